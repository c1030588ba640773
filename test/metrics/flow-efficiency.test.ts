import { expect, test } from 'vitest';
import { flowEfficiency } from '../../src/metrics/flow-efficiency.ts';
import { at, change, deployment, facts, TWELVE_WEEKS } from '../support/facts.ts';

const FIRST = deployment('v0', at(0), ['before'], { kind: 'first' });
const names = ['a', 'b', 'c', 'd', 'e'];

function history(hours: readonly number[]) {
  const changes = names.map((name) =>
    change(name, at(1), at(2), {
      commits: hours.map((hour) => ({ sha: `${hour}`.padStart(40, '0'), authoredAt: at(1, hour), committedAt: at(1, hour) })),
    }),
  );
  return facts(changes, [FIRST, deployment('v1', at(11), names)]);
}

test('four hours of work in ten days are 1.67 %', () => {
  // Commits at 0, 2 and 4 o'clock are one sitting of 4 hours; live ten days after the first: 4 / 240 = 0.016666...
  const measured = flowEfficiency.measure(history([0, 2, 4]), TWELVE_WEEKS);
  expect(measured).toMatchObject({ status: 'ok', n: 5 });
  expect(measured.value).toBeCloseTo(4 / 240, 12);
});

test('a pause of more than two hours is none of the work, and a sitting begins half an hour before its first commit', () => {
  // 0 to 2 o'clock, then 7.5 to 9: 2 + 1.5 = 3.5 hours of 240.
  expect(flowEfficiency.measure(history([0, 2, 8, 9]), TWELVE_WEEKS).value).toBeCloseTo(3.5 / 240, 12);
});

test('one commit shows no work, and four changes are too few', () => {
  expect(flowEfficiency.measure(history([0]), TWELVE_WEEKS)).toMatchObject({ status: 'ok', value: 0 });
  const { changes, deployments } = history([0, 2]);
  expect(flowEfficiency.measure(facts(changes.slice(1), deployments), TWELVE_WEEKS)).toMatchObject({
    status: 'insufficient',
    n: 4,
  });
});
