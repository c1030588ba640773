import { spawn } from 'node:child_process';
import type { GitOptions } from './git.ts';
import { gitArguments, gitEnvironment } from './git.ts';

export interface GitTask extends GitOptions {
  /** What it reads from its standard input. */
  readonly input?: string;
  /** Milliseconds, after which it is ended. */
  readonly within?: number;
  /** Takes the output piece by piece; false ends it. */
  readonly take: (piece: Buffer) => boolean;
}

/**
 * A run of git whose output is taken as it comes; true when it came to its end. Local replacements of objects are in no clone.
 */
export function runGit(root: string, args: readonly string[], task: GitTask): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn('git', gitArguments(['--no-replace-objects', ...args], task), {
      cwd: root,
      // Into a pipe git writes each record by itself otherwise.
      env: { ...gitEnvironment(), GIT_FLUSH: '0' },
      stdio: ['pipe', 'pipe', 'ignore'],
      ...(task.within !== undefined && { timeout: task.within }),
    });
    let whole = true;
    child.on('error', () => done(false));
    child.on('close', (code) => done(whole && code === 0));
    child.stdin.on('error', () => {});
    child.stdin.end(task.input ?? '');
    child.stdout.on('data', (piece: Buffer) => {
      if (!whole || task.take(piece)) return;
      whole = false;
      child.kill();
    });
  });
}

const MOST_OUTPUT = 256 * 1024 * 1024;

/** The whole output as text, or undefined when git failed or told more than can be used. */
export async function outputOf(
  root: string,
  args: readonly string[],
  options: Omit<GitTask, 'take'>,
): Promise<string | undefined> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  const take = (piece: Buffer) => {
    bytes += piece.length;
    pieces.push(piece);
    return bytes <= MOST_OUTPUT;
  };
  return (await runGit(root, args, { ...options, take })) ? Buffer.concat(pieces).toString('utf8') : undefined;
}
