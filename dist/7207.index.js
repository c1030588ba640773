export const id = 7207;
export const ids = [7207,6590];
export const modules = {

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

/***/ 15759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ perObject),
/* harmony export */   z: () => (/* binding */ perValue)
/* harmony export */ });
/** Work whose answer hangs on one object alone, done once for each; the answer goes when nobody holds the object any more. */
function perObject(work) {
    const known = new WeakMap();
    return (key) => {
        const before = known.get(key);
        if (before !== undefined)
            return before;
        const found = work(key);
        known.set(key, found);
        return found;
    };
}
/** The same of texts or numbers that come again and again; the answers stay as long as the function does. */
function perValue(work) {
    const known = new Map();
    return (key) => {
        const before = known.get(key);
        if (before !== undefined)
            return before.found;
        const found = work(key);
        known.set(key, { found });
        return found;
    };
}


/***/ }),

/***/ 74709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ agentNamed),
/* harmony export */   v: () => (/* binding */ shownWords)
/* harmony export */ });
/* harmony import */ var _markers_identities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6562);

/**
 * Whether words such as those of `Assisted-by:` name an agent. People stand in such trailers too (curl has hundreds), and some are
 * called Claude, Devin or Jules: so every word has to be one of the trade, and one of them has to name an agent or a model.
 */
