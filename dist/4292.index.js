export const id = 4292;
export const ids = [4292];
export const modules = {

/***/ 44292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CODE_SCANNING: () => (/* binding */ CODE_SCANNING),
  gate: () => (/* binding */ gate),
  judged: () => (/* binding */ judged),
  writeReports: () => (/* binding */ writeReports)
});

// EXTERNAL MODULE: ./lib/checks/index.js + 30 modules
var checks = __webpack_require__(82840);
// EXTERNAL MODULE: ./lib/model/artifact-names.js
var artifact_names = __webpack_require__(60482);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(53339);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./lib/model/baseline.js

const total = schemas/* int */.Whr().min(0);
/**
 * `jidoka.evidence/v1`: what a gate run saw, small enough to be kept for every push to the default branch, so that a later
 * change can be held against its base.
 */
const baselineSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('jidoka.evidence/v1'),
    at: iso/* datetime */.w$(),
    sha: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/)
        .meta({ description: 'The commit it was seen at.' }),
    tests: schemas/* strictObject */.rej({
        totals: schemas/* strictObject */.rej({
            total,
            passed: total,
            failed: total,
            errored: total,
            skipped: total,
            flaky: total,
            unknown: total,
        }),
        failing: schemas/* array */.YOg(schemas/* string */.YjP()).meta({ description: 'Fingerprints of the tests that failed.' }),
        complete: schemas/* boolean */.zMY().meta({ description: 'False when more failed than are listed.' }),
    })
        .exactOptional(),
    scans: schemas/* strictObject */.rej({
        tools: schemas/* array */.YOg(schemas/* string */.YjP()).meta({ description: 'Tools that finished.' }),
        findings: schemas/* array */.YOg(schemas/* string */.YjP()).meta({ description: 'Fingerprints of the results that stand.' }),
        complete: schemas/* boolean */.zMY()
            .meta({ description: 'False when there were more results than are listed, or a tool did not finish.' }),
    })
        .exactOptional(),
    coverage: schemas/* strictObject */.rej({ covered: total, total }).exactOptional(),
})
    .meta({ title: 'jidoka.evidence/v1', description: 'What a push to the default branch was seen to hold, as a baseline.' });

// EXTERNAL MODULE: ./lib/gathering/decoded.js
var decoded = __webpack_require__(75335);
;// CONCATENATED MODULE: ./lib/gathering/baseline.js



const LARGEST = 64 * 1024 * 1024;
/**
 * What a push run of the default branch recorded at the base commit. Only an artifact of this repository's own push run at that
 * very commit is believed, and it is data: its shape and its commit are checked before anything is held against it.
 */
async function recordedAt(forge, base, branch, job) {
    const none = (reason) => ({ state: 'absent', reason });
    const found = await forge.artifactsNamed((0,artifact_names/* evidenceName */.Xc)(job, base));
    if (found.status !== 'ok')
        return none(`The base's evidence could not be looked for: ${found.why}.`);
    const fitting = found.value.find((one) => !one.expired && fits(one, base, branch));
    if (fitting === undefined)
        return none(`No evidence is recorded for the base commit \`${base.slice(0, 7)}\`.`);
    const run = await forge.run(fitting.run.id);
    if (run.status !== 'ok')
        return none(`The run that recorded the base's evidence could not be looked at: ${run.why}.`);
    if (run.value.event !== 'push' || !run.value.own)
        return none("The base's evidence was not recorded by a push to the default branch.");
    const files = await forge.download(fitting);
    if (files.status !== 'ok')
        return none(`The base's evidence could not be fetched: ${files.why}.`);
    const file = files.value.find(({ path }) => path === artifact_names/* EVIDENCE_FILE */.fi);
    const baseline = file === undefined || file.bytes.length > LARGEST ? undefined : (0,decoded/* decoded */.D)(baselineSchema, file.bytes);
    if (baseline === undefined || baseline.sha !== base)
        return none("The base's evidence is not what this version writes.");
    const path = `${artifact_names/* EVIDENCE_FILE */.fi} of ${base.slice(0, 7)}`;
    return { state: 'present', value: baseline, sources: [{ path, format: 'jidoka.evidence/v1', sha256: '' }], problems: [] };
}
function fits({ bytes, run }, base, branch) {
    return run.own && run.headSha === base && run.headBranch === branch && bytes <= LARGEST;
}

// EXTERNAL MODULE: ./lib/model/bundle.js
var bundle = __webpack_require__(89393);
// EXTERNAL MODULE: ./lib/model/globs.js
var model_globs = __webpack_require__(23702);
// EXTERNAL MODULE: ./lib/model/words.js
var words = __webpack_require__(59344);
// EXTERNAL MODULE: ./lib/gathering/opened.js + 15 modules
var opened = __webpack_require__(52004);
;// CONCATENATED MODULE: ./lib/gathering/elsewhere.js





/** Reports of other jobs, other workflows and code scanning. Whatever was asked for and could not be had is a problem, never nothing. */
async function farFiles({ forge, step }, change, far) {
    const asks = far.bundles || far.artifacts.length > 0 || far.codeScanning;
    if (!asks)
        return [];
    if (forge === undefined || step === undefined) {
        const wanted = far.artifacts.length > 0 || far.codeScanning;
        return wanted ? [broken(['tests', 'scans'], 'GitHub', 'Reports of other jobs are read with a token, on a runner.')] : [];
    }
    const files = [];
    if (far.bundles || far.artifacts.some((name) => !name.includes('/'))) {
        const own = await forge.artifactsOf(step.run);
        if (own.status !== 'ok')
            files.push(broken(['tests'], 'artifacts of this run', `They could not be listed: ${own.why}.`, remedyFor(own, 'actions: read')));
        else {
            if (far.bundles)
                for (const artifact of (0,bundle/* newestBundles */.yi)(own.value))
                    files.push(...(await elsewhere_bundle(forge, artifact, step.run)));
            for (const name of far.artifacts.filter((one) => !one.includes('/')))
                files.push(...(await fromArtifacts(forge, name, own.value, far)));
        }
    }
    for (const name of far.artifacts.filter((one) => one.includes('/')))
        files.push(...(await ofWorkflow(forge, name, change, far)));
    if (far.codeScanning)
        files.push(...(await analyses(forge, change, step.sha)));
    return files;
}
function broken(kinds, path, message, remedy = AGAIN) {
    const problem = { kind: 'unreadable', path, message, remedy };
    return { kinds, file: { state: 'unreadable', problems: [problem] } };
}
const AGAIN = 'See whether the job that writes it ran to its end, and run this one again.';
/** What an answer asks for before the next try. */
function remedyFor(answer, permission) {
    return answer.status === 'forbidden' ? `Give the job \`permissions: ${permission}\`.` : AGAIN;
}
/** Reads bytes as the report they are. A coverage report is looked up as where it was written: its paths begin there. */
async function readBytes(path, { bytes, sha256 }, written = path) {
    const chunks = async function* () {
        yield bytes;
    };
    const file = await (0,opened/* readOpened */.a)(path, { bytes: chunks(), sha256: async () => sha256 });
    if (file.state !== 'read' || file.value.kind !== 'coverage')
        return file;
    return { ...file, value: { ...file.value, coverage: { ...file.value.coverage, path: written } } };
}
/** The files of one leg, each against the sum its leg wrote down. */
async function elsewhere_bundle(forge, artifact, run) {
    const answer = await forge.download(artifact);
    if (answer.status !== 'ok')
        return [broken(['tests'], artifact.name, `It could not be fetched: ${answer.why}.`)];
    const index = indexOf(answer.value);
    if (index === undefined || index.run !== run)
        return [broken(['tests'], artifact.name, 'It is no bundle of this run.')];
    const byName = new Map(answer.value.map((file) => [file.path, file]));
    const files = index.missing.map(({ kind, why }) => broken([kind], index.leg, why));
    for (const { path, name, sha256 } of index.files) {
        const file = byName.get(name);
        if (file === undefined || file.sha256 !== sha256)
            files.push(broken(['tests'], `${index.leg}/${path}`, 'It is not as its job wrote it down.'));
        else
            files.push({ kinds: ['tests', 'scans', 'coverage'], file: await readBytes(`${index.leg}/${path}`, file, path) });
    }
    return files;
}
function indexOf(files) {
    const file = files.find(({ path }) => path === bundle/* BUNDLE_FILE */.Ij);
    return file === undefined ? undefined : (0,decoded/* decoded */.D)(bundle/* bundleSchema */._D, file.bytes);
}
/** Artifacts by name: their files count where a glob of reports matches. */
async function fromArtifacts(forge, name, artifacts, { globs }) {
    const set = (0,model_globs/* globSet */.x)([name]);
    const found = artifacts.filter((artifact) => set.matches(artifact.name));
    if (found.length === 0)
        return [broken(['tests'], name, 'No artifact of that name is there; see whether the job that uploads it ran.')];
    const wanted = Object.entries(globs).map(([kind, patterns]) => ({ kind: kind, set: (0,model_globs/* globSet */.x)(patterns) }));
    const files = [];
    for (const artifact of found) {
        const answer = await forge.download(artifact);
        if (answer.status !== 'ok') {
            files.push(broken(['tests'], artifact.name, `It could not be fetched: ${answer.why}.`));
            continue;
        }
        const matching = answer.value.flatMap((file) => {
            const kinds = wanted.filter(({ set: patterns }) => patterns.matches(file.path)).map(({ kind }) => kind);
            return kinds.length > 0 ? [{ file, kinds }] : [];
        });
        if (matching.length === 0)
            files.push(broken(['tests'], artifact.name, 'No file in it matches a glob of reports.'));
        for (const { file, kinds } of matching) {
            files.push({ kinds, file: await readBytes(`${artifact.name}/${file.path}`, file, file.path) });
        }
    }
    return files;
}
/** Of another workflow's newest finished run at the same head. */
async function ofWorkflow(forge, asked, change, far) {
    const cut = asked.indexOf('/');
    const [workflow, name] = [asked.slice(0, cut), asked.slice(cut + 1)];
    const runs = change.head.sha === undefined ? undefined : await forge.runsOf(change.head.sha);
    if (runs?.status !== 'ok')
        return [broken(['tests'], asked, `The runs of this head could not be listed${runs === undefined ? '' : `: ${runs.why}`}.`)];
    const run = runs.value
        .filter(({ path, headSha }) => path.endsWith(`/${workflow}`) && headSha === change.head.sha)
        .sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? 1 : -1))[0];
    if (run === undefined)
        return [broken(['tests'], asked, `The workflow ${(0,words/* quoted */.TL)(workflow)} has no run at this head yet.`)];
    if (run.conclusion === undefined)
        return [broken(['tests'], asked, `The run of ${(0,words/* quoted */.TL)(workflow)} at this head has not finished.`)];
    const artifacts = await forge.artifactsOf(run.id);
    if (artifacts.status !== 'ok')
        return [broken(['tests'], asked, `Its artifacts could not be listed: ${artifacts.why}.`)];
    return fromArtifacts(forge, name, artifacts.value, far);
}
/** `merge`: the commit that a pull request's run checks out, which is what is scanned. */
async function analyses(forge, change, merge) {
    const ref = change.number === undefined ? change.head.ref : `refs/pull/${change.number}/merge`;
    const shas = [change.head.sha, merge].filter((sha) => sha !== undefined);
    if (ref === undefined)
        return [broken(['scans'], 'code scanning', 'This event names no ref to ask it for.')];
    const answer = await forge.analyses(ref, shas);
    if (answer.status !== 'ok') {
        const remedy = remedyFor(answer, 'security-events: read');
        return [broken(['scans'], 'code scanning', `Its analyses could not be read: ${answer.why}.`, remedy)];
    }
    if (answer.value.length === 0)
        return [broken(['scans'], 'code scanning', 'It has no finished analysis of this head yet.')];
    const files = [];
    for (const file of answer.value)
        files.push({ kinds: ['scans'], file: await readBytes(file.path, file) });
    return files;
}

// EXTERNAL MODULE: ./lib/gathering/evidence.js + 3 modules
var gathering_evidence = __webpack_require__(94406);
// EXTERNAL MODULE: ./lib/gathering/flow-here.js
var flow_here = __webpack_require__(93836);
// EXTERNAL MODULE: ./lib/gathering/owners.js
var owners = __webpack_require__(99725);
// EXTERNAL MODULE: ./lib/gathering/people.js
var gathering_people = __webpack_require__(40954);
// EXTERNAL MODULE: ./lib/gathering/policy.js
var gathering_policy = __webpack_require__(78875);
// EXTERNAL MODULE: ./lib/gathering/provenance.js + 8 modules
var provenance = __webpack_require__(88253);
// EXTERNAL MODULE: ./lib/model/provenance.js
var model_provenance = __webpack_require__(31962);
// EXTERNAL MODULE: ./lib/model/reading.js
var model_reading = __webpack_require__(57157);
// EXTERNAL MODULE: ./lib/model/changes.js
var changes = __webpack_require__(98560);
// EXTERNAL MODULE: ./lib/model/file-kinds.js
var file_kinds = __webpack_require__(71829);
// EXTERNAL MODULE: ./lib/model/owners.js
var model_owners = __webpack_require__(25985);
// EXTERNAL MODULE: ./lib/model/patch.js
var patch = __webpack_require__(16427);
// EXTERNAL MODULE: ./lib/model/place.js
var model_place = __webpack_require__(35298);
// EXTERNAL MODULE: ./lib/model/scans.js
var scans = __webpack_require__(34615);
;// CONCATENATED MODULE: ./lib/provenance/review-map-findings.js




/** Of all reports together; without scans there are none. */
function findingsByFile(scans, tracked) {
    const byPath = new Map();
    const add = (places, found) => {
        const seen = new Set();
        for (const place of places) {
            const { path, line } = (0,model_place/* resolvePlace */.M0)(place, tracked) ?? {};
            const key = `${line} ${path}`;
            if (path === undefined || line === undefined || seen.has(key))
                continue;
            seen.add(key);
            const known = byPath.get(path);
            if (known)
                known.push({ ...found, line });
            else
                byPath.set(path, [{ ...found, line }]);
        }
    };
    for (const { findings, others } of scans?.files ?? []) {
        for (const of of findings)
            add(of.places, { of, tool: of.tool, severity: of.severity, rule: of.rule, message: of.message });
        for (const of of others)
            add(of.place ? [of.place] : [], { of, tool: of.tool, severity: of.severity });
    }
    return byPath;
}
/** Findings in some lines, each once, the worst first, then by line. */
function foundInside(made, found = []) {
    const first = new Map();
    for (const one of found)
        if ((0,changes/* isIn */.S1)(made, one.line) && one.line < (first.get(one.of)?.line ?? Number.POSITIVE_INFINITY))
            first.set(one.of, one);
    return [...first.values()].sort((a, b) => scans/* SEVERITIES */.oC.indexOf(a.severity) - scans/* SEVERITIES */.oC.indexOf(b.severity) || a.line - b.line);
}
const LISTED = 20;
const MESSAGE = 300;
/** As a row lists them: those that were kept in full. */
function listedFindings(found) {
    return found
        .flatMap(({ tool, severity, line, rule, message }) => rule === undefined || message === undefined ? [] : [{ tool, rule, severity, line, message: (0,words/* clipped */.cz)(message, MESSAGE) }])
        .slice(0, LISTED);
}

;// CONCATENATED MODULE: ./lib/provenance/review-map-layout.js
/**
 * Nesting of every line. A tab is one level; blanks count by the step in which this file mostly goes in. A line is at most one
 * level deeper than the one before, so that what is aligned below a bracket is not taken for ten levels. Lines that begin with
 * `*`, `//` or `#` are most often comments: they have a depth, and nothing is measured against it.
 */
function layoutOf(text) {
    const lines = text.split('\n').map((line) => line.trimEnd());
    const step = stepOf(lines);
    const depth = [];
    let last = { indent: '', depth: 0 };
    for (const line of lines) {
        if (line === '') {
            depth.push(-1);
            continue;
        }
        const indent = indentOf(line);
        const tabs = indent.split('\t').length - 1;
        const level = tabs + Math.floor((indent.length - tabs) / step);
        const nested = indent === last.indent ? last.depth : Math.min(level, last.depth + 1);
        depth.push(nested);
        if (!isComment(line))
            last = { indent, depth: nested };
    }
    return { depth };
}
/** Lines that end a block, which nobody begins to read at. */
const CLOSING = /^\s*(?:[)\]}]|end\b|<\/)/;
/**
 * Where a stretch of a file is best cut: the last of its outermost lines that follow an empty one, else of its outermost
 * ones; 1-based, and the line with which the next part begins. `to` itself where nothing is known of the file.
 */
