export const id = 531;
export const ids = [531,157];
export const modules = {

/***/ 531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hy: () => (/* binding */ gatherTests),
  ay: () => (/* binding */ readOpened),
  sp: () => (/* binding */ withoutPath)
});

// UNUSED EXPORTS: DEFAULT_TEST_GLOBS

// EXTERNAL MODULE: ./lib/model/hash.js
var model_hash = __webpack_require__(9877);
;// CONCATENATED MODULE: ./lib/model/occurrences.js

function occurrences() {
    let capacity = 256;
    let size = 0;
    let keys = new Float64Array(capacity);
    let counts = new Uint32Array(capacity);
    const slot = (hash) => {
        let at = hash % capacity;
        while (keys[at] !== 0 && keys[at] !== hash)
            at = (at + 1) % capacity;
        return at;
    };
    const grow = () => {
        const [oldKeys, oldCounts] = [keys, counts];
        capacity *= 2;
        keys = new Float64Array(capacity);
        counts = new Uint32Array(capacity);
        for (let i = 0; i < oldKeys.length; i++) {
            const key = oldKeys[i] ?? 0;
            if (key === 0)
                continue;
            const at = slot(key);
            keys[at] = key;
            counts[at] = oldCounts[i] ?? 0;
        }
    };
    return {
        next(key) {
            const [high, low] = (0,model_hash/* hash64 */.D)(key);
            const hash = (high & 0x1fffff) * 0x100000000 + low + 1;
            if (size * 2 >= capacity)
                grow();
            const at = slot(hash);
            if (keys[at] === 0) {
                keys[at] = hash;
                size++;
            }
            counts[at] = (counts[at] ?? 0) + 1;
            return counts[at] ?? 1;
        },
    };
}

