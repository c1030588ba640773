export const id = 8875;
export const ids = [8875,391,8560];
export const modules = {

/***/ 82840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ checks)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(53339);
// EXTERNAL MODULE: ./lib/model/reading.js
var reading = __webpack_require__(57157);
// EXTERNAL MODULE: ./lib/model/words.js
var model_words = __webpack_require__(59344);
;// CONCATENATED MODULE: ./lib/model/check.js


/**
 * Makes a check of a question and a function over evidence. It answers `unknown` by itself when needed evidence is empty,
 * absent or unreadable, and when `inspect` throws, so that no check can turn missing evidence into a pass.
 */
function defineCheck(spec) {
    const answer = (evidence, options, settings) => {
        const missing = [];
        const seen = {};
        for (const kind of spec.needs) {
            const { value, gap } = unwrap(kind, evidence[kind]);
            if (gap)
                missing.push(gap);
            seen[kind] = value;
        }
        for (const kind of spec.uses ?? [])
            seen[kind] = evidence[kind];
        const notApplicable = missing.find((gap) => gap.kind === 'not-applicable');
        if (notApplicable?.kind === 'not-applicable')
            return notApplicable;
        const unknown = missing.find((gap) => gap.kind === 'unknown');
        if (spec.needs.some((kind) => seen[kind] === undefined))
            return unknown ?? undecided(spec.id);
        const outcome = attempt(spec.id, () => spec.inspect(seen, spec.options.parse(options), settings));
        // A real failure in what could be read beats the unknown of a bad neighbour; a pass does not.
        return unknown === undefined || outcome.kind === 'fail' ? outcome : unknown;
    };
    const { id, question, rationale, waste, level, needs, asksRoles = false } = spec;
    const sees = [...needs, ...(spec.uses ?? [])];
    return {
        id,
        question,
        rationale,
        waste,
        level,
        needs,
        sees,
        asksRoles,
        options: spec.options,
        answer,
    };
}
/** The value that can be judged, if any, and what stands against a pass, if anything. */
function unwrap(kind, reading) {
    switch (reading.state) {
        case 'present':
            return { value: reading.value };
        case 'empty':
        case 'absent':
            return { gap: { kind: 'unknown', why: [reading.reason], ...(reading.remedy !== undefined && { remedy: reading.remedy }) } };
        case 'unreadable': {
            const [first, ...others] = reading.problems;
            const where = `${(0,model_words/* quoted */.TL)(first.path)}${first.line === undefined ? '' : ` line ${first.line}`}`;
            const more = others.length === 0 ? '' : ` (and ${(0,model_words/* count */.U9)(others.length, 'more problem')})`;
            const why = `A report could not be read: ${where}: ${first.message}${more}`;
            const gap = {
                kind: 'unknown',
                why: [why],
                remedy: first.remedy ?? 'Write the report again, or take it out of what the gate is given.',
            };
            return reading.rest === undefined ? { gap } : { value: reading.rest, gap };
        }
        case 'not-applicable':
            return { gap: { kind: 'not-applicable', because: reading.because } };
        default:
            return { gap: { kind: 'unknown', why: [`The ${kind} evidence is in a state this version does not know.`] } };
    }
}
function undecided(id) {
    return { kind: 'unknown', why: [`The check ${(0,model_words/* quoted */.TL)(id)} had nothing to judge.`] };
}
/** An inspection as an outcome; one that throws is unknown. */
function attempt(id, inspect) {
    try {
        const result = inspect();
        if ('kind' in result)
            return result;
        const { said, findings, total = findings.length, notes = [] } = result;
        const noted = notes.length > 0 ? { notes } : {};
        return (0,reading/* isNonEmpty */.J_)(findings) ? { kind: 'fail', said, findings, total, ...noted } : { kind: 'pass', said, ...noted };
    }
    catch (error) {
        return {
            kind: 'unknown',
            why: [`The check ${(0,model_words/* quoted */.TL)(id)} broke: ${(0,model_words/* quoted */.TL)(messageOf(error))}`],
            remedy: 'This is a fault of Jidoka: please report it with the report file.',
        };
    }
}
/** What was thrown, in words; anything can be. */
function messageOf(error) {
    const said = error instanceof Error ? error.message : error;
    return typeof said === 'object' || typeof said === 'function' ? 'it threw something that is no error' : String(said);
}

// EXTERNAL MODULE: ./lib/model/hash.js
var hash = __webpack_require__(49877);
// EXTERNAL MODULE: ./lib/model/provenance.js
var model_provenance = __webpack_require__(31962);
;// CONCATENATED MODULE: ./lib/checks/ai-disclosed.js





/** An agent's identity in `Signed-off-by`, which only a person can put there (Linux, process/coding-assistants). */
const SIGNED_OFF = 'agent-signed-off';
const aiDisclosed = defineCheck({
    id: 'ai-disclosed',
    question: 'Is AI help disclosed the way this project asks?',
    rationale: 'A reviewer who knows what an agent made knows where to look twice.',
    waste: 'defects',
    level: 'warn',
    needs: ['provenance'],
    settings: ['ai'],
    options: schemas/* strictObject */.rej({}),
    inspect({ provenance }, _, { ai: { disclosure: asked } }) {
        const findings = [
            ...contradictions(provenance),
            ...(asked.mode === 'required' ? unsaid(provenance, asked) : []),
            ...(asked.mode === 'forbidden' ? unwelcome(provenance) : []),
            ...trailers(provenance, asked.trailers),
        ];
        const notes = notesOf(provenance, asked.mode);
        const [first, ...others] = findings;
        if (first !== undefined) {
            const said = others.length === 0 ? first.what : `${first.what} And ${(0,model_words/* count */.U9)(others.length, 'thing')} more.`;
            return { said, findings, notes };
        }
        if (provenance.gaps.length > 0 && hangsOnAll(provenance, asked)) {
            const why = ['Not all of who made this change could be looked at.', ...provenance.gaps];
            return { kind: 'unknown', why, remedy: model_provenance/* CLOSE_GAPS */.XJ };
        }
        if (asked.mode === 'required' && provenance.pull === undefined && asked.trailers === 'allow') {
            return { kind: 'not-applicable', because: ON_PULL };
        }
        return { said: fine(provenance), findings, notes };
    },
});
const ON_PULL = 'what the description says is judged on the pull request';
/** Whether something that was not seen could have been a finding. */
function hangsOnAll({ commits, pull }, { mode, trailers: wanted }) {
    const saysNone = pull?.disclosure.said === 'not-used';
    return mode === 'forbidden' || wanted !== 'allow' || saysNone || commits.length === 0 || (mode === 'required' && !pull);
}
/** What is said, and what speaks against it. */
function contradictions(provenance) {
    const said = provenance.pull?.disclosure.said;
    const signs = signsOf(provenance);
    const signedOff = provenance.commits.filter(({ evidence }) => evidence.some(({ marker }) => marker === SIGNED_OFF));
    return [
        ...(said === 'contradictory'
            ? [toFinding('both', 'The description says that an agent helped, and that none did.', 'Leave only what is true ticked.')]
            : []),
        ...(said === 'not-used' && signs.length > 0
            ? [
                toFinding('not-used', `The description says that no agent helped; ${(0,model_words/* listed */.KE)(signs)} ${signs.length === 1 ? 'speaks' : 'speak'} against it.`, 'Say in the description that an agent helped. If a marker came there by mistake, take it out of its commit.'),
            ]
            : []),
        ...(signedOff.length > 0
            ? [
                toFinding('signed-off', `Only a person can sign off, and an agent’s identity did in ${(0,model_words/* count */.U9)(signedOff.length, 'commit')}: ${shas(signedOff)}.`, 'Sign off in the name of a person who answers for it, and name the agent in a trailer `Assisted-by`.'),
            ]
            : []),
    ];
}
/** Where the description must say one or the other. Without a pull request there is none. */
function unsaid({ pull }, { used, 'not-used': notUsed }) {
    if (pull?.disclosure.said !== 'nothing')
        return [];
    const box = (words) => (0,model_words/* quoted */.TL)(`- [x] ${words}`);
    const [yes, no] = [box(used[0] ?? 'I did use AI assistance'), box(notUsed[0] ?? 'I did not use AI assistance')];
    const remedy = pull.disclosure.asked
        ? 'Tick the one of its boxes that is true.'
        : `Say it with a ticked box: ${yes} or ${no}, whichever is true.`;
    return [toFinding('unsaid', 'The description does not say whether an agent helped.', remedy)];
}
/** Where no agent's help is taken. */
function unwelcome(provenance) {
    const isSaid = provenance.pull?.disclosure.said === 'used';
    const signs = [...signsOf(provenance), ...(isSaid ? ['what its description says'] : [])];
    if (signs.length === 0)
        return [];
    const what = `This project takes no help by agents, and ${(0,model_words/* listed */.KE)(signs, 4)} ${signs.length === 1 ? 'tells' : 'tell'} of some.`;
    return [toFinding('forbidden', what, 'Ask those who keep this project how to go on with it.')];
}
function trailers(provenance, wanted) {
    if (wanted === 'require') {
        const silent = (0,model_provenance/* marked */.xI)(provenance).filter(({ evidence }) => !evidence.some(isAgentTrailer));
        if (silent.length === 0)
            return [];
        const what = `${(0,model_words/* count */.U9)(silent.length, 'commit')} with an agent’s marker ${silent.length === 1 ? 'does' : 'do'} not say so in a trailer: ${shas(silent)}.`;
        return [toFinding('no-trailer', what, 'Add a trailer that names the agent, such as `Assisted-by`, to each message.')];
    }
    const named = wanted === 'forbid' ? provenance.commits.filter(({ evidence }) => evidence.some(isCoAuthor)) : [];
    if (named.length === 0)
        return [];
    const what = `${(0,model_words/* count */.U9)(named.length, 'commit')} ${named.length === 1 ? 'names' : 'name'} an agent as co-author: ${shas(named)}.`;
    return [toFinding('co-author', what, 'Take that trailer out of each message, and say in the description what helped.')];
}
function isAgentTrailer({ marker, where, grade }) {
    return where === 'trailer' && marker !== SIGNED_OFF && grade !== 'suggestion';
}
/** Suggestions and hints alone never fail. */
function isCoAuthor({ where, grade, text }) {
    return where === 'trailer' && (0,model_provenance/* isAtLeast */.du)(grade, 'disclosed') && /^co-(?:authored|developed)-by\b/i.test(text);
}
/** What counts as made with an agent, in words. */
function signsOf(provenance) {
    const { lines, pull, least } = provenance;
    const commits = (0,model_provenance/* marked */.xI)(provenance);
    const agents = [...new Set(commits.flatMap((one) => one.agents))].sort();
    const of = agents.length === 0 ? '' : ` of ${(0,model_words/* listed */.KE)(agents.map((agent) => (0,model_words/* quoted */.TL)(agent)))}`;
    const places = new Set(pull?.evidence.filter(({ grade }) => (0,model_provenance/* isAtLeast */.du)(grade, least)).map(({ where }) => PLACES[where]));
    return [
        ...(commits.length > 0 ? [`the marker${of} in ${(0,model_words/* count */.U9)(commits.length, 'commit')}`] : []),
        ...(commits.length === 0 && lines.ai > 0 ? [`the record of ${(0,model_words/* count */.U9)(lines.ai, 'AI-made line')}`] : []),
        ...places,
    ];
}
const PLACES = {
    account: 'the agent’s account that opened it',
    branch: 'the branch’s name',
    body: 'a line of the description',
    label: 'a label',
    box: 'a ticked box',
    author: 'an author',
    committer: 'a committer',
    trailer: 'a trailer',
    message: 'a message',
    note: 'a note',
    trace: 'a trace',
};
/** Signs too weak to decide, and what was not asked. */
function notesOf({ commits, pull, least }, mode) {
    const isWeak = ({ grade }) => grade !== 'none' && !(0,model_provenance/* isAtLeast */.du)(grade, least);
    const some = commits.filter((one) => one.kind === 'ordinary' && isWeak(one)).length;
    const places = (pull?.evidence ?? []).filter(isWeak).map(({ where }) => PLACES[where]);
    const weak = [...(some > 0 ? [(0,model_words/* count */.U9)(some, 'commit')] : []), ...new Set(places)];
    return [
        ...(weak.length > 0 ? [`Told and not counted, being weaker than ${(0,model_words/* quoted */.TL)(least)}: ${(0,model_words/* listed */.KE)(weak, 6)}.`] : []),
        ...(mode === 'required' && pull === undefined ? [`${(0,model_words/* capital */.Nx)(ON_PULL)}.`] : []),
    ];
}
function fine(provenance) {
    const said = provenance.pull?.disclosure.said;
    if (said === 'used')
        return 'The description says that an agent helped.';
    const signs = signsOf(provenance);
    if (signs.length > 0)
        return `An agent helped, by ${(0,model_words/* listed */.KE)(signs)}, and nothing denies it.`;
    if (said === 'not-used')
        return 'The description says that no agent helped, and no marker that counts speaks against it.';
    return 'No marker of an agent that counts was found.';
}
function shas(commits) {
    return (0,model_words/* listed */.KE)(commits.map(({ sha }) => (0,model_words/* quoted */.TL)(sha.slice(0, 10))));
}
function toFinding(id, what, remedy) {
    return { rule: 'ai-disclosed', what, remedy, fingerprint: (0,hash/* fingerprint */.R)('ai-disclosed', id) };
}

// EXTERNAL MODULE: ./lib/model/people.js
var people = __webpack_require__(56590);
;// CONCATENATED MODULE: ./lib/checks/ai-reviewed.js






