import { z } from 'zod';
import type { Answer, Comments, Forge, Pull } from '../forge.ts';
import { QUEUE_LIMIT } from '../forge.ts';
import type { Actor } from '../model/people.ts';
import type { Opinion } from '../model/review.ts';
import type { GitHub } from './github.ts';

/** A pull request and what people said of it, in one round trip. */

/** A deleted account is `ghost` on GitHub's pages, and nobody here. */
const GHOST: Actor = { login: 'ghost', bot: false };

const actor = z
  .object({ login: z.string(), __typename: z.string() })
  .nullable()
  .transform((found): Actor => (found === null ? GHOST : { login: found.login, bot: found.__typename === 'Bot' }));

const sha = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const time = z.iso.datetime();
const total = z.int().min(0);
const names = z.object({ nodes: z.array(z.object({ name: z.string() })), totalCount: total });

const commentsSchema = z.object({
  pageInfo: z.object({ hasPreviousPage: z.boolean(), startCursor: z.string().nullable() }),
  nodes: z.array(
    z.object({
      databaseId: z.int(),
      body: z.string(),
      createdAt: time,
      author: actor,
      editor: z.object({ login: z.string() }).nullable(),
      viewerDidAuthor: z.boolean(),
    }),
  ),
});

const requested = z.object({
  nodes: z.array(z.object({ requestedReviewer: z.looseObject({ login: z.string().optional() }).nullable() })),
});

const pullSchema = z.object({
  number: z.int(),
  title: z.string(),
  body: z.string(),
  // One that is a bot is no user, and null.
  assignees: z.object({ nodes: z.array(z.object({ login: z.string() }).nullable()) }),
  isDraft: z.boolean(),
  state: z.string(),
  createdAt: time,
  isCrossRepository: z.boolean(),
  author: actor,
  headRefName: z.string(),
  headRefOid: sha,
  baseRefName: z.string(),
  baseRefOid: sha,
  additions: total,
  deletions: total,
  changedFiles: total,
  commits: z.object({ totalCount: total }),
  labels: names.nullable(),
  reviewRequests: requested.nullable(),
  reviews: z
    .object({
      totalCount: total,
      nodes: z.array(
        z.object({ author: actor, state: z.string(), submittedAt: time.nullable(), commit: z.object({ oid: sha }).nullable() }),
      ),
    })
    .nullable(),
  timelineItems: z
    .object({ nodes: z.array(z.object({ createdAt: time, actor, label: z.object({ name: z.string() }) })) })
    .nullable(),
  closingIssuesReferences: z.object({ nodes: z.array(z.object({ number: z.int() })) }).nullable(),
  comments: commentsSchema,
});

const COMMENTS = `
        pageInfo { hasPreviousPage startCursor }
        nodes { databaseId body createdAt author { login __typename } editor { login } viewerDidAuthor }`;

const CHANGE = `query Change($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      number title body isDraft state createdAt isCrossRepository
      assignees(first: 20) { nodes { login } }
      author { login __typename }
      headRefName headRefOid baseRefName baseRefOid
      additions deletions changedFiles
      commits(first: 1) { totalCount }
      labels(first: 100) { totalCount nodes { name } }
      reviewRequests(first: 100) { nodes { requestedReviewer { __typename ... on User { login } } } }
      closingIssuesReferences(first: 20) { nodes { number } }
      reviews(last: 100) { totalCount nodes { author { login __typename } state submittedAt commit { oid } } }
      timelineItems(last: 100, itemTypes: [LABELED_EVENT]) { nodes { ... on LabeledEvent { createdAt actor { login __typename } label { name } } } }
      comments(last: 100) {${COMMENTS}
      }
    }
  }
}`;

const OLDER = `query OlderComments($owner: String!, $name: String!, $number: Int!, $before: String!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(last: 100, before: $before) {${COMMENTS}
      }
    }
  }
}`;

const QUEUE = `query Queue($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(states: OPEN, first: 100, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        number title isDraft createdAt headRefName
        author { login __typename }
        labels(first: 100) { totalCount nodes { name } }
        reviewRequests(first: 100) { nodes { requestedReviewer { __typename ... on User { login } } } }
      }
    }
  }
}`;

const inPull = <T extends z.ZodType>(shape: T) => z.object({ repository: z.object({ pullRequest: shape }) });
const queueSchema = z.object({
  repository: z.object({
    pullRequests: z.object({
      totalCount: total,
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      nodes: z.array(
        pullSchema
          .pick({ number: true, title: true, isDraft: true, createdAt: true, headRefName: true, author: true, labels: true })
          .extend({ reviewRequests: requested.nullable() }),
      ),
    }),
  }),
});

