export const id = 1250;
export const ids = [1250];
export const modules = {

/***/ 31250:
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

// EXTERNAL MODULE: ./lib/commands/gate.js + 18 modules
var gate = __webpack_require__(44292);
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

// EXTERNAL MODULE: ./lib/model/report.js + 3 modules
var model_report = __webpack_require__(6275);
// EXTERNAL MODULE: ./lib/model/verdict.js
var model_verdict = __webpack_require__(1732);
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
        const told = (0,model_verdict/* decision */.xR)(report.checks, report.policy.mode);
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

// EXTERNAL MODULE: ./lib/checks/index.js + 30 modules
var checks = __webpack_require__(82840);
// EXTERNAL MODULE: ./lib/gathering/flow-here.js
var flow_here = __webpack_require__(93836);
// EXTERNAL MODULE: ./lib/gathering/people.js
var gathering_people = __webpack_require__(40954);
// EXTERNAL MODULE: ./lib/gathering/policy.js
var gathering_policy = __webpack_require__(78875);
// EXTERNAL MODULE: ./lib/gathering/provenance.js + 8 modules
var provenance = __webpack_require__(88253);
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
// EXTERNAL MODULE: ./lib/model/changes.js
var changes = __webpack_require__(98560);
// EXTERNAL MODULE: ./lib/model/provenance.js
var model_provenance = __webpack_require__(31962);
;// CONCATENATED MODULE: ./lib/model/reported-again.js




/** Who made the lines, told again from what a run recorded. */
/**
 * As GitHub tells it now, and with the line notes that the run found: they may have been in its checkout alone, and what speaks for
 * an agent is not forgotten because it was not looked at again. Nothing that is recorded takes anything away.
 */
function withNotes(now, recorded, { 'without-markers': without }) {
    if (now.state !== 'present' || recorded?.commits === undefined)
        return now;
    const notes = new Map(recorded.commits.map(({ sha, evidence }) => [
        sha,
        evidence.filter(({ where, marker }) => where === 'note' && !without.includes(marker)),
    ]));
    const { value } = now;
    const commits = value.commits.map((commit) => withEvidence(commit, notes.get(commit.sha) ?? []));
    if (commits.every((commit, index) => commit === value.commits[index]))
        return now;
    const { added, ai, human } = value.lines;
    const lines = { ...value.lines, untold: added - ai - human };
    return { ...now, value: { ...value, commits, lines, gaps: [...value.gaps, UNPLACED] } };
}
const UNPLACED = 'Line notes that the run found cannot be had here, so which lines they speak of is not known. Run the gate again.';
function withEvidence(commit, more) {
    const missing = more.filter(({ marker, agent }) => !commit.evidence.some((one) => one.marker === marker && one.agent === agent));
    if (missing.length === 0)
        return commit;
    return {
        ...commit,
        grade: (0,model_provenance/* strongest */.yX)([commit.grade, ...missing.map(({ grade }) => grade)]),
        agents: [...new Set([...missing.map(({ agent }) => agent), ...commit.agents])],
        evidence: [...missing, ...commit.evidence],
    };
}
/**
 * What the report says of it: of our own run what it saw, with what people say now. A stranger may have written anything into the
 * record, so GitHub's word stands in its place, and of its map only one that fits that word.
 */
function toldAgain(now, recorded, foreign) {
    const { provenance } = (0,reported/* reportedProvenance */.j9)(now, undefined);
    if (!foreign) {
        const said = recorded?.pull && provenance?.pull;
        return { ...(recorded && { provenance: { ...recorded, ...(said && { pull: said }) } }), notes: [] };
    }
    if (provenance === undefined)
        return { notes: [] };
    const value = (0,reading/* judgeable */.WU)(now);
    const { map, mapTotal, tests, testsTotal } = recorded ?? {};
    if (map === undefined || tests === undefined)
        return { provenance, notes: [] };
    if (value === undefined || !fits(map, value) || !tests.every(({ path }) => value.files.has(path))) {
        return { provenance, notes: value === undefined || map.length === 0 ? [] : [UNFIT] };
    }
    return {
        provenance: { ...provenance, map, mapTotal: mapTotal ?? map.length, tests, testsTotal: testsTotal ?? tests.length },
        notes: [],
    };
}
const UNFIT = 'The review map that the run recorded does not fit the lines that GitHub tells, and is left out.';
/** Every row is of AI-made lines, as many as it says, and all of them are in some row. */
function fits(rows, { files, lines, least }) {
    const isTrue = (row) => {
        const own = (0,model_provenance/* counting */.Mr)(files.get(row.path), least).filter((range) => reported_again_isSame(row, range));
        return (0,changes/* linesIn */.hl)((0,changes/* overlap */.EF)(own, [row])) === row.lines && row.at >= row.from && row.at <= row.to;
    };
    const keys = new Set(rows.map(({ path, from, agent, grade, source }) => [path, from, agent, grade, source].join(' ')));
    const all = rows.reduce((sum, row) => sum + row.lines, 0);
    return keys.size === rows.length && all === lines.ai && rows.every(isTrue);
}
function reported_again_isSame(row, made) {
    return row.agent === made.agent && row.grade === made.grade && row.source === made.source;
}

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
        const made = before.evidence.provenance;
        const found = { ...evidence, provenance: withNotes(evidence.provenance, made, policy.settings.ai) };
        const told = toldAgain(found.provenance, made, pull.fromFork);
        const results = resultsOf(before, found, policy, at, pull.fromFork);
        const occasion = { forge, pull, head: pull.head.sha, policy, today: (0,gathering_policy/* day */.vd)(at), run: run.id };
        const { results: judged, notes } = await (0,waivers/* waived */.r)(results, occasion);
        const verdict = (0,model_verdict/* decision */.xR)(judged, mode);
        const report = {
            ...before,
            at: at.toISOString(),
            run: runOf(world, before, run, repository),
            change: { ...change, ...(pull.fromFork ? (0,reported/* reportedBatch */.iF)(evidence.change, policy.settings.batch) : batchOf(before)) },
            policy: { ...(0,gathering_policy/* policySource */.IQ)(base.inForce), mode, wouldBe: verdict.wouldBe },
            decision: verdict.decision,
            checks: [...judged],
            evidence: { ...evidenceNow(before, evidence), ...(told.provenance && { provenance: told.provenance }) },
            notes: [...new Set([...before.notes, ...because, ...notes, ...told.notes])],
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
/** What the run alone could see stands; how the change flows is as it is now. Who made it is told beside. */
function evidenceNow({ evidence: { flow: _then, provenance: _made, ...seen } }, { flow }) {
    return { ...seen, ...(flow.state === 'present' && { flow: flow.value }) };
}
function batchOf({ change: { batch } }) {
    return batch === undefined ? {} : { batch };
}
/** What people said may have changed since: a check that sees it is answered anew. */
const OF_PEOPLE = ['review', 'queue', 'flow'];
/** They say it in the description and by labels, too: so is a check that sees nothing else. */
const OF_WORDS = ['provenance'];
/** And where the record is a stranger's, so is one that sees nothing but what GitHub tells. */
const OF_GITHUB = [...OF_PEOPLE, ...OF_WORDS, 'change'];
function isAnsweredAnew({ sees }, foreign) {
    const alone = foreign ? OF_GITHUB : OF_WORDS;
    return sees.some((kind) => OF_PEOPLE.includes(kind)) || sees.every((kind) => alone.includes(kind));
}
/** Every check of this version, in order, under the policy in force; and those the policy asks for that no version answers yet. */
function resultsOf(before, evidence, policy, at, foreign) {
    const settings = { ...policy.settings, today: (0,gathering_policy/* day */.vd)(at) };
    const answered = checks/* checks */.A.flatMap((check) => {
        const setting = (0,policy_policy/* settingFor */.yJ)(policy, check);
        const asked = (0,policy_policy/* isAsked */.D6)(policy, check);
        if (asked && isAnsweredAnew(check, foreign)) {
            return [(0,judgement/* reportedCheck */.eN)((0,model_verdict/* resultOf */.Bg)(check, setting, check.answer(evidence, setting.options, settings)), (0,place/* trackedFiles */.O)([]), [])];
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
/** The pull request alone, as GitHub tells it: what is checked out here may be anything. */
function asOf({ authorship: _git, ...world }, { number, head }) {
    return { ...world, change: async () => ({ number, head }) };
}
async function freshEvidence(world, forge, pull, people, { edit, policy }) {
    const files = await forge.files(pull);
    const change = files.status === 'ok' ? (0,reading/* known */.eO)(files.value, 'api') : (0,gathering_people/* untold */.r_)('The files of this change', files);
    return {
        tests: reading/* NOT_ASKED */.Lf,
        scans: reading/* NOT_ASKED */.Lf,
        coverage: reading/* NOT_ASKED */.Lf,
        jobs: reading/* NOT_ASKED */.Lf,
        baseline: reading/* NOT_ASKED */.Lf,
        owners: reading/* NOT_ASKED */.Lf,
        provenance: await (0,provenance/* provenanceOf */.J)(asOf(world, pull), { change, pull, settings: policy.settings.ai, asks: true }),
        tracked: (0,reading/* known */.eO)((0,place/* trackedFiles */.O)([]), 'none'),
        policyEdit: edit,
        change,
        review: await (0,gathering_people/* withRoles */.ou)(world, people.review),
        queue: people.queue,
        flow: await (0,flow_here/* flowHere */.n)(world, pull.number, policy.flow, (0,reported/* reportedBatch */.iF)(change, policy.settings.batch).batch?.lines),
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
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(53339);
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
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(1351), __webpack_require__.e(9645)]).then(__webpack_require__.bind(__webpack_require__, 9645));
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

// EXTERNAL MODULE: ./lib/platform/authored-lines.js
var authored_lines = __webpack_require__(25679);
// EXTERNAL MODULE: ./lib/platform/authorship.js + 3 modules
var authorship = __webpack_require__(16299);
// EXTERNAL MODULE: ./lib/platform/churn.js
var churn = __webpack_require__(67825);
// EXTERNAL MODULE: ./lib/platform/diff.js
var diff = __webpack_require__(19000);
// EXTERNAL MODULE: ./lib/platform/forge.js + 20 modules
var platform_forge = __webpack_require__(41952);
// EXTERNAL MODULE: ./lib/platform/git.js
var platform_git = __webpack_require__(20195);
// EXTERNAL MODULE: ./lib/platform/github.js + 1 modules
var platform_github = __webpack_require__(82037);
// EXTERNAL MODULE: ./lib/platform/history.js
var platform_history = __webpack_require__(21307);
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
    const github = once(() => (0,platform_github/* gitHub */.g)(token, apiUrl, graphqlUrl));
    const forge = token === '' ? undefined : (0,platform_forge/* forgeOf */.$)(github, event.repository);
    return {
        ...files,
        // The runner checked this folder out itself; in a container it belongs to another user.
        trackedFiles: async () => (0,place/* trackedFiles */.O)(await (0,platform_git.listFiles)((0,platform_git.gitIn)(workspace, { trusted: true })), (0,external_node_path_.resolve)(workspace)),
        change: async () => event.change,
        changeSet: async () => elsewhere(await changeInWorkspace(workspace, event.change), event, forge),
        policyInForce: () => policyInForce({ ...options, github }),
        proposedPolicy: () => files.readText(path),
        readHead: files.readText,
        churn: (base, paths, since) => (0,churn/* churn */.$)(workspace, { base, paths, since }, { trusted: true }),
        readBase: (name) => readBase(workspace, event, forge, name),
        history: (also) => defaultHistory(workspace, event, also),
        authored: (span, each) => defaultAuthored(workspace, event, span, each),
        authorship: (range) => (0,authorship.gitAuthorship)(workspace, range, { trusted: true }),
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
/** Events whose run checks out the default branch by itself; at a release or a deployment it is what was released. */
const OF_BRANCH = new Set(['schedule', 'workflow_dispatch', 'workflow_run', 'push']);
/** The history of the default branch, which need not be what is checked out: what came after a release is no less merged for it. */
async function defaultHistory(workspace, event, also) {
    const branch = await defaultHere(workspace, event);
    return 'problem' in branch ? branch : (0,platform_history.readHistory)(workspace, { also, branch, trusted: true });
}
/** The lines of the same branch. */
async function defaultAuthored(workspace, event, ...[span, each]) {
    const branch = await defaultHere(workspace, event);
    return 'problem' in branch ? branch : (0,authored_lines.authoredLines)(workspace, span, each, { branch, trusted: true });
}
async function defaultHere(workspace, event) {
    const name = event.defaultBranch ?? 'HEAD';
    const remote = `refs/remotes/origin/${name}`;
    const isFetched = (await (0,platform_git.commitOf)((0,platform_git.gitIn)(workspace, { trusted: true }), remote)) !== undefined;
    if (isFetched || OF_BRANCH.has(event.name))
        return { ref: isFetched ? remote : 'HEAD', name };
    return {
        problem: `This checkout holds ${(0,model_words/* quoted */.TL)(name)} only as far as it was released.`,
        remedy: 'Check out with `fetch-depth: 0`.',
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

// EXTERNAL MODULE: ./lib/policy/read.js + 3 modules
var policy_read = __webpack_require__(61476);
// EXTERNAL MODULE: ./lib/publishing/keep.js
var keep = __webpack_require__(54584);
// EXTERNAL MODULE: ./lib/reports/budget.js
var budget = __webpack_require__(79734);
// EXTERNAL MODULE: ./lib/reports/remarks.js
var reports_remarks = __webpack_require__(82042);
// EXTERNAL MODULE: ./lib/reports/sections.js + 1 modules
var sections = __webpack_require__(13227);
// EXTERNAL MODULE: ./lib/reports/sections-links.js
var sections_links = __webpack_require__(61967);
// EXTERNAL MODULE: ./lib/reports/sections-review.js
var sections_review = __webpack_require__(21660);
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
const ROOM = { size: budget/* bytes */.ee, table: 40_000, fold: 20_000, findings: 50, lines: 30, rows: 50 };
/** The check run of a verdict. It decides nothing: the conclusion is the verdict's, whatever can be annotated. */
function checkRun(report, story, options) {
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
    const text = [
        ...(0,sections_review/* reviewSection */.m)(report, links, ROOM.rows),
        ...(0,sections/* findingSections */.YS)(story, links, ROOM),
        ...(0,sections/* quietSection */["in"])(story),
        (0,sections/* evidenceSection */.re)(report),
    ];
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
    const run = checkRun(report, told, { annotations, server: step.server, ...(added && { changed: { files: added } }) });
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
    const { tests, queue, provenance } = report.evidence;
    return {
        decision: report.decision,
        'stopped-by': report.checks
            .filter((check) => (0,model_verdict/* weight */.VA)(check) === 'stop')
            .map(({ id }) => id)
            .join(','),
        'tests-total': tests.totals?.total ?? '',
        'tests-failed': tests.totals ? tests.totals.failed + tests.totals.errored : '',
        'findings-new': newFindings(report),
        'batch-lines': report.change.batch?.lines ?? '',
        wip: queue?.open ?? '',
        'wip-exceeded': queue === undefined ? '' : String(queue.exceeded),
        'ai-lines-percent': wholePercent(provenance?.share),
        report: `${outputDir}/report.json`,
    };
}
/** Never 0 where there is something, nor 100 where something is missing. */
function wholePercent(share) {
    if (share === undefined || share === 0 || share === 1)
        return share === undefined ? '' : 100 * share;
    return Math.min(99, Math.max(1, Math.round(100 * share)));
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
    release: 'flow',
    deployment_status: 'flow',
};
function commandOf({ name, action: what, workflowRun, defaultBranch }) {
    // A run of the default branch itself has no pull request to publish to.
    const isOfBranch = workflowRun?.headBranch === defaultBranch && workflowRun?.event.startsWith('pull_request') === false;
    if (name === 'workflow_run' && isOfBranch)
        return 'flow';
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
    const kept = await (0,keep.keepReports)(world, artifactOf(inputs, reports), leg, event.records ? report.change.head.sha : undefined);
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
async function runFlow({ event, inputs, world, outputDir }) {
    const [{ flowOnRunner }, { flowFiles }, { titles }, { keepFlow }, { flowMarkdown }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5899), __webpack_require__.e(3574), __webpack_require__.e(3456), __webpack_require__.e(4606), __webpack_require__.e(9809), __webpack_require__.e(1671), __webpack_require__.e(5952), __webpack_require__.e(2487)]).then(__webpack_require__.bind(__webpack_require__, 62487)),
        Promise.all(/* import() */[__webpack_require__.e(5899), __webpack_require__.e(3574), __webpack_require__.e(4870)]).then(__webpack_require__.bind(__webpack_require__, 74870)),
        Promise.all(/* import() */[__webpack_require__.e(5899), __webpack_require__.e(3574), __webpack_require__.e(3456)]).then(__webpack_require__.bind(__webpack_require__, 33456)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 54584)),
        __webpack_require__.e(/* import() */ 3425).then(__webpack_require__.bind(__webpack_require__, 83425)),
    ]);
    const { report, facts, window, settings } = await flowOnRunner(world, event.repository);
    const files = await flowFiles(report, facts, window, settings);
    for (const [name, content] of Object.entries(files))
        await world.writeOutput(name, content);
    const kept = inputs.artifact === false ? undefined : await keepFlow(world);
    setOutputs({
        'lead-time-p50-seconds': report.metrics['change-lead-time']?.p50 ?? '',
        'artifact-id': kept?.status === 'ok' ? kept.value : '',
        report: `${outputDir}/flow.json`,
    });
    await writeSummary(flowMarkdown(report, titles));
    log(`Written: ${Object.keys(files).join(', ')} in ${outputDir}.`);
    if (facts.partial !== undefined)
        notice(facts.partial);
    if (kept !== undefined && kept.status !== 'ok')
        notice(`The flow report was not kept as an artifact: ${kept.why}.`);
    return 0;
}


/***/ }),

/***/ 6275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ gateReportSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(53339);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./lib/model/flow-item.js
var flow_item = __webpack_require__(889);
// EXTERNAL MODULE: ./lib/model/stages.js
var stages = __webpack_require__(19810);
;// CONCATENATED MODULE: ./lib/model/flow-here.js



const seconds = schemas/* number */.aig();
const flowHereSchema = schemas/* strictObject */.rej({
    age: seconds.meta({ description: 'Since its first commit, or since it was opened where that is earlier.' }),
    stage: schemas/* strictObject */.rej({ id: schemas/* enum */.k5n(stages/* STAGE_IDS */.w7), title: schemas/* string */.YjP(), since: iso/* datetime */.w$() })
        .exactOptional()
        .meta({ description: 'Where it stands now.' }),
    course: schemas/* array */.YOg(schemas/* strictObject */.rej({ stage: schemas/* enum */.k5n(stages/* STAGE_IDS */.w7), title: schemas/* string */.YjP(), from: iso/* datetime */.w$(), to: iso/* datetime */.w$() }))
        .meta({ description: 'The stages it went through, in their order, the last of them up to now.' }),
    item: schemas/* strictObject */.rej({
        type: schemas/* enum */.k5n(flow_item/* FLOW_KINDS */.nn),
        by: schemas/* enum */.k5n(flow_item/* LEVELS */.A_).meta({ description: 'What says so.' }),
    }),
    expectation: schemas/* strictObject */.rej({ seconds, from: schemas/* enum */.k5n(['policy', 'report']), n: schemas/* int */.Whr().exactOptional(), over: schemas/* boolean */.zMY() })
        .exactOptional()
        .meta({ description: 'Within what 85 % of changes are to be merged, and whether this one is older.' }),
    team: schemas/* strictObject */.rej({
        at: iso/* datetime */.w$().meta({ description: 'Of the flow report that it is from.' }),
        leadTime: schemas/* strictObject */.rej({ p50: seconds, n: schemas/* int */.Whr(), direction: schemas/* enum */.k5n(['up', 'down', 'none']).exactOptional() })
            .exactOptional(),
        constraint: schemas/* string */.YjP().exactOptional(),
        fifth: schemas/* strictObject */.rej({ place: schemas/* int */.Whr().min(1).max(5), from: schemas/* int */.Whr(), to: schemas/* int */.Whr(), leadTime: seconds.exactOptional() })
            .exactOptional()
            .meta({ description: 'Among which fifth of this repository’s changes it is by its size.' }),
        wip: schemas/* strictObject */.rej({ open: schemas/* int */.Whr(), limit: schemas/* int */.Whr().exactOptional() }).exactOptional(),
    })
        .exactOptional()
        .meta({ description: 'What the newest flow report of the default branch says.' }),
    without: schemas/* string */.YjP().exactOptional().meta({ description: 'Why there is no flow report to hold it against.' }),
})
    .meta({ description: 'The flow of this change: how old it is, where it stands, and what the team’s changes are like.' });

// EXTERNAL MODULE: ./lib/model/file-kinds.js
var file_kinds = __webpack_require__(71829);
// EXTERNAL MODULE: ./lib/model/provenance.js
var provenance = __webpack_require__(31962);
// EXTERNAL MODULE: ./lib/model/scans.js
var scans = __webpack_require__(34615);
;// CONCATENATED MODULE: ./lib/model/reported-provenance.js




/** Provenance and the review map as files hold them (`report.json`, `review-map.json`, `jidoka.provenance/v1`). Nobody is named. */
const total = schemas/* int */.Whr().min(0);
const line = schemas/* int */.Whr().min(1);
const grade = schemas/* enum */.k5n(provenance/* GRADES */.F4);
const graded = schemas/* enum */.k5n([...provenance/* GRADES */.F4, 'none']).meta({ description: '`none`: no marker found, which says nothing of who wrote it.' });
const state = schemas/* enum */.k5n(['present', 'empty', 'absent', 'unreadable', 'not-applicable']);
const linesSchema = schemas/* strictObject */.rej({ added: total, ai: total, human: total, untold: total });
const range = schemas/* strictObject */.rej({ from: line, to: line }).meta({ description: '1-based; both ends belong to it.' });
const markSchema = schemas/* strictObject */.rej({
    marker: schemas/* string */.YjP().meta({ description: 'Id of the marker; see docs/provenance.md.' }),
    agent: schemas/* string */.YjP(),
    grade,
    where: schemas/* enum */.k5n(provenance/* MARK_PLACES */.Lx),
    text: schemas/* string */.YjP(),
    forgeable: schemas/* boolean */.zMY().meta({ description: 'Whether the writer of the change could have put it there.' }),
});
const judgedCommitSchema = schemas/* strictObject */.rej({
    sha: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(['ordinary', 'merge', 'revert']),
    grade: graded,
    agents: schemas/* array */.YOg(schemas/* string */.YjP()),
    evidence: schemas/* array */.YOg(markSchema),
    lines: schemas/* strictObject */.rej({ ai: total, human: total, untracked: total })
        .exactOptional()
        .meta({ description: 'Lines it adds; `human` are those a note attests and no marker claims.' }),
});
const madeRangeSchema = range.extend({
    grade,
    agent: schemas/* string */.YjP(),
    source: schemas/* enum */.k5n(['git-ai-note', 'agent-trace', 'commit']),
    sha: schemas/* string */.YjP().exactOptional(),
});
const madeFileSchema = schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), ranges: schemas/* array */.YOg(madeRangeSchema) });
/** `jidoka.provenance/v1` (contract.md). */
const provenanceFileSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('jidoka.provenance/v1'),
    range: schemas/* string */.YjP().exactOptional(),
    lines: linesSchema.exactOptional().meta({ description: 'Lines that the range adds.' }),
    commits: schemas/* array */.YOg(judgedCommitSchema),
    files: schemas/* array */.YOg(madeFileSchema),
    gaps: schemas/* array */.YOg(schemas/* string */.YjP()),
})
    .meta({ title: 'jidoka.provenance/v1', description: 'Which commits and lines carry which markers, with grade and evidence.' });