/** Whoever may write here. Anyone at all may press approve in a public repository. */
const ENOUGH = ['write', 'maintain', 'admin'];
const UNTOLD = ['unknown', 'custom'];
/** Accounts that ask nobody for anything: GitHub's own committer, and an agent whose login does not say that it is a bot. */
const NOBODY = ['web-flow', 'copilot'];
const aiReviewed = defineCheck({
    id: 'ai-reviewed',
    question: 'Has a person other than the prompter approved the AI-made lines?',
    rationale: 'Whoever asked for the lines reads what was meant; someone else reads what is there.',
    waste: 'over-processing',
    level: 'warn',
    needs: ['provenance'],
    // Used and not needed: where nothing is AI-made nobody is asked, whether or not the reviews could be read.
    uses: ['review'],
    asksRoles: true,
    settings: ['ai'],
    options: schemas/* strictObject */.rej({}),
    inspect({ provenance, review }, _, { ai }) {
        const made = madeOf(provenance);
        if (made === undefined) {
            return provenance.gaps.length === 0
                ? { kind: 'not-applicable', because: 'no marker of an agent that counts was found' }
                : {
                    kind: 'unknown',
                    why: ['Whether this change holds AI-made lines is not known.', ...provenance.gaps],
                    remedy: model_provenance/* CLOSE_GAPS */.XJ,
                };
        }
        if (review.state === 'not-applicable')
            return { kind: 'not-applicable', because: review.because };
        if (review.state !== 'present') {
            const reason = 'reason' in review ? review.reason : 'What people said of this change could not be read.';
            const remedy = 'remedy' in review && review.remedy !== undefined ? { remedy: review.remedy } : {};
            return { kind: 'unknown', why: [`${made.said} ${reason}`], ...remedy };
        }
        return answered(made, weighed(review.value, made, provenance, ai), review.value.truncated);
    },
});
/** Undefined where nothing that counts was found. */
function madeOf(provenance) {
    const { commits, files, lines, least, pull } = provenance;
    const ofAgents = new Set((0,model_provenance/* marked */.xI)(provenance));
    const brings = (commit) => ofAgents.has(commit) || (commit.lines?.ai ?? 0) > 0;
    const last = commits.findLastIndex(brings);
    const opened = pull !== undefined && (0,model_provenance/* isAtLeast */.du)(pull.grade, least);
    if (last < 0 && lines.ai === 0 && !opened)
        return undefined;
    const known = new Set(commits.slice(0, last + 1).map(({ sha }) => sha));
    // Parents come first in the list, but of two branches that were merged neither is part of the other.
    const merged = Math.max(last, commits.findLastIndex(({ kind }) => kind === 'merge'));
    const ranges = [...files.values()].flatMap((its) => (0,model_provenance/* counting */.Mr)(its, least));
    // A sign of the whole change speaks of its last commit, too.
    const isPlaced = last >= 0 && !opened && ranges.every(({ sha }) => sha !== undefined && known.has(sha));
    const account = (pull?.evidence ?? []).find(({ where, grade }) => where === 'account' && (0,model_provenance/* isAtLeast */.du)(grade, least));
    const agents = new Set([...commits.filter(brings).flatMap((one) => one.agents), ...(opened ? pull.agents : [])]);
    const parts = [
        ...(lines.ai > 0 ? [(0,model_words/* count */.U9)(lines.ai, 'AI-made line')] : []),
        ...(ofAgents.size > 0 ? [`${(0,model_words/* count */.U9)(ofAgents.size, 'commit')} with an agent’s marker`] : []),
        ...(account ? ['an agent’s account as its author'] : []),
    ];
    const by = agents.size === 0 ? '' : `, made with ${(0,model_words/* listed */.KE)([...agents].sort().map((agent) => (0,model_words/* quoted */.TL)(agent)))}`;
    return {
        said: `This change has ${parts.length > 0 ? (0,model_words/* listed */.KE)(parts) : 'a sign of an agent that counts'}${by}.`,
        enough: new Set(isPlaced ? commits.slice(merged).map(({ sha }) => sha) : []),
        beside: new Set(isPlaced ? commits.slice(last, merged).map(({ sha }) => sha) : []),
        isAgents: account !== undefined,
    };
}
/** Why an approval does not count. */
const SHORT = {
    'no-person': 'not given by a person',
    author: 'given by the author',
    prompter: 'whoever gave it may have asked for the lines',
    early: 'given before the last AI-made lines came',
    low: 'whoever gave it may not write here',
};
function weighed(review, made, { prompters, unnamed = 0, gaps }, { agents }) {
    const own = agents.flatMap(({ logins }) => logins);
    const isOneOf = (logins, login) => logins.some((one) => (0,people/* sameLogin */.Up)(one, login));
    const isPerson = ({ by }) => !by.bot && !isOneOf(own, by.login);
    const standingOf = (one) => {
        if (!isPerson(one))
            return 'no-person';
        if ((0,people/* sameLogin */.Up)(one.by.login, review.author.login))
            return 'author';
        if (isOneOf(prompters, one.by.login))
            return 'prompter';
        const isOf = (shas) => one.sha !== undefined && shas.has(one.sha);
        if (!one.isOfHead && !isOf(made.enough) && !isOf(made.beside))
            return 'early';
        if (UNTOLD.includes(one.role))
            return 'untold';
        if (!ENOUGH.includes(one.role))
            return 'low';
        // What could not be looked at may have come after it.
        return one.isOfHead || (gaps.length === 0 && isOf(made.enough)) ? 'counts' : 'partial';
    };
    const approving = review.opinions.filter(({ state }) => state === 'approved').map(standingOf);
    const numberOf = (standing) => approving.filter((one) => one === standing).length;
    const sure = numberOf('counts');
    const nobody = [...NOBODY, ...own, review.author.login];
    const asked = prompters.filter((login) => !/\[bot\]$/i.test(login) && !isOneOf(nobody, login));
    const needed = 1 + unnamed + (made.isAgents && asked.length === 0 ? 1 : 0);
    const objecting = review.opinions.filter((one) => one.state === 'changes-requested' && isPerson(one));
    const short = [
        ...(sure > 0 ? [unnamed > 0 ? unnamedWords(unnamed) : MAY_BE_OWN] : []),
        ...(numberOf('untold') > 0 ? ['What someone who approved them may do here is not known.'] : []),
        ...(numberOf('partial') > 0 ? [AFTER, ...gaps] : []),
        ...(review.truncated ? ['Not every review of this change was listed.'] : []),
    ];
    const stillInDoubt = objecting.some(({ role }) => UNTOLD.includes(role)) ? [OBJECTION] : [];
    return {
        needed,
        sure,
        inDoubt: sure < needed ? short : stillInDoubt,
        objected: objecting.some(({ role }) => ENOUGH.includes(role)),
        notes: Object.entries(SHORT).flatMap(([standing, why]) => {
            const n = approving.filter((one) => one === standing).length;
            return n === 0 ? [] : [`${(0,model_words/* count */.U9)(n, 'approval')} ${n === 1 ? 'does' : 'do'} not count: ${why}.`];
        }),
    };
}
const AFTER = 'Someone approved an earlier head, and what came after could not all be looked at.';
const unnamedWords = (n) => `${(0,model_words/* count */.U9)(n, 'person', 'people')} who may have asked for the lines ${n === 1 ? 'has' : 'have'} no account that could be told, so an approval may be their own: ask for ${n === 1 ? 'one' : n} more, or link the addresses of the commits to accounts.`;
const OBJECTION = 'Someone asks for changes, and what they may do here is not known.';
const MAY_BE_OWN = 'Not everyone who may have asked for the lines is known, so this approval may be their own: ask for one more, or assign the change to who asked.';
function answered({ said }, { needed, sure, inDoubt, objected, notes }, truncated) {
    const remedy = 'Ask someone who may write here, and did not ask an agent for these lines, to approve this head.';
    const failed = (why, todo) => {
        const finding = { rule: 'ai-reviewed', what: `${said} ${why}`, remedy: todo, fingerprint: (0,hash/* fingerprint */.R)('ai-reviewed') };
        return { said: finding.what, findings: [finding], notes };
    };
    if (objected)
        return failed('Someone who may write here asks for changes.', 'Make those changes, and ask for another look.');
    if (inDoubt.length > 0)
        return { kind: 'unknown', why: [said, ...inDoubt, ...notes], remedy };
    if (sure < needed)
        return failed('Nobody else who may write here has approved them.', remedy);
    return {
        said: `${said} ${sure === 1 ? 'Someone else' : 'Others'} who may write here approved them.`,
        findings: [],
        // Where they were approved, the approvals that fell short are no one's concern.
        notes: truncated ? ['Not every review of this change was listed.'] : [],
    };
}

// EXTERNAL MODULE: ./lib/model/changes.js
var changes = __webpack_require__(98560);
// EXTERNAL MODULE: ./lib/model/file-kinds.js
var file_kinds = __webpack_require__(71829);
// EXTERNAL MODULE: ./lib/model/patch.js
var patch = __webpack_require__(16427);
;// CONCATENATED MODULE: ./lib/model/made-files.js




/** Every file with such lines; tests are read, not tested. */
function madeFiles({ files, least }, change) {
    const changed = new Map(change.files.map((file) => [file.path, file]));
    return [...files].flatMap(([path, all]) => {
        const ranges = (0,model_provenance/* counting */.Mr)(all, least);
        if (ranges.length === 0 || (0,file_kinds/* kindOfFile */.yK)(path) === 'test')
            return [];
        const file = changed.get(path);
        return [{ path, ranges, lines: (0,changes/* linesIn */.hl)(ranges), isCode: isOwnCode(path, file), isNew: file?.status === 'added' }];
    });
}
function isOwnCode(path, file) {
    return (0,file_kinds/* kindOfFile */.yK)(path) === 'code' && file?.attributes.generated !== true && file?.attributes.vendored !== true;
}
/** How many lines count as AI-made, those of tests too. */
function madeLines({ files, least }) {
    return [...files.values()].reduce((sum, ranges) => sum + (0,changes/* linesIn */.hl)((0,model_provenance/* counting */.Mr)(ranges, least)), 0);
}
/** Why there is nothing to judge where no line is AI-made. Signs of the pull request are markers, too, and claim no line. */
function noMarker({ pull }) {
    const claims = pull === undefined || pull.grade === 'none' ? '' : '; what the pull request says of itself claims no line';
    return `no marker found in what this change adds${claims}`;
}
/** Whether the change adds a line to a test; fixtures and snapshots are none. */
function bringsTests(change) {
    return change.files.some(({ path, status, additions, linesUnknown }) => (0,file_kinds/* kindOfFile */.yK)(path) === 'test' && !(0,file_kinds/* isPlain */.$i)(path) && status !== 'deleted' && (additions > 0 || linesUnknown === true));
}
/**
 * Which of the added lines the untold ones may be is not known, so these are all without any marker: more than `untold` says.
 * A line that carries a weaker marker is told.
 */
function untoldIn({ files }, change, known) {
    let [code, covered, missed] = [0, 0, 0];
    for (const file of change.files) {
        const { path, status, added } = file;
        if (status === 'deleted' || (0,file_kinds/* kindOfFile */.yK)(path) === 'test')
            continue;
        const told = (0,changes/* overlap */.EF)(added, files.get(path) ?? []);
        const lines = (0,changes/* linesIn */.hl)(added) - (0,changes/* linesIn */.hl)(told);
        if (isOwnCode(path, file))
            code += lines;
        const coverable = (0,patch/* linesOf */.Dx)(known.get(path));
        const inside = (0,patch/* coverageInside */.Zb)(added, coverable);
        const toldInside = (0,patch/* coverageInside */.Zb)(told, coverable);
        covered += inside.covered - toldInside.covered;
        missed += inside.missed.length - toldInside.missed.length;
        if (!known.has(path) && (0,patch/* namesItsKind */.fj)(known, path))
            missed += lines;
    }
    return { code, covered, missed };
}

// EXTERNAL MODULE: ./lib/model/place.js
var place = __webpack_require__(35298);
;// CONCATENATED MODULE: ./lib/model/made-places.js



/** Asks of the places of findings. `isOnNewLines` is of the change's added lines. */
function madePlaces({ files, lines, least }, tracked, isOnNewLines) {
    const counted = [...files].map(([path, ranges]) => [path, (0,model_provenance/* counting */.Mr)(ranges, least)]);
    const made = new Map(counted.filter(([, ranges]) => ranges.length > 0));
    const names = new Set([...made.keys()].map(nameOf));
    const isTold = (path, line) => line !== undefined && (0,changes/* isIn */.S1)(files.get(path) ?? [], line);
    /** The AI-made range a place lies in. */
    const rangeAt = (raw) => {
        const { path = '', line = 0 } = (0,place/* resolvePlace */.M0)(raw, tracked) ?? {};
        return made.get(path)?.find(({ from, to }) => from <= line && line <= to);
    };
    const placeOf = (places) => {
        if (places.some((raw) => rangeAt(raw) !== undefined))
            return 'inside';
        const found = places.map((raw) => ({ raw, at: (0,place/* resolvePlace */.M0)(raw, tracked) }));
        if (found.some(({ raw, at }) => (at === undefined ? names.has(nameOf(raw.path)) : at.line === undefined && made.has(at.path))))
            return 'maybe';
        const open = found.filter(({ at }) => at === undefined || !isTold(at.path, at.line));
        if (lines.untold > 0 && open.length > 0 && isOnNewLines(open.map(({ raw }) => raw)))
            return 'untold';
        return found.every(({ at }) => at === undefined) ? 'nowhere' : 'outside';
    };
    return { rangeAt, placeOf };
}
function nameOf(path) {
    const named = path.replaceAll('\\', '/');
    return named.slice(named.lastIndexOf('/') + 1);
}

// EXTERNAL MODULE: ./lib/model/attempts.js
var attempts = __webpack_require__(86095);
// EXTERNAL MODULE: ./lib/model/scans.js
var model_scans = __webpack_require__(34615);
;// CONCATENATED MODULE: ./lib/model/newness.js




/** Without a baseline. What cannot be told is new: an unknown change, or a place that may be one of its files. */
function onNewLines(change, tracked) {
    if (change === undefined)
        return () => true;
    const byPath = new Map(change.files.map((file) => [file.path, file]));
    const names = new Set(change.files.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)));
    return (places) => {
        if ((0,place/* resolvePlaces */.Nh)(places, tracked) === undefined) {
            return places.some(({ path }) => names.has(path.slice(path.replaceAll('\\', '/').lastIndexOf('/') + 1)));
        }
        // Every place of a finding that has several may be the one the change wrote.
        return places.some((raw) => {
            const found = (0,place/* resolvePlaces */.Nh)([raw], tracked);
            const file = found === undefined ? undefined : byPath.get(found.path);
            if (file === undefined)
                return found !== undefined && change.truncated;
            if (file.status === 'added' || file.linesUnknown || found?.line === undefined)
                return true;
            return (0,changes/* isIn */.S1)(file.added, found.line);
        });
    };
}
/**
 * What is new against the base, for findings of tools that finished there, if all that they found was recorded. Findings that
 * no tool tells apart share a fingerprint: of those as many are old as the base had, first the ones on lines that are old.
 */
function againstBase(base, findings, isOnNewLines) {
    const compared = new Map();
    if (base === undefined || !base.complete)
        return compared;
    const tools = new Set(base.tools);
    const left = counted(base.findings);
    const comparable = findings.filter(({ tool }) => tools.has(tool));
    const isWritten = new Map(comparable.map((finding) => [finding, isOnNewLines(finding.places)]));
    for (const written of [false, true]) {
        for (const finding of comparable.filter((one) => isWritten.get(one) === written)) {
            const print = (0,model_scans/* scanFingerprint */.Ce)(finding);
            const there = left.get(print) ?? 0;
            compared.set(finding, there > 0 ? 'existing' : 'new');
            if (finding.identity === undefined)
                left.set(print, there - 1);
        }
    }
    return compared;
}
/**
 * Which failing tests failed on the base too; none is known where no tests were recorded. One test may run in several legs: it
 * is old as often as it failed there, so that a test that now fails in one leg more is new once.
 */
function failuresAgainstBase(base, failing) {
    const compared = new Map();
    if (base === undefined)
        return compared;
    const left = counted(base.failing);
    for (const test of failing) {
        const print = (0,attempts/* testFingerprint */.X)(test);
        const there = left.get(print) ?? 0;
        compared.set(test, there > 0 ? 'existing' : 'new');
        left.set(print, there - 1);
    }
    return compared;
}
function counted(prints) {
    const times = new Map();
    for (const print of prints)
        times.set(print, (times.get(print) ?? 0) + 1);
    return times;
}

;// CONCATENATED MODULE: ./lib/checks/ai-scanned.js









const aiScanned = defineCheck({
    id: 'ai-scanned',
    question: 'Are the AI-made lines free of any scan finding?',
    rationale: 'Nobody remembers why an agent wrote a line as it did. It is mended most cheaply before anyone has to.',
    waste: 'defects',
    level: 'warn',
    needs: ['provenance', 'scans', 'tracked'],
    uses: ['change'],
    options: schemas/* strictObject */.rej({
        threshold: schemas/* enum */.k5n([...model_scans/* SEVERITIES */.oC, 'any'])
            .default('any')
            .meta({
            description: 'From which severity on a finding in an AI-made line counts (a rule without one: error is high, warning medium, note low).',
        }),
    }),
    inspect({ provenance, scans, tracked, change }, { threshold }) {
        const { untold } = provenance.lines;
        const ai = madeLines(provenance);
        if (ai === 0 && untold === 0)
            return { kind: 'not-applicable', because: noMarker(provenance) };
        const changes = change.state === 'present' ? change.value : undefined;
        const { placeOf, rangeAt } = madePlaces(provenance, tracked, onNewLines(changes, tracked));
        const reaches = ({ severity }) => threshold === 'any' || model_scans/* SEVERITIES */.oC.indexOf(severity) <= model_scans/* SEVERITIES */.oC.indexOf(threshold);
        const at = { inside: 0, maybe: 0, untold: 0, outside: 0, nowhere: 0 };
        const inside = [];
        for (const { findings, others } of scans.files) {
            for (const finding of findings.filter(reaches)) {
                const place = placeOf(finding.places);
                at[place]++;
                if (place === 'inside')
                    inside.push(ai_scanned_toFinding(finding, rangeAt));
            }
            for (const { place } of others.filter(reaches))
                at[placeOf(place ? [place] : [])]++;
        }
        const limit = threshold === 'any' ? '' : ` at or above ${threshold}`;
        const lines = (0,model_words/* count */.U9)(ai, 'AI-made line');
        const notes = ai_scanned_notesOf(scans, at.nowhere, provenance);
        if (at.inside > 0) {
            const said = `${(0,model_words/* count */.U9)(at.inside, 'finding')}${limit} ${at.inside === 1 ? 'stands' : 'stand'} in the ${lines}.`;
            const left = at.inside - inside.length;
            return { said, findings: left > 0 ? [...inside, uncounted(left)] : inside, total: at.inside, notes };
        }
        const open = [...unfinishedWords(scans), ...maybeWords(at, untold)];
        const why = open.length === 0 ? [] : [...open, ...notes];
        if ((0,reading/* isNonEmpty */.J_)(why))
            return { kind: 'unknown', why, remedy: REMEDY };
        if (ai === 0)
            return { kind: 'not-applicable', because: 'no line is known to be AI-made, and no added line has a finding' };
        return { said: `No finding${limit} stands in the ${lines}.`, findings: [], notes };
    },
});
const REMEDY = 'Have every scanner finish and tell files and lines, and check out with `fetch-depth: 0`.';
function unfinishedWords({ files }) {
    const tools = [
        ...new Set(files.filter(({ complete }) => !complete).flatMap((file) => file.unfinished.map(({ tool }) => tool))),
    ];
    if (files.every(({ complete }) => complete))
        return [];
    const named = tools.length === 0 ? 'A scan' : (0,model_words/* listed */.KE)(tools.map((tool) => (0,model_words/* quoted */.TL)(tool)));
    return [`${named} did not finish, so that more may be there.`];
}
function maybeWords({ maybe, untold }, lines) {
    return [
        ...(maybe === 0 ? [] : [`${(0,model_words/* count */.U9)(maybe, 'finding')} may stand in an AI-made line: no line, or no file for sure, is told.`]),
        ...(untold === 0
            ? []
            : [
                `${(0,model_words/* count */.U9)(untold, 'finding')} ${untold === 1 ? 'stands' : 'stand'} on added lines, and of ${(0,model_words/* grouped */.zD)(lines)} such lines it could not be told who made them.`,
            ]),
    ];
}
function ai_scanned_notesOf({ totals }, nowhere, { gaps }) {
    return [
        ...(nowhere === 0
            ? []
            : [
                `${(0,model_words/* count */.U9)(nowhere, 'finding')} ${nowhere === 1 ? 'names' : 'name'} no place that could be found, and ${nowhere === 1 ? 'is' : 'are'} not counted.`,
            ]),
        ...(totals.suppressed === 0
            ? []
            : [`${(0,model_words/* count */.U9)(totals.suppressed, 'result')} of the scans ${totals.suppressed === 1 ? 'is' : 'are'} suppressed.`]),
        ...gaps,
    ];
}
function ai_scanned_toFinding(finding, rangeAt) {
    const { tool, rule, severity, message, places } = finding;
    const [place] = places.flatMap((raw) => (rangeAt(raw) === undefined ? [] : [{ raw, range: rangeAt(raw) }]));
    const made = place?.range === undefined ? '' : ` in a line made with ${(0,model_words/* quoted */.TL)(place.range.agent)}`;
    return {
        rule,
        what: `${(0,model_words/* quoted */.TL)(rule)}: ${(0,model_words/* quoted */.TL)(message, 240)} (${severity}, ${(0,model_words/* quoted */.TL)(tool)})${made}.`,
        remedy: 'Mend it; where the rule is wrong, suppress it in the way the scanner reads.',
        fingerprint: (0,hash/* fingerprint */.R)('ai-scanned', (0,model_scans/* scanFingerprint */.Ce)(finding)),
        ...(place && { places: [place.raw], subject: { file: place.raw.path } }),
    };
}
function uncounted(n) {
    return {
        rule: 'ai-scanned',
        what: `${(0,model_words/* count */.U9)(n, 'more finding stands', 'more findings stand')} in AI-made lines; ${n === 1 ? 'it is' : 'they are'} not kept one by one.`,
        remedy: 'See the scan reports themselves.',
        fingerprint: (0,hash/* fingerprint */.R)('ai-scanned', 'others'),
    };
}

