import type { DeploymentFact, Facts } from '../flow/facts.ts';
import { isRemedy } from '../flow/failures.ts';
import type { Window } from '../flow/metric.ts';
import { defineMetric, isWithin, unavailable } from '../flow/metric.ts';
import type { FlowNumbers } from '../flow/numbers.ts';
import { changeBySha } from '../flow/reverts.ts';
import type { FlowSettings } from '../flow/settings.ts';
import { ratio } from './measured.ts';

/** The span that DORA asks about in its survey: 26 weeks. */
const SIX_MONTHS = 182 * 86_400;

/** DORA's deployment rework rate. */
export const deploymentReworkRate = defineMetric({
  id: 'deployment-rework-rate',
  title: 'Deployment rework rate',
  unit: 'ratio',
  definition:
    'Production deployments that are a rollback, or of whose changes at least half mend: reverts within 14 days, hotfixes, and what closed an incident.',
  observe(facts, window, settings) {
    if (facts.deployments.length === 0) return unavailable('No deployment was found.');
    const shares = sharesIn(facts, window, settings);
    const rework = (isIt: (share: number) => boolean) => shares.filter(isIt).length;
    return {
      kind: 'share',
      k: rework(isMost),
      n: shares.length,
      more: () => ({
        variants: {
          'all-changes': ratio(
            rework((share) => share === 1),
            shares.length,
          ),
          'any-change': ratio(
            rework((share) => share > 0),
            shares.length,
          ),
          'six-months': sixMonths(facts, window, settings),
        },
      }),
    };
  },
});

const isMost = (share: number) => share >= 0.5;

/** By deployment of a window the share of its changes that mend, 0 to 1. What a first one holds is not known; a redeploy is none. */
function sharesIn(facts: Facts, window: Window, settings: FlowSettings): readonly number[] {
  const bySha = changeBySha(facts);
  const shareOf = ({ kind, contents }: DeploymentFact): number => {
    if (kind === 'rollback') return 1;
    const brought = contents.flatMap((sha) => bySha.get(sha) ?? []);
    return brought.length === 0 ? 0 : brought.filter((change) => isRemedy(change, facts, settings)).length / brought.length;
  };
  return facts.deployments.filter(({ kind, at }) => kind !== 'redeploy' && kind !== 'first' && isWithin(at, window)).map(shareOf);
}

function sixMonths(facts: Facts, { to }: Window, settings: FlowSettings): FlowNumbers {
  const from = to - SIX_MONTHS;
  const shares = sharesIn(facts, { from, to }, settings);
  const all = ratio(shares.filter(isMost).length, shares.length);
  const [first] = facts.deployments;
  if (first !== undefined && first.at <= from) return all;
  const { value: _, ...rest } = all;
  return { ...rest, status: 'insufficient', reason: 'The deployments that are known do not reach back six months.' };
}
