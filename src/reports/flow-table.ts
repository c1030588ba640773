import type { FlowMetric, FlowReport } from '../flow/report.ts';
import { count, listed } from '../model/words.ts';
import { duration, flowTitle, leftOut, metricValue, trendWords } from './flow-words.ts';
import type { Paint } from './lines.ts';
import { painter, wrap } from './lines.ts';

/** How a flow report is told in a terminal. */
export interface FlowTableOptions {
  readonly color: boolean;
  readonly width: number;
  /** Titles by metric id. */
  readonly titles: ReadonlyMap<string, string>;
}

/** A part of the page: its heading, and its lines. One without lines is left out. */
type Part = readonly [heading: string, lines: readonly string[]];

/** The numbers for people: each with its interval, what it is of, and what was left out; what is not known is said once, at the end. */
export function flowTable(report: FlowReport, { color, width, titles }: FlowTableOptions): string {
  const paint = painter(color);
  const parts: readonly Part[] = [
    ['', wrap(paint('bold', flowTitle(report)), width)],
    ['', metricRows(report, titles, width, paint)],
    ['Where the time goes', stageRows(report, width)],
    ['What it waits for', constraintRows(report, width)],
    ['Open now', openRows(report, width)],
    ['To come', forecastRows(report, width)],
    ['One by one, until there are enough for a median', fewRows(report, width)],
    ['Last releases', releaseRows(report, width)],
    ['Not known here', unknownRows(report, titles, width)],
    ['', report.notes.flatMap((note) => wrap(note, width, '  ', '· '))],
  ];
  return parts
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => [...(heading === '' ? [] : [paint('bold', heading)]), ...lines, ''].join('\n'))
    .join('\n');
}

const NAME = 32;

function metricRows(report: FlowReport, titles: ReadonlyMap<string, string>, width: number, paint: Paint): string[] {
  return Object.entries(report.metrics).flatMap(([id, metric]) =>
    metric.status === 'unavailable' ? [] : metricRow(titles.get(id) ?? id, metric, width, paint),
  );
}

function metricRow(title: string, metric: FlowMetric, width: number, paint: Paint): string[] {
  const indent = ' '.repeat(NAME);
  const more = [trendWords(metric), leftOut(metric)].filter((text) => text !== undefined);
  return [
    ...wrap(metricValue(metric), width, indent, title.padEnd(NAME)),
    ...more.flatMap((text) => wrap(text, width, indent).map((line) => paint('dim', line))),
  ];
}

function stageRows({ stages }: FlowReport, width: number): string[] {
  const known = stages.filter(({ status, wip, n }) => status !== 'unavailable' && (n > 0 || (wip ?? 0) > 0));
  return known.flatMap(({ title, p50, n, share, wip }) => {
    const told = [
      ...(share === null ? [] : [`${Math.round(share * 100)} % of the time`]),
      p50 === null ? `n = ${n}` : `p50 ${duration(p50)}, n = ${n}`,
      ...((wip ?? 0) > 0 ? [`${wip} there now`] : []),
    ];
    return wrap(told.join(', '), width, ' '.repeat(NAME + 4), title.padEnd(NAME + 4));
  });
}

function constraintRows({ constraint, wipLimit }: FlowReport, width: number): string[] {
  const steps = constraint.status === 'ok' ? constraint.steps.flatMap(({ text }) => wrap(text, width, '  ', '· ')) : [];
  return [
    ...(constraint.status === 'ok' ? wrap(constraint.sentence, width) : []),
    ...steps,
    ...(wipLimit.status === 'ok' ? wrap(wipLimit.sentence, width) : []),
  ];
}

/** How many open changes are listed. */
const OLDEST = 5;

function openRows({ aging, stages, ladder }: FlowReport, width: number): string[] {
  const titles = new Map(stages.map(({ id, title }) => [id, title]));
  const rows = aging.changes.slice(0, OLDEST).flatMap(({ number, stage, age, rank, over }) => {
    const told = [
      `${duration(age)} old`,
      `${titles.get(stage) ?? stage}`,
      ...(rank === undefined ? [] : [`older than all but ${rank.longer} of the last ${rank.of}`]),
      ...(over === true ? ['over the expectation'] : []),
    ];
    return wrap(told.join(', '), width, '         ', `  #${String(number).padEnd(6)}`);
  });
  const more = aging.changes.length - OLDEST;
  const { n, oldest } = ladder.waiting;
  return [
    ...rows,
    ...(more > 0 ? [`  and ${count(more, 'younger one')}`] : []),
    ...(n === 0 || oldest === undefined
      ? []
      : wrap(
          `${count(n, 'change')} merged and not released, the oldest ${duration(oldest.seconds)} ago (${shortId(oldest.id)}).`,
          width,
        )),
  ];
}