// EXTERNAL MODULE: ./lib/model/globs.js
var model_globs = __webpack_require__(23702);
// EXTERNAL MODULE: ./lib/model/settings.js
var settings = __webpack_require__(71960);
;// CONCATENATED MODULE: ./lib/checks/ai-spec.js







/** Where spec-kit, OpenSpec, Kiro and git-ai keep specifications; not what spec-kit itself brings into `.specify`. */
const SPECS = [
    ...['specs/*/spec.md', 'specs/*/plan.md', 'specs/*/tasks.md', '.specify/specs/**'],
    ...['openspec/specs/**', 'openspec/changes/**', '.kiro/specs/**'],
    ...['docs/superpowers/plans/*.md', 'docs/superpowers/specs/*.md'],
];
const aiSpec = defineCheck({
    id: 'ai-spec',
    question: 'Is a large AI-made change backed by a versioned specification?',
    rationale: 'What an agent was asked for is gone with its session; a specification that is kept lets people review against it.',
    waste: 'over-processing',
    level: 'off',
    needs: ['provenance', 'change', 'tracked'],
    options: schemas/* strictObject */.rej({
        lines: schemas/* int */.Whr().min(1).default(300).meta({ description: 'From how many AI-made lines on a specification is asked for.' }),
        globs: schemas/* array */.YOg(settings.globSchema).min(1).max(100).default(SPECS).meta({ description: 'Globs of specifications.' }),
    }),
    inspect({ provenance, change, tracked }, { lines: least, globs }) {
        const made = (0,model_words/* count */.U9)(provenance.lines.ai, 'AI-made line');
        if (provenance.lines.ai < least)
            return fewer(provenance, change, least);
        const specs = (0,model_globs/* globSet */.x)(globs);
        const brought = broughtBy(change, specs);
        if (brought !== undefined)
            return { said: `The specification of ${made} comes with them: ${(0,model_words/* quoted */.TL)(brought)}.`, findings: [] };
        const kept = keptSpecs(change, tracked, specs);
        const named = kept.find((path) => (provenance.names ?? []).includes(path));
        if (named !== undefined)
            return { said: `This change names the specification of ${made}: ${(0,model_words/* quoted */.TL)(named)}.`, findings: [] };
        const { branch } = provenance;
        const called = branch === undefined ? undefined : kept.find((path) => isCalled(path, branch));
        if (called !== undefined)
            return { said: `The branch of ${made} is called as their specification: ${(0,model_words/* quoted */.TL)(called)}.`, findings: [] };
        const said = `${made} and no specification: from ${(0,model_words/* grouped */.zD)(least)} on this project asks for one.`;
        const remedy = 'Commit the specification that the agent was given, or name the path of an earlier one in the description.';
        if (change.truncated)
            return { kind: 'unknown', why: [`The list of files is cut, and shows no specification of ${made}.`], remedy };
        if (provenance.names === undefined) {
            return {
                kind: 'unknown',
                why: [`This change brings no specification of ${made}; whether it names one is not known.`],
                remedy,
            };
        }
        return { said, findings: [{ rule: 'ai-spec', what: said, remedy, fingerprint: (0,hash/* fingerprint */.R)('ai-spec') }] };
    },
});
/** Fewer AI-made lines than are asked about, unless those that could not be told make up for it. */
function fewer({ lines: { ai, untold }, gaps }, { truncated, unlisted }, least) {
    const unseen = untold + (truncated ? (unlisted?.lines ?? least) : 0);
    const found = ai === 0 ? 'no line was found to be AI-made' : `${(0,model_words/* count */.U9)(ai, 'AI-made line')} found`;
    if (ai + unseen < least) {
        return { kind: 'not-applicable', because: `${found}, and a specification is asked for from ${(0,model_words/* grouped */.zD)(least)} on` };
    }
    const why = `${(0,model_words/* count */.U9)(unseen, 'added line')} could not be told, so whether ${(0,model_words/* grouped */.zD)(least)} are AI-made is not known.`;
    return { kind: 'unknown', why: [why, ...gaps], remedy: model_provenance/* CLOSE_GAPS */.XJ };
}
/** A specification that this change adds to. One that is deleted, or only moved, says nothing of what was asked. */
function broughtBy({ files }, specs) {
    return files.find(({ path, status, additions }) => status !== 'deleted' && additions > 0 && specs.matches(path))?.path;
}
/** Specifications that are there when the change is merged. */
function keptSpecs({ files }, { paths }, specs) {
    const gone = new Set(files.flatMap(({ path, status, from }) => [
        ...(status === 'deleted' ? [path] : []),
        ...(status === 'renamed' && from !== undefined ? [from] : []),
    ]));
    return [...paths].filter((path) => !gone.has(path) && specs.matches(path));
}
/** spec-kit's convention: the folder of a specification, below `specs/`, and the branch have one name. */
function isCalled(path, branch) {
    const [above, folder] = path.split('/').slice(-3);
    return above === 'specs' && folder === branch;
}

;// CONCATENATED MODULE: ./lib/model/contradicted.js

/** A pass over a report that contradicts itself is none. `said`: what the numbers would say as they stand. */
function contradicted({ reports }, said) {
    const [problem] = reports.flatMap(({ problems }) => problems);
    if (problem === undefined)
        return undefined;
    return {
        kind: 'unknown',
        why: [`A coverage report does not add up: ${(0,model_words/* quoted */.TL)(problem.path)}: ${problem.message} As it stands, ${said}`],
        remedy: 'See whether the report was cut, merged or edited after the tool wrote it.',
    };
}

;// CONCATENATED MODULE: ./lib/model/made-coverage.js


/** Over all files together; `known` is what the reports say. */
function sharesOf(made, known, grade) {
    const files = made.map(({ path, ranges }) => {
        const counted = ranges.filter((range) => (0,model_provenance/* isAtLeast */.du)(range.grade, grade));
        return { path, ...(0,patch/* coverageInside */.Zb)(counted, (0,patch/* linesOf */.Dx)(known.get(path))) };
    });
    const sum = (of) => files.reduce((all, file) => all + file[of], 0);
    return { grade, files, covered: sum('covered'), coverable: sum('coverable') };
}
/**
 * The lines that fall short, if any do: all together, else those of stronger evidence alone. Weaker evidence cannot make up for
 * stronger: a trailer more, on lines that are tested, must excuse no line that an agent's account wrote.
 */
function shortShares(made, known, least, limit) {
    const grades = model_provenance/* GRADES */.F4.filter((grade) => (0,model_provenance/* isAtLeast */.du)(grade, least)).toReversed();
    for (const grade of grades) {
        const shares = sharesOf(made, known, grade);
        if ((0,patch/* isShort */.tQ)(shares, limit))
            return shares;
    }
    return undefined;
}
/** Whether the share would fall short if untold lines were AI-made: the untested ones, and as many others as it takes to judge it. */
function mayBeShort({ covered, coverable }, untold, among, limit) {
    const missed = Math.min(untold, among.missed);
    const more = Math.min(untold - missed, among.covered, Math.max(0, limit.least - coverable - missed));
    return untold > 0 && (0,patch/* isShort */.tQ)({ covered: covered + more, coverable: coverable + missed + more }, limit);
}

;// CONCATENATED MODULE: ./lib/model/patch-words.js




/** The option that says how many are asked for. */
function coverageOption(description) {
    return schemas/* string */.YjP()
        .regex(/^(100|\d{1,2})%$/, 'write a percentage such as 80%')
        .default('80%')
        .meta({ description });
}
/** "8 of 12 coverable added lines are covered (66.6 %)." `which` of them, where not all are meant. */
function coveredWords({ covered, coverable }, lines, which = '') {
    const share = coverable === 0 ? '' : ` (${Math.floor((covered / coverable) * 1000) / 10} %)`;
    return `${(0,model_words/* grouped */.zD)(covered)} of ${(0,model_words/* count */.U9)(coverable, `coverable ${lines}`)}${which} ${coverable === 1 ? 'is' : 'are'} covered${share}.`;
}
/** The untested lines of a file as a finding; none where there are none. */
function untestedIn(path, { missed, coverable }, rule, lines) {
    const ranges = (0,changes/* rangesOf */.wA)(missed);
    const [first] = ranges;
    if (first === undefined)
        return [];
    const where = (0,model_words/* listed */.KE)(ranges.map(changes/* rangeWords */.r6), 6);
    return [
        {
            rule,
            what: `${(0,model_words/* quoted */.TL)(path)}: ${(0,model_words/* grouped */.zD)(missed.length)} of ${(0,model_words/* count */.U9)(coverable, lines)} untested: ${where}.`,
            remedy: `Write a test that runs ${first.from === first.to ? 'line' : 'lines'} ${(0,changes/* rangeWords */.r6)(first)}.`,
            fingerprint: (0,hash/* fingerprint */.R)(rule, path),
            places: [{ path, line: first.from }],
            subject: { file: path },
        },
    ];
}

;// CONCATENATED MODULE: ./lib/checks/ai-tested.js











const aiTested = defineCheck({
    id: 'ai-tested',
    question: 'Are the AI-made lines covered by tests, and does the change bring tests?',
    rationale: 'An agent writes faster than anyone reads. A test that runs its lines is their first reader, and stays one.',
    waste: 'defects',
    level: 'warn',
    needs: ['provenance', 'change', 'tracked'],
    uses: ['coverage'],
    options: schemas/* strictObject */.rej({
        coverage: coverageOption('How many of the coverable AI-made lines must be covered.'),
        'min-lines': schemas/* int */.Whr().min(0).default(20).meta({
            description: 'With fewer coverable AI-made lines the share is not judged; with fewer AI-made lines of code no test is asked for.',
        }),
        tests: schemas/* boolean */.zMY().default(true).meta({
            description: 'Whether the change must add to a test file. Where tests stand in the files they test, say `false`.',
        }),
    }),
    inspect({ provenance, change, tracked, coverage }, options) {
        const files = madeFiles(provenance, change);
        if (provenance.lines.untold === 0) {
            if (madeLines(provenance) === 0)
                return { kind: 'not-applicable', because: noMarker(provenance) };
            if (files.length === 0)
                return { kind: 'not-applicable', because: 'the AI-made lines are all lines of tests' };
        }
        const given = { provenance, change, files, options };
        const answers = [coverageAnswer(given, coverage, tracked), ...(options.tests ? [testsAnswer(given)] : [])];
        const said = answers.map((answer) => (answer.kind === 'unknown' ? answer.why.join(' ') : answer.said)).join(' ');
        const notes = [...answers.flatMap((answer) => ('notes' in answer ? (answer.notes ?? []) : [])), ...provenance.gaps];
        const findings = answers.flatMap((answer) => (answer.kind === 'fail' ? answer.findings : []));
        if ((0,reading/* isNonEmpty */.J_)(findings))
            return { said, findings, notes };
        const unknown = answers.filter((answer) => answer.kind === 'unknown');
        const why = unknown.length === 0 ? [] : [...unknown.flatMap((answer) => answer.why), ...notes];
        const remedy = unknown.find((answer) => answer.remedy !== undefined)?.remedy;
        if ((0,reading/* isNonEmpty */.J_)(why))
            return { kind: 'unknown', why, ...(remedy !== undefined && { remedy }) };
        if (answers.every(({ kind }) => kind === 'none'))
            return { kind: 'not-applicable', because: said.replace(/\.$/, '') };
        return { said, findings: [], notes };
    },
});
function coverageAnswer(given, coverage, tracked) {
    const { provenance, change, files, options } = given;
    const { untold } = provenance.lines;
    if (coverage.state === 'not-applicable') {
        return { kind: 'none', said: `Whether tests run the AI-made lines is not judged: coverage was ${coverage.because}.` };
    }
    const value = (0,reading/* judgeable */.WU)(coverage);
    if (value === undefined)
        return missing(coverage);
    const known = (0,patch/* coverageByFile */.Qj)(value, tracked);
    const limit = { percent: Number(options.coverage.slice(0, -1)), least: options['min-lines'] };
    const all = sharesOf(files, known, provenance.least);
    const short = shortShares(files, known, provenance.least, limit);
    if (short) {
        const isAll = short.covered === all.covered && short.coverable === all.coverable;
        const said = `${words(short, isAll ? '' : ` of grade ${short.grade} or stronger`).slice(0, -1)}; ${options.coverage} are asked for.`;
        return {
            kind: 'fail',
            said,
            findings: short.files.flatMap((file) => untestedIn(file.path, file, 'ai-tested', 'AI-made line')),
        };
    }
    const may = mayBeShort(all, untold, untoldIn(provenance, change, known), limit);
    const why = [
        ...(coverage.state === 'unreadable' ? missing(coverage).why : []),
        ...unseenWords(files, known, options),
        ...(isPartial(change) ? ['Which lines the change adds is known in part only.'] : []),
        ...(may ? [`Of ${(0,model_words/* count */.U9)(untold, 'added line')} it could not be told who made them, and those may be untested.`] : []),
    ];
    if (why.length > 0)
        return { kind: 'unknown', why: [...why, `As it stands, ${words(all)}`], remedy: ai_tested_REMEDY };
    if (all.coverable === 0)
        return { kind: 'none', said: 'The coverage reports name no coverable line among the AI-made ones.' };
    if (all.coverable < limit.least) {
        return { kind: 'none', said: `${words(all).slice(0, -1)}, too few to judge (${limit.least} are needed).` };
    }
    return contradicted(value, words(all)) ?? { kind: 'pass', said: words(all), notes: ai_tested_unnamedWords(files, known) };
}
const ai_tested_REMEDY = 'Check out with `fetch-depth: 0`, and have the coverage tool report files that no test loads.';
function missing(reading) {
    if (reading.state === 'unreadable') {
        const [{ path, message, remedy }] = reading.problems;
        const why = `A coverage report could not be read: ${(0,model_words/* quoted */.TL)(path)}: ${message}`;
        return { kind: 'unknown', why: [why], ...(remedy !== undefined && { remedy }) };
    }
    if (reading.state !== 'absent' && reading.state !== 'empty')
        return { kind: 'unknown', why: ['There is no coverage to judge.'] };
    return { kind: 'unknown', why: [reading.reason], ...(reading.remedy !== undefined && { remedy: reading.remedy }) };
}
function unseenWords(files, known, options) {
    const unseen = files.filter((file) => (0,patch/* isUnseen */.NM)(file, known, options['min-lines']));
    if (unseen.length === 0)
        return [];
    return [`No coverage report names ${(0,model_words/* listed */.KE)(unseen.map(({ path }) => (0,model_words/* quoted */.TL)(path)))}, though they name other such files.`];
}
/** Code that no report measures is not asked for, and said. */
function ai_tested_unnamedWords(files, known) {
    const unnamed = files.filter(({ path, isCode }) => isCode && !known.has(path) && !(0,patch/* namesItsKind */.fj)(known, path));
    if (unnamed.length === 0)
        return [];
    return [
        `No coverage report names files such as ${(0,model_words/* listed */.KE)(unnamed.map(({ path }) => (0,model_words/* quoted */.TL)(path)))}: their AI-made lines are not judged.`,
    ];
}
function isPartial({ truncated, files }) {
    return truncated || files.some(({ path, linesUnknown }) => linesUnknown === true && (0,file_kinds/* kindOfFile */.yK)(path) !== 'test');
}
function words(shares, which = '') {
    return coveredWords(shares, 'AI-made line', which);
}
function testsAnswer({ provenance, change, files, options }) {
    const made = files.filter(({ isCode }) => isCode).reduce((sum, { lines }) => sum + lines, 0);
    const lines = `${(0,model_words/* count */.U9)(made, 'AI-made line')} of code`;
    const least = Math.max(1, options['min-lines']);
    if (bringsTests(change)) {
        return made < least
            ? { kind: 'none', said: `It adds ${lines}.` }
            : { kind: 'pass', said: `Beside ${lines} it adds to tests.` };
    }
    const { untold } = provenance.lines;
    if (isPartial(change) || change.unlisted !== undefined) {
        return { kind: 'unknown', why: ['Whether the change adds to a test is not known, for it is known in part only.'] };
    }
    if (made < least) {
        const may = made + Math.min(untold, untoldIn(provenance, change, new Map()).code) >= least;
        if (!may)
            return { kind: 'none', said: `It adds ${lines}, too few to ask for tests (${(0,model_words/* grouped */.zD)(least)} are needed).` };
        return {
            kind: 'unknown',
            why: [`It adds no test, and of ${(0,model_words/* count */.U9)(untold, 'added line')} it could not be told who made them.`],
        };
    }
    const said = `It adds ${lines} and no line of a test.`;
    return {
        kind: 'fail',
        said,
        findings: [
            {
                rule: 'ai-tested',
                what: said,
                remedy: 'Add tests of them to this change. Where tests stand in the files they test, set `tests: false`.',
                fingerprint: (0,hash/* fingerprint */.R)('ai-tested', 'tests'),
            },
        ],
    };
}

