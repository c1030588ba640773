export const id = 9725;
export const ids = [9725,6590];
export const modules = {

/***/ 99725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ownersAtBase: () => (/* binding */ ownersAtBase),
/* harmony export */   ownersHere: () => (/* binding */ ownersHere)
/* harmony export */ });
/* harmony import */ var _model_owners_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25985);
/* harmony import */ var _model_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57157);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40954);



/** Where GitHub looks, in its order; the first that is there holds. */
const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** CODEOWNERS as the base has it: a change does not choose who is asked about it. */
async function ownersAtBase({ readBase }, asks) {
    if (!asks || readBase === undefined)
        return _model_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_ASKED */ .Lf;
    for (const path of PLACES) {
        const answer = await readBase(path);
        if (answer.status === 'ok')
            return (0,_model_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)((0,_model_owners_js__WEBPACK_IMPORTED_MODULE_2__/* .ownersIn */ .qx)(answer.value), path);
        if (answer.status !== 'not-found')
            return (0,_people_js__WEBPACK_IMPORTED_MODULE_1__/* .untold */ .r_)(`CODEOWNERS of the base`, answer);
    }
    return { state: 'not-applicable', because: 'there is no CODEOWNERS file', declared: 'not-asked' };
}
/** CODEOWNERS as the checkout has it, where that is the default branch's. */
async function ownersHere({ readText }) {
    for (const path of PLACES) {
        const text = await readText(path);
        if (text !== undefined)
            return (0,_model_owners_js__WEBPACK_IMPORTED_MODULE_2__/* .ownersIn */ .qx)(text);
    }
    return undefined;
}


/***/ }),

/***/ 40954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tj: () => (/* binding */ askPeople),
/* harmony export */   ou: () => (/* binding */ withRoles),
/* harmony export */   r_: () => (/* binding */ untold)
/* harmony export */ });
/* harmony import */ var _model_people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56590);
/* harmony import */ var _model_permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14569);
/* harmony import */ var _model_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57157);



const NO_PULL = { state: 'not-applicable', because: 'judged on the pull request', declared: 'not-asked' };
const QUIET = { state: 'not-applicable', because: 'no limit counts under this policy', declared: 'not-asked' };
/** Asks for one pull request, and for the open ones where a limit counts. Roles are asked for later, by those who need them. */
async function askPeople({ forge }, change, number, asksQueue) {
    if (forge === undefined || number === undefined)
        return { review: NO_PULL, queue: NO_PULL };
    const answer = await forge.pull(number);
    if (answer.status !== 'ok') {
        const absent = untold('What people said of this change', answer);
        return { review: absent, queue: asksQueue ? absent : QUIET };
    }
    const pull = answer.value;
    // In a merge queue the head that people looked at is the pull request's own.
    const head = change.number === undefined ? pull.head.sha : (change.head.sha ?? pull.head.sha);
    const review = {
        author: pull.author,
        labels: pull.labels,
        opinions: pull.opinions.map((opinion) => ({ ...opinion, isOfHead: opinion.sha === head, role: 'unknown' })),
        ...(pull.closes && { closes: pull.closes }),
        truncated: pull.truncated.includes('reviews'),
    };
    return { pull, review: (0,_model_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(review, 'github'), queue: asksQueue ? await queueOf(forge, pull) : QUIET };
}
async function queueOf(forge, pull) {
    const answer = await forge.queue();
    if (answer.status !== 'ok')
        return untold('The open changes of this repository', answer);
    const { items, total } = answer.value;
    const queue = {
        items: items.map(({ author, ...item }) => ({ ...item, bot: author.bot, mine: (0,_model_people_js__WEBPACK_IMPORTED_MODULE_1__/* .sameLogin */ .Up)(author.login, pull.author.login) })),
        own: pull.number,
        truncated: total > items.length,
        total,
    };
    return (0,_model_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(queue, 'github');
}
/** The same review with the role of everyone whose opinion is of this head: asked for only where it can matter. */
async function withRoles({ forge }, reading) {
    if (forge === undefined || reading.state !== 'present')
        return reading;
    const { value } = reading;
    const opinions = [];
    for (const opinion of value.opinions) {
        const counts = !opinion.by.bot && !(0,_model_people_js__WEBPACK_IMPORTED_MODULE_1__/* .sameLogin */ .Up)(opinion.by.login, value.author.login) && opinion.state !== 'dismissed';
        const answer = counts ? await forge.role(opinion.by.login) : undefined;
        opinions.push(answer?.status === 'ok' ? { ...opinion, role: answer.value } : opinion);
    }
    return { ...reading, value: { ...value, opinions } };
}
/** Evidence that GitHub did not hand over: never an empty one. */
function untold(what, answer) {
    const remedy = answer.status === 'forbidden'
        ? `Give the job ${(0,_model_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionWords */ .D)(answer.needs, 'pull-requests: read')}.`
        : 'Run the job again when GitHub answers.';
    return { state: 'absent', reason: `${what} could not be read: ${answer.why}.`, remedy };
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

/***/ 56590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Up: () => (/* binding */ sameLogin),
/* harmony export */   Xj: () => (/* binding */ loginIn),
/* harmony export */   cY: () => (/* binding */ bareLogin)
/* harmony export */ });
/** GitHub's two APIs tell a bot's login with and without `[bot]`. */
function bareLogin(login) {
    return login.replace(/\[bot\]$/i, '');
}
/** The login that an address tells: GitHub gives each account `LOGIN@…` or `ID+LOGIN@users.noreply.github.com`. */
function loginIn(mail) {
    return /^(?:\d+\+)?([\w-]+(?:\[bot\])?)@users\.noreply\.github\.com$/i.exec(mail)?.[1];
}
/** GitHub compares logins without regard to case. */
function sameLogin(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}


/***/ }),

/***/ 14569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ permissionWords)
/* harmony export */ });
/** `permissions: pull-requests: write`, from GitHub's own `issues=write; pull_requests=write` where it says what is missing. */
function permissionWords(needs, otherwise) {
    const told = needs?.split(/[;,]/).map((part) => part.trim().replace('=', ': ').replaceAll('_', '-'));
    const one = told?.find((part) => part.startsWith('pull-requests')) ?? told?.[0] ?? otherwise;
    return `\`permissions: ${one}\``;
}


/***/ })

};
