export const id = 148;
export const ids = [148];
export const modules = {

/***/ 9148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./lib/commands/gate.js + 22 modules
var gate = __webpack_require__(4818);
// EXTERNAL MODULE: ./lib/model/story.js
var story = __webpack_require__(2568);
// EXTERNAL MODULE: ./lib/model/words.js
var words = __webpack_require__(9344);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./lib/model/nearest.js
var nearest = __webpack_require__(6047);
// EXTERNAL MODULE: ./lib/ports.js
var ports = __webpack_require__(391);
// EXTERNAL MODULE: ./lib/reports/escape.js
var reports_escape = __webpack_require__(9300);
;// CONCATENATED MODULE: ./lib/platform/actions.js





const INPUT_NAMES = ['command', 'tests', 'scans', 'coverage', 'policy', 'token', 'mode', 'output-dir'];
const MODES = ['report', 'warn', 'stop'];
function readInputs(env) {
    refuseMistyped(env);
    const mode = core/* getInput */.V4('mode');
    const known = MODES.find((candidate) => candidate === mode);
    if (mode !== '' && known === undefined) {
        const guess = (0,nearest/* nearest */.p)(mode, MODES);
        const hint = guess === undefined ? '' : ` Did you mean ${(0,words/* quoted */.TL)(guess)}?`;
        throw new ports.CouldNotRun({
            message: `The input \`mode\` is ${(0,words/* quoted */.TL)(mode)}; write one of ${(0,words/* listed */.KE)(MODES.map((word) => (0,words/* quoted */.TL)(word)))}.${hint}`,
        });
    }
    const token = core/* getInput */.V4('token');
    if (token !== '')
        core/* setSecret */.Pq(token);
    return {
        command: core/* getInput */.V4('command'),
        tests: lines('tests'),
        scans: lines('scans'),
        coverage: lines('coverage'),
        policy: core/* getInput */.V4('policy') || undefined,
        token,
        mode: known,
        outputDir: core/* getInput */.V4('output-dir') || undefined,
    };
}
/** Globs, one a line. */
function lines(name) {
    return core/* getMultilineInput */.q3(name).filter((line) => line !== '' && !line.startsWith('#'));
}
/** The runner hands over unknown inputs with a mere warning; one that is nearly ours was meant to be, and would be lost. */
function refuseMistyped(env) {
    for (const key of Object.keys(env)) {
        if (!key.startsWith('INPUT_'))
            continue;
        const name = key.slice('INPUT_'.length).toLowerCase();
        if (INPUT_NAMES.some((known) => known === name))
            continue;
        const guess = (0,nearest/* nearest */.p)(name, INPUT_NAMES);
        if (guess !== undefined)
            throw new ports.CouldNotRun({ message: `There is no input ${(0,words/* quoted */.TL)(name)}; did you mean ${(0,words/* quoted */.TL)(guess)}?` });
        log(`There is no input ${(0,words/* quoted */.TL)(name)}; it is not used.`);
    }
}
/** Every line of outside text goes through here: none of it is a workflow command. */
function log(text) {
    for (const line of text.split('\n'))
        process.stdout.write(`${(0,reports_escape/* forLog */.Ig)(line)}\n`);
}
/** Annotations as workflow commands; the toolkit escapes what would end one. */
function annotate({ shown, cut }) {
    for (const { level, path, line, title, message } of shown) {
        const write = level === 'error' ? core/* error */.z3 : level === 'warning' ? core/* warning */.$e : core/* notice */.lm;
        write(message, { title, ...(path !== undefined && { file: path }), ...(line !== undefined && { startLine: line }) });
    }
    if (cut !== undefined)
        log(cut);
}
/** Outputs are enums, numbers and one path that the workflow itself chose. */
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        core/* setOutput */.uH(name, value);
}
/** A summary that cannot be written is said and changes nothing. */
async function writeSummary(markdown) {
    try {
        await core/* summary */.z.addRaw(markdown).write();
    }
    catch (error) {
        log(`The job summary could not be written: ${error instanceof Error ? error.message : String(error)}`);
    }
}
/** What kept the gate from running, as errors at their place. */
function complain(error) {
    for (const { message, path, line, column } of error.problems) {
        const at = { ...(path !== undefined && { file: path }), ...(line !== undefined && { startLine: line }) };
        core/* error */.z3(message.replaceAll('`', '"'), {
            title: 'The gate could not run',
            ...at,
            ...(column !== undefined && { startColumn: column }),
        });
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./lib/platform/event.js




const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const ref = schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), sha });
const payloadSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP().optional() }).optional(),
    pull_request: schemas/* object */.Ikc({
        number: schemas/* int */.Whr(),
        title: schemas/* string */.YjP(),
        draft: schemas/* boolean */.zMY().optional(),
        created_at: iso/* datetime */.w$().optional(),
        base: ref,
        head: ref,
    })
        .optional(),
    merge_group: schemas/* object */.Ikc({ base_ref: schemas/* string */.YjP(), base_sha: sha, head_sha: sha }).optional(),
    before: sha.optional(),
    after: sha.optional(),
    ref: schemas/* string */.YjP().optional(),
});
/** Reads `GITHUB_EVENT_PATH` and the variables beside it. */
async function readEvent(env) {
    const name = env['GITHUB_EVENT_NAME'] ?? '';
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
        throw new ports.CouldNotRun({
            message: `GITHUB_REPOSITORY is ${(0,words/* quoted */.TL)(repository)}; this entry is for a GitHub runner. On a laptop: \`node dist/cli.js gate\`.`,
        });
    }
    const payload = payloadSchema.safeParse(await readJson(env['GITHUB_EVENT_PATH']));
    if (!payload.success) {
        const [issue] = payload.error.issues;
        throw new ports.CouldNotRun({
            message: `The event file is not as GitHub writes it: ${(0,words/* quoted */.TL)(issue?.path.map(String).join('.') ?? '')}: ${issue?.message ?? ''}.`,
        });
    }
    const { data } = payload;
    const change = changeOf(data, repository, env['GITHUB_SHA']);
    return { name, repository, defaultBranch: data.repository?.default_branch, change };
}
async function readJson(path) {
    try {
        return JSON.parse(await (0,promises_.readFile)(path ?? '', 'utf8'));
    }
    catch {
        throw new ports.CouldNotRun({ message: `The event file (GITHUB_EVENT_PATH) ${(0,words/* quoted */.TL)(path ?? '')} cannot be read as JSON.` });
    }
}
function changeOf(payload, repository, runSha) {
    const { pull_request: pull, merge_group: group } = payload;
    if (pull) {
        const { number, title, draft, created_at: openedAt, base, head } = pull;
        return {
            repository,
            number,
            title,
            ...(draft !== undefined && { draft }),
            ...(openedAt !== undefined && { openedAt: new Date(openedAt).toISOString() }),
            base: { ref: base.ref, sha: base.sha },
            head: { ref: head.ref, sha: head.sha },
        };
    }
    if (group) {
        const base = group.base_ref.replace(/^refs\/heads\//, '');
        return { repository, base: { ref: base, sha: group.base_sha }, head: { sha: group.head_sha } };
    }
    const head = { ...(payload.ref !== undefined && { ref: payload.ref }), ...optional('sha', payload.after ?? runSha) };
    const isNew = payload.before === undefined || /^0+$/.test(payload.before);
    return { repository, ...(!isNew && { base: { ...optional('sha', payload.before) } }), head };
}
function optional(key, value) {
    return value === undefined ? {} : { [key]: value };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/place.js
var place = __webpack_require__(5298);
// EXTERNAL MODULE: ./lib/model/project.js
var project = __webpack_require__(7404);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/platform/api-policy.js


const fileSchema = schemas/* object */.Ikc({
    type: schemas/* literal */.euz('file'),
    encoding: schemas/* literal */.euz('base64'),
    content: schemas/* string */.YjP(),
    sha: schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/),
});
const treeSchema = schemas/* object */.Ikc({
    truncated: schemas/* boolean */.zMY(),
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), sha: schemas/* string */.YjP().optional() })),
});
const LOOKS = 3;
/**
 * One request where there is a policy. A 404 alone does not say "no policy": a token that may not read gets one, and so does
 * one that asks too soon after a write. So the trees on the way to the file are read, and only they can say that it is not there.
 */
