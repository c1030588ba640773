export const id = 4082;
export const ids = [4082,9744,391];
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

/***/ 14082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   factsOfFile: () => (/* binding */ factsOfFile),
/* harmony export */   listedDeployments: () => (/* binding */ listedDeployments),
/* harmony export */   timeOf: () => (/* binding */ timeOf),
/* harmony export */   windowOf: () => (/* binding */ windowOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53339);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
/* harmony import */ var _flow_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77291);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59344);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30391);




const DAY = 86_400;
/** Facts that another run or tool wrote; outside data like any other. */
async function factsOfFile(world, path) {
    const parsed = _flow_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factsSchema */ .tp.safeParse(json(await textOf(world, path), path));
    if (parsed.success)
        return parsed.data;
    const [first] = parsed.error.issues;
    const where = first === undefined ? '' : ` (${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(first.path.map(String).join('.'))}: ${first.message})`;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.CouldNotRun({ message: `This is no jidoka.facts/v1${where}.`, path });
}
const eventSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    sha: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/),
    at: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$({ offset: true }),
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).exactOptional(),
});
/** Deployments from a file of one JSON object a line: `{"sha":"…","at":"2026-01-31T12:00:00Z","name":"v1"}`. */
async function listedDeployments(world, path) {
    const lines = (await textOf(world, path)).split(/\r?\n/);
    return lines.flatMap((line, index) => {
        if (line.trim() === '')
            return [];
        const parsed = eventSchema.safeParse(json(line, path, index + 1));
        if (!parsed.success) {
            const [issue] = parsed.error.issues;
            const what = `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(issue?.path.map(String).join('.') ?? '')}: ${issue?.message ?? ''}`;
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.CouldNotRun({ message: `A deployment is {"sha", "at", "name"}; ${what}.`, path, line: index + 1 });
        }
        const { sha, at, name = sha.slice(0, 7) } = parsed.data;
        return [{ id: `${index + 1}`, name, sha, at: (0,_flow_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsOf */ .TM)(at) }];
    });
}
/** The window that is asked for: `--until` or now, and so many days before it, or `--since`. */
function windowOf(now, asked, usual) {
    const to = asked.until === undefined ? now : timeOf('--until', asked.until);
    const days = asked.days === undefined ? usual : Number(asked.days);
    if (!Number.isInteger(days) || days < 1 || days > 3660) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.CouldNotRun({ message: `\`--window\` is ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(asked.days ?? '')}; write a number of days, such as 84.` });
    }
    const from = asked.since === undefined ? to - days * DAY : timeOf('--since', asked.since);
    if (from >= to)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.CouldNotRun({ message: 'The window ends before it begins; see `--since` and `--until`.' });
    return { from, to };
}
/** A day or a time in UTC, where no zone is named. */
function timeOf(option, text) {
    const day = /^\d{4}-\d{2}-\d{2}$/.test(text);
    const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text);
    const at = day || time ? (0,_flow_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsOf */ .TM)(text) : Number.NaN;
    if (Number.isNaN(at))
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.CouldNotRun({
            message: `\`${option}\` is ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)}; write a day (2026-01-31) or a time (2026-01-31T12:00:00Z).`,
        });
    return at;
}
function json(text, path, line) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.CouldNotRun({ message: 'This is not JSON.', path, ...(line !== undefined && { line }) });
    }
}
async function textOf(world, path) {
    const file = await world.openFile(path);
    if (file === 'absent')
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.CouldNotRun({ message: 'There is no such file.', path });
    if ('kind' in file)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.CouldNotRun(file);
    const decoder = new TextDecoder('utf-8');
    let all = '';
    for await (const chunk of file.bytes)
        all += decoder.decode(chunk, { stream: true });
    return all + decoder.decode();
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
