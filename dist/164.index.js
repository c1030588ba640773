export const id = 164;
export const ids = [164];
export const modules = {

/***/ 28164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./lib/gathering/evidence.js + 3 modules
var evidence = __webpack_require__(94406);
// EXTERNAL MODULE: ./lib/model/bundle.js
var model_bundle = __webpack_require__(89393);
// EXTERNAL MODULE: ./lib/model/words.js
var model_words = __webpack_require__(59344);
// EXTERNAL MODULE: ./lib/ports.js
var ports = __webpack_require__(30391);
;// CONCATENATED MODULE: ./lib/commands/collect.js




/**
 * Keeps the reports of one job, unread, for the one gate job of the run to judge. What was looked for and not found is written
 * down too, so that the gate knows of it. Throws when nothing could be kept at all: the gate would not miss this leg.
 */
async function collect(world, globs, leg) {
    const { step } = world;
    if (step === undefined)
        throw new ports.CouldNotRun({ message: '`collect` is for a job on a runner.' });
    const wanted = { ...globs, tests: globs.tests.length > 0 ? globs.tests : evidence/* DEFAULT_TEST_GLOBS */.z };
    const tracked = globs.tests.length > 0 ? undefined : await world.trackedFiles();
    const missing = [];
    const kept = new Map();
    for (const kind of ['tests', 'scans', 'coverage']) {
        if (wanted[kind].length === 0)
            continue;
        const { files, refused } = await world.findFiles(wanted[kind]);
        const found = files.filter((path) => kind !== 'tests' || !tracked?.paths.has(path));
        missing.push(...refused.map(({ path, message }) => ({ kind, why: `${(0,model_words/* quoted */.TL)(path)}: ${message}` })));
        if (found.length === 0)
            missing.push({
                kind,
                why: `No report matched ${(0,model_words/* listed */.KE)(wanted[kind].map((glob) => (0,model_words/* quoted */.TL)(glob)), 6)}.`,
            });
        for (const path of found) {
            if (kept.has(path))
                continue;
            const name = `files/${kept.size + 1}`;
            const sum = await step.copyOutput(path, `bundle/${name}`);
            if (typeof sum === 'string')
                kept.set(path, { path, name, sha256: sum });
            else
                missing.push({ kind, why: `${(0,model_words/* quoted */.TL)(path)}: ${sum.message}` });
        }
    }
    const files = [...kept.values()];
    const bundle = { schema: 'jidoka.bundle/v1', run: step.run, attempt: step.attempt, job: step.job, leg, files, missing };
    await world.writeOutput(`bundle/${model_bundle/* BUNDLE_FILE */.Ij}`, `${JSON.stringify(bundle, null, 2)}\n`);
    const names = [model_bundle/* BUNDLE_FILE */.Ij, ...files.map(({ name }) => name)];
    const answer = await step.keep((0,model_bundle/* bundleName */.u1)(step.job, leg, step.attempt), names, { below: 'bundle' });
    if (answer.status !== 'ok')
        throw new ports.CouldNotRun({ message: `The reports of this job could not be kept for the gate: ${answer.why}.` });
    return { bundle, paths: [...kept.keys()] };
}

// EXTERNAL MODULE: ./lib/commands/gate.js + 12 modules
var gate = __webpack_require__(80666);
// EXTERNAL MODULE: ./lib/model/artifact-names.js
var artifact_names = __webpack_require__(60482);
;// CONCATENATED MODULE: ./lib/model/mark.js
const TIME = String.raw `\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z`;
const FIELDS = new RegExp(String.raw `^key=([\w.-]+/[\w.-]+) run=(\d{1,20}) attempt=(\d{1,6}) head=([0-9a-f]{40,64}) at=(${TIME})$`);
const LINE = /^<!-- jidoka (.*) -->$/;
/** A workflow's and a job's name as a key: letters, digits, dots and dashes. */
function gateKey(workflow, job) {
    const word = (text) => text.replace(/[^\w.-]+/g, '-').slice(0, 80) || '-';
    return `${word(workflow)}/${word(job)}`;
}
function markLine(mark) {
    return `<!-- jidoka ${markFields(mark)} -->`;
}
/** The mark of a comment, which must be its very first line. */
function markOf(body) {
    const fields = LINE.exec(body.split(/\r?\n/, 1)[0] ?? '')?.[1];
    return fields === undefined ? undefined : markIn(fields);
}
/** The same as the reference of a check run. */
function markFields({ key, run, attempt, head, at }) {
    return `key=${key} run=${run} attempt=${attempt} head=${head} at=${at}`;
}
function markIn(fields) {
    const [, key, run, attempt, head, at] = FIELDS.exec(fields) ?? [];
    if (key === undefined || run === undefined || head === undefined || at === undefined)
        return undefined;
    return { key, run, attempt: Number(attempt), head, at };
}
function isSame(a, b) {
    return markFields(a) === markFields(b);
}
/**
 * Whether `theirs` must stand against `ours`. The head the pull request has now beats any other; of one head the evidence of the
 * run that was started later wins, however long each took; of one run what was judged last.
 */
function isNewer(theirs, ours, current) {
    if (theirs.head !== ours.head) {
        if (ours.head === current)
            return false;
        if (theirs.head === current)
            return true;
    }
    if (theirs.run === ours.run)
        return theirs.attempt === ours.attempt ? theirs.at > ours.at : theirs.attempt > ours.attempt;
    // A run that was started again is newer than its number says.
    if (theirs.attempt > 1 || ours.attempt > 1)
        return theirs.at > ours.at;
    return BigInt(theirs.run) > BigInt(ours.run);
}

// EXTERNAL MODULE: ./lib/model/report.js + 1 modules
var model_report = __webpack_require__(98018);
// EXTERNAL MODULE: ./lib/model/verdict.js
var verdict = __webpack_require__(1732);
// EXTERNAL MODULE: ./lib/gathering/decoded.js
var decoded = __webpack_require__(75335);
;// CONCATENATED MODULE: ./lib/gathering/recorded.js





const LARGEST = 32 * 1024 * 1024;
/** Artifacts of one run that are looked into: one for each gate job. */
const MOST = 10;
/** The verdicts of a run at a head, the newest attempt of each gate job. */
async function recordedIn(forge, run, base) {
    const artifacts = await forge.artifactsOf(run.id);
    if (artifacts.status !== 'ok')
        return artifacts;
    const found = [];
    for (const artifact of newest(artifacts.value, base).slice(0, MOST)) {
        const files = await forge.download(artifact);
        if (files.status !== 'ok')
            return files;
        const file = files.value.find(({ path }) => path === artifact_names/* REPORT_FILE */.Uq);
        if (file === undefined)
            continue;
        const report = file.bytes.length > LARGEST ? undefined : (0,decoded/* decoded */.D)(model_report/* gateReportSchema */.v, file.bytes);
        if (report === undefined)
            return refused(artifact, 'it holds no report of this version');
        if (report.change.head.sha !== run.headSha)
            return refused(artifact, 'its report speaks of another commit');
        if (report.run?.id !== run.id)
            return refused(artifact, 'its report speaks of another run');
        const told = (0,verdict/* decision */.xR)(report.checks, report.policy.mode);
        if (told.decision !== report.decision)
            return refused(artifact, 'its decision does not follow from its checks');
        found.push({ report, run });
    }
    return { status: 'ok', value: found };
}
/**
 * The verdicts of the newest gate run at a head that left one; none where no run has. A change can bring a workflow that leaves a
 * verdict of its own: where our comment names the run it was made from, only that one is believed.
 */
async function recordedAt(forge, pull, base) {
    const runs = await forge.runsOf(pull.head.sha);
    if (runs.status !== 'ok')
        return runs;
    const named = new Set(pull.comments.comments.flatMap(({ body, own }) => {
        const mark = own ? markOf(body) : undefined;
        return mark?.head === pull.head.sha ? [mark.run] : [];
    }));
    const fitting = runs.value
        .filter(({ id, event, headSha }) => event === 'pull_request' && headSha === pull.head.sha && (named.size === 0 || named.has(id)))
        .sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? 1 : -1));
    for (const run of fitting) {
        const recorded = await recordedIn(forge, run, base);
        if (recorded.status !== 'ok' || recorded.value.length > 0)
            return recorded;
    }
    return { status: 'ok', value: [] };
}
function refused({ name }, why) {
    return { status: 'unreachable', why: `the artifact ${name} is refused: ${why}` };
}
/** `base-JOB-ATTEMPT`: of each job, the last. What `collect` and the baseline left is called otherwise. */
function newest(artifacts, base) {
    const byJob = new Map();
    for (const artifact of artifacts) {
        const { name } = artifact;
        if (!name.startsWith(`${base}-`) || /^jidoka-(collect|evidence)-/.test(name))
            continue;
        const [, job, attempt] = /^(.+)-(\d{1,6})$/.exec(name.slice(base.length + 1)) ?? [];
        if (job === undefined)
            continue;
        const before = byJob.get(job);
        if (before === undefined || before.attempt < Number(attempt))
            byJob.set(job, { artifact, attempt: Number(attempt) });
    }
    return [...byJob.values()].map(({ artifact }) => artifact);
}

// EXTERNAL MODULE: ./lib/checks/index.js + 20 modules
var checks = __webpack_require__(90691);
// EXTERNAL MODULE: ./lib/gathering/people.js + 1 modules
var gathering_people = __webpack_require__(52154);
// EXTERNAL MODULE: ./lib/gathering/policy.js
var gathering_policy = __webpack_require__(78875);
// EXTERNAL MODULE: ./lib/gathering/waivers.js + 1 modules
var waivers = __webpack_require__(78531);
// EXTERNAL MODULE: ./lib/model/judgement.js
var judgement = __webpack_require__(17978);
// EXTERNAL MODULE: ./lib/model/place.js
var place = __webpack_require__(35298);
// EXTERNAL MODULE: ./lib/model/reading.js
var reading = __webpack_require__(57157);
// EXTERNAL MODULE: ./lib/model/reported.js
var reported = __webpack_require__(58742);
// EXTERNAL MODULE: ./lib/policy/planned.js
var policy_planned = __webpack_require__(21552);
// EXTERNAL MODULE: ./lib/policy/policy.js
var policy_policy = __webpack_require__(73506);
;// CONCATENATED MODULE: ./lib/commands/again.js












/**
 * Decides again from what runs recorded at the head of a pull request: under the policy in force, with what people said since.
 * Of the record stands only what its run alone could see; whatever GitHub knows is taken from GitHub, and a waiver in it is none.
 */
async function judgeAgain(world, pull, recorded, base) {
    const { forge } = world;
    const { policy } = base;
    const { repository } = await world.change();
    const { number, title, draft, openedAt } = pull;
    const change = {
        ...(repository !== undefined && { repository }),
        number,
        title,
        draft,
        openedAt,
        base: { ...pull.base },
        head: { ...pull.head },
    };
    const people = await (0,gathering_people/* askPeople */.Tj)(world, change, number, policy.checks.get('wip-limit')?.level !== 'off');
    const evidence = await freshEvidence(world, forge, pull, people, base);
    const at = world.now();
    const { mode, because } = (0,gathering_policy/* modeOn */.Hq)(policy, change, (0,gathering_policy/* day */.vd)(at));
    const again = [];
    for (const { report: before, run } of recorded) {
        const results = resultsOf(before, evidence, policy, at, pull.fromFork);
        const occasion = { forge, pull, head: pull.head.sha, policy, today: (0,gathering_policy/* day */.vd)(at), run: run.id };
        const { results: judged, notes } = await (0,waivers/* waived */.r)(results, occasion);
        const told = (0,verdict/* decision */.xR)(judged, mode);
        const report = {
            ...before,
            at: at.toISOString(),
            run: runOf(world, before, run, repository),
            change: { ...change, ...(pull.fromFork ? (0,reported/* reportedBatch */.iF)(evidence.change, policy.settings.batch) : batchOf(before)) },
            policy: { ...(0,gathering_policy/* policySource */.IQ)(base.inForce), mode, wouldBe: told.wouldBe },
            decision: told.decision,
            checks: [...judged],
            notes: [...new Set([...before.notes, ...because, ...notes])],
            ...(pull.fromFork && { origin: 'own-run' }),
        };
        again.push({ before, report, run });
    }
    return again;
}
/** The run as GitHub knows it; only the job's name is the record's own, for a run has no other word of which of its jobs wrote it. */
function runOf({ step }, { run: told }, run, repository) {
    const job = told?.key.split('/')[1] ?? 'gate';
    const url = `${step?.server ?? 'https://github.com'}/${repository ?? ''}/actions/runs/${run.id}`;
    return { key: gateKey(run.workflow, job), id: run.id, attempt: run.attempt, url };
}
function batchOf({ change: { batch } }) {
    return batch === undefined ? {} : { batch };
}
/** What people said may have changed since: a check that sees it is answered anew. */
const OF_PEOPLE = ['review', 'queue'];
/** And where the record is a stranger's, so is one that sees nothing but what GitHub tells. */
const OF_GITHUB = [...OF_PEOPLE, 'change'];
function isAnsweredAnew({ sees }, foreign) {
    return sees.some((kind) => OF_PEOPLE.includes(kind)) || (foreign && sees.every((kind) => OF_GITHUB.includes(kind)));
}
/** Every check of this version, in order, under the policy in force; and those the policy asks for that no version answers yet. */
function resultsOf(before, evidence, policy, at, foreign) {
    const settings = { ...policy.settings, today: (0,gathering_policy/* day */.vd)(at) };
    const answered = checks/* checks */.A.flatMap((check) => {
        const setting = (0,policy_policy/* settingFor */.yJ)(policy, check);
        const asked = (0,policy_policy/* isAsked */.D6)(policy, check);
        if (asked && isAnsweredAnew(check, foreign)) {
            return [(0,judgement/* reportedCheck */.eN)((0,verdict/* resultOf */.Bg)(check, setting, check.answer(evidence, setting.options, settings)), (0,place/* trackedFiles */.O)([]), [])];
        }
        const { id, question, waste } = check;
        const { level, onUnknown } = setting;
        const told = before.checks.find((one) => one.id === id)?.outcome;
        const isSilent = level === 'off' && (told === undefined || (!asked && told.kind !== 'pass'));
        if (isSilent)
            return [];
        const outcome = told ?? { kind: 'unknown', why: ['The report of the run does not answer it.'] };
        return [{ id, question, waste, level, onUnknown, outcome, waiver: null }];
    });
    const planned = policy.planned.map(policy_planned/* plannedResult */.Uf);
    return [...answered, ...planned];
}
async function freshEvidence(world, forge, pull, people, { edit }) {
    const files = await forge.files(pull);
    return {
        tests: reading/* NOT_ASKED */.Lf,
        scans: reading/* NOT_ASKED */.Lf,
        coverage: reading/* NOT_ASKED */.Lf,
        jobs: reading/* NOT_ASKED */.Lf,
        baseline: reading/* NOT_ASKED */.Lf,
        owners: reading/* NOT_ASKED */.Lf,
        tracked: (0,reading/* known */.eO)((0,place/* trackedFiles */.O)([]), 'none'),
        policyEdit: edit,
        change: files.status === 'ok' ? (0,reading/* known */.eO)(files.value, 'api') : (0,gathering_people/* untold */.r_)('The files of this change', files),
        review: await (0,gathering_people/* withRoles */.ou)(world, people.review),
        queue: people.queue,
    };
}

;// CONCATENATED MODULE: ./lib/commands/publish.js




/**
 * What a pull request's own run reported, for another run with a token that can write to tell. The pull request is found by the
 * head that GitHub names, never by a number in the artifact; the artifact is data, and is judged again: levels are those of the
 * policy in force, names and numbers that GitHub knows are GitHub's, and no waiver in it is believed.
 */
