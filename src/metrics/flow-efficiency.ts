import type { Delivered } from '../model/delivery.ts';
import { deliveredIn } from '../model/delivery.ts';
import { defineMetric } from '../model/metric.ts';
import { smallestSample } from './statistics.ts';

/** Work before a commit that its time stands for, and the longest pause between two commits of one sitting (flow-metrics, 4.4). */
const LEAD_MS = 30 * 60_000;
const PAUSE_MS = 120 * 60_000;

/** Flow efficiency, the lower bound: what commits show of the work. Pooled, for a mean of ratios says nothing of the whole. */
export const flowEfficiency = defineMetric({
  id: 'flow-efficiency',
  title: 'Flow efficiency, at least',
  unit: 'ratio',
  definition:
    'Time in which commits show work (sittings with pauses of at most two hours), among all time from the first commit to the deployment. Thinking leaves no commit: the true share is higher.',
  measure(facts, window) {
    const measured = deliveredIn(facts, window).delivered.filter(
      ({ change }) => change.commits.length > 0 && change.origin === 'human',
    );
    const need = smallestSample(0.5);
    if (measured.length < need)
      return { status: 'insufficient', reason: `It is told from ${need} changes on.`, n: measured.length, need };
    const spans = measured.map(activeAndTotal).filter(({ total }) => total > 0);
    const sum = (of: 'active' | 'total') => spans.reduce((all, span) => all + span[of], 0);
    return { status: 'ok', n: spans.length, value: sum('active') / sum('total') };
  },
});

/** Milliseconds from the first commit to the deployment, and those of them that sittings cover. */
function activeAndTotal({ change, deployment }: Delivered): { active: number; total: number } {
  const times = change.commits.map(({ authoredAt }) => Date.parse(authoredAt)).sort((a, b) => a - b);
  const [begun = 0, end] = [times[0], Date.parse(deployment.at)];
  let active = 0;
  let sitting = { from: begun, to: begun };
  for (const time of times.slice(1)) {
    if (time - sitting.to <= PAUSE_MS) sitting.to = time;
    else {
      active += sitting.to - sitting.from;
      sitting = { from: time - LEAD_MS, to: time };
    }
  }
  return { active: Math.min(active + sitting.to - sitting.from, end - begun), total: end - begun };
}
