import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 59800:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.wT = __webpack_unused_export__ = void 0;
const ed5 = __nccwpck_require__(96950);
const ed2 = __nccwpck_require__(24488);
const NSed3 = __nccwpck_require__(85699);
var isS = ed5.isS;
var isChar10 = ed5.isChar;
var isNameStartChar = ed5.isNameStartChar;
var isNameChar = ed5.isNameChar;
var S_LIST = ed5.S_LIST;
var NAME_RE = ed5.NAME_RE;
var isChar11 = ed2.isChar;
var isNCNameStartChar = NSed3.isNCNameStartChar;
var isNCNameChar = NSed3.isNCNameChar;
var NC_NAME_RE = NSed3.NC_NAME_RE;
const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
const XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";
const rootNS = {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
    __proto__: null,
    xml: XML_NAMESPACE,
    xmlns: XMLNS_NAMESPACE,
};
const XML_ENTITIES = {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
    __proto__: null,
    amp: "&",
    gt: ">",
    lt: "<",
    quot: "\"",
    apos: "'",
};
// EOC: end-of-chunk
const EOC = -1;
const NL_LIKE = -2;
const S_BEGIN = 0; // Initial state.
const S_BEGIN_WHITESPACE = 1; // leading whitespace
const S_DOCTYPE = 2; // <!DOCTYPE
const S_DOCTYPE_QUOTE = 3; // <!DOCTYPE "//blah
const S_DTD = 4; // <!DOCTYPE "//blah" [ ...
const S_DTD_QUOTED = 5; // <!DOCTYPE "//blah" [ "foo
const S_DTD_OPEN_WAKA = 6;
const S_DTD_OPEN_WAKA_BANG = 7;
const S_DTD_COMMENT = 8; // <!--
const S_DTD_COMMENT_ENDING = 9; // <!-- blah -
const S_DTD_COMMENT_ENDED = 10; // <!-- blah --
const S_DTD_PI = 11; // <?
const S_DTD_PI_ENDING = 12; // <?hi "there" ?
const S_TEXT = 13; // general stuff
const S_ENTITY = 14; // &amp and such
const S_OPEN_WAKA = 15; // <
const S_OPEN_WAKA_BANG = 16; // <!...
const S_COMMENT = 17; // <!--
const S_COMMENT_ENDING = 18; // <!-- blah -
const S_COMMENT_ENDED = 19; // <!-- blah --
const S_CDATA = 20; // <![CDATA[ something
const S_CDATA_ENDING = 21; // ]
const S_CDATA_ENDING_2 = 22; // ]]
const S_PI_FIRST_CHAR = 23; // <?hi, first char
const S_PI_REST = 24; // <?hi, rest of the name
const S_PI_BODY = 25; // <?hi there
const S_PI_ENDING = 26; // <?hi "there" ?
const S_XML_DECL_NAME_START = 27; // <?xml
const S_XML_DECL_NAME = 28; // <?xml foo
const S_XML_DECL_EQ = 29; // <?xml foo=
const S_XML_DECL_VALUE_START = 30; // <?xml foo=
const S_XML_DECL_VALUE = 31; // <?xml foo="bar"
const S_XML_DECL_SEPARATOR = 32; // <?xml foo="bar"
const S_XML_DECL_ENDING = 33; // <?xml ... ?
const S_OPEN_TAG = 34; // <strong
const S_OPEN_TAG_SLASH = 35; // <strong /
const S_ATTRIB = 36; // <a
const S_ATTRIB_NAME = 37; // <a foo
const S_ATTRIB_NAME_SAW_WHITE = 38; // <a foo _
const S_ATTRIB_VALUE = 39; // <a foo=
const S_ATTRIB_VALUE_QUOTED = 40; // <a foo="bar
const S_ATTRIB_VALUE_CLOSED = 41; // <a foo="bar"
const S_ATTRIB_VALUE_UNQUOTED = 42; // <a foo=bar
const S_CLOSE_TAG = 43; // </a
const S_CLOSE_TAG_SAW_WHITE = 44; // </a   >
const TAB = 9;
const NL = 0xA;
const CR = 0xD;
const SPACE = 0x20;
const BANG = 0x21;
const DQUOTE = 0x22;
const AMP = 0x26;
const SQUOTE = 0x27;
const MINUS = 0x2D;
const FORWARD_SLASH = 0x2F;
const SEMICOLON = 0x3B;
const LESS = 0x3C;
const EQUAL = 0x3D;
const GREATER = 0x3E;
const QUESTION = 0x3F;
const OPEN_BRACKET = 0x5B;
const CLOSE_BRACKET = 0x5D;
const NEL = 0x85;
const LS = 0x2028; // Line Separator
const isQuote = (c) => c === DQUOTE || c === SQUOTE;
const QUOTES = [DQUOTE, SQUOTE];
const DOCTYPE_TERMINATOR = [...QUOTES, OPEN_BRACKET, GREATER];
const DTD_TERMINATOR = [...QUOTES, LESS, CLOSE_BRACKET];
const XML_DECL_NAME_TERMINATOR = [EQUAL, QUESTION, ...S_LIST];
const ATTRIB_VALUE_UNQUOTED_TERMINATOR = [...S_LIST, GREATER, AMP, LESS];
function nsPairCheck(parser, prefix, uri) {
    switch (prefix) {
        case "xml":
            if (uri !== XML_NAMESPACE) {
                parser.fail(`xml prefix must be bound to ${XML_NAMESPACE}.`);
            }
            break;
        case "xmlns":
            if (uri !== XMLNS_NAMESPACE) {
                parser.fail(`xmlns prefix must be bound to ${XMLNS_NAMESPACE}.`);
            }
            break;
        default:
    }
    switch (uri) {
        case XMLNS_NAMESPACE:
            parser.fail(prefix === "" ?
                `the default namespace may not be set to ${uri}.` :
                `may not assign a prefix (even "xmlns") to the URI \
${XMLNS_NAMESPACE}.`);
            break;
        case XML_NAMESPACE:
            switch (prefix) {
                case "xml":
                    // Assinging the XML namespace to "xml" is fine.
                    break;
                case "":
                    parser.fail(`the default namespace may not be set to ${uri}.`);
                    break;
                default:
                    parser.fail("may not assign the xml namespace to another prefix.");
            }
            break;
        default:
    }
}
function nsMappingCheck(parser, mapping) {
    for (const local of Object.keys(mapping)) {
        nsPairCheck(parser, local, mapping[local]);
    }
}
const isNCName = (name) => NC_NAME_RE.test(name);
const isName = (name) => NAME_RE.test(name);
const FORBIDDEN_START = 0;
const FORBIDDEN_BRACKET = 1;
const FORBIDDEN_BRACKET_BRACKET = 2;
/**
 * The list of supported events.
 */