export function pullParts(
  github: () => Promise<GitHub>,
  owner: string,
  name: string,
): Pick<Forge, 'pull' | 'queue' | 'olderComments'> {
  return {
    async pull(number) {
      const answer = await (await github()).query(CHANGE, { owner, name, number }, inPull(pullSchema));
      return answer.status === 'ok' ? { status: 'ok', value: toPull(answer.value.repository.pullRequest) } : answer;
    },
    async olderComments(number, before) {
      const shape = inPull(z.object({ comments: commentsSchema }));
      const answer = await (await github()).query(OLDER, { owner, name, number, before }, shape);
      return answer.status === 'ok' ? { status: 'ok', value: toComments(answer.value.repository.pullRequest.comments) } : answer;
    },
    async queue() {
      const items: QueueNode[] = [];
      let after: string | null = null;
      for (;;) {
        const answer: Answer<z.output<typeof queueSchema>> = await (await github()).query(
          QUEUE,
          { owner, name, after },
          queueSchema,
        );
        if (answer.status !== 'ok') return answer;
        const { nodes, totalCount, pageInfo }: QueuePage = answer.value.repository.pullRequests;
        items.push(...nodes);
        after = pageInfo.endCursor;
        if (!pageInfo.hasNextPage || after === null || items.length >= QUEUE_LIMIT) {
          return { status: 'ok', value: { total: totalCount, items: items.map(toItem) } };
        }
      }
    },
  };
}

type QueuePage = z.output<typeof queueSchema>['repository']['pullRequests'];
type QueueNode = QueuePage['nodes'][number];

function toItem({ number, title, isDraft, createdAt, headRefName, author, labels, reviewRequests }: QueueNode) {
  return {
    number,
    title,
    openedAt: createdAt,
    draft: isDraft,
    labels: labelNames(labels),
    branch: headRefName,
    author,
    reviewers: logins(reviewRequests),
  };
}

function toPull(pull: z.output<typeof pullSchema>): Pull {
  const truncated = [
    ...((pull.labels?.totalCount ?? 0) > (pull.labels?.nodes.length ?? 0) ? ['labels'] : []),
    ...((pull.reviews?.totalCount ?? 0) > (pull.reviews?.nodes.length ?? 0) ? ['reviews'] : []),
    ...(pull.reviews === null ? ['reviews'] : []),
  ];
  return {
    number: pull.number,
    title: pull.title,
    body: pull.body,
    assignees: pull.assignees.nodes.flatMap((one) => one?.login ?? []),
    draft: pull.isDraft,
    open: pull.state === 'OPEN',
    openedAt: pull.createdAt,
    author: pull.author,
    base: { ref: pull.baseRefName, sha: pull.baseRefOid },
    head: { ref: pull.headRefName, sha: pull.headRefOid },
    fromFork: pull.isCrossRepository,
    labels: labelNames(pull.labels),
    totals: {
      additions: pull.additions,
      deletions: pull.deletions,
      files: pull.changedFiles,
      commits: pull.commits.totalCount,
    },
    labelled: pull.timelineItems?.nodes.map(({ createdAt: at, actor: by, label }) => ({ label: label.name, by, at })) ?? [],
    opinions: newestOpinions(pull.reviews?.nodes ?? []),
    comments: toComments(pull.comments),
    reviewers: logins(pull.reviewRequests),
    ...(pull.closingIssuesReferences && { closes: pull.closingIssuesReferences.nodes.map(({ number }) => number) }),
    truncated,
  };
}

function toComments({ pageInfo, nodes }: z.output<typeof commentsSchema>): Comments {
  const comments = nodes.map(({ databaseId: id, body, createdAt: at, author: by, editor, viewerDidAuthor: own }) => ({
    id,
    body,
    at,
    by,
    editedByOther: editor !== null && editor.login.toLowerCase() !== by.login.toLowerCase(),
    own,
  }));
  return { comments, ...(pageInfo.hasPreviousPage && pageInfo.startCursor !== null && { before: pageInfo.startCursor }) };
}

const STATES: Readonly<Record<string, Opinion['state']>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  DISMISSED: 'dismissed',
};

/** A comment is no opinion: who approved and then commented still approves. */
function newestOpinions(nodes: NonNullable<z.output<typeof pullSchema>['reviews']>['nodes']): Pull['opinions'] {
  const newest = new Map<string, Pull['opinions'][number]>();
  for (const { author, state, commit, submittedAt } of nodes) {
    const opinion = Object.hasOwn(STATES, state) ? STATES[state] : undefined;
    if (opinion === undefined || submittedAt === null) continue;
    newest.delete(author.login);
    newest.set(author.login, { by: author, state: opinion, ...(commit && { sha: commit.oid }) });
  }
  return [...newest.values()];
}

function labelNames(labels: z.output<typeof names> | null): string[] {
  return labels?.nodes.map(({ name }) => name) ?? [];
}

function logins(requests: z.output<typeof requested> | null): string[] {
  return requests?.nodes.flatMap(({ requestedReviewer }) => requestedReviewer?.login ?? []) ?? [];
}
