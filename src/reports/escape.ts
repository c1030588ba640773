import { visible } from '../model/words.ts';

/**
 * One escaper per channel. Sentences hold our words plainly and words from outside between backticks (model/words.ts);
 * nothing here trusts that: both parts are made inert, so a forged sentence is at worst set in the wrong typeface.
 */

/** Half a surrogate pair, or a code that is no character: an API may refuse the whole text that holds one. */
function whole(text: string): string {
  return text.replace(/[\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, '\ufffd');
}

/** Lines of a failure's message, without the colours a tool painted them in; nothing else of it is left out. */
export function detailLines(detail: string): string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colour codes of terminals begin with one
  return detail.replace(/\u001b\[[\d;]*m/g, '').split(/\r\n|\r|\n/);
}

/** For a terminal: hidden and control characters become visible; backticks stay as quotation marks. */
export function forTerminal(text: string): string {
  return visible(text);
}

/**
 * For a log that a GitHub runner reads: one line, on which no workflow command survives. The runner obeys `::name::` after
 * leading blanks and `##[name]` anywhere in a line (runner source, ActionCommand.cs).
 */
export function forLog(text: string): string {
  return visible(text)
    .replace(/^(\s*:)(?=:)/, '$1\u200b')
    .replaceAll('##[', '#\u200b#[');
}

/** For GitHub-flavoured Markdown, on one line, also inside a table cell: a sentence with its quoted words as code spans. */
export function forMarkdown(sentence: string): string {
  const parts = sentence.replace(/^ +/, '').split('`');
  // An odd number of backticks leaves the last one unpaired: all of it is text then.
  if (parts.length % 2 === 0) return markdownText(parts.join("'"));
  return parts.map((part, index) => (index % 2 === 0 ? markdownText(part) : codeSpan(part))).join('');
}

/** Text as itself: no emphasis, link, tag, table, mention, issue reference or autolink comes of it. */
function markdownText(text: string): string {
  return visible(whole(text))
    .replaceAll('@', '@\u200b')
    .replace(/#(?=\w)/g, '#\u200b')
    .replace(/:(?=\/\/)/g, ':\u200b')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}\u200b.`)
    .replace(/\bGH-(?=\d)/gi, (gh) => `${gh.slice(0, 2)}\u200b-`)
    .replace(/^(\s*\d+)(?=[.)])/, '$1\u200b')
    .replace(/[&<>\\*_[\]{}|~^$`#]|^[\s]*[-+=>]/g, (match) =>
      match.replace(/\S/, (character) => `&#${character.charCodeAt(0)};`),
    );
}

function codeSpan(text: string): string {
  // Nothing between two backticks: its neighbours must not become one word.
  if (text === '') return '\u200b';
  // A pipe ends a table cell even inside a code span; entities are not read there, so it is shown as a look-alike.
  return `\`${visible(whole(text)).replaceAll('|', '\u2223')}\``;
}

/** The same for a place where Markdown is not read, such as the line that unfolds a section: all of it is text. */
export function forPlainMarkup(sentence: string): string {
  return markdownText(sentence.replaceAll('`', ''));
}

/** Lines from outside as a fenced block that no line of theirs can end. */
export function fenced(text: string): string {
  const lines = detailLines(text).map((line) => visible(whole(line).replaceAll('\t', '    ')));
  const runs = lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length);
  const fence = '`'.repeat(Math.max(2, ...runs) + 1);
  return `${fence}text\n${lines.join('\n')}\n${fence}`;
}

/** A sentence as the words of a Markdown link. An address with a character that Markdown could read makes none. */
export function linked(sentence: string, url: string): string {
  return /^https?:\/\/[\w.:/~%#-]+$/.test(url) ? `[${forMarkdown(sentence)}](${url})` : forMarkdown(sentence);
}

/** For a remark at a line, which is plain text: its quotation marks are the reader's own. Lines stay lines. */
export function forRemark(sentence: string): string {
  return detailLines(sentence)
    .map((line) => visible(whole(line)).replaceAll('`', '"'))
    .join('\n');
}

/** For HTML between tags: all of it is text. */
export function forHtml(text: string): string {
  return visible(whole(text)).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** For the value of an HTML attribute between double quotes. */
export function forAttribute(text: string): string {
  return forHtml(text.replace(/\s+/g, ' '));
}

/** For HTML between tags: a sentence with its quoted words as code. */
export function forHtmlSentence(sentence: string): string {
  const parts = sentence.split('`');
  if (parts.length % 2 === 0) return forHtml(parts.join("'"));
  return parts.map((part, index) => (index % 2 === 0 ? forHtml(part) : `<code>${forHtml(part)}</code>`)).join('');
}

/** For HTML inside `pre`: lines stay lines. */
export function forHtmlLines(text: string): string {
  return detailLines(text)
    .map((line) => forHtml(line.replaceAll('\t', '    ')))
    .join('\n');
}
