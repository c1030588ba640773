export const id = 5899;
export const ids = [5899];
export const modules = {

/***/ 94304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ commitMap)
/* harmony export */ });
/** With room for so many commits, and no more. */
function commitMap(room) {
    // Never more than half full, so that a search soon ends.
    const bits = Math.max(1, Math.ceil(Math.log2(2 * room + 1)));
    const mask = 2 ** bits - 1;
    /** Where the commit of a slot is, plus one: zero is an empty slot. */
    const slots = new Int32Array(2 ** bits);
    const shas = new Array(room);
    const values = new Array(room);
    let size = 0;
    let next = 0;
    const slotOf = (sha) => {
        let slot = Math.imul(tailHash(sha), GOLDEN) >>> (32 - bits);
        for (let place = slots[slot]; place !== 0 && shas[place - 1] !== sha; place = slots[slot])
            slot = (slot + 1) & mask;
        return slot;
    };
    /** Commits are mostly asked for in the order in which they were told: then there is nothing to search. */
    const placeOf = (sha) => {
        const place = next < size && shas[next] === sha ? next : slots[slotOf(sha)] - 1;
        if (place >= 0)
            next = place + 1;
        return place;
    };
    return {
        has: (sha) => placeOf(sha) >= 0,
        get: (sha) => {
            const place = placeOf(sha);
            return place < 0 ? undefined : values[place];
        },
        set: (sha, value) => {
            const slot = slotOf(sha);
            const known = slots[slot];
            const place = known > 0 ? known - 1 : size++;
            slots[slot] = place + 1;
            shas[place] = sha;
            values[place] = value;
        },
    };
}
const GOLDEN = 0x9e37_79b1;
const FNV = 0x0100_0193;
const TAIL = 8;
/** Of a digest any few characters are as good as all of them. */
function tailHash(sha) {
    let hash = 0;
    for (let index = Math.max(0, sha.length - TAIL); index < sha.length; index++)
        hash = Math.imul(hash ^ sha.charCodeAt(index), FNV);
    return hash;
}


/***/ }),

/***/ 74067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MD: () => (/* binding */ releaseSegments),
/* harmony export */   Qr: () => (/* binding */ landingsOf),
/* harmony export */   Y0: () => (/* binding */ releasedUntil),
/* harmony export */   ls: () => (/* binding */ landingOf),
/* harmony export */   z0: () => (/* binding */ ownChange)
/* harmony export */ });
/* harmony import */ var _commit_map_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94304);
/* harmony import */ var _deployments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88580);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39416);
/* harmony import */ var _reverts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24943);




function landingsOf(facts) {
    const { at, changes } = facts;
    const [byId, bySha] = [(0,_reverts_js__WEBPACK_IMPORTED_MODULE_1__/* .changeById */ .pw)(facts), (0,_reverts_js__WEBPACK_IMPORTED_MODULE_1__/* .changeBySha */ .MS)(facts)];
    const bases = facts.pulls.flatMap((pull) => pull.base !== undefined && ownChange(pull, { byId, bySha }) !== undefined ? [pull.base] : []);
    return {
        at,
        byId,
        bySha,
        carriers: () => carriersOf(facts),
        deployments: (0,_deployments_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentOf */ .PE)(facts),
        commits: () => commitsOf(facts),
        bases: new Set(bases),
        since: changes.reduce((first, { mergedAt }) => Math.min(first, mergedAt), changes[0]?.mergedAt ?? Number.NEGATIVE_INFINITY),
        isDeployed: (0,_deployments_js__WEBPACK_IMPORTED_MODULE_0__/* .delivering */ .Ee)(facts).length > 0,
    };
}
/** What few pull requests ask for: those whose own commit is no step of the default branch. */
const carriersOf = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .perFacts */ .Z)(({ changes }) => {
    const carriers = (0,_commit_map_js__WEBPACK_IMPORTED_MODULE_3__/* .commitMap */ .m)(changes.reduce((count, change) => count + change.commits.length, 0));
    for (const change of changes)
        for (const { sha } of change.commits)
            carriers.set(sha, change);
    return carriers;
});
const commitsOf = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .perFacts */ .Z)(({ commits }) => new Set(commits.map(({ sha }) => sha)));
/** The change that a merged pull request is, where its commit is a step of the default branch. */
function ownChange(pull, { byId, bySha }) {
    if (pull.state !== 'merged')
        return undefined;
    return bySha.get(pull.sha ?? '') ?? byId.get(`#${pull.number}`);
}
/**
 * Where a pull request that was merged at `mergedAt` is: on the default branch by itself; or with the change that carried its commit
 * there later; or in a deployment, which proves that it got there. Else nobody knows more than that it waits.
 */
