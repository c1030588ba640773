import { commitSource, gitObjectSource, knownCommit, refSource } from './graphql-git.ts';
import { issueSource } from './graphql-issue.ts';
import { eventSource, placeOf, reviewerSource, reviewSource, reviewsOf } from './graphql-timeline.ts';
import type { Args, Source, View } from './graphql-view.ts';
import { actorSource, connection, guarded, heeds, READ_COMMENTS, READ_CONTENTS, READ_ISSUES } from './graphql-view.ts';
import { actorOf } from './people.ts';
import { commitsOf, filesOf, sizeOf } from './pulls.ts';
import type * as Of from './records.ts';
import { nodeId, repositoryId } from './shapes.ts';

/** A pull request and what hangs on it. */
export function pullSource(view: View, pull: Of.Pull): Source {
  const { hub } = view;
  const { number } = pull;
  const state = pull.state === 'open' ? 'OPEN' : pull.merged ? 'MERGED' : 'CLOSED';
  const owner = pull.head.repository.slice(0, pull.head.repository.indexOf('/'));
  return {
    __typename: 'PullRequest',
    id: nodeId('PullRequest', pull.id),
    databaseId: pull.id,
    fullDatabaseId: String(pull.id),
    number,
    title: pull.title,
    body: pull.body ?? '',
    url: `${hub.html}/pull/${number}`,
    isDraft: pull.isDraft,
    state,
    locked: pull.locked,
    createdAt: pull.createdAt,
    updatedAt: pull.updatedAt,
    closedAt: pull.closedAt,
    merged: pull.merged,
    mergedAt: pull.merged ? pull.closedAt : null,
    mergeable: pull.mergeable,
    isCrossRepository: pull.head.repository !== hub.name,
    author: actorSource(pull.author),
    authorAssociation: pull.association,
    headRefName: pull.head.ref,
    headRefOid: pull.head.sha,
    baseRefName: pull.base.ref,
    baseRefOid: pull.base.sha,
    headRepository: pull.isHeadHidden ? null : headSource(view, pull.head.repository),
    headRepositoryOwner: actorSource(owner),
    additions: () => sizeOf(hub, pull).additions,
    deletions: () => sizeOf(hub, pull).deletions,
    changedFiles: () => sizeOf(hub, pull).changedFiles,
    labels: (args: Args) => connection(pull.labels, args, (name) => ({ name })),
    mergeCommit: guarded(view, READ_CONTENTS, () =>
      pull.merged && pull.mergeSha !== null ? knownCommit(view, pull.mergeSha) : null,
    ),
    commits: guarded(view, READ_CONTENTS, (args: Args) =>
      connection(commitsOf(hub, pull), args, (commit) => ({
        __typename: 'PullRequestCommit',
        commit: commitSource(view, commit),
      })),
    ),
    reviews(args: Args) {
      heeds(args, 'states', 'author');
      const { states, author } = args;
      const found = reviewsOf(view, number).filter(
        (review) => (!Array.isArray(states) || states.includes(review.state)) && (author == null || author === review.author),
      );
      return connection(found, args, (review) => reviewSource(view, review));
    },
    latestOpinionatedReviews(args: Args) {
      heeds(args, 'writersOnly');
      const found = opinions(view, number).filter(({ author }) => args['writersOnly'] !== true || hub.people.mayWrite(author));
      return connection(found, args, (review) => reviewSource(view, review));
    },
    assignees: (args: Args) =>
      connection(pull.assignees, args, (login) => (actorOf(login).type === 'User' ? actorSource(login) : null)),
    reviewRequests: (args: Args) =>
      connection(pull.reviewers, args, (reviewer) => ({ requestedReviewer: reviewerSource(reviewer) })),
    closingIssuesReferences: guarded(view, READ_ISSUES, (args: Args) => {
      heeds(args, 'userLinkedOnly');
      return connection(pull.closes, args, (closed) => issueSource(view, closed, pullSource));
    }),
    comments: guarded(view, READ_COMMENTS, (args: Args) => {
      heeds(args);
      return connection(hub.state.comments(number), args, (comment) => commentSource(view, comment));
    }),
    timelineItems(args: Args) {
      heeds(args, 'itemTypes');
      return connection(timeline(view, pull, args['itemTypes']), args, ({ source }) => source());
    },
    files: (args: Args) =>
      connection(filesOf(hub, pull), args, ({ filename, status, additions, deletions }) => ({
        path: filename,
        additions,
        deletions,
        changeType: CHANGES[status],
      })),
  };
}

