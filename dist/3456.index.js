export const id = 3456;
export const ids = [3456];
export const modules = {

/***/ 83617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ sessionsOf),
/* harmony export */   UJ: () => (/* binding */ coveredBy),
/* harmony export */   k0: () => (/* binding */ united)
/* harmony export */ });
/**
 * Sittings that single moments of work stand for: the union of [t - lead, t], and from one moment to the next where they are at most
 * `pause` apart. All in seconds; the times in any order.
 */
function sessionsOf(times, lead, pause) {
    const sorted = times.toSorted((a, b) => a - b);
    return united(sorted.map((time, index) => {
        const before = sorted[index - 1];
        const begun = time - lead;
        return { from: before !== undefined && time - before <= pause ? Math.min(before, begun) : begun, to: time };
    }));
}
/** Apart from each other and in order, the same seconds that the intervals hold together. */
function united(intervals) {
    const all = [];
    for (const { from, to } of intervals.toSorted((a, b) => a.from - b.from)) {
        const last = all.at(-1);
        if (to <= from)
            continue;
        if (last === undefined || from > last.to)
            all.push({ from, to });
        else if (to > last.to)
            all[all.length - 1] = { from: last.from, to };
    }
    return all;
}
/** Seconds of an interval that others, apart from each other, hold. */
function coveredBy(intervals, { from, to }) {
    return intervals.reduce((sum, one) => sum + Math.max(0, Math.min(one.to, to) - Math.max(one.from, from)), 0);
}


/***/ }),

/***/ 61685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ changeFailRate)
/* harmony export */ });
/* harmony import */ var _flow_attribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87233);
/* harmony import */ var _flow_failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6905);
/* harmony import */ var _flow_metric_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89498);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59344);
/* harmony import */ var _measured_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3621);





/** DORA's change fail rate. It counts deployments, not incidents; what never was live is not in it. */
const changeFailRate = (0,_flow_metric_js__WEBPACK_IMPORTED_MODULE_4__/* .defineMetric */ .GR)({
    id: 'change-fail-rate',
    title: 'Change fail rate',
    unit: 'ratio',
    definition: 'Production deployments that had to be mended (an incident that is laid to them, a revert within 14 days, a rollback, a status that turned to failure within a day) among those older than a day.',
    observe(facts, window) {
        if (facts.deployments.length === 0)
            return (0,_flow_metric_js__WEBPACK_IMPORTED_MODULE_4__/* .unavailable */ .hU)('No deployment was found.');
        const inWindow = facts.deployments.filter(({ kind, at }) => kind !== 'redeploy' && (0,_flow_metric_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(at, window));
        const judged = inWindow.filter(({ at }) => facts.at - at >= _flow_attribution_js__WEBPACK_IMPORTED_MODULE_0__/* .HORIZON */ ._2);
        const failures = (0,_flow_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .failuresOf */ .d)(facts);
        const ofAll = shareOf(judged, failures);
        const ahead = judged.filter(({ kind }) => kind !== 'rollback');
        const linked = failures.filter(({ by }) => by !== 'temporal');
        const note = noteOf(facts, window, inWindow.length - judged.length);
        return {
            kind: 'share',
            ...ofAll,
            more: () => ({
                variants: { 'excluding-rollbacks': told(shareOf(ahead, failures)), 'without-time-alone': told(shareOf(judged, linked)) },
                ...(note !== '' && { note }),
            }),
        };
    },
});
const told = ({ k, n }) => (0,_measured_js__WEBPACK_IMPORTED_MODULE_3__/* .ratio */ .CG)(k, n);
function shareOf(judged, failures) {
    const failed = new Set(failures.map(({ deployment }) => deployment.id));
    return { k: judged.filter(({ id }) => failed.has(id)).length, n: judged.length };
}
function noteOf(facts, window, young) {
    const nowhere = (0,_flow_attribution_js__WEBPACK_IMPORTED_MODULE_0__/* .attributionsOf */ .Qs)(facts).filter(({ way, incident }) => way === 'none' && (0,_flow_metric_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(incident.openedAt, window));
    return [
        ...(young > 0 ? [`Younger than a day, so not judged yet: ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(young, 'deployment')}.`] : []),
        ...(nowhere.length > 0 ? [`Laid to no deployment: ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(nowhere.length, 'incident')}.`] : []),
        ...(facts.from === 'git' && facts.incidents.length === 0
            ? ['Incidents are not in git: only reverts and rollbacks count.']
            : []),
    ].join(' ');
}


/***/ }),

/***/ 25058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ deploymentReworkRate)
/* harmony export */ });
/* harmony import */ var _flow_failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6905);
/* harmony import */ var _flow_metric_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89498);
/* harmony import */ var _flow_reverts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24943);
/* harmony import */ var _measured_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3621);




