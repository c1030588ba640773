export const id = 5952;
export const ids = [5952];
export const modules = {

/***/ 75952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  flowReportSchema: () => (/* binding */ flowReportSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(53339);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./lib/model/flow-item.js
var flow_item = __webpack_require__(889);
;// CONCATENATED MODULE: ./lib/flow/classification-shape.js


/** How the items of a flow report were classified, so that a team can see whether to trust the split. */
const count = schemas/* int */.Whr().min(0);
const perKind = schemas/* strictObject */.rej({ feature: count, defect: count, risk: count, debt: count });
/** The section `classification` of a flow report; counts of items. */
const flowClassificationSchema = schemas/* strictObject */.rej({
    items: schemas/* enum */.k5n(['issues', 'changes']),
    n: count.meta({ description: 'Items completed in the window.' }),
    classified: count,
    coverage: schemas/* number */.aig().min(0).max(1).exactOptional().meta({ description: '`classified` by `n`, from five items on.' }),
    byType: perKind.extend({ unclassified: count }),
    byLevel: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(flow_item/* LEVELS */.A_), count).meta({
        description: 'By what told the kind: labels of the policy, usual labels, issue types, what is linked, then titles, branches and authors. Levels that told nothing are left out.',
    }),
    breaking: count.meta({ description: 'Items that say they break what relies on them.' }),
    confusion: schemas/* strictObject */.rej({
        n: count.meta({ description: 'Items of which both people and the title or branch tell a kind.' }),
        agree: count,
        matrix: schemas/* record */.g1P(schemas/* enum */.k5n(flow_item/* FLOW_ITEMS */.cI), perKind).meta({
            description: 'By what labels and issue types say (outer), what the title or branch says (inner).',
        }),
    })
        .meta({ description: 'How far titles and branches agree with what people say.' }),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()),
});

// EXTERNAL MODULE: ./lib/model/stages.js
var stages = __webpack_require__(19810);
// EXTERNAL MODULE: ./lib/flow/course.js + 3 modules
var course = __webpack_require__(5899);
;// CONCATENATED MODULE: ./lib/flow/constraint-shape.js



/** What `jidoka.flow/v1` says of the constraint, of work in progress and its limit, of ages, and of what is to come. */
const constraint_shape_short = {
    status: schemas/* literal */.euz('insufficient'),
    reason: schemas/* string */.YjP(),
    n: schemas/* int */.Whr().min(0),
    need: schemas/* int */.Whr().min(1).meta({ description: 'How many it takes until this is told.' }),
};
const none = schemas/* strictObject */.rej({ status: schemas/* literal */.euz('unavailable'), reason: schemas/* string */.YjP() });
const insufficient = schemas/* strictObject */.rej(constraint_shape_short);
const constraint_shape_count = schemas/* int */.Whr().min(0);
const seconds = schemas/* number */.aig().meta({ description: 'Seconds.' });
const share = schemas/* number */.aig().meta({ description: 'From 0 to 1.' });
const resource = schemas/* enum */.k5n(stages/* RESOURCES */.eZ).meta({ description: 'With whom changes stand.' });
const stage = schemas/* enum */.k5n(course/* STAGES */.an.map(({ id }) => id));
const verdictSchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('constraint'), resource }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('largest-delay'), resource }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('cadence'), resource: schemas/* literal */.euz('release') }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('development') }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('none') }),
])
    .meta({
    description: '`constraint`: the largest delay, and its queue grows. `largest-delay`: its queue does not. `cadence`: changes wait for the calendar of releases. `development`: most time is in development. `none`: no delay is clearly the largest.',
});
const stepSchema = schemas/* strictObject */.rej({
    step: schemas/* enum */.k5n(['identify', 'exploit', 'subordinate', 'elevate', 'inertia']),
    text: schemas/* string */.YjP(),
});
const constraintSchema = schemas/* discriminatedUnion */.gMt('status', [
    schemas/* strictObject */.rej({
        status: schemas/* literal */.euz('ok'),
        n: constraint_shape_count.meta({ description: 'Changes that were in progress within the 12 weeks.' }),
        verdict: verdictSchema.meta({ description: 'What was so in two windows running, the last of which may be over.' }),
        sentence: schemas/* string */.YjP(),
        now: verdictSchema.meta({
            description: 'What this window says by itself. It becomes the verdict if the next one says so too.',
        }),
        windows: schemas/* int */.Whr().min(1).meta({ description: 'How many windows of 12 weeks, a week apart, were asked.' }),
        moved: schemas/* strictObject */.rej({ from: resource, to: resource, at: iso/* datetime */.w$() })
            .exactOptional()
            .meta({ description: 'The verdict named another resource before.' }),
        shares: schemas/* array */.YOg(schemas/* strictObject */.rej({
            resource,
            share: share.meta({ description: 'Of all time that changes were in progress.' }),
            largest: share.exactOptional().meta({
                description: 'In which share of resamples of whole weeks it is the largest delay. Absent for development, which is none.',
            }),
        }))
            .meta({ description: 'The largest first; what had nothing is left out.' }),
        steps: schemas/* array */.YOg(stepSchema)
            .meta({ description: 'The five focusing steps, for what the verdict names. Empty where it names nothing.' }),
    }),
    insufficient,
    none,
])
    .meta({ description: 'What changes wait for most, over the last 12 whole weeks.' });
