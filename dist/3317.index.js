export const id = 3317;
export const ids = [3317];
export const modules = {

/***/ 53317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   agentsKnown: () => (/* binding */ agentsKnown),
/* harmony export */   rangeWorld: () => (/* binding */ rangeWorld),
/* harmony export */   seriesWorld: () => (/* binding */ seriesWorld),
/* harmony export */   spanOf: () => (/* binding */ spanOf)
/* harmony export */ });
/** What `jidoka provenance` looks at: each loads only what it needs. */
/** The change between two commits of a checkout. */
async function rangeWorld(values, { base, head }) {
    const { localWorld } = await Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(6299), __webpack_require__.e(5316), __webpack_require__.e(5347)]).then(__webpack_require__.bind(__webpack_require__, 35316));
    return localWorld({ repo: values.text('repo') ?? '.', base: base ?? values.text('base'), head, policy: values.text('policy') });
}
/** A history, over time. */
async function seriesWorld(values) {
    const [{ authoredLines }, { gitAuthorship }, { historyRoot, policyInForce }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5679).then(__webpack_require__.bind(__webpack_require__, 25679)),
        Promise.all(/* import() */[__webpack_require__.e(6299), __webpack_require__.e(8560)]).then(__webpack_require__.bind(__webpack_require__, 16299)),
        Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(6299), __webpack_require__.e(5316), __webpack_require__.e(5347)]).then(__webpack_require__.bind(__webpack_require__, 35316)),
    ]);
    const root = await historyRoot(values.text('repo') ?? '.');
    return {
        authored: (...[span, each]) => authoredLines(root, span, each),
        authorship: (range) => gitAuthorship(root, range),
        policyInForce: () => policyInForce(root, values.text('policy')),
    };
}
/** What `--since` and `--until` name; until now, where nothing is said. */
async function spanOf(since, until, now) {
    const { timeOf } = await Promise.all(/* import() */[__webpack_require__.e(3339), __webpack_require__.e(4082)]).then(__webpack_require__.bind(__webpack_require__, 14082));
    return { from: timeOf('--since', since), to: until === undefined ? now : timeOf('--until', until) };
}
/** The policy's agents beside those that everybody knows; outside a repository those of a policy that is named. */
async function agentsKnown(values) {
    const [{ aiOf }, { historyRoot, policyInForce }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3339), __webpack_require__.e(1138), __webpack_require__.e(8815), __webpack_require__.e(69), __webpack_require__.e(7207), __webpack_require__.e(1476), __webpack_require__.e(8875), __webpack_require__.e(8253), __webpack_require__.e(6244)]).then(__webpack_require__.bind(__webpack_require__, 78079)),
        Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(6299), __webpack_require__.e(5316), __webpack_require__.e(5347)]).then(__webpack_require__.bind(__webpack_require__, 35316)),
    ]);
    const named = values.text('policy');
    const root = await historyRoot(values.text('repo') ?? '.').catch(() => undefined);
    return aiOf({ policyInForce: () => policyInForce(root ?? '.', named) }, root === undefined && named === undefined);
}


/***/ })

};
