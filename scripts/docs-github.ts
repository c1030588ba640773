/** The generated parts of docs/github.md, from the objects and functions that the Action itself runs on. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { QUEUE_LIMIT } from '../src/forge.ts';
import {
  EVIDENCE_FILE,
  evidenceName,
  FACTS_ARTIFACT,
  FACTS_FILE,
  FLOW_ARTIFACT,
  FLOW_FILE,
  REPORT_FILE,
  reportName,
} from '../src/model/artifact-names.ts';
import { BUNDLE_FILE, bundleName, legOf } from '../src/model/bundle.ts';
import { markLine } from '../src/model/mark.ts';
import { count, grouped } from '../src/model/words.ts';
import { ZIP_LIMITS } from '../src/platform/zip.ts';
import { waiveCommands } from '../src/policy/waive-commands.ts';
import type { Signature } from '../src/policy/waivers.ts';
import { judgeWaivers } from '../src/policy/waivers.ts';
import { ANNOTATIONS_LIMIT } from '../src/reports/check-run.ts';

/** What a job may be given, what it is for, and what becomes of a verdict without it. */
export const PERMISSIONS: readonly { readonly name: string; readonly purpose: string; readonly without: string }[] = [
  {
    name: 'contents: read',
    purpose:
      'the policy of the default branch; the commits that were reviewed; a range that the checkout does not hold; line notes, and blame where the checkout holds no history',
    without: 'the policy is read from `origin/BRANCH` of the checkout; where that is not there, the gate stops and says so',
  },
  {
    name: 'pull-requests: write',
    purpose: 'the comment; reviews, labels, waivers and the open changes are read',
    without: 'no comment; where even reading is not allowed, `policy-change` and `wip-limit` are unknown and no waiver holds',
  },
  {
    name: 'checks: write',
    purpose: 'the check run `jidoka/report`',
    without: "the remarks stand in the run's log, at most ten of each level",
  },
  {
    name: 'actions: read',
    purpose: 'artifacts of other jobs, the recorded base, the flow report, when a run was created',
    without:
      'reports of other jobs count as unreadable, which stops; no base is known; no label waives; no change is held against others',
  },
  {
    name: 'actions: write',
    purpose: "for `rejudge` alone: to start the gate's job again",
    without: 'someone with write access presses "Re-run"',
  },
  {
    name: 'issues: read',
    purpose: 'for `linked-work`: the issues that the change closes; for `flow`: items and incidents',
    without: 'in a private repository `linked-work` is unknown; flow is told of pull requests, and of no incident',
  },
  {
    name: 'deployments: read',
    purpose: 'for `flow` alone: what went live, where and when',
    without: 'releases, else tags, are taken for deployments, and a note says so',
  },
  {
    name: 'security-events: read',
    purpose: 'for `scans: code-scanning` alone',
    without: 'the scans count as unreadable, which stops',
  },
];

export function permissionsTable(): string {
  const rows = PERMISSIONS.map(({ name, purpose, without }) => `| \`${name}\` | ${purpose} | ${without} |`);
  return ['| permission | what it is for | without it |', '| --- | --- | --- |', ...rows].join('\n');
}

/** What is between the markers of docs/github.md, by name. */
export function githubParts(): Readonly<Record<string, string>> {
  return {
    mark: `\`\`\`text\n${markLine({ key: 'Gate/gate', run: '9001', attempt: 1, head: HEAD, at: '2026-11-22T09:30:00.000Z' })}\n\`\`\``,
    artifacts: artifactsTable(),
    permissions: permissionsTable(),
    refusals: refusalsTable(),
    limits: limits(),
  };
}

const root = resolve(import.meta.dirname, '..');
const HEAD = '4be12c9d07a1f3e5c6b8d9a0e1f2a3b4c5d6e7f8';

function artifactsTable(): string {
  const leg = legOf({ os: 'ubuntu-latest', node: 22 }, 'test');
  const rows = [
    [reportName('jidoka', 'gate', undefined, 1), `${REPORT_FILE}, comment.md, summary.md`, 'every gate'],
    [
      `${reportName('jidoka', 'gate', undefined, 1)}.html`,
      'the page for people, no archive: it opens in the browser',
      'every gate',
    ],
    [bundleName('test', leg, 1), `${BUNDLE_FILE} and the reports of one leg, with their sums`, '`collect`'],
    [evidenceName('gate', `${HEAD.slice(0, 7)}...`), EVIDENCE_FILE, 'a push to the default branch'],
    [FLOW_ARTIFACT, `${FLOW_FILE}, flow.csv: small, for every gate reads the newest`, '`flow`'],
    [`${FLOW_ARTIFACT}.html`, 'the page for people', '`flow`'],
    [FACTS_ARTIFACT, `${FACTS_FILE}, from which the next run goes on, and the tables`, '`flow`'],
  ];
  return ['| artifact | holds | kept by |', '| --- | --- | --- |', ...rows.map(([a, b, c]) => `| \`${a}\` | ${b} | ${c} |`)].join(
    '\n',
  );
}

