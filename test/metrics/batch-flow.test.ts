import { describe, expect, test } from 'vitest';
import type { Facts, ItemFact, PullEvent } from '../../src/flow/facts.ts';
import { batchFlowSchema } from '../../src/flow/sections.ts';
import { FLOW_DEFAULTS, flowSchema } from '../../src/flow/settings.ts';
import { batchFlowOf } from '../../src/metrics/batch-flow.ts';
import { at, change, deployment, facts, pull, sha, TWELVE_WEEKS } from '../support/facts.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;

function told(of: Facts, settings = FLOW_DEFAULTS) {
  return batchFlowSchema.parse(batchFlowOf(of, TWELVE_WEEKS, settings));
}

const upTo = (n: number) => Array.from({ length: n }, (_, index) => index + 1);
const FIRST = deployment('v0', at(-5), ['before'], { kind: 'first' });

describe('what one deployment brings', () => {
  /** Deployment n brings n changes, each a merge and one commit. */
  const changes = upTo(6).flatMap((n) => upTo(n).map((k) => change(`c${n}.${k}`, at(n), at(n, 1))));
  const deployments = upTo(6).map((n) =>
    deployment(
      `v${n}`,
      at(n, 2),
      upTo(n).map((k) => `c${n}.${k}`),
    ),
  );

  test('is told in changes and in commits, merges not counted', () => {
    // 1 2 3 4 5 6: the median is 3.5, and it is not rounded.
    const found = told(facts(changes, [FIRST, ...deployments]));
    expect(found.changesPerDeployment).toMatchObject({ status: 'ok', unit: 'count', n: 6, p50: 3.5 });
    expect(found.commitsPerDeployment).toMatchObject({ status: 'ok', n: 6, p50: 3.5 });
    // A direct push is no merge: it is a change and a commit.
    const pushed = facts(changes, [FIRST, ...deployments]);
    const direct = { ...pushed, commits: pushed.commits.map((commit) => ({ ...commit, merge: false })) };
    expect(told(direct).commitsPerDeployment).toMatchObject({ p50: 7 });
  });

  test('leaves out what brings nothing, and the first, of which nobody knows what is new', () => {
    const back = deployment('back', at(7), ['c1.1'], { kind: 'rollback', contents: [] });
    const again = deployment('again', at(8), ['c1.1'], { kind: 'redeploy', contents: [] });
    expect(told(facts(changes, [FIRST, ...deployments, back, again])).changesPerDeployment.n).toBe(6);
  });

  test('of four deployments is not told, and without any is not known', () => {
    expect(told(facts(changes, [FIRST, ...deployments.slice(0, 4)])).changesPerDeployment).toMatchObject({
      status: 'insufficient',
      n: 4,
      need: 5,
    });
    expect(told(facts(changes, [])).changesPerDeployment).toMatchObject({ status: 'unavailable' });
  });
});