function cutWithin(text, { depth }, from, to) {
    const lines = text?.split('\n') ?? [];
    let best;
    for (let line = from; line <= to; line++) {
        const own = depth[line - 1] ?? -1;
        if (own < 0 || CLOSING.test(lines[line - 1] ?? ''))
            continue;
        const rank = own + (depth[line - 2] === -1 ? 0 : 1000);
        if (best === undefined || rank <= best.rank)
            best = { line, rank };
    }
    return best?.line ?? to;
}
function indentOf(line) {
    return /^[\t ]*/.exec(line)?.[0] ?? '';
}
function isComment(line) {
    return /^\s*(\*|\/\/|\/\*|#|<!--)/.test(line);
}
/** By how many blanks this file most often goes in; the smaller of two. */
function stepOf(lines) {
    const times = new Map();
    let last = 0;
    for (const line of lines) {
        if (line === '' || isComment(line))
            continue;
        const indent = indentOf(line);
        const blanks = indent.includes('\t') ? 0 : indent.length;
        if (blanks > last)
            times.set(blanks - last, (times.get(blanks - last) ?? 0) + 1);
        last = blanks;
    }
    const [most] = [...times].sort(([a, n], [b, m]) => m - n || a - b);
    return most?.[0] ?? 4;
}

;// CONCATENATED MODULE: ./lib/provenance/review-map-pieces.js


/** Ranges with at most so many other lines between them are read together, as in a diff. */
const BETWEEN = 3;
/** More lines than this are cut, into parts of `LEAST` to `MOST` lines: a reviewer needs a place to begin. */
const WHOLE = 150;
const LEAST = 60;
const MOST = 120;
/** The AI-made ranges of a file as stretches: near ones of one agent, grade and source together, long ones cut where blocks begin. */
function piecesOf(ranges, text, layout) {
    return joined(ranges).flatMap((piece) => cut(piece, text, layout));
}
/** The first and the last line of a piece. */
function spanOf({ made }) {
    return { from: made[0]?.from ?? 1, to: made.at(-1)?.to ?? 1 };
}
function joined(ranges) {
    const pieces = [];
    for (const { from, to, sha, ...of } of [...ranges].sort((a, b) => a.from - b.from)) {
        const last = pieces.at(-1);
        const end = last?.made.at(-1);
        const isSame = last !== undefined && ['agent', 'grade', 'source'].every((key) => last.of[key] === of[key]);
        if (!isSame || end === undefined || from - end.to > BETWEEN + 1) {
            pieces.push({ of: { ...of, ...(sha !== undefined && { sha }) }, made: [{ from, to }] });
            continue;
        }
        if (from === end.to + 1)
            end.to = to;
        else
            last.made.push({ from, to });
        // Of several commits none is named.
        if (last.of.sha !== sha)
            last.of = of;
    }
    return pieces.map(({ of, made }) => ({ ...of, made }));
}
function cut(piece, text, layout) {
    const pieces = [];
    let made = piece.made;
    for (;;) {
        const { from, to } = spanOf({ made });
        if (to - from < WHOLE)
            return [...pieces, { ...piece, made }];
        const next = cutWithin(text, layout, from + LEAST, from + MOST);
        pieces.push({ ...piece, made: (0,changes/* overlap */.EF)(made, [{ from, to: next - 1 }]) });
        made = (0,changes/* overlap */.EF)(made, [{ from: next, to }]);
    }
}

;// CONCATENATED MODULE: ./lib/provenance/review-map-points.js


/** One point is one line to read. docs/provenance.md tells them: a change here is a change there. */
const UNTESTED = 20;
const NOT_KNOWN = 10;
const READ = 1;
const BRANCH = 10;
const NESTED = 1;
/** From so many levels on nesting is told and counted. */
const DEEP = 5;
const WORST = { critical: 6000, high: 4000, medium: 400, low: 40 };
const FURTHER = 20;
/** Each commit to the file adds a tenth, as far as the double. */
const COMMITS = 10;
/** How urgently to look: see `reviewMap` for what counts how much. */
function pointsOf(facts) {
    const { lines, coverage, untaken, worst, findings, deep, churn = 0 } = facts;
    const missed = coverage?.missed ?? 0;
    const reading = isAsked(facts) && coverage === undefined ? lines * NOT_KNOWN : missed * UNTESTED + (lines - missed) * READ;
    const found = worst === undefined ? 0 : WORST[worst.severity] + (findings - 1) * FURTHER;
    const sum = reading + untakenIn(untaken) * BRANCH + deep * NESTED + found;
    return Math.round((sum * (COMMITS + Math.min(churn, COMMITS))) / COMMITS);
}
/** Whether tests are expected to run the lines. */
function isAsked({ kind }) {
    return kind === 'code';
}
function untakenIn(branches) {
    let sum = 0;
    for (const { covered, total } of branches.values())
        sum += total - covered;
    return sum;
}
/** What the points are for, and what else a reviewer wants to know: a sentence each. */
function becauseOf(facts) {
    const { lines, span, findings, worst, deep, depth = 0, churn = 0, owners } = facts;
    return [
        ...(findings === 0 || worst === undefined ? [] : [findingWords(findings, worst)]),
        ...testedWords(facts),
        ...(deep === 0 ? [] : [`Nested ${depth} deep.`]),
        ...(churn === 0 ? [] : [`Touched by ${(0,words/* count */.U9)(churn, 'commit')} in the 90 days before.`]),
        ...(owners === undefined || owners.teams.length + owners.people > 0 ? [] : ['Nobody owns this file by CODEOWNERS.']),
        ...(lines === span ? [] : [`${(0,words/* grouped */.zD)(lines)} of these ${(0,words/* grouped */.zD)(span)} lines are AI-made.`]),
    ];
}
function findingWords(findings, { severity, rule }) {
    const named = rule === undefined ? '' : `: ${(0,words/* quoted */.TL)(rule)}`;
    return findings === 1
        ? `1 finding inside, ${severity}${named}.`
        : `${(0,words/* grouped */.zD)(findings)} findings inside, the worst ${severity}${named}.`;
}
const NO_COVERAGE = {
    'no-coverage': 'there is no coverage report.',
    'not-named': 'no coverage report names this file.',
    'passed-over': 'no coverage report names this file, though they name others of its kind.',
};
function testedWords({ kind, coverage, uncovered, untaken }) {
    if (kind === 'test')
        return ['Part of the tests: see what it asserts, and what it replaces.'];
    if (coverage === undefined) {
        return [
            kind === 'plain' ? 'Text or data, which no test runs.' : `Whether tests run it is not known: ${NO_COVERAGE[uncovered]}`,
        ];
    }
    const { total, missed, untested } = coverage;
    const where = (0,words/* listed */.KE)(untested.map(changes/* rangeWords */.r6), 6);
    const lines = missed === 0
        ? allTested(total)
        : `${(0,words/* grouped */.zD)(missed)} of ${(0,words/* count */.U9)(total, 'coverable line')} ${missed === 1 ? 'is' : 'are'} untested (${where}).`;
    const branches = untakenIn(untaken);
    if (branches === 0)
        return [lines];
    const at = (0,words/* listed */.KE)([...untaken.keys()].map(words/* grouped */.zD), 6);
    return [
        lines,
        `${(0,words/* count */.U9)(branches, 'branch', 'branches')} of tested lines ${branches === 1 ? 'is' : 'are'} not taken (line${untaken.size === 1 ? '' : 's'} ${at}).`,
    ];
}
function allTested(total) {
    if (total === 0)
        return 'It has no coverable line.';
    return total === 1 ? 'Its coverable line is tested.' : `All ${(0,words/* grouped */.zD)(total)} coverable lines are tested.`;
}

;// CONCATENATED MODULE: ./lib/provenance/review-map-tests.js



const SHOWN = 6;
/** A request for tests of the AI-made lines of a file that no test runs; none where there are no such lines. */
function testRequest({ path, ranges, lines, untaken }) {
    const { missed } = (0,patch/* coverageInside */.Zb)(ranges, lines);
    if (missed.length === 0)
        return undefined;
    const agents = [...new Set(ranges.map(({ agent }) => agent))].filter((agent) => {
        const own = ranges.filter((range) => range.agent === agent);
        return (0,patch/* coverageInside */.Zb)(own, lines).missed.length > 0;
    });
    // Of a line that no test runs nobody asks for branches.
    const branches = branchesInside(ranges, untaken).filter(({ line }) => lines.get(line) === true);
    const made = `${(0,words/* count */.U9)(missed.length, 'AI-made line')} that no test runs, made with ${(0,words/* listed */.KE)(agents.map((agent) => (0,words/* quoted */.TL)(agent)), 4)}`;
    const taken = branches.map(({ line, covered, total }) => `${line} (${covered} of ${total})`);
    const more = taken.length === 0 ? '' : `; not all branches are taken in ${taken.length === 1 ? 'line' : 'lines'} ${(0,words/* listed */.KE)(taken, SHOWN)}`;
    const one = missed.length === 1 ? 'line' : 'lines';
    return {
        path,
        agents,
        lines: missed.length,
        ranges: (0,changes/* rangesOf */.wA)(missed),
        branches,
        ask: `Write tests for ${(0,words/* quoted */.TL)(path)} that run ${one} ${(0,words/* listed */.KE)((0,patch/* missedStretches */.XZ)(ranges, lines).map(changes/* rangeWords */.r6), SHOWN)} (${made})${more}.`,
    };
}
/** Most lines first; a tie by path. */
function byLines(a, b) {
    return b.lines - a.lines || (a.path < b.path ? -1 : 1);
}
/** Branches in some ranges, as files hold them. */
function branchesInside(ranges, untaken) {
    return [...untaken].filter(([line]) => (0,changes/* isIn */.S1)(ranges, line)).map(([line, { covered, total }]) => ({ line, covered, total }));
}

;// CONCATENATED MODULE: ./lib/provenance/review-map.js










/**
 * Where a reviewer should look first: AI-made ranges, ranked.
 *
 * Points say how much there is to look at; one point is one line to read. A line that no test runs counts 20, one of which it
 * is not known 10, any other 1: tested, not coverable, of a test, or of plain text and data. A branch of a tested line that was
 * not taken counts 10, a line nested five levels deep or more 1 besides. The worst finding inside counts 6000 (critical), 4000
 * (high), 400 (medium) or 40 (low), each further one 20, so that a critical or high one comes before whatever is merely
 * untested. Each commit to the file in the 90 days before adds a tenth, ten at most. The sum is rounded; a tie stands by path,
 * then by line. Neither the grade of the evidence nor the owners count: the one is no probability, the others are whom to ask.
 *
 * An example. Of 42 AI-made lines 40 are coverable and 12 of those untested (12 x 20 = 240), which leaves 30 others (30). One
 * branch was not taken (10), three lines are nested five deep (3), one finding inside is high (4000): 4283. Four commits
 * touched the file lately, so four tenths more: 5996.
 *
 * Near ranges of one agent, grade and source are one row; long ones are cut where a block begins, so that rows are of a size
 * that compares. Tests and texts are kept, low: someone has to see what a test asserts.
 */
function reviewMap(input) {
    const { provenance, coverage, scans, tracked } = input;
    const known = coverage && (0,patch/* coverageByFile */.Qj)(coverage, tracked);
    const found = findingsByFile(scans, tracked);
    const rows = [];
    const tests = [];
    for (const [path, all] of provenance.files) {
        const ranges = (0,model_provenance/* counting */.Mr)(all, provenance.least);
        if (ranges.length === 0)
            continue;
        const file = fileOf(path, input, known, found);
        rows.push(...piecesOf(ranges, file.text, file.layout).map((piece) => rowOf(piece, file)));
        const asked = file.covered && file.kind !== 'test' ? testRequest({ path, ranges, ...file.covered }) : undefined;
        if (asked)
            tests.push(asked);
    }
    return { rows: rows.sort(byPoints), tests: tests.sort(byLines) };
}
/** The most urgent first; a tie by path, then by line, so that two runs agree. */
function byPoints(a, b) {
    if (a.points !== b.points)
        return b.points - a.points;
    return a.path === b.path ? a.from - b.from : a.path < b.path ? -1 : 1;
}
function fileOf(path, input, known, found) {
    const text = input.text(path);
    const told = known?.get(path);
    const churn = input.churn?.get(path);
    const named = input.owners && (0,model_owners/* ownersOf */.K2)(input.owners, path);
    const owners = named && {
        teams: [...new Set(named.filter(model_owners/* isTeam */.IJ))],
        people: new Set(named.filter((owner) => !(0,model_owners/* isTeam */.IJ)(owner))).size,
    };
    return {
        path,
        text,
        kind: (0,file_kinds/* kindOfFile */.yK)(path),
        layout: layoutOf(text ?? ''),
        uncovered: known === undefined ? 'no-coverage' : (0,patch/* namesItsKind */.fj)(known, path) ? 'passed-over' : 'not-named',
        ...(told && { covered: { lines: (0,patch/* linesOf */.Dx)(told), untaken: (0,patch/* untakenBranchesOf */.sN)(told) } }),
        found: found.get(path),
        ...(churn !== undefined && { churn }),
        ...(owners && { owners }),
    };
}
function rowOf(piece, file) {
    const { made, ...of } = piece;
    const { path, kind, uncovered, layout, covered, churn, owners } = file;
    const { from, to } = spanOf(piece);
    const found = foundInside(made, file.found);
    const [worst] = found;
    const inside = covered && kind !== 'test' ? (0,patch/* coverageInside */.Zb)(made, covered.lines) : undefined;
    const untaken = inside && covered ? branchesInside(made, covered.untaken) : [];
    const depths = file.text === undefined ? undefined : depthsIn(made, layout);
    const facts = {
        kind,
        uncovered,
        lines: (0,changes/* linesIn */.hl)(made),
        span: to - from + 1,
        ...(covered &&
            inside && {
            coverage: { total: inside.coverable, missed: inside.missed.length, untested: (0,patch/* missedStretches */.XZ)(made, covered.lines) },
        }),
        untaken: new Map(untaken.filter(({ line }) => covered?.lines.get(line) === true).map(({ line, ...totals }) => [line, totals])),
        findings: found.length,
        ...(worst && { worst }),
        ...(depths && { depth: Math.max(0, ...depths) }),
        deep: kind === 'code' ? (depths ?? []).filter((depth) => depth >= DEEP).length : 0,
        ...(churn !== undefined && { churn }),
        ...(owners && { owners }),
    };
    return {
        path,
        from,
        to,
        at: worst?.line ?? (kind === 'test' ? undefined : inside?.missed[0]) ?? from,
        lines: facts.lines,
        kind,
        ...of,
        ...(inside && {
            coverage: { covered: inside.covered, total: inside.coverable, untested: (0,changes/* rangesOf */.wA)(inside.missed), branches: untaken },
        }),
        findings: listedFindings(found),
        findingsTotal: found.length,
        ...(owners && { owners }),
        ...(facts.depth !== undefined && { depth: facts.depth }),
        ...(churn !== undefined && { churn }),
        points: pointsOf(facts),
        because: becauseOf(facts),
    };
}
function depthsIn(made, { depth }) {
    return made.flatMap(({ from, to }) => depth.slice(from - 1, to));
}

;// CONCATENATED MODULE: ./lib/gathering/review-map.js



/** So many files are opened to look at their nesting, and their history asked for. */
const FILES = 200;
const DAYS = 90;
/** Where to look first, where lines are known to be AI-made: provenance crossed with all other evidence of the change. */
async function mapOf(world, evidence, base) {
    const provenance = (0,model_reading/* judgeable */.WU)(evidence.provenance);
    const tracked = (0,model_reading/* judgeable */.WU)(evidence.tracked);
    if (provenance === undefined || tracked === undefined)
        return undefined;
    const paths = [...provenance.files].flatMap(([path, ranges]) => ((0,model_provenance/* counting */.Mr)(ranges, provenance.least).length > 0 ? [path] : []));
    if (paths.length === 0)
        return { rows: [], tests: [] };
    const asked = paths.slice(0, FILES);
    const since = new Date(world.now().getTime() - DAYS * 86_400_000);
    const [texts, churn] = await Promise.all([
        Promise.all(asked.map(async (path) => [path, await world.readHead?.(path)])),
        base === undefined ? undefined : world.churn?.(base, asked, since),
    ]);
    const text = new Map(texts);
    const [coverage, scans, owners] = [(0,model_reading/* judgeable */.WU)(evidence.coverage), (0,model_reading/* judgeable */.WU)(evidence.scans), (0,model_reading/* judgeable */.WU)(evidence.owners)];
    return reviewMap({
        provenance,
        tracked,
        text: (path) => text.get(path),
        ...(coverage && { coverage }),
        ...(scans && { scans }),
        ...(owners && { owners }),
        ...(churn && { churn }),
    });
}

// EXTERNAL MODULE: ./lib/gathering/waivers.js + 1 modules
var waivers = __webpack_require__(78531);
;// CONCATENATED MODULE: ./lib/model/jobs.js


/** Characters of the text that is read: jobs carry their outputs with them, which may be long. */
const NEEDS_LIMIT = 1024 * 1024;
const RESULTS = new Map([
    ['success', 'success'],
    ['failure', 'failure'],
    ['cancelled', 'cancelled'],
    ['skipped', 'skipped'],
]);
const jobSchema = schemas/* looseObject */._H3({ result: schemas/* string */.YjP() });
/** Reads the JSON of `${{ toJSON(needs) }}`. A job that says nothing of its result makes all of it a problem, in words. */
function readNeeds(text) {
    if (text.length > NEEDS_LIMIT) {
        return { problem: `\`needs\` is longer than ${(0,words/* count */.U9)(NEEDS_LIMIT, 'character')}: keep the outputs of those jobs short.` };
    }
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { problem: `\`needs\` is ${(0,words/* quoted */.TL)(text, 60)}, which is no JSON; ${HINT}` };
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return { problem: `\`needs\` is ${(0,words/* quoted */.TL)(text, 60)}, which names no jobs; ${HINT}` };
    }
    const jobs = [];
    // Entry by entry: a record schema passes over a job that is called `__proto__`, which may be the one that failed.
    for (const [id, entry] of Object.entries(value)) {
        const job = jobSchema.safeParse(entry);
        if (!job.success)
            return { problem: `\`needs\` says no result of the job ${(0,words/* quoted */.TL)(id)}; ${HINT}` };
        jobs.push({ id, result: RESULTS.get(job.data.result) ?? 'unknown' });
    }
    return { jobs: { jobs } };
}
const HINT = 'hand over what `toJSON(needs)` gives, as it is.';

// EXTERNAL MODULE: ./lib/model/judgement.js
var judgement = __webpack_require__(17978);
// EXTERNAL MODULE: ./lib/model/attempts.js
var attempts = __webpack_require__(86095);
;// CONCATENATED MODULE: ./lib/model/recorded.js


/** Fingerprints that are recorded of a kind: some hundred kilobytes. */
const RECORDED_LIMIT = 20_000;
/**
 * What a run saw, as the baseline of later changes. Only evidence that is whole is recorded: of a run in which a report could
 * not be read the numbers are too low, and a later change would be held against less than there was.
 */
function baselineOf(evidence, at, sha, repeatedCases) {
    const [tests, scans, coverage] = [whole(evidence.tests), whole(evidence.scans), whole(evidence.coverage)];
    return {
        schema: 'jidoka.evidence/v1',
        at: at.toISOString(),
        sha,
        ...(tests && { tests: testsOf(tests, repeatedCases) }),
        ...(scans && { scans: scansOf(scans) }),
        ...(coverage && coverage.lines.total > 0 && { coverage: { ...coverage.lines } }),
    };
}
function whole(reading) {
    return reading.state === 'present' ? reading.value : undefined;
}
/** A fingerprint stands as often as there are failures of it, and below findings: one more of the same is one more. */
function testsOf(tests, repeatedCases) {
    const { failing, failingCount } = (0,attempts/* judgeCases */.v)(tests, repeatedCases);
    const prints = failing.map(attempts/* testFingerprint */.X);
    const isWhole = failingCount <= failing.length && prints.length <= RECORDED_LIMIT && !hasProblems(tests.files);
    return { totals: { ...tests.totals }, failing: prints.slice(0, RECORDED_LIMIT), complete: isWhole };
}
function scansOf({ files }) {
    const unfinished = new Set(files.flatMap((file) => file.unfinished.map(({ tool }) => tool)));
    const prints = files.flatMap(({ findings }) => findings).map(scans/* scanFingerprint */.Ce);
    const cut = prints.length > RECORDED_LIMIT || files.some(({ others }) => others.length > 0);
    return {
        tools: [...new Set(files.flatMap(({ tools }) => tools))].filter((tool) => !unfinished.has(tool)),
        findings: prints.slice(0, RECORDED_LIMIT),
        complete: !cut && files.every(finished) && !hasProblems(files),
    };
}
function finished({ complete, unfinished }) {
    return complete && unfinished.length === 0;
}
function hasProblems(files) {
    return files.some(({ problems }) => problems.length > 0);
}

// EXTERNAL MODULE: ./lib/model/reported.js
var reported = __webpack_require__(58742);
// EXTERNAL MODULE: ./lib/model/story.js
var story = __webpack_require__(52568);
// EXTERNAL MODULE: ./lib/model/verdict.js
var verdict = __webpack_require__(1732);
// EXTERNAL MODULE: ./lib/policy/planned.js
var planned = __webpack_require__(21552);
// EXTERNAL MODULE: ./lib/policy/policy.js
var policy_policy = __webpack_require__(73506);
// EXTERNAL MODULE: ./lib/policy/read.js + 3 modules
var read = __webpack_require__(61476);
// EXTERNAL MODULE: ./lib/reports/html-parts.js
var html_parts = __webpack_require__(1881);
// EXTERNAL MODULE: ./lib/reports/sections-evidence.js
var sections_evidence = __webpack_require__(50853);
;// CONCATENATED MODULE: ./lib/reports/html-evidence.js



/** What the verdict was made from: numbers first, then every file with its sum. */
function evidenceSection({ evidence, change }) {
    const body = (0,html_parts/* markup */.PT) `${testsTable(evidence.tests)}
${(0,html_parts/* table */.tp)('Scans, coverage and the size of the change', ['Evidence', 'What it says'], [...scanRows(evidence.scans), ...coverageRows(evidence.coverage), ...batchRows(change), ...jobRows(evidence)])}
${filesTable(evidence)}`;
    return { id: 'evidence', title: 'Evidence', body };
}
const WORDS = ['total', 'passed', 'failed', 'errored', 'skipped', 'unknown', 'flaky'];
function testsTable({ state, reason, totals, base }) {
    if (totals === undefined)
        return (0,html_parts/* markup */.PT) `<p>Tests: ${state}. ${reason === undefined ? undefined : (0,html_parts/* sentence */.em)(reason)}</p>`;
    const head = WORDS.map((word) => (word === 'total' ? 'listed' : word));
    const numbers = (name, of) => [name, ...WORDS.map(of)];
    return (0,html_parts/* table */.tp)('Tests', ['Tests', ...head], [
        numbers('this change', (word) => (0,words/* grouped */.zD)(totals[word])),
        ...(base === undefined
            ? []
            : [
                numbers('the base', (word) => (0,words/* grouped */.zD)(base[word])),
                numbers('difference', (word) => signed(totals[word] - base[word])),
            ]),
    ]);
}
function signed(by) {
    return by === 0 ? 'none' : `${by > 0 ? '+' : '-'}${(0,words/* grouped */.zD)(Math.abs(by))}`;
}
function stated(kind, { state, reason }) {
    return [[kind, (0,html_parts/* markup */.PT) `${state}${reason === undefined ? undefined : (0,html_parts/* markup */.PT) `: ${(0,html_parts/* sentence */.em)(reason)}`}`]];
}
function scanRows(scans) {
    if (scans.totals === undefined)
        return stated('Scans', scans);
    const { results, suppressed, bySeverity } = scans.totals;
    const severities = Object.entries(bySeverity).map(([word, n]) => `${(0,words/* grouped */.zD)(n)} ${word}`);
    return [['Scans', `${(0,words/* count */.U9)(results, 'result')}: ${severities.join(', ')}; ${(0,words/* grouped */.zD)(suppressed)} suppressed`]];
}
function coverageRows(coverage) {
    if (coverage.lines === undefined)
        return stated('Coverage', coverage);
    const { covered, total } = coverage.lines;
    return [
        [
            'Coverage',
            `${(0,words/* grouped */.zD)(covered)} of ${(0,words/* count */.U9)(total, 'line')}${total > 0 ? ` (${((100 * covered) / total).toFixed(1)} %)` : ''}`,
        ],
    ];
}
function batchRows({ batch }) {
    if (batch === undefined)
        return [['Size of the change', 'not known']];
    const { lines, files, commits, excluded, tests, source, truncated } = batch;
    const parts = [
        `${(0,words/* count */.U9)(lines, 'line')} in ${(0,words/* count */.U9)(files, 'file')}`,
        ...(commits === undefined ? [] : [(0,words/* count */.U9)(commits, 'commit')]),
        `${(0,words/* count */.U9)(tests.lines, 'line')} of tests`,
        `${(0,words/* count */.U9)(excluded.lines, 'line')} excluded`,
        `measured by ${source === 'git' ? 'git' : 'the API'}${truncated ? ', which could not list all of it' : ''}`,
    ];
    return [['Size of the change', parts.join('; ')]];
}
function jobRows({ jobs }) {
    return jobs === undefined ? [] : [['Jobs before the gate', (0,html_parts/* sentence */.em)(`${(0,sections_evidence/* jobWords */.nZ)(jobs)}.`)]];
}
function filesTable({ tests, scans, coverage }) {
    const kinds = { tests: tests.files, scans: scans.files, coverage: coverage.files };
    const rows = Object.entries(kinds).flatMap(([kind, files]) => files.map(({ path, format, state, sha256, problems }) => [
        (0,html_parts/* markup */.PT) `<code>${path}</code>`,
        `${kind}${format === undefined ? '' : `, ${format}`}`,
        (0,html_parts/* markup */.PT) `${state}${problems.map(({ line, message }) => (0,html_parts/* markup */.PT) `<br>${line === undefined ? '' : `Line ${line}: `}${(0,html_parts/* sentence */.em)(message)}`)}`,
        sha256 ? (0,html_parts/* markup */.PT) `<code class="sum">${sha256}</code>` : 'not taken',
    ]));
    if (rows.length === 0)
        return (0,html_parts/* markup */.PT) `<p>No report file was read.</p>`;
    return (0,html_parts/* table */.tp)('Report files', ['File', 'Evidence', 'State', 'SHA-256'], rows);
}

// EXTERNAL MODULE: ./lib/model/review-words.js
var review_words = __webpack_require__(57313);
;// CONCATENATED MODULE: ./lib/reports/html-review.js




