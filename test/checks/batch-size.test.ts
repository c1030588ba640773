import { describe, expect, test } from 'vitest';
import { batchSize } from '../../src/checks/batch-size.ts';
import { batchOf } from '../../src/model/batch.ts';
import { batchSchema } from '../../src/model/settings.ts';
import { ask, changed, changes } from '../support/evidence.ts';

const settings = (given: unknown = {}) => ({ batch: batchSchema.parse(given) });
const generated = { attributes: { generated: true, vendored: false } };

/** The change of the design's own example: 120 lines of source, 40 of tests, a lock file, a rename, a binary, a deleted file. */
const EXAMPLE = [
  changed('src/a.ts', 120),
  changed('test/a.test.ts', 40),
  changed('package-lock.json', 5000),
  changed('src/new-name.ts', 0, { status: 'renamed', from: 'src/old-name.ts' }),
  changed('logo.png', 0, { binary: true }),
  changed('src/gone.ts', 0, { status: 'deleted', deletions: 300 }),
];

describe('what counts', () => {
  test('120 source lines, and 1 for the deleted file', () => {
    const reading = changes(...EXAMPLE);
    const batch = reading.state === 'present' ? batchOf(reading.value, batchSchema.parse({})) : undefined;
    expect(batch).toMatchObject({ lines: 121, files: 3, excluded: { lines: 5000, files: 1 }, tests: { lines: 40, files: 1 } });
  });

  test.each([
    ['additions and deletions', changed('a.ts', 10, { deletions: 5 }), {}, 15],
    ['a rename with changes', changed('b.ts', 3, { status: 'renamed', from: 'a.ts', deletions: 1 }), {}, 4],
    ['generated, as the base says', changed('a.ts', 10, generated), {}, 0],
    ['generated, where the policy does not ask the base', changed('a.ts', 10, generated), { gitattributes: false }, 10],
    ['vendored by its folder', changed('third_party/x.c', 10), {}, 0],
    ['a lock file in a folder', changed('web/yarn.lock', 10), {}, 0],
    ['a lock file that counts', changed('yarn.lock', 10), { lockfiles: false }, 10],
    ['excluded by the policy', changed('a.snap', 10), { exclude: ['**/*.snap'] }, 0],
    ['a test that weighs half, rounded up', changed('a.test.ts', 11), { 'tests-weight': 0.5 }, 6],
    ['a deleted test', changed('a.test.ts', 0, { status: 'deleted', deletions: 9 }), {}, 0],
    ['a folder called latest is no test', changed('latest/a.ts', 10), {}, 10],
  ])('%s', (_name, file, given, lines) => {
    const reading = changes(file);
    expect(reading.state === 'present' && batchOf(reading.value, batchSchema.parse(given)).lines).toBe(lines);
  });
});

describe('batch-size', () => {
  test('says what counts and what was left out', () => {
    expect(ask(batchSize, { change: changes(...EXAMPLE) })).toEqual({
      kind: 'pass',
      said: '121 lines in 3 files, beside 40 lines of tests and 5,000 lines generated, vendored or locked.',
    });
  });

  test('too many lines: a split by component, else by folder', () => {
    const change = changes(changed('services/api/a.ts', 210), changed('services/db/b.ts', 184), changed('ui/c.ts', 218));
    expect(ask(batchSize, { change })).toMatchObject({
      kind: 'fail',
      findings: [
        { what: '612 lines in 3 files; the limit is 400.', remedy: 'It could be split in 2: `services` 394 and `ui` 218.' },
      ],
    });
    const components = { components: { api: ['services/api/**'], db: ['services/db/**'] } };
    expect(ask(batchSize, { change }, {}, settings(components))).toMatchObject({
      findings: [{ remedy: 'It could be split in 3: `the rest` 218, `api` 210 and `db` 184.' }],
    });
  });

  test.each([
    [{ lines: 9 }, 'fail'],
    [{ lines: 10 }, 'pass'],
    [{ files: 1 }, 'fail'],
    [{ commits: 1 }, 'pass'],
    [{ paths: { 'db/**': { lines: 4 } } }, 'fail'],
    [{ paths: { 'db/**': { lines: 5 } } }, 'pass'],
  ])('limits %j: %s', (options, kind) => {
    expect(ask(batchSize, { change: changes(changed('db/a.sql', 5), changed('src/a.ts', 5)) }, options).kind).toBe(kind);
  });

  test('components that are touched', () => {
    const components = settings({ components: { api: ['api/**'], ui: ['ui/**'] } });
    const change = changes(changed('api/a.ts', 1), changed('ui/a.ts', 1));
    expect(ask(batchSize, { change }, { components: 1 }, components)).toMatchObject({
      kind: 'fail',
      said: '2 components; the limit is 1.',
    });
  });

  test('a history that is not there is unknown, never an empty change', () => {
    expect(ask(batchSize, { change: { state: 'absent', reason: 'This checkout is shallow.' } })).toMatchObject({
      kind: 'unknown',
      why: ['This checkout is shallow.'],
    });
  });
});
