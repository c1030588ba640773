import { describe, expect, test } from 'vitest';
import { changeAge } from '../../src/checks/change-age.ts';
import type { FlowHere } from '../../src/model/flow-here.ts';
import { ask, present } from '../support/evidence.ts';

const DAY = 86_400;
const HERE: FlowHere = { age: 3 * DAY, course: [], item: { type: 'unclassified', by: 'none' } };
const answer = (flow: Partial<FlowHere>) => ask(changeAge, { flow: present({ ...HERE, ...flow }) });

describe('the age of a change', () => {
  test('within the expectation passes', () => {
    expect(answer({ expectation: { seconds: 5 * DAY, from: 'report', n: 40, over: false } })).toEqual({
      kind: 'pass',
      said: 'This change is 3 d old; 85 % are to be merged within 5 d, by the newest flow report.',
    });
  });

  test('beyond it says where the change stands, and what to do', () => {
    const stage = { id: 'pickup', title: 'Waits for its first review', since: '2026-11-20T08:00:00Z' } as const;
    expect(answer({ stage, expectation: { seconds: 2 * DAY, from: 'policy', over: true } })).toMatchObject({
      kind: 'fail',
      findings: [
        {
          what: 'This change is 3 d old; 85 % are to be merged within 2 d, as the policy expects. It stands at "waits for its first review" since 2026-11-20.',
          remedy: expect.stringContaining('Finish it'),
        },
      ],
    });
  });

  test('without any expectation is learning, and decides nothing', () => {
    expect(answer({})).toEqual({ kind: 'learning', have: 0, need: 6 });
  });

  test('that is not known is unknown, never young', () => {
    expect(ask(changeAge, { flow: { state: 'absent', reason: 'GitHub does not answer.' } }).kind).toBe('unknown');
  });
});
