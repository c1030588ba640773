import { describe, expect, test } from 'vitest';
import type { Course } from '../../src/flow/course.ts';
import { coursesOf, excludedCourses, sessionsOf, standing } from '../../src/flow/course.ts';
import { coveredBy, united } from '../../src/flow/course-sessions.ts';
import type { ChangeFact, DeploymentFact, Facts, PullEvent, PullFact } from '../../src/flow/facts.ts';
import { FLOW_DEFAULTS } from '../../src/flow/settings.ts';
import { at, change, deployment, facts, pull, sha } from '../support/facts.ts';

const HOUR = 3600;
const FIRST = deployment('v0', at(0), ['before'], { kind: 'first' });

/** An event on day 1, at an hour; hours above 24 are of later days. */
function on(hour: number, kind: PullEvent['kind'], by?: string, more: Partial<PullEvent> = {}): PullEvent {
  return { at: at(1, hour), kind, ...(by !== undefined && { by }), ...more };
}

/** Written at midnight of day 1, opened at four o'clock, merged at noon of day 2 (hour 36), on the default branch at once. */
function merged(events: readonly PullEvent[], more: Partial<PullFact> = {}): Facts {
  const own: Partial<PullFact> = {
    state: 'merged',
    endedAt: at(1, 36),
    sha: sha('c'),
    base: 'main',
    commits: [{ sha: sha('c work'), authoredAt: at(1), committedAt: at(1) }],
    ...more,
  };
  return facts([change('c', at(1), at(1, 36), { id: '#7' })], [], { pulls: [pull(7, at(1, 4), events, own)] });
}

/** The same, open when the facts were gathered, at noon of day 2. */
function open(events: readonly PullEvent[], more: Partial<PullFact> = {}): Facts {
  const commits = [{ sha: sha('c work'), authoredAt: at(1), committedAt: at(1) }];
  return facts([], [], { at: at(1, 36), pulls: [pull(7, at(1, 4), events, { commits, ...more })] });
}

function courseOf(told: Facts, required = 1): Course | undefined {
  return coursesOf(told, { ...FLOW_DEFAULTS, 'required-approvals': required }).find(({ id }) => id === '#7');
}

/** Each stage with its hours. */
function way(course: Course | undefined): readonly string[] {
  return course?.segments.map(({ stage, from, to }) => `${stage} ${(to - from) / HOUR}`) ?? [];
}

