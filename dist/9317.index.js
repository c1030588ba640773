export const id = 9317;
export const ids = [9317,9744,140,8560];
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

/***/ 98560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ overlap),
/* harmony export */   S1: () => (/* binding */ isIn),
/* harmony export */   hl: () => (/* binding */ linesIn),
/* harmony export */   r6: () => (/* binding */ rangeWords),
/* harmony export */   wA: () => (/* binding */ rangesOf)
/* harmony export */ });
function isIn(ranges, line) {
    return ranges.some(({ from, to }) => from <= line && line <= to);
}
/** How many lines ranges hold that do not overlap. */
function linesIn(ranges) {
    return ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}
/** The lines that both have, by the ranges of the first. */
function overlap(some, others) {
    return some.flatMap((one) => others.flatMap((other) => {
        const [from, to] = [Math.max(one.from, other.from), Math.min(one.to, other.to)];
        return from > to ? [] : [{ from, to }];
    }));
}
/** `12`, `12-15`. */
function rangeWords({ from, to }) {
    return from === to ? String(from) : `${from}-${to}`;
}
/** Neighbouring lines as ranges; the lines must be sorted. */
function rangesOf(lines) {
    const ranges = [];
    for (const line of lines) {
        const last = ranges.at(-1);
        if (last && line <= last.to + 1)
            last.to = Math.max(last.to, line);
        else
            ranges.push({ from: line, to: line });
    }
    return ranges;
}


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

/***/ 57313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I_: () => (/* binding */ shareLine),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Mn: () => (/* binding */ lookLine),
/* harmony export */   RX: () => (/* binding */ ownedWords),
/* harmony export */   Rq: () => (/* binding */ provenanceLines),
/* harmony export */   fM: () => (/* binding */ disagreeLine),
/* harmony export */   rd: () => (/* binding */ madeWords),
/* harmony export */   vH: () => (/* binding */ DISAGREE)
/* harmony export */ });
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98560);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59344);


/** How to disagree with a marker. */
const DISAGREE = 'Is a marker wrong here? It is evidence, not a judgement: a maintainer can set it aside by its id (`ai.without-markers` in the policy).';
/** A share in percent: never 0 where there is something, nor 100 where something is missing. */
function percent(part, whole) {
    if (whole === 0)
        return '0 %';
    const share = Math.round((100 * part) / whole);
    if (part > 0 && share === 0)
        return 'under 1 %';
    return part < whole && share === 100 ? 'over 99 %' : `${share} %`;
}
/** "61 of 210 added lines are AI-made (29 %), with `claude`." Nothing where that was not asked or could not be told at all. */
function shareLine({ lines, agents = [] }) {
    if (lines === undefined || lines.added === 0)
        return undefined;
    const { added, ai, untold } = lines;
    if (untold === added)
        return `Of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(added, 'added line')} it could not be told who made them.`;
    const unknown = untold === 0 ? '' : ` Of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(untold)} it could not be told.`;
    if (ai === 0)
        return `No marker was found in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(added - untold, 'added line')}, which says nothing of who wrote them.${unknown}`;
    const rest = added - ai - untold;
    const names = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(agents.map((name) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)), 4);
    const other = rest === 0 ? '' : ` In the other ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(rest)} no marker was found, which says nothing of who wrote them.`;
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(ai)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(added, 'added line')} ${ai === 1 ? 'is' : 'are'} AI-made (${percent(ai, added)})${names === '' ? '' : `, with ${names}`}.${other}${unknown}`;
}
const SOURCES = {
    'git-ai-note': 'by its line note',
    'agent-trace': 'by a trace in the repository',
    commit: 'by its commit',
};
/** "made with `claude`, by its commit `4be12c9` (co-authored)" */
function madeWords({ agent, source, sha, grade }) {
    const commit = sha === undefined ? 's' : ` ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(sha.slice(0, 7))}`;
    return `made with ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(agent)}, ${SOURCES[source]}${source === 'commit' ? commit : ''} (${grade})`;
}
/** "owned by `@octo/db` and 2 people", or nothing: that nobody owns it is a reason of its own. */
function ownedWords({ owners = { teams: [], people: 0 } }) {
    const people = owners.people === 0 ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(owners.people, 'person', 'people')];
    const all = [...owners.teams.map((team) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(team)), ...people];
    return all.length === 0 ? [] : [`owned by ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(all)}`];
}
/** What the pull request says of itself, a sentence each. */
function pullLines({ pull }) {
    if (pull === undefined)
        return [];
    const { disclosure, evidence } = pull;
    const said = {
        used: 'The description says that an agent helped.',
        'not-used': 'The description says that no agent helped.',
        contradictory: 'The boxes of the description contradict each other.',
        nothing: disclosure.asked ? 'No box about AI is ticked in the description.' : '',
    }[disclosure.said];
    // What the description says is told by the sentence before.
    const others = evidence.filter(({ marker, text }) => !disclosure.signs.some((sign) => sign.marker === marker && sign.text === text));
    const signs = others.map(({ agent, where, grade, text }) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(agent)}: ${where} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text, 80)} (${grade})`);
    return [
        ...(said === '' ? [] : [said]),
        ...(signs.length === 0 ? [] : [`Signs of the pull request, which claim no line: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(signs, 5)}.`]),
    ];
}
/** All that is told of provenance beside the table. */
function provenanceLines(told) {
    if (told === undefined || told.state === 'not-applicable')
        return [];
    if (told.lines === undefined)
        return [`Who made the lines is not known: ${told.reason ?? told.state}`];
    const share = shareLine(told);
    return [...(share === undefined ? [] : [share]), ...pullLines(told), ...(told.gaps ?? [])];
}
/** For the end of a list of ranges. */
function disagreeLine({ map = [] }) {
    return map.length === 0 ? [] : [DISAGREE];
}
/** A range and what speaks for looking at it, as one sentence each. */
function lookLine(row) {
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(`${row.path}:${(0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeWords */ .r6)(row)}`)}: ${madeWords(row)}. ${row.because.join(' ')}`.trimEnd();
}


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

/***/ 50140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   painter: () => (/* binding */ painter),
/* harmony export */   problemLine: () => (/* binding */ problemLine),
/* harmony export */   wrap: () => (/* binding */ wrap)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59344);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69300);


const CODES = { red: 31, yellow: 33, green: 32, dim: 2, bold: 1 };
function painter(color) {
    return (style, text) => (color ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text);
}
/** A sentence in lines of at most `width` columns; a single longer word stands on a line of its own. */
function wrap(sentence, width, indent = '', first = indent) {
    const lines = [];
    let line = first;
    let empty = true;
    for (const word of (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(sentence).split(' ')) {
        if (!empty && line.length + 1 + word.length > width) {
            lines.push(line);
            line = indent;
            empty = true;
        }
        line += empty ? word : ` ${word}`;
        empty = false;
    }
    return [...lines, line];
}
/** A problem with its place, as compilers write it. */
function problemLine(problem) {
    const { path, line, column, message } = problem;
    const where = [path === undefined ? undefined : (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(path).replaceAll('`', ''), line, column].filter((part) => part !== undefined);
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Qf)(where.length === 0 ? message : `${where.join(':')}: ${message}`);
}


