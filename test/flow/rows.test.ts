import { describe, expect, test } from 'vitest';
import type { ChangeRow } from '../../src/flow/rows.ts';
import { CHANGES } from '../../src/flow/rows.ts';
import { at, change, deployment, facts, pull, sha } from '../support/facts.ts';
import { asked, FIRST, rowsOf, seven, whole } from '../support/flow-rows.ts';

const HOUR = 3600;

describe('a change as a row', () => {
  test('holds its times, its stages and its size', () => {
    const [row, ...others] = rowsOf(whole);
    expect(others).toEqual([]);
    // 4 + 12 + 20 + 0 + 10 + 1 + 1 = 48 h, the lead time.
    expect(row).toEqual({
      repository: 'o/n',
      id: '#7',
      number: 7,
      title: 'feat: rows, as @someone asked',
      kind: 'merge',
      state: 'delivered',
      origin: 'human',
      flow_item: 'feature',
      begun_at: at(1),
      opened_at: at(1, 4),
      merged_at: at(1, 36),
      closed_at: null,
      deployed_at: at(1, 48),
      deployment: 'v1',
      lead_time_seconds: 48 * HOUR,
      merge_to_deploy_seconds: 12 * HOUR,
      excluded_reason: null,
      stage_coding_seconds: 4 * HOUR,
      stage_parked_seconds: 0,
      stage_pickup_seconds: 12 * HOUR,
      stage_author_turn_seconds: 0,
      stage_reviewer_turn_seconds: 0,
      stage_approved_wait_seconds: 20 * HOUR,
      stage_checks_wait_seconds: 0,
      stage_merge_queue_seconds: 0,
      stage_unreviewed_seconds: 0,
      stage_integration_wait_seconds: 0,
      stage_release_wait_seconds: 10 * HOUR,
      stage_env_approval_seconds: HOUR,
      stage_deploy_seconds: HOUR,
      commits: 2,
      lines: 120,
      files: 3,
      reverts: 0,
      backport: false,
      hotfix: false,
      as_of: at(84),
    });
  });

  test('has a cell for every column and no other', () => {
    const names = CHANGES.columns.map(({ name }) => name).sort();
    for (const row of [...rowsOf(whole), ...rowsOf(facts([], [], { pulls: [pull(1, at(1))] }))])
      expect(Object.keys(row).sort()).toEqual(names);
  });

  test('names nobody: not who wrote it, reviewed it, or has the fork that it came from', () => {
    const text = JSON.stringify([...rowsOf(whole), ...rowsOf({ ...whole, pulls: [] })]);
    expect(text).not.toMatch(/p7|p8|octo/);
  });

  test('of git alone tells no stage before the merge, and the wait for a release', () => {
    const [row] = rowsOf({ ...whole, pulls: [], deployments: [FIRST, deployment('v1', at(1, 48), ['c'])] });
    expect(row).toMatchObject({ number: 7, title: 'Merge pull request #7', lead_time_seconds: 48 * HOUR, opened_at: null });
    expect(row).toMatchObject({ lines: null, files: null, commits: 1, stage_release_wait_seconds: 12 * HOUR });
    for (const stage of ['coding', 'pickup', 'author_turn', 'integration_wait', 'env_approval', 'deploy'] as const)
      expect(row?.[`stage_${stage}_seconds`], stage).toBeNull();
  });

  test('without any deployment waits for nothing that is known', () => {
    const [row] = rowsOf({ ...whole, deployments: [] });
    expect(row).toMatchObject({ state: 'merged', excluded_reason: 'not_deployed_yet', stage_approved_wait_seconds: 20 * HOUR });
    expect(row).toMatchObject({ deployed_at: null, stage_release_wait_seconds: null, stage_deploy_seconds: null });
  });

  test('whose events GitHub cut has no stages, and its lead time', () => {
    const [row] = rowsOf({ ...whole, pulls: [{ ...asked, eventsCut: true, commitsCut: true }] });
    expect(row).toMatchObject({ lead_time_seconds: 48 * HOUR, stage_coding_seconds: null, stage_release_wait_seconds: null });
    // Nor is it known how many commits there were.
    expect(row?.commits).toBeNull();
  });

  const left: readonly [reason: string, made: Partial<typeof seven>, more: Partial<ChangeRow>][] = [
    // Of a squash nobody knows when it was begun; how long it waited after the merge, 12 h, is known.
    [
      'squash_no_pr',
      { kind: 'squash', commits: [] },
      { begun_at: null, commits: null, merge_to_deploy_seconds: 12 * HOUR, deployed_at: at(1, 48) },
    ],
    ['bot', { origin: 'dependency-bot' }, { begun_at: at(1), merge_to_deploy_seconds: 12 * HOUR }],
    ['backport', { picks: [sha('other')] }, { backport: true, merge_to_deploy_seconds: null, deployment: 'v1' }],
    ['deploy_before_merge', { mergedAt: at(4) }, { merge_to_deploy_seconds: null, state: 'delivered' }],
    ['not_deployed_yet', { sha: sha('nowhere') }, { merge_to_deploy_seconds: null, state: 'merged', deployment: null }],
    ['no_first_deployment_base', { sha: sha('before') }, { merge_to_deploy_seconds: null, deployment: 'v0' }],
  ];
  test.for(left)('that the metric leaves out has no lead time and says why: %s', ([reason, made, more]) => {
    const [row] = rowsOf({ ...whole, pulls: [], changes: [{ ...seven, ...made }] });
    expect(row).toMatchObject({ excluded_reason: reason, lead_time_seconds: null, ...more });
  });

  test('that came without a pull request, where those are told: only of a direct push it is known that all of it was coding', () => {
    const of = (made: Partial<typeof seven>) =>
      rowsOf({ ...whole, changes: [{ ...seven, ...made, id: sha('c') }], pulls: [pull(9, at(80))] })[0];
    expect(of({ kind: 'merge' })).toMatchObject({ stage_coding_seconds: null, stage_release_wait_seconds: null });
    expect(of({ kind: 'direct' })).toMatchObject({ stage_coding_seconds: 36 * HOUR, stage_release_wait_seconds: 10 * HOUR });
    expect(of({ kind: 'direct' })).toMatchObject({ number: null, stage_pickup_seconds: 0, lead_time_seconds: 48 * HOUR });
  });

  test('is of whom GitHub says that opened it, and of the kind that the issue has which it closes', () => {
    const item = { number: 5, labels: ['bug'], openedAt: at(0), updatedAt: at(0), labelled: [], handovers: 0, children: 0 };
    const items = [{ ...item, pulls: [], reopened: 0 }];
    const [row] = rowsOf({ ...whole, items, pulls: [{ ...asked, origin: 'agent', closes: [5] }] });
    expect(row).toMatchObject({ origin: 'agent', flow_item: 'defect' });
  });

  test('counts the commits that it takes back', () => {
    const back = change('back', at(3), at(4), { id: '#9', reverts: [sha('c'), sha('c work')] });
    expect(rowsOf({ ...whole, changes: [seven, back] }).map(({ id, reverts }) => [id, reverts])).toEqual([
      ['#7', 0],
      ['#9', 2],
    ]);
  });
});

