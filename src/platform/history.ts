import { mayName } from '../flow/endings.ts';
import type { RawCommit, RawHistory, RawTag } from '../flow/graph.ts';
import type { NoHistory } from '../model/authored.ts';
import { quoted } from '../model/words.ts';
import type { Git, GitOptions } from './git.ts';
import { commitOf, defaultBranch, gitIn } from './git.ts';
import { eachRecord } from './git-run.ts';

export interface HistoryOptions extends GitOptions {
  /** The default branch, where the checkout cannot tell it. */
  readonly branch?: Branch;
  /** Branches and full commit ids to read besides: what was deployed may be on no other branch. What is not there is left out. */
  readonly also?: readonly string[];
}

/** The ref to read, and how it is called. */
export interface Branch {
  readonly ref: string;
  readonly name: string;
}

const CHECKOUT = 'Check out with `fetch-depth: 0`, or run `git fetch --unshallow --tags`.';

/** The whole history of the default branch and of all tags, by one `git log`. A history that was cut is a problem, never a short history. */
export async function readHistory(root: string, options: HistoryOptions = {}): Promise<RawHistory | NoHistory> {
  const git = gitIn(root, options);
  const tip = await wholeBranch(git, options.branch, CHECKOUT);
  if ('problem' in tip) return tip;
  const { head, branch } = tip;
  const [ids, names] = [(options.also ?? []).filter(isId), (options.also ?? []).filter((name) => !isId(name))];
  const tips = await Promise.all(names.map(async (name) => ({ name, sha: await branchTip(git, name) })));
  const branches = tips.flatMap(({ name, sha }) => (sha === undefined ? [] : [{ name, sha }]));
  const heads = [head, ...branches.map(({ sha }) => sha), ...ids];
  const [commits, tags] = await Promise.all([readCommits(root, heads, options), readTags(git)]);
  if (commits === undefined || tags === undefined) return BROKEN;
  return { head, branch, commits, tags, branches };
}

/** Where git fails in the midst. */
export const BROKEN: NoHistory = {
  problem: 'git could not tell the whole history.',
  remedy: 'Run `git fsck`; a partial copy needs a new clone.',
};

/** The tip of a branch, by default the default one, whose history the checkout holds whole. */
export async function wholeBranch(
  git: Git,
  given: Branch | undefined,
  remedy: string,
): Promise<{ readonly head: string; readonly branch: string } | NoHistory> {
  const shallow = (await git('rev-parse', '--is-shallow-repository'))?.trim();
  if (shallow === undefined) return { problem: 'This folder is in no git repository that can be read.', remedy };
  if (shallow === 'true') return { problem: 'This checkout is shallow: most of the history is missing.', remedy };
  const branch = given ?? (await defaultBranch(git));
  if (branch === undefined)
    return { problem: 'The default branch is not known.', remedy: 'Run `git remote set-head origin --auto`.' };
  const head = await commitOf(git, branch.ref);
  if (head === undefined) return { problem: `This checkout does not hold ${quoted(branch.ref)}.`, remedy };
  return { head, branch: branch.name };
}

const isId = (name: string) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name);

/** As the remote has it, where there is one. */
async function branchTip(git: Git, name: string): Promise<string | undefined> {
  return (await commitOf(git, `refs/remotes/origin/${name}`)) ?? (await commitOf(git, name));
}

/**
 * One field a line, the body last, NUL after each commit: a name, a mail address and a subject can hold no line end, and no field
 * can hold NUL.
 */
const FORMAT = 'tformat:%H%n%P%n%at%n%ct%n%ae%n%ce%n%an%n%s%n%b';
const HEADER_LINES = 8;
/** The repository's settings must not run gpg. */
const LOG = ['log', '-z', '--no-show-signature', '--no-color', '--encoding=UTF-8', `--format=${FORMAT}`];

