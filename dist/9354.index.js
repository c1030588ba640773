export const id = 9354;
export const ids = [9354];
export const modules = {

/***/ 89354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sarifSink: () => (/* binding */ sarifSink)
});

// EXTERNAL MODULE: ./lib/model/format.js
var format = __webpack_require__(89774);
// EXTERNAL MODULE: ./lib/model/scans.js
var scans = __webpack_require__(34615);
// EXTERNAL MODULE: ./lib/model/words.js
var model_words = __webpack_require__(59344);
// EXTERNAL MODULE: ./lib/formats/json-fields.js
var json_fields = __webpack_require__(12332);
;// CONCATENATED MODULE: ./lib/formats/sarif-rules.js


/** 3.27.10. Absent and null say nothing; whatever else is no level is kept, so that it can be told. */
function levelOf(value) {
    if (value === undefined || value === null)
        return undefined;
    if (value === 'error' || value === 'warning' || value === 'note' || value === 'none')
        return value;
    return { unknown: (0,model_words/* clipped */.cz)(typeof value === 'string' ? value : JSON.stringify(value), 40) };
}
/** A level no one knows counts as the worst one. */
function effective(level) {
    return typeof level === 'string' ? level : 'error';
}
const BANDS = [
    ['critical', 9],
    ['high', 7],
    ['medium', 4],
];
/**
 * The band of a rule's `security-severity`, a score from 0 to 10 that GitHub defined for the property bag
 * (https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning):
 * over 9.0 is critical there, and 9.0 itself is taken for critical here. 0, and what is no number, says nothing.
 */
