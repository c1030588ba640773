import { describe, expect, test } from 'vitest';
import type { RunFact } from '../../src/flow/facts.ts';
import { feedbackSchema } from '../../src/flow/stages-shape.ts';
import { feedbackOf } from '../../src/metrics/feedback.ts';
import { at, facts, sha, TWELVE_WEEKS } from '../support/facts.ts';

const MINUTE = 60;
let last = 0;

/** A run on its own commit of day 1, asked for at midnight; minutes until it was taken up, and until it ended. */
function run(queued: number, ended: number, more: Partial<RunFact> = {}): RunFact {
  last += 1;
  return {
    id: `${last}`,
    workflow: 'CI',
    sha: sha(`push ${last}`),
    event: 'pull_request',
    attempt: 1,
    createdAt: at(1),
    startedAt: at(1) + queued * MINUTE,
    endedAt: at(1) + ended * MINUTE,
    conclusion: 'success',
    ...more,
  };
}

function told(runs: readonly RunFact[], more: Parameters<typeof facts>[2] = {}) {
  const found = feedbackOf(facts([], [], { runs: [...runs], ...more }), TWELVE_WEEKS);
  expect(feedbackSchema.safeParse(found).error).toBeUndefined();
  return found;
}

/** Five pushes, answered after 10, 20, 30, 40 and 50 minutes, 1 to 5 of which they waited. */
const five = [1, 2, 3, 4, 5].map((n) => run(n, 10 * n));

describe('the delay of an answer', () => {
  test('is from the push to the first verdict', () => {
    expect(told(five).delay).toMatchObject({
      status: 'ok',
      unit: 's',
      n: 5,
      p50: 30 * MINUTE,
      min: 10 * MINUTE,
      max: 50 * MINUTE,
    });
    expect(told(five).delay).not.toHaveProperty('p85');
  });

  test('of fifteen pushes has the bound of 85 % too', () => {
    // 10, 20, ... 150 minutes: rank 14 * 0.85 + 1 = 12.9, so 120 + 0.9 * 10 = 129.
    const fifteen = Array.from({ length: 15 }, (_, index) => run(1, 10 * (index + 1)));
    expect(told(fifteen).delay).toMatchObject({ n: 15, p50: 80 * MINUTE, p85: 129 * MINUTE });
  });

  test('is of the commit, not of the run: the first of several that says yes or no', () => {
    const [first = run(1, 10)] = five;
    const fails = run(0, 5, { sha: first.sha, workflow: 'lint', conclusion: 'failure' });
    const says = run(0, 1, { sha: first.sha, workflow: 'labels', conclusion: 'skipped' });
    const stopped = run(0, 2, { sha: first.sha, workflow: 'old', conclusion: 'cancelled' });
    // The shortest is now the 5 minutes of the one that failed; the one that was skipped and the one that was stopped said nothing.
    expect(told([...five, fails, says, stopped]).delay).toMatchObject({ n: 5, p50: 30 * MINUTE, min: 5 * MINUTE });
  });

  test('begins with the first run that the push set off', () => {
    const [first = run(1, 10)] = five;
    const earlier = run(0, 99, { sha: first.sha, workflow: 'slow', createdAt: at(1) - 2 * MINUTE });
    expect(told([...five, earlier]).delay).toMatchObject({ n: 5, min: 12 * MINUTE });
  });

  test('is not of what runs by the clock, nor of a second attempt', () => {
    const nightly = run(1, 500, { event: 'schedule' });
    const again = run(1, 600, { attempt: 2 });
    expect(told([...five, nightly, again]).delay).toMatchObject({
      n: 5,
      max: 50 * MINUTE,
      excluded: [{ reason: 'no_verdict', count: 1 }],
    });
  });

  test('belongs to the window of the verdict, and what has none is counted', () => {
    const { endedAt: _, ...running } = run(1, 0, { conclusion: 'unknown' });
    const before = run(1, 10, { createdAt: at(-2), startedAt: at(-2), endedAt: at(-1) });
    const into = run(1, 10, { createdAt: at(-1), startedAt: at(-1), endedAt: at(0, 1) });
    const odd = run(1, -5);
    const { delay } = told([...five, running, before, into, odd]);
    // 25 hours from the evening before to the first hour of the window.
    expect(delay).toMatchObject({ n: 6, max: 25 * 60 * MINUTE });
    expect(delay.excluded).toEqual([
      { reason: 'no_verdict', count: 1 },
      { reason: 'verdict_before_push', count: 1 },
    ]);
  });
});

describe('the queue of the machines', () => {
  test('is until the first job is taken up, of first and of later attempts apart', () => {
    const again = [6, 7, 8, 9, 10].map((n) => run(n, 60, { attempt: 2 }));
    const { queue } = told([...five, ...again]);
    expect(queue.first).toMatchObject({ status: 'ok', n: 5, p50: 3 * MINUTE });
    expect(queue.again).toMatchObject({ status: 'ok', n: 5, p50: 8 * MINUTE });
  });

  test('leaves out and counts what was not taken up, or before it was asked for', () => {
    const { startedAt: _, ...waiting } = run(0, 10);
    expect(told([...five, waiting, run(-1, 10)]).queue.first).toMatchObject({
      n: 5,
      excluded: [
        { reason: 'no_start', count: 1 },
        { reason: 'started_before_asked', count: 1 },
      ],
    });
    expect(told(five).queue.again).toMatchObject({ status: 'insufficient', n: 0 });
  });
});

test('reruns are a share of all attempts', () => {
  expect(told([...five, run(1, 10, { attempt: 2 }), run(1, 10, { attempt: 3 })]).reruns).toMatchObject({
    status: 'ok',
    unit: 'ratio',
    n: 2,
    of: 7,
    value: 2 / 7,
  });
});

test('runs that nobody asked for are unknown, and none of those asked for are none', () => {
  expect(told([]).delay).toEqual({ status: 'unavailable', unit: 's', reason: 'It needs the runs of workflows.' });
  expect(told([]).reruns).toEqual({ status: 'unavailable', unit: 'ratio', reason: 'It needs the runs of workflows.' });
  expect(told([], { since: at(0) }).delay).toMatchObject({ status: 'insufficient', n: 0 });
});

test('GitHub calls the making of a run its start, so no queue is told of its runs', () => {
  const { delay, queue } = told(five, { from: 'github' });
  expect(delay.status).toBe('ok');
  expect([queue.first.status, queue.again.status]).toEqual(['unavailable', 'unavailable']);
});
