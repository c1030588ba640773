export const id = 7325;
export const ids = [7325,391];
export const modules = {

/***/ 17325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36047);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6275);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59344);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30391);




const MAX_BYTES = 256 * 1024 * 1024;
/** Reads a `report.json` back, whole or one check of it. It is outside data: its shape is checked before anything is told. */
async function explain(world, path, only) {
    const report = parse(path, await text(world, path));
    if (only === undefined)
        return report;
    const ids = report.checks.map(({ id }) => id);
    if (!ids.includes(only)) {
        const guess = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(only, ids);
        const hint = guess === undefined
            ? `it has ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(ids.map((id) => (0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(id)), 40)}`
            : `did you mean ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(guess)}?`;
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.CouldNotRun({ message: `The report has no check ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(only)}; ${hint}` });
    }
    return { ...report, checks: report.checks.filter(({ id }) => id === only) };
}
async function text(world, path) {
    const file = await world.openFile(path);
    if (file === 'absent')
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.CouldNotRun({ message: 'There is no such file; write the path of a report.json.', path });
    if ('kind' in file)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.CouldNotRun(file);
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let all = '';
    try {
        for await (const chunk of file.bytes) {
            all += decoder.decode(chunk, { stream: true });
            if (all.length > MAX_BYTES)
                throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.CouldNotRun({ message: 'The report is larger than 256 MiB.', path });
        }
        return all + decoder.decode();
    }
    catch (error) {
        if (error instanceof TypeError)
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.CouldNotRun({ message: 'The report is not UTF-8 text.', path });
        throw error;
    }
}
function parse(path, json) {
    let value;
    try {
        value = JSON.parse(json);
    }
    catch {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.CouldNotRun({ message: 'This is not JSON; write the path of a report.json that the gate wrote.', path });
    }
    const parsed = _model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .gateReportSchema */ .v.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [first] = parsed.error.issues;
    const where = first === undefined ? '' : ` (${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(first.path.map(String).join('.'))}: ${first.message})`;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.CouldNotRun({ message: `This is no jidoka.gate/v1 report${where}.`, path });
}


/***/ }),

/***/ 6989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ batchOf),
/* harmony export */   qj: () => (/* binding */ TEST_PATHS),
/* harmony export */   uv: () => (/* binding */ splitOf)
/* harmony export */ });
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23702);

