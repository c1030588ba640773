/**
 * Sentences that carry outside text.
 *
 * Our own words are plain text; a word from outside (a test's name, a file's path, an error's message) stands between
 * backticks, put there by `quoted` and nothing else. Every report escapes both parts for its own channel, so a sentence
 * that was built wrongly is at worst set in the wrong typeface, never obeyed.
 */

/** C0, C1, bidirectional and invisible characters: what could move a cursor, reorder a line, or hide in it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;

/** Shows each hidden character as a visible escape such as `\x1b` or `\u202e`; line breaks too. */
export function visible(text: string): string {
  return text.replace(HIDDEN, (character) => {
    if (character === '\n') return '\\n';
    if (character === '\r') return '\\r';
    if (character === '\t') return '\\t';
    const code = character.charCodeAt(0);
    return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

/** Cuts at a whole character and says so with an ellipsis. `limit` counts UTF-16 units, the ellipsis included. */
export function clipped(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = limit - 1;
  const splitsPair = /[\ud800-\udbff]/.test(text.charAt(end - 1));
  return `${text.slice(0, splitsPair ? end - 1 : end)}…`;
}

/** Outside text as a word of a sentence: on one line, visible, at most `limit` characters, between backticks. */
export function quoted(text: string, limit = 160): string {
  const word = clipped(visible(text.trim().replace(/\s+/g, ' ')), limit).replaceAll('`', '\u02cb');
  return word === '' ? '(no name)' : `\`${word}\``;
}

/** `1,204 tests`, `1 test`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${grouped(n)} ${n === 1 ? one : many}`;
}

/** Thousands separated by commas, whatever the machine's language. */
export function grouped(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `a`, `a and b`, `a, b and 3 more`. */
export function listed(words: readonly string[], limit = 3): string {
  const shown = words.length > limit ? [...words.slice(0, limit - 1), `${grouped(words.length - limit + 1)} more`] : words;
  if (shown.length < 2) return shown.join('');
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
