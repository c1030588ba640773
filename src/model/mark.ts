/**
 * The first line of our comment, by which it is found again and by which a run knows whether a newer one wrote it; and the same as
 * a check run's reference. Whoever reads one also asks who wrote it: anyone can type such a line.
 */
export interface Mark {
  /** Which gate of the repository: workflow and job. */
  readonly key: string;
  /** The run whose evidence was judged, and how many times it was started. */
  readonly run: string;
  readonly attempt: number;
  readonly head: string;
  /** When it was judged, ISO 8601 UTC. */
  readonly at: string;
}

const TIME = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z`;
const FIELDS = new RegExp(
  String.raw`^key=([\w.-]+/[\w.-]+) run=(\d{1,20}) attempt=(\d{1,6}) head=([0-9a-f]{40,64}) at=(${TIME})$`,
);
const LINE = /^<!-- jidoka (.*) -->$/;

/** A workflow's and a job's name as a key: letters, digits, dots and dashes. */
export function gateKey(workflow: string, job: string): string {
  const word = (text: string) => text.replace(/[^\w.-]+/g, '-').slice(0, 80) || '-';
  return `${word(workflow)}/${word(job)}`;
}

export function markLine(mark: Mark): string {
  return `<!-- jidoka ${markFields(mark)} -->`;
}

/** The mark of a comment, which must be its very first line. */
export function markOf(body: string): Mark | undefined {
  const fields = LINE.exec(body.split(/\r?\n/, 1)[0] ?? '')?.[1];
  return fields === undefined ? undefined : markIn(fields);
}

/** The same as the reference of a check run. */
export function markFields({ key, run, attempt, head, at }: Mark): string {
  return `key=${key} run=${run} attempt=${attempt} head=${head} at=${at}`;
}

export function markIn(fields: string): Mark | undefined {
  const [, key, run, attempt, head, at] = FIELDS.exec(fields) ?? [];
  if (key === undefined || run === undefined || head === undefined || at === undefined) return undefined;
  return { key, run, attempt: Number(attempt), head, at };
}

export function isSame(a: Mark, b: Mark): boolean {
  return markFields(a) === markFields(b);
}

/**
 * Whether `theirs` must stand against `ours`. The head the pull request has now beats any other; of one head the evidence of the
 * run that was started later wins, however long each took; of one run what was judged last.
 */
export function isNewer(theirs: Mark, ours: Mark, current: string): boolean {
  if (theirs.head !== ours.head) {
    if (ours.head === current) return false;
    if (theirs.head === current) return true;
  }
  if (theirs.run === ours.run) return theirs.attempt === ours.attempt ? theirs.at > ours.at : theirs.attempt > ours.attempt;
  // A run that was started again is newer than its number says.
  if (theirs.attempt > 1 || ours.attempt > 1) return theirs.at > ours.at;
  return BigInt(theirs.run) > BigInt(ours.run);
}
