export const id = 6244;
export const ids = [6244];
export const modules = {

/***/ 78079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aiOf: () => (/* binding */ aiOf),
/* harmony export */   provenanceOfMessage: () => (/* binding */ provenanceOfMessage),
/* harmony export */   provenanceOfRange: () => (/* binding */ provenanceOfRange),
/* harmony export */   provenanceSince: () => (/* binding */ provenanceSince),
/* harmony export */   rangeOf: () => (/* binding */ rangeOf)
/* harmony export */ });
/* harmony import */ var _gathering_made_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68070);
/* harmony import */ var _gathering_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78875);
/* harmony import */ var _gathering_provenance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88253);
/* harmony import */ var _model_ai_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71201);
/* harmony import */ var _model_reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57157);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59344);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30391);
/* harmony import */ var _provenance_commit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77207);








/** Who made the lines: of a range, of one message, and over time. */
/** The two ends of a range as git writes it; `A` alone is `A..HEAD`, nothing at all what the branch adds to the default one. */
function rangeOf(text) {
    if (text === undefined)
        return { head: 'HEAD' };
    const [base = '', head = '', ...more] = text.split(/\.{2,3}/);
    if (base === '' || more.length > 0)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_6__.CouldNotRun({ message: `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(text)} is no range; write \`BASE..HEAD\`, such as \`origin/main..HEAD\`.` });
    return { base, head: head === '' ? 'HEAD' : head };
}
/** Commits and lines of the world's change: since its head and its base parted. */
async function provenanceOfRange(world) {
    const { settings } = await (0,_gathering_policy_js__WEBPACK_IMPORTED_MODULE_1__.policyOf)(world);
    const change = await world.changeSet();
    if (change.state === 'absent')
        throw cannot(change.reason, change.remedy);
    const reading = await (0,_gathering_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .provenanceOf */ .J)(world, { change, settings: settings.ai, asks: world.forge !== undefined });
    const told = (0,_model_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeable */ .WU)(reading);
    const { reason, remedy } = whyNot(reading);
    if (told === undefined && reading.state !== 'empty')
        throw cannot(reason, remedy);
    const { base, head } = change.state === 'present' ? change.value.range : {};
    return {
        schema: 'jidoka.provenance/v1',
        ...(base !== undefined && { range: `${base}..${head ?? ''}` }),
        ...(told !== undefined && { lines: { ...told.lines } }),
        commits: (told?.commits ?? []).map(plainCommit),
        files: filesOf(told),
        gaps: told === undefined ? [reason] : [...told.gaps, ...(reading.state === 'unreadable' ? [reason] : [])],
    };
}
function cannot(reason, remedy) {
    return new _ports_js__WEBPACK_IMPORTED_MODULE_6__.CouldNotRun({ message: remedy === undefined ? reason : `${reason} ${remedy}` });
}
function whyNot(reading) {
    if (reading.state === 'unreadable')
        return { reason: reading.problems[0].message, remedy: reading.problems[0].remedy };
    if (reading.state === 'absent' || reading.state === 'empty')
        return { reason: reading.reason, remedy: reading.remedy };
    return { reason: reading.state === 'not-applicable' ? reading.because : '', remedy: undefined };
}
function filesOf(told) {
    const files = [...(told?.files ?? [])].map(([path, ranges]) => ({ path, ranges: ranges.map((range) => ({ ...range })) }));
    return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
function plainCommit(commit) {
    const { agents, evidence, lines } = commit;
    return {
        ...commit,
        agents: [...agents],
        evidence: evidence.map((mark) => ({ ...mark })),
        ...(lines && { lines: { ...lines } }),
    };
}
/** By what agents are known here; outside a repository, and without a policy that is named, those that everybody knows. */
async function aiOf(world, isNowhere) {
    return isNowhere ? _model_ai_settings_js__WEBPACK_IMPORTED_MODULE_3__.AI_DEFAULTS : (await (0,_gathering_policy_js__WEBPACK_IMPORTED_MODULE_1__.policyOf)(world)).settings.ai;
}
/** One message by itself, as a commit without an id: what a hook may ask before there is one. */
function provenanceOfMessage(message, author, settings) {
    const judged = (0,_provenance_commit_js__WEBPACK_IMPORTED_MODULE_7__/* .judgeMessage */ .Q)(message, author === undefined ? undefined : signatoryOf(author), settings);
    return { schema: 'jidoka.provenance/v1', commits: [plainCommit(judged)], files: [], gaps: [] };
}
function signatoryOf(text) {
    const [, name, mail] = /^\s*([^<>]*?)\s*<([^<>\s]+)>\s*$/.exec(text) ?? [];
    if (name === undefined || mail === undefined)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_6__.CouldNotRun({ message: `\`--author\` is ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(text)}; write \`Name <mail@example.org>\`.` });
    return { name, mail };
}
/** The share of AI-made lines of the default branch, week by week. */
async function provenanceSince(world, { from, to }) {
    if (from >= to)
        throw cannot('The time ends before it begins; see `--since` and `--until`.', undefined);
    const { settings } = await (0,_gathering_policy_js__WEBPACK_IMPORTED_MODULE_1__.policyOf)(world);
    const told = await (0,_gathering_made_lines_js__WEBPACK_IMPORTED_MODULE_0__.madeLinesOf)(world, { from, to }, settings);
    if ('problem' in told)
        throw cannot(told.problem, told.remedy);
    const { series, from: at, gaps } = told;
    const short = series.weeks.length === 0 ? [`There is no whole week, from Monday to Sunday, in ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(daysOf(from, to), 'day')}.`] : [];
    const { branch, head } = at;
    return { schema: 'jidoka.provenance-series/v1', branch, head, since: from, until: to, ...series, gaps: [...gaps, ...short] };
}
function daysOf(from, to) {
    return Math.floor((to - from) / 86_400);
}


/***/ }),

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

