import type { ArchivedFile, Artifact, Forge } from '../forge.ts';

/** Files that a run of the default branch left behind, or why there are none. */
export type LeftBehind = { readonly files: readonly ArchivedFile[] } | { readonly why: string };

/** An artifact that is larger is not fetched. */
const LARGEST = 256 * 1024 * 1024;

/**
 * The newest artifact of a name that a run of the default branch of this very repository left, and no pull request's: one of those can
 * name an artifact as it likes. What is in it is data all the same.
 */
export async function leftBehind(forge: Forge, branch: string | undefined, name: string): Promise<LeftBehind> {
  if (branch === undefined) return { why: 'which branch is the default one is not known' };
  const found = await forge.artifactsNamed(name);
  if (found.status !== 'ok') return { why: found.why };
  const fitting = found.value.find((one) => !one.expired && fits(one, branch));
  if (fitting === undefined) return { why: 'no run of the default branch has left one' };
  const run = await forge.run(fitting.run.id);
  if (run.status !== 'ok') return { why: run.why };
  if (!run.value.own || run.value.event.startsWith('pull_request')) return { why: 'the newest one is of a pull request' };
  const files = await forge.download(fitting);
  return files.status === 'ok' ? { files: files.value } : { why: files.why };
}

function fits({ bytes, run }: Artifact, branch: string): boolean {
  return run.own && run.headBranch === branch && bytes <= LARGEST;
}
