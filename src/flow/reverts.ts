import type { ByCommit } from './commit-map.ts';
import { commitMap } from './commit-map.ts';
import { delivering, deploymentOf } from './deployments.ts';
import type { ChangeFact, Facts } from './facts.ts';
import { perFacts } from './remembered.ts';
import { placeOf } from './sorted.ts';

/** Who takes back what. A revert of a revert is a re-landing: it brings, and takes nothing back. */
export interface Reverts {
  /** The commits that a change takes back, by its id; by the number of a pull request too, where it is no change yet. */
  readonly targets: ReadonlyMap<string, readonly string[]>;
  /** The changes that take a commit back, by its sha. */
  readonly takers: ReadonlyMap<string, readonly ChangeFact[]>;
  /** Ids of changes that came and went with one deployment, and of the reverts that came with them: they reached nobody. */
  readonly together: ReadonlySet<string>;
}

/** By commit, those by which it came to the default branch among them, the change that it is of. */
export const changeOfCommit = perFacts(({ changes }): ByCommit<ChangeFact> => {
  const owners = commitMap<ChangeFact>(changes.reduce((count, { commits }) => count + commits.length + 1, 0));
  for (const change of changes) for (const { sha } of change.commits) owners.set(sha, change);
  for (const change of changes) owners.set(change.sha, change);
  return owners;
});

/** The change of each commit by which one came to the default branch. */
export const changeBySha = perFacts(({ changes }): ByCommit<ChangeFact> => {
  const bySha = commitMap<ChangeFact>(changes.length);
  for (const change of changes) bySha.set(change.sha, change);
  return bySha;
});

/** Every change by its id. */
export const changeById = perFacts(
  ({ changes }): ReadonlyMap<string, ChangeFact> => new Map(changes.map((change) => [change.id, change])),
);

/** Worked out of messages and pull requests (flow-metrics, 3.3 and 3.4). */
export const revertsOf = perFacts((facts: Facts): Reverts => {
  const named = namedTargets(facts);
  const owners = changeOfCommit(facts);
  const isRevert = (change: ChangeFact, seen: readonly ChangeFact[] = []): boolean =>
    !seen.includes(change) && takenBy(change, seen).length > 0;
  /** Without those that were reverts themselves. */
  const takenBy = (change: ChangeFact, seen: readonly ChangeFact[] = []) =>
    (named.get(change.id) ?? []).filter((sha) => {
      const owner = owners.get(sha);
      return owner === undefined || !isPure(owner, named) || !isRevert(owner, [...seen, change]);
    });
  const targets = new Map<string, readonly string[]>();
  const takers = new Map<string, ChangeFact[]>();
  for (const [id, all] of named) {
    const change = changeById(facts).get(id);
    const taken = change === undefined ? all : takenBy(change);
    if (taken.length > 0) targets.set(id, taken);
    if (change !== undefined) for (const sha of taken) takers.set(sha, [...(takers.get(sha) ?? []), change]);
  }
  return { targets, takers, together: togetherIn(facts, named) };
});

/** What changes name, by sha in their own messages or as pull requests, re-landings among them. */
function namedTargets(facts: Facts): ReadonlyMap<string, readonly string[]> {
  const whole = wholeSha(facts);
  const named = new Map<string, readonly string[]>();
  for (const { id, reverts } of facts.changes) if (reverts.length > 0) named.set(id, reverts.map(whole));
  for (const { number, reverts } of facts.pulls) {
    const shas = reverts.flatMap((other) => changeById(facts).get(`#${other}`)?.sha ?? []);
    if (shas.length > 0) named.set(`#${number}`, [...new Set([...(named.get(`#${number}`) ?? []), ...shas])]);
  }
  return named;
}

/** A commit that is named by the beginning of its sha, where there is only one; else the name. */
export const wholeSha = perFacts((facts: Facts): ((name: string) => string) => {
  const [owners, byCommit] = [changeOfCommit(facts), deploymentOf(facts)];
  let sorted: readonly string[] | undefined;
  return (name) => {
    if (owners.has(name) || byCommit.has(name) || !/^[0-9a-f]{7,39}$/.test(name)) return name;
    // Few messages shorten a sha: only they pay for the order.
    sorted ??= [...everyCommit(facts)].sort();
    const place = placeOf(sorted, (one) => one < name);
    const [found, next] = sorted.slice(place, place + 2);
    return found?.startsWith(name) && !next?.startsWith(name) ? found : name;
  };
});

function everyCommit(facts: Facts): ReadonlySet<string> {
  const ofChanges = facts.changes.flatMap(({ sha, commits }) => [sha, ...commits.map((commit) => commit.sha)]);
  return new Set([...ofChanges, ...delivering(facts).flatMap(({ contents }) => contents)]);
}

/** Whether a change is nothing but a revert. */
function isPure({ id, commits }: ChangeFact, named: ReadonlyMap<string, readonly string[]>): boolean {
  return commits.length <= (named.get(id)?.length ?? 0);
}

/** From the latest on: of a change, its revert and the revert of that the last two go, and the change stands. */
function togetherIn(facts: Facts, named: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const [byCommit, owners] = [deploymentOf(facts), changeOfCommit(facts)];
  const gone = new Set<string>();
  const naming = facts.changes.filter(({ id }) => named.has(id));
  for (const change of naming.sort((a, b) => b.mergedAt - a.mergedAt)) {
    const targets = new Set(named.get(change.id));
    const deployment = byCommit.get(change.sha);
    if (deployment === undefined || gone.has(change.id)) continue;
    const taken = [...new Set([...targets].flatMap((sha) => owners.get(sha) ?? []))].filter(
      (other) => isWhole(other, targets) && byCommit.get(other.sha)?.id === deployment.id,
    );
    for (const { id } of taken) gone.add(id);
    const isAll = [...targets].every((sha) => taken.some((other) => other === owners.get(sha)));
    if (isAll && isPure(change, named)) gone.add(change.id);
  }
  return gone;
}

function isWhole({ sha, commits }: ChangeFact, targets: ReadonlySet<string>): boolean {
  return targets.has(sha) || (commits.length > 0 && commits.every((commit) => targets.has(commit.sha)));
}
