export const id = 9744;
export const ids = [9744];
export const modules = {

/***/ 89744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ madeSeriesSchema),
/* harmony export */   seriesText: () => (/* binding */ seriesText)
/* harmony export */ });
/* unused harmony export provenanceSeriesSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53339);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43852);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31962);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80588);



/** The share of AI-made lines over time, as facts and files hold it. Nobody is named, and no number is of one person's component. */
const total = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0);
const ai = total.meta({ description: 'Of them, those with evidence of `least` or stronger.' });
const grade = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .GRADES */ .F4);
const madeSeriesSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    least: grade.meta({ description: 'The weakest grade that counts.' }),
    weeks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        from: _time_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSchema */ .Rl.meta({ description: 'Monday, 00:00 UTC.' }),
        added: total.meta({ description: 'Added lines.' }),
        ai,
        byGrade: zod__WEBPACK_IMPORTED_MODULE_2__/* .partialRecord */ .jgl(grade, total)
            .meta({ description: 'By their strongest evidence, weaker than `least` too; the rest carries no marker.' }),
    }))
        .meta({
        description: 'Whole weeks, oldest first, those without a line too. A line is of the week of its commit’s committer date.',
    }),
    components: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), added: total, ai }))
        .meta({ description: 'Parts that five people or more, or programs alone, worked on; those with most added lines first.' }),
    others: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ components: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1), added: total, ai })
        .exactOptional()
        .meta({ description: 'The parts that fewer people worked on, together.' }),
    commits: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        n: total.meta({ description: 'Ordinary commits of those weeks; merges and reverts are not judged.' }),
        marked: total.meta({ description: 'Of them, those with evidence of `least` or stronger.' }),
        reverts: total.meta({
            description: 'Commits that take others back: their lines are brought back, not made, and count nowhere.',
        }),
    }),
    leftOut: total.meta({
        description: 'Added lines of lock files, of generated and vendored files, and of files the policy excludes.',
    }),
})
    .meta({ description: 'Added lines of the default branch by week and part, and how many of them are AI-made.' });
/** `jidoka.provenance-series/v1`: what `provenance --since` tells. */
const provenanceSeriesSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('jidoka.provenance-series/v1'),
    branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    head: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    since: _time_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSchema */ .Rl.meta({ description: 'What was asked for; the weeks are the whole ones since then.' }),
    until: _time_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSchema */ .Rl,
    ...madeSeriesSchema.shape,
    gaps: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).meta({ description: 'What could not be looked at, each as a sentence.' }),
})
    .meta({ title: 'jidoka.provenance-series/v1', description: 'The share of AI-made added lines over time.' });
/** As a file holds it. */
function seriesText(series) {
    return `${JSON.stringify(zod__WEBPACK_IMPORTED_MODULE_3__/* .encode */ .lF(provenanceSeriesSchema, series), null, 2)}\n`;
}


/***/ }),

/***/ 31962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ GRADES),
/* harmony export */   Lx: () => (/* binding */ MARK_PLACES),
/* harmony export */   Mr: () => (/* binding */ counting),
/* harmony export */   XJ: () => (/* binding */ CLOSE_GAPS),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   xI: () => (/* binding */ marked),
/* harmony export */   yX: () => (/* binding */ strongest)
/* harmony export */ });
/* unused harmony export GRADE_MEANS */
/** How it is known that an agent had a hand in something, strongest first. A grade is a kind of evidence, not a probability. */
const GRADES = ['authored', 'co-authored', 'session', 'disclosed', 'suggestion', 'hint'];
/** What each grade says, and of what. */
const GRADE_MEANS = {
    authored: 'an agent’s account or identity is the author, or its tool recorded the very lines',
    'co-authored': 'a trailer of the commit names the agent',
    session: 'a trailer or a link leads to an agent’s session',
    disclosed: 'the people of the change say that an agent helped: a box, a label, `Assisted-by` with a known agent, a squash of which some commits carry a trailer',
    suggestion: 'a suggestion of a review bot was applied, most often one line',
    hint: 'a sign that ordinary work can carry too: a branch’s name, a footer, a default of an editor',
};
/** Whether it is `least` or stronger evidence. */
function isAtLeast(grade, least) {
    return grade !== 'none' && GRADES.indexOf(grade) <= GRADES.indexOf(least);
}
/** `none` of nothing. */
function strongest(grades) {
    let best = 'none';
    for (const grade of grades)
        if (grade !== 'none' && (best === 'none' || isAtLeast(grade, best)))
            best = grade;
    return best;
}
/** Where a marker was found. */
const MARK_PLACES = [
    ...['author', 'committer', 'trailer', 'message', 'note', 'trace'],
    ...['account', 'branch', 'body', 'label', 'box'],
];
/** What to do about gaps: each says how it is closed. */
const CLOSE_GAPS = 'Do what is said of it, and run the gate again.';
/** Ranges whose grade counts. */
function counting(ranges, least) {
    return (ranges ?? []).filter(({ grade }) => isAtLeast(grade, least));
}
/** Commits of a grade that counts. */
function marked({ commits, least }) {
    return commits.filter(({ kind, grade }) => kind === 'ordinary' && isAtLeast(grade, least));
}


/***/ }),

/***/ 80588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rl: () => (/* binding */ timeSchema),
/* harmony export */   TM: () => (/* binding */ secondsOf),
/* harmony export */   dF: () => (/* binding */ isoOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53339);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/** ISO 8601 UTC, to the second. */
function isoOf(time) {
    return new Date(time * 1000).toISOString().replace('.000Z', 'Z');
}
/** Of a time that `Date` can read, the whole second. */
function secondsOf(time) {
    return Math.floor(Date.parse(time) / 1000);
}
/** A time as files hold it, and in memory as whole seconds: there may be a million of them. */
const timeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .codec */ .rLB(zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(), zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), { decode: secondsOf, encode: isoOf });


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53339);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
