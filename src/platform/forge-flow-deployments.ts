import { z } from 'zod';
import type { Seconds } from '../flow/facts.ts';
import type { Listed, StatusState, ToldDeployment } from '../flow/source.ts';
import type { Answer } from '../forge.ts';
import type { Asking } from './forge-flow-pages.ts';
import { inRepository, listed, pageInfo, sha, time } from './forge-flow-pages.ts';

/** Deployments with all that was said of each. */

const PAGE = 50;
const MOST = 5000;
/** Of one deployment's statuses. */
const PAGES_OF_ONE = 5;

const STATUSES = 'pageInfo { hasNextPage endCursor } nodes { state createdAt }';
const DEPLOYMENTS = `query FlowDeployments($owner: String!, $name: String!, $first: Int!, $after: String) {
  rateLimit { cost remaining limit }
  repository(owner: $owner, name: $name) {
    deployments(first: $first, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { id databaseId commitOid createdAt environment statuses(first: 30) { ${STATUSES} } }
    }
  }
}`;
const MORE_STATUSES = `query FlowStatuses($id: ID!, $after: String) {
  rateLimit { cost remaining limit }
  node(id: $id) { ... on Deployment { statuses(first: 100, after: $after) { ${STATUSES} } } }
}`;

const STATES = ['ERROR', 'FAILURE', 'INACTIVE', 'IN_PROGRESS', 'PENDING', 'QUEUED', 'SUCCESS', 'WAITING'] as const;
const statuses = z.object({ pageInfo, nodes: z.array(z.object({ state: z.enum(STATES), createdAt: time })) });
const deployment = z.object({
  id: z.string(),
  databaseId: z.int().nullable(),
  commitOid: sha,
  createdAt: time,
  environment: z.string().nullable(),
  statuses: statuses.nullable(),
});
const deployments = inRepository(z.object({ deployments: z.object({ pageInfo, nodes: z.array(deployment) }) }));
const one = z.object({ node: z.object({ statuses }) });

/** Those that were asked for since, and, of its page, older ones. GitHub has no order by what happened to them last. */
export async function deploymentsSince(asking: Asking, since: Seconds): Promise<Answer<Listed<ToldDeployment>>> {
  return listed<ToldDeployment>(
    async ({ shrinks, ...slice }) => {
      const answer = await asking.query(DEPLOYMENTS, slice, deployments, { shrinks });
      if (answer.status !== 'ok') return answer;
      const { nodes, pageInfo: page } = answer.value.repository.deployments;
      const items: ToldDeployment[] = [];
      for (const node of nodes) items.push(await toldDeployment(asking, node));
      return { status: 'ok', value: { items, pageInfo: page } };
    },
    { size: PAGE, most: MOST, at: ({ createdAt }) => createdAt, isEnough: ({ createdAt }) => createdAt < since },
  );
}

/** With all statuses: the first success may be the last one that GitHub lists. */
async function toldDeployment(asking: Asking, node: z.output<typeof deployment>): Promise<ToldDeployment> {
  const all: { readonly state: StatusState; readonly at: Seconds }[] = [];
  let page = node.statuses;
  for (let pages = 0; page !== null; pages++) {
    all.push(...page.nodes.map(({ state, createdAt }) => ({ state, at: createdAt })));
    if (!page.pageInfo.hasNextPage) break;
    page = pages < PAGES_OF_ONE ? await moreStatuses(asking, node.id, page.pageInfo.endCursor) : null;
  }
  return {
    id: node.databaseId === null ? node.id : String(node.databaseId),
    sha: node.commitOid,
    environment: node.environment ?? '',
    createdAt: node.createdAt,
    statuses: all,
    statusesCut: page === null,
  };
}

async function moreStatuses(asking: Asking, id: string, after: string | null): Promise<z.output<typeof statuses> | null> {
  const answer = await asking.query(MORE_STATUSES, { id, after }, one);
  return answer.status === 'ok' ? answer.value.node.statuses : null;
}
