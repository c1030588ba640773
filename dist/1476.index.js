export const id = 1476;
export const ids = [1476,6375,1960];
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


/***/ }),

/***/ 47235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ extendsOf),
/* harmony export */   y: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _model_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57157);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59014);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35447);



const SHAPE = 'write OWNER/REPO:path@ref, such as acme/policies:.github/jidoka.yml@v1';
/** What `extends` names, or in words why it cannot be followed. Nothing in it can leave its repository or its place in a URL. */
function originOf(text) {
    const [, owner = '', repo = '', path = '', ref = ''] = /^([^/:@\s]+)\/([^/:@\s]+):([^@\s]+)(?:@(\S*))?$/.exec(text) ?? [];
    if (owner === '')
        return SHAPE;
    if (!/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/.test(owner))
        return `the owner is no name that GitHub gives; ${SHAPE}`;
    if (!/^[A-Za-z0-9._-]{1,100}$/.test(repo) || /^\.{1,2}$/.test(repo)) {
        return `the repository is no name that GitHub gives; ${SHAPE}`;
    }
    const segments = path.split('/');
    if (segments.some((segment) => segment === '' || segment === '.' || segment === '..')) {
        return 'the path is relative to that repository and may not leave it (no "..", no leading "/")';
    }
    if (path.length > 255 || !/^[A-Za-z0-9._/-]+$/.test(path))
        return 'the path may hold letters, digits and . _ - / only';
    if (ref === '')
        return `the ref is missing: pin it to a commit or a tag; ${SHAPE}`;
    if (ref.length > 255 || !/^[A-Za-z0-9_][A-Za-z0-9._/-]*$/.test(ref) || /\.\.|\/\/|\/$/.test(ref)) {
        return 'the ref may hold letters, digits and . _ - / only; name a commit, a tag or a branch';
    }
    return { owner, repo, path, ref };
}
/** What a policy file extends, before it is read as a whole: its parent is needed for that. Nothing where it extends nothing. */
function extendsOf(path, text) {
    const yaml = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(path, text);
    if ('problems' in yaml)
        return (0,_model_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .isNonEmpty */ .J_)(yaml.problems) ? { problems: yaml.problems } : undefined;
    const named = (0,_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(yaml.value) ? yaml.value['extends'] : undefined;
    if (named === undefined)
        return undefined;
    const origin = typeof named === 'string' ? originOf(named) : SHAPE;
    if (typeof origin !== 'string')
        return origin;
    const message = `\`extends\` cannot be followed: ${origin}.`;
    return { problems: [{ kind: 'malformed', message, path, ...yaml.locate(['extends']) }] };
}


/***/ }),

/***/ 59014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R0: () => (/* binding */ lockProblem),
/* harmony export */   Zu: () => (/* binding */ merged),
/* harmony export */   ns: () => (/* binding */ lockBroken),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53339);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59344);
/* harmony import */ var _unwrapped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96630);



function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The child's values over the parent's: keys and values merge at every depth, lists and single values replace. */
function merged(parent, child) {
    if (!isRecord(parent) || !isRecord(child))
        return child;
    // Without prototype: a key called `__proto__` is a key like any other.
    const both = Object.assign(Object.create(null), parent);
    for (const [key, value] of Object.entries(child))
        both[key] = key in both ? merged(both[key], value) : value;
    return both;
}
/** The key by which a child touches a locked one: at it, below it, or above it by putting something else in its place. */
function lockBroken(child, lock) {
    const keys = lock.split('.');
    let here = child;
    for (const [depth, key] of keys.entries()) {
        if (!isRecord(here))
            return keys.slice(0, depth);
        if (!Object.hasOwn(here, key))
            return undefined;
        here = here[key];
    }
    return keys;
}
/** What never comes from a parent: a lock on it says nothing. */
const OWN_KEYS = ['extends', 'lock'];
/** Why a lock holds nothing, in words; a misspelt one would leave open what it was written to close. */
function lockProblem(lock, schema) {
    const keys = lock.split('.');
    if (OWN_KEYS.includes(lock))
        return `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(lock)} cannot be locked; every file has its own.`;
    let here = (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_1__/* .unwrapped */ .D)(schema);
    for (const [depth, key] of keys.entries()) {
        if (here instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodObject */ .bvH) {
            const inner = Object.hasOwn(here.shape, key) ? here.shape[key] : undefined;
            if (inner === undefined) {
                // A planned check takes any key; every other object knows its own.
                if (here.def.catchall !== undefined && !(here.def.catchall instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodNever */ .iSc))
                    return undefined;
                const outer = keys.slice(0, depth).join('.');
                return `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(lock)} locks nothing: ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(key)} is no key of ${outer === '' ? 'the policy' : (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(outer)}.`;
            }
            here = (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_1__/* .unwrapped */ .D)(inner);
        }
        else if (here instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodRecord */ .b8S)
            here = (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_1__/* .unwrapped */ .D)(here.valueType);
        else if (here instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodUnknown */ ._aJ)
            return undefined;
        else
            return `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(lock)} locks nothing: ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(keys.slice(0, depth).join('.'))} has no keys; lock it as a whole.`;
    }
    return undefined;
}


/***/ }),

/***/ 21552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R6: () => (/* binding */ plannedSections),
/* harmony export */   Uf: () => (/* binding */ plannedResult),
/* harmony export */   sB: () => (/* binding */ plannedChecks)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59344);

/**
 * What a policy may already name and this version does not act on yet. A named check of this list answers `unknown`, at its
 * level: asking for something and not getting it is never a pass. The list shrinks as the checks arrive.
 */
