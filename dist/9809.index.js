export const id = 9809;
export const ids = [9809];
export const modules = {

/***/ 69809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  flow: () => (/* binding */ flow),
  gitFacts: () => (/* binding */ gitFacts),
  sourceOf: () => (/* binding */ sourceOf)
});

// EXTERNAL MODULE: ./lib/flow/facts.js
var flow_facts = __webpack_require__(77291);
// EXTERNAL MODULE: ./lib/flow/history.js + 3 modules
var flow_history = __webpack_require__(51565);
// EXTERNAL MODULE: ./lib/flow/metric.js
var metric = __webpack_require__(89498);
// EXTERNAL MODULE: ./lib/flow/recent.js
var recent = __webpack_require__(80849);
// EXTERNAL MODULE: ./lib/gathering/facts.js
var facts = __webpack_require__(14082);
// EXTERNAL MODULE: ./lib/flow/course.js + 3 modules
var flow_course = __webpack_require__(5899);
// EXTERNAL MODULE: ./lib/model/stages.js
var stages = __webpack_require__(19810);
// EXTERNAL MODULE: ./lib/flow/sections-facts.js
var sections_facts = __webpack_require__(26660);
;// CONCATENATED MODULE: ./lib/flow/occupancy.js



/**
 * How much work stands with whom, by whole weeks: the integral of work in progress over time, in change-seconds, so that every sum is
 * exact. It is the sum of what each change's segments share with the week (`overlap`), counted without looking at each week.
 */
/** In seconds. */
const WEEK = 7 * 86_400;
const RANK = {
    development: 0,
    authors: 1,
    review: 1,
    merge: 2,
    queue: 3,
    release: 4,
    environment: 5,
};
const resources = new Map(flow_course/* STAGES */.an.flatMap((stage) => ('resource' in stage ? [[stage.id, stage.resource]] : [])));
/** With whom a change stands in a stage; undefined where a machine has it, or it was closed for a while. */
function resourceOf(stage) {
    return resources.get(stage);
}
/** Changes of people and agents; what bots send does not compete for attention in the same way (flow-metrics, 3.3). */
function withoutBots(courses) {
    return courses.filter(({ origin }) => !(0,sections_facts/* isHousekeeping */.WR)(origin));
}
/** Seconds that two spans share. */
function overlap(a, b) {
    return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
}
/** With whom a change stood, in their order; neighbouring stages of one resource are one visit. */
function visitsOf({ segments }) {
    const visits = [];
    for (const { stage, from, to } of segments) {
        const resource = resourceOf(stage);
        const last = visits.at(-1);
        if (resource === undefined)
            continue;
        if (last?.resource === resource && last.to === from)
            visits[visits.length - 1] = { ...last, to };
        else
            visits.push({ resource, from, to });
    }
    return visits;
}
/**
 * The last `count` whole weeks that end at `to`, which is no later than what the courses know of. A second belongs to the week that
 * begins with it or before.
 */
function occupancyOf(courses, to, count) {
    const span = { from: to - count * WEEK, to };
    const all = integral(span, count);
    const tallies = Object.fromEntries(stages/* RESOURCES */.eZ.map((resource) => [resource, tally(span, count)]));
    for (const course of courses) {
        if (course.begun >= to || course.until < span.from)
            continue;
        for (const segment of course.segments)
            if (segment.stage !== 'parked')
                all.add(segment);
        const visits = visitsOf(course);
        for (const visit of visits) {
            const { wip, arrivals, departures } = tallies[visit.resource];
            wip.add(visit);
            arrivals.add(visit.from);
            departures.add(visit.to);
        }
        for (const { resource, to: left } of lastVisits(course, visits))
            tallies[resource].done.add(left);
    }
    const load = ({ wip, arrivals, departures, done }) => ({
        wip: wip.weeks(),
        arrivals: arrivals.weeks,
        departures: departures.weeks,
        done: done.weeks,
    });
    return {
        of: Object.fromEntries(stages/* RESOURCES */.eZ.map((resource) => [resource, load(tallies[resource])])),
        wip: all.weeks(),
    };
}
/** So many of the weeks alone, up to the week that ended so many weeks before the last. */
function earlier({ of, wip }, ago, count) {
    const part = (weeks) => weeks.slice(weeks.length - ago - count, weeks.length - ago);
    const load = ({ wip: stood, arrivals, departures, done }) => ({
        wip: part(stood),
        arrivals: part(arrivals),
        departures: part(departures),
        done: part(done),
    });
    return {
        of: Object.fromEntries(stages/* RESOURCES */.eZ.map((resource) => [resource, load(of[resource])])),
        wip: part(wip),
    };
}
/** Whether a change was begun and neither merged nor closed in the second before `at`. */
function isInProgress({ begun, endedAt }, at) {
    return begun < at && (endedAt === undefined || endedAt >= at);
}
/** How many changes stood with a resource in the second before `at`. */
function queueAt(courses, resource, at) {
    return courses.filter((course) => course.until >= at && visitsOf(course).some((visit) => visit.resource === resource && visit.from < at && visit.to >= at)).length;
}
/** Of each resource the visit after which a change does not return. An open change may, from where it stands, to all but those before. */
function lastVisits({ state }, visits) {
    const last = new Map(visits.map((visit) => [visit.resource, visit]));
    const now = visits.at(-1);
    return [...last.values()].filter(({ resource }) => state !== 'open' || (now !== undefined && RANK[resource] < RANK[now.resource]));
}
function tally(span, count) {
    return {
        wip: integral(span, count),
        arrivals: moments(span, count),
        departures: moments(span, count),
        done: moments(span, count),
    };
}
/** Counts moments by week. */
function moments(span, count) {
    const weeks = new Array(count).fill(0);
    return {
        weeks,
        add: (at) => {
            const index = Math.floor((at - span.from) / WEEK);
            if (at >= span.from && at < span.to)
                weeks[index] = (weeks[index] ?? 0) + 1;
        },
    };
}
/** Adds up spans by week: the weeks at their two ends at once, those between as one step up and one down. */
function integral(span, count) {
    const ends = new Array(count).fill(0);
    const steps = new Array(count + 1).fill(0);
    const plus = (list, index, value) => {
        list[index] = (list[index] ?? 0) + value;
    };
    return {
        add: (of) => {
            const [from, to] = [Math.max(of.from, span.from) - span.from, Math.min(of.to, span.to) - span.from];
            if (from >= to)
                return;
            const [first, last] = [Math.floor(from / WEEK), Math.floor((to - 1) / WEEK)];
            if (first === last)
                plus(ends, first, to - from);
            else {
                plus(ends, first, (first + 1) * WEEK - from);
                plus(ends, last, to - last * WEEK);
                plus(steps, first + 1, 1);
                plus(steps, last, -1);
            }
        },
        weeks: () => {
            let whole = 0;
            return ends.map((seconds, index) => {
                whole += steps[index] ?? 0;
                return seconds + whole * WEEK;
            });
        },
    };
}

// EXTERNAL MODULE: ./lib/flow/settings.js
var flow_settings = __webpack_require__(56375);
// EXTERNAL MODULE: ./lib/metrics/statistics.js + 3 modules
var statistics = __webpack_require__(50776);
;// CONCATENATED MODULE: ./lib/metrics/aging.js






/** Merged changes that an age is held against: a quarter of a year, at two a week. */
const LAST = 26;
/**
 * Each change that is open at the end of the window with its age, from its first commit on: how many of the last merged ones took longer,
 * and whether it is older than the service-level expectation. Unfinished work shows a slowing flow before finished work can (D. S.
 * Vacanti, "Actionable Agile Metrics for Predictability", 2015, on work item age). Changes of bots are left out.
 */
function agingOf(facts, window, settings) {
    const { to } = window;
    const courses = withoutBots((0,flow_course/* coursesOf */.IV)(facts, settings)).filter(({ begun }) => begun < to);
    const lately = mergedBetween(courses, window);
    const sle = expectation(lately, settings);
    const merged = lately.length >= LAST ? lately : mergedBetween(courses, { from: Number.NEGATIVE_INFINITY, to });
    const last = merged.slice(-LAST).map(({ took }) => took);
    const changes = courses
        .flatMap((course) => {
        // What happens at `to` is not in the window: it is asked of the second before.
        const now = isInProgress(course, to) ? (0,flow_course/* standing */.JA)(course, to - 1) : undefined;
        if (course.pull === undefined || now === undefined)
            return [];
        const age = to - course.begun;
        return [
            {
                number: course.pull.number,
                stage: now.stage,
                since: (0,flow_facts/* isoOf */.dF)(now.since),
                age,
                ...(last.length > 0 && { rank: { longer: last.filter((took) => took > age).length, of: last.length } }),
                ...(sle !== undefined && { over: age > sle.seconds }),
            },
        ];
    })
        .sort((a, b) => b.age - a.age || a.number - b.number);
    const pulls = courses.filter(({ pull, until }) => pull !== undefined && until > window.from);
    return {
        ...(sle !== undefined && { sle }),
        changes,
        sum: changes.reduce((sum, { age }) => sum + age, 0),
        weeks: (0,statistics/* weeks */.QM)(to, Math.floor((to - window.from) / statistics/* WEEK */.V8)).map((week) => ({ at: (0,flow_facts/* isoOf */.dF)(week.to), ...agesAt(pulls, week.to) })),
    };
}
/** Oldest merge first. */
function mergedBetween(courses, window) {
    return courses
        .flatMap((course) => {
        const at = course.endedAt;
        const isMerged = course.state === 'merged' || course.state === 'delivered';
        return isMerged && course.pull !== undefined && at !== undefined && (0,metric/* isWithin */.UO)(at, window)
            ? [{ at, took: at - course.begun }]
            : [];
    })
        .sort((a, b) => a.at - b.at);
}
/** What the policy says; or, where it says nothing, what the next change keeps with 85 % by those merged in the window. */
function expectation(lately, { sle }) {
    if (sle !== undefined)
        return { seconds: (0,flow_settings.spanSeconds)(sle), from: 'policy' };
    const took = lately.map((one) => one.took).sort((a, b) => a - b);
    const seconds = (0,statistics/* predictionBound */.AZ)(took);
    return seconds === undefined ? undefined : { seconds, from: 'window', n: took.length };
}
/** How many changes were open at a time, and all their ages then. */
function agesAt(courses, at) {
    let [n, sum] = [0, 0];
    for (const course of courses) {
        if (!isInProgress(course, at))
            continue;
        n++;
        sum += at - course.begun;
    }
    return { n, sum };
}

// EXTERNAL MODULE: ./lib/flow/sections-figures.js
var sections_figures = __webpack_require__(91762);
;// CONCATENATED MODULE: ./lib/metrics/ai-lines.js




const NOT_TOLD = 'It needs the history of the default branch: check out with `fetch-depth: 0`.';
const ELSEWHERE = 'Commits and parts are known of other weeks than these alone.';
/**
 * The share of AI-made lines by week and part, as facts tell it: every added line is counted, so that there is no sample and no interval.
 * Weeks that are not whole within the window are left out, and what cannot be cut down to the others is not told.
 */
function aiLinesOf({ made }, window, _settings) {
    if (made === undefined) {
        const none = (0,sections_figures/* unknown */.L5)('ratio', NOT_TOLD);
        return { status: 'unavailable', reason: NOT_TOLD, share: none, commits: none, weeks: [], components: [] };
    }
    const weeks = made.weeks.filter(({ from }) => (0,metric/* isWithin */.UO)(from, window) && from + statistics/* WEEK */.V8 <= window.to);
    const isAll = weeks.length === made.weeks.length;
    const sum = (key) => weeks.reduce((total, week) => total + week[key], 0);
    const share = shareOf(sum('ai'), sum('added'), weeks.length === 0 ? 'There is no whole week in it.' : 'No line was added.');
    return {
        status: share.status,
        ...(share.reason !== undefined && { reason: share.reason }),
        least: made.least,
        share,
        commits: isAll ? shareOf(made.commits.marked, made.commits.n, 'There was no commit.') : (0,sections_figures/* unknown */.L5)('ratio', ELSEWHERE),
        weeks: weeks.map(({ from, added, ai }) => ({ from: (0,flow_facts/* isoOf */.dF)(from), added, ai })),
        components: isAll ? made.components : [],
        ...(isAll && made.others && { others: made.others }),
        ...(isAll && { leftOut: made.leftOut }),
    };
}
/** `n` of `of`, all there are; of none there is no share. */
function shareOf(n, of, none) {
    return of === 0 ? (0,sections_figures/* tooFew */.dI)('ratio', 0, 1, none) : { ...(0,sections_figures/* told */.Ev)('ratio', n, n / of), of };
}

// EXTERNAL MODULE: ./lib/flow/delivery.js
var delivery = __webpack_require__(54230);
// EXTERNAL MODULE: ./lib/flow/items.js + 1 modules
var flow_items = __webpack_require__(53623);
;// CONCATENATED MODULE: ./lib/flow/sections-courses.js
/**
 * How long a merged change waited for its first review, in seconds; undefined where nobody looked at it, where git alone tells of it,
 * and where no wait was seen.
 */
function pickupOf({ state, segments }) {
    if (state !== 'merged' && state !== 'delivered')
        return undefined;
    const waits = segments.filter(({ stage }) => stage === 'pickup');
    return waits.length === 0 ? undefined : waits.reduce((sum, { from, to }) => sum + to - from, 0);
}
/** How often reviewers had it, the wait for the first review among them; a while in which it was closed does not make two of one. */
function roundsOf({ segments }) {
    const stages = segments.flatMap(({ stage }) => (stage === 'parked' ? [] : stage));
    const isTheirs = (index) => stages[index] === 'pickup' || stages[index] === 'reviewer_turn';
    return stages.filter((_, index) => isTheirs(index) && !isTheirs(index - 1)).length;
}
/** How long reviewers had it in all, in seconds. */
function reviewTimeOf({ segments }) {
    return segments.reduce((sum, { stage, from, to }) => (stage === 'pickup' || stage === 'reviewer_turn' ? sum + to - from : sum), 0);
}

// EXTERNAL MODULE: ./lib/flow/working-hours.js
var working_hours = __webpack_require__(35633);
// EXTERNAL MODULE: ./lib/metrics/measured.js
var measured = __webpack_require__(3621);
;// CONCATENATED MODULE: ./lib/metrics/batch-flow.js










/** How large the pieces are, and what their size does to their way (flow-metrics, 4.13 and 4.14). */
function batchFlowOf(facts, window, settings) {
    const figures = { ...perDeployment(facts, window), ...pace(facts, window, settings) };
    const { quintiles, ...bySize } = sizesOf(facts, window, settings);
    return {
        ...(0,sections_figures/* standingOf */.YP)([...Object.values(figures), ...quintiles.flatMap(({ pickup, leadTime }) => [pickup, leadTime])]),
        ...(0,sections_facts/* reachNote */.Mj)(facts, window),
        ...figures,
        bySize: { ...bySize, quintiles },
    };
}
/** Of the first deployment nobody knows what was new in it; a rollback or redeploy brings nothing. */
function perDeployment(facts, window) {
    if (facts.deployments.length === 0) {
        const none = (0,sections_figures/* unknown */.L5)('count', 'No deployment is known.');
        return { changesPerDeployment: none, commitsPerDeployment: none };
    }
    const changes = new Set(facts.changes.map(({ sha }) => sha));
    const merges = new Set(facts.commits.flatMap(({ sha, merge }) => (merge ? sha : [])));
    const deployed = facts.deployments.filter(({ kind, at }) => kind === 'normal' && (0,metric/* isWithin */.UO)(at, window));
    const inEach = (counts) => quantiles(deployed.map(({ contents }) => contents.filter(counts).length));
    return {
        changesPerDeployment: inEach((sha) => changes.has(sha)),
        commitsPerDeployment: inEach((sha) => !merges.has(sha)),
    };
}
function quantiles(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const at = (p) => (sorted.length >= (0,statistics/* smallestSample */.k)(p) ? (0,statistics/* percentile */.Ym)(sorted, p) : undefined);
    return (0,sections_figures/* spread */.il)(sorted.length, (0,statistics/* smallestSample */.k)(0.5), { p50: at(0.5), p75: at(0.75), p85: at(0.85), p90: at(0.9) });
}
const FIFTHS = [0.2, 0.4, 0.6, 0.8];
/** Changes of one size are in one fifth, so that fifths may differ in number, and one may be empty. */
function sizesOf(facts, window, settings) {
    if (!(0,sections_facts/* isTold */.Wc)(facts, 'pulls'))
        return { status: 'unavailable', reason: sections_facts/* NOT_TOLD */.yT.pulls, n: 0, quintiles: [] };
    const reach = (0,sections_facts/* reachOf */.xw)(facts, window);
    const merged = (0,flow_course/* coursesOf */.IV)(facts, settings).filter(({ pull, origin }) => pull?.state === 'merged' && pull.endedAt !== undefined && (0,metric/* isWithin */.UO)(pull.endedAt, reach) && !(0,sections_facts/* isHousekeeping */.WR)(origin));
    const sized = merged
        .flatMap((course) => (course.pull?.lines === undefined ? [] : [{ course, lines: course.pull.lines }]))
        .sort((a, b) => a.lines - b.lines);
    if (merged.length > 0 && sized.length === 0)
        return { status: 'unavailable', reason: 'How many lines changes have is not known.', n: 0, quintiles: [] };
    const need = FIFTHS.length + 1;
    if (sized.length < need * (0,statistics/* smallestSample */.k)(0.5)) {
        const reason = `Fifths are told from ${need * (0,statistics/* smallestSample */.k)(0.5)} merged changes on.`;
        return { status: 'insufficient', reason, n: sized.length, quintiles: [] };
    }
    const lines = sized.map((one) => one.lines);
    const cuts = FIFTHS.map((p) => (0,statistics/* percentile */.Ym)(lines, p) ?? 0);
    const leadTimes = leadTimesOf(facts, window);
    const quintiles = [...FIFTHS, 1].flatMap((_, fifth) => {
        const its = sized.filter((one) => cuts.filter((cut) => cut < one.lines).length === fifth);
        const [first, last] = [its[0], its.at(-1)];
        if (first === undefined || last === undefined)
            return [];
        const courses = its.map(({ course }) => course);
        return [{ from: first.lines, to: last.lines, n: its.length, ...timesOf(courses, leadTimes) }];
    });
    return { status: 'ok', n: sized.length, quintiles };
}
function timesOf(courses, leadTimes) {
    const figure = (reason, of) => {
        const seen = courses.map((course) => ({ id: course.id, value: of(course) }));
        const left = seen.flatMap(({ id, value }) => (value === undefined ? { id, reason } : []));
        return {
            unit: 's',
            ...(0,measured/* durations */.SB)(seen.flatMap(({ value }) => value ?? []), left),
        };
    };
    return {
        pickup: figure('no_review_seen', pickupOf),
        leadTime: figure('not_delivered', ({ id, change }) => leadTimes.get(change?.id ?? id)),
    };
}
function leadTimesOf(facts, window) {
    return new Map((0,delivery/* deliveredIn */.o9)(facts, window).delivered.flatMap(({ change, deployment }) => {
        const begun = (0,delivery/* begunAt */.Hs)(change);
        return begun === undefined || begun > change.mergedAt ? [] : [[change.id, deployment.at - begun]];
    }));
}
/** How much working time there is for each item that comes, beside how much there is for each that goes: of leaves, never of epics. */
function pace(facts, window, settings) {
    const found = (0,flow_items/* itemsOf */.S3)(facts, settings);
    const accepted = found.items.filter(({ accepted: acceptance, isEpic }) => {
        // What nobody took up was not accepted; a change is, by being opened.
        const isAccepted = acceptance !== undefined && (acceptance.by !== 'created' || found.of === 'changes');
        return isAccepted && !isEpic && (0,metric/* isWithin */.UO)(acceptance.at, window);
    });
    const time = (0,working_hours/* workingSeconds */.P)([(0,sections_facts/* sinceBegun */.mx)(facts, window).from, (0,sections_facts/* endOf */.pJ)(facts, window)], settings);
    return {
        takt: timeForEach(accepted.length, time),
        cadence: timeForEach((0,flow_items/* itemsDeliveredIn */.s)(found, window).leaves.length, time),
    };
}
function timeForEach(n, time) {
    const need = (0,statistics/* smallestSample */.k)(0.5);
    return n < need ? (0,sections_figures/* tooFew */.dI)('s', n, need, `It is told from ${need} items on.`) : (0,sections_figures/* told */.Ev)('s', n, time / n);
}

// EXTERNAL MODULE: ./lib/metrics/change-fail-rate.js
var change_fail_rate = __webpack_require__(61685);
// EXTERNAL MODULE: ./lib/model/flow-item.js
var flow_item = __webpack_require__(889);
;// CONCATENATED MODULE: ./lib/metrics/classification.js



/** How what was completed in a window was classified, and how far what is guessed agrees with what people say. */
function classificationOf(facts, window, settings) {
    const items = (0,flow_items/* itemsOf */.S3)(facts, settings);
    const { leaves } = (0,flow_items/* itemsDeliveredIn */.s)(items, window);
    const all = leaves.map(({ classified }) => classified);
    const n = all.length;
    const classified = all.filter(({ type }) => type !== 'unclassified').length;
    const levels = flow_item/* LEVELS */.A_.map((level) => [level, all.filter((one) => one.level === level).length]);
    const usual = all.filter(({ level }) => level === 'usual-label').length;
    return {
        items: items.of,
        n,
        classified,
        ...(n >= (0,statistics/* smallestSample */.k)(0.5) && { coverage: classified / n }),
        byType: (0,flow_items/* forEachKind */.hf)(leaves, (some) => some.length),
        byLevel: Object.fromEntries(levels.filter(([, count]) => count > 0)),
        breaking: all.filter(({ breaking }) => breaking).length,
        confusion: confusionOf(all),
        notes: [
            ...(usual > 0
                ? ['Labels that the policy does not name are taken by their usual meaning, such as `bug` for a defect.']
                : []),
            'What files an item touches is not asked.',
        ],
    };
}
function confusionOf(all) {
    const pairs = all.flatMap(({ told, guessed }) => (told === undefined || guessed === undefined ? [] : [{ told, guessed }]));
    const row = (outer) => {
        const own = pairs.filter(({ told }) => told === outer);
        const of = (inner) => own.filter(({ guessed }) => guessed === inner).length;
        return { feature: of('feature'), defect: of('defect'), risk: of('risk'), debt: of('debt') };
    };
    const agree = pairs.filter(({ told, guessed }) => told === guessed).length;
    return {
        n: pairs.length,
        agree,
        matrix: { feature: row('feature'), defect: row('defect'), risk: row('risk'), debt: row('debt') },
    };
}

;// CONCATENATED MODULE: ./lib/metrics/constraint-settled.js
/**
 * The last verdict that two windows running agreed on, of windows from the oldest to the newest. Where none agree, no delay is clearly
 * the largest; a single window has to do by itself.
 */
