export const id = 868;
export const ids = [868];
export const modules = {

/***/ 93868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  metrics: () => (/* binding */ metrics),
  titles: () => (/* binding */ titles)
});

// EXTERNAL MODULE: ./lib/model/delivery.js
var delivery = __webpack_require__(73745);
;// CONCATENATED MODULE: ./lib/model/failures.js

/** A revert later than this after the deployment is a decision, not a failure (flow-metrics, 4.1). */
const REVERT_MS = 14 * 86_400_000;
/** Changes and commits that mend: a revert, or by their branch a hotfix. */
function isRemedy({ reverts, hotfix }) {
    return hotfix || reverts.length > 0;
}
/**
 * Deployments that failed, as far as a history alone can tell: a change of theirs was taken back within two weeks, or what was
 * live before came back. A change and its revert that were first shipped together failed nobody.
 */
function failuresOf(facts) {
    const { changes, deployments } = facts;
    const byCommit = (0,delivery/* deploymentOf */.PE)(facts);
    const failed = new Map();
    const note = (found) => {
        const before = failed.get(found.deployment.id);
        if (before === undefined || Date.parse(found.remedy.at) < Date.parse(before.remedy.at))
            failed.set(found.deployment.id, found);
    };
    for (const change of changes) {
        const remedy = byCommit.get(change.sha);
        for (const sha of remedy === undefined ? [] : change.reverts) {
            const deployment = byCommit.get(sha);
            if (deployment === undefined || remedy === undefined || deployment.id === remedy.id)
                continue;
            const apart = Date.parse(remedy.at) - Date.parse(deployment.at);
            if (apart > 0 && apart <= REVERT_MS)
                note({ deployment, remedy, by: 'revert' });
        }
    }
    deployments.forEach((remedy, index) => {
        if (remedy.kind !== 'rollback')
            return;
        const live = deployments.slice(0, index).findLast(({ kind }) => kind !== 'redeploy');
        if (live !== undefined)
            note({ deployment: live, remedy, by: 'rollback' });
    });
    return [...failed.values()];
}

// EXTERNAL MODULE: ./lib/model/metric.js
var metric = __webpack_require__(77829);
// EXTERNAL MODULE: ./lib/metrics/statistics.js + 3 modules
var statistics = __webpack_require__(50776);
;// CONCATENATED MODULE: ./lib/metrics/measured.js

/** Durations (seconds) as a metric: its quantiles from their smallest samples on, and what was left out. */
function durations(values, excluded) {
    const found = (0,statistics/* distribution */.Nx)(values, excluded);
    const left = found.excluded.length === 0 ? {} : { excluded: found.excluded.map((one) => ({ ...one })) };
    const range = found.min === undefined || found.max === undefined ? {} : { min: found.min, max: found.max };
    if (found.status === 'insufficient') {
        const { n, need } = found;
        const next = n === 0 ? 'None in this window.' : `The first number appears at n = ${need}.`;
        return { status: 'insufficient', reason: next, n, need, ...range, ...left };
    }
    const { n, p50, p75, p90, ci90 } = found;
    const interval = (key) => (ci90[key] === undefined ? {} : { [key]: [...ci90[key]] });
    return {
        status: 'ok',
        n,
        p50,
        ...(p75 !== undefined && { p75 }),
        ...(p90 !== undefined && { p90 }),
        ...range,
        ci90: { ...interval('p50'), ...interval('p75'), ...interval('p90') },
        ...left,
    };
}
/** A share as k of n with its interval, as a percentage from five on; none of none is no zero. */
function ratio(k, n) {
    const need = (0,statistics/* smallestSample */.k)(0.5);
    const interval = (0,statistics/* wilson */.rF)(k, n);
    if (interval === undefined)
        return { status: 'insufficient', reason: 'None in this window.', n: 0, of: 0, need };
    const told = { n: k, of: n, ci90: { value: [interval.low, interval.high] } };
    if (n >= need)
        return { status: 'ok', ...told, value: k / n };
    return { status: 'insufficient', ...told, need, reason: `A share is told from ${need} on.` };
}

