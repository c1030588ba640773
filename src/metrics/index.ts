import type { Metric } from '../model/metric.ts';
import { changeFailRate } from './change-fail-rate.ts';
import { changeLeadTime } from './change-lead-time.ts';
import { commitLeadTime } from './commit-lead-time.ts';
import { deploymentFrequency } from './deployment-frequency.ts';
import { deploymentReworkRate } from './deployment-rework-rate.ts';
import { failedDeploymentRecoveryTime } from './failed-deployment-recovery-time.ts';
import { flowEfficiency } from './flow-efficiency.ts';
import { mergeToDeploy } from './merge-to-deploy.ts';

/** Every metric, in the order reports show them. */
export const metrics = [
  changeLeadTime,
  commitLeadTime,
  mergeToDeploy,
  deploymentFrequency,
  failedDeploymentRecoveryTime,
  changeFailRate,
  deploymentReworkRate,
  flowEfficiency,
] as const satisfies readonly Metric[];

/** What people call each metric, by its id. */
export const titles: ReadonlyMap<string, string> = new Map(metrics.map(({ id, title }) => [id, title]));
