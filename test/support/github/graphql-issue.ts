import { eventSource, placeOf } from './graphql-timeline.ts';
import type { Args, Source, View } from './graphql-view.ts';
import { actorSource, connection, guarded, heeds, READ_PULLS } from './graphql-view.ts';
import type * as Of from './records.ts';
import { nodeId } from './shapes.ts';

/** An issue and what hangs on it. One that only a pull request names has a number alone. */
export function issueSource(view: View, number: number, pullSource: (view: View, pull: Of.Pull) => Source): Source {
  const { name, state } = view.hub;
  const { issues, events, pulls } = state.data;
  const issue = issues.find((one) => one.number === number);
  if (issue === undefined) return { __typename: 'Issue', id: nodeId('Issue', number), number };
  const parts = issues.filter(({ parent }) => parent === number);
  return {
    __typename: 'Issue',
    id: nodeId('Issue', issue.id),
    number,
    title: issue.title,
    body: issue.body,
    state: issue.state.toUpperCase(),
    // A duplicate is one that was not planned, to those who do not ask for more.
    stateReason: ({ enableDuplicate }: Args) =>
      issue.stateReason === 'DUPLICATE' && enableDuplicate !== true ? 'NOT_PLANNED' : issue.stateReason,
    createdAt: issue.createdAt,
    updatedAt: issue.updatedAt,
    closedAt: issue.closedAt,
    author: actorSource(issue.author),
    repository: { nameWithOwner: name },
    labels: (args: Args) => connection(issue.labels, args, (label) => ({ name: label })),
    parent: () => (issue.parent === null ? null : issueSource(view, issue.parent, pullSource)),
    subIssuesSummary: { total: parts.length, completed: parts.filter((part) => part.state === 'closed').length },
    closedByPullRequestsReferences: guarded(view, READ_PULLS, (args: Args) => {
      heeds(args, 'includeClosedPrs', 'userLinkedOnly', 'orderByState');
      const all = pulls.filter(({ closes }) => closes.includes(number));
      const shown = args['includeClosedPrs'] === true ? all : all.filter((pull) => pull.state === 'open' || pull.merged);
      return connection(shown, args, (pull) => pullSource(view, pull));
    }),
    timelineItems(args: Args) {
      heeds(args, 'itemTypes');
      const { itemTypes } = args;
      const own = events.filter((event) => event.number === number);
      const wanted = Array.isArray(itemTypes) ? own.filter((event) => itemTypes.includes(placeOf(event))) : own;
      return connection(
        wanted.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
        args,
        (event) => eventSource(view, event),
      );
    },
  };
}