const plannedChecks = {
    'line-open': { level: 'warn', question: 'Is the line open?', waste: 'defects' },
    'environment-ready': { level: 'off', question: 'Does this change have its own environment, green?', waste: 'waiting' },
};
/** Whole sections, with what they will be about. */
const plannedSections = {
    line: 'the default branch as a line that can be stopped',
};
/** What a policy asks for and no version answers yet: unknown, at its level. */
function plannedResult({ id, level, onUnknown }) {
    const { question, waste } = plannedChecks[id];
    const why = `The policy asks for ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(id)}, which this version cannot answer yet.`;
    const remedy = `Take it out of the policy, or set \`level: off\`, until a version answers it.`;
    const outcome = { kind: 'unknown', why: [why], remedy };
    return { id, question, waste, level, onUnknown, outcome, waiver: null };
}


/***/ }),

/***/ 73506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ isAsked),
/* harmony export */   iJ: () => (/* binding */ toPolicy),
/* harmony export */   yJ: () => (/* binding */ settingFor)
/* harmony export */ });
/* harmony import */ var _planned_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21552);

/** The file's data, defaults filled in, as a policy. `isFile` is false for the policy that holds where there is no file. */
function toPolicy(file, checks, isFile) {
    const { tests, scans, coverage } = file.evidence;
    // The registry makes the keys of `checks` and the later sections, so their types are known at run time only.
    const named = file.checks;
    const sections = file;
    const settings = new Map(checks.map((check) => [check.id, settingOf(check, named[check.id], isFile)]));
    return {
        mode: file.mode,
        ...(file['enforce-from'] !== undefined && { enforceFrom: file['enforce-from'] }),
        ...(file.grandfather !== undefined && { grandfatherBefore: file.grandfather['opened-before'] }),
        globs: { tests, scans, coverage },
        settings: {
            expect: file.evidence.expect,
            legs: file.evidence.legs,
            quarantine: file.quarantine,
            repeatedCases: file.evidence['repeated-cases'],
            batch: file.batch,
            ai: file.ai,
        },
        flow: file.flow,
        checks: settings,
        named: new Set([...settings].flatMap(([id, { level }]) => (named[id] !== undefined && level !== 'off' ? [id] : []))),
        waivers: file.waivers,
        reports: file.reports,
        ...(file.extends !== undefined && { inherits: file.extends }),
        planned: askedPlanned(named),
        notApplicable: file.evidence['not-applicable'],
        unused: Object.keys(_planned_js__WEBPACK_IMPORTED_MODULE_0__/* .plannedSections */ .R6).filter((key) => sections[key] !== undefined),
    };
}
function settingOf(check, entry, isFile) {
    const { level: told, 'on-unknown': onUnknown, ...options } = isRecord(entry) ? entry : {};
    // Nobody is stopped or warned on the first day by a limit they never chose.
    const level = isLevel(told) ? told : isFile || check.level === 'stop' ? check.level : 'off';
    return { level, onUnknown: isLevel(onUnknown) ? onUnknown : level, options };
}
/** Planned checks that the policy names. */
function askedPlanned(named) {
    const asked = [];
    for (const id of Object.keys(_planned_js__WEBPACK_IMPORTED_MODULE_0__/* .plannedChecks */ .sB)) {
        const entry = named[id];
        if (entry === undefined)
            continue;
        const { level: told, 'on-unknown': onUnknown } = isRecord(entry) ? entry : {};
        const level = isLevel(told) ? told : _planned_js__WEBPACK_IMPORTED_MODULE_0__/* .plannedChecks */ .sB[id].level;
        if (level !== 'off')
            asked.push({ id, level, onUnknown: isLevel(onUnknown) ? onUnknown : level });
    }
    return asked;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}
function isLevel(value) {
    return value === 'stop' || value === 'warn' || value === 'off';
}
/** What the policy does about a check. */
function settingFor({ checks }, { id, level }) {
    return checks.get(id) ?? { level, onUnknown: level, options: {} };
}
/** A check that is off by default, and that the policy does not name, asks for nothing. */
function isAsked({ named }, { id, level }) {
    return level !== 'off' || named.has(id);
}


/***/ }),

/***/ 61476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  badGlob: () => (/* binding */ badGlob),
  defaultPolicy: () => (/* binding */ defaultPolicy),
  readPolicy: () => (/* binding */ readPolicy),
  tighten: () => (/* binding */ tighten)
});

// EXTERNAL MODULE: ./lib/model/globs.js
var model_globs = __webpack_require__(23702);
// EXTERNAL MODULE: ./lib/model/reading.js
var model_reading = __webpack_require__(57157);
// EXTERNAL MODULE: ./lib/model/words.js
var words = __webpack_require__(59344);
// EXTERNAL MODULE: ./lib/policy/extends.js
var policy_extends = __webpack_require__(47235);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(53339);
// EXTERNAL MODULE: ./lib/model/nearest.js
var nearest = __webpack_require__(36047);
// EXTERNAL MODULE: ./lib/policy/unwrapped.js
var unwrapped = __webpack_require__(96630);
;// CONCATENATED MODULE: ./lib/policy/issues.js




