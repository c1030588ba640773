export const id = 5316;
export const ids = [5316];
export const modules = {

/***/ 68182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ ASK_ATTRIBUTES),
/* harmony export */   l: () => (/* binding */ attributesIn)
/* harmony export */ });
/** What git is asked, of paths that it reads from its standard input, NUL between them, and with an index that is made for it. */
const ASK_ATTRIBUTES = [
    ...['check-attr', '--cached', '-z', '--stdin'],
    ...['linguist-generated', 'linguist-vendored', 'diff'],
];
/** What it answered, by path: three fields for each attribute of each path. */
function attributesIn(output) {
    const found = new Map();
    const fields = output.split('\0');
    for (let i = 0; i + 2 < fields.length; i += 3) {
        const [path = '', name = '', value = ''] = [fields[i], fields[i + 1], fields[i + 2]];
        const before = found.get(path) ?? { generated: false, vendored: false };
        const isSet = value === 'set' || value === 'true';
        const generated = before.generated || (name === 'linguist-generated' && isSet) || (name === 'diff' && value === 'unset');
        found.set(path, { generated, vendored: before.vendored || (name === 'linguist-vendored' && isSet) });
    }
    return found;
}


/***/ }),

/***/ 67825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ churn)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20195);

/**
 * How many commits touched each file since a time, among those that the base reaches; merges left out, renames not followed. A history
 * that was cut would tell too few, so then nothing is told.
 */
async function churn(root, { base, paths, since }, options = {}) {
    const git = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__.gitIn)(root, options);
    if (paths.length === 0)
        return new Map();
    if ((await git('rev-parse', '--is-shallow-repository'))?.trim() !== 'false')
        return undefined;
    const commit = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__.commitOf)(git, base);
    if (commit === undefined)
        return undefined;
    const seconds = Math.floor(since.getTime() / 1000);
    const literal = paths.map((path) => `:(top,literal)${path}`);
    const log = [
        '--no-replace-objects',
        'log',
        '-z',
        '--no-merges',
        '--no-renames',
        '--no-show-signature',
        '--format=',
        '--name-only',
    ];
    const output = await git(...log, `--since=@${seconds}`, commit, '--', ...literal);
    if (output === undefined)
        return undefined;
    const counts = new Map(paths.map((path) => [path, 0]));
    for (const path of output.split('\0')) {
        const name = path.replace(/^\n+/, '');
        const known = counts.get(name);
        if (known !== undefined)
            counts.set(name, known + 1);
    }
    return counts;
}


/***/ }),

/***/ 19000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ changeSet)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80481);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59344);
/* harmony import */ var _attributes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68182);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20195);








