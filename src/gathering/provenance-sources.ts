import type { Answer, AuthorshipSource, Pull } from '../forge.ts';
import type { ToldCommit } from '../model/authorship.ts';
import type { ChangeSet } from '../model/changes.ts';
import { permissionWords } from '../model/permissions.ts';
import type { Absence } from '../model/reading.ts';
import { capital } from '../model/words.ts';
import type { World } from '../ports.ts';

/** Who can tell of the commits and lines of a change: git, which is asked first, and GitHub where there is a pull request. */
export interface Sources {
  readonly git?: AuthorshipSource;
  readonly github?: {
    /** Of the pull request as its head is now. */
    readonly pull: AuthorshipSource;
    /** Of the tree in which the change's lines are counted: that of the merge commit, where it is what was checked out. */
    readonly lines?: AuthorshipSource;
    /** Why its commits are not those of the change. */
    readonly isAnother?: string;
  };
}

/** An answer that could not be had. */
export type Failed = Exclude<Answer<unknown>, { status: 'ok' }>;

/** What nearly always helps: git then tells what GitHub was asked for. */
export const FULL_HISTORY = 'check out with `fetch-depth: 0`';

/** GitHub is a source only where it may be asked (`asks`). */
export async function sourcesOf(world: World, { range }: ChangeSet, pull: Pull | undefined, asks: boolean): Promise<Sources> {
  const git = world.authorship?.(range);
  const ask = asks ? world.forge?.authorship : undefined;
  if (ask === undefined || pull === undefined) return { ...(git && { git }) };
  const { number, head } = await world.change();
  const isAnother =
    number === undefined
      ? 'what is judged is not the pull request alone'
      : head.sha !== pull.head.sha && 'its branch was pushed to during this run';
  const lines = range.head === undefined ? undefined : ask({ number: pull.number, head: { ...pull.head, sha: range.head } });
  return {
    ...(git && { git }),
    github: { pull: ask(pull), ...(lines && { lines }), ...(isAnother && { isAnother }) },
  };
}

/** Whole, by the first who can tell; and who that was. */
export async function commitsFrom({
  git,
  github,
}: Sources): Promise<{ readonly commits: readonly ToldCommit[]; readonly from: 'git' | 'github' } | Absence> {
  const near = await git?.commits();
  if (near?.status === 'ok') return { commits: near.value, from: 'git' };
  const far = await commitsOnGitHub(github);
  if (far?.status === 'ok') return { commits: far.value, from: 'github' };
  const why = near === undefined ? '' : `: ${near.why}`;
  const also = far === undefined ? '' : ` GitHub did not tell it either: ${far.why}.`;
  return {
    reason: `Who made the commits of the change cannot be told${why}.${also}`,
    remedy: far === undefined ? `${capital(FULL_HISTORY)}.` : remedyFor(far, 'pull-requests: read', FULL_HISTORY),
  };
}

/** The commits as GitHub tells them, accounts included. */
export async function commitsOnGitHub(github: Sources['github']): Promise<Answer<readonly ToldCommit[]> | undefined> {
  if (github?.isAnother !== undefined) return { status: 'unreachable', why: github.isAnother };
  return github?.pull.commits();
}

/** What to do about an answer that could not be had, and what would do instead. */
export function remedyFor(answer: Failed, permission: string, instead?: string): string {
  const mayAnswer = answer.status === 'unreachable' && answer.isLost;
  const first =
    answer.status === 'forbidden'
      ? `give the job ${permissionWords(answer.needs, permission)}`
      : mayAnswer || instead === undefined
        ? 'run the job again when GitHub answers'
        : undefined;
  return `${capital([first, instead].filter((words) => words !== undefined).join(', or '))}.`;
}
