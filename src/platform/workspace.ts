import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { globSet } from '../model/globs.ts';
import type { Problem } from '../model/reading.ts';
import type { FoundFiles } from '../ports.ts';
import { codeOf, openFile } from './open.ts';

/** Folders that hold other people's files; walked only when a glob names them. */
const FOREIGN = new Set(['node_modules', '.git', 'vendor', 'third_party', '.venv', 'bower_components']);
const SMALL_FILE = 1024 * 1024;

/**
 * Regular files below `root` that the globs match, each once however many links lead to it. A link that leaves the root, a
 * folder, a pipe or a device where a report was expected is refused with its reason, never followed or skipped in silence.
 */
export async function findFiles(root: string, globs: readonly string[]): Promise<FoundFiles> {
  const set = globSet(globs);
  const allowed = (name: string) =>
    name !== '.git' && (!FOREIGN.has(name) || globs.some((glob) => glob.split('/').includes(name)));
  const base = await realpath(root);
  const files = new Map<string, string>();
  const refused: Problem[] = [];
  const walked = new Set<string>([base]);
  const refuse = (path: string, message: string) => refused.push({ kind: 'unreadable', message, path });

  const visit = async (folder: string, prefix: string): Promise<void> => {
    let entries: Awaited<ReturnType<typeof list>>;
    try {
      entries = await list(folder);
    } catch (error) {
      refuse(prefix.replace(/\/$/, ''), `This folder cannot be listed (${codeOf(error)}).`);
      return;
    }
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = prefix + entry.name;
      const full = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (set.namesFile(path)) refuse(path, 'A folder stands where a report was expected.');
        if (allowed(entry.name)) await visit(full, `${path}/`);
      } else if (entry.isSymbolicLink()) await follow(full, path);
      else if (!set.matches(path)) continue;
      else if (entry.isFile()) files.set(full, files.get(full) ?? path);
      else refuse(path, 'This is a pipe, a socket or a device; a report is a regular file.');
    }
  };

  const follow = async (full: string, path: string): Promise<void> => {
    const wanted = set.matches(path);
    try {
      const real = await realpath(full);
      const inside = real === base || real.startsWith(base + sep);
      const target = await stat(real);
      if (target.isDirectory()) {
        if (!inside || walked.has(real) || !allowed(real.slice(real.lastIndexOf(sep) + 1))) return;
        walked.add(real);
        await visit(real, `${path}/`);
      } else if (!wanted) return;
      else if (!inside) refuse(path, 'This link leaves the workspace; it is not followed.');
      else if (!target.isFile()) refuse(path, 'This link leads to a pipe, a socket or a device; a report is a regular file.');
      else files.set(real, files.get(real) ?? path);
    } catch (error) {
      if (wanted) refuse(path, `This link leads nowhere (${codeOf(error)}).`);
    }
  };

  await visit(base, '');
  return { files: [...files.values()].sort(), refused };
}

function list(folder: string) {
  return readdir(folder, { withFileTypes: true });
}

/** A small text file below the root; undefined when there is none, or when a link leads it out: its words may be shown. */
export async function readText(root: string, path: string): Promise<string | undefined> {
  try {
    const [base, full] = await Promise.all([realpath(root), realpath(resolve(root, path))]);
    return full.startsWith(base + sep) ? await readNamed(full) : undefined;
  } catch {
    return undefined;
  }
}

/** A small text file that a person named, wherever it lies. */
export async function readNamed(path: string): Promise<string | undefined> {
  try {
    const found = await stat(path);
    return found.isFile() && found.size <= SMALL_FILE ? await readFile(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a file below a folder, which is made when it is missing. */
export async function writeBelow(folder: string, name: string, content: string | Uint8Array): Promise<void> {
  const full = join(folder, name);
  await mkdir(dirname(full), { recursive: true });
  await writeFile(full, content);
}

/** Copies a file of the workspace; its sha256 in hexadecimal, or why it cannot be read. */
export async function copyBelow(root: string, path: string, to: string): Promise<string | Problem> {
  const file = await openFile(root, path);
  if (file === 'absent') return { kind: 'unreadable', message: 'The file was there a moment ago and is gone.', path };
  if ('kind' in file) return file;
  await mkdir(dirname(to), { recursive: true });
  await pipeline(file.bytes, createWriteStream(to));
  return file.sha256();
}

/** Writes a file that must not exist yet. */
export async function writeNew(root: string, path: string, text: string): Promise<void> {
  const full = join(root, path);
  await mkdir(dirname(full), { recursive: true });
  await writeFile(full, text, { flag: 'wx' });
}

/** What stands on standard input, to its end. */
export async function readInput(): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces).toString('utf8');
}
