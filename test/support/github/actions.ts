import { signedUrl } from './blobs.ts';
import type { Answer, Call, Handlers, Hub, Json } from './hub.ts';
import { counted, error, follows, notFound, ok, paged, REPO } from './hub.ts';
import { minimalPullShape } from './pulls.ts';
import type * as Of from './records.ts';
import { minimalRepositoryShape, nodeId, repositoryId, userShape } from './shapes.ts';

/** Empty for a fork's, so that nobody takes a pull request's number from a run that a stranger started. */
function pullsOf({ name, state }: Hub, run: Of.Run): readonly Of.Pull[] {
  if (run.headRepository !== name) return [];
  return state.data.pulls.filter(({ head, state: is }) => is === 'open' && head.repository === name && head.sha === run.headSha);
}

function headCommit(hub: Hub, { headSha, createdAt }: Of.Run): Json {
  const commit = hub.contents.commit(headSha) === undefined ? undefined : hub.contents.aCommit(headSha);
  const { tree = headSha, message = '', author, committer } = commit ?? {};
  const nobody = { name: 'Test Author', email: 'author@example.org' };
  const person = (signature: Of.Signature | undefined) => (signature ? { name: signature.name, email: signature.email } : nobody);
  return {
    id: headSha,
    tree_id: tree,
    message,
    timestamp: author?.date ?? createdAt,
    author: person(author),
    committer: person(committer),
  };
}

function runShape(hub: Hub, run: Of.Run): Json {
  const url = `${hub.api}/actions/runs/${run.id}`;
  const addresses = ['jobs', 'logs', 'cancel', 'rerun', 'artifacts'].map((name) => [`${name}_url`, `${url}/${name}`]);
  return {
    id: run.id,
    node_id: nodeId('WorkflowRun', run.id),
    name: run.name,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.path,
    display_title: run.title,
    run_number: run.number,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: run.workflowId,
    check_suite_id: run.suiteId,
    url,
    html_url: `${hub.html}/actions/runs/${run.id}`,
    pull_requests: pullsOf(hub, run).map((pull) => minimalPullShape(hub, pull)),
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    run_started_at: run.startedAt,
    actor: userShape(hub, run.actor),
    triggering_actor: userShape(hub, run.actor),
    previous_attempt_url: run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null,
    ...Object.fromEntries(addresses),
    check_suite_url: `${hub.api}/check-suites/${run.suiteId}`,
    workflow_url: `${hub.api}/actions/workflows/${run.workflowId}`,
    head_commit: headCommit(hub, run),
    repository: minimalRepositoryShape(hub),
    head_repository: minimalRepositoryShape(hub, run.headRepository),
    referenced_workflows: [],
  };
}

function jobShape(hub: Hub, job: Of.Job): Json {
  const run = hub.state.data.runs.find(({ id }) => id === job.runId);
  if (run === undefined) throw new Error(`Job ${job.id} has no run`);
  return {
    id: job.id,
    node_id: nodeId('CheckRun', job.id),
    run_id: run.id,
    run_url: `${hub.api}/actions/runs/${run.id}`,
    run_attempt: job.attempt,
    head_sha: run.headSha,
    head_branch: run.headBranch,
    workflow_name: run.name,
    name: job.name,
    url: `${hub.api}/actions/jobs/${job.id}`,
    html_url: `${hub.html}/actions/runs/${run.id}/job/${job.id}`,
    check_run_url: `${hub.api}/check-runs/${job.id}`,
    status: job.status,
    conclusion: job.conclusion,
    created_at: job.startedAt,
    started_at: job.startedAt,
    completed_at: job.completedAt,
    steps: job.steps.map(({ name, status = 'completed', conclusion = 'success' }, index) => ({
      name,
      status,
      conclusion: status === 'completed' ? conclusion : null,
      number: index + 1,
      started_at: job.startedAt,
      completed_at: job.completedAt,
    })),
    labels: ['ubuntu-latest'],
    runner_id: 1,
    runner_name: 'GitHub Actions 1',
    runner_group_id: 0,
    runner_group_name: 'GitHub Actions',
  };
}

