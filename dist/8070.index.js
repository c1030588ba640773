export const id = 8070;
export const ids = [8070,8560];
export const modules = {

/***/ 588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* binding */ isPerson),
/* harmony export */   fc: () => (/* binding */ writers),
/* harmony export */   rM: () => (/* binding */ authorOf),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _model_ai_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71201);
/* harmony import */ var _model_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49877);
/* harmony import */ var _model_provenance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31962);
/* harmony import */ var _model_remembered_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15759);
/* harmony import */ var _provenance_commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77207);





const DEPENDENCY_BOTS = /(?:dependabot|renovate|depfu|greenkeeper|scala-steward|pyup)[\w-]*\[bot\]@|^(?:support@dependabot\.com|bot@renovateapp\.com|renovate@whitesourcesoftware\.com|github-bot@pyup\.io|snyk-bot@snyk\.io|me@scala-steward\.org)$/;
const BOTS = /\[bot\]@users\.noreply\.|^actions?@github\.com$/;
/** Where a commit comes from, by its author's address alone; so nobody is `ai-assisted` by it. */
function originOf(mail, ai = _model_ai_settings_js__WEBPACK_IMPORTED_MODULE_0__.AI_DEFAULTS) {
    const address = mail.toLowerCase();
    if (DEPENDENCY_BOTS.test(address))
        return 'dependency-bot';
    if (isAgent(mail, ai))
        return 'agent';
    return BOTS.test(address) ? 'bot' : 'human';
}
function isAgent(mail, ai) {
    const { evidence } = (0,_provenance_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeMessage */ .Q)('', { name: '', mail }, ai);
    return evidence.some(({ where, grade }) => where === 'author' && grade === 'authored');
}
/** Whether an author is no program, as far as the address tells. */
function isPerson({ mail }, ai) {
    return originOf(mail, ai) === 'human';
}
/** Who wrote a commit, as facts tell it: the address of a person is in none. */
function authorOf(mail, origin) {
    const address = mail.toLowerCase();
    const isProgram = origin !== 'human' && origin !== 'ai-assisted';
    return isProgram ? `bot:${address.replace(/@.*$/, '').replace(/^\d+\+/, '')}` : `p${(0,_model_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprint */ .R)(address)}`;
}
function writers(ai = _model_ai_settings_js__WEBPACK_IMPORTED_MODULE_0__.AI_DEFAULTS) {
    const signs = new Map();
    const of = (0,_model_remembered_js__WEBPACK_IMPORTED_MODULE_4__/* .perValue */ .z)((mail) => {
        const origin = originOf(mail, ai);
        return { author: authorOf(mail, origin), origin };
    });
    const isSign = (ending = '', name = '') => {
        const key = `${name}\n${ending}`;
        const before = signs.get(key);
        if (before !== undefined)
            return before;
        const author = { name, mail: 'someone@example.org' };
        const found = (0,_model_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .isAtLeast */ .du)((0,_provenance_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeMessage */ .Q)(`Work\n\n${ending}`, author, ai).grade, 'co-authored');
        signs.set(key, found);
        return found;
    };
    return {
        of,
        isAssisted: ({ authorMail, ending, signedName }) => ((ending !== undefined || signedName !== undefined) && isSign(ending, signedName)) || of(authorMail).origin === 'agent',
    };
}


/***/ }),

/***/ 68070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  madeLinesOf: () => (/* binding */ madeLinesOf),
  withMade: () => (/* binding */ withMade)
});

// EXTERNAL MODULE: ./lib/flow/origin.js
var origin = __webpack_require__(588);
// EXTERNAL MODULE: ./lib/model/batch.js
var model_batch = __webpack_require__(6989);
// EXTERNAL MODULE: ./lib/provenance/commit.js + 6 modules
var provenance_commit = __webpack_require__(77207);
// EXTERNAL MODULE: ./lib/provenance/note.js
var note = __webpack_require__(10695);
// EXTERNAL MODULE: ./lib/model/changes.js
var changes = __webpack_require__(98560);
// EXTERNAL MODULE: ./lib/model/globs.js
var model_globs = __webpack_require__(23702);
// EXTERNAL MODULE: ./lib/model/provenance.js
var provenance = __webpack_require__(31962);
// EXTERNAL MODULE: ./lib/model/remembered.js
var remembered = __webpack_require__(15759);
;// CONCATENATED MODULE: ./lib/provenance/series.js




