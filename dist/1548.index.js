export const id = 1548;
export const ids = [1548,4377,4758,391];
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

/***/ 25985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IJ: () => (/* binding */ isTeam),
/* harmony export */   K2: () => (/* binding */ ownersOf),
/* harmony export */   qx: () => (/* binding */ ownersIn)
/* harmony export */ });
/**
 * CODEOWNERS as GitHub reads it: the last line whose pattern fits a file names its owners, or says that it has none. Patterns
 * are those of gitignore, without `!`, `[ ]` and `\#`; a star alone at the end (`docs/*`) names the files of a folder and not
 * those of the folders in it. A line that GitHub cannot read is skipped whole. Paths are compared with regard to case.
 */
const FOLDERS = '**';
const ANY_NAME = ['*'];
/** "Must be under 3 MB", of which GitHub does not say whether it counts in tens or in twos: the larger. */
const MAX_BYTES = 3 * 1024 * 1024;
function ownersIn(text) {
    if (new TextEncoder().encode(text).length > MAX_BYTES) {
        return { rules: [], problems: [], unread: 'CODEOWNERS is larger than 3 MB, and GitHub loads no such file.' };
    }
    const rules = [];
    const problems = [];
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        const line = index + 1;
        const written = raw.trimStart();
        if (written === '' || written.startsWith('#'))
            continue;
        const end = written.search(/(?<!\\)\s/);
        const pattern = end < 0 ? written : written.slice(0, end);
        const owners = end < 0 ? [] : ownersOfLine(written.slice(end));
        const message = patternProblem(pattern) ?? (owners.every(isOwner) ? undefined : NO_OWNER);
        if (message === undefined)
            rules.push({ line, owners, ...compiled(pattern) });
        else
            problems.push({ line, message });
    }
    return { rules, problems };
}
/** The owners of a file, as written; none where no line gives it any. */
function ownersOf({ rules }, path) {
    const names = path.split('/').map((name) => [...name]);
    const rule = rules.findLast(({ start, parts }) => path.startsWith(start) && fits(parts, names, isFolders, isName));
    return rule?.owners ?? [];
}
/** Whether an owner is a team, and not a person. */
function isTeam(owner) {
    return owner.startsWith('@') && owner.includes('/');
}
/** The words behind the pattern, up to a comment. */
function ownersOfLine(text) {
    const words = text.split(/\s+/).filter((word) => word !== '');
    const comment = words.findIndex((word) => word.startsWith('#'));
    return comment < 0 ? words : words.slice(0, comment);
}
const NO_OWNER = 'Something there is no owner: owners are written `@user`, `@org/team`, or as an e-mail address.';
function isOwner(word) {
    return /^@[A-Za-z0-9][\w-]*(\/[\w-]+)?$/.test(word) || /^[\w.%+'-]+@[\w-]+(\.[\w-]+)+$/.test(word);
}
/** Why GitHub does not read a pattern, in words. */
function patternProblem(pattern) {
    if (pattern.startsWith('\\#'))
        return 'A pattern cannot begin with `#`, with a backslash before it or without.';
    if (pattern.startsWith('!'))
        return 'A pattern cannot take away with `!`; a line without owners does.';
    if (/(?<!\\)[[\]]/.test(pattern))
        return 'A pattern has no ranges: `[` and `]` want a backslash before them.';
    if (pattern.includes('***'))
        return 'A pattern cannot hold three stars in a row.';
    if (/^\/+$/.test(pattern))
        return 'This pattern matches nothing; `*` matches every file.';
    if (/(?<!\\)\\$/.test(pattern))
        return 'A pattern cannot end with a backslash.';
    return undefined;
}
function compiled(pattern) {
    const isFolder = pattern.endsWith('/');
    const path = isFolder ? pattern.slice(0, -1) : pattern;
    const names = path.replace(/^\//, '').split('/');
    const last = names.at(-1);
    const parts = names.map((name) => (name === FOLDERS ? FOLDERS : (name.match(/\\?./gsu) ?? [])));
    // A name without a slash before or inside it is looked for in every folder; what is found as a folder is all that it holds.
    const before = path.includes('/') ? [] : [FOLDERS];
    const below = isFolder || last === FOLDERS ? [ANY_NAME, FOLDERS] : last === '*' ? [] : [FOLDERS];
    const wild = names.findIndex((name) => /[*?\\]/.test(name));
    const start = before.length > 0 ? '' : (wild < 0 ? names : names.slice(0, wild)).join('/');
    return { start, parts: [...before, ...parts, ...below] };
}
const isFolders = (part) => part === FOLDERS;
const isName = (part, name) => part !== FOLDERS && fits(part, name, isStar, isCharacter);
const isStar = (token) => token === '*';
const isCharacter = (token, character) => token === '?' || token === character || (token.length > 1 && token.slice(1) === character);
/**
 * Whether the items are what the pattern says, where a gap stands for any number of them. When something does not fit, only
 * the newest gap is tried longer: an older one could reach nothing that this one cannot. So no pattern takes more time than
 * its length times that of the items, whatever its stars.
 */
function fits(pattern, items, isGap, is) {
    let at = 0;
    let i = 0;
    let afterGap = -1;
    let tried = 0;
    while (i < items.length) {
        const part = pattern[at];
        const item = items[i];
        if (part !== undefined && isGap(part)) {
            afterGap = ++at;
            tried = i;
        }
        else if (part !== undefined && item !== undefined && is(part, item)) {
            at++;
            i++;
        }
        else if (afterGap >= 0) {
            at = afterGap;
            i = ++tried;
        }
        else
            return false;
    }
    return pattern.slice(at).every(isGap);
}


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
