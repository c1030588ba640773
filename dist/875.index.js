export const id = 875;
export const ids = [875,568,140];
export const modules = {

/***/ 2568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   placeWords: () => (/* binding */ placeWords),
/* harmony export */   saysMore: () => (/* binding */ saysMore),
/* harmony export */   story: () => (/* binding */ story)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1732);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);


function story(report) {
    const rows = rowsOf(report.checks);
    const weighing = rows.filter((row) => row.weight !== 'go');
    return {
        decision: report.decision,
        title: titleOf(report, rows),
        reasons: reasonsOf(weighing),
        rows: weighing,
        quiet: quietLines(report.checks, rows),
        aside: asideLines(report.checks),
        about: aboutOf(report),
        notes: [...report.notes, ...report.checks.flatMap(notesOf), ...report.truncated],
    };
}
/** The rows are sorted: the first weighs most. */
function reasonsOf(rows) {
    const deciding = rows.filter(({ weight: own }) => own === rows[0]?.weight);
    const others = rows.length - deciding.length;
    return [
        ...deciding.map(({ found }) => found),
        ...(others > 0 ? [`${others} more ${others === 1 ? 'asks' : 'ask'} for a look.`] : []),
    ];
}
const SEVERITY = { stop: 0, caution: 1, go: 2 };
function rowsOf(checks) {
    const rows = [];
    for (const check of checks) {
        const { outcome } = check;
        const heavy = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .weight */ .VA)(check);
        const counting = check.level === 'off' ? 0 : 1;
        const base = { weight: heavy, counting, question: check.question, waste: check.waste };
        if (outcome.kind === 'fail') {
            const { said, findings, notes = [] } = outcome;
            const remedy = remedyOf(findings);
            rows.push({ ...base, unknown: false, ids: [check.id], found: said, remedy, findings, notes });
        }
        else if (outcome.kind === 'unknown') {
            const found = outcome.why.join(' ');
            const same = rows.findIndex((row) => row.unknown && row.found === found);
            const other = rows[same];
            if (other === undefined) {
                rows.push({ ...base, unknown: true, ids: [check.id], found, remedy: outcome.remedy ?? '', findings: [], notes: [] });
            }
            else {
                rows[same] = {
                    ...other,
                    ids: [...other.ids, check.id],
                    counting: other.counting + counting,
                    weight: SEVERITY[heavy] < SEVERITY[other.weight] ? heavy : other.weight,
                };
            }
        }
    }
    return rows.sort((a, b) => SEVERITY[a.weight] - SEVERITY[b.weight]);
}
function remedyOf(findings) {
    const first = findings.find((finding) => finding.place !== undefined) ?? findings[0];
    if (first === undefined)
        return '';
    return first.place === undefined ? first.remedy : `Start at ${placeWords(first.place)}. ${first.remedy}`;
}
/** False where a row's one finding says no more than the row itself. */
function saysMore({ found }, { what }) {
    return what !== found;
}
/** `src/a.ts:88` as an outside word. */
function placeWords(place) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(`${place.path}${place.line === undefined ? '' : `:${place.line}`}`);
}
function titleOf(report, rows) {
    const counting = report.checks.filter(({ level, outcome }) => level !== 'off' && outcome.kind !== 'not-applicable');
    const all = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(counting.length, 'check');
    const failed = counted(rows.filter((row) => row.weight === 'stop' && !row.unknown));
    const unknown = counted(rows.filter((row) => row.weight === 'stop' && row.unknown));
    switch (report.decision) {
        case 'go':
            return `Go: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(passing(report.checks), 'check')} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(counting.length)} ${passing(report.checks) === 1 ? 'passes' : 'pass'}`;
        case 'caution': {
            if (report.policy.wouldBe === 'stop')
                return `Caution: mode ${report.policy.mode}; in mode stop this would have stopped`;
            const looks = counted(rows.filter((row) => row.weight === 'caution'));
            return `Caution: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(looks)} of ${all} ${looks === 1 ? 'asks' : 'ask'} for a look`;
        }
        default: {
            const parts = [
                ...(failed > 0 ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(failed)} of ${all} stopped the line`] : []),
                ...(unknown > 0
                    ? [`${failed > 0 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(unknown, 'check') : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(unknown)} of ${all}`} could not be answered`]
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
    for (const { id, level, outcome } of checks) {
        const off = level === 'off' ? ' (shown, not counted)' : '';
        if (outcome.kind === 'pass')
            lines.push(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(id)} passes${off}: ${outcome.said}`);
        if (outcome.kind === 'learning')
            lines.push(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(id)} is learning: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(outcome.have)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(outcome.need)}.`);
    }
    for (const row of rows.filter((candidate) => candidate.weight === 'go')) {
        lines.push(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(row.ids.map((id) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(id)))} ${row.unknown ? 'is unknown' : 'does not pass'} (shown, not counted): ${row.found}`);
    }
    return lines;
}
function asideLines(checks) {
    return checks.flatMap(({ id, outcome }) => outcome.kind === 'not-applicable' ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(id)} does not apply: ${outcome.because}.`] : []);
}
function notesOf({ outcome }) {
    return outcome.kind === 'pass' || outcome.kind === 'fail' ? (outcome.notes ?? []) : [];
}
function aboutOf({ change, policy }) {
    const head = change.head.sha === undefined ? 'the working tree' : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(change.head.sha.slice(0, 7));
    const dirty = change.uncommitted && change.head.sha !== undefined ? ' with uncommitted changes' : '';
    const base = change.base?.ref ?? change.base?.sha?.slice(0, 7);
    const against = base === undefined ? '' : ` against ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(base)}`;
    return `for ${head}${dirty}${against} · ${policyWords(policy)}`;
}
function policyWords(policy) {
    switch (policy.source) {
        case 'default-branch':
            return `policy ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(policy.path ?? '')} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(policy.ref ?? 'the default branch')}`;
        case 'file':
            return `policy ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(policy.path ?? '')}, named by hand`;
        default:
            return `default policy (${policy.ref === undefined ? 'the default branch' : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(policy.ref)} holds no policy file)`;
    }
}


