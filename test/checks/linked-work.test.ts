import { describe, expect, test } from 'vitest';
import { linkedWork } from '../../src/checks/linked-work.ts';
import type { ChangedFile } from '../../src/model/changes.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { Review } from '../../src/model/review.ts';
import { ask, changed, changes, present } from '../support/evidence.ts';

const SOURCE = changed('src/a.ts', 3);
const answer = (
  review: Partial<Review>,
  options: unknown = {},
  change: Evidence['change'] | readonly ChangedFile[] = [SOURCE],
) => {
  const told: Review = { author: { login: 'Bob', bot: false }, labels: [], opinions: [], truncated: false, ...review };
  return ask(linkedWork, { review: present(told), change: 'state' in change ? change : changes(...change) }, options);
};

describe('what links a change', () => {
  test.each([
    [[7], 'This change closes `#7`.'],
    [[7, 8], 'This change closes `#7` and `#8`.'],
    [[1, 2, 3, 4], 'This change closes `#1`, `#2` and 2 more.'],
  ])('issues %j', (closes, said) => {
    expect(answer({ closes })).toEqual({ kind: 'pass', said });
  });

  test.each([
    ['an added record', changed('docs/adr/0007-x.md', 20, { status: 'added' }), 'pass'],
    ['a changed one, in a folder', changed('services/api/adr/1.md', 2), 'pass'],
    ['a specification', changed('specs/007/plan.md', 9), 'pass'],
    ['one that is a picture', changed('specs/007/plan.png', 0, { binary: true }), 'pass'],
    ['one that moved, with a change', changed('specs/b.md', 1, { status: 'renamed', from: 'specs/a.md' }), 'pass'],
    ['one that only moved', changed('specs/b.md', 0, { status: 'renamed', from: 'specs/a.md' }), 'fail'],
    ['one that moved away', changed('old/a.md', 4, { status: 'renamed', from: 'specs/a.md' }), 'fail'],
    ['a deleted one', changed('specs/a.md', 0, { status: 'deleted', deletions: 9 }), 'fail'],
    ['a deleted picture', changed('specs/a.png', 0, { status: 'deleted', binary: true }), 'fail'],
    ['one that only loses lines', changed('specs/a.md', 0, { deletions: 9 }), 'fail'],
    ['another file', changed('src/specs.ts', 9), 'fail'],
  ])('%s', (_name, file, kind) => {
    expect(answer({ closes: [] }, {}, [SOURCE, file]).kind).toBe(kind);
  });

  test('the policy says where specifications are', () => {
    const file = changed('rfc/1.md', 3);
    expect(answer({ closes: [] }, { specs: ['rfc/**'] }, [file])).toEqual({
      kind: 'pass',
      said: 'This change says what it is from in `rfc/1.md`.',
    });
    expect(answer({ closes: [] }, { specs: [] }, [changed('specs/a.md', 3)]).kind).toBe('fail');
  });

  test('nothing: what to do', () => {
    expect(answer({ closes: [] })).toMatchObject({
      kind: 'fail',
      said: 'This change closes no issue and changes no specification.',
      findings: [
        {
          remedy: 'Write `Closes #NUMBER` of the accepted issue into its description, or bring the specification it follows.',
        },
      ],
    });
  });
});

describe('what needs no link', () => {
  const bot = { login: 'robot', bot: true };
  test.each([
    ['a label', { labels: ['HotFix'] }, {}, 'pass'],
    ['another label', { labels: ['bug'] }, {}, 'fail'],
    ['a label of the policy', { labels: ['chore'] }, { exempt: { labels: ['Chore'] } }, 'pass'],
    ['a label that the policy takes away', { labels: ['hotfix'] }, { exempt: { labels: [] } }, 'fail'],
    ['a bot', { author: bot }, {}, 'pass'],
    ['a bot, where the policy asks bots too', { author: bot }, { exempt: { bots: false } }, 'fail'],
  ])('%s', (_name, review, options, kind) => {
    const outcome = answer({ closes: [], ...review }, options);
    expect(outcome.kind).toBe(kind);
    expect(JSON.stringify(outcome)).not.toMatch(/bob|robot/i);
  });

  test('and it is said, whether or not the links are known', () => {
    expect(answer({ author: bot })).toEqual({ kind: 'pass', said: 'A change of a bot needs no link.' });
  });
});

describe('what is not known', () => {
  test('links that are not known are unknown, unless a specification is there', () => {
    expect(answer({})).toMatchObject({ kind: 'unknown', why: ['Which issues this change closes is not known.'] });
    expect(answer({}, {}, [changed('specs/a.md', 3)]).kind).toBe('pass');
  });

  test('files that are not known matter where nothing is closed', () => {
    const absent = { state: 'absent', reason: 'This checkout is shallow.' } as const;
    const cut = present({ files: [SOURCE], range: { base: 'b' }, source: 'api', truncated: true } as const);
    for (const change of [absent, cut]) {
      expect(answer({ closes: [] }, {}, change).kind).toBe('unknown');
      expect(answer({ closes: [] }, { specs: [] }, change).kind).toBe('fail');
      expect(answer({ closes: [7] }, {}, change).kind).toBe('pass');
    }
  });

  test('outside of a pull request it does not apply', () => {
    expect(ask(linkedWork, { change: changes(SOURCE) }).kind).toBe('not-applicable');
    expect(ask(linkedWork, { review: { state: 'absent', reason: 'none' } }).kind).toBe('unknown');
  });
});
