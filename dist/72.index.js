export const id = 72;
export const ids = [72,568,391];
export const modules = {

/***/ 2072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ gate),
  writeReports: () => (/* binding */ writeReports)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./lib/model/hash.js
var hash = __webpack_require__(9877);
;// CONCATENATED MODULE: ./lib/model/attempts.js

/**
 * Sorts the cases of a run. Under `retries` a listing that failed and was followed by one of the same case in the same suite
 * is an attempt: flaky when the last one passed, and left to the last one when that failed too. Only a pass redeems.
 */
function judgeCases(run, repeatedCases) {
    const failing = [];
    const flaky = [];
    const unknown = [];
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
            if (!flaky.some((other) => identityKey(other) === identityKey(test)))
                flaky.push(test);
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
    return [report.path, identity.owner ?? '', ...identity.suites, identity.name].join('\u0000');
}
/** The same in every run in which the case is the same (contract: file or class, chain of suites, name, occurrence). */
function testFingerprint({ identity }) {
    return (0,hash/* fingerprint */.R)('test', identity.owner ?? '', ...identity.suites, identity.name, String(identity.occurrence));
}

// EXTERNAL MODULE: ./lib/model/reading.js
var model_reading = __webpack_require__(7157);
// EXTERNAL MODULE: ./lib/model/words.js
var words = __webpack_require__(9344);
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
    const { id, question, rationale, waste, level, needs } = spec;
    return { id, question, rationale, waste, level, needs, options: spec.options, answer };
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
            const where = `${(0,words/* quoted */.TL)(first.path)}${first.line === undefined ? '' : ` line ${first.line}`}`;
            const more = others.length === 0 ? '' : ` (and ${(0,words/* count */.U9)(others.length, 'more problem')})`;
            const why = `A report could not be read: ${where}: ${first.message}${more}`;
            const gap = {
                kind: 'unknown',
                why: [why],
                remedy: 'Write the report again, or take it out of what the gate is given.',
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
    return { kind: 'unknown', why: [`The check ${(0,words/* quoted */.TL)(id)} had nothing to judge.`] };
}
/** An inspection as an outcome; one that throws is unknown. */
function attempt(id, inspect) {
    try {
        const result = inspect();
        if ('kind' in result)
            return result;
        const { said, findings, notes = [] } = result;
        const noted = notes.length > 0 ? { notes } : {};
        return (0,model_reading/* isNonEmpty */.J)(findings) ? { kind: 'fail', said, findings, ...noted } : { kind: 'pass', said, ...noted };
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return {
            kind: 'unknown',
            why: [`The check ${(0,words/* quoted */.TL)(id)} broke: ${(0,words/* quoted */.TL)(message)}`],
            remedy: 'This is a fault of Jidoka: please report it with the report file.',
        };
    }
}

// EXTERNAL MODULE: ./lib/model/tests.js
var model_tests = __webpack_require__(2684);
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
        const { flaky, flakyCount } = judgeCases(tests, repeatedCases);
        if (flakyCount === 0) {
            return { said: `No test of the ${(0,words/* count */.U9)((0,model_tests/* executed */.AB)(tests.totals), 'test')} that ran passed only at a retry.`, findings: [] };
        }
        const told = flaky.map((test) => ({
            rule: 'flaky-tests',
            what: `${(0,words/* quoted */.TL)(test.title)} passed only at a retry.`,
            remedy: 'Find what it depends on (time, order, network, shared state) and take that away.',
            fingerprint: testFingerprint(test),
            subject: { test: test.title, file: test.report.path },
            ...(test.message !== undefined && { detail: test.message }),
            places: test.places,
        }));
        const findings = flakyCount > told.length ? [...told, others(flakyCount - told.length)] : told;
        return { said: `${(0,words/* count */.U9)(flakyCount, 'test')} passed only at a retry.`, findings };
    },
});
/** Beyond what is kept one by one. */
function others(n) {
    return {
        rule: 'flaky-tests',
        what: `${(0,words/* count */.U9)(n, 'more test')} passed only at a retry; they are counted, and not kept one by one.`,
        remedy: 'See the reports themselves.',
        fingerprint: (0,hash/* fingerprint */.R)('flaky-tests', 'others'),
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
            said: `${(0,words/* quoted */.TL)(path)} has ${(0,words/* count */.U9)(problems.length, 'error')} as this change leaves it.`,
            findings: problems.map((problem) => ({
                rule: 'policy-valid',
                what: problem.message,
                remedy: `Correct ${(0,words/* quoted */.TL)(path)}${problem.line === undefined ? '' : ` at line ${problem.line}`}.`,
                fingerprint: (0,hash/* fingerprint */.R)('policy-valid', problem.message),
                subject: { file: path },
                places: [{ path, ...(problem.line !== undefined && { line: problem.line }) }],
            })),
        };
    },
});

;// CONCATENATED MODULE: ./lib/checks/test-failures.js






