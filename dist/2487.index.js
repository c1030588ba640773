export const id = 2487;
export const ids = [2487];
export const modules = {

/***/ 62487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  flowOnRunner: () => (/* binding */ flowOnRunner)
});

// EXTERNAL MODULE: ./lib/flow/facts.js
var flow_facts = __webpack_require__(77291);
// EXTERNAL MODULE: ./lib/flow/report.js + 4 modules
var flow_report = __webpack_require__(75952);
// EXTERNAL MODULE: ./lib/model/artifact-names.js
var artifact_names = __webpack_require__(60482);
// EXTERNAL MODULE: ./lib/gathering/decoded.js
var decoded = __webpack_require__(75335);
// EXTERNAL MODULE: ./lib/gathering/left-behind.js
var left_behind = __webpack_require__(93829);
;// CONCATENATED MODULE: ./lib/gathering/flow-before.js





/** Nothing, where there was none or it cannot be read: then all is asked for anew. */
async function flowBefore(forge, branch) {
    const left = await (0,left_behind/* leftBehind */.a)(forge, branch, artifact_names/* FACTS_ARTIFACT */.$y);
    if ('why' in left)
        return {};
    const bytesOf = (name) => left.files.find(({ path }) => path === name)?.bytes;
    const [told, reported] = [bytesOf(artifact_names/* FACTS_FILE */.Ho), bytesOf(artifact_names/* FLOW_FILE */.iy)];
    const facts = told && (0,decoded/* decoded */.D)(flow_facts/* factsSchema */.tp, told);
    const report = reported && (0,decoded/* decoded */.D)(flow_report.flowReportSchema, reported);
    const limit = report && limitOf(report);
    return { ...(facts && { facts }), ...(limit && { limit }) };
}
function limitOf({ wipLimit }) {
    if (wipLimit.status !== 'ok')
        return undefined;
    return { limit: wipLimit.limit, at: (0,flow_facts/* secondsOf */.TM)(wipLimit.at), drum: wipLimit.drum.perWeek };
}

// EXTERNAL MODULE: ./lib/gathering/flow-facts.js + 6 modules
var gathering_flow_facts = __webpack_require__(91671);
// EXTERNAL MODULE: ./lib/gathering/made-lines.js + 1 modules
var made_lines = __webpack_require__(68070);
// EXTERNAL MODULE: ./lib/gathering/owners.js
var gathering_owners = __webpack_require__(99725);
// EXTERNAL MODULE: ./lib/gathering/policy.js
var policy = __webpack_require__(78875);
// EXTERNAL MODULE: ./lib/ports.js
var ports = __webpack_require__(30391);
// EXTERNAL MODULE: ./lib/commands/flow.js + 41 modules
var flow = __webpack_require__(69809);
;// CONCATENATED MODULE: ./lib/commands/flow-on-runner.js







const DAY = 86_400;
/** Beyond the window, for the trend against the one before. */
const WINDOWS = 2;
/** How work flows, on a runner: from GitHub where there is a token, going on from what the last run left; else from git alone. */
async function flowOnRunner(world, repository) {
    const { flow: settings, settings: shared } = await (0,policy.policyOf)(world);
    const now = Math.floor(world.now().getTime() / 1000);
    const { forge, history, openFile, step } = world;
    const { ai } = shared;
    const days = settings['window-days'];
    const window = { from: now - days * DAY, to: now };
    if (forge === undefined) {
        if (history === undefined)
            throw new ports.CouldNotRun({ message: 'There is no history to read, and no token to ask GitHub with.' });
        const told = (0,flow.gitFacts)({ openFile, history }, now, (0,flow.sourceOf)(settings), { repository, ai });
        const facts = await (0,made_lines.withMade)(told, world, window, shared);
        return { report: (0,flow.flow)(facts, window, settings), facts, window, settings };
    }
    const before = await flowBefore(forge, step?.defaultBranch);
    const owners = await (0,gathering_owners.ownersHere)(world);
    const territory = { components: shared.batch.components, ...(owners && { owners }) };
    const told = (0,gathering_flow_facts.githubFacts)({ openFile, forge, ...(history && { history }) }, { repository, settings, ai, now, windowDays: WINDOWS * days, territory, ...(before.facts && { previous: before.facts }) });
    const facts = await (0,made_lines.withMade)(told, world, window, shared);
    return { report: (0,flow.flow)(facts, window, settings, before.limit), facts, window, settings };
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


/***/ })

};
