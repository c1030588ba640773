export const id = 1307;
export const ids = [1307,195];
export const modules = {

/***/ 33396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ mayName)
/* harmony export */ });
/** Trailers that people and their tools leave: no agent is known by one of them, whatever stands in it. */
const OF_PEOPLE = [
    ...['acked-by', 'approved-by', 'bisected-by', 'helped-by', 'reported-by', 'requested-by', 'reviewed-by', 'signed-off-by'],
    ...['suggested-by', 'tested-by', 'thanks-to', 'cc', 'bug', 'closes', 'fixes', 'link', 'ref', 'refs', 'resolves', 'see'],
    ...['change-id', 'reviewed-on', 'git-svn-id', 'pr-url', 'backport-pr-url', 'https?'],
];
const TRAILER = new RegExp(`^(?!(?:${OF_PEOPLE.join('|')})[ \\t]*:)[a-z][a-z0-9-]*[ \\t]*:|^(?:\\W*)Generated with `, 'im');
/**
 * Whether the last paragraph of a message may name an agent, so that it is worth keeping: it has a line like a trailer that is not one
 * of people's. Who is named is judged later, when the policy's own agents are known, too.
 */
function mayName(paragraph) {
    return TRAILER.test(paragraph);
}


/***/ }),

/***/ 82483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   jH: () => (/* binding */ outputOf),
/* harmony export */   n$: () => (/* binding */ eachRecord)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20195);


/**
 * A run of git whose output is taken piece by piece as it comes, until `take` says false; true when it came to its end. Local
 * replacements of objects are in no clone.
 */
async function runGit(root, args, task, take) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', (0,_git_js__WEBPACK_IMPORTED_MODULE_1__.gitArguments)(['--no-replace-objects', ...args], task), {
        cwd: root,
        // Into a pipe git writes each record by itself; so it fills its buffer first, and a third of the time is gone.
        env: { ...(0,_git_js__WEBPACK_IMPORTED_MODULE_1__.gitEnvironment)(), ...task.env, GIT_FLUSH: '0' },
        stdio: ['pipe', 'pipe', 'ignore'],
        ...(task.within !== undefined && { timeout: task.within }),
    });
    const ended = new Promise((done) => {
        child.on('error', () => done(null));
        child.on('close', done);
    });
    child.stdin.on('error', () => { });
    child.stdin.end(task.input ?? '');
    let isWhole = true;
    for await (const piece of child.stdout) {
        isWhole = take(piece);
        if (isWhole)
            continue;
        child.kill();
        break;
    }
    return (await ended) === 0 && isWhole;
}
/** The same, of an output whose records end with NUL. False also where the last one does not. */
async function eachRecord(root, args, task, each) {
    const open = [];
    const isWhole = await runGit(root, args, task, (chunk) => {
        let from = 0;
        for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, from)) {
            const piece = chunk.subarray(from, end);
            from = end + 1;
            each(open.length === 0 ? piece : Buffer.concat([...open.splice(0), piece]));
        }
        if (from < chunk.length)
            open.push(chunk.subarray(from));
        return true;
    });
    return isWhole && open.length === 0;
}
const MOST_OUTPUT = 256 * 1024 * 1024;
/** The whole output as text, or undefined when git failed or told more than can be used. */
async function outputOf(root, args, task) {
    const pieces = [];
    let bytes = 0;
    const isWhole = await runGit(root, args, task, (piece) => {
        bytes += piece.length;
        pieces.push(piece);
        return bytes <= MOST_OUTPUT;
    });
    return isWhole ? Buffer.concat(pieces).toString('utf8') : undefined;
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

/***/ 21307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BROKEN: () => (/* binding */ BROKEN),
/* harmony export */   readHistory: () => (/* binding */ readHistory),
/* harmony export */   wholeBranch: () => (/* binding */ wholeBranch)
/* harmony export */ });
/* harmony import */ var _flow_endings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33396);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59344);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20195);
/* harmony import */ var _git_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82483);




const CHECKOUT = 'Check out with `fetch-depth: 0`, or run `git fetch --unshallow --tags`.';
/** The whole history of the default branch and of all tags, by one `git log`. A history that was cut is a problem, never a short history. */
async function readHistory(root, options = {}) {
    const git = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__.gitIn)(root, options);
    const tip = await wholeBranch(git, options.branch, CHECKOUT);
    if ('problem' in tip)
        return tip;
    const { head, branch } = tip;
    const [ids, names] = [(options.also ?? []).filter(isId), (options.also ?? []).filter((name) => !isId(name))];
    const tips = await Promise.all(names.map(async (name) => ({ name, sha: await branchTip(git, name) })));
    const branches = tips.flatMap(({ name, sha }) => (sha === undefined ? [] : [{ name, sha }]));
    const heads = [head, ...branches.map(({ sha }) => sha), ...ids];
    const [commits, tags] = await Promise.all([readCommits(root, heads, options), readTags(git)]);
    if (commits === undefined || tags === undefined)
        return BROKEN;
    return { head, branch, commits, tags, branches };
}
/** Where git fails in the midst. */
const BROKEN = {
    problem: 'git could not tell the whole history.',
    remedy: 'Run `git fsck`; a partial copy needs a new clone.',
};
/** The tip of a branch, by default the default one, whose history the checkout holds whole. */
async function wholeBranch(git, given, remedy) {
    const shallow = (await git('rev-parse', '--is-shallow-repository'))?.trim();
    if (shallow === undefined)
        return { problem: 'This folder is in no git repository that can be read.', remedy };
    if (shallow === 'true')
        return { problem: 'This checkout is shallow: most of the history is missing.', remedy };
    const branch = given ?? (await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__.defaultBranch)(git));
    if (branch === undefined)
        return { problem: 'The default branch is not known.', remedy: 'Run `git remote set-head origin --auto`.' };
    const head = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__.commitOf)(git, branch.ref);
    if (head === undefined)
        return { problem: `This checkout does not hold ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(branch.ref)}.`, remedy };
    return { head, branch: branch.name };
}
const isId = (name) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name);
/** As the remote has it, where there is one. */
async function branchTip(git, name) {
    return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__.commitOf)(git, `refs/remotes/origin/${name}`)) ?? (await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__.commitOf)(git, name));
}
/**
 * One field a line, the body last, NUL after each commit: a name, a mail address and a subject can hold no line end, and no field
 * can hold NUL.
 */
