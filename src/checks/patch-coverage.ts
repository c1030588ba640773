import { z } from 'zod';
import { linesIn } from '../model/changes.ts';
import { defineCheck } from '../model/check.ts';
import { contradicted } from '../model/contradicted.ts';
import { kindOfFile } from '../model/file-kinds.ts';
import { coverageByFile, coverageInside, isShort, isUnseen, linesOf } from '../model/patch.ts';
import { coverageOption, coveredWords, untestedIn } from '../model/patch-words.ts';
import { listed, quoted } from '../model/words.ts';

export const patchCoverage = defineCheck({
  id: 'patch-coverage',
  question: 'Are the added lines tested?',
  rationale: 'A line that no test runs is shown to work by its first user.',
  waste: 'defects',
  level: 'warn',
  needs: ['coverage', 'change', 'tracked'],
  options: z.strictObject({
    coverage: coverageOption('How many of the coverable lines that the change adds must be covered.'),
    'min-lines': z
      .int()
      .min(0)
      .default(20)
      .meta({ description: 'With fewer coverable lines than this the share is shown and not judged.' }),
  }),
  inspect({ coverage, change, tracked }, options) {
    const sources = change.files.filter(
      (file) => file.status !== 'deleted' && (file.added.length > 0 || file.linesUnknown) && kindOfFile(file.path) !== 'test',
    );
    const known = coverageByFile(coverage, tracked);
    const files = sources.map((file) => ({ file, ...coverageInside(file.added, linesOf(known.get(file.path))) }));
    const covered = files.reduce((sum, one) => sum + one.covered, 0);
    const coverable = files.reduce((sum, one) => sum + one.coverable, 0);
    const said = coveredWords({ covered, coverable }, 'added line');
    const limit = { percent: Number(options.coverage.slice(0, -1)), least: options['min-lines'] };

    if (isShort({ covered, coverable }, limit)) {
      const findings = files.flatMap(({ file, ...inside }) => untestedIn(file.path, inside, 'patch-coverage', 'added line'));
      return { said: `${said.slice(0, -1)}; ${options.coverage} are asked for.`, findings };
    }
    const unseen = sources.filter(({ path, status, added }) =>
      isUnseen({ path, isNew: status === 'added', lines: linesIn(added) }, known, limit.least),
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
    if (coverable < limit.least) {
      return { kind: 'not-applicable', because: `${said.slice(0, -1)}, too few to judge (${limit.least} are needed)` };
    }
    return contradicted(coverage, said) ?? { said, findings: [] };
  },
});