const littleSchema = schemas/* discriminatedUnion */.gMt('status', [
    schemas/* strictObject */.rej({
        status: schemas/* literal */.euz('ok'),
        n: constraint_shape_count.meta({ description: 'Changes that were merged or closed within the window.' }),
        load: schemas/* number */.aig().meta({ description: 'L: changes in progress on average, from the first commit to the merge.' }),
        perWeek: schemas/* number */.aig().meta({ description: 'λ: changes that ended, a week.' }),
        meanTime: seconds.meta({ description: 'W: from the first commit to the end, the mean of those that ended.' }),
        residual: schemas/* number */.aig().meta({
            description: '|L − λW| / L. Near 0 in a stable process; large where work is begun and not ended, or old work ended.',
        }),
    }),
    insufficient,
    none,
])
    .meta({ description: 'Little’s law as a test of stability. It gates nothing.' });
const ropeSchema = schemas/* strictObject */.rej({
    inFlight: constraint_shape_count.meta({ description: 'Open changes that are ready, and drafts that were left alone for three days.' }),
    slots: schemas/* int */.Whr().meta({ description: 'How many more may become ready; below zero, how many there are too many.' }),
    buffer: schemas/* strictObject */.rej({
        standing: constraint_shape_count.meta({ description: 'Changes that stand with the constraint now.' }),
        of: schemas/* int */.Whr().min(1),
        zone: schemas/* enum */.k5n(['green', 'yellow', 'red']).meta({
            description: 'How much of the buffer is missing: less than a third, less than two thirds, or more: it is about to starve.',
        }),
    })
        .exactOptional()
        .meta({ description: 'What protects the constraint from starving. Absent where no queue is known to be the drum.' }),
})
    .meta({ description: 'Whether new work may begin.' });
const wipLimitSchema = schemas/* discriminatedUnion */.gMt('status', [
    schemas/* strictObject */.rej({
        status: schemas/* literal */.euz('ok'),
        limit: schemas/* int */.Whr().min(1).meta({ description: 'The most changes that are in flight at once: contributors and buffer.' }),
        at: iso/* datetime */.w$()
            .meta({ description: 'Since when this limit holds: it moves by one at most, every two weeks at most.' }),
        target: schemas/* int */.Whr().min(1).meta({ description: 'Where it would be if it had not to move slowly.' }),
        contributors: constraint_shape_count.meta({ description: 'How many people wrote changes within four weeks.' }),
        buffer: schemas/* int */.Whr().min(1),
        drum: schemas/* strictObject */.rej({
            resource: resource.exactOptional().meta({ description: 'The queue that sets the pace; absent: merges.' }),
            perWeek: schemas/* number */.aig(),
            weeks: constraint_shape_count.meta({ description: 'Weeks that it is the median of: those of 12 in which the limit did not bind.' }),
            from: schemas/* enum */.k5n(['weeks', 'previous'])
                .meta({ description: '`previous`: the limit bound in too many weeks, so the last drum stays.' }),
        })
            .meta({ description: 'What the constraint gets done in a week.' }),
        starved: schemas/* boolean */.zMY().meta({ description: 'The drum had nothing to do while the limit held work back.' }),
        practicalWorstCase: schemas/* strictObject */.rej({ w0: schemas/* number */.aig(), from: schemas/* int */.Whr(), to: schemas/* int */.Whr() })
            .exactOptional()
            .meta({ description: 'Between these loads a line of middling unevenness reaches 80 % and 95 % of its throughput.' }),
        little: schemas/* number */.aig()
            .exactOptional()
            .meta({ description: 'By Little’s law: the load at which changes take as long as the service-level expectation wants.' }),
        rope: ropeSchema,
        sentence: schemas/* string */.YjP(),
    }),
    insufficient,
    none,
])
    .meta({ description: 'A limit of work in progress, from this repository’s own pace.' });
