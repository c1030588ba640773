export const id = 867;
export const ids = [867];
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
/* harmony export */   M0: () => (/* binding */ resolvePlace),
/* harmony export */   Nh: () => (/* binding */ resolvePlaces),
/* harmony export */   O: () => (/* binding */ trackedFiles)
/* harmony export */ });
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


/***/ })

};