/** The agent that a word names. A model stands for the agent of its maker only where no agent is named beside it. */
const PRODUCTS = {
    claude: 'claude',
    copilot: 'copilot',
    codex: 'codex',
    cursor: 'cursor',
    chatgpt: 'chatgpt',
    aider: 'aider',
    opencode: 'opencode',
    crush: 'crush',
    windsurf: 'windsurf',
    openhands: 'openhands',
    opendevin: 'openhands',
    antigravity: 'antigravity',
    cline: 'cline',
    kiro: 'kiro',
    junie: 'junie',
    codebuff: 'codebuff',
    droid: 'factory',
};
const MODELS = {
    gemini: 'gemini',
    gpt: 'gpt',
    opus: 'claude',
    sonnet: 'claude',
    haiku: 'claude',
    glm: 'glm',
    kimi: 'kimi',
    qwen: 'qwen',
    deepseek: 'deepseek',
    grok: 'grok',
    minimax: 'minimax',
    mimo: 'mimo',
    llama: 'llama',
    mistral: 'mistral',
    codestral: 'mistral',
};
/** Words that are names of people and things too: they name an agent beside another word of the trade. */
const SHARED = {
    devin: 'devin',
    jules: 'jules',
    amp: 'amp',
    goose: 'goose',
    hermes: 'hermes',
    pi: 'pi',
    bob: 'bob',
    roo: 'roo',
    augment: 'augment',
    amazon: 'amazon-q',
    command: 'command-code',
    composer: 'cursor',
    warp: 'warp',
};
const VENDORS = 'github microsoft openai anthropic google aws xai z ibm factory moonshot alibaba meta via by the';
const KINDS = 'code cli agent agents ai app ide chat assist assistant model coder bot integration labs autofix powered swe build desktop web cloud q fable flash pro max plus mini nano turbo preview thinking non mode free lite ultra fast api sol terra luna go m k o v x';
const TRADE = new Set([...VENDORS.split(' '), ...KINDS.split(' ')]);
/** Words that say so without a name. */
const UNNAMED = /^(?:an? )?(?:ai|llm|gen(?:erative )?ai)(?: (?:tools?|assistants?|agents?|models?))?$/i;
/** A model, or how far a person stood behind it, as spec-kit asks: that is said of no person. */
const TOLD = /\((?:model: [^()]*|(?:[^()]*, *)?(?:autonomous|supervised|under [a-z ]*human supervision))\)"?$/i;
/** AGENT:MODEL [TOOL..], the kernel's form; a model has a number. */
const KERNEL = /^([A-Za-z][\w. -]{0,40}):((?:\[|[A-Za-z])[\w./:-]*\d[^\s]*)(?: [^()]*)?$/;
const ADDRESS = /<([^<>]*)>/;
/** The agent that the words name: its id, `unnamed` where they speak of one without a name, undefined where they name none. */
function agentNamed(words) {
    const value = words.slice(0, 300).trim();
    const identity = (0,_markers_identities_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(ADDRESS.exec(value)?.[1] ?? '');
    if (identity !== undefined && identity.grade === undefined)
        return identity.agent;
    // Any other address is a person's, or nobody's: what stands before it must do alone.
    const said = value.replace(ADDRESS, ' ').trim();
    const outside = said.replace(/\([^()]*\)?"?/g, ' ').trim();
    const isTold = TOLD.test(said);
    const named = headNamed(outside) ?? nameIn(outside, isTold);
    return named ?? (isTold || KERNEL.test(said) || UNNAMED.test(outside) ? 'unnamed' : undefined);
}
/** The words as they may be shown: without those that may be a person's name, and without an address that is no agent's. */
function shownWords(words) {
    const value = words.slice(0, 300).trim();
    const [whole = '', address = ''] = ADDRESS.exec(value) ?? [];
    const isAgents = (0,_markers_identities_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(address) !== undefined;
    const said = value.replace(ADDRESS, ' ').trim();
    const outside = said.replace(/\([^()]*\)?"?/g, ' ').trim();
    // A word that the agent's own address holds is no person's name.
    const isOurs = (word) => isTrade(word) || (isAgents && word.length > 2 && address.toLowerCase().includes(word));
    const isForm = KERNEL.test(outside) || (headNamed(outside) !== undefined && !/\s/.test(outside));
    const isPlain = wordsOf(outside).every(isOurs) || UNNAMED.test(outside) || isForm;
    return [isPlain ? outside : '', TOLD.exec(said)?.[0] ?? '', isAgents ? whole : ''].filter((part) => part !== '').join(' ');
}
/** Before the colon of AGENT:MODEL, whatever the model is called. */
function headNamed(words) {
    const colon = /:(?=\S)/.exec(words)?.index ?? 0;
    return colon > 0 ? nameIn(words.slice(0, colon), true) : undefined;
}
/** `isTold`: that it is an agent is told beside the name. */
function nameIn(text, isTold) {
    const words = wordsOf(text);
    if (!words.every(isTrade))
        return undefined;
    const product = words.findLast((word) => Object.hasOwn(PRODUCTS, word));
    const model = words.map(bare).find((word) => Object.hasOwn(MODELS, word));
    const shared = words.length > 1 || isTold ? words.find((word) => Object.hasOwn(SHARED, word)) : undefined;
    return (product && PRODUCTS[product]) ?? (shared && SHARED[shared]) ?? (model && MODELS[model]);
}
const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const bare = (word) => word.replace(/\d.*$/, '');
function isTrade(word) {
    const isName = [PRODUCTS, SHARED].some((names) => Object.hasOwn(names, word)) || Object.hasOwn(MODELS, bare(word));
    return isName || TRADE.has(word) || /\d/.test(word);
}


/***/ }),

/***/ 77207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ judgeCommit),
  Q: () => (/* binding */ judgeMessage)
});

// EXTERNAL MODULE: ./lib/model/remembered.js
var remembered = __webpack_require__(15759);
// EXTERNAL MODULE: ./lib/model/people.js
var people = __webpack_require__(56590);
// EXTERNAL MODULE: ./lib/provenance/marks.js
var provenance_marks = __webpack_require__(13781);
// EXTERNAL MODULE: ./lib/provenance/pattern.js
var pattern = __webpack_require__(5057);
;// CONCATENATED MODULE: ./lib/provenance/agents-own.js



