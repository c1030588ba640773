import type { FlowMetric, FlowReport } from '../model/flow-report.ts';
import { count, grouped } from '../model/words.ts';
import type { Paint } from './lines.ts';
import { painter, wrap } from './lines.ts';

/** How a flow report is told in a terminal. */
export interface FlowTableOptions {
  readonly color: boolean;
  readonly width: number;
  /** Titles by metric id. */
  readonly titles: ReadonlyMap<string, string>;
}

/** The numbers for people: each with its interval, what it is of, and what was left out; what is not known is said to be. */
export function flowTable(report: FlowReport, { color, width, titles }: FlowTableOptions): string {
  const paint = painter(color);
  const { window, deployments } = report;
  const source =
    deployments.source === undefined
      ? 'no deployments were found'
      : `${count(deployments.count, 'deployment')} from \`${deployments.source}\` (grade ${deployments.grade ?? '?'})`;
  const head = `Flow of ${count(window.days, 'day')} to ${window.to.slice(0, 10)}: ${source}`;
  const rows = Object.entries(report.metrics).map(([id, metric]) => row(titles.get(id) ?? id, metric, width, paint));
  return [
    ...wrap(paint('bold', head), width),
    '',
    ...rows.flat(),
    ...lastReleases(report, width),
    ...report.notes.flatMap((note) => wrap(note, width, '  ', '· ')),
    '',
  ].join('\n');
}

const NAME = 32;

function row(title: string, metric: FlowMetric, width: number, paint: Paint): string[] {
  const lines = wrap(value(metric), width, ' '.repeat(NAME), title.padEnd(NAME));
  const left = metric.excluded ?? [];
  const more = left.length === 0 ? [] : [`left out: ${left.map(({ reason, count: n }) => `${grouped(n)} ${reason}`).join(', ')}`];
  return [...lines, ...more.flatMap((text) => wrap(text, width, ' '.repeat(NAME)).map((line) => paint('dim', line)))];
}

function value({ status, reason, unit, n = 0, of, p50, p75, p90, value: single, ci90, min, max, need }: FlowMetric): string {
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

function lastReleases({ releases }: FlowReport, width: number): string[] {
  const shown = releases.slice(-5).reverse();
  if (shown.length === 0) return [''];
  const lines = shown.map(({ name, deployedAt, kind, commits, commitLeadTime }) => {
    const told =
      commits === undefined
        ? kind === 'normal'
          ? ''
          : `  ${kind}`
        : `  ${count(commits, 'commit')}, lead time p50 ${commitLeadTime?.p50 === undefined ? '-' : duration(commitLeadTime.p50)}`;
    return wrap(`${deployedAt.slice(0, 10)}  ${name}${told}`, width, '  ', '  ');
  });
  return ['', 'Last releases', ...lines.flat(), ''];
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