describe('the way of a pull request to its merge', () => {
  // Every case begins with 4 h of coding, from midnight to the opening, and is 36 h long in all.
  const cases: readonly [what: string, events: readonly PullEvent[], expected: readonly string[]][] = [
    [
      'opened as a draft and then ready: coding goes on until it is',
      // Ready at 10, reviewed at 16; nothing else happened.
      [on(10, 'ready', 'dev'), on(16, 'approved', 'rev')],
      ['coding 10', 'pickup 6', 'approved_wait 20'],
    ],
    ['never a draft', [on(16, 'approved', 'rev')], ['coding 4', 'pickup 12', 'approved_wait 20']],
    [
      'a draft again after its first review: that is the author’s turn, whoever had it',
      // Reviewed at 8, answered at 10; a draft from 12 to 20, ready gives it to the reviewers, approved at 30.
      [
        on(8, 'commented', 'rev', { insider: true }),
        on(10, 'pushed', 'dev'),
        on(12, 'drafted', 'dev'),
        on(20, 'ready', 'dev'),
        on(30, 'approved', 'rev'),
      ],
      ['coding 4', 'pickup 4', 'author_turn 2', 'reviewer_turn 2', 'author_turn 8', 'reviewer_turn 10', 'approved_wait 6'],
    ],
    [
      'ready, a draft and ready again before anybody looked: all before the last time is coding',
      [on(6, 'drafted', 'dev'), on(12, 'ready', 'dev'), on(20, 'approved', 'rev')],
      ['coding 12', 'pickup 8', 'approved_wait 16'],
    ],
    [
      'a review of the draft counts for nothing, and its approval stands',
      [on(6, 'approved', 'rev'), on(10, 'ready', 'dev')],
      ['coding 10', 'approved_wait 26'],
    ],
    [
      'review, push, asked again, approved',
      // The ball: author from 8, reviewers from 14; asking again changes nothing.
      [
        on(8, 'changes-requested', 'rev'),
        on(14, 'pushed', 'dev'),
        on(15, 'review-requested', 'dev', { of: 'rev' }),
        on(30, 'approved', 'rev'),
      ],
      ['coding 4', 'pickup 4', 'author_turn 6', 'reviewer_turn 16', 'approved_wait 6'],
    ],
    [
      'a dismissal takes the request for changes away and gives the ball to the reviewers',
      [on(8, 'changes-requested', 'rev'), on(12, 'dismissed', 'dev', { of: 'rev' }), on(30, 'approved', 'other')],
      ['coding 4', 'pickup 4', 'author_turn 4', 'reviewer_turn 18', 'approved_wait 6'],
    ],
    [
      'a request for changes that stands outweighs the approval of another',
      [on(8, 'changes-requested', 'rev'), on(10, 'approved', 'other'), on(20, 'dismissed', 'lead', { of: 'rev' })],
      ['coding 4', 'pickup 4', 'author_turn 12', 'approved_wait 16'],
    ],
    [
      'a dismissed approval counts no more',
      [on(8, 'approved', 'rev'), on(12, 'dismissed', 'dev', { of: 'rev' }), on(30, 'approved', 'rev')],
      ['coding 4', 'pickup 4', 'approved_wait 4', 'reviewer_turn 18', 'approved_wait 6'],
    ],
    [
      'what the author says is no first review, and later an answer',
      [
        on(6, 'commented', 'dev'),
        on(7, 'reviewed', 'dev'),
        on(8, 'reviewed', 'rev'),
        on(10, 'reviewed', 'dev'),
        on(30, 'approved', 'rev'),
      ],
      ['coding 4', 'pickup 4', 'author_turn 2', 'reviewer_turn 20', 'approved_wait 6'],
    ],
    [
      'a comment of an outsider is no first review and moves nothing, a review of one does',
      [
        on(6, 'commented', 'passer'),
        on(9, 'reviewed', 'passer'),
        on(12, 'pushed', 'dev'),
        on(14, 'commented', 'passer'),
        on(30, 'approved', 'rev'),
      ],
      ['coding 4', 'pickup 5', 'author_turn 3', 'reviewer_turn 18', 'approved_wait 6'],
    ],
    [
      'a bot is no reviewer, its approval none, and it moves nothing',
      [
        on(6, 'approved', 'bot:lint'),
        on(8, 'reviewed', 'rev'),
        on(10, 'pushed', 'bot:format'),
        on(12, 'dismissed', 'bot:format', { of: 'rev' }),
      ],
      ['coding 4', 'pickup 4', 'author_turn 28'],
    ],
    [
      'auto-merge armed: the approved one waits for its checks',
      [on(8, 'auto-merge-on', 'dev'), on(12, 'approved', 'rev'), on(20, 'auto-merge-off', 'dev')],
      ['coding 4', 'pickup 8', 'checks_wait 8', 'approved_wait 16'],
    ],
    [
      'into the merge queue, out, and in again',
      [on(8, 'approved', 'rev'), on(10, 'queued', 'rev'), on(12, 'dequeued', 'bot:queue'), on(30, 'queued', 'bot:queue')],
      ['coding 4', 'pickup 4', 'approved_wait 2', 'merge_queue 2', 'approved_wait 18', 'merge_queue 6'],
    ],
    [
      'closed and opened again: parked in between',
      [
        on(8, 'reviewed', 'rev'),
        on(10, 'closed', 'dev'),
        on(20, 'reopened', 'dev'),
        on(22, 'pushed', 'dev'),
        on(30, 'approved', 'rev'),
      ],
      ['coding 4', 'pickup 4', 'author_turn 2', 'parked 10', 'author_turn 2', 'reviewer_turn 8', 'approved_wait 6'],
    ],
    [
      'a review while it was closed is not the first',
      [on(6, 'closed', 'dev'), on(8, 'reviewed', 'rev'), on(10, 'reopened', 'dev'), on(16, 'approved', 'rev')],
      ['coding 4', 'pickup 2', 'parked 4', 'pickup 6', 'approved_wait 20'],
    ],
    [
      'merged without a review',
      [on(8, 'pushed', 'dev'), on(9, 'review-requested', 'dev', { of: 'rev' })],
      ['coding 4', 'unreviewed 32'],
    ],
    [
      'an approval that a later request for changes of the same person takes back',
      [on(8, 'approved', 'rev'), on(12, 'changes-requested', 'rev'), on(20, 'pushed', 'dev'), on(30, 'approved', 'rev')],
      ['coding 4', 'pickup 4', 'approved_wait 4', 'author_turn 8', 'reviewer_turn 10', 'approved_wait 6'],
    ],
    [
      'a comment after an approval leaves it as it is',
      [on(8, 'approved', 'rev'), on(12, 'commented', 'rev', { insider: true })],
      ['coding 4', 'pickup 4', 'approved_wait 28'],
    ],
    [
      'what another person pushes is work on it as well',
      [on(8, 'reviewed', 'rev'), on(12, 'pushed', 'helper'), on(14, 'force-pushed')],
      ['coding 4', 'pickup 4', 'author_turn 4', 'reviewer_turn 24'],
    ],
    [
      'the closing that its merge is parks nothing',
      [on(8, 'approved', 'rev'), on(35, 'closed', 'rev')],
      ['coding 4', 'pickup 4', 'approved_wait 28'],
    ],
    [
      'what happened before it was opened or after its merge is none of its stages',
      [
        on(2, 'reviewed', 'rev'),
        on(3, 'commented', 'rev', { insider: true }),
        on(8, 'approved', 'rev'),
        on(40, 'changes-requested', 'rev'),
      ],
      // The review of hour 2 is before the opening, that of hour 40 after the end.
      ['coding 4', 'pickup 4', 'approved_wait 28'],
    ],
    ['a review in the second of the merge is one', [on(36, 'approved', 'rev')], ['coding 4', 'pickup 32']],
  ];
  test.for(cases)('%s', ([_, events, expected]) => {
    expect(way(courseOf(merged(events)))).toEqual(expected);
  });

  test('two approvals are asked for: the first is a review like another', () => {
    const events = [on(8, 'approved', 'rev'), on(20, 'approved', 'other')];
    expect(way(courseOf(merged(events), 2))).toEqual(['coding 4', 'pickup 4', 'author_turn 12', 'approved_wait 16']);
    // Twice the same person is one.
    const twice = [on(8, 'approved', 'rev'), on(20, 'approved', 'rev')];
    expect(way(courseOf(merged(twice), 2))).toEqual(['coding 4', 'pickup 4', 'author_turn 28']);
  });

  test('none is asked for: what is ready may be merged, unless somebody asks for changes', () => {
    const events = [on(8, 'changes-requested', 'rev'), on(20, 'dismissed', 'dev', { of: 'rev' })];
    expect(way(courseOf(merged(events), 0))).toEqual(['coding 4', 'approved_wait 4', 'author_turn 12', 'approved_wait 16']);
  });

  test('an agent’s own pushes give the ball to the reviewers, another bot’s do not', () => {
    const events = [on(8, 'reviewed', 'rev'), on(10, 'pushed', 'bot:other'), on(12, 'pushed', 'bot:agent')];
    const told = merged(events, { author: 'bot:agent', origin: 'agent' });
    expect(way(courseOf(told))).toEqual(['coding 4', 'pickup 4', 'author_turn 4', 'reviewer_turn 24']);
  });
});

