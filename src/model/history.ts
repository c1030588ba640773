import type { ChangeFact, DeploymentFact, Facts } from './facts.ts';
import { globSet } from './globs.ts';
import type { CommitGraph, RawCommit, RawHistory } from './graph.ts';
import { commitFinder, commitGraph, contentsOf, deployed, isPull, mainline, parentsOf } from './graph.ts';
import { count, listed, quoted } from './words.ts';

export type { RawHistory } from './graph.ts';

export interface ListedDeployment {
  readonly id: string;
  readonly name: string;
  readonly sha: string;
  readonly at: string;
}

type Source = NonNullable<Facts['deploymentSource']>;

export interface FactsOptions {
  readonly at: string;
  /** `tags` looks for the tags that are releases; `tags:GLOB` and `branch:NAME` say where to look; or those that are known. */
  readonly deployments?:
    | 'tags'
    | `tags:${string}`
    | `branch:${string}`
    | (Source & { readonly listed: readonly ListedDeployment[] });
  /** `owner/name`. */
  readonly repository?: string;
  /** With release candidates and the like. */
  readonly prereleases?: boolean;
}

/** What every part of the log is told from. */
interface Work {
  readonly graph: CommitGraph<RawCommit>;
  readonly raw: RawHistory;
  readonly options: FactsOptions;
  readonly notes: string[];
}

/** The event log as git alone can tell it. */
export function factsOf(raw: RawHistory, options: FactsOptions): Facts {
  const work: Work = { graph: commitGraph(raw.commits), raw, options, notes: [] };
  const changes = untilNow(work, changesOf(work), ({ mergedAt }) => mergedAt, 'change');
  const found = deploymentsOf(work);
  const deployments = untilNow(work, found?.deployments ?? [], ({ at }) => at, 'deployment');
  return {
    schema: 'jidoka.facts/v1',
    ...(options.repository !== undefined && { repository: options.repository }),
    head: raw.head,
    at: options.at,
    from: 'git',
    ...(found !== undefined && { deploymentSource: found.deploymentSource }),
    commits: deployments.flatMap(({ contents }) => contents.map((sha) => commitFact(work, sha))),
    changes,
    deployments,
    notes: work.notes,
  };
}

function untilNow<T>({ options, notes }: Work, items: readonly T[], at: (item: T) => string, what: string): T[] {
  const now = Date.parse(options.at);
  const past = items.filter((item) => Date.parse(at(item)) <= now);
  if (past.length < items.length)
    notes.push(`Left out, being later than these facts: ${count(items.length - past.length, what)}.`);
  return past;
}

function commitFact({ graph }: Work, sha: string): Facts['commits'][number] {
  const { authoredAt, committedAt, parents } = graph.commits[graph.indexes.get(sha) ?? -1] as RawCommit;
  return { sha, authoredAt: iso(authoredAt), committedAt: iso(committedAt), merge: parents.length > 1 };
}

const LAST_SECOND = 253_402_300_799;

/** A date that git could not read, or beyond year 9999, is the nearest that can be written. */
function iso(seconds: number): string {
  return new Date(Math.min(Math.max(seconds || 0, 0), LAST_SECOND) * 1000).toISOString().replace('.000Z', 'Z');
}

const GITHUB = 'noreply@github.com';

/** One step of the default branch, with what it brought. */
interface Step {
  readonly commit: RawCommit;
  readonly isMerge: boolean;
  /** Without the step itself; parents first. */
  readonly side: readonly RawCommit[];
}

function changesOf({ graph, raw, options: { repository }, notes }: Work): ChangeFact[] {
  const tip = graph.indexes.get(raw.head);
  if (tip === undefined) return [];
  const commitAt = (index: number) => graph.commits[index] as RawCommit;
  const heads = mainline(graph, tip, raw.branch, repository);
  const steps = contentsOf(graph, heads).map((contents, i): Step => {
    const head = heads[i] ?? tip;
    const side = [...contents].filter((index) => index !== head).map(commitAt);
    return { commit: commitAt(head), isMerge: parentsOf(graph, head).length > 1, side };
  });
  const changes: ChangeFact[] = [];
  const taken = new Set<string>();
  for (let i = 0; i < steps.length; ) {
    const group = steps.slice(i, i + rebasedFrom(steps, i));
    i += group.length;
    const change = changeOf(group);
    // The number of a pull request that was merged before: a copy of its commit, or an issue's number.
    changes.push(taken.has(change.id) ? { ...change, id: change.sha } : change);
    taken.add(change.id);
  }
  const pulls = steps.filter(({ commit, isMerge }) => isMerge && isPull(commit, raw.branch, repository)).length;
  if (pulls > 0)
    notes.push(`The branch was merged into a copy of itself ${count(pulls, 'time')}: the history follows the branch.`);
  const squashed = changes.filter(({ kind }) => kind === 'squash').length;
  if (squashed > 0) notes.push(`When work began is not in git for ${count(squashed, 'change')} that GitHub squashed.`);
  return changes;
}

