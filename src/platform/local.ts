import { resolve } from 'node:path';
import type { Change } from '../model/evidence.ts';
import type { TrackedFiles } from '../model/place.ts';
import { trackedFiles } from '../model/place.ts';
import { project } from '../model/project.ts';
import { quoted } from '../model/words.ts';
import type { PolicyText, World } from '../ports.ts';
import { CouldNotRun } from '../ports.ts';
import { gitAuthorship } from './authorship.ts';
import { churn } from './churn.ts';
import { changeSet } from './diff.ts';
import type { Git } from './git.ts';
import { commitOf, defaultBranch, fileAt, gitIn, listFiles } from './git.ts';
import { openFile } from './open.ts';
import type { Progress } from './progress.ts';
import { findFiles, readNamed, readText, writeBelow } from './workspace.ts';

export interface LocalOptions {
  /** The checkout; the repository's top folder is found from it. */
  readonly repo: string;
  readonly base?: string | undefined;
  readonly head?: string | undefined;
  /** A policy file named by hand, relative to where the person stands. */
  readonly policy?: string | undefined;
  readonly outputDir?: string | undefined;
  readonly progress?: Progress | undefined;
}

/** A world over a git checkout on a laptop. No token, no network. */
export async function localWorld(options: LocalOptions): Promise<World> {
  const root = await repositoryRoot(options.repo);
  return {
    ...filesOf(root, options.progress),
    trackedFiles: () => trackedIn(root),
    change: () => changeOf(gitIn(root), options),
    changeSet: async () => {
      const base = options.base ?? (await defaultBranch(gitIn(root)))?.ref;
      if (base === undefined)
        return {
          state: 'absent',
          reason: 'The change cannot be measured: no base is known.',
          remedy: 'Name one with `--base REF`.',
        };
      return changeSet(root, { base, from: 'merge-base', ...(options.head !== undefined && { head: options.head }) });
    },
    policyInForce: () => policyInForce(root, options.policy),
    proposedPolicy: () => readHead(gitIn(root), root, options.head, project.policyPath),
    readHead: (path) => readHead(gitIn(root), root, options.head, path),
    churn: (base, paths, since) => churn(root, { base, paths, since }),
    readBase: async (path) => {
      const git = gitIn(root);
      const base = await commitOf(git, options.base ?? (await defaultBranch(git))?.ref ?? '');
      const file = base === undefined ? undefined : await fileAt(git, base, path);
      return file ? { status: 'ok', value: file.text } : { status: 'not-found', why: `the base has no ${path}` };
    },
    authorship: (range) => gitAuthorship(root, range),
    now: () => new Date(),
    writeOutput: async (name, text) => {
      if (options.outputDir !== undefined) await writeBelow(resolve(options.outputDir), name, text);
    },
  };
}

/** The top folder of the repository that a folder is in. */
export async function repositoryRoot(folder: string): Promise<string> {
  const root = (await gitIn(folder)('rev-parse', '--show-toplevel'))?.trim();
  if (root !== undefined) return root;
  throw new CouldNotRun({
    message: `${quoted(resolve(folder))} is no git repository; the gate judges a change. Go to one, or name one with \`--repo DIR\`. To look into a report alone: \`jidoka read FILE\`.`,
  });
}

/** Where a history is read: the top folder, or a repository that has no checkout. */
export async function historyRoot(folder: string): Promise<string> {
  const isBare = (await gitIn(folder)('rev-parse', '--is-bare-repository'))?.trim() === 'true';
  return isBare ? resolve(folder) : repositoryRoot(folder);
}

export async function trackedIn(root: string): Promise<TrackedFiles> {
  return trackedFiles(await listFiles(gitIn(root)), root);
}

/** The part of a world that is files below a root. */
export function filesOf(root: string, progress?: Progress): Pick<World, 'findFiles' | 'openFile' | 'readText'> {
  return {
    findFiles: (globs) => findFiles(root, globs),
    openFile: (path) => openFile(root, path, { progress }),
    readText: (path) => readText(root, path),
  };
}

async function changeOf(git: Git, options: LocalOptions): Promise<Change> {
  const head = await commitOf(git, options.head ?? 'HEAD');
  if (options.head !== undefined && head === undefined) throw noSuchRef('--head', options.head);
  const branch = options.base === undefined ? await defaultBranch(git) : undefined;
  const baseRef = options.base ?? branch?.ref;
  const base = baseRef === undefined ? undefined : await commitOf(git, baseRef);
  if (options.base !== undefined && base === undefined) throw noSuchRef('--base', options.base);
  const status = options.head === undefined ? await git('status', '--porcelain', '--untracked-files=no') : '';
  return {
    ...(baseRef !== undefined && base !== undefined && { base: { ref: baseRef, sha: base } }),
    head: { ...(head !== undefined && { sha: head }) },
    uncommitted: (status ?? '') !== '',
  };
}

function noSuchRef(option: string, ref: string): CouldNotRun {
  return new CouldNotRun({
    message: `${option} names ${quoted(ref)}, which is no commit, branch or tag of this checkout; see \`git branch -a\`.`,
  });
}

/** The policy at the tip of the default branch, as far as this checkout knows it. */
export async function policyOfBranch(git: Git): Promise<PolicyText> {
  const branch = await defaultBranch(git);
  if (branch === undefined) {
    throw new CouldNotRun({
      message:
        'The default branch was not found (no origin/HEAD, main or master), so the policy in force is unknown. Fetch it, or name a policy with `--policy FILE`.',
    });
  }
  return policyAt(git, branch.ref, branch.name);
}

/** The policy at a ref that must exist; "no policy" is only said after its tree was read. */
export async function policyAt(git: Git, ref: string, name: string, path: string = project.policyPath): Promise<PolicyText> {
  const commit = await commitOf(git, ref);
  if (commit === undefined || (await git('cat-file', '-e', `${commit}^{tree}`)) === undefined) {
    throw new CouldNotRun({ message: `The tree of ${quoted(ref)} cannot be read, so the policy in force is unknown. Fetch it.` });
  }
  const file = await fileAt(git, commit, path);
  return file === undefined ? { source: 'default', path, ref: name } : { source: 'default-branch', path, ref: name, ...file };
}

/** The policy of the default branch, or the one that is named by hand. */
export function policyInForce(root: string, named: string | undefined): Promise<PolicyText> {
  return named === undefined ? policyOfBranch(gitIn(root)) : policyOfFile(named);
}

async function policyOfFile(named: string): Promise<PolicyText> {
  const text = await readNamed(named);
  if (text === undefined)
    throw new CouldNotRun({ message: `--policy names ${quoted(named)}, which is no file that can be read.` });
  return { source: 'file', path: named, text };
}

/** A file as the change leaves it: of the head that is named, else as it lies there. */
async function readHead(git: Git, root: string, head: string | undefined, path: string): Promise<string | undefined> {
  if (head === undefined) return readText(root, path);
  const commit = await commitOf(git, head);
  return commit === undefined ? undefined : (await fileAt(git, commit, path))?.text;
}
