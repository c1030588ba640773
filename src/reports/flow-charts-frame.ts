import type { BarSeriesOption, LineSeriesOption, ScatterSeriesOption } from 'echarts/charts';
import type { GridComponentOption, MarkLineComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import { grouped } from '../model/words.ts';

/**
 * What the charts of a flow report have in common. Their words and numbers are ours: no text from outside is drawn. Beside what it could
 * do in a picture, the library keeps texts as keys of plain objects, where `__proto__` would reach every object there is.
 */

/** What the library is told to draw. */
export type ChartOption = ComposeOption<
  BarSeriesOption | LineSeriesOption | ScatterSeriesOption | GridComponentOption | MarkLineComponentOption
>;
type One<T> = Exclude<NonNullable<T>, readonly unknown[]>;
/** It stands at the bottom or at the left. */
export type ChartAxis = One<ChartOption['xAxis']> & One<ChartOption['yAxis']>;
/** One set of points, bars or lines of it. */
export type ChartSeries = Extract<NonNullable<ChartOption['series']>, readonly unknown[]>[number];

/** A picture with all that makes it readable without being seen. */
export interface Chart {
  readonly id: string;
  readonly title: string;
  /** How to read it, in a sentence. */
  readonly hint: string;
  /** What is in it, in a sentence: also its name for who does not see it. */
  readonly told: string;
  readonly legend: readonly { readonly ink: Ink; readonly text: string }[];
  readonly option: ChartOption;
  readonly table: ChartTable;
}

/** The same for who reads rather than looks. */
export interface ChartTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Where the rows are not all of them. */
  readonly note?: string;
}

/** A chart that cannot be drawn, and why. */
export interface NoChart {
  readonly title: string;
  readonly reason: string;
}

/**
 * The library draws in these stand-ins, which are no colours that it would ever choose itself; in the page each becomes the style's own
 * colour of that name, in light, dark and print.
 */
export const INKS = {
  ink: '#010001',
  soft: '#010002',
  line: '#010003',
  page: '#010004',
  blue: '#010011',
  orange: '#010012',
  purple: '#010013',
  teal: '#010014',
  grey: '#010015',
  red: '#010016',
} as const;
/** A colour of the style, by its name. */
export type Ink = keyof typeof INKS;

/** The units of a drawing: on a wide page about pixels. */
export const WIDTH = 480;
/** The same, downwards. */
export const HEIGHT = 280;
/** In the same units; on a phone it is still read. */
export const FONT_SIZE = 13;

/** More points say no more, and cost bytes. */
export const MOST_POINTS = 2000;

/** Every so many of too many, from first to last; all where they are few. */
export function thinned<T>(points: readonly T[], most = MOST_POINTS): readonly T[] {
  if (points.length <= most) return points;
  return Array.from({ length: most }, (_, index) => points[Math.floor((index * points.length) / most)] as T);
}

/** The frame that all of them share. `left`: room for the words at the axis. */
export function framed(left: number, { xAxis, yAxis, series }: Pick<ChartOption, 'xAxis' | 'yAxis' | 'series'>): ChartOption {
  return {
    animation: false,
    textStyle: { fontSize: FONT_SIZE, color: INKS.soft },
    grid: { left, right: 28, top: 18, bottom: 34, outerBoundsMode: 'none' },
    ...(xAxis !== undefined && { xAxis }),
    ...(yAxis !== undefined && { yAxis }),
    ...(series !== undefined && { series }),
  };
}

/** A dashed line across at a value, with its word: at its upper side or end, or `below`. */
export function line(axis: 'xAxis' | 'yAxis', at: number, text: string, ink: Ink, below = false): MarkLine {
  return {
    [axis]: at,
    lineStyle: { color: INKS[ink], type: 'dashed', width: 1.5 },
    label: {
      formatter: text,
      color: INKS.ink,
      position: axis === 'xAxis' ? (below ? 'start' : 'end') : below ? 'insideStartBottom' : 'insideStartTop',
    },
  };
}

type MarkLine = NonNullable<MarkLineComponentOption['data']>[number];

/** Such lines as they stand in a series. */
export function marked(lines: readonly MarkLine[]): MarkLineComponentOption {
  return {
    silent: true,
    symbol: 'none',
    animation: false,
    label: { fontSize: FONT_SIZE, textBorderColor: INKS.page, textBorderWidth: 3 },
    data: [...lines],
  };
}

/** Dots of a cloud. What lies over others shows through, the more so the more there are. */
export function cloud(points: readonly (readonly [number, number])[]) {
  const isDense = points.length > 500;
  return {
    ...DOTS,
    symbolSize: isDense ? 4 : 6,
    itemStyle: { color: INKS.blue, opacity: isDense ? 0.35 : 0.55 },
    data: points.map((point) => [...point]),
  };
}

/** What all dots have. */
export const DOTS = {
  type: 'scatter',
  silent: true,
  clip: false,
} as const;

/** "2,000 of 4,123 points are shown", where not all are. */
export function partOf(shown: number, of: number): string {
  return shown < of ? ` ${grouped(shown)} of ${grouped(of)} points are shown.` : '';
}
