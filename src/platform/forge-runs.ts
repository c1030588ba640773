import { z } from 'zod';
import type { Answer, ArchivedFile, Artifact, Forge, WorkflowRun } from '../forge.ts';
import type { Role } from '../model/people.ts';
import type { GitHub } from './github.ts';
import { archived, filesOfZip, ZIP_LIMITS } from './zip.ts';

/** Runs, their jobs and artifacts, and who may do what. */

const REPO = '/repos/{owner}/{repo}';
const repositoryId = z.object({ id: z.int() });

const runSchema = z.object({
  id: z.int(),
  name: z.string().nullable().optional(),
  run_attempt: z.int().optional(),
  event: z.string(),
  head_sha: z.string(),
  head_branch: z.string().nullable(),
  path: z.string(),
  created_at: z.iso.datetime(),
  conclusion: z.string().nullable(),
  repository: repositoryId,
  head_repository: repositoryId.nullable().optional(),
});

const artifactSchema = z.object({
  id: z.int(),
  name: z.string(),
  size_in_bytes: z.int().min(0),
  expired: z.boolean(),
  workflow_run: z
    .object({
      id: z.int(),
      repository_id: z.int(),
      head_repository_id: z.int(),
      head_branch: z.string().nullable(),
      head_sha: z.string(),
    })
    .nullable()
    .optional(),
});

const jobSchema = z.object({ id: z.int(), name: z.string(), status: z.string(), conclusion: z.string().nullable() });
const roleSchema = z.object({ permission: z.string(), role_name: z.string() });
const headSchema = z.object({
  number: z.int(),
  head: z.object({ sha: z.string(), repo: repositoryId.nullable() }),
});
const analysisSchema = z.object({
  id: z.int(),
  ref: z.string(),
  commit_sha: z.string(),
  tool: z.object({ name: z.string().nullable() }),
  error: z.string(),
  created_at: z.string(),
});

/** A body of another type than JSON arrives as it came. Whether it is SARIF, the reader of SARIF says. */
const sarifSchema = z
  .union([z.string().min(1), z.instanceof(ArrayBuffer)])
  .transform((body) => (typeof body === 'string' ? new TextEncoder().encode(body) : new Uint8Array(body)));

/** `role_name` is the true word; a word that is none of GitHub's own is a role an organisation made. */
const ROLES: ReadonlySet<string> = new Set(['admin', 'maintain', 'write', 'triage', 'read', 'none']);

type Runs = Pick<
  Forge,
  'role' | 'pullsFrom' | 'runsOf' | 'run' | 'jobs' | 'rerunJob' | 'artifactsOf' | 'artifactsNamed' | 'download' | 'analyses'
>;

