import type { Hub, Json } from './hub.ts';
import type { Actor } from './people.ts';
import { actorOf, idOf } from './people.ts';
import type { App, GitCommit } from './records.ts';

/** What many answers hold: people, repositories, commits, in REST's dress. */

const USER_LISTS = {
  followers_url: '/followers',
  following_url: '/following{/other_user}',
  gists_url: '/gists{/gist_id}',
  starred_url: '/starred{/owner}{/repo}',
  subscriptions_url: '/subscriptions',
  organizations_url: '/orgs',
  repos_url: '/repos',
  events_url: '/events{/privacy}',
  received_events_url: '/received_events',
};

export function userShape({ rest }: Hub, login: string): Json {
  const actor = actorOf(login);
  const url = `${rest}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id: actor.id,
    node_id: nodeId('User', actor.id),
    avatar_url: `https://avatars.githubusercontent.com/u/${actor.id}?v=4`,
    gravatar_id: '',
    url,
    html_url: pageOf(actor),
    ...Object.fromEntries(Object.entries(USER_LISTS).map(([key, end]) => [key, `${url}${end}`])),
    type: actor.type,
    site_admin: false,
  };
}

export function pageOf({ login, app }: Actor): string {
  return app ? `https://github.com/apps/${app.slug}` : `https://github.com/${login}`;
}

export function nodeId(kind: string, id: number | string): string {
  return Buffer.from(`0:${kind}${id}`).toString('base64');
}

/** The reverse of it; undefined for what is none. */
export function fromNodeId(node: string): { readonly kind: string; readonly id: number } | undefined {
  const [, kind, id] = /^0:([A-Za-z]+)(\d+)$/.exec(Buffer.from(node, 'base64').toString('utf8')) ?? [];
  return kind === undefined ? undefined : { kind, id: Number(id) };
}

const REPOSITORY_LISTS = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
};

export function repositoryId(name: string): number {
  return idOf(`repository ${name}`);
}

/** What lists hold of a repository. */
export function minimalRepositoryShape(hub: Hub, name = hub.name): Json {
  const [owner = '', short = ''] = name.split('/');
  const url = `${hub.rest}/repos/${name}`;
  const id = repositoryId(name);
  return {
    id,
    node_id: nodeId('Repository', id),
    name: short,
    full_name: name,
    private: hub.isPrivate,
    owner: userShape(hub, owner),
    html_url: `https://github.com/${name}`,
    description: null,
    fork: name !== hub.name,
    url,
    ...Object.fromEntries(Object.entries(REPOSITORY_LISTS).map(([key, end]) => [key, `${url}${end}`])),
  };
}

export function repositoryShape(hub: Hub, name = hub.name): Json {
  const at = '2026-11-01T09:00:00Z';
  const site = `https://github.com/${name}`;
  return {
    ...minimalRepositoryShape(hub, name),
    clone_url: `${site}.git`,
    git_url: `git://github.com/${name}.git`,
    ssh_url: `git@github.com:${name}.git`,
    svn_url: site,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    default_branch: hub.branch,
    visibility: hub.isPrivate ? 'private' : 'public',
    size: 1,
    ...{ forks: 0, forks_count: 0, open_issues: 0, open_issues_count: 0, watchers: 0, watchers_count: 0, stargazers_count: 0 },
    ...{ has_issues: true, has_projects: true, has_wiki: true, has_pages: false, has_downloads: true, has_discussions: false },
    ...{ archived: false, disabled: false, network_count: 0, subscribers_count: 0 },
    ...{ created_at: at, updated_at: at, pushed_at: at },
  };
}

export function appShape(hub: Hub, { id, slug }: App): Json {
  const at = '2018-07-30T09:30:17Z';
  return {
    id,
    node_id: nodeId('App', id),
    slug,
    owner: userShape(hub, 'github'),
    name: slug,
    description: '',
    external_url: `https://github.com/apps/${slug}`,
    html_url: `https://github.com/apps/${slug}`,
    created_at: at,
    updated_at: at,
    permissions: {},
    events: [],
  };
}

function verificationShape({ state }: Hub, sha: string): Json {
  if (!state.data.verified.some((one) => one.sha === sha))
    return { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };
  const signature = '-----BEGIN PGP SIGNATURE-----\n\n-----END PGP SIGNATURE-----';
  return { verified: true, reason: 'valid', signature, payload: `commit ${sha}`, verified_at: '2026-11-20T09:00:00Z' };
}

export function commitShape(hub: Hub, commit: GitCommit): Json {
  const url = `${hub.api}/commits/${commit.sha}`;
  const person = (email: string) => {
    const login = hub.people.loginOf(email);
    return login === undefined ? null : userShape(hub, login);
  };
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    commit: {
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: { sha: commit.tree, url: `${hub.api}/git/trees/${commit.tree}` },
      url: `${hub.api}/git/commits/${commit.sha}`,
      comment_count: 0,
      verification: verificationShape(hub, commit.sha),
    },
    url,
    html_url: `${hub.html}/commit/${commit.sha}`,
    comments_url: `${url}/comments`,
    author: person(commit.author.email),
    committer: person(commit.committer.email),
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${hub.api}/commits/${sha}`,
      html_url: `${hub.html}/commit/${sha}`,
    })),
  };
}
