export const id = 391;
export const ids = [391];
export const modules = {

/***/ 30391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CouldNotRun: () => (/* binding */ CouldNotRun)
/* harmony export */ });
/** The gate could not run: bad usage, bad policy, no repository. Exit code 2 on a laptop; the messages say what to write instead. */
class CouldNotRun extends Error {
    problems;
    constructor(problem, ...others) {
        super(problem.message);
        this.problems = [problem, ...others];
    }
}


/***/ })

};
