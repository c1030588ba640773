import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { wilson } from '../src/metrics/statistics.ts';
import { AI_DEFAULTS } from '../src/model/ai-settings.ts';
import type { ToldCommit } from '../src/model/authorship.ts';
import type { Graded } from '../src/model/provenance.ts';
import { GRADES, isAtLeast } from '../src/model/provenance.ts';
import { judgeCommit } from '../src/provenance/commit.ts';

/** What a reader found in commits of public repositories, by the first twelve digits of each. */
const readSchema = z.strictObject({
  seed: z.string(),
  /** How many of a repository were read, of so many of its last commits. */
  sample: z.int().positive(),
  of: z.int().positive(),
  repositories: z.array(
    z.strictObject({
      repository: z.string(),
      /** The newest commit that was looked at. */
      head: z.string(),
      /** None of its commits was looked at while the table was made. */
      unseen: z.literal(true).optional(),
      judged: z.partialRecord(z.enum([...GRADES, 'none']), z.array(z.string())),
    }),
  ),
});

export const STUDY = readSchema.parse(JSON.parse(readFileSync(resolve(import.meta.dirname, 'provenance-judged.json'), 'utf8')));

export function git(root: string, args: readonly string[], input = ''): string {
  const ran = spawnSync('git', args, {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: { ...process.env, LC_ALL: 'C' },
  });
  if (ran.status !== 0) throw new Error(`git ${args[0]} failed in ${root}: ${ran.stderr}`);
  return ran.stdout;
}

const FORMAT = ['%H', '%P', '%an', '%ae', '%cn', '%ce', '%at', '%B'].join('%x1f');

/** Commits that are no merges, by `git log`, as their authors wrote them: no mailmap. */
export function commits(root: string, args: readonly string[], input?: string): ToldCommit[] {
  const told = git(root, ['log', '-z', '--no-mailmap', '--no-merges', `--format=tformat:${FORMAT}`, ...args], input);
  return told.split('\0').flatMap((record) => {
    const [sha = '', parents = '', name = '', mail = '', by = '', byMail = '', at = '', ...message] = record.split('\x1f');
    if (sha === '') return [];
    const signed = { author: { name, mail }, committer: { name: by, mail: byMail } };
    return [{ sha, parents: parents.split(' '), ...signed, authoredAt: Number(at), message: message.join('\x1f') }];
  });
}

export const gradeOf = (commit: ToldCommit): Graded => judgeCommit(commit, AI_DEFAULTS).grade;
export const isAbove = (grade: Graded) => isAtLeast(grade, 'suggestion');

/** The sample that anyone draws again: those whose SHA-256 of `SEED:COMMIT` comes first. */
export function drawn(shas: Iterable<string>): string[] {
  const order = (sha: string) => createHash('sha256').update(`${STUDY.seed}:${sha}`).digest('hex');
  const ordered = [...shas].map((sha) => ({ sha, at: order(sha) })).sort((a, b) => (a.at < b.at ? -1 : 1));
  return ordered.slice(0, STUDY.sample).map(({ sha }) => sha);
}

/** k of n with its 90 % interval. */
export function share(k: number, n: number): string {
  const interval = wilson(k, n);
  const percent = (q: number) => (100 * q).toFixed(1);
  return interval === undefined ? 'none to count' : `${percent(k / n)} % [${percent(interval.low)}, ${percent(interval.high)}]`;
}

export const row = (cells: readonly (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);