async function policyFromApi(github, repository, ref, path) {
    const [owner = '', repo = ''] = repository.split('/');
    for (let look = 1; look <= LOOKS; look++) {
        const file = await github.get('/repos/{owner}/{repo}/contents/{path}', { owner, repo, path }, fileSchema);
        if (file.status === 'ok') {
            const text = Buffer.from(file.value.content, 'base64').toString('utf8');
            return { source: 'default-branch', path, ref, sha: file.value.sha, text };
        }
        if (file.status === 'unreachable')
            return { why: file.why, forbidden: false };
        const isThere = await treesHold(github, owner, repo, path);
        if (isThere === false)
            return { source: 'default', path, ref };
        if (isThere !== true)
            return isThere;
        await (0,external_node_timers_promises_.setTimeout)(250 * look);
    }
    return { why: 'GitHub lists the file and does not hand it over (404)', forbidden: false };
}
/** Whether the default branch has a file at this path, by reading each tree on the way. */
async function treesHold(github, owner, repo, path) {
    let id = 'HEAD';
    for (const name of path.split('/')) {
        const tree = await github.get('/repos/{owner}/{repo}/git/trees/{tree_sha}', { owner, repo, tree_sha: id }, treeSchema);
        if (tree.status === 'unreachable')
            return { why: tree.why, forbidden: false };
        if (tree.status === 'not-found')
            return { why: 'the token may not read the contents of this repository (404)', forbidden: true };
        const entry = tree.value.tree.find((candidate) => candidate.path === name);
        if (entry === undefined)
            return tree.value.truncated ? { why: 'GitHub lists the tree in part only', forbidden: false } : false;
        id = entry.sha ?? '';
    }
    return true;
}