function landingOf(pull, mergedAt, landings) {
    const { carriers, deployments, commits, bases } = landings;
    const change = ownChange(pull, landings);
    const sha = pull.sha ?? '';
    const carrier = change ?? carriers().get(sha) ?? carriers().get(pull.commits.at(-1)?.sha ?? '');
    const deployment = deployments.get(sha) ?? deployments.get(carrier?.sha ?? '');
    const isThere = change !== undefined || deployment !== undefined || commits().has(sha) || bases.has(pull.base ?? '');
    const carriedAt = carrier === undefined || change !== undefined ? mergedAt : Math.max(mergedAt, carrier.mergedAt);
    const integratedAt = Math.min(carriedAt, deployment?.at ?? carriedAt);
    return {
        ...(change && { change }),
        ...((isThere || carrier !== undefined) && { integratedAt }),
        ...(deployment && { deployment }),
    };
}
/** From the merge on, to the deployment or to when the facts were gathered. */
function releaseSegments(mergedAt, { integratedAt, deployment }, landings) {
    const { at, isDeployed } = landings;
    if (integratedAt === undefined)
        return [{ stage: 'integration_wait', from: mergedAt, to: at }];
    const integration = { stage: 'integration_wait', from: mergedAt, to: integratedAt };
    if (deployment === undefined)
        return [integration, { stage: 'release_wait', from: integratedAt, to: isDeployed ? at : integratedAt }];
    const live = deployment.at;
    // What was asked for before the change was there waits for nothing; a time after the end tells nothing.
    const asked = Math.max(integratedAt, told(deployment.createdAt, live));
    const approved = deployment.createdAt === undefined ? asked : Math.max(asked, told(deployment.approvedAt, live, asked));
    return [
        integration,
        { stage: 'release_wait', from: integratedAt, to: asked },
        { stage: 'env_approval', from: asked, to: approved },
        { stage: 'deploy', from: approved, to: live },
    ];
}
/** Where the segments from the merge on end. */
function releasedUntil({ integratedAt, deployment }, { at, isDeployed }) {
    if (integratedAt === undefined)
        return at;
    return deployment?.at ?? (isDeployed ? at : integratedAt);
}
/** A time, unless it is absent or later than what it leads to. */
function told(time, latest, otherwise = latest) {
    return time === undefined || time > latest ? otherwise : time;
}


/***/ }),

/***/ 5899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  an: () => (/* reexport */ stages/* STAGES */.an),
  IV: () => (/* binding */ coursesOf),
  b8: () => (/* binding */ excludedCourses),
  JA: () => (/* reexport */ standing)
});

// UNUSED EXPORTS: sessionsOf

// EXTERNAL MODULE: ./lib/model/remembered.js
var remembered = __webpack_require__(15759);
// EXTERNAL MODULE: ./lib/flow/course-release.js
var course_release = __webpack_require__(74067);
// EXTERNAL MODULE: ./lib/flow/facts.js
var facts = __webpack_require__(77291);
;// CONCATENATED MODULE: ./lib/flow/course-review.js

/**
 * The stages of a pull request from its opening to `end` (flow-metrics, 4.3, whose order of questions this is). Events of one second
 * have no order, so they are taken together: what was switched there and back is as it was, a review stands behind what it answers,
 * and whether a review counts is asked of how the pull request stood before that second.
 */
