import { cp, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer } from '../forge.ts';
import type { KeepOptions, Step } from '../ports.ts';

/** For all artifacts of a step together: whatever the store does, a run does not wait longer for it. */
const PATIENCE_MS = 60_000;

/**
 * Uploads files of a folder as artifacts of this run. Entries of an archive are named by their path below the folder. Never
 * throws: what cannot be kept is said; and after a store that did not answer nothing more is tried.
 */
export function artifactStore(folder: string): Step['keep'] {
  let spent = 0;
  return async (name, files, options = {}) => {
    const { ACTIONS_RUNTIME_TOKEN: token, ACTIONS_RESULTS_URL: store } = process.env;
    if (!token || !store) return { status: 'unreachable', why: 'this runner offers no artifact store' };
    const started = Date.now();
    const answer = await withPatience(PATIENCE_MS - spent, upload(folder, name, files, options));
    spent += Date.now() - started;
    return answer;
  };
}

const TOO_LONG: Answer<number> = { status: 'unreachable', why: 'the artifact store took too long' };

async function withPatience(left: number, answer: Promise<Answer<number>>): Promise<Answer<number>> {
  if (left <= 0) return TOO_LONG;
  const patience = new AbortController();
  const late = sleep(left, TOO_LONG, { signal: patience.signal, ref: false }).catch(() => TOO_LONG);
  try {
    return await Promise.race([answer, late]);
  } finally {
    patience.abort();
  }
}

async function upload(folder: string, name: string, files: readonly string[], options: KeepOptions): Promise<Answer<number>> {
  const { asIs = false, below = '' } = options;
  const root = join(folder, below);
  try {
    const { DefaultArtifactClient } = await import('@actions/artifact');
    const client = new DefaultArtifactClient();
    const paths = asIs ? [await renamed(root, files[0] ?? '', name)] : files.map((file) => join(root, file));
    const send = () => client.uploadArtifact(name, paths, asIs ? dirname(paths[0] ?? '') : root, { skipArchive: asIs });
    const { id } = await send().catch(async (error: unknown) => {
      if (!isTaken(error)) throw error;
      // A job that is run again replaces what it kept before.
      await client.deleteArtifact(name).catch(() => undefined);
      return send();
    });
    return id === undefined ? { status: 'unreachable', why: 'the artifact store gave no id' } : { status: 'ok', value: id };
  } catch (error) {
    return failed(error);
  }
}

/** An artifact that is no archive is called as its file is. */
async function renamed(root: string, file: string, name: string): Promise<string> {
  const path = join(root, 'named', name);
  await mkdir(dirname(path), { recursive: true });
  await cp(join(root, file), path);
  return path;
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && /\b409\b|conflict|already exists/i.test(error.message);
}

function failed(error: unknown): Answer<number> {
  if (error instanceof Error && error.name === 'GHESNotSupportedError') {
    return { status: 'unreachable', why: 'this GitHub Enterprise Server has no such artifacts' };
  }
  if (isTaken(error)) return { status: 'unreachable', why: 'this run has one of that name already' };
  const [said = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return {
    status: 'unreachable',
    why: /quota/i.test(said) ? 'the storage quota is used up' : said.replace(/https?:\/\/\S+/g, 'the store').slice(0, 200),
  };
}
