import { deliveredIn } from '../model/delivery.ts';
import type { Facts } from '../model/facts.ts';
import type { FlowReport } from '../model/flow-report.ts';
import type { Window } from '../model/metric.ts';
import { secondsBetween } from '../model/metric.ts';
import { distribution } from './statistics.ts';

type Stage = FlowReport['stages'][number];

/** The stages of a change (flow-metrics, 4.3) that only a pull request can tell. */
const OF_PULL_REQUESTS = [
  ['coding', 'work'],
  ['pickup', 'wait'],
  ['author_turn', 'rework'],
  ['reviewer_turn', 'wait'],
  ['approved_wait', 'wait'],
  ['checks_wait', 'machine'],
  ['merge_queue', 'machine'],
] as const satisfies readonly (readonly [string, Stage['class']])[];

/** What stands between the beginning of a change and its deployment. From git alone only the wait for a release is known. */
export function stagesOf(facts: Facts, window: Window): Stage[] {
  const { delivered } = deliveredIn(facts, window);
  const waits = distribution(
    delivered.map(({ change, deployment }) => secondsBetween(change.mergedAt, deployment.at)),
    [],
  );
  const wait: Stage = { id: 'release_wait', class: 'wait', status: waits.status, n: waits.n, p50: null, p85: null };
  return [
    ...OF_PULL_REQUESTS.map(
      ([id, kind]): Stage => ({
        id,
        class: kind,
        status: 'unavailable',
        reason: 'It needs pull request data.',
        n: 0,
        p50: null,
        p85: null,
      }),
    ),
    waits.status === 'ok' ? { ...wait, p50: waits.p50, p85: waits.p85 ?? null } : { ...wait, reason: 'Too few changes.' },
  ];
}