function reviewSegments(pull, end, required) {
    const { moments, firstReview, ready } = momentsOf(pull, end);
    const stageOf = (moment) => {
        const { from, closed, draft, queued, armed, ball } = moment;
        if (closed)
            return 'parked';
        if (from < ready)
            return 'coding';
        if (draft)
            return 'author_turn';
        if (queued)
            return 'merge_queue';
        if (isApproved(moment, required))
            return armed ? 'checks_wait' : 'approved_wait';
        if (firstReview === undefined)
            return pull.state === 'merged' ? 'unreviewed' : 'pickup';
        if (from < firstReview)
            return 'pickup';
        return ball === 'author' ? 'author_turn' : 'reviewer_turn';
    };
    return moments.map((moment, index) => ({
        stage: stageOf(moment),
        from: moment.from,
        to: moments[index + 1]?.from ?? end,
    }));
}
/** So many reviewers approve, and none asks for changes. */
function isApproved({ opinions }, required) {
    const all = [...opinions.values()];
    return !all.includes('changes-requested') && all.length >= required;
}
function momentsOf(pull, end) {
    const { openedAt } = pull;
    const seconds = bySecond(pull);
    const draft = wasDraft(pull, seconds);
    let state = {
        draft,
        closed: false,
        queued: false,
        armed: false,
        opinions: new Map(),
        ball: 'reviewers',
        readySince: draft ? Number.POSITIVE_INFINITY : openedAt,
    };
    let firstReview;
    let ready;
    const moments = [];
    for (const [at, events] of seconds) {
        if (at > end)
            break;
        const isOpen = at >= openedAt && !state.closed && !state.draft;
        if (firstReview === undefined && isOpen && events.some((event) => isReview(event, pull))) {
            firstReview = at;
            ready = state.readySince;
        }
        if (at === end)
            break;
        if (at > openedAt && moments.length === 0)
            moments.push({ ...state, from: openedAt });
        state = after(state, at, events, pull);
        if (at >= openedAt)
            moments.push({ ...state, from: at });
    }
    return {
        moments: moments.length === 0 ? [{ ...state, from: openedAt }] : moments,
        firstReview,
        ready: ready ?? state.readySince,
    };
}
/** Events by their second, in the order of time. */
function bySecond(pull) {
    const seconds = new Map();
    // A change was open until its merge: a closing that nobody took back is the merge itself.
    const reopened = pull.events.filter(({ kind }) => kind === 'reopened');
    const lastReopened = reopened.reduce((latest, { at }) => Math.max(latest, at), Number.NEGATIVE_INFINITY);
    for (const event of pull.events) {
        if (pull.state === 'merged' && event.kind === 'closed' && event.at > lastReopened)
            continue;
        const before = seconds.get(event.at);
        if (before === undefined)
            seconds.set(event.at, [event]);
        else
            before.push(event);
    }
    return [...seconds].sort(([a], [b]) => a - b);
}
/** Whether it was opened as a draft: its first switch was to ready, or there was none and it is a draft now. */
function wasDraft(pull, seconds) {
    for (const [, events] of seconds) {
        const [ifReady, ifDraft] = [switched(false, events, 'drafted', 'ready'), switched(true, events, 'drafted', 'ready')];
        if (ifReady === ifDraft)
            return !ifReady;
    }
    return pull.draft;
}
function after(before, at, events, pull) {
    const draft = switched(before.draft, events, 'drafted', 'ready');
    const ball = events.some((event) => isReview(event, pull))
        ? 'author'
        : events.some((event) => isAnswer(event, pull))
            ? 'reviewers'
            : before.ball;
    return {
        draft,
        closed: switched(before.closed, events, 'closed', 'reopened'),
        queued: switched(before.queued, events, 'queued', 'dequeued'),
        armed: switched(before.armed, events, 'auto-merge-on', 'auto-merge-off'),
        opinions: opinionsAfter(before.opinions, events, pull),
        ball,
        readySince: readyAfter(before, draft, at, pull),
    };
}
/** A while in which it was ready before it was opened is none. */
function readyAfter(before, draft, at, { openedAt }) {
    if (draft)
        return at <= openedAt ? Number.POSITIVE_INFINITY : before.readySince;
    return before.draft ? at : before.readySince;
}
/** On where there are more switches to on, off where there are more to off; as many of each lead back to where it was. */
function switched(was, events, on, off) {
    let balance = 0;
    for (const { kind } of events) {
        if (kind === on)
            balance += 1;
        else if (kind === off)
            balance -= 1;
    }
    return balance === 0 ? was : balance > 0;
}
/** Of one second the strictest word stays: a request for changes over an approval, a dismissal over both. */
function opinionsAfter(before, events, pull) {
    const opinions = new Map(before);
    for (const word of ['approved', 'changes-requested'])
        for (const { kind, by } of events)
            if (kind === word && isReviewer(by, pull))
                opinions.set(by, word);
    for (const { kind, of } of events)
        if (kind === 'dismissed' && of !== undefined)
            opinions.delete(of);
    return opinions;
}
/** A person who is not the author. Who is not known may be either. */
function isReviewer(by, pull) {
    return by !== undefined && by !== pull.author && !(0,facts/* isBot */.w2)(by);
}
/** A review by a person who is not the author, or a comment by one who has a say here: it gives the ball to the author. */
function isReview({ kind, by, insider }, pull) {
    if (!isReviewer(by, pull))
        return false;
    return kind === 'reviewed' || kind === 'approved' || kind === 'changes-requested' || (kind === 'commented' && insider === true);
}
const ANSWERS = new Set(['pushed', 'force-pushed', 'review-requested', 'ready', 'dismissed']);
const WORDS = new Set(['reviewed', 'approved', 'changes-requested', 'commented']);
/** What the author does, or another person for them, and what the author says: it gives the ball to the reviewers. */
function isAnswer({ kind, by }, pull) {
    if (by === pull.author)
        return ANSWERS.has(kind) || WORDS.has(kind);
    return ANSWERS.has(kind) && (by === undefined || !(0,facts/* isBot */.w2)(by));
}

