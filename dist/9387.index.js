export const id = 9387;
export const ids = [9387,4377,195,391];
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

/***/ 20195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commitOf: () => (/* binding */ commitOf),
/* harmony export */   defaultBranch: () => (/* binding */ defaultBranch),
/* harmony export */   fileAt: () => (/* binding */ fileAt),
/* harmony export */   gitArguments: () => (/* binding */ gitArguments),
/* harmony export */   gitEnvironment: () => (/* binding */ gitEnvironment),
/* harmony export */   gitIn: () => (/* binding */ gitIn),
/* harmony export */   listFiles: () => (/* binding */ listFiles)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

const MAX_OUTPUT = 512 * 1024 * 1024;
/** Arguments before the command: paths unquoted, and no hook of the fsmonitor. */
function gitArguments(args, { trusted = false } = {}) {
    return [...(trusted ? ['-c', 'safe.directory=*'] : []), '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', ...args];
}
/** A fixed language, no prompts, no optional locks, no external diff. */
function gitEnvironment() {
    return { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_EXTERNAL_DIFF: '' };
}
/** git in one checkout. */
function gitIn(root, options = {}) {
    return (...args) => new Promise((done) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', gitArguments(args, options), { cwd: root, encoding: 'utf8', maxBuffer: MAX_OUTPUT, env: gitEnvironment() }, (error, stdout) => done(error ? undefined : stdout));
    });
}
/** The commit a ref names, or undefined. A ref that looks like an option is no ref. */
async function commitOf(git, ref) {
    if (ref.startsWith('-'))
        return undefined;
    return (await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`))?.trim() || undefined;
}
/**
 * The default branch as this checkout knows it: origin/HEAD, else main, else master, at the remote where there is one. A repository
 * without a checkout is itself what others clone: there it is HEAD.
 */
async function defaultBranch(git) {
    const head = (await git('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'))?.trim();
    if (head)
        return { ref: head, name: head.replace(/^origin\//, '') };
    const isBare = (await git('rev-parse', '--is-bare-repository'))?.trim() === 'true';
    const own = isBare ? (await git('symbolic-ref', '--quiet', '--short', 'HEAD'))?.trim() : undefined;
    if (own)
        return { ref: own, name: own };
    for (const name of ['main', 'master']) {
        for (const ref of [`origin/${name}`, name]) {
            if ((await commitOf(git, ref)) !== undefined)
                return { ref, name };
        }
    }
    return undefined;
}
/** A file at a commit: its text and blob id; undefined when that commit has none. */
async function fileAt(git, commit, path) {
    const entry = await git('ls-tree', '--full-tree', commit, '--', path);
    const match = /^\d+ blob ([0-9a-f]+)\t/.exec(entry ?? '');
    if (match?.[1] === undefined)
        return undefined;
    const text = await git('cat-file', 'blob', match[1]);
    return text === undefined ? undefined : { text, sha: match[1] };
}
/** Every file in the index, relative to the checkout's root. */
async function listFiles(git) {
    const output = await git('ls-files', '-z', '--full-name', '--', ':/');
    return (output ?? '').split('\0').filter((path) => path !== '');
}


/***/ }),

/***/ 3297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   laptopForge: () => (/* binding */ laptopForge),
/* harmony export */   repositoryOf: () => (/* binding */ repositoryOf)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30391);
/* harmony import */ var _forge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74276);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20195);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82037);




/** GitHub for the repository of a checkout, with the token that the shell has. */
async function laptopForge(root, env) {
    const token = env['GITHUB_TOKEN'] || env['GH_TOKEN'];
    if (!token) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__.CouldNotRun({
            message: 'To ask GitHub takes a token: set GITHUB_TOKEN to one that can read this repository, or leave `--deployments github` out.',
        });
    }
    const repository = env['GITHUB_REPOSITORY'] ?? repositoryOf((await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__.gitIn)(root)('remote', 'get-url', 'origin'))?.trim() ?? '');
    if (repository === undefined) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__.CouldNotRun({
            message: 'Which repository of GitHub this is, `origin` does not say; set GITHUB_REPOSITORY=OWNER/NAME.',
        });
    }
    const api = env['GITHUB_API_URL'] ?? 'https://api.github.com';
    const graphql = env['GITHUB_GRAPHQL_URL'] ?? `${api.replace(/\/v3\/?$/, '')}/graphql`;
    return { forge: (0,_forge_js__WEBPACK_IMPORTED_MODULE_1__/* .forgeOf */ .$)(() => (0,_github_js__WEBPACK_IMPORTED_MODULE_3__/* .gitHub */ .g)(token, api, graphql), repository), repository };
}
/** `owner/name` of the address of a remote: `https://host/owner/name.git` or `git@host:owner/name.git`. */
function repositoryOf(url) {
    const [, owner, name] = /[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(url) ?? [];
    return owner === undefined || name === undefined || owner.includes('..') ? undefined : `${owner}/${name}`;
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
