export const id = 230;
export const ids = [230,140,8560];
export const modules = {

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

/***/ 73641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W4: () => (/* binding */ fewLines),
/* harmony export */   cn: () => (/* binding */ unknownLines),
/* harmony export */   es: () => (/* binding */ openLines),
/* harmony export */   io: () => (/* binding */ stageLines),
/* harmony export */   nz: () => (/* binding */ constraintLines),
/* harmony export */   x3: () => (/* binding */ forecastLines)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59344);

/** A flow report in sentences, the same for every channel; each is empty where there is nothing to say. */
/** A stage in words: its title, and what is known of it. */
function stageLines({ stages }) {
    const known = stages.filter(({ status, wip, n }) => status !== 'unavailable' && (n > 0 || (wip ?? 0) > 0));
    return known.map(({ title, p50, n, share, wip }) => {
        const told = [
            ...(share === null ? [] : [`${Math.round(share * 100)} % of the time`]),
            p50 === null ? `n = ${n}` : `p50 ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(p50)}, n = ${n}`,
            ...((wip ?? 0) > 0 ? [`${wip} there now`] : []),
        ];
        return { title, told: told.join(', ') };
    });
}
/** What changes wait for, with the five focusing steps, and how many may be in flight. */
function constraintLines({ constraint, wipLimit }) {
    const isKnown = constraint.status === 'ok';
    return {
        lines: [...(isKnown ? [constraint.sentence] : []), ...(wipLimit.status === 'ok' ? [wipLimit.sentence] : [])],
        steps: isKnown ? constraint.steps.map(({ text }) => text) : [],
    };
}
/** How many open changes are listed. */
const OLDEST = 5;
/** The oldest open changes by their number, how many more there are, and what waits for a release. */
function openLines({ aging, stages, ladder }) {
    const titles = new Map(stages.map(({ id, title }) => [id, title]));
    const oldest = aging.changes.slice(0, OLDEST).map(({ number, stage, age, rank, over }) => ({
        number,
        told: [
            `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(age)} old`,
            titles.get(stage) ?? stage,
            ...(rank === undefined ? [] : [`older than all but ${rank.longer} of the last ${rank.of}`]),
            ...(over === true ? ['over the expectation'] : []),
        ].join(', '),
    }));
    const more = aging.changes.length - OLDEST;
    const { n, oldest: first } = ladder.waiting;
    const waiting = n === 0 || first === undefined
        ? []
        : [`${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'change')} merged and not released, the oldest ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(first.seconds)} ago (${shortId(first.id)}).`];
    return { oldest, rest: [...(more > 0 ? [`And ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(more, 'younger one')}.`] : []), ...waiting] };
}
/** What is to come, and how often such words were right. */
function forecastLines({ forecast }) {
    if (forecast.status !== 'ok')
        return [];
    const { howMany, when, backtest } = forecast;
    return [
        ...howMany.map(({ weeks, p15, p50 }) => `In ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(weeks, 'week')}: at least ${p15} merges (85 % sure), ${p50} as likely as not.`),
        ...(when?.p85 === undefined
            ? []
            : [`As many as are open now (${when.open}): within ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(when.p85, 'week')} (85 % sure).`]),
        ...(backtest.of === 0 ? [] : [`Such forecasts would have been right ${backtest.right} of the last ${backtest.of} times.`]),
    ];
}
/** Changes one by one, while there are too few for a median; and when there will be enough. */
function fewLines({ ladder, stages }) {
    const titles = new Map(stages.map(({ id, title }) => [id, title]));
    const changes = ladder.delivered.map(({ id, seconds, stages: spent }) => {
        const parts = spent.map((one) => `${titles.get(one.stage) ?? one.stage} ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(one.seconds)}`);
        return { id: shortId(id), told: `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(seconds)}: ${parts.join(', ')}` };
    });
    if (changes.length === 0 || ladder.next === undefined)
        return { changes, next: [] };
    const { n, weeks } = ladder.next;
    return {
        changes,
        next: [`The next number appears at n = ${n}${weeks === undefined ? '' : `, in about ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(weeks, 'week')}`}.`],
    };
}
/** `#12`, or the beginning of a sha. */
function shortId(id) {
    return id.startsWith('#') ? id : id.slice(0, 8);
}
/** How many names one reason is given for. */
const NAMED = 3;
/** What there is no number of, by why: one sentence a reason. `titles`: of the metrics, by id. */
function unknownLines(report, titles) {
    const byReason = new Map();
    const note = (name, { status, reason }) => {
        if (status !== 'unavailable')
            return;
        const why = reason ?? 'It is not in the data.';
        byReason.set(why, [...(byReason.get(why) ?? []), name]);
    };
    for (const [id, metric] of Object.entries(report.metrics))
        note(titles.get(id) ?? id, metric);
    for (const stage of report.stages)
        note(`“${stage.title}”`, stage);
    note('the constraint', report.constraint);
    note('a forecast', report.forecast);
    note('the share of AI-made lines', report.aiLines);
    return [...byReason].map(([why, names]) => `${why} So not told: ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(names, NAMED)}.`);
}


