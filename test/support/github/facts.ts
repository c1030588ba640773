/**
 * How GitHub behaves where its descriptions say nothing. Each fact is modelled by this server and shown by a test of the
 * same name, so that a doubt about one is a doubt about one place.
 */
export interface Fact {
  readonly fact: string;
  readonly source: string;
}

/** Of tokens, people and what they write. */
export const PEOPLE_FACTS = {
  'fork token': {
    fact: "A run of a fork's pull request, or of Dependabot's, has a token that only reads: a write is a 403.",
    source: 'docs: events that trigger workflows, pull requests of forks; troubleshooting Dependabot on GitHub Actions',
  },
  'accepted permissions': {
    fact: 'A 403 for a missing permission names the ones that would do in x-accepted-github-permissions.',
    source: 'docs: troubleshooting the REST API, insufficient permissions',
  },
  'hidden repository': {
    fact: 'A token that may not see the contents of a private repository gets 404, as if there were none.',
    source: 'docs: troubleshooting the REST API, 404 for an existing resource',
  },
  'public reads': {
    fact: 'What is public may be read under a token without the permission; what a scan found may not.',
    source: 'docs: REST reference, "can be used without the aforementioned permissions if only public resources are requested"',
  },
  'no new workflow': {
    fact: 'What a job does with its own token starts no workflow; what a person or another App does, does.',
    source: 'docs: triggering a workflow from a workflow',
  },
  'lost update': {
    fact: 'There is no If-Match: of two who read a comment and change it, the last one wins, and both get 200.',
    source: 'docs: REST best practices name conditional requests for GET only',
  },
  'editor is kept': {
    fact: "Whoever may write may change another's comment: its author stays, and only GraphQL names the editor.",
    source: "docs: managing disruptive comments; the GraphQL schema's Comment.editor",
  },
  'bot names': {
    fact: 'REST calls a bot "name[bot]"; GraphQL calls it "name" with the type Bot, save as the viewer.',
    source: "GraphQL schema: interface Actor, type Bot; REST description: simple-user's type",
  },
  'no user behind it': {
    fact: 'GET /user is a 403 to an installation: a job asks GraphQL for the viewer instead.',
    source: 'docs: REST endpoints for users, tokens that are accepted',
  },
  'true role': {
    fact: 'The permission endpoint says maintain as write and triage as read; role_name alone is true, custom roles included.',
    source: 'docs: REST endpoints for collaborators, get repository permissions for a user',
  },
  'comment length': {
    fact: 'A comment of more than 65,536 characters is a 422, and nothing of it is kept.',
    source: "GitHub's own message, in dead-claudia/github-limits",
  },
  'forbidden field': {
    fact: 'A GraphQL field that the token may not see is null, and an error of the type FORBIDDEN stands beside the data, at 200.',
    source: 'fpicalausa/remove-stale-branches#49, facebook/sapling#993',
  },
} as const satisfies Record<string, Fact>;