const branchSchema = schemas/* strictObject */.rej({ line, covered: total, total })
    .meta({ description: 'Branches of a line: taken, and there.' });
/** One AI-made range, and what speaks for looking at it. */
const reviewRowSchema = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    ...range.shape,
    /** Where to begin: the worst finding, else the first untested line, else its first line. */
    at: line,
    lines: total,
    kind: schemas/* enum */.k5n(file_kinds/* FILE_KINDS */.Rt).meta({ description: 'What stands in the file: no test runs `plain` text and data.' }),
    agent: schemas/* string */.YjP(),
    grade,
    source: madeRangeSchema.shape.source,
    sha: schemas/* string */.YjP().exactOptional(),
    coverage: schemas/* strictObject */.rej({ covered: total, total, untested: schemas/* array */.YOg(range), branches: schemas/* array */.YOg(branchSchema) })
        .exactOptional()
        .meta({
        description: 'Of its coverable lines; absent where no report names the file, and for tests and `plain` files. `branches`: not all taken.',
    }),
    findings: schemas/* array */.YOg(schemas/* strictObject */.rej({
        tool: schemas/* string */.YjP(),
        rule: schemas/* string */.YjP(),
        severity: schemas/* enum */.k5n(scans/* SEVERITIES */.oC),
        line: line.exactOptional(),
        message: schemas/* string */.YjP(),
    })),
    findingsTotal: total,
    owners: schemas/* strictObject */.rej({ teams: schemas/* array */.YOg(schemas/* string */.YjP()), people: total })
        .exactOptional()
        .meta({ description: 'By CODEOWNERS of the base: teams by name, people by number; absent where there is no such file.' }),
    depth: total.exactOptional().meta({ description: 'The deepest nesting inside, by indentation.' }),
    churn: total.exactOptional().meta({ description: 'Commits that touched the file in the 90 days before.' }),
    points: schemas/* number */.aig().min(0).meta({ description: 'How urgently to look: docs/provenance.md says how it is counted.' }),
    because: schemas/* array */.YOg(schemas/* string */.YjP()).meta({ description: 'What the points are for, each as a sentence.' }),
});
/** Lines that want a test, in words that a person or an agent can act on. */
const testRequestSchema = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    agents: schemas/* array */.YOg(schemas/* string */.YjP()),
    lines: total.meta({ description: 'AI-made lines that no test runs.' }),
    ranges: schemas/* array */.YOg(range),
    branches: schemas/* array */.YOg(branchSchema),
    ask: schemas/* string */.YjP().meta({ description: 'The request, as a sentence.' }),
});
const reportedProvenanceSchema = schemas/* strictObject */.rej({
    state,
    reason: schemas/* string */.YjP().exactOptional(),
    least: grade.exactOptional().meta({ description: 'The weakest grade that counts.' }),
    lines: linesSchema.exactOptional(),
    share: schemas/* number */.aig()
        .min(0)
        .max(1)
        .exactOptional()
        .meta({ description: 'AI-made lines of all added ones; absent where some could not be told.' }),
    agents: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),
    commits: schemas/* array */.YOg(judgedCommitSchema).exactOptional(),
    pull: schemas/* strictObject */.rej({
        grade: graded,
        agents: schemas/* array */.YOg(schemas/* string */.YjP()),
        evidence: schemas/* array */.YOg(markSchema),
        disclosure: schemas/* strictObject */.rej({
            said: schemas/* enum */.k5n(['used', 'not-used', 'contradictory', 'nothing']),
            asked: schemas/* boolean */.zMY(),
            signs: schemas/* array */.YOg(markSchema),
        }),
    })
        .exactOptional(),
    map: schemas/* array */.YOg(reviewRowSchema).exactOptional().meta({ description: 'AI-made ranges, where to look first at the top.' }),
    mapTotal: total.exactOptional(),
    tests: schemas/* array */.YOg(testRequestSchema).exactOptional(),
    testsTotal: total.exactOptional(),
    gaps: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),
})
    .meta({ description: 'Who made the lines, as far as honest markers tell.' });
