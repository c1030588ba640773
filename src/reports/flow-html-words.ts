import type { FlowMetric, FlowNumbers } from '../flow/numbers.ts';
import type { Figure } from '../flow/sections.ts';
import { capital, clipped, duration, grouped } from '../model/words.ts';
import { trendWords } from './flow-words.ts';

/** Numbers of the flow page in words. */

/** `plain`: a number by itself, such as one that 1 means chance of; everything else says what it counts. */
export type Unit = FlowMetric['unit'] | Figure['unit'] | 'plain';

/** A number taken apart, so that a card and a row of a table can set it in their own way. */
export interface Said {
  /** The number; or that there is none. */
  readonly value: string;
  readonly isKnown: boolean;
  /** What kind of number: "median". */
  readonly kind?: string;
  readonly interval?: string;
  /** Other quantiles. */
  readonly beside?: string;
  readonly n?: string;
}

/** A number of the report in words; `unit`: seconds become durations, shares percentages. */
export function said(numbers: FlowNumbers, unit: Unit): Said {
  const { status, reason = '', n, of, need, p50, p75, p85, p90, value, ci90, min, max } = numbers;
  const words = (one: number) => inUnit(one, unit);
  const interval = (pair: readonly [number, number] | undefined) => (pair === undefined ? {} : { interval: rangeOf(pair, unit) });
  const all =
    of === undefined ? (n === undefined ? {} : { n: `n = ${grouped(n)}` }) : { n: `${grouped(n ?? 0)} of ${grouped(of)}` };
  if (status === 'unavailable') return { value: reason, isKnown: false };
  if (status === 'ok' && p50 !== undefined) {
    const upTo = unit === 's' ? 'within' : 'up to';
    const beside = [
      ...(p75 === undefined ? [] : [`75 % ${upTo} ${words(p75)}`]),
      ...(p85 === undefined ? [] : [`85 % ${upTo} ${words(p85)}`]),
      ...(p90 === undefined ? [] : [`90 % ${upTo} ${words(p90)}`]),
    ];
    return {
      value: words(p50),
      isKnown: true,
      kind: 'median',
      ...interval(ci90?.p50),
      ...(beside.length > 0 && { beside: beside.join(', ') }),
      ...all,
    };
  }
  if (status === 'ok' && value !== undefined) return { value: words(value), isKnown: true, ...interval(ci90?.value), ...all };
  const have = of ?? n ?? 0;
  const enough = need === undefined || have >= need ? reason : `not enough data (n = ${grouped(have)}, need ${grouped(need)})`;
  const range = min === undefined || max === undefined || have === 0 ? undefined : rangeOf([min, max], unit);
  return {
    value: enough === '' ? 'not enough data' : enough,
    isKnown: false,
    ...(range !== undefined && { beside: `so far ${range}` }),
    ...(of === undefined && unit === '1/week' && { n: `${grouped(have)} in all` }),
    ...(of !== undefined && of > 0 && { n: `${grouped(n ?? 0)} of ${grouped(of)}`, ...interval(ci90?.value) }),
  };
}

/** "4.7 to 6.1 d": a unit that both have is written once. */
export function rangeOf([low, high]: readonly [number, number], unit: Unit): string {
  const [from, to] = [inUnit(low, unit), inUnit(high, unit)];
  if (from === to) return from;
  const [, number = from, ofFrom = ''] = /^([\d.,-]+)( .+)$/.exec(from) ?? [];
  return `${to.endsWith(ofFrom) ? number : from} to ${to}`;
}

/** In one line. */
export function saidShort(numbers: FlowNumbers, unit: Unit): string {
  const { value, beside, interval, n, isKnown } = said(numbers, unit);
  const more = isKnown ? [interval, n] : [beside];
  const told = more.filter((one) => one !== undefined);
  return told.length === 0 ? value : `${value} (${told.join('; ')})`;
}