__webpack_unused_export__ = [
    "xmldecl",
    "text",
    "processinginstruction",
    "doctype",
    "comment",
    "opentagstart",
    "attribute",
    "opentag",
    "closetag",
    "cdata",
    "error",
    "end",
    "ready",
];
const EVENT_NAME_TO_HANDLER_NAME = {
    xmldecl: "xmldeclHandler",
    text: "textHandler",
    processinginstruction: "piHandler",
    doctype: "doctypeHandler",
    comment: "commentHandler",
    opentagstart: "openTagStartHandler",
    attribute: "attributeHandler",
    opentag: "openTagHandler",
    closetag: "closeTagHandler",
    cdata: "cdataHandler",
    error: "errorHandler",
    end: "endHandler",
    ready: "readyHandler",
};
// eslint-disable-next-line @typescript-eslint/ban-types
class SaxesParser {
    /**
     * @param opt The parser options.
     */
    constructor(opt) {
        this.opt = opt !== null && opt !== void 0 ? opt : {};
        this.fragmentOpt = !!this.opt.fragment;
        const xmlnsOpt = this.xmlnsOpt = !!this.opt.xmlns;
        this.trackPosition = this.opt.position !== false;
        this.fileName = this.opt.fileName;
        if (xmlnsOpt) {
            // This is the function we use to perform name checks on PIs and entities.
            // When namespaces are used, colons are not allowed in PI target names or
            // entity names. So the check depends on whether namespaces are used. See:
            //
            // https://www.w3.org/XML/xml-names-19990114-errata.html
            // NE08
            //
            this.nameStartCheck = isNCNameStartChar;
            this.nameCheck = isNCNameChar;
            this.isName = isNCName;
            // eslint-disable-next-line @typescript-eslint/unbound-method
            this.processAttribs = this.processAttribsNS;
            // eslint-disable-next-line @typescript-eslint/unbound-method
            this.pushAttrib = this.pushAttribNS;
            // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
            this.ns = Object.assign({ __proto__: null }, rootNS);
            const additional = this.opt.additionalNamespaces;
            if (additional != null) {
                nsMappingCheck(this, additional);
                Object.assign(this.ns, additional);
            }
        }
        else {
            this.nameStartCheck = isNameStartChar;
            this.nameCheck = isNameChar;
            this.isName = isName;
            // eslint-disable-next-line @typescript-eslint/unbound-method
            this.processAttribs = this.processAttribsPlain;
            // eslint-disable-next-line @typescript-eslint/unbound-method
            this.pushAttrib = this.pushAttribPlain;
        }
        //
        // The order of the members in this table needs to correspond to the state
        // numbers given to the states that correspond to the methods being recorded
        // here.
        //
        this.stateTable = [
            /* eslint-disable @typescript-eslint/unbound-method */
            this.sBegin,
            this.sBeginWhitespace,
            this.sDoctype,
            this.sDoctypeQuote,
            this.sDTD,
            this.sDTDQuoted,
            this.sDTDOpenWaka,
            this.sDTDOpenWakaBang,
            this.sDTDComment,
            this.sDTDCommentEnding,
            this.sDTDCommentEnded,
            this.sDTDPI,
            this.sDTDPIEnding,
            this.sText,
            this.sEntity,
            this.sOpenWaka,
            this.sOpenWakaBang,
            this.sComment,
            this.sCommentEnding,
            this.sCommentEnded,
            this.sCData,
            this.sCDataEnding,
            this.sCDataEnding2,
            this.sPIFirstChar,
            this.sPIRest,
            this.sPIBody,
            this.sPIEnding,
            this.sXMLDeclNameStart,
            this.sXMLDeclName,
            this.sXMLDeclEq,
            this.sXMLDeclValueStart,
            this.sXMLDeclValue,
            this.sXMLDeclSeparator,
            this.sXMLDeclEnding,
            this.sOpenTag,
            this.sOpenTagSlash,
            this.sAttrib,
            this.sAttribName,
            this.sAttribNameSawWhite,
            this.sAttribValue,
            this.sAttribValueQuoted,
            this.sAttribValueClosed,
            this.sAttribValueUnquoted,
            this.sCloseTag,
            this.sCloseTagSawWhite,
            /* eslint-enable @typescript-eslint/unbound-method */
        ];
        this._init();
    }
    /**
     * Indicates whether or not the parser is closed. If ``true``, wait for
     * the ``ready`` event to write again.
     */
    get closed() {
        return this._closed;
    }
    _init() {
        var _a;
        this.openWakaBang = "";
        this.text = "";
        this.name = "";
        this.piTarget = "";
        this.entity = "";
        this.q = null;
        this.tags = [];
        this.tag = null;
        this.topNS = null;
        this.chunk = "";
        this.chunkPosition = 0;
        this.i = 0;
        this.prevI = 0;
        this.carriedFromPrevious = undefined;
        this.forbiddenState = FORBIDDEN_START;
        this.attribList = [];
        // The logic is organized so as to minimize the need to check
        // this.opt.fragment while parsing.
        const { fragmentOpt } = this;
        this.state = fragmentOpt ? S_TEXT : S_BEGIN;
        // We want these to be all true if we are dealing with a fragment.
        this.reportedTextBeforeRoot = this.reportedTextAfterRoot = this.closedRoot =
            this.sawRoot = fragmentOpt;
        // An XML declaration is intially possible only when parsing whole
        // documents.
        this.xmlDeclPossible = !fragmentOpt;
        this.xmlDeclExpects = ["version"];
        this.entityReturnState = undefined;
        let { defaultXMLVersion } = this.opt;
        if (defaultXMLVersion === undefined) {
            if (this.opt.forceXMLVersion === true) {
                throw new Error("forceXMLVersion set but defaultXMLVersion is not set");
            }
            defaultXMLVersion = "1.0";
        }
        this.setXMLVersion(defaultXMLVersion);
        this.positionAtNewLine = 0;
        this.doctype = false;
        this._closed = false;
        this.xmlDecl = {
            version: undefined,
            encoding: undefined,
            standalone: undefined,
        };
        this.line = 1;
        this.column = 0;
        this.ENTITIES = Object.create(XML_ENTITIES);
        (_a = this.readyHandler) === null || _a === void 0 ? void 0 : _a.call(this);
    }
    /**
     * The stream position the parser is currently looking at. This field is
     * zero-based.
     *
     * This field is not based on counting Unicode characters but is to be
     * interpreted as a plain index into a JavaScript string.
     */
    get position() {
        return this.chunkPosition + this.i;
    }
    /**
     * The column number of the next character to be read by the parser.  *
     * This field is zero-based. (The first column in a line is 0.)
     *
     * This field reports the index at which the next character would be in the
     * line if the line were represented as a JavaScript string.  Note that this
     * *can* be different to a count based on the number of *Unicode characters*
     * due to how JavaScript handles astral plane characters.
     *
     * See [[column]] for a number that corresponds to a count of Unicode
     * characters.
     */
    get columnIndex() {
        return this.position - this.positionAtNewLine;
    }
    /**
     * Set an event listener on an event. The parser supports one handler per
     * event type. If you try to set an event handler over an existing handler,
     * the old handler is silently overwritten.
     *
     * @param name The event to listen to.
     *
     * @param handler The handler to set.
     */
    on(name, handler) {
        // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-member-access
        this[EVENT_NAME_TO_HANDLER_NAME[name]] = handler;
    }
    /**
     * Unset an event handler.
     *
     * @parma name The event to stop listening to.
     */
    off(name) {
        // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-member-access
        this[EVENT_NAME_TO_HANDLER_NAME[name]] = undefined;
    }
    /**
     * Make an error object. The error object will have a message that contains
     * the ``fileName`` option passed at the creation of the parser. If position
     * tracking was turned on, it will also have line and column number
     * information.
     *
     * @param message The message describing the error to report.
     *
     * @returns An error object with a properly formatted message.
     */
    makeError(message) {
        var _a;
        let msg = (_a = this.fileName) !== null && _a !== void 0 ? _a : "";
        if (this.trackPosition) {
            if (msg.length > 0) {
                msg += ":";
            }
            msg += `${this.line}:${this.column}`;
        }
        if (msg.length > 0) {
            msg += ": ";
        }
        return new Error(msg + message);
    }
    /**
     * Report a parsing error. This method is made public so that client code may
     * check for issues that are outside the scope of this project and can report
     * errors.
     *
     * @param message The error to report.
     *
     * @returns this
     */
    fail(message) {
        const err = this.makeError(message);
        const handler = this.errorHandler;
        if (handler === undefined) {
            throw err;
        }
        else {
            handler(err);
        }
        return this;
    }
    /**
     * Write a XML data to the parser.
     *
     * @param chunk The XML data to write.
     *
     * @returns this
     */
    // We do need object for the type here. Yes, it often causes problems
    // but not in this case.
    write(chunk) {
        if (this.closed) {
            return this.fail("cannot write after close; assign an onready handler.");
        }
        let end = false;
        if (chunk === null) {
            // We cannot return immediately because carriedFromPrevious may need
            // processing.
            end = true;
            chunk = "";
        }
        else if (typeof chunk === "object") {
            chunk = chunk.toString();
        }
        // We checked if performing a pre-decomposition of the string into an array
        // of single complete characters (``Array.from(chunk)``) would be faster
        // than the current repeated calls to ``charCodeAt``. As of August 2018, it
        // isn't. (There may be Node-specific code that would perform faster than
        // ``Array.from`` but don't want to be dependent on Node.)
        if (this.carriedFromPrevious !== undefined) {
            // The previous chunk had char we must carry over.
            chunk = `${this.carriedFromPrevious}${chunk}`;
            this.carriedFromPrevious = undefined;
        }
        let limit = chunk.length;
        const lastCode = chunk.charCodeAt(limit - 1);
        if (!end &&
            // A trailing CR or surrogate must be carried over to the next
            // chunk.
            (lastCode === CR || (lastCode >= 0xD800 && lastCode <= 0xDBFF))) {
            // The chunk ends with a character that must be carried over. We cannot
            // know how to handle it until we get the next chunk or the end of the
            // stream. So save it for later.
            this.carriedFromPrevious = chunk[limit - 1];
            limit--;
            chunk = chunk.slice(0, limit);
        }
        const { stateTable } = this;
        this.chunk = chunk;
        this.i = 0;
        while (this.i < limit) {
            // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-argument
            stateTable[this.state].call(this);
        }
        this.chunkPosition += limit;
        return end ? this.end() : this;
    }
    /**
     * Close the current stream. Perform final well-formedness checks and reset
     * the parser tstate.
     *
     * @returns this
     */
    close() {
        return this.write(null);
    }
    /**
     * Get a single code point out of the current chunk. This updates the current
     * position if we do position tracking.
     *
     * This is the algorithm to use for XML 1.0.
     *
     * @returns The character read.
     */
    getCode10() {
        const { chunk, i } = this;
        this.prevI = i;
        // Yes, we do this instead of doing this.i++. Doing it this way, we do not
        // read this.i again, which is a bit faster.
        this.i = i + 1;
        if (i >= chunk.length) {
            return EOC;
        }
        // Using charCodeAt and handling the surrogates ourselves is faster
        // than using codePointAt.
        const code = chunk.charCodeAt(i);
        this.column++;
        if (code < 0xD800) {
            if (code >= SPACE || code === TAB) {
                return code;
            }
            switch (code) {
                case NL:
                    this.line++;
                    this.column = 0;
                    this.positionAtNewLine = this.position;
                    return NL;
                case CR:
                    // We may get NaN if we read past the end of the chunk, which is fine.
                    if (chunk.charCodeAt(i + 1) === NL) {
                        // A \r\n sequence is converted to \n so we have to skip over the
                        // next character. We already know it has a size of 1 so ++ is fine
                        // here.
                        this.i = i + 2;
                    }
                    // Otherwise, a \r is just converted to \n, so we don't have to skip
                    // ahead.
                    // In either case, \r becomes \n.
                    this.line++;
                    this.column = 0;
                    this.positionAtNewLine = this.position;
                    return NL_LIKE;
                default:
                    // If we get here, then code < SPACE and it is not NL CR or TAB.
                    this.fail("disallowed character.");
                    return code;
            }
        }
        if (code > 0xDBFF) {
            // This is a specialized version of isChar10 that takes into account
            // that in this context code > 0xDBFF and code <= 0xFFFF. So it does not
            // test cases that don't need testing.
            if (!(code >= 0xE000 && code <= 0xFFFD)) {
                this.fail("disallowed character.");
            }
            return code;
        }
        const final = 0x10000 + ((code - 0xD800) * 0x400) +
            (chunk.charCodeAt(i + 1) - 0xDC00);
        this.i = i + 2;
        // This is a specialized version of isChar10 that takes into account that in
        // this context necessarily final >= 0x10000.
        if (final > 0x10FFFF) {
            this.fail("disallowed character.");
        }
        return final;
    }
    /**
     * Get a single code point out of the current chunk. This updates the current
     * position if we do position tracking.
     *
     * This is the algorithm to use for XML 1.1.
     *
     * @returns {number} The character read.
     */
    getCode11() {
        const { chunk, i } = this;
        this.prevI = i;
        // Yes, we do this instead of doing this.i++. Doing it this way, we do not
        // read this.i again, which is a bit faster.
        this.i = i + 1;
        if (i >= chunk.length) {
            return EOC;
        }
        // Using charCodeAt and handling the surrogates ourselves is faster
        // than using codePointAt.
        const code = chunk.charCodeAt(i);
        this.column++;
        if (code < 0xD800) {
            if ((code > 0x1F && code < 0x7F) || (code > 0x9F && code !== LS) ||
                code === TAB) {
                return code;
            }
            switch (code) {
                case NL: // 0xA
                    this.line++;
                    this.column = 0;
                    this.positionAtNewLine = this.position;
                    return NL;
                case CR: { // 0xD
                    // We may get NaN if we read past the end of the chunk, which is
                    // fine.
                    const next = chunk.charCodeAt(i + 1);
                    if (next === NL || next === NEL) {
                        // A CR NL or CR NEL sequence is converted to NL so we have to skip
                        // over the next character. We already know it has a size of 1.
                        this.i = i + 2;
                    }
                    // Otherwise, a CR is just converted to NL, no skip.
                }
                /* yes, fall through */
                case NEL: // 0x85
                case LS: // Ox2028
                    this.line++;
                    this.column = 0;
                    this.positionAtNewLine = this.position;
                    return NL_LIKE;
                default:
                    this.fail("disallowed character.");
                    return code;
            }
        }
        if (code > 0xDBFF) {
            // This is a specialized version of isCharAndNotRestricted that takes into
            // account that in this context code > 0xDBFF and code <= 0xFFFF. So it
            // does not test cases that don't need testing.
            if (!(code >= 0xE000 && code <= 0xFFFD)) {
                this.fail("disallowed character.");
            }
            return code;
        }
        const final = 0x10000 + ((code - 0xD800) * 0x400) +
            (chunk.charCodeAt(i + 1) - 0xDC00);
        this.i = i + 2;
        // This is a specialized version of isCharAndNotRestricted that takes into
        // account that in this context necessarily final >= 0x10000.
        if (final > 0x10FFFF) {
            this.fail("disallowed character.");
        }
        return final;
    }
    /**
     * Like ``getCode`` but with the return value normalized so that ``NL`` is
     * returned for ``NL_LIKE``.
     */
    getCodeNorm() {
        const c = this.getCode();
        return c === NL_LIKE ? NL : c;
    }
    unget() {
        this.i = this.prevI;
        this.column--;
    }
    /**
     * Capture characters into a buffer until encountering one of a set of
     * characters.
     *
     * @param chars An array of codepoints. Encountering a character in the array
     * ends the capture. (``chars`` may safely contain ``NL``.)
     *
     * @return The character code that made the capture end, or ``EOC`` if we hit
     * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
     * instead.
     */
    captureTo(chars) {
        let { i: start } = this;
        const { chunk } = this;
        // eslint-disable-next-line no-constant-condition
        while (true) {
            const c = this.getCode();
            const isNLLike = c === NL_LIKE;
            const final = isNLLike ? NL : c;
            if (final === EOC || chars.includes(final)) {
                this.text += chunk.slice(start, this.prevI);
                return final;
            }
            if (isNLLike) {
                this.text += `${chunk.slice(start, this.prevI)}\n`;
                start = this.i;
            }
        }
    }
    /**
     * Capture characters into a buffer until encountering a character.
     *
     * @param char The codepoint that ends the capture. **NOTE ``char`` MAY NOT
     * CONTAIN ``NL``.** Passing ``NL`` will result in buggy behavior.
     *
     * @return ``true`` if we ran into the character. Otherwise, we ran into the
     * end of the current chunk.
     */
    captureToChar(char) {
        let { i: start } = this;
        const { chunk } = this;
        // eslint-disable-next-line no-constant-condition
        while (true) {
            let c = this.getCode();
            switch (c) {
                case NL_LIKE:
                    this.text += `${chunk.slice(start, this.prevI)}\n`;
                    start = this.i;
                    c = NL;
                    break;
                case EOC:
                    this.text += chunk.slice(start);
                    return false;
                default:
            }
            if (c === char) {
                this.text += chunk.slice(start, this.prevI);
                return true;
            }
        }
    }
    /**
     * Capture characters that satisfy ``isNameChar`` into the ``name`` field of
     * this parser.
     *
     * @return The character code that made the test fail, or ``EOC`` if we hit
     * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
     * instead.
     */
    captureNameChars() {
        const { chunk, i: start } = this;
        // eslint-disable-next-line no-constant-condition
        while (true) {
            const c = this.getCode();
            if (c === EOC) {
                this.name += chunk.slice(start);
                return EOC;
            }
            // NL is not a name char so we don't have to test specifically for it.
            if (!isNameChar(c)) {
                this.name += chunk.slice(start, this.prevI);
                return c === NL_LIKE ? NL : c;
            }
        }
    }
    /**
     * Skip white spaces.
     *
     * @return The character that ended the skip, or ``EOC`` if we hit
     * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
     * instead.
     */
    skipSpaces() {
        // eslint-disable-next-line no-constant-condition
        while (true) {
            const c = this.getCodeNorm();
            if (c === EOC || !isS(c)) {
                return c;
            }
        }
    }
    setXMLVersion(version) {
        this.currentXMLVersion = version;
        /*  eslint-disable @typescript-eslint/unbound-method */
        if (version === "1.0") {
            this.isChar = isChar10;
            this.getCode = this.getCode10;
        }
        else {
            this.isChar = isChar11;
            this.getCode = this.getCode11;
        }
        /* eslint-enable @typescript-eslint/unbound-method */
    }
    // STATE ENGINE METHODS
    // This needs to be a state separate from S_BEGIN_WHITESPACE because we want
    // to be sure never to come back to this state later.
    sBegin() {
        // We are essentially peeking at the first character of the chunk. Since
        // S_BEGIN can be in effect only when we start working on the first chunk,
        // the index at which we must look is necessarily 0. Note also that the
        // following test does not depend on decoding surrogates.
        // If the initial character is 0xFEFF, ignore it.
        if (this.chunk.charCodeAt(0) === 0xFEFF) {
            this.i++;
            this.column++;
        }
        this.state = S_BEGIN_WHITESPACE;
    }
    sBeginWhitespace() {
        // We need to know whether we've encountered spaces or not because as soon
        // as we run into a space, an XML declaration is no longer possible. Rather
        // than slow down skipSpaces even in places where we don't care whether it
        // skipped anything or not, we check whether prevI is equal to the value of
        // i from before we skip spaces.
        const iBefore = this.i;
        const c = this.skipSpaces();
        if (this.prevI !== iBefore) {
            this.xmlDeclPossible = false;
        }
        switch (c) {
            case LESS:
                this.state = S_OPEN_WAKA;
                // We could naively call closeText but in this state, it is not normal
                // to have text be filled with any data.
                if (this.text.length !== 0) {
                    throw new Error("no-empty text at start");
                }
                break;
            case EOC:
                break;
            default:
                this.unget();
                this.state = S_TEXT;
                this.xmlDeclPossible = false;
        }
    }
    sDoctype() {
        var _a;
        const c = this.captureTo(DOCTYPE_TERMINATOR);
        switch (c) {
            case GREATER: {
                (_a = this.doctypeHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
                this.text = "";
                this.state = S_TEXT;
                this.doctype = true; // just remember that we saw it.
                break;
            }
            case EOC:
                break;
            default:
                this.text += String.fromCodePoint(c);
                if (c === OPEN_BRACKET) {
                    this.state = S_DTD;
                }
                else if (isQuote(c)) {
                    this.state = S_DOCTYPE_QUOTE;
                    this.q = c;
                }
        }
    }
    sDoctypeQuote() {
        const q = this.q;
        if (this.captureToChar(q)) {
            this.text += String.fromCodePoint(q);
            this.q = null;
            this.state = S_DOCTYPE;
        }
    }
    sDTD() {
        const c = this.captureTo(DTD_TERMINATOR);
        if (c === EOC) {
            return;
        }
        this.text += String.fromCodePoint(c);
        if (c === CLOSE_BRACKET) {
            this.state = S_DOCTYPE;
        }
        else if (c === LESS) {
            this.state = S_DTD_OPEN_WAKA;
        }
        else if (isQuote(c)) {
            this.state = S_DTD_QUOTED;
            this.q = c;
        }
    }
    sDTDQuoted() {
        const q = this.q;
        if (this.captureToChar(q)) {
            this.text += String.fromCodePoint(q);
            this.state = S_DTD;
            this.q = null;
        }
    }
    sDTDOpenWaka() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        switch (c) {
            case BANG:
                this.state = S_DTD_OPEN_WAKA_BANG;
                this.openWakaBang = "";
                break;
            case QUESTION:
                this.state = S_DTD_PI;
                break;
            default:
                this.state = S_DTD;
        }
    }
    sDTDOpenWakaBang() {
        const char = String.fromCodePoint(this.getCodeNorm());
        const owb = this.openWakaBang += char;
        this.text += char;
        if (owb !== "-") {
            this.state = owb === "--" ? S_DTD_COMMENT : S_DTD;
            this.openWakaBang = "";
        }
    }
    sDTDComment() {
        if (this.captureToChar(MINUS)) {
            this.text += "-";
            this.state = S_DTD_COMMENT_ENDING;
        }
    }
    sDTDCommentEnding() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        this.state = c === MINUS ? S_DTD_COMMENT_ENDED : S_DTD_COMMENT;
    }
    sDTDCommentEnded() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        if (c === GREATER) {
            this.state = S_DTD;
        }
        else {
            this.fail("malformed comment.");
            // <!-- blah -- bloo --> will be recorded as
            // a comment of " blah -- bloo "
            this.state = S_DTD_COMMENT;
        }
    }
    sDTDPI() {
        if (this.captureToChar(QUESTION)) {
            this.text += "?";
            this.state = S_DTD_PI_ENDING;
        }
    }
    sDTDPIEnding() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        if (c === GREATER) {
            this.state = S_DTD;
        }
    }
    sText() {
        //
        // We did try a version of saxes where the S_TEXT state was split in two
        // states: one for text inside the root element, and one for text
        // outside. This was avoiding having to test this.tags.length to decide
        // what implementation to actually use.
        //
        // Peformance testing on gigabyte-size files did not show any advantage to
        // using the two states solution instead of the current one. Conversely, it
        // made the code a bit more complicated elsewhere. For instance, a comment
        // can appear before the root element so when a comment ended it was
        // necessary to determine whether to return to the S_TEXT state or to the
        // new text-outside-root state.
        //
        if (this.tags.length !== 0) {
            this.handleTextInRoot();
        }
        else {
            this.handleTextOutsideRoot();
        }
    }
    sEntity() {
        // This is essentially a specialized version of captureToChar(SEMICOLON...)
        let { i: start } = this;
        const { chunk } = this;
        // eslint-disable-next-line no-labels, no-restricted-syntax
        loop: 
        // eslint-disable-next-line no-constant-condition
        while (true) {
            switch (this.getCode()) {
                case NL_LIKE:
                    this.entity += `${chunk.slice(start, this.prevI)}\n`;
                    start = this.i;
                    break;
                case SEMICOLON: {
                    const { entityReturnState } = this;
                    const entity = this.entity + chunk.slice(start, this.prevI);
                    this.state = entityReturnState;
                    let parsed;
                    if (entity === "") {
                        this.fail("empty entity name.");
                        parsed = "&;";
                    }
                    else {
                        parsed = this.parseEntity(entity);
                        this.entity = "";
                    }
                    if (entityReturnState !== S_TEXT || this.textHandler !== undefined) {
                        this.text += parsed;
                    }
                    // eslint-disable-next-line no-labels
                    break loop;
                }
                case EOC:
                    this.entity += chunk.slice(start);
                    // eslint-disable-next-line no-labels
                    break loop;
                default:
            }
        }
    }
    sOpenWaka() {
        // Reminder: a state handler is called with at least one character
        // available in the current chunk. So the first call to get code inside of
        // a state handler cannot return ``EOC``. That's why we don't test
        // for it.
        const c = this.getCode();
        // either a /, ?, !, or text is coming next.
        if (isNameStartChar(c)) {
            this.state = S_OPEN_TAG;
            this.unget();
            this.xmlDeclPossible = false;
        }
        else {
            switch (c) {
                case FORWARD_SLASH:
                    this.state = S_CLOSE_TAG;
                    this.xmlDeclPossible = false;
                    break;
                case BANG:
                    this.state = S_OPEN_WAKA_BANG;
                    this.openWakaBang = "";
                    this.xmlDeclPossible = false;
                    break;
                case QUESTION:
                    this.state = S_PI_FIRST_CHAR;
                    break;
                default:
                    this.fail("disallowed character in tag name");
                    this.state = S_TEXT;
                    this.xmlDeclPossible = false;
            }
        }
    }
    sOpenWakaBang() {
        this.openWakaBang += String.fromCodePoint(this.getCodeNorm());
        switch (this.openWakaBang) {
            case "[CDATA[":
                if (!this.sawRoot && !this.reportedTextBeforeRoot) {
                    this.fail("text data outside of root node.");
                    this.reportedTextBeforeRoot = true;
                }
                if (this.closedRoot && !this.reportedTextAfterRoot) {
                    this.fail("text data outside of root node.");
                    this.reportedTextAfterRoot = true;
                }
                this.state = S_CDATA;
                this.openWakaBang = "";
                break;
            case "--":
                this.state = S_COMMENT;
                this.openWakaBang = "";
                break;
            case "DOCTYPE":
                this.state = S_DOCTYPE;
                if (this.doctype || this.sawRoot) {
                    this.fail("inappropriately located doctype declaration.");
                }
                this.openWakaBang = "";
                break;
            default:
                // 7 happens to be the maximum length of the string that can possibly
                // match one of the cases above.
                if (this.openWakaBang.length >= 7) {
                    this.fail("incorrect syntax.");
                }
        }
    }
    sComment() {
        if (this.captureToChar(MINUS)) {
            this.state = S_COMMENT_ENDING;
        }
    }
    sCommentEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === MINUS) {
            this.state = S_COMMENT_ENDED;
            (_a = this.commentHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
            this.text = "";
        }
        else {
            this.text += `-${String.fromCodePoint(c)}`;
            this.state = S_COMMENT;
        }
    }
    sCommentEnded() {
        const c = this.getCodeNorm();
        if (c !== GREATER) {
            this.fail("malformed comment.");
            // <!-- blah -- bloo --> will be recorded as
            // a comment of " blah -- bloo "
            this.text += `--${String.fromCodePoint(c)}`;
            this.state = S_COMMENT;
        }
        else {
            this.state = S_TEXT;
        }
    }
    sCData() {
        if (this.captureToChar(CLOSE_BRACKET)) {
            this.state = S_CDATA_ENDING;
        }
    }
    sCDataEnding() {
        const c = this.getCodeNorm();
        if (c === CLOSE_BRACKET) {
            this.state = S_CDATA_ENDING_2;
        }
        else {
            this.text += `]${String.fromCodePoint(c)}`;
            this.state = S_CDATA;
        }
    }
    sCDataEnding2() {
        var _a;
        const c = this.getCodeNorm();
        switch (c) {
            case GREATER: {
                (_a = this.cdataHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
                this.text = "";
                this.state = S_TEXT;
                break;
            }
            case CLOSE_BRACKET:
                this.text += "]";
                break;
            default:
                this.text += `]]${String.fromCodePoint(c)}`;
                this.state = S_CDATA;
        }
    }
    // We need this separate state to check the first character fo the pi target
    // with this.nameStartCheck which allows less characters than this.nameCheck.
    sPIFirstChar() {
        const c = this.getCodeNorm();
        // This is first because in the case where the file is well-formed this is
        // the branch taken. We optimize for well-formedness.
        if (this.nameStartCheck(c)) {
            this.piTarget += String.fromCodePoint(c);
            this.state = S_PI_REST;
        }
        else if (c === QUESTION || isS(c)) {
            this.fail("processing instruction without a target.");
            this.state = c === QUESTION ? S_PI_ENDING : S_PI_BODY;
        }
        else {
            this.fail("disallowed character in processing instruction name.");
            this.piTarget += String.fromCodePoint(c);
            this.state = S_PI_REST;
        }
    }
    sPIRest() {
        // Capture characters into a piTarget while ``this.nameCheck`` run on the
        // character read returns true.
        const { chunk, i: start } = this;
        // eslint-disable-next-line no-constant-condition
        while (true) {
            const c = this.getCodeNorm();
            if (c === EOC) {
                this.piTarget += chunk.slice(start);
                return;
            }
            // NL cannot satisfy this.nameCheck so we don't have to test specifically
            // for it.
            if (!this.nameCheck(c)) {
                this.piTarget += chunk.slice(start, this.prevI);
                const isQuestion = c === QUESTION;
                if (isQuestion || isS(c)) {
                    if (this.piTarget === "xml") {
                        if (!this.xmlDeclPossible) {
                            this.fail("an XML declaration must be at the start of the document.");
                        }
                        this.state = isQuestion ? S_XML_DECL_ENDING : S_XML_DECL_NAME_START;
                    }
                    else {
                        this.state = isQuestion ? S_PI_ENDING : S_PI_BODY;
                    }
                }
                else {
                    this.fail("disallowed character in processing instruction name.");
                    this.piTarget += String.fromCodePoint(c);
                }
                break;
            }
        }
    }
    sPIBody() {
        if (this.text.length === 0) {
            const c = this.getCodeNorm();
            if (c === QUESTION) {
                this.state = S_PI_ENDING;
            }
            else if (!isS(c)) {
                this.text = String.fromCodePoint(c);
            }
        }
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        else if (this.captureToChar(QUESTION)) {
            this.state = S_PI_ENDING;
        }
    }
    sPIEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === GREATER) {
            const { piTarget } = this;
            if (piTarget.toLowerCase() === "xml") {
                this.fail("the XML declaration must appear at the start of the document.");
            }
            (_a = this.piHandler) === null || _a === void 0 ? void 0 : _a.call(this, {
                target: piTarget,
                body: this.text,
            });
            this.piTarget = this.text = "";
            this.state = S_TEXT;
        }
        else if (c === QUESTION) {
            // We ran into ?? as part of a processing instruction. We initially took
            // the first ? as a sign that the PI was ending, but it is not. So we have
            // to add it to the body but we take the new ? as a sign that the PI is
            // ending.
            this.text += "?";
        }
        else {
            this.text += `?${String.fromCodePoint(c)}`;
            this.state = S_PI_BODY;
        }
        this.xmlDeclPossible = false;
    }
    sXMLDeclNameStart() {
        const c = this.skipSpaces();
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        if (c === QUESTION) {
            // It is valid to go to S_XML_DECL_ENDING from this state.
            this.state = S_XML_DECL_ENDING;
            return;
        }
        if (c !== EOC) {
            this.state = S_XML_DECL_NAME;
            this.name = String.fromCodePoint(c);
        }
    }
    sXMLDeclName() {
        const c = this.captureTo(XML_DECL_NAME_TERMINATOR);
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        if (c === QUESTION) {
            this.state = S_XML_DECL_ENDING;
            this.name += this.text;
            this.text = "";
            this.fail("XML declaration is incomplete.");
            return;
        }
        if (!(isS(c) || c === EQUAL)) {
            return;
        }
        this.name += this.text;
        this.text = "";
        if (!this.xmlDeclExpects.includes(this.name)) {
            switch (this.name.length) {
                case 0:
                    this.fail("did not expect any more name/value pairs.");
                    break;
                case 1:
                    this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);
                    break;
                default:
                    this.fail(`expected one of ${this.xmlDeclExpects.join(", ")}`);
            }
        }
        this.state = c === EQUAL ? S_XML_DECL_VALUE_START : S_XML_DECL_EQ;
    }
    sXMLDeclEq() {
        const c = this.getCodeNorm();
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        if (c === QUESTION) {
            this.state = S_XML_DECL_ENDING;
            this.fail("XML declaration is incomplete.");
            return;
        }
        if (isS(c)) {
            return;
        }
        if (c !== EQUAL) {
            this.fail("value required.");
        }
        this.state = S_XML_DECL_VALUE_START;
    }
    sXMLDeclValueStart() {
        const c = this.getCodeNorm();
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        if (c === QUESTION) {
            this.state = S_XML_DECL_ENDING;
            this.fail("XML declaration is incomplete.");
            return;
        }
        if (isS(c)) {
            return;
        }
        if (!isQuote(c)) {
            this.fail("value must be quoted.");
            this.q = SPACE;
        }
        else {
            this.q = c;
        }
        this.state = S_XML_DECL_VALUE;
    }
    sXMLDeclValue() {
        const c = this.captureTo([this.q, QUESTION]);
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        if (c === QUESTION) {
            this.state = S_XML_DECL_ENDING;
            this.text = "";
            this.fail("XML declaration is incomplete.");
            return;
        }
        if (c === EOC) {
            return;
        }
        const value = this.text;
        this.text = "";
        switch (this.name) {
            case "version": {
                this.xmlDeclExpects = ["encoding", "standalone"];
                const version = value;
                this.xmlDecl.version = version;
                // This is the test specified by XML 1.0 but it is fine for XML 1.1.
                if (!/^1\.[0-9]+$/.test(version)) {
                    this.fail("version number must match /^1\\.[0-9]+$/.");
                }
                // When forceXMLVersion is set, the XML declaration is ignored.
                else if (!this.opt.forceXMLVersion) {
                    this.setXMLVersion(version);
                }
                break;
            }
            case "encoding":
                if (!/^[A-Za-z][A-Za-z0-9._-]*$/.test(value)) {
                    this.fail("encoding value must match \
/^[A-Za-z0-9][A-Za-z0-9._-]*$/.");
                }
                this.xmlDeclExpects = ["standalone"];
                this.xmlDecl.encoding = value;
                break;
            case "standalone":
                if (value !== "yes" && value !== "no") {
                    this.fail("standalone value must match \"yes\" or \"no\".");
                }
                this.xmlDeclExpects = [];
                this.xmlDecl.standalone = value;
                break;
            default:
            // We don't need to raise an error here since we've already raised one
            // when checking what name was expected.
        }
        this.name = "";
        this.state = S_XML_DECL_SEPARATOR;
    }
    sXMLDeclSeparator() {
        const c = this.getCodeNorm();
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        if (c === QUESTION) {
            // It is valid to go to S_XML_DECL_ENDING from this state.
            this.state = S_XML_DECL_ENDING;
            return;
        }
        if (!isS(c)) {
            this.fail("whitespace required.");
            this.unget();
        }
        this.state = S_XML_DECL_NAME_START;
    }
    sXMLDeclEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === GREATER) {
            if (this.piTarget !== "xml") {
                this.fail("processing instructions are not allowed before root.");
            }
            else if (this.name !== "version" &&
                this.xmlDeclExpects.includes("version")) {
                this.fail("XML declaration must contain a version.");
            }
            (_a = this.xmldeclHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.xmlDecl);
            this.name = "";
            this.piTarget = this.text = "";
            this.state = S_TEXT;
        }
        else {
            // We got here because the previous character was a ?, but the question
            // mark character is not valid inside any of the XML declaration
            // name/value pairs.
            this.fail("The character ? is disallowed anywhere in XML declarations.");
        }
        this.xmlDeclPossible = false;
    }
    sOpenTag() {
        var _a;
        const c = this.captureNameChars();
        if (c === EOC) {
            return;
        }
        const tag = this.tag = {
            name: this.name,
            attributes: Object.create(null),
        };
        this.name = "";
        if (this.xmlnsOpt) {
            this.topNS = tag.ns = Object.create(null);
        }
        (_a = this.openTagStartHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        this.sawRoot = true;
        if (!this.fragmentOpt && this.closedRoot) {
            this.fail("documents may contain only one root.");
        }
        switch (c) {
            case GREATER:
                this.openTag();
                break;
            case FORWARD_SLASH:
                this.state = S_OPEN_TAG_SLASH;
                break;
            default:
                if (!isS(c)) {
                    this.fail("disallowed character in tag name.");
                }
                this.state = S_ATTRIB;
        }
    }
    sOpenTagSlash() {
        if (this.getCode() === GREATER) {
            this.openSelfClosingTag();
        }
        else {
            this.fail("forward-slash in opening tag not followed by >.");
            this.state = S_ATTRIB;
        }
    }
    sAttrib() {
        const c = this.skipSpaces();
        if (c === EOC) {
            return;
        }
        if (isNameStartChar(c)) {
            this.unget();
            this.state = S_ATTRIB_NAME;
        }
        else if (c === GREATER) {
            this.openTag();
        }
        else if (c === FORWARD_SLASH) {
            this.state = S_OPEN_TAG_SLASH;
        }
        else {
            this.fail("disallowed character in attribute name.");
        }
    }
    sAttribName() {
        const c = this.captureNameChars();
        if (c === EQUAL) {
            this.state = S_ATTRIB_VALUE;
        }
        else if (isS(c)) {
            this.state = S_ATTRIB_NAME_SAW_WHITE;
        }
        else if (c === GREATER) {
            this.fail("attribute without value.");
            this.pushAttrib(this.name, this.name);
            this.name = this.text = "";
            this.openTag();
        }
        else if (c !== EOC) {
            this.fail("disallowed character in attribute name.");
        }
    }
    sAttribNameSawWhite() {
        const c = this.skipSpaces();
        switch (c) {
            case EOC:
                return;
            case EQUAL:
                this.state = S_ATTRIB_VALUE;
                break;
            default:
                this.fail("attribute without value.");
                // Should we do this???
                // this.tag.attributes[this.name] = "";
                this.text = "";
                this.name = "";
                if (c === GREATER) {
                    this.openTag();
                }
                else if (isNameStartChar(c)) {
                    this.unget();
                    this.state = S_ATTRIB_NAME;
                }
                else {
                    this.fail("disallowed character in attribute name.");
                    this.state = S_ATTRIB;
                }
        }
    }
    sAttribValue() {
        const c = this.getCodeNorm();
        if (isQuote(c)) {
            this.q = c;
            this.state = S_ATTRIB_VALUE_QUOTED;
        }
        else if (!isS(c)) {
            this.fail("unquoted attribute value.");
            this.state = S_ATTRIB_VALUE_UNQUOTED;
            this.unget();
        }
    }
    sAttribValueQuoted() {
        // We deliberately do not use captureTo here. The specialized code we use
        // here is faster than using captureTo.
        const { q, chunk } = this;
        let { i: start } = this;
        // eslint-disable-next-line no-constant-condition
        while (true) {
            switch (this.getCode()) {
                case q:
                    this.pushAttrib(this.name, this.text + chunk.slice(start, this.prevI));
                    this.name = this.text = "";
                    this.q = null;
                    this.state = S_ATTRIB_VALUE_CLOSED;
                    return;
                case AMP:
                    this.text += chunk.slice(start, this.prevI);
                    this.state = S_ENTITY;
                    this.entityReturnState = S_ATTRIB_VALUE_QUOTED;
                    return;
                case NL:
                case NL_LIKE:
                case TAB:
                    this.text += `${chunk.slice(start, this.prevI)} `;
                    start = this.i;
                    break;
                case LESS:
                    this.text += chunk.slice(start, this.prevI);
                    this.fail("disallowed character.");
                    return;
                case EOC:
                    this.text += chunk.slice(start);
                    return;
                default:
            }
        }
    }
    sAttribValueClosed() {
        const c = this.getCodeNorm();
        if (isS(c)) {
            this.state = S_ATTRIB;
        }
        else if (c === GREATER) {
            this.openTag();
        }
        else if (c === FORWARD_SLASH) {
            this.state = S_OPEN_TAG_SLASH;
        }
        else if (isNameStartChar(c)) {
            this.fail("no whitespace between attributes.");
            this.unget();
            this.state = S_ATTRIB_NAME;
        }
        else {
            this.fail("disallowed character in attribute name.");
        }
    }
    sAttribValueUnquoted() {
        // We don't do anything regarding EOL or space handling for unquoted
        // attributes. We already have failed by the time we get here, and the
        // contract that saxes upholds states that upon failure, it is not safe to
        // rely on the data passed to event handlers (other than
        // ``onerror``). Passing "bad" data is not a problem.
        const c = this.captureTo(ATTRIB_VALUE_UNQUOTED_TERMINATOR);
        switch (c) {
            case AMP:
                this.state = S_ENTITY;
                this.entityReturnState = S_ATTRIB_VALUE_UNQUOTED;
                break;
            case LESS:
                this.fail("disallowed character.");
                break;
            case EOC:
                break;
            default:
                if (this.text.includes("]]>")) {
                    this.fail("the string \"]]>\" is disallowed in char data.");
                }
                this.pushAttrib(this.name, this.text);
                this.name = this.text = "";
                if (c === GREATER) {
                    this.openTag();
                }
                else {
                    this.state = S_ATTRIB;
                }
        }
    }
    sCloseTag() {
        const c = this.captureNameChars();
        if (c === GREATER) {
            this.closeTag();
        }
        else if (isS(c)) {
            this.state = S_CLOSE_TAG_SAW_WHITE;
        }
        else if (c !== EOC) {
            this.fail("disallowed character in closing tag.");
        }
    }
    sCloseTagSawWhite() {
        switch (this.skipSpaces()) {
            case GREATER:
                this.closeTag();
                break;
            case EOC:
                break;
            default:
                this.fail("disallowed character in closing tag.");
        }
    }
    // END OF STATE ENGINE METHODS
    handleTextInRoot() {
        // This is essentially a specialized version of captureTo which is optimized
        // for performing the ]]> check. A previous version of this code, checked
        // ``this.text`` for the presence of ]]>. It simplified the code but was
        // very costly when character data contained a lot of entities to be parsed.
        //
        // Since we are using a specialized loop, we also keep track of the presence
        // of ]]> in text data. The sequence ]]> is forbidden to appear as-is.
        //
        let { i: start, forbiddenState } = this;
        const { chunk, textHandler: handler } = this;
        // eslint-disable-next-line no-labels, no-restricted-syntax
        scanLoop: 
        // eslint-disable-next-line no-constant-condition
        while (true) {
            switch (this.getCode()) {
                case LESS: {
                    this.state = S_OPEN_WAKA;
                    if (handler !== undefined) {
                        const { text } = this;
                        const slice = chunk.slice(start, this.prevI);
                        if (text.length !== 0) {
                            handler(text + slice);
                            this.text = "";
                        }
                        else if (slice.length !== 0) {
                            handler(slice);
                        }
                    }
                    forbiddenState = FORBIDDEN_START;
                    // eslint-disable-next-line no-labels
                    break scanLoop;
                }
                case AMP:
                    this.state = S_ENTITY;
                    this.entityReturnState = S_TEXT;
                    if (handler !== undefined) {
                        this.text += chunk.slice(start, this.prevI);
                    }
                    forbiddenState = FORBIDDEN_START;
                    // eslint-disable-next-line no-labels
                    break scanLoop;
                case CLOSE_BRACKET:
                    switch (forbiddenState) {
                        case FORBIDDEN_START:
                            forbiddenState = FORBIDDEN_BRACKET;
                            break;
                        case FORBIDDEN_BRACKET:
                            forbiddenState = FORBIDDEN_BRACKET_BRACKET;
                            break;
                        case FORBIDDEN_BRACKET_BRACKET:
                            break;
                        default:
                            throw new Error("impossible state");
                    }
                    break;
                case GREATER:
                    if (forbiddenState === FORBIDDEN_BRACKET_BRACKET) {
                        this.fail("the string \"]]>\" is disallowed in char data.");
                    }
                    forbiddenState = FORBIDDEN_START;
                    break;
                case NL_LIKE:
                    if (handler !== undefined) {
                        this.text += `${chunk.slice(start, this.prevI)}\n`;
                    }
                    start = this.i;
                    forbiddenState = FORBIDDEN_START;
                    break;
                case EOC:
                    if (handler !== undefined) {
                        this.text += chunk.slice(start);
                    }
                    // eslint-disable-next-line no-labels
                    break scanLoop;
                default:
                    forbiddenState = FORBIDDEN_START;
            }
        }
        this.forbiddenState = forbiddenState;
    }
    handleTextOutsideRoot() {
        // This is essentially a specialized version of captureTo which is optimized
        // for a specialized task. We keep track of the presence of non-space
        // characters in the text since these are errors when appearing outside the
        // document root element.
        let { i: start } = this;
        const { chunk, textHandler: handler } = this;
        let nonSpace = false;
        // eslint-disable-next-line no-labels, no-restricted-syntax
        outRootLoop: 
        // eslint-disable-next-line no-constant-condition
        while (true) {
            const code = this.getCode();
            switch (code) {
                case LESS: {
                    this.state = S_OPEN_WAKA;
                    if (handler !== undefined) {
                        const { text } = this;
                        const slice = chunk.slice(start, this.prevI);
                        if (text.length !== 0) {
                            handler(text + slice);
                            this.text = "";
                        }
                        else if (slice.length !== 0) {
                            handler(slice);
                        }
                    }
                    // eslint-disable-next-line no-labels
                    break outRootLoop;
                }
                case AMP:
                    this.state = S_ENTITY;
                    this.entityReturnState = S_TEXT;
                    if (handler !== undefined) {
                        this.text += chunk.slice(start, this.prevI);
                    }
                    nonSpace = true;
                    // eslint-disable-next-line no-labels
                    break outRootLoop;
                case NL_LIKE:
                    if (handler !== undefined) {
                        this.text += `${chunk.slice(start, this.prevI)}\n`;
                    }
                    start = this.i;
                    break;
                case EOC:
                    if (handler !== undefined) {
                        this.text += chunk.slice(start);
                    }
                    // eslint-disable-next-line no-labels
                    break outRootLoop;
                default:
                    if (!isS(code)) {
                        nonSpace = true;
                    }
            }
        }
        if (!nonSpace) {
            return;
        }
        // We use the reportedTextBeforeRoot and reportedTextAfterRoot flags
        // to avoid reporting errors for every single character that is out of
        // place.
        if (!this.sawRoot && !this.reportedTextBeforeRoot) {
            this.fail("text data outside of root node.");
            this.reportedTextBeforeRoot = true;
        }
        if (this.closedRoot && !this.reportedTextAfterRoot) {
            this.fail("text data outside of root node.");
            this.reportedTextAfterRoot = true;
        }
    }
    pushAttribNS(name, value) {
        var _a;
        const { prefix, local } = this.qname(name);
        const attr = { name, prefix, local, value };
        this.attribList.push(attr);
        (_a = this.attributeHandler) === null || _a === void 0 ? void 0 : _a.call(this, attr);
        if (prefix === "xmlns") {
            const trimmed = value.trim();
            if (this.currentXMLVersion === "1.0" && trimmed === "") {
                this.fail("invalid attempt to undefine prefix in XML 1.0");
            }
            this.topNS[local] = trimmed;
            nsPairCheck(this, local, trimmed);
        }
        else if (name === "xmlns") {
            const trimmed = value.trim();
            this.topNS[""] = trimmed;
            nsPairCheck(this, "", trimmed);
        }
    }
    pushAttribPlain(name, value) {
        var _a;
        const attr = { name, value };
        this.attribList.push(attr);
        (_a = this.attributeHandler) === null || _a === void 0 ? void 0 : _a.call(this, attr);
    }
    /**
     * End parsing. This performs final well-formedness checks and resets the
     * parser to a clean state.
     *
     * @returns this
     */
    end() {
        var _a, _b;
        if (!this.sawRoot) {
            this.fail("document must contain a root element.");
        }
        const { tags } = this;
        while (tags.length > 0) {
            const tag = tags.pop();
            this.fail(`unclosed tag: ${tag.name}`);
        }
        if ((this.state !== S_BEGIN) && (this.state !== S_TEXT)) {
            this.fail("unexpected end.");
        }
        const { text } = this;
        if (text.length !== 0) {
            (_a = this.textHandler) === null || _a === void 0 ? void 0 : _a.call(this, text);
            this.text = "";
        }
        this._closed = true;
        (_b = this.endHandler) === null || _b === void 0 ? void 0 : _b.call(this);
        this._init();
        return this;
    }
    /**
     * Resolve a namespace prefix.
     *
     * @param prefix The prefix to resolve.
     *
     * @returns The namespace URI or ``undefined`` if the prefix is not defined.
     */
    resolve(prefix) {
        var _a, _b;
        let uri = this.topNS[prefix];
        if (uri !== undefined) {
            return uri;
        }
        const { tags } = this;
        for (let index = tags.length - 1; index >= 0; index--) {
            uri = tags[index].ns[prefix];
            if (uri !== undefined) {
                return uri;
            }
        }
        uri = this.ns[prefix];
        if (uri !== undefined) {
            return uri;
        }
        return (_b = (_a = this.opt).resolvePrefix) === null || _b === void 0 ? void 0 : _b.call(_a, prefix);
    }
    /**
     * Parse a qname into its prefix and local name parts.
     *
     * @param name The name to parse
     *
     * @returns
     */
    qname(name) {
        // This is faster than using name.split(":").
        const colon = name.indexOf(":");
        if (colon === -1) {
            return { prefix: "", local: name };
        }
        const local = name.slice(colon + 1);
        const prefix = name.slice(0, colon);
        if (prefix === "" || local === "" || local.includes(":")) {
            this.fail(`malformed name: ${name}.`);
        }
        return { prefix, local };
    }
    processAttribsNS() {
        var _a;
        const { attribList } = this;
        const tag = this.tag;
        {
            // add namespace info to tag
            const { prefix, local } = this.qname(tag.name);
            tag.prefix = prefix;
            tag.local = local;
            const uri = tag.uri = (_a = this.resolve(prefix)) !== null && _a !== void 0 ? _a : "";
            if (prefix !== "") {
                if (prefix === "xmlns") {
                    this.fail("tags may not have \"xmlns\" as prefix.");
                }
                if (uri === "") {
                    this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
                    tag.uri = prefix;
                }
            }
        }
        if (attribList.length === 0) {
            return;
        }
        const { attributes } = tag;
        const seen = new Set();
        // Note: do not apply default ns to attributes:
        //   http://www.w3.org/TR/REC-xml-names/#defaulting
        for (const attr of attribList) {
            const { name, prefix, local } = attr;
            let uri;
            let eqname;
            if (prefix === "") {
                uri = name === "xmlns" ? XMLNS_NAMESPACE : "";
                eqname = name;
            }
            else {
                uri = this.resolve(prefix);
                // if there's any attributes with an undefined namespace,
                // then fail on them now.
                if (uri === undefined) {
                    this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
                    uri = prefix;
                }
                eqname = `{${uri}}${local}`;
            }
            if (seen.has(eqname)) {
                this.fail(`duplicate attribute: ${eqname}.`);
            }
            seen.add(eqname);
            attr.uri = uri;
            attributes[name] = attr;
        }
        this.attribList = [];
    }
    processAttribsPlain() {
        const { attribList } = this;
        // eslint-disable-next-line prefer-destructuring
        const attributes = this.tag.attributes;
        for (const { name, value } of attribList) {
            if (attributes[name] !== undefined) {
                this.fail(`duplicate attribute: ${name}.`);
            }
            attributes[name] = value;
        }
        this.attribList = [];
    }
    /**
     * Handle a complete open tag. This parser code calls this once it has seen
     * the whole tag. This method checks for well-formeness and then emits
     * ``onopentag``.
     */
    openTag() {
        var _a;
        this.processAttribs();
        const { tags } = this;
        const tag = this.tag;
        tag.isSelfClosing = false;
        // There cannot be any pending text here due to the onopentagstart that was
        // necessarily emitted before we get here. So we do not check text.
        (_a = this.openTagHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        tags.push(tag);
        this.state = S_TEXT;
        this.name = "";
    }
    /**
     * Handle a complete self-closing tag. This parser code calls this once it has
     * seen the whole tag. This method checks for well-formeness and then emits
     * ``onopentag`` and ``onclosetag``.
     */
    openSelfClosingTag() {
        var _a, _b, _c;
        this.processAttribs();
        const { tags } = this;
        const tag = this.tag;
        tag.isSelfClosing = true;
        // There cannot be any pending text here due to the onopentagstart that was
        // necessarily emitted before we get here. So we do not check text.
        (_a = this.openTagHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        (_b = this.closeTagHandler) === null || _b === void 0 ? void 0 : _b.call(this, tag);
        const top = this.tag = (_c = tags[tags.length - 1]) !== null && _c !== void 0 ? _c : null;
        if (top === null) {
            this.closedRoot = true;
        }
        this.state = S_TEXT;
        this.name = "";
    }
    /**
     * Handle a complete close tag. This parser code calls this once it has seen
     * the whole tag. This method checks for well-formeness and then emits
     * ``onclosetag``.
     */
    closeTag() {
        const { tags, name } = this;
        // Our state after this will be S_TEXT, no matter what, and we can clear
        // tagName now.
        this.state = S_TEXT;
        this.name = "";
        if (name === "") {
            this.fail("weird empty close tag.");
            this.text += "</>";
            return;
        }
        const handler = this.closeTagHandler;
        let l = tags.length;
        while (l-- > 0) {
            const tag = this.tag = tags.pop();
            this.topNS = tag.ns;
            handler === null || handler === void 0 ? void 0 : handler(tag);
            if (tag.name === name) {
                break;
            }
            this.fail("unexpected close tag.");
        }
        if (l === 0) {
            this.closedRoot = true;
        }
        else if (l < 0) {
            this.fail(`unmatched closing tag: ${name}.`);
            this.text += `</${name}>`;
        }
    }
    /**
     * Resolves an entity. Makes any necessary well-formedness checks.
     *
     * @param entity The entity to resolve.
     *
     * @returns The parsed entity.
     */
    parseEntity(entity) {
        // startsWith would be significantly slower for this test.
        if (entity[0] !== "#") {
            const defined = this.ENTITIES[entity];
            if (defined !== undefined) {
                return defined;
            }
            this.fail(this.isName(entity) ? "undefined entity." :
                "disallowed character in entity name.");
            return `&${entity};`;
        }
        let num = NaN;
        if (entity[1] === "x" && /^#x[0-9a-f]+$/i.test(entity)) {
            num = parseInt(entity.slice(2), 16);
        }
        else if (/^#[0-9]+$/.test(entity)) {
            num = parseInt(entity.slice(1), 10);
        }
        // The character reference is required to match the CHAR production.
        if (!this.isChar(num)) {
            this.fail("malformed character entity.");
            return `&${entity};`;
        }
        return String.fromCodePoint(num);
    }
}
exports.wT = SaxesParser;
//# sourceMappingURL=saxes.js.map

/***/ }),

