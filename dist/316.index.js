export const id = 316;
export const ids = [316,570,391];
export const modules = {

/***/ 3702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ globProblem),
/* harmony export */   x: () => (/* binding */ globSet)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);

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

/***/ 5298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ resolvePlaces),
/* harmony export */   O: () => (/* binding */ trackedFiles)
/* harmony export */ });
/* unused harmony export resolvePlace */
/**
 * From what a report calls a place to a file of the repository, with confidence (evidence rule 9): the exact path, then a
 * unique suffix, then a unique file of the right package, else none. An ambiguous path gets no place rather than a wrong one.
 */
function trackedFiles(paths, root) {
    const all = new Set();
    const byName = new Map();
    for (const path of paths) {
        all.add(path);
        const name = path.slice(path.lastIndexOf('/') + 1);
        const same = byName.get(name);
        if (same)
            same.push(path);
        else
            byName.set(name, [path]);
    }
    return { ...(root !== undefined && { root: root.replaceAll('\\', '/') }), paths: all, byName };
}
/** The first of the candidates that can be found for sure. */
function resolvePlaces(candidates, tracked) {
    for (const candidate of candidates) {
        const found = resolvePlace(candidate, tracked);
        if (found)
            return found;
    }
    return undefined;
}
function resolvePlace(raw, tracked) {
    const line = raw.line !== undefined && Number.isInteger(raw.line) && raw.line > 0 ? { line: raw.line } : {};
    const named = raw.path.replace(/^file:\/\//, '').replaceAll('\\', '/');
    const below = tracked.root !== undefined && named.startsWith(`${tracked.root}/`) ? named.slice(tracked.root.length + 1) : named;
    const wanted = segments(below);
    if (wanted.length === 0 || wanted.includes('node_modules'))
        return undefined;
    const path = wanted.join('/');
    const absolute = /^(\/|[A-Za-z]:)/.test(below);
    if (!absolute && tracked.paths.has(path))
        return { path, ...line, confidence: 'exact' };
    const sameName = tracked.byName.get(wanted.at(-1) ?? '') ?? [];
    // A tracked path that the named one ends with (`/home/runner/work/r/r/src/a.ts`); the longest is the most specific ...
    const inside = longest(sameName.filter((candidate) => candidate.includes('/') && path.endsWith(`/${candidate}`)));
    if (inside !== undefined)
        return { path: inside, ...line, confidence: 'suffix' };
    if (absolute)
        return undefined;
    // ... or exactly one tracked path that ends with the named one (`com/acme/A.java`, or a bare `a.ts`).
    const around = sameName.filter((candidate) => candidate.endsWith(`/${path}`));
    const only = around.length === 1 ? around[0] : undefined;
    return only === undefined ? undefined : { path: only, ...line, confidence: wanted.length > 1 ? 'suffix' : 'package' };
}
/** The path's segments with `.` and `..` taken out; none when it leaves its root. */
function segments(path) {
    const kept = [];
    for (const segment of path.replace(/^[A-Za-z]:/, '').split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment !== '..')
            kept.push(segment);
        else if (kept.pop() === undefined)
            return [];
    }
    return kept;
}
function longest(paths) {
    return paths.reduce((best, path) => (best === undefined || path.length > best.length ? path : best), undefined);
}


/***/ }),

/***/ 195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   OR: () => (/* binding */ defaultBranch),
/* harmony export */   Wd: () => (/* binding */ fileAt),
/* harmony export */   uM: () => (/* binding */ gitIn)
/* harmony export */ });
/* unused harmony exports gitArguments, gitEnvironment */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);

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
/** The default branch as this checkout knows it: origin/HEAD, else main, else master, at the remote where there is one. */
async function defaultBranch(git) {
    const head = (await git('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'))?.trim();
    if (head)
        return { ref: head, name: head.replace(/^origin\//, '') };
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

/***/ 5316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   filesOf: () => (/* binding */ filesOf),
/* harmony export */   localWorld: () => (/* binding */ localWorld),
/* harmony export */   policyAt: () => (/* binding */ policyAt),
/* harmony export */   policyOfBranch: () => (/* binding */ policyOfBranch),
/* harmony export */   repositoryRoot: () => (/* binding */ repositoryRoot),
/* harmony export */   trackedIn: () => (/* binding */ trackedIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5298);
/* harmony import */ var _model_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7404);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9344);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(391);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(195);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9570);