/***/ }),

/***/ 21265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ NO_MARKER),
/* harmony export */   T: () => (/* binding */ madeLines)
/* harmony export */ });
/* harmony import */ var _model_review_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57313);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59344);


/** Who made the lines, in sentences that are the same for every channel. */
/** How many parts are named. */
const NAMED = 4;
/** What is always said beside the share. */
const NO_MARKER = 'A line without a marker may have been made with an agent, too.';
/** The share of AI-made lines, of which weeks and by what; none where the facts do not tell it. */
function madeLines({ aiLines }) {
    const { status, reason, share, weeks, least, components, others, commits } = aiLines;
    if (status === 'unavailable')
        return [];
    if (share.value === undefined)
        return [`Of AI-made lines nothing is told yet: ${reason ?? ''}`];
    const [n, of] = [share.n ?? 0, share.of ?? 0];
    const when = `in ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(weeks.length, 'whole week')}`;
    const evidence = `evidence of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(least ?? '')} or stronger`;
    const by = commits.of === undefined ? evidence : `${evidence} on ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(commits.n ?? 0)} of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(commits.of, 'commit')}`;
    const first = n === 0
        ? `No line of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(of)} that were added ${when} is known to be AI-made: no ${evidence} was found.`
        : `${(0,_model_review_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(n, of)} of the added lines are AI-made: ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(n)} of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(of)} ${when}, by ${by}.`;
    const parts = components.filter(({ ai }) => ai > 0).map((part) => `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(part.name)} ${shareOf(part)}`);
    const rest = others === undefined || others.ai === 0 ? [] : [`parts of fewer than five people ${shareOf(others)}`];
    return [first, ...(parts.length + rest.length === 0 ? [] : [`By part: ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)([...parts, ...rest], NAMED)}.`]), NO_MARKER];
}
/** "13 % of 1,000". */
function shareOf({ added, ai }) {
    return `${(0,_model_review_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(ai, added)} of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(added)}`;
}


/***/ }),

/***/ 40230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   flowTable: () => (/* binding */ flowTable)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59344);
/* harmony import */ var _flow_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73641);
/* harmony import */ var _flow_made_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21265);
/* harmony import */ var _flow_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23371);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50140);





