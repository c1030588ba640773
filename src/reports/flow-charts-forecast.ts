import type { Pictures } from '../flow/pictures.ts';
import type { FlowReport } from '../flow/report.ts';
import { count, grouped } from '../model/words.ts';
import { countAxis, markedAxis } from './flow-charts-axes.ts';
import type { Chart, ChartSeries, Ink, NoChart } from './flow-charts-frame.ts';
import { framed, INKS, line, marked } from './flow-charts-frame.ts';

/** Weeks that have been, beside those to come. */
const PAST = 8;

/** How many changes were merged lately, and how many will be if weeks go on as they were. */
export function forecastChart({ forecast }: FlowReport, { weeks }: Pictures): Chart | NoChart {
  const title = 'Forecast of merged changes';
  if (forecast.status !== 'ok') return { title, reason: forecast.reason };
  const { howMany, when, backtest, trials } = forecast;
  const past = weeks.slice(-PAST).map(({ merged }) => merged);
  const sums = past.map((_, index) => past.slice(0, index + 1).reduce((sum, n) => sum + n, 0));
  const now = sums.at(-1) ?? 0;
  const done = [0, ...sums].map((sum, index) => [index - past.length, sum]);
  const fan = (of: (one: (typeof howMany)[number]) => number) => [[0, now], ...howMany.map((one) => [one.weeks, now + of(one)])];
  const furthest = Math.max(...howMany.map((one) => one.weeks));
  const at = Array.from({ length: past.length + furthest + 1 }, (_, index) => index - past.length);
  const marks = at
    .filter((week) => week % 2 === 0)
    .map((week) => ({ at: week, text: week === 0 ? 'now' : `${week > 0 ? '+' : '\u2212'}${Math.abs(week)} w` }));
  const last = howMany.at(-1);
  return {
    id: 'forecast',
    title,
    hint: 'Left of now is what was merged; right of it what to count on if the coming weeks are like these. The lowest line is the safest promise.',
    told: [
      ...(last === undefined
        ? []
        : [
            `Within ${count(last.weeks, 'week')} at least ${grouped(last.p15)} with 85 % confidence, ${grouped(last.p50)} with 50 %.`,
          ]),
      ...(when === undefined ? [] : [openDone(when)]),
      ...(backtest.of === 0 ? [] : [`Such a forecast was right ${backtest.right} of the last ${backtest.of} times.`]),
    ].join(' '),
    legend: [
      { ink: 'blue', text: 'merged' },
      { ink: 'teal', text: 'at least, with 50 %' },
      { ink: 'orange', text: 'with 85 %' },
      { ink: 'purple', text: 'with 95 %' },
    ],
    option: framed(48, {
      xAxis: { ...markedAxis(marks, -past.length, furthest), splitLine: { show: false } },
      yAxis: countAxis(),
      series: [
        { ...drawn('blue', done), markLine: marked([line('xAxis', 0, '', 'soft')]) },
        drawn(
          'teal',
          fan(({ p50 }) => p50),
          true,
        ),
        drawn(
          'orange',
          fan(({ p15 }) => p15),
          true,
        ),
        drawn(
          'purple',
          fan(({ p5 }) => p5),
          true,
        ),
      ],
    }),
    table: {
      caption: `At least so many, of ${grouped(trials)} draws of whole weeks`,
      head: ['Within', 'With 50 %', 'With 85 %', 'With 95 %'],
      rows: howMany.map((one) => [count(one.weeks, 'week'), one.p50, one.p15, one.p5]),
    },
  };
}

type When = NonNullable<Extract<FlowReport['forecast'], { status: 'ok' }>['when']>;

/** When as many are merged as are open now. */
function openDone({ open, p50, p85, beyond }: When): string {
  const all = `As many as are open now (${grouped(open)})`;
  if (p50 === undefined) return `${all}: not within ${count(beyond ?? 0, 'week')}.`;
  const safe = p85 === undefined ? `later than ${count(beyond ?? 0, 'week')} with 85 %` : `${grouped(p85)} with 85 %`;
  return `${all}: within ${count(p50, 'week')} with 50 %, ${safe}.`;
}

function drawn(ink: Ink, data: number[][], isGuess = false): ChartSeries {
  return {
    type: 'line',
    silent: true,
    clip: false,
    symbol: 'circle',
    symbolSize: isGuess ? 7 : 4,
    lineStyle: { color: INKS[ink], width: 2, type: isGuess ? 'dashed' : 'solid' },
    itemStyle: { color: INKS[ink] },
    data,
  };
}