// EXTERNAL MODULE: ./lib/model/batch.js
var model_batch = __webpack_require__(6989);
;// CONCATENATED MODULE: ./lib/checks/batch-size.js







const limit = (what) => schemas/* int */.Whr().min(1).exactOptional().meta({ description: what });
const batchSize = defineCheck({
    id: 'batch-size',
    question: 'Is this change small enough to review in one sitting?',
    rationale: 'Small batches are reviewed sooner and better, fail less, and are undone more easily.',
    waste: 'inventory',
    level: 'warn',
    needs: ['change'],
    settings: ['batch'],
    options: schemas/* strictObject */.rej({
        lines: schemas/* int */.Whr().min(1).default(400).meta({ description: 'The most lines that count (see `batch`).' }),
        files: schemas/* int */.Whr().min(1).default(20).meta({ description: 'The most files that count.' }),
        commits: limit('The most commits.'),
        components: limit('The most components (of `batch.components`) that may be touched.'),
        paths: schemas/* record */.g1P(settings.globSchema, schemas/* strictObject */.rej({ lines: schemas/* int */.Whr().min(1).meta({ description: 'The most lines there.' }) }))
            .default({})
            .meta({ description: 'A limit of its own for the files of a glob.' }),
    }),
    inspect({ change }, options, { batch: settings }) {
        const batch = (0,model_batch/* batchOf */.Kb)(change, settings);
        const said = `${(0,model_words/* count */.U9)(batch.lines, 'line')} in ${(0,model_words/* count */.U9)(batch.files, 'file')}${leftOut(batch)}.`;
        const touched = Object.entries(settings.components).filter(([, globs]) => {
            const set = (0,model_globs/* globSet */.x)(globs);
            return batch.weighed.some(({ file, excluded }) => excluded === undefined && set.matches(file.path));
        });
        const remedy = splitWords(batch, settings);
        const over = (key, size, most, what) => most === undefined || size <= most
            ? []
            : [
                {
                    rule: 'batch-size',
                    what: `${what(size)}; the limit is ${(0,model_words/* grouped */.zD)(most)}.`,
                    remedy,
                    fingerprint: (0,hash/* fingerprint */.R)('batch-size', key),
                },
            ];
        const findings = [
            ...over('lines', batch.lines, options.lines, (n) => `${(0,model_words/* count */.U9)(n, 'line')} in ${(0,model_words/* count */.U9)(batch.files, 'file')}${leftOut(batch)}`),
            ...over('files', batch.files, options.files, (n) => (0,model_words/* count */.U9)(n, 'file')),
            ...over('commits', change.commits ?? 0, options.commits, (n) => (0,model_words/* count */.U9)(n, 'commit')),
            ...over('components', touched.length, options.components, (n) => (0,model_words/* count */.U9)(n, 'component')),
            ...Object.entries(options.paths).flatMap(([glob, { lines }]) => {
                const set = (0,model_globs/* globSet */.x)([glob]);
                const there = batch.weighed.filter(({ file }) => set.matches(file.path)).reduce((sum, one) => sum + one.lines, 0);
                return over(glob, Math.ceil(there), lines, (n) => `${(0,model_words/* count */.U9)(n, 'line')} under ${(0,model_words/* quoted */.TL)(glob)}`);
            }),
        ];
        const [first, ...others] = findings;
        const told = first !== undefined && others.length === 0 ? first.what : said;
        const notes = change.truncated ? ['The list of files is cut: the change is at least this large.'] : [];
        return { said: told, findings, notes };
    },
});
function leftOut({ excluded, tests }) {
    const parts = [
        ...(tests.files > 0 ? [`${(0,model_words/* count */.U9)(tests.lines, 'line')} of tests`] : []),
        ...(excluded.files > 0 ? [`${(0,model_words/* count */.U9)(excluded.lines, 'line')} generated, vendored or locked`] : []),
    ];
    return parts.length === 0 ? '' : `, beside ${parts.join(' and ')}`;
}
function splitWords(batch, settings) {
    const groups = (0,model_batch/* splitOf */.uv)(batch, settings);
    if (groups.length < 2)
        return 'Split it into changes that can be reviewed and undone one by one.';
    const parts = groups.map(({ name, lines }) => `${(0,model_words/* quoted */.TL)(name)} ${(0,model_words/* grouped */.zD)(lines)}`);
    return `It could be split in ${groups.length}: ${(0,model_words/* listed */.KE)(parts, 6)}.`;
}

;// CONCATENATED MODULE: ./lib/checks/change-age.js




/** How many merged changes an expectation takes: the smallest number of which one has a bound for the next. */
const NEED = 6;
const changeAge = defineCheck({
    id: 'change-age',
    question: "Is this change younger than the team's own p85?",
    rationale: 'Old changes go stale: they conflict, their reviewers forget them, and what they were for moves on. The yardstick is what 85 % of this team’s changes keep.',
    waste: 'waiting',
    level: 'warn',
    needs: ['flow'],
    options: schemas/* strictObject */.rej({}),
    inspect({ flow: { age, stage, expectation } }) {
        if (expectation === undefined)
            return { kind: 'learning', have: 0, need: NEED };
        const limit = (0,model_words/* duration */.p0)(expectation.seconds);
        const from = expectation.from === 'policy' ? 'as the policy expects' : 'by the newest flow report';
        const said = `This change is ${(0,model_words/* duration */.p0)(age)} old; 85 % are to be merged within ${limit}, ${from}.`;
        if (!expectation.over)
            return { said, findings: [] };
        const where = stage === undefined ? '' : ` It stands at "${stage.title.toLowerCase()}" since ${stage.since.slice(0, 10)}.`;
        const finding = {
            rule: 'change-age',
            what: `${said}${where}`,
            remedy: 'Finish it before anything new is begun: ask for what it waits for, split off what is done, or close it.',
            fingerprint: (0,hash/* fingerprint */.R)('change-age'),
        };
        return { said, findings: [finding] };
    },
});

;// CONCATENATED MODULE: ./lib/checks/companions.js






const globs = schemas/* array */.YOg(settings.globSchema).min(1);
const companions = defineCheck({
    id: 'companions',
    question: 'Did what must change together change together?',
    rationale: 'What is forgotten beside a change comes back as a second one.',
    waste: 'over-processing',
    level: 'off',
    needs: ['change'],
    options: schemas/* strictObject */.rej({
        rules: schemas/* array */.YOg(schemas/* strictObject */.rej({
            when: globs.meta({ description: 'Globs: a change of one of these files ...' }),
            with: globs.meta({ description: '... wants a change of one of these.' }),
        }))
            .default([])
            .meta({ description: 'What wants what.' }),
    }),
    inspect({ change }, { rules }) {
        if (rules.length === 0)
            return { kind: 'not-applicable', because: 'no rule is named' };
        const paths = change.files.flatMap(({ path, from }) => (from === undefined ? [path] : [path, from]));
        const findings = rules.flatMap(({ when, with: then }) => {
            const [wants, wanted] = [(0,model_globs/* globSet */.x)(when), (0,model_globs/* globSet */.x)(then)];
            const cause = paths.find((path) => wants.matches(path) && !wanted.matches(path));
            if (cause === undefined || paths.some((path) => wanted.matches(path)))
                return [];
            const names = (0,model_words/* listed */.KE)(then.map((glob) => (0,model_words/* quoted */.TL)(glob)));
            return [
                {
                    rule: 'companions',
                    what: `${(0,model_words/* quoted */.TL)(cause)} changed and nothing of ${names} did.`,
                    remedy: `Change ${names} with it, or say in the policy that it need not.`,
                    fingerprint: (0,hash/* fingerprint */.R)('companions', ...when, ...then),
                    places: [{ path: cause }],
                },
            ];
        });
        const said = findings.length === 0 ? `${(0,model_words/* count */.U9)(rules.length, 'rule')} kept.` : `${(0,model_words/* count */.U9)(findings.length, 'companion')} missing.`;
        return { said, findings };
    },
});

;// CONCATENATED MODULE: ./lib/checks/component-coupling.js






const componentCoupling = defineCheck({
    id: 'component-coupling',
    question: 'Does this change stay within one deployable component?',
    rationale: 'What has to change together has to be deployed together, and waits for its slowest part.',
    waste: 'transportation',
    level: 'warn',
    needs: ['change'],
    settings: ['batch'],
    options: schemas/* strictObject */.rej({
        max: schemas/* int */.Whr().min(1).default(1).meta({ description: 'The most components (of `batch.components`) that may be touched.' }),
    }),
    inspect({ change }, { max }, { batch: settings }) {
        if (Object.keys(settings.components).length === 0) {
            return { kind: 'not-applicable', because: 'no component is named' };
        }
        const counted = (0,model_batch/* batchOf */.Kb)(change, settings).weighed.filter(({ excluded, test }) => excluded === undefined && !test);
        const touched = touchedBy(counted, settings.components);
        const names = (0,model_words/* listed */.KE)(touched.map(({ name, lines }) => `${(0,model_words/* quoted */.TL)(name)} ${(0,model_words/* count */.U9)(lines, 'line')}`), COMPONENTS_TOLD);
        if (touched.length > max) {
            const finding = {
                rule: 'component-coupling',
                what: `This change touches ${(0,model_words/* count */.U9)(touched.length, 'component')}: ${names}; the limit is ${(0,model_words/* grouped */.zD)(max)}.`,
                remedy: 'Split it into changes that can be deployed one by one, each within one component.',
                fingerprint: (0,hash/* fingerprint */.R)('component-coupling', 'components'),
            };
            return { said: finding.what, findings: [finding] };
        }
        if (change.truncated) {
            const why = 'The list of files is cut, so whether this change touches more components is not known.';
            return { kind: 'unknown', why: [why] };
        }
        if (touched.length === 0)
            return { said: 'This change touches no component.', findings: [] };
        return { said: `This change touches ${(0,model_words/* count */.U9)(touched.length, 'component')}: ${names}.`, findings: [] };
    },
});
const COMPONENTS_TOLD = 12;
/** Components with a file among these, by the lines changed in it, most first. A file that moves touches where it was, too. */
function touchedBy(files, components) {
    const touched = Object.entries(components).flatMap(([name, globs]) => {
        const set = (0,model_globs/* globSet */.x)(globs);
        const its = files.filter(({ file: { path, from, status } }) => set.matches(path) || (status === 'renamed' && from !== undefined && set.matches(from)));
        return its.length === 0 ? [] : [{ name, lines: its.reduce((sum, { lines }) => sum + lines, 0) }];
    });
    return touched.sort((a, b) => b.lines - a.lines);
}

;// CONCATENATED MODULE: ./lib/checks/coverage-drop.js





const coverageDrop = defineCheck({
    id: 'coverage-drop',
    question: 'Is the whole as well covered as before?',
    rationale: 'Coverage that sinks a little with every change is gone before anyone decides to give it up.',
    waste: 'defects',
    level: 'off',
    needs: ['coverage'],
    uses: ['baseline'],
    options: schemas/* strictObject */.rej({
        'max-drop': schemas/* string */.YjP()
            .regex(/^(100|\d{1,2}(\.\d{1,2})?)%$/, 'write a percentage such as 1% or 0.5%')
            .default('0%')
            .meta({ description: 'By how many percentage points the share of covered lines may sink against the base.' }),
    }),
    inspect({ coverage, baseline }, options) {
        const now = coverage.lines;
        const before = baseline.state === 'present' ? baseline.value.coverage : undefined;
        if (before === undefined) {
            return {
                kind: 'unknown',
                why: ['No coverage is recorded for the base commit.'],
                remedy: 'Run the gate on every push to the default branch, so that it records what a later change is held against.',
            };
        }
        if (before.total === 0)
            return { kind: 'not-applicable', because: 'the base had no coverable line' };
        if (now.total === 0)
            return { kind: 'unknown', why: ['The coverage reports name no line that could be covered.'] };
        const said = `${shareWords(now)} covered; on the base, ${shareWords(before)}.`;
        // Products instead of shares: equal ones must not differ by a rounding.
        const drop = before.covered * now.total - now.covered * before.total;
        if (drop * 100 > Number(options['max-drop'].slice(0, -1)) * before.total * now.total) {
            const allowed = options['max-drop'] === '0%' ? '' : ` The policy allows ${options['max-drop']} less.`;
            return {
                said,
                findings: [
                    {
                        rule: 'coverage-drop',
                        what: `${said}${allowed}`,
                        remedy: 'Test what this change adds, or what it leaves untested now.',
                        fingerprint: (0,hash/* fingerprint */.R)('coverage-drop'),
                    },
                ],
            };
        }
        return contradicted(coverage, said) ?? { said, findings: [] };
    },
});
/** `71.25 % of 1,204 lines are`, rounded down, so that less than all is never called all. */
function shareWords({ covered, total }) {
    return `${Math.floor((covered / total) * 10_000) / 100} % of ${(0,model_words/* count */.U9)(total, 'line')} ${total === 1 ? 'is' : 'are'}`;
}

// EXTERNAL MODULE: ./lib/model/tests.js
var model_tests = __webpack_require__(42684);
;// CONCATENATED MODULE: ./lib/checks/flaky-tests.js






const flakyTests = defineCheck({
    id: 'flaky-tests',
    question: 'Did every test pass at first try?',
    rationale: 'A test that passes only when asked again teaches people to ask again, and hides the defect it was written for.',
    waste: 'over-processing',
    level: 'warn',
    needs: ['tests'],
    settings: ['repeatedCases'],
    options: schemas/* strictObject */.rej({}),
    inspect({ tests }, _options, { repeatedCases }) {
        const { flaky, flakyCount } = (0,attempts/* judgeCases */.v)(tests, repeatedCases);
        if (flakyCount === 0) {
            return { said: `No test of the ${(0,model_words/* count */.U9)((0,model_tests/* executed */.AB)(tests.totals), 'test')} that ran passed only at a retry.`, findings: [] };
        }
        const told = flaky.map((test) => ({
            rule: 'flaky-tests',
            what: `${(0,model_words/* quoted */.TL)(test.title)} passed only at a retry.`,
            remedy: 'Find what it depends on (time, order, network, shared state) and take that away.',
            fingerprint: (0,attempts/* testFingerprint */.X)(test),
            subject: { test: test.title, file: test.report.path },
            ...(test.message !== undefined && { detail: test.message }),
            places: test.places,
        }));
        const findings = flakyCount > told.length ? [...told, others(flakyCount - told.length)] : told;
        return { said: `${(0,model_words/* count */.U9)(flakyCount, 'test')} passed only at a retry.`, findings, total: flakyCount };
    },
});
/** Beyond what is kept one by one. */
function others(n) {
    return {
        rule: 'flaky-tests',
        what: `${(0,model_words/* count */.U9)(n, 'more test')} passed only at a retry; they are counted, and not kept one by one.`,
        remedy: 'See the reports themselves.',
        fingerprint: (0,hash/* fingerprint */.R)('flaky-tests', 'others'),
    };
}

;// CONCATENATED MODULE: ./lib/checks/flow-item.js



const BY = {
    label: 'by a label that the policy names',
    'usual-label': 'by its label',
    'issue-type': 'by the issue’s type',
    linked: 'by the issue it closes',
    title: 'by its title',
    branch: 'by the name of its branch',
    author: 'by who wrote it',
    advisory: 'by the advisory that it names',
};
const flowItem = defineCheck({
    id: 'flow-item',
    question: 'Is it clear what kind of work this is?',
    rationale: 'Features, defects, risks and debt compete for the same people. Whoever decides between them has to see how much of each is done.',
    waste: 'overproduction',
    level: 'off',
    needs: ['flow'],
    options: schemas/* strictObject */.rej({}),
    inspect({ flow: { item } }) {
        if (item.type !== 'unclassified')
            return { said: `This is a ${item.type}, ${BY[item.by] ?? 'as it says'}.`.replace('a debt', 'debt'), findings: [] };
        const said = 'Nothing says whether this is a feature, a defect, a risk or debt.';
        const finding = {
            rule: 'flow-item',
            what: said,
            remedy: 'Give it a label such as `bug` or `enhancement`, or begin its title as in `fix: ...` or `feat: ...`.',
            fingerprint: (0,hash/* fingerprint */.R)('flow-item'),
        };
        return { said, findings: [finding] };
    },
});