function settled(windows) {
    const [only] = windows;
    if (windows.length === 1 && only !== undefined)
        return { verdict: only.verdict };
    let verdict = { kind: 'none' };
    let named;
    let moved;
    windows.forEach((window, index) => {
        const before = windows[index - 1];
        if (before === undefined || !isSame(window.verdict, before.verdict))
            return;
        verdict = window.verdict;
        const resource = namedBy(verdict);
        if (resource === undefined || resource === named)
            return;
        if (named !== undefined)
            moved = { from: named, to: resource, at: window.to };
        named = resource;
    });
    return { verdict, ...(moved !== undefined && namedBy(verdict) !== undefined && { moved }) };
}
/** Whom a verdict names, if it does. */
function namedBy(verdict) {
    return 'resource' in verdict ? verdict.resource : undefined;
}
/** Whether two verdicts say the same of the same resource. */
function isSame(a, b) {
    return a.kind === b.kind && namedBy(a) === namedBy(b);
}

// EXTERNAL MODULE: ./lib/model/words.js
var words = __webpack_require__(59344);
;// CONCATENATED MODULE: ./lib/metrics/constraint-window.js


/** Whole weeks of a window (flow-metrics, 4.5). */
const WEEKS = 12;
/** Changes in progress within a window from which on it says anything. */
const NEED = 20;
const LARGE = 0.25;
const SURE = 0.9;
const MOSTLY = 0.6;
const RESAMPLES = 1000;
const SEED = 45;
/** A change waits with whoever has it next, machines apart; in development it is worked on, or looks so from outside. */
const WAITED_FOR = stages/* RESOURCES */.eZ.filter((resource) => resource !== 'development');
/** How many changes were in progress within the last `weeks` whole weeks before `to`. */
function inProgress(courses, to, weeks) {
    const from = to - weeks * statistics/* WEEK */.V8;
    let n = 0;
    for (const course of courses) {
        if (course.begun >= to || course.until <= from)
            continue;
        if (course.segments.some((one) => one.stage !== 'parked' && one.from < to && one.to > from))
            n++;
    }
    return n;
}
/** What the last `weeks` whole weeks before `to` say by themselves, of so many changes in progress: enough. */
function judged({ to, weeks, n, occupancy }) {
    const shares = sharesOf(occupancy);
    return { to, weeks, n, occupancy, shares, verdict: verdictOf(shares, occupancy) };
}
/** The part of each resource in the integral of work in progress, the largest first. */
function sharesOf({ of, wip }) {
    const all = sum(wip);
    const largest = timesLargest(of);
    return stages/* RESOURCES */.eZ.flatMap((resource) => {
        const own = sum(of[resource].wip);
        if (own === 0)
            return [];
        const times = largest.get(resource) ?? 0;
        return [{ resource, share: own / all, ...(resource !== 'development' && { largest: times / RESAMPLES }) }];
    }).sort((a, b) => b.share - a.share);
}
/** In how many resamples of whole weeks more time is spent with a resource than with each other one that is waited for. */
function timesLargest(of) {
    const weeks = of.development.wip.map((_, week) => WAITED_FOR.map((resource) => of[resource].wip[week] ?? 0));
    const times = new Map();
    for (const sample of (0,statistics/* resampleWeeks */.bo)(weeks, RESAMPLES, SEED)) {
        const sums = WAITED_FOR.map(() => 0);
        for (const week of sample)
            for (let index = 0; index < sums.length; index++)
                sums[index] = (sums[index] ?? 0) + (week[index] ?? 0);
        const most = Math.max(...sums);
        const first = WAITED_FOR[sums.indexOf(most)];
        // Two that are equal are neither the largest.
        if (first !== undefined && sums.indexOf(most) === sums.lastIndexOf(most))
            times.set(first, (times.get(first) ?? 0) + 1);
    }
    return times;
}
function verdictOf(shares, { of }) {
    const development = shares.find(({ resource }) => resource === 'development');
    if (development !== undefined && development.share > MOSTLY)
        return { kind: 'development' };
    const [longest] = shares.filter(({ resource }) => resource !== 'development');
    if (longest === undefined || longest.share < LARGE || (longest.largest ?? 0) < SURE)
        return { kind: 'none' };
    const { resource } = longest;
    // Releases come by the calendar: that more waits for the next one is no sign that they cannot keep up.
    if (resource === 'release')
        return { kind: 'cadence', resource };
    return { kind: isGrowing(of[resource]) ? 'constraint' : 'largest-delay', resource };
}
/** More came than left in at least three of the last four weeks, or the last week had more standing than three quarters of all weeks. */
function isGrowing(load) {
    const usual = (0,statistics/* percentile */.Ym)(load.wip.toSorted((a, b) => a - b), 0.75) ?? 0;
    return growingWeeks(load) >= 3 || (load.wip.at(-1) ?? 0) > usual;
}
/** In how many of the last four weeks more came than left. */
function growingWeeks({ arrivals, departures }) {
    return arrivals.slice(-4).filter((count, index) => count > (departures.slice(-4)[index] ?? 0)).length;
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./lib/metrics/constraint-words.js
const WORDS = {
    development: { name: 'development', spent: 'in development', exploit: '', elevate: '', rules: '' },
    review: {
        name: 'review',
        spent: 'waiting for review',
        exploit: 'let checks finish before a review is asked for, and keep changes small',
        elevate: 'spread reviews wider, work in pairs, or ask for fewer approvals where little can break',
        rules: 'required approvals, code owners and limits of open reviews',
    },
    authors: {
        name: 'answers to reviews',
        spent: 'waiting for an answer to a review',
        exploit: 'answer what is begun before something new is begun',
        elevate: 'agree on the approach before the code, so that less comes back',
        rules: 'limits of open changes and rules of what a review may ask',
    },
    merge: {
        name: 'the way from approval to merge',
        spent: 'approved and not merged',
        exploit: 'let what is approved and green merge by itself',
        elevate: 'make the required checks faster, or require fewer of them before the merge',
        rules: 'required checks, branch rules and merge windows',
    },
    queue: {
        name: 'the merge queue',
        spent: 'in the merge queue',
        exploit: 'keep out of it what is red, so that no place in it is lost',
        elevate: 'let it take more changes at once, or make its checks faster',
        rules: 'the size of its groups and the checks that it requires',
    },
    release: {
        name: 'releases',
        spent: 'waiting for a release',
        exploit: 'release what is ready without waiting for what is not',
        elevate: 'release twice as often, in halves of the size',
        rules: 'release days, freezes and release branches',
    },
    environment: {
        name: 'the environment’s approval',
        spent: 'waiting to be let into the environment',
        exploit: 'let checks answer beforehand what an approval asks',
        elevate: 'approve by rule what little can break, or several deployments at once',
        rules: 'required reviewers and wait times of the environment',
    },
};

;// CONCATENATED MODULE: ./lib/metrics/constraint-steps.js






/** Below it a share is told as k of n only. */
const NEED_OF_SHARE = (0,statistics/* smallestSample */.k)(0.5);
/** `42 %`, rounded. */
function percent(share) {
    return `${Math.round(share * 100)} %`;
}
function constraint_steps_shareOf(resource, { shares }) {
    return shares.find((one) => one.resource === resource)?.share ?? 0;
}
/** The answer in a sentence or two. */
function sentenceOf(about) {
    const { now, verdict, moved } = about;
    const subject = verdict.kind === 'constraint' ? 'The constraint' : 'The largest delay';
    const went = moved === undefined ? '' : ` ${subject} moved from ${WORDS[moved.from].name} to ${WORDS[moved.to].name}.`;
    const other = isSame(now.verdict, verdict)
        ? ''
        : ` These weeks by themselves say: ${claimOf(now.verdict)}; that has to hold for two weeks running.`;
    return `${(0,words/* capital */.Nx)(claimOf(verdict))}${figuresOf(about)}.${went}${other}`;
}
function claimOf(verdict) {
    if (verdict.kind === 'development')
        return 'most time is in development';
    if (verdict.kind === 'none')
        return 'no single largest delay';
    if (verdict.kind === 'cadence')
        return 'the largest delay is the cadence of releases';
    const subject = verdict.kind === 'constraint' ? 'the constraint' : 'the largest delay';
    return `${subject} is ${WORDS[verdict.resource].name}`;
}
/** What a claim rests on, as the end of its sentence. */
function figuresOf({ now, verdict }) {
    if (verdict.kind === 'development')
        return `: ${percent(constraint_steps_shareOf('development', now))} of all time in progress`;
    if (verdict.kind === 'none') {
        const waits = now.shares.filter(({ resource }) => resource !== 'development').slice(0, 2);
        const told = waits.map(({ resource, share }) => `${WORDS[resource].name} (${percent(share)})`);
        return waits.length < 2 ? '' : `; the top two are ${told.join(' and ')}`;
    }
    const grows = verdict.kind === 'constraint' ? ', and its queue grows' : '';
    return `: changes spend ${percent(constraint_steps_shareOf(verdict.resource, now))} of their time ${WORDS[verdict.resource].spent}${grows}`;
}
/**
 * The five focusing steps (E. M. Goldratt and J. Cox, "The Goal", 2nd ed., 1992) for what the verdict names, with the figures of this
 * repository. They speak of the work; none where nothing is named.
 */
function focusingSteps(about) {
    const resource = namedBy(about.verdict);
    if (resource === undefined)
        return [];
    return [
        { step: 'identify', text: identify(resource, about) },
        { step: 'exploit', text: exploit(resource, about) },
        { step: 'subordinate', text: subordinate(about.now.occupancy.of[resource]) },
        { step: 'elevate', text: elevate(resource, about) },
        { step: 'inertia', text: inertia(resource, about) },
    ];
}
function identify(resource, { now }) {
    const { largest = 0 } = now.shares.find((one) => one.resource === resource) ?? {};
    return `In ${(0,words/* count */.U9)(now.weeks, 'week')}, ${(0,words/* count */.U9)(now.n, 'change')} spent ${percent(constraint_steps_shareOf(resource, now))} of their time ${WORDS[resource].spent}; it is the longest wait in ${percent(largest)} of resamples of these weeks.`;
}
function exploit(resource, about) {
    const { now, facts } = about;
    const from = now.to - now.weeks * statistics/* WEEK */.V8;
    if (resource === 'release') {
        const releases = facts.deployments.filter(({ at, kind }) => kind === 'normal' && from <= at && at < now.to);
        const changes = sum(now.occupancy.of.release.departures);
        return `${(0,words/* count */.U9)(releases.length, 'release')} brought ${(0,words/* count */.U9)(changes, 'change')}: ${WORDS.release.exploit}.`;
    }
    const { turns, lost } = lostTurns(resource, from, about);
    const seen = facts.runs.length === 0 ? 'were given up' : 'were red or given up';
    const part = turns < NEED_OF_SHARE ? '' : ` (${percent(lost / turns)})`;
    return `${lost} of its ${(0,words/* count */.U9)(turns, 'turn')}${part} went to changes that ${seen}: ${WORDS[resource].exploit}.`;
}
/** Visits that ended in the window, and those among them of changes that were red when they came, or were never merged. */
function lostTurns(resource, from, { now, courses, facts }) {
    const isRed = redness(facts);
    let [turns, lost] = [0, 0];
    for (const course of courses) {
        for (const visit of visitsOf(course)) {
            if (visit.resource !== resource || visit.to < from || visit.to >= now.to)
                continue;
            turns++;
            if (course.state === 'closed' || isRed(course, visit.from))
                lost++;
        }
    }
    return { turns, lost };
}
/** Whether the last run that ended on a change before a time had failed. */
function redness({ runs }) {
    const bySha = new Map();
    for (const run of runs) {
        const before = bySha.get(run.sha);
        if (before === undefined)
            bySha.set(run.sha, [run]);
        else
            before.push(run);
    }
    return ({ pull }, at) => {
        const ended = (pull?.commits ?? [])
            .flatMap(({ sha }) => bySha.get(sha) ?? [])
            .filter(({ endedAt = Number.POSITIVE_INFINITY }) => endedAt <= at)
            .sort((a, b) => (a.endedAt ?? 0) - (b.endedAt ?? 0));
        return ended.at(-1)?.conclusion === 'failure';
    };
}
function subordinate(load) {
    const [came, left] = [sum(load.arrivals.slice(-4)), sum(load.departures.slice(-4))];
    const weeks = growingWeeks(load);
    const inWeeks = weeks === 0 ? 'in none of them more than left' : `in ${weeks} of them more than left`;
    return `In the last four weeks ${came} came and ${left} left, ${inWeeks}: begin no more than leaves it.`;
}
function elevate(resource, { now }) {
    const half = percent(constraint_steps_shareOf(resource, now) / 2);
    return `Twice its capacity would free ${half} of all time in progress, by the shares alone: ${WORDS[resource].elevate}.`;
}
function inertia(resource, { moved, settings }) {
    const approvals = settings['required-approvals'];
    const own = resource === 'review' ? ` (here ${(0,words/* count */.U9)(approvals, 'approval')})` : '';
    if (moved !== undefined)
        return `It moved here from ${WORDS[moved.from].name}: look again at what was made for that, ${WORDS[moved.from].rules}; then at what holds it here now, ${WORDS[resource].rules}${own}.`;
    return `When it moves on, begin again at the first step, and look again at what was made for it: ${WORDS[resource].rules}${own}.`;
}

;// CONCATENATED MODULE: ./lib/metrics/constraint.js







/** Windows that are asked, a week apart: a move takes weeks, for each window shares most of its weeks with the one before. */
const WINDOWS = 13;
const ALL_WEEKS = WINDOWS - 1 + WEEKS;
/** Of an earlier window so many weeks at least must be in the facts; the one that is asked for must be there whole. */
const FEWEST_WEEKS = 8;
/**
 * What changes wait for most, and whether it is the constraint (flow-metrics, 4.5), over the last 12 whole weeks of a window. The shares
 * are those of these weeks; the verdict is the last one that two windows running agreed on, so that one odd week moves nothing.
 */
function constraintOf(facts, window, settings) {
    if (facts.pulls.length === 0)
        return { status: 'unavailable', reason: 'It needs pull request data: where changes wait before the merge is not in git.' };
    const known = weeksKnown(facts, window.to);
    if (known < WEEKS) {
        const reason = `Pull requests are known of ${Math.max(0, known)} of the ${WEEKS} whole weeks that it takes.`;
        return { status: 'insufficient', reason, n: Math.max(0, known), need: WEEKS };
    }
    // What ended before the first of the windows is in none.
    const begin = window.to - ALL_WEEKS * statistics/* WEEK */.V8;
    const courses = withoutBots((0,flow_course/* coursesOf */.IV)(facts, settings)).filter(({ until }) => until > begin);
    const n = inProgress(courses, window.to, WEEKS);
    if (n < NEED) {
        const reason = `${n} of the ${NEED} changes in progress in ${WEEKS} weeks that it takes.`;
        return { status: 'insufficient', reason, n, need: NEED };
    }
    // The windows share most of their weeks, so all weeks are counted once.
    const all = occupancyOf(courses, window.to, ALL_WEEKS);
    const now = judged({ to: window.to, weeks: WEEKS, n, occupancy: earlier(all, 0, WEEKS) });
    const windows = [now];
    for (let ago = 1; ago < WINDOWS; ago++) {
        const to = window.to - ago * statistics/* WEEK */.V8;
        const weeks = Math.min(WEEKS, weeksKnown(facts, to));
        const n = weeks < FEWEST_WEEKS ? 0 : inProgress(courses, to, weeks);
        if (n < NEED)
            break;
        windows.unshift(judged({ to, weeks, n, occupancy: earlier(all, ago, weeks) }));
    }
    const { verdict, moved } = settled(windows);
    const about = { now, verdict, courses, facts, settings, ...(moved && { moved }) };
    return {
        status: 'ok',
        n: now.n,
        verdict,
        sentence: sentenceOf(about),
        now: now.verdict,
        windows: windows.length,
        ...(moved && { moved: { from: moved.from, to: moved.to, at: (0,flow_facts/* isoOf */.dF)(moved.at) } }),
        shares: [...now.shares],
        steps: focusingSteps(about),
    };
}
/** Whole weeks before `to` of which pull requests are known. */
function weeksKnown({ since }, to) {
    return since === undefined ? Number.POSITIVE_INFINITY : Math.floor((to - since) / statistics/* WEEK */.V8);
}

// EXTERNAL MODULE: ./lib/flow/course-sessions.js
var course_sessions = __webpack_require__(83617);
;// CONCATENATED MODULE: ./lib/metrics/coupling-deployments.js




/** One deployment follows another within this (flow-metrics, 4.12). */
const SOON = 3600;
/** From which on it is said: so many parts, so many deployments of each, and so much more often than by chance. */
const ENOUGH_PARTS = 3;
const ENOUGH_DEPLOYMENTS = 10;
const LIFT = 3;
/**
 * Parts that deploy together. What a part is, only the production environment of a deployment tells. Deployed together is what went
 * live within an hour with the same commit, or with changes that close the same item; held against how much of all time lies so shortly
 * before a deployment of the other part.
 */
function togetherOf(facts, { from, to }) {
    const window = { from, to: Math.min(to, (0,sections_facts/* endOf */.pJ)(facts, { from, to })) };
    if (!(0,sections_facts/* isTold */.Wc)(facts, 'rollouts'))
        return nothing('unavailable', sections_facts/* NOT_TOLD */.yT.rollouts, 0);
    const live = facts.rollouts.flatMap((rollout) => {
        const { production, liveAt } = rollout;
        return production && liveAt !== undefined && (0,metric/* isWithin */.UO)(liveAt, window) ? [{ ...rollout, liveAt }] : [];
    });
    const parts = [...(0,sections_facts/* byKey */.dX)(live, ({ environment }) => environment)].filter(([, its]) => its.length >= ENOUGH_DEPLOYMENTS);
    parts.sort(([a], [b]) => (a < b ? -1 : 1));
    if (parts.length < ENOUGH_PARTS) {
        const reason = `It takes ${ENOUGH_PARTS} parts with a production environment and ${ENOUGH_DEPLOYMENTS} deployments each.`;
        return nothing('insufficient', reason, parts.length);
    }
    const isLinked = linking(facts);
    const pairs = parts.flatMap(([a, ofA]) => parts.flatMap(([b, ofB]) => {
        if (a === b)
            return [];
        const n = ofA.filter((one) => ofB.some((other) => isSoonAfter(one, other) && isLinked(one.sha, other.sha))).length;
        const base = chance(ofB, window);
        const share = n / ofA.length;
        return [{ a, b, n, deployments: [ofA.length, ofB.length], share, base, lift: share / base }];
    }));
    pairs.sort((x, y) => y.lift - x.lift || (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1));
    const raised = pairs.filter(({ lift }) => lift >= LIFT);
    return { status: 'ok', components: parts.length, pairs, raised: sentences(raised) };
}
function nothing(status, reason, components) {
    return { status, reason, components, pairs: [], raised: [] };
}
function isSoonAfter(one, other) {
    return one.liveAt <= other.liveAt && other.liveAt <= one.liveAt + SOON;
}
/** Share of all time that a deployment of a part followed within an hour. */
function chance(of, window) {
    const before = (0,course_sessions/* united */.k0)(of.map(({ liveAt }) => ({ from: liveAt - SOON, to: liveAt })));
    return (0,course_sessions/* coveredBy */.UJ)(before, window) / (window.to - window.from);
}
/** Whether two commits are one change, or changes that close an item in common. */
function linking({ pulls }) {
    const items = new Map(pulls.flatMap(({ sha, closes }) => (sha === undefined ? [] : [[sha, new Set(closes)]])));
    return (a, b) => a === b || [...(items.get(a) ?? [])].some((item) => items.get(b)?.has(item) === true);
}
/** Each two parts once. */
function sentences(pairs) {
    const seen = new Set();
    return pairs.flatMap(({ a, b, n, deployments, lift }) => {
        const key = JSON.stringify([a, b].sort());
        if (seen.has(key))
            return [];
        seen.add(key);
        const times = `${Math.round(lift * 10) / 10} times as often as by chance`;
        return [`${(0,words/* quoted */.TL)(a)} and ${(0,words/* quoted */.TL)(b)} deploy together: ${n} of ${deployments[0]} times within an hour, ${times}.`];
    });
}

;// CONCATENATED MODULE: ./lib/metrics/coupling.js





/** Changes that two components must share before they are named (flow-metrics, 4.12). */
const MIN_SUPPORT = 5;
/** More pairs than these nobody reads. */
const MOST_PAIRS = 20;
/** Which components change together, and which parts deploy together: a sign of a distributed monolith (flow-metrics, 4.12). */
function couplingOf(facts, window, _settings) {
    const reach = (0,sections_facts/* reachOf */.xw)(facts, window);
    const merged = facts.pulls.filter(({ state, endedAt, origin }) => state === 'merged' && endedAt !== undefined && (0,metric/* isWithin */.UO)(endedAt, reach) && !(0,sections_facts/* isHousekeeping */.WR)(origin));
    const touched = merged.flatMap(({ components }) => components === undefined || components.length === 0 ? [] : [new Set(components)]);
    const missing = !(0,sections_facts/* isTold */.Wc)(facts, 'pulls')
        ? sections_facts/* NOT_TOLD */.yT.pulls
        : touched.length === 0 && merged.length > 0
            ? 'Which components changes touch is not known.'
            : undefined;
    const multiComponent = missing === undefined
        ? { unit: 'ratio', ...(0,measured/* ratio */.CG)(touched.filter(({ size }) => size > 1).length, touched.length) }
        : (0,sections_figures/* unknown */.L5)('ratio', missing);
    const pairs = pairsOf(touched);
    return {
        ...(0,sections_figures/* standingOf */.YP)([multiComponent]),
        ...(0,sections_facts/* reachNote */.Mj)(facts, window),
        multiComponent,
        pairs: pairs.slice(0, MOST_PAIRS),
        ...(pairs.length > MOST_PAIRS && { pairsLeft: pairs.length - MOST_PAIRS }),
        together: togetherOf(facts, reach),
    };
}
/**
 * Pairs by how alike their changes are (P. Jaccard, "Étude comparative de la distribution florale", 1901), with support and confidence
 * as of association rules (R. Agrawal, T. Imielinski and A. Swami, SIGMOD 1993).
 */
function pairsOf(touched) {
    const alone = new Map();
    const both = new Map();
    for (const components of touched) {
        const sorted = [...components].sort();
        sorted.forEach((a, index) => {
            alone.set(a, (alone.get(a) ?? 0) + 1);
            const others = both.get(a) ?? new Map();
            both.set(a, others);
            for (const b of sorted.slice(index + 1))
                others.set(b, (others.get(b) ?? 0) + 1);
        });
    }
    const pairs = [...both].flatMap(([a, others]) => [...others].flatMap(([b, support]) => {
        const [ofA, ofB] = [alone.get(a) ?? support, alone.get(b) ?? support];
        if (support < MIN_SUPPORT)
            return [];
        return [{ a, b, support, confidence: [support / ofA, support / ofB], jaccard: support / (ofA + ofB - support) }];
    }));
    return pairs.sort((x, y) => y.jaccard - x.jaccard || y.support - x.support || (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1));
}

// EXTERNAL MODULE: ./lib/metrics/deployment-rework-rate.js
var deployment_rework_rate = __webpack_require__(25058);
;// CONCATENATED MODULE: ./lib/metrics/environments-ephemeral.js




/** What environments of one change are often called: the rest of the name is the change. */
const NAME = /^(?:pr|preview|review)[-/]/;
/** An environment that is up so long after its change was closed has been forgotten (flow-metrics, 4.11). */
const FORGOTTEN = 7 * 86_400;
function isEphemeral({ environment, transient, production }) {
    return !production && (transient || NAME.test(environment));
}
/** What deployments to such environments tell of the window. */
function ephemeralFigures(facts, window) {
    const reach = (0,sections_facts/* reachOf */.xw)(facts, window);
    const rollouts = facts.rollouts.filter(isEphemeral);
    if (rollouts.length === 0) {
        const reason = 'No environment of a single change is known.';
        const adoption = (0,sections_facts/* isTold */.Wc)(facts, 'pulls') ? adoptionOf(facts, reach, []) : (0,sections_figures/* unknown */.L5)('ratio', sections_facts/* NOT_TOLD */.yT.pulls);
        return { provision: (0,sections_figures/* unknown */.L5)('s', reason), timeToLive: (0,sections_figures/* unknown */.L5)('s', reason), leaks: (0,sections_figures/* unknown */.L5)('ratio', reason), adoption };
    }
    const environments = environmentsAmong(rollouts, facts.pulls);
    const asked = rollouts.filter(({ liveAt, createdAt }) => (0,metric/* isWithin */.UO)(liveAt ?? createdAt, reach));
    const lives = environments.flatMap(({ liveAt, goneAt }) => goneAt !== undefined && (0,metric/* isWithin */.UO)(goneAt, reach) ? goneAt - liveAt : []);
    const up = environments.filter(({ goneAt, liveAt }) => goneAt === undefined && liveAt < reach.to);
    return {
        provision: {
            unit: 's',
            ...(0,measured/* durations */.SB)(asked.flatMap(({ createdAt, liveAt }) => (liveAt === undefined ? [] : liveAt - createdAt)), asked.flatMap(({ id, liveAt }) => (liveAt === undefined ? [{ id, reason: 'never_live' }] : []))),
        },
        timeToLive: {
            unit: 's',
            ...(0,measured/* durations */.SB)(lives, up.map(({ id }) => ({ id, reason: 'still_up' }))),
            note: 'An environment is gone when GitHub was told so.',
        },
        leaks: leaks(environments, (0,sections_facts/* endOf */.pJ)(facts, window)),
        adoption: (0,sections_facts/* isTold */.Wc)(facts, 'pulls') ? adoptionOf(facts, reach, environments) : (0,sections_figures/* unknown */.L5)('ratio', sections_facts/* NOT_TOLD */.yT.pulls),
    };
}
/** One environment of one change: a name may serve several changes, and a change may have several environments. */
function environmentsAmong(rollouts, pulls) {
    const byNumber = new Map(pulls.map((pull) => [pull.number, pull]));
    const byCommit = new Map(pulls.flatMap((pull) => pull.commits.map(({ sha }) => [sha, pull])));
    const pullOf = ({ sha, environment }) => byCommit.get(sha) ?? byNumber.get(Number(/(?<=^(?:pr|preview|review)[-/](?:pr[-/]?)?)\d+/.exec(environment)?.[0]));
    const groups = (0,sections_facts/* byKey */.dX)(rollouts, (rollout) => JSON.stringify([rollout.environment, pullOf(rollout)?.number]));
    return [...groups].flatMap(([id, its]) => {
        const live = its.flatMap(({ liveAt, endedAt }) => (liveAt === undefined ? [] : [{ liveAt, endedAt }]));
        if (live.length === 0)
            return [];
        const isUp = live.some(({ endedAt }) => endedAt === undefined);
        const [first] = its;
        const pull = first && pullOf(first);
        return [
            {
                id,
                ...(pull && { pull }),
                liveAt: Math.min(...live.map(({ liveAt }) => liveAt)),
                goneAt: isUp ? undefined : Math.max(...live.map(({ endedAt = 0 }) => endedAt)),
            },
        ];
    });
}
function leaks(environments, now) {
    const over = environments.filter(({ pull }) => pull?.endedAt !== undefined && pull.endedAt + FORGOTTEN <= now);
    const up = over.filter(({ goneAt }) => goneAt === undefined || goneAt > now);
    const apart = environments.filter(({ pull }) => pull === undefined);
    return {
        unit: 'ratio',
        ...(0,measured/* ratio */.CG)(up.length, over.length),
        ...(apart.length > 0 && { excluded: [{ reason: 'change_not_known', count: apart.length }] }),
    };
}
function adoptionOf(facts, window, environments) {
    const having = new Set(environments.map(({ pull }) => pull?.number));
    const opened = facts.pulls.filter(({ openedAt, origin }) => (0,metric/* isWithin */.UO)(openedAt, window) && !(0,sections_facts/* isHousekeeping */.WR)(origin));
    return { unit: 'ratio', ...(0,measured/* ratio */.CG)(opened.filter(({ number }) => having.has(number)).length, opened.length) };
}

// EXTERNAL MODULE: ./lib/flow/deployments.js
var flow_deployments = __webpack_require__(88580);
;// CONCATENATED MODULE: ./lib/flow/sections-time.js

/** The time that lies in two or more of the intervals, apart from each other. */
function shared(intervals) {
    const steps = intervals
        .filter(({ from, to }) => to > from)
        .flatMap(({ from, to }) => [
        { at: from, step: 1 },
        { at: to, step: -1 },
    ])
        .sort((a, b) => a.at - b.at || a.step - b.step);
    const found = [];
    let [depth, since] = [0, 0];
    for (const { at, step } of steps) {
        if (depth >= 2 && at > since)
            found.push({ from: since, to: at });
        depth += step;
        since = at;
    }
    return (0,course_sessions/* united */.k0)(found);
}

// EXTERNAL MODULE: ./lib/model/globs.js
var globs = __webpack_require__(23702);
;// CONCATENATED MODULE: ./lib/metrics/environments-staging.js









/** What deployments to the environment that the policy calls staging tell of the window. */
function stagingFigures(facts, window, settings) {
    const environments = (0,globs/* globSet */.x)([settings.deployments.staging]);
    const rollouts = facts.rollouts
        .filter(({ environment, production, transient }) => !production && !transient && environments.matches(environment))
        .sort((a, b) => (a.liveAt ?? a.createdAt) - (b.liveAt ?? b.createdAt));
    if (rollouts.length === 0) {
        const reason = 'No deployment to an environment that `staging` names is known.';
        return {
            wait: (0,sections_figures/* unknown */.L5)('s', reason),
            hold: (0,sections_figures/* unknown */.L5)('s', reason),
            clobber: (0,sections_figures/* unknown */.L5)('ratio', reason),
            overlap: (0,sections_figures/* unknown */.L5)('ratio', reason),
        };
    }
    const reach = (0,sections_facts/* reachOf */.xw)(facts, window);
    const line = facts.changes.toSorted((a, b) => a.mergedAt - b.mergedAt);
    const staged = stagedBy(rollouts, facts, line);
    const stays = staysOf(staged.known, facts.at);
    const arrivals = arrivalsOf(staged.known, facts, line);
    if (facts.deployments.length === 0) {
        const reason = 'No deployment to production is known.';
        return {
            wait: waitOf(arrivals, reach),
            hold: (0,sections_figures/* unknown */.L5)('s', reason),
            clobber: (0,sections_figures/* unknown */.L5)('ratio', reason),
            overlap: (0,sections_figures/* unknown */.L5)('ratio', reason),
        };
    }
    return {
        wait: waitOf(arrivals, reach),
        hold: holdOf(arrivals, reach),
        clobber: clobberOf(stays, staged.lost, reach),
        overlap: overlapOf(stays, { from: reach.from, to: (0,sections_facts/* endOf */.pJ)(facts, window) }),
    };
}
function stagedBy(rollouts, facts, line) {
    const places = new Map(line.map(({ sha }, place) => [sha, place]));
    const placeById = new Map(line.map(({ id }, place) => [id, place]));
    const pulls = new Map(facts.pulls.flatMap((pull) => pull.commits.map(({ sha }) => [sha, pull])));
    const deployments = (0,flow_deployments/* deploymentOf */.PE)(facts);
    const known = [];
    const lost = [];
    for (const { id, environment, sha, liveAt } of rollouts) {
        if (liveAt === undefined)
            continue;
        const pull = places.has(sha) ? undefined : pulls.get(sha);
        const place = places.get(sha) ?? placeById.get(`#${pull?.number}`);
        const productionAt = deployments.get(line[place ?? -1]?.sha ?? '')?.at;
        if (pull === undefined && place === undefined)
            lost.push({ id, reason: 'unknown_commit' });
        else
            known.push({
                environment,
                liveAt,
                ...(place !== undefined && { place }),
                ...(pull && { pull }),
                ...(productionAt !== undefined && { productionAt }),
            });
    }
    return { known, lost };
}
/**
 * When each change was first there. A pull request that was tried before its merge waited from when it was ready; else from the merge.
 * What the first step there brought is not known, for nobody knows what was there before.
 */
function arrivalsOf(staged, facts, line) {
    const deployments = (0,flow_deployments/* deploymentOf */.PE)(facts);
    const found = new Map();
    const take = (arrival) => found.has(arrival.id) || found.set(arrival.id, arrival);
    let reached;
    for (const { liveAt, pull, place, productionAt } of staged) {
        if (pull !== undefined)
            take({ id: `#${pull.number}`, from: (0,sections_facts/* firstReadyAt */.Bc)(pull) ?? liveAt + 1, at: liveAt, productionAt });
        else if (place !== undefined) {
            for (const { id, sha, mergedAt } of reached === undefined ? [] : line.slice(reached + 1, place + 1))
                take({ id, from: mergedAt, at: liveAt, productionAt: deployments.get(sha)?.at });
            reached = Math.max(reached ?? place, place);
        }
    }
    return [...found.values()];
}
function waitOf(arrivals, window) {
    const seen = arrivals.filter(({ at }) => (0,metric/* isWithin */.UO)(at, window));
    const early = seen.filter(({ from, at }) => at < from).map(({ id }) => ({ id, reason: 'staged_before_ready' }));
    return {
        unit: 's',
        ...(0,measured/* durations */.SB)(seen.flatMap(({ from, at }) => (at < from ? [] : at - from)), early),
    };
}
function holdOf(arrivals, window) {
    const values = [];
    const left = [];
    for (const { id, at, productionAt } of arrivals) {
        if (!(0,metric/* isWithin */.UO)(productionAt ?? at, window))
            continue;
        if (productionAt === undefined)
            left.push({ id, reason: 'not_deployed_yet' });
        else if (productionAt < at)
            left.push({ id, reason: 'production_before_staging' });
        else
            values.push(productionAt - at);
    }
    return { unit: 's', ...(0,measured/* durations */.SB)(values, left) };
}
/** What was in production already when it came there occupies nothing. */
function staysOf(staged, now) {
    const stayOf = (one, later) => {
        const { environment, pull, place, liveAt: from, productionAt = Number.POSITIVE_INFINITY } = one;
        if (productionAt <= from)
            return [];
        const replacedAt = later.find((other) => !holds(other, one))?.liveAt ?? Number.POSITIVE_INFINITY;
        const to = Math.min(productionAt, replacedAt);
        const end = to > now ? 'still there' : to === productionAt ? 'production' : 'replaced';
        const key = pull === undefined ? `${place}` : `#${pull.number}`;
        return [{ environment, key, from, to: Math.min(to, now), end }];
    };
    return [...(0,sections_facts/* byKey */.dX)(staged, ({ environment }) => environment).values()].flatMap((its) => its.flatMap((one, index) => stayOf(one, its.slice(index + 1))));
}
/** Whether what was there is in what came later: the same change again, or a later step of the default branch. */
function holds(later, before) {
    if (later.pull !== undefined)
        return later.pull.number === before.pull?.number;
    return before.place !== undefined && later.place !== undefined && later.place >= before.place;
}
/** Of a change that was deployed there again and again, the last stands for all that ended with it. */
function clobberOf(stays, lost, window) {
    const visits = (0,sections_facts/* byKey */.dX)(stays, ({ environment, key, to }) => JSON.stringify([environment, key, to]));
    const ended = [...visits.values()]
        .flatMap((same) => same.at(-1) ?? [])
        .filter(({ end, to }) => end !== 'still there' && (0,metric/* isWithin */.UO)(to, window));
    const k = ended.filter(({ end }) => end === 'replaced').length;
    return {
        unit: 'ratio',
        ...(0,measured/* ratio */.CG)(k, ended.length),
        ...(lost.length > 0 && { excluded: [{ reason: 'unknown_commit', count: lost.length }] }),
    };
}
function overlapOf(stays, window) {
    const seen = stays.filter(({ from, to }) => from < window.to && to > window.from);
    const need = (0,statistics/* smallestSample */.k)(0.5);
    let [occupied, crowded] = [0, 0];
    for (const its of (0,sections_facts/* byKey */.dX)(seen, ({ environment }) => environment).values()) {
        const changes = [...(0,sections_facts/* byKey */.dX)(its, ({ key }) => key).values()].flatMap((same) => (0,course_sessions/* united */.k0)(same));
        occupied += (0,course_sessions/* coveredBy */.UJ)((0,course_sessions/* united */.k0)(changes), window);
        crowded += (0,course_sessions/* coveredBy */.UJ)(shared(changes), window);
    }
    if (seen.length < need || occupied <= 0)
        return (0,sections_figures/* tooFew */.dI)('ratio', seen.length, need, `It is told from ${need} deployments there on.`);
    return (0,sections_figures/* told */.Ev)('ratio', seen.length, crowded / occupied);
}

;// CONCATENATED MODULE: ./lib/metrics/environments.js




/** Where changes are tried before production: in an environment of their own, or in one that they share (flow-metrics, 4.11). */
function environmentsOf(facts, window, settings) {
    const missing = (0,sections_facts/* isTold */.Wc)(facts, 'rollouts') ? undefined : sections_facts/* NOT_TOLD */.yT.rollouts;
    const note = (0,sections_facts/* reachNote */.Mj)(facts, window);
    const none = (unit) => (0,sections_figures/* unknown */.L5)(unit, missing ?? '');
    const ephemeral = missing === undefined
        ? ephemeralFigures(facts, window)
        : { provision: none('s'), timeToLive: none('s'), leaks: none('ratio'), adoption: none('ratio') };
    const staging = missing === undefined
        ? stagingFigures(facts, window, settings)
        : { wait: none('s'), hold: none('s'), clobber: none('ratio'), overlap: none('ratio') };
    return {
        ephemeral: { ...(0,sections_figures/* standingOf */.YP)(Object.values(ephemeral)), ...note, ...ephemeral },
        staging: { ...(0,sections_figures/* standingOf */.YP)(Object.values(staging)), ...note, ...staging },
    };
}

// EXTERNAL MODULE: ./lib/flow/items-issues.js
var items_issues = __webpack_require__(95493);
// EXTERNAL MODULE: ./lib/flow/items-links.js
var items_links = __webpack_require__(73204);
;// CONCATENATED MODULE: ./lib/metrics/epics.js









/** Epics: items that have parts, apart from their parts, which are never added to them (flow-metrics, 4.10). */
function epicsOf(facts, window, settings) {
    const missing = ['items', 'pulls'].find((part) => !(0,sections_facts/* isTold */.Wc)(facts, part));
    if (missing !== undefined)
        return untold(sections_facts/* NOT_TOLD */.yT[missing]);
    const parts = partsOf(facts, settings);
    const seen = facts.items
        .filter(({ number, children }) => children > 0 || parts.has(number))
        .map((epic) => epicOf(epic, parts.get(epic.number) ?? [], facts.at));
    const [end, reach] = [(0,sections_facts/* endOf */.pJ)(facts, window), (0,sections_facts/* reachOf */.xw)(facts, window)];
    const known = seen.flatMap((one) => ('reason' in one ? [] : [one]));
    const ended = known.flatMap((one) => (one.end !== undefined && (0,metric/* isWithin */.UO)(one.end, reach) ? [{ ...one, end: one.end }] : []));
    const begun = known.filter(({ start }) => start < end);
    const figures = {
        flowTime: {
            unit: 's',
            ...(0,measured/* durations */.SB)(ended.map((one) => one.end - one.start), excludedOf(seen, reach)),
        },
        inProgress: epics_inProgress(seen.length, begun.filter((one) => one.end === undefined || one.end >= end)),
        ...activity(ended),
        scopeGrowth: scopeGrowth(begun.filter((one) => one.end === undefined || one.end >= reach.from)),
    };
    return { ...(0,sections_figures/* standingOf */.YP)(Object.values(figures)), ...(0,sections_facts/* reachNote */.Mj)(facts, window), ...figures };
}
function untold(reason) {
    const none = (unit) => (0,sections_figures/* unknown */.L5)(unit, reason);
    const [time, share] = [none('s'), none('ratio')];
    return {
        status: 'unavailable',
        reason,
        flowTime: time,
        inProgress: none('count'),
        efficiency: share,
        idle: time,
        scopeGrowth: share,
    };
}
function partsOf(facts, settings) {
    const { pulls, pullsOf } = (0,items_links/* linksOf */.h)(facts);
    const work = (0,items_issues/* issueItems */.u)(facts, settings);
    const parts = facts.items.flatMap((issue, index) => {
        const own = (pullsOf.get(issue.number) ?? []).flatMap((number) => pulls.get(number) ?? []);
        const item = work[index];
        return issue.parent === undefined || item === undefined ? [] : [{ issue, work: item, pulls: own }];
    });
    return (0,sections_facts/* byKey */.dX)(parts, ({ issue }) => issue.parent);
}
/** An epic, unless nobody has begun it, or its parts are not all in the facts. */
function epicOf({ number, children, closedAt, outcome }, parts, now) {
    const id = `#${number}`;
    const left = (reason) => ({ id, reason, closedAt });
    if (outcome === 'not-planned' || outcome === 'duplicate')
        return left('not_planned');
    if (parts.length < children)
        return left('parts_not_known');
    const starts = parts.flatMap(({ work }) => work.startedAt ?? []);
    if (starts.length === 0)
        return left('no_work_seen');
    if (closedAt !== undefined && parts.some(({ issue }) => issue.closedAt === undefined))
        return left('parts_open');
    const wanted = parts.filter(({ work }) => work.end.kind !== 'left' || work.end.reason === 'no_first_deployment_base');
    if (wanted.length === 0)
        return left('not_planned');
    const ends = wanted.flatMap(({ work }) => (work.end.kind === 'open' ? [] : work.end.at));
    return {
        id,
        closedAt,
        start: Math.min(...starts),
        end: closedAt !== undefined && ends.length === wanted.length ? Math.max(...ends) : undefined,
        active: (0,course_sessions/* united */.k0)(parts.flatMap(({ pulls }) => pulls.map((pull) => ({ from: (0,delivery/* begunAt */.Hs)(pull) ?? pull.openedAt, to: pull.endedAt ?? now })))),
        opened: parts.map(({ issue }) => issue.openedAt),
    };
}
/** Those that were closed in the window and have no flow time. */
function excludedOf(seen, window) {
    return seen.flatMap((one) => {
        if (one.closedAt === undefined || !(0,metric/* isWithin */.UO)(one.closedAt, window))
            return [];
        if ('reason' in one)
            return [{ id: one.id, reason: one.reason }];
        return one.end === undefined ? [{ id: one.id, reason: 'not_deployed_yet' }] : [];
    });
}
/** No epic in progress is a measured zero only where there are epics at all. */
function epics_inProgress(epics, open) {
    return epics === 0 ? (0,sections_figures/* tooFew */.dI)('count', 0, 1, 'No item has parts.') : (0,sections_figures/* told */.Ev)('count', epics, open.length);
}
function activity(ended) {
    const spans = ended.map(({ start, end, active }) => ({
        whole: end - start,
        worked: (0,course_sessions/* coveredBy */.UJ)(active, { from: start, to: end }),
    }));
    const sum = (of) => spans.reduce((all, span) => all + span[of], 0);
    const need = (0,statistics/* smallestSample */.k)(0.5);
    const idle = (0,measured/* durations */.SB)(spans.map(({ whole, worked }) => whole - worked), []);
    return {
        efficiency: ended.length >= need && sum('whole') > 0
            ? (0,sections_figures/* told */.Ev)('ratio', ended.length, sum('worked') / sum('whole'))
            : (0,sections_figures/* tooFew */.dI)('ratio', ended.length, need, `It is told from ${need} epics on.`),
        idle: { unit: 's', ...idle },
    };
}
/** When a part was added is not in the facts: it is taken to be when the part was opened. */
function scopeGrowth(epics) {
    const opened = epics.flatMap((epic) => epic.opened.map((at) => at > epic.start));
    return { unit: 'ratio', ...(0,measured/* ratio */.CG)(opened.filter((isLater) => isLater).length, opened.length) };
}

;// CONCATENATED MODULE: ./lib/metrics/feedback.js




/** Events that a push sets off. What runs by the clock, by hand or for the merge queue answers nobody's push. */
const OF_A_PUSH = new Set(['push', 'pull_request', 'pull_request_target']);
/** How fast machines answered within the window, each figure by the end of what it measures. */
function feedbackOf(facts, window) {
    if (!(0,sections_facts/* isTold */.Wc)(facts, 'runs')) {
        const nothing = (0,sections_figures/* unknown */.L5)('s', sections_facts/* NOT_TOLD */.yT.runs);
        return { delay: nothing, queue: { first: nothing, again: nothing }, reruns: (0,sections_figures/* unknown */.L5)('ratio', sections_facts/* NOT_TOLD */.yT.runs) };
    }
    const asked = facts.runs.filter(({ createdAt }) => (0,metric/* isWithin */.UO)(createdAt, window));
    const again = asked.filter(({ attempt }) => attempt > 1);
    return {
        delay: delayOf(facts.runs, window),
        queue: {
            first: queueOf(facts, window, ({ attempt }) => attempt === 1),
            again: queueOf(facts, window, ({ attempt }) => attempt > 1),
        },
        reruns: { unit: 'ratio', ...(0,measured/* ratio */.CG)(again.length, asked.length) },
    };
}
function delayOf(runs, window) {
    const values = [];
    const excluded = [];
    for (const [sha, { at, verdictAt }] of pushes(runs)) {
        if (!(0,metric/* isWithin */.UO)(verdictAt ?? at, window))
            continue;
        if (verdictAt === undefined)
            excluded.push({ id: sha, reason: 'no_verdict' });
        else if (verdictAt < at)
            excluded.push({ id: sha, reason: 'verdict_before_push' });
        else
            values.push(verdictAt - at);
    }
    return { unit: 's', ...(0,measured/* durations */.SB)(values, excluded) };
}
function pushes(runs) {
    const bySha = new Map();
    for (const { sha, event, attempt, createdAt, endedAt, conclusion } of runs) {
        if (!OF_A_PUSH.has(event))
            continue;
        // What was cancelled or skipped says nothing of the commit, and what ran again had said it before.
        const isVerdict = attempt === 1 && (conclusion === 'success' || conclusion === 'failure');
        const verdictAt = isVerdict ? endedAt : undefined;
        const before = bySha.get(sha) ?? { at: createdAt };
        const first = earliest(before.verdictAt, verdictAt);
        bySha.set(sha, { at: Math.min(before.at, createdAt), ...(first !== undefined && { verdictAt: first }) });
    }
    return bySha;
}
function earliest(a, b) {
    return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
}
/** GitHub calls the making of a run its start: a queue worked out of that would be zero, and no queue. */
const OF_JOBS = 'GitHub tells how long a run waited only of each of its jobs, which are not asked for.';
function queueOf({ from, runs }, window, isOf) {
    if (from === 'github')
        return (0,sections_figures/* unknown */.L5)('s', OF_JOBS);
    const values = [];
    const excluded = [];
    for (const run of runs.filter(isOf)) {
        const { id, createdAt, startedAt } = run;
        if (!(0,metric/* isWithin */.UO)(startedAt ?? createdAt, window))
            continue;
        if (startedAt === undefined)
            excluded.push({ id, reason: 'no_start' });
        else if (startedAt < createdAt)
            excluded.push({ id, reason: 'started_before_asked' });
        else
            values.push(startedAt - createdAt);
    }
    return { unit: 's', ...(0,measured/* durations */.SB)(values, excluded) };
}

;// CONCATENATED MODULE: ./lib/metrics/forecast.js


/** Fewer weeks do not show how uneven they are (flow-metrics, 4.6). */
const forecast_FEWEST_WEEKS = 8;
/** A shorter window is asked for to see what is recent; it is no reason to know less of how uneven weeks are. */
const USUAL_WEEKS = 12;
const TRIALS = 10_000;
const forecast_SEED = 46;
const HORIZONS = [2, 4];
/** Nothing later than this is told: weeks of today say little of it. */
const BEYOND = 104;
const BACKTESTS = 12;
/**
 * How many changes will be merged in the next weeks, and when as many as are open now will be, if the next weeks are like the last ones:
 * whole weeks are drawn with replacement (D. S. Vacanti, "Actionable Agile Metrics for Predictability", 2015, on Monte Carlo forecasts).
 * Changes of bots are in none of it, and what is not begun yet is taken to come after what is open.
 */
function forecastOf(facts, window) {
    const merged = mergedPerWeek(facts, window.to);
    const most = Math.max(USUAL_WEEKS, Math.floor((window.to - window.from) / statistics/* WEEK */.V8));
    const known = merged.slice(-most);
    if (known.length < forecast_FEWEST_WEEKS) {
        const reason = `${known.length} of the ${forecast_FEWEST_WEEKS} whole weeks that a forecast takes.`;
        return { status: 'insufficient', reason, n: known.length, need: forecast_FEWEST_WEEKS };
    }
    if (known.every((count) => count === 0))
        return { status: 'unavailable', reason: 'Nothing was merged in these weeks.' };
    const isOpen = ({ openedAt, endedAt = Number.POSITIVE_INFINITY }) => openedAt < window.to && endedAt >= window.to;
    const open = facts.pulls.filter((pull) => isOpen(pull) && !(0,sections_facts/* isHousekeeping */.WR)(pull.origin)).length;
    return {
        status: 'ok',
        weeks: known.length,
        trials: TRIALS,
        howMany: HORIZONS.map((weeks) => {
            const sums = sumsOf(known, weeks);
            return { weeks, p50: atLeast(sums, 0.5), p15: atLeast(sums, 0.15), p5: atLeast(sums, 0.05) };
        }),
        ...(open > 0 && { when: weeksUntil(known, open) }),
        backtest: backtest(merged, most),
    };
}
/** Merged changes of each whole week before `to`, oldest first: the first is the first whole one after anything was merged at all. */
function mergedPerWeek({ changes }, to) {
    const times = changes.flatMap(({ origin, mergedAt }) => (!(0,sections_facts/* isHousekeeping */.WR)(origin) && mergedAt < to ? [mergedAt] : []));
    const first = times.reduce((earliest, time) => Math.min(earliest, time), Number.POSITIVE_INFINITY);
    if (!Number.isFinite(first))
        return [];
    const counts = new Array(Math.max(0, Math.floor((to - first) / statistics/* WEEK */.V8))).fill(0);
    for (const time of times) {
        const index = counts.length - 1 - ((0,statistics/* weekOf */.gx)(time, to) ?? 0);
        if (index >= 0)
            counts[index] = (counts[index] ?? 0) + 1;
    }
    return counts;
}
/** What `weeks` weeks drawn from those known would bring, in ascending order of the trials. */
function sumsOf(known, weeks) {
    const random = (0,statistics/* seeded */.JU)(forecast_SEED);
    const sums = new Float64Array(TRIALS);
    for (let trial = 0; trial < TRIALS; trial++)
        for (let week = 0; week < weeks; week++)
            sums[trial] = (sums[trial] ?? 0) + draw(known, random);
    return sums.sort();
}
function draw(known, random) {
    return known[Math.floor(random() * known.length)] ?? 0;
}
/** The count that all but a share of the trials reach. */
function atLeast(ascending, share) {
    return ascending[Math.round(share * TRIALS)] ?? 0;
}
/** In how many weeks half, 85 % and 95 % of the trials have merged as many as are open. */
function weeksUntil(known, open) {
    const random = (0,statistics/* seeded */.JU)(forecast_SEED);
    const took = new Float64Array(TRIALS);
    for (let trial = 0; trial < TRIALS; trial++) {
        let [week, left] = [0, open];
        while (left > 0 && week <= BEYOND) {
            left -= draw(known, random);
            week++;
        }
        took[trial] = week;
    }
    took.sort();
    const within = (share) => {
        const weeks = took[Math.round(share * TRIALS) - 1] ?? Number.POSITIVE_INFINITY;
        return weeks <= BEYOND ? weeks : undefined;
    };
    const [p50, p85, p95] = [within(0.5), within(0.85), within(0.95)];
    return {
        open,
        ...(p50 !== undefined && { p50 }),
        ...(p85 !== undefined && { p85 }),
        ...(p95 !== undefined && { p95 }),
        ...(p95 === undefined && { beyond: BEYOND }),
    };
}
/**
 * At the end of each of the last twelve weeks, from what was known then: whether the following four weeks, or as many as there are by
 * now, brought what the forecast promised with 85 %.
 */
function backtest(merged, most) {
    let [right, of] = [0, 0];
    for (let ago = 1; ago <= BACKTESTS; ago++) {
        const known = merged.slice(0, -ago).slice(-most);
        if (known.length < forecast_FEWEST_WEEKS)
            break;
        const came = merged.slice(-ago).slice(0, 4);
        of++;
        if (came.reduce((sum, count) => sum + count, 0) >= atLeast(sumsOf(known, came.length), 0.15))
            right++;
    }
    return { right, of };
}

// EXTERNAL MODULE: ./lib/flow/reverts.js
var reverts = __webpack_require__(24943);
;// CONCATENATED MODULE: ./lib/metrics/gate-cost.js





/** What the gate stopped, what came through by a waiver, and what of either was later taken back. */
function gateCostOf(facts, window, _settings) {
    const reach = (0,sections_facts/* reachOf */.xw)(facts, window);
    const judgedEver = facts.pulls.filter((pull) => pull.verdict !== undefined);
    if (judgedEver.length === 0)
        return gate_cost_untold((0,sections_facts/* isTold */.Wc)(facts, 'pulls') ? 'No verdict of the gate is known.' : sections_facts/* NOT_TOLD */.yT.pulls);
    const judged = judgedEver.filter(({ endedAt }) => endedAt !== undefined && (0,metric/* isWithin */.UO)(endedAt, reach));
    const stopped = judged.filter(({ verdict }) => verdict.stopped);
    const merged = judged.filter(({ state }) => state === 'merged');
    const [waived, plain] = [merged.filter(isWaived), merged.filter((pull) => !isWaived(pull))];
    const isTakenBack = takenBack(facts);
    const share = (of, counts) => ({
        unit: 'ratio',
        ...(0,measured/* ratio */.CG)(of.filter(counts).length, of.length),
    });
    const figures = {
        judged: (0,sections_figures/* told */.Ev)('count', judged.length, judged.length),
        stopped: share(judged, ({ verdict }) => verdict.stopped),
        mended: share(stopped, (pull) => pull.state === 'merged' && !isWaived(pull)),
        abandoned: share(stopped, ({ state }) => state === 'closed'),
        waived: share(merged, isWaived),
        revertedAfterWaiver: share(waived, isTakenBack),
        revertedWithoutWaiver: share(plain, isTakenBack),
    };
    return { ...(0,sections_figures/* standingOf */.YP)(Object.values(figures).slice(1)), ...(0,sections_facts/* reachNote */.Mj)(facts, window), ...figures };
}
function gate_cost_untold(reason) {
    const share = (0,sections_figures/* unknown */.L5)('ratio', reason);
    return {
        status: 'unavailable',
        reason,
        judged: (0,sections_figures/* unknown */.L5)('count', reason),
        stopped: share,
        mended: share,
        abandoned: share,
        waived: share,
        revertedAfterWaiver: share,
        revertedWithoutWaiver: share,
    };
}
function isWaived({ verdict }) {
    return verdict.waived > 0;
}
/** Whether a change on the default branch took back what a pull request brought there. */
function takenBack(facts) {
    const { takers } = (0,reverts/* revertsOf */.DH)(facts);
    return ({ number, sha }) => takers.has((0,reverts/* changeById */.pw)(facts).get(`#${number}`)?.sha ?? sha ?? '');
}

;// CONCATENATED MODULE: ./lib/metrics/handoffs.js







/** More rounds of review than these are many (flow-metrics, 4.8). */
const FEW_ROUNDS = 2;
/** How often work changes hands, between teams and between an author and reviewers (flow-metrics, 4.7). */
function handoffsOf(facts, window, settings) {
    const reach = (0,sections_facts/* reachOf */.xw)(facts, window);
    const figures = {
        ...((0,sections_facts/* isTold */.Wc)(facts, 'pulls') ? ofChanges(mergedIn(facts, reach, settings)) : noPulls()),
        handovers: handovers(facts, reach),
    };
    const { pickupByTeams: _, ...others } = figures;
    return { ...(0,sections_figures/* standingOf */.YP)(Object.values(others)), ...(0,sections_facts/* reachNote */.Mj)(facts, window), ...figures };
}
/** What people and agents merged. */
function mergedIn(facts, window, settings) {
    const merged = facts.pulls.filter(({ state, endedAt, origin }) => state === 'merged' && endedAt !== undefined && (0,metric/* isWithin */.UO)(endedAt, window) && !(0,sections_facts/* isHousekeeping */.WR)(origin));
    const courses = new Map(merged.map((pull) => [pull, undefined]));
    for (const course of (0,flow_course/* coursesOf */.IV)(facts, settings))
        if (courses.has(course.pull))
            courses.set(course.pull, course);
    return merged.map((pull) => ({ pull, course: courses.get(pull) }));
}
function noPulls() {
    const none = (unit) => (0,sections_figures/* unknown */.L5)(unit, sections_facts/* NOT_TOLD */.yT.pulls);
    const [count, share, time] = [none('count'), none('ratio'), none('s')];
    const pickupByTeams = { one: time, two: time, more: time };
    return { teams: count, crossTeam: share, turns: count, manyRounds: share, pickupByTeams };
}
function ofChanges(merged) {
    const teams = merged.flatMap(({ pull }) => pull.teams ?? []);
    const rounds = merged.flatMap(({ pull, course }) => (course === undefined || pull.eventsCut === true ? [] : roundsOf(course)));
    const reviewed = rounds.filter((times) => times > 0);
    const left = handoffs_excludedOf(merged);
    const isKnown = teams.length > 0 || merged.length === 0;
    const noTeams = 'Which teams own what is touched is not known.';
    const waitOf = (isIt) => isKnown ? pickup(merged.filter(({ pull }) => pull.teams !== undefined && isIt(pull.teams))) : (0,sections_figures/* unknown */.L5)('s', noTeams);
    return {
        teams: isKnown ? counts(teams) : (0,sections_figures/* unknown */.L5)('count', noTeams),
        crossTeam: isKnown
            ? { unit: 'ratio', ...(0,measured/* ratio */.CG)(teams.filter((many) => many > 1).length, teams.length) }
            : (0,sections_figures/* unknown */.L5)('ratio', noTeams),
        // Each round is a way there and a way back.
        turns: { ...counts(rounds.map((times) => 2 * times)), ...left },
        manyRounds: { unit: 'ratio', ...(0,measured/* ratio */.CG)(reviewed.filter((times) => times > FEW_ROUNDS).length, reviewed.length), ...left },
        pickupByTeams: { one: waitOf((many) => many === 1), two: waitOf((many) => many === 2), more: waitOf((many) => many > 2) },
    };
}
/** Those whose turns cannot be counted. */
function handoffs_excludedOf(merged) {
    const cut = merged.filter(({ pull }) => pull.eventsCut === true).length;
    const untold = merged.filter(({ pull, course }) => course === undefined && pull.eventsCut !== true).length;
    const excluded = [
        ...(untold > 0 ? [{ reason: 'course_not_told', count: untold }] : []),
        ...(cut > 0 ? [{ reason: 'events_cut', count: cut }] : []),
    ];
    return excluded.length > 0 ? { excluded } : {};
}
function counts(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const at = (p) => (sorted.length >= (0,statistics/* smallestSample */.k)(p) ? (0,statistics/* percentile */.Ym)(sorted, p) : undefined);
    return (0,sections_figures/* spread */.il)(sorted.length, (0,statistics/* smallestSample */.k)(0.5), { p50: at(0.5), p75: at(0.75), p85: at(0.85), p90: at(0.9) });
}
/** A slice by teams speaks of people: of fewer than five authors it would speak of them one by one. */
function pickup(merged) {
    const people = (0,sections_facts/* peopleAmong */.E)(merged.map(({ pull }) => pull.author));
    if (people < sections_figures/* ENOUGH_PEOPLE */.L9)
        return (0,sections_figures/* tooFewPeople */.cK)('s', people, 'authors');
    const waits = merged.map(({ pull, course }) => ({ id: `#${pull.number}`, wait: course && pickupOf(course) }));
    return {
        unit: 's',
        ...(0,measured/* durations */.SB)(waits.flatMap(({ wait }) => wait ?? []), waits.flatMap(({ id, wait }) => (wait === undefined ? { id, reason: 'no_review_seen' } : []))),
    };
}
function handovers(facts, window) {
    if (!(0,sections_facts/* isTold */.Wc)(facts, 'items'))
        return (0,sections_figures/* unknown */.L5)('ratio', sections_facts/* NOT_TOLD */.yT.items);
    const closed = facts.items.filter(({ closedAt }) => closedAt !== undefined && (0,metric/* isWithin */.UO)(closedAt, window));
    return { unit: 'ratio', ...(0,measured/* ratio */.CG)(closed.filter((item) => item.handovers > 0).length, closed.length) };
}

// EXTERNAL MODULE: ./lib/metrics/index.js + 13 modules
var metrics = __webpack_require__(33456);
// EXTERNAL MODULE: ./lib/flow/failures.js
var failures = __webpack_require__(6905);
;// CONCATENATED MODULE: ./lib/metrics/ladder.js






const STEPS = [
    ['p50', 0.5],
    ['p75', 0.75],
    ['p85', 0.85],
    ['p90', 0.9],
];
/** What a small team has before it has medians: its changes one by one, what waits, and when the next number appears. */
function ladderOf(facts, window, settings) {
    const courses = (0,flow_course/* coursesOf */.IV)(facts, settings).filter(({ origin }) => !(0,sections_facts/* isHousekeeping */.WR)(origin));
    const delivered = courses.filter((course) => course.deployment !== undefined && (0,metric/* isWithin */.UO)(course.deployment.at, window) && isWhole(course));
    const isFew = delivered.length < (0,statistics/* smallestSample */.k)(0.5);
    const next = nextOf(delivered.length, (window.to - window.from) / statistics/* WEEK */.V8);
    return {
        delivered: isFew ? delivered.map(oneByOne) : [],
        waiting: facts.deployments.length === 0 ? { n: 0 } : waitingOf(courses, facts),
        failures: (0,failures/* failuresOf */.d)(facts)
            .filter(({ deployment }) => (0,metric/* isWithin */.UO)(deployment.at, window))
            .map(({ deployment, recovery }) => ({
            deployment: deployment.name,
            at: (0,flow_facts/* isoOf */.dF)(deployment.at),
            // A cause that somebody named may have been mended before it went live.
            ...(recovery && recovery.at >= deployment.at && { recovery: recovery.at - deployment.at }),
        })),
        ...(next && { next }),
    };
}
/** A squash whose pull request is not known hides when work began. */
function isWhole({ pull, change }) {
    return pull !== undefined || (change !== undefined && change.commits.length > 0);
}
function oneByOne({ id, begun, deployment, segments }) {
    return {
        id,
        seconds: (deployment?.at ?? begun) - begun,
        stages: segments.map(({ stage, from, to }) => ({ stage, seconds: to - from })),
    };
}
function waitingOf(courses, { at }) {
    const merged = courses.flatMap(({ id, state, pull, change }) => {
        const since = pull?.endedAt ?? change?.mergedAt;
        return state === 'merged' && since !== undefined ? [{ id, seconds: at - since }] : [];
    });
    const oldest = merged.toSorted((a, b) => b.seconds - a.seconds)[0];
    return { n: merged.length, ...(oldest && { oldest }) };
}
function nextOf(n, weeks) {
    for (const [number, share] of STEPS) {
        const need = (0,statistics/* smallestSample */.k)(share);
        if (n >= need)
            continue;
        return { number, n: need, ...(n > 0 && { weeks: Math.max(1, Math.ceil(((need - n) * weeks) / n)) }) };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/metrics/line-intervals.js


/** What else than a push shows whether the branch works; a comment or an issue starts a run of the same commit that says nothing of it. */
const OF_THE_LINE = ['push', 'schedule', 'workflow_dispatch'];
/** The branch whose pushes brought changes, as far as runs show it. */
function defaultBranchOf({ changes, runs }) {
    const merged = new Set(changes.map(({ sha }) => sha));
    const times = new Map();
    for (const { event, branch, sha } of runs)
        if (event === 'push' && branch !== undefined && merged.has(sha))
            times.set(branch, (times.get(branch) ?? 0) + 1);
    const [most] = [...times].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    return most?.[0];
}
/**
 * The red times of a branch: for each workflow that a push starts, from the end of the first run that failed to the end of the next
 * that succeeded; then all workflows together.
 * A run of an older commit that ends late says nothing of where the branch is by then.
 */
function redIntervals(all, branch) {
    const onBranch = all.filter((run) => run.branch === branch && OF_THE_LINE.includes(run.event));
    const pushed = new Set(onBranch.filter(({ event }) => event === 'push').map(({ workflow }) => workflow));
    const runs = onBranch
        .flatMap((run) => {
        const { endedAt, conclusion } = run;
        const says = conclusion === 'success' || conclusion === 'failure';
        return endedAt !== undefined && says && pushed.has(run.workflow) ? [{ ...run, endedAt }] : [];
    })
        .sort((a, b) => a.endedAt - b.endedAt || a.createdAt - b.createdAt || a.attempt - b.attempt);
    const byWorkflow = (0,sections_facts/* byKey */.dX)(runs, ({ workflow }) => workflow);
    return {
        since: runs[0]?.endedAt ?? Number.POSITIVE_INFINITY,
        runs,
        red: (0,course_sessions/* united */.k0)([...byWorkflow.values()].flatMap(redOf)),
    };
}
function redOf(runs) {
    const red = [];
    let latest = Number.NEGATIVE_INFINITY;
    let from;
    for (const { createdAt, endedAt, conclusion } of runs) {
        if (createdAt < latest)
            continue;
        latest = createdAt;
        if (conclusion === 'failure')
            from ??= endedAt;
        else if (from !== undefined) {
            red.push({ from, to: endedAt });
            from = undefined;
        }
    }
    return from === undefined ? red : [...red, { from, to: Number.POSITIVE_INFINITY }];
}

;// CONCATENATED MODULE: ./lib/metrics/line.js







/** Whether the default branch works, how soon it does again, and what its runs cost (flow-metrics, 4.14). */
function lineOf(facts, window, _settings) {
    const branch = defaultBranchOf(facts);
    const reason = !(0,sections_facts/* isTold */.Wc)(facts, 'runs')
        ? sections_facts/* NOT_TOLD */.yT.runs
        : branch === undefined
            ? 'No workflow ran for a push to the default branch.'
            : undefined;
    const reach = (0,sections_facts/* reachOf */.xw)(facts, window);
    const line = reason === undefined && branch !== undefined ? redIntervals(facts.runs, branch) : undefined;
    const figures = {
        ...(line === undefined ? noLine(reason ?? sections_facts/* NOT_TOLD */.yT.runs) : redFigures(facts, reach, line)),
        fighting: fighting(facts, reach, line?.red ?? []),
    };
    return {
        ...(0,sections_figures/* standingOf */.YP)(Object.values(figures)),
        ...(0,sections_facts/* reachNote */.Mj)(facts, window),
        ...(branch !== undefined && { branch }),
        ...figures,
    };
}
function noLine(reason) {
    const none = (unit) => (0,sections_figures/* unknown */.L5)(unit, reason);
    return { red: none('ratio'), stops: none('count'), recovery: none('s'), response: none('s') };
}
/** Red time, and what ended it. A red time belongs to the window in which it ended; what is still red is counted beside. */
function redFigures(facts, window, { red, runs, since }) {
    const end = (0,sections_facts/* endOf */.pJ)(facts, window);
    const watched = { from: Math.max(window.from, since), to: end };
    const seen = runs.filter(({ endedAt }) => (0,metric/* isWithin */.UO)(endedAt, window)).length;
    const need = (0,statistics/* smallestSample */.k)(0.5);
    const enough = seen >= need && watched.to > watched.from;
    const short = (unit) => (0,sections_figures/* tooFew */.dI)(unit, seen, need, `It is told from ${need} finished runs on.`);
    const ended = red.filter(({ to }) => (0,metric/* isWithin */.UO)(to, window));
    const open = red
        .filter(({ from, to }) => from < end && to >= end)
        .map(({ from }) => ({ id: `red since ${from}`, reason: 'still_red' }));
    const responses = ended.map((stop) => ({ stop, at: responseTo(facts, stop) }));
    const silent = responses.flatMap(({ stop, at }) => at === undefined ? { id: `red since ${stop.from}`, reason: 'green_without_a_change' } : []);
    return {
        red: enough ? (0,sections_figures/* told */.Ev)('ratio', seen, (0,course_sessions/* coveredBy */.UJ)(red, watched) / (watched.to - watched.from)) : short('ratio'),
        stops: enough ? (0,sections_figures/* told */.Ev)('count', seen, red.filter(({ from }) => (0,metric/* isWithin */.UO)(from, window)).length) : short('count'),
        recovery: {
            unit: 's',
            ...(0,measured/* durations */.SB)(ended.map(({ from, to }) => to - from), open),
        },
        response: {
            unit: 's',
            ...(0,measured/* durations */.SB)(responses.flatMap(({ stop, at }) => (at === undefined ? [] : at - stop.from)), [...open, ...silent]),
        },
    };
}
/** The first thing that was done while it was red, as far as what came to the branch in that time shows: a commit, or else a merge. */
function responseTo({ changes }, { from, to }) {
    const times = changes.filter(({ mergedAt }) => from <= mergedAt && mergedAt <= to).map((change) => startedAfter(change, from));
    return times.length === 0 ? undefined : Math.min(...times);
}
function startedAfter({ commits, mergedAt }, from) {
    return commits.reduce((first, { authoredAt }) => (authoredAt >= from ? Math.min(first, authoredAt) : first), mergedAt);
}
/** Time that went into the machinery: a run that waits or is run again, or a line that is red. */
function fighting(facts, window, red) {
    if (!(0,sections_facts/* isTold */.Wc)(facts, 'runs'))
        return (0,sections_figures/* unknown */.L5)('ratio', sections_facts/* NOT_TOLD */.yT.runs);
    const runs = facts.runs.filter(({ createdAt }) => (0,metric/* isWithin */.UO)(createdAt, window));
    const [end, need] = [(0,sections_facts/* endOf */.pJ)(facts, window), (0,statistics/* smallestSample */.k)(0.5)];
    if (runs.length < need || end <= window.from)
        return (0,sections_figures/* tooFew */.dI)('ratio', runs.length, need, `It is told from ${need} runs on.`);
    // GitHub tells when a run was made and calls it its start: how long it waited is in no list of runs.
    const isWaitKnown = facts.from !== 'github';
    const waits = isWaitKnown ? facts.runs.flatMap(line_waitOf) : [];
    const fought = (0,course_sessions/* united */.k0)([...waits, ...facts.runs.flatMap(rerunOf), ...red]);
    const share = (0,course_sessions/* coveredBy */.UJ)(fought, { from: window.from, to: end }) / (end - window.from);
    return {
        ...(0,sections_figures/* told */.Ev)('ratio', runs.length, share),
        ...(!isWaitKnown && { note: 'Without the wait of runs, which GitHub tells only of each of their jobs.' }),
    };
}
/** A run that is started again keeps the time at which it was made: only of a first attempt the wait is known. */
function line_waitOf({ attempt, createdAt, startedAt }) {
    return attempt === 1 && startedAt !== undefined && startedAt >= createdAt ? [{ from: createdAt, to: startedAt }] : [];
}
function rerunOf({ attempt, startedAt, endedAt }) {
    return attempt > 1 && startedAt !== undefined && endedAt !== undefined && endedAt >= startedAt
        ? [{ from: startedAt, to: endedAt }]
        : [];
}

;// CONCATENATED MODULE: ./lib/metrics/little.js




/** In a shorter time, or of fewer changes, a stable team too is far off every other time (flow-metrics, 4.6). */
const LEAST_WEEKS = 12;
const little_NEED = 50;
/**
 * How far a window is from L = λW (J. D. C. Little, "A proof for the queuing formula L = λW", Operations Research 9 (1961)), from the
 * first commit to the merge or close. The law holds exactly of what both began and ended within; the residual is what did not: begun and
 * left lying, or old and cleared away. It says how much to trust the other figures, and gates nothing.
 */
function littleOf(facts, window, settings) {
    const { pulls, since = Number.NEGATIVE_INFINITY } = facts;
    if (pulls.length === 0)
        return { status: 'unavailable', reason: 'It needs pull request data: work in progress is not in git.' };
    if (since > window.from)
        return { status: 'unavailable', reason: 'Pull requests are not known from the beginning of the window on.' };
    const length = window.to - window.from;
    const weeks = Math.floor(length / statistics/* WEEK */.V8);
    if (weeks < LEAST_WEEKS) {
        const reason = `${weeks} of the ${LEAST_WEEKS} weeks that it takes.`;
        return { status: 'insufficient', reason, n: weeks, need: LEAST_WEEKS };
    }
    const spans = withoutBots((0,flow_course/* coursesOf */.IV)(facts, settings))
        .filter(({ endedAt = window.to }) => endedAt >= window.from)
        .map(({ begun, endedAt }) => ({ from: begun, to: endedAt }));
    const times = spans.flatMap(({ from, to }) => (to !== undefined && (0,metric/* isWithin */.UO)(to, window) ? [to - from] : []));
    const meanTime = (0,statistics/* mean */.i2)(times);
    if (times.length < little_NEED || meanTime === undefined) {
        const reason = `${times.length} of the ${little_NEED} changes that it takes ended in this window.`;
        return { status: 'insufficient', reason, n: times.length, need: little_NEED };
    }
    const load = spans.reduce((sum, { from, to = window.to }) => sum + overlap({ from, to }, window), 0) / length;
    const residual = Math.abs(load - (times.length / length) * meanTime) / load;
    return {
        status: 'ok',
        n: times.length,
        load,
        perWeek: (times.length / length) * statistics/* WEEK */.V8,
        meanTime: (0,statistics/* roundHalfUp */.bS)(meanTime),
        residual,
    };
}

;// CONCATENATED MODULE: ./lib/metrics/muri.js





/** Muri: whether review is more than its people can carry (flow-metrics, 4.7). Of fewer than five of them nothing is told. */
function muriOf(facts, window, _settings) {
    if (!(0,sections_facts/* isTold */.Wc)(facts, 'pulls'))
        return muri_untold((unit) => (0,sections_figures/* unknown */.L5)(unit, sections_facts/* NOT_TOLD */.yT.pulls));
    const reach = (0,sections_facts/* reachOf */.xw)(facts, window);
    const reviews = reviewsBy(facts.pulls, reach);
    if (reviews.size < sections_figures/* ENOUGH_PEOPLE */.L9)
        return muri_untold((unit) => (0,sections_figures/* tooFewPeople */.cK)(unit, reviews.size, 'people who review'));
    const open = openRequests(facts, window, [...reviews.keys()]);
    const spreadOfReviews = concentration([...reviews.values()], 'people who review');
    const figures = { reviewers: (0,sections_figures/* told */.Ev)('count', reviews.size, reviews.size), ...open };
    const advice = recommendation(spreadOfReviews);
    return {
        ...(0,sections_figures/* standingOf */.YP)([...Object.values(figures), spreadOfReviews.topOne]),
        ...(0,sections_facts/* reachNote */.Mj)(facts, window),
        ...figures,
        reviews: spreadOfReviews,
        requests: concentration([...requestsOf(facts.pulls, reach).values()], 'people who are asked'),
        ...(advice !== undefined && { recommendation: advice }),
    };
}
function muri_untold(figure) {
    const [count, ratio] = [figure('count'), figure('ratio')];
    const none = (0,sections_figures/* standingOf */.YP)([count]);
    const nobody = { ...none, people: count, topOne: ratio, topThree: ratio, gini: ratio, half: count };
    return { ...none, reviewers: count, openRequests: count, medianToMax: ratio, reviews: nobody, requests: nobody };
}
const REVIEWS = new Set(['reviewed', 'approved', 'changes-requested']);
/** By reviewer, how many changes of others they reviewed: several reviews of one change are one, for each answer to a remark is one. */
function reviewsBy(pulls, window) {
    return countedByPerson(pulls, ({ kind, by, at }, { author }) => REVIEWS.has(kind) && by !== author && (0,metric/* isWithin */.UO)(at, window) ? by : undefined);
}
function requestsOf(pulls, window) {
    return countedByPerson(pulls, ({ kind, of, at }) => (kind === 'review-requested' && (0,metric/* isWithin */.UO)(at, window) ? of : undefined));
}
function countedByPerson(pulls, whoseIs) {
    const counts = new Map();
    for (const pull of pulls) {
        const people = new Set();
        for (const event of pull.events) {
            const who = whoseIs(event, pull);
            if (who !== undefined && !(0,flow_facts/* isBot */.w2)(who))
                people.add(who);
        }
        for (const who of people)
            counts.set(who, (counts.get(who) ?? 0) + 1);
    }
    return counts;
}
/** Who is asked is known only for the time of the facts. Who reviewed and is not asked now counts as none. */
function openRequests(facts, window, reviewers) {
    if (window.to < facts.at) {
        const reason = 'Who is asked for a review is known only for now, and the window ends before.';
        return { openRequests: (0,sections_figures/* unknown */.L5)('count', reason), medianToMax: (0,sections_figures/* unknown */.L5)('ratio', reason) };
    }
    const waiting = facts.pulls.filter(({ state, draft }) => state === 'open' && !draft);
    const counts = reviewers.map((person) => waiting.filter(({ asked }) => asked.includes(person)).length).sort((a, b) => a - b);
    const at = (p) => (counts.length >= (0,statistics/* smallestSample */.k)(p) ? (0,statistics/* percentile */.Ym)(counts, p) : undefined);
    const [median, most] = [at(0.5), counts.at(-1) ?? 0];
    return {
        openRequests: (0,sections_figures/* spread */.il)(counts.length, (0,statistics/* smallestSample */.k)(0.5), { p50: median, p75: at(0.75), p85: at(0.85), p90: at(0.9) }),
        medianToMax: median === undefined || most === 0
            ? (0,sections_figures/* tooFew */.dI)('ratio', counts.length, sections_figures/* ENOUGH_PEOPLE */.L9, 'No review is asked for now.')
            : (0,sections_figures/* told */.Ev)('ratio', counts.length, median / most),
    };
}
/** How a number of things is spread over people: their shares without their names. */
function concentration(counts, who) {
    const people = counts.length;
    if (people < sections_figures/* ENOUGH_PEOPLE */.L9) {
        const few = (unit) => (0,sections_figures/* tooFewPeople */.cK)(unit, people, who);
        const count = few('count');
        return {
            ...(0,sections_figures/* standingOf */.YP)([count]),
            people: count,
            topOne: few('ratio'),
            topThree: few('ratio'),
            gini: few('ratio'),
            half: count,
        };
    }
    const sorted = counts.toSorted((a, b) => b - a);
    const all = muri_sum(sorted);
    const share = (k) => ({ ...(0,sections_figures/* told */.Ev)('ratio', muri_sum(sorted.slice(0, k)), muri_sum(sorted.slice(0, k)) / all), of: all });
    return {
        status: 'ok',
        people: (0,sections_figures/* told */.Ev)('count', people, people),
        topOne: share(1),
        topThree: share(3),
        gini: (0,sections_figures/* told */.Ev)('ratio', all, gini(sorted)),
        half: (0,sections_figures/* told */.Ev)('count', all, howManyHold(sorted, all / 2)),
    };
}
function muri_sum(values) {
    return values.reduce((total, value) => total + value, 0);
}
/** C. Gini, "Variabilità e mutabilità" (1912): the mean difference between two of them by twice the mean, from descending values. */
function gini(descending) {
    const n = descending.length;
    const ranked = descending.reduce((total, value, index) => total + (n - index) * value, 0);
    return (2 * ranked) / (n * muri_sum(descending)) - (n + 1) / n;
}
/** How many of the largest it takes to hold so much. */
function howManyHold(descending, much) {
    let held = 0;
    return (1 +
        descending.findIndex((value) => {
            held += value;
            return held >= much;
        }));
}
/** Said where two people or fewer have half of it: it speaks of the system, never of them. */
function recommendation({ people, half }) {
    const few = half.value;
    if (few === undefined || few > 2)
        return undefined;
    const who = few === 1 ? 'One person gives' : 'Two people give';
    return `${who} half of the reviews or more, among ${people.n}: name more owners in CODEOWNERS, or pair on reviews.`;
}

;// CONCATENATED MODULE: ./lib/metrics/onboarding.js






const YEAR = 365 * 86_400;
/** How soon newcomers deliver: over twelve months, whatever the window, for there are few of them (flow-metrics, 4.14). */
function onboardingOf(facts, window, _settings) {
    const firstDeployment = figureOf(facts, (0,sections_facts/* endOf */.pJ)(facts, window));
    return { ...(0,sections_figures/* standingOf */.YP)([firstDeployment]), firstDeployment };
}
function figureOf(facts, end) {
    if (facts.deployments.length === 0)
        return (0,sections_figures/* unknown */.L5)('s', 'No deployment is known.');
    const isOlder = facts.changes.some(({ mergedAt }) => mergedAt < end - YEAR);
    // In a short history everybody looks new.
    if (!isOlder)
        return (0,sections_figures/* tooFew */.dI)('s', 0, sections_figures/* ENOUGH_PEOPLE */.L9, 'The history does not reach back twelve months, so nobody is known to be new.');
    const newcomers = newcomersOf(facts, end);
    if (newcomers.length < sections_figures/* ENOUGH_PEOPLE */.L9)
        return (0,sections_figures/* tooFewPeople */.cK)('s', newcomers.length, 'newcomers');
    const byCommit = (0,flow_deployments/* deploymentOf */.PE)(facts);
    const values = [];
    const left = [];
    newcomers.forEach((changes, index) => {
        const seen = firstDelivery(changes, byCommit, end);
        if (typeof seen === 'number')
            values.push(seen);
        else
            left.push({ id: `newcomer ${index}`, reason: seen });
    });
    return (0,sections_figures/* withoutRange */.mc)({ unit: 's', ...(0,measured/* durations */.SB)(values, left) });
}
/** Of each person whose first change was merged within the last twelve months, all changes, in the order of their merges. */
function newcomersOf({ changes }, end) {
    const isPersons = ({ author, origin }) => author !== undefined && !(0,flow_facts/* isBot */.w2)(author) && (0,flow_facts/* isOfPeople */.$Q)(origin);
    const written = changes.filter((change) => change.mergedAt >= end - YEAR && change.mergedAt < end && isPersons(change));
    const sorted = written.toSorted((a, b) => a.mergedAt - b.mergedAt);
    const newcomers = new Map((0,sections_facts/* byKey */.dX)(sorted, ({ author }) => author));
    // Most have written before: soon nobody is left to look for in the long rest.
    for (const change of changes) {
        if (newcomers.size === 0)
            break;
        if (change.mergedAt < end - YEAR && isPersons(change))
            newcomers.delete(change.author);
    }
    return [...newcomers.values()];
}
/** From the first commit of the first change to the first deployment of any of them, or why that is not known. */
function firstDelivery(changes, byCommit, end) {
    const begun = changes[0] && (0,delivery/* begunAt */.Hs)(changes[0]);
    if (begun === undefined)
        return 'squash_no_pr';
    const deployed = changes.flatMap(({ sha }) => byCommit.get(sha) ?? []).filter(({ at }) => at < end);
    const [first] = deployed.toSorted((a, b) => a.at - b.at);
    if (first === undefined)
        return 'not_deployed_yet';
    return first.kind === 'first' ? 'no_first_deployment_base' : first.at - begun;
}

;// CONCATENATED MODULE: ./lib/metrics/origins.js









const ORIGINS = ['human', 'ai-assisted', 'agent', 'dependency-bot', 'bot'];
/**
 * The same flow by where changes come from (flow-metrics, 3.5). How many there are is told always; how long they take only of programs,
 * or of five people and more.
 */
function originsOf(facts, window, settings) {
    const slices = ORIGINS.map((origin) => sliceOf(origin, facts, window, settings));
    const { status, reason } = (0,sections_figures/* standingOf */.YP)(slices.flatMap(({ leadTime, pickup, merged }) => [leadTime, pickup, merged]));
    return { status, ...(reason !== undefined && { reason }), ...(0,sections_facts/* reachNote */.Mj)(facts, window), slices };
}
function sliceOf(origin, facts, window, settings) {
    const reach = (0,sections_facts/* reachOf */.xw)(facts, window);
    const merged = facts.changes.filter((change) => change.origin === origin && (0,metric/* isWithin */.UO)(change.mergedAt, window));
    const ended = facts.pulls.filter(({ origin: its, endedAt }) => its === origin && endedAt !== undefined && (0,metric/* isWithin */.UO)(endedAt, reach));
    const delivered = (0,delivery/* deliveredIn */.o9)(facts, window).delivered.filter(({ change }) => change.origin === origin);
    const authors = [
        ...[...merged, ...delivered.map(({ change }) => change)].map(({ author }) => author),
        ...ended.map(({ author }) => author),
    ];
    const few = tooFewAuthors(authors);
    const figures = few === undefined
        ? {
            leadTime: leadTime(delivered.map(({ change, deployment }) => ({ change, at: deployment.at }))),
            ...((0,sections_facts/* isTold */.Wc)(facts, 'pulls') ? ofPulls(ended, coursesIn(facts, ended, settings)) : origins_noPulls()),
        }
        : { leadTime: few('s'), pickup: few('s'), merged: few('ratio'), reviewPerHundredLines: few('s') };
    return { origin, n: merged.length, ...(0,sections_figures/* standingOf */.YP)(Object.values(figures)), ...figures };
}
/** Programs are not people: a slice without any person needs no five of them. Who is not known may be anyone, and counts as nobody. */
function tooFewAuthors(authors) {
    const arePrograms = authors.every((who) => who !== undefined && (0,flow_facts/* isBot */.w2)(who));
    const people = (0,sections_facts/* peopleAmong */.E)(authors);
    if (arePrograms || people >= sections_figures/* ENOUGH_PEOPLE */.L9)
        return undefined;
    return (unit) => (0,sections_figures/* tooFewPeople */.cK)(unit, people, 'authors');
}
function leadTime(delivered) {
    const excluded = [];
    const values = [];
    for (const { change, at } of delivered) {
        const begun = (0,delivery/* begunAt */.Hs)(change);
        if (begun === undefined)
            excluded.push({ id: change.id, reason: 'squash_no_pr' });
        else if (begun > change.mergedAt)
            excluded.push({ id: change.id, reason: 'commit_after_merge' });
        else
            values.push(at - begun);
    }
    return { unit: 's', ...(0,measured/* durations */.SB)(values, excluded) };
}
function coursesIn(facts, ended, settings) {
    const merged = new Set(ended.filter(({ state }) => state === 'merged'));
    return (0,flow_course/* coursesOf */.IV)(facts, settings).filter(({ pull }) => pull !== undefined && merged.has(pull));
}
function origins_noPulls() {
    const [time, share] = [(0,sections_figures/* unknown */.L5)('s', sections_facts/* NOT_TOLD */.yT.pulls), (0,sections_figures/* unknown */.L5)('ratio', sections_facts/* NOT_TOLD */.yT.pulls)];
    return { pickup: time, merged: share, reviewPerHundredLines: time };
}
function ofPulls(ended, courses) {
    const waits = courses.map((course) => ({ id: course.id, wait: pickupOf(course) }));
    return {
        pickup: {
            unit: 's',
            ...(0,measured/* durations */.SB)(waits.flatMap(({ wait }) => wait ?? []), waits.flatMap(({ id, wait }) => (wait === undefined ? { id, reason: 'no_review_seen' } : []))),
        },
        merged: { unit: 'ratio', ...(0,measured/* ratio */.CG)(ended.filter(({ state }) => state === 'merged').length, ended.length) },
        reviewPerHundredLines: reviewPerHundredLines(courses.filter((course) => pickupOf(course) !== undefined)),
    };
}
/** Pooled: a mean of quotients would speak of the smallest changes. */
function reviewPerHundredLines(reviewed) {
    const sized = reviewed.filter(({ pull }) => pull?.lines !== undefined);
    const lines = sized.reduce((sum, { pull }) => sum + (pull?.lines ?? 0), 0);
    const need = (0,statistics/* smallestSample */.k)(0.5);
    if (reviewed.length > 0 && sized.length === 0)
        return (0,sections_figures/* unknown */.L5)('s', 'How many lines changes have is not known.');
    if (sized.length < need || lines === 0)
        return (0,sections_figures/* tooFew */.dI)('s', sized.length, need, `It is told from ${need} reviewed changes on.`);
    const time = sized.reduce((sum, course) => sum + reviewTimeOf(course), 0);
    return (0,sections_figures/* told */.Ev)('s', sized.length, (100 * time) / lines);
}

;// CONCATENATED MODULE: ./lib/metrics/releases.js




/** Each release over its whole population: no sample, so no smallest one. A release without a base is listed without figures. */
function releasesOf(facts) {
    const names = new Map(facts.deployments.map(({ id, name }) => [id, name]));
    const brought = broughtBy(facts);
    return facts.deployments.map((deployment) => {
        const { id, name, sha, at, kind, base } = deployment;
        const head = { name, sha, deployedAt: (0,flow_facts/* isoOf */.dF)(at), kind, ...(base !== undefined && { base: names.get(base) ?? base }) };
        if (kind !== 'normal' || base === undefined)
            return head;
        const { authored, begun, changes } = brought.get(id) ?? { authored: [], begun: [], changes: 0 };
        return {
            ...head,
            commits: authored.length,
            commitLeadTime: population(authored, deployment),
            changes,
            changeLeadTime: population(begun, deployment),
        };
    });
}
/** By deployment. Commits and changes are gone through once, since there may be a million of them. */
function broughtBy(facts) {
    const brought = new Map(facts.deployments.map(({ id }) => [id, { authored: [], begun: [], changes: 0 }]));
    const live = (0,flow_deployments/* deploymentOf */.PE)(facts);
    let last;
    let into;
    // Most came with the deployment that the one before them came with.
    const bringing = (sha) => {
        const deployment = live.get(sha);
        if (deployment !== last)
            into = brought.get(deployment?.id ?? '');
        last = deployment;
        return into;
    };
    for (const { sha, authoredAt, merge } of facts.commits)
        if (!merge)
            bringing(sha)?.authored.push(authoredAt);
    for (const change of facts.changes) {
        const into = bringing(change.sha);
        const begun = into && (0,delivery/* begunAt */.Hs)(change);
        if (into)
            into.changes++;
        if (begun !== undefined)
            into?.begun.push(begun);
    }
    return brought;
}
function population(starts, { at }) {
    const values = new Float64Array(starts.length);
    for (let index = 0; index < values.length; index++)
        values[index] = at - starts[index];
    values.sort();
    const quantile = (p) => (0,statistics/* roundHalfUp */.bS)((0,statistics/* percentile */.Ym)(values, p) ?? Number.NaN);
    return values.length === 0 ? { n: 0 } : { n: values.length, p50: quantile(0.5), p75: quantile(0.75), p90: quantile(0.9) };
}

;// CONCATENATED MODULE: ./lib/metrics/stages.js








/** Stages after the merge; the others only a pull request can tell. */
const AFTER_MERGE = new Set(['integration_wait', 'release_wait', 'env_approval', 'deploy']);
/**
 * How changes go through each stage (flow-metrics, 4.3): those that were delivered within the window, and those that are in it now.
 * Changes of bots are in none of it.
 */
function stagesOf(facts, window, settings) {
    const sample = sampleOf(facts, window, settings);
    const positions = (0,flow_course/* coursesOf */.IV)(facts, settings).flatMap((course) => (0,sections_facts/* isHousekeeping */.WR)(course.origin) ? [] : [(0,flow_course/* standing */.JA)(course, facts.at)?.stage]);
    const total = sample.whole.reduce((sum, course) => sum + secondsIn(course), 0);
    return flow_course/* STAGES */.an.map((stage) => {
        const reason = whyNot(stage.id, facts);
        if (reason !== undefined)
            return unmeasured(stage, reason);
        const wip = positions.filter((id) => id === stage.id).length;
        return { ...rowOf(stage, sample, total, settings), wip };
    });
}
/** What is described of a resource: all its stages together, in the changes that any of them held. */
function describedResources(facts, window, settings) {
    const asked = stages/* RESOURCES */.eZ.flatMap((resource) => {
        const said = settings.described[resource];
        return said === undefined ? [] : [{ resource, said: (0,flow_settings.spanSeconds)(said) }];
    });
    const { courses } = sampleOf(facts, window, settings);
    return asked.map(({ resource, said }) => {
        const stages = flow_course/* STAGES */.an.filter((stage) => stage.resource === resource).map(({ id }) => id);
        const reason = stages.map((id) => whyNot(id, facts)).find((why) => why !== undefined);
        if (reason !== undefined)
            return { resource, said, within: { status: 'unavailable', unit: 'ratio', reason } };
        const times = courses.map((course) => stages.reduce((sum, id) => sum + secondsIn(course, id), 0)).filter((time) => time > 0);
        const { p50 } = (0,measured/* durations */.SB)(times, []);
        return { resource, ...(p50 !== undefined && { p50 }), ...describedBy(said, times) };
    });
}
/** Why nothing can be said of a stage, if so. */
function whyNot(stage, facts) {
    const deployments = (0,flow_deployments/* delivering */.Ee)(facts);
    if ((!AFTER_MERGE.has(stage) || stage === 'integration_wait') && !(0,sections_facts/* isTold */.Wc)(facts, 'pulls'))
        return sections_facts/* NOT_TOLD */.yT.pulls;
    if (AFTER_MERGE.has(stage) && deployments.length === 0)
        return 'No deployment was found.';
    const isAsked = deployments.some(({ createdAt }) => createdAt !== undefined);
    if ((stage === 'env_approval' || stage === 'deploy') && !isAsked)
        return 'It needs deployments that tell when they were asked for.';
    return undefined;
}
function unmeasured({ id, class: kind, title }, reason) {
    const nothing = { p50: null, p85: null, share: null, wip: null, entries: null, reentries: null, completeAndAccurate: null };
    return { id, class: kind, title, status: 'unavailable', reason, n: 0, ...nothing };
}
/** Courses that ended within the window: with their deployment, or with their merge where no deployment is known at all. */
function sampleOf(facts, window, settings) {
    const isDeployed = (0,flow_deployments/* delivering */.Ee)(facts).length > 0;
    const hasPulls = (0,sections_facts/* isTold */.Wc)(facts, 'pulls');
    const excluded = (0,flow_course/* excludedCourses */.b8)(facts, settings)
        .filter(({ at }) => (0,metric/* isWithin */.UO)(at, window))
        .map(({ id, origin, reason }) => ({ id, reason: (0,sections_facts/* isHousekeeping */.WR)(origin) ? 'bot' : reason }));
    const courses = [];
    for (const course of (0,flow_course/* coursesOf */.IV)(facts, settings)) {
        const end = isDeployed ? course.deployment?.at : mergedAt(course);
        if (end === undefined || !(0,metric/* isWithin */.UO)(end, window))
            continue;
        const reason = whyLeftOut(course, hasPulls);
        if (reason !== undefined)
            excluded.push({ id: course.id, reason });
        else
            courses.push(isDeployed ? course : { ...course, segments: course.segments.filter(({ to }) => to <= end) });
    }
    return { courses, whole: courses.filter(({ pull, change }) => pull !== undefined || change?.commits.length !== 0), excluded };
}
function mergedAt({ state, pull, change }) {
    return state === 'merged' ? (pull?.endedAt ?? change?.mergedAt) : undefined;
}
/** A direct push is all coding until it is merged; of anything else that takes its pull request. */
function whyLeftOut({ origin, pull, change }, hasPulls) {
    if ((0,sections_facts/* isHousekeeping */.WR)(origin))
        return 'bot';
    if (hasPulls && pull === undefined && change?.kind !== 'direct')
        return 'no_pull_request';
    return pull?.eventsCut ? 'event_list_truncated' : undefined;
}
function rowOf({ id, class: kind, title }, { courses, whole, excluded }, total, settings) {
    const times = courses.map((course) => secondsIn(course, id)).filter((time) => time > 0);
    const { status, reason, need, p50 = null, p85 = null, ci90 } = (0,measured/* durations */.SB)(times, []);
    const visits = courses.map((course) => stages_visitsOf(course, id));
    const entries = visits.flat();
    const said = settings.described[id];
    return {
        id,
        class: kind,
        title,
        status,
        ...(reason !== undefined && { reason }),
        ...(need !== undefined && { need }),
        n: times.length,
        p50,
        p85,
        ...(ci90 && { ci90: { ...(ci90.p50 && { p50: ci90.p50 }), ...(ci90.p85 && { p85: ci90.p85 }) } }),
        share: stages_shareOf(id, whole, total),
        entries: entries.length,
        reentries: entries.length - times.length,
        completeAndAccurate: { unit: 'ratio', ...(0,measured/* ratio */.CG)(entries.filter((one) => one === 'on').length, entries.length) },
        ...(said !== undefined && { described: describedBy((0,flow_settings.spanSeconds)(said), times) }),
        ...(excluded.length > 0 && { excluded: (0,statistics/* countedByReason */.MZ)(excluded).map((one) => ({ ...one })) }),
    };
}
function describedBy(said, times) {
    return { said, within: { unit: 'ratio', ...(0,measured/* ratio */.CG)(times.filter((time) => time <= said).length, times.length) } };
}
/** Of the time of all changes together; of fewer than a median takes it is not told. */
function stages_shareOf(stage, courses, total) {
    if (courses.length < (0,statistics/* smallestSample */.k)(0.5) || total === 0)
        return null;
    return courses.reduce((sum, course) => sum + secondsIn(course, stage), 0) / total;
}
/** In one stage, or in all. */
function secondsIn({ segments }, stage) {
    let sum = 0;
    for (const one of segments)
        if (stage === undefined || one.stage === stage)
            sum += one.to - one.from;
    return sum;
}
const stages_RANK = new Map(flow_course/* STAGES */.an.map(({ id }, index) => [id, index]));
/** How each visit of a stage ended: on to a later stage, or back to an earlier one. To be closed for a while is neither. */
function stages_visitsOf({ segments }, stage) {
    const ends = [];
    segments.forEach((segment, index) => {
        if (segment.stage !== stage)
            return;
        const next = segments.find((later, place) => place > index && later.stage !== 'parked');
        ends.push((stages_RANK.get(next?.stage ?? stage) ?? 0) < (stages_RANK.get(stage) ?? 0) ? 'back' : 'on');
    });
    return ends;
}

;// CONCATENATED MODULE: ./lib/metrics/trend.js


const SHUFFLES = 2000;
const trend_SEED = 20_261_122;
/** A dozen metrics at p < 0.1 show a false arrow in most reports (flow-metrics, 3.5). */
const trend_SURE = 0.01;
/**
 * Whether a metric moved against the window of the same length before: a permutation test whose units are whole weeks, since what is
 * deployed together is no independent sample (P. Good, "Permutation, Parametric and Bootstrap Tests of Hypotheses", 3rd ed., 2005).
 * Durations are compared by their ranks, shares and rates by their difference. Undefined where either window holds too little.
 */
function trendOf(metric, facts, window, settings) {
    const count = Math.floor((window.to - window.from) / statistics/* WEEK */.V8);
    const middle = window.to - count * statistics/* WEEK */.V8;
    const before = { from: middle - count * statistics/* WEEK */.V8, to: middle };
    if (count < 4 || !isCovered(facts, before))
        return undefined;
    const observed = [];
    for (const week of (0,statistics/* weeks */.QM)(window.to, 2 * count)) {
        const one = metric.observe(facts, week, settings);
        if (one.kind === 'told')
            return undefined;
        observed.push(one);
    }
    const whole = metric.observe(facts, before, settings);
    if (whole.kind === 'told' || sizeOf(whole) < (0,statistics/* smallestSample */.k)(0.5))
        return undefined;
    const blocks = blocksOf(observed);
    if (blocks.slice(count).reduce((n, block) => n + block.n, 0) < (0,statistics/* smallestSample */.k)(0.5))
        return undefined;
    const isSecond = blocks.map((_, index) => index >= count);
    const difference = differenceOf(blocks, isSecond);
    const p = chanceOf(blocks, isSecond, Math.abs(difference));
    const direction = p >= trend_SURE || difference === 0 ? 'none' : difference > 0 ? 'up' : 'down';
    return { direction, p, n: sizeOf(whole), before: levelOf(whole) };
}
/** Whether the facts reach back to the beginning of a window. */
function isCovered(facts, { from }) {
    return (facts.since === undefined || facts.since <= from) && (0,delivery/* beginOf */.pv)(facts).at <= from;
}
function sizeOf(sample) {
    return sample.kind === 'durations' ? sample.values.length : sample.n;
}
function levelOf(sample) {
    if (sample.kind === 'share')
        return sample.k / sample.n;
    if (sample.kind === 'rate')
        return sample.n / sample.weeks;
    return (0,statistics/* roundHalfUp */.bS)((0,statistics/* percentile */.Ym)((0,statistics/* ascending */.V_)(sample.values), 0.5) ?? Number.NaN);
}
function blocksOf(observed) {
    const ranks = rankOf(observed.flatMap((one) => (one.kind === 'durations' ? one.values : [])));
    return observed.map((one) => {
        if (one.kind === 'share')
            return { sum: one.k, of: one.n, n: one.n };
        if (one.kind === 'rate')
            return { sum: one.n, of: 1, n: one.n };
        const sum = one.values.reduce((all, value) => all + (ranks.get(value) ?? 0), 0);
        return { sum, of: one.values.length, n: one.values.length };
    });
}
/** By value its rank among all, equal ones sharing the mean of theirs. */
function rankOf(values) {
    const sorted = (0,statistics/* ascending */.V_)(values);
    const ranks = new Map();
    for (let from = 0; from < sorted.length;) {
        const value = sorted[from];
        let to = from;
        while (sorted[to] === value)
            to++;
        ranks.set(value, (from + to + 1) / 2);
        from = to;
    }
    return ranks;
}
/** What the second half has more than the first, as a mean of sums. */
function differenceOf(blocks, isSecond) {
    const sum = [0, 0];
    const of = [0, 0];
    blocks.forEach((block, index) => {
        const half = isSecond[index] ? 1 : 0;
        sum[half] = (sum[half] ?? 0) + block.sum;
        of[half] = (of[half] ?? 0) + block.of;
    });
    return of[0] === 0 || of[1] === 0 ? 0 : (sum[1] ?? 0) / (of[1] ?? 1) - (sum[0] ?? 0) / (of[0] ?? 1);
}
/** How often weeks that are dealt out at random differ as much, the real deal among them. */
function chanceOf(blocks, isSecond, difference) {
    const random = (0,statistics/* seeded */.JU)(trend_SEED);
    const labels = [...isSecond];
    let asMuch = 1;
    for (let shuffle = 0; shuffle < SHUFFLES; shuffle++) {
        for (let last = labels.length - 1; last > 0; last--) {
            const other = Math.floor(random() * (last + 1));
            [labels[last], labels[other]] = [labels[other], labels[last]];
        }
        if (Math.abs(differenceOf(blocks, labels)) >= difference - 1e-12)
            asMuch++;
    }
    return asMuch / (SHUFFLES + 1);
}

;// CONCATENATED MODULE: ./lib/metrics/unevenness.js







/** Weeks from which on unevenness is told (flow-metrics, 4.7). */
const ENOUGH_WEEKS = 8;
/** Times between events from which on their variation is told; of fewer, one long pause is all there is to it. */
const ENOUGH_GAPS = 20;
const BEFORE_DEPLOYMENT = 24 * 3600;
/** Mura: how unevenly changes are opened, merged, deployed and brought to review (flow-metrics, 4.7). */
function unevennessOf(facts, window, _settings) {
    const { changes, pulls } = facts;
    const known = (0,sections_facts/* sinceBegun */.mx)(facts, window);
    const reach = (0,sections_facts/* reachOf */.xw)(facts, known);
    const merges = changes.map(({ mergedAt }) => mergedAt);
    const ready = pulls.filter(({ origin }) => !(0,sections_facts/* isHousekeeping */.WR)(origin)).flatMap((pull) => (0,sections_facts/* firstReadyAt */.Bc)(pull) ?? []);
    const opened = pulls.map(({ openedAt }) => openedAt);
    const isAsked = (0,sections_facts/* isTold */.Wc)(facts, 'pulls');
    const reviewArrivals = isAsked
        ? series(ready, reach)
        : { status: 'unavailable', reason: sections_facts/* NOT_TOLD */.yT.pulls, weeks: 0, n: 0 };
    return {
        merges: series(merges, known),
        deployments: facts.deployments.length === 0 ? noDeployments : series(deploymentTimes(facts), known),
        reviewArrivals,
        arrivals: isAsked ? betweenEvents(opened, reach) : (0,sections_figures/* unknown */.L5)('ratio', sections_facts/* NOT_TOLD */.yT.pulls),
        departures: betweenEvents(merges, known),
        leadTimeSpread: leadTimeSpread(facts, window),
        ...batching(facts, known),
        peakReviewArrivals: peak(ready, reviewArrivals, reach),
    };
}
const NO_DEPLOYMENTS = 'No deployment is known.';
const noDeployments = { status: 'unavailable', reason: NO_DEPLOYMENTS, weeks: 0, n: 0 };
function deploymentTimes({ deployments }) {
    return deployments.filter(({ kind }) => kind !== 'redeploy').map(({ at }) => at);
}
/** How many there were in each whole week that ends with the window. */
function countsByWeek(times, { from, to }) {
    const count = Math.max(0, Math.floor((to - from) / statistics/* WEEK */.V8));
    const counts = new Array(count).fill(0);
    const first = to - count * statistics/* WEEK */.V8;
    for (const time of times) {
        if (time < first || time >= to)
            continue;
        const week = Math.floor((time - first) / statistics/* WEEK */.V8);
        counts[week] = (counts[week] ?? 0) + 1;
    }
    return counts;
}
function series(times, window) {
    const counts = countsByWeek(times, window);
    const [perWeek, spread, index] = [(0,statistics/* mean */.i2)(counts), (0,statistics.cv)(counts), (0,statistics/* dispersion */.HG)(counts)];
    const seen = { weeks: counts.length, n: counts.reduce((sum, one) => sum + one, 0) };
    if (counts.length < ENOUGH_WEEKS || perWeek === undefined)
        return { status: 'insufficient', reason: `It is told from ${ENOUGH_WEEKS} whole weeks on.`, ...seen };
    return {
        status: 'ok',
        ...seen,
        perWeek,
        ...(spread !== undefined && { cv: spread }),
        ...(index !== undefined && { dispersion: index }),
    };
}
/** The squared coefficient of variation of the times between neighbours (W. Hopp and M. Spearman, "Factory Physics", ch. 8). */
function betweenEvents(times, window) {
    const sorted = times.filter((time) => (0,metric/* isWithin */.UO)(time, window)).sort((a, b) => a - b);
    const gaps = sorted.slice(1).map((time, index) => time - (sorted[index] ?? time));
    const variation = (0,statistics.cv)(gaps);
    if (gaps.length < ENOUGH_GAPS || variation === undefined)
        return (0,sections_figures/* tooFew */.dI)('ratio', gaps.length, ENOUGH_GAPS, `It is told from ${ENOUGH_GAPS} times between two of them on.`);
    return (0,sections_figures/* told */.Ev)('ratio', gaps.length, variation ** 2);
}
/** Robust where one outlier makes the coefficient of variation explode. */
function leadTimeSpread(facts, window) {
    const values = (0,delivery/* deliveredIn */.o9)(facts, window)
        .delivered.filter(({ change }) => !(0,sections_facts/* isHousekeeping */.WR)(change.origin))
        .flatMap(({ change, deployment }) => {
        const begun = (0,delivery/* begunAt */.Hs)(change);
        return begun === undefined || begun > change.mergedAt ? [] : deployment.at - begun;
    })
        .sort((a, b) => a - b);
    const need = (0,statistics/* smallestSample */.k)(0.9);
    const [p50, p90] = [(0,statistics/* percentile */.Ym)(values, 0.5), (0,statistics/* percentile */.Ym)(values, 0.9)];
    if (values.length < need || p50 === undefined || p90 === undefined || p50 <= 0)
        return (0,sections_figures/* tooFew */.dI)('ratio', values.length, need, `It is told from ${need} changes on.`);
    return (0,sections_figures/* told */.Ev)('ratio', values.length, (p90 - p50) / p50);
}
/**
 * Whether merges crowd before deployments. A merge so young that its day is not over is not judged yet. Where deployments are daily
 * every merge is before one: so the same share of the time itself stands beside it.
 */
function batching(facts, window) {
    const deployed = (0,flow_deployments/* delivering */.Ee)(facts)
        .map(({ at }) => at)
        .sort((a, b) => a - b);
    if (facts.deployments.length === 0)
        return { batching: (0,sections_figures/* unknown */.L5)('ratio', NO_DEPLOYMENTS), batchingByChance: (0,sections_figures/* unknown */.L5)('ratio', NO_DEPLOYMENTS) };
    const isBefore = (time) => (firstFrom(deployed, time) ?? Number.POSITIVE_INFINITY) <= time + BEFORE_DEPLOYMENT;
    const merged = facts.changes.filter(({ mergedAt }) => (0,metric/* isWithin */.UO)(mergedAt, window));
    const judged = merged.filter(({ mergedAt }) => isBefore(mergedAt) || mergedAt + BEFORE_DEPLOYMENT <= facts.at);
    const young = merged.length - judged.length;
    const k = judged.filter(({ mergedAt }) => isBefore(mergedAt)).length;
    // What is not over cannot be judged in time either.
    const judgedUntil = Math.min(window.to, facts.at - BEFORE_DEPLOYMENT);
    const share = coveredBefore(deployed, { from: window.from, to: judgedUntil });
    return {
        batching: {
            unit: 'ratio',
            ...(0,measured/* ratio */.CG)(k, judged.length),
            ...(young > 0 && { excluded: [{ reason: 'too_young', count: young }] }),
        },
        batchingByChance: share === undefined ? (0,sections_figures/* tooFew */.dI)('ratio', 0, 1, 'Nothing of this window is a day old.') : (0,sections_figures/* told */.Ev)('ratio', deployed.length, share),
    };
}
/** The first of ascending times that is not before another. */
function firstFrom(sorted, time) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? time) < time)
            low = middle + 1;
        else
            high = middle;
    }
    return sorted[low];
}
/** Share of a window that lies within a day before a deployment, these in their order; undefined of an empty window. */
function coveredBefore(deployed, { from, to }) {
    let [covered, reached] = [0, from];
    for (const at of deployed) {
        const start = Math.max(reached, at - BEFORE_DEPLOYMENT);
        const end = Math.min(to, at);
        if (end <= start)
            continue;
        covered += end - start;
        reached = end;
    }
    return to > from ? covered / (to - from) : undefined;
}
function peak(times, { status, reason, weeks: whole, perWeek }, window) {
    if (status === 'unavailable')
        return (0,sections_figures/* unknown */.L5)('ratio', reason ?? sections_facts/* NOT_TOLD */.yT.pulls);
    const counts = countsByWeek(times, window);
    const n = counts.reduce((sum, one) => sum + one, 0);
    if (perWeek === undefined)
        return (0,sections_figures/* tooFew */.dI)('ratio', whole, ENOUGH_WEEKS, `It is told from ${ENOUGH_WEEKS} whole weeks on.`);
    return n === 0 ? (0,sections_figures/* tooFew */.dI)('ratio', 0, 1, 'None in this window.') : (0,sections_figures/* told */.Ev)('ratio', n, Math.max(...counts) / perWeek);
}

