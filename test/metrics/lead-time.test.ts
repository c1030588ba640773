import { describe, expect, test } from 'vitest';
import { changeLeadTime } from '../../src/metrics/change-lead-time.ts';
import { commitLeadTime } from '../../src/metrics/commit-lead-time.ts';
import { mergeToDeploy } from '../../src/metrics/merge-to-deploy.ts';
import { at, change, deployment, facts, sha, told } from '../support/facts.ts';

const HOUR = 3600;
const FIRST = deployment('v0', at(0), ['before'], { kind: 'first' });

/** Five changes, begun at noon of the days 1 to 5, merged a day later, deployed together on day 10 at noon. */
const five = [1, 2, 3, 4, 5].map((day) => change(`c${day}`, at(day, 12), at(day + 1, 12)));
const together = deployment('v1', at(10, 12), ['c1', 'c2', 'c3', 'c4', 'c5']);

describe('change lead time', () => {
  test('is from the first commit to the deployment that first held the change', () => {
    // Begun on day d, deployed on day 10: 9, 8, 7, 6 and 5 days. Sorted 5 6 7 8 9: the middle one is 7 days = 168 h.
    const found = told(changeLeadTime, facts(five, [FIRST, together]));
    expect(found).toMatchObject({ status: 'ok', n: 5, p50: 168 * HOUR, min: 120 * HOUR, max: 216 * HOUR });
    // At five the interval is the whole range; p75 needs nine.
    expect(found.ci90).toEqual({ p50: [120 * HOUR, 216 * HOUR] });
    expect(found.p75).toBeUndefined();
  });

  test('of four is no number, and says what it takes', () => {
    const found = told(changeLeadTime, facts(five.slice(1), [FIRST, together]));
    expect(found).toMatchObject({ status: 'insufficient', n: 4, need: 5 });
    expect(found).not.toHaveProperty('p50');
  });

  test('begins when the pull request was opened, where that is before its first commit', () => {
    const opened = five.map((one, index) => (index === 0 ? { ...one, openedAt: at(0, 12) } : one));
    // The longest grows from 9 to 10 days; the middle one stays.
    expect(told(changeLeadTime, facts(opened, [FIRST, together]))).toMatchObject({
      p50: 168 * HOUR,
      max: 240 * HOUR,
    });
  });

  const left: readonly [reason: string, made: Partial<ReturnType<typeof change>>][] = [
    ['squash_no_pr', { kind: 'squash', commits: [] }],
    ['bot', { origin: 'dependency-bot' }],
    ['backport', { picks: [sha('elsewhere')] }],
    ['commit_after_merge', { commits: [{ sha: sha('late'), authoredAt: at(9), committedAt: at(9) }] }],
    ['author_date_in_future', { commits: [{ sha: sha('late'), authoredAt: at(400), committedAt: at(9) }] }],
    ['deploy_before_merge', { mergedAt: at(11) }],
  ];
  test.for(left)('leaves out and counts: %s', ([reason, made]) => {
    const sixth = change('c6', at(6), at(7), made);
    const all = deployment('v1', at(10, 12), ['c1', 'c2', 'c3', 'c4', 'c5', 'c6']);
    const found = told(changeLeadTime, facts([...five, sixth], [FIRST, all]));
    expect(found).toMatchObject({ status: 'ok', n: 5, p50: 168 * HOUR, excluded: [{ reason, count: 1 }] });
  });

  test('does not take what the first deployment holds for its work', () => {
    const old = change('before', at(-300), at(-200));
    const found = told(changeLeadTime, facts([old, ...five], [FIRST, together]));
    expect(found).toMatchObject({ n: 5, excluded: [{ reason: 'no_first_deployment_base', count: 1 }] });
  });

  test('counts a change once, by the deployment that brought it first, and a rollback or redeploy brings nothing', () => {
    const again = deployment('v1 again', at(20), ['c1', 'c2', 'c3', 'c4', 'c5'], { kind: 'redeploy', contents: [] });
    const back = deployment('v0 again', at(30), ['before'], { kind: 'rollback', contents: [] });
    expect(told(changeLeadTime, facts(five, [FIRST, together, again, back]))).toMatchObject({
      n: 5,
      max: 216 * HOUR,
    });
  });

  test('that has not ended is not in it: what is merged and not deployed is counted apart', () => {
    const waiting = change('c9', at(40), at(41));
    expect(told(changeLeadTime, facts([...five, waiting], [FIRST, together]))).toMatchObject({
      n: 5,
      excluded: [{ reason: 'not_deployed_yet', count: 1 }],
    });
  });

  test('without any deployment is not zero', () => {
    expect(told(changeLeadTime, facts(five, []))).toMatchObject({ status: 'insufficient', n: 0, need: 5 });
  });

  test('is the same wherever in time it happened', () => {
    const shift = (time: number) => time + 7 * HOUR;
    const moved = five.map((one) => ({
      ...one,
      mergedAt: shift(one.mergedAt),
      commits: one.commits.map((commit) => ({ ...commit, authoredAt: shift(commit.authoredAt) })),
    }));
    const later = { ...together, at: shift(together.at) };
    const [a, b] = [facts(five, [FIRST, together]), facts(moved, [FIRST, later])];
    expect(told(changeLeadTime, b)).toEqual(told(changeLeadTime, a));
  });
});