// EXTERNAL MODULE: ./lib/model/owners.js
var model_owners = __webpack_require__(25985);
;// CONCATENATED MODULE: ./lib/checks/handoffs.js






const handoffs = defineCheck({
    id: 'handoffs',
    question: 'Can few teams finish this?',
    rationale: 'Every team that a change has to pass is a queue it waits in.',
    waste: 'transportation',
    level: 'warn',
    needs: ['change', 'owners'],
    settings: ['batch'],
    options: schemas/* strictObject */.rej({
        teams: schemas/* int */.Whr().min(1).default(3).meta({ description: 'The most teams of `CODEOWNERS` that may own what changes.' }),
    }),
    inspect({ change, owners }, { teams: most }, { batch: settings }) {
        if (owners.unread !== undefined)
            return { kind: 'unknown', why: [owners.unread], remedy: 'Say it in fewer patterns.' };
        const counted = (0,model_batch/* batchOf */.Kb)(change, settings).weighed.filter(({ excluded }) => excluded === undefined);
        // A file that moves is the concern of whoever had it, too.
        const paths = counted.flatMap(({ file }) => file.status === 'renamed' && file.from !== undefined ? [file.path, file.from] : [file.path]);
        const { teams, people, theirs } = owning(owners, paths);
        const notes = skippedNotes(owners);
        const own = `${(0,model_words/* count */.U9)(teams.length, 'team')} ${teams.length === 1 ? 'owns' : 'own'}`;
        if (teams.length <= most && change.truncated) {
            return { kind: 'unknown', why: [`The list of files is cut: ${own} what is listed, and more may own the rest.`, ...notes] };
        }
        if (teams.length === 0) {
            const said = people === 0 ? '' : `; ${people === 1 ? '1 person does' : `${(0,model_words/* grouped */.zD)(people)} people do`}`;
            return { said: `No team owns what this change touches${said}.`, findings: [], notes };
        }
        const names = (0,model_words/* listed */.KE)(teams.map(({ name, paths: its }) => `${(0,model_words/* quoted */.TL)(name)} ${(0,model_words/* count */.U9)(its.length, 'file')}`), TEAMS_TOLD);
        if (teams.length <= most)
            return { said: `${own} what this change touches: ${names}.`, findings: [], notes };
        const byPeople = people === 0 ? [] : [told((0,model_words/* count */.U9)(people, 'person', 'people'), theirs)];
        const finding = {
            rule: 'handoffs',
            what: `${own} what this change touches: ${names}; the limit is ${(0,model_words/* grouped */.zD)(most)}.`,
            remedy: 'Split it into changes that fewer teams can finish, each on its own.',
            fingerprint: (0,hash/* fingerprint */.R)('handoffs', 'teams'),
            detail: [...teams.map(({ name, paths: its }) => told(name, its)), ...byPeople].join('\n'),
        };
        return { said: finding.what, findings: [finding], notes };
    },
});
const TEAMS_TOLD = 12;
function owning(owners, paths) {
    // GitHub tells no two names apart by their case.
    const teams = new Map();
    const people = new Set();
    const theirs = [];
    for (const path of paths) {
        const all = new Map((0,model_owners/* ownersOf */.K2)(owners, path).map((owner) => [owner.toLowerCase(), owner]));
        const named = [...all].filter(([, owner]) => (0,model_owners/* isTeam */.IJ)(owner));
        for (const [key, name] of named) {
            const team = teams.get(key) ?? { name, paths: [] };
            team.paths.push(path);
            teams.set(key, team);
        }
        if (named.length > 0 || all.size === 0)
            continue;
        for (const key of all.keys())
            people.add(key);
        theirs.push(path);
    }
    const sorted = [...teams.values()].sort((a, b) => b.paths.length - a.paths.length || (a.name < b.name ? -1 : 1));
    return { teams: sorted, people: people.size, theirs };
}
/** A line of the detail, which is shown as a quotation. */
function told(name, paths) {
    return `${name}: ${(0,model_words/* listed */.KE)(paths.map((path) => (0,model_words/* clipped */.cz)((0,model_words/* visible */.RK)(path), 120)), 6)}`;
}
function skippedNotes({ problems }) {
    const [first] = problems;
    if (first === undefined)
        return [];
    return [`GitHub skips ${(0,model_words/* count */.U9)(problems.length, 'line')} of \`CODEOWNERS\`. Line ${first.line}: ${first.message}`];
}

// EXTERNAL MODULE: ./lib/model/nearest.js
var nearest = __webpack_require__(36047);
;// CONCATENATED MODULE: ./lib/checks/jobs-succeeded.js







const jobsSucceeded = defineCheck({
    id: 'jobs-succeeded',
    question: 'Did every job this one needs succeed?',
    rationale: 'A job that was skipped or cancelled leaves no report behind that could say so.',
    waste: 'defects',
    level: 'stop',
    needs: ['jobs'],
    options: schemas/* strictObject */.rej({
        jobs: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
            .max(100)
            .default([])
            .meta({ description: "Jobs, by id, that must be among those the gate's job needs." }),
        'may-skip': schemas/* array */.YOg(settings.globSchema)
            .max(100)
            .default([])
            .meta({ description: 'Globs of the ids of jobs that run only sometimes: one that was skipped is noted, and fine.' }),
    }),
    inspect({ jobs: { jobs } }, options) {
        const ids = jobs.map(({ id }) => id);
        const mayBeSkipped = (0,model_globs/* globSet */.x)(options['may-skip']);
        const skipped = jobs.filter(({ id, result }) => result === 'skipped' && mayBeSkipped.matches(id));
        const succeeded = jobs.filter(({ result }) => result === 'success');
        const findings = [
            ...jobs.filter((job) => !succeeded.includes(job) && !skipped.includes(job)).map(notSucceeded),
            ...options.jobs.filter((id) => !ids.includes(id)).map((id) => jobs_succeeded_missing(id, ids)),
        ];
        const notes = skipped.map(({ id }) => `The job ${(0,model_words/* quoted */.TL)(id)} was skipped, as the policy allows.`);
        const [first, ...others] = findings;
        if (first !== undefined) {
            const many = `${(0,model_words/* count */.U9)(findings.length, 'job')} that must succeed did not.`;
            return { said: others.length === 0 ? first.what : many, findings, notes };
        }
        if (jobs.length === 0) {
            return {
                kind: 'unknown',
                why: ["The gate's job names no `needs`, so there is no job whose end it could tell."],
                remedy: "Name the jobs that must succeed under `needs` of the gate's job, and run it with `if: always()`.",
            };
        }
        // Nothing ran, so nothing was shown: that is no pass.
        if (succeeded.length === 0)
            return { kind: 'not-applicable', because: 'every job this one needs was skipped, as the policy allows' };
        return { said: `${(0,model_words/* count */.U9)(succeeded.length, 'job')} succeeded.`, findings, notes };
    },
});
const ENDS = {
    success: ['succeeded', ''],
    failure: ['failed', 'See its log, and mend what broke it.'],
    cancelled: ['was cancelled', 'See whether someone stopped it or its time ran out, and run it again.'],
    skipped: [
        'was skipped',
        'See its `if`, and the jobs that it needs in turn; if it runs only sometimes, name it under `may-skip` of `jobs-succeeded`.',
    ],
    unknown: ['ended in a way that this version does not know', 'See the run; if it did succeed, please report the word.'],
};
function notSucceeded({ id, result }) {
    const [what, remedy] = ENDS[result];
    return {
        rule: 'jobs-succeeded',
        what: `The job ${(0,model_words/* quoted */.TL)(id)} ${what}.`,
        remedy,
        fingerprint: (0,hash/* fingerprint */.R)('jobs-succeeded', 'result', id),
    };
}
function jobs_succeeded_missing(id, ids) {
    const guess = (0,nearest/* nearest */.p)(id, ids);
    return {
        rule: 'jobs-succeeded',
        what: `The policy expects the job ${(0,model_words/* quoted */.TL)(id)}, which the gate's job does not need.`,
        remedy: guess === undefined
            ? `Add ${(0,model_words/* quoted */.TL)(id)} to \`needs\` of the gate's job.`
            : `If ${(0,model_words/* quoted */.TL)(guess)} is meant, write it so under \`jobs\` of \`jobs-succeeded\`; else add ${(0,model_words/* quoted */.TL)(id)} to \`needs\` of the gate's job.`,
        fingerprint: (0,hash/* fingerprint */.R)('jobs-succeeded', 'missing', id),
    };
}

;// CONCATENATED MODULE: ./lib/checks/linked-work.js