;// CONCATENATED MODULE: ./lib/metrics/visibility.js






/** Whether work can be followed from the item to production, and what one deployment costs (flow-metrics, 4.14). */
function visibilityOf(facts, window, _settings) {
    const figures = {
        ...chainOf(facts, window),
        proven: provenOf(facts, window),
        nearMisses: nearMisses(facts, window),
    };
    const transaction = transactionOf(facts, window);
    return {
        ...(0,sections_figures/* standingOf */.YP)([...Object.values(figures), ...Object.values(transaction)]),
        ...(0,sections_facts/* reachNote */.Mj)(facts, window),
        ...figures,
        transaction,
    };
}
/** Of what is not live yet nobody can say that its chain is broken. */
function chainOf(facts, window) {
    if (!(0,sections_facts/* isTold */.Wc)(facts, 'pulls'))
        return { withItem: (0,sections_figures/* unknown */.L5)('ratio', sections_facts/* NOT_TOLD */.yT.pulls), chain: (0,sections_figures/* unknown */.L5)('ratio', sections_facts/* NOT_TOLD */.yT.pulls) };
    const reach = (0,sections_facts/* reachOf */.xw)(facts, window);
    const merged = facts.changes.filter(({ mergedAt, origin, picks }) => (0,metric/* isWithin */.UO)(mergedAt, reach) && !(0,sections_facts/* isHousekeeping */.WR)(origin) && picks.length === 0);
    const hasItem = itemOf(facts);
    const live = merged.filter(({ sha }) => (0,flow_deployments/* deploymentOf */.PE)(facts).has(sha));
    const waiting = merged.length - live.length;
    return {
        withItem: { unit: 'ratio', ...(0,measured/* ratio */.CG)(merged.filter(hasItem).length, merged.length) },
        chain: facts.deployments.length === 0
            ? (0,sections_figures/* unknown */.L5)('ratio', 'No deployment is known.')
            : {
                unit: 'ratio',
                ...(0,measured/* ratio */.CG)(live.filter(hasItem).length, live.length),
                ...(waiting > 0 && { excluded: [{ reason: 'not_deployed_yet', count: waiting }] }),
            },
    };
}
/** An item that is not in the facts is one all the same where GitHub says that it is closed by the change. */
function itemOf(facts) {
    const { issuesOf, pulls } = (0,items_links/* linksOf */.h)(facts);
    return ({ id }) => {
        const number = /^#(\d+)$/.exec(id)?.[1];
        if (number === undefined)
            return false;
        return (pulls.get(Number(number))?.closes.length ?? 0) > 0 || issuesOf.has(Number(number));
    };
}
/** Whether the very commit was live in a lasting environment before it was in production. */
function provenOf(facts, window) {
    if (!(0,sections_facts/* isTold */.Wc)(facts, 'rollouts'))
        return (0,sections_figures/* unknown */.L5)('ratio', sections_facts/* NOT_TOLD */.yT.rollouts);
    const earlier = facts.rollouts.filter(({ production, transient }) => !production && !transient);
    if (earlier.length === 0)
        return (0,sections_figures/* unknown */.L5)('ratio', 'No environment before production is known.');
    const deployed = facts.deployments.filter(({ kind, at }) => (kind === 'normal' || kind === 'first') && (0,metric/* isWithin */.UO)(at, (0,sections_facts/* reachOf */.xw)(facts, window)));
    const bySha = (0,sections_facts/* byKey */.dX)(earlier, ({ sha }) => sha);
    const proven = deployed.filter(({ sha, at, createdAt = at }) => (bySha.get(sha) ?? []).some(({ liveAt }) => liveAt !== undefined && liveAt <= createdAt));
    return { unit: 'ratio', ...(0,measured/* ratio */.CG)(proven.length, deployed.length) };
}
const NEAR_MISS = /^near[- ]?miss(?:es)?$/i;
function nearMisses(facts, window) {
    if (!(0,sections_facts/* isTold */.Wc)(facts, 'items'))
        return (0,sections_figures/* unknown */.L5)('count', sections_facts/* NOT_TOLD */.yT.items);
    const opened = facts.items.filter(({ openedAt }) => (0,metric/* isWithin */.UO)(openedAt, (0,sections_facts/* reachOf */.xw)(facts, window)));
    return (0,sections_figures/* told */.Ev)('count', opened.length, opened.filter(({ labels }) => labels.some((label) => NEAR_MISS.test(label))).length);
}
function transactionOf(facts, window) {
    const deployed = facts.deployments.filter(({ kind, at }) => kind !== 'redeploy' && (0,metric/* isWithin */.UO)(at, window));
    const asked = deployed.filter((one) => one.createdAt !== undefined);
    if (asked.length === 0) {
        const reason = deployed.length === 0 ? 'No deployment is known.' : 'When deployments were asked for is not known.';
        const [time, share] = [(0,sections_figures/* unknown */.L5)('s', reason), (0,sections_figures/* unknown */.L5)('ratio', reason)];
        return { duration: time, approved: share, approvalWait: time, dispatched: share };
    }
    return {
        duration: visibility_timesOf(asked, ({ at, createdAt }) => at - createdAt),
        approved: { unit: 'ratio', ...(0,measured/* ratio */.CG)(asked.filter(({ approvedAt }) => approvedAt !== undefined).length, asked.length) },
        approvalWait: visibility_timesOf(asked.filter(({ approvedAt }) => approvedAt !== undefined), ({ approvedAt = Number.NaN, createdAt }) => approvedAt - createdAt),
        dispatched: dispatchedOf(facts, asked),
    };
}
function visibility_timesOf(deployed, of) {
    const all = deployed.map((one) => ({ id: one.id, time: of(one) }));
    const impossible = all.filter(({ time }) => time < 0).map(({ id }) => ({ id, reason: 'impossible_times' }));
    return {
        unit: 's',
        ...(0,measured/* durations */.SB)(all.flatMap(({ time }) => (time < 0 ? [] : time)), impossible),
    };
}
/** By the run of the same commit that was under way when the deployment was asked for; one that is not known may have been either. */
function dispatchedOf(facts, asked) {
    if (!(0,sections_facts/* isTold */.Wc)(facts, 'runs'))
        return (0,sections_figures/* unknown */.L5)('ratio', sections_facts/* NOT_TOLD */.yT.runs);
    const bySha = (0,sections_facts/* byKey */.dX)(facts.runs, ({ sha }) => sha);
    const known = [];
    const left = [];
    for (const { id, sha, createdAt } of asked) {
        const runs = (bySha.get(sha) ?? []).filter((run) => run.createdAt <= createdAt && createdAt <= (run.endedAt ?? createdAt));
        if (runs.length === 0)
            left.push({ id, reason: 'run_not_known' });
        else
            known.push(runs.some(({ event }) => event === 'workflow_dispatch'));
    }
    return {
        unit: 'ratio',
        ...(0,measured/* ratio */.CG)(known.filter((isByHand) => isByHand).length, known.length),
        ...(left.length > 0 && { excluded: [{ reason: 'run_not_known', count: left.length }] }),
    };
}