/***/ 96950:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Character classes and associated utilities for the 5th edition of XML 1.0.
 *
 * @author Louis-Dominique Dubeau
 * @license MIT
 * @copyright Louis-Dominique Dubeau
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
//
// Fragments.
//
exports.CHAR = "\t\n\r -\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF";
exports.S = " \t\r\n";
// tslint:disable-next-line:max-line-length
exports.NAME_START_CHAR = ":A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\uD800\uDC00-\uDB7F\uDFFF";
exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9\u00B7\u0300-\u036F\u203F-\u2040";
//
// Regular expressions.
//
exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
var TAB = 9;
var NL = 0xA;
var CR = 0xD;
var SPACE = 0x20;
//
// Lists.
//
/** All characters in the ``S`` production. */
exports.S_LIST = [SPACE, NL, CR, TAB];
/**
 * Determines whether a codepoint matches the ``CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``CHAR``.
 */
function isChar(c) {
    return (c >= SPACE && c <= 0xD7FF) ||
        c === NL || c === CR || c === TAB ||
        (c >= 0xE000 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0x10FFFF);
}
exports.isChar = isChar;
/**
 * Determines whether a codepoint matches the ``S`` (space) production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``S``.
 */
function isS(c) {
    return c === SPACE || c === NL || c === CR || c === TAB;
}
exports.isS = isS;
/**
 * Determines whether a codepoint matches the ``NAME_START_CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``NAME_START_CHAR``.
 */
function isNameStartChar(c) {
    return ((c >= 0x41 && c <= 0x5A) ||
        (c >= 0x61 && c <= 0x7A) ||
        c === 0x3A ||
        c === 0x5F ||
        c === 0x200C ||
        c === 0x200D ||
        (c >= 0xC0 && c <= 0xD6) ||
        (c >= 0xD8 && c <= 0xF6) ||
        (c >= 0x00F8 && c <= 0x02FF) ||
        (c >= 0x0370 && c <= 0x037D) ||
        (c >= 0x037F && c <= 0x1FFF) ||
        (c >= 0x2070 && c <= 0x218F) ||
        (c >= 0x2C00 && c <= 0x2FEF) ||
        (c >= 0x3001 && c <= 0xD7FF) ||
        (c >= 0xF900 && c <= 0xFDCF) ||
        (c >= 0xFDF0 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0xEFFFF));
}
exports.isNameStartChar = isNameStartChar;
/**
 * Determines whether a codepoint matches the ``NAME_CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``NAME_CHAR``.
 */
function isNameChar(c) {
    return isNameStartChar(c) ||
        (c >= 0x30 && c <= 0x39) ||
        c === 0x2D ||
        c === 0x2E ||
        c === 0xB7 ||
        (c >= 0x0300 && c <= 0x036F) ||
        (c >= 0x203F && c <= 0x2040);
}
exports.isNameChar = isNameChar;
//# sourceMappingURL=ed5.js.map

