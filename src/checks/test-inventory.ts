import { z } from 'zod';
import type { Finding } from '../model/check.ts';
import { defineCheck } from '../model/check.ts';
import { globSet } from '../model/globs.ts';
import { fingerprint } from '../model/hash.ts';
import type { TestFile, TestRun } from '../model/tests.ts';
import { executed } from '../model/tests.ts';
import { count, grouped, listed, quoted } from '../model/words.ts';

export const testInventory = defineCheck({
  id: 'test-inventory',
  question: 'Did all the tests, legs and suites that should run, run?',
  rationale:
    'A suite that crashed, a matrix leg that vanished or a filter that matched nothing leaves only passing tests behind.',
  waste: 'defects',
  level: 'stop',
  needs: ['tests'],
  uses: ['baseline'],
  settings: ['expect', 'legs'],
  options: z.strictObject({
    'empty-reports': z
      .enum(['fail', 'ignore'])
      .default('fail')
      .meta({ description: 'What a report that lists no test at all means while other reports list some.' }),
  }),
  inspect({ tests, baseline }, options, { expect, legs }) {
    const ran = executed(tests.totals);
    const { min, legs: wanted, 'max-drop': maxDrop } = expect.tests;
    const base = baseline.state === 'present' ? baseline.value.tests : undefined;
    const findings = [
      ...tests.files.flatMap(contradictions),
      ...(options['empty-reports'] === 'fail' ? tests.files.filter(isEmpty).map(emptyReport) : []),
      ...(ran < min ? [tooFew(ran, min)] : []),
      ...(maxDrop !== undefined && base !== undefined ? dropped(ran, executed(base.totals), maxDrop) : []),
      ...wanted.flatMap((leg) => missingLeg(leg, legs[leg] ?? [], tests)),
    ];
    const notes =
      maxDrop === undefined || base !== undefined
        ? []
        : ['No baseline is recorded for the base commit: `max-drop` was not judged.'];
    const skipped = tests.totals.skipped === 0 ? '' : `, ${grouped(tests.totals.skipped)} skipped`;
    const said = `${count(ran, 'test')} ran in ${count(tests.files.length, 'report')}${skipped}.`;
    const [first, ...others] = findings;
    if (first === undefined) return { said, findings, notes };
    return {
      said: others.length === 0 ? first.what : `${count(findings.length, 'thing')} about this run do not add up.`,
      findings,
      notes,
    };
  },
});

function contradictions(file: TestFile): Finding[] {
  return file.problems.map((problem) => ({
    rule: 'test-inventory',
    what: `${quoted(file.path)}${problem.line === undefined ? '' : ` line ${problem.line}`}: ${problem.message}`,
    remedy: 'See the log of the test step: a suite may have crashed after or while running.',
    fingerprint: fingerprint('test-inventory', 'declared', file.path, problem.message),
    subject: { file: file.path },
  }));
}

function isEmpty(file: TestFile): boolean {
  return file.totals.total === 0;
}

function emptyReport(file: TestFile): Finding {
  return {
    rule: 'test-inventory',
    what: `${quoted(file.path)} lists no test.`,
    remedy: 'See why its suite ran nothing; if that is as it should be, set `empty-reports: ignore` under `test-inventory`.',
    fingerprint: fingerprint('test-inventory', 'empty', file.path),
    subject: { file: file.path },
  };
}

function tooFew(ran: number, min: number): Finding {
  return {
    rule: 'test-inventory',
    what: `${count(ran, 'test')} ran; the policy expects at least ${grouped(min)}.`,
    remedy: 'See which suites did not run; if tests were removed on purpose, lower `evidence.expect.tests.min`.',
    fingerprint: fingerprint('test-inventory', 'min'),
  };
}

/** Fewer than the base ran, by more than the policy allows. */
function dropped(ran: number, before: number, maxDrop: string): Finding[] {
  if ((before - ran) * 100 <= Number(maxDrop.slice(0, -1)) * before) return [];
  const percent = Math.floor(((before - ran) / before) * 1000) / 10;
  return [
    {
      rule: 'test-inventory',
      what: `${count(ran, 'test')} ran; the base ran ${grouped(before)}: ${percent} % fewer, and the policy allows ${maxDrop}.`,
      remedy: 'See which suites did not run; if tests were removed on purpose, raise `evidence.expect.tests.max-drop`.',
      fingerprint: fingerprint('test-inventory', 'max-drop'),
    },
  ];
}

function missingLeg(leg: string, globs: readonly string[], tests: TestRun): Finding[] {
  const set = globSet(globs);
  if (tests.files.some((file) => set.matches(file.path) && executed(file.totals) > 0)) return [];
  return [
    {
      rule: 'test-inventory',
      what: `The leg ${quoted(leg)} executed no test: no report of it matched ${listed(globs.map((glob) => quoted(glob)))}.`,
      remedy: 'See whether that job ran and its reports reached this one.',
      fingerprint: fingerprint('test-inventory', 'leg', leg),
    },
  ];
}
