/** Where a fault can strike a run of the gate: the requests that it makes. */

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
  notes: {
    title: 'line notes',
    note: 'the query for line notes of git-ai, every time; the checkout holds the commits, and no notes',
    routes: ['POST /graphql LineNotes'],
  },
  lists: {
    title: 'lists',
    note: 'the list of check runs and that of our comments, every time; both hold one of an earlier run',
    routes: ['GET /repos/{owner}/{repo}/commits/{ref}/check-runs', 'POST /graphql OwnComments'],
  },
  look: {
    title: 'lists, once',
    note: 'the first look at either list, and no later one; another run has just written',
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
    routes: ['PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'],
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
      'POST /graphql LineNotes',
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