const nextSchema = schemas/* discriminatedUnion */.gMt('status', [
    schemas/* strictObject */.rej({
        status: schemas/* literal */.euz('ok'),
        slots: schemas/* int */.Whr(),
        items: schemas/* array */.YOg(schemas/* strictObject */.rej({
            number: schemas/* int */.Whr().min(1),
            title: schemas/* string */.YjP().exactOptional(),
            acceptedAt: iso/* datetime */.w$(),
            age: seconds.meta({ description: 'Seconds since it was accepted.' }),
        }))
            .meta({ description: 'Accepted and not begun, the oldest first.' }),
        waiting: constraint_shape_count.meta({ description: 'How many there are in all.' }),
    }),
    none,
])
    .meta({ description: 'What to begin next, and whether.' });
const agingSchema = schemas/* strictObject */.rej({
    sle: schemas/* strictObject */.rej({
        seconds,
        from: schemas/* enum */.k5n(['policy', 'window'])
            .meta({ description: '`window`: 85 % of the next are to be merged within it, by those of this window.' }),
        n: constraint_shape_count.exactOptional().meta({ description: 'Of `window`: how many changes it is from.' }),
    })
        .exactOptional()
        .meta({ description: 'What open changes are held against. Absent where it is in no policy and too few were merged.' }),
    changes: schemas/* array */.YOg(schemas/* strictObject */.rej({
        number: schemas/* int */.Whr().min(1),
        stage,
        since: iso/* datetime */.w$(),
        age: seconds.meta({ description: 'Seconds since its first commit.' }),
        rank: schemas/* strictObject */.rej({ longer: constraint_shape_count, of: schemas/* int */.Whr().min(1) })
            .exactOptional()
            .meta({ description: 'How many of the last merged ones took longer than it is old now.' }),
        over: schemas/* boolean */.zMY().exactOptional().meta({ description: 'Whether it is older than the service-level expectation.' }),
    }))
        .meta({ description: 'Open changes, the oldest first.' }),
    sum: seconds.meta({ description: 'Of all ages.' }),
    weeks: schemas/* array */.YOg(schemas/* strictObject */.rej({ at: iso/* datetime */.w$(), n: constraint_shape_count, sum: seconds }))
        .meta({ description: 'The same at the end of each week of the window, the oldest first.' }),
})
    .meta({ description: 'How old open changes are.' });
const forecastSchema = schemas/* discriminatedUnion */.gMt('status', [
    schemas/* strictObject */.rej({
        status: schemas/* literal */.euz('ok'),
        weeks: schemas/* int */.Whr().min(1).meta({ description: 'Whole weeks that were drawn from.' }),
        trials: schemas/* int */.Whr().min(1),
        howMany: schemas/* array */.YOg(schemas/* strictObject */.rej({
            weeks: schemas/* int */.Whr().min(1),
            p50: constraint_shape_count,
            p15: constraint_shape_count.meta({ description: 'At least so many with a confidence of 85 %.' }),
            p5: constraint_shape_count.meta({ description: 'At least so many with a confidence of 95 %.' }),
        }))
            .meta({ description: 'Changes that will be merged.' }),
        when: schemas/* strictObject */.rej({
            open: schemas/* int */.Whr().min(1),
            p50: schemas/* int */.Whr().min(1).exactOptional(),
            p85: schemas/* int */.Whr().min(1).exactOptional(),
            p95: schemas/* int */.Whr().min(1).exactOptional(),
            beyond: schemas/* int */.Whr().min(1).exactOptional().meta({ description: 'What is absent takes more weeks than these.' }),
        })
            .exactOptional()
            .meta({ description: 'Weeks until as many are merged as are open now. Absent where none is.' }),
        backtest: schemas/* strictObject */.rej({
            right: constraint_shape_count,
            of: constraint_shape_count,
        })
            .meta({
            description: 'How often at least as many were merged in the next four weeks as the 85 % forecast of the time said. Its spans overlap: they are not independent.',
        }),
    }),
    insufficient,
    none,
])
    .meta({ description: 'What is to come if weeks go on as they were.' });

