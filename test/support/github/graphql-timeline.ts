import { commitSource, knownCommit } from './graphql-git.ts';
import type { Source, View } from './graphql-view.ts';
import { actorSource, guarded, READ_CONTENTS } from './graphql-view.ts';
import { looseCommit } from './pulls.ts';
import type * as Of from './records.ts';
import { nodeId, repositoryId } from './shapes.ts';

/** Reviews, and what else happens to pull requests and issues. */

const EVENTS = {
  added_to_merge_queue: 'AddedToMergeQueueEvent',
  assigned: 'AssignedEvent',
  auto_merge_disabled: 'AutoMergeDisabledEvent',
  auto_merge_enabled: 'AutoMergeEnabledEvent',
  auto_rebase_enabled: 'AutoRebaseEnabledEvent',
  auto_squash_enabled: 'AutoSquashEnabledEvent',
  closed: 'ClosedEvent',
  convert_to_draft: 'ConvertToDraftEvent',
  head_ref_force_pushed: 'HeadRefForcePushedEvent',
  labeled: 'LabeledEvent',
  merged: 'MergedEvent',
  milestoned: 'MilestonedEvent',
  ready_for_review: 'ReadyForReviewEvent',
  removed_from_merge_queue: 'RemovedFromMergeQueueEvent',
  reopened: 'ReopenedEvent',
  review_dismissed: 'ReviewDismissedEvent',
  review_request_removed: 'ReviewRequestRemovedEvent',
  review_requested: 'ReviewRequestedEvent',
  unassigned: 'UnassignedEvent',
  unlabeled: 'UnlabeledEvent',
} as const satisfies Record<Of.EventKind, string>;

/** As the filter of a timeline calls it: `LABELED_EVENT`. */
export function placeOf({ kind }: Of.PullEvent): string {
  return `${kind.toUpperCase()}_EVENT`;
}

/** What the kind of event does not have is not there, and not null. */
export function eventSource(view: View, event: Of.PullEvent): Source {
  const { kind, actor, at, label, reviewer, assignee, milestone, review, sha } = event;
  const dismissed = view.hub.state.data.reviews.find(({ id }) => id === review?.id);
  return {
    __typename: EVENTS[kind],
    createdAt: at,
    actor: actorSource(actor),
    ...(label !== undefined && { label: { name: label } }),
    ...(reviewer && { requestedReviewer: reviewerSource(reviewer) }),
    ...(assignee !== undefined && { assignee: actorSource(assignee) }),
    ...(milestone !== undefined && { milestoneTitle: milestone }),
    ...(review && { previousReviewState: review.was }),
    ...(dismissed && { review: reviewSource(view, dismissed) }),
    ...(kind === 'merged' && { commit: sha === undefined ? null : knownCommit(view, sha) }),
    ...(kind === 'removed_from_merge_queue' && { reason: event.reason ?? null }),
  };
}

export function reviewerSource({ kind, name }: Of.Reviewer): Source {
  if (kind === 'Team') return { __typename: 'Team', id: nodeId('Team', repositoryId(name)), slug: name, name };
  return { ...actorSource(name), __typename: kind };
}

export function reviewsOf({ hub }: View, number: number): readonly Of.Review[] {
  return hub.state.data.reviews.filter((review) => review.number === number);
}

export function reviewSource(view: View, review: Of.Review): Source {
  const { contents } = view.hub;
  return {
    __typename: 'PullRequestReview',
    id: nodeId('PullRequestReview', review.id),
    author: actorSource(review.author),
    authorAssociation: view.hub.people.associationOf(review.author),
    state: review.state,
    submittedAt: review.submittedAt,
    body: review.body,
    commit: guarded(view, READ_CONTENTS, () => {
      const found = contents.commit(review.sha) === undefined ? undefined : contents.aCommit(review.sha);
      return commitSource(view, found ?? looseCommit(review.sha, review.submittedAt));
    }),
  };
}
