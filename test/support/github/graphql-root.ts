import { GraphQLError } from 'graphql';
import { deploymentSource, flowSources } from './graphql-flow.ts';
import { gitObjectSource, knownCommit, refSource } from './graphql-git.ts';
import { commentSource, pullSource } from './graphql-pull.ts';
import type { Args, Source, View } from './graphql-view.ts';
import {
  actorSource,
  connection,
  guarded,
  heeds,
  missing,
  READ_CONTENTS,
  READ_DEPLOYMENTS,
  READ_PULLS,
  WRITE_COMMENTS,
} from './graphql-view.ts';
import type { Json } from './hub.ts';
import { recordIn, textIn } from './hub.ts';
import type * as Of from './records.ts';
import { fromNodeId, nodeId } from './shapes.ts';

/** Where every query starts. */
export function rootOf(view: View, cost: number): Source {
  const { hub, token } = view;
  return {
    viewer: () => ({ ...actorSource(token.actor.login), login: token.actor.login, __typename: 'User' }),
    rateLimit() {
      const { limit, remaining } = hub.state.points;
      return { cost, remaining, limit, used: limit - remaining, resetAt: '2026-11-20T10:00:00Z' };
    },
    repository({ owner, name }: Args) {
      const wanted = `${owner}/${name}`;
      if (wanted.toLowerCase() === hub.name.toLowerCase()) return repositorySource(view);
      throw missing(`Could not resolve to a Repository with the name '${wanted}'.`);
    },
    node: ({ id }: Args) => nodeSource(view, String(id)),
    minimizeComment: guarded(view, WRITE_COMMENTS, ({ input }: Args) => minimized(view, input)),
  };
}

function nodeSource(view: View, id: string): Source {
  const { kind, id: number } = fromNodeId(id) ?? {};
  const { pulls, comments, deployments } = view.hub.state.data;
  const pull = kind === 'PullRequest' ? pulls.find((one) => one.id === number) : undefined;
  const comment = kind === 'IssueComment' ? comments.find((one) => one.id === number) : undefined;
  if (pull) return pullSource(view, pull);
  if (comment) return commentSource(view, comment);
  const deployment = kind === 'Deployment' ? deployments.find((one) => one.id === number) : undefined;
  if (deployment) return guarded(view, READ_DEPLOYMENTS, () => deploymentSource(view, deployment))({});
  throw missing(`Could not resolve to a node with the global id of '${id}'.`);
}

function minimized(view: View, input: unknown): Source {
  const about: Json = recordIn({ input }, 'input');
  const { id } = fromNodeId(textIn(about, 'subjectId') ?? '') ?? {};
  const comment = view.hub.state.data.comments.find((one) => one.id === id);
  if (comment === undefined) throw missing(`Could not resolve to a node with the global id of '${about['subjectId']}'.`);
  comment.isMinimized = true;
  return { clientMutationId: about['clientMutationId'] ?? null, minimizedComment: commentSource(view, comment) };
}

export function repositorySource(view: View): Source {
  const { hub } = view;
  const { pulls } = hub.state.data;
  return {
    __typename: 'Repository',
    id: nodeId('Repository', hub.id),
    databaseId: hub.id,
    nameWithOwner: hub.name,
    isPrivate: hub.isPrivate,
    isFork: false,
    defaultBranchRef: {
      name: hub.branch,
      target: guarded(view, READ_CONTENTS, () => knownCommit(view, hub.contents.commit(undefined) ?? '')),
    },
    pullRequest: guarded(view, READ_PULLS, ({ number }: Args) => {
      const pull = pulls.find((one) => one.number === number);
      if (pull) return pullSource(view, pull);
      throw missing(`Could not resolve to a PullRequest with the number of ${number}.`);
    }),
    pullRequests: guarded(view, READ_PULLS, (args: Args) => {
      heeds(args, 'states', 'orderBy', 'baseRefName', 'headRefName');
      return connection(listed(pulls, args), args, (pull) => pullSource(view, pull));
    }),
    ...flowSources(view),
    ref: guarded(view, READ_CONTENTS, (args: Args) => refSource(view, args)),
    object: guarded(view, READ_CONTENTS, (args: Args) => gitObjectSource(view, args)),
  };
}

const ORDERS: Readonly<Record<string, 'createdAt' | 'updatedAt'>> = { CREATED_AT: 'createdAt', UPDATED_AT: 'updatedAt' };

function listed(pulls: readonly Of.Pull[], { states, orderBy, baseRefName, headRefName }: Args): Of.Pull[] {
  const found = pulls.filter(
    (pull) =>
      (!Array.isArray(states) || states.includes(stateOf(pull))) &&
      (baseRefName == null || pull.base.ref === baseRefName) &&
      (headRefName == null || pull.head.ref === headRefName),
  );
  const order = recordIn({ orderBy }, 'orderBy');
  const key = ORDERS[textIn(order, 'field') ?? 'CREATED_AT'];
  if (key === undefined) throw new GraphQLError(`orderBy ${order['field']} is not modelled by this server`);
  const sign = order['direction'] === 'DESC' ? -1 : 1;
  return found.sort((a, b) => sign * (a[key] < b[key] ? -1 : 1));
}

export function stateOf({ state, merged }: Of.Pull): 'CLOSED' | 'MERGED' | 'OPEN' {
  if (state === 'open') return 'OPEN';
  return merged ? 'MERGED' : 'CLOSED';
}