/** Where to look first: every range of the map, the tests to write, and what each commit carries. */
function reviewSection({ evidence: { provenance } }) {
    const told = (0,review_words/* provenanceLines */.Rq)(provenance);
    if (provenance === undefined || told.length === 0)
        return undefined;
    const { map = [], tests = [] } = provenance;
    const body = (0,html_parts/* markup */.PT) `${(0,html_parts/* list */.p_)(told)}
${map.length === 0 ? undefined : mapTable(provenance, map)}
${tests.length === 0 ? undefined : (0,html_parts/* markup */.PT) `<h3>Tests to write</h3>${(0,html_parts/* list */.p_)(tests.map(({ ask }) => ask))}`}
${commitsTable(provenance)}
${map.length === 0 ? undefined : (0,html_parts/* markup */.PT) `<p class="about">${(0,html_parts/* sentence */.em)(review_words/* DISAGREE */.vH)}</p>`}`;
    return { id: 'look', title: 'Where to look first', body };
}
function mapTable({ mapTotal = 0 }, map) {
    const caption = mapTotal > map.length ? `${(0,words/* grouped */.zD)(map.length)} of ${(0,words/* count */.U9)(mapTotal, 'AI-made range')}` : 'AI-made ranges';
    return (0,html_parts/* table */.tp)(caption, ['Lines', 'Why look'], map.map((row) => [
        (0,html_parts/* markup */.PT) `<code>${`${row.path}:${(0,changes/* rangeWords */.r6)(row)}`}</code>${[(0,review_words/* madeWords */.rd)(row), ...(0,review_words/* ownedWords */.RX)(row)].map((line) => (0,html_parts/* markup */.PT) `<br><span class="rule">${(0,html_parts/* sentence */.em)(line)}</span>`)}`,
        (0,html_parts/* markup */.PT) `${row.because.map((line) => (0,html_parts/* markup */.PT) `${(0,html_parts/* sentence */.em)(line)}<br>`)}`,
    ]));
}
/** Commits that carry a marker, with the evidence. */
function commitsTable({ commits = [] }) {
    const marked = commits.filter(({ evidence }) => evidence.length > 0);
    if (marked.length === 0)
        return undefined;
    return (0,html_parts/* table */.tp)('Commits with a marker', ['Commit', 'Grade', 'Evidence'], marked.map(({ sha, grade, evidence }) => [
        (0,html_parts/* markup */.PT) `<code>${sha.slice(0, 7)}</code>`,
        grade,
        (0,html_parts/* markup */.PT) `${evidence.map(({ marker, where, text }) => (0,html_parts/* markup */.PT) `<code>${marker}</code> (${where}): <code>${text}</code><br>`)}`,
    ]));
}

// EXTERNAL MODULE: ./lib/reports/html-style.js
var html_style = __webpack_require__(18090);
;// CONCATENATED MODULE: ./lib/reports/html-verdict.js




/** A failure's own message is shown for so many findings of a check; report.json has all. */
const DETAILS = 200;
/** So few findings stand open. */
const OPEN = 3;
/** What did not pass, most severe first, each with every finding. */
function attentionSection({ rows, shown }) {
    if (rows.length + shown.length === 0)
        return undefined;
    return { id: 'attention', title: 'What asks for attention', body: (0,html_parts/* markup */.PT) `${[...rows, ...shown].map(rowArticle)}` };
}
function rowArticle(row) {
    const state = row.unknown ? 'unknown' : row.weight;
    const remedy = (0,story.remedyWords)(row);
    return (0,html_parts/* markup */.PT) `<article class="row ${state}">
<h3>${row.question}</h3>
<p class="meta"><span class="badge ${state}">${stateWords(row)}</span> ${row.ids.map((id) => (0,html_parts/* markup */.PT) `<code>${id}</code>`)} · waste it prevents: ${row.waste}</p>
<p class="found">${(0,html_parts/* sentence */.em)(row.found)}</p>
${row.also.map((one) => (0,html_parts/* markup */.PT) `<p>${(0,html_parts/* sentence */.em)(one)}</p>`)}
${remedy === '' ? undefined : (0,html_parts/* markup */.PT) `<p><strong>What to do:</strong> ${(0,html_parts/* sentence */.em)(remedy)}</p>`}
${row.findings.some((one) => (0,story.saysMore)(row, one) || one.detail !== undefined) ? findingList(row) : undefined}
</article>`;
}
function stateWords({ unknown, weight: own, waived }) {
    const word = unknown ? 'Unknown' : { stop: 'Stops the line', caution: 'Asks for a look', go: 'Shown, not counted' }[own];
    if (waived)
        return unknown ? 'Unknown, waived' : 'Waived';
    return unknown && own === 'stop' ? 'Unknown: stops the line' : word;
}
function findingList({ findings, ids }) {
    const cut = findings.slice(DETAILS).some(({ detail }) => detail !== undefined);
    const told = cut ? `; the messages of the first ${(0,words/* grouped */.zD)(DETAILS)}` : '';
    const items = findings.map((finding, index) => findingItem(finding, ids, index < DETAILS));
    const body = (0,html_parts/* markup */.PT) `<summary>${(0,words/* count */.U9)(findings.length, 'finding')}${told}</summary>
<ol>
${items}
</ol>`;
    return findings.length <= OPEN ? (0,html_parts/* markup */.PT) `<details open>${body}</details>` : (0,html_parts/* markup */.PT) `<details>${body}</details>`;
}
function findingItem(finding, ids, whole) {
    const { what, rule, place, compare, detail } = finding;
    const where = place === undefined ? undefined : (0,html_parts/* markup */.PT) ` ${(0,html_parts/* sentence */.em)((0,story.placeWords)(place))}`;
    const base = compare === 'existing' ? (0,html_parts/* markup */.PT) ` <span class="badge">on the base too</span>` : undefined;
    const named = ids.includes(rule) || what.includes((0,words/* quoted */.TL)(rule)) ? undefined : (0,html_parts/* markup */.PT) ` <span class="rule">${rule}</span>`;
    const message = whole && detail !== undefined ? (0,html_parts/* markup */.PT) `<pre tabindex="0">${(0,html_parts/* lines */.Mn)(detail.trimEnd())}</pre>` : undefined;
    return (0,html_parts/* markup */.PT) `<li>${(0,html_parts/* sentence */.em)(what)}${where}${base}${named}${message}</li>`;
}
/** Every check with its answer, those that pass or do not apply too. */
function checksSection({ checks }) {
    const rows = checks.map((check) => {
        const unknown = check.onUnknown === check.level ? '' : `, if unknown ${check.onUnknown}`;
        const { state, word } = answer(check);
        return [
            (0,html_parts/* markup */.PT) `${check.question}<br><code>${check.id}</code> <span class="rule">level ${check.level}${unknown}</span>`,
            (0,html_parts/* markup */.PT) `<span class="badge ${state}">${word}</span> ${(0,html_parts/* sentence */.em)(saidOf(check))}`,
        ];
    });
    return { id: 'checks', title: 'All checks', body: (0,html_parts/* table */.tp)('Every check and its answer', ['Check', 'Answer'], rows) };
}
function answer(check) {
    const signed = check.waiver === null ? '' : ', waived';
    switch (check.outcome.kind) {
        case 'pass':
            return { state: 'pass', word: 'passes' };
        case 'fail':
            return { state: (0,verdict/* weight */.VA)(check), word: `fails${signed}` };
        case 'unknown':
            return { state: 'unknown', word: `unknown${signed}` };
        case 'learning':
            return { state: 'none', word: 'is learning' };
        default:
            return { state: 'none', word: 'does not apply' };
    }
}
function saidOf({ outcome }) {
    switch (outcome.kind) {
        case 'pass':
        case 'fail':
            return outcome.said;
        case 'unknown':
            return outcome.why.join(' ');
        case 'learning':
            return `${(0,words/* grouped */.zD)(outcome.have)} of ${(0,words/* grouped */.zD)(outcome.need)} so far.`;
        default:
            return `${outcome.because}.`;
    }
}
/** Signed exceptions: who, why, and until when. */
function waiversSection({ checks }) {
    const waivers = checks.flatMap(({ waiver }) => waiver ?? []);
    if (waivers.length === 0)
        return undefined;
    return { id: 'waivers', title: 'Waivers', body: (0,html_parts/* markup */.PT) `${waivers.map(waiverArticle)}` };
}
function waiverArticle({ check, by, role, reason, at, sha, source, until }) {
    const end = until === undefined ? '' : `, and at the latest until ${(0,words/* quoted */.TL)(until)}`;
    return (0,html_parts/* markup */.PT) `<article class="row caution">
<h3><code>${check}</code></h3>
<p>${(0,html_parts/* sentence */.em)(`Signed by ${(0,words/* quoted */.TL)(by)} (${(0,words/* quoted */.TL)(role)}) in a ${source}, on ${at.slice(0, 16).replace('T', ' ')} UTC.`)}</p>
<blockquote>${reason}</blockquote>
<p>${(0,html_parts/* sentence */.em)(`Holds for ${(0,words/* quoted */.TL)(sha.slice(0, 7))}${end}; the next push voids it.`)}</p>
</article>`;
}
function notesSection({ notes }) {
    return notes.length === 0 ? undefined : { id: 'notes', title: 'Notes', body: (0,html_parts/* list */.p_)(notes) };
}

;// CONCATENATED MODULE: ./lib/reports/html.js






/** The parts of the page below the verdict, in order. One that has nothing to say is left out. */
const SECTIONS = [
    (_, story) => attentionSection(story),
    (report) => reviewSection(report),
    (report) => waiversSection(report),
    (_, story) => notesSection(story),
    (report) => checksSection(report),
    (report) => evidenceSection(report),
    (report) => decisionSection(report),
];
/**
 * The verdict as one page that needs nothing else: no script, no address, no other file, and a policy that lets a browser load
 * none, whatever the page might come to hold.
 */
function html(report, story) {
    const sections = SECTIONS.flatMap((make) => make(report, story) ?? []);
    const { change, tool, at } = report;
    const name = [change.repository, change.number === undefined ? undefined : `#${change.number}`]
        .filter((part) => part !== undefined)
        .join(' ');
    const page = (0,html_parts/* markup */.PT) `${(0,html_parts/* pageHead */.sT)((0,html_parts/* markup */.PT) `${story.title}${name === '' ? '' : ` · ${name}`}`, html_style/* STYLE */.Y, html_style/* STYLE_SHA256 */.g)}
<body>
<a class="skip" href="#main">Skip to the details</a>
<header>
<p class="about">${[name, change.title ?? ''].filter((part) => part !== '').join(' · ')}${change.draft ? ' (draft)' : ''}</p>
<div class="verdict ${story.decision}">
<h1>${story.title}</h1>
${story.reasons.length === 0 ? undefined : (0,html_parts/* list */.p_)([...story.reasons, ...story.beside])}
<p class="about">${(0,html_parts/* sentence */.em)(story.about)} · <time datetime="${at}">${at.slice(0, 16).replace('T', ' ')} UTC</time></p>
</div>
<nav aria-label="Parts of this page"><ul>${sections.map(({ id, title }) => (0,html_parts/* markup */.PT) `<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
</header>
<main id="main">
${sections.map(({ id, title, body }) => (0,html_parts/* markup */.PT) `<section id="${id}" aria-labelledby="${`${id}-title`}">
<h2 id="${`${id}-title`}">${title}</h2>
${body}
</section>`)}
</main>
<footer>
<p>${tool.name} ${tool.version}. The same verdict for machines, and whatever this page leaves out, is in report.json.</p>
</footer>
</body>
</html>
`;
    return page.html;
}
const SOURCES = {
    'default-branch': 'the default branch',
    default: 'the defaults: there is no policy file',
    file: 'a file named by hand',
};
/** What decided, and over which commits. */
function decisionSection({ policy, change, run, origin }) {
    const { base, head } = change;
    const commit = (name, at) => at.sha === undefined && at.ref === undefined
        ? []
        : [`${name}: ${[at.ref, at.sha].flatMap((word) => (word === undefined ? [] : [(0,words/* quoted */.TL)(word)])).join(' at ')}.`];
    const file = policy.path === undefined ? '' : `: ${(0,words/* quoted */.TL)(policy.path)}${policy.ref === undefined ? '' : ` of ${(0,words/* quoted */.TL)(policy.ref)}`}`;
    const facts = [
        `Policy from ${SOURCES[policy.source]}${file}${policy.sha === undefined ? '' : ` (${(0,words/* quoted */.TL)(policy.sha)})`}.`,
        `Mode ${policy.mode}${policy.mode === 'stop' ? '' : `; in mode stop it would be ${policy.wouldBe}`}.`,
        ...commit('Head', head),
        ...(base === undefined ? [] : commit('Base', base)),
        ...(change.uncommitted ? ['Uncommitted changes are part of it.'] : []),
        ...(run === undefined ? [] : [`Written by ${(0,words/* quoted */.TL)(run.key)}, run ${(0,words/* quoted */.TL)(run.id)}, attempt ${run.attempt}.`]),
        ...(origin === undefined ? [] : ["Reported by the pull request's own run: as true as that run."]),
    ];
    return { id: 'decision', title: 'How it was decided', body: (0,html_parts/* list */.p_)(facts) };
}

// EXTERNAL MODULE: ./lib/reports/markdown.js
var markdown = __webpack_require__(6);
;// CONCATENATED MODULE: ./lib/reports/review-map.js
/** `review-map.json`: where to look first, and what to test, for tools. Where nothing is known it says why instead of being empty. */
function reviewMapFile({ at, change, evidence: { provenance } }) {
    const { repository, number, head } = change;
    const { state = 'not-applicable', reason, least, lines, map = [], mapTotal, tests = [], testsTotal, gaps = [], } = provenance ?? {};
    return {
        schema: 'jidoka.review-map/v1',
        change: {
            ...(repository !== undefined && { repository }),
            ...(number !== undefined && { number }),
            ...(head.sha !== undefined && { head: head.sha }),
        },
        at,
        state,
        ...(reason !== undefined && { reason }),
        ...(least !== undefined && { least }),
        ...(lines !== undefined && { lines }),
        rows: map,
        rowsTotal: mapTotal ?? map.length,
        tests,
        testsTotal: testsTotal ?? tests.length,
        gaps,
    };
}

;// CONCATENATED MODULE: ./lib/reports/index.js



/** Every report file of a gate run. The terminal's, the check run's and the annotations are channels of their own. */
const reports = [
    { name: 'report.json', render: (report) => `${JSON.stringify(report, null, 2)}\n` },
    { name: 'review-map.json', render: (report) => `${JSON.stringify(reviewMapFile(report), null, 2)}\n` },
    { name: 'comment.md', render: markdown/* comment */.Im },
    { name: 'summary.md', render: markdown/* summary */.z },
    { name: 'jidoka.html', render: html },
];

;// CONCATENATED MODULE: ./lib/commands/gate.js
























/** The whole gate: policy and evidence in, one report out. Throws `CouldNotRun` when it could not judge at all. */
async function gate(world, asked) {
    return (await judged(world, asked)).report;
}
async function judged(world, asked) {
    const change = await world.change();
    const base = await (0,gathering_policy/* basePolicy */.ut)(world);
    const { policy, notes } = (0,read.tighten)(base.policy, asked, base.inForce.source !== 'default');
    const tracked = await world.trackedFiles();
    const changes = await world.changeSet();
    const far = await farFiles(world, change, {
        artifacts: asked.artifacts ?? [],
        bundles: hasNeeds(asked.needs),
        codeScanning: policy.globs.scans.includes(CODE_SCANNING),
        globs: { ...policy.globs, tests: policy.globs.tests.length > 0 ? policy.globs.tests : gathering_evidence/* DEFAULT_TEST_GLOBS */.z },
    });
    const { evidence: found, files, notes: fileNotes } = await (0,gathering_evidence/* gather */.k)(world, withoutNames(policy), tracked, changes, far);
    const [[people, provenance], flow] = await Promise.all([
        (0,gathering_people/* askPeople */.Tj)(world, change, asked.pull, policy.checks.get('wip-limit')?.level !== 'off').then(async (told) => [told, await madeBy(world, changes, told.pull, policy)]),
        (0,flow_here/* flowHere */.n)(world, asked.pull, policy.flow, (0,reported/* reportedBatch */.iF)(changes, policy.settings.batch).batch?.lines),
    ]);
    const from = changes.state === 'present' ? changes.value.range.base : change.base?.sha;
    const evidence = {
        ...found,
        change: changes,
        tracked: (0,model_reading/* known */.eO)(tracked, 'git'),
        policyEdit: base.edit,
        jobs: jobsOf(asked.needs, policy),
        review: people.review,
        queue: people.queue,
        flow,
        provenance,
        owners: await (0,owners.ownersAtBase)(world, policy.checks.get('handoffs')?.level !== 'off' || ((0,model_reading/* judgeable */.WU)(provenance)?.lines.ai ?? 0) > 0),
        baseline: await baseline(world, from, asked.records === true),
    };
    const at = world.now();
    const answers = await answered(world, evidence, policy, at);
    const { results, notes: waiverNotes } = await withWaived(world, answers, people, change, policy, at);
    const { mode, because } = (0,gathering_policy/* modeOn */.Hq)(policy, change, (0,gathering_policy/* day */.vd)(at));
    const report = (0,judgement/* gateReport */.We)({
        at,
        change,
        policy: (0,gathering_policy/* policySource */.IQ)(base.inForce),
        verdict: (0,verdict/* decide */.LD)(results, mode),
        evidence,
        files,
        batch: policy.settings.batch,
        wip: policy.checks.get('wip-limit')?.options,
        map: await mapOf(world, evidence, from),
        tracked,
        ...(world.step && { run: { key: world.step.key, id: world.step.run, attempt: world.step.attempt, url: world.step.url } }),
        notes: [...base.notes, ...because, ...notes, ...waiverNotes, ...unusedNotes(policy), ...fileNotes],
    });
    if (asked.records && change.head.sha !== undefined) {
        await world.writeOutput(artifact_names/* EVIDENCE_FILE */.fi, `${JSON.stringify(baselineOf(evidence, at, change.head.sha, policy.settings.repeatedCases))}\n`);
    }
    const added = changes.state === 'present' ? new Map(changes.value.files.map((file) => [file.path, file.added])) : undefined;
    return { report, added, reports: policy.reports };
}
/** Writes every report file of a run below the output directory. */
async function writeReports(world, report, options = {}) {
    const told = (0,story.story)(report);
    for (const { name, render } of reports)
        await world.writeOutput(name, render(report, told, options));
}
const ON_PULL = { state: 'not-applicable', because: 'judged on the pull request', declared: 'not-asked' };
/** GitHub's code scanning as a source of scans, in the place of a glob. */
const CODE_SCANNING = 'code-scanning';
function withoutNames(policy) {
    return { ...policy, globs: { ...policy.globs, scans: policy.globs.scans.filter((glob) => glob !== CODE_SCANNING) } };
}
function hasNeeds(needs) {
    return needs !== undefined && needs !== '' && needs.trim() !== '{}';
}
/** How the jobs before this one ended. Where the policy asks and nobody told, that is not known, and no pass. */
function jobsOf(needs, policy) {
    if (needs === undefined || needs === '') {
        if (!policy.named.has('jobs-succeeded'))
            return model_reading/* NOT_ASKED */.Lf;
        const reason = 'The gate was not told how the jobs before it ended.';
        return { state: 'absent', reason, remedy: 'Give its step the input `needs`, with what `toJSON(needs)` gives.' };
    }
    const read = readNeeds(needs);
    if ('jobs' in read)
        return (0,model_reading/* known */.eO)(read.jobs, 'needs');
    return { state: 'unreadable', problems: [{ kind: 'malformed', path: 'needs', message: read.problem }], sources: [] };
}
/** Where neither a history nor a pull request can be asked, lines are told on the pull request. */
async function madeBy(world, change, pull, { settings }) {
    if (world.authorship === undefined && world.forge === undefined)
        return model_reading/* NOT_ASKED */.Lf;
    const reading = await (0,provenance/* provenanceOf */.J)(world, { change, pull, settings: settings.ai, asks: true });
    const isElsewhere = world.step !== undefined && pull === undefined && reading.state === 'absent';
    return isElsewhere ? ON_PULL : reading;
}
async function baseline({ forge, step }, base, records) {
    if (forge === undefined || step?.defaultBranch === undefined || base === undefined || records)
        return model_reading/* NOT_ASKED */.Lf;
    return recordedAt(forge, base, step.defaultBranch, step.job);
}
/** Every check's answer under the policy. Roles of reviewers are asked for where an answer hangs on them. */
async function answered(world, evidence, policy, at) {
    const settings = { ...policy.settings, today: (0,gathering_policy/* day */.vd)(at) };
    const results = [];
    let asked = evidence;
    for (const check of checks/* checks */.A) {
        const setting = (0,policy_policy/* settingFor */.yJ)(policy, check);
        let outcome = check.answer(asked, setting.options, settings);
        if (check.asksRoles && outcome.kind !== 'not-applicable' && asked.review.state === 'present') {
            asked = { ...asked, review: await (0,gathering_people/* withRoles */.ou)(world, asked.review) };
            outcome = check.answer(asked, setting.options, settings);
        }
        if ((0,policy_policy/* isAsked */.D6)(policy, check) || isGood(outcome))
            results.push((0,verdict/* resultOf */.Bg)(check, setting, outcome));
    }
    return [...results, ...policy.planned.map(planned/* plannedResult */.Uf)];
}
/** What nobody asked for is told only where it is no worry. */
function isGood({ kind }) {
    return kind === 'pass' || kind === 'not-applicable';
}
/** Exceptions that hold at the head people looked at: in a merge queue, the pull request's own. */
async function withWaived({ forge, step }, results, { pull }, change, policy, at) {
    if (forge === undefined || step === undefined || pull === undefined)
        return { results, notes: [] };
    const head = change.number === undefined ? pull.head.sha : (change.head.sha ?? pull.head.sha);
    return (0,waivers/* waived */.r)(results, { forge, pull, head, policy, today: (0,gathering_policy/* day */.vd)(at), run: step.run });
}
function unusedNotes({ unused }) {
    if (unused.length === 0)
        return [];
    const names = (0,words/* listed */.KE)(unused.map((key) => (0,words/* quoted */.TL)(key)), 12);
    return [`The policy's ${names} ${unused.length === 1 ? 'is' : 'are'} not used by this version.`];
}


/***/ }),