test('a squash without its pull request still tells how long it waited after the merge', () => {
  const squashed = five.map((one) => ({ ...one, kind: 'squash' as const, commits: [] }));
  // Merged on the days 2 to 6, deployed on day 10, noon: 8, 7, 6, 5 and 4 days; the middle one is 6 days = 144 h.
  expect(told(mergeToDeploy, facts(squashed, [FIRST, together]))).toMatchObject({
    status: 'ok',
    n: 5,
    p50: 144 * HOUR,
  });
});

test('commit lead time is by commit, and leaves merges out', () => {
  // The commits of the five: 9, 8, 7, 6, 5 days; their five merge commits are not counted.
  expect(told(commitLeadTime, facts(five, [FIRST, together]))).toMatchObject({
    status: 'ok',
    n: 5,
    p50: 168 * HOUR,
  });
});

test('commit lead time of a squash is that of the commits it was made of, where a pull request tells them', () => {
  // Two commits each, a day apart, of which the branch has one: 9 and 8, 8 and 7, 7 and 6, 6 and 5, 5 and 4 days.
  const squashed = five.map((one, index) => {
    const second = at(index + 2, 12);
    return {
      ...one,
      kind: 'squash' as const,
      commits: [...one.commits, { sha: sha(`more ${index}`), authoredAt: second, committedAt: second }],
    };
  });
  const live = { ...together, contents: squashed.map((one) => one.sha) };
  const log = facts(squashed, [FIRST, live]);
  const commits = squashed.map((one) => ({ sha: one.sha, authoredAt: one.mergedAt, committedAt: one.mergedAt, merge: false }));
  // Sorted: 4 5 5 6 6 7 7 8 8 9. Type 7 between the fifth and the sixth: 6.5 days = 156 h.
  expect(told(commitLeadTime, { ...log, commits })).toMatchObject({ status: 'ok', n: 10, p50: 156 * HOUR, max: 216 * HOUR });
});

test('a change and its revert that came with one deployment reached nobody, and are counted apart', () => {
  const bad = change('bad', at(6), at(7));
  const back = change('back', at(7, 1), at(7, 2), { reverts: [bad.sha] });
  const all = deployment('v1', at(10, 12), ['c1', 'c2', 'c3', 'c4', 'c5', 'bad', 'back']);
  expect(told(changeLeadTime, facts([...five, bad, back], [FIRST, all]))).toMatchObject({
    n: 5,
    p50: 168 * HOUR,
    excluded: [{ reason: 'reverted_before_deploy', count: 2 }],
  });
});