/** `review-map.json`. */
const reviewMapFileSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('jidoka.review-map/v1'),
    change: schemas/* strictObject */.rej({
        repository: schemas/* string */.YjP().exactOptional(),
        number: schemas/* int */.Whr().exactOptional(),
        head: schemas/* string */.YjP().exactOptional(),
    }),
    at: iso/* datetime */.w$(),
    state,
    reason: schemas/* string */.YjP().exactOptional().meta({ description: 'Why nothing is known, where nothing is.' }),
    least: grade.exactOptional(),
    lines: linesSchema.exactOptional(),
    rows: schemas/* array */.YOg(reviewRowSchema),
    rowsTotal: total,
    tests: schemas/* array */.YOg(testRequestSchema),
    testsTotal: total,
    gaps: schemas/* array */.YOg(schemas/* string */.YjP()),
})
    .meta({
    title: 'jidoka.review-map/v1',
    description: 'AI-made ranges of a change, in the order in which to look at them, and tests to write.',
});

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
const report_total = schemas/* int */.Whr().min(0);
const totalsSchema = schemas/* strictObject */.rej({ total: report_total, passed: report_total, failed: report_total, errored: report_total, skipped: report_total, flaky: report_total, unknown: report_total })
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
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('learning'), have: report_total, need: report_total }),
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
const report_state = schemas/* enum */.k5n(['present', 'empty', 'absent', 'unreadable', 'not-applicable']);
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
    state: report_state,
    reason,
    totals: totalsSchema.exactOptional().meta({ description: 'Over the files that could be read.' }),
    base: totalsSchema.exactOptional().meta({ description: "The same of the base's recorded evidence." }),
    files: files({ totals: totalsSchema.exactOptional() }),
});
const scanTotalsSchema = schemas/* strictObject */.rej({
    results: report_total.meta({ description: 'Results that stand: neither suppressed nor of a kind that is no finding.' }),
    suppressed: report_total,
    byLevel: schemas/* strictObject */.rej({ error: report_total, warning: report_total, note: report_total, none: report_total }),
    bySeverity: schemas/* strictObject */.rej({ critical: report_total, high: report_total, medium: report_total, low: report_total }),
});
const scansSchema = schemas/* strictObject */.rej({
    state: report_state,
    reason,
    totals: scanTotalsSchema.exactOptional(),
    files: files({
        totals: scanTotalsSchema.exactOptional(),
        tools: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),
        complete: schemas/* boolean */.zMY().exactOptional(),
    }),
});
const report_linesSchema = schemas/* strictObject */.rej({ covered: report_total, total: report_total });
const coverageSchema = schemas/* strictObject */.rej({
    state: report_state,
    reason,
    lines: report_linesSchema.exactOptional().meta({ description: 'Of the files as reports name them, each line once.' }),
    files: files({ lines: report_linesSchema.exactOptional() }),
});
const batchSchema = schemas/* strictObject */.rej({
    lines: report_total.meta({ description: 'Lines that count: added and deleted, by the rules of the policy.' }),
    files: report_total,
    commits: report_total.exactOptional(),
    excluded: schemas/* strictObject */.rej({ lines: report_total, files: report_total }),
    tests: schemas/* strictObject */.rej({ lines: report_total, files: report_total }),
    source: schemas/* enum */.k5n(['git', 'api']),
    truncated: schemas/* boolean */.zMY(),
});
const jobsSchema = schemas/* strictObject */.rej({
    state: report_state,
    reason,
    jobs: schemas/* array */.YOg(schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), result: schemas/* string */.YjP() })).exactOptional(),
})
    .meta({ description: 'How the jobs before the gate ended, where it was told.' });
