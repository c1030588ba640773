import type { ChangeFact, DeploymentFact, Facts } from '../../src/model/facts.ts';
import type { Window } from '../../src/model/metric.ts';

/** Facts as literals, for metrics that are asked one by one. Times are days and hours after the first of January 2026, UTC. */

const START = Date.parse('2026-01-01T00:00:00Z');

/** `at(3, 12)`: the fourth of January, noon. */
export function at(day: number, hour = 0): string {
  return new Date(START + (day * 24 + hour) * 3_600_000).toISOString();
}

/** Twelve weeks that begin with the first day. */
export const TWELVE_WEEKS: Window = { from: START, to: START + 84 * 86_400_000 };

let last = 0;

/** A sha of its own for each name. */
export function sha(name: string): string {
  return [...name]
    .reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % 2 ** 32, 7)
    .toString(16)
    .padStart(8, '0')
    .repeat(5);
}

/** A change that was merged, with one commit that was written before. */
export function change(name: string, begun: string, mergedAt: string, more: Partial<ChangeFact> = {}): ChangeFact {
  last++;
  return {
    id: `#${last}`,
    kind: 'merge',
    sha: sha(name),
    mergedAt,
    commits: [{ sha: sha(`${name} work`), authoredAt: begun, committedAt: begun }],
    origin: 'human',
    reverts: [],
    picks: [],
    hotfix: false,
    ...more,
  };
}

/** A deployment of the named changes. */
export function deployment(
  name: string,
  time: string,
  changes: readonly string[],
  more: Partial<DeploymentFact> = {},
): DeploymentFact {
  return {
    id: name,
    name,
    sha: sha(changes.at(-1) ?? name),
    at: time,
    contents: changes.flatMap((one) => [sha(one), sha(`${one} work`)]),
    kind: 'normal',
    ...more,
  };
}

export function facts(changes: readonly ChangeFact[], deployments: readonly DeploymentFact[], more: Partial<Facts> = {}): Facts {
  const commits = changes.flatMap((one) => [
    { sha: one.sha, authoredAt: one.mergedAt, committedAt: one.mergedAt, merge: true },
    ...one.commits.map((commit) => ({ ...commit, merge: false })),
  ]);
  return {
    schema: 'jidoka.facts/v1',
    head: sha('head'),
    at: at(84),
    from: 'file',
    commits,
    changes: [...changes],
    deployments: [...deployments],
    notes: [],
    ...more,
  };
}
