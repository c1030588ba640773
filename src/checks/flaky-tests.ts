import { z } from 'zod';
import { judgeCases, testFingerprint } from '../model/attempts.ts';
import type { Finding } from '../model/check.ts';
import { defineCheck } from '../model/check.ts';
import { fingerprint } from '../model/hash.ts';
import { executed } from '../model/tests.ts';
import { count, quoted } from '../model/words.ts';

export const flakyTests = defineCheck({
  id: 'flaky-tests',
  question: 'Did every test pass at first try?',
  rationale: 'A test that passes only when asked again teaches people to ask again, and hides the defect it was written for.',
  waste: 'over-processing',
  level: 'warn',
  needs: ['tests'],
  settings: ['repeatedCases'],
  options: z.strictObject({}),
  inspect({ tests }, _options, { repeatedCases }) {
    const { flaky, flakyCount } = judgeCases(tests, repeatedCases);
    if (flakyCount === 0) {
      return { said: `No test of the ${count(executed(tests.totals), 'test')} that ran passed only at a retry.`, findings: [] };
    }
    const told = flaky.map(
      (test): Finding => ({
        rule: 'flaky-tests',
        what: `${quoted(test.title)} passed only at a retry.`,
        remedy: 'Find what it depends on (time, order, network, shared state) and take that away.',
        fingerprint: testFingerprint(test),
        subject: { test: test.title, file: test.report.path },
        ...(test.message !== undefined && { detail: test.message }),
        places: test.places,
      }),
    );
    const findings = flakyCount > told.length ? [...told, others(flakyCount - told.length)] : told;
    return { said: `${count(flakyCount, 'test')} passed only at a retry.`, findings, total: flakyCount };
  },
});

/** Beyond what is kept one by one. */
function others(n: number): Finding {
  return {
    rule: 'flaky-tests',
    what: `${count(n, 'more test')} passed only at a retry; they are counted, and not kept one by one.`,
    remedy: 'See the reports themselves.',
    fingerprint: fingerprint('flaky-tests', 'others'),
  };
}
