import { z } from 'zod';
import type { Seconds } from '../flow/facts.ts';
import { isoOf } from '../flow/facts.ts';
import type { Listed, ToldIssue } from '../flow/source.ts';
import { actorOf, withoutLogins } from '../flow/source.ts';
import type { Answer } from '../forge.ts';
import type { Asking } from './forge-flow-pages.ts';
import { inRepository, listed, names, pageInfo, time } from './forge-flow-pages.ts';

/** Issues: the work that was asked for, and what broke. */

const PAGE = 50;
const MOST = 5000;

const ONE = '__typename ... on User { login } ... on Bot { login } ... on Mannequin { login } ... on Organization { login }';
const ISSUES = `query FlowIssues($owner: String!, $name: String!, $first: Int!, $after: String, $since: DateTime!) {
  rateLimit { cost remaining limit }
  repository(owner: $owner, name: $name) {
    issues(first: $first, after: $after, filterBy: { since: $since }, orderBy: { field: UPDATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number title body createdAt updatedAt closedAt
        stateReason(enableDuplicate: true)
        labels(first: 50) { nodes { name } }
        parent { number repository { nameWithOwner } }
        subIssuesSummary { total }
        closedByPullRequestsReferences(first: 20, includeClosedPrs: true) { nodes { number } }
        timelineItems(first: 100, itemTypes: [LABELED_EVENT, ASSIGNED_EVENT, MILESTONED_EVENT, REOPENED_EVENT]) {
          pageInfo { hasNextPage }
          nodes {
            __typename
            ... on LabeledEvent { createdAt label { name } }
            ... on AssignedEvent { createdAt assignee { ${ONE} } }
            ... on MilestonedEvent { createdAt }
            ... on ReopenedEvent { createdAt }
          }
        }
      }
    }
  }
}`;

const happened = z.object({
  __typename: z.string(),
  createdAt: time,
  label: z.object({ name: z.string() }).optional(),
  assignee: z.looseObject({ __typename: z.string(), login: z.string().optional() }).nullable().optional(),
});
const issue = z.object({
  number: z.int(),
  title: z.string(),
  body: z.string(),
  createdAt: time,
  updatedAt: time,
  closedAt: time.nullable(),
  stateReason: z.string().nullable(),
  labels: names,
  parent: z.object({ number: z.int(), repository: z.object({ nameWithOwner: z.string() }) }).nullable(),
  subIssuesSummary: z.object({ total: z.int().min(0) }),
  closedByPullRequestsReferences: z.object({ nodes: z.array(z.object({ number: z.int() })) }).nullable(),
  timelineItems: z.object({ pageInfo: z.object({ hasNextPage: z.boolean() }), nodes: z.array(happened) }),
});
const issues = inRepository(z.object({ issues: z.object({ pageInfo, nodes: z.array(issue) }) }));

/** Those that were updated since, the latest first. */
export async function issuesSince(asking: Asking, since: Seconds): Promise<Answer<Listed<ToldIssue>>> {
  return listed<ToldIssue>(
    async ({ shrinks, ...slice }) => {
      const answer = await asking.query(ISSUES, { ...slice, since: isoOf(since) }, issues, { shrinks });
      if (answer.status !== 'ok') return answer;
      const { nodes, pageInfo: page } = answer.value.repository.issues;
      return { status: 'ok', value: { items: nodes.map((node) => toldIssue(asking.repository, node)), pageInfo: page } };
    },
    { size: PAGE, most: MOST, at: ({ item }) => item.updatedAt, isEnough: ({ item }) => item.updatedAt < since },
  );
}

const OUTCOMES: Readonly<Record<string, ToldIssue['item']['outcome']>> = {
  COMPLETED: 'completed',
  NOT_PLANNED: 'not-planned',
  DUPLICATE: 'duplicate',
};

function toldIssue(repository: string, node: z.output<typeof issue>): ToldIssue {
  const events = node.timelineItems.nodes;
  const first = (type: string) => events.find(({ __typename }) => __typename === type)?.createdAt;
  const [assignedAt, milestonedAt] = [first('AssignedEvent'), first('MilestonedEvent')];
  const labelled = new Map<string, Seconds>();
  for (const { label, createdAt } of events) if (label && !labelled.has(label.name)) labelled.set(label.name, createdAt);
  const isOwn = node.parent?.repository.nameWithOwner.toLowerCase() === repository.toLowerCase();
  return {
    item: {
      number: node.number,
      title: withoutLogins(node.title),
      labels: node.labels,
      openedAt: node.createdAt,
      updatedAt: node.updatedAt,
      ...(node.closedAt !== null && {
        closedAt: node.closedAt,
        outcome: OUTCOMES[node.stateReason ?? ''] ?? 'unknown',
      }),
      labelled: [...labelled].map(([label, at]) => ({ label, at })),
      ...(assignedAt !== undefined && { assignedAt }),
      ...(milestonedAt !== undefined && { milestonedAt }),
      handovers: handoversIn(repository, events),
      ...(node.parent && isOwn && { parent: node.parent.number }),
      children: node.subIssuesSummary.total,
      pulls: node.closedByPullRequestsReferences?.nodes.map(({ number }) => number) ?? [],
      reopened: events.filter(({ __typename }) => __typename === 'ReopenedEvent').length,
    },
    body: node.body,
    eventsCut: node.timelineItems.pageInfo.hasNextPage,
  };
}

/** Each time that another one than before was assigned. */
function handoversIn(repository: string, events: readonly z.output<typeof happened>[]): number {
  const assignees = events.flatMap(({ assignee }) => {
    const { login, __typename } = assignee ?? {};
    return login === undefined ? [] : [actorOf(repository, { login, isBot: __typename === 'Bot' })];
  });
  return assignees.filter((one, index) => index > 0 && one !== assignees[index - 1]).length;
}