const testFailures = defineCheck({
    id: 'test-failures',
    question: 'Did every test that ran pass?',
    rationale: 'A failing test is a defect found at its cheapest moment. Fixing it before the merge keeps it from everyone else.',
    waste: 'defects',
    level: 'stop',
    needs: ['tests'],
    settings: ['quarantine', 'repeatedCases', 'today'],
    options: schemas/* strictObject */.rej({
        compare: schemas/* enum */.k5n(['all', 'new'])
            .default('all')
            .meta({ description: 'Which failures count: `all`, or only those `new` against the base. With no baseline, all count.' }),
    }),
    inspect({ tests }, { compare }, { quarantine, repeatedCases, today }) {
        const judged = judgeCases(tests, repeatedCases);
        const setAside = quarantine.filter(({ until }) => until >= today);
        const expired = new Map(quarantine.filter(({ until }) => until < today).map((entry) => [entry.test, entry]));
        const quarantined = judged.failing.filter(({ title }) => setAside.some(({ test }) => test === title));
        const counting = judged.failing.filter((test) => !quarantined.includes(test));
        const failing = judged.failingCount - quarantined.length;
        const notes = [
            ...quarantined.map((test) => `${(0,words/* quoted */.TL)(test.title)} failed and is in quarantine ${until(test, setAside)}.`),
            ...(compare === 'new' ? ['No baseline is recorded for the base commit, so every failing test counts.'] : []),
        ];
        const ran = (0,model_tests/* executed */.AB)(tests.totals);
        if (failing === 0 && tests.totals.unknown > 0) {
            const names = judged.unknown.map(({ title }) => (0,words/* quoted */.TL)(title));
            const which = names.length === 0 ? (0,words/* count */.U9)(tests.totals.unknown, 'test') : (0,words/* listed */.KE)(names);
            const message = judged.unknown[0]?.message ?? '';
            return {
                kind: 'unknown',
                why: [`The outcome of ${which} is not understood. ${message === '' ? '' : (0,words/* quoted */.TL)(message)}`.trim()],
                remedy: 'See the report at the named case; if the runner writes it this way, please report the dialect.',
            };
        }
        if (failing === 0)
            return { said: `${(0,words/* count */.U9)(ran, 'test')} ran and none failed.`, findings: [], notes };
        const told = counting.map((test) => {
            const old = expired.get(test.title);
            const because = old === undefined ? '' : ` Its quarantine ended on ${old.until}.`;
            return {
                rule: 'test-failures',
                what: `${(0,words/* quoted */.TL)(test.title)} ${test.outcome === 'errored' ? 'broke with an error' : 'failed'}.${because}`,
                remedy: 'Make it pass, or revert what broke it.',
                fingerprint: testFingerprint(test),
                subject: { test: test.title, file: test.report.path },
                ...(test.message !== undefined && { detail: test.message }),
                places: test.places,
            };
        });
        const findings = failing > told.length ? [...told, test_failures_others(failing - told.length)] : told;
        return { said: `${(0,words/* grouped */.zD)(failing)} of ${(0,words/* count */.U9)(ran, 'test')} failed.`, findings, notes };
    },
});
/** Failures beyond what is kept one by one still count, whatever became of the kept ones. */
function test_failures_others(n) {
    return {
        rule: 'test-failures',
        what: `${(0,words/* count */.U9)(n, 'more test')} failed; they are counted, and not kept one by one.`,
        remedy: 'See the reports themselves.',
        fingerprint: (0,hash/* fingerprint */.R)('test-failures', 'others'),
    };
}
function until(test, quarantine) {
    const entry = quarantine.find((candidate) => candidate.test === test.title);
    return entry === undefined ? '' : `until ${entry.until}, owned by ${(0,words/* quoted */.TL)(entry.owner)}`;
}

// EXTERNAL MODULE: ./lib/model/globs.js
var model_globs = __webpack_require__(3702);
;// CONCATENATED MODULE: ./lib/checks/test-inventory.js






