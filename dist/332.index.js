export const id = 332;
export const ids = [332];
export const modules = {

/***/ 9332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   read: () => (/* binding */ read)
/* harmony export */ });
/* harmony import */ var _model_join_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5261);
/* harmony import */ var _model_tests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2684);
/* harmony import */ var _opened_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6479);



/** Reads the named files, wherever they lie, and says what is in them. */
async function read(world, paths) {
    const files = [];
    for (const path of paths) {
        const file = await world.openFile(path);
        files.push(file === 'absent' ? missing(path) : toFile(path, await (0,_opened_js__WEBPACK_IMPORTED_MODULE_2__/* .readOpened */ .a)(path, file)));
    }
    return { schema: 'jidoka.read/v1', files };
}
function missing(path) {
    return { path, state: 'absent', problems: [{ kind: 'unreadable', message: 'There is no such file.' }] };
}
function toFile(path, reading) {
    const format = reading.source && reading.source.format !== 'unknown' ? { format: reading.source.format } : {};
    if (reading.state === 'unreadable')
        return { path, ...format, state: 'unreadable', problems: reading.problems.map(withoutPath) };
    return { path, ...format, ...summary(reading.value) };
}
/** What a file says, in numbers, by the kind of evidence it is. */
function summary(evidence) {
    switch (evidence.kind) {
        case 'tests': {
            const { totals, declared, problems } = evidence.tests;
            const tests = { ...totals, ...(declared && { declared }) };
            return { state: (0,_model_tests_js__WEBPACK_IMPORTED_MODULE_1__/* .fileState */ .oT)(evidence.tests), tests, problems: problems.map(withoutPath) };
        }
        case 'scans': {
            const { tools, totals, complete, unfinished, problems } = evidence.scans;
            const stops = unfinished.map(({ tool, why }) => ({ kind: 'mismatch', message: `${tool} did not finish: ${why}` }));
            return {
                state: tools.length > 0 ? 'present' : 'empty',
                scan: { tools, ...totals, complete },
                problems: [...problems.map(withoutPath), ...stops],
            };
        }
        default:
            return coverageSummary(evidence.coverage);
    }
}
function coverageSummary(coverage) {
    const lines = (0,_model_join_js__WEBPACK_IMPORTED_MODULE_0__/* .unitedLines */ .P9)([coverage]);
    const branches = coverage.files.flatMap((file) => (file.branches ? [file.branches] : []));
    const sum = (of) => branches.reduce((all, branch) => all + branch[of], 0);
    return {
        state: lines.total > 0 ? 'present' : 'empty',
        coverage: {
            files: coverage.files.length,
            lines,
            ...(branches.length > 0 && { branches: { covered: sum('covered'), total: sum('total') } }),
        },
        problems: coverage.problems.map(withoutPath),
    };
}
/** A problem without the path that stands beside it. */
function withoutPath({ path: _path, ...rest }) {
    return rest;
}


/***/ })

};
