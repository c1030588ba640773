export const id = 6442;
export const ids = [6442,9744];
export const modules = {

/***/ 77291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ isOfPeople),
/* harmony export */   TM: () => (/* reexport safe */ _model_time_js__WEBPACK_IMPORTED_MODULE_1__.TM),
/* harmony export */   dF: () => (/* reexport safe */ _model_time_js__WEBPACK_IMPORTED_MODULE_1__.dF),
/* harmony export */   hl: () => (/* binding */ factsText),
/* harmony export */   tp: () => (/* binding */ factsSchema),
/* harmony export */   w2: () => (/* binding */ isBot)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53339);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43852);
/* harmony import */ var _model_made_series_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89744);
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80588);




const sha = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{7,64}$/);
const count = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0);
const origin = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['human', 'ai-assisted', 'dependency-bot', 'agent', 'bot']).meta({
    description: 'By the account’s type, or the mail address of a known bot. `ai-assisted`: of a person, where a commit names an agent (`co-authored` or stronger). `human`: no marker was found, which says no more.',
});
const actor = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).meta({
    description: 'Who: a pseudonym of a person, the same one everywhere in this log; or `bot:NAME`. Never a name of a person.',
});
const commitSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    sha,
    authoredAt: _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSchema */ .Rl.meta({ description: 'Survives rebase and amend; the start of the work.' }),
    committedAt: _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSchema */ .Rl,
})
    .meta({ description: 'A commit of a change, merges left out.' });
const changeSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().meta({ description: '`#12` for a pull request, else the sha of the commit on the default branch.' }),
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['merge', 'squash', 'rebase', 'direct']).meta({
        description: 'How it came to the default branch: a merge commit; one commit that GitHub made of several; several as they were; or pushed.',
    }),
    sha: sha.meta({ description: 'The commit by which it is on the default branch.' }),
    mergedAt: _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSchema */ .Rl,
    title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().exactOptional(),
    openedAt: _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSchema */ .Rl.exactOptional(),
    commits: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(commitSchema).meta({ description: 'Empty where a squash left none and no pull request tells them.' }),
    origin,
    author: actor.exactOptional().meta({ description: 'Of the first commit.' }),
    reverts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(sha).meta({ description: 'Commits that it takes back, by its own message.' }),
    picks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(sha).meta({ description: 'Commits that it brings a second time, by its own message.' }),
    hotfix: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().meta({ description: 'By its branch or label.' }),
});
const deploymentSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    sha,
    at: _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSchema */ .Rl.meta({ description: 'When it was first live.' }),
    contents: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(sha).meta({
        description: 'Commits of the default branch and its merged branches that are in it and in no earlier one; merges included.',
    }),
    base: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().exactOptional().meta({ description: 'Id of the latest earlier one that is an ancestor: for display.' }),
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['first', 'normal', 'rollback', 'redeploy']),
    createdAt: _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSchema */ .Rl.exactOptional().meta({ description: 'When it was asked for: until then its changes waited for a release.' }),
    approvedAt: _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSchema */ .Rl.exactOptional().meta({ description: 'When the environment let it in; absent where nobody had to.' }),
    failedAt: _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSchema */ .Rl.exactOptional().meta({ description: 'When it was said to have failed, after it had been live.' }),
    attempts: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).exactOptional().meta({ description: 'How often the same commit was tried until it was live.' }),
});
const pullEventSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    at: _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSchema */ .Rl,
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([
        'pushed',
        'force-pushed',
        'drafted',
        'ready',
        'review-requested',
        'review-request-removed',
        'reviewed',
        'approved',
        'changes-requested',
        'dismissed',
        'commented',
        'assigned',
        'unassigned',
        'queued',
        'dequeued',
        'auto-merge-on',
        'auto-merge-off',
        'closed',
        'reopened',
    ]),
    by: actor.exactOptional().meta({ description: 'Who did it.' }),
    of: actor.exactOptional().meta({ description: 'Whose review was dismissed, or who was asked, or assigned.' }),
    insider: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(true).exactOptional().meta({ description: 'Of a comment: its writer was asked, or is an owner or member.' }),
});
const pullSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().exactOptional(),
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['open', 'closed', 'merged']).meta({ description: '`closed`: without a merge.' }),
    draft: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().meta({ description: 'As it is now, or was at its end.' }),
    author: actor,
    origin,
    openedAt: _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSchema */ .Rl,
    endedAt: _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSchema */ .Rl.exactOptional().meta({ description: 'When it was merged or closed; absent while it is open.' }),
    updatedAt: _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSchema */ .Rl,
    sha: sha.exactOptional().meta({ description: 'Merged: the commit by which it is on its base branch.' }),
    base: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().exactOptional().meta({ description: 'The branch it goes to.' }),
    branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().exactOptional().meta({ description: 'The branch it comes from.' }),
    commits: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(commitSchema),
    commitsCut: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(true).exactOptional().meta({ description: 'GitHub did not tell all commits.' }),
    lines: count.exactOptional().meta({ description: 'Added and deleted.' }),
    files: count.exactOptional(),
    components: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())
        .exactOptional()
        .meta({ description: 'The top-level folders, or named parts, that it touches.' }),
    teams: count.exactOptional().meta({ description: 'How many teams own what it touches.' }),
    labels: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    closes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()).meta({ description: 'Issues that it closes, by GitHub’s word.' }),
    reverts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()).meta({ description: 'Pull requests that it takes back.' }),
    asked: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(actor).meta({ description: 'People who are asked for a review now.' }),
    events: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(pullEventSchema).meta({ description: 'In the order of their times.' }),
    eventsCut: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(true).exactOptional().meta({ description: 'GitHub did not tell all events.' }),
    verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ decision: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['go', 'caution', 'stop']), waived: count, stopped: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY() })
        .exactOptional()
        .meta({ description: 'What the gate said last, how many checks were waived, and whether it ever stopped the change.' }),
})
    .meta({ description: 'A pull request and its course; a merged one is the change `#NUMBER` too.' });
const incidentSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    openedAt: _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSchema */ .Rl.meta({ description: 'When it was reported.' }),
    startedAt: _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSchema */ .Rl.exactOptional().meta({ description: 'When it began, where that is known.' }),
    resolvedAt: _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSchema */ .Rl.exactOptional(),
    causedBy: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())
        .meta({ description: 'Named causes: commits by sha, changes as `#12`, deployments by id. Empty where none is named.' }),
    fixedBy: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).meta({ description: 'Changes that closed it, as `#12`.' }),
})
    .meta({ description: 'Something broke in production.' });
const itemSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().exactOptional(),
    type: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().exactOptional().meta({ description: 'The issue type of the organisation.' }),
    labels: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    openedAt: _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSchema */ .Rl,
    updatedAt: _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSchema */ .Rl,
    closedAt: _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSchema */ .Rl.exactOptional(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['completed', 'not-planned', 'duplicate', 'unknown']).exactOptional(),
    labelled: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ label: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), at: _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSchema */ .Rl })).meta({ description: 'When each label was put on first.' }),
    assignedAt: _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSchema */ .Rl.exactOptional(),
    milestonedAt: _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSchema */ .Rl.exactOptional(),
    handovers: count.meta({ description: 'How often it went from one assignee to another.' }),
    parent: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().exactOptional(),
    children: count.meta({ description: 'How many sub-issues it has.' }),
    pulls: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()).meta({ description: 'Pull requests that close it.' }),
    reopened: count,
})
    .meta({ description: 'A work item: an issue.' });
const rolloutSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    environment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    sha,
    production: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    transient: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().meta({ description: 'Of an environment that is made for a change and goes with it.' }),
    createdAt: _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSchema */ .Rl,
    liveAt: _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSchema */ .Rl.exactOptional().meta({ description: 'The first success; absent where there was none.' }),
    endedAt: _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSchema */ .Rl.exactOptional().meta({ description: 'When it was no longer live.' }),
    failedAt: _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSchema */ .Rl.exactOptional(),
})
    .meta({ description: 'A deployment to any environment, whether it became live or not.' });
const runSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    workflow: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    sha,
    event: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().exactOptional(),
    attempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    createdAt: _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSchema */ .Rl,
    startedAt: _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSchema */ .Rl.exactOptional().meta({ description: 'When its first job was taken up.' }),
    endedAt: _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSchema */ .Rl.exactOptional(),
    conclusion: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['success', 'failure', 'cancelled', 'skipped', 'unknown']),
})
    .meta({ description: 'A run of a workflow.' });
const factsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('jidoka.facts/v1'),
    repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().exactOptional(),
    head: sha,
    at: _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSchema */ .Rl.meta({ description: 'When the facts were gathered: nothing later is in them.' }),
    from: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['git', 'github', 'file']),
    deploymentSource: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        source: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().meta({ description: 'Such as `tags:v*`.' }),
        grade: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['A', 'B', 'C', 'D', 'E', 'F']),
    })
        .exactOptional(),
    since: _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSchema */ .Rl.exactOptional().meta({
        description: 'From when on pull requests, items, rollouts and runs are whole. Absent where none were asked for.',
    }),
    partial: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().exactOptional().meta({ description: 'Why they are not as whole as was asked.' }),
    commits: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        sha,
        authoredAt: _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSchema */ .Rl,
        committedAt: _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSchema */ .Rl,
        merge: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().meta({ description: 'It has more than one parent.' }),
    }))
        .meta({ description: 'Every commit that is in the contents of a deployment, whichever change it belongs to.' }),
    changes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(changeSchema).meta({ description: 'What came to the default branch.' }),
    deployments: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(deploymentSchema).meta({ description: 'Of production, oldest first.' }),
    pulls: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(pullSchema).prefault([]),
    incidents: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(incidentSchema).prefault([]),
    items: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(itemSchema).prefault([]),
    rollouts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(rolloutSchema).prefault([]),
    runs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(runSchema).prefault([]),
    made: _model_made_series_js__WEBPACK_IMPORTED_MODULE_0__/* .madeSeriesSchema */ .W.exactOptional().meta({
        description: 'Added lines of the default branch by week and part, and how many of them are AI-made; absent where no history was at hand.',
    }),
    notes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).meta({ description: 'What a reader has to know, each as a sentence.' }),
})
    .meta({ title: 'jidoka.facts/v1', description: 'The event log that flow numbers are computed from.' });
/** Changes that people answer for, alone or with an agent. */
function isOfPeople(origin) {
    return origin === 'human' || origin === 'ai-assisted';
}
/** Whether an actor is no person. */
function isBot(who) {
    return who.startsWith('bot:');
}
/** As a file holds them. */
function factsText(facts) {
    return `${JSON.stringify(zod__WEBPACK_IMPORTED_MODULE_3__/* .encode */ .lF(factsSchema, facts))}\n`;
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

/***/ 89744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ madeSeriesSchema),
/* harmony export */   seriesText: () => (/* binding */ seriesText)
/* harmony export */ });
/* unused harmony export provenanceSeriesSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53339);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43852);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31962);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80588);



/** The share of AI-made lines over time, as facts and files hold it. Nobody is named, and no number is of one person's component. */
const total = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0);
const ai = total.meta({ description: 'Of them, those with evidence of `least` or stronger.' });
const grade = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .GRADES */ .F4);
const madeSeriesSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    least: grade.meta({ description: 'The weakest grade that counts.' }),
    weeks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        from: _time_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSchema */ .Rl.meta({ description: 'Monday, 00:00 UTC.' }),
        added: total.meta({ description: 'Added lines.' }),
        ai,
        byGrade: zod__WEBPACK_IMPORTED_MODULE_2__/* .partialRecord */ .jgl(grade, total)
            .meta({ description: 'By their strongest evidence, weaker than `least` too; the rest carries no marker.' }),
    }))
        .meta({
        description: 'Whole weeks, oldest first, those without a line too. A line is of the week of its commit’s committer date.',
    }),
    components: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), added: total, ai }))
        .meta({ description: 'Parts that five people or more, or programs alone, worked on; those with most added lines first.' }),
    others: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ components: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1), added: total, ai })
        .exactOptional()
        .meta({ description: 'The parts that fewer people worked on, together.' }),
    commits: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        n: total.meta({ description: 'Ordinary commits of those weeks; merges and reverts are not judged.' }),
        marked: total.meta({ description: 'Of them, those with evidence of `least` or stronger.' }),
        reverts: total.meta({
            description: 'Commits that take others back: their lines are brought back, not made, and count nowhere.',
        }),
    }),
    leftOut: total.meta({
        description: 'Added lines of lock files, of generated and vendored files, and of files the policy excludes.',
    }),
})
    .meta({ description: 'Added lines of the default branch by week and part, and how many of them are AI-made.' });
