import { isoOf } from '../flow/facts.ts';
import type { Window } from '../flow/metric.ts';
import { grouped } from '../model/words.ts';
import type { ChartAxis } from './flow-charts-frame.ts';
import { FONT_SIZE, INKS } from './flow-charts-frame.ts';

/** The axes of the charts. Dates are days in UTC. */

const AXIS = {
  axisLine: { show: true, lineStyle: { color: INKS.soft } },
  axisLabel: { color: INKS.soft, fontSize: FONT_SIZE, hideOverlap: true },
  splitLine: { show: true, lineStyle: { color: INKS.line } },
} as const;

/** An axis with its own marks: at each a word. */
export function markedAxis(
  marks: readonly { readonly at: number; readonly text: string }[],
  min: number,
  max: number,
): ChartAxis {
  const words = new Map(marks.map(({ at, text }) => [at, text]));
  const customValues = marks.map(({ at }) => at);
  return {
    ...AXIS,
    type: 'value',
    min,
    max,
    axisLabel: { ...AXIS.axisLabel, customValues, formatter: (at: number) => words.get(at) ?? '' },
    axisTick: { show: true, customValues, lineStyle: { color: INKS.soft } },
  };
}

/** An axis of whole numbers from zero on. */
export function countAxis(): ChartAxis {
  return { ...AXIS, type: 'value', min: 0, minInterval: 1, splitNumber: 4, axisTick: { show: false } };
}

/** An axis of names; a few of them are written where they are many. */
export function namedAxis(names: readonly string[], most = 6): ChartAxis {
  const every = Math.max(1, Math.ceil(names.length / most));
  return {
    ...AXIS,
    type: 'category',
    data: [...names],
    axisLabel: { ...AXIS.axisLabel, interval: (index: number) => (names.length - 1 - index) % every === 0 },
    axisTick: { show: false },
    splitLine: { show: false },
  };
}

const DAY = 86_400;

/** Days of a window, as an axis. */
export function timeAxis({ from, to }: Window): ChartAxis {
  const step = Math.max(1, Math.ceil((to - from) / DAY / 7 / 6)) * 7 * DAY;
  const length = Math.floor((to - from) / step);
  const marks = Array.from({ length: length + 1 }, (_, index) => to - (length - index) * step);
  return {
    ...markedAxis(
      marks.map((at) => ({ at, text: shortDay(at, to - from) })),
      from,
      to,
    ),
    splitLine: { show: false },
  };
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `12 Oct`, and in long windows `Oct 2026`. */
export function shortDay(at: number, span: number): string {
  const [year = '', month = '', day = ''] = isoOf(at).slice(0, 10).split('-');
  const name = MONTHS[Number(month) - 1] ?? month;
  return span > 400 * DAY ? `${name} ${year}` : `${Number(day)} ${name}`;
}

/** `2026-10-12`. */
export function dayOf(at: number): string {
  return isoOf(at).slice(0, 10);
}

const H = 3600;
/** Where an axis of durations has its marks. */
const SPANS: readonly (readonly [seconds: number, text: string])[] = [
  [0, '0'],
  [600, '10 min'],
  [H, '1 h'],
  [4 * H, '4 h'],
  [DAY, '1 d'],
  [3 * DAY, '3 d'],
  [7 * DAY, '1 w'],
  [28 * DAY, '4 w'],
  [182 * DAY, '26 w'],
  [730 * DAY, '2 y'],
  [3650 * DAY, '10 y'],
  [18_250 * DAY, '50 y'],
];

/** Durations differ by powers of ten: each step of the axis is several times the one before. From zero on, which a logarithm has not. */
export function onSpans(seconds: number): number {
  return Math.log10(seconds / 60 + 1);
}

/** An axis that holds these durations (seconds). */
export function spanAxis(values: readonly number[]): ChartAxis {
  const least = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = values.reduce((a, b) => Math.max(a, b), 0);
  const first = Math.max(
    0,
    SPANS.findLastIndex(([seconds]) => seconds <= least),
  );
  const last = SPANS.findIndex(([seconds]) => seconds > most);
  const marks = SPANS.slice(first, Math.max(first + 1, last) + 1).map(([seconds, text]) => ({ at: onSpans(seconds), text }));
  return markedAxis(marks, marks[0]?.at ?? 0, marks.at(-1)?.at ?? 1);
}

const SIZES = [0, 1, 3, 10, 30, 100, 300, 1000, 3000, 10_000, 100_000, 1_000_000, 10_000_000];

/** Sizes differ like durations do; a change may have none. */
export function onSizes(size: number): number {
  return Math.log10(size + 1);
}

/** An axis that holds these sizes. */
export function sizeAxis(values: readonly number[]): ChartAxis {
  const least = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = values.reduce((a, b) => Math.max(a, b), 0);
  const first = Math.max(
    0,
    SIZES.findLastIndex((size) => size <= least),
  );
  const last = SIZES.findIndex((size) => size >= most);
  const marks = SIZES.slice(first, Math.max(first + 1, last) + 1).map((size) => ({ at: onSizes(size), text: grouped(size) }));
  return markedAxis(marks, marks[0]?.at ?? 0, marks.at(-1)?.at ?? 1);
}
