export const id = 4870;
export const ids = [4870];
export const modules = {

/***/ 74870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  flowFiles: () => (/* binding */ flowFiles)
});

// EXTERNAL MODULE: ./lib/flow/facts.js
var flow_facts = __webpack_require__(77291);
// EXTERNAL MODULE: ./lib/flow/failures.js
var failures = __webpack_require__(6905);
// EXTERNAL MODULE: ./lib/model/flow-item.js
var flow_item = __webpack_require__(889);
// EXTERNAL MODULE: ./lib/flow/course.js + 3 modules
var flow_course = __webpack_require__(5899);
// EXTERNAL MODULE: ./lib/flow/delivery.js
var delivery = __webpack_require__(54230);
// EXTERNAL MODULE: ./lib/flow/items.js + 1 modules
var items = __webpack_require__(53623);
// EXTERNAL MODULE: ./lib/flow/metric.js
var metric = __webpack_require__(89498);
// EXTERNAL MODULE: ./lib/flow/deployments.js
var deployments = __webpack_require__(88580);
// EXTERNAL MODULE: ./lib/flow/sections-facts.js
var sections_facts = __webpack_require__(26660);
;// CONCATENATED MODULE: ./lib/flow/pictures-cumulative.js



const DAY = 86_400;
/** More days than this are drawn by week. */
const MOST_DAYS = 126;
/** A change is at a moment in the stage whose segment holds it; its end belongs to what follows. */
function cumulativeFlowOf(facts, window, settings) {
    const { from } = (0,sections_facts/* reachOf */.xw)(facts, window);
    const end = (0,sections_facts/* endOf */.pJ)(facts, window);
    const step = end - from > MOST_DAYS * DAY ? 7 * DAY : DAY;
    const length = Math.max(1, Math.floor((end - from) / step) + 1);
    const first = end - (length - 1) * step;
    const deployed = (0,deployments/* delivering */.Ee)(facts).length > 0;
    const steps = { coding: [], open: [], merged: [], delivered: [], closed: [] };
    const momentOf = (time) => Math.max(0, Math.ceil((time - first) / step));
    const add = ({ band, from: since, to }) => {
        const [up, down] = [momentOf(since), momentOf(to)];
        if ((band === 'delivered' || band === 'closed') && since <= first)
            return;
        if (up < length)
            steps[band][up] = (steps[band][up] ?? 0) + 1;
        if (down < length)
            steps[band][down] = (steps[band][down] ?? 0) - 1;
    };
    const courses = (0,flow_course/* coursesOf */.IV)(facts, settings).filter(({ origin }) => !(0,sections_facts/* isHousekeeping */.WR)(origin));
    for (const course of courses)
        for (const stay of staysOf(course, deployed))
            add(stay);
    return { beforeMerge: (0,sections_facts/* isTold */.Wc)(facts, 'pulls'), deployed, samples: samplesOf(steps, first, step, length) };
}
const AFTER_MERGE = new Set(['integration_wait', 'release_wait', 'env_approval', 'deploy']);
const FOREVER = Number.POSITIVE_INFINITY;
function staysOf(course, deployed) {
    const { segments, state, begun, endedAt, until } = course;
    const isOver = state === 'closed' || state === 'delivered' || !(deployed || state === 'open');
    const stays = segments
        .filter(({ stage }) => deployed || !AFTER_MERGE.has(stage))
        .map(({ stage, from, to }, index, all) => {
        const band = AFTER_MERGE.has(stage) ? 'merged' : stage === 'coding' ? 'coding' : 'open';
        return { band, from, to: index === all.length - 1 && !isOver ? FOREVER : to };
    });
    if (!isOver)
        return stays;
    const ended = state === 'merged' ? endedAt : until;
    return [...stays, { band: state === 'closed' ? 'closed' : 'delivered', from: ended ?? begun, to: FOREVER }];
}
/** How many there are at each moment: a step up at the first one of each stay, a step down after its last. */
function samplesOf(steps, first, step, length) {
    const sums = { coding: 0, open: 0, merged: 0, delivered: 0, closed: 0 };
    return Array.from({ length }, (_, index) => {
        for (const band of BANDS)
            sums[band] += steps[band][index] ?? 0;
        return { at: first + index * step, ...sums };
    });
}
const BANDS = ['coding', 'open', 'merged', 'delivered', 'closed'];

;// CONCATENATED MODULE: ./lib/flow/pictures.js








