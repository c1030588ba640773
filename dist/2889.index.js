export const id = 2889;
export const ids = [2889,195,391,8560];
export const modules = {

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
/* harmony export */   listFiles: () => (/* binding */ listFiles),
/* harmony export */   unquoted: () => (/* binding */ unquoted)
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
const ESCAPES = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 };
/** A name as git writes it outside `-z`: bare, or quoted as C does (`"caf\303\251.ts"`) where it holds what needs it. */
function unquoted(name) {
    if (!name.startsWith('"'))
        return name;
    const bytes = [];
    for (const [, octal, letter, plain = ''] of name.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/gs)) {
        if (octal !== undefined)
            bytes.push(Number.parseInt(octal, 8));
        else if (letter !== undefined)
            bytes.push(ESCAPES[letter] ?? letter.charCodeAt(0));
        else
            bytes.push(...new TextEncoder().encode(plain));
    }
    return new TextDecoder().decode(new Uint8Array(bytes));
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
/* harmony import */ var _forge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41952);
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

/***/ 41900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ BOX_FORMS)
/* harmony export */ });
/** `generative AI tools`, `AI assistance`, `LLM`; not `AI-free`. */
const AI = '(?:generative |gen)?(?:ai|llms?)\\b(?:[- ](?:assistance|tools?|tooling|help)\\b|(?!-))';
const EXAMPLES = '(?: \\([^()]{0,200}\\))?';
/** Ends a statement that is whole: no word follows at once. */
const END = '(?=\\s*(?:$|[.,:;!(—–-]))';
/** What would turn a "no" into something else. */
const PLAIN = '(?! (?:without|unless|except))';
const form = (said, id, seen, words) => {
    return { id: `box-${id}`, said, seen, pattern: new RegExp(`^(?:${words})`, 'iu') };
};
const used = (id, seen, words) => form('used', id, seen, words);
const notUsed = (id, seen, words) => form('not-used', id, seen, words);
const BOX_FORMS = [
    used('i-did', 'github/spec-kit', `(?:yes, )?i (?:did use|have used|used) (?:any |an )?${AI}`),
    notUsed('i-did-not', 'github/spec-kit', `(?:no, )?i (?:did not|didn't|have not|haven't) used? (?:any |an )?${AI}${PLAIN}`),
    used('assisted', 'chaoss/augur', `this (?:contribution|pr|pull request|change) was (?:assisted|created|generated)(?: or created)? by ${AI}`),
    notUsed('not-assisted', 'chaoss/augur', `this (?:contribution|pr|pull request|change) was not (?:assisted|created|generated)(?: or created)? by ${AI}`),
    used('was-used', 'solana-foundation/kora', `${AI}${EXAMPLES} (?:was|were) used\\b`),
    notUsed('was-not-used', 'godotengine/godot', `(?:i confirm that )?${AI}${EXAMPLES} (?:was|were) not used\\b${PLAIN}`),
    notUsed('none-used', 'SableClient/Sable', `(?:none\\s*[—–-]+\\s*)?no ${AI}${EXAMPLES}(?: (?:was|were))? used\\b${PLAIN}`),
    notUsed('none', 'open-telemetry', `no ${AI}(?=[.!]?$)`),
    used('level', 'open-telemetry', `ai-assisted${END}`),
    used('level-whole', 'open-telemetry', `(?:(?:bulk|fully|mostly|partly|primarily) )?ai-generated${END}`),
    used('includes', 'open-telemetry/opentelemetry.io', `this (?:contribution|pr|pull request|change) includes ai[- ]generated (?:code|content)`),
    used('insight', 'SableClient/Sable', 'written while asking insight from the ai tool'),
    used('alongside', 'SableClient/Sable', 'written alongside the ai tool'),
    used('fully', 'SableClient/Sable', 'fully generated by the ai tool'),
    used('research', 'SableClient/Sable', `research only\\s*[—–-]+\\s*ai (?:was )?used`),
    used('created-with', 'asyncapi/generator', `this (?:contribution|pr|pull request|change) was created with ${AI}`),
];


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
