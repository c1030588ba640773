export const id = 4796;
export const ids = [4796,4377];
export const modules = {

/***/ 77291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ secondsOf),
/* harmony export */   dF: () => (/* binding */ isoOf),
/* harmony export */   hl: () => (/* binding */ factsText),
/* harmony export */   tp: () => (/* binding */ factsSchema),
/* harmony export */   w2: () => (/* binding */ isBot)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53339);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43852);

/** ISO 8601 UTC, to the second. */
function isoOf(time) {
    return new Date(time * 1000).toISOString().replace('.000Z', 'Z');
}
/** Of a time that `Date` can read, the whole second. */
function secondsOf(time) {
    return Math.floor(Date.parse(time) / 1000);
}
const time = zod__WEBPACK_IMPORTED_MODULE_0__/* .codec */ .rLB(zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(), zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), { decode: secondsOf, encode: isoOf });
const sha = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{7,64}$/);
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const origin = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['human', 'dependency-bot', 'agent', 'bot'])
    .meta({ description: 'By the account’s type, or the mail address of a known bot.' });
const actor = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).meta({
    description: 'Who: a pseudonym of a person, the same one everywhere in this log; or `bot:NAME`. Never a name of a person.',
});
const commitSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    sha,
    authoredAt: time.meta({ description: 'Survives rebase and amend; the start of the work.' }),
    committedAt: time,
})
    .meta({ description: 'A commit of a change, merges left out.' });
const changeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().meta({ description: '`#12` for a pull request, else the sha of the commit on the default branch.' }),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['merge', 'squash', 'rebase', 'direct']).meta({
        description: 'How it came to the default branch: a merge commit; one commit that GitHub made of several; several as they were; or pushed.',
    }),
    sha: sha.meta({ description: 'The commit by which it is on the default branch.' }),
    mergedAt: time,
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    openedAt: time.exactOptional(),
    commits: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(commitSchema).meta({ description: 'Empty where a squash left none and no pull request tells them.' }),
    origin,
    author: actor.exactOptional().meta({ description: 'Of the first commit.' }),
    reverts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(sha).meta({ description: 'Commits that it takes back, by its own message.' }),
    picks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(sha).meta({ description: 'Commits that it brings a second time, by its own message.' }),
    hotfix: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().meta({ description: 'By its branch or label.' }),
});
const deploymentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    sha,
    at: time.meta({ description: 'When it was first live.' }),
    contents: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(sha).meta({
        description: 'Commits of the default branch and its merged branches that are in it and in no earlier one; merges included.',
    }),
    base: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional().meta({ description: 'Id of the latest earlier one that is an ancestor: for display.' }),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['first', 'normal', 'rollback', 'redeploy']),
    createdAt: time.exactOptional().meta({ description: 'When it was asked for: until then its changes waited for a release.' }),
    approvedAt: time.exactOptional().meta({ description: 'When the environment let it in; absent where nobody had to.' }),
    failedAt: time.exactOptional().meta({ description: 'When it was said to have failed, after it had been live.' }),
    attempts: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).exactOptional().meta({ description: 'How often the same commit was tried until it was live.' }),
});
const pullEventSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    at: time,
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
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
    insider: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).exactOptional().meta({ description: 'Of a comment: its writer was asked, or is an owner or member.' }),
});
const pullSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['open', 'closed', 'merged']).meta({ description: '`closed`: without a merge.' }),
    draft: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().meta({ description: 'As it is now, or was at its end.' }),
    author: actor,
    origin,
    openedAt: time,
    endedAt: time.exactOptional().meta({ description: 'When it was merged or closed; absent while it is open.' }),
    updatedAt: time,
    sha: sha.exactOptional().meta({ description: 'Merged: the commit by which it is on its base branch.' }),
    base: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional().meta({ description: 'The branch it goes to.' }),
    branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional().meta({ description: 'The branch it comes from.' }),
    commits: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(commitSchema),
    commitsCut: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).exactOptional().meta({ description: 'GitHub did not tell all commits.' }),
    lines: count.exactOptional().meta({ description: 'Added and deleted.' }),
    files: count.exactOptional(),
    components: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .exactOptional()
        .meta({ description: 'The top-level folders, or named parts, that it touches.' }),
    teams: count.exactOptional().meta({ description: 'How many teams own what it touches.' }),
    labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    closes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()).meta({ description: 'Issues that it closes, by GitHub’s word.' }),
    reverts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()).meta({ description: 'Pull requests that it takes back.' }),
    asked: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(actor).meta({ description: 'People who are asked for a review now.' }),
    events: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(pullEventSchema).meta({ description: 'In the order of their times.' }),
    eventsCut: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).exactOptional().meta({ description: 'GitHub did not tell all events.' }),
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ decision: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['go', 'caution', 'stop']), waived: count, stopped: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() })
        .exactOptional()
        .meta({ description: 'What the gate said last, how many checks were waived, and whether it ever stopped the change.' }),
})
    .meta({ description: 'A pull request and its course; a merged one is the change `#NUMBER` too.' });
const incidentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    openedAt: time.meta({ description: 'When it was reported.' }),
    startedAt: time.exactOptional().meta({ description: 'When it began, where that is known.' }),
    resolvedAt: time.exactOptional(),
    causedBy: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .meta({ description: 'Named causes: commits by sha, changes as `#12`, deployments by id. Empty where none is named.' }),
    fixedBy: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).meta({ description: 'Changes that closed it, as `#12`.' }),
})
    .meta({ description: 'Something broke in production.' });
const itemSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional().meta({ description: 'The issue type of the organisation.' }),
    labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    openedAt: time,
    updatedAt: time,
    closedAt: time.exactOptional(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['completed', 'not-planned', 'duplicate', 'unknown']).exactOptional(),
    labelled: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ label: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), at: time })).meta({ description: 'When each label was put on first.' }),
    assignedAt: time.exactOptional(),
    milestonedAt: time.exactOptional(),
    handovers: count.meta({ description: 'How often it went from one assignee to another.' }),
    parent: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().exactOptional(),
    children: count.meta({ description: 'How many sub-issues it has.' }),
    pulls: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()).meta({ description: 'Pull requests that close it.' }),
    reopened: count,
})
    .meta({ description: 'A work item: an issue.' });
const rolloutSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    environment: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    sha,
    production: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    transient: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().meta({ description: 'Of an environment that is made for a change and goes with it.' }),
    createdAt: time,
    liveAt: time.exactOptional().meta({ description: 'The first success; absent where there was none.' }),
    endedAt: time.exactOptional().meta({ description: 'When it was no longer live.' }),
    failedAt: time.exactOptional(),
})
    .meta({ description: 'A deployment to any environment, whether it became live or not.' });
const runSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    workflow: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    sha,
    event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
    createdAt: time,
    startedAt: time.exactOptional().meta({ description: 'When its first job was taken up.' }),
    endedAt: time.exactOptional(),
    conclusion: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['success', 'failure', 'cancelled', 'skipped', 'unknown']),
})
    .meta({ description: 'A run of a workflow.' });
const factsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('jidoka.facts/v1'),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    head: sha,
    at: time.meta({ description: 'When the facts were gathered: nothing later is in them.' }),
    from: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['git', 'github', 'file']),
    deploymentSource: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        source: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().meta({ description: 'Such as `tags:v*`.' }),
        grade: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['A', 'B', 'C', 'D', 'E', 'F']),
    })
        .exactOptional(),
    since: time.exactOptional().meta({
        description: 'From when on pull requests, items, rollouts and runs are whole. Absent where none were asked for.',
    }),
    partial: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional().meta({ description: 'Why they are not as whole as was asked.' }),
    commits: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        sha,
        authoredAt: time,
        committedAt: time,
        merge: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().meta({ description: 'It has more than one parent.' }),
    }))
        .meta({ description: 'Every commit that is in the contents of a deployment, whichever change it belongs to.' }),
    changes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(changeSchema).meta({ description: 'What came to the default branch.' }),
    deployments: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(deploymentSchema).meta({ description: 'Of production, oldest first.' }),
    pulls: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(pullSchema).prefault([]),
    incidents: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(incidentSchema).prefault([]),
    items: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(itemSchema).prefault([]),
    rollouts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(rolloutSchema).prefault([]),
    runs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(runSchema).prefault([]),
    notes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).meta({ description: 'What a reader has to know, each as a sentence.' }),
})
    .meta({ title: 'jidoka.facts/v1', description: 'The event log that flow numbers are computed from.' });