describe('events of one second', () => {
  test('a switch there and back leaves it as it was', () => {
    const there = [on(8, 'approved', 'rev'), on(12, 'queued', 'dev'), on(12, 'dequeued', 'dev')];
    expect(way(courseOf(merged(there)))).toEqual(['coding 4', 'pickup 4', 'approved_wait 28']);
    const back = [on(6, 'drafted', 'dev'), on(6, 'ready', 'dev'), on(8, 'approved', 'rev')];
    expect(way(courseOf(merged(back)))).toEqual(['coding 4', 'pickup 4', 'approved_wait 28']);
  });

  test('a review stands behind the push that it came with, and the strictest word of a person stays', () => {
    const events = [
      on(8, 'reviewed', 'rev'),
      on(8, 'pushed', 'dev'),
      on(12, 'changes-requested', 'rev'),
      on(12, 'approved', 'rev'),
    ];
    expect(way(courseOf(merged(events)))).toEqual(['coding 4', 'pickup 4', 'author_turn 28']);
  });

  test('a comment with which a reviewer closes it was made while it was open', () => {
    const events = [
      on(8, 'commented', 'rev', { insider: true }),
      on(8, 'closed', 'rev'),
      on(20, 'reopened', 'dev'),
      on(30, 'approved', 'rev'),
    ];
    // Reviewed at 8, so what follows the parking is the author's turn and no pickup.
    expect(way(courseOf(merged(events)))).toEqual(['coding 4', 'pickup 4', 'parked 12', 'author_turn 10', 'approved_wait 6']);
  });
});

