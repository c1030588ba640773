import { readFile } from 'node:fs/promises';
import type { Answer } from '../forge.ts';
import { grouped, quoted } from '../model/words.ts';
import type { Git, GitOptions } from './git.ts';
import { commitOf, gitIn } from './git.ts';

/** Commits that `head` reaches and `base` does not; without a head those of HEAD, and the working tree after them. */
export interface AskedRange {
  readonly base: string;
  readonly head?: string;
}

/** A range whose every commit the checkout holds. */
export interface HeldRange {
  readonly base: string;
  readonly head: string;
  /** True where the lines are those of the working tree. */
  readonly working: boolean;
  readonly shas: ReadonlySet<string>;
  /** Parents of those commits at which a shallow checkout is cut, as the commits themselves name them. */
  readonly parents: ReadonlyMap<string, readonly string[]>;
}

/** More than any pull request has: GitHub itself lists 250. */
const MOST_COMMITS = 10_000;

/** The range as this checkout holds it, or why it does not hold it whole. */
export async function heldRange(root: string, range: AskedRange, options: GitOptions = {}): Promise<Answer<HeldRange>> {
  const git: Git = (...args) => gitIn(root, options)('--no-replace-objects', ...args);
  const shallow = (await git('rev-parse', '--is-shallow-repository'))?.trim();
  if (shallow === undefined) return notHeld('this folder is in no git repository that can be read');
  const [base, head] = await Promise.all([commitOf(git, range.base), commitOf(git, range.head ?? 'HEAD')]);
  if (base === undefined || head === undefined) {
    const missing = quoted(base === undefined ? range.base : (range.head ?? 'HEAD'));
    return notHeld(`this checkout${shallow === 'true' ? ' is shallow and' : ''} does not hold ${missing}`);
  }
  const times = await timesOf(git, `--max-count=${MOST_COMMITS + 1}`, head, `^${base}`);
  if (times === undefined) return notHeld('git could not list the commits of the change');
  if (times.size > MOST_COMMITS) return notHeld(`the change has more than ${grouped(MOST_COMMITS)} commits`);
  const parents = shallow === 'true' ? await parentsAtCuts(git, { base, head, times }) : new Map();
  if (parents === undefined) return notHeld('this checkout is shallow, and may not hold every commit of the change');
  const value = { base, head, working: range.head === undefined, shas: new Set(times.keys()), parents };
  return { status: 'ok', value };
}

function notHeld(why: string): Answer<never> {
  return { status: 'unreachable', why };
}

/** When each of the commits was made, in seconds since 1970, by id. */
async function timesOf(git: Git, ...revisions: readonly string[]): Promise<Map<string, number> | undefined> {
  const output = await git('rev-list', '--timestamp', ...revisions, '--');
  if (output === undefined) return undefined;
  const lines = output.split('\n').filter((line) => line !== '');
  return new Map(lines.map((line) => [line.slice(line.indexOf(' ') + 1), Number.parseInt(line, 10)]));
}

interface Listed {
  readonly base: string;
  readonly head: string;
  readonly times: ReadonlyMap<string, number>;
}

/**
 * Whether the cuts of a shallow checkout leave the range as it is: then the parents of its commits at a cut, else undefined.
 * What is missing below a commit of the range would be missing in it, unless all its parents are the base's already. What is
 * missing below the base would be too much in it: so each commit is newer than the base's cuts, or comes after the base.
 */
async function parentsAtCuts(git: Git, { base, head, times }: Listed): Promise<Map<string, readonly string[]> | undefined> {
  const [cuts, below] = await Promise.all([cutsOf(git), timesOf(git, base)]);
  if (cuts === undefined || below === undefined) return undefined;
  const parents = new Map<string, readonly string[]>();
  for (const sha of cuts.filter((cut) => times.has(cut))) {
    const named = await parentsOf(git, sha);
    if (named === undefined || !named.every((parent) => below.has(parent))) return undefined;
    parents.set(sha, named);
  }
  const newestCut = Math.max(0, ...cuts.map((cut) => below.get(cut) ?? 0));
  const doubtful = [...times].filter(([, time]) => time <= newestCut).map(([sha]) => sha);
  if (doubtful.length === 0) return parents;
  const after = await timesOf(git, '--ancestry-path', head, `^${base}`);
  // A commit at a cut has lost its parents for git too.
  const isAfter = (sha: string) => after?.has(sha) === true || parents.get(sha)?.includes(base) === true;
  return doubtful.every(isAfter) ? parents : undefined;
}

/** Commits whose parents a shallow checkout does not follow. */
async function cutsOf(git: Git): Promise<readonly string[] | undefined> {
  const path = (await git('rev-parse', '--path-format=absolute', '--git-path', 'shallow'))?.trim();
  const text = path === undefined ? undefined : await readFile(path, 'utf8').catch(() => undefined);
  return text?.split('\n').filter((line) => line !== '');
}

async function parentsOf(git: Git, sha: string): Promise<readonly string[] | undefined> {
  const header = (await git('cat-file', 'commit', sha))?.split('\n\n', 1)[0];
  return header === undefined ? undefined : [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent]) => parent ?? '');
}