// EXTERNAL MODULE: ./lib/platform/diff.js
var diff = __webpack_require__(9000);
// EXTERNAL MODULE: ./lib/platform/git.js
var platform_git = __webpack_require__(195);
;// CONCATENATED MODULE: ./lib/platform/github.js


const ATTEMPTS = 3;
const ATTEMPT_MS = 20_000;
/** For all attempts together, waits included. */
const BUDGET_MS = 60_000;
const TRANSIENT = new Set([408, 429, 500, 502, 503, 504]);
const errorSchema = schemas/* object */.Ikc({
    status: schemas/* number */.aig().optional(),
    response: schemas/* object */.Ikc({ headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) }).optional(),
});
/** A client for the API that `GITHUB_API_URL` names. The toolkit is loaded here and nowhere before: it is most of the start-up. */
async function gitHub(token, apiUrl) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const octokit = getOctokit(token, { baseUrl: apiUrl });
    return {
        async get(route, parameters, shape) {
            const started = Date.now();
            for (let attempt = 1;; attempt++) {
                try {
                    const { data } = await octokit.request(`GET ${route}`, {
                        ...parameters,
                        request: { signal: AbortSignal.timeout(Math.max(1, Math.min(ATTEMPT_MS, started + BUDGET_MS - Date.now()))) },
                    });
                    const parsed = shape.safeParse(data);
                    if (parsed.success)
                        return { status: 'ok', value: parsed.data };
                    return { status: 'unreachable', why: `GET ${route} answered something else than GitHub describes` };
                }
                catch (error) {
                    const { status, wait } = fault(error);
                    if (status === 404)
                        return { status: 'not-found' };
                    const pause = wait ?? 500 * 2 ** attempt * (0.5 + Math.random());
                    const isWorthIt = status === undefined || TRANSIENT.has(status) || (status === 403 && wait !== undefined);
                    if (attempt >= ATTEMPTS || !isWorthIt || Date.now() - started + pause > BUDGET_MS) {
                        return { status: 'unreachable', why: `GET ${route}: ${status === undefined ? 'no answer' : `status ${status}`}` };
                    }
                    await (0,external_node_timers_promises_.setTimeout)(pause);
                }
            }
        },
    };
}
/** The status of a failed request, and how long GitHub asks to wait, in milliseconds. */
function fault(error) {
    const parsed = errorSchema.safeParse(error);
    const { status, response } = parsed.success ? parsed.data : {};
    // Octokit reports a request that never got an answer as status 500 without a response.
    if (status === undefined || response === undefined)
        return {};
    const after = response.headers['retry-after'];
    if (typeof after === 'string' && /^\d{1,6}$/.test(after))
        return { status, wait: Number(after) * 1000 };
    // The other way to say when to come back: an exhausted limit and the second in which it starts anew.
    const reset = response.headers['x-ratelimit-reset'];
    const isExhausted = response.headers['x-ratelimit-remaining'] === '0' && typeof reset === 'string' && /^\d{1,12}$/.test(reset);
    return isExhausted ? { status, wait: Math.max(0, Number(reset) * 1000 - Date.now()) } : { status };
}