async function publishable(world, finished, artifact, base) {
    const { forge } = world;
    if (forge === undefined)
        throw new ports.CouldNotRun({ message: 'Publishing needs a token.' });
    const number = await pullOf(forge, finished);
    if (typeof number === 'string')
        return { kind: 'moved-on', why: number };
    const pull = okOrThrow(await forge.pull(number), 'The pull request could not be read');
    if (pull.head.sha !== finished.headSha) {
        return { kind: 'moved-on', why: 'The pull request has a newer head than that run judged.' };
    }
    // A review's run left no evidence of its own: it only says that it is time to look again.
    const isGate = finished.event === 'pull_request';
    const recorded = isGate ? await recordedIn(forge, publish_runOf(finished), artifact) : await recordedAt(forge, pull, artifact);
    if (recorded.status !== 'ok')
        return { kind: 'nothing', pull, why: `Its report was not published: ${recorded.why}.` };
    if (recorded.value.length === 0) {
        return { kind: 'nothing', pull, why: 'The run left no report: the gate did not get to its end, or kept no artifact.' };
    }
    const { conclusion } = finished;
    if (isGate && conclusion !== 'success' && conclusion !== 'failure') {
        const why = `The run itself ended with ${(0,model_words/* quoted */.TL)(conclusion ?? 'no conclusion')}, which does not fit any verdict, so its report was not published.`;
        return { kind: 'nothing', pull, why };
    }
    const again = await judgeAgain({ ...world, forge }, pull, recorded.value, base);
    return { kind: 'reports', pull, reports: again.map((one) => (isGate ? doubted(one, finished) : one.report)) };
}
/** Exactly one open pull request has this head: repository, branch and commit together. */
async function pullOf(forge, { headOwner, headBranch, headSha, headRepositoryId }) {
    const pulls = okOrThrow(await forge.pullsFrom(headOwner, headBranch), 'The pull request of that run could not be looked for');
    const fitting = pulls.filter(({ sha, repositoryId }) => sha === headSha && repositoryId === headRepositoryId);
    const [only, ...others] = fitting;
    if (only === undefined)
        return 'No open pull request has the head of that run any more.';
    return others.length === 0 ? only.number : 'More than one open pull request has the head of that run; none of them is told.';
}
/** A run that ended well though its report stops did not end by its gate. */
function doubted({ before, report }, { conclusion }) {
    if (conclusion !== 'success' || before.decision !== 'stop')
        return report;
    const doubt = 'The run itself ended with `success`, which does not fit this verdict: its job may not end by the gate.';
    return { ...report, notes: [doubt, ...report.notes] };
}
function publish_runOf({ id, workflow, attempt, event, headSha, headBranch, conclusion }) {
    return { id, workflow, attempt, event, headSha, headBranch, own: false, path: '', createdAt: '', conclusion };
}
function okOrThrow(answer, what) {
    if (answer.status === 'ok')
        return answer.value;
    throw new ports.CouldNotRun({ message: `${what}: ${answer.why}.` });
}

// EXTERNAL MODULE: ./lib/commands/read.js
var read = __webpack_require__(39332);
;// CONCATENATED MODULE: ./lib/commands/rejudge.js




/**
 * Decides again from what was recorded at the head of a pull request, without running a test. Throws when nothing was recorded:
 * then there is nothing to decide from.
 */
async function rejudge(world, asked) {
    const { forge } = world;
    if (forge === undefined)
        throw new ports.CouldNotRun({ message: 'Deciding again needs a token.' });
    const pull = await forge.pull(asked.pull);
    if (pull.status !== 'ok')
        throw new ports.CouldNotRun({ message: `The pull request could not be read: ${pull.why}.` });
    const base = await (0,gathering_policy/* basePolicy */.ut)(world);
    const { reports } = base.policy;
    const recorded = await recordedAt(forge, pull.value, asked.artifact ?? (reports.artifact || 'jidoka'));
    if (recorded.status !== 'ok')
        throw new ports.CouldNotRun({ message: `What the gate recorded could not be read: ${recorded.why}.` });
    if (recorded.value.length === 0) {
        const head = pull.value.head.sha.slice(0, 7);
        throw new ports.CouldNotRun({ message: `No run at \`${head}\` has left a report yet, so there is nothing to decide again from.` });
    }
    return { verdicts: await judgeAgain({ ...world, forge }, pull.value, recorded.value, base), reports };
}
/** What became of the gate's own job: only its conclusion is what a ruleset requires. */
async function alignJob(forge, { report, run }) {
    const passes = report.decision !== 'stop';
    const jobs = await forge.jobs(run.id);
    if (jobs.status !== 'ok')
        return `The gate's job could not be looked at: ${jobs.why}. Press "Re-run" there.`;
    const name = report.run?.key.split('/')[1] ?? '';
    const job = jobOf(jobs.value, name);
    if (job === undefined)
        return `The gate's job was not found in its run; press "Re-run" there.`;
    if (job.status !== 'completed')
        return 'The gate is running at this head, and will see what was said.';
    if ((job.conclusion === 'success') === passes)
        return undefined;
    const answer = await forge.rerunJob(job.id);
    if (answer.status === 'ok')
        return 'The gate’s job was started again: its conclusion is what a ruleset requires.';
    const who = answer.status === 'forbidden' ? 'Give the job `permissions: actions: write`, or let' : 'Let';
    return `The gate's job was not started again: ${answer.why}. ${who} someone with write access press "Re-run failed jobs".`;
}
/** GitHub lists a job by the name people see, which is its id unless the workflow gives it another. */
function jobOf(jobs, id) {
    const exact = jobs.filter(({ name }) => name === id);
    const [only, ...others] = exact.length > 0 ? exact : jobs.filter(({ name }) => name.startsWith(`${id} `) || name.endsWith(`/ ${id}`));
    return others.length === 0 ? only : undefined;
}

// EXTERNAL MODULE: ./lib/model/story.js
var story = __webpack_require__(52568);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./lib/model/nearest.js
var nearest = __webpack_require__(36047);
// EXTERNAL MODULE: ./lib/reports/escape.js
var reports_escape = __webpack_require__(69300);
;// CONCATENATED MODULE: ./lib/platform/actions.js





const INPUT_NAMES = [
    'command',
    'tests',
    'scans',
    'coverage',
    'policy',
    'token',
    'mode',
    'needs',
    'artifacts',
    'comment',
    'check-run',
    'annotations',
    'artifact',
    'output-dir',
    'matrix',
];
const COMMANDS = ['gate', 'collect', 'rejudge', 'publish', 'flow'];
const MODES = ['report', 'warn', 'stop'];
const COMMENT = ['always', 'on-stop', 'never'];
const ANNOTATIONS = ['added', 'file', 'all', 'none'];
function readInputs(env) {
    refuseMistyped(env);
    const token = core/* getInput */.V4('token');
    if (token !== '')
        core/* setSecret */.Pq(token);
    return {
        command: oneOf('command', COMMANDS),
        tests: lines('tests'),
        scans: lines('scans'),
        coverage: lines('coverage'),
        policy: core/* getInput */.V4('policy') || undefined,
        token,
        mode: oneOf('mode', MODES),
        outputDir: core/* getInput */.V4('output-dir') || undefined,
        needs: core/* getInput */.V4('needs'),
        artifacts: lines('artifacts'),
        comment: oneOf('comment', COMMENT),
        checkRun: yesOrNo('check-run'),
        annotations: oneOf('annotations', ANNOTATIONS),
        artifact: artifactName(),
        matrix: matrixOf(core/* getInput */.V4('matrix')),
    };
}
/** A word of a list; nothing where the input is empty. */
function oneOf(name, words) {
    const given = core/* getInput */.V4(name);
    const known = words.find((word) => word === given);
    if (given === '' || known !== undefined)
        return known;
    const guess = (0,nearest/* nearest */.p)(given, words);
    const hint = guess === undefined ? '' : ` Did you mean ${(0,model_words/* quoted */.TL)(guess)}?`;
    throw new ports.CouldNotRun({
        message: `The input \`${name}\` is ${(0,model_words/* quoted */.TL)(given)}; write one of ${(0,model_words/* listed */.KE)(words.map((word) => (0,model_words/* quoted */.TL)(word)), 9)}.${hint}`,
    });
}
function yesOrNo(name) {
    const word = oneOf(name, ['true', 'false']);
    return word === undefined ? undefined : word === 'true';
}
function artifactName() {
    const name = core/* getInput */.V4('artifact');
    if (name === '')
        return undefined;
    if (name === 'false')
        return false;
    if (/^[\w.-]{1,80}$/.test(name))
        return name;
    throw new ports.CouldNotRun({
        message: `The input \`artifact\` is ${(0,model_words/* quoted */.TL)(name)}; write letters, digits, dots and dashes, or \`false\`.`,
    });
}
/** What the runner fills in by itself; anything else is no matrix. */
function matrixOf(text) {
    try {
        return text === '' ? null : JSON.parse(text);
    }
    catch {
        return null;
    }
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
            throw new ports.CouldNotRun({ message: `There is no input ${(0,model_words/* quoted */.TL)(name)}; did you mean ${(0,model_words/* quoted */.TL)(guess)}?` });
        log(`There is no input ${(0,model_words/* quoted */.TL)(name)}; it is not used.`);
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
/** What a reader of the run should know, as a notice on its page. */
function notice(sentence) {
    core/* notice */.lm(sentence.replaceAll('`', '"'), { title: 'Jidoka' });
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
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./lib/platform/event.js




const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const repository = schemas/* object */.Ikc({ id: schemas/* int */.Whr(), owner: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) });
const ref = schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), sha, repo: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }).nullable().optional() });
const user = schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP() });
const payloadSchema = schemas/* object */.Ikc({
    action: schemas/* string */.YjP().optional(),
    repository: schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP().optional() }).optional(),
    sender: user.optional(),
    label: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).optional(),
    pull_request: schemas/* object */.Ikc({
        number: schemas/* int */.Whr(),
        title: schemas/* string */.YjP(),
        draft: schemas/* boolean */.zMY().optional(),
        created_at: iso/* datetime */.w$().optional(),
        base: ref,
        head: ref,
    })
        .optional(),
    issue: schemas/* object */.Ikc({ number: schemas/* int */.Whr(), pull_request: schemas/* looseObject */._H3({}).optional() }).optional(),
    comment: schemas/* object */.Ikc({ id: schemas/* int */.Whr(), body: schemas/* string */.YjP() }).optional(),
    merge_group: schemas/* object */.Ikc({ base_ref: schemas/* string */.YjP(), base_sha: sha, head_ref: schemas/* string */.YjP(), head_sha: sha }).optional(),
    workflow_run: schemas/* object */.Ikc({
        id: schemas/* int */.Whr(),
        name: schemas/* string */.YjP().nullable().optional(),
        run_attempt: schemas/* int */.Whr().optional(),
        event: schemas/* string */.YjP(),
        head_sha: sha,
        head_branch: schemas/* string */.YjP().nullable(),
        head_repository: repository.nullable(),
        conclusion: schemas/* string */.YjP().nullable(),
    })
        .optional(),
    before: sha.optional(),
    after: sha.optional(),
    ref: schemas/* string */.YjP().optional(),
});
/** Reads `GITHUB_EVENT_PATH` and the variables beside it. */
async function readEvent(env) {
    const name = env['GITHUB_EVENT_NAME'] ?? '';
    const full = env['GITHUB_REPOSITORY'] ?? '';
    if (!/^[\w.-]+\/[\w.-]+$/.test(full)) {
        throw new ports.CouldNotRun({
            message: `GITHUB_REPOSITORY is ${(0,model_words/* quoted */.TL)(full)}; this entry is for a GitHub runner. On a laptop: \`node dist/cli.js gate\`.`,
        });
    }
    const payload = payloadSchema.safeParse(await readJson(env['GITHUB_EVENT_PATH']));
    if (!payload.success) {
        const [issue] = payload.error.issues;
        throw new ports.CouldNotRun({
            message: `The event file is not as GitHub writes it: ${(0,model_words/* quoted */.TL)(issue?.path.map(String).join('.') ?? '')}: ${issue?.message ?? ''}.`,
        });
    }
    const { data } = payload;
    const { pull_request: pull, sender, comment, label } = data;
    const defaultBranch = data.repository?.default_branch;
    return {
        name,
        action: data.action,
        repository: full,
        defaultBranch,
        change: changeOf(data, full, name, env['GITHUB_SHA']),
        pull: pull?.number ?? queuedPull(data) ?? (data.issue?.pull_request === undefined ? undefined : data.issue.number),
        readsOnly: env['GITHUB_ACTOR'] === 'dependabot[bot]' || (pull !== undefined && isFork(pull)),
        sender: sender && { login: sender.login, bot: sender.type === 'Bot' },
        labeled: name === 'pull_request' && data.action === 'labeled' ? label?.name : undefined,
        comment: comment && { id: comment.id, body: comment.body },
        workflowRun: finishedRun(data),
        records: name === 'push' && defaultBranch !== undefined && data.ref === `refs/heads/${defaultBranch}`,
    };
}
/** A head whose repository is gone was a fork. */
function isFork({ base, head }) {
    return head.repo === null || head.repo?.id !== base.repo?.id;
}
async function readJson(path) {
    try {
        return JSON.parse(await (0,promises_.readFile)(path ?? '', 'utf8'));
    }
    catch {
        throw new ports.CouldNotRun({ message: `The event file (GITHUB_EVENT_PATH) ${(0,model_words/* quoted */.TL)(path ?? '')} cannot be read as JSON.` });
    }
}
function changeOf(payload, repositoryName, event, runSha) {
    const { pull_request: pull, merge_group: group, issue } = payload;
    if (pull) {
        const { number, title, draft, created_at: openedAt, base, head } = pull;
        return {
            repository: repositoryName,
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
        return { repository: repositoryName, base: { ref: base, sha: group.base_sha }, head: { sha: group.head_sha } };
    }
    if (issue)
        return { repository: repositoryName, ...(issue.pull_request && { number: issue.number }), head: {} };
    const head = { ...(payload.ref !== undefined && { ref: payload.ref }), ...optional('sha', payload.after ?? runSha) };
    const isNew = payload.before === undefined || /^0+$/.test(payload.before);
    const branch = payload.repository?.default_branch;
    // What is run by hand on a branch is that branch's change against the default one.
    const byHand = event === 'workflow_dispatch' && branch !== undefined && payload.ref !== `refs/heads/${branch}`;
    const base = byHand ? { ref: branch } : isNew ? undefined : { ...optional('sha', payload.before) };
    return { repository: repositoryName, ...(base && { base }), head };
}
/** GitHub names a merge group's branch after the pull request it merges last: `gh-readonly-queue/main/pr-7-SHA`. */
function queuedPull({ merge_group: group }) {
    const match = /\/pr-(\d{1,9})-[0-9a-f]{40}/.exec(group?.head_ref ?? '');
    return match ? Number(match[1]) : undefined;
}
function finishedRun({ workflow_run: run }) {
    if (run === undefined || run.head_repository === null || run.head_branch === null)
        return undefined;
    return {
        id: String(run.id),
        workflow: run.name ?? '',
        attempt: run.run_attempt ?? 1,
        event: run.event,
        headSha: run.head_sha,
        headBranch: run.head_branch,
        headOwner: run.head_repository.owner.login,
        headRepositoryId: run.head_repository.id,
        conclusion: run.conclusion ?? undefined,
    };
}
function optional(key, value) {
    return value === undefined ? {} : { [key]: value };
}

// EXTERNAL MODULE: ./lib/platform/open.js
var platform_open = __webpack_require__(63067);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/model/project.js
var project = __webpack_require__(37404);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
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
        const file = await github.request('GET /repos/{owner}/{repo}/contents/{path}', { owner, repo, path }, fileSchema);
        if (file.status === 'ok') {
            const text = Buffer.from(file.value.content, 'base64').toString('utf8');
            return { source: 'default-branch', path, ref, sha: file.value.sha, text };
        }
        if (file.status !== 'not-found')
            return { why: file.why, forbidden: file.status === 'forbidden' };
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
        const tree = await github.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', { owner, repo, tree_sha: id }, treeSchema);
        if (tree.status === 'unreachable')
            return { why: tree.why, forbidden: false };
        if (tree.status !== 'ok')
            return { why: 'the token may not read the contents of this repository (404)', forbidden: true };
        const entry = tree.value.tree.find((candidate) => candidate.path === name);
        if (entry === undefined)
            return tree.value.truncated ? { why: 'GitHub lists the tree in part only', forbidden: false } : false;
        id = entry.sha ?? '';
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/platform/artifacts.js



/** For all artifacts of a step together: whatever the store does, a run does not wait longer for it. */
const PATIENCE_MS = 60_000;
/**
 * Uploads files of a folder as artifacts of this run. Entries of an archive are named by their path below the folder. Never
 * throws: what cannot be kept is said; and after a store that did not answer nothing more is tried.
 */
function artifactStore(folder) {
    let spent = 0;
    return async (name, files, options = {}) => {
        const { ACTIONS_RUNTIME_TOKEN: token, ACTIONS_RESULTS_URL: store } = process.env;
        if (!token || !store)
            return { status: 'unreachable', why: 'this runner offers no artifact store' };
        const started = Date.now();
        const answer = await withPatience(PATIENCE_MS - spent, upload(folder, name, files, options));
        spent += Date.now() - started;
        return answer;
    };
}
const TOO_LONG = { status: 'unreachable', why: 'the artifact store took too long' };
async function withPatience(left, answer) {
    if (left <= 0)
        return TOO_LONG;
    const patience = new AbortController();
    const late = (0,external_node_timers_promises_.setTimeout)(left, TOO_LONG, { signal: patience.signal, ref: false }).catch(() => TOO_LONG);
    try {
        return await Promise.race([answer, late]);
    }
    finally {
        patience.abort();
    }
}
async function upload(folder, name, files, options) {
    const { asIs = false, below = '' } = options;
    const root = (0,external_node_path_.join)(folder, below);
    try {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(645)]).then(__webpack_require__.bind(__webpack_require__, 9645));
        const client = new DefaultArtifactClient();
        const paths = asIs ? [await renamed(root, files[0] ?? '', name)] : files.map((file) => (0,external_node_path_.join)(root, file));
        const send = () => client.uploadArtifact(name, paths, asIs ? (0,external_node_path_.dirname)(paths[0] ?? '') : root, { skipArchive: asIs });
        const { id } = await send().catch(async (error) => {
            if (!isTaken(error))
                throw error;
            // A job that is run again replaces what it kept before.
            await client.deleteArtifact(name).catch(() => undefined);
            return send();
        });
        return id === undefined ? { status: 'unreachable', why: 'the artifact store gave no id' } : { status: 'ok', value: id };
    }
    catch (error) {
        return failed(error);
    }
}
/** An artifact that is no archive is called as its file is. */
async function renamed(root, file, name) {
    const path = (0,external_node_path_.join)(root, 'named', name);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.cp)((0,external_node_path_.join)(root, file), path);
    return path;
}
function isTaken(error) {
    return error instanceof Error && /\b409\b|conflict|already exists/i.test(error.message);
}
function failed(error) {
    if (error instanceof Error && error.name === 'GHESNotSupportedError') {
        return { status: 'unreachable', why: 'this GitHub Enterprise Server has no such artifacts' };
    }
    if (isTaken(error))
        return { status: 'unreachable', why: 'this run has one of that name already' };
    const [said = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return {
        status: 'unreachable',
        why: /quota/i.test(said) ? 'the storage quota is used up' : said.replace(/https?:\/\/\S+/g, 'the store').slice(0, 200),
    };
}

// EXTERNAL MODULE: ./lib/platform/diff.js
var diff = __webpack_require__(19000);
;// CONCATENATED MODULE: ./lib/platform/forge-changes.js

/** What a change does to the files, where no history is at hand. GitHub cuts its lists; its own totals say by how much. */
const REPO = '/repos/{owner}/{repo}';
const forge_changes_lines = schemas/* int */.Whr().min(0);
const forge_changes_fileSchema = schemas/* object */.Ikc({
    filename: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    additions: forge_changes_lines,
    deletions: forge_changes_lines,
    previous_filename: schemas/* string */.YjP().optional(),
    patch: schemas/* string */.YjP().optional(),
});
/** GitHub lists at most 3,000 files of a pull request. */
const FILE_PAGES = 30;
/** And at most 300 of a comparison. */
const COMPARED = 300;
const STATUS = {
    added: 'added',
    removed: 'deleted',
    modified: 'modified',
    renamed: 'renamed',
    copied: 'copied',
    changed: 'type-changed',
};
function changeParts(github, owner, repo) {
    return {
        async files({ number, totals, base, head }) {
            const pages = Math.min(FILE_PAGES, Math.max(1, Math.ceil(totals.files / 100)));
            const files = [];
            for (let page = 1; page <= pages; page++) {
                const parameters = { owner, repo, pull_number: number, per_page: 100, page };
                const answer = await (await github()).request(`GET ${REPO}/pulls/{pull_number}/files`, parameters, schemas/* array */.YOg(forge_changes_fileSchema));
                if (answer.status !== 'ok')
                    return answer;
                files.push(...answer.value);
            }
            return { status: 'ok', value: toChangeSet(files, totals, { base: base.sha, head: head.sha }) };
        },
        async compare(base, head) {
            const shape = schemas/* object */.Ikc({ files: schemas/* array */.YOg(forge_changes_fileSchema), total_commits: schemas/* int */.Whr().min(0) });
            const parameters = { owner, repo, basehead: `${base}...${head}`, per_page: 1 };
            const answer = await (await github()).request(`GET ${REPO}/compare/{basehead}`, parameters, shape);
            if (answer.status !== 'ok')
                return answer;
            const { files, total_commits: commits } = answer.value;
            const set = toChangeSet(files, { commits }, { base, head });
            return { status: 'ok', value: { ...set, truncated: set.truncated || files.length >= COMPARED } };
        },
        async fileAt(repository, path, ref) {
            const [of = '', name = ''] = repository.split('/');
            const shape = schemas/* object */.Ikc({ type: schemas/* literal */.euz('file'), encoding: schemas/* literal */.euz('base64'), content: schemas/* string */.YjP(), sha: schemas/* string */.YjP() });
            const answer = await (await github()).request(`GET ${REPO}/contents/{path}`, { owner: of, repo: name, path, ref }, shape);
            if (answer.status !== 'ok')
                return answer;
            const { content, sha } = answer.value;
            return { status: 'ok', value: { text: Buffer.from(content, 'base64').toString('utf8'), sha } };
        },
    };
}
/** Whatever the totals hold beyond the listed files is `unlisted`, and counts. */
function toChangeSet(listed, totals, range) {
    const files = listed.map(toFile);
    const sum = (of) => files.reduce((all, file) => all + file[of], 0);
    const unlisted = {
        lines: Math.max(0, (totals.additions ?? 0) - sum('additions')) + Math.max(0, (totals.deletions ?? 0) - sum('deletions')),
        files: Math.max(0, (totals.files ?? 0) - files.length),
    };
    const truncated = unlisted.lines + unlisted.files > 0;
    return { files, range, source: 'api', truncated, ...(truncated && { unlisted }), commits: totals.commits };
}
function toFile({ filename: path, status, additions, deletions, previous_filename: from, patch }) {
    const isSmall = additions + deletions === 0;
    const added = patch === undefined ? [] : addedIn(patch);
    const told = added.reduce((all, range) => all + range.to - range.from + 1, 0);
    return {
        path,
        status: Object.hasOwn(STATUS, status) ? (STATUS[status] ?? 'modified') : 'modified',
        ...(from !== undefined && { from }),
        additions,
        deletions,
        // A pure rename has no patch either; neither has lines.
        binary: patch === undefined && isSmall && status !== 'renamed',
        added,
        ...(told < additions && { linesUnknown: true }),
        attributes: { generated: false, vendored: false },
    };
}
/** The lines that a patch adds, numbered as in the file after it. */
function addedIn(patch) {
    const ranges = [];
    let line = 0;
    for (const text of patch.split('\n')) {
        const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text);
        if (hunk)
            line = Number(hunk[1]);
        else if (text.startsWith('+')) {
            const last = ranges.at(-1);
            if (last?.to === line - 1)
                last.to = line;
            else
                ranges.push({ from: line, to: line });
            line++;
        }
        else if (!text.startsWith('-') && !text.startsWith('\\'))
            line++;
    }
    return ranges;
}

