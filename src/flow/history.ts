import { count } from '../model/words.ts';
import type { ChangeFact, Facts, Seconds } from './facts.ts';
import type { RawCommit, RawHistory } from './graph.ts';
import { commitGraph, contentsOf, isPull, mainline, parentsOf } from './graph.ts';
import { deploymentsOf } from './history-deployments.ts';
import type { FactsOptions, Work } from './history-work.ts';
import { readable } from './history-work.ts';
import type { Writers } from './origin.ts';
import { writers } from './origin.ts';

export type { RawHistory } from './graph.ts';
export type { FactsOptions, ListedDeployment } from './history-work.ts';

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
    pulls: [],
    incidents: [],
    items: [],
    rollouts: [],
    runs: [],
    notes: work.notes,
  };
}

function untilNow<T>({ options, notes }: Work, items: readonly T[], at: (item: T) => Seconds, what: string): T[] {
  const past = items.filter((item) => at(item) <= options.at);
  if (past.length < items.length)
    notes.push(`Left out, being later than these facts: ${count(items.length - past.length, what)}.`);
  return past;
}

function commitFact({ graph }: Work, sha: string): Facts['commits'][number] {
  const { authoredAt, committedAt, parents } = graph.commits[graph.indexes.get(sha) ?? -1] as RawCommit;
  return { sha, authoredAt: readable(authoredAt), committedAt: readable(committedAt), merge: parents.length > 1 };
}

const GITHUB = 'noreply@github.com';

/** One step of the default branch, with what it brought. */
interface Step {
  readonly commit: RawCommit;
  readonly isMerge: boolean;
  /** Without the step itself; parents first. */
  readonly side: readonly RawCommit[];
}

function changesOf({ graph, raw, options: { repository, ai }, notes }: Work): ChangeFact[] {
  const tip = graph.indexes.get(raw.head);
  if (tip === undefined) return [];
  const commitAt = (index: number) => graph.commits[index] as RawCommit;
  const heads = mainline(graph, tip, raw.branch, repository);
  const steps = contentsOf(graph, heads).map((contents, i): Step => {
    const head = heads[i] ?? tip;
    const side = contents.length === 1 ? NOTHING : contents.filter((index) => index !== head).map(commitAt);
    return { commit: commitAt(head), isMerge: parentsOf(graph, head).length > 1, side };
  });
  const changes: ChangeFact[] = [];
  const taken = new Set<string>();
  const writer = writers(ai);
  for (let i = 0; i < steps.length; ) {
    const group = steps.slice(i, i + rebasedFrom(steps, i));
    i += group.length;
    const change = changeOf(group, writer);
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

const NOTHING: readonly RawCommit[] = [];

const numberOf = (subject: string): string | undefined => (subject.endsWith(')') ? / \(#(\d+)\)$/.exec(subject)?.[1] : undefined);

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

const NONE: string[] = [];

function changeOf(group: readonly Step[], writer: Writers): ChangeFact {
  const last = group.at(-1) as Step;
  const { commit } = last;
  const [kind, number] = kindOf(group, last);
  const all = kind === 'merge' ? last.side : group.map((step) => step.commit);
  const own = kind === 'squash' ? [] : all.filter(({ parents }) => kind !== 'merge' || parents.length < 2);
  const first = own.reduce((a: RawCommit | undefined, b) => (a !== undefined && a.authoredAt <= b.authoredAt ? a : b), undefined);
  const { origin, author } = writer.of((first ?? commit).authorMail);
  const isAssisted = origin === 'human' && all.some((one) => one.parents.length < 2 && writer.isAssisted(one));
  const naming = (kind === 'merge' ? [...all, commit] : all).filter(({ reverts, picks }) => reverts.length + picks.length > 0);
  // What a change takes back or repeats of itself was never in the default branch.
  const inside = naming.length === 0 ? undefined : new Set([commit, ...all].map(({ sha }) => sha));
  const named = (key: 'reverts' | 'picks') =>
    naming.length === 0 ? NONE : [...new Set(naming.flatMap((each) => each[key]).filter((sha) => !inside?.has(sha)))];
  return {
    id: number === undefined ? commit.sha : `#${number}`,
    kind,
    sha: commit.sha,
    mergedAt: readable(commit.committedAt),
    ...(commit.subject !== '' && { title: commit.subject }),
    commits: own.map(({ sha, authoredAt, committedAt }) => ({
      sha,
      authoredAt: readable(authoredAt),
      committedAt: readable(committedAt),
    })),
    origin: isAssisted ? 'ai-assisted' : origin,
    author,
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