const queueSchema = schemas/* strictObject */.rej({
    open: report_total.meta({ description: 'Open changes that count as work in progress.' }),
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
        provenance: reportedProvenanceSchema.exactOptional(),
        queue: queueSchema.exactOptional(),
        flow: flowHereSchema.exactOptional(),
        line: later,
    }),
    measurements: schemas/* array */.YOg(schemas/* unknown */.L5J()),
    truncated: schemas/* array */.YOg(schemas/* string */.YjP())
        .meta({ description: 'What this file leaves out, each as a sentence. No number depends on it.' }),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()).meta({ description: 'What a reader has to know about this run, each as a sentence.' }),
})
    .meta({ title: 'jidoka.gate/v1', description: 'One verdict, every check behind it, and the evidence it was made from.' });


/***/ }),

/***/ 25679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   authoredLines: () => (/* binding */ authoredLines)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _attributes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68182);
/* harmony import */ var _authorship_commits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79357);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20195);
/* harmony import */ var _git_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82483);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21307);








const PARTIAL = '^(extensions[.]partialclone|remote[.].*[.]promisor)$';
const CHECKOUT = 'Check out with `fetch-depth: 0`, or run `git fetch --unshallow`.';
/**
 * Every commit of a branch in a span with the lines that it adds, merges left out, by one `git log`; each is handed over as soon as git
 * tells it. A history that was cut is a problem, never a short history.
 */
