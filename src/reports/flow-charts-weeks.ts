import type { FlowWeek, Pictures } from '../flow/pictures.ts';
import type { FlowReport } from '../flow/report.ts';
import type { FlowItemKind } from '../model/flow-item.ts';
import { FLOW_KINDS } from '../model/flow-item.ts';
import { count, grouped } from '../model/words.ts';
import { countAxis, dayOf, namedAxis, shortDay } from './flow-charts-axes.ts';
import type { Chart, ChartSeries, Ink, NoChart } from './flow-charts-frame.ts';
import { framed, INKS, line, marked } from './flow-charts-frame.ts';

/** Charts of what happened week by week. */

/** More bars than this cannot be told apart: several weeks share one then. */
const MOST_BARS = 60;

interface Bars {
  readonly per: string;
  readonly names: readonly string[];
  readonly blocks: readonly (readonly FlowWeek[])[];
}

function barsOf(weeks: readonly FlowWeek[]): Bars {
  const size = Math.ceil(weeks.length / MOST_BARS);
  const first = weeks.length % size;
  const starts = Array.from({ length: Math.floor(weeks.length / size) }, (_, index) => first + index * size);
  const blocks = starts.map((start) => weeks.slice(start, start + size));
  const span = (weeks.at(-1)?.to ?? 0) - (weeks[0]?.from ?? 0);
  return {
    per: size === 1 ? 'week' : `${size} weeks`,
    names: blocks.map(([week]) => shortDay(week?.from ?? 0, span)),
    blocks,
  };
}

interface Layer {
  readonly ink: Ink;
  readonly text: string;
  readonly of: (week: FlowWeek) => number;
}

interface Stack {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly told: string;
  readonly layers: readonly Layer[];
  /** A level for one week, drawn across. */
  readonly level?: { readonly perWeek: number; readonly text: string };
}

function stacked({ id, title, hint, told, layers, level }: Stack, weeks: readonly FlowWeek[]): Chart {
  const { per, names, blocks } = barsOf(weeks);
  const sum = (block: readonly FlowWeek[], { of }: Layer) => block.reduce((all, week) => all + of(week), 0);
  const series = layers.map(
    (layer, index): ChartSeries => ({
      type: 'bar',
      stack: 'all',
      silent: true,
      clip: false,
      barCategoryGap: '20%',
      itemStyle: { color: INKS[layer.ink] },
      data: blocks.map((block) => sum(block, layer)),
      ...(index === 0 &&
        level !== undefined && {
          markLine: marked([line('yAxis', level.perWeek * (blocks[0]?.length ?? 1), level.text, 'orange')]),
        }),
    }),
  );
  return {
    id,
    title: `${title}, per ${per}`,
    hint,
    told,
    legend: layers.map(({ ink, text }) => ({ ink, text })),
    option: framed(44, { xAxis: namedAxis(names), yAxis: countAxis(), series }),
    table: {
      caption: `${title}, per ${per}`,
      head: ['From', ...layers.map(({ text }) => text)],
      rows: blocks.map((block) => [dayOf(block[0]?.from ?? 0), ...layers.map((layer) => sum(block, layer))]).reverse(),
    },
  };
}

const NO_WEEK = 'The window holds no whole week.';

/** How many changes were merged in each week. */
export function throughputChart({ mura }: FlowReport, { weeks }: Pictures): Chart | NoChart {
  const title = 'Merged changes';
  if (weeks.length === 0) return { title, reason: NO_WEEK };
  const [merged, bots] = [total(weeks, ({ merged: n }) => n), total(weeks, ({ bots: n }) => n)];
  if (merged + bots === 0) return { title, reason: 'Nothing was merged in these weeks.' };
  const { perWeek } = mura.merges;
  return stacked(
    {
      id: 'throughput',
      title,
      hint: 'A run of weeks on one side of the mean, or a steady rise or fall, is a change of the system; a single high or low week is not.',
      told: `${count(merged + bots, 'change')} merged in ${count(weeks.length, 'week')}${bots === 0 ? '' : `, ${grouped(bots)} of them by bots`}.`,
      layers: [
        { ink: 'blue', text: 'people and agents', of: ({ merged: n }) => n },
        ...(bots === 0 ? [] : [{ ink: 'grey', text: 'bots', of: ({ bots: n }: FlowWeek) => n } as const]),
      ],
      ...(perWeek !== undefined && {
        level: { perWeek, text: `mean ${Math.round(perWeek * 10) / 10}${weeks.length > MOST_BARS ? ' a week' : ''}` },
      }),
    },
    weeks,
  );
}

/** Deployments of each week, and those of them that failed. */
export function deploymentsChart({ metrics }: FlowReport, { weeks }: Pictures): Chart | NoChart {
  const title = 'Deployments and failures';
  if (weeks.length === 0) return { title, reason: NO_WEEK };
  const [all, failed] = [total(weeks, ({ deployments }) => deployments), total(weeks, (week) => week.failed)];
  if (all === 0) return { title, reason: 'No deployment was found in these weeks.' };
  const isKnown = metrics['change-fail-rate']?.status !== 'unavailable';
  return stacked(
    {
      id: 'deployments',
      title,
      hint: 'Steady small bars are a habit; gaps with tall bars after them are batches. Red is what had to be mended.',
      told: `${count(all, 'deployment')} in ${count(weeks.length, 'week')}${isKnown ? `, ${failed === 0 ? 'none' : grouped(failed)} of them known to have failed` : ''}.`,
      layers: [
        { ink: 'teal', text: 'not known to have failed', of: (week) => week.deployments - week.failed },
        { ink: 'red', text: 'failed', of: (week) => week.failed },
      ],
    },
    weeks,
  );
}

const KINDS: Readonly<Record<FlowItemKind, { readonly ink: Ink; readonly text: string }>> = {
  feature: { ink: 'blue', text: 'features' },
  defect: { ink: 'red', text: 'defects' },
  risk: { ink: 'orange', text: 'risks' },
  debt: { ink: 'purple', text: 'debt' },
  unclassified: { ink: 'grey', text: 'not classified' },
};

/** What kind of work was delivered in each week. */
export function kindsChart({ metrics }: FlowReport, { weeks }: Pictures): Chart | NoChart {
  const title = 'Kinds of delivered work';
  if (weeks.length === 0) return { title, reason: NO_WEEK };
  const sums = FLOW_KINDS.map((kind) => ({ kind, n: total(weeks, ({ kinds }) => kinds[kind]) })).filter(({ n }) => n > 0);
  const all = sums.reduce((sum, { n }) => sum + n, 0);
  if (all === 0) return { title, reason: 'Nothing was delivered in these weeks.' };
  const { status, reason } = metrics['flow-distribution'] ?? {};
  if (status !== 'ok') return { title, reason: reason ?? 'What kind of work it was is not known.' };
  return stacked(
    {
      id: 'kinds',
      title,
      hint: 'What the weeks went into. A growing share of defects is work that comes back; debt that never appears is not being paid.',
      told: `${count(all, 'item')}: ${sums.map(({ kind, n }) => `${grouped(n)} ${KINDS[kind].text}`).join(', ')}.`,
      layers: sums.map(({ kind }) => ({ ...KINDS[kind], of: ({ kinds }) => kinds[kind] })),
    },
    weeks,
  );
}

function total(weeks: readonly FlowWeek[], of: (week: FlowWeek) => number): number {
  return weeks.reduce((sum, week) => sum + of(week), 0);
}
