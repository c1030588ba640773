import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Course, StageId } from '../../src/flow/course.ts';
import { coursesOf, excludedCourses, standing } from '../../src/flow/course.ts';
import type { Facts, PullEvent, PullFact } from '../../src/flow/facts.ts';
import { FLOW_DEFAULTS } from '../../src/flow/settings.ts';
import { stagesOf } from '../../src/metrics/stages.ts';
import { change, deployment, facts, pull, sha } from '../support/facts.ts';

/** Seconds are few here, so that much falls together, and some of it before the beginning and after the end. */
const END = 120;
const BASE = 1_800_000_000;

const kinds: readonly PullEvent['kind'][] = [
  'pushed',
  'force-pushed',
  'drafted',
  'ready',
  'review-requested',
  'review-request-removed',
  'reviewed',
  'approved',
  'changes-requested',
  'dismissed',
  'commented',
  'assigned',
  'queued',
  'dequeued',
  'auto-merge-on',
  'auto-merge-off',
  'closed',
  'reopened',
];
const people = fc.constantFrom('dev', 'rev', 'other');
const time = fc.integer({ min: BASE - 10, max: BASE + END + 10 });
const eventOf = (at: fc.Arbitrary<number>): fc.Arbitrary<PullEvent> =>
  fc
    .record({
      at,
      kind: fc.constantFrom(...kinds),
      by: fc.option(fc.oneof(people, fc.constant('bot:x')), { nil: undefined }),
      of: people,
      insider: fc.boolean(),
    })
    .map(({ at: when, kind, by, of, insider }) => ({
      at: when,
      kind,
      of,
      ...(by !== undefined && { by }),
      ...(insider && { insider }),
    }));

const pullOf = (number: number, events: fc.Arbitrary<PullEvent[]>): fc.Arbitrary<PullFact> =>
  fc
    .record({
      events,
      openedAt: fc.integer({ min: BASE, max: BASE + 30 }),
      lasts: fc.integer({ min: -3, max: 80 }),
      state: fc.constantFrom('open', 'closed', 'merged', 'merged'),
      draft: fc.boolean(),
      written: fc.array(time, { maxLength: 3 }),
      base: fc.constantFrom('main', 'develop'),
    })
    .map(({ events: told, openedAt, lasts, state, draft, written, base }) => ({
      ...pull(number, openedAt, told, { state, draft, base, sha: sha(`merge ${number}`) }),
      ...(state !== 'open' && { endedAt: openedAt + lasts }),
      commits: written.map((at, index) => ({ sha: sha(`${number} ${index}`), authoredAt: at, committedAt: at })),
    }));

const anyPull = (number: number) => pullOf(number, fc.array(eventOf(time), { maxLength: 12 }));

/** Six pull requests; those that went to main are changes too, and two deployments bring some of them. */
const anyFacts: fc.Arbitrary<Facts> = fc
  .record({
    pulls: fc.tuple(anyPull(1), anyPull(2), anyPull(3), anyPull(4), anyPull(5), anyPull(6)),
    direct: fc.array(fc.tuple(time, time), { maxLength: 3 }),
    liveAt: fc.array(time, { maxLength: 2 }),
    asked: fc.option(time, { nil: undefined }),
    approved: fc.option(time, { nil: undefined }),
  })
  .map(({ pulls, direct, liveAt, asked, approved }) => {
    const steps = pulls.flatMap(({ number, state, base, endedAt = BASE }) =>
      state === 'merged' && base === 'main' ? [change(`merge ${number}`, endedAt, endedAt, { id: `#${number}` })] : [],
    );
    // The first push carries what was merged elsewhere as number 4.
    const pushes = direct.map(([written, pushed], index) => {
      const commits = [sha(index === 0 ? 'merge 4' : `push ${index} work`)].map((one) => ({
        sha: one,
        authoredAt: written,
        committedAt: written,
      }));
      return change(`push ${index}`, written, pushed, { id: `push ${index}`, kind: 'direct', commits });
    });
    const live = liveAt.map((at, index) =>
      deployment(`v${index}`, at, index === 0 ? ['merge 1', 'merge 2', 'push 0'] : ['merge 3'], {
        ...(asked !== undefined && { createdAt: asked }),
        ...(approved !== undefined && { approvedAt: approved }),
      }),
    );
    return facts([...steps, ...pushes], live, { at: BASE + END, pulls: [...pulls] });
  });

/** Everything later by so many seconds. */
function shifted(told: Facts, by: number): Facts {
  const all = JSON.stringify(told, (key, value: unknown) =>
    typeof value === 'number' && (key === 'at' || key.endsWith('At')) ? value + by : value,
  );
  return JSON.parse(all);
}

