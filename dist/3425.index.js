export const id = 3425;
export const ids = [3425];
export const modules = {

/***/ 73641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W4: () => (/* binding */ fewLines),
/* harmony export */   cn: () => (/* binding */ unknownLines),
/* harmony export */   es: () => (/* binding */ openLines),
/* harmony export */   io: () => (/* binding */ stageLines),
/* harmony export */   nz: () => (/* binding */ constraintLines),
/* harmony export */   x3: () => (/* binding */ forecastLines)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59344);

/** A flow report in sentences, the same for every channel; each is empty where there is nothing to say. */
/** A stage in words: its title, and what is known of it. */
function stageLines({ stages }) {
    const known = stages.filter(({ status, wip, n }) => status !== 'unavailable' && (n > 0 || (wip ?? 0) > 0));
    return known.map(({ title, p50, n, share, wip }) => {
        const told = [
            ...(share === null ? [] : [`${Math.round(share * 100)} % of the time`]),
            p50 === null ? `n = ${n}` : `p50 ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(p50)}, n = ${n}`,
            ...((wip ?? 0) > 0 ? [`${wip} there now`] : []),
        ];
        return { title, told: told.join(', ') };
    });
}
/** What changes wait for, with the five focusing steps, and how many may be in flight. */
function constraintLines({ constraint, wipLimit }) {
    const isKnown = constraint.status === 'ok';
    return {
        lines: [...(isKnown ? [constraint.sentence] : []), ...(wipLimit.status === 'ok' ? [wipLimit.sentence] : [])],
        steps: isKnown ? constraint.steps.map(({ text }) => text) : [],
    };
}
/** How many open changes are listed. */
const OLDEST = 5;
/** The oldest open changes by their number, how many more there are, and what waits for a release. */
function openLines({ aging, stages, ladder }) {
    const titles = new Map(stages.map(({ id, title }) => [id, title]));
    const oldest = aging.changes.slice(0, OLDEST).map(({ number, stage, age, rank, over }) => ({
        number,
        told: [
            `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(age)} old`,
            titles.get(stage) ?? stage,
            ...(rank === undefined ? [] : [`older than all but ${rank.longer} of the last ${rank.of}`]),
            ...(over === true ? ['over the expectation'] : []),
        ].join(', '),
    }));
    const more = aging.changes.length - OLDEST;
    const { n, oldest: first } = ladder.waiting;
    const waiting = n === 0 || first === undefined
        ? []
        : [`${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'change')} merged and not released, the oldest ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(first.seconds)} ago (${shortId(first.id)}).`];
    return { oldest, rest: [...(more > 0 ? [`And ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(more, 'younger one')}.`] : []), ...waiting] };
}
/** What is to come, and how often such words were right. */
function forecastLines({ forecast }) {
    if (forecast.status !== 'ok')
        return [];
    const { howMany, when, backtest } = forecast;
    return [
        ...howMany.map(({ weeks, p15, p50 }) => `In ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(weeks, 'week')}: at least ${p15} merges (85 % sure), ${p50} as likely as not.`),
        ...(when?.p85 === undefined
            ? []
            : [`As many as are open now (${when.open}): within ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(when.p85, 'week')} (85 % sure).`]),
        ...(backtest.of === 0 ? [] : [`Such forecasts would have been right ${backtest.right} of the last ${backtest.of} times.`]),
    ];
}
/** Changes one by one, while there are too few for a median; and when there will be enough. */
function fewLines({ ladder, stages }) {
    const titles = new Map(stages.map(({ id, title }) => [id, title]));
    const changes = ladder.delivered.map(({ id, seconds, stages: spent }) => {
        const parts = spent.map((one) => `${titles.get(one.stage) ?? one.stage} ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(one.seconds)}`);
        return { id: shortId(id), told: `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(seconds)}: ${parts.join(', ')}` };
    });
    if (changes.length === 0 || ladder.next === undefined)
        return { changes, next: [] };
    const { n, weeks } = ladder.next;
    return {
        changes,
        next: [`The next number appears at n = ${n}${weeks === undefined ? '' : `, in about ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(weeks, 'week')}`}.`],
    };
}
/** `#12`, or the beginning of a sha. */
function shortId(id) {
    return id.startsWith('#') ? id : id.slice(0, 8);
}
/** How many names one reason is given for. */
const NAMED = 3;
/** What there is no number of, by why: one sentence a reason. `titles`: of the metrics, by id. */
function unknownLines(report, titles) {
    const byReason = new Map();
    const note = (name, { status, reason }) => {
        if (status !== 'unavailable')
            return;
        const why = reason ?? 'It is not in the data.';
        byReason.set(why, [...(byReason.get(why) ?? []), name]);
    };
    for (const [id, metric] of Object.entries(report.metrics))
        note(titles.get(id) ?? id, metric);
    for (const stage of report.stages)
        note(`“${stage.title}”`, stage);
    note('the constraint', report.constraint);
    note('a forecast', report.forecast);
    note('the share of AI-made lines', report.aiLines);
    return [...byReason].map(([why, names]) => `${why} So not told: ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(names, NAMED)}.`);
}


