import type { RawCase } from '../../src/model/collect.ts';
import { testCollector } from '../../src/model/collect.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { TestFile, TestRun } from '../../src/model/tests.ts';
import { addTotals } from '../../src/model/tests.ts';
import { present } from './evidence.ts';

const OUTCOME = { ok: 'passed', skip: 'skipped', odd: 'unknown', fail: 'failed', error: 'errored' } as const;

/** One report by the names of its cases: `a:fail b:ok`. */
export function testFile(told: string, path = 'a.xml', more: Partial<TestFile> = {}): TestFile {
  const collector = testCollector(path);
  for (const one of told.split(' ').filter(Boolean)) {
    const [name = '', word = 'ok'] = one.split(':');
    const outcome = Object.entries(OUTCOME).find(([key]) => key === word)?.[1] ?? 'unknown';
    const raw: RawCase = { name, suites: ['shop'], suiteId: 1, outcome, flaky: false, message: '', text: '', reportLine: 1 };
    collector.add(raw);
  }
  return { path, ...collector.end(), problems: [], ...more };
}

export function testRun(first: TestFile, ...others: readonly TestFile[]): Reading<TestRun> {
  const files = [first, ...others] as const;
  return present({ totals: files.map(({ totals }) => totals).reduce(addTotals), files });
}
