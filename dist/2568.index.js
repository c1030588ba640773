export const id = 2568;
export const ids = [2568];
export const modules = {

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
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1732);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59344);


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
            ...(stopped > 0 ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(stopped)} more stopped the line.`] : []),
            ...(waived > 0 ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(waived)} ${waived === 1 ? 'is' : 'are'} waived.`] : []),
            ...(looks > 0 ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(looks)} more ${looks === 1 ? 'asks' : 'ask'} for a look.`] : []),
        ],
    };
}
const SEVERITY = { stop: 0, caution: 1, go: 2 };
function rowsOf(checks) {
    const rows = [];
    for (const check of checks) {
        const { outcome, waiver } = check;
        const heavy = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .weight */ .VA)(check);
        const counting = check.level === 'off' ? 0 : 1;
        const waived = heavy !== (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .weight */ .VA)({ ...check, waiver: null });
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
        return [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(existing.length)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(findings.length)} ${verb} on the base too.`];
    return [one ? `It ${verb} on the base too.` : `All ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(existing.length)} ${verb} on the base too.`];
}
/** A signed exception in words: the one place of a verdict where a login stands. */
function waiverWords({ by, reason, at, until }) {
    const end = until === undefined ? '' : `, until ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(until)} at the latest`;
    return `Waived by ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(by)} on ${at.slice(0, 10)}${end}; the next push voids it. Why: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(reason, 400)}`;
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
            const waived = counted(rows.filter((row) => row.waived));
            const looks = counted(rows.filter((row) => row.weight === 'caution')) - waived;
            const ask = `${looks === 1 ? 'asks' : 'ask'} for a look`;
            if (waived === 0)
                return `Caution: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(looks)} of ${all} ${ask}`;
            return `Caution: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(waived, 'check')} ${waived === 1 ? 'is' : 'are'} waived${looks > 0 ? `, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(looks)} more ${ask}` : ''}`;
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
    for (const { id, level, outcome, waiver } of checks) {
        const off = level === 'off' ? ' (shown, not counted)' : '';
        const spare = waiver === null ? '' : ` The waiver signed by ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(waiver.by)} was not needed.`;
        if (outcome.kind === 'pass')
            lines.push(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(id)} passes${off}: ${outcome.said}${spare}`);
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
function aboutOf({ change, policy, origin }) {
    const head = change.head.sha === undefined ? 'the working tree' : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(change.head.sha.slice(0, 7));
    const dirty = change.uncommitted && change.head.sha !== undefined ? ' with uncommitted changes' : '';
    const base = change.base?.ref ?? change.base?.sha?.slice(0, 7);
    const against = base === undefined ? '' : ` against ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(base)}`;
    const told = origin === 'own-run' ? " · reported by the pull request's own run" : '';
    return `for ${head}${dirty}${against} · ${policyWords(policy)}${told}`;
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


/***/ })

};
