import { z } from 'zod';
import type { Batch } from '../model/batch.ts';
import { batchOf, splitOf } from '../model/batch.ts';
import type { Finding } from '../model/check.ts';
import { defineCheck } from '../model/check.ts';
import { globSet } from '../model/globs.ts';
import { fingerprint } from '../model/hash.ts';
import { globSchema } from '../model/settings.ts';
import { count, grouped, listed, quoted } from '../model/words.ts';

const limit = (what: string) => z.int().min(1).exactOptional().meta({ description: what });

export const batchSize = defineCheck({
  id: 'batch-size',
  question: 'Is this change small enough to review in one sitting?',
  rationale: 'Small batches are reviewed sooner and better, fail less, and are undone more easily.',
  waste: 'inventory',
  level: 'warn',
  needs: ['change'],
  settings: ['batch'],
  options: z.strictObject({
    lines: z.int().min(1).default(400).meta({ description: 'The most lines that count (see `batch`).' }),
    files: z.int().min(1).default(20).meta({ description: 'The most files that count.' }),
    commits: limit('The most commits.'),
    components: limit('The most components (of `batch.components`) that may be touched.'),
    paths: z
      .record(globSchema, z.strictObject({ lines: z.int().min(1).meta({ description: 'The most lines there.' }) }))
      .default({})
      .meta({ description: 'A limit of its own for the files of a glob.' }),
  }),
  inspect({ change }, options, { batch: settings }) {
    const batch = batchOf(change, settings);
    const said = `${count(batch.lines, 'line')} in ${count(batch.files, 'file')}${leftOut(batch)}.`;
    const touched = Object.entries(settings.components).filter(([, globs]) => {
      const set = globSet(globs);
      return batch.weighed.some(({ file, excluded }) => excluded === undefined && set.matches(file.path));
    });
    const remedy = splitWords(batch, settings);
    const over = (key: string, size: number, most: number | undefined, what: (n: number) => string): Finding[] =>
      most === undefined || size <= most
        ? []
        : [
            {
              rule: 'batch-size',
              what: `${what(size)}; the limit is ${grouped(most)}.`,
              remedy,
              fingerprint: fingerprint('batch-size', key),
            },
          ];
    const findings = [
      ...over(
        'lines',
        batch.lines,
        options.lines,
        (n) => `${count(n, 'line')} in ${count(batch.files, 'file')}${leftOut(batch)}`,
      ),
      ...over('files', batch.files, options.files, (n) => count(n, 'file')),
      ...over('commits', change.commits ?? 0, options.commits, (n) => count(n, 'commit')),
      ...over('components', touched.length, options.components, (n) => count(n, 'component')),
      ...Object.entries(options.paths).flatMap(([glob, { lines }]) => {
        const set = globSet([glob]);
        const there = batch.weighed.filter(({ file }) => set.matches(file.path)).reduce((sum, one) => sum + one.lines, 0);
        return over(glob, Math.ceil(there), lines, (n) => `${count(n, 'line')} under ${quoted(glob)}`);
      }),
    ];
    const [first, ...others] = findings;
    const told = first !== undefined && others.length === 0 ? first.what : said;
    const notes = change.truncated ? ['The list of files is cut: the change is at least this large.'] : [];
    return { said: told, findings, notes };
  },
});

function leftOut({ excluded, tests }: Batch): string {
  const parts = [
    ...(tests.files > 0 ? [`${count(tests.lines, 'line')} of tests`] : []),
    ...(excluded.files > 0 ? [`${count(excluded.lines, 'line')} generated, vendored or locked`] : []),
  ];
  return parts.length === 0 ? '' : `, beside ${parts.join(' and ')}`;
}

function splitWords(batch: Batch, settings: Parameters<typeof splitOf>[1]): string {
  const groups = splitOf(batch, settings);
  if (groups.length < 2) return 'Split it into changes that can be reviewed and undone one by one.';
  const parts = groups.map(({ name, lines }) => `${quoted(name)} ${grouped(lines)}`);
  return `It could be split in ${groups.length}: ${listed(parts, 6)}.`;
}
