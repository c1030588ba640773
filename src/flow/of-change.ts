import type { FlowHere } from '../model/flow-here.ts';
import type { ClassificationLevel, FlowItemKind } from '../model/flow-item.ts';
import { classifyChange } from './classification.ts';
import type { Course } from './course.ts';
import { coursesOf, STAGES, standing } from './course.ts';
import type { Facts, PullFact, Seconds } from './facts.ts';
import { isoOf } from './facts.ts';
import type { FlowReport } from './report.ts';
import type { FlowSettings } from './settings.ts';
import { spanSeconds } from './settings.ts';

/** What this change is held against: the newest flow report, or why there is none. */
export type Against = { readonly report: FlowReport } | { readonly why: string };

/** The flow of one change, at a moment. `lines`: what its size counts; undefined where it is not known. */
export function flowOfChange(
  pull: PullFact,
  at: Seconds,
  settings: FlowSettings,
  against: Against,
  lines: number | undefined,
): FlowHere {
  const [course] = coursesOf(alone(pull, at), settings);
  const begun = course?.begun ?? pull.openedAt;
  const where = stageOf(course, at);
  const { type, level } = classifyChange({ title: pull.title ?? '', origin: pull.origin }, settings, pull);
  const told = {
    age: at - begun,
    ...(where && { stage: where }),
    course: (course?.segments ?? []).map(({ stage, from, to }) => ({
      stage,
      title: titleOf(stage),
      from: isoOf(from),
      to: isoOf(to),
    })),
    item: { type, by: level } satisfies { type: FlowItemKind; by: ClassificationLevel },
  };
  const expectation = expectationOf(at - begun, settings, against);
  if ('why' in against) return { ...told, ...(expectation && { expectation }), without: against.why };
  return { ...told, ...(expectation && { expectation }), team: teamOf(against.report, lines) };
}

function stageOf(course: Course | undefined, at: Seconds): FlowHere['stage'] {
  const where = course && standing(course, at);
  return where && { id: where.stage, title: titleOf(where.stage), since: isoOf(where.since) };
}

function titleOf(stage: string): string {
  return STAGES.find(({ id }) => id === stage)?.title ?? stage;
}

/** A log of nothing but this pull request. */
function alone(pull: PullFact, at: Seconds): Facts {
  return {
    ...{ schema: 'jidoka.facts/v1', head: '0000000', at, from: 'github', notes: [], pulls: [pull] },
    ...{ commits: [], changes: [], deployments: [], incidents: [], items: [], rollouts: [], runs: [] },
  };
}

function expectationOf(age: Seconds, { sle }: FlowSettings, against: Against): FlowHere['expectation'] {
  if (sle !== undefined) return { seconds: spanSeconds(sle), from: 'policy', over: age > spanSeconds(sle) };
  const told = 'report' in against ? against.report.aging.sle : undefined;
  if (told === undefined) return undefined;
  return { seconds: told.seconds, from: 'report', ...(told.n !== undefined && { n: told.n }), over: age > told.seconds };
}

function teamOf(report: FlowReport, lines: number | undefined): NonNullable<FlowHere['team']> {
  const lead = report.metrics['change-lead-time'];
  const place = lines === undefined ? -1 : report.batches.bySize.quintiles.findIndex(({ to }) => lines <= to);
  const { quintiles } = report.batches.bySize;
  const fifth = quintiles[place === -1 && lines !== undefined ? quintiles.length - 1 : place];
  return {
    at: report.window.to,
    ...(lead?.p50 !== undefined && {
      leadTime: { p50: lead.p50, n: lead.n ?? 0, ...(lead.trend && { direction: lead.trend.direction }) },
    }),
    ...(report.constraint.status === 'ok' && { constraint: report.constraint.sentence }),
    ...(fifth && {
      fifth: {
        place: quintiles.indexOf(fifth) + 1,
        from: fifth.from,
        to: fifth.to,
        ...(fifth.leadTime.p50 !== undefined && { leadTime: fifth.leadTime.p50 }),
      },
    }),
    wip: {
      open: report.aging.changes.length,
      ...(report.wipLimit.status === 'ok' && { limit: report.wipLimit.limit }),
    },
  };
}
