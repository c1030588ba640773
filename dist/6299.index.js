export const id = 6299;
export const ids = [6299,195];
export const modules = {

/***/ 79357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _n: () => (/* binding */ COMMIT_FORMAT),
/* harmony export */   g3: () => (/* binding */ commitsOf),
/* harmony export */   xt: () => (/* binding */ commitIn)
/* harmony export */ });
/* harmony import */ var _git_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82483);

/**
 * One field a line, the message last, NUL after each commit: a name and a mail address can hold no line end, and nothing can hold
 * NUL. Names are those of the commit, whatever a mailmap makes of them.
 */
const COMMIT_FORMAT = 'tformat:%H%n%P%n%an%n%ae%n%cn%n%ce%n%at%n%ct%n%B';
const HEADER_LINES = 8;
/** A commit of that format; undefined where it is none. `committedAt` is in seconds since 1970. */
function commitIn(record) {
    const fields = [];
    let begin = 0;
    for (let line = 0; line < HEADER_LINES; line++) {
        const end = record.indexOf('\n', begin);
        if (end === -1)
            return undefined;
        fields.push(record.slice(begin, end));
        begin = end + 1;
    }
    const [sha = '', parents = '', name = '', mail = '', committer = '', committerMail = '', authored, committed] = fields;
    const commit = {
        sha,
        parents: parents === '' ? [] : parents.split(' '),
        author: { name, mail },
        committer: { name: committer, mail: committerMail },
        authoredAt: Number(authored),
        message: record.slice(begin),
    };
    return { commit, committedAt: Number(committed) };
}
const LOG = [
    ...['log', '-z', '--topo-order', '--reverse', '--no-show-signature', '--no-notes', '--no-color', '--no-mailmap'],
    ...['--encoding=UTF-8', `--format=${COMMIT_FORMAT}`],
];
/** Every commit of a range, parents first. */
async function commitsOf(root, range, options) {
    const output = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_0__/* .outputOf */ .jH)(root, [...LOG, range.head, `^${range.base}`, '--'], options);
    const records = (output ?? '').split('\0').slice(0, -1);
    const commits = records.flatMap((record) => {
        const { commit } = commitIn(record) ?? {};
        return commit === undefined ? [] : [{ ...commit, parents: range.parents.get(commit.sha) ?? commit.parents }];
    });
    if (output === undefined || commits.length !== range.shas.size)
        return { status: 'unreachable', why: 'git could not tell the commits of the change' };
    return { status: 'ok', value: commits };
}


/***/ }),

/***/ 16299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitAuthorship: () => (/* binding */ gitAuthorship)
});

// EXTERNAL MODULE: ./lib/model/changes.js
var changes = __webpack_require__(98560);
// EXTERNAL MODULE: ./lib/platform/git.js
var platform_git = __webpack_require__(20195);
// EXTERNAL MODULE: ./lib/platform/git-run.js
var git_run = __webpack_require__(82483);
;// CONCATENATED MODULE: ./lib/platform/authorship-blame.js



/** What is looked at: files, lines asked for in them, processes at once, and milliseconds for one file and for all. */
const BLAME_LIMITS = { files: 200, lines: 20_000, atOnce: 4, oneWithin: 30_000, allWithin: 120_000 };
/**
 * Settings of the repository may not move a line to another commit, nor run a program over the files. An empty name
 * empties the list of commits to look past; as a setting it would come before the others and empty nothing (git 2.39).
 */