;// CONCATENATED MODULE: ./lib/flow/segments.js
/** Segments that follow each other, without the empty ones, and neighbours of one stage as one. */
function joined(segments) {
    const all = [];
    for (const segment of segments) {
        const last = all.at(-1);
        if (segment.to <= segment.from)
            continue;
        if (last?.stage === segment.stage)
            all[all.length - 1] = { ...last, to: segment.to };
        else
            all.push(segment);
    }
    return all;
}

;// CONCATENATED MODULE: ./lib/flow/course-told.js



/** What is still open, or was closed without a merge. */
function unmerged(one, state, endedAt, telling) {
    return new ToldCourse(one, { state, endedAt: state === 'open' ? undefined : endedAt, until: endedAt }, undefined, telling);
}
/** What was merged, and where it is. */
function merged(one, endedAt, landing, telling) {
    const state = landing.deployment === undefined ? 'merged' : 'delivered';
    return new ToldCourse(one, { state, endedAt, until: (0,course_release/* releasedUntil */.Y0)(landing, telling.landings) }, landing, telling);
}
/** Its segments are worked out when they are asked for: of a long history, most never are. */
class ToldCourse {
    id;
    origin;
    pull;
    change;
    deployment;
    begun;
    endedAt;
    until;
    state;
    #landing;
    #telling;
    #segments;
    constructor({ id, origin, pull, begun }, { state, endedAt, until }, landing, telling) {
        this.id = id;
        this.origin = origin;
        if (pull !== undefined)
            this.pull = pull;
        if (landing?.change !== undefined)
            this.change = landing.change;
        if (landing?.deployment !== undefined)
            this.deployment = landing.deployment;
        this.begun = begun;
        this.endedAt = endedAt;
        this.until = until;
        this.state = state;
        this.#landing = landing;
        this.#telling = telling;
    }
    get segments() {
        this.#segments ??= segmentsOf(this, this.#landing, this.#telling);
        return this.#segments;
    }
}
function segmentsOf({ pull, begun, until, endedAt = until }, landing, { landings, required }) {
    return joined([
        { stage: 'coding', from: begun, to: pull?.openedAt ?? endedAt },
        ...(pull === undefined ? [] : reviewSegments(pull, endedAt, required)),
        ...(landing === undefined ? [] : (0,course_release/* releaseSegments */.MD)(endedAt, landing, landings)),
    ]);
}
/** Where an unfinished course is, and since when; undefined of one that had ended by then, or had not begun. */
function standing(course, at) {
    if (course.begun > at || course.until < at)
        return undefined;
    const found = course.segments.find(({ from, to }) => from <= at && at < to);
    // The last second of what is not finished is the one at which the facts were gathered.
    const last = course.state === 'open' || course.state === 'merged' ? course.segments.at(-1) : undefined;
    const segment = found ?? (last?.to === at ? last : undefined);
    return segment && { stage: segment.stage, since: segment.from };
}