;// CONCATENATED MODULE: ./lib/platform/forge-publish.js

/** What is written to GitHub, and what has to be looked at before. */
const idSchema = schemas/* object */.Ikc({ id: schemas/* int */.Whr() });
const forge_publish_REPO = '/repos/{owner}/{repo}';
const OWN = `query OwnComments($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      comments(first: 100, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { databaseId body viewerDidAuthor }
      }
    }
  }
}`;
const ownSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        pullRequest: schemas/* object */.Ikc({
            headRefOid: schemas/* string */.YjP(),
            comments: schemas/* object */.Ikc({
                totalCount: schemas/* int */.Whr().min(0),
                pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() }),
                nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ databaseId: schemas/* int */.Whr(), body: schemas/* string */.YjP(), viewerDidAuthor: schemas/* boolean */.zMY() })),
            }),
        }),
    }),
});
const COMMENT_PAGES = 50;
function publishParts(github, owner, name) {
    const at = { owner, repo: name };
    const sent = async (route, parameters) => {
        const answer = await (await github()).request(route, { ...at, ...parameters }, idSchema);
        return answer.status === 'ok' ? { status: 'ok', value: answer.value.id } : answer;
    };
    const done = async (route, parameters) => {
        const answer = await (await github()).request(route, { ...at, ...parameters }, schemas/* unknown */.L5J());
        return answer.status === 'ok' ? { status: 'ok', value: undefined } : answer;
    };
    return {
        async ownComments(number) {
            const comments = [];
            let after = null;
            for (let page = 1; page <= COMMENT_PAGES; page++) {
                const answer = await (await github()).query(OWN, { owner, name, number, after }, ownSchema);
                if (answer.status !== 'ok')
                    return answer;
                const { headRefOid: head, comments: found } = answer.value.repository.pullRequest;
                for (const { databaseId: id, body, viewerDidAuthor } of found.nodes)
                    if (viewerDidAuthor)
                        comments.push({ id, body });
                after = found.pageInfo.endCursor;
                if (!found.pageInfo.hasNextPage || after === null) {
                    return { status: 'ok', value: { head, comments: comments.sort((a, b) => a.id - b.id) } };
                }
            }
            return { status: 'unreachable', why: `the pull request has more than ${COMMENT_PAGES * 100} comments` };
        },
        createComment: (number, body) => sent(`POST ${forge_publish_REPO}/issues/{issue_number}/comments`, { issue_number: number, body }),
        updateComment: (id, body) => sent(`PATCH ${forge_publish_REPO}/issues/comments/{comment_id}`, { comment_id: id, body }),
        deleteComment: (id) => done(`DELETE ${forge_publish_REPO}/issues/comments/{comment_id}`, { comment_id: id }),
        react: (id, content) => done(`POST ${forge_publish_REPO}/issues/comments/{comment_id}/reactions`, { comment_id: id, content }),
        async checkRuns(sha, check) {
            const output = schemas/* object */.Ikc({ annotations_count: schemas/* int */.Whr().min(0) });
            const item = schemas/* object */.Ikc({ id: schemas/* int */.Whr(), external_id: schemas/* string */.YjP().nullable(), output });
            const list = { item, key: 'check_runs', pages: 10 };
            const parameters = { ...at, ref: sha, check_name: check, filter: 'all' };
            const answer = await (await github()).all(`GET ${forge_publish_REPO}/commits/{ref}/check-runs`, parameters, list);
            if (answer.status !== 'ok')
                return answer;
            const runs = answer.value.map(({ id, external_id: reference, output: { annotations_count: annotations } }) => ({
                id,
                reference: reference ?? '',
                annotations,
            }));
            return { status: 'ok', value: runs.sort((a, b) => b.id - a.id) };
        },
        async annotationsOf(id) {
            const list = { item: annotationSchema, pages: 10 };
            const answer = await (await github()).all(`GET ${forge_publish_REPO}/check-runs/{check_run_id}/annotations`, { ...at, check_run_id: id }, list);
            return answer.status === 'ok' ? { status: 'ok', value: answer.value.map(toAnnotation) } : answer;
        },
        createCheckRun: (sha, body) => sent(`POST ${forge_publish_REPO}/check-runs`, { head_sha: sha, ...checkRun(body) }),
        updateCheckRun: (id, body) => sent(`PATCH ${forge_publish_REPO}/check-runs/{check_run_id}`, { check_run_id: id, ...checkRun(body) }),
    };
}
const annotationSchema = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    start_line: schemas/* int */.Whr(),
    end_line: schemas/* int */.Whr(),
    annotation_level: schemas/* enum */.k5n(['notice', 'warning', 'failure']).nullable(),
    title: schemas/* string */.YjP().nullable(),
    message: schemas/* string */.YjP().nullable(),
});
function toAnnotation(one) {
    return {
        path: one.path,
        startLine: one.start_line,
        endLine: one.end_line,
        level: one.annotation_level ?? 'notice',
        title: one.title ?? '',
        message: one.message ?? '',
    };
}
function checkRun({ name, conclusion, reference, title, summary, text, annotations }) {
    return {
        name,
        status: 'completed',
        conclusion,
        external_id: reference,
        output: {
            title,
            summary,
            ...(text !== undefined && { text }),
            annotations: annotations.map(({ path, startLine, endLine, level, title: heading, message }) => ({
                path,
                start_line: startLine,
                end_line: endLine,
                annotation_level: level,
                title: heading,
                message,
            })),
        },
    };
}

;// CONCATENATED MODULE: ./lib/forge.js
/** How many open pull requests are listed. */
const QUEUE_LIMIT = 300;

;// CONCATENATED MODULE: ./lib/platform/forge-pull.js


/** A pull request and what people said of it, in one round trip. */
/** A deleted account is `ghost` on GitHub's pages, and nobody here. */
const GHOST = { login: 'ghost', bot: false };
const actor = schemas/* object */.Ikc({ login: schemas/* string */.YjP(), __typename: schemas/* string */.YjP() })
    .nullable()
    .transform((found) => (found === null ? GHOST : { login: found.login, bot: found.__typename === 'Bot' }));
const forge_pull_sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const time = iso/* datetime */.w$();
const total = schemas/* int */.Whr().min(0);
const names = schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })), totalCount: total });
const commentsSchema = schemas/* object */.Ikc({
    pageInfo: schemas/* object */.Ikc({ hasPreviousPage: schemas/* boolean */.zMY(), startCursor: schemas/* string */.YjP().nullable() }),
    nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
        databaseId: schemas/* int */.Whr(),
        body: schemas/* string */.YjP(),
        createdAt: time,
        author: actor,
        editor: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable(),
        viewerDidAuthor: schemas/* boolean */.zMY(),
    })),
});
const requested = schemas/* object */.Ikc({
    nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ requestedReviewer: schemas/* looseObject */._H3({ login: schemas/* string */.YjP().optional() }).nullable() })),
});
const pullSchema = schemas/* object */.Ikc({
    number: schemas/* int */.Whr(),
    title: schemas/* string */.YjP(),
    isDraft: schemas/* boolean */.zMY(),
    state: schemas/* string */.YjP(),
    createdAt: time,
    isCrossRepository: schemas/* boolean */.zMY(),
    author: actor,
    headRefName: schemas/* string */.YjP(),
    headRefOid: forge_pull_sha,
    baseRefName: schemas/* string */.YjP(),
    baseRefOid: forge_pull_sha,
    additions: total,
    deletions: total,
    changedFiles: total,
    commits: schemas/* object */.Ikc({ totalCount: total }),
    labels: names.nullable(),
    reviewRequests: requested.nullable(),
    reviews: schemas/* object */.Ikc({
        totalCount: total,
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ author: actor, state: schemas/* string */.YjP(), submittedAt: time.nullable(), commit: schemas/* object */.Ikc({ oid: forge_pull_sha }).nullable() })),
    })
        .nullable(),
    timelineItems: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ createdAt: time, actor, label: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }) })) })
        .nullable(),
    closingIssuesReferences: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ number: schemas/* int */.Whr() })) }).nullable(),
    comments: commentsSchema,
});
const COMMENTS = `
        pageInfo { hasPreviousPage startCursor }
        nodes { databaseId body createdAt author { login __typename } editor { login } viewerDidAuthor }`;