describe('what is not merged', () => {
  test('waits where it is, until the facts were gathered', () => {
    const course = courseOf(open([on(8, 'reviewed', 'rev'), on(14, 'pushed', 'dev')]));
    expect(course?.state).toBe('open');
    expect(way(course)).toEqual(['coding 4', 'pickup 4', 'author_turn 6', 'reviewer_turn 22']);
    expect(course && standing(course, at(1, 36))).toEqual({ stage: 'reviewer_turn', since: at(1, 14) });
    expect(course && standing(course, at(1, 8))).toEqual({ stage: 'author_turn', since: at(1, 8) });
    expect(course && standing(course, at(0))).toBeUndefined();
  });

  test('nobody looked at it: it waits to be picked up', () => {
    expect(way(courseOf(open([on(8, 'pushed', 'dev')])))).toEqual(['coding 4', 'pickup 32']);
  });

  test('a draft from the beginning is coding, one that was ready before is the author’s', () => {
    expect(way(courseOf(open([], { draft: true })))).toEqual(['coding 36']);
    expect(way(courseOf(open([on(12, 'drafted', 'dev')], { draft: true })))).toEqual(['coding 4', 'pickup 8', 'author_turn 24']);
  });

  test('is closed: it ends there, and stands nowhere', () => {
    const course = courseOf(open([on(8, 'reviewed', 'rev'), on(20, 'closed', 'dev')], { state: 'closed', endedAt: at(1, 20) }));
    expect(course?.state).toBe('closed');
    expect(way(course)).toEqual(['coding 4', 'pickup 4', 'author_turn 12']);
    expect(course && standing(course, at(1, 20))).toBeUndefined();
  });
});

