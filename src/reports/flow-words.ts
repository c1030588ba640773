import type { FlowMetric } from '../flow/numbers.ts';
import type { FlowReport } from '../flow/report.ts';
import { count, duration, grouped } from '../model/words.ts';

/** Flow numbers in words, the same for every channel. */

/** "Flow of 84 days to 2026-11-22: 12 deployments from `tags:v*` (grade E)". */
export function flowTitle({ window, deployments }: FlowReport): string {
  const source =
    deployments.source === undefined
      ? 'no deployments were found'
      : `${count(deployments.count, 'deployment')} from \`${deployments.source}\` (grade ${deployments.grade ?? '?'})`;
  return `Flow of ${count(window.days, 'day')} to ${window.to.slice(0, 10)}: ${source}`;
}

/** "up from 4.1 d (p = 0.002)"; nothing where it did not move for sure. */
export function trendWords({ trend, unit }: FlowMetric): string | undefined {
  if (trend === undefined || trend.direction === 'none') return undefined;
  const before = trend.before === undefined ? '' : ` from ${numberWords(trend.before, unit)}`;
  return `${trend.direction}${before} in the window before (p = ${trend.p.toFixed(3)})`;
}

function numberWords(value: number, unit: FlowMetric['unit']): string {
  if (unit === 's') return duration(value);
  if (unit === 'ratio') return percent(value);
  return unit === '1/week' ? `${oneDecimal(value)} a week` : oneDecimal(value);
}

/** What was left out, by reason; nothing where nothing was. */
export function leftOut({ excluded = [] }: FlowMetric): string | undefined {
  if (excluded.length === 0) return undefined;
  return `left out: ${excluded.map(({ reason, count: n }) => `${grouped(n)} ${reason}`).join(', ')}`;
}

/** A measurement with its interval and what it is of; or why there is none. */
export function metricValue({
  status,
  reason,
  unit,
  n = 0,
  of,
  p50,
  p75,
  p90,
  value: single,
  ci90,
  min,
  max,
  need,
}: FlowMetric): string {
  if (status === 'unavailable') return `not available: ${reason ?? ''}`;
  if (unit === 'ratio' && of !== undefined) {
    const range = ci90?.value === undefined ? '' : ` (${percent(ci90.value[0])} to ${percent(ci90.value[1])})`;
    if (single === undefined && of > 0 && reason !== undefined) return `${grouped(n)} of ${grouped(of)}${range}. ${reason}`;
    return `${single === undefined ? '' : `${percent(single)}, `}${grouped(n)} of ${grouped(of)}${of === 0 ? '' : range}`;
  }
  if (unit === '1/week') {
    const range = ci90?.value === undefined ? '' : ` (${oneDecimal(ci90.value[0])} to ${oneDecimal(ci90.value[1])})`;
    return single === undefined
      ? `${grouped(n)} in all; ${reason ?? ''}`
      : `${oneDecimal(single)} a week${range}, n = ${grouped(n)}`;
  }
  if (unit === 'count' && single !== undefined) return oneDecimal(single);
  if (status === 'insufficient') {
    const range = min === undefined || max === undefined || n === 0 ? '' : ` (${duration(min)} to ${duration(max)})`;
    if (need === undefined && reason !== undefined) return `not enough data: n = ${n}. ${reason}`;
    return `not enough data: n = ${n}${need === undefined ? '' : `, need ${need}`}${range}`;
  }
  if (unit === 'ratio') return `${percent(single ?? Number.NaN)}, n = ${grouped(n)}`;
  const interval = ci90?.p50 === undefined ? '' : ` (${duration(ci90.p50[0])} to ${duration(ci90.p50[1])})`;
  const tail = [...(p75 === undefined ? [] : [`p75 ${duration(p75)}`]), ...(p90 === undefined ? [] : [`p90 ${duration(p90)}`])];
  return [`p50 ${p50 === undefined ? '?' : duration(p50)}${interval}`, ...tail, `n = ${grouped(n)}`].join(', ');
}

function oneDecimal(n: number): string {
  return String(Math.round(n * 10) / 10);
}

function percent(share: number): string {
  // What is there is not nothing.
  if (share > 0 && share < 0.0005) return 'under 0.1 %';
  return `${oneDecimal(share * 100)} %`;
}