/***/ 75335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decoded)
/* harmony export */ });
/** A JSON file of another run as the shape it must have; undefined where it is not UTF-8, no JSON, or another shape. */
function decoded(schema, bytes) {
    try {
        const result = schema.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
        return result.success ? result.data : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 94406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ DEFAULT_TEST_GLOBS),
  k: () => (/* binding */ gather)
});

// EXTERNAL MODULE: ./lib/model/globs.js
var globs = __webpack_require__(23702);
// EXTERNAL MODULE: ./lib/model/join.js
var join = __webpack_require__(85261);
// EXTERNAL MODULE: ./lib/model/reading.js
var reading = __webpack_require__(57157);
// EXTERNAL MODULE: ./lib/model/tests.js
var model_tests = __webpack_require__(42684);
// EXTERNAL MODULE: ./lib/model/runners.js
var runners = __webpack_require__(79986);
// EXTERNAL MODULE: ./lib/model/words.js
var model_words = __webpack_require__(59344);
;// CONCATENATED MODULE: ./lib/gathering/absence.js



/** What to say when no test report matched: the globs tried, what lies there instead, and how the runners seen here write one. */
async function noTests(world, globs, left, tracked) {
    const found = left.length > 0 ? left : (await world.findFiles(['**/*.xml', '**/*.trx'])).files;
    const others = left.length > 0 ? left : found.filter((path) => !tracked.paths.has(path));
    const instead = others.length === 0 ? '' : ` Found instead: ${quotedList(others)}${left.length > 0 ? ' (tracked by git)' : ''}.`;
    const reason = `No test report matched ${quotedList(globs, 6)}.${instead}`;
    const seen = (0,runners/* runnersOf */.rp)({ files: tracked.paths, packages: (0,runners/* packagesOf */.DT)(await world.readText('package.json')) });
    if (!(0,reading/* isNonEmpty */.J_)(seen)) {
        return {
            reason,
            remedy: 'Have the step that runs the tests write a JUnit XML report, and name it with `tests` (`--tests GLOB`).',
        };
    }
    const lines = seen.slice(0, 3).map(({ title, first, line, report }) => {
        const before = first === undefined ? '' : ` (after \`${first}\`)`;
        return `${title} writes \`${report}\` when run as \`${line}\`${before}.`;
    });
    const more = seen.length > 3 ? ` And ${(0,model_words/* count */.U9)(seen.length - 3, 'more runner')}.` : '';
    return { reason, remedy: `${lines.join(' ')}${more}` };
}
/** What to say when no report of another kind matched. */
function noneMatched(kind, globs) {
    return {
        reason: `No ${kind} report matched ${quotedList(globs, 6)}.`,
        remedy: `See whether the step that writes it ran and its report reached this job; if it is not wanted, take the glob away.`,
    };
}
/** Files that git tracks are fixtures or leftovers under the default globs; under named ones they are read, with a word. */
function trackedNotes(found, left, tracked) {
    if (left.length > 0) {
        const [were, it] = left.length === 1 ? ['was', 'it'] : ['were', 'them'];
        return [`${quotedList(left)} ${were} not read: git tracks ${it}, and a run writes its reports anew.`];
    }
    const old = found.filter((path) => tracked.paths.has(path));
    if (old.length === 0)
        return [];
    return [
        `${quotedList(old)} ${old.length === 1 ? 'is' : 'are'} tracked by git: make sure that this run wrote ${old.length === 1 ? 'it' : 'them'}.`,
    ];
}
function quotedList(words, limit = 3) {
    return (0,model_words/* listed */.KE)(words.map((word) => (0,model_words/* quoted */.TL)(word)), limit);
}

;// CONCATENATED MODULE: ./lib/model/line-hash.js
/**
 * `primaryLocationLineHash`, by which GitHub code scanning knows a result again when its lines have moved
 * (https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning#providing-data-to-track-code-scanning-alerts-across-runs):
 * a polynomial hash, modulo 2 to the 64th, of the hundred characters from the beginning of the line on. Spaces and tabs do
 * not count, every line break counts as a line feed, and after the end of the file stand U+FFFF and then nothing but zeros.
 * The same hash again in the same file is told apart by `:2`, `:3`.
 */
const WINDOW = 100;
const FACTOR = 37;
const END = 0xffff;
const [TAB, LINE_FEED, RETURN, SPACE] = [0x09, 0x0a, 0x0d, 0x20];
/** What the character that leaves the window has become by then. */
const LEAVING = BigInt(FACTOR) ** BigInt(WINDOW);
const [LEAVING_HIGH, LEAVING_LOW] = [Number((LEAVING >> 32n) & 0xffffffffn), Number(LEAVING & 0xffffffffn)];
const HALF = 0x1_0000_0000;
/** The hash of every line, first line first. Text that ends in a line break has an empty last line, as code scanning counts. */
function lineHashes(text) {
    const { units, starts } = unitsOf(text);
    const hashes = [];
    const counts = new Map();
    // 64 bits in two halves: every product below stays within what a number holds exactly.
    let high = 0;
    let low = 0;
    for (let end = 0; hashes.length < starts.length; end++) {
        if (end - WINDOW === starts[hashes.length]) {
            const hash = hexadecimal(high, low);
            const seen = (counts.get(hash) ?? 0) + 1;
            counts.set(hash, seen);
            hashes.push(`${hash}:${seen}`);
        }
        const leaving = units[end - WINDOW] ?? 0;
        const sum = low * FACTOR + (units[end] ?? 0) - leaving * LEAVING_LOW;
        const carry = Math.floor(sum / HALF);
        low = sum - carry * HALF;
        const rest = high * FACTOR + carry - leaving * LEAVING_HIGH;
        high = rest - Math.floor(rest / HALF) * HALF;
    }
    return hashes;
}
/** Without leading zeros, as code scanning writes it. */
function hexadecimal(high, low) {
    return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
}
/** The hash of one line, 1-based; undefined where the text has no such line. */
function lineHash(text, line) {
    return lineHashes(text)[line - 1];
}
/** The characters that count, and where among them each line begins. */
function unitsOf(text) {
    const units = new Uint16Array(text.length + 1);
    const starts = [];
    let length = 0;
    let isStart = true;
    let afterReturn = false;
    for (let i = 0; i <= text.length; i++) {
        const unit = i < text.length ? text.charCodeAt(i) : END;
        const isFold = afterReturn && unit === LINE_FEED;
        afterReturn = unit === RETURN;
        if (unit === SPACE || unit === TAB || isFold)
            continue;
        if (isStart)
            starts.push(length);
        isStart = unit === LINE_FEED || unit === RETURN;
        units[length++] = unit === RETURN ? LINE_FEED : unit;
    }
    return { units: units.subarray(0, length), starts };
}

// EXTERNAL MODULE: ./lib/model/place.js
var model_place = __webpack_require__(35298);
;// CONCATENATED MODULE: ./lib/gathering/identify.js


/** Source files that are read for the sake of findings without an identity of their own. */
const FILES_READ = 500;
/**
 * Gives each kept finding that its tool did not mark the mark that code scanning would give it: the hash of its line and what
 * follows. So a finding that moves stays the same finding.
 */
async function identified(world, scans, tracked) {
    if (scans.state === 'present')
        return { ...scans, value: await withIdentities(world, scans.value, tracked) };
    if (scans.state === 'unreadable' && scans.rest)
        return { ...scans, rest: await withIdentities(world, scans.rest, tracked) };
    return scans;
}
async function withIdentities(world, scans, tracked) {
    const hashes = new Map();
    const hashesOf = async (path) => {
        const known = hashes.get(path);
        if (known !== undefined || hashes.size >= FILES_READ)
            return known ?? [];
        const text = await world.readText(path);
        const read = text === undefined ? [] : lineHashes(text);
        hashes.set(path, read);
        return read;
    };
    const files = [];
    for (const file of scans.files) {
        const findings = [];
        for (const finding of file.findings) {
            const place = finding.identity === undefined ? (0,model_place/* resolvePlaces */.Nh)(finding.places, tracked) : undefined;
            const hash = place?.line === undefined ? undefined : (await hashesOf(place.path))[place.line - 1];
            findings.push(hash === undefined ? finding : { ...finding, identity: `primaryLocationLineHash=${hash}` });
        }
        files.push({ ...file, findings });
    }
    return { ...scans, files };
}

// EXTERNAL MODULE: ./lib/gathering/opened.js + 15 modules
var opened = __webpack_require__(52004);
;// CONCATENATED MODULE: ./lib/gathering/evidence.js







/** Where reports are looked for when nobody named a glob (contract.md). */
const DEFAULT_TEST_GLOBS = [
    '**/junit*.xml',
    '**/TEST-*.xml',
    '**/*test-results*/**/*.xml',
    '**/test-report*.xml',
    '**/*.trx',
    '**/ctrf*.json',
];
/** Where scans are looked for when the policy expects tools and names no glob. */
const DEFAULT_SCAN_GLOBS = ['**/*.sarif', '**/*.sarif.json'];
/**
 * Finds, reads and joins every report. What a file is, its content says: one that the globs of one kind matched counts for the
 * kind it is. A file that cannot be read stands against every kind that asked for it.
 */
async function gather(world, policy, tracked, change, far = []) {
    const named = (0,reading/* isNonEmpty */.J_)(policy.globs.tests);
    const globs = {
        tests: named ? policy.globs.tests : DEFAULT_TEST_GLOBS,
        scans: (0,reading/* isNonEmpty */.J_)(policy.globs.scans) || policy.settings.expect.scans.tools.length === 0 ? policy.globs.scans : DEFAULT_SCAN_GLOBS,
        coverage: policy.globs.coverage,
    };
    const matched = new Map();
    const broken = [];
    let left = [];
    for (const kind of ['tests', 'scans', 'coverage']) {
        if (globs[kind].length === 0)
            continue;
        const { files, refused } = await world.findFiles(globs[kind]);
        broken.push(...refused.map((problem) => ({ kind, problem })));
        const old = kind === 'tests' && !named ? files.filter((path) => tracked.paths.has(path)) : [];
        if (old.length > 0)
            left = old;
        for (const path of files)
            if (!old.includes(path))
                matched.set(path, (matched.get(path) ?? new Set()).add(kind));
    }
    const files = [];
    const of = { tests: [], scans: [], coverage: [] };
    for (const [path, kinds] of [...matched].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const file = await readFound(world, path);
        files.push(file);
        for (const kind of file.state === 'read' ? [file.value.kind] : kinds)
            of[kind].push(file);
    }
    for (const { kind, problem } of broken) {
        const file = { state: 'unreadable', problems: [problem] };
        if (!files.some((other) => other.state === 'unreadable' && other.problems[0].path === problem.path))
            files.push(file);
        of[kind].push(file);
    }
    for (const { kinds, file } of far) {
        files.push(file);
        for (const kind of file.state === 'read' ? [file.value.kind] : kinds)
            of[kind].push(file);
    }
    const tests = (0,model_tests/* joinTests */.mr)((0,join/* narrowed */.fQ)(of.tests, (value) => (value.kind === 'tests' ? value.tests : undefined)), of.tests.length === 0 ? await noTests(world, globs.tests, left, tracked) : { reason: '' });
    const scans = (0,join/* joinScans */.NS)((0,join/* narrowed */.fQ)(of.scans, (value) => (value.kind === 'scans' ? value.scans : undefined)), noneMatched('scan', globs.scans));
    const coverage = (0,join/* joinCoverage */.Xg)((0,join/* narrowed */.fQ)(of.coverage, (value) => (value.kind === 'coverage' ? value.coverage : undefined)), noneMatched('coverage', globs.coverage));
    const wanted = (kind) => globs[kind].length > 0 || of[kind].length > 0;
    const evidence = {
        tests: excused('tests', tests, policy, change),
        scans: wanted('scans') ? excused('scans', await identified(world, scans, tracked), policy, change) : reading/* NOT_ASKED */.Lf,
        coverage: wanted('coverage') ? excused('coverage', coverage, policy, change) : reading/* NOT_ASKED */.Lf,
    };
    return { evidence, files, notes: trackedNotes([...matched.keys()], left, tracked) };
}
/** The policy may excuse a change of nothing but certain paths from having evidence; evidence that is there is judged all the same. */
function excused(kind, reading, policy, change) {
    if (reading.state !== 'absent' || change.state !== 'present' || change.value.files.length === 0)
        return reading;
    const entry = policy.notApplicable.find(({ kind: named, paths }) => {
        const set = (0,globs/* globSet */.x)(paths);
        return (named === kind &&
            change.value.files.every(({ path, from }) => set.matches(path) && (from === undefined || set.matches(from))));
    });
    return entry === undefined ? reading : { state: 'not-applicable', because: entry.reason, declared: 'policy' };
}
async function readFound(world, path) {
    const file = await world.openFile(path);
    const gone = { kind: 'unreadable', message: 'The file was there a moment ago and is gone.', path };
    return file === 'absent' ? { state: 'unreadable', problems: [gone] } : (0,opened/* readOpened */.a)(path, file);
}


/***/ }),

/***/ 93836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ flowHere)
/* harmony export */ });
/* harmony import */ var _model_artifact_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60482);
/* harmony import */ var _model_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57157);
/* harmony import */ var _decoded_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75335);
/* harmony import */ var _left_behind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93829);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40954);





/** How a change flows, against the newest flow report of the default branch. `pull`: none where the run is of none. */
async function flowHere({ forge, step, now }, pull, settings, lines) {
    if (forge === undefined || pull === undefined)
        return { state: 'not-applicable', because: 'judged on the pull request', declared: 'not-asked' };
    // Only a run that can ask pays for what the answer is worked out with.
    const { flowOfChange } = await Promise.all(/* import() */[__webpack_require__.e(5899), __webpack_require__.e(544)]).then(__webpack_require__.bind(__webpack_require__, 544));
    const [told, against] = await Promise.all([forge.flow.pull(pull), newestReport(forge, step?.defaultBranch)]);
    if (told.status !== 'ok')
        return (0,_people_js__WEBPACK_IMPORTED_MODULE_1__/* .untold */ .r_)('The course of this change', told);
    return (0,_model_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(flowOfChange(told.value.pull, Math.floor(now().getTime() / 1000), settings, against, lines), 'github');
}
async function newestReport(forge, branch) {
    const left = await (0,_left_behind_js__WEBPACK_IMPORTED_MODULE_2__/* .leftBehind */ .a)(forge, branch, _model_artifact_names_js__WEBPACK_IMPORTED_MODULE_3__/* .FLOW_ARTIFACT */ .oX);
    if ('why' in left)
        return { why: `There is no flow report to hold it against: ${left.why}.` };
    const file = left.files.find(({ path }) => path === _model_artifact_names_js__WEBPACK_IMPORTED_MODULE_3__/* .FLOW_FILE */ .iy);
    const { flowReportSchema } = await Promise.all(/* import() */[__webpack_require__.e(5899), __webpack_require__.e(5952), __webpack_require__.e(9780)]).then(__webpack_require__.bind(__webpack_require__, 75952));
    const report = file && (0,_decoded_js__WEBPACK_IMPORTED_MODULE_4__/* .decoded */ .D)(flowReportSchema, file.bytes);
    return report === undefined ? { why: 'The flow report is not what this version writes.' } : { report };
}


/***/ }),

/***/ 93829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ leftBehind)
/* harmony export */ });
/** An artifact that is larger is not fetched. */
const LARGEST = 256 * 1024 * 1024;
/**
 * The newest artifact of a name that a run of the default branch of this very repository left, and no pull request's: one of those can
 * name an artifact as it likes. What is in it is data all the same.
 */
async function leftBehind(forge, branch, name) {
    if (branch === undefined)
        return { why: 'which branch is the default one is not known' };
    const found = await forge.artifactsNamed(name);
    if (found.status !== 'ok')
        return { why: found.why };
    const fitting = found.value.find((one) => !one.expired && fits(one, branch));
    if (fitting === undefined)
        return { why: 'no run of the default branch has left one' };
    const run = await forge.run(fitting.run.id);
    if (run.status !== 'ok')
        return { why: run.why };
    if (!run.value.own || run.value.event.startsWith('pull_request'))
        return { why: 'the newest one is of a pull request' };
    const files = await forge.download(fitting);
    return files.status === 'ok' ? { files: files.value } : { why: files.why };
}
function fits({ bytes, run }, branch) {
    return run.own && run.headBranch === branch && bytes <= LARGEST;
}


/***/ }),

/***/ 99725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ownersAtBase: () => (/* binding */ ownersAtBase),
/* harmony export */   ownersHere: () => (/* binding */ ownersHere)
/* harmony export */ });
/* harmony import */ var _model_owners_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25985);
/* harmony import */ var _model_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57157);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40954);



/** Where GitHub looks, in its order; the first that is there holds. */
const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** CODEOWNERS as the base has it: a change does not choose who is asked about it. */
async function ownersAtBase({ readBase }, asks) {
    if (!asks || readBase === undefined)
        return _model_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_ASKED */ .Lf;
    for (const path of PLACES) {
        const answer = await readBase(path);
        if (answer.status === 'ok')
            return (0,_model_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)((0,_model_owners_js__WEBPACK_IMPORTED_MODULE_2__/* .ownersIn */ .qx)(answer.value), path);
        if (answer.status !== 'not-found')
            return (0,_people_js__WEBPACK_IMPORTED_MODULE_1__/* .untold */ .r_)(`CODEOWNERS of the base`, answer);
    }
    return { state: 'not-applicable', because: 'there is no CODEOWNERS file', declared: 'not-asked' };
}
/** CODEOWNERS as the checkout has it, where that is the default branch's. */
async function ownersHere({ readText }) {
    for (const path of PLACES) {
        const text = await readText(path);
        if (text !== undefined)
            return (0,_model_owners_js__WEBPACK_IMPORTED_MODULE_2__/* .ownersIn */ .qx)(text);
    }
    return undefined;
}


/***/ }),

/***/ 40954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tj: () => (/* binding */ askPeople),
/* harmony export */   ou: () => (/* binding */ withRoles),
/* harmony export */   r_: () => (/* binding */ untold)
/* harmony export */ });
/* harmony import */ var _model_people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56590);
/* harmony import */ var _model_permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14569);
/* harmony import */ var _model_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57157);



const NO_PULL = { state: 'not-applicable', because: 'judged on the pull request', declared: 'not-asked' };
const QUIET = { state: 'not-applicable', because: 'no limit counts under this policy', declared: 'not-asked' };
/** Asks for one pull request, and for the open ones where a limit counts. Roles are asked for later, by those who need them. */
async function askPeople({ forge }, change, number, asksQueue) {
    if (forge === undefined || number === undefined)
        return { review: NO_PULL, queue: NO_PULL };
    const answer = await forge.pull(number);
    if (answer.status !== 'ok') {
        const absent = untold('What people said of this change', answer);
        return { review: absent, queue: asksQueue ? absent : QUIET };
    }
    const pull = answer.value;
    // In a merge queue the head that people looked at is the pull request's own.
    const head = change.number === undefined ? pull.head.sha : (change.head.sha ?? pull.head.sha);
    const review = {
        author: pull.author,
        labels: pull.labels,
        opinions: pull.opinions.map((opinion) => ({ ...opinion, isOfHead: opinion.sha === head, role: 'unknown' })),
        ...(pull.closes && { closes: pull.closes }),
        truncated: pull.truncated.includes('reviews'),
    };
    return { pull, review: (0,_model_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(review, 'github'), queue: asksQueue ? await queueOf(forge, pull) : QUIET };
}
async function queueOf(forge, pull) {
    const answer = await forge.queue();
    if (answer.status !== 'ok')
        return untold('The open changes of this repository', answer);
    const { items, total } = answer.value;
    const queue = {
        items: items.map(({ author, ...item }) => ({ ...item, bot: author.bot, mine: (0,_model_people_js__WEBPACK_IMPORTED_MODULE_1__/* .sameLogin */ .Up)(author.login, pull.author.login) })),
        own: pull.number,
        truncated: total > items.length,
        total,
    };
    return (0,_model_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(queue, 'github');
}
/** The same review with the role of everyone whose opinion is of this head: asked for only where it can matter. */
async function withRoles({ forge }, reading) {
    if (forge === undefined || reading.state !== 'present')
        return reading;
    const { value } = reading;
    const opinions = [];
    for (const opinion of value.opinions) {
        const counts = !opinion.by.bot && !(0,_model_people_js__WEBPACK_IMPORTED_MODULE_1__/* .sameLogin */ .Up)(opinion.by.login, value.author.login) && opinion.state !== 'dismissed';
        const answer = counts ? await forge.role(opinion.by.login) : undefined;
        opinions.push(answer?.status === 'ok' ? { ...opinion, role: answer.value } : opinion);
    }
    return { ...reading, value: { ...value, opinions } };
}
/** Evidence that GitHub did not hand over: never an empty one. */
function untold(what, answer) {
    const remedy = answer.status === 'forbidden'
        ? `Give the job ${(0,_model_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionWords */ .D)(answer.needs, 'pull-requests: read')}.`
        : 'Run the job again when GitHub answers.';
    return { state: 'absent', reason: `${what} could not be read: ${answer.why}.`, remedy };
}


/***/ }),

/***/ 78531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ waived)
});

// EXTERNAL MODULE: ./lib/model/verdict.js
var verdict = __webpack_require__(1732);
// EXTERNAL MODULE: ./lib/model/words.js
var words = __webpack_require__(59344);
// EXTERNAL MODULE: ./lib/policy/waive-commands.js
var waive_commands = __webpack_require__(27363);
// EXTERNAL MODULE: ./lib/model/nearest.js
var nearest = __webpack_require__(36047);
// EXTERNAL MODULE: ./lib/model/people.js
var people = __webpack_require__(56590);
// EXTERNAL MODULE: ./lib/model/settings.js
var settings = __webpack_require__(71960);
;// CONCATENATED MODULE: ./lib/policy/waivers.js