// EXTERNAL MODULE: ./lib/platform/local.js
var local = __webpack_require__(5316);
// EXTERNAL MODULE: ./lib/platform/workspace.js
var platform_workspace = __webpack_require__(9570);
;// CONCATENATED MODULE: ./lib/platform/runner.js











/** A world on a GitHub runner: the workspace's files, the event's change, the default branch's policy. */
function runnerWorld(options) {
    const { event, workspace, outputDir } = options;
    const path = options.policyPath ?? project/* project */.C.policyPath;
    const files = (0,local.filesOf)(workspace);
    return {
        ...files,
        // The runner checked this folder out itself; in a container it belongs to another user.
        trackedFiles: async () => (0,place/* trackedFiles */.O)(await (0,platform_git/* listFiles */.CS)((0,platform_git/* gitIn */.uM)(workspace, { trusted: true })), (0,external_node_path_.resolve)(workspace)),
        change: async () => event.change,
        changeSet: () => changeInWorkspace(workspace, event.change),
        policyInForce: () => policyInForce(options),
        proposedPolicy: () => files.readText(path),
        now: () => new Date(),
        writeOutput: (name, text) => (0,platform_workspace.writeBelow)(outputDir, name, text),
    };
}
/** Where a step's reports go when the workflow does not say. */
function defaultOutputDir(env, workspace) {
    return (0,external_node_path_.join)(env['RUNNER_TEMP'] ?? workspace, 'jidoka');
}
/**
 * The policy of the default branch: through the API, else from the history where it is there. An input may name another path
 * only where the usual one does not exist, because the workflow that says so is part of the change.
 */
async function policyInForce(options) {
    const usual = await policyOnDefaultBranch(options, project/* project */.C.policyPath);
    const other = options.policyPath;
    if (other === undefined || other === project/* project */.C.policyPath)
        return usual;
    if (usual.source !== 'default') {
        throw new ports.CouldNotRun({
            message: `The input \`policy\` names ${(0,words/* quoted */.TL)(other)}, but the default branch has ${(0,words/* quoted */.TL)(project/* project */.C.policyPath)}, and inputs only tighten. Take the input out.`,
        });
    }
    const named = await policyOnDefaultBranch(options, other);
    if (named.source !== 'default')
        return named;
    throw new ports.CouldNotRun({ message: `The input \`policy\` names ${(0,words/* quoted */.TL)(other)}, which the default branch does not have.` });
}
async function policyOnDefaultBranch(options, path) {
    const { event, token, apiUrl, workspace } = options;
    const name = event.defaultBranch ?? 'the default branch';
    const answer = token === ''
        ? { why: 'there is no token', forbidden: true }
        : await policyFromApi(await gitHub(token, apiUrl), event.repository, name, path);
    if ('source' in answer)
        return answer;
    if (event.defaultBranch !== undefined) {
        const ref = `refs/remotes/origin/${event.defaultBranch}`;
        const fromHistory = await (0,local.policyAt)((0,platform_git/* gitIn */.uM)(workspace, { trusted: true }), ref, name, path).catch(() => undefined);
        if (fromHistory !== undefined)
            return fromHistory;
    }
    const advice = answer.forbidden ? 'Give the job `permissions: contents: read`' : 'Run the job again when GitHub answers';
    throw new ports.CouldNotRun({
        message: `The policy of ${(0,words/* quoted */.TL)(name)} cannot be reached: ${answer.why}, and the checkout does not hold that branch. ${advice}, or check out with \`fetch-depth: 0\`.`,
    });
}
/**
 * The change in the checkout. The merge commit that a pull request's job checks out is held against its first parent: the very
 * lines that reports speak of. Any other checkout needs the history between base and head.
 */
