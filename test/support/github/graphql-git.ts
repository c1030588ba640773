import { latestChecks } from './checks.ts';
import type { Args, Source, View } from './graphql-view.ts';
import { connection, guarded, heeds, READ_CHECKS } from './graphql-view.ts';
import { recordIn } from './hub.ts';
import { actorOf } from './people.ts';
import type * as Of from './records.ts';
import { nodeId } from './shapes.ts';

/** Commits with their checks, files and folders. */

/** Of a longer file the text ends here, and says so. */
const TEXT_LIMIT = 512 * 1024;

export function commitSource(view: View, commit: Of.GitCommit): Source {
  return {
    __typename: 'Commit',
    id: nodeId('Commit', commit.sha),
    oid: commit.sha,
    message: commit.message,
    messageHeadline: commit.message.split('\n')[0] ?? '',
    committedDate: commit.committer.date,
    authoredDate: commit.author.date,
    author: signatureSource(view, commit.author),
    committer: signatureSource(view, commit.committer),
    parents(args: Args) {
      heeds(args);
      return connection(commit.parents, args, (sha) => knownCommit(view, sha));
    },
    history(args: Args) {
      heeds(args, 'since', 'until');
      const { since, until } = args;
      const found = view.hub.contents
        .history(commit.sha)
        .filter(
          ({ committer: { date } }) => (since == null || date >= String(since)) && (until == null || date <= String(until)),
        );
      return connection(found, args, (one) => commitSource(view, one));
    },
    blame({ path }: Args) {
      return { ranges: blamed(view, commit.sha, String(path)) };
    },
    checkSuites: guarded(view, READ_CHECKS, (args: Args) => {
      heeds(args);
      const suites = view.hub.state.data.suites.filter(({ sha }) => sha === commit.sha);
      return connection(suites, args, (suite) => suiteSource(view, suite));
    }),
  };
}

/** Neighbouring lines of one commit together. */
function blamed(view: View, sha: string, path: string): Source[] {
  const lines = view.hub.contents.git.git('blame', '--line-porcelain', sha, '--', path).split('\n');
  const commits = lines.flatMap((line) => /^([0-9a-f]{40}) \d+ \d+/.exec(line)?.[1] ?? []);
  const starts = commits.flatMap((one, index) => (one === commits[index - 1] ? [] : [index]));
  return starts.map((start, index) => ({
    __typename: 'BlameRange',
    startingLine: start + 1,
    endingLine: starts[index + 1] ?? commits.length,
    commit: () => knownCommit(view, commits[start] ?? ''),
  }));
}

function signatureSource(view: View, signature: Of.Signature): Source {
  const login = view.hub.people.loginOf(signature.email);
  // A bot is no `User`, and the type of this field is one.
  const isPerson = login !== undefined && actorOf(login).type === 'User';
  return { ...signature, user: !isPerson ? null : { __typename: 'User', login, id: nodeId('User', login) } };
}

export function knownCommit(view: View, sha: string): Source {
  const found = view.hub.contents.aCommit(sha);
  if (found === undefined) throw new Error(`git has no ${sha}`);
  return commitSource(view, found);
}

function suiteSource(view: View, suite: Of.Suite): Source {
  return {
    __typename: 'CheckSuite',
    id: nodeId('CheckSuite', suite.id),
    databaseId: suite.id,
    createdAt: suite.createdAt,
    app: { __typename: 'App', id: nodeId('App', suite.app.id), databaseId: suite.app.id, slug: suite.app.slug },
    checkRuns(args: Args) {
      heeds(args, 'filterBy');
      const filter = recordIn(args, 'filterBy');
      heeds(filter, 'checkName', 'appId', 'status', 'checkType');
      const is = (wanted: unknown, value: unknown) => wanted == null || wanted === value;
      const found = view.hub.state.data.checks.filter(
        ({ suiteId, name, status, app }) =>
          suiteId === suite.id &&
          is(filter['checkName'], name) &&
          is(filter['appId'], app.id) &&
          is(filter['status'], status.toUpperCase()),
      );
      return connection(filter['checkType'] === 'ALL' ? found : latestChecks(found), args, checkSource);
    },
  };
}

function checkSource(check: Of.CheckRun): Source {
  return {
    __typename: 'CheckRun',
    id: nodeId('CheckRun', check.id),
    databaseId: check.id,
    name: check.name,
    status: check.status.toUpperCase(),
    conclusion: check.conclusion?.toUpperCase() ?? null,
    startedAt: check.startedAt,
    completedAt: check.completedAt,
    externalId: check.externalId,
  };
}

/** Any ref by its whole name; a branch by its own. */
export function refSource(view: View, { qualifiedName }: Args): Source | null {
  const name = String(qualifiedName);
  const whole = name.startsWith('refs/') ? name : `refs/heads/${name}`;
  if (view.hub.contents.object(whole) === undefined) return null;
  return {
    __typename: 'Ref',
    name: whole.replace(/^refs\/[^/]+\//, ''),
    target: () => gitObjectSource(view, { expression: whole }),
  };
}

export function gitObjectSource(view: View, { expression, oid }: Args): Source | null {
  const { contents, branch } = view.hub;
  const wanted = String(oid ?? expression ?? '').replace(/^HEAD\b/, `refs/heads/${branch}`);
  // Of a whole id git says that it is one, and not whether there is such an object.
  const sha = contents.object(/^[0-9a-f]{40}$/.test(wanted) ? `${wanted}^{object}` : wanted);
  if (sha === undefined) return null;
  const type = contents.git.git('cat-file', '-t', sha);
  if (type === 'commit') {
    const commit = contents.aCommit(sha);
    return commit ? commitSource(view, commit) : null;
  }
  if (type === 'tree') {
    const entries = contents.list(sha).map(({ path, type: kind, sha: id }) => ({ name: path, type: kind, oid: id }));
    return { __typename: 'Tree', id: nodeId('Tree', sha), oid: sha, entries };
  }
  if (type !== 'blob') throw new Error(`A ${type} is not modelled by this server`);
  const bytes = contents.bytes(sha);
  const isBinary = bytes.includes(0);
  return {
    __typename: 'Blob',
    id: nodeId('Blob', sha),
    oid: sha,
    byteSize: bytes.length,
    isBinary,
    isTruncated: bytes.length > TEXT_LIMIT,
    text: isBinary ? null : bytes.subarray(0, TEXT_LIMIT).toString('utf8'),
  };
}
