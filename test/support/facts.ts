import type { ChangeFact, DeploymentFact, Facts, PullEvent, PullFact, Seconds } from '../../src/flow/facts.ts';
import type { Metric, Window } from '../../src/flow/metric.ts';
import type { FlowSettings } from '../../src/flow/settings.ts';
import { FLOW_DEFAULTS } from '../../src/flow/settings.ts';
import { measured } from '../../src/metrics/measured.ts';

/** Facts as literals, for metrics that are asked one by one. Times are days and hours after the first of January 2026, UTC. */

const START = Date.parse('2026-01-01T00:00:00Z') / 1000;

/** `at(3, 12)`: the fourth of January, noon. */
export function at(day: number, hour = 0): Seconds {
  return START + (day * 24 + hour) * 3600;
}

/** Twelve weeks that begin with the first day. */
export const TWELVE_WEEKS: Window = { from: START, to: START + 84 * 86_400 };

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
export function change(name: string, begun: Seconds, mergedAt: Seconds, more: Partial<ChangeFact> = {}): ChangeFact {
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
  time: Seconds,
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
    pulls: [],
    incidents: [],
    items: [],
    rollouts: [],
    runs: [],
    notes: [],
    ...more,
  };
}

/** A pull request by `dev`, opened with one commit that was written when it was opened, and still open. */
export function pull(
  number: number,
  openedAt: Seconds,
  events: readonly PullEvent[] = [],
  more: Partial<PullFact> = {},
): PullFact {
  return {
    number,
    state: 'open',
    draft: false,
    author: 'dev',
    origin: 'human',
    openedAt,
    updatedAt: more.endedAt ?? events.at(-1)?.at ?? openedAt,
    commits: [{ sha: sha(`pull ${number} work`), authoredAt: openedAt, committedAt: openedAt }],
    labels: [],
    closes: [],
    reverts: [],
    asked: [],
    events: [...events],
    ...more,
  };
}

/** What a metric says of facts, without a policy unless one is given. */
export function told(
  metric: Pick<Metric, 'observe'>,
  of: Facts,
  window: Window = TWELVE_WEEKS,
  settings: FlowSettings = FLOW_DEFAULTS,
) {
  return measured(metric.observe(of, window, settings), settings);
}