describe('after the merge', () => {
  const approved = [on(8, 'approved', 'rev')];
  const upToMerge = ['coding 4', 'pickup 4', 'approved_wait 28'];
  const delivered = (more: Partial<DeploymentFact> = {}): Facts => ({
    ...merged(approved),
    deployments: [FIRST, deployment('v1', at(1, 60), ['c'], more)],
  });

  test('waits for its release until the deployment was asked for, then for the environment, then for the deployment', () => {
    // Merged at 36; asked for at 50, let in at 58, live at 60.
    const course = courseOf(delivered({ createdAt: at(1, 50), approvedAt: at(1, 58) }));
    expect(course?.state).toBe('delivered');
    expect(course?.deployment?.id).toBe('v1');
    expect(way(course)).toEqual([...upToMerge, 'release_wait 14', 'env_approval 8', 'deploy 2']);
    expect(course && standing(course, at(1, 60))).toBeUndefined();
  });

  const parts: readonly [what: string, more: Partial<DeploymentFact>, expected: readonly string[]][] = [
    ['nothing but when it was live', {}, ['release_wait 24']],
    ['nobody had to let it in', { createdAt: at(1, 50) }, ['release_wait 14', 'deploy 10']],
    ['it was asked for before the merge', { createdAt: at(1, 20), approvedAt: at(1, 40) }, ['env_approval 4', 'deploy 20']],
    ['a time after it was live tells nothing', { createdAt: at(1, 70), approvedAt: at(1, 80) }, ['release_wait 24']],
    ['let in, but nobody knows when it was asked for', { approvedAt: at(1, 58) }, ['release_wait 24']],
  ];
  test.for(parts)('%s', ([_, more, expected]) => {
    expect(way(courseOf(delivered(more)))).toEqual([...upToMerge, ...expected]);
  });

  test('not deployed yet: it waits until the facts were gathered, if there are deployments at all', () => {
    const told = { ...merged(approved), at: at(1, 66), deployments: [FIRST] };
    const course = courseOf(told);
    expect(course?.state).toBe('merged');
    expect(way(course)).toEqual([...upToMerge, 'release_wait 30']);
    expect(course && standing(course, at(1, 66))).toEqual({ stage: 'release_wait', since: at(1, 36) });
    const without = courseOf({ ...told, deployments: [] });
    expect(way(without)).toEqual(upToMerge);
    expect(without && standing(without, at(1, 66))).toBeUndefined();
  });

  test('merged elsewhere: it waits for the default branch, for all that is known', () => {
    const { pulls, ...rest } = { ...merged(approved, { sha: sha('elsewhere'), base: 'develop' }), at: at(1, 66) };
    const other = change('other', at(0), at(1), { id: '#6' });
    const course = courseOf({ ...rest, pulls, changes: [other], commits: [], deployments: [FIRST] });
    expect(way(course)).toEqual([...upToMerge, 'integration_wait 30']);
  });

  test('the change that carries its commit to the default branch ends that wait', () => {
    // Merged to develop at 36; develop comes to the default branch at 48, live at 60.
    const { pulls } = merged(approved, { sha: sha('elsewhere'), base: 'develop' });
    const carried = [{ sha: sha('elsewhere'), authoredAt: at(1, 36), committedAt: at(1, 36) }];
    const promotion = change('promotion', at(1), at(1, 48), { id: '#8', commits: carried });
    const told = facts([promotion], [FIRST, deployment('v1', at(1, 60), ['promotion'])], { pulls });
    const course = courseOf(told);
    expect(course).toMatchObject({ state: 'delivered', deployment: { id: 'v1' } });
    expect(course?.change).toBeUndefined();
    expect(way(course)).toEqual([...upToMerge, 'integration_wait 12', 'release_wait 12']);
  });

  test('a deployment with its commit proves that it got there, whenever that was', () => {
    const { pulls } = merged(approved, { sha: sha('elsewhere'), base: 'develop' });
    const live = deployment('v1', at(1, 60), [], { contents: [sha('elsewhere')] });
    expect(way(courseOf(facts([], [FIRST, live], { pulls })))).toEqual([...upToMerge, 'release_wait 24']);
  });

  test('a branch to which other pull requests brought changes is the default one', () => {
    const { pulls } = merged(approved, { sha: sha('lost') });
    const known = pull(6, at(0), [], { state: 'merged', endedAt: at(1), sha: sha('six'), base: 'main' });
    const told = facts([change('six', at(0), at(1), { id: '#6' })], [FIRST], { at: at(1, 40), pulls: [...pulls, known] });
    expect(way(courseOf(told))).toEqual([...upToMerge, 'release_wait 4']);
  });

  test('a deployment with the time of its commit is not before a merge that GitHub saw a second later', () => {
    const { pulls } = merged(approved, { endedAt: at(1, 36) + 1 });
    const told = facts([change('c', at(1), at(1, 36), { id: '#7' })], [FIRST, deployment('v1', at(1, 36), ['c'])], { pulls });
    expect(courseOf(told)?.state).toBe('delivered');
    expect(way(courseOf(told))).toEqual(upToMerge);
  });
});

describe('what git alone tells of', () => {
  test('is coding until the merge and the wait for a release, without a pull request', () => {
    const told = facts([change('c', at(1), at(1, 36), { id: '#7' })], [FIRST, deployment('v1', at(1, 60), ['c'])]);
    const course = courseOf(told);
    expect(course?.pull).toBeUndefined();
    expect(course).toMatchObject({ state: 'delivered', begun: at(1) });
    expect(way(course)).toEqual(['coding 36', 'release_wait 24']);
  });

  test('of a squash it is only what follows the merge', () => {
    const squashed = change('c', at(1), at(1, 36), { id: '#7', kind: 'squash', commits: [] });
    const course = courseOf(facts([squashed], [FIRST, deployment('v1', at(1, 60), ['c'])]));
    expect(course?.begun).toBe(at(1, 36));
    expect(way(course)).toEqual(['release_wait 24']);
  });
});

