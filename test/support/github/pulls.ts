import type { Answer, Call, Handlers, Hub, Json } from './hub.ts';
import { error, follows, notFound, ok, paged, REPO } from './hub.ts';
import type * as Of from './records.ts';
import { commitShape, nodeId, repositoryId, repositoryShape, userShape } from './shapes.ts';

/** GitHub lists no more of a pull request than this, whatever it holds. */
const FILES_LIMIT = 3000;
const COMMITS_LIMIT = 250;
const COMPARED_FILES_LIMIT = 300;

export function filesOf({ contents }: Hub, pull: Of.Pull): readonly Of.ChangedFile[] {
  return pull.files ?? (pull.isInGit ? contents.changes(pull.base.sha, pull.head.sha) : []);
}

export function commitsOf({ contents }: Hub, pull: Of.Pull): readonly Of.GitCommit[] {
  if (pull.isInGit) return contents.commits(pull.base.sha, pull.head.sha);
  return [looseCommit(pull.head.sha, pull.createdAt, pull.title)];
}

/** The commit of a pull request that is only listed. */
export function looseCommit(sha: string, date: string, message = ''): Of.GitCommit {
  const person = { name: 'Test Author', email: 'author@example.org', date };
  return { sha, tree: sha, parents: [], author: person, committer: person, message };
}

export function sizeOf(hub: Hub, pull: Of.Pull): Of.Size {
  if (pull.size !== undefined) return pull.size;
  const files = filesOf(hub, pull);
  const sum = (of: 'additions' | 'deletions') => files.reduce((total, file) => total + file[of], 0);
  return { additions: sum('additions'), deletions: sum('deletions'), changedFiles: files.length };
}

/** As in a workflow run, a check run and an event. */
export function minimalPullShape(hub: Hub, { id, number, head, base }: Of.Pull): Json {
  const repo = (name: string) => ({
    id: repositoryId(name),
    url: `${hub.rest}/repos/${name}`,
    name: name.slice(name.indexOf('/') + 1),
  });
  return {
    id,
    number,
    url: `${hub.api}/pulls/${number}`,
    head: { ref: head.ref, sha: head.sha, repo: repo(head.repository) },
    base: { ref: base.ref, sha: base.sha, repo: repo(hub.name) },
  };
}

function simplePullShape(hub: Hub, pull: Of.Pull): Json {
  const [url, issue] = [`${hub.api}/pulls/${pull.number}`, `${hub.api}/issues/${pull.number}`];
  const html = `${hub.html}/pull/${pull.number}`;
  const addresses = {
    comments: `${issue}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${hub.api}/pulls/comments{/number}`,
    commits: `${url}/commits`,
    statuses: `${hub.api}/statuses/${pull.head.sha}`,
  };
  const side = (ref: string, sha: string, repository: string, isHidden = false) => {
    const owner = repository.slice(0, repository.indexOf('/'));
    const repo = isHidden ? null : repositoryShape(hub, repository);
    return { label: `${owner}:${ref}`, ref, sha, user: userShape(hub, owner), repo };
  };
  return {
    url,
    id: pull.id,
    node_id: nodeId('PullRequest', pull.id),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    ...Object.fromEntries(Object.entries(addresses).map(([key, address]) => [`${key}_url`, address])),
    _links: Object.fromEntries(Object.entries({ self: url, html, issue, ...addresses }).map(([key, href]) => [key, { href }])),
    number: pull.number,
    state: pull.state,
    locked: pull.locked,
    title: pull.title,
    user: userShape(hub, pull.author),
    body: pull.body,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    merged_at: pull.merged ? pull.closedAt : null,
    merge_commit_sha: pull.mergeSha,
    assignee: pull.assignees[0] === undefined ? null : userShape(hub, pull.assignees[0]),
    assignees: pull.assignees.map((login) => userShape(hub, login)),
    requested_reviewers: pull.reviewers.filter(({ kind }) => kind !== 'Team').map(({ name }) => userShape(hub, name)),
    labels: pull.labels.map((name, index) => ({
      id: pull.id * 100 + index,
      node_id: nodeId('Label', pull.id * 100 + index),
      url: `${hub.api}/labels/${encodeURIComponent(name)}`,
      name,
      description: '',
      color: 'ededed',
      default: false,
    })),
    milestone: null,
    draft: pull.isDraft,
    head: side(pull.head.ref, pull.head.sha, pull.head.repository, pull.isHeadHidden),
    base: side(pull.base.ref, pull.base.sha, hub.name),
    author_association: pull.association,
    auto_merge: null,
    active_lock_reason: null,
  };
}

