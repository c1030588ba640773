export const id = 818;
export const ids = [818,568];
export const modules = {

/***/ 4818:
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
// EXTERNAL MODULE: ./lib/model/globs.js
var model_globs = __webpack_require__(3702);
;// CONCATENATED MODULE: ./lib/model/batch.js

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
 * out, nor weightless tests, nor renames without a changed line.
 */
function batchOf(change, settings) {
    const tests = (0,model_globs/* globSet */.x)(TEST_PATHS);
    const vendored = (0,model_globs/* globSet */.x)(VENDORED);
    const excluded = (0,model_globs/* globSet */.x)(settings.exclude);
    const weighed = change.files.map((file) => weigh(file, settings, { tests, vendored, excluded }));
    const counted = weighed.filter((one) => one.excluded === undefined && !(one.test && settings['tests-weight'] === 0) && !isPureRename(one.file));
    const left = weighed.filter((one) => one.excluded !== undefined);
    const testFiles = weighed.filter((one) => one.test && one.excluded === undefined);
    return {
        lines: Math.ceil(sum(weighed.map(({ lines }) => lines))),
        files: counted.length,
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
    const components = Object.entries(settings.components).map(([name, globs]) => ({ name, set: (0,model_globs/* globSet */.x)(globs) }));
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

// EXTERNAL MODULE: ./lib/model/reading.js
var model_reading = __webpack_require__(7157);
// EXTERNAL MODULE: ./lib/model/words.js
var model_words = __webpack_require__(9344);
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
            const where = `${(0,model_words/* quoted */.TL)(first.path)}${first.line === undefined ? '' : ` line ${first.line}`}`;
            const more = others.length === 0 ? '' : ` (and ${(0,model_words/* count */.U9)(others.length, 'more problem')})`;
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
        return (0,model_reading/* isNonEmpty */.J)(findings) ? { kind: 'fail', said, findings, total, ...noted } : { kind: 'pass', said, ...noted };
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
var hash = __webpack_require__(9877);
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
        paths: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({ lines: schemas/* int */.Whr().min(1).meta({ description: 'The most lines there.' }) }))
            .default({})
            .meta({ description: 'A limit of its own for the files of a glob.' }),
    }),
    inspect({ change }, options, { batch: settings }) {
        const batch = batchOf(change, settings);
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
    const groups = splitOf(batch, settings);
    if (groups.length < 2)
        return 'Split it into changes that can be reviewed and undone one by one.';
    const parts = groups.map(({ name, lines }) => `${(0,model_words/* quoted */.TL)(name)} ${(0,model_words/* grouped */.zD)(lines)}`);
    return `It could be split in ${groups.length}: ${(0,model_words/* listed */.KE)(parts, 6)}.`;
}

;// CONCATENATED MODULE: ./lib/checks/companions.js





const globs = schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1);
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