;// CONCATENATED MODULE: ./lib/metrics/change-fail-rate.js



/** Younger deployments may yet fail. */
const HORIZON_MS = 86_400_000;
/** DORA's change fail rate. */
const changeFailRate = (0,metric/* defineMetric */.GR)({
    id: 'change-fail-rate',
    title: 'Change fail rate',
    unit: 'ratio',
    definition: 'Production deployments that had to be mended (a revert within 14 days, or a rollback) among those older than a day.',
    measure(facts, window) {
        if (facts.deployments.length === 0)
            return { status: 'unavailable', reason: 'No deployment was found.' };
        const failed = new Set(failuresOf(facts).map(({ deployment }) => deployment.id));
        const judged = facts.deployments.filter(({ kind, at }) => kind !== 'redeploy' && (0,metric/* isWithin */.UO)(at, window) && Date.parse(facts.at) - Date.parse(at) >= HORIZON_MS);
        return ratio(judged.filter(({ id }) => failed.has(id)).length, judged.length);
    },
});

;// CONCATENATED MODULE: ./lib/metrics/change-lead-time.js



/** DORA's change lead time, per change. */
const changeLeadTime = (0,metric/* defineMetric */.GR)({
    id: 'change-lead-time',
    title: 'Change lead time',
    unit: 's',
    definition: 'From the first commit of a change (author date) to the deployment that first held it. Bots are left out.',
    measure(facts, window) {
        const { delivered, left } = (0,delivery/* deliveredIn */.o9)(facts, window);
        const without = [...left];
        const values = [];
        for (const { change, deployment } of delivered) {
            const begun = (0,delivery/* begunAt */.Hs)(change);
            const leave = (reason) => without.push({ id: change.id, reason });
            if (change.origin === 'dependency-bot' || change.origin === 'bot')
                leave('bot');
            else if (begun === undefined)
                leave('squash_no_pr');
            else if (Date.parse(begun) > Date.parse(facts.at))
                leave('author_date_in_future');
            else if (Date.parse(begun) > Date.parse(change.mergedAt))
                leave('commit_after_merge');
            else
                values.push((0,metric/* secondsBetween */.O1)(begun, deployment.at));
        }
        return durations(values, without);
    },
});

;// CONCATENATED MODULE: ./lib/metrics/commit-lead-time.js



/** The same by commit: another unit and another number, so another name. */
const commitLeadTime = (0,metric/* defineMetric */.GR)({
    id: 'commit-lead-time',
    title: 'Commit lead time',
    unit: 's',
    definition: 'From the author date of each commit, merges left out, to the deployment that first held it.',
    measure(facts, window) {
        const commits = new Map(facts.commits.map((commit) => [commit.sha, commit]));
        // GitHub wrote these itself, at the merge: their author date is no beginning of any work.
        const squashed = new Set(facts.changes.filter(({ kind, commits: own }) => kind === 'squash' && own.length === 0).map(({ sha }) => sha));
        const values = [];
        const left = [];
        for (const deployment of (0,delivery/* delivering */.Ee)(facts).filter(({ at }) => (0,metric/* isWithin */.UO)(at, window))) {
            for (const sha of deployment.contents) {
                const commit = commits.get(sha);
                if (commit === undefined || commit.merge)
                    continue;
                if (squashed.has(sha))
                    left.push({ id: sha, reason: 'squash_no_pr' });
                else if (deployment.kind === 'first')
                    left.push({ id: sha, reason: 'no_first_deployment_base' });
                else if (Date.parse(commit.authoredAt) > Date.parse(deployment.at))
                    left.push({ id: sha, reason: 'commit_after_deploy' });
                else
                    values.push((0,metric/* secondsBetween */.O1)(commit.authoredAt, deployment.at));
            }
        }
        return durations(values, left);
    },
});