/** Which signatures hold at this head. A signature that is in doubt holds nothing. */
function judgeWaivers(signed, context) {
    const valid = new Map();
    const refused = new Map();
    for (const signature of signed) {
        const { check } = signature;
        const why = refusal(signature, context);
        const newest = valid.get(check);
        if (why !== undefined) {
            const sentence = `A waiver of ${(0,words/* quoted */.TL)(check)} does not hold: ${why}${why.endsWith('?') ? '' : '.'}`;
            refused.set(sentence, { check, why: sentence });
        }
        else if (newest === undefined || Date.parse(newest.at) <= Date.parse(signature.at))
            valid.set(check, signature);
    }
    const waivers = [...valid.values()].map(({ check, by, role, reason, at, source, until }) => ({
        check,
        by: by.login,
        role,
        reason: reason.trim() === '' ? 'by label' : reason.trim(),
        at: new Date(at).toISOString(),
        sha: context.head,
        source,
        ...(until !== undefined && { until }),
    }));
    return { waivers, refused: [...refused.values()] };
}
/** Puts each waiver on the result of its check where that does not pass; a result that passes needs none. */
function withWaivers(results, waivers) {
    return results.map((result) => {
        const waiver = waivers.find(({ check }) => check === result.id);
        const isOpen = result.outcome.kind === 'fail' || result.outcome.kind === 'unknown';
        return waiver !== undefined && isOpen ? { ...result, waiver } : result;
    });
}
const ENOUGH = {
    maintain: ['maintain', 'admin'],
    admin: ['admin'],
};
const SHA = /^[0-9a-f]{7,64}$/;
/** Why a signature does not hold, in words, or undefined where it does. */
function refusal(signature, { head, author, policy, today, checks }) {
    const { check, by, role, sha, source, until } = signature;
    if (!checks.includes(check)) {
        const guess = (0,nearest/* nearest */.p)(check, checks);
        return guess === undefined ? 'there is no such check' : `there is no such check; did you mean ${(0,words/* quoted */.TL)(guess)}?`;
    }
    if (policy.unwaivable.includes(check))
        return 'the policy lets no one waive it';
    if (by.bot)
        return 'a bot cannot sign';
    if ((0,people/* sameLogin */.Up)(by.login, author.login))
        return 'nobody waives a check of their own change';
    if (signature.editedByOther === true)
        return 'someone else than its writer edited the comment';
    if (Number.isNaN(Date.parse(signature.at)))
        return 'it does not say when it was signed';
    if (sha === undefined)
        return 'it does not say for which head it was signed';
    const signedFor = sha.toLowerCase();
    if (!SHA.test(signedFor))
        return 'it names no commit';
    if (!head.toLowerCase().startsWith(signedFor)) {
        return `it was signed for ${(0,words/* quoted */.TL)(signedFor.slice(0, 7))}, and is void since the push of ${(0,words/* quoted */.TL)(head.slice(0, 7))}`;
    }
    if (!ENOUGH[policy.permission].includes(role))
        return roleWords(role, policy.permission);
    if (until !== undefined && !settings.dateSchema.safeParse(until).success)
        return 'the day it ends on is none';
    if (until !== undefined && until < today)
        return `it ended on ${until}`;
    if (source === 'comment' && signature.reason.trim() === '')
        return 'it gives no reason';
    return undefined;
}
function roleWords(role, permission) {
    const who = (0,words/* listed */.KE)(ENOUGH[permission].map((enough) => (0,words/* quoted */.TL)(enough))).replace(' and ', ' or ');
    if (role === 'custom')
        return `the signer has a custom role, and custom roles cannot be told; ${who} is needed`;
    if (role === 'unknown')
        return `the role of the signer is not known; ${who} is needed`;
    return `the signer's role ${(0,words/* quoted */.TL)(role)} is too low; ${who} is needed`;
}

;// CONCATENATED MODULE: ./lib/gathering/waivers.js




/** Pages of older comments that are looked through for a signature. */
const OLDER_PAGES = 10;
/**
 * Puts the waivers that hold on the results that do not pass. Comments and labels are only asked about where something could be
 * waived; whatever cannot be read waives nothing, and is said.
 */
async function waived(results, occasion) {
    const open = new Set(results.filter((result) => (0,verdict/* weight */.VA)(result) !== 'go').map(({ id }) => id));
    if (open.size === 0)
        return { results, notes: [] };
    const { comments, notes } = await allComments(occasion);
    const signed = [...commented(comments), ...(await labelled(occasion))];
    const relevant = signed.filter(({ check, sha }) => open.has(check) || !results.some(({ id }) => id === check) || !isOf(occasion.head, sha));
    if (relevant.length === 0)
        return { results, notes };
    const signatures = [];
    for (const signature of relevant) {
        // Who signed for another head need not be looked up: it does not hold whoever it was.
        const role = isOf(occasion.head, signature.sha) ? await roleOf(occasion.forge, signature) : 'unknown';
        signatures.push({ ...signature, role });
    }
    const { waivers, refused } = judgeWaivers(signatures, {
        head: occasion.head,
        author: occasion.pull.author,
        policy: occasion.policy.waivers,
        today: occasion.today,
        checks: results.map(({ id }) => id),
    });
    return { results: withWaivers(results, waivers), notes: [...notes, ...refused.map(({ why }) => why)] };
}
function isOf(head, sha) {
    return sha !== undefined && head.startsWith(sha.toLowerCase());
}
function commented(comments) {
    return comments.flatMap(({ body, by, at, editedByOther, own }) => {
        const found = own ? [] : (0,waive_commands/* waiveCommands */.P)(body);
        const commands = 'commands' in found ? found.commands : found;
        return commands.map((command) => ({ ...command, by, at, source: 'comment', editedByOther }));
    });
}
/**
 * A label carries no commit. It waives for this head when it was put on after the run of this head was created, while this head
 * still is the newest: then no other can have been meant. What the run's age cannot be told for, waives nothing.
 */
async function labelled({ forge, pull, policy, head, run }) {
    const prefix = policy.waivers['label-prefix'].toLowerCase();
    const on = pull.labels.map((label) => label.toLowerCase()).filter((label) => label.startsWith(prefix));
    if (on.length === 0 || pull.head.sha !== head)
        return [];
    const answer = await forge.run(run);
    const isOfHead = (at) => answer.status === 'ok' && answer.value.headSha === head && Date.parse(at) > Date.parse(answer.value.createdAt);
    return on.flatMap((label) => {
        const put = pull.labelled.findLast((event) => event.label.toLowerCase() === label);
        if (put === undefined)
            return [];
        const { by, at } = put;
        return [
            { check: label.slice(prefix.length), by, at, reason: 'by label', source: 'label', ...(isOfHead(at) && { sha: head }) },
        ];
    });
}
async function roleOf(forge, { by }) {
    const answer = by.bot ? undefined : await forge.role(by.login);
    return answer?.status === 'ok' ? answer.value : 'unknown';
}
async function allComments({ forge, pull }) {
    const comments = [...pull.comments.comments];
    let { before } = pull.comments;
    for (let page = 0; before !== undefined && page < OLDER_PAGES; page++) {
        const answer = await forge.olderComments(pull.number, before);
        if (answer.status !== 'ok')
            return { comments, notes: [`Older comments could not be read, so a waiver in them does not hold: ${(0,words/* quoted */.TL)(answer.why)}.`] };
        comments.unshift(...answer.value.comments);
        before = answer.value.before;
    }
    const notes = before === undefined ? [] : ['Only the newest comments were looked through for waivers.'];
    return { comments, notes };
}


/***/ }),

/***/ 60482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ FACTS_ARTIFACT),
/* harmony export */   Ho: () => (/* binding */ FACTS_FILE),
/* harmony export */   RM: () => (/* binding */ FLOW_PAGE),
/* harmony export */   Uq: () => (/* binding */ REPORT_FILE),
/* harmony export */   Xc: () => (/* binding */ evidenceName),
/* harmony export */   e6: () => (/* binding */ reportName),
/* harmony export */   fi: () => (/* binding */ EVIDENCE_FILE),
/* harmony export */   iy: () => (/* binding */ FLOW_FILE),
/* harmony export */   oX: () => (/* binding */ FLOW_ARTIFACT),
/* harmony export */   zF: () => (/* binding */ CHANGES_FILE)
/* harmony export */ });
const word = (text) => text.replace(/[^\w.-]+/g, '-');
/** The reports of a gate job, for people, `publish` and `rejudge`: `jidoka-gate-1`, where a matrix is with its leg. */
function reportName(base, job, leg, attempt) {
    return [base, job, ...(leg === undefined ? [] : [leg]), String(attempt)].map(word).join('-');
}
/** What a push to the default branch was seen to hold: one for each gate job and commit. */
function evidenceName(job, sha) {
    return `jidoka-evidence-${word(job)}-${sha}`;
}
/** The files inside them. */
const REPORT_FILE = 'report.json';
const EVIDENCE_FILE = 'evidence.json';
/** How work flows, as a run of the default branch told it last; and the facts that the next run goes on from. */
const FLOW_ARTIFACT = 'jidoka-flow';
const FLOW_FILE = 'flow.json';
const FLOW_PAGE = 'jidoka-flow.html';
const CHANGES_FILE = 'changes.ndjson';
const FACTS_ARTIFACT = 'jidoka-facts';
const FACTS_FILE = 'facts.json';


/***/ }),

/***/ 89393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ BUNDLE_FILE),
/* harmony export */   Yk: () => (/* binding */ legOf),
/* harmony export */   _D: () => (/* binding */ bundleSchema),
/* harmony export */   u1: () => (/* binding */ bundleName),
/* harmony export */   yi: () => (/* binding */ newestBundles)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53339);

/** `jidoka.bundle/v1`: what `collect` wrote in one job of a run, for the one gate job to judge. */
const bundleSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('jidoka.bundle/v1'),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
    job: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Tells the legs of a matrix apart. */
    leg: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    /** Globs that matched nothing, and what matched and could not be kept: each as a sentence. */
    missing: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['tests', 'scans', 'coverage']), why: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
});
/** The index inside the archive; the files stand beside it under plain names. */
const BUNDLE_FILE = 'bundle.json';
const word = (text) => text.replace(/[^A-Za-z0-9.]+/g, '-').replace(/^-+|-+$/g, '');
/** The leg of a matrix as a word, from its values: `{"os":"ubuntu-latest","node":20}` is `ubuntu-latest-20`. */
function legOf(matrix, job) {
    if (typeof matrix !== 'object' || matrix === null)
        return word(job) || 'job';
    const values = Object.values(matrix).map((value) => (typeof value === 'object' ? JSON.stringify(value) : String(value)));
    return word(values.join('-')).slice(0, 60) || word(job) || 'job';
}
const PREFIX = 'jidoka-collect-';
/** The artifact's name: nothing else of the run is called so, and a job that is run again does not collide with itself. */
function bundleName(job, leg, attempt) {
    return `${PREFIX}${word(job)}--${leg}--${attempt}`;
}
/** Newest attempt of each job and leg. */
function newestBundles(artifacts) {
    const newest = new Map();
    for (const artifact of artifacts) {
        const [, leg, attempt] = /^jidoka-collect-(.+--.+)--(\d{1,6})$/.exec(artifact.name) ?? [];
        if (leg === undefined)
            continue;
        const before = newest.get(leg);
        if (before === undefined || before.attempt < Number(attempt))
            newest.set(leg, { artifact, attempt: Number(attempt) });
    }
    return [...newest.values()].map(({ artifact }) => artifact);
}


/***/ }),

/***/ 17978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   We: () => (/* binding */ gateReport),
/* harmony export */   eN: () => (/* binding */ reportedCheck)
/* harmony export */ });
/* unused harmony export FINDINGS_LIMIT */
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35298);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37404);
/* harmony import */ var _reported_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58742);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59344);




/** Findings of one check that the report lists; the counts in its sentences are of all. */
const FINDINGS_LIMIT = 5000;
/** A judgement as the document that every report is rendered from. */
function gateReport(judgement) {
    const { at, change, policy, verdict, evidence, files, tracked } = judgement;
    const truncated = [];
    const checks = verdict.checks.map((result) => reportedCheck(result, tracked, truncated));
    return {
        schema: 'jidoka.gate/v1',
        tool: { name: _project_js__WEBPACK_IMPORTED_MODULE_0__/* .project */ .C.name, version: _project_js__WEBPACK_IMPORTED_MODULE_0__/* .project */ .C.version },
        ...(judgement.run && { run: judgement.run }),
        at: at.toISOString(),
        change: {
            ...change,
            ...(change.base && { base: { ...change.base } }),
            head: { ...change.head },
            ...(0,_reported_js__WEBPACK_IMPORTED_MODULE_1__/* .reportedBatch */ .iF)(evidence.change, judgement.batch),
        },
        policy: { ...policy, mode: verdict.mode, wouldBe: verdict.wouldBe },
        decision: verdict.decision,
        checks,
        evidence: {
            ...(0,_reported_js__WEBPACK_IMPORTED_MODULE_1__/* .reportedEvidence */ .Xy)(evidence, files),
            ...(0,_reported_js__WEBPACK_IMPORTED_MODULE_1__/* .reportedProvenance */ .j9)(evidence.provenance, judgement.map),
            ...(0,_reported_js__WEBPACK_IMPORTED_MODULE_1__/* .reportedSurroundings */ .pg)(evidence, judgement.wip),
        },
        measurements: [],
        truncated,
        notes: [...judgement.notes],
    };
}
/** A check's result as reports hold it: its findings at tracked files, or at none. */
function reportedCheck(result, tracked, truncated) {
    const { outcome, ...rest } = result;
    switch (outcome.kind) {
        case 'fail': {
            const { findings, said, total } = outcome;
            if (findings.length > FINDINGS_LIMIT) {
                truncated.push(`${result.id}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(FINDINGS_LIMIT)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(findings.length)} findings are listed.`);
            }
            const listed = findings.slice(0, FINDINGS_LIMIT).map(({ places, subject, ...finding }) => {
                const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePlaces */ .Nh)(places ?? [], tracked);
                return { ...finding, ...(place && { place: { ...place } }), ...(subject && { subject: { ...subject } }) };
            });
            return { ...rest, outcome: { kind: 'fail', said, findings: listed, total, ...noted(outcome.notes) } };
        }
        case 'pass':
            return { ...rest, outcome: { kind: 'pass', said: outcome.said, ...noted(outcome.notes) } };
        case 'unknown':
            return { ...rest, outcome: { ...outcome, why: [...outcome.why] } };
        default:
            return { ...rest, outcome: { ...outcome } };
    }
}
function noted(lines) {
    return lines === undefined ? {} : { notes: [...lines] };
}


/***/ }),

/***/ 58742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xy: () => (/* binding */ reportedEvidence),
/* harmony export */   iF: () => (/* binding */ reportedBatch),
/* harmony export */   j9: () => (/* binding */ reportedProvenance),
/* harmony export */   pg: () => (/* binding */ reportedSurroundings)
/* harmony export */ });
/* harmony import */ var _batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6989);
/* harmony import */ var _join_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85261);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31962);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57157);
/* harmony import */ var _tests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42684);
/* harmony import */ var _wip_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10885);






function reportedEvidence(evidence, files) {
    const [tests, scans, coverage] = [(0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeable */ .WU)(evidence.tests), (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeable */ .WU)(evidence.scans), (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeable */ .WU)(evidence.coverage)];
    const base = (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeable */ .WU)(evidence.baseline)?.tests;
    return {
        tests: {
            ...head(evidence.tests),
            ...(tests && { totals: { ...tests.totals } }),
            ...(base && { base: { ...base.totals } }),
            files: filesOf(files, evidence.tests, 'tests', testsFile),
        },
        scans: {
            ...head(evidence.scans),
            ...(scans && { totals: plain(scans.totals) }),
            files: filesOf(files, evidence.scans, 'scans', scansFile),
        },
        coverage: {
            ...head(evidence.coverage),
            ...(coverage && { lines: { ...coverage.lines } }),
            files: filesOf(files, evidence.coverage, 'coverage', coverageFile),
        },
    };
}
/** What stands around the change: the jobs before the gate, and the open work. */
function reportedSurroundings({ jobs, queue, flow }, wip) {
    const options = _wip_js__WEBPACK_IMPORTED_MODULE_5__/* .wipOptions */ .d.safeParse(wip);
    const counted = queue.state === 'present' && options.success ? (0,_wip_js__WEBPACK_IMPORTED_MODULE_5__/* .wipOf */ .s)(queue.value, options.data) : undefined;
    return {
        ...(jobs.state !== 'not-applicable' && {
            jobs: { ...head(jobs), ...(jobs.state === 'present' && { jobs: jobs.value.jobs.map((job) => ({ ...job })) }) },
        }),
        ...(counted && { queue: { open: counted.repository, exceeded: counted.exceeded.length > 0 } }),
        ...(flow.state === 'present' && { flow: flow.value }),
    };
}
/** The size of the change, where its lines are known. */
function reportedBatch(change, settings) {
    if (change.state !== 'present')
        return {};
    const { lines, files, excluded, tests } = (0,_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .batchOf */ .Kb)(change.value, settings);
    const { source, truncated, commits } = change.value;
    return {
        batch: {
            lines,
            files,
            ...(commits !== undefined && { commits }),
            excluded: { ...excluded },
            tests: { ...tests },
            source,
            truncated,
        },
    };
}
/** Ranges and requests that a report lists; what is beyond is counted. */
const MAP_LIMIT = 500;
const COMMITS_LIMIT = 250;
const EVIDENCE_LIMIT = 20;
/** Who made the lines, as a report tells it; nothing where nobody asked. */
function reportedProvenance(reading, map) {
    if (reading.state === 'not-applicable')
        return {};
    const told = (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeable */ .WU)(reading);
    if (told === undefined)
        return { provenance: head(reading) };
    const { commits, pull, lines, least, gaps } = told;
    const agents = new Set([...told.files.values()].flatMap((ranges) => (0,_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .counting */ .Mr)(ranges, least).map(({ agent }) => agent)));
    return {
        provenance: {
            ...head(reading),
            least,
            lines: { ...lines },
            // Of lines that could not all be told a share would be a guess.
            ...(lines.added > 0 && lines.untold === 0 && { share: lines.ai / lines.added }),
            agents: [...agents].sort(),
            commits: commits.slice(0, COMMITS_LIMIT).map((commit) => ({
                ...commit,
                agents: [...commit.agents],
                evidence: commit.evidence.slice(0, EVIDENCE_LIMIT).map((mark) => ({ ...mark })),
            })),
            ...(pull && { pull: reportedPull(pull) }),
            ...(map && {
                map: map.rows.slice(0, MAP_LIMIT),
                mapTotal: map.rows.length,
                tests: map.tests.slice(0, MAP_LIMIT),
                testsTotal: map.tests.length,
            }),
            gaps: [...gaps],
        },
    };
}
function reportedPull({ grade, agents, evidence, disclosure }) {
    const { said, asked, signs } = disclosure;
    const plain = (marks) => marks.slice(0, EVIDENCE_LIMIT).map((mark) => ({ ...mark }));
    return { grade, agents: [...agents], evidence: plain(evidence), disclosure: { said, asked, signs: plain(signs) } };
}
function head(reading) {
    const reason = 'reason' in reading ? reading.reason : 'because' in reading ? reading.because : undefined;
    return { state: reading.state, ...(reason !== undefined && { reason }) };
}
/** The files of a kind, and those that could not be read and stand against it. */
function filesOf(files, reading, kind, own) {
    const against = reading.state === 'unreadable' ? new Set(reading.problems.map(({ path }) => path)) : new Set();
    return files.flatMap((file) => {
        const source = file.source && { sha256: file.source.sha256, format: file.source.format };
        if (file.state === 'unreadable') {
            const [{ path }] = file.problems;
            return against.has(path)
                ? [{ path, ...source, state: 'unreadable', problems: file.problems.map((problem) => ({ ...problem })) }]
                : [];
        }
        const told = file.value.kind === kind ? own(file.value, { path: file.source.path, ...source }) : undefined;
        return told === undefined ? [] : [told];
    });
}
function testsFile(evidence, source) {
    if (evidence.kind !== 'tests')
        return undefined;
    const { totals, problems } = evidence.tests;
    return {
        ...source,
        state: (0,_tests_js__WEBPACK_IMPORTED_MODULE_4__/* .fileState */ .oT)(evidence.tests),
        totals: { ...totals },
        problems: problems.map((problem) => ({ ...problem })),
    };
}
function scansFile(evidence, source) {
    if (evidence.kind !== 'scans')
        return undefined;
    const { totals, tools, complete, problems } = evidence.scans;
    return {
        ...source,
        state: 'present',
        totals: plain(totals),
        tools: [...tools],
        complete,
        problems: problems.map((problem) => ({ ...problem })),
    };
}
function coverageFile(evidence, source) {
    if (evidence.kind !== 'coverage')
        return undefined;
    const lines = (0,_join_js__WEBPACK_IMPORTED_MODULE_1__/* .unitedLines */ .P9)([evidence.coverage]);
    const problems = evidence.coverage.problems.map((problem) => ({ ...problem }));
    return { ...source, state: lines.total > 0 ? 'present' : 'empty', lines: { ...lines }, problems };
}
function plain(totals) {
    return { ...totals, byLevel: { ...totals.byLevel }, bySeverity: { ...totals.bySeverity } };
}


/***/ }),

/***/ 57313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I_: () => (/* binding */ shareLine),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Mn: () => (/* binding */ lookLine),
/* harmony export */   RX: () => (/* binding */ ownedWords),
/* harmony export */   Rq: () => (/* binding */ provenanceLines),
/* harmony export */   fM: () => (/* binding */ disagreeLine),
/* harmony export */   rd: () => (/* binding */ madeWords),
/* harmony export */   vH: () => (/* binding */ DISAGREE)
/* harmony export */ });
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98560);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59344);


