export const id = 4577;
export const ids = [4577,8560];
export const modules = {

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

/***/ 41900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ BOX_FORMS)
/* harmony export */ });
/** `generative AI tools`, `AI assistance`, `LLM`; not `AI-free`. */
const AI = '(?:generative |gen)?(?:ai|llms?)\\b(?:[- ](?:assistance|tools?|tooling|help)\\b|(?!-))';
const EXAMPLES = '(?: \\([^()]{0,200}\\))?';
/** Ends a statement that is whole: no word follows at once. */
const END = '(?=\\s*(?:$|[.,:;!(—–-]))';
/** What would turn a "no" into something else. */
const PLAIN = '(?! (?:without|unless|except))';
const form = (said, id, seen, words) => {
    return { id: `box-${id}`, said, seen, pattern: new RegExp(`^(?:${words})`, 'iu') };
};
const used = (id, seen, words) => form('used', id, seen, words);
const notUsed = (id, seen, words) => form('not-used', id, seen, words);
const BOX_FORMS = [
    used('i-did', 'github/spec-kit', `(?:yes, )?i (?:did use|have used|used) (?:any |an )?${AI}`),
    notUsed('i-did-not', 'github/spec-kit', `(?:no, )?i (?:did not|didn't|have not|haven't) used? (?:any |an )?${AI}${PLAIN}`),
    used('assisted', 'chaoss/augur', `this (?:contribution|pr|pull request|change) was (?:assisted|created|generated)(?: or created)? by ${AI}`),
    notUsed('not-assisted', 'chaoss/augur', `this (?:contribution|pr|pull request|change) was not (?:assisted|created|generated)(?: or created)? by ${AI}`),
    used('was-used', 'solana-foundation/kora', `${AI}${EXAMPLES} (?:was|were) used\\b`),
    notUsed('was-not-used', 'godotengine/godot', `(?:i confirm that )?${AI}${EXAMPLES} (?:was|were) not used\\b${PLAIN}`),
    notUsed('none-used', 'SableClient/Sable', `(?:none\\s*[—–-]+\\s*)?no ${AI}${EXAMPLES}(?: (?:was|were))? used\\b${PLAIN}`),
    notUsed('none', 'open-telemetry', `no ${AI}(?=[.!]?$)`),
    used('level', 'open-telemetry', `ai-assisted${END}`),
    used('level-whole', 'open-telemetry', `(?:(?:bulk|fully|mostly|partly|primarily) )?ai-generated${END}`),
    used('includes', 'open-telemetry/opentelemetry.io', `this (?:contribution|pr|pull request|change) includes ai[- ]generated (?:code|content)`),
    used('insight', 'SableClient/Sable', 'written while asking insight from the ai tool'),
    used('alongside', 'SableClient/Sable', 'written alongside the ai tool'),
    used('fully', 'SableClient/Sable', 'fully generated by the ai tool'),
    used('research', 'SableClient/Sable', `research only\\s*[—–-]+\\s*ai (?:was )?used`),
    used('created-with', 'asyncapi/generator', `this (?:contribution|pr|pull request|change) was created with ${AI}`),
];


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
