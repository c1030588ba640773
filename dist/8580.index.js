export const id = 8580;
export const ids = [8580];
export const modules = {

/***/ 71130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c5: () => (/* binding */ plainWords),
/* harmony export */   cS: () => (/* binding */ spokenLines),
/* harmony export */   sO: () => (/* binding */ uncommented)
/* harmony export */ });
/** What a description says in its own voice: Markdown as GitHub shows it, without what is hidden, quoted or shown as code. */
/**
 * Its lines without HTML comments, fenced code and quotations, by the block rules of CommonMark 0.31 (sections 4.5, 4.6 and 5.1).
 * A comment that begins a line and is never closed hides the rest; one amid a line, without an end in its paragraph, is plain text.
 */
function spokenLines(body) {
    return openLines(body, false).filter((line) => !isQuote(line));
}
/** All that is not in a comment: quotations and code too. */
function uncommented(text) {
    return openLines(text, true).join('\n');
}
function openLines(body, keepsCode) {
    const lines = body.replace(/\r\n?/g, '\n').split('\n');
    const kept = [];
    let fence;
    let at = 0;
    while (at < lines.length) {
        const line = lines[at] ?? '';
        const opened = fence === undefined ? fenceOf(line) : undefined;
        if (fence !== undefined || opened !== undefined) {
            if (fence !== undefined && closes(line, fence))
                fence = undefined;
            else
                fence ??= opened;
            kept.push(keepsCode ? line : '');
            at++;
        }
        else if (isComment(line)) {
            // Such a block takes the whole of its last line with it.
            while (at < lines.length && !(lines[at] ?? '').includes('-->'))
                at++;
            at++;
            kept.push('');
        }
        else {
            const from = at++;
            while (at < lines.length && goesOn(lines[at] ?? ''))
                at++;
            kept.push(...withoutComments(lines.slice(from, at).join('\n')).split('\n'));
        }
    }
    return kept;
}
const isComment = (line) => /^\s*<!--/.test(line);
const isQuote = (line) => /^ {0,3}>/.test(line);
const isItem = (line) => /^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(line);
/** Whether a line continues the paragraph before it. */
function goesOn(line) {
    const begins = isComment(line) || isQuote(line) || isItem(line) || /^ {0,3}#{1,6}(?:\s|$)/.test(line);
    return !begins && line.trim() !== '' && fenceOf(line) === undefined;
}
function withoutComments(paragraph) {
    const kept = [];
    let from = 0;
    while (true) {
        const start = paragraph.indexOf('<!--', from);
        const end = start < 0 ? -1 : paragraph.indexOf('-->', start);
        if (end < 0)
            return kept.join('') + paragraph.slice(from);
        kept.push(paragraph.slice(from, start));
        from = end + '-->'.length;
    }
}
/** The run of marks that opens a block of code, also as the first thing of a list's item. */
function fenceOf(line) {
    return /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
}
function closes(line, fence) {
    const mark = line.trim();
    return mark.length >= fence.length && mark === fence.charAt(0).repeat(mark.length);
}
/** Words without their Markdown, on one line: emphasis, links, tags and code marks are gone, their words stay. */
function plainWords(markdown) {
    return markdown
        .replace(/<\/?[A-Za-z][^<>]*>/g, ' ')
        .replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
        .replace(/[*`~]/g, '')
        .replace(/(?<![\p{L}\p{N}_])_+|(?<!_)_+(?![\p{L}\p{N}_])/gu, '')
        .replace(/[‘’]/g, "'")
        .replace(/\s+/g, ' ')
        .trim();
}


/***/ }),

/***/ 81198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ pullSigns)
});

// EXTERNAL MODULE: ./lib/model/people.js
var people = __webpack_require__(56590);
// EXTERNAL MODULE: ./lib/model/words.js
var words = __webpack_require__(59344);
// EXTERNAL MODULE: ./lib/provenance/agents.js
var agents = __webpack_require__(74709);
// EXTERNAL MODULE: ./lib/provenance/disclosure-forms.js
var disclosure_forms = __webpack_require__(41900);
// EXTERNAL MODULE: ./lib/provenance/marks.js
var marks = __webpack_require__(13781);
// EXTERNAL MODULE: ./lib/provenance/pattern.js
var pattern = __webpack_require__(5057);
// EXTERNAL MODULE: ./lib/provenance/pull-text.js
var pull_text = __webpack_require__(71130);
;// CONCATENATED MODULE: ./lib/provenance/disclosure.js





/** By its ticked boxes, and by a line `Generated-by: AGENT`. */
function disclosed(body, settings) {
    const lines = (0,pull_text/* spokenLines */.cS)(body);
    const boxes = boxesOf(lines).flatMap(({ ticked, words }) => {
        const found = meaningOf(words, settings);
        return found === undefined ? [] : [{ ticked, ...found }];
    });
    const signs = [...boxes.filter(({ ticked }) => ticked), ...generatedBy(lines, settings)];
    const [used, notUsed] = [signs.filter(({ said }) => said === 'used'), signs.filter(({ said }) => said === 'not-used')];
    const one = used.length > 0 ? 'used' : notUsed.length > 0 ? 'not-used' : 'nothing';
    return {
        disclosure: {
            said: used.length > 0 && notUsed.length > 0 ? 'contradictory' : one,
            signs: signs.map(({ mark }) => mark),
            asked: boxes.length > 0,
        },
        used: used.map(({ mark }) => mark),
    };
}
/** More than a box's statement needs, and little enough to look through at once. */
const WORDS_READ = 1000;
/** Items of task lists, as GitHub makes boxes of them: `- [ ]`, `* [x]`, `1. [X]`. */
function boxesOf(lines) {
    const boxes = [];
    for (const line of lines) {
        const found = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\[([ xX])\]\s+(.*)$/.exec(line);
        const last = boxes.at(-1);
        if (found)
            boxes.push({ ticked: found[1] !== ' ', text: found[2] ?? '', open: true });
        else if (last?.open && /^\s+[^\s*+-]/.test(line))
            last.text = `${last.text} ${line.trim()}`.slice(0, WORDS_READ);
        else if (last)
            last.open = false;
    }
    return boxes.map(({ ticked, text }) => ({ ticked, words: (0,pull_text/* plainWords */.c5)(text.slice(0, WORDS_READ)) }));
}
/** What a box says, by the form or the policy's words that tell most of it: "no AI was used" holds "AI was used". */
function meaningOf(words, { disclosure, 'without-markers': without }) {
    const found = [
        ...disclosure['not-used'].map((phrase) => ({ id: 'box-policy-not-used', said: 'not-used', pattern: whole(phrase) })),
        ...disclosure.used.map((phrase) => ({ id: 'box-policy-used', said: 'used', pattern: whole(phrase) })),
        ...disclosure_forms/* BOX_FORMS */.e,
    ]
        .filter(({ id }) => !without.includes(id))
        .flatMap(({ id, said, pattern }) => {
        const text = pattern.exec(words)?.[0];
        return text === undefined || text === '' ? [] : [{ said, mark: sign(id, 'unnamed', text) }];
    });
    // Where both tell as much, help is what is heard.
    return found.sort((a, b) => b.mark.text.length - a.mark.text.length || Number(b.said === 'used') - Number(a.said === 'used'))[0];
}
/** A phrase as whole words, in any case. */
function whole(phrase) {
    const words = (0,pattern/* literally */.D)((0,pull_text/* plainWords */.c5)(phrase));
    return words === '' ? /(?!)/ : new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'iu');
}
/** A line of its own; what is meant by it must be an agent that is known, since other tools generate, too. */
function generatedBy(lines, { 'without-markers': without }) {
    const id = 'body-generated-by';
    if (without.includes(id))
        return [];
    return lines.flatMap((line) => {
        const words = /^(?: {0,3}|[-*+] +)\**Generated-by:\**\s+(\S.*)$/i.exec(line)?.[1];
        const agent = words === undefined ? undefined : (0,agents/* agentNamed */.X)(words.slice(0, WORDS_READ));
        return agent === undefined ? [] : [{ said: 'used', mark: sign(id, agent, `Generated-by: ${agent}`, 'body') }];
    });
}
function sign(marker, agent, text, where = 'box') {
    return (0,marks/* markOf */.Fg)({ id: marker, agent, grade: 'disclosed', forgeable: true }, where, text);
}

// EXTERNAL MODULE: ./lib/provenance/pull-markers.js
var pull_markers = __webpack_require__(40402);
;// CONCATENATED MODULE: ./lib/provenance/pull.js






/** Signs of a pull request as a whole. Only its account is more than what its writer chose to say. */
function pullSigns(pull, settings) {
    const { disclosure, used } = disclosed(pull.body, settings);
    const found = [
        ...(pull.author.bot ? marksOf('account', [pull.author.login]) : []),
        ...marksOf('branch', [pull.branch]),
        ...marksOf('body', (0,pull_text/* spokenLines */.cS)(pull.body).map((line) => line.trim().slice(0, LINE_READ))),
        ...marksOf('label', pull.labels),
        ...ownMarks(pull, settings),
        ...labelMarks(pull.labels, settings),
        ...used,
    ];
    const without = settings['without-markers'];
    return { ...(0,marks/* together */.bs)(found.filter(({ marker }) => !without.includes(marker))), disclosure };
}
/** More than any of the markers needs. */
const LINE_READ = 4000;
function marksOf(where, texts) {
    return pull_markers/* PULL_MARKERS */.W.filter((marker) => marker.where === where).flatMap((marker) => {
        for (const text of texts) {
            const found = marker.pattern.exec(text);
            if (found === null)
                continue;
            const shown = where === 'account' || where === 'label' ? text : (found[1] ?? found[0]);
            return [(0,marks/* markOf */.Fg)(marker, where, (0,words/* clipped */.cz)(shown, TEXT_KEPT))];
        }
        return [];
    });
}
const TEXT_KEPT = 200;
/** Agents of the policy's own. */
function ownMarks({ author, branch }, { agents }) {
    return agents.flatMap(({ id, logins, branches }) => {
        const own = { marker: `policy:${id}`, agent: id };
        const isAuthor = logins.some((login) => isAccount(author, login));
        const start = branches.find((one) => branch.toLowerCase().startsWith(one.toLowerCase()));
        return [
            // The account may be one that a person could have, too: it is called by the policy's name for it.
            ...(isAuthor ? [{ ...own, grade: 'authored', where: 'account', text: id, forgeable: false }] : []),
            ...(start === undefined
                ? []
                : [{ ...own, grade: 'hint', where: 'branch', text: (0,words/* clipped */.cz)(start, TEXT_KEPT), forgeable: true }]),
        ];
    });
}
/** Labels of the policy's own; GitHub tells no two apart by their case. */
function labelMarks(labels, { disclosure }) {
    const own = new Set(disclosure.labels.map((one) => one.toLowerCase()));
    return labels.flatMap((text) => {
        const sign = { marker: 'label-policy', agent: 'unnamed', grade: 'disclosed', where: 'label', forgeable: true };
        return own.has(text.toLowerCase()) ? [{ ...sign, text: (0,words/* clipped */.cz)(text, TEXT_KEPT) }] : [];
    });
}
/** Whether an account is the one that is named: `our-bot[bot]` is a bot alone, `our-bot` is either. */
function isAccount({ login, bot }, named) {
    return (0,people/* sameLogin */.Up)((0,people/* bareLogin */.cY)(login), (0,people/* bareLogin */.cY)(named)) && (bot || (0,people/* bareLogin */.cY)(named) === named);
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
