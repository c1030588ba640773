import { z } from 'zod';
import { defineCheck } from '../model/check.ts';
import { fingerprint } from '../model/hash.ts';
import { count, quoted } from '../model/words.ts';

export const policyValid = defineCheck({
  id: 'policy-valid',
  question: 'Does the policy read as this change leaves it?',
  rationale: 'A policy that cannot be read stops every change after this one; this one is where it costs least to mend.',
  waste: 'defects',
  level: 'stop',
  needs: ['policyEdit'],
  options: z.strictObject({}),
  inspect({ policyEdit: { path, problems, repairs } }) {
    if (problems.length === 0) {
      // Never a pass: a readable policy says nothing of the change, and an otherwise empty gate must not go on it.
      const mends = repairs ? 'this change repairs the policy; until it is merged the defaults judge' : 'the edited policy reads';
      return { kind: 'not-applicable', because: `${mends}, and holds once it is merged` };
    }
    return {
      said: `${quoted(path)} has ${count(problems.length, 'error')} as this change leaves it.`,
      findings: problems.map((problem) => ({
        rule: 'policy-valid',
        what: problem.message,
        remedy: `Correct ${quoted(path)}${problem.line === undefined ? '' : ` at line ${problem.line}`}.`,
        fingerprint: fingerprint('policy-valid', problem.message),
        subject: { file: path },
        places: [{ path, ...(problem.line !== undefined && { line: problem.line }) }],
      })),
    };
  },
});
