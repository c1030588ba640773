export const id = 9657;
export const ids = [9657,4377,4758,3417,391];
export const modules = {

/***/ 59298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ metricSchema),
/* harmony export */   n: () => (/* binding */ numbers)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53339);

/** The numbers of `jidoka.flow/v1`. One that was not measured is not there: its status says why. */
const seconds = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig();
const excluded = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), count: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1) }));
const pair = zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]);
const ci90 = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    p50: pair.exactOptional(),
    p75: pair.exactOptional(),
    p85: pair.exactOptional(),
    p90: pair.exactOptional(),
    value: pair.exactOptional(),
})
    .meta({ description: '90 % intervals.' });
/** What a number is told with, wherever it stands. */
const numbers = {
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['ok', 'insufficient', 'unavailable']),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional().meta({ description: 'Why there is no number, or what it takes.' }),
    n: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).exactOptional(),
    need: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().exactOptional().meta({ description: 'How many it takes until there is a number.' }),
    value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().exactOptional(),
    of: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).exactOptional().meta({ description: 'Of a ratio: how many there are in all; `n` are those that count.' }),
    p50: seconds.exactOptional(),
    p75: seconds.exactOptional(),
    p85: seconds.exactOptional(),
    p90: seconds.exactOptional(),
    min: seconds.exactOptional(),
    max: seconds.exactOptional(),
    ci90: ci90.exactOptional(),
    excluded: excluded.exactOptional(),
};
const trendSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    direction: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['up', 'down', 'none']).meta({ description: '`up` and `down` only where p < 0.01.' }),
    p: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().meta({ description: 'How likely so large a difference would be if nothing had changed, two-sided.' }),
    before: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().exactOptional().meta({ description: 'The value, or median, of the window before.' }),
    n: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).meta({ description: 'Of the window before.' }),
})
    .meta({ description: 'Against the window of the same length before this one.' });
const metricSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...numbers,
    unit: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['s', '1/week', 'ratio', 'count']),
    definition: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    byType: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(numbers))
        .exactOptional()
        .meta({ description: 'The same for each kind of work, or each origin.' }),
    variants: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(numbers))
        .exactOptional()
        .meta({ description: 'The same, asked in another way that has a name of its own.' }),
    trend: trendSchema.exactOptional(),
    note: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional().meta({ description: 'What to know when reading this number.' }),
});


/***/ }),

/***/ 588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ authorOf),
/* harmony export */   y: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _model_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49877);

const DEPENDENCY_BOTS = /(?:dependabot|renovate|depfu|greenkeeper|scala-steward|pyup)[\w-]*\[bot\]@|^(?:support@dependabot\.com|bot@renovateapp\.com|renovate@whitesourcesoftware\.com|github-bot@pyup\.io|snyk-bot@snyk\.io|me@scala-steward\.org)$/;
/** Agents that write commits of their own. The account `Copilot` is the only one whose address does not say that it is a bot. */
const AGENTS = /^\d+\+copilot@users\.noreply\.|[+^](?:copilot[\w-]*|claude|devin-ai-integration|cursor|google-labs-jules|chatgpt-codex-connector)\[bot\]@|^(?:noreply@anthropic\.com|cursoragent@cursor\.com|codex@openai\.com|noreply@openai\.com|openhands@all-hands\.dev)$/;
const BOTS = /\[bot\]@users\.noreply\.|^actions?@github\.com$/;
/** Where a commit comes from, by its author's address. */
function originOf(mail) {
    const address = mail.toLowerCase();
    if (DEPENDENCY_BOTS.test(address))
        return 'dependency-bot';
    if (AGENTS.test(address))
        return 'agent';
    return BOTS.test(address) ? 'bot' : 'human';
}
/** Who wrote a commit, as facts tell it: the address of a person is in none. */
function authorOf(mail, origin) {
    const address = mail.toLowerCase();
    return origin === 'human' ? `p${(0,_model_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(address)}` : `bot:${address.replace(/@.*$/, '').replace(/^\d+\+/, '')}`;
}


/***/ }),