function bandOf(score) {
    const isNumber = typeof score === 'string' && /^\+?\d+(\.\d*)?(e[+-]?\d+)?$/i.test(score.trim());
    const value = typeof score === 'number' ? score : isNumber ? Number(score) : 0;
    if (!(value > 0))
        return undefined;
    return BANDS.find(([, from]) => value >= from)?.[0] ?? 'low';
}
const BY_LEVEL = { error: 'high', warning: 'medium', note: 'low', none: 'low' };
function severityOf(rule, level) {
    return rule?.severity ?? BY_LEVEL[level];
}
/** Tools that look for secrets and nothing else, by how their names begin, in small letters and digits only. */
const SECRET_TOOLS = [
    'gitleaks',
    'trufflehog',
    'detectsecrets',
    'ggshield',
    'gitguardian',
    'secretlint',
    'noseyparker',
    'talisman',
];
function isSecretTool(name) {
    const plain = name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
    return SECRET_TOOLS.some((tool) => plain.startsWith(tool));
}
/** Tools with rules about how workflows handle secrets, which name them without having found one. */
const ABOUT_HANDLING = new Set(['zizmor', 'actionlint']);
function mentionsSecret(tool, words) {
    return (/(^|[^a-z])secrets?([^a-z]|$)/i.test(words.replaceAll(/([a-z])([A-Z])/g, '$1 $2')) && !ABOUT_HANDLING.has(tool.toLowerCase()));
}
const TEXT_LIMIT = 1000;
const MESSAGES_LIMIT = 50;
function ruleOf(value) {
    const properties = (0,json_fields/* field */.ZZ)(value, 'properties');
    const tags = (0,json_fields/* listField */.FZ)(properties, 'tags').filter((tag) => typeof tag === 'string');
    const summary = (0,json_fields/* textField */.M8)((0,json_fields/* field */.ZZ)(value, 'shortDescription'), 'text') ?? '';
    return {
        id: (0,json_fields/* textField */.M8)(value, 'id') ?? '',
        guid: (0,json_fields/* textField */.M8)(value, 'guid')?.toLowerCase(),
        level: levelOf((0,json_fields/* field */.ZZ)((0,json_fields/* field */.ZZ)(value, 'defaultConfiguration'), 'level')),
        severity: bandOf((0,json_fields/* field */.ZZ)(properties, 'security-severity')),
        words: (0,model_words/* kept */.LP)((0,model_words/* clipped */.cz)([(0,json_fields/* textField */.M8)(value, 'name') ?? '', ...tags].join(' '), TEXT_LIMIT)),
        summary: (0,model_words/* kept */.LP)((0,model_words/* clipped */.cz)(summary, TEXT_LIMIT)),
        messages: messagesOf((0,json_fields/* field */.ZZ)(value, 'messageStrings')),
    };
}
function messagesOf(value) {
    const found = new Map();
    for (const [id, message] of (0,json_fields/* isObject */.Gv)(value) ? Object.entries(value).slice(0, MESSAGES_LIMIT) : []) {
        const text = (0,json_fields/* textField */.M8)(message, 'text') ?? (0,json_fields/* textField */.M8)(message, 'markdown');
        if (text !== undefined)
            found.set(id, (0,model_words/* kept */.LP)((0,model_words/* clipped */.cz)(text, TEXT_LIMIT)));
    }
    return found;
}
/** `result`, where the reference is its own, stands in with `ruleId` and `ruleIndex` for what the reference leaves out (3.27.7). */
function ruleNameOf(reference, result) {
    const [id, index] = [(0,json_fields/* textOrNone */.r1)(result?.['ruleId']), (0,json_fields/* indexOf */.qh)(result?.['ruleIndex'])];
    if (!(0,json_fields/* isObject */.Gv)(reference))
        return { id, index, guid: undefined, component: undefined };
    const component = reference['toolComponent'];
    return {
        id: (0,json_fields/* textOrNone */.r1)(reference['id']) ?? id,
        index: (0,json_fields/* indexOf */.qh)(reference['index']) ?? index,
        guid: (0,json_fields/* textOrNone */.r1)(reference['guid'])?.toLowerCase(),
        component: (0,json_fields/* isObject */.Gv)(component)
            ? { index: (0,json_fields/* indexOf */.qh)(component['index']), id: (0,json_fields/* textOrNone */.r1)(component['guid']) ?? (0,json_fields/* textOrNone */.r1)(component['name']) }
            : undefined,
    };
}
/** Rules of one tool component (3.19), by all they can be named with. */
class Component {
    #rules = [];
    #byId = new Map();
    #byGuid = new Map();
    add(rule) {
        this.#rules.push(rule);
        if (rule.guid !== undefined)
            this.#byGuid.set(rule.guid, rule);
        const same = this.#byId.get(rule.id);
        if (same)
            same.push(rule);
        else
            this.#byId.set(rule.id, [rule]);
    }
    at(index) {
        return this.#rules[index];
    }
    withGuid(guid) {
        return this.#byGuid.get(guid);
    }
    /** Several rules may share an id (3.52.5): the worst of them. An id may have one more part than its rule's (3.52.4). */
    withId(id) {
        const same = this.#byId.get(id) ?? this.#byId.get(id.slice(0, Math.max(0, id.lastIndexOf('/'))));
        return same?.reduce((worst, rule) => (badness(rule) > badness(worst) ? rule : worst));
    }
}
const SEVERITIES = ['low', 'medium', 'high', 'critical'];
function badness(rule) {
    return SEVERITIES.indexOf(severityOf(rule, effective(rule.level ?? 'warning')));
}
/** All rules of a run: the driver's and its extensions' (3.18). They may come before or after the results that name them. */
function ruleBook() {
    const driver = new Component();
    const extensions = [];
    let next = new Component();
    const componentOf = ({ component }) => {
        if (component === undefined)
            return driver;
        const { index, id } = component;
        if (index !== undefined)
            return extensions[index]?.rules;
        return id === undefined ? driver : extensions.find(({ ids }) => ids.includes(id))?.rules;
    };
    return {
        addToDriver: (rule) => driver.add(rule),
        /** To the extension that `endExtension` closes. */
        addToExtension: (rule) => next.add(rule),
        endExtension(value) {
            extensions.push({ rules: next, ids: [(0,json_fields/* field */.ZZ)(value, 'guid'), (0,json_fields/* field */.ZZ)(value, 'name')] });
            next = new Component();
        },
        /**
         * 3.52.3. The index decides, unless the rule there has another id: then the id does. `isLost` when an index is given and
         * nothing fits it, so that how bad the result is cannot be known.
         */
        find(name) {
            const { id, index, guid } = name;
            const component = componentOf(name);
            const there = index === undefined ? undefined : component?.at(index);
            if (there && (id === undefined || id === there.id || id.startsWith(`${there.id}/`)))
                return { rule: there, isLost: false };
            const byId = id === undefined ? undefined : component?.withId(id);
            const elsewhere = () => (id === undefined ? undefined : extensions.map(({ rules }) => rules.withId(id)).find(Boolean));
            const rule = (guid === undefined ? undefined : component?.withGuid(guid)) ?? byId ?? elsewhere();
            return { rule, isLost: rule === undefined && (index !== undefined || component === undefined) };
        },
    };
}

// EXTERNAL MODULE: ./lib/model/collect.js + 2 modules
var collect = __webpack_require__(52572);
// EXTERNAL MODULE: ./lib/model/hash.js
var hash = __webpack_require__(49877);
;// CONCATENATED MODULE: ./lib/formats/sarif-results.js




