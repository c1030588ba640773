export const id = 7533;
export const ids = [7533];
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

/***/ 94231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ withoutLogins),
/* harmony export */   TV: () => (/* binding */ originOfAccount),
/* harmony export */   dn: () => (/* binding */ actorOf)
/* harmony export */ });
/* harmony import */ var _model_ai_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71201);
/* harmony import */ var _model_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49877);
/* harmony import */ var _model_people_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56590);
/* harmony import */ var _provenance_pull_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81198);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(588);





/**
 * What an account is called in facts: a bot by its name, a person by a fingerprint that no other repository shares. All deleted
 * accounts are one.
 */
function actorOf(repository, account) {
    if (account === undefined)
        return 'ghost';
    const login = (0,_model_people_js__WEBPACK_IMPORTED_MODULE_3__/* .bareLogin */ .cY)(account.login.toLowerCase());
    return account.isBot ? `bot:${login}` : `p${(0,_model_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .fingerprint */ .R)(repository.toLowerCase(), login)}`;
}
/** By the account's type, and of a bot by its name. */
function originOfAccount(account) {
    if (account === undefined || !account.isBot)
        return 'human';
    const author = { login: account.login, bot: true };
    if ((0,_provenance_pull_js__WEBPACK_IMPORTED_MODULE_1__/* .pullSigns */ .K)({ author, branch: '', body: '', labels: [] }, _model_ai_settings_js__WEBPACK_IMPORTED_MODULE_0__.AI_DEFAULTS).grade === 'authored')
        return 'agent';
    // Bots have such addresses, by which git knows them.
    return (0,_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .originOf */ .yv)(`1+${(0,_model_people_js__WEBPACK_IMPORTED_MODULE_3__/* .bareLogin */ .cY)(account.login)}[bot]@users.noreply.github.com`);
}
/** A title without the accounts that it names: of mentions, forks and clones. */
function withoutLogins(title) {
    return title
        .replace(/^(Merge pull request #\d+) from \S+/, '$1')
        .replace(/^(Merge (?:remote-tracking )?branch .+?) of \S+/, '$1')
        .replace(/(^|[^\w@/])@[a-z\d](?:[a-z\d-]{0,38})(?![\w/-])/gi, '$1@someone');
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

/***/ 71130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c5: () => (/* binding */ plainWords),
/* harmony export */   cS: () => (/* binding */ spokenLines),
/* harmony export */   sO: () => (/* binding */ uncommented)
/* harmony export */ });
/** What a description says in its own voice: Markdown as GitHub shows it, without what is hidden, quoted or shown as code. */
/**
 * Its lines without HTML comments, fenced code and quotations, by the block rules of CommonMark 0.31 (sections 4.5, 4.6 and 5.1).
 * A comment that begins a line and is never closed hides the rest; one amid a line, without an end in its paragraph, is plain text.
 */
function spokenLines(body) {
    return openLines(body, false).filter((line) => !isQuote(line));
}
/** All that is not in a comment: quotations and code too. */
function uncommented(text) {
    return openLines(text, true).join('\n');
}
function openLines(body, keepsCode) {
    const lines = body.replace(/\r\n?/g, '\n').split('\n');
    const kept = [];
    let fence;
    let at = 0;
    while (at < lines.length) {
        const line = lines[at] ?? '';
        const opened = fence === undefined ? fenceOf(line) : undefined;
        if (fence !== undefined || opened !== undefined) {
            if (fence !== undefined && closes(line, fence))
                fence = undefined;
            else
                fence ??= opened;
            kept.push(keepsCode ? line : '');
            at++;
        }
        else if (isComment(line)) {
            // Such a block takes the whole of its last line with it.
            while (at < lines.length && !(lines[at] ?? '').includes('-->'))
                at++;
            at++;
            kept.push('');
        }
        else {
            const from = at++;
            while (at < lines.length && goesOn(lines[at] ?? ''))
                at++;
            kept.push(...withoutComments(lines.slice(from, at).join('\n')).split('\n'));
        }
    }
    return kept;
}
const isComment = (line) => /^\s*<!--/.test(line);
const isQuote = (line) => /^ {0,3}>/.test(line);
const isItem = (line) => /^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(line);
/** Whether a line continues the paragraph before it. */
function goesOn(line) {
    const begins = isComment(line) || isQuote(line) || isItem(line) || /^ {0,3}#{1,6}(?:\s|$)/.test(line);
    return !begins && line.trim() !== '' && fenceOf(line) === undefined;
}
function withoutComments(paragraph) {
    const kept = [];
    let from = 0;
    while (true) {
        const start = paragraph.indexOf('<!--', from);
        const end = start < 0 ? -1 : paragraph.indexOf('-->', start);
        if (end < 0)
            return kept.join('') + paragraph.slice(from);
        kept.push(paragraph.slice(from, start));
        from = end + '-->'.length;
    }
}
/** The run of marks that opens a block of code, also as the first thing of a list's item. */
function fenceOf(line) {
    return /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
}
function closes(line, fence) {
    const mark = line.trim();
    return mark.length >= fence.length && mark === fence.charAt(0).repeat(mark.length);
}
/** Words without their Markdown, on one line: emphasis, links, tags and code marks are gone, their words stay. */
function plainWords(markdown) {
    return markdown
        .replace(/<\/?[A-Za-z][^<>]*>/g, ' ')
        .replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
        .replace(/[*`~]/g, '')
        .replace(/(?<![\p{L}\p{N}_])_+|(?<!_)_+(?![\p{L}\p{N}_])/gu, '')
        .replace(/[‘’]/g, "'")
        .replace(/\s+/g, ' ')
        .trim();
}


/***/ }),

/***/ 81198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ pullSigns)
});

// EXTERNAL MODULE: ./lib/model/people.js
var people = __webpack_require__(56590);
// EXTERNAL MODULE: ./lib/model/words.js
var words = __webpack_require__(59344);
// EXTERNAL MODULE: ./lib/provenance/agents.js
var agents = __webpack_require__(74709);
// EXTERNAL MODULE: ./lib/provenance/disclosure-forms.js
var disclosure_forms = __webpack_require__(41900);
// EXTERNAL MODULE: ./lib/provenance/marks.js
var marks = __webpack_require__(13781);
// EXTERNAL MODULE: ./lib/provenance/pattern.js
var pattern = __webpack_require__(5057);
// EXTERNAL MODULE: ./lib/provenance/pull-text.js
var pull_text = __webpack_require__(71130);
;// CONCATENATED MODULE: ./lib/provenance/disclosure.js





/** By its ticked boxes, and by a line `Generated-by: AGENT`. */
function disclosed(body, settings) {
    const lines = (0,pull_text/* spokenLines */.cS)(body);
    const boxes = boxesOf(lines).flatMap(({ ticked, words }) => {
        const found = meaningOf(words, settings);
        return found === undefined ? [] : [{ ticked, ...found }];
    });
    const signs = [...boxes.filter(({ ticked }) => ticked), ...generatedBy(lines, settings)];
    const [used, notUsed] = [signs.filter(({ said }) => said === 'used'), signs.filter(({ said }) => said === 'not-used')];
    const one = used.length > 0 ? 'used' : notUsed.length > 0 ? 'not-used' : 'nothing';
    return {
        disclosure: {
            said: used.length > 0 && notUsed.length > 0 ? 'contradictory' : one,
            signs: signs.map(({ mark }) => mark),
            asked: boxes.length > 0,
        },
        used: used.map(({ mark }) => mark),
    };
}
/** More than a box's statement needs, and little enough to look through at once. */
const WORDS_READ = 1000;
/** Items of task lists, as GitHub makes boxes of them: `- [ ]`, `* [x]`, `1. [X]`. */
function boxesOf(lines) {
    const boxes = [];
    for (const line of lines) {
        const found = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\[([ xX])\]\s+(.*)$/.exec(line);
        const last = boxes.at(-1);
        if (found)
            boxes.push({ ticked: found[1] !== ' ', text: found[2] ?? '', open: true });
        else if (last?.open && /^\s+[^\s*+-]/.test(line))
            last.text = `${last.text} ${line.trim()}`.slice(0, WORDS_READ);
        else if (last)
            last.open = false;
    }
    return boxes.map(({ ticked, text }) => ({ ticked, words: (0,pull_text/* plainWords */.c5)(text.slice(0, WORDS_READ)) }));
}
/** What a box says, by the form or the policy's words that tell most of it: "no AI was used" holds "AI was used". */
function meaningOf(words, { disclosure, 'without-markers': without }) {
    const found = [
        ...disclosure['not-used'].map((phrase) => ({ id: 'box-policy-not-used', said: 'not-used', pattern: whole(phrase) })),
        ...disclosure.used.map((phrase) => ({ id: 'box-policy-used', said: 'used', pattern: whole(phrase) })),
        ...disclosure_forms/* BOX_FORMS */.e,
    ]
        .filter(({ id }) => !without.includes(id))
        .flatMap(({ id, said, pattern }) => {
        const text = pattern.exec(words)?.[0];
        return text === undefined || text === '' ? [] : [{ said, mark: sign(id, 'unnamed', text) }];
    });
    // Where both tell as much, help is what is heard.
    return found.sort((a, b) => b.mark.text.length - a.mark.text.length || Number(b.said === 'used') - Number(a.said === 'used'))[0];
}
/** A phrase as whole words, in any case. */
function whole(phrase) {
    const words = (0,pattern/* literally */.D)((0,pull_text/* plainWords */.c5)(phrase));
    return words === '' ? /(?!)/ : new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'iu');
}
/** A line of its own; what is meant by it must be an agent that is known, since other tools generate, too. */
function generatedBy(lines, { 'without-markers': without }) {
    const id = 'body-generated-by';
    if (without.includes(id))
        return [];
    return lines.flatMap((line) => {
        const words = /^(?: {0,3}|[-*+] +)\**Generated-by:\**\s+(\S.*)$/i.exec(line)?.[1];
        const agent = words === undefined ? undefined : (0,agents/* agentNamed */.X)(words.slice(0, WORDS_READ));
        return agent === undefined ? [] : [{ said: 'used', mark: sign(id, agent, `Generated-by: ${agent}`, 'body') }];
    });
}
function sign(marker, agent, text, where = 'box') {
    return (0,marks/* markOf */.Fg)({ id: marker, agent, grade: 'disclosed', forgeable: true }, where, text);
}

// EXTERNAL MODULE: ./lib/provenance/pull-markers.js
var pull_markers = __webpack_require__(40402);
;// CONCATENATED MODULE: ./lib/provenance/pull.js






/** Signs of a pull request as a whole. Only its account is more than what its writer chose to say. */
function pullSigns(pull, settings) {
    const { disclosure, used } = disclosed(pull.body, settings);
    const found = [
        ...(pull.author.bot ? marksOf('account', [pull.author.login]) : []),
        ...marksOf('branch', [pull.branch]),
        ...marksOf('body', (0,pull_text/* spokenLines */.cS)(pull.body).map((line) => line.trim().slice(0, LINE_READ))),
        ...marksOf('label', pull.labels),
        ...ownMarks(pull, settings),
        ...labelMarks(pull.labels, settings),
        ...used,
    ];
    const without = settings['without-markers'];
    return { ...(0,marks/* together */.bs)(found.filter(({ marker }) => !without.includes(marker))), disclosure };
}
/** More than any of the markers needs. */
const LINE_READ = 4000;
function marksOf(where, texts) {
    return pull_markers/* PULL_MARKERS */.W.filter((marker) => marker.where === where).flatMap((marker) => {
        for (const text of texts) {
            const found = marker.pattern.exec(text);
            if (found === null)
                continue;
            const shown = where === 'account' || where === 'label' ? text : (found[1] ?? found[0]);
            return [(0,marks/* markOf */.Fg)(marker, where, (0,words/* clipped */.cz)(shown, TEXT_KEPT))];
        }
        return [];
    });
}
const TEXT_KEPT = 200;
/** Agents of the policy's own. */
function ownMarks({ author, branch }, { agents }) {
    return agents.flatMap(({ id, logins, branches }) => {
        const own = { marker: `policy:${id}`, agent: id };
        const isAuthor = logins.some((login) => isAccount(author, login));
        const start = branches.find((one) => branch.toLowerCase().startsWith(one.toLowerCase()));
        return [
            // The account may be one that a person could have, too: it is called by the policy's name for it.
            ...(isAuthor ? [{ ...own, grade: 'authored', where: 'account', text: id, forgeable: false }] : []),
            ...(start === undefined
                ? []
                : [{ ...own, grade: 'hint', where: 'branch', text: (0,words/* clipped */.cz)(start, TEXT_KEPT), forgeable: true }]),
        ];
    });
}
/** Labels of the policy's own; GitHub tells no two apart by their case. */
function labelMarks(labels, { disclosure }) {
    const own = new Set(disclosure.labels.map((one) => one.toLowerCase()));
    return labels.flatMap((text) => {
        const sign = { marker: 'label-policy', agent: 'unnamed', grade: 'disclosed', where: 'label', forgeable: true };
        return own.has(text.toLowerCase()) ? [{ ...sign, text: (0,words/* clipped */.cz)(text, TEXT_KEPT) }] : [];
    });
}
/** Whether an account is the one that is named: `our-bot[bot]` is a bot alone, `our-bot` is either. */
function isAccount({ login, bot }, named) {
    return (0,people/* sameLogin */.Up)((0,people/* bareLogin */.cY)(login), (0,people/* bareLogin */.cY)(named)) && (bot || (0,people/* bareLogin */.cY)(named) === named);
}


/***/ })

};
