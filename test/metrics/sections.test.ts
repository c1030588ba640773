import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Facts } from '../../src/flow/facts.ts';
import { factsSchema } from '../../src/flow/facts.ts';
import type { Window } from '../../src/flow/metric.ts';
import { flowSections } from '../../src/flow/sections.ts';
import { FLOW_DEFAULTS } from '../../src/flow/settings.ts';
import { aiLinesOf } from '../../src/metrics/ai-lines.ts';
import { batchFlowOf } from '../../src/metrics/batch-flow.ts';
import { couplingOf } from '../../src/metrics/coupling.ts';
import { environmentsOf } from '../../src/metrics/environments.ts';
import { epicsOf } from '../../src/metrics/epics.ts';
import { feedbackOf } from '../../src/metrics/feedback.ts';
import { gateCostOf } from '../../src/metrics/gate-cost.ts';
import { handoffsOf } from '../../src/metrics/handoffs.ts';
import { lineOf } from '../../src/metrics/line.ts';
import { ratio } from '../../src/metrics/measured.ts';
import { muriOf } from '../../src/metrics/muri.ts';
import { onboardingOf } from '../../src/metrics/onboarding.ts';
import { originsOf } from '../../src/metrics/origins.ts';
import { unevennessOf } from '../../src/metrics/unevenness.ts';
import { visibilityOf } from '../../src/metrics/visibility.ts';
import { wastesOf } from '../../src/metrics/wastes.ts';
import { at, change, deployment, facts, pull, sha, TWELVE_WEEKS } from '../support/facts.ts';

/** All sections of one report. */
function sectionsOf(of: Facts, window: Window = TWELVE_WEEKS) {
  const settings = FLOW_DEFAULTS;
  const handoffs = handoffsOf(of, window, settings);
  const environments = environmentsOf(of, window, settings);
  const visibility = visibilityOf(of, window, settings);
  const wastes = wastesOf(of, window, settings, {
    handoffs,
    environments,
    visibility,
    feedback: feedbackOf(of, window),
    changeFailRate: ratio(1, 9),
    deploymentReworkRate: ratio(1, 9),
  });
  return {
    wastes: Object.fromEntries(wastes.map((waste) => [waste.id, waste])),
    mura: unevennessOf(of, window, settings),
    muri: muriOf(of, window, settings),
    handoffs,
    epics: epicsOf(of, window, settings),
    environments,
    coupling: couplingOf(of, window, settings),
    origins: originsOf(of, window, settings),
    aiLines: aiLinesOf(of, window, settings),
    onboarding: onboardingOf(of, window, settings),
    batches: batchFlowOf(of, window, settings),
    gate: gateCostOf(of, window, settings),
    line: lineOf(of, window, settings),
    visibility,
  };
}

const NAMES = ['zelda', 'quentin', 'ottilie', 'xaver', 'kunigunde', 'wolfram', 'ysolde'];
const who = (n: number) => NAMES[n % NAMES.length] ?? 'zelda';

/** Sixty days of a team of seven, one pull request a day: reviewed, merged a day later, staged, deployed twice a week. */
function team(people: (n: number) => string): Facts {
  const days = Array.from({ length: 60 }, (_, day) => day + 1);
  const pulls = days.map((day) => {
    const [author, reviewer] = [people(day), people(day + 1 + (day % 3))];
    return pull(
      day,
      at(day),
      [
        { kind: 'review-requested', at: at(day, 1), by: author, of: reviewer },
        { kind: 'changes-requested', at: at(day, 2 + (day % 5)), by: reviewer },
        { kind: 'force-pushed', at: at(day, 10), by: author },
        { kind: 'approved', at: at(day, 12), by: reviewer },
      ],
      {
        author,
        state: 'merged',
        endedAt: at(day + 1),
        sha: sha(`t${day}`),
        lines: 7 * day,
        teams: 1 + (day % 3),
        components: day % 2 === 0 ? ['api', 'web'] : ['api'],
        closes: [1000 + day],
        verdict: { decision: 'go', waived: day % 4 === 0 ? 1 : 0, stopped: day % 3 === 0 },
      },
    );
  });
  const open = days
    .slice(0, 10)
    .map((n) => pull(200 + n, at(70), [], { author: people(n), asked: [people(n + 1), people(n + 2)] }));
  const changes = days.map((day) => change(`t${day}`, at(day), at(day + 1), { id: `#${day}`, author: people(day) }));
  const old = change('old', at(-500), at(-499), { author: 'nobody-else' });
  const deployments = days
    .filter((day) => day % 3 === 0)
    .map((day) =>
      deployment(
        `v${day}`,
        at(day + 1, 6),
        [day - 2, day - 1, day].map((n) => `t${n}`),
        { createdAt: at(day + 1, 5) },
      ),
    );
  const items = days.map((day) => ({
    number: 1000 + day,
    labels: day % 2 === 0 ? ['bug'] : [],
    openedAt: at(day - 1),
    updatedAt: at(day + 1),
    closedAt: at(day + 1),
    outcome: 'completed' as const,
    labelled: [],
    assignedAt: at(day),
    handovers: day % 2,
    ...(day % 6 !== 0 && { parent: 1000 + day + 6 - (day % 6) }),
    children: day % 6 === 0 ? 5 : 0,
    pulls: [day],
    reopened: 0,
  }));
  const rollouts = days.flatMap((day) => [
    { id: `s${day}`, environment: 'staging', of: `t${day}`, liveAt: at(day + 1, 2) },
    { id: `p${day}`, environment: `pr-${day}`, of: `pull ${day} work`, liveAt: at(day, 3), endedAt: at(day + 2) },
  ]);
  const runs = days.map((day) => ({
    id: `run ${day}`,
    workflow: 'ci',
    sha: sha(`t${day}`),
    event: 'push',
    branch: 'main',
    attempt: 1,
    createdAt: at(day + 1),
    startedAt: at(day + 1) + 90,
    endedAt: at(day + 1) + 600,
    conclusion: day % 9 === 0 ? ('failure' as const) : ('success' as const),
  }));
  return facts([old, ...changes], [deployment('v0', at(-490), ['old'], { kind: 'first' }), ...deployments], {
    since: at(-10),
    pulls: [...pulls, ...open],
    items,
    rollouts: rollouts.map(({ of, ...one }) => ({
      ...one,
      sha: sha(of),
      production: false,
      transient: false,
      createdAt: one.liveAt - 120,
    })),
    runs,
  });
}