/***/ }),

/***/ 24488:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Character classes and associated utilities for the 2nd edition of XML 1.1.
 *
 * @author Louis-Dominique Dubeau
 * @license MIT
 * @copyright Louis-Dominique Dubeau
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
//
// Fragments.
//
exports.CHAR = "\u0001-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF";
exports.RESTRICTED_CHAR = "\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F";
exports.S = " \t\r\n";
// tslint:disable-next-line:max-line-length
exports.NAME_START_CHAR = ":A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\uD800\uDC00-\uDB7F\uDFFF";
exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9\u00B7\u0300-\u036F\u203F-\u2040";
//
// Regular expressions.
//
exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
exports.RESTRICTED_CHAR_RE = new RegExp("^[" + exports.RESTRICTED_CHAR + "]$", "u");
exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
var TAB = 9;
var NL = 0xA;
var CR = 0xD;
var SPACE = 0x20;
//
// Lists.
//
/** All characters in the ``S`` production. */
exports.S_LIST = [SPACE, NL, CR, TAB];
/**
 * Determines whether a codepoint matches the ``CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``CHAR``.
 */
function isChar(c) {
    return (c >= 0x0001 && c <= 0xD7FF) ||
        (c >= 0xE000 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0x10FFFF);
}
exports.isChar = isChar;
/**
 * Determines whether a codepoint matches the ``RESTRICTED_CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``RESTRICTED_CHAR``.
 */
function isRestrictedChar(c) {
    return (c >= 0x1 && c <= 0x8) ||
        c === 0xB ||
        c === 0xC ||
        (c >= 0xE && c <= 0x1F) ||
        (c >= 0x7F && c <= 0x84) ||
        (c >= 0x86 && c <= 0x9F);
}
exports.isRestrictedChar = isRestrictedChar;
/**
 * Determines whether a codepoint matches the ``CHAR`` production and does not
 * match the ``RESTRICTED_CHAR`` production. ``isCharAndNotRestricted(x)`` is
 * equivalent to ``isChar(x) && !isRestrictedChar(x)``. This function is faster
 * than running the two-call equivalent.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``CHAR`` and does not match
 * ``RESTRICTED_CHAR``.
 */
function isCharAndNotRestricted(c) {
    return (c === 0x9) ||
        (c === 0xA) ||
        (c === 0xD) ||
        (c > 0x1F && c < 0x7F) ||
        (c === 0x85) ||
        (c > 0x9F && c <= 0xD7FF) ||
        (c >= 0xE000 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0x10FFFF);
}
exports.isCharAndNotRestricted = isCharAndNotRestricted;
/**
 * Determines whether a codepoint matches the ``S`` (space) production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``S``.
 */
function isS(c) {
    return c === SPACE || c === NL || c === CR || c === TAB;
}
exports.isS = isS;
/**
 * Determines whether a codepoint matches the ``NAME_START_CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``NAME_START_CHAR``.
 */
// tslint:disable-next-line:cyclomatic-complexity
function isNameStartChar(c) {
    return ((c >= 0x41 && c <= 0x5A) ||
        (c >= 0x61 && c <= 0x7A) ||
        c === 0x3A ||
        c === 0x5F ||
        c === 0x200C ||
        c === 0x200D ||
        (c >= 0xC0 && c <= 0xD6) ||
        (c >= 0xD8 && c <= 0xF6) ||
        (c >= 0x00F8 && c <= 0x02FF) ||
        (c >= 0x0370 && c <= 0x037D) ||
        (c >= 0x037F && c <= 0x1FFF) ||
        (c >= 0x2070 && c <= 0x218F) ||
        (c >= 0x2C00 && c <= 0x2FEF) ||
        (c >= 0x3001 && c <= 0xD7FF) ||
        (c >= 0xF900 && c <= 0xFDCF) ||
        (c >= 0xFDF0 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0xEFFFF));
}
exports.isNameStartChar = isNameStartChar;
/**
 * Determines whether a codepoint matches the ``NAME_CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``NAME_CHAR``.
 */
function isNameChar(c) {
    return isNameStartChar(c) ||
        (c >= 0x30 && c <= 0x39) ||
        c === 0x2D ||
        c === 0x2E ||
        c === 0xB7 ||
        (c >= 0x0300 && c <= 0x036F) ||
        (c >= 0x203F && c <= 0x2040);
}
exports.isNameChar = isNameChar;
//# sourceMappingURL=ed2.js.map

/***/ }),

/***/ 85699:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Character class utilities for XML NS 1.0 edition 3.
 *
 * @author Louis-Dominique Dubeau
 * @license MIT
 * @copyright Louis-Dominique Dubeau
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
//
// Fragments.
//
// tslint:disable-next-line:max-line-length
exports.NC_NAME_START_CHAR = "A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\uD800\uDC00-\uDB7F\uDFFF";
exports.NC_NAME_CHAR = "-" + exports.NC_NAME_START_CHAR + ".0-9\u00B7\u0300-\u036F\u203F-\u2040";
//
// Regular expressions.
//
exports.NC_NAME_START_CHAR_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "]$", "u");
exports.NC_NAME_CHAR_RE = new RegExp("^[" + exports.NC_NAME_CHAR + "]$", "u");
exports.NC_NAME_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "][" + exports.NC_NAME_CHAR + "]*$", "u");
/**
 * Determines whether a codepoint matches [[NC_NAME_START_CHAR]].
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches.
 */
// tslint:disable-next-line:cyclomatic-complexity
function isNCNameStartChar(c) {
    return ((c >= 0x41 && c <= 0x5A) ||
        c === 0x5F ||
        (c >= 0x61 && c <= 0x7A) ||
        (c >= 0xC0 && c <= 0xD6) ||
        (c >= 0xD8 && c <= 0xF6) ||
        (c >= 0x00F8 && c <= 0x02FF) ||
        (c >= 0x0370 && c <= 0x037D) ||
        (c >= 0x037F && c <= 0x1FFF) ||
        (c >= 0x200C && c <= 0x200D) ||
        (c >= 0x2070 && c <= 0x218F) ||
        (c >= 0x2C00 && c <= 0x2FEF) ||
        (c >= 0x3001 && c <= 0xD7FF) ||
        (c >= 0xF900 && c <= 0xFDCF) ||
        (c >= 0xFDF0 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0xEFFFF));
}
exports.isNCNameStartChar = isNCNameStartChar;
/**
 * Determines whether a codepoint matches [[NC_NAME_CHAR]].
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches.
 */
function isNCNameChar(c) {
    return isNCNameStartChar(c) ||
        (c === 0x2D ||
            c === 0x2E ||
            (c >= 0x30 && c <= 0x39) ||
            c === 0x00B7 ||
            (c >= 0x0300 && c <= 0x036F) ||
            (c >= 0x203F && c <= 0x2040));
}
exports.isNCNameChar = isNCNameChar;
//# sourceMappingURL=ed3.js.map

/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 80481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 39332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ read)
/* harmony export */ });
/* harmony import */ var _gathering_opened_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(52004);
/* harmony import */ var _model_join_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(85261);
/* harmony import */ var _model_tests_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(42684);



/** Reads the named files, wherever they lie, and says what is in them. */
async function read(world, paths) {
    const files = [];
    for (const path of paths) {
        const file = await world.openFile(path);
        files.push(file === 'absent' ? missing(path) : toFile(path, await (0,_gathering_opened_js__WEBPACK_IMPORTED_MODULE_0__/* .readOpened */ .a)(path, file)));
    }
    return { schema: 'jidoka.read/v1', files };
}
function missing(path) {
    return { path, state: 'absent', problems: [{ kind: 'unreadable', message: 'There is no such file.' }] };
}
function toFile(path, reading) {
    const format = reading.source && reading.source.format !== 'unknown' ? { format: reading.source.format } : {};
    if (reading.state === 'unreadable')
        return { path, ...format, state: 'unreadable', problems: reading.problems.map(withoutPath) };
    return { path, ...format, ...summary(reading.value) };
}
/** What a file says, in numbers, by the kind of evidence it is. */
function summary(evidence) {
    switch (evidence.kind) {
        case 'tests': {
            const { totals, declared, problems } = evidence.tests;
            const tests = { ...totals, ...(declared && { declared }) };
            return { state: (0,_model_tests_js__WEBPACK_IMPORTED_MODULE_2__/* .fileState */ .oT)(evidence.tests), tests, problems: problems.map(withoutPath) };
        }
        case 'scans': {
            const { tools, totals, complete, unfinished, problems } = evidence.scans;
            const stops = unfinished.map(({ tool, why }) => ({ kind: 'mismatch', message: `${tool} did not finish: ${why}` }));
            return {
                state: tools.length > 0 ? 'present' : 'empty',
                scan: { tools, ...totals, complete },
                problems: [...problems.map(withoutPath), ...stops],
            };
        }
        default:
            return coverageSummary(evidence.coverage);
    }
}
function coverageSummary(coverage) {
    const lines = (0,_model_join_js__WEBPACK_IMPORTED_MODULE_1__/* .unitedLines */ .P9)([coverage]);
    const branches = coverage.files.flatMap((file) => (file.branches ? [file.branches] : []));
    const sum = (of) => branches.reduce((all, branch) => all + branch[of], 0);
    return {
        state: lines.total > 0 ? 'present' : 'empty',
        coverage: {
            files: coverage.files.length,
            lines,
            ...(branches.length > 0 && { branches: { covered: sum('covered'), total: sum('total') } }),
        },
        problems: coverage.problems.map(withoutPath),
    };
}
/** A problem without the path that stands beside it. */
function withoutPath({ path: _path, ...rest }) {
    return rest;
}


/***/ }),

/***/ 12332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ listField),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   qh: () => (/* binding */ indexOf),
/* harmony export */   r1: () => (/* binding */ textOrNone),
/* harmony export */   sJ: () => (/* binding */ numberField)
/* harmony export */ });
/** A field of a parsed object; undefined for anything that is none. A key from input never reaches a prototype. */
function field(value, key) {
    if (!isObject(value))
        return undefined;
    const found = value[key];
    return found !== undefined && Object.hasOwn(value, key) ? found : undefined;
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
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function textOrNone(value) {
    return typeof value === 'string' ? value : undefined;
}
/** A place in a list; other numbers say nothing. */
function indexOf(value) {
    return typeof value === 'number' && value >= 0 && Number.isInteger(value) ? value : undefined;
}


/***/ }),

/***/ 52004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ readOpened)
});