/** The span that DORA asks about in its survey: 26 weeks. */
const SIX_MONTHS = 182 * 86_400;
/** DORA's deployment rework rate. */
const deploymentReworkRate = (0,_flow_metric_js__WEBPACK_IMPORTED_MODULE_3__/* .defineMetric */ .GR)({
    id: 'deployment-rework-rate',
    title: 'Deployment rework rate',
    unit: 'ratio',
    definition: 'Production deployments that are a rollback, or of whose changes at least half mend: reverts within 14 days, hotfixes, and what closed an incident.',
    observe(facts, window, settings) {
        if (facts.deployments.length === 0)
            return (0,_flow_metric_js__WEBPACK_IMPORTED_MODULE_3__/* .unavailable */ .hU)('No deployment was found.');
        const shares = sharesIn(facts, window, settings);
        const rework = (isIt) => shares.filter(isIt).length;
        return {
            kind: 'share',
            k: rework(isMost),
            n: shares.length,
            more: () => ({
                variants: {
                    'all-changes': (0,_measured_js__WEBPACK_IMPORTED_MODULE_2__/* .ratio */ .CG)(rework((share) => share === 1), shares.length),
                    'any-change': (0,_measured_js__WEBPACK_IMPORTED_MODULE_2__/* .ratio */ .CG)(rework((share) => share > 0), shares.length),
                    'six-months': sixMonths(facts, window, settings),
                },
            }),
        };
    },
});
const isMost = (share) => share >= 0.5;
/** By deployment of a window the share of its changes that mend, 0 to 1. What a first one holds is not known; a redeploy is none. */
function sharesIn(facts, window, settings) {
    const bySha = (0,_flow_reverts_js__WEBPACK_IMPORTED_MODULE_1__/* .changeBySha */ .MS)(facts);
    const shareOf = ({ kind, contents }) => {
        if (kind === 'rollback')
            return 1;
        const brought = contents.flatMap((sha) => bySha.get(sha) ?? []);
        return brought.length === 0 ? 0 : brought.filter((change) => (0,_flow_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .isRemedy */ .z)(change, facts, settings)).length / brought.length;
    };
    return facts.deployments.filter(({ kind, at }) => kind !== 'redeploy' && kind !== 'first' && (0,_flow_metric_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(at, window)).map(shareOf);
}
function sixMonths(facts, { to }, settings) {
    const from = to - SIX_MONTHS;
    const shares = sharesIn(facts, { from, to }, settings);
    const all = (0,_measured_js__WEBPACK_IMPORTED_MODULE_2__/* .ratio */ .CG)(shares.filter(isMost).length, shares.length);
    const [first] = facts.deployments;
    if (first !== undefined && first.at <= from)
        return all;
    const { value: _, ...rest } = all;
    return { ...rest, status: 'insufficient', reason: 'The deployments that are known do not reach back six months.' };
}


/***/ }),

/***/ 33456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  metrics: () => (/* binding */ metrics),
  titles: () => (/* binding */ titles)
});

// EXTERNAL MODULE: ./lib/metrics/change-fail-rate.js
var change_fail_rate = __webpack_require__(61685);
// EXTERNAL MODULE: ./lib/flow/delivery.js
var delivery = __webpack_require__(54230);
// EXTERNAL MODULE: ./lib/flow/metric.js
var metric = __webpack_require__(89498);
;// CONCATENATED MODULE: ./lib/metrics/change-lead-time.js


/** DORA's change lead time, per change. */
const changeLeadTime = (0,metric/* defineMetric */.GR)({
    id: 'change-lead-time',
    title: 'Change lead time',
    unit: 's',
    definition: 'From the first commit of a change (author date) to the deployment that first held it. Bots are left out.',
    observe(facts, window) {
        const { timed, left } = (0,delivery/* leadTimesIn */.M9)(facts, window);
        return (0,metric/* spent */.RT)(timed.map(({ begun, deployment }) => [begun, deployment.at]), left);
    },
});

// EXTERNAL MODULE: ./lib/flow/commit-map.js
var commit_map = __webpack_require__(94304);
// EXTERNAL MODULE: ./lib/flow/deployments.js
var deployments = __webpack_require__(88580);
// EXTERNAL MODULE: ./lib/flow/remembered.js
var remembered = __webpack_require__(39416);
;// CONCATENATED MODULE: ./lib/metrics/commit-lead-time.js




/** The same by commit: another unit and another number, so another name. */
const commitLeadTime = (0,metric/* defineMetric */.GR)({
    id: 'commit-lead-time',
    title: 'Commit lead time',
    unit: 's',
    definition: 'From the author date of each commit, merges left out, to the deployment that first held it.',
    observe(facts, window) {
        const { commits, squashes } = commitsOf(facts);
        const values = [];
        const left = [];
        for (const deployment of (0,deployments/* delivering */.Ee)(facts).filter(({ at }) => (0,metric/* isWithin */.UO)(at, window))) {
            for (const sha of deployment.contents) {
                const commit = commits.get(sha);
                if (commit === undefined || commit.merge)
                    continue;
                const squash = squashes.get(sha);
                if (squash?.commits.length === 0)
                    left.push({ id: sha, reason: 'squash_no_pr' });
                for (const { sha: id, authoredAt } of squash?.commits ?? [commit]) {
                    if (deployment.kind === 'first')
                        left.push({ id, reason: 'no_first_deployment_base' });
                    else if (authoredAt > deployment.at)
                        left.push({ id, reason: 'commit_after_deploy' });
                    else
                        values.push(deployment.at - authoredAt);
                }
            }
        }
        return { kind: 'durations', values, excluded: left };
    },
});
/** `squashes`: GitHub wrote their one commit itself, at the merge. Its author date is no beginning of any work; those it is made of are. */
const commitsOf = (0,remembered/* perFacts */.Z)((facts) => {
    const commits = (0,commit_map/* commitMap */.m)(facts.commits.length);
    for (const commit of facts.commits)
        commits.set(commit.sha, commit);
    const squashes = (0,commit_map/* commitMap */.m)(facts.changes.length);
    for (const change of facts.changes)
        if (change.kind === 'squash')
            squashes.set(change.sha, change);
    return { commits, squashes };
});