const SIGNED: Signature = {
  check: 'test-failures',
  sha: HEAD.slice(0, 10),
  by: { login: 'signer', bot: false },
  role: 'maintain',
  reason: 'the gateway of the bank is down',
  at: '2026-11-22T09:00:00Z',
  source: 'comment',
};

const REFUSED: readonly (readonly [what: string, but: Partial<Signature> | 'no sha'])[] = [
  ['by whoever opened the change', { by: { login: 'author', bot: false } }],
  ['by a bot', { by: { login: 'some[bot]', bot: true } }],
  ['by someone who may only write', { role: 'write' }],
  ['by someone with a role that the organisation made', { role: 'custom' }],
  ['before the last push', { sha: '0a1b2c3d4e' }],
  ['by a label that was put on before the run was created', 'no sha'],
  ['and its last day is over', { until: '2026-11-21' }],
  ['in a comment that someone else edited', { editedByOther: true }],
  ['for a check that the policy calls unwaivable', { check: 'policy-change' }],
  ['for a check that there is not', { check: 'test-failurs' }],
];

const MALFORMED = ['/jidoka waive test-failures because I say so', '/jidoka waive test-failures 4be12c9d07'];

/** What does not hold and what the report then says, by the words of the code itself. */
function refusalsTable(): string {
  const context = {
    head: HEAD,
    author: { login: 'author', bot: false },
    policy: {
      'label-prefix': 'jidoka/waive:',
      permission: 'maintain' as const,
      'not-author': true as const,
      unwaivable: ['policy-change', 'policy-valid'],
    },
    today: '2026-11-22',
    checks: ['test-failures', 'policy-change'],
  };
  const { sha: _, ...unbound } = SIGNED;
  const rows = REFUSED.map(([what, but]) => {
    const signature: Signature = but === 'no sha' ? { ...unbound, source: 'label' } : { ...SIGNED, ...but };
    const [refused] = judgeWaivers([signature], context).refused;
    if (refused === undefined) throw new Error(`docs/github.md says that a waiver ${what} is refused, and it holds`);
    return `| signed ${what} | ${refused.why} |`;
  });
  const unread = MALFORMED.map((line) => {
    const found = waiveCommands(line);
    if (!('problems' in found)) throw new Error(`docs/github.md says that ${line} cannot be read, and it can`);
    return `| \`${line}\` | ${found.problems[0]} |`;
  });
  return ['| a waiver | what is said of it |', '| --- | --- |', ...rows, ...unread].join('\n');
}

/** A number that a file of src/platform keeps to itself. */
function constantIn(file: string, name: string): number {
  const [, digits] =
    new RegExp(`^const ${name} = ([\\d_]+);`, 'm').exec(readFileSync(join(root, 'src/platform', file), 'utf8')) ?? [];
  if (digits === undefined) throw new Error(`src/platform/${file} has no number ${name}, which docs/github.md tells`);
  return Number(digits.replaceAll('_', ''));
}

function limits(): string {
  const seconds = (file: string, name: string) => count(constantIn(file, name) / 1000, 'second');
  const mib = (bytes: number) => `${count(bytes / 1024 / 1024, 'MiB', 'MiB')}`;
  return [
    `- one attempt: ${seconds('github.ts', 'ATTEMPT_MS')}, and ${constantIn('github.ts', 'ATTEMPTS')} of one request`,
    `- all failed attempts of a run together, with their waits: ${seconds('github.ts', 'BUDGET_MS')}`,
    `- an artifact that is kept: ${seconds('artifacts.ts', 'PATIENCE_MS')}`,
    `- comments that are looked through: ${grouped(constantIn('forge-publish.ts', 'COMMENT_PAGES') * 100)}`,
    `- an artifact that is read: ${mib(ZIP_LIMITS.archive)}, ${count(ZIP_LIMITS.entries, 'file')}, ${mib(ZIP_LIMITS.unpacked)} unpacked`,
    `- open changes that are listed: ${QUEUE_LIMIT}; the others count as not known`,
    `- remarks at lines: ${ANNOTATIONS_LIMIT}, most severe first; the report has them all`,
  ].join('\n');
}
