import type { PullEvent, PullFact } from '../flow/facts.ts';
import { isBot } from '../flow/facts.ts';
import { authorOf, originOf } from '../flow/origin.ts';
import type { Account, ToldPull } from '../flow/source.ts';
import { actorOf, originOfAccount, withoutLogins } from '../flow/source.ts';
import type { PullNode } from './forge-flow-pull-shape.ts';

type CommitNode = PullNode['commits']['nodes'][number]['commit'];
type EventNode = NonNullable<PullNode['timelineItems']['nodes'][number]>;
type Who = (account: Account) => string;

/** A pull request as facts tell it. Of its accounts only pseudonyms are left. */
export function toldPull(repository: string, node: PullNode): ToldPull {
  const who: Who = (account) => actorOf(repository, account);
  const all = node.commits.nodes.map(({ commit }) => commit);
  const own = all.filter(({ messageHeadline }) => !MERGE.test(messageHeadline));
  const happened = node.timelineItems.nodes.flatMap((event) => event ?? []);
  const endedAt = node.mergedAt ?? node.closedAt ?? undefined;
  const labels = node.labels;
  const pull: PullFact = {
    number: node.number,
    title: withoutLogins(node.title),
    state: node.state === 'OPEN' ? 'open' : node.state === 'MERGED' ? 'merged' : 'closed',
    draft: node.isDraft,
    author: who(node.author),
    origin: originOfPull(node.author, own),
    openedAt: node.createdAt,
    ...(endedAt !== undefined && { endedAt }),
    updatedAt: node.updatedAt,
    ...(node.state === 'MERGED' && node.mergeCommit && { sha: node.mergeCommit.oid }),
    base: node.baseRefName,
    branch: withoutOwner(node.headRefName, [node.author, ...all.map(({ author }) => author?.user)]),
    commits: own.map(({ oid, authoredDate, committedDate }) => ({
      sha: oid,
      authoredAt: authoredDate,
      committedAt: committedDate,
    })),
    ...(node.commits.pageInfo.hasNextPage && { commitsCut: true }),
    lines: node.additions + node.deletions,
    files: node.changedFiles,
    labels,
    closes: node.closingIssuesReferences?.nodes.map(({ number }) => number) ?? [],
    reverts: revertedBy(repository, node),
    asked: askedOf(node, who),
    events: eventsOf(happened, who, node),
    ...((node.timelineItems.pageInfo.hasNextPage || happened.length < node.timelineItems.nodes.length) && { eventsCut: true }),
  };
  return {
    pull,
    commits: all.map((commit) => ({ sha: commit.oid, at: commit.committedDate, by: writerOf(commit, who) })),
    aliases: own.flatMap((commit) => aliasOf(commit.author, who)),
    closesUnknown: node.closingIssuesReferences === null,
    ...(node.files && node.files.nodes.length === node.changedFiles && { paths: node.files.nodes.map(({ path }) => path) }),
  };
}

/** The parents of every commit would cost more points than all the rest. */
const MERGE = /^Merge (?:(?:remote-tracking )?branch|pull request|commit|tag) /;

/** A person's account may open what a bot wrote: then the addresses of all commits say so. An agent wrote some: then it had a hand in it. */
function originOfPull(author: Account, commits: readonly CommitNode[]): PullFact['origin'] {
  const origin = originOfAccount(author);
  const writers = new Set(commits.map((commit) => originOf(commit.author?.email ?? '')));
  const [first] = writers;
  if (origin !== 'human' || first === undefined) return origin;
  if (writers.size === 1) return first;
  return writers.has('agent') ? 'ai-assisted' : origin;
}

function writerOf({ author }: CommitNode, who: Who): string {
  if (author?.user) return who(author.user);
  const mail = author?.email ?? '';
  return authorOf(mail, originOf(mail)).replace(/\[bot\]$/, '');
}

/** How git would call someone whose account GitHub knows. */
export function aliasOf(
  author: { readonly email: string | null; readonly user: Account } | null,
  who: Who,
): (readonly [string, string])[] {
  const mail = author?.email ?? '';
  return author?.user && mail !== '' ? [[authorOf(mail, originOf(mail)), who(author.user)]] : [];
}

