import { z } from 'zod';
import type { Answer } from '../forge.ts';
import type { Signatory, ToldCommit } from '../model/authorship.ts';
import type { GitHub } from './github.ts';

/** A pull request as its authorship is asked for. */
export interface AskedPull {
  readonly github: () => Promise<GitHub>;
  readonly owner: string;
  readonly name: string;
  readonly number: number;
  /** Id of its head, or of what its lines are counted in. */
  readonly head: string;
}

/** GitHub lists no more of a pull request (REST, "List commits on a pull request"); which are missing it does not say. */
const MOST = 250;
/** Its own account, in whose name it makes and signs commits on its pages. */
const WEB_FLOW = 'web-flow';

/** A commit id, by SHA-1 or SHA-256. */
export const shaSchema = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
/** Null, or empty, where no account has the address. */
const accountSchema = z.object({ login: z.string().optional(), type: z.string().optional() }).nullable();
const signatureSchema = z.object({ name: z.string(), email: z.string(), date: z.iso.datetime({ offset: true }) });

const commitSchema = z.object({
  sha: shaSchema,
  parents: z.array(z.object({ sha: shaSchema })),
  author: accountSchema,
  committer: accountSchema,
  commit: z.object({
    author: signatureSchema,
    committer: signatureSchema,
    message: z.string(),
    verification: z.object({ verified: z.boolean() }).optional(),
  }),
});
type ApiCommit = z.output<typeof commitSchema>;

/** By REST: its accounts are told with their type, while GraphQL's `GitActor.user` is a person or nobody, and so hides every bot. */
export async function commitsOnGitHub({ github, owner, name, number, head }: AskedPull): Promise<Answer<readonly ToldCommit[]>> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits';
  const list = { item: commitSchema, pages: Math.ceil(MOST / 100) };
  const answer = await (await github()).all(route, { owner, repo: name, pull_number: number }, list);
  if (answer.status !== 'ok') return answer;
  if (answer.value.length >= MOST) return { status: 'unreachable', why: `GitHub lists no more than ${MOST} commits of a change` };
  const commits = parentsFirst(answer.value.map(told), head);
  if (commits.length > 0 && commits.length === answer.value.length) return { status: 'ok', value: commits };
  return { status: 'unreachable', why: 'the commits that GitHub lists do not lead to the head; it may have moved' };
}

function told({ sha, parents, author, committer, commit }: ApiCommit): ToldCommit {
  // Nobody holds a key of a bot: what is verified in its name, GitHub signed, and it does so only without an author of the App's own.
  const isGitHubs = committer?.login === WEB_FLOW || committer?.type === 'Bot';
  return {
    sha,
    parents: parents.map((parent) => parent.sha),
    author: signatory(commit.author, author),
    committer: signatory(commit.committer, committer),
    authoredAt: Math.floor(Date.parse(commit.author.date) / 1000),
    message: commit.message,
    ...(commit.verification?.verified === true && isGitHubs && { vouched: true }),
  };
}

function signatory({ name, email: mail }: z.output<typeof signatureSchema>, account: ApiCommit['author']): Signatory {
  const { login, type } = account ?? {};
  return { name, mail, ...(login !== undefined && { login, bot: type === 'Bot' }) };
}

/** What leads to the head, as far as it is listed: where a page in the middle is missing, what lies behind it is, too. */
function parentsFirst(listed: readonly ToldCommit[], head: string): readonly ToldCommit[] {
  const left = new Map(listed.map((commit) => [commit.sha, commit]));
  const take = (sha: string) => {
    const commit = left.get(sha);
    left.delete(sha);
    return commit;
  };
  const ordered: ToldCommit[] = [];
  const path = [take(head)];
  for (let commit = path.at(-1); commit !== undefined; commit = path.at(-1)) {
    const next = commit.parents.find((parent) => left.has(parent));
    if (next !== undefined) path.push(take(next));
    else {
      ordered.push(commit);
      path.pop();
    }
  }
  return ordered;
}
