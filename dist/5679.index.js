export const id = 5679;
export const ids = [5679,195];
export const modules = {

/***/ 25679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   authoredLines: () => (/* binding */ authoredLines)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59344);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20195);






const PARTIAL = '^(extensions[.]partialclone|remote[.].*[.]promisor)$';
const CHECKOUT = 'Check out with `fetch-depth: 0`, or run `git fetch --unshallow`.';
/**
 * Every commit of a branch in a span with the lines that it adds, merges left out, by one `git log`; each is handed over as soon as git
 * tells it. A history that was cut is a problem, never a short history.
 */
async function authoredLines(root, span, each, options = {}) {
    const git = (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.gitIn)(root, options);
    const [shallow, gitDir = ''] = (await git('rev-parse', '--path-format=absolute', '--is-shallow-repository', '--git-dir'))?.split('\n') ?? [];
    if (shallow === undefined)
        return { problem: 'This folder is in no git repository that can be read.', remedy: CHECKOUT };
    if (shallow === 'true')
        return { problem: 'This checkout is shallow: most of the history is missing.', remedy: CHECKOUT };
    const branch = options.branch ?? (await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.defaultBranch)(git));
    if (branch === undefined)
        return { problem: 'The default branch is not known.', remedy: 'Run `git remote set-head origin --auto`.' };
    const head = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.commitOf)(git, branch.ref);
    if (head === undefined)
        return { problem: `This checkout does not hold ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(branch.ref)}.`, remedy: CHECKOUT };
    // git would ask the remote for every file of every commit, one by one.
    if (options.withoutLines !== true && (await git('config', '--get-regexp', PARTIAL)) !== undefined)
        return {
            problem: 'This is a partial clone: most of its files are missing.',
            remedy: 'Run `git fetch --refetch --no-filter`.',
        };
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'jidoka-lines-'));
    try {
        const place = await emptyPlace(folder, gitDir);
        const paths = new Set();
        const isWhole = await readLog(place, logOf(head, span, options), options, (commit) => {
            for (const path of commit.added.keys())
                paths.add(path);
            each(commit);
        });
        const attributes = isWhole ? await attributesAt(place, head, paths, options) : undefined;
        if (attributes === undefined)
            return { problem: 'git could not tell the whole history.', remedy: 'Run `git fsck`; a partial copy needs a new clone.' };
        return { branch: branch.name, head, ...attributes };
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    }
}
/** Over an empty working tree, with an index of our own: no `.gitattributes` of the checkout can make files binaries of no lines. */
async function emptyPlace(folder, gitDir) {
    const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'tree');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(cwd);
    return { cwd, env: { ...(0,_git_js__WEBPACK_IMPORTED_MODULE_5__.gitEnvironment)(), GIT_DIR: gitDir, GIT_WORK_TREE: cwd, GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'index') } };
}
/** One field a line, the message last: names and mail addresses can hold no line end, and nothing of a commit can hold NUL. */
const FORMAT = 'tformat:%H%n%P%n%an%n%ae%n%cn%n%ce%n%at%n%ct%n%B';
const HEADER_LINES = 8;
/** The repository's settings must not run gpg or a filter, nor say what a rename is; its replacements are in no clone. */
const LOG = [
    ...['--no-replace-objects', '-c', 'log.showRoot=true', '-c', 'diff.renameLimit=1000', 'log', '-z', '--no-show-signature'],
    ...['--no-color', '--encoding=UTF-8', '--no-merges', '--no-ext-diff', '--no-textconv', '--no-relative'],
    // A submodule that moved on is no line of anybody.
    '--ignore-submodules=all',
];
/** Every commit is looked at: one clock that went wrong would hide all that is behind it from git's quicker way to stop. */
function logOf(head, { from, to }, { withoutLines = false }) {
    const span = [`--since-as-filter=@${from} +0000`, `--until=@${to - 1} +0000`];
    return [...LOG, ...span, `--format=${FORMAT}`, ...(withoutLines ? ['--no-patch'] : ['--numstat', '-M']), head, '--'];
}
async function readLog(place, args, options, each) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.gitArguments)(args, options), {
        cwd: place.cwd,
        // Into a pipe git writes each commit by itself; so it fills its buffer first.
        env: { ...place.env, GIT_FLUSH: '0' },
        stdio: ['ignore', 'pipe', 'ignore'],
    });
    const ended = new Promise((done) => {
        child.on('error', () => done(null));
        child.on('close', done);
    });
    const reader = recordReader(each);
    const pieces = [];
    for await (const chunk of child.stdout) {
        let from = 0;
        for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, from)) {
            const piece = chunk.subarray(from, end);
            from = end + 1;
            reader.take(pieces.length === 0 ? piece : Buffer.concat([...pieces.splice(0), piece]));
        }
        if (from < chunk.length)
            pieces.push(chunk.subarray(from));
    }
    return (await ended) === 0 && pieces.length === 0 && reader.end();
}
/**
 * Puts commits together from what stands between two NULs: a commit's header and message, then a line of counts for each file, then
 * nothing. Of a renamed file the counts stand alone, and the old and the new name follow.
 */
