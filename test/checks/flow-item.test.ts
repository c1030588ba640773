import { describe, expect, test } from 'vitest';
import { flowItem } from '../../src/checks/flow-item.ts';
import type { FlowHere } from '../../src/model/flow-here.ts';
import { ask, present } from '../support/evidence.ts';

const answer = (item: FlowHere['item']) => ask(flowItem, { flow: present({ age: 0, course: [], item }) });

describe('the kind of work', () => {
  test.each([
    [{ type: 'feature', by: 'title' }, 'This is a feature, by its title.'],
    [{ type: 'defect', by: 'label' }, 'This is a defect, by a label that the policy names.'],
    [{ type: 'debt', by: 'author' }, 'This is debt, by who wrote it.'],
    [{ type: 'risk', by: 'advisory' }, 'This is a risk, by the advisory that it names.'],
  ] as const)('%j', (item, said) => {
    expect(answer(item)).toEqual({ kind: 'pass', said });
  });

  test('that nothing says is asked for', () => {
    expect(answer({ type: 'unclassified', by: 'none' })).toMatchObject({
      kind: 'fail',
      said: 'Nothing says whether this is a feature, a defect, a risk or debt.',
      findings: [{ remedy: expect.stringContaining('fix: ...') }],
    });
  });

  test('that is not known is unknown', () => {
    expect(ask(flowItem, { flow: { state: 'absent', reason: 'GitHub does not answer.' } }).kind).toBe('unknown');
  });
});