const ways = (told: Facts): readonly unknown[] =>
  coursesOf(told, FLOW_DEFAULTS).map(({ id, state, begun, segments }) => ({ id, state, begun, segments }));

const AFTER_MERGE: ReadonlySet<StageId> = new Set(['integration_wait', 'release_wait', 'env_approval', 'deploy']);

/** When a course left the pull request, as its stages tell it. */
function mergeOf({ state, segments, begun }: Course): number | undefined {
  if (state === 'open') return undefined;
  return segments.find(({ stage }) => AFTER_MERGE.has(stage))?.from ?? segments.at(-1)?.to ?? begun;
}

/** Where a course has to end. */
function endOf({ state, pull: request, change: step, deployment: live, segments }: Course, told: Facts): number | undefined {
  if (state === 'open') return told.at;
  if (state === 'delivered') return live?.at;
  if (state === 'closed') return request?.endedAt;
  if (told.deployments.length > 0) return told.at;
  const carrier = told.changes.find(({ commits }) => commits.some((one) => one.sha === request?.sha));
  if (step === undefined && carrier !== undefined) return Math.max(carrier.mergedAt, request?.endedAt ?? 0);
  return segments.at(-1)?.stage === 'integration_wait' ? told.at : (request?.endedAt ?? step?.mergedAt);
}