function recordReader(each) {
    let commit;
    let counted;
    let names = 0;
    let isWhole = true;
    const end = () => {
        if (commit !== undefined)
            each(commit);
        commit = undefined;
    };
    return {
        take(record) {
            if (names > 0) {
                names--;
                if (names === 0)
                    note(record.toString('utf8'), counted);
            }
            else if (isHeader(record)) {
                end();
                commit = commitIn(record);
                isWhole &&= commit !== undefined;
            }
            else if (record.length > 0)
                lines(record.toString('utf8'));
        },
        end() {
            end();
            return isWhole && names === 0;
        },
    };
    function lines(text) {
        const [, added = '', path] = /^\n?(\d+|-)\t(?:\d+|-)\t([\s\S]*)$/.exec(text) ?? [];
        if (path === undefined) {
            isWhole = false;
            return;
        }
        counted = added === '-' ? undefined : Number(added);
        if (path === '')
            names = 2;
        else
            note(path, counted);
    }
    function note(path, added) {
        if (added !== undefined && added > 0)
            commit?.added.set(path, added);
    }
}
/** A commit's id and the end of its line; a line of counts has a tab after its first number. */
function isHeader(record) {
    const length = record[40] === LINE_END ? 40 : record[64] === LINE_END ? 64 : 0;
    for (let at = 0; at < length; at++)
        if (!isHex(record[at] ?? 0))
            return false;
    return length > 0;
}
const LINE_END = 10;
const isHex = (byte) => (byte >= 48 && byte <= 57) || (byte >= 97 && byte <= 102);
function commitIn(record) {
    const text = record.toString('utf8');
    const fields = [];
    let begin = 0;
    for (let line = 0; line < HEADER_LINES; line++) {
        const end = text.indexOf('\n', begin);
        if (end === -1)
            return undefined;
        fields.push(text.slice(begin, end));
        begin = end + 1;
    }
    const [sha = '', parents = '', name = '', mail = '', committer = '', committerMail = '', authored, committed] = fields;
    return {
        sha,
        parents: parents === '' ? [] : parents.split(' '),
        author: { name, mail },
        committer: { name: committer, mail: committerMail },
        authoredAt: Number(authored),
        committedAt: Number(committed),
        message: text.slice(begin),
        added: new Map(),
    };
}
/** What `.gitattributes` at a commit say of files, by an index of its own: git 2.39 has no `check-attr --source`. */
async function attributesAt(place, head, paths, options) {
    const [generated, vendored] = [new Set(), new Set()];
    if (paths.size === 0)
        return { generated, vendored };
    if ((await run(place, ['read-tree', head], '', options)) === undefined)
        return undefined;
    const names = ['linguist-generated', 'linguist-vendored', 'diff'];
    const told = await run(place, ['check-attr', '--cached', '-z', '--stdin', ...names], `${[...paths].join('\0')}\0`, options);
    if (told === undefined)
        return undefined;
    const fields = told.split('\0');
    for (let i = 0; i + 2 < fields.length; i += 3) {
        const [path = '', name = '', value = ''] = [fields[i], fields[i + 1], fields[i + 2]];
        const isSet = value === 'set' || value === 'true';
        if ((name === 'linguist-generated' && isSet) || (name === 'diff' && value === 'unset'))
            generated.add(path);
        if (name === 'linguist-vendored' && isSet)
            vendored.add(path);
    }
    return { generated, vendored };
}
async function run(place, args, input, options) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.gitArguments)(args, options), { cwd: place.cwd, env: place.env, stdio: ['pipe', 'pipe', 'ignore'] });
    const ended = new Promise((done) => {
        child.on('error', () => done(null));
        child.on('close', done);
    });
    child.stdin.on('error', () => { });
    child.stdin.end(input);
    const pieces = [];
    for await (const chunk of child.stdout)
        pieces.push(chunk);
    return (await ended) === 0 ? Buffer.concat(pieces).toString('utf8') : undefined;
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


/***/ })

};
