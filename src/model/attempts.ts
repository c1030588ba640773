import { fingerprint } from './hash.ts';
import type { Settings } from './settings.ts';
import type { TestCase, TestRun } from './tests.ts';

/** The cases someone may have to look at, each told once, under the policy's word on repeated listings. */
export interface Judged {
  readonly failing: readonly TestCase[];
  readonly flaky: readonly TestCase[];
  readonly unknown: readonly TestCase[];
  /** How many failed, kept in full or not; earlier attempts of a retried case are not counted again. */
  readonly failingCount: number;
  readonly flakyCount: number;
}

/**
 * Sorts the cases of a run. Under `retries` a listing that failed and was followed by one of the same case in the same suite
 * is an attempt: flaky when the last one passed, and left to the last one when that failed too. Only a pass redeems.
 */
export function judgeCases(run: TestRun, repeatedCases: Settings['repeatedCases']): Judged {
  const failing: TestCase[] = [];
  const flaky: TestCase[] = [];
  const unknown: TestCase[] = [];
  const retried = new Set<string>();
  let attempts = 0;
  for (const test of run.files.flatMap((file) => file.notable)) {
    const later = repeatedCases === 'retries' ? test.lastAttempt : undefined;
    if (test.flaky) flaky.push(test);
    else if (test.outcome === 'unknown') unknown.push(test);
    else if (later === 'failed' || later === 'errored') attempts++;
    else if (later === 'passed') {
      attempts++;
      // Several failed attempts before the pass are one flaky test.
      const key = identityKey(test);
      if (!retried.has(key)) flaky.push(test);
      retried.add(key);
    } else failing.push(test);
  }
  return {
    failing,
    flaky,
    unknown,
    failingCount: run.totals.failed + run.totals.errored - attempts,
    flakyCount: flaky.length + run.files.reduce((sum, file) => sum + file.dropped.flaky, 0),
  };
}

function identityKey({ identity, report }: TestCase): string {
  return [report.path, identity.owner ?? '', identity.className ?? '', ...identity.suites, identity.name].join('\u0000');
}

/** The same in every run in which the case is the same (contract: file or class, chain of suites, name, occurrence). */
export function testFingerprint({ identity }: TestCase): string {
  return fingerprint(
    'test',
    identity.owner ?? '',
    identity.className ?? '',
    ...identity.suites,
    identity.name,
    String(identity.occurrence),
  );
}