function pullShape(hub: Hub, pull: Of.Pull): Json {
  const { additions, deletions, changedFiles } = sizeOf(hub, pull);
  return {
    ...simplePullShape(hub, pull),
    merged: pull.merged,
    mergeable: pull.mergeable === 'UNKNOWN' ? null : pull.mergeable === 'MERGEABLE',
    mergeable_state: { MERGEABLE: 'clean', CONFLICTING: 'dirty', UNKNOWN: 'unknown' }[pull.mergeable],
    merged_by: null,
    comments: hub.state.comments(pull.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: commitsOf(hub, pull).length,
    additions,
    deletions,
    changed_files: changedFiles,
  };
}

function fileShape({ api, html }: Hub, commit: string, file: Of.ChangedFile): Json {
  const path = file.filename.split('/').map(encodeURIComponent).join('/');
  return {
    sha: file.sha,
    filename: file.filename,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${html}/blob/${commit}/${path}`,
    raw_url: `${html}/raw/${commit}/${path}`,
    contents_url: `${api}/contents/${path}?ref=${commit}`,
    ...(file.patch !== undefined && { patch: file.patch }),
    ...(file.previous !== undefined && { previous_filename: file.previous }),
  };
}

function reviewShape(hub: Hub, review: Of.Review): Json {
  const html = `${hub.html}/pull/${review.number}#pullrequestreview-${review.id}`;
  const pull = `${hub.api}/pulls/${review.number}`;
  return {
    id: review.id,
    node_id: nodeId('PullRequestReview', review.id),
    user: userShape(hub, review.author),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pull,
    author_association: hub.people.associationOf(review.author),
    _links: { html: { href: html }, pull_request: { href: pull } },
    submitted_at: review.submittedAt,
    commit_id: review.sha,
  };
}

/** For one pull request; 404 when there is none of that number. */
function ofPull(answer: (call: Call, pull: Of.Pull) => Answer): (call: Call) => Answer {
  return (call) => {
    const number = Number(call.path['pull_number']);
    const pull = call.hub.state.data.pulls.find((one) => one.number === number);
    return pull ? answer(call, pull) : notFound(call);
  };
}

function listed({ hub, query }: Call): Of.Pull[] {
  const { state = 'open', head = '', base } = query;
  const found = hub.state.data.pulls.filter((pull) => {
    const label = `${pull.head.repository.split('/')[0]}:${pull.head.ref}`;
    // A head without its owner is no filter at all to GitHub.
    const isOfHead = !head.includes(':') || head === label;
    return (state === 'all' || state === pull.state) && isOfHead && (base === undefined || base === pull.base.ref);
  });
  const key = query['sort'] === 'updated' ? 'updatedAt' : 'createdAt';
  const isUp = (query['direction'] ?? (query['sort'] === undefined || key === 'createdAt' ? 'desc' : 'asc')) === 'asc';
  return found.sort((a, b) => (isUp ? 1 : -1) * (a[key] < b[key] ? -1 : 1));
}

function compare(call: Call): Answer {
  const { hub, path } = call;
  const { contents } = hub;
  const [from = '', to = ''] = (path['basehead'] ?? '').split('...');
  const [base, head] = [contents.commit(from), contents.commit(to)];
  const mergeBase = base && head && contents.mergeBase(base, head);
  if (!base || !head || !mergeBase) return notFound(call);
  const [ahead, behind] = [contents.commits(base, head), contents.commits(head, base)];
  const both = ahead.length > 0 && behind.length > 0;
  const one = ahead.length > 0 ? 'ahead' : behind.length > 0 ? 'behind' : 'identical';
  const commit = (sha: string) => {
    const found = contents.aCommit(sha);
    if (found === undefined) throw new Error(`git has no ${sha}`);
    return commitShape(hub, found);
  };
  const page = `${hub.html}/compare/${base}...${head}`;
  return paged(call, ahead, (commits) => ({
    url: `${hub.api}/compare/${path['basehead']}`,
    html_url: page,
    permalink_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    base_commit: commit(base),
    merge_base_commit: commit(mergeBase),
    status: both ? 'diverged' : one,
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: commits.map((each) => commitShape(hub, each)),
    // Only the first page holds them.
    files: Number(call.query['page'] ?? 1) > 1 ? [] : comparedFiles(hub, base, head),
  }));
}

function comparedFiles(hub: Hub, base: string, head: string): Json[] {
  const files = hub.contents.changes(base, head).slice(0, COMPARED_FILES_LIMIT);
  return files.map((file) => fileShape(hub, head, file));
}

export const pullHandlers: Handlers = {
  [`GET ${REPO}/pulls`](call) {
    follows(call, 'state', 'head', 'base', 'sort', 'direction');
    return paged(call, listed(call), (pulls) => pulls.map((pull) => simplePullShape(call.hub, pull)));
  },
  [`GET ${REPO}/pulls/{pull_number}`]: ofPull(({ hub }, pull) => ok(pullShape(hub, pull))),
  [`GET ${REPO}/pulls/{pull_number}/files`]: ofPull((call, pull) => {
    const files = filesOf(call.hub, pull).slice(0, FILES_LIMIT);
    return paged(call, files, (some) => some.map((file) => fileShape(call.hub, pull.head.sha, file)));
  }),
  [`GET ${REPO}/pulls/{pull_number}/commits`]: ofPull((call, pull) => {
    const commits = commitsOf(call.hub, pull).slice(0, COMMITS_LIMIT);
    return paged(call, commits, (some) => some.map((commit) => commitShape(call.hub, commit)));
  }),
  [`GET ${REPO}/pulls/{pull_number}/reviews`]: ofPull((call, { number }) => {
    const reviews = call.hub.state.data.reviews.filter((review) => review.number === number);
    return paged(call, reviews, (some) => some.map((review) => reviewShape(call.hub, review)));
  }),
  [`GET ${REPO}/commits/{commit_sha}/pulls`](call) {
    const sha = call.path['commit_sha'] ?? '';
    if (!call.hub.state.knows(sha)) return error(422, `No commit found for SHA: ${sha}`, call.documentation);
    // A fork's commits are in the fork, so that nothing here is known to hold them.
    const holds = (pull: Of.Pull) =>
      pull.head.repository === call.hub.name && commitsOf(call.hub, pull).some((commit) => commit.sha === sha);
    const pulls = call.hub.state.data.pulls.filter(holds);
    return paged(call, pulls, (some) => some.map((pull) => simplePullShape(call.hub, pull)));
  },
  [`GET ${REPO}/compare/{basehead}`]: compare,
};