/** Test files weigh nothing by default, so that no one is told to write fewer (contract.md). */
const TEST_PATHS = [
    ...[
        '**/test/**',
        '**/tests/**',
        '**/__tests__/**',
        '**/*.test.*',
        '**/*.spec.*',
        '**/*_test.*',
        '**/test_*.py',
        '**/src/test/**',
    ],
];
/** Folders of other people's code, wherever they stand. */
const VENDORED = ['**/node_modules/**', '**/vendor/**', '**/third_party/**', '**/bower_components/**'];
/** Lock files of the package managers people use: written by a tool, reviewed through the manifest beside them. */
const LOCK_FILES = new Set([
    ...['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'bun.lockb', 'deno.lock'],
    ...[
        'Cargo.lock',
        'Gemfile.lock',
        'composer.lock',
        'poetry.lock',
        'Pipfile.lock',
        'uv.lock',
        'pdm.lock',
        'go.sum',
        'go.work.sum',
    ],
    ...[
        'gradle.lockfile',
        'packages.lock.json',
        'paket.lock',
        'mix.lock',
        'rebar.lock',
        'pubspec.lock',
        'flake.lock',
        'Podfile.lock',
    ],
    ...[
        'Package.resolved',
        'Cartfile.resolved',
        '.terraform.lock.hcl',
        'conan.lock',
        'vcpkg-lock.json',
        'MODULE.bazel.lock',
        'Manifest.toml',
    ],
]);
/**
 * Weighs a change by the rules of its policy: added and deleted lines of every file; a rename alone and a binary count no
 * line; a deleted file counts one, for it has to be noticed and not read; test files count by their weight; generated,
 * vendored and lock files are left out by the base's own word and shown apart. Counted files are those that are neither left
 * out, nor weightless tests, nor renames without a changed line. What the source could not list counts in full.
 */
function batchOf(change, settings) {
    const tests = (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .globSet */ .x)(TEST_PATHS);
    const vendored = (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .globSet */ .x)(VENDORED);
    const excluded = (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .globSet */ .x)(settings.exclude);
    const weighed = change.files.map((file) => weigh(file, settings, { tests, vendored, excluded }));
    const counted = weighed.filter((one) => one.excluded === undefined && !(one.test && settings['tests-weight'] === 0) && !isPureRename(one.file));
    const left = weighed.filter((one) => one.excluded !== undefined);
    const testFiles = weighed.filter((one) => one.test && one.excluded === undefined);
    return {
        lines: Math.ceil(sum(weighed.map(({ lines }) => lines))) + (change.unlisted?.lines ?? 0),
        files: counted.length + (change.unlisted?.files ?? 0),
        excluded: { lines: sum(left.map(({ file }) => rawLines(file))), files: left.length },
        tests: { lines: sum(testFiles.map(({ file }) => rawLines(file))), files: testFiles.length },
        weighed,
    };
}
function weigh(file, settings, globs) {
    const reason = exclusion(file, settings, globs);
    const test = globs.tests.matches(file.path);
    if (reason !== undefined)
        return { file, lines: 0, excluded: reason, test };
    const weight = test ? settings['tests-weight'] : 1;
    return { file, lines: rawLines(file) * weight, test };
}
function exclusion(file, settings, globs) {
    if (globs.excluded.matches(file.path))
        return 'excluded by policy';
    if (settings.lockfiles && LOCK_FILES.has(file.path.slice(file.path.lastIndexOf('/') + 1)))
        return 'lock file';
    if (settings.gitattributes && file.attributes.generated)
        return 'generated';
    if ((settings.gitattributes && file.attributes.vendored) || globs.vendored.matches(file.path))
        return 'vendored';
    return undefined;
}
function rawLines(file) {
    if (file.binary)
        return 0;
    return file.status === 'deleted' ? 1 : file.additions + file.deletions;
}
function isPureRename(file) {
    return file.status === 'renamed' && file.additions + file.deletions === 0;
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}
/**
 * The batch by component where policy names components, else by folder, as deep as it takes for no part to be nearly all of it:
 * that would be no split. Largest first; none when there is no such split.
 */
function splitOf(batch, settings) {
    const weighing = batch.weighed.filter(({ lines }) => lines > 0);
    const components = Object.entries(settings.components).map(([name, globs]) => ({ name, set: (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .globSet */ .x)(globs) }));
    const byComponent = grouped(weighing, ({ file }) => components.find(({ set }) => set.matches(file.path))?.name ?? 'the rest');
    if (components.length > 0 && isSplit(byComponent))
        return byComponent;
    for (let depth = 1; depth <= 4; depth++) {
        const parts = grouped(weighing, ({ file }) => folder(file.path, depth));
        if (isSplit(parts))
            return parts;
    }
    return [];
}
const NEARLY_ALL = 0.8;
function isSplit(parts) {
    const all = sum(parts.map(({ lines }) => lines));
    return parts.length > 1 && (parts[0]?.lines ?? 0) <= NEARLY_ALL * all;
}
function folder(path, depth) {
    const folders = path.split('/').slice(0, -1);
    return folders.length === 0 ? 'the top folder' : folders.slice(0, depth).join('/');
}
function grouped(weighed, nameOf) {
    const parts = new Map();
    for (const one of weighed) {
        const name = nameOf(one);
        const { lines, files } = parts.get(name) ?? { lines: 0, files: 0 };
        parts.set(name, { name, lines: lines + one.lines, files: files + 1 });
    }
    return [...parts.values()].map((part) => ({ ...part, lines: Math.ceil(part.lines) })).sort((a, b) => b.lines - a.lines);
}


/***/ }),

/***/ 71829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   Rt: () => (/* binding */ FILE_KINDS),
/* harmony export */   yK: () => (/* binding */ kindOfFile)
/* harmony export */ });
/* harmony import */ var _batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6989);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23702);


/**
 * What a file is to someone who reads a change, by its path alone: a test, code that a test could run, or plain text and data,
 * where there is nothing to run. What is not known to be plain counts as code: scripts, workflows and migrations act, too.
 */