describe('changes by size', () => {
  /** Change n has 10 n lines, is opened on day n, looked at after n hours, merged on day n + 2, and live with all others on day 40. */
  const pulls = upTo(25).map((n) => {
    const events: PullEvent[] = [{ kind: 'approved', at: at(n, n), by: 'rita' }];
    return pull(n, at(n), events, { state: 'merged', endedAt: at(n + 2), sha: sha(`s${n}`), lines: 10 * n });
  });
  const changes = upTo(25).map((n) => change(`s${n}`, at(n), at(n + 2), { id: `#${n}` }));
  const live = deployment(
    'v1',
    at(40),
    upTo(25).map((n) => `s${n}`),
  );

  test('are told in fifths of this repository', () => {
    const { bySize } = told(facts(changes, [FIRST, live], { pulls }));
    expect(bySize).toMatchObject({ status: 'ok', n: 25 });
    // Five each: 10 to 50 lines, 60 to 100, ... The middle ones are 3, 8, 13, 18 and 23.
    expect(bySize.quintiles.map(({ from, to, n, pickup, leadTime }) => [from, to, n, pickup.p50, leadTime.p50])).toEqual([
      [10, 50, 5, 3 * HOUR, 37 * DAY],
      [60, 100, 5, 8 * HOUR, 32 * DAY],
      [110, 150, 5, 13 * HOUR, 27 * DAY],
      [160, 200, 5, 18 * HOUR, 22 * DAY],
      [210, 250, 5, 23 * HOUR, 17 * DAY],
    ]);
  });

  test('of one size are in one fifth', () => {
    const same = pulls.map((one, index) => (index < 20 ? { ...one, lines: 7 } : one));
    const { bySize } = told(facts(changes, [FIRST, live], { pulls: same }));
    expect(bySize.quintiles.map(({ from, to, n }) => [from, to, n])).toEqual([
      [7, 7, 20],
      [210, 250, 5],
    ]);
  });

  test('are told from 25 merged on; bots and what is open are not among them', () => {
    const bot = { ...pulls[0], origin: 'bot', author: 'bot:x' } as (typeof pulls)[number];
    const open = pull(99, at(1), [], { lines: 1 });
    const { bySize } = told(facts(changes, [FIRST, live], { pulls: [...pulls.slice(1), bot, open] }));
    expect(bySize).toMatchObject({ status: 'insufficient', n: 24, quintiles: [] });
  });

  test('are not known from git alone, nor where no size is told', () => {
    expect(told(facts(changes, [FIRST, live])).bySize).toMatchObject({ status: 'unavailable' });
    const bare = pulls.map(({ lines: _, ...rest }) => rest);
    expect(told(facts(changes, [FIRST, live], { pulls: bare })).bySize).toMatchObject({ status: 'unavailable' });
  });
});

describe('takt and cadence', () => {
  const item = (number: number, more: Partial<ItemFact> = {}): ItemFact => ({
    number,
    labels: [],
    openedAt: at(1),
    updatedAt: at(1),
    labelled: [{ label: 'accepted', at: at(number) }],
    handovers: 0,
    children: 0,
    pulls: [number],
    reopened: 0,
    ...more,
  });
  const settings = flowSchema.parse({ items: { accepted: ['accepted'] } });
  const merged = upTo(8).map((n) =>
    pull(n, at(n + 1), [], { state: 'merged', endedAt: at(n + 2), sha: sha(`t${n}`), closes: [n] }),
  );
  const old = change('old', at(-9), at(-8), { id: '#900' });
  const changes = [old, ...upTo(8).map((n) => change(`t${n}`, at(n + 1), at(n + 2), { id: `#${n}` }))];

  test('are the working time for each item that comes, and for each that goes', () => {
    // Twelve weeks of five days of eight hours: 480 hours. Eight were accepted, six closed.
    const items = upTo(8).map((n) => item(n, n <= 6 ? { closedAt: at(n + 2), outcome: 'completed' } : {}));
    const found = told(facts(changes, [], { items, pulls: merged }), settings);
    expect(found.takt).toMatchObject({ status: 'ok', unit: 's', n: 8, value: 60 * HOUR });
    expect(found.cadence).toMatchObject({ status: 'ok', n: 6, value: 80 * HOUR });
  });

  test('begin with the log', () => {
    // The first pull request was opened on a Saturday: a Thursday and a Friday less, 464 hours.
    const items = upTo(8).map((n) => item(n));
    expect(told(facts(changes.slice(1), [], { items, pulls: merged }), settings).takt).toMatchObject({ n: 8, value: 58 * HOUR });
  });

  test('do not count an epic beside its parts', () => {
    const items = [...upTo(8).map((n) => item(n)), item(9, { children: 8 })];
    expect(told(facts(changes, [], { items, pulls: merged }), settings).takt.n).toBe(8);
  });

  test('of four items are not told', () => {
    const items = upTo(8).map((n) => item(n, n <= 4 ? {} : { labelled: [{ label: 'accepted', at: at(-9) }] }));
    const found = told(facts(changes, [], { items, pulls: merged }), settings);
    expect(found.takt).toMatchObject({ status: 'insufficient', n: 4, need: 5 });
    expect(found.cadence).toMatchObject({ status: 'insufficient', n: 0 });
    expect(found.cadence).not.toHaveProperty('value');
  });
});