/** Of fewer people one of them could be told. */
const ENOUGH_PEOPLE = 5;
const WEEK = 7 * 86_400;
/** 1970-01-05, the first Monday. */
const MONDAY = 4 * 86_400;
/**
 * Added lines by week and part, and how many of them are AI-made: those that a note gives to an agent, and the others by the markers
 * of their commit, as in a change (lines.ts). Merges and reverts add nothing: what they bring stands in other commits.
 */
function seriesOf({ commits, from, to, least, components, isLeftOut }) {
    const begin = mondayFrom(from);
    const weeks = weeksBetween(begin, to);
    const parts = new Map();
    const partOf = (0,remembered/* perValue */.z)(partBy(components));
    const isOut = (0,remembered/* perValue */.z)(isLeftOut);
    const counts = { n: 0, marked: 0, reverts: 0 };
    let leftOut = 0;
    for (const { judged, committedAt, added, person, note } of commits) {
        const week = weeks[Math.floor((committedAt - begin) / WEEK)];
        if (week === undefined || judged.kind === 'merge')
            continue;
        if (judged.kind === 'revert') {
            counts.reverts++;
            continue;
        }
        const attested = agentRanges(note);
        const isMarked = (0,provenance/* isAtLeast */.du)(judged.grade, least);
        counts.n++;
        if (isMarked || attested.size > 0)
            counts.marked++;
        for (const [path, lines] of added) {
            if (isOut(path)) {
                leftOut += lines;
                continue;
            }
            const noted = Math.min(lines, (0,changes/* linesIn */.hl)(attested.get(path) ?? []));
            const ai = isMarked ? lines : noted;
            week.added += lines;
            week.ai += ai;
            count(week, 'authored', noted);
            count(week, judged.grade, lines - noted);
            addTo(parts, partOf(path), { lines, ai, person });
        }
    }
    return { least, weeks: weeks.map(inOrder), ...told(parts), commits: counts, leftOut };
}
function count({ byGrade }, grade, lines) {
    if (grade !== 'none' && lines > 0)
        byGrade[grade] = (byGrade[grade] ?? 0) + lines;
}
function mondayFrom(time) {
    return Math.ceil((time - MONDAY) / WEEK) * WEEK + MONDAY;
}
function weeksBetween(begin, to) {
    const count = Math.max(0, Math.floor((to - begin) / WEEK));
    return Array.from({ length: count }, (_, index) => ({ from: begin + index * WEEK, added: 0, ai: 0, byGrade: {} }));
}
/** Grades strongest first, whichever commit came first. */
function inOrder({ byGrade, ...week }) {
    const known = provenance/* GRADES */.F4.flatMap((grade) => (byGrade[grade] === undefined ? [] : [[grade, byGrade[grade]]]));
    return { ...week, byGrade: Object.fromEntries(known) };
}
/** What a note gives to agents, by path. What it gives to people takes nothing away from what the commit itself says. */
function agentRanges(note) {
    const byAgents = [...(note?.files ?? [])].map(([path, ranges]) => [path, ranges.filter(({ by }) => by === 'agent')]);
    return new Map(byAgents.filter(([, ranges]) => ranges.length > 0));
}
function addTo(parts, name, { lines, ai, person }) {
    if (name === undefined)
        return;
    const part = parts.get(name) ?? { added: 0, ai: 0, people: new Set() };
    part.added += lines;
    part.ai += ai;
    if (person !== undefined)
        part.people.add(person);
    parts.set(name, part);
}
function told(parts) {
    const isOpen = ({ people }) => people.size === 0 || people.size >= ENOUGH_PEOPLE;
    const components = [...parts].flatMap(([name, part]) => (isOpen(part) ? [{ name, added: part.added, ai: part.ai }] : []));
    const few = [...parts.values()].filter((part) => !isOpen(part));
    const sum = (key) => few.reduce((all, part) => all + part[key], 0);
    return {
        components: components.sort((a, b) => b.added - a.added || (a.name < b.name ? -1 : 1)),
        ...(few.length > 0 && { others: { components: few.length, added: sum('added'), ai: sum('ai') } }),
    };
}
/** A file beside the folders, or in no named part, belongs to none. */
function partBy(components) {
    const named = Object.entries(components).map(([name, globs]) => ({ name, files: (0,model_globs/* globSet */.x)(globs) }));
    if (named.length > 0)
        return (path) => named.find(({ files }) => files.matches(path))?.name;
    return (path) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : undefined);
}