/** Worked out once for a policy; see `judgeCommit`. */
function ownAgents({ agents }) {
    const byWord = (words, plain) => new Map(agents.flatMap((agent) => words(agent).map((word) => [plain(word), agent.id])));
    const keys = agents.flatMap(({ logins, mails, trailers }) => [
        ...logins.map(plainLogin),
        ...mails,
        ...trailers.map((trailer) => trailer.split(':', 1)[0] ?? ''),
    ]);
    return {
        byLogin: byWord(({ logins }) => logins, plainLogin),
        byMail: byWord(({ mails }) => mails, (mail) => mail.trim().toLowerCase()),
        byTrailer: byWord(({ trailers }) => trailers, plainTrailer),
        ...(keys.length > 0 && { hint: new RegExp(keys.map((key) => (0,pattern/* literally */.D)(key.trim())).join('|'), 'i') }),
    };
}
/** As it is looked up, and shown. */
function plainLogin(login) {
    return (0,people/* bareLogin */.cY)(login.trim()).toLowerCase();
}
function plainTrailer(text) {
    const colon = text.indexOf(':');
    return (colon < 0 ? text : `${text.slice(0, colon).trim()}: ${text.slice(colon + 1).trim()}`).toLowerCase();
}
/** The policy's agent whose account or address it is. An address that GitHub gave out tells the login. */
function ownAuthor(own, mail, login) {
    if (own.byMail.size + own.byLogin.size === 0)
        return undefined;
    const address = mail.toLowerCase();
    const byLogin = (one) => (one === undefined ? undefined : own.byLogin.get(plainLogin(one)));
    return own.byMail.get(address) ?? byLogin(login) ?? byLogin((0,people/* loginIn */.Xj)(address));
}
/** What a trailer says of the policy's agents. */
function ownTrailer(own, { key, value }, mail) {
    if (own.hint === undefined)
        return undefined;
    const whole = own.byTrailer.get(`${key}: ${value}`.toLowerCase());
    const word = key.toLowerCase();
    const grade = whole !== undefined || word === 'co-authored-by' || word === 'co-developed-by'
        ? 'co-authored'
        : word === 'signed-off-by' || word === 'assisted-by'
            ? 'disclosed'
            : undefined;
    const id = whole ?? (mail === undefined ? undefined : ownAuthor(own, mail, undefined));
    if (grade === undefined || id === undefined)
        return undefined;
    // Its name may be a person's; the policy's own words are not.
    return ownMark(id, grade, 'trailer', `${key}: ${whole === undefined ? `<${mail}>` : value}`, true);
}
/** A mark of one of the policy’s agents. */
function ownMark(id, grade, where, text, forgeable) {
    return (0,provenance_marks/* markOf */.Fg)({ id: `policy:${id}`, agent: id, grade, forgeable }, where, text);
}

// EXTERNAL MODULE: ./lib/provenance/markers.js
var markers = __webpack_require__(19348);
// EXTERNAL MODULE: ./lib/provenance/markers-identities.js + 3 modules
var markers_identities = __webpack_require__(6562);
// EXTERNAL MODULE: ./lib/provenance/markers-rows.js
var markers_rows = __webpack_require__(43928);
// EXTERNAL MODULE: ./lib/provenance/pull-markers.js
var pull_markers = __webpack_require__(40402);
;// CONCATENATED MODULE: ./lib/provenance/commit-author.js






const ACCOUNTS = pull_markers/* PULL_MARKERS */.W.filter(({ where }) => where === 'account');
/**
 * What the author's name, address and account say. A name is never shown: it may be a person's. Only what GitHub made and signed, for
 * an account that is a bot's by its own word, could not have been written in.
 */
function marksOfAuthor(author, own, vouched) {
    const { name, mail, login, bot = false } = author;
    const forgeable = !(vouched && bot);
    const marks = [];
    const identity = (0,markers_identities/* identityOf */.cu)(mail);
    if (identity !== undefined) {
        marks.push((0,provenance_marks/* markOf */.Fg)({ ...(0,markers/* rowsBy */.F)(identity).author, forgeable }, 'author', mail));
    }
    if (name.endsWith(' (aider)'))
        marks.push((0,provenance_marks/* markOf */.Fg)(markers_rows/* AIDER_AUTHOR */.yS, 'author', '(aider)'));
    // Several accounts of one maker share a login; the number in the address is more exact, and says which is a reviewer's.
    const account = bot && login !== undefined && identity?.grade === undefined ? ACCOUNTS.find(({ pattern }) => pattern.test(login)) : undefined;
    if (account !== undefined && login !== undefined) {
        marks.push((0,provenance_marks/* markOf */.Fg)({ ...account, forgeable }, 'account', plainLogin(login)));
    }
    const ours = ownAuthor(own, mail, login);
    if (ours !== undefined)
        marks.push(ownMark(ours, 'authored', 'author', mail, forgeable));
    return marks;
}
/** Whoever applies or rebases a commit is its committer: a hint, where the author is nobody's agent. */
function marksOfCommitter(committer, author) {
    const identity = (0,markers_identities/* identityOf */.cu)(committer.mail);
    if (identity === undefined || identity.grade !== undefined || (0,markers_identities/* identityOf */.cu)(author.mail) !== undefined)
        return [];
    return [(0,provenance_marks/* markOf */.Fg)({ ...markers/* COMMITTER_ROW */.A7, agent: identity.agent }, 'committer', committer.mail)];
}