/** How to disagree with a marker. */
const DISAGREE = 'Is a marker wrong here? It is evidence, not a judgement: a maintainer can set it aside by its id (`ai.without-markers` in the policy).';
/** A share in percent: never 0 where there is something, nor 100 where something is missing. */
function percent(part, whole) {
    if (whole === 0)
        return '0 %';
    const share = Math.round((100 * part) / whole);
    if (part > 0 && share === 0)
        return 'under 1 %';
    return part < whole && share === 100 ? 'over 99 %' : `${share} %`;
}
/** "61 of 210 added lines are AI-made (29 %), with `claude`." Nothing where that was not asked or could not be told at all. */
function shareLine({ lines, agents = [] }) {
    if (lines === undefined || lines.added === 0)
        return undefined;
    const { added, ai, untold } = lines;
    if (untold === added)
        return `Of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(added, 'added line')} it could not be told who made them.`;
    const unknown = untold === 0 ? '' : ` Of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(untold)} it could not be told.`;
    if (ai === 0)
        return `No marker was found in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(added - untold, 'added line')}, which says nothing of who wrote them.${unknown}`;
    const rest = added - ai - untold;
    const names = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(agents.map((name) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)), 4);
    const other = rest === 0 ? '' : ` In the other ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(rest)} no marker was found, which says nothing of who wrote them.`;
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(ai)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(added, 'added line')} ${ai === 1 ? 'is' : 'are'} AI-made (${percent(ai, added)})${names === '' ? '' : `, with ${names}`}.${other}${unknown}`;
}
const SOURCES = {
    'git-ai-note': 'by its line note',
    'agent-trace': 'by a trace in the repository',
    commit: 'by its commit',
};
/** "made with `claude`, by its commit `4be12c9` (co-authored)" */
function madeWords({ agent, source, sha, grade }) {
    const commit = sha === undefined ? 's' : ` ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(sha.slice(0, 7))}`;
    return `made with ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(agent)}, ${SOURCES[source]}${source === 'commit' ? commit : ''} (${grade})`;
}
/** "owned by `@octo/db` and 2 people", or nothing: that nobody owns it is a reason of its own. */
function ownedWords({ owners = { teams: [], people: 0 } }) {
    const people = owners.people === 0 ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(owners.people, 'person', 'people')];
    const all = [...owners.teams.map((team) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(team)), ...people];
    return all.length === 0 ? [] : [`owned by ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(all)}`];
}
/** What the pull request says of itself, a sentence each. */
function pullLines({ pull }) {
    if (pull === undefined)
        return [];
    const { disclosure, evidence } = pull;
    const said = {
        used: 'The description says that an agent helped.',
        'not-used': 'The description says that no agent helped.',
        contradictory: 'The boxes of the description contradict each other.',
        nothing: disclosure.asked ? 'No box about AI is ticked in the description.' : '',
    }[disclosure.said];
    // What the description says is told by the sentence before.
    const others = evidence.filter(({ marker, text }) => !disclosure.signs.some((sign) => sign.marker === marker && sign.text === text));
    const signs = others.map(({ agent, where, grade, text }) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(agent)}: ${where} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text, 80)} (${grade})`);
    return [
        ...(said === '' ? [] : [said]),
        ...(signs.length === 0 ? [] : [`Signs of the pull request, which claim no line: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(signs, 5)}.`]),
    ];
}
/** All that is told of provenance beside the table. */
function provenanceLines(told) {
    if (told === undefined || told.state === 'not-applicable')
        return [];
    if (told.lines === undefined)
        return [`Who made the lines is not known: ${told.reason ?? told.state}`];
    const share = shareLine(told);
    return [...(share === undefined ? [] : [share]), ...pullLines(told), ...(told.gaps ?? [])];
}
/** For the end of a list of ranges. */
function disagreeLine({ map = [] }) {
    return map.length === 0 ? [] : [DISAGREE];
}
/** A range and what speaks for looking at it, as one sentence each. */
function lookLine(row) {
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(`${row.path}:${(0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeWords */ .r6)(row)}`)}: ${madeWords(row)}. ${row.because.join(' ')}`.trimEnd();
}


/***/ }),

/***/ 79986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ packagesOf),
/* harmony export */   rp: () => (/* binding */ runnersOf)
/* harmony export */ });
/* unused harmony export runners */
const NODE = ['- uses: actions/setup-node@v6', '  with: { node-version: lts/* }', '- run: npm ci'];
const PYTHON = ['- uses: actions/setup-python@v6', '  with: { python-version: 3.x }'];
const JAVA = ['- uses: actions/setup-java@v5', '  with: { distribution: temurin, java-version: 21 }'];
const depends = (...names) => ({ packages }) => names.some((name) => packages.has(name));
const has = (...names) => ({ files }) => names.some((name) => files.has(name));
/** In the order they are tried; a repository may use several. */
const runners = [
    {
        id: 'jest',
        title: 'Jest',
        seen: depends('jest'),
        first: 'npm install --no-save jest-junit',
        // Without the variable a file that breaks while loading leaves no trace in the report.
        line: 'JEST_JUNIT_REPORT_TEST_SUITE_ERRORS=true npx jest --ci --reporters=default --reporters=jest-junit',
        report: 'junit.xml',
        setup: NODE,
    },
    {
        id: 'vitest',
        title: 'Vitest',
        seen: depends('vitest'),
        line: 'npx vitest run --reporter=default --reporter=junit --outputFile.junit=junit.xml',
        report: 'junit.xml',
        setup: NODE,
    },
    {
        id: 'playwright',
        title: 'Playwright',
        seen: depends('@playwright/test'),
        line: 'PLAYWRIGHT_JUNIT_OUTPUT_NAME=junit-playwright.xml npx playwright test --reporter=list,junit',
        report: 'junit-playwright.xml',
        setup: [...NODE, '- run: npx playwright install --with-deps'],
    },
    {
        id: 'mocha',
        title: 'Mocha',
        seen: depends('mocha'),
        first: 'npm install --no-save mocha-junit-reporter',
        line: 'npx mocha --reporter mocha-junit-reporter --reporter-options mochaFile=junit.xml',
        report: 'junit.xml',
        setup: NODE,
    },
    {
        id: 'pytest',
        title: 'pytest',
        seen: has('pytest.ini', 'pyproject.toml', 'setup.cfg', 'tox.ini', 'conftest.py', 'setup.py'),
        first: 'pip install pytest',
        line: 'python -m pytest --junitxml=junit.xml',
        report: 'junit.xml',
        setup: PYTHON,
    },
    {
        id: 'maven',
        title: 'Maven Surefire',
        seen: has('pom.xml'),
        line: 'mvn --batch-mode verify',
        report: '**/target/surefire-reports/TEST-*.xml',
        setup: JAVA,
    },
    {
        id: 'gradle',
        title: 'Gradle',
        seen: has('build.gradle', 'build.gradle.kts'),
        line: './gradlew test',
        report: '**/build/test-results/**/*.xml',
        setup: JAVA,
    },
    {
        id: 'go',
        title: 'go test',
        seen: has('go.mod'),
        line: 'go run gotest.tools/gotestsum@latest --junitfile junit.xml ./...',
        report: 'junit.xml',
        setup: ['- uses: actions/setup-go@v6'],
    },
    {
        id: 'cargo',
        title: 'cargo nextest',
        seen: has('Cargo.toml'),
        line: 'cargo nextest run --profile ci',
        report: 'target/nextest/ci/junit.xml',
        setup: ['- uses: taiki-e/install-action@nextest'],
    },
    {
        id: 'phpunit',
        title: 'PHPUnit',
        seen: has('phpunit.xml', 'phpunit.xml.dist', 'phpunit.dist.xml'),
        line: 'vendor/bin/phpunit --log-junit junit.xml',
        report: 'junit.xml',
        setup: ['- run: composer install'],
    },
    {
        id: 'rspec',
        title: 'RSpec',
        seen: has('.rspec', 'spec/spec_helper.rb'),
        line: 'bundle exec rspec --require rspec_junit_formatter --format RspecJunitFormatter --out junit.xml --format progress',
        report: 'junit.xml',
        setup: ['- uses: ruby/setup-ruby@v1', '  with: { bundler-cache: true }'],
    },
    {
        id: 'ctest',
        title: 'CTest',
        seen: has('CMakeLists.txt'),
        line: 'ctest --test-dir build --output-junit junit.xml',
        report: '**/junit*.xml',
        setup: ['- run: cmake -B build && cmake --build build'],
    },
    {
        id: 'node',
        title: "Node's own runner",
        seen: ({ files, packages }) => files.has('package.json') && packages.size === 0,
        line: 'node --test --test-reporter=spec --test-reporter-destination=stdout --test-reporter=junit --test-reporter-destination=junit.xml',
        report: 'junit.xml',
        setup: ['- uses: actions/setup-node@v6', '  with: { node-version: lts/* }'],
    },
];
function runnersOf(repository) {
    return runners.filter((runner) => runner.seen(repository));
}
/** The names of all dependencies in a package.json; none when it is not readable as one. */
function packagesOf(packageJson) {
    try {
        const parsed = JSON.parse(packageJson ?? '{}');
        if (typeof parsed !== 'object' || parsed === null)
            return new Set();
        const fields = new Map(Object.entries(parsed));
        return new Set(['dependencies', 'devDependencies'].flatMap((field) => {
            const names = fields.get(field);
            return typeof names === 'object' && names !== null ? Object.keys(names) : [];
        }));
    }
    catch {
        return new Set();
    }
}


/***/ }),

/***/ 52568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   placeWords: () => (/* binding */ placeWords),
/* harmony export */   remedyWords: () => (/* binding */ remedyWords),
/* harmony export */   saysMore: () => (/* binding */ saysMore),
/* harmony export */   story: () => (/* binding */ story),
/* harmony export */   waiverWords: () => (/* binding */ waiverWords)
/* harmony export */ });
/* harmony import */ var _review_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57313);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1732);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59344);



function story(report) {
    const rows = rowsOf(report.checks);
    const weighing = rows.filter((row) => row.weight !== 'go');
    return {
        decision: report.decision,
        title: titleOf(report, rows),
        ...reasonsOf(weighing),
        rows: weighing,
        shown: rows.filter((row) => row.weight === 'go'),
        quiet: quietLines(report.checks, rows),
        aside: asideLines(report.checks),
        looks: looksOf(report),
        about: aboutOf(report),
        notes: [...report.notes, ...report.checks.flatMap(notesOf), ...report.truncated],
    };
}
const REASONS_SHOWN = 4;
/** The rows are sorted: the first weighs most. */
function reasonsOf(rows) {
    const shown = rows.filter(({ weight: own }) => own === rows[0]?.weight).slice(0, REASONS_SHOWN);
    const others = rows.slice(shown.length);
    const stopped = others.filter(({ weight: own }) => own === 'stop').length;
    const waived = others.filter((row) => row.waived).length;
    const looks = others.length - stopped - waived;
    return {
        reasons: shown.map(({ found, waived: signed }) => (signed ? `Waived: ${found}` : found)),
        beside: [
            ...(stopped > 0 ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(stopped)} more stopped the line.`] : []),
            ...(waived > 0 ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(waived)} ${waived === 1 ? 'is' : 'are'} waived.`] : []),
            ...(looks > 0 ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(looks)} more ${looks === 1 ? 'asks' : 'ask'} for a look.`] : []),
        ],
    };
}
function looksOf({ evidence: { provenance } }) {
    if (provenance?.map === undefined || provenance.map.length === 0)
        return [];
    return [...(0,_review_words_js__WEBPACK_IMPORTED_MODULE_0__/* .provenanceLines */ .Rq)(provenance).slice(0, 1), ...provenance.map.map(_review_words_js__WEBPACK_IMPORTED_MODULE_0__/* .lookLine */ .Mn)];
}
const SEVERITY = { stop: 0, caution: 1, go: 2 };
function rowsOf(checks) {
    const rows = [];
    for (const check of checks) {
        const { outcome, waiver } = check;
        const heavy = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .weight */ .VA)(check);
        const counting = check.level === 'off' ? 0 : 1;
        const waived = heavy !== (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .weight */ .VA)({ ...check, waiver: null });
        const signed = waiver === null ? [] : [waiverWords(waiver)];
        const base = { weight: heavy, counting, waived, question: check.question, waste: check.waste, ids: [check.id] };
        if (outcome.kind === 'fail') {
            const { said, notes = [] } = outcome;
            const findings = newFirst(outcome.findings);
            const first = findings.find((finding) => finding.place !== undefined) ?? findings[0];
            const also = [...baseWords(findings), ...signed];
            rows.push({
                ...base,
                unknown: false,
                found: said,
                also,
                start: first?.place,
                remedy: first?.remedy ?? '',
                findings,
                notes,
            });
        }
        else if (outcome.kind === 'unknown') {
            const found = outcome.why.join(' ');
            const same = rows.findIndex((row) => row.unknown && row.found === found && row.also.join() === signed.join());
            const other = rows[same];
            if (other === undefined) {
                const nothing = { start: undefined, findings: [], notes: [] };
                rows.push({ ...base, ...nothing, unknown: true, found, also: signed, remedy: outcome.remedy ?? '' });
            }
            else {
                rows[same] = {
                    ...other,
                    ids: [...other.ids, check.id],
                    counting: other.counting + counting,
                    waived: other.waived || waived,
                    weight: SEVERITY[heavy] < SEVERITY[other.weight] ? heavy : other.weight,
                };
            }
        }
    }
    // What would have stopped the line comes before what only asks for a look.
    return rows.sort((a, b) => SEVERITY[a.weight] - SEVERITY[b.weight] || Number(b.waived) - Number(a.waived));
}
/** Findings of the base are not the change's own: they come last, and work does not start at them. */
function newFirst(findings) {
    return [...findings].sort((a, b) => Number(a.compare === 'existing') - Number(b.compare === 'existing'));
}
/** "2 of 5 fail on the base too.", where something does. */
function baseWords(findings) {
    const existing = findings.filter(({ compare }) => compare === 'existing');
    if (existing.length === 0)
        return [];
    const tests = existing.every(({ subject }) => subject?.test !== undefined);
    const one = existing.length === 1;
    const verb = tests ? (one ? 'fails' : 'fail') : one ? 'stands' : 'stand';
    if (existing.length < findings.length)
        return [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(existing.length)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(findings.length)} ${verb} on the base too.`];
    return [one ? `It ${verb} on the base too.` : `All ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(existing.length)} ${verb} on the base too.`];
}
/** A signed exception in words: the one place of a verdict where a login stands. */
function waiverWords({ by, reason, at, until }) {
    const end = until === undefined ? '' : `, until ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(until)} at the latest`;
    return `Waived by ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(by)} on ${at.slice(0, 10)}${end}; the next push voids it. Why: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(reason, 400)}`;
}
/** What to do about a row, and where to begin. */
function remedyWords({ start, remedy }) {
    return start === undefined ? remedy : `Start at ${placeWords(start)}. ${remedy}`;
}
/** False where a row's one finding says no more than the row itself. */
function saysMore({ found }, { what }) {
    return what !== found;
}
/** `src/a.ts:88` as an outside word. */
function placeWords(place) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(`${place.path}${place.line === undefined ? '' : `:${place.line}`}`);
}
function titleOf(report, rows) {
    const counting = report.checks.filter(({ level, outcome }) => level !== 'off' && outcome.kind !== 'not-applicable');
    const all = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(counting.length, 'check');
    const failed = counted(rows.filter((row) => row.weight === 'stop' && !row.unknown));
    const unknown = counted(rows.filter((row) => row.weight === 'stop' && row.unknown));
    switch (report.decision) {
        case 'go':
            return `Go: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(passing(report.checks), 'check')} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(counting.length)} ${passing(report.checks) === 1 ? 'passes' : 'pass'}`;
        case 'caution': {
            if (report.policy.wouldBe === 'stop')
                return `Caution: mode ${report.policy.mode}; in mode stop this would have stopped`;
            const waived = counted(rows.filter((row) => row.waived));
            const looks = counted(rows.filter((row) => row.weight === 'caution')) - waived;
            const ask = `${looks === 1 ? 'asks' : 'ask'} for a look`;
            if (waived === 0)
                return `Caution: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(looks)} of ${all} ${ask}`;
            return `Caution: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(waived, 'check')} ${waived === 1 ? 'is' : 'are'} waived${looks > 0 ? `, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(looks)} more ${ask}` : ''}`;
        }
        default: {
            const parts = [
                ...(failed > 0 ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(failed)} of ${all} stopped the line`] : []),
                ...(unknown > 0
                    ? [`${failed > 0 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(unknown, 'check') : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(unknown)} of ${all}`} could not be answered`]
                    : []),
            ];
            return `Stop: ${parts.length === 0 ? 'no check was answered' : parts.join(', ')}`;
        }
    }
}
function counted(rows) {
    return rows.reduce((sum, row) => sum + row.counting, 0);
}
function passing(checks) {
    return checks.filter(({ level, outcome }) => level !== 'off' && outcome.kind === 'pass').length;
}
function quietLines(checks, rows) {
    const lines = [];
    for (const { id, level, outcome, waiver } of checks) {
        const off = level === 'off' ? ' (shown, not counted)' : '';
        const spare = waiver === null ? '' : ` The waiver signed by ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(waiver.by)} was not needed.`;
        if (outcome.kind === 'pass')
            lines.push(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(id)} passes${off}: ${outcome.said}${spare}`);
        if (outcome.kind === 'learning')
            lines.push(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(id)} is learning: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(outcome.have)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(outcome.need)}.`);
    }
    for (const row of rows.filter((candidate) => candidate.weight === 'go')) {
        lines.push(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(row.ids.map((id) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(id)))} ${row.unknown ? 'is unknown' : 'does not pass'} (shown, not counted): ${row.found}`);
    }
    return lines;
}
function asideLines(checks) {
    return checks.flatMap(({ id, outcome }) => outcome.kind === 'not-applicable' ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(id)} does not apply: ${outcome.because}.`] : []);
}
function notesOf({ outcome }) {
    return outcome.kind === 'pass' || outcome.kind === 'fail' ? (outcome.notes ?? []) : [];
}
function aboutOf({ change, policy, origin }) {
    const head = change.head.sha === undefined ? 'the working tree' : (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(change.head.sha.slice(0, 7));
    const dirty = change.uncommitted && change.head.sha !== undefined ? ' with uncommitted changes' : '';
    const base = change.base?.ref ?? change.base?.sha?.slice(0, 7);
    const against = base === undefined ? '' : ` against ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(base)}`;
    const told = origin === 'own-run' ? " · reported by the pull request's own run" : '';
    return `for ${head}${dirty}${against} · ${policyWords(policy)}${told}`;
}
function policyWords(policy) {
    switch (policy.source) {
        case 'default-branch':
            return `policy ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(policy.path ?? '')} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(policy.ref ?? 'the default branch')}`;
        case 'file':
            return `policy ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(policy.path ?? '')}, named by hand`;
        default:
            return `default policy (${policy.ref === undefined ? 'the default branch' : (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(policy.ref)} holds no policy file)`;
    }
}


/***/ }),

/***/ 1732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   VA: () => (/* binding */ weight),
/* harmony export */   xR: () => (/* binding */ decision)
/* harmony export */ });
/* unused harmony export worst */
const DECISIONS = ['go', 'caution', 'stop'];
/** What one result alone would make of the decision. A waived one is no stop, and still asks for a look. */
function weight(result) {
    const own = unwaived(result);
    return result.waiver && own === 'stop' ? 'caution' : own;
}
function unwaived(result) {
    switch (result.outcome.kind) {
        case 'pass':
        case 'not-applicable':
        case 'learning':
            return 'go';
        case 'fail':
            return ofLevel(result.level);
        default:
            // `unknown`, and whatever a later version of a check might say that this one does not know.
            return result.level === 'off' ? 'go' : worst('caution', ofLevel(result.onUnknown));
    }
}
/**
 * The only place where a decision is made: the worst of all results, stop when nothing was answered, capped by the mode.
 * Monotone: a worse outcome never gives a better decision (for `onUnknown` at least as strict as `level`, its default).
 */
function decision(checks, mode) {
    const unanswered = !checks.some(({ level, outcome }) => level !== 'off' && (outcome.kind === 'pass' || outcome.kind === 'fail'));
    const wouldBe = checks.map(weight).reduce(worst, unanswered ? 'stop' : 'go');
    return { decision: mode === 'stop' || wouldBe === 'go' ? wouldBe : 'caution', wouldBe, unanswered };
}
/** Results under a mode, as a verdict. */
function decide(checks, mode = 'stop') {
    return { ...decision(checks, mode), mode, checks };
}
function worst(a, b) {
    return DECISIONS.indexOf(a) >= DECISIONS.indexOf(b) ? a : b;
}
function ofLevel(level) {
    switch (level) {
        case 'off':
            return 'go';
        case 'warn':
            return 'caution';
        default:
            return 'stop';
    }
}
/** A check's result as policy has set the check. */
function resultOf(check, setting, outcome) {
    const { id, question, waste } = check;
    return { id, question, waste, level: setting.level, onUnknown: setting.onUnknown, outcome, waiver: null };
}


/***/ }),

/***/ 27363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ waiveCommands)
/* harmony export */ });
/* harmony import */ var _model_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57157);
/* harmony import */ var _model_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71960);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59344);



const REASON_LIMIT = 500;
/** GitHub takes no longer comment. */
const COMMENT_LIMIT = 65_536;
const COMMANDS_LIMIT = 50;
const SHAPE = 'write `/jidoka waive CHECK SHA REASON`, and `until YYYY-MM-DD` at its end if it is to end sooner than at the next push.';
/** The commands of a comment's body, each at the beginning of a line that its readers see as the writer's own. */
function waiveCommands(body) {
    const commands = [];
    const problems = [];
    for (const line of ownLines(body.slice(0, COMMENT_LIMIT))) {
        const rest = /^\/jidoka[ \t]+waive(?![^ \t])(.*)$/i.exec(line)?.[1];
        if (rest === undefined || commands.length + problems.length >= COMMANDS_LIMIT)
            continue;
        const command = commandOf(rest.trim());
        if (typeof command === 'string')
            problems.push(command);
        else
            commands.push(command);
    }
    return (0,_model_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .isNonEmpty */ .J_)(problems) ? { commands, problems } : commands;
}
/** The lines outside of fenced code, quotes and HTML comments: those are an example, someone else's words, or not to be seen. */
function* ownLines(body) {
    let fence = '';
    let isHidden = false;
    for (const line of body.split(/\r\n|\r|\n/)) {
        const mark = isHidden ? undefined : /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})(.*)$/.exec(line);
        const bars = mark?.[1] ?? '';
        if (fence !== '') {
            const closes = bars.startsWith(fence) && mark?.[2]?.trim() === '';
            if (closes)
                fence = '';
        }
        else if (bars !== '')
            fence = bars;
        else {
            const wasHidden = isHidden;
            isHidden = hiddenAfter(line, isHidden);
            if (!wasHidden && !/^ {0,3}>/.test(line))
                yield line;
        }
    }
}
/** Whether an HTML comment is open at the end of a line. */
function hiddenAfter(line, before) {
    let at = 0;
    let isHidden = before;
    for (;;) {
        const next = line.indexOf(isHidden ? '-->' : '<!--', at);
        if (next < 0)
            return isHidden;
        // `<!-->` is a whole comment: the end may begin within the beginning.
        at = next + (isHidden ? 3 : 2);
        isHidden = !isHidden;
    }
}
function commandOf(text) {
    const [, check = '', sha = '', rest = ''] = /^(\S*)[ \t]*(\S*)[ \t]*(.*)$/.exec(text) ?? [];
    const [named, commit] = [bare(check), bare(sha).toLowerCase()];
    if (named === '')
        return `This command names no check; ${SHAPE}`;
    if (!/^[a-z][a-z0-9-]{0,63}$/.test(named))
        return `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(check)} is no check's id; ${SHAPE}`;
    if (!/^[0-9a-f]{7,64}$/.test(commit)) {
        const found = sha === '' ? 'no commit is named' : `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(sha, 60)} is no commit`;
        return `To waive ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(named)}, name the head it is for by at least 7 of its hexadecimal digits: ${found}; ${SHAPE}`;
    }
    // Before the patterns below see it, which take time in its square.
    if (rest.length > 2 * REASON_LIMIT)
        return tooLong(named);
    const [, before = rest, day] = /^(.*?)(?:^|[ \t]+)until[ \t]+(\S*\d\S*)$/i.exec(rest) ?? [];
    if (day !== undefined && !_model_settings_js__WEBPACK_IMPORTED_MODULE_1__.dateSchema.safeParse(day).success) {
        return `To waive ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(named)} until a day, write one that exists as YYYY-MM-DD: ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(day, 60)} is none.`;
    }
    const reason = before.trim();
    if (reason === '')
        return `To waive ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(named)}, give a reason; ${SHAPE}`;
    if (reason.length > REASON_LIMIT)
        return tooLong(named);
    return { check: named, sha: commit, reason, ...(day !== undefined && { until: day }) };
}
function tooLong(check) {
    return `To waive ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(check)}, give a reason of at most ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(REASON_LIMIT, 'character')}.`;
}
/** A word as people paste it, out of its backticks. */
function bare(word) {
    return /^`([^`]*)`$/.exec(word)?.[1] ?? word;
}


/***/ }),

/***/ 79734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   hU: () => (/* binding */ budgeted),
/* harmony export */   hg: () => (/* binding */ characters)
/* harmony export */ });
/**
 * Joins sections up to a limit, in order. A section that does not fit is left out, the ones after it are still tried, and
 * the end says how many are missing. Essential sections are kept whatever else goes.
 */
function budgeted(sections, limit, size, fullReport) {
    const notice = (left) => `_${left} ${left === 1 ? 'part is' : 'parts are'} left out here for length; ${fullReport} has everything._`;
    const reserve = size(notice(999)) + 2;
    let room = limit - reserve - sections.filter((section) => section.essential).reduce((sum, section) => sum + size(section.text) + 2, 0);
    let left = 0;
    const kept = sections.filter((section) => {
        if (section.essential)
            return true;
        const cost = size(section.text) + 2;
        if (cost > room) {
            left++;
            return false;
        }
        room -= cost;
        return true;
    });
    const texts = kept.map((section) => section.text);
    return `${[...texts, ...(left > 0 ? [notice(left)] : [])].join('\n\n')}\n`;
}
/** UTF-8 bytes. */
function bytes(text) {
    return new TextEncoder().encode(text).length;
}
/** UTF-16 units, as GitHub counts a comment. */
function characters(text) {
    return text.length;
}


/***/ }),

/***/ 69300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ forAttribute),
/* harmony export */   B2: () => (/* binding */ forHtml),
/* harmony export */   Bm: () => (/* binding */ forMarkdown),
/* harmony export */   Eh: () => (/* binding */ forPlainMarkup),
/* harmony export */   Ig: () => (/* binding */ forLog),
/* harmony export */   KK: () => (/* binding */ forHtmlSentence),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   Qf: () => (/* binding */ forTerminal),
/* harmony export */   Yd: () => (/* binding */ forRemark),
/* harmony export */   ZN: () => (/* binding */ detailLines),
/* harmony export */   e4: () => (/* binding */ forHtmlLines),
/* harmony export */   q: () => (/* binding */ linked)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59344);

/**
 * One escaper per channel. Sentences hold our words plainly and words from outside between backticks (model/words.ts);
 * nothing here trusts that: both parts are made inert, so a forged sentence is at worst set in the wrong typeface.
 */
/** Half a surrogate pair, or a code that is no character: an API may refuse the whole text that holds one. */
function whole(text) {
    return text.replace(/[\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, '\ufffd');
}
/** Lines of a failure's message, without the colours a tool painted them in; nothing else of it is left out. */
function detailLines(detail) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colour codes of terminals begin with one
    return detail.replace(/\u001b\[[\d;]*m/g, '').split(/\r\n|\r|\n/);
}
/** For a terminal: hidden and control characters become visible; backticks stay as quotation marks. */
function forTerminal(text) {
    return (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text);
}
/**
 * For a log that a GitHub runner reads: one line, on which no workflow command survives. The runner obeys `::name::` after
 * leading blanks and `##[name]` anywhere in a line (runner source, ActionCommand.cs).
 */