/** One schema issue as problems a person can act on: where, what was expected, what to write instead. */
function issueProblem(issue, schema, path, yaml) {
    const at = issue.path;
    const problem = (message, keys, part = 'value') => ({
        kind: 'malformed',
        message,
        path,
        ...yaml.locate(keys, part),
    });
    const where = at.length === 0 ? 'the policy' : (0,words/* quoted */.TL)(at.map(String).join('.'));
    switch (issue.code) {
        case 'unrecognized_keys': {
            const known = keysAt(schema, at);
            return issue.keys.map((key) => problem(unknownKey(key, where, known, schema), [...at, key], 'key'));
        }
        case 'invalid_value': {
            const values = issue.values.map(String);
            const found = valueAt(yaml.value, at);
            const isText = typeof found === 'string';
            const guess = isText && !values.includes(found) ? (0,nearest/* nearest */.p)(found, values) : undefined;
            const what = isText && values.includes(found) ? `the text "${found}"` : shown(found);
            const wanted = values.length === 1
                ? (0,words/* quoted */.TL)(values[0] ?? '')
                : `one of ${(0,words/* listed */.KE)(values.map((value) => (0,words/* quoted */.TL)(value)), 12)}`;
            const hint = guess === undefined ? '' : ` Did you mean ${(0,words/* quoted */.TL)(guess)}?`;
            return [problem(`${(0,words/* capital */.Nx)(where)} is ${what}; write ${wanted}.${hint}`, at)];
        }
        case 'invalid_type':
            return [
                problem(`${(0,words/* capital */.Nx)(where)} is ${shown(valueAt(yaml.value, at))}; write ${TYPES[issue.expected] ?? issue.expected}.`, at),
            ];
        case 'invalid_key': {
            const why = issue.issues.map(({ message }) => message).join('; ');
            return [problem(`The key ${(0,words/* quoted */.TL)(String(at.at(-1)))} cannot be used: ${why.replace(/[^.?]$/, '$&.')}`, at, 'key')];
        }
        case 'too_small':
            return [
                problem(`${(0,words/* capital */.Nx)(where)} is ${shown(valueAt(yaml.value, at))}; write at least ${issue.minimum}${unit(issue)}.`, at),
            ];
        case 'too_big':
            return [problem(`${(0,words/* capital */.Nx)(where)} is ${shown(valueAt(yaml.value, at))}; at most ${issue.maximum}${unit(issue)}.`, at)];
        default:
            return [problem(`${(0,words/* capital */.Nx)(where)} is ${shown(valueAt(yaml.value, at))}: ${issue.message.replace(/[^.?]$/, '$&.')}`, at)];
    }
}
const TYPES = {
    array: 'a list, such as ["**/junit*.xml"]',
    object: 'keys and values, such as "version: 1"',
    record: 'keys and values',
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
};
function unit(issue) {
    if (issue.origin === 'array')
        return ' entries';
    return issue.origin === 'string' ? ' characters' : '';
}
/** Where else a key may have been meant to stand. */
const SECTIONS = ['checks', 'evidence'];
function unknownKey(key, where, known, schema) {
    const guess = (0,nearest/* nearest */.p)(key, known);
    const place = where === 'the policy' ? '' : ` in ${where}`;
    if (guess !== undefined)
        return `Unknown key ${(0,words/* quoted */.TL)(key)}${place}; did you mean ${(0,words/* quoted */.TL)(guess)}?`;
    for (const section of SECTIONS) {
        const elsewhere = (0,nearest/* nearest */.p)(key, keysAt(schema, [section]));
        if (elsewhere !== undefined) {
            return `Unknown key ${(0,words/* quoted */.TL)(key)}${place}; did you mean ${(0,words/* quoted */.TL)(elsewhere)}, which stands under ${(0,words/* quoted */.TL)(section)}?`;
        }
    }
    if (known.length === 0)
        return `Unknown key ${(0,words/* quoted */.TL)(key)}${place}; no key is read there.`;
    return `Unknown key ${(0,words/* quoted */.TL)(key)}${place}; known are ${(0,words/* listed */.KE)(known.map((name) => (0,words/* quoted */.TL)(name)), 40)}.`;
}
/** The keys that may stand at a path of the schema. */
function keysAt(schema, path) {
    let here = (0,unwrapped/* unwrapped */.D)(schema);
    for (const key of path) {
        if (here instanceof schemas/* ZodObject */.bvH) {
            const inner = here.shape[String(key)];
            if (inner === undefined)
                return [];
            here = (0,unwrapped/* unwrapped */.D)(inner);
        }
        else if (here instanceof schemas/* ZodArray */.naA)
            here = (0,unwrapped/* unwrapped */.D)(here.element);
        else
            return [];
    }
    return here instanceof schemas/* ZodObject */.bvH ? Object.keys(here.shape) : [];
}
function valueAt(value, path) {
    let here = value;
    for (const key of path) {
        if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key))
            return undefined;
        here = here[key];
    }
    return here;
}
/** A value of the file in an error: short, and nothing of it obeyed. */
function shown(value) {
    if (value === undefined)
        return 'missing';
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a set of keys';
    return (0,words/* quoted */.TL)(String(value), 60);
}

// EXTERNAL MODULE: ./lib/policy/merge.js
var merge = __webpack_require__(59014);
// EXTERNAL MODULE: ./lib/policy/policy.js
var policy = __webpack_require__(73506);
// EXTERNAL MODULE: ./lib/flow/settings.js
var settings = __webpack_require__(56375);
// EXTERNAL MODULE: ./lib/model/ai-settings.js
var ai_settings = __webpack_require__(71201);
// EXTERNAL MODULE: ./lib/model/settings.js
var model_settings = __webpack_require__(71960);
// EXTERNAL MODULE: ./lib/provenance/disclosure-forms.js
var disclosure_forms = __webpack_require__(41900);
// EXTERNAL MODULE: ./lib/provenance/lines-note.js
var lines_note = __webpack_require__(9453);
// EXTERNAL MODULE: ./lib/provenance/markers.js
var markers = __webpack_require__(19348);
// EXTERNAL MODULE: ./lib/provenance/pull-markers.js
var pull_markers = __webpack_require__(40402);
;// CONCATENATED MODULE: ./lib/provenance/markers-known.js