async function changeInWorkspace(workspace, change) {
    const git = (0,platform_git/* gitIn */.uM)(workspace, { trusted: true });
    const [head, second] = [await (0,platform_git/* commitOf */.D3)(git, 'HEAD'), await (0,platform_git/* commitOf */.D3)(git, 'HEAD^2')];
    if (second !== undefined && second === change.head.sha && (await (0,platform_git/* commitOf */.D3)(git, 'HEAD^1')) !== undefined) {
        return (0,diff/* changeSet */.J)(workspace, { base: 'HEAD^1', head: 'HEAD', from: 'direct' }, { trusted: true });
    }
    if (head === undefined) {
        return { state: 'absent', reason: 'The change cannot be measured: the workspace is no git checkout.', remedy: CHECKOUT };
    }
    if (change.base?.sha === undefined) {
        return { state: 'absent', reason: 'The change cannot be measured: this event names no base.', remedy: CHECKOUT };
    }
    return (0,diff/* changeSet */.J)(workspace, { base: change.base.sha, head: change.head.sha ?? head, from: 'merge-base' }, { trusted: true });
}
const CHECKOUT = 'Check out with `actions/checkout` and `fetch-depth: 0` before the gate.';

// EXTERNAL MODULE: ./lib/policy/read.js + 5 modules
var read = __webpack_require__(1097);
// EXTERNAL MODULE: ./lib/model/verdict.js
var model_verdict = __webpack_require__(1732);
;// CONCATENATED MODULE: ./lib/reports/annotations.js


/** What the runner takes of one step, for each level (runner source, ExecutionContext.cs). */
const PER_LEVEL = 10;
const MESSAGE_LIMIT = 4000;
const LEVELS = { stop: 'error', caution: 'warning', go: 'notice' };
/** Findings at their place in the code, most severe first. One without a sure place is in the reports, never at a guess. */
function annotations(report, told) {
    const verdict = verdictOf(told);
    const all = report.checks.flatMap((check) => {
        const { outcome } = check;
        if (outcome.kind !== 'fail')
            return [];
        const level = LEVELS[(0,model_verdict/* weight */.VA)(check)];
        return outcome.findings.flatMap(({ place, what, remedy, detail }) => {
            if (place === undefined)
                return [];
            const message = (0,words/* clipped */.cz)([plain(what), plain(remedy), ...(detail === undefined ? [] : detail.split('\n').map(words/* visible */.RK))].join('\n'), MESSAGE_LIMIT);
            return [{ level, path: place.path, ...(place.line !== undefined && { line: place.line }), title: check.question, message }];
        });
    });
    const placed = ['error', 'warning', 'notice'].flatMap((level) => {
        const room = PER_LEVEL - verdict.filter((one) => one.level === level).length;
        return all.filter((one) => one.level === level).slice(0, room);
    });
    const cut = placed.length === all.length
        ? undefined
        : `${(0,words/* grouped */.zD)(placed.length)} of ${(0,words/* count */.U9)(all.length, 'finding')} are annotated; all are in the summary and in report.json.`;
    return { shown: [...verdict, ...placed], cut };
}
/** The verdict itself, so that a run without a placed finding says why it ended as it did. */
function verdictOf({ decision, title, reasons }) {
    if (decision === 'go')
        return [];
    const message = (0,words/* clipped */.cz)(plain(reasons.length === 0 ? title : reasons.join('\n')), MESSAGE_LIMIT);
    return [{ level: LEVELS[decision], title: plain(title), message }];
}
/** An annotation is plain text: its quotation marks are the reader's own. */
function plain(sentence) {
    return sentence.replaceAll('`', '"');
}