const linkedWork = defineCheck({
    id: 'linked-work',
    question: 'Does this change come from accepted work?',
    rationale: 'Work that nobody asked for is the most expensive kind: it has to be reviewed, kept and undone like any other.',
    waste: 'overproduction',
    level: 'off',
    needs: ['review'],
    uses: ['change'],
    options: schemas/* strictObject */.rej({
        specs: schemas/* array */.YOg(settings.globSchema).max(100).default(['docs/adr/**', '**/adr/**', 'specs/**']).meta({
            description: 'Globs of decision records and specifications: a change that brings or changes one is linked by it.',
        }),
        exempt: schemas/* strictObject */.rej({
            labels: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
                .default(['hotfix', 'fixes-line'])
                .meta({ description: 'Labels of changes that need no link.' }),
            bots: schemas/* boolean */.zMY().default(true).meta({ description: 'Whether changes of bots need none.' }),
        })
            .prefault({})
            .meta({ description: 'What needs no link.' }),
    }),
    inspect({ review, change }, { specs, exempt }) {
        const exemption = exemptionOf(review, exempt);
        if (exemption !== undefined)
            return { said: `${exemption} needs no link.`, findings: [] };
        const { closes } = review;
        if (closes !== undefined && closes.length > 0) {
            // Quoted, so that no channel makes a link of the number: a link would be noted at the issue.
            return { said: `This change closes ${(0,model_words/* listed */.KE)(closes.map((number) => (0,model_words/* quoted */.TL)(`#${number}`)))}.`, findings: [] };
        }
        const spec = change.state === 'present' ? specOf(change.value, specs) : undefined;
        if (spec !== undefined)
            return { said: `This change says what it is from in ${(0,model_words/* quoted */.TL)(spec)}.`, findings: [] };
        if (closes === undefined) {
            return {
                kind: 'unknown',
                why: ['Which issues this change closes is not known.'],
                remedy: 'Give the job `permissions: issues: read`, and judge it again.',
            };
        }
        if (specs.length > 0 && (change.state !== 'present' || change.value.truncated)) {
            return { kind: 'unknown', why: ['This change closes no issue, and whether it changes a specification is not known.'] };
        }
        const said = 'This change closes no issue and changes no specification.';
        const finding = {
            rule: 'linked-work',
            what: said,
            remedy: 'Write `Closes #NUMBER` of the accepted issue into its description, or bring the specification it follows.',
            fingerprint: (0,hash/* fingerprint */.R)('linked-work'),
        };
        return { said, findings: [finding] };
    },
});
function exemptionOf({ author, labels }, exempt) {
    // GitHub tells no two labels apart by their case.
    const exempted = new Set(exempt.labels.map((label) => label.toLowerCase()));
    if (labels.some((label) => exempted.has(label.toLowerCase())))
        return 'A change with a label that the policy exempts';
    return exempt.bots && author.bot ? 'A change of a bot' : undefined;
}
/** A specification that this change adds to. One that is deleted, or only moved, says nothing of why it is made. */
function specOf({ files }, globs) {
    const specs = (0,model_globs/* globSet */.x)(globs);
    return files.find(({ path, status, additions, binary }) => status !== 'deleted' && (additions > 0 || binary) && specs.matches(path))?.path;
}

;// CONCATENATED MODULE: ./lib/checks/patch-coverage.js








const patchCoverage = defineCheck({
    id: 'patch-coverage',
    question: 'Are the added lines tested?',
    rationale: 'A line that no test runs is shown to work by its first user.',
    waste: 'defects',
    level: 'warn',
    needs: ['coverage', 'change', 'tracked'],
    options: schemas/* strictObject */.rej({
        coverage: coverageOption('How many of the coverable lines that the change adds must be covered.'),
        'min-lines': schemas/* int */.Whr()
            .min(0)
            .default(20)
            .meta({ description: 'With fewer coverable lines than this the share is shown and not judged.' }),
    }),
    inspect({ coverage, change, tracked }, options) {
        const sources = change.files.filter((file) => file.status !== 'deleted' && (file.added.length > 0 || file.linesUnknown) && (0,file_kinds/* kindOfFile */.yK)(file.path) !== 'test');
        const known = (0,patch/* coverageByFile */.Qj)(coverage, tracked);
        const files = sources.map((file) => ({ file, ...(0,patch/* coverageInside */.Zb)(file.added, (0,patch/* linesOf */.Dx)(known.get(file.path))) }));
        const covered = files.reduce((sum, one) => sum + one.covered, 0);
        const coverable = files.reduce((sum, one) => sum + one.coverable, 0);
        const said = coveredWords({ covered, coverable }, 'added line');
        const limit = { percent: Number(options.coverage.slice(0, -1)), least: options['min-lines'] };
        if ((0,patch/* isShort */.tQ)({ covered, coverable }, limit)) {
            const findings = files.flatMap(({ file, ...inside }) => untestedIn(file.path, inside, 'patch-coverage', 'added line'));
            return { said: `${said.slice(0, -1)}; ${options.coverage} are asked for.`, findings };
        }
        const unseen = sources.filter(({ path, status, added }) => (0,patch/* isUnseen */.NM)({ path, isNew: status === 'added', lines: (0,changes/* linesIn */.hl)(added) }, known, limit.least));
        const [first] = unseen;
        if (first !== undefined) {
            const names = (0,model_words/* listed */.KE)(unseen.map(({ path }) => (0,model_words/* quoted */.TL)(path)));
            return {
                kind: 'unknown',
                why: [`No coverage report names ${names}, though they name other such files. Of the rest, ${said}`],
                remedy: 'Have the coverage tool report files that no test loads, or test them.',
            };
        }
        if (change.truncated || sources.some(({ linesUnknown }) => linesUnknown)) {
            return {
                kind: 'unknown',
                why: [`Which lines the change adds is known in part only. Of those, ${said}`],
                remedy: 'Check out with `fetch-depth: 2`, so that git tells them.',
            };
        }
        if (coverable === 0)
            return { kind: 'not-applicable', because: 'no coverable line was added' };
        if (coverable < limit.least) {
            return { kind: 'not-applicable', because: `${said.slice(0, -1)}, too few to judge (${limit.least} are needed)` };
        }
        return contradicted(coverage, said) ?? { said, findings: [] };
    },
});

// EXTERNAL MODULE: ./lib/model/project.js
var project = __webpack_require__(37404);
;// CONCATENATED MODULE: ./lib/checks/policy-change.js








/** What decides how a change is judged: the policy, what runs it, and who is asked. */
const GATE_PATHS = [
    project/* project */.C.policyPath,
    '.github/workflows/**',
    '.github/actions/**',
    ...['CODEOWNERS', '.github/CODEOWNERS', 'docs/CODEOWNERS'],
];
/** Roles that can be asked for, and which are enough for each. */
const policy_change_ENOUGH = {
    write: ['write', 'maintain', 'admin'],
    maintain: ['maintain', 'admin'],
    admin: ['admin'],
};
const policyChange = defineCheck({
    id: 'policy-change',
    question: 'Has someone trusted looked at a change to the gate itself?',
    rationale: 'Whoever can change the gate unseen can change anything unseen.',
    waste: 'defects',
    level: 'warn',
    needs: ['change'],
    // Used and not needed: a change that leaves the gate alone asks nobody, whether or not its reviews could be read.
    uses: ['review'],
    asksRoles: true,
    options: schemas/* strictObject */.rej({
        role: schemas/* enum */.k5n(['write', 'maintain', 'admin']).default('maintain').meta({ description: 'The least role that is trusted.' }),
        paths: schemas/* array */.YOg(settings.globSchema).max(100).default([]).meta({
            description: 'Globs of files that belong to the gate too, beside the policy, `.github/workflows`, `.github/actions` and `CODEOWNERS`.',
        }),
    }),
    inspect({ change, review }, { role, paths }) {
        const touched = gateFiles(change, paths);
        if (touched.length === 0) {
            return change.truncated
                ? { kind: 'unknown', why: ['The list of files is cut, so whether this change touches the gate is not known.'] }
                : { kind: 'not-applicable', because: 'this change does not touch the gate' };
        }
        if (review.state === 'not-applicable')
            return { kind: 'not-applicable', because: review.because };
        if (review.state !== 'present') {
            const reason = 'reason' in review ? review.reason : 'What people said of this change could not be read.';
            return { kind: 'unknown', why: [`This change touches the gate. ${reason}`], ...remedyOf(review) };
        }
        const files = (0,model_words/* count */.U9)(touched.length, 'file');
        const { approved, objected, notes } = judged(review.value, policy_change_ENOUGH[role]);
        const who = role === 'admin' ? 'an admin' : `someone who may ${role}`;
        if (objected) {
            const what = 'is part of the gate, and someone trusted asks for changes.';
            const remedy = 'Make the changes that were asked for, and ask for another look.';
            const said = `Someone trusted asks for changes; this change touches ${files} of the gate.`;
            return { said, findings: touched.map((path) => policy_change_toFinding(path, what, remedy)), notes };
        }
        if (approved)
            return { said: `Someone trusted has approved the change of ${files} of the gate.`, findings: [], notes };
        if (review.value.truncated) {
            const why = 'Not every review of this change was listed, and none of those that were approves it as the policy asks.';
            return { kind: 'unknown', why: [why, ...notes], remedy: `Ask ${who} to approve this head.` };
        }
        return {
            said: `This change touches ${files} of the gate, and nobody trusted has approved this head.`,
            findings: touched.map((path) => policy_change_toFinding(path, 'is part of the gate, and nobody trusted has approved this head.', `Ask ${who}, and is not the author, to approve it.`)),
            notes,
        };
    },
});
/** A renamed file counts by both its names: moved out of the gate is out of the gate. */
function gateFiles({ files }, paths) {
    // Two sets: an excluding glob of the policy takes nothing from what always belongs to the gate.
    const [always, named] = [(0,model_globs/* globSet */.x)(GATE_PATHS), (0,model_globs/* globSet */.x)(paths)];
    const isOfGate = (path) => always.matches(path) || named.matches(path);
    return files.flatMap(({ path, from, status }) => {
        if (isOfGate(path))
            return [path];
        return status === 'renamed' && from !== undefined && isOfGate(from) ? [from] : [];
    });
}
function judged({ author, opinions, truncated }, enough) {
    const others = opinions.filter(({ by }) => !(0,people/* sameLogin */.Up)(by.login, author.login));
    const trusted = others.filter(({ by, role }) => !by.bot && enough.includes(role));
    const approving = others.filter(({ state }) => state === 'approved');
    const approved = approving.some((one) => trusted.includes(one) && one.isOfHead);
    const objected = trusted.some(({ state }) => state === 'changes-requested');
    const told = (why, is) => {
        const n = approving.filter(is).length;
        return n === 0 ? [] : [`${(0,model_words/* count */.U9)(n, 'approval')} ${n === 1 ? 'does' : 'do'} not count: ${why}.`];
    };
    const tooLow = ({ by, role }) => !by.bot && role !== 'custom' && role !== 'unknown' && !enough.includes(role);
    const short = [
        ...told('given by a bot', ({ by }) => by.bot),
        ...told('the custom role of whoever gave it cannot be told', ({ by, role }) => !by.bot && role === 'custom'),
        ...told('the role of whoever gave it is not known', ({ by, role }) => !by.bot && role === 'unknown'),
        ...told('the role of whoever gave it is too low', tooLow),
        ...told('given to another head than this one', (one) => trusted.includes(one) && !one.isOfHead),
    ];
    // Where the gate was approved, the approvals that fell short are no one's concern.
    const partly = truncated ? ['Not every review of this change was listed.'] : [];
    return { approved, objected, notes: approved && !objected ? partly : short };
}
function remedyOf(reading) {
    return 'remedy' in reading && reading.remedy !== undefined ? { remedy: reading.remedy } : {};
}
function policy_change_toFinding(path, what, remedy) {
    return {
        rule: 'policy-change',
        what: `${(0,model_words/* quoted */.TL)(path)} ${what}`,
        remedy,
        fingerprint: (0,hash/* fingerprint */.R)('policy-change', path),
        places: [{ path }],
        subject: { file: path },
    };
}

;// CONCATENATED MODULE: ./lib/checks/policy-valid.js




const policyValid = defineCheck({
    id: 'policy-valid',
    question: 'Does the policy read as this change leaves it?',
    rationale: 'A policy that cannot be read stops every change after this one; this one is where it costs least to mend.',
    waste: 'defects',
    level: 'stop',
    needs: ['policyEdit'],
    options: schemas/* strictObject */.rej({}),
    inspect({ policyEdit: { path, problems, repairs } }) {
        if (problems.length === 0) {
            // Never a pass: a readable policy says nothing of the change, and an otherwise empty gate must not go on it.
            const mends = repairs ? 'this change repairs the policy; until it is merged the defaults judge' : 'the edited policy reads';
            return { kind: 'not-applicable', because: `${mends}, and holds once it is merged` };
        }
        return {
            said: `${(0,model_words/* quoted */.TL)(path)} has ${(0,model_words/* count */.U9)(problems.length, 'error')} as this change leaves it.`,
            findings: problems.map((problem) => ({
                rule: 'policy-valid',
                what: problem.message,
                remedy: `Correct ${(0,model_words/* quoted */.TL)(path)}${problem.line === undefined ? '' : ` at line ${problem.line}`}.`,
                fingerprint: (0,hash/* fingerprint */.R)('policy-valid', problem.message),
                subject: { file: path },
                places: [{ path, ...(problem.line !== undefined && { line: problem.line }) }],
            })),
        };
    },
});

;// CONCATENATED MODULE: ./lib/checks/scan-complete.js





const scanComplete = defineCheck({
    id: 'scan-complete',
    question: 'Did every expected scanner finish?',
    rationale: 'A scanner that crashed, or that nobody ran, finds nothing: its empty report looks like a clean one.',
    waste: 'defects',
    level: 'stop',
    needs: ['scans'],
    settings: ['expect'],
    options: schemas/* strictObject */.rej({}),
    inspect({ scans }, _options, { expect }) {
        const tools = [...new Set(scans.files.flatMap((file) => file.tools))];
        const findings = [
            ...scans.files.flatMap((file) => file.unfinished.map(({ tool, why }) => unfinished(file.path, tool, why))),
            ...scans.files.flatMap((file) => file.problems.map((problem) => contradiction(file.path, problem.message))),
            ...expect.scans.tools.filter((tool) => !tools.includes(tool)).map((tool) => scan_complete_missing(tool, tools)),
        ];
        const [first, ...others] = findings;
        if (first === undefined)
            return { said: `${(0,model_words/* listed */.KE)(tools.map((tool) => (0,model_words/* quoted */.TL)(tool)))} finished.`, findings };
        return {
            said: others.length === 0 ? first.what : `${(0,model_words/* count */.U9)(findings.length, 'thing')} about the scans do not add up.`,
            findings,
        };
    },
});
const RERUN = 'See the log of the step that runs it, and run it again.';
function unfinished(path, tool, why) {
    return {
        rule: 'scan-complete',
        what: `${tool === '' ? 'A scanner' : (0,model_words/* quoted */.TL)(tool)} did not finish, as ${(0,model_words/* quoted */.TL)(path)} says: ${(0,model_words/* quoted */.TL)(why)}`,
        remedy: RERUN,
        fingerprint: (0,hash/* fingerprint */.R)('scan-complete', 'unfinished', tool, path),
        subject: { file: path },
    };
}
function contradiction(path, message) {
    return {
        rule: 'scan-complete',
        what: `${(0,model_words/* quoted */.TL)(path)}: ${message}`,
        remedy: RERUN,
        fingerprint: (0,hash/* fingerprint */.R)('scan-complete', 'problem', path, message),
        subject: { file: path },
    };
}
function scan_complete_missing(tool, tools) {
    const guess = (0,nearest/* nearest */.p)(tool, tools);
    const there = tools.length === 0
        ? 'no scanner at all'
        : (0,model_words/* listed */.KE)(tools.map((name) => (0,model_words/* quoted */.TL)(name)), 8);
    return {
        rule: 'scan-complete',
        what: `The policy expects ${(0,model_words/* quoted */.TL)(tool)}; the reports are of ${there}.`,
        remedy: guess === undefined ? RERUN : `If ${(0,model_words/* quoted */.TL)(guess)} is meant, write it so in \`evidence.expect.scans.tools\`.`,
        fingerprint: (0,hash/* fingerprint */.R)('scan-complete', 'missing', tool),
    };
}

;// CONCATENATED MODULE: ./lib/checks/scan-findings.js









const threshold = schemas/* enum */.k5n(['critical', 'high', 'medium', 'low', 'error', 'warning', 'note', 'any']);
const SEVERITIES = ['critical', 'high', 'medium', 'low'];
const LEVELS = ['error', 'warning', 'note', 'none'];
/** Whether a finding is at or above a threshold, which is a severity or a level of SARIF. */
function reaches({ severity, level }, limit) {
    if (limit === 'any')
        return true;
    const severities = SEVERITIES.indexOf(limit);
    if (severities >= 0)
        return SEVERITIES.indexOf(severity) <= severities;
    return LEVELS.indexOf(level) <= LEVELS.indexOf(limit);
}
const scanFindings = defineCheck({
    id: 'scan-findings',
    question: 'Is the change free of new findings at or above the threshold?',
    rationale: 'A finding on a line that is being written costs minutes; the same finding found later costs a second change.',
    waste: 'defects',
    level: 'stop',
    needs: ['scans', 'tracked'],
    uses: ['change', 'baseline'],
    options: schemas/* strictObject */.rej({
        threshold: threshold.default('high').meta({
            description: 'From which severity on a finding counts (a rule without one: error is high, warning medium, note low), or from which level: `error`, `warning`, `note`.',
        }),
        compare: schemas/* enum */.k5n(['new', 'all']).default('new').meta({
            description: 'Which findings count: `all`, or only those `new` against the base. With no baseline, those on lines that the change adds are new.',
        }),
        tools: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({ threshold }))
            .default({})
            .meta({ description: 'A threshold of its own for a tool, by its name in the report.' }),
        paths: schemas/* record */.g1P(settings.globSchema, schemas/* strictObject */.rej({ threshold }))
            .default({})
            .meta({ description: 'A threshold of its own for files, by glob; the first that matches holds.' }),
    }),
    inspect({ scans, tracked, change, baseline }, options) {
        const rules = Object.entries(options.paths).map(([glob, rule]) => ({ set: (0,model_globs/* globSet */.x)([glob]), threshold: rule.threshold }));
        const limit = (tool, path) => {
            const byPath = path === undefined ? undefined : rules.find(({ set }) => set.matches(path))?.threshold;
            const byTool = Object.hasOwn(options.tools, tool) ? options.tools[tool]?.threshold : undefined;
            return byPath ?? byTool ?? options.threshold;
        };
        const changes = change.state === 'present' ? change.value : undefined;
        const isOnNewLines = onNewLines(changes, tracked);
        const full = scans.files.flatMap(({ findings }) => findings);
        const base = baseline.state === 'present' ? baseline.value.scans : undefined;
        const compared = againstBase(base, full, isOnNewLines);
        const old = { lines: 0, base: 0 };
        let byLines = 0;
        const counts = (finding, places, compare) => {
            if (!reaches(finding, limit(finding.tool, (0,place/* resolvePlaces */.Nh)(places, tracked)?.path)))
                return false;
            // A secret that was published is no older debt: it is out.
            if (options.compare === 'all' || finding.secret)
                return true;
            if (compare === undefined)
                byLines++;
            const isNew = compare === undefined ? isOnNewLines(places) : compare === 'new';
            if (!isNew)
                old[compare === undefined ? 'lines' : 'base']++;
            return isNew;
        };
        const kept = full.filter((finding) => counts(finding, finding.places, compared.get(finding)));
        const others = scans.files.flatMap((file) => file.others).filter((one) => counts(one, one.place ? [one.place] : [])).length;
        const notes = [
            ...(scans.totals.suppressed > 0
                ? [`${(0,model_words/* count */.U9)(scans.totals.suppressed, 'result')} of the scans ${scans.totals.suppressed === 1 ? 'is' : 'are'} suppressed.`]
                : []),
            ...(old.base > 0 ? [`${oldWords(old.base, 'was', 'were')} there on the base too.`] : []),
            ...(old.lines > 0 ? [`${oldWords(old.lines, 'stands', 'stand')} on lines that this change does not add.`] : []),
            ...(byLines > 0 && changes === undefined
                ? ['Which lines the change adds is not known, so every finding counts as new.']
                : []),
            ...(byLines > 0 && changes?.truncated
                ? ['The list of changed files is cut: findings in other files count as new too.']
                : []),
        ];
        const all = kept.length + others;
        if (all === 0)
            return {
                said: `${(0,model_words/* count */.U9)(scans.totals.results, 'result')}, none of them new at or above ${options.threshold}.`,
                findings: [],
                notes,
            };
        const word = options.compare === 'new' ? 'new finding' : 'finding';
        const findings = kept.map((finding) => scan_findings_toFinding(finding, compared.get(finding)));
        return {
            said: `${(0,model_words/* count */.U9)(all, word)} at or above the threshold.`,
            findings: others > 0 ? [...findings, scan_findings_uncounted(others)] : findings,
            total: all,
            notes,
        };
    },
});
function oldWords(n, one, many) {
    return `${(0,model_words/* count */.U9)(n, 'finding')} at or above the threshold ${n === 1 ? one : many}`;
}
function scan_findings_toFinding(finding, compare) {
    const { tool, rule, severity, message, places } = finding;
    return {
        rule,
        what: `${(0,model_words/* quoted */.TL)(rule)}: ${(0,model_words/* quoted */.TL)(message, 240)} (${severity}, ${(0,model_words/* quoted */.TL)(tool)})`,
        remedy: 'Mend it; where the rule is wrong, suppress it in the way the scanner reads.',
        fingerprint: (0,model_scans/* scanFingerprint */.Ce)(finding),
        ...(compare !== undefined && { compare }),
        places,
        ...(places[0] !== undefined && { subject: { file: places[0].path } }),
    };
}
function scan_findings_uncounted(n) {
    return {
        rule: 'scan-findings',
        what: `${(0,model_words/* grouped */.zD)(n)} more findings count; they are not kept one by one.`,
        remedy: 'See the scan reports themselves.',
        fingerprint: (0,hash/* fingerprint */.R)('scan-findings', 'others'),
    };
}

;// CONCATENATED MODULE: ./lib/checks/test-failures.js







const testFailures = defineCheck({
    id: 'test-failures',
    question: 'Did every test that ran pass?',
    rationale: 'A failing test is a defect found at its cheapest moment. Fixing it before the merge keeps it from everyone else.',
    waste: 'defects',
    level: 'stop',
    needs: ['tests'],
    uses: ['baseline'],
    settings: ['quarantine', 'repeatedCases', 'today'],
    options: schemas/* strictObject */.rej({
        compare: schemas/* enum */.k5n(['all', 'new'])
            .default('all')
            .meta({ description: 'Which failures count: `all`, or only those `new` against the base. With no baseline, all count.' }),
    }),
    inspect({ tests, baseline }, { compare }, { quarantine, repeatedCases, today }) {
        const judged = (0,attempts/* judgeCases */.v)(tests, repeatedCases);
        const setAside = quarantine.filter(({ until }) => until >= today);
        const expired = new Map(quarantine.filter(({ until }) => until < today).map((entry) => [entry.test, entry]));
        const titles = new Set(setAside.map(({ test }) => test));
        const quarantined = judged.failing.filter(({ title }) => titles.has(title));
        const base = baseline.state === 'present' ? baseline.value.tests : undefined;
        const compared = failuresAgainstBase(base, judged.failing);
        // A quarantine that has ended counts again, whatever failed on the base: that is what its day is for.
        const isLeft = (test) => compare === 'new' && compared.get(test) === 'existing' && !expired.has(test.title);
        const open = judged.failing.filter(({ title }) => !titles.has(title));
        const left = open.filter(isLeft);
        const counting = open.filter((test) => !isLeft(test));
        const failing = judged.failingCount - quarantined.length - left.length;
        const notes = [
            ...quarantined.map((test) => `${(0,model_words/* quoted */.TL)(test.title)} failed and is in quarantine ${until(test, setAside)}.`),
            ...(left.length > 0 ? [`${(0,model_words/* count */.U9)(left.length, 'test')} failed on the base too.`] : []),
            ...(compare === 'new' && base === undefined
                ? ['No baseline is recorded for the base commit, so every failing test counts.']
                : []),
        ];
        const ran = (0,model_tests/* executed */.AB)(tests.totals);
        if (failing === 0 && tests.totals.unknown > 0) {
            const names = judged.unknown.map(({ title }) => (0,model_words/* quoted */.TL)(title));
            const which = names.length === 0 ? (0,model_words/* count */.U9)(tests.totals.unknown, 'test') : (0,model_words/* listed */.KE)(names);
            const message = judged.unknown[0]?.message ?? '';
            return {
                kind: 'unknown',
                why: [`The outcome of ${which} is not understood. ${message === '' ? '' : (0,model_words/* quoted */.TL)(message)}`.trim()],
                remedy: 'See the report at the named case; if the runner writes it this way, please report the dialect.',
            };
        }
        const anew = left.length > 0 ? ' anew' : '';
        if (failing === 0)
            return { said: `${(0,model_words/* count */.U9)(ran, 'test')} ran and none failed${anew}.`, findings: [], notes };
        const told = counting.map((test) => {
            const old = expired.get(test.title);
            const against = compared.get(test);
            const because = old === undefined ? '' : ` Its quarantine ended on ${old.until}.`;
            return {
                rule: 'test-failures',
                what: `${(0,model_words/* quoted */.TL)(test.title)} ${test.outcome === 'errored' ? 'broke with an error' : 'failed'}.${because}`,
                remedy: 'Make it pass, or revert what broke it.',
                fingerprint: (0,attempts/* testFingerprint */.X)(test),
                ...(against !== undefined && { compare: against }),
                subject: { test: test.title, file: test.report.path },
                ...(test.message !== undefined && { detail: test.message }),
                places: test.places,
            };
        });
        const findings = failing > told.length ? [...told, test_failures_others(failing - told.length)] : told;
        return { said: `${(0,model_words/* grouped */.zD)(failing)} of ${(0,model_words/* count */.U9)(ran, 'test')} failed${anew}.`, findings, total: failing, notes };
    },
});
/** Failures beyond what is kept one by one still count, whatever became of the kept ones. */
function test_failures_others(n) {
    return {
        rule: 'test-failures',
        what: `${(0,model_words/* count */.U9)(n, 'more test')} failed; they are counted, and not kept one by one.`,
        remedy: 'See the reports themselves.',
        fingerprint: (0,hash/* fingerprint */.R)('test-failures', 'others'),
    };
}
function until(test, quarantine) {
    const entry = quarantine.find((candidate) => candidate.test === test.title);
    return entry === undefined ? '' : `until ${entry.until}, owned by ${(0,model_words/* quoted */.TL)(entry.owner)}`;
}