const testInventory = defineCheck({
    id: 'test-inventory',
    question: 'Did all the tests, legs and suites that should run, run?',
    rationale: 'A suite that crashed, a matrix leg that vanished or a filter that matched nothing leaves only passing tests behind.',
    waste: 'defects',
    level: 'stop',
    needs: ['tests'],
    settings: ['expect', 'legs'],
    options: schemas/* strictObject */.rej({
        'empty-reports': schemas/* enum */.k5n(['fail', 'ignore'])
            .default('fail')
            .meta({ description: 'What a report that lists no test at all means while other reports list some.' }),
    }),
    inspect({ tests }, options, { expect, legs }) {
        const ran = (0,model_tests/* executed */.AB)(tests.totals);
        const { min, legs: wanted, 'max-drop': maxDrop } = expect.tests;
        const findings = [
            ...tests.files.flatMap(contradictions),
            ...(options['empty-reports'] === 'fail' ? tests.files.filter(isEmpty).map(emptyReport) : []),
            ...(ran < min ? [tooFew(ran, min)] : []),
            ...wanted.flatMap((leg) => missingLeg(leg, legs[leg] ?? [], tests)),
        ];
        const notes = maxDrop === undefined ? [] : ['No baseline is recorded for the base commit: `max-drop` was not judged.'];
        const skipped = tests.totals.skipped === 0 ? '' : `, ${(0,words/* grouped */.zD)(tests.totals.skipped)} skipped`;
        const said = `${(0,words/* count */.U9)(ran, 'test')} ran in ${(0,words/* count */.U9)(tests.files.length, 'report')}${skipped}.`;
        const [first, ...others] = findings;
        if (first === undefined)
            return { said, findings, notes };
        return {
            said: others.length === 0 ? first.what : `${(0,words/* count */.U9)(findings.length, 'thing')} about this run do not add up.`,
            findings,
            notes,
        };
    },
});
function contradictions(file) {
    return file.problems.map((problem) => ({
        rule: 'test-inventory',
        what: `${(0,words/* quoted */.TL)(file.path)}${problem.line === undefined ? '' : ` line ${problem.line}`}: ${problem.message}`,
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
        what: `${(0,words/* quoted */.TL)(file.path)} lists no test.`,
        remedy: 'See why its suite ran nothing; if that is as it should be, set `empty-reports: ignore` under `test-inventory`.',
        fingerprint: (0,hash/* fingerprint */.R)('test-inventory', 'empty', file.path),
        subject: { file: file.path },
    };
}
function tooFew(ran, min) {
    return {
        rule: 'test-inventory',
        what: `${(0,words/* count */.U9)(ran, 'test')} ran; the policy expects at least ${(0,words/* grouped */.zD)(min)}.`,
        remedy: 'See which suites did not run; if tests were removed on purpose, lower `evidence.expect.tests.min`.',
        fingerprint: (0,hash/* fingerprint */.R)('test-inventory', 'min'),
    };
}
function missingLeg(leg, globs, tests) {
    const set = (0,model_globs/* globSet */.x)(globs);
    if (tests.files.some((file) => set.matches(file.path) && (0,model_tests/* executed */.AB)(file.totals) > 0))
        return [];
    return [
        {
            rule: 'test-inventory',
            what: `The leg ${(0,words/* quoted */.TL)(leg)} executed no test: no report of it matched ${(0,words/* listed */.KE)(globs.map((glob) => (0,words/* quoted */.TL)(glob)))}.`,
            remedy: 'See whether that job ran and its reports reached this one.',
            fingerprint: (0,hash/* fingerprint */.R)('test-inventory', 'leg', leg),
        },
    ];
}

;// CONCATENATED MODULE: ./lib/checks/index.js




/** Every check, in the order reports show them. */
const checks = [testFailures, testInventory, flakyTests, policyValid];

// EXTERNAL MODULE: ./lib/model/report.js
var report = __webpack_require__(1819);
// EXTERNAL MODULE: ./lib/model/story.js
var story = __webpack_require__(2568);
// EXTERNAL MODULE: ./lib/model/verdict.js
var verdict = __webpack_require__(1732);
// EXTERNAL MODULE: ./lib/policy/planned.js
var planned = __webpack_require__(1552);
// EXTERNAL MODULE: ./lib/policy/read.js + 5 modules
var read = __webpack_require__(1097);
// EXTERNAL MODULE: ./lib/ports.js
var ports = __webpack_require__(391);
// EXTERNAL MODULE: ./lib/reports/markdown.js + 1 modules
var markdown = __webpack_require__(965);
;// CONCATENATED MODULE: ./lib/reports/index.js

/** Every report file of a gate run. The terminal's and the annotations are channels of their own. */
const reports = [
    { name: 'report.json', render: (report) => `${JSON.stringify(report, null, 2)}\n` },
    { name: 'comment.md', render: markdown/* comment */.Im },
    { name: 'summary.md', render: markdown/* summary */.z },
];

// EXTERNAL MODULE: ./lib/commands/evidence.js + 13 modules
var commands_evidence = __webpack_require__(531);
;// CONCATENATED MODULE: ./lib/commands/gate.js











/** The whole gate: policy and evidence in, one report out. Throws `CouldNotRun` when it could not judge at all. */
async function gate(world, asked) {
    const [change, inForce, proposed] = [await world.change(), await world.policyInForce(), await world.proposedPolicy()];
    const base = policyOf(inForce, proposed);
    const { policy, notes } = (0,read.tighten)(base.policy, asked, inForce.source !== 'default');
    const tracked = await world.trackedFiles();
    const tests = await (0,commands_evidence/* gatherTests */.Hy)(world, policy.globs.tests, tracked);
    const evidence = { tests: tests.reading, policyEdit: base.edit };
    const at = world.now();
    const { verdict, because } = judge(evidence, policy, change, at);
    return (0,report/* gateReport */.We)({
        at,
        change,
        policy: policySource(inForce),
        verdict,
        evidence,
        files: tests.files,
        tracked,
        notes: [...base.notes, ...because, ...notes, ...unusedNotes(policy), ...tests.notes],
    });
}
/** Writes every report file of a run below the output directory. */
async function writeReports(world, report) {
    const told = (0,story.story)(report);
    for (const { name, render } of reports)
        await world.writeOutput(name, render(report, told));
}
/**
 * The policy that judges, and what the change does to it. The one in force decides, never the change's own. Where it is
 * invalid, a change that repairs it is judged by the defaults; for any other the gate cannot run.
 */
function policyOf(inForce, proposed) {
    const { path, text } = inForce;
    const reading = text === undefined ? { policy: (0,read.defaultPolicy)(checks) } : (0,read.readPolicy)(path, text, checks);
    // A checkout may have turned the line ends.
    const edited = inForce.source !== 'file' && proposed?.replaceAll('\r\n', '\n') !== text?.replaceAll('\r\n', '\n');
    const after = proposed === undefined || !edited ? undefined : (0,read.readPolicy)(path, proposed, checks);
    const problems = after && 'problems' in after ? after.problems : [];
    if ('problems' in reading) {
        if (!edited || problems.length > 0)
            throw new ports.CouldNotRun(...((0,model_reading/* isNonEmpty */.J)(problems) ? problems : reading.problems));
        const note = `${(0,words/* quoted */.TL)(path)} of ${(0,words/* quoted */.TL)(inForce.ref ?? 'the default branch')} is invalid (line ${reading.problems[0].line ?? 1}: ${reading.problems[0].message}) This change repairs it and is judged by the defaults.`;
        return { policy: (0,read.defaultPolicy)(checks), edit: present({ path, problems: [], repairs: true }), notes: [note] };
    }
    if (!edited) {
        const because = 'this change leaves the policy as it is';
        return { policy: reading.policy, edit: { state: 'not-applicable', because, declared: 'not-asked' }, notes: [] };
    }
    const note = `The policy here differs from the one in force; the one in force judges.`;
    return { policy: reading.policy, edit: present({ path, problems, repairs: false }), notes: [note] };
}
function present(value) {
    return { state: 'present', value, sources: [{ path: value.path, format: 'policy', sha256: '' }], problems: [] };
}
/** Every check's answer under the policy, and the decision. Pure. `because` says why the mode was relaxed, if it was. */
function judge(evidence, policy, change, at) {
    const today = at.toISOString().slice(0, 10);
    const settings = { ...policy.settings, today };
    const results = checks.map((check) => {
        const setting = policy.checks.get(check.id) ?? { level: check.level, onUnknown: check.level, options: {} };
        return (0,verdict/* resultOf */.Bg)(check, setting, check.answer(evidence, setting.options, settings));
    });
    for (const { id, level, onUnknown } of policy.planned) {
        const { question, waste } = planned/* plannedChecks */.s[id];
        const why = `The policy asks for ${(0,words/* quoted */.TL)(id)}, which this version cannot answer yet.`;
        const remedy = `Take it out of the policy, or set \`level: off\`, until a version answers it.`;
        results.push({ id, question, waste, level, onUnknown, outcome: { kind: 'unknown', why: [why], remedy }, waiver: null });
    }
    const { mode, because } = modeOn(policy, change, today);
    return { verdict: (0,verdict/* decide */.LD)(results, mode), because };
}
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
function policySource({ source, path, ref, sha, text }) {
    return { source, ...(text !== undefined && { path }), ...(ref !== undefined && { ref }), ...(sha !== undefined && { sha }) };
}
function unusedNotes({ unused }) {
    if (unused.length === 0)
        return [];
    const names = (0,words/* listed */.KE)(unused.map((key) => (0,words/* quoted */.TL)(key)), 12);
    return [`The policy's ${names} ${unused.length === 1 ? 'is' : 'are'} not used by this version.`];
}


/***/ }),