/** The numbers for people: each with its interval, what it is of, and what was left out; what is not known is said once, at the end. */
function flowTable(report, { color, width, titles }) {
    const paint = (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__.painter)(color);
    const parts = [
        ['', (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__.wrap)(paint('bold', (0,_flow_words_js__WEBPACK_IMPORTED_MODULE_3__/* .flowTitle */ .J8)(report)), width)],
        ['', metricRows(report, titles, width, paint)],
        ['Where the time goes', stageRows(report, width)],
        ['What it waits for', constraintRows(report, width)],
        ['Open now', openRows(report, width)],
        ['To come', forecastRows(report, width)],
        ['Who made the lines', (0,_flow_made_js__WEBPACK_IMPORTED_MODULE_2__/* .madeLines */ .T)(report).flatMap((line) => (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__.wrap)(line, width, '  ', '  '))],
        ['One by one, until there are enough for a median', fewRows(report, width)],
        ['Last releases', releaseRows(report, width)],
        ['Not known here', unknownRows(report, titles, width)],
        ['', report.notes.flatMap((note) => (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__.wrap)(note, width, '  ', '· '))],
    ];
    return parts
        .filter(([, lines]) => lines.length > 0)
        .map(([heading, lines]) => [...(heading === '' ? [] : [paint('bold', heading)]), ...lines, ''].join('\n'))
        .join('\n');
}
const NAME = 32;
function metricRows(report, titles, width, paint) {
    return Object.entries(report.metrics).flatMap(([id, metric]) => metric.status === 'unavailable' ? [] : metricRow(titles.get(id) ?? id, metric, width, paint));
}
function metricRow(title, metric, width, paint) {
    const indent = ' '.repeat(NAME);
    const more = [(0,_flow_words_js__WEBPACK_IMPORTED_MODULE_3__/* .trendWords */ .nv)(metric), (0,_flow_words_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOut */ .ig)(metric)].filter((text) => text !== undefined);
    return [
        ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_4__.wrap)((0,_flow_words_js__WEBPACK_IMPORTED_MODULE_3__/* .metricValue */ .a3)(metric), width, indent, title.padEnd(NAME)),
        ...more.flatMap((text) => (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__.wrap)(text, width, indent).map((line) => paint('dim', line))),
    ];
}
function stageRows(report, width) {
    return (0,_flow_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .stageLines */ .io)(report).flatMap(({ title, told }) => (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__.wrap)(told, width, ' '.repeat(NAME + 4), title.padEnd(NAME + 4)));
}
function constraintRows(report, width) {
    const { lines, steps } = (0,_flow_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .constraintLines */ .nz)(report);
    return [...lines.flatMap((line) => (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__.wrap)(line, width)), ...steps.flatMap((step) => (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__.wrap)(step, width, '  ', '· '))];
}
function openRows(report, width) {
    const { oldest, rest } = (0,_flow_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .openLines */ .es)(report);
    return [
        ...oldest.flatMap(({ number, told }) => (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__.wrap)(told, width, '         ', `  #${String(number).padEnd(6)}`)),
        ...rest.flatMap((line) => (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__.wrap)(line, width)),
    ];
}
function forecastRows(report, width) {
    return (0,_flow_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .forecastLines */ .x3)(report).flatMap((line) => (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__.wrap)(line, width, '  ', '  '));
}
function fewRows(report, width) {
    const { changes, next } = (0,_flow_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .fewLines */ .W4)(report);
    return [
        ...changes.flatMap(({ id, told }) => (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__.wrap)(told, width, '           ', `  ${id.padEnd(9)}`)),
        ...next.flatMap((line) => (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__.wrap)(line, width, '  ', '  ')),
    ];
}
function releaseRows({ releases }, width) {
    const shown = releases.slice(-5).reverse();
    return shown.flatMap(({ name, deployedAt, kind, commits, changes = 0, changeLeadTime }) => {
        const told = commits !== undefined
            ? `  ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(commits, 'commit')}, ${leadOf(changes, changeLeadTime)}`
            : kind === 'normal'
                ? ''
                : `  ${kind}`;
        return (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__.wrap)(`${deployedAt.slice(0, 10)}  ${name}${told}`, width, '  ', '  ');
    });
}
/** "4 changes, p50 3.1 d"; of squashes whose beginning is not known there is no number. */
function leadOf(changes, lead) {
    if (lead?.p50 === undefined)
        return (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(changes, 'change');
    return `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(changes, 'change')}, lead time p50 ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(lead.p50)}${lead.n < changes ? ` of ${lead.n}` : ''}`;
}
function unknownRows(report, titles, width) {
    return (0,_flow_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownLines */ .cn)(report, titles).flatMap((line) => (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__.wrap)(line, width, '  ', '· '));
}


/***/ }),