;// CONCATENATED MODULE: ./lib/metrics/wastes-motion.js






/** A commit so soon after one on another change is a switch (flow-metrics, 4.8). */
const SWITCH = 4 * 3600;
function ofPeople({ pulls }) {
    return pulls.filter(({ author, origin }) => !(0,flow_facts/* isBot */.w2)(author) && !(0,sections_facts/* isHousekeeping */.WR)(origin));
}
/** Open changes for each person who opened or ended one in the window, or has one open at its end. */
function concurrency(facts, window) {
    if (!(0,sections_facts/* isTold */.Wc)(facts, 'pulls'))
        return (0,sections_figures/* unknown */.L5)('count', sections_facts/* NOT_TOLD */.yT.pulls);
    const [reach, end] = [(0,sections_facts/* reachOf */.xw)(facts, window), (0,sections_facts/* endOf */.pJ)(facts, window)];
    const isOpen = ({ openedAt, endedAt = Number.POSITIVE_INFINITY }) => openedAt <= end && endedAt > end;
    const active = ofPeople(facts).filter((pull) => isOpen(pull) || (0,metric/* isWithin */.UO)(pull.openedAt, reach) || (pull.endedAt !== undefined && (0,metric/* isWithin */.UO)(pull.endedAt, reach)));
    const byAuthor = [...(0,sections_facts/* byKey */.dX)(active, ({ author }) => author).values()];
    const counts = byAuthor.map((pulls) => pulls.filter(isOpen).length).sort((a, b) => a - b);
    if (counts.length < sections_figures/* ENOUGH_PEOPLE */.L9)
        return (0,sections_figures/* tooFewPeople */.cK)('count', counts.length, 'authors');
    const at = (p) => (counts.length >= (0,statistics/* smallestSample */.k)(p) ? (0,statistics/* percentile */.Ym)(counts, p) : undefined);
    return (0,sections_figures/* spread */.il)(counts.length, (0,statistics/* smallestSample */.k)(0.5), { p50: at(0.5), p85: at(0.85) });
}
/** Commits whose author’s commit before was on another change less than four hours ago, among those that have one before. */
function interleaving(facts, window) {
    if (!(0,sections_facts/* isTold */.Wc)(facts, 'pulls'))
        return (0,sections_figures/* unknown */.L5)('ratio', sections_facts/* NOT_TOLD */.yT.pulls);
    const reach = (0,sections_facts/* reachOf */.xw)(facts, window);
    const seen = new Set();
    const commits = [];
    // A commit that several changes hold, one on top of the other, is of the first of them.
    for (const { author, number, commits: its } of ofPeople(facts).toSorted((a, b) => a.number - b.number))
        for (const { sha, authoredAt } of its) {
            if (seen.has(sha) || !(0,metric/* isWithin */.UO)(authoredAt, reach))
                continue;
            seen.add(sha);
            commits.push({ author, number, at: authoredAt });
        }
    const people = (0,sections_facts/* peopleAmong */.E)(commits.map(({ author }) => author));
    if (people < sections_figures/* ENOUGH_PEOPLE */.L9)
        return (0,sections_figures/* tooFewPeople */.cK)('ratio', people, 'authors');
    const sorted = commits.toSorted((a, b) => a.at - b.at || a.number - b.number);
    const steps = [...(0,sections_facts/* byKey */.dX)(sorted, ({ author }) => author).values()].flatMap((its) => its.slice(1).map((one, index) => {
        const before = its[index];
        return before !== undefined && before.number !== one.number && one.at - before.at < SWITCH;
    }));
    return { unit: 'ratio', ...(0,measured/* ratio */.CG)(steps.filter((isSwitch) => isSwitch).length, steps.length) };
}

