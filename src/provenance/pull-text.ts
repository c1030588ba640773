/** What a description says in its own voice: Markdown as GitHub shows it, without what is hidden, quoted or shown as code. */

/**
 * Its lines without HTML comments, fenced code and quotations, by the block rules of CommonMark 0.31 (sections 4.5, 4.6 and 5.1).
 * A comment that begins a line and is never closed hides the rest; one amid a line, without an end in its paragraph, is plain text.
 */
export function spokenLines(body: string): readonly string[] {
  return openLines(body, false).filter((line) => !isQuote(line));
}

/** All that is not in a comment: quotations and code too. */
export function uncommented(text: string): string {
  return openLines(text, true).join('\n');
}

function openLines(body: string, keepsCode: boolean): string[] {
  const lines = body.replace(/\r\n?/g, '\n').split('\n');
  const kept: string[] = [];
  let fence: string | undefined;
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const opened = fence === undefined ? fenceOf(line) : undefined;
    if (fence !== undefined || opened !== undefined) {
      if (fence !== undefined && closes(line, fence)) fence = undefined;
      else fence ??= opened;
      kept.push(keepsCode ? line : '');
      at++;
    } else if (isComment(line)) {
      // Such a block takes the whole of its last line with it.
      while (at < lines.length && !(lines[at] ?? '').includes('-->')) at++;
      at++;
      kept.push('');
    } else {
      const from = at++;
      while (at < lines.length && goesOn(lines[at] ?? '')) at++;
      kept.push(...withoutComments(lines.slice(from, at).join('\n')).split('\n'));
    }
  }
  return kept;
}

const isComment = (line: string) => /^\s*<!--/.test(line);
const isQuote = (line: string) => /^ {0,3}>/.test(line);
const isItem = (line: string) => /^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(line);

/** Whether a line continues the paragraph before it. */
function goesOn(line: string): boolean {
  const begins = isComment(line) || isQuote(line) || isItem(line) || /^ {0,3}#{1,6}(?:\s|$)/.test(line);
  return !begins && line.trim() !== '' && fenceOf(line) === undefined;
}

function withoutComments(paragraph: string): string {
  const kept: string[] = [];
  let from = 0;
  while (true) {
    const start = paragraph.indexOf('<!--', from);
    const end = start < 0 ? -1 : paragraph.indexOf('-->', start);
    if (end < 0) return kept.join('') + paragraph.slice(from);
    kept.push(paragraph.slice(from, start));
    from = end + '-->'.length;
  }
}

/** The run of marks that opens a block of code, also as the first thing of a list's item. */
function fenceOf(line: string): string | undefined {
  return /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
}

function closes(line: string, fence: string): boolean {
  const mark = line.trim();
  return mark.length >= fence.length && mark === fence.charAt(0).repeat(mark.length);
}

/** Words without their Markdown, on one line: emphasis, links, tags and code marks are gone, their words stay. */
export function plainWords(markdown: string): string {
  return markdown
    .replace(/<\/?[A-Za-z][^<>]*>/g, ' ')
    .replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replace(/[*`~]/g, '')
    .replace(/(?<![\p{L}\p{N}_])_+|(?<!_)_+(?![\p{L}\p{N}_])/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