// EXTERNAL MODULE: ./lib/flow/items.js + 1 modules
var flow_items = __webpack_require__(53623);
// EXTERNAL MODULE: ./lib/metrics/measured.js
var measured = __webpack_require__(3621);
;// CONCATENATED MODULE: ./lib/metrics/cycle-time.js



/** The technical phase of an item: without the time in which it was only wanted, and without that until somebody closed it. */
const cycleTime = (0,metric/* defineMetric */.GR)({
    id: 'cycle-time',
    title: 'Cycle time',
    unit: 's',
    definition: 'From the first commit of the first change of an item to the deployment of its last change (its merge, where no deployment is known). Bots are left out.',
    observe(facts, window, settings) {
        const items = (0,flow_items/* itemsOf */.S3)(facts, settings);
        if (items.items.length === 0)
            return (0,metric/* unavailable */.hU)('No change and no issue is known.');
        const { leaves, left } = (0,flow_items/* itemsDeliveredIn */.s)(items, window);
        const excluded = [...left];
        const spans = leaves.flatMap((item) => {
            const { id, startedAt, origin, hidden = 'squash_no_pr' } = item;
            const { shippedAt } = item.end;
            const leave = (reason) => {
                excluded.push({ id, reason });
                return [];
            };
            if (origin === 'dependency-bot' || origin === 'bot')
                return leave('bot');
            if (shippedAt === undefined)
                return leave('no_change');
            if (startedAt === undefined)
                return leave(hidden);
            if (startedAt > facts.at)
                return leave('author_date_in_future');
            if (startedAt > shippedAt)
                return leave('started_after_delivery');
            return [{ item, span: shippedAt - startedAt }];
        });
        return {
            kind: 'durations',
            values: spans.map(({ span }) => span),
            excluded,
            more: () => ({
                byType: (0,measured/* durationsByKind */.Zm)(spans),
                note: (0,flow_items/* itemsNote */.Zp)(items),
            }),
        };
    },
});

;// CONCATENATED MODULE: ./lib/metrics/deploy-attempt-failure-rate.js

/** How often deploying itself fails. It reached nobody, so it is no part of the change fail rate. */
const deployAttemptFailureRate = (0,metric/* defineMetric */.GR)({
    id: 'deploy-attempt-failure-rate',
    title: 'Failed attempts to deploy',
    unit: 'ratio',
    definition: 'Attempts to deploy to production that failed before they were live, among all that came to an end.',
    observe({ rollouts }, window) {
        const attempts = rollouts.filter(({ production }) => production);
        if (attempts.length === 0)
            return (0,metric/* unavailable */.hU)('No attempt to deploy to production is known: only deployments that were live.');
        const excluded = [];
        let [failed, all] = [0, 0];
        for (const { id, createdAt, liveAt, failedAt } of attempts) {
            const end = liveAt ?? failedAt;
            if (!(0,metric/* isWithin */.UO)(end ?? createdAt, window))
                continue;
            if (end === undefined)
                excluded.push({ id, reason: 'no_outcome' });
            else
                all += 1;
            if (liveAt === undefined && failedAt !== undefined)
                failed += 1;
        }
        return { kind: 'share', k: failed, n: all, excluded };
    },
});

// EXTERNAL MODULE: ./lib/metrics/statistics.js + 3 modules
var statistics = __webpack_require__(50776);
;// CONCATENATED MODULE: ./lib/metrics/deployment-frequency.js



const DAY = 86_400;
/** DORA's deployment frequency. What was live already and is deployed again is no deployment of anything. */
const deploymentFrequency = (0,metric/* defineMetric */.GR)({
    id: 'deployment-frequency',
    title: 'Deployment frequency',
    unit: '1/week',
    definition: 'Production deployments a week, over whole weeks; redeploys of what is live are not counted.',
    observe({ deployments }, window) {
        if (deployments.length === 0)
            return (0,metric/* unavailable */.hU)('No deployment was found.');
        const count = Math.floor((window.to - window.from) / statistics/* WEEK */.V8);
        const whole = { from: window.to - count * statistics/* WEEK */.V8, to: window.to };
        const times = deployments.filter(({ kind, at }) => kind !== 'redeploy' && (0,metric/* isWithin */.UO)(at, whole)).map(({ at }) => at);
        return { kind: 'rate', n: times.length, weeks: count, more: () => ({ variants: variantsOf(times, whole.to, count) }) };
    },
});
/** Two answers that a burst of deployments on one day does not change, and the time from one to the next. */
function variantsOf(times, to, count) {
    const sorted = times.toSorted((a, b) => a - b);
    const gaps = sorted.slice(1).map((time, index) => time - (sorted[index] ?? time));
    const days = (0,statistics/* weeks */.QM)(to, count).map((week) => new Set(times.filter((time) => week.from <= time && time < week.to).map((time) => Math.floor((time - week.from) / DAY)))
        .size);
    const median = (0,statistics/* percentile */.Ym)(days.toSorted((a, b) => a - b), 0.5);
    return {
        'deployment-days-per-week': count < 4 || median === undefined
            ? { status: 'insufficient', reason: 'Fewer than four whole weeks.', n: days.length }
            : { status: 'ok', n: days.length, value: median },
        'time-between-deployments': (0,measured/* durations */.SB)(gaps, []),
    };
}