// EXTERNAL MODULE: ./lib/flow/classification.js + 1 modules
var classification = __webpack_require__(26829);
;// CONCATENATED MODULE: ./lib/metrics/wastes-surplus.js









const DAY = 86_400;
/** Taken back so soon, it should not have been made (flow-metrics, 4.8). */
const wastes_surplus_SOON = 30 * DAY;
/** Pull requests of people and agents that ended in the window. */
function endedIn(facts, window) {
    const reach = (0,sections_facts/* reachOf */.xw)(facts, window);
    return facts.pulls.filter(({ endedAt, origin }) => endedAt !== undefined && (0,metric/* isWithin */.UO)(endedAt, reach) && !(0,sections_facts/* isHousekeeping */.WR)(origin));
}
/** Share of ended pull requests that were closed without a merge. */
function discarded(facts, window) {
    if (!(0,sections_facts/* isTold */.Wc)(facts, 'pulls'))
        return (0,sections_figures/* unknown */.L5)('ratio', sections_facts/* NOT_TOLD */.yT.pulls);
    const ended = endedIn(facts, window);
    return { unit: 'ratio', ...(0,measured/* ratio */.CG)(ended.filter(({ state }) => state === 'closed').length, ended.length) };
}
/** Days from the first commit to the closing of those, together. */
function discardedDays(facts, window) {
    if (!(0,sections_facts/* isTold */.Wc)(facts, 'pulls'))
        return (0,sections_figures/* unknown */.L5)('days', sections_facts/* NOT_TOLD */.yT.pulls);
    const spans = endedIn(facts, window).flatMap((pull) => pull.state === 'closed' && pull.endedAt !== undefined ? pull.endedAt - ((0,delivery/* begunAt */.Hs)(pull) ?? pull.openedAt) : []);
    return (0,sections_figures/* told */.Ev)('days', spans.length, spans.reduce((sum, span) => sum + span, 0) / DAY);
}
/** Share of merged changes that were taken back within 30 days. What is younger may still be, and is not judged. */
function takenBackSoon(facts, window) {
    const { takers } = (0,reverts/* revertsOf */.DH)(facts);
    const merged = facts.changes.filter(({ mergedAt, origin }) => (0,metric/* isWithin */.UO)(mergedAt, window) && !(0,sections_facts/* isHousekeeping */.WR)(origin));
    const judged = merged.filter(({ mergedAt }) => mergedAt + wastes_surplus_SOON <= facts.at);
    const young = merged.length - judged.length;
    const isTakenBack = ({ sha, mergedAt }) => (takers.get(sha) ?? []).some((taker) => taker.mergedAt - mergedAt <= wastes_surplus_SOON);
    return {
        unit: 'ratio',
        ...(0,measured/* ratio */.CG)(judged.filter(isTakenBack).length, judged.length),
        ...(young > 0 && { excluded: [{ reason: 'too_young', count: young }] }),
    };
}
/** Share of closed items that were given up when there was a pull request already. */
function droppedItems(facts, window) {
    if (!(0,sections_facts/* isTold */.Wc)(facts, 'items'))
        return (0,sections_figures/* unknown */.L5)('ratio', sections_facts/* NOT_TOLD */.yT.items);
    const { pullsOf } = (0,items_links/* linksOf */.h)(facts);
    const closed = closedIn(facts, window);
    const dropped = closed.filter(({ number, outcome }) => outcome === 'not-planned' && (pullsOf.get(number)?.length ?? 0) > 0);
    return { unit: 'ratio', ...(0,measured/* ratio */.CG)(dropped.length, closed.length) };
}
function closedIn(facts, window) {
    const reach = (0,sections_facts/* reachOf */.xw)(facts, window);
    return facts.items.filter(({ closedAt }) => closedAt !== undefined && (0,metric/* isWithin */.UO)(closedAt, reach));
}
/** Share of ended pull requests whose commits were replaced after they were opened. */
function forced(facts, window) {
    if (!(0,sections_facts/* isTold */.Wc)(facts, 'pulls'))
        return (0,sections_figures/* unknown */.L5)('ratio', sections_facts/* NOT_TOLD */.yT.pulls);
    const ended = endedIn(facts, window);
    // What GitHub cut may hold one, unless there is one in the rest.
    const isForced = ({ events }) => events.some(({ kind }) => kind === 'force-pushed');
    const known = ended.filter((pull) => pull.eventsCut === undefined || isForced(pull));
    const cut = ended.length - known.length;
    return {
        unit: 'ratio',
        ...(0,measured/* ratio */.CG)(known.filter(isForced).length, known.length),
        ...(cut > 0 && { excluded: [{ reason: 'events_cut', count: cut }] }),
    };
}
/** Share of defects among what was delivered: parts of epics, not epics. What nobody classified is left out. */
function defectShare(facts, window, settings) {
    const { leaves } = (0,flow_items/* itemsDeliveredIn */.s)((0,flow_items/* itemsOf */.S3)(facts, settings), window);
    const classified = leaves.filter((one) => one.classified.type !== 'unclassified');
    const unclassified = leaves.length - classified.length;
    return {
        unit: 'ratio',
        ...(0,measured/* ratio */.CG)(classified.filter((one) => one.classified.type === 'defect').length, classified.length),
        ...(unclassified > 0 && { excluded: [{ reason: 'unclassified', count: unclassified }] }),
    };
}
/** Share of closed defects that had been opened again. */
function reopened(facts, window, settings) {
    if (!(0,sections_facts/* isTold */.Wc)(facts, 'items'))
        return (0,sections_figures/* unknown */.L5)('ratio', sections_facts/* NOT_TOLD */.yT.items);
    const { pulls, pullsOf } = (0,items_links/* linksOf */.h)(facts);
    const defects = closedIn(facts, window).filter((item) => {
        const own = (pullsOf.get(item.number) ?? []).flatMap((number) => pulls.get(number) ?? []);
        return (0,classification/* classifyIssue */.S)(item, settings, own).type === 'defect';
    });
    return { unit: 'ratio', ...(0,measured/* ratio */.CG)(defects.filter((item) => item.reopened > 0).length, defects.length) };
}

