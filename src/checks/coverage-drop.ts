import { z } from 'zod';
import { defineCheck } from '../model/check.ts';
import { contradicted } from '../model/contradicted.ts';
import type { LineTotals } from '../model/coverage.ts';
import { fingerprint } from '../model/hash.ts';
import { count } from '../model/words.ts';

export const coverageDrop = defineCheck({
  id: 'coverage-drop',
  question: 'Is the whole as well covered as before?',
  rationale: 'Coverage that sinks a little with every change is gone before anyone decides to give it up.',
  waste: 'defects',
  level: 'off',
  needs: ['coverage'],
  uses: ['baseline'],
  options: z.strictObject({
    'max-drop': z
      .string()
      .regex(/^(100|\d{1,2}(\.\d{1,2})?)%$/, 'write a percentage such as 1% or 0.5%')
      .default('0%')
      .meta({ description: 'By how many percentage points the share of covered lines may sink against the base.' }),
  }),
  inspect({ coverage, baseline }, options) {
    const now = coverage.lines;
    const before = baseline.state === 'present' ? baseline.value.coverage : undefined;
    if (before === undefined) {
      return {
        kind: 'unknown',
        why: ['No coverage is recorded for the base commit.'],
        remedy: 'Run the gate on every push to the default branch, so that it records what a later change is held against.',
      };
    }
    if (before.total === 0) return { kind: 'not-applicable', because: 'the base had no coverable line' };
    if (now.total === 0) return { kind: 'unknown', why: ['The coverage reports name no line that could be covered.'] };
    const said = `${shareWords(now)} covered; on the base, ${shareWords(before)}.`;
    // Products instead of shares: equal ones must not differ by a rounding.
    const drop = before.covered * now.total - now.covered * before.total;
    if (drop * 100 > Number(options['max-drop'].slice(0, -1)) * before.total * now.total) {
      const allowed = options['max-drop'] === '0%' ? '' : ` The policy allows ${options['max-drop']} less.`;
      return {
        said,
        findings: [
          {
            rule: 'coverage-drop',
            what: `${said}${allowed}`,
            remedy: 'Test what this change adds, or what it leaves untested now.',
            fingerprint: fingerprint('coverage-drop'),
          },
        ],
      };
    }
    return contradicted(coverage, said) ?? { said, findings: [] };
  },
});

/** `71.25 % of 1,204 lines are`, rounded down, so that less than all is never called all. */
function shareWords({ covered, total }: LineTotals): string {
  return `${Math.floor((covered / total) * 10_000) / 100} % of ${count(total, 'line')} ${total === 1 ? 'is' : 'are'}`;
}
