import type { Facts, Seconds } from '../flow/facts.ts';
import type { RawHistory, RawTag } from '../flow/graph.ts';
import type { FactsOptions, ListedDeployment } from '../flow/history.ts';
import type { FlowSettings } from '../flow/settings.ts';
import { listedAgain, productionOf, releasesOf, runsAsDeployments } from '../flow/source-deployments.ts';
import type { Forge } from '../forge.ts';
import { globSet } from '../model/globs.ts';
import type { World } from '../ports.ts';
import { listedDeployments } from './facts.ts';
import type { Parts } from './flow-facts-parts.ts';
import { gap } from './flow-facts-parts.ts';

export interface FlowWorld extends Pick<World, 'openFile'> {
  readonly forge: Pick<Forge, 'flow'>;
  /** The whole history by git, with what else is asked for by name or commit; without it, or where it cannot tell, GitHub tells a part. */
  readonly history?: (also: readonly string[]) => Promise<RawHistory | { readonly problem: string; readonly remedy: string }>;
}

/** What counts as a deployment to production: one source, the best there is or the one that is named (flow-metrics, 3.4). */
export interface Source {
  /** For the history, whose default branch has that name. */
  readonly deployments: (branch: string) => NonNullable<FactsOptions['deployments']>;
  /** Where the history has to look besides. */
  readonly also: readonly string[];
  /** As GitHub tells them, for a history of GitHub's. */
  readonly tags: readonly RawTag[];
  /** What is listed, where the source is a list. */
  readonly listed?: readonly ListedDeployment[];
  /** For which a history has to be read anew. */
  readonly isTags?: boolean;
}

interface Asked {
  readonly settings: FlowSettings;
  readonly parts: Parts;
  readonly watermark: Seconds;
  readonly previous: Facts | undefined;
}

/** The order of `auto`: GitHub's deployments, if one went live in production; releases; tags. */
export async function sourceOf(world: FlowWorld, asked: Asked): Promise<Source> {
  const { settings, parts } = asked;
  const { source: wanted, environment } = settings.deployments;
  const [kind = '', name = ''] = /^(\w+):(.+)$/.exec(wanted)?.slice(1) ?? [wanted];
  if (kind === 'file') return listing(`file:${name}`, 'A', await listedDeployments(world, name));
  if (kind === 'branch') return { deployments: () => `branch:${name}`, also: [name], tags: [] };
  if (kind === 'merges') return { deployments: (branch) => `branch:${branch}`, also: [], tags: [] };
  if (kind === 'workflow') return ofWorkflow(name, parts);
  const production = productionOf(parts.rollouts, parts.approvals);
  if (kind === 'github' || (kind === 'auto' && production.length > 0)) return listing(`github:${environment}`, 'B', production);
  const { releases, tags } = await versionsOf(world, asked);
  if (kind === 'releases' || (kind === 'auto' && releases.length > 0)) return listing('releases', 'C', releases);
  return { deployments: () => (kind === 'tags' ? `tags:${name}` : 'tags'), also: [], tags, isTags: true };
}

function listing(source: string, grade: 'A' | 'B' | 'C', listed: readonly ListedDeployment[]): Source {
  return { deployments: () => ({ source, grade, listed }), also: shasOf(listed), tags: [], listed };
}

function shasOf(listed: readonly ListedDeployment[]): string[] {
  return [...new Set(listed.map(({ sha }) => sha))];
}

function ofWorkflow(name: string, { runs, tip }: Parts): Source {
  const source = `workflow:${name}`;
  const listed = (branch: string) => runsAsDeployments(runs, name, branch);
  const known = tip === undefined ? undefined : listed(tip.branch);
  const deployments = (branch: string) => ({ source, grade: 'D' as const, listed: listed(branch) });
  return { deployments, also: shasOf(known ?? []), tags: [], ...(known && { listed: known }) };
}

/** Asked for only where no better source decides. */
async function versionsOf(world: FlowWorld, { parts, watermark, previous }: Asked) {
  const known = previous?.deploymentSource?.source === 'releases' ? listedAgain(previous.deployments) : [];
  const answer = await world.forge.flow.versions(watermark);
  if (answer.status !== 'ok') {
    parts.gaps.push(`Releases are not known: ${answer.why}.`);
    return { releases: known, tags: [] };
  }
  const { releases, tags } = answer.value;
  const named = new Set(tags.items.map(({ name }) => name));
  const before = previous?.deploymentSource?.source.startsWith('tags:') ? previous.deployments : [];
  const older = before.flatMap(({ name, sha, at }): RawTag[] => (named.has(name) ? [] : [{ name, sha, at, kind: 'annotated' }]));
  if (releases.cut !== undefined) parts.gaps.push(gap('Releases', releases.cut));
  const told = new Map([...known, ...releasesOf(releases.items)].map((one) => [one.sha, one]));
  return { releases: [...told.values()].sort((a, b) => a.at - b.at), tags: [...tags.items, ...older] };
}

/** Whether an earlier log has these very deployments, as far as they are new since `begin`: at the same head nothing else is new. */
export function isToldAlready({ listed, tags, isTags, deployments }: Source, previous: Facts, begin: Seconds): boolean {
  const { source } = previous.deploymentSource ?? {};
  if (listed !== undefined) {
    const told = deployments('');
    if (typeof told !== 'object' || told.source !== source) return false;
    const key = ({ id, sha, at, failedAt = 0 }: ListedDeployment) => `${id} ${sha} ${at} ${failedAt}`;
    const [known, now] = [new Set(previous.deployments.map(key)), new Set(listed.map(key))];
    // One of before that is not among them was of a commit that the history does not hold.
    return previous.deployments.every((one) => now.has(key(one))) && listed.every((one) => known.has(key(one)) || one.at < begin);
  }
  if (isTags !== true) return true;
  if (source === undefined || !source.startsWith('tags:')) return tags.length === 0;
  const [globs, shas] = [globSet([source.slice('tags:'.length)]), new Set(previous.deployments.map(({ sha }) => sha))];
  return tags.every(({ name, sha }) => !globs.matches(name) || shas.has(sha));
}
