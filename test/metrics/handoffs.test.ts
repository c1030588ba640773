import { describe, expect, test } from 'vitest';
import type { Facts, ItemFact, PullEvent, PullFact } from '../../src/flow/facts.ts';
import { handoffsSchema } from '../../src/flow/sections.ts';
import { FLOW_DEFAULTS } from '../../src/flow/settings.ts';
import { handoffsOf } from '../../src/metrics/handoffs.ts';
import { at, facts, pull, TWELVE_WEEKS } from '../support/facts.ts';

const HOUR = 3600;

function told(of: Facts) {
  return handoffsSchema.parse(handoffsOf(of, TWELVE_WEEKS, FLOW_DEFAULTS));
}

const authors = ['ada', 'ben', 'cleo', 'dan', 'eve'];

/** Opened on day `number`, looked at after so many hours by `rita`, answered and approved; merged the day after. */
function reviewed(number: number, hours: number, more: Partial<PullFact> = {}): PullFact {
  const author = authors[number % 5] ?? 'ada';
  const events: PullEvent[] = [
    { kind: 'changes-requested', at: at(number, hours), by: 'rita' },
    { kind: 'pushed', at: at(number, 20), by: author },
    { kind: 'approved', at: at(number, 22), by: 'rita' },
  ];
  return pull(number, at(number), events, { author, state: 'merged', endedAt: at(number + 1), ...more });
}

/** By 1 1 2 2 3 teams. */
const five = [1, 1, 2, 2, 3].map((teams, n) => reviewed(n + 1, n + 1, { teams }));

describe('teams and turns', () => {
  test('are counted for each merged change', () => {
    const found = told(facts([], [], { pulls: five }));
    expect(found.teams).toMatchObject({ status: 'ok', n: 5, p50: 2 });
    // Those with 2, 2 and 3 teams.
    expect(found.crossTeam).toMatchObject({ status: 'ok', n: 3, of: 5, value: 0.6 });
    // To the reviewers, back, to them again, back: four turns of each.
    expect(found.turns).toMatchObject({ status: 'ok', n: 5, p50: 4 });
    expect(found.manyRounds).toMatchObject({ status: 'ok', n: 0, of: 5, value: 0 });
  });

  test('more than two rounds are many', () => {
    const events: PullEvent[] = [
      { kind: 'changes-requested', at: at(6, 1), by: 'rita' },
      { kind: 'pushed', at: at(6, 2), by: 'ada' },
      { kind: 'changes-requested', at: at(6, 3), by: 'rita' },
      { kind: 'pushed', at: at(6, 4), by: 'ada' },
      { kind: 'approved', at: at(6, 5), by: 'rita' },
    ];
    const long = pull(6, at(6), events, { author: 'ada', state: 'merged', endedAt: at(7) });
    expect(told(facts([], [], { pulls: [...five, long] })).manyRounds).toMatchObject({ n: 1, of: 6 });
  });

  test('of a change that was closed for a while are those of one round', () => {
    const events: PullEvent[] = [
      { kind: 'closed', at: at(6, 1) },
      { kind: 'reopened', at: at(6, 5) },
      { kind: 'approved', at: at(6, 8), by: 'rita' },
    ];
    const parked = [6, 7, 8, 9, 10].map((n) =>
      pull(
        n,
        at(n),
        events.map((event) => ({ ...event, at: event.at + (n - 6) * 24 * HOUR })),
        { state: 'merged', endedAt: at(n + 1) },
      ),
    );
    expect(told(facts([], [], { pulls: parked })).turns).toMatchObject({ n: 5, p50: 2 });
  });

  test('of nobody’s review are no turns, and such a change is not in the rounds', () => {
    const alone = pull(6, at(6), [], { state: 'merged', endedAt: at(7) });
    const found = told(facts([], [], { pulls: [...five, alone] }));
    expect(found.turns).toMatchObject({ n: 6, p50: 4 });
    expect(found.manyRounds.of).toBe(5);
  });

  test('of a change whose events were cut are not counted', () => {
    const cut = reviewed(6, 1, { eventsCut: true });
    expect(told(facts([], [], { pulls: [...five, cut] })).turns).toMatchObject({
      n: 5,
      excluded: [{ reason: 'events_cut', count: 1 }],
    });
  });

  test('leave out bots, what is open, and what was merged before', () => {
    const others = [
      reviewed(6, 1, { origin: 'dependency-bot', author: 'bot:renovate', teams: 4 }),
      pull(7, at(7), [], { teams: 4 }),
      reviewed(8, 1, { openedAt: at(-9), endedAt: at(-8), events: [], teams: 4 }),
    ];
    expect(told(facts([], [], { pulls: [...five, ...others] })).teams.n).toBe(5);
  });

  test('are not known where no team is, or from git alone', () => {
    const without = five.map(({ teams: _, ...rest }) => rest);
    expect(told(facts([], [], { pulls: without })).crossTeam).toMatchObject({ status: 'unavailable' });
    expect(told(facts([], []))).toMatchObject({ status: 'unavailable', turns: { status: 'unavailable' } });
  });
});

describe('the first review by teams', () => {
  test('is told where five authors are in it', () => {
    // One team: five changes by five authors, looked at after 1 to 5 hours.
    const pulls = [1, 2, 3, 4, 5].map((n) => reviewed(n, n, { teams: 1 }));
    expect(told(facts([], [], { pulls })).pickupByTeams.one).toMatchObject({ status: 'ok', n: 5, p50: 3 * HOUR });
  });

  test('is not told of four authors, however many changes they made', () => {
    const pulls = [1, 2, 3, 4, 6, 7, 8, 9].map((n) => reviewed(n, 1, { teams: 2 }));
    const { two } = told(facts([], [], { pulls })).pickupByTeams;
    expect(two).toMatchObject({ status: 'insufficient', n: 4, need: 5 });
    expect(two).not.toHaveProperty('p50');
    expect(two).not.toHaveProperty('min');
  });
});

describe('items', () => {
  const item = (number: number, handovers: number, closedAt: number): ItemFact => ({
    number,
    labels: [],
    openedAt: at(1),
    updatedAt: closedAt,
    closedAt,
    labelled: [],
    handovers,
    children: 0,
    pulls: [],
    reopened: 0,
  });

  test('that changed hands are a share of those that were closed', () => {
    const items = [item(1, 0, at(5)), item(2, 2, at(6)), item(3, 0, at(7)), item(4, 1, at(8)), item(5, 0, at(9))];
    const late = item(6, 3, at(100));
    expect(told(facts([], [], { items: [...items, late] })).handovers).toMatchObject({ status: 'ok', n: 2, of: 5, value: 0.4 });
  });
});