const FILE_KINDS = ['test', 'code', 'plain'];
/** Endings of texts, data and styles. */
const PLAIN = new Set([
    ...['md', 'mdx', 'markdown', 'rst', 'txt', 'adoc', 'asciidoc', 'org', 'tex', 'po', 'pot'],
    ...['json', 'json5', 'jsonc', 'jsonl', 'ndjson', 'csv', 'tsv', 'xml', 'toml', 'ini', 'snap', 'lock', 'lockb', 'sum'],
    ...['css', 'scss', 'sass', 'less', 'svg'],
]);
const PLAIN_NAMES = new Set([
    ...['license', 'notice', 'readme', 'changelog', 'authors', 'codeowners', '.gitignore', '.gitattributes', '.editorconfig'],
    ...['pnpm-lock.yaml', 'gradle.lockfile'],
]);
const tests = (0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .globSet */ .x)(_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .TEST_PATHS */ .qj);
/** A path that looks like a test is one, whatever it ends with. */
function kindOfFile(path) {
    if (tests.matches(path))
        return 'test';
    return isPlain(path) ? 'plain' : 'code';
}
/** Text and data, wherever they stand: a fixture is no test. */
function isPlain(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    return PLAIN.has(name.slice(name.lastIndexOf('.') + 1)) || PLAIN_NAMES.has(name);
}


/***/ }),

/***/ 889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   cI: () => (/* binding */ FLOW_ITEMS),
/* harmony export */   nn: () => (/* binding */ FLOW_KINDS)
/* harmony export */ });
/** The four kinds of work of the Flow Framework (M. Kersten, "Project to Product", 2018). */
const FLOW_ITEMS = ['feature', 'defect', 'risk', 'debt'];
/** Every kind, `unclassified` last. */
const FLOW_KINDS = [...FLOW_ITEMS, 'unclassified'];
/**
 * Where the kind is told, the surest first (flow-metrics, 4.9): a label that the policy names; a label by its usual meaning; the issue
 * type; the same three of what it is linked to; the title by the convention of commits; the branch; what writes it (a bot that
 * updates dependencies). `advisory`: a security advisory that the title names made a risk of it. What a change touches is not known
 * here, so no path is asked.
 */
const LEVELS = ['label', 'usual-label', 'issue-type', 'linked', 'title', 'branch', 'author', 'advisory', 'none'];


/***/ }),

/***/ 23702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ globProblem),
/* harmony export */   x: () => (/* binding */ globSet)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91138);

