/**
 * Each check's example policy, and what the check says under it. Most judge the change of `jidoka demo`; what a laptop does not
 * know (jobs, reviews, open changes, a recorded base) stands beside it as literals.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checks } from '../src/checks/index.ts';
import { gate } from '../src/commands/gate.ts';
import type { ChangedFile } from '../src/model/changes.ts';
import type { Evidence } from '../src/model/evidence.ts';
import type { FlowHere } from '../src/model/flow-here.ts';
import { reportedCheck } from '../src/model/judgement.ts';
import { ownersIn } from '../src/model/owners.ts';
import { trackedFiles } from '../src/model/place.ts';
import type { QueueItem } from '../src/model/queue.ts';
import { known, NOT_ASKED } from '../src/model/reading.ts';
import type { GateReport, ReportedCheck } from '../src/model/report.ts';
import { story } from '../src/model/story.ts';
import { resultOf } from '../src/model/verdict.ts';
import { demoWorld } from '../src/platform/demo.ts';
import type { Example } from '../src/policy/document.ts';
import { readPolicy } from '../src/policy/read.ts';
import { terminal } from '../src/reports/terminal.ts';
import { besideAi } from './docs-examples-ai.ts';

const root = resolve(import.meta.dirname, '..');

export async function examples(): Promise<ReadonlyMap<string, Example>> {
  const all = new Map<string, Example>();
  for (const { id } of checks) {
    const policy = readFileSync(join(root, `docs/examples/${id}.yml`), 'utf8');
    const world = await demoWorld(join(root, 'src/demo'), id === 'policy-valid' ? { proposed: policy } : { text: policy });
    const { checks: results, ...report } = await gate(world, { byHand: true, tests: [], scans: [], coverage: [] });
    const evidence = beside(await world.changeSet())[id];
    const said = evidence === undefined ? results.filter((result) => result.id === id) : [answer(id, policy, evidence)];
    all.set(id, { policy, said: words(report, said) });
  }
  return all;
}

function words(report: Omit<GateReport, 'checks'>, said: readonly ReportedCheck[]): string {
  const told = story({ ...report, notes: [], truncated: [], checks: [...said] });
  return terminal(told, { color: false, width: 80 }).split('\n').slice(2).join('\n').trim();
}

/** What one check answers to literal evidence, under a policy as it is read. */
function answer(id: string, policy: string, evidence: Partial<Evidence>): ReportedCheck {
  const reading = readPolicy(`docs/examples/${id}.yml`, policy, checks);
  const check = checks.find((one) => one.id === id);
  if (!('policy' in reading) || check === undefined) throw new Error(`docs/examples/${id}.yml does not read`);
  const setting = reading.policy.checks.get(id) ?? { level: check.level, onUnknown: check.level, options: {} };
  const outcome = check.answer({ ...NOTHING, ...evidence }, setting.options, {
    ...reading.policy.settings,
    today: '2026-11-22',
  });
  return reportedCheck(resultOf(check, setting, outcome), trackedFiles([WORKFLOW]), []);
}

const NOTHING: Evidence = {
  tests: NOT_ASKED,
  scans: NOT_ASKED,
  coverage: NOT_ASKED,
  change: NOT_ASKED,
  tracked: known(trackedFiles([]), 'example'),
  owners: NOT_ASKED,
  policyEdit: NOT_ASKED,
  jobs: NOT_ASKED,
  review: NOT_ASKED,
  queue: NOT_ASKED,
  baseline: NOT_ASKED,
  provenance: NOT_ASKED,
  flow: NOT_ASKED,
};

const WORKFLOW = '.github/workflows/ci.yml';
const WORKFLOW_CHANGE: ChangedFile = {
  path: WORKFLOW,
  status: 'modified',
  additions: 2,
  deletions: 0,
  binary: false,
  added: [{ from: 8, to: 9 }],
  attributes: { generated: false, vendored: false },
};
const BASE = '7'.repeat(40);
const HEAD = '6'.repeat(40);

function open(number: number, title: string): QueueItem {
  const openedAt = `2026-11-${String(number - 24).padStart(2, '0')}T09:00:00.000Z`;
  return { number, title, openedAt, draft: false, labels: [], branch: `work/${number}`, bot: false, mine: true, reviewers: [] };
}

const OPEN = [
  open(35, 'Prices with two currencies'),
  open(37, 'A cart that survives a restart'),
  open(40, 'Orders by post'),
  open(46, 'Refunds'),
];

const PICKUP = { id: 'pickup', title: 'Waits for its first review', since: '2026-11-19T15:00:00Z' } as const;
const FLOW: FlowHere = {
  age: 4 * 86_400,
  stage: PICKUP,
  course: [],
  item: { type: 'unclassified', by: 'none' },
  expectation: { seconds: 2 * 86_400, from: 'policy', over: true },
};

/** Beside the change of the demo, by check. */
const beside = (change: Evidence['change']): Readonly<Record<string, Partial<Evidence>>> => ({
  ...besideAi,
  'ai-spec': { ...besideAi['ai-spec'], change },
  'ai-tested': { ...besideAi['ai-tested'], change },
  'ai-scanned': { ...besideAi['ai-scanned'], change },
  'change-age': { flow: known(FLOW, 'example') },
  'flow-item': { flow: known(FLOW, 'example') },
  'wip-limit': { queue: known({ items: OPEN, own: 46, truncated: false, total: OPEN.length }, 'example') },
  'policy-change': {
    change: known({ files: [WORKFLOW_CHANGE], range: { base: BASE }, source: 'git', truncated: false, commits: 1 }, 'example'),
    review: known(
      {
        author: { login: 'author', bot: false },
        labels: [],
        opinions: [{ by: { login: 'reviewer', bot: false }, state: 'approved', sha: HEAD, isOfHead: true, role: 'write' }],
        truncated: false,
      },
      'example',
    ),
  },
  'linked-work': {
    change,
    review: known({ author: { login: 'author', bot: false }, labels: [], opinions: [], closes: [], truncated: false }, 'example'),
  },
  handoffs: {
    change,
    owners: known(
      ownersIn('src/order/refund*  @shop/payments\nsrc/order/token*  @shop/accounts\n*.test.ts  @shop/quality\n'),
      'example',
    ),
  },
  'jobs-succeeded': {
    jobs: known(
      {
        jobs: [
          { id: 'build', result: 'success' },
          { id: 'test', result: 'cancelled' },
          { id: 'deploy-preview', result: 'skipped' },
        ],
      },
      'example',
    ),
  },
  'coverage-drop': {
    coverage: known({ reports: [], lines: { covered: 812, total: 1024 } }, 'example'),
    baseline: known(
      { schema: 'jidoka.evidence/v1', at: '2026-11-21T09:00:00.000Z', sha: BASE, coverage: { covered: 797, total: 960 } },
      'example',
    ),
  },
});
