import type { Interval } from '../flow/course-sessions.ts';
import { united } from '../flow/course-sessions.ts';
import type { Facts, RunFact, Seconds } from '../flow/facts.ts';
import { byKey } from '../flow/sections-facts.ts';

/** A run that came to an end. */
type Finished = RunFact & { readonly endedAt: Seconds };

/** Runs of the line: since when it is watched, which they are, and when some workflow of it was red. */
export interface RedLine {
  readonly since: Seconds;
  readonly runs: readonly Finished[];
  /** Apart from each other, in their order; one that has not ended goes on for ever. */
  readonly red: readonly Interval[];
}

/** What else than a push shows whether the branch works; a comment or an issue starts a run of the same commit that says nothing of it. */
const OF_THE_LINE: readonly string[] = ['push', 'schedule', 'workflow_dispatch'];

/** The branch whose pushes brought changes, as far as runs show it. */
export function defaultBranchOf({ changes, runs }: Facts): string | undefined {
  const merged = new Set(changes.map(({ sha }) => sha));
  const times = new Map<string, number>();
  for (const { event, branch, sha } of runs)
    if (event === 'push' && branch !== undefined && merged.has(sha)) times.set(branch, (times.get(branch) ?? 0) + 1);
  const [most] = [...times].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return most?.[0];
}

/**
 * The red times of a branch: for each workflow that a push starts, from the end of the first run that failed to the end of the next
 * that succeeded; then all workflows together.
 * A run of an older commit that ends late says nothing of where the branch is by then.
 */
export function redIntervals(all: readonly RunFact[], branch: string): RedLine {
  const onBranch = all.filter((run) => run.branch === branch && OF_THE_LINE.includes(run.event));
  const pushed = new Set(onBranch.filter(({ event }) => event === 'push').map(({ workflow }) => workflow));
  const runs = onBranch
    .flatMap((run): Finished[] => {
      const { endedAt, conclusion } = run;
      const says = conclusion === 'success' || conclusion === 'failure';
      return endedAt !== undefined && says && pushed.has(run.workflow) ? [{ ...run, endedAt }] : [];
    })
    .sort((a, b) => a.endedAt - b.endedAt || a.createdAt - b.createdAt || a.attempt - b.attempt);
  const byWorkflow = byKey(runs, ({ workflow }) => workflow);
  return {
    since: runs[0]?.endedAt ?? Number.POSITIVE_INFINITY,
    runs,
    red: united([...byWorkflow.values()].flatMap(redOf)),
  };
}

function redOf(runs: readonly Finished[]): Interval[] {
  const red: Interval[] = [];
  let latest = Number.NEGATIVE_INFINITY;
  let from: Seconds | undefined;
  for (const { createdAt, endedAt, conclusion } of runs) {
    if (createdAt < latest) continue;
    latest = createdAt;
    if (conclusion === 'failure') from ??= endedAt;
    else if (from !== undefined) {
      red.push({ from, to: endedAt });
      from = undefined;
    }
  }
  return from === undefined ? red : [...red, { from, to: Number.POSITIVE_INFINITY }];
}
