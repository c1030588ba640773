import type { FlowSample, Pictures } from '../flow/pictures.ts';
import type { FlowReport } from '../flow/report.ts';
import { grouped } from '../model/words.ts';
import { countAxis, dayOf, timeAxis } from './flow-charts-axes.ts';
import type { Chart, ChartSeries, Ink, NoChart } from './flow-charts-frame.ts';
import { framed, INKS } from './flow-charts-frame.ts';

/** The cumulative flow diagram: where work stood. */

interface Band {
  readonly ink: Ink;
  readonly text: string;
  readonly of: (sample: FlowSample) => number;
}

/** Where all changes were, day by day: the thickness of a band is how much stood there. */
export function cumulativeChart(_: FlowReport, { cumulative }: Pictures): Chart | NoChart {
  const { beforeMerge, deployed } = cumulative;
  const samples = cropped(cumulative.samples);
  const title = 'Cumulative flow';
  const [first, last] = [samples[0], samples.at(-1)];
  if (!deployed && !beforeMerge)
    return { title, reason: 'Without deployments and pull requests there is only one place where work can be.' };
  if (first === undefined || last === undefined || samples.length < 2) return { title, reason: 'The window is too short.' };
  const bands = bandsOf(beforeMerge, deployed);
  const series = bands.map(
    ({ ink, of }): ChartSeries => ({
      type: 'line',
      stack: 'all',
      silent: true,
      clip: false,
      symbol: 'none',
      lineStyle: { color: INKS[ink], width: 1.5 },
      areaStyle: { color: INKS[ink], opacity: 0.55 },
      data: samples.map((sample) => [sample.at, of(sample)]),
    }),
  );
  const stock = bands.slice(1).map((band) => `${grouped(band.of(last))} ${band.text}`);
  return {
    id: 'cumulative',
    title,
    hint: 'The lowest edge is what is done. A band that grows thicker is a queue that grows: what stands there comes in faster than it goes out.',
    told: `On ${dayOf(last.at)}: ${stock.join(', ')}; ${grouped(last.delivered)} were ${deployed ? 'delivered' : 'merged'} since ${dayOf(first.at)}.${beforeMerge ? '' : ' Git alone does not see work before its merge.'}`,
    legend: bands.map(({ ink, text }) => ({ ink, text })).reverse(),
    option: framed(48, { xAxis: timeAxis({ from: first.at, to: last.at }), yAxis: countAxis(), series }),
    table: {
      caption: 'Where changes were, at the end of each week',
      head: ['On', ...bands.map(({ text }) => text)],
      rows: samples
        .toReversed()
        .filter((sample) => (last.at - sample.at) % (7 * 86_400) === 0)
        .map((sample) => [dayOf(sample.at), ...bands.map(({ of }) => of(sample))]),
    },
  };
}

/** Fewer moments than this are no course. */
const FEWEST_SAMPLES = 14;
/** Where so many times as much was done as ever stood anywhere, no band can be seen: the last part of it shows more. */
const TOO_MUCH_DONE = 20;

function cropped(samples: readonly FlowSample[]): readonly FlowSample[] {
  const [first, last] = [samples[0], samples.at(-1)];
  if (first === undefined || last === undefined) return samples;
  const standing = Math.max(...samples.map(({ coding, open, merged }) => coding + open + merged));
  const done = last.delivered + last.closed - first.delivered - first.closed;
  if (done > TOO_MUCH_DONE * standing && samples.length > FEWEST_SAMPLES)
    return cropped(samples.slice(-Math.max(FEWEST_SAMPLES, Math.ceil(samples.length / 2))));
  return samples.map((sample) => ({
    ...sample,
    delivered: sample.delivered - first.delivered,
    closed: sample.closed - first.closed,
  }));
}

/** From the lowest up. */
function bandsOf(beforeMerge: boolean, deployed: boolean): readonly Band[] {
  return [
    {
      ink: 'teal',
      text: `${deployed ? 'delivered' : 'merged'}${beforeMerge ? ', or closed without a merge' : ''}`,
      of: ({ delivered, closed }) => delivered + closed,
    },
    ...(deployed ? [{ ink: 'orange', text: 'merged, not live', of: ({ merged }: FlowSample) => merged } as const] : []),
    ...(beforeMerge
      ? ([
          { ink: 'blue', text: 'open', of: ({ open }: FlowSample) => open },
          { ink: 'purple', text: 'begun, not opened', of: ({ coding }: FlowSample) => coding },
        ] as const)
      : []),
  ];
}
