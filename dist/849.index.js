export const id = 849;
export const ids = [849,140];
export const modules = {

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

/***/ 40230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   flowTable: () => (/* binding */ flowTable)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59344);
/* harmony import */ var _flow_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23371);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50140);



/** The numbers for people: each with its interval, what it is of, and what was left out; what is not known is said to be. */
function flowTable(report, { color, width, titles }) {
    const paint = (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__.painter)(color);
    const rows = Object.entries(report.metrics).map(([id, metric]) => row(titles.get(id) ?? id, metric, width, paint));
    return [
        ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_2__.wrap)(paint('bold', (0,_flow_words_js__WEBPACK_IMPORTED_MODULE_1__/* .flowTitle */ .J8)(report)), width),
        '',
        ...rows.flat(),
        ...lastReleases(report, width),
        ...report.notes.flatMap((note) => (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__.wrap)(note, width, '  ', '· ')),
        '',
    ].join('\n');
}
const NAME = 32;
function row(title, metric, width, paint) {
    const lines = (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__.wrap)((0,_flow_words_js__WEBPACK_IMPORTED_MODULE_1__/* .metricValue */ .a3)(metric), width, ' '.repeat(NAME), title.padEnd(NAME));
    const left = (0,_flow_words_js__WEBPACK_IMPORTED_MODULE_1__/* .leftOut */ .ig)(metric);
    const more = left === undefined ? [] : [left];
    return [...lines, ...more.flatMap((text) => (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__.wrap)(text, width, ' '.repeat(NAME)).map((line) => paint('dim', line)))];
}
function lastReleases({ releases }, width) {
    const shown = releases.slice(-5).reverse();
    if (shown.length === 0)
        return [''];
    const lines = shown.map(({ name, deployedAt, kind, commits, commitLeadTime }) => {
        const told = commits === undefined
            ? kind === 'normal'
                ? ''
                : `  ${kind}`
            : `  ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(commits, 'commit')}, lead time p50 ${commitLeadTime?.p50 === undefined ? '-' : (0,_flow_words_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(commitLeadTime.p50)}`;
        return (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__.wrap)(`${deployedAt.slice(0, 10)}  ${name}${told}`, width, '  ', '  ');
    });
    return ['', 'Last releases', ...lines.flat(), ''];
}


/***/ }),

/***/ 23371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ flowTitle),
/* harmony export */   a3: () => (/* binding */ metricValue),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   p0: () => (/* binding */ duration)
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
        return `${single === undefined ? '' : `${percent(single)}, `}${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(n)} of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(of ?? 0)}${of === 0 ? '' : range}`;
    }
    if (unit === '1/week') {
        const range = ci90?.value === undefined ? '' : ` (${oneDecimal(ci90.value[0])} to ${oneDecimal(ci90.value[1])})`;
        return single === undefined
            ? `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(n)} in all; ${reason ?? ''}`
            : `${oneDecimal(single)} a week${range}, n = ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(n)}`;
    }
    if (status === 'insufficient') {
        const range = min === undefined || max === undefined || n === 0 ? '' : ` (${duration(min)} to ${duration(max)})`;
        return `not enough data: n = ${n}${need === undefined ? '' : `, need ${need}`}${range}`;
    }
    if (unit === 'ratio')
        return `${percent(single ?? Number.NaN)}, n = ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(n)}`;
    const interval = ci90?.p50 === undefined ? '' : ` (${duration(ci90.p50[0])} to ${duration(ci90.p50[1])})`;
    const tail = [...(p75 === undefined ? [] : [`p75 ${duration(p75)}`]), ...(p90 === undefined ? [] : [`p90 ${duration(p90)}`])];
    return [`p50 ${p50 === undefined ? '?' : duration(p50)}${interval}`, ...tail, `n = ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(n)}`].join(', ');
}
/** `45 s`, `12 min`, `5.2 h`, `3.4 d`. */
function duration(seconds) {
    const size = Math.abs(seconds);
    if (size < 90)
        return `${seconds} s`;
    if (size < 5400)
        return `${Math.round(seconds / 60)} min`;
    if (size < 172_800)
        return `${oneDecimal(seconds / 3600)} h`;
    return `${oneDecimal(seconds / 86_400)} d`;
}
function oneDecimal(n) {
    return String(Math.round(n * 10) / 10);
}
function percent(share) {
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