;// CONCATENATED MODULE: ./lib/model/stack.js
const FRAMES = [
    // at com.acme.OrderTest$Inner.rejects(OrderTest.java:88)
    { language: 'java', pattern: /\bat (?:[\w.@/-]*\/)?([\w$.]+)\.[\w$<>]+\(([\w$-]+\.(?:java|kt|scala|groovy)):(\d+)\)/ },
    // File "tests/test_order.py", line 12
    { language: 'python', pattern: /^\s*File "([^"]+)", line (\d+)/ },
    // at Acme.OrderTests.Rejects() in C:\src\OrderTests.cs:line 42
    { language: 'dotnet', pattern: / in (\S[^:]*(?::[\\/][^:]*)?):line (\d+)/ },
    // at Object.<anonymous> (src/a.test.ts:3:5), at src/a.test.ts:3:5, file:///w/a.mjs:3:5, ❯ src/a.test.ts:3:5
    { language: 'javascript', pattern: /(?:\(|\bat |❯ |^\s*)((?:file:\/\/)?(?:[A-Za-z]:)?[^\s():]+\.[cm]?[jt]sx?):(\d+):\d+/ },
    // thread 'a' panicked at src/lib.rs:7:5
    { language: 'rust', pattern: /\bpanicked at (?:'.*', )?([^\s:']+\.rs):(\d+)/ },
    // ./spec/order_spec.rb:10:in `block', lib/a.rb:3
    { language: 'ruby', pattern: /(?:^|[\s[(])([^\s:[(]+\.rb):(\d+)/ },
    // order_test.go:31: got 1; /src/order_test.go:31 +0x1d
    { language: 'go', pattern: /(?:^|\s)([^\s:]+\.go):(\d+)/ },
    // /app/tests/OrderTest.php:19
    { language: 'php', pattern: /(?:^|\s)([^\s:]+\.php):(\d+)/ },
    // /src/order_test.cpp:31: Failure, order_test.cc:31
    { language: 'c++', pattern: /(?:^|\s)((?:[A-Za-z]:)?[^\s:()]+\.(?:cc|cpp|cxx|c|hpp|hh|h|m|mm|swift|dart)):(\d+)/ },
    // tests/test_order.py:12: AssertionError
    { language: 'pytest', pattern: /^([^\s:]+\.py):(\d+):/ },
];
const MAX_LINES = 200;
const MAX_LINE_LENGTH = 1000;
/** At most `limit` places named in the text, innermost first. Frames of dependencies are left out where their path tells. */
function placesIn(text, limit = 8) {
    const places = [];
    // Python tells the most recent call last, everyone else first.
    const python = [];
    for (const line of text.split('\n', MAX_LINES)) {
        if (line.length > MAX_LINE_LENGTH)
            continue;
        const found = placeOf(line);
        if (found === undefined || /[\\/](node_modules|site-packages|vendor)[\\/]/.test(found.place.path))
            continue;
        if (found.isPython)
            python.unshift(found.place);
        else
            places.push(found.place);
    }
    return [...python, ...places].slice(0, limit);
}
function placeOf(line) {
    for (const { language, pattern } of FRAMES) {
        const match = pattern.exec(line);
        if (!match)
            continue;
        const [, first = '', second = ''] = match;
        const place = language === 'java' ? javaPlace(first, second, Number(match[3])) : { path: first, line: Number(second) };
        return { place, isPython: language === 'python' || language === 'pytest' };
    }
    return undefined;
}
/** A Java frame names class and file: the package is the path between source root and file. */
function javaPlace(className, file, line) {
    const folders = className.split('.').slice(0, -1);
    return { path: [...folders, file].join('/'), line };
}

// EXTERNAL MODULE: ./lib/model/tests.js
var tests = __webpack_require__(2684);
// EXTERNAL MODULE: ./lib/model/words.js
var words = __webpack_require__(9344);
;// CONCATENATED MODULE: ./lib/model/collect.js




const MESSAGE_LIMIT = 4096;
/** Counts cases and keeps the ones worth a look, in memory that does not grow with the number of passing cases. */
function testCollector(path) {
    const totals = { total: 0, passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0, unknown: 0 };
    const dropped = { failing: 0, flaky: 0 };
    const notable = [];
    const repeats = new Map();
    const seen = occurrences();
    const add = (raw) => {
        const { outcome } = raw;
        const flaky = raw.flaky && outcome === 'passed';
        totals.total++;
        totals[outcome]++;
        if (flaky)
            totals.flaky++;
        const owner = raw.file ?? raw.className;
        const key = [owner ?? '', ...raw.suites, raw.name].join('\u0000');
        const occurrence = seen.next(key);
        const inSuite = `${raw.suiteId}\u0000${key}`;
        const earlier = occurrence > 1 && raw.name !== '' ? repeats.get(inSuite) : undefined;
        for (const attempt of earlier ?? [])
            attempt.lastAttempt = outcome;
        const failing = outcome === 'failed' || outcome === 'errored' || outcome === 'unknown';
        if (!failing && !flaky)
            return;
        if (notable.length >= tests/* NOTABLE_LIMIT */.kq) {
            dropped[failing ? 'failing' : 'flaky']++;
            return;
        }
        const message = (0,words/* clipped */.cz)(messageOf(raw), MESSAGE_LIMIT);
        const entry = {
            identity: {
                ...(owner !== undefined && { owner: kept(owner) }),
                suites: raw.suites.map(kept),
                name: kept(raw.name),
                occurrence,
            },
            title: kept(titleOf(raw.className, raw.name)),
            outcome,
            flaky,
            ...(message !== '' && { message: kept(message) }),
            places: placesOf(raw),
            report: { path, line: raw.reportLine },
        };
        notable.push(entry);
        if (earlier)
            earlier.push(entry);
        else
            repeats.set(inSuite, [entry]);
    };
    return { add, end: () => ({ totals, notable, dropped }) };
}
/** What failed first, then what else the report says, without saying the first line twice. */
function messageOf(raw) {
    const [message, text] = [raw.message.trim(), raw.text.trim()];
    const [first = ''] = text.split('\n', 1);
    return message === '' || first.includes(message) ? text : `${message}\n${text}`.trim();
}
/** `pkg.Suite.case` where the class is a dotted name, `src/a.test.ts > adds` where it is anything else. */
function titleOf(className, name) {
    if (className === undefined || className === '' || name === className || name.startsWith(className))
        return name;
    return /^[\p{L}\p{N}_$]+(\.[\p{L}\p{N}_$]+)*$/u.test(className) ? `${className}.${name}` : `${className} > ${name}`;
}
const EXTENSIONS = ['java', 'kt', 'py', 'cs', 'php', 'scala', 'groovy', 'rb', 'swift'];
/** Best guess first: where the failure says it happened, then what the report says of the test, then where its class would be. */
function placesOf(raw) {
    const places = placesIn(`${raw.text}\n${raw.message}`);
    if (raw.file !== undefined)
        places.push({ path: kept(raw.file), ...(raw.line !== undefined && { line: raw.line }) });
    const { className } = raw;
    if (className === undefined)
        return places;
    if (className.includes('/') || /\.[cm]?[jt]sx?$/.test(className))
        places.push({ path: kept(className) });
    else if (/^\w+(\.\w+)+$/.test(className)) {
        const names = className.split('.');
        for (const parts of [names, names.slice(0, -1)]) {
            if (parts.length > 1)
                places.push(...EXTENSIONS.map((extension) => ({ path: `${parts.join('/')}.${extension}` })));
        }
    }
    return places;
}
/** A copy that does not keep the whole chunk it was cut from alive. */
function kept(text) {
    return ` ${text}`.slice(1);
}

;// CONCATENATED MODULE: ./lib/model/declared.js

const NOTHING_OBSERVED = { cases: 0, tries: 0, failing: 0, statements: 0, skipped: 0 };
/**
 * Holds declared numbers against listed cases, scope by scope (evidence rule 1). Declared numbers that are worse are a
 * `mismatch`, told once, at the innermost scope; better ones are nothing: the cases win. Failures and errors are compared as
 * one sum, because dialects disagree on which a thrown error is.
 *
 * Some runners count skipped tests and do not list them. Exactly as many missing cases as missing skipped tests are taken for
 * those, and returned as `unlisted`.
 */
function ledger(path) {
    const scopes = [];
    const problems = [];
    let unlisted = 0;
    let top;
    let ofInner = {};
    const mismatch = (message, { line, column }) => ({
        kind: 'mismatch',
        message,
        path,
        line,
        column,
    });
    const judge = (scope, isTop) => {
        const short = shortfall(scope);
        const openCases = scope.open.reduce((sum, { cases }) => sum + cases, 0);
        const missing = short.cases + openCases;
        if (missing > 0 && missing === short.skipped && short.failing === 0) {
            unlisted += missing;
            scope.open = [];
            scope.seen = addObserved(scope.seen, { ...NOTHING_OBSERVED, cases: missing, skipped: missing });
            scope.told = { ...scope.told, cases: scope.told.cases - openCases };
            return;
        }
        if (short.cases + short.failing + short.skipped === 0)
            return;
        const problem = mismatch(shortfallWords(scope), scope);
        const mayBeSkipped = !isTop && short.failing === 0 && scope.declared.skipped === undefined;
        if (mayBeSkipped)
            scope.open.push({ problem, cases: short.cases });
        else
            problems.push(problem);
        scope.told = addShortfall(scope.told, short);
    };
    return {
        open(scope) {
            scopes.push({ ...scope, seen: NOTHING_OBSERVED, told: { cases: 0, failing: 0, skipped: 0 }, open: [] });
            top ??= scope.declared;
        },
        saw(observed) {
            const scope = scopes.at(-1);
            if (scope)
                scope.seen = addObserved(scope.seen, observed);
        },
        /** A statement in words that stands against the report as a whole. */
        complain(message, at) {
            problems.push(mismatch(message, at));
        },
        close() {
            const scope = scopes.pop();
            if (scope === undefined)
                return;
            const parent = scopes.at(-1);
            judge(scope, parent === undefined);
            if (parent === undefined) {
                problems.push(...scope.open.map(({ problem }) => problem));
                return;
            }
            parent.seen = addObserved(parent.seen, scope.seen);
            parent.told = addShortfall(parent.told, scope.told);
            parent.open.push(...scope.open);
            if (scopes.length === 1)
                ofInner = addDeclared(ofInner, scope.declared);
        },
        /** The outermost declared numbers, else the sum of those one level in. */
        end() {
            return { problems, unlisted, declared: top && Object.keys(top).length > 0 ? top : ofInner };
        },
    };
}
function shortfall({ declared, seen, told }) {
    const missing = (said, found) => Math.max(0, (said ?? 0) - found);
    return {
        cases: missing(declared.total, seen.cases + seen.tries + told.cases),
        failing: missing(failing(declared), Math.max(seen.failing, seen.statements) + told.failing),
        skipped: missing(declared.skipped, seen.skipped + told.skipped),
    };
}
function failing({ failed, errored }) {
    return (failed ?? 0) + (errored ?? 0);
}
/** What a short scope declares and lists, in words. */
function shortfallWords({ name, declared, seen }) {
    const parts = [];
    const told = failing(declared);
    if (told > Math.max(seen.failing, seen.statements)) {
        parts.push(`${(0,words/* count */.U9)(told, 'failure or error', 'failures and errors')} but lists ${(0,words/* grouped */.zD)(seen.failing)}`);
    }
    if ((declared.total ?? 0) > seen.cases + seen.tries)
        parts.push(`${(0,words/* count */.U9)(declared.total ?? 0, 'test')} but lists ${(0,words/* grouped */.zD)(seen.cases)}`);
    if ((declared.skipped ?? 0) > seen.skipped) {
        parts.push(`${(0,words/* count */.U9)(declared.skipped ?? 0, 'skipped test')} but lists ${(0,words/* grouped */.zD)(seen.skipped)}`);
    }
    return `${scopeWords(name)} declares ${parts.join(', and ')}.`;
}
function scopeWords(name) {
    return name === '' ? 'The report' : `The suite ${(0,words/* quoted */.TL)(name, 80)}`;
}
/** A declared count as a number; `invalid` when it is none. Thousands separators and `3.0` are read. */
function declaredCount(text) {
    if (text === undefined)
        return undefined;
    const bare = text.trim().replace(/^(\d{1,3})((?:,\d{3})+)$/, (whole) => whole.replaceAll(',', ''));
    return /^\d{1,12}(\.0+)?$/.test(bare) ? Math.trunc(Number(bare)) : 'invalid';
}
function addObserved(a, b) {
    return {
        cases: a.cases + b.cases,
        tries: a.tries + b.tries,
        failing: a.failing + b.failing,
        statements: a.statements + b.statements,
        skipped: a.skipped + b.skipped,
    };
}
function addShortfall(a, b) {
    return { cases: a.cases + b.cases, failing: a.failing + b.failing, skipped: a.skipped + b.skipped };
}
function addDeclared(a, b) {
    const sum = { ...a };
    for (const [key, value] of Object.entries(b))
        sum[key] = (sum[key] ?? 0) + value;
    return sum;
}

;// CONCATENATED MODULE: ./lib/formats/dialects.js


/** What the writers of JUnit XML mean by their words. Each fact was seen in a report of the named tool (test/fixtures/junit/). */
/** Elements of a test case that tell its outcome. */
const OUTCOME_ELEMENTS = new Map([
    ['failure', 'failed'],
    ['failed', 'failed'],
    ['error', 'errored'],
    ['skipped', 'skipped'],
    ['skip', 'skipped'],
    ['ignored', 'skipped'],
    ['disabled', 'skipped'],
    ['pending', 'skipped'],
    // Surefire and nextest: further attempts of a case that failed in the end, and of one that passed in the end.
    ['rerunfailure', 'failed'],
    ['rerunerror', 'errored'],
    ['flakyfailure', 'flaky'],
    ['flakyerror', 'flaky'],
]);
/** Elements that are a further try of their case; Surefire declares each as a test and as a failure. */
function isTry(element) {
    return element.startsWith('rerun') || element.startsWith('flaky');
}
/** Elements of a test case that say nothing about its outcome. One that stands in neither table makes the case unknown. */
const SILENT_ELEMENTS = new Set([
    ...['system-out', 'system-err', 'properties', 'property', 'attachments', 'attachment', 'output', 'description'],
    ...['metadata', 'tags', 'labels', 'links', 'link', 'parameters', 'parameter', 'steps', 'benchmark', 'perfdata'],
]);
/** Words of `status` and `result` attributes (GoogleTest, CTest, Bazel, Cypress, Katalon). Any other word is unknown. */
const OUTCOME_WORDS = new Map([
    ...meaning('passed', ['pass', 'passed', 'ok', 'success', 'successful', 'succeeded', 'run', 'completed', 'complete']),
    ...meaning('failed', ['fail', 'failed', 'failure', 'not ok', 'nok', 'broken']),
    ...meaning('errored', ['error', 'errored', 'crash', 'crashed', 'timeout', 'timedout', 'timed out', 'aborted', 'killed']),
    ...meaning('skipped', ['skip', 'skipped', 'notrun', 'not run', 'not_run', 'disabled', 'ignored', 'pending']),
    ...meaning('skipped', ['suppressed', 'todo']),
]);
function meaning(outcome, words) {
    return words.map((word) => [word, outcome]);
}
/**
 * A failure that the runner itself expected and did not fail for: node:test marks a failing TODO, and Catch2 a case tagged
 * `[!mayfail]` or `[!shouldfail]`, as skipped beside its failure. In any other report the worst of a case wins.
 */
function isExpectedToFail(skipped) {
    return skipped.get('type') === 'todo' || skipped.get('message') === 'TEST_CASE tagged with !mayfail';
}
/**
 * CTest writes a test that could not run (no executable, a failed fixture) as skipped, and lists it among the failed ones.
 * True skips carry `SKIP_RETURN_CODE=...` or `SKIP_REGULAR_EXPRESSION...`.
 */
function couldNotRun(test, skipped) {
    const why = skipped.get('message') ?? '';
    return test.get('status') === 'notrun' && why !== '' && !why.startsWith('SKIP_');
}
/** Catch2 (by the host name it always writes) and doctest (by its version) declare assertions as tests. */
function countsAssertions(attributes) {
    return attributes.get('hostname') === 'tbd' || attributes.has('doctest_version');
}
/** The numbers a suite declares. `skipped` has five spellings; where several stand, the largest is held against the cases. */
function declaredBy(attributes, complain) {
    const read = (...names) => {
        let largest;
        for (const name of names) {
            const told = declaredCount(attributes.get(name));
            if (told === 'invalid')
                complain(`${name}=${(0,words/* quoted */.TL)(attributes.get(name) ?? '', 40)} is not a number of tests.`);
            else if (told !== undefined)
                largest = Math.max(largest ?? 0, told);
        }
        return largest;
    };
    const total = countsAssertions(attributes) ? undefined : read('tests');
    const [failed, errored, skipped] = [read('failures'), read('errors'), read('skipped', 'skip', 'skips', 'ignored', 'disabled')];
    return {
        ...(total !== undefined && { total }),
        ...(failed !== undefined && { failed }),
        ...(errored !== undefined && { errored }),
        ...(skipped !== undefined && { skipped }),
    };
}
/** 1-based; pytest (junit_family=xunit1) counts lines from 0. */
function lineOf(attributes, suite) {
    const text = attributes.get('line') ?? attributes.get('lineno');
    return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) + (suite === 'pytest' ? 1 : 0) : undefined;
}
/** A suite's name without the time that unittest-xml-reporting appends, which would make every run's tests new ones. */
function stableSuite(name) {
    return name.replace(/-\d{14}$/, '');
}
/**
 * node:test closes its report with its own counts as comments (`<!-- fail 1 -->`), and only they tell of a test that failed
 * after its subtests passed, or that a file held no test at all.
 */
function runnerCount(comment) {
    const match = /^ (tests|fail|cancelled) (\d{1,12}) $/.exec(comment);
    if (match === null)
        return undefined;
    return { name: match[1] === 'tests' ? 'tests' : 'failing', count: Number(match[2]) };
}

;// CONCATENATED MODULE: ./lib/formats/junit.js





/**
 * JUnit XML in every dialect. No one owns the format; what is read here is the union of what runners write:
 * the Surefire schema (https://maven.apache.org/surefire/maven-surefire-plugin/xsd/surefire-test-report-3.0.2.xsd) with its
 * rerun elements, GoogleTest's `status` and `result`, and the habits in `dialects.ts`.
 */
const junit = {
    id: 'junit',
    title: 'JUnit XML',
    kind: 'tests',
    syntax: 'xml',
    matches: ({ name }) => isSuite(name.toLowerCase()),
    sink: junitSink,
};
/** What is kept of a failure's text while it is read. */
const TEXT_LIMIT = 16 * 1024;
function junitSink(path) {
    const frames = [];
    const suites = [];
    const cases = [];
    const tests = testCollector(path);
    const books = ledger(path);
    const runner = { tests: undefined, failing: 0, line: 1 };
    let suiteId = 0;
    let wantsText = false;
    const openSuite = (element) => {
        const { attributes, line, column } = element;
        const name = attributes.get('name') ?? '';
        const declared = declaredBy(attributes, (message) => books.complain(message, element));
        books.open({ name, declared, line, column });
        const file = attributes.get('file') ?? attributes.get('filepath') ?? suites.at(-1)?.file;
        const suite = { kind: 'suite', id: ++suiteId, name, file };
        suites.push(suite);
        return suite;
    };
    const openCase = (element) => {
        const test = {
            kind: 'case',
            element,
            outcome: 'passed',
            flaky: false,
            expected: false,
            skips: false,
            statements: 0,
            tries: 0,
            message: '',
            text: '',
        };
        for (const name of ['status', 'result']) {
            const word = element.attributes.get(name);
            if (word !== undefined)
                tell(test, OUTCOME_WORDS.get(word.trim().toLowerCase()), `${name}=${word}`);
        }
        cases.push(test);
        return test;
    };
    const closeCase = (test) => {
        cases.pop();
        const suite = suites.at(-1);
        const { attributes, line: reportLine } = test.element;
        const isFailing = test.outcome === 'failed' || test.outcome === 'errored';
        const outcome = test.expected && isFailing ? 'skipped' : test.outcome;
        const failing = isFailing && !test.expected ? 1 : 0;
        const statements = Math.max(isFailing ? 1 : 0, test.statements);
        books.saw({ cases: 1, tries: test.tries, failing, statements, skipped: test.skips ? 1 : 0 });
        tests.add({
            name: attributes.get('name') ?? '',
            className: attributes.get('classname') ?? attributes.get('class'),
            file: attributes.get('file') ?? attributes.get('filepath') ?? suite?.file,
            line: lineOf(attributes, suite?.name),
            suites: suites.map(({ name }) => stableSuite(name)).filter((name) => name !== ''),
            suiteId: suite?.id ?? 0,
            outcome,
            flaky: test.flaky,
            message: test.message || (attributes.get('failure') ?? ''),
            text: test.text,
            reportLine,
        });
    };
    const openInCase = (element, test) => {
        const word = element.name.toLowerCase();
        const told = OUTCOME_ELEMENTS.get(word);
        if (isTry(word))
            test.tries++;
        if (told === 'flaky')
            test.flaky = true;
        else if (told === 'skipped' && couldNotRun(test.element.attributes, element.attributes)) {
            test.skips = true;
            tell(test, 'errored', '');
        }
        // An element of another vocabulary (`<x:note>`) is no outcome; an unknown one of JUnit's might be.
        else if (told !== undefined || !(SILENT_ELEMENTS.has(word) || element.prefixed))
            tell(test, told, `<${element.name}>`);
        if (told === 'skipped' && isExpectedToFail(element.attributes))
            test.expected = true;
        if (told === undefined)
            return { kind: 'other' };
        if (told !== 'skipped')
            test.statements++;
        test.message ||= (0,words/* clipped */.cz)(element.attributes.get('message') ?? '', TEXT_LIMIT);
        return { kind: told === 'skipped' ? 'other' : 'detail' };
    };
    /** A failure or error that belongs to no case: a crash, a fixture, a collection error. */
    const openInSuite = (element, suite) => {
        const told = OUTCOME_ELEMENTS.get(element.name.toLowerCase());
        if (told === 'failed' || told === 'errored') {
            books.saw({ ...NOTHING_OBSERVED, failing: 1, statements: 1 });
            const said = element.attributes.get('message') ?? '';
            books.complain(`${scopeWords(suite.name)} states an error outside any test${said === '' ? '.' : `: ${(0,words/* quoted */.TL)(said)}`}`, element);
        }
        return { kind: 'other' };
    };
    const frameOf = (element) => {
        const name = element.name.toLowerCase();
        if (isSuite(name))
            return openSuite(element);
        if (name === 'testcase')
            return openCase(element);
        const parent = frames.at(-1);
        if (parent?.kind === 'case')
            return openInCase(element, parent);
        if (parent?.kind === 'suite')
            return openInSuite(element, parent);
        return { kind: parent?.kind === 'detail' ? 'detail' : 'other' };
    };
    /** What node:test says of itself, against what it listed. */
    const holdAgainstRunner = (listed) => {
        const { failed, errored } = listed.totals;
        if (runner.failing > failed + errored) {
            const message = `The runner says ${(0,words/* count */.U9)(runner.failing, 'test')} failed but lists ${(0,words/* grouped */.zD)(failed + errored)}.`;
            books.complain(message, { line: runner.line, column: 1 });
        }
        // A suite without a test is listed as a case; the runner's own count tells.
        const none = runner.tests === 0 && failed + errored === 0;
        return none ? { ...testCollector(path).end() } : listed;
    };
    return {
        open(element) {
            const frame = frameOf(element);
            frames.push(frame);
            wantsText = frame.kind === 'detail';
        },
        close() {
            const frame = frames.pop();
            if (frame?.kind === 'suite') {
                suites.pop();
                books.close();
            }
            else if (frame?.kind === 'case')
                closeCase(frame);
            wantsText = frames.at(-1)?.kind === 'detail';
        },
        text(piece) {
            const test = cases.at(-1);
            if (test && test.text.length < TEXT_LIMIT)
                test.text += piece.slice(0, TEXT_LIMIT - test.text.length);
        },
        comment(text, line) {
            const said = frames.length === 1 ? runnerCount(text) : undefined;
            if (said === undefined)
                return;
            runner.line = line;
            if (said.name === 'tests')
                runner.tests = said.count;
            else
                runner.failing += said.count;
        },
        get wantsText() {
            return wantsText;
        },
        end() {
            const { totals, ...rest } = holdAgainstRunner(tests.end());
            const { problems, unlisted, declared } = books.end();
            const file = {
                path,
                totals: { ...totals, total: totals.total + unlisted, skipped: totals.skipped + unlisted },
                ...rest,
                ...(Object.keys(declared).length > 0 && { declared }),
                problems,
            };
            return { kind: 'tests', tests: file };
        },
    };
}
function isSuite(name) {
    return name === 'testsuites' || name === 'testsuite';
}
/** Takes the worst of what a case is told to be; an unknown word says itself as the message, where there is none. */
function tell(test, told, word) {
    test.outcome = (0,tests/* worse */.JJ)(test.outcome, told ?? 'unknown');
    if (told === 'skipped')
        test.skips = true;
    if (told === undefined)
        test.message ||= `The report says ${word}, which is no outcome this version knows.`;
}

;// CONCATENATED MODULE: ./lib/formats/index.js

/** Every report format that is read. */
const formats = [junit];

;// CONCATENATED MODULE: ./lib/model/format.js
/** How much of a file `matches` sees of a format without a root element. */
const HEAD_LENGTH = 64 * 1024;
/** A file refused while reading, with its problem. Only readers throw it; `readReport` turns it into a reading. */
class ReportError extends Error {
    problem;
    constructor(problem) {
        super(problem.message);
        this.problem = problem;
    }
}

;// CONCATENATED MODULE: ./lib/formats/json.js


/**
 * A shared JSON reader that never needs the whole file as one string. A plan names the arrays whose elements are handed over
 * one by one (`runs`, and in each run its `results`); every element, and what is left of the file around them, is parsed by
 * the engine itself, so nothing that is passed over goes unchecked.
 */
const JSON_LIMITS = {
    depth: 256,
    /** Characters of one element, or of what is left around the elements. */
    piece: 64 * 1024 * 1024,
};
const [QUOTE, BACKSLASH, OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET, COMMA, COLON] = [
    0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d, 0x2c, 0x3a,
];
/** Reads JSON text that comes in pieces, strictly. */
function jsonMachine(path, { plan, end }) {
    const stack = [];
    const pieces = [{ depth: 0, element: undefined, parts: [], size: 0, line: 1, column: 1 }];
    let chunk = '';
    let from = 0;
    let lineAtChunk = 1;
    let columnAtChunk = 1;
    let inString = false;
    let escaped = false;
    /** The text of a key that is being read, where one may be split. */
    let key;
    let lastString = '';
    let ended = false;
    const stop = (kind, message, line, column) => {
        throw new ReportError({ kind, message, path, ...(line !== undefined && { line }), ...(column !== undefined && { column }) });
    };
    const at = (index) => {
        const before = chunk.slice(0, index);
        const breaks = before.split('\n').length - 1;
        return breaks === 0
            ? { line: lineAtChunk, column: columnAtChunk + index }
            : { line: lineAtChunk + breaks, column: index - before.lastIndexOf('\n') };
    };
    const top = () => pieces.at(-1) ?? stop('malformed', 'Nothing is open here.');
    const keep = (end) => {
        if (end <= from)
            return;
        const piece = top();
        piece.parts.push(chunk.slice(from, end));
        piece.size += end - from;
        from = end;
        if (piece.size > JSON_LIMITS.piece) {
            stop('limit', `One part of the file is longer than ${JSON_LIMITS.piece / 1024 / 1024} MiB.`, piece.line, piece.column);
        }
    };
    const parse = (piece) => {
        const text = piece.parts.join('');
        try {
            return JSON.parse(text);
        }
        catch (error) {
            const { line, column, message } = faultIn(text, error);
            const isFirst = line === 1;
            return stop('malformed', message, piece.line + line - 1, isFirst ? piece.column + column - 1 : column);
        }
    };
    /** Begins an element at this index, and leaves the text before it with the outer piece. */
    const begin = (index, element) => {
        keep(index);
        pieces.push({ depth: stack.length, element, parts: [], size: 0, ...at(index) });
    };
    const finish = (index, isLast) => {
        keep(index);
        const piece = pieces.pop();
        if (piece === undefined)
            return;
        const isEmpty = piece.size < 64 && piece.parts.join('').trim() === '';
        if (isEmpty && isLast && piece.element && emptyAllowed)
            return;
        piece.element?.(parse(piece), { line: piece.line });
    };
    let emptyAllowed = false;
    const open = (index, isArray) => {
        const parent = stack.at(-1);
        const own = parent === undefined ? plan : parent.isArray ? parent.plan?.each : parent.plan?.keys?.[parent.key ?? ''];
        const planned = own && (isArray ? own.each !== undefined || own.element !== undefined : own.keys !== undefined) ? own : undefined;
        stack.push({ isArray, plan: planned, key: undefined });
        if (stack.length > JSON_LIMITS.depth) {
            const { line, column } = at(index);
            stop('limit', `Values are nested deeper than ${JSON_LIMITS.depth}.`, line, column);
        }
        if (isArray && planned?.element) {
            emptyAllowed = true;
            begin(index + 1, planned.element);
        }
    };
    const close = (index, isArray) => {
        const container = stack.at(-1);
        if (container === undefined || container.isArray !== isArray) {
            const { line, column } = at(index);
            stop('malformed', `Not well-formed JSON: ${isArray ? '"]"' : '"}"'} closes nothing that is open here.`, line, column);
        }
        if (isArray && container?.plan?.element)
            finish(index, true);
        stack.pop();
        emptyAllowed = false;
        if (stack.length === 0)
            ended = true;
    };
    const comma = (index) => {
        const container = stack.at(-1);
        if (container?.isArray && container.plan?.element) {
            emptyAllowed = false;
            finish(index, false);
            from = index + 1;
            begin(index + 1, container.plan.element);
        }
        else if (container)
            container.key = undefined;
    };
    /** Runs to the end of a string; returns the index after its closing quote, or the chunk's length. */
    const string = (start) => {
        for (let i = start; i < chunk.length; i++) {
            const code = chunk.charCodeAt(i);
            if (escaped)
                escaped = false;
            else if (code === BACKSLASH)
                escaped = true;
            else if (code === QUOTE) {
                key?.push(chunk.slice(start, i));
                inString = false;
                if (key)
                    lastString = key.join('');
                key = undefined;
                return i + 1;
            }
        }
        key?.push(chunk.slice(start));
        return chunk.length;
    };
    const write = (text) => {
        chunk = text;
        from = 0;
        let i = 0;
        while (i < chunk.length) {
            if (inString) {
                i = string(i);
                continue;
            }
            const code = chunk.charCodeAt(i);
            if (ended && !isSpace(code)) {
                const { line, column } = at(i);
                stop('malformed', `Not well-formed JSON: ${(0,words/* quoted */.TL)(chunk.charAt(i))} stands after the end.`, line, column);
            }
            if (code === QUOTE) {
                inString = true;
                const container = stack.at(-1);
                if (container && !container.isArray && container.plan && container.key === undefined)
                    key = [];
            }
            else if (code === COLON) {
                const container = stack.at(-1);
                if (container?.plan && container.key === undefined)
                    container.key = keyText(lastString);
            }
            else if (code === OPEN_BRACE || code === OPEN_BRACKET)
                open(i, code === OPEN_BRACKET);
            else if (code === CLOSE_BRACE || code === CLOSE_BRACKET)
                close(i, code === CLOSE_BRACKET);
            else if (code === COMMA)
                comma(i);
            i++;
        }
        const end = at(chunk.length);
        keep(chunk.length);
        lineAtChunk = end.line;
        columnAtChunk = end.column;
    };
    const finishAll = () => {
        const whole = pieces[0];
        if (whole === undefined || (whole.size === 0 && pieces.length === 1))
            return stop('malformed', 'The file is empty.', 1, 1);
        if (inString || stack.length > 0) {
            const what = inString ? 'a text' : stack.length === 1 ? 'its root' : `${stack.length} open values`;
            return stop('malformed', `The file ends inside ${what}: it was cut off.`, lineAtChunk, columnAtChunk);
        }
        return parse(whole);
    };
    return {
        write,
        end: () => end(finishAll()),
        fail: (message) => stop('malformed', message, lineAtChunk, columnAtChunk),
    };
}
function isSpace(code) {
    return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
/** A key with escapes is read as JSON reads it. */
function keyText(raw) {
    if (!raw.includes('\\'))
        return raw;
    try {
        const value = JSON.parse(`"${raw}"`);
        return typeof value === 'string' ? value : raw;
    }
    catch {
        return raw;
    }
}
/** Where the engine saw a fault: it says "position 17" or "line 3 column 5", or that the text ended. */
function faultIn(text, error) {
    const said = error instanceof Error ? error.message : '';
    const position = Number(/position (\d+)/.exec(said)?.[1] ?? (said.includes('end of JSON') ? text.length : 0));
    const before = text.slice(0, position);
    const line = before.split('\n').length;
    const found = position < text.length ? `${(0,words/* quoted */.TL)(text.charAt(position))} is not expected here` : 'it ends too early';
    return { line, column: position - before.lastIndexOf('\n'), message: `Not well-formed JSON: ${found}.` };
}
/** A field of a parsed object; undefined for anything that is none. A key from input never reaches a prototype. */
function field(value, key) {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, key))
        return undefined;
    return value[key];
}
function textField(value, key) {
    const found = field(value, key);
    return typeof found === 'string' ? found : undefined;
}
function numberField(value, key) {
    const found = field(value, key);
    return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}
function listField(value, key) {
    const found = field(value, key);
    return Array.isArray(found) ? found : [];
}

;// CONCATENATED MODULE: ./lib/formats/lines.js

/** Characters of one line; no line format comes near it. */
const LINE_LIMIT = 1024 * 1024;
/** Reads text that comes in pieces as lines; CRLF and LF end one, and the last need not be ended. */
function lineMachine(path, sink) {
    let rest = '';
    let number = 0;
    const fail = (message) => {
        throw new ReportError({ kind: 'malformed', message, path, line: number + 1, column: 1 });
    };
    const take = (line) => {
        number++;
        sink.line(line.endsWith('\r') ? line.slice(0, -1) : line, number);
    };
    return {
        write(text) {
            const lines = (rest + text).split('\n');
            rest = lines.pop() ?? '';
            for (const line of lines)
                take(line);
            if (rest.length > LINE_LIMIT) {
                throw new ReportError({ kind: 'limit', message: 'A line is longer than 1 MiB.', path, line: number + 1, column: 1 });
            }
        },
        end() {
            if (rest !== '')
                take(rest);
            return sink.end();
        },
        fail,
    };
}

;// CONCATENATED MODULE: ./lib/formats/text.js


/**
 * Finds the encoding as XML 1.0 appendix F does (byte order mark, then the shape of the first bytes, then the declaration)
 * and decodes strictly. Declared UTF-16 over bytes that plainly are not is read as UTF-8: .NET writes such files.
 */
function decoder(path) {
    let decode;
    let label = 'utf-8';
    let head = new Uint8Array(0);
    const run = (bytes, stream) => {
        if (decode === undefined) {
            label = sniff(bytes, path);
            decode = new TextDecoder(label, { fatal: true });
        }
        try {
            return { text: decode.decode(bytes, { stream }) };
        }
        catch {
            // Decode once more, leniently, to hand over what stands before the broken bytes: the position follows from it.
            const lenient = new TextDecoder(label).decode(bytes);
            const cut = lenient.indexOf('\ufffd');
            return { text: cut < 0 ? '' : lenient.slice(0, cut), broken: `Bytes here are not ${label.toUpperCase()} text.` };
        }
    };
    return {
        push(bytes) {
            if (decode)
                return run(bytes, true);
            // The declaration may be cut by a small first chunk: wait for its end, or for enough bytes.
            head = joined(head, bytes);
            if (head.length < 256 && !head.includes(0x3e))
                return { text: '' };
            return run(head, true);
        },
        end() {
            const rest = decode ? new Uint8Array(0) : head;
            return run(rest, false);
        },
    };
}
function sniff(bytes, path) {
    const [a, b, c] = bytes;
    if (a === 0xef && b === 0xbb && c === 0xbf)
        return 'utf-8';
    if (a === 0xff && b === 0xfe)
        return 'utf-16le';
    if (a === 0xfe && b === 0xff)
        return 'utf-16be';
    if (a === 0x3c && b === 0x00)
        return 'utf-16le';
    if (a === 0x00 && b === 0x3c)
        return 'utf-16be';
    const declaration = /^<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']/.exec(String.fromCharCode(...bytes.subarray(0, 256)));
    const declared = declaration?.[1];
    if (declared === undefined || /^(utf-?16(le|be)?|unicode)$/i.test(declared))
        return 'utf-8';
    try {
        return new TextDecoder(declared).encoding;
    }
    catch {
        const message = `The declared encoding ${(0,words/* quoted */.TL)(declared, 40)} is not known; write the report as UTF-8.`;
        throw new ReportError({ kind: 'malformed', message, path, line: 1, column: 1 });
    }
}
function joined(a, b) {
    const both = new Uint8Array(a.length + b.length);
    both.set(a);
    both.set(b, a.length);
    return both;
}
/** A file's text in pieces of at most 64 KiB of bytes, strictly decoded. `broken`, on the last piece, says why it ends there. */
async function* textOf(path, bytes) {
    const decode = decoder(path);
    for await (const chunk of bytes) {
        for (let start = 0; start < chunk.length; start += SLICE) {
            const piece = decode.push(chunk.subarray(start, start + SLICE));
            if (piece.text !== '' || piece.broken !== undefined)
                yield piece;
            if (piece.broken !== undefined)
                return;
        }
    }
    yield decode.end();
}
/** Bytes decoded at once, so that a limit is seen soon after it is passed. */
const SLICE = 64 * 1024;

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(9800);
;// CONCATENATED MODULE: ./lib/formats/xml.js



/** Limits of one XML file, each named in its error. Depth as evidence rule 8; the others far above any real report. */
const XML_LIMITS = {
    depth: 256,
    /** Attributes of one element. */
    attributes: 256,
    /** Characters of one attribute's value, of a comment, or of character data that a format asked for. */
    text: 16 * 1024 * 1024,
    /** A named or numeric entity between `&` and `;`. */
    entity: 64,
};
/**
 * Reads XML text that comes in pieces, strictly: whatever is not well-formed is a `ReportError` with line and column. Entity
 * declarations are refused; an external DOCTYPE is ignored and never fetched. Nothing is kept but what the sink keeps.
 */
function xmlMachine(path, choose) {
    const parser = new saxes/* SaxesParser */.wT({ xmlns: false });
    let sink;
    let depth = 0;
    let start = { line: 1, column: 1 };
    const fail = (kind, message, at = { line: parser.line, column: parser.column + 1 }) => {
        throw new ReportError({ kind, message, path, line: at.line, column: Math.max(1, at.column) });
    };
    const onText = (piece) => sink?.text(piece);
    // Without a text handler the parser keeps no character data, so that a gigabyte of captured output costs nothing.
    const listen = () => {
        if (sink?.wantsText) {
            parser.on('text', onText);
            parser.on('cdata', onText);
        }
        else {
            parser.off('text');
            parser.off('cdata');
        }
    };
    // At most seven handlers: with an eighth the engine keeps the parser as a dictionary, and reading takes three times as long.
    // So errors are caught where they are thrown instead of handled as events.
    const strictly = (act) => {
        try {
            act();
        }
        catch (error) {
            // saxes throws plain errors; anything else is not about the file's form.
            if (!(error instanceof Error) || error.constructor !== Error)
                throw error;
            fail('malformed', sentence(error.message));
        }
    };
    parser.on('doctype', (doctype) => {
        if (/<!(ENTITY|ELEMENT|ATTLIST|NOTATION)/i.test(doctype))
            fail('malformed', 'A DOCTYPE with declarations of its own is refused.');
    });
    parser.on('comment', (text) => sink?.comment?.(text, parser.line));
    parser.on('opentagstart', (tag) => {
        // The event comes after the name and the character that ends it.
        start = { line: parser.line, column: Math.max(1, parser.column - tag.name.length - 1) };
        if (++depth > XML_LIMITS.depth)
            fail('limit', `Elements are nested deeper than ${XML_LIMITS.depth}.`);
    });
    parser.on('opentag', (tag) => {
        const element = elementOf(tag, start);
        if (element.attributes.size > XML_LIMITS.attributes) {
            fail('limit', `An element has more than ${XML_LIMITS.attributes} attributes.`, start);
        }
        sink ??= choose(element);
        sink.open(element);
        listen();
    });
    parser.on('closetag', (tag) => {
        depth--;
        sink?.close(localName(tag.name));
        listen();
    });
    const write = (text) => {
        if (text === '')
            return;
        strictly(() => parser.write(text));
        guard();
    };
    /** What saxes itself does not limit: an entity that never ends, and the size of what it is collecting. */
    const guard = () => {
        const entity = held(parser, 'entity');
        if (entity.length > XML_LIMITS.entity) {
            fail('malformed', 'A bare "&" stands here; XML wants "&amp;".', position(parser, entity));
        }
        if (Reflect.get(parser, 'state') === CDATA && !sink?.wantsText)
            Reflect.set(parser, 'text', '');
        else if (held(parser, 'text').length > XML_LIMITS.text) {
            fail('limit', `A text, comment or attribute is longer than ${XML_LIMITS.text / 1024 / 1024} MiB.`);
        }
    };
    const end = () => {
        if (depth > 0)
            fail('malformed', `The file ends inside ${count(depth)}: it was cut off.`);
        strictly(() => parser.close());
        if (sink === undefined)
            return fail('malformed', 'The file has no root element.');
        return sink.end();
    };
    return { write, end, fail: (message) => fail('malformed', message) };
}
const count = (depth) => (depth === 1 ? 'its root element' : `${depth} open elements`);
/** The parser's own buffers have no public name; a version of it that drops them fails the suite's tests of these guards. */
function held(parser, name) {
    const value = Reflect.get(parser, name);
    return typeof value === 'string' ? value : '';
}
/** The parser's state inside a CDATA section, asked of the parser itself. */
const CDATA = (() => {
    const probe = new saxes/* SaxesParser */.wT({ xmlns: false });
    probe.write('<a><![CDATA[');
    return Reflect.get(probe, 'state');
})();
/** Where an unfinished entity began: it may have swallowed lines. */
function position(parser, entity) {
    const breaks = entity.split('\n').length - 1;
    return breaks > 0
        ? { line: parser.line - breaks, column: 1 }
        : { line: parser.line, column: Math.max(1, parser.column - entity.length) };
}
function elementOf(tag, at) {
    const attributes = new Map();
    for (const name of Object.keys(tag.attributes))
        attributes.set(name, tag.attributes[name] ?? '');
    return { name: localName(tag.name), prefixed: tag.name.includes(':'), attributes, ...at };
}
function localName(name) {
    return name.slice(name.indexOf(':') + 1);
}
/** saxes writes `3:17: disallowed character.`: the position has its own place, the rest becomes a sentence. */
function sentence(message) {
    const bare = message.replace(/^(\d+:\d+: )/, '').replace(/\.$/, '');
    return `Not well-formed XML: ${(0,words/* quoted */.TL)(bare, 200).replaceAll('`', '')}.`;
}

;// CONCATENATED MODULE: ./lib/formats/read.js






/** Reports people have that no format here reads yet, by root element, so that the refusal can name them. */
const KNOWN_ROOTS = new Map([
    ['test-run', 'NUnit 3'],
    ['test-results', 'NUnit 2'],
    ['assemblies', 'xUnit.net'],
    ['assembly', 'xUnit.net'],
    ['TestRun', 'Visual Studio TRX'],
    ['testng-results', 'TestNG'],
    ['report', 'JaCoCo coverage'],
    ['CoverageSession', 'OpenCover coverage'],
    ['checkstyle', 'Checkstyle'],
    ['html', 'an HTML page'],
]);
/**
 * Reads one report, recognised by its content and not by its name. Never throws for what is in the file: whatever is wrong
 * with it is the reading. Memory does not grow with the file.
 */
async function readReport(path, bytes, formats) {
    let format;
    const choose = (head) => {
        const first = head.trimStart().charAt(0);
        if (first === '<')
            return xmlMachine(path, (root) => xmlFormat(root).sink(path));
        const found = formats.find((candidate) => candidate.syntax === (first === '{' || first === '[' ? 'json' : 'lines') && candidate.matches(head));
        if (found === undefined)
            throw new ReportError({ ...unknownFormat(first, formats), path, line: 1, column: 1 });
        format = found;
        return found.syntax === 'json' ? jsonMachine(path, found.sink(path)) : lineMachine(path, found.sink(path));
    };
    const xmlFormat = (root) => {
        const found = formats.find((candidate) => candidate.syntax === 'xml' && candidate.matches(root));
        if (found?.syntax !== 'xml')
            throw unknownRoot(path, root, formats);
        format = found;
        return found;
    };
    try {
        const evidence = await run(path, bytes, choose);
        return { state: 'read', format: format?.id ?? 'unknown', ...evidence };
    }
    catch (error) {
        return { state: 'unreadable', ...(format && { format: format.id }), problems: [problemOf(error, path)] };
    }
}
/** Collects enough of the beginning to recognise the file by, then hands everything to one machine. */
async function run(path, bytes, choose) {
    let machine;
    let head = '';
    for await (const { text, broken } of textOf(path, bytes)) {
        if (machine)
            machine.write(text);
        else {
            head += text;
            const first = head.trimStart().charAt(0);
            if (first === '<' || head.length >= HEAD_LENGTH) {
                machine = choose(head);
                machine.write(head);
            }
        }
        if (broken !== undefined)
            machine?.fail(broken);
        if (broken !== undefined)
            throw new ReportError({ kind: 'malformed', message: broken, path, line: 1, column: 1 });
    }
    if (machine === undefined) {
        if (head.trim() === '')
            throw new ReportError({ kind: 'malformed', message: 'The file is empty.', path, line: 1, column: 1 });
        machine = choose(head);
        machine.write(head);
    }
    return machine.end();
}
/** A disk that fails half way, or a fault of ours: one file's reading, never the end of the others'. */
function problemOf(error, path) {
    if (error instanceof ReportError)
        return error.problem;
    return {
        kind: 'unreadable',
        message: `Reading broke off: ${(0,words/* quoted */.TL)(error instanceof Error ? error.message : String(error))}.`,
        path,
    };
}
function reads(formats) {
    return `Read are: ${(0,words/* listed */.KE)(formats.map(({ title }) => title), 30)}.`;
}
function unknownFormat(first, formats) {
    return { kind: 'unreadable', message: `This is no report Jidoka knows: it begins with ${(0,words/* quoted */.TL)(first)}. ${reads(formats)}` };
}
function unknownRoot(path, root, formats) {
    const known = KNOWN_ROOTS.get(root.name);
    const what = known === undefined ? 'This is no report Jidoka knows' : `This looks like ${known}, which this version does not read`;
    const message = `${what}: its root element is ${(0,words/* quoted */.TL)(root.name, 60)}. ${reads(formats)}`;
    return new ReportError({ kind: 'unreadable', message, path, line: root.line, column: root.column });
}

// EXTERNAL MODULE: ./lib/model/reading.js
var model_reading = __webpack_require__(7157);
// EXTERNAL MODULE: ./lib/model/runners.js
var runners = __webpack_require__(9986);
;// CONCATENATED MODULE: ./lib/commands/evidence.js






/** Where reports are looked for when nobody named a glob (contract.md). */
const DEFAULT_TEST_GLOBS = [
    '**/junit*.xml',
    '**/TEST-*.xml',
    '**/*test-results*/**/*.xml',
    '**/test-report*.xml',
    '**/*.trx',
    '**/ctrf*.json',
];
/** Finds, reads and joins the test reports. Every matched file is reported on; test reports are always asked for. */
async function gatherTests(world, asked, tracked) {
    const globs = (0,model_reading/* isNonEmpty */.J)(asked) ? asked : DEFAULT_TEST_GLOBS;
    const { files: found, refused } = await world.findFiles(globs);
    // Under the default globs a file that git tracks is a fixture or a leftover: a run writes its reports anew.
    const isOld = (path) => tracked.paths.has(path);
    const left = (0,model_reading/* isNonEmpty */.J)(asked) ? [] : found.filter(isOld);
    const files = [];
    for (const path of found.filter((candidate) => !left.includes(candidate)))
        files.push(await readFound(world, path));
    const broken = refused.map((problem) => ({ state: 'unreadable', problems: [problem] }));
    const reading = (0,tests/* joinTests */.mr)([...files, ...broken], await absence(world, globs, left, tracked));
    return { reading, files: [...files, ...broken], notes: notesOn(found, left, isOld) };
}
async function readFound(world, path) {
    const file = await world.openFile(path);
    const gone = { kind: 'unreadable', message: 'The file was there a moment ago and is gone.', path };
    return file === 'absent' ? { state: 'unreadable', problems: [gone] } : readOpened(path, file);
}
/** Reads an opened file as a test report. */
async function readOpened(path, file) {
    if ('kind' in file)
        return { state: 'unreadable', problems: [file] };
    const reading = await readReport(path, file.bytes, formats);
    const source = { path, format: reading.format ?? 'unknown', sha256: await file.sha256() };
    if (reading.state === 'unreadable')
        return { state: 'unreadable', problems: reading.problems, source };
    if (reading.kind !== 'tests')
        return { state: 'unreadable', problems: [{ kind: 'unreadable', message: 'This is no test report.', path }], source };
    return { state: 'read', file: reading.tests, source };
}
function notesOn(found, left, isOld) {
    if ((0,model_reading/* isNonEmpty */.J)(left))
        return [`${leftWords(left)} not read: git tracks ${left.length === 1 ? 'it' : 'them'}, and a run writes its reports anew.`];
    const old = found.filter(isOld);
    if (!(0,model_reading/* isNonEmpty */.J)(old))
        return [];
    return [`${(0,words/* listed */.KE)(old.map((path) => (0,words/* quoted */.TL)(path)))} is tracked by git: make sure that this run wrote it.`];
}
function leftWords(left) {
    return `${(0,words/* listed */.KE)(left.map((path) => (0,words/* quoted */.TL)(path)))} ${left.length === 1 ? 'was' : 'were'}`;
}
/** What to say when no report matched: the globs tried, what lies there instead, and how the runners seen here write one. */
async function absence(world, globs, left, tracked) {
    const others = left.length > 0 ? left : (await world.findFiles(['**/*.xml', '**/*.trx'])).files.filter((path) => !tracked.paths.has(path));
    const instead = others.length === 0
        ? ''
        : ` Found instead: ${(0,words/* listed */.KE)(others.map((path) => (0,words/* quoted */.TL)(path)))}${left.length > 0 ? ' (tracked by git)' : ''}.`;
    const reason = `No test report matched ${(0,words/* listed */.KE)(globs.map((glob) => (0,words/* quoted */.TL)(glob)), 6)}.${instead}`;
    const seen = (0,runners/* runnersOf */.rp)({ files: tracked.paths, packages: (0,runners/* packagesOf */.DT)(await world.readText('package.json')) });
    if (!(0,model_reading/* isNonEmpty */.J)(seen)) {
        return {
            reason,
            remedy: 'Have the step that runs the tests write a JUnit XML report, and name it with `tests` (`--tests GLOB`).',
        };
    }
    const lines = seen.slice(0, 3).map(({ title, first, line, report }) => {
        const before = first === undefined ? '' : ` (after \`${first}\`)`;
        return `${title} writes \`${report}\` when run as \`${line}\`${before}.`;
    });
    const more = seen.length > 3 ? ` And ${(0,words/* count */.U9)(seen.length - 3, 'more runner')}.` : '';
    return { reason, remedy: `${lines.join(' ')}${more}` };
}
/** A file's problems for people and for JSON, without the path that stands beside them. */
function withoutPath({ path: _path, ...rest }) {
    return rest;
}


/***/ }),

/***/ 9877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ hash64),
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/**
 * A stable 64-bit fingerprint of text as 16 hexadecimal digits: two 32-bit multiplicative hashes with different seeds
 * (the mixing steps of MurmurHash3's finaliser). For identity, never for integrity: sha256 of a file comes from the platform.
 */
function fingerprint(...parts) {
    const [high, low] = hash64(parts.join('\u0000'));
    return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}
/** The same fingerprint as two unsigned 32-bit halves, for tables that hold a million of them. */
function hash64(text) {
    let high = 0xdeadbeef;
    let low = 0x41c6ce57;
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        high = Math.imul(high ^ unit, 2654435761);
        low = Math.imul(low ^ unit, 1597334677);
    }
    high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
    low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
    return [high >>> 0, low >>> 0];
}


/***/ }),

