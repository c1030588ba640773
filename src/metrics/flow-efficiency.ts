import type { Course } from '../flow/course.ts';
import { coursesOf, excludedCourses, STAGES } from '../flow/course.ts';
import type { Interval } from '../flow/course-sessions.ts';
import { coveredBy, sessionsOf, united } from '../flow/course-sessions.ts';
import type { Facts, PullEvent, RunFact } from '../flow/facts.ts';
import { isBot } from '../flow/facts.ts';
import type { Excluded, Told, Window } from '../flow/metric.ts';
import { defineMetric, isWithin } from '../flow/metric.ts';
import { isHousekeeping, isTold, NOT_TOLD } from '../flow/sections-facts.ts';
import type { FlowSettings } from '../flow/settings.ts';
import { countedByReason, orderInterval, percentile, smallestSample } from './statistics.ts';

/** Seconds of work before a moment that it stands for, and the longest from one to the next in one sitting (flow-metrics, 4.4). */
const LEAD = 30 * 60;
const PAUSE = 60 * 60;
const PAUSE_OF_COMMITS = 120 * 60;

const MACHINES: ReadonlySet<string> = new Set(STAGES.filter((stage) => stage.class === 'machine').map(({ id }) => id));

/** What people do that can be seen. */
const ACTS: ReadonlySet<PullEvent['kind']> = new Set([
  'pushed',
  'force-pushed',
  'reviewed',
  'approved',
  'changes-requested',
  'commented',
]);

/**
 * Flow efficiency as a range (flow-metrics, 4.4): at least what moments of work and machines show, at most the author's turns with
 * them. Pooled, for a mean of ratios says nothing of the whole; what one change has beside it.
 */
export const flowEfficiency = defineMetric({
  id: 'flow-efficiency',
  title: 'Flow efficiency, at least',
  unit: 'ratio',
  definition:
    'Time in which commits, reviews, comments, pushes or machines show work, among all time from the first commit to the deployment. A sitting begins 30 minutes before what shows it and goes on over 60 minutes without anything, 120 between commits. At most: with all of the author’s turns and what waits for a machine.',
  observe(facts, window, settings) {
    const { courses, excluded } = sampleOf(facts, window, settings);
    const left = excluded.length === 0 ? {} : { excluded: countedByReason(excluded).map((one) => ({ ...one })) };
    const need = smallestSample(0.5);
    const runs = runsBySha(facts.runs);
    const spans = courses.map((course) => activeOf(course, runs)).filter(({ total }) => total > 0);
    const n = spans.length;
    if (n < need)
      return { kind: 'told', told: { status: 'insufficient', reason: `It is told from ${need} changes on.`, n, need, ...left } };
    const sum = (of: keyof Active) => spans.reduce((all, span) => all + span[of], 0);
    if (sum('least') === 0) {
      const reason = 'Each change shows but one moment of work, and no sitting can be told from that.';
      return { kind: 'told', told: { status: 'insufficient', reason, n, ...left } };
    }
    const upper = isTold(facts, 'pulls')
      ? ({ status: 'ok', n, value: sum('most') / sum('total') } as const)
      : ({ status: 'unavailable', reason: NOT_TOLD.pulls } as const);
    const told: Told = {
      status: 'ok',
      n,
      value: sum('least') / sum('total'),
      variants: { 'at-most': upper, 'per-change': perChange(spans) },
      note: 'Estimated from what git and GitHub saw; thinking leaves no trace there.',
      ...left,
    };
    return { kind: 'told', told };
  },
});

/** Changes that were delivered within the window; where pull requests are told, only those with one, so that both ends are of the same. */
function sampleOf(facts: Facts, window: Window, settings: FlowSettings) {
  const hasPulls = isTold(facts, 'pulls');
  const excluded: Excluded[] = excludedCourses(facts, settings)
    .filter(({ at }) => isWithin(at, window))
    .map(({ id, origin, reason }) => ({ id, reason: isHousekeeping(origin) ? 'bot' : reason }));
  const courses: Course[] = [];
  for (const course of coursesOf(facts, settings)) {
    if (course.deployment === undefined || !isWithin(course.deployment.at, window)) continue;
    const reason = whyLeftOut(course, hasPulls);
    if (reason === undefined) courses.push(course);
    else excluded.push({ id: course.id, reason });
  }
  return { courses, excluded };
}

function whyLeftOut({ origin, pull, change }: Course, hasPulls: boolean): string | undefined {
  if (isHousekeeping(origin)) return 'bot';
  if (pull?.commitsCut) return 'commit_list_truncated';
  if (pull?.eventsCut) return 'event_list_truncated';
  if (pull !== undefined) return undefined;
  if (change?.commits.length === 0) return 'squash_no_pr';
  return hasPulls && change?.kind !== 'direct' ? 'no_pull_request' : undefined;
}

/** Seconds of one change. */
interface Active {
  readonly least: number;
  readonly most: number;
  readonly total: number;
}

function activeOf(course: Course, runs: ReadonlyMap<string, readonly RunFact[]>): Active {
  const { pull, change, segments, begun } = course;
  const commits = pull !== undefined && pull.commits.length > 0 ? pull.commits : (change?.commits ?? []);
  const written = commits.map(({ authoredAt }) => authoredAt);
  const checks = commits.flatMap(({ sha }) => (runs.get(sha) ?? []).flatMap(spanOf));
  const shown = [
    ...sessionsOf(written, LEAD, PAUSE_OF_COMMITS),
    ...sessionsOf([...written, ...actsOf(course)], LEAD, PAUSE),
    ...checks,
    ...segments.filter(({ stage }) => stage === 'deploy'),
  ];
  const held = segments.filter(({ stage }) => stage === 'author_turn' || MACHINES.has(stage));
  const whole = { from: begun, to: segments.at(-1)?.to ?? begun };
  return {
    least: coveredBy(united(shown), whole),
    most: coveredBy(united([...shown, ...held]), whole),
    total: whole.to - whole.from,
  };
}

/** When people did something about a change until it was merged; what is said of it later is no work on it. */
function actsOf({ pull }: Course): readonly number[] {
  const end = pull?.endedAt ?? Number.POSITIVE_INFINITY;
  const acts = pull?.events.filter(({ kind, by, at }) => ACTS.has(kind) && at <= end && !isBot(by ?? pull.author)) ?? [];
  return acts.map(({ at }) => at);
}

function runsBySha(runs: readonly RunFact[]): ReadonlyMap<string, readonly RunFact[]> {
  const bySha = new Map<string, RunFact[]>();
  for (const run of runs) {
    const before = bySha.get(run.sha);
    if (before === undefined) bySha.set(run.sha, [run]);
    else before.push(run);
  }
  return bySha;
}

/** When a run was at work; while it was queued, nothing was. */
function spanOf({ startedAt, endedAt }: RunFact): readonly Interval[] {
  return startedAt === undefined || endedAt === undefined ? [] : [{ from: startedAt, to: endedAt }];
}

/** The median of the shares of single changes. */
function perChange(spans: readonly Active[]): NonNullable<Told['variants']>[string] {
  const shares = spans.map(({ least, total }) => least / total).sort((a, b) => a - b);
  const [value, interval] = [percentile(shares, 0.5), orderInterval(shares, 0.5)];
  if (value === undefined || interval === undefined) return { status: 'insufficient', n: shares.length };
  return { status: 'ok', n: shares.length, value, ci90: { value: [interval.low, interval.high] } };
}
