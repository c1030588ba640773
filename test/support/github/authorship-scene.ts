import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, Forge } from '../../../src/forge.ts';
import { forgeOf } from '../../../src/platform/forge.ts';
import { gitHub as client } from '../../../src/platform/github.ts';
import type { After, Files, Repository } from '../repository.ts';
import { repository } from '../repository.ts';
import type { Permissions } from './people.ts';
import type { GitHubOptions, GitHubServer } from './server.ts';
import { gitHub, REPOSITORY, TOKEN } from './server.ts';
import type { PullSeed } from './state.ts';

/** A pull request whose commits are written down, GitHub in front of it, and the client that the Action has. */
export interface AuthorshipScene {
  readonly git: Repository;
  readonly github: GitHubServer;
  readonly forge: Forge;
  /** Of the commits, in their order. */
  readonly shas: readonly string[];
  /** The head of pull request 7. */
  readonly head: string;
  /** How often each route was asked, by a word that stands in it. */
  asked(route: string): number;
}

export interface WrittenCommit {
  readonly message?: string;
  readonly files?: Files;
  /** `Name <mail>`. */
  readonly author?: string;
  readonly committer?: string;
  /** Places in this list; the one before it, when they are left out. `main`: the default branch's tip. */
  readonly parents?: readonly (number | 'main')[];
}

export interface AuthorshipOptions {
  readonly commits: readonly WrittenCommit[];
  readonly main?: Files;
  readonly permissions?: Permissions;
  readonly pull?: Omit<PullSeed, 'number' | 'head'>;
  readonly github?: Omit<GitHubOptions, 'git' | 'tokens'>;
}

const READ: Permissions = { contents: 'read', pull_requests: 'read' };
const DAY = Date.UTC(2026, 10, 10) / 1000;

export async function authorshipScene(after: After, options: AuthorshipOptions): Promise<AuthorshipScene> {
  const git = repository(after, { 'README.md': '# Shop\n', ...options.main });
  const shas = written(git, options.commits);
  const head = shas.at(-1) ?? git.git('rev-parse', 'main');
  const github = await gitHub(after, { git, ...options.github, tokens: { [TOKEN]: options.permissions ?? READ } });
  github.state.openPull({ number: 7, author: 'anouk', head: 'topic', ...options.pull });
  return {
    git,
    github,
    head,
    shas,
    forge: forgeOf(() => client(TOKEN, github.url, github.graphqlUrl), REPOSITORY),
    asked: (route) => github.requests.filter((request) => request.route.includes(route)).length,
  };
}

/** Commits on the branch `topic`, all at once: hundreds cost no more than one. Commit n is of minute n of 2026-11-10. */
function written(git: Repository, commits: readonly WrittenCommit[]): string[] {
  const someone = 'Test Author <author@example.org>';
  const stream = commits.flatMap(({ message = 'Change', files = {}, author = someone, committer = someone, parents }, index) => {
    const named = (parents ?? [index === 0 ? 'main' : index - 1]).map((one) =>
      one === 'main' ? 'refs/heads/main^0' : `:${one + 1}`,
    );
    const [from, ...merged] = named;
    const at = `${DAY + 60 * index} +0000`;
    return [
      'commit refs/heads/topic',
      `mark :${index + 1}`,
      `author ${author} ${at}`,
      `committer ${committer} ${at}`,
      data(message),
      ...(from === undefined ? [] : [`from ${from}`]),
      ...merged.map((one) => `merge ${one}`),
      ...Object.entries(files).flatMap(([path, content]) =>
        content === null ? [`D ${path}`] : [`M 100644 inline ${path}`, data(String(content))],
      ),
      '',
    ];
  });
  const marks = join(git.folder, '.git', 'marks');
  execFileSync('git', ['fast-import', '--quiet', '--force', `--export-marks=${marks}`], {
    cwd: git.folder,
    input: `${stream.join('\n')}\n`,
  });
  const lines = readFileSync(marks, 'utf8').trim().split('\n');
  const byMark = new Map(lines.map((line) => line.split(' ') as [string, string]));
  return commits.map((_, index) => byMark.get(`:${index + 1}`) ?? '');
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}`;
}

/** Notes of commits as git keeps them, in folders of two characters by `depth`. */
export function writeNotes(git: Repository, notes: Readonly<Record<string, string | Buffer>>, depth: 0 | 1 | 2 = 0): void {
  const entries = Object.entries(notes).flatMap(([sha, text]) => {
    const cut = 2 * depth;
    const place = [...(sha.slice(0, cut).match(/../g) ?? []), sha.slice(cut)].join('/');
    return [Buffer.from(`M 100644 inline ${place}\ndata ${Buffer.byteLength(text)}\n`), Buffer.from(text), Buffer.from('\n')];
  });
  const commit = Buffer.from(
    `commit refs/notes/ai\ncommitter Test Author <author@example.org> ${DAY} +0000\ndata 5\nNotes\ndeleteall\n`,
  );
  execFileSync('git', ['fast-import', '--quiet', '--force'], { cwd: git.folder, input: Buffer.concat([commit, ...entries]) });
}

/** The value of an answer that must be one. */
export function given<T>(answer: Answer<T>): T {
  if (answer.status !== 'ok') throw new Error(answer.why);
  return answer.value;
}