/** What one SARIF result says of itself (3.27). Section numbers are of SARIF 2.1.0. */
/** 3.27.9: these say that there is no problem, and allow no level but `none`. Any other word counts, known or not. */
const NO_FINDING = new Set(['pass', 'notApplicable', 'informational']);
/** 3.27.10: a result of these kinds has the level `none` where it gives none. */
const WITHOUT_LEVEL = new Set(['open', 'review']);
function standingOf(result) {
    // 3.27.24: found in an earlier run, and no more.
    if (result['baselineState'] === 'absent')
        return 'gone';
    if (NO_FINDING.has(result['kind']))
        return 'no finding';
    return isSuppressed(result['suppressions']) ? 'suppressed' : 'stands';
}
/** 3.27.23, 3.35.3: every suppression there is must be accepted, by its status or by having none. */
function isSuppressed(suppressions) {
    if (!Array.isArray(suppressions) || suppressions.length === 0)
        return false;
    return suppressions.every((one) => (0,json_fields/* isObject */.Gv)(one) && (one['status'] === undefined || one['status'] === 'accepted'));
}
/** The level a result has where neither it nor its rule says one. */
function kindLevel(result) {
    return WITHOUT_LEVEL.has(result['kind']) ? 'none' : undefined;
}
/** Which invocation a result comes from (3.27.29, 3.48.6). */
function invocationOf(result) {
    const provenance = result['provenance'];
    return (0,json_fields/* isObject */.Gv)(provenance) ? (0,json_fields/* indexOf */.qh)(provenance['invocationIndex']) : undefined;
}
function saidBy(message) {
    const text = (0,json_fields/* textField */.M8)(message, 'text') ?? (0,json_fields/* textField */.M8)(message, 'markdown');
    const values = (0,json_fields/* listField */.FZ)(message, 'arguments').map((value) => (typeof value === 'string' ? value : ''));
    return {
        text: text === undefined ? undefined : (0,model_words/* kept */.LP)((0,model_words/* clipped */.cz)(text, collect/* MESSAGE_LIMIT */.Gy)),
        id: (0,json_fields/* textField */.M8)(message, 'id'),
        values: values.map((value) => (0,model_words/* kept */.LP)((0,model_words/* clipped */.cz)(value, collect/* MESSAGE_LIMIT */.Gy))),
    };
}
/** 3.11.7: the text itself, else the rule's text of that id, else the tool's; `{0}` stands for the first argument (3.11.5). */
function messageOf({ text, id, values }, rule, common) {
    const template = text ?? (id === undefined ? undefined : (rule?.messages.get(id) ?? common.get(id))) ?? rule?.summary ?? '';
    if (values.length === 0)
        return template;
    const filled = template.replaceAll(/\{\{|\}\}|\{(\d{1,3})\}/g, (whole, index) => index === undefined ? whole.charAt(0) : (values[Number(index)] ?? whole));
    return (0,model_words/* clipped */.cz)(filled, collect/* MESSAGE_LIMIT */.Gy);
}
/** Partial fingerprints that say which commit a finding is of, not which finding it is (gitleaks writes them). */
const ABOUT_COMMIT = new Set(['commitSha', 'email', 'author', 'date', 'commitMessage']);
/**
 * What a tool tells its results apart by: `fingerprints` (3.27.16), else `correlationGuid` (3.27.4), else
 * `partialFingerprints` (3.27.17), of which `primaryLocationLineHash` alone is enough, as it is for GitHub. To be compared
 * among results of one tool and one rule only.
 */
function identityOf(result) {
    const whole = pairsOf((0,json_fields/* field */.ZZ)(result, 'fingerprints'));
    if (whole.length > 0)
        return identity(whole);
    const guid = (0,json_fields/* textField */.M8)(result, 'correlationGuid');
    if (guid !== undefined)
        return (0,model_words/* kept */.LP)(guid);
    const partial = pairsOf((0,json_fields/* field */.ZZ)(result, 'partialFingerprints')).filter(([name]) => !ABOUT_COMMIT.has(name));
    const lineHash = partial.filter(([name]) => name.split('/')[0] === 'primaryLocationLineHash');
    return identity(lineHash.length > 0 ? lineHash : partial);
}
function pairsOf(value) {
    if (!(0,json_fields/* isObject */.Gv)(value))
        return [];
    return Object.entries(value).filter((pair) => typeof pair[1] === 'string');
}
const IDENTITY_LIMIT = 200;
function identity(pairs) {
    if (pairs.length === 0)
        return undefined;
    const text = pairs.map(([name, value]) => `${name}=${value}`).sort();
    const joined = text.join(' ');
    return joined.length > IDENTITY_LIMIT ? (0,hash/* fingerprint */.R)(...text) : (0,model_words/* kept */.LP)(joined);
}

;// CONCATENATED MODULE: ./lib/formats/sarif-invocations.js




