import type { Handlers, Hub, Json } from './hub.ts';
import { error, follows, notFound, ok, paged, REPO } from './hub.ts';
import { oldWord } from './people.ts';
import type * as Of from './records.ts';
import { nodeId, repositoryShape, userShape } from './shapes.ts';

/** The repository itself: its contents, its people, what was released and where it went. */

function permissionShape(hub: Hub, login: string): Json {
  const { name, base } = hub.people.roleOf(login);
  const ladder = ['read', 'triage', 'write', 'maintain', 'admin'];
  const has = (rung: string) => ladder.indexOf(base) >= ladder.indexOf(rung);
  const permissions = {
    pull: has('read'),
    triage: has('triage'),
    push: has('write'),
    maintain: has('maintain'),
    admin: has('admin'),
  };
  return {
    permission: oldWord(base),
    role_name: name,
    user: { ...userShape(hub, login), permissions, role_name: name },
  };
}

function releaseShape(hub: Hub, release: Of.Release): Json {
  const url = `${hub.api}/releases/${release.id}`;
  return {
    url,
    html_url: `${hub.html}/releases/tag/${release.tag}`,
    assets_url: `${url}/assets`,
    upload_url: `${url}/assets{?name,label}`,
    tarball_url: `${hub.api}/tarball/${release.tag}`,
    zipball_url: `${hub.api}/zipball/${release.tag}`,
    id: release.id,
    node_id: nodeId('Release', release.id),
    tag_name: release.tag,
    target_commitish: release.target,
    name: release.name,
    body: null,
    draft: release.isDraft,
    prerelease: release.isPrerelease,
    created_at: release.createdAt,
    published_at: release.publishedAt,
    author: userShape(hub, release.author),
    assets: [],
  };
}

function deploymentShape(hub: Hub, deployment: Of.Deployment): Json {
  const url = `${hub.api}/deployments/${deployment.id}`;
  return {
    url,
    id: deployment.id,
    node_id: nodeId('Deployment', deployment.id),
    sha: deployment.sha,
    ref: deployment.ref,
    task: deployment.task,
    payload: {},
    original_environment: deployment.environment,
    environment: deployment.environment,
    description: null,
    creator: userShape(hub, deployment.creator),
    created_at: deployment.createdAt,
    updated_at: deployment.statuses.at(-1)?.at ?? deployment.createdAt,
    statuses_url: `${url}/statuses`,
    repository_url: hub.api,
  };
}

function deploymentStatusShape(hub: Hub, deployment: Of.Deployment, status: Of.Deployment['statuses'][number]): Json {
  const url = `${hub.api}/deployments/${deployment.id}`;
  return {
    url: `${url}/statuses/${status.id}`,
    id: status.id,
    node_id: nodeId('DeploymentStatus', status.id),
    state: status.state,
    creator: userShape(hub, deployment.creator),
    description: '',
    environment: deployment.environment,
    target_url: `${hub.html}/actions`,
    created_at: status.at,
    updated_at: status.at,
    deployment_url: url,
    repository_url: hub.api,
  };
}

/** GitHub's list of issues holds the pull requests as well. */
type Listed = Pick<Of.Issue, 'author' | 'closedAt' | 'createdAt' | 'id' | 'labels' | 'number' | 'state' | 'title' | 'updatedAt'>;

function issueShape(hub: Hub, issue: Listed, isPull: boolean): Json {
  const url = `${hub.api}/issues/${issue.number}`;
  const page = `${hub.html}/${isPull ? 'pull' : 'issues'}/${issue.number}`;
  const pull = `${hub.api}/pulls/${issue.number}`;
  return {
    url,
    repository_url: hub.api,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: page,
    id: issue.id,
    node_id: nodeId(isPull ? 'PullRequest' : 'Issue', issue.id),
    number: issue.number,
    title: issue.title,
    user: userShape(hub, issue.author),
    labels: issue.labels.map((name) => ({ name, color: 'ededed', default: false })),
    state: issue.state,
    locked: false,
    assignee: null,
    assignees: [],
    milestone: null,
    comments: hub.state.comments(issue.number).length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    author_association: hub.people.associationOf(issue.author),
    body: null,
    ...(isPull && { pull_request: { url: pull, html_url: page, diff_url: `${page}.diff`, patch_url: `${page}.patch` } }),
  };
}