/***/ }),

/***/ 21265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ NO_MARKER),
/* harmony export */   T: () => (/* binding */ madeLines)
/* harmony export */ });
/* harmony import */ var _model_review_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57313);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59344);


/** Who made the lines, in sentences that are the same for every channel. */
/** How many parts are named. */
const NAMED = 4;
/** What is always said beside the share. */
const NO_MARKER = 'A line without a marker may have been made with an agent, too.';
/** The share of AI-made lines, of which weeks and by what; none where the facts do not tell it. */
function madeLines({ aiLines }) {
    const { status, reason, share, weeks, least, components, others, commits } = aiLines;
    if (status === 'unavailable')
        return [];
    if (share.value === undefined)
        return [`Of AI-made lines nothing is told yet: ${reason ?? ''}`];
    const [n, of] = [share.n ?? 0, share.of ?? 0];
    const when = `in ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(weeks.length, 'whole week')}`;
    const evidence = `evidence of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(least ?? '')} or stronger`;
    const by = commits.of === undefined ? evidence : `${evidence} on ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(commits.n ?? 0)} of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(commits.of, 'commit')}`;
    const first = n === 0
        ? `No line of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(of)} that were added ${when} is known to be AI-made: no ${evidence} was found.`
        : `${(0,_model_review_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(n, of)} of the added lines are AI-made: ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(n)} of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(of)} ${when}, by ${by}.`;
    const parts = components.filter(({ ai }) => ai > 0).map((part) => `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(part.name)} ${shareOf(part)}`);
    const rest = others === undefined || others.ai === 0 ? [] : [`parts of fewer than five people ${shareOf(others)}`];
    return [first, ...(parts.length + rest.length === 0 ? [] : [`By part: ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)([...parts, ...rest], NAMED)}.`]), NO_MARKER];
}
/** "13 % of 1,000". */
function shareOf({ added, ai }) {
    return `${(0,_model_review_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(ai, added)} of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(added)}`;
}


/***/ }),

/***/ 83425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   flowMarkdown: () => (/* binding */ flowMarkdown)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69300);
/* harmony import */ var _flow_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73641);
/* harmony import */ var _flow_made_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21265);
/* harmony import */ var _flow_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23371);