// EXTERNAL MODULE: ./lib/flow/delivery.js
var delivery = __webpack_require__(54230);
// EXTERNAL MODULE: ./lib/flow/remembered.js
var flow_remembered = __webpack_require__(39416);
// EXTERNAL MODULE: ./lib/model/stages.js
var stages = __webpack_require__(19810);
;// CONCATENATED MODULE: ./lib/flow/course.js








/** Several figures ask the same of the same facts, which never change. */
const course_remembered = (0,flow_remembered/* perFacts */.Z)((facts) => (0,remembered/* perValue */.z)((required) => everyCourse(facts, required)));
/** Every course that can be told, in the order in which they began. */
function coursesOf(facts, settings) {
    return course_remembered(facts)(settings['required-approvals']).told;
}
/** Those that cannot, and why. */
function excludedCourses(facts, settings) {
    return course_remembered(facts)(settings['required-approvals']).excluded;
}
function everyCourse(facts, required) {
    const landings = (0,course_release/* landingsOf */.Qr)(facts);
    const own = new Set(facts.pulls.map((pull) => (0,course_release/* ownChange */.z0)(pull, landings)));
    const told = [];
    const excluded = [];
    const take = (one) => ('reason' in one ? excluded.push(one) : told.push(one));
    const telling = { landings, required };
    for (const pull of facts.pulls)
        take(courseOfPull(pull, telling));
    for (const change of facts.changes)
        if (!own.has(change))
            take(courseOfChange(change, telling));
    return {
        told: told.sort((a, b) => a.begun - b.begun || byId(a, b)),
        excluded: excluded.sort((a, b) => a.at - b.at || byId(a, b)),
    };
}
function courseOfPull(pull, telling) {
    const { landings } = telling;
    const { state, origin, openedAt } = pull;
    const id = `#${pull.number}`;
    const change = (0,course_release/* ownChange */.z0)(pull, landings);
    const ended = state === 'open' ? landings.at : (pull.endedAt ?? change?.mergedAt);
    if (ended === undefined || ended < openedAt || ended > landings.at)
        return { id, origin, at: ended ?? openedAt, reason: 'impossible_times' };
    const commits = pull.commits.length > 0 ? pull.commits : (change?.commits ?? []);
    const begun = (0,delivery/* begunAt */.Hs)({ commits, openedAt }) ?? openedAt;
    if (state !== 'merged')
        return unmerged({ id, origin, pull, begun }, state, ended, telling);
    const mergedAt = mergeOf(ended, change, openedAt, landings);
    const landing = (0,course_release/* landingOf */.ls)(pull, mergedAt, landings);
    const { deployment, integratedAt = mergedAt } = landing;
    const reason = noCourse(mergedAt, landing, landings.at);
    if (reason !== undefined)
        return { id, origin, at: deployment?.at ?? mergedAt, reason };
    if (change === undefined && deployment === undefined && integratedAt < landings.since)
        return { id, origin, at: mergedAt, reason: 'before_the_history' };
    return merged({ id, origin, pull, begun }, mergedAt, landing, telling);
}
/**
 * When a pull request was merged: as GitHub says; or as its commit says where that is a little earlier and what was live by then held
 * it, for a deployment may have the time of its commit.
 */
