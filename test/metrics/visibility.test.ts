import { describe, expect, test } from 'vitest';
import type { Facts, ItemFact, RolloutFact, RunFact, Seconds } from '../../src/flow/facts.ts';
import { visibilitySchema } from '../../src/flow/sections.ts';
import { FLOW_DEFAULTS } from '../../src/flow/settings.ts';
import { visibilityOf } from '../../src/metrics/visibility.ts';
import { at, change, deployment, facts, pull, sha, TWELVE_WEEKS } from '../support/facts.ts';

const MINUTE = 60;

function told(of: Facts) {
  return visibilitySchema.parse(visibilityOf(of, TWELVE_WEEKS, FLOW_DEFAULTS));
}

const item = (number: number, labels: readonly string[] = []): ItemFact => ({
  number,
  labels: [...labels],
  openedAt: at(1),
  updatedAt: at(1),
  labelled: [],
  handovers: 0,
  children: 0,
  pulls: [],
  reopened: 0,
});

describe('the chain from item to deployment', () => {
  /** Six changes; 1, 2 and 3 close an issue, 6 is not deployed. */
  const changes = [1, 2, 3, 4, 5, 6].map((n) => change(`c${n}`, at(n), at(n + 1), { id: `#${n}` }));
  const pulls = [1, 2, 3, 4, 5, 6].map((n) =>
    pull(n, at(n), [], { state: 'merged', endedAt: at(n + 1), sha: sha(`c${n}`), ...(n <= 2 && { closes: [100 + n] }) }),
  );
  const items = [{ ...item(103), pulls: [3] }];
  const live = deployment('v1', at(20), ['c1', 'c2', 'c3', 'c4', 'c5']);

  test('is unbroken where a change belongs to an item, whichever of the two says so', () => {
    const found = told(facts(changes, [live], { pulls, items }));
    expect(found.withItem).toMatchObject({ status: 'ok', n: 3, of: 6, value: 0.5 });
    // What is not live yet is not broken.
    expect(found.chain).toMatchObject({
      status: 'ok',
      n: 3,
      of: 5,
      value: 0.6,
      excluded: [{ reason: 'not_deployed_yet', count: 1 }],
    });
  });

  test('is broken by a push that nobody asked for; bots and back-ports are not in it', () => {
    const more = [
      change('push', at(9), at(9), { id: sha('push'), kind: 'direct' }),
      change('bot', at(9), at(9), { origin: 'dependency-bot' }),
      change('pick', at(9), at(9), { picks: [sha('c1')] }),
    ];
    const all = deployment('v1', at(20), ['c1', 'c2', 'c3', 'c4', 'c5', 'push', 'bot', 'pick']);
    expect(told(facts([...changes, ...more], [all], { pulls, items })).chain).toMatchObject({ n: 3, of: 6 });
  });

  test('is not known from git alone, nor without deployments', () => {
    expect(told(facts(changes, [live])).withItem).toMatchObject({ status: 'unavailable' });
    const found = told(facts(changes, [], { pulls, items }));
    expect(found.chain).toMatchObject({ status: 'unavailable' });
    expect(found.withItem.status).toBe('ok');
  });
});

describe('production deployments that were proven before', () => {
  const days = [1, 2, 3, 4, 5];
  const deployments = days.map((day) => deployment(`v${day}`, at(day, 12), [`c${day}`], { createdAt: at(day, 11) }));
  const staged = (of: string, liveAt: Seconds, more: Partial<RolloutFact> = {}): RolloutFact => ({
    id: `${of} ${liveAt}`,
    environment: 'staging',
    sha: sha(of),
    production: false,
    transient: false,
    createdAt: liveAt,
    liveAt,
    ...more,
  });

  test('are those whose commit was live in a lasting environment before they were asked for', () => {
    const rollouts = [
      staged('c1', at(1, 1)),
      staged('c2', at(2, 1)),
      staged('c3', at(3, 11) + MINUTE),
      staged('c4', at(4, 1), { transient: true }),
      staged('c5', at(5, 1), { production: true }),
    ];
    expect(told(facts([], deployments, { rollouts })).proven).toMatchObject({ status: 'ok', n: 2, of: 5, value: 0.4 });
  });

  test('are not known where nothing comes before production', () => {
    expect(told(facts([], deployments)).proven).toMatchObject({ status: 'unavailable' });
    const only = [staged('c1', at(1), { production: true })];
    expect(told(facts([], deployments, { rollouts: only })).proven).toMatchObject({ status: 'unavailable' });
  });
});

describe('what a deployment costs', () => {
  /** Asked for at noon of day n, let in after n minutes but for the last, live after ten. */
  const days = [1, 2, 3, 4, 5, 6];
  const deployments = days.map((n) =>
    deployment(`v${n}`, at(n, 12) + 10 * MINUTE, [`c${n}`], {
      createdAt: at(n, 12),
      ...(n < 6 && { approvedAt: at(n, 12) + n * MINUTE }),
    }),
  );
  const run = (n: number, event: string): RunFact => ({
    id: `run ${n}`,
    workflow: 'deploy',
    sha: sha(`c${n}`),
    event,
    attempt: 1,
    createdAt: at(n, 12) - MINUTE,
    endedAt: at(n, 12) + 11 * MINUTE,
    conclusion: 'success',
  });

  test('is told in time and approvals', () => {
    const { transaction } = told(facts([], deployments));
    expect(transaction.duration).toMatchObject({ status: 'ok', n: 6, p50: 10 * MINUTE });
    expect(transaction.approved).toMatchObject({ status: 'ok', n: 5, of: 6 });
    expect(transaction.approvalWait).toMatchObject({ status: 'ok', n: 5, p50: 3 * MINUTE });
    expect(transaction.dispatched).toMatchObject({ status: 'unavailable' });
  });

  test('is told in hands where the run of each is known', () => {
    const runs = [run(1, 'workflow_dispatch'), run(2, 'workflow_dispatch'), run(3, 'push'), run(4, 'push'), run(5, 'release')];
    // Of the sixth only one that was over before.
    runs.push({ ...run(6, 'push'), createdAt: at(6, 10), endedAt: at(6, 11) });
    expect(told(facts([], deployments, { runs })).transaction.dispatched).toMatchObject({
      n: 2,
      of: 5,
      excluded: [{ reason: 'run_not_known', count: 1 }],
    });
  });

  test('is not known of tags', () => {
    const tags = days.map((n) => deployment(`v${n}`, at(n), [`c${n}`]));
    expect(told(facts([], tags)).transaction.duration).toMatchObject({ status: 'unavailable' });
  });
});

test('near misses are counted where issues are known', () => {
  const items = [item(1, ['near-miss']), item(2, ['Near miss', 'ops']), item(3, ['near-missing'])];
  expect(told(facts([], [], { items })).nearMisses).toMatchObject({ status: 'ok', n: 3, value: 2 });
  expect(told(facts([], [], { since: at(-9) })).nearMisses).toMatchObject({ status: 'ok', value: 0 });
  expect(told(facts([], [])).nearMisses).toMatchObject({ status: 'unavailable' });
});
