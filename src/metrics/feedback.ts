import type { Facts, RunFact, Seconds } from '../flow/facts.ts';
import type { Excluded, Window } from '../flow/metric.ts';
import { isWithin } from '../flow/metric.ts';
import { isTold, NOT_TOLD } from '../flow/sections-facts.ts';
import type { Figure } from '../flow/sections-figures.ts';
import { unknown } from '../flow/sections-figures.ts';
import type { Feedback } from '../flow/stages-shape.ts';
import { durations, ratio } from './measured.ts';

/** Events that a push sets off. What runs by the clock, by hand or for the merge queue answers nobody's push. */
const OF_A_PUSH: ReadonlySet<string> = new Set(['push', 'pull_request', 'pull_request_target']);

/** How fast machines answered within the window, each figure by the end of what it measures. */
export function feedbackOf(facts: Facts, window: Window): Feedback {
  if (!isTold(facts, 'runs')) {
    const nothing = unknown('s', NOT_TOLD.runs);
    return { delay: nothing, queue: { first: nothing, again: nothing }, reruns: unknown('ratio', NOT_TOLD.runs) };
  }
  const asked = facts.runs.filter(({ createdAt }) => isWithin(createdAt, window));
  const again = asked.filter(({ attempt }) => attempt > 1);
  return {
    delay: delayOf(facts.runs, window),
    queue: {
      first: queueOf(facts, window, ({ attempt }) => attempt === 1),
      again: queueOf(facts, window, ({ attempt }) => attempt > 1),
    },
    reruns: { unit: 'ratio', ...ratio(again.length, asked.length) },
  };
}

/** What is known of a commit that was pushed. */
interface Push {
  /** GitHub serves no time of a push: the first run that it set off was asked for at once. */
  readonly at: Seconds;
  readonly verdictAt?: Seconds;
}

function delayOf(runs: readonly RunFact[], window: Window): Figure {
  const values: number[] = [];
  const excluded: Excluded[] = [];
  for (const [sha, { at, verdictAt }] of pushes(runs)) {
    if (!isWithin(verdictAt ?? at, window)) continue;
    if (verdictAt === undefined) excluded.push({ id: sha, reason: 'no_verdict' });
    else if (verdictAt < at) excluded.push({ id: sha, reason: 'verdict_before_push' });
    else values.push(verdictAt - at);
  }
  return { unit: 's', ...durations(values, excluded) };
}

function pushes(runs: readonly RunFact[]): ReadonlyMap<string, Push> {
  const bySha = new Map<string, Push>();
  for (const { sha, event, attempt, createdAt, endedAt, conclusion } of runs) {
    if (!OF_A_PUSH.has(event)) continue;
    // What was cancelled or skipped says nothing of the commit, and what ran again had said it before.
    const isVerdict = attempt === 1 && (conclusion === 'success' || conclusion === 'failure');
    const verdictAt = isVerdict ? endedAt : undefined;
    const before = bySha.get(sha) ?? { at: createdAt };
    const first = earliest(before.verdictAt, verdictAt);
    bySha.set(sha, { at: Math.min(before.at, createdAt), ...(first !== undefined && { verdictAt: first }) });
  }
  return bySha;
}

function earliest(a: Seconds | undefined, b: Seconds | undefined): Seconds | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
}

/** GitHub calls the making of a run its start: a queue worked out of that would be zero, and no queue. */
const OF_JOBS = 'GitHub tells how long a run waited only of each of its jobs, which are not asked for.';

function queueOf({ from, runs }: Facts, window: Window, isOf: (run: RunFact) => boolean): Figure {
  if (from === 'github') return unknown('s', OF_JOBS);
  const values: number[] = [];
  const excluded: Excluded[] = [];
  for (const run of runs.filter(isOf)) {
    const { id, createdAt, startedAt } = run;
    if (!isWithin(startedAt ?? createdAt, window)) continue;
    if (startedAt === undefined) excluded.push({ id, reason: 'no_start' });
    else if (startedAt < createdAt) excluded.push({ id, reason: 'started_before_asked' });
    else values.push(startedAt - createdAt);
  }
  return { unit: 's', ...durations(values, excluded) };
}