// EXTERNAL MODULE: ./lib/model/coverage.js
var coverage = __nccwpck_require__(8611);
// EXTERNAL MODULE: ./lib/model/words.js
var model_words = __nccwpck_require__(59344);
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
        const problem = mismatch(shortfallWords(scope, short), scope);
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
function shortfallWords({ name, declared, seen }, short) {
    const parts = [];
    const told = failing(declared);
    if (short.failing > 0) {
        parts.push(`${(0,model_words/* count */.U9)(told, 'failure or error', 'failures and errors')} but lists ${(0,model_words/* grouped */.zD)(seen.failing)}`);
    }
    if (short.cases > 0)
        parts.push(`${(0,model_words/* count */.U9)(declared.total ?? 0, 'test')} but lists ${(0,model_words/* grouped */.zD)(seen.cases)}`);
    if (short.skipped > 0) {
        parts.push(`${(0,model_words/* count */.U9)(declared.skipped ?? 0, 'skipped test')} but lists ${(0,model_words/* grouped */.zD)(seen.skipped)}`);
    }
    return `${scopeWords(name)} declares ${parts.join(', and ')}.`;
}
function scopeWords(name) {
    return name === '' ? 'The report' : `The suite ${(0,model_words/* quoted */.TL)(name, 80)}`;
}
/** A declared count as a number; `invalid` when it is none. Thousands separators and `3.0` are read (but not `1.000`, which is a thousand to some). */
function declaredCount(text) {
    if (text === undefined)
        return undefined;
    const bare = text.trim().replace(/^(\d{1,3})((?:,\d{3})+)$/, (whole) => whole.replaceAll(',', ''));
    return /^\d{1,12}(\.0{1,2})?$/.test(bare) ? Math.trunc(Number(bare)) : 'invalid';
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

// EXTERNAL MODULE: ./lib/model/format.js
var model_format = __nccwpck_require__(89774);
;// CONCATENATED MODULE: ./lib/formats/cobertura.js




/**
 * Cobertura XML as many tools write it (http://cobertura.sourceforge.net/xml/coverage-04.dtd): classes with the lines of a
 * file, and the same lines once more below their methods.
 */
const cobertura = {
    id: 'cobertura',
    title: 'Cobertura',
    recognised: "a root element `coverage` that is not Clover's",
    kind: 'coverage',
    syntax: 'xml',
    // Clover has the same root: `<coverage generated="..." clover="...">`, from PHPUnit without the second. Its child decides the rest.
    matches: ({ name, attributes }) => name === 'coverage' && !attributes.has('clover') && !attributes.has('generated'),
    sink: coberturaSink,
};
/** Children of other formats' `coverage` roots. */
const OTHERS = new Map([
    ['project', 'Clover coverage'],
    ['testproject', 'Clover coverage'],
    ['file', "SonarQube's generic coverage"],
]);
const COUNT = /^-?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;
function coberturaSink(path) {
    const files = (0,coverage/* coverageCollector */.Cn)();
    const problems = (0,coverage/* mismatches */.vJ)(path);
    const roots = [];
    const open = [];
    let root;
    let current;
    let methods = 0;
    let source;
    let nameless = 0;
    const classes = new Set();
    /** Lines of each class on its own: .NET and JVM writers count those of nested classes in one file apart. */
    let byClass = { covered: 0, total: 0 };
    /** A class stands in it again; only its first listing is in `byClass`. */
    let isRepeated = false;
    const refuse = (message, { line, column }, kind = 'malformed') => {
        throw new model_format/* ReportError */.$({ kind, message, path, line, column });
    };
    const openPart = (element) => {
        if (element.prefixed || element.name === 'sources' || element.name === 'packages')
            return;
        const other = OTHERS.get(element.name);
        if (other === undefined)
            refuse(`${(0,model_words/* quoted */.TL)(element.name, 60)} is no part of a Cobertura report.`, element);
        else
            refuse(`This looks like ${other}, which is not read as Cobertura.`, element, 'unreadable');
    };
    const openClass = (element) => {
        if (current)
            refuse('A class stands inside another class.', element);
        const [name, file] = [element.attributes.get('name') ?? '', element.attributes.get('filename')?.trim()];
        const empty = () => ({ lines: new Map(), branches: new Map() });
        current = { name, file: file === '' ? undefined : file, own: empty(), inMethods: empty() };
        methods = 0;
    };
    const addElement = (element) => {
        if (current === undefined)
            refuse('A line stands outside any class, so that no file can be told.', element);
        const { own, inMethods } = current;
        const { lines, branches } = methods > 0 ? inMethods : own;
        const [number = '', hits = ''] = ['number', 'hits'].map((name) => element.attributes.get(name)?.trim());
        if (!/^\d{1,9}$/.test(number) || Number(number) < 1)
            refuse(`number=${(0,model_words/* quoted */.TL)(number, 40)} is no line.`, element);
        if (!COUNT.test(hits))
            refuse(`hits=${(0,model_words/* quoted */.TL)(hits, 40)} is no count.`, element);
        // A count below zero overflowed; it is no proof of a run.
        (0,coverage/* addLine */.cG)(lines, Number(number), Number(hits) > 0);
        const condition = /\(\s*(\d{1,9})\s*\/\s*(\d{1,9})\s*\)/.exec(element.attributes.get('condition-coverage') ?? '');
        if (condition === null)
            return;
        const [covered, total] = [Number(condition[1]), Number(condition[2])];
        if (total === 0)
            return;
        const untaken = untakenIn(element.attributes.get('missing-branches'), total - covered);
        (0,coverage/* addBranch */.ys)(branches, number, { covered: Math.min(covered, total), total, ...(untaken && covered > 0 && { untaken }) });
    };
    /**
     * A class's own lines are the list; below its methods stand the same ones. Istanbul puts the first line of a function
     * there, with the calls of the function, though that line may be none that it counts. Only where a class has no line of
     * its own are those of its methods taken.
     */
    const closeClass = ({ name, file, own, inMethods }) => {
        const { lines, branches } = own.lines.size > 0 ? own : inMethods;
        // Classes without a file are kept apart, or one would cover the lines of another.
        if (file === undefined)
            nameless++;
        const united = files.file(file ?? `class ${(0,model_words/* grouped */.zD)(nameless)} without a file: ${name}`);
        for (const [number, isCovered] of lines)
            (0,coverage/* addLine */.cG)(united.lines, number, isCovered);
        for (const [key, told] of branches)
            (0,coverage/* addBranch */.ys)(united.branches, key, told);
        const key = `${file ?? nameless}\u0000${name}`;
        if (classes.has(key))
            isRepeated = true;
        else
            byClass = (0,coverage/* totalOf */.e6)([byClass, (0,coverage/* coveredIn */.My)(lines)]);
        classes.add(key);
    };
    /**
     * Holds the root's numbers against the lines. A line that two classes of one file list is counted once or for each, as
     * the writer likes: either may explain more lines and a lower rate. Fewer covered ones than listed, once each, neither does.
     */
    const hold = ({ attributes, line, column }, united) => {
        const read = (name) => {
            const said = attributes.get(name);
            const told = declaredCount(said);
            if (told !== 'invalid')
                return told;
            problems.add(`${name}=${(0,model_words/* quoted */.TL)(said ?? '', 40)} is not a number of lines.`, line, column);
            return undefined;
        };
        const [valid, covered] = [read('lines-valid'), read('lines-covered')];
        const parts = [];
        if (valid !== undefined && valid > Math.max(united.total, byClass.total))
            parts.push(`${(0,model_words/* count */.U9)(valid, 'coverable line')} but lists ${(0,model_words/* grouped */.zD)(united.total)}`);
        if (covered !== undefined && covered < united.covered)
            parts.push(`${(0,model_words/* count */.U9)(covered, 'covered line')} but lists ${(0,model_words/* grouped */.zD)(united.covered)}`);
        const rate = rateIn(attributes.get('line-rate'));
        if (rate && (isRepeated ? [united] : [united, byClass]).every((counted) => rate.value < ratio(counted) - rate.error))
            parts.push(`a line rate of ${rate.value} but lists ${(0,model_words/* grouped */.zD)(united.covered)} of ${(0,model_words/* count */.U9)(united.total, 'line')} as covered`);
        if (parts.length > 0)
            problems.add(`The report declares ${parts.join(', and ')}.`, line, column);
    };
    return {
        open(element) {
            const { name } = element;
            if (root === undefined)
                root = element;
            else if (open.length === 1)
                openPart(element);
            if (name === 'class')
                openClass(element);
            else if (name === 'methods')
                methods++;
            else if (name === 'line')
                addElement(element);
            else if (name === 'source' && open.at(-1) === 'sources')
                source = '';
            open.push(name);
        },
        close(name) {
            open.pop();
            if (name === 'methods')
                methods--;
            else if (name === 'class' && current) {
                closeClass(current);
                current = undefined;
            }
            else if (name === 'source' && source !== undefined) {
                const folder = source.trim().replaceAll('\\', '/').replace(/\/+$/, '');
                if (folder !== '')
                    roots.push(folder);
                source = undefined;
            }
        },
        text(piece) {
            if (source !== undefined && source.length < 4096)
                source += piece;
        },
        get wantsText() {
            return source !== undefined;
        },
        end() {
            const listed = files.end();
            if (root) {
                if (nameless > 0) {
                    const which = (0,model_words/* count */.U9)(nameless, 'class names', 'classes name');
                    problems.add(`${which} no file, so that no change can be held against their lines.`, root.line, root.column);
                }
                hold(root, (0,coverage/* totalOf */.e6)(listed.map(({ lines }) => (0,coverage/* coveredIn */.My)(lines))));
            }
            return { kind: 'coverage', coverage: { path, files: listed, roots, problems: problems.end() } };
        },
    };
}
function ratio({ covered, total }) {
    return total === 0 ? 0 : covered / total;
}
/** coverage.py says where the branches lead that were not taken: `missing-branches="12,exit"`. */
function untakenIn(text, missing) {
    const names = (text ?? '').split(',').map((name) => name.trim());
    return missing > 0 && names.length === missing && names.every((name) => /^(exit|\d{1,9})$/.test(name)) ? names : undefined;
}
/** A rate and how much of it may be rounded away: one of its last decimal, of two to four (Istanbul keeps four, in binary). */
function rateIn(text) {
    const match = /^\s*\d+(?:[.,](\d+))?(?:[eE]-?\d+)?\s*$/.exec(text ?? '');
    if (match === null)
        return undefined;
    const decimals = Math.min(4, Math.max(2, match[1]?.length ?? 0));
    return { value: Number((text ?? '').replace(',', '.')), error: 10 ** -decimals + Number.EPSILON };
}

// EXTERNAL MODULE: ./lib/model/collect.js + 2 modules
var collect = __nccwpck_require__(52572);
// EXTERNAL MODULE: ./lib/formats/json-fields.js
var json_fields = __nccwpck_require__(12332);
;// CONCATENATED MODULE: ./lib/formats/json-outline.js
/**
 * What stands where at the beginning of a JSON file, to recognise a format by: paths such as `runs/[]/tool`, four deep at
 * most, each with the raw text of the first scalar there, or `{` or `[`. Ends where the text does, or is not JSON.
 */
function outline(head) {
    const found = new Map();
    /** The name of each open container's current member. */
    const path = [];
    const open = [];
    let wantsKey = false;
    TOKEN.lastIndex = 0;
    for (let token = TOKEN.exec(head); token !== null; token = TOKEN.exec(head)) {
        const text = token[0].trim();
        const depth = open.length;
        if (text === '}' || text === ']') {
            open.pop();
            path.length = open.length;
            wantsKey = false;
        }
        else if (text === ',')
            wantsKey = open.at(-1) === '{';
        else if (text === ':')
            wantsKey = false;
        else if (wantsKey)
            path[depth - 1] = text.slice(1, -1);
        else {
            const name = path.join('/');
            if (depth <= DEPTH && !found.has(name))
                found.set(name, text);
            if (text === '{' || text === '[') {
                open.push(text);
                path.push(text === '[' ? '[]' : '');
                wantsKey = text === '{';
            }
        }
    }
    return found;
}
const DEPTH = 4;
const TOKEN = /\s*(?:[{}[\],:]|"[^"\\]*(?:\\.[^"\\]*)*"|[\w.+-]+)/y;

;// CONCATENATED MODULE: ./lib/formats/ctrf.js






/**
 * CTRF, the Common Test Report Format (https://ctrf.io, https://github.com/ctrf-io/ctrf/blob/main/spec/ctrf.md), which many
 * reporters wrote before `reportFormat` and `specVersion` were part of it. Section numbers are the specification's.
 */
const ctrf = {
    id: 'ctrf',
    title: 'CTRF',
    recognised: '`reportFormat: CTRF`, or `results` with a tool and tests',
    kind: 'tests',
    syntax: 'json',
    matches(head) {
        const found = outline(head);
        if (found.has('reportFormat'))
            return found.get('reportFormat') === '"CTRF"';
        if (found.get('results') !== '{' || found.has('runs'))
            return false;
        const parts = ['results/tool', 'results/summary', 'results/tests'].filter((part) => found.has(part));
        return parts.length > 1 || found.has('results/tests/[]/status');
    },
    sink: ctrfSink,
};
/** 9.5. `other` says of itself that it is none of these; a word that does not stand here is unknown too. */
const OUTCOMES = new Map([
    ['passed', 'passed'],
    ['failed', 'failed'],
    ['skipped', 'skipped'],
    ['pending', 'skipped'],
    ['other', 'unknown'],
]);
/** What jest's `test.todo` is told as: `other`, with this as its own word (9.15). */
const TODO = 'todo';
/** Version 0 is what reporters wrote before there was a specification. */
const VERSIONS = /^[01](\.|$)/;
const AT_TOP = { line: 1, column: 1 };
function ctrfSink(path) {
    const tests = (0,collect/* testCollector */.Ex)(path);
    const books = ledger(path);
    const seen = { cases: 0, tries: 0, failing: 0, statements: 0, skipped: 0 };
    let others = 0;
    const refuse = (message, line = 1) => {
        throw new model_format/* ReportError */.$({ kind: 'malformed', message, path, line, column: 1 });
    };
    const take = (value, at) => {
        const told = (0,json_fields/* isObject */.Gv)(value) ? caseOf(value) : refuse('A test is no object.', at.line);
        seen.cases++;
        if (told.outcome === 'failed')
            seen.failing++;
        if (told.outcome === 'skipped')
            seen.skipped++;
        if (told.outcome === 'unknown' || told.word === 'other')
            others++;
        // A retry is told inside its test (9.20), so that no two entries are one: another browser's, another project's.
        const isNotable = told.flaky || (told.outcome !== 'passed' && told.outcome !== 'skipped');
        // To know the line takes a walk over the text.
        tests.add({ ...told, suiteId: seen.cases, reportLine: isNotable ? at.line : 0 });
    };
    /** Numbers of the summary (8), where it has them. */
    const declaredBy = (summary) => {
        const read = (name, isNeeded) => {
            const value = (0,json_fields/* field */.ZZ)(summary, name);
            const told = declaredCount(value === undefined || value === null ? undefined : String(value));
            if (told === 'invalid')
                books.complain(`The summary's ${name} is ${(0,model_words/* quoted */.TL)(String(value), 40)}, which is no number of tests.`, AT_TOP);
            else if (told === undefined && isNeeded)
                books.complain(`The summary does not say how many ${name} there are.`, AT_TOP);
            return told === 'invalid' ? undefined : told;
        };
        if (!(0,json_fields/* isObject */.Gv)(summary)) {
            books.complain('There is no summary, so that nothing tells whether all tests are listed.', AT_TOP);
            return {};
        }
        const [total, failed, other] = [read('tests', true), read('failed', true), read('other', false)];
        const [skipped, pending] = [read('skipped', false), read('pending', false)];
        const passed = read('passed', false) ?? 0;
        if ((other ?? 0) > others) {
            books.complain(`The report declares ${(0,model_words/* count */.U9)(other ?? 0, 'other test')} but lists ${(0,model_words/* grouped */.zD)(others)}.`, AT_TOP);
        }
        const parts = passed + (failed ?? 0) + (skipped ?? 0) + (pending ?? 0) + (other ?? 0);
        return {
            // What it is made of may say more than the sum, where a reporter leaves some out of it.
            ...(total !== undefined && { total: Math.max(total, parts) }),
            ...(failed !== undefined && { failed }),
            ...((skipped !== undefined || pending !== undefined) && { skipped: (skipped ?? 0) + (pending ?? 0) }),
        };
    };
    return {
        plan: { keys: { results: { keys: { tests: { each: {}, element: take } } } } },
        end(rest) {
            const format = (0,json_fields/* field */.ZZ)(rest, 'reportFormat');
            // Any other value must be rejected (5.1).
            if (format !== undefined && format !== 'CTRF')
                refuse('Its `reportFormat` is not `CTRF`.');
            const version = (0,json_fields/* field */.ZZ)(rest, 'specVersion');
            if (version !== undefined && (typeof version !== 'string' || !VERSIONS.test(version))) {
                refuse(`This is CTRF ${(0,model_words/* quoted */.TL)(String(version), 40)}; read are versions 0 and 1.`);
            }
            const results = (0,json_fields/* field */.ZZ)(rest, 'results');
            if (!Array.isArray((0,json_fields/* field */.ZZ)(results, 'tests')))
                refuse('It has no list of `results.tests`.');
            const declared = declaredBy((0,json_fields/* field */.ZZ)(results, 'summary'));
            books.open({ name: '', declared, ...AT_TOP });
            books.saw({ ...seen, statements: seen.failing });
            books.close();
            return { kind: 'tests', tests: (0,collect/* testFile */.NJ)(path, tests.end(), books.end(), declared) };
        },
    };
}
/** One test (9). */
function caseOf(test) {
    const status = test['status'];
    const word = typeof status === 'string' ? status.trim().toLowerCase() : '';
    const isTodo = word === 'other' && (0,json_fields/* textField */.M8)(test, 'rawStatus') === TODO;
    const outcome = isTodo ? 'skipped' : (OUTCOMES.get(word) ?? 'unknown');
    const suite = test['suite'];
    const suites = typeof suite === 'string' ? [suite] : (0,json_fields/* listField */.FZ)(test, 'suite').filter((name) => typeof name === 'string');
    const said = (0,json_fields/* textField */.M8)(test, 'message') ?? '';
    return {
        word,
        name: (0,json_fields/* textField */.M8)(test, 'name') ?? '',
        file: (0,json_fields/* textField */.M8)(test, 'filePath'),
        line: (0,json_fields/* indexOf */.qh)(test['line']) || undefined,
        suites: suites.filter((name) => name !== ''),
        outcome,
        flaky: outcome === 'passed' && isFlaky(test),
        message: outcome === 'unknown' ? unknownWords(test, status, said) : said,
        text: (0,json_fields/* textField */.M8)(test, 'trace') ?? '',
    };
}
/** 9.22: passed in the end, after tries that did not. */
function isFlaky(test) {
    const flaky = test['flaky'];
    if (flaky !== undefined && flaky !== null)
        return flaky !== false;
    const retries = test['retries'];
    if (typeof retries === 'number' && retries > 0)
        return true;
    return (0,json_fields/* listField */.FZ)(test, 'retryAttempts').some((attempt) => (0,json_fields/* field */.ZZ)(attempt, 'status') === 'failed');
}
function unknownWords(test, status, said) {
    const raw = (0,json_fields/* textField */.M8)(test, 'rawStatus');
    const word = status === undefined ? 'no status' : `status=${typeof status === 'string' ? status : JSON.stringify(status)}`;
    const words = `The report says ${word}${raw === undefined ? '' : ` (${raw})`}, which is no outcome this version knows.`;
    return said === '' ? words : `${words}\n${said}`;
}

// EXTERNAL MODULE: ./lib/model/tests.js
var model_tests = __nccwpck_require__(42684);
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
/** Attributes of a case that tell its outcome in one of the words below. */
const OUTCOME_ATTRIBUTES = ['status', 'result', 'outcome', 'success'];
/** Elements whose content is captured output: what looks like an element there is none of the report's. */
const OPAQUE_ELEMENTS = new Set(['system-out', 'system-err', 'output']);
/** Words of those attributes (GoogleTest, CTest, Bazel, Cypress, Katalon). Any other word is unknown. */
const OUTCOME_WORDS = new Map([
    ...meaning('passed', ['pass', 'passed', 'ok', 'success', 'successful', 'succeeded', 'run', 'completed', 'complete', 'true']),
    ...meaning('failed', ['fail', 'failed', 'failure', 'not ok', 'nok', 'broken', 'false']),
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
function isExpectedToFail(test, skipped) {
    // node:test is known by the `failure` it also writes as an attribute.
    return (skipped.get('type') === 'todo' && test.has('failure')) || skipped.get('message') === 'TEST_CASE tagged with !mayfail';
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
            const said = attributes.get(name);
            const told = declaredCount(said);
            if (told === 'invalid')
                complain(`${name}=${said === '' ? '""' : (0,model_words/* quoted */.TL)(said ?? '', 40)} is not a number of tests.`);
            else if (told !== undefined)
                largest = Math.max(largest ?? 0, told);
        }
        return largest;
    };
    const total = countsAssertions(attributes) ? undefined : read('tests');
    const [failures, errored, skipped] = [
        read('failures'),
        read('errors'),
        read('skipped', 'skip', 'skips', 'ignored', 'disabled'),
    ];
    // A suite that only says it failed declares one failure.
    const status = OUTCOME_WORDS.get((attributes.get('status') ?? attributes.get('result') ?? '').trim().toLowerCase());
    const isFailed = status === 'failed' || status === 'errored';
    const failed = isFailed ? Math.max(1, failures ?? 0) : failures;
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
    recognised: 'a root element `testsuites` or `testsuite`, in any case',
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
    const tests = (0,collect/* testCollector */.Ex)(path);
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
        for (const name of OUTCOME_ATTRIBUTES) {
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
        if (told === 'skipped' && isExpectedToFail(test.element.attributes, element.attributes))
            test.expected = true;
        if (told === undefined)
            return passage(word, test);
        if (told !== 'skipped')
            test.statements++;
        test.message ||= (0,model_words/* clipped */.cz)(element.attributes.get('message') ?? '', TEXT_LIMIT);
        return { kind: told === 'skipped' ? 'other' : 'detail' };
    };
    /** A failure or error that belongs to no case: a crash, a fixture, a collection error. */
    const openInSuite = (element, suite) => {
        const told = OUTCOME_ELEMENTS.get(element.name.toLowerCase());
        if (told !== 'failed' && told !== 'errored')
            return passage(element.name.toLowerCase(), suite);
        books.saw({ ...NOTHING_OBSERVED, failing: 1, statements: 1 });
        const said = element.attributes.get('message') ?? '';
        books.complain(`${scopeWords(suite.name)} states an error outside any test${said === '' ? '.' : `: ${(0,model_words/* quoted */.TL)(said)}`}`, element);
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
        if (parent?.kind === 'passage') {
            if (!OUTCOME_ELEMENTS.has(name))
                return passage(name, parent.around);
            return parent.around.kind === 'case' ? openInCase(element, parent.around) : openInSuite(element, parent.around);
        }
        return { kind: parent?.kind === 'detail' ? 'detail' : 'other' };
    };
    /** What node:test says of itself, against what it listed. */
    const holdAgainstRunner = (listed) => {
        const { failed, errored } = listed.totals;
        if (runner.failing > failed + errored) {
            const message = `The runner says ${(0,model_words/* count */.U9)(runner.failing, 'test')} failed but lists ${(0,model_words/* grouped */.zD)(failed + errored)}.`;
            books.complain(message, { line: runner.line, column: 1 });
        }
        // A suite without a test is listed as a case; the runner's own count tells.
        const none = runner.tests === 0 && failed + errored === 0;
        return none ? { ...(0,collect/* testCollector */.Ex)(path).end() } : listed;
    };
    return {
        open(written) {
            const frame = frameOf(lowered(written));
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
            const collected = holdAgainstRunner(tests.end());
            const closed = books.end();
            return { kind: 'tests', tests: (0,collect/* testFile */.NJ)(path, collected, closed, closed.declared) };
        },
    };
}
function passage(word, around) {
    return OPAQUE_ELEMENTS.has(word) ? { kind: 'other' } : { kind: 'passage', around };
}
/** Names of attributes in lower case, as those of elements are read. */
function lowered(element) {
    let isLower = true;
    for (const name of element.attributes.keys())
        if (name !== name.toLowerCase())
            isLower = false;
    if (isLower)
        return element;
    const attributes = new Map();
    // Where two differ in case alone, the plain spelling was meant for machines.
    for (const [name, value] of element.attributes) {
        const lower = name.toLowerCase();
        if (name === lower || !element.attributes.has(lower))
            attributes.set(lower, value);
    }
    return { ...element, attributes };
}
function isSuite(name) {
    return name === 'testsuites' || name === 'testsuite';
}
/** Takes the worst of what a case is told to be; an unknown word says itself as the message, where there is none. */
function tell(test, told, word) {
    test.outcome = (0,model_tests/* worse */.JJ)(test.outcome, told ?? 'unknown');
    if (told === 'skipped')
        test.skips = true;
    if (told === undefined)
        test.message ||= `The report says ${word}, which is no outcome this version knows.`;
}

;// CONCATENATED MODULE: ./lib/formats/lcov.js




/**
 * LCOV tracefiles, as `geninfo(1)` of LCOV 1.16 and 2.x describes them and LCOV's own reader takes them
 * (https://github.com/linux-test-project/lcov). Whatever record or count that reader stops at, this one does, too. A count below zero is one that overflowed in gcov; it is no proof of a run.
 */
const lcov = {
    id: 'lcov',
    title: 'LCOV',
    recognised: 'a first line that begins with `TN:` or `SF:`',
    kind: 'coverage',
    syntax: 'lines',
    matches: (head) => {
        const first = head.split('\n').find((line) => line.trim() !== '' && !line.startsWith('#'));
        return first !== undefined && /^(TN|SF):/.test(first);
    },
    sink: lcovSink,
};
/** Functions, conditions and versions, which are not kept. `BA` is Bazel's, older than its `BRDA`. */
const NOT_KEPT = new Set([...['VER', 'FN', 'FNDA', 'FNF', 'FNH', 'FNL', 'FNA', 'MCDC', 'MCF', 'MCH', 'BA']]);
const NUMBER = /^-?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;
/** `DA:<line>,<count>[,<checksum>]`; Perl writes a large count as `1e+20`. */
const LINE = /^(\d{1,9}),([^,]+)(?:,.*)?$/;
/** `BRDA:<line>,[e|f][U]<block>,<branch>,<taken>`; the branch may be an expression with commas. */
const BRANCH = /^(\d{1,9}),[ef]?(U?)(\d+),(.+),([^,]+)$/;
const TAKEN = { covered: 1, total: 1 };
const NOT_TAKEN = { covered: 0, total: 1 };
function lcovSink(path) {
    const files = (0,coverage/* coverageCollector */.Cn)();
    const problems = (0,coverage/* mismatches */.vJ)(path);
    let section;
    /** The last line is a test's name, which every writer puts before a record. */
    let isNamed = false;
    let last = 0;
    const refuse = (message, line) => {
        throw new model_format/* ReportError */.$({ kind: 'malformed', message, path, line, column: 1 });
    };
    const cut = ({ name, start }, line) => refuse(`The record of ${(0,model_words/* quoted */.TL)(name)} in line ${(0,model_words/* grouped */.zD)(start)} has no end_of_record: it was cut off.`, line);
    const open = (name, line) => {
        if (section)
            cut(section, line);
        if (name.trim() === '')
            refuse('A record names no file.', line);
        section = { name, start: line, lines: new Map(), branches: new Map(), declared: new Map() };
    };
    const inSection = (record, line) => section ?? refuse(`${(0,model_words/* quoted */.TL)(record, 40)} stands outside any record.`, line);
    const addDA = ({ lines }, value, line) => {
        const [, number = '', hits = ''] = LINE.exec(value) ?? [];
        if (number === '' || !NUMBER.test(hits))
            refuse(`${(0,model_words/* quoted */.TL)(`DA:${value}`, 80)} is no line and its count.`, line);
        // Line 0 is what coverage.py 6 writes for an empty file: no change can touch it.
        if (Number(number) > 0)
            (0,coverage/* addLine */.cG)(lines, Number(number), Number(hits) > 0);
    };
    /** An unreachable branch is excluded; line 0 is what coverage.py gave branches that leave a function. */
    const addBRDA = ({ branches }, value, line) => {
        const [, number, unreachable, block, branch, taken = ''] = BRANCH.exec(value) ?? [];
        if (number === undefined || !(taken === '-' || NUMBER.test(taken)))
            refuse(`${(0,model_words/* quoted */.TL)(`BRDA:${value}`, 80)} is no branch and its count.`, line);
        if (unreachable === '')
            (0,coverage/* addBranch */.ys)(branches, `${number},${block},${branch}`, Number(taken) > 0 ? TAKEN : NOT_TAKEN);
    };
    const declare = ({ declared }, record, text, line) => {
        const value = declaredCount(text);
        if (value === undefined || value === 'invalid')
            refuse(`${(0,model_words/* quoted */.TL)(`${record}:${text}`, 80)} is no number.`, line);
        const known = declared.get(record)?.value ?? value;
        declared.set(record, { value: record.endsWith('F') ? Math.max(known, value) : Math.min(known, value), line });
    };
    /** Declared numbers that are better than the listed lines say nothing: the lines win. */
    const hold = ({ name, lines, branches, declared }) => {
        for (const [there, hit, one, listed] of [
            ['LF', 'LH', 'line', (0,coverage/* coveredIn */.My)(lines)],
            ['BRF', 'BRH', 'branch', (0,coverage/* totalOf */.e6)(branches.values())],
        ]) {
            const many = one === 'line' ? 'lines' : 'branches';
            const [found, covered] = [declared.get(there), declared.get(hit)];
            const at = `The record of ${(0,model_words/* quoted */.TL)(name)} declares`;
            if (found && found.value > listed.total)
                problems.add(`${at} ${(0,model_words/* count */.U9)(found.value, one, many)} (${there}) but lists ${(0,model_words/* grouped */.zD)(listed.total)}.`, found.line);
            if (covered && covered.value < listed.covered)
                problems.add(`${at} ${(0,model_words/* count */.U9)(covered.value, `covered ${one}`, `covered ${many}`)} (${hit}) but lists ${(0,model_words/* grouped */.zD)(listed.covered)}.`, covered.line);
        }
    };
    const close = (line) => {
        const ended = inSection('end_of_record', line);
        hold(ended);
        const file = files.file(ended.name);
        for (const [number, isCovered] of ended.lines)
            (0,coverage/* addLine */.cG)(file.lines, number, isCovered);
        for (const [key, told] of ended.branches)
            (0,coverage/* addBranch */.ys)(file.branches, key, told);
        section = undefined;
    };
    return {
        line(text, number) {
            last = number;
            if (text.startsWith('#'))
                return;
            const line = text.trimEnd();
            if (line === '')
                return;
            isNamed = line.startsWith('TN:');
            if (isNamed)
                return;
            if (line === 'end_of_record')
                return close(number);
            const colon = line.indexOf(':');
            const [record, value] = [line.slice(0, Math.max(0, colon)), line.slice(colon + 1)];
            if (record === 'SF')
                open(value, number);
            else if (record === 'DA')
                addDA(inSection(line, number), value, number);
            else if (record === 'BRDA')
                addBRDA(inSection(line, number), value, number);
            else if (record === 'LF' || record === 'LH' || record === 'BRF' || record === 'BRH')
                declare(inSection(line, number), record, value, number);
            else if (NOT_KEPT.has(record))
                inSection(line, number);
            else
                refuse(`${(0,model_words/* quoted */.TL)(line, 80)} is no record of LCOV.`, number);
        },
        end() {
            if (section)
                cut(section, last);
            if (isNamed)
                refuse('No record follows the name of a test: the file was cut off.', last);
            return { kind: 'coverage', coverage: { path, files: files.end(), roots: [], problems: problems.end() } };
        },
    };
}

;// CONCATENATED MODULE: ./lib/formats/sarif.js

/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), with GitHub's `security-severity`. Section
 * numbers in the files of this format are the standard's.
 */
const sarif = {
    id: 'sarif',
    title: 'SARIF',
    recognised: '`runs` beside `version`, or a `$schema` that names SARIF',
    kind: 'scans',
    syntax: 'json',
    matches(head) {
        const found = outline(head);
        if (found.has('reportFormat'))
            return false;
        if (/sarif/i.test(found.get('$schema') ?? ''))
            return true;
        return found.has('runs') && (found.has('version') || found.has('runs/[]/tool') || found.has('runs/[]/results'));
    },
    // Most of the reader; a run without a scan never loads it.
    sink: async (path) => (await __nccwpck_require__.e(/* import() */ 9354).then(__nccwpck_require__.bind(__nccwpck_require__, 89354))).sarifSink(path),
};

// EXTERNAL MODULE: ./lib/model/hash.js
var hash = __nccwpck_require__(49877);
;// CONCATENATED MODULE: ./lib/formats/trx-words.js


/** What the writers of TRX mean by their words. */
/** The whole enumeration of outcomes, in the meaning its own comments give (vstest `TrxLogger/ObjectModel/TestOutcome.cs`). */
const OUTCOMES_OF_TRX = new Map([
    ['passed', 'passed'],
    ['failed', 'failed'],
    // "There was a system error while we were trying to execute a test."
    ['error', 'errored'],
    ['timeout', 'errored'],
    ['aborted', 'errored'],
    // "Executed without any issues, but run was aborted": what was to come after it in its class did not.
    ['passedbutrunaborted', 'errored'],
    ['disconnected', 'errored'],
    // It should have run and could not: MSTest says so of a wrong signature.
    ['notrunnable', 'errored'],
    // What MSTest, NUnit and xUnit.net write for a skipped test.
    ['notexecuted', 'skipped'],
    // "We can't say if it passed or failed": `Assert.Inconclusive`, which MSTest and NUnit hand to newer loggers as skipped.
    ['inconclusive', 'skipped'],
    // Not of the schema; jest-trx-results-processor before 0.0.7.
    ['skipped', 'skipped'],
    // "To be used by run level results": no one has said what it is for a test.
    ['warning', 'unknown'],
    // "No qualitative measure of completeness".
    ['completed', 'unknown'],
    ['inprogress', 'unknown'],
    // "In the execution queue, was not started yet"; see `isNeverStarted`.
    ['pending', 'unknown'],
]);
/** vstest leaves the attribute out where it is the first of the enumeration (`TestResult.Save`). */
const NO_OUTCOME = 'Error';
/** Run outcomes that are no complaint; `Warning` "is not a failure". */
const FINE_RUNS = new Set(['passed', 'completed', 'warning']);
/**
 * Run outcomes that are the most important one among the cases (`GetAggregationOutcome`; testfx wrote the last skipped one),
 * and so explained by such a case. Any other speaks of the run: whatever came after is not in the report.
 */
const OF_CASES = new Set(['error', 'timeout', 'notrunnable', 'notexecuted', 'inconclusive']);
/** xUnit.net announces each failing test as an error of the run, too. */
const ANNOUNCED = /^\[xUnit\.net [\d:.]+\]\s.*\[FAIL\]$/s;
/** testfx: exit code 2 is "at least one test failure". */
const EXIT_CODE = /^Exit code indicates failure: '2'/;
const COUNTERS_OF = {
    failed: ['failed'],
    errored: ['error', 'timeout', 'aborted', 'disconnected', 'notRunnable', 'passedButRunAborted'],
    notRun: ['notExecuted', 'inconclusive', 'pending', 'inProgress'],
};
/** Outcomes that `notRun` counts, whatever they come to. */
const NOT_RUN = new Set(['notexecuted', 'inconclusive', 'skipped', 'pending', 'inprogress']);
function isBad(outcome) {
    return outcome !== 'passed' && outcome !== 'skipped';
}
/** What a case without a message of its own is told by. */
function saidOf({ outcome, word }) {
    if (!isBad(outcome) || word === 'Failed')
        return '';
    const known = OUTCOMES_OF_TRX.has(word.toLowerCase());
    return `The report says outcome=${word}${known ? '.' : ', which is no outcome this version knows.'}`;
}
/**
 * The numbers a run states. Newer loggers write `notExecuted="0"` whatever was skipped; what is skipped then is what they
 * count and did not execute.
 */
function trx_words_declaredBy(counters, complain) {
    const read = (name) => {
        const said = counters?.attributes.get(name);
        const told = declaredCount(said);
        if (told !== 'invalid')
            return told;
        complain(`${name}=${said === '' ? '""' : (0,model_words/* quoted */.TL)(said ?? '', 40)} is not a number of tests.`);
        return undefined;
    };
    const sum = (names) => {
        const told = names.map(read).filter((n) => n !== undefined);
        return told.length === 0 ? undefined : told.reduce((a, b) => a + b, 0);
    };
    const [total, executed] = [read('total'), read('executed')];
    const [failed, errored, notRun] = [sum(COUNTERS_OF.failed), sum(COUNTERS_OF.errored), sum(COUNTERS_OF.notRun)];
    const left = total === undefined || executed === undefined ? undefined : Math.max(0, total - executed - (errored ?? 0));
    const skipped = left === undefined ? notRun : Math.max(left, notRun ?? 0);
    return {
        ...(total !== undefined && { total }),
        ...(failed !== undefined && { failed }),
        ...(errored !== undefined && { errored }),
        ...(skipped !== undefined && { skipped }),
    };
}

;// CONCATENATED MODULE: ./lib/formats/trx.js






/**
 * Visual Studio TRX, as the loggers write it (https://github.com/microsoft/vstest `TrxLogger`,
 * https://github.com/microsoft/testfx `TrxReportEngine`): results, definitions and the summary of the run in any order.
 */
const trx = {
    id: 'trx',
    title: 'Visual Studio TRX',
    recognised: 'a root element `TestRun`',
    kind: 'tests',
    syntax: 'xml',
    matches: ({ name }) => name === 'TestRun',
    sink: trxSink,
};
const trx_TEXT_LIMIT = 16 * 1024;
const COMPLAINTS_TOLD = 20;
function trxSink(path) {
    const tests = (0,collect/* testCollector */.Ex)(path);
    const books = ledger(path);
    const open = [];
    const cases = [];
    const words = new Set();
    const classes = classTable();
    const run = { failing: 0, statements: 0, notRun: 0, listed: 0, containers: 0, announced: 0 };
    const infos = [];
    let unsaid = 0;
    let info;
    let summary;
    let counters;
    let definition;
    let detail;
    /**
     * A test that is still in the queue of a run already said to be over: mocha-trx-reporter writes so of skipped ones, and the
     * run before its results. Loggers that write a run while it lasts, or after it broke off, say that of the run.
     */
    const isNeverStarted = () => ['passed', 'completed', 'failed'].includes(summary?.attributes.get('outcome')?.toLowerCase() ?? '');
    const openCase = (element) => {
        const said = element.attributes.get('outcome')?.trim() ?? NO_OUTCOME;
        const word = said.toLowerCase();
        const outcome = word === 'pending' && isNeverStarted() ? 'skipped' : OUTCOMES_OF_TRX.get(word);
        if (outcome !== undefined)
            words.add(word);
        cases.push({ element, outcome: outcome ?? 'unknown', word: said, message: '', text: '', inner: undefined });
    };
    const closeCase = (test) => {
        const parent = cases.at(-1);
        // Rows of a data-driven test and members of an ordered one are the cases; what holds them is one only where it says worse.
        const counts = test.inner === undefined || (isBad(test.outcome) && (0,model_tests/* worse */.JJ)(test.inner, test.outcome) !== test.inner);
        if (test.inner !== undefined)
            run.containers++;
        if (isBad(test.outcome) && test.outcome !== 'unknown')
            run.statements++;
        const worst = test.inner === undefined ? test.outcome : (0,model_tests/* worse */.JJ)(test.inner, test.outcome);
        if (parent)
            parent.inner = parent.inner === undefined ? worst : (0,model_tests/* worse */.JJ)(parent.inner, worst);
        if (!counts)
            return;
        const { attributes, line } = test.element;
        run.listed++;
        if (test.outcome === 'failed' || test.outcome === 'errored')
            run.failing++;
        if (NOT_RUN.has(test.word.toLowerCase()))
            run.notRun++;
        tests.add({
            name: attributes.get('testName') ?? '',
            definition: attributes.get('testId')?.toLowerCase() ?? '',
            suites: [],
            // Results stand in no order (vstest keeps them by a random key), so that none of two is a later try of the other.
            suiteId: run.listed,
            outcome: test.outcome,
            flaky: false,
            message: test.message.trim() === '' ? saidOf(test) : test.message,
            text: test.text,
            reportLine: line,
        });
    };
    const openDefinition = (element) => {
        const id = element.attributes.get('id')?.toLowerCase();
        // Definitions stand before the results or after them; after them only those of kept cases are wanted.
        definition = id !== undefined && (run.listed === 0 || tests.awaited.has(id)) ? id : undefined;
    };
    const closeInfo = ({ element, text }) => {
        const word = (element.attributes.get('outcome') ?? NO_OUTCOME).trim().toLowerCase();
        if (FINE_RUNS.has(word))
            return;
        const said = text.trim();
        if (ANNOUNCED.test(said))
            run.announced++;
        else if (infos.length < COMPLAINTS_TOLD)
            infos.push({ element, text: said });
        else
            unsaid++;
    };
    /** What the run says of itself as a whole, in words, where no case explains it. */
    const holdRun = () => {
        const at = summary ?? { line: 1, column: 1 };
        const said = summary?.attributes.get('outcome')?.trim();
        const word = said?.toLowerCase() ?? 'completed';
        const explained = word === 'failed' ? run.failing > 0 : OF_CASES.has(word) && words.has(word);
        if (!FINE_RUNS.has(word) && !explained) {
            const missing = word === 'failed' ? ' but lists no failing test' : '';
            books.complain(`The run says its outcome is ${(0,model_words/* quoted */.TL)(said ?? '', 40)}${missing}.`, at);
        }
        for (const { element, text } of infos) {
            if (EXIT_CODE.test(text) && run.failing > 0)
                continue;
            books.complain(`The run states an error outside any test${text === '' ? '.' : `: ${(0,model_words/* quoted */.TL)(text)}`}`, element);
        }
        if (unsaid > 0)
            books.complain(`The run states ${(0,model_words/* count */.U9)(unsaid, 'more error')} outside any test.`, at);
        if (run.announced > run.failing) {
            books.complain(`The run announces ${(0,model_words/* count */.U9)(run.announced, 'failed test')} but lists ${(0,model_words/* grouped */.zD)(run.failing)}.`, at);
        }
    };
    return {
        open(element) {
            const { name } = element;
            const parent = open.at(-1);
            detail = undefined;
            if (parent === 'Results' || parent === 'InnerResults')
                openCase(element);
            else if (cases.length > 0 && parent === 'ErrorInfo') {
                if (name === 'Message')
                    detail = 'message';
                else if (name === 'StackTrace')
                    detail = 'text';
            }
            else if (parent === 'TestDefinitions')
                openDefinition(element);
            else if (name === 'TestMethod' && definition !== undefined)
                classes.set(definition, element.attributes.get('className'));
            else if (name === 'ResultSummary')
                summary = element;
            else if (name === 'Counters' && parent === 'ResultSummary')
                counters = element;
            else if (name === 'RunInfo')
                info = { element, text: '' };
            open.push(name);
        },
        close(name) {
            open.pop();
            detail = undefined;
            const parent = open.at(-1);
            const test = parent === 'Results' || parent === 'InnerResults' ? cases.pop() : undefined;
            if (test)
                closeCase(test);
            else if (parent === 'TestDefinitions')
                definition = undefined;
            else if (name === 'RunInfo' && info) {
                closeInfo(info);
                info = undefined;
            }
        },
        text(piece) {
            const test = cases.at(-1);
            if (info)
                info.text += piece.slice(0, trx_TEXT_LIMIT - info.text.length);
            else if (test && detail)
                test[detail] += piece.slice(0, Math.max(0, trx_TEXT_LIMIT - test[detail].length));
        },
        get wantsText() {
            return detail !== undefined || (info !== undefined && open.at(-1) === 'Text');
        },
        end() {
            const { line, column } = counters ?? { line: 1, column: 1 };
            const declared = trx_words_declaredBy(counters, (message) => books.complain(message, { line, column }));
            books.open({ name: '', declared, line, column });
            const { listed, containers: tries, failing, statements, notRun } = run;
            books.saw({ cases: listed, tries, failing, statements: Math.max(failing, statements), skipped: notRun });
            books.close();
            holdRun();
            const collected = tests.end((id) => classes.get(id));
            return { kind: 'tests', tests: (0,collect/* testFile */.NJ)(path, collected, books.end(), declared) };
        },
    };
}
/** Class names by definition, for a million definitions: ids as 53 bits of their hash, each name once. */
function classTable() {
    const names = [];
    const indexes = new Map();
    const byDefinition = new Map();
    const keyOf = (id) => {
        const [high, low] = (0,hash/* hash64 */.D)(id);
        return (high & 0x1fffff) * 0x100000000 + low;
    };
    return {
        set(id, className) {
            // MSTest writes `Acme.OrderTests, Acme.Tests, Version=1.0.0.0, ...`.
            const name = (0,model_words/* clipped */.cz)((className ?? '').replace(/,.*$/s, '').trim(), 1024);
            // node-trx writes `none` where there are no classes.
            if (name === '' || name === 'none')
                return;
            const index = indexes.get(name) ?? names.push(name) - 1;
            indexes.set(name, index);
            byDefinition.set(keyOf(id), index);
        },
        get: (id) => names[byDefinition.get(keyOf(id)) ?? -1],
    };
}

;// CONCATENATED MODULE: ./lib/formats/index.js






/** Every report format that is read. Each is recognised by content, and no two take the same file. */
const formats = [junit, trx, ctrf, sarif, lcov, cobertura];

;// CONCATENATED MODULE: ./lib/formats/lines.js

/** Characters of one line; no line format comes near it. */
const LINE_LIMIT = 1024 * 1024;
/** Reads text that comes in pieces as lines; CRLF and LF end one, and the last need not be ended. */
function lineMachine(path, sink) {
    let rest = '';
    let number = 0;
    const fail = (message) => {
        throw new model_format/* ReportError */.$({ kind: 'malformed', message, path, line: number + 1, column: 1 });
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
                throw new model_format/* ReportError */.$({ kind: 'limit', message: 'A line is longer than 1 MiB.', path, line: number + 1, column: 1 });
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
        const message = `The declared encoding ${(0,model_words/* quoted */.TL)(declared, 40)} is not known; write the report as UTF-8.`;
        throw new model_format/* ReportError */.$({ kind: 'malformed', message, path, line: 1, column: 1 });
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
var saxes = __nccwpck_require__(59800);
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
    let chunk = '';
    let chunkStart = 0;
    let start = { line: 1, column: 1 };
    const fail = (kind, message, at = { line: parser.line, column: parser.column + 1 }) => {
        throw new model_format/* ReportError */.$({ kind, message, path, line: at.line, column: Math.max(1, at.column) });
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
        // The event comes after the name and the character that ends it, which may be a line's end.
        const column = parser.column - tag.name.length - 1;
        start = column >= 1 ? { line: parser.line, column } : startInChunk(tag.name.length);
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
    /** Where the `<` of a name that ends its line stands, counted in the text being read. */
    const startInChunk = (length) => {
        const index = parser.position - chunkStart - length - 2;
        const lineStart = chunk.lastIndexOf('\n', index);
        return { line: Math.max(1, parser.line - 1), column: index < 0 ? 1 : Math.max(1, index - lineStart) };
    };
    const write = (text) => {
        if (text === '')
            return;
        chunk = text;
        chunkStart = parser.position;
        strictly(() => parser.write(text));
        guard();
    };
    /** What saxes itself does not limit: an entity that never ends, and the size of what it is collecting. */
    const guard = () => {
        const entity = held(parser, 'entity');
        if (entity.length > XML_LIMITS.entity) {
            fail('malformed', BARE_AMPERSAND, position(parser, entity));
        }
        if (Reflect.get(parser, 'state') === CDATA && !sink?.wantsText)
            Reflect.set(parser, 'text', '');
        else if (held(parser, 'text').length > XML_LIMITS.text) {
            fail('limit', `A text, comment or attribute is longer than ${XML_LIMITS.text / 1024 / 1024} MiB.`);
        }
    };
    const end = () => {
        const entity = held(parser, 'entity');
        if (entity !== '')
            fail('malformed', BARE_AMPERSAND, position(parser, entity));
        if (depth > 0)
            fail('malformed', `The file ends inside ${count(depth)}: it was cut off.`);
        strictly(() => parser.close());
        if (sink === undefined)
            return fail('malformed', 'The file has no root element.');
        return sink.end();
    };
    return { write, end, fail: (message) => fail('malformed', message) };
}
const BARE_AMPERSAND = 'A bare "&" stands here; XML wants "&amp;".';
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
    return `Not well-formed XML: ${(0,model_words/* quoted */.TL)(bare, 200).replaceAll('`', '')}.`;
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
    const choose = async (head) => {
        const first = head.trimStart().charAt(0);
        if (first === '<')
            return xmlMachine(path, (root) => xmlFormat(root).sink(path));
        const found = formats.find((candidate) => candidate.syntax === (first === '{' || first === '[' ? 'json' : 'lines') && candidate.matches(head));
        if (found === undefined)
            throw new model_format/* ReportError */.$({ ...unknownFormat(first, formats), path, line: 1, column: 1 });
        format = found;
        if (found.syntax === 'lines')
            return lineMachine(path, found.sink(path));
        const [{ jsonMachine }, sink] = await Promise.all([__nccwpck_require__.e(/* import() */ 5911).then(__nccwpck_require__.bind(__nccwpck_require__, 95911)), found.sink(path)]);
        return jsonMachine(path, sink);
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
            if (first === '<' || head.length >= model_format/* HEAD_LENGTH */.G) {
                machine = await choose(head);
                machine.write(head);
            }
        }
        if (broken !== undefined)
            machine?.fail(broken);
        if (broken !== undefined)
            throw new model_format/* ReportError */.$({ kind: 'malformed', message: broken, path, line: 1, column: 1 });
    }
    if (machine === undefined) {
        if (head.trim() === '')
            throw new model_format/* ReportError */.$({ kind: 'malformed', message: 'The file is empty.', path, line: 1, column: 1 });
        machine = await choose(head);
        machine.write(head);
    }
    return machine.end();
}
/** A disk that fails half way, or a fault of ours: one file's reading, never the end of the others'. */
function problemOf(error, path) {
    if (error instanceof model_format/* ReportError */.$)
        return error.problem;
    return {
        kind: 'unreadable',
        message: `Reading broke off: ${(0,model_words/* quoted */.TL)(error instanceof Error ? error.message : String(error))}.`,
        path,
    };
}
function reads(formats) {
    return `Read are: ${(0,model_words/* listed */.KE)(formats.map(({ title }) => title), 30)}.`;
}
function unknownFormat(first, formats) {
    return { kind: 'unreadable', message: `This is no report Jidoka knows: it begins with ${(0,model_words/* quoted */.TL)(first)}. ${reads(formats)}` };
}
function unknownRoot(path, root, formats) {
    const known = KNOWN_ROOTS.get(root.name);
    const what = known === undefined ? 'This is no report Jidoka knows' : `This looks like ${known}, which this version does not read`;
    const message = `${what}: its root element is ${(0,model_words/* quoted */.TL)(root.name, 60)}. ${reads(formats)}`;
    return new model_format/* ReportError */.$({ kind: 'unreadable', message, path, line: root.line, column: root.column });
}

;// CONCATENATED MODULE: ./lib/gathering/opened.js


/** Reads an opened file as the report it is. */
async function readOpened(path, file) {
    if ('kind' in file)
        return { state: 'unreadable', problems: [file] };
    const reading = await readReport(path, file.bytes, formats);
    const source = { path, format: reading.format ?? 'unknown', sha256: await file.sha256() };
    if (reading.state === 'unreadable')
        return { state: 'unreadable', problems: reading.problems, source };
    const { state: _state, format: _format, ...value } = reading;
    return { state: 'read', value, source };
}


/***/ }),