async function readCommits(root: string, tips: readonly string[], options: GitOptions): Promise<RawCommit[] | undefined> {
  const commits: RawCommit[] = [];
  let isWhole = true;
  const args = [...LOG, '--ignore-missing', '--tags', '--stdin'];
  const isRead = await eachRecord(root, args, { ...options, input: `${tips.join('\n')}\n` }, (record) => {
    const commit = commitIn(record);
    if (commit === undefined) isWhole = false;
    else commits.push(commit);
  });
  return isRead && isWhole ? commits : undefined;
}

const REVERTS = { hint: 'This reverts commit ', line: /^This reverts commit ([0-9a-f]{7,64})\b/gm };
const PICKS = { hint: '(cherry picked from commit ', line: /^\(cherry picked from commit ([0-9a-f]{7,64})\)/gm };

/** The body stays bytes, and is let go: only the commits that it names are taken from it. */
function commitIn(record: Buffer): RawCommit | undefined {
  let end = -1;
  for (let line = 0; line < HEADER_LINES; line++) {
    end = record.indexOf(10, end + 1);
    if (end === -1) return undefined;
  }
  const [sha = '', parents = '', authored, committed, authorMail = '', committerMail = '', name = '', subject = ''] = record
    .toString('utf8', 0, end)
    .split('\n');
  const body = record.subarray(end + 1);
  const ending = endingOf(body);
  const commit = {
    sha,
    parents: parents === '' ? [] : parents.split(' '),
    authoredAt: Number(authored),
    committedAt: Number(committed),
    authorMail,
    committerMail,
    subject,
    reverts: namedIn(body, REVERTS),
    picks: namedIn(body, PICKS),
  };
  if (ending === undefined && !name.endsWith(')')) return commit;
  return { ...commit, ...(ending !== undefined && { ending }), ...(name.endsWith(')') && { signedName: name }) };
}

const [LINE_END, SPACE, COLON] = [10, 32, 58];

/** The last paragraph, where trailers stand, if any of them may be an agent's. Byte by byte, for most commits have none. */
function endingOf(body: Buffer): string | undefined {
  let end = body.length;
  while (end > 0 && (body[end - 1] ?? 0) <= SPACE) end--;
  let begin = end;
  let hasColon = false;
  while (begin > 0 && !(body[begin - 1] === LINE_END && body[begin] === LINE_END)) {
    begin--;
    hasColon ||= body[begin] === COLON;
  }
  // Without a colon there is no trailer; latin1 is the quickest to look through.
  return hasColon && mayName(body.toString('latin1', begin, end)) ? body.toString('utf8', begin, end) : undefined;
}

const NONE: readonly string[] = [];

function namedIn(body: Buffer, { hint, line }: { readonly hint: string; readonly line: RegExp }): readonly string[] {
  if (!body.includes(hint)) return NONE;
  // Through a Buffer, since a part of the decoded text would keep all of it alive.
  const names = [...body.toString('utf8').matchAll(line)].map((match) => Buffer.from(match[1] ?? '').toString('latin1'));
  return [...new Set(names)];
}

const TAG_FIELDS = ['refname:strip=2', 'objecttype', 'objectname', '*objecttype', '*objectname', 'taggerdate:unix'];
const TAG_FORMAT = `${TAG_FIELDS.map((field) => `%(${field})`).join('%00')}`;

/** Tags of commits; one of a tree or a file is no release. */
async function readTags(git: Git): Promise<RawTag[] | undefined> {
  const output = await git('for-each-ref', `--format=${TAG_FORMAT}`, 'refs/tags');
  if (output === undefined) return undefined;
  const tags: RawTag[] = [];
  for (const line of output.split('\n')) {
    const [name = '', type = '', object = '', innerType, inner = '', date = ''] = line.split('\0');
    if (type === 'commit') tags.push({ name, sha: object, kind: 'lightweight' });
    if (type !== 'tag') continue;
    // A tag of a tag: git before 2.45 looks into the outer one only.
    const sha = innerType === 'commit' ? inner : innerType === 'tag' ? await commitOf(git, object) : undefined;
    if (sha !== undefined) tags.push({ name, sha, kind: 'annotated', ...(date !== '' && { at: Number(date) }) });
  }
  return tags;
}