// EXTERNAL MODULE: ./lib/metrics/deployment-rework-rate.js
var deployment_rework_rate = __webpack_require__(25058);
// EXTERNAL MODULE: ./lib/flow/facts.js
var flow_facts = __webpack_require__(77291);
// EXTERNAL MODULE: ./lib/flow/failures.js
var flow_failures = __webpack_require__(6905);
// EXTERNAL MODULE: ./lib/model/words.js
var words = __webpack_require__(59344);
;// CONCATENATED MODULE: ./lib/metrics/failed-deployment-recovery-time.js






/** DORA's failed deployment recovery time. A failure belongs to the window in which it ended; an open one is counted, and has no figure. */
const failedDeploymentRecoveryTime = (0,metric/* defineMetric */.GR)({
    id: 'failed-deployment-recovery-time',
    title: 'Failed deployment recovery time',
    unit: 's',
    definition: 'From a deployment that had to be mended to the deployment that mended it, or to the end of all its incidents where that came first.',
    observe(facts, window) {
        if (facts.deployments.length === 0)
            return (0,metric/* unavailable */.hU)('No deployment was found.');
        const failures = (0,flow_failures/* failuresOf */.d)(facts).filter(({ deployment }) => deployment.at < window.to);
        const ended = failures.flatMap((failure) => {
            const { recovery } = failure;
            return recovery !== undefined && (0,metric/* isWithin */.UO)(recovery.at, window) ? [{ failure, recovery }] : [];
        });
        const open = failures.filter(({ recovery }) => recovery === undefined);
        const censored = open.map(({ deployment }) => ({ id: deployment.id, reason: 'not_recovered_yet' }));
        const all = spans(ended, ({ deployment }) => deployment.at, 'recovered_before_deployment');
        return {
            kind: 'durations',
            values: all.values,
            excluded: [...all.excluded, ...censored],
            more: () => moreOf(facts, window, { ended, open, values: all.values }),
        };
    },
});
function spans(ended, since, early) {
    const values = [];
    const excluded = [];
    for (const { failure, recovery } of ended) {
        const from = since(failure);
        const leave = (reason) => excluded.push({ id: failure.deployment.id, reason });
        if (from === undefined)
            leave('no_incident');
        else if (from > recovery.at)
            leave(early);
        else
            values.push(recovery.at - from);
    }
    return { values, excluded };
}
function moreOf(facts, window, { ended, open, values }) {
    const detected = spans(ended, detectedAt, 'recovered_before_detection');
    const now = Math.min(facts.at, window.to);
    const median = (0,statistics/* kaplanMeierMedian */.cs)(values, open.map(({ deployment }) => now - deployment.at));
    const n = values.length + open.length;
    // Where many are open, the ended ones alone would look too quick (flow-metrics, 3.5).
    const isCensored = 5 * open.length > n && n >= (0,statistics/* smallestSample */.k)(0.5) && median !== undefined;
    const [oldest] = open;
    return {
        variants: {
            'from-detection': (0,measured/* durations */.SB)(detected.values, detected.excluded),
            ...(isCensored && { 'with-open': { status: 'ok', n, p50: median } }),
        },
        ...(oldest !== undefined && {
            note: `Not mended yet: ${(0,words/* count */.U9)(open.length, 'deployment')}, the oldest of ${(0,flow_facts/* isoOf */.dF)(oldest.deployment.at)}.`,
        }),
    };
}
/** When the first of its incidents was reported. */
function detectedAt({ incidents }) {
    return incidents.length === 0 ? undefined : Math.min(...incidents.map(({ openedAt }) => openedAt));
}

;// CONCATENATED MODULE: ./lib/metrics/flow-distribution.js




/** More than this share unclassified, 0 to 1, and the others' shares say nothing (flow-metrics, 4.2). */
const MOST_UNCLASSIFIED = 0.3;
/** Flow Distribution of the Flow Framework. */
const flowDistribution = (0,metric/* defineMetric */.GR)({
    id: 'flow-distribution',
    title: 'Flow distribution',
    unit: 'ratio',
    definition: 'Features among the items completed; beside it the shares of defects, risks, debt and what nothing classifies, and the same for what is in progress.',
    observe(facts, window, settings) {
        const items = (0,flow_items/* itemsOf */.S3)(facts, settings);
        if (items.items.length === 0)
            return (0,metric/* unavailable */.hU)('No change and no issue is known.');
        const { leaves, left } = (0,flow_items/* itemsDeliveredIn */.s)(items, window);
        const features = leaves.filter(({ classified }) => classified.type === 'feature').length;
        const unknown = leaves.filter(({ classified }) => classified.type === 'unclassified').length;
        const more = () => ({
            byType: sharesOf(leaves),
            ...((0,flow_items/* knowsProgress */.uC)(items, facts) && { variants: ofLoad(facts, items, window) }),
            note: (0,flow_items/* itemsNote */.Zp)(items),
        });
        if (unknown <= MOST_UNCLASSIFIED * leaves.length)
            return { kind: 'share', k: features, n: leaves.length, excluded: left, more };
        const reason = `What kind of work it is, nothing says of ${unknown} of ${leaves.length}: more than 30 %, so no share is told.`;
        const excluded = left.length > 0 && { excluded: (0,statistics/* countedByReason */.MZ)(left).map((one) => ({ ...one })) };
        return { kind: 'told', told: { status: 'insufficient', reason, n: features, of: leaves.length, ...excluded, ...more() } };
    },
});
/** Of each kind its share; without percentages where too much is unclassified, whose own share is told. */
function sharesOf(items) {
    const all = (0,flow_items/* forEachKind */.hf)(items, (some) => (0,measured/* ratio */.CG)(some.length, items.length));
    if ((all.unclassified.n ?? 0) <= MOST_UNCLASSIFIED * items.length)
        return all;
    const untold = ({ value: _, ...rest }) => ({
        ...rest,
        status: 'insufficient',
        reason: 'Too much is unclassified.',
    });
    return {
        feature: untold(all.feature),
        defect: untold(all.defect),
        risk: untold(all.risk),
        debt: untold(all.debt),
        unclassified: all.unclassified,
    };
}
/** The same of what is in progress: what is coming, against what came. */
function ofLoad(facts, items, window) {
    const shares = sharesOf((0,flow_items/* itemsInProgress */.n4)(items, Math.min(facts.at, window.to)));
    return Object.fromEntries(Object.entries(shares).map(([kind, share]) => [`load-${kind}`, share]));
}

