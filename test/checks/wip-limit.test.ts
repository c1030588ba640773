import { describe, expect, test } from 'vitest';
import { wipLimit } from '../../src/checks/wip-limit.ts';
import type { Queue, QueueItem } from '../../src/model/queue.ts';
import { ask, present } from '../support/evidence.ts';
import { item, queue } from '../support/queue.ts';

const answer = (given: Queue, options: unknown = {}) => ask(wipLimit, { queue: present(given) }, options);
const mine = (n: number, more: Partial<QueueItem> = {}) => item(n, { mine: true, ...more });

describe('wip-limit', () => {
  test('there is room', () => {
    expect(answer(queue([mine(1), item(2), mine(3)], 3))).toEqual({
      kind: 'pass',
      said: 'There is room: 2 open changes of yours (3 may be).',
    });
  });

  test('one too many names the oldest to finish first, and nobody', () => {
    const outcome = answer(queue([mine(1), mine(2), mine(3), item(4), mine(5), mine(6)], 6));
    expect(outcome).toMatchObject({
      kind: 'fail',
      said: '5 open changes are yours; the limit is 3.',
      findings: [{ remedy: 'Finish the oldest first: `#1` `Change 1`, `#2` `Change 2` and `#3` `Change 3`.' }],
    });
  });

  test.each([
    ['a draft', { draft: true }, 'This change is a draft'],
    ['exempt by its label', { labels: ['HotFix'] }, 'This change has a label that the policy exempts'],
    ['a fix', { title: 'fix(cart): total' }, 'This change is a fix'],
    ['a revert', { title: 'Revert "Add cart"' }, 'This change is a revert'],
  ])('%s passes whatever the limit, and it is said', (_name, more, said) => {
    const outcome = answer(queue([mine(1), mine(2), mine(3), mine(4, more)], 4));
    expect(outcome).toMatchObject({ kind: 'pass', said: expect.stringContaining(said) });
  });

  test('the oldest is never blocked, and lowering a limit stops only the younger ones', () => {
    const items = [mine(1), mine(2), mine(3), mine(4)];
    const kinds = items.map(({ number }) => answer(queue(items, number), { 'per-author': 2 }).kind);
    expect(kinds).toEqual(['pass', 'pass', 'fail', 'fail']);
  });

  test('the repository has a limit of its own; auto is said and not judged', () => {
    const items = [item(1), item(2), mine(3)];
    expect(answer(queue(items, 3), { 'per-repository': 2 })).toMatchObject({
      kind: 'fail',
      said: '3 changes are open; the limit is 2.',
    });
    expect(answer(queue(items, 3), { 'per-repository': 'auto' })).toMatchObject({
      kind: 'pass',
      notes: ['`per-repository: auto` was not judged: limits derived from history come later.'],
    });
  });

  test('one reviewer may have only so much waiting', () => {
    const asked = { reviewers: ['kim'] };
    const items = [item(1, asked), item(2, asked), item(3, { reviewers: ['lee'] }), mine(4, { reviewers: ['lee', 'kim'] })];
    const outcome = answer(queue(items, 4), { 'per-reviewer': 2 });
    expect(outcome).toMatchObject({
      kind: 'fail',
      said: 'Someone asked to review this has 3 reviews waiting; the limit is 2.',
    });
    expect(JSON.stringify(outcome)).not.toMatch(/kim|lee/);
    expect(answer(queue(items, 4), { 'per-reviewer': 3 }).kind).toBe('pass');
    expect(answer(queue(items, 1), { 'per-reviewer': 1 }).kind).toBe('pass');
  });

  test('over two limits is two findings', () => {
    const outcome = answer(queue([mine(1), mine(2)], 2), { 'per-author': 1, 'per-repository': 1 });
    expect(outcome).toMatchObject({ kind: 'fail', said: 'This change is over 2 limits.', total: 2 });
  });

  test('a queue that is cut is judged on what is known, and a pass that it cannot prove is unknown', () => {
    const cut = (total: number) => ({ truncated: true, total });
    expect(answer(queue([mine(1), mine(2), mine(3), mine(4)], 4, cut(9))).kind).toBe('fail');
    expect(answer(queue([mine(1)], 1, cut(9)))).toMatchObject({
      kind: 'unknown',
      why: ['8 open changes could not be listed, and may be older than this one.'],
    });
    expect(answer(queue([mine(1)], 1, cut(3))).kind).toBe('pass');
    expect(answer(queue([item(2)], 1, cut(3))).kind).toBe('unknown');
  });

  test('does not apply outside of a pull request', () => {
    expect(answer(queue([mine(1)])).kind).toBe('not-applicable');
    expect(ask(wipLimit, {}).kind).toBe('not-applicable');
    expect(ask(wipLimit, { queue: { state: 'absent', reason: 'none' } }).kind).toBe('unknown');
    expect(answer(queue([mine(1)], 7)).kind).toBe('unknown');
  });

  test('titles from outside are quoted', () => {
    const title = '@all `x` ](http://evil)\n# big';
    const outcome = answer(queue([mine(1, { title }), mine(2)], 2), { 'per-author': 1 });
    const remedy = outcome.kind === 'fail' ? outcome.findings[0].remedy : '';
    expect(remedy).toBe('Finish the oldest first: `#1` `@all ˋxˋ ](http://evil) # big`.');
  });
});
