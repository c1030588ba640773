/** What a description says in its own voice: Markdown as GitHub shows it, without what is hidden, quoted or shown as code. */

/**
 * Its lines without HTML comments, fenced code and quotations, by the block rules of CommonMark 0.31 (sections 4.5, 4.6 and 5.1).
 * A comment that begins a line and is never closed hides the rest; one amid a line, without an end in its paragraph, is plain text.
 */
export function spokenLines(body: string): readonly string[] {
  return openLines(body).flatMap((line) => (/^ {0,3}>/.test(line) ? [] : [line]));
}

/** The same with what is quoted or in code: all that is not in a comment. */
export function uncommented(text: string): string {
  return openLines(text, true).join('\n');
}

function openLines(body: string, keepsCode = false): string[] {
  const lines = body.replace(/\r\n?/g, '\n').split('\n');
  const kept: string[] = [];
  let fence: string | undefined;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (fence !== undefined) {
      if (closes(line, fence)) fence = undefined;
      if (keepsCode) kept.push(line);
      continue;
    }
    fence = fenceOf(line);
    if (fence !== undefined) {
      if (keepsCode) kept.push(line);
      continue;
    }
    if (/^\s*<!--/.test(line)) {
      // Such a block takes the whole of its last line with it.
      while (at < lines.length && !(lines[at] ?? '').includes('-->')) at++;
      kept.push('');
      continue;
    }
    const { text, last } = withoutInlineComments(lines, at);
    kept.push(text);
    at = last;
  }
  return kept;
}

/** Comments amid a line may end on a later line of the same paragraph. */
function withoutInlineComments(lines: readonly string[], first: number): { text: string; last: number } {
  let text = lines[first] ?? '';
  let last = first;
  for (let from = text.indexOf('<!--'); from >= 0; from = text.indexOf('<!--', from)) {
    let end = text.indexOf('-->', from);
    let joined = text;
    let upTo = last;
    while (end < 0 && (lines[upTo + 1] ?? '').trim() !== '') {
      upTo++;
      joined = `${joined}\n${lines[upTo]}`;
      end = joined.indexOf('-->', from);
    }
    if (end < 0) break;
    text = joined.slice(0, from) + joined.slice(end + '-->'.length);
    last = upTo;
  }
  return { text, last };
}

/** The run of marks that opens a block of code, also as the first thing of a list's item. */
function fenceOf(line: string): string | undefined {
  const found = /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)*(`{3,}(?=[^`]*$)|~{3,})/.exec(line);
  return found?.[1];
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
    .replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
