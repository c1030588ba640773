import { join, resolve } from 'node:path';
import type { Answer, Forge } from '../forge.ts';
import type { AuthoredLines, NoHistory } from '../model/authored.ts';
import type { ChangeSet } from '../model/changes.ts';
import type { Change } from '../model/evidence.ts';
import { gateKey } from '../model/mark.ts';
import { trackedFiles } from '../model/place.ts';
import { project } from '../model/project.ts';
import type { Reading } from '../model/reading.ts';
import { known } from '../model/reading.ts';
import { quoted } from '../model/words.ts';
import type { PolicyText, Step, World } from '../ports.ts';
import { CouldNotRun } from '../ports.ts';
import type { ApiPolicy } from './api-policy.ts';
import { policyFromApi } from './api-policy.ts';
import { artifactStore } from './artifacts.ts';
import { authoredLines } from './authored-lines.ts';
import { gitAuthorship } from './authorship.ts';
import { churn } from './churn.ts';
import { changeSet } from './diff.ts';
import type { RunEvent } from './event.ts';
import { forgeOf } from './forge.ts';
import type { Git } from './git.ts';
import { commitOf, fileAt, gitIn, listFiles } from './git.ts';
import type { GitHub } from './github.ts';
import { gitHub } from './github.ts';
import type { Branch } from './history.ts';
import { readHistory } from './history.ts';
import { filesOf, policyAt } from './local.ts';
import { copyBelow, writeBelow } from './workspace.ts';

