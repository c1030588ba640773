import { spawn } from 'node:child_process';
import type { GitOptions } from './git.ts';
import { gitArguments, gitEnvironment } from './git.ts';

/** What a run of git is given beside its arguments. */
export interface GitTask extends GitOptions {
  /** Variables beside those of every run. */
  readonly env?: NodeJS.ProcessEnv;
  /** What it reads from its standard input. */
  readonly input?: string;
  /** Milliseconds, after which it is ended. */
  readonly within?: number;
}

/**
 * A run of git whose output is taken piece by piece as it comes, until `take` says false; true when it came to its end. Local
 * replacements of objects are in no clone.
 */
export async function runGit(
  root: string,
  args: readonly string[],
  task: GitTask,
  take: (piece: Buffer) => boolean,
): Promise<boolean> {
  const child = spawn('git', gitArguments(['--no-replace-objects', ...args], task), {
    cwd: root,
    // Into a pipe git writes each record by itself; so it fills its buffer first, and a third of the time is gone.
    env: { ...gitEnvironment(), ...task.env, GIT_FLUSH: '0' },
    stdio: ['pipe', 'pipe', 'ignore'],
    ...(task.within !== undefined && { timeout: task.within }),
  });
  const ended = new Promise<number | null>((done) => {
    child.on('error', () => done(null));
    child.on('close', done);
  });
  child.stdin.on('error', () => {});
  child.stdin.end(task.input ?? '');
  let isWhole = true;
  for await (const piece of child.stdout as AsyncIterable<Buffer>) {
    isWhole = take(piece);
    if (isWhole) continue;
    child.kill();
    break;
  }
  return (await ended) === 0 && isWhole;
}

/** The same, of an output whose records end with NUL. False also where the last one does not. */
export async function eachRecord(
  root: string,
  args: readonly string[],
  task: GitTask,
  each: (record: Buffer) => void,
): Promise<boolean> {
  const open: Buffer[] = [];
  const isWhole = await runGit(root, args, task, (chunk) => {
    let from = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, from)) {
      const piece = chunk.subarray(from, end);
      from = end + 1;
      each(open.length === 0 ? piece : Buffer.concat([...open.splice(0), piece]));
    }
    if (from < chunk.length) open.push(chunk.subarray(from));
    return true;
  });
  return isWhole && open.length === 0;
}

const MOST_OUTPUT = 256 * 1024 * 1024;

/** The whole output as text, or undefined when git failed or told more than can be used. */
export async function outputOf(root: string, args: readonly string[], task: GitTask): Promise<string | undefined> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  const isWhole = await runGit(root, args, task, (piece) => {
    bytes += piece.length;
    pieces.push(piece);
    return bytes <= MOST_OUTPUT;
  });
  return isWhole ? Buffer.concat(pieces).toString('utf8') : undefined;
}