const BLAME = [
    ...['-c', 'blame.markIgnoredLines=false', '-c', 'blame.markUnblamableLines=false'],
    ...['blame', '--incremental', '--no-textconv', '--ignore-revs-file='],
];
/** Which commit brought which of the lines asked for; those that are in none yet are left out. */
async function blameOf(root, range, lines, options, limits = BLAME_LIMITS) {
    const { queue, left } = withinLimits([...lines], limits);
    const ranges = new Map();
    const until = Date.now() + limits.allWithin;
    const revisions = range.working ? [`^${range.base}`] : [`^${range.base}`, range.head];
    const worker = async () => {
        for (let asked = queue.shift(); asked !== undefined; asked = queue.shift()) {
            const [path, parts] = asked;
            const within = Math.min(limits.oneWithin, until - Date.now());
            const places = parts.flatMap(({ from, to }) => ['-L', `${from},${to}`]);
            const args = [...BLAME, ...places, ...revisions, '--', path];
            const output = within <= 0 ? undefined : await (0,git_run/* outputOf */.jH)(root, args, { ...options, within });
            if (output === undefined)
                left.push(path);
            else
                ranges.set(path, blamedIn(output, range.shas));
        }
    };
    await Promise.all(Array.from({ length: limits.atOnce }, worker));
    return { status: 'ok', value: { ranges, left: left.sort() } };
}
/** Files of few lines first, so that the most files are looked at. */
function withinLimits(asked, limits) {
    const sized = asked
        .map(([path, lines]) => ({ path, lines, size: (0,changes/* linesIn */.hl)(lines) }))
        .filter(({ size }) => size > 0)
        .sort((a, b) => a.size - b.size || (a.path < b.path ? -1 : 1));
    const queue = [];
    const left = [];
    let room = limits.lines;
    for (const { path, lines, size } of sized) {
        const fits = queue.length < limits.files && size <= room;
        if (fits)
            queue.push([path, lines]);
        else
            left.push(path);
        room -= fits ? size : 0;
    }
    return { queue, left };
}
const NOT_COMMITTED = /^0+$/;
/**
 * `git blame --incremental`: for each group of lines its commit, the first line as that commit has it, the first line now and how
 * many, then fields one a line, of which the last is the path in that commit.
 */
function blamedIn(output, shas) {
    const ranges = [];
    let group = null;
    for (const line of output.split('\n')) {
        group = /^([0-9a-f]{40,64}) (\d+) (\d+) (\d+)$/.exec(line) ?? group;
        if (group === null || !line.startsWith('filename '))
            continue;
        const [sha = '', [first, from, count]] = [group[1], group.slice(2).map(Number)];
        const origin = { path: (0,platform_git.unquoted)(line.slice('filename '.length)), line: first };
        if (!NOT_COMMITTED.test(sha))
            ranges.push({ sha, from, to: from + count - 1, origin, ...(!shas.has(sha) && { older: true }) });
        group = null;
    }
    return ranges.sort((a, b) => a.from - b.from);
}

// EXTERNAL MODULE: ./lib/platform/authorship-commits.js
var authorship_commits = __webpack_require__(79357);
;// CONCATENATED MODULE: ./lib/platform/authorship-notes.js


