import type { FlowMetric, FlowReport } from '../model/flow-report.ts';
import { count, grouped } from '../model/words.ts';

/** Flow numbers in words, the same for every channel. */

/** "Flow of 84 days to 2026-11-22: 12 deployments from `tags:v*` (grade E)". */
export function flowTitle({ window, deployments }: FlowReport): string {
  const source =
    deployments.source === undefined
      ? 'no deployments were found'
      : `${count(deployments.count, 'deployment')} from \`${deployments.source}\` (grade ${deployments.grade ?? '?'})`;
  return `Flow of ${count(window.days, 'day')} to ${window.to.slice(0, 10)}: ${source}`;
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
    return `${single === undefined ? '' : `${percent(single)}, `}${grouped(n)} of ${grouped(of ?? 0)}${of === 0 ? '' : range}`;
  }
  if (unit === '1/week') {
    const range = ci90?.value === undefined ? '' : ` (${oneDecimal(ci90.value[0])} to ${oneDecimal(ci90.value[1])})`;
    return single === undefined
      ? `${grouped(n)} in all; ${reason ?? ''}`
      : `${oneDecimal(single)} a week${range}, n = ${grouped(n)}`;
  }
  if (status === 'insufficient') {
    const range = min === undefined || max === undefined || n === 0 ? '' : ` (${duration(min)} to ${duration(max)})`;
    return `not enough data: n = ${n}${need === undefined ? '' : `, need ${need}`}${range}`;
  }
  if (unit === 'ratio') return `${percent(single ?? Number.NaN)}, n = ${grouped(n)}`;
  const interval = ci90?.p50 === undefined ? '' : ` (${duration(ci90.p50[0])} to ${duration(ci90.p50[1])})`;
  const tail = [...(p75 === undefined ? [] : [`p75 ${duration(p75)}`]), ...(p90 === undefined ? [] : [`p90 ${duration(p90)}`])];
  return [`p50 ${p50 === undefined ? '?' : duration(p50)}${interval}`, ...tail, `n = ${grouped(n)}`].join(', ');
}

/** `45 s`, `12 min`, `5.2 h`, `3.4 d`. */
export function duration(seconds: number): string {
  const size = Math.abs(seconds);
  if (size < 90) return `${seconds} s`;
  if (size < 5400) return `${Math.round(seconds / 60)} min`;
  if (size < 172_800) return `${oneDecimal(seconds / 3600)} h`;
  return `${oneDecimal(seconds / 86_400)} d`;
}

function oneDecimal(n: number): string {
  return String(Math.round(n * 10) / 10);
}

function percent(share: number): string {
  return `${oneDecimal(share * 100)} %`;
}
