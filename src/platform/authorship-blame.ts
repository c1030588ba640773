import type { Answer } from '../forge.ts';
import type { Blame, BlamedRange } from '../model/authorship.ts';
import type { LineRange } from '../model/changes.ts';
import { linesIn } from '../model/changes.ts';
import type { HeldRange } from './authorship-range.ts';
import type { GitOptions } from './git.ts';
import { unquoted } from './git.ts';
import { outputOf } from './git-run.ts';

/** What is looked at: files, lines asked for in them, processes at once, and milliseconds for one file and for all. */
export const BLAME_LIMITS = { files: 200, lines: 20_000, atOnce: 4, oneWithin: 30_000, allWithin: 120_000 } as const;

/**
 * Settings of the repository may not move a line to another commit, nor run a program over the files. An empty name
 * empties the list of commits to look past; as a setting it would come before the others and empty nothing (git 2.39).
 */
const BLAME = [
  ...['-c', 'blame.markIgnoredLines=false', '-c', 'blame.markUnblamableLines=false'],
  ...['blame', '--incremental', '--no-textconv', '--ignore-revs-file='],
];

type Asked = readonly [path: string, lines: readonly LineRange[]];

/** Which commit brought which of the lines asked for; those that are in none yet are left out. */
export async function blameOf(
  root: string,
  range: HeldRange,
  lines: ReadonlyMap<string, readonly LineRange[]>,
  options: GitOptions,
  limits: { readonly [limit in keyof typeof BLAME_LIMITS]: number } = BLAME_LIMITS,
): Promise<Answer<Blame>> {
  const { queue, left } = withinLimits([...lines], limits);
  const ranges = new Map<string, readonly BlamedRange[]>();
  const until = Date.now() + limits.allWithin;
  const revisions = range.working ? [`^${range.base}`] : [`^${range.base}`, range.head];
  const worker = async () => {
    for (let asked = queue.shift(); asked !== undefined; asked = queue.shift()) {
      const [path, parts] = asked;
      const within = Math.min(limits.oneWithin, until - Date.now());
      const places = parts.flatMap(({ from, to }) => ['-L', `${from},${to}`]);
      const args = [...BLAME, ...places, ...revisions, '--', path];
      const output = within <= 0 ? undefined : await outputOf(root, args, { ...options, within });
      if (output === undefined) left.push(path);
      else ranges.set(path, blamedIn(output, range.shas));
    }
  };
  await Promise.all(Array.from({ length: limits.atOnce }, worker));
  return { status: 'ok', value: { ranges, left: left.sort() } };
}

/** Files of few lines first, so that the most files are looked at. */
function withinLimits(
  asked: readonly Asked[],
  limits: { readonly files: number; readonly lines: number },
): { queue: Asked[]; left: string[] } {
  const sized = asked
    .map(([path, lines]) => ({ path, lines, size: linesIn(lines) }))
    .filter(({ size }) => size > 0)
    .sort((a, b) => a.size - b.size || (a.path < b.path ? -1 : 1));
  const queue: Asked[] = [];
  const left: string[] = [];
  let room = limits.lines;
  for (const { path, lines, size } of sized) {
    const fits = queue.length < limits.files && size <= room;
    if (fits) queue.push([path, lines]);
    else left.push(path);
    room -= fits ? size : 0;
  }
  return { queue, left };
}

const NOT_COMMITTED = /^0+$/;

/**
 * `git blame --incremental`: for each group of lines its commit, the first line as that commit has it, the first line now and how
 * many, then fields one a line, of which the last is the path in that commit.
 */
function blamedIn(output: string, shas: ReadonlySet<string>): readonly BlamedRange[] {
  const ranges: BlamedRange[] = [];
  let group: RegExpExecArray | null = null;
  for (const line of output.split('\n')) {
    group = /^([0-9a-f]{40,64}) (\d+) (\d+) (\d+)$/.exec(line) ?? group;
    if (group === null || !line.startsWith('filename ')) continue;
    const [sha = '', [first, from, count]] = [group[1], group.slice(2).map(Number) as [number, number, number]];
    const origin = { path: unquoted(line.slice('filename '.length)), line: first };
    if (!NOT_COMMITTED.test(sha))
      ranges.push({ sha, from, to: from + count - 1, origin, ...(!shas.has(sha) && { older: true }) });
    group = null;
  }
  return ranges.sort((a, b) => a.from - b.from);
}
