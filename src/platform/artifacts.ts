import { cp, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer } from '../forge.ts';
import type { KeepOptions } from '../ports.ts';

/** Whatever the store does, a run does not wait longer for it. */
const PATIENCE_MS = 60_000;

/**
 * Uploads files of a folder as an artifact of this run. Entries of the archive are named by their path below `root`. Never throws:
 * what cannot be kept is said.
 */
export async function keepArtifact(
  folder: string,
  name: string,
  files: readonly string[],
  { asIs = false, below = '' }: KeepOptions = {},
): Promise<Answer<number>> {
  const root = join(folder, below);
  const env = process.env;
  if (!env['ACTIONS_RUNTIME_TOKEN'] || !env['ACTIONS_RESULTS_URL']) {
    return { status: 'unreachable', why: 'this runner offers no artifact store' };
  }
  const patience = new AbortController();
  const late = sleep(PATIENCE_MS, undefined, { signal: patience.signal, ref: false }).then(
    (): Answer<number> => ({ status: 'unreachable', why: 'the artifact store took too long' }),
    (): Answer<number> => ({ status: 'unreachable', why: '' }),
  );
  try {
    return await Promise.race([upload(root, name, files, asIs), late]);
  } finally {
    patience.abort();
  }
}

async function upload(root: string, name: string, files: readonly string[], asIs: boolean): Promise<Answer<number>> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  const paths = asIs ? [await renamed(root, files[0] ?? '', name)] : files.map((file) => join(root, file));
  const again = async (): Promise<Answer<number>> => {
    // A job that is run again replaces what it kept before.
    await client.deleteArtifact(name);
    return send();
  };
  const send = async (): Promise<Answer<number>> => {
    const { id } = await client.uploadArtifact(name, paths, asIs ? dirname(paths[0] ?? '') : root, { skipArchive: asIs });
    return id === undefined ? { status: 'unreachable', why: 'the artifact store gave no id' } : { status: 'ok', value: id };
  };
  try {
    return await send();
  } catch (error) {
    if (isConflict(error)) return await again().catch(failed);
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

function isConflict(error: unknown): boolean {
  return error instanceof Error && /\b409\b|conflict|already exists/i.test(error.message);
}

function failed(error: unknown): Answer<number> {
  if (error instanceof Error && error.name === 'GHESNotSupportedError') {
    return { status: 'unreachable', why: 'this GitHub Enterprise Server has no such artifacts' };
  }
  const said = error instanceof Error ? error.message : String(error);
  const short = /quota/i.test(said) ? 'the storage quota is used up' : said.replace(/https?:\/\/\S+/g, 'the store').slice(0, 200);
  return { status: 'unreachable', why: short };
}