function mergeOf(ended, change, openedAt, { deployments }) {
    const live = deployments.get(change?.sha ?? '')?.at;
    if (change === undefined || live === undefined || live >= ended)
        return ended;
    return openedAt <= change.mergedAt && change.mergedAt <= live ? change.mergedAt : ended;
}
/** What git alone tells: when work began, unless a squash hides it, when it was merged, and what became of it. */
function courseOfChange(change, telling) {
    const { landings } = telling;
    const { id, origin, mergedAt } = change;
    const begun = (0,delivery/* begunAt */.Hs)(change) ?? mergedAt;
    const deployment = landings.deployments.get(change.sha);
    const landing = { change, integratedAt: mergedAt, ...(deployment && { deployment }) };
    const reason = begun > landings.at
        ? 'author_date_in_future'
        : begun > mergedAt
            ? 'commit_after_merge'
            : noCourse(mergedAt, landing, landings.at);
    if (reason !== undefined)
        return { id, origin, at: deployment?.at ?? mergedAt, reason };
    return merged({ id, origin, begun }, mergedAt, landing, telling);
}
/** Why the way of a merged change to production is not told, if it is not. */
function noCourse(mergedAt, { change, integratedAt = mergedAt, deployment }, at) {
    if (change !== undefined && change.picks.length > 0)
        return 'backport';
    if (deployment === undefined)
        return integratedAt > at ? 'impossible_times' : undefined;
    if (deployment.kind === 'first')
        return 'no_first_deployment_base';
    if (deployment.at < mergedAt)
        return 'deploy_before_merge';
    return deployment.at > at ? 'impossible_times' : undefined;
}
function byId(a, b) {
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}


/***/ }),

/***/ 54230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ begunAt),
/* harmony export */   M9: () => (/* binding */ leadTimesIn),
/* harmony export */   o9: () => (/* binding */ deliveredIn),
/* harmony export */   pv: () => (/* binding */ beginOf)
/* harmony export */ });
/* harmony import */ var _deployments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88580);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39416);
/* harmony import */ var _reverts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24943);
/* harmony import */ var _sorted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14767);




/**
 * Changes that were delivered within a window, an item belonging to the window of its end. A change is delivered by the first
 * deployment whose contents hold the commit by which it is on the default branch.
 */
function deliveredIn(facts, { from, to }) {
    const ended = endedInOrder(facts);
    const delivered = [];
    const left = [];
    for (let place = (0,_sorted_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$)(ended, ({ at }) => at < from); place < ended.length; place++) {
        const one = ended[place];
        if (one.at >= to)
            break;
        if ('reason' in one)
            left.push({ id: one.change.id, reason: one.reason });
        else
            delivered.push(one);
    }
    return { delivered, left };
}
/** When the first change of a log was merged, or the first deployment live: lists that other tools write may be in any order. */
const beginOf = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_3__/* .perFacts */ .Z)(({ changes, deployments }) => {
    let at = Number.POSITIVE_INFINITY;
    for (const change of changes)
        at = Math.min(at, change.mergedAt);
    for (const deployment of deployments)
        at = Math.min(at, deployment.at);
    return { at };
});
/** The lead times of changes delivered within a window, bots left out, and whatever else has none, with why. */
function leadTimesIn(facts, window) {
    const { delivered, left } = deliveredIn(facts, window);
    const timed = [];
    const without = [...left];
    for (const { change, deployment } of delivered) {
        const begun = begunAt(change);
        const leave = (reason) => without.push({ id: change.id, reason });
        if (change.origin === 'dependency-bot' || change.origin === 'bot')
            leave('bot');
        else if (begun === undefined)
            leave('squash_no_pr');
        else if (begun > facts.at)
            leave('author_date_in_future');
        else if (begun > change.mergedAt)
            leave('commit_after_merge');
        else
            timed.push({ change, deployment, begun });
    }
    return { timed, left: without };
}
/** Every change with its end: when it was first live, else when it was merged. Many windows are asked of the same facts. */
const endedInOrder = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_3__/* .perFacts */ .Z)((facts) => {
    const byCommit = (0,_deployments_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentOf */ .PE)(facts);
    const { together } = (0,_reverts_js__WEBPACK_IMPORTED_MODULE_1__/* .revertsOf */ .DH)(facts);
    return facts.changes
        .map((change) => {
        const deployment = byCommit.get(change.sha);
        const at = deployment?.at ?? change.mergedAt;
        if (deployment === undefined)
            return { at, change, reason: 'not_deployed_yet' };
        if (change.picks.length > 0)
            return { at, change, reason: 'backport' };
        if (deployment.kind === 'first')
            return { at, change, reason: 'no_first_deployment_base' };
        if (deployment.at < change.mergedAt)
            return { at, change, reason: 'deploy_before_merge' };
        if (together.has(change.id))
            return { at, change, reason: 'reverted_before_deploy' };
        return { at, change, deployment };
    })
        .sort((a, b) => a.at - b.at);
});
/** When work on a change began: its earliest author date, or when it was opened where that is earlier. Undefined where a squash destroyed it. */
function begunAt({ commits, openedAt }) {
    if (commits.length === 0)
        return undefined;
    return commits.reduce((first, { authoredAt }) => Math.min(first, authoredAt), openedAt ?? Number.POSITIVE_INFINITY);
}


