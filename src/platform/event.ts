import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Change } from '../model/evidence.ts';
import { quoted } from '../model/words.ts';
import { CouldNotRun } from '../ports.ts';

/** What a runner says of the run, checked: a payload is outside data like any other. */
export interface RunEvent {
  readonly name: string;
  readonly repository: string;
  readonly defaultBranch: string | undefined;
  readonly change: Change;
}

const sha = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const ref = z.object({ ref: z.string(), sha });

const payloadSchema = z.object({
  repository: z.object({ default_branch: z.string().optional() }).optional(),
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
  merge_group: z.object({ base_ref: z.string(), base_sha: sha, head_sha: sha }).optional(),
  before: sha.optional(),
  after: sha.optional(),
  ref: z.string().optional(),
});

/** Reads `GITHUB_EVENT_PATH` and the variables beside it. */
export async function readEvent(env: Readonly<Record<string, string | undefined>>): Promise<RunEvent> {
  const name = env['GITHUB_EVENT_NAME'] ?? '';
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    throw new CouldNotRun({
      message: `GITHUB_REPOSITORY is ${quoted(repository)}; this entry is for a GitHub runner. On a laptop: \`node dist/cli.js gate\`.`,
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
  const change = changeOf(data, repository, env['GITHUB_SHA']);
  return { name, repository, defaultBranch: data.repository?.default_branch, change };
}

async function readJson(path: string | undefined): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path ?? '', 'utf8'));
  } catch {
    throw new CouldNotRun({ message: `The event file (GITHUB_EVENT_PATH) ${quoted(path ?? '')} cannot be read as JSON.` });
  }
}

function changeOf(payload: z.output<typeof payloadSchema>, repository: string, runSha: string | undefined): Change {
  const { pull_request: pull, merge_group: group } = payload;
  if (pull) {
    const { number, title, draft, created_at: openedAt, base, head } = pull;
    return {
      repository,
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
    return { repository, base: { ref: base, sha: group.base_sha }, head: { sha: group.head_sha } };
  }
  const head = { ...(payload.ref !== undefined && { ref: payload.ref }), ...optional('sha', payload.after ?? runSha) };
  const isNew = payload.before === undefined || /^0+$/.test(payload.before);
  return { repository, ...(!isNew && { base: { ...optional('sha', payload.before) } }), head };
}

function optional<K extends string>(key: K, value: string | undefined): { [P in K]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: string });
}
