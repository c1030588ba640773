export const id = 6375;
export const ids = [6375,1960];
export const modules = {

/***/ 56375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FLOW_DEFAULTS: () => (/* binding */ FLOW_DEFAULTS),
/* harmony export */   flowSchema: () => (/* binding */ flowSchema),
/* harmony export */   spanSeconds: () => (/* binding */ spanSeconds)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53339);
/* harmony import */ var _model_flow_item_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(889);
/* harmony import */ var _model_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71960);
/* harmony import */ var _model_stages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19810);
/* harmony import */ var _working_hours_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35633);





/** What a team says of its flow: policy section `flow`. Everything has a default; nothing here can turn a gate green. */
const span = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(/^\d{1,4}(?:m|h|d|w)$/, 'write a duration such as 30m, 4h, 2d or 1w')
    .meta({ description: 'A duration: minutes, hours, days or weeks.' });
const words = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(100)).max(100);
const flowSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    deployments: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        source: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
            .regex(/^(?:auto|github|releases|merges|tags:.+|branch:.+|file:.+|workflow:.+)$/, 'write auto, github, releases, merges, tags:GLOB, branch:NAME, workflow:NAME or file:PATH')
            .default('auto')
            .meta({ description: 'What counts as a deployment to production; `auto` takes the best source there is.' }),
        tags: _model_settings_js__WEBPACK_IMPORTED_MODULE_1__.globSchema
            .exactOptional()
            .meta({ description: 'The tags that are releases, such as `v*`; without it they are looked for.' }),
        environment: _model_settings_js__WEBPACK_IMPORTED_MODULE_1__.globSchema.default('production').meta({ description: 'The environments that are production.' }),
        staging: _model_settings_js__WEBPACK_IMPORTED_MODULE_1__.globSchema.default('staging').meta({ description: 'The environments that a deployment passes before.' }),
    })
        .prefault({}),
    items: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        labels: zod__WEBPACK_IMPORTED_MODULE_3__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_model_flow_item_js__WEBPACK_IMPORTED_MODULE_0__/* .FLOW_ITEMS */ .cI), words)
            .default({})
            .meta({ description: 'Labels and issue types that say what kind of work it is.' }),
        accepted: words.default([]).meta({ description: 'Labels by which work is accepted; the time of the first one counts.' }),
    })
        .prefault({}),
    incidents: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ labels: words.default(['incident']), 'hotfix-labels': words.default(['hotfix']) })
        .prefault({})
        .meta({ description: 'Issues that are incidents, and changes that are hotfixes, by label.' }),
    'required-approvals': zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0).max(10).default(1).meta({ description: 'Approvals that a change waits for.' }),
    described: zod__WEBPACK_IMPORTED_MODULE_3__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n([..._model_stages_js__WEBPACK_IMPORTED_MODULE_2__/* .STAGE_IDS */ .w7, ..._model_stages_js__WEBPACK_IMPORTED_MODULE_2__/* .RESOURCES */ .eZ]), span)
        .default({})
        .meta({ description: 'How long each stage is said to take, such as `pickup: 4h`: set against how long it does.' }),
    sle: span.exactOptional().meta({
        description: 'The service-level expectation: 85 % of changes are to be merged within it. Fixed here, it does not drift with what it measures.',
    }),
    'window-days': zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(7).max(3660).default(84).meta({ description: 'How far back a report looks.' }),
    clock: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['calendar', 'business']).default('calendar').meta({
        description: '`business` adds a second column of working hours; the first stays what it is.',
    }),
    'time-zone': zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .max(60)
        .refine(_working_hours_js__WEBPACK_IMPORTED_MODULE_4__/* .isTimeZone */ .k, 'there is no such time zone; write one such as Europe/Berlin')
        .default('UTC')
        .meta({ description: 'Of calendar days and working hours, such as `Europe/Berlin`.' }),
    hours: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-4]):[0-5]\d$/, 'write hours as 09:00-17:00')
        .default('09:00-17:00')
        .meta({ description: 'Working hours, for `clock: business`.' }),
    holidays: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_model_settings_js__WEBPACK_IMPORTED_MODULE_1__.dateSchema).max(400).default([]),
})
    .prefault({})
    .meta({ description: 'What the flow report counts, and against what.' });
/** Without a policy. */
const FLOW_DEFAULTS = flowSchema.parse({});
const UNITS = { m: 60, h: 3600, d: 86_400, w: 604_800 };
/** `4h` in seconds. */
function spanSeconds(text) {
    return Number.parseInt(text, 10) * (UNITS[text.at(-1) ?? ''] ?? Number.NaN);
}


/***/ }),

/***/ 35633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ workingSeconds),
/* harmony export */   k: () => (/* binding */ isTimeZone)
/* harmony export */ });
const DAY = 86_400;
/**
 * Seconds of a span that lie in working hours: Monday to Friday, from and to the hours of the policy in its time zone, holidays out.
 * A second column beside the elapsed time and never instead of it: who waits, waits on a Sunday too.
 */