export interface RunnerOptions {
  readonly event: RunEvent;
  readonly workspace: string;
  readonly outputDir: string;
  readonly token: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** Another path on the default branch, where the usual one is not there. */
  readonly policyPath: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

interface Connected extends RunnerOptions {
  /** One client for the whole run: its waits come out of one budget. */
  readonly github: () => Promise<GitHub>;
}

/** A world on a GitHub runner: the workspace's files, the event's change, the default branch's policy, and GitHub itself. */
export function runnerWorld(options: RunnerOptions): World {
  const { event, workspace, outputDir, token, apiUrl, graphqlUrl } = options;
  const path = options.policyPath ?? project.policyPath;
  const files = filesOf(workspace);
  const github = once(() => gitHub(token, apiUrl, graphqlUrl));
  const forge = token === '' ? undefined : forgeOf(github, event.repository);
  return {
    ...files,
    // The runner checked this folder out itself; in a container it belongs to another user.
    trackedFiles: async () => trackedFiles(await listFiles(gitIn(workspace, { trusted: true })), resolve(workspace)),
    change: async () => event.change,
    changeSet: async () => elsewhere(await changeInWorkspace(workspace, event.change), event, forge),
    policyInForce: () => policyInForce({ ...options, github }),
    proposedPolicy: () => files.readText(path),
    readHead: files.readText,
    churn: (base, paths, since) => churn(workspace, { base, paths, since }, { trusted: true }),
    readBase: (name) => readBase(workspace, event, forge, name),
    history: (also) => defaultHistory(workspace, event, also),
    authored: (span, each) => defaultAuthored(workspace, event, span, each),
    authorship: (range) => gitAuthorship(workspace, range, { trusted: true }),
    now: () => new Date(),
    writeOutput: (name, text) => writeBelow(outputDir, name, text),
    step: stepOf(options),
    ...(forge && { forge }),
  };
}

function stepOf({ env, event, workspace, outputDir }: RunnerOptions): Step {
  const [run, job] = [env['GITHUB_RUN_ID'] ?? '0', env['GITHUB_JOB'] ?? 'job'];
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  return {
    run: /^\d{1,20}$/.test(run) ? run : '0',
    attempt: Number(/^\d{1,6}$/.exec(env['GITHUB_RUN_ATTEMPT'] ?? '')?.[0] ?? 1),
    job,
    key: gateKey(env['GITHUB_WORKFLOW'] ?? 'workflow', job),
    sha: env['GITHUB_SHA'],
    url: `${server}/${event.repository}/actions/runs/${run}`,
    server,
    defaultBranch: event.defaultBranch,
    copyOutput: (path, name) => copyBelow(workspace, path, join(outputDir, name)),
    keep: artifactStore(outputDir),
  };
}

/** Events whose run checks out the default branch by itself; at a release or a deployment it is what was released. */
const OF_BRANCH: ReadonlySet<string> = new Set(['schedule', 'workflow_dispatch', 'workflow_run', 'push']);

/** The history of the default branch, which need not be what is checked out: what came after a release is no less merged for it. */
async function defaultHistory(workspace: string, event: RunEvent, also: readonly string[]) {
  const branch = await defaultHere(workspace, event);
  return 'problem' in branch ? branch : readHistory(workspace, { also, branch, trusted: true });
}

/** The lines of the same branch. */
async function defaultAuthored(workspace: string, event: RunEvent, ...[span, each]: Parameters<AuthoredLines>) {
  const branch = await defaultHere(workspace, event);
  return 'problem' in branch ? branch : authoredLines(workspace, span, each, { branch, trusted: true });
}

async function defaultHere(workspace: string, event: RunEvent): Promise<Branch | NoHistory> {
  const name = event.defaultBranch ?? 'HEAD';
  const remote = `refs/remotes/origin/${name}`;
  const isFetched = (await commitOf(gitIn(workspace, { trusted: true }), remote)) !== undefined;
  if (isFetched || OF_BRANCH.has(event.name)) return { ref: isFetched ? remote : 'HEAD', name };
  return {
    problem: `This checkout holds ${quoted(name)} only as far as it was released.`,
    remedy: 'Check out with `fetch-depth: 0`.',
  };
}

/** Asks once, and remembers. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => {
    asked ??= ask();
    return asked;
  };
}

/** Whether the code of a pull request's head is in the workspace, as itself or merged. */
export async function holdsHead(workspace: string, head: string | undefined): Promise<boolean> {
  // The parents as the commit itself names them: a shallow checkout does not hold them, and has their code all the same.
  const commit = await gitIn(workspace, { trusted: true })('cat-file', 'commit', 'HEAD');
  const parents = [...((commit ?? '').split('\n\n', 1)[0]?.matchAll(/^parent ([0-9a-f]+)$/gm) ?? [])].map(([, sha]) => sha);
  return head !== undefined && [await commitOf(gitIn(workspace, { trusted: true }), 'HEAD'), ...parents].includes(head);
}

/** Where a step's reports go when the workflow does not say. */
export function defaultOutputDir(env: Readonly<Record<string, string | undefined>>, workspace: string): string {
  return join(env['RUNNER_TEMP'] ?? workspace, 'jidoka');
}

/**
 * The policy of the default branch: through the API, else from the history where it is there. An input may name another path
 * only where the usual one does not exist, because the workflow that says so is part of the change.
 */
async function policyInForce(options: Connected): Promise<PolicyText> {
  const usual = await policyOnDefaultBranch(options, project.policyPath);
  const other = options.policyPath;
  if (other === undefined || other === project.policyPath) return usual;
  if (usual.source !== 'default') {
    throw new CouldNotRun({
      message: `The input \`policy\` names ${quoted(other)}, but the default branch has ${quoted(project.policyPath)}, and inputs only tighten. Take the input out.`,
    });
  }
  const named = await policyOnDefaultBranch(options, other);
  if (named.source !== 'default') return named;
  throw new CouldNotRun({ message: `The input \`policy\` names ${quoted(other)}, which the default branch does not have.` });
}

async function policyOnDefaultBranch(options: Connected, path: string): Promise<PolicyText> {
  const { event, token, github, workspace } = options;
  const name = event.defaultBranch ?? 'the default branch';
  const answer: ApiPolicy =
    token === ''
      ? { why: 'there is no token', forbidden: true }
      : await policyFromApi(await github(), event.repository, name, path);
  if ('source' in answer) return answer;
  if (event.defaultBranch !== undefined) {
    const ref = `refs/remotes/origin/${event.defaultBranch}`;
    const fromHistory = await policyAt(gitIn(workspace, { trusted: true }), ref, name, path).catch(() => undefined);
    if (fromHistory !== undefined) return fromHistory;
  }
  const advice = answer.forbidden ? 'Give the job `permissions: contents: read`' : 'Run the job again when GitHub answers';
  throw new CouldNotRun({
    message: `The policy of ${quoted(name)} cannot be reached: ${answer.why}, and the checkout does not hold that branch. ${advice}, or check out with \`fetch-depth: 0\`.`,
  });
}

/**
 * The change in the checkout. The merge commit that a pull request's job checks out is held against its first parent: the very
 * lines that reports speak of. Any other checkout needs the history between base and head.
 */
async function changeInWorkspace(workspace: string, change: Change): Promise<Reading<ChangeSet>> {
  const git = gitIn(workspace, { trusted: true });
  const [head, merged] = [await commitOf(git, 'HEAD'), await mergedOnto(git, change)];
  if (merged !== undefined) return changeSet(workspace, { base: merged, head: 'HEAD', from: 'direct' }, { trusted: true });
  if (head === undefined) {
    return { state: 'absent', reason: 'The change cannot be measured: the workspace is no git checkout.', remedy: CHECKOUT };
  }
  const base = change.base?.sha ?? (change.base?.ref === undefined ? undefined : `refs/remotes/origin/${change.base.ref}`);
  if (base === undefined) {
    return { state: 'absent', reason: 'The change cannot be measured: this event names no base.', remedy: CHECKOUT };
  }
  return changeSet(workspace, { base, head: change.head.sha ?? head, from: 'merge-base' }, { trusted: true });
}

/** What the head is merged onto, where the checkout is the merge commit of a pull request and holds its parents. */
async function mergedOnto(git: Git, { head }: Change): Promise<string | undefined> {
  return head.sha !== undefined && (await commitOf(git, 'HEAD^2')) === head.sha ? commitOf(git, 'HEAD^1') : undefined;
}

/** What the checkout does not hold, GitHub tells: with less detail, and its own totals as the truth. */
async function elsewhere(fromGit: Reading<ChangeSet>, event: RunEvent, forge: Forge | undefined): Promise<Reading<ChangeSet>> {
  const { change, pull } = event;
  if (fromGit.state === 'present' || forge === undefined) return fromGit;
  const [base, head] = [change.base?.sha ?? change.base?.ref, change.head.sha];
  const answer =
    change.number !== undefined && pull !== undefined
      ? await filesOfPull(forge, pull, head)
      : base && head
        ? await forge.compare(base, head)
        : undefined;
  if (answer?.status === 'ok') return known(answer.value, 'api');
  if (answer === undefined || fromGit.state !== 'absent') return fromGit;
  return { ...fromGit, reason: `${fromGit.reason} GitHub did not tell it either: ${answer.why}.` };
}

async function filesOfPull(forge: Forge, number: number, head: string | undefined): Promise<Answer<ChangeSet>> {
  const pull = await forge.pull(number);
  if (pull.status !== 'ok') return pull;
  if (pull.value.head.sha !== head) return { status: 'unreachable', why: 'the branch was pushed to during this run' };
  return forge.files(pull.value);
}

/** From the history where it holds the base, which a merge commit's first parent is; else from GitHub. */
async function readBase(
  workspace: string,
  { change, repository }: RunEvent,
  forge: Forge | undefined,
  path: string,
): Promise<Answer<string>> {
  const git = gitIn(workspace, { trusted: true });
  const base = (await mergedOnto(git, change)) ?? (await commitOf(git, change.base?.sha ?? ''));
  if (base !== undefined) {
    const file = await fileAt(git, base, path);
    return file ? { status: 'ok', value: file.text } : { status: 'not-found', why: `the base has no ${path}` };
  }
  const ref = change.base?.sha ?? change.base?.ref;
  if (forge === undefined || ref === undefined) return { status: 'unreachable', why: 'the checkout does not hold the base' };
  const answer = await forge.fileAt(repository, path, ref);
  return answer.status === 'ok' ? { status: 'ok', value: answer.value.text } : answer;
}

const CHECKOUT = 'Check out with `actions/checkout` and `fetch-depth: 0` before the gate.';