async function authoredLines(root, span, each, options = {}) {
    const git = (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.gitIn)(root, options);
    const tip = await (0,_history_js__WEBPACK_IMPORTED_MODULE_7__.wholeBranch)(git, options.branch, CHECKOUT);
    if ('problem' in tip)
        return tip;
    // git would ask the remote for every file of every commit, one by one.
    if ((await git('config', '--get-regexp', PARTIAL)) !== undefined)
        return {
            problem: 'This is a partial clone: most of its files are missing.',
            remedy: 'Run `git fetch --refetch --no-filter`.',
        };
    const gitDir = (await git('rev-parse', '--path-format=absolute', '--git-dir'))?.trimEnd() ?? '';
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'jidoka-lines-'));
    try {
        const place = await emptyPlace(folder, gitDir, options);
        const paths = new Set();
        const reader = recordReader((commit) => {
            for (const path of commit.added.keys())
                paths.add(path);
            each(commit);
        });
        const isRead = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_6__/* .eachRecord */ .n$)(place.root, logOf(tip.head, span), place.task, reader.take);
        const attributes = isRead && reader.end() ? await attributesAt(place, tip.head, paths) : undefined;
        return attributes === undefined ? _history_js__WEBPACK_IMPORTED_MODULE_7__.BROKEN : { ...tip, attributes };
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
/** Over an empty working tree, with an index of our own: no `.gitattributes` of the checkout can make files binaries of no lines. */
async function emptyPlace(folder, gitDir, { trusted = false }) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'tree');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(root);
    return { root, task: { trusted, env: { GIT_DIR: gitDir, GIT_WORK_TREE: root, GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'index') } } };
}
/** The repository's settings must not run gpg or a filter, nor say what a rename is. */
const LOG = [
    ...['-c', 'log.showRoot=true', '-c', 'diff.renameLimit=1000', 'log', '-z', '--no-show-signature'],
    ...['--no-color', '--encoding=UTF-8', '--no-merges', '--no-ext-diff', '--no-textconv', '--no-relative'],
    // A submodule that moved on is no line of anybody.
    '--ignore-submodules=all',
];
/** Every commit is looked at: one clock that went wrong would hide all that is behind it from git's quicker way to stop. */
function logOf(head, { from, to }) {
    const span = [`--since-as-filter=@${from} +0000`, `--until=@${to - 1} +0000`];
    return [...LOG, ...span, `--format=${_authorship_commits_js__WEBPACK_IMPORTED_MODULE_4__/* .COMMIT_FORMAT */ ._n}`, '--numstat', '-M', head, '--'];
}
/**
 * Puts commits together from what stands between two NULs: a commit's header and message, then a line of counts for each file, then
 * nothing. Of a renamed file the counts stand alone, and the old and the new name follow.
 */