const numberOf = (subject: string): string | undefined => / \(#(\d+)\)$/.exec(subject)?.[1];

/** GitHub gives the one commit that it makes of several the time of the merge, twice. */
function isSquash({ commit }: Step): boolean {
  return commit.committerMail === GITHUB && commit.authoredAt === commit.committedAt && numberOf(commit.subject) !== undefined;
}

/** How many steps, from this one, came with one pull request as they were: one when it came alone. */
function rebasedFrom(steps: readonly Step[], from: number): number {
  const first = rebaseNumber(steps[from]);
  let to = from + 1;
  while (first !== undefined && rebaseNumber(steps[to]) === first) to++;
  return to - from;
}

function rebaseNumber(step: Step | undefined): string | undefined {
  if (step === undefined || step.isMerge || step.commit.picks.length > 0) return undefined;
  return step.commit.authoredAt < step.commit.committedAt ? numberOf(step.commit.subject) : undefined;
}

function changeOf(group: readonly Step[]): ChangeFact {
  const last = group.at(-1) as Step;
  const { commit } = last;
  const [kind, number] = kindOf(group, last);
  const all = kind === 'merge' ? last.side : group.map((step) => step.commit);
  const own = kind === 'squash' ? [] : all.filter(({ parents }) => kind !== 'merge' || parents.length < 2);
  const first = own.reduce((a: RawCommit | undefined, b) => (a !== undefined && a.authoredAt <= b.authoredAt ? a : b), undefined);
  const inside = new Set([commit, ...all].map(({ sha }) => sha));
  // What a change takes back or repeats of itself was never in the default branch.
  const named = (key: 'reverts' | 'picks') => [
    ...new Set([...all, ...(kind === 'merge' ? [commit] : [])].flatMap((each) => each[key]).filter((sha) => !inside.has(sha))),
  ];
  return {
    id: number === undefined ? commit.sha : `#${number}`,
    kind,
    sha: commit.sha,
    mergedAt: iso(commit.committedAt),
    ...(commit.subject !== '' && { title: commit.subject }),
    commits: own.map(({ sha, authoredAt, committedAt }) => ({ sha, authoredAt: iso(authoredAt), committedAt: iso(committedAt) })),
    origin: originOf((first ?? commit).authorMail),
    reverts: named('reverts'),
    picks: named('picks'),
    hotfix: kind === 'merge' && HOTFIX.test(commit.subject),
  };
}

function kindOf(group: readonly Step[], last: Step): [ChangeFact['kind'], (string | undefined)?] {
  const { subject, committerMail } = last.commit;
  const number = numberOf(subject);
  const ofGitHub = committerMail === GITHUB;
  if (last.isMerge) return ['merge', /^Merge pull request #(\d+) from /.exec(subject)?.[1] ?? (ofGitHub ? number : undefined)];
  if (isSquash(last)) return ['squash', number];
  // One alone may be an issue's number behind an amended commit, unless GitHub itself put it there.
  if (group.length > 1 || (ofGitHub && rebaseNumber(last) !== undefined)) return ['rebase', number];
  return ['direct'];
}

/** By the name of the branch that was merged. */
const HOTFIX = /^Merge (?:pull request #\d+ from [^/\s]+\/|(?:remote-tracking )?branch '(?:origin\/)?)hotfix\//;

const DEPENDENCY_BOTS =
  /(?:dependabot|renovate|depfu|greenkeeper|scala-steward|pyup)[\w-]*\[bot\]@|^(?:support@dependabot\.com|bot@renovateapp\.com|renovate@whitesourcesoftware\.com|github-bot@pyup\.io|snyk-bot@snyk\.io|me@scala-steward\.org)$/;
/** Agents that write commits of their own. The account `Copilot` is the only one whose address does not say that it is a bot. */
const AGENTS =
  /^\d+\+copilot@users\.noreply\.|[+^](?:copilot[\w-]*|claude|devin-ai-integration|cursor|google-labs-jules|chatgpt-codex-connector)\[bot\]@|^(?:noreply@anthropic\.com|cursoragent@cursor\.com|codex@openai\.com|noreply@openai\.com|openhands@all-hands\.dev)$/;
const BOTS = /\[bot\]@users\.noreply\.|^actions?@github\.com$/;

function originOf(mail: string): ChangeFact['origin'] {
  const address = mail.toLowerCase();
  if (DEPENDENCY_BOTS.test(address)) return 'dependency-bot';
  if (AGENTS.test(address)) return 'agent';
  return BOTS.test(address) ? 'bot' : 'human';
}

/** A deployment before it is known what was in it. */
interface Event {
  readonly id: string;
  readonly name: string;
  readonly index: number;
  readonly at: number;
}

type Found = Required<Pick<Facts, 'deploymentSource' | 'deployments'>>;

function deploymentsOf(work: Work): Found | undefined {
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
    const { id, name, index, at } = events[place] as Event;
    const before = base === undefined ? undefined : events[base]?.id;
    const told = { id, name, sha: shaAt(index), at: iso(at), contents: [...contents].map(shaAt), kind };
    return before === undefined ? told : { ...told, base: before };
  });
  return { deploymentSource, deployments };
}

/** By time; at the same time the ancestor first; on one commit the name that says more: `v1.2.3` before `v1`. */
const inTime = (a: Event, b: Event) =>
  a.at - b.at || a.index - b.index || b.name.length - a.name.length || (a.id < b.id ? -1 : 1);

function listedEvents({ graph, notes }: Work, given: readonly ListedDeployment[]): Event[] {
  const find = commitFinder(graph);
  const events = given.flatMap(({ id, name, sha, at }): Event[] => {
    const index = find(sha);
    return index === undefined ? [] : [{ id, name, index, at: Math.floor(Date.parse(at) / 1000) }];
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