/** Many put their own login before the name of a branch. */
function withoutOwner(branch: string, people: readonly Account[]): string {
  const [first = '', ...rest] = branch.split('/');
  const isOwn = people.some((one) => one !== undefined && !one.isBot && one.login.toLowerCase() === first.toLowerCase());
  return isOwn && rest.length > 0 ? rest.join('/') : branch;
}

/** GitHub's button names the branch `revert-12-…`, and says so in the text. */
function revertedBy(repository: string, { headRefName, body }: PullNode): number[] {
  const found = /^revert-(\d+)-/.exec(headRefName)?.slice(1) ?? [];
  for (const [, of = '', number = ''] of body.matchAll(/^Reverts ([\w.-]+\/[\w.-]+)?#(\d+)\b/gm))
    if (of === '' || of.toLowerCase() === repository.toLowerCase()) found.push(number);
  return [...new Set(found.map(Number))];
}

function called(one: { readonly __typename: string; readonly login?: string | undefined } | null | undefined, who: Who) {
  return one?.login === undefined ? undefined : who({ login: one.login, isBot: one.__typename === 'Bot' });
}

/** People only. */
function askedOf({ reviewRequests }: PullNode, who: Who): string[] {
  const all = reviewRequests?.nodes.flatMap(({ requestedReviewer }) => called(requestedReviewer, who) ?? []) ?? [];
  return [...new Set(all)].filter((one) => !isBot(one));
}

const REVIEWS: Readonly<Record<string, PullEvent['kind']>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  COMMENTED: 'reviewed',
};

const KINDS: Readonly<Record<string, PullEvent['kind']>> = {
  ReadyForReviewEvent: 'ready',
  ConvertToDraftEvent: 'drafted',
  ReviewRequestedEvent: 'review-requested',
  ReviewRequestRemovedEvent: 'review-request-removed',
  ReviewDismissedEvent: 'dismissed',
  IssueComment: 'commented',
  HeadRefForcePushedEvent: 'force-pushed',
  AddedToMergeQueueEvent: 'queued',
  RemovedFromMergeQueueEvent: 'dequeued',
  AutoMergeEnabledEvent: 'auto-merge-on',
  AutoSquashEnabledEvent: 'auto-merge-on',
  AutoRebaseEnabledEvent: 'auto-merge-on',
  AutoMergeDisabledEvent: 'auto-merge-off',
  AssignedEvent: 'assigned',
  UnassignedEvent: 'unassigned',
  ClosedEvent: 'closed',
  ReopenedEvent: 'reopened',
};

function eventsOf(nodes: readonly EventNode[], who: Who, { mergedAt }: PullNode): PullEvent[] {
  // A review that was dismissed has forgotten what it said; the dismissal has not.
  const before = new Map(nodes.flatMap(({ review, previousReviewState }) => (review ? [[review.id, previousReviewState]] : [])));
  const asked = new Set<string>();
  const events: PullEvent[] = [];
  for (const node of nodes) {
    const isReview = node.__typename === 'PullRequestReview';
    const at = isReview ? node.submittedAt : node.createdAt;
    const said = node.state === 'DISMISSED' ? (before.get(node.id ?? '') ?? 'COMMENTED') : (node.state ?? '');
    const kind = isReview ? REVIEWS[said] : KINDS[node.__typename];
    if (kind === undefined || at == null) continue;
    const by = who(node.actor ?? node.author);
    const of = node.review ? who(node.review.author) : called(node.requestedReviewer ?? node.assignee, who);
    if (kind === 'review-requested' && of !== undefined) asked.add(of);
    const isInsider = kind === 'commented' && (asked.has(by) || /^(?:OWNER|MEMBER)$/.test(node.authorAssociation ?? ''));
    events.push({ at, kind, by, ...(of !== undefined && { of }), ...(isInsider && { insider: true }) });
  }
  events.sort((a, b) => a.at - b.at);
  // A merge closes, too, in the same second or nearly so, and that is no closing.
  const last = events.findLastIndex(({ kind }) => kind === 'closed' || kind === 'reopened');
  return mergedAt !== null && events[last]?.kind === 'closed' ? events.toSpliced(last, 1) : events;
}