;// CONCATENATED MODULE: ./lib/metrics/wastes-work.js






const wastes_work_DAY = 86_400;
/** Work that is begun and not in production at the end of the window: since its first commit while it is open, then since the merge. */
function unfinished(facts, window, settings) {
    const [hasPulls, hasDeployments] = [(0,sections_facts/* isTold */.Wc)(facts, 'pulls'), facts.deployments.length > 0];
    if (!hasPulls && !hasDeployments) {
        const reason = 'Neither pull requests nor deployments are known.';
        return { work: (0,sections_figures/* unknown */.L5)('days', reason), age: (0,sections_figures/* unknown */.L5)('s', reason) };
    }
    const end = (0,sections_facts/* endOf */.pJ)(facts, window);
    const ages = (0,flow_course/* coursesOf */.IV)(facts, settings)
        .filter(({ origin }) => !(0,sections_facts/* isHousekeeping */.WR)(origin))
        .flatMap((course) => ageOf(course, end, hasDeployments) ?? []);
    const note = !hasPulls
        ? { note: 'Without pull requests: only what is merged and not deployed.' }
        : !hasDeployments
            ? { note: 'Without deployments: only what is not merged.' }
            : {};
    const total = ages.reduce((sum, age) => sum + age, 0);
    const age = { unit: 's', ...(0,measured/* durations */.SB)(ages, []) };
    const isEnough = age.p85 !== undefined;
    const need = (0,statistics/* smallestSample */.k)(0.85);
    return {
        work: { ...(0,sections_figures/* told */.Ev)('days', ages.length, total / wastes_work_DAY), ...note },
        age: isEnough ? { ...age, ...note } : { ...(0,sections_figures/* tooFew */.dI)('s', ages.length, need, `It is told from ${need} changes on.`), ...note },
    };
}
/** Undefined of what had not begun, was given up, or was live. */
function ageOf(course, end, hasDeployments) {
    const { begun, pull, change, deployment } = course;
    const mergedAt = change?.mergedAt ?? (pull?.state === 'merged' ? pull.endedAt : undefined);
    if (mergedAt !== undefined && mergedAt <= end)
        return hasDeployments && (deployment === undefined || deployment.at > end) ? end - mergedAt : undefined;
    const isOpen = pull !== undefined && pull.openedAt <= end && (pull.endedAt === undefined || pull.endedAt > end);
    return isOpen ? end - begun : undefined;
}
const WAITS = new Set(flow_course/* STAGES */.an.flatMap((stage) => (stage.class === 'wait' ? stage.id : [])));
/** Pooled, of changes that ended in the window: delivered, or where no deployment is known merged. */
function waitShare(facts, window, settings) {
    const isDeployed = facts.deployments.length > 0;
    if (!isDeployed && !(0,sections_facts/* isTold */.Wc)(facts, 'pulls'))
        return (0,sections_figures/* unknown */.L5)('ratio', 'Neither pull requests nor deployments are known.');
    const ended = (0,flow_course/* coursesOf */.IV)(facts, settings).filter(({ origin, state, begun, until }) => {
        const isOver = isDeployed ? state === 'delivered' : state === 'merged';
        return isOver && !(0,sections_facts/* isHousekeeping */.WR)(origin) && until > begun && (0,metric/* isWithin */.UO)(until, window);
    });
    const need = (0,statistics/* smallestSample */.k)(0.5);
    const all = ended.flatMap(({ segments }) => segments);
    const sum = (of) => of.reduce((total, { from, to }) => total + to - from, 0);
    if (ended.length < need || sum(all) === 0)
        return (0,sections_figures/* tooFew */.dI)('ratio', ended.length, need, `It is told from ${need} changes on.`);
    const share = (0,sections_figures/* told */.Ev)('ratio', ended.length, sum(all.filter(({ stage }) => WAITS.has(stage))) / sum(all));
    return (0,sections_facts/* isTold */.Wc)(facts, 'pulls') ? share : { ...share, note: 'Without pull requests: only waits after the merge are seen.' };
}