const CHANGE = `query Change($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      number title isDraft state createdAt isCrossRepository
      author { login __typename }
      headRefName headRefOid baseRefName baseRefOid
      additions deletions changedFiles
      commits(first: 1) { totalCount }
      labels(first: 100) { totalCount nodes { name } }
      reviewRequests(first: 100) { nodes { requestedReviewer { __typename ... on User { login } } } }
      closingIssuesReferences(first: 20) { nodes { number } }
      reviews(last: 100) { totalCount nodes { author { login __typename } state submittedAt commit { oid } } }
      timelineItems(last: 100, itemTypes: [LABELED_EVENT]) { nodes { ... on LabeledEvent { createdAt actor { login __typename } label { name } } } }
      comments(last: 100) {${COMMENTS}
      }
    }
  }
}`;
const OLDER = `query OlderComments($owner: String!, $name: String!, $number: Int!, $before: String!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(last: 100, before: $before) {${COMMENTS}
      }
    }
  }
}`;
const QUEUE = `query Queue($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(states: OPEN, first: 100, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        number title isDraft createdAt headRefName
        author { login __typename }
        labels(first: 100) { totalCount nodes { name } }
        reviewRequests(first: 100) { nodes { requestedReviewer { __typename ... on User { login } } } }
      }
    }
  }
}`;
const inPull = (shape) => schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ pullRequest: shape }) });
const queueSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        pullRequests: schemas/* object */.Ikc({
            totalCount: total,
            pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() }),
            nodes: schemas/* array */.YOg(pullSchema
                .pick({ number: true, title: true, isDraft: true, createdAt: true, headRefName: true, author: true, labels: true })
                .extend({ reviewRequests: requested.nullable() })),
        }),
    }),
});
function pullParts(github, owner, name) {
    return {
        async pull(number) {
            const answer = await (await github()).query(CHANGE, { owner, name, number }, inPull(pullSchema));
            return answer.status === 'ok' ? { status: 'ok', value: toPull(answer.value.repository.pullRequest) } : answer;
        },
        async olderComments(number, before) {
            const shape = inPull(schemas/* object */.Ikc({ comments: commentsSchema }));
            const answer = await (await github()).query(OLDER, { owner, name, number, before }, shape);
            return answer.status === 'ok' ? { status: 'ok', value: toComments(answer.value.repository.pullRequest.comments) } : answer;
        },
        async queue() {
            const items = [];
            let after = null;
            for (;;) {
                const answer = await (await github()).query(QUEUE, { owner, name, after }, queueSchema);
                if (answer.status !== 'ok')
                    return answer;
                const { nodes, totalCount, pageInfo } = answer.value.repository.pullRequests;
                items.push(...nodes);
                after = pageInfo.endCursor;
                if (!pageInfo.hasNextPage || after === null || items.length >= QUEUE_LIMIT) {
                    return { status: 'ok', value: { total: totalCount, items: items.map(toItem) } };
                }
            }
        },
    };
}
function toItem({ number, title, isDraft, createdAt, headRefName, author, labels, reviewRequests }) {
    return {
        number,
        title,
        openedAt: createdAt,
        draft: isDraft,
        labels: labelNames(labels),
        branch: headRefName,
        author,
        reviewers: logins(reviewRequests),
    };
}
function toPull(pull) {
    const truncated = [
        ...((pull.labels?.totalCount ?? 0) > (pull.labels?.nodes.length ?? 0) ? ['labels'] : []),
        ...((pull.reviews?.totalCount ?? 0) > (pull.reviews?.nodes.length ?? 0) ? ['reviews'] : []),
        ...(pull.reviews === null ? ['reviews'] : []),
    ];
    return {
        number: pull.number,
        title: pull.title,
        draft: pull.isDraft,
        open: pull.state === 'OPEN',
        openedAt: pull.createdAt,
        author: pull.author,
        base: { ref: pull.baseRefName, sha: pull.baseRefOid },
        head: { ref: pull.headRefName, sha: pull.headRefOid },
        fromFork: pull.isCrossRepository,
        labels: labelNames(pull.labels),
        totals: {
            additions: pull.additions,
            deletions: pull.deletions,
            files: pull.changedFiles,
            commits: pull.commits.totalCount,
        },
        labelled: pull.timelineItems?.nodes.map(({ createdAt: at, actor: by, label }) => ({ label: label.name, by, at })) ?? [],
        opinions: newestOpinions(pull.reviews?.nodes ?? []),
        comments: toComments(pull.comments),
        reviewers: logins(pull.reviewRequests),
        ...(pull.closingIssuesReferences && { closes: pull.closingIssuesReferences.nodes.map(({ number }) => number) }),
        truncated,
    };
}
function toComments({ pageInfo, nodes }) {
    const comments = nodes.map(({ databaseId: id, body, createdAt: at, author: by, editor, viewerDidAuthor: own }) => ({
        id,
        body,
        at,
        by,
        editedByOther: editor !== null && editor.login.toLowerCase() !== by.login.toLowerCase(),
        own,
    }));
    return { comments, ...(pageInfo.hasPreviousPage && pageInfo.startCursor !== null && { before: pageInfo.startCursor }) };
}
const STATES = {
    APPROVED: 'approved',
    CHANGES_REQUESTED: 'changes-requested',
    DISMISSED: 'dismissed',
};
/** A comment is no opinion: who approved and then commented still approves. */
function newestOpinions(nodes) {
    const newest = new Map();
    for (const { author, state, commit, submittedAt } of nodes) {
        const opinion = Object.hasOwn(STATES, state) ? STATES[state] : undefined;
        if (opinion === undefined || submittedAt === null)
            continue;
        newest.delete(author.login);
        newest.set(author.login, { by: author, state: opinion, ...(commit && { sha: commit.oid }) });
    }
    return [...newest.values()];
}
function labelNames(labels) {
    return labels?.nodes.map(({ name }) => name) ?? [];
}
function logins(requests) {
    return requests?.nodes.flatMap(({ requestedReviewer }) => requestedReviewer?.login ?? []) ?? [];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./lib/platform/zip.js



/** What is read of an archive that another run wrote, which may be hostile: in memory alone, never to disk. */
const ZIP_LIMITS = {
    /** Bytes of the archive. */
    archive: 256 * 1024 * 1024,
    entries: 5_000,
    /** Bytes of all files together, unpacked. */
    unpacked: 1024 * 1024 * 1024,
    /** How many times larger than the archive its contents may be. */
    ratio: 200,
};
/**
 * The regular files of an archive. A name that leaves the archive, a link, an entry that holds more than it declares, and
 * anything beyond the limits make the whole of it an error: a part of it is not what its writer sent.
 */
async function filesOfZip(bytes, name) {
    const refuse = (why) => ({ status: 'unreachable', why: `the artifact ${name} is refused: ${why}` });
    const { fromBufferPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const files = [];
    let unpacked = 0;
    try {
        const zip = await fromBufferPromise(Buffer.from(bytes), {
            strictFileNames: true,
            validateEntrySizes: true,
            lazyEntries: true,
        });
        if (zip.entryCount > ZIP_LIMITS.entries)
            return refuse(`it holds ${(0,model_words/* count */.U9)(zip.entryCount, 'entry', 'entries')}`);
        for await (const entry of zip.eachEntry()) {
            const path = entry.fileName;
            if (path.endsWith('/'))
                continue;
            // The upper half holds the file's mode where a Unix wrote it: a link is no file, whatever it is called.
            if (((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000)
                return refuse('it holds a link');
            unpacked += entry.uncompressedSize;
            if (unpacked > ZIP_LIMITS.unpacked || unpacked > bytes.length * ZIP_LIMITS.ratio + 1024 * 1024) {
                return refuse('it unpacks to far more than an archive of reports does');
            }
            files.push(archived(path, await zip_read(await zip.openReadStreamPromise(entry), entry.uncompressedSize)));
        }
        return { status: 'ok', value: files };
    }
    catch (error) {
        return refuse(error instanceof Error ? error.message : 'it is no zip archive');
    }
}
/** A file with its sum. */
function archived(path, bytes) {
    return { path, bytes, sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') };
}
async function zip_read(stream, size) {
    const chunks = [];
    let all = 0;
    stream.on('data', (chunk) => {
        all += chunk.length;
        if (all <= size)
            chunks.push(chunk);
    });
    await (0,external_node_events_.once)(stream, 'end');
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./lib/platform/forge-runs.js


/** Runs, their jobs and artifacts, and who may do what. */
const forge_runs_REPO = '/repos/{owner}/{repo}';
const repositoryId = schemas/* object */.Ikc({ id: schemas/* int */.Whr() });
const runSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    name: schemas/* string */.YjP().nullable().optional(),
    run_attempt: schemas/* int */.Whr().optional(),
    event: schemas/* string */.YjP(),
    head_sha: schemas/* string */.YjP(),
    head_branch: schemas/* string */.YjP().nullable(),
    path: schemas/* string */.YjP(),
    created_at: iso/* datetime */.w$(),
    conclusion: schemas/* string */.YjP().nullable(),
    repository: repositoryId,
    head_repository: repositoryId.nullable().optional(),
});
const artifactSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    name: schemas/* string */.YjP(),
    size_in_bytes: schemas/* int */.Whr().min(0),
    expired: schemas/* boolean */.zMY(),
    workflow_run: schemas/* object */.Ikc({
        id: schemas/* int */.Whr(),
        repository_id: schemas/* int */.Whr(),
        head_repository_id: schemas/* int */.Whr(),
        head_branch: schemas/* string */.YjP().nullable(),
        head_sha: schemas/* string */.YjP(),
    })
        .nullable()
        .optional(),
});
const jobSchema = schemas/* object */.Ikc({ id: schemas/* int */.Whr(), name: schemas/* string */.YjP(), status: schemas/* string */.YjP(), conclusion: schemas/* string */.YjP().nullable() });
const roleSchema = schemas/* object */.Ikc({ permission: schemas/* string */.YjP(), role_name: schemas/* string */.YjP() });
const headSchema = schemas/* object */.Ikc({
    number: schemas/* int */.Whr(),
    head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), repo: repositoryId.nullable() }),
});
const analysisSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    ref: schemas/* string */.YjP(),
    commit_sha: schemas/* string */.YjP(),
    tool: schemas/* object */.Ikc({ name: schemas/* string */.YjP().nullable() }),
    error: schemas/* string */.YjP(),
    created_at: schemas/* string */.YjP(),
});
/** A body of another type than JSON arrives as it came. Whether it is SARIF, the reader of SARIF says. */
const sarifSchema = schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* instanceof */.Nlp(ArrayBuffer)])
    .transform((body) => (typeof body === 'string' ? new TextEncoder().encode(body) : new Uint8Array(body)));
/** `role_name` is the true word; a word that is none of GitHub's own is a role an organisation made. */
const ROLES = new Set(['admin', 'maintain', 'write', 'triage', 'read', 'none']);
function runParts(github, owner, repo) {
    const at = { owner, repo };
    return {
        async role(username) {
            const route = `GET ${forge_runs_REPO}/collaborators/{username}/permission`;
            const answer = await (await github()).request(route, { ...at, username }, roleSchema);
            return mapped(answer, ({ role_name: role }) => (ROLES.has(role) ? role : 'custom'));
        },
        async pullsFrom(of, branch) {
            const parameters = { ...at, state: 'open', head: `${of}:${branch}` };
            const answer = await (await github()).all(`GET ${forge_runs_REPO}/pulls`, parameters, { item: headSchema, pages: 10 });
            return mapped(answer, (pulls) => pulls.map(({ number, head }) => ({ number, sha: head.sha, repositoryId: head.repo?.id })));
        },
        async runsOf(sha) {
            const list = { item: runSchema, key: 'workflow_runs', pages: 10 };
            const answer = await (await github()).all(`GET ${forge_runs_REPO}/actions/runs`, { ...at, head_sha: sha }, list);
            return mapped(answer, (runs) => runs.map(toRun));
        },
        async run(id) {
            const answer = await (await github()).request(`GET ${forge_runs_REPO}/actions/runs/{run_id}`, { ...at, run_id: id }, runSchema);
            return mapped(answer, toRun);
        },
        async jobs(id) {
            const list = { item: jobSchema, key: 'jobs', pages: 10 };
            const answer = await (await github()).all(`GET ${forge_runs_REPO}/actions/runs/{run_id}/jobs`, { ...at, run_id: id }, list);
            return mapped(answer, (jobs) => jobs.map((job) => ({ ...job, conclusion: job.conclusion ?? undefined })));
        },
        async rerunJob(id) {
            const answer = await (await github()).request(`POST ${forge_runs_REPO}/actions/jobs/{job_id}/rerun`, { ...at, job_id: id }, schemas/* unknown */.L5J());
            return mapped(answer, () => undefined);
        },
        async artifactsOf(id) {
            const list = { item: artifactSchema, key: 'artifacts', pages: 10 };
            const answer = await (await github()).all(`GET ${forge_runs_REPO}/actions/runs/{run_id}/artifacts`, { ...at, run_id: id }, list);
            return mapped(answer, (artifacts) => artifacts.map(toArtifact));
        },
        async artifactsNamed(name) {
            const answer = await (await github()).request(`GET ${forge_runs_REPO}/actions/artifacts`, { ...at, name, per_page: 100 }, schemas/* object */.Ikc({ artifacts: schemas/* array */.YOg(artifactSchema) }));
            return mapped(answer, ({ artifacts }) => artifacts.map(toArtifact).sort((a, b) => b.id - a.id));
        },
        async download({ id, expired, name }) {
            if (expired)
                return { status: 'not-found', why: `the artifact ${name} has expired` };
            const route = `GET ${forge_runs_REPO}/actions/artifacts/{artifact_id}/{archive_format}`;
            const parameters = { ...at, artifact_id: id, archive_format: 'zip' };
            const answer = await (await github()).download(route, parameters, ZIP_LIMITS.archive);
            return answer.status === 'ok' ? filesOfZip(answer.value, name) : answer;
        },
        async analyses(ref, shas) {
            const list = { item: analysisSchema, pages: 3 };
            const answer = await (await github()).all(`GET ${forge_runs_REPO}/code-scanning/analyses`, { ...at, ref }, list);
            // GitHub says so where there is no analysis at all, ever.
            if (answer.status === 'not-found')
                return { status: 'ok', value: [] };
            if (answer.status !== 'ok')
                return answer;
            const newest = new Map();
            for (const analysis of [...answer.value].sort((a, b) => (a.created_at < b.created_at ? -1 : 1))) {
                if (shas.includes(analysis.commit_sha))
                    newest.set(analysis.tool.name ?? '', analysis);
            }
            const files = [];
            for (const [tool, { id, error }] of newest) {
                if (error !== '')
                    return { status: 'unreachable', why: `the analysis of ${tool} for this commit ended with an error` };
                const sarif = await (await github()).request(`GET ${forge_runs_REPO}/code-scanning/analyses/{analysis_id}`, { ...at, analysis_id: id, headers: { accept: 'application/sarif+json' } }, sarifSchema);
                if (sarif.status !== 'ok')
                    return sarif;
                files.push(archived(`code-scanning/${id}.sarif`, sarif.value));
            }
            return { status: 'ok', value: files };
        },
    };
}
function mapped(answer, map) {
    return answer.status === 'ok' ? { status: 'ok', value: map(answer.value) } : answer;
}
function toRun(run) {
    return {
        id: String(run.id),
        workflow: run.name ?? '',
        attempt: run.run_attempt ?? 1,
        event: run.event,
        headSha: run.head_sha,
        headBranch: run.head_branch ?? undefined,
        own: run.head_repository?.id === run.repository.id,
        path: run.path,
        createdAt: new Date(run.created_at).toISOString(),
        conclusion: run.conclusion ?? undefined,
    };
}
function toArtifact({ id, name, size_in_bytes: bytes, expired, workflow_run: run }) {
    return {
        id,
        name,
        bytes,
        expired,
        run: {
            id: String(run?.id ?? ''),
            headSha: run?.head_sha ?? '',
            headBranch: run?.head_branch ?? undefined,
            own: run != null && run.repository_id === run.head_repository_id,
        },
    };
}

;// CONCATENATED MODULE: ./lib/platform/forge.js




/** GitHub for one repository (`owner/name`). Nothing is asked, and the toolkit not loaded, before the first call. */
function forgeOf(github, repository) {
    const [owner = '', name = ''] = repository.split('/');
    const parts = {
        ...pullParts(github, owner, name),
        ...publishParts(github, owner, name),
        ...runParts(github, owner, name),
        ...changeParts(github, owner, name),
    };
    // What is asked for in several places is asked of GitHub once: one run judges one state of the world.
    return { ...parts, pull: remembered(parts.pull), role: remembered(parts.role) };
}
function remembered(ask) {
    const answers = new Map();
    return (key) => {
        const answer = answers.get(key) ?? ask(key);
        answers.set(key, answer);
        return answer;
    };
}

// EXTERNAL MODULE: ./lib/platform/git.js
var platform_git = __webpack_require__(20195);
;// CONCATENATED MODULE: ./lib/platform/github-failure.js

