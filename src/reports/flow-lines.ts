import type { FlowReport } from '../flow/report.ts';
import { count, duration, listed } from '../model/words.ts';

/** A flow report in sentences, the same for every channel; each is empty where there is nothing to say. */

/** A stage in words: its title, and what is known of it. */
export function stageLines({ stages }: FlowReport): { readonly title: string; readonly told: string }[] {
  const known = stages.filter(({ status, wip, n }) => status !== 'unavailable' && (n > 0 || (wip ?? 0) > 0));
  return known.map(({ title, p50, n, share, wip }) => {
    const told = [
      ...(share === null ? [] : [`${Math.round(share * 100)} % of the time`]),
      p50 === null ? `n = ${n}` : `p50 ${duration(p50)}, n = ${n}`,
      ...((wip ?? 0) > 0 ? [`${wip} there now`] : []),
    ];
    return { title, told: told.join(', ') };
  });
}

/** What changes wait for, with the five focusing steps, and how many may be in flight. */
export function constraintLines({ constraint, wipLimit }: FlowReport): { readonly lines: string[]; readonly steps: string[] } {
  const isKnown = constraint.status === 'ok';
  return {
    lines: [...(isKnown ? [constraint.sentence] : []), ...(wipLimit.status === 'ok' ? [wipLimit.sentence] : [])],
    steps: isKnown ? constraint.steps.map(({ text }) => text) : [],
  };
}

/** How many open changes are listed. */
const OLDEST = 5;

/** The oldest open changes by their number, how many more there are, and what waits for a release. */
export function openLines({ aging, stages, ladder }: FlowReport): {
  readonly oldest: { readonly number: number; readonly told: string }[];
  readonly rest: string[];
} {
  const titles = new Map(stages.map(({ id, title }) => [id, title]));
  const oldest = aging.changes.slice(0, OLDEST).map(({ number, stage, age, rank, over }) => ({
    number,
    told: [
      `${duration(age)} old`,
      titles.get(stage) ?? stage,
      ...(rank === undefined ? [] : [`older than all but ${rank.longer} of the last ${rank.of}`]),
      ...(over === true ? ['over the expectation'] : []),
    ].join(', '),
  }));
  const more = aging.changes.length - OLDEST;
  const { n, oldest: first } = ladder.waiting;
  const waiting =
    n === 0 || first === undefined
      ? []
      : [`${count(n, 'change')} merged and not released, the oldest ${duration(first.seconds)} ago (${shortId(first.id)}).`];
  return { oldest, rest: [...(more > 0 ? [`And ${count(more, 'younger one')}.`] : []), ...waiting] };
}

/** What is to come, and how often such words were right. */
export function forecastLines({ forecast }: FlowReport): string[] {
  if (forecast.status !== 'ok') return [];
  const { howMany, when, backtest } = forecast;
  return [
    ...howMany.map(
      ({ weeks, p15, p50 }) => `In ${count(weeks, 'week')}: at least ${p15} merges (85 % sure), ${p50} as likely as not.`,
    ),
    ...(when?.p85 === undefined
      ? []
      : [`As many as are open now (${when.open}): within ${count(when.p85, 'week')} (85 % sure).`]),
    ...(backtest.of === 0 ? [] : [`Such forecasts would have been right ${backtest.right} of the last ${backtest.of} times.`]),
  ];
}

/** Changes one by one, while there are too few for a median; and when there will be enough. */
export function fewLines({ ladder, stages }: FlowReport): {
  readonly changes: { id: string; told: string }[];
  readonly next: string[];
} {
  const titles = new Map(stages.map(({ id, title }) => [id, title]));
  const changes = ladder.delivered.map(({ id, seconds, stages: spent }) => {
    const parts = spent.map((one) => `${titles.get(one.stage) ?? one.stage} ${duration(one.seconds)}`);
    return { id: shortId(id), told: `${duration(seconds)}: ${parts.join(', ')}` };
  });
  if (changes.length === 0 || ladder.next === undefined) return { changes, next: [] };
  const { n, weeks } = ladder.next;
  return {
    changes,
    next: [`The next number appears at n = ${n}${weeks === undefined ? '' : `, in about ${count(weeks, 'week')}`}.`],
  };
}

/** `#12`, or the beginning of a sha. */
function shortId(id: string): string {
  return id.startsWith('#') ? id : id.slice(0, 8);
}

/** How many names one reason is given for. */
const NAMED = 3;

/** What there is no number of, by why: one sentence a reason. `titles`: of the metrics, by id. */
export function unknownLines(report: FlowReport, titles: ReadonlyMap<string, string>): string[] {
  const byReason = new Map<string, string[]>();
  const note = (name: string, { status, reason }: { readonly status: string; readonly reason?: string }) => {
    if (status !== 'unavailable') return;
    const why = reason ?? 'It is not in the data.';
    byReason.set(why, [...(byReason.get(why) ?? []), name]);
  };
  for (const [id, metric] of Object.entries(report.metrics)) note(titles.get(id) ?? id, metric);
  for (const stage of report.stages) note(`“${stage.title}”`, stage);
  note('the constraint', report.constraint);
  note('a forecast', report.forecast);
  note('the share of AI-made lines', report.aiLines);
  return [...byReason].map(([why, names]) => `${why} So not told: ${listed(names, NAMED)}.`);
}