/***/ 5298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ resolvePlaces),
/* harmony export */   O: () => (/* binding */ trackedFiles)
/* harmony export */ });
/* unused harmony export resolvePlace */
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


/***/ }),

/***/ 1819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   We: () => (/* binding */ gateReport),
/* harmony export */   vU: () => (/* binding */ gateReportSchema)
/* harmony export */ });
/* unused harmony export FINDINGS_LIMIT */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4377);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5298);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7404);
/* harmony import */ var _tests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2684);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9344);





/** `jidoka.gate/v1`: the verdict as a file. What is not known is absent, never zero. */
const decision = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['go', 'caution', 'stop']);
const level = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['stop', 'warn', 'off']);
const wasteSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['defects', 'over-processing', 'waiting', 'inventory', 'motion', 'transportation', 'overproduction']);
const total = zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0);
const totalsSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ total, passed: total, failed: total, errored: total, skipped: total, flaky: total, unknown: total })
    .meta({
    description: '`total` is the sum of passed, failed, errored, skipped and unknown; `flaky` counts passed cases apart.',
});
const problemSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['malformed', 'mismatch', 'limit', 'unreadable']),
    message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).exactOptional(),
    column: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).exactOptional(),
});
const findingSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    rule: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    what: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().meta({ description: 'A sentence; words from outside stand between backticks.' }),
    remedy: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().meta({ description: 'What to do next.' }),
    place: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).exactOptional(), confidence: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['exact', 'suffix', 'package']) })
        .exactOptional()
        .meta({ description: 'A tracked file, and how sure it is; absent where no file is sure enough.' }),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    compare: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['new', 'existing']).exactOptional(),
    subject: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ test: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().exactOptional(), file: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().exactOptional() }).exactOptional(),
    detail: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().exactOptional().meta({ description: "The failure's own message." }),
});
const notes = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).exactOptional();
const outcomeSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('pass'), said: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), notes }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('fail'), said: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), findings: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(findingSchema).min(1), notes }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('unknown'), why: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).min(1), remedy: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().exactOptional() }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('not-applicable'), because: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('learning'), have: total, need: total }),
]);
const checkSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    question: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    waste: wasteSchema,
    level,
    onUnknown: level,
    outcome: outcomeSchema,
    waiver: zod__WEBPACK_IMPORTED_MODULE_3__/* ["null"] */ .chJ().meta({ description: 'A signed exception, where one holds.' }),
});
const testsSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    state: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['present', 'empty', 'absent', 'unreadable', 'not-applicable']),
    reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().exactOptional(),
    totals: totalsSchema.exactOptional().meta({ description: 'Over the files that could be read.' }),
    base: totalsSchema.exactOptional().meta({ description: "The same of the base's recorded evidence." }),
    files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        sha256: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().exactOptional(),
        format: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().exactOptional(),
        state: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['present', 'empty', 'unreadable']),
        totals: totalsSchema.exactOptional(),
        problems: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(problemSchema),
    })),
});
const later = zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()).exactOptional();
const ref = { ref: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().exactOptional(), sha: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().exactOptional() };
const gateReportSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('jidoka.gate/v1'),
    tool: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    at: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$().meta({ description: 'When it was judged, in UTC.' }),
    change: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        repository: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().exactOptional(),
        number: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().exactOptional(),
        title: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().exactOptional(),
        draft: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().exactOptional(),
        openedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().exactOptional(),
        base: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej(ref).exactOptional(),
        head: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej(ref),
        uncommitted: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().exactOptional(),
        batch: later,
    }),
    policy: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        source: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['default-branch', 'default', 'file']),
        path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().exactOptional(),
        ref: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().exactOptional(),
        sha: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().exactOptional(),
        mode: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['report', 'warn', 'stop']),
        wouldBe: decision.meta({ description: 'The decision were the mode `stop`.' }),
    }),
    decision,
    checks: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(checkSchema),
    evidence: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        tests: testsSchema,
        scans: later,
        coverage: later,
        provenance: later,
        queue: later,
        line: later,
    }),
    measurements: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    truncated: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())
        .meta({ description: 'What this file leaves out, each as a sentence. No number depends on it.' }),
    notes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).meta({ description: 'What a reader has to know about this run, each as a sentence.' }),
})
    .meta({ title: 'jidoka.gate/v1', description: 'One verdict, every check behind it, and the evidence it was made from.' });