/** What a policy may set aside by name: every marker of commits and of pull requests. */
const MARKER_IDS = [
    ...[...markers/* MARKERS */.Q$, ...pull_markers/* PULL_MARKERS */.W, ...disclosure_forms/* BOX_FORMS */.e].map(({ id }) => id),
    // Signs that are no rows: words that the policy itself lists, and a line of the description.
    ...['box-policy-used', 'box-policy-not-used', 'body-generated-by', 'label-policy', lines_note/* NOTE_MARKER */.gL],
];

// EXTERNAL MODULE: ./lib/policy/planned.js
var planned = __webpack_require__(21552);
;// CONCATENATED MODULE: ./lib/policy/schema.js









const level = schemas/* enum */.k5n(['stop', 'warn', 'off']);
const globs = (what) => schemas/* array */.YOg(model_settings.globSchema)
    .max(100)
    .default([])
    .meta({ description: `Globs of ${what}; \`!\` excludes.` });
const evidenceSchema = schemas/* strictObject */.rej({
    tests: globs('test reports'),
    scans: globs('scan reports'),
    coverage: globs('coverage reports'),
    expect: model_settings.expectSchema,
    legs: model_settings.legsSchema,
    'repeated-cases': model_settings.repeatedCasesSchema,
    'not-applicable': schemas/* array */.YOg(schemas/* strictObject */.rej({
        kind: schemas/* enum */.k5n(['tests', 'scans', 'coverage']),
        reason: schemas/* string */.YjP().min(1),
        paths: schemas/* array */.YOg(model_settings.globSchema).min(1),
    }))
        .default([])
        .meta({ description: 'Changes for which a kind of evidence is not asked: those that touch nothing outside `paths`.' }),
})
    .prefault({})
    .meta({ description: 'Where evidence lies, and what a complete run must hold.' })
    .superRefine(({ expect, legs }, context) => {
    expect.tests.legs.forEach((leg, index) => {
        if (Object.hasOwn(legs, leg))
            return;
        const guess = (0,nearest/* nearest */.p)(leg, Object.keys(legs));
        const hint = guess === undefined ? `name its globs under evidence.legs` : `did you mean "${guess}"?`;
        context.addIssue({
            code: 'custom',
            path: ['expect', 'tests', 'legs', index],
            message: `no leg is called "${leg}"; ${hint}`,
        });
    });
    for (const [leg, patterns] of Object.entries(legs)) {
        patterns.forEach((pattern, index) => {
            const problem = (0,model_globs/* globProblem */.A)(pattern);
            if (problem !== undefined)
                context.addIssue({ code: 'custom', path: ['legs', leg, index], message: problem });
        });
    }
});
/** The whole policy file, made of the checks that exist: a check's keys stand beside the check. */
function policySchema(checks) {
    return schemas/* strictObject */.rej({
        version: schemas/* literal */.euz(1).default(1).meta({ description: 'The version of this file’s shape.' }),
        mode: schemas/* enum */.k5n(['report', 'warn', 'stop'])
            .default('stop')
            .meta({ description: 'Caps every level: `report` and `warn` never stop; `report` is for a start.' }),
        'enforce-from': model_settings.dateSchema
            .exactOptional()
            .meta({ description: 'Before this day everything is judged as in mode `report`, and the reports say so.' }),
        grandfather: schemas/* strictObject */.rej({ 'opened-before': model_settings.dateSchema.meta({ description: 'A day, YYYY-MM-DD.' }) })
            .exactOptional()
            .meta({ description: 'Changes opened before a day are judged as in mode `report`.' }),
        extends: schemas/* string */.YjP()
            .superRefine((text, context) => {
            const origin = (0,policy_extends/* originOf */.y)(text);
            if (typeof origin === 'string')
                context.addIssue({ code: 'custom', message: origin });
        })
            .exactOptional()
            .meta({
            description: 'A policy to inherit from, `OWNER/REPO:path@ref`: what this file says goes over what that one says.',
        }),
        lock: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(200)).max(100).default([]).meta({
            description: 'For a policy that others extend: keys they may not set, such as `mode` or `checks.test-failures`.',
        }),
        evidence: evidenceSchema,
        checks: schemas/* strictObject */.rej({
            ...Object.fromEntries(checks.map((check) => [check.id, checkSchema(check)])),
            ...Object.fromEntries(Object.entries(planned/* plannedChecks */.sB).map(([id, planned]) => [id, plannedSchema(planned.question)])),
        })
            .prefault({})
            .meta({ description: 'What each check does, by its id.' }),
        quarantine: model_settings.quarantineSchema,
        batch: model_settings.batchSchema,
        flow: settings.flowSchema,
        ai: aiSection,
        waivers: waiversSchema(checks),
        reports: reportsSchema,
        ...Object.fromEntries(Object.entries(planned/* plannedSections */.R6).map(([id, about]) => [id, sectionSchema(about)])),
    })
        .meta({ title: 'Jidoka policy', description: 'What a team asks of a change: .github/jidoka.yml.' });
}
/** `refine` makes a new schema, which has to be told what it is about again. */
const aiSection = ai_settings.aiSchema
    .superRefine((ai, context) => {
    ai['without-markers'].forEach((id, index) => {
        const message = markerProblem(id);
        if (message !== undefined)
            context.addIssue({ code: 'custom', path: ['without-markers', index], message });
    });
})
    .meta(ai_settings.aiSchema.meta() ?? {});
