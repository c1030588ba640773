import { describe, expect, test } from 'vitest';
import type { FLOW_FACTS } from './support/github/facts.ts';
import { JOB } from './support/github/people.ts';
import { scene } from './support/github/scene.ts';
import type { GitHubServer } from './support/github/server.ts';
import { TOKEN } from './support/github/server.ts';
import type { After } from './support/repository.ts';

/** How GitHub tells of the course of work where its descriptions say nothing. */

const tokens = { [TOKEN]: { ...JOB, deployments: 'read' } } as const;
const inRepository = (repository: unknown) => ({ data: { repository } });
const hour = (n: number) => `2026-01-01T${String(n).padStart(2, '0')}:00:00Z`;

/** One for each fact; the name is the fact's. */
const SHOWN: Readonly<Record<keyof typeof FLOW_FACTS, (after: After) => Promise<GitHubServer>>> = {
  async 'superseded deployment'(after) {
    const { github, query, head } = await scene(after, { tokens });
    const states = [
      { state: 'success', at: hour(2) },
      { state: 'inactive', at: hour(9) },
    ];
    github.state.deployment({ sha: head, createdAt: hour(1), states });
    const node = { state: 'INACTIVE', updatedAt: hour(9), statuses: { nodes: [{ state: 'SUCCESS', createdAt: hour(2) }] } };
    const fields = 'deployments(first: 1) { nodes { state updatedAt statuses(last: 1) { nodes { state createdAt } } } }';
    expect(await query(fields)).toMatchObject(inRepository({ deployments: { nodes: [node] } }));
    return github;
  },

  async 'newest status first'(after) {
    const { github, ask, query, head } = await scene(after, { tokens });
    const { id } = github.state.deployment({ sha: head, states: ['queued', 'in_progress', 'success'] });
    expect((await ask(`/deployments/${id}/statuses`)).body).toMatchObject([
      { state: 'success' },
      { state: 'in_progress' },
      { state: 'queued' },
    ]);
    const statuses = { nodes: [{ state: 'SUCCESS' }, { state: 'IN_PROGRESS' }], pageInfo: { hasNextPage: true } };
    const fields = 'deployments(first: 1) { nodes { statuses(first: 2) { nodes { state } pageInfo { hasNextPage } } } }';
    expect(await query(fields)).toMatchObject(inRepository({ deployments: { nodes: [{ statuses }] } }));
    return github;
  },

  async 'merge closes'(after) {
    const { github, query } = await scene(after);
    github.state.close(7, { merged: true, at: '2027-01-01T00:00:00Z' });
    const nodes = ['MergedEvent', 'ClosedEvent'].map((__typename) => ({ __typename, createdAt: '2027-01-01T00:00:00Z' }));
    const fields = `pullRequest(number: 7) { state timelineItems(first: 9, itemTypes: [MERGED_EVENT, CLOSED_EVENT]) {
      nodes { __typename ... on MergedEvent { createdAt } ... on ClosedEvent { createdAt } } } }`;
    expect(await query(fields)).toMatchObject(inRepository({ pullRequest: { state: 'MERGED', timelineItems: { nodes } } }));
    return github;
  },

  async 'dismissed review'(after) {
    const { github, query } = await scene(after);
    github.state.dismiss(github.state.review(7, 'grace', 'APPROVED').id, 'ada');
    const fields = `pullRequest(number: 7) { timelineItems(first: 9, itemTypes: [PULL_REQUEST_REVIEW, REVIEW_DISMISSED_EVENT]) {
      nodes { ... on PullRequestReview { state } ... on ReviewDismissedEvent { previousReviewState review { author { login } } } } } }`;
    const nodes = [{ state: 'DISMISSED' }, { previousReviewState: 'APPROVED', review: { author: { login: 'grace' } } }];
    expect(await query(fields)).toMatchObject(inRepository({ pullRequest: { timelineItems: { nodes } } }));
    return github;
  },

  async 'deleted account'(after) {
    const { github, query } = await scene(after);
    github.state.comment(7, 'ghost', 'Gone since');
    const fields = 'pullRequest(number: 7) { comments(first: 1) { nodes { author { login } } } }';
    expect(await query(fields)).toMatchObject(inRepository({ pullRequest: { comments: { nodes: [{ author: null }] } } }));
    return github;
  },

  async 'thousand filtered runs'(after) {
    const { github, ask, head } = await scene(after);
    for (let id = 1; id <= 1001; id++) github.state.run({ id, headSha: head, createdAt: hour(1) });
    const page = (n: number, filter = '') => ask(`/actions/runs?per_page=100&page=${n}${filter}`);
    const created = `&created=${encodeURIComponent(`>=${hour(0)}`)}`;
    expect((await page(11)).body).toMatchObject({ total_count: 1001, workflow_runs: [{}] });
    expect((await page(11, created)).body).toEqual({ total_count: 1001, workflow_runs: [] });
    return github;
  },

  async 'started when created'(after) {
    const { github, ask, head } = await scene(after);
    github.state.run({ id: 1, headSha: head, createdAt: hour(1) });
    github.state.run({ id: 2, headSha: head, attempt: 2, createdAt: hour(1), startedAt: hour(5) });
    expect((await ask('/actions/runs/1')).body).toMatchObject({ created_at: hour(1), run_started_at: hour(1) });
    expect((await ask('/actions/runs/2')).body).toMatchObject({ created_at: hour(1), run_started_at: hour(5) });
    return github;
  },

  async 'price of a query'(after) {
    const { github, query } = await scene(after);
    const before = github.state.points.remaining;
    // One list, then 30 of each of its 30 nodes: 1 + 30 + 900 requests.
    await query(
      'pullRequests(first: 30) { nodes { reviews(first: 30) { nodes { commit { checkSuites(first: 1) { totalCount } } } } } }',
    );
    expect(before - github.state.points.remaining).toBe(9);
    return github;
  },

  async 'forbidden list'(after) {
    const { github, query } = await scene(after);
    expect(await query('nameWithOwner deployments(first: 1) { totalCount }')).toMatchObject({
      data: { repository: null },
      errors: [{ type: 'FORBIDDEN', path: ['repository', 'deployments'] }],
    });
    return github;
  },
};

describe.concurrent('GitHub', () => {
  test.for(Object.entries(SHOWN))('%s', async ([, show], { onTestFinished }) => {
    const github = await show(onTestFinished);
    expect(github.violations).toEqual([]);
  });
});
