export const id = 568;
export const ids = [568];
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


/***/ })

};
