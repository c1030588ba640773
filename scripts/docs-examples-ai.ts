import type { Coverage } from '../src/model/coverage.ts';
import type { Evidence } from '../src/model/evidence.ts';
import { trackedFiles } from '../src/model/place.ts';
import type { Mark, Provenance } from '../src/model/provenance.ts';
import { known } from '../src/model/reading.ts';
import type { ScanFinding, Scans } from '../src/model/scans.ts';
import { NO_RESULTS } from '../src/model/scans.ts';

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

/** The refund of the demo's change, made with an agent; what tests ran of it is what the demo's own report says. */
const REFUND = 'src/order/refund.ts';
const PART: Provenance = {
  ...MADE,
  files: new Map([[REFUND, [{ from: 1, to: 54, grade: 'co-authored', agent: 'claude', source: 'commit', sha: HEAD }]]]),
  lines: { added: 74, ai: 54, human: 0, untold: 0 },
};
const RUN = [20, 23, 26, 27, 29];
const NOT_RUN = [21, 24, 34, 35, 36, 37, 39, 40, 41, 46, 47, 48, 49, 50, 52, 53];
const LINES = new Map([...RUN, ...NOT_RUN].sort((a, b) => a - b).map((line) => [line, RUN.includes(line)]));
const COVERAGE: Coverage = {
  reports: [{ path: 'reports/lcov.info', files: [{ path: REFUND, lines: LINES }], roots: [], problems: [] }],
  lines: { covered: RUN.length, total: LINES.size },
};
const FINDING: ScanFinding = {
  tool: 'ESLint',
  rule: 'no-new-func',
  level: 'error',
  severity: 'high',
  secret: false,
  message: 'The Function constructor is eval.',
  places: [{ path: REFUND, line: 34 }],
};
const TOTALS = { ...NO_RESULTS, results: 1 };
const SCANNED = { path: 'reports/eslint.sarif', tools: ['ESLint'], totals: TOTALS, complete: true };
const SCANS: Scans = {
  files: [{ ...SCANNED, unfinished: [], others: [], problems: [], findings: [FINDING] }],
  totals: TOTALS,
};
const PLACES = known(trackedFiles([REFUND]), 'example');

/** By check. */
export const besideAi: Readonly<Record<string, Partial<Evidence>>> = {
  'ai-disclosed': { provenance: known(MADE, 'example') },
  'ai-reviewed': { provenance: known(MADE, 'example'), review: REVIEW },
  'ai-spec': { provenance: known(MADE, 'example') },
  'ai-tested': { provenance: known(PART, 'example'), coverage: known(COVERAGE, 'example'), tracked: PLACES },
  'ai-scanned': { provenance: known(PART, 'example'), scans: known(SCANS, 'example'), tracked: PLACES },
};