function artifactShape(hub: Hub, artifact: Of.Artifact): Json {
  const url = `${hub.api}/actions/artifacts/${artifact.id}`;
  const run = hub.state.data.runs.find(({ id }) => id === artifact.runId);
  return {
    id: artifact.id,
    node_id: nodeId('Artifact', artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.size,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired,
    digest: artifact.digest,
    created_at: artifact.createdAt,
    expires_at: artifact.expiresAt,
    updated_at: artifact.createdAt,
    workflow_run: run
      ? {
          id: run.id,
          repository_id: hub.id,
          head_repository_id: repositoryId(run.headRepository),
          head_branch: run.headBranch,
          head_sha: run.headSha,
        }
      : null,
  };
}

function ofRun(answer: (call: Call, run: Of.Run) => Answer): (call: Call) => Answer {
  return (call) => {
    const id = Number(call.path['run_id']);
    const run = call.hub.state.data.runs.find((one) => one.id === id);
    return run ? answer(call, run) : notFound(call);
  };
}

/** What a filter finds is listed no further (REST description: actions/list-workflow-runs-for-repo). */
const FILTERED_LIMIT = 1000;

/** GitHub's search syntax for times, as far as it is used. */
function within(created: string | undefined): (at: string) => boolean {
  if (created === undefined) return () => true;
  const TIME = String.raw`\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z`;
  const [, from, to] = new RegExp(`^(?:>=)?(${TIME})(?:\\.\\.(${TIME}))?$`).exec(created) ?? [];
  if (from === undefined || created.startsWith('>=') === (to !== undefined))
    throw new Error(`described, and not modelled: ?created=${created}`);
  return (at) => at >= from && (to === undefined || at <= to);
}

/** Newest first. */
function runs(call: Call, among: readonly Of.Run[]): Answer {
  follows(call, 'head_sha', 'branch', 'event', 'status', 'actor', 'check_suite_id', 'exclude_pull_requests', 'created');
  const { head_sha, branch, event, status, actor, check_suite_id, exclude_pull_requests, created } = call.query;
  const isCreated = within(created);
  const is = (wanted: string | undefined, ...values: readonly (number | string | null)[]) =>
    wanted === undefined || values.some((value) => String(value) === wanted);
  const found = among.filter(
    (run) =>
      is(head_sha, run.headSha) &&
      is(branch, run.headBranch) &&
      is(event, run.event) &&
      is(status, run.status, run.conclusion) &&
      is(actor, run.actor) &&
      is(check_suite_id, run.suiteId) &&
      isCreated(run.createdAt),
  );
  const newest = found.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  const shape = (run: Of.Run) => {
    const shown = runShape(call.hub, run);
    return exclude_pull_requests === 'true' ? { ...shown, pull_requests: [] } : shown;
  };
  const isFiltered = [head_sha, branch, event, status, actor, check_suite_id, created].some((filter) => filter !== undefined);
  const listed = isFiltered ? newest.slice(0, FILTERED_LIMIT) : newest;
  return paged(call, listed, (some) => ({ total_count: newest.length, workflow_runs: some.map(shape) }));
}

function artifacts(call: Call, among: readonly Of.Artifact[]): Answer {
  follows(call, 'name', 'direction');
  const { name, direction = 'desc' } = call.query;
  const found = among.filter((artifact) => name === undefined || artifact.name === name);
  const ordered = found.toSorted((a, b) => (direction === 'asc' ? a.id - b.id : b.id - a.id));
  return counted(call, 'artifacts', ordered, (artifact) => artifactShape(call.hub, artifact));
}

function download(call: Call): Answer {
  const { hub, path, documentation } = call;
  const artifact = hub.state.data.artifacts.find(({ id }) => id === Number(path['artifact_id']));
  if (artifact === undefined || path['archive_format'] !== 'zip') return notFound(call);
  if (artifact.expired) return error(410, 'Artifact has expired', documentation);
  return { status: 302, headers: { location: signedUrl(hub, artifact) } };
}

function rerun(call: Call): Answer {
  const { data, reruns } = call.hub.state;
  const job = data.jobs.find(({ id }) => id === Number(call.path['job_id']));
  const run = data.runs.find(({ id }) => id === job?.runId);
  if (job === undefined || run === undefined) return notFound(call);
  if (run.status !== 'completed')
    return error(403, 'The workflow run containing this job is already running', call.documentation);
  run.attempt++;
  Object.assign(run, { status: 'queued', conclusion: null });
  reruns.push(job.id);
  return ok({}, 201);
}

export const actionHandlers: Handlers = {
  [`GET ${REPO}/actions/runs`]: (call) => runs(call, call.hub.state.data.runs),
  [`GET ${REPO}/actions/workflows/{workflow_id}/runs`](call) {
    const wanted = call.path['workflow_id'] ?? '';
    const all = call.hub.state.data.runs;
    const among = all.filter(({ workflowId, path }) => String(workflowId) === wanted || path.endsWith(`/${wanted}`));
    return among.length === 0 ? notFound(call) : runs(call, among);
  },
  [`GET ${REPO}/actions/runs/{run_id}`]: ofRun(({ hub }, run) => ok(runShape(hub, run))),
  [`GET ${REPO}/actions/runs/{run_id}/jobs`]: ofRun((call, run) => {
    follows(call, 'filter');
    const isAll = call.query['filter'] === 'all';
    const jobs = call.hub.state.data.jobs.filter(({ runId, attempt }) => runId === run.id && (isAll || attempt === run.attempt));
    return counted(call, 'jobs', jobs, (job) => jobShape(call.hub, job));
  }),
  [`GET ${REPO}/actions/runs/{run_id}/artifacts`]: ofRun((call, run) =>
    artifacts(
      call,
      call.hub.state.artifacts().filter(({ runId }) => runId === run.id),
    ),
  ),
  [`GET ${REPO}/actions/artifacts`]: (call) => artifacts(call, call.hub.state.artifacts()),
  [`GET ${REPO}/actions/artifacts/{artifact_id}/{archive_format}`]: download,
  [`POST ${REPO}/actions/jobs/{job_id}/rerun`]: rerun,
};