;// CONCATENATED MODULE: ./lib/metrics/deployment-frequency.js


const DAY = 86_400_000;
/** DORA's deployment frequency. What was live already and is deployed again is no deployment of anything. */
const deploymentFrequency = (0,metric/* defineMetric */.GR)({
    id: 'deployment-frequency',
    title: 'Deployment frequency',
    unit: '1/week',
    definition: 'Production deployments a week, over whole weeks; redeploys of what is live are not counted.',
    measure({ deployments }, window) {
        if (deployments.length === 0)
            return { status: 'unavailable', reason: 'No deployment was found.' };
        const weeks = Math.floor((window.to - window.from) / (7 * DAY));
        const whole = { from: window.to - weeks * 7 * DAY, to: window.to };
        const n = deployments.filter(({ kind, at }) => kind !== 'redeploy' && (0,metric/* isWithin */.UO)(at, whole)).length;
        if (weeks < 4)
            return { status: 'insufficient', reason: 'Fewer than four whole weeks: only their number is told.', n };
        const rate = (0,statistics/* poissonRate */.Ye)(n, weeks * 7);
        return { status: 'ok', n, value: n / weeks, ...(rate && { ci90: { value: [rate.low, rate.high] } }) };
    },
});

;// CONCATENATED MODULE: ./lib/metrics/deployment-rework-rate.js



/** DORA's deployment rework rate. */
const deploymentReworkRate = (0,metric/* defineMetric */.GR)({
    id: 'deployment-rework-rate',
    title: 'Deployment rework rate',
    unit: 'ratio',
    definition: 'Production deployments that are a rollback, or of whose changes at least half mend (reverts, hotfixes).',
    measure({ changes, deployments }, window) {
        if (deployments.length === 0)
            return { status: 'unavailable', reason: 'No deployment was found.' };
        const byCommit = new Map(changes.map((change) => [change.sha, change]));
        const judged = deployments.filter(({ kind, at }) => kind !== 'redeploy' && kind !== 'first' && (0,metric/* isWithin */.UO)(at, window));
        const rework = judged.filter(({ kind, contents }) => {
            const brought = contents.flatMap((sha) => byCommit.get(sha) ?? []);
            return kind === 'rollback' || (brought.length > 0 && 2 * brought.filter(isRemedy).length >= brought.length);
        });
        return ratio(rework.length, judged.length);
    },
});

;// CONCATENATED MODULE: ./lib/metrics/failed-deployment-recovery-time.js



/** DORA's failed deployment recovery time, as far as deployments alone can tell it. */
const failedDeploymentRecoveryTime = (0,metric/* defineMetric */.GR)({
    id: 'failed-deployment-recovery-time',
    title: 'Failed deployment recovery time',
    unit: 's',
    definition: 'From a deployment that had to be mended to the deployment that mended it.',
    measure(facts, window) {
        if (facts.deployments.length === 0)
            return { status: 'unavailable', reason: 'No deployment was found.' };
        const ended = failuresOf(facts).filter(({ remedy }) => (0,metric/* isWithin */.UO)(remedy.at, window));
        return durations(ended.map(({ deployment, remedy }) => (0,metric/* secondsBetween */.O1)(deployment.at, remedy.at)), []);
    },
});

;// CONCATENATED MODULE: ./lib/metrics/flow-efficiency.js