/** A marker that is set aside must be one: a word that fits none would do nothing, unseen. */
function markerProblem(id) {
    if (MARKER_IDS.includes(id))
        return undefined;
    const guess = (0,nearest/* nearest */.p)(id, MARKER_IDS);
    return `no marker is called "${id}"; ${guess === undefined ? 'see docs/provenance.md' : `did you mean "${guess}"?`}`;
}
/** What is published. It decides nothing, so the workflow's inputs may say otherwise. */
const reportsSchema = schemas/* strictObject */.rej({
    comment: schemas/* enum */.k5n(['always', 'on-stop', 'never'])
        .exactOptional()
        .meta({ description: 'When the pull request is commented on. Without this key: `always`.' }),
    'check-run': schemas/* boolean */.zMY()
        .exactOptional()
        .meta({ description: 'Whether the check run `jidoka/report` is written. Without this key: yes.' }),
    annotations: schemas/* enum */.k5n(['added', 'file', 'all', 'none']).exactOptional().meta({
        description: 'Which findings are annotated: on added lines, in changed files, all, or none. Without this key: `all`.',
    }),
    artifact: schemas/* union */.KCZ([schemas/* string */.YjP().regex(/^[\w.-]{1,80}$/, 'write letters, digits, dots and dashes'), schemas/* literal */.euz(false)])
        .exactOptional()
        .meta({
        description: 'What the artifacts of the reports are called, or `false` to keep none. Without this key: `jidoka`.',
    }),
})
    .prefault({})
    .meta({ description: 'What is published on a pull request; inputs of the same names go before it.' });
/** What no one may sign away unless the policy says so: who guards the gate. */
const UNWAIVABLE = ['policy-change', 'policy-valid'];
function waiversSchema(checks) {
    const ids = schemas/* enum */.k5n([...checks.map(({ id }) => id), ...Object.keys(planned/* plannedChecks */.sB)]);
    return schemas/* strictObject */.rej({
        'label-prefix': schemas/* string */.YjP()
            .min(1)
            .max(40)
            .default('jidoka/waive:')
            .meta({ description: 'How a label begins that waives the check named after it.' }),
        permission: schemas/* enum */.k5n(['maintain', 'admin']).default('maintain').meta({ description: 'The least role that may sign.' }),
        'not-author': schemas/* literal */.euz(true).default(true).meta({ description: 'Nobody waives a check of their own change.' }),
        unwaivable: schemas/* array */.YOg(ids).default(UNWAIVABLE).meta({ description: 'Checks, by id, that no one may waive.' }),
    })
        .prefault({})
        .meta({ description: 'Who may sign an exception, and for what. It holds for one head, until the next push.' });
}
const levels = {
    level: level.exactOptional(),
    'on-unknown': level.exactOptional(),
};
function checkSchema(check) {
    return schemas/* strictObject */.rej({
        level: level.exactOptional().meta({ description: `What not passing does. Without this key: \`${check.level}\`.` }),
        'on-unknown': level.exactOptional().meta({ description: 'What not being answerable does. Without this key: as `level`.' }),
        ...check.options.shape,
    })
        .exactOptional()
        .meta({ description: check.question });
}
function plannedSchema(question) {
    return schemas/* looseObject */._H3(levels)
        .exactOptional()
        .meta({ description: `${question} This version cannot answer it: named with a level above off, it is unknown.` });
}
function sectionSchema(about) {
    return schemas/* unknown */.L5J()
        .exactOptional()
        .meta({ description: `Later: ${about}. Not used by this version.` });
}

// EXTERNAL MODULE: ./lib/policy/yaml.js
var policy_yaml = __webpack_require__(35447);
;// CONCATENATED MODULE: ./lib/policy/read.js









/**
 * Reads a policy file strictly. Every error has line and column and says what to write instead. A file that extends another
 * needs it as `parent`: that one is read strictly by itself, and this one's values go over it.
 */
