import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/flow/facts.ts';
import { DEPLOYMENTS, deploymentRows } from '../../src/flow/rows.ts';
import { at, change, deployment, facts, pull, sha } from '../support/facts.ts';
import { FIRST, live, median, rowsOf, seven, whole } from '../support/flow-rows.ts';

const HOUR = 3600;

describe('a deployment as a row', () => {
  const other = change('d', at(2), at(2, 12), { origin: 'bot' });
  const second = deployment('v2', at(3), ['d'], { base: 'v1' });
  const back = deployment('back', at(4), [], { kind: 'rollback', base: 'v1', sha: sha('c') });
  const rollouts = [{ id: 'v1', environment: 'production', sha: sha('c'), production: true, transient: false, createdAt: at(1) }];
  const of: Facts = { ...whole, ...facts([seven, other], [FIRST, live, second, back]), rollouts };
  const rows = deploymentRows(of, { changes: rowsOf(of), failed: new Set(['v2']), median });

  test('holds what it was the first to bring', () => {
    // One change of one commit besides its merge, from hour 0 of day 1 to hour 48.
    expect(rows[1]).toEqual({
      repository: 'o/n',
      id: 'v1',
      name: 'v1',
      sha: sha('c'),
      environment: 'production',
      deployed_at: at(1, 48),
      created_at: at(1, 46),
      kind: 'normal',
      base: 'v0',
      changes: 1,
      commits: 1,
      lead_times: 1,
      lead_time_p50_seconds: 48 * HOUR,
      failed: false,
      attempts: 2,
      as_of: at(84),
    });
    expect(Object.keys(rows[1] ?? {})).toEqual(DEPLOYMENTS.columns.map(({ name }) => name));
  });

  test('is over all that it brought, bots included, and says whether it failed', () => {
    // From day 2 to day 3.
    expect(rows[2]).toMatchObject({ id: 'v2', failed: true, changes: 1, lead_time_p50_seconds: 24 * HOUR, created_at: null });
  });

  test('the first one: what was new in it is not known', () => {
    expect(rows[0]).toMatchObject({ kind: 'first', base: null, changes: null, commits: null, lead_times: null });
  });

  test('does not count a pull request that came with another, nor a squash among the lead times', () => {
    const squash = change('c', at(1), at(1, 36), { id: '#7', kind: 'squash', commits: [] });
    const stacked = pull(6, at(1, 4), [], { state: 'merged', endedAt: at(1, 20), sha: sha('c work'), base: 'stack' });
    const both = { ...whole, changes: [squash], pulls: [stacked] };
    const changes = rowsOf(both);
    expect(changes.map(({ id, kind, deployment: by }) => [id, kind, by])).toEqual([
      ['#6', null, 'v1'],
      ['#7', 'squash', 'v1'],
    ]);
    const [, row] = deploymentRows(both, { changes, failed: new Set(), median });
    expect(row).toMatchObject({ changes: 1, lead_times: 0, lead_time_p50_seconds: null });
  });

  test('without a base does not tell what was new; the same again brings nothing', () => {
    const orphan = deployment('other', at(5), ['d']);
    const again = deployment('again', at(6), [], { kind: 'redeploy', base: 'other' });
    const both = facts([other], [FIRST, orphan, again]);
    const found = deploymentRows(both, { changes: rowsOf(both), failed: new Set(), median });
    expect(found.map(({ id, changes, commits }) => [id, changes, commits])).toEqual([
      ['v0', null, null],
      ['other', null, null],
      ['again', 0, 0],
    ]);
  });

  test('a rollback brings nothing, and that is known', () => {
    expect(rows[3]).toMatchObject({ kind: 'rollback', changes: 0, commits: 0, lead_times: 0, lead_time_p50_seconds: null });
  });
});