/** Whether an actor is no person. */
function isBot(who) {
    return who.startsWith('bot:');
}
/** As a file holds them. */
function factsText(facts) {
    return `${JSON.stringify(zod__WEBPACK_IMPORTED_MODULE_2__/* .encode */ .lF(factsSchema, facts))}\n`;
}


/***/ }),

/***/ 588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ authorOf),
/* harmony export */   y: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _model_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49877);

const DEPENDENCY_BOTS = /(?:dependabot|renovate|depfu|greenkeeper|scala-steward|pyup)[\w-]*\[bot\]@|^(?:support@dependabot\.com|bot@renovateapp\.com|renovate@whitesourcesoftware\.com|github-bot@pyup\.io|snyk-bot@snyk\.io|me@scala-steward\.org)$/;
/** Agents that write commits of their own. The account `Copilot` is the only one whose address does not say that it is a bot. */
const AGENTS = /^\d+\+copilot@users\.noreply\.|[+^](?:copilot[\w-]*|claude|devin-ai-integration|cursor|google-labs-jules|chatgpt-codex-connector)\[bot\]@|^(?:noreply@anthropic\.com|cursoragent@cursor\.com|codex@openai\.com|noreply@openai\.com|openhands@all-hands\.dev)$/;
const BOTS = /\[bot\]@users\.noreply\.|^actions?@github\.com$/;
/** Where a commit comes from, by its author's address. */
function originOf(mail) {
    const address = mail.toLowerCase();
    if (DEPENDENCY_BOTS.test(address))
        return 'dependency-bot';
    if (AGENTS.test(address))
        return 'agent';
    return BOTS.test(address) ? 'bot' : 'human';
}
/** Who wrote a commit, as facts tell it: the address of a person is in none. */
function authorOf(mail, origin) {
    const address = mail.toLowerCase();
    return origin === 'human' ? `p${(0,_model_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(address)}` : `bot:${address.replace(/@.*$/, '').replace(/^\d+\+/, '')}`;
}


/***/ }),

/***/ 94231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ withoutLogins),
/* harmony export */   TV: () => (/* binding */ originOfAccount),
/* harmony export */   dn: () => (/* binding */ actorOf)
/* harmony export */ });
/* harmony import */ var _model_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49877);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(588);


/**
 * What an account is called in facts: a bot by its name, a person by a fingerprint that no other repository shares. All deleted
 * accounts are one.
 */
function actorOf(repository, account) {
    if (account === undefined)
        return 'ghost';
    const login = account.login.toLowerCase().replace(/\[bot\]$/, '');
    return account.isBot ? `bot:${login}` : `p${(0,_model_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(repository.toLowerCase(), login)}`;
}
/** By the account's type, and of a bot by its name. */
function originOfAccount(account) {
    if (account === undefined || !account.isBot)
        return 'human';
    // Bots have such addresses, by which git knows them.
    return (0,_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .y)(`1+${account.login.replace(/\[bot\]$/, '')}[bot]@users.noreply.github.com`);
}
/** A title without the accounts that it names: of mentions, forks and clones. */
function withoutLogins(title) {
    return title
        .replace(/^(Merge pull request #\d+) from \S+/, '$1')
        .replace(/^(Merge (?:remote-tracking )?branch .+?) of \S+/, '$1')
        .replace(/(^|[^\w@/])@[a-z\d](?:[a-z\d-]{0,38})(?![\w/-])/gi, '$1@someone');
}


/***/ }),

