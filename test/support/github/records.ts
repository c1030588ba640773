/** What the state holds: GitHub's facts in plain records, without the dress of either interface. */

export interface Signature {
  readonly name: string;
  readonly email: string;
  readonly date: string;
}

export interface GitCommit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

export interface ChangedFile {
  readonly filename: string;
  readonly previous?: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged';
  readonly additions: number;
  readonly deletions: number;
  readonly sha: string | null;
  /** Absent for binary and for very large files. */
  readonly patch?: string;
}

export interface Size {
  readonly additions: number;
  readonly deletions: number;
  readonly changedFiles: number;
}

export interface Reviewer {
  readonly kind: 'Bot' | 'Team' | 'User';
  readonly name: string;
}

export interface Pull {
  readonly id: number;
  readonly number: number;
  title: string;
  body: string | null;
  readonly author: string;
  readonly association: string;
  isDraft: boolean;
  state: 'closed' | 'open';
  merged: boolean;
  mergeable: 'CONFLICTING' | 'MERGEABLE' | 'UNKNOWN';
  locked: boolean;
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  base: { ref: string; sha: string };
  /** `repository` is OWNER/NAME: another one than this for a fork's. */
  head: { ref: string; sha: string; readonly repository: string };
  /** The head's repository is gone, or not for everyone's eyes. */
  readonly isHeadHidden: boolean;
  mergeSha: string | null;
  readonly labels: string[];
  readonly reviewers: Reviewer[];
  /** Logins. */
  readonly assignees: readonly string[];
  readonly closes: readonly number[];
  /** Instead of git's: of a pull request that is only listed, or larger than a repository worth making. */
  readonly files?: readonly ChangedFile[];
  readonly size?: Size;
  /** Its commits are in the local repository. */
  readonly isInGit: boolean;
}

export type { EventKind, PullEvent } from './records-events.ts';

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';

export interface Review {
  readonly id: number;
  readonly number: number;
  readonly author: string;
  state: ReviewState;
  readonly body: string;
  readonly submittedAt: string;
  readonly sha: string;
}

export interface Comment {
  readonly id: number;
  readonly number: number;
  readonly author: string;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
  lastEditedAt: string | null;
  editor: string | null;
  isMinimized: boolean;
  readonly reactions: { readonly id: number; readonly content: string; readonly login: string; readonly at: string }[];
}

export interface App {
  readonly id: number;
  readonly slug: string;
}

export interface Suite {
  readonly id: number;
  readonly sha: string;
  readonly app: App;
  readonly createdAt: string;
  /** Of the workflow run it belongs to. */
  readonly runId?: number;
}

export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column: number | null;
  readonly end_column: number | null;
  readonly annotation_level: string;
  readonly title: string | null;
  readonly message: string;
  readonly raw_details: string | null;
}

export interface CheckRun {
  readonly id: number;
  readonly suiteId: number;
  readonly sha: string;
  readonly app: App;
  name: string;
  status: string;
  conclusion: string | null;
  startedAt: string | null;
  completedAt: string | null;
  externalId: string | null;
  detailsUrl: string | null;
  output: { title: string | null; summary: string | null; text: string | null };
  readonly annotations: Annotation[];
}

export interface Status {
  readonly id: number;
  readonly sha: string;
  readonly state: string;
  readonly context: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: string;
  readonly at: string;
}

export interface Step {
  readonly name: string;
  readonly conclusion?: string | null;
  readonly status?: 'completed' | 'in_progress' | 'queued';
}

export interface Job {
  readonly id: number;
  readonly runId: number;
  readonly attempt: number;
  readonly name: string;
  status: string;
  conclusion: string | null;
  readonly startedAt: string;
  completedAt: string | null;
  readonly steps: readonly Step[];
}

export interface Run {
  readonly id: number;
  readonly number: number;
  attempt: number;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string | null;
  readonly headRepository: string;
  readonly path: string;
  readonly name: string;
  readonly title: string;
  readonly workflowId: number;
  readonly suiteId: number;
  readonly actor: string;
  status: string;
  conclusion: string | null;
  readonly createdAt: string;
  startedAt: string;
  updatedAt: string;
}

export interface Artifact {
  readonly id: number;
  readonly runId: number;
  readonly name: string;
  readonly size: number;
  /** `sha256:...` */
  readonly digest: string;
  expired: boolean;
  readonly createdAt: string;
  readonly expiresAt: string;
  /** Of the stored bytes: a ZIP, or the file itself when it was uploaded without an archive. */
  readonly type: string;
}

export interface Analysis {
  readonly id: number;
  readonly ref: string;
  readonly commitSha: string;
  readonly tool: { readonly name: string; readonly version: string | null };
  readonly category: string;
  readonly createdAt: string;
  readonly sarif: unknown;
}

export interface Alert {
  readonly number: number;
  readonly state: 'dismissed' | 'fixed' | 'open';
  readonly ref: string;
  readonly commitSha: string;
  readonly rule: { readonly id: string; readonly severity: string | null; readonly security_severity_level: string | null };
  readonly tool: string;
  readonly path: string;
  readonly line: number;
  readonly message: string;
  readonly createdAt: string;
}

export interface Deployment {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly environment: string;
  readonly task: string;
  readonly creator: string;
  readonly createdAt: string;
  /** Oldest first. */
  readonly statuses: readonly { readonly id: number; readonly state: string; readonly at: string }[];
}

export interface Release {
  readonly id: number;
  readonly tag: string;
  readonly name: string;
  readonly author: string;
  readonly target: string;
  readonly isDraft: boolean;
  readonly isPrerelease: boolean;
  readonly createdAt: string;
  readonly publishedAt: string | null;
}

export interface Issue {
  readonly id: number;
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly author: string;
  state: 'closed' | 'open';
  /** Null also of one that was closed before there were reasons. */
  stateReason: 'COMPLETED' | 'DUPLICATE' | 'NOT_PLANNED' | 'REOPENED' | null;
  readonly labels: string[];
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  /** The number of the issue that it is a part of. */
  readonly parent: number | null;
}

/** That a commit's signature is one that GitHub vouches for. */
export interface Verified {
  readonly sha: string;
}

/** An event that would start workflows. */
export interface StartedRun {
  readonly event: string;
  readonly actor: string;
  readonly at: string;
}