/** Findings of one check that the report lists; the counts in its sentences are of all. */
const FINDINGS_LIMIT = 5000;
/** A judgement as the document that every report is rendered from. */
function gateReport(judgement) {
    const { at, change, policy, verdict, evidence, files, tracked } = judgement;
    const truncated = [];
    const checks = verdict.checks.map((result) => reportedCheck(result, tracked, truncated));
    return {
        schema: 'jidoka.gate/v1',
        tool: { name: _project_js__WEBPACK_IMPORTED_MODULE_0__/* .project */ .C.name, version: _project_js__WEBPACK_IMPORTED_MODULE_0__/* .project */ .C.version },
        at: at.toISOString(),
        change: { ...change, ...(change.base && { base: { ...change.base } }), head: { ...change.head } },
        policy: { ...policy, mode: verdict.mode, wouldBe: verdict.wouldBe },
        decision: verdict.decision,
        checks,
        evidence: { tests: reportedTests(evidence.tests, files) },
        measurements: [],
        truncated,
        notes: [...judgement.notes],
    };
}
function reportedCheck(result, tracked, truncated) {
    const { outcome, ...rest } = result;
    switch (outcome.kind) {
        case 'fail': {
            const { findings, said } = outcome;
            if (findings.length > FINDINGS_LIMIT) {
                truncated.push(`${result.id}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(FINDINGS_LIMIT)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(findings.length)} findings are listed.`);
            }
            const listed = findings.slice(0, FINDINGS_LIMIT).map(({ places, subject, ...finding }) => {
                const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_5__/* .resolvePlaces */ .Nh)(places ?? [], tracked);
                return { ...finding, ...(place && { place: { ...place } }), ...(subject && { subject: { ...subject } }) };
            });
            return { ...rest, outcome: { kind: 'fail', said, findings: listed, ...noted(outcome.notes) } };
        }
        case 'pass':
            return { ...rest, outcome: { kind: 'pass', said: outcome.said, ...noted(outcome.notes) } };
        case 'unknown':
            return { ...rest, outcome: { ...outcome, why: [...outcome.why] } };
        default:
            return { ...rest, outcome: { ...outcome } };
    }
}
function noted(lines) {
    return lines === undefined ? {} : { notes: [...lines] };
}
function reportedTests(reading, files) {
    const run = reading.state === 'present' ? reading.value : reading.state === 'unreadable' ? reading.rest : undefined;
    const reason = 'reason' in reading ? reading.reason : 'because' in reading ? reading.because : undefined;
    return {
        state: reading.state,
        ...(reason !== undefined && { reason }),
        ...(run && { totals: { ...run.totals } }),
        files: files.map((file) => {
            const source = file.source && { sha256: file.source.sha256, format: file.source.format };
            if (file.state === 'unreadable') {
                return {
                    path: file.problems[0].path,
                    ...source,
                    state: 'unreadable',
                    problems: file.problems.map((problem) => ({ ...problem })),
                };
            }
            const { path, totals, problems } = file.file;
            return {
                path,
                ...source,
                state: (0,_tests_js__WEBPACK_IMPORTED_MODULE_1__/* .fileState */ .oT)(file.file),
                totals: { ...totals },
                problems: problems.map((problem) => ({ ...problem })),
            };
        }),
    };
}


/***/ }),

/***/ 2568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   placeWords: () => (/* binding */ placeWords),
/* harmony export */   saysMore: () => (/* binding */ saysMore),
/* harmony export */   story: () => (/* binding */ story)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1732);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);


