import { describe, expect, test } from 'vitest';
import type { Facts, IncidentFact, RolloutFact, Seconds } from '../../src/flow/facts.ts';
import { changeFailRate } from '../../src/metrics/change-fail-rate.ts';
import { deployAttemptFailureRate } from '../../src/metrics/deploy-attempt-failure-rate.ts';
import { deploymentFrequency } from '../../src/metrics/deployment-frequency.ts';
import { deploymentReworkRate } from '../../src/metrics/deployment-rework-rate.ts';
import { failedDeploymentRecoveryTime } from '../../src/metrics/failed-deployment-recovery-time.ts';
import { timeToRestoreOther } from '../../src/metrics/time-to-restore-other.ts';
import { at, change, deployment, facts, pull, sha, TWELVE_WEEKS, told } from '../support/facts.ts';

const HOUR = 3600;
const DAY = 86_400;

/** Six deployments, one every ten days, each of one change. */
const days = [5, 15, 25, 35, 45, 55];
const changes = days.map((day) => change(`c${day}`, at(day - 2), at(day - 1)));
const deployments = days.map((day) => deployment(`v${day}`, at(day), [`c${day}`]));

function incident(id: string, startedAt: Seconds, more: Partial<IncidentFact> = {}): IncidentFact {
  return { id, openedAt: startedAt, startedAt, causedBy: [], fixedBy: [], ...more };
}

describe('deployment frequency', () => {
  test('is over whole weeks, and a redeploy is none', () => {
    const again = deployment('v55 again', at(56), ['c55'], { kind: 'redeploy', contents: [] });
    // 6 in 12 weeks is half a one a week.
    expect(told(deploymentFrequency, facts(changes, [...deployments, again]))).toMatchObject({ status: 'ok', n: 6, value: 0.5 });
  });

  test('counts a rollback, which brings no change', () => {
    const back = deployment('v45 again', at(56), ['c45'], { kind: 'rollback', contents: [] });
    // 7 in 12 weeks.
    expect(told(deploymentFrequency, facts(changes, [...deployments, back]))).toMatchObject({ n: 7, value: 7 / 12 });
  });

  test('of less than four whole weeks is a number of deployments, never a rate', () => {
    const short = { from: TWELVE_WEEKS.from, to: TWELVE_WEEKS.from + 27 * DAY };
    // Weeks end at the window's end: three whole ones, day 6 to 27, hold those of the days 15 and 25.
    const found = told(deploymentFrequency, facts(changes, deployments), short);
    expect(found).toMatchObject({ status: 'insufficient', n: 2 });
    expect(found).not.toHaveProperty('value');
  });

  test('tells beside it the time between deployments and on how many days there are any', () => {
    const { variants } = told(deploymentFrequency, facts(changes, deployments));
    // Five gaps of ten days each.
    expect(variants?.['time-between-deployments']).toMatchObject({ status: 'ok', n: 5, p50: 10 * DAY });
    // Six weeks of twelve have a day with a deployment, six have none: the median is half a day.
    expect(variants?.['deployment-days-per-week']).toMatchObject({ status: 'ok', n: 12, value: 0.5 });
  });

  test('without deployments is not available, and not zero', () => {
    expect(told(deploymentFrequency, facts(changes, []))).toMatchObject({ status: 'unavailable' });
  });
});

