import type { Fault } from './support/github/server.ts';
import { FAULTS } from './support/github/server.ts';

/** Where each of GitHub's bad days strikes. */

export const PLACES = {
  policy: {
    title: 'policy',
    note: 'the request for the policy, every time; the checkout does not hold the default branch',
    routes: ['GET /repos/{owner}/{repo}/contents/{path}'],
  },
  history: {
    title: 'policy, full history',
    note: 'the same with `fetch-depth: 0`: the policy is in the checkout',
    routes: ['GET /repos/{owner}/{repo}/contents/{path}'],
  },
  change: {
    title: 'Change',
    note: 'the query for the pull request and what people said of it, every time',
    routes: ['POST /graphql Change'],
  },
  lists: {
    title: 'lists',
    note: 'the list of check runs and that of our comments, every time; both hold one of an earlier run',
    routes: ['GET /repos/{owner}/{repo}/commits/{ref}/check-runs', 'POST /graphql OwnComments'],
  },
  post: {
    title: 'POST',
    note: 'a new check run and a new comment, every time; there is none yet',
    routes: ['POST /repos/{owner}/{repo}/check-runs', 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'],
  },
  patch: {
    title: 'PATCH',
    note: 'a change to the check run and to the comment of an earlier run, every time',
    routes: [
      'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
      'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
    ],
  },
  comment: {
    title: 'comment',
    note: "all that the comment needs, and nothing of the check run's, every time",
    routes: [
      'POST /graphql OwnComments',
      'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
      'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
    ],
  },
  artifact: {
    title: 'artifact',
    note: 'the start of each upload of the reports, every time',
    routes: ['ARTIFACT CreateArtifact'],
  },
  storage: {
    title: 'artifact storage',
    note: 'the upload of each file, every time',
    routes: ['ARTIFACT PUT'],
  },
  once: {
    title: 'each, once',
    note: 'the first request of each kind, and no later one',
    routes: [
      'GET /repos/{owner}/{repo}/contents/{path}',
      'POST /graphql Change',
      'POST /graphql Queue',
      'GET /repos/{owner}/{repo}/actions/artifacts',
      'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
      'POST /repos/{owner}/{repo}/check-runs',
      'POST /graphql OwnComments',
      'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    ],
  },
  all: { title: 'every request', note: 'all of GitHub, every time', routes: ['GET ', 'POST ', 'PATCH '] },
} as const satisfies Record<string, { title: string; note: string; routes: readonly string[] }>;

export type PlaceName = keyof typeof PLACES;
export type FaultName = keyof typeof FAULTS;

const READS = ['policy', 'change', 'lists'] as const;
const WRITES = ['post', 'patch'] as const;
const EVERYWHERE = [...READS, ...WRITES] as const;

/** Every fault has its places: where an answer of that kind can come. */
export const STRIKES: Readonly<Record<FaultName, readonly PlaceName[]>> = {
  '401': EVERYWHERE,
  '403 permission': EVERYWHERE,
  '403 secondary, with Retry-After': [...EVERYWHERE, 'once'],
  '403 secondary, without': EVERYWHERE,
  '429 in seconds': [...EVERYWHERE, 'artifact', 'once'],
  '429 until a date': EVERYWHERE,
  '429 with garbage': EVERYWHERE,
  '429 for no time': [...EVERYWHERE, 'once'],
  'limit reset in the past': EVERYWHERE,
  'limit reset far ahead': EVERYWHERE,
  '404': [...EVERYWHERE, 'once'],
  '409': WRITES,
  '410': ['policy', ...WRITES],
  '422': ['lists', ...WRITES],
  '500': [...EVERYWHERE, 'history', 'artifact', 'storage', 'once'],
  '502': [...EVERYWHERE, 'once'],
  '502, write done': [...WRITES, 'artifact'],
  'reset, write done': [...WRITES, 'artifact'],
  '503': [...EVERYWHERE, 'storage', 'once'],
  '504 page': [...EVERYWHERE, 'artifact', 'once'],
  '200 truncated': EVERYWHERE,
  '200 empty': [...EVERYWHERE, 'artifact'],
  '200 page': [...EVERYWHERE, 'artifact'],
  '200 wrong schema': EVERYWHERE,
  '200 empty object': [...EVERYWHERE, 'artifact'],
  '200 empty list': READS,
  'GraphQL errors beside data': ['change', 'comment'],
  'GraphQL partial data': ['change', 'comment'],
  'GraphQL RATE_LIMITED': ['change', 'comment'],
  'Link missing': ['lists'],
  'Link looping': ['lists'],
  'Link to another host': ['lists'],
  '304': READS,
  'reset before headers': [...EVERYWHERE, 'artifact', 'storage', 'once'],
  'reset in the body': [...EVERYWHERE, 'once'],
  'stalled body': [...EVERYWHERE, 'comment'],
  'slow loris': [...EVERYWHERE, 'comment'],
  silence: [...EVERYWHERE, 'history', 'comment', 'artifact', 'storage', 'all'],
  'redirect 301': EVERYWHERE,
  'redirect 307': EVERYWHERE,
  'stale list': ['lists'],
  'clock an hour ahead': ['all'],
  'clock an hour behind': ['all'],
  'artifact quota': ['artifact'],
  'artifact conflict': ['artifact'],
};

export interface Strike {
  readonly name: FaultName;
  readonly fault: Fault;
  readonly place: PlaceName;
}

export const strikes: readonly Strike[] = (Object.keys(FAULTS) as FaultName[]).flatMap((name) =>
  STRIKES[name].map((place) => ({ name, fault: FAULTS[name].fault, place })),
);
