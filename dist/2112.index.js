export const id = 2112;
export const ids = [2112,391];
export const modules = {

/***/ 94304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ commitMap)
/* harmony export */ });
/** With room for so many commits, and no more. */
function commitMap(room) {
    // Never more than half full, so that a search soon ends.
    const bits = Math.max(1, Math.ceil(Math.log2(2 * room + 1)));
    const mask = 2 ** bits - 1;
    /** Where the commit of a slot is, plus one: zero is an empty slot. */
    const slots = new Int32Array(2 ** bits);
    const shas = new Array(room);
    const values = new Array(room);
    let size = 0;
    let next = 0;
    const slotOf = (sha) => {
        let slot = Math.imul(tailHash(sha), GOLDEN) >>> (32 - bits);
        for (let place = slots[slot]; place !== 0 && shas[place - 1] !== sha; place = slots[slot])
            slot = (slot + 1) & mask;
        return slot;
    };
    /** Commits are mostly asked for in the order in which they were told: then there is nothing to search. */
    const placeOf = (sha) => {
        const place = next < size && shas[next] === sha ? next : slots[slotOf(sha)] - 1;
        if (place >= 0)
            next = place + 1;
        return place;
    };
    return {
        has: (sha) => placeOf(sha) >= 0,
        get: (sha) => {
            const place = placeOf(sha);
            return place < 0 ? undefined : values[place];
        },
        set: (sha, value) => {
            const slot = slotOf(sha);
            const known = slots[slot];
            const place = known > 0 ? known - 1 : size++;
            slots[slot] = place + 1;
            shas[place] = sha;
            values[place] = value;
        },
    };
}
const GOLDEN = 0x9e37_79b1;
const FNV = 0x0100_0193;
const TAIL = 8;
/** Of a digest any few characters are as good as all of them. */
function tailHash(sha) {
    let hash = 0;
    for (let index = Math.max(0, sha.length - TAIL); index < sha.length; index++)
        hash = Math.imul(hash ^ sha.charCodeAt(index), FNV);
    return hash;
}


/***/ }),

/***/ 14767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
/** The place of the first that is not before what is looked for, among things in their order. */
function placeOf(sorted, isBefore) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (isBefore(sorted[middle]))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

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

/***/ 25985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IJ: () => (/* binding */ isTeam),
/* harmony export */   K2: () => (/* binding */ ownersOf),
/* harmony export */   qx: () => (/* binding */ ownersIn)
/* harmony export */ });
/**
 * CODEOWNERS as GitHub reads it: the last line whose pattern fits a file names its owners, or says that it has none. Patterns
 * are those of gitignore, without `!`, `[ ]` and `\#`; a star alone at the end (`docs/*`) names the files of a folder and not
 * those of the folders in it. A line that GitHub cannot read is skipped whole. Paths are compared with regard to case.
 */
