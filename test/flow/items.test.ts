import { describe, expect, test } from 'vitest';
import type { ChangeFact, DeploymentFact, Facts, ItemFact, PullFact, Seconds } from '../../src/flow/facts.ts';
import { itemsDeliveredIn, itemsInProgress, itemsOf, progressOf } from '../../src/flow/items.ts';
import { FLOW_DEFAULTS, flowSchema } from '../../src/flow/settings.ts';
import { at, change, deployment, facts, pull, sha, TWELVE_WEEKS } from '../support/facts.ts';

function issue(number: number, more: Partial<ItemFact> = {}): ItemFact {
  return {
    number,
    labels: [],
    openedAt: at(1),
    updatedAt: at(1),
    labelled: [],
    handovers: 0,
    children: 0,
    pulls: [],
    reopened: 0,
    ...more,
  };
}

const merged = (number: number, openedAt: Seconds, endedAt: Seconds, more: Partial<PullFact> = {}) =>
  pull(number, openedAt, [], { state: 'merged', endedAt, ...more });
const FIRST = deployment('v0', at(0), ['before'], { kind: 'first' });
const ofItems = (of: Facts, settings = FLOW_DEFAULTS) => itemsOf(of, settings);
const only = (of: Facts, settings = FLOW_DEFAULTS) => ofItems(of, settings).items[0];

describe('what items are', () => {
  const pulls = (linking: number, others: number) => [
    ...Array.from({ length: linking }, (_, index) => merged(100 + index, at(1), at(2), { closes: [1] })),
    ...Array.from({ length: others }, (_, index) => merged(200 + index, at(1), at(2))),
  ];
  const what = (more: Partial<Facts>) => ofItems(facts([], [], more)).of;

  test('is issues from three in five merged pull requests on that link one', () => {
    expect(what({ items: [issue(1)], pulls: pulls(3, 2) })).toBe('issues');
    expect(what({ items: [issue(1)], pulls: pulls(59, 41) })).toBe('changes');
    expect(ofItems(facts([], [], { items: [issue(1)], pulls: pulls(3, 2) })).because).toBe(
      'Items are issues: 3 of 5 merged pull requests link an issue.',
    );
  });

  test('counts a link that only the issue tells, and no pull request that is not merged', () => {
    expect(what({ items: [issue(1, { pulls: [200, 201, 202] })], pulls: pulls(0, 5) })).toBe('issues');
    const open = Array.from({ length: 9 }, (_, index) => pull(300 + index, at(1)));
    expect(what({ items: [issue(1)], pulls: [...pulls(3, 2), ...open] })).toBe('issues');
  });

  test('is changes where no issue is known, or git alone', () => {
    expect(what({ pulls: pulls(5, 0) })).toBe('changes');
    expect(ofItems(facts([change('a', at(1), at(2))], []))).toMatchObject({
      of: 'changes',
      because: 'Items are changes: no merged pull request is known.',
      completed: 'merged',
    });
  });
});

/** Issue #1 of day 1, closed on day 9 by #11: begun on day 4, opened on day 5, merged on day 6, live on day 7. */
const work = change('a', at(4), at(6), { id: '#11' });
const asked = merged(11, at(5), at(6), { closes: [1], commits: work.commits });
const live = deployment('v1', at(7), ['a']);
const closed = { closedAt: at(9), outcome: 'completed' } as const;
const one = (
  more: Partial<ItemFact>,
  changes: readonly ChangeFact[] = [work],
  deployments: readonly DeploymentFact[] = [FIRST, live],
  pulls: readonly PullFact[] = [asked],
) => facts(changes, deployments, { items: [issue(1, more)], pulls: [...pulls] });

