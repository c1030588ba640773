export const id = 67;
export const ids = [67];
export const modules = {

/***/ 3067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   codeOf: () => (/* binding */ codeOf),
/* harmony export */   openFile: () => (/* binding */ openFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** One report; above it the error names the limit. */
const MAX_BYTES = 4 * 1024 * 1024 * 1024;
/** Opens one file as a stream that also takes its sha256, unless nobody will ask for it. Never waits on a pipe. */
async function openFile(root, path, { sum = true } = {}) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
    const refuse = (message) => ({ kind: 'unreadable', message, path });
    try {
        const found = await called((done) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.stat)(full, done));
        if (found.isDirectory())
            return refuse('This is a folder; a report is a regular file.');
        if (!found.isFile())
            return refuse('This is a pipe, a socket or a device; a report is a regular file.');
        if (found.size > MAX_BYTES)
            return { ...refuse(`The file is larger than ${MAX_BYTES / 1024 ** 3} GiB.`), kind: 'limit' };
        // Not blocking: between the look and the opening someone may have put a pipe there.
        const descriptor = await called((done) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.open)(full, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK, done));
        const bytes = chunksOf(descriptor);
        return sum ? await summed(bytes) : { bytes, sha256: async () => '' };
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return (await isLink(full)) ? refuse('This link leads nowhere.') : 'absent';
        return refuse(`The file cannot be opened (${codeOf(error)}).`);
    }
}
async function isLink(full) {
    return called((done) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstat)(full, done)).then((found) => found.isSymbolicLink(), () => false);
}
/** A call of `node:fs` as a promise: `fs/promises` and streams are most of what a small read would load. */
function called(call) {
    return new Promise((done, fail) => {
        call((error, value) => (error ? fail(error) : done(value)));
    });
}
const CHUNK = 256 * 1024;
/** A file's bytes to its end. Each chunk is overwritten by the next. */
async function* chunksOf(descriptor) {
    const buffer = Buffer.allocUnsafeSlow(CHUNK);
    try {
        for (;;) {
            const length = await called((done) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.read)(descriptor, buffer, 0, CHUNK, null, done));
            if (length === 0)
                return;
            yield buffer.subarray(0, length);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.close)(descriptor);
    }
}
async function summed(stream) {
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 19));
    const hash = createHash('sha256');
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
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}


/***/ })

};