const seven = team(who);

describe('all sections', () => {
  test('are as their schemas say, and of such a team every one has something to tell', () => {
    const week = { from: at(4), added: 90, ai: 30, byGrade: { 'co-authored': 30 } };
    const commits = { n: 9, marked: 3, reverts: 0 };
    const made = { least: 'co-authored' as const, weeks: [week], components: [], commits, leftOut: 0 };
    const sections = sectionsOf({ ...seven, made });
    const found = z.strictObject(flowSections).parse(sections);
    expect(Object.keys(found)).toEqual(Object.keys(flowSections));
    const { mura, environments, wastes, ...others } = found;
    for (const [name, { status }] of Object.entries(others)) expect(status, name).toBe('ok');
    for (const [id, { status }] of Object.entries(wastes)) expect(status, id).toBe('ok');
    expect([mura.merges.status, environments.staging.status, environments.ephemeral.status]).toEqual(['ok', 'ok', 'ok']);
  });

  test('name nobody', () => {
    expect(JSON.stringify(seven)).toContain('kunigunde');
    const text = JSON.stringify(sectionsOf(seven));
    for (const name of [...NAMES, 'nobody-else']) expect(text).not.toContain(name);
  });

  test('of four people tell nothing that is about people', () => {
    const { muri, origins, onboarding, handoffs, wastes } = sectionsOf(team((n) => who(n % 4)));
    const human = origins.slices.find(({ origin }) => origin === 'human');
    const figures = [
      muri.reviewers,
      muri.openRequests,
      muri.medianToMax,
      ...['topOne', 'topThree', 'gini', 'half', 'people'].map((key) => muri.reviews[key as 'topOne']),
      ...['topOne', 'topThree', 'gini', 'half', 'people'].map((key) => muri.requests[key as 'topOne']),
      human?.leadTime,
      human?.pickup,
      human?.merged,
      human?.reviewPerHundredLines,
      onboarding.firstDeployment,
      ...Object.values(handoffs.pickupByTeams),
      ...(wastes['motion']?.proxies ?? []),
    ];
    expect(figures).toHaveLength(23);
    for (const figure of figures) {
      expect(figure).toMatchObject({ status: 'insufficient', n: 4, need: 5 });
      for (const key of ['value', 'p50', 'p85', 'min', 'max', 'ci90']) expect(figure).not.toHaveProperty(key);
    }
    expect(muri).not.toHaveProperty('recommendation');
  });

  test('of facts without anything are no numbers: not one is zero', () => {
    const text = JSON.stringify(sectionsOf(facts([], [])), (key, value) => (key === 'wastes' ? undefined : value));
    expect(text).not.toMatch(/"(?:value|p50|cv|perWeek)":/);
  });

  test('are the same seven weeks later', () => {
    // Whole weeks, for working hours are of weekdays.
    const later = 49 * 86_400;
    const shifted = JSON.parse(JSON.stringify(z.encode(factsSchema, seven)), (_, value) =>
      typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)
        ? new Date(Date.parse(value) + later * 1000).toISOString()
        : value,
    );
    const window = { from: TWELVE_WEEKS.from + later, to: TWELVE_WEEKS.to + later };
    expect(sectionsOf(factsSchema.parse(shifted), window)).toEqual(sectionsOf(seven));
  });

  test('do not hang on the order in which pull requests, items, deployments elsewhere and runs are told', () => {
    const turned: Facts = {
      ...seven,
      pulls: seven.pulls.toReversed(),
      items: seven.items.toReversed(),
      rollouts: seven.rollouts.toReversed(),
      runs: seven.runs.toReversed(),
    };
    expect(sectionsOf(turned)).toEqual(sectionsOf(seven));
  });

  test('about people do not change when a bot opens a pull request', () => {
    const bot = pull(900, at(40), [{ kind: 'approved', at: at(40, 9), by: 'zelda' }], {
      origin: 'dependency-bot',
      author: 'bot:renovate',
      state: 'merged',
      endedAt: at(43),
      sha: sha('bot'),
      lines: 9000,
      teams: 9,
      components: ['api', 'docs'],
    });
    const merged = change('bot', at(40), at(43), { id: '#900', origin: 'dependency-bot', author: 'bot:renovate' });
    const more: Facts = { ...seven, pulls: [...seven.pulls, bot], changes: [...seven.changes, merged] };
    const [before, after] = [sectionsOf(seven), sectionsOf(more)];
    for (const key of ['handoffs', 'epics', 'coupling', 'onboarding'] as const) expect(after[key], key).toEqual(before[key]);
    expect(after.origins.slices[0]).toEqual(before.origins.slices[0]);
    expect(after.batches.bySize).toEqual(before.batches.bySize);
    for (const id of ['inventory', 'motion', 'overproduction']) expect(after.wastes[id], id).toEqual(before.wastes[id]);
  });
});