const HISTORY = 'Check out with `fetch-depth: 0` (for a pull request `fetch-depth: 2` is enough), or run `git fetch --unshallow`.';
/** The change between two commits as git tells it. What the history does not hold is `absent` with its reason, never an empty change. */
async function changeSet(root, range, options = {}) {
    const git = (0,_git_js__WEBPACK_IMPORTED_MODULE_7__.gitIn)(root, options);
    const absent = (reason) => ({
        state: 'absent',
        reason: `The change cannot be measured: ${reason}.`,
        remedy: HISTORY,
    });
    const shallow = (await git('rev-parse', '--is-shallow-repository'))?.trim() === 'true';
    const [base, head] = [await (0,_git_js__WEBPACK_IMPORTED_MODULE_7__.commitOf)(git, range.base), await (0,_git_js__WEBPACK_IMPORTED_MODULE_7__.commitOf)(git, range.head ?? 'HEAD')];
    if (base === undefined || head === undefined) {
        const missing = base === undefined ? range.base : (range.head ?? 'HEAD');
        return absent(`this checkout${shallow ? ' is shallow and' : ''} does not hold ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(missing)}`);
    }
    const from = range.from === 'direct' ? base : (await git('merge-base', base, head))?.trim();
    if (from === undefined || from === '') {
        const why = shallow ? 'this checkout is shallow' : 'they have no history in common';
        return absent(`where ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(range.base)} and the change parted is not known (${why})`);
    }
    const desk = await openDesk(root, options);
    try {
        const to = range.head === undefined ? await desk.workingTree() : head;
        const listed = to === undefined ? undefined : await filesOf(desk, [from, to]);
        if (to === undefined || listed === undefined)
            return absent('git could not compare its two sides');
        const [attributes, added] = [await attributesAt(desk, from, listed), await addedLines(desk, [from, to])];
        const counted = (await git('rev-list', '--count', `${from}..${head}`))?.trim();
        const files = listed.map((file) => ({
            ...file,
            added: added.get(file.path) ?? [],
            attributes: attributes.get(file.path) ?? { generated: false, vendored: false },
        }));
        const value = {
            files,
            range: { base: from, ...(range.head !== undefined && { head }) },
            source: 'git',
            truncated: false,
            ...(counted !== undefined && /^\d+$/.test(counted) && { commits: Number(counted) }),
        };
        const path = `${from}..${range.head === undefined ? 'working tree' : head}`;
        return { state: 'present', value, sources: [{ path, format: 'git', sha256: '' }], problems: [] };
    }
    finally {
        await desk.close();
    }
}
async function openDesk(root, options) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'jidoka-diff-'));
    const empty = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'tree');
    const objects = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'objects');
    await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(empty), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(objects)]);
    const git = (0,_git_js__WEBPACK_IMPORTED_MODULE_7__.gitIn)(root, options);
    const [gitDir = '', common = '', index = ''] = ((await git('rev-parse', '--path-format=absolute', '--git-dir', '--git-path', 'objects', '--git-path', 'index')) ?? '').split('\n');
    const ours = { ...(0,_git_js__WEBPACK_IMPORTED_MODULE_7__.gitEnvironment)(), GIT_OBJECT_DIRECTORY: objects, GIT_ALTERNATE_OBJECT_DIRECTORIES: common };
    const env = { ...ours, GIT_DIR: gitDir, GIT_WORK_TREE: empty, GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'none') };
    return {
        folder,
        run: (args, extra = {}, input = '') => run(empty, (0,_git_js__WEBPACK_IMPORTED_MODULE_7__.gitArguments)(args, options), { ...env, ...extra }, input),
        stream: (args) => {
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', (0,_git_js__WEBPACK_IMPORTED_MODULE_7__.gitArguments)(args, options), { cwd: empty, env, stdio: ['ignore', 'pipe', 'ignore'] });
            return (0,node_readline__WEBPACK_IMPORTED_MODULE_4__.createInterface)({ input: child.stdout, crlfDelay: Number.POSITIVE_INFINITY });
        },
        workingTree: async () => {
            const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'work');
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(index, copy).catch(() => undefined);
            const inPlace = { ...ours, GIT_INDEX_FILE: copy };
            if ((await run(root, (0,_git_js__WEBPACK_IMPORTED_MODULE_7__.gitArguments)(['add', '--update', '--', ':/'], options), inPlace, '')) === undefined)
                return undefined;
            return (await run(root, (0,_git_js__WEBPACK_IMPORTED_MODULE_7__.gitArguments)(['write-tree'], options), inPlace, ''))?.trim();
        },
        close: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true }),
    };
}
const DIFF = ['diff', '-M', '--no-ext-diff', '--no-textconv', '--no-color', '--ignore-submodules=dirty'];
const STATUS = {
    A: 'added',
    M: 'modified',
    D: 'deleted',
    R: 'renamed',
    C: 'copied',
    T: 'type-changed',
    // Unmerged in the working tree: there is something to look at, and git counts its lines.
    U: 'modified',
};
/** `git diff --raw --numstat -z`: first the statuses, then the counts, in the same order. */
async function filesOf(desk, trees) {
    const output = await desk.run([...DIFF, '--raw', '--numstat', '-z', ...trees, '--']);
    if (output === undefined)
        return undefined;
    const fields = output.split('\0');
    const statuses = new Map();
    const files = [];
    for (let i = 0; i < fields.length - 1; i++) {
        const field = fields[i] ?? '';
        if (field.startsWith(':')) {
            const letter = field.slice(field.lastIndexOf(' ') + 1, field.lastIndexOf(' ') + 2);
            const moved = letter === 'R' || letter === 'C';
            const from = moved ? fields[++i] : undefined;
            const path = fields[++i] ?? '';
            statuses.set(path, { status: STATUS[letter] ?? 'modified', ...(from !== undefined && { from }) });
            continue;
        }
        const [additions = '', deletions = '', ...rest] = field.split('\t');
        const named = rest.join('\t');
        // An empty name: the old and the new one follow.
        if (named === '')
            i++;
        const path = named === '' ? (fields[++i] ?? '') : named;
        const binary = additions === '-';
        const known = statuses.get(path) ?? { status: 'modified' };
        files.push({ path, ...known, additions: binary ? 0 : Number(additions), deletions: binary ? 0 : Number(deletions), binary });
    }
    return files;
}
/** Added lines by path, from a diff without context. Its text streams by: a change of any size costs no memory. */
async function addedLines(desk, trees) {
    const patch = desk.stream([...DIFF, '-U0', '--src-prefix=a/', '--dst-prefix=b/', '--diff-filter=d', ...trees, '--']);
    const added = new Map();
    let path;
    let body = 0;
    for await (const line of patch) {
        if (body > 0 && /^[+-]/.test(line)) {
            body--;
            continue;
        }
        if (line.startsWith('+++ '))
            path = headerPath(line.slice(4));
        const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
        if (hunk === null)
            continue;
        const [removed, from, count] = [Number(hunk[1] ?? 1), Number(hunk[2]), Number(hunk[3] ?? 1)];
        body = removed + count;
        if (path === undefined || count === 0)
            continue;
        const ranges = added.get(path) ?? [];
        ranges.push({ from, to: from + count - 1 });
        added.set(path, ranges);
    }
    return added;
}
/** `b/src/a.ts`, `"b/caf\303\251.ts"` (quoted as C does), with a tab at the end where the name has a space. */
function headerPath(header) {
    const path = (0,_git_js__WEBPACK_IMPORTED_MODULE_7__.unquoted)(header.replace(/\t$/, ''));
    return path.startsWith('b/') ? path.slice(2) : undefined;
}
/** `.gitattributes` as the base has it, asked of a temporary index: git 2.39 has no `check-attr --source`. */
async function attributesAt(desk, base, files) {
    const env = { GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(desk.folder, 'base') };
    if (files.length === 0 || (await desk.run(['read-tree', base], env)) === undefined)
        return new Map();
    const paths = files.map(({ path }) => path).join('\0');
    return (0,_attributes_js__WEBPACK_IMPORTED_MODULE_6__/* .attributesIn */ .l)((await desk.run(_attributes_js__WEBPACK_IMPORTED_MODULE_6__/* .ASK_ATTRIBUTES */ .c, env, paths)) ?? '');
}
function run(root, args, env, input) {
    return new Promise((done) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...args], { cwd: root, env, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 }, (error, stdout) => done(error ? undefined : stdout));
        child.stdin?.on('error', () => { });
        child.stdin?.end(input);
    });
}