;// CONCATENATED MODULE: ./lib/checks/test-inventory.js






const testInventory = defineCheck({
    id: 'test-inventory',
    question: 'Did all the tests, legs and suites that should run, run?',
    rationale: 'A suite that crashed, a matrix leg that vanished or a filter that matched nothing leaves only passing tests behind.',
    waste: 'defects',
    level: 'stop',
    needs: ['tests'],
    uses: ['baseline'],
    settings: ['expect', 'legs'],
    options: schemas/* strictObject */.rej({
        'empty-reports': schemas/* enum */.k5n(['fail', 'ignore'])
            .default('fail')
            .meta({ description: 'What a report that lists no test at all means while other reports list some.' }),
    }),
    inspect({ tests, baseline }, options, { expect, legs }) {
        const ran = (0,model_tests/* executed */.AB)(tests.totals);
        const { min, legs: wanted, 'max-drop': maxDrop } = expect.tests;
        const base = baseline.state === 'present' ? baseline.value.tests : undefined;
        const findings = [
            ...tests.files.flatMap(test_inventory_contradictions),
            ...(options['empty-reports'] === 'fail' ? tests.files.filter(isEmpty).map(emptyReport) : []),
            ...(ran < min ? [tooFew(ran, min)] : []),
            ...(maxDrop !== undefined && base !== undefined ? dropped(ran, (0,model_tests/* executed */.AB)(base.totals), maxDrop) : []),
            ...wanted.flatMap((leg) => missingLeg(leg, legs[leg] ?? [], tests)),
        ];
        const notes = maxDrop === undefined || base !== undefined
            ? []
            : ['No baseline is recorded for the base commit: `max-drop` was not judged.'];
        const skipped = tests.totals.skipped === 0 ? '' : `, ${(0,model_words/* grouped */.zD)(tests.totals.skipped)} skipped`;
        const said = `${(0,model_words/* count */.U9)(ran, 'test')} ran in ${(0,model_words/* count */.U9)(tests.files.length, 'report')}${skipped}.`;
        const [first, ...others] = findings;
        if (first === undefined)
            return { said, findings, notes };
        return {
            said: others.length === 0 ? first.what : `${(0,model_words/* count */.U9)(findings.length, 'thing')} about this run do not add up.`,
            findings,
            notes,
        };
    },
});
function test_inventory_contradictions(file) {
    return file.problems.map((problem) => ({
        rule: 'test-inventory',
        what: `${(0,model_words/* quoted */.TL)(file.path)}${problem.line === undefined ? '' : ` line ${problem.line}`}: ${problem.message}`,
        remedy: 'See the log of the test step: a suite may have crashed after or while running.',
        fingerprint: (0,hash/* fingerprint */.R)('test-inventory', 'declared', file.path, problem.message),
        subject: { file: file.path },
    }));
}
function isEmpty(file) {
    return file.totals.total === 0;
}
function emptyReport(file) {
    return {
        rule: 'test-inventory',
        what: `${(0,model_words/* quoted */.TL)(file.path)} lists no test.`,
        remedy: 'See why its suite ran nothing; if that is as it should be, set `empty-reports: ignore` under `test-inventory`.',
        fingerprint: (0,hash/* fingerprint */.R)('test-inventory', 'empty', file.path),
        subject: { file: file.path },
    };
}
function tooFew(ran, min) {
    return {
        rule: 'test-inventory',
        what: `${(0,model_words/* count */.U9)(ran, 'test')} ran; the policy expects at least ${(0,model_words/* grouped */.zD)(min)}.`,
        remedy: 'See which suites did not run; if tests were removed on purpose, lower `evidence.expect.tests.min`.',
        fingerprint: (0,hash/* fingerprint */.R)('test-inventory', 'min'),
    };
}
/** Fewer than the base ran, by more than the policy allows. */
function dropped(ran, before, maxDrop) {
    if ((before - ran) * 100 <= Number(maxDrop.slice(0, -1)) * before)
        return [];
    const percent = Math.floor(((before - ran) / before) * 1000) / 10;
    return [
        {
            rule: 'test-inventory',
            what: `${(0,model_words/* count */.U9)(ran, 'test')} ran; the base ran ${(0,model_words/* grouped */.zD)(before)}: ${percent} % fewer, and the policy allows ${maxDrop}.`,
            remedy: 'See which suites did not run; if tests were removed on purpose, raise `evidence.expect.tests.max-drop`.',
            fingerprint: (0,hash/* fingerprint */.R)('test-inventory', 'max-drop'),
        },
    ];
}
function missingLeg(leg, globs, tests) {
    const set = (0,model_globs/* globSet */.x)(globs);
    if (tests.files.some((file) => set.matches(file.path) && (0,model_tests/* executed */.AB)(file.totals) > 0))
        return [];
    return [
        {
            rule: 'test-inventory',
            what: `The leg ${(0,model_words/* quoted */.TL)(leg)} executed no test: no report of it matched ${(0,model_words/* listed */.KE)(globs.map((glob) => (0,model_words/* quoted */.TL)(glob)))}.`,
            remedy: 'See whether that job ran and its reports reached this one.',
            fingerprint: (0,hash/* fingerprint */.R)('test-inventory', 'leg', leg),
        },
    ];
}

// EXTERNAL MODULE: ./lib/model/wip.js
var model_wip = __webpack_require__(10885);
;// CONCATENATED MODULE: ./lib/checks/wip-limit.js




const wipLimit = defineCheck({
    id: 'wip-limit',
    question: 'Is there room for this change?',
    rationale: 'Work that is started beside unfinished work makes all of it wait longer.',
    waste: 'motion',
    level: 'warn',
    needs: ['queue'],
    options: model_wip/* wipOptions */.d,
    inspect({ queue }, options) {
        if (queue.own === undefined)
            return { kind: 'not-applicable', because: 'this is not a pull request' };
        const wip = (0,model_wip/* wipOf */.s)(queue, options);
        const notes = options['per-repository'] === 'auto'
            ? ['`per-repository: auto` was not judged: limits derived from history come later.']
            : [];
        if (wip.own === undefined) {
            return {
                kind: 'unknown',
                why: ['This change is not among the open changes that were listed.'],
                remedy: 'If it is open, judge it again.',
            };
        }
        if (wip.exemption !== undefined)
            return { said: `${EXEMPT[wip.exemption]} and waits for no other.`, findings: [], notes };
        const findings = wip.exceeded.map(wip_limit_toFinding);
        const [first, ...others] = findings;
        if (first !== undefined) {
            return { said: others.length === 0 ? first.what : `This change is over ${findings.length} limits.`, findings, notes };
        }
        // Among the changes that were not listed may be older ones, enough to fill the limit.
        if (wip.limits.some(({ older, most }) => older.length + wip.unlisted >= most)) {
            return {
                kind: 'unknown',
                why: [`${(0,model_words/* count */.U9)(wip.unlisted, 'open change')} could not be listed, and may be older than this one.`],
                remedy: 'Finish or close the oldest changes first.',
            };
        }
        return { said: `There is room: ${roomWords(wip)}.`, findings, notes };
    },
});
const EXEMPT = {
    draft: 'This change is a draft: it does not count',
    label: 'This change has a label that the policy exempts: it does not count',
    bot: 'This change is of a bot: it does not count',
    fix: 'This change is a fix: it does not count',
    revert: 'This change is a revert: it does not count',
};
function roomWords({ limits }) {
    const parts = limits.map(({ of, size, most }) => {
        if (of === 'author')
            return `${(0,model_words/* count */.U9)(size, 'open change')} of yours (${(0,model_words/* grouped */.zD)(most)} may be)`;
        if (of === 'repository')
            return `${(0,model_words/* grouped */.zD)(size)} in all (${(0,model_words/* grouped */.zD)(most)} may be)`;
        return `at most ${(0,model_words/* count */.U9)(size, 'review')} waiting for one person (${(0,model_words/* grouped */.zD)(most)} may be)`;
    });
    return (0,model_words/* listed */.KE)(parts);
}
function wip_limit_toFinding({ of, size, most, older }) {
    const what = {
        author: `${(0,model_words/* count */.U9)(size, 'open change')} ${size === 1 ? 'is' : 'are'} yours; the limit is ${(0,model_words/* grouped */.zD)(most)}.`,
        repository: `${(0,model_words/* count */.U9)(size, 'change')} ${size === 1 ? 'is' : 'are'} open; the limit is ${(0,model_words/* grouped */.zD)(most)}.`,
        reviewer: `Someone asked to review this has ${(0,model_words/* count */.U9)(size, 'review')} waiting; the limit is ${(0,model_words/* grouped */.zD)(most)}.`,
    };
    const oldest = (0,model_words/* listed */.KE)(older.slice(0, OLDEST_TOLD).map(itemWords));
    return {
        rule: 'wip-limit',
        what: what[of],
        remedy: of === 'reviewer'
            ? `Ask someone else, or help to finish the oldest of those first: ${oldest}.`
            : `Finish the oldest first: ${oldest}.`,
        fingerprint: (0,hash/* fingerprint */.R)('wip-limit', of),
    };
}
const OLDEST_TOLD = 3;
/** Quoted, so that no channel makes a link of the number: a link would be noted at the other change. */
function itemWords({ number, title }) {
    return `${(0,model_words/* quoted */.TL)(`#${number}`)} ${(0,model_words/* quoted */.TL)(title, 80)}`;
}

;// CONCATENATED MODULE: ./lib/checks/index.js























/** Every check, in the order reports show them. */
const checks = [
    testFailures,
    testInventory,
    jobsSucceeded,
    flakyTests,
    scanFindings,
    scanComplete,
    patchCoverage,
    coverageDrop,
    batchSize,
    componentCoupling,
    handoffs,
    wipLimit,
    changeAge,
    flowItem,
    linkedWork,
    companions,
    aiTested,
    aiScanned,
    aiReviewed,
    aiDisclosed,
    aiSpec,
    policyChange,
    policyValid,
];


/***/ }),

/***/ 78875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hq: () => (/* binding */ modeOn),
/* harmony export */   IQ: () => (/* binding */ policySource),
/* harmony export */   policyOf: () => (/* binding */ policyOf),
/* harmony export */   ut: () => (/* binding */ basePolicy),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82840);
/* harmony import */ var _model_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57157);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59344);
/* harmony import */ var _policy_extends_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47235);
/* harmony import */ var _policy_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61476);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30391);






/**
 * The policy that judges, and what the change does to it. The one in force decides, never the change's own. Where it is
 * invalid, a change that repairs it is judged by the defaults; for any other the gate cannot run.
 */
async function basePolicy(world) {
    const [inForce, proposed] = [await world.policyInForce(), await world.proposedPolicy()];
    const { path, text } = inForce;
    const reading = text === undefined ? { policy: (0,_policy_read_js__WEBPACK_IMPORTED_MODULE_4__.defaultPolicy)(_checks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .checks */ .A) } : await readWithParent(world, path, text);
    const edited = inForce.source !== 'file' && isOther(proposed, text);
    const after = edited ? await readWithParent(world, path, proposed ?? '') : undefined;
    const problems = after && 'problems' in after ? after.problems : [];
    if ('problems' in reading) {
        if (!edited || problems.length > 0)
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_5__.CouldNotRun(...((0,_model_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .isNonEmpty */ .J_)(problems) ? problems : reading.problems));
        const note = `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(path)} of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(inForce.ref ?? 'the default branch')} is invalid (line ${reading.problems[0].line ?? 1}: ${reading.problems[0].message}) This change repairs it and is judged by the defaults.`;
        return {
            policy: (0,_policy_read_js__WEBPACK_IMPORTED_MODULE_4__.defaultPolicy)(_checks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .checks */ .A),
            inForce,
            edit: (0,_model_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)({ path, problems: [], repairs: true }, 'policy'),
            notes: [note],
        };
    }
    const inherited = reading.policy.inherits === undefined ? [] : [`The policy extends ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(reading.policy.inherits)}.`];
    if (!edited) {
        const because = 'this change brings no other policy';
        return {
            policy: reading.policy,
            inForce,
            edit: { state: 'not-applicable', because, declared: 'not-asked' },
            notes: inherited,
        };
    }
    const note = `The policy here differs from the one in force; the one in force judges.`;
    return {
        policy: reading.policy,
        inForce,
        edit: (0,_model_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)({ path, problems, repairs: false }, 'policy'),
        notes: [...inherited, note],
    };
}
/** The policy in force, for what judges no change. An invalid one is no policy that asks nothing. */
async function policyOf(world) {
    const { path, text } = await world.policyInForce();
    const reading = text === undefined ? { policy: (0,_policy_read_js__WEBPACK_IMPORTED_MODULE_4__.defaultPolicy)(_checks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .checks */ .A) } : await readWithParent(world, path, text);
    if ('problems' in reading)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_5__.CouldNotRun(...reading.problems);
    return reading.policy;
}
/** A checkout may have turned the line ends. No file says nothing: the workspace may hold no checkout at all, which repairs no policy. */
function isOther(proposed, inForce) {
    return proposed !== undefined && proposed.replaceAll('\r\n', '\n') !== inForce?.replaceAll('\r\n', '\n');
}
/** Reads a policy together with the one it extends. A parent that cannot be had is no parent that asks nothing. */
async function readWithParent(world, path, text) {
    const origin = (0,_policy_extends_js__WEBPACK_IMPORTED_MODULE_3__/* .extendsOf */ .n)(path, text);
    if (origin === undefined)
        return (0,_policy_read_js__WEBPACK_IMPORTED_MODULE_4__.readPolicy)(path, text, _checks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .checks */ .A);
    if ('problems' in origin)
        return origin;
    const { owner, repo, path: file, ref } = origin;
    const name = `${owner}/${repo}:${file}@${ref}`;
    if (world.forge === undefined) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_5__.CouldNotRun({
            message: `The policy extends ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)}, which is read through GitHub's API; here there is none. Name a whole policy with \`--policy FILE\`.`,
            path,
        });
    }
    const answer = await world.forge.fileAt(`${owner}/${repo}`, file, ref);
    if (answer.status === 'ok')
        return (0,_policy_read_js__WEBPACK_IMPORTED_MODULE_4__.readPolicy)(path, text, _checks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .checks */ .A, { name, text: answer.value.text });
    const problems = [
        {
            kind: 'unreadable',
            path,
            message: `The policy extends ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)}, which cannot be read: ${answer.why}. The token must be able to read that repository.`,
        },
    ];
    return { problems };
}
/** The mode that holds on a day, for a change; and why, where that is not the policy's own. */
function modeOn(policy, change, today) {
    if (policy.enforceFrom !== undefined && today < policy.enforceFrom) {
        return { mode: 'report', because: [`Levels count from ${policy.enforceFrom} on; until then this is only a report.`] };
    }
    const opened = change.openedAt?.slice(0, 10);
    if (policy.grandfatherBefore !== undefined && opened !== undefined && opened < policy.grandfatherBefore) {
        return { mode: 'report', because: [`Opened before ${policy.grandfatherBefore}: for this change it is only a report.`] };
    }
    return { mode: policy.mode, because: [] };
}
/** YYYY-MM-DD in UTC. */
function day(at) {
    return at.toISOString().slice(0, 10);
}
/** Where the policy came from, as reports tell it. */
function policySource({ source, path, ref, sha, text }) {
    return { source, ...(text !== undefined && { path }), ...(ref !== undefined && { ref }), ...(sha !== undefined && { sha }) };
}


/***/ }),

/***/ 86095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ testFingerprint),
/* harmony export */   v: () => (/* binding */ judgeCases)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49877);

/**
 * Sorts the cases of a run. Under `retries` a listing that failed and was followed by one of the same case in the same suite
 * is an attempt: flaky when the last one passed, and left to the last one when that failed too. Only a pass redeems.
 */
function judgeCases(run, repeatedCases) {
    const failing = [];
    const flaky = [];
    const unknown = [];
    const retried = new Set();
    let attempts = 0;
    for (const test of run.files.flatMap((file) => file.notable)) {
        const later = repeatedCases === 'retries' ? test.lastAttempt : undefined;
        if (test.flaky)
            flaky.push(test);
        else if (test.outcome === 'unknown')
            unknown.push(test);
        else if (later === 'failed' || later === 'errored')
            attempts++;
        else if (later === 'passed') {
            attempts++;
            // Several failed attempts before the pass are one flaky test.
            const key = identityKey(test);
            if (!retried.has(key))
                flaky.push(test);
            retried.add(key);
        }
        else
            failing.push(test);
    }
    return {
        failing,
        flaky,
        unknown,
        failingCount: run.totals.failed + run.totals.errored - attempts,
        flakyCount: flaky.length + run.files.reduce((sum, file) => sum + file.dropped.flaky, 0),
    };
}
function identityKey({ identity, report }) {
    return [report.path, identity.owner ?? '', identity.className ?? '', ...identity.suites, identity.name].join('\u0000');
}
/** The same in every run in which the case is the same (contract: file or class, chain of suites, name, occurrence). */
function testFingerprint({ identity }) {
    return (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)('test', identity.owner ?? '', identity.className ?? '', ...identity.suites, identity.name, String(identity.occurrence));
}