function readPolicy(path, text, checks, parent) {
    const yaml = (0,policy_yaml/* parseYaml */.h)(path, text);
    if ('problems' in yaml)
        return (0,model_reading/* isNonEmpty */.J_)(yaml.problems) ? { problems: yaml.problems } : broken(path);
    const named = (0,merge/* isRecord */.u4)(yaml.value) ? yaml.value['extends'] : undefined;
    if (typeof named !== 'string' || typeof (0,policy_extends/* originOf */.y)(named) === 'string')
        return judged(path, yaml, checks);
    const problem = (message, keys) => ({
        problems: [{ kind: 'malformed', message, path, ...yaml.locate(keys, 'key') }],
    });
    if (parent?.name !== named)
        return problem(`The policy that this one extends, ${(0,words/* quoted */.TL)(named)}, was not read.`, ['extends']);
    const inherited = parentOf(parent, checks);
    if ('problems' in inherited)
        return inherited;
    if ((0,merge/* isRecord */.u4)(yaml.value) && Object.hasOwn(yaml.value, 'lock')) {
        return problem('`lock` is for a policy that others extend; one that extends another cannot be extended. Take it out.', [
            'lock',
        ]);
    }
    const touched = inherited.locks.flatMap((lock) => {
        const keys = (0,merge/* lockBroken */.ns)(yaml.value, lock);
        if (keys === undefined)
            return [];
        const key = (0,words/* quoted */.TL)(keys.join('.'));
        const locked = keys.join('.') === lock ? `${key} is` : `${key} holds ${(0,words/* quoted */.TL)(lock)}, which is`;
        return [
            { kind: 'malformed', message: `${locked} locked by ${(0,words/* quoted */.TL)(named)}; take it out.`, path, ...yaml.locate(keys, 'key') },
        ];
    });
    if ((0,model_reading/* isNonEmpty */.J_)(touched))
        return { problems: touched };
    return judged(path, { ...yaml, value: (0,merge/* merged */.Zu)(inherited.value, yaml.value) }, checks);
}
/** The parent's own values, without what is for itself alone; inheritance goes one level. */
function parentOf({ name, text }, checks) {
    const yaml = (0,policy_yaml/* parseYaml */.h)(name, text);
    if ('problems' in yaml)
        return { problems: (0,model_reading/* isNonEmpty */.J_)(yaml.problems) ? yaml.problems : broken(name).problems };
    const reading = judged(name, yaml, checks);
    if ('problems' in reading)
        return reading;
    const { extends: grandparent, lock, ...value } = (0,merge/* isRecord */.u4)(yaml.value) ? yaml.value : {};
    if (grandparent !== undefined) {
        const message = 'A policy that others extend may not extend another one itself: write its values out here.';
        const problems = [{ kind: 'malformed', message, path: name, ...yaml.locate(['extends'], 'key') }];
        return { problems };
    }
    return { value, locks: Array.isArray(lock) ? lock.map(String) : [] };
}
function judged(path, yaml, checks) {
    const schema = policySchema(checks);
    const parsed = schema.safeParse(yaml.value);
    const problems = parsed.success
        ? parsed.data.lock.flatMap((lock, index) => {
            const message = (0,merge/* lockProblem */.R0)(lock, schema);
            return message === undefined ? [] : [{ kind: 'malformed', message, path, ...yaml.locate(['lock', index]) }];
        })
        : parsed.error.issues.flatMap((issue) => issueProblem(issue, schema, path, yaml));
    if ((0,model_reading/* isNonEmpty */.J_)(problems))
        return { problems };
    return parsed.success ? { policy: (0,policy/* toPolicy */.iJ)(parsed.data, checks, true) } : broken(path);
}
/** The policy where there is no file: what stops by default decides, everything else is shown without counting. */
function defaultPolicy(checks) {
    return (0,policy/* toPolicy */.iJ)(policySchema(checks).parse({}), checks, false);
}
function broken(path) {
    return { problems: [{ kind: 'malformed', message: 'The policy could not be read.', path, line: 1, column: 1 }] };
}
const STRICTNESS = ['report', 'warn', 'stop'];
/**
 * Inputs live in the change's own files, so they only tighten: globs add to the policy's, an exclusion is refused, and a mode
 * relaxes only where there is no policy file to relax. Says what it did not follow.
 */
function tighten(policy, asked, hasFile) {
    const notes = [];
    const added = (kind) => {
        const globs = asked[kind];
        const excluding = globs.filter((glob) => glob.startsWith('!'));
        const strict = hasFile && !asked.byHand;
        const following = strict ? globs.filter((glob) => !glob.startsWith('!')) : globs;
        if (strict && excluding.length > 0) {
            notes.push(`${(0,words/* listed */.KE)(excluding.map((glob) => (0,words/* quoted */.TL)(glob)))} was not followed: inputs only tighten; exclude in the policy.`);
        }
        return [...new Set([...policy.globs[kind], ...following])];
    };
    const globs = { tests: added('tests'), scans: added('scans'), coverage: added('coverage') };
    let { mode } = policy;
    if (asked.mode !== undefined && asked.mode !== mode) {
        const tightens = STRICTNESS.indexOf(asked.mode) > STRICTNESS.indexOf(mode);
        if (tightens || !hasFile)
            mode = asked.mode;
        else
            notes.push(`Mode ${(0,words/* quoted */.TL)(asked.mode)} was not followed: inputs only tighten, and the policy says ${(0,words/* quoted */.TL)(mode)}.`);
    }
    return { policy: { ...policy, mode, globs }, notes };
}
/** The first glob of an input or option that cannot be used, in words. */
function badGlob(globs) {
    for (const glob of globs) {
        const problem = (0,model_globs/* globProblem */.A)(glob);
        if (problem !== undefined)
            return `${(0,words/* quoted */.TL)(glob)}: ${problem}`;
    }
    return undefined;
}


/***/ }),

/***/ 96630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ unwrapped)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53339);

/** A schema without what says that its value may be left out. */
function unwrapped(schema) {
    const isWrapper = schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodDefault */ .XiL ||
        schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodPrefault */ .xgV ||
        schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodOptional */ .IiU ||
        schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodExactOptional */ .ZwT;
    return isWrapper ? unwrapped(schema.def.innerType) : schema;
}


/***/ }),

/***/ 35447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* unused harmony export POLICY_LIMITS */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59344);