function forLog(text) {
    return (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)
        .replace(/^(\s*:)(?=:)/, '$1\u200b')
        .replaceAll('##[', '#\u200b#[');
}
/** For GitHub-flavoured Markdown, on one line, also inside a table cell: a sentence with its quoted words as code spans. */
function forMarkdown(sentence) {
    const parts = sentence.replace(/^ +/, '').split('`');
    // An odd number of backticks leaves the last one unpaired: all of it is text then.
    if (parts.length % 2 === 0)
        return markdownText(parts.join("'"));
    return parts.map((part, index) => (index % 2 === 0 ? markdownText(part) : codeSpan(part))).join('');
}
/** Text as itself: no emphasis, link, tag, table, mention, issue reference or autolink comes of it. */
function markdownText(text) {
    return (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(whole(text))
        .replaceAll('@', '@\u200b')
        .replace(/#(?=\w)/g, '#\u200b')
        .replace(/:(?=\/\/)/g, ':\u200b')
        .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}\u200b.`)
        .replace(/\bGH-(?=\d)/gi, (gh) => `${gh.slice(0, 2)}\u200b-`)
        .replace(/^(\s*\d+)(?=[.)])/, '$1\u200b')
        .replace(/[&<>\\*_[\]{}|~^$`#]|^[\s]*[-+=>]/g, (match) => match.replace(/\S/, (character) => `&#${character.charCodeAt(0)};`));
}
function codeSpan(text) {
    // Nothing between two backticks: its neighbours must not become one word.
    if (text === '')
        return '\u200b';
    // A pipe ends a table cell even inside a code span; entities are not read there, so it is shown as a look-alike.
    return `\`${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(whole(text)).replaceAll('|', '\u2223')}\``;
}
/** The same for a place where Markdown is not read, such as the line that unfolds a section: all of it is text. */
function forPlainMarkup(sentence) {
    return markdownText(sentence.replaceAll('`', ''));
}
/** Lines from outside as a fenced block that no line of theirs can end. */
function fenced(text) {
    const lines = detailLines(text).map((line) => (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(whole(line).replaceAll('\t', '    ')));
    const runs = lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length);
    const fence = '`'.repeat(Math.max(2, ...runs) + 1);
    return `${fence}text\n${lines.join('\n')}\n${fence}`;
}
/** A sentence as the words of a Markdown link. An address with a character that Markdown could read makes none. */
function linked(sentence, url) {
    return /^https?:\/\/[\w.:/~%#-]+$/.test(url) ? `[${forMarkdown(sentence)}](${url})` : forMarkdown(sentence);
}
/** For a remark at a line, which is plain text: its quotation marks are the reader's own. Lines stay lines. */
function forRemark(sentence) {
    return detailLines(sentence)
        .map((line) => (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(whole(line)).replaceAll('`', '"'))
        .join('\n');
}
/** For HTML between tags: all of it is text. */
function forHtml(text) {
    return (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(whole(text)).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** For the value of an HTML attribute between double quotes. */
function forAttribute(text) {
    return forHtml(text.replace(/\s+/g, ' '));
}
/** For HTML between tags: a sentence with its quoted words as code. */
function forHtmlSentence(sentence) {
    const parts = sentence.split('`');
    if (parts.length % 2 === 0)
        return forHtml(parts.join("'"));
    return parts.map((part, index) => (index % 2 === 0 ? forHtml(part) : `<code>${forHtml(part)}</code>`)).join('');
}
/** For HTML inside `pre`: lines stay lines. */
function forHtmlLines(text) {
    return detailLines(text)
        .map((line) => forHtml(line.replaceAll('\t', '    ')))
        .join('\n');
}


/***/ }),

/***/ 1881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   PT: () => (/* binding */ markup),
/* harmony export */   VK: () => (/* binding */ Markup),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   sT: () => (/* binding */ pageHead),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69300);

/** HTML that `markup` made: whatever came from outside has been through its escaper. */
class Markup {
    html;
    constructor(html) {
        this.html = html;
    }
}
/** HTML as a template. A string that is put in is text, in an attribute its value; only markup stays markup. */
function markup(texts, ...parts) {
    const made = parts.map((part, index) => html(part, texts[index]?.endsWith('="') ? _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forAttribute */ .AP : _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forHtml */ .B2));
    return new Markup(texts.map((text, index) => `${text}${made[index] ?? ''}`).join(''));
}
function html(part, escaped) {
    if (part === undefined)
        return '';
    if (part instanceof Markup)
        return part.html;
    if (typeof part === 'object')
        return part.map((one) => one?.html ?? '').join('\n');
    return escaped(String(part));
}
/** A sentence, its quoted words as code. */
function sentence(text) {
    return new Markup((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forHtmlSentence */ .KK)(text));
}
/** Lines as they are. */
function lines(text) {
    return new Markup((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forHtmlLines */ .e4)(text));
}
function list(sentences) {
    return markup `<ul>${sentences.map((one) => markup `<li>${sentence(one)}</li>`)}</ul>`;
}
/** A table with its caption; the first cell of a row is the row's heading. Wide ones scroll, by keyboard too. */
function table(caption, head, rows) {
    const cells = ([first, ...others]) => markup `<tr><th scope="row">${first}</th>${others.map((cell) => markup `<td>${cell}</td>`)}</tr>`;
    return markup `<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${head.map((title) => markup `<th scope="col">${title}</th>`)}</tr></thead>
<tbody>
${rows.map(cells)}
</tbody>
</table></div>`;
}
/** The head of a page that needs nothing else: no script, no address, no other file, and a policy that lets a browser load none. */
function pageHead(title, style, sha256) {
    const policy = `default-src 'none'; style-src 'sha256-${sha256}'; base-uri 'none'; form-action 'none'`;
    return markup `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>`;
}


/***/ }),

/***/ 18090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ STYLE),
/* harmony export */   g: () => (/* binding */ STYLE_SHA256)
/* harmony export */ });
/** The page's only style. Its sum stands in the page's Content-Security-Policy: change both (test/reports/html.test.ts tells it). */
const STYLE_SHA256 = 'DKq/zg7YmUVATQcfwYq/jajFe3y9qQM1+r1m4NDrH+A=';
const STYLE = `
:root{color-scheme:light dark;--ink:#1f2328;--soft:#59636e;--page:#fff;--card:#f6f8fa;--line:#d1d9e0;--stop:#b3261e;--caution:#8a5a00;--go:#1a7f37;--unknown:#59636e;--link:#0958c7}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9ba5b1;--page:#0d1117;--card:#161b22;--line:#3d444d;--stop:#ff8a80;--caution:#e3b341;--go:#56d364;--unknown:#9ba5b1;--link:#79b8ff}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem 1rem 3rem;max-width:64rem;background:var(--page);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
h1{font-size:1.75rem;line-height:1.25;margin:.25rem 0 .75rem}
h2{font-size:1.25rem;margin:2.5rem 0 .75rem;padding-bottom:.25rem;border-bottom:1px solid var(--line)}
h3{font-size:1.05rem;margin:0 0 .25rem}
p{margin:.35rem 0}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-999rem}
.skip:focus{position:static}
.verdict{border-left:.5rem solid var(--unknown);padding:.25rem 0 .25rem 1rem}
.verdict.stop{border-color:var(--stop)}.verdict.caution{border-color:var(--caution)}.verdict.go{border-color:var(--go)}
.verdict.stop h1{color:var(--stop)}.verdict.caution h1{color:var(--caution)}.verdict.go h1{color:var(--go)}
.verdict ul{margin:.5rem 0;padding-left:1.2rem}
.about,.meta,.rule,footer{color:var(--soft);font-size:.875rem}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;margin:1rem 0 0;padding:0}
.row{border:1px solid var(--line);border-left:.35rem solid var(--unknown);border-radius:.4rem;padding:.75rem 1rem;margin:0 0 1rem}
.row.stop{border-left-color:var(--stop)}.row.caution{border-left-color:var(--caution)}
.found{font-weight:600}
.badge{display:inline-block;border:1px solid currentColor;border-radius:1rem;padding:0 .6rem;font-size:.8125rem;font-weight:600;white-space:nowrap;color:var(--unknown)}
.badge.stop{color:var(--stop)}.badge.caution{color:var(--caution)}.badge.pass{color:var(--go)}
code,pre{font:.875em/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;background:var(--card);border-radius:.3rem;unicode-bidi:isolate}
code{padding:.1em .3em;overflow-wrap:anywhere}
pre{padding:.75rem;overflow-x:auto;border:1px solid var(--line)}
details{margin:.5rem 0 0}
summary{cursor:pointer}
ol{padding-left:1.6rem;margin:.5rem 0}
li{margin:.35rem 0}
.scroll{overflow-x:auto;margin:0 0 1.5rem}
table{border-collapse:collapse;width:100%}
caption{text-align:left;color:var(--soft);font-size:.875rem;padding:.25rem 0}
section:not(#evidence) caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line);font-weight:400}
thead th{color:var(--soft);font-size:.875rem;font-weight:600}
td{font-variant-numeric:tabular-nums}
blockquote{margin:.5rem 0;padding-left:1rem;border-left:.25rem solid var(--line);font-style:italic}
#checks th{width:45%}
#evidence td,#evidence th{min-width:4.5rem}
.sum{font-size:.75rem}
footer{margin-top:3rem}
@media print{:root{color-scheme:light;--ink:#000;--soft:#444;--page:#fff;--card:#fff;--line:#999;--stop:#b3261e;--caution:#8a5a00;--go:#1a7f37;--unknown:#444;--link:#000}body{max-width:none;padding:0;font-size:10pt}nav,.skip{display:none}details::details-content{content-visibility:visible;display:block;block-size:auto}.row{break-inside:auto}h2,h3{break-after:avoid}tr{break-inside:avoid}pre{white-space:pre-wrap}.scroll{overflow:visible}}
`;


/***/ }),

/***/ 6:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ comment),
/* harmony export */   nE: () => (/* binding */ notRun),
/* harmony export */   z: () => (/* binding */ summary)
/* harmony export */ });
/* unused harmony exports COMMENT_LIMIT, SUMMARY_LIMIT */
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59344);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79734);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69300);
/* harmony import */ var _remarks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82042);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13227);
/* harmony import */ var _sections_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50853);
/* harmony import */ var _sections_links_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61967);
/* harmony import */ var _sections_review_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21660);








/** GitHub's API refuses a comment over 65,536 characters; the rest is room for its own counting. */
const COMMENT_LIMIT = 60_000;
/** A step's summary over 1 MiB is dropped whole by the runner. */
const SUMMARY_LIMIT = 1_000_000;
const IN_COMMENT = { size: _budget_js__WEBPACK_IMPORTED_MODULE_7__/* .characters */ .hg, table: 36_000, fold: 16_000, findings: 20, lines: 12, rows: 10 };
const IN_SUMMARY = { size: _budget_js__WEBPACK_IMPORTED_MODULE_7__/* .bytes */ .ee, table: 400_000, fold: 300_000, findings: 200, lines: 60, rows: 100 };
/** The verdict as the text of a pull request comment. */
function comment(report, story, around = {}) {
    return told(report, story, around, IN_COMMENT, COMMENT_LIMIT);
}
/** The same with more room, for the job's summary page. */
function summary(report, story, around = {}) {
    return told(report, story, around, IN_SUMMARY, SUMMARY_LIMIT);
}
/** The summary of a run that could not judge. */
function notRun(problems) {
    const lines = problems.map(({ message, path, line }) => {
        const where = path === undefined ? '' : `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(line === undefined ? path : `${path}:${line}`)}: `;
        return `${where}${message}`;
    });
    return `## 🔴 The gate could not run\n\nNothing was judged, so nothing is passed.\n\n${(0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .bullets */ .e5)(lines)}\n`;
}
const FULL = 'report.json';
const TITLE_LIMIT = 300;
/** A go is short, and a draft is not asked for anything yet: there one fold holds all that is below the headline. */
function told(report, story, around, room, limit) {
    const links = (0,_sections_links_js__WEBPACK_IMPORTED_MODULE_5__/* .linksOf */ .h)(report, around.server);
    const headline = `## ${_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .LIGHTS */ .SG[story.decision]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)((0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .cz)(story.title, TITLE_LIMIT))}`;
    const about = (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .smallPrint */ .fk)(report, story, links);
    const remarks = around.remarks === undefined ? [] : [{ text: remarksText(around.remarks, links) }];
    if (story.decision === 'go') {
        const checked = [...story.quiet, ...story.aside, ...story.notes];
        const evidence = { text: `**Evidence**\n\n${(0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .bullets */ .e5)((0,_sections_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceLines */ .p1)(report))}` };
        return inOneFold([headline, about], 'What was checked', [
            { text: (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .bullets */ .e5)(checked) },
            ...remarks,
            ...(0,_sections_review_js__WEBPACK_IMPORTED_MODULE_6__/* .reviewSection */ .m)(report, links, room.rows),
            evidence,
            ...(0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .flowSection */ .Ap)(report),
        ]);
    }
    const reasons = (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonsLine */ .s3)(story);
    const parts = [
        ...(0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsTable */ .YB)(story, links, room).map((text) => ({ text, essential: true })),
        ...remarks,
        ...(0,_sections_review_js__WEBPACK_IMPORTED_MODULE_6__/* .reviewSection */ .m)(report, links, room.rows),
        ...(0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .notesSection */ .dY)(story),
        ...(0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .findingSections */ .YS)(story, links, room),
        ...(0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .flowSection */ .Ap)(report),
        ...(0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .quietSection */ ["in"])(story),
        (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceSection */ .re)(report),
    ];
    if (report.change.draft)
        return inOneFold([headline, about], 'A draft: what was found so far', [...essential(reasons), ...parts]);
    return (0,_budget_js__WEBPACK_IMPORTED_MODULE_7__/* .budgeted */ .hU)([...essential([[headline, ...reasons, about].join('\n\n')]), ...parts], limit, room.size, FULL);
    function inOneFold(head, title, inside) {
        const above = head.join('\n\n');
        const body = (0,_budget_js__WEBPACK_IMPORTED_MODULE_7__/* .budgeted */ .hU)(inside, limit - room.size(above) - room.size((0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)(title, '')) - 4, room.size, FULL);
        return `${above}\n\n${(0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)(title, body.trimEnd())}\n`;
    }
}
function essential(texts) {
    return texts.map((text) => ({ text, essential: true }));
}
/** Where remarks stand; the words lead there, where that is known. */
function remarksText(n, { files }) {
    const line = (0,_remarks_js__WEBPACK_IMPORTED_MODULE_2__/* .remarksLine */ .sZ)(n);
    return n === 0 || files === undefined ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdown */ .Bm)(line) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .linked */ .q)(line, files);
}


/***/ }),

/***/ 82042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ remarkTitle),
/* harmony export */   ab: () => (/* binding */ remarkText),
/* harmony export */   ro: () => (/* binding */ remarksOf),
/* harmony export */   sZ: () => (/* binding */ remarksLine)
/* harmony export */ });
/* harmony import */ var _model_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98560);
/* harmony import */ var _model_review_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57313);
/* harmony import */ var _model_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1732);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59344);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69300);