;// CONCATENATED MODULE: ./lib/gathering/made-lines.js





/** The series of a window, by git alone. */
async function madeLinesOf(world, { from, to }, { ai, batch }) {
    const commits = [];
    const told = await world.authored({ from, to }, (commit) => {
        const { sha, committedAt, added, author } = commit;
        const person = (0,origin/* isPerson */.KA)(author, ai) ? author.mail.toLowerCase() : undefined;
        commits.push({ sha, committedAt, added, judged: (0,provenance_commit/* judgeCommit */.x)(commit, ai), person });
    });
    if ('problem' in told)
        return told;
    const { notes, gaps } = await notesOf(world, commits, ai.notes);
    const series = seriesOf({
        commits: commits.map((one) => {
            const note = notes.get(one.sha);
            return note === undefined ? one : { ...one, note };
        }),
        ...{ from, to, least: ai['min-grade'], components: batch.components },
        isLeftOut: leftOutBy(commits, told, batch),
    });
    return { series, from: told, gaps };
}
async function notesOf({ authorship }, commits, wanted) {
    if (authorship === undefined || wanted === 'off' || commits.length === 0)
        return { notes: new Map(), gaps: [] };
    const answer = await authorship({ base: 'HEAD' }).notes(commits.map(({ sha }) => sha));
    if (answer.status === 'not-found')
        return { notes: new Map(), gaps: [] };
    if (answer.status !== 'ok')
        return { notes: new Map(), gaps: [`Line notes could not be read: ${answer.why}.`] };
    return { notes: new Map([...answer.value].map(([sha, text]) => [sha, (0,note/* readNote */.VC)(text)])), gaps: [] };
}
/** The same files that a change's size leaves out; a test is a file like any other here. */
function leftOutBy(commits, { attributes }, batch) {
    const paths = new Set(commits.flatMap(({ added }) => [...added.keys()]));
    const files = [...paths].map((path) => {
        const own = attributes.get(path) ?? { generated: false, vendored: false };
        return { path, status: 'modified', additions: 1, deletions: 0, binary: false, added: [], attributes: own };
    });
    const { weighed } = (0,model_batch/* batchOf */.Kb)({ files, range: { base: '' }, source: 'git', truncated: false }, batch);
    const out = new Set(weighed.flatMap(({ file, excluded }) => (excluded === undefined ? [] : [file.path])));
    return (path) => out.has(path);
}
/**
 * Facts with the share of AI-made lines in a window, where git can tell it: it is read while the facts are gathered. What an earlier run
 * told of another window goes. Without a history at hand there is none.
 */
async function withMade(gathered, { authored, authorship }, window, settings) {
    const world = authored && { authored, ...(authorship && { authorship }) };
    const [{ made: _before, ...facts }, told] = await Promise.all([gathered, world && madeLinesOf(world, window, settings)]);
    if (told === undefined || 'problem' in told)
        return facts;
    return { ...facts, made: told.series, notes: [...new Set([...facts.notes, ...told.gaps])] };
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

/***/ 98560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ overlap),
/* harmony export */   S1: () => (/* binding */ isIn),
/* harmony export */   hl: () => (/* binding */ linesIn),
/* harmony export */   r6: () => (/* binding */ rangeWords),
/* harmony export */   wA: () => (/* binding */ rangesOf)
/* harmony export */ });
function isIn(ranges, line) {
    return ranges.some(({ from, to }) => from <= line && line <= to);
}
/** How many lines ranges hold that do not overlap. */
function linesIn(ranges) {
    return ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}