/***/ 52572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Gy: () => (/* binding */ MESSAGE_LIMIT),
  Ex: () => (/* binding */ testCollector),
  NJ: () => (/* binding */ testFile)
});

// UNUSED EXPORTS: titleOf

// EXTERNAL MODULE: ./lib/model/hash.js
var model_hash = __nccwpck_require__(49877);
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
/** No two match the same line; the most common stands first, because an expression costs its making at first use. */
const FRAMES = [
    // at Object.<anonymous> (src/a.test.ts:3:5), at src/a.test.ts:3:5, file:///w/a.mjs:3:5, ❯ src/a.test.ts:3:5
    { language: 'javascript', pattern: /(?:\(|\bat |❯ |^\s*)((?:file:\/\/)?(?:[A-Za-z]:)?[^\s():]+\.[cm]?[jt]sx?):(\d+):\d+/ },
    // at com.acme.OrderTest$Inner.rejects(OrderTest.java:88)
    { language: 'java', pattern: /\bat (?:[\w.@/-]*\/)?([\w$.]+)\.[\w$<>]+\(([\w$-]+\.(?:java|kt|scala|groovy)):(\d+)\)/ },
    // File "tests/test_order.py", line 12
    { language: 'python', pattern: /^\s*File "([^"]+)", line (\d+)/ },
    // at Acme.OrderTests.Rejects() in C:\src\OrderTests.cs:line 42
    { language: 'dotnet', pattern: / in (\S[^:]*(?::[\\/][^:]*)?):line (\d+)/ },
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
        if (line.length > MAX_LINE_LENGTH || !/:\d|line \d/.test(line))
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
var tests = __nccwpck_require__(42684);
// EXTERNAL MODULE: ./lib/model/words.js
var words = __nccwpck_require__(59344);
;// CONCATENATED MODULE: ./lib/model/collect.js




const MESSAGE_LIMIT = 4096;
/** Counts cases and keeps the ones worth a look, in memory that does not grow with the number of passing cases. */
function testCollector(path) {
    const totals = { total: 0, passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0, unknown: 0 };
    const dropped = { failing: 0, flaky: 0 };
    const notable = [];
    const repeats = new Map();
    const seen = occurrences();
    const late = [];
    const awaited = new Set();
    const add = (raw) => {
        const { outcome } = raw;
        const flaky = raw.flaky && outcome === 'passed';
        totals.total++;
        totals[outcome]++;
        if (flaky)
            totals.flaky++;
        const owner = raw.file ?? raw.className;
        const className = raw.file === undefined ? undefined : raw.className;
        const key = [raw.definition ?? owner ?? '', className ?? '', ...raw.suites, raw.name].join('\u0000');
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
                ...(owner !== undefined && { owner: (0,words/* kept */.LP)(owner) }),
                ...(className !== undefined && className !== '' && { className: (0,words/* kept */.LP)(className) }),
                suites: raw.suites.map(words/* kept */.LP),
                name: (0,words/* kept */.LP)(raw.name),
                occurrence,
            },
            title: (0,words/* kept */.LP)(titleOf(raw.className, raw.name)),
            outcome,
            flaky,
            ...(message !== '' && { message: (0,words/* kept */.LP)(message) }),
            places: placesOf(raw),
            report: { path, line: raw.reportLine },
        };
        notable.push(entry);
        if (raw.definition !== undefined) {
            const definition = (0,words/* kept */.LP)(raw.definition);
            late.push({ entry, definition });
            awaited.add(definition);
        }
        if (earlier)
            earlier.push(entry);
        else
            repeats.set(inSuite, [entry]);
    };
    /** Gives the cases of a definition their class; the definitions tell them apart until here, the class does from here on. */
    const resolve = (classOf) => {
        const taken = new Set();
        for (const { entry, definition } of late) {
            const owner = classOf(definition);
            const { name, suites } = entry.identity;
            let { occurrence } = entry.identity;
            const keyOf = () => [owner ?? '', ...suites, name, occurrence].join('\u0000');
            while (taken.has(keyOf()))
                occurrence++;
            taken.add(keyOf());
            entry.identity = { ...(owner !== undefined && { owner }), suites, name, occurrence };
            entry.title = (0,words/* kept */.LP)(titleOf(owner, name));
            entry.places = [...entry.places, ...placesOfClass(owner)];
        }
    };
    return {
        add,
        /** Definitions of the cases so far that are kept: `end` asks for their class. */
        awaited: awaited,
        end: (classOf) => {
            if (classOf)
                resolve(classOf);
            return { totals, notable, dropped };
        },
    };
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
    return /^[^\s./\\:<>()[\]{}'"`]+(\.[^\s./\\:<>()[\]{}'"`]+)*$/.test(className)
        ? `${className}.${name}`
        : `${className} > ${name}`;
}
const EXTENSIONS = ['java', 'kt', 'py', 'cs', 'php', 'scala', 'groovy', 'rb', 'swift'];
/** Best guess first: where the failure says it happened, then what the report says of the test, then where its class would be. */
function placesOf(raw) {
    const places = placesIn(`${raw.text}\n${raw.message}`);
    if (raw.file !== undefined)
        places.push({ path: (0,words/* kept */.LP)(raw.file), ...(raw.line !== undefined && { line: raw.line }) });
    return [...places, ...placesOfClass(raw.className)];
}
function placesOfClass(className) {
    if (className === undefined)
        return [];
    if (className.includes('/') || /\.[cm]?[jt]sx?$/.test(className))
        return [{ path: (0,words/* kept */.LP)(className) }];
    if (!/^\w+(\.\w+)+$/.test(className))
        return [];
    const names = className.split('.');
    return [names, names.slice(0, -1)]
        .filter((parts) => parts.length > 1)
        .flatMap((parts) => EXTENSIONS.map((extension) => ({ path: `${parts.join('/')}.${extension}` })));
}
/** What a report says, of what was collected and what its books found. */
function testFile(path, collected, books, declared) {
    const { totals, ...rest } = collected;
    return {
        path,
        totals: { ...totals, total: totals.total + books.unlisted, skipped: totals.skipped + books.unlisted },
        ...rest,
        ...(Object.keys(declared).length > 0 && { declared }),
        problems: books.problems,
    };
}


