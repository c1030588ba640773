import type { RunFact, Seconds } from './flow/facts.ts';
import type { Listed, Tip, ToldDeployment, ToldHistory, ToldIssue, ToldPull, ToldVersions } from './flow/source.ts';
import type { Blame, ToldCommit } from './model/authorship.ts';
import type { ChangeSet, LineRange } from './model/changes.ts';
import type { CheckAnnotation } from './model/check-annotation.ts';
import type { Actor, Role } from './model/people.ts';
import type { QueueItem } from './model/queue.ts';
import type { Opinion } from './model/review.ts';

/** What GitHub answered. Everything but `ok` says why there is no value, in words without a token or a header. */
export type Answer<T> =
  | { readonly status: 'ok'; readonly value: T }
  | { readonly status: 'not-found'; readonly why: string }
  /** The token may not; `needs` names the permission where GitHub does. */
  | { readonly status: 'forbidden'; readonly why: string; readonly needs?: string }
  /** Understood and refused, for good: asking again helps nothing. */
  | { readonly status: 'refused'; readonly why: string }
  /** No answer, or none that can be used. `isLost`: what was asked may have been done; `isHeavy`: less of it may be answered. */
  | { readonly status: 'unreachable'; readonly why: string; readonly isLost?: true; readonly isHeavy?: true };

/** GitHub as commands see it. Every answer is checked against its shape; lists are whole, or say that they are not. */
export interface Forge {
  readonly pull: (number: number) => Promise<Answer<Pull>>;
  /** Open pull requests, oldest first, at most `QUEUE_LIMIT`. */
  readonly queue: () => Promise<Answer<OpenPulls>>;
  /** Comments older than those `pull` brought. */
  readonly olderComments: (number: number, before: string) => Promise<Answer<Comments>>;
  /** The files of a pull request, against its own totals. */
  readonly files: (pull: Pick<Pull, 'number' | 'totals' | 'base' | 'head'>) => Promise<Answer<ChangeSet>>;
  /** What a range changes, where there is no pull request. */
  readonly compare: (base: string, head: string) => Promise<Answer<ChangeSet>>;
  readonly role: (login: string) => Promise<Answer<Role>>;
  /** Open pull requests from a branch of an owner. */
  readonly pullsFrom: (owner: string, branch: string) => Promise<Answer<readonly PullHead[]>>;

  /** Every comment of a pull request that this run's own identity wrote, oldest first, with the head as it is now. */
  readonly ownComments: (number: number) => Promise<Answer<OwnComments>>;
  readonly createComment: (number: number, body: string) => Promise<Answer<number>>;
  readonly updateComment: (id: number, body: string) => Promise<Answer<number>>;
  readonly deleteComment: (id: number) => Promise<Answer<undefined>>;
  readonly react: (comment: number, content: '+1' | 'confused') => Promise<Answer<undefined>>;

  /** The check runs of a name at a commit, newest first, with the reference that their writer gave them. */
  readonly checkRuns: (sha: string, name: string) => Promise<Answer<readonly WrittenCheckRun[]>>;
  readonly annotationsOf: (checkRun: number) => Promise<Answer<readonly CheckAnnotation[]>>;
  readonly createCheckRun: (sha: string, body: CheckRunBody) => Promise<Answer<number>>;
  readonly updateCheckRun: (id: number, body: CheckRunBody) => Promise<Answer<number>>;

  readonly runsOf: (sha: string) => Promise<Answer<readonly WorkflowRun[]>>;
  readonly run: (id: string) => Promise<Answer<WorkflowRun>>;
  readonly jobs: (runId: string) => Promise<Answer<readonly WorkflowJob[]>>;
  readonly rerunJob: (id: number) => Promise<Answer<undefined>>;
  readonly artifactsOf: (runId: string) => Promise<Answer<readonly Artifact[]>>;
  /** Artifacts of the whole repository by exact name, newest first. */
  readonly artifactsNamed: (name: string) => Promise<Answer<readonly Artifact[]>>;
  /** The files of an artifact, read in memory within limits; nothing is written to disk. */
  readonly download: (artifact: Artifact) => Promise<Answer<readonly ArchivedFile[]>>;
  /** SARIF of the newest analysis of each tool at a ref and commit. */
  readonly analyses: (ref: string, shas: readonly string[]) => Promise<Answer<readonly ArchivedFile[]>>;
  /** A file of any repository at a ref. */
  readonly fileAt: (
    repository: string,
    path: string,
    ref: string,
  ) => Promise<Answer<{ readonly text: string; readonly sha: string }>>;

  /** Who made a pull request's commits and lines. */
  readonly authorship: (pull: Pick<Pull, 'number' | 'head'>) => AuthorshipSource;

  readonly flow: FlowForge;
}

/** Who made the commits and lines of one change: git, or GitHub where the checkout does not hold the history. */
export interface AuthorshipSource {
  /** Commits of the change, parents first; merges included. Whole, or not `ok`. */
  readonly commits: () => Promise<Answer<readonly ToldCommit[]>>;
  /** The text of the git-ai note of each commit that has one; `not-found` where there are no notes at all. */
  readonly notes: (shas: readonly string[]) => Promise<Answer<ReadonlyMap<string, string>>>;
  /** Which commit brought which of the lines asked for, by path after the change. */
  readonly blame: (lines: ReadonlyMap<string, readonly LineRange[]>) => Promise<Answer<Blame>>;
}