// EXTERNAL MODULE: ./lib/flow/course.js + 3 modules
var flow_course = __webpack_require__(5899);
// EXTERNAL MODULE: ./lib/flow/course-sessions.js
var course_sessions = __webpack_require__(83617);
// EXTERNAL MODULE: ./lib/flow/sections-facts.js
var sections_facts = __webpack_require__(26660);
;// CONCATENATED MODULE: ./lib/metrics/flow-efficiency.js






/** Seconds of work before a moment that it stands for, and the longest from one to the next in one sitting (flow-metrics, 4.4). */
const LEAD = 30 * 60;
const PAUSE = 60 * 60;
const PAUSE_OF_COMMITS = 120 * 60;
const MACHINES = new Set(flow_course/* STAGES */.an.filter((stage) => stage.class === 'machine').map(({ id }) => id));
/** What people do that can be seen. */
const ACTS = new Set([
    'pushed',
    'force-pushed',
    'reviewed',
    'approved',
    'changes-requested',
    'commented',
]);
/**
 * Flow efficiency as a range (flow-metrics, 4.4): at least what moments of work and machines show, at most the author's turns with
 * them. Pooled, for a mean of ratios says nothing of the whole; what one change has beside it.
 */
const flowEfficiency = (0,metric/* defineMetric */.GR)({
    id: 'flow-efficiency',
    title: 'Flow efficiency, at least',
    unit: 'ratio',
    definition: 'Time in which commits, reviews, comments, pushes or machines show work, among all time from the first commit to the deployment. A sitting begins 30 minutes before what shows it and goes on over 60 minutes without anything, 120 between commits. At most: with all of the author’s turns and what waits for a machine.',
    observe(facts, window, settings) {
        const { courses, excluded } = sampleOf(facts, window, settings);
        const left = excluded.length === 0 ? {} : { excluded: (0,statistics/* countedByReason */.MZ)(excluded).map((one) => ({ ...one })) };
        const need = (0,statistics/* smallestSample */.k)(0.5);
        const runs = runsBySha(facts.runs);
        const spans = courses.map((course) => activeOf(course, runs)).filter(({ total }) => total > 0);
        const n = spans.length;
        if (n < need)
            return { kind: 'told', told: { status: 'insufficient', reason: `It is told from ${need} changes on.`, n, need, ...left } };
        const sum = (of) => spans.reduce((all, span) => all + span[of], 0);
        if (sum('least') === 0) {
            const reason = 'Each change shows but one moment of work, and no sitting can be told from that.';
            return { kind: 'told', told: { status: 'insufficient', reason, n, ...left } };
        }
        const upper = (0,sections_facts/* isTold */.Wc)(facts, 'pulls')
            ? { status: 'ok', n, value: sum('most') / sum('total') }
            : { status: 'unavailable', reason: sections_facts/* NOT_TOLD */.yT.pulls };
        const told = {
            status: 'ok',
            n,
            value: sum('least') / sum('total'),
            variants: { 'at-most': upper, 'per-change': perChange(spans) },
            note: 'Estimated from what git and GitHub saw; thinking leaves no trace there.',
            ...left,
        };
        return { kind: 'told', told };
    },
});
/** Changes that were delivered within the window; where pull requests are told, only those with one, so that both ends are of the same. */
function sampleOf(facts, window, settings) {
    const hasPulls = (0,sections_facts/* isTold */.Wc)(facts, 'pulls');
    const excluded = (0,flow_course/* excludedCourses */.b8)(facts, settings)
        .filter(({ at }) => (0,metric/* isWithin */.UO)(at, window))
        .map(({ id, origin, reason }) => ({ id, reason: (0,sections_facts/* isHousekeeping */.WR)(origin) ? 'bot' : reason }));
    const courses = [];
    for (const course of (0,flow_course/* coursesOf */.IV)(facts, settings)) {
        if (course.deployment === undefined || !(0,metric/* isWithin */.UO)(course.deployment.at, window))
            continue;
        const reason = whyLeftOut(course, hasPulls);
        if (reason === undefined)
            courses.push(course);
        else
            excluded.push({ id: course.id, reason });
    }
    return { courses, excluded };
}
function whyLeftOut({ origin, pull, change }, hasPulls) {
    if ((0,sections_facts/* isHousekeeping */.WR)(origin))
        return 'bot';
    if (pull?.commitsCut)
        return 'commit_list_truncated';
    if (pull?.eventsCut)
        return 'event_list_truncated';
    if (pull !== undefined)
        return undefined;
    if (change?.commits.length === 0)
        return 'squash_no_pr';
    return hasPulls && change?.kind !== 'direct' ? 'no_pull_request' : undefined;
}
function activeOf(course, runs) {
    const { pull, change, segments, begun } = course;
    const commits = pull !== undefined && pull.commits.length > 0 ? pull.commits : (change?.commits ?? []);
    const written = commits.map(({ authoredAt }) => authoredAt);
    const checks = commits.flatMap(({ sha }) => (runs.get(sha) ?? []).flatMap(spanOf));
    const shown = [
        ...(0,course_sessions/* sessionsOf */.Hj)(written, LEAD, PAUSE_OF_COMMITS),
        ...(0,course_sessions/* sessionsOf */.Hj)([...written, ...actsOf(course)], LEAD, PAUSE),
        ...checks,
        ...segments.filter(({ stage }) => stage === 'deploy'),
    ];
    const held = segments.filter(({ stage }) => stage === 'author_turn' || MACHINES.has(stage));
    const whole = { from: begun, to: segments.at(-1)?.to ?? begun };
    return {
        least: (0,course_sessions/* coveredBy */.UJ)((0,course_sessions/* united */.k0)(shown), whole),
        most: (0,course_sessions/* coveredBy */.UJ)((0,course_sessions/* united */.k0)([...shown, ...held]), whole),
        total: whole.to - whole.from,
    };
}
/** When people did something about a change until it was merged; what is said of it later is no work on it. */
function actsOf({ pull }) {
    const end = pull?.endedAt ?? Number.POSITIVE_INFINITY;
    const acts = pull?.events.filter(({ kind, by, at }) => ACTS.has(kind) && at <= end && !(0,flow_facts/* isBot */.w2)(by ?? pull.author)) ?? [];
    return acts.map(({ at }) => at);
}
function runsBySha(runs) {
    const bySha = new Map();
    for (const run of runs) {
        const before = bySha.get(run.sha);
        if (before === undefined)
            bySha.set(run.sha, [run]);
        else
            before.push(run);
    }
    return bySha;
}
/** When a run was at work; while it was queued, nothing was. */
function spanOf({ startedAt, endedAt }) {
    return startedAt === undefined || endedAt === undefined ? [] : [{ from: startedAt, to: endedAt }];
}
/** The median of the shares of single changes. */
function perChange(spans) {
    const shares = spans.map(({ least, total }) => least / total).sort((a, b) => a - b);
    const [value, interval] = [(0,statistics/* percentile */.Ym)(shares, 0.5), (0,statistics/* orderInterval */.Ox)(shares, 0.5)];
    if (value === undefined || interval === undefined)
        return { status: 'insufficient', n: shares.length };
    return { status: 'ok', n: shares.length, value, ci90: { value: [interval.low, interval.high] } };
}