/***/ }),

/***/ 35316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   filesOf: () => (/* binding */ filesOf),
/* harmony export */   historyRoot: () => (/* binding */ historyRoot),
/* harmony export */   localWorld: () => (/* binding */ localWorld),
/* harmony export */   policyAt: () => (/* binding */ policyAt),
/* harmony export */   policyInForce: () => (/* binding */ policyInForce),
/* harmony export */   policyOfBranch: () => (/* binding */ policyOfBranch),
/* harmony export */   repositoryRoot: () => (/* binding */ repositoryRoot),
/* harmony export */   trackedIn: () => (/* binding */ trackedIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_place_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(35298);
/* harmony import */ var _model_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37404);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59344);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30391);
/* harmony import */ var _authorship_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16299);
/* harmony import */ var _churn_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67825);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19000);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20195);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(63067);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(19570);











/** A world over a git checkout on a laptop. No token, no network. */
async function localWorld(options) {
    const root = await repositoryRoot(options.repo);
    return {
        ...filesOf(root, options.progress),
        trackedFiles: () => trackedIn(root),
        change: () => changeOf((0,_git_js__WEBPACK_IMPORTED_MODULE_7__.gitIn)(root), options),
        changeSet: async () => {
            const base = options.base ?? (await (0,_git_js__WEBPACK_IMPORTED_MODULE_7__.defaultBranch)((0,_git_js__WEBPACK_IMPORTED_MODULE_7__.gitIn)(root)))?.ref;
            if (base === undefined)
                return {
                    state: 'absent',
                    reason: 'The change cannot be measured: no base is known.',
                    remedy: 'Name one with `--base REF`.',
                };
            return (0,_diff_js__WEBPACK_IMPORTED_MODULE_6__/* .changeSet */ .J)(root, { base, from: 'merge-base', ...(options.head !== undefined && { head: options.head }) });
        },
        policyInForce: () => policyInForce(root, options.policy),
        proposedPolicy: () => readHead((0,_git_js__WEBPACK_IMPORTED_MODULE_7__.gitIn)(root), root, options.head, _model_project_js__WEBPACK_IMPORTED_MODULE_1__/* .project */ .C.policyPath),
        readHead: (path) => readHead((0,_git_js__WEBPACK_IMPORTED_MODULE_7__.gitIn)(root), root, options.head, path),
        churn: (base, paths, since) => (0,_churn_js__WEBPACK_IMPORTED_MODULE_5__/* .churn */ .$)(root, { base, paths, since }),
        readBase: async (path) => {
            const git = (0,_git_js__WEBPACK_IMPORTED_MODULE_7__.gitIn)(root);
            const base = await (0,_git_js__WEBPACK_IMPORTED_MODULE_7__.commitOf)(git, options.base ?? (await (0,_git_js__WEBPACK_IMPORTED_MODULE_7__.defaultBranch)(git))?.ref ?? '');
            const file = base === undefined ? undefined : await (0,_git_js__WEBPACK_IMPORTED_MODULE_7__.fileAt)(git, base, path);
            return file ? { status: 'ok', value: file.text } : { status: 'not-found', why: `the base has no ${path}` };
        },
        authorship: (range) => (0,_authorship_js__WEBPACK_IMPORTED_MODULE_4__.gitAuthorship)(root, range),
        now: () => new Date(),
        writeOutput: async (name, text) => {
            if (options.outputDir !== undefined)
                await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_9__.writeBelow)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.outputDir), name, text);
        },
    };
}
/** The top folder of the repository that a folder is in. */
async function repositoryRoot(folder) {
    const root = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_7__.gitIn)(folder)('rev-parse', '--show-toplevel'))?.trim();
    if (root !== undefined)
        return root;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__.CouldNotRun({
        message: `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder))} is no git repository; the gate judges a change. Go to one, or name one with \`--repo DIR\`. To look into a report alone: \`jidoka read FILE\`.`,
    });
}
/** Where a history is read: the top folder, or a repository that has no checkout. */
async function historyRoot(folder) {
    const isBare = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_7__.gitIn)(folder)('rev-parse', '--is-bare-repository'))?.trim() === 'true';
    return isBare ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder) : repositoryRoot(folder);
}
async function trackedIn(root) {
    return (0,_model_place_js__WEBPACK_IMPORTED_MODULE_10__/* .trackedFiles */ .O)(await (0,_git_js__WEBPACK_IMPORTED_MODULE_7__.listFiles)((0,_git_js__WEBPACK_IMPORTED_MODULE_7__.gitIn)(root)), root);
}
/** The part of a world that is files below a root. */
function filesOf(root, progress) {
    return {
        findFiles: (globs) => (0,_workspace_js__WEBPACK_IMPORTED_MODULE_9__.findFiles)(root, globs),
        openFile: (path) => (0,_open_js__WEBPACK_IMPORTED_MODULE_8__/* .openFile */ .T)(root, path, { progress }),
        readText: (path) => (0,_workspace_js__WEBPACK_IMPORTED_MODULE_9__.readText)(root, path),
    };
}
async function changeOf(git, options) {
    const head = await (0,_git_js__WEBPACK_IMPORTED_MODULE_7__.commitOf)(git, options.head ?? 'HEAD');
    if (options.head !== undefined && head === undefined)
        throw noSuchRef('--head', options.head);
    const branch = options.base === undefined ? await (0,_git_js__WEBPACK_IMPORTED_MODULE_7__.defaultBranch)(git) : undefined;
    const baseRef = options.base ?? branch?.ref;
    const base = baseRef === undefined ? undefined : await (0,_git_js__WEBPACK_IMPORTED_MODULE_7__.commitOf)(git, baseRef);
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
    const branch = await (0,_git_js__WEBPACK_IMPORTED_MODULE_7__.defaultBranch)(git);
    if (branch === undefined) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__.CouldNotRun({
            message: 'The default branch was not found (no origin/HEAD, main or master), so the policy in force is unknown. Fetch it, or name a policy with `--policy FILE`.',
        });
    }
    return policyAt(git, branch.ref, branch.name);
}
/** The policy at a ref that must exist; "no policy" is only said after its tree was read. */
async function policyAt(git, ref, name, path = _model_project_js__WEBPACK_IMPORTED_MODULE_1__/* .project */ .C.policyPath) {
    const commit = await (0,_git_js__WEBPACK_IMPORTED_MODULE_7__.commitOf)(git, ref);
    if (commit === undefined || (await git('cat-file', '-e', `${commit}^{tree}`)) === undefined) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__.CouldNotRun({ message: `The tree of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(ref)} cannot be read, so the policy in force is unknown. Fetch it.` });
    }
    const file = await (0,_git_js__WEBPACK_IMPORTED_MODULE_7__.fileAt)(git, commit, path);
    return file === undefined ? { source: 'default', path, ref: name } : { source: 'default-branch', path, ref: name, ...file };
}
/** The policy of the default branch, or the one that is named by hand. */
function policyInForce(root, named) {
    return named === undefined ? policyOfBranch((0,_git_js__WEBPACK_IMPORTED_MODULE_7__.gitIn)(root)) : policyOfFile(named);
}
async function policyOfFile(named) {
    const text = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_9__.readNamed)(named);
    if (text === undefined)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_3__.CouldNotRun({ message: `--policy names ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(named)}, which is no file that can be read.` });
    return { source: 'file', path: named, text };
}
/** A file as the change leaves it: of the head that is named, else as it lies there. */
async function readHead(git, root, head, path) {
    if (head === undefined)
        return (0,_workspace_js__WEBPACK_IMPORTED_MODULE_9__.readText)(root, path);
    const commit = await (0,_git_js__WEBPACK_IMPORTED_MODULE_7__.commitOf)(git, head);
    return commit === undefined ? undefined : (await (0,_git_js__WEBPACK_IMPORTED_MODULE_7__.fileAt)(git, commit, path))?.text;
}