// EXTERNAL MODULE: ./lib/reports/markdown.js + 1 modules
var markdown = __webpack_require__(965);
// EXTERNAL MODULE: ./lib/reports/terminal.js
var terminal = __webpack_require__(9875);
;// CONCATENATED MODULE: ./lib/main.js











/** The program on a runner. Exit code 1 on stop and when the gate could not run; a failure to publish changes neither. */
async function action() {
    try {
        process.exitCode = await run(process.env);
    }
    catch (error) {
        process.exitCode = 1;
        const why = error instanceof ports.CouldNotRun ? error : new ports.CouldNotRun({ message: main_fault(error) });
        complain(why);
        await writeSummary((0,markdown/* notRun */.nE)(why.problems));
    }
}
function main_fault(error) {
    return `Jidoka broke, which is a fault of its own; please report it: ${error instanceof Error ? error.stack : error}`;
}
/** Events whose run is judged. A later version answers the others with commands of their own. */
const JUDGED = new Set(['pull_request', 'merge_group', 'push', 'workflow_dispatch']);
async function run(env) {
    const inputs = readInputs(env);
    const event = await readEvent(env);
    if (inputs.command !== '' && inputs.command !== 'gate') {
        throw new ports.CouldNotRun({ message: `The input \`command\` is ${(0,words/* quoted */.TL)(inputs.command)}; this version knows \`gate\`.` });
    }
    if (!JUDGED.has(event.name)) {
        throw new ports.CouldNotRun({
            message: `The event ${(0,words/* quoted */.TL)(event.name)} is not judged by this version; run the gate on \`pull_request\`, \`merge_group\` or \`push\`.`,
        });
    }
    const { tests, scans, coverage, mode } = inputs;
    const bad = (0,read.badGlob)([...tests, ...scans, ...coverage]);
    if (bad !== undefined)
        throw new ports.CouldNotRun({ message: `An input names a glob that cannot be used: ${bad}` });
    const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd();
    const outputDir = inputs.outputDir ?? defaultOutputDir(env, workspace);
    const world = runnerWorld({
        event,
        workspace,
        outputDir,
        token: inputs.token,
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
        policyPath: inputs.policy,
    });
    const report = await (0,gate.gate)(world, { byHand: false, tests, scans, coverage, ...(mode !== undefined && { mode }) });
    await (0,gate.writeReports)(world, report);
    const told = (0,story.story)(report);
    const totals = report.evidence.tests.totals;
    setOutputs({
        decision: report.decision,
        'stopped-by': told.rows
            .filter((row) => row.weight === 'stop')
            .flatMap((row) => row.ids)
            .join(','),
        'tests-total': totals?.total ?? '',
        'tests-failed': totals ? totals.failed + totals.errored : '',
        'findings-new': newFindings(report),
        'batch-lines': report.change.batch?.lines ?? '',
        report: `${outputDir}/report.json`,
    });
    log((0,terminal.terminal)(told, { color: false, width: 100 }));
    annotate(annotations(report, told));
    await writeSummary((0,markdown/* summary */.z)(report, told));
    return report.decision === 'stop' ? 1 : 0;
}
/** Findings that count; empty where no scan was judged. */
function newFindings(report) {
    const outcome = report.checks.find(({ id }) => id === 'scan-findings')?.outcome;
    return outcome?.kind === 'fail' ? outcome.total : outcome?.kind === 'pass' ? 0 : '';
}


/***/ }),

/***/ 140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   painter: () => (/* binding */ painter),
/* harmony export */   problemLine: () => (/* binding */ problemLine),
/* harmony export */   wrap: () => (/* binding */ wrap)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9300);