/** Limits of the policy file, each named in its error. */
const POLICY_LIMITS = { bytes: 64 * 1024, depth: 32 };
/** Reads YAML 1.2 strictly: no aliases, no tags, no second document, no duplicate keys, limits before parsing. */
function parseYaml(path, text) {
    const problem = (message, at = { line: 1, column: 1 }) => ({
        kind: 'malformed',
        message,
        path,
        ...at,
    });
    if (new TextEncoder().encode(text).length > POLICY_LIMITS.bytes) {
        return { problems: [{ ...problem(`The policy is larger than ${POLICY_LIMITS.bytes / 1024} KiB.`), kind: 'limit' }] };
    }
    // Before the parser sees it: deep nesting makes a recursive parser abort the whole process.
    const deep = tooDeepAt(text);
    if (deep)
        return { problems: [{ ...problem(`Keys and lists are nested deeper than ${POLICY_LIMITS.depth}.`, deep), kind: 'limit' }] };
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        lineCounter: lines,
        prettyErrors: false,
        uniqueKeys: true,
        version: '1.2',
        merge: false,
    });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line, column: col };
    };
    if (document.errors.length > 0) {
        return { problems: document.errors.map((error) => problem(yamlWords(error), at(error.pos[0]))) };
    }
    const refused = [];
    const positions = new Map();
    const plain = (node, keys, key) => {
        const here = at(startOf(node));
        positions.set(pathKey(keys), { ...(key && { key }), value: here });
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            refused.push(problem('Aliases (*name) are not read here; write the value out.', here));
        else if (anchorOf(node) !== undefined)
            refused.push(problem('Anchors (&name) are not read here; write the value out.', here));
        else if (tagOf(node) !== undefined)
            refused.push(problem('Tags (!name) are not read here.', here));
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            const object = Object.create(null);
            for (const pair of node.items) {
                const keyAt = at(startOf(pair.key));
                if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) || anchorOf(pair.key) !== undefined || tagOf(pair.key) !== undefined) {
                    refused.push(problem('A key must be plain text.', keyAt));
                    continue;
                }
                const name = String(pair.key.value);
                object[name] = plain(pair.value, [...keys, name], keyAt);
            }
            return object;
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            return node.items.map((item, index) => plain(item, [...keys, index]));
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.value : null;
    };
    const value = document.contents === null ? Object.create(null) : plain(document.contents, []);
    if (refused.length > 0)
        return { problems: refused };
    const locate = (keys, part = 'value') => {
        const found = positions.get(pathKey(keys));
        if (found)
            return part === 'key' ? (found.key ?? found.value) : found.value;
        return keys.length === 0 ? { line: 1, column: 1 } : locate(keys.slice(0, -1), part);
    };
    return { value, locate };
}
/** Nesting by brackets and by indentation, counted without parsing; never less than the parser would find. */
function tooDeepAt(text) {
    let brackets = 0;
    const indents = [];
    for (const [index, line] of text.split('\n').entries()) {
        const bare = line.trimStart();
        if (bare === '' || bare.startsWith('#'))
            continue;
        const indent = line.length - bare.length;
        while (indents.length > 0 && (indents.at(-1) ?? 0) >= indent)
            indents.pop();
        indents.push(indent);
        // "- - - a" nests by its dashes, "? ? a" by its question marks.
        const compact = (/^(?:[-?:][ \t]+)+/.exec(bare)?.[0].match(/[-?:]/g) ?? []).length;
        for (let column = 0; column < bare.length; column++) {
            const character = bare.charAt(column);
            if (character === '[' || character === '{')
                brackets++;
            else if (character === ']' || character === '}')
                brackets = Math.max(0, brackets - 1);
            if (indents.length + compact + brackets > POLICY_LIMITS.depth)
                return { line: index + 1, column: indent + column + 1 };
        }
        if (indents.length + compact + brackets > POLICY_LIMITS.depth)
            return { line: index + 1, column: indent + 1 };
    }
    return undefined;
}
function startOf(node) {
    const range = node?.range;
    return range?.[0] ?? 0;
}
function anchorOf(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.anchor : undefined;
}
/** A tag that was written: nodes without one have none. */
function tagOf(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.tag : undefined;
}
function pathKey(path) {
    return JSON.stringify(path.map(String));
}
function yamlWords({ code, message }) {
    if (code === 'MULTIPLE_DOCS')
        return 'A policy is one document: take out the second "---".';
    return `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .capital */ .Nx)(message).replace(/\.$/, '')}.`;
}


/***/ }),

/***/ 41900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ BOX_FORMS)
/* harmony export */ });
/** `generative AI tools`, `AI assistance`, `LLM`; not `AI-free`. */
const AI = '(?:generative |gen)?(?:ai|llms?)\\b(?:[- ](?:assistance|tools?|tooling|help)\\b|(?!-))';
const EXAMPLES = '(?: \\([^()]{0,200}\\))?';
/** Ends a statement that is whole: no word follows at once. */
const END = '(?=\\s*(?:$|[.,:;!(—–-]))';
/** What would turn a "no" into something else. */
const PLAIN = '(?! (?:without|unless|except))';
const form = (said, id, seen, words) => {
    return { id: `box-${id}`, said, seen, pattern: new RegExp(`^(?:${words})`, 'iu') };
};
const used = (id, seen, words) => form('used', id, seen, words);
const notUsed = (id, seen, words) => form('not-used', id, seen, words);
const BOX_FORMS = [
    used('i-did', 'github/spec-kit', `(?:yes, )?i (?:did use|have used|used) (?:any |an )?${AI}`),
    notUsed('i-did-not', 'github/spec-kit', `(?:no, )?i (?:did not|didn't|have not|haven't) used? (?:any |an )?${AI}${PLAIN}`),
    used('assisted', 'chaoss/augur', `this (?:contribution|pr|pull request|change) was (?:assisted|created|generated)(?: or created)? by ${AI}`),
    notUsed('not-assisted', 'chaoss/augur', `this (?:contribution|pr|pull request|change) was not (?:assisted|created|generated)(?: or created)? by ${AI}`),
    used('was-used', 'solana-foundation/kora', `${AI}${EXAMPLES} (?:was|were) used\\b`),
    notUsed('was-not-used', 'godotengine/godot', `(?:i confirm that )?${AI}${EXAMPLES} (?:was|were) not used\\b${PLAIN}`),
    notUsed('none-used', 'SableClient/Sable', `(?:none\\s*[—–-]+\\s*)?no ${AI}${EXAMPLES}(?: (?:was|were))? used\\b${PLAIN}`),
    notUsed('none', 'open-telemetry', `no ${AI}(?=[.!]?$)`),
    used('level', 'open-telemetry', `ai-assisted${END}`),
    used('level-whole', 'open-telemetry', `(?:(?:bulk|fully|mostly|partly|primarily) )?ai-generated${END}`),
    used('includes', 'open-telemetry/opentelemetry.io', `this (?:contribution|pr|pull request|change) includes ai[- ]generated (?:code|content)`),
    used('insight', 'SableClient/Sable', 'written while asking insight from the ai tool'),
    used('alongside', 'SableClient/Sable', 'written alongside the ai tool'),
    used('fully', 'SableClient/Sable', 'fully generated by the ai tool'),
    used('research', 'SableClient/Sable', `research only\\s*[—–-]+\\s*ai (?:was )?used`),
    used('created-with', 'asyncapi/generator', `this (?:contribution|pr|pull request|change) was created with ${AI}`),
];