function story(report) {
    const rows = rowsOf(report.checks);
    const weighing = rows.filter((row) => row.weight !== 'go');
    return {
        decision: report.decision,
        title: titleOf(report, rows),
        reasons: weighing.map((row) => row.found),
        rows: weighing,
        quiet: quietLines(report.checks, rows),
        aside: asideLines(report.checks),
        about: aboutOf(report),
        notes: [...report.notes, ...report.checks.flatMap(notesOf), ...report.truncated],
    };
}
const SEVERITY = { stop: 0, caution: 1, go: 2 };
function rowsOf(checks) {
    const rows = [];
    for (const check of checks) {
        const { outcome } = check;
        const heavy = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .weight */ .VA)(check);
        const counting = check.level === 'off' ? 0 : 1;
        const base = { weight: heavy, counting, question: check.question, waste: check.waste };
        if (outcome.kind === 'fail') {
            const { said, findings, notes = [] } = outcome;
            const remedy = remedyOf(findings);
            rows.push({ ...base, unknown: false, ids: [check.id], found: said, remedy, findings, notes });
        }
        else if (outcome.kind === 'unknown') {
            const found = outcome.why.join(' ');
            const same = rows.findIndex((row) => row.unknown && row.found === found);
            const other = rows[same];
            if (other === undefined) {
                rows.push({ ...base, unknown: true, ids: [check.id], found, remedy: outcome.remedy ?? '', findings: [], notes: [] });
            }
            else {
                rows[same] = {
                    ...other,
                    ids: [...other.ids, check.id],
                    counting: other.counting + counting,
                    weight: SEVERITY[heavy] < SEVERITY[other.weight] ? heavy : other.weight,
                };
            }
        }
    }
    return rows.sort((a, b) => SEVERITY[a.weight] - SEVERITY[b.weight]);
}
function remedyOf(findings) {
    const first = findings.find((finding) => finding.place !== undefined) ?? findings[0];
    if (first === undefined)
        return '';
    return first.place === undefined ? first.remedy : `Start at ${placeWords(first.place)}. ${first.remedy}`;
}
/** False where a row's one finding says no more than the row itself. */
function saysMore({ found }, { what }) {
    return what !== found;
}
/** `src/a.ts:88` as an outside word. */
function placeWords(place) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(`${place.path}${place.line === undefined ? '' : `:${place.line}`}`);
}
function titleOf(report, rows) {
    const counting = report.checks.filter(({ level, outcome }) => level !== 'off' && outcome.kind !== 'not-applicable');
    const all = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(counting.length, 'check');
    const failed = counted(rows.filter((row) => row.weight === 'stop' && !row.unknown));
    const unknown = counted(rows.filter((row) => row.weight === 'stop' && row.unknown));
    switch (report.decision) {
        case 'go':
            return `Go: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(passing(report.checks), 'check')} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(counting.length)} ${passing(report.checks) === 1 ? 'passes' : 'pass'}`;
        case 'caution': {
            if (report.policy.wouldBe === 'stop')
                return `Caution: mode ${report.policy.mode}; in mode stop this would have stopped`;
            const looks = counted(rows.filter((row) => row.weight === 'caution'));
            return `Caution: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(looks)} of ${all} ${looks === 1 ? 'asks' : 'ask'} for a look`;
        }
        default: {
            const parts = [
                ...(failed > 0 ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(failed)} of ${all} stopped the line`] : []),
                ...(unknown > 0
                    ? [`${failed > 0 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(unknown, 'check') : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(unknown)} of ${all}`} could not be answered`]
                    : []),
            ];
            return `Stop: ${parts.length === 0 ? 'no check was answered' : parts.join(', ')}`;
        }
    }
}
function counted(rows) {
    return rows.reduce((sum, row) => sum + row.counting, 0);
}
function passing(checks) {
    return checks.filter(({ level, outcome }) => level !== 'off' && outcome.kind === 'pass').length;
}
function quietLines(checks, rows) {
    const lines = [];
    for (const { id, level, outcome } of checks) {
        const off = level === 'off' ? ' (shown, not counted)' : '';
        if (outcome.kind === 'pass')
            lines.push(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(id)} passes${off}: ${outcome.said}`);
        if (outcome.kind === 'learning')
            lines.push(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(id)} is learning: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(outcome.have)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(outcome.need)}.`);
    }
    for (const row of rows.filter((candidate) => candidate.weight === 'go')) {
        lines.push(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(row.ids.map((id) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(id)))} ${row.unknown ? 'is unknown' : 'does not pass'} (shown, not counted): ${row.found}`);
    }
    return lines;
}
function asideLines(checks) {
    return checks.flatMap(({ id, outcome }) => outcome.kind === 'not-applicable' ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(id)} does not apply: ${outcome.because}.`] : []);
}
function notesOf({ outcome }) {
    return outcome.kind === 'pass' || outcome.kind === 'fail' ? (outcome.notes ?? []) : [];
}
function aboutOf({ change, policy }) {
    const head = change.head.sha === undefined ? 'the working tree' : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(change.head.sha.slice(0, 7));
    const dirty = change.uncommitted && change.head.sha !== undefined ? ' with uncommitted changes' : '';
    const base = change.base?.ref ?? change.base?.sha?.slice(0, 7);
    const against = base === undefined ? '' : ` against ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(base)}`;
    return `for ${head}${dirty}${against} · ${policyWords(policy)}`;
}
function policyWords(policy) {
    switch (policy.source) {
        case 'default-branch':
            return `policy ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(policy.path ?? '')} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(policy.ref ?? 'the default branch')}`;
        case 'file':
            return `policy ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(policy.path ?? '')}, named by hand`;
        default:
            return `default policy (${policy.ref === undefined ? 'the default branch' : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(policy.ref)} holds no policy file)`;
    }
}


/***/ }),

/***/ 1732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   VA: () => (/* binding */ weight)
/* harmony export */ });
/* unused harmony export worst */
const DECISIONS = ['go', 'caution', 'stop'];
/** What one result alone would make of the decision. */
function weight(result) {
    switch (result.outcome.kind) {
        case 'pass':
        case 'not-applicable':
        case 'learning':
            return 'go';
        case 'fail':
            return ofLevel(result.level);
        default:
            // `unknown`, and whatever a later version of a check might say that this one does not know.
            return result.level === 'off' ? 'go' : worst('caution', ofLevel(result.onUnknown));
    }
}
/**
 * The only place where a decision is made: the worst of all results, stop when nothing was answered, capped by the mode.
 * Monotone: a worse outcome never gives a better decision (for `onUnknown` at least as strict as `level`, its default).
 */
function decide(checks, mode = 'stop') {
    const unanswered = !checks.some(({ level, outcome }) => level !== 'off' && (outcome.kind === 'pass' || outcome.kind === 'fail'));
    const wouldBe = checks.map(weight).reduce(worst, unanswered ? 'stop' : 'go');
    const decision = mode === 'stop' || wouldBe === 'go' ? wouldBe : 'caution';
    return { decision, wouldBe, mode, checks, unanswered };
}
function worst(a, b) {
    return DECISIONS.indexOf(a) >= DECISIONS.indexOf(b) ? a : b;
}
function ofLevel(level) {
    switch (level) {
        case 'off':
            return 'go';
        case 'warn':
            return 'caution';
        default:
            return 'stop';
    }
}
/** A check's result as policy has set the check. */
function resultOf(check, setting, outcome) {
    const { id, question, waste } = check;
    return { id, question, waste, level: setting.level, onUnknown: setting.onUnknown, outcome, waiver: null };
}