/***/ 60482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ FACTS_ARTIFACT),
/* harmony export */   Ho: () => (/* binding */ FACTS_FILE),
/* harmony export */   RM: () => (/* binding */ FLOW_PAGE),
/* harmony export */   Uq: () => (/* binding */ REPORT_FILE),
/* harmony export */   Xc: () => (/* binding */ evidenceName),
/* harmony export */   e6: () => (/* binding */ reportName),
/* harmony export */   fi: () => (/* binding */ EVIDENCE_FILE),
/* harmony export */   iy: () => (/* binding */ FLOW_FILE),
/* harmony export */   oX: () => (/* binding */ FLOW_ARTIFACT),
/* harmony export */   zF: () => (/* binding */ CHANGES_FILE)
/* harmony export */ });
const word = (text) => text.replace(/[^\w.-]+/g, '-');
/** The reports of a gate job, for people, `publish` and `rejudge`: `jidoka-gate-1`, where a matrix is with its leg. */
function reportName(base, job, leg, attempt) {
    return [base, job, ...(leg === undefined ? [] : [leg]), String(attempt)].map(word).join('-');
}
/** What a push to the default branch was seen to hold: one for each gate job and commit. */
function evidenceName(job, sha) {
    return `jidoka-evidence-${word(job)}-${sha}`;
}
/** The files inside them. */
const REPORT_FILE = 'report.json';
const EVIDENCE_FILE = 'evidence.json';
/** How work flows, as a run of the default branch told it last; and the facts that the next run goes on from. */
const FLOW_ARTIFACT = 'jidoka-flow';
const FLOW_FILE = 'flow.json';
const FLOW_PAGE = 'jidoka-flow.html';
const CHANGES_FILE = 'changes.ndjson';
const FACTS_ARTIFACT = 'jidoka-facts';
const FACTS_FILE = 'facts.json';


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

/***/ 1881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   PT: () => (/* binding */ markup),
/* harmony export */   VK: () => (/* binding */ Markup),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   sT: () => (/* binding */ pageHead),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69300);

/** HTML that `markup` made: whatever came from outside has been through its escaper. */
class Markup {
    html;
    constructor(html) {
        this.html = html;
    }
}
/** HTML as a template. A string that is put in is text, in an attribute its value; only markup stays markup. */
function markup(texts, ...parts) {
    const made = parts.map((part, index) => html(part, texts[index]?.endsWith('="') ? _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forAttribute */ .AP : _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forHtml */ .B2));
    return new Markup(texts.map((text, index) => `${text}${made[index] ?? ''}`).join(''));
}
function html(part, escaped) {
    if (part === undefined)
        return '';
    if (part instanceof Markup)
        return part.html;
    if (typeof part === 'object')
        return part.map((one) => one?.html ?? '').join('\n');
    return escaped(String(part));
}
/** A sentence, its quoted words as code. */
function sentence(text) {
    return new Markup((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forHtmlSentence */ .KK)(text));
}
/** Lines as they are. */
function lines(text) {
    return new Markup((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forHtmlLines */ .e4)(text));
}
function list(sentences) {
    return markup `<ul>${sentences.map((one) => markup `<li>${sentence(one)}</li>`)}</ul>`;
}
/** A table with its caption; the first cell of a row is the row's heading. Wide ones scroll, by keyboard too. */
function table(caption, head, rows) {
    const cells = ([first, ...others]) => markup `<tr><th scope="row">${first}</th>${others.map((cell) => markup `<td>${cell}</td>`)}</tr>`;
    return markup `<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${head.map((title) => markup `<th scope="col">${title}</th>`)}</tr></thead>
<tbody>
${rows.map(cells)}
</tbody>
</table></div>`;
}
/** The head of a page that needs nothing else: no script, no address, no other file, and a policy that lets a browser load none. */
function pageHead(title, style, sha256) {
    const policy = `default-src 'none'; style-src 'sha256-${sha256}'; base-uri 'none'; form-action 'none'`;
    return markup `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>`;
}


/***/ }),

