export const id = 45;
export const ids = [45,819,391];
export const modules = {

/***/ 96045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  factsOfFile: () => (/* binding */ factsOfFile),
  listedDeployments: () => (/* binding */ listedDeployments),
  timeOf: () => (/* binding */ timeOf),
  windowOf: () => (/* binding */ windowOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./lib/model/facts.js

/**
 * `jidoka.facts/v1`: what happened, as one log that git and GitHub both can tell and that other tools can write. Every flow number
 * is computed from it alone. Times are ISO 8601 UTC; what is not known is left out.
 */
const time = iso/* datetime */.w$();
const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{7,64}$/);
const commitSchema = schemas/* strictObject */.rej({
    sha,
    authoredAt: time.meta({ description: 'Survives rebase and amend; the start of the work.' }),
    committedAt: time,
})
    .meta({ description: 'A commit of a change, merges left out.' });
const changeSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().meta({ description: '`#12` for a pull request, else the sha of the commit on the default branch.' }),
    kind: schemas/* enum */.k5n(['merge', 'squash', 'rebase', 'direct']).meta({
        description: 'How it came to the default branch: a merge commit; one commit that GitHub made of several; several as they were; or pushed.',
    }),
    sha: sha.meta({ description: 'The commit by which it is on the default branch.' }),
    mergedAt: time,
    title: schemas/* string */.YjP().exactOptional(),
    openedAt: time.exactOptional(),
    commits: schemas/* array */.YOg(commitSchema).meta({ description: 'Empty where a squash left none and no pull request tells them.' }),
    origin: schemas/* enum */.k5n(['human', 'dependency-bot', 'agent', 'bot'])
        .meta({ description: 'By the account’s type, or the mail address of a known bot.' }),
    reverts: schemas/* array */.YOg(sha).meta({ description: 'Commits that it takes back, by its own message.' }),
    picks: schemas/* array */.YOg(sha).meta({ description: 'Commits that it brings a second time, by its own message.' }),
    hotfix: schemas/* boolean */.zMY().meta({ description: 'By its branch or label.' }),
});
const deploymentSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    sha,
    at: time.meta({ description: 'When it was first live.' }),
    contents: schemas/* array */.YOg(sha).meta({
        description: 'Commits of the default branch and its merged branches that are in it and in no earlier one; merges included.',
    }),
    base: schemas/* string */.YjP().exactOptional().meta({ description: 'Id of the latest earlier one that is an ancestor: for display.' }),
    kind: schemas/* enum */.k5n(['first', 'normal', 'rollback', 'redeploy']),
});
const factsSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('jidoka.facts/v1'),
    repository: schemas/* string */.YjP().exactOptional(),
    head: sha,
    at: time.meta({ description: 'When the facts were gathered: nothing later is in them.' }),
    from: schemas/* enum */.k5n(['git', 'github', 'file']),
    deploymentSource: schemas/* strictObject */.rej({
        source: schemas/* string */.YjP().meta({ description: 'Such as `tags:v*`.' }),
        grade: schemas/* enum */.k5n(['A', 'B', 'C', 'D', 'E', 'F']),
    })
        .exactOptional(),
    commits: schemas/* array */.YOg(schemas/* strictObject */.rej({
        sha,
        authoredAt: time,
        committedAt: time,
        merge: schemas/* boolean */.zMY().meta({ description: 'It has more than one parent.' }),
    }))
        .meta({ description: 'Every commit that is in the contents of a deployment, whichever change it belongs to.' }),
    changes: schemas/* array */.YOg(changeSchema),
    deployments: schemas/* array */.YOg(deploymentSchema).meta({ description: 'Of production, oldest first.' }),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()).meta({ description: 'What a reader has to know, each as a sentence.' }),
})
    .meta({ title: 'jidoka.facts/v1', description: 'The event log that flow numbers are computed from.' });

// EXTERNAL MODULE: ./lib/model/words.js
var words = __webpack_require__(59344);
// EXTERNAL MODULE: ./lib/ports.js
var ports = __webpack_require__(30391);
;// CONCATENATED MODULE: ./lib/gathering/facts.js




const DAY = 86_400_000;
/** Facts that another run or tool wrote; outside data like any other. */
async function factsOfFile(world, path) {
    const parsed = factsSchema.safeParse(json(await textOf(world, path), path));
    if (parsed.success)
        return parsed.data;
    const [first] = parsed.error.issues;
    const where = first === undefined ? '' : ` (${(0,words/* quoted */.TL)(first.path.map(String).join('.'))}: ${first.message})`;
    throw new ports.CouldNotRun({ message: `This is no jidoka.facts/v1${where}.`, path });
}
const eventSchema = schemas/* strictObject */.rej({
    sha: schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/),
    at: iso/* datetime */.w$({ offset: true }),
    name: schemas/* string */.YjP().min(1).exactOptional(),
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
            const what = `${(0,words/* quoted */.TL)(issue?.path.map(String).join('.') ?? '')}: ${issue?.message ?? ''}`;
            throw new ports.CouldNotRun({ message: `A deployment is {"sha", "at", "name"}; ${what}.`, path, line: index + 1 });
        }
        const { sha, at, name = sha.slice(0, 7) } = parsed.data;
        return [{ id: `${index + 1}`, name, sha, at: new Date(at).toISOString() }];
    });
}
/** The window that is asked for: `--until` or now, and so many days before it, or `--since`. */
function windowOf(now, asked, usual) {
    const to = asked.until === undefined ? now.getTime() : timeOf('--until', asked.until);
    const days = asked.days === undefined ? usual : Number(asked.days);
    if (!Number.isInteger(days) || days < 1 || days > 3660) {
        throw new ports.CouldNotRun({ message: `\`--window\` is ${(0,words/* quoted */.TL)(asked.days ?? '')}; write a number of days, such as 84.` });
    }
    const from = asked.since === undefined ? to - days * DAY : timeOf('--since', asked.since);
    if (from >= to)
        throw new ports.CouldNotRun({ message: 'The window ends before it begins; see `--since` and `--until`.' });
    return { from, to };
}
/** A day or a time in UTC, where no zone is named. */
function timeOf(option, text) {
    const day = /^\d{4}-\d{2}-\d{2}$/.test(text);
    const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text);
    const at = day || time ? Date.parse(text) : Number.NaN;
    if (Number.isNaN(at))
        throw new ports.CouldNotRun({
            message: `\`${option}\` is ${(0,words/* quoted */.TL)(text)}; write a day (2026-01-31) or a time (2026-01-31T12:00:00Z).`,
        });
    return at;
}
function json(text, path, line) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new ports.CouldNotRun({ message: 'This is not JSON.', path, ...(line !== undefined && { line }) });
    }
}
async function textOf(world, path) {
    const file = await world.openFile(path);
    if (file === 'absent')
        throw new ports.CouldNotRun({ message: 'There is no such file.', path });
    if ('kind' in file)
        throw new ports.CouldNotRun(file);
    const decoder = new TextDecoder('utf-8');
    let all = '';
    for await (const chunk of file.bytes)
        all += decoder.decode(chunk, { stream: true });
    return all + decoder.decode();
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
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



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
