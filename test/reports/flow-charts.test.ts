import { describe, expect, test } from 'vitest';
import { flow } from '../../src/commands/flow.ts';
import { picturesOf } from '../../src/flow/pictures.ts';
import { FLOW_DEFAULTS } from '../../src/flow/settings.ts';
import { onSizes, onSpans, shortDay, spanAxis, timeAxis } from '../../src/reports/flow-charts-axes.ts';
import { cumulativeChart } from '../../src/reports/flow-charts-cumulative.ts';
import { INKS, MOST_POINTS, thinned } from '../../src/reports/flow-charts-frame.ts';
import { chartSvg } from '../../src/reports/flow-charts-svg.ts';
import { at, facts, TWELVE_WEEKS } from '../support/facts.ts';

const inside = (text: string) => chartSvg(text, 'A name').html.replace(/^<svg[^>]*>|<\/svg>$/g, '');

describe('a drawn chart', () => {
  test('keeps shapes and words, in the colours of the page', () => {
    const drawn = `<svg width="9" height="9"><g><path d="M1 2L3.456 4" fill="none" stroke="${INKS.blue}" stroke-width="2"></path></g>
<text x="1" text-anchor="end" fill="${INKS.ink}">1 h</text></svg>`;
    expect(inside(drawn)).toBe(
      '<g><path d="M1 2L3.5 4" fill="none" stroke="var(--blue)" stroke-width="2"/></g><text x="1" text-anchor="end" fill="var(--ink)">1 h</text>',
    );
  });

  test('has a name, and a role for who does not see it', () => {
    expect(chartSvg('<svg></svg>', 'Ages: "old" & <new>').html).toMatch(
      /^<svg class="chart" role="img" aria-label="Ages: &#34;old&#34; &#38; &#60;new&#62;" viewBox="0 0 \d+ \d+" font-size="\d+"><\/svg>$/,
    );
  });

  test('loses styles, classes, events, unknown elements with all that is in them, and colours of its own', () => {
    const blue = `fill="${INKS.blue}"`;
    expect(
      inside(
        `<svg><style ><![CDATA[.a:hover{}]]></style><rect ${blue} style="fill:red" class="a" onload="x()" x="1"></rect></svg>`,
      ),
    ).toBe('<rect fill="var(--blue)" x="1"/>');
    expect(
      inside(`<svg><script>alert(1)</script><a href="x"><text ${blue}>linked</text></a><image href="//x"></image></svg>`),
    ).toBe('');
    expect(inside('<svg><rect fill="#123456"></rect><rect stroke="url(#x)"></rect></svg>')).toBe('');
    expect(inside(`<svg><rect ${blue} x="1;url(x)"></rect></svg>`)).toBe('<rect fill="var(--blue)"/>');
  });

  test('has its words escaped once, by the page', () => {
    expect(inside('<svg><text>&lt;b&gt; &quot;&amp;amp;&quot; &#39;</text></svg>')).toBe(
      '<text>&#60;b&#62; &#34;&#38;amp;&#34; &#39;</text>',
    );
  });

  test('draws a dot as a circle', () => {
    const dot = `<path d="M1 0A1 1 0 1 1 1 -0.1A1 1 0 0 1 1 0" transform="matrix(3,0,0,3,88.69,239.12)" fill="${INKS.red}" fill-opacity="0.5"></path>`;
    expect(inside(`<svg>${dot}</svg>`)).toBe('<circle cx="88.7" cy="239.1" r="3" fill="var(--red)" fill-opacity="0.5"/>');
  });

  test.each([
    '<svg><!-- a --></svg>',
    '<svg><rect x=1></rect></svg>',
    '<svg><rect x="<"></rect></svg>',
    '<svg><?a?></svg>',
    'a < b',
  ])('is refused where it is not written as it is read: %s', (drawn) => {
    expect(() => chartSvg(drawn, 'A name')).toThrow('is not written as it is read');
  });
});

describe('axes', () => {
  test('of durations begin at zero, and grow by powers of ten', () => {
    expect(onSpans(0)).toBe(0);
    // 540 s are 9 minutes, and one more is ten; 59,940 s are 999.
    expect(onSpans(540)).toBe(1);
    expect(onSpans(59_940)).toBe(3);
    expect(onSizes(999)).toBe(3);
  });

  test('of durations hold all of them between two marks', () => {
    // From one hour to more than a week: the next mark is four weeks.
    expect(spanAxis([3600, 8 * 86_400])).toMatchObject({ min: onSpans(3600), max: onSpans(28 * 86_400) });
    expect(spanAxis([0])).toMatchObject({ min: 0, max: onSpans(600) });
  });

  test('of time have seven marks at most, whole weeks before the end', () => {
    const to = Date.parse('2026-11-22T00:00:00Z') / 1000;
    const marksOf = (days: number) => {
      const { axisLabel } = timeAxis({ from: to - days * 86_400, to });
      const values = axisLabel !== undefined && 'customValues' in axisLabel ? axisLabel.customValues : undefined;
      return (values ?? []).map(Number);
    };
    // 84 days are 12 weeks: every second one, and both ends.
    expect(marksOf(84).map((at) => shortDay(at, 84 * 86_400))).toEqual([
      ...['30 Aug', '13 Sep', '27 Sep', '11 Oct', '25 Oct', '8 Nov', '22 Nov'],
    ]);
    for (const days of [7, 30, 365, 3660]) {
      expect(marksOf(days).length).toBeLessThanOrEqual(7);
      expect(marksOf(days).at(-1)).toBe(to);
    }
    expect(shortDay(to, 500 * 86_400)).toBe('Nov 2026');
  });
});

test('of too many points every so many are drawn, the first among them, none twice', () => {
  const points = Array.from({ length: 5000 }, (_, index) => index);
  const shown = thinned(points);
  expect(shown).toHaveLength(MOST_POINTS);
  expect(new Set(shown).size).toBe(MOST_POINTS);
  expect(shown[0]).toBe(0);
  // 2,000 of 5,000 are two of five: the last one stands two and a half before the end.
  expect(shown.at(-1)).toBe(4997);
  expect(thinned(points.slice(0, 2000))).toHaveLength(2000);
});

test('of a cumulative flow whose bands could not be seen the last part is drawn, counted anew', () => {
  const none = facts([], []);
  const report = flow(none, TWELVE_WEEKS, FLOW_DEFAULTS);
  const pictures = picturesOf(none, TWELVE_WEEKS, FLOW_DEFAULTS);
  /** One is open all the time, and so many are done a day. */
  const chartOf = (perDay: number) => {
    const samples = Array.from({ length: 85 }, (_, day) => ({
      ...{ at: at(day), coding: 0, open: 1, merged: 0, delivered: day * perDay, closed: 0 },
    }));
    return cumulativeChart(report, { ...pictures, cumulative: { beforeMerge: true, deployed: true, samples } });
  };
  // In 84 days 17 are done, of one that stands: all is drawn. At one a day the halves of 43
  // and 22 samples still hold 42 and 21; the last 14 hold 13.
  expect(chartOf(0.2)).toMatchObject({ told: expect.stringContaining('were delivered since 2026-01-01.') });
  const dense = chartOf(1);
  expect(dense).toMatchObject({ told: expect.stringContaining('13 were delivered since 2026-03-13.') });
});
