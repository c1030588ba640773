import type { FlowReport } from '../flow/report.ts';
import { STAGES } from '../model/stages.ts';
import { count, duration, grouped } from '../model/words.ts';
import { countAxis, dayOf, namedAxis, onSpans, shortDay, spanAxis } from './flow-charts-axes.ts';
import type { Chart, ChartSeries, NoChart } from './flow-charts-frame.ts';
import { DOTS, framed, INKS, line, marked } from './flow-charts-frame.ts';

/** Charts of how old open work is. */

/** The most open changes that are named in the picture. */
const NAMED = 5;
const MOST_ROWS = 50;

/** How old each open change is, in the stage where it stands, against what was said to be expected. */
export function agingChart({ aging }: FlowReport): Chart | NoChart {
  const title = 'Age of open changes';
  const { changes, sle } = aging;
  if (changes.length === 0) return { title, reason: 'No open change is known.' };
  const rows = STAGES.filter(({ id }) => changes.some(({ stage }) => stage === id));
  const place = new Map(rows.map(({ id }, index) => [id, index]));
  const over = changes.filter((one) => one.over === true);
  const dots = (late: boolean): ChartSeries => ({
    ...DOTS,
    labelLayout: { hideOverlap: true },
    symbol: late ? 'diamond' : 'circle',
    symbolSize: late ? 10 : 7,
    itemStyle: { color: INKS[late ? 'red' : 'blue'], opacity: 0.75 },
    data: changes
      .filter((one) => (one.over === true) === late)
      .map(({ age, stage, number }, index) => ({
        value: [onSpans(age), place.get(stage) ?? 0],
        label: {
          show: late && index < NAMED,
          formatter: `#${number}`,
          position: index % 2 === 0 ? ('top' as const) : ('bottom' as const),
          color: INKS.ink,
          textBorderColor: INKS.page,
          textBorderWidth: 3,
        },
      })),
    ...(!late &&
      sle !== undefined && {
        markLine: marked([line('xAxis', onSpans(sle.seconds), `85 %: ${duration(sle.seconds)}`, 'orange', true)]),
      }),
  });
  return {
    id: 'aging',
    title,
    hint: 'Each mark is an open change in the stage where it stands; further right is older. What has passed the dashed line takes longer than 85 % are expected to: ask what it waits for.',
    told: `${count(changes.length, 'open change')}${
      sle === undefined
        ? '; too few were merged to say what to expect.'
        : `, ${over.length === 0 ? 'none' : grouped(over.length)} older than the ${duration(sle.seconds)} within which 85 % are expected to be merged (${sle.from === 'policy' ? 'as the policy says' : 'by those merged in this window'}).`
    }`,
    legend: [
      { ink: 'blue', text: 'an open change' },
      ...(over.length === 0 ? [] : [{ ink: 'red' as const, text: 'older than expected (a diamond)' }]),
      ...(sle === undefined ? [] : [{ ink: 'orange' as const, text: 'the expectation' }]),
    ],
    option: framed(182, {
      xAxis: spanAxis([...changes.map(({ age }) => age), ...(sle === undefined ? [] : [sle.seconds])]),
      yAxis: {
        ...namedAxis(
          rows.map(({ title: name }) => name),
          rows.length,
        ),
        inverse: true,
        splitLine: { show: true, lineStyle: { color: INKS.line } },
      },
      series: [dots(false), dots(true)],
    }),
    table: {
      caption: 'Open changes, the oldest first',
      head: ['Change', 'Stage', 'In it since', 'Age', 'Rank'],
      rows: changes
        .slice(0, MOST_ROWS)
        .map(({ number, stage, since, age, rank, over: isOver }) => [
          `#${number}`,
          rows[place.get(stage) ?? 0]?.title ?? stage,
          since.slice(0, 10),
          `${duration(age)}${isOver === true ? ', older than expected' : ''}`,
          rank === undefined ? '-' : `older than ${grouped(rank.of - rank.longer)} of the last ${grouped(rank.of)} merged`,
        ]),
      ...(changes.length > MOST_ROWS && { note: `${MOST_ROWS} of ${grouped(changes.length)}.` }),
    },
  };
}

/** All ages together, week by week. */
export function ageSumChart({ aging: { weeks } }: FlowReport): Chart | NoChart {
  const title = 'All ages together';
  if (weeks.length < 2 || weeks.every(({ n }) => n === 0)) return { title, reason: 'No open change is known week by week.' };
  const span = weeks.length * 7 * 86_400;
  const days = weeks.map(({ at, n, sum }) => ({ at: Date.parse(at) / 1000, n, days: Math.round(sum / 8640) / 10 }));
  const last = days.at(-1);
  return {
    id: 'ages',
    title,
    hint: 'The days that all open changes have waited, added up. It rises by itself, by one a day for each that is open; it falls only when old ones end.',
    told: `${grouped(Math.round(last?.days ?? 0))} days in ${count(last?.n ?? 0, 'open change')} on ${dayOf(last?.at ?? 0)}.`,
    legend: [{ ink: 'blue', text: 'days' }],
    option: framed(56, {
      xAxis: namedAxis(days.map(({ at }) => shortDay(at, span))),
      yAxis: countAxis(),
      series: [
        {
          type: 'line',
          silent: true,
          clip: false,
          symbol: days.length > 30 ? 'none' : 'circle',
          symbolSize: 6,
          lineStyle: { color: INKS.blue },
          itemStyle: { color: INKS.blue },
          data: days.map((one) => one.days),
        },
      ],
    }),
    table: {
      caption: 'At the end of each week',
      head: ['On', 'Open changes', 'Days of all together'],
      rows: days.map(({ at, n, days: sum }) => [dayOf(at), n, sum]).reverse(),
    },
  };
}