/** The lines that both have, by the ranges of the first. */
function overlap(some, others) {
    return some.flatMap((one) => others.flatMap((other) => {
        const [from, to] = [Math.max(one.from, other.from), Math.min(one.to, other.to)];
        return from > to ? [] : [{ from, to }];
    }));
}
/** `12`, `12-15`. */
function rangeWords({ from, to }) {
    return from === to ? String(from) : `${from}-${to}`;
}
/** Neighbouring lines as ranges; the lines must be sorted. */
function rangesOf(lines) {
    const ranges = [];
    for (const line of lines) {
        const last = ranges.at(-1);
        if (last && line <= last.to + 1)
            last.to = Math.max(last.to, line);
        else
            ranges.push({ from: line, to: line });
    }
    return ranges;
}


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

/***/ 75363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ agentOf),
/* harmony export */   r: () => (/* binding */ UNNAMED)
/* harmony export */ });
/** What stands for an agent that is not named. */
const UNNAMED = 'unnamed';
/** How tools are called in recordings of lines, where that is not how reports call the agent. */
const KNOWN_AS = {
    'claude-code': 'claude',
    'github-copilot': 'copilot',
    'github-copilot-cli': 'copilot',
    'copilot-cli': 'copilot',
    'codex-cli': 'codex',
    'cursor-agent': 'cursor',
    'gemini-cli': 'gemini',
    droid: 'factory',
    // git-ai's own word for what no agent did, which is no agent's name.
    human: UNNAMED,
};
/** The agent that a recording names: a word of its own, or `unnamed`. Words that can be no tool's name are not passed on. */
function agentOf(tool) {
    const word = tool?.trim().toLowerCase() ?? '';
    if (!/^[a-z0-9][a-z0-9._-]{0,39}$/.test(word))
        return UNNAMED;
    return Object.hasOwn(KNOWN_AS, word) ? (KNOWN_AS[word] ?? word) : word;
}


/***/ }),

/***/ 85950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ listField),
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   _Z: () => (/* binding */ isRange)
/* harmony export */ });
/** Parsed JSON from outside, looked at without trusting its shape. */
/** The JSON of a text, or undefined where it is none. */
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** A field of an object; undefined for anything that is none, and for what only a prototype has. */
function field(value, key) {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, key))
        return undefined;
    return Reflect.get(value, key);
}
/** A field that is a text. */
function textField(value, key) {
    const found = field(value, key);
    return typeof found === 'string' ? found : undefined;
}
/** A field that is a list; empty where it is none. */
function listField(value, key) {
    const found = field(value, key);
    return Array.isArray(found) ? found : [];
}
/** What an object has of its own, by name. */
function fieldsOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
/** No file has more lines. */
const MOST_LINES = 2 ** 31;
/** Both lines of a range as a file can have them: 1-based, the first not after the last. */
function isRange(from, to) {
    return (Number.isInteger(from) && Number.isInteger(to) && Number(from) >= 1 && Number(from) <= Number(to) && Number(to) < MOST_LINES);
}


/***/ }),

/***/ 86078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ settled)
/* harmony export */ });
/**
 * What a note says of each line once: an agent before a person before what cannot be told, since nothing takes an agent's line
 * away; of two agents the one that is named later, as git-ai itself reads it. Sorted, without overlap.
 */
function settled(ranges) {
    const ranked = (by) => ranges.filter((range) => range.by === by).reverse();
    return joined(stacked([...ranked('agent'), ...ranked('person'), ...ranked('unknown')]));
}
/** Each line by the first range that has it: halves are settled by themselves, then laid over each other. */
function stacked(ranges) {
    if (ranges.length < 2)
        return ranges;
    const middle = ranges.length >> 1;
    return laidOver(stacked(ranges.slice(0, middle)), stacked(ranges.slice(middle)));
}
/** Both are sorted and without overlap; where they meet, `over` stands. */
function laidOver(over, under) {
    const result = [];
    let i = 0;
    for (const range of under) {
        let from = range.from;
        for (let top = over[i]; top !== undefined && top.from <= range.to; top = over[i]) {
            if (from < top.from)
                result.push({ ...range, from, to: top.from - 1 });
            from = Math.max(from, top.to + 1);
            // It may reach into the next one below as well.
            if (top.to > range.to)
                break;
            result.push(top);
            i++;
        }
        if (from <= range.to)
            result.push({ ...range, from });
    }
    return result.concat(over.slice(i));
}
function joined(ranges) {
    const result = [];
    for (const range of ranges) {
        const last = result.at(-1);
        if (last && last.to + 1 === range.from && last.by === range.by && last.agent === range.agent)
            result[result.length - 1] = { ...last, to: range.to };
        else
            result.push(range);
    }
    return result;
}