/***/ }),

/***/ 8611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ coverageCollector),
/* harmony export */   G3: () => (/* binding */ unitedBranches),
/* harmony export */   Hy: () => (/* binding */ resolveCovered),
/* harmony export */   My: () => (/* binding */ coveredIn),
/* harmony export */   cG: () => (/* binding */ addLine),
/* harmony export */   e6: () => (/* binding */ totalOf),
/* harmony export */   vJ: () => (/* binding */ mismatches),
/* harmony export */   ys: () => (/* binding */ addBranch)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(35298);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(59344);


function addLine(lines, line, isCovered) {
    if (isCovered || !lines.has(line))
        lines.set(line, isCovered);
}
function addBranch(branches, key, told) {
    const known = branches.get(key);
    if (known === undefined)
        branches.set(key, told);
    else if (told.covered > known.covered || told.total > known.total) {
        branches.set(key, { covered: Math.max(told.covered, known.covered), total: Math.max(told.total, known.total) });
    }
}
/** Collects the files of one report, which may name one several times. */
function coverageCollector() {
    const files = new Map();
    return {
        /** The file so far; `\` and a leading `./` make no other file of it. */
        file(named) {
            const path = named
                .trim()
                .replaceAll('\\', '/')
                .replace(/^(\.\/+)+/, '');
            const known = files.get(path);
            if (known)
                return known;
            const file = { lines: new Map(), branches: new Map() };
            files.set(path, file);
            return file;
        },
        end() {
            return [...files].map(([path, { lines, branches }]) => ({
                path,
                lines: sorted(lines),
                ...(branches.size > 0 && { branches: totalOf(branches.values()), branchLines: byLine(branches) }),
            }));
        },
    };
}
/** Differences told one by one for a report; the rest as their number. */
const MISMATCHES_TOLD = 20;
/** What a report declares that is worse than what it lists. */
function mismatches(path) {
    const told = [];
    let more = 0;
    return {
        add(message, line, column = 1) {
            if (told.length < MISMATCHES_TOLD)
                told.push({ kind: 'mismatch', message, path, line, column });
            else
                more++;
        },
        end() {
            if (more === 0)
                return told;
            return [...told, { kind: 'mismatch', message: `The report has ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(more, 'more such difference')}.`, path }];
        },
    };
}
function coveredIn(lines) {
    let covered = 0;
    for (const isCovered of lines.values())
        if (isCovered)
            covered++;
    return { covered, total: lines.size };
}
function totalOf(parts) {
    let covered = 0;
    let total = 0;
    for (const part of parts) {
        covered += part.covered;
        total += part.total;
    }
    return { covered, total };
}
/** With more branches than this untaken in a line their names are not kept: generated code has lines with thousands. */
const NAMES_KEPT = 64;
/** Branches that are told one by one, as those of their line. Line 0 is of no file. */
function byLine(branches) {
    const lines = new Map();
    const open = new Map();
    for (const [key, told] of branches) {
        const line = Number.parseInt(key, 10);
        const comma = key.indexOf(',');
        if (line === 0)
            continue;
        if (comma < 0) {
            lines.set(line, told);
            continue;
        }
        const known = open.get(line) ?? { covered: 0, total: 0, untaken: [] };
        known.covered += told.covered;
        known.total += told.total;
        if (told.covered < told.total && known.untaken.length <= NAMES_KEPT)
            known.untaken.push(key.slice(comma + 1));
        open.set(line, known);
    }
    // Most lines of a file are alike: one object serves them all.
    const alike = new Map();
    for (const [line, { covered, total, untaken }] of open) {
        // Of none or all of them nobody needs the names.
        const isNamed = covered > 0 && untaken.length > 0 && untaken.length <= NAMES_KEPT;
        const key = `${covered} ${total} ${isNamed ? untaken.join('\n') : ''}`;
        const known = alike.get(key) ?? { covered, total, ...(isNamed && { untaken: untaken.map(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .kept */ .LP) }) };
        alike.set(key, known);
        lines.set(line, known);
    }
    return lines;
}
/**
 * The branches of a line as several reports tell them together: taken is what any of them took. Undefined where that cannot
 * be told: two reports took some and do not say which, or they do not agree how many there are.
 */
function unitedBranches(told) {
    const total = told.reduce((most, one) => Math.max(most, one.total), 0);
    if (told.some((one) => one.covered === total))
        return { covered: total, total };
    const some = told.filter(({ covered }) => covered > 0);
    const [first, ...others] = some;
    if (first === undefined)
        return { covered: 0, total };
    if (some.some((one) => one.total !== total))
        return undefined;
    if (others.length === 0)
        return { covered: first.covered, total };
    if (some.some(({ untaken }) => untaken === undefined))
        return undefined;
    const left = (first.untaken ?? []).filter((name) => others.every(({ untaken }) => untaken?.includes(name)));
    return { covered: total - left.length, total };
}
/** Most writers list lines in order; only the others are paid for. */
function sorted(lines) {
    let last = 0;
    for (const line of lines.keys()) {
        if (line < last)
            return new Map([...lines].sort(([a], [b]) => a - b));
        last = line;
    }
    return lines;
}
/**
 * The tracked file that a report means. A relative path starts at a root the report names; else at the folder its tool ran
 * in, which is most often one above the report (`packages/a/coverage/lcov.info` means `packages/a/src/x.ts`, though
 * `src/x.ts` is there too); and only then is it looked for as named.
 */
function resolveCovered(report, path, tracked) {
    if (isAbsolute(path))
        return (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePlace */ .M0)({ path }, tracked);
    const below = report.roots.map((root) => ({ path: `${root}/${path}` }));
    const above = isAbsolute(report.path) ? [] : foldersAbove(report.path).map((folder) => ({ path: `${folder}${path}` }));
    for (const candidate of [...below, ...above]) {
        const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePlace */ .M0)(candidate, tracked);
        if (place?.confidence === 'exact')
            return place;
    }
    return (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePlaces */ .Nh)([...below, { path }], tracked);
}
function isAbsolute(path) {
    return /^([\\/]|[A-Za-z]:|file:)/.test(path);
}
/** `a/b/c.xml` lies in `a/b/`, `a/` and ''. */
function foldersAbove(path) {
    const folders = path.replaceAll('\\', '/').split('/').slice(0, -1);
    return [...folders.map((_, index) => `${folders.slice(0, folders.length - index).join('/')}/`), ''];
}


/***/ }),

/***/ 89774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ReportError),
/* harmony export */   G: () => (/* binding */ HEAD_LENGTH)
/* harmony export */ });
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


/***/ }),

/***/ 49877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 85261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NS: () => (/* binding */ joinScans),
/* harmony export */   P9: () => (/* binding */ unitedLines),
/* harmony export */   Xg: () => (/* binding */ joinCoverage),
/* harmony export */   fQ: () => (/* binding */ narrowed)
/* harmony export */ });
/* unused harmony export addScans */
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8611);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(57157);
/* harmony import */ var _scans_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(34615);



/** Joins all scan reports; `absent` is what to say when no file matched. */
function joinScans(readings, absent) {
    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(readings, absent, (files) => ({ files, totals: files.map((file) => file.totals).reduce(addScans, _scans_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_RESULTS */ .j2) }), {
        problems: (file) => file.problems,
    });
}
/** Joins all coverage reports. Lines are counted per file as reports name it: a line is covered when any report says so. */
function joinCoverage(readings, absent) {
    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(readings, absent, (reports) => ({ reports, lines: unitedLines(reports) }), {
        problems: (file) => file.problems,
        empty: ({ reports }) => reports.every(({ files }) => files.length === 0) ? { reason: 'The coverage reports name no file.' } : undefined,
    });
}
/** Covered and coverable lines of reports together, each line of a file as named once. */
function unitedLines(reports) {
    const byPath = new Map();
    for (const { path, lines } of reports.flatMap(({ files }) => files)) {
        const united = byPath.get(path) ?? new Map();
        for (const [line, isCovered] of lines)
            (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .addLine */ .cG)(united, line, isCovered);
        byPath.set(path, united);
    }
    return (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .totalOf */ .e6)([...byPath.values()].map(_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .coveredIn */ .My));
}
function addScans(a, b) {
    return {
        results: a.results + b.results,
        suppressed: a.suppressed + b.suppressed,
        byLevel: added(a.byLevel, b.byLevel),
        bySeverity: added(a.bySeverity, b.bySeverity),
    };
}
function added(a, b) {
    const sum = { ...a };
    for (const key of Object.keys(a))
        sum[key] = a[key] + b[key];
    return sum;
}
/** The readings of one kind, each with its own value; unreadable ones stay. */
function narrowed(readings, own) {
    return readings.flatMap((reading) => {
        if (reading.state === 'unreadable')
            return [reading];
        const value = own(reading.value);
        return value === undefined ? [] : [{ ...reading, value }];
    });
}


/***/ }),

/***/ 36047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 35298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M0: () => (/* binding */ resolvePlace),
/* harmony export */   Nh: () => (/* binding */ resolvePlaces),
/* harmony export */   O: () => (/* binding */ trackedFiles)
/* harmony export */ });
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

/***/ 37404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 57157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J_: () => (/* binding */ isNonEmpty),
/* harmony export */   Lf: () => (/* binding */ NOT_ASKED),
/* harmony export */   WU: () => (/* binding */ judgeable),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
function isNonEmpty(list) {
    return list.length > 0;
}
/** A value that did not come from a report: it is always there. `from` says where it is from. */
function known(value, from) {
    return { state: 'present', value, sources: [{ path: from, format: from, sha256: '' }], problems: [] };
}
/** What can be judged of a reading, if anything: a bad file beside good ones does not hide what those say. */
function judgeable(reading) {
    return reading.state === 'present' ? reading.value : reading.state === 'unreadable' ? reading.rest : undefined;
}
/** Evidence that nobody asked for is not missing. */
const NOT_ASKED = { state: 'not-applicable', because: 'not asked for', declared: 'not-asked' };
/**
 * Joins the readings of every matched file of a kind. One bad file makes the whole unreadable, with what the good ones said as
 * `rest`; no good file hides it. `empty` may say that well-formed files hold nothing to judge.
 */
function joined(readings, absent, join, about) {
    const files = readings.flatMap((reading) => (reading.state === 'read' ? [reading.value] : []));
    const sources = readings.flatMap((reading) => (reading.source ? [reading.source] : []));
    const bad = readings.flatMap((reading) => (reading.state === 'unreadable' ? reading.problems : []));
    const value = isNonEmpty(files) ? join(files) : undefined;
    if (isNonEmpty(bad))
        return { state: 'unreadable', problems: bad, sources, ...(value !== undefined && { rest: value }) };
    if (value === undefined || !isNonEmpty(sources))
        return { state: 'absent', ...absent };
    const problems = files.flatMap(about.problems);
    const empty = about.empty?.(value);
    return empty ? { state: 'empty', ...empty, sources, problems } : { state: 'present', value, sources, problems };
}


/***/ }),

/***/ 34615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ scanFingerprint),
/* harmony export */   IL: () => (/* binding */ FINDINGS_KEPT),
/* harmony export */   j2: () => (/* binding */ NO_RESULTS),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(49877);

/** GitHub's bands of `security-severity`, worst first. */
const SEVERITIES = ['critical', 'high', 'medium', 'low'];
/** Findings of one file that are kept in full; beyond it only what a threshold needs. */
const FINDINGS_KEPT = 2000;
const NO_RESULTS = {
    results: 0,
    suppressed: 0,
    byLevel: { error: 0, warning: 0, note: 0, none: 0 },
    bySeverity: { critical: 0, high: 0, medium: 0, low: 0 },
};
/**
 * The same in every run in which the finding is the same: by what its tool tells it apart by, else by file and message. Without
 * an identity of the tool's own several findings of a file may share one; they are then told apart by their number.
 */
function scanFingerprint({ tool, rule, message, places, identity }) {
    return (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)('scan', tool, rule, identity ?? `${places[0]?.path ?? ''} ${message}`);
}


/***/ }),

/***/ 42684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ executed),
/* harmony export */   JJ: () => (/* binding */ worse),
/* harmony export */   kq: () => (/* binding */ NOTABLE_LIMIT),
/* harmony export */   mr: () => (/* binding */ joinTests),
/* harmony export */   oT: () => (/* binding */ fileState)
/* harmony export */ });
/* unused harmony exports OUTCOMES, NO_TESTS, addTotals */
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57157);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(59344);


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
/** Joins all test reports; `absent` is what to say when no file matched. */
function joinTests(readings, absent) {
    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(readings, absent, (files) => ({ totals: files.map((file) => file.totals).reduce(addTotals), files }), {
        problems: (file) => file.problems,
        empty: (run) => (executed(run.totals) > 0 ? undefined : { reason: emptyReason(run), remedy: EMPTY_REMEDY }),
    });
}
const EMPTY_REMEDY = 'See the log of the step that runs the tests: it may have crashed while collecting them, or its filter matched none.';
function emptyReason(run) {
    const names = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(run.files.map((file) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(file.path)));
    const { skipped } = run.totals;
    const what = skipped === 0
        ? 'no test is listed'
        : skipped === 1
            ? 'the one listed test was skipped'
            : `all ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(skipped, 'listed test')} were skipped`;
    const declared = run.files.flatMap((file) => file.problems.map((problem) => problem.message));
    return `No test was executed: ${what} in ${names}.${declared.length > 0 ? ` ${declared.slice(0, 2).join(' ')}` : ''}`;
}


/***/ }),

/***/ 59344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   LP: () => (/* binding */ kept),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   cz: () => (/* binding */ clipped),
/* harmony export */   p0: () => (/* binding */ duration),
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
/** With a capital letter, as a sentence begins. */
function capital(words) {
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
/** A copy that does not keep the longer text it was cut from alive. */
function kept(text) {
    return ` ${text}`.slice(1);
}
/** `45 s`, `12 min`, `5.2 h`, `3.4 d`. */
function duration(seconds) {
    const size = Math.abs(seconds);
    if (size < 90)
        return `${seconds} s`;
    if (size < 5400)
        return `${Math.round(seconds / 60)} min`;
    if (size < 172_800)
        return `${oneDecimal(seconds / 3600)} h`;
    return `${oneDecimal(seconds / 86_400)} d`;
}
function oneDecimal(n) {
    return String(Math.round(n * 10) / 10);
}


/***/ }),

/***/ 63067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   T: () => (/* binding */ openFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);


/** One report; above it the error names the limit. */
const MAX_BYTES = 4 * 1024 * 1024 * 1024;
/** Opens one file as a stream that also takes its sha256, unless nobody will ask for it. Never waits on a pipe. */
async function openFile(root, path, { sum = true, progress } = {}) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
    const refuse = (message) => ({ kind: 'unreadable', message, path });
    try {
        const found = await called((done) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.stat)(full, done));
        if (found.isDirectory())
            return refuse('This is a folder; a report is a regular file.');
        if (!found.isFile())
            return refuse('This is a pipe, a socket or a device; a report is a regular file.');
        if (found.size > MAX_BYTES)
            return { ...refuse(`The file is larger than ${MAX_BYTES / 1024 ** 3} GiB.`), kind: 'limit' };
        // Not blocking: between the look and the opening someone may have put a pipe there.
        const descriptor = await called((done) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.open)(full, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK, done));
        const bytes = chunksOf(descriptor, (read) => progress?.(path, read, found.size));
        return sum ? await summed(bytes) : { bytes, sha256: async () => '' };
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return (await isLink(full)) ? refuse('This link leads nowhere.') : 'absent';
        return refuse(`The file cannot be opened (${codeOf(error)}).`);
    }
}
async function isLink(full) {
    return called((done) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstat)(full, done)).then((found) => found.isSymbolicLink(), () => false);
}
/** A call of `node:fs` as a promise: `fs/promises` and streams are most of what a small read would load. */
function called(call) {
    return new Promise((done, fail) => {
        call((error, value) => (error ? fail(error) : done(value)));
    });
}
const CHUNK = 256 * 1024;
/** A file's bytes to its end. Each chunk is overwritten by the next. */
async function* chunksOf(descriptor, told) {
    const buffer = Buffer.allocUnsafeSlow(CHUNK);
    let all = 0;
    try {
        for (;;) {
            const length = await called((done) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.read)(descriptor, buffer, 0, CHUNK, null, done));
            if (length === 0)
                return;
            all += length;
            told(all);
            yield buffer.subarray(0, length);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.close)(descriptor);
    }
}
async function summed(stream) {
    const { createHash } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 77598, 19));
    const hash = createHash('sha256');
    const iterator = stream[Symbol.asyncIterator]();
    const next = async () => {
        const step = await iterator.next();
        if (!step.done)
            hash.update(step.value);
        return step;
    };
    return {
        // No `return`: a reader that stops early leaves the rest for the sum.
        bytes: { [Symbol.asyncIterator]: () => ({ next }) },
        sha256: async () => {
            while (!(await next()).done)
                ;
            return hash.digest('hex');
        },
    };
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  X: () => (/* binding */ action),
  x: () => (/* reexport */ cli)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./lib/commands/read.js