const MESSAGE_LIMIT = 4000;
const TITLE_LIMIT = 255;
const WEIGHTS = ['stop', 'caution', 'go'];
/** Every placed finding, most severe first. One without a sure place is in the reports, never at a guess. */
function remarksOf(report) {
    const all = report.checks.flatMap((check) => {
        const { outcome, question } = check;
        if (outcome.kind !== 'fail')
            return [];
        const own = (0,_model_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .weight */ .VA)(check);
        return outcome.findings.flatMap((finding) => remarkOf(finding, own, question));
    });
    return [...WEIGHTS.flatMap((own) => all.filter((remark) => remark.weight === own)), ...lookRemarks(report)];
}
/** So many ranges of the review map are remarked on: more would keep nobody reading. */
const LOOKS = 10;
/** The ranges to look at first, as notices: they are no findings. */
function lookRemarks({ evidence: { provenance } }) {
    const map = provenance?.map ?? [];
    const total = provenance?.mapTotal ?? map.length;
    return map.slice(0, LOOKS).map((row, index) => {
        const place = `Lines ${(0,_model_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .rangeWords */ .r6)(row)}: ${(0,_model_review_words_js__WEBPACK_IMPORTED_MODULE_0__/* .madeWords */ .rd)(row)}.`;
        const title = `Look here first: ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(index + 1)} of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(total)}`;
        const message = remarkText([place, ...row.because, _model_review_words_js__WEBPACK_IMPORTED_MODULE_0__/* .DISAGREE */ .vH]);
        return { weight: 'go', path: row.path, line: row.at, title, message };
    });
}
function remarkOf({ place, what, remedy, detail, compare }, own, question) {
    if (place === undefined)
        return [];
    const base = compare === 'existing' ? ['On the base too.'] : [];
    const lines = [what, ...base, remedy, ...(detail === undefined ? [] : [detail])];
    return [{ weight: own, path: place.path, line: place.line, title: remarkTitle(question), message: remarkText(lines) }];
}
/** One line, as long as GitHub's API takes it. */
function remarkTitle(sentence) {
    return (0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forRemark */ .Yd)((0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)(sentence, TITLE_LIMIT)).replaceAll('\n', ' '), TITLE_LIMIT);
}
/** Sentences and lines as the text of one remark. */
function remarkText(lines) {
    // Cut twice: what is made visible gets longer, and nothing is made visible that will not be shown.
    return (0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)(lines.map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forRemark */ .Yd)((0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)(line, MESSAGE_LIMIT))).join('\n'), MESSAGE_LIMIT);
}
/** Where a pull request's remarks stand, so that nobody looks for what is not there. */
function remarksLine(n) {
    return n === 0
        ? 'No remark at a line of the change.'
        : `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(n, 'remark')} at ${n === 1 ? 'a line' : 'lines'}, in Files changed.`;
}


/***/ }),

/***/ 50853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nZ: () => (/* binding */ jobWords),
/* harmony export */   p1: () => (/* binding */ evidenceLines)
/* harmony export */ });
/* unused harmony export changed */
/* harmony import */ var _model_review_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57313);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59344);


const FILES_SHOWN = 100;
/** What the verdict was made from, a sentence each; numbers with their change against the base, where that is known. */
function evidenceLines({ change: { batch }, evidence: { tests, scans, coverage, jobs, provenance }, }) {
    const files = [...tests.files, ...scans.files, ...coverage.files];
    const shown = files.slice(0, FILES_SHOWN).map(({ path, state, problems }) => {
        const told = problems.map(({ line, message }) => ` ${line === undefined ? '' : `Line ${line}: `}${message}`);
        return `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(path)}: ${state}.${told.join('')}`;
    });
    return [
        tests.totals ? `Tests: ${testCounts(tests.totals, tests.base)}.` : `Tests: ${tests.state}.`,
        ...(scans.state === 'not-applicable' ? [] : [`Scans: ${scans.totals ? scanCounts(scans.totals) : scans.state}.`]),
        ...(coverage.lines ? [`Coverage: ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(coverage.lines.covered)} of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(coverage.lines.total, 'line')}.`] : []),
        ...(batch ? [`Batch: ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(batch.lines, 'line')} in ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(batch.files, 'file')}.`] : []),
        ...(jobs === undefined ? [] : [`Jobs: ${jobWords(jobs)}.`]),
        ...(0,_model_review_words_js__WEBPACK_IMPORTED_MODULE_0__/* .provenanceLines */ .Rq)(provenance).slice(0, 1),
        ...notAsked({ Scans: scans.state, Coverage: coverage.state }),
        ...shown,
        ...(files.length > FILES_SHOWN ? [`${FILES_SHOWN} of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(files.length)} files are shown.`] : []),
    ];
}
/** "1,204 listed (+12), 1,190 passed (+11), 3 failed (+1) against the base". */
function testCounts(totals, base) {
    const { total, passed, ...others } = totals;
    const told = (word, n, before) => `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(n)} ${word}${before === undefined ? '' : changed(n - before)}`;
    const parts = Object.keys(others).flatMap((word) => others[word] > 0 || (base?.[word] ?? 0) > 0 ? [told(word, others[word], base?.[word])] : []);
    const all = [told('listed', total, base?.total), told('passed', passed, base?.passed), ...parts].join(', ');
    return base === undefined ? all : `${all}, held against the base`;
}
/** " (+12)", " (-3)"; nothing where nothing changed. */
function changed(by) {
    return by === 0 ? '' : ` (${by > 0 ? '+' : '-'}${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(Math.abs(by))})`;
}
function scanCounts({ results, suppressed, bySeverity }) {
    const parts = Object.entries(bySeverity).flatMap(([word, n]) => (n > 0 ? [`${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(n)} ${word}`] : []));
    return [(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(results, 'result'), ...parts, ...(suppressed > 0 ? [`${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(suppressed)} suppressed`] : [])].join(', ');
}
/** "2 of 3 succeeded; `deploy`: `cancelled`". */
function jobWords({ state, jobs }) {
    if (jobs === undefined)
        return state;
    const others = jobs.filter(({ result }) => result !== 'success');
    const told = others.map(({ id, result }) => `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(id)}: ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(result)}`);
    return [`${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(jobs.length - others.length)} of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(jobs.length)} succeeded`, ...told].join('; ');
}
/** What nobody asked for is said to be that, never a pass. */
function notAsked(states) {
    const names = Object.entries(states).flatMap(([name, state]) => (state === 'not-applicable' ? [name] : []));
    return names.length === 0 ? [] : [`Not asked for: ${names.join(', ').toLowerCase()}.`];
}


/***/ }),

/***/ 61967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ runWords),
/* harmony export */   h: () => (/* binding */ linksOf)
/* harmony export */ });
/* harmony import */ var _model_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98560);
/* harmony import */ var _model_story_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52568);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59344);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69300);




const SERVER = /^https?:\/\/[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?$/;
const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const URL_LIMIT = 1000;
function linksOf({ change, run }, server) {
    const { repository = '', number, head, uncommitted } = change;
    const origin = server?.replace(/\/$/, '') ?? '';
    if (!SERVER.test(origin) || !REPOSITORY.test(repository)) {
        return {
            place: (place) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)((0,_model_story_js__WEBPACK_IMPORTED_MODULE_0__.placeWords)(place)),
            lines: (lines) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)(linesWords(lines)),
            files: undefined,
            run: undefined,
        };
    }
    const home = `${origin}/${repository}`;
    const tree = head.sha !== undefined && SHA.test(head.sha) && !uncommitted ? `${home}/blob/${head.sha}` : undefined;
    const into = (words, named, anchor) => {
        const path = tree === undefined ? undefined : pathOf(named);
        const url = path === undefined ? '' : `${tree}/${path}${anchor}`;
        return url.length > URL_LIMIT ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)(words) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .linked */ .q)(words, url);
    };
    return {
        place: (place) => into((0,_model_story_js__WEBPACK_IMPORTED_MODULE_0__.placeWords)(place), place.path, place.line === undefined ? '' : `#L${place.line}`),
        lines: (lines) => into(linesWords(lines), lines.path, `#L${lines.from}-L${lines.to}`),
        files: number !== undefined && number > 0 ? `${home}/pull/${number}/files` : undefined,
        // Never the address the report names: that one came from outside.
        run: run !== undefined && /^\d{1,20}$/.test(run.id) ? `${home}/actions/runs/${run.id}` : undefined,
    };
}
function linesWords({ path, from, to }) {
    return (0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(`${path}:${(0,_model_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .rangeWords */ .r6)({ from, to })}`);
}
/** A path of the tree for an address; one with a step upwards or a character that hides has none. */
function pathOf(path) {
    const steps = path.split('/');
    if ((0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(path) !== path || /\p{Surrogate}/u.test(path))
        return undefined;
    if (steps.some((step) => step === '' || step === '.' || step === '..'))
        return undefined;
    return steps.map((step) => encodeURIComponent(step).replace(/[!'()*]/g, percent)).join('/');
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
/** The job's run in words, for the small print. */
function runWords({ run }) {
    if (run === undefined)
        return undefined;
    return `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(run.key)}${run.attempt > 1 ? `, attempt ${run.attempt}` : ''}`;
}


/***/ }),

/***/ 21660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ reviewSection)
/* harmony export */ });
/* harmony import */ var _model_review_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57313);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59344);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69300);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13227);




/** Where a reviewer should look first: AI-made ranges, ranked, and the tests they want. It decides nothing. */
const SENTENCE = 600;
/** At most `rows` of the map, and nothing where no line is known to be AI-made. */
function reviewSection({ evidence: { provenance } }, links, rows) {
    if (provenance?.map === undefined || provenance.map.length === 0)
        return [];
    const [share = '', ...others] = (0,_model_review_words_js__WEBPACK_IMPORTED_MODULE_0__/* .provenanceLines */ .Rq)(provenance);
    const whole = [
        `### Look here first\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)(share)}`,
        mapTable(provenance, links, rows),
        (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .bullets */ .e5)([...others, ...(0,_model_review_words_js__WEBPACK_IMPORTED_MODULE_0__/* .disagreeLine */ .fM)(provenance)]),
    ];
    return [{ text: whole.join('\n\n') }, ...testsSection(provenance)];
}
function mapTable({ map = [], mapTotal = map.length }, links, limit) {
    const shown = map.slice(0, limit);
    const cells = shown.map((row, index) => {
        const about = [(0,_model_review_words_js__WEBPACK_IMPORTED_MODULE_0__/* .madeWords */ .rd)(row), ...(0,_model_review_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ownedWords */ .RX)(row)].map((line) => `<br><sub>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)((0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)(line, SENTENCE))}</sub>`);
        const why = row.because.map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)((0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)(line, SENTENCE))).join('<br>');
        return `| ${index + 1} | ${links.lines(row)}${about.join('')} | ${why} |`;
    });
    const table = ['| | Lines | Why look |', '| --- | --- | --- |', ...cells].join('\n');
    const more = mapTotal > shown.length
        ? `\n\n${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(shown.length)} of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(mapTotal, 'range')} are shown; review-map.json has more.`
        : '';
    return `${table}${more}`;
}
const ASKS_SHOWN = 10;
/** Requests for tests, in words that whoever writes them can act on. */
function testsSection({ tests = [], testsTotal = tests.length }) {
    if (tests.length === 0)
        return [];
    const asks = tests.slice(0, ASKS_SHOWN).map(({ ask }) => ask);
    const more = testsTotal > asks.length ? [`${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(testsTotal - asks.length)} more in ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)('review-map.json')}.`] : [];
    return [{ text: (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forPlainMarkup */ .Eh)(`Tests to write: ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(testsTotal, 'file')}`), (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .bullets */ .e5)([...asks, ...more])) }];
}


/***/ }),

/***/ 13227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SG: () => (/* binding */ LIGHTS),
  e5: () => (/* binding */ bullets),
  re: () => (/* binding */ evidenceSection),
  YS: () => (/* binding */ findingSections),
  Ap: () => (/* binding */ flowSection),
  TM: () => (/* binding */ folded),
  dY: () => (/* binding */ notesSection),
  "in": () => (/* binding */ quietSection),
  s3: () => (/* binding */ reasonsLine),
  YB: () => (/* binding */ rowsTable),
  fk: () => (/* binding */ smallPrint)
});

// EXTERNAL MODULE: ./lib/model/story.js
var story = __webpack_require__(52568);
// EXTERNAL MODULE: ./lib/model/words.js
var words = __webpack_require__(59344);
// EXTERNAL MODULE: ./lib/reports/escape.js
var reports_escape = __webpack_require__(69300);
// EXTERNAL MODULE: ./lib/reports/sections-evidence.js
var sections_evidence = __webpack_require__(50853);
;// CONCATENATED MODULE: ./lib/reports/sections-flow.js

/** How this change flows, a sentence each; nothing where it is not known. */
function flowLines(flow, at) {
    if (flow === undefined)
        return [];
    const { age, stage, item, expectation, team, without } = flow;
    const where = stage === undefined ? '' : ` It stands at ${(0,words/* quoted */.TL)(stage.title)} for ${(0,words/* duration */.p0)(secondsTo(stage.since, at))}.`;
    const limit = expectation === undefined
        ? ''
        : ` 85 % of changes ${expectation.from === 'policy' ? 'are to be' : 'here are'} merged within ${(0,words/* duration */.p0)(expectation.seconds)}${expectation.over ? ': this one is older' : ''}.`;
    return [
        `This change is ${(0,words/* duration */.p0)(age)} old.${where}${limit}`,
        ...(item.type === 'unclassified' ? [] : [`Kind of work: ${item.type}.`]),
        ...teamLines(team),
        ...(without === undefined ? [] : [without]),
    ];
}
const FIFTHS = ['smallest', 'second smallest', 'middle', 'second largest', 'largest'];
function teamLines(team) {
    if (team === undefined)
        return [];
    const { leadTime, fifth, wip, constraint, at } = team;
    const way = leadTime?.direction === undefined || leadTime.direction === 'none' ? '' : `, going ${leadTime.direction}`;
    const takes = fifth?.leadTime === undefined ? '' : `, whose lead time is ${(0,words/* duration */.p0)(fifth.leadTime)} (p50)`;
    const limit = wip?.limit === undefined ? '' : `; the pace here supports ${wip.limit}`;
    return [
        ...(fifth === undefined
            ? []
            : [`By its size it is in the ${FIFTHS[fifth.place - 1] ?? 'middle'} fifth of changes here${takes}.`]),
        ...(leadTime === undefined ? [] : [`Lead time of changes here: ${(0,words/* duration */.p0)(leadTime.p50)} (p50, n = ${leadTime.n})${way}.`]),
        ...(constraint === undefined ? [] : [constraint]),
        ...(wip === undefined ? [] : [`${(0,words/* count */.U9)(wip.open, 'change')} ${wip.open === 1 ? 'was' : 'were'} open${limit}.`]),
        `Held against the flow report of ${at.slice(0, 10)}.`,
    ];
}
/** How many stages there are before a picture says more than the sentence. */
const ENOUGH = 3;
/** The stages as a Mermaid chart; no word from outside is in it. */
function flowPicture(flow) {
    if (flow === undefined || flow.course.length < ENOUGH)
        return undefined;
    const rows = flow.course.map(({ title, from, to }, index) => {
        const [start, end] = [from, to].map((time) => Math.floor(Date.parse(time) / 1000));
        return `  ${title.replace(/[:;,#]/g, '')} :s${index}, ${start}, ${end}`;
    });
    return ['```mermaid', 'gantt', '  dateFormat X', '  axisFormat %m-%d', ...rows, '```'].join('\n');
}
function secondsTo(from, to) {
    return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 1000));
}

// EXTERNAL MODULE: ./lib/reports/sections-links.js
var sections_links = __webpack_require__(61967);
;// CONCATENATED MODULE: ./lib/reports/sections.js






const LIGHTS = { stop: '🔴', caution: '🟡', go: '🟢' };
/** Long enough for every sentence of ours; what is longer came from outside. */
const SENTENCE = 400;
const CELL = 1000;
const LINE = 300;
const OPEN_NOTES = 3;
/** What was found, for the reader of one line: up to its colon, for the table below goes on. */
function reasonsLine({ reasons, beside }) {
    const short = reasons.map((reason) => /^(?:Waived: )?(?!Waived: )(?:`[^`]*`|[^`:]|:(?! ))+(?=: )/.exec(reason)?.[0] ?? reason);
    const told = [
        // Nothing between the asterisks would be a line across the page.
        ...short
            .filter((reason) => reason.trim() !== '')
            .map((reason) => `**${clippedMarkdown(reason.trim().replace(/(?<=\S)\.$/, ''), SENTENCE)}**`),
        ...beside.map((line) => clippedMarkdown(line.replace(/(?<=\S)\.$/, ''), SENTENCE)),
    ];
    return told.length === 0 ? [] : [told.join(' · ')];
}
/** What it speaks of, by which policy, and when. */
function smallPrint(report, { about }, links) {
    const run = (0,sections_links/* runWords */.$)(report);
    const told = run === undefined ? [] : [(0,reports_escape/* linked */.q)(run, links.run ?? '')];
    const at = (0,reports_escape/* forMarkdown */.Bm)(`${report.at.slice(0, 16).replace('T', ' ')} UTC`);
    return `<sub>${[clippedMarkdown(about, 2 * SENTENCE), ...told, at].join(' · ')}</sub>`;
}
/** What did not pass, one row each: the first finding stands in the row, so that one need not open anything to know. */
function rowsTable({ rows }, links, { table, size }) {
    if (rows.length === 0)
        return [];
    const cells = [];
    let left = table;
    for (const row of rows) {
        const cell = tableRow(row, links);
        left -= size(cell) + 1;
        if (left < 0)
            break;
        cells.push(cell);
    }
    const head = ['| | Question | What was found | What to do |', '| --- | --- | --- | --- |'];
    const more = cells.length < rows.length
        ? [`${(0,words/* grouped */.zD)(cells.length)} of ${(0,words/* grouped */.zD)(rows.length)} rows are shown; report.json has all.`]
        : [];
    return [[...head, ...cells].join('\n'), ...more];
}
function tableRow(row, links) {
    const said = [row.unknown ? `Unknown: ${row.found}` : row.found, ...example(row)].join(' ');
    const found = [said, ...row.also].map((line) => clippedMarkdown(line, CELL)).join('<br>');
    const start = row.start === undefined ? '' : `Start at ${links.place(row.start)}. `;
    return `| ${light(row)} | ${clippedMarkdown(row.question, SENTENCE)}<br><sub>prevents ${(0,reports_escape/* forMarkdown */.Bm)(row.waste)}</sub> | ${found} | ${start}${clippedMarkdown(row.remedy, SENTENCE)} |`;
}
function light(row) {
    return row.unknown ? '⚪' : LIGHTS[row.weight];
}
function example(row) {
    const { findings } = row;
    const [first] = findings;
    if (first === undefined || !(0,story.saysMore)(row, first))
        return [];
    return [first.what, ...(findings.length > 1 ? [`And ${(0,words/* grouped */.zD)(findings.length - 1)} more.`] : [])];
}
/** Notes stand open while they are few. */
function notesSection({ notes }) {
    if (notes.length === 0)
        return [];
    return [
        { text: notes.length <= OPEN_NOTES ? bullets(notes) : folded((0,reports_escape/* forPlainMarkup */.Eh)((0,words/* count */.U9)(notes.length, 'note')), bullets(notes)) },
    ];
}
/** The findings of each row that has more to say than its line of the table. */
function findingSections({ rows }, links, room) {
    return rows.filter(hasMore).map((row) => ({ text: findings(row, links, room) }));
}
function hasMore({ findings: [first, ...others] }) {
    return first !== undefined && (others.length > 0 || first.detail !== undefined);
}
function findings(row, links, room) {
    const parts = [];
    let left = room.fold;
    for (const one of row.findings.slice(0, room.findings)) {
        const part = finding(one, links, room);
        left -= room.size(part) + 2;
        if (left < 0)
            break;
        parts.push(part);
    }
    const cut = parts.length < row.findings.length ? ` ${(0,words/* grouped */.zD)(parts.length)} of ${(0,words/* grouped */.zD)(row.findings.length)} are shown.` : '';
    const title = `${light(row)} <b>${(0,reports_escape/* forPlainMarkup */.Eh)((0,words/* clipped */.cz)(row.question, SENTENCE))}</b> ${(0,reports_escape/* forPlainMarkup */.Eh)(`${(0,words/* clipped */.cz)(row.found, SENTENCE)}${cut}`)}`;
    return folded(title, parts.join('\n'));
}
function finding({ what, place, detail, compare }, links, { lines }) {
    const base = compare === 'existing' ? ' On the base too.' : '';
    const at = place === undefined ? '' : ` ${links.place(place)}`;
    const said = `- ${clippedMarkdown(`${what}${base}`, CELL)}${at}`;
    return detail === undefined ? said : `${said}\n\n${(0,reports_escape/* fenced */.OF)(firstLines(detail, lines))}\n`;
}
function firstLines(detail, limit) {
    const lines = (0,reports_escape/* detailLines */.ZN)(detail.trimEnd()).map((line) => (0,words/* clipped */.cz)((0,words/* visible */.RK)(line.replaceAll('\t', '    ')), LINE));
    const more = lines.length - limit;
    return (more > 1 ? [...lines.slice(0, limit), `… ${(0,words/* count */.U9)(more, 'more line')}`] : lines).join('\n');
}
/** How this change flows, folded: it decides nothing, unless a check of its own says so above. */
function flowSection({ evidence: { flow }, at }) {
    const lines = flowLines(flow, at);
    if (lines.length === 0)
        return [];
    const picture = flowPicture(flow);
    const body = [bullets(lines), ...(picture === undefined ? [] : [picture])].join('\n\n');
    return [{ text: folded('Flow of this change', body) }];
}
/** What passed, and what does not apply. */
function quietSection({ quiet, aside }) {
    if (quiet.length + aside.length === 0)
        return [];
    const title = [
        ...(quiet.length > 0 ? [`${LIGHTS.go} ${(0,words/* count */.U9)(quiet.length, 'more check')}`] : []),
        ...(aside.length > 0 ? [`${(0,words/* count */.U9)(aside.length, 'check')} not asked for`] : []),
    ];
    return [{ text: folded((0,reports_escape/* forPlainMarkup */.Eh)(title.join(', ')), bullets([...quiet, ...aside])) }];
}
function evidenceSection(report) {
    return { text: folded('Evidence', bullets((0,sections_evidence/* evidenceLines */.p1)(report))) };
}
function bullets(lines) {
    return lines.map((line) => `- ${clippedMarkdown(line, 2 * CELL)}`).join('\n');
}
/** `title` is markup already. */
function folded(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
/** Hidden characters are made visible before the cut, so that the cut bounds what is shown. */
function clippedMarkdown(sentence, limit) {
    return (0,reports_escape/* forMarkdown */.Bm)((0,words/* clipped */.cz)((0,words/* visible */.RK)((0,words/* clipped */.cz)(sentence, limit)), limit));
}


/***/ })

};