/***/ 71130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c5: () => (/* binding */ plainWords),
/* harmony export */   cS: () => (/* binding */ spokenLines),
/* harmony export */   sO: () => (/* binding */ uncommented)
/* harmony export */ });
/** What a description says in its own voice: Markdown as GitHub shows it, without what is hidden, quoted or shown as code. */
/**
 * Its lines without HTML comments, fenced code and quotations, by the block rules of CommonMark 0.31 (sections 4.5, 4.6 and 5.1).
 * A comment that begins a line and is never closed hides the rest; one amid a line, without an end in its paragraph, is plain text.
 */
function spokenLines(body) {
    return openLines(body, false).filter((line) => !isQuote(line));
}
/** All that is not in a comment: quotations and code too. */
function uncommented(text) {
    return openLines(text, true).join('\n');
}
function openLines(body, keepsCode) {
    const lines = body.replace(/\r\n?/g, '\n').split('\n');
    const kept = [];
    let fence;
    let at = 0;
    while (at < lines.length) {
        const line = lines[at] ?? '';
        const opened = fence === undefined ? fenceOf(line) : undefined;
        if (fence !== undefined || opened !== undefined) {
            if (fence !== undefined && closes(line, fence))
                fence = undefined;
            else
                fence ??= opened;
            kept.push(keepsCode ? line : '');
            at++;
        }
        else if (isComment(line)) {
            // Such a block takes the whole of its last line with it.
            while (at < lines.length && !(lines[at] ?? '').includes('-->'))
                at++;
            at++;
            kept.push('');
        }
        else {
            const from = at++;
            while (at < lines.length && goesOn(lines[at] ?? ''))
                at++;
            kept.push(...withoutComments(lines.slice(from, at).join('\n')).split('\n'));
        }
    }
    return kept;
}
const isComment = (line) => /^\s*<!--/.test(line);
const isQuote = (line) => /^ {0,3}>/.test(line);
const isItem = (line) => /^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(line);
/** Whether a line continues the paragraph before it. */
function goesOn(line) {
    const begins = isComment(line) || isQuote(line) || isItem(line) || /^ {0,3}#{1,6}(?:\s|$)/.test(line);
    return !begins && line.trim() !== '' && fenceOf(line) === undefined;
}
function withoutComments(paragraph) {
    const kept = [];
    let from = 0;
    while (true) {
        const start = paragraph.indexOf('<!--', from);
        const end = start < 0 ? -1 : paragraph.indexOf('-->', start);
        if (end < 0)
            return kept.join('') + paragraph.slice(from);
        kept.push(paragraph.slice(from, start));
        from = end + '-->'.length;
    }
}
/** The run of marks that opens a block of code, also as the first thing of a list's item. */
function fenceOf(line) {
    return /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
}
function closes(line, fence) {
    const mark = line.trim();
    return mark.length >= fence.length && mark === fence.charAt(0).repeat(mark.length);
}
/** Words without their Markdown, on one line: emphasis, links, tags and code marks are gone, their words stay. */
function plainWords(markdown) {
    return markdown
        .replace(/<\/?[A-Za-z][^<>]*>/g, ' ')
        .replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
        .replace(/[*`~]/g, '')
        .replace(/(?<![\p{L}\p{N}_])_+|(?<!_)_+(?![\p{L}\p{N}_])/gu, '')
        .replace(/[‘’]/g, "'")
        .replace(/\s+/g, ' ')
        .trim();
}


/***/ }),

/***/ 81198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ pullSigns)
});

// EXTERNAL MODULE: ./lib/model/people.js
var people = __webpack_require__(56590);
// EXTERNAL MODULE: ./lib/model/words.js
var words = __webpack_require__(59344);
// EXTERNAL MODULE: ./lib/provenance/agents.js
var agents = __webpack_require__(74709);
// EXTERNAL MODULE: ./lib/provenance/disclosure-forms.js
var disclosure_forms = __webpack_require__(41900);
// EXTERNAL MODULE: ./lib/provenance/marks.js
var marks = __webpack_require__(13781);
// EXTERNAL MODULE: ./lib/provenance/pattern.js
var pattern = __webpack_require__(5057);
// EXTERNAL MODULE: ./lib/provenance/pull-text.js
var pull_text = __webpack_require__(71130);
;// CONCATENATED MODULE: ./lib/provenance/disclosure.js





/** By its ticked boxes, and by a line `Generated-by: AGENT`. */
function disclosed(body, settings) {
    const lines = (0,pull_text/* spokenLines */.cS)(body);
    const boxes = boxesOf(lines).flatMap(({ ticked, words }) => {
        const found = meaningOf(words, settings);
        return found === undefined ? [] : [{ ticked, ...found }];
    });
    const signs = [...boxes.filter(({ ticked }) => ticked), ...generatedBy(lines, settings)];
    const [used, notUsed] = [signs.filter(({ said }) => said === 'used'), signs.filter(({ said }) => said === 'not-used')];
    const one = used.length > 0 ? 'used' : notUsed.length > 0 ? 'not-used' : 'nothing';
    return {
        disclosure: {
            said: used.length > 0 && notUsed.length > 0 ? 'contradictory' : one,
            signs: signs.map(({ mark }) => mark),
            asked: boxes.length > 0,
        },
        used: used.map(({ mark }) => mark),
    };
}
/** More than a box's statement needs, and little enough to look through at once. */
const WORDS_READ = 1000;
/** Items of task lists, as GitHub makes boxes of them: `- [ ]`, `* [x]`, `1. [X]`. */
function boxesOf(lines) {
    const boxes = [];
    for (const line of lines) {
        const found = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\[([ xX])\]\s+(.*)$/.exec(line);
        const last = boxes.at(-1);
        if (found)
            boxes.push({ ticked: found[1] !== ' ', text: found[2] ?? '', open: true });
        else if (last?.open && /^\s+[^\s*+-]/.test(line))
            last.text = `${last.text} ${line.trim()}`.slice(0, WORDS_READ);
        else if (last)
            last.open = false;
    }
    return boxes.map(({ ticked, text }) => ({ ticked, words: (0,pull_text/* plainWords */.c5)(text.slice(0, WORDS_READ)) }));
}
/** What a box says, by the form or the policy's words that tell most of it: "no AI was used" holds "AI was used". */
function meaningOf(words, { disclosure, 'without-markers': without }) {
    const found = [
        ...disclosure['not-used'].map((phrase) => ({ id: 'box-policy-not-used', said: 'not-used', pattern: whole(phrase) })),
        ...disclosure.used.map((phrase) => ({ id: 'box-policy-used', said: 'used', pattern: whole(phrase) })),
        ...disclosure_forms/* BOX_FORMS */.e,
    ]
        .filter(({ id }) => !without.includes(id))
        .flatMap(({ id, said, pattern }) => {
        const text = pattern.exec(words)?.[0];
        return text === undefined || text === '' ? [] : [{ said, mark: sign(id, 'unnamed', text) }];
    });
    // Where both tell as much, help is what is heard.
    return found.sort((a, b) => b.mark.text.length - a.mark.text.length || Number(b.said === 'used') - Number(a.said === 'used'))[0];
}
/** A phrase as whole words, in any case. */
function whole(phrase) {
    const words = (0,pattern/* literally */.D)((0,pull_text/* plainWords */.c5)(phrase));
    return words === '' ? /(?!)/ : new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'iu');
}
/** A line of its own; what is meant by it must be an agent that is known, since other tools generate, too. */
function generatedBy(lines, { 'without-markers': without }) {
    const id = 'body-generated-by';
    if (without.includes(id))
        return [];
    return lines.flatMap((line) => {
        const words = /^(?: {0,3}|[-*+] +)\**Generated-by:\**\s+(\S.*)$/i.exec(line)?.[1];
        const agent = words === undefined ? undefined : (0,agents/* agentNamed */.X)(words.slice(0, WORDS_READ));
        return agent === undefined ? [] : [{ said: 'used', mark: sign(id, agent, `Generated-by: ${agent}`, 'body') }];
    });
}
function sign(marker, agent, text, where = 'box') {
    return (0,marks/* markOf */.Fg)({ id: marker, agent, grade: 'disclosed', forgeable: true }, where, text);
}

// EXTERNAL MODULE: ./lib/provenance/pull-markers.js
var pull_markers = __webpack_require__(40402);
;// CONCATENATED MODULE: ./lib/provenance/pull.js






/** Signs of a pull request as a whole. Only its account is more than what its writer chose to say. */
function pullSigns(pull, settings) {
    const { disclosure, used } = disclosed(pull.body, settings);
    const found = [
        ...(pull.author.bot ? marksOf('account', [pull.author.login]) : []),
        ...marksOf('branch', [pull.branch]),
        ...marksOf('body', (0,pull_text/* spokenLines */.cS)(pull.body).map((line) => line.trim().slice(0, LINE_READ))),
        ...marksOf('label', pull.labels),
        ...ownMarks(pull, settings),
        ...labelMarks(pull.labels, settings),
        ...used,
    ];
    const without = settings['without-markers'];
    return { ...(0,marks/* together */.bs)(found.filter(({ marker }) => !without.includes(marker))), disclosure };
}
/** More than any of the markers needs. */
const LINE_READ = 4000;
function marksOf(where, texts) {
    return pull_markers/* PULL_MARKERS */.W.filter((marker) => marker.where === where).flatMap((marker) => {
        for (const text of texts) {
            const found = marker.pattern.exec(text);
            if (found === null)
                continue;
            const shown = where === 'account' || where === 'label' ? text : (found[1] ?? found[0]);
            return [(0,marks/* markOf */.Fg)(marker, where, (0,words/* clipped */.cz)(shown, TEXT_KEPT))];
        }
        return [];
    });
}
const TEXT_KEPT = 200;
/** Agents of the policy's own. */
function ownMarks({ author, branch }, { agents }) {
    return agents.flatMap(({ id, logins, branches }) => {
        const own = { marker: `policy:${id}`, agent: id };
        const isAuthor = logins.some((login) => isAccount(author, login));
        const start = branches.find((one) => branch.toLowerCase().startsWith(one.toLowerCase()));
        return [
            // The account may be one that a person could have, too: it is called by the policy's name for it.
            ...(isAuthor ? [{ ...own, grade: 'authored', where: 'account', text: id, forgeable: false }] : []),
            ...(start === undefined
                ? []
                : [{ ...own, grade: 'hint', where: 'branch', text: (0,words/* clipped */.cz)(start, TEXT_KEPT), forgeable: true }]),
        ];
    });
}
/** Labels of the policy's own; GitHub tells no two apart by their case. */
function labelMarks(labels, { disclosure }) {
    const own = new Set(disclosure.labels.map((one) => one.toLowerCase()));
    return labels.flatMap((text) => {
        const sign = { marker: 'label-policy', agent: 'unnamed', grade: 'disclosed', where: 'label', forgeable: true };
        return own.has(text.toLowerCase()) ? [{ ...sign, text: (0,words/* clipped */.cz)(text, TEXT_KEPT) }] : [];
    });
}
/** Whether an account is the one that is named: `our-bot[bot]` is a bot alone, `our-bot` is either. */
function isAccount({ login, bot }, named) {
    return (0,people/* sameLogin */.Up)((0,people/* bareLogin */.cY)(login), (0,people/* bareLogin */.cY)(named)) && (bot || (0,people/* bareLogin */.cY)(named) === named);
}


/***/ })

};
