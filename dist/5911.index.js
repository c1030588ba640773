export const id = 5911;
export const ids = [5911];
export const modules = {

/***/ 95911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JSON_LIMITS: () => (/* reexport */ JSON_LIMITS),
  field: () => (/* reexport */ json_fields/* field */.ZZ),
  isObject: () => (/* reexport */ json_fields/* isObject */.Gv),
  jsonMachine: () => (/* binding */ jsonMachine),
  listField: () => (/* reexport */ json_fields/* listField */.FZ),
  numberField: () => (/* reexport */ json_fields/* numberField */.sJ),
  textField: () => (/* reexport */ json_fields/* textField */.M8)
});

// EXTERNAL MODULE: ./lib/model/words.js
var words = __webpack_require__(59344);
// EXTERNAL MODULE: ./lib/model/format.js
var format = __webpack_require__(89774);
;// CONCATENATED MODULE: ./lib/formats/json-fault.js
const SPACE = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they may not stand unescaped in a text
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SCALAR = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;
/** The first fault of a text, undefined where there is none. */
function faultOf(text) {
    const open = [];
    let wanted = 'value';
    let index = 0;
    const match = (pattern) => {
        pattern.lastIndex = index;
        const found = pattern.test(text);
        if (found)
            index = pattern.lastIndex;
        return found;
    };
    /** After its opening quote; false where it is not closed as it should be, `index` at what is wrong. */
    const string = () => {
        index++;
        do
            match(PLAIN);
        while (match(ESCAPE));
        if (text.charAt(index) !== '"')
            return false;
        index++;
        return true;
    };
    const value = (character) => {
        if (character === '{' || character === '[') {
            open.push(character);
            wanted = character === '{' ? 'name or end' : 'first';
            index++;
            return true;
        }
        wanted = 'after';
        return character === '"' ? string() : match(SCALAR);
    };
    const name = () => {
        wanted = 'colon';
        return string();
    };
    const after = (character) => {
        const list = open.at(-1) === '[';
        index++;
        if (character === (list ? ']' : '}'))
            open.pop();
        else if (character === ',')
            wanted = list ? 'value' : 'name';
        else {
            index--;
            return false;
        }
        return true;
    };
    const step = (character) => {
        if (wanted === 'after')
            return open.length > 0 && after(character);
        if (wanted === 'colon') {
            wanted = 'value';
            if (character === ':')
                index++;
            return character === ':';
        }
        if ((wanted === 'first' && character === ']') || (wanted === 'name or end' && character === '}')) {
            wanted = 'after';
            return after(character);
        }
        if (wanted === 'name' || wanted === 'name or end')
            return character === '"' && name();
        return value(character);
    };
    for (match(SPACE); index < text.length; match(SPACE)) {
        if (!step(text.charAt(index)))
            return { index, message: json_fault_words(text, index) };
    }
    if (wanted === 'after' && open.length === 0)
        return undefined;
    return { index, message: json_fault_words(text, index) };
}
function json_fault_words(text, index) {
    if (index >= text.length)
        return 'it ends too early';
    const code = text.charCodeAt(index);
    if (code < 0x20)
        return `a control character (U+${code.toString(16).padStart(4, '0').toUpperCase()}) stands unescaped in a text`;
    return text.charAt(index) === '\\' ? 'a backslash begins no known escape' : undefined;
}

;// CONCATENATED MODULE: ./lib/formats/json-parts.js
/** Pieces of JSON text, and where in their file they stand. */
function textOf(parts) {
    let text = '';
    for (const part of parts)
        text += part.text;
    return text;
}
function isBlank(parts) {
    return parts.every(({ text }) => !/[^ \t\n\r]/.test(text));
}
/** Where one is after this text. Only a line feed counts as the end of a line, as editors do. */
function moved({ line, column }, text) {
    let breaks = 0;
    let last = -1;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
        breaks++;
        last = at;
    }
    return breaks === 0 ? { line, column: column + text.length } : { line: line + breaks, column: text.length - last };
}
/** Where a character of the joined text stands in the file. */
function placeIn(parts, index) {
    let before = 0;
    for (const [i, part] of parts.entries()) {
        if (index < before + part.text.length || i === parts.length - 1)
            return moved(part, part.text.slice(0, index - before));
        before += part.text.length;
    }
    return { line: 1, column: 1 };
}
/**
 * The line of one element after the other, looked for only when one is asked for. A class, because an object literal with a
 * getter gets a hidden class of its own each time, which keeps the parts alive until the next full collection.
 */
