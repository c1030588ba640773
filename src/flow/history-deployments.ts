import { globSet } from '../model/globs.ts';
import { count, listed, quoted } from '../model/words.ts';
import type { DeploymentFact, Facts, Seconds } from './facts.ts';
import type { RawCommit } from './graph.ts';
import { commitFinder, deployed, mainline } from './graph.ts';
import type { ListedDeployment, Source, Work } from './history-work.ts';
import { readable } from './history-work.ts';

/** A deployment before it is known what was in it. */
interface Event {
  readonly id: string;
  readonly name: string;
  readonly index: number;
  readonly at: Seconds;
  /** What is told besides. */
  readonly more?: Pick<DeploymentFact, 'createdAt' | 'approvedAt' | 'failedAt' | 'attempts'>;
}

type Found = Required<Pick<Facts, 'deploymentSource' | 'deployments'>>;

/** The deployments of a history, from the source that the options name; undefined where none is known. */
export function deploymentsOf(work: Work): Found | undefined {
  const { deployments: from = 'tags' } = work.options;
  if (typeof from === 'object') return tell(work, { source: from.source, grade: from.grade }, listedEvents(work, from.listed));
  if (from.startsWith('branch:'))
    return tell(work, { source: from, grade: 'F' }, branchEvents(work, from.slice('branch:'.length)));
  const glob = from === 'tags' ? usualGlob(work) : from.slice('tags:'.length);
  return glob === undefined ? undefined : tell(work, { source: `tags:${glob}`, grade: 'E' }, tagEvents(work, glob));
}

function tell({ graph }: Work, deploymentSource: Source, events: readonly Event[]): Found {
  const shaAt = (index: number) => graph.commits[index]?.sha ?? '';
  const order = events.map(({ index }) => index);
  const deployments = deployed(graph, order).map(({ contents, base, kind }, place): DeploymentFact => {
    const { id, name, index, at, more } = events[place] as Event;
    const before = base === undefined ? undefined : events[base]?.id;
    const told = { id, name, sha: shaAt(index), at: readable(at), contents: [...contents].map(shaAt), kind, ...more };
    return before === undefined ? told : { ...told, base: before };
  });
  return { deploymentSource, deployments };
}

/** By time; at the same time the ancestor first; on one commit the name that says more: `v1.2.3` before `v1`. */
const inTime = (a: Event, b: Event) =>
  a.at - b.at || a.index - b.index || b.name.length - a.name.length || (a.id < b.id ? -1 : 1);

function listedEvents({ graph, notes }: Work, given: readonly ListedDeployment[]): Event[] {
  const find = commitFinder(graph);
  const events = given.flatMap(({ id, name, sha, at, ...more }): Event[] => {
    const index = find(sha);
    return index === undefined ? [] : [{ id, name, index, at, more }];
  });
  const lost = given.length - events.length;
  if (lost > 0) notes.push(`Left out, being of commits that this history does not hold: ${count(lost, 'deployment')}.`);
  return events.sort(inTime);
}

/** A step is never live before the one that it follows, whatever the clock of its committer said. */
function branchEvents({ graph, raw, options, notes }: Work, name: string): Event[] {
  const sha = name === raw.branch ? raw.head : raw.branches.find((branch) => branch.name === name)?.sha;
  const tip = graph.indexes.get(sha ?? '');
  if (tip === undefined) {
    notes.push(`The branch ${quoted(name)} is not in this history, so no deployment is known.`);
    return [];
  }
  notes.push(`Every step of the branch ${quoted(name)} is taken for a deployment at the time of its commit.`);
  let at = 0;
  return mainline(graph, tip, name, options.repository).map((index) => {
    const commit = graph.commits[index] as RawCommit;
    at = Math.max(at, commit.committedAt);
    return { id: commit.sha, name: `${name}@${commit.sha.slice(0, 7)}`, index, at };
  });
}

const PRERELEASE = /\d[-._]?(?:rc|alpha|beta|pre|preview|dev|snapshot|nightly|canary|next)(?![a-z])/i;

/** The glob of the most tags that look like releases: some words, then a number. */
function usualGlob({ raw: { tags }, options: { prereleases = false }, notes }: Work): string | undefined {
  const counts = new Map<string, number>();
  for (const { name } of tags) {
    const words = /^((?:[^!].*?[-_@/])??[A-Za-z]*)\d/.exec(name)?.[1];
    if (words === undefined || (!prereleases && PRERELEASE.test(name))) continue;
    const glob = `${words}[0-9]*`;
    counts.set(glob, (counts.get(glob) ?? 0) + 1);
  }
  const [[glob, n] = [], ...others] = [...counts].sort(([a, n], [b, m]) => m - n || a.length - b.length || (a < b ? -1 : 1));
  if (glob === undefined) {
    notes.push(`None of ${count(tags.length, 'tag')} looks like a release, so no deployment is known.`);
    return undefined;
  }
  const rest = others.map(([other, times]) => `${quoted(other)} (${times})`);
  const most = `Releases are taken to be the tags that match ${quoted(glob)}, the most common pattern: ${n} of ${count(tags.length, 'tag')}`;
  notes.push(`${most}${rest.length === 0 ? '' : `; left out: ${listed(rest)}`}.`);
  return glob;
}

function tagEvents({ graph, raw: { tags }, options: { prereleases = false }, notes }: Work, glob: string): Event[] {
  const globs = globSet([glob]);
  const matching = tags.filter(({ name }) => globs.matches(name));
  const releases = matching.filter(({ name }) => prereleases || !PRERELEASE.test(name));
  if (releases.length < matching.length) notes.push(`Left out: ${count(matching.length - releases.length, 'prerelease')}.`);
  if (releases.length === 0) notes.push(`No release matches ${quoted(glob)}.`);
  const undated = new Set(releases.filter(({ at }) => at === undefined).map(({ name }) => name));
  const events = releases.flatMap(({ name, sha, at }): Event[] => {
    const index = graph.indexes.get(sha);
    return index === undefined ? [] : [{ id: name, name, index, at: at ?? graph.commits[index]?.committedAt ?? 0 }];
  });
  // Several tags of one commit are one deployment: the first.
  const first = new Map<number, Event>();
  for (const event of events.sort(inTime)) if (!first.has(event.index)) first.set(event.index, event);
  const kept = [...first.values()];
  const early = kept.filter(({ name }) => undated.has(name)).length;
  if (early > 0)
    notes.push(`Of ${count(early, 'release')} the tag has no date: the time is its commit’s, the earliest possible.`);
  return kept;
}