const CODES = { red: 31, yellow: 33, green: 32, dim: 2, bold: 1 };
function painter(color) {
    return (style, text) => (color ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text);
}
/** A sentence in lines of at most `width` columns; a single longer word stands on a line of its own. */
function wrap(sentence, width, indent = '', first = indent) {
    const lines = [];
    let line = first;
    let empty = true;
    for (const word of (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(sentence).split(' ')) {
        if (!empty && line.length + 1 + word.length > width) {
            lines.push(line);
            line = indent;
            empty = true;
        }
        line += empty ? word : ` ${word}`;
        empty = false;
    }
    return [...lines, line];
}
/** A problem with its place, as compilers write it. */
function problemLine(problem) {
    const { path, line, column, message } = problem;
    const where = [path === undefined ? undefined : (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(path).replaceAll('`', ''), line, column].filter((part) => part !== undefined);
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(where.length === 0 ? message : `${where.join(':')}: ${message}`);
}


/***/ }),

/***/ 9875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   terminal: () => (/* binding */ terminal)
/* harmony export */ });
/* harmony import */ var _model_story_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2568);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9344);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9300);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(140);




const FINDINGS_SHOWN = 5;
const DETAIL_LINES = 3;
/** A verdict for a person at a terminal: verdict first, then each thing that did not pass with what to do next. */
function terminal(story, { color, width, quiet = false }) {
    const paint = (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__.painter)(color);
    const sign = SIGNS[story.decision];
    const title = paint(sign.style, `${sign.mark} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forTerminal */ .Qf)(story.title)}`);
    if (quiet)
        return `${title}\n`;
    const lines = [title, ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_3__.wrap)(story.about, width, '  ').map((line) => paint('dim', line))];
    for (const row of story.rows)
        lines.push('', ...rowLines(row, width, paint));
    if (story.quiet.length > 0)
        lines.push('', ...story.quiet.flatMap((line) => (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__.wrap)(line, width, '    ', '  · ')));
    if (story.notes.length > 0)
        lines.push('', ...story.notes.flatMap((line) => (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__.wrap)(line, width, '    ', '  ! ')));
    return `${lines.join('\n')}\n`;
}
const SIGNS = {
    stop: { mark: '✗', style: 'red' },
    caution: { mark: '!', style: 'yellow' },
    go: { mark: '✓', style: 'green' },
};
function rowLines(row, width, paint) {
    const sign = SIGNS[row.weight];
    const mark = row.unknown ? '?' : sign.mark;
    const shown = row.findings.slice(0, FINDINGS_SHOWN);
    const more = row.findings.length - shown.length;
    const ids = row.ids.join(', ');
    const question = `${mark} ${row.question}`;
    const head = paint(sign.style, question);
    const lines = [
        ...(question.length + ids.length + 2 > width ? [head, paint('dim', `  ${ids}`)] : [`${head}  ${paint('dim', ids)}`]),
        ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_3__.wrap)(row.unknown ? `Unknown: ${row.found}` : row.found, width, '  '),
        ...shown.flatMap((finding) => findingLines(finding, (0,_model_story_js__WEBPACK_IMPORTED_MODULE_0__.saysMore)(row, finding), width, paint)),
        ...(more > 0 ? [`  · and ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(more, 'more finding')} in report.json`] : []),
    ];
    if (row.remedy !== '')
        lines.push(...(0,_lines_js__WEBPACK_IMPORTED_MODULE_3__.wrap)(row.remedy, width, '    ', '  → '));
    return lines;
}
function findingLines(finding, named, width, paint) {
    const lines = named ? (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__.wrap)(finding.what, width, '    ', '  · ') : [];
    if (finding.place)
        lines.push(paint('dim', (0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)(`    at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forTerminal */ .Qf)((0,_model_story_js__WEBPACK_IMPORTED_MODULE_0__.placeWords)(finding.place).replaceAll('`', ''))}`, width)));
    const detail = (finding.detail ?? '').split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
    lines.push(...detail.slice(0, DETAIL_LINES).map((line) => paint('dim', (0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)(`    ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forTerminal */ .Qf)(line.trimEnd())}`, width))));
    if (detail.length > DETAIL_LINES)
        lines.push(paint('dim', `    … ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(detail.length - DETAIL_LINES, 'more line')}`));
    return lines;
}


/***/ })

};