/** Errors of a tool about itself that are told word for word. */
const TOLD = 3;
/** From worst to best. */
const LEVELS = ['error', 'warning', 'note', 'none'];
/** What the invocations of one run say. */
function invocationBook() {
    const overrides = [];
    const failures = [];
    const errors = [];
    /** Notifications whose level is that of what they describe, which may come later. */
    const open = new Map();
    let errorCount = 0;
    const invocation = (value) => {
        overrides.push((0,json_fields/* listField */.FZ)(value, 'ruleConfigurationOverrides').flatMap((one) => {
            const level = levelOf((0,json_fields/* field */.ZZ)((0,json_fields/* field */.ZZ)(one, 'configuration'), 'level'));
            return level === undefined ? [] : [{ name: ruleNameOf((0,json_fields/* field */.ZZ)(one, 'descriptor')), level }];
        }));
        // 3.20.14: a Boolean. Not saying it is against the standard, but says nothing; anything but `true` is no success.
        const successful = (0,json_fields/* field */.ZZ)(value, 'executionSuccessful');
        if (successful !== undefined && successful !== null && successful !== true)
            failures.push(`its execution failed${exitOf(value)}`);
        const start = (0,json_fields/* textField */.M8)(value, 'processStartFailureMessage');
        if (start !== undefined)
            failures.push(`it did not start: ${(0,model_words/* quoted */.TL)(start)}`);
        const signal = (0,json_fields/* textField */.M8)(value, 'exitSignalName');
        if (signal !== undefined && successful !== true)
            failures.push(`it was ended by ${(0,model_words/* quoted */.TL)(signal)}`);
    };
    const error = (text) => {
        errorCount++;
        if (errors.length < TOLD)
            errors.push(text === '' ? 'it reports an error' : `it reports an error: ${(0,model_words/* quoted */.TL)(text)}`);
    };
    return {
        invocation,
        /** 3.58.6: of level `error` the run failed. A level no one knows may be one. */
        notification(value) {
            const level = levelOf((0,json_fields/* field */.ZZ)(value, 'level'));
            const text = saidBy((0,json_fields/* field */.ZZ)(value, 'message')).text ?? (0,json_fields/* textField */.M8)((0,json_fields/* field */.ZZ)(value, 'exception'), 'message') ?? '';
            if (level !== undefined) {
                if (effective(level) === 'error')
                    error(text);
            }
            else if ((0,json_fields/* isObject */.Gv)((0,json_fields/* field */.ZZ)(value, 'descriptor'))) {
                const name = ruleNameOf((0,json_fields/* field */.ZZ)(value, 'descriptor'));
                open.set(JSON.stringify(name), { name, text });
            }
        },
        /**
         * What overrides (3.20.5, 3.51) make of a rule's level. The standard ties one to results that name its invocation; for
         * results that name none it may only make things worse.
         */
        overriding(rules) {
            /** By rule, and by id for rules that the file does not describe. */
            const own = overrides.map(() => new Map());
            const worst = new Map();
            for (const [i, list] of overrides.entries()) {
                for (const { name, level } of list) {
                    const key = rules.find(name).rule ?? name.id;
                    own[i]?.set(key, level);
                    worst.set(key, worseLevel(worst.get(key) ?? level, level));
                }
            }
            return (rule, id, invocation) => {
                const key = rule ?? id;
                if (key === undefined || overrides.length === 0)
                    return undefined;
                if (invocation !== undefined)
                    return own[invocation]?.get(key);
                const level = worst.get(key);
                return level === undefined ? undefined : worseLevel(rule?.level ?? 'warning', level);
            };
        },
        /** Why the run's results may not be all there are. */
        end(tool, run, descriptors) {
            const conversion = (0,json_fields/* field */.ZZ)((0,json_fields/* field */.ZZ)(run, 'conversion'), 'invocation');
            if ((0,json_fields/* isObject */.Gv)(conversion))
                invocation(conversion);
            for (const { name, text } of open.values())
                if (effective(descriptors.find(name).rule?.level ?? 'warning') === 'error')
                    error(text);
            const more = errorCount - errors.length;
            const reasons = [
                ...failures,
                ...errors,
                ...(more > 0 ? [`it reports ${(0,model_words/* count */.U9)(more, 'more error')}`] : []),
                ...missingIn(run),
            ];
            return reasons.map((why) => ({ tool, why }));
        },
    };
}
/** 3.14.23: no list of results, or one that stands in another file (3.15). */
function missingIn(run) {
    const found = [];
    if (!Array.isArray((0,json_fields/* field */.ZZ)(run, 'results')))
        found.push('it lists no results: it did not begin to scan');
    const elsewhere = (0,json_fields/* field */.ZZ)(run, 'externalPropertyFileReferences');
    for (const part of ['results', 'invocations', 'driver', 'extensions']) {
        const references = (0,json_fields/* field */.ZZ)(elsewhere, part);
        const isThere = Array.isArray(references) ? references.length > 0 : (0,json_fields/* isObject */.Gv)(references);
        if (isThere)
            found.push(`its ${part} stand in another file, which is not read`);
    }
    return found;
}
function exitOf(value) {
    const code = (0,json_fields/* field */.ZZ)(value, 'exitCode');
    const words = (0,json_fields/* textField */.M8)(value, 'exitCodeDescription');
    const parts = [...(typeof code === 'number' ? [`exit code ${code}`] : []), ...(words === undefined ? [] : [(0,model_words/* quoted */.TL)(words)])];
    return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
function worseLevel(a, b) {
    return LEVELS.indexOf(effective(b)) < LEVELS.indexOf(effective(a)) ? b : a;
}

;// CONCATENATED MODULE: ./lib/formats/sarif-places.js

/** Locations of one result that are looked at. */
const LOCATIONS = 8;
/** Artifacts that are kept for results which name one by its number alone. */
const ARTIFACTS = 250_000;
/** What a run says of places; base ids and artifacts may come after the results that use them. */
function placeBook() {
    /** By base id, then by uri or artifact. */
    const files = new Map();
    const artifacts = [];
    const paths = new Map();
    const sameBase = (base) => {
        const known = files.get(base);
        if (known)
            return known;
        const fresh = new Map();
        files.set(base, fresh);
        return fresh;
    };
    const fileOf = (location) => {
        if (!(0,json_fields/* isObject */.Gv)(location))
            return undefined;
        const uri = (0,json_fields/* textOrNone */.r1)(location['uri']);
        const base = (0,json_fields/* textOrNone */.r1)(location['uriBaseId']);
        const index = uri === undefined ? (0,json_fields/* indexOf */.qh)(location['index']) : undefined;
        const key = uri ?? index;
        if (key === undefined)
            return undefined;
        const same = sameBase(base);
        const known = same.get(key);
        if (known)
            return known;
        const file = { uri, base, index };
        same.set(key, file);
        return file;
    };
    const placeOf = (location) => {
        const physical = (0,json_fields/* isObject */.Gv)(location) ? location['physicalLocation'] : undefined;
        const file = (0,json_fields/* isObject */.Gv)(physical) ? fileOf(physical['artifactLocation']) : undefined;
        if (file === undefined)
            return undefined;
        const region = (0,json_fields/* isObject */.Gv)(physical) ? physical['region'] : undefined;
        return { file, line: (0,json_fields/* isObject */.Gv)(region) ? (0,json_fields/* indexOf */.qh)(region['startLine']) || undefined : undefined };
    };
    return {
        artifact(value) {
            if (artifacts.length >= ARTIFACTS)
                return;
            const location = (0,json_fields/* field */.ZZ)(value, 'location');
            artifacts.push({ uri: (0,json_fields/* textField */.M8)(location, 'uri'), base: (0,json_fields/* textField */.M8)(location, 'uriBaseId'), index: undefined });
        },
        /** In the order the result gives them; where it gives none, what was analysed (3.27.13). */
        placesOf(result, limit = LOCATIONS) {
            const found = [];
            const locations = result['locations'];
            for (const location of Array.isArray(locations) ? locations : []) {
                const place = placeOf(location);
                if (place)
                    found.push(place);
                if (found.length >= limit)
                    return found;
            }
            const target = found.length === 0 ? fileOf(result['analysisTarget']) : undefined;
            return target ? [{ file: target, line: undefined }] : found;
        },
        /** The end of the run: what its base ids stand for. Returns what reads a place: all that it may mean, or the best guess. */
        close(baseIds) {
            const read = (file) => {
                const known = paths.get(file);
                if (known)
                    return known;
                const { uri, base } = file.index === undefined ? file : (artifacts[file.index] ?? file);
                const found = uri === undefined ? [] : pathsOf(uri, base, baseIds);
                paths.set(file, found);
                return found;
            };
            const raw = (path, line) => (line === undefined ? { path } : { path, line });
            return {
                placesOf: ({ file, line }) => read(file).map((path) => raw(path, line)),
                firstOf(file, line) {
                    const [path] = read(file);
                    return path === undefined ? undefined : raw(path, line);
                },
            };
        },
    };
}
/** The paths a uri may mean: below the absolute place its base id stands for, then below the outermost base. */
function pathsOf(uri, base, baseIds) {
    if (isAbsolute(uri))
        return spellings(uri);
    const { absolute, relative } = baseOf(base, baseIds);
    const found = [...(absolute === undefined ? [] : spellings(absolute + relative + uri)), ...spellings(relative + uri)];
    return [...new Set(found)];
}
/** Follows base ids (3.14.14) as far as they go; a loop ends where it closes. */
function baseOf(first, baseIds) {
    const seen = new Set();
    let relative = '';
    let id = first;
    while (id !== undefined && !seen.has(id)) {
        seen.add(id);
        const location = (0,json_fields/* isObject */.Gv)(baseIds) ? (0,json_fields/* field */.ZZ)(baseIds, id) : undefined;
        const uri = (0,json_fields/* textField */.M8)(location, 'uri') ?? '';
        const folder = uri === '' || uri.endsWith('/') ? uri : `${uri}/`;
        if (isAbsolute(uri))
            return { absolute: folder, relative };
        relative = folder + relative;
        id = (0,json_fields/* textField */.M8)(location, 'uriBaseId');
    }
    return { absolute: undefined, relative };
}
/** A scheme has two letters at least: one is a drive. */
function isAbsolute(uri) {
    return /^([A-Za-z][A-Za-z0-9+.-]+:|[A-Za-z]:[\\/]|[\\/])/.test(uri);
}
/** A uri as a path, read as the standard has it, then as tools write it that do not escape what they should. */
function spellings(uri) {
    const scheme = /^([A-Za-z][A-Za-z0-9+.-]+):/.exec(uri)?.[1]?.toLowerCase();
    if (scheme !== undefined && scheme !== 'file')
        return [];
    const bare = uri.replace(/^file:(\/\/localhost(?=\/))?/i, '').replace(/^\/\/(?=\/|[A-Za-z]:)/, '');
    const path = bare.replace(/^\/+(?=[A-Za-z]:[\\/])/, '');
    const cut = path.replace(/[?#].*$/s, '');
    return [...new Set([decoded(path), path, decoded(cut)])].filter((one) => one !== '');
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}

;// CONCATENATED MODULE: ./lib/formats/sarif-varieties.js


/** How many varieties of one rule are looked through before a key is made. */
const RECENT = 8;
function varietyBook() {
    const all = new Map();
    const recent = new Map();
    return {
        all: () => all.values(),
        of(result, at) {
            const name = ruleNameOf(result['rule'], result);
            const level = levelOf(result['level']);
            const seen = { name, level, kindLevel: kindLevel(result), invocation: invocationOf(result) };
            // Nearly all results of a rule are of one or two varieties: comparing is much faster than making a key.
            const ofRule = recent.get(name.id);
            const same = ofRule?.find((variety) => isSame(variety, seen));
            if (same)
                return same;
            const key = JSON.stringify(seen);
            const known = all.get(key);
            if (known)
                return known;
            const variety = { ...seen, results: 0, line: typeof level === 'object' ? at.line : undefined };
            all.set(key, variety);
            if (ofRule === undefined)
                recent.set(name.id, [variety]);
            else if (ofRule.length < RECENT)
                ofRule.push(variety);
            return variety;
        },
    };
}
function isSame(a, b) {
    const [{ component: c }, { component: d }] = [a.name, b.name];
    return (a.name.index === b.name.index &&
        a.level === b.level &&
        a.kindLevel === b.kindLevel &&
        a.invocation === b.invocation &&
        a.name.guid === b.name.guid &&
        (c === d || (c !== undefined && d !== undefined && c.index === d.index && c.id === d.id)));
}

;// CONCATENATED MODULE: ./lib/formats/sarif-run.js







/** `room` findings are kept in full. */
function sarifRun(room) {
    const rules = ruleBook();
    const notifications = ruleBook();
    const places = placeBook();
    const invocations = invocationBook();
    const varieties = varietyBook();
    const drafts = [];
    // Parallel lists, so that a million results cost a few words each until the run has ended.
    const others = [];
    const otherFiles = [];
    const otherLines = [];
    /** Results of no finding that have a level all the same, by kind and level. */
    const contradictions = new Map();
    let suppressed = 0;
    const contradict = (result, at) => {
        const level = levelOf((0,json_fields/* field */.ZZ)(result, 'level'));
        if (level === undefined || level === 'none' || level === 'note')
            return;
        const said = `of kind ${(0,model_words/* quoted */.TL)(String((0,json_fields/* field */.ZZ)(result, 'kind')))}, which is no finding, and have the level ${(0,model_words/* quoted */.TL)(wordOf(level))}`;
        const known = contradictions.get(said);
        if (known)
            known.count++;
        else
            contradictions.set(said, { count: 1, line: at.line });
    };
    /** 3.27.10: what the result says, else what its invocation, else what the rule does, else a warning. */
    const worthOf = (tool, variety, overriding) => {
        const { rule, isLost } = rules.find(variety.name);
        const override = () => overriding(rule, variety.name.id, variety.invocation);
        const told = variety.level ?? variety.kindLevel ?? override() ?? rule?.level ?? 'warning';
        const level = effective(told);
        const id = variety.name.id ?? rule?.id ?? variety.name.guid ?? '';
        const secret = isSecretTool(tool) || mentionsSecret(tool, `${id} ${rule?.words ?? ''}`);
        return { worth: { tool, rule: id, level, severity: severityOf(rule, level), secret }, rule, told, isLost };
    };
    return {
        rules,
        notifications,
        places,
        invocations,
        result(value, at) {
            const standing = standingOf(value);
            if (standing === 'suppressed')
                suppressed++;
            if (standing === 'no finding')
                contradict(value, at);
            if (standing !== 'stands')
                return;
            const variety = varieties.of(value, at);
            variety.results++;
            if (drafts.length < room) {
                const said = saidBy((0,json_fields/* field */.ZZ)(value, 'message'));
                drafts.push({ variety, said, places: places.placesOf(value), identity: identityOf(value) });
                return;
            }
            others.push(variety);
            const [first] = places.placesOf(value, 1);
            otherFiles.push(first?.file);
            otherLines.push(first?.line);
        },
        /** `run` is what is left of it; `lists` says whether its results came as a list. */
        end(tool, run, totals) {
            const common = messagesOf((0,json_fields/* field */.ZZ)((0,json_fields/* field */.ZZ)((0,json_fields/* field */.ZZ)(run, 'tool'), 'driver'), 'globalMessageStrings'));
            const { placesOf, firstOf } = places.close((0,json_fields/* field */.ZZ)(run, 'originalUriBaseIds'));
            const complaints = [...contradictions].map(([said, { count: n, line }]) => ({
                message: `${(0,model_words/* count */.U9)(n, 'result is', 'results are')} ${said}.`,
                line,
            }));
            const overriding = invocations.overriding(rules);
            const worths = new Map();
            totals.suppressed += suppressed;
            for (const variety of varieties.all()) {
                const found = worthOf(tool, variety, overriding);
                const { results, line } = variety;
                worths.set(variety, found);
                totals.results += results;
                totals.byLevel[found.worth.level] += results;
                totals.bySeverity[found.worth.severity] += results;
                const many = (one, more) => (0,model_words/* count */.U9)(results, one, more);
                if (typeof found.told === 'object') {
                    const word = (0,model_words/* quoted */.TL)(found.told.unknown);
                    complaints.push({
                        message: `${many('result has', 'results have')} the level ${word}, which SARIF does not have: counted as errors.`,
                        line,
                    });
                }
                if (found.isLost) {
                    const message = `${many('result names', 'results name')} a rule ${(0,model_words/* quoted */.TL)(found.worth.rule)} that the file does not describe where they say.`;
                    complaints.push({ message, line });
                }
            }
            const findings = drafts.map(({ variety, said, places: named, identity }) => {
                const found = worths.get(variety) ?? worthOf(tool, variety, overriding);
                const message = messageOf(said, found.rule, common);
                const where = named.flatMap(placesOf);
                return { ...found.worth, message, places: where, ...(identity !== undefined && { identity }) };
            });
            const compact = others.map((variety, i) => {
                const { level, severity, secret } = (worths.get(variety) ?? worthOf(tool, variety, overriding)).worth;
                const file = otherFiles[i];
                const place = file && firstOf(file, otherLines[i]);
                return { tool, level, severity, secret, ...(place && { place }) };
            });
            return { tool, unfinished: invocations.end(tool, run, notifications), findings, others: compact, complaints };
        },
    };
}
function wordOf(level) {
    return typeof level === 'string' ? level : level.unknown;
}
/** The name of the run's tool, undefined where it has none (3.14.6, 3.18.2, 3.19.8). */
function toolOf(run) {
    const driver = (0,json_fields/* field */.ZZ)((0,json_fields/* field */.ZZ)(run, 'tool'), 'driver');
    const name = (0,json_fields/* isObject */.Gv)(driver) ? (0,json_fields/* textField */.M8)(driver, 'name')?.trim() : undefined;
    return name === '' ? undefined : name;
}

;// CONCATENATED MODULE: ./lib/formats/sarif-sink.js






/** Problems of one file that are told; a file with more is no cleaner for it. */
const sarif_sink_TOLD = 100;
/** What is done with one SARIF file. */
function sarifSink(path) {
    const totals = {
        results: 0,
        suppressed: 0,
        byLevel: { error: 0, warning: 0, note: 0, none: 0 },
        bySeverity: { critical: 0, high: 0, medium: 0, low: 0 },
    };
    const tools = new Set();
    const unfinished = [];
    const findings = [];
    const others = [];
    const problems = [];
    /** The first thing that is not as the standard has it. Told at the end: another version has other shapes. */
    let broken;
    let runs = 0;
    let run = sarifRun(scans/* FINDINGS_KEPT */.IL);
    const refuse = (message, { line }) => {
        broken ??= { kind: 'malformed', message, path, line, column: 1 };
    };
    const known = (value, what, at) => {
        if (!(0,json_fields/* isObject */.Gv)(value))
            refuse(`${what} is no object.`, at);
        return (0,json_fields/* isObject */.Gv)(value);
    };
    /** Elements that matter are objects; what an array of them holds besides is refused. */
    const each = (what, element) => ({
        each: {},
        element: (value, at) => known(value, what, at) && element(value, at),
    });
    const rules = (what, add) => each(what, add);
    const notification = each('A notification', (value) => run.invocations.notification(value));
    const unused = { each: {}, element: () => undefined };
    const plan = {
        keys: {
            runs: {
                each: {
                    keys: {
                        results: each('A result', (value, at) => run.result(value, at)),
                        tool: {
                            keys: {
                                driver: {
                                    keys: {
                                        rules: rules('A rule', (value) => run.rules.addToDriver(ruleOf(value))),
                                        notifications: rules('A notification', (value) => run.notifications.addToDriver(ruleOf(value))),
                                        taxa: unused,
                                    },
                                },
                                extensions: {
                                    each: {
                                        keys: {
                                            rules: rules('A rule', (value) => run.rules.addToExtension(ruleOf(value))),
                                            notifications: rules('A notification', (value) => run.notifications.addToExtension(ruleOf(value))),
                                            taxa: unused,
                                        },
                                    },
                                    element: (value, at) => {
                                        if (!known(value, 'An extension', at))
                                            return;
                                        run.rules.endExtension(value);
                                        run.notifications.endExtension(value);
                                    },
                                },
                            },
                        },
                        invocations: {
                            each: { keys: { toolExecutionNotifications: notification, toolConfigurationNotifications: notification } },
                            element: (value, at) => known(value, 'An invocation', at) && run.invocations.invocation(value),
                        },
                        artifacts: { each: {}, element: (value) => run.places.artifact(value) },
                        logicalLocations: unused,
                        threadFlowLocations: unused,
                        graphs: unused,
                        webRequests: unused,
                        webResponses: unused,
                        taxonomies: unused,
                        translations: unused,
                        policies: unused,
                        addresses: unused,
                    },
                },
                element: (value, at) => endRun(value, at),
            },
            inlineExternalProperties: {
                each: { keys: { results: unused } },
                element: (value) => {
                    if ((0,json_fields/* field */.ZZ)(value, 'results'))
                        unfinished.push({ tool: '', why: 'results stand apart from their run, where they are not read' });
                },
            },
        },
    };
    const endRun = (value, at) => {
        const ended = run;
        runs++;
        run = sarifRun(Math.max(0, scans/* FINDINGS_KEPT */.IL - findings.length));
        if (!known(value, 'A run', at))
            return;
        for (const [of, key] of listsOf(value)) {
            const list = (0,json_fields/* field */.ZZ)(of, key);
            if (list !== undefined && list !== null && !Array.isArray(list))
                refuse(`A run's ${(0,model_words/* quoted */.TL)(key)} are no list.`, at);
        }
        const tool = toolOf(value);
        if (tool === undefined) {
            refuse('A run does not name its tool (`tool.driver.name`).', at);
            return;
        }
        const outcome = ended.end(tool, value, totals);
        tools.add(tool);
        unfinished.push(...outcome.unfinished.slice(0, Math.max(1, sarif_sink_TOLD - unfinished.length)));
        findings.push(...outcome.findings);
        for (const other of outcome.others)
            others.push(other);
        for (const { message, line } of outcome.complaints.slice(0, Math.max(0, sarif_sink_TOLD - problems.length)))
            problems.push({ kind: 'mismatch', message, path, line: line ?? at.line });
    };
    return {
        plan,
        end(rest) {
            const version = (0,json_fields/* field */.ZZ)(rest, 'version');
            if (version !== '2.1.0')
                throw new format/* ReportError */.$({ kind: 'unreadable', message: otherVersion(version), path, line: 1, column: 1 });
            const list = (0,json_fields/* field */.ZZ)(rest, 'runs');
            if (list !== null && !Array.isArray(list))
                refuse('It has no list of `runs`.', { line: 1 });
            if (broken)
                throw new format/* ReportError */.$(broken);
            if (runs === 0)
                unfinished.push({ tool: '', why: 'no run' });
            const complete = unfinished.length === 0;
            const scans = { path, tools: [...tools], totals, complete, unfinished, findings, others, problems };
            return { kind: 'scans', scans };
        },
    };
}
/** Where a run has lists that results or their worth depend on. */
function listsOf(run) {
    const tool = (0,json_fields/* field */.ZZ)(run, 'tool');
    const extensions = (0,json_fields/* listField */.FZ)(tool, 'extensions');
    return [
        [run, 'results'],
        [run, 'invocations'],
        [tool, 'extensions'],
        ...[(0,json_fields/* field */.ZZ)(tool, 'driver'), ...extensions].map((component) => [component, 'rules']),
    ];
}
function otherVersion(version) {
    const said = typeof version === 'string' ? `SARIF ${(0,model_words/* quoted */.TL)(version, 40)}` : 'SARIF of no stated version';
    return `This is ${said}; read is 2.1.0. Have the tool write that, or convert the file: \`sarif-multitool transform --sarif-output-version Current\`.`;
}


/***/ })

};
