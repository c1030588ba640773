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

const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Shows each hidden character as a visible escape such as `\x1b`, `\u202e` or `\u{e0041}`; line breaks too. */
export function visible(text: string): string {
  return text.replace(HIDDEN, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const digits = code.toString(16);
    if (code > 0xffff) return `\\u{${digits}}`;
    return NAMED[character] ?? (code < 256 ? `\\x${digits.padStart(2, '0')}` : `\\u${digits.padStart(4, '0')}`);
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

/** With a capital letter, as a sentence begins. */
export function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** A copy that does not keep the longer text it was cut from alive. */
export function kept(text: string): string {
  return ` ${text}`.slice(1);
}

/** `45 s`, `12 min`, `5.2 h`, `3.4 d`. */
export function duration(seconds: number): string {
  const size = Math.abs(seconds);
  if (size < 90) return `${seconds} s`;
  if (size < 5400) return `${Math.round(seconds / 60)} min`;
  if (size < 172_800) return `${oneDecimal(seconds / 3600)} h`;
  return `${oneDecimal(seconds / 86_400)} d`;
}

function oneDecimal(n: number): string {
  return String(Math.round(n * 10) / 10);
}