// EXTERNAL MODULE: ./lib/model/provenance.js
var provenance = __webpack_require__(31962);
// EXTERNAL MODULE: ./lib/provenance/agents.js
var agents = __webpack_require__(74709);
;// CONCATENATED MODULE: ./lib/provenance/commit-hints.js


/** Cheap tests by which most messages are done with: no row of the table matches where they say no. */
/** The keys of all rows, from their dash on: a pattern that begins with one letter is looked for fastest. */
const KEYS = /-(?:by|session|logs-url|thread|assisted|commit-author|checkpoint|agent|strategy|metadata|attribution)[a-z-]{0,40}[ \t]{0,40}:/i;
/** Those that decide by more than an address. */
const OTHER_KEYS = /(?:assisted|generated)-by[ \t]{0,40}:|-(?:by-ai|session|logs-url|thread|assisted|commit-author|checkpoint|agent|strategy|metadata|attribution)[a-z-]{0,40}[ \t]{0,40}:|ai-co-authored-by/i;
/** Whether a text may hold a trailer of the table or of the policy. */
function mayHoldTrailer(text, own) {
    if (own.hint?.test(text) === true)
        return true;
    return KEYS.test(text) && (OTHER_KEYS.test(text) || mayNameAgent(text));
}
function mayNameAgent(text) {
    for (const [, mail = ''] of text.matchAll(/<([^<>\s]{3,320})>/g)) {
        if ((0,markers_identities/* identityOf */.cu)(mail) !== undefined || markers_rows/* NAMED_MAILS */.ZQ.has(mail.toLowerCase()))
            return true;
    }
    return false;
}
/** Whether a text may hold a line that a tool writes below a message. */
function mayHoldFooter(text) {
    return text.includes('enerated with') || text.includes('//claude.ai/code/') || text.includes('//ampcode.com/');
}

