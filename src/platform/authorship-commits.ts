import type { Answer } from '../forge.ts';
import type { ToldCommit } from '../model/authorship.ts';
import type { HeldRange } from './authorship-range.ts';
import type { GitOptions } from './git.ts';
import { outputOf } from './git-run.ts';

/**
 * One field a line, the message last, NUL after each commit: a name and a mail address can hold no line end, and nothing can hold
 * NUL. Names are those of the commit, whatever a mailmap makes of them.
 */
export const COMMIT_FORMAT = 'tformat:%H%n%P%n%an%n%ae%n%cn%n%ce%n%at%n%ct%n%B';
const HEADER_LINES = 8;

/** A commit of that format; undefined where it is none. `committedAt` is in seconds since 1970. */
export function commitIn(record: string): { readonly commit: ToldCommit; readonly committedAt: number } | undefined {
  const fields: string[] = [];
  let begin = 0;
  for (let line = 0; line < HEADER_LINES; line++) {
    const end = record.indexOf('\n', begin);
    if (end === -1) return undefined;
    fields.push(record.slice(begin, end));
    begin = end + 1;
  }
  const [sha = '', parents = '', name = '', mail = '', committer = '', committerMail = '', authored, committed] = fields;
  const commit = {
    sha,
    parents: parents === '' ? [] : parents.split(' '),
    author: { name, mail },
    committer: { name: committer, mail: committerMail },
    authoredAt: Number(authored),
    message: record.slice(begin),
  };
  return { commit, committedAt: Number(committed) };
}

const LOG = [
  ...['log', '-z', '--topo-order', '--reverse', '--no-show-signature', '--no-notes', '--no-color', '--no-mailmap'],
  ...['--encoding=UTF-8', `--format=${COMMIT_FORMAT}`],
];

/** Every commit of a range, parents first. */
export async function commitsOf(root: string, range: HeldRange, options: GitOptions): Promise<Answer<readonly ToldCommit[]>> {
  const output = await outputOf(root, [...LOG, range.head, `^${range.base}`, '--'], options);
  const records = (output ?? '').split('\0').slice(0, -1);
  const commits = records.flatMap((record) => {
    const { commit } = commitIn(record) ?? {};
    return commit === undefined ? [] : [{ ...commit, parents: range.parents.get(commit.sha) ?? commit.parents }];
  });
  if (output === undefined || commits.length !== range.shas.size)
    return { status: 'unreachable', why: 'git could not tell the commits of the change' };
  return { status: 'ok', value: commits };
}