/***/ 7157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isNonEmpty)
/* harmony export */ });
function isNonEmpty(list) {
    return list.length > 0;
}


/***/ }),

/***/ 9986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ packagesOf),
/* harmony export */   rp: () => (/* binding */ runnersOf)
/* harmony export */ });
/* unused harmony export runners */
const NODE = ['- uses: actions/setup-node@v6', '  with: { node-version: lts/* }', '- run: npm ci'];
const PYTHON = ['- uses: actions/setup-python@v6', '  with: { python-version: 3.x }'];
const JAVA = ['- uses: actions/setup-java@v5', '  with: { distribution: temurin, java-version: 21 }'];
const depends = (...names) => ({ packages }) => names.some((name) => packages.has(name));
const has = (...names) => ({ files }) => names.some((name) => files.has(name));
/** In the order they are tried; a repository may use several. */
const runners = [
    {
        id: 'jest',
        title: 'Jest',
        seen: depends('jest'),
        first: 'npm install --no-save jest-junit',
        // Without the variable a file that breaks while loading leaves no trace in the report.
        line: 'JEST_JUNIT_REPORT_TEST_SUITE_ERRORS=true npx jest --ci --reporters=default --reporters=jest-junit',
        report: 'junit.xml',
        setup: NODE,
    },
    {
        id: 'vitest',
        title: 'Vitest',
        seen: depends('vitest'),
        line: 'npx vitest run --reporter=default --reporter=junit --outputFile.junit=junit.xml',
        report: 'junit.xml',
        setup: NODE,
    },
    {
        id: 'playwright',
        title: 'Playwright',
        seen: depends('@playwright/test'),
        line: 'PLAYWRIGHT_JUNIT_OUTPUT_NAME=junit-playwright.xml npx playwright test --reporter=list,junit',
        report: 'junit-playwright.xml',
        setup: [...NODE, '- run: npx playwright install --with-deps'],
    },
    {
        id: 'mocha',
        title: 'Mocha',
        seen: depends('mocha'),
        first: 'npm install --no-save mocha-junit-reporter',
        line: 'npx mocha --reporter mocha-junit-reporter --reporter-options mochaFile=junit.xml',
        report: 'junit.xml',
        setup: NODE,
    },
    {
        id: 'pytest',
        title: 'pytest',
        seen: has('pytest.ini', 'pyproject.toml', 'setup.cfg', 'tox.ini', 'conftest.py', 'setup.py'),
        first: 'pip install pytest',
        line: 'python -m pytest --junitxml=junit.xml',
        report: 'junit.xml',
        setup: PYTHON,
    },
    {
        id: 'maven',
        title: 'Maven Surefire',
        seen: has('pom.xml'),
        line: 'mvn --batch-mode verify',
        report: '**/target/surefire-reports/TEST-*.xml',
        setup: JAVA,
    },
    {
        id: 'gradle',
        title: 'Gradle',
        seen: has('build.gradle', 'build.gradle.kts'),
        line: './gradlew test',
        report: '**/build/test-results/**/*.xml',
        setup: JAVA,
    },
    {
        id: 'go',
        title: 'go test',
        seen: has('go.mod'),
        line: 'go run gotest.tools/gotestsum@latest --junitfile junit.xml ./...',
        report: 'junit.xml',
        setup: ['- uses: actions/setup-go@v6'],
    },
    {
        id: 'cargo',
        title: 'cargo nextest',
        seen: has('Cargo.toml'),
        line: 'cargo nextest run --profile ci',
        report: 'target/nextest/ci/junit.xml',
        setup: ['- uses: taiki-e/install-action@nextest'],
    },
    {
        id: 'phpunit',
        title: 'PHPUnit',
        seen: has('phpunit.xml', 'phpunit.xml.dist', 'phpunit.dist.xml'),
        line: 'vendor/bin/phpunit --log-junit junit.xml',
        report: 'junit.xml',
        setup: ['- run: composer install'],
    },
    {
        id: 'rspec',
        title: 'RSpec',
        seen: has('.rspec', 'spec/spec_helper.rb'),
        line: 'bundle exec rspec --require rspec_junit_formatter --format RspecJunitFormatter --out junit.xml --format progress',
        report: 'junit.xml',
        setup: ['- uses: ruby/setup-ruby@v1', '  with: { bundler-cache: true }'],
    },
    {
        id: 'ctest',
        title: 'CTest',
        seen: has('CMakeLists.txt'),
        line: 'ctest --test-dir build --output-junit junit.xml',
        report: '**/junit*.xml',
        setup: ['- run: cmake -B build && cmake --build build'],
    },
    {
        id: 'node',
        title: "Node's own runner",
        seen: ({ files, packages }) => files.has('package.json') && packages.size === 0,
        line: 'node --test --test-reporter=spec --test-reporter-destination=stdout --test-reporter=junit --test-reporter-destination=junit.xml',
        report: 'junit.xml',
        setup: ['- uses: actions/setup-node@v6', '  with: { node-version: lts/* }'],
    },
];
function runnersOf(repository) {
    return runners.filter((runner) => runner.seen(repository));
}
/** The names of all dependencies in a package.json; none when it is not readable as one. */
function packagesOf(packageJson) {
    try {
        const parsed = JSON.parse(packageJson ?? '{}');
        if (typeof parsed !== 'object' || parsed === null)
            return new Set();
        const fields = new Map(Object.entries(parsed));
        return new Set(['dependencies', 'devDependencies'].flatMap((field) => {
            const names = fields.get(field);
            return typeof names === 'object' && names !== null ? Object.keys(names) : [];
        }));
    }
    catch {
        return new Set();
    }
}