/** Work before a commit that its time stands for, and the longest pause between two commits of one sitting (flow-metrics, 4.4). */
const LEAD_MS = 30 * 60_000;
const PAUSE_MS = 120 * 60_000;
/** Flow efficiency, the lower bound: what commits show of the work. Pooled, for a mean of ratios says nothing of the whole. */
const flowEfficiency = (0,metric/* defineMetric */.GR)({
    id: 'flow-efficiency',
    title: 'Flow efficiency, at least',
    unit: 'ratio',
    definition: 'Time in which commits show work (sittings with pauses of at most two hours), among all time from the first commit to the deployment. Thinking leaves no commit: the true share is higher.',
    measure(facts, window) {
        const measured = (0,delivery/* deliveredIn */.o9)(facts, window).delivered.filter(({ change }) => change.commits.length > 0 && change.origin === 'human');
        const need = (0,statistics/* smallestSample */.k)(0.5);
        if (measured.length < need)
            return { status: 'insufficient', reason: `It is told from ${need} changes on.`, n: measured.length, need };
        const spans = measured.map(activeAndTotal).filter(({ total }) => total > 0);
        const sum = (of) => spans.reduce((all, span) => all + span[of], 0);
        return { status: 'ok', n: spans.length, value: sum('active') / sum('total') };
    },
});
/** Milliseconds from the first commit to the deployment, and those of them that sittings cover. */
function activeAndTotal({ change, deployment }) {
    const times = change.commits.map(({ authoredAt }) => Date.parse(authoredAt)).sort((a, b) => a - b);
    const [begun = 0, end] = [times[0], Date.parse(deployment.at)];
    let active = 0;
    let sitting = { from: begun, to: begun };
    for (const time of times.slice(1)) {
        if (time - sitting.to <= PAUSE_MS)
            sitting.to = time;
        else {
            active += sitting.to - sitting.from;
            sitting = { from: time - LEAD_MS, to: time };
        }
    }
    return { active: Math.min(active + sitting.to - sitting.from, end - begun), total: end - begun };
}

;// CONCATENATED MODULE: ./lib/metrics/merge-to-deploy.js



/** The part of the lead time that is left when a change is on the default branch. A squash cannot hide it. */
const mergeToDeploy = (0,metric/* defineMetric */.GR)({
    id: 'merge-to-deploy',
    title: 'Merge to deploy',
    unit: 's',
    definition: 'From the merge of a change to the deployment that first held it.',
    measure(facts, window) {
        const { delivered, left } = (0,delivery/* deliveredIn */.o9)(facts, window);
        return durations(delivered.map(({ change, deployment }) => (0,metric/* secondsBetween */.O1)(change.mergedAt, deployment.at)), left);
    },
});

;// CONCATENATED MODULE: ./lib/metrics/index.js








/** Every metric, in the order reports show them. */
const metrics = [
    changeLeadTime,
    commitLeadTime,
    mergeToDeploy,
    deploymentFrequency,
    failedDeploymentRecoveryTime,
    changeFailRate,
    deploymentReworkRate,
    flowEfficiency,
];
/** What people call each metric, by its id. */
const titles = new Map(metrics.map(({ id, title }) => [id, title]));


/***/ }),

/***/ 50776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cv: () => (/* binding */ cv),
  HG: () => (/* binding */ dispersion),
  Nx: () => (/* binding */ distribution),
  i2: () => (/* binding */ mean),
  Ym: () => (/* reexport */ percentile),
  Ye: () => (/* reexport */ poissonRate),
  bS: () => (/* reexport */ roundHalfUp),
  k: () => (/* reexport */ smallestSample),
  QM: () => (/* reexport */ weeks),
  rF: () => (/* reexport */ wilson)
});

// UNUSED EXPORTS: Z90, kaplanMeierMedian, orderInterval, predictionBound, resampleWeeks, sampleVariance, seeded, weekOf

;// CONCATENATED MODULE: ./lib/metrics/statistics-counts.js
/** The 95 % point of the normal distribution: 90 % lies between minus and plus this. */
const Z90 = 1.6448536269514722;
const TAIL = 0.05;
/**
 * The probabilities of a count with one peak, from the peak outwards by the ratio P(k) / P(k - 1) of neighbours, then divided by
 * their sum. No factorial and no logarithm of one is taken, so the error stays near 1e-12 at a million draws, where differences of
 * log-gamma lose 1e-9; the work grows with the standard deviation, not with n.
 */