const TRANSIENT = new Set([408, 429, 500, 502, 503, 504]);
/** Whether the same request may be answered a little later. */
function isTransient({ status, isLimited }) {
    return status === undefined || isLimited === true || TRANSIENT.has(status);
}
/** A failure as an answer, in words without a header or a token. */
function answerOf(what, failure) {
    const { status, isLimited, needs } = failure;
    const why = `${what}: ${failureWords(failure)}`;
    if (status === 404 || status === 410)
        return { status: 'not-found', why };
    if (status === 403 && !isLimited)
        return { status: 'forbidden', why, ...(needs !== undefined && { needs }) };
    const isRefused = status !== undefined && status >= 300 && status < 500 && !isTransient(failure);
    if (isRefused)
        return { status: 'refused', why };
    return { status: 'unreachable', why, ...(!isLimited && { isLost: true }) };
}
function failureWords({ status, isLimited, isCut, code }) {
    if (isCut)
        return 'no whole answer';
    if (isLimited)
        return 'a rate limit is reached';
    if (status === 401)
        return 'status 401, GitHub does not know the token';
    if (status !== undefined)
        return `status ${status}`;
    return code === undefined ? 'no answer' : `no answer (${code})`;
}
const errorSchema = schemas/* looseObject */._H3({
    status: schemas/* number */.aig().optional(),
    message: schemas/* string */.YjP().optional(),
    cause: schemas/* unknown */.L5J().optional(),
    response: schemas/* object */.Ikc({ headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) }).optional(),
});
/** What a client's error says, as far as it is known. */
function failureOf(error) {
    const parsed = errorSchema.safeParse(error);
    if (!parsed.success)
        return {};
    const { status, response, message = '' } = parsed.data;
    // Octokit reports a request that never got an answer as status 500 without a response.
    if (status === undefined || response === undefined) {
        const code = codeOf(error);
        return code === undefined ? {} : { code };
    }
    const wait = waitOf(response.headers);
    const needs = response.headers['x-accepted-github-permissions'];
    return {
        status,
        ...(wait !== undefined && { wait }),
        ...((status === 429 || (status === 403 && (wait !== undefined || /rate limit/i.test(message)))) && { isLimited: true }),
        ...(typeof needs === 'string' && /^[\w=;, -]{1,200}$/.test(needs) && { needs }),
    };
}
/** The system's own word (`ECONNREFUSED`, `CERT_HAS_EXPIRED`) of the innermost cause that has one. */
function codeOf(error) {
    let code;
    let here = error;
    for (let depth = 0; depth < 5 && typeof here === 'object' && here !== null; depth++) {
        const found = 'code' in here ? here.code : undefined;
        if (typeof found === 'string' && /^[A-Z][A-Z0-9_]{2,60}$/.test(found))
            code = found;
        here = 'cause' in here ? here.cause : undefined;
    }
    return code;
}
/** `Retry-After` in seconds or as a date, else the second in which an exhausted limit starts anew; measured by the server's own clock. */
function waitOf(headers) {
    const told = typeof headers['date'] === 'string' ? Date.parse(headers['date']) : Number.NaN;
    const now = Number.isNaN(told) ? Date.now() : told;
    const after = headers['retry-after'];
    if (typeof after === 'string') {
        if (/^\d{1,6}$/.test(after))
            return Number(after) * 1000;
        const date = Date.parse(after);
        if (!Number.isNaN(date))
            return Math.max(0, date - now);
    }
    const reset = headers['x-ratelimit-reset'];
    const isExhausted = headers['x-ratelimit-remaining'] === '0' && typeof reset === 'string' && /^\d{1,12}$/.test(reset);
    return isExhausted ? Math.max(0, Number(reset) * 1000 - now) : undefined;
}

;// CONCATENATED MODULE: ./lib/platform/github.js




const ATTEMPTS = 3;
/** GitHub itself gives up on a query after ten seconds. */
const ATTEMPT_MS = 12_000;
/** For all failed attempts of a run together, waits included; beyond it nothing more is asked. */
const BUDGET_MS = 60_000;
/** Beyond it each request has one attempt: one endpoint that is down leaves time for the others. */
const REPEATS_MS = 30_000;
/** A POST whose answer was lost may have been done; whoever sent it looks before sending it again. */
const REPEATABLE = /^(?:GET|PATCH|DELETE) /;
const PER_PAGE = 100;
/** A client for the API that `GITHUB_API_URL` names. The toolkit is loaded here and nowhere before: it is most of the start-up. */
async function gitHub(token, apiUrl, graphqlUrl) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 351).then(__webpack_require__.bind(__webpack_require__, 61351));
    const octokit = getOctokit(token, { baseUrl: apiUrl });
    let spent = 0;
    const send = async ({ route, parameters, what, repeatable }, judge) => {
        for (let attempt = 1;; attempt++) {
            const left = BUDGET_MS - spent;
            if (left <= 0)
                return { status: 'unreachable', why: `${what}: not asked any more, GitHub has kept this run waiting for a minute` };
            const started = Date.now();
            const signal = AbortSignal.timeout(Math.min(ATTEMPT_MS, left));
            const judged = await octokit
                .request(route, { ...parameters, request: { signal, redirect: 'manual' } })
                // A body that is cut arrives as no data under a good status.
                .then((raw) => (raw.data === '' && raw.status !== 204 && raw.status < 300 ? again({ isCut: true }) : judge(raw)))
                .catch((error) => again(failureOf(error)));
            if (judged.status !== 'again') {
                if (!repeatable && judged.status === 'unreachable')
                    await (0,external_node_timers_promises_.setTimeout)(1000);
                return judged;
            }
            spent += Date.now() - started;
            const { failure } = judged;
            const backoff = 500 * 2 ** attempt * (0.5 + Math.random());
            const pause = Math.max(failure.wait ?? (failure.isLimited ? BUDGET_MS : 0), backoff);
            // What a limit refused was not done, whatever it was.
            const mayRepeat = (repeatable || failure.isLimited === true) && isTransient(failure) && attempt < ATTEMPTS;
            const hasTime = spent + pause <= BUDGET_MS && (spent <= REPEATS_MS || failure.wait !== undefined);
            if (!mayRepeat || !hasTime) {
                // Whoever looks whether a lost POST was done, looks a little later.
                if (!repeatable && isTransient(failure) && spent + backoff <= BUDGET_MS)
                    await (0,external_node_timers_promises_.setTimeout)(backoff);
                return answerOf(what, failure);
            }
            spent += pause;
            await (0,external_node_timers_promises_.setTimeout)(pause);
        }
    };
    const request = async (route, parameters, shape) => {
        const sent = { route, parameters, what: named(route), repeatable: REPEATABLE.test(route) };
        const judged = await send(sent, ({ data, status }) => {
            // Nothing is followed elsewhere: the token belongs to this host, and a POST would be sent twice.
            if (status >= 300)
                return answerOf(sent.what, { status });
            const parsed = shape.safeParse(data);
            return parsed.success ? { status: 'ok', value: parsed.data } : foreign(route);
        });
        return judged;
    };
    return {
        request,
        async all(route, parameters, { item, key, pages }) {
            const items = [];
            const shape = schemas/* union */.KCZ([
                schemas/* array */.YOg(item),
                schemas/* looseObject */._H3({ total_count: schemas/* int */.Whr().min(0), ...(key !== undefined && { [key]: schemas/* array */.YOg(item) }) }),
            ]);
            for (let page = 1; page <= pages; page++) {
                const answer = await request(route, { ...parameters, per_page: PER_PAGE, page }, shape);
                if (answer.status !== 'ok')
                    return answer;
                const { value } = answer;
                const [found, total] = Array.isArray(value) ? [value, undefined] : [listIn(value, key, item), value.total_count];
                for (const one of found)
                    items.push(one);
                const isLast = total === undefined ? found.length < PER_PAGE : items.length >= total;
                if (isLast)
                    return { status: 'ok', value: items };
                if (found.length === 0)
                    return { status: 'unreachable', why: `${named(route)} lists ${items.length} of ${total}` };
            }
            return { status: 'unreachable', why: `${named(route)} has more than ${(0,model_words/* count */.U9)(pages, 'page')}` };
        },
        async query(text, variables, shape) {
            const name = /^\s*query (\w+)/.exec(text)?.[1] ?? 'query';
            const sent = {
                route: `POST ${graphqlUrl}`,
                parameters: { query: text, variables },
                what: `query ${name}`,
                repeatable: true,
            };
            const judged = await send(sent, ({ data, headers }) => judgeQuery(name, data, headers, shape));
            return judged;
        },
        async download(route, parameters, limit) {
            const judged = await send({ route, parameters, what: named(route), repeatable: true }, ({ headers }) => {
                const location = headers['location'];
                return typeof location === 'string' ? { status: 'ok', value: location } : foreign(route);
            });
            if (judged.status !== 'ok')
                return judged;
            return fetchBytes(String(judged.value), named(route), limit);
        },
    };
}
function again(failure) {
    return { status: 'again', failure };
}
function listIn(page, key, item) {
    return schemas/* array */.YOg(item).parse(page[key ?? '']);
}
function named(route) {
    return route.replace(/https?:\/\/[^/ ]+/, '');
}
function foreign(route) {
    return { status: 'unreachable', why: `${named(route)} answered something else than GitHub describes`, isLost: true };
}
const graphqlSchema = schemas/* looseObject */._H3({
    data: schemas/* unknown */.L5J().optional(),
    errors: schemas/* array */.YOg(schemas/* looseObject */._H3({ type: schemas/* string */.YjP().optional(), message: schemas/* string */.YjP().optional() })).optional(),
});
function judgeQuery(name, answer, headers, shape) {
    const route = `query ${name}`;
    const parsed = graphqlSchema.safeParse(answer);
    if (!parsed.success)
        return foreign(route);
    const { data, errors = [] } = parsed.data;
    if (errors.some(({ type }) => type === 'RATE_LIMITED')) {
        const wait = waitOf(headers);
        return again({ status: 200, isLimited: true, ...(wait !== undefined && { wait }) });
    }
    const serious = errors.find(({ type }) => type !== 'FORBIDDEN');
    if (serious?.type === 'NOT_FOUND')
        return { status: 'not-found', why: `${route}: not found` };
    if (serious)
        return {
            status: 'unreachable',
            why: `${route} failed: ${(0,model_words/* quoted */.TL)(serious.message ?? serious.type ?? 'no reason given', 120)}`,
        };
    const value = shape.safeParse(data);
    if (value.success)
        return { status: 'ok', value: value.data };
    return errors.length > 0 ? { status: 'forbidden', why: `${route}: the token may not read what it asks` } : foreign(route);
}
/** From a signed address, by way of a proxy where there is one, and without the token: it belongs to the API's host alone. */
async function fetchBytes(location, what, limit) {
    const { HttpClient } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 44942));
    const client = new HttpClient('jidoka', [], { socketTimeout: ATTEMPT_MS });
    try {
        const { message } = await client.get(location);
        const { statusCode } = message;
        if (statusCode !== 200)
            return { status: 'unreachable', why: `${what}: the store answered ${statusCode ?? 'nothing'}` };
        const chunks = [];
        let size = 0;
        for await (const chunk of message) {
            size += chunk.length;
            if (size > limit)
                return { status: 'unreachable', why: `${what}: larger than ${(0,model_words/* count */.U9)(limit / 1024 / 1024, 'MiB', 'MiB')}` };
            chunks.push(chunk);
        }
        return { status: 'ok', value: Buffer.concat(chunks) };
    }
    catch {
        return { status: 'unreachable', why: `${what}: the store did not answer` };
    }
    finally {
        client.dispose();
    }
}

// EXTERNAL MODULE: ./lib/platform/local.js
var local = __webpack_require__(35316);
// EXTERNAL MODULE: ./lib/platform/workspace.js
var platform_workspace = __webpack_require__(19570);
;// CONCATENATED MODULE: ./lib/platform/runner.js















/** A world on a GitHub runner: the workspace's files, the event's change, the default branch's policy, and GitHub itself. */
function runnerWorld(options) {
    const { event, workspace, outputDir, token, apiUrl, graphqlUrl } = options;
    const path = options.policyPath ?? project/* project */.C.policyPath;
    const files = (0,local.filesOf)(workspace);
    const github = once(() => gitHub(token, apiUrl, graphqlUrl));
    const forge = token === '' ? undefined : forgeOf(github, event.repository);
    return {
        ...files,
        // The runner checked this folder out itself; in a container it belongs to another user.
        trackedFiles: async () => (0,place/* trackedFiles */.O)(await (0,platform_git.listFiles)((0,platform_git.gitIn)(workspace, { trusted: true })), (0,external_node_path_.resolve)(workspace)),
        change: async () => event.change,
        changeSet: async () => elsewhere(await changeInWorkspace(workspace, event.change), event, forge),
        policyInForce: () => policyInForce({ ...options, github }),
        proposedPolicy: () => files.readText(path),
        readBase: (name) => readBase(workspace, event, forge, name),
        now: () => new Date(),
        writeOutput: (name, text) => (0,platform_workspace.writeBelow)(outputDir, name, text),
        step: stepOf(options),
        ...(forge && { forge }),
    };
}
function stepOf({ env, event, workspace, outputDir }) {
    const [run, job] = [env['GITHUB_RUN_ID'] ?? '0', env['GITHUB_JOB'] ?? 'job'];
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    return {
        run: /^\d{1,20}$/.test(run) ? run : '0',
        attempt: Number(/^\d{1,6}$/.exec(env['GITHUB_RUN_ATTEMPT'] ?? '')?.[0] ?? 1),
        job,
        key: gateKey(env['GITHUB_WORKFLOW'] ?? 'workflow', job),
        sha: env['GITHUB_SHA'],
        url: `${server}/${event.repository}/actions/runs/${run}`,
        server,
        defaultBranch: event.defaultBranch,
        copyOutput: (path, name) => (0,platform_workspace.copyBelow)(workspace, path, (0,external_node_path_.join)(outputDir, name)),
        keep: artifactStore(outputDir),
    };
}
/** Asks once, and remembers. */
function once(ask) {
    let asked;
    return () => {
        asked ??= ask();
        return asked;
    };
}
/** Whether the code of a pull request's head is in the workspace, as itself or merged. */
async function holdsHead(workspace, head) {
    // The parents as the commit itself names them: a shallow checkout does not hold them, and has their code all the same.
    const commit = await (0,platform_git.gitIn)(workspace, { trusted: true })('cat-file', 'commit', 'HEAD');
    const parents = [...((commit ?? '').split('\n\n', 1)[0]?.matchAll(/^parent ([0-9a-f]+)$/gm) ?? [])].map(([, sha]) => sha);
    return head !== undefined && [await (0,platform_git.commitOf)((0,platform_git.gitIn)(workspace, { trusted: true }), 'HEAD'), ...parents].includes(head);
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
            message: `The input \`policy\` names ${(0,model_words/* quoted */.TL)(other)}, but the default branch has ${(0,model_words/* quoted */.TL)(project/* project */.C.policyPath)}, and inputs only tighten. Take the input out.`,
        });
    }
    const named = await policyOnDefaultBranch(options, other);
    if (named.source !== 'default')
        return named;
    throw new ports.CouldNotRun({ message: `The input \`policy\` names ${(0,model_words/* quoted */.TL)(other)}, which the default branch does not have.` });
}
async function policyOnDefaultBranch(options, path) {
    const { event, token, github, workspace } = options;
    const name = event.defaultBranch ?? 'the default branch';
    const answer = token === ''
        ? { why: 'there is no token', forbidden: true }
        : await policyFromApi(await github(), event.repository, name, path);
    if ('source' in answer)
        return answer;
    if (event.defaultBranch !== undefined) {
        const ref = `refs/remotes/origin/${event.defaultBranch}`;
        const fromHistory = await (0,local.policyAt)((0,platform_git.gitIn)(workspace, { trusted: true }), ref, name, path).catch(() => undefined);
        if (fromHistory !== undefined)
            return fromHistory;
    }
    const advice = answer.forbidden ? 'Give the job `permissions: contents: read`' : 'Run the job again when GitHub answers';
    throw new ports.CouldNotRun({
        message: `The policy of ${(0,model_words/* quoted */.TL)(name)} cannot be reached: ${answer.why}, and the checkout does not hold that branch. ${advice}, or check out with \`fetch-depth: 0\`.`,
    });
}
/**
 * The change in the checkout. The merge commit that a pull request's job checks out is held against its first parent: the very
 * lines that reports speak of. Any other checkout needs the history between base and head.
 */
