/**
 * Where JSON text stops being JSON. The engine decides that it does (`JSON.parse`), but says where in words that differ from
 * version to version, or not at all; this walk runs only over text already refused, and follows RFC 8259 token by token.
 */
export interface Fault {
  /** Of the first character that cannot stand where it stands; the text's length where it ends too early. */
  readonly index: number;
  /** Why, where that is more than the character itself. */
  readonly message: string | undefined;
}

const SPACE = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they may not stand unescaped in a text
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SCALAR = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;

/** What may come next: a value, the end of a list or a value, a key or the end of an object, a key, `:`, `,` or the end. */
type Wanted = 'value' | 'first' | 'name or end' | 'name' | 'colon' | 'after';

/** The first fault of a text, undefined where there is none. */
export function faultOf(text: string): Fault | undefined {
  const open: ('[' | '{')[] = [];
  let wanted = 'value' as Wanted;
  let index = 0;

  const match = (pattern: RegExp): boolean => {
    pattern.lastIndex = index;
    const found = pattern.test(text);
    if (found) index = pattern.lastIndex;
    return found;
  };
  /** After its opening quote; false where it is not closed as it should be, `index` at what is wrong. */
  const string = (): boolean => {
    index++;
    do match(PLAIN);
    while (match(ESCAPE));
    if (text.charAt(index) !== '"') return false;
    index++;
    return true;
  };
  const value = (character: string): boolean => {
    if (character === '{' || character === '[') {
      open.push(character);
      wanted = character === '{' ? 'name or end' : 'first';
      index++;
      return true;
    }
    wanted = 'after';
    return character === '"' ? string() : match(SCALAR);
  };
  const name = (): boolean => {
    wanted = 'colon';
    return string();
  };
  const after = (character: string): boolean => {
    const list = open.at(-1) === '[';
    index++;
    if (character === (list ? ']' : '}')) open.pop();
    else if (character === ',') wanted = list ? 'value' : 'name';
    else {
      index--;
      return false;
    }
    return true;
  };
  const step = (character: string): boolean => {
    if (wanted === 'after') return open.length > 0 && after(character);
    if (wanted === 'colon') {
      wanted = 'value';
      if (character === ':') index++;
      return character === ':';
    }
    if ((wanted === 'first' && character === ']') || (wanted === 'name or end' && character === '}')) {
      wanted = 'after';
      return after(character);
    }
    if (wanted === 'name' || wanted === 'name or end') return character === '"' && name();
    return value(character);
  };

  for (match(SPACE); index < text.length; match(SPACE)) {
    if (!step(text.charAt(index))) return { index, message: words(text, index) };
  }
  if (wanted === 'after' && open.length === 0) return undefined;
  return { index, message: words(text, index) };
}

function words(text: string, index: number): string | undefined {
  if (index >= text.length) return 'it ends too early';
  const code = text.charCodeAt(index);
  if (code < 0x20)
    return `a control character (U+${code.toString(16).padStart(4, '0').toUpperCase()}) stands unescaped in a text`;
  return text.charAt(index) === '\\' ? 'a backslash begins no known escape' : undefined;
}