class ElementLines {
    #parts;
    #lines;
    #index = 0;
    constructor(parts) {
        this.#parts = parts;
    }
    get line() {
        this.#lines ??= linesOf(textOf(this.#parts), this.#parts[0]?.line ?? 1);
        return this.#lines[this.#index] ?? 1;
    }
    next() {
        this.#index++;
    }
}
const [QUOTE, BACKSLASH, LINE_FEED, COMMA] = [0x22, 0x5c, 0x0a, 0x2c];
/** Where each element of well-formed `a, b, c` begins. */
function linesOf(text, first) {
    const lines = [];
    let line = first;
    let depth = 0;
    let isBetween = true;
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code === LINE_FEED)
            line++;
        if (code <= 0x20)
            continue;
        if (isBetween)
            lines.push(line);
        isBetween = depth === 0 && code === COMMA;
        if (code === QUOTE) {
            for (i++; i < text.length && text.charCodeAt(i) !== QUOTE; i++)
                if (text.charCodeAt(i) === BACKSLASH)
                    i++;
        }
        else if (code === 0x7b || code === 0x5b)
            depth++;
        else if (code === 0x7d || code === 0x5d)
            depth--;
    }
    return lines;
}

;// CONCATENATED MODULE: ./lib/formats/json-pieces.js




const JSON_LIMITS = {
    depth: 256,
    /** Characters of one element, or of what is left around the elements. */
    piece: 64 * 1024 * 1024,
};
/** How much more often a guessed cut may be wrong than right before an array is read without guessing. */
const GUESSES = 3;
/**
 * The text of a JSON file as the pieces that are parsed one by one, with the place in the file of everything in them.
 * Indexes are into the chunk that was loaded last.
 */
function jsonPieces(path) {
    const pieces = [newPiece(undefined, false)];
    let top = pieces[0];
    let chunk = '';
    /** Where in the chunk the text begins that is in no piece yet, and where that is in the file. */
    let from = 0;
    let place = { line: 1, column: 1 };
    const stop = ({ line, column }, kind, message) => {
        throw new format/* ReportError */.$({ kind, message, path, line, column });
    };
    const placeOf = (index) => moved(place, chunk.slice(from, index));
    const malformed = (index, what) => stop(placeOf(index), 'malformed', `Not well-formed JSON: ${what}.`);
    const unexpected = (index) => malformed(index, `${(0,words/* quoted */.TL)(chunk.charAt(index))} is not expected here`);
    const pass = (index) => {
        place = placeOf(index);
        from = index;
    };
    const take = (index) => {
        if (index <= from)
            return;
        top.parts.push({ text: chunk.slice(from, index), ...place });
        top.size += index - from;
        pass(index);
        if (top.size <= JSON_LIMITS.piece)
            return;
        stop(top.parts[0] ?? place, 'limit', `One part of the file is longer than ${JSON_LIMITS.piece / 1024 / 1024} MiB.`);
    };
    const reset = () => {
        top.parts = [];
        top.size = 0;
        top.line = undefined;
    };
    const parse = (parts, before, after) => {
        const text = textOf(parts);
        try {
            return JSON.parse(before + text + after);
        }
        catch {
            const fault = faultOf(before + text + after);
            const index = Math.min(Math.max(0, (fault?.index ?? 0) - before.length), text.length);
            const what = fault?.message ?? `${(0,words/* quoted */.TL)(text.charAt(index) || after)} is not expected here`;
            return stop(placeIn(parts, index), 'malformed', `Not well-formed JSON: ${what}.`);
        }
    };
    const deliver = (parts, values) => {
        if (!Array.isArray(values))
            return;
        const at = new ElementLines(parts);
        for (const value of values) {
            top.element?.(value, at);
            at.next();
        }
    };
    return {
        stop,
        placeOf,
        malformed,
        unexpected,
        load(text) {
            chunk = text;
            from = 0;
        },
        /** Where the text taken so far ends. */
        place: () => place,
        /** How much of the chunk is in no piece yet, up to this index. */
        waiting: (index) => index - from,
        /** Puts the text up to this index into the piece that is open. */
        take,
        /** Something stands here: the first thing to do so gives a piece its line. */
        mark(index) {
            if (top.line === undefined)
                top.line = placeOf(index).line;
        },
        /** A piece of its own begins at this index. */
        open(index, element, isFlat) {
            take(index);
            top = newPiece(element, isFlat);
            pieces.push(top);
        },
        /** Hands over the elements up to this index, a comma or the closing bracket of their array. */
        finish(index) {
            take(index);
            const isLast = chunk.charCodeAt(index) !== json_pieces_COMMA;
            const isEmpty = isBlank(top.parts);
            if (isEmpty && !(isLast && !top.afterComma))
                unexpected(index);
            if (top.isFlat)
                deliver(top.parts, parse(top.parts, '[', ']'));
            else if (!isEmpty)
                top.element?.(parse(top.parts, '', ''), { line: top.line ?? place.line });
            reset();
            if (isLast)
                return;
            top.afterComma = true;
            pass(index + 1);
        },
        /** The elements' array is closed: back to what stands around it. */
        leave() {
            pieces.pop();
            top = pieces.at(-1) ?? pieces[0];
        },
        /**
         * The elements of most arrays begin alike. To cut at the last such beginning in the chunk, and parse what stands before it,
         * saves a look at every character, and cannot go wrong unseen: text that parses as elements and is followed by a comma
         * has no other reading. Where it does not parse the guess was wrong, and nothing has happened. Returns the index after
         * the cut, or undefined. `index` is a comma known to stand between two elements.
         */
        guess(index) {
            top.between ??= beginning(chunk, index);
            if (top.between === undefined || top.guesses === 0)
                return undefined;
            const cut = chunk.lastIndexOf(top.between);
            if (cut <= index)
                return undefined;
            const parts = [...top.parts, { text: chunk.slice(from, cut), ...place }];
            let values;
            try {
                values = JSON.parse(`[${textOf(parts)}]`);
            }
            catch {
                top.guesses--;
                return undefined;
            }
            top.guesses = Math.min(top.guesses + 1, GUESSES);
            deliver(parts, values);
            reset();
            top.afterComma = true;
            pass(cut + 1);
            return cut + 1;
        },
        /** What is left of the file around the elements. */
        end() {
            const [{ parts }] = pieces;
            if (isBlank(parts) && pieces.length === 1)
                stop({ line: 1, column: 1 }, 'malformed', 'The file is empty.');
            return parse(parts, '', '');
        },
    };
}
const json_pieces_COMMA = 0x2c;
function newPiece(element, isFlat) {
    return {
        element,
        isFlat,
        parts: [],
        size: 0,
        line: undefined,
        afterComma: false,
        between: undefined,
        guesses: GUESSES,
    };
}
/** The comma at this index, and what begins the element after it, up to its first key. */
function beginning(text, comma) {
    const pattern = /,[ \t\n\r]*\{[ \t\n\r]*"[^"\\]{1,64}"/y;
    pattern.lastIndex = comma;
    return pattern.exec(text)?.[0];
}

