import { z } from 'zod';
import type { WeighedFile } from '../model/batch.ts';
import { batchOf } from '../model/batch.ts';
import { defineCheck } from '../model/check.ts';
import { globSet } from '../model/globs.ts';
import { fingerprint } from '../model/hash.ts';
import type { Settings } from '../model/settings.ts';
import { count, grouped, listed, quoted } from '../model/words.ts';

export const componentCoupling = defineCheck({
  id: 'component-coupling',
  question: 'Does this change stay within one deployable component?',
  rationale: 'What has to change together has to be deployed together, and waits for its slowest part.',
  waste: 'transportation',
  level: 'warn',
  needs: ['change'],
  settings: ['batch'],
  options: z.strictObject({
    max: z.int().min(1).default(1).meta({ description: 'The most components (of `batch.components`) that may be touched.' }),
  }),
  inspect({ change }, { max }, { batch: settings }) {
    if (Object.keys(settings.components).length === 0) {
      return { kind: 'not-applicable', because: 'no component is named' };
    }
    const counted = batchOf(change, settings).weighed.filter(({ excluded, test }) => excluded === undefined && !test);
    const touched = touchedBy(counted, settings.components);
    const names = listed(
      touched.map(({ name, lines }) => `${quoted(name)} ${count(lines, 'line')}`),
      COMPONENTS_TOLD,
    );
    if (touched.length > max) {
      const finding = {
        rule: 'component-coupling',
        what: `This change touches ${count(touched.length, 'component')}: ${names}; the limit is ${grouped(max)}.`,
        remedy: 'Split it into changes that can be deployed one by one, each within one component.',
        fingerprint: fingerprint('component-coupling', 'components'),
      };
      return { said: finding.what, findings: [finding] };
    }
    if (change.truncated) {
      const why = 'The list of files is cut, so whether this change touches more components is not known.';
      return { kind: 'unknown', why: [why] };
    }
    if (touched.length === 0) return { said: 'This change touches no component.', findings: [] };
    return { said: `This change touches ${count(touched.length, 'component')}: ${names}.`, findings: [] };
  },
});

const COMPONENTS_TOLD = 12;

/** Components with a file among these, by the lines changed in it, most first. A file that moves touches where it was, too. */
function touchedBy(
  files: readonly WeighedFile[],
  components: Settings['batch']['components'],
): { name: string; lines: number }[] {
  const touched = Object.entries(components).flatMap(([name, globs]) => {
    const set = globSet(globs);
    const its = files.filter(
      ({ file: { path, from, status } }) =>
        set.matches(path) || (status === 'renamed' && from !== undefined && set.matches(from)),
    );
    return its.length === 0 ? [] : [{ name, lines: its.reduce((sum, { lines }) => sum + lines, 0) }];
  });
  return touched.sort((a, b) => b.lines - a.lines);
}
