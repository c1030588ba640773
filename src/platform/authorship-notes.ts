import type { Answer } from '../forge.ts';
import type { GitOptions } from './git.ts';
import { gitIn } from './git.ts';
import { outputOf, runGit } from './git-run.ts';

/** Where git-ai keeps its notes (Git AI Standard 3.0.0, 1.1.1), and where versions before 1.0 kept one ref for each commit. */
const NOTES = 'refs/notes/ai';
const OLDER = 'refs/ai/authorship/';

/** Of each note this many bytes are handed on, and one more: its reader then knows that it was larger. The lines stand first. */
export const NOTE_BYTES = 4 * 1024 * 1024;
/** Of all notes of a change together. */
const MOST_BYTES = 256 * 1024 * 1024;

const NO_NOTES = 'this checkout holds no notes of git-ai (`refs/notes/ai`)';

/** The git-ai notes of commits, by commit. Nothing else of the notes is opened. */
export async function notesOf(
  root: string,
  shas: readonly string[],
  options: GitOptions,
): Promise<Answer<ReadonlyMap<string, string>>> {
  const refs = await gitIn(root, options)('for-each-ref', '--format=%(refname)', NOTES, OLDER);
  if (refs === undefined) return { status: 'unreachable', why: 'git could not tell whether there are notes of git-ai' };
  const names = new Set(refs.split('\n').filter((ref) => ref === NOTES || ref.startsWith(OLDER)));
  if (names.size === 0) return { status: 'not-found', why: NO_NOTES };
  const blobs = names.has(NOTES) ? await blobsOf(root, new Set(shas), options) : new Map<string, string>();
  if (blobs === undefined) return { status: 'unreachable', why: 'git could not list the notes of git-ai' };
  const wanted = shas.flatMap((sha) => {
    const object = blobs.get(sha) ?? (names.has(`${OLDER}${sha}`) ? `${OLDER}${sha}` : undefined);
    return object === undefined ? [] : [{ sha, object }];
  });
  const texts = await textsOf(root, wanted, options);
  return texts === undefined
    ? { status: 'unreachable', why: 'git could not tell the notes of git-ai, or they are too large together' }
    : { status: 'ok', value: texts };
}

/** Notes lie in folders by the beginning of the commit's id, more of them the more notes there are: a path without `/` is the id. */
async function blobsOf(
  root: string,
  shas: ReadonlySet<string>,
  options: GitOptions,
): Promise<ReadonlyMap<string, string> | undefined> {
  const output = await outputOf(root, ['ls-tree', '-r', '-z', '--full-tree', NOTES], options);
  const entries = output?.split('\0').flatMap((entry) => {
    const match = /^\d+ blob ([0-9a-f]+)\t([0-9a-f/]+)$/.exec(entry);
    const sha = match?.[2]?.replaceAll('/', '') ?? '';
    return shas.has(sha) ? [[sha, match?.[1] ?? ''] as const] : [];
  });
  return entries && new Map(entries);
}

interface Wanted {
  readonly sha: string;
  /** A blob's id, or a ref. */
  readonly object: string;
}

/** `git cat-file --batch`: a line with kind and size, the content, a line end; in the order asked. */
async function textsOf(
  root: string,
  wanted: readonly Wanted[],
  options: GitOptions,
): Promise<ReadonlyMap<string, string> | undefined> {
  const texts = new Map<string, string>();
  let [header, kept, left, total] = [Buffer.alloc(0), [] as Buffer[], 0, 0];
  let next = 0;
  let isBlob = false;
  const take = (piece: Buffer): boolean => {
    for (let rest = piece; rest.length > 0; ) {
      if (left === 0) {
        const end = rest.indexOf(10);
        header = Buffer.concat([header, end === -1 ? rest : rest.subarray(0, end)]);
        if (end === -1) return true;
        const described = / (\w+) (\d+)$/.exec(header.toString('latin1'));
        header = Buffer.alloc(0);
        rest = rest.subarray(end + 1);
        isBlob = described?.[1] === 'blob';
        // `missing` and the like have no content, and no line end after it.
        if (described === null) next++;
        else left = Number(described[2]) + 1;
        continue;
      }
      const part = rest.subarray(0, left);
      left -= part.length;
      rest = rest.subarray(part.length);
      const room = NOTE_BYTES + 1 - kept.reduce((sum, { length }) => sum + length, 0);
      const content = left === 0 ? part.subarray(0, -1) : part;
      if (isBlob && room > 0) kept.push(content.subarray(0, room));
      total += isBlob && room > 0 ? Math.min(content.length, room) : 0;
      if (left > 0) continue;
      const of = wanted[next++];
      if (isBlob && of !== undefined) texts.set(of.sha, Buffer.concat(kept).toString('utf8'));
      kept = [];
    }
    return total <= MOST_BYTES;
  };
  const input = wanted.map(({ object }) => `${object}\n`).join('');
  const whole = wanted.length === 0 || (await runGit(root, ['cat-file', '--batch', '--buffer'], { ...options, input }, take));
  return whole && next === wanted.length ? texts : undefined;
}
