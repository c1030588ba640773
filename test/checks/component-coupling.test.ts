import { describe, expect, test } from 'vitest';
import { componentCoupling } from '../../src/checks/component-coupling.ts';
import type { ChangedFile } from '../../src/model/changes.ts';
import { batchSchema } from '../../src/model/settings.ts';
import { ask, changed, changes, present } from '../support/evidence.ts';

const components = { api: ['api/**', '!api/docs/**'], ui: ['ui/**'], db: ['db/**'] };
const settings = (given: unknown = { components }) => ({ batch: batchSchema.parse(given) });
const answer = (files: readonly ChangedFile[], options: unknown = {}, given?: unknown) =>
  ask(componentCoupling, { change: changes(...files) }, options, settings(given));

describe('component-coupling', () => {
  test.each([
    ['one', [changed('api/a.ts', 1), changed('api/b.ts', 1)], {}, 'pass'],
    ['two', [changed('api/a.ts', 1), changed('ui/a.ts', 1)], {}, 'fail'],
    ['two, where two may be', [changed('api/a.ts', 1), changed('ui/a.ts', 1)], { max: 2 }, 'pass'],
    ['three, where two may be', [changed('api/a', 1), changed('ui/a', 1), changed('db/a', 1)], { max: 2 }, 'fail'],
    ['one, and a file of none', [changed('api/a.ts', 1), changed('README.md', 1)], {}, 'pass'],
    ['one, and a file that its globs take away', [changed('ui/a.ts', 1), changed('api/docs/a.md', 1)], {}, 'pass'],
    ['one, and a test of another', [changed('api/a.ts', 1), changed('ui/a.test.ts', 1)], {}, 'pass'],
    ['one, and a lock file of another', [changed('api/a.ts', 1), changed('ui/yarn.lock', 1)], {}, 'pass'],
    ['one, and an image of another', [changed('api/a.ts', 1), changed('ui/a.png', 0, { binary: true })], {}, 'fail'],
    ['a file that moves', [changed('ui/a.ts', 0, { status: 'renamed', from: 'api/a.ts' })], {}, 'fail'],
    ['a file that is copied', [changed('ui/a.ts', 2, { status: 'copied', from: 'api/a.ts' })], {}, 'pass'],
    ['none', [changed('README.md', 1)], {}, 'pass'],
  ])('%s', (_name, files, options, kind) => {
    expect(answer(files, options).kind).toBe(kind);
  });

  test('tests do not count, whatever they weigh, nor what the policy excludes', () => {
    const files = [changed('api/a.ts', 1), changed('ui/a.test.ts', 1), changed('db/a.sql', 1)];
    expect(answer(files, {}, { components, 'tests-weight': 1, exclude: ['**/*.sql'] }).kind).toBe('pass');
  });

  test('names the components with their lines, most first', () => {
    const files = [changed('ui/a.ts', 3), changed('api/a.ts', 900, { deletions: 304 }), changed('api/b.ts', 1)];
    expect(answer(files)).toMatchObject({
      kind: 'fail',
      said: 'This change touches 2 components: `api` 1,205 lines and `ui` 3 lines; the limit is 1.',
      findings: [{ remedy: 'Split it into changes that can be deployed one by one, each within one component.' }],
    });
    expect(answer([changed('ui/a.ts', 3)])).toEqual({ kind: 'pass', said: 'This change touches 1 component: `ui` 3 lines.' });
    expect(answer([changed('a', 3)])).toEqual({ kind: 'pass', said: 'This change touches no component.' });
  });

  test('a file of two components touches both', () => {
    const shared = { components: { api: ['api/**', 'shared/**'], ui: ['ui/**', 'shared/**'] } };
    expect(answer([changed('shared/a.ts', 2)], {}, shared)).toMatchObject({ kind: 'fail', total: 1 });
  });

  test('without a component it does not apply', () => {
    expect(answer([changed('a', 1)], {}, {})).toEqual({ kind: 'not-applicable', because: 'no component is named' });
  });

  test('a list that is cut can show too many, and never one alone', () => {
    const cut = (...files: readonly ChangedFile[]) => {
      const change = present({ files, range: { base: 'b' }, source: 'api', truncated: true } as const);
      return ask(componentCoupling, { change }, {}, settings()).kind;
    };
    expect(cut(changed('api/a', 1), changed('ui/a', 1))).toBe('fail');
    expect(cut(changed('api/a', 1))).toBe('unknown');
  });
});