/** `jidoka.provenance-series/v1`: what `provenance --since` tells. */
const provenanceSeriesSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('jidoka.provenance-series/v1'),
    branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    head: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    since: _time_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSchema */ .Rl.meta({ description: 'What was asked for; the weeks are the whole ones since then.' }),
    until: _time_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSchema */ .Rl,
    ...madeSeriesSchema.shape,
    gaps: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).meta({ description: 'What could not be looked at, each as a sentence.' }),
})
    .meta({ title: 'jidoka.provenance-series/v1', description: 'The share of AI-made added lines over time.' });
/** As a file holds it. */
function seriesText(series) {
    return `${JSON.stringify(zod__WEBPACK_IMPORTED_MODULE_3__/* .encode */ .lF(provenanceSeriesSchema, series), null, 2)}\n`;
}


/***/ }),

/***/ 31962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ GRADES),
/* harmony export */   Lx: () => (/* binding */ MARK_PLACES),
/* harmony export */   Mr: () => (/* binding */ counting),
/* harmony export */   XJ: () => (/* binding */ CLOSE_GAPS),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   xI: () => (/* binding */ marked),
/* harmony export */   yX: () => (/* binding */ strongest)
/* harmony export */ });
/* unused harmony export GRADE_MEANS */
/** How it is known that an agent had a hand in something, strongest first. A grade is a kind of evidence, not a probability. */
const GRADES = ['authored', 'co-authored', 'session', 'disclosed', 'suggestion', 'hint'];
/** What each grade says, and of what. */
const GRADE_MEANS = {
    authored: 'an agent’s account or identity is the author, or its tool recorded the very lines',
    'co-authored': 'a trailer of the commit names the agent',
    session: 'a trailer or a link leads to an agent’s session',
    disclosed: 'the people of the change say that an agent helped: a box, a label, `Assisted-by` with a known agent, a squash of which some commits carry a trailer',
    suggestion: 'a suggestion of a review bot was applied, most often one line',
    hint: 'a sign that ordinary work can carry too: a branch’s name, a footer, a default of an editor',
};
/** Whether it is `least` or stronger evidence. */
function isAtLeast(grade, least) {
    return grade !== 'none' && GRADES.indexOf(grade) <= GRADES.indexOf(least);
}
/** `none` of nothing. */
function strongest(grades) {
    let best = 'none';
    for (const grade of grades)
        if (grade !== 'none' && (best === 'none' || isAtLeast(grade, best)))
            best = grade;
    return best;
}
/** Where a marker was found. */
const MARK_PLACES = [
    ...['author', 'committer', 'trailer', 'message', 'note', 'trace'],
    ...['account', 'branch', 'body', 'label', 'box'],
];
/** What to do about gaps: each says how it is closed. */
const CLOSE_GAPS = 'Do what is said of it, and run the gate again.';
/** Ranges whose grade counts. */
function counting(ranges, least) {
    return (ranges ?? []).filter(({ grade }) => isAtLeast(grade, least));
}
/** Commits of a grade that counts. */
function marked({ commits, least }) {
    return commits.filter(({ kind, grade }) => kind === 'ordinary' && isAtLeast(grade, least));
}


/***/ }),

/***/ 15759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ perObject),
/* harmony export */   z: () => (/* binding */ perValue)
/* harmony export */ });
/** Work whose answer hangs on one object alone, done once for each; the answer goes when nobody holds the object any more. */
function perObject(work) {
    const known = new WeakMap();
    return (key) => {
        const before = known.get(key);
        if (before !== undefined)
            return before;
        const found = work(key);
        known.set(key, found);
        return found;
    };
}
/** The same of texts or numbers that come again and again; the answers stay as long as the function does. */
function perValue(work) {
    const known = new Map();
    return (key) => {
        const before = known.get(key);
        if (before !== undefined)
            return before.found;
        const found = work(key);
        known.set(key, { found });
        return found;
    };
}


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

/***/ 80588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rl: () => (/* binding */ timeSchema),
/* harmony export */   TM: () => (/* binding */ secondsOf),
/* harmony export */   dF: () => (/* binding */ isoOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53339);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/** ISO 8601 UTC, to the second. */
function isoOf(time) {
    return new Date(time * 1000).toISOString().replace('.000Z', 'Z');
}
/** Of a time that `Date` can read, the whole second. */
function secondsOf(time) {
    return Math.floor(Date.parse(time) / 1000);
}
/** A time as files hold it, and in memory as whole seconds: there may be a million of them. */
const timeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .codec */ .rLB(zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(), zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), { decode: secondsOf, encode: isoOf });


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