describe('failed deployments', () => {
  /** The change of day 15 is taken back on day 20. */
  const revert = change('revert', at(19), at(19, 12), { reverts: [sha('c15')] });
  const mended = deployment('v20', at(20), ['revert']);
  const history = facts([...changes, revert], [...deployments.slice(0, 2), mended, ...deployments.slice(2)]);

  test('are those that a revert within two weeks mended', () => {
    // One of seven: v15.
    expect(told(changeFailRate, history)).toMatchObject({ status: 'ok', n: 1, of: 7, value: 1 / 7 });
    // Of the seven one brought nothing but a revert.
    expect(told(deploymentReworkRate, history)).toMatchObject({ status: 'ok', n: 1, of: 7, value: 1 / 7 });
    // From day 15 to day 20; one alone is no distribution, and is told as its range.
    expect(told(failedDeploymentRecoveryTime, history)).toMatchObject({
      status: 'insufficient',
      n: 1,
      min: 5 * DAY,
      max: 5 * DAY,
    });
  });

  test('are those that were rolled back', () => {
    const back = deployment('v5 again', at(16), ['c5'], { kind: 'rollback', contents: [] });
    const rolled = facts(changes, [...deployments.slice(0, 2), back, ...deployments.slice(2)]);
    expect(told(changeFailRate, rolled)).toMatchObject({ n: 1, of: 7 });
    // Six deployments went ahead, and one of these failed.
    expect(told(changeFailRate, rolled).variants?.['excluding-rollbacks']).toMatchObject({ n: 1, of: 6, value: 1 / 6 });
    expect(told(failedDeploymentRecoveryTime, rolled)).toMatchObject({ n: 1, min: DAY });
  });

  test('are those after which an incident began, and one that only the time tells can be left out', () => {
    const incidents = [incident('i', at(15, 3)), incident('j', at(25, 3), { causedBy: ['v25'] }), incident('k', at(25, 4))];
    const found = told(changeFailRate, facts(changes, deployments, { incidents }));
    // v15 and v25, the latter once for its two incidents.
    expect(found).toMatchObject({ n: 2, of: 6 });
    expect(found.variants?.['without-time-alone']).toMatchObject({ n: 1, of: 6 });
  });

  test('do not hold what is laid to no deployment; that is told', () => {
    const found = told(changeFailRate, facts(changes, deployments, { incidents: [incident('i', at(17))] }));
    expect(found).toMatchObject({ n: 0, of: 6, note: 'Laid to no deployment: 1 incident.' });
  });

  test('are not those whose revert came a month later: that is a decision', () => {
    const late = change('late', at(49), at(49, 12), { reverts: [sha('c15')] });
    const after = facts([...changes, late], [...deployments, deployment('v60', at(60), ['late'])]);
    expect(told(changeFailRate, after)).toMatchObject({ n: 0, of: 7, value: 0 });
    // Nor is the decision rework.
    expect(told(deploymentReworkRate, after)).toMatchObject({ n: 0, of: 7 });
  });

  test('are not those that shipped a change together with its revert', () => {
    const both = deployment('v60', at(60), ['c60', 'r60']);
    const shipped = facts(
      [...changes, change('c60', at(58), at(59)), change('r60', at(59), at(59, 6), { reverts: [sha('c60')] })],
      [...deployments, both],
    );
    expect(told(changeFailRate, shipped)).toMatchObject({ n: 0, of: 7 });
    expect(told(deploymentReworkRate, shipped).variants?.['any-change']).toMatchObject({ n: 0, of: 7 });
  });

  test('none of five is an interval, never 0 % alone; of four there is no share', () => {
    const five = told(changeFailRate, facts(changes, deployments.slice(0, 5)));
    // Wilson, z = 1.645, 0 of 5: high = z^2 / (n + z^2) = 2.706 / 7.706 = 0.351.
    expect(five).toMatchObject({ status: 'ok', n: 0, of: 5, value: 0 });
    expect(five.ci90?.value?.[0]).toBe(0);
    expect(five.ci90?.value?.[1]).toBeCloseTo(0.351, 3);
    const four = told(changeFailRate, facts(changes, deployments.slice(0, 4)));
    expect(four).toMatchObject({ status: 'insufficient', n: 0, of: 4 });
    expect(four).not.toHaveProperty('value');
  });

  test('may be younger than a day, and are then not judged yet', () => {
    const young = (now: Seconds) => told(changeFailRate, { ...facts(changes, deployments), at: now });
    expect(young(at(56) - 1)).toMatchObject({ of: 5, note: 'Younger than a day, so not judged yet: 1 deployment.' });
    expect(young(at(56))).toMatchObject({ of: 6 });
  });

  test('are no redeploys: running a job again does not dilute the rate', () => {
    const again = deployment('v55 again', at(56), ['c55'], { kind: 'redeploy', contents: [] });
    expect(told(changeFailRate, facts(changes, [...deployments, again]))).toMatchObject({ of: 6 });
  });

  test('are no number where nothing is deployed', () => {
    const nothing = facts(changes, [], { incidents: [incident('i', at(15))] });
    for (const metric of [changeFailRate, deploymentReworkRate, failedDeploymentRecoveryTime])
      expect(told(metric, nothing)).toMatchObject({ status: 'unavailable' });
  });

  test('are said to be known from reverts and rollbacks alone, where there is only git', () => {
    const { note } = told(changeFailRate, facts(changes, deployments, { from: 'git' }));
    expect(note).toBe('Incidents are not in git: only reverts and rollbacks count.');
  });
});

