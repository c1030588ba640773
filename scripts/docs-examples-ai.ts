import type { Evidence } from '../src/model/evidence.ts';
import type { Mark, Provenance } from '../src/model/provenance.ts';
import { known } from '../src/model/reading.ts';

/** A change made with an agent, as the examples of its checks show it: nothing else in the demo's repository has a history. */

const HEAD = '6'.repeat(40);
const TRAILER: Mark = {
  marker: 'claude-coauthor',
  agent: 'claude',
  grade: 'co-authored',
  where: 'trailer',
  text: 'Co-Authored-By: Claude <noreply@anthropic.com>',
  forgeable: true,
};
const NO_BOX: Mark = {
  marker: 'box-i-did-not',
  agent: 'unnamed',
  grade: 'disclosed',
  where: 'box',
  text: 'I did not use AI assistance',
  forgeable: true,
};

const MADE: Provenance = {
  commits: [{ sha: HEAD, kind: 'ordinary', grade: 'co-authored', agents: ['claude'], evidence: [TRAILER] }],
  pull: { grade: 'none', agents: [], evidence: [], disclosure: { said: 'not-used', signs: [NO_BOX], asked: true } },
  files: new Map([
    ['src/order/refund.ts', [{ from: 1, to: 412, grade: 'co-authored', agent: 'claude', source: 'commit', sha: HEAD }]],
  ]),
  lines: { added: 430, ai: 412, human: 0, untold: 0 },
  least: 'co-authored',
  prompters: ['prompter'],
  names: [],
  gaps: [],
};

const approvedBy = (login: string, role: 'maintain' | 'read') =>
  ({ by: { login, bot: false }, state: 'approved', sha: HEAD, isOfHead: true, role }) as const;

const REVIEW: Evidence['review'] = known(
  {
    author: { login: 'author', bot: false },
    labels: [],
    opinions: [approvedBy('prompter', 'maintain'), approvedBy('reader', 'read')],
    truncated: false,
  },
  'example',
);

/** By check. */
export const besideAi: Readonly<Record<string, Partial<Evidence>>> = {
  'ai-disclosed': { provenance: known(MADE, 'example') },
  'ai-reviewed': { provenance: known(MADE, 'example'), review: REVIEW },
  'ai-spec': { provenance: known(MADE, 'example') },
};
