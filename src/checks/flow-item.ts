import { z } from 'zod';
import { defineCheck } from '../model/check.ts';
import { fingerprint } from '../model/hash.ts';

const BY: Readonly<Record<string, string>> = {
  label: 'by a label that the policy names',
  'usual-label': 'by its label',
  'issue-type': 'by the issue’s type',
  linked: 'by the issue it closes',
  title: 'by its title',
  branch: 'by the name of its branch',
  author: 'by who wrote it',
  advisory: 'by the advisory that it names',
};

export const flowItem = defineCheck({
  id: 'flow-item',
  question: 'Is it clear what kind of work this is?',
  rationale:
    'Features, defects, risks and debt compete for the same people. Whoever decides between them has to see how much of each is done.',
  waste: 'overproduction',
  level: 'off',
  needs: ['flow'],
  options: z.strictObject({}),
  inspect({ flow: { item } }) {
    if (item.type !== 'unclassified')
      return { said: `This is a ${item.type}, ${BY[item.by] ?? 'as it says'}.`.replace('a debt', 'debt'), findings: [] };
    const said = 'Nothing says whether this is a feature, a defect, a risk or debt.';
    const finding = {
      rule: 'flow-item',
      what: said,
      remedy: 'Give it a label such as `bug` or `enhancement`, or begin its title as in `fix: ...` or `feat: ...`.',
      fingerprint: fingerprint('flow-item'),
    };
    return { said, findings: [finding] };
  },
});