/***/ }),

/***/ 1732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   VA: () => (/* binding */ weight)
/* harmony export */ });
/* unused harmony export worst */
const DECISIONS = ['go', 'caution', 'stop'];
/** What one result alone would make of the decision. */
function weight(result) {
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
function decide(checks, mode = 'stop') {
    const unanswered = !checks.some(({ level, outcome }) => level !== 'off' && (outcome.kind === 'pass' || outcome.kind === 'fail'));
    const wouldBe = checks.map(weight).reduce(worst, unanswered ? 'stop' : 'go');
    const decision = mode === 'stop' || wouldBe === 'go' ? wouldBe : 'caution';
    return { decision, wouldBe, mode, checks, unanswered };
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

/***/ 9300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ forMarkdown),
/* harmony export */   Eh: () => (/* binding */ forPlainMarkup),
/* harmony export */   Ig: () => (/* binding */ forLog),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   Qf: () => (/* binding */ forTerminal)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);

/**
 * One escaper per channel. Sentences hold our words plainly and words from outside between backticks (model/words.ts);
 * nothing here trusts that: both parts are made inert, so a forged sentence is at worst set in the wrong typeface.
 */
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
    return (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)
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
    return `\`${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).replaceAll('|', '\u2223')}\``;
}
/** The same for a place where Markdown is not read, such as the line that unfolds a section: all of it is text. */
function forPlainMarkup(sentence) {
    return markdownText(sentence.replaceAll('`', ''));
}
/** Lines from outside as a fenced block that no line of theirs can end. */
function fenced(text) {
    const lines = text.split(/\r\n|\r|\n/).map((line) => (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(line.replaceAll('\t', '    ')));
    const runs = lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length);
    const fence = '`'.repeat(Math.max(2, ...runs) + 1);
    return `${fence}text\n${lines.join('\n')}\n${fence}`;
}


/***/ }),

/***/ 140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   painter: () => (/* binding */ painter),
/* harmony export */   problemLine: () => (/* binding */ problemLine),
/* harmony export */   wrap: () => (/* binding */ wrap)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9300);


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

/***/ 9875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   terminal: () => (/* binding */ terminal)
/* harmony export */ });
/* harmony import */ var _model_story_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2568);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9344);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9300);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(140);




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
    const ids = row.ids.join(', ');
    const question = `${mark} ${row.question}`;
    const head = paint(sign.style, question);
    const lines = [
        ...(question.length + ids.length + 2 > width ? [head, paint('dim', `  ${ids}`)] : [`${head}  ${paint('dim', ids)}`]),
        ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_3__.wrap)(row.unknown ? `Unknown: ${row.found}` : row.found, width, '  '),
        ...shown.flatMap((finding) => findingLines(finding, (0,_model_story_js__WEBPACK_IMPORTED_MODULE_0__.saysMore)(row, finding), width, paint)),
        ...(more > 0 ? [`  · and ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(more, 'more finding')} in report.json`] : []),
    ];
    if (row.remedy !== '')
        lines.push(...(0,_lines_js__WEBPACK_IMPORTED_MODULE_3__.wrap)(row.remedy, width, '    ', '  → '));
    return lines;
}
function findingLines(finding, named, width, paint) {
    const lines = named ? (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__.wrap)(finding.what, width, '    ', '  · ') : [];
    if (finding.place)
        lines.push(paint('dim', (0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)(`    at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forTerminal */ .Qf)((0,_model_story_js__WEBPACK_IMPORTED_MODULE_0__.placeWords)(finding.place).replaceAll('`', ''))}`, width)));
    const detail = (finding.detail ?? '').split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
    lines.push(...detail.slice(0, DETAIL_LINES).map((line) => paint('dim', (0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .clipped */ .cz)(`    ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .forTerminal */ .Qf)(line.trimEnd())}`, width))));
    if (detail.length > DETAIL_LINES)
        lines.push(paint('dim', `    … ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(detail.length - DETAIL_LINES, 'more line')}`));
    return lines;
}


/***/ })

};
