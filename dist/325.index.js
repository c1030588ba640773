export const id = 325;
export const ids = [325,377,157,391];
export const modules = {

/***/ 7325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6047);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1819);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9344);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(391);




const MAX_BYTES = 256 * 1024 * 1024;
/** Reads a `report.json` back, whole or one check of it. It is outside data: its shape is checked before anything is told. */
async function explain(world, path, only) {
    const report = parse(path, await text(world, path));
    if (only === undefined)
        return report;
    const ids = report.checks.map(({ id }) => id);
    if (!ids.includes(only)) {
        const guess = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(only, ids);
        const hint = guess === undefined
            ? `it has ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(ids.map((id) => (0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(id)), 40)}`
            : `did you mean ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(guess)}?`;
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.CouldNotRun({ message: `The report has no check ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(only)}; ${hint}` });
    }
    return { ...report, checks: report.checks.filter(({ id }) => id === only) };
}
async function text(world, path) {
    const file = await world.openFile(path);
    if (file === 'absent')
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.CouldNotRun({ message: 'There is no such file; write the path of a report.json.', path });
    if ('kind' in file)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.CouldNotRun(file);
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let all = '';
    try {
        for await (const chunk of file.bytes) {
            all += decoder.decode(chunk, { stream: true });
            if (all.length > MAX_BYTES)
                throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.CouldNotRun({ message: 'The report is larger than 256 MiB.', path });
        }
        return all + decoder.decode();
    }
    catch (error) {
        if (error instanceof TypeError)
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.CouldNotRun({ message: 'The report is not UTF-8 text.', path });
        throw error;
    }
}
function parse(path, json) {
    let value;
    try {
        value = JSON.parse(json);
    }
    catch {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.CouldNotRun({ message: 'This is not JSON; write the path of a report.json that the gate wrote.', path });
    }
    const parsed = _model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .gateReportSchema */ .vU.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [first] = parsed.error.issues;
    const where = first === undefined ? '' : ` (${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(first.path.map(String).join('.'))}: ${first.message})`;
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.CouldNotRun({ message: `This is no jidoka.gate/v1 report${where}.`, path });
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

/***/ 7157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isNonEmpty)
/* harmony export */ });
function isNonEmpty(list) {
    return list.length > 0;
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

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);



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
