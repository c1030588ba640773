export const id = 157;
export const ids = [157];
export const modules = {

/***/ 7157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isNonEmpty),
/* harmony export */   o: () => (/* binding */ joined)
/* harmony export */ });
function isNonEmpty(list) {
    return list.length > 0;
}
/**
 * Joins the readings of every matched file of a kind. One bad file makes the whole unreadable, with what the good ones said as
 * `rest`; no good file hides it. `empty` may say that well-formed files hold nothing to judge.
 */
function joined(readings, absent, join, about) {
    const files = readings.flatMap((reading) => (reading.state === 'read' ? [reading.value] : []));
    const sources = readings.flatMap((reading) => (reading.source ? [reading.source] : []));
    const bad = readings.flatMap((reading) => (reading.state === 'unreadable' ? reading.problems : []));
    const value = isNonEmpty(files) ? join(files) : undefined;
    if (isNonEmpty(bad))
        return { state: 'unreadable', problems: bad, sources, ...(value !== undefined && { rest: value }) };
    if (value === undefined || !isNonEmpty(sources))
        return { state: 'absent', ...absent };
    const problems = files.flatMap(about.problems);
    const empty = about.empty?.(value);
    return empty ? { state: 'empty', ...empty, sources, problems } : { state: 'present', value, sources, problems };
}


/***/ })

};