async function changeInWorkspace(workspace, change) {
    const git = (0,platform_git.gitIn)(workspace, { trusted: true });
    const [head, merged] = [await (0,platform_git.commitOf)(git, 'HEAD'), await mergedOnto(git, change)];
    if (merged !== undefined)
        return (0,diff/* changeSet */.J)(workspace, { base: merged, head: 'HEAD', from: 'direct' }, { trusted: true });
    if (head === undefined) {
        return { state: 'absent', reason: 'The change cannot be measured: the workspace is no git checkout.', remedy: CHECKOUT };
    }
    const base = change.base?.sha ?? (change.base?.ref === undefined ? undefined : `refs/remotes/origin/${change.base.ref}`);
    if (base === undefined) {
        return { state: 'absent', reason: 'The change cannot be measured: this event names no base.', remedy: CHECKOUT };
    }
    return (0,diff/* changeSet */.J)(workspace, { base, head: change.head.sha ?? head, from: 'merge-base' }, { trusted: true });
}
/** What the head is merged onto, where the checkout is the merge commit of a pull request and holds its parents. */
async function mergedOnto(git, { head }) {
    return head.sha !== undefined && (await (0,platform_git.commitOf)(git, 'HEAD^2')) === head.sha ? (0,platform_git.commitOf)(git, 'HEAD^1') : undefined;
}
/** What the checkout does not hold, GitHub tells: with less detail, and its own totals as the truth. */
async function elsewhere(fromGit, event, forge) {
    const { change, pull } = event;
    if (fromGit.state === 'present' || forge === undefined)
        return fromGit;
    const [base, head] = [change.base?.sha ?? change.base?.ref, change.head.sha];
    const answer = change.number !== undefined && pull !== undefined
        ? await filesOfPull(forge, pull, head)
        : base && head
            ? await forge.compare(base, head)
            : undefined;
    if (answer?.status === 'ok')
        return (0,reading/* known */.eO)(answer.value, 'api');
    if (answer === undefined || fromGit.state !== 'absent')
        return fromGit;
    return { ...fromGit, reason: `${fromGit.reason} GitHub did not tell it either: ${answer.why}.` };
}
async function filesOfPull(forge, number, head) {
    const pull = await forge.pull(number);
    if (pull.status !== 'ok')
        return pull;
    if (pull.value.head.sha !== head)
        return { status: 'unreachable', why: 'the branch was pushed to during this run' };
    return forge.files(pull.value);
}
/** From the history where it holds the base, which a merge commit's first parent is; else from GitHub. */
async function readBase(workspace, { change, repository }, forge, path) {
    const git = (0,platform_git.gitIn)(workspace, { trusted: true });
    const base = (await mergedOnto(git, change)) ?? (await (0,platform_git.commitOf)(git, change.base?.sha ?? ''));
    if (base !== undefined) {
        const file = await (0,platform_git.fileAt)(git, base, path);
        return file ? { status: 'ok', value: file.text } : { status: 'not-found', why: `the base has no ${path}` };
    }
    const ref = change.base?.sha ?? change.base?.ref;
    if (forge === undefined || ref === undefined)
        return { status: 'unreachable', why: 'the checkout does not hold the base' };
    const answer = await forge.fileAt(repository, path, ref);
    return answer.status === 'ok' ? { status: 'ok', value: answer.value.text } : answer;
}
const CHECKOUT = 'Check out with `actions/checkout` and `fetch-depth: 0` before the gate.';

// EXTERNAL MODULE: ./lib/policy/read.js + 2 modules
var policy_read = __webpack_require__(14082);
;// CONCATENATED MODULE: ./lib/publishing/keep.js

/**
 * Keeps the reports as artifacts of the run: for people, for `publish` and `rejudge`, and, where `recorded` names the commit of a
 * push to the default branch, as the baseline of later changes. The page for people is no archive, so that it opens in the browser.
 */
async function keepReports({ step }, artifact, leg, recorded) {
    if (step === undefined || artifact === false)
        return { notices: [] };
    const name = (0,artifact_names/* reportName */.e6)(artifact, step.job, leg, step.attempt);
    const answers = [
        await step.keep(name, [artifact_names/* REPORT_FILE */.Uq, 'comment.md', 'summary.md']),
        await step.keep(`${name}.html`, ['jidoka.html'], { asIs: true }),
        ...(recorded === undefined ? [] : [await step.keep((0,artifact_names/* evidenceName */.Xc)(step.job, recorded), [artifact_names/* EVIDENCE_FILE */.fi])]),
    ];
    const whys = new Set(answers.flatMap((answer) => (answer.status === 'ok' ? [] : [answer.why])));
    const [first] = answers;
    return {
        ...(first?.status === 'ok' && { id: first.value }),
        notices: [...whys].map((why) => `The reports were not kept as an artifact: ${why}. They are in the output directory.`),
    };
}

// EXTERNAL MODULE: ./lib/model/changes.js
var changes = __webpack_require__(98560);
// EXTERNAL MODULE: ./lib/reports/budget.js
var budget = __webpack_require__(79734);
// EXTERNAL MODULE: ./lib/reports/remarks.js
var reports_remarks = __webpack_require__(82042);
// EXTERNAL MODULE: ./lib/reports/sections.js
var sections = __webpack_require__(495);
// EXTERNAL MODULE: ./lib/reports/sections-links.js
var sections_links = __webpack_require__(61967);
;// CONCATENATED MODULE: ./lib/reports/check-run.js







const CHECK_NAME = 'jidoka/report';
/** Annotations of one request (REST reference, "Create a check run"). */
const BATCH = 50;
/** More than anybody reads; each is in the report. */
const ANNOTATIONS_LIMIT = 500;
/** Bytes of the summary, and of the text (REST reference). */
const OUTPUT_LIMIT = 65_535;
const CONCLUSIONS = { go: 'success', caution: 'neutral', stop: 'failure' };
const LEVELS = { go: 'notice', caution: 'warning', stop: 'failure' };
const ROOM = { size: budget/* bytes */.ee, table: 40_000, fold: 20_000, findings: 50, lines: 30 };
/** The check run of a verdict. It decides nothing: the conclusion is the verdict's, whatever can be annotated. */
function check_run_checkRun(report, story, options) {
    const { chosen, left } = choice((0,reports_remarks/* remarksOf */.ro)(report), options);
    const annotations = chosen.slice(0, ANNOTATIONS_LIMIT).map(annotation);
    const short = annotations.length < chosen.length;
    const cut = [
        ...(short
            ? [`${(0,model_words/* grouped */.zD)(annotations.length)} of ${(0,model_words/* count */.U9)(chosen.length, 'remark')} are shown at lines, most severe first.`]
            : []),
        ...left,
    ];
    const links = (0,sections_links/* linksOf */.h)(report, options.server);
    const remarks = [...(short ? [] : [(0,reports_remarks/* remarksLine */.sZ)(annotations.length)]), ...cut].map(reports_escape/* forMarkdown */.Bm).join(' ');
    const head = [...(0,sections/* reasonsLine */.s3)(story), ...(0,sections/* rowsTable */.YB)(story, links, ROOM), remarks, (0,sections/* smallPrint */.fk)(report, story, links)];
    const summary = [...head.map((text) => ({ text, essential: true })), ...(0,sections/* notesSection */.dY)(story)];
    const text = [...(0,sections/* findingSections */.YS)(story, links, ROOM), ...(0,sections/* quietSection */["in"])(story), (0,sections/* evidenceSection */.re)(report)];
    return {
        name: CHECK_NAME,
        conclusion: CONCLUSIONS[report.decision],
        output: {
            title: (0,reports_remarks/* remarkTitle */.Jo)(story.title),
            summary: (0,budget/* budgeted */.hU)(summary, OUTPUT_LIMIT, budget/* bytes */.ee, 'report.json'),
            text: (0,budget/* budgeted */.hU)(text, OUTPUT_LIMIT, budget/* bytes */.ee, 'report.json'),
        },
        annotations,
        ...(cut.length > 0 && { cut: cut.join(' ') }),
    };
}
/** As many as one request takes, in order. */
function batches(all, size = BATCH) {
    return Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));
}
/** The remarks to show, and in words what of them is left out on purpose or could not be told. */
function choice(all, { annotations, changed }) {
    if (annotations === 'none')
        return { chosen: [], left: [] };
    if (annotations === 'all')
        return { chosen: all, left: [] };
    if (changed === undefined) {
        const why = 'What the change adds is not known, so every finding with a place is remarked on.';
        return { chosen: all, left: all.length === 0 ? [] : [why] };
    }
    const chosen = all.filter(({ path, line }) => {
        const added = changed.files.get(path);
        // A finding of a whole file is one of each of its lines.
        return added !== undefined && (annotations === 'file' || line === undefined || (0,changes/* isIn */.S1)(added, line));
    });
    const others = all.length - chosen.length;
    const where = annotations === 'added' ? 'at lines that the change does not add' : 'in files that the change does not touch';
    return {
        chosen,
        left: others === 0 ? [] : [`${(0,model_words/* count */.U9)(others, 'more finding')} ${others === 1 ? 'stands' : 'stand'} ${where}: see the report.`],
    };
}
/** GitHub wants a line: a finding of a whole file stands at its first. */
function annotation({ weight, path, line = 1, title, message }) {
    return { path, startLine: line, endLine: line, level: LEVELS[weight], title, message };
}

// EXTERNAL MODULE: ./lib/reports/markdown.js
var markdown = __webpack_require__(6);
;// CONCATENATED MODULE: ./lib/publishing/check-run.js


/**
 * Writes the check run of a verdict at the head of the change: the one that this gate wrote there before is changed, so that a
 * commit has one; one that a newer run wrote is left. Annotations go in as many requests as they need, each adding to the last.
 */
async function writeCheckRun(forge, mark, run) {
    const there = await ownRuns(forge, mark, run.name);
    if (there.status !== 'ok')
        return there;
    const { name, before } = there.value;
    const { conclusion, output, annotations } = run;
    const body = { name, conclusion, reference: markFields(mark), ...output };
    if (before !== undefined && isNewer(before.theirs, mark, mark.head))
        return 'superseded';
    const missing = before === undefined ? undefined : await stillMissing(forge, before, annotations);
    if (before !== undefined && missing !== undefined) {
        const changed = await inBatches(missing, (batch) => forge.updateCheckRun(before.id, { ...body, annotations: batch }));
        // One that another app made under our name is not ours to change.
        if (changed.status === 'unreachable')
            return found(forge, mark, name, changed);
        if (changed.status === 'ok')
            return changed;
    }
    let made;
    const written = await inBatches(annotations, async (batch) => {
        const whole = { ...body, annotations: batch };
        const answer = await (made === undefined ? forge.createCheckRun(mark.head, whole) : forge.updateCheckRun(made, whole));
        if (answer.status === 'ok')
            made = answer.value;
        return answer;
    });
    return written.status === 'unreachable' ? found(forge, mark, name, written) : written;
}
/** An answer that was lost says nothing of what was done: one more look tells. */
async function found(forge, mark, name, lost) {
    const there = await forge.checkRuns(mark.head, name);
    const own = there.status === 'ok' ? there.value.find(({ reference }) => reference === markFields(mark)) : undefined;
    return own === undefined ? lost : { status: 'ok', value: own.id };
}
/**
 * The name this gate writes under, and what it wrote there. Of two check runs of one name GitHub shows the newer alone: where
 * another gate of the repository has the plain name, ours carries its key, so that no green one hides a red one.
 */
async function ownRuns(forge, mark, name) {
    for (const candidate of [name, `${name} (${mark.key})`]) {
        const there = await forge.checkRuns(mark.head, candidate);
        if (there.status !== 'ok')
            return there;
        const marked = there.value.flatMap((one) => {
            const theirs = markIn(one.reference);
            return theirs === undefined ? [] : [{ ...one, theirs }];
        });
        const before = marked.find(({ theirs }) => theirs.key === mark.key);
        if (before !== undefined)
            return { status: 'ok', value: { name: candidate, before } };
        if (marked.length === 0)
            return { status: 'ok', value: { name: candidate } };
    }
    return { status: 'ok', value: { name: `${name} (${mark.key})` } };
}
/**
 * What the check run that is there still lacks; undefined where it says what no longer holds. GitHub adds annotations and takes
 * none away, so that one needs a successor.
 */
async function stillMissing(forge, { id, annotations: count }, wanted) {
    if (count === 0)
        return wanted;
    const answer = await forge.annotationsOf(id);
    if (answer.status !== 'ok')
        return undefined;
    const there = new Set(answer.value.map(identity));
    const wantedThere = new Set(wanted.map(identity));
    return [...there].every((one) => wantedThere.has(one)) ? wanted.filter((one) => !there.has(identity(one))) : undefined;
}
function identity({ path, startLine, level, title, message }) {
    return JSON.stringify([path, startLine, level, title, message]);
}
/** One request at least, and no further ones after one that failed. */
async function inBatches(annotations, send) {
    const [first = [], ...others] = batches(annotations);
    let answer = await send(first);
    for (const batch of others)
        if (answer.status === 'ok')
            answer = await send(batch);
    return answer;
}

;// CONCATENATED MODULE: ./lib/publishing/sticky.js

/** A comment whose making was lost is made once more. */
const POSTS = 2;
/**
 * One comment for each gate, found by who wrote it and by its mark, over all pages. It is changed in place; made when there is
 * none; and looked for again after every write that may have been lost or doubled, so that two runs at once end with one.
 */
async function stick(forge, sticky) {
    const { number, mark } = sticky;
    const body = `${markLine(mark)}\n\n${sticky.text}`;
    let failure;
    let [posts, mayWrite] = [0, true];
    for (;;) {
        const answer = await forge.ownComments(number);
        if (answer.status !== 'ok')
            return { status: 'failed', answer: failure ?? answer };
        const own = ofGate(answer.value, mark);
        if (own.some(({ theirs }) => isNewer(theirs, mark, answer.value.head)))
            return { status: 'superseded' };
        const [oldest, ...doubles] = own;
        if (failure !== undefined && oldest !== undefined && isSame(oldest.theirs, mark))
            return alone(forge, sticky, oldest.id);
        // One that is listed and cannot be found is no longer ours to write; a lost one has had its tries.
        const isThere = failure?.status === 'not-found' && oldest !== undefined;
        if (failure !== undefined && (isThere || !mayWrite))
            return { status: 'failed', answer: failure };
        if (oldest === undefined && !sticky.create)
            return { status: 'none' };
        const written = await (oldest === undefined ? forge.createComment(number, body) : forge.updateComment(oldest.id, body));
        if (written.status === 'ok') {
            for (const { id } of doubles)
                await forge.deleteComment(id);
            return oldest === undefined ? alone(forge, sticky, written.value) : { status: 'written', id: oldest.id };
        }
        // Deleted in between: the next look finds none, and makes one.
        const isGone = written.status === 'not-found' && oldest !== undefined && failure === undefined;
        const isLost = written.status === 'unreachable' && written.isLost === true;
        if (!isGone && !isLost)
            return { status: 'failed', answer: written };
        if (oldest === undefined)
            posts++;
        mayWrite = isGone || (oldest === undefined && posts < POSTS);
        failure = written;
    }
}
/** This gate's comments, oldest first. */
function ofGate({ comments }, { key }) {
    return comments.flatMap(({ id, body }) => {
        const theirs = markOf(body);
        return theirs?.key === key ? [{ id, body, theirs }] : [];
    });
}
/** After making one: a run at the same time may have made another. The oldest stays, with the newest text. */
async function alone(forge, { mark, number }, made) {
    const answer = await forge.ownComments(number);
    if (answer.status !== 'ok')
        return { status: 'written', id: made };
    const own = ofGate(answer.value, mark);
    const [oldest, ...doubles] = own;
    if (oldest === undefined || doubles.length === 0)
        return { status: 'written', id: made };
    const newest = own.reduce((a, b) => (isNewer(b.theirs, a.theirs, answer.value.head) ? b : a));
    if (newest.id !== oldest.id)
        await forge.updateComment(oldest.id, newest.body);
    for (const { id } of doubles)
        await forge.deleteComment(id);
    return isSame(newest.theirs, mark) ? { status: 'written', id: oldest.id } : { status: 'superseded' };
}

;// CONCATENATED MODULE: ./lib/publishing/publication.js