function recordReader(each) {
    let commit;
    let counted;
    let names = 0;
    let isWhole = true;
    const end = () => {
        if (commit !== undefined)
            each(commit);
        commit = undefined;
    };
    return {
        take(record) {
            if (names > 0) {
                names--;
                if (names === 0)
                    note(record.toString('utf8'), counted);
            }
            else if (isHeader(record)) {
                end();
                const found = (0,_authorship_commits_js__WEBPACK_IMPORTED_MODULE_4__/* .commitIn */ .xt)(record.toString('utf8'));
                if (found === undefined)
                    isWhole = false;
                else
                    commit = { ...found.commit, committedAt: found.committedAt, added: new Map() };
            }
            else if (record.length > 0)
                lines(record.toString('utf8'));
        },
        end() {
            end();
            return isWhole && names === 0;
        },
    };
    function lines(text) {
        const [, added = '', path] = /^\n?(\d+|-)\t(?:\d+|-)\t([\s\S]*)$/.exec(text) ?? [];
        if (path === undefined) {
            isWhole = false;
            return;
        }
        counted = added === '-' ? undefined : Number(added);
        if (path === '')
            names = 2;
        else
            note(path, counted);
    }
    function note(path, added) {
        if (added !== undefined && added > 0)
            commit?.added.set(path, added);
    }
}
/** A commit's id and the end of its line; a line of counts has a tab after its first number. */
function isHeader(record) {
    const length = record[40] === LINE_END ? 40 : record[64] === LINE_END ? 64 : 0;
    for (let at = 0; at < length; at++)
        if (!isHex(record[at] ?? 0))
            return false;
    return length > 0;
}
const LINE_END = 10;
const isHex = (byte) => (byte >= 48 && byte <= 57) || (byte >= 97 && byte <= 102);
/** What `.gitattributes` at a commit say of files, by an index of its own: git 2.39 has no `check-attr --source`. */
async function attributesAt({ root, task }, head, paths) {
    if (paths.size === 0)
        return new Map();
    if ((await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_6__/* .outputOf */ .jH)(root, ['read-tree', head], task)) === undefined)
        return undefined;
    const told = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_6__/* .outputOf */ .jH)(root, _attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .ASK_ATTRIBUTES */ .c, { ...task, input: `${[...paths].join('\0')}\0` });
    return told === undefined ? undefined : (0,_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .attributesIn */ .l)(told);
}