;// CONCATENATED MODULE: ./lib/flow/ladder-shape.js


const ladder_shape_count = schemas/* int */.Whr().min(0);
const ladder_shape_seconds = schemas/* number */.aig();
const ladder_shape_stage = schemas/* enum */.k5n(stages/* STAGE_IDS */.w7);
const ladderSchema = schemas/* strictObject */.rej({
    delivered: schemas/* array */.YOg(schemas/* strictObject */.rej({
        id: schemas/* string */.YjP(),
        seconds: ladder_shape_seconds.meta({ description: 'From the first commit to the deployment.' }),
        stages: schemas/* array */.YOg(schemas/* strictObject */.rej({ stage: ladder_shape_stage, seconds: ladder_shape_seconds })).meta({ description: 'What it spent them on, in their order.' }),
    }))
        .meta({ description: 'One by one while there are too few for a median; empty from then on.' }),
    waiting: schemas/* strictObject */.rej({ n: ladder_shape_count, oldest: schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), seconds: ladder_shape_seconds }).exactOptional() })
        .meta({ description: 'Merged and not deployed; the oldest, and how long since its merge.' }),
    failures: schemas/* array */.YOg(schemas/* strictObject */.rej({ deployment: schemas/* string */.YjP(), at: iso/* datetime */.w$(), recovery: ladder_shape_seconds.exactOptional() }))
        .meta({ description: 'Deployments of the window that failed, with what it took to recover; absent where they have not.' }),
    next: schemas/* strictObject */.rej({ n: ladder_shape_count, weeks: schemas/* int */.Whr().min(1).exactOptional(), number: schemas/* enum */.k5n(['p50', 'p75', 'p85', 'p90']) })
        .exactOptional()
        .meta({ description: 'Which number of the lead time appears next, at which n, in about how many weeks at this pace.' }),
})
    .meta({ description: 'What can be said of few changes (flow-metrics, 3.6).' });

// EXTERNAL MODULE: ./lib/flow/numbers.js
var numbers = __webpack_require__(59298);
// EXTERNAL MODULE: ./lib/flow/sections.js + 1 modules
var sections = __webpack_require__(20648);
// EXTERNAL MODULE: ./lib/flow/sections-figures.js
var sections_figures = __webpack_require__(91762);
;// CONCATENATED MODULE: ./lib/flow/stages-shape.js



const stages_shape_seconds = schemas/* number */.aig().nullable();
const stages_shape_count = schemas/* int */.Whr().min(0).nullable();
const pair = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]);
const describedSchema = schemas/* strictObject */.rej({
    said: schemas/* int */.Whr().meta({ description: 'Seconds that it is said to take, by `flow.described`.' }),
    within: sections_figures/* figureSchema */.md.meta({ description: 'Changes that took no longer.' }),
})
    .meta({ description: 'As described against as performed.' });
/** What stands with someone, over all stages in which it does: `review` is the wait for the first and all later turns. */
const describedResourcesSchema = schemas/* array */.YOg(schemas/* strictObject */.rej({ resource: schemas/* enum */.k5n(stages/* RESOURCES */.eZ), p50: schemas/* number */.aig().exactOptional(), ...describedSchema.shape }));
/** One stage of the report. What was not measured is null, and the reason says why; zero is a measured zero. */
const stageSchema = schemas/* strictObject */.rej({
    id: schemas/* enum */.k5n(stages/* STAGE_IDS */.w7),
    class: schemas/* enum */.k5n(stages/* STAGE_CLASSES */.eH).meta({ description: 'Lean’s word: work, wait, rework, or a machine’s.' }),
    title: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(['ok', 'insufficient', 'unavailable']),
    reason: schemas/* string */.YjP().exactOptional().meta({ description: 'Why there is no number, or what it takes.' }),
    need: schemas/* int */.Whr().min(0).exactOptional().meta({ description: 'How many it takes until there is a number.' }),
    n: schemas/* int */.Whr()
        .min(0)
        .meta({ description: 'Changes delivered in the window that passed through it; where no deployment is known: merged.' }),
    p50: stages_shape_seconds.meta({ description: 'Of the time that each of them spent in it, all its visits together.' }),
    p85: stages_shape_seconds,
    ci90: schemas/* strictObject */.rej({ p50: pair.exactOptional(), p85: pair.exactOptional() }).exactOptional(),
    share: schemas/* number */.aig().nullable().meta({ description: 'Of the time of all changes of the window together, 0 to 1.' }),
    wip: stages_shape_count.meta({ description: 'Changes that are in it now.' }),
    entries: stages_shape_count.meta({ description: 'How often they came into it.' }),
    reentries: stages_shape_count.meta({ description: 'Those of the entries that were not a change’s first.' }),
    completeAndAccurate: sections_figures/* figureSchema */.md
        .nullable()
        .meta({ description: 'Entries from which a change did not go back to an earlier stage.' }),
    described: describedSchema.exactOptional(),
    excluded: schemas/* array */.YOg(schemas/* strictObject */.rej({ reason: schemas/* string */.YjP(), count: schemas/* int */.Whr().min(1) }))
        .exactOptional()
        .meta({ description: 'Changes of the window that were left out, by reason.' }),
})
    .meta({ description: 'A stage that changes pass on their way to production.' });
