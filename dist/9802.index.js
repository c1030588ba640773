export const id = 9802;
export const ids = [9802,391,6375,1960];
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

/***/ 588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* binding */ isPerson),
/* harmony export */   fc: () => (/* binding */ writers),
/* harmony export */   rM: () => (/* binding */ authorOf),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _model_ai_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71201);
/* harmony import */ var _model_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49877);
/* harmony import */ var _model_provenance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31962);
/* harmony import */ var _model_remembered_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15759);
/* harmony import */ var _provenance_commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77207);





const DEPENDENCY_BOTS = /(?:dependabot|renovate|depfu|greenkeeper|scala-steward|pyup)[\w-]*\[bot\]@|^(?:support@dependabot\.com|bot@renovateapp\.com|renovate@whitesourcesoftware\.com|github-bot@pyup\.io|snyk-bot@snyk\.io|me@scala-steward\.org)$/;
const BOTS = /\[bot\]@users\.noreply\.|^actions?@github\.com$/;
/** Where a commit comes from, by its author's address alone; so nobody is `ai-assisted` by it. */
function originOf(mail, ai = _model_ai_settings_js__WEBPACK_IMPORTED_MODULE_0__.AI_DEFAULTS) {
    const address = mail.toLowerCase();
    if (DEPENDENCY_BOTS.test(address))
        return 'dependency-bot';
    if (isAgent(mail, ai))
        return 'agent';
    return BOTS.test(address) ? 'bot' : 'human';
}
function isAgent(mail, ai) {
    const { evidence } = (0,_provenance_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeMessage */ .Q)('', { name: '', mail }, ai);
    return evidence.some(({ where, grade }) => where === 'author' && grade === 'authored');
}
/** Whether an author is no program, as far as the address tells. */
function isPerson({ mail }, ai) {
    return originOf(mail, ai) === 'human';
}
/** Who wrote a commit, as facts tell it: the address of a person is in none. */
function authorOf(mail, origin) {
    const address = mail.toLowerCase();
    const isProgram = origin !== 'human' && origin !== 'ai-assisted';
    return isProgram ? `bot:${address.replace(/@.*$/, '').replace(/^\d+\+/, '')}` : `p${(0,_model_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprint */ .R)(address)}`;
}
function writers(ai = _model_ai_settings_js__WEBPACK_IMPORTED_MODULE_0__.AI_DEFAULTS) {
    const signs = new Map();
    const of = (0,_model_remembered_js__WEBPACK_IMPORTED_MODULE_4__/* .perValue */ .z)((mail) => {
        const origin = originOf(mail, ai);
        return { author: authorOf(mail, origin), origin };
    });
    const isSign = (ending = '', name = '') => {
        const key = `${name}\n${ending}`;
        const before = signs.get(key);
        if (before !== undefined)
            return before;
        const author = { name, mail: 'someone@example.org' };
        const found = (0,_model_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .isAtLeast */ .du)((0,_provenance_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeMessage */ .Q)(`Work\n\n${ending}`, author, ai).grade, 'co-authored');
        signs.set(key, found);
        return found;
    };
    return {
        of,
        isAssisted: ({ authorMail, ending, signedName }) => ((ending !== undefined || signedName !== undefined) && isSign(ending, signedName)) || of(authorMail).origin === 'agent',
    };
}


/***/ }),

/***/ 56375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FLOW_DEFAULTS: () => (/* binding */ FLOW_DEFAULTS),
/* harmony export */   flowSchema: () => (/* binding */ flowSchema),
/* harmony export */   spanSeconds: () => (/* binding */ spanSeconds)
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
        tags: _model_settings_js__WEBPACK_IMPORTED_MODULE_1__.globSchema
            .exactOptional()
            .meta({ description: 'The tags that are releases, such as `v*`; without it they are looked for.' }),
        environment: _model_settings_js__WEBPACK_IMPORTED_MODULE_1__.globSchema.default('production').meta({ description: 'The environments that are production.' }),
        staging: _model_settings_js__WEBPACK_IMPORTED_MODULE_1__.globSchema.default('staging').meta({ description: 'The environments that a deployment passes before.' }),
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
    holidays: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_model_settings_js__WEBPACK_IMPORTED_MODULE_1__.dateSchema).max(400).default([]),
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

/***/ 71960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   batchSchema: () => (/* binding */ batchSchema),
/* harmony export */   dateSchema: () => (/* binding */ dateSchema),
/* harmony export */   expectSchema: () => (/* binding */ expectSchema),
/* harmony export */   globSchema: () => (/* binding */ globSchema),
/* harmony export */   legsSchema: () => (/* binding */ legsSchema),
/* harmony export */   quarantineSchema: () => (/* binding */ quarantineSchema),
/* harmony export */   repeatedCasesSchema: () => (/* binding */ repeatedCasesSchema)
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