;// CONCATENATED MODULE: ./lib/provenance/commit-squash.js
/** A subject in the list stands alone: points that follow each other line by line are a person's. */
const SUBJECT = /(?:^|\n)\n\* [^\n]*(?=\n\n|\n*$)/g;
/** Undefined where a message is that of an ordinary commit. */
function squashOf({ before }) {
    const body = before.trimEnd();
    const isGathered = body.endsWith('\n---------');
    const starts = [...body.matchAll(SUBJECT)].map(({ index }) => index);
    const isNumbered = /\(#\d+\)$/.test(body.slice(0, `${body}\n`.indexOf('\n')).trimEnd());
    if (!isGathered && !(isNumbered && starts.length > 1))
        return undefined;
    return { commits: starts.map((start, at) => body.slice(start, starts[at + 1])) };
}

// EXTERNAL MODULE: ./lib/provenance/trailers.js
var provenance_trailers = __webpack_require__(40587);
;// CONCATENATED MODULE: ./lib/provenance/trailers-places.js

/**
 * The end of a message as tools write it: git's block, or paragraphs in a row that hold nothing but trailers and a tool's own footer.
 * Tools add their trailers one after another, with an empty line between them, or below a line such as `Generated with ...`; to
 * git only the last paragraph would count, and only without such a line. The first paragraph is the subject, and never part of it.
 */
function messageOf(message) {
    const text = message.includes('\r') ? message.replaceAll('\r\n', '\n') : message;
    const end = (0,provenance_trailers/* endOf */.pJ)(text);
    const start = Math.min((0,provenance_trailers/* blockStart */.qL)(text, end), endingStart(text, end));
    return { ending: (0,provenance_trailers/* parsed */.Yz)(text.slice(start, end)), before: text.slice(0, start) };
}
/** Lines that stand for themselves: not quoted, not indented as code, not within a fence. Each without the spaces around it. */
function plainLines(text) {
    const plain = [];
    let fence;
    for (const line of text.split('\n')) {
        const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
        if (fence !== undefined) {
            if (mark?.startsWith(fence) && line.trim() === mark)
                fence = undefined;
        }
        else if (mark !== undefined)
            fence = mark;
        else if (line !== '' && !/^(?: {4}| {0,3}\t| {0,3}>)/.test(line))
            plain.push(line.trim());
    }
    return plain;
}
/** A line as a trailer, wherever it stands. */
function trailerIn(line) {
    if (!provenance_trailers/* KEY */._.test(line))
        return undefined;
    const colon = line.indexOf(':');
    return { key: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() };
}
/** A line of nothing but pictures, a tool's footer, a link. */
const FOOTER = /^(?:\p{Extended_Pictographic}[^\p{L}\p{N}]*|[^\p{L}\p{N}]{0,12}Generated with \S.{0,150}|<?https:\/\/\S+)$/u;
/** Where the paragraphs start that hold nothing but trailers and footers; at the end where there are none. */
function endingStart(text, end) {
    const title = (0,provenance_trailers/* titleEnd */.C9)(text);
    let start = end;
    let [trailers, folded] = [0, 0];
    for (let at = end; at > title;) {
        const next = at;
        at = (0,provenance_trailers/* lineStart */.PT)(text, next);
        if (at < title)
            break;
        const line = text.slice(at, next).trimEnd();
        if (line === '') {
            if (folded > 0)
                break;
            start = next;
        }
        else if (provenance_trailers/* BY_GIT */.bk.test(line) || provenance_trailers/* KEY */._.test(line)) {
            trailers += 1;
            folded = 0;
        }
        else if ((0,provenance_trailers/* isFolded */.zm)(line))
            folded += 1;
        else if (folded > 0 || !FOOTER.test(line))
            break;
    }
    return trailers > 0 ? start : end;
}

;// CONCATENATED MODULE: ./lib/provenance/commit-message.js










/** When VS Code put the trailer on commits that nobody had helped with; seconds since 1970. */
const BY_DEFAULT_FROM = Date.parse('2026-04-22T00:00:00Z') / 1000;
const BY_DEFAULT_TO = Date.parse('2026-07-01T00:00:00Z') / 1000;
/**
 * What a message says. Trailers count where the message ends. Elsewhere in it, outside quotations and code, the same line is a hint:
 * it may tell of another commit. The trailers of a squash: see `commit-squash.ts`. `at`: when it was written.
 */
function marksOfMessage(message, own, at) {
    const footers = mayHoldFooter(message) ? footersIn(message) : [];
    if (!mayHoldTrailer(message, own))
        return footers;
    const told = messageOf(message);
    const ending = told.ending.flatMap((trailer) => marksOfTrailer(trailer, own, at));
    const inside = mayHoldTrailer(told.before, own) ? trailersInside(told.before, own, at) : [];
    const squash = ending.length + inside.length > 0 ? squashOf(told) : undefined;
    if (squash === undefined)
        return [...ending, ...atMost('hint', inside), ...footers];
    const isWhole = squash.commits.length > 0 &&
        squash.commits.every((commit) => trailersInside(commit, own, at).some(({ grade }) => (0,provenance/* isAtLeast */.du)(grade, 'co-authored')));
    return [...(isWhole ? [...ending, ...inside] : atMost('disclosed', [...ending, ...inside])), ...footers];
}
function trailersInside(text, own, at) {
    return plainLines(text).flatMap((line) => {
        const trailer = trailerIn(line);
        return trailer === undefined ? [] : marksOfTrailer(trailer, own, at);
    });
}
function footersIn(text) {
    return plainLines(text).flatMap((line) => {
        const row = line.length > 300 ? undefined : markers_rows/* LINE_ROWS */.Jw.find(({ pattern }) => pattern.test(line));
        return row === undefined ? [] : [(0,provenance_marks/* markOf */.Fg)(row, 'message', line)];
    });
}
function marksOfTrailer(trailer, own, at) {
    const text = `${trailer.key}: ${trailer.value}`;
    const mail = /<([^<>\s]{3,320})>$/.exec(trailer.value.slice(-322))?.[1];
    const row = rowOf(trailer, text, mail, at);
    const ours = ownTrailer(own, trailer, mail);
    const said = row === undefined ? [] : [(0,provenance_marks/* markOf */.Fg)({ ...row.row, agent: row.agent }, 'trailer', shownOf(trailer, row.row))];
    return [...said, ...(ours === undefined ? [] : [ours])];
}
function rowOf({ key, value }, text, mail, at = 0) {
    const word = key.toLowerCase();
    const identity = mail === undefined ? undefined : (0,markers_identities/* identityOf */.cu)(mail);
    if (word === 'co-authored-by' || word === 'co-developed-by') {
        const isByDefault = identity?.id === 'copilot-vscode' && at >= BY_DEFAULT_FROM && at < BY_DEFAULT_TO;
        if (identity !== undefined)
            return { row: isByDefault ? markers/* BY_DEFAULT_ROW */.Vi : (0,markers/* rowsBy */.F)(identity).coauthor, agent: identity.agent };
        // Most are people: they need not be held against every row.
        if (!markers_rows/* NAMED_MAILS */.ZQ.has(mail?.toLowerCase() ?? ''))
            return undefined;
    }
    if (word === 'signed-off-by') {
        return identity === undefined || identity.grade !== undefined ? undefined : { row: markers/* SIGNED_OFF_ROW */.cP, agent: identity.agent };
    }
    for (const row of markers_rows/* TRAILER_ROWS */.oR) {
        if (!row.pattern.test(text))
            continue;
        const agent = row.agent === 'unnamed' ? (0,agents/* agentNamed */.X)(value) : row.agent;
        if (agent !== undefined || row.byValue === undefined)
            return { row, agent: agent ?? row.agent };
    }
    return undefined;
}
/** A value that anybody words is shown without what may be a name. */
function shownOf({ key, value }, row) {
    const isFixed = markers_rows/* TRAILER_ROWS */.oR.includes(row) && row.byValue === undefined;
    return `${key}: ${isFixed ? value : (0,agents/* shownWords */.v)(value)}`;
}
function atMost(grade, marks) {
    return marks.map((mark) => ((0,provenance/* isAtLeast */.du)(mark.grade, grade) ? { ...mark, grade } : mark));
}

;// CONCATENATED MODULE: ./lib/provenance/commit.js





/** One commit: what kind it is, and every marker it carries. Its lines are counted elsewhere. */
function judgeCommit(commit, settings) {
    const { sha, parents, author, committer, message, authoredAt, vouched = false } = commit;
    const kind = kindOf(message, parents.length);
    if (kind !== 'ordinary')
        return unmarked(sha, kind);
    const own = prepared(settings);
    return told(sha, settings, [
        ...marksOfAuthor(author, own, vouched),
        ...marksOfMessage(message, own, authoredAt),
        ...(committer.mail === author.mail ? [] : marksOfCommitter(committer, author)),
    ]);
}
/** A message alone, as where it is not committed yet, with its author where that is known. */
function judgeMessage(message, author, settings) {
    const kind = kindOf(message, 0);
    if (kind !== 'ordinary')
        return unmarked('', kind);
    const own = prepared(settings);
    return told('', settings, [
        ...(author === undefined ? [] : marksOfAuthor(author, own, false)),
        ...marksOfMessage(message, own),
    ]);
}
/**
 * With parents two make a merge, whatever it is called. Without, as for the first commit of a shallow clone, it goes by the words
 * that git and GitHub give a merge.
 */
function kindOf(message, parents) {
    if (parents > 1)
        return 'merge';
    if (parents === 0 && MERGE.test(message))
        return 'merge';
    return REVERT.test(message) && TAKES_BACK.test(message) ? 'revert' : 'ordinary';
}
const MERGE = /^Merge (?:branch(?:es)? '|remote-tracking branch(?:es)? '|pull request #\d|tag '|commit '|[0-9a-f]{40} into [0-9a-f]{40}\b)/;
/** git's own words, and those of Conventional Commits; a revert that is taken back is called `Reapply`. */
const REVERT = /^(?:(?:Revert|Reapply) "|revert(?:\([^()\n]{0,80}\))?: )/i;
const TAKES_BACK = /^(?:This reverts commit [0-9a-f]{7}|Reverts (?:[\w.-]+\/[\w.-]+)?#\d)/m;
function unmarked(sha, kind) {
    return { sha, kind, grade: 'none', agents: [], evidence: [] };
}
function told(sha, settings, marks) {
    if (marks.length === 0)
        return unmarked(sha, 'ordinary');
    const without = settings['without-markers'];
    const seen = new Map();
    for (const mark of marks) {
        const key = `${mark.marker}\n${mark.text}`;
        const before = seen.get(key);
        if (without.includes(mark.marker) || (before !== undefined && (0,provenance_marks/* strengthOf */.NY)(before) <= (0,provenance_marks/* strengthOf */.NY)(mark)))
            continue;
        seen.set(key, mark);
    }
    return { sha, kind: 'ordinary', ...(0,provenance_marks/* together */.bs)([...seen.values()]) };
}
/** Worked out once for a policy, and not for each of its commits. */
const prepared = (0,remembered/* perObject */.F)(ownAgents);


/***/ }),

/***/ 13781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   NY: () => (/* binding */ strengthOf),
/* harmony export */   bs: () => (/* binding */ together)
/* harmony export */ });
/* harmony import */ var _model_provenance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31962);