var read = __nccwpck_require__(39332);
// EXTERNAL MODULE: ./lib/model/project.js
var project = __nccwpck_require__(37404);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(57975);
// EXTERNAL MODULE: ./lib/model/nearest.js
var nearest = __nccwpck_require__(36047);
// EXTERNAL MODULE: ./lib/model/words.js
var model_words = __nccwpck_require__(59344);
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
    flow: {
        about: 'How work flows here: lead time, deployments, failures, stages; from git alone, or with GitHub.',
        usage: 'flow [options]',
        options: [
            'deployments',
            'since',
            'until',
            'window',
            'now',
            'facts',
            'policy',
            'repo',
            'output-dir',
            'next',
            'json',
            'no-color',
        ],
    },
    provenance: {
        about: 'Which commits and lines carry which markers of agents, and how that is known.',
        usage: 'provenance [BASE..HEAD]',
        options: ['message', 'author', 'since', 'until', 'policy', 'base', 'repo', 'json', 'no-color'],
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
    'output-dir': { type: 'string', about: 'DIR to write the files of the run into' },
    deployments: {
        type: 'string',
        about: 'SOURCE of deployments: `tags:v*`, `branch:main`, `file:events.ndjson`, `github` with GITHUB_TOKEN (default: tags, found by looking)',
    },
    since: { type: 'string', about: 'DATE the window begins' },
    until: { type: 'string', about: 'DATE the window ends, not included (default: now)' },
    window: { type: 'string', about: 'DAYS of the window (default: 84)' },
    now: { type: 'string', about: 'TIME that is taken for now, so that a run can be repeated' },
    facts: { type: 'string', about: 'FILE of facts (jidoka.facts/v1) to compute from, instead of git' },
    message: { type: 'string', about: 'FILE of one commit message to judge, or `-` for standard input' },
    author: { type: 'string', about: '`Name <mail>` of that message’s author' },
    next: { type: 'boolean', about: 'only what to pull next: slots that are free, and the oldest accepted items' },
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

// EXTERNAL MODULE: ./lib/platform/open.js
var platform_open = __nccwpck_require__(63067);
;// CONCATENATED MODULE: ./lib/platform/progress.js


/** Short work says nothing. Milliseconds. */
const QUIET = 1000;
const STEP = 200;
const CLEAR = '\r\u001b[2K';
/**
 * A line on standard error while a person waits, taken away at the file's end; undefined where no person looks on. The kind of
 * descriptor 2 is asked of the file system, because making `process.stderr` costs more than a short read.
 */
function progressForPerson() {
    if (!isTerminalLike(2))
        return undefined;
    const started = performance.now();
    let told = 0;
    return (path, read, size) => {
        const now = performance.now();
        if (now - started < QUIET)
            return;
        if (read >= size) {
            if (told > 0)
                (0,external_node_fs_.writeSync)(2, CLEAR);
            told = 0;
        }
        else if (now - told >= STEP) {
            told = now;
            (0,external_node_fs_.writeSync)(2, `${CLEAR}  reading ${(0,model_words/* clipped */.cz)((0,model_words/* visible */.RK)(path), 50)} ${Math.floor((read / size) * 100)} %`);
        }
    };
}
/** A character device; false where the descriptor is closed. */
function isTerminalLike(descriptor) {
    try {
        return (0,external_node_fs_.fstatSync)(descriptor).isCharacterDevice();
    }
    catch {
        return false;
    }
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
/** Each command loads only what it needs beyond the readers: `read` knows nothing of policies, and starts as fast. */
const cli_COMMANDS = {
    async gate(values) {
        const [{ gate, writeReports }, { localWorld }, { badGlob }] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(3339), __nccwpck_require__.e(1138), __nccwpck_require__.e(8815), __nccwpck_require__.e(69), __nccwpck_require__.e(7207), __nccwpck_require__.e(1476), __nccwpck_require__.e(8875), __nccwpck_require__.e(8253), __nccwpck_require__.e(4292), __nccwpck_require__.e(8580)]).then(__nccwpck_require__.bind(__nccwpck_require__, 44292)),
            Promise.all(/* import() */[__nccwpck_require__.e(1138), __nccwpck_require__.e(6299), __nccwpck_require__.e(5316), __nccwpck_require__.e(5347)]).then(__nccwpck_require__.bind(__nccwpck_require__, 35316)),
            Promise.all(/* import() */[__nccwpck_require__.e(3339), __nccwpck_require__.e(1138), __nccwpck_require__.e(8815), __nccwpck_require__.e(69), __nccwpck_require__.e(1476)]).then(__nccwpck_require__.bind(__nccwpck_require__, 61476)),
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
            progress: progressForPerson(),
        });
        const report = await gate(world, { byHand: true, ...globs });
        await writeReports(world, report);
        await tell(report, values);
        return report.decision === 'stop' ? 1 : 0;
    },
    async read(values, files) {
        if (files.length === 0)
            return fail('read wants at least one file: `jidoka read reports/junit.xml`.');
        const progress = progressForPerson();
        const report = await (0,read/* read */.L)({ openFile: (path) => (0,platform_open/* openFile */.T)('.', path, { sum: false, progress }) }, files);
        if (values.on('json'))
            say(`${JSON.stringify(report, null, 2)}\n`);
        else
            say((await __nccwpck_require__.e(/* import() */ 6231).then(__nccwpck_require__.bind(__nccwpck_require__, 16231))).readTable(report.files, screen(values)));
        return report.files.every((file) => file.state === 'present') ? 0 : 1;
    },
    async explain(values, files) {
        const [path, ...others] = files;
        if (path === undefined || others.length > 0)
            return fail('explain wants one file: `jidoka explain jidoka/report.json`.');
        const { explain } = await Promise.all(/* import() */[__nccwpck_require__.e(3339), __nccwpck_require__.e(1138), __nccwpck_require__.e(7325)]).then(__nccwpck_require__.bind(__nccwpck_require__, 17325));
        const report = await explain({ openFile: (file) => (0,platform_open/* openFile */.T)('.', file) }, path, values.text('check'));
        await tell(report, values);
        return 0;
    },
    async flow(values) {
        const [{ flow, gitFacts, sourceOf }, { factsOfFile, timeOf, windowOf }, { withMade }, { titles }] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(3339), __nccwpck_require__.e(1138), __nccwpck_require__.e(69), __nccwpck_require__.e(5899), __nccwpck_require__.e(7207), __nccwpck_require__.e(3574), __nccwpck_require__.e(3456), __nccwpck_require__.e(4606), __nccwpck_require__.e(9809), __nccwpck_require__.e(9802)]).then(__nccwpck_require__.bind(__nccwpck_require__, 69809)),
            Promise.all(/* import() */[__nccwpck_require__.e(3339), __nccwpck_require__.e(4082)]).then(__nccwpck_require__.bind(__nccwpck_require__, 14082)),
            Promise.all(/* import() */[__nccwpck_require__.e(3339), __nccwpck_require__.e(1138), __nccwpck_require__.e(69), __nccwpck_require__.e(7207), __nccwpck_require__.e(8070)]).then(__nccwpck_require__.bind(__nccwpck_require__, 68070)),
            Promise.all(/* import() */[__nccwpck_require__.e(3339), __nccwpck_require__.e(5899), __nccwpck_require__.e(3574), __nccwpck_require__.e(3456), __nccwpck_require__.e(6442)]).then(__nccwpck_require__.bind(__nccwpck_require__, 33456)),
        ]);
        const now = values.text('now');
        const at = now === undefined ? Math.floor(Date.now() / 1000) : timeOf('--now', now);
        const world = { openFile: (path) => (0,platform_open/* openFile */.T)('.', path) };
        const file = values.text('facts');
        const root = file === undefined ? await historyRootOf(values) : undefined;
        const history = root === undefined ? undefined : historyOf(root);
        const { flow: settings, shared } = await flowPolicy(values, root);
        const asked = values.text('deployments') ?? sourceOf(settings);
        const window = windowOf(at, { since: values.text('since'), until: values.text('until'), days: values.text('window') }, settings['window-days']);
        // Before anything is asked: whoever fails first must find someone waiting.
        const lines = root === undefined ? undefined : await (await __nccwpck_require__.e(/* import() */ 3317).then(__nccwpck_require__.bind(__nccwpck_require__, 53317))).seriesWorld(values);
        const facts = root === undefined || history === undefined || lines === undefined
            ? await factsOfFile(world, file ?? '')
            : await withMade(asked === 'github'
                ? factsFromGitHub(root, { ...world, history }, at, anySource(settings), shared)
                : gitFacts({ ...world, history }, at, asked, { ai: shared.ai }), lines, window, shared);
        const report = flow(facts, window, settings);
        const folder = values.text('output-dir');
        if (folder !== undefined) {
            const [{ flowFiles }, { writeBelow }] = await Promise.all([
                Promise.all(/* import() */[__nccwpck_require__.e(3339), __nccwpck_require__.e(69), __nccwpck_require__.e(5899), __nccwpck_require__.e(7207), __nccwpck_require__.e(3574), __nccwpck_require__.e(7533), __nccwpck_require__.e(4870), __nccwpck_require__.e(4577)]).then(__nccwpck_require__.bind(__nccwpck_require__, 74870)),
                Promise.all(/* import() */[__nccwpck_require__.e(1138), __nccwpck_require__.e(9570)]).then(__nccwpck_require__.bind(__nccwpck_require__, 19570)),
            ]);
            for (const [name, content] of Object.entries(await flowFiles(report, facts, window, settings)))
                await writeBelow(folder, name, content);
        }
        if (values.on('next') && values.on('json'))
            return say(`${JSON.stringify({ next: report.next, wipLimit: report.wipLimit }, null, 2)}\n`);
        if (values.on('next'))
            return say((await __nccwpck_require__.e(/* import() */ 7605).then(__nccwpck_require__.bind(__nccwpck_require__, 17605))).flowNext(report, screen(values)));
        if (values.on('json'))
            return say(`${JSON.stringify(report, null, 2)}\n`);
        const { flowTable } = await __nccwpck_require__.e(/* import() */ 230).then(__nccwpck_require__.bind(__nccwpck_require__, 40230));
        return say(flowTable(report, { ...screen(values), titles }));
    },
    async provenance(values, files) {
        const [command, { provenanceTable, seriesTable }, given] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(3339), __nccwpck_require__.e(1138), __nccwpck_require__.e(8815), __nccwpck_require__.e(69), __nccwpck_require__.e(7207), __nccwpck_require__.e(1476), __nccwpck_require__.e(8875), __nccwpck_require__.e(8253), __nccwpck_require__.e(6244)]).then(__nccwpck_require__.bind(__nccwpck_require__, 78079)),
            Promise.all(/* import() */[__nccwpck_require__.e(3339), __nccwpck_require__.e(9317)]).then(__nccwpck_require__.bind(__nccwpck_require__, 59317)),
            __nccwpck_require__.e(/* import() */ 3317).then(__nccwpck_require__.bind(__nccwpck_require__, 53317)),
        ]);
        const [range, ...others] = files;
        const [message, since] = [values.text('message'), values.text('since')];
        const asked = [range, message, since].filter((one) => one !== undefined);
        if (asked.length > 1 || others.length > 0)
            return fail('provenance wants one of: a range such as `main..HEAD`, `--message FILE`, `--since DATE`.');
        if (since !== undefined) {
            const { seriesText } = await Promise.all(/* import() */[__nccwpck_require__.e(3339), __nccwpck_require__.e(9744)]).then(__nccwpck_require__.bind(__nccwpck_require__, 89744));
            const series = await command.provenanceSince(await given.seriesWorld(values), await given.spanOf(since, values.text('until'), Math.floor(Date.now() / 1000)));
            return say(values.on('json') ? seriesText(series) : seriesTable(series, screen(values)));
        }
        const told = message === undefined
            ? await command.provenanceOfRange(await given.rangeWorld(values, command.rangeOf(range)))
            : command.provenanceOfMessage(await messageIn(message), values.text('author'), await given.agentsKnown(values));
        return say(values.on('json') ? `${JSON.stringify(told, null, 2)}\n` : provenanceTable(told, screen(values)));
    },
    async init(values) {
        const [{ init }, { defaultBranch, gitIn }, { filesOf, repositoryRoot, trackedIn }, { writeNew }] = await Promise.all([
            __nccwpck_require__.e(/* import() */ 1230).then(__nccwpck_require__.bind(__nccwpck_require__, 11230)),
            __nccwpck_require__.e(/* import() */ 195).then(__nccwpck_require__.bind(__nccwpck_require__, 20195)),
            Promise.all(/* import() */[__nccwpck_require__.e(1138), __nccwpck_require__.e(6299), __nccwpck_require__.e(5316), __nccwpck_require__.e(5347)]).then(__nccwpck_require__.bind(__nccwpck_require__, 35316)),
            Promise.all(/* import() */[__nccwpck_require__.e(1138), __nccwpck_require__.e(9570)]).then(__nccwpck_require__.bind(__nccwpck_require__, 19570)),
        ]);
        const root = await repositoryRoot(values.text('repo') ?? '.');
        const branch = (await defaultBranch(gitIn(root)))?.name;
        const { files, next } = await init({ ...filesOf(root), trackedFiles: () => trackedIn(root) }, branch);
        for (const file of files)
            await writeNew(root, file.path, file.text);
        const { starterText } = await __nccwpck_require__.e(/* import() */ 6231).then(__nccwpck_require__.bind(__nccwpck_require__, 16231));
        return say(starterText(files, next, screen(values)));
    },
    async demo(values, _files, home) {
        const [{ gate }, { demoWorld }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(3339), __nccwpck_require__.e(1138), __nccwpck_require__.e(8815), __nccwpck_require__.e(69), __nccwpck_require__.e(7207), __nccwpck_require__.e(1476), __nccwpck_require__.e(8875), __nccwpck_require__.e(8253), __nccwpck_require__.e(4292), __nccwpck_require__.e(8580)]).then(__nccwpck_require__.bind(__nccwpck_require__, 44292)), Promise.all(/* import() */[__nccwpck_require__.e(3339), __nccwpck_require__.e(1138), __nccwpck_require__.e(6299), __nccwpck_require__.e(5316), __nccwpck_require__.e(8732)]).then(__nccwpck_require__.bind(__nccwpck_require__, 83464))]);
        const report = await gate(await demoWorld(`${home}/demo`), { byHand: true, tests: [], scans: [], coverage: [] });
        await tell(report, values);
        if (!values.on('json') && !values.on('quiet')) {
            say('\nThis was the shipped example. On your own change: jidoka gate --tests GLOB\nTo begin: jidoka init\n');
        }
        return 0;
    },
};
/** A message from a file, or from standard input. */
async function messageIn(path) {
    const { readInput, readNamed } = await Promise.all(/* import() */[__nccwpck_require__.e(1138), __nccwpck_require__.e(9570)]).then(__nccwpck_require__.bind(__nccwpck_require__, 19570));
    const text = path === '-' ? await readInput() : await readNamed(path);
    if (text !== undefined)
        return text;
    const { CouldNotRun } = await __nccwpck_require__.e(/* import() */ 391).then(__nccwpck_require__.bind(__nccwpck_require__, 30391));
    throw new CouldNotRun({ message: 'There is no such file.', path });
}
async function historyRootOf(values) {
    const { historyRoot } = await Promise.all(/* import() */[__nccwpck_require__.e(1138), __nccwpck_require__.e(6299), __nccwpck_require__.e(5316), __nccwpck_require__.e(5347)]).then(__nccwpck_require__.bind(__nccwpck_require__, 35316));
    return historyRoot(values.text('repo') ?? '.');
}
/** The history of a checkout. git begins to tell it at once, while the policy is read, for hardly any asks for more than the usual. */
function historyOf(root) {
    const read = async (also) => (await __nccwpck_require__.e(/* import() */ 1307).then(__nccwpck_require__.bind(__nccwpck_require__, 21307))).readHistory(root, { also });
    const usual = read([]);
    // Whoever asks for it hears of a failure.
    usual.catch(() => { });
    return (also) => (also.length === 0 ? usual : read(also));
}
/** With what GitHub tells beside the history. Twice the window, so that there is one to hold it against. */
async function factsFromGitHub(root, world, now, settings, { ai, batch: { components } }) {
    const [{ laptopForge }, { githubFacts }, { ownersHere }, { filesOf }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(3339), __nccwpck_require__.e(69), __nccwpck_require__.e(7207), __nccwpck_require__.e(7533), __nccwpck_require__.e(1952), __nccwpck_require__.e(2889)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3297)),
        Promise.all(/* import() */[__nccwpck_require__.e(3339), __nccwpck_require__.e(1138), __nccwpck_require__.e(69), __nccwpck_require__.e(7207), __nccwpck_require__.e(7533), __nccwpck_require__.e(4606), __nccwpck_require__.e(1671), __nccwpck_require__.e(2112)]).then(__nccwpck_require__.bind(__nccwpck_require__, 91671)),
        __nccwpck_require__.e(/* import() */ 9725).then(__nccwpck_require__.bind(__nccwpck_require__, 99725)),
        Promise.all(/* import() */[__nccwpck_require__.e(1138), __nccwpck_require__.e(6299), __nccwpck_require__.e(5316), __nccwpck_require__.e(5347)]).then(__nccwpck_require__.bind(__nccwpck_require__, 35316)),
    ]);
    const owners = await ownersHere(filesOf(root));
    const territory = { components, ...(owners && { owners }) };
    const { forge, repository } = await laptopForge(root, process.env);
    const windowDays = 2 * settings['window-days'];
    return githubFacts({ ...world, forge }, { repository, settings, ai, now, windowDays, territory });
}
/** Whatever GitHub knows best: its deployments, else its releases, else the tags. */
function anySource(settings) {
    return { ...settings, deployments: { ...settings.deployments, source: 'auto' } };
}
/** What the policy says of flow; facts from a file are of no repository here, so only a policy that is named counts for them. */
async function flowPolicy(values, root) {
    const [{ FLOW_DEFAULTS }, { AI_DEFAULTS }, { batchSchema }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(3339), __nccwpck_require__.e(1138), __nccwpck_require__.e(6375)]).then(__nccwpck_require__.bind(__nccwpck_require__, 56375)),
        Promise.all(/* import() */[__nccwpck_require__.e(3339), __nccwpck_require__.e(1201)]).then(__nccwpck_require__.bind(__nccwpck_require__, 71201)),
        Promise.all(/* import() */[__nccwpck_require__.e(3339), __nccwpck_require__.e(1138), __nccwpck_require__.e(1960)]).then(__nccwpck_require__.bind(__nccwpck_require__, 71960)),
    ]);
    const none = { flow: FLOW_DEFAULTS, shared: { ai: AI_DEFAULTS, batch: batchSchema.parse({}) } };
    const named = values.text('policy');
    if (root === undefined && named === undefined)
        return none;
    const { policyInForce } = await Promise.all(/* import() */[__nccwpck_require__.e(1138), __nccwpck_require__.e(6299), __nccwpck_require__.e(5316), __nccwpck_require__.e(5347)]).then(__nccwpck_require__.bind(__nccwpck_require__, 35316));
    const text = await policyInForce(root ?? '.', named);
    if (text.text === undefined)
        return none;
    const { policyOf } = await Promise.all(/* import() */[__nccwpck_require__.e(3339), __nccwpck_require__.e(1138), __nccwpck_require__.e(8815), __nccwpck_require__.e(69), __nccwpck_require__.e(1476), __nccwpck_require__.e(8875), __nccwpck_require__.e(6590)]).then(__nccwpck_require__.bind(__nccwpck_require__, 78875));
    const { flow, settings } = await policyOf({ policyInForce: async () => text });
    return { flow, shared: settings };
}
async function tell(report, values) {
    if (values.on('json')) {
        say(`${JSON.stringify(report, null, 2)}\n`);
        return;
    }
    const [{ story }, { terminal }] = await Promise.all([__nccwpck_require__.e(/* import() */ 2568).then(__nccwpck_require__.bind(__nccwpck_require__, 52568)), __nccwpck_require__.e(/* import() */ 9875).then(__nccwpck_require__.bind(__nccwpck_require__, 89875))]);
    say(terminal(story(report), { ...screen(values), quiet: values.on('quiet') }));
}
/** Colours only on a terminal, and never against NO_COLOR (https://no-color.org); 80 columns unless the terminal has fewer. */
function screen(values) {
    const color = process.stdout.isTTY === true && !values.on('no-color') && !process.env['NO_COLOR'];
    return { color, width: Math.max(40, Math.min(80, process.stdout.columns || 80)) };
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
    const [{ CouldNotRun }, { problemLine }] = await Promise.all([__nccwpck_require__.e(/* import() */ 391).then(__nccwpck_require__.bind(__nccwpck_require__, 30391)), __nccwpck_require__.e(/* import() */ 140).then(__nccwpck_require__.bind(__nccwpck_require__, 50140))]);
    if (error instanceof CouldNotRun)
        return fail(`The gate could not run.\n${error.problems.map(problemLine).join('\n')}`);
    return fail(`Jidoka broke, which is a fault of its own: please report it.\n${error instanceof Error ? error.stack : String(error)}`);
}

;// CONCATENATED MODULE: ./lib/index.js
/**
 * What the bundle exports; `dist/cli.js` and `dist/main.js` are two-line starters over it. The readers are what every run needs,
 * and stand in the first file; what only some need (policy, checks, reports, a runner's toolkit) is loaded when it is.
 */

async function action() {
    await (await Promise.all(/* import() */[__nccwpck_require__.e(3339), __nccwpck_require__.e(1138), __nccwpck_require__.e(8815), __nccwpck_require__.e(4119), __nccwpck_require__.e(4942), __nccwpck_require__.e(8239), __nccwpck_require__.e(69), __nccwpck_require__.e(7207), __nccwpck_require__.e(1476), __nccwpck_require__.e(8875), __nccwpck_require__.e(7533), __nccwpck_require__.e(6299), __nccwpck_require__.e(8253), __nccwpck_require__.e(5316), __nccwpck_require__.e(4292), __nccwpck_require__.e(1952), __nccwpck_require__.e(1250)]).then(__nccwpck_require__.bind(__nccwpck_require__, 31250))).action();
}

var __webpack_exports__action = __webpack_exports__.X;
var __webpack_exports__cli = __webpack_exports__.x;
export { __webpack_exports__action as action, __webpack_exports__cli as cli };