/** How fast the machines answer a push (flow-metrics, 4.3). */
const feedbackSchema = schemas/* strictObject */.rej({
    delay: sections_figures/* figureSchema */.md.meta({ description: 'Seconds from a push to the first verdict of its runs.' }),
    queue: schemas/* strictObject */.rej({ first: sections_figures/* figureSchema */.md, again: sections_figures/* figureSchema */.md }).meta({
        description: 'Seconds from when a run was asked for until its first job was taken up: first attempts, later ones.',
    }),
    reruns: sections_figures/* figureSchema */.md.meta({ description: 'Attempts that were not the first of their run.' }),
})
    .meta({ description: 'How fast machines answer.' });

;// CONCATENATED MODULE: ./lib/flow/report.js







/** `jidoka.flow/v1`: how work flows, as a file. A number that was not measured is not there: its status says why. */
const report_seconds = schemas/* number */.aig();
const populationSchema = schemas/* strictObject */.rej({
    n: schemas/* int */.Whr().min(0),
    p50: report_seconds.exactOptional(),
    p75: report_seconds.exactOptional(),
    p90: report_seconds.exactOptional(),
});
const flowReportSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('jidoka.flow/v1'),
    tool: schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP() }),
    repository: schemas/* string */.YjP().exactOptional(),
    head: schemas/* string */.YjP(),
    window: schemas/* strictObject */.rej({ from: iso/* datetime */.w$(), to: iso/* datetime */.w$(), days: schemas/* int */.Whr() }),
    deployments: schemas/* strictObject */.rej({
        source: schemas/* string */.YjP().exactOptional(),
        grade: schemas/* string */.YjP().exactOptional(),
        count: schemas/* int */.Whr().min(0).meta({ description: 'In the window, redeploys apart.' }),
        skippedFirst: schemas/* int */.Whr().min(0).meta({ description: 'Deployments without an earlier one: what is in them is not known.' }),
    }),
    perChange: schemas/* string */.YjP().exactOptional().meta({ description: 'The file beside this one with a line for each change.' }),
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), numbers/* metricSchema */.U),
    stages: schemas/* array */.YOg(stageSchema),
    described: describedResourcesSchema.exactOptional(),
    feedback: feedbackSchema,
    constraint: constraintSchema,
    little: littleSchema,
    wipLimit: wipLimitSchema,
    next: nextSchema,
    aging: agingSchema,
    forecast: forecastSchema,
    ladder: ladderSchema,
    classification: flowClassificationSchema,
    ...sections/* flowSections */.HX,
    releases: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        sha: schemas/* string */.YjP(),
        base: schemas/* string */.YjP().exactOptional(),
        deployedAt: iso/* datetime */.w$(),
        kind: schemas/* enum */.k5n(['first', 'normal', 'rollback', 'redeploy']),
        commits: schemas/* int */.Whr().min(0).exactOptional(),
        commitLeadTime: populationSchema.exactOptional(),
        changes: schemas/* int */.Whr().min(0).exactOptional(),
        changeLeadTime: populationSchema.exactOptional(),
    })),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()),
})
    .meta({ title: 'jidoka.flow/v1', description: 'DORA and flow metrics, with what was left out and why.' });


/***/ }),

/***/ 20648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HX: () => (/* binding */ flowSections)
});

