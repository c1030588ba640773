import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { FinishedRun } from '../forge.ts';
import type { Change } from '../model/evidence.ts';
import type { Actor } from '../model/people.ts';
import { quoted } from '../model/words.ts';
import { CouldNotRun } from '../ports.ts';

/** What a runner says of the run, checked: a payload is outside data like any other. */
export interface RunEvent {
  readonly name: string;
  readonly action: string | undefined;
  readonly repository: string;
  readonly defaultBranch: string | undefined;
  readonly change: Change;
  /** The pull request whose people are asked: the change's own, or the one a merge group merges. */
  readonly pull: number | undefined;
  /** True when the token can only read: of a fork's run, and of Dependabot's. */
  readonly readsOnly: boolean;
  readonly sender: Actor | undefined;
  /** The label that was just put on. */
  readonly labeled: string | undefined;
  readonly comment: { readonly id: number; readonly body: string } | undefined;
  readonly workflowRun: FinishedRun | undefined;
  /** A push to the default branch: what it holds is recorded for later changes. */
  readonly records: boolean;
}

const sha = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const repository = z.object({ id: z.int(), owner: z.object({ login: z.string() }) });
const ref = z.object({ ref: z.string(), sha, repo: z.object({ id: z.int() }).nullable().optional() });
const user = z.object({ login: z.string(), type: z.string() });

const payloadSchema = z.object({
  action: z.string().optional(),
  repository: z.object({ default_branch: z.string().optional() }).optional(),
  sender: user.optional(),
  label: z.object({ name: z.string() }).optional(),
  pull_request: z
    .object({
      number: z.int(),
      title: z.string(),
      draft: z.boolean().optional(),
      created_at: z.iso.datetime().optional(),
      base: ref,
      head: ref,
    })
    .optional(),
  issue: z.object({ number: z.int(), pull_request: z.looseObject({}).optional() }).optional(),
  comment: z.object({ id: z.int(), body: z.string() }).optional(),
  merge_group: z.object({ base_ref: z.string(), base_sha: sha, head_ref: z.string(), head_sha: sha }).optional(),
  workflow_run: z
    .object({
      id: z.int(),
      name: z.string().nullable().optional(),
      run_attempt: z.int().optional(),
      event: z.string(),
      head_sha: sha,
      head_branch: z.string().nullable(),
      head_repository: repository.nullable(),
      conclusion: z.string().nullable(),
    })
    .optional(),
  before: sha.optional(),
  after: sha.optional(),
  ref: z.string().optional(),
});
type Payload = z.output<typeof payloadSchema>;
type Env = Readonly<Record<string, string | undefined>>;

/** Reads `GITHUB_EVENT_PATH` and the variables beside it. */
export async function readEvent(env: Env): Promise<RunEvent> {
  const name = env['GITHUB_EVENT_NAME'] ?? '';
  const full = env['GITHUB_REPOSITORY'] ?? '';
  if (!/^[\w.-]+\/[\w.-]+$/.test(full)) {
    throw new CouldNotRun({
      message: `GITHUB_REPOSITORY is ${quoted(full)}; this entry is for a GitHub runner. On a laptop: \`node dist/cli.js gate\`.`,
    });
  }
  const payload = payloadSchema.safeParse(await readJson(env['GITHUB_EVENT_PATH']));
  if (!payload.success) {
    const [issue] = payload.error.issues;
    throw new CouldNotRun({
      message: `The event file is not as GitHub writes it: ${quoted(issue?.path.map(String).join('.') ?? '')}: ${issue?.message ?? ''}.`,
    });
  }
  const { data } = payload;
  const { pull_request: pull, sender, comment, label } = data;
  const defaultBranch = data.repository?.default_branch;
  return {
    name,
    action: data.action,
    repository: full,
    defaultBranch,
    change: changeOf(data, full, name, env['GITHUB_SHA']),
    pull: pull?.number ?? queuedPull(data) ?? (data.issue?.pull_request === undefined ? undefined : data.issue.number),
    readsOnly: env['GITHUB_ACTOR'] === 'dependabot[bot]' || (pull !== undefined && isFork(pull)),
    sender: sender && { login: sender.login, bot: sender.type === 'Bot' },
    labeled: name === 'pull_request' && data.action === 'labeled' ? label?.name : undefined,
    comment: comment && { id: comment.id, body: comment.body },
    workflowRun: finishedRun(data),
    records: name === 'push' && defaultBranch !== undefined && data.ref === `refs/heads/${defaultBranch}`,
  };
}

/** A head whose repository is gone was a fork. */
function isFork({ base, head }: NonNullable<Payload['pull_request']>): boolean {
  return head.repo === null || head.repo?.id !== base.repo?.id;
}

async function readJson(path: string | undefined): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path ?? '', 'utf8'));
  } catch {
    throw new CouldNotRun({ message: `The event file (GITHUB_EVENT_PATH) ${quoted(path ?? '')} cannot be read as JSON.` });
  }
}

function changeOf(payload: Payload, repositoryName: string, event: string, runSha: string | undefined): Change {
  const { pull_request: pull, merge_group: group, issue } = payload;
  if (pull) {
    const { number, title, draft, created_at: openedAt, base, head } = pull;
    return {
      repository: repositoryName,
      number,
      title,
      ...(draft !== undefined && { draft }),
      ...(openedAt !== undefined && { openedAt: new Date(openedAt).toISOString() }),
      base: { ref: base.ref, sha: base.sha },
      head: { ref: head.ref, sha: head.sha },
    };
  }
  if (group) {
    const base = group.base_ref.replace(/^refs\/heads\//, '');
    return { repository: repositoryName, base: { ref: base, sha: group.base_sha }, head: { sha: group.head_sha } };
  }
  if (issue) return { repository: repositoryName, ...(issue.pull_request && { number: issue.number }), head: {} };
  const head = { ...(payload.ref !== undefined && { ref: payload.ref }), ...optional('sha', payload.after ?? runSha) };
  const isNew = payload.before === undefined || /^0+$/.test(payload.before);
  const branch = payload.repository?.default_branch;
  // What is run by hand on a branch is that branch's change against the default one.
  const byHand = event === 'workflow_dispatch' && branch !== undefined && payload.ref !== `refs/heads/${branch}`;
  const base = byHand ? { ref: branch } : isNew ? undefined : { ...optional('sha', payload.before) };
  return { repository: repositoryName, ...(base && { base }), head };
}

/** GitHub names a merge group's branch after the pull request it merges last: `gh-readonly-queue/main/pr-7-SHA`. */
function queuedPull({ merge_group: group }: Payload): number | undefined {
  const match = /\/pr-(\d{1,9})-[0-9a-f]{40}/.exec(group?.head_ref ?? '');
  return match ? Number(match[1]) : undefined;
}

function finishedRun({ workflow_run: run }: Payload): FinishedRun | undefined {
  if (run === undefined || run.head_repository === null || run.head_branch === null) return undefined;
  return {
    id: String(run.id),
    workflow: run.name ?? '',
    attempt: run.run_attempt ?? 1,
    event: run.event,
    headSha: run.head_sha,
    headBranch: run.head_branch,
    headOwner: run.head_repository.owner.login,
    headRepositoryId: run.head_repository.id,
    conclusion: run.conclusion ?? undefined,
  };
}

function optional<K extends string>(key: K, value: string | undefined): { [P in K]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: string });
}