/***/ 18090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ STYLE),
/* harmony export */   g: () => (/* binding */ STYLE_SHA256)
/* harmony export */ });
/** The page's only style. Its sum stands in the page's Content-Security-Policy: change both (test/reports/html.test.ts tells it). */
const STYLE_SHA256 = 'DKq/zg7YmUVATQcfwYq/jajFe3y9qQM1+r1m4NDrH+A=';
const STYLE = `
:root{color-scheme:light dark;--ink:#1f2328;--soft:#59636e;--page:#fff;--card:#f6f8fa;--line:#d1d9e0;--stop:#b3261e;--caution:#8a5a00;--go:#1a7f37;--unknown:#59636e;--link:#0958c7}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9ba5b1;--page:#0d1117;--card:#161b22;--line:#3d444d;--stop:#ff8a80;--caution:#e3b341;--go:#56d364;--unknown:#9ba5b1;--link:#79b8ff}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem 1rem 3rem;max-width:64rem;background:var(--page);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
h1{font-size:1.75rem;line-height:1.25;margin:.25rem 0 .75rem}
h2{font-size:1.25rem;margin:2.5rem 0 .75rem;padding-bottom:.25rem;border-bottom:1px solid var(--line)}
h3{font-size:1.05rem;margin:0 0 .25rem}
p{margin:.35rem 0}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-999rem}
.skip:focus{position:static}
.verdict{border-left:.5rem solid var(--unknown);padding:.25rem 0 .25rem 1rem}
.verdict.stop{border-color:var(--stop)}.verdict.caution{border-color:var(--caution)}.verdict.go{border-color:var(--go)}
.verdict.stop h1{color:var(--stop)}.verdict.caution h1{color:var(--caution)}.verdict.go h1{color:var(--go)}
.verdict ul{margin:.5rem 0;padding-left:1.2rem}
.about,.meta,.rule,footer{color:var(--soft);font-size:.875rem}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;margin:1rem 0 0;padding:0}
.row{border:1px solid var(--line);border-left:.35rem solid var(--unknown);border-radius:.4rem;padding:.75rem 1rem;margin:0 0 1rem}
.row.stop{border-left-color:var(--stop)}.row.caution{border-left-color:var(--caution)}
.found{font-weight:600}
.badge{display:inline-block;border:1px solid currentColor;border-radius:1rem;padding:0 .6rem;font-size:.8125rem;font-weight:600;white-space:nowrap;color:var(--unknown)}
.badge.stop{color:var(--stop)}.badge.caution{color:var(--caution)}.badge.pass{color:var(--go)}
code,pre{font:.875em/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;background:var(--card);border-radius:.3rem;unicode-bidi:isolate}
code{padding:.1em .3em;overflow-wrap:anywhere}
pre{padding:.75rem;overflow-x:auto;border:1px solid var(--line)}
details{margin:.5rem 0 0}
summary{cursor:pointer}
ol{padding-left:1.6rem;margin:.5rem 0}
li{margin:.35rem 0}
.scroll{overflow-x:auto;margin:0 0 1.5rem}
table{border-collapse:collapse;width:100%}
caption{text-align:left;color:var(--soft);font-size:.875rem;padding:.25rem 0}
section:not(#evidence) caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line);font-weight:400}
thead th{color:var(--soft);font-size:.875rem;font-weight:600}
td{font-variant-numeric:tabular-nums}
blockquote{margin:.5rem 0;padding-left:1rem;border-left:.25rem solid var(--line);font-style:italic}
#checks th{width:45%}
#evidence td,#evidence th{min-width:4.5rem}
.sum{font-size:.75rem}
footer{margin-top:3rem}
@media print{:root{color-scheme:light;--ink:#000;--soft:#444;--page:#fff;--card:#fff;--line:#999;--stop:#b3261e;--caution:#8a5a00;--go:#1a7f37;--unknown:#444;--link:#000}body{max-width:none;padding:0;font-size:10pt}nav,.skip{display:none}details::details-content{content-visibility:visible;display:block;block-size:auto}.row{break-inside:auto}h2,h3{break-after:avoid}tr{break-inside:avoid}pre{white-space:pre-wrap}.scroll{overflow:visible}}
`;


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