;// CONCATENATED MODULE: ./lib/metrics/wastes.js




const PARTIAL = 'Partial proxy: usage is not in GitHub.';
const BLAME = 'Which lines were rewritten within 21 days is not in the facts: it needs the blame of every deleted line.';
const BRANCHES = 'Branches without a pull request are not in the facts.';
/** The seven wastes, each by one to four numbers that stand for it (flow-metrics, 4.8). */
function wastesOf(facts, window, settings, sources) {
    const { handoffs, environments, visibility, feedback } = sources;
    const { work, age } = unfinished(facts, window, settings);
    return [
        waste('inventory', 'Inventory: work begun and not delivered', [
            proxy('unfinished-work', 'Days since it began, of open changes, and since the merge, of what is not deployed', work),
            proxy('unfinished-age', 'Age of one of them (p85)', age, age.p85),
            proxy('stale-branches', 'Branches that nobody brings to an end', (0,sections_figures/* unknown */.L5)('count', BRANCHES)),
        ]),
        waste('transportation', 'Transportation: work that changes hands', [
            proxy('turns', 'Turns between an author and reviewers (p50)', handoffs.turns),
            proxy('cross-team', 'Changes that two or more teams own', handoffs.crossTeam),
            proxy('handovers', 'Items that went from one assignee to another', handoffs.handovers),
        ]),
        waste('motion', 'Motion: switching from one thing to another', [
            proxy('concurrent-changes', 'Open changes for each author (p50)', concurrency(facts, window)),
            proxy('interleaving', 'Commits within four hours after one on another change', interleaving(facts, window)),
        ]),
        waste('waiting', 'Waiting', [
            proxy('wait-share', 'Share of all time in which changes wait', waitShare(facts, window, settings)),
            proxy('ci-queue', 'Wait of a run for its first job (p50)', feedback.queue.first),
            proxy('approval-wait', 'Wait of a deployment for approval (p50)', visibility.transaction.approvalWait),
            proxy('staging-wait', 'Wait for staging (p50)', environments.staging.wait),
        ]),
        waste('overproduction', 'Overproduction: what nobody needed', [
            proxy('discarded', 'Pull requests closed without a merge', discarded(facts, window)),
            proxy('discarded-days', 'Days that they took', discardedDays(facts, window)),
            proxy('taken-back', 'Changes taken back within 30 days', takenBackSoon(facts, window)),
            proxy('dropped-items', 'Items closed as not planned after a pull request existed', droppedItems(facts, window)),
        ], PARTIAL),
        waste('over-processing', 'Over-processing: doing it again', [
            proxy('force-pushes', 'Changes whose commits were replaced after they were opened', forced(facts, window)),
            proxy('many-rounds', 'Changes that took more than two rounds of review', handoffs.manyRounds),
            proxy('reruns', 'Runs that were started again', feedback.reruns),
            proxy('rewritten-lines', 'Lines rewritten within 21 days', (0,sections_figures/* unknown */.L5)('ratio', BLAME)),
        ]),
        waste('defects', 'Defects', [
            proxy('change-fail-rate', 'Deployments that had to be mended', ratioOf(sources.changeFailRate)),
            proxy('deployment-rework-rate', 'Deployments that mend', ratioOf(sources.deploymentReworkRate)),
            proxy('defect-share', 'Defects among what was delivered', defectShare(facts, window, settings)),
            proxy('reopened-defects', 'Closed defects that had been opened again', reopened(facts, window, settings)),
        ]),
    ];
}
function waste(id, title, proxies, note) {
    return { id, title, ...(0,sections_figures/* standingOf */.YP)(proxies), proxies, ...(note !== undefined && { note }) };
}
/** Of a distribution its median is the value. */
function proxy(id, title, figure, value = figure.value ?? figure.p50) {
    return { id, title, ...figure, ...(value !== undefined && { value }) };
}
/** A share that a metric told: what stands beside it there is not repeated. */
function ratioOf({ status, reason, n, of, need, value, ci90 }) {
    return {
        unit: 'ratio',
        status,
        ...(reason !== undefined && { reason }),
        ...(n !== undefined && { n }),
        ...(of !== undefined && { of }),
        ...(need !== undefined && { need }),
        ...(value !== undefined && { value }),
        ...(ci90 !== undefined && { ci90 }),
    };
}

;// CONCATENATED MODULE: ./lib/metrics/wip-limit-drum.js


/**
 * The median of what was done in each week in which the limit did not bind: a limit that slows the drum and is then made from its pace
 * would only ever fall. Where too few such weeks are left, the drum stays as it was.
 */
function drumOf(asked) {
    const { facts, courses, to, resource, previous } = asked;
    const known = Math.min(asked.weeks, wholeWeeks(facts, courses, to));
    const done = resource === undefined ? mergesPerWeek(courses, to, known) : occupancyOf(courses, to, known).of[resource].done;
    const bound = boundWeeks(courses, previous, to, known);
    const free = done.filter((_, week) => bound[week] !== true).sort((a, b) => a - b);
    const need = (0,statistics/* smallestSample */.k)(0.5);
    const perWeek = (0,statistics/* percentile */.Ym)(free, 0.5);
    if (free.length >= need && perWeek !== undefined)
        return { perWeek, weeks: free.length, from: 'weeks' };
    if (previous?.drum !== undefined)
        return { perWeek: previous.drum, weeks: free.length, from: 'previous' };
    const reason = `${free.length} of the ${need} whole weeks that it takes${free.length < known ? ', without those in which the limit bound' : ''}.`;
    return { status: 'insufficient', reason, n: free.length, need };
}
/** Whole weeks since pull requests are known, or since the first change began. */
function wholeWeeks({ since }, courses, to) {
    const first = courses.reduce((earliest, { begun }) => Math.min(earliest, begun), to);
    return Math.max(0, Math.floor((to - Math.max(first, since ?? first)) / statistics/* WEEK */.V8));
}
function mergesPerWeek(courses, to, known) {
    const counts = new Array(known).fill(0);
    for (const course of courses) {
        const end = course.state === 'closed' ? undefined : course.endedAt;
        const ago = end === undefined ? undefined : (0,statistics/* weekOf */.gx)(end, to);
        if (ago !== undefined && ago < known)
            counts[known - 1 - ago] = (counts[known - 1 - ago] ?? 0) + 1;
    }
    return counts;
}
/** Of each week whether as many changes were in flight as the limit allows, for half of it or longer. */
function boundWeeks(courses, previous, to, known) {
    if (previous === undefined)
        return new Array(known).fill(false);
    const steps = stepsOf(courses, undefined, to - known * statistics/* WEEK */.V8);
    return (0,statistics/* weeks */.QM)(to, known).map((week) => {
        if (week.from < previous.at)
            return false;
        return timeWhere(steps, week, ({ flight }) => flight >= previous.limit) >= statistics/* WEEK */.V8 / 2;
    });
}
/**
 * Whether the limit starved the drum in the last two weeks: for a tenth of them or longer nothing stood with it, while no more work was
 * let in.
 */