/** The flow report for the summary page of a run. `titles`: of the metrics, by id. */
function flowMarkdown(report, titles) {
    const { lines, steps } = (0,_flow_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .constraintLines */ .nz)(report);
    const { oldest, rest } = (0,_flow_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .openLines */ .es)(report);
    const { changes, next } = (0,_flow_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .fewLines */ .W4)(report);
    const parts = [
        [(0,_flow_words_js__WEBPACK_IMPORTED_MODULE_3__/* .flowTitle */ .J8)(report), [...lines.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm), metricsTable(report, titles)].filter((text) => text !== '').join('\n\n')],
        ['Where the time goes', table((0,_flow_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .stageLines */ .io)(report).map(({ title, told }) => [title, told]))],
        ['What to do about it', bullets(steps)],
        ['Open now', bullets([...oldest.map(({ number, told }) => `Number ${number}: ${told}`), ...rest])],
        ['To come', bullets((0,_flow_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .forecastLines */ .x3)(report))],
        ['Who made the lines', bullets((0,_flow_made_js__WEBPACK_IMPORTED_MODULE_2__/* .madeLines */ .T)(report))],
        ['One by one, until there are enough for a median', bullets([...changes.map(({ id, told }) => `${id}: ${told}`), ...next])],
        ['Not known here', bullets((0,_flow_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownLines */ .cn)(report, titles))],
        ['Notes', bullets(report.notes)],
    ];
    return parts
        .filter(([, text]) => text !== '')
        .map(([heading, text], index) => `${index === 0 ? '##' : '###'} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(heading)}\n\n${text}\n`)
        .join('\n');
}
function metricsTable({ metrics }, titles) {
    const rows = Object.entries(metrics).flatMap(([id, metric]) => {
        if (metric.status === 'unavailable')
            return [];
        const more = [(0,_flow_words_js__WEBPACK_IMPORTED_MODULE_3__/* .trendWords */ .nv)(metric), (0,_flow_words_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOut */ .ig)(metric)].flatMap((text) => text ?? []);
        return [`| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(titles.get(id) ?? id)} | ${[(0,_flow_words_js__WEBPACK_IMPORTED_MODULE_3__/* .metricValue */ .a3)(metric), ...more].map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm).join('<br>')} |`];
    });
    return rows.length === 0 ? '' : ['| | |', '| --- | --- |', ...rows].join('\n');
}
function table(rows) {
    if (rows.length === 0)
        return '';
    return ['| | |', '| --- | --- |', ...rows.map(([name, told]) => `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(name)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(told)} |`)].join('\n');
}
function bullets(lines) {
    return lines.map((line) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .forMarkdown */ .Bm)(line)}`).join('\n');
}


/***/ }),

/***/ 23371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ flowTitle),
/* harmony export */   a3: () => (/* binding */ metricValue),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   nv: () => (/* binding */ trendWords)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59344);

/** Flow numbers in words, the same for every channel. */
/** "Flow of 84 days to 2026-11-22: 12 deployments from `tags:v*` (grade E)". */
function flowTitle({ window, deployments }) {
    const source = deployments.source === undefined
        ? 'no deployments were found'
        : `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(deployments.count, 'deployment')} from \`${deployments.source}\` (grade ${deployments.grade ?? '?'})`;
    return `Flow of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(window.days, 'day')} to ${window.to.slice(0, 10)}: ${source}`;
}
/** "up from 4.1 d (p = 0.002)"; nothing where it did not move for sure. */
function trendWords({ trend, unit }) {
    if (trend === undefined || trend.direction === 'none')
        return undefined;
    const before = trend.before === undefined ? '' : ` from ${numberWords(trend.before, unit)}`;
    return `${trend.direction}${before} in the window before (p = ${trend.p.toFixed(3)})`;
}
function numberWords(value, unit) {
    if (unit === 's')
        return (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(value);
    if (unit === 'ratio')
        return percent(value);
    return unit === '1/week' ? `${oneDecimal(value)} a week` : oneDecimal(value);
}
/** What was left out, by reason; nothing where nothing was. */
function leftOut({ excluded = [] }) {
    if (excluded.length === 0)
        return undefined;
    return `left out: ${excluded.map(({ reason, count: n }) => `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(n)} ${reason}`).join(', ')}`;
}
/** A measurement with its interval and what it is of; or why there is none. */
function metricValue({ status, reason, unit, n = 0, of, p50, p75, p90, value: single, ci90, min, max, need, }) {
    if (status === 'unavailable')
        return `not available: ${reason ?? ''}`;
    if (unit === 'ratio' && of !== undefined) {
        const range = ci90?.value === undefined ? '' : ` (${percent(ci90.value[0])} to ${percent(ci90.value[1])})`;
        if (single === undefined && of > 0 && reason !== undefined)
            return `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(n)} of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(of)}${range}. ${reason}`;
        return `${single === undefined ? '' : `${percent(single)}, `}${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(n)} of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(of)}${of === 0 ? '' : range}`;
    }
    if (unit === '1/week') {
        const range = ci90?.value === undefined ? '' : ` (${oneDecimal(ci90.value[0])} to ${oneDecimal(ci90.value[1])})`;
        return single === undefined
            ? `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(n)} in all; ${reason ?? ''}`
            : `${oneDecimal(single)} a week${range}, n = ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(n)}`;
    }
    if (unit === 'count' && single !== undefined)
        return oneDecimal(single);
    if (status === 'insufficient') {
        const range = min === undefined || max === undefined || n === 0 ? '' : ` (${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(min)} to ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(max)})`;
        if (need === undefined && reason !== undefined)
            return `not enough data: n = ${n}. ${reason}`;
        return `not enough data: n = ${n}${need === undefined ? '' : `, need ${need}`}${range}`;
    }
    if (unit === 'ratio')
        return `${percent(single ?? Number.NaN)}, n = ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(n)}`;
    const interval = ci90?.p50 === undefined ? '' : ` (${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(ci90.p50[0])} to ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(ci90.p50[1])})`;
    const tail = [...(p75 === undefined ? [] : [`p75 ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(p75)}`]), ...(p90 === undefined ? [] : [`p90 ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(p90)}`])];
    return [`p50 ${p50 === undefined ? '?' : (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(p50)}${interval}`, ...tail, `n = ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(n)}`].join(', ');
}
function oneDecimal(n) {
    return String(Math.round(n * 10) / 10);
}
function percent(share) {
    // What is there is not nothing.
    if (share > 0 && share < 0.0005)
        return 'under 0.1 %';
    return `${oneDecimal(share * 100)} %`;
}


/***/ })

};