// UNUSED EXPORTS: batchFlowSchema, couplingSchema, environmentsSchema, epicsSchema, gateCostSchema, handoffsSchema, lineSchema, muriSchema, onboardingSchema, originsSchema, unevennessSchema, visibilitySchema, wasteSchema, wastesSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(53339);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./lib/model/provenance.js
var provenance = __webpack_require__(31962);
// EXTERNAL MODULE: ./lib/flow/sections-figures.js
var sections_figures = __webpack_require__(91762);
;// CONCATENATED MODULE: ./lib/flow/sections-ai.js



/** The section of `jidoka.flow/v1` on who made the lines. Nobody is named. */
const lines = schemas/* int */.Whr().min(0);
const ai = lines.meta({ description: 'Of them, AI-made: with evidence of `least` or stronger.' });
const aiLinesSchema = schemas/* strictObject */.rej({
    ...sections_figures/* standing */.JA,
    least: schemas/* enum */.k5n(provenance/* GRADES */.F4).exactOptional().meta({ description: 'The weakest grade that counts.' }),
    share: sections_figures/* figureSchema */.md.meta({
        description: 'AI-made lines of all added lines of the default branch, in the whole weeks below.',
    }),
    commits: sections_figures/* figureSchema */.md.meta({
        description: 'Share of commits with evidence of `least` or stronger; merges and reverts left out.',
    }),
    weeks: schemas/* array */.YOg(schemas/* strictObject */.rej({ from: iso/* datetime */.w$(), added: lines, ai }))
        .meta({ description: 'Whole weeks of the window, from Monday, 00:00 UTC, oldest first.' }),
    components: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), added: lines, ai }))
        .meta({ description: 'Parts that five people or more, or programs alone, worked on.' }),
    others: schemas/* strictObject */.rej({ components: schemas/* int */.Whr().min(1), added: lines, ai })
        .exactOptional()
        .meta({ description: 'Parts that fewer people worked on, together.' }),
    leftOut: lines.exactOptional().meta({ description: 'Added lines of lock files, of generated and of vendored files.' }),
})
    .meta({ description: 'The share of AI-made lines among those that were added. No marker does not mean that no agent helped.' });

;// CONCATENATED MODULE: ./lib/flow/sections.js



/** Sections of `jidoka.flow/v1` beside the metrics: what is wasted, uneven, overburdened, handed over, coupled; nobody is named. */
const figure = (description) => sections_figures/* figureSchema */.md.meta({ description });
const size = schemas/* int */.Whr().min(0);
const WASTES = ['inventory', 'transportation', 'motion', 'waiting', 'overproduction', 'over-processing', 'defects'];
const proxySchema = sections_figures/* figureSchema */.md.extend({ id: schemas/* string */.YjP(), title: schemas/* string */.YjP() }).strict().meta({
    description: 'What stands for a waste, since the waste itself is not in the data.',
});
const wasteSchema = schemas/* strictObject */.rej({
    ...sections_figures/* standing */.JA,
    id: schemas/* enum */.k5n(WASTES),
    title: schemas/* string */.YjP(),
    proxies: schemas/* array */.YOg(proxySchema).min(1).max(4),
});
const wastesSchema = schemas/* record */.g1P(schemas/* string */.YjP(), wasteSchema).meta({
    description: 'The seven wastes (T. Ohno, "Toyota Production System", 1978), by id, each by what can be measured of it.',
});
const seriesSchema = schemas/* strictObject */.rej({
    ...sections_figures/* standing */.JA,
    weeks: size.meta({ description: 'Whole weeks that were looked at.' }),
    n: size.meta({ description: 'How many there were in them.' }),
    perWeek: schemas/* number */.aig().exactOptional(),
    cv: schemas/* number */.aig().exactOptional().meta({ description: 'Standard deviation by mean.' }),
    dispersion: schemas/* number */.aig().exactOptional().meta({ description: 'Variance by mean: 1 for what comes at random.' }),
})
    .meta({ description: 'Counts by week, from eight weeks on.' });
