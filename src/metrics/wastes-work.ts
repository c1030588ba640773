import type { Course } from '../flow/course.ts';
import { coursesOf, STAGES } from '../flow/course.ts';
import type { Facts, Seconds } from '../flow/facts.ts';
import type { Window } from '../flow/metric.ts';
import { isWithin } from '../flow/metric.ts';
import { endOf, isHousekeeping, isTold } from '../flow/sections-facts.ts';
import type { Figure } from '../flow/sections-figures.ts';
import { told, tooFew, unknown } from '../flow/sections-figures.ts';
import type { FlowSettings } from '../flow/settings.ts';
import { durations } from './measured.ts';
import { smallestSample } from './statistics.ts';

const DAY = 86_400;

/** Work that is begun and not in production at the end of the window: since its first commit while it is open, then since the merge. */
export function unfinished(
  facts: Facts,
  window: Window,
  settings: FlowSettings,
): { readonly work: Figure; readonly age: Figure } {
  const [hasPulls, hasDeployments] = [isTold(facts, 'pulls'), facts.deployments.length > 0];
  if (!hasPulls && !hasDeployments) {
    const reason = 'Neither pull requests nor deployments are known.';
    return { work: unknown('days', reason), age: unknown('s', reason) };
  }
  const end = endOf(facts, window);
  const ages = coursesOf(facts, settings)
    .filter(({ origin }) => !isHousekeeping(origin))
    .flatMap((course) => ageOf(course, end, hasDeployments) ?? []);
  const note = !hasPulls
    ? { note: 'Without pull requests: only what is merged and not deployed.' }
    : !hasDeployments
      ? { note: 'Without deployments: only what is not merged.' }
      : {};
  const total = ages.reduce((sum, age) => sum + age, 0);
  const age: Figure = { unit: 's', ...durations(ages, []) };
  const isEnough = age.p85 !== undefined;
  const need = smallestSample(0.85);
  return {
    work: { ...told('days', ages.length, total / DAY), ...note },
    age: isEnough ? { ...age, ...note } : { ...tooFew('s', ages.length, need, `It is told from ${need} changes on.`), ...note },
  };
}

/** Undefined of what had not begun, was given up, or was live. */
function ageOf(course: Course, end: Seconds, hasDeployments: boolean): number | undefined {
  const { begun, pull, change, deployment } = course;
  const mergedAt = change?.mergedAt ?? (pull?.state === 'merged' ? pull.endedAt : undefined);
  if (mergedAt !== undefined && mergedAt <= end)
    return hasDeployments && (deployment === undefined || deployment.at > end) ? end - mergedAt : undefined;
  const isOpen = pull !== undefined && pull.openedAt <= end && (pull.endedAt === undefined || pull.endedAt > end);
  return isOpen ? end - begun : undefined;
}

const WAITS: ReadonlySet<string> = new Set(STAGES.flatMap((stage) => (stage.class === 'wait' ? stage.id : [])));

/** Pooled, of changes that ended in the window: delivered, or where no deployment is known merged. */
export function waitShare(facts: Facts, window: Window, settings: FlowSettings): Figure {
  const isDeployed = facts.deployments.length > 0;
  if (!isDeployed && !isTold(facts, 'pulls')) return unknown('ratio', 'Neither pull requests nor deployments are known.');
  const ended = coursesOf(facts, settings).filter(({ origin, state, begun, until }) => {
    const isOver = isDeployed ? state === 'delivered' : state === 'merged';
    return isOver && !isHousekeeping(origin) && until > begun && isWithin(until, window);
  });
  const need = smallestSample(0.5);
  const all = ended.flatMap(({ segments }) => segments);
  const sum = (of: Course['segments']) => of.reduce((total, { from, to }) => total + to - from, 0);
  if (ended.length < need || sum(all) === 0) return tooFew('ratio', ended.length, need, `It is told from ${need} changes on.`);
  const share = told('ratio', ended.length, sum(all.filter(({ stage }) => WAITS.has(stage))) / sum(all));
  return isTold(facts, 'pulls') ? share : { ...share, note: 'Without pull requests: only waits after the merge are seen.' };
}