describe('a course that cannot be told is left out, with the reason', () => {
  const live = deployment('v1', at(1, 60), ['c']);
  const git = (more: Partial<ChangeFact>, deployments: readonly DeploymentFact[] = [FIRST, live]): Facts =>
    facts([change('c', at(1), at(1, 36), { id: '#7', ...more })], deployments);
  const written = (time: number) => [{ sha: sha('c work'), authoredAt: time, committedAt: time }];
  const cases: readonly [reason: string, told: Facts][] = [
    ['author_date_in_future', git({ commits: written(at(400)) })],
    ['commit_after_merge', git({ commits: written(at(1, 40)) })],
    ['deploy_before_merge', git({}, [FIRST, { ...live, at: at(1, 30) }])],
    ['deploy_before_merge', { ...merged([]), deployments: [FIRST, { ...live, at: at(1, 30) }] }],
    ['no_first_deployment_base', git({}, [{ ...live, kind: 'first' }])],
    ['backport', git({ picks: [sha('before')] })],
    ['impossible_times', merged([], { endedAt: at(1, 3) })],
    ['impossible_times', { ...merged([]), at: at(1, 30) }],
    ['impossible_times', { ...open([]), at: at(1, 3) }],
    ['impossible_times', { ...merged([]), at: at(1, 50), deployments: [FIRST, live] }],
    ['before_the_history', { ...merged([], { sha: sha('lost') }), changes: [change('late', at(9), at(10), { id: '#9' })] }],
  ];
  test.for(cases)('%s', ([reason, told]) => {
    expect(courseOf(told)).toBeUndefined();
    expect(excludedCourses(told, FLOW_DEFAULTS).filter(({ id }) => id === '#7')).toMatchObject([{ reason }]);
  });

  test('without the time of its end, unless its commit tells it', () => {
    const { endedAt: _, ...endless } = merged([]).pulls[0] ?? pull(7, at(1));
    expect(courseOf({ ...merged([]), pulls: [endless] })?.segments.at(-1)?.to).toBe(at(1, 36));
    const nowhere = facts([], [], { pulls: [{ ...endless, sha: sha('lost') }] });
    expect(excludedCourses(nowhere, FLOW_DEFAULTS)).toMatchObject([{ id: '#7', reason: 'impossible_times' }]);
  });
});

test('courses of the same facts are worked out once for each number of approvals', () => {
  const told = merged([on(8, 'approved', 'rev')]);
  const two = { ...FLOW_DEFAULTS, 'required-approvals': 2 };
  expect(coursesOf(told, FLOW_DEFAULTS)).toBe(coursesOf(told, { ...FLOW_DEFAULTS }));
  expect(coursesOf(told, two)[0]?.segments).not.toEqual(coursesOf(told, FLOW_DEFAULTS)[0]?.segments);
});

describe('sessions', () => {
  test('stand for the time before each moment, and for the time between two that are near', () => {
    // 30 before 100; 160 is 60 after it and still near; 221 is 61 after, so it stands alone with its own 30.
    expect(sessionsOf([160, 221, 100], 30, 60)).toEqual([
      { from: 70, to: 160 },
      { from: 191, to: 221 },
    ]);
  });

  test('of nothing are nothing, and what overlaps is counted once', () => {
    expect(sessionsOf([], 30, 60)).toEqual([]);
    expect(sessionsOf([100, 110], 30, 0)).toEqual([{ from: 70, to: 110 }]);
    const both = united([
      { from: 5, to: 9 },
      { from: 0, to: 6 },
      { from: 9, to: 12 },
      { from: 20, to: 20 },
    ]);
    expect(both).toEqual([{ from: 0, to: 12 }]);
    expect(coveredBy(both, { from: 10, to: 30 })).toBe(2);
  });
});