/**
 * The repository that a head is in. Forks share their objects with it, and have refs of their own: none, where only their name is
 * known.
 */
function headSource(view: View, name: string): Source {
  const hub = name === view.hub.name ? view.hub : view.hub.others.get(name);
  const own = hub && { ...view, hub };
  return {
    __typename: 'Repository',
    nameWithOwner: name,
    databaseId: repositoryId(name),
    ref: guarded(view, READ_CONTENTS, (args: Args) => (own ? refSource(own, args) : null)),
    object: guarded(view, READ_CONTENTS, (args: Args) => {
      if (args['expression'] == null) return gitObjectSource(view, args);
      return own ? gitObjectSource(own, args) : null;
    }),
  };
}

const CHANGES = {
  added: 'ADDED',
  removed: 'DELETED',
  modified: 'MODIFIED',
  renamed: 'RENAMED',
  copied: 'COPIED',
  changed: 'CHANGED',
  unchanged: 'MODIFIED',
} as const satisfies Record<Of.ChangedFile['status'], string>;

/** The last word of each reviewer; a remark without a verdict is none. */
function opinions(view: View, number: number): readonly Of.Review[] {
  const verdicts = reviewsOf(view, number).filter(({ state }) => state !== 'COMMENTED' && state !== 'PENDING');
  return [...new Map(verdicts.map((review) => [review.author, review])).values()];
}

export function commentSource(view: View, comment: Of.Comment): Source {
  const { author, editor, id, number } = comment;
  return {
    __typename: 'IssueComment',
    id: nodeId('IssueComment', id),
    databaseId: id,
    fullDatabaseId: String(id),
    url: `${view.hub.html}/pull/${number}#issuecomment-${id}`,
    body: comment.body,
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    lastEditedAt: comment.lastEditedAt,
    author: actorSource(author),
    authorAssociation: view.hub.people.associationOf(author),
    editor: editor === null ? null : actorSource(editor),
    viewerDidAuthor: author === view.token.actor.login,
    isMinimized: comment.isMinimized,
    minimizedReason: comment.isMinimized ? 'outdated' : null,
  };
}

interface Item {
  readonly type: string;
  readonly at: string;
  readonly source: () => Source;
}

function timeline(view: View, pull: Of.Pull, types: unknown): Item[] {
  const { hub } = view;
  const all: Item[] = [
    ...commitsOf(hub, pull).map((commit) => ({
      type: 'PULL_REQUEST_COMMIT',
      at: commit.committer.date,
      source: () => ({ __typename: 'PullRequestCommit', commit: commitSource(view, commit) }),
    })),
    ...hub.state.data.events
      .filter(({ number }) => number === pull.number)
      .map((event) => ({ type: placeOf(event), at: event.at, source: () => eventSource(view, event) })),
    ...hub.state
      .comments(pull.number)
      .map((comment) => ({ type: 'ISSUE_COMMENT', at: comment.createdAt, source: () => commentSource(view, comment) })),
    ...reviewsOf(view, pull.number).map((review) => ({
      type: 'PULL_REQUEST_REVIEW',
      at: review.submittedAt,
      source: () => reviewSource(view, review),
    })),
  ];
  const wanted = Array.isArray(types) ? all.filter(({ type }) => types.includes(type)) : all;
  return wanted.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
