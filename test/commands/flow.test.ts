import { describe, expect, test } from 'vitest';
import { flow } from '../../src/commands/flow.ts';
import type { ChangeFact, DeploymentFact, Facts } from '../../src/flow/facts.ts';
import { factsSchema, factsText } from '../../src/flow/facts.ts';
import { recent } from '../../src/flow/recent.ts';
import type { FlowReport } from '../../src/flow/report.ts';
import { flowReportSchema } from '../../src/flow/report.ts';
import { FLOW_DEFAULTS } from '../../src/flow/settings.ts';
import { change, deployment, pull, sha } from '../support/facts.ts';
import type { Team } from '../support/simulation.ts';
import { simulate } from '../support/simulation.ts';

/** What holds for the whole report, whatever stands in it (flow-metrics, 5.4). */

const DAY = 86_400;
const WEEK = 7 * DAY;
const TEAM: Team = {
  developers: 6,
  reviewers: 2,
  hours: { coding: 30, review: 6, rework: 6, merge: 1 },
  spread: 1,
  returned: 0.3,
  abandoned: 0.05,
  asked: 12,
  release: 'daily',
  weeks: 40,
};
const TEAMS: readonly [string, Facts][] = [
  ['a team that is busy', simulate(TEAM, 3)],
  ['a team that releases once a week', simulate({ ...TEAM, release: 'weekly' }, 4)],
];

const windowOf = ({ at }: Facts) => ({ from: at - 84 * DAY, to: at });
const report = (facts: Facts) => flow(facts, windowOf(facts), FLOW_DEFAULTS);

/** Every time of a log moved by so many seconds: `at`, `...At` and `since`, wherever they stand. */
function moved<T>(value: T, by: number): T {
  if (Array.isArray(value)) return value.map((one) => moved(one, by)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => {
    const isTime = typeof one === 'number' && (key === 'at' || key === 'since' || key.endsWith('At'));
    return [key, isTime ? one + by : moved(one, by)];
  });
  return Object.fromEntries(entries) as T;
}

/** Without the moments that it tells, which move with the log. */
function timeless(value: FlowReport): unknown {
  return JSON.parse(JSON.stringify(value).replace(/"\d{4}-\d{2}-\d{2}T[\d:]+Z"/g, '"a time"'));
}

/** The other way round: what is told of the same second stays in its order. */
function reversed(facts: Facts): Facts {
  const { changes, commits, pulls, items, incidents, rollouts, runs } = facts;
  return {
    ...facts,
    changes: changes.toReversed(),
    commits: commits.toReversed(),
    pulls: pulls.toReversed(),
    items: items.toReversed(),
    incidents: incidents.toReversed(),
    rollouts: rollouts.toReversed(),
    runs: runs.toReversed(),
  };
}