describe('the recovery time', () => {
  /** Each of the first five deployments fails at once and is mended `hours` later by a flag. */
  const flagged = (hours: readonly number[], reported = 0): Partial<Facts> => ({
    incidents: hours.map((hour, index) => {
      const start = at(days[index] ?? 0);
      return incident(`i${index}`, start, { openedAt: start + reported, resolvedAt: start + hour * HOUR });
    }),
  });

  test('has a median from five failures on', () => {
    // 1, 2, 3, 5 and 20 hours: the middle one is 3.
    expect(told(failedDeploymentRecoveryTime, facts(changes, deployments, flagged([5, 1, 20, 2, 3])))).toMatchObject({
      status: 'ok',
      n: 5,
      p50: 3 * HOUR,
      min: HOUR,
      max: 20 * HOUR,
    });
  });

  test('from the report on is another number', () => {
    // Reported half an hour after the deployment: each span is 30 minutes shorter.
    const { variants } = told(failedDeploymentRecoveryTime, facts(changes, deployments, flagged([5, 1, 20, 2, 3], HOUR / 2)));
    expect(variants?.['from-detection']).toMatchObject({ n: 5, p50: 2.5 * HOUR, min: HOUR / 2 });
  });

  test('from the report on is not told of what nobody reported, or mended before the report', () => {
    const back = deployment('v5 again', at(15, 1), ['c5'], { kind: 'rollback', contents: [] });
    const rolled = [...deployments.slice(0, 2), back, ...deployments.slice(2)];
    const late = [incident('i', at(15, 0.5), { openedAt: at(15, 2) })];
    const variant = (of: Facts) => told(failedDeploymentRecoveryTime, of).variants?.['from-detection'];
    expect(variant(facts(changes, rolled))).toMatchObject({ n: 0, excluded: [{ reason: 'no_incident', count: 1 }] });
    expect(variant(facts(changes, rolled, { incidents: late }))).toMatchObject({
      n: 0,
      excluded: [{ reason: 'recovered_before_detection', count: 1 }],
    });
  });

  test('is open while nothing mended it: counted, with the day since when, and never as zero', () => {
    const open = told(failedDeploymentRecoveryTime, facts(changes, deployments, { incidents: [incident('i', at(15))] }));
    expect(open).toMatchObject({
      status: 'insufficient',
      n: 0,
      excluded: [{ reason: 'not_recovered_yet', count: 1 }],
      note: 'Not mended yet: 1 deployment, the oldest of 2026-01-16T00:00:00Z.',
    });
    expect(open).not.toHaveProperty('min');
  });

  test('with more than a fifth open is told with them too, or the quick ones alone would speak', () => {
    // Mended after 1, 2, 3 and 4 hours; open for 39 and 29 days. Kaplan-Meier of six: 5/6, 4/6, 3/6 at the third: 3 hours.
    const { incidents = [] } = flagged([1, 2, 3, 4]);
    const open = [incident('x', at(45)), incident('y', at(55))];
    const found = told(failedDeploymentRecoveryTime, facts(changes, deployments, { incidents: [...incidents, ...open] }));
    expect(found.variants?.['with-open']).toEqual({ status: 'ok', n: 6, p50: 3 * HOUR });
    // One of six is less than a fifth.
    const [, last = incident('y', 0)] = open;
    const few = facts(changes, deployments, { incidents: [...(flagged([1, 2, 3, 4, 5]).incidents ?? []), last] });
    expect(told(failedDeploymentRecoveryTime, few).variants).not.toHaveProperty('with-open');
  });

  test('that would begin after its end is left out, not made zero', () => {
    const wrong = incident('i', at(15), { causedBy: ['v15'], resolvedAt: at(14) });
    expect(told(failedDeploymentRecoveryTime, facts(changes, deployments, { incidents: [wrong] }))).toMatchObject({
      n: 0,
      excluded: [{ reason: 'recovered_before_deployment', count: 1 }],
    });
  });

  test('belongs to the window in which the failure ended', () => {
    const history = facts(changes, deployments, { incidents: [incident('i', at(15), { resolvedAt: at(30) })] });
    const [early, late] = [
      { from: at(0), to: at(28) },
      { from: at(28), to: at(56) },
    ];
    expect(told(failedDeploymentRecoveryTime, history, early)).toMatchObject({ n: 0 });
    expect(told(failedDeploymentRecoveryTime, history, late)).toMatchObject({ n: 1, min: 15 * DAY });
  });
});