/***/ }),

/***/ 88580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ delivering),
/* harmony export */   PE: () => (/* binding */ deploymentOf),
/* harmony export */   eJ: () => (/* binding */ isDelivering)
/* harmony export */ });
/* harmony import */ var _commit_map_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94304);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39416);


/** Deployments that brought something: what was live already, or again, delivers nothing. */
function delivering({ deployments }) {
    return deployments.filter(({ kind }) => isDelivering(kind));
}
function isDelivering(kind) {
    return kind === 'first' || kind === 'normal';
}
/** By commit, the deployment that brought it. */
const deploymentOf = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_0__/* .perFacts */ .Z)((facts) => {
    const all = delivering(facts);
    const byCommit = (0,_commit_map_js__WEBPACK_IMPORTED_MODULE_1__/* .commitMap */ .m)(all.reduce((count, { contents }) => count + contents.length, 0));
    for (const deployment of all)
        for (const sha of deployment.contents)
            byCommit.set(sha, deployment);
    return byCommit;
});


/***/ }),

/***/ 39416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ perSettings),
/* harmony export */   Z: () => (/* binding */ perFacts)
/* harmony export */ });
/* harmony import */ var _model_remembered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15759);

/** Facts never change: what was worked out of them once is not worked out again, and goes when they go. */
function perFacts(work) {
    return (0,_model_remembered_js__WEBPACK_IMPORTED_MODULE_0__/* .perObject */ .F)(work);
}
/** The same, of facts under settings. */
function perSettings(work) {
    const bySettings = (0,_model_remembered_js__WEBPACK_IMPORTED_MODULE_0__/* .perObject */ .F)((settings) => (0,_model_remembered_js__WEBPACK_IMPORTED_MODULE_0__/* .perObject */ .F)((facts) => work(facts, settings)));
    return (facts, settings) => bySettings(settings)(facts);
}


/***/ }),

/***/ 24943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ revertsOf),
/* harmony export */   JM: () => (/* binding */ changeOfCommit),
/* harmony export */   MS: () => (/* binding */ changeBySha),
/* harmony export */   _d: () => (/* binding */ wholeSha),
/* harmony export */   pw: () => (/* binding */ changeById)
/* harmony export */ });
/* harmony import */ var _commit_map_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94304);
/* harmony import */ var _deployments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88580);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39416);
/* harmony import */ var _sorted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14767);