;// CONCATENATED MODULE: ./lib/model/attempts.js

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
    return (0,hash/* fingerprint */.R)('test', identity.owner ?? '', identity.className ?? '', ...identity.suites, identity.name, String(identity.occurrence));
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
            return { said: `No test of the ${(0,model_words/* count */.U9)((0,model_tests/* executed */.AB)(tests.totals), 'test')} that ran passed only at a retry.`, findings: [] };
        }
        const told = flaky.map((test) => ({
            rule: 'flaky-tests',
            what: `${(0,model_words/* quoted */.TL)(test.title)} passed only at a retry.`,
            remedy: 'Find what it depends on (time, order, network, shared state) and take that away.',
            fingerprint: testFingerprint(test),
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

;// CONCATENATED MODULE: ./lib/model/changes.js
function isIn(ranges, line) {
    return ranges.some(({ from, to }) => from <= line && line <= to);
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

// EXTERNAL MODULE: ./lib/model/coverage.js
var model_coverage = __webpack_require__(8611);
;// CONCATENATED MODULE: ./lib/model/patch.js

/**
 * Coverage by tracked file; what fits no tracked file for sure is left out. A line is covered when any report says so.
 */
function coveredLines(coverage, tracked) {
    const byPath = new Map();
    for (const report of coverage.reports) {
        for (const { path, lines } of report.files) {
            const place = (0,model_coverage/* resolveCovered */.Hy)(report, path, tracked);
            if (place === undefined)
                continue;
            const united = byPath.get(place.path) ?? new Map();
            for (const [line, isCovered] of lines)
                (0,model_coverage/* addLine */.cG)(united, line, isCovered);
            byPath.set(place.path, united);
        }
    }
    return byPath;
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
        coverage: schemas/* string */.YjP()
            .regex(/^(100|\d{1,2})%$/, 'write a percentage such as 80%')
            .default('80%')
            .meta({ description: 'How many of the coverable lines that the change adds must be covered.' }),
        'min-lines': schemas/* int */.Whr()
            .min(0)
            .default(20)
            .meta({ description: 'With fewer coverable lines than this the share is shown and not judged.' }),
    }),
    inspect({ coverage, change, tracked }, options) {
        const isTest = (0,model_globs/* globSet */.x)(TEST_PATHS);
        const sources = change.files.filter((file) => file.status !== 'deleted' && file.added.length > 0 && !isTest.matches(file.path));
        const known = coveredLines(coverage, tracked);
        const files = sources.map((file) => ({ file, ...judged(file, known.get(file.path)) }));
        const covered = files.reduce((sum, one) => sum + one.covered, 0);
        const coverable = files.reduce((sum, one) => sum + one.coverable, 0);
        const share = coverable === 0 ? '' : ` (${Math.floor((covered / coverable) * 1000) / 10} %)`;
        const said = `${(0,model_words/* grouped */.zD)(covered)} of ${(0,model_words/* count */.U9)(coverable, 'coverable added line')} ${coverable === 1 ? 'is' : 'are'} covered${share}.`;
        const wanted = Number(options.coverage.slice(0, -1));
        if (coverable >= Math.max(1, options['min-lines']) && covered * 100 < wanted * coverable) {
            return { said: `${said.slice(0, -1)}; ${options.coverage} are asked for.`, findings: files.flatMap(toFinding) };
        }
        // A runner that never loaded a new file leaves it out of its report: not covered, and not counted either.
        const unseen = sources.filter((file) => isUnseen(file, known, options['min-lines']));
        const [first] = unseen;
        if (first !== undefined) {
            const names = (0,model_words/* listed */.KE)(unseen.map(({ path }) => (0,model_words/* quoted */.TL)(path)));
            return {
                kind: 'unknown',
                why: [`No coverage report names ${names}, though they name other such files. Of the rest, ${said}`],
                remedy: 'Have the coverage tool report files that no test loads, or test them.',
            };
        }
        if (coverable === 0)
            return { kind: 'not-applicable', because: 'no coverable line was added' };
        if (coverable < options['min-lines']) {
            return { kind: 'not-applicable', because: `${said.slice(0, -1)}, too few to judge (${options['min-lines']} are needed)` };
        }
        const [contradiction] = coverage.reports.flatMap(({ problems }) => problems);
        if (contradiction !== undefined) {
            return {
                kind: 'unknown',
                why: [`A coverage report does not add up: ${(0,model_words/* quoted */.TL)(contradiction.path)}: ${contradiction.message} As it stands, ${said}`],
                remedy: 'See whether the report was cut, merged or edited after the tool wrote it.',
            };
        }
        return { said, findings: [] };
    },
});
function judged({ added }, lines) {
    const missed = [];
    let coverable = 0;
    for (const [line, covered] of [...(lines ?? [])].sort(([a], [b]) => a - b)) {
        if (!added.some(({ from, to }) => from <= line && line <= to))
            continue;
        coverable++;
        if (!covered)
            missed.push(line);
    }
    return { covered: coverable - missed.length, coverable, missed };
}
function toFinding({ file, missed, coverable }) {
    const ranges = rangesOf(missed);
    const [first] = ranges;
    if (first === undefined)
        return [];
    return [
        {
            rule: 'patch-coverage',
            what: `${(0,model_words/* quoted */.TL)(file.path)}: ${(0,model_words/* grouped */.zD)(missed.length)} of ${(0,model_words/* count */.U9)(coverable, 'added line')} untested: ${(0,model_words/* listed */.KE)(ranges.map(rangeWords), 6)}.`,
            remedy: `Write a test that runs ${first.from === first.to ? `line ${first.from}` : `lines ${rangeWords(first)}`}.`,
            fingerprint: (0,hash/* fingerprint */.R)('patch-coverage', file.path),
            places: [{ path: file.path, line: first.from }],
            subject: { file: file.path },
        },
    ];
}
/** A new file, or a large addition, that no report names while reports name files of its kind. */
function isUnseen(file, known, least) {
    if (known.has(file.path))
        return false;
    const extension = /\.[^./]+$/.exec(file.path)?.[0];
    const lines = file.added.reduce((sum, { from, to }) => sum + to - from + 1, 0);
    if (extension === undefined || (file.status !== 'added' && lines < Math.max(1, least)))
        return false;
    return [...known.keys()].some((path) => path.endsWith(extension));
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

// EXTERNAL MODULE: ./lib/model/nearest.js
var nearest = __webpack_require__(6047);
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
            ...expect.scans.tools.filter((tool) => !tools.includes(tool)).map((tool) => missing(tool, tools)),
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
function missing(tool, tools) {
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

// EXTERNAL MODULE: ./lib/model/place.js
var model_place = __webpack_require__(5298);
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
    uses: ['change'],
    options: schemas/* strictObject */.rej({
        threshold: threshold.default('high').meta({
            description: 'From which severity on a finding counts (a rule without one: error is high, warning medium, note low), or from which level: `error`, `warning`, `note`.',
        }),
        compare: schemas/* enum */.k5n(['new', 'all']).default('new').meta({
            description: 'Which findings count: `all`, or only `new` ones. With no baseline, those on lines that the change adds are new.',
        }),
        tools: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({ threshold }))
            .default({})
            .meta({ description: 'A threshold of its own for a tool, by its name in the report.' }),
        paths: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({ threshold }))
            .default({})
            .meta({ description: 'A threshold of its own for files, by glob; the first that matches holds.' }),
    }),
    inspect({ scans, tracked, change }, options) {
        const rules = Object.entries(options.paths).map(([glob, rule]) => ({ set: (0,model_globs/* globSet */.x)([glob]), threshold: rule.threshold }));
        const limit = (tool, path) => {
            const byPath = path === undefined ? undefined : rules.find(({ set }) => set.matches(path))?.threshold;
            const byTool = Object.hasOwn(options.tools, tool) ? options.tools[tool]?.threshold : undefined;
            return byPath ?? byTool ?? options.threshold;
        };
        const isNew = newness(options.compare, change.state === 'present' ? change.value.files : undefined, tracked);
        let old = 0;
        const counts = (finding, places) => {
            const place = (0,model_place/* resolvePlaces */.Nh)(places, tracked);
            if (!reaches(finding, limit(finding.tool, place?.path)))
                return false;
            // A secret that was published is no older debt: it is out.
            const counting = finding.secret || isNew(places, place);
            if (!counting)
                old++;
            return counting;
        };
        const kept = scans.files.flatMap(({ findings }) => findings).filter((finding) => counts(finding, finding.places));
        const others = scans.files.flatMap((file) => file.others).filter((one) => counts(one, one.place ? [one.place] : [])).length;
        const notes = [
            ...(scans.totals.suppressed > 0
                ? [`${(0,model_words/* count */.U9)(scans.totals.suppressed, 'result')} of the scans ${scans.totals.suppressed === 1 ? 'is' : 'are'} suppressed.`]
                : []),
            ...(old > 0
                ? [
                    `${(0,model_words/* count */.U9)(old, 'finding')} at or above the threshold ${old === 1 ? 'stands' : 'stand'} on lines that this change does not add.`,
                ]
                : []),
            ...(options.compare === 'new' && change.state !== 'present'
                ? ['Which lines the change adds is not known, so every finding counts as new.']
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
        const findings = kept.map(scan_findings_toFinding);
        return {
            said: `${(0,model_words/* count */.U9)(all, word)} at or above the threshold.`,
            findings: others > 0 ? [...findings, uncounted(others)] : findings,
            total: all,
            notes,
        };
    },
});
/** Whether a finding is the change's own. What cannot be told is: an unknown change, or a place that may be one of its files. */
function newness(compare, files, tracked) {
    const byPath = new Map((files ?? []).map((file) => [file.path, file]));
    const names = new Set((files ?? []).map(({ path }) => path.slice(path.lastIndexOf('/') + 1)));
    return (places, place) => {
        if (compare === 'all' || files === undefined)
            return true;
        if (place === undefined)
            return places.some(({ path }) => names.has(path.slice(path.replaceAll('\\', '/').lastIndexOf('/') + 1)));
        // Every place of a finding that has several may be the one the change wrote.
        return places.some((raw) => {
            const found = (0,model_place/* resolvePlaces */.Nh)([raw], tracked);
            const file = found === undefined ? undefined : byPath.get(found.path);
            if (file === undefined)
                return false;
            return file.status === 'added' || found?.line === undefined || isIn(file.added, found.line);
        });
    };
}
function scan_findings_toFinding(finding) {
    const { tool, rule, severity, message, places, identity } = finding;
    return {
        rule,
        what: `${(0,model_words/* quoted */.TL)(rule)}: ${(0,model_words/* quoted */.TL)(message, 240)} (${severity}, ${(0,model_words/* quoted */.TL)(tool)})`,
        remedy: 'Mend it; where the rule is wrong, suppress it in the way the scanner reads.',
        fingerprint: (0,hash/* fingerprint */.R)('scan', tool, rule, identity ?? `${places[0]?.path ?? ''} ${message}`),
        places,
        ...(places[0] !== undefined && { subject: { file: places[0].path } }),
    };
}
function uncounted(n) {
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
        const titles = new Set(setAside.map(({ test }) => test));
        const quarantined = judged.failing.filter(({ title }) => titles.has(title));
        const counting = judged.failing.filter(({ title }) => !titles.has(title));
        const failing = judged.failingCount - quarantined.length;
        const notes = [
            ...quarantined.map((test) => `${(0,model_words/* quoted */.TL)(test.title)} failed and is in quarantine ${until(test, setAside)}.`),
            ...(compare === 'new' ? ['No baseline is recorded for the base commit, so every failing test counts.'] : []),
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
        if (failing === 0)
            return { said: `${(0,model_words/* count */.U9)(ran, 'test')} ran and none failed.`, findings: [], notes };
        const told = counting.map((test) => {
            const old = expired.get(test.title);
            const because = old === undefined ? '' : ` Its quarantine ended on ${old.until}.`;
            return {
                rule: 'test-failures',
                what: `${(0,model_words/* quoted */.TL)(test.title)} ${test.outcome === 'errored' ? 'broke with an error' : 'failed'}.${because}`,
                remedy: 'Make it pass, or revert what broke it.',
                fingerprint: testFingerprint(test),
                subject: { test: test.title, file: test.report.path },
                ...(test.message !== undefined && { detail: test.message }),
                places: test.places,
            };
        });
        const findings = failing > told.length ? [...told, test_failures_others(failing - told.length)] : told;
        return { said: `${(0,model_words/* grouped */.zD)(failing)} of ${(0,model_words/* count */.U9)(ran, 'test')} failed.`, findings, total: failing, notes };
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
function contradictions(file) {
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

;// CONCATENATED MODULE: ./lib/checks/index.js









/** Every check, in the order reports show them. */
const checks = [
    testFailures,
    testInventory,
    flakyTests,
    scanFindings,
    scanComplete,
    patchCoverage,
    batchSize,
    companions,
    policyValid,
];

// EXTERNAL MODULE: ./lib/model/project.js
var project = __webpack_require__(7404);
// EXTERNAL MODULE: ./lib/model/join.js
var join = __webpack_require__(5261);
;// CONCATENATED MODULE: ./lib/model/reported.js



function reportedEvidence(evidence, files) {
    const [tests, scans, coverage] = [reported_judged(evidence.tests), reported_judged(evidence.scans), reported_judged(evidence.coverage)];
    return {
        tests: {
            ...head(evidence.tests),
            ...(tests && { totals: { ...tests.totals } }),
            files: filesOf(files, evidence.tests, 'tests', testsFile),
        },
        scans: {
            ...head(evidence.scans),
            ...(scans && { totals: plain(scans.totals) }),
            files: filesOf(files, evidence.scans, 'scans', scansFile),
        },
        coverage: {
            ...head(evidence.coverage),
            ...(coverage && { lines: { ...coverage.lines } }),
            files: filesOf(files, evidence.coverage, 'coverage', coverageFile),
        },
    };
}
/** The size of the change, where its lines are known. */
function reportedBatch(change, settings) {
    if (change.state !== 'present')
        return {};
    const { lines, files, excluded, tests } = batchOf(change.value, settings);
    const { source, truncated, commits } = change.value;
    return {
        batch: {
            lines,
            files,
            ...(commits !== undefined && { commits }),
            excluded: { ...excluded },
            tests: { ...tests },
            source,
            truncated,
        },
    };
}
function reported_judged(reading) {
    return reading.state === 'present' ? reading.value : reading.state === 'unreadable' ? reading.rest : undefined;
}
function head(reading) {
    const reason = 'reason' in reading ? reading.reason : 'because' in reading ? reading.because : undefined;
    return { state: reading.state, ...(reason !== undefined && { reason }) };
}
/** The files of a kind, and those that could not be read and stand against it. */
function filesOf(files, reading, kind, own) {
    const against = reading.state === 'unreadable' ? new Set(reading.problems.map(({ path }) => path)) : new Set();
    return files.flatMap((file) => {
        const source = file.source && { sha256: file.source.sha256, format: file.source.format };
        if (file.state === 'unreadable') {
            const [{ path }] = file.problems;
            return against.has(path)
                ? [{ path, ...source, state: 'unreadable', problems: file.problems.map((problem) => ({ ...problem })) }]
                : [];
        }
        const told = file.value.kind === kind ? own(file.value, { path: file.source.path, ...source }) : undefined;
        return told === undefined ? [] : [told];
    });
}
function testsFile(evidence, source) {
    if (evidence.kind !== 'tests')
        return undefined;
    const { totals, problems } = evidence.tests;
    return {
        ...source,
        state: (0,model_tests/* fileState */.oT)(evidence.tests),
        totals: { ...totals },
        problems: problems.map((problem) => ({ ...problem })),
    };
}
function scansFile(evidence, source) {
    if (evidence.kind !== 'scans')
        return undefined;
    const { totals, tools, complete, problems } = evidence.scans;
    return {
        ...source,
        state: 'present',
        totals: plain(totals),
        tools: [...tools],
        complete,
        problems: problems.map((problem) => ({ ...problem })),
    };
}
function coverageFile(evidence, source) {
    if (evidence.kind !== 'coverage')
        return undefined;
    const lines = (0,join/* unitedLines */.P9)([evidence.coverage]);
    const problems = evidence.coverage.problems.map((problem) => ({ ...problem }));
    return { ...source, state: lines.total > 0 ? 'present' : 'empty', lines: { ...lines }, problems };
}
function plain(totals) {
    return { ...totals, byLevel: { ...totals.byLevel }, bySeverity: { ...totals.bySeverity } };
}

;// CONCATENATED MODULE: ./lib/model/judgement.js




/** Findings of one check that the report lists; the counts in its sentences are of all. */
const FINDINGS_LIMIT = 5000;
/** A judgement as the document that every report is rendered from. */
function gateReport(judgement) {
    const { at, change, policy, verdict, evidence, files, tracked } = judgement;
    const truncated = [];
    const checks = verdict.checks.map((result) => reportedCheck(result, tracked, truncated));
    return {
        schema: 'jidoka.gate/v1',
        tool: { name: project/* project */.C.name, version: project/* project */.C.version },
        at: at.toISOString(),
        change: {
            ...change,
            ...(change.base && { base: { ...change.base } }),
            head: { ...change.head },
            ...reportedBatch(evidence.change, judgement.batch),
        },
        policy: { ...policy, mode: verdict.mode, wouldBe: verdict.wouldBe },
        decision: verdict.decision,
        checks,
        evidence: reportedEvidence(evidence, files),
        measurements: [],
        truncated,
        notes: [...judgement.notes],
    };
}
function reportedCheck(result, tracked, truncated) {
    const { outcome, ...rest } = result;
    switch (outcome.kind) {
        case 'fail': {
            const { findings, said, total } = outcome;
            if (findings.length > FINDINGS_LIMIT) {
                truncated.push(`${result.id}: ${(0,model_words/* grouped */.zD)(FINDINGS_LIMIT)} of ${(0,model_words/* grouped */.zD)(findings.length)} findings are listed.`);
            }
            const listed = findings.slice(0, FINDINGS_LIMIT).map(({ places, subject, ...finding }) => {
                const place = (0,model_place/* resolvePlaces */.Nh)(places ?? [], tracked);
                return { ...finding, ...(place && { place: { ...place } }), ...(subject && { subject: { ...subject } }) };
            });
            return { ...rest, outcome: { kind: 'fail', said, findings: listed, total, ...noted(outcome.notes) } };
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

// EXTERNAL MODULE: ./lib/model/runners.js
var runners = __webpack_require__(9986);
;// CONCATENATED MODULE: ./lib/commands/absence.js



/** What to say when no test report matched: the globs tried, what lies there instead, and how the runners seen here write one. */
async function noTests(world, globs, left, tracked) {
    const found = left.length > 0 ? left : (await world.findFiles(['**/*.xml', '**/*.trx'])).files;
    const others = left.length > 0 ? left : found.filter((path) => !tracked.paths.has(path));
    const instead = others.length === 0 ? '' : ` Found instead: ${quotedList(others)}${left.length > 0 ? ' (tracked by git)' : ''}.`;
    const reason = `No test report matched ${quotedList(globs, 6)}.${instead}`;
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
    const more = seen.length > 3 ? ` And ${(0,model_words/* count */.U9)(seen.length - 3, 'more runner')}.` : '';
    return { reason, remedy: `${lines.join(' ')}${more}` };
}
/** What to say when no report of another kind matched. */
function noneMatched(kind, globs) {
    return {
        reason: `No ${kind} report matched ${quotedList(globs, 6)}.`,
        remedy: `See whether the step that writes it ran and its report reached this job; if it is not wanted, take the glob away.`,
    };
}
/** Files that git tracks are fixtures or leftovers under the default globs; under named ones they are read, with a word. */
function trackedNotes(found, left, tracked) {
    if (left.length > 0) {
        const [were, it] = left.length === 1 ? ['was', 'it'] : ['were', 'them'];
        return [`${quotedList(left)} ${were} not read: git tracks ${it}, and a run writes its reports anew.`];
    }
    const old = found.filter((path) => tracked.paths.has(path));
    if (old.length === 0)
        return [];
    return [
        `${quotedList(old)} ${old.length === 1 ? 'is' : 'are'} tracked by git: make sure that this run wrote ${old.length === 1 ? 'it' : 'them'}.`,
    ];
}
function quotedList(words, limit = 3) {
    return (0,model_words/* listed */.KE)(words.map((word) => (0,model_words/* quoted */.TL)(word)), limit);
}

;// CONCATENATED MODULE: ./lib/model/line-hash.js
/**
 * `primaryLocationLineHash`, by which GitHub code scanning knows a result again when its lines have moved
 * (https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning#providing-data-to-track-code-scanning-alerts-across-runs):
 * a polynomial hash, modulo 2 to the 64th, of the hundred characters from the beginning of the line on. Spaces and tabs do
 * not count, every line break counts as a line feed, and after the end of the file stand U+FFFF and then nothing but zeros.
 * The same hash again in the same file is told apart by `:2`, `:3`.
 */
const WINDOW = 100;
const FACTOR = 37;
const END = 0xffff;
const [TAB, LINE_FEED, RETURN, SPACE] = [0x09, 0x0a, 0x0d, 0x20];
/** What the character that leaves the window has become by then. */
const LEAVING = BigInt(FACTOR) ** BigInt(WINDOW);
const [LEAVING_HIGH, LEAVING_LOW] = [Number((LEAVING >> 32n) & 0xffffffffn), Number(LEAVING & 0xffffffffn)];
const HALF = 0x1_0000_0000;
/** The hash of every line, first line first. Text that ends in a line break has an empty last line, as code scanning counts. */
function lineHashes(text) {
    const { units, starts } = unitsOf(text);
    const hashes = [];
    const counts = new Map();
    // 64 bits in two halves: every product below stays within what a number holds exactly.
    let high = 0;
    let low = 0;
    for (let end = 0; hashes.length < starts.length; end++) {
        if (end - WINDOW === starts[hashes.length]) {
            const hash = hexadecimal(high, low);
            const seen = (counts.get(hash) ?? 0) + 1;
            counts.set(hash, seen);
            hashes.push(`${hash}:${seen}`);
        }
        const leaving = units[end - WINDOW] ?? 0;
        const sum = low * FACTOR + (units[end] ?? 0) - leaving * LEAVING_LOW;
        const carry = Math.floor(sum / HALF);
        low = sum - carry * HALF;
        const rest = high * FACTOR + carry - leaving * LEAVING_HIGH;
        high = rest - Math.floor(rest / HALF) * HALF;
    }
    return hashes;
}
/** Without leading zeros, as code scanning writes it. */
function hexadecimal(high, low) {
    return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
}
/** The hash of one line, 1-based; undefined where the text has no such line. */
function lineHash(text, line) {
    return lineHashes(text)[line - 1];
}
/** The characters that count, and where among them each line begins. */
function unitsOf(text) {
    const units = new Uint16Array(text.length + 1);
    const starts = [];
    let length = 0;
    let isStart = true;
    let afterReturn = false;
    for (let i = 0; i <= text.length; i++) {
        const unit = i < text.length ? text.charCodeAt(i) : END;
        const isFold = afterReturn && unit === LINE_FEED;
        afterReturn = unit === RETURN;
        if (unit === SPACE || unit === TAB || isFold)
            continue;
        if (isStart)
            starts.push(length);
        isStart = unit === LINE_FEED || unit === RETURN;
        units[length++] = unit === RETURN ? LINE_FEED : unit;
    }
    return { units: units.subarray(0, length), starts };
}

;// CONCATENATED MODULE: ./lib/commands/identify.js


/** Source files that are read for the sake of findings without an identity of their own. */
const FILES_READ = 500;
/**
 * Gives each kept finding that its tool did not mark the mark that code scanning would give it: the hash of its line and what
 * follows. So a finding that moves stays the same finding.
 */
async function identified(world, scans, tracked) {
    if (scans.state === 'present')
        return { ...scans, value: await withIdentities(world, scans.value, tracked) };
    if (scans.state === 'unreadable' && scans.rest)
        return { ...scans, rest: await withIdentities(world, scans.rest, tracked) };
    return scans;
}
async function withIdentities(world, scans, tracked) {
    const hashes = new Map();
    const hashesOf = async (path) => {
        const known = hashes.get(path);
        if (known !== undefined || hashes.size >= FILES_READ)
            return known ?? [];
        const text = await world.readText(path);
        const read = text === undefined ? [] : lineHashes(text);
        hashes.set(path, read);
        return read;
    };
    const files = [];
    for (const file of scans.files) {
        const findings = [];
        for (const finding of file.findings) {
            const place = finding.identity === undefined ? (0,model_place/* resolvePlaces */.Nh)(finding.places, tracked) : undefined;
            const hash = place?.line === undefined ? undefined : (await hashesOf(place.path))[place.line - 1];
            findings.push(hash === undefined ? finding : { ...finding, identity: `primaryLocationLineHash=${hash}` });
        }
        files.push({ ...file, findings });
    }
    return { ...scans, files };
}

// EXTERNAL MODULE: ./lib/commands/opened.js + 15 modules
var opened = __webpack_require__(6627);
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
/** Where scans are looked for when the policy expects tools and names no glob. */
const DEFAULT_SCAN_GLOBS = ['**/*.sarif', '**/*.sarif.json'];
/**
 * Finds, reads and joins every report. What a file is, its content says: one that the globs of one kind matched counts for the
 * kind it is. A file that cannot be read stands against every kind that asked for it.
 */
async function gather(world, policy, tracked, change) {
    const named = (0,model_reading/* isNonEmpty */.J)(policy.globs.tests);
    const globs = {
        tests: named ? policy.globs.tests : DEFAULT_TEST_GLOBS,
        scans: (0,model_reading/* isNonEmpty */.J)(policy.globs.scans) || policy.settings.expect.scans.tools.length === 0 ? policy.globs.scans : DEFAULT_SCAN_GLOBS,
        coverage: policy.globs.coverage,
    };
    const matched = new Map();
    const broken = [];
    let left = [];
    for (const kind of ['tests', 'scans', 'coverage']) {
        if (globs[kind].length === 0)
            continue;
        const { files, refused } = await world.findFiles(globs[kind]);
        broken.push(...refused.map((problem) => ({ kind, problem })));
        const old = kind === 'tests' && !named ? files.filter((path) => tracked.paths.has(path)) : [];
        if (old.length > 0)
            left = old;
        for (const path of files)
            if (!old.includes(path))
                matched.set(path, (matched.get(path) ?? new Set()).add(kind));
    }
    const files = [];
    const of = { tests: [], scans: [], coverage: [] };
    for (const [path, kinds] of [...matched].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const file = await readFound(world, path);
        files.push(file);
        for (const kind of file.state === 'read' ? [file.value.kind] : kinds)
            of[kind].push(file);
    }
    for (const { kind, problem } of broken) {
        const file = { state: 'unreadable', problems: [problem] };
        if (!files.some((other) => other.state === 'unreadable' && other.problems[0].path === problem.path))
            files.push(file);
        of[kind].push(file);
    }
    const tests = (0,model_tests/* joinTests */.mr)((0,join/* narrowed */.fQ)(of.tests, (value) => (value.kind === 'tests' ? value.tests : undefined)), of.tests.length === 0 ? await noTests(world, globs.tests, left, tracked) : { reason: '' });
    const scans = (0,join/* joinScans */.NS)((0,join/* narrowed */.fQ)(of.scans, (value) => (value.kind === 'scans' ? value.scans : undefined)), noneMatched('scan', globs.scans));
    const coverage = (0,join/* joinCoverage */.Xg)((0,join/* narrowed */.fQ)(of.coverage, (value) => (value.kind === 'coverage' ? value.coverage : undefined)), noneMatched('coverage', globs.coverage));
    const wanted = (kind) => globs[kind].length > 0 || of[kind].length > 0;
    const evidence = {
        tests: excused('tests', tests, policy, change),
        scans: wanted('scans') ? excused('scans', await identified(world, scans, tracked), policy, change) : NOT_ASKED,
        coverage: wanted('coverage') ? excused('coverage', coverage, policy, change) : NOT_ASKED,
    };
    return { evidence, files, notes: trackedNotes([...matched.keys()], left, tracked) };
}
/** Evidence that nobody asked for is not missing. */
const NOT_ASKED = { state: 'not-applicable', because: 'not asked for', declared: 'not-asked' };
/** The policy may excuse a change of nothing but certain paths from having evidence; evidence that is there is judged all the same. */
function excused(kind, reading, policy, change) {
    if (reading.state !== 'absent' || change.state !== 'present' || change.value.files.length === 0)
        return reading;
    const entry = policy.notApplicable.find(({ kind: named, paths }) => {
        const set = (0,model_globs/* globSet */.x)(paths);
        return (named === kind &&
            change.value.files.every(({ path, from }) => set.matches(path) && (from === undefined || set.matches(from))));
    });
    return entry === undefined ? reading : { state: 'not-applicable', because: entry.reason, declared: 'policy' };
}
async function readFound(world, path) {
    const file = await world.openFile(path);
    const gone = { kind: 'unreadable', message: 'The file was there a moment ago and is gone.', path };
    return file === 'absent' ? { state: 'unreadable', problems: [gone] } : (0,opened/* readOpened */.a)(path, file);
}

;// CONCATENATED MODULE: ./lib/commands/gate.js











/** The whole gate: policy and evidence in, one report out. Throws `CouldNotRun` when it could not judge at all. */
async function gate(world, asked) {
    const [change, inForce, proposed] = [await world.change(), await world.policyInForce(), await world.proposedPolicy()];
    const base = policyOf(inForce, proposed);
    const { policy, notes } = (0,read.tighten)(base.policy, asked, inForce.source !== 'default');
    const tracked = await world.trackedFiles();
    const changes = await world.changeSet();
    const { evidence: reports, files, notes: fileNotes } = await gather(world, policy, tracked, changes);
    const evidence = { ...reports, change: changes, tracked: always(tracked, 'git'), policyEdit: base.edit };
    const at = world.now();
    const { verdict, because } = judge(evidence, policy, change, at);
    return gateReport({
        at,
        change,
        policy: policySource(inForce),
        verdict,
        evidence,
        files,
        batch: policy.settings.batch,
        tracked,
        notes: [...base.notes, ...because, ...notes, ...unusedNotes(policy), ...fileNotes],
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
    const edited = inForce.source !== 'file' && isOther(proposed, text);
    const after = edited ? (0,read.readPolicy)(path, proposed ?? '', checks) : undefined;
    const problems = after && 'problems' in after ? after.problems : [];
    if ('problems' in reading) {
        if (!edited || problems.length > 0)
            throw new ports.CouldNotRun(...((0,model_reading/* isNonEmpty */.J)(problems) ? problems : reading.problems));
        const note = `${(0,model_words/* quoted */.TL)(path)} of ${(0,model_words/* quoted */.TL)(inForce.ref ?? 'the default branch')} is invalid (line ${reading.problems[0].line ?? 1}: ${reading.problems[0].message}) This change repairs it and is judged by the defaults.`;
        return { policy: (0,read.defaultPolicy)(checks), edit: always({ path, problems: [], repairs: true }, 'policy'), notes: [note] };
    }
    if (!edited) {
        const because = 'this change brings no other policy';
        return { policy: reading.policy, edit: { state: 'not-applicable', because, declared: 'not-asked' }, notes: [] };
    }
    const note = `The policy here differs from the one in force; the one in force judges.`;
    return { policy: reading.policy, edit: always({ path, problems, repairs: false }, 'policy'), notes: [note] };
}
/** A checkout may have turned the line ends. No file says nothing: the workspace may hold no checkout at all, which repairs no policy. */
function isOther(proposed, inForce) {
    return proposed !== undefined && proposed.replaceAll('\r\n', '\n') !== inForce?.replaceAll('\r\n', '\n');
}
/** Evidence that is no report: it is always there. */
function always(value, format) {
    return { state: 'present', value, sources: [{ path: format, format, sha256: '' }], problems: [] };
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
        const why = `The policy asks for ${(0,model_words/* quoted */.TL)(id)}, which this version cannot answer yet.`;
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
    const names = (0,model_words/* listed */.KE)(unused.map((key) => (0,model_words/* quoted */.TL)(key)), 12);
    return [`The policy's ${names} ${unused.length === 1 ? 'is' : 'are'} not used by this version.`];
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
        reasons: reasonsOf(weighing),
        rows: weighing,
        quiet: quietLines(report.checks, rows),
        aside: asideLines(report.checks),
        about: aboutOf(report),
        notes: [...report.notes, ...report.checks.flatMap(notesOf), ...report.truncated],
    };
}
/** The rows are sorted: the first weighs most. */
function reasonsOf(rows) {
    const deciding = rows.filter(({ weight: own }) => own === rows[0]?.weight);
    const others = rows.length - deciding.length;
    return [
        ...deciding.map(({ found }) => found),
        ...(others > 0 ? [`${others} more ${others === 1 ? 'asks' : 'ask'} for a look.`] : []),
    ];
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
    return first !== undefined && (row.findings.length > 1 || first.detail !== undefined);
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
function evidence({ change, evidence: { tests, scans, coverage } }) {
    const lines = [
        tests.totals ? `Tests: ${testCounts(tests.totals)}.` : `Tests: ${tests.state}.`,
        ...(scans.state === 'not-applicable' ? [] : [`Scans: ${scans.totals ? scanCounts(scans.totals) : scans.state}.`]),
        ...(coverage.lines ? [`Coverage: ${(0,words/* grouped */.zD)(coverage.lines.covered)} of ${(0,words/* count */.U9)(coverage.lines.total, 'line')}.`] : []),
        ...(change.batch ? [`Batch: ${(0,words/* count */.U9)(change.batch.lines, 'line')} in ${(0,words/* count */.U9)(change.batch.files, 'file')}.`] : []),
        ...notAsked({ Scans: scans.state, Coverage: coverage.state }),
    ];
    const files = [...tests.files, ...scans.files, ...coverage.files];
    const shown = files.slice(0, FILES_SHOWN).map(({ path, state, problems }) => {
        const told = problems.map((problem) => ` ${problem.line === undefined ? '' : `Line ${problem.line}: `}${problem.message}`);
        return `${(0,words/* quoted */.TL)(path)}: ${state}.${told.join('')}`;
    });
    const more = files.length > FILES_SHOWN ? [`${FILES_SHOWN} of ${(0,words/* grouped */.zD)(files.length)} files are shown.`] : [];
    return bullets([...lines, ...shown, ...more]);
}
const FILES_SHOWN = 100;
function testCounts(totals) {
    const { total, passed, ...others } = totals;
    const parts = Object.entries(others).flatMap(([word, n]) => (n > 0 ? [`${(0,words/* grouped */.zD)(n)} ${word}`] : []));
    return [`${(0,words/* grouped */.zD)(total)} listed, ${(0,words/* grouped */.zD)(passed)} passed`, ...parts].join(', ');
}
function scanCounts({ results, suppressed, bySeverity }) {
    const parts = Object.entries(bySeverity).flatMap(([word, n]) => (n > 0 ? [`${(0,words/* grouped */.zD)(n)} ${word}`] : []));
    return [(0,words/* count */.U9)(results, 'result'), ...parts, ...(suppressed > 0 ? [`${(0,words/* grouped */.zD)(suppressed)} suppressed`] : [])].join(', ');
}
/** What nobody asked for is said to be that, never a pass. */
function notAsked(states) {
    const names = Object.entries(states).flatMap(([name, state]) => (state === 'not-applicable' ? [name] : []));
    return names.length === 0 ? [] : [`Not asked for: ${names.join(', ').toLowerCase()}.`];
}
function bullets(lines) {
    return lines.map((line) => `- ${(0,reports_escape/* forMarkdown */.Bm)(line)}`).join('\n');
}
function folded(title, body) {
    return `<details><summary>${(0,reports_escape/* forPlainMarkup */.Eh)(title)}</summary>\n\n${body}\n\n</details>`;
}


/***/ })

};
