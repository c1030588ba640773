import { begunAt } from '../flow/delivery.ts';
import { deploymentOf } from '../flow/deployments.ts';
import type { DeploymentFact, Facts, Seconds } from '../flow/facts.ts';
import { isoOf } from '../flow/facts.ts';
import type { FlowReport } from '../flow/report.ts';
import { percentile, roundHalfUp } from './statistics.ts';

type Release = FlowReport['releases'][number];

/** What a release brought. */
interface Brought {
  readonly authored: Seconds[];
  readonly begun: Seconds[];
  changes: number;
}

/** Each release over its whole population: no sample, so no smallest one. A release without a base is listed without figures. */
export function releasesOf(facts: Facts): FlowReport['releases'] {
  const names = new Map(facts.deployments.map(({ id, name }) => [id, name]));
  const brought = broughtBy(facts);
  return facts.deployments.map((deployment): Release => {
    const { id, name, sha, at, kind, base } = deployment;
    const head = { name, sha, deployedAt: isoOf(at), kind, ...(base !== undefined && { base: names.get(base) ?? base }) };
    if (kind !== 'normal' || base === undefined) return head;
    const { authored, begun, changes } = brought.get(id) ?? { authored: [], begun: [], changes: 0 };
    return {
      ...head,
      commits: authored.length,
      commitLeadTime: population(authored, deployment),
      changes,
      changeLeadTime: population(begun, deployment),
    };
  });
}

/** By deployment. Commits and changes are gone through once, since there may be a million of them. */
function broughtBy(facts: Facts): ReadonlyMap<string, Brought> {
  const brought = new Map<string, Brought>(
    facts.deployments.map(({ id }): [string, Brought] => [id, { authored: [], begun: [], changes: 0 }]),
  );
  const live = deploymentOf(facts);
  let last: DeploymentFact | undefined;
  let into: Brought | undefined;
  // Most came with the deployment that the one before them came with.
  const bringing = (sha: string) => {
    const deployment = live.get(sha);
    if (deployment !== last) into = brought.get(deployment?.id ?? '');
    last = deployment;
    return into;
  };
  for (const { sha, authoredAt, merge } of facts.commits) if (!merge) bringing(sha)?.authored.push(authoredAt);
  for (const change of facts.changes) {
    const into = bringing(change.sha);
    const begun = into && begunAt(change);
    if (into) into.changes++;
    if (begun !== undefined) into?.begun.push(begun);
  }
  return brought;
}

function population(starts: readonly Seconds[], { at }: DeploymentFact) {
  const values = new Float64Array(starts.length);
  for (let index = 0; index < values.length; index++) values[index] = at - (starts[index] as number);
  values.sort();
  const quantile = (p: number) => roundHalfUp(percentile(values, p) ?? Number.NaN);
  return values.length === 0 ? { n: 0 } : { n: values.length, p50: quantile(0.5), p75: quantile(0.75), p90: quantile(0.9) };
}