describe('an issue', () => {
  test('is delivered when its changes are live and it is closed', () => {
    expect(only(one(closed))?.end).toEqual({ kind: 'delivered', at: at(9), shippedAt: at(7) });
    expect(only(one({ ...closed, closedAt: at(6) }))?.end).toEqual({ kind: 'delivered', at: at(7), shippedAt: at(7) });
  });

  test('is delivered with the last of its changes, and not before', () => {
    const second = change('b', at(10), at(11), { id: '#12' });
    const pulls = [asked, merged(12, at(10), at(11), { closes: [1] })];
    const later = deployment('v2', at(20), ['b']);
    expect(only(one(closed, [work, second], [FIRST, live, later], pulls))?.end).toMatchObject({ at: at(20) });
    expect(only(one(closed, [work, second], [FIRST, live], pulls))?.end).toEqual({ kind: 'open', mergedAt: at(11) });
  });

  test('is delivered when it is closed, where nothing was changed for it', () => {
    expect(only(one(closed, [], [FIRST], [merged(11, at(5), at(6), { closes: [2] })]))?.end).toEqual({
      kind: 'delivered',
      at: at(9),
    });
  });

  test('is delivered when it is merged and closed, where no deployment is known', () => {
    expect(only(one(closed, [work], []))?.end).toEqual({ kind: 'delivered', at: at(9), shippedAt: at(6) });
  });

  test('is not delivered while it is open', () => {
    expect(only(one({}))?.end).toEqual({ kind: 'open' });
  });

  test.each([
    ['not_planned', { closedAt: at(9), outcome: 'not-planned' }],
    ['duplicate', { closedAt: at(9), outcome: 'duplicate' }],
  ] satisfies [string, Partial<ItemFact>][])('is none that was delivered when it was closed as %s', (reason, more) => {
    expect(only(one(more))?.end).toEqual({ kind: 'left', at: at(9), reason });
  });

  test('closed without a reason was delivered if something was changed for it', () => {
    expect(only(one({ closedAt: at(9) }))?.end).toMatchObject({ kind: 'delivered' });
    const nothing = one({ closedAt: at(9) }, [], [FIRST], [merged(11, at(5), at(6), { closes: [2] })]);
    expect(only(nothing)?.end).toEqual({ kind: 'left', at: at(9), reason: 'outcome_unknown' });
  });

  test('whose change was live at nobody knows what time has no end before it was closed', () => {
    const first = deployment('v0', at(7), ['a'], { kind: 'first' });
    expect(only(one({ ...closed, closedAt: at(6) }, [work], [first]))?.end).toEqual({
      kind: 'left',
      at: at(7),
      reason: 'no_first_deployment_base',
    });
    // It was live before it was closed, whenever that was: day 9 is right all the same.
    expect(only(one(closed, [work], [first]))?.end).toEqual({ kind: 'delivered', at: at(9) });
  });

  test('does not wait for a back-port', () => {
    const port = change('port', at(8), at(8), { id: '#12', picks: [sha('a')] });
    const pulls = [asked, merged(12, at(8), at(8), { closes: [1] })];
    expect(only(one(closed, [work, port], [FIRST, live], pulls))?.end).toMatchObject({ kind: 'delivered', shippedAt: at(7) });
  });

  test('is accepted by the label of the policy, else by the first sign, else when it was opened', () => {
    const policy = flowSchema.parse({ items: { accepted: ['Ready', 'approved'] } });
    const labelled = [
      { label: 'ready', at: at(3) },
      { label: 'approved', at: at(2) },
      { label: 'other', at: at(1) },
    ];
    const accepted = (more: Partial<ItemFact>, settings = FLOW_DEFAULTS) => only(one(more), settings)?.accepted;
    expect(accepted({ labelled, assignedAt: at(1, 12) }, policy)).toEqual({ at: at(2), by: 'label' });
    expect(accepted({ labelled, milestonedAt: at(3, 12), assignedAt: at(3) })).toEqual({ at: at(3), by: 'sign' });
    expect(accepted({ milestonedAt: at(2), assignedAt: at(3) })).toEqual({ at: at(2), by: 'sign' });
    // The first commit, of day 4.
    expect(accepted({})).toEqual({ at: at(4), by: 'sign' });
    const alone = one({}, [], [FIRST], [merged(11, at(5), at(6), { closes: [2] })]);
    expect(only(alone)?.accepted).toEqual({ at: at(1), by: 'created' });
  });

  test('was begun with the first commit of the first change, merged or not', () => {
    expect(only(one({}))?.startedAt).toBe(at(4));
    const early = pull(12, at(3), [], { closes: [1] });
    expect(only(one({}, [work], [FIRST, live], [asked, early]))?.startedAt).toBe(at(3));
  });
});

