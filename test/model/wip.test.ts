import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QueueItem } from '../../src/model/queue.ts';
import { wipOf, wipOptions } from '../../src/model/wip.ts';
import { item, queue } from '../support/queue.ts';

const options = (given: unknown = {}) => wipOptions.parse(given);
const exemption = (more: Partial<QueueItem>, given: unknown = {}) =>
  wipOf(queue([item(1, { mine: true, ...more })], 1), options(given)).exemption;

describe('what does not count', () => {
  test.each([
    [{}, undefined],
    [{ draft: true }, 'draft'],
    [{ labels: ['bug', 'Hotfix'] }, 'label'],
    [{ labels: ['fixes-line'] }, 'label'],
    [{ labels: ['fixes'] }, undefined],
    [{ bot: true }, 'bot'],
    [{ title: 'fix: total' }, 'fix'],
    [{ title: 'Fix(cart)!: total' }, 'fix'],
    [{ title: 'hotfix: total' }, 'fix'],
    [{ title: 'fix total' }, undefined],
    [{ title: 'fixture: total' }, undefined],
    [{ title: 'feat: fix: total' }, undefined],
    [{ branch: 'fix/total' }, 'fix'],
    [{ branch: 'hotfix/total' }, 'fix'],
    [{ branch: 'my/fix/total' }, undefined],
    [{ title: 'Revert "Add cart"' }, 'revert'],
    [{ title: 'revert: add cart' }, 'revert'],
    [{ title: 'Revert the cart' }, undefined],
    [{ branch: 'revert-12-main' }, 'revert'],
  ])('%j: %s', (more, reason) => {
    expect(exemption(more)).toBe(reason);
  });

  test('the policy may count each of them', () => {
    expect(exemption({ draft: true }, { 'count-drafts': true })).toBeUndefined();
    expect(exemption({ labels: ['hotfix'] }, { exempt: { labels: [] } })).toBeUndefined();
    expect(exemption({ bot: true }, { exempt: { bots: false } })).toBeUndefined();
    expect(exemption({ title: 'fix: a' }, { exempt: { fixes: false } })).toBeUndefined();
    expect(exemption({ branch: 'revert-1' }, { exempt: { reverts: false } })).toBeUndefined();
  });
});

describe('counting', () => {
  test('mine and all, without what is exempt', () => {
    const items = [item(1, { mine: true }), item(2), item(3, { draft: true, mine: true }), item(4, { bot: true })];
    expect(wipOf(queue(items, 1), options())).toMatchObject({ mine: 1, repository: 2, exceeded: [], unlisted: 0 });
    expect(wipOf(queue(items), options())).toMatchObject({ mine: 1, repository: 2, exceeded: [] });
  });

  test('age is the time of opening, then the number, whatever the order of the list', () => {
    const openedAt = '2026-11-01T00:00:00Z';
    const items = [item(9, { openedAt, mine: true }), item(3, { openedAt: '2026-11-02T00:00:00Z', mine: true })];
    const late = item(4, { openedAt, mine: true });
    const over = (own: number) => wipOf(queue([...items, late], own), options({ 'per-author': 1 })).exceeded.length;
    expect([over(4), over(9), over(3)]).toEqual([0, 1, 1]);
  });
});

const anyItem = fc.record({
  minute: fc.integer({ min: 0, max: 5 }),
  draft: fc.boolean(),
  mine: fc.boolean(),
  bot: fc.boolean(),
  reviewers: fc.subarray(['kim', 'lee']),
});
const anyQueue = fc
  .array(anyItem, { minLength: 1, maxLength: 12 })
  .map((all) =>
    all.map(({ minute, ...more }, index) =>
      item(index + 1, { ...more, openedAt: new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString() }),
    ),
  );
const anyLimits = fc.record({
  'per-author': fc.integer({ min: 1, max: 4 }),
  'per-repository': fc.integer({ min: 1, max: 4 }),
  'per-reviewer': fc.integer({ min: 1, max: 4 }),
});

describe('whatever the queue', () => {
  test('someone may always go on: of every author, and of all, the oldest is over no limit of theirs', () => {
    fc.assert(
      fc.property(anyQueue, anyLimits, (items, limits) => {
        const exceeded = items.map(({ number }) => wipOf(queue(items, number), options(limits)));
        const counted = exceeded.filter(({ own, exemption: exempt }) => own !== undefined && exempt === undefined);
        const over = (of: string) => counted.filter((wip) => wip.exceeded.some((limit) => limit.of === of)).length;
        expect(over('repository')).toBe(Math.max(0, counted.length - limits['per-repository']));
        if (counted.length > 0) expect(counted.some((wip) => !wip.exceeded.some(({ of }) => of !== 'author'))).toBe(true);
      }),
    );
  });

  test('a higher limit never blocks more, and one more younger change blocks nobody older', () => {
    fc.assert(
      fc.property(anyQueue, anyLimits, (items, limits) => {
        const own = items[0]?.number ?? 1;
        const before = wipOf(queue(items, own), options(limits)).exceeded.length;
        const wider = { ...limits, 'per-author': limits['per-author'] + 1 };
        expect(wipOf(queue(items, own), options(wider)).exceeded.length).toBeLessThanOrEqual(before);
        const younger = item(99, { mine: true, reviewers: ['kim', 'lee'] });
        expect(wipOf(queue([...items, younger], own), options(limits)).exceeded.length).toBe(before);
      }),
    );
  });
});
