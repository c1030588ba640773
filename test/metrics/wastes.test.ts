import { describe, expect, test } from 'vitest';
import type { Facts, ItemFact, PullEvent, PullFact, RunFact } from '../../src/flow/facts.ts';
import type { Window } from '../../src/flow/metric.ts';
import { wasteSchema } from '../../src/flow/sections.ts';
import { FLOW_DEFAULTS } from '../../src/flow/settings.ts';
import { changeFailRate } from '../../src/metrics/change-fail-rate.ts';
import { deploymentReworkRate } from '../../src/metrics/deployment-rework-rate.ts';
import { environmentsOf } from '../../src/metrics/environments.ts';
import { feedbackOf } from '../../src/metrics/feedback.ts';
import { handoffsOf } from '../../src/metrics/handoffs.ts';
import { visibilityOf } from '../../src/metrics/visibility.ts';
import { wastesOf } from '../../src/metrics/wastes.ts';
import { at, change, deployment, facts, told as metric, pull, sha, TWELVE_WEEKS } from '../support/facts.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;

function told(of: Facts, window: Window = TWELVE_WEEKS) {
  const wastes = wastesOf(of, window, FLOW_DEFAULTS, {
    handoffs: handoffsOf(of, TWELVE_WEEKS, FLOW_DEFAULTS),
    environments: environmentsOf(of, TWELVE_WEEKS, FLOW_DEFAULTS),
    visibility: visibilityOf(of, TWELVE_WEEKS, FLOW_DEFAULTS),
    feedback: feedbackOf(of, TWELVE_WEEKS),
    changeFailRate: metric(changeFailRate, of),
    deploymentReworkRate: metric(deploymentReworkRate, of),
  }).map((one) => wasteSchema.parse(one));
  const proxy = (id: string) => {
    const found = wastes.flatMap(({ proxies }) => proxies).find((one) => one.id === id);
    if (found === undefined) throw new Error(`no proxy ${id}`);
    return found;
  };
  const waste = (id: string) => wastes.find((one) => one.id === id);
  return { wastes, proxy, waste };
}

const upTo = (n: number) => Array.from({ length: n }, (_, index) => index + 1);
const FIRST = deployment('v0', at(-5), ['before'], { kind: 'first' });
const people = ['ada', 'ben', 'cleo', 'dan', 'eve'];