/***/ }),

/***/ 391:
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

/***/ 9300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ forMarkdown),
/* harmony export */   Eh: () => (/* binding */ forPlainMarkup),
/* harmony export */   Ig: () => (/* binding */ forLog),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   Qf: () => (/* binding */ forTerminal)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);

/**
 * One escaper per channel. Sentences hold our words plainly and words from outside between backticks (model/words.ts);
 * nothing here trusts that: both parts are made inert, so a forged sentence is at worst set in the wrong typeface.
 */
/** For a terminal: hidden and control characters become visible; backticks stay as quotation marks. */
function forTerminal(text) {
    return (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text);
}
/**
 * For a log that a GitHub runner reads: one line, on which no workflow command survives. The runner obeys `::name::` after
 * leading blanks and `##[name]` anywhere in a line (runner source, ActionCommand.cs).
 */
function forLog(text) {
    return (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)
        .replace(/^(\s*:)(?=:)/, '$1\u200b')
        .replaceAll('##[', '#\u200b#[');
}
/** For GitHub-flavoured Markdown, on one line, also inside a table cell: a sentence with its quoted words as code spans. */
function forMarkdown(sentence) {
    const parts = sentence.replace(/^ +/, '').split('`');
    // An odd number of backticks leaves the last one unpaired: all of it is text then.
    if (parts.length % 2 === 0)
        return markdownText(parts.join("'"));
    return parts.map((part, index) => (index % 2 === 0 ? markdownText(part) : codeSpan(part))).join('');
}
/** Text as itself: no emphasis, link, tag, table, mention, issue reference or autolink comes of it. */
function markdownText(text) {
    return (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)
        .replaceAll('@', '@\u200b')
        .replace(/#(?=\w)/g, '#\u200b')
        .replace(/:(?=\/\/)/g, ':\u200b')
        .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}\u200b.`)
        .replace(/\bGH-(?=\d)/gi, (gh) => `${gh.slice(0, 2)}\u200b-`)
        .replace(/^(\s*\d+)(?=[.)])/, '$1\u200b')
        .replace(/[&<>\\*_[\]{}|~^$`#]|^[\s]*[-+=>]/g, (match) => match.replace(/\S/, (character) => `&#${character.charCodeAt(0)};`));
}
function codeSpan(text) {
    // Nothing between two backticks: its neighbours must not become one word.
    if (text === '')
        return '\u200b';
    // A pipe ends a table cell even inside a code span; entities are not read there, so it is shown as a look-alike.
    return `\`${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).replaceAll('|', '\u2223')}\``;
}
/** The same for a place where Markdown is not read, such as the line that unfolds a section: all of it is text. */
function forPlainMarkup(sentence) {
    return markdownText(sentence.replaceAll('`', ''));
}
/** Lines from outside as a fenced block that no line of theirs can end. */
function fenced(text) {
    const lines = text.split(/\r\n|\r|\n/).map((line) => (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(line.replaceAll('\t', '    ')));
    const runs = lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length);
    const fence = '`'.repeat(Math.max(2, ...runs) + 1);
    return `${fence}text\n${lines.join('\n')}\n${fence}`;
}


/***/ }),

/***/ 965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Im: () => (/* binding */ comment),
  nE: () => (/* binding */ notRun),
  z: () => (/* binding */ summary)
});

// UNUSED EXPORTS: COMMENT_LIMIT, SUMMARY_LIMIT

// EXTERNAL MODULE: ./lib/model/story.js
var story = __webpack_require__(2568);
// EXTERNAL MODULE: ./lib/model/words.js
var words = __webpack_require__(9344);
;// CONCATENATED MODULE: ./lib/reports/budget.js
/**
 * Joins sections up to a limit, in order. A section that does not fit is left out, the ones after it are still tried, and
 * the end says how many are missing. Essential sections are kept whatever else goes.
 */
function budgeted(sections, limit, size, fullReport) {
    const notice = (left) => `_${left} ${left === 1 ? 'part is' : 'parts are'} left out here for length; ${fullReport} has everything._`;
    const reserve = size(notice(999)) + 2;
    let room = limit - reserve - sections.filter((section) => section.essential).reduce((sum, section) => sum + size(section.text) + 2, 0);
    let left = 0;
    const kept = sections.filter((section) => {
        if (section.essential)
            return true;
        const cost = size(section.text) + 2;
        if (cost > room) {
            left++;
            return false;
        }
        room -= cost;
        return true;
    });
    const texts = kept.map((section) => section.text);
    return `${[...texts, ...(left > 0 ? [notice(left)] : [])].join('\n\n')}\n`;
}
/** UTF-8 bytes. */
function bytes(text) {
    return new TextEncoder().encode(text).length;
}
/** UTF-16 units, as GitHub counts a comment. */
function characters(text) {
    return text.length;
}

// EXTERNAL MODULE: ./lib/reports/escape.js
var reports_escape = __webpack_require__(9300);
;// CONCATENATED MODULE: ./lib/reports/markdown.js




