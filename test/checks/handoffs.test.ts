import { describe, expect, test } from 'vitest';
import { handoffs } from '../../src/checks/handoffs.ts';
import type { ChangedFile } from '../../src/model/changes.ts';
import { ownersIn } from '../../src/model/owners.ts';
import { batchSchema } from '../../src/model/settings.ts';
import { ask, changed, changes, present } from '../support/evidence.ts';

const TEAMS = '/a/ @org/a\n/b/ @org/b\n/c/ @org/c\n/d/ @Org/D @eve\n/p/ @eve @cid\n/q/ eve@example.com @Cid\n/n/';
const answer = (files: readonly ChangedFile[], options: unknown = {}, text = TEAMS, batch: unknown = {}) =>
  ask(handoffs, { change: changes(...files), owners: present(ownersIn(text)) }, options, { batch: batchSchema.parse(batch) });
const at = (...paths: readonly string[]) => paths.map((path) => changed(path, 1));

describe('how many teams', () => {
  test.each([
    ['three', at('a/x', 'b/x', 'c/x'), {}, 'pass'],
    ['four', at('a/x', 'b/x', 'c/x', 'd/x'), {}, 'fail'],
    ['four, where the policy lets four be', at('a/x', 'b/x', 'c/x', 'd/x'), { teams: 4 }, 'pass'],
    ['two, where it lets one be', at('a/x', 'b/x'), { teams: 1 }, 'fail'],
    ['one, by many files', at('a/x', 'a/y', 'a/z'), { teams: 1 }, 'pass'],
    ['one, and a test of another', at('a/x', 'b/x.test.ts'), { teams: 1 }, 'fail'],
    ['one, and people', at('a/x', 'p/x', 'q/x'), { teams: 1 }, 'pass'],
    ['one, and what nobody owns', at('a/x', 'n/x', 'z'), { teams: 1 }, 'pass'],
    ['a file that moves from one to another', [changed('a/x', 0, { status: 'renamed', from: 'b/x' })], { teams: 1 }, 'fail'],
    ['a file that is copied', [changed('a/x', 3, { status: 'copied', from: 'b/x' })], { teams: 1 }, 'pass'],
    ['a deleted file', [changed('b/x', 0, { status: 'deleted', deletions: 3 }), ...at('a/x')], { teams: 1 }, 'fail'],
    ['a lock file', at('a/x', 'b/yarn.lock'), { teams: 1 }, 'pass'],
    [
      'a generated file',
      [...at('a/x'), changed('b/x', 1, { attributes: { generated: true, vendored: false } })],
      { teams: 1 },
      'pass',
    ],
    ['nothing', [], {}, 'pass'],
  ] as const)('%s', (_name, files, options, kind) => {
    expect(answer(files, options).kind).toBe(kind);
  });

  test('what the policy excludes does not count', () => {
    expect(answer(at('a/x', 'b/x.snap'), { teams: 1 }, TEAMS, { exclude: ['**/*.snap'] }).kind).toBe('pass');
  });

  test('a team is one team however its name is written', () => {
    expect(answer(at('a/x', 'b/x'), { teams: 1 }, '/a/ @org/a\n/b/ @Org/A').kind).toBe('pass');
  });

  test('teams that own a file together count each', () => {
    expect(answer(at('a/x'), { teams: 1 }, '/a/ @org/a @org/b').kind).toBe('fail');
  });
});

describe('what is said', () => {
  test('teams with their files; people as a number', () => {
    const outcome = answer(at('b/x', 'b/y', 'a/x', 'd/x', 'p/x', 'q/x'), { teams: 2 });
    expect(outcome).toMatchObject({
      kind: 'fail',
      said: '3 teams own what this change touches: `@org/b` 2 files, `@Org/D` 1 file and `@org/a` 1 file; the limit is 2.',
      findings: [
        {
          remedy: 'Split it into changes that fewer teams can finish, each on its own.',
          detail: '@org/b: b/x and b/y\n@Org/D: d/x\n@org/a: a/x\n3 people: p/x and q/x',
        },
      ],
    });
    expect(JSON.stringify(outcome)).not.toMatch(/eve|cid/i);
  });

  test.each([
    [at('a/x'), '1 team owns what this change touches: `@org/a` 1 file.'],
    [at('p/x'), 'No team owns what this change touches; 2 people do.'],
    [at('p/x', 'd/x'), '1 team owns what this change touches: `@Org/D` 1 file.'],
    [at('n/x'), 'No team owns what this change touches.'],
  ])('%#', (files, said) => {
    expect(answer(files)).toEqual({ kind: 'pass', said });
  });

  test('one person', () => {
    expect(answer(at('a'), {}, '* @eve')).toMatchObject({ said: 'No team owns what this change touches; 1 person does.' });
  });

  test('paths from outside stay on their line of the detail', () => {
    const outcome = answer(at('a/x\n@org/evil: y', 'b/x'), { teams: 1 });
    expect(outcome).toMatchObject({ findings: [{ detail: '@org/a: a/x\\n@org/evil: y\n@org/b: b/x' }] });
  });

  test('lines that GitHub skips are told', () => {
    expect(answer(at('a/x'), {}, `${TEAMS}\n!a @org/x\n/a/ eve`)).toMatchObject({
      kind: 'pass',
      notes: ['GitHub skips 2 lines of `CODEOWNERS`. Line 8: A pattern cannot take away with `!`; a line without owners does.'],
    });
  });
});

describe('what is not known', () => {
  test('no CODEOWNERS: does not apply; one that was not read, or that GitHub does not load: unknown', () => {
    const change = changes(...at('a/x'));
    expect(ask(handoffs, { change }).kind).toBe('not-applicable');
    const owners = { state: 'absent', reason: 'CODEOWNERS could not be read.', remedy: 'Try again.' } as const;
    expect(ask(handoffs, { change, owners })).toEqual({
      kind: 'unknown',
      why: ['CODEOWNERS could not be read.'],
      remedy: 'Try again.',
    });
    expect(answer(at('a/x'), {}, '#'.repeat(4 * 1024 * 1024)).kind).toBe('unknown');
  });

  test('a list that is cut can show too many teams, and never few', () => {
    const cut = (files: readonly ChangedFile[]) => {
      const change = present({ files, range: { base: 'b' }, source: 'api', truncated: true } as const);
      return ask(handoffs, { change, owners: present(ownersIn(TEAMS)) }, { teams: 1 });
    };
    expect(cut(at('a/x', 'b/x')).kind).toBe('fail');
    expect(cut(at('a/x'))).toMatchObject({
      kind: 'unknown',
      why: ['The list of files is cut: 1 team owns what is listed, and more may own the rest.'],
    });
  });
});
