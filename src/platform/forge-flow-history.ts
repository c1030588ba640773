import { z } from 'zod';
import { mayName } from '../flow/endings.ts';
import type { Seconds } from '../flow/facts.ts';
import { isoOf } from '../flow/facts.ts';
import type { RawCommit } from '../flow/graph.ts';
import type { Aliases, Cut, ToldHistory } from '../flow/source.ts';
import { actorOf } from '../flow/source.ts';
import type { Answer } from '../forge.ts';
import type { Asking } from './forge-flow-pages.ts';
import { account, inRepository, listed, pageInfo, sha, time } from './forge-flow-pages.ts';
import { aliasOf } from './forge-flow-pull.ts';

/** The commit graph from a day on, for a run that has no whole checkout. */

const PAGE = 100;
const MOST = 5000;
/** Of what is on another branch, and how many of those. */
const MOST_ASIDE = 300;
const ASIDE = 10;

const HISTORY = `query FlowHistory($owner: String!, $name: String!, $at: String!, $since: GitTimestamp!, $first: Int!, $after: String) {
  rateLimit { cost remaining limit }
  repository(owner: $owner, name: $name) {
    defaultBranchRef { name }
    object(expression: $at) {
      ... on Commit {
        oid
        history(first: $first, after: $after, since: $since) {
          pageInfo { hasNextPage endCursor }
          nodes {
            oid message authoredDate committedDate
            author { email user { __typename login } }
            committer { email }
            parents(first: 10) { nodes { oid } }
          }
        }
      }
    }
  }
}`;

const commit = z.object({
  oid: sha,
  message: z.string(),
  authoredDate: time,
  committedDate: time,
  author: z.object({ email: z.string().nullable(), user: account }).nullable(),
  committer: z.object({ email: z.string().nullable() }).nullable(),
  parents: z.object({ nodes: z.array(z.object({ oid: sha })) }),
});
const page = inRepository(
  z.object({
    defaultBranchRef: z.object({ name: z.string() }).nullable(),
    object: z.object({ oid: sha, history: z.object({ pageInfo, nodes: z.array(commit) }) }).nullable(),
  }),
);
type CommitNode = z.output<typeof commit>;

interface Line {
  readonly head: string | undefined;
  readonly branch: string | undefined;
  readonly commits: readonly CommitNode[];
  readonly cut?: Cut;
}

/** Of the default branch, and besides of branches and commits that may be on no other: what was deployed. */
export async function historySince(asking: Asking, since: Seconds, also: readonly string[]): Promise<Answer<ToldHistory>> {
  const main = await lineOf(asking, 'HEAD', since, { most: MOST, isKnown: () => false });
  if (main.status !== 'ok') return main;
  const { head, branch } = main.value;
  if (head === undefined || branch === undefined) return { status: 'not-found', why: 'the default branch has no commit' };
  const all = new Map(main.value.commits.map((one) => [one.oid, one]));
  const branches: { readonly name: string; readonly sha: string }[] = [];
  const aside = also.filter((one) => !all.has(one)).slice(0, ASIDE);
  for (const at of aside) {
    if (all.has(at)) continue;
    const line = await lineOf(asking, at, since, { most: MOST_ASIDE, isKnown: (one) => all.has(one) });
    // What cannot be had is not in this history, and whoever joins says so.
    if (line.status !== 'ok' || line.value.head === undefined) continue;
    for (const one of line.value.commits) all.set(one.oid, one);
    if (line.value.head !== at) branches.push({ name: at, sha: line.value.head });
  }
  const nodes = [...all.values()];
  const aliases: Aliases = nodes.flatMap(({ author }) => aliasOf(author, (one) => actorOf(asking.repository, one)));
  const beyond = beyondOf(all);
  const commits = [...nodes.map(rawCommit), ...beyond.map((one) => unknownCommit(one, since))];
  const raw = { head, branch, commits, tags: [], branches };
  return { status: 'ok', value: { raw, beyond, aliases, ...(main.value.cut && { cut: main.value.cut }) } };
}

async function lineOf(
  asking: Asking,
  at: string,
  since: Seconds,
  { most, isKnown }: { readonly most: number; readonly isKnown: (sha: string) => boolean },
): Promise<Answer<Line>> {
  let [head, branch]: [string | undefined, string | undefined] = [undefined, undefined];
  const answer = await listed<CommitNode>(
    async ({ shrinks, ...slice }) => {
      const told = await asking.query(HISTORY, { ...slice, at, since: isoOf(since) }, page, { shrinks });
      if (told.status !== 'ok') return told;
      const { defaultBranchRef, object } = told.value.repository;
      [head, branch] = [object?.oid, defaultBranchRef?.name];
      if (object === null) return { status: 'ok', value: { items: [], pageInfo: { hasNextPage: false, endCursor: null } } };
      return { status: 'ok', value: { items: object.history.nodes, pageInfo: object.history.pageInfo } };
    },
    { size: PAGE, most, at: ({ committedDate }) => committedDate, isEnough: ({ oid }) => isKnown(oid) },
  );
  if (answer.status !== 'ok') return answer;
  const { items, cut } = answer.value;
  return { status: 'ok', value: { head, branch, commits: items, ...(cut && { cut }) } };
}

function beyondOf(all: ReadonlyMap<string, CommitNode>): string[] {
  const merges = [...all.values()].filter(({ parents }) => parents.nodes.length > 1);
  const parents = merges.flatMap((merge) => merge.parents.nodes.map(({ oid }) => oid));
  return [...new Set(parents)].filter((oid) => !all.has(oid));
}

function unknownCommit(oid: string, before: Seconds): RawCommit {
  const at = before - 1;
  const nobody = { authorMail: '', committerMail: '', subject: '', reverts: [], picks: [] };
  return { sha: oid, parents: [], authoredAt: at, committedAt: at, ...nobody };
}

function rawCommit({ oid, message, author, committer, ...node }: CommitNode): RawCommit {
  const [first = '', body = ''] = /^([\s\S]*?)(?:\n\s*\n([\s\S]*))?$/.exec(message)?.slice(1) ?? [];
  const ending = endingOf(body);
  return {
    sha: oid,
    parents: node.parents.nodes.map((parent) => parent.oid),
    authoredAt: node.authoredDate,
    committedAt: node.committedDate,
    authorMail: author?.email ?? '',
    committerMail: committer?.email ?? '',
    subject: first.replace(/\s*\n\s*/g, ' ').trim(),
    reverts: namedIn(body, /^This reverts commit ([0-9a-f]{7,64})\b/gm),
    picks: namedIn(body, /^\(cherry picked from commit ([0-9a-f]{7,64})\)/gm),
    ...(ending !== undefined && { ending }),
  };
}

/** The last paragraph, where it may name an agent. */
function endingOf(body: string): string | undefined {
  const ending = body.trimEnd().split('\n\n').at(-1) ?? '';
  return mayName(ending) ? ending : undefined;
}

function namedIn(body: string, line: RegExp): string[] {
  return [...new Set([...body.matchAll(line)].map((match) => match[1] ?? ''))];
}