/** A world over a git checkout on a laptop. No token, no network. */
async function localWorld(options) {
    const root = await repositoryRoot(options.repo);
    return {
        ...filesOf(root),
        trackedFiles: () => trackedIn(root),
        change: () => changeOf((0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitIn */ .uM)(root), options),
        policyInForce: () => (options.policy === undefined ? policyOfBranch((0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitIn */ .uM)(root)) : policyOfFile(options.policy)),
        proposedPolicy: () => proposed((0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitIn */ .uM)(root), root, options.head),
        now: () => new Date(),
        writeOutput: async (name, text) => {
            if (options.outputDir !== undefined)
                await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__.writeBelow)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.outputDir), name, text);
        },
    };
}
/** The top folder of the repository that a folder is in. */
async function repositoryRoot(folder) {
    const root = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitIn */ .uM)(folder)('rev-parse', '--show-toplevel'))?.trim();
    if (root !== undefined)
        return root;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__.CouldNotRun({
        message: `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder))} is no git repository; the gate judges a change. Go to one, or name one with \`--repo DIR\`. To look into a report alone: \`jidoka read FILE\`.`,
    });
}
async function trackedIn(root) {
    return (0,_model_place_js__WEBPACK_IMPORTED_MODULE_6__/* .trackedFiles */ .O)(await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .listFiles */ .CS)((0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitIn */ .uM)(root)), root);
}
/** The part of a world that is files below a root. */
function filesOf(root) {
    return {
        findFiles: (globs) => (0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__.findFiles)(root, globs),
        openFile: (path) => (0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__.openFile)(root, path),
        readText: (path) => (0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__.readText)(root, path),
    };
}
async function changeOf(git, options) {
    const head = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .commitOf */ .D3)(git, options.head ?? 'HEAD');
    if (options.head !== undefined && head === undefined)
        throw noSuchRef('--head', options.head);
    const branch = options.base === undefined ? await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultBranch */ .OR)(git) : undefined;
    const baseRef = options.base ?? branch?.ref;
    const base = baseRef === undefined ? undefined : await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .commitOf */ .D3)(git, baseRef);
    if (options.base !== undefined && base === undefined)
        throw noSuchRef('--base', options.base);
    const status = options.head === undefined ? await git('status', '--porcelain', '--untracked-files=no') : '';
    return {
        ...(baseRef !== undefined && base !== undefined && { base: { ref: baseRef, sha: base } }),
        head: { ...(head !== undefined && { sha: head }) },
        uncommitted: (status ?? '') !== '',
    };
}
function noSuchRef(option, ref) {
    return new _ports_js__WEBPACK_IMPORTED_MODULE_3__.CouldNotRun({
        message: `${option} names ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(ref)}, which is no commit, branch or tag of this checkout; see \`git branch -a\`.`,
    });
}
/** The policy at the tip of the default branch, as far as this checkout knows it. */
async function policyOfBranch(git) {
    const branch = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultBranch */ .OR)(git);
    if (branch === undefined) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__.CouldNotRun({
            message: 'The default branch was not found (no origin/HEAD, main or master), so the policy in force is unknown. Fetch it, or name a policy with `--policy FILE`.',
        });
    }
    return policyAt(git, branch.ref, branch.name);
}
/** The policy at a ref that must exist; "no policy" is only said after its tree was read. */
async function policyAt(git, ref, name, path = _model_project_js__WEBPACK_IMPORTED_MODULE_1__/* .project */ .C.policyPath) {
    const commit = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .commitOf */ .D3)(git, ref);
    if (commit === undefined || (await git('cat-file', '-e', `${commit}^{tree}`)) === undefined) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__.CouldNotRun({ message: `The tree of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(ref)} cannot be read, so the policy in force is unknown. Fetch it.` });
    }
    const file = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .fileAt */ .Wd)(git, commit, path);
    return file === undefined ? { source: 'default', path, ref: name } : { source: 'default-branch', path, ref: name, ...file };
}
async function policyOfFile(named) {
    const text = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__.readText)(process.cwd(), named);
    if (text === undefined)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__.CouldNotRun({ message: `--policy names ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(named)}, which is no file that can be read.` });
    return { source: 'file', path: named, text };
}
async function proposed(git, root, head) {
    if (head === undefined)
        return (0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__.readText)(root, _model_project_js__WEBPACK_IMPORTED_MODULE_1__/* .project */ .C.policyPath);
    const commit = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .commitOf */ .D3)(git, head);
    return commit === undefined ? undefined : (await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .fileAt */ .Wd)(git, commit, _model_project_js__WEBPACK_IMPORTED_MODULE_1__/* .project */ .C.policyPath))?.text;
}


/***/ }),

/***/ 9570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findFiles: () => (/* binding */ findFiles),
/* harmony export */   openFile: () => (/* binding */ openFile),
/* harmony export */   readText: () => (/* binding */ readText),
/* harmony export */   relativePath: () => (/* binding */ relativePath),
/* harmony export */   writeBelow: () => (/* binding */ writeBelow),
/* harmony export */   writeNew: () => (/* binding */ writeNew)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _model_globs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3702);





