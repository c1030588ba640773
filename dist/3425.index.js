export const id = 3425;
export const ids = [3425];
export const modules = {

/***/ 83425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   flowMarkdown: () => (/* binding */ flowMarkdown)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69300);
/* harmony import */ var _flow_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23371);


/** The flow report for the summary page of a run. `titles`: of the metrics, by id. */
function flowMarkdown(report, titles) {
    const rows = Object.entries(report.metrics).map(([id, metric]) => {
        const left = (0,_flow_words_js__WEBPACK_IMPORTED_MODULE_1__/* .leftOut */ .ig)(metric);
        const value = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)((0,_flow_words_js__WEBPACK_IMPORTED_MODULE_1__/* .metricValue */ .a3)(metric)) + (left === undefined ? '' : `<br><sub>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(left)}</sub>`);
        return `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(titles.get(id) ?? id)} | ${value} |`;
    });
    return [
        `## ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)((0,_flow_words_js__WEBPACK_IMPORTED_MODULE_1__/* .flowTitle */ .J8)(report))}`,
        '',
        '| | |',
        '| --- | --- |',
        ...rows,
        '',
        ...report.notes.map((note) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(note)}`),
        '',
    ].join('\n');
}


/***/ }),

/***/ 23371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ flowTitle),
/* harmony export */   a3: () => (/* binding */ metricValue),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   nv: () => (/* binding */ trendWords),
/* harmony export */   p0: () => (/* reexport safe */ _model_words_js__WEBPACK_IMPORTED_MODULE_0__.p0)
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


/***/ })

};
