import type { Pictures } from '../flow/pictures.ts';
import type { FlowReport } from '../flow/report.ts';
import { ageSumChart, agingChart } from './flow-charts-ages.ts';
import { cumulativeChart } from './flow-charts-cumulative.ts';
import { forecastChart } from './flow-charts-forecast.ts';
import type { Chart, NoChart } from './flow-charts-frame.ts';
import { HEIGHT, WIDTH } from './flow-charts-frame.ts';
import { chartSvg } from './flow-charts-svg.ts';
import { sizesChart, timesChart } from './flow-charts-times.ts';
import { deploymentsChart, kindsChart, throughputChart } from './flow-charts-weeks.ts';
import type { Markup } from './html-parts.ts';

export type { Chart, ChartTable, NoChart } from './flow-charts-frame.ts';

/** Every chart in the order in which the page shows them. */
const CHARTS: readonly ((report: FlowReport, pictures: Pictures) => Chart | NoChart)[] = [
  timesChart,
  agingChart,
  cumulativeChart,
  throughputChart,
  forecastChart,
  kindsChart,
  sizesChart,
  deploymentsChart,
  ageSumChart,
];

/** What can be drawn, and what cannot and why. */
export interface Charts {
  readonly drawn: readonly (Chart & { readonly svg: Markup })[];
  readonly missing: readonly NoChart[];
}

/** Draws them. The library is loaded here: who makes no page does without it. */
export async function chartsOf(report: FlowReport, pictures: Pictures): Promise<Charts> {
  const all = CHARTS.map((make) => make(report, pictures));
  const charts = all.flatMap((one) => ('option' in one ? one : []));
  const missing = all.flatMap((one) => ('option' in one ? [] : one));
  if (charts.length === 0) return { drawn: [], missing };
  const { svgText } = await import('./flow-charts-engine.ts');
  const drawn = charts.map((chart) => {
    const name = `${chart.title}. ${chart.told}`;
    return { ...chart, svg: chartSvg(svgText(chart.option, WIDTH, HEIGHT), name) };
  });
  return { drawn, missing };
}
