import { listedDeployments } from '../gathering/facts.ts';
import { metrics } from '../metrics/index.ts';
import { stagesOf } from '../metrics/stages.ts';
import { percentile, roundHalfUp } from '../metrics/statistics.ts';
import { unevenness } from '../metrics/unevenness.ts';
import { begunAt } from '../model/delivery.ts';
import type { DeploymentFact, Facts } from '../model/facts.ts';
import type { FlowMetric, FlowReport } from '../model/flow-report.ts';
import type { FactsOptions, RawHistory } from '../model/history.ts';
import { factsOf } from '../model/history.ts';
import type { Window } from '../model/metric.ts';
import { isWithin, secondsBetween } from '../model/metric.ts';
import { project } from '../model/project.ts';
import { quoted } from '../model/words.ts';
import type { World } from '../ports.ts';
import { CouldNotRun } from '../ports.ts';

const DAY = 86_400_000;
/** Twelve whole weeks (flow-metrics, 3.5). */
export const WINDOW_DAYS = 84;

/** Every number of the report, from the facts alone. */
export function flow(facts: Facts, window: Window): FlowReport {
  const inWindow = facts.deployments.filter(({ at }) => isWithin(at, window));
  const told: Record<string, FlowMetric> = Object.fromEntries(
    metrics.map(({ id, unit, definition, measure }) => [id, { ...measure(facts, window), unit, definition }]),
  );
  return {
    schema: 'jidoka.flow/v1',
    tool: { name: project.name, version: project.version },
    ...(facts.repository !== undefined && { repository: facts.repository }),
    head: facts.head,
    window: {
      from: new Date(window.from).toISOString(),
      to: new Date(window.to).toISOString(),
      days: Math.round((window.to - window.from) / DAY),
    },
    deployments: {
      ...(facts.deploymentSource && { source: facts.deploymentSource.source, grade: facts.deploymentSource.grade }),
      count: inWindow.filter(({ kind }) => kind !== 'redeploy').length,
      skippedFirst: facts.deployments.filter(({ kind }) => kind === 'first').length,
    },
    metrics: told,
    stages: stagesOf(facts, window),
    constraint: {
      status: 'unavailable',
      reason: 'It needs pull request data: where changes wait before the merge is not in git.',
    },
    mura: unevenness(facts, window),
    origins: originsOf(facts, window),
    releases: releasesOf(facts),
    notes: [...facts.notes],
  };
}

/** What git alone tells. `deployments`: `tags:GLOB`, `branch:NAME` or `file:PATH`; by itself it looks for the tags that are releases. */
export async function gitFacts(
  world: Pick<World, 'openFile'> & {
    readonly history: (also: readonly string[]) => Promise<RawHistory | { readonly problem: string; readonly remedy: string }>;
  },
  at: Date,
  deployments: string | undefined,
  repository?: string,
): Promise<Facts> {
  const [kind = '', rest = ''] = /^(tags|branch|file):(.+)$/.exec(deployments ?? '')?.slice(1) ?? [];
  if (deployments !== undefined && kind === '') {
    throw new CouldNotRun({
      message: `\`--deployments\` is ${quoted(deployments)}; write \`tags:GLOB\`, \`branch:NAME\` or \`file:PATH\`.`,
    });
  }
  const listed = kind === 'file' ? await listedDeployments(world, rest) : [];
  const raw = await world.history(kind === 'branch' ? [rest] : listed.map(({ sha }) => sha));
  if ('problem' in raw) throw new CouldNotRun({ message: `${raw.problem} ${raw.remedy}` });
  const source: FactsOptions['deployments'] =
    kind === 'file'
      ? { source: `file:${rest}`, grade: 'A', listed }
      : kind === 'branch'
        ? `branch:${rest}`
        : kind === 'tags'
          ? `tags:${rest}`
          : 'tags';
  return factsOf(raw, { at: at.toISOString(), deployments: source, ...(repository !== undefined && { repository }) });
}

function originsOf({ changes }: Facts, window: Window): FlowReport['origins'] {
  const counts: Record<string, number> = {};
  for (const { origin, mergedAt } of changes) if (isWithin(mergedAt, window)) counts[origin] = (counts[origin] ?? 0) + 1;
  return counts;
}

/** Each release over its whole population: no sample, so no smallest one. A release without a base is listed without figures. */
function releasesOf({ commits, changes, deployments }: Facts): FlowReport['releases'] {
  const [byCommit, changeOf] = [new Map(commits.map((one) => [one.sha, one])), new Map(changes.map((one) => [one.sha, one]))];
  const names = new Map(deployments.map(({ id, name }) => [id, name]));
  return deployments.map((deployment) => {
    const { name, sha, at, kind, base, contents } = deployment;
    const head = { name, sha, deployedAt: at, kind, ...(base !== undefined && { base: names.get(base) ?? base }) };
    if (kind !== 'normal' || base === undefined) return head;
    const own = contents.flatMap((id) => byCommit.get(id) ?? []).filter(({ merge }) => !merge);
    const brought = contents.flatMap((id) => changeOf.get(id) ?? []);
    const begun = brought.flatMap((change) => begunAt(change) ?? []);
    return {
      ...head,
      commits: own.length,
      commitLeadTime: population(
        own.map(({ authoredAt }) => authoredAt),
        deployment,
      ),
      changes: brought.length,
      changeLeadTime: population(begun, deployment),
    };
  });
}

function population(starts: readonly string[], { at }: DeploymentFact) {
  const values = starts.map((start) => secondsBetween(start, at)).sort((a, b) => a - b);
  const quantile = (p: number) => roundHalfUp(percentile(values, p) ?? Number.NaN);
  return values.length === 0 ? { n: 0 } : { n: values.length, p50: quantile(0.5), p75: quantile(0.75), p90: quantile(0.9) };
}