describe('a change', () => {
  const alone = (made: Partial<ChangeFact>, deployments: readonly DeploymentFact[] = [FIRST, live], pulls: PullFact[] = []) =>
    only(facts([{ ...work, ...made }], deployments, { pulls }));

  test('is delivered when it is live, and where no deployment is known when it is merged', () => {
    expect(alone({})?.end).toEqual({ kind: 'delivered', at: at(7), shippedAt: at(7) });
    expect(alone({}, [])?.end).toEqual({ kind: 'delivered', at: at(6), shippedAt: at(6) });
    expect(alone({}, [FIRST])?.end).toEqual({ kind: 'open', mergedAt: at(6) });
  });

  test('that was deployed from its branch is delivered when it is merged', () => {
    expect(alone({ mergedAt: at(7, 6) })?.end).toEqual({ kind: 'delivered', at: at(7, 6), shippedAt: at(7) });
  });

  test.each([
    ['backport', { picks: [sha('x')] }, live],
    ['no_first_deployment_base', {}, { ...live, kind: 'first' }],
  ] satisfies [string, Partial<ChangeFact>, DeploymentFact][])('is left out: %s', (reason, made, shipped) => {
    expect(alone(made, [shipped])?.end).toEqual({ kind: 'left', at: at(7), reason });
  });

  test('and its revert that came with one deployment are left out both; and stand, when the revert was reverted too', () => {
    const revert = change('revert', at(6, 1), at(6, 1), { reverts: [sha('a')] });
    const again = change('again', at(6, 2), at(6, 2), { reverts: [sha('revert')] });
    const ends = (changes: readonly ChangeFact[]) =>
      ofItems(facts(changes, [FIRST, deployment('v1', at(7), ['a', 'revert', 'again'])])).items.map(({ end }) =>
        end.kind === 'left' ? end.reason : end.kind,
      );
    expect(ends([work, revert])).toEqual(['reverted_before_deploy', 'reverted_before_deploy']);
    expect(ends([work, revert, again])).toEqual(['delivered', 'reverted_before_deploy', 'reverted_before_deploy']);
    // What does more than to revert is delivered.
    const more = { ...revert, commits: [...revert.commits, { sha: sha('more'), authoredAt: at(6), committedAt: at(6) }] };
    expect(ends([work, more])).toEqual(['reverted_before_deploy', 'delivered']);
  });

  test('is accepted with its issue, else when it was opened; git alone does not know', () => {
    const own = merged(11, at(5), at(6), { closes: [1] });
    const others = [merged(12, at(5), at(6)), merged(13, at(5), at(6))];
    const accepted = (pulls: PullFact[], items: ItemFact[]) => only(facts([work], [FIRST, live], { pulls, items }))?.accepted;
    expect(accepted([own, ...others], [issue(1, { milestonedAt: at(2) })])).toEqual({ at: at(2), by: 'sign' });
    expect(accepted([own, ...others], [])).toEqual({ at: at(5), by: 'created' });
    expect(accepted([], [])).toBeUndefined();
  });

  test('that was squashed was begun with the first commit of its pull request', () => {
    expect(alone({ kind: 'squash', commits: [] }, [FIRST, live], [asked])?.startedAt).toBe(at(4));
    expect(alone({ kind: 'squash', commits: [] })?.startedAt).toBeUndefined();
  });
});

describe('items of a window', () => {
  test('are there by their ends; epics apart from their parts', () => {
    const items = [
      issue(1, { ...closed }),
      issue(2, { ...closed, children: 3 }),
      issue(3, { closedAt: at(9), outcome: 'duplicate' }),
    ];
    const all = ofItems(facts([work], [FIRST, live], { items, pulls: [asked] }));
    const ids = (window = TWELVE_WEEKS) => {
      const { leaves, epics, left } = itemsDeliveredIn(all, window);
      return [leaves.map(({ id }) => id), epics.map(({ id }) => id), left];
    };
    expect(ids()).toEqual([['#1'], ['#2'], [{ id: '#3', reason: 'duplicate' }]]);
    // `to` does not belong to a window.
    expect(ids({ from: at(0), to: at(9) })).toEqual([[], [], []]);
    expect(ids({ from: at(9), to: at(10) })[0]).toEqual(['#1']);
  });

  test('are in progress from their acceptance until they are delivered or given up', () => {
    const items = [
      issue(1, { ...closed, assignedAt: at(2) }),
      issue(2, { assignedAt: at(3), closedAt: at(5), outcome: 'not-planned' }),
      issue(3),
      issue(4, { assignedAt: at(1), children: 2 }),
    ];
    const all = ofItems(facts([work], [FIRST, live], { items, pulls: [asked] }));
    const ids = (time: Seconds) => itemsInProgress(all, time).map((item) => [item.id, progressOf(item)?.from]);
    expect(ids(at(2) - 1)).toEqual([]);
    expect(ids(at(4))).toEqual([
      ['#1', at(2)],
      ['#2', at(3)],
    ]);
    expect(ids(at(5))).toEqual([['#1', at(2)]]);
    expect(ids(at(9))).toEqual([]);
  });

  test('hold pull requests that are open, drafts too, and changes that are merged and not live; no back-port', () => {
    const pulls = [asked, pull(12, at(3), [], { draft: true }), pull(13, at(3), [], { state: 'closed', endedAt: at(5) })];
    const port = change('port', at(3), at(4), { id: '#14', picks: [sha('x')] });
    const all = ofItems(facts([work, port], [FIRST, live], { pulls }));
    const ids = (time: Seconds) => itemsInProgress(all, time).map(({ id }) => id);
    expect(ids(at(4))).toEqual(['#12', '#13']);
    expect(ids(at(6, 12))).toEqual(['#11', '#12']);
    expect(ids(at(7))).toEqual(['#12']);
  });
});