/**
 * How work flows, newest first. Lists that cannot be had to their end say so (`cut`). Nothing more is asked once less than a fifth of
 * the points of the hour is left. No answer holds the login of a person.
 */
export interface FlowForge {
  /** Updated since; with the tip of the default branch, where the token may see it. */
  readonly pulls: (since: Seconds) => Promise<Answer<Listed<ToldPull> & { readonly tip?: Tip }>>;
  /** One pull request. */
  readonly pull: (number: number) => Promise<Answer<ToldPull>>;
  /** Open ones that were not updated since, oldest first. */
  readonly untouchedPulls: (since: Seconds) => Promise<Answer<Listed<ToldPull>>>;
  /** Asked for since, and the newest ones whenever they were asked for. */
  readonly deployments: (since: Seconds) => Promise<Answer<Listed<ToldDeployment>>>;
  /** Releases made since, and tags of commits since. */
  readonly versions: (since: Seconds) => Promise<Answer<ToldVersions>>;
  /** Updated since. */
  readonly issues: (since: Seconds) => Promise<Answer<Listed<ToldIssue>>>;
  /** Created since. */
  readonly runs: (since: Seconds) => Promise<Answer<Listed<RunFact>>>;
  /** Commits since, of the default branch and of `also`: branches, and commits that may be on none. */
  readonly history: (since: Seconds, also: readonly string[]) => Promise<Answer<ToldHistory>>;
}

export interface Pull {
  readonly number: number;
  readonly title: string;
  /** The description, as written. */
  readonly body: string;
  readonly draft: boolean;
  readonly open: boolean;
  readonly openedAt: string;
  readonly author: Actor;
  readonly base: { readonly ref: string; readonly sha: string };
  readonly head: { readonly ref: string; readonly sha: string };
  readonly fromFork: boolean;
  readonly labels: readonly string[];
  readonly totals: { readonly additions: number; readonly deletions: number; readonly files: number; readonly commits: number };
  /** When each label was put on last, and by whom. */
  readonly labelled: readonly { readonly label: string; readonly by: Actor; readonly at: string }[];
  readonly opinions: readonly Omit<Opinion, 'isOfHead' | 'role'>[];
  readonly comments: Comments;
  /** Issues that the change closes, by GitHub's own word; absent where the token may not see them. */
  readonly closes?: readonly number[];
  /** Logins of those it is assigned to: of an agent's change, who asked for it. */
  readonly assignees: readonly string[];
  /** Who is asked for a review of this change. */
  readonly reviewers: readonly string[];
  /** What GitHub listed in part only, by name. */
  readonly truncated: readonly string[];
}

export interface Comments {
  readonly comments: readonly Comment[];
  /** To ask for older ones with; absent when these are all. */
  readonly before?: string;
}

export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly at: string;
  readonly by: Actor;
  /** Someone other than its writer changed it. */
  readonly editedByOther: boolean;
  /** Written by this run's own identity. */
  readonly own: boolean;
}

export interface OwnComments {
  readonly head: string;
  readonly comments: readonly { readonly id: number; readonly body: string }[];
}

export interface OpenPulls {
  readonly items: readonly (Omit<QueueItem, 'mine' | 'bot'> & { readonly author: Actor })[];
  readonly total: number;
}

export interface PullHead {
  readonly number: number;
  readonly sha: string;
  readonly repositoryId: number | undefined;
}

export interface WrittenCheckRun {
  readonly id: number;
  readonly reference: string;
  /** How many annotations it has. */
  readonly annotations: number;
}

export interface CheckRunBody {
  readonly name: string;
  readonly conclusion: 'success' | 'neutral' | 'failure';
  readonly reference: string;
  readonly title: string;
  readonly summary: string;
  readonly text?: string;
  /** At most 50. */
  readonly annotations: readonly CheckAnnotation[];
}

export interface WorkflowRun {
  readonly id: string;
  /** The workflow's name. */
  readonly workflow: string;
  readonly attempt: number;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string | undefined;
  /** True when the head is a branch of this very repository. */
  readonly own: boolean;
  readonly path: string;
  /** When it was created, which running it again does not change; ISO 8601 UTC. */
  readonly createdAt: string;
  readonly conclusion: string | undefined;
}

/** The run that a `workflow_run` event speaks of. */
export interface FinishedRun {
  readonly id: string;
  /** The workflow's name. */
  readonly workflow: string;
  readonly attempt: number;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string;
  readonly headOwner: string;
  readonly headRepositoryId: number;
  readonly conclusion: string | undefined;
}

export interface WorkflowJob {
  readonly id: number;
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | undefined;
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly bytes: number;
  readonly expired: boolean;
  readonly run: { readonly id: string; readonly headSha: string; readonly headBranch: string | undefined; readonly own: boolean };
}

/** A file inside an artifact. */
export interface ArchivedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string;
}

/** How many open pull requests are listed. */
export const QUEUE_LIMIT = 300;