;// CONCATENATED MODULE: ./lib/metrics/flow-load.js



/** Flow Load of the Flow Framework: work in progress, that which waits included. */
const flowLoad = (0,metric/* defineMetric */.GR)({
    id: 'flow-load',
    title: 'Flow load',
    unit: 'count',
    definition: 'Items in progress at the end of the window, worked on or waiting: issues since their acceptance, pull requests since they were opened, drafts too, until they are completed or given up.',
    observe(facts, window, settings) {
        const items = (0,flow_items/* itemsOf */.S3)(facts, settings);
        const now = Math.min(facts.at, window.to);
        if (!(0,flow_items/* knowsProgress */.uC)(items, facts)) {
            const reason = 'Work that is not merged is not in git: it takes pull requests or issues.';
            const waiting = items.items.filter(({ end }) => end.kind === 'open' && (end.mergedAt ?? now) < now).length;
            const isKnown = items.completed === 'deployed' && now === facts.at;
            const variants = isKnown ? { variants: { 'merged-not-deployed': counted(waiting) } } : {};
            return { kind: 'told', told: { status: 'unavailable', reason, ...variants } };
        }
        const load = (0,flow_items/* itemsInProgress */.n4)(items, now);
        const people = load.filter(({ origin }) => origin !== 'dependency-bot' && origin !== 'bot');
        return {
            kind: 'told',
            told: {
                ...counted(load.length),
                byType: (0,flow_items/* forEachKind */.hf)(load, (some) => counted(some.length)),
                variants: {
                    'time-average': averageOf(facts, items, { from: window.from, to: now }),
                    'without-bots': counted(people.length),
                    age: (0,measured/* durations */.SB)(load.map((item) => now - ((0,flow_items/* progressOf */.jA)(item)?.from ?? now)), []),
                },
                note: items.because,
            },
        };
    },
});
const counted = (n) => ({ status: 'ok', n, value: n });
/** How many were in progress on average over time: their overlaps with the window, by its length. */
function averageOf({ since }, { items }, { from, to }) {
    if (to <= from)
        return { status: 'unavailable', reason: 'The window has not begun.' };
    if (since !== undefined && since > from)
        return { status: 'insufficient', reason: 'What is known does not reach back to the beginning of the window.' };
    const overlaps = items.flatMap((item) => {
        const progress = item.isEpic ? undefined : (0,flow_items/* progressOf */.jA)(item);
        const overlap = progress === undefined ? 0 : Math.min(progress.to, to) - Math.max(progress.from, from);
        return overlap > 0 ? [overlap] : [];
    });
    return { status: 'ok', n: overlaps.length, value: overlaps.reduce((sum, one) => sum + one, 0) / (to - from) };
}