/** The same pictures for the same facts. */
function picturesOf(facts, window, settings) {
    return {
        window,
        times: timesOf(facts, window),
        cumulative: cumulativeFlowOf(facts, window, settings),
        weeks: weeksOf(facts, window, settings),
        sizes: sizesOf(facts, window, settings),
    };
}
/** The population of the metric of that name. */
function timesOf(facts, window) {
    const points = (0,delivery/* leadTimesIn */.M9)(facts, window).timed.map(({ change, deployment, begun }) => ({
        id: change.id,
        at: deployment.at,
        seconds: deployment.at - begun,
    }));
    if (points.length > 0)
        return { measure: 'change-lead-time', points: points.sort(byTime) };
    const rest = (0,delivery/* deliveredIn */.o9)(facts, window).delivered.map(({ change, deployment }) => ({
        id: change.id,
        at: deployment.at,
        seconds: deployment.at - change.mergedAt,
    }));
    return { measure: 'merge-to-deploy', points: rest.sort(byTime) };
}
function sizesOf(facts, window, settings) {
    return (0,flow_course/* coursesOf */.IV)(facts, settings)
        .flatMap(({ id, origin, begun, pull, deployment }) => pull?.lines === undefined || deployment === undefined || (0,sections_facts/* isHousekeeping */.WR)(origin) || !(0,metric/* isWithin */.UO)(deployment.at, window)
        ? []
        : [{ id, at: deployment.at, seconds: deployment.at - begun, lines: pull.lines }])
        .sort(byTime);
}
function byTime(a, b) {
    return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
const WEEK = 7 * 86_400;
function weeksOf(facts, window, settings) {
    const whole = Math.floor((window.to - window.from) / WEEK);
    const from = window.to - whole * WEEK;
    const weekOf = (time) => Math.floor((time - from) / WEEK);
    const tally = (times) => {
        const counts = new Array(whole).fill(0);
        for (const time of times)
            if (time >= from && time < window.to)
                counts[weekOf(time)] = (counts[weekOf(time)] ?? 0) + 1;
        return (index) => counts[index] ?? 0;
    };
    const mergesOf = (bots) => tally(facts.changes.flatMap(({ origin, mergedAt }) => ((0,sections_facts/* isHousekeeping */.WR)(origin) === bots ? [mergedAt] : [])));
    const [merged, bots] = [mergesOf(false), mergesOf(true)];
    const deployments = tally(facts.deployments.flatMap(({ kind, at }) => (kind === 'redeploy' ? [] : [at])));
    const failed = tally((0,failures/* failuresOf */.d)(facts).flatMap(({ deployment: { kind, at } }) => (kind === 'redeploy' ? [] : [at])));
    const { leaves } = (0,items/* itemsDeliveredIn */.s)((0,items/* itemsOf */.S3)(facts, settings), { from, to: window.to });
    const kinds = flow_item/* FLOW_KINDS */.nn.map((kind) => {
        const own = leaves.filter(({ classified }) => classified.type === kind);
        return [kind, tally(own.map(({ end }) => end.at))];
    });
    return Array.from({ length: whole }, (_, index) => ({
        from: from + index * WEEK,
        to: from + (index + 1) * WEEK,
        merged: merged(index),
        bots: bots(index),
        deployments: deployments(index),
        failed: failed(index),
        kinds: kindsOf(kinds.map(([kind, of]) => [kind, of(index)])),
    }));
}
function kindsOf(counts) {
    const of = new Map(counts);
    const [feature, defect, risk, debt, unclassified] = flow_item/* FLOW_KINDS */.nn.map((kind) => of.get(kind) ?? 0);
    return { feature: feature ?? 0, defect: defect ?? 0, risk: risk ?? 0, debt: debt ?? 0, unclassified: unclassified ?? 0 };
}

// EXTERNAL MODULE: ./lib/flow/recent.js
var recent = __webpack_require__(80849);
// EXTERNAL MODULE: ./lib/flow/classification.js + 1 modules
var classification = __webpack_require__(26829);
// EXTERNAL MODULE: ./lib/flow/course-release.js
var course_release = __webpack_require__(74067);
// EXTERNAL MODULE: ./lib/flow/items-links.js
var items_links = __webpack_require__(73204);
// EXTERNAL MODULE: ./lib/flow/reverts.js
var reverts = __webpack_require__(24943);
// EXTERNAL MODULE: ./lib/model/stages.js
var stages = __webpack_require__(19810);
;// CONCATENATED MODULE: ./lib/flow/rows-columns.js

/** There in every row. */
function always(name, type, description) {
    return { name, type, nullable: false, description };
}
/** Null where it is not known, or does not apply. */
function maybe(name, type, description) {
    return { name, type, nullable: true, description };
}
function stageColumn(id) {
    return `stage_${id}_seconds`;
}
const CHANGE_COLUMNS = [
    maybe('repository', 'text', '`owner/name`.'),
    always('id', 'text', '`#12` for a pull request, else the sha of the commit on the default branch.'),
    maybe('number', 'count', 'Of the pull request.'),
    maybe('title', 'text', 'Without the accounts that it names.'),
    maybe('kind', 'text', 'How it came to the default branch: merge, squash, rebase or direct. Null: not by itself, or not yet.'),
    always('state', 'text', 'open; closed, without a merge; merged; or delivered.'),
    always('origin', 'text', 'human, ai-assisted (a person with an agent), agent, dependency-bot or bot.'),
    maybe('flow_item', 'text', 'feature, defect, risk, debt or unclassified.'),
    maybe('begun_at', 'time', 'Its first commit (author date), or when it was opened where that is earlier.'),
    maybe('opened_at', 'time', 'When the pull request was opened.'),
    maybe('merged_at', 'time', 'When it came to its branch.'),
    maybe('closed_at', 'time', 'When it was closed without a merge.'),
    maybe('deployed_at', 'time', 'When the first deployment that held it was live.'),
    maybe('deployment', 'text', 'That deployment: `id` of the table of deployments.'),
    maybe('lead_time_seconds', 'seconds', 'begun_at to deployed_at. Null where excluded_reason says why the metric leaves it out.'),
    maybe('merge_to_deploy_seconds', 'seconds', 'merged_at to deployed_at, of those that the metric counts: bots and squashes too.'),
    maybe('excluded_reason', 'text', 'Why it is not in the change lead time, such as bot, squash_no_pr or not_deployed_yet.'),
    ...stages/* STAGES */.an.map(({ id, title }) => maybe(stageColumn(id), 'seconds', `${title}: all visits together; of what is not finished, up to as_of.`)),
    maybe('commits', 'count', 'Merges left out.'),
    maybe('lines', 'count', 'Added and deleted.'),
    maybe('files', 'count', 'Files that it touches.'),
    always('reverts', 'count', 'Commits that it takes back; a revert of a revert takes nothing back.'),
    maybe('backport', 'flag', 'It brings commits a second time.'),
    maybe('hotfix', 'flag', 'By its branch or label.'),
    always('as_of', 'time', 'When the facts were gathered.'),
];
/** What came to the default branch, and every other pull request: `kind` is null of those. */
const CHANGES = { name: 'changes', schema: 'jidoka.changes/v1', columns: CHANGE_COLUMNS };
const DEPLOYMENT_COLUMNS = [
    maybe('repository', 'text', '`owner/name`.'),
    always('id', 'text', 'The same in every run.'),
    always('name', 'text', 'Such as the tag.'),
    always('sha', 'text', 'The commit that was deployed.'),
    maybe('environment', 'text', 'Where it went, as far as it is told.'),
    always('deployed_at', 'time', 'When it was first live.'),
    maybe('created_at', 'time', 'When it was asked for.'),
    always('kind', 'text', 'first, normal, rollback or redeploy.'),
    maybe('base', 'text', '`id` of the latest earlier one that is an ancestor.'),
    maybe('changes', 'count', 'That it was the first to bring. Null without a base: what was live before is not known.'),
    maybe('commits', 'count', 'That it was the first to bring, merges left out. Null without a base.'),
    maybe('lead_times', 'count', 'Those of its changes whose begun_at is known, bots included. Null without a base.'),
    maybe('lead_time_p50_seconds', 'seconds', 'The median of begun_at to deployed_at over those, of however many.'),
    always('failed', 'flag', 'It had to be mended, as far as reverts, rollbacks, incidents and statuses tell.'),
    maybe('attempts', 'count', 'How often the same commit was tried until it was live.'),
    always('as_of', 'time', 'When the facts were gathered.'),
];
/** Deployments to production, redeploys of what was live included. */
const DEPLOYMENTS = {
    name: 'deployments',
    schema: 'jidoka.deployments/v1',
    columns: DEPLOYMENT_COLUMNS,
};

;// CONCATENATED MODULE: ./lib/flow/rows-stages.js




const ASKED = new Set(['env_approval', 'deploy']);
/**
 * Seconds in each stage, none where it was not in it; null where its stages are not told, or not that one: those before the merge only
 * a pull request tells, and those between the request for a deployment and its success only a deployment that says when it was asked
 * for. What the metric of stages leaves out has none.
 */
function stageCells(facts) {
    const told = { pulls: (0,sections_facts/* isTold */.Wc)(facts, 'pulls'), deployments: (0,deployments/* delivering */.Ee)(facts).length > 0 };
    return (course) => {
        const spent = new Map();
        for (const { stage, from, to } of course?.segments ?? [])
            spent.set(stage, (spent.get(stage) ?? 0) + to - from);
        const cells = {};
        for (const id of stages/* STAGE_IDS */.w7)
            cells[stageColumn(id)] = isKnown(id, course, told) ? (spent.get(id) ?? 0) : null;
        return cells;
    };
}
function isKnown(id, course, { pulls, deployments }) {
    if (course === undefined)
        return false;
    const { state, pull, change, deployment } = course;
    // A direct push is all coding until it is merged; of anything else that takes its pull request.
    const isReviewTold = pull !== undefined || (pulls && change?.kind === 'direct');
    if (pull?.eventsCut || (pulls && !isReviewTold))
        return false;
    if (ASKED.has(id))
        return deployment?.createdAt !== undefined;
    const isMerged = state === 'merged' || state === 'delivered';
    if (id === 'release_wait')
        return isMerged && deployments;
    return isReviewTold && (id !== 'integration_wait' || isMerged);
}

// EXTERNAL MODULE: ./lib/flow/source.js
var source = __webpack_require__(94231);
;// CONCATENATED MODULE: ./lib/flow/rows-deployments.js

/** One row a deployment to production, in their order. Without a base nobody knows what was new in it. */
function deploymentRows(facts, { changes, failed, median }) {
    const counted = new Set(facts.commits.flatMap(({ sha, merge }) => (merge ? [] : [sha])));
    const environments = new Map(facts.rollouts.map(({ id, environment }) => [id, environment]));
    const brought = (0,sections_facts/* byKey */.dX)(changes.filter(({ kind }) => kind !== null), ({ deployment }) => deployment);
    return facts.deployments.map((deployment) => {
        const { id, name, sha, at, createdAt, kind, base, attempts } = deployment;
        const own = brought.get(id) ?? [];
        const times = own.flatMap(({ begun_at: begun }) => (begun === null ? [] : at - begun));
        const whole = hasContents(deployment);
        return {
            repository: facts.repository ?? null,
            id,
            name,
            sha,
            environment: environments.get(id) ?? null,
            deployed_at: at,
            created_at: createdAt ?? null,
            kind,
            base: base ?? null,
            changes: whole ? own.length : null,
            commits: whole ? deployment.contents.filter((one) => counted.has(one)).length : null,
            lead_times: whole ? times.length : null,
            lead_time_p50_seconds: whole ? (median(times) ?? null) : null,
            failed: failed.has(id),
            attempts: attempts ?? null,
            as_of: facts.at,
        };
    });
}
/** Whether it is known what was new in it; of a rollback and a redeploy that is nothing. */
function hasContents({ kind, base }) {
    return kind === 'rollback' || kind === 'redeploy' || (kind === 'normal' && base !== undefined);
}

;// CONCATENATED MODULE: ./lib/flow/rows.js











/** All that was ever delivered: rows are of no window, for who reads them takes one. */
const EVER = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
/**
 * One row a change that came to the default branch, and one a pull request that did not: open, closed, or merged elsewhere. Nobody is
 * named. Those merged first stand first, then what is not merged, by its opening.
 */
function changeRows(facts, settings) {
    const known = knownOf(facts, settings);
    const own = new Set(known.pulls.values());
    const others = facts.pulls.filter((pull) => !own.has(pull));
    return [...facts.changes.map((change) => rowOfChange(change, known)), ...others.map((pull) => rowOfPull(pull, known))].sort(inOrder);
}
function inOrder(a, b) {
    return order(a.merged_at, b.merged_at) || order(a.opened_at, b.opened_at) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
function order(a, b) {
    return a === b ? 0 : (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY);
}
function knownOf(facts, settings) {
    const landed = { byId: (0,reverts/* changeById */.pw)(facts), bySha: (0,reverts/* changeBySha */.MS)(facts) };
    const pulls = new Map();
    for (const pull of facts.pulls) {
        const change = (0,course_release/* ownChange */.z0)(pull, landed);
        if (change !== undefined)
            pulls.set(change, pull);
    }
    const courses = new Map();
    for (const course of (0,flow_course/* coursesOf */.IV)(facts, settings)) {
        const key = course.change ?? course.pull;
        if (key !== undefined)
            courses.set(key, course);
    }
    return {
        facts,
        settings,
        pulls,
        courses,
        untold: new Map((0,flow_course/* excludedCourses */.b8)(facts, settings).map(({ id, reason }) => [id, reason])),
        delivered: new Set((0,delivery/* deliveredIn */.o9)(facts, EVER).delivered.map(({ change }) => change)),
        reasons: new Map((0,delivery/* leadTimesIn */.M9)(facts, EVER).left.map(({ id, reason }) => [id, reason])),
        stages: stageCells(facts),
    };
}
function rowOfChange(change, known) {
    const { facts, pulls, courses, delivered, reasons, stages } = known;
    const { id, kind, origin, mergedAt, picks, hotfix } = change;
    const pull = pulls.get(change);
    const deployment = (0,deployments/* deploymentOf */.PE)(facts).get(change.sha);
    const begun = (0,delivery/* begunAt */.Hs)(change);
    const title = pull?.title ?? change.title;
    const reason = reasons.get(id);
    // Only what was delivered in earnest has times to the deployment; the rest says why not.
    const live = delivered.has(change) ? deployment?.at : undefined;
    return {
        repository: facts.repository ?? null,
        id,
        number: pull?.number ?? numberIn(id),
        title: title === undefined ? null : (0,source/* withoutLogins */.$b)(title),
        kind,
        state: deployment === undefined ? 'merged' : 'delivered',
        origin: pull?.origin ?? origin,
        flow_item: flowItem(change, pull, known),
        begun_at: begun ?? null,
        opened_at: pull?.openedAt ?? change.openedAt ?? null,
        merged_at: mergedAt,
        closed_at: null,
        deployed_at: deployment?.at ?? null,
        deployment: deployment?.id ?? null,
        lead_time_seconds: live === undefined || begun === undefined || reason !== undefined ? null : live - begun,
        merge_to_deploy_seconds: live === undefined ? null : live - mergedAt,
        excluded_reason: reason ?? null,
        ...stages(courses.get(change)),
        commits: commitsOf(change, pull),
        ...sizeOf(pull),
        reverts: (0,reverts/* revertsOf */.DH)(facts).targets.get(id)?.length ?? 0,
        backport: picks.length > 0,
        hotfix,
        as_of: facts.at,
    };
}
function rowOfPull(pull, known) {
    const { facts, courses, untold, stages } = known;
    const { number, title, state, origin, openedAt, endedAt } = pull;
    const id = `#${number}`;
    const course = courses.get(pull);
    const deployment = course?.deployment;
    return {
        repository: facts.repository ?? null,
        id,
        number,
        title: title === undefined ? null : (0,source/* withoutLogins */.$b)(title),
        kind: null,
        state: course?.state ?? state,
        origin,
        flow_item: flowItem({ origin }, pull, known),
        begun_at: course?.begun ?? (0,delivery/* begunAt */.Hs)(pull) ?? null,
        opened_at: openedAt,
        merged_at: state === 'merged' ? (endedAt ?? null) : null,
        closed_at: state === 'closed' ? (endedAt ?? null) : null,
        deployed_at: deployment?.at ?? null,
        deployment: deployment?.id ?? null,
        lead_time_seconds: null,
        merge_to_deploy_seconds: null,
        excluded_reason: untold.get(id) ?? null,
        ...stages(course),
        commits: commitsOf(undefined, pull),
        ...sizeOf(pull),
        reverts: (0,reverts/* revertsOf */.DH)(facts).targets.get(id)?.length ?? 0,
        backport: null,
        hotfix: null,
        as_of: facts.at,
    };
}
function numberIn(id) {
    return /^#\d+$/.test(id) ? Number(id.slice(1)) : null;
}
function flowItem(change, pull, { facts, settings }) {
    const issues = pull === undefined ? [] : ((0,items_links/* linksOf */.h)(facts).issuesOf.get(pull.number) ?? []);
    return (0,classification/* classifyChange */.F)(change, settings, pull, issues).type;
}
/** Of a squash that left none, or of more than GitHub told, nobody knows how many there were. */
function commitsOf(change, pull) {
    if (pull?.commitsCut)
        return null;
    return pull?.commits.length || change?.commits.length || null;
}
function sizeOf(pull) {
    return { lines: pull?.lines ?? null, files: pull?.files ?? null };
}

// EXTERNAL MODULE: ./lib/metrics/statistics.js + 3 modules
var statistics = __webpack_require__(50776);
// EXTERNAL MODULE: ./lib/model/artifact-names.js
var artifact_names = __webpack_require__(60482);
;// CONCATENATED MODULE: ./lib/reports/flow-csv.js
const COLUMNS = ['metric', 'status', 'unit', 'n', 'value', 'p50', 'p75', 'p90', 'low90', 'high90', 'reason'];
/** The headline numbers for a spreadsheet: one metric a line, durations in seconds; what was not measured is empty, never zero. */
function flowCsv({ metrics }) {
    const rows = Object.entries(metrics).map(([id, { status, unit, n, value, p50, p75, p90, ci90, reason }]) => {
        const interval = ci90?.value ?? ci90?.p50;
        return [id, status, unit, n, value, p50, p75, p90, interval?.[0], interval?.[1], reason];
    });
    return [COLUMNS, ...rows]
        .map((row) => row.map(cell).join(','))
        .join('\r\n')
        .concat('\r\n');
}
/** RFC 4180; and what a spreadsheet would take for a formula begins with an apostrophe. */
function cell(value) {
    if (value === undefined)
        return '';
    if (typeof value === 'number')
        return String(value);
    const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// EXTERNAL MODULE: ./lib/model/words.js
var model_words = __webpack_require__(59344);
;// CONCATENATED MODULE: ./lib/reports/flow-charts-frame.js

/**
 * The library draws in these stand-ins, which are no colours that it would ever choose itself; in the page each becomes the style's own
 * colour of that name, in light, dark and print.
 */
const INKS = {
    ink: '#010001',
    soft: '#010002',
    line: '#010003',
    page: '#010004',
    blue: '#010011',
    orange: '#010012',
    purple: '#010013',
    teal: '#010014',
    grey: '#010015',
    red: '#010016',
};
/** The units of a drawing: on a wide page about pixels. */
const WIDTH = 480;
/** The same, downwards. */
const HEIGHT = 280;
/** In the same units; on a phone it is still read. */
const FONT_SIZE = 13;
/** More points say no more, and cost bytes. */
const MOST_POINTS = 2000;
/** Every so many of too many, from first to last; all where they are few. */
function thinned(points, most = MOST_POINTS) {
    if (points.length <= most)
        return points;
    return Array.from({ length: most }, (_, index) => points[Math.floor((index * points.length) / most)]);
}
/** The frame that all of them share. `left`: room for the words at the axis. */
function framed(left, { xAxis, yAxis, series }) {
    return {
        animation: false,
        textStyle: { fontSize: FONT_SIZE, color: INKS.soft },
        grid: { left, right: 28, top: 18, bottom: 34, outerBoundsMode: 'none' },
        ...(xAxis !== undefined && { xAxis }),
        ...(yAxis !== undefined && { yAxis }),
        ...(series !== undefined && { series }),
    };
}
/** A dashed line across at a value, with its word: at its upper side or end, or `below`. */
function line(axis, at, text, ink, below = false) {
    return {
        [axis]: at,
        lineStyle: { color: INKS[ink], type: 'dashed', width: 1.5 },
        label: {
            formatter: text,
            color: INKS.ink,
            position: axis === 'xAxis' ? (below ? 'start' : 'end') : below ? 'insideStartBottom' : 'insideStartTop',
        },
    };
}
/** Such lines as they stand in a series. */
function marked(lines) {
    return {
        silent: true,
        symbol: 'none',
        animation: false,
        label: { fontSize: FONT_SIZE, textBorderColor: INKS.page, textBorderWidth: 3 },
        data: [...lines],
    };
}
/** Dots of a cloud. What lies over others shows through, the more so the more there are. */
function cloud(points) {
    const isDense = points.length > 500;
    return {
        ...DOTS,
        symbolSize: isDense ? 4 : 6,
        itemStyle: { color: INKS.blue, opacity: isDense ? 0.35 : 0.55 },
        data: points.map((point) => [...point]),
    };
}
/** What all dots have. */
const DOTS = {
    type: 'scatter',
    silent: true,
    clip: false,
};
/** "2,000 of 4,123 points are shown", where not all are. */
function partOf(shown, of) {
    return shown < of ? ` ${(0,model_words/* grouped */.zD)(shown)} of ${(0,model_words/* grouped */.zD)(of)} points are shown.` : '';
}

;// CONCATENATED MODULE: ./lib/reports/flow-charts-axes.js



/** The axes of the charts. Dates are days in UTC. */
const AXIS = {
    axisLine: { show: true, lineStyle: { color: INKS.soft } },
    axisLabel: { color: INKS.soft, fontSize: FONT_SIZE, hideOverlap: true },
    splitLine: { show: true, lineStyle: { color: INKS.line } },
};
/** An axis with its own marks: at each a word. */
function markedAxis(marks, min, max) {
    const words = new Map(marks.map(({ at, text }) => [at, text]));
    const customValues = marks.map(({ at }) => at);
    return {
        ...AXIS,
        type: 'value',
        min,
        max,
        axisLabel: { ...AXIS.axisLabel, customValues, formatter: (at) => words.get(at) ?? '' },
        axisTick: { show: true, customValues, lineStyle: { color: INKS.soft } },
    };
}
/** An axis of whole numbers from zero on. */
function countAxis() {
    return { ...AXIS, type: 'value', min: 0, minInterval: 1, splitNumber: 4, axisTick: { show: false } };
}
/** An axis of names; a few of them are written where they are many. */
function namedAxis(names, most = 6) {
    const every = Math.max(1, Math.ceil(names.length / most));
    return {
        ...AXIS,
        type: 'category',
        data: [...names],
        axisLabel: { ...AXIS.axisLabel, interval: (index) => (names.length - 1 - index) % every === 0 },
        axisTick: { show: false },
        splitLine: { show: false },
    };
}
const flow_charts_axes_DAY = 86_400;
/** Days of a window, as an axis. */
function timeAxis({ from, to }) {
    const step = Math.max(1, Math.ceil((to - from) / flow_charts_axes_DAY / 7 / 6)) * 7 * flow_charts_axes_DAY;
    const length = Math.floor((to - from) / step);
    const marks = Array.from({ length: length + 1 }, (_, index) => to - (length - index) * step);
    return {
        ...markedAxis(marks.map((at) => ({ at, text: shortDay(at, to - from) })), from, to),
        splitLine: { show: false },
    };
}
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** `12 Oct`, and in long windows `Oct 2026`. */
function shortDay(at, span) {
    const [year = '', month = '', day = ''] = (0,flow_facts/* isoOf */.dF)(at).slice(0, 10).split('-');
    const name = MONTHS[Number(month) - 1] ?? month;
    return span > 400 * flow_charts_axes_DAY ? `${name} ${year}` : `${Number(day)} ${name}`;
}
/** `2026-10-12`. */
function dayOf(at) {
    return (0,flow_facts/* isoOf */.dF)(at).slice(0, 10);
}
const H = 3600;
/** Where an axis of durations has its marks. */
const SPANS = [
    [0, '0'],
    [600, '10 min'],
    [H, '1 h'],
    [4 * H, '4 h'],
    [flow_charts_axes_DAY, '1 d'],
    [3 * flow_charts_axes_DAY, '3 d'],
    [7 * flow_charts_axes_DAY, '1 w'],
    [28 * flow_charts_axes_DAY, '4 w'],
    [182 * flow_charts_axes_DAY, '26 w'],
    [730 * flow_charts_axes_DAY, '2 y'],
    [3650 * flow_charts_axes_DAY, '10 y'],
    [18_250 * flow_charts_axes_DAY, '50 y'],
];
/** Durations differ by powers of ten: each step of the axis is several times the one before. From zero on, which a logarithm has not. */
function onSpans(seconds) {
    return Math.log10(seconds / 60 + 1);
}
/** An axis that holds these durations (seconds). */
function spanAxis(values) {
    const least = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    const most = values.reduce((a, b) => Math.max(a, b), 0);
    const first = Math.max(0, SPANS.findLastIndex(([seconds]) => seconds <= least));
    const last = SPANS.findIndex(([seconds]) => seconds > most);
    const marks = SPANS.slice(first, Math.max(first + 1, last) + 1).map(([seconds, text]) => ({ at: onSpans(seconds), text }));
    return markedAxis(marks, marks[0]?.at ?? 0, marks.at(-1)?.at ?? 1);
}
const SIZES = [0, 1, 3, 10, 30, 100, 300, 1000, 3000, 10_000, 100_000, 1_000_000, 10_000_000];
/** Sizes differ like durations do; a change may have none. */
function onSizes(size) {
    return Math.log10(size + 1);
}
/** An axis that holds these sizes. */
function sizeAxis(values) {
    const least = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    const most = values.reduce((a, b) => Math.max(a, b), 0);
    const first = Math.max(0, SIZES.findLastIndex((size) => size <= least));
    const last = SIZES.findIndex((size) => size >= most);
    const marks = SIZES.slice(first, Math.max(first + 1, last) + 1).map((size) => ({ at: onSizes(size), text: (0,model_words/* grouped */.zD)(size) }));
    return markedAxis(marks, marks[0]?.at ?? 0, marks.at(-1)?.at ?? 1);
}

;// CONCATENATED MODULE: ./lib/reports/flow-charts-ages.js




/** Charts of how old open work is. */
/** The most open changes that are named in the picture. */
const NAMED = 5;
const MOST_ROWS = 50;
/** How old each open change is, in the stage where it stands, against what was said to be expected. */
function agingChart({ aging }) {
    const title = 'Age of open changes';
    const { changes, sle } = aging;
    if (changes.length === 0)
        return { title, reason: 'No open change is known.' };
    const rows = stages/* STAGES */.an.filter(({ id }) => changes.some(({ stage }) => stage === id));
    const place = new Map(rows.map(({ id }, index) => [id, index]));
    const over = changes.filter((one) => one.over === true);
    const dots = (late) => ({
        ...DOTS,
        labelLayout: { hideOverlap: true },
        symbol: late ? 'diamond' : 'circle',
        symbolSize: late ? 10 : 7,
        itemStyle: { color: INKS[late ? 'red' : 'blue'], opacity: 0.75 },
        data: changes
            .filter((one) => (one.over === true) === late)
            .map(({ age, stage, number }, index) => ({
            value: [onSpans(age), place.get(stage) ?? 0],
            label: {
                show: late && index < NAMED,
                formatter: `#${number}`,
                position: index % 2 === 0 ? 'top' : 'bottom',
                color: INKS.ink,
                textBorderColor: INKS.page,
                textBorderWidth: 3,
            },
        })),
        ...(!late &&
            sle !== undefined && {
            markLine: marked([line('xAxis', onSpans(sle.seconds), `85 %: ${(0,model_words/* duration */.p0)(sle.seconds)}`, 'orange', true)]),
        }),
    });
    return {
        id: 'aging',
        title,
        hint: 'Each mark is an open change in the stage where it stands; further right is older. What has passed the dashed line takes longer than 85 % are expected to: ask what it waits for.',
        told: `${(0,model_words/* count */.U9)(changes.length, 'open change')}${sle === undefined
            ? '; too few were merged to say what to expect.'
            : `, ${over.length === 0 ? 'none' : (0,model_words/* grouped */.zD)(over.length)} older than the ${(0,model_words/* duration */.p0)(sle.seconds)} within which 85 % are expected to be merged (${sle.from === 'policy' ? 'as the policy says' : 'by those merged in this window'}).`}`,
        legend: [
            { ink: 'blue', text: 'an open change' },
            ...(over.length === 0 ? [] : [{ ink: 'red', text: 'older than expected (a diamond)' }]),
            ...(sle === undefined ? [] : [{ ink: 'orange', text: 'the expectation' }]),
        ],
        option: framed(182, {
            xAxis: spanAxis([...changes.map(({ age }) => age), ...(sle === undefined ? [] : [sle.seconds])]),
            yAxis: {
                ...namedAxis(rows.map(({ title: name }) => name), rows.length),
                inverse: true,
                splitLine: { show: true, lineStyle: { color: INKS.line } },
            },
            series: [dots(false), dots(true)],
        }),
        table: {
            caption: 'Open changes, the oldest first',
            head: ['Change', 'Stage', 'In it since', 'Age', 'Rank'],
            rows: changes
                .slice(0, MOST_ROWS)
                .map(({ number, stage, since, age, rank, over: isOver }) => [
                `#${number}`,
                rows[place.get(stage) ?? 0]?.title ?? stage,
                since.slice(0, 10),
                `${(0,model_words/* duration */.p0)(age)}${isOver === true ? ', older than expected' : ''}`,
                rank === undefined ? '-' : `older than ${(0,model_words/* grouped */.zD)(rank.of - rank.longer)} of the last ${(0,model_words/* grouped */.zD)(rank.of)} merged`,
            ]),
            ...(changes.length > MOST_ROWS && { note: `${MOST_ROWS} of ${(0,model_words/* grouped */.zD)(changes.length)}.` }),
        },
    };
}
/** All ages together, week by week. */
function ageSumChart({ aging: { weeks } }) {
    const title = 'All ages together';
    if (weeks.length < 2 || weeks.every(({ n }) => n === 0))
        return { title, reason: 'No open change is known week by week.' };
    const span = weeks.length * 7 * 86_400;
    const days = weeks.map(({ at, n, sum }) => ({ at: Date.parse(at) / 1000, n, days: Math.round(sum / 8640) / 10 }));
    const last = days.at(-1);
    return {
        id: 'ages',
        title,
        hint: 'The days that all open changes have waited, added up. It rises by itself, by one a day for each that is open; it falls only when old ones end.',
        told: `${(0,model_words/* grouped */.zD)(Math.round(last?.days ?? 0))} days in ${(0,model_words/* count */.U9)(last?.n ?? 0, 'open change')} on ${dayOf(last?.at ?? 0)}.`,
        legend: [{ ink: 'blue', text: 'days' }],
        option: framed(56, {
            xAxis: namedAxis(days.map(({ at }) => shortDay(at, span))),
            yAxis: countAxis(),
            series: [
                {
                    type: 'line',
                    silent: true,
                    clip: false,
                    symbol: days.length > 30 ? 'none' : 'circle',
                    symbolSize: 6,
                    lineStyle: { color: INKS.blue },
                    itemStyle: { color: INKS.blue },
                    data: days.map((one) => one.days),
                },
            ],
        }),
        table: {
            caption: 'At the end of each week',
            head: ['On', 'Open changes', 'Days of all together'],
            rows: days.map(({ at, n, days: sum }) => [dayOf(at), n, sum]).reverse(),
        },
    };
}

;// CONCATENATED MODULE: ./lib/reports/flow-charts-cumulative.js



/** Where all changes were, day by day: the thickness of a band is how much stood there. */
function cumulativeChart(_, { cumulative }) {
    const { beforeMerge, deployed } = cumulative;
    const samples = cropped(cumulative.samples);
    const title = 'Cumulative flow';
    const [first, last] = [samples[0], samples.at(-1)];
    if (!deployed && !beforeMerge)
        return { title, reason: 'Without deployments and pull requests there is only one place where work can be.' };
    if (first === undefined || last === undefined || samples.length < 2)
        return { title, reason: 'The window is too short.' };
    const bands = bandsOf(beforeMerge, deployed);
    const series = bands.map(({ ink, of }) => ({
        type: 'line',
        stack: 'all',
        silent: true,
        clip: false,
        symbol: 'none',
        lineStyle: { color: INKS[ink], width: 1.5 },
        areaStyle: { color: INKS[ink], opacity: 0.55 },
        data: samples.map((sample) => [sample.at, of(sample)]),
    }));
    const stock = bands.slice(1).map((band) => `${(0,model_words/* grouped */.zD)(band.of(last))} ${band.text}`);
    return {
        id: 'cumulative',
        title,
        hint: 'The lowest edge is what is done. A band that grows thicker is a queue that grows: what stands there comes in faster than it goes out.',
        told: `On ${dayOf(last.at)}: ${stock.join(', ')}; ${(0,model_words/* grouped */.zD)(last.delivered)} were ${deployed ? 'delivered' : 'merged'} since ${dayOf(first.at)}.${beforeMerge ? '' : ' Git alone does not see work before its merge.'}`,
        legend: bands.map(({ ink, text }) => ({ ink, text })).reverse(),
        option: framed(48, { xAxis: timeAxis({ from: first.at, to: last.at }), yAxis: countAxis(), series }),
        table: {
            caption: 'Where changes were, at the end of each week',
            head: ['On', ...bands.map(({ text }) => text)],
            rows: samples
                .toReversed()
                .filter((sample) => (last.at - sample.at) % (7 * 86_400) === 0)
                .map((sample) => [dayOf(sample.at), ...bands.map(({ of }) => of(sample))]),
        },
    };
}
/** Fewer moments than this are no course. */
const FEWEST_SAMPLES = 14;
/** Where so many times as much was done as ever stood anywhere, no band can be seen: the last part of it shows more. */
const TOO_MUCH_DONE = 20;
function cropped(samples) {
    const [first, last] = [samples[0], samples.at(-1)];
    if (first === undefined || last === undefined)
        return samples;
    const standing = Math.max(...samples.map(({ coding, open, merged }) => coding + open + merged));
    const done = last.delivered + last.closed - first.delivered - first.closed;
    if (done > TOO_MUCH_DONE * standing && samples.length > FEWEST_SAMPLES)
        return cropped(samples.slice(-Math.max(FEWEST_SAMPLES, Math.ceil(samples.length / 2))));
    return samples.map((sample) => ({
        ...sample,
        delivered: sample.delivered - first.delivered,
        closed: sample.closed - first.closed,
    }));
}
/** From the lowest up. */
function bandsOf(beforeMerge, deployed) {
    return [
        {
            ink: 'teal',
            text: `${deployed ? 'delivered' : 'merged'}${beforeMerge ? ', or closed without a merge' : ''}`,
            of: ({ delivered, closed }) => delivered + closed,
        },
        ...(deployed ? [{ ink: 'orange', text: 'merged, not live', of: ({ merged }) => merged }] : []),
        ...(beforeMerge
            ? [
                { ink: 'blue', text: 'open', of: ({ open }) => open },
                { ink: 'purple', text: 'begun, not opened', of: ({ coding }) => coding },
            ]
            : []),
    ];
}

;// CONCATENATED MODULE: ./lib/reports/flow-charts-forecast.js



/** Weeks that have been, beside those to come. */
const PAST = 8;
/** How many changes were merged lately, and how many will be if weeks go on as they were. */
function forecastChart({ forecast }, { weeks }) {
    const title = 'Forecast of merged changes';
    if (forecast.status !== 'ok')
        return { title, reason: forecast.reason };
    const { howMany, when, backtest, trials } = forecast;
    const past = weeks.slice(-PAST).map(({ merged }) => merged);
    const sums = past.map((_, index) => past.slice(0, index + 1).reduce((sum, n) => sum + n, 0));
    const now = sums.at(-1) ?? 0;
    const done = [0, ...sums].map((sum, index) => [index - past.length, sum]);
    const fan = (of) => [[0, now], ...howMany.map((one) => [one.weeks, now + of(one)])];
    const furthest = Math.max(...howMany.map((one) => one.weeks));
    const at = Array.from({ length: past.length + furthest + 1 }, (_, index) => index - past.length);
    const marks = at
        .filter((week) => week % 2 === 0)
        .map((week) => ({ at: week, text: week === 0 ? 'now' : `${week > 0 ? '+' : '\u2212'}${Math.abs(week)} w` }));
    const last = howMany.at(-1);
    return {
        id: 'forecast',
        title,
        hint: 'Left of now is what was merged; right of it what to count on if the coming weeks are like these. The lowest line is the safest promise.',
        told: [
            ...(last === undefined
                ? []
                : [
                    `Within ${(0,model_words/* count */.U9)(last.weeks, 'week')} at least ${(0,model_words/* grouped */.zD)(last.p15)} with 85 % confidence, ${(0,model_words/* grouped */.zD)(last.p50)} with 50 %.`,
                ]),
            ...(when === undefined ? [] : [openDone(when)]),
            ...(backtest.of === 0 ? [] : [`Such a forecast was right ${backtest.right} of the last ${backtest.of} times.`]),
        ].join(' '),
        legend: [
            { ink: 'blue', text: 'merged' },
            { ink: 'teal', text: 'at least, with 50 %' },
            { ink: 'orange', text: 'with 85 %' },
            { ink: 'purple', text: 'with 95 %' },
        ],
        option: framed(48, {
            xAxis: { ...markedAxis(marks, -past.length, furthest), splitLine: { show: false } },
            yAxis: countAxis(),
            series: [
                { ...drawn('blue', done), markLine: marked([line('xAxis', 0, '', 'soft')]) },
                drawn('teal', fan(({ p50 }) => p50), true),
                drawn('orange', fan(({ p15 }) => p15), true),
                drawn('purple', fan(({ p5 }) => p5), true),
            ],
        }),
        table: {
            caption: `At least so many, of ${(0,model_words/* grouped */.zD)(trials)} draws of whole weeks`,
            head: ['Within', 'With 50 %', 'With 85 %', 'With 95 %'],
            rows: howMany.map((one) => [(0,model_words/* count */.U9)(one.weeks, 'week'), one.p50, one.p15, one.p5]),
        },
    };
}
/** When as many are merged as are open now. */
function openDone({ open, p50, p85, beyond }) {
    const all = `As many as are open now (${(0,model_words/* grouped */.zD)(open)})`;
    if (p50 === undefined)
        return `${all}: not within ${(0,model_words/* count */.U9)(beyond ?? 0, 'week')}.`;
    const safe = p85 === undefined ? `later than ${(0,model_words/* count */.U9)(beyond ?? 0, 'week')} with 85 %` : `${(0,model_words/* grouped */.zD)(p85)} with 85 %`;
    return `${all}: within ${(0,model_words/* count */.U9)(p50, 'week')} with 50 %, ${safe}.`;
}
function drawn(ink, data, isGuess = false) {
    return {
        type: 'line',
        silent: true,
        clip: false,
        symbol: 'circle',
        symbolSize: isGuess ? 7 : 4,
        lineStyle: { color: INKS[ink], width: 2, type: isGuess ? 'dashed' : 'solid' },
        itemStyle: { color: INKS[ink] },
        data,
    };
}

// EXTERNAL MODULE: ./lib/reports/html-parts.js
var html_parts = __webpack_require__(1881);
;// CONCATENATED MODULE: ./lib/reports/flow-charts-svg.js


/**
 * A chart of the library as a piece of the page: only shapes and words that are known here get through, colours become those of the
 * page, and what a strict Content-Security-Policy forbids, styles in attributes, is left out. `name`: for who does not see it.
 */
function chartSvg(text, name) {
    const body = [];
    let [unknown, at] = ['', 0];
    for (const match of text.matchAll(TOKENS)) {
        if (match.index !== at)
            break;
        at += match[0].length;
        const [, closing, tag = '', attributes = '', words] = match;
        if (words !== undefined) {
            if (unknown === '' && words.trim() !== '')
                body.push((0,html_parts/* markup */.PT) `${plain(words)}`.html);
        }
        else if (unknown !== '') {
            if (closing === '/' && tag === unknown)
                unknown = '';
        }
        else if (SHAPES.has(tag)) {
            if (closing === '')
                body.push(shape(tag, attributes));
        }
        else if (HOLDERS.has(tag))
            body.push(closing === '' ? `<${tag}${attributesOf(read(attributes))}>` : `</${tag}>`);
        else if (tag !== 'svg' && tag !== '' && closing === '')
            unknown = tag;
    }
    if (at !== text.length)
        throw new Error(`A chart is not written as it is read, from character ${at} on.`);
    const view = `0 0 ${WIDTH} ${HEIGHT}`;
    return (0,html_parts/* markup */.PT) `<svg class="chart" role="img" aria-label="${name}" viewBox="${view}" font-size="${FONT_SIZE}">${new html_parts/* Markup */.VK(body.join(''))}</svg>`;
}
/** A section of raw text, a tag with its attributes, or words. None of them can hold a bare `<`. */
const TOKENS = /<!\[CDATA\[[^<]*\]\]>|<(\/?)([A-Za-z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*>|([^<]+)/g;
/** With nothing in them. */
const SHAPES = new Set(['path', 'rect', 'circle', 'line', 'polyline', 'polygon']);
const HOLDERS = new Set(['g', 'text']);
const KEPT = new RegExp(`^(?:${[
    ...['d', 'points', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'width', 'height', 'transform'],
    ...['text-anchor', 'dominant-baseline', 'fill-opacity', 'stroke-opacity', 'stroke-width', 'stroke-dasharray'],
    ...['stroke-linecap', 'stroke-linejoin', 'paint-order'],
].join('|')})$`);
function read(attributes) {
    return new Map([...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
}
/** What paints nothing needs no bytes. */
function shape(tag, attributes) {
    const given = read(attributes);
    if (inkOf(given.get('fill')) === 'none' && inkOf(given.get('stroke')) === 'none')
        return '';
    const dot = tag === 'path' ? dotOf(given) : undefined;
    return dot === undefined ? `<${tag}${attributesOf(given)}/>` : `<circle${attributesOf(dot)}/>`;
}
function attributesOf(given) {
    return [...given]
        .map(([name, value]) => {
        if (name === 'fill' || name === 'stroke')
            return ` ${name}="${inkOf(value)}"`;
        return KEPT.test(name) && /^[\w\s.,()-]*$/.test(value) ? ` ${name}="${rounded(value)}"` : '';
    })
        .join('');
}
const NAMES = new Map(Object.entries(INKS).map(([name, code]) => [code, name]));
/** A stand-in as the page's own colour. What the library painted by itself is left out: it would be lost on one of the pages. */
function inkOf(value = 'none') {
    const name = NAMES.get(value);
    return name === undefined ? 'none' : `var(--${name})`;
}
/** Less than a tenth cannot be seen. */
function rounded(value) {
    return value.replace(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10));
}
/** The library's circle is a path around zero, scaled and moved: as a circle it takes half the bytes. */
function dotOf(given) {
    if (!given.get('d')?.startsWith('M1 0A1 1 0 1 1 1 -0.1'))
        return undefined;
    const [r, , , , cx, cy] = /^matrix\(([-\d.,e]+)\)$/.exec(given.get('transform') ?? '')?.[1]?.split(',') ?? [];
    if (r === undefined || cx === undefined || cy === undefined)
        return undefined;
    const others = [...given].filter(([name]) => name !== 'd' && name !== 'transform');
    return new Map([['cx', cx], ['cy', cy], ['r', r], ...others]);
}
/** Words as they were before the library wrote them as SVG. */
function plain(words) {
    return words
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&');
}

// EXTERNAL MODULE: ./lib/reports/flow-words.js
var flow_words = __webpack_require__(23371);
;// CONCATENATED MODULE: ./lib/reports/flow-html-words.js


/** A number of the report in words; `unit`: seconds become durations, shares percentages. */
function said(numbers, unit) {
    const { status, reason = '', n, of, need, p50, p75, p85, p90, value, ci90, min, max } = numbers;
    const words = (one) => inUnit(one, unit);
    const interval = (pair) => (pair === undefined ? {} : { interval: rangeOf(pair, unit) });
    const all = of === undefined ? (n === undefined ? {} : { n: `n = ${(0,model_words/* grouped */.zD)(n)}` }) : { n: `${(0,model_words/* grouped */.zD)(n ?? 0)} of ${(0,model_words/* grouped */.zD)(of)}` };
    if (status === 'unavailable')
        return { value: reason, isKnown: false };
    if (status === 'ok' && p50 !== undefined) {
        const upTo = unit === 's' ? 'within' : 'up to';
        const beside = [
            ...(p75 === undefined ? [] : [`75 % ${upTo} ${words(p75)}`]),
            ...(p85 === undefined ? [] : [`85 % ${upTo} ${words(p85)}`]),
            ...(p90 === undefined ? [] : [`90 % ${upTo} ${words(p90)}`]),
        ];
        return {
            value: words(p50),
            isKnown: true,
            kind: 'median',
            ...interval(ci90?.p50),
            ...(beside.length > 0 && { beside: beside.join(', ') }),
            ...all,
        };
    }
    if (status === 'ok' && value !== undefined)
        return { value: words(value), isKnown: true, ...interval(ci90?.value), ...all };
    const have = of ?? n ?? 0;
    const enough = need === undefined || have >= need ? reason : `not enough data (n = ${(0,model_words/* grouped */.zD)(have)}, need ${(0,model_words/* grouped */.zD)(need)})`;
    const range = min === undefined || max === undefined || have === 0 ? undefined : rangeOf([min, max], unit);
    return {
        value: enough === '' ? 'not enough data' : enough,
        isKnown: false,
        ...(range !== undefined && { beside: `so far ${range}` }),
        ...(of === undefined && unit === '1/week' && { n: `${(0,model_words/* grouped */.zD)(have)} in all` }),
        ...(of !== undefined && of > 0 && { n: `${(0,model_words/* grouped */.zD)(n ?? 0)} of ${(0,model_words/* grouped */.zD)(of)}`, ...interval(ci90?.value) }),
    };
}
/** "4.7 to 6.1 d": a unit that both have is written once. */
function rangeOf([low, high], unit) {
    const [from, to] = [inUnit(low, unit), inUnit(high, unit)];
    if (from === to)
        return from;
    const [, number = from, ofFrom = ''] = /^([\d.,-]+)( .+)$/.exec(from) ?? [];
    return `${to.endsWith(ofFrom) ? number : from} to ${to}`;
}
/** In one line. */
function saidShort(numbers, unit) {
    const { value, beside, interval, n, isKnown } = said(numbers, unit);
    const more = isKnown ? [interval, n] : [beside];
    const told = more.filter((one) => one !== undefined);
    return told.length === 0 ? value : `${value} (${told.join('; ')})`;
}
/** "5.4 d", "12.5 %", "3 a week". */
function inUnit(value, unit) {
    if (unit === 's')
        return (0,model_words/* duration */.p0)(Math.round(value));
    if (unit === 'ratio')
        return `${oneDecimal(value * 100)} %`;
    if (unit === 'days')
        return `${amount(value)} ${Math.abs(value) === 1 ? 'day' : 'days'}`;
    if (unit === '1/week')
        return `${oneDecimal(value)} a week`;
    return amount(value);
}
function amount(value) {
    return Math.abs(value) >= 100 ? (0,model_words/* grouped */.zD)(Math.round(value)) : String(Math.round(value * 100) / 100);
}
function oneDecimal(value) {
    return String(Math.round(value * 10) / 10);
}
/** Of a number beside another whose unit is not told: what has a range or quantiles is a duration. */
function unitBeside({ p50, min, n, of }, unit) {
    if (of !== undefined)
        return 'ratio';
    return unit !== 's' && (p50 !== undefined || (min !== undefined && n !== undefined)) ? 's' : unit === '1/week' ? 'count' : unit;
}
/** Whether it moved against the window before, in words, and which way; without an arrow nothing is known to have moved. */
function trendOf(metric) {
    const { trend, unit } = metric;
    if (trend === undefined)
        return undefined;
    const moved = (0,flow_words/* trendWords */.nv)(metric);
    if (moved !== undefined)
        return { arrow: trend.direction === 'up' ? '\u25b2' : '\u25bc', text: `${(0,model_words/* capital */.Nx)(moved)}.` };
    const was = trend.before === undefined ? '' : ` from ${inUnit(trend.before, unit)}`;
    return { arrow: '', text: `No clear change${was} in the window before (n = ${(0,model_words/* grouped */.zD)(trend.n)}).` };
}
/** Why something was left out, by the code of the file. */
const REASONS = {
    backport: 'back-ports, whose original counts',
    before_the_history: 'merged before the history begins',
    bot: 'by bots',
    closed_unmerged: 'closed without a merge',
    commit_after_merge: 'with a commit that is dated after the merge',
    commit_list_truncated: 'whose commits GitHub did not tell',
    author_date_in_future: 'with a commit that is dated in the future',
    deploy_before_merge: 'live before their merge',
    event_list_truncated: 'whose events GitHub did not tell',
    impossible_times: 'with times that cannot be',
    no_first_deployment_base: 'first seen in the first known deployment',
    no_pull_request: 'without a pull request',
    not_deployed_yet: 'not live yet',
    reverted_before_deploy: 'taken back before they were live',
    squash_no_pr: 'squashed by GitHub: when work began takes the pull request',
};
/** "12 by bots, 3 not live yet". */
function leftOutWords({ excluded = [] }) {
    if (excluded.length === 0)
        return undefined;
    return `Left out: ${excluded.map(({ reason, count: n }) => `${(0,model_words/* grouped */.zD)(n)} ${REASONS[reason] ?? reason.replaceAll('_', ' ')}`).join(', ')}.`;
}
/** `reviewArrivals`, `change-lead-time`, `release_wait` as words. */
function inWords(id) {
    return id
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .replace(/[-_]/g, ' ')
        .toLowerCase();
}
const TITLES = {
    'deploy-attempt-failure-rate': 'Failed attempts to deploy',
    'time-to-restore-other': 'Time to restore, other failures',
};
/** What people call a metric. */
function titled(id) {
    return TITLES[id] ?? (0,model_words/* capital */.Nx)(inWords(id));
}
/** `#12`, or of a sha its first letters. */
function shortId(id) {
    return /^[0-9a-f]{12,}$/.test(id) ? id.slice(0, 10) : (0,model_words/* clipped */.cz)(id, 40);
}
/** How sure it is what a deployment is (flow-metrics, 3.4). */
const GRADES = {
    A: 'told by the team',
    B: 'GitHub deployments',
    C: 'published releases',
    D: 'runs of a workflow',
    E: 'tags: a light one has the time of its commit, which is a little early',
    F: 'merges stand in for deployments',
};

;// CONCATENATED MODULE: ./lib/reports/flow-charts-times.js




/** How many rows stand beside a cloud of points. */
const FIRST_ROWS = 25;
/** How long each delivered change took, by the day on which it was live. */
function timesChart(report, { window, times: { measure, points } }) {
    const isWhole = measure === 'change-lead-time';
    const title = isWhole ? 'How long each change took' : 'How long each change took from its merge';
    if (points.length === 0)
        return { title, reason: 'No change was delivered in this window.' };
    const { p50, p85 } = report.metrics[measure] ?? {};
    const shown = thinned(points);
    const slowest = points.toSorted((a, b) => b.seconds - a.seconds).slice(0, FIRST_ROWS);
    const halves = [
        ...(p50 === undefined ? [] : [`half of them within ${(0,model_words/* duration */.p0)(p50)}`]),
        ...(p85 === undefined ? [] : [`85 % within ${(0,model_words/* duration */.p0)(p85)}`]),
    ];
    return {
        id: 'times',
        title,
        hint: `Each dot is a change on the day it was live; higher took longer, and each mark of the scale is several times the one below${isWhole ? '' : '. A squash hides when its work began, so this is counted from the merge'}.`,
        told: `${(0,model_words/* count */.U9)(points.length, 'change')}${halves.length === 0 ? '' : `: ${halves.join(', ')}`}.${partOf(shown.length, points.length)}`,
        legend: [
            { ink: 'blue', text: 'a change' },
            ...(halves.length === 0 ? [] : [{ ink: 'orange', text: '50 % and 85 % take no longer than this' }]),
        ],
        option: framed(56, {
            xAxis: timeAxis(window),
            yAxis: spanAxis([...points.map(({ seconds }) => seconds), p50 ?? 0, p85 ?? 0].filter((one) => one > 0)),
            series: [
                {
                    ...cloud(shown.map(({ at, seconds }) => [at, onSpans(seconds)])),
                    markLine: marked([
                        ...(p50 === undefined ? [] : [line('yAxis', onSpans(p50), `50 %: ${(0,model_words/* duration */.p0)(p50)}`, 'orange', true)]),
                        ...(p85 === undefined ? [] : [line('yAxis', onSpans(p85), `85 %: ${(0,model_words/* duration */.p0)(p85)}`, 'orange')]),
                    ]),
                },
            ],
        }),
        table: {
            caption: 'The changes that took longest',
            head: ['Change', 'Live on', 'Took'],
            rows: slowest.map(({ id, at, seconds }) => [shortId(id), dayOf(at), (0,model_words/* duration */.p0)(seconds)]),
            ...(slowest.length < points.length && {
                note: `${slowest.length} of ${(0,model_words/* grouped */.zD)(points.length)}, the slowest first.${perChange(report)}`,
            }),
        },
    };
}
/** Whether large changes take longer: by lines where pull requests tell them, else by how much a deployment holds. */
function sizesChart(report, pictures) {
    return pictures.sizes.length > 0 ? byLines(report, pictures) : byDeployment(report, pictures);
}
function byLines(report, { sizes }) {
    const shown = thinned(sizes);
    const quintiles = report.batches.bySize.quintiles.filter(({ leadTime }) => leadTime.p50 !== undefined);
    const largest = sizes.toSorted((a, b) => b.lines - a.lines).slice(0, FIRST_ROWS);
    return {
        id: 'sizes',
        title: 'Size of a change against its time',
        hint: 'Each dot is a change: further right is larger, higher took longer. If the steps go up to the right, smaller changes would be live sooner.',
        told: `${(0,model_words/* count */.U9)(sizes.length, 'change')} by lines and time from the first commit until live.${partOf(shown.length, sizes.length)}`,
        legend: [
            { ink: 'blue', text: 'a change' },
            ...(quintiles.length === 0 ? [] : [{ ink: 'orange', text: 'half of each fifth by size within this' }]),
        ],
        option: framed(56, {
            xAxis: sizeAxis(sizes.map(({ lines }) => lines)),
            yAxis: spanAxis(sizes.map(({ seconds }) => seconds)),
            series: [
                cloud(shown.map(({ lines, seconds }) => [onSizes(lines), onSpans(seconds)])),
                ...quintiles.map(({ from, to, leadTime }) => step(onSizes(from), onSizes(to), onSpans(leadTime.p50 ?? 0))),
            ],
        }),
        table: quintiles.length > 0
            ? {
                caption: 'By fifths of size',
                head: ['Lines', 'Changes', 'Waits for its first review, half within', 'Until live, half within'],
                rows: report.batches.bySize.quintiles.map(({ from, to, n, pickup, leadTime }) => [
                    `${(0,model_words/* grouped */.zD)(from)} to ${(0,model_words/* grouped */.zD)(to)}`,
                    n,
                    half(pickup.p50),
                    half(leadTime.p50),
                ]),
            }
            : {
                caption: 'The largest changes',
                head: ['Change', 'Lines', 'Took'],
                rows: largest.map(({ id, lines, seconds }) => [shortId(id), (0,model_words/* grouped */.zD)(lines), (0,model_words/* duration */.p0)(seconds)]),
                ...(largest.length < sizes.length && { note: `${largest.length} of ${(0,model_words/* grouped */.zD)(sizes.length)}.${perChange(report)}` }),
            },
    };
}
function byDeployment(report, { window }) {
    const title = 'Size of a deployment against the time of its changes';
    const releases = report.releases.flatMap(({ name, deployedAt, changes, changeLeadTime }) => {
        const at = Date.parse(deployedAt) / 1000;
        const isShown = changes !== undefined && changeLeadTime?.p50 !== undefined && window.from <= at && at < window.to;
        return isShown ? [{ name, deployedAt, changes, seconds: changeLeadTime.p50 ?? 0 }] : [];
    });
    if (releases.length === 0)
        return { title, reason: 'Neither the lines of changes nor deployments of five changes are known.' };
    return {
        id: 'sizes',
        title,
        hint: 'Each dot is a deployment: further right holds more changes, higher they took longer. Changes that wait for a large batch wait long.',
        told: `${(0,model_words/* count */.U9)(releases.length, 'deployment')} by the number of their changes, with half of which it took no longer than shown.`,
        legend: [{ ink: 'blue', text: 'a deployment' }],
        option: framed(56, {
            xAxis: sizeAxis(releases.map(({ changes }) => changes)),
            yAxis: spanAxis(releases.map(({ seconds }) => seconds)),
            series: [cloud(releases.map(({ changes, seconds }) => [onSizes(changes), onSpans(seconds)]))],
        }),
        table: {
            caption: 'Deployments by size',
            head: ['Deployment', 'Date', 'Changes', 'Half of them within'],
            rows: releases
                .toSorted((a, b) => b.changes - a.changes)
                .slice(0, FIRST_ROWS)
                .map(({ name, deployedAt, changes, seconds }) => [
                (0,model_words/* clipped */.cz)(name, 80),
                deployedAt.slice(0, 10),
                changes,
                (0,model_words/* duration */.p0)(seconds),
            ]),
            ...(releases.length > FIRST_ROWS && { note: `${FIRST_ROWS} of ${(0,model_words/* grouped */.zD)(releases.length)}, the largest first.` }),
        },
    };
}
/** From one size to another, at a duration; all on their axes. */
function step(from, to, at) {
    return {
        type: 'line',
        silent: true,
        clip: false,
        symbol: 'none',
        lineStyle: { color: INKS.orange, width: 3 },
        data: [
            [from, at],
            [to, at],
        ],
    };
}
function half(p50) {
    return p50 === undefined ? '-' : (0,model_words/* duration */.p0)(p50);
}
/** Where the rest is. */
function perChange({ perChange: file }) {
    return file === undefined ? '' : ` Every one is in ${(0,model_words/* quoted */.TL)(file)}.`;
}

;// CONCATENATED MODULE: ./lib/reports/flow-charts-weeks.js




/** Charts of what happened week by week. */
/** More bars than this cannot be told apart: several weeks share one then. */
const MOST_BARS = 60;
function barsOf(weeks) {
    const size = Math.ceil(weeks.length / MOST_BARS);
    const first = weeks.length % size;
    const starts = Array.from({ length: Math.floor(weeks.length / size) }, (_, index) => first + index * size);
    const blocks = starts.map((start) => weeks.slice(start, start + size));
    const span = (weeks.at(-1)?.to ?? 0) - (weeks[0]?.from ?? 0);
    return {
        per: size === 1 ? 'week' : `${size} weeks`,
        names: blocks.map(([week]) => shortDay(week?.from ?? 0, span)),
        blocks,
    };
}
function stacked({ id, title, hint, told, layers, level }, weeks) {
    const { per, names, blocks } = barsOf(weeks);
    const sum = (block, { of }) => block.reduce((all, week) => all + of(week), 0);
    const series = layers.map((layer, index) => ({
        type: 'bar',
        stack: 'all',
        silent: true,
        clip: false,
        barCategoryGap: '20%',
        itemStyle: { color: INKS[layer.ink] },
        data: blocks.map((block) => sum(block, layer)),
        ...(index === 0 &&
            level !== undefined && {
            markLine: marked([line('yAxis', level.perWeek * (blocks[0]?.length ?? 1), level.text, 'orange')]),
        }),
    }));
    return {
        id,
        title: `${title}, per ${per}`,
        hint,
        told,
        legend: layers.map(({ ink, text }) => ({ ink, text })),
        option: framed(44, { xAxis: namedAxis(names), yAxis: countAxis(), series }),
        table: {
            caption: `${title}, per ${per}`,
            head: ['From', ...layers.map(({ text }) => text)],
            rows: blocks.map((block) => [dayOf(block[0]?.from ?? 0), ...layers.map((layer) => sum(block, layer))]).reverse(),
        },
    };
}
const NO_WEEK = 'The window holds no whole week.';
/** How many changes were merged in each week. */
function throughputChart({ mura }, { weeks }) {
    const title = 'Merged changes';
    if (weeks.length === 0)
        return { title, reason: NO_WEEK };
    const [merged, bots] = [total(weeks, ({ merged: n }) => n), total(weeks, ({ bots: n }) => n)];
    if (merged + bots === 0)
        return { title, reason: 'Nothing was merged in these weeks.' };
    const { perWeek } = mura.merges;
    return stacked({
        id: 'throughput',
        title,
        hint: 'A run of weeks on one side of the mean, or a steady rise or fall, is a change of the system; a single high or low week is not.',
        told: `${(0,model_words/* count */.U9)(merged + bots, 'change')} merged in ${(0,model_words/* count */.U9)(weeks.length, 'week')}${bots === 0 ? '' : `, ${(0,model_words/* grouped */.zD)(bots)} of them by bots`}.`,
        layers: [
            { ink: 'blue', text: 'people and agents', of: ({ merged: n }) => n },
            ...(bots === 0 ? [] : [{ ink: 'grey', text: 'bots', of: ({ bots: n }) => n }]),
        ],
        ...(perWeek !== undefined && {
            level: { perWeek, text: `mean ${Math.round(perWeek * 10) / 10}${weeks.length > MOST_BARS ? ' a week' : ''}` },
        }),
    }, weeks);
}
/** Deployments of each week, and those of them that failed. */
function deploymentsChart({ metrics }, { weeks }) {
    const title = 'Deployments and failures';
    if (weeks.length === 0)
        return { title, reason: NO_WEEK };
    const [all, failed] = [total(weeks, ({ deployments }) => deployments), total(weeks, (week) => week.failed)];
    if (all === 0)
        return { title, reason: 'No deployment was found in these weeks.' };
    const isKnown = metrics['change-fail-rate']?.status !== 'unavailable';
    return stacked({
        id: 'deployments',
        title,
        hint: 'Steady small bars are a habit; gaps with tall bars after them are batches. Red is what had to be mended.',
        told: `${(0,model_words/* count */.U9)(all, 'deployment')} in ${(0,model_words/* count */.U9)(weeks.length, 'week')}${isKnown ? `, ${failed === 0 ? 'none' : (0,model_words/* grouped */.zD)(failed)} of them known to have failed` : ''}.`,
        layers: [
            { ink: 'teal', text: 'not known to have failed', of: (week) => week.deployments - week.failed },
            { ink: 'red', text: 'failed', of: (week) => week.failed },
        ],
    }, weeks);
}
const KINDS = {
    feature: { ink: 'blue', text: 'features' },
    defect: { ink: 'red', text: 'defects' },
    risk: { ink: 'orange', text: 'risks' },
    debt: { ink: 'purple', text: 'debt' },
    unclassified: { ink: 'grey', text: 'not classified' },
};
/** What kind of work was delivered in each week. */
function kindsChart({ metrics }, { weeks }) {
    const title = 'Kinds of delivered work';
    if (weeks.length === 0)
        return { title, reason: NO_WEEK };
    const sums = flow_item/* FLOW_KINDS */.nn.map((kind) => ({ kind, n: total(weeks, ({ kinds }) => kinds[kind]) })).filter(({ n }) => n > 0);
    const all = sums.reduce((sum, { n }) => sum + n, 0);
    if (all === 0)
        return { title, reason: 'Nothing was delivered in these weeks.' };
    const { status, reason } = metrics['flow-distribution'] ?? {};
    if (status !== 'ok')
        return { title, reason: reason ?? 'What kind of work it was is not known.' };
    return stacked({
        id: 'kinds',
        title,
        hint: 'What the weeks went into. A growing share of defects is work that comes back; debt that never appears is not being paid.',
        told: `${(0,model_words/* count */.U9)(all, 'item')}: ${sums.map(({ kind, n }) => `${(0,model_words/* grouped */.zD)(n)} ${KINDS[kind].text}`).join(', ')}.`,
        layers: sums.map(({ kind }) => ({ ...KINDS[kind], of: ({ kinds }) => kinds[kind] })),
    }, weeks);
}
function total(weeks, of) {
    return weeks.reduce((sum, week) => sum + of(week), 0);
}

;// CONCATENATED MODULE: ./lib/reports/flow-charts.js







/** Every chart in the order in which the page shows them. */
const CHARTS = [
    timesChart,
    agingChart,
    cumulativeChart,
    throughputChart,
    forecastChart,
    kindsChart,
    sizesChart,
    deploymentsChart,
    ageSumChart,
];
/** Draws them. The library is loaded here: who makes no page does without it. */
async function chartsOf(report, pictures) {
    const all = CHARTS.map((make) => make(report, pictures));
    const charts = all.flatMap((one) => ('option' in one ? one : []));
    const missing = all.flatMap((one) => ('option' in one ? [] : one));
    if (charts.length === 0)
        return { drawn: [], missing };
    const { svgText } = await Promise.all(/* import() */[__webpack_require__.e(8597), __webpack_require__.e(8928)]).then(__webpack_require__.bind(__webpack_require__, 48928));
    const drawn = charts.map((chart) => {
        const name = `${chart.title}. ${chart.told}`;
        return { ...chart, svg: chartSvg(svgText(chart.option, WIDTH, HEIGHT), name) };
    });
    return { drawn, missing };
}

;// CONCATENATED MODULE: ./lib/reports/flow-html-brief.js



/** What a reader in a hurry takes along, in a few sentences; none of what is not known. */
function briefOf(report) {
    const { constraint, wipLimit, metrics } = report;
    const moved = Object.entries(metrics).flatMap(([id, metric]) => {
        const trend = trendOf(metric);
        if (trend === undefined || trend.arrow === '' || metric.status !== 'ok')
            return [];
        return [`${titled(id)} is ${said(metric, metric.unit).value}: ${trend.text.charAt(0).toLowerCase()}${trend.text.slice(1)}`];
    });
    return [
        ...(constraint.status === 'ok' ? [constraint.sentence] : []),
        ...agesOf(report),
        ...(wipLimit.status === 'ok' ? [wipLimit.sentence] : []),
        ...moved,
    ];
}
function agesOf({ aging: { changes, sle } }) {
    const oldest = changes[0];
    if (oldest === undefined)
        return [];
    const where = stages/* STAGES */.an.find(({ id }) => id === oldest.stage)?.title ?? oldest.stage;
    const first = `the oldest, #${oldest.number}, is ${(0,model_words/* duration */.p0)(oldest.age)} old (${where.charAt(0).toLowerCase()}${where.slice(1)})`;
    if (sle === undefined)
        return [`${(0,model_words/* count */.U9)(changes.length, 'change')} open; ${first}.`];
    const over = changes.filter((one) => one.over === true).length;
    const some = over === 0 ? 'No open change is' : `${(0,model_words/* grouped */.zD)(over)} of ${(0,model_words/* count */.U9)(changes.length, 'open change')} ${over === 1 ? 'is' : 'are'}`;
    return [`${some} older than the ${(0,model_words/* duration */.p0)(sle.seconds)} within which 85 % are expected to be merged; ${first}.`];
}

;// CONCATENATED MODULE: ./lib/reports/flow-html-parts.js

/** Parts one below the other. */
function sectionOf(id, title, parts, lead) {
    const bodies = parts.flatMap(({ body }) => body ?? []);
    const missing = parts.flatMap((part) => part.missing);
    if (bodies.length === 0)
        return { missing };
    const intro = lead === undefined ? undefined : (0,html_parts/* markup */.PT) `<p class="lead">${lead}</p>`;
    return { section: { id, title, body: (0,html_parts/* markup */.PT) `${[intro, ...bodies]}` }, missing };
}
/** A heading of the third level, and what is below it. */
function headed(title, body, hint) {
    return (0,html_parts/* markup */.PT) `<h3>${title}</h3>
${hint === undefined ? undefined : (0,html_parts/* markup */.PT) `<p class="hint">${hint}</p>`}
${body}`;
}
/** Details that are a click away. */
function folded(summary, body) {
    return (0,html_parts/* markup */.PT) `<details><summary>${summary}</summary>${body}</details>`;
}
/** A share as a small bar of a colour of the style, beside the words that tell it. */
function bar(share, ink) {
    const width = String(Math.round(share * 1000) / 10);
    return (0,html_parts/* markup */.PT) `<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="100" height="10" fill="var(--line)"/><rect width="${width}" height="10" fill="${`var(--${ink})`}"/></svg>`;
}
/** A small square of a colour of the style, before the words that tell the colour apart. */
function key(ink) {
    return (0,html_parts/* markup */.PT) `<svg class="key" viewBox="0 0 10 10" aria-hidden="true"><rect width="10" height="10" rx="2" fill="${`var(--${ink})`}"/></svg>`;
}
/** What the colours of a picture mean. */
function keys(entries) {
    if (entries.length === 0)
        return undefined;
    return (0,html_parts/* markup */.PT) `<ul class="keys">${entries.map(({ ink, text }) => (0,html_parts/* markup */.PT) `<li>${key(ink)}${text}</li>`)}</ul>`;
}

;// CONCATENATED MODULE: ./lib/reports/flow-html-cards.js



const DORA = [
    'change-lead-time',
    'deployment-frequency',
    'failed-deployment-recovery-time',
    'change-fail-rate',
    'deployment-rework-rate',
];
const FLOW = ['flow-velocity', 'flow-time', 'flow-efficiency', 'flow-load', 'flow-distribution'];
/** How fast and how safely changes reach production (DORA). */
function deliverySection(report) {
    return cards('delivery', 'Delivery: the DORA five', DORA, report);
}
/** How value flows (M. Kersten’s Flow Framework). */
function flowSection(report) {
    return cards('flow', 'Flow: the flow five', FLOW, report);
}
/** Whatever else was measured. */
function othersSection(report) {
    const others = Object.keys(report.metrics).filter((id) => !DORA.includes(id) && !FLOW.includes(id));
    return cards('others', 'Related measures', others, report);
}
function cards(id, title, ids, report) {
    const known = ids.flatMap((one) => {
        const metric = report.metrics[one];
        return metric === undefined ? [] : [{ id: one, metric }];
    });
    const shown = known.filter(({ metric }) => metric.status !== 'unavailable');
    const missing = known.flatMap(({ id: one, metric }) => metric.status === 'unavailable' ? [{ what: titled(one), reason: metric.reason ?? '' }] : []);
    if (known.length === 0)
        return { missing };
    const body = (0,html_parts/* markup */.PT) `${[
        shown.length === 0 ? undefined : (0,html_parts/* markup */.PT) `<div class="cards">${shown.map((one) => card(one.id, one.metric))}</div>`,
        missing.length === 0
            ? undefined
            : (0,html_parts/* markup */.PT) `<p class="left">Not known here: ${missing.map(({ what }) => what).join(', ')}. <a href="#unknown">Why</a></p>`,
    ]}`;
    return { section: { id, title, body }, missing };
}
function card(id, metric) {
    const { value, isKnown, kind, interval, beside, n } = cardOf(id, metric);
    const [trend, left] = [trendOf(metric), leftOutWords(metric)];
    return (0,html_parts/* markup */.PT) `<article class="card" aria-labelledby="${`metric-${id}`}">
<h3 id="${`metric-${id}`}">${titled(id)}</h3>
<p class="${isKnown ? 'value' : 'value none'}">${value}${kind === undefined ? undefined : (0,html_parts/* markup */.PT) ` <small>${kind}</small>`}</p>
${[
        interval === undefined ? undefined : (0,html_parts/* markup */.PT) `<p>90 % interval ${interval}</p>`,
        n === undefined ? undefined : (0,html_parts/* markup */.PT) `<p>${n}</p>`,
        beside === undefined ? undefined : (0,html_parts/* markup */.PT) `<p>${beside}</p>`,
        trend === undefined
            ? undefined
            : trend.arrow === ''
                ? (0,html_parts/* markup */.PT) `<p class="trend still">${trend.text}</p>`
                : (0,html_parts/* markup */.PT) `<p class="trend"><span aria-hidden="true">${trend.arrow}</span> ${trend.text}</p>`,
        left === undefined ? undefined : (0,html_parts/* markup */.PT) `<p class="left">${left}</p>`,
        folded('What it is', definition(id, metric)),
    ]}
</article>`;
}
/** Two of them are a part of something, and one counts itself. */
function cardOf(id, metric) {
    const told = said(metric, metric.unit);
    if (!told.isKnown)
        return told;
    if (id === 'flow-distribution')
        return { ...told, kind: 'features' };
    const most = metric.variants?.['at-most'];
    if (id === 'flow-efficiency')
        return { ...told, kind: 'at least', ...(most?.value !== undefined && { beside: `at most ${inUnit(most.value, 'ratio')}` }) };
    const { n: _, ...rest } = told;
    return metric.unit === 'count' && metric.n === metric.value ? rest : told;
}
/** What is a click away: the definition, parts by kind, and the same asked in another way. */
function definition(id, { definition: text, note, byType = {}, variants = {}, unit }) {
    return (0,html_parts/* markup */.PT) `<p>${(0,html_parts/* sentence */.em)(text)}</p>
${[
        note === undefined ? undefined : (0,html_parts/* markup */.PT) `<p>${(0,html_parts/* sentence */.em)(note)}</p>`,
        numbersTable(`${titled(id)} by kind of work`, 'Kind', byType, unit),
        numbersTable(`${titled(id)}, asked in other ways`, 'Way', variants, unit),
    ]}`;
}
function numbersTable(caption, first, numbers, unit) {
    const rows = Object.entries(numbers).map(([id, one]) => {
        const { value, kind, interval, n } = said(one, first === 'Kind' ? unit : unitBeside(one, unit));
        return [inWords(id), `${value}${kind === undefined ? '' : ` ${kind}`}`, interval ?? '', n ?? ''];
    });
    return rows.length === 0 ? undefined : (0,html_parts/* table */.tp)(caption, [first, 'Value', '90 % interval', 'From'], rows);
}

;// CONCATENATED MODULE: ./lib/reports/flow-html-charts.js


/** The charts, each with what it says, how to read it, and its table. */
function chartsSection({ drawn, missing }) {
    const gone = missing.map(({ title, reason }) => ({ what: `Chart "${title}"`, reason }));
    if (drawn.length === 0)
        return { missing: gone };
    const body = (0,html_parts/* markup */.PT) `<div class="charts">
${drawn.map(figure)}
</div>`;
    return { section: { id: 'charts', title: 'Charts', body }, missing: gone };
}
function figure({ id, title, hint, told, legend, svg, table: of }) {
    return (0,html_parts/* markup */.PT) `<figure aria-labelledby="${`chart-${id}`}">
<h3 id="${`chart-${id}`}">${title}</h3>
<figcaption><p class="told">${told}</p></figcaption>
${[keys(legend), svg]}
<p class="hint">${hint}</p>
${folded('As a table', (0,html_parts/* markup */.PT) `${(0,html_parts/* table */.tp)(`${title}: ${of.caption.toLowerCase()}`, of.head, of.rows)}${of.note === undefined ? undefined : (0,html_parts/* markup */.PT) `<p class="left">${(0,html_parts/* sentence */.em)(of.note)}</p>`}`)}
</figure>`;
}

;// CONCATENATED MODULE: ./lib/reports/flow-html-ends.js


/** The end of the flow page: releases, what is not known and why, notes, and how to read all of it. */
const LAST = 30;
const flow_html_ends_KINDS = { first: 'the first known', normal: '', rollback: 'rollback', redeploy: 'the same again' };
/** The last deployments, each with what was in it. */
function releasesSection({ releases }) {
    if (releases.length === 0)
        return { missing: [] };
    const shown = releases.slice(-LAST).reverse();
    const body = (0,html_parts/* markup */.PT) `${[
        (0,html_parts/* table */.tp)('Deployments, the last first', ['Name', 'Date', 'Commits', 'Changes', 'Lead time of its changes: half within', '90 % within'], shown.map(({ name, deployedAt, kind, commits, changes, changeLeadTime: lead }) => [
            `${(0,model_words/* clipped */.cz)(name, 80)}${flow_html_ends_KINDS[kind] === '' ? '' : ` (${flow_html_ends_KINDS[kind]})`}`,
            deployedAt.slice(0, 10),
            commits === undefined ? '-' : (0,model_words/* grouped */.zD)(commits),
            changes === undefined ? '-' : (0,model_words/* grouped */.zD)(changes),
            lead?.p50 === undefined ? '-' : (0,model_words/* duration */.p0)(lead.p50),
            lead?.p90 === undefined ? '-' : (0,model_words/* duration */.p0)(lead.p90),
        ])),
        shown.length < releases.length
            ? (0,html_parts/* markup */.PT) `<p class="left">The last ${shown.length} of ${(0,model_words/* grouped */.zD)(releases.length)}; all of them are in flow.json.</p>`
            : undefined,
    ]}`;
    return { section: { id: 'releases', title: 'Deployments', body }, missing: [] };
}
/** Each reason once, with all that it keeps from being known. */
function unknownSection(missing) {
    if (missing.length === 0)
        return { missing };
    const reasons = new Map();
    for (const { what, reason } of missing)
        reasons.set(reason, (reasons.get(reason) ?? new Set()).add(what));
    const rows = [...reasons]
        .toSorted(([, a], [, b]) => b.size - a.size)
        .map(([reason, whats]) => [(0,html_parts/* sentence */.em)(reason === '' ? 'No reason is told.' : reason), (0,html_parts/* sentence */.em)([...whats].join('; '))]);
    const body = (0,html_parts/* table */.tp)('What is not known, by the reason', ['Why', 'What'], rows);
    return { section: { id: 'unknown', title: 'Not known here, and why', body }, missing };
}
/** What a reader has to know besides. */
function notesSection({ notes, classification }) {
    const all = [...notes, ...classification.notes];
    return all.length === 0 ? { missing: [] } : { section: { id: 'notes', title: 'Notes', body: (0,html_parts/* list */.p_)(all) }, missing: [] };
}
const READING = [
    ['Half within, median', 'Half took no longer. A mean is not shown: a few long ones would make it.'],
    ['90 % interval', 'Where the true number lies with a confidence of 90 %. If it is wide, there is little data.'],
    ['n', 'How many it rests on. With fewer than a number takes, there is none: missing is never zero.'],
    ['Left out', 'What could not be measured, by reason. Nothing is bent to fit.'],
    [
        'Arrow',
        'Only where a difference as large would come by chance less than once in a hundred times. Without one, nothing is known to have changed.',
    ],
    ['Time', 'Elapsed calendar time, nights and weekends included, for whoever waits, waits through them. Days are in UTC.'],
    [
        'People',
        'All of it is about the work and the system. Nothing is told of one person, and of groups only from five people on.',
    ],
];
/** What the words of the page mean. */
function readingSection() {
    const body = (0,html_parts/* markup */.PT) `<dl>${READING.map(([word, text]) => (0,html_parts/* markup */.PT) `<dt>${word}</dt><dd>${text}</dd>`)}</dl>`;
    return { section: { id: 'reading', title: 'How to read this', body }, missing: [] };
}

// EXTERNAL MODULE: ./lib/flow/sections.js + 1 modules
var sections = __webpack_require__(20648);
// EXTERNAL MODULE: ./lib/flow/sections-figures.js
var sections_figures = __webpack_require__(91762);
;// CONCATENATED MODULE: ./lib/reports/flow-html-figures.js





/** Multiples, which a percentage would hide. */
const PLAIN = new Set([
    'arrivals',
    'departures',
    'leadTimeSpread',
    'peakReviewArrivals',
    'gini',
    'medianToMax',
]);
/** A heading, and a table of what is known; what cannot be known here is left to the end of the page. */
function figuresPart(title, groups, { note, hint, more } = {}) {
    const all = groups.flatMap((group) => figuresOf(group).map((one) => ({ ...one, group })));
    const missing = missingOf(title, all);
    const known = all.filter(({ figure }) => figure.status !== 'unavailable');
    if (known.length === 0 && more === undefined)
        return { missing };
    const tables = groups.map((group) => {
        const rows = known.filter((one) => one.group === group).map(row);
        if (rows.length === 0)
            return undefined;
        const heading = group.of === undefined ? undefined : (0,html_parts/* markup */.PT) `<h4>${group.of}</h4>`;
        return (0,html_parts/* markup */.PT) `${heading}<div class="figures">${(0,html_parts/* table */.tp)(group.of ?? title, ['What', 'Value', '90 % interval', 'From'], rows)}</div>`;
    });
    const isTold = known.some(({ figure }) => figure.status === 'ok');
    const body = (0,html_parts/* markup */.PT) `${[
        ...(isTold || known.length === 0 ? tables : [notYet(known), folded('What it will tell', (0,html_parts/* markup */.PT) `${tables}`)]),
        note === undefined ? undefined : (0,html_parts/* markup */.PT) `<p class="left">${(0,html_parts/* sentence */.em)(note)}</p>`,
        more,
    ]}`;
    return { body: headed(title, body, hint), missing };
}
function figuresOf({ schema, figures, of, words = {} }) {
    return Object.entries(figures).flatMap(([id, value]) => isFigure(value)
        ? [{ id: of === undefined ? id : `${of}: ${id}`, figure: value, what: words[id] ?? wordsOf(schema, id) }]
        : []);
}
function isFigure(value) {
    return typeof value === 'object' && value !== null && 'unit' in value && 'status' in value;
}
function wordsOf({ shape }, id) {
    const own = shape[id]?.description;
    return own === undefined || own === sections_figures/* figureSchema */.md.description ? (0,model_words/* capital */.Nx)(inWords(id)) : own.replace(/\.$/, '');
}
function row({ id, figure, what }) {
    const { value, kind, interval = '', beside, n = '' } = said(figure, unitOf(id, figure));
    return [(0,html_parts/* sentence */.em)(what), under(`${value}${kind === undefined ? '' : ` ${kind}`}`, [beside, leftOutWords(figure)]), interval, n];
}
/** A number in a cell, what it rests on in small letters below. */
function flow_html_figures_cell(figure) {
    const { value, interval, beside, n, isKnown } = said(figure, figure.unit);
    const basis = (isKnown ? [interval, n] : []).filter((one) => one !== undefined).join('; ');
    return under(value, [basis === '' ? undefined : basis, isKnown ? undefined : beside, leftOutWords(figure)]);
}
function under(value, lines) {
    const told = lines.filter((one) => one !== undefined).map((one) => (0,html_parts/* markup */.PT) `<br><small>${one}</small>`);
    return (0,html_parts/* markup */.PT) `${value}${told}`;
}
function unitOf(id, { unit }) {
    return PLAIN.has(id.replace(/^.*: /, '')) ? 'plain' : unit;
}
/** Nothing of it can be told yet: the first of them says what it takes. */
function notYet(known) {
    const first = known[0];
    return first === undefined ? (0,html_parts/* markup */.PT) `` : (0,html_parts/* markup */.PT) `<p>${(0,model_words/* capital */.Nx)(said(first.figure, unitOf(first.id, first.figure)).value)}</p>`;
}
/** All of it for one reason is one thing that is missing. */
function missingOf(title, all) {
    const missing = all.filter(({ figure }) => figure.status === 'unavailable');
    const reasons = new Set(missing.map(({ figure }) => figure.reason ?? ''));
    if (missing.length === all.length && reasons.size === 1)
        return [...reasons].map((reason) => ({ what: title, reason }));
    return missing.map(({ id, figure }) => ({ what: `${title}: ${inWords(id)}`, reason: figure.reason ?? '' }));
}

;// CONCATENATED MODULE: ./lib/reports/flow-html-line.js



/** Machines, environments, and the gate itself. */
function lineSection({ line, feedback, environments, visibility, batches, gate }) {
    const of = sections/* flowSections */.HX.environments.shape;
    return sectionOf('line', 'The line, environments and the gate', [
        figuresPart('The line', [{ schema: sections/* flowSections */.HX.line, figures: line }], { note: line.note }),
        figuresPart('Feedback of machines', [
            {
                schema: FEEDBACK,
                figures: { delay: feedback.delay, first: feedback.queue.first, again: feedback.queue.again, reruns: feedback.reruns },
            },
        ]),
        figuresPart('Size and pace', [{ schema: sections/* flowSections */.HX.batches, figures: batches }], { note: batches.note }),
        figuresPart('Environments of a change', [{ schema: of.ephemeral, figures: environments.ephemeral }], {
            note: environments.ephemeral.note,
        }),
        figuresPart('The environment before production', [{ schema: of.staging, figures: environments.staging }], {
            note: environments.staging.note,
        }),
        figuresPart('Whether work can be followed', [
            { schema: sections/* flowSections */.HX.visibility, figures: visibility },
            { schema: sections/* flowSections */.HX.visibility.shape.transaction, figures: visibility.transaction, of: 'What one deployment costs' },
        ], { note: visibility.note }),
        figuresPart('The gate', [{ schema: sections/* flowSections */.HX.gate, figures: gate }], {
            note: gate.note,
            hint: 'Whether the gate is worth its cost: what it stopped, what came through by a waiver, and what was later taken back.',
        }),
    ]);
}
const FEEDBACK = {
    shape: {
        delay: { description: 'From a push to the first verdict of its runs' },
        first: { description: 'Wait of a run until its first job was taken up' },
        again: { description: 'The same of a run that was started again' },
        reruns: { description: 'Share of runs that were started again' },
    },
};

// EXTERNAL MODULE: ./lib/model/review-words.js
var review_words = __webpack_require__(57313);
// EXTERNAL MODULE: ./lib/reports/flow-made.js
var flow_made = __webpack_require__(21265);
;// CONCATENATED MODULE: ./lib/reports/flow-html-made.js





/** Who made the lines, week by week and part by part. */
function madeSection(report) {
    return sectionOf('made', 'Who made the lines', [flow_html_made_partOf(report)]);
}
function flow_html_made_partOf(report) {
    const { status, reason = '', weeks, components, others } = report.aiLines;
    if (status === 'unavailable')
        return { missing: [{ what: 'Who made the lines', reason }] };
    const [first = ''] = (0,flow_made/* madeLines */.T)(report);
    const parts = [
        ...components.map((part) => [part.name, ...cellsOf(part)]),
        ...(others === undefined
            ? []
            : [[`${(0,model_words/* grouped */.zD)(others.components)} that fewer than five people worked on`, ...cellsOf(others)]]),
    ];
    const body = (0,html_parts/* markup */.PT) `${[
        (0,html_parts/* markup */.PT) `<p>${(0,html_parts/* sentence */.em)(first)}</p>`,
        weeks.length === 0 ? undefined : (0,html_parts/* table */.tp)('By week, from Monday', HEAD('Week from'), weeks.map(rowOfWeek)),
        parts.length === 0 ? undefined : (0,html_parts/* table */.tp)('By part', HEAD('Part'), parts),
        (0,html_parts/* markup */.PT) `<p class="left">${flow_made/* NO_MARKER */.B}</p>`,
    ]}`;
    return { body, missing: [] };
}
const HEAD = (first) => [first, 'AI-made', 'Lines with evidence', 'Added lines'];
function rowOfWeek({ from, ...lines }) {
    return [from.slice(0, 10), ...cellsOf(lines)];
}
function cellsOf({ added, ai }) {
    const share = added === 0 ? '-' : (0,html_parts/* markup */.PT) `<span class="whole">${bar(ai / added, 'blue')}${(0,review_words/* percent */.KN)(ai, added)}</span>`;
    return [share, (0,model_words/* grouped */.zD)(ai), (0,model_words/* grouped */.zD)(added)];
}

;// CONCATENATED MODULE: ./lib/reports/flow-html-sections.js






/** Sections about what stands around the stream: waste, origin, unevenness, overburden, handoffs. */
/** The seven wastes, one a row. */
function wastesSection({ wastes }) {
    const all = Object.values(wastes);
    const missing = all.flatMap(({ title, proxies }) => proxies.flatMap((proxy) => proxy.status === 'unavailable' ? [{ what: `${title}: ${proxy.title.toLowerCase()}`, reason: proxy.reason ?? '' }] : []));
    const rows = all.flatMap(({ title, proxies, note }) => {
        const known = proxies.filter(({ status }) => status !== 'unavailable');
        if (known.length === 0)
            return [];
        const told = known.map((proxy) => {
            const left = leftOutWords(proxy);
            return (0,html_parts/* markup */.PT) `<li>${(0,html_parts/* sentence */.em)(proxy.title)}: <strong>${saidShort(proxy, proxy.unit)}</strong>${left === undefined ? undefined : (0,html_parts/* markup */.PT) ` <span class="left">${left}</span>`}</li>`;
        });
        const more = note === undefined ? undefined : (0,html_parts/* markup */.PT) `<p class="left">${(0,html_parts/* sentence */.em)(note)}</p>`;
        return [[title, (0,html_parts/* markup */.PT) `<ul>${told}</ul>${more}`]];
    });
    const body = rows.length === 0
        ? undefined
        : (0,html_parts/* table */.tp)('Each waste, by what can be measured of it', ['Waste', 'What stands for it here'], rows);
    return sectionOf('wastes', 'The seven wastes', [{ ...(body && { body }), missing }]);
}
const ORIGINS = {
    human: 'people',
    'ai-assisted': 'people with agents',
    agent: 'agents',
    'dependency-bot': 'dependency bots',
    bot: 'other bots',
};
/** People, agents and bots beside each other, as far as there are enough of them. */
function originsSection({ origins }) {
    const { slices, note } = origins;
    const seen = slices.filter(({ n }) => n > 0);
    const columns = ['leadTime', 'pickup', 'merged', 'reviewPerHundredLines'];
    const shown = columns.filter((id) => seen.some((slice) => slice[id].status !== 'unavailable'));
    const missing = columns.flatMap((id) => {
        const reason = seen[0]?.[id].reason ?? '';
        return shown.includes(id) || seen.length === 0 ? [] : [{ what: `By origin: ${inWords(id)}`, reason }];
    });
    if (seen.length === 0)
        return { missing };
    const heads = {
        leadTime: 'Lead time',
        pickup: 'Wait for the first review',
        merged: 'Merged of those that ended',
        reviewPerHundredLines: 'Review for 100 lines',
    };
    const body = (0,html_parts/* markup */.PT) `${(0,html_parts/* table */.tp)('Changes merged in the window, by where they come from', ['From', 'Merged', ...shown.map((id) => heads[id])], seen.map((slice) => [ORIGINS[slice.origin], (0,model_words/* grouped */.zD)(slice.n), ...shown.map((id) => flow_html_figures_cell(slice[id]))]))}${note === undefined ? undefined : (0,html_parts/* markup */.PT) `<p class="left">${(0,html_parts/* sentence */.em)(note)}</p>`}`;
    return sectionOf('origins', 'Flow by origin', [{ body, missing }]);
}
/** Mura and muri. */
function unevenSection({ mura, muri }) {
    const { recommendation } = muri;
    const advice = recommendation === undefined ? undefined : (0,html_parts/* markup */.PT) `<p class="found">${(0,html_parts/* sentence */.em)(recommendation)}</p>`;
    const of = sections/* flowSections */.HX.muri.shape;
    return sectionOf('unevenness', 'Unevenness and overburden', [
        weeklyPart([
            ['Merges', mura.merges],
            ['Deployments', mura.deployments],
            ['Changes that became ready for review', mura.reviewArrivals],
        ]),
        figuresPart('How evenly work comes and goes', [{ schema: sections/* flowSections */.HX.mura, figures: mura, words: MURA }]),
        figuresPart('Load of review', [
            { schema: sections/* flowSections */.HX.muri, figures: muri },
            { schema: of.reviews, figures: muri.reviews, of: 'How reviews are spread' },
            { schema: of.requests, figures: muri.requests, of: 'How requests for a review are spread' },
        ], { note: muri.note, more: advice }),
    ]);
}
const MURA = {
    arrivals: 'How unevenly changes are opened: 1 is as chance would have it, more is in bursts',
    departures: 'How unevenly changes are merged: 1 is as chance would have it, more is in bursts',
    leadTimeSpread: 'How much longer than the median the slowest tenth takes, in medians',
};
function weeklyPart(series) {
    const title = 'Week by week';
    const missing = series.flatMap(([what, { status, reason }]) => status === 'unavailable' ? [{ what: `${title}: ${what.toLowerCase()}`, reason: reason ?? '' }] : []);
    const known = series.filter(([, { status }]) => status !== 'unavailable');
    if (known.length === 0)
        return { missing };
    const two = (value) => (value === undefined ? '-' : inUnit(value, 'plain'));
    const body = (0,html_parts/* table */.tp)('Counts of whole weeks', ['What', 'A week', 'Standard deviation by mean', 'Variance by mean (1: at random)', 'From'], known.map(([what, { status, reason, weeks, n, perWeek, cv, dispersion }]) => status === 'ok'
        ? [what, two(perWeek), two(cv), two(dispersion), `${(0,model_words/* grouped */.zD)(n)} in ${weeks} weeks`]
        : [what, reason ?? '', '', '', `${(0,model_words/* grouped */.zD)(n)} in ${weeks} weeks`]));
    return { body: headed(title, body), missing };
}
/** How work changes hands, and what hangs together. */
function handoffsSection({ handoffs, epics, onboarding, coupling }) {
    const { pickupByTeams } = handoffs;
    return sectionOf('handoffs', 'Handoffs and coupling', [
        figuresPart('Handoffs', [
            { schema: sections/* flowSections */.HX.handoffs, figures: handoffs },
            {
                schema: sections/* flowSections */.HX.handoffs.shape.pickupByTeams,
                figures: { 'one team': pickupByTeams.one, 'two teams': pickupByTeams.two, 'three teams or more': pickupByTeams.more },
                of: 'Wait for the first review, by the number of teams',
            },
        ], { note: handoffs.note }),
        figuresPart('Items with parts', [{ schema: sections/* flowSections */.HX.epics, figures: epics }], { note: epics.note }),
        figuresPart('Newcomers', [{ schema: sections/* flowSections */.HX.onboarding, figures: onboarding }], { note: onboarding.note }),
        couplingPart(coupling),
    ]);
}
function couplingPart(coupling) {
    const { pairs, pairsLeft, together, note } = coupling;
    const tables = [
        pairs.length === 0
            ? undefined
            : (0,html_parts/* markup */.PT) `${(0,html_parts/* table */.tp)('Components that change together', ['Components', 'Changes of both', 'Share of the first’s', 'Share of the second’s'], pairs.map(({ a, b, support, confidence: [first, second] }) => [
                `${a} and ${b}`,
                (0,model_words/* grouped */.zD)(support),
                inUnit(first, 'ratio'),
                inUnit(second, 'ratio'),
            ]))}${pairsLeft === undefined ? undefined : (0,html_parts/* markup */.PT) `<p class="left">${(0,model_words/* grouped */.zD)(pairsLeft)} more pairs are in flow.json.</p>`}`,
        together.raised.length === 0 ? undefined : (0,html_parts/* list */.p_)(together.raised),
        together.pairs.length === 0
            ? undefined
            : (0,html_parts/* table */.tp)('Parts that deploy together', ['Parts', 'Times as often as by chance'], together.pairs.map(({ a, b, lift }) => [`${b} within an hour after ${a}`, inUnit(lift, 'plain')])),
    ].filter((one) => one !== undefined);
    const more = tables.length === 0 ? undefined : (0,html_parts/* markup */.PT) `${tables}`;
    return figuresPart('Coupling', [{ schema: sections/* flowSections */.HX.coupling, figures: coupling }], { note, more });
}

;// CONCATENATED MODULE: ./lib/reports/flow-html-stream.js






/** The value stream: what changes pass on their way, what they wait for most, and what to do about that. */
function streamSection({ stages, constraint }) {
    return sectionOf('stream', 'The value stream', [mapPart(stages, constraint), constraintPart(constraint)], 'What changes pass from the first commit to production, and how much of their time each stage takes.');
}
const CLASSES = [
    { id: 'work', ink: 'blue', text: 'work' },
    { id: 'wait', ink: 'orange', text: 'waiting' },
    { id: 'rework', ink: 'purple', text: 'rework' },
    { id: 'machine', ink: 'teal', text: 'machines' },
];
function mapPart(stages, constraint) {
    const known = stages.filter(({ status }) => status !== 'unavailable');
    const missing = stages.flatMap(({ status, title, reason }) => status === 'unavailable' ? [{ what: `Stage "${title}"`, reason: reason ?? '' }] : []);
    const passed = known.filter(({ n, wip }) => n > 0 || (wip ?? 0) > 0);
    if (passed.length === 0)
        return { missing };
    const isMarked = markedBy(constraint);
    const left = leftOutWords(known.find(({ excluded }) => excluded !== undefined) ?? {});
    const untouched = known.filter((stage) => !passed.includes(stage)).map(({ title }) => title);
    const hasTarget = passed.some(({ described }) => described !== undefined);
    const body = (0,html_parts/* markup */.PT) `${[
        strip(passed),
        (0,html_parts/* table */.tp)('Stages, in their order', [
            'Stage',
            'Kind',
            'Share of the time',
            'Half within',
            '85 % within',
            'In it now',
            'Went on without coming back',
            ...(hasTarget ? ['As it is described'] : []),
        ], passed.map((stage, index) => [
            (0,html_parts/* markup */.PT) `${index + 1}. ${stage.title}${isMarked(stage) === undefined ? undefined : (0,html_parts/* markup */.PT) ` <span class="mark">${isMarked(stage)}</span>`}`,
            CLASSES.find(({ id }) => id === stage.class)?.text ?? stage.class,
            stage.share === null
                ? '-'
                : (0,html_parts/* markup */.PT) `<span class="whole">${bar(stage.share, flow_html_stream_inkOf(stage.class))}${inUnit(stage.share, 'ratio')}</span>`,
            stage.p50 === null ? tooFew(stage) : inUnit(stage.p50, 's'),
            stage.p85 === null ? '-' : inUnit(stage.p85, 's'),
            stage.wip === null ? '-' : (0,model_words/* grouped */.zD)(stage.wip),
            stage.completeAndAccurate === null ? '-' : flow_html_figures_cell(stage.completeAndAccurate),
            ...(hasTarget ? [targetOf(stage)] : []),
        ])),
        untouched.length === 0 ? undefined : (0,html_parts/* markup */.PT) `<p class="left">Nothing passed: ${untouched.join('; ')}.</p>`,
        left === undefined ? undefined : (0,html_parts/* markup */.PT) `<p class="left">${left}</p>`,
    ]}`;
    return { body, missing };
}
function tooFew({ n, need }) {
    return n === 0 ? '-' : `n = ${n}${need === undefined ? '' : `, need ${need}`}`;
}
function targetOf({ described }) {
    return described === undefined ? (0,html_parts/* markup */.PT) `-` : (0,html_parts/* markup */.PT) `within ${(0,model_words/* duration */.p0)(described.said)}: ${flow_html_figures_cell(described.within)}`;
}
/** Active and waiting time as parts of one whole, stage by stage. */
function strip(stages) {
    const parts = stages.flatMap((stage, index) => stage.share === null || stage.share === 0 ? [] : [{ stage, share: stage.share, index }]);
    if (parts.length === 0)
        return undefined;
    const sums = CLASSES.map(({ id, ...rest }) => ({
        ...rest,
        share: parts.reduce((sum, { stage, share }) => sum + (stage.class === id ? share : 0), 0),
    })).filter(({ share }) => share > 0);
    const rest = 1 - sums.reduce((sum, { share }) => sum + share, 0);
    if (rest > 0.005)
        sums.push({ ink: 'line', text: 'not known here', share: rest });
    // What git alone does not tell is what comes before the merge.
    let at = rest > 0.005 ? rest * WIDE : 0;
    const unknown = at === 0 ? undefined : (0,html_parts/* markup */.PT) `<rect x="0" y="0" width="${tenth(Math.max(1, at - 2))}" height="34" fill="var(--line)"/>`;
    const boxes = parts.map(({ stage, share, index }) => {
        const [x, width] = [at, share * WIDE];
        at += width;
        const ink = flow_html_stream_inkOf(stage.class);
        return (0,html_parts/* markup */.PT) `<rect x="${tenth(x)}" y="0" width="${tenth(Math.max(1, width - 2))}" height="34" fill="${`var(--${ink})`}"/>${width < 24
            ? undefined
            : (0,html_parts/* markup */.PT) `<text x="${tenth(x + width / 2)}" y="52" text-anchor="middle" fill="var(--soft)" font-size="16">${index + 1}</text>`}`;
    });
    const told = sums.map(({ text, share }) => `${text} ${inUnit(share, 'ratio')}`);
    const name = `Where the time of changes went: ${told.join(', ')}. The table below has each stage.`;
    return (0,html_parts/* markup */.PT) `<svg class="strip" role="img" aria-label="${name}" viewBox="${`0 0 ${WIDE} 56`}">${[unknown, ...boxes]}</svg>
${keys(sums.map(({ ink, text, share }) => ({ ink, text: `${text} ${inUnit(share, 'ratio')}` })))}`;
}
const WIDE = 1000;
function tenth(value) {
    return String(Math.round(value * 10) / 10);
}
function flow_html_stream_inkOf(kind) {
    return CLASSES.find(({ id }) => id === kind)?.ink ?? 'grey';
}
/** Of a stage the word for what the verdict says of its resource. */
function markedBy(constraint) {
    if (constraint.status !== 'ok')
        return () => undefined;
    const { verdict } = constraint;
    const words = {
        constraint: 'the constraint',
        'largest-delay': 'largest delay',
        cadence: 'cadence',
        development: 'most time',
    };
    const [resource, word] = verdict.kind === 'none'
        ? [undefined, '']
        : [verdict.kind === 'development' ? 'development' : verdict.resource, words[verdict.kind]];
    const own = new Set(stages/* STAGES */.an.flatMap((stage) => (resource !== undefined && stage.resource === resource ? stage.id : [])));
    return ({ id }) => (own.has(id) ? word : undefined);
}
const STEPS = {
    identify: 'Identify',
    exploit: 'Exploit',
    subordinate: 'Subordinate',
    elevate: 'Elevate',
    inertia: 'Do not let inertia set in',
};
function constraintPart(constraint) {
    const what = 'What changes wait for most';
    if (constraint.status === 'unavailable')
        return { missing: [{ what, reason: constraint.reason }] };
    if (constraint.status === 'insufficient') {
        const { reason, n, need } = constraint;
        return { body: headed(what, (0,html_parts/* markup */.PT) `<p>Not enough data (n = ${n}, need ${need}): ${(0,html_parts/* sentence */.em)(reason)}</p>`), missing: [] };
    }
    const { sentence: verdict, steps, shares, moved, n, windows } = constraint;
    const body = (0,html_parts/* markup */.PT) `${[
        (0,html_parts/* markup */.PT) `<p class="found">${(0,html_parts/* sentence */.em)(verdict)}</p>`,
        moved === undefined
            ? undefined
            : (0,html_parts/* markup */.PT) `<p>The constraint moved from ${RESOURCES[moved.from]} to ${RESOURCES[moved.to]} (${moved.at.slice(0, 10)}).</p>`,
        steps.length === 0
            ? undefined
            : (0,html_parts/* markup */.PT) `<ol>${steps.map(({ step, text }) => (0,html_parts/* markup */.PT) `<li><strong>${STEPS[step]}.</strong> ${(0,html_parts/* sentence */.em)(text)}</li>`)}</ol>`,
        folded('With whom changes stood', (0,html_parts/* markup */.PT) `${(0,html_parts/* table */.tp)('Share of all time in which changes were in progress, over 12 weeks', ['With', 'Share', 'Largest delay in'], shares.map(({ resource, share, largest }) => [
            RESOURCES[resource],
            inUnit(share, 'ratio'),
            largest === undefined ? 'counts as none' : `${inUnit(largest, 'ratio')} of redrawn weeks`,
        ]))}<p class="left">n = ${(0,model_words/* grouped */.zD)(n)} changes; ${windows === 1 ? 'one window of 12 weeks was asked' : `${windows} windows of 12 weeks, a week apart, were asked`}. The verdict changes only when two in a row say so.</p>`),
    ]}`;
    return { body: headed(what, body), missing: [] };
}
const RESOURCES = {
    development: 'development',
    authors: 'authors',
    review: 'review',
    merge: 'the merge',
    queue: 'the merge queue',
    release: 'the release',
    environment: 'the environment’s approval',
};

// EXTERNAL MODULE: ./lib/reports/html-style.js
var html_style = __webpack_require__(18090);
;// CONCATENATED MODULE: ./lib/reports/flow-html-style.js

/** The style of the flow page: that of every page, and what charts and cards take besides. Its sum stands in the page's policy. */
const FLOW_STYLE_SHA256 = 'PFx42xnpGeooxmVJqPQUOorbNlcsjnlI8pTctG/R+O4=';
/** The style as it stands in the page. */
const FLOW_STYLE = `${html_style/* STYLE */.Y}
:root{--blue:#0958c7;--orange:#b34700;--purple:#7a3fd1;--teal:#0b7a75;--grey:#6b7480;--red:#b3261e}
@media (prefers-color-scheme:dark){:root{--blue:#6cb2ff;--orange:#f0975a;--purple:#c39bff;--teal:#3ecfc4;--grey:#97a1ad;--red:#ff8a80}}
body{max-width:72rem}
h3{margin-top:1.5rem}
h4{margin:.75rem 0 .25rem;font-size:.9375rem}
header .about{max-width:60rem}
.brief{border-left:.5rem solid var(--blue);padding:.25rem 0 .25rem 1rem;margin:1rem 0}
h2.plain{border:0;margin:0;padding:0;font-size:1rem}
.brief ul{margin:.25rem 0;padding-left:1.2rem}
.lead,.hint{max-width:46rem}
.hint{color:var(--soft);font-size:.875rem}
.cards,.charts{display:grid;gap:1rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,12.5rem),1fr));margin:0 0 1rem}
.charts{grid-template-columns:repeat(auto-fill,minmax(min(100%,30rem),1fr));gap:1.5rem}
.card,figure{border:1px solid var(--line);border-radius:.4rem;padding:.75rem 1rem;margin:0;min-width:0}
.card h3,figure h3{margin:0}
.card p{margin:.15rem 0;font-size:.875rem;text-wrap:balance}
.card:has(details[open]),figure:has(details[open]){grid-column:1/-1}
.card details p{max-width:46rem;text-wrap:wrap}
figure:has(details[open]) svg.chart{max-width:40rem}
.card .value{font-size:1.75rem;line-height:1.25;font-weight:600;margin:.25rem 0;font-variant-numeric:tabular-nums;text-wrap:balance}
.card .value.none{font-size:1rem;font-weight:400;color:var(--soft)}
.card .value small{font-size:.875rem;font-weight:400;color:var(--soft)}
.card .trend{font-weight:600}
.card .trend.still{font-weight:400;color:var(--soft)}
.card details,figure details{font-size:.875rem}
.left{color:var(--soft)}
svg.chart{display:block;width:100%;height:auto;margin:.5rem 0}
svg.strip{display:block;width:100%;height:auto;min-height:1.25rem;margin:.5rem 0}
@media (max-width:40rem){svg.strip text{display:none}}
svg.bar{display:inline-block;width:5rem;height:.7rem;margin-right:.5rem;vertical-align:baseline}
svg.key{width:.8rem;height:.8rem;margin-right:.35rem;vertical-align:-.05rem}
.keys{display:flex;flex-wrap:wrap;gap:.15rem 1rem;list-style:none;margin:.25rem 0;padding:0;font-size:.875rem}
.keys li{margin:0}
.told{font-size:.875rem}
#main .scroll{margin:.5rem 0 1rem}
#main section .card caption,#main section figure caption{position:static;width:auto;height:auto;clip-path:none;overflow:visible}
#main td,#main th{padding:.35rem .75rem .35rem 0;font-size:.9375rem;overflow-wrap:break-word}
#main td{min-width:4.5rem}
#main th{min-width:6rem}
#main td:has(small){min-width:9.5rem}
#main td small{color:var(--soft)}
nav li{margin:.1rem 0}
.figures th:first-child{width:45%}
.figures th:nth-child(2){width:27%}
.whole{white-space:nowrap}
#main figure td,#main figure th,.card td,.card th{font-size:.875rem}
td ul{margin:0;padding-left:1rem}
td li{margin:0}
.mark{display:inline-block;border-radius:1rem;padding:0 .5rem;font-size:.75rem;font-weight:600;border:1px solid currentColor;color:var(--orange);white-space:nowrap}
dt{font-weight:600;margin-top:.5rem}
dd{margin:0 0 0 1rem}
@media print{#main td,#main th{font-size:8.5pt;padding:.2rem .5rem .2rem 0}:root{--line:#c4c9cf;--blue:#0958c7;--orange:#b34700;--purple:#7a3fd1;--teal:#0b7a75;--grey:#6b7480;--red:#b3261e}.card,figure{break-inside:avoid}.cards{grid-template-columns:repeat(3,1fr);gap:.5rem}.charts{grid-template-columns:repeat(2,1fr)}figure details,.card details{display:none}}
`;

;// CONCATENATED MODULE: ./lib/reports/flow-html-work.js





/** Work in progress: how much of it there may be, what to begin next, and what few changes tell. */
function workSection(report) {
    return sectionOf('work', 'Work in progress', [
        limitPart(report),
        nextPart(report),
        littlePart(report),
        ladderPart(report),
        failuresPart(report),
    ]);
}
function limitPart({ wipLimit }) {
    const title = 'A limit from the team’s own pace';
    if (wipLimit.status === 'unavailable')
        return { missing: [{ what: 'A limit of work in progress', reason: wipLimit.reason }] };
    if (wipLimit.status === 'insufficient')
        return { body: headed(title, (0,html_parts/* markup */.PT) `<p>${(0,html_parts/* sentence */.em)(wipLimit.reason)}</p>`), missing: [] };
    const { drum, practicalWorstCase: worst, little, rope, starved, target, limit, at } = wipLimit;
    const rows = [
        ['Limit', `${limit}, since ${at.slice(0, 10)}${target === limit ? '' : `; on its way to ${target}, by one every two weeks`}`],
        ['In flight now', `${rope.inFlight}; ${rope.slots < 0 ? `${-rope.slots} too many` : `${rope.slots} more may become ready`}`],
        [
            'The drum',
            `${inUnit(drum.perWeek, '1/week')}, the median of ${(0,model_words/* count */.U9)(drum.weeks, 'week')}${drum.from === 'previous' ? ', from before the limit bound' : ''}`,
        ],
        ...(rope.buffer === undefined
            ? []
            : [['Buffer in front of it', `${rope.buffer.standing} of ${rope.buffer.of} (${rope.buffer.zone})`]]),
        ...(starved ? [['Starved', 'The drum had nothing to do while the limit held work back.']] : []),
        ...(worst === undefined
            ? []
            : [['80 to 95 % of the throughput', `${worst.from} to ${worst.to} in flight, for a line of middling unevenness`]]),
        ...(little === undefined ? [] : [['For the expected time', `${inUnit(little, 'plain')} in flight, by Little’s law`]]),
    ];
    const body = (0,html_parts/* markup */.PT) `<p class="found">${(0,html_parts/* sentence */.em)(wipLimit.sentence)}</p>${(0,html_parts/* table */.tp)('Where the limit comes from', ['What', 'How much'], rows)}`;
    return { body: headed(title, body), missing: [] };
}
function nextPart({ next }) {
    if (next.status === 'unavailable')
        return { missing: [{ what: 'What to begin next', reason: next.reason }] };
    const { items, waiting } = next;
    if (items.length === 0)
        return { body: headed('What to begin next', (0,html_parts/* markup */.PT) `<p>Nothing accepted waits to be begun.</p>`), missing: [] };
    const body = (0,html_parts/* table */.tp)('Accepted and not begun, the oldest first', ['Item', 'Title', 'Accepted', 'Waits for'], items.map(({ number, title = '', acceptedAt, age }) => [
        `#${number}`,
        (0,html_parts/* sentence */.em)((0,model_words/* quoted */.TL)(title)),
        acceptedAt.slice(0, 10),
        (0,model_words/* duration */.p0)(age),
    ]));
    const rest = waiting > items.length ? (0,html_parts/* markup */.PT) `<p class="left">${items.length} of ${(0,model_words/* grouped */.zD)(waiting)}.</p>` : undefined;
    return { body: headed('What to begin next', (0,html_parts/* markup */.PT) `${[body, rest]}`), missing: [] };
}
function littlePart({ little }) {
    if (little.status === 'unavailable')
        return { missing: [{ what: 'Little’s law', reason: little.reason }] };
    if (little.status === 'insufficient')
        return { missing: [] };
    const { load, perWeek, meanTime, residual, n } = little;
    const isSteady = Math.abs(residual) < 0.15;
    const text = `On average ${inUnit(load, 'plain')} changes were in progress, ${inUnit(perWeek, 'plain')} ended a week, and each took ${(0,model_words/* duration */.p0)(Math.round(meanTime))} on average (n = ${(0,model_words/* grouped */.zD)(n)}). By Little’s law these three fit together to ${inUnit(Math.abs(residual), 'ratio')}${isSteady ? ': as much was ended as was begun.' : ': more was begun than ended, or old work was cleared.'}`;
    return { body: headed('Is it steady?', (0,html_parts/* markup */.PT) `<p>${text}</p>`), missing: [] };
}
/** While there are too few for a median each is shown. */
function ladderPart({ ladder }) {
    const { delivered, waiting, next } = ladder;
    const lines = [
        waiting.n === 0
            ? undefined
            : (0,html_parts/* markup */.PT) `<p>${(0,model_words/* count */.U9)(waiting.n, 'change')} merged and not live${waiting.oldest === undefined ? '' : `; the oldest, ${shortId(waiting.oldest.id)}, was merged ${(0,model_words/* duration */.p0)(waiting.oldest.seconds)} ago`}.</p>`,
        next === undefined || next.weeks === undefined
            ? undefined
            : (0,html_parts/* markup */.PT) `<p>The next number of the lead time, ${QUANTILES[next.number]}, appears at n = ${next.n}, in about ${(0,model_words/* count */.U9)(next.weeks, 'week')}.</p>`,
        delivered.length === 0
            ? undefined
            : (0,html_parts/* table */.tp)('Delivered changes, one by one', ['Change', 'Took', 'Of it'], delivered.map(({ id, seconds, stages }) => [
                shortId(id),
                (0,model_words/* duration */.p0)(seconds),
                stages.map(({ stage, seconds: own }) => `${titleOf(stage)} ${(0,model_words/* duration */.p0)(own)}`).join(', '),
            ])),
    ];
    if (lines.every((one) => one === undefined))
        return { missing: [] };
    return { body: headed('One by one', (0,html_parts/* markup */.PT) `${lines}`), missing: [] };
}
function failuresPart({ ladder: { failures } }) {
    if (failures.length === 0)
        return { missing: [] };
    const body = (0,html_parts/* table */.tp)('Deployments that failed', ['Deployment', 'Live', 'Recovered after'], failures.map(({ deployment, at, recovery }) => [
        deployment,
        at.slice(0, 16).replace('T', ' '),
        recovery === undefined ? 'not yet' : (0,model_words/* duration */.p0)(recovery),
    ]));
    return { body: headed('Deployments that failed', body), missing: [] };
}
const QUANTILES = { p50: 'the median', p75: 'the 75 % mark', p85: 'the 85 % mark', p90: 'the 90 % mark' };
function titleOf(stage) {
    return stages/* STAGES */.an.find(({ id }) => id === stage)?.title ?? stage;
}

;// CONCATENATED MODULE: ./lib/reports/flow-html.js














/**
 * How work flows, as one page that needs nothing else: no script, no address, no other file, and a policy that lets a browser load
 * none, whatever the page might come to hold. The same report and pictures give the same bytes.
 */
async function flowHtml(report, pictures) {
    const charts = await chartsOf(report, pictures);
    const told = [
        deliverySection(report),
        flowSection(report),
        streamSection(report),
        chartsSection(charts),
        workSection(report),
        wastesSection(report),
        originsSection(report),
        madeSection(report),
        unevenSection(report),
        handoffsSection(report),
        lineSection(report),
        othersSection(report),
        releasesSection(report),
    ];
    const ends = [unknownSection(told.flatMap(({ missing }) => missing)), notesSection(report), readingSection()];
    const sections = [...told, ...ends].flatMap(({ section }) => section ?? []);
    const { tool, window, repository } = report;
    const title = `Flow of ${(0,model_words/* count */.U9)(window.days, 'day')} to ${window.to.slice(0, 10)}`;
    const brief = briefOf(report);
    const page = (0,html_parts/* markup */.PT) `${(0,html_parts/* pageHead */.sT)((0,html_parts/* markup */.PT) `${title}${repository === undefined ? '' : ` · ${repository}`}`, FLOW_STYLE, FLOW_STYLE_SHA256)}
<body>
<a class="skip" href="#main">Skip to the numbers</a>
<header>
<p class="about">${repository ?? ''}</p>
<h1>${title}</h1>
<p class="about">${(0,html_parts/* sentence */.em)(sourceOf(report))} <time datetime="${window.from}">${window.from.slice(0, 10)}</time> to <time datetime="${window.to}">${window.to.slice(0, 10)}</time>, at commit ${report.head.slice(0, 10)}.</p>
${brief.length === 0 ? undefined : (0,html_parts/* markup */.PT) `<div class="brief"><h2 class="plain">In short</h2>${(0,html_parts/* list */.p_)(brief)}</div>`}
<nav aria-label="Parts of this page"><ul>${sections.map(({ id, title: name }) => (0,html_parts/* markup */.PT) `<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
</header>
<main id="main">
${sections.map(({ id, title: name, body }) => (0,html_parts/* markup */.PT) `<section id="${id}" aria-labelledby="${`${id}-title`}">
<h2 id="${`${id}-title`}">${name}</h2>
${body}
</section>`)}
</main>
<footer>
<p>${tool.name} ${tool.version}. The same numbers for machines are in flow.json, and what they are computed from in facts.json.</p>
</footer>
</body>
</html>
`;
    return page.html;
}
/** What counts as a deployment here, and how sure that is. */
function sourceOf({ deployments: { source, grade, count: n, skippedFirst } }) {
    if (source === undefined)
        return 'No deployments were found.';
    const surety = grade === undefined ? '' : `, grade ${grade}${GRADES[grade] === undefined ? '' : `: ${GRADES[grade]}`}`;
    const skipped = skippedFirst === 0
        ? ''
        : ` What was in ${skippedFirst === 1 ? 'the first known one' : `${skippedFirst} first ones`} is not known.`;
    return `${(0,model_words/* count */.U9)(n, 'deployment')} from ${(0,model_words/* quoted */.TL)(source)}${surety}.${skipped}`;
}

// EXTERNAL MODULE: ./lib/model/project.js
var project = __webpack_require__(37404);
;// CONCATENATED MODULE: ./lib/reports/flow-parquet.js

/** So many rows are encoded at a time: memory goes with them, and readers take such a group at a time too. */
const GROUP = 50_000;
/**
 * Rows as an Apache Parquet file: the same rows are the same bytes. What the table is called is in its metadata, under `schema`. The
 * writer is loaded with the first file.
 */
async function parquetRows({ schema, columns }, rows) {
    const { ByteWriter, ParquetWriter } = await __webpack_require__.e(/* import() */ 2930).then(__webpack_require__.bind(__webpack_require__, 42930));
    const bytes = new ByteWriter();
    const file = new ParquetWriter({
        writer: bytes,
        schema: [{ name: 'row', num_children: columns.length }, ...columns.map(elementOf)],
        kvMetadata: [{ key: 'schema', value: schema }],
        createdBy: `${project/* project */.C.name} version ${project/* project */.C.version}`,
    });
    for (let from = 0; from < rows.length; from += GROUP) {
        const group = rows.slice(from, from + GROUP);
        file.write({
            columnData: columns.map(({ name, type }) => ({ name, data: group.map((row) => stored(type, row[name])) })),
            rowGroupSize: GROUP,
        });
    }
    file.finish();
    return bytes.getBytes();
}
/** Both the type's old name and its new one, for readers of either. */
const TYPES = {
    text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
    time: {
        type: 'INT64',
        converted_type: 'TIMESTAMP_MILLIS',
        logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
    },
    seconds: { type: 'INT64' },
    count: { type: 'INT64' },
    flag: { type: 'BOOLEAN' },
};
function elementOf({ name, type, nullable }) {
    return { name, ...TYPES[type], repetition_type: nullable ? 'OPTIONAL' : 'REQUIRED' };
}
function stored(type, cell) {
    return typeof cell === 'number' ? BigInt(type === 'time' ? cell * 1000 : cell) : cell;
}

;// CONCATENATED MODULE: ./lib/reports/flow-rows.js

/**
 * Rows as NDJSON: a line for each, which ends with a line feed and holds all columns in their order. What is not known is null. Times
 * are ISO 8601 UTC. Nothing is escaped but for JSON; of what JSON leaves free, whatever some reader takes for the end of a line is too.
 * One at a time, for half a million rows are more than one text can hold.
 */
function* ndjsonLines({ columns }, rows) {
    const cells = columns.map(({ name, type }, index) => ({
        name,
        type,
        key: `${index === 0 ? '' : ','}${JSON.stringify(name)}:`,
    }));
    for (const row of rows)
        yield `{${cells.map(({ name, type, key }) => key + cellText(type, row[name])).join('')}}\n`;
}
/** All lines as one text. */
function ndjsonText(table, rows) {
    return [...ndjsonLines(table, rows)].join('');
}
function cellText(type, cell) {
    if (typeof cell === 'string')
        return oneLine(JSON.stringify(wellFormed(cell)));
    return type === 'time' && typeof cell === 'number' ? `"${(0,flow_facts/* isoOf */.dF)(cell)}"` : String(cell);
}
/** Next line, line separator, paragraph separator: the rest are control characters, which JSON escapes. */
function oneLine(json) {
    return json.replace(/[\u0085\u2028\u2029]/g, (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** Without halves of a surrogate pair, which UTF-8 cannot hold and readers refuse: each becomes U+FFFD, as encoders write it. */
function wellFormed(text) {
    return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

;// CONCATENATED MODULE: ./lib/commands/flow-files.js











/** Every file of a flow run, by name. */
async function flowFiles(report, facts, window, settings) {
    const changes = changeRows(facts, settings);
    const failed = new Set((0,failures/* failuresOf */.d)(facts).map(({ deployment }) => deployment.id));
    const deployments = deploymentRows(facts, { changes, failed, median });
    return {
        [artifact_names/* FLOW_FILE */.iy]: `${JSON.stringify({ ...report, perChange: artifact_names/* CHANGES_FILE */.zF }, null, 2)}\n`,
        'flow.csv': flowCsv(report),
        [artifact_names/* FLOW_PAGE */.RM]: await flowHtml(report, picturesOf((0,recent/* recent */._)(facts, window), window, settings)),
        [artifact_names/* CHANGES_FILE */.zF]: ndjsonText(CHANGES, changes),
        'changes.parquet': await parquetRows(CHANGES, changes),
        'deployments.ndjson': ndjsonText(DEPLOYMENTS, deployments),
        'deployments.parquet': await parquetRows(DEPLOYMENTS, deployments),
        [artifact_names/* FACTS_FILE */.Ho]: (0,flow_facts/* factsText */.hl)(facts),
    };
}
function median(values) {
    const middle = (0,statistics/* percentile */.Ym)(values.toSorted((a, b) => a - b), 0.5);
    return middle === undefined ? undefined : (0,statistics/* roundHalfUp */.bS)(middle);
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


/***/ }),

/***/ 21265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ NO_MARKER),
/* harmony export */   T: () => (/* binding */ madeLines)
/* harmony export */ });
/* harmony import */ var _model_review_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57313);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59344);


/** Who made the lines, in sentences that are the same for every channel. */
/** How many parts are named. */
const NAMED = 4;
/** What is always said beside the share. */
const NO_MARKER = 'A line without a marker may have been made with an agent, too.';
/** The share of AI-made lines, of which weeks and by what; none where the facts do not tell it. */
function madeLines({ aiLines }) {
    const { status, reason, share, weeks, least, components, others, commits } = aiLines;
    if (status === 'unavailable')
        return [];
    if (share.value === undefined)
        return [`Of AI-made lines nothing is told yet: ${reason ?? ''}`];
    const [n, of] = [share.n ?? 0, share.of ?? 0];
    const when = `in ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(weeks.length, 'whole week')}`;
    const evidence = `evidence of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(least ?? '')} or stronger`;
    const by = commits.of === undefined ? evidence : `${evidence} on ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(commits.n ?? 0)} of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(commits.of, 'commit')}`;
    const first = n === 0
        ? `No line of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(of)} that were added ${when} is known to be AI-made: no ${evidence} was found.`
        : `${(0,_model_review_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(n, of)} of the added lines are AI-made: ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(n)} of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(of)} ${when}, by ${by}.`;
    const parts = components.filter(({ ai }) => ai > 0).map((part) => `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(part.name)} ${shareOf(part)}`);
    const rest = others === undefined || others.ai === 0 ? [] : [`parts of fewer than five people ${shareOf(others)}`];
    return [first, ...(parts.length + rest.length === 0 ? [] : [`By part: ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)([...parts, ...rest], NAMED)}.`]), NO_MARKER];
}
/** "13 % of 1,000". */
function shareOf({ added, ai }) {
    return `${(0,_model_review_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(ai, added)} of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(added)}`;
}


/***/ }),

/***/ 23371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ flowTitle),
/* harmony export */   a3: () => (/* binding */ metricValue),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   nv: () => (/* binding */ trendWords)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59344);

/** Flow numbers in words, the same for every channel. */
/** "Flow of 84 days to 2026-11-22: 12 deployments from `tags:v*` (grade E)". */
function flowTitle({ window, deployments }) {
    const source = deployments.source === undefined
        ? 'no deployments were found'
        : `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(deployments.count, 'deployment')} from \`${deployments.source}\` (grade ${deployments.grade ?? '?'})`;
    return `Flow of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(window.days, 'day')} to ${window.to.slice(0, 10)}: ${source}`;
}
/** "up from 4.1 d (p = 0.002)"; nothing where it did not move for sure. */
function trendWords({ trend, unit }) {
    if (trend === undefined || trend.direction === 'none')
        return undefined;
    const before = trend.before === undefined ? '' : ` from ${numberWords(trend.before, unit)}`;
    return `${trend.direction}${before} in the window before (p = ${trend.p.toFixed(3)})`;
}
function numberWords(value, unit) {
    if (unit === 's')
        return (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(value);
    if (unit === 'ratio')
        return percent(value);
    return unit === '1/week' ? `${oneDecimal(value)} a week` : oneDecimal(value);
}
/** What was left out, by reason; nothing where nothing was. */
function leftOut({ excluded = [] }) {
    if (excluded.length === 0)
        return undefined;
    return `left out: ${excluded.map(({ reason, count: n }) => `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(n)} ${reason}`).join(', ')}`;
}
/** A measurement with its interval and what it is of; or why there is none. */
function metricValue({ status, reason, unit, n = 0, of, p50, p75, p90, value: single, ci90, min, max, need, }) {
    if (status === 'unavailable')
        return `not available: ${reason ?? ''}`;
    if (unit === 'ratio' && of !== undefined) {
        const range = ci90?.value === undefined ? '' : ` (${percent(ci90.value[0])} to ${percent(ci90.value[1])})`;
        if (single === undefined && of > 0 && reason !== undefined)
            return `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(n)} of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(of)}${range}. ${reason}`;
        return `${single === undefined ? '' : `${percent(single)}, `}${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(n)} of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(of)}${of === 0 ? '' : range}`;
    }
    if (unit === '1/week') {
        const range = ci90?.value === undefined ? '' : ` (${oneDecimal(ci90.value[0])} to ${oneDecimal(ci90.value[1])})`;
        return single === undefined
            ? `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(n)} in all; ${reason ?? ''}`
            : `${oneDecimal(single)} a week${range}, n = ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(n)}`;
    }
    if (unit === 'count' && single !== undefined)
        return oneDecimal(single);
    if (status === 'insufficient') {
        const range = min === undefined || max === undefined || n === 0 ? '' : ` (${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(min)} to ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(max)})`;
        if (need === undefined && reason !== undefined)
            return `not enough data: n = ${n}. ${reason}`;
        return `not enough data: n = ${n}${need === undefined ? '' : `, need ${need}`}${range}`;
    }
    if (unit === 'ratio')
        return `${percent(single ?? Number.NaN)}, n = ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(n)}`;
    const interval = ci90?.p50 === undefined ? '' : ` (${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(ci90.p50[0])} to ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(ci90.p50[1])})`;
    const tail = [...(p75 === undefined ? [] : [`p75 ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(p75)}`]), ...(p90 === undefined ? [] : [`p90 ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(p90)}`])];
    return [`p50 ${p50 === undefined ? '?' : (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(p50)}${interval}`, ...tail, `n = ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(n)}`].join(', ');
}
function oneDecimal(n) {
    return String(Math.round(n * 10) / 10);
}
function percent(share) {
    // What is there is not nothing.
    if (share > 0 && share < 0.0005)
        return 'under 0.1 %';
    return `${oneDecimal(share * 100)} %`;
}


/***/ })

};