/** A row that was found, with the agent that it or its value names; of a long text the beginning is kept. */
function markOf({ id, agent, grade, forgeable }, where, text) {
    return { marker: id, agent, grade, where, text: text.slice(0, 200), forgeable };
}
/** Marks together: the strongest first, and the agents that they name, which is `unnamed` only where none names one. */
function together(marks) {
    const evidence = marks.toSorted((a, b) => strengthOf(a) - strengthOf(b));
    const named = evidence.filter(({ agent }) => agent !== 'unnamed');
    const agents = [...new Set((named.length > 0 ? named : evidence).map(({ agent }) => agent))];
    return { grade: (0,_model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .strongest */ .yX)(evidence.map(({ grade }) => grade)), agents, evidence };
}
/** Less is stronger. */
function strengthOf({ grade }) {
    return _model_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .GRADES */ .F4.indexOf(grade);
}


/***/ }),

/***/ 40587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ titleEnd),
/* harmony export */   PT: () => (/* binding */ lineStart),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   _: () => (/* binding */ KEY),
/* harmony export */   bk: () => (/* binding */ BY_GIT),
/* harmony export */   iA: () => (/* binding */ trailersOf),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   qL: () => (/* binding */ blockStart),
/* harmony export */   zm: () => (/* binding */ isFolded)
/* harmony export */ });
/** Lines that git writes itself make a block of mixed lines a block of trailers (git, trailer.c). */
const BY_GIT = /^(?:Signed-off-by: |\(cherry picked from commit )/;
/** How a trailer begins. */
const KEY = /^[A-Za-z0-9-]+[ \t]*:/;
/** git cuts here, and below the line everything is a comment. */
const SCISSORS = '# ------------------------ >8 ------------------------\n';
const isComment = (line) => line.startsWith('#');
const isBlank = (line) => /^[ \t\r]*\n?$/.test(line);
/** A line that goes on with the one before it. */
const isFolded = (line) => /^[ \t\r\n]/.test(line);
/**
 * The trailers of a stored message, as `git interpret-trailers --parse --no-divider` and `git log --format=%(trailers)` give them: a
 * line `---` divides a patch that is mailed from its message, and means nothing in a message that was committed.
 */
function trailersOf(message) {
    const end = endOf(message);
    return parsed(message.slice(blockStart(message, end), end));
}
/** Where the message ends before empty lines, comments and the list of conflicts of older gits. */
function endOf(text) {
    const cut = text.includes('>8') ? ` \n${text}`.indexOf(`\n${SCISSORS}`) - 1 : -1;
    const whole = cut < 0 ? text.length : cut;
    let from = whole;
    for (let start = lineStart(text, from); from > 0; start = lineStart(text, from)) {
        if (!/^(?:#|\n|\t|Conflicts:\n)/.test(text.slice(start, Math.min(from, start + 11))))
            break;
        from = start;
    }
    // From the last line that surely counts on: paths belong to the list only below its heading.
    let run;
    let inConflicts = false;
    for (let at = from; at < whole; at = nextLine(text, at)) {
        const isHeading = text.startsWith('Conflicts:\n', at);
        if (isHeading || text[at] === '#' || text[at] === '\n') {
            run ??= at;
            inConflicts ||= isHeading;
        }
        else if (!(inConflicts && text[at] === '\t')) {
            run = undefined;
            inConflicts = false;
        }
    }
    return run ?? whole;
}
const nextLine = (text, at) => text.indexOf('\n', at) + 1 || text.length;
/** Where the last line before `end` starts; the line feed that ends it belongs to it. */
const lineStart = (text, end) => (end < 2 ? 0 : text.lastIndexOf('\n', end - 2) + 1);
/** Where the first paragraph ends, which is the subject and holds no trailer. */
function titleEnd(text) {
    let at = 0;
    for (; at < text.length; at = nextLine(text, at)) {
        const line = text.slice(at, nextLine(text, at));
        if (!isComment(line) && isBlank(line))
            break;
    }
    return at;
}
/** Where git's block starts; at the end where there is none. */
function blockStart(text, end) {
    const title = titleEnd(text);
    let [trailers, others, folded, byGit, isEmpty] = [0, 0, 0, false, true];
    for (let at = end; at > title;) {
        const next = at;
        at = lineStart(text, next);
        if (at < title)
            break;
        const line = text.slice(at, next);
        if (isComment(line)) {
            others += folded;
            folded = 0;
        }
        else if (isBlank(line)) {
            if (isEmpty)
                continue;
            others += folded;
            const isBlock = byGit ? trailers * 3 >= others : trailers > 0 && others === 0;
            return isBlock ? next : end;
        }
        else {
            isEmpty = false;
            if (BY_GIT.test(line) || KEY.test(line)) {
                trailers += 1;
                folded = 0;
                byGit ||= BY_GIT.test(line);
            }
            else if (isFolded(line))
                folded += 1;
            else {
                others += 1 + folded;
                folded = 0;
            }
        }
    }
    return end;
}
/** The trailers of a block; a line that goes on is joined to the one before it. */
function parsed(block) {
    const whole = [];
    let isOpen = false;
    for (const line of block.split(/(?<=\n)/)) {
        if (isOpen && isFolded(line)) {
            whole.push(`${whole.pop() ?? ''}${line}`);
            continue;
        }
        isOpen = KEY.test(line);
        if (isOpen)
            whole.push(line);
    }
    return whole.map((line) => {
        const colon = line.indexOf(':');
        return { key: line.slice(0, colon).trimEnd(), value: unfolded(line.slice(colon + 1)) };
    });
}
/** git knows four kinds of space. Cut by hand: a pattern that looks for the end of a long run of spaces would look from each of them. */
function unfolded(value) {
    return cut(cut(value).replace(/\n[ \t\r\n]*/g, ' '));
}
function cut(value) {
    let [from, to] = [0, value.length];
    while (from < to && ' \t\r\n'.includes(value.charAt(from)))
        from += 1;
    while (to > from && ' \t\r\n'.includes(value.charAt(to - 1)))
        to -= 1;
    return value.slice(from, to);
}


/***/ })

};