/***/ 23371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ flowTitle),
/* harmony export */   a3: () => (/* binding */ metricValue),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   nv: () => (/* binding */ trendWords)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59344);

/** Flow numbers in words, the same for every channel. */
/** "Flow of 84 days to 2026-11-22: 12 deployments from `tags:v*` (grade E)". */
function flowTitle({ window, deployments }) {
    const source = deployments.source === undefined
        ? 'no deployments were found'
        : `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(deployments.count, 'deployment')} from \`${deployments.source}\` (grade ${deployments.grade ?? '?'})`;
    return `Flow of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(window.days, 'day')} to ${window.to.slice(0, 10)}: ${source}`;
}
/** "up from 4.1 d (p = 0.002)"; nothing where it did not move for sure. */
function trendWords({ trend, unit }) {
    if (trend === undefined || trend.direction === 'none')
        return undefined;
    const before = trend.before === undefined ? '' : ` from ${numberWords(trend.before, unit)}`;
    return `${trend.direction}${before} in the window before (p = ${trend.p.toFixed(3)})`;
}
function numberWords(value, unit) {
    if (unit === 's')
        return (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(value);
    if (unit === 'ratio')
        return percent(value);
    return unit === '1/week' ? `${oneDecimal(value)} a week` : oneDecimal(value);
}
/** What was left out, by reason; nothing where nothing was. */
function leftOut({ excluded = [] }) {
    if (excluded.length === 0)
        return undefined;
    return `left out: ${excluded.map(({ reason, count: n }) => `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(n)} ${reason}`).join(', ')}`;
}
/** A measurement with its interval and what it is of; or why there is none. */
function metricValue({ status, reason, unit, n = 0, of, p50, p75, p90, value: single, ci90, min, max, need, }) {
    if (status === 'unavailable')
        return `not available: ${reason ?? ''}`;
    if (unit === 'ratio' && of !== undefined) {
        const range = ci90?.value === undefined ? '' : ` (${percent(ci90.value[0])} to ${percent(ci90.value[1])})`;
        if (single === undefined && of > 0 && reason !== undefined)
            return `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(n)} of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(of)}${range}. ${reason}`;
        return `${single === undefined ? '' : `${percent(single)}, `}${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(n)} of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(of)}${of === 0 ? '' : range}`;
    }
    if (unit === '1/week') {
        const range = ci90?.value === undefined ? '' : ` (${oneDecimal(ci90.value[0])} to ${oneDecimal(ci90.value[1])})`;
        return single === undefined
            ? `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(n)} in all; ${reason ?? ''}`
            : `${oneDecimal(single)} a week${range}, n = ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(n)}`;
    }
    if (unit === 'count' && single !== undefined)
        return oneDecimal(single);
    if (status === 'insufficient') {
        const range = min === undefined || max === undefined || n === 0 ? '' : ` (${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(min)} to ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(max)})`;
        if (need === undefined && reason !== undefined)
            return `not enough data: n = ${n}. ${reason}`;
        return `not enough data: n = ${n}${need === undefined ? '' : `, need ${need}`}${range}`;
    }
    if (unit === 'ratio')
        return `${percent(single ?? Number.NaN)}, n = ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(n)}`;
    const interval = ci90?.p50 === undefined ? '' : ` (${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(ci90.p50[0])} to ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(ci90.p50[1])})`;
    const tail = [...(p75 === undefined ? [] : [`p75 ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(p75)}`]), ...(p90 === undefined ? [] : [`p90 ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(p90)}`])];
    return [`p50 ${p50 === undefined ? '?' : (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(p50)}${interval}`, ...tail, `n = ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(n)}`].join(', ');
}
function oneDecimal(n) {
    return String(Math.round(n * 10) / 10);
}
function percent(share) {
    // What is there is not nothing.
    if (share > 0 && share < 0.0005)
        return 'under 0.1 %';
    return `${oneDecimal(share * 100)} %`;
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


/***/ })

};