export function runParts(github: () => Promise<GitHub>, owner: string, repo: string): Runs {
  const at = { owner, repo };
  return {
    async role(username) {
      const route = `GET ${REPO}/collaborators/{username}/permission`;
      const answer = await (await github()).request(route, { ...at, username }, roleSchema);
      return mapped(answer, ({ role_name: role }): Role => (ROLES.has(role) ? (role as Role) : 'custom'));
    },
    async pullsFrom(of, branch) {
      const parameters = { ...at, state: 'open', head: `${of}:${branch}` };
      const answer = await (await github()).all(`GET ${REPO}/pulls`, parameters, { item: headSchema, pages: 10 });
      return mapped(answer, (pulls) => pulls.map(({ number, head }) => ({ number, sha: head.sha, repositoryId: head.repo?.id })));
    },
    async runsOf(sha) {
      const list = { item: runSchema, key: 'workflow_runs', pages: 10 };
      const answer = await (await github()).all(`GET ${REPO}/actions/runs`, { ...at, head_sha: sha }, list);
      return mapped(answer, (runs) => runs.map(toRun));
    },
    async run(id) {
      const answer = await (await github()).request(`GET ${REPO}/actions/runs/{run_id}`, { ...at, run_id: id }, runSchema);
      return mapped(answer, toRun);
    },
    async jobs(id) {
      const list = { item: jobSchema, key: 'jobs', pages: 10 };
      const answer = await (await github()).all(`GET ${REPO}/actions/runs/{run_id}/jobs`, { ...at, run_id: id }, list);
      return mapped(answer, (jobs) => jobs.map((job) => ({ ...job, conclusion: job.conclusion ?? undefined })));
    },
    async rerunJob(id) {
      const answer = await (await github()).request(
        `POST ${REPO}/actions/jobs/{job_id}/rerun`,
        { ...at, job_id: id },
        z.unknown(),
      );
      return mapped(answer, () => undefined);
    },
    async artifactsOf(id) {
      const list = { item: artifactSchema, key: 'artifacts', pages: 10 };
      const answer = await (await github()).all(`GET ${REPO}/actions/runs/{run_id}/artifacts`, { ...at, run_id: id }, list);
      return mapped(answer, (artifacts) => artifacts.map(toArtifact));
    },
    async artifactsNamed(name) {
      const answer = await (await github()).request(
        `GET ${REPO}/actions/artifacts`,
        { ...at, name, per_page: 100 },
        z.object({ artifacts: z.array(artifactSchema) }),
      );
      return mapped(answer, ({ artifacts }) => artifacts.map(toArtifact).sort((a, b) => b.id - a.id));
    },
    async download({ id, expired, name }) {
      if (expired) return { status: 'not-found', why: `the artifact ${name} has expired` };
      const route = `GET ${REPO}/actions/artifacts/{artifact_id}/{archive_format}`;
      const parameters = { ...at, artifact_id: id, archive_format: 'zip' };
      const answer = await (await github()).download(route, parameters, ZIP_LIMITS.archive);
      return answer.status === 'ok' ? filesOfZip(answer.value, name) : answer;
    },
    async analyses(ref, shas) {
      const list = { item: analysisSchema, pages: 3 };
      const answer = await (await github()).all(`GET ${REPO}/code-scanning/analyses`, { ...at, ref }, list);
      // GitHub says so where there is no analysis at all, ever.
      if (answer.status === 'not-found') return { status: 'ok', value: [] };
      if (answer.status !== 'ok') return answer;
      const newest = new Map<string, z.output<typeof analysisSchema>>();
      for (const analysis of [...answer.value].sort((a, b) => (a.created_at < b.created_at ? -1 : 1))) {
        if (shas.includes(analysis.commit_sha)) newest.set(analysis.tool.name ?? '', analysis);
      }
      const files: ArchivedFile[] = [];
      for (const [tool, { id, error }] of newest) {
        if (error !== '') return { status: 'unreachable', why: `the analysis of ${tool} for this commit ended with an error` };
        const sarif = await (await github()).request(
          `GET ${REPO}/code-scanning/analyses/{analysis_id}`,
          { ...at, analysis_id: id, headers: { accept: 'application/sarif+json' } },
          sarifSchema,
        );
        if (sarif.status !== 'ok') return sarif;
        files.push(archived(`code-scanning/${id}.sarif`, sarif.value));
      }
      return { status: 'ok', value: files };
    },
  };
}

function mapped<T, U>(answer: Answer<T>, map: (value: T) => U): Answer<U> {
  return answer.status === 'ok' ? { status: 'ok', value: map(answer.value) } : answer;
}

function toRun(run: z.output<typeof runSchema>): WorkflowRun {
  return {
    id: String(run.id),
    workflow: run.name ?? '',
    attempt: run.run_attempt ?? 1,
    event: run.event,
    headSha: run.head_sha,
    headBranch: run.head_branch ?? undefined,
    own: run.head_repository?.id === run.repository.id,
    path: run.path,
    createdAt: new Date(run.created_at).toISOString(),
    conclusion: run.conclusion ?? undefined,
  };
}

function toArtifact({ id, name, size_in_bytes: bytes, expired, workflow_run: run }: z.output<typeof artifactSchema>): Artifact {
  return {
    id,
    name,
    bytes,
    expired,
    run: {
      id: String(run?.id ?? ''),
      headSha: run?.head_sha ?? '',
      headBranch: run?.head_branch ?? undefined,
      own: run != null && run.repository_id === run.head_repository_id,
    },
  };
}