/** GitHub's API refuses a comment over 65,536 characters; the rest is room for its own counting. */
const COMMENT_LIMIT = 60_000;
/** A step's summary over 1 MiB is dropped whole by the runner. */
const SUMMARY_LIMIT = 1_000_000;
const DETAILS_IN_COMMENT = 20;
const DETAILS_IN_SUMMARY = 200;
/** The verdict as the text of a pull request comment. */
function comment(report, story) {
    return budgeted(sections(report, story, DETAILS_IN_COMMENT), COMMENT_LIMIT, characters, 'report.json');
}
/** The same with more room, for the job's summary page. */
function summary(report, story) {
    return budgeted(sections(report, story, DETAILS_IN_SUMMARY), SUMMARY_LIMIT, bytes, 'report.json');
}
/** The summary of a run that could not judge. */
function notRun(problems) {
    const lines = problems.map(({ message, path, line }) => {
        const where = path === undefined ? '' : `${(0,words/* quoted */.TL)(line === undefined ? path : `${path}:${line}`)}: `;
        return `${where}${message}`;
    });
    return `## 🔴 The gate could not run\n\nNothing was judged, so nothing is passed.\n\n${bullets(lines)}\n`;
}
const LIGHTS = { stop: '🔴', caution: '🟡', go: '🟢' };
function sections(report, story, details) {
    const reasons = story.reasons.map((reason) => `**${(0,reports_escape/* forMarkdown */.Bm)(reason)}**`).join(' · ');
    const head = [
        `## ${LIGHTS[story.decision]} ${(0,reports_escape/* forMarkdown */.Bm)(story.title)}`,
        ...(reasons === '' ? [] : [reasons]),
        `<sub>${(0,reports_escape/* forMarkdown */.Bm)(story.about)} · ${report.at.slice(0, 16).replace('T', ' ')} UTC</sub>`,
    ];
    return [
        { text: head.join('\n\n'), essential: true },
        ...(story.rows.length > 0 ? [{ text: table(story.rows), essential: true }] : []),
        ...(story.notes.length > 0 ? [{ text: bullets(story.notes) }] : []),
        ...quietSection(story),
        ...story.rows.filter(hasMore).map((row) => ({ text: findings(row, details) })),
        { text: folded('Evidence', evidence(report)) },
    ];
}
function quietSection({ quiet, aside }) {
    if (quiet.length + aside.length === 0)
        return [];
    const title = [
        ...(quiet.length > 0 ? [`🟢 ${(0,words/* count */.U9)(quiet.length, 'more check')}`] : []),
        ...(aside.length > 0 ? [`${(0,words/* count */.U9)(aside.length, 'check')} not asked for`] : []),
    ];
    return [{ text: folded(title.join(', '), bullets([...quiet, ...aside])) }];
}
function table(rows) {
    const cells = rows.map((row) => {
        const light = row.unknown ? '⚪' : LIGHTS[row.weight];
        const found = row.unknown ? `Unknown: ${row.found}` : `${row.found}${example(row)}`;
        return `| ${light} | ${(0,reports_escape/* forMarkdown */.Bm)(row.question)} | ${(0,reports_escape/* forMarkdown */.Bm)(found)} | ${(0,reports_escape/* forMarkdown */.Bm)(row.remedy)} |`;
    });
    return ['| | Question | What was found | What to do |', '| --- | --- | --- | --- |', ...cells].join('\n');
}
/** The first finding in the row itself, so that one need not open anything to know what this is about. */
function example(row) {
    const { findings } = row;
    const [first] = findings;
    if (first === undefined || !(0,story.saysMore)(row, first))
        return '';
    return findings.length === 1 ? ` ${first.what}` : ` ${first.what} And ${(0,words/* grouped */.zD)(findings.length - 1)} more.`;
}
/** Whether a fold under the row would say more than the row itself. */
function hasMore(row) {
    const [first] = row.findings;
    return first !== undefined && (row.findings.length > 1 || first.detail !== undefined || first.place !== undefined);
}
function findings(row, limit) {
    const shown = row.findings.slice(0, limit);
    const title = `${row.found}${shown.length < row.findings.length ? ` ${(0,words/* grouped */.zD)(shown.length)} of ${(0,words/* grouped */.zD)(row.findings.length)} are shown.` : ''}`;
    return folded(title, shown.map(finding).join('\n\n'));
}
function finding({ what, place, detail }) {
    const at = place === undefined ? '' : ` ${(0,story.placeWords)(place)}`;
    return `- ${(0,reports_escape/* forMarkdown */.Bm)(`${what}${at}`)}${detail === undefined ? '' : `\n\n${(0,reports_escape/* fenced */.OF)((0,words/* clipped */.cz)(detail, 1200))}`}`;
}
function evidence(report) {
    const { tests } = report.evidence;
    const { totals } = tests;
    const head = totals
        ? `Tests: ${(0,words/* grouped */.zD)(totals.total)} listed, ${(0,words/* grouped */.zD)(totals.passed)} passed, ${(0,words/* grouped */.zD)(totals.failed)} failed, ${(0,words/* grouped */.zD)(totals.errored)} errored, ${(0,words/* grouped */.zD)(totals.skipped)} skipped, ${(0,words/* grouped */.zD)(totals.flaky)} flaky, ${(0,words/* grouped */.zD)(totals.unknown)} unknown.`
        : `Tests: ${tests.state}.`;
    const files = tests.files.slice(0, 100).map((file) => {
        const problems = file.problems.map((problem) => ` ${problem.line === undefined ? '' : `Line ${problem.line}: `}${problem.message}`);
        return `${(0,words/* quoted */.TL)(file.path)}: ${file.state}${file.totals ? `, ${(0,words/* count */.U9)(file.totals.total, 'test')}` : ''}.${problems.join('')}`;
    });
    const more = tests.files.length > 100 ? [`100 of ${(0,words/* grouped */.zD)(tests.files.length)} files are shown.`] : [];
    return bullets([head, ...files, ...more]);
}
function bullets(lines) {
    return lines.map((line) => `- ${(0,reports_escape/* forMarkdown */.Bm)(line)}`).join('\n');
}
function folded(title, body) {
    return `<details><summary>${(0,reports_escape/* forPlainMarkup */.Eh)(title)}</summary>\n\n${body}\n\n</details>`;
}


/***/ })

};
