import { expect, test } from 'vitest';
import { story } from '../../src/model/story.ts';
import { annotations, PER_LEVEL } from '../../src/reports/annotations.ts';
import { at, check, failing, finding, GO, report } from './literal.ts';

const placed = (n: number) => Array.from({ length: n }, (_, index) => finding('`a` failed.', { place: at('a.ts', index + 1) }));

test('a step gets ten of each level, the verdict among them, and what is cut is said', () => {
  const told = report([failing(placed(34)), failing(placed(12), { id: 'slow', level: 'warn' })]);
  const { shown, cut } = annotations(told, story(told));
  expect(shown.filter(({ level }) => level === 'error')).toHaveLength(PER_LEVEL);
  expect(shown.filter(({ level }) => level === 'warning')).toHaveLength(PER_LEVEL);
  expect(shown[0]).toEqual({
    level: 'error',
    title: 'Stop: 1 of 2 checks stopped the line',
    message: '34 of 10 tests failed.\n1 more asks for a look.',
  });
  expect(cut).toBe('19 of 46 findings are annotated; all are in the summary and in report.json.');
});

test('a finding of the base says so, and a go without a finding says nothing', () => {
  const old = report([failing([finding('`a` failed.', { place: at('a.ts'), compare: 'existing' })])]);
  expect(annotations(old, story(old)).shown[1]).toEqual({
    level: 'error',
    path: 'a.ts',
    title: 'Did every test that ran pass?',
    message: '"a" failed.\nOn the base too.\nMake it pass.',
  });
  const go = report([check()], GO);
  expect(annotations(go, story(go))).toEqual({ shown: [], cut: undefined });
});