/***/ }),

/***/ 10695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ saysAgent),
/* harmony export */   VC: () => (/* binding */ readNote),
/* harmony export */   hD: () => (/* binding */ isUnsure)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59344);
/* harmony import */ var _note_agent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75363);
/* harmony import */ var _note_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85950);
/* harmony import */ var _note_ranges_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86078);




/** Whether it attests any line to an agent. */
function saysAgent(note) {
    return [...note.files.values()].some((ranges) => ranges.some(({ by }) => by === 'agent'));
}
/** Notes that were seen go to 3 MB, nearly all of it metadata of versions that kept whole conversations. */
const MOST_CHARACTERS = 4 * 1024 * 1024;
const UNKNOWN = { by: 'unknown', agent: '' };
/**
 * A note of git-ai: the Git AI Standard 3 (text, `---`, JSON), or the JSON `authorship/0.0.1` that was before it. Real notes
 * deviate from both; each line is read by itself, and what is not understood is said and claims nothing.
 */
function readNote(text) {
    const draft = new Draft();
    const isLarge = text.length > MOST_CHARACTERS;
    if (isLarge)
        draft.problem('it is larger than 4 MB, and was read up to there');
    const start = text.slice(0, MOST_CHARACTERS).replace(/^\uFEFF/, '');
    if (start.trim() === '')
        return draft.note();
    if (start.trimStart().startsWith('{'))
        readOlder((0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Yz)(start), draft);
    else
        readText(start, draft);
    return draft.note();
}
/** A note while it is read. */
class Draft {
    #files = new Map();
    #problems = new Map();
    add(path, maker, from, to) {
        const ranges = this.#files.get(path) ?? [];
        ranges.push({ from, to, ...maker });
        this.#files.set(path, ranges);
    }
    problem(words) {
        this.#problems.set(words, (this.#problems.get(words) ?? 0) + 1);
    }
    note() {
        const files = new Map([...this.#files].map(([path, ranges]) => [path, (0,_note_ranges_js__WEBPACK_IMPORTED_MODULE_3__/* .settled */ .g)(ranges)]));
        const problems = [...this.#problems].map(([words, n]) => (n === 1 ? `${words}.` : `${words} (${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'time')}).`));
        return { files, problems: problems.map((words) => `A note of git-ai: ${words}`) };
    }
}
function readText(text, draft) {
    const divider = /^---[ \t]*\r?$/m.exec(text);
    const attested = divider === null ? text.slice(0, text.lastIndexOf('\n') + 1) : text.slice(0, divider.index);
    const metadata = divider === null ? undefined : (0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Yz)(text.slice(divider.index + divider[0].length));
    if (divider === null)
        draft.problem('it has no `---` line, so it ends too early or is none');
    else if ((0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(metadata).length === 0)
        draft.problem('what stands below `---` is no JSON object');
    else
        checkVersion(metadata, draft);
    const makerOf = makersBy(metadata);
    let path;
    for (const line of linesOf(attested)) {
        if (line.trim() === '')
            continue;
        if (/^\s/.test(line))
            readEntry(line, path, makerOf, draft);
        else
            path = line.length > 1 && line.startsWith('"') && line.endsWith('"') ? line.slice(1, -1) : line;
    }
}
/** Lines without their ends. A quoted path may hold a line end of its own, which git-ai writes as it is; an entry is indented. */
function* linesOf(text) {
    let open = '';
    for (const raw of text.split('\n')) {
        const line = raw.trimEnd();
        if (open !== '' && /^\s/.test(line)) {
            yield open;
            open = '';
        }
        const whole = open === '' ? line : `${open}\n${line}`;
        const isOpen = whole.startsWith('"') && (whole.length === 1 || !whole.endsWith('"'));
        open = isOpen ? whole : '';
        if (!isOpen)
            yield whole;
    }
    if (open !== '')
        yield open;
}
function readEntry(line, path, makerOf, draft) {
    const [key = '', ...tokens] = line.trim().split(/[\s,]+/);
    if (path === undefined || tokens.length === 0) {
        draft.problem('a line of it belongs to no file or names no lines');
        return;
    }
    const maker = makerOf(key);
    if (maker.by === 'unknown')
        draft.problem('lines of it are by a key that it does not explain');
    for (const token of tokens) {
        const [, first, last] = /^(\d{1,10})(?:-(\d{1,10}))?$/.exec(token) ?? [];
        const [from, to] = [Number(first), Number(last ?? first)];
        if ((0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRange */ ._Z)(from, to))
            draft.add(path, maker, from, to);
        else if (token !== '')
            draft.problem('it names lines that no file can have');
    }
}
/**
 * Who a key is, by its form (1.2.3.1): `s_...::t_...` a session of an agent, `h_...` a person; any other key is an agent's where
 * the metadata has it among the prompts, whatever its length. `ai_agent` and `ai_tab` are what git-ai calls agents without a session.
 */
function makersBy(metadata) {
    const [sessions, prompts] = [(0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(metadata, 'sessions'), (0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(metadata, 'prompts')];
    return (key) => {
        if (key.startsWith('h_'))
            return { by: 'person', agent: '' };
        if (key.startsWith('s_'))
            return { by: 'agent', agent: toolOf((0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(sessions, key.split('::', 1)[0] ?? '')) };
        if (key === 'ai_agent' || key === 'ai_tab')
            return { by: 'agent', agent: _note_agent_js__WEBPACK_IMPORTED_MODULE_1__/* .UNNAMED */ .r };
        const prompt = (0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(prompts, key) ?? (0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(sessions, key);
        return prompt === undefined ? UNKNOWN : { by: 'agent', agent: toolOf(prompt) };
    };
}
function toolOf(record) {
    return (0,_note_agent_js__WEBPACK_IMPORTED_MODULE_1__/* .agentOf */ .j)((0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)((0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(record, 'agent_id'), 'tool'));
}
function checkVersion(metadata, draft) {
    const version = (0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(metadata, 'schema_version');
    if (version === undefined)
        draft.problem('it does not say which version it is of');
    else if (!/^authorship\/3\./.test(version))
        draft.problem(`it is of version ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(version, 40)}, and was read as one of 3`);
}
/** `{files: {PATH: {authors: [{author, lines: [1, [3, 5]], agent_metadata}]}}}`. Of a mere name nothing can be told. */
function readOlder(value, draft) {
    if (value === undefined)
        draft.problem('it begins as JSON and is none');
    const version = (0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(value, 'schema_version');
    if (version !== undefined && version !== 'authorship/0.0.1')
        draft.problem(`it is JSON of version ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(version, 40)}, and was read as \`authorship/0.0.1\``);
    let byName = false;
    for (const [path, file] of (0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)((0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(value, 'files'))) {
        for (const author of (0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .listField */ .FZ)(file, 'authors')) {
            const agent = (0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(author, 'agent_metadata');
            const isAgent = (0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(agent).length > 0;
            byName ||= !isAgent;
            const named = (0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(agent, 'tool') ?? (0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)((0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(agent, 'agent_id'), 'tool');
            const maker = isAgent ? { by: 'agent', agent: (0,_note_agent_js__WEBPACK_IMPORTED_MODULE_1__/* .agentOf */ .j)(named) } : UNKNOWN;
            for (const lines of (0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .listField */ .FZ)(author, 'lines')) {
                const [from, to = from] = Array.isArray(lines) ? lines : [lines];
                if ((0,_note_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRange */ ._Z)(from, to))
                    draft.add(path, maker, Number(from), Number(to));
                else
                    draft.problem('it names lines that no file can have');
            }
        }
    }
    if (byName)
        draft.problem('it tells who made lines by a name alone, which may be anyone’s');
}
/** Whether a note may speak of an agent in a way that could not be read: then its commit's other lines are not known to be nobody's. */
function isUnsure({ files, problems }) {
    if (files.size === 0)
        return problems.length > 0;
    return [...files.values()].some((ranges) => ranges.some(({ by }) => by === 'unknown'));
}


/***/ })

};