const FORMAT = 'tformat:%H%n%P%n%at%n%ct%n%ae%n%ce%n%an%n%s%n%b';
const HEADER_LINES = 8;
/** The repository's settings must not run gpg. */
const LOG = ['log', '-z', '--no-show-signature', '--no-color', '--encoding=UTF-8', `--format=${FORMAT}`];
async function readCommits(root, tips, options) {
    const commits = [];
    let isWhole = true;
    const args = [...LOG, '--ignore-missing', '--tags', '--stdin'];
    const isRead = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_3__/* .eachRecord */ .n$)(root, args, { ...options, input: `${tips.join('\n')}\n` }, (record) => {
        const commit = commitIn(record);
        if (commit === undefined)
            isWhole = false;
        else
            commits.push(commit);
    });
    return isRead && isWhole ? commits : undefined;
}
const REVERTS = { hint: 'This reverts commit ', line: /^This reverts commit ([0-9a-f]{7,64})\b/gm };
const PICKS = { hint: '(cherry picked from commit ', line: /^\(cherry picked from commit ([0-9a-f]{7,64})\)/gm };
/** The body stays bytes, and is let go: only the commits that it names are taken from it. */
function commitIn(record) {
    let end = -1;
    for (let line = 0; line < HEADER_LINES; line++) {
        end = record.indexOf(10, end + 1);
        if (end === -1)
            return undefined;
    }
    const [sha = '', parents = '', authored, committed, authorMail = '', committerMail = '', name = '', subject = ''] = record
        .toString('utf8', 0, end)
        .split('\n');
    const body = record.subarray(end + 1);
    const ending = endingOf(body);
    const commit = {
        sha,
        parents: parents === '' ? [] : parents.split(' '),
        authoredAt: Number(authored),
        committedAt: Number(committed),
        authorMail,
        committerMail,
        subject,
        reverts: namedIn(body, REVERTS),
        picks: namedIn(body, PICKS),
    };
    if (ending === undefined && !name.endsWith(')'))
        return commit;
    return { ...commit, ...(ending !== undefined && { ending }), ...(name.endsWith(')') && { signedName: name }) };
}
const [LINE_END, SPACE, COLON] = [10, 32, 58];
/** The last paragraph, where trailers stand, if any of them may be an agent's. Byte by byte, for most commits have none. */
function endingOf(body) {
    let end = body.length;
    while (end > 0 && (body[end - 1] ?? 0) <= SPACE)
        end--;
    let begin = end;
    let hasColon = false;
    while (begin > 0 && !(body[begin - 1] === LINE_END && body[begin] === LINE_END)) {
        begin--;
        hasColon ||= body[begin] === COLON;
    }
    // Without a colon there is no trailer; latin1 is the quickest to look through.
    return hasColon && (0,_flow_endings_js__WEBPACK_IMPORTED_MODULE_0__/* .mayName */ .v)(body.toString('latin1', begin, end)) ? body.toString('utf8', begin, end) : undefined;
}
const NONE = [];
function namedIn(body, { hint, line }) {
    if (!body.includes(hint))
        return NONE;
    // Through a Buffer, since a part of the decoded text would keep all of it alive.
    const names = [...body.toString('utf8').matchAll(line)].map((match) => Buffer.from(match[1] ?? '').toString('latin1'));
    return [...new Set(names)];
}
const TAG_FIELDS = ['refname:strip=2', 'objecttype', 'objectname', '*objecttype', '*objectname', 'taggerdate:unix'];
const TAG_FORMAT = `${TAG_FIELDS.map((field) => `%(${field})`).join('%00')}`;
/** Tags of commits; one of a tree or a file is no release. */
async function readTags(git) {
    const output = await git('for-each-ref', `--format=${TAG_FORMAT}`, 'refs/tags');
    if (output === undefined)
        return undefined;
    const tags = [];
    for (const line of output.split('\n')) {
        const [name = '', type = '', object = '', innerType, inner = '', date = ''] = line.split('\0');
        if (type === 'commit')
            tags.push({ name, sha: object, kind: 'lightweight' });
        if (type !== 'tag')
            continue;
        // A tag of a tag: git before 2.45 looks into the outer one only.
        const sha = innerType === 'commit' ? inner : innerType === 'tag' ? await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__.commitOf)(git, object) : undefined;
        if (sha !== undefined)
            tags.push({ name, sha, kind: 'annotated', ...(date !== '' && { at: Number(date) }) });
    }
    return tags;
}


/***/ })

};
