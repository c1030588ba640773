import { z } from 'zod';
import { defineCheck } from '../model/check.ts';
import { fingerprint } from '../model/hash.ts';
import { duration } from '../model/words.ts';

/** How many merged changes an expectation takes: the smallest number of which one has a bound for the next. */
const NEED = 6;

export const changeAge = defineCheck({
  id: 'change-age',
  question: "Is this change younger than the team's own p85?",
  rationale:
    'Old changes go stale: they conflict, their reviewers forget them, and what they were for moves on. The yardstick is what 85 % of this team’s changes keep.',
  waste: 'waiting',
  level: 'warn',
  needs: ['flow'],
  options: z.strictObject({}),
  inspect({ flow: { age, stage, expectation } }) {
    if (expectation === undefined) return { kind: 'learning', have: 0, need: NEED };
    const limit = duration(expectation.seconds);
    const from = expectation.from === 'policy' ? 'as the policy expects' : 'by the newest flow report';
    const said = `This change is ${duration(age)} old; 85 % are to be merged within ${limit}, ${from}.`;
    if (!expectation.over) return { said, findings: [] };
    const where = stage === undefined ? '' : ` It stands at "${stage.title.toLowerCase()}" since ${stage.since.slice(0, 10)}.`;
    const finding = {
      rule: 'change-age',
      what: `${said}${where}`,
      remedy: 'Finish it before anything new is begun: ask for what it waits for, split off what is done, or close it.',
      fingerprint: fingerprint('change-age'),
    };
    return { said, findings: [finding] };
  },
});