;// CONCATENATED MODULE: ./lib/metrics/flow-time.js



/** Flow Time of the Flow Framework: all time since it was decided to do something, waiting included. */
const flowTime = (0,metric/* defineMetric */.GR)({
    id: 'flow-time',
    title: 'Flow time',
    unit: 's',
    definition: 'From the acceptance of an item (a label of the policy, else the first of a milestone, an assignee and the first commit) to its completion, waiting included. Bots are left out.',
    observe(facts, window, settings) {
        const items = (0,flow_items/* itemsOf */.S3)(facts, settings);
        if (items.items.length === 0)
            return (0,metric/* unavailable */.hU)('No change and no issue is known.');
        if (items.items.every(({ accepted }) => accepted === undefined))
            return (0,metric/* unavailable */.hU)('When work was accepted is not in git: it takes issues or pull requests.');
        const { leaves, left } = (0,flow_items/* itemsDeliveredIn */.s)(items, window);
        const excluded = [...left];
        const spans = leaves.flatMap((item) => {
            const { id, accepted, end, origin } = item;
            const leave = (reason) => {
                excluded.push({ id, reason });
                return [];
            };
            if (origin === 'dependency-bot' || origin === 'bot')
                return leave('bot');
            if (accepted === undefined)
                return leave('acceptance_unknown');
            if (accepted.at > end.at)
                return leave('accepted_after_delivery');
            return [{ item, by: accepted.by, span: end.at - accepted.at }];
        });
        const created = spans.filter(({ by }) => by === 'created').length;
        const values = spans.map(({ span }) => span);
        return {
            kind: 'durations',
            values,
            excluded,
            more: () => ({
                byType: (0,measured/* durationsByKind */.Zm)(spans),
                note: [(0,flow_items/* itemsNote */.Zp)(items), ...(created > 0 ? [startNote(items, created, values.length)] : [])].join(' '),
            }),
        };
    },
});
function startNote({ of }, created, all) {
    const since = of === 'issues'
        ? 'since the issue was opened, which may be long before'
        : 'since the pull request was opened, which is later';
    return `When it was accepted is not known of ${created} of ${all}: they count ${since}.`;
}

;// CONCATENATED MODULE: ./lib/metrics/flow-velocity.js




/** Flow Velocity of the Flow Framework. */
const flowVelocity = (0,metric/* defineMetric */.GR)({
    id: 'flow-velocity',
    title: 'Flow velocity',
    unit: '1/week',
    definition: 'Items completed a week, over whole weeks: deployed where deployments are known, else merged or closed as completed. Items with parts of their own are counted apart, back-ports not at all.',
    observe(facts, window, settings) {
        const items = (0,flow_items/* itemsOf */.S3)(facts, settings);
        if (items.items.length === 0)
            return (0,metric/* unavailable */.hU)('No change and no issue is known.');
        const weeks = Math.floor((window.to - window.from) / statistics/* WEEK */.V8);
        const { leaves, epics, left } = (0,flow_items/* itemsDeliveredIn */.s)(items, { from: window.to - weeks * statistics/* WEEK */.V8, to: window.to });
        return {
            kind: 'rate',
            n: leaves.length,
            weeks,
            excluded: left,
            more: () => ({
                byType: (0,flow_items/* forEachKind */.hf)(leaves, (some) => (0,measured/* rate */.TS)(some.length, weeks)),
                ...(epics.length > 0 && { variants: { epics: (0,measured/* rate */.TS)(epics.length, weeks) } }),
                note: (0,flow_items/* itemsNote */.Zp)(items),
            }),
        };
    },
});

;// CONCATENATED MODULE: ./lib/metrics/merge-to-deploy.js


/** The part of the lead time that is left when a change is on the default branch. A squash cannot hide it. */
const mergeToDeploy = (0,metric/* defineMetric */.GR)({
    id: 'merge-to-deploy',
    title: 'Merge to deploy',
    unit: 's',
    definition: 'From the merge of a change to the deployment that first held it.',
    observe(facts, window) {
        const { delivered, left } = (0,delivery/* deliveredIn */.o9)(facts, window);
        return (0,metric/* spent */.RT)(delivered.map(({ change, deployment }) => [change.mergedAt, deployment.at]), left);
    },
});

// EXTERNAL MODULE: ./lib/flow/attribution.js
var attribution = __webpack_require__(87233);
;// CONCATENATED MODULE: ./lib/metrics/time-to-restore-other.js


/** What failed without a deployment to lay it to: DORA leaves it out of its recovery time, so it stands by itself. */
const timeToRestoreOther = (0,metric/* defineMetric */.GR)({
    id: 'time-to-restore-other',
    title: 'Time to restore, other failures',
    unit: 's',
    definition: 'From the beginning of an incident that is laid to no deployment to its resolution.',
    observe(facts, window) {
        if (facts.incidents.length === 0)
            return (0,metric/* unavailable */.hU)('No incident is known.');
        const values = [];
        const excluded = [];
        for (const { way, incident } of (0,attribution/* attributionsOf */.Qs)(facts)) {
            const { id, resolvedAt } = incident;
            const start = (0,attribution/* startOf */.GH)(incident);
            if (way !== 'none' || start >= window.to)
                continue;
            if (resolvedAt === undefined)
                excluded.push({ id, reason: 'not_resolved_yet' });
            else if (!(0,metric/* isWithin */.UO)(resolvedAt, window))
                continue;
            else if (resolvedAt < start)
                excluded.push({ id, reason: 'resolved_before_start' });
            else
                values.push(resolvedAt - start);
        }
        const none = facts.deployments.length === 0;
        return {
            kind: 'durations',
            values,
            excluded,
            ...(none && { more: () => ({ note: 'No deployment is known, so none can be the cause: these are all incidents.' }) }),
        };
    },
});

