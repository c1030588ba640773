export const id = 3618;
export const ids = [3618];
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

/***/ 57462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ flowSections)
/* harmony export */ });
/* unused harmony exports wasteSchema, wastesSchema, unevennessSchema, muriSchema, handoffsSchema, epicsSchema, environmentsSchema, couplingSchema, originsSchema, onboardingSchema, gateCostSchema, batchFlowSchema, lineSchema, visibilitySchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53339);
/* harmony import */ var _sections_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91762);


/** Sections of `jidoka.flow/v1` beside the metrics: what is wasted, uneven, overburdened, handed over, coupled; nobody is named. */
const figure = (description) => _sections_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .figureSchema */ .md.meta({ description });
const size = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0);
const WASTES = ['inventory', 'transportation', 'motion', 'waiting', 'overproduction', 'over-processing', 'defects'];
const proxySchema = _sections_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .figureSchema */ .md.extend({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).strict().meta({
    description: 'What stands for a waste, since the waste itself is not in the data.',
});
const wasteSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ..._sections_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .standing */ .JA,
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(WASTES),
    title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    proxies: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(proxySchema).min(1).max(4),
});
const wastesSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), wasteSchema).meta({
    description: 'The seven wastes (T. Ohno, "Toyota Production System", 1978), by id, each by what can be measured of it.',
});
const seriesSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ..._sections_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .standing */ .JA,
    weeks: size.meta({ description: 'Whole weeks that were looked at.' }),
    n: size.meta({ description: 'How many there were in them.' }),
    perWeek: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().exactOptional(),
    cv: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().exactOptional().meta({ description: 'Standard deviation by mean.' }),
    dispersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().exactOptional().meta({ description: 'Variance by mean: 1 for what comes at random.' }),
})
    .meta({ description: 'Counts by week, from eight weeks on.' });
const unevennessSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    merges: seriesSchema,
    deployments: seriesSchema,
    reviewArrivals: seriesSchema,
    arrivals: figure('Squared coefficient of variation of the times between changes that are opened: 1 at random.'),
    departures: figure('The same of the times between merges.'),
    leadTimeSpread: figure('(p90 - p50) / p50 of the change lead time.'),
    batching: figure('Share of merges that a deployment followed within 24 hours.'),
    batchingByChance: figure('Share of the time that a deployment followed within 24 hours: what batching would be if nobody waited.'),
    peakReviewArrivals: figure('Changes that became ready for review in the fullest week, by the mean week.'),
})
    .meta({ description: 'Mura: how unevenly work comes and goes.' });
const concentrationSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ..._sections_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .standing */ .JA,
    people: figure('Among how many people.'),
    topOne: figure('Share of the one who has most.'),
    topThree: figure('Share of the three who have most.'),
    gini: figure('0 if all have the same, towards 1 if one has all.'),
    half: figure('How few people have half of it.'),
});
const muriSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ..._sections_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .standing */ .JA,
    reviewers: figure('People who reviewed something in the window.'),
    openRequests: figure('Reviews that are asked for now, for each of them.'),
    medianToMax: figure('Their median by the most that one has: 1 where the load is even.'),
    reviews: concentrationSchema.meta({ description: 'How reviews are spread; several of one change by one person are one.' }),
    requests: concentrationSchema.meta({ description: 'How requests for a review are spread.' }),
    recommendation: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional().meta({ description: 'What the system could do; never about a person.' }),
})
    .meta({ description: 'Muri: overburden of review. Told from five reviewers on.' });
const handoffsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ..._sections_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .standing */ .JA,
    teams: figure('Teams that own what a merged change touches.'),
    crossTeam: figure('Share of merged changes that touch what two or more teams own.'),
    turns: figure('How often a merged change went from its author to reviewers or back.'),
    manyRounds: figure('Share of reviewed changes that reviewers had more than twice.'),
    handovers: figure('Share of closed items that went from one assignee to another.'),
    pickupByTeams: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ one: _sections_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .figureSchema */ .md, two: _sections_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .figureSchema */ .md, more: _sections_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .figureSchema */ .md })
        .meta({ description: 'Wait for the first review by the number of teams.' }),
})
    .meta({ description: 'How often work changes hands.' });
const epicsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ..._sections_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .standing */ .JA,
    flowTime: figure('From the start of the first child to the delivery of the last, of epics that ended in the window.'),
    inProgress: figure('Epics that were begun and have not ended.'),
    efficiency: figure('Time in which some child was worked on, by the whole; pooled.'),
    idle: figure('Time of an epic in which no child was worked on.'),
    scopeGrowth: figure('Share of children that were opened after the epic began.'),
})
    .meta({ description: 'Items that have parts. Their parts are never added to them.' });
const environmentsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ephemeral: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        ..._sections_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .standing */ .JA,
        provision: figure('From asking for an environment of a change until it was live.'),
        timeToLive: figure('From live to gone.'),
        leaks: figure('Share of environments that are still up a week after their change was closed.'),
        adoption: figure('Share of changes that had one.'),
    })
        .meta({ description: 'Environments that are made for a change.' }),
    staging: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        ..._sections_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .standing */ .JA,
        wait: figure('From the merge, or from being ready, to the first success there.'),
        hold: figure('From the first success there to production.'),
        clobber: figure('Share of deployments there that another change replaced before they came to production.'),
        overlap: figure('Share of its occupied time in which it held two or more changes that were not in production yet.'),
    })
        .meta({ description: 'The environment that changes share before production.' }),
})
    .meta({ description: 'Where changes are tried.' });
const pairSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    a: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    b: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    support: size.meta({ description: 'Changes that touch both; at least five.' }),
    confidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()])
        .meta({ description: 'Share of changes of a that touch b, and of b that touch a.' }),
    jaccard: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().meta({ description: 'Changes of both by changes of either.' }),
});
const togetherSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    a: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    b: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    n: size.meta({ description: 'Deployments of a that b followed within an hour, with the same or a linked change.' }),
    deployments: zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([size, size]),
    share: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().meta({ description: 'n by deployments of a.' }),
    base: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().meta({ description: 'Share of all time that a deployment of b followed within an hour.' }),
    lift: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().meta({ description: 'share / base: 1 if they have nothing to do with each other.' }),
});
const couplingSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ..._sections_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .standing */ .JA,
    multiComponent: figure('Share of merged changes that touch more than one component.'),
    pairs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(pairSchema).meta({ description: 'Components that change together, most of all first.' }),
    pairsLeft: size.exactOptional().meta({ description: 'How many more pairs there are.' }),
    together: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ ..._sections_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .standing */ .JA, components: size, pairs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(togetherSchema), raised: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) })
        .meta({ description: 'Parts, by their production environments, that deploy together.' }),
})
    .meta({ description: 'What changes and deploys together.' });
const originsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ..._sections_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .standing */ .JA,
    slices: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        ..._sections_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .standing */ .JA,
        origin: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['human', 'agent', 'dependency-bot', 'bot']),
        n: size.meta({ description: 'Changes merged in the window.' }),
        leadTime: figure('From the first commit to the deployment.'),
        pickup: figure('Wait for the first review.'),
        merged: figure('Share of ended pull requests that were merged.'),
        reviewPerHundredLines: figure('Time that reviewers had the change, for a hundred lines; pooled.'),
    })),
})
    .meta({ description: 'The same flow by where changes come from.' });
const onboardingSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ..._sections_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .standing */ .JA,
    firstDeployment: figure('From the first commit of a newcomer to the first deployment of one of their changes.'),
})
    .meta({ description: 'How soon newcomers of the last twelve months deliver. Told from five of them on.' });
const gateCostSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ..._sections_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .standing */ .JA,
    judged: figure('Changes that ended in the window and that the gate judged.'),
    stopped: figure('Share of them that it ever stopped.'),
    mended: figure('Share of the stopped that were merged without a waiver.'),
    abandoned: figure('Share of the stopped that were closed without a merge.'),
    waived: figure('Share of merged changes that came through by a waiver.'),
    revertedAfterWaiver: figure('Share of merged changes with a waiver that were later taken back.'),
    revertedWithoutWaiver: figure('Share of merged changes without a waiver that were later taken back.'),
})
    .meta({ description: 'What the gate stopped, what it let pass by a waiver, and what was later taken back.' });
const batchFlowSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ..._sections_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .standing */ .JA,
    changesPerDeployment: _sections_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .figureSchema */ .md,
    commitsPerDeployment: _sections_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .figureSchema */ .md,
    bySize: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        ..._sections_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .standing */ .JA,
        n: size,
        quintiles: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            from: size.meta({ description: 'Lines of the smallest change in it.' }),
            to: size.meta({ description: 'Lines of the largest.' }),
            n: size,
            pickup: _sections_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .figureSchema */ .md,
            leadTime: _sections_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .figureSchema */ .md,
        })),
    })
        .meta({ description: 'Merged changes by size, in fifths of this repository.' }),
    takt: figure('Working time for each item that was accepted: as fast as they come.'),
    cadence: figure('Working time for each item that was delivered: as fast as they go.'),
})
    .meta({ description: 'How large the pieces are that work moves in, and what their size does to it.' });
const lineSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ..._sections_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .standing */ .JA,
    branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional().meta({ description: 'The default branch, as it shows in the runs.' }),
    red: figure('Share of the time in which some workflow of the default branch was red.'),
    stops: figure('How often it went red.'),
    recovery: figure('From red to green.'),
    response: figure('From red to the first commit, or merge, that came while it was red.'),
    fighting: figure('Share of the time in which a run was queued, or run again, or the line was red.'),
})
    .meta({ description: 'The line: whether the default branch works.' });
const visibilitySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ..._sections_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .standing */ .JA,
    withItem: figure('Share of merged changes that belong to an item.'),
    chain: figure('Share of merged changes with an unbroken chain from item to change to deployment.'),
    proven: figure('Share of production deployments whose commit was live in an earlier environment.'),
    nearMisses: figure('Items labelled `near-miss`: to tell of one is health.'),
    transaction: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        duration: figure('From asking for a deployment until it was live.'),
        approved: figure('Share of deployments that somebody had to let in.'),
        approvalWait: figure('How long they waited for it.'),
        dispatched: figure('Share of deployments that somebody started by hand.'),
    })
        .meta({ description: 'What one deployment costs, however little is in it.' }),
})
    .meta({ description: 'Whether work can be followed, and what a deployment takes.' });
/** The sections by their names in the file. */
const flowSections = {
    wastes: wastesSchema,
    mura: unevennessSchema,
    muri: muriSchema,
    handoffs: handoffsSchema,
    epics: epicsSchema,
    environments: environmentsSchema,
    coupling: couplingSchema,
    origins: originsSchema,
    onboarding: onboardingSchema,
    batches: batchFlowSchema,
    gate: gateCostSchema,
    line: lineSchema,
    visibility: visibilitySchema,
};


/***/ }),

/***/ 60482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ FACTS_ARTIFACT),
/* harmony export */   Ho: () => (/* binding */ FACTS_FILE),
/* harmony export */   RM: () => (/* binding */ FLOW_PAGE),
/* harmony export */   Uq: () => (/* binding */ REPORT_FILE),
/* harmony export */   Xc: () => (/* binding */ evidenceName),
/* harmony export */   e6: () => (/* binding */ reportName),
/* harmony export */   fi: () => (/* binding */ EVIDENCE_FILE),
/* harmony export */   iy: () => (/* binding */ FLOW_FILE),
/* harmony export */   oX: () => (/* binding */ FLOW_ARTIFACT),
/* harmony export */   zF: () => (/* binding */ CHANGES_FILE)
/* harmony export */ });
const word = (text) => text.replace(/[^\w.-]+/g, '-');
/** The reports of a gate job, for people, `publish` and `rejudge`: `jidoka-gate-1`, where a matrix is with its leg. */
function reportName(base, job, leg, attempt) {
    return [base, job, ...(leg === undefined ? [] : [leg]), String(attempt)].map(word).join('-');
}
/** What a push to the default branch was seen to hold: one for each gate job and commit. */
function evidenceName(job, sha) {
    return `jidoka-evidence-${word(job)}-${sha}`;
}
/** The files inside them. */
const REPORT_FILE = 'report.json';
const EVIDENCE_FILE = 'evidence.json';
/** How work flows, as a run of the default branch told it last; and the facts that the next run goes on from. */
const FLOW_ARTIFACT = 'jidoka-flow';
const FLOW_FILE = 'flow.json';
const FLOW_PAGE = 'jidoka-flow.html';
const CHANGES_FILE = 'changes.ndjson';
const FACTS_ARTIFACT = 'jidoka-facts';
const FACTS_FILE = 'facts.json';


