import { describe, expect, test } from 'vitest';
import type { ChangeFact, Facts, PullEvent, PullFact } from '../../src/flow/facts.ts';
import { originsSchema } from '../../src/flow/sections.ts';
import { FLOW_DEFAULTS } from '../../src/flow/settings.ts';
import { originsOf } from '../../src/metrics/origins.ts';
import { at, change, deployment, facts, pull, sha, TWELVE_WEEKS } from '../support/facts.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;

function told(of: Facts) {
  const found = originsSchema.parse(originsOf(of, TWELVE_WEEKS, FLOW_DEFAULTS));
  const slice = (origin: ChangeFact['origin']) => {
    const one = found.slices.find((each) => each.origin === origin);
    if (one === undefined) throw new Error(`no slice ${origin}`);
    return one;
  };
  return { found, slice };
}

interface Made {
  readonly change: ChangeFact;
  readonly pull: PullFact;
}

/** Opened on day `n`, first looked at after so many hours, merged on day n + 2. */
function made(n: number, hours: number, author: string, origin: ChangeFact['origin'], lines = 50): Made {
  const events: PullEvent[] = [{ kind: 'approved', at: at(n, hours), by: 'rita' }];
  return {
    change: change(`c${n}`, at(n), at(n + 2), { id: `#${n}`, author, origin }),
    pull: pull(n, at(n), events, { author, origin, state: 'merged', endedAt: at(n + 2), sha: sha(`c${n}`), lines }),
  };
}

const FIRST = deployment('v0', at(-5), ['before'], { kind: 'first' });

function factsWith(all: readonly Made[], pulls: readonly PullFact[] = []) {
  const live = deployment(
    'v1',
    at(40),
    all.map(({ pull: { number } }) => `c${number}`),
  );
  return facts(
    all.map((one) => one.change),
    [FIRST, live],
    { pulls: [...all.map((one) => one.pull), ...pulls] },
  );
}

const people = ['ada', 'ben', 'cleo', 'dan', 'eve'];
const five = people.map((author, index) => made(index + 1, index + 1, author, 'human'));

describe('flow by origin', () => {
  test('of people is told from five authors on', () => {
    const { slice } = told(factsWith(five));
    const human = slice('human');
    expect(human).toMatchObject({ status: 'ok', n: 5 });
    // Begun on the days 1 to 5, live on day 40; looked at after 1 to 5 hours.
    expect(human.leadTime).toMatchObject({ status: 'ok', n: 5, p50: 37 * DAY });
    expect(human.pickup).toMatchObject({ status: 'ok', n: 5, p50: 3 * HOUR });
    expect(human.merged).toMatchObject({ status: 'ok', n: 5, of: 5 });
    // 1 + 2 + 3 + 4 + 5 = 15 hours for 250 lines: 6 hours for a hundred.
    expect(human.reviewPerHundredLines).toMatchObject({ status: 'ok', n: 5, value: 6 * HOUR });
  });

  test('of four authors tells how many changes there are, and nothing else', () => {
    const again = made(6, 2, 'ada', 'human');
    const { slice } = told(factsWith([...five.slice(0, 4), again]));
    const human = slice('human');
    expect(human).toMatchObject({ status: 'insufficient', n: 5 });
    for (const figure of [human.leadTime, human.pickup, human.merged, human.reviewPerHundredLines]) {
      expect(figure).toMatchObject({ status: 'insufficient', n: 4, need: 5 });
      expect(Object.keys(figure).sort()).toEqual(['n', 'need', 'reason', 'status', 'unit']);
    }
  });

  test('of one program is told from five changes on', () => {
    const bots = [11, 12, 13, 14, 15].map((n) => made(n, 2, 'bot:renovate', 'dependency-bot'));
    const { slice } = told(factsWith([...five, ...bots]));
    expect(slice('dependency-bot')).toMatchObject({ status: 'ok', n: 5, pickup: { p50: 2 * HOUR } });
    // And people are what they were.
    expect(slice('human').pickup).toMatchObject({ n: 5, p50: 3 * HOUR });
    const four = told(factsWith([...five, ...bots.slice(1)])).slice('dependency-bot');
    expect(four).toMatchObject({ status: 'insufficient', n: 4, leadTime: { status: 'insufficient', n: 4, need: 5 } });
  });

  test('of an agent behind which there are people needs five of them', () => {
    const agents = [11, 12, 13, 14, 15].map((n) => made(n, 2, 'ada', 'agent'));
    expect(told(factsWith([...five, ...agents])).slice('agent')).toMatchObject({
      status: 'insufficient',
      pickup: { n: 1, need: 5 },
    });
    const bots = [11, 12, 13, 14, 15].map((n) => made(n, 2, 'bot:copilot', 'agent'));
    expect(told(factsWith([...five, ...bots])).slice('agent')).toMatchObject({ status: 'ok', pickup: { p50: 2 * HOUR } });
  });

  test('of people with agents is a slice of its own, told from five of them on', () => {
    const assisted = people.map((author, index) => made(11 + index, 2 * (index + 1), author, 'ai-assisted', 100));
    const { slice } = told(factsWith([...five, ...assisted]));
    // Looked at after 2, 4, 6, 8 and 10 hours: 30 hours for 500 lines, 6 hours for a hundred.
    expect(slice('ai-assisted')).toMatchObject({
      ...{ status: 'ok', n: 5, pickup: { n: 5, p50: 6 * HOUR }, merged: { n: 5, of: 5 } },
      // Begun on the days 11 to 15, live on day 40.
      ...{ leadTime: { n: 5, p50: 27 * DAY }, reviewPerHundredLines: { n: 5, value: 6 * HOUR } },
    });
    // And people by themselves are what they were.
    expect(slice('human')).toEqual(told(factsWith(five)).slice('human'));
    const four = told(factsWith([...five, ...assisted.slice(1)])).slice('ai-assisted');
    expect(four).toMatchObject({ status: 'insufficient', n: 4, leadTime: { n: 4, need: 5 }, pickup: { n: 4, need: 5 } });
    expect(four.pickup).not.toHaveProperty('p50');
  });

  test('counts among the ended what was closed without a merge', () => {
    const closed = people.map((author, index) => pull(30 + index, at(20), [], { author, state: 'closed', endedAt: at(21) }));
    expect(told(factsWith(five, closed)).slice('human').merged).toMatchObject({ n: 5, of: 10, value: 0.5 });
  });

  test('from git alone knows lead times, and no reviews', () => {
    const git = factsWith(five);
    const { slice } = told({ ...git, pulls: [] });
    expect(slice('human').leadTime).toMatchObject({ status: 'ok', p50: 37 * DAY });
    expect(slice('human').pickup).toMatchObject({ status: 'unavailable' });
  });

  test('counts apart what has no lead time', () => {
    const late = { ...made(6, 1, 'ada', 'human'), change: change('c6', at(9), at(8), { id: '#6', author: 'ada' }) };
    const squash = made(7, 1, 'ada', 'human');
    const hidden = { ...squash, change: { ...squash.change, commits: [] } };
    expect(told(factsWith([...five, late, hidden])).slice('human').leadTime).toMatchObject({
      n: 5,
      p50: 37 * DAY,
      excluded: [
        { reason: 'commit_after_merge', count: 1 },
        { reason: 'squash_no_pr', count: 1 },
      ],
    });
  });

  test('of nobody is no zero', () => {
    const bot = told(factsWith(five)).slice('bot');
    expect(bot).toMatchObject({ n: 0, status: 'insufficient', leadTime: { status: 'insufficient' } });
    expect(bot.merged).not.toHaveProperty('value');
  });
});
