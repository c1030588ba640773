import type { Metric } from '../flow/metric.ts';
import { changeFailRate } from './change-fail-rate.ts';
import { changeLeadTime } from './change-lead-time.ts';
import { commitLeadTime } from './commit-lead-time.ts';
import { cycleTime } from './cycle-time.ts';
import { deployAttemptFailureRate } from './deploy-attempt-failure-rate.ts';
import { deploymentFrequency } from './deployment-frequency.ts';
import { deploymentReworkRate } from './deployment-rework-rate.ts';
import { failedDeploymentRecoveryTime } from './failed-deployment-recovery-time.ts';
import { flowDistribution } from './flow-distribution.ts';
import { flowEfficiency } from './flow-efficiency.ts';
import { flowLoad } from './flow-load.ts';
import { flowTime } from './flow-time.ts';
import { flowVelocity } from './flow-velocity.ts';
import { mergeToDeploy } from './merge-to-deploy.ts';
import { timeToRestoreOther } from './time-to-restore-other.ts';

/** Every metric, in the order reports show them: delivery, then flow. */
export const metrics = [
  changeLeadTime,
  commitLeadTime,
  mergeToDeploy,
  deploymentFrequency,
  failedDeploymentRecoveryTime,
  timeToRestoreOther,
  changeFailRate,
  deploymentReworkRate,
  deployAttemptFailureRate,
  flowVelocity,
  flowTime,
  cycleTime,
  flowEfficiency,
  flowLoad,
  flowDistribution,
] as const satisfies readonly Metric[];

/** What people call each metric, by its id. */
export const titles: ReadonlyMap<string, string> = new Map(metrics.map(({ id, title }) => [id, title]));
