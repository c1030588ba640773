import { GraphQLError } from 'graphql';
import { knownCommit } from './graphql-git.ts';
import { issueSource } from './graphql-issue.ts';
import { pullSource } from './graphql-pull.ts';
import type { Args, Source, View } from './graphql-view.ts';
import { connection, guarded, heeds, READ_CONTENTS, READ_DEPLOYMENTS, READ_ISSUES } from './graphql-view.ts';
import { recordIn, textIn } from './hub.ts';
import type * as Of from './records.ts';
import { nodeId } from './shapes.ts';

/** The lists of a repository that tell how work flows. */
export function flowSources(view: View): Source {
  const { hub } = view;
  const { deployments, releases, issues } = hub.state.data;
  return {
    deployments: guarded(view, READ_DEPLOYMENTS, (args: Args) => {
      heeds(args, 'environments', 'orderBy');
      const { environments } = args;
      const found = deployments.filter((one) => !Array.isArray(environments) || environments.includes(one.environment));
      return connection(ordered(found, args, { CREATED_AT: ({ createdAt }) => createdAt }), args, (one) =>
        deploymentSource(view, one),
      );
    }),
    releases: guarded(view, READ_CONTENTS, (args: Args) => {
      heeds(args, 'orderBy');
      const shown = releases.filter(({ isDraft }) => !isDraft || view.token.permissions.contents === 'write');
      return connection(ordered(shown, args, { CREATED_AT: ({ createdAt }) => createdAt }), args, (one) =>
        releaseSource(view, one),
      );
    }),
    refs: guarded(view, READ_CONTENTS, (args: Args) => {
      heeds(args, 'refPrefix', 'orderBy');
      if (args['refPrefix'] !== 'refs/tags/') throw new Error(`refs of ${args['refPrefix']} are not modelled by this server`);
      return connection(
        ordered(tagsOf(view), args, { TAG_COMMIT_DATE: ({ at }) => at, ALPHABETICAL: ({ name }) => name }),
        args,
        (tag) => tagSource(view, tag),
      );
    }),
    issues: guarded(view, READ_ISSUES, (args: Args) => {
      heeds(args, 'states', 'filterBy', 'orderBy');
      const { states } = args;
      const filter = recordIn(args, 'filterBy');
      if (filter['viewerSubscribed'] === true) throw new Error('issues of a subscriber are not modelled by this server');
      heeds(filter, 'since', 'viewerSubscribed');
      const since = textIn(filter, 'since') ?? '';
      const found = issues.filter(
        (issue) => (!Array.isArray(states) || states.includes(issue.state.toUpperCase())) && issue.updatedAt >= since,
      );
      const orders = { CREATED_AT: (one: Of.Issue) => one.createdAt, UPDATED_AT: (one: Of.Issue) => one.updatedAt };
      return connection(ordered(found, args, orders), args, ({ number }) => issueSource(view, number, pullSource));
    }),
  };
}

/** Without an order as they came. */
function ordered<T>(all: readonly T[], { orderBy }: Args, orders: Readonly<Record<string, (item: T) => string>>): readonly T[] {
  const order = recordIn({ orderBy }, 'orderBy');
  const field = textIn(order, 'field');
  if (field === undefined) return all;
  const key = orders[field];
  if (key === undefined) throw new GraphQLError(`orderBy ${field} is not modelled by this server`);
  const sign = order['direction'] === 'DESC' ? -1 : 1;
  return all.toSorted((a, b) => sign * (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

const AFTERLIFE: Readonly<Record<string, string>> = { SUCCESS: 'ACTIVE' };

export function deploymentSource(view: View, deployment: Of.Deployment): Source {
  const { id, sha, ref, statuses, createdAt, environment, task } = deployment;
  const last = statuses.at(-1);
  const state = last?.state.toUpperCase() ?? 'PENDING';
  return {
    __typename: 'Deployment',
    id: nodeId('Deployment', id),
    databaseId: id,
    commitOid: sha,
    createdAt,
    updatedAt: last?.at ?? createdAt,
    environment,
    task,
    // A ref that is gone is null.
    ref: () => (view.hub.contents.object(`refs/heads/${ref}`) === undefined ? null : { __typename: 'Ref', name: ref }),
    state: AFTERLIFE[state] ?? state,
    // Newest first, as in REST's list.
    statuses(args: Args) {
      heeds(args);
      return connection(statuses.toReversed(), args, (status) => ({
        __typename: 'DeploymentStatus',
        id: nodeId('DeploymentStatus', status.id),
        state: status.state.toUpperCase(),
        createdAt: status.at,
      }));
    },
  };
}

function releaseSource(view: View, release: Of.Release): Source {
  const sha = view.hub.contents.commit(`refs/tags/${release.tag}`);
  return {
    __typename: 'Release',
    id: nodeId('Release', release.id),
    databaseId: release.id,
    tagName: release.tag,
    name: release.name,
    isDraft: release.isDraft,
    isPrerelease: release.isPrerelease,
    createdAt: release.createdAt,
    publishedAt: release.publishedAt,
    tagCommit: sha === undefined ? null : knownCommit(view, sha),
  };
}

interface GitTag {
  readonly name: string;
  readonly object: string;
  readonly isAnnotated: boolean;
  readonly tagger: Of.Signature | null;
  readonly commit: string;
  /** Of the commit. */
  readonly at: string;
}

function tagsOf({ hub: { contents } }: View): GitTag[] {
  const format = [
    '%(refname:strip=2)',
    '%(objecttype)',
    '%(objectname)',
    '%(*objecttype)',
    '%(*objectname)',
    '%(taggername)',
    '%(taggeremail:trim)',
    '%(taggerdate:iso-strict)',
  ];
  const lines = contents.git.git('for-each-ref', `--format=${format.join('%1f')}`, 'refs/tags').split('\n');
  return lines.flatMap((line) => {
    const [name = '', type = '', object = '', innerType = '', inner = '', tagger = '', email = '', date = ''] =
      line.split('\x1f');
    const commit = type === 'commit' ? object : innerType === 'commit' ? inner : undefined;
    const at = commit === undefined ? undefined : contents.aCommit(commit)?.committer.date;
    if (commit === undefined || at === undefined) return [];
    const isAnnotated = type === 'tag';
    const iso = date === '' ? '' : new Date(date).toISOString().replace('.000', '');
    return [{ name, object, isAnnotated, tagger: isAnnotated ? { name: tagger, email, date: iso } : null, commit, at }];
  });
}

function tagSource(view: View, { name, object, isAnnotated, tagger, commit }: GitTag): Source {
  const target = () => knownCommit(view, commit);
  const tag = {
    __typename: 'Tag',
    id: nodeId('Tag', object),
    oid: object,
    name,
    tagger: tagger && { ...tagger, user: null },
    target,
  };
  return { __typename: 'Ref', name, target: isAnnotated ? tag : target };
}
