import type { Answer } from '../forge.ts';
import type { ToldCommit } from '../model/authorship.ts';
import type { HeldRange } from './authorship-range.ts';
import { outputOf } from './authorship-run.ts';
import type { GitOptions } from './git.ts';

/**
 * One field a line, the message last, NUL after each commit: a name and a mail address can hold no line end, and nothing can hold
 * NUL. Names are those of the commit, whatever a mailmap makes of them.
 */
const FORMAT = 'tformat:%H%n%P%n%at%n%an%n%ae%n%cn%n%ce%n%B';
const HEADER_LINES = 7;
const LOG = [
  ...['log', '-z', '--topo-order', '--reverse', '--no-show-signature', '--no-notes', '--no-color', '--no-mailmap'],
  ...['--encoding=UTF-8', `--format=${FORMAT}`],
];

/** Every commit of a range, parents first. */
export async function commitsOf(root: string, range: HeldRange, options: GitOptions): Promise<Answer<readonly ToldCommit[]>> {
  const output = await outputOf(root, [...LOG, range.head, `^${range.base}`, '--'], options);
  const commits = (output ?? '')
    .split('\0')
    .slice(0, -1)
    .map((record) => commitIn(record, range));
  if (output === undefined || commits.length !== range.shas.size)
    return { status: 'unreachable', why: 'git could not tell the commits of the change' };
  return { status: 'ok', value: commits };
}

function commitIn(record: string, { parents: atCuts }: HeldRange): ToldCommit {
  const fields = record.split('\n', HEADER_LINES);
  const [sha = '', parents = '', authoredAt = '', authorName = '', authorMail = '', name = '', mail = ''] = fields;
  return {
    sha,
    parents: atCuts.get(sha) ?? (parents === '' ? [] : parents.split(' ')),
    author: { name: authorName, mail: authorMail },
    committer: { name, mail },
    authoredAt: Number(authoredAt),
    message: record.slice(fields.join('\n').length + 1),
  };
}
