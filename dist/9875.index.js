export const id = 9875;
export const ids = [9875,2568,140,8560];
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
