import { attributionsOf, HORIZON } from '../flow/attribution.ts';
import type { DeploymentFact, Facts } from '../flow/facts.ts';
import type { FailedDeployment } from '../flow/failures.ts';
import { failuresOf } from '../flow/failures.ts';
import type { Window } from '../flow/metric.ts';
import { defineMetric, isWithin, unavailable } from '../flow/metric.ts';
import { count } from '../model/words.ts';
import { ratio } from './measured.ts';

/** DORA's change fail rate. It counts deployments, not incidents; what never was live is not in it. */
export const changeFailRate = defineMetric({
  id: 'change-fail-rate',
  title: 'Change fail rate',
  unit: 'ratio',
  definition:
    'Production deployments that had to be mended (an incident that is laid to them, a revert within 14 days, a rollback, a status that turned to failure within a day) among those older than a day.',
  observe(facts, window) {
    if (facts.deployments.length === 0) return unavailable('No deployment was found.');
    const inWindow = facts.deployments.filter(({ kind, at }) => kind !== 'redeploy' && isWithin(at, window));
    const judged = inWindow.filter(({ at }) => facts.at - at >= HORIZON);
    const failures = failuresOf(facts);
    const ofAll = shareOf(judged, failures);
    const ahead = judged.filter(({ kind }) => kind !== 'rollback');
    const linked = failures.filter(({ by }) => by !== 'temporal');
    const note = noteOf(facts, window, inWindow.length - judged.length);
    return {
      kind: 'share',
      ...ofAll,
      more: () => ({
        variants: { 'excluding-rollbacks': told(shareOf(ahead, failures)), 'without-time-alone': told(shareOf(judged, linked)) },
        ...(note !== '' && { note }),
      }),
    };
  },
});

interface Share {
  readonly k: number;
  readonly n: number;
}

const told = ({ k, n }: Share) => ratio(k, n);

function shareOf(judged: readonly DeploymentFact[], failures: readonly FailedDeployment[]): Share {
  const failed = new Set(failures.map(({ deployment }) => deployment.id));
  return { k: judged.filter(({ id }) => failed.has(id)).length, n: judged.length };
}

function noteOf(facts: Facts, window: Window, young: number): string {
  const nowhere = attributionsOf(facts).filter(({ way, incident }) => way === 'none' && isWithin(incident.openedAt, window));
  return [
    ...(young > 0 ? [`Younger than a day, so not judged yet: ${count(young, 'deployment')}.`] : []),
    ...(nowhere.length > 0 ? [`Laid to no deployment: ${count(nowhere.length, 'incident')}.`] : []),
    ...(facts.from === 'git' && facts.incidents.length === 0
      ? ['Incidents are not in git: only reverts and rollbacks count.']
      : []),
  ].join(' ');
}