;// CONCATENATED MODULE: ./lib/metrics/index.js















/** Every metric, in the order reports show them: delivery, then flow. */
const metrics = [
    changeLeadTime,
    commitLeadTime,
    mergeToDeploy,
    deploymentFrequency,
    failedDeploymentRecoveryTime,
    timeToRestoreOther,
    change_fail_rate/* changeFailRate */.V,
    deployment_rework_rate/* deploymentReworkRate */.E,
    deployAttemptFailureRate,
    flowVelocity,
    flowTime,
    cycleTime,
    flowEfficiency,
    flowLoad,
    flowDistribution,
];
/** What people call each metric, by its id. */
const titles = new Map(metrics.map(({ id, title }) => [id, title]));


/***/ }),

/***/ 3621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ ratio),
/* harmony export */   SB: () => (/* binding */ durations),
/* harmony export */   TS: () => (/* binding */ rate),
/* harmony export */   Zm: () => (/* binding */ durationsByKind),
/* harmony export */   jh: () => (/* binding */ measured)
/* harmony export */ });
/* harmony import */ var _flow_work_item_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7183);
/* harmony import */ var _flow_working_hours_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35633);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50776);



/** What was seen, in numbers: the one place where a sample becomes a measurement. */
function measured(observation, settings) {
    if (observation.kind === 'told')
        return observation.told;
    const more = observation.more?.() ?? {};
    if (observation.kind === 'durations') {
        const { values, spans = [], excluded } = observation;
        const inHours = settings.clock === 'business' && spans.length > 0
            ? durations(spans.map((span) => (0,_flow_working_hours_js__WEBPACK_IMPORTED_MODULE_1__/* .workingSeconds */ .P)(span, settings)), excluded)
            : undefined;
        const variants = { ...more.variants, ...(inHours && { 'working-hours': inHours }) };
        return { ...durations(values, excluded), ...more, ...(Object.keys(variants).length > 0 && { variants }) };
    }
    const numbers = observation.kind === 'share' ? ratio(observation.k, observation.n) : rate(observation.n, observation.weeks);
    return { ...numbers, ...excludedOf(observation.excluded ?? []), ...more };
}
/** Durations (seconds) in numbers: quantiles from their smallest samples on, and what was left out. */
function durations(values, excluded) {
    const found = (0,_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .distribution */ .Nx)(values, excluded);
    const left = excludedOf(excluded);
    const range = found.min === undefined || found.max === undefined ? {} : { min: found.min, max: found.max };
    if (found.status === 'insufficient') {
        const { n, need } = found;
        const next = n === 0 ? 'None in this window.' : `The first number appears at n = ${need}.`;
        return { status: 'insufficient', reason: next, n, need, ...range, ...left };
    }
    const { n, p50, p75, p85, p90, ci90 } = found;
    return {
        status: 'ok',
        n,
        p50,
        ...(p75 !== undefined && { p75 }),
        ...(p85 !== undefined && { p85 }),
        ...(p90 !== undefined && { p90 }),
        ...range,
        ci90,
        ...left,
    };
}
/** The durations of items, kind by kind. */
function durationsByKind(spans) {
    return (0,_flow_work_item_js__WEBPACK_IMPORTED_MODULE_2__/* .forEachKind */ .h)(spans.map(({ item: { classified }, span }) => ({ classified, span })), (some) => durations(some.map(({ span }) => span), []));
}
/** A share as k of n with its interval, as a percentage from five on; none of none is no zero. */
function ratio(k, n) {
    const need = (0,_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .smallestSample */ .k)(0.5);
    const interval = (0,_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .wilson */ .rF)(k, n);
    if (interval === undefined)
        return { status: 'insufficient', reason: 'None in this window.', n: 0, of: 0, need };
    const told = { n: k, of: n, ci90: { value: [interval.low, interval.high] } };
    if (n >= need)
        return { status: 'ok', ...told, value: k / n };
    return { status: 'insufficient', ...told, need, reason: `A share is told from ${need} on.` };
}
/** Weeks from which on a rate is told; of fewer it would be an extrapolation. */
const ENOUGH_WEEKS = 4;
/** Events a week, over whole weeks, with the exact interval of their rate. */
function rate(n, weeks) {
    const interval = (0,_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .poissonRate */ .Ye)(n, weeks * 7);
    if (weeks < ENOUGH_WEEKS || interval === undefined)
        return { status: 'insufficient', reason: 'Fewer than four whole weeks: only their number is told.', n };
    return { status: 'ok', n, value: n / weeks, ci90: { value: [interval.low, interval.high] } };
}
function excludedOf(excluded) {
    return excluded.length === 0 ? {} : { excluded: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .countedByReason */ .MZ)(excluded).map((one) => ({ ...one })) };
}


/***/ })

};
