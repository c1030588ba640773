import type { Answer, Call, Handlers, Hub, Json } from './hub.ts';
import { error, follows, notFound, ok, paged, REPO, textIn, unprocessable } from './hub.ts';
import { actorOf } from './people.ts';
import { commitsOf } from './pulls.ts';
import type * as Of from './records.ts';
import { appShape, nodeId, userShape } from './shapes.ts';

/** In characters, as GitHub's own message says. */
const BODY_LIMIT = 65_536;

function commentShape(hub: Hub, comment: Of.Comment): Json {
  const app = actorOf(comment.author).app;
  return {
    url: `${hub.api}/issues/comments/${comment.id}`,
    html_url: `${hub.html}/pull/${comment.number}#issuecomment-${comment.id}`,
    issue_url: `${hub.api}/issues/${comment.number}`,
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    user: userShape(hub, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: hub.people.associationOf(comment.author),
    body: comment.body,
    performed_via_github_app: app ? appShape(hub, app) : null,
  };
}

/** Comments hang on issues and on pull requests, which share their numbers. */
function ofNumber(answer: (call: Call, number: number) => Answer): (call: Call) => Answer {
  return (call) => {
    const number = Number(call.path['issue_number']);
    const { pulls, issues } = call.hub.state.data;
    return [...pulls, ...issues].some((one) => one.number === number) ? answer(call, number) : notFound(call);
  };
}

function ofComment(answer: (call: Call, comment: Of.Comment) => Answer): (call: Call) => Answer {
  return (call) => {
    const id = Number(call.path['comment_id']);
    const comment = call.hub.state.data.comments.find((one) => one.id === id);
    return comment ? answer(call, comment) : notFound(call);
  };
}

/** What is wrong with a body, if anything is. */
function refusedBody(call: Call): Answer | undefined {
  const body = textIn(call.body, 'body') ?? '';
  if (body.trim() === '') return unprocessable(call, "Body can't be blank", 'IssueComment', 'body');
  if ([...body].length <= BODY_LIMIT) return undefined;
  return unprocessable(call, `Body is too long (maximum is ${BODY_LIMIT} characters)`, 'IssueComment', 'body');
}

/** An App may touch every comment once it may write; a person needs a role for those of others. */
function refusedHand({ hub, token, documentation }: Call, comment: Of.Comment): Answer | undefined {
  const { login, type } = token.actor;
  if (comment.author === login || type === 'Bot' || hub.people.mayWrite(login)) return undefined;
  return error(403, 'Must have admin rights to Repository.', documentation);
}

function isLocked({ hub, token }: Call, number: number): boolean {
  const pull = hub.state.data.pulls.find((one) => one.number === number);
  return pull?.locked === true && token.actor.type !== 'Bot' && !hub.people.mayWrite(token.actor.login);
}

function create(call: Call, number: number): Answer {
  const { hub, token, body } = call;
  if (isLocked(call, number)) return error(403, 'Unable to create comment because issue is locked.', call.documentation);
  const refused = refusedBody(call);
  if (refused) return refused;
  const comment = hub.state.comment(number, token.actor.login, textIn(body, 'body') ?? '');
  const made = ok(commentShape(hub, comment), 201);
  return { ...made, headers: { location: `${hub.api}/issues/comments/${comment.id}` } };
}

function change(call: Call, comment: Of.Comment): Answer {
  const refused = refusedHand(call, comment) ?? refusedBody(call);
  if (refused) return refused;
  // The last one wins: GitHub compares nothing with what the client had read.
  call.hub.state.editComment(comment.id, call.token.actor.login, textIn(call.body, 'body') ?? '');
  return ok(commentShape(call.hub, comment));
}

function react(call: Call, comment: Of.Comment): Answer {
  const { hub, token, body } = call;
  const { login } = token.actor;
  const content = textIn(body, 'content') ?? '';
  const old = comment.reactions.find((one) => one.login === login && one.content === content);
  const reaction = old ?? { id: hub.state.id(), content, login, at: hub.state.now() };
  if (!old) comment.reactions.push(reaction);
  const shape = {
    id: reaction.id,
    node_id: nodeId('Reaction', reaction.id),
    user: userShape(hub, login),
    content,
    created_at: reaction.at,
  };
  return ok(shape, old ? 200 : 201);
}

interface Moment {
  readonly at: string;
  readonly shape: Json;
}

/** All that happened to a pull request, oldest first. */
function timeline(hub: Hub, number: number): Json[] {
  const { data } = hub.state;
  const pull = data.pulls.find((one) => one.number === number);
  const moments: Moment[] = [
    ...(pull ? commitsOf(hub, pull).map((commit) => committed(hub, commit)) : []),
    ...data.events.filter((event) => event.number === number).map((event) => happened(hub, event)),
    ...hub.state.comments(number).map((comment) => commented(hub, comment)),
    ...data.reviews.filter((review) => review.number === number).map((review) => reviewed(hub, review)),
  ];
  return moments.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).map(({ shape }) => shape);
}

