export const id = 499;
export const ids = [499,4377];
export const modules = {

/***/ 588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ authorOf),
/* harmony export */   y: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _model_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49877);

const DEPENDENCY_BOTS = /(?:dependabot|renovate|depfu|greenkeeper|scala-steward|pyup)[\w-]*\[bot\]@|^(?:support@dependabot\.com|bot@renovateapp\.com|renovate@whitesourcesoftware\.com|github-bot@pyup\.io|snyk-bot@snyk\.io|me@scala-steward\.org)$/;
/** Agents that write commits of their own. The account `Copilot` is the only one whose address does not say that it is a bot. */
const AGENTS = /^\d+\+copilot@users\.noreply\.|[+^](?:copilot[\w-]*|claude|devin-ai-integration|cursor|google-labs-jules|chatgpt-codex-connector)\[bot\]@|^(?:noreply@anthropic\.com|cursoragent@cursor\.com|codex@openai\.com|noreply@openai\.com|openhands@all-hands\.dev)$/;
const BOTS = /\[bot\]@users\.noreply\.|^actions?@github\.com$/;
/** Where a commit comes from, by its author's address. */
function originOf(mail) {
    const address = mail.toLowerCase();
    if (DEPENDENCY_BOTS.test(address))
        return 'dependency-bot';
    if (AGENTS.test(address))
        return 'agent';
    return BOTS.test(address) ? 'bot' : 'human';
}
/** Who wrote a commit, as facts tell it: the address of a person is in none. */
function authorOf(mail, origin) {
    const address = mail.toLowerCase();
    return origin === 'human' ? `p${(0,_model_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(address)}` : `bot:${address.replace(/@.*$/, '').replace(/^\d+\+/, '')}`;
}


/***/ }),

/***/ 94231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ withoutLogins),
/* harmony export */   TV: () => (/* binding */ originOfAccount),
/* harmony export */   dn: () => (/* binding */ actorOf)
/* harmony export */ });
/* harmony import */ var _model_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49877);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(588);


/**
 * What an account is called in facts: a bot by its name, a person by a fingerprint that no other repository shares. All deleted
 * accounts are one.
 */
function actorOf(repository, account) {
    if (account === undefined)
        return 'ghost';
    const login = account.login.toLowerCase().replace(/\[bot\]$/, '');
    return account.isBot ? `bot:${login}` : `p${(0,_model_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(repository.toLowerCase(), login)}`;
}
/** By the account's type, and of a bot by its name. */
function originOfAccount(account) {
    if (account === undefined || !account.isBot)
        return 'human';
    // Bots have such addresses, by which git knows them.
    return (0,_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .y)(`1+${account.login.replace(/\[bot\]$/, '')}[bot]@users.noreply.github.com`);
}
/** A title without the accounts that it names: of mentions, forks and clones. */
function withoutLogins(title) {
    return title
        .replace(/^(Merge pull request #\d+) from \S+/, '$1')
        .replace(/^(Merge (?:remote-tracking )?branch .+?) of \S+/, '$1')
        .replace(/(^|[^\w@/])@[a-z\d](?:[a-z\d-]{0,38})(?![\w/-])/gi, '$1@someone');
}


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