function hasStarved(courses, resource, { limit, at }, to) {
    const span = { from: Math.max(at, to - 2 * statistics/* WEEK */.V8), to };
    const steps = stepsOf(courses, resource, span.from);
    return timeWhere(steps, span, ({ flight, drum }) => flight >= limit && drum === 0) >= (2 * statistics/* WEEK */.V8) / 10;
}
/** A change is in flight from when it is ready until it is merged or closed. */
function stepsOf(courses, resource, since) {
    const turns = [];
    const add = (of, from, to) => {
        const none = { flight: 0, drum: 0 };
        turns.push({ ...none, at: from, [of]: 1 }, { ...none, at: to, [of]: -1 });
    };
    for (const course of courses) {
        const last = course.until;
        if (last < since)
            continue;
        const end = course.endedAt ?? Number.POSITIVE_INFINITY;
        // What is open stays so beyond what is known.
        for (const { stage, from, to } of course.segments)
            if (stage !== 'coding' && stage !== 'parked' && from < end)
                add('flight', from, to === last && end > last ? end : to);
        for (const visit of visitsOf(course))
            if (visit.resource === resource)
                add('drum', visit.from, visit.to);
    }
    let [flight, drum] = [0, 0];
    return turns
        .sort((a, b) => a.at - b.at)
        .map((turn) => {
        flight += turn.flight;
        drum += turn.drum;
        return { at: turn.at, flight, drum };
    });
}
/** Seconds of a span in which something holds. */
function timeWhere(steps, span, holds) {
    return steps.reduce((sum, step, index) => {
        const [from, to] = [Math.max(step.at, span.from), Math.min(steps[index + 1]?.at ?? span.to, span.to)];
        return from < to && holds(step) ? sum + to - from : sum;
    }, 0);
}

;// CONCATENATED MODULE: ./lib/metrics/wip-limit-rope.js

/** A draft that nothing happened to for so long is work in progress that nobody works on (flow-metrics, 4.3). */
const IDLE = 3 * 86_400;
/** How much more work may become ready at `at` under a limit. */
function ropeOf(facts, at, limit, buffer) {
    const inFlight = facts.pulls.filter((pull) => isInFlight(pull, at)).length;
    return { inFlight, slots: limit - inFlight, ...(buffer && { buffer: { ...buffer, zone: zoneOf(buffer) } }) };
}
/** Thirds of the buffer that are missing (E. M. Goldratt, "The Haystack Syndrome", 1990, on buffer management). */
function zoneOf({ standing, of }) {
    const missing = of - standing;
    if (3 * missing < of)
        return 'green';
    return 3 * missing < 2 * of ? 'yellow' : 'red';
}
function isInFlight(pull, at) {
    const { origin, openedAt, endedAt = Number.POSITIVE_INFINITY } = pull;
    if (origin === 'bot' || origin === 'dependency-bot' || openedAt >= at || endedAt < at)
        return false;
    return !wasDraft(pull, at) || lastSign(pull, at) <= at - IDLE;
}
/** By its last turn before `at`; without one, by the turn that came after; without any, as it is. */
function wasDraft({ events, draft }, at) {
    const turns = events.filter(({ kind }) => kind === 'drafted' || kind === 'ready').sort((a, b) => a.at - b.at);
    const before = turns.findLast((turn) => turn.at < at);
    if (before !== undefined)
        return before.kind === 'drafted';
    return turns[0] === undefined ? draft : turns[0].kind === 'ready';
}
/** When anything was last done to it before `at`. */
function lastSign({ openedAt, commits, events }, at) {
    const times = [...commits.map(({ authoredAt }) => authoredAt), ...events.map((event) => event.at)];
    return times.reduce((last, time) => (time < at ? Math.max(last, time) : last), openedAt);
}
/**
 * What to begin next: accepted items that no open or merged change belongs to, the longest accepted first, beside how many slots there
 * are. An item with sub-issues is not begun itself.
 */
function wip_limit_rope_nextOf(facts, at, settings, slots, most = 10) {
    const accepted = new Set(settings.items.accepted.map((label) => label.toLowerCase()));
    if (accepted.size === 0)
        return { status: 'unavailable', reason: 'No label says what is accepted: `flow.items.accepted` is empty.' };
    const taken = new Set(facts.pulls.flatMap((pull) => (pull.state === 'closed' ? [] : [pull.number])));
    const closing = new Set(facts.pulls.flatMap((pull) => (pull.state === 'closed' ? [] : pull.closes)));
    const waiting = facts.items
        .flatMap((item) => {
        const since = acceptedAt(item, accepted);
        const isOpen = item.openedAt < at && (item.closedAt ?? at) >= at;
        const isBegun = closing.has(item.number) || item.pulls.some((number) => taken.has(number));
        return since === undefined || since >= at || !isOpen || isBegun || item.children > 0 ? [] : [{ item, since }];
    })
        .sort((a, b) => a.since - b.since || a.item.number - b.item.number);
    return {
        status: 'ok',
        slots,
        items: waiting.slice(0, most).map(({ item: { number, title }, since }) => ({
            number,
            ...(title !== undefined && { title }),
            acceptedAt: (0,flow_facts/* isoOf */.dF)(since),
            age: at - since,
        })),
        waiting: waiting.length,
    };
}
/** When the first label that accepts was put on; it was there from the beginning where that is not known. Undefined without one now. */
function acceptedAt({ labels, labelled, openedAt }, accepted) {
    if (!labels.some((label) => accepted.has(label.toLowerCase())))
        return undefined;
    const times = labelled.flatMap((one) => (accepted.has(one.label.toLowerCase()) ? [one.at] : []));
    return times.length === 0 ? openedAt : Math.min(...times);
}

;// CONCATENATED MODULE: ./lib/metrics/wip-limit.js









const wip_limit_WEEKS = 12;
/** A limit moves by one at most, and then stays so long at least. */
const STAYS = 2 * statistics/* WEEK */.V8;
/** Somebody contributes who wrote a commit or opened a change within these. */
const RECENT = 4 * statistics/* WEEK */.V8;
/** From here on work waits somewhere even in the best of cases (flow-metrics, 4.6). */
const WORTH_A_RANGE = 1.25;
/**
 * How many changes to have in flight at most: one for each who contributes, and a buffer in front of the constraint that lasts through
 * the unevenness of coding (drum, buffer and rope: E. M. Goldratt and R. E. Fox, "The Race", 1986). The drum is what the constraint
 * gets done in a week.
 */
function wipLimitOf(facts, window, settings, options = {}) {
    const { to } = window;
    if (facts.pulls.length === 0)
        return { status: 'unavailable', reason: 'It needs pull request data: what is open is not in git.' };
    const courses = withoutBots((0,flow_course/* coursesOf */.IV)(facts, settings)).filter(({ begun }) => begun < to);
    const contributors = contributorsOf(courses, to);
    if (contributors === 0)
        return { status: 'unavailable', reason: 'Nobody wrote a change in the last four weeks.' };
    const { previous } = options;
    const resource = drumResource(options.constraint);
    const drum = drumOf({ facts, courses, to, resource, previous, weeks: wip_limit_WEEKS });
    if ('status' in drum)
        return drum;
    const recent = { from: to - wip_limit_WEEKS * statistics/* WEEK */.V8, to };
    const spread = codingSpread(courses, recent);
    if (typeof spread !== 'number')
        return spread;
    const buffer = Math.min(Math.max(Math.ceil((drum.perWeek * spread) / statistics/* WEEK */.V8), 1), contributors);
    const starved = previous !== undefined && resource !== undefined && hasStarved(courses, resource, previous, to);
    const target = Math.max(contributors + buffer, starved ? previous.limit + 1 : 0);
    const limit = moved(previous, target, to);
    const rope = ropeOf(facts, to, limit.limit, resource && { standing: queueAt(courses, resource, to), of: buffer });
    return {
        status: 'ok',
        limit: limit.limit,
        at: (0,flow_facts/* isoOf */.dF)(limit.at),
        target,
        contributors,
        buffer,
        drum: { ...(resource && { resource }), ...drum },
        starved,
        ...ranges(courses, recent, drum, resource, settings),
        rope,
        sentence: wip_limit_sentenceOf({ ...rope, limit: limit.limit, target, contributors, buffer }),
    };
}
/** A constraint or largest delay before the merge sets the pace; without one, merges show it. */
function drumResource(constraint) {
    if (constraint?.status !== 'ok' || !('resource' in constraint.verdict))
        return undefined;
    const { resource } = constraint.verdict;
    return resource === 'release' || resource === 'environment' ? undefined : resource;
}
/** How many people wrote a commit or opened a change lately. Only their number leaves this function. */
function contributorsOf(courses, to) {
    const from = to - RECENT;
    const isRecent = (time) => time !== undefined && time >= from && time < to;
    const authors = courses.flatMap(({ pull, change }) => {
        const author = pull?.author ?? change?.author;
        const commits = pull?.commits ?? change?.commits ?? [];
        const isActive = isRecent(pull?.openedAt) || commits.some(({ authoredAt }) => isRecent(authoredAt));
        return author === undefined || (0,flow_facts/* isBot */.w2)(author) || !isActive ? [] : [author];
    });
    return new Set(authors).size;
}
/** p85 less p50 of the time in coding, of pull requests whose coding ended lately, in seconds. */
function codingSpread(courses, { from, to }) {
    const lately = courses.filter(({ pull, until }) => pull !== undefined && until >= from);
    const times = lately.flatMap(({ begun, segments }) => {
        const coding = segments.filter(({ stage }) => stage === 'coding');
        // What was opened with its first commit took no time that can be seen.
        const ended = coding.at(-1)?.to ?? begun;
        const isDone = segments.at(-1)?.stage !== 'coding';
        return isDone && ended >= from && ended < to ? [coding.reduce((sum, one) => sum + one.to - one.from, 0)] : [];
    });
    const sorted = times.sort((a, b) => a - b);
    const need = (0,statistics/* smallestSample */.k)(0.85);
    const [p50, p85] = [(0,statistics/* percentile */.Ym)(sorted, 0.5), (0,statistics/* percentile */.Ym)(sorted, 0.85)];
    if (sorted.length >= need && p50 !== undefined && p85 !== undefined)
        return p85 - p50;
    const reason = `${sorted.length} of the ${need} changes whose time in coding it takes.`;
    return { status: 'insufficient', reason, n: sorted.length, need };
}
/** One step towards the target, unless the last step is younger than two weeks. */
function moved(previous, target, to) {
    if (previous === undefined)
        return { limit: target, at: to };
    const { limit, at } = previous;
    if (target === limit || to - at < STAYS)
        return { limit, at };
    return { limit: limit + Math.sign(target - limit), at: to };
}
/**
 * What two laws say of the load: the practical worst case, throughput = r_b w / (W0 + w - 1) (W. J. Hopp and M. L. Spearman, "Factory
 * Physics", 3rd ed., 2008, section 7.3), and Little's, L = r_b x the mean time. The mean that the service-level expectation, a p85,
 * stands for is by this repository's own ratio of the two.
 */
function ranges(courses, window, drum, resource, settings) {
    const merged = courses.filter((course) => {
        const end = course.endedAt;
        return course.state !== 'closed' && course.pull !== undefined && end !== undefined && end >= window.from && end < window.to;
    });
    if (merged.length < (0,statistics/* smallestSample */.k)(0.85))
        return {};
    const own = (0,statistics/* mean */.i2)(merged.map((course) => workOn(course, resource, drum.perWeek))) ?? 0;
    const w0 = (drum.perWeek * own) / statistics/* WEEK */.V8;
    const whole = merged.map((course) => (course.endedAt ?? course.begun) - course.begun).sort((a, b) => a - b);
    const [average = 0, p85 = 0] = [(0,statistics/* mean */.i2)(whole), (0,statistics/* percentile */.Ym)(whole, 0.85)];
    return {
        ...(w0 >= WORTH_A_RANGE && {
            practicalWorstCase: { w0, from: Math.ceil(4 * (w0 - 1)), to: Math.ceil(19 * (w0 - 1)) },
        }),
        ...(settings.sle !== undefined && p85 > 0 && { little: (drum.perWeek * (0,flow_settings.spanSeconds)(settings.sle) * (average / p85)) / statistics/* WEEK */.V8 }),
    };
}
/**
 * Seconds of a change in coding and its turn at the drum. A drum that takes one after the other has a week / r_b for each; what a change
 * stands there beyond that, it waits.
 */
function workOn({ segments }, resource, perWeek) {
    const spent = (at) => segments.reduce((sum, { stage, from, to }) => (resourceOf(stage) === at ? sum + to - from : sum), 0);
    return spent('development') + (resource === undefined ? 0 : Math.min(spent(resource), statistics/* WEEK */.V8 / perWeek));
}
function wip_limit_sentenceOf({ limit, target, contributors, buffer, slots, inFlight }) {
    const way = limit === target ? '' : `, on the way to ${target}`;
    const extra = target > contributors + buffer ? ', and one more since the constraint ran out of work' : '';
    const rope = slots > 0
        ? `${slots} more may become ready`
        : slots === 0
            ? 'nothing more becomes ready before something is merged'
            : `${-slots} too many, so nothing more becomes ready before they are merged`;
    return `At most ${(0,words/* count */.U9)(limit, 'change')} in flight${way}: ${(0,words/* count */.U9)(contributors, 'contributor')} and a buffer of ${buffer}${extra}. There are ${inFlight}: ${rope}.`;
}

// EXTERNAL MODULE: ./lib/model/project.js
var project = __webpack_require__(37404);
// EXTERNAL MODULE: ./lib/ports.js
var ports = __webpack_require__(30391);
;// CONCATENATED MODULE: ./lib/commands/flow.js





































const flow_DAY = 86_400;
/** Every number of the report, from the facts alone. `limit`: the WIP limit that the report before this one told. */
function flow(all, window, settings, limit) {
    const facts = (0,recent/* recent */._)(all, window);
    const inWindow = facts.deployments.filter(({ at }) => (0,metric/* isWithin */.UO)(at, window));
    const numbers = Object.fromEntries(metrics.metrics.map((metric) => [metric.id, told(metric, facts, window, settings)]));
    const feedback = feedbackOf(facts, window);
    return {
        schema: 'jidoka.flow/v1',
        tool: { name: project/* project */.C.name, version: project/* project */.C.version },
        ...(facts.repository !== undefined && { repository: facts.repository }),
        head: facts.head,
        window: { from: (0,flow_facts/* isoOf */.dF)(window.from), to: (0,flow_facts/* isoOf */.dF)(window.to), days: Math.round((window.to - window.from) / flow_DAY) },
        deployments: {
            ...(facts.deploymentSource && { source: facts.deploymentSource.source, grade: facts.deploymentSource.grade }),
            count: inWindow.filter(({ kind }) => kind !== 'redeploy').length,
            skippedFirst: facts.deployments.filter(({ kind }) => kind === 'first').length,
        },
        metrics: numbers,
        ...streamOf(facts, window, settings, limit),
        feedback,
        ...surroundingsOf(facts, window, settings, { numbers, feedback }),
        // Who is new, and what each release brought, takes the whole log.
        onboarding: onboardingOf(all, window, settings),
        releases: releasesOf(all),
        notes: [...facts.notes],
    };
}
function told(metric, facts, window, settings) {
    const { unit, definition } = metric;
    const trend = trendOf(metric, facts, window, settings);
    return { ...(0,measured/* measured */.jh)(metric.observe(facts, window, settings), settings), unit, definition, ...(trend && { trend }) };
}
/** The stream: where changes stand, what they wait for, and what is to come. */
function streamOf(facts, window, settings, previous) {
    const constraint = constraintOf(facts, window, settings);
    const described = describedResources(facts, window, settings);
    const wipLimit = wipLimitOf(facts, window, settings, { constraint, ...(previous && { previous }) });
    return {
        stages: stagesOf(facts, window, settings),
        ...(described.length > 0 && { described }),
        constraint,
        little: littleOf(facts, window, settings),
        wipLimit,
        next: wip_limit_rope_nextOf(facts, facts.at, settings, wipLimit.status === 'ok' ? wipLimit.rope.slots : 0),
        aging: agingOf(facts, window, settings),
        forecast: forecastOf(facts, window),
        ladder: ladderOf(facts, window, settings),
        classification: classificationOf(facts, window, settings),
    };
}
/** What stands around it: waste, unevenness, overburden, and where work comes from and goes to. */
function surroundingsOf(facts, window, settings, { numbers, feedback }) {
    const handoffs = handoffsOf(facts, window, settings);
    const environments = environmentsOf(facts, window, settings);
    const visibility = visibilityOf(facts, window, settings);
    const wastes = wastesOf(facts, window, settings, {
        ...{ handoffs, environments, visibility, feedback },
        changeFailRate: numbers[change_fail_rate/* changeFailRate */.V.id] ?? NOT_MEASURED,
        deploymentReworkRate: numbers[deployment_rework_rate/* deploymentReworkRate */.E.id] ?? NOT_MEASURED,
    });
    return {
        wastes: Object.fromEntries(wastes.map((waste) => [waste.id, waste])),
        mura: unevennessOf(facts, window, settings),
        muri: muriOf(facts, window, settings),
        ...{ handoffs, environments, visibility },
        epics: epicsOf(facts, window, settings),
        coupling: couplingOf(facts, window, settings),
        origins: originsOf(facts, window, settings),
        aiLines: aiLinesOf(facts, window, settings),
        batches: batchFlowOf(facts, window, settings),
        gate: gateCostOf(facts, window, settings),
        line: lineOf(facts, window, settings),
    };
}
const NOT_MEASURED = { status: 'unavailable', reason: 'It is not in this report.' };
/** What git alone tells. `deployments`: `tags:GLOB`, `branch:NAME` or `file:PATH`; by itself it looks for the tags that are releases. */
async function gitFacts(world, at, deployments, { repository, ai } = {}) {
    const [kind = '', rest = ''] = /^(tags|branch|file):(.+)$/.exec(deployments ?? '')?.slice(1) ?? [];
    if (deployments !== undefined && kind === '') {
        throw new ports.CouldNotRun({
            message: `\`--deployments\` is ${(0,words/* quoted */.TL)(deployments)}; write \`tags:GLOB\`, \`branch:NAME\`, \`file:PATH\` or \`github\`.`,
        });
    }
    const listed = kind === 'file' ? await (0,facts.listedDeployments)(world, rest) : [];
    const raw = await world.history(kind === 'branch' ? [rest] : listed.map(({ sha }) => sha));
    if ('problem' in raw)
        throw new ports.CouldNotRun({ message: `${raw.problem} ${raw.remedy}` });
    const source = kind === 'file'
        ? { source: `file:${rest}`, grade: 'A', listed }
        : kind === 'branch'
            ? `branch:${rest}`
            : kind === 'tags'
                ? `tags:${rest}`
                : 'tags';
    return (0,flow_history/* factsOf */.x)(raw, { at, deployments: source, ...(repository !== undefined && { repository }), ...(ai && { ai }) });
}
/** What the policy says that deployments are, as `gitFacts` takes it; undefined where they are to be looked for. */
function sourceOf({ deployments: { source, tags } }) {
    if (source === 'auto' && tags !== undefined)
        return `tags:${tags}`;
    return /^(?:tags|branch|file):/.test(source) ? source : undefined;
}


/***/ }),

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

/***/ 80849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ recent)
/* harmony export */ });
/* harmony import */ var _model_remembered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15759);
/* harmony import */ var _deployments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88580);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39416);



const DAY = 86_400;
/**
 * How far back beyond the window something can still matter: half a year of deployments for the rework rate, as long again as the
 * window for a trend, thirty days for what was taken back.
 */
const REACH = 400 * DAY;
/**
 * The part of a log that a window's numbers can depend on, so that a long history costs one pass. What is still open, or merged and not
 * deployed, is kept however old it is. Deployments all stay, for what comes after them is told by them; of old ones only what they
 * held is left out.
 */
function recent(facts, window) {
    return known(facts)(window);
}
/** The report and the pictures of one run are told of the same part, with all that was worked out of it. */
const known = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_1__/* .perFacts */ .Z)((facts) => (0,_model_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .perObject */ .F)((window) => recentPart(facts, window)));
function recentPart(facts, window) {
    const length = window.to - window.from;
    const cut = window.from - length - REACH;
    const isLong = facts.changes.some(({ mergedAt }) => mergedAt < cut) || facts.deployments.some(({ at }) => at < cut);
    if (!isLong)
        return facts;
    const deployments = facts.deployments.map((one) => (one.at >= cut ? one : { ...one, contents: [] }));
    const live = (0,_deployments_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentOf */ .PE)(facts);
    // Nothing came first with a rollback or with the same again, unless another tool says so.
    const besides = new Set(deployments.flatMap(({ kind, contents }) => ((0,_deployments_js__WEBPACK_IMPORTED_MODULE_0__/* .isDelivering */ .eJ)(kind) ? [] : contents)));
    const isKept = (sha) => (live.get(sha)?.at ?? Number.NEGATIVE_INFINITY) >= cut || besides.has(sha);
    const isOpen = (sha) => facts.deployments.length > 0 && !live.has(sha);
    const isRecent = (time) => time === undefined || time >= cut;
    return {
        ...facts,
        commits: facts.commits.filter(({ sha }) => isKept(sha)),
        changes: facts.changes.filter(({ sha, mergedAt }) => mergedAt >= cut || isKept(sha) || isOpen(sha)),
        deployments,
        pulls: facts.pulls.filter(({ endedAt }) => isRecent(endedAt)),
        incidents: facts.incidents.filter(({ resolvedAt, openedAt }) => isRecent(resolvedAt) || openedAt >= cut),
        items: facts.items.filter(({ closedAt }) => isRecent(closedAt)),
        rollouts: facts.rollouts.filter(({ createdAt, endedAt }) => createdAt >= cut || isRecent(endedAt)),
        runs: facts.runs.filter(({ createdAt }) => createdAt >= cut),
    };
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


/***/ })

};