test('there are seven, each with one to four proxies of its own', () => {
  const { wastes } = told(facts([], []));
  expect(wastes.map(({ id }) => id)).toEqual([
    'inventory',
    'transportation',
    'motion',
    'waiting',
    'overproduction',
    'over-processing',
    'defects',
  ]);
  const ids = wastes.flatMap(({ proxies }) => proxies.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('of nothing at all none has a number', () => {
  for (const { status, reason, proxies } of told(facts([], [])).wastes) {
    expect(status).not.toBe('ok');
    expect(reason).toMatch(/\.$/);
    for (const one of proxies) expect(one, one.id).not.toHaveProperty('value');
  }
});

test('what the facts cannot tell says why', () => {
  const { proxy, waste } = told(facts([], [FIRST], { since: at(-10) }));
  expect(proxy('rewritten-lines')).toMatchObject({ status: 'unavailable', reason: expect.stringContaining('blame') });
  expect(proxy('stale-branches')).toMatchObject({ status: 'unavailable' });
  expect(waste('overproduction')).toMatchObject({ note: 'Partial proxy: usage is not in GitHub.' });
});

describe('inventory', () => {
  /** Ten open for 1 to 10 days, five merged 1 to 5 days ago and not deployed. */
  const open = upTo(10).map((n) => pull(n, at(84 - n)));
  const merged = upTo(5).map((n) => pull(100 + n, at(70), [], { state: 'merged', endedAt: at(84 - n), sha: sha(`m${n}`) }));
  const changes = upTo(5).map((n) => change(`m${n}`, at(70), at(84 - n), { id: `#${100 + n}` }));

  test('is days since the first commit while open, and since the merge while not deployed', () => {
    const { proxy } = told(facts(changes, [FIRST], { pulls: [...open, ...merged] }));
    // 1 + ... + 10 = 55 and 1 + ... + 5 = 15.
    expect(proxy('unfinished-work')).toMatchObject({ status: 'ok', unit: 'days', n: 15, value: 70 });
    // 1 1 2 2 3 3 4 4 5 5 6 7 8 9 10: rank 14 * 0.85 + 1 = 12.9, so 7 + 0.9 = 7.9 days.
    expect(proxy('unfinished-age')).toMatchObject({ status: 'ok', unit: 's', n: 15, value: 7.9 * DAY });
  });

  test('of fourteen has days, and no p85', () => {
    const { proxy } = told(facts(changes, [FIRST], { pulls: [...open.slice(1), ...merged] }));
    expect(proxy('unfinished-work')).toMatchObject({ n: 14, value: 69 });
    expect(proxy('unfinished-age')).toMatchObject({ status: 'insufficient', n: 14, need: 15 });
    expect(proxy('unfinished-age')).not.toHaveProperty('value');
  });

  test('does not hold what was closed, is live, or a bot made', () => {
    const others = [
      pull(20, at(80), [], { state: 'closed', endedAt: at(82) }),
      pull(21, at(80), [], { origin: 'dependency-bot', author: 'bot:renovate' }),
    ];
    const live = deployment('v1', at(83, 12), ['m1', 'm2', 'm3', 'm4', 'm5']);
    const { proxy } = told(facts(changes, [FIRST, live], { pulls: [...open, ...merged, ...others] }));
    expect(proxy('unfinished-work')).toMatchObject({ n: 10, value: 55 });
  });

  test('is what there was at the end of the window', () => {
    const live = deployment('v1', at(83, 12), ['m1', 'm2', 'm3', 'm4', 'm5']);
    const { proxy } = told(facts(changes, [FIRST, live], { pulls: [...open, ...merged] }), { from: at(0), to: at(80) });
    // Open at day 80: those of the days 74 to 80, 0 to 6 days old; merged on day 79 and 80, 1 and 0 days ago; the other three open since 70.
    expect(proxy('unfinished-work')).toMatchObject({ n: 7 + 2 + 3, value: 21 + 1 + 30 });
  });

  test('says what it could not see', () => {
    const git = told(facts(changes, [FIRST])).proxy('unfinished-work');
    expect(git).toMatchObject({ n: 5, value: 15, note: 'Without pull requests: only what is merged and not deployed.' });
    const plain = told(facts(changes, [], { pulls: [...open, ...merged] })).proxy('unfinished-work');
    expect(plain).toMatchObject({ n: 10, value: 55, note: 'Without deployments: only what is not merged.' });
  });
});

describe('motion', () => {
  /** The first has five open, the second four, ... the fifth one. */
  const many = people.flatMap((author, index) => upTo(5 - index).map((k) => pull(10 * index + k, at(80, k), [], { author })));

  test('is how many changes one author has open at once', () => {
    // 5 4 3 2 1.
    const { proxy } = told(facts([], [], { pulls: many }));
    expect(proxy('concurrent-changes')).toMatchObject({ status: 'ok', unit: 'count', n: 5, value: 3 });
    expect(proxy('concurrent-changes')).not.toHaveProperty('max');
  });

  test('counts who has none open but ended one', () => {
    const ended = pull(90, at(70), [], { author: 'finn', state: 'merged', endedAt: at(71) });
    // 5 4 3 2 1 0: 2.5.
    expect(told(facts([], [], { pulls: [...many, ended] })).proxy('concurrent-changes')).toMatchObject({ n: 6, value: 2.5 });
    // And who has one open since before the window: 5 4 3 2 1 1.
    const old = pull(91, at(-70), [], { author: 'gus' });
    expect(told(facts([], [], { pulls: [...many, old] })).proxy('concurrent-changes')).toMatchObject({ n: 6, value: 2.5 });
  });

  test('is not told of four authors', () => {
    const four = many.filter(({ author }) => author !== 'ada');
    const { proxy } = told(facts([], [], { pulls: four }));
    for (const id of ['concurrent-changes', 'interleaving'])
      expect(proxy(id), id).toMatchObject({ status: 'insufficient', n: 4, need: 5 });
  });

  test('is switching from one change to another within four hours', () => {
    const commits = (number: number, hours: readonly number[]) =>
      hours.map((hour) => ({ sha: sha(`${number} at ${hour}`), authoredAt: at(5, hour), committedAt: at(5, hour) }));
    // Ada: 1 at 0, 1 at 2, 2 at 5 (switch), 1 at 8 (switch), 2 at 13 (five hours later: none): 2 of 4. The others: one commit each, which follows none.
    const ada = [
      pull(1, at(5), [], { author: 'ada', commits: commits(1, [0, 2, 8]) }),
      pull(2, at(5), [], { author: 'ada', commits: commits(2, [5, 13]) }),
    ];
    const rest = people.slice(1).map((author, n) => pull(10 + n, at(5, n), [], { author }));
    // Ben a day later on another change, and then on the same one: two steps, none of them a switch.
    const again = pull(20, at(5, 1), [], { author: 'ben', commits: commits(20, [30, 31]) });
    // What is stacked on another change holds its commits too, and they are not written twice.
    const stacked = pull(30, at(5, 9), [], { author: 'ada', commits: commits(1, [0, 2, 8]) });
    const { proxy } = told(facts([], [], { pulls: [...ada, ...rest, again, stacked] }));
    // Four steps of hers, two of his.
    expect(proxy('interleaving')).toMatchObject({ status: 'ok', n: 2, of: 6 });
  });
});

describe('waiting', () => {
  /** Opened, sent back six hours later, mended after 8, approved after 10, merged after 12, live after 24. */
  const events = (n: number): PullEvent[] => [
    { kind: 'changes-requested', at: at(n, 6), by: 'rita' },
    { kind: 'pushed', at: at(n, 8), by: 'dev' },
    { kind: 'approved', at: at(n, 10), by: 'rita' },
  ];
  const pulls = upTo(5).map((n) => pull(n, at(n), events(n), { state: 'merged', endedAt: at(n, 12), sha: sha(`w${n}`) }));
  const changes = upTo(5).map((n) => change(`w${n}`, at(n) - 6 * HOUR, at(n, 12), { id: `#${n}` }));
  const deployments = upTo(5).map((n) => deployment(`v${n}`, at(n + 1), [`w${n}`]));

  test('is the share of all time in which changes wait', () => {
    // Six hours of work, and 24 from the opening on: waits but for the two in which it was mended.
    const begun = pulls.map((one, n) => ({ ...one, commits: changes[n]?.commits ?? [] }));
    const { proxy } = told(facts(changes, [FIRST, ...deployments], { pulls: begun }));
    expect(proxy('wait-share')).toMatchObject({ status: 'ok', unit: 'ratio', n: 5, value: 22 / 30 });
  });

  test('of four changes is not told; from git alone it is that after the merge', () => {
    expect(told(facts(changes, [FIRST, ...deployments.slice(1)], { pulls })).proxy('wait-share')).toMatchObject({
      status: 'insufficient',
      n: 4,
    });
    // 18 hours to the merge, 12 to the deployment.
    expect(told(facts(changes, [FIRST, ...deployments])).proxy('wait-share')).toMatchObject({
      value: 12 / 30,
      note: 'Without pull requests: only waits after the merge are seen.',
    });
  });

  test('takes the queue of runs from the feedback', () => {
    const runs = upTo(5).map(
      (n): RunFact => ({
        id: `${n}`,
        workflow: 'ci',
        sha: sha(`w${n}`),
        event: 'push',
        attempt: n === 5 ? 2 : 1,
        createdAt: at(n),
        startedAt: at(n) + 60 * n,
        endedAt: at(n, 1),
        conclusion: 'success',
      }),
    );
    const more = { ...(runs[0] as RunFact), id: '6', startedAt: at(1) + 300 };
    const { proxy } = told(facts([], [], { runs: [...runs, more] }));
    // First attempts: 60, 120, 180, 240 and 300 seconds. One of six was a second.
    expect(proxy('ci-queue')).toMatchObject({ status: 'ok', n: 5, value: 180 });
    expect(proxy('reruns')).toMatchObject({ n: 1, of: 6 });
  });
});

describe('overproduction', () => {
  const ended = (number: number, state: 'merged' | 'closed', more: Partial<PullFact> = {}) =>
    pull(number, at(10), [], { state, endedAt: at(10 + number), ...more });

  test('is what was closed without a merge, and how long it took', () => {
    // Closed after 1 and 2 days, of five.
    const pulls = [ended(1, 'closed'), ended(2, 'closed'), ended(3, 'merged'), ended(4, 'merged'), ended(5, 'merged')];
    const bot = ended(6, 'closed', { origin: 'dependency-bot', author: 'bot:renovate' });
    const { proxy } = told(facts([], [], { pulls: [...pulls, bot] }));
    expect(proxy('discarded')).toMatchObject({ status: 'ok', n: 2, of: 5, value: 0.4 });
    expect(proxy('discarded-days')).toMatchObject({ status: 'ok', unit: 'days', n: 2, value: 3 });
  });

  test('is what was taken back within 30 days; what is younger is not judged', () => {
    const changes = upTo(6).map((n) => change(`t${n}`, at(n), at(n)));
    const soon = change('soon', at(29), at(30), { reverts: [sha('t1')] });
    const late = change('late', at(49), at(50), { reverts: [sha('t2')] });
    const young = change('young', at(60), at(60));
    const { proxy } = told(facts([...changes, soon, late, young], []));
    // t1 after 29 days; t2 after 48. Judged: the six and both that take back, all older than day 54.
    expect(proxy('taken-back')).toMatchObject({ n: 1, of: 8, excluded: [{ reason: 'too_young', count: 1 }] });
  });

  test('is items that were given up when somebody had begun', () => {
    const closed = (number: number, outcome: ItemFact['outcome'], pulls: readonly number[]): ItemFact => ({
      number,
      labels: [],
      openedAt: at(1),
      updatedAt: at(2),
      closedAt: at(2),
      ...(outcome && { outcome }),
      labelled: [],
      handovers: 0,
      children: 0,
      pulls: [...pulls],
      reopened: 0,
    });
    const items = [
      closed(1, 'not-planned', [11]),
      closed(2, 'not-planned', []),
      closed(3, 'completed', [13]),
      closed(4, 'duplicate', [14]),
      closed(5, 'completed', []),
    ];
    expect(told(facts([], [], { items })).proxy('dropped-items')).toMatchObject({ status: 'ok', n: 1, of: 5, value: 0.2 });
  });
});

test('over-processing is commits replaced after the opening', () => {
  const push: PullEvent = { kind: 'force-pushed', at: at(11) };
  const pulls = upTo(7).map((n) =>
    pull(n, at(10), n <= 2 ? [push] : [], { state: 'merged', endedAt: at(12), ...((n === 2 || n === 7) && { eventsCut: true }) }),
  );
  // Two of six; of the seventh GitHub did not tell all, and in the rest there is none.
  expect(told(facts([], [], { pulls })).proxy('force-pushes')).toMatchObject({
    n: 2,
    of: 6,
    excluded: [{ reason: 'events_cut', count: 1 }],
  });
});

describe('defects', () => {
  const closed = (number: number, labels: readonly string[], reopened: number): ItemFact => ({
    number,
    labels: [...labels],
    openedAt: at(1),
    updatedAt: at(2),
    closedAt: at(2),
    outcome: 'completed',
    labelled: [],
    handovers: 0,
    children: 0,
    pulls: [100 + number],
    reopened,
  });
  const items = [
    ...upTo(5).map((n) => closed(n, ['bug'], n === 1 ? 2 : 0)),
    ...[6, 7, 8, 9, 10].map((n) => closed(n, ['enhancement'], 1)),
  ];
  const pulls = items.map(({ number }) =>
    pull(100 + number, at(1), [], { state: 'merged', endedAt: at(2), sha: sha(`d${number}`), closes: [number] }),
  );
  const changes = items.map(({ number }) => change(`d${number}`, at(1), at(2), { id: `#${100 + number}` }));

  test('are a share of what was delivered, and some come back', () => {
    const nobodyKnows = closed(11, ['question'], 0);
    const eleventh = pull(111, at(1), [], { state: 'merged', endedAt: at(2), sha: sha('d11'), closes: [11] });
    const all = [...changes, change('d11', at(1), at(2), { id: '#111' })];
    const { proxy } = told(facts(all, [], { items: [...items, nobodyKnows], pulls: [...pulls, eleventh] }));
    expect(proxy('defect-share')).toMatchObject({
      status: 'ok',
      n: 5,
      of: 10,
      value: 0.5,
      excluded: [{ reason: 'unclassified', count: 1 }],
    });
    expect(proxy('reopened-defects')).toMatchObject({ status: 'ok', n: 1, of: 5, value: 0.2 });
  });

  test('are deployments that had to be mended, as the change fail rate has it', () => {
    const days = [5, 15, 25, 35, 45, 55];
    const made = days.map((day) => change(`c${day}`, at(day - 2), at(day - 1)));
    const back = deployment('back', at(6), ['before'], { kind: 'rollback', contents: [] });
    const deployments = days.map((day) => deployment(`v${day}`, at(day), [`c${day}`]));
    const { proxy } = told(
      facts(
        made,
        [FIRST, ...deployments, back].sort((a, b) => a.at - b.at),
      ),
    );
    expect(proxy('change-fail-rate')).toMatchObject({ status: 'ok', unit: 'ratio', n: 1, of: 7, value: 1 / 7 });
    expect(proxy('deployment-rework-rate')).toMatchObject({ status: 'ok', n: 1, of: 7 });
    expect(proxy('change-fail-rate')).not.toHaveProperty('variants');
  });
});