/***/ 91762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   L9: () => (/* binding */ ENOUGH_PEOPLE),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   cK: () => (/* binding */ tooFewPeople),
/* harmony export */   dI: () => (/* binding */ tooFew),
/* harmony export */   il: () => (/* binding */ spread),
/* harmony export */   mc: () => (/* binding */ withoutRange),
/* harmony export */   md: () => (/* binding */ figureSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53339);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59298);


/** The shape of every number in the sections of `jidoka.flow/v1`: either it is there with its n, or the status says why it is not. */
/** What a section says of itself. */
const standing = {
    status: _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .numbers */ .n.status.meta({
        description: '`insufficient`: too little of it in this window. `unavailable`: the facts cannot tell it.',
    }),
    reason: _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .numbers */ .n.reason,
    note: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional().meta({ description: 'What to know when reading it.' }),
};
const figureSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ ...standing, unit: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['s', 'days', 'ratio', 'count']), ..._numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .numbers */ .n })
    .meta({ description: 'A number with what it rests on. Shares are 0 to 1, durations seconds.' });
/** How many people a figure about people takes: of fewer one of them could be told. */
const ENOUGH_PEOPLE = 5;
/** The facts cannot tell it. */
function unknown(unit, reason) {
    return { status: 'unavailable', unit, reason };
}
/** There are `n` of the `need` that it takes. */
function tooFew(unit, n, need, reason) {
    return { status: 'insufficient', unit, n, need, reason };
}
/** Fewer people than a figure about people takes. */
function tooFewPeople(unit, people, who) {
    return tooFew(unit, people, ENOUGH_PEOPLE, `It is told from ${ENOUGH_PEOPLE} ${who} on.`);
}
/** A plain number over `n`. A zero is a measured one. */
function told(unit, n, value) {
    return { status: 'ok', unit, n, value };
}
/**
 * Quantiles of `n` counts, those that there are; without a median there are too few. Ranges are not told, for some counts are
 * people's.
 */
function spread(n, need, quantiles) {
    if (quantiles.p50 === undefined)
        return tooFew('count', n, need, n === 0 ? 'None in this window.' : `The first number appears at n = ${need}.`);
    const { p50, p75, p85, p90 } = quantiles;
    return {
        status: 'ok',
        unit: 'count',
        n,
        p50,
        ...(p75 !== undefined && { p75 }),
        ...(p85 !== undefined && { p85 }),
        ...(p90 !== undefined && { p90 }),
    };
}
/** Of durations of people: without what shows the shortest and the longest, each of which is one person’s. */
function withoutRange({ min: _min, max: _max, ci90: _ci90, ...figure }) {
    return figure;
}
/** What a section is worth by its figures: `ok` as soon as one of them is; else the first that waits for more. */
function standingOf(figures) {
    if (figures.some((one) => one.status === 'ok'))
        return { status: 'ok' };
    const first = figures.find((one) => one.status === 'insufficient') ?? figures[0];
    return { status: first?.status ?? 'insufficient', reason: first?.reason ?? 'None in this window.' };
}


/***/ }),

/***/ 56375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FLOW_DEFAULTS: () => (/* binding */ FLOW_DEFAULTS),
/* harmony export */   o: () => (/* binding */ spanSeconds),
/* harmony export */   q: () => (/* binding */ flowSchema)
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
        tags: _model_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .globSchema */ .G6
            .exactOptional()
            .meta({ description: 'The tags that are releases, such as `v*`; without it they are looked for.' }),
        environment: _model_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .globSchema */ .G6.default('production').meta({ description: 'The environments that are production.' }),
        staging: _model_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .globSchema */ .G6.default('staging').meta({ description: 'The environments that a deployment passes before.' }),
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
    holidays: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_model_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .dateSchema */ .Yc).max(400).default([]),
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ batchSchema),
/* harmony export */   G6: () => (/* binding */ globSchema),
/* harmony export */   Ho: () => (/* binding */ repeatedCasesSchema),
/* harmony export */   L4: () => (/* binding */ legsSchema),
/* harmony export */   N7: () => (/* binding */ expectSchema),
/* harmony export */   Yc: () => (/* binding */ dateSchema),
/* harmony export */   ou: () => (/* binding */ quarantineSchema)
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
