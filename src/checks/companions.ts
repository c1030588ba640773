import { z } from 'zod';
import type { Finding } from '../model/check.ts';
import { defineCheck } from '../model/check.ts';
import { globSet } from '../model/globs.ts';
import { fingerprint } from '../model/hash.ts';
import { globSchema } from '../model/settings.ts';
import { count, listed, quoted } from '../model/words.ts';

const globs = z.array(globSchema).min(1);

export const companions = defineCheck({
  id: 'companions',
  question: 'Did what must change together change together?',
  rationale: 'What is forgotten beside a change comes back as a second one.',
  waste: 'over-processing',
  level: 'off',
  needs: ['change'],
  options: z.strictObject({
    rules: z
      .array(
        z.strictObject({
          when: globs.meta({ description: 'Globs: a change of one of these files ...' }),
          with: globs.meta({ description: '... wants a change of one of these.' }),
        }),
      )
      .default([])
      .meta({ description: 'What wants what.' }),
  }),
  inspect({ change }, { rules }) {
    if (rules.length === 0) return { kind: 'not-applicable', because: 'no rule is named' };
    const paths = change.files.flatMap(({ path, from }) => (from === undefined ? [path] : [path, from]));
    const findings = rules.flatMap(({ when, with: then }): Finding[] => {
      const [wants, wanted] = [globSet(when), globSet(then)];
      const cause = paths.find((path) => wants.matches(path) && !wanted.matches(path));
      if (cause === undefined || paths.some((path) => wanted.matches(path))) return [];
      const names = listed(then.map((glob) => quoted(glob)));
      return [
        {
          rule: 'companions',
          what: `${quoted(cause)} changed and nothing of ${names} did.`,
          remedy: `Change ${names} with it, or say in the policy that it need not.`,
          fingerprint: fingerprint('companions', ...when, ...then),
          places: [{ path: cause }],
        },
      ];
    });
    const said =
      findings.length === 0 ? `${count(rules.length, 'rule')} kept.` : `${count(findings.length, 'companion')} missing.`;
    return { said, findings };
  },
});