/** Comments on the pull request and writes the check run. Whatever fails is said in the run's own log and summary. */
async function publish(world, report, told, wanted) {
    const { forge, step } = world;
    if (step === undefined)
        return { annotated: false, notices: [] };
    if (forge === undefined) {
        return { annotated: false, notices: ['There is no token, so neither a comment nor a check run was written.'] };
    }
    const site = { forge, step, mark: markOfReport(report, step), wanted };
    const remarked = await remark(site, report, told);
    const said = await say(site, report, told, remarked.remarks);
    return {
        annotated: remarked.remarks !== undefined,
        notices: [
            ...failureNotices([...remarked.failures, ...said.failures], wanted.readsOnly),
            ...remarked.notices,
            ...said.notices,
        ],
        ...(said.id !== undefined && { commentId: said.id }),
    };
}
const FINE = { failures: [], notices: [] };
/** `remarks`: how many stand in the check run; absent where none was written. */
async function remark({ forge, step, mark, wanted }, report, told) {
    if (!wanted.checkRun || mark.head === '')
        return FINE;
    const { annotations, added } = wanted;
    const run = check_run_checkRun(report, told, { annotations, server: step.server, ...(added && { changed: { files: added } }) });
    const answer = await writeCheckRun(forge, mark, run);
    if (answer === 'superseded')
        return { ...FINE, notices: ['A newer run has written the check run already; it is left as it is.'] };
    if (answer.status === 'ok')
        return { ...FINE, remarks: run.annotations.length };
    return { failures: [{ what: 'check run', answer, permission: 'checks: write' }], notices: [] };
}
async function say({ forge, step, mark, wanted }, report, told, remarks) {
    const { number } = wanted;
    if (number === undefined || wanted.comment === 'never')
        return FINE;
    const stuck = await stick(forge, {
        number,
        mark,
        text: (0,markdown/* comment */.Im)(report, told, { server: step.server, remarks }),
        create: wanted.comment === 'always' || report.decision === 'stop',
    });
    switch (stuck.status) {
        case 'written':
            return { ...FINE, id: stuck.id };
        case 'superseded':
            return { ...FINE, notices: ['A newer run has commented already; its comment is left as it is.'] };
        case 'none':
            return FINE;
        default:
            return { failures: [{ what: 'comment', answer: stuck.answer, permission: 'pull-requests: write' }], notices: [] };
    }
}
/** Says on the pull request that its own run left nothing to tell: silence would look like a pass. */
async function tellNothing({ forge, now }, pull, finished, why) {
    if (forge === undefined)
        return;
    const mark = {
        key: gateKey(finished.workflow, 'gate'),
        run: finished.id,
        attempt: finished.attempt,
        head: pull.head.sha,
        at: now().toISOString(),
    };
    await stick(forge, { number: pull.number, mark, text: (0,markdown/* notRun */.nE)([{ message: why }]), create: true });
}
/** Of the run that judged, whichever writes. */
function markOfReport(report, step) {
    const { key, id: run, attempt } = report.run ?? { key: step.key, id: step.run, attempt: step.attempt };
    return { key, run, attempt, head: report.change.head.sha ?? '', at: report.at };
}
/** Each failure with what it takes; those of a token that can only read are one matter. */
function failureNotices(failures, readsOnly) {
    const refused = readsOnly ? failures.filter(({ answer }) => answer.status === 'forbidden') : [];
    const others = failures.filter((failure) => !refused.includes(failure));
    const names = (0,model_words/* listed */.KE)(refused.map(({ what }) => `the ${what}`));
    const one = `The token of this run can only read, so ${names} ${refused.length === 1 ? 'was' : 'were'} not written. A workflow on \`workflow_run\` with \`command: publish\` writes ${refused.length === 1 ? 'it' : 'them'}.`;
    return [
        ...(refused.length > 0 ? [one] : []),
        ...others.map(({ what, answer, permission }) => {
            const advice = answer.status === 'forbidden'
                ? `Give the job \`permissions: ${permission}\`.`
                : 'The verdict stands; run the job again to publish it.';
            const instead = what === 'check run' ? " The remarks are in this run's log instead." : '';
            return `The ${what} was not written: ${answer.why}. ${advice}${instead}`;
        }),
    ];
}

// EXTERNAL MODULE: ./lib/policy/waive-commands.js
var waive_commands = __webpack_require__(27363);
;// CONCATENATED MODULE: ./lib/publishing/sign.js

/** A sign under a command, so that its writer need not look for what became of it. Says what of it could not be followed. */
async function sign({ forge }, { id, body }, reports) {
    const found = (0,waive_commands/* waiveCommands */.P)(body);
    const commands = 'commands' in found ? found.commands : found;
    const holds = commands.length > 0 && !('problems' in found) && commands.every(({ check }) => isWaived(reports, check));
    await forge?.react(id, holds ? '+1' : 'confused');
    return 'problems' in found ? found.problems : [];
}
function isWaived(reports, check) {
    return reports.some(({ checks }) => checks.some(({ id, waiver }) => id === check && waiver !== null));
}

;// CONCATENATED MODULE: ./lib/reports/annotations.js


/** What the runner takes of one step, for each level (runner source, ExecutionContext.cs). */
const PER_LEVEL = 10;
const annotations_LEVELS = { stop: 'error', caution: 'warning', go: 'notice' };
/** Findings at their place in the code, as many as a step may have, most severe first. */
function annotations(report, told) {
    const verdict = verdictOf(told);
    const all = (0,reports_remarks/* remarksOf */.ro)(report).map(({ weight, path, line, title, message }) => ({
        level: annotations_LEVELS[weight],
        path,
        ...(line !== undefined && { line }),
        title,
        message,
    }));
    const placed = ['error', 'warning', 'notice'].flatMap((level) => {
        const room = PER_LEVEL - verdict.filter((one) => one.level === level).length;
        return all.filter((one) => one.level === level).slice(0, room);
    });
    const cut = placed.length === all.length
        ? undefined
        : `${(0,model_words/* grouped */.zD)(placed.length)} of ${(0,model_words/* count */.U9)(all.length, 'finding')} are annotated; all are in the summary and in report.json.`;
    return { shown: [...verdict, ...placed], cut };
}
/** The verdict itself, so that a run without a placed finding says why it ended as it did. */
function verdictOf({ decision, title, reasons, beside }) {
    if (decision === 'go')
        return [];
    return [
        {
            level: annotations_LEVELS[decision],
            title: (0,reports_remarks/* remarkTitle */.Jo)(title),
            message: (0,reports_remarks/* remarkText */.ab)(reasons.length === 0 ? [title] : [...reasons, ...beside]),
        },
    ];
}

;// CONCATENATED MODULE: ./lib/reports/notices.js

/** What could not be published, and what that takes: below the verdict, in the run's own summary. */
function noticesText(notices) {
    return notices.length === 0 ? '' : `\n---\n\n${notices.map((sentence) => `- ℹ️ ${(0,reports_escape/* forMarkdown */.Bm)(sentence)}`).join('\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/reports/outputs.js

/** Outputs are enums and numbers, and one path that the workflow itself chose. What was not measured is empty. */
function outputsOf(report, outputDir) {
    const told = (0,story.story)(report);
    const { tests, queue } = report.evidence;
    return {
        decision: report.decision,
        'stopped-by': told.rows
            .filter((row) => row.weight === 'stop')
            .flatMap((row) => row.ids)
            .join(','),
        'tests-total': tests.totals?.total ?? '',
        'tests-failed': tests.totals ? tests.totals.failed + tests.totals.errored : '',
        'findings-new': newFindings(report),
        'batch-lines': report.change.batch?.lines ?? '',
        wip: queue?.open ?? '',
        'wip-exceeded': queue === undefined ? '' : String(queue.exceeded),
        report: `${outputDir}/report.json`,
    };
}
/** Findings that count; empty where no scan was judged. */
function newFindings(report) {
    const outcome = report.checks.find(({ id }) => id === 'scan-findings')?.outcome;
    return outcome?.kind === 'fail' ? outcome.total : outcome?.kind === 'pass' ? 0 : '';
}

// EXTERNAL MODULE: ./lib/reports/table.js
var table = __webpack_require__(16231);
// EXTERNAL MODULE: ./lib/reports/terminal.js
var terminal = __webpack_require__(89875);
;// CONCATENATED MODULE: ./lib/main.js
























/** The program on a runner. Exit code 1 on stop and when it could not run; a failure to publish changes neither. */
async function action() {
    try {
        process.exitCode = await run(process.env);
    }
    catch (error) {
        process.exitCode = 1;
        const why = error instanceof ports.CouldNotRun ? error : new ports.CouldNotRun({ message: fault(error) });
        complain(why);
        await writeSummary((0,markdown/* notRun */.nE)(why.problems));
    }
    // A connection that a slow server keeps open does not keep the job.
    setTimeout(() => process.exit(), 3000).unref();
}
function fault(error) {
    return `Jidoka broke, which is a fault of its own; please report it: ${error instanceof Error ? error.stack : error}`;
}
const RUNS = {
    gate: runGate,
    collect: runCollect,
    rejudge: runRejudge,
    publish: runPublish,
    flow: runFlow,
};
async function run(env) {
    const inputs = readInputs(env);
    const event = await readEvent(env);
    const bad = (0,policy_read.badGlob)([...inputs.tests, ...inputs.scans, ...inputs.coverage, ...inputs.artifacts]);
    if (bad !== undefined)
        throw new ports.CouldNotRun({ message: `An input names a glob that cannot be used: ${bad}` });
    const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd();
    const outputDir = inputs.outputDir ?? defaultOutputDir(env, workspace);
    const world = runnerWorld({
        event,
        workspace,
        outputDir,
        env,
        token: inputs.token,
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
        graphqlUrl: env['GITHUB_GRAPHQL_URL'] ?? 'https://api.github.com/graphql',
        policyPath: inputs.policy,
    });
    const leg = inputs.matrix === null ? undefined : (0,model_bundle/* legOf */.Yk)(inputs.matrix, world.step?.job ?? '');
    return RUNS[inputs.command ?? commandOf(event)]({ inputs, event, world, workspace, outputDir, leg });
}
/** What an event asks for where the workflow does not say. */
const BY_EVENT = {
    pull_request: 'gate',
    pull_request_target: 'gate',
    merge_group: 'gate',
    push: 'gate',
    workflow_dispatch: 'gate',
    workflow_run: 'publish',
    pull_request_review: 'rejudge',
    issue_comment: 'rejudge',
    schedule: 'flow',
};
function commandOf({ name, action: what }) {
    if (name === 'pull_request' && (what === 'labeled' || what === 'unlabeled'))
        return 'rejudge';
    const command = Object.hasOwn(BY_EVENT, name) ? BY_EVENT[name] : undefined;
    if (command !== undefined)
        return command;
    throw new ports.CouldNotRun({
        message: `The event ${(0,model_words/* quoted */.TL)(name)} is not judged by this version; run the gate on \`pull_request\`, \`merge_group\` or \`push\`.`,
    });
}
async function runGate({ inputs, event, world, workspace, outputDir, leg }) {
    if (event.name === 'pull_request_target' && (await holdsHead(workspace, event.change.head.sha))) {
        throw new ports.CouldNotRun({
            message: 'The head of the pull request is checked out under `pull_request_target`, whose token can write: its code could use it. Run the gate on `pull_request`.',
        });
    }
    const { tests, scans, coverage, mode, needs, artifacts } = inputs;
    const { report, added, reports } = await (0,gate.judged)(world, {
        byHand: false,
        ...{ tests, scans, coverage, needs, artifacts },
        pull: event.pull,
        records: event.records,
        ...(mode !== undefined && { mode }),
    });
    await (0,gate.writeReports)(world, report, { server: world.step?.server });
    setOutputs(outputsOf(report, outputDir));
    const kept = await keepReports(world, artifactOf(inputs, reports), leg, event.records ? report.change.head.sha : undefined);
    const wanted = { ...wantedOf(inputs, event, reports), number: event.change.number, added };
    const published = await publish(world, report, (0,story.story)(report), wanted);
    setOutputs({ 'comment-id': published.commentId ?? '', 'artifact-id': kept.id ?? '' });
    await tell(report, { ...published, notices: [...kept.notices, ...published.notices] });
    return report.decision === 'stop' ? 1 : 0;
}
/** Inputs go before the policy: what is published decides nothing. */
function wantedOf(inputs, { readsOnly }, policy = {}) {
    return {
        comment: inputs.comment ?? policy.comment ?? 'always',
        checkRun: inputs.checkRun ?? policy['check-run'] ?? true,
        annotations: inputs.annotations ?? policy.annotations ?? 'all',
        readsOnly,
    };
}
/** What artifacts are called where nobody says. */
const ARTIFACT = 'jidoka';
function artifactOf({ artifact }, policy) {
    return artifact ?? policy.artifact ?? ARTIFACT;
}
/** The verdict in the step's own channels. What stands in a check run is not remarked on a second time. */
async function tell(report, { annotated, notices }) {
    const told = (0,story.story)(report);
    log((0,terminal.terminal)(told, { color: false, width: 100 }));
    const { shown, cut } = annotations(report, told);
    annotate(annotated ? { shown: shown.filter(({ path }) => path === undefined), cut: undefined } : { shown, cut });
    for (const sentence of notices)
        notice(sentence);
    await writeSummary((0,markdown/* summary */.z)(report, told) + noticesText(notices));
}
/** One leg: its reports are kept for the gate's job, and shown. There is no verdict here. */
async function runCollect({ inputs, world, workspace, leg }) {
    const { tests, scans, coverage } = inputs;
    const { bundle, paths } = await collect(world, { tests, scans, coverage }, leg ?? 'job');
    const report = await (0,read/* read */.L)({ openFile: (path) => (0,platform_open/* openFile */.T)(workspace, path) }, paths);
    log((0,table.readTable)(report.files, { color: false, width: 100 }));
    for (const { why } of bundle.missing)
        notice(why);
    log(`${(0,model_words/* count */.U9)(paths.length, 'report')} kept for the gate, as leg "${bundle.leg}".`);
    return 0;
}
/** Reviews, comments and labels: the verdict is made again from what is recorded, and the gate's job is started where it differs. */
async function runRejudge({ inputs, event, world, outputDir }) {
    const { comment, pull } = event;
    if (pull === undefined || (comment !== undefined && !/^\/jidoka\b/m.test(comment.body))) {
        log(pull === undefined
            ? 'This is no pull request; there is nothing to decide.'
            : 'No command of ours; there is nothing to decide.');
        return 0;
    }
    const { verdicts, reports } = await rejudge(world, { pull, artifact: inputs.artifact || undefined });
    const problems = comment === undefined
        ? []
        : await sign(world, comment, verdicts.map(({ report }) => report));
    for (const again of verdicts) {
        const { report } = again;
        await (0,gate.writeReports)(world, report, { server: world.step?.server });
        setOutputs(outputsOf(report, outputDir));
        const wanted = { ...wantedOf(inputs, event, reports), number: pull, added: undefined };
        const published = await publish(world, report, (0,story.story)(report), wanted);
        const aligned = world.forge && (await alignJob(world.forge, again));
        await tell(report, {
            ...published,
            notices: [...published.notices, ...(aligned === undefined ? [] : [aligned]), ...problems],
        });
    }
    return verdicts.some(({ report }) => report.decision === 'stop') ? 1 : 0;
}
/** Tells a pull request what its own run reported, where that run's token could only read. */
async function runPublish({ inputs, event, world, outputDir }) {
    const finished = event.workflowRun;
    if (finished === undefined || !finished.event.startsWith('pull_request')) {
        log('That run is of no pull request; there is nothing to publish.');
        return 0;
    }
    const base = await (0,gathering_policy/* basePolicy */.ut)(world);
    const wished = base.policy.reports;
    const found = await publishable(world, finished, artifactOf(inputs, wished) || ARTIFACT, base);
    if (found.kind === 'moved-on') {
        log(found.why);
        return 0;
    }
    if (found.kind === 'nothing') {
        await tellNothing(world, found.pull, finished, found.why);
        throw new ports.CouldNotRun({ message: found.why });
    }
    for (const report of found.reports) {
        const wanted = { ...wantedOf(inputs, event, wished), readsOnly: false, number: found.pull.number, added: undefined };
        const published = await publish(world, report, (0,story.story)(report), wanted);
        setOutputs({ ...outputsOf(report, outputDir), 'comment-id': published.commentId ?? '' });
        await tell(report, published);
    }
    return 0;
}
/** On a schedule: how work flows, as a summary and as artifacts. It judges nothing, and fails only where it cannot look. */
async function runFlow({ event, inputs, world, workspace, outputDir }) {
    const [{ flow, gitFacts, WINDOW_DAYS }, { titles }, { readHistory }, { flowFiles }, { flowMarkdown }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(868), __webpack_require__.e(220)]).then(__webpack_require__.bind(__webpack_require__, 73839)),
        __webpack_require__.e(/* import() */ 868).then(__webpack_require__.bind(__webpack_require__, 93868)),
        __webpack_require__.e(/* import() */ 688).then(__webpack_require__.bind(__webpack_require__, 21307)),
        __webpack_require__.e(/* import() */ 489).then(__webpack_require__.bind(__webpack_require__, 42489)),
        __webpack_require__.e(/* import() */ 425).then(__webpack_require__.bind(__webpack_require__, 83425)),
    ]);
    const at = world.now();
    const branch = { ref: 'HEAD', name: event.defaultBranch ?? 'HEAD' };
    const history = (also) => readHistory(workspace, { also, branch, trusted: true });
    const facts = await gitFacts({ ...world, history }, at, undefined, event.repository);
    const to = at.getTime();
    const report = flow(facts, { from: to - WINDOW_DAYS * 86_400_000, to });
    const files = flowFiles(report, facts);
    for (const [name, text] of Object.entries(files))
        await world.writeOutput(name, text);
    const name = inputs.artifact === false ? undefined : `${inputs.artifact ?? ARTIFACT}-flow-${world.step?.attempt ?? 1}`;
    const kept = name === undefined ? undefined : await world.step?.keep(name, Object.keys(files));
    setOutputs({
        'lead-time-p50-seconds': report.metrics['change-lead-time']?.p50 ?? '',
        'artifact-id': kept?.status === 'ok' ? kept.value : '',
        report: `${outputDir}/flow.json`,
    });
    await writeSummary(flowMarkdown(report, titles));
    log(`Written: ${Object.keys(files).join(', ')} in ${outputDir}.`);
    if (kept !== undefined && kept.status !== 'ok')
        notice(`The flow report was not kept as an artifact: ${kept.why}.`);
    return 0;
}


