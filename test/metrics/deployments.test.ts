import { describe, expect, test } from 'vitest';
import { changeFailRate } from '../../src/metrics/change-fail-rate.ts';
import { deploymentFrequency } from '../../src/metrics/deployment-frequency.ts';
import { deploymentReworkRate } from '../../src/metrics/deployment-rework-rate.ts';
import { failedDeploymentRecoveryTime } from '../../src/metrics/failed-deployment-recovery-time.ts';
import { at, change, deployment, facts, sha, TWELVE_WEEKS } from '../support/facts.ts';

const DAY = 86_400;

/** Six deployments, one every ten days, each of one change. */
const days = [5, 15, 25, 35, 45, 55];
const changes = days.map((day) => change(`c${day}`, at(day - 2), at(day - 1)));
const deployments = days.map((day) => deployment(`v${day}`, at(day), [`c${day}`]));

describe('deployment frequency', () => {
  test('is over whole weeks, and a redeploy is none', () => {
    const again = deployment('v55 again', at(56), ['c55'], { kind: 'redeploy', contents: [] });
    // 6 in 12 weeks is half a one a week.
    expect(deploymentFrequency.measure(facts(changes, [...deployments, again]), TWELVE_WEEKS)).toMatchObject({
      status: 'ok',
      n: 6,
      value: 0.5,
    });
  });

  test('of less than four whole weeks is a number of deployments, never a rate', () => {
    const short = { from: TWELVE_WEEKS.from, to: TWELVE_WEEKS.from + 27 * 86_400_000 };
    // Weeks end at the window's end: three whole ones, day 6 to 27, hold those of the days 15 and 25.
    const measured = deploymentFrequency.measure(facts(changes, deployments), short);
    expect(measured).toMatchObject({ status: 'insufficient', n: 2 });
    expect(measured).not.toHaveProperty('value');
  });

  test('without deployments is not available, and not zero', () => {
    expect(deploymentFrequency.measure(facts(changes, []), TWELVE_WEEKS)).toMatchObject({ status: 'unavailable' });
  });
});

describe('failed deployments', () => {
  /** The change of day 15 is taken back on day 20. */
  const revert = change('revert', at(19), at(19, 12), { reverts: [sha('c15')] });
  const mended = deployment('v20', at(20), ['revert']);
  const history = facts([...changes, revert], [...deployments.slice(0, 2), mended, ...deployments.slice(2)]);

  test('are those that a revert within two weeks mended', () => {
    // One of seven: v15.
    expect(changeFailRate.measure(history, TWELVE_WEEKS)).toMatchObject({ status: 'ok', n: 1, of: 7, value: 1 / 7 });
    // Of the seven one brought nothing but a revert.
    expect(deploymentReworkRate.measure(history, TWELVE_WEEKS)).toMatchObject({ status: 'ok', n: 1, of: 7, value: 1 / 7 });
    // From day 15 to day 20; one alone is no distribution, and is told as its range.
    expect(failedDeploymentRecoveryTime.measure(history, TWELVE_WEEKS)).toMatchObject({
      status: 'insufficient',
      n: 1,
      min: 5 * DAY,
      max: 5 * DAY,
    });
  });

  test('are those that were rolled back', () => {
    const back = deployment('v5 again', at(16), ['c5'], { kind: 'rollback', contents: [] });
    const told = facts(changes, [...deployments.slice(0, 2), back, ...deployments.slice(2)]);
    expect(changeFailRate.measure(told, TWELVE_WEEKS)).toMatchObject({ n: 1, of: 7 });
    expect(failedDeploymentRecoveryTime.measure(told, TWELVE_WEEKS)).toMatchObject({ n: 1, min: DAY });
  });

  test('are not those whose revert came a month later: that is a decision', () => {
    const late = change('late', at(49), at(49, 12), { reverts: [sha('c15')] });
    const told = facts([...changes, late], [...deployments, deployment('v50', at(50), ['late'])]);
    expect(changeFailRate.measure(told, TWELVE_WEEKS)).toMatchObject({ n: 0, of: 7, value: 0 });
  });

  test('are not those that shipped a change together with its revert', () => {
    const both = deployment('v60', at(60), ['c60', 'r60']);
    const told = facts(
      [...changes, change('c60', at(58), at(59)), change('r60', at(59), at(59, 6), { reverts: [sha('c60')] })],
      [...deployments, both],
    );
    expect(changeFailRate.measure(told, TWELVE_WEEKS)).toMatchObject({ n: 0 });
  });

  test('none of five is an interval, never 0 % alone; of four there is no share', () => {
    const measured = changeFailRate.measure(facts(changes, deployments.slice(0, 5)), TWELVE_WEEKS);
    // Wilson, z = 1.645, 0 of 5: high = z^2 / (n + z^2) = 2.706 / 7.706 = 0.351.
    expect(measured).toMatchObject({ status: 'ok', n: 0, of: 5, value: 0 });
    expect(measured.ci90?.value?.[1]).toBeCloseTo(0.351, 3);
    const four = changeFailRate.measure(facts(changes, deployments.slice(0, 4)), TWELVE_WEEKS);
    expect(four).toMatchObject({ status: 'insufficient', n: 0, of: 4 });
    expect(four).not.toHaveProperty('value');
  });

  test('may be younger than a day, and are then not judged yet', () => {
    const young = { ...facts(changes, deployments), at: at(55, 12) };
    expect(changeFailRate.measure(young, TWELVE_WEEKS)).toMatchObject({ of: 5 });
  });
});