/***/ }),

/***/ 69300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ forAttribute),
/* harmony export */   B2: () => (/* binding */ forHtml),
/* harmony export */   Bm: () => (/* binding */ forMarkdown),
/* harmony export */   Eh: () => (/* binding */ forPlainMarkup),
/* harmony export */   Ig: () => (/* binding */ forLog),
/* harmony export */   KK: () => (/* binding */ forHtmlSentence),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   Qf: () => (/* binding */ forTerminal),
/* harmony export */   Yd: () => (/* binding */ forRemark),
/* harmony export */   ZN: () => (/* binding */ detailLines),
/* harmony export */   e4: () => (/* binding */ forHtmlLines),
/* harmony export */   q: () => (/* binding */ linked)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59344);

/**
 * One escaper per channel. Sentences hold our words plainly and words from outside between backticks (model/words.ts);
 * nothing here trusts that: both parts are made inert, so a forged sentence is at worst set in the wrong typeface.
 */
/** Half a surrogate pair, or a code that is no character: an API may refuse the whole text that holds one. */
function whole(text) {
    return text.replace(/[\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, '\ufffd');
}
/** Lines of a failure's message, without the colours a tool painted them in; nothing else of it is left out. */
function detailLines(detail) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colour codes of terminals begin with one
    return detail.replace(/\u001b\[[\d;]*m/g, '').split(/\r\n|\r|\n/);
}
/** For a terminal: hidden and control characters become visible; backticks stay as quotation marks. */
function forTerminal(text) {
    return (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text);
}
/**
 * For a log that a GitHub runner reads: one line, on which no workflow command survives. The runner obeys `::name::` after
 * leading blanks and `##[name]` anywhere in a line (runner source, ActionCommand.cs).
 */
function forLog(text) {
    return (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)
        .replace(/^(\s*:)(?=:)/, '$1\u200b')
        .replaceAll('##[', '#\u200b#[');
}
/** For GitHub-flavoured Markdown, on one line, also inside a table cell: a sentence with its quoted words as code spans. */
function forMarkdown(sentence) {
    const parts = sentence.replace(/^ +/, '').split('`');
    // An odd number of backticks leaves the last one unpaired: all of it is text then.
    if (parts.length % 2 === 0)
        return markdownText(parts.join("'"));
    return parts.map((part, index) => (index % 2 === 0 ? markdownText(part) : codeSpan(part))).join('');
}
/** Text as itself: no emphasis, link, tag, table, mention, issue reference or autolink comes of it. */
function markdownText(text) {
    return (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(whole(text))
        .replaceAll('@', '@\u200b')
        .replace(/#(?=\w)/g, '#\u200b')
        .replace(/:(?=\/\/)/g, ':\u200b')
        .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}\u200b.`)
        .replace(/\bGH-(?=\d)/gi, (gh) => `${gh.slice(0, 2)}\u200b-`)
        .replace(/^(\s*\d+)(?=[.)])/, '$1\u200b')
        .replace(/[&<>\\*_[\]{}|~^$`#]|^[\s]*[-+=>]/g, (match) => match.replace(/\S/, (character) => `&#${character.charCodeAt(0)};`));
}
function codeSpan(text) {
    // Nothing between two backticks: its neighbours must not become one word.
    if (text === '')
        return '\u200b';
    // A pipe ends a table cell even inside a code span; entities are not read there, so it is shown as a look-alike.
    return `\`${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(whole(text)).replaceAll('|', '\u2223')}\``;
}
/** The same for a place where Markdown is not read, such as the line that unfolds a section: all of it is text. */
function forPlainMarkup(sentence) {
    return markdownText(sentence.replaceAll('`', ''));
}
/** Lines from outside as a fenced block that no line of theirs can end. */
function fenced(text) {
    const lines = detailLines(text).map((line) => (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(whole(line).replaceAll('\t', '    ')));
    const runs = lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length);
    const fence = '`'.repeat(Math.max(2, ...runs) + 1);
    return `${fence}text\n${lines.join('\n')}\n${fence}`;
}
/** A sentence as the words of a Markdown link. An address with a character that Markdown could read makes none. */
function linked(sentence, url) {
    return /^https?:\/\/[\w.:/~%#-]+$/.test(url) ? `[${forMarkdown(sentence)}](${url})` : forMarkdown(sentence);
}
/** For a remark at a line, which is plain text: its quotation marks are the reader's own. Lines stay lines. */
function forRemark(sentence) {
    return detailLines(sentence)
        .map((line) => (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(whole(line)).replaceAll('`', '"'))
        .join('\n');
}
/** For HTML between tags: all of it is text. */
function forHtml(text) {
    return (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(whole(text)).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** For the value of an HTML attribute between double quotes. */
function forAttribute(text) {
    return forHtml(text.replace(/\s+/g, ' '));
}
/** For HTML between tags: a sentence with its quoted words as code. */
function forHtmlSentence(sentence) {
    const parts = sentence.split('`');
    if (parts.length % 2 === 0)
        return forHtml(parts.join("'"));
    return parts.map((part, index) => (index % 2 === 0 ? forHtml(part) : `<code>${forHtml(part)}</code>`)).join('');
}
/** For HTML inside `pre`: lines stay lines. */
function forHtmlLines(text) {
    return detailLines(text)
        .map((line) => forHtml(line.replaceAll('\t', '    ')))
        .join('\n');
}


/***/ }),

/***/ 1881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   PT: () => (/* binding */ markup),
/* harmony export */   VK: () => (/* binding */ Markup),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   sT: () => (/* binding */ pageHead),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69300);

/** HTML that `markup` made: whatever came from outside has been through its escaper. */
class Markup {
    html;
    constructor(html) {
        this.html = html;
    }
}
/** HTML as a template. A string that is put in is text, in an attribute its value; only markup stays markup. */
function markup(texts, ...parts) {
    const made = parts.map((part, index) => html(part, texts[index]?.endsWith('="') ? _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forAttribute */ .AP : _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forHtml */ .B2));
    return new Markup(texts.map((text, index) => `${text}${made[index] ?? ''}`).join(''));
}
function html(part, escaped) {
    if (part === undefined)
        return '';
    if (part instanceof Markup)
        return part.html;
    if (typeof part === 'object')
        return part.map((one) => one?.html ?? '').join('\n');
    return escaped(String(part));
}
/** A sentence, its quoted words as code. */
function sentence(text) {
    return new Markup((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forHtmlSentence */ .KK)(text));
}
/** Lines as they are. */
function lines(text) {
    return new Markup((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forHtmlLines */ .e4)(text));
}
function list(sentences) {
    return markup `<ul>${sentences.map((one) => markup `<li>${sentence(one)}</li>`)}</ul>`;
}
/** A table with its caption; the first cell of a row is the row's heading. Wide ones scroll, by keyboard too. */
function table(caption, head, rows) {
    const cells = ([first, ...others]) => markup `<tr><th scope="row">${first}</th>${others.map((cell) => markup `<td>${cell}</td>`)}</tr>`;
    return markup `<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${head.map((title) => markup `<th scope="col">${title}</th>`)}</tr></thead>
<tbody>
${rows.map(cells)}
</tbody>
</table></div>`;
}
/** The head of a page that needs nothing else: no script, no address, no other file, and a policy that lets a browser load none. */
function pageHead(title, style, sha256) {
    const policy = `default-src 'none'; style-src 'sha256-${sha256}'; base-uri 'none'; form-action 'none'`;
    return markup `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>`;
}


/***/ }),

/***/ 18090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ STYLE),
/* harmony export */   g: () => (/* binding */ STYLE_SHA256)
/* harmony export */ });
/** The page's only style. Its sum stands in the page's Content-Security-Policy: change both (test/reports/html.test.ts tells it). */
const STYLE_SHA256 = 'DKq/zg7YmUVATQcfwYq/jajFe3y9qQM1+r1m4NDrH+A=';
const STYLE = `
:root{color-scheme:light dark;--ink:#1f2328;--soft:#59636e;--page:#fff;--card:#f6f8fa;--line:#d1d9e0;--stop:#b3261e;--caution:#8a5a00;--go:#1a7f37;--unknown:#59636e;--link:#0958c7}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9ba5b1;--page:#0d1117;--card:#161b22;--line:#3d444d;--stop:#ff8a80;--caution:#e3b341;--go:#56d364;--unknown:#9ba5b1;--link:#79b8ff}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem 1rem 3rem;max-width:64rem;background:var(--page);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
h1{font-size:1.75rem;line-height:1.25;margin:.25rem 0 .75rem}
h2{font-size:1.25rem;margin:2.5rem 0 .75rem;padding-bottom:.25rem;border-bottom:1px solid var(--line)}
h3{font-size:1.05rem;margin:0 0 .25rem}
p{margin:.35rem 0}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-999rem}
.skip:focus{position:static}
.verdict{border-left:.5rem solid var(--unknown);padding:.25rem 0 .25rem 1rem}
.verdict.stop{border-color:var(--stop)}.verdict.caution{border-color:var(--caution)}.verdict.go{border-color:var(--go)}
.verdict.stop h1{color:var(--stop)}.verdict.caution h1{color:var(--caution)}.verdict.go h1{color:var(--go)}
.verdict ul{margin:.5rem 0;padding-left:1.2rem}
.about,.meta,.rule,footer{color:var(--soft);font-size:.875rem}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;margin:1rem 0 0;padding:0}
.row{border:1px solid var(--line);border-left:.35rem solid var(--unknown);border-radius:.4rem;padding:.75rem 1rem;margin:0 0 1rem}
.row.stop{border-left-color:var(--stop)}.row.caution{border-left-color:var(--caution)}
.found{font-weight:600}
.badge{display:inline-block;border:1px solid currentColor;border-radius:1rem;padding:0 .6rem;font-size:.8125rem;font-weight:600;white-space:nowrap;color:var(--unknown)}
.badge.stop{color:var(--stop)}.badge.caution{color:var(--caution)}.badge.pass{color:var(--go)}
code,pre{font:.875em/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;background:var(--card);border-radius:.3rem;unicode-bidi:isolate}
code{padding:.1em .3em;overflow-wrap:anywhere}
pre{padding:.75rem;overflow-x:auto;border:1px solid var(--line)}
details{margin:.5rem 0 0}
summary{cursor:pointer}
ol{padding-left:1.6rem;margin:.5rem 0}
li{margin:.35rem 0}
.scroll{overflow-x:auto;margin:0 0 1.5rem}
table{border-collapse:collapse;width:100%}
caption{text-align:left;color:var(--soft);font-size:.875rem;padding:.25rem 0}
section:not(#evidence) caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line);font-weight:400}
thead th{color:var(--soft);font-size:.875rem;font-weight:600}
td{font-variant-numeric:tabular-nums}
blockquote{margin:.5rem 0;padding-left:1rem;border-left:.25rem solid var(--line);font-style:italic}
#checks th{width:45%}
#evidence td,#evidence th{min-width:4.5rem}
.sum{font-size:.75rem}
footer{margin-top:3rem}
@media print{:root{color-scheme:light;--ink:#000;--soft:#444;--page:#fff;--card:#fff;--line:#999;--stop:#b3261e;--caution:#8a5a00;--go:#1a7f37;--unknown:#444;--link:#000}body{max-width:none;padding:0;font-size:10pt}nav,.skip{display:none}details::details-content{content-visibility:visible;display:block;block-size:auto}.row{break-inside:auto}h2,h3{break-after:avoid}tr{break-inside:avoid}pre{white-space:pre-wrap}.scroll{overflow:visible}}
`;


/***/ })

};