/***/ }),

/***/ 98018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ gateReportSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./lib/model/waiver.js

/** A person's signed exception: one check, at one head, until the next push. */
const waiverSchema = schemas/* strictObject */.rej({
    check: schemas/* string */.YjP(),
    by: schemas/* string */.YjP().meta({ description: "The signer's login." }),
    role: schemas/* string */.YjP().meta({ description: 'What the signer may do in the repository (GitHub’s `role_name`).' }),
    reason: schemas/* string */.YjP(),
    at: iso/* datetime */.w$().meta({ description: 'When it was signed, in UTC.' }),
    sha: schemas/* string */.YjP().meta({ description: 'The head it holds for; the next push voids it.' }),
    source: schemas/* enum */.k5n(['comment', 'label']),
    until: schemas/* string */.YjP().exactOptional().meta({ description: 'The last day it holds, YYYY-MM-DD.' }),
});

;// CONCATENATED MODULE: ./lib/model/report.js


/** `jidoka.gate/v1`: the verdict as a file. What is not known is absent, never zero. */
const decision = schemas/* enum */.k5n(['go', 'caution', 'stop']);
const level = schemas/* enum */.k5n(['stop', 'warn', 'off']);
const wasteSchema = schemas/* enum */.k5n(['defects', 'over-processing', 'waiting', 'inventory', 'motion', 'transportation', 'overproduction']);
const total = schemas/* int */.Whr().min(0);
const totalsSchema = schemas/* strictObject */.rej({ total, passed: total, failed: total, errored: total, skipped: total, flaky: total, unknown: total })
    .meta({
    description: '`total` is the sum of passed, failed, errored, skipped and unknown; `flaky` counts passed cases apart.',
});
const problemSchema = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['malformed', 'mismatch', 'limit', 'unreadable']),
    message: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    line: schemas/* int */.Whr().min(1).exactOptional(),
    column: schemas/* int */.Whr().min(1).exactOptional(),
    remedy: schemas/* string */.YjP().exactOptional().meta({ description: 'What to do about it, where that is known.' }),
});
const findingSchema = schemas/* strictObject */.rej({
    rule: schemas/* string */.YjP(),
    what: schemas/* string */.YjP().meta({ description: 'A sentence; words from outside stand between backticks.' }),
    remedy: schemas/* string */.YjP().meta({ description: 'What to do next.' }),
    place: schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), line: schemas/* int */.Whr().min(1).exactOptional(), confidence: schemas/* enum */.k5n(['exact', 'suffix', 'package']) })
        .exactOptional()
        .meta({ description: 'A tracked file, and how sure it is; absent where no file is sure enough.' }),
    fingerprint: schemas/* string */.YjP(),
    compare: schemas/* enum */.k5n(['new', 'existing']).exactOptional(),
    subject: schemas/* strictObject */.rej({ test: schemas/* string */.YjP().exactOptional(), file: schemas/* string */.YjP().exactOptional() }).exactOptional(),
    detail: schemas/* string */.YjP().exactOptional().meta({ description: "The failure's own message." }),
});
const notes = schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional();
const outcomeSchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('pass'), said: schemas/* string */.YjP(), notes }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('fail'),
        said: schemas/* string */.YjP(),
        findings: schemas/* array */.YOg(findingSchema).min(1),
        total: schemas/* int */.Whr().min(1).meta({ description: 'How many there are, those included that are not listed.' }),
        notes,
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('unknown'), why: schemas/* array */.YOg(schemas/* string */.YjP()).min(1), remedy: schemas/* string */.YjP().exactOptional() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('not-applicable'), because: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('learning'), have: total, need: total }),
]);
const checkSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    question: schemas/* string */.YjP(),
    waste: wasteSchema,
    level,
    onUnknown: level,
    outcome: outcomeSchema,
    waiver: waiverSchema.nullable().meta({ description: 'A signed exception, where one holds.' }),
});
const state = schemas/* enum */.k5n(['present', 'empty', 'absent', 'unreadable', 'not-applicable']);
const reason = schemas/* string */.YjP().exactOptional().meta({ description: 'Why there is nothing to judge, where there is nothing.' });
const fileBase = {
    path: schemas/* string */.YjP(),
    sha256: schemas/* string */.YjP().exactOptional(),
    format: schemas/* string */.YjP().exactOptional(),
    problems: schemas/* array */.YOg(problemSchema),
};
const fileState = schemas/* enum */.k5n(['present', 'empty', 'unreadable']);
const files = (own) => schemas/* array */.YOg(schemas/* strictObject */.rej({ ...fileBase, state: fileState, ...own }));
const testsSchema = schemas/* strictObject */.rej({
    state,
    reason,
    totals: totalsSchema.exactOptional().meta({ description: 'Over the files that could be read.' }),
    base: totalsSchema.exactOptional().meta({ description: "The same of the base's recorded evidence." }),
    files: files({ totals: totalsSchema.exactOptional() }),
});
const scanTotalsSchema = schemas/* strictObject */.rej({
    results: total.meta({ description: 'Results that stand: neither suppressed nor of a kind that is no finding.' }),
    suppressed: total,
    byLevel: schemas/* strictObject */.rej({ error: total, warning: total, note: total, none: total }),
    bySeverity: schemas/* strictObject */.rej({ critical: total, high: total, medium: total, low: total }),
});
const scansSchema = schemas/* strictObject */.rej({
    state,
    reason,
    totals: scanTotalsSchema.exactOptional(),
    files: files({
        totals: scanTotalsSchema.exactOptional(),
        tools: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),
        complete: schemas/* boolean */.zMY().exactOptional(),
    }),
});
const linesSchema = schemas/* strictObject */.rej({ covered: total, total });
const coverageSchema = schemas/* strictObject */.rej({
    state,
    reason,
    lines: linesSchema.exactOptional().meta({ description: 'Of the files as reports name them, each line once.' }),
    files: files({ lines: linesSchema.exactOptional() }),
});
const batchSchema = schemas/* strictObject */.rej({
    lines: total.meta({ description: 'Lines that count: added and deleted, by the rules of the policy.' }),
    files: total,
    commits: total.exactOptional(),
    excluded: schemas/* strictObject */.rej({ lines: total, files: total }),
    tests: schemas/* strictObject */.rej({ lines: total, files: total }),
    source: schemas/* enum */.k5n(['git', 'api']),
    truncated: schemas/* boolean */.zMY(),
});
const jobsSchema = schemas/* strictObject */.rej({
    state,
    reason,
    jobs: schemas/* array */.YOg(schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), result: schemas/* string */.YjP() })).exactOptional(),
})
    .meta({ description: 'How the jobs before the gate ended, where it was told.' });
const queueSchema = schemas/* strictObject */.rej({
    open: total.meta({ description: 'Open changes that count as work in progress.' }),
    exceeded: schemas/* boolean */.zMY().meta({ description: 'Whether a limit keeps this change waiting.' }),
})
    .meta({ description: 'Work in progress of the repository, where a limit counts. Nobody is named or counted alone.' });
const later = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).exactOptional();
const ref = { ref: schemas/* string */.YjP().exactOptional(), sha: schemas/* string */.YjP().exactOptional() };
const gateReportSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('jidoka.gate/v1'),
    tool: schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP() }),
    origin: schemas/* enum */.k5n(['own-run'])
        .exactOptional()
        .meta({ description: "Set where the pull request's own run reported it, so that it is only as true as that run." }),
    run: schemas/* strictObject */.rej({ key: schemas/* string */.YjP(), id: schemas/* string */.YjP(), attempt: schemas/* int */.Whr(), url: schemas/* string */.YjP() })
        .exactOptional()
        .meta({ description: "Which job's run wrote it; `key` names workflow and job, such as `CI/gate`." }),
    at: iso/* datetime */.w$().meta({ description: 'When it was judged, in UTC.' }),
    change: schemas/* strictObject */.rej({
        repository: schemas/* string */.YjP().exactOptional(),
        number: schemas/* int */.Whr().exactOptional(),
        title: schemas/* string */.YjP().exactOptional(),
        draft: schemas/* boolean */.zMY().exactOptional(),
        openedAt: schemas/* string */.YjP().exactOptional(),
        base: schemas/* strictObject */.rej(ref).exactOptional(),
        head: schemas/* strictObject */.rej(ref),
        uncommitted: schemas/* boolean */.zMY().exactOptional(),
        batch: batchSchema.exactOptional(),
    }),
    policy: schemas/* strictObject */.rej({
        source: schemas/* enum */.k5n(['default-branch', 'default', 'file']),
        path: schemas/* string */.YjP().exactOptional(),
        ref: schemas/* string */.YjP().exactOptional(),
        sha: schemas/* string */.YjP().exactOptional(),
        mode: schemas/* enum */.k5n(['report', 'warn', 'stop']),
        wouldBe: decision.meta({ description: 'The decision were the mode `stop`.' }),
    }),
    decision,
    checks: schemas/* array */.YOg(checkSchema),
    evidence: schemas/* strictObject */.rej({
        tests: testsSchema,
        scans: scansSchema,
        coverage: coverageSchema,
        jobs: jobsSchema.exactOptional(),
        provenance: later,
        queue: queueSchema.exactOptional(),
        line: later,
    }),
    measurements: schemas/* array */.YOg(schemas/* unknown */.L5J()),
    truncated: schemas/* array */.YOg(schemas/* string */.YjP())
        .meta({ description: 'What this file leaves out, each as a sentence. No number depends on it.' }),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()).meta({ description: 'What a reader has to know about this run, each as a sentence.' }),
})
    .meta({ title: 'jidoka.gate/v1', description: 'One verdict, every check behind it, and the evidence it was made from.' });


/***/ }),

/***/ 50140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   painter: () => (/* binding */ painter),
/* harmony export */   problemLine: () => (/* binding */ problemLine),
/* harmony export */   wrap: () => (/* binding */ wrap)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59344);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69300);


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

/***/ 16231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTable: () => (/* binding */ readTable),
/* harmony export */   starterText: () => (/* binding */ starterText)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59344);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69300);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50140);



/** What `read` says to a person: a line for each file, its counts, and every problem with its place. */
function readTable(files, { color, width }) {
    const paint = (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__.painter)(color);
    return `${files.flatMap((file) => fileLines(file, width, paint)).join('\n')}\n`;
}
const MARKS = {
    present: { mark: '·', style: 'bold' },
    empty: { mark: '?', style: 'yellow' },
    absent: { mark: '✗', style: 'red' },
    unreadable: { mark: '✗', style: 'red' },
};
function fileLines(file, width, paint) {
    const { mark, style } = MARKS[file.state];
    const lines = [`${paint(style, `${mark} ${file.state}`)}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(file.path)}`];
    if (file.tests) {
        const { total, passed, failed, errored, skipped, flaky, unknown } = file.tests;
        const parts = [
            `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(passed)} passed`,
            ...Object.entries({ failed, errored, skipped, flaky, unknown }).flatMap(([word, n]) => n > 0 ? [`${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(n)} ${word}`] : []),
        ];
        lines.push(...(0,_lines_js__WEBPACK_IMPORTED_MODULE_2__.wrap)(`${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(total, 'test')}: ${parts.join(', ')} (${file.format ?? 'unknown format'})`, width, '  '));
    }
    for (const problem of file.problems) {
        const { line, column, message } = problem;
        lines.push(...(0,_lines_js__WEBPACK_IMPORTED_MODULE_2__.wrap)((0,_lines_js__WEBPACK_IMPORTED_MODULE_2__.problemLine)({
            message,
            ...(line !== undefined && { path: `line ${line}`, ...(column !== undefined && { line: column }) }),
        }), width, '    ', '  · '));
    }
    return lines;
}
/** What `init` wrote, and what is left to do. */
function starterText(files, next, { width }) {
    const lines = [
        ...files.map(({ path }) => `wrote ${path}`),
        '',
        'What is left:',
        ...next.flatMap((line) => (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__.wrap)(line, width, '    ', '  · ')),
    ];
    return `${lines.join('\n')}\n`;
}


/***/ }),

/***/ 89875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   terminal: () => (/* binding */ terminal)
/* harmony export */ });
/* harmony import */ var _model_story_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52568);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59344);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69300);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50140);




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
    const ids = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forTerminal */ .Qf)(row.ids.join(', '));
    const question = `${mark} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forTerminal */ .Qf)(row.question)}`;
    const head = paint(sign.style, question);
    const lines = [
        ...(question.length + ids.length + 2 > width ? [head, paint('dim', `  ${ids}`)] : [`${head}  ${paint('dim', ids)}`]),
        ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_3__.wrap)([row.unknown ? `Unknown: ${row.found}` : row.found, ...row.also].join(' '), width, '  '),
        ...shown.flatMap((finding) => findingLines(finding, (0,_model_story_js__WEBPACK_IMPORTED_MODULE_0__.saysMore)(row, finding), width, paint)),
        ...(more > 0 ? [`  · and ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(more, 'more finding')} in report.json`] : []),
    ];
    const remedy = (0,_model_story_js__WEBPACK_IMPORTED_MODULE_0__.remedyWords)(row);
    if (remedy !== '')
        lines.push(...(0,_lines_js__WEBPACK_IMPORTED_MODULE_3__.wrap)(remedy, width, '    ', '  → '));
    return lines;
}
function findingLines(finding, named, width, paint) {
    const base = finding.compare === 'existing' ? ' On the base too.' : '';
    const lines = named || base !== '' ? (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__.wrap)(`${finding.what}${base}`, width, '    ', '  · ') : [];
    if (finding.place)
        lines.push(paint('dim', (0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)(`    at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forTerminal */ .Qf)((0,_model_story_js__WEBPACK_IMPORTED_MODULE_0__.placeWords)(finding.place).replaceAll('`', ''))}`, width)));
    const detail = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .detailLines */ .ZN)(finding.detail ?? '').filter((line) => line.trim() !== '');
    lines.push(...detail.slice(0, DETAIL_LINES).map((line) => paint('dim', (0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)(`    ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forTerminal */ .Qf)(line.trimEnd())}`, width))));
    if (detail.length > DETAIL_LINES)
        lines.push(paint('dim', `    … ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(detail.length - DETAIL_LINES, 'more line')}`));
    return lines;
}


/***/ })

};
