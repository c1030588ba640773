import { z } from 'zod';
import { account, names, pageInfo, sha, time } from './forge-flow-pages.ts';

/** A pull request, its commits and its events, as the queries bring them. */

export const commits = z.object({
  pageInfo,
  nodes: z.array(
    z.object({
      commit: z.object({
        oid: sha,
        messageHeadline: z.string(),
        authoredDate: time,
        committedDate: time,
        author: z.object({ email: z.string().nullable(), user: account }).nullable(),
      }),
    }),
  ),
});

/** A team has no login, and is nobody. */
const named = z.looseObject({ __typename: z.string(), login: z.string().optional() }).nullable();

export const events = z.object({
  pageInfo,
  nodes: z.array(
    z
      .object({
        __typename: z.string(),
        id: z.string().optional(),
        createdAt: time.optional(),
        submittedAt: time.nullable().optional(),
        actor: account.optional(),
        author: account.optional(),
        authorAssociation: z.string().optional(),
        state: z.string().optional(),
        previousReviewState: z.string().optional(),
        review: z.object({ id: z.string(), author: account }).nullable().optional(),
        requestedReviewer: named.optional(),
        assignee: named.optional(),
      })
      .nullable(),
  ),
});

const count = z.int().min(0);
export const pull = z.object({
  number: z.int(),
  title: z.string(),
  body: z.string(),
  state: z.enum(['OPEN', 'CLOSED', 'MERGED']),
  isDraft: z.boolean(),
  createdAt: time,
  updatedAt: time,
  mergedAt: time.nullable(),
  closedAt: time.nullable(),
  author: account,
  baseRefName: z.string(),
  headRefName: z.string(),
  additions: count,
  deletions: count,
  changedFiles: count,
  mergeCommit: z.object({ oid: sha }).nullable(),
  labels: names,
  closingIssuesReferences: z.object({ nodes: z.array(z.object({ number: z.int() })) }).nullable(),
  reviewRequests: z.object({ nodes: z.array(z.object({ requestedReviewer: named })) }).nullable(),
  files: z.object({ nodes: z.array(z.object({ path: z.string() })) }).nullable(),
  commits,
  timelineItems: events,
});

export type PullNode = z.output<typeof pull>;
