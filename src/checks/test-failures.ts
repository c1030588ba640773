import { z } from 'zod';
import { judgeCases, testFingerprint } from '../model/attempts.ts';
import type { Finding } from '../model/check.ts';
import { defineCheck } from '../model/check.ts';
import { fingerprint } from '../model/hash.ts';
import { failuresAgainstBase } from '../model/newness.ts';
import type { TestCase } from '../model/tests.ts';
import { executed } from '../model/tests.ts';
import { count, grouped, listed, quoted } from '../model/words.ts';

export const testFailures = defineCheck({
  id: 'test-failures',
  question: 'Did every test that ran pass?',
  rationale: 'A failing test is a defect found at its cheapest moment. Fixing it before the merge keeps it from everyone else.',
  waste: 'defects',
  level: 'stop',
  needs: ['tests'],
  uses: ['baseline'],
  settings: ['quarantine', 'repeatedCases', 'today'],
  options: z.strictObject({
    compare: z
      .enum(['all', 'new'])
      .default('all')
      .meta({ description: 'Which failures count: `all`, or only those `new` against the base. With no baseline, all count.' }),
  }),
  inspect({ tests, baseline }, { compare }, { quarantine, repeatedCases, today }) {
    const judged = judgeCases(tests, repeatedCases);
    const setAside = quarantine.filter(({ until }) => until >= today);
    const expired = new Map(quarantine.filter(({ until }) => until < today).map((entry) => [entry.test, entry]));
    const titles = new Set(setAside.map(({ test }) => test));
    const quarantined = judged.failing.filter(({ title }) => titles.has(title));
    const base = baseline.state === 'present' ? baseline.value.tests : undefined;
    const compared = failuresAgainstBase(base, judged.failing);
    // A quarantine that has ended counts again, whatever failed on the base: that is what its day is for.
    const isLeft = (test: TestCase) => compare === 'new' && compared.get(test) === 'existing' && !expired.has(test.title);
    const open = judged.failing.filter(({ title }) => !titles.has(title));
    const left = open.filter(isLeft);
    const counting = open.filter((test) => !isLeft(test));
    const failing = judged.failingCount - quarantined.length - left.length;
    const notes = [
      ...quarantined.map((test) => `${quoted(test.title)} failed and is in quarantine ${until(test, setAside)}.`),
      ...(left.length > 0 ? [`${count(left.length, 'test')} failed on the base too.`] : []),
      ...(compare === 'new' && base === undefined
        ? ['No baseline is recorded for the base commit, so every failing test counts.']
        : []),
    ];
    const ran = executed(tests.totals);

    if (failing === 0 && tests.totals.unknown > 0) {
      const names = judged.unknown.map(({ title }) => quoted(title));
      const which = names.length === 0 ? count(tests.totals.unknown, 'test') : listed(names);
      const message = judged.unknown[0]?.message ?? '';
      return {
        kind: 'unknown',
        why: [`The outcome of ${which} is not understood. ${message === '' ? '' : quoted(message)}`.trim()],
        remedy: 'See the report at the named case; if the runner writes it this way, please report the dialect.',
      };
    }
    const anew = left.length > 0 ? ' anew' : '';
    if (failing === 0) return { said: `${count(ran, 'test')} ran and none failed${anew}.`, findings: [], notes };
    const told = counting.map((test): Finding => {
      const old = expired.get(test.title);
      const against = compared.get(test);
      const because = old === undefined ? '' : ` Its quarantine ended on ${old.until}.`;
      return {
        rule: 'test-failures',
        what: `${quoted(test.title)} ${test.outcome === 'errored' ? 'broke with an error' : 'failed'}.${because}`,
        remedy: 'Make it pass, or revert what broke it.',
        fingerprint: testFingerprint(test),
        ...(against !== undefined && { compare: against }),
        subject: { test: test.title, file: test.report.path },
        ...(test.message !== undefined && { detail: test.message }),
        places: test.places,
      };
    });
    const findings = failing > told.length ? [...told, others(failing - told.length)] : told;
    return { said: `${grouped(failing)} of ${count(ran, 'test')} failed${anew}.`, findings, total: failing, notes };
  },
});

/** Failures beyond what is kept one by one still count, whatever became of the kept ones. */
function others(n: number): Finding {
  return {
    rule: 'test-failures',
    what: `${count(n, 'more test')} failed; they are counted, and not kept one by one.`,
    remedy: 'See the reports themselves.',
    fingerprint: fingerprint('test-failures', 'others'),
  };
}

function until(test: TestCase, quarantine: readonly { test: string; owner: string; until: string }[]): string {
  const entry = quarantine.find((candidate) => candidate.test === test.title);
  return entry === undefined ? '' : `until ${entry.until}, owned by ${quoted(entry.owner)}`;
}