function workingSeconds([from, to], { hours, holidays, 'time-zone': zone }) {
    const [opens, closes] = hours.split('-').map(minutesOf);
    const local = localDay(zone);
    let sum = 0;
    // A day longer on either side: the local day of a moment may be another than that in UTC.
    for (let day = Math.floor(from / DAY) - 1; day <= Math.floor(to / DAY) + 1; day++) {
        const midnight = day * DAY;
        if (isFree(midnight, holidays))
            continue;
        const offset = local(midnight + 12 * 3600);
        const [start, end] = [midnight + opens * 60 - offset, midnight + closes * 60 - offset];
        sum += Math.max(0, Math.min(end, to) - Math.max(start, from));
    }
    return sum;
}
/** A day, named by its midnight as if it were in UTC: 1970 began on a Thursday. */
function isFree(midnight, holidays) {
    const weekday = (Math.floor(midnight / DAY) + 4) % 7;
    return weekday === 0 || weekday === 6 || holidays.includes(new Date(midnight * 1000).toISOString().slice(0, 10));
}
function minutesOf(clock) {
    const [hours = 0, minutes = 0] = clock.split(':').map(Number);
    return hours * 60 + minutes;
}
/** How far a zone is ahead of UTC, in seconds, at noon of a day: clocks are put forward and back at night. */
function localDay(zone) {
    if (zone === 'UTC')
        return () => 0;
    const format = new Intl.DateTimeFormat('en-GB', {
        timeZone: zone,
        hourCycle: 'h23',
        ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' },
    });
    const known = new Map();
    return (noon) => {
        const before = known.get(noon);
        if (before !== undefined)
            return before;
        const parts = new Map(format.formatToParts(noon * 1000).map(({ type, value }) => [type, Number(value)]));
        const part = (type) => parts.get(type) ?? Number.NaN;
        const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) / 1000;
        known.set(noon, wall - noon);
        return wall - noon;
    };
}
/** Whether the machine knows a time zone by this name. */
function isTimeZone(zone) {
    try {
        new Intl.DateTimeFormat('en-GB', { timeZone: zone });
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   cI: () => (/* binding */ FLOW_ITEMS),
/* harmony export */   nn: () => (/* binding */ FLOW_KINDS)
/* harmony export */ });
/** The four kinds of work of the Flow Framework (M. Kersten, "Project to Product", 2018). */
const FLOW_ITEMS = ['feature', 'defect', 'risk', 'debt'];
/** Every kind, `unclassified` last. */
const FLOW_KINDS = [...FLOW_ITEMS, 'unclassified'];
/**
 * Where the kind is told, the surest first (flow-metrics, 4.9): a label that the policy names; a label by its usual meaning; the issue
 * type; the same three of what it is linked to; the title by the convention of commits; the branch; what writes it (a bot that
 * updates dependencies). `advisory`: a security advisory that the title names made a risk of it. What a change touches is not known
 * here, so no path is asked.
 */
const LEVELS = ['label', 'usual-label', 'issue-type', 'linked', 'title', 'branch', 'author', 'advisory', 'none'];


/***/ }),

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


/***/ }),

/***/ 19810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   an: () => (/* binding */ STAGES),
/* harmony export */   eH: () => (/* binding */ STAGE_CLASSES),
/* harmony export */   eZ: () => (/* binding */ RESOURCES),
/* harmony export */   w7: () => (/* binding */ STAGE_IDS)
/* harmony export */ });
const STAGE_IDS = [
    'coding',
    'parked',
    'pickup',
    'author_turn',
    'reviewer_turn',
    'approved_wait',
    'checks_wait',
    'merge_queue',
    'unreviewed',
    'integration_wait',
    'release_wait',
    'env_approval',
    'deploy',
];
const STAGE_CLASSES = ['work', 'wait', 'rework', 'machine'];
/** Who a change can stand with, in the order in which it passes them; authors and reviewers take turns. */
const RESOURCES = ['development', 'authors', 'review', 'merge', 'queue', 'release', 'environment'];
/** The stages of a change (flow-metrics, 4.3), in the order in which it passes them. To go back in this order is to return. */
const STAGES = [
    { id: 'coding', class: 'work', resource: 'development', title: 'Coding' },
    { id: 'parked', class: 'wait', title: 'Closed for a while' },
    { id: 'pickup', class: 'wait', resource: 'review', title: 'Waits for its first review' },
    { id: 'author_turn', class: 'rework', resource: 'authors', title: 'The author’s turn' },
    { id: 'reviewer_turn', class: 'wait', resource: 'review', title: 'The reviewers’ turn' },
    { id: 'approved_wait', class: 'wait', resource: 'merge', title: 'Approved, not merged' },
    { id: 'checks_wait', class: 'machine', resource: 'merge', title: 'Approved, waits for its checks' },
    { id: 'merge_queue', class: 'machine', resource: 'queue', title: 'In the merge queue' },
    { id: 'unreviewed', class: 'wait', title: 'Ready, merged without a review' },
    { id: 'integration_wait', class: 'wait', resource: 'release', title: 'Merged, not on the default branch' },
    { id: 'release_wait', class: 'wait', resource: 'release', title: 'Waits for a release' },
    { id: 'env_approval', class: 'wait', resource: 'environment', title: 'Waits for the environment’s approval' },
    { id: 'deploy', class: 'machine', title: 'Being deployed' },
];


/***/ })

};