describe('a pull request that is no change of the default branch', () => {
  const events = [{ at: at(80, 6), kind: 'approved', by: 'p8' }] as const;
  const of = facts([], [FIRST], {
    pulls: [
      pull(3, at(80), events, { labels: ['bug'] }),
      pull(2, at(70), [], { state: 'closed', endedAt: at(72), origin: 'dependency-bot' }),
      pull(1, at(60), [], { state: 'merged', endedAt: at(61), sha: sha('elsewhere'), base: 'stack' }),
    ],
  });
  const rows = new Map(rowsOf(of).map((row) => [row.id, row]));

  test('is open, with its stages so far', () => {
    // Opened on day 80, approved 6 h later; the facts are of day 84: 96 - 6 = 90 h.
    expect(rows.get('#3')).toMatchObject({
      state: 'open',
      kind: null,
      flow_item: 'defect',
      opened_at: at(80),
      excluded_reason: null,
    });
    expect(rows.get('#3')).toMatchObject({ stage_pickup_seconds: 6 * HOUR, stage_approved_wait_seconds: 90 * HOUR });
    // It has not come there yet, and nobody knows whether it will.
    expect(rows.get('#3')).toMatchObject({ merged_at: null, stage_integration_wait_seconds: null, backport: null, hotfix: null });
    expect(rows.get('#3')?.stage_release_wait_seconds).toBeNull();
  });

  test('was begun with its first commit', () => {
    const commits = [{ sha: sha('early'), authoredAt: at(79), committedAt: at(80) }];
    expect(rowsOf(facts([], [], { pulls: [pull(3, at(80), [], { commits })] }))[0]).toMatchObject({
      begun_at: at(79),
      commits: 1,
    });
  });

  test('has no stages and says why, where its times cannot be', () => {
    const [row] = rowsOf(facts([], [], { pulls: [pull(3, at(80), [], { state: 'closed', endedAt: at(79) })] }));
    expect(row).toMatchObject({ state: 'closed', excluded_reason: 'impossible_times', stage_coding_seconds: null });
  });

  test('was closed without a merge', () => {
    expect(rows.get('#2')).toMatchObject({
      state: 'closed',
      closed_at: at(72),
      merged_at: null,
      stage_pickup_seconds: 48 * HOUR,
    });
    expect(rows.get('#2')).toMatchObject({ lead_time_seconds: null, deployed_at: null, origin: 'dependency-bot' });
  });

  test('was merged into another branch: no kind, and it waits to be integrated', () => {
    // Merged on day 61, the facts are of day 84.
    expect(rows.get('#1')).toMatchObject({ state: 'merged', kind: null, merged_at: at(61), closed_at: null });
    expect(rows.get('#1')).toMatchObject({ stage_integration_wait_seconds: 23 * 24 * HOUR });
  });

  test('stands behind what is merged, by its opening', () => {
    expect(rowsOf(of).map(({ id }) => id)).toEqual(['#1', '#2', '#3']);
  });
});