describe.each(TEAMS)('%s', (_name, facts) => {
  const told = report(facts);

  test('is told in the shape that is published', () => {
    expect(flowReportSchema.safeParse(told).error).toBeUndefined();
    expect(told.metrics['change-lead-time']?.status).toBe('ok');
  });

  test('is told the same, byte for byte, a second time, and from its file', () => {
    expect(JSON.stringify(report({ ...facts }))).toBe(JSON.stringify(told));
    expect(JSON.stringify(report(factsSchema.parse(JSON.parse(factsText(facts)))))).toBe(JSON.stringify(told));
  });

  test('is told the same whenever it happened', () => {
    expect(timeless(report(moved(facts, 52 * WEEK)))).toEqual(timeless(told));
    // Not by whole days, either: weeks end now, and no number hangs on a calendar.
    expect(timeless(report(moved(facts, 5 * 3600 + 17)))).toEqual(timeless(told));
  });

  test('is told the same in whatever order it was written down', () => {
    expect(report(reversed(facts))).toEqual(told);
  });

  test('has stages that sum to the lead time, for each change', () => {
    const { changes } = facts;
    expect(changes.length).toBeGreaterThan(100);
    const shares = told.stages.flatMap(({ share }) => share ?? []);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  test('tells nothing else of people when a bot joins', () => {
    const opened = facts.at - 20 * DAY;
    const bot = pull(9001, opened, [], { author: 'bot:renovate', origin: 'dependency-bot', updatedAt: opened });
    const { metrics, stages, constraint, wipLimit, aging, muri } = report({ ...facts, pulls: [...facts.pulls, bot] });
    expect({ stages, constraint, wipLimit, aging, muri }).toEqual({
      ...{ stages: told.stages, constraint: told.constraint, wipLimit: told.wipLimit, aging: told.aging, muri: told.muri },
    });
    for (const id of ['change-lead-time', 'flow-time', 'cycle-time', 'flow-efficiency', 'change-fail-rate'])
      expect(metrics[id], id).toEqual(told.metrics[id]);
  });

  test('tells the same of everybody, by origin alone another thing, when people had agents beside them', () => {
    const isAssisted = (n: number) => n % 3 === 0;
    const assisted: Facts = {
      ...facts,
      changes: facts.changes.map((one, n) => (one.origin === 'human' && isAssisted(n) ? { ...one, origin: 'ai-assisted' } : one)),
      pulls: facts.pulls.map((one, n) => (one.origin === 'human' && isAssisted(n) ? { ...one, origin: 'ai-assisted' } : one)),
    };
    const { origins, ...rest } = report(assisted);
    const { origins: before, ...others } = told;
    expect(rest).toEqual(others);
    const [merged, mergedBefore] = [origins, before].map(({ slices }) => slices.map(({ n }) => n));
    expect(merged?.[1]).toBeGreaterThan(10);
    expect((merged?.[0] ?? 0) + (merged?.[1] ?? 0)).toBe(mergedBefore?.[0]);
  });

  test('is told the same of what is recent as of all, where what is old is long over', () => {
    // Five years before, a change and a release each week, and nothing since then that has to do with them.
    const old = Array.from({ length: 60 }, (_, week) => facts.at - 5 * 365 * DAY + week * WEEK);
    const changes: ChangeFact[] = old.map((time, n) => change(`old ${n}`, time, time + DAY));
    const releases: DeploymentFact[] = old.map((time, n) =>
      deployment(`old ${n}`, time + 2 * DAY, [`old ${n}`], n === 0 ? { kind: 'first' } : { base: `old ${n - 1}` }),
    );
    const commits = changes.map((one) => ({ sha: one.sha, authoredAt: one.mergedAt, committedAt: one.mergedAt, merge: true }));
    const all: Facts = {
      ...facts,
      changes: [...changes, ...facts.changes],
      deployments: [...releases, ...facts.deployments],
      commits: [...commits, ...facts.commits],
    };
    const part = recent(all, windowOf(all));
    expect(part.changes).toHaveLength(facts.changes.length);
    // What the whole log says and its recent part says is one thing, but for who is new and for the releases, which take all of it.
    const { releases: listed, onboarding: _new, ...whole } = report(all);
    const { releases: _, onboarding: __, ...recently } = report(part);
    expect(whole).toEqual(recently);
    expect(listed).toHaveLength(all.deployments.length);
  });
});

test('a rollback adds one deployment and no change; a cherry-pick adds nothing to what was delivered', () => {
  const [, facts] = TEAMS[0] as (typeof TEAMS)[number];
  const before = report(facts);
  const [earlier, last] = facts.deployments.slice(-12, -10) as [DeploymentFact, DeploymentFact];
  const back: DeploymentFact = { ...earlier, id: 'back', name: 'back', at: last.at + 60, contents: [], kind: 'rollback' };
  const pick = change('pick', last.at - 2 * DAY, last.at - DAY, { picks: [(facts.changes[0] as ChangeFact).sha] });
  const after = report({
    ...facts,
    changes: [...facts.changes, pick],
    deployments: facts.deployments.flatMap((one) =>
      one === last ? [{ ...one, contents: [...one.contents, sha('pick')] }, back] : [one],
    ),
  });
  expect(after.deployments.count).toBe(before.deployments.count + 1);
  expect(after.metrics['flow-velocity']?.n).toBe(before.metrics['flow-velocity']?.n);
  expect(after.metrics['change-lead-time']?.n).toBe(before.metrics['change-lead-time']?.n);
  expect(after.metrics['change-lead-time']?.excluded).toContainEqual({ reason: 'backport', count: 1 });
});