/** Where git-ai keeps its notes (Git AI Standard 3.0.0, 1.1.1), and where versions before 1.0 kept one ref for each commit. */
const NOTES = 'refs/notes/ai';
const OLDER = 'refs/ai/authorship/';
/** Of each note this many bytes are handed on, and one more: its reader then knows that it was larger. The lines stand first. */
const NOTE_BYTES = 4 * 1024 * 1024;
/** Of all notes of a change together. */
const MOST_BYTES = 256 * 1024 * 1024;
const NO_NOTES = 'this checkout holds no notes of git-ai (`refs/notes/ai`)';
/** The git-ai notes of commits, by commit. Nothing else of the notes is opened. */
async function notesOf(root, shas, options) {
    const refs = await (0,platform_git.gitIn)(root, options)('for-each-ref', '--format=%(refname)', NOTES, OLDER);
    if (refs === undefined)
        return { status: 'unreachable', why: 'git could not tell whether there are notes of git-ai' };
    const names = new Set(refs.split('\n').filter((ref) => ref === NOTES || ref.startsWith(OLDER)));
    if (names.size === 0)
        return { status: 'not-found', why: NO_NOTES };
    const blobs = names.has(NOTES) ? await blobsOf(root, new Set(shas), options) : new Map();
    if (blobs === undefined)
        return { status: 'unreachable', why: 'git could not list the notes of git-ai' };
    const wanted = shas.flatMap((sha) => {
        const object = blobs.get(sha) ?? (names.has(`${OLDER}${sha}`) ? `${OLDER}${sha}` : undefined);
        return object === undefined ? [] : [{ sha, object }];
    });
    const texts = await textsOf(root, wanted, options);
    return texts === undefined
        ? { status: 'unreachable', why: 'git could not tell the notes of git-ai, or they are too large together' }
        : { status: 'ok', value: texts };
}
/** Notes lie in folders by the beginning of the commit's id, more of them the more notes there are: a path without `/` is the id. */
async function blobsOf(root, shas, options) {
    const output = await (0,git_run/* outputOf */.jH)(root, ['ls-tree', '-r', '-z', '--full-tree', NOTES], options);
    const entries = output?.split('\0').flatMap((entry) => {
        const match = /^\d+ blob ([0-9a-f]+)\t([0-9a-f/]+)$/.exec(entry);
        const sha = match?.[2]?.replaceAll('/', '') ?? '';
        return shas.has(sha) ? [[sha, match?.[1] ?? '']] : [];
    });
    return entries && new Map(entries);
}
/** `git cat-file --batch`: a line with kind and size, the content, a line end; in the order asked. */
async function textsOf(root, wanted, options) {
    const texts = new Map();
    let [header, kept, left, total] = [Buffer.alloc(0), [], 0, 0];
    let next = 0;
    let isBlob = false;
    const take = (piece) => {
        for (let rest = piece; rest.length > 0;) {
            if (left === 0) {
                const end = rest.indexOf(10);
                header = Buffer.concat([header, end === -1 ? rest : rest.subarray(0, end)]);
                if (end === -1)
                    return true;
                const described = / (\w+) (\d+)$/.exec(header.toString('latin1'));
                header = Buffer.alloc(0);
                rest = rest.subarray(end + 1);
                isBlob = described?.[1] === 'blob';
                // `missing` and the like have no content, and no line end after it.
                if (described === null)
                    next++;
                else
                    left = Number(described[2]) + 1;
                continue;
            }
            const part = rest.subarray(0, left);
            left -= part.length;
            rest = rest.subarray(part.length);
            const room = NOTE_BYTES + 1 - kept.reduce((sum, { length }) => sum + length, 0);
            const content = left === 0 ? part.subarray(0, -1) : part;
            if (isBlob && room > 0)
                kept.push(content.subarray(0, room));
            total += isBlob && room > 0 ? Math.min(content.length, room) : 0;
            if (left > 0)
                continue;
            const of = wanted[next++];
            if (isBlob && of !== undefined)
                texts.set(of.sha, Buffer.concat(kept).toString('utf8'));
            kept = [];
        }
        return total <= MOST_BYTES;
    };
    const input = wanted.map(({ object }) => `${object}\n`).join('');
    const whole = wanted.length === 0 || (await (0,git_run/* runGit */.EO)(root, ['cat-file', '--batch', '--buffer'], { ...options, input }, take));
    return whole && next === wanted.length ? texts : undefined;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/model/words.js
var words = __webpack_require__(59344);
;// CONCATENATED MODULE: ./lib/platform/authorship-range.js



/** More than any pull request has: GitHub itself lists 250. */
const MOST_COMMITS = 10_000;
/** The range as this checkout holds it, or why it does not hold it whole. */
async function heldRange(root, range, options = {}) {
    const git = (...args) => (0,platform_git.gitIn)(root, options)('--no-replace-objects', ...args);
    const shallow = (await git('rev-parse', '--is-shallow-repository'))?.trim();
    if (shallow === undefined)
        return notHeld('this folder is in no git repository that can be read');
    const [base, head] = await Promise.all([(0,platform_git.commitOf)(git, range.base), (0,platform_git.commitOf)(git, range.head ?? 'HEAD')]);
    if (base === undefined || head === undefined) {
        const missing = (0,words/* quoted */.TL)(base === undefined ? range.base : (range.head ?? 'HEAD'));
        return notHeld(`this checkout${shallow === 'true' ? ' is shallow and' : ''} does not hold ${missing}`);
    }
    const times = await timesOf(git, `--max-count=${MOST_COMMITS + 1}`, head, `^${base}`);
    if (times === undefined)
        return notHeld('git could not list the commits of the change');
    if (times.size > MOST_COMMITS)
        return notHeld(`the change has more than ${(0,words/* grouped */.zD)(MOST_COMMITS)} commits`);
    const parents = shallow === 'true' ? await parentsAtCuts(git, { base, head, times }) : new Map();
    if (parents === undefined)
        return notHeld('this checkout is shallow, and may not hold every commit of the change');
    const value = { base, head, working: range.head === undefined, shas: new Set(times.keys()), parents };
    return { status: 'ok', value };
}
function notHeld(why) {
    return { status: 'unreachable', why };
}
/** When each of the commits was made, in seconds since 1970, by id. */
async function timesOf(git, ...revisions) {
    const output = await git('rev-list', '--timestamp', ...revisions, '--');
    if (output === undefined)
        return undefined;
    const lines = output.split('\n').filter((line) => line !== '');
    return new Map(lines.map((line) => [line.slice(line.indexOf(' ') + 1), Number.parseInt(line, 10)]));
}
/**
 * Whether the cuts of a shallow checkout leave the range as it is: then the parents of its commits at a cut, else undefined.
 * What is missing below a commit of the range would be missing in it, unless all its parents are the base's already. What is
 * missing below the base would be too much in it: so each commit is newer than the base's cuts, or comes after the base.
 */
async function parentsAtCuts(git, { base, head, times }) {
    const [cuts, below] = await Promise.all([cutsOf(git), timesOf(git, base)]);
    if (cuts === undefined || below === undefined)
        return undefined;
    const parents = new Map();
    for (const sha of cuts.filter((cut) => times.has(cut))) {
        const named = await parentsOf(git, sha);
        if (named === undefined || !named.every((parent) => below.has(parent)))
            return undefined;
        parents.set(sha, named);
    }
    const newestCut = Math.max(0, ...cuts.map((cut) => below.get(cut) ?? 0));
    const doubtful = [...times].filter(([, time]) => time <= newestCut).map(([sha]) => sha);
    if (doubtful.length === 0)
        return parents;
    const after = await timesOf(git, '--ancestry-path', head, `^${base}`);
    // A commit at a cut has lost its parents for git too.
    const isAfter = (sha) => after?.has(sha) === true || parents.get(sha)?.includes(base) === true;
    return doubtful.every(isAfter) ? parents : undefined;
}
/** Commits whose parents a shallow checkout does not follow. */
async function cutsOf(git) {
    const path = (await git('rev-parse', '--path-format=absolute', '--git-path', 'shallow'))?.trim();
    const text = path === undefined ? undefined : await (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
    return text?.split('\n').filter((line) => line !== '');
}
async function parentsOf(git, sha) {
    const header = (await git('cat-file', 'commit', sha))?.split('\n\n', 1)[0];
    return header === undefined ? undefined : [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent]) => parent ?? '');
}

;// CONCATENATED MODULE: ./lib/platform/authorship.js




/**
 * Who made the commits and lines between two commits, as the checkout's git tells it. Without a head the lines are those of the
 * working tree, and the commits go up to HEAD. A history that was cut is `unreachable`, never a short list.
 */
function gitAuthorship(root, range, options = {}) {
    let asked;
    const held = () => {
        asked ??= heldRange(root, range, options);
        return asked;
    };
    return {
        commits: async () => {
            const answer = await held();
            return answer.status === 'ok' ? (0,authorship_commits/* commitsOf */.g3)(root, answer.value, options) : answer;
        },
        notes: (shas) => notesOf(root, shas, options),
        blame: async (lines) => {
            const answer = await held();
            return answer.status === 'ok' ? blameOf(root, answer.value, lines, options) : answer;
        },
    };
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


/***/ })

};
