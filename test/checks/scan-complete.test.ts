import { expect, test } from 'vitest';
import { scanComplete } from '../../src/checks/scan-complete.ts';
import { expectSchema } from '../../src/model/settings.ts';
import { ask, scans } from '../support/evidence.ts';

test('every scanner finished', () => {
  expect(ask(scanComplete, { scans: scans([]) })).toEqual({ kind: 'pass', said: '`Scanner` finished.' });
});

test('one that did not is a finding with why', () => {
  const outcome = ask(scanComplete, {
    scans: scans([], { complete: false, unfinished: [{ tool: 'Scanner', why: 'out of memory' }] }),
  });
  expect(outcome).toMatchObject({ kind: 'fail', said: '`Scanner` did not finish, as `scan.sarif` says: `out of memory`' });
});

test('so is a contradiction in the report', () => {
  const problems = [{ kind: 'mismatch' as const, message: 'A result says level `fatal`.', path: 'scan.sarif' }];
  expect(ask(scanComplete, { scans: scans([], { problems }) }).kind).toBe('fail');
});

test('one that the policy expects and nobody ran is missing', () => {
  const expecting = (...tools: string[]) => ({ expect: expectSchema.parse({ scans: { tools } }) });
  expect(ask(scanComplete, { scans: scans([]) }, {}, expecting('Scanner')).kind).toBe('pass');
  expect(ask(scanComplete, { scans: scans([]) }, {}, expecting('Scaner'))).toMatchObject({
    kind: 'fail',
    findings: [
      {
        what: 'The policy expects `Scaner`; the reports are of `Scanner`.',
        remedy: 'If `Scanner` is meant, write it so in `evidence.expect.scans.tools`.',
      },
    ],
  });
});
