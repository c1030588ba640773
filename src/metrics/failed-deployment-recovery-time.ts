import type { Facts, Seconds } from '../flow/facts.ts';
import { isoOf } from '../flow/facts.ts';
import type { FailedDeployment, Recovery } from '../flow/failures.ts';
import { failuresOf } from '../flow/failures.ts';
import type { Excluded, More, Window } from '../flow/metric.ts';
import { defineMetric, isWithin, unavailable } from '../flow/metric.ts';
import { count } from '../model/words.ts';
import { durations } from './measured.ts';
import { kaplanMeierMedian, smallestSample } from './statistics.ts';

/** DORA's failed deployment recovery time. A failure belongs to the window in which it ended; an open one is counted, and has no figure. */
export const failedDeploymentRecoveryTime = defineMetric({
  id: 'failed-deployment-recovery-time',
  title: 'Failed deployment recovery time',
  unit: 's',
  definition:
    'From a deployment that had to be mended to the deployment that mended it, or to the end of all its incidents where that came first.',
  observe(facts, window) {
    if (facts.deployments.length === 0) return unavailable('No deployment was found.');
    const failures = failuresOf(facts).filter(({ deployment }) => deployment.at < window.to);
    const ended = failures.flatMap((failure): Ended[] => {
      const { recovery } = failure;
      return recovery !== undefined && isWithin(recovery.at, window) ? [{ failure, recovery }] : [];
    });
    const open = failures.filter(({ recovery }) => recovery === undefined);
    const censored = open.map(({ deployment }): Excluded => ({ id: deployment.id, reason: 'not_recovered_yet' }));
    const all = spans(ended, ({ deployment }) => deployment.at, 'recovered_before_deployment');
    return {
      kind: 'durations',
      values: all.values,
      excluded: [...all.excluded, ...censored],
      more: () => moreOf(facts, window, { ended, open, values: all.values }),
    };
  },
});

interface Ended {
  readonly failure: FailedDeployment;
  readonly recovery: Recovery;
}

interface Seen {
  readonly ended: readonly Ended[];
  readonly open: readonly FailedDeployment[];
  readonly values: readonly number[];
}

function spans(ended: readonly Ended[], since: (failure: FailedDeployment) => Seconds | undefined, early: string) {
  const values: number[] = [];
  const excluded: Excluded[] = [];
  for (const { failure, recovery } of ended) {
    const from = since(failure);
    const leave = (reason: string) => excluded.push({ id: failure.deployment.id, reason });
    if (from === undefined) leave('no_incident');
    else if (from > recovery.at) leave(early);
    else values.push(recovery.at - from);
  }
  return { values, excluded };
}

function moreOf(facts: Facts, window: Window, { ended, open, values }: Seen): More {
  const detected = spans(ended, detectedAt, 'recovered_before_detection');
  const now = Math.min(facts.at, window.to);
  const median = kaplanMeierMedian(
    values,
    open.map(({ deployment }) => now - deployment.at),
  );
  const n = values.length + open.length;
  // Where many are open, the ended ones alone would look too quick (flow-metrics, 3.5).
  const isCensored = 5 * open.length > n && n >= smallestSample(0.5) && median !== undefined;
  const [oldest] = open;
  return {
    variants: {
      'from-detection': durations(detected.values, detected.excluded),
      ...(isCensored && { 'with-open': { status: 'ok', n, p50: median } }),
    },
    ...(oldest !== undefined && {
      note: `Not mended yet: ${count(open.length, 'deployment')}, the oldest of ${isoOf(oldest.deployment.at)}.`,
    }),
  };
}

/** When the first of its incidents was reported. */
function detectedAt({ incidents }: FailedDeployment): Seconds | undefined {
  return incidents.length === 0 ? undefined : Math.min(...incidents.map(({ openedAt }) => openedAt));
}