/***/ }),

/***/ 21307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BROKEN: () => (/* binding */ BROKEN),
/* harmony export */   readHistory: () => (/* binding */ readHistory),
/* harmony export */   wholeBranch: () => (/* binding */ wholeBranch)
/* harmony export */ });
/* harmony import */ var _flow_endings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33396);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59344);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20195);
/* harmony import */ var _git_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82483);




const CHECKOUT = 'Check out with `fetch-depth: 0`, or run `git fetch --unshallow --tags`.';
/** The whole history of the default branch and of all tags, by one `git log`. A history that was cut is a problem, never a short history. */
async function readHistory(root, options = {}) {
    const git = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__.gitIn)(root, options);
    const tip = await wholeBranch(git, options.branch, CHECKOUT);
    if ('problem' in tip)
        return tip;
    const { head, branch } = tip;
    const [ids, names] = [(options.also ?? []).filter(isId), (options.also ?? []).filter((name) => !isId(name))];
    const tips = await Promise.all(names.map(async (name) => ({ name, sha: await branchTip(git, name) })));
    const branches = tips.flatMap(({ name, sha }) => (sha === undefined ? [] : [{ name, sha }]));
    const heads = [head, ...branches.map(({ sha }) => sha), ...ids];
    const [commits, tags] = await Promise.all([readCommits(root, heads, options), readTags(git)]);
    if (commits === undefined || tags === undefined)
        return BROKEN;
    return { head, branch, commits, tags, branches };
}
/** Where git fails in the midst. */
const BROKEN = {
    problem: 'git could not tell the whole history.',
    remedy: 'Run `git fsck`; a partial copy needs a new clone.',
};
/** The tip of a branch, by default the default one, whose history the checkout holds whole. */
async function wholeBranch(git, given, remedy) {
    const shallow = (await git('rev-parse', '--is-shallow-repository'))?.trim();
    if (shallow === undefined)
        return { problem: 'This folder is in no git repository that can be read.', remedy };
    if (shallow === 'true')
        return { problem: 'This checkout is shallow: most of the history is missing.', remedy };
    const branch = given ?? (await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__.defaultBranch)(git));
    if (branch === undefined)
        return { problem: 'The default branch is not known.', remedy: 'Run `git remote set-head origin --auto`.' };
    const head = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__.commitOf)(git, branch.ref);
    if (head === undefined)
        return { problem: `This checkout does not hold ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(branch.ref)}.`, remedy };
    return { head, branch: branch.name };
}
const isId = (name) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name);
/** As the remote has it, where there is one. */
async function branchTip(git, name) {
    return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__.commitOf)(git, `refs/remotes/origin/${name}`)) ?? (await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__.commitOf)(git, name));
}
/**
 * One field a line, the body last, NUL after each commit: a name, a mail address and a subject can hold no line end, and no field
 * can hold NUL.
 */
const FORMAT = 'tformat:%H%n%P%n%at%n%ct%n%ae%n%ce%n%an%n%s%n%b';
const HEADER_LINES = 8;
/** The repository's settings must not run gpg. */
const LOG = ['log', '-z', '--no-show-signature', '--no-color', '--encoding=UTF-8', `--format=${FORMAT}`];
async function readCommits(root, tips, options) {
    const commits = [];
    let isWhole = true;
    const args = [...LOG, '--ignore-missing', '--tags', '--stdin'];
    const isRead = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_3__/* .eachRecord */ .n$)(root, args, { ...options, input: `${tips.join('\n')}\n` }, (record) => {
        const commit = commitIn(record);
        if (commit === undefined)
            isWhole = false;
        else
            commits.push(commit);
    });
    return isRead && isWhole ? commits : undefined;
}
const REVERTS = { hint: 'This reverts commit ', line: /^This reverts commit ([0-9a-f]{7,64})\b/gm };
const PICKS = { hint: '(cherry picked from commit ', line: /^\(cherry picked from commit ([0-9a-f]{7,64})\)/gm };
/** The body stays bytes, and is let go: only the commits that it names are taken from it. */
function commitIn(record) {
    let end = -1;
    for (let line = 0; line < HEADER_LINES; line++) {
        end = record.indexOf(10, end + 1);
        if (end === -1)
            return undefined;
    }
    const [sha = '', parents = '', authored, committed, authorMail = '', committerMail = '', name = '', subject = ''] = record
        .toString('utf8', 0, end)
        .split('\n');
    const body = record.subarray(end + 1);
    const ending = endingOf(body);
    const commit = {
        sha,
        parents: parents === '' ? [] : parents.split(' '),
        authoredAt: Number(authored),
        committedAt: Number(committed),
        authorMail,
        committerMail,
        subject,
        reverts: namedIn(body, REVERTS),
        picks: namedIn(body, PICKS),
    };
    if (ending === undefined && !name.endsWith(')'))
        return commit;
    return { ...commit, ...(ending !== undefined && { ending }), ...(name.endsWith(')') && { signedName: name }) };
}
const [LINE_END, SPACE, COLON] = [10, 32, 58];
/** The last paragraph, where trailers stand, if any of them may be an agent's. Byte by byte, for most commits have none. */
function endingOf(body) {
    let end = body.length;
    while (end > 0 && (body[end - 1] ?? 0) <= SPACE)
        end--;
    let begin = end;
    let hasColon = false;
    while (begin > 0 && !(body[begin - 1] === LINE_END && body[begin] === LINE_END)) {
        begin--;
        hasColon ||= body[begin] === COLON;
    }
    // Without a colon there is no trailer; latin1 is the quickest to look through.
    return hasColon && (0,_flow_endings_js__WEBPACK_IMPORTED_MODULE_0__/* .mayName */ .v)(body.toString('latin1', begin, end)) ? body.toString('utf8', begin, end) : undefined;
}
const NONE = [];
function namedIn(body, { hint, line }) {
    if (!body.includes(hint))
        return NONE;
    // Through a Buffer, since a part of the decoded text would keep all of it alive.
    const names = [...body.toString('utf8').matchAll(line)].map((match) => Buffer.from(match[1] ?? '').toString('latin1'));
    return [...new Set(names)];
}
const TAG_FIELDS = ['refname:strip=2', 'objecttype', 'objectname', '*objecttype', '*objectname', 'taggerdate:unix'];
const TAG_FORMAT = `${TAG_FIELDS.map((field) => `%(${field})`).join('%00')}`;
/** Tags of commits; one of a tree or a file is no release. */
async function readTags(git) {
    const output = await git('for-each-ref', `--format=${TAG_FORMAT}`, 'refs/tags');
    if (output === undefined)
        return undefined;
    const tags = [];
    for (const line of output.split('\n')) {
        const [name = '', type = '', object = '', innerType, inner = '', date = ''] = line.split('\0');
        if (type === 'commit')
            tags.push({ name, sha: object, kind: 'lightweight' });
        if (type !== 'tag')
            continue;
        // A tag of a tag: git before 2.45 looks into the outer one only.
        const sha = innerType === 'commit' ? inner : innerType === 'tag' ? await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__.commitOf)(git, object) : undefined;
        if (sha !== undefined)
            tags.push({ name, sha, kind: 'annotated', ...(date !== '' && { at: Number(date) }) });
    }
    return tags;
}