const unevennessSchema = schemas/* strictObject */.rej({
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
const concentrationSchema = schemas/* strictObject */.rej({
    ...sections_figures/* standing */.JA,
    people: figure('Among how many people.'),
    topOne: figure('Share of the one who has most.'),
    topThree: figure('Share of the three who have most.'),
    gini: figure('0 if all have the same, towards 1 if one has all.'),
    half: figure('How few people have half of it.'),
});
const muriSchema = schemas/* strictObject */.rej({
    ...sections_figures/* standing */.JA,
    reviewers: figure('People who reviewed something in the window.'),
    openRequests: figure('Reviews that are asked for now, for each of them.'),
    medianToMax: figure('Their median by the most that one has: 1 where the load is even.'),
    reviews: concentrationSchema.meta({ description: 'How reviews are spread; several of one change by one person are one.' }),
    requests: concentrationSchema.meta({ description: 'How requests for a review are spread.' }),
    recommendation: schemas/* string */.YjP().exactOptional().meta({ description: 'What the system could do; never about a person.' }),
})
    .meta({ description: 'Muri: overburden of review. Told from five reviewers on.' });
const handoffsSchema = schemas/* strictObject */.rej({
    ...sections_figures/* standing */.JA,
    teams: figure('Teams that own what a merged change touches.'),
    crossTeam: figure('Share of merged changes that touch what two or more teams own.'),
    turns: figure('How often a merged change went from its author to reviewers or back.'),
    manyRounds: figure('Share of reviewed changes that reviewers had more than twice.'),
    handovers: figure('Share of closed items that went from one assignee to another.'),
    pickupByTeams: schemas/* strictObject */.rej({ one: sections_figures/* figureSchema */.md, two: sections_figures/* figureSchema */.md, more: sections_figures/* figureSchema */.md })
        .meta({ description: 'Wait for the first review by the number of teams.' }),
})
    .meta({ description: 'How often work changes hands.' });
const epicsSchema = schemas/* strictObject */.rej({
    ...sections_figures/* standing */.JA,
    flowTime: figure('From the start of the first child to the delivery of the last, of epics that ended in the window.'),
    inProgress: figure('Epics that were begun and have not ended.'),
    efficiency: figure('Time in which some child was worked on, by the whole; pooled.'),
    idle: figure('Time of an epic in which no child was worked on.'),
    scopeGrowth: figure('Share of children that were opened after the epic began.'),
})
    .meta({ description: 'Items that have parts. Their parts are never added to them.' });
const environmentsSchema = schemas/* strictObject */.rej({
    ephemeral: schemas/* strictObject */.rej({
        ...sections_figures/* standing */.JA,
        provision: figure('From asking for an environment of a change until it was live.'),
        timeToLive: figure('From live to gone.'),
        leaks: figure('Share of environments that are still up a week after their change was closed.'),
        adoption: figure('Share of changes that had one.'),
    })
        .meta({ description: 'Environments that are made for a change.' }),
    staging: schemas/* strictObject */.rej({
        ...sections_figures/* standing */.JA,
        wait: figure('From the merge, or from being ready, to the first success there.'),
        hold: figure('From the first success there to production.'),
        clobber: figure('Share of deployments there that another change replaced before they came to production.'),
        overlap: figure('Share of its occupied time in which it held two or more changes that were not in production yet.'),
    })
        .meta({ description: 'The environment that changes share before production.' }),
})
    .meta({ description: 'Where changes are tried.' });
const pairSchema = schemas/* strictObject */.rej({
    a: schemas/* string */.YjP(),
    b: schemas/* string */.YjP(),
    support: size.meta({ description: 'Changes that touch both; at least five.' }),
    confidence: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()])
        .meta({ description: 'Share of changes of a that touch b, and of b that touch a.' }),
    jaccard: schemas/* number */.aig().meta({ description: 'Changes of both by changes of either.' }),
});
const togetherSchema = schemas/* strictObject */.rej({
    a: schemas/* string */.YjP(),
    b: schemas/* string */.YjP(),
    n: size.meta({ description: 'Deployments of a that b followed within an hour, with the same or a linked change.' }),
    deployments: schemas/* tuple */.PVZ([size, size]),
    share: schemas/* number */.aig().meta({ description: 'n by deployments of a.' }),
    base: schemas/* number */.aig().meta({ description: 'Share of all time that a deployment of b followed within an hour.' }),
    lift: schemas/* number */.aig().meta({ description: 'share / base: 1 if they have nothing to do with each other.' }),
});
const couplingSchema = schemas/* strictObject */.rej({
    ...sections_figures/* standing */.JA,
    multiComponent: figure('Share of merged changes that touch more than one component.'),
    pairs: schemas/* array */.YOg(pairSchema).meta({ description: 'Components that change together, most of all first.' }),
    pairsLeft: size.exactOptional().meta({ description: 'How many more pairs there are.' }),
    together: schemas/* strictObject */.rej({ ...sections_figures/* standing */.JA, components: size, pairs: schemas/* array */.YOg(togetherSchema), raised: schemas/* array */.YOg(schemas/* string */.YjP()) })
        .meta({ description: 'Parts, by their production environments, that deploy together.' }),
})
    .meta({ description: 'What changes and deploys together.' });