/** "5.4 d", "12.5 %", "3 a week". */
export function inUnit(value: number, unit: Unit): string {
  if (unit === 's') return duration(Math.round(value));
  if (unit === 'ratio') return `${oneDecimal(value * 100)} %`;
  if (unit === 'days') return `${amount(value)} ${Math.abs(value) === 1 ? 'day' : 'days'}`;
  if (unit === '1/week') return `${oneDecimal(value)} a week`;
  return amount(value);
}

function amount(value: number): string {
  return Math.abs(value) >= 100 ? grouped(Math.round(value)) : String(Math.round(value * 100) / 100);
}

function oneDecimal(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Of a number beside another whose unit is not told: what has a range or quantiles is a duration. */
export function unitBeside({ p50, min, n, of }: FlowNumbers, unit: Unit): Unit {
  if (of !== undefined) return 'ratio';
  return unit !== 's' && (p50 !== undefined || (min !== undefined && n !== undefined)) ? 's' : unit === '1/week' ? 'count' : unit;
}

/** Whether it moved against the window before, in words, and which way; without an arrow nothing is known to have moved. */
export function trendOf(metric: FlowMetric): { readonly arrow: string; readonly text: string } | undefined {
  const { trend, unit } = metric;
  if (trend === undefined) return undefined;
  const moved = trendWords(metric);
  if (moved !== undefined) return { arrow: trend.direction === 'up' ? '\u25b2' : '\u25bc', text: `${capital(moved)}.` };
  const was = trend.before === undefined ? '' : ` from ${inUnit(trend.before, unit)}`;
  return { arrow: '', text: `No clear change${was} in the window before (n = ${grouped(trend.n)}).` };
}

/** Why something was left out, by the code of the file. */
const REASONS: Readonly<Record<string, string>> = {
  backport: 'back-ports, whose original counts',
  before_the_history: 'merged before the history begins',
  bot: 'by bots',
  closed_unmerged: 'closed without a merge',
  commit_after_merge: 'with a commit that is dated after the merge',
  commit_list_truncated: 'whose commits GitHub did not tell',
  author_date_in_future: 'with a commit that is dated in the future',
  deploy_before_merge: 'live before their merge',
  event_list_truncated: 'whose events GitHub did not tell',
  impossible_times: 'with times that cannot be',
  no_first_deployment_base: 'first seen in the first known deployment',
  no_pull_request: 'without a pull request',
  not_deployed_yet: 'not live yet',
  reverted_before_deploy: 'taken back before they were live',
  squash_no_pr: 'squashed by GitHub: when work began takes the pull request',
};

/** "12 by bots, 3 not live yet". */
export function leftOutWords({ excluded = [] }: Pick<FlowNumbers, 'excluded'>): string | undefined {
  if (excluded.length === 0) return undefined;
  return `Left out: ${excluded.map(({ reason, count: n }) => `${grouped(n)} ${REASONS[reason] ?? reason.replaceAll('_', ' ')}`).join(', ')}.`;
}

/** `reviewArrivals`, `change-lead-time`, `release_wait` as words. */
export function inWords(id: string): string {
  return id
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_]/g, ' ')
    .toLowerCase();
}

const TITLES: Readonly<Record<string, string>> = {
  'deploy-attempt-failure-rate': 'Failed attempts to deploy',
  'time-to-restore-other': 'Time to restore, other failures',
};

/** What people call a metric. */
export function titled(id: string): string {
  return TITLES[id] ?? capital(inWords(id));
}

/** `#12`, or of a sha its first letters. */
export function shortId(id: string): string {
  return /^[0-9a-f]{12,}$/.test(id) ? id.slice(0, 10) : clipped(id, 40);
}

/** How sure it is what a deployment is (flow-metrics, 3.4). */
export const GRADES: Readonly<Record<string, string>> = {
  A: 'told by the team',
  B: 'GitHub deployments',
  C: 'published releases',
  D: 'runs of a workflow',
  E: 'tags: a light one has the time of its commit, which is a little early',
  F: 'merges stand in for deployments',
};