/***/ }),

/***/ 59317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   provenanceTable: () => (/* binding */ provenanceTable),
/* harmony export */   seriesTable: () => (/* binding */ seriesTable)
/* harmony export */ });
/* harmony import */ var _flow_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77291);
/* harmony import */ var _model_changes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98560);
/* harmony import */ var _model_provenance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31962);
/* harmony import */ var _model_review_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57313);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59344);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50140);






const NO_MARKER = 'Where no marker was found nothing is said of who wrote it.';
/** Commits with their evidence, then the lines of each file. */
function provenanceTable({ range, lines, commits, files, gaps }, { color, width }) {
    const paint = (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__.painter)(color);
    const marked = commits.filter(({ evidence }) => evidence.length > 0);
    const of = range === undefined ? '' : ` of ${range.replace(/[0-9a-f]{40,64}/g, (sha) => sha.slice(0, 10))}`;
    const told = [
        ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_4__.wrap)(paint('bold', `Who made the lines${of}`), width),
        ...(lines === undefined ? [] : (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__.wrap)(linesWords(lines, files), width, '  ', '  ')),
        '',
        ...commits.filter((one) => marked.includes(one) || commits.length === 1).flatMap((one) => commitLines(one, width, paint)),
        ...restLines(commits.length === 1 ? [] : commits.filter((one) => !marked.includes(one)), width),
        ...files.flatMap((file) => fileLines(file, width, paint)),
        ...gaps.flatMap((gap) => (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__.wrap)(gap, width, '  ', '? ')),
        ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_4__.wrap)(marked.length === 0 ? NO_MARKER : `${NO_MARKER} ${_model_review_words_js__WEBPACK_IMPORTED_MODULE_2__/* .DISAGREE */ .vH}`, width).map((line) => paint('dim', line)),
    ];
    return `${told.join('\n')}\n`;
}
function linesWords(lines, files) {
    const agents = [...new Set(files.flatMap(({ ranges }) => ranges.map(({ agent }) => agent)))].sort();
    const share = (0,_model_review_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shareLine */ .I_)({ state: 'present', lines, agents: lines.ai > 0 ? agents : [] }) ?? 'No line is added.';
    return lines.human === 0 ? share : `${share} ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(lines.human, 'line')} a note attests to a person.`;
}
function commitLines({ sha, kind, grade, agents, evidence }, width, paint) {
    const what = kind === 'ordinary' ? '' : ` (a ${kind}: not judged)`;
    const by = agents.length === 0 ? 'no marker found' : `with ${agents.map((name) => (0,_model_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name, 40)).join(', ')}`;
    const name = sha === '' ? 'The message' : sha.slice(0, 10);
    const first = grade === 'none' ? `${name}  no marker found${what}` : `${name}  ${grade}, ${by}${what}`;
    const [line = '', ...more] = (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__.wrap)(first, width, '    ', '');
    return [
        grade !== 'none' && (0,_model_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .isAtLeast */ .du)(grade, 'co-authored') ? paint('bold', line) : line,
        ...more,
        ...evidence.flatMap(({ marker, where, text, grade: its, forgeable }) => (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__.wrap)(`${where}: ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(text, 120)} (${marker}, ${its}${forgeable ? '' : ', vouched for'})`, width, '      ', '    · ')),
    ];
}
function restLines(rest, width) {
    const of = (kind) => rest.filter((one) => one.kind === kind).length;
    const parts = [
        ...(of('ordinary') > 0 ? [`${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(of('ordinary'), 'commit')} without a marker`] : []),
        ...(of('merge') > 0 ? [(0,_model_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(of('merge'), 'merge')] : []),
        ...(of('revert') > 0 ? [(0,_model_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(of('revert'), 'revert')] : []),
    ];
    return parts.length === 0 ? [] : (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__.wrap)(`And ${parts.join(', ')}.`, width);
}
/** How many ranges of a file are listed. */
const RANGES = 12;
function fileLines({ path, ranges }, width, paint) {
    const shown = ranges.slice(0, RANGES).map((range) => `${(0,_model_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .rangeWords */ .r6)(range)} ${range.grade}, ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(range.agent, 40)}`);
    const more = ranges.length > RANGES ? [`and ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(ranges.length - RANGES, 'more range')}`] : [];
    return [
        paint('bold', (0,_model_words_js__WEBPACK_IMPORTED_MODULE_3__/* .clipped */ .cz)((0,_model_words_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(path), width)),
        ...[...shown, ...more].flatMap((line) => (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__.wrap)(line, width, '      ', '    ')),
    ];
}
/** Columns of a row of numbers, a space before each. */
const [LINES, SHARE] = [8, 9];
const NUMBERS = 2 + 1 + SHARE + 2 * (1 + LINES);
const BAR = 20;
/** What is left for the name; a day has room on the narrowest screen. */
function nameWidth(width) {
    return Math.max(10, Math.min(28, width - NUMBERS));
}
/** The share over time: a row a week, with a bar, then a row a part. */
function seriesTable(series, { color, width }) {
    const paint = (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__.painter)(color);
    const { branch, weeks, components, others, commits, least, leftOut, gaps } = series;
    const [added, ai] = [sum(weeks.map((week) => week.added)), sum(weeks.map((week) => week.ai))];
    const first = weeks[0]?.from ?? series.since;
    const parts = [
        ...components,
        ...(others === undefined ? [] : [{ ...others, name: `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(others.components)} with fewer than 5 people` }]),
    ];
    const told = [
        ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_4__.wrap)(paint('bold', `AI-made lines on ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(branch)}, ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(weeks.length, 'whole week')} from ${dayOf(first)}`), width),
        ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_4__.wrap)(`${(0,_model_review_words_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(ai, added)}: ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(ai)} of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(added, 'added line')}, by evidence of \`${least}\` or stronger on ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(commits.marked)} of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(commits.n, 'commit')}.`, width, '  ', '  '),
        '',
        head('Week from', width),
        ...weeks.map((week) => row(dayOf(week.from), week, width, color)),
        ...(parts.length === 0 ? [] : ['', head('Part', width), ...parts.map((part) => row(part.name, part, width, color))]),
        '',
        ...asideOf(commits.reverts, leftOut).flatMap((line) => (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__.wrap)(line, width, '  ', '· ')),
        ...gaps.flatMap((gap) => (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__.wrap)(gap, width, '  ', '? ')),
        ...(0,_lines_js__WEBPACK_IMPORTED_MODULE_4__.wrap)(NO_MARKER, width).map((line) => paint('dim', line)),
    ];
    return `${told.join('\n')}\n`;
}
function asideOf(reverts, leftOut) {
    return [
        ...(reverts > 0 ? [`${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(reverts, 'revert')} left out: what they bring back was made before.`] : []),
        ...(leftOut > 0 ? [`${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(leftOut, 'line')} left out: lock files, generated and vendored files.`] : []),
    ];
}
function head(first, width) {
    return `  ${first.padEnd(nameWidth(width))} ${'AI-made'.padStart(SHARE)} ${'lines'.padStart(LINES)} ${'added'.padStart(LINES)}`;
}
function row(name, { added, ai }, width, color) {
    const share = added === 0 ? '-' : (0,_model_review_words_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(ai, added);
    const cells = `${share.padStart(SHARE)} ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(ai).padStart(LINES)} ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(added).padStart(LINES)}`;
    const line = `  ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_3__/* .clipped */ .cz)((0,_model_words_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(name), nameWidth(width)).padEnd(nameWidth(width))} ${cells}`;
    const room = Math.min(BAR, width - line.length - 2);
    const bar = added === 0 || room < 5 ? '' : `  ${'█'.repeat(Math.round((room * ai) / added))}`;
    return `${line}${(0,_lines_js__WEBPACK_IMPORTED_MODULE_4__.painter)(color)('dim', bar)}`.trimEnd();
}
function dayOf(time) {
    return (0,_flow_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .isoOf */ .dF)(time).slice(0, 10);
}
function sum(numbers) {
    return numbers.reduce((total, one) => total + one, 0);
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