/***/ }),

/***/ 2684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ executed),
/* harmony export */   JJ: () => (/* binding */ worse),
/* harmony export */   kq: () => (/* binding */ NOTABLE_LIMIT),
/* harmony export */   mr: () => (/* binding */ joinTests),
/* harmony export */   oT: () => (/* binding */ fileState)
/* harmony export */ });
/* unused harmony exports OUTCOMES, NO_TESTS, addTotals */
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7157);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);


/** From best to worst; where a case is told in several ways, the worst wins. */
const OUTCOMES = ['passed', 'skipped', 'unknown', 'failed', 'errored'];
function worse(a, b) {
    return OUTCOMES.indexOf(a) >= OUTCOMES.indexOf(b) ? a : b;
}
const NO_TESTS = { total: 0, passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0, unknown: 0 };
/** Cases that ran: skipped ones did not. */
function executed(totals) {
    return totals.total - totals.skipped;
}
/** Cases kept in full for one file. Beyond it they are counted: no number depends on this limit. */
const NOTABLE_LIMIT = 1000;
function addTotals(a, b) {
    return {
        total: a.total + b.total,
        passed: a.passed + b.passed,
        failed: a.failed + b.failed,
        errored: a.errored + b.errored,
        skipped: a.skipped + b.skipped,
        flaky: a.flaky + b.flaky,
        unknown: a.unknown + b.unknown,
    };
}
/** Present, or empty when nothing was executed (contract.md: all cases skipped is empty). */
function fileState(file) {
    return executed(file.totals) > 0 ? 'present' : 'empty';
}
/**
 * Joins the readings of every matched file. One bad file makes the whole unreadable with what the good ones said as `rest`;
 * no good file hides it. `absent` is what to say when no file matched.
 */