/** Of pull requests as lists, runs, checks and artifacts. */
export const REPOSITORY_FACTS = {
  'arbitrary suite': {
    fact: "A check run made with a job's token lands in the first suite of that commit, not in that of its own workflow.",
    source: 'bencherdev/bencher#536, LouisBrunner/checks-action#26, jwgmeligmeyling/checkstyle-github-action#2',
  },
  'expired artifact': {
    fact: 'The download of an expired artifact is a 410.',
    source: 'REST description: actions/download-artifact',
  },
  'unwanted token': {
    fact: 'A download is a redirect to a storage that takes no token; the address carries its own signature.',
    source: 'REST description: actions/download-artifact, 302; @actions/artifact, download-artifact.ts',
  },
  'one name once': {
    fact: 'Two artifacts of one name in a run conflict: the second upload is a 409.',
    source: '@actions/artifact; actions/upload-artifact README, "not uploading to the same artifact"',
  },
  'passing conclusions': {
    fact: 'Success, neutral and skipped meet a required check; everything else, and nothing at all, does not.',
    source: 'docs: troubleshooting required status checks',
  },
  'pull requests of a run': {
    fact: "A run's pull_requests is empty for a fork's.",
    source: 'github/docs#22501',
  },
  'pull requests of a commit': {
    fact: "The pull requests of a commit are none for a fork's; the list by head `owner:branch` finds them.",
    source: 'retransmission/retransmission#280, TooTallNate/nx.js#410',
  },
  'head without owner': {
    fact: 'A `head` without its owner filters nothing: every open pull request comes back.',
    source: 'x-motemen/git-pr-release#48',
  },
  'files limit': {
    fact: 'The list of files stops at 3,000, whatever changed_files says.',
    source: 'docs: REST endpoints for pull requests, list pull requests files',
  },
  'commits limit': {
    fact: 'The list of commits stops at 250.',
    source: 'docs: REST endpoints for pull requests, list commits on a pull request',
  },
  'files without patch': {
    fact: 'A binary file, and one beyond the limits of diffs, is listed without a patch; its numbers may be 0.',
    source: 'docs: limits for viewing content and diffs in a repository',
  },
  'annotations limit': {
    fact: 'A request brings at most 50 annotations; those of later requests are added.',
    source: 'REST description: checks/create, checks/update; docs: using the REST API to interact with checks',
  },
  'own check runs': {
    fact: 'Only the App that made a check run may change it, and only an App may make one.',
    source: 'OP5dev/TF-via-PR#538, databricks/cli#4563, github/rest-api-description#4290',
  },
  'no analysis': {
    fact: 'Where nothing was ever scanned GitHub answers 404 "no analysis found"; where scanning is off, 403.',
    source: 'REST description: 403 and 404 of code-scanning/list-recent-analyses; the wording of the 404 is not proven',
  },
  'run that runs': {
    fact: 'A job is run again only when its run is complete: until then it is a 403.',
    source: 'NVIDIA-NeMo/RL#1193, apache/tvm#12847',
  },
  'addresses by id': {
    fact: 'The Link header names the repository by its id, under another path than the one that was asked.',
    source: 'docs: using pagination in the REST API, example',
  },
} as const satisfies Record<string, Fact>;

/** Of what tells how work flows. */
export const FLOW_FACTS = {
  'superseded deployment': {
    fact: 'A deployment whose place another took reads INACTIVE and was updated then; when it went live its first SUCCESS says.',
    source: "apache/devlake's recorded answers of GitHub: deployments with and without statuses",
  },
  'newest status first': {
    fact: 'The statuses of a deployment are listed newest first, so that its first success may be on the last page.',
    source: 'badges/shields#4477, cli/cli#5541',
  },
  'merge closes': {
    fact: 'A merge leaves two events of the same second in the timeline, merged and closed.',
    source: 'sourcegraph/sourcegraph-public-snapshot#9396, AOSSIE-Org/Gitcord-GithubDiscordBot#33',
  },
  'dismissed review': {
    fact: 'A review that was dismissed has the state DISMISSED; what it said stands in the event of its dismissal.',
    source: 'GraphQL schema: ReviewDismissedEvent.previousReviewState',
  },
  'deleted account': {
    fact: 'GraphQL answers null for an account that was deleted.',
    source: 'atlassian/github-for-jira#164, giscus/giscus#391',
  },
  'thousand filtered runs': {
    fact: 'Of the runs that a filter finds the first thousand are listed, and all are counted.',
    source: 'REST description: actions/list-workflow-runs-for-repo',
  },
  'started when created': {
    fact: 'A run says that it started when it was created, until it is run again.',
    source: 'int128/datadog-actions-metrics#232, Kesin11/actions-timeline#26',
  },
  'price of a query': {
    fact: 'A query costs a point for each hundred lists that it may have to ask for, whatever is in them.',
    source: 'docs: rate limits and query limits for the GraphQL API',
  },
  'forbidden list': {
    fact: 'A list that may not be null takes the repository with it where the token may not see it.',
    source: 'GraphQL specification, 6.4.4: errors of a non-null field go up to the next that may be null',
  },
} as const satisfies Record<string, Fact>;

export const FACTS = { ...PEOPLE_FACTS, ...REPOSITORY_FACTS, ...FLOW_FACTS };