/***/ }),

/***/ 9453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vr: () => (/* binding */ byMarkers),
/* harmony export */   dW: () => (/* binding */ withNote),
/* harmony export */   gL: () => (/* binding */ NOTE_MARKER)
/* harmony export */ });
/* harmony import */ var _model_provenance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31962);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59344);
/* harmony import */ var _note_agent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75363);



/** Its row in the table of markers; a policy may set it aside. */
const NOTE_MARKER = 'git-ai-note';
/** So many agents of one note are told. */
const MOST_AGENTS = 10;
/**
 * A commit with what its note says of it: evidence where the note attests an agent's lines, and nothing otherwise. An empty note, or
 * one of people alone, neither adds nor takes away.
 */
function withNote(commit, note) {
    if (note === undefined || commit.kind !== 'ordinary' || commit.evidence.some(isOfNote))
        return commit;
    const found = agentsIn(note).map(([agent, { lines, files }]) => {
        const text = `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(lines, 'line')} in ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(files, 'file')}`;
        return { marker: NOTE_MARKER, agent, grade: 'authored', where: 'note', text, forgeable: true };
    });
    if (found.length === 0)
        return commit;
    const evidence = [...commit.evidence, ...found];
    const ofBest = commit.grade === 'authored' ? commit.agents : found.map(({ agent }) => agent);
    const agents = [...new Set([...ofBest, ...found.map(({ agent }) => agent), ...commit.agents])];
    return { ...commit, grade: 'authored', agents, evidence };
}
function agentsIn(note) {
    const agents = new Map();
    for (const ranges of note.files.values()) {
        const inFile = new Map();
        for (const { by, agent, from, to } of ranges) {
            if (by === 'agent')
                inFile.set(agent, (inFile.get(agent) ?? 0) + to - from + 1);
        }
        for (const [agent, lines] of inFile) {
            const before = agents.get(agent) ?? { lines: 0, files: 0 };
            agents.set(agent, { lines: before.lines + lines, files: before.files + 1 });
        }
    }
    return [...agents].sort(([a, { lines: m }], [b, { lines: n }]) => n - m || (a < b ? -1 : 1)).slice(0, MOST_AGENTS);
}
/**
 * Grade and agent of a commit by its own markers. A note speaks of lines one by one: what it leaves out is not claimed by it.
 */
function byMarkers({ grade, agents, evidence }) {
    if (!evidence.some(isOfNote))
        return { grade, agent: agents[0] ?? _note_agent_js__WEBPACK_IMPORTED_MODULE_2__/* .UNNAMED */ .r };
    const markers = evidence.filter((mark) => !isOfNote(mark));
    const best = (0,_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .strongest */ .yX)(markers.map((mark) => mark.grade));
    return { grade: best, agent: markers.find((mark) => mark.grade === best)?.agent ?? _note_agent_js__WEBPACK_IMPORTED_MODULE_2__/* .UNNAMED */ .r };
}
function isOfNote({ where }) {
    return where === 'note';
}


/***/ }),

/***/ 75363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ agentOf),
/* harmony export */   r: () => (/* binding */ UNNAMED)
/* harmony export */ });
/** What stands for an agent that is not named. */
const UNNAMED = 'unnamed';
/** How tools are called in recordings of lines, where that is not how reports call the agent. */
const KNOWN_AS = {
    'claude-code': 'claude',
    'github-copilot': 'copilot',
    'github-copilot-cli': 'copilot',
    'copilot-cli': 'copilot',
    'codex-cli': 'codex',
    'cursor-agent': 'cursor',
    'gemini-cli': 'gemini',
    droid: 'factory',
    // git-ai's own word for what no agent did, which is no agent's name.
    human: UNNAMED,
};
/** The agent that a recording names: a word of its own, or `unnamed`. Words that can be no tool's name are not passed on. */
function agentOf(tool) {
    const word = tool?.trim().toLowerCase() ?? '';
    if (!/^[a-z0-9][a-z0-9._-]{0,39}$/.test(word))
        return UNNAMED;
    return Object.hasOwn(KNOWN_AS, word) ? (KNOWN_AS[word] ?? word) : word;
}


/***/ })

};
