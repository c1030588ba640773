export const id = 9570;
export const ids = [9570];
export const modules = {

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
