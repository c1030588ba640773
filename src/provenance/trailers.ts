/** A trailer of a commit's message: `Co-authored-by: NAME <MAIL>`. */
export interface Trailer {
  readonly key: string;
  /** On one line. */
  readonly value: string;
}

/** Lines that git writes itself make a block of mixed lines a block of trailers (git, trailer.c). */
export const BY_GIT = /^(?:Signed-off-by: |\(cherry picked from commit )/;
/** How a trailer begins. */
export const KEY = /^[A-Za-z0-9-]+[ \t]*:/;
/** git cuts here, and below the line everything is a comment. */
const SCISSORS = '# ------------------------ >8 ------------------------\n';

const isComment = (line: string) => line.startsWith('#');
const isBlank = (line: string) => /^[ \t\r]*\n?$/.test(line);
/** A line that goes on with the one before it. */
export const isFolded = (line: string) => /^[ \t\r\n]/.test(line);

/**
 * The trailers of a stored message, as `git interpret-trailers --parse --no-divider` and `git log --format=%(trailers)` give them: a
 * line `---` divides a patch that is mailed from its message, and means nothing in a message that was committed.
 */
export function trailersOf(message: string): readonly Trailer[] {
  const end = endOf(message);
  return parsed(message.slice(blockStart(message, end), end));
}

/** Where the message ends before empty lines, comments and the list of conflicts of older gits. */
export function endOf(text: string): number {
  const cut = text.includes('>8') ? ` \n${text}`.indexOf(`\n${SCISSORS}`) - 1 : -1;
  const whole = cut < 0 ? text.length : cut;
  let from = whole;
  for (let start = lineStart(text, from); from > 0; start = lineStart(text, from)) {
    if (!/^(?:#|\n|\t|Conflicts:\n)/.test(text.slice(start, Math.min(from, start + 11)))) break;
    from = start;
  }
  // From the last line that surely counts on: paths belong to the list only below its heading.
  let run: number | undefined;
  let inConflicts = false;
  for (let at = from; at < whole; at = nextLine(text, at)) {
    const isHeading = text.startsWith('Conflicts:\n', at);
    if (isHeading || text[at] === '#' || text[at] === '\n') {
      run ??= at;
      inConflicts ||= isHeading;
    } else if (!(inConflicts && text[at] === '\t')) {
      run = undefined;
      inConflicts = false;
    }
  }
  return run ?? whole;
}

const nextLine = (text: string, at: number) => text.indexOf('\n', at) + 1 || text.length;
/** Where the last line before `end` starts; the line feed that ends it belongs to it. */
export const lineStart = (text: string, end: number) => (end < 2 ? 0 : text.lastIndexOf('\n', end - 2) + 1);

/** Where the first paragraph ends, which is the subject and holds no trailer. */
export function titleEnd(text: string): number {
  let at = 0;
  for (; at < text.length; at = nextLine(text, at)) {
    const line = text.slice(at, nextLine(text, at));
    if (!isComment(line) && isBlank(line)) break;
  }
  return at;
}

/** Where git's block starts; at the end where there is none. */
export function blockStart(text: string, end: number): number {
  const title = titleEnd(text);
  let [trailers, others, folded, byGit, isEmpty] = [0, 0, 0, false, true];
  for (let at = end; at > title; ) {
    const next = at;
    at = lineStart(text, next);
    if (at < title) break;
    const line = text.slice(at, next);
    if (isComment(line)) {
      others += folded;
      folded = 0;
    } else if (isBlank(line)) {
      if (isEmpty) continue;
      others += folded;
      const isBlock = byGit ? trailers * 3 >= others : trailers > 0 && others === 0;
      return isBlock ? next : end;
    } else {
      isEmpty = false;
      if (BY_GIT.test(line) || KEY.test(line)) {
        trailers += 1;
        folded = 0;
        byGit ||= BY_GIT.test(line);
      } else if (isFolded(line)) folded += 1;
      else {
        others += 1 + folded;
        folded = 0;
      }
    }
  }
  return end;
}

/** The trailers of a block; a line that goes on is joined to the one before it. */
export function parsed(block: string): Trailer[] {
  const whole: string[] = [];
  let isOpen = false;
  for (const line of block.split(/(?<=\n)/)) {
    if (isOpen && isFolded(line)) {
      whole.push(`${whole.pop() ?? ''}${line}`);
      continue;
    }
    isOpen = KEY.test(line);
    if (isOpen) whole.push(line);
  }
  return whole.map((line) => {
    const colon = line.indexOf(':');
    return { key: line.slice(0, colon).trimEnd(), value: unfolded(line.slice(colon + 1)) };
  });
}

/** git knows four kinds of space. Cut by hand: a pattern that looks for the end of a long run of spaces would look from each of them. */
function unfolded(value: string): string {
  return cut(cut(value).replace(/\n[ \t\r\n]*/g, ' '));
}

function cut(value: string): string {
  let [from, to] = [0, value.length];
  while (from < to && ' \t\r\n'.includes(value.charAt(from))) from += 1;
  while (to > from && ' \t\r\n'.includes(value.charAt(to - 1))) to -= 1;
  return value.slice(from, to);
}