const originsSchema = schemas/* strictObject */.rej({
    ...sections_figures/* standing */.JA,
    slices: schemas/* array */.YOg(schemas/* strictObject */.rej({
        ...sections_figures/* standing */.JA,
        origin: schemas/* enum */.k5n(['human', 'ai-assisted', 'agent', 'dependency-bot', 'bot']),
        n: size.meta({ description: 'Changes merged in the window.' }),
        leadTime: figure('From the first commit to the deployment.'),
        pickup: figure('Wait for the first review.'),
        merged: figure('Share of ended pull requests that were merged.'),
        reviewPerHundredLines: figure('Time that reviewers had the change, for a hundred lines; pooled.'),
    })),
})
    .meta({ description: 'The same flow by where changes come from: people, people with an agent, agents, bots.' });
const onboardingSchema = schemas/* strictObject */.rej({
    ...sections_figures/* standing */.JA,
    firstDeployment: figure('From the first commit of a newcomer to the first deployment of one of their changes.'),
})
    .meta({ description: 'How soon newcomers of the last twelve months deliver. Told from five of them on.' });
const gateCostSchema = schemas/* strictObject */.rej({
    ...sections_figures/* standing */.JA,
    judged: figure('Changes that ended in the window and that the gate judged.'),
    stopped: figure('Share of them that it ever stopped.'),
    mended: figure('Share of the stopped that were merged without a waiver.'),
    abandoned: figure('Share of the stopped that were closed without a merge.'),
    waived: figure('Share of merged changes that came through by a waiver.'),
    revertedAfterWaiver: figure('Share of merged changes with a waiver that were later taken back.'),
    revertedWithoutWaiver: figure('Share of merged changes without a waiver that were later taken back.'),
})
    .meta({ description: 'What the gate stopped, what it let pass by a waiver, and what was later taken back.' });
const batchFlowSchema = schemas/* strictObject */.rej({
    ...sections_figures/* standing */.JA,
    changesPerDeployment: sections_figures/* figureSchema */.md,
    commitsPerDeployment: sections_figures/* figureSchema */.md,
    bySize: schemas/* strictObject */.rej({
        ...sections_figures/* standing */.JA,
        n: size,
        quintiles: schemas/* array */.YOg(schemas/* strictObject */.rej({
            from: size.meta({ description: 'Lines of the smallest change in it.' }),
            to: size.meta({ description: 'Lines of the largest.' }),
            n: size,
            pickup: sections_figures/* figureSchema */.md,
            leadTime: sections_figures/* figureSchema */.md,
        })),
    })
        .meta({ description: 'Merged changes by size, in fifths of this repository.' }),
    takt: figure('Working time for each item that was accepted: as fast as they come.'),
    cadence: figure('Working time for each item that was delivered: as fast as they go.'),
})
    .meta({ description: 'How large the pieces are that work moves in, and what their size does to it.' });
const lineSchema = schemas/* strictObject */.rej({
    ...sections_figures/* standing */.JA,
    branch: schemas/* string */.YjP().exactOptional().meta({ description: 'The default branch, as it shows in the runs.' }),
    red: figure('Share of the time in which some workflow of the default branch was red.'),
    stops: figure('How often it went red.'),
    recovery: figure('From red to green.'),
    response: figure('From red to the first commit, or merge, that came while it was red.'),
    fighting: figure('Share of the time in which a run was queued, or run again, or the line was red.'),
})
    .meta({ description: 'The line: whether the default branch works.' });
const visibilitySchema = schemas/* strictObject */.rej({
    ...sections_figures/* standing */.JA,
    withItem: figure('Share of merged changes that belong to an item.'),
    chain: figure('Share of merged changes with an unbroken chain from item to change to deployment.'),
    proven: figure('Share of production deployments whose commit was live in an earlier environment.'),
    nearMisses: figure('Items labelled `near-miss`: to tell of one is health.'),
    transaction: schemas/* strictObject */.rej({
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
    aiLines: aiLinesSchema,
    onboarding: onboardingSchema,
    batches: batchFlowSchema,
    gate: gateCostSchema,
    line: lineSchema,
    visibility: visibilitySchema,
};


/***/ })

};