/***/ }),

/***/ 6989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ batchOf),
/* harmony export */   qj: () => (/* binding */ TEST_PATHS),
/* harmony export */   uv: () => (/* binding */ splitOf)
/* harmony export */ });
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23702);

/** Test files weigh nothing by default, so that no one is told to write fewer (contract.md). */
const TEST_PATHS = [
    ...[
        '**/test/**',
        '**/tests/**',
        '**/__tests__/**',
        '**/*.test.*',
        '**/*.spec.*',
        '**/*_test.*',
        '**/test_*.py',
        '**/src/test/**',
    ],
];
/** Folders of other people's code, wherever they stand. */
const VENDORED = ['**/node_modules/**', '**/vendor/**', '**/third_party/**', '**/bower_components/**'];
/** Lock files of the package managers people use: written by a tool, reviewed through the manifest beside them. */
const LOCK_FILES = new Set([
    ...['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'bun.lockb', 'deno.lock'],
    ...[
        'Cargo.lock',
        'Gemfile.lock',
        'composer.lock',
        'poetry.lock',
        'Pipfile.lock',
        'uv.lock',
        'pdm.lock',
        'go.sum',
        'go.work.sum',
    ],
    ...[
        'gradle.lockfile',
        'packages.lock.json',
        'paket.lock',
        'mix.lock',
        'rebar.lock',
        'pubspec.lock',
        'flake.lock',
        'Podfile.lock',
    ],
    ...[
        'Package.resolved',
        'Cartfile.resolved',
        '.terraform.lock.hcl',
        'conan.lock',
        'vcpkg-lock.json',
        'MODULE.bazel.lock',
        'Manifest.toml',
    ],
]);
/**
 * Weighs a change by the rules of its policy: added and deleted lines of every file; a rename alone and a binary count no
 * line; a deleted file counts one, for it has to be noticed and not read; test files count by their weight; generated,
 * vendored and lock files are left out by the base's own word and shown apart. Counted files are those that are neither left
 * out, nor weightless tests, nor renames without a changed line. What the source could not list counts in full.
 */
function batchOf(change, settings) {
    const tests = (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .globSet */ .x)(TEST_PATHS);
    const vendored = (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .globSet */ .x)(VENDORED);
    const excluded = (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .globSet */ .x)(settings.exclude);
    const weighed = change.files.map((file) => weigh(file, settings, { tests, vendored, excluded }));
    const counted = weighed.filter((one) => one.excluded === undefined && !(one.test && settings['tests-weight'] === 0) && !isPureRename(one.file));
    const left = weighed.filter((one) => one.excluded !== undefined);
    const testFiles = weighed.filter((one) => one.test && one.excluded === undefined);
    return {
        lines: Math.ceil(sum(weighed.map(({ lines }) => lines))) + (change.unlisted?.lines ?? 0),
        files: counted.length + (change.unlisted?.files ?? 0),
        excluded: { lines: sum(left.map(({ file }) => rawLines(file))), files: left.length },
        tests: { lines: sum(testFiles.map(({ file }) => rawLines(file))), files: testFiles.length },
        weighed,
    };
}
function weigh(file, settings, globs) {
    const reason = exclusion(file, settings, globs);
    const test = globs.tests.matches(file.path);
    if (reason !== undefined)
        return { file, lines: 0, excluded: reason, test };
    const weight = test ? settings['tests-weight'] : 1;
    return { file, lines: rawLines(file) * weight, test };
}
function exclusion(file, settings, globs) {
    if (globs.excluded.matches(file.path))
        return 'excluded by policy';
    if (settings.lockfiles && LOCK_FILES.has(file.path.slice(file.path.lastIndexOf('/') + 1)))
        return 'lock file';
    if (settings.gitattributes && file.attributes.generated)
        return 'generated';
    if ((settings.gitattributes && file.attributes.vendored) || globs.vendored.matches(file.path))
        return 'vendored';
    return undefined;
}
function rawLines(file) {
    if (file.binary)
        return 0;
    return file.status === 'deleted' ? 1 : file.additions + file.deletions;
}
function isPureRename(file) {
    return file.status === 'renamed' && file.additions + file.deletions === 0;
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}
/**
 * The batch by component where policy names components, else by folder, as deep as it takes for no part to be nearly all of it:
 * that would be no split. Largest first; none when there is no such split.
 */
function splitOf(batch, settings) {
    const weighing = batch.weighed.filter(({ lines }) => lines > 0);
    const components = Object.entries(settings.components).map(([name, globs]) => ({ name, set: (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .globSet */ .x)(globs) }));
    const byComponent = grouped(weighing, ({ file }) => components.find(({ set }) => set.matches(file.path))?.name ?? 'the rest');
    if (components.length > 0 && isSplit(byComponent))
        return byComponent;
    for (let depth = 1; depth <= 4; depth++) {
        const parts = grouped(weighing, ({ file }) => folder(file.path, depth));
        if (isSplit(parts))
            return parts;
    }
    return [];
}
const NEARLY_ALL = 0.8;
function isSplit(parts) {
    const all = sum(parts.map(({ lines }) => lines));
    return parts.length > 1 && (parts[0]?.lines ?? 0) <= NEARLY_ALL * all;
}
function folder(path, depth) {
    const folders = path.split('/').slice(0, -1);
    return folders.length === 0 ? 'the top folder' : folders.slice(0, depth).join('/');
}
function grouped(weighed, nameOf) {
    const parts = new Map();
    for (const one of weighed) {
        const name = nameOf(one);
        const { lines, files } = parts.get(name) ?? { lines: 0, files: 0 };
        parts.set(name, { name, lines: lines + one.lines, files: files + 1 });
    }
    return [...parts.values()].map((part) => ({ ...part, lines: Math.ceil(part.lines) })).sort((a, b) => b.lines - a.lines);
}


/***/ }),

/***/ 98560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ overlap),
/* harmony export */   S1: () => (/* binding */ isIn),
/* harmony export */   hl: () => (/* binding */ linesIn),
/* harmony export */   r6: () => (/* binding */ rangeWords),
/* harmony export */   wA: () => (/* binding */ rangesOf)
/* harmony export */ });
function isIn(ranges, line) {
    return ranges.some(({ from, to }) => from <= line && line <= to);
}
/** How many lines ranges hold that do not overlap. */
function linesIn(ranges) {
    return ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}
/** The lines that both have, by the ranges of the first. */
function overlap(some, others) {
    return some.flatMap((one) => others.flatMap((other) => {
        const [from, to] = [Math.max(one.from, other.from), Math.min(one.to, other.to)];
        return from > to ? [] : [{ from, to }];
    }));
}
/** `12`, `12-15`. */
function rangeWords({ from, to }) {
    return from === to ? String(from) : `${from}-${to}`;
}
/** Neighbouring lines as ranges; the lines must be sorted. */
function rangesOf(lines) {
    const ranges = [];
    for (const line of lines) {
        const last = ranges.at(-1);
        if (last && line <= last.to + 1)
            last.to = Math.max(last.to, line);
        else
            ranges.push({ from: line, to: line });
    }
    return ranges;
}


/***/ }),

/***/ 71829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   Rt: () => (/* binding */ FILE_KINDS),
/* harmony export */   yK: () => (/* binding */ kindOfFile)
/* harmony export */ });
/* harmony import */ var _batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6989);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23702);


/**
 * What a file is to someone who reads a change, by its path alone: a test, code that a test could run, or plain text and data,
 * where there is nothing to run. What is not known to be plain counts as code: scripts, workflows and migrations act, too.
 */
const FILE_KINDS = ['test', 'code', 'plain'];
/** Endings of texts, data and styles. */
const PLAIN = new Set([
    ...['md', 'mdx', 'markdown', 'rst', 'txt', 'adoc', 'asciidoc', 'org', 'tex', 'po', 'pot'],
    ...['json', 'json5', 'jsonc', 'jsonl', 'ndjson', 'csv', 'tsv', 'xml', 'toml', 'ini', 'snap', 'lock', 'lockb', 'sum'],
    ...['css', 'scss', 'sass', 'less', 'svg'],
]);
const PLAIN_NAMES = new Set([
    ...['license', 'notice', 'readme', 'changelog', 'authors', 'codeowners', '.gitignore', '.gitattributes', '.editorconfig'],
    ...['pnpm-lock.yaml', 'gradle.lockfile'],
]);
const tests = (0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .globSet */ .x)(_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .TEST_PATHS */ .qj);
/** A path that looks like a test is one, whatever it ends with. */
function kindOfFile(path) {
    if (tests.matches(path))
        return 'test';
    return isPlain(path) ? 'plain' : 'code';
}
/** Text and data, wherever they stand: a fixture is no test. */
function isPlain(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    return PLAIN.has(name.slice(name.lastIndexOf('.') + 1)) || PLAIN_NAMES.has(name);
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

/***/ 16427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   NM: () => (/* binding */ isUnseen),
/* harmony export */   Qj: () => (/* binding */ coverageByFile),
/* harmony export */   XZ: () => (/* binding */ missedStretches),
/* harmony export */   Zb: () => (/* binding */ coverageInside),
/* harmony export */   fj: () => (/* binding */ namesItsKind),
/* harmony export */   sN: () => (/* binding */ untakenBranchesOf),
/* harmony export */   tQ: () => (/* binding */ isShort)
/* harmony export */ });
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8611);

function coverageByFile({ reports }, tracked) {
    const byPath = new Map();
    for (const report of reports) {
        for (const file of report.files) {
            const place = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveCovered */ .Hy)(report, file.path, tracked);
            if (place === undefined)
                continue;
            const told = byPath.get(place.path);
            if (told)
                told.push(file);
            else
                byPath.set(place.path, [file]);
        }
    }
    return byPath;
}
/** The coverable lines of a file, sorted; one is covered when any report says so. */
function linesOf(told) {
    const united = new Map();
    for (const { lines } of told ?? [])
        for (const [line, isCovered] of lines)
            (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .addLine */ .cG)(united, line, isCovered);
    return new Map([...united].sort(([a], [b]) => a - b));
}
/** Lines of a file of whose branches no report took all, where that can be told. */
function untakenBranchesOf(told) {
    const byLine = new Map();
    for (const { branchLines = [] } of told ?? []) {
        for (const [line, branches] of branchLines) {
            const known = byLine.get(line);
            if (known)
                known.push(branches);
            else
                byLine.set(line, [branches]);
        }
    }
    const untaken = new Map();
    for (const [line, branches] of [...byLine].sort(([a], [b]) => a - b)) {
        const { covered, total } = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .unitedBranches */ .G3)(branches) ?? { covered: 0, total: 0 };
        if (covered < total)
            untaken.set(line, { covered, total });
    }
    return untaken;
}
/** `lines` are those of `linesOf`. */
function coverageInside(ranges, lines) {
    const sorted = [...ranges].sort((a, b) => a.from - b.from);
    const missed = [];
    let coverable = 0;
    let at = 0;
    for (const [line, isCovered] of lines) {
        while ((sorted[at]?.to ?? line) < line)
            at++;
        const range = sorted[at];
        if (range === undefined)
            break;
        if (line < range.from)
            continue;
        coverable++;
        if (!isCovered)
            missed.push(line);
    }
    return { covered: coverable - missed.length, coverable, missed };
}
/** Whether fewer lines are covered than are asked for; too few to judge are not short. */
function isShort({ covered, coverable }, { percent, least }) {
    return coverable >= Math.max(1, least) && covered * 100 < percent * coverable;
}
/**
 * The missed lines of some ranges as a reader would name them. Most reports list a statement by its first line alone, so what
 * stands between two missed lines parts them only where it is coverable, too.
 */
function missedStretches(ranges, lines) {
    const missed = new Set(coverageInside(ranges, lines).missed);
    const stretches = [];
    let open;
    for (const line of lines.keys()) {
        if (!missed.has(line))
            open = undefined;
        else if (open)
            open.to = line;
        else {
            open = { from: line, to: line };
            stretches.push(open);
        }
    }
    return stretches;
}
/** Whether reports name files of a file's kind, by what its name ends with. */
function namesItsKind(known, path) {
    const ending = /\.[^./]+$/.exec(path)?.[0];
    return ending !== undefined && [...known.keys()].some((other) => other.endsWith(ending));
}
/**
 * A new file, or a large addition (`least` lines), that no report names while reports name others of its kind: a runner that
 * never loaded a file leaves it out, so that its lines are not covered and not counted either.
 */
function isUnseen({ path, isNew, lines }, known, least) {
    if (known.has(path) || (!isNew && lines < Math.max(1, least)))
        return false;
    return namesItsKind(known, path);
}


/***/ }),

/***/ 10885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ wipOptions),
/* harmony export */   s: () => (/* binding */ wipOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53339);

const most = (what) => zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).meta({ description: what });
/** How work in progress is counted and limited: the options of `wip-limit`. */
const wipOptions = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    'per-author': most('The most open changes of one author.').default(3),
    'per-repository': zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('auto')], 'write a whole number from 1 on, or auto')
        .exactOptional()
        .meta({ description: 'The most open changes of the repository; `auto` is for a limit from its own history.' }),
    'per-reviewer': most('The most reviews that may wait for one person who is asked to review this change.').exactOptional(),
    'count-drafts': zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false).meta({ description: 'Whether drafts count.' }),
    exempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1))
            .default(['hotfix', 'fixes-line'])
            .meta({ description: 'Labels of changes that do not count.' }),
        bots: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(true).meta({ description: 'Whether changes of bots are left out.' }),
        fixes: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
            .default(true)
            .meta({ description: 'Whether fixes are left out: by a title `fix:` or `hotfix:`, or a branch `fix/` or `hotfix/`.' }),
        reverts: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
            .default(true)
            .meta({ description: 'Whether reverts are left out: by a title `Revert "` or `revert:`, or a branch `revert-`.' }),
    })
        .prefault({})
        .meta({ description: 'What passes whatever the limit, and does not count.' }),
});
/**
 * Counts the open changes. A change is over a limit only when as many older ones as the limit allows are there already: so
 * the oldest never waits, and a lowered limit never leaves everyone waiting for everyone.
 */
function wipOf(queue, options) {
    const counted = queue.items.filter((item) => exemptionOf(item, options) === undefined).sort(byAge);
    const mine = counted.filter((item) => item.mine);
    const own = queue.items.find(({ number }) => number === queue.own);
    const exemption = own && exemptionOf(own, options);
    const limits = own === undefined || exemption !== undefined ? [] : limitsOf(own, counted, mine, options);
    return {
        ...(own && { own }),
        ...(exemption && { exemption }),
        mine: mine.length,
        repository: counted.length,
        limits,
        exceeded: limits.filter(({ older, most }) => older.length >= most),
        unlisted: queue.truncated ? Math.max(1, queue.total - queue.items.length) : 0,
    };
}
function limitsOf(own, counted, mine, options) {
    const limit = (of, most, items) => {
        const older = items.filter((item) => item.number !== own.number && byAge(item, own) < 0);
        return { of, most, size: items.length, older };
    };
    const { 'per-author': perAuthor, 'per-repository': perRepository, 'per-reviewer': perReviewer } = options;
    const waiting = own.reviewers.map((person) => counted.filter(({ reviewers }) => reviewers.includes(person)));
    const [longest] = waiting
        .map((items) => limit('reviewer', perReviewer ?? 0, items))
        .sort((a, b) => b.older.length - a.older.length);
    return [
        limit('author', perAuthor, mine),
        ...(typeof perRepository === 'number' ? [limit('repository', perRepository, counted)] : []),
        ...(perReviewer !== undefined && longest !== undefined ? [longest] : []),
    ];
}
function exemptionOf(item, { exempt, 'count-drafts': countDrafts }) {
    // GitHub tells no two labels apart by their case.
    const labels = new Set(exempt.labels.map((label) => label.toLowerCase()));
    if (item.draft && !countDrafts)
        return 'draft';
    if (item.labels.some((label) => labels.has(label.toLowerCase())))
        return 'label';
    if (exempt.bots && item.bot)
        return 'bot';
    if (exempt.fixes && (/^(fix|hotfix)(\([^)]*\))?!?:/i.test(item.title) || /^(fix|hotfix)\//i.test(item.branch)))
        return 'fix';
    const isRevert = /^Revert "/.test(item.title) || /^revert(\([^)]*\))?!?:/i.test(item.title) || /^revert-/i.test(item.branch);
    return exempt.reverts && isRevert ? 'revert' : undefined;
}
/** Oldest first; of two opened in the same second, the lower number. */
function byAge(a, b) {
    const apart = Date.parse(a.openedAt) - Date.parse(b.openedAt);
    return apart === 0 || Number.isNaN(apart) ? a.number - b.number : apart;
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


/***/ })

};
