import { z } from 'zod';
import type { Seconds } from '../flow/facts.ts';
import type { Listed, Tip, ToldPull } from '../flow/source.ts';
import type { Answer } from '../forge.ts';
import type { Asking } from './forge-flow-pages.ts';
import { inRepository, listed, pageInfo, sha } from './forge-flow-pages.ts';
import { toldPull } from './forge-flow-pull.ts';
import type { PullNode } from './forge-flow-pull-shape.ts';
import { commits, events, pull } from './forge-flow-pull-shape.ts';

/** Pull requests with all that happened to them, page by page. */

/** With six lists each, so many cost one point; one more would cost two. */
const PAGE = 24;
const MOST = 5000;
/** Of one pull request's commits and events, a hundred each. */
const PAGES_OF_ONE = 5;

const FLOW = '$owner: String!, $name: String!';
const EVENT_TYPES = `[READY_FOR_REVIEW_EVENT, CONVERT_TO_DRAFT_EVENT, REVIEW_REQUESTED_EVENT, REVIEW_REQUEST_REMOVED_EVENT,
  PULL_REQUEST_REVIEW, REVIEW_DISMISSED_EVENT, ISSUE_COMMENT, HEAD_REF_FORCE_PUSHED_EVENT, ADDED_TO_MERGE_QUEUE_EVENT,
  REMOVED_FROM_MERGE_QUEUE_EVENT, AUTO_MERGE_ENABLED_EVENT, AUTO_SQUASH_ENABLED_EVENT, AUTO_REBASE_ENABLED_EVENT,
  AUTO_MERGE_DISABLED_EVENT, ASSIGNED_EVENT, UNASSIGNED_EVENT, CLOSED_EVENT, REOPENED_EVENT]`;
const ACTOR = 'createdAt actor { __typename login }';
const ONE = '__typename ... on User { login } ... on Bot { login } ... on Mannequin { login }';
const COMMITS = `pageInfo { hasNextPage endCursor }
          nodes { commit { oid messageHeadline authoredDate committedDate author { email user { __typename login } } } }`;
const EVENTS = `pageInfo { hasNextPage endCursor }
          nodes {
            __typename
            ... on ReadyForReviewEvent { ${ACTOR} }
            ... on ConvertToDraftEvent { ${ACTOR} }
            ... on ReviewRequestedEvent { ${ACTOR} requestedReviewer { ${ONE} } }
            ... on ReviewRequestRemovedEvent { ${ACTOR} requestedReviewer { ${ONE} } }
            ... on PullRequestReview { id state submittedAt author { __typename login } }
            ... on ReviewDismissedEvent { ${ACTOR} previousReviewState review { id author { __typename login } } }
            ... on IssueComment { createdAt authorAssociation author { __typename login } }
            ... on HeadRefForcePushedEvent { ${ACTOR} }
            ... on AddedToMergeQueueEvent { ${ACTOR} }
            ... on RemovedFromMergeQueueEvent { ${ACTOR} }
            ... on AutoMergeEnabledEvent { ${ACTOR} }
            ... on AutoSquashEnabledEvent { ${ACTOR} }
            ... on AutoRebaseEnabledEvent { ${ACTOR} }
            ... on AutoMergeDisabledEvent { ${ACTOR} }
            ... on AssignedEvent { ${ACTOR} assignee { ${ONE} } }
            ... on UnassignedEvent { ${ACTOR} assignee { ${ONE} } }
            ... on ClosedEvent { ${ACTOR} }
            ... on ReopenedEvent { ${ACTOR} }
          }`;

const PULL = `number title body state isDraft createdAt updatedAt mergedAt closedAt
        author { __typename login }
        baseRefName headRefName
        additions deletions changedFiles
        mergeCommit { oid }
        labels(first: 50) { nodes { name } }
        closingIssuesReferences(first: 20) { nodes { number } }
        files(first: 100) { nodes { path } }
        reviewRequests(first: 50) { nodes { requestedReviewer { ${ONE} } } }
        commits(first: 100) {
          ${COMMITS}
        }
        timelineItems(first: 100, itemTypes: ${EVENT_TYPES}) {
          ${EVENTS}
        }`;