function forecastRows({ forecast }: FlowReport, width: number): string[] {
  if (forecast.status !== 'ok') return [];
  const { howMany, when, backtest } = forecast;
  const lines = howMany.map(
    ({ weeks, p15, p50 }) => `In ${count(weeks, 'week')}: at least ${p15} merges (85 % sure), ${p50} as likely as not.`,
  );
  const all =
    when?.p85 === undefined ? [] : [`As many as are open now (${when.open}): within ${count(when.p85, 'week')} (85 % sure).`];
  const right =
    backtest.of === 0 ? [] : [`Such forecasts would have been right ${backtest.right} of the last ${backtest.of} times.`];
  return [...lines, ...all, ...right].flatMap((line) => wrap(line, width, '  ', '  '));
}

function fewRows({ ladder, stages }: FlowReport, width: number): string[] {
  const titles = new Map(stages.map(({ id, title }) => [id, title]));
  const rows = ladder.delivered.flatMap(({ id, seconds, stages: spent }) => {
    const parts = spent.map((one) => `${titles.get(one.stage) ?? one.stage} ${duration(one.seconds)}`);
    return wrap(`${duration(seconds)}: ${parts.join(', ')}`, width, '           ', `  ${shortId(id).padEnd(9)}`);
  });
  if (ladder.delivered.length === 0 || ladder.next === undefined) return rows;
  const { n, weeks } = ladder.next;
  const soon = weeks === undefined ? '' : `, in about ${count(weeks, 'week')}`;
  return [...rows, ...wrap(`The next number appears at n = ${n}${soon}.`, width, '  ', '  ')];
}

/** `#12`, or the beginning of a sha. */
function shortId(id: string): string {
  return id.startsWith('#') ? id : id.slice(0, 8);
}

function releaseRows({ releases }: FlowReport, width: number): string[] {
  const shown = releases.slice(-5).reverse();
  return shown.flatMap(({ name, deployedAt, kind, commits, changes = 0, changeLeadTime }) => {
    const told =
      commits !== undefined
        ? `  ${count(commits, 'commit')}, ${leadOf(changes, changeLeadTime)}`
        : kind === 'normal'
          ? ''
          : `  ${kind}`;
    return wrap(`${deployedAt.slice(0, 10)}  ${name}${told}`, width, '  ', '  ');
  });
}

/** "4 changes, p50 3.1 d"; of squashes whose beginning is not known there is no number. */
function leadOf(changes: number, lead: FlowReport['releases'][number]['changeLeadTime']): string {
  if (lead?.p50 === undefined) return count(changes, 'change');
  return `${count(changes, 'change')}, lead time p50 ${duration(lead.p50)}${lead.n < changes ? ` of ${lead.n}` : ''}`;
}

/** How many names one reason is given for. */
const NAMED = 3;

/** What there is no number of, by why: one line a reason. */
function unknownRows(report: FlowReport, titles: ReadonlyMap<string, string>, width: number): string[] {
  const byReason = new Map<string, string[]>();
  const note = (name: string, status: string, reason: string | undefined) => {
    if (status !== 'unavailable') return;
    const why = reason ?? 'It is not in the data.';
    byReason.set(why, [...(byReason.get(why) ?? []), name]);
  };
  for (const [id, { status, reason }] of Object.entries(report.metrics)) note(titles.get(id) ?? id, status, reason);
  for (const { title, status, reason } of report.stages) note(`“${title}”`, status, reason);
  for (const [name, section] of Object.entries({ constraint: report.constraint, forecast: report.forecast })) {
    note(name, section.status, section.status === 'unavailable' ? section.reason : undefined);
  }
  return [...byReason].flatMap(([why, names]) => wrap(`${why} So not told: ${listed(names, NAMED)}.`, width, '  ', '· '));
}
