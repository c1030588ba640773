import type { Reviewer, ReviewState } from './records.ts';

/** What happened to a pull request or an issue, and when. */

export interface PullEvent {
  readonly id: number;
  /** Of a pull request or an issue. */
  readonly number: number;
  readonly kind: EventKind;
  readonly actor: string;
  readonly at: string;
  readonly label?: string;
  readonly reviewer?: Reviewer;
  readonly assignee?: string;
  readonly milestone?: string;
  /** The review that was dismissed, and what it said before. */
  readonly review?: { readonly id: number; readonly was: ReviewState };
  /** By which it was merged. */
  readonly sha?: string;
  /** Why it left the merge queue; how an issue was closed. */
  readonly reason?: string;
}

export type EventKind =
  | 'added_to_merge_queue'
  | 'assigned'
  | 'auto_merge_disabled'
  | 'auto_merge_enabled'
  | 'auto_rebase_enabled'
  | 'auto_squash_enabled'
  | 'closed'
  | 'convert_to_draft'
  | 'head_ref_force_pushed'
  | 'labeled'
  | 'merged'
  | 'milestoned'
  | 'ready_for_review'
  | 'removed_from_merge_queue'
  | 'reopened'
  | 'review_dismissed'
  | 'review_request_removed'
  | 'review_requested'
  | 'unassigned'
  | 'unlabeled';
