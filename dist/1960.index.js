export const id = 1960;
export const ids = [1960];
export const modules = {

/***/ 23702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ globProblem),
/* harmony export */   x: () => (/* binding */ globSet)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91138);

/** Braces and extended globs are off: with them a short pattern can take seconds (platform facts: 725 ms for 22 braces). */
const OPTIONS = { nobrace: true, noext: true, dot: true, nocomment: true, nonegate: true };
const MAX_LENGTH = 512;
const MAX_STARS = 32;
/** Why a glob cannot be used, in words, or undefined when it can. */
function globProblem(glob) {
    const pattern = glob.startsWith('!') ? glob.slice(1) : glob;
    if (pattern.trim() === '')
        return 'an empty glob matches nothing; write a path such as "reports/*.xml"';
    if (pattern.length > MAX_LENGTH)
        return `a glob may hold at most ${MAX_LENGTH} characters`;
    if ((pattern.match(/\*/g) ?? []).length > MAX_STARS)
        return `a glob may hold at most ${MAX_STARS} stars`;
    if (/[{}]|[?*+@!]\(/.test(pattern))
        return 'braces and extended globs are not read; list the alternatives as globs of their own';
    if (pattern.startsWith('/') || /^[A-Za-z]:/.test(pattern))
        return 'globs are relative to the repository; leave out the leading path';
    if (pattern.split('/').includes('..'))
        return 'a glob may not leave the repository (no "..")';
    return undefined;
}
/** Paths use `/` and are relative to the repository. Throws nothing: check `globProblem` first. */
function globSet(globs) {
    const compile = (glob) => new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(glob.replace(/^\.\//, ''), OPTIONS);
    const wanted = globs.filter((glob) => !glob.startsWith('!'));
    const includes = wanted.map(compile);
    const excludes = globs.filter((glob) => glob.startsWith('!')).map((glob) => compile(glob.slice(1)));
    const naming = wanted.filter((glob) => /[^*?/]/.test(glob.split('/').at(-1) ?? '')).map(compile);
    const excluded = (path) => excludes.some((pattern) => pattern.match(path));
    return {
        matches: (path) => includes.some((pattern) => pattern.match(path)) && !excluded(path),
        namesFile: (path) => naming.some((pattern) => pattern.match(path)) && !excluded(path),
    };
}


/***/ }),

/***/ 71960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   batchSchema: () => (/* binding */ batchSchema),
/* harmony export */   dateSchema: () => (/* binding */ dateSchema),
/* harmony export */   expectSchema: () => (/* binding */ expectSchema),
/* harmony export */   globSchema: () => (/* binding */ globSchema),
/* harmony export */   legsSchema: () => (/* binding */ legsSchema),
/* harmony export */   quarantineSchema: () => (/* binding */ quarantineSchema),
/* harmony export */   repeatedCasesSchema: () => (/* binding */ repeatedCasesSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53339);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23702);


/**
 * Policy sections that more than one check may ask for. Defined here, beside the checks' types, so that a check names the
 * sections it uses and sees no other; `policy/` reads them from the file.
 */
const date = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'write a day as YYYY-MM-DD')
    .refine(isDay, 'there is no such day');
const percent = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^\d{1,3}%$/, 'write a percentage such as 10%');
/** A calendar day that exists, in UTC. */
function isDay(text) {
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
const dateSchema = date;
/** A glob that can be used; `!` in front takes away. */
const globSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().superRefine((text, context) => {
    const problem = (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .globProblem */ .A)(text);
    if (problem !== undefined)
        context.addIssue({ code: 'custom', message: problem });
});
const expectSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    tests: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        min: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).default(1).meta({ description: 'The fewest tests that must have been executed.' }),
        'max-drop': percent
            .exactOptional()
            .meta({ description: 'The largest drop in executed tests against the base, in percent.' }),
        legs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1))
            .default([])
            .meta({ description: 'Legs (named under `evidence.legs`) that must each have executed at least one test.' }),
    })
        .prefault({}),
    scans: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        tools: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).default([]).meta({ description: 'Scanners that must each have finished.' }),
    })
        .prefault({}),
})
    .prefault({})
    .meta({ description: 'What a complete run must hold.' });
const legsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()))
    .default({})
    .meta({ description: 'Named groups of globs, so that a matrix leg that vanishes is seen.' });
const quarantineSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    test: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).meta({ description: 'The test, by the title reports show.' }),
    owner: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).meta({ description: 'Who brings it back.' }),
    until: date.meta({ description: 'The last day it is set aside; from the next day on it counts again.' }),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).meta({ description: 'Why it is set aside.' }),
}))
    .default([])
    .meta({ description: 'Failing tests that are known, owned, and set aside until a day.' });
const repeatedCasesSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['separate', 'retries']).default('separate').meta({
    description: 'What a test listed more than once in one suite is: `separate` cases that each count, or `retries` of one case, where the last listing counts and a pass after a failure is flaky.',
});
const batchSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    'tests-weight': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1).default(0).meta({ description: 'What a line of a test file counts, 0 to 1.' }),
    exclude: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(globSchema).default([]).meta({ description: 'Globs of files that do not count.' }),
    gitattributes: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
        .default(true)
        .meta({ description: 'Leave out what `.gitattributes` of the base calls generated, vendored or `-diff`.' }),
    lockfiles: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(true).meta({ description: 'Leave out lock files of package managers.' }),
    components: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(globSchema))
        .default({})
        .meta({ description: 'Deployable parts by name, each a list of globs; splits are proposed along them.' }),
})
    .prefault({})
    .meta({ description: 'How the size of a change is counted.' });


/***/ })

};
