import type { NonEmpty } from '../model/reading.ts';
import { isNonEmpty } from '../model/reading.ts';
import { dateSchema } from '../model/settings.ts';
import { count, quoted } from '../model/words.ts';

/** What `/jidoka waive CHECK SHA REASON [until YYYY-MM-DD]` says. */
export interface WaiveCommand {
  readonly check: string;
  readonly sha: string;
  readonly reason: string;
  readonly until?: string;
}

/** A comment with a command that cannot be followed: what is wrong with each, and the commands beside it that can. */
export interface MalformedCommands {
  readonly commands: readonly WaiveCommand[];
  readonly problems: NonEmpty<string>;
}

const REASON_LIMIT = 500;
/** GitHub takes no longer comment. */
const COMMENT_LIMIT = 65_536;
const COMMANDS_LIMIT = 50;

const SHAPE =
  'write `/jidoka waive CHECK SHA REASON`, and `until YYYY-MM-DD` at its end if it is to end sooner than at the next push.';

/** The commands of a comment's body, each at the beginning of a line that its readers see as the writer's own. */
export function waiveCommands(body: string): readonly WaiveCommand[] | MalformedCommands {
  const commands: WaiveCommand[] = [];
  const problems: string[] = [];
  for (const line of ownLines(body.slice(0, COMMENT_LIMIT))) {
    const rest = /^\/jidoka[ \t]+waive(?![^ \t])(.*)$/i.exec(line)?.[1];
    if (rest === undefined || commands.length + problems.length >= COMMANDS_LIMIT) continue;
    const command = commandOf(rest.trim());
    if (typeof command === 'string') problems.push(command);
    else commands.push(command);
  }
  return isNonEmpty(problems) ? { commands, problems } : commands;
}

/** The lines outside of fenced code, quotes and HTML comments: those are an example, someone else's words, or not to be seen. */
function* ownLines(body: string): Generator<string> {
  let fence = '';
  let isHidden = false;
  for (const line of body.split(/\r\n|\r|\n/)) {
    const mark = isHidden ? undefined : /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})(.*)$/.exec(line);
    const bars = mark?.[1] ?? '';
    if (fence !== '') {
      const closes = bars.startsWith(fence) && mark?.[2]?.trim() === '';
      if (closes) fence = '';
    } else if (bars !== '') fence = bars;
    else {
      const wasHidden = isHidden;
      isHidden = hiddenAfter(line, isHidden);
      if (!wasHidden && !/^ {0,3}>/.test(line)) yield line;
    }
  }
}

/** Whether an HTML comment is open at the end of a line. */
function hiddenAfter(line: string, before: boolean): boolean {
  let at = 0;
  let isHidden = before;
  for (;;) {
    const next = line.indexOf(isHidden ? '-->' : '<!--', at);
    if (next < 0) return isHidden;
    // `<!-->` is a whole comment: the end may begin within the beginning.
    at = next + (isHidden ? 3 : 2);
    isHidden = !isHidden;
  }
}

function commandOf(text: string): WaiveCommand | string {
  const [, check = '', sha = '', rest = ''] = /^(\S*)[ \t]*(\S*)[ \t]*(.*)$/.exec(text) ?? [];
  const [named, commit] = [bare(check), bare(sha).toLowerCase()];
  if (named === '') return `This command names no check; ${SHAPE}`;
  if (!/^[a-z][a-z0-9-]{0,63}$/.test(named)) return `${quoted(check)} is no check's id; ${SHAPE}`;
  if (!/^[0-9a-f]{7,64}$/.test(commit)) {
    const found = sha === '' ? 'no commit is named' : `${quoted(sha, 60)} is no commit`;
    return `To waive ${quoted(named)}, name the head it is for by at least 7 of its hexadecimal digits: ${found}; ${SHAPE}`;
  }
  // Before the patterns below see it, which take time in its square.
  if (rest.length > 2 * REASON_LIMIT) return tooLong(named);
  const [, before = rest, day] = /^(.*?)(?:^|[ \t]+)until[ \t]+(\S*\d\S*)$/i.exec(rest) ?? [];
  if (day !== undefined && !dateSchema.safeParse(day).success) {
    return `To waive ${quoted(named)} until a day, write one that exists as YYYY-MM-DD: ${quoted(day, 60)} is none.`;
  }
  const reason = before.trim();
  if (reason === '') return `To waive ${quoted(named)}, give a reason; ${SHAPE}`;
  if (reason.length > REASON_LIMIT) return tooLong(named);
  return { check: named, sha: commit, reason, ...(day !== undefined && { until: day }) };
}

function tooLong(check: string): string {
  return `To waive ${quoted(check)}, give a reason of at most ${count(REASON_LIMIT, 'character')}.`;
}

/** A word as people paste it, out of its backticks. */
function bare(word: string): string {
  return /^`([^`]*)`$/.exec(word)?.[1] ?? word;
}