function joinTests(readings, absent) {
    const files = readings.flatMap((reading) => (reading.state === 'read' ? [reading.file] : []));
    const sources = readings.flatMap((reading) => (reading.source ? [reading.source] : []));
    const bad = readings.flatMap((reading) => (reading.state === 'unreadable' ? reading.problems : []));
    const run = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .isNonEmpty */ .J)(files) ? { totals: files.map((file) => file.totals).reduce(addTotals), files } : undefined;
    if ((0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .isNonEmpty */ .J)(bad))
        return { state: 'unreadable', problems: bad, sources, ...(run && { rest: run }) };
    if (run === undefined || !(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .isNonEmpty */ .J)(sources))
        return { state: 'absent', ...absent };
    const problems = files.flatMap((file) => file.problems);
    if (executed(run.totals) > 0)
        return { state: 'present', value: run, sources, problems };
    return { state: 'empty', reason: emptyReason(run), remedy: EMPTY_REMEDY, sources, problems };
}
const EMPTY_REMEDY = 'See the log of the step that runs the tests: it may have crashed while collecting them, or its filter matched none.';
function emptyReason(run) {
    const names = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(run.files.map((file) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(file.path)));
    const what = run.totals.skipped > 0 ? `all ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(run.totals.skipped, 'listed test')} were skipped` : 'no test is listed';
    const declared = run.files.flatMap((file) => file.problems.map((problem) => problem.message));
    return `No test was executed: ${what} in ${names}.${declared.length > 0 ? ` ${declared.slice(0, 2).join(' ')}` : ''}`;
}


/***/ })

};