function probabilities(peak, last, ratio) {
    const down = [];
    for (let k = peak, weight = 1; k > 0; k -= 1) {
        weight /= ratio(k);
        if (weight < 1e-18)
            break;
        down.push(weight);
    }
    const up = [1];
    for (let k = peak + 1, weight = 1; k <= last; k += 1) {
        weight *= ratio(k);
        if (weight < 1e-18)
            break;
        up.push(weight);
    }
    const all = [...down.reverse(), ...up];
    const sum = all.reduce((total, weight) => total + weight, 0);
    return { from: peak - down.length, of: all.map((weight) => weight / sum) };
}
/** Of n draws that each succeed with 0 < p < 1: P(k) / P(k - 1) = (n - k + 1) / k * p / (1 - p). */
function binomial(n, p) {
    const odds = p / (1 - p);
    return probabilities(Math.min(n, Math.floor((n + 1) * p)), n, (k) => ((n - k + 1) / k) * odds);
}
/** Of events that come at random, `expected` > 0 on average: P(k) / P(k - 1) = expected / k. */
function poisson(expected) {
    return probabilities(Math.floor(expected), Number.POSITIVE_INFINITY, (k) => expected / k);
}
/** P(count <= k). */
function atMost({ from, of }, k) {
    return of.slice(0, Math.max(0, k - from + 1)).reduce((sum, one) => sum + one, 0);
}
/**
 * The interval of a share, k of n: the shares q with |k/n - q| <= z sqrt(q (1 - q) / n). E. B. Wilson, "Probable inference, the law
 * of succession, and statistical inference", JASA 22 (1927). Undefined of none, and where k is no part of n.
 */
function wilson(k, n, z = Z90) {
    if (!(n > 0 && k >= 0 && k <= n))
        return undefined;
    const centre = (k + (z * z) / 2) / (n + z * z);
    const half = (z / (n + z * z)) * Math.sqrt((k * (n - k)) / n + (z * z) / 4);
    // At the ends the formula says 0 and 1; rounding would miss them.
    return { low: k === 0 ? 0 : centre - half, high: k === n ? 1 : centre + half };
}
/**
 * The rate of events seen k times in `days` days, for every `per` days, with its exact 90 % interval: from the rate at which k or more
 * would come with 5 %, to the one at which k or fewer would. F. Garwood, "Fiducial limits for the Poisson distribution", Biometrika 28
 * (1936). Undefined unless k is a count and there were days.
 */