/***/ }),

/***/ 19570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   copyBelow: () => (/* binding */ copyBelow),
/* harmony export */   findFiles: () => (/* binding */ findFiles),
/* harmony export */   readInput: () => (/* binding */ readInput),
/* harmony export */   readNamed: () => (/* binding */ readNamed),
/* harmony export */   readText: () => (/* binding */ readText),
/* harmony export */   writeBelow: () => (/* binding */ writeBelow),
/* harmony export */   writeNew: () => (/* binding */ writeNew)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var _model_globs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23702);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63067);






/** Folders that hold other people's files; walked only when a glob names them. */
const FOREIGN = new Set(['node_modules', '.git', 'vendor', 'third_party', '.venv', 'bower_components']);
const SMALL_FILE = 1024 * 1024;
/**
 * Regular files below `root` that the globs match, each once however many links lead to it. A link that leaves the root, a
 * folder, a pipe or a device where a report was expected is refused with its reason, never followed or skipped in silence.
 */
async function findFiles(root, globs) {
    const set = (0,_model_globs_js__WEBPACK_IMPORTED_MODULE_4__/* .globSet */ .x)(globs);
    const allowed = (name) => name !== '.git' && (!FOREIGN.has(name) || globs.some((glob) => glob.split('/').includes(name)));
    const base = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root);
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
            refuse(prefix.replace(/\/$/, ''), `This folder cannot be listed (${(0,_open_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$)(error)}).`);
            return;
        }
        for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
            const path = prefix + entry.name;
            const full = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.name);
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
            const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(full);
            const inside = real === base || real.startsWith(base + node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
            const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(real);
            if (target.isDirectory()) {
                if (!inside || walked.has(real) || !allowed(real.slice(real.lastIndexOf(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) + 1)))
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
                refuse(path, `This link leads nowhere (${(0,_open_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$)(error)}).`);
        }
    };
    await visit(base, '');
    return { files: [...files.values()].sort(), refused };
}
function list(folder) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true });
}
/** A small text file below the root; undefined when there is none, or when a link leads it out: its words may be shown. */
async function readText(root, path) {
    try {
        const [base, full] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path))]);
        return full.startsWith(base + node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? await readNamed(full) : undefined;
    }
    catch {
        return undefined;
    }
}
/** A small text file that a person named, wherever it lies. */
async function readNamed(path) {
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        return found.isFile() && found.size <= SMALL_FILE ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8') : undefined;
    }
    catch {
        return undefined;
    }
}
/** Writes a file below a folder, which is made when it is missing. */
async function writeBelow(folder, name, content) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(full), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(full, content);
}
/** Copies a file of the workspace; its sha256 in hexadecimal, or why it cannot be read. */
async function copyBelow(root, path, to) {
    const file = await (0,_open_js__WEBPACK_IMPORTED_MODULE_5__/* .openFile */ .T)(root, path);
    if (file === 'absent')
        return { kind: 'unreadable', message: 'The file was there a moment ago and is gone.', path };
    if ('kind' in file)
        return file;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to), { recursive: true });
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(file.bytes, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(to));
    return file.sha256();
}
/** Writes a file that must not exist yet. */
async function writeNew(root, path, text) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(full), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(full, text, { flag: 'wx' });
}
/** What stands on standard input, to its end. */
async function readInput() {
    const pieces = [];
    for await (const piece of process.stdin)
        pieces.push(Buffer.from(piece));
    return Buffer.concat(pieces).toString('utf8');
}


/***/ })

};