// EXTERNAL MODULE: ./lib/formats/json-fields.js
var json_fields = __webpack_require__(12332);
;// CONCATENATED MODULE: ./lib/formats/json.js




/**
 * A shared JSON reader that never needs the whole file as one string. A plan names the arrays whose elements are handed over
 * one by one (`runs`, and in each run its `results`); every element, and what is left of the file around them, is parsed by
 * the engine itself, so nothing that is passed over goes unchecked: this file only decides where to cut.
 */
/** Elements that come one after the other are parsed together, up to about so many characters. */
const BATCH = 64 * 1024;
const [json_QUOTE, json_COMMA, COLON, OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [0x22, 0x2c, 0x3a, 0x5b, 0x5d, 0x7b, 0x7d];
/** What a bracket and its brace differ by. */
const BRACE_BIT = 0x20;
/** Reads JSON text that comes in pieces, strictly. `at.line` of an element is known only while it is handed over. */
function jsonMachine(path, { plan, end }) {
    const pieces = jsonPieces(path);
    const stack = [];
    let chunk = '';
    let inString = false;
    let escaped = false;
    /** Open containers inside the innermost one of the stack, whose insides no plan names. */
    let inner = 0;
    /** Whether the innermost one of the stack is an array of elements that are not taken apart further. */
    let isFlat = false;
    /** The beginning of a key that is being read, where the plan asks for keys. */
    let key;
    let lastKey = '';
    let ended = false;
    const tooDeep = (index) => pieces.stop(pieces.placeOf(index), 'limit', `Values are nested deeper than ${JSON_LIMITS.depth}.`);
    /** Runs through text that no plan takes apart, to its end or the chunk's; in a flat array, to the closing bracket. */
    const run = (start) => {
        const text = chunk;
        const flat = isFlat;
        const room = JSON_LIMITS.depth - stack.length;
        let mayGuess = true;
        /** The last comma between two elements that are still to be handed over. */
        let comma = -1;
        let index = start;
        while (index < text.length) {
            const code = text.charCodeAt(index);
            if (code === json_QUOTE) {
                index = string(index + 1);
                continue;
            }
            if (code >= OPEN_BRACKET) {
                const brace = code | BRACE_BIT;
                if (brace === OPEN_BRACE) {
                    if (++inner > room)
                        tooDeep(index);
                }
                else if (brace === CLOSE_BRACE) {
                    if (inner === 0)
                        return index;
                    if (--inner === 0 && !flat)
                        return index + 1;
                }
            }
            else if (code === json_COMMA && inner === 0 && flat) {
                const cut = mayGuess ? pieces.guess(index) : undefined;
                mayGuess = false;
                if (cut !== undefined) {
                    index = cut;
                    continue;
                }
                comma = index;
                if (pieces.waiting(index) > BATCH) {
                    pieces.finish(index);
                    comma = -1;
                }
            }
            index++;
        }
        if (comma >= 0)
            pieces.finish(comma);
        return text.length;
    };
    /** Runs to the end of a text; returns the index after its closing quote, or the chunk's length. */
    const string = (start) => {
        let index = escaped ? start + 1 : start;
        const first = index;
        for (;;) {
            const quote = chunk.indexOf('"', index);
            escaped = endsInBackslash(chunk, first, quote < 0 ? chunk.length : quote);
            inString = quote < 0;
            if (inString) {
                if (key !== undefined)
                    key += chunk.slice(start);
                return chunk.length;
            }
            index = quote + 1;
            if (escaped)
                continue;
            if (key !== undefined)
                lastKey = key + chunk.slice(start, quote);
            key = undefined;
            return index;
        }
    };
    const open = (index, isArray) => {
        const parent = stack.at(-1);
        const own = parent === undefined ? plan : parent.isArray ? parent.plan.each : planOf(parent.plan, parent.key);
        if (stack.length >= JSON_LIMITS.depth)
            tooDeep(index);
        if (own === undefined || !(isArray ? own.element || isSplit(own.each) : own.keys)) {
            inner = 1;
            return;
        }
        stack.push({ isArray, plan: own, key: undefined, seen: new Set() });
        if (!isArray || own.element === undefined)
            return;
        isFlat = !isSplit(own.each);
        pieces.open(index + 1, own.element, isFlat);
    };
    const close = (index, isArray) => {
        const container = stack.pop();
        if (container?.isArray !== isArray)
            pieces.unexpected(index);
        if (isArray && container?.plan.element) {
            pieces.finish(index);
            pieces.leave();
        }
        isFlat = false;
        ended = stack.length === 0;
    };
    /** A key has come. Twice the same, where it has a plan, is refused: RFC 8259 leaves open which of the two counts. */
    const named = (container, index) => {
        const name = keyText(lastKey);
        if (planOf(container.plan, name)) {
            if (container.seen.has(name))
                pieces.malformed(index, `the key ${(0,words/* quoted */.TL)(name)} stands twice in one object`);
            container.seen.add(name);
        }
        container.key = name;
    };
    /** One character between the values that a plan takes apart. */
    const step = (index) => {
        const code = chunk.charCodeAt(index);
        if (isSpace(code))
            return index + 1;
        if (ended)
            pieces.malformed(index, `${(0,words/* quoted */.TL)(chunk.charAt(index))} stands after the end`);
        const container = stack.at(-1);
        pieces.mark(index);
        if (code === json_QUOTE) {
            if (container && !container.isArray && container.key === undefined)
                key = '';
            return string(index + 1);
        }
        if (code === COLON && container && container.key === undefined)
            named(container, index);
        else if ((code | BRACE_BIT) === OPEN_BRACE)
            open(index, code === OPEN_BRACKET);
        else if ((code | BRACE_BIT) === CLOSE_BRACE)
            close(index, code === CLOSE_BRACKET);
        else if (code === json_COMMA && container) {
            if (container.isArray && container.plan.element)
                pieces.finish(index);
            container.key = undefined;
        }
        return index + 1;
    };
    return {
        write(text) {
            chunk = text;
            pieces.load(text);
            let index = inString ? string(0) : 0;
            while (index < chunk.length) {
                if (inner === 0 && !isFlat) {
                    index = step(index);
                    continue;
                }
                index = run(index);
                // In a flat array it stops before the end of the chunk only at what closes the array.
                if (isFlat && index < chunk.length) {
                    close(index, chunk.charCodeAt(index) === CLOSE_BRACKET);
                    index++;
                }
            }
            pieces.take(chunk.length);
        },
        end() {
            const depth = stack.length + inner;
            if (inString || depth > 0) {
                const what = inString ? 'a text' : depth === 1 ? 'its root' : `${depth} open values`;
                pieces.stop(pieces.place(), 'malformed', `The file ends inside ${what}: it was cut off.`);
            }
            return end(pieces.end());
        },
        fail: (message) => pieces.stop(pieces.place(), 'malformed', message),
    };
}
/** Whether something inside a value is handed over on its own. */
function isSplit(plan) {
    return plan?.keys !== undefined || plan?.each !== undefined || plan?.element !== undefined;
}
function planOf({ keys }, key) {
    return keys !== undefined && key !== undefined && Object.hasOwn(keys, key) ? keys[key] : undefined;
}
/** Whether an odd number of backslashes stands before the index. */
function endsInBackslash(text, first, index) {
    let before = index - 1;
    while (before >= first && text.charCodeAt(before) === 0x5c)
        before--;
    return (index - before) % 2 === 0;
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


/***/ })

};
