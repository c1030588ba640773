import type { ByCommit } from '../flow/commit-map.ts';
import { begunAt } from '../flow/delivery.ts';
import { deploymentOf } from '../flow/deployments.ts';
import type { ChangeFact, DeploymentFact, Facts, Seconds } from '../flow/facts.ts';
import { isBot, isOfPeople } from '../flow/facts.ts';
import type { Excluded, Window } from '../flow/metric.ts';
import type { Onboarding } from '../flow/sections.ts';
import { byKey, endOf } from '../flow/sections-facts.ts';
import type { Figure } from '../flow/sections-figures.ts';
import { ENOUGH_PEOPLE, standingOf, tooFew, tooFewPeople, unknown, withoutRange } from '../flow/sections-figures.ts';
import type { FlowSettings } from '../flow/settings.ts';
import { durations } from './measured.ts';

const YEAR = 365 * 86_400;

/** How soon newcomers deliver: over twelve months, whatever the window, for there are few of them (flow-metrics, 4.14). */
export function onboardingOf(facts: Facts, window: Window, _settings: FlowSettings): Onboarding {
  const firstDeployment = figureOf(facts, endOf(facts, window));
  return { ...standingOf([firstDeployment]), firstDeployment };
}

function figureOf(facts: Facts, end: Seconds): Figure {
  if (facts.deployments.length === 0) return unknown('s', 'No deployment is known.');
  const isOlder = facts.changes.some(({ mergedAt }) => mergedAt < end - YEAR);
  // In a short history everybody looks new.
  if (!isOlder)
    return tooFew('s', 0, ENOUGH_PEOPLE, 'The history does not reach back twelve months, so nobody is known to be new.');
  const newcomers = newcomersOf(facts, end);
  if (newcomers.length < ENOUGH_PEOPLE) return tooFewPeople('s', newcomers.length, 'newcomers');
  const byCommit = deploymentOf(facts);
  const values: number[] = [];
  const left: Excluded[] = [];
  newcomers.forEach((changes, index) => {
    const seen = firstDelivery(changes, byCommit, end);
    if (typeof seen === 'number') values.push(seen);
    else left.push({ id: `newcomer ${index}`, reason: seen });
  });
  return withoutRange({ unit: 's', ...durations(values, left) });
}

/** Of each person whose first change was merged within the last twelve months, all changes, in the order of their merges. */
function newcomersOf({ changes }: Facts, end: Seconds): readonly (readonly ChangeFact[])[] {
  const isPersons = ({ author, origin }: ChangeFact) => author !== undefined && !isBot(author) && isOfPeople(origin);
  const written = changes.filter((change) => change.mergedAt >= end - YEAR && change.mergedAt < end && isPersons(change));
  const sorted = written.toSorted((a, b) => a.mergedAt - b.mergedAt);
  const newcomers = new Map(byKey(sorted, ({ author }) => author));
  // Most have written before: soon nobody is left to look for in the long rest.
  for (const change of changes) {
    if (newcomers.size === 0) break;
    if (change.mergedAt < end - YEAR && isPersons(change)) newcomers.delete(change.author);
  }
  return [...newcomers.values()];
}

/** From the first commit of the first change to the first deployment of any of them, or why that is not known. */
function firstDelivery(
  changes: readonly ChangeFact[],
  byCommit: ByCommit<DeploymentFact>,
  end: Seconds,
): number | 'squash_no_pr' | 'not_deployed_yet' | 'no_first_deployment_base' {
  const begun = changes[0] && begunAt(changes[0]);
  if (begun === undefined) return 'squash_no_pr';
  const deployed = changes.flatMap(({ sha }) => byCommit.get(sha) ?? []).filter(({ at }) => at < end);
  const [first] = deployed.toSorted((a, b) => a.at - b.at);
  if (first === undefined) return 'not_deployed_yet';
  return first.kind === 'first' ? 'no_first_deployment_base' : first.at - begun;
}