/** Braces and extended globs are off: with them a short pattern can take seconds (platform facts: 725 ms for 22 braces). */
const OPTIONS = { nobrace: true, noext: true, dot: true, nocomment: true, nonegate: true };
const MAX_LENGTH = 512;
const MAX_STARS = 32;
/** Why a glob cannot be used, in words, or undefined when it can. */
function globProblem(glob) {
    const pattern = glob.startsWith('!') ? glob.slice(1) : glob;
    if (pattern.trim() === '')
        return 'an empty glob matches nothing; write a path such as "reports/*.xml"';
    if (pattern.length > MAX_LENGTH)
        return `a glob may hold at most ${MAX_LENGTH} characters`;
    if ((pattern.match(/\*/g) ?? []).length > MAX_STARS)
        return `a glob may hold at most ${MAX_STARS} stars`;
    if (/[{}]|[?*+@!]\(/.test(pattern))
        return 'braces and extended globs are not read; list the alternatives as globs of their own';
    if (pattern.startsWith('/') || /^[A-Za-z]:/.test(pattern))
        return 'globs are relative to the repository; leave out the leading path';
    if (pattern.split('/').includes('..'))
        return 'a glob may not leave the repository (no "..")';
    return undefined;
}
/** Paths use `/` and are relative to the repository. Throws nothing: check `globProblem` first. */
function globSet(globs) {
    const compile = (glob) => new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(glob.replace(/^\.\//, ''), OPTIONS);
    const wanted = globs.filter((glob) => !glob.startsWith('!'));
    const includes = wanted.map(compile);
    const excludes = globs.filter((glob) => glob.startsWith('!')).map((glob) => compile(glob.slice(1)));
    const naming = wanted.filter((glob) => /[^*?/]/.test(glob.split('/').at(-1) ?? '')).map(compile);
    const excluded = (path) => excludes.some((pattern) => pattern.match(path));
    return {
        matches: (path) => includes.some((pattern) => pattern.match(path)) && !excluded(path),
        namesFile: (path) => naming.some((pattern) => pattern.match(path)) && !excluded(path),
    };
}


/***/ }),

/***/ 31962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ GRADES),
/* harmony export */   Lx: () => (/* binding */ MARK_PLACES),
/* harmony export */   Mr: () => (/* binding */ counting),
/* harmony export */   XJ: () => (/* binding */ CLOSE_GAPS),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   xI: () => (/* binding */ marked),
/* harmony export */   yX: () => (/* binding */ strongest)
/* harmony export */ });
/* unused harmony export GRADE_MEANS */
/** How it is known that an agent had a hand in something, strongest first. A grade is a kind of evidence, not a probability. */
const GRADES = ['authored', 'co-authored', 'session', 'disclosed', 'suggestion', 'hint'];
/** What each grade says, and of what. */
const GRADE_MEANS = {
    authored: 'an agent’s account or identity is the author, or its tool recorded the very lines',
    'co-authored': 'a trailer of the commit names the agent',
    session: 'a trailer or a link leads to an agent’s session',
    disclosed: 'the people of the change say that an agent helped: a box, a label, `Assisted-by` with a known agent, a squash of which some commits carry a trailer',
    suggestion: 'a suggestion of a review bot was applied, most often one line',
    hint: 'a sign that ordinary work can carry too: a branch’s name, a footer, a default of an editor',
};
/** Whether it is `least` or stronger evidence. */
function isAtLeast(grade, least) {
    return grade !== 'none' && GRADES.indexOf(grade) <= GRADES.indexOf(least);
}
/** `none` of nothing. */
function strongest(grades) {
    let best = 'none';
    for (const grade of grades)
        if (grade !== 'none' && (best === 'none' || isAtLeast(grade, best)))
            best = grade;
    return best;
}
/** Where a marker was found. */
const MARK_PLACES = [
    ...['author', 'committer', 'trailer', 'message', 'note', 'trace'],
    ...['account', 'branch', 'body', 'label', 'box'],
];
/** What to do about gaps: each says how it is closed. */
const CLOSE_GAPS = 'Do what is said of it, and run the gate again.';
/** Ranges whose grade counts. */
function counting(ranges, least) {
    return (ranges ?? []).filter(({ grade }) => isAtLeast(grade, least));
}
/** Commits of a grade that counts. */
function marked({ commits, least }) {
    return commits.filter(({ kind, grade }) => kind === 'ordinary' && isAtLeast(grade, least));
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

/***/ 19810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   an: () => (/* binding */ STAGES),
/* harmony export */   eH: () => (/* binding */ STAGE_CLASSES),
/* harmony export */   eZ: () => (/* binding */ RESOURCES),
/* harmony export */   w7: () => (/* binding */ STAGE_IDS)
/* harmony export */ });
const STAGE_IDS = [
    'coding',
    'parked',
    'pickup',
    'author_turn',
    'reviewer_turn',
    'approved_wait',
    'checks_wait',
    'merge_queue',
    'unreviewed',
    'integration_wait',
    'release_wait',
    'env_approval',
    'deploy',
];
const STAGE_CLASSES = ['work', 'wait', 'rework', 'machine'];
/** Who a change can stand with, in the order in which it passes them; authors and reviewers take turns. */
const RESOURCES = ['development', 'authors', 'review', 'merge', 'queue', 'release', 'environment'];
/** The stages of a change (flow-metrics, 4.3), in the order in which it passes them. To go back in this order is to return. */
const STAGES = [
    { id: 'coding', class: 'work', resource: 'development', title: 'Coding' },
    { id: 'parked', class: 'wait', title: 'Closed for a while' },
    { id: 'pickup', class: 'wait', resource: 'review', title: 'Waits for its first review' },
    { id: 'author_turn', class: 'rework', resource: 'authors', title: 'The author’s turn' },
    { id: 'reviewer_turn', class: 'wait', resource: 'review', title: 'The reviewers’ turn' },
    { id: 'approved_wait', class: 'wait', resource: 'merge', title: 'Approved, not merged' },
    { id: 'checks_wait', class: 'machine', resource: 'merge', title: 'Approved, waits for its checks' },
    { id: 'merge_queue', class: 'machine', resource: 'queue', title: 'In the merge queue' },
    { id: 'unreviewed', class: 'wait', title: 'Ready, merged without a review' },
    { id: 'integration_wait', class: 'wait', resource: 'release', title: 'Merged, not on the default branch' },
    { id: 'release_wait', class: 'wait', resource: 'release', title: 'Waits for a release' },
    { id: 'env_approval', class: 'wait', resource: 'environment', title: 'Waits for the environment’s approval' },
    { id: 'deploy', class: 'machine', title: 'Being deployed' },
];


/***/ }),

/***/ 30391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CouldNotRun: () => (/* binding */ CouldNotRun)
/* harmony export */ });
/** The gate could not run: bad usage, bad policy, no repository. Exit code 2 on a laptop; the messages say what to write instead. */
class CouldNotRun extends Error {
    problems;
    constructor(problem, ...others) {
        super(problem.message);
        this.problems = [problem, ...others];
    }
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53339);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
