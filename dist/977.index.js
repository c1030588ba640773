export const id = 977;
export const ids = [977];
export const modules = {

/***/ 977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/model/project.js
var project = __webpack_require__(7404);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/model/nearest.js
var nearest = __webpack_require__(6047);
// EXTERNAL MODULE: ./lib/model/words.js
var model_words = __webpack_require__(9344);
;// CONCATENATED MODULE: ./lib/platform/arguments.js



/** What each command is for, and the options it takes. */
const COMMANDS = {
    gate: {
        about: 'Judge this change: reports, policy and all, in one verdict.',
        usage: 'gate [options]',
        options: ['tests', 'scans', 'coverage', 'policy', 'base', 'head', 'repo', 'output-dir', 'json', 'quiet', 'no-color'],
    },
    read: { about: 'Say what the gate sees in these report files.', usage: 'read FILE...', options: ['json', 'no-color'] },
    explain: {
        about: 'Retell a verdict from its report.json.',
        usage: 'explain REPORT.json',
        options: ['check', 'json', 'quiet', 'no-color'],
    },
    init: { about: 'Write a workflow and a starting policy for this repository.', usage: 'init', options: ['repo', 'no-color'] },
    demo: {
        about: 'The gate over a shipped example: a change that is stopped, and why.',
        usage: 'demo',
        options: ['json', 'quiet', 'no-color'],
    },
};
const OPTIONS = {
    tests: { type: 'string', multiple: true, about: 'GLOB of test reports; repeatable, ! excludes' },
    scans: { type: 'string', multiple: true, about: 'GLOB of scan reports; repeatable, ! excludes' },
    coverage: { type: 'string', multiple: true, about: 'GLOB of coverage reports; repeatable, ! excludes' },
    policy: { type: 'string', about: 'FILE to judge by, instead of the default branch’s policy' },
    base: { type: 'string', about: 'REF the change is held against (default: the default branch)' },
    head: { type: 'string', about: 'REF of the change (default: what is checked out, uncommitted work included)' },
    repo: { type: 'string', about: 'DIR of the checkout (default: here)' },
    'output-dir': { type: 'string', about: 'DIR to write report.json, comment.md and summary.md into' },
    check: { type: 'string', about: 'ID of the one check to retell' },
    json: { type: 'boolean', about: 'machine output on standard output, nothing else there' },
    quiet: { type: 'boolean', about: 'only the verdict’s line' },
    'no-color': { type: 'boolean', about: 'no colours, even on a terminal' },
    help: { type: 'boolean', short: 'h', about: 'this text' },
    version: { type: 'boolean', about: 'the version' },
};
/** Reads a command line. A text is what is wrong with it, with the nearest name where one is close. */
function parseArguments(arguments_) {
    const { tokens } = (0,external_node_util_.parseArgs)({ args: [...arguments_], options: OPTIONS, strict: false, allowPositionals: true, tokens: true });
    const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
    const [command, ...files] = words;
    if (command !== undefined && !Object.hasOwn(COMMANDS, command)) {
        const guess = (0,nearest/* nearest */.p)(command, Object.keys(COMMANDS));
        return `There is no command ${(0,model_words/* quoted */.TL)(command)}${guess === undefined ? `; see \`jidoka --help\`` : `; did you mean ${(0,model_words/* quoted */.TL)(guess)}?`}`;
    }
    const known = [...(command === undefined ? [] : (COMMANDS[command]?.options ?? [])), 'help', 'version'];
    const given = new Map();
    for (const token of tokens) {
        if (token.kind !== 'option')
            continue;
        const option = known.includes(token.name)
            ? OPTIONS[token.name]
            : undefined;
        if (option === undefined) {
            const guess = (0,nearest/* nearest */.p)(token.name, known);
            return `${(0,model_words/* quoted */.TL)(token.rawName)} is no option${command === undefined ? '' : ` of ${command}`}${guess === undefined ? '' : `; did you mean \`--${guess}\`?`}`;
        }
        if (option.type === 'string' && (token.value === undefined || token.value === ''))
            return `${(0,model_words/* quoted */.TL)(token.rawName)} wants a value.`;
        if (option.type === 'boolean' && token.value !== undefined)
            return `${(0,model_words/* quoted */.TL)(token.rawName)} takes no value.`;
        const before = given.get(token.name) ?? [];
        if (before.length > 0 && option.type === 'string' && !option.multiple)
            return `${(0,model_words/* quoted */.TL)(token.rawName)} is given twice.`;
        given.set(token.name, [...before, token.value ?? '']);
    }
    const values = {
        text: (name) => given.get(name)?.[0],
        list: (name) => given.get(name) ?? [],
        on: (name) => given.has(name),
    };
    return { command, files, values };
}
function help(command) {
    const one = command === undefined ? undefined : COMMANDS[command];
    const row = (name, about) => `  ${name.padEnd(15)} ${about}`;
    const options = (names) => names.map((name) => row(`--${name}`, OPTIONS[name].about));
    if (one !== undefined)
        return `${one.about}\n\nUsage: jidoka ${one.usage}\n\n${options([...one.options, 'help']).join('\n')}\n`;
    const commands = Object.entries(COMMANDS).map(([name, { about }]) => row(name, about));
    return `Jidoka: one verdict on a change that can be explained.\n\nUsage: jidoka COMMAND [options]\n\n${commands.join('\n')}\n\n${options(['help', 'version']).join('\n')}\n\nExit codes: 0 go or caution, 1 stop, 2 the gate could not run.\n`;
}

;// CONCATENATED MODULE: ./lib/cli.js



/** The program on a laptop. Sets the exit code: 0 go or caution, 1 stop, 2 could not run (contract.md). */
async function cli(arguments_, home) {
    process.exitCode = await run(arguments_, home);
}
async function run(arguments_, home) {
    const parsed = parseArguments(arguments_);
    if (typeof parsed === 'string')
        return fail(parsed);
    const { command, files, values } = parsed;
    if (values.on('version'))
        return say(`${project/* project */.C.version}\n`);
    if (values.on('help'))
        return say(help(command));
    const chosen = command === undefined ? undefined : cli_COMMANDS[command];
    if (chosen === undefined)
        return fail(help(undefined));
    try {
        return await chosen(values, files, home);
    }
    catch (error) {
        return await couldNotRun(error);
    }
}
/** Each command loads only what it needs: `read` knows nothing of policies, and starts as fast. */
const cli_COMMANDS = {
    async gate(values) {
        const [{ gate, writeReports }, { localWorld }, { badGlob }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(138), __webpack_require__.e(857), __webpack_require__.e(815), __webpack_require__.e(800), __webpack_require__.e(863), __webpack_require__.e(97), __webpack_require__.e(818), __webpack_require__.e(391)]).then(__webpack_require__.bind(__webpack_require__, 4818)),
            Promise.all(/* import() */[__webpack_require__.e(138), __webpack_require__.e(316), __webpack_require__.e(867)]).then(__webpack_require__.bind(__webpack_require__, 5316)),
            Promise.all(/* import() */[__webpack_require__.e(138), __webpack_require__.e(857), __webpack_require__.e(815), __webpack_require__.e(97), __webpack_require__.e(157)]).then(__webpack_require__.bind(__webpack_require__, 1097)),
        ]);
        const globs = { tests: values.list('tests'), scans: values.list('scans'), coverage: values.list('coverage') };
        const bad = badGlob([...globs.tests, ...globs.scans, ...globs.coverage]);
        if (bad !== undefined)
            return fail(bad);
        const world = await localWorld({
            repo: values.text('repo') ?? '.',
            base: values.text('base'),
            head: values.text('head'),
            policy: values.text('policy'),
            outputDir: values.text('output-dir'),
        });
        const report = await gate(world, { byHand: true, ...globs });
        await writeReports(world, report);
        await tell(report, values);
        return report.decision === 'stop' ? 1 : 0;
    },
    async read(values, files) {
        if (files.length === 0)
            return fail('read wants at least one file: `jidoka read reports/junit.xml`.');
        const [{ read }, { openFile }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(800), __webpack_require__.e(863), __webpack_require__.e(332)]).then(__webpack_require__.bind(__webpack_require__, 9332)), __webpack_require__.e(/* import() */ 67).then(__webpack_require__.bind(__webpack_require__, 3067))]);
        const report = await read({ openFile: (path) => openFile('.', path, { sum: false }) }, files);
        if (values.on('json'))
            say(`${JSON.stringify(report, null, 2)}\n`);
        else
            say((await __webpack_require__.e(/* import() */ 231).then(__webpack_require__.bind(__webpack_require__, 6231))).readTable(report.files, screen(values)));
        return report.files.every((file) => file.state === 'present') ? 0 : 1;
    },
    async explain(values, files) {
        const [path, ...others] = files;
        if (path === undefined || others.length > 0)
            return fail('explain wants one file: `jidoka explain jidoka/report.json`.');
        const [{ explain }, { openFile }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(189)]).then(__webpack_require__.bind(__webpack_require__, 7189)), __webpack_require__.e(/* import() */ 67).then(__webpack_require__.bind(__webpack_require__, 3067))]);
        const report = await explain({ openFile: (file) => openFile('.', file) }, path, values.text('check'));
        await tell(report, values);
        return 0;
    },
    async init(values) {
        const [{ init }, { filesOf, repositoryRoot, trackedIn }, { writeNew }] = await Promise.all([
            __webpack_require__.e(/* import() */ 230).then(__webpack_require__.bind(__webpack_require__, 1230)),
            Promise.all(/* import() */[__webpack_require__.e(138), __webpack_require__.e(316), __webpack_require__.e(867)]).then(__webpack_require__.bind(__webpack_require__, 5316)),
            Promise.all(/* import() */[__webpack_require__.e(138), __webpack_require__.e(570)]).then(__webpack_require__.bind(__webpack_require__, 9570)),
        ]);
        const root = await repositoryRoot(values.text('repo') ?? '.');
        const { files, next } = await init({ ...filesOf(root), trackedFiles: () => trackedIn(root) });
        for (const file of files)
            await writeNew(root, file.path, file.text);
        const { starterText } = await __webpack_require__.e(/* import() */ 231).then(__webpack_require__.bind(__webpack_require__, 6231));
        return say(starterText(files, next, screen(values)));
    },
    async demo(values, _files, home) {
        const [{ gate }, { demoWorld }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(138), __webpack_require__.e(857), __webpack_require__.e(815), __webpack_require__.e(800), __webpack_require__.e(863), __webpack_require__.e(97), __webpack_require__.e(818), __webpack_require__.e(391)]).then(__webpack_require__.bind(__webpack_require__, 4818)), Promise.all(/* import() */[__webpack_require__.e(138), __webpack_require__.e(857), __webpack_require__.e(316), __webpack_require__.e(933)]).then(__webpack_require__.bind(__webpack_require__, 3464))]);
        const report = await gate(await demoWorld(`${home}/demo`), { byHand: true, tests: [], scans: [], coverage: [] });
        await tell(report, values);
        if (!values.on('json') && !values.on('quiet')) {
            say('\nThis was the shipped example. On your own change: jidoka gate --tests GLOB\nTo begin: jidoka init\n');
        }
        return 0;
    },
};
async function tell(report, values) {
    if (values.on('json')) {
        say(`${JSON.stringify(report, null, 2)}\n`);
        return;
    }
    const [{ story }, { terminal }] = await Promise.all([__webpack_require__.e(/* import() */ 568).then(__webpack_require__.bind(__webpack_require__, 2568)), __webpack_require__.e(/* import() */ 875).then(__webpack_require__.bind(__webpack_require__, 9875))]);
    say(terminal(story(report), { ...screen(values), quiet: values.on('quiet') }));
}
/** Colours only on a terminal, and never against NO_COLOR (https://no-color.org); 80 columns unless the terminal has fewer. */
function screen(values) {
    const color = process.stdout.isTTY === true && !values.on('no-color') && !process.env['NO_COLOR'];
    return { color, width: Math.max(40, Math.min(80, process.stdout.columns ?? 80)) };
}
/** Straight to the descriptor: making `process.stdout` takes as long as reading a small report. It takes over where a pipe is full. */
function say(text) {
    let rest = Buffer.from(text);
    try {
        while (rest.length > 0)
            rest = rest.subarray((0,external_node_fs_.writeSync)(1, rest));
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        if (code === 'EAGAIN')
            process.stdout.write(rest);
        // The reader of a pipe may stop reading (`| head`); that is no fault.
        else if (code !== 'EPIPE')
            throw error;
    }
    return 0;
}
function fail(message) {
    process.stderr.write(`${message.trimEnd()}\n`);
    return 2;
}
async function couldNotRun(error) {
    const [{ CouldNotRun }, { problemLine }] = await Promise.all([__webpack_require__.e(/* import() */ 772).then(__webpack_require__.bind(__webpack_require__, 391)), __webpack_require__.e(/* import() */ 140).then(__webpack_require__.bind(__webpack_require__, 140))]);
    if (error instanceof CouldNotRun)
        return fail(`The gate could not run.\n${error.problems.map(problemLine).join('\n')}`);
    return fail(`Jidoka broke, which is a fault of its own: please report it.\n${error instanceof Error ? error.stack : String(error)}`);
}


/***/ }),

/***/ 6047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * The known word most like a mistyped one, or undefined when none is close enough to be a helpful guess.
 * Distance is Damerau-Levenshtein with adjacent transpositions (optimal string alignment); a guess may differ in at most
 * a third of the longer word's letters, at least two.
 */
function nearest(word, known) {
    if (word.length > 64)
        return undefined;
    let best;
    for (const candidate of known) {
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (best === undefined || distance < best.distance)
            best = { word: candidate, distance };
    }
    if (best === undefined)
        return undefined;
    const allowed = Math.max(2, Math.floor(Math.max(word.length, best.word.length) / 3));
    return best.distance <= allowed && best.distance < best.word.length ? best.word : undefined;
}
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
            row.push(cost);
        }
        beforeLast = last;
        last = row;
    }
    return last[b.length] ?? 0;
}


/***/ }),

/***/ 7404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ project)
/* harmony export */ });
/** What the project is called, in one place. `version` equals package.json's (the suite compares them). */
const project = {
    name: 'jidoka',
    version: '0.1.0',
    /** Where a workflow finds the Action. OWNER stands until the project is published under one. */
    action: 'OWNER/jidoka@v1',
    policyPath: '.github/jidoka.yml',
};


/***/ }),

/***/ 9344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   LP: () => (/* binding */ kept),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   cz: () => (/* binding */ clipped),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/**
 * Sentences that carry outside text.
 *
 * Our own words are plain text; a word from outside (a test's name, a file's path, an error's message) stands between
 * backticks, put there by `quoted` and nothing else. Every report escapes both parts for its own channel, so a sentence
 * that was built wrongly is at worst set in the wrong typeface, never obeyed.
 */
/**
 * Control, bidirectional and invisible characters: what could move a cursor, reorder a line, or hide in it. Variation selectors
 * stay, for they belong to emoji.
 */
const HIDDEN = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufff9-\ufffb]|(?![\ufe00-\ufe0f])\p{Default_Ignorable_Code_Point}/gu;
const NAMED = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** Shows each hidden character as a visible escape such as `\x1b`, `\u202e` or `\u{e0041}`; line breaks too. */
function visible(text) {
    return text.replace(HIDDEN, (character) => {
        const code = character.codePointAt(0) ?? 0;
        const digits = code.toString(16);
        if (code > 0xffff)
            return `\\u{${digits}}`;
        return NAMED[character] ?? (code < 256 ? `\\x${digits.padStart(2, '0')}` : `\\u${digits.padStart(4, '0')}`);
    });
}
/** Cuts at a whole character and says so with an ellipsis. `limit` counts UTF-16 units, the ellipsis included. */
function clipped(text, limit) {
    if (text.length <= limit)
        return text;
    const end = limit - 1;
    const splitsPair = /[\ud800-\udbff]/.test(text.charAt(end - 1));
    return `${text.slice(0, splitsPair ? end - 1 : end)}…`;
}
/** Outside text as a word of a sentence: on one line, visible, at most `limit` characters, between backticks. */
function quoted(text, limit = 160) {
    const word = clipped(visible(text.trim().replace(/\s+/g, ' ')), limit).replaceAll('`', '\u02cb');
    return word === '' ? '(no name)' : `\`${word}\``;
}
/** `1,204 tests`, `1 test`. */
function count(n, one, many = `${one}s`) {
    return `${grouped(n)} ${n === 1 ? one : many}`;
}
/** Thousands separated by commas, whatever the machine's language. */
function grouped(n) {
    return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** `a`, `a and b`, `a, b and 3 more`. */
function listed(words, limit = 3) {
    const shown = words.length > limit ? [...words.slice(0, limit - 1), `${grouped(words.length - limit + 1)} more`] : words;
    if (shown.length < 2)
        return shown.join('');
    return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
/** A copy that does not keep the longer text it was cut from alive. */
function kept(text) {
    return ` ${text}`.slice(1);
}


/***/ })

};
