import { describe, expect, test } from 'vitest';
import { flow } from '../../src/commands/flow.ts';
import type { Facts } from '../../src/flow/facts.ts';
import { picturesOf } from '../../src/flow/pictures.ts';
import { FLOW_DEFAULTS } from '../../src/flow/settings.ts';
import { flowHtml } from '../../src/reports/flow-html.ts';
import { madeLines } from '../../src/reports/flow-made.ts';
import { flowMarkdown } from '../../src/reports/flow-markdown.ts';
import { flowTable } from '../../src/reports/flow-table.ts';
import { at, facts, TWELVE_WEEKS } from '../support/facts.ts';

const week = (n: number, added: number, ai: number) => ({ from: at(4 + 7 * n), added, ai, byGrade: {} });
const MADE: NonNullable<Facts['made']> = {
  least: 'co-authored',
  weeks: [week(0, 1000, 125), week(1, 0, 0), week(2, 3000, 875)],
  components: [
    { name: 'web', added: 2500, ai: 1000 },
    { name: 'docs', added: 900, ai: 0 },
  ],
  others: { components: 2, added: 600, ai: 0 },
  commits: { n: 40, marked: 8, reverts: 0 },
  leftOut: 0,
};

const reportOf = (made?: Facts['made']) => flow(facts([], [], made && { made }), TWELVE_WEEKS, FLOW_DEFAULTS);
const SCREEN = { color: false, width: 80, titles: new Map() };

describe('who made the lines, in every channel', () => {
  test('is a share with what it is of, and by what it is known', () => {
    expect(madeLines(reportOf(MADE))).toEqual([
      '25 % of the added lines are AI-made: 1,000 of 4,000 in 3 whole weeks, by evidence of `co-authored` or stronger on 8 of 40 commits.',
      'By part: `web` 40 % of 2,500.',
      'A line without a marker may have been made with an agent, too.',
    ]);
  });

  test('of none is that no marker was found, and not that people wrote them', () => {
    const none = reportOf({ ...MADE, weeks: [week(0, 500, 0)], components: [], commits: { n: 3, marked: 0, reverts: 0 } });
    expect(madeLines(none)[0]).toBe(
      'No line of 500 that were added in 1 whole week is known to be AI-made: no evidence of `co-authored` or stronger was found.',
    );
  });

  test('is on the terminal, in the summary and on the page; or there it says why not', async () => {
    const window = TWELVE_WEEKS;
    const [told, unknown] = [reportOf(MADE), reportOf()];
    const pictures = picturesOf(facts([], []), window, FLOW_DEFAULTS);
    expect(flowTable(told, SCREEN)).toMatch(/Who made the lines\n {2}25 % of the added lines are AI-made: 1,000 of 4,000/);
    expect(flowMarkdown(told, new Map())).toMatch(/### Who made the lines\n\n- 25 % of the added lines/);
    const page = await flowHtml(told, pictures);
    expect(page).toContain('<h2 id="made-title">Who made the lines</h2>');
    const section = /<section id="made"[\s\S]*?<\/section>/.exec(page)?.[0] ?? '';
    const text = section.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    expect(text).toContain('2026-01-05 13 % 125 1,000');
    expect(text).toContain('2026-01-12 - 0 0');
    expect(text).toContain('2 that fewer than five people worked on 0 % 0 600');
    for (const channel of [flowTable(unknown, SCREEN), flowMarkdown(unknown, new Map()), await flowHtml(unknown, pictures)])
      expect(channel.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')).toMatch(/needs the history of the default branch/);
    expect(await flowHtml(unknown, pictures)).not.toContain('id="made"');
  });

  test('a part keeps what it is called to itself', () => {
    const hostile = reportOf({ ...MADE, components: [{ name: '@team\u001b[31m|`x`', added: 9, ai: 9 }] });
    expect(flowTable(hostile, SCREEN)).not.toContain('\u001b');
    const markdown = flowMarkdown(hostile, new Map());
    expect(markdown).not.toContain('\u001b');
    expect(markdown).not.toMatch(/(?<!`)@team/);
  });
});