/** Folders that hold other people's files; walked only when a glob names them. */
const FOREIGN = new Set(['node_modules', '.git', 'vendor', 'third_party', '.venv', 'bower_components']);
const SMALL_FILE = 1024 * 1024;
/** One report; above it the error names the limit. */
const MAX_BYTES = 4 * 1024 * 1024 * 1024;
/**
 * Regular files below `root` that the globs match, each once however many links lead to it. A link that leaves the root, a
 * folder, a pipe or a device where a report was expected is refused with its reason, never followed or skipped in silence.
 */
async function findFiles(root, globs) {
    const set = (0,_model_globs_js__WEBPACK_IMPORTED_MODULE_4__/* .globSet */ .x)(globs);
    const allowed = (name) => name !== '.git' && (!FOREIGN.has(name) || globs.some((glob) => glob.split('/').includes(name)));
    const base = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(root);
    const files = new Map();
    const refused = [];
    const walked = new Set([base]);
    const refuse = (path, message) => refused.push({ kind: 'unreadable', message, path });
    const visit = async (folder, prefix) => {
        let entries;
        try {
            entries = await list(folder);
        }
        catch (error) {
            refuse(prefix.replace(/\/$/, ''), `This folder cannot be listed (${codeOf(error)}).`);
            return;
        }
        for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
            const path = prefix + entry.name;
            const full = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, entry.name);
            if (entry.isDirectory()) {
                if (set.namesFile(path))
                    refuse(path, 'A folder stands where a report was expected.');
                if (allowed(entry.name))
                    await visit(full, `${path}/`);
            }
            else if (entry.isSymbolicLink())
                await follow(full, path);
            else if (!set.matches(path))
                continue;
            else if (entry.isFile())
                files.set(full, files.get(full) ?? path);
            else
                refuse(path, 'This is a pipe, a socket or a device; a report is a regular file.');
        }
    };
    const follow = async (full, path) => {
        const wanted = set.matches(path);
        try {
            const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(full);
            const inside = real === base || real.startsWith(base + node_path__WEBPACK_IMPORTED_MODULE_3__.sep);
            const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(real);
            if (target.isDirectory()) {
                if (!inside || walked.has(real) || !allowed(real.slice(real.lastIndexOf(node_path__WEBPACK_IMPORTED_MODULE_3__.sep) + 1)))
                    return;
                walked.add(real);
                await visit(real, `${path}/`);
            }
            else if (!wanted)
                return;
            else if (!inside)
                refuse(path, 'This link leaves the workspace; it is not followed.');
            else if (!target.isFile())
                refuse(path, 'This link leads to a pipe, a socket or a device; a report is a regular file.');
            else
                files.set(real, files.get(real) ?? path);
        }
        catch (error) {
            if (wanted)
                refuse(path, `This link leads nowhere (${codeOf(error)}).`);
        }
    };
    await visit(base, '');
    return { files: [...files.values()].sort(), refused };
}
function list(folder) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder, { withFileTypes: true });
}
/** Opens one file as a stream that also counts its sha256. Never waits on a pipe. */
async function openFile(root, path) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(root, path);
    const refuse = (message) => ({ kind: 'unreadable', message, path });
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(full);
        if (found.isDirectory())
            return refuse('This is a folder; a report is a regular file.');
        if (!found.isFile())
            return refuse('This is a pipe, a socket or a device; a report is a regular file.');
        if (found.size > MAX_BYTES)
            return { ...refuse(`The file is larger than ${MAX_BYTES / 1024 ** 3} GiB.`), kind: 'limit' };
        // Not blocking: between the look and the opening someone may have put a pipe there.
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(full, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
        return streamOf((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(full, { fd: handle, highWaterMark: 64 * 1024 }));
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return (await isLink(full)) ? refuse('This link leads nowhere.') : 'absent';
        return refuse(`The file cannot be opened (${codeOf(error)}).`);
    }
}
async function isLink(full) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(full).then((found) => found.isSymbolicLink(), () => false);
}
function streamOf(stream) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const iterator = stream[Symbol.asyncIterator]();
    const next = async () => {
        const step = await iterator.next();
        if (!step.done)
            hash.update(step.value);
        return step;
    };
    return {
        // No `return`: a reader that stops early leaves the rest for the sum.
        bytes: { [Symbol.asyncIterator]: () => ({ next }) },
        sha256: async () => {
            while (!(await next()).done)
                ;
            return hash.digest('hex');
        },
    };
}
/** A small text file below the root; undefined when there is none. */
async function readText(root, path) {
    try {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(root, path);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(full);
        if (!found.isFile() || found.size > SMALL_FILE)
            return undefined;
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(full, 'utf8');
    }
    catch {
        return undefined;
    }
}
/** Writes a file below a folder, which is made when it is missing. */
async function writeBelow(folder, name, text) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(full), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(full, text);
}
/** Writes a file that must not exist yet. */
async function writeNew(root, path, text) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(full), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(full, text, { flag: 'wx' });
}
/** A path as reports name it: relative to the root where it lies below, with `/`. */
function relativePath(root, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join('/');
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}


/***/ }),

/***/ 391:
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


/***/ })

};