describe('the rework rate', () => {
  /** On day 60 two changes are shipped, of which the pull requests say more. */
  const [one, two] = [change('one', at(58), at(59), { id: '#901' }), change('two', at(58), at(59), { id: '#902' })];
  const rate = (more: Partial<Facts>, made = [one, two]) =>
    told(deploymentReworkRate, facts([...changes, ...made], [...deployments, deployment('v60', at(60), ['one', 'two'])], more));
  const labelled = (number: number) => pull(number, at(58), [], { state: 'merged', labels: ['HotFix'] });

  test('has a deployment of which half the changes mend, and tells beside it the least and the most', () => {
    const half = rate({ pulls: [labelled(901)] });
    expect(half).toMatchObject({ n: 1, of: 7 });
    expect(half.variants).toMatchObject({ 'all-changes': { n: 0, of: 7 }, 'any-change': { n: 1, of: 7 } });
    expect(rate({ pulls: [labelled(901), labelled(902)] }).variants).toMatchObject({ 'all-changes': { n: 1, of: 7 } });
  });

  test('has none of which less than half mend', () => {
    const three = [...changes, one, two, change('three', at(58), at(59))];
    const found = told(
      deploymentReworkRate,
      facts(three, [...deployments, deployment('v60', at(60), ['one', 'two', 'three'])], { pulls: [labelled(901)] }),
    );
    expect(found).toMatchObject({ n: 0, of: 7, variants: { 'any-change': { n: 1 } } });
  });

  test.each([
    ['a branch', { pulls: [pull(901, at(58), [], { branch: 'hotfix/login' })] }],
    ['an incident that names it', { incidents: [incident('77', at(57), { fixedBy: ['#901'] })] }],
    ['an incident that it closes', { incidents: [incident('#77', at(57))], pulls: [pull(901, at(58), [], { closes: [77] })] }],
  ] satisfies [string, Partial<Facts>][])('knows what mends by %s', (_, more) => {
    expect(rate(more)).toMatchObject({ n: 1, of: 7 });
  });

  test('knows what mends by its own word, and takes nothing else for it', () => {
    expect(rate({}, [{ ...one, hotfix: true }, two])).toMatchObject({ n: 1, of: 7 });
    expect(rate({ pulls: [pull(901, at(58), [], { labels: ['bug'], closes: [77] })] })).toMatchObject({ n: 0, of: 7 });
  });

  test('over six months is told too, where the deployments reach back so far', () => {
    // 26 weeks before the end on day 84: from day -98 on. The rollback of day -90 is in it, and not in the twelve weeks.
    const before = [
      deployment('first', at(-100), ['x'], { kind: 'first' }),
      deployment('second', at(-95), ['y']),
      deployment('back', at(-90), ['x'], { kind: 'rollback', contents: [] }),
    ];
    const long = told(deploymentReworkRate, facts(changes, [...before, ...deployments]));
    expect(long).toMatchObject({ n: 0, of: 6 });
    expect(long.variants?.['six-months']).toMatchObject({ status: 'ok', n: 1, of: 8, value: 1 / 8 });
    const short = told(deploymentReworkRate, facts(changes, deployments)).variants?.['six-months'];
    expect(short).toMatchObject({ status: 'insufficient', n: 0, of: 6 });
    expect(short).not.toHaveProperty('value');
  });

  test('has no first deployment, of which nobody knows what was new in it', () => {
    const first = deployment('v1', at(1), ['c1'], { kind: 'first' });
    expect(told(deploymentReworkRate, facts(changes, [first, ...deployments]))).toMatchObject({ of: 6 });
  });
});