const PULLS = `query FlowPulls(${FLOW}, $first: Int!, $after: String, $states: [PullRequestState!], $direction: OrderDirection!) {
  rateLimit { cost remaining limit }
  repository(owner: $owner, name: $name) {
    defaultBranchRef { name target { oid } }
    pullRequests(first: $first, after: $after, states: $states, orderBy: { field: UPDATED_AT, direction: $direction }) {
      pageInfo { hasNextPage endCursor }
      nodes {
        ${PULL}
      }
    }
  }
}`;

const ONE_PULL = `query FlowChange(${FLOW}, $number: Int!) {
  rateLimit { cost remaining limit }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
        ${PULL}
    }
  }
}`;

const REST = `query FlowPull(${FLOW}, $number: Int!, $commits: String, $events: String, $more: Boolean!, $later: Boolean!) {
  rateLimit { cost remaining limit }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      commits(first: 100, after: $commits) @include(if: $more) {
          ${COMMITS}
      }
      timelineItems(first: 100, after: $events, itemTypes: ${EVENT_TYPES}) @include(if: $later) {
          ${EVENTS}
      }
    }
  }
}`;

const page = inRepository(
  z.object({
    defaultBranchRef: z.object({ name: z.string(), target: z.object({ oid: sha }).nullable() }).nullable(),
    pullRequests: z.object({ pageInfo, nodes: z.array(pull) }),
  }),
);
const rest = inRepository(z.object({ pullRequest: z.object({ commits: commits.optional(), timelineItems: events.optional() }) }));

/** Those that were updated since, the latest first; or, of the open ones, those that were not, the oldest first. */
export async function pullsSince(
  asking: Asking,
  since: Seconds,
  which: 'updated' | 'untouched',
): Promise<Answer<Listed<ToldPull> & { readonly tip?: Tip }>> {
  let tip: Tip | undefined;
  const order = which === 'updated' ? { direction: 'DESC' } : { states: ['OPEN'], direction: 'ASC' };
  const answer = await listed<ToldPull>(
    async ({ shrinks, ...slice }) => {
      const told = await asking.query(PULLS, { ...slice, ...order }, page, { shrinks });
      if (told.status !== 'ok') return told;
      const { defaultBranchRef: branch, pullRequests } = told.value.repository;
      if (branch?.target) tip ??= { branch: branch.name, head: branch.target.oid };
      const items: ToldPull[] = [];
      for (const node of pullRequests.nodes) items.push(toldPull(asking.repository, await completed(asking, node)));
      return { status: 'ok', value: { items, pageInfo: pullRequests.pageInfo } };
    },
    {
      size: PAGE,
      most: MOST,
      at: (told) => told.pull.updatedAt,
      isEnough: (told) => (which === 'updated' ? told.pull.updatedAt < since : told.pull.updatedAt >= since),
    },
  );
  return answer.status === 'ok' ? { status: 'ok', value: { ...answer.value, ...(tip && { tip }) } } : answer;
}

/** One of them, whenever it was updated. */
export async function pullOf(asking: Asking, number: number): Promise<Answer<ToldPull>> {
  const told = await asking.query(ONE_PULL, { number }, inRepository(z.object({ pullRequest: pull })));
  if (told.status !== 'ok') return told;
  const whole = await completed(asking, told.value.repository.pullRequest);
  return { status: 'ok', value: toldPull(asking.repository, whole) };
}

/** With the commits and events that did not fit into its page. What is missing nevertheless shows in `pageInfo`. */
async function completed(asking: Asking, node: PullNode): Promise<PullNode> {
  let whole = node;
  for (let pages = 0; pages < PAGES_OF_ONE; pages++) {
    const [more, later] = [whole.commits.pageInfo.hasNextPage, whole.timelineItems.pageInfo.hasNextPage];
    if (!more && !later) break;
    const cursors = { commits: whole.commits.pageInfo.endCursor, events: whole.timelineItems.pageInfo.endCursor };
    const answer = await asking.query(REST, { number: node.number, ...cursors, more, later }, rest);
    if (answer.status !== 'ok') break;
    const { commits: nextCommits, timelineItems: nextEvents } = answer.value.repository.pullRequest;
    whole = {
      ...whole,
      ...(nextCommits && { commits: { ...nextCommits, nodes: [...whole.commits.nodes, ...nextCommits.nodes] } }),
      ...(nextEvents && { timelineItems: { ...nextEvents, nodes: [...whole.timelineItems.nodes, ...nextEvents.nodes] } }),
    };
  }
  return whole;
}