function poissonRate(k, days, per = 7) {
    if (!(Number.isInteger(k) && k >= 0 && days > 0))
        return undefined;
    const scale = per / days;
    const low = k === 0 ? 0 : whereFalls(0, k, (expected) => atMost(poisson(expected), k - 1) - (1 - TAIL));
    const high = whereFalls(k, 2 * k + 10, (expected) => atMost(poisson(expected), k) - TAIL);
    return { rate: k * scale, low: low * scale, high: high * scale };
}
/** Where a falling function goes through zero, by halving the bracket until no number lies between its ends. */
function whereFalls(from, to, value) {
    let [low, high] = [from, to];
    for (let step = 0; step < 64; step += 1) {
        const middle = (low + high) / 2;
        if (middle === low || middle === high)
            break;
        if (value(middle) > 0)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}

;// CONCATENATED MODULE: ./lib/metrics/statistics-order.js

/** Shares are read to the ten-thousandth: with whole numbers of them a rank is exact, and 0.85 * 20 is 17 and not a little more. */
const WHOLE = 10_000;
/** Whole seconds at output; a half goes up, also below zero. */
function roundHalfUp(value) {
    return Math.floor(value + 0.5);
}
/**
 * The quantile at share p (0 to 1) of ascending values, in their unit: between the neighbours of rank (n - 1) p + 1, in proportion.
 * Type 7 of R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50 (1996); what R, NumPy
 * and spreadsheets' PERCENTILE.INC answer. Of whole values no half is lost to rounding. Undefined where there are none.
 */
function percentile(sorted, p) {
    const position = (sorted.length - 1) * Math.round(p * WHOLE);
    const index = Math.floor(position / WHOLE);
    const low = sorted[index];
    if (low === undefined)
        return undefined;
    const high = sorted[index + 1] ?? low;
    return low + ((high - low) * (position % WHOLE)) / WHOLE;
}
/**
 * The smallest n whose minimum and maximum hold the p-quantile with `coverage`: 1 - p^n - (1 - p)^n >= coverage. 5 for p50, 9 for p75,
 * 15 for p85, 22 for p90, 45 for p95. Infinite where no sample is large enough (p is 0 or 1). Below it the quantile is not shown.
 */
function smallestSample(p, coverage = 0.9) {
    if (!(p > 0 && p < 1 && coverage < 1))
        return Number.POSITIVE_INFINITY;
    let n = 2;
    while (1 - p ** n - (1 - p) ** n < coverage)
        n += 1;
    return n;
}
/**
 * The distribution-free interval of the p-quantile: the shortest [x(l), x(u)] whose coverage P(l <= B < u), B binomial(n, p), reaches
 * `coverage`; of equally short ones that of larger coverage, then that of lower l. H. A. David and H. N. Nagaraja, "Order Statistics",
 * 3rd ed. (2003), section 7.1. Shortest is meant in ranks: chosen by the values' distance the interval would promise more than it holds.
 * The window grows from the peak of the binomial towards the likelier side, which for one peak is the likeliest window of each length.
 * Undefined below `smallestSample(p, coverage)`.
 */
function orderInterval(sorted, p, coverage = 0.9) {
    const n = sorted.length;
    if (n < smallestSample(p, coverage))
        return undefined;
    const { from, of } = binomial(n, p);
    const chance = (k) => (k >= 1 && k < n ? (of[k - from] ?? 0) : -1);
    // The lower of two equal peaks, and within what an interval can have.
    let first = Math.min(n - 1, Math.max(1, Math.ceil((n + 1) * p) - 1));
    let last = first;
    let held = chance(first);
    while (held < coverage) {
        const [before, after] = [chance(first - 1), chance(last + 1)];
        if (before < 0 && after < 0)
            return undefined;
        // Mirrored chances differ in their last digits only.
        if (before >= after * (1 - 1e-11))
            first -= 1;
        else
            last += 1;
        held += Math.max(before, after);
    }
    const [low, high] = [sorted[first - 1], sorted[last]];
    return low === undefined || high === undefined ? undefined : { low, high, ranks: [first, last + 1], coverage: held };
}
/**
 * The bound that the next value keeps with probability `share`, in the unit of the ascending values: x(ceil(share (n + 1))). S. S. Wilks,
 * "Determination of sample sizes for setting tolerance limits", Annals of Mathematical Statistics 12 (1941). Undefined while that rank
 * is above n: 0.85 exists from n = 6 on.
 */
function predictionBound(sorted, share = 0.85) {
    return sorted[Math.ceil((Math.round(share * WHOLE) * (sorted.length + 1)) / WHOLE) - 1];
}
/**
 * The median time to an end when some have not ended, in the unit given: `censored` holds the ages so far of those. The first time at
 * which the product of (1 - ended / at risk) is down to one half; who is censored at a time was still at risk then. E. L. Kaplan and
 * P. Meier, "Nonparametric estimation from incomplete observations", JASA 53 (1958). With none censored it is the lower median.
 * Undefined if the curve stays above one half.
 */
function kaplanMeierMedian(done, censored) {
    const ends = done.toSorted((a, b) => a - b);
    const ages = censored.toSorted((a, b) => a - b);
    let surviving = 1;
    let aged = 0;
    for (let at = 0; at < ends.length;) {
        const time = ends[at];
        while ((ages[aged] ?? Number.POSITIVE_INFINITY) < time)
            aged += 1;
        const atRisk = ends.length - at + (ages.length - aged);
        let next = at;
        while (ends[next] === time)
            next += 1;
        surviving *= 1 - (next - at) / atRisk;
        if (surviving <= 0.5 + 1e-12)
            return time;
        at = next;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/metrics/statistics-weeks.js
const WEEK = 7 * 24 * 60 * 60 * 1000;
/** The last `count` weeks that end at `now` (ms), oldest first, without a gap. */
function weeks(now, count) {
    return Array.from({ length: count }, (_, index) => {
        const to = now - (count - 1 - index) * WEEK;
        return { from: to - WEEK, to };
    });
}
/** How many weeks before `now` (ms): 0 in the week that ends there, so it is in `weeks(now, n).at(-1 - ago)`. Undefined from `now` on. */
function weekOf(time, now) {
    return time < now ? Math.ceil((now - time) / WEEK) - 1 : undefined;
}
/**
 * Numbers from 0 up to but without 1, the same ones for the same seed (a 32-bit integer) on every machine. Mulberry32 by Tommy Ettinger
 * (public domain, 2017): a Weyl sequence whose terms are mixed; 2^32 numbers before it repeats. For resampling, not for secrets.
 */
function seeded(seed) {
    let state = seed | 0;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
}
/**
 * `times` samples, each as many whole weeks as there are, drawn with replacement: B. Efron, "Bootstrap methods: another look at the
 * jackknife", Annals of Statistics 7 (1979). Weeks and not items are drawn, for items of one week are not independent (H. R. Künsch,
 * Annals of Statistics 17 (1989), on blocks).
 */
function resampleWeeks(of, times, seed) {
    const random = seeded(seed);
    return Array.from({ length: times }, () => of.map(() => of[Math.floor(random() * of.length)]));
}

;// CONCATENATED MODULE: ./lib/metrics/statistics.js




const QUANTILES = { p50: 0.5, p75: 0.75, p85: 0.85, p90: 0.9 };
/** How durations (seconds, in any order) are distributed, and how many were left out for which reason (by name). */
function distribution(values, excluded) {
    if (!values.every(Number.isFinite))
        throw new RangeError('A duration that is no finite number has to be excluded, with a reason.');
    const sorted = values.toSorted((a, b) => a - b);
    const n = sorted.length;
    const need = smallestSample(QUANTILES.p50);
    const reason = `${n} of the ${need} that a median takes.`;
    const shared = { unit: 's', n, excluded: countedByReason(excluded) };
    const [min, max, average] = [sorted[0], sorted.at(-1), mean(sorted)];
    if (min === undefined || max === undefined || average === undefined)
        return { status: 'insufficient', reason, need, ...shared };
    const range = { min: roundHalfUp(min), max: roundHalfUp(max) };
    const quantiles = {};
    const ci90 = {};
    for (const [name, p] of Object.entries(QUANTILES)) {
        const value = percentile(sorted, p);
        const interval = orderInterval(sorted, p);
        if (value === undefined || interval === undefined)
            continue;
        quantiles[name] = roundHalfUp(value);
        ci90[name] = [roundHalfUp(interval.low), roundHalfUp(interval.high)];
    }
    const { p50, ...upper } = quantiles;
    if (p50 === undefined)
        return { status: 'insufficient', reason, need, ...shared, ...range };
    return { status: 'ok', ...shared, p50, ...upper, mean: roundHalfUp(average), ...range, ci90 };
}
function countedByReason(excluded) {
    const counts = new Map();
    for (const { reason } of excluded)
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
    return [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => (a.reason < b.reason ? -1 : 1));
}
/** The arithmetic mean, in the unit of the values. Undefined of none. */
function mean(values) {
    return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
/** The unbiased sample variance (divided by n - 1: Bessel), in the squared unit; two passes, so that a large mean costs no digits. */
function sampleVariance(values) {
    const centre = mean(values);
    if (centre === undefined || values.length < 2)
        return undefined;
    return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
}
/** The coefficient of variation s / mean (K. Pearson, 1896), without unit. Undefined of fewer than two, or without a positive mean. */
function cv(values) {
    const [centre, variance] = [mean(values), sampleVariance(values)];
    return centre === undefined || variance === undefined || centre <= 0 ? undefined : Math.sqrt(variance) / centre;
}
/** The index of dispersion of counts, variance / mean: 1 for events that come at random (D. R. Cox and P. A. W. Lewis, 1966). */
function dispersion(counts) {
    const [centre, variance] = [mean(counts), sampleVariance(counts)];
    return centre === undefined || variance === undefined || centre <= 0 ? undefined : variance / centre;
}


/***/ }),

/***/ 73745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ delivering),
/* harmony export */   Hs: () => (/* binding */ begunAt),
/* harmony export */   PE: () => (/* binding */ deploymentOf),
/* harmony export */   o9: () => (/* binding */ deliveredIn)
/* harmony export */ });
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77829);

