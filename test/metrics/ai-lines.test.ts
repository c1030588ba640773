import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/flow/facts.ts';
import { factsSchema, factsText } from '../../src/flow/facts.ts';
import { aiLinesSchema } from '../../src/flow/sections-ai.ts';
import { FLOW_DEFAULTS } from '../../src/flow/settings.ts';
import { aiLinesOf } from '../../src/metrics/ai-lines.ts';
import { at, facts, TWELVE_WEEKS } from '../support/facts.ts';

/** The fifth of January 2026, a Monday. */
const MONDAY = 4;
const week = (n: number, added: number, ai: number) => ({
  from: at(MONDAY + 7 * n),
  added,
  ai,
  byGrade: ai > 0 ? { authored: ai } : {},
});
const MADE: NonNullable<Facts['made']> = {
  least: 'co-authored',
  weeks: [week(0, 100, 10), week(1, 0, 0), week(2, 300, 90)],
  components: [
    { name: 'web', added: 250, ai: 40 },
    { name: 'api', added: 100, ai: 60 },
  ],
  others: { components: 2, added: 50, ai: 0 },
  commits: { n: 40, marked: 8, reverts: 1 },
  leftOut: 9000,
};

const told = (made?: Facts['made'], window = TWELVE_WEEKS) =>
  aiLinesSchema.parse(aiLinesOf(facts([], [], made && { made }), window, FLOW_DEFAULTS));

describe('the share of AI-made lines', () => {
  test('is of all lines of the whole weeks, with its weeks and parts', () => {
    // 10 + 90 of 100 + 300 lines; 8 of 40 commits.
    expect(told(MADE)).toEqual({
      status: 'ok',
      least: 'co-authored',
      share: { status: 'ok', unit: 'ratio', n: 100, of: 400, value: 0.25 },
      commits: { status: 'ok', unit: 'ratio', n: 8, of: 40, value: 0.2 },
      weeks: [
        { from: '2026-01-05T00:00:00Z', added: 100, ai: 10 },
        { from: '2026-01-12T00:00:00Z', added: 0, ai: 0 },
        { from: '2026-01-19T00:00:00Z', added: 300, ai: 90 },
      ],
      components: MADE.components,
      others: MADE.others,
      leftOut: 9000,
    });
  });

  test('of a shorter window is of its weeks alone, and what cannot be cut down is not told', () => {
    // The third week ends on the 26th, within it; the second begins a day before it.
    const cut = told(MADE, { from: at(MONDAY + 8), to: at(MONDAY + 21) });
    expect(cut).toMatchObject({ share: { n: 90, of: 300, value: 0.3 }, commits: { status: 'unavailable' }, components: [] });
    expect(cut.weeks).toHaveLength(1);
    expect(cut).not.toHaveProperty('others');
    expect(cut).not.toHaveProperty('leftOut');
    // A second less, and its last week is not whole.
    expect(told(MADE, { from: at(MONDAY + 8), to: at(MONDAY + 21) - 1 })).toMatchObject({ status: 'insufficient', weeks: [] });
  });

  test('of no line is no zero', () => {
    const none = told({ ...MADE, weeks: [week(0, 0, 0)], components: [] });
    expect(none).toMatchObject({ status: 'insufficient', reason: 'No line was added.', share: { n: 0, need: 1 } });
    expect(none.share).not.toHaveProperty('value');
    expect(told({ ...MADE, weeks: [] })).toMatchObject({ status: 'insufficient', reason: expect.stringMatching(/whole week/) });
  });

  test('of lines without a marker is a measured zero', () => {
    expect(told({ ...MADE, weeks: [week(0, 50, 0)] })).toMatchObject({ status: 'ok', share: { n: 0, of: 50, value: 0 } });
  });

  test('is not known where no history was at hand', () => {
    expect(told()).toMatchObject({ status: 'unavailable', reason: expect.stringMatching(/fetch-depth: 0/), weeks: [] });
    expect(told().share).not.toHaveProperty('value');
  });

  test('comes back from a file of facts as it went in', () => {
    const before = facts([], [], { made: MADE });
    const file = JSON.parse(factsText(before));
    expect(file.made.weeks[0].from).toBe('2026-01-05T00:00:00Z');
    expect(factsSchema.parse(file)).toEqual(before);
  });
});