function newestFirst<T extends { readonly createdAt: string }>(all: readonly T[]): T[] {
  return all.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
}

export const repositoryHandlers: Handlers = {
  [`GET ${REPO}`]: ({ hub }) => ok(repositoryShape(hub)),
  [`GET ${REPO}/contents/{path}`](call) {
    const { hub, path, query, documentation } = call;
    const commit = hub.contents.commit(query['ref']);
    if (commit === undefined) return error(404, `No commit found for the ref ${query['ref']}`, documentation);
    const body = hub.contents.at(commit, path['path'] ?? '');
    return body === undefined ? notFound(call) : ok(body);
  },
  [`GET ${REPO}/git/trees/{tree_sha}`](call) {
    const tree = call.hub.contents.tree(call.path['tree_sha'], call.query['recursive'] !== undefined);
    return tree === undefined ? notFound(call) : ok(tree);
  },
  [`GET ${REPO}/collaborators/{username}/permission`]: ({ hub, path }) => ok(permissionShape(hub, path['username'] ?? '')),
  [`GET ${REPO}/releases`](call) {
    const shown = call.hub.state.data.releases.filter(({ isDraft }) => !isDraft || call.token.permissions.contents === 'write');
    return paged(call, newestFirst(shown), (some) => some.map((release) => releaseShape(call.hub, release)));
  },
  [`GET ${REPO}/deployments`](call) {
    follows(call, 'sha', 'ref', 'environment', 'task');
    const is = (wanted: string | undefined, value: string) => wanted === undefined || wanted === value;
    const { sha, ref, environment, task } = call.query;
    const found = call.hub.state.data.deployments.filter(
      (one) => is(sha, one.sha) && is(ref, one.ref) && is(environment, one.environment) && is(task, one.task),
    );
    return paged(call, newestFirst(found), (some) => some.map((one) => deploymentShape(call.hub, one)));
  },
  [`GET ${REPO}/deployments/{deployment_id}/statuses`](call) {
    const { deployments } = call.hub.state.data;
    const deployment = deployments.find(({ id }) => id === Number(call.path['deployment_id']));
    if (deployment === undefined) return notFound(call);
    return paged(call, deployment.statuses.toReversed(), (some) =>
      some.map((status) => deploymentStatusShape(call.hub, deployment, status)),
    );
  },
  [`GET ${REPO}/issues`](call) {
    follows(call, 'state', 'labels', 'creator', 'since', 'sort', 'direction');
    const { state = 'open', labels, creator, since } = call.query;
    const { issues, pulls } = call.hub.state.data;
    const wanted = labels?.split(',') ?? [];
    const found = [...issues, ...pulls].filter(
      (one) =>
        (state === 'all' || one.state === state) &&
        wanted.every((label) => one.labels.includes(label)) &&
        (creator === undefined || one.author === creator) &&
        (since === undefined || one.updatedAt >= since),
    );
    const ordered = call.query['direction'] === 'asc' ? newestFirst(found).reverse() : newestFirst(found);
    return paged(call, ordered, (some) => some.map((one) => issueShape(call.hub, one, 'head' in one)));
  },
  'GET /user'({ hub, token, documentation }) {
    const { login, type } = token.actor;
    if (type === 'Bot') return error(403, 'Resource not accessible by integration', documentation);
    const at = '2020-01-01T00:00:00Z';
    const nothing = { bio: null, blog: null, company: null, email: null, hireable: null, location: null, name: null };
    const counts = { followers: 0, following: 0, public_gists: 0, public_repos: 0 };
    return ok({ ...userShape(hub, login), ...nothing, ...counts, created_at: at, updated_at: at, user_view_type: 'public' });
  },
};
