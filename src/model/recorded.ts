import { judgeCases, testFingerprint } from './attempts.ts';
import type { Baseline } from './baseline.ts';
import type { Evidence } from './evidence.ts';
import type { Reading } from './reading.ts';
import type { ScanFile, Scans } from './scans.ts';
import { scanFingerprint } from './scans.ts';
import type { Settings } from './settings.ts';
import type { TestRun } from './tests.ts';

/** Fingerprints that are recorded of a kind: some hundred kilobytes. */
export const RECORDED_LIMIT = 20_000;

/**
 * What a run saw, as the baseline of later changes. Only evidence that is whole is recorded: of a run in which a report could
 * not be read the numbers are too low, and a later change would be held against less than there was.
 */
export function baselineOf(evidence: Evidence, at: Date, sha: string, repeatedCases: Settings['repeatedCases']): Baseline {
  const [tests, scans, coverage] = [whole(evidence.tests), whole(evidence.scans), whole(evidence.coverage)];
  return {
    schema: 'jidoka.evidence/v1',
    at: at.toISOString(),
    sha,
    ...(tests && { tests: testsOf(tests, repeatedCases) }),
    ...(scans && { scans: scansOf(scans) }),
    ...(coverage && coverage.lines.total > 0 && { coverage: { ...coverage.lines } }),
  };
}

function whole<T>(reading: Reading<T>): T | undefined {
  return reading.state === 'present' ? reading.value : undefined;
}

/** A fingerprint stands as often as there are failures of it, and below findings: one more of the same is one more. */
function testsOf(tests: TestRun, repeatedCases: Settings['repeatedCases']): NonNullable<Baseline['tests']> {
  const { failing, failingCount } = judgeCases(tests, repeatedCases);
  const prints = failing.map(testFingerprint);
  const isWhole = failingCount <= failing.length && prints.length <= RECORDED_LIMIT && !hasProblems(tests.files);
  return { totals: { ...tests.totals }, failing: prints.slice(0, RECORDED_LIMIT), complete: isWhole };
}

function scansOf({ files }: Scans): NonNullable<Baseline['scans']> {
  const unfinished = new Set(files.flatMap((file) => file.unfinished.map(({ tool }) => tool)));
  const prints = files.flatMap(({ findings }) => findings).map(scanFingerprint);
  const cut = prints.length > RECORDED_LIMIT || files.some(({ others }) => others.length > 0);
  return {
    tools: [...new Set(files.flatMap(({ tools }) => tools))].filter((tool) => !unfinished.has(tool)),
    findings: prints.slice(0, RECORDED_LIMIT),
    complete: !cut && files.every(finished) && !hasProblems(files),
  };
}

function finished({ complete, unfinished }: ScanFile): boolean {
  return complete && unfinished.length === 0;
}

function hasProblems(files: readonly { readonly problems: readonly unknown[] }[]): boolean {
  return files.some(({ problems }) => problems.length > 0);
}
