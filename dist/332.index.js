export const id = 332;
export const ids = [332];
export const modules = {

/***/ 9332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   read: () => (/* binding */ read)
/* harmony export */ });
/* harmony import */ var _model_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2684);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(531);


/** Reads the named files, wherever they lie, and says what is in them. */
async function read(world, paths) {
    const files = [];
    for (const path of paths) {
        const file = await world.openFile(path);
        files.push(file === 'absent' ? missing(path) : toFile(path, await (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .readOpened */ .ay)(path, file)));
    }
    return { schema: 'jidoka.read/v1', files };
}
function missing(path) {
    return { path, state: 'absent', problems: [{ kind: 'unreadable', message: 'There is no such file.' }] };
}
function toFile(path, reading) {
    const format = reading.source && reading.source.format !== 'unknown' ? { format: reading.source.format } : {};
    if (reading.state === 'unreadable') {
        return { path, ...format, state: 'unreadable', problems: reading.problems.map(_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutPath */ .sp) };
    }
    const { totals, declared, problems } = reading.file;
    return {
        path,
        ...format,
        state: (0,_model_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .fileState */ .oT)(reading.file),
        tests: { ...totals, ...(declared && { declared }) },
        problems: problems.map(_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutPath */ .sp),
    };
}


/***/ })

};