/***/ }),

/***/ 54584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepFlow: () => (/* binding */ keepFlow),
/* harmony export */   keepReports: () => (/* binding */ keepReports)
/* harmony export */ });
/* harmony import */ var _model_artifact_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60482);

/**
 * Keeps the reports as artifacts of the run: for people, for `publish` and `rejudge`, and, where `recorded` names the commit of a
 * push to the default branch, as the baseline of later changes. The page for people is no archive, so that it opens in the browser.
 */
async function keepReports({ step }, artifact, leg, recorded) {
    if (step === undefined || artifact === false)
        return { notices: [] };
    const name = (0,_model_artifact_names_js__WEBPACK_IMPORTED_MODULE_0__/* .reportName */ .e6)(artifact, step.job, leg, step.attempt);
    const answers = [
        await step.keep(name, [_model_artifact_names_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORT_FILE */ .Uq, 'comment.md', 'summary.md']),
        await step.keep(`${name}.html`, ['jidoka.html'], { asIs: true }),
        ...(recorded === undefined ? [] : [await step.keep((0,_model_artifact_names_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceName */ .Xc)(step.job, recorded), [_model_artifact_names_js__WEBPACK_IMPORTED_MODULE_0__/* .EVIDENCE_FILE */ .fi])]),
    ];
    const whys = new Set(answers.flatMap((answer) => (answer.status === 'ok' ? [] : [answer.why])));
    const [first] = answers;
    return {
        ...(first?.status === 'ok' && { id: first.value }),
        notices: [...whys].map((why) => `The reports were not kept as an artifact: ${why}. They are in the output directory.`),
    };
}
const TABLES = ['flow.csv', _model_artifact_names_js__WEBPACK_IMPORTED_MODULE_0__/* .CHANGES_FILE */ .zF, 'changes.parquet', 'deployments.ndjson', 'deployments.parquet'];
/**
 * Keeps a flow run: the report, small, for every gate that comes to look at it; the facts, from which the next run goes on; the page for
 * people, which opens in the browser. Their names are fixed, for others have to find them.
 */
async function keepFlow({ step }) {
    if (step === undefined)
        return undefined;
    const [first, ...others] = [
        await step.keep(_model_artifact_names_js__WEBPACK_IMPORTED_MODULE_0__/* .FLOW_ARTIFACT */ .oX, [_model_artifact_names_js__WEBPACK_IMPORTED_MODULE_0__/* .FLOW_FILE */ .iy, 'flow.csv']),
        await step.keep(_model_artifact_names_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTS_ARTIFACT */ .$y, [_model_artifact_names_js__WEBPACK_IMPORTED_MODULE_0__/* .FACTS_FILE */ .Ho, _model_artifact_names_js__WEBPACK_IMPORTED_MODULE_0__/* .FLOW_FILE */ .iy, ...TABLES]),
        await step.keep(`${_model_artifact_names_js__WEBPACK_IMPORTED_MODULE_0__/* .FLOW_ARTIFACT */ .oX}.html`, [_model_artifact_names_js__WEBPACK_IMPORTED_MODULE_0__/* .FLOW_PAGE */ .RM], { asIs: true }),
    ];
    return others.find(({ status }) => status !== 'ok') ?? first;
}


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
const LOOKS_SHOWN = 5;
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
    if (story.looks.length > 0)
        lines.push('', ...lookLines(story.looks, width, paint));
    if (story.quiet.length > 0)
        lines.push('', ...story.quiet.flatMap((line) => (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__.wrap)(line, width, '    ', '  · ')));
    if (story.notes.length > 0)
        lines.push('', ...story.notes.flatMap((line) => (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__.wrap)(line, width, '    ', '  ! ')));
    return `${lines.join('\n')}\n`;
}
/** The ranges to look at first; the first sentence is over all. */
function lookLines([share = '', ...ranges], width, paint) {
    const shown = ranges.slice(0, LOOKS_SHOWN);
    const more = ranges.length - shown.length;
    return [
        paint('bold', 'Look here first'),
        ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_3__.wrap)(share, width, '  '),
        ...shown.flatMap((line, index) => (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__.wrap)(line, width, '     ', `  ${index + 1}. `)),
        ...(more > 0 ? [`  · and ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(more, 'more range')} in review-map.json`] : []),
    ];
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
