import { z } from 'zod';
import { TEST_PATHS } from '../model/batch.ts';
import type { ChangedFile } from '../model/changes.ts';
import { linesIn, rangesOf, rangeWords } from '../model/changes.ts';
import type { Finding } from '../model/check.ts';
import { defineCheck } from '../model/check.ts';
import { contradicted } from '../model/contradicted.ts';
import { globSet } from '../model/globs.ts';
import { fingerprint } from '../model/hash.ts';
import type { CoverageInside } from '../model/patch.ts';
import { coverageByFile, coverageInside, isUnseen, linesOf } from '../model/patch.ts';
import { count, grouped, listed, quoted } from '../model/words.ts';

export const patchCoverage = defineCheck({
  id: 'patch-coverage',
  question: 'Are the added lines tested?',
  rationale: 'A line that no test runs is shown to work by its first user.',
  waste: 'defects',
  level: 'warn',
  needs: ['coverage', 'change', 'tracked'],
  options: z.strictObject({
    coverage: z
      .string()
      .regex(/^(100|\d{1,2})%$/, 'write a percentage such as 80%')
      .default('80%')
      .meta({ description: 'How many of the coverable lines that the change adds must be covered.' }),
    'min-lines': z
      .int()
      .min(0)
      .default(20)
      .meta({ description: 'With fewer coverable lines than this the share is shown and not judged.' }),
  }),
  inspect({ coverage, change, tracked }, options) {
    const isTest = globSet(TEST_PATHS);
    const sources = change.files.filter(
      (file) => file.status !== 'deleted' && (file.added.length > 0 || file.linesUnknown) && !isTest.matches(file.path),
    );
    const known = coverageByFile(coverage, tracked);
    const files = sources.map((file) => ({ file, ...coverageInside(file.added, linesOf(known.get(file.path))) }));
    const covered = files.reduce((sum, one) => sum + one.covered, 0);
    const coverable = files.reduce((sum, one) => sum + one.coverable, 0);
    const share = coverable === 0 ? '' : ` (${Math.floor((covered / coverable) * 1000) / 10} %)`;
    const said = `${grouped(covered)} of ${count(coverable, 'coverable added line')} ${coverable === 1 ? 'is' : 'are'} covered${share}.`;
    const wanted = Number(options.coverage.slice(0, -1));

    if (coverable >= Math.max(1, options['min-lines']) && covered * 100 < wanted * coverable) {
      return { said: `${said.slice(0, -1)}; ${options.coverage} are asked for.`, findings: files.flatMap(toFinding) };
    }
    const unseen = sources.filter(({ path, status, added }) =>
      isUnseen({ path, isNew: status === 'added', lines: linesIn(added) }, known, options['min-lines']),
    );
    const [first] = unseen;
    if (first !== undefined) {
      const names = listed(unseen.map(({ path }) => quoted(path)));
      return {
        kind: 'unknown',
        why: [`No coverage report names ${names}, though they name other such files. Of the rest, ${said}`],
        remedy: 'Have the coverage tool report files that no test loads, or test them.',
      };
    }
    if (change.truncated || sources.some(({ linesUnknown }) => linesUnknown)) {
      return {
        kind: 'unknown',
        why: [`Which lines the change adds is known in part only. Of those, ${said}`],
        remedy: 'Check out with `fetch-depth: 2`, so that git tells them.',
      };
    }
    if (coverable === 0) return { kind: 'not-applicable', because: 'no coverable line was added' };
    if (coverable < options['min-lines']) {
      return { kind: 'not-applicable', because: `${said.slice(0, -1)}, too few to judge (${options['min-lines']} are needed)` };
    }
    return contradicted(coverage, said) ?? { said, findings: [] };
  },
});

function toFinding({ file, missed, coverable }: CoverageInside & { file: ChangedFile }): Finding[] {
  const ranges = rangesOf(missed);
  const [first] = ranges;
  if (first === undefined) return [];
  return [
    {
      rule: 'patch-coverage',
      what: `${quoted(file.path)}: ${grouped(missed.length)} of ${count(coverable, 'added line')} untested: ${listed(ranges.map(rangeWords), 6)}.`,
      remedy: `Write a test that runs ${first.from === first.to ? `line ${first.from}` : `lines ${rangeWords(first)}`}.`,
      fingerprint: fingerprint('patch-coverage', file.path),
      places: [{ path: file.path, line: first.from }],
      subject: { file: file.path },
    },
  ];
}
