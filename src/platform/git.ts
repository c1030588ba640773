import { execFile } from 'node:child_process';

/** A run of git: its output, or undefined when it failed. Nothing of the repository's configuration is executed. */
export type Git = (...args: readonly string[]) => Promise<string | undefined>;

const MAX_OUTPUT = 512 * 1024 * 1024;

export interface GitOptions {
  /** Also in a folder that belongs to another user, which git refuses otherwise. */
  readonly trusted?: boolean;
}

/** Arguments before the command: paths unquoted, and no hook of the fsmonitor. */
export function gitArguments(args: readonly string[], { trusted = false }: GitOptions = {}): string[] {
  return [...(trusted ? ['-c', 'safe.directory=*'] : []), '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', ...args];
}

/** A fixed language, no prompts, no optional locks, no external diff. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_EXTERNAL_DIFF: '' };
}

const ESCAPES: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 };

/** A name as git writes it outside `-z`: bare, or quoted as C does (`"caf\303\251.ts"`) where it holds what needs it. */
export function unquoted(name: string): string {
  if (!name.startsWith('"')) return name;
  const bytes: number[] = [];
  for (const [, octal, letter, plain = ''] of name.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/gs)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8));
    else if (letter !== undefined) bytes.push(ESCAPES[letter] ?? letter.charCodeAt(0));
    else bytes.push(...new TextEncoder().encode(plain));
  }
  return new TextDecoder().decode(new Uint8Array(bytes));
}

/** git in one checkout. */
export function gitIn(root: string, options: GitOptions = {}): Git {
  return (...args) =>
    new Promise((done) => {
      execFile(
        'git',
        gitArguments(args, options),
        { cwd: root, encoding: 'utf8', maxBuffer: MAX_OUTPUT, env: gitEnvironment() },
        (error, stdout) => done(error ? undefined : stdout),
      );
    });
}

/** The commit a ref names, or undefined. A ref that looks like an option is no ref. */
export async function commitOf(git: Git, ref: string): Promise<string | undefined> {
  if (ref.startsWith('-')) return undefined;
  return (await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`))?.trim() || undefined;
}

/**
 * The default branch as this checkout knows it: origin/HEAD, else main, else master, at the remote where there is one. A repository
 * without a checkout is itself what others clone: there it is HEAD.
 */
export async function defaultBranch(git: Git): Promise<{ ref: string; name: string } | undefined> {
  const head = (await git('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'))?.trim();
  if (head) return { ref: head, name: head.replace(/^origin\//, '') };
  const isBare = (await git('rev-parse', '--is-bare-repository'))?.trim() === 'true';
  const own = isBare ? (await git('symbolic-ref', '--quiet', '--short', 'HEAD'))?.trim() : undefined;
  if (own) return { ref: own, name: own };
  for (const name of ['main', 'master']) {
    for (const ref of [`origin/${name}`, name]) {
      if ((await commitOf(git, ref)) !== undefined) return { ref, name };
    }
  }
  return undefined;
}

/** A file at a commit: its text and blob id; undefined when that commit has none. */
export async function fileAt(git: Git, commit: string, path: string): Promise<{ text: string; sha: string } | undefined> {
  const entry = await git('ls-tree', '--full-tree', commit, '--', path);
  const match = /^\d+ blob ([0-9a-f]+)\t/.exec(entry ?? '');
  if (match?.[1] === undefined) return undefined;
  const text = await git('cat-file', 'blob', match[1]);
  return text === undefined ? undefined : { text, sha: match[1] };
}

/** Every file in the index, relative to the checkout's root. */
export async function listFiles(git: Git): Promise<readonly string[]> {
  const output = await git('ls-files', '-z', '--full-name', '--', ':/');
  return (output ?? '').split('\0').filter((path) => path !== '');
}