describe('failures that no deployment caused', () => {
  test('have a time to restore of their own', () => {
    // Each begins two days after a deployment, so none is laid to it: 1, 2, 3, 4 and 10 hours, the middle one 3.
    const incidents = [3, 1, 10, 2, 4].map((hours, index) => {
      const start = at((days[index] ?? 0) + 2);
      return incident(`i${index}`, start, { openedAt: start + HOUR / 2, resolvedAt: start + hours * HOUR });
    });
    const of = facts(changes, deployments, { incidents });
    expect(told(timeToRestoreOther, of)).toMatchObject({ status: 'ok', n: 5, p50: 3 * HOUR, min: HOUR, max: 10 * HOUR });
    expect(told(failedDeploymentRecoveryTime, of)).toMatchObject({ n: 0 });
  });

  test('do not hold those of a deployment, and count what is open', () => {
    const incidents = [incident('i', at(15, 1), { resolvedAt: at(15, 2) }), incident('j', at(18))];
    expect(told(timeToRestoreOther, facts(changes, deployments, { incidents }))).toMatchObject({
      n: 0,
      excluded: [{ reason: 'not_resolved_yet', count: 1 }],
    });
  });

  test('are all of them where no deployment is known, and none where no incident is', () => {
    const incidents = [incident('i', at(15, 1), { resolvedAt: at(15, 2) })];
    const found = told(timeToRestoreOther, facts(changes, [], { incidents }));
    expect(found).toMatchObject({ n: 1, min: HOUR });
    expect(found.note).toContain('No deployment is known');
    expect(told(timeToRestoreOther, facts(changes, deployments))).toMatchObject({ status: 'unavailable' });
  });

  test('that end before they begin are left out', () => {
    const incidents = [incident('i', at(18), { resolvedAt: at(17) })];
    expect(told(timeToRestoreOther, facts(changes, deployments, { incidents }))).toMatchObject({
      n: 0,
      excluded: [{ reason: 'resolved_before_start', count: 1 }],
    });
  });
});

describe('attempts to deploy', () => {
  const rollout = (id: string, more: Partial<RolloutFact>): RolloutFact => ({
    id,
    environment: 'production',
    sha: sha(id),
    production: true,
    transient: false,
    createdAt: at(10),
    ...more,
  });
  const live = ['1', '2', '3', '4'].map((id) => rollout(id, { liveAt: at(10, 1) }));
  const broken = rollout('5', { failedAt: at(10, 1) });

  test('that never were live are no failed deployments, and have a rate of their own', () => {
    const of = facts(changes, deployments, { rollouts: [...live, broken] });
    expect(told(deployAttemptFailureRate, of)).toMatchObject({ status: 'ok', n: 1, of: 5, value: 0.2 });
    expect(told(changeFailRate, of)).toMatchObject({ n: 0, of: 6 });
  });

  test('that were live first and failed then did not fail to deploy', () => {
    const later = rollout('5', { liveAt: at(10, 1), failedAt: at(10, 2) });
    expect(told(deployAttemptFailureRate, facts([], [], { rollouts: [...live, later] }))).toMatchObject({ n: 0, of: 5 });
  });

  test('without an end, or to another environment, are not judged', () => {
    const others = [rollout('6', {}), rollout('7', { production: false, failedAt: at(11) })];
    expect(told(deployAttemptFailureRate, facts([], [], { rollouts: [...live, broken, ...others] }))).toMatchObject({
      n: 1,
      of: 5,
      excluded: [{ reason: 'no_outcome', count: 1 }],
    });
  });

  test('are not known where only what was live is', () => {
    expect(told(deployAttemptFailureRate, facts(changes, deployments))).toMatchObject({ status: 'unavailable' });
  });
});
