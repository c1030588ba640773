import type { DeploymentFact, Facts } from './facts.ts';
import type { ChangeRow, DeploymentRow } from './rows-columns.ts';
import { byKey } from './sections-facts.ts';

/** What the rows of deployments need besides the facts. */
export interface DeploymentRowsOptions {
  /** Of the same facts. */
  readonly changes: readonly ChangeRow[];
  /** Ids of the deployments that failed. */
  readonly failed: ReadonlySet<string>;
  /** Of values in any order; undefined of none. In whole seconds. */
  readonly median: (values: readonly number[]) => number | undefined;
}

/** One row a deployment to production, in their order. Without a base nobody knows what was new in it. */
export function deploymentRows(facts: Facts, { changes, failed, median }: DeploymentRowsOptions): readonly DeploymentRow[] {
  const counted = new Set(facts.commits.flatMap(({ sha, merge }) => (merge ? [] : [sha])));
  const environments = new Map(facts.rollouts.map(({ id, environment }) => [id, environment]));
  const brought = byKey(
    changes.filter(({ kind }) => kind !== null),
    ({ deployment }) => deployment,
  );
  return facts.deployments.map((deployment) => {
    const { id, name, sha, at, createdAt, kind, base, attempts } = deployment;
    const own = brought.get(id) ?? [];
    const times = own.flatMap(({ begun_at: begun }) => (begun === null ? [] : at - begun));
    const whole = hasContents(deployment);
    return {
      repository: facts.repository ?? null,
      id,
      name,
      sha,
      environment: environments.get(id) ?? null,
      deployed_at: at,
      created_at: createdAt ?? null,
      kind,
      base: base ?? null,
      changes: whole ? own.length : null,
      commits: whole ? deployment.contents.filter((one) => counted.has(one)).length : null,
      lead_times: whole ? times.length : null,
      lead_time_p50_seconds: whole ? (median(times) ?? null) : null,
      failed: failed.has(id),
      attempts: attempts ?? null,
      as_of: facts.at,
    };
  });
}

/** Whether it is known what was new in it; of a rollback and a redeploy that is nothing. */
function hasContents({ kind, base }: DeploymentFact): boolean {
  return kind === 'rollback' || kind === 'redeploy' || (kind === 'normal' && base !== undefined);
}
