import { join, resolve } from 'node:path';
import type { ChangeSet } from '../model/changes.ts';
import type { Change } from '../model/evidence.ts';
import { trackedFiles } from '../model/place.ts';
import { project } from '../model/project.ts';
import type { Reading } from '../model/reading.ts';
import { quoted } from '../model/words.ts';
import type { PolicyText, World } from '../ports.ts';
import { CouldNotRun } from '../ports.ts';
import type { ApiPolicy } from './api-policy.ts';
import { policyFromApi } from './api-policy.ts';
import { changeSet } from './diff.ts';
import type { RunEvent } from './event.ts';
import { commitOf, gitIn, listFiles } from './git.ts';
import { gitHub } from './github.ts';
import { filesOf, policyAt } from './local.ts';
import { writeBelow } from './workspace.ts';

export interface RunnerOptions {
  readonly event: RunEvent;
  readonly workspace: string;
  readonly outputDir: string;
  readonly token: string;
  readonly apiUrl: string;
  /** Another path on the default branch, where the usual one is not there. */
  readonly policyPath: string | undefined;
}

/** A world on a GitHub runner: the workspace's files, the event's change, the default branch's policy. */
export function runnerWorld(options: RunnerOptions): World {
  const { event, workspace, outputDir } = options;
  const path = options.policyPath ?? project.policyPath;
  const files = filesOf(workspace);
  return {
    ...files,
    // The runner checked this folder out itself; in a container it belongs to another user.
    trackedFiles: async () => trackedFiles(await listFiles(gitIn(workspace, { trusted: true })), resolve(workspace)),
    change: async () => event.change,
    changeSet: () => changeInWorkspace(workspace, event.change),
    policyInForce: () => policyInForce(options),
    proposedPolicy: () => files.readText(path),
    now: () => new Date(),
    writeOutput: (name, text) => writeBelow(outputDir, name, text),
  };
}

/** Where a step's reports go when the workflow does not say. */
export function defaultOutputDir(env: Readonly<Record<string, string | undefined>>, workspace: string): string {
  return join(env['RUNNER_TEMP'] ?? workspace, 'jidoka');
}

/**
 * The policy of the default branch: through the API, else from the history where it is there. An input may name another path
 * only where the usual one does not exist, because the workflow that says so is part of the change.
 */
async function policyInForce(options: RunnerOptions): Promise<PolicyText> {
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

async function policyOnDefaultBranch(options: RunnerOptions, path: string): Promise<PolicyText> {
  const { event, token, apiUrl, workspace } = options;
  const name = event.defaultBranch ?? 'the default branch';
  const answer: ApiPolicy =
    token === ''
      ? { why: 'there is no token', forbidden: true }
      : await policyFromApi(await gitHub(token, apiUrl), event.repository, name, path);
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
  const [head, second] = [await commitOf(git, 'HEAD'), await commitOf(git, 'HEAD^2')];
  if (second !== undefined && second === change.head.sha && (await commitOf(git, 'HEAD^1')) !== undefined) {
    return changeSet(workspace, { base: 'HEAD^1', head: 'HEAD', from: 'direct' }, { trusted: true });
  }
  if (head === undefined) {
    return { state: 'absent', reason: 'The change cannot be measured: the workspace is no git checkout.', remedy: CHECKOUT };
  }
  if (change.base?.sha === undefined) {
    return { state: 'absent', reason: 'The change cannot be measured: this event names no base.', remedy: CHECKOUT };
  }
  return changeSet(workspace, { base: change.base.sha, head: change.head.sha ?? head, from: 'merge-base' }, { trusted: true });
}

const CHECKOUT = 'Check out with `actions/checkout` and `fetch-depth: 0` before the gate.';