/** By commit, those by which it came to the default branch among them, the change that it is of. */
const changeOfCommit = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_1__/* .perFacts */ .Z)(({ changes }) => {
    const owners = (0,_commit_map_js__WEBPACK_IMPORTED_MODULE_2__/* .commitMap */ .m)(changes.reduce((count, { commits }) => count + commits.length + 1, 0));
    for (const change of changes)
        for (const { sha } of change.commits)
            owners.set(sha, change);
    for (const change of changes)
        owners.set(change.sha, change);
    return owners;
});
/** The change of each commit by which one came to the default branch. */
const changeBySha = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_1__/* .perFacts */ .Z)(({ changes }) => {
    const bySha = (0,_commit_map_js__WEBPACK_IMPORTED_MODULE_2__/* .commitMap */ .m)(changes.length);
    for (const change of changes)
        bySha.set(change.sha, change);
    return bySha;
});
/** Every change by its id. */
const changeById = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_1__/* .perFacts */ .Z)(({ changes }) => new Map(changes.map((change) => [change.id, change])));
/** Worked out of messages and pull requests (flow-metrics, 3.3 and 3.4). */
const revertsOf = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_1__/* .perFacts */ .Z)((facts) => {
    const named = namedTargets(facts);
    const owners = changeOfCommit(facts);
    const isRevert = (change, seen = []) => !seen.includes(change) && takenBy(change, seen).length > 0;
    /** Without those that were reverts themselves. */
    const takenBy = (change, seen = []) => (named.get(change.id) ?? []).filter((sha) => {
        const owner = owners.get(sha);
        return owner === undefined || !isPure(owner, named) || !isRevert(owner, [...seen, change]);
    });
    const targets = new Map();
    const takers = new Map();
    for (const [id, all] of named) {
        const change = changeById(facts).get(id);
        const taken = change === undefined ? all : takenBy(change);
        if (taken.length > 0)
            targets.set(id, taken);
        if (change !== undefined)
            for (const sha of taken)
                takers.set(sha, [...(takers.get(sha) ?? []), change]);
    }
    return { targets, takers, together: togetherIn(facts, named) };
});
/** What changes name, by sha in their own messages or as pull requests, re-landings among them. */
function namedTargets(facts) {
    const whole = wholeSha(facts);
    const named = new Map();
    for (const { id, reverts } of facts.changes)
        if (reverts.length > 0)
            named.set(id, reverts.map(whole));
    for (const { number, reverts } of facts.pulls) {
        const shas = reverts.flatMap((other) => changeById(facts).get(`#${other}`)?.sha ?? []);
        if (shas.length > 0)
            named.set(`#${number}`, [...new Set([...(named.get(`#${number}`) ?? []), ...shas])]);
    }
    return named;
}
/** A commit that is named by the beginning of its sha, where there is only one; else the name. */
const wholeSha = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_1__/* .perFacts */ .Z)((facts) => {
    const [owners, byCommit] = [changeOfCommit(facts), (0,_deployments_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentOf */ .PE)(facts)];
    let sorted;
    return (name) => {
        if (owners.has(name) || byCommit.has(name) || !/^[0-9a-f]{7,39}$/.test(name))
            return name;
        // Few messages shorten a sha: only they pay for the order.
        sorted ??= [...everyCommit(facts)].sort();
        const place = (0,_sorted_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)(sorted, (one) => one < name);
        const [found, next] = sorted.slice(place, place + 2);
        return found?.startsWith(name) && !next?.startsWith(name) ? found : name;
    };
});
function everyCommit(facts) {
    const ofChanges = facts.changes.flatMap(({ sha, commits }) => [sha, ...commits.map((commit) => commit.sha)]);
    return new Set([...ofChanges, ...(0,_deployments_js__WEBPACK_IMPORTED_MODULE_0__/* .delivering */ .Ee)(facts).flatMap(({ contents }) => contents)]);
}
/** Whether a change is nothing but a revert. */
function isPure({ id, commits }, named) {
    return commits.length <= (named.get(id)?.length ?? 0);
}
/** From the latest on: of a change, its revert and the revert of that the last two go, and the change stands. */
function togetherIn(facts, named) {
    const [byCommit, owners] = [(0,_deployments_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentOf */ .PE)(facts), changeOfCommit(facts)];
    const gone = new Set();
    const naming = facts.changes.filter(({ id }) => named.has(id));
    for (const change of naming.sort((a, b) => b.mergedAt - a.mergedAt)) {
        const targets = new Set(named.get(change.id));
        const deployment = byCommit.get(change.sha);
        if (deployment === undefined || gone.has(change.id))
            continue;
        const taken = [...new Set([...targets].flatMap((sha) => owners.get(sha) ?? []))].filter((other) => isWhole(other, targets) && byCommit.get(other.sha)?.id === deployment.id);
        for (const { id } of taken)
            gone.add(id);
        const isAll = [...targets].every((sha) => taken.some((other) => other === owners.get(sha)));
        if (isAll && isPure(change, named))
            gone.add(change.id);
    }
    return gone;
}
function isWhole({ sha, commits }, targets) {
    return targets.has(sha) || (commits.length > 0 && commits.every((commit) => targets.has(commit.sha)));
}


/***/ }),

/***/ 14767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
/** The place of the first that is not before what is looked for, among things in their order. */
function placeOf(sorted, isBefore) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (isBefore(sorted[middle]))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ })

};