function committed(hub: Hub, commit: Of.GitCommit): Moment {
  const [url, page] = [`${hub.api}/git/commits/${commit.sha}`, `${hub.html}/commit/${commit.sha}`];
  const { sha, author, committer, message, tree, parents } = commit;
  const shape = {
    event: 'committed',
    sha,
    node_id: nodeId('Commit', sha),
    url,
    html_url: page,
    author,
    committer,
    message,
    tree: { sha: tree, url: `${hub.api}/git/trees/${tree}` },
    parents: parents.map((parent) => ({
      sha: parent,
      url: `${hub.api}/git/commits/${parent}`,
      html_url: `${hub.html}/commit/${parent}`,
    })),
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  };
  return { at: commit.committer.date, shape };
}

function happened(hub: Hub, event: Of.PullEvent): Moment {
  const { id, kind, actor, at, label, reviewer } = event;
  const shape = {
    id,
    node_id: nodeId('Event', id),
    url: `${hub.api}/issues/events/${id}`,
    actor: userShape(hub, actor),
    event: kind,
    commit_id: null,
    commit_url: null,
    created_at: at,
    performed_via_github_app: null,
    ...(label !== undefined && { label: { name: label, color: 'ededed' } }),
    ...(reviewer && { review_requester: userShape(hub, actor) }),
    ...(reviewer && reviewer.kind !== 'Team' && { requested_reviewer: userShape(hub, reviewer.name) }),
  };
  return { at, shape };
}

function commented(hub: Hub, comment: Of.Comment): Moment {
  const actor = userShape(hub, comment.author);
  return { at: comment.createdAt, shape: { ...commentShape(hub, comment), event: 'commented', actor } };
}

function reviewed(hub: Hub, review: Of.Review): Moment {
  const html = `${hub.html}/pull/${review.number}#pullrequestreview-${review.id}`;
  const pull = `${hub.api}/pulls/${review.number}`;
  const shape = {
    event: 'reviewed',
    id: review.id,
    node_id: nodeId('PullRequestReview', review.id),
    user: userShape(hub, review.author),
    body: review.body,
    state: review.state.toLowerCase(),
    commit_id: review.sha,
    html_url: html,
    pull_request_url: pull,
    author_association: hub.people.associationOf(review.author),
    _links: { html: { href: html }, pull_request: { href: pull } },
    submitted_at: review.submittedAt,
  };
  return { at: review.submittedAt, shape };
}

export const commentHandlers: Handlers = {
  [`GET ${REPO}/issues/{issue_number}/comments`]: ofNumber((call, number) => {
    follows(call, 'since');
    const { since } = call.query;
    const comments = call.hub.state.comments(number).filter(({ updatedAt }) => since === undefined || updatedAt >= since);
    return paged(call, comments, (some) => some.map((comment) => commentShape(call.hub, comment)));
  }),
  [`POST ${REPO}/issues/{issue_number}/comments`]: ofNumber(create),
  [`GET ${REPO}/issues/comments/{comment_id}`]: ofComment(({ hub }, comment) => ok(commentShape(hub, comment))),
  [`PATCH ${REPO}/issues/comments/{comment_id}`]: ofComment(change),
  [`DELETE ${REPO}/issues/comments/{comment_id}`]: ofComment((call, comment) => {
    const refused = refusedHand(call, comment);
    if (refused) return refused;
    call.hub.state.deleteComment(comment.id);
    return { status: 204 };
  }),
  [`POST ${REPO}/issues/comments/{comment_id}/reactions`]: ofComment(react),
  [`GET ${REPO}/issues/{issue_number}/timeline`]: ofNumber((call, number) => {
    follows(call);
    return paged(call, timeline(call.hub, number));
  }),
};