/** Deployments that brought something: what was live already, or again, delivers nothing. */
function delivering({ deployments }) {
    return deployments.filter(({ kind }) => kind === 'first' || kind === 'normal');
}
/** Several metrics ask the same of the same facts and window, neither of which ever changes. */
const deliveries = new WeakMap();
/**
 * Changes that were delivered within a window, an item belonging to the window of its end. A change is delivered by the first
 * deployment whose contents hold the commit by which it is on the default branch.
 */
function deliveredIn(facts, window) {
    const byWindow = deliveries.get(facts) ?? new WeakMap();
    deliveries.set(facts, byWindow);
    const before = byWindow.get(window);
    if (before !== undefined)
        return before;
    const found = delivery(facts, window);
    byWindow.set(window, found);
    return found;
}
function delivery(facts, window) {
    const byCommit = deploymentOf(facts);
    const delivered = [];
    const left = [];
    for (const change of facts.changes) {
        const deployment = byCommit.get(change.sha);
        if (!(0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(deployment?.at ?? change.mergedAt, window))
            continue;
        if (deployment === undefined)
            left.push({ id: change.id, reason: 'not_deployed_yet' });
        else if (change.picks.length > 0)
            left.push({ id: change.id, reason: 'backport' });
        else if (deployment.kind === 'first')
            left.push({ id: change.id, reason: 'no_first_deployment_base' });
        else if (Date.parse(deployment.at) < Date.parse(change.mergedAt))
            left.push({ id: change.id, reason: 'deploy_before_merge' });
        else
            delivered.push({ change, deployment });
    }
    return { delivered, left };
}
/** By commit, the deployment that brought it. Several metrics ask it of the same facts, which never change. */
const known = new WeakMap();
function deploymentOf(facts) {
    const before = known.get(facts);
    if (before !== undefined)
        return before;
    const byCommit = new Map();
    for (const deployment of delivering(facts))
        for (const sha of deployment.contents)
            byCommit.set(sha, deployment);
    known.set(facts, byCommit);
    return byCommit;
}
/** When work on a change began: its earliest author date, or when it was opened where that is earlier. Undefined where a squash destroyed it. */
function begunAt({ commits, openedAt }) {
    const times = [...commits.map(({ authoredAt }) => authoredAt), ...(openedAt === undefined ? [] : [openedAt])];
    return commits.length === 0 ? undefined : times.reduce((a, b) => (Date.parse(a) <= Date.parse(b) ? a : b));
}


/***/ }),

/***/ 77829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GR: () => (/* binding */ defineMetric),
/* harmony export */   O1: () => (/* binding */ secondsBetween),
/* harmony export */   UO: () => (/* binding */ isWithin)
/* harmony export */ });
/** Makes a metric of a function over facts. It stands in the report whatever comes of it. */
function defineMetric(spec) {
    return spec;
}
function isWithin(time, { from, to }) {
    const at = Date.parse(time);
    return from <= at && at < to;
}
/** Whole seconds from one moment to another; negative where the second is earlier. */
function secondsBetween(from, to) {
    return Math.round((Date.parse(to) - Date.parse(from)) / 1000);
}


/***/ })

};