const FOLDERS = '**';
const ANY_NAME = ['*'];
/** "Must be under 3 MB", of which GitHub does not say whether it counts in tens or in twos: the larger. */
const MAX_BYTES = 3 * 1024 * 1024;
function ownersIn(text) {
    if (new TextEncoder().encode(text).length > MAX_BYTES) {
        return { rules: [], problems: [], unread: 'CODEOWNERS is larger than 3 MB, and GitHub loads no such file.' };
    }
    const rules = [];
    const problems = [];
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        const line = index + 1;
        const written = raw.trimStart();
        if (written === '' || written.startsWith('#'))
            continue;
        const end = written.search(/(?<!\\)\s/);
        const pattern = end < 0 ? written : written.slice(0, end);
        const owners = end < 0 ? [] : ownersOfLine(written.slice(end));
        const message = patternProblem(pattern) ?? (owners.every(isOwner) ? undefined : NO_OWNER);
        if (message === undefined)
            rules.push({ line, owners, ...compiled(pattern) });
        else
            problems.push({ line, message });
    }
    return { rules, problems };
}
/** The owners of a file, as written; none where no line gives it any. */
function ownersOf({ rules }, path) {
    const names = path.split('/').map((name) => [...name]);
    const rule = rules.findLast(({ start, parts }) => path.startsWith(start) && fits(parts, names, isFolders, isName));
    return rule?.owners ?? [];
}
/** Whether an owner is a team, and not a person. */
function isTeam(owner) {
    return owner.startsWith('@') && owner.includes('/');
}
/** The words behind the pattern, up to a comment. */
function ownersOfLine(text) {
    const words = text.split(/\s+/).filter((word) => word !== '');
    const comment = words.findIndex((word) => word.startsWith('#'));
    return comment < 0 ? words : words.slice(0, comment);
}
const NO_OWNER = 'Something there is no owner: owners are written `@user`, `@org/team`, or as an e-mail address.';
function isOwner(word) {
    return /^@[A-Za-z0-9][\w-]*(\/[\w-]+)?$/.test(word) || /^[\w.%+'-]+@[\w-]+(\.[\w-]+)+$/.test(word);
}
/** Why GitHub does not read a pattern, in words. */
function patternProblem(pattern) {
    if (pattern.startsWith('\\#'))
        return 'A pattern cannot begin with `#`, with a backslash before it or without.';
    if (pattern.startsWith('!'))
        return 'A pattern cannot take away with `!`; a line without owners does.';
    if (/(?<!\\)[[\]]/.test(pattern))
        return 'A pattern has no ranges: `[` and `]` want a backslash before them.';
    if (pattern.includes('***'))
        return 'A pattern cannot hold three stars in a row.';
    if (/^\/+$/.test(pattern))
        return 'This pattern matches nothing; `*` matches every file.';
    if (/(?<!\\)\\$/.test(pattern))
        return 'A pattern cannot end with a backslash.';
    return undefined;
}
function compiled(pattern) {
    const isFolder = pattern.endsWith('/');
    const path = isFolder ? pattern.slice(0, -1) : pattern;
    const names = path.replace(/^\//, '').split('/');
    const last = names.at(-1);
    const parts = names.map((name) => (name === FOLDERS ? FOLDERS : (name.match(/\\?./gsu) ?? [])));
    // A name without a slash before or inside it is looked for in every folder; what is found as a folder is all that it holds.
    const before = path.includes('/') ? [] : [FOLDERS];
    const below = isFolder || last === FOLDERS ? [ANY_NAME, FOLDERS] : last === '*' ? [] : [FOLDERS];
    const wild = names.findIndex((name) => /[*?\\]/.test(name));
    const start = before.length > 0 ? '' : (wild < 0 ? names : names.slice(0, wild)).join('/');
    return { start, parts: [...before, ...parts, ...below] };
}
const isFolders = (part) => part === FOLDERS;
const isName = (part, name) => part !== FOLDERS && fits(part, name, isStar, isCharacter);
const isStar = (token) => token === '*';
const isCharacter = (token, character) => token === '?' || token === character || (token.length > 1 && token.slice(1) === character);
/**
 * Whether the items are what the pattern says, where a gap stands for any number of them. When something does not fit, only
 * the newest gap is tried longer: an older one could reach nothing that this one cannot. So no pattern takes more time than
 * its length times that of the items, whatever its stars.
 */
function fits(pattern, items, isGap, is) {
    let at = 0;
    let i = 0;
    let afterGap = -1;
    let tried = 0;
    while (i < items.length) {
        const part = pattern[at];
        const item = items[i];
        if (part !== undefined && isGap(part)) {
            afterGap = ++at;
            tried = i;
        }
        else if (part !== undefined && item !== undefined && is(part, item)) {
            at++;
            i++;
        }
        else if (afterGap >= 0) {
            at = afterGap;
            i = ++tried;
        }
        else
            return false;
    }
    return pattern.slice(at).every(isGap);
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