describe('whatever happened', () => {
  test('the stages of a course are all of its time, to the second', () => {
    fc.assert(
      fc.property(anyFacts, (told) => {
        for (const course of coursesOf(told, FLOW_DEFAULTS)) {
          let at = course.begun;
          for (const [index, { from, to, stage }] of course.segments.entries()) {
            expect(from).toBe(at);
            expect(to).toBeGreaterThan(from);
            expect(course.segments[index + 1]?.stage).not.toBe(stage);
            at = to;
          }
          expect(at).toBe(endOf(course, told));
          expect(course.until).toBe(at);
          expect(course.endedAt).toBe(mergeOf(course));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('every pull request and change has a course or a reason', () => {
    fc.assert(
      fc.property(anyFacts, (told) => {
        const all = [...coursesOf(told, FLOW_DEFAULTS), ...excludedCourses(told, FLOW_DEFAULTS)].map(({ id }) => id);
        const expected = new Set([...told.pulls.map(({ number }) => `#${number}`), ...told.changes.map(({ id }) => id)]);
        expect(all.toSorted()).toEqual([...expected].sort());
      }),
    );
  });

  test('it is the same at another time', () => {
    fc.assert(
      fc.property(anyFacts, fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (told, by) => {
        expect(ways(shifted(told, by))).toEqual(
          coursesOf(told, FLOW_DEFAULTS).map(({ id, state, begun, segments }) => ({
            id,
            state,
            begun: begun + by,
            segments: segments.map(({ stage, from, to }) => ({ stage, from: from + by, to: to + by })),
          })),
        );
      }),
    );
  });

  test('the order in which it is told changes nothing', () => {
    const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });
    const pairs = anyFacts.chain((told) =>
      fc
        .record({
          pulls: shuffled(told.pulls).chain((pulls) =>
            fc.tuple(...pulls.map((one) => shuffled(one.events).map((events) => ({ ...one, events })))),
          ),
          changes: shuffled(told.changes),
        })
        .map((other): [Facts, Facts] => [told, { ...told, ...other }]),
    );
    fc.assert(
      fc.property(pairs, ([told, other]) => {
        expect(ways(other)).toEqual(ways(told));
      }),
    );
  });

  test('a bot moves nothing', () => {
    const acts = fc.constantFrom(...kinds.slice(0, 2), ...kinds.slice(4, 9), 'commented' as const, 'assigned' as const);
    const bots = fc.array(fc.record({ at: time, kind: acts, by: fc.constant('bot:x'), insider: fc.constant(true as const) }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(anyFacts, bots, (told, more) => {
        const pulls = told.pulls.map((one) => ({ ...one, events: [...one.events, ...more] }));
        expect(ways({ ...told, pulls })).toEqual(ways(told));
      }),
    );
  });

  test('a bot’s pull request changes no figure of a stage', () => {
    const window = { from: BASE - 20, to: BASE + END + 20 };
    const figures = (told: Facts) => stagesOf(told, window, FLOW_DEFAULTS).map(({ excluded: _, ...figure }) => figure);
    fc.assert(
      fc.property(anyFacts, anyPull(7), (told, seventh) => {
        const more = { ...seventh, origin: 'dependency-bot', author: 'bot:x', base: 'elsewhere' } as const;
        expect(figures({ ...told, pulls: [...told.pulls, more] })).toEqual(figures(told));
      }),
    );
  });

  test('work in progress, second by second, is what courses share with the time', () => {
    const span = fc.tuple(time, time).map(([a, b]) => [Math.min(a, b), Math.min(Math.max(a, b), BASE + END)] as const);
    fc.assert(
      fc.property(anyFacts, span, (told, [from, to]) => {
        const courses = coursesOf(told, FLOW_DEFAULTS);
        let integral = 0;
        for (let at = from; at < to; at += 1)
          integral += courses.filter((course) => standing(course, at) !== undefined && at < (endOf(course, told) ?? 0)).length;
        const shared = courses.map((course) => Math.min(endOf(course, told) ?? 0, to) - Math.max(course.begun, from));
        expect(integral).toBe(shared.reduce((sum, one) => sum + Math.max(0, one), 0));
      }),
    );
  });
});

/**
 * The rules once more, asked of one second alone and of the whole list of events, all at different seconds: slow, and with nothing to
 * keep in step.
 */
function stageAt(request: PullFact, at: number, end: number, required: number): StageId {
  const { author, openedAt, state } = request;
  const events = request.events
    .filter((event) => state !== 'merged' || event.kind !== 'closed' || isReopenedAfter(event.at))
    .toSorted((a, b) => a.at - b.at);
  function isReopenedAfter(closedAt: number): boolean {
    return request.events.some((event) => event.kind === 'reopened' && event.at > closedAt);
  }
  const by = (second: number) => events.filter((event) => event.at <= second);
  const isOn = (second: number, on: string, off: string, first = false) => {
    const last = by(second).findLast(({ kind }) => kind === on || kind === off);
    return last === undefined ? first : last.kind === on;
  };
  const firstSwitch = events.find(({ kind }) => kind === 'drafted' || kind === 'ready');
  const isDraft = (second: number) =>
    isOn(second, 'drafted', 'ready', firstSwitch ? firstSwitch.kind === 'ready' : request.draft);
  const isClosed = (second: number) => isOn(second, 'closed', 'reopened');
  const isPerson = (who: string | undefined) => who === 'rev' || who === 'other';
  const isReview = (event: PullEvent) =>
    isPerson(event.by) &&
    (['reviewed', 'approved', 'changes-requested'].includes(event.kind) ||
      (event.kind === 'commented' && event.insider === true));
  const first = events.find(
    (event) => isReview(event) && event.at >= openedAt && event.at <= end && !isDraft(event.at - 1) && !isClosed(event.at - 1),
  );
  let ready = first?.at === openedAt ? openedAt : Number.POSITIVE_INFINITY;
  for (let second = openedAt; second < (first?.at ?? end); second += 1)
    if (!isDraft(second) && (second === openedAt || isDraft(second - 1))) ready = second;

  if (isClosed(at)) return 'parked';
  if (at < ready) return 'coding';
  if (isDraft(at)) return 'author_turn';
  if (isOn(at, 'queued', 'dequeued')) return 'merge_queue';
  const opinions = ['rev', 'other'].map(
    (who) =>
      by(at).findLast(
        ({ kind, by: writer, of }) =>
          (writer === who && (kind === 'approved' || kind === 'changes-requested')) || (kind === 'dismissed' && of === who),
      )?.kind,
  );
  const approvals = opinions.filter((one) => one === 'approved').length;
  if (approvals >= required && !opinions.includes('changes-requested'))
    return isOn(at, 'auto-merge-on', 'auto-merge-off') ? 'checks_wait' : 'approved_wait';
  if (first === undefined) return state === 'merged' ? 'unreviewed' : 'pickup';
  if (at < first.at) return 'pickup';
  const last = by(at).findLast(
    (event) =>
      isReview(event) ||
      (event.by === author && ['reviewed', 'approved', 'changes-requested', 'commented'].includes(event.kind)) ||
      (event.by !== 'bot:x' && ['pushed', 'force-pushed', 'review-requested', 'ready', 'dismissed'].includes(event.kind)),
  );
  return last !== undefined && isReview(last) ? 'author_turn' : 'reviewer_turn';
}

test('where nothing falls together, every second is where the rules put it', () => {
  const apart = fc.uniqueArray(eventOf(time), { maxLength: 14, selector: ({ at }) => at });
  fc.assert(
    fc.property(pullOf(1, apart), fc.integer({ min: 1, max: 2 }), (request, required) => {
      const told = facts([], [], { at: BASE + END, pulls: [request] });
      const [course] = coursesOf(told, { ...FLOW_DEFAULTS, 'required-approvals': required });
      fc.pre(course !== undefined);
      const end = request.endedAt ?? told.at;
      const expected: StageId[] = [];
      const found: (StageId | undefined)[] = [];
      for (let at = request.openedAt; at < end; at += 1) {
        expected.push(stageAt(request, at, end, required));
        found.push(course && standing(course, at)?.stage);
      }
      expect(found).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});
