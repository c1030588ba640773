import { describe, expect, test } from 'vitest';
import { aiTested } from '../../src/checks/ai-tested.ts';
import type { ChangedFile, ChangeSet } from '../../src/model/changes.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { MadeRange, Provenance } from '../../src/model/provenance.ts';
import type { Reading } from '../../src/model/reading.ts';
import { ask, changed, changes, coverage, present, tracked } from '../support/evidence.ts';
import { provenance as given, made } from '../support/provenance.ts';

const PATHS = ['src/a.ts', 'src/b.ts', 'src/new.ts', 'db/1.sql', 'README.md', 'test/a.test.ts', 'test/data.json'];
const provenance = (files: Readonly<Record<string, readonly MadeRange[]>>, more: Partial<Provenance> = {}) =>
  given({ files: new Map(Object.entries(files)), ...more });

const untold = (n: number): Partial<Provenance> => ({ lines: { added: 0, ai: 0, human: 0, untold: n } });
const lines = (from: number, to: number, ran: number) =>
  Object.fromEntries(Array.from({ length: to - from + 1 }, (_, i) => [from + i, i < ran]));

interface Case {
  readonly of: Reading<Provenance>;
  readonly report?: Parameters<typeof coverage>[0];
  readonly reading?: Evidence['coverage'];
  readonly files?: readonly ChangedFile[];
  readonly options?: unknown;
}

const A_TEST = changed('test/a.test.ts', 5);
const judge = ({ of, report, reading, files = [changed('src/a.ts', 100), A_TEST], options = {} }: Case) =>
  ask(
    aiTested,
    {
      provenance: of,
      change: changes(...files),
      tracked: tracked(...PATHS),
      ...(report && { coverage: coverage(report) }),
      ...(reading && { coverage: reading }),
    },
    options,
  );

const twenty = provenance({ 'src/a.ts': [made(1, 20)] });

describe('coverage of the AI-made lines', () => {
  test.each([
    [20, 16, 'pass'],
    [20, 15, 'fail'],
    [20, 0, 'fail'],
    [19, 0, 'not-applicable'],
  ])('%i coverable, %i covered: %s', (coverable, ran, kind) => {
    const of = provenance({ 'src/a.ts': [made(1, coverable)] });
    expect(judge({ of, report: { 'src/a.ts': lines(1, coverable, ran) }, options: { tests: false } }).kind).toBe(kind);
  });

  test('says which lines, at the first', () => {
    expect(judge({ of: twenty, report: { 'src/a.ts': { ...lines(1, 20, 4), 50: false } } })).toMatchObject({
      kind: 'fail',
      said: '4 of 20 coverable AI-made lines are covered (20 %); 80% are asked for. Beside 20 AI-made lines of code it adds to tests.',
      findings: [{ what: '`src/a.ts`: 16 of 20 AI-made lines untested: 5-20.', places: [{ path: 'src/a.ts', line: 5 }] }],
      total: 1,
    });
  });

  test.each([
    ['lines that are not AI-made do not count', { 'src/a.ts': { ...lines(1, 20, 20), ...lines(21, 100, 0) } }, 'pass'],
    ['those of another file neither', { 'src/a.ts': lines(1, 20, 20), 'src/b.ts': lines(1, 90, 0) }, 'pass'],
  ])('%s', (_what, report, kind) => {
    expect(judge({ of: twenty, report }).kind).toBe(kind);
  });

  test('tests are not asked to be tested', () => {
    const of = provenance({ 'test/a.test.ts': [made(1, 90)] });
    expect(judge({ of, report: { 'test/a.test.ts': lines(1, 90, 0) } })).toEqual({
      kind: 'not-applicable',
      because: 'the AI-made lines are all lines of tests',
    });
  });

  test('weaker grades than those that count do not', () => {
    const of = provenance({ 'src/a.ts': [made(1, 50, { grade: 'hint' })] });
    expect(judge({ of, report: { 'src/a.ts': lines(1, 50, 0) } })).toEqual({
      kind: 'not-applicable',
      because: 'no marker found in what this change adds',
    });
  });

  test('signs of the pull request claim no line, and are not called none', () => {
    const disclosure = { said: 'used', signs: [], asked: true } as const;
    const of = provenance({}, { pull: { grade: 'authored', agents: ['claude'], evidence: [], disclosure } });
    expect(judge({ of })).toMatchObject({
      kind: 'not-applicable',
      because: 'no marker found in what this change adds; what the pull request says of itself claims no line',
    });
  });
});

describe('what is not known is no pass', () => {
  const problem = { kind: 'malformed', message: 'It was cut off.', path: 'lcov.info' } as const;
  const good = coverage({ 'src/a.ts': lines(1, 20, 20) });
  const bad = coverage({ 'src/a.ts': lines(1, 20, 0) });
  const beside = (reading: typeof good): Evidence['coverage'] =>
    reading.state === 'present' ? { state: 'unreadable', problems: [problem], rest: reading.value, sources: [] } : reading;
  const contradictory = (reading: typeof good): Evidence['coverage'] =>
    reading.state === 'present'
      ? present({ ...reading.value, reports: reading.value.reports.map((report) => ({ ...report, problems: [problem] })) })
      : reading;

  test.each([
    ['absent', { state: 'absent', reason: 'No coverage report was found.' }, 'unknown'],
    ['unreadable', { state: 'unreadable', problems: [problem], sources: [] }, 'unknown'],
    ['unreadable beside a good one', beside(good), 'unknown'],
    ['unreadable beside one that falls short', beside(bad), 'fail'],
    ['at odds with itself', contradictory(good), 'unknown'],
    ['at odds with itself, and short', contradictory(bad), 'fail'],
  ] as const)('coverage %s: %s', (_what, reading, kind) => {
    expect(judge({ of: twenty, reading }).kind).toBe(kind);
  });

  test('coverage that is missing excuses no missing test', () => {
    const reading = { state: 'absent', reason: 'No coverage report was found.' } as const;
    expect(judge({ of: twenty, reading, files: [changed('src/a.ts', 100)] })).toMatchObject({
      kind: 'fail',
      said: 'No coverage report was found. It adds 20 AI-made lines of code and no line of a test.',
    });
  });

  test('a new file that no report names, though they name others of its kind', () => {
    const of = provenance({ 'src/a.ts': [made(1, 20)], 'src/new.ts': [made(1, 30)] });
    const files = [changed('src/a.ts', 20), changed('src/new.ts', 30, { status: 'added' }), A_TEST];
    expect(judge({ of, files, report: { 'src/a.ts': lines(1, 20, 20) } })).toMatchObject({
      kind: 'unknown',
      why: [
        'No coverage report names `src/new.ts`, though they name other such files.',
        expect.stringContaining('As it stands, 20 of 20'),
      ],
    });
  });

  test('a file of a kind that no report names is not judged, and that is said', () => {
    const of = provenance({ 'src/a.ts': [made(1, 20)], 'db/1.sql': [made(1, 30)] });
    expect(judge({ of, report: { 'src/a.ts': lines(1, 20, 20) } })).toMatchObject({
      kind: 'pass',
      notes: ['No coverage report names files such as `db/1.sql`: their AI-made lines are not judged.'],
    });
  });

  test('a change that is known in part', () => {
    const partly = (more: Partial<ChangeSet>, file: Partial<ChangedFile> = {}, tests = true) => {
      const reading = changes(changed('src/a.ts', 100, file), ...(tests ? [A_TEST] : []));
      if (reading.state !== 'present') throw new Error(reading.state);
      const change = present({ ...reading.value, ...more });
      return ask(aiTested, { provenance: twenty, change, tracked: tracked(...PATHS), coverage: good }).kind;
    };
    expect(partly({})).toBe('pass');
    expect([partly({ truncated: true }), partly({}, { linesUnknown: true })]).toEqual(['unknown', 'unknown']);
    // What is not listed may be the test.
    expect([partly({}, {}, false), partly({ unlisted: { lines: 9, files: 1 } }, {}, false)]).toEqual(['fail', 'unknown']);
    expect(partly({ truncated: true }, {}, false)).toBe('unknown');
  });

  test('gaps are told', () => {
    const of = provenance({ 'src/a.ts': [made(1, 20)] }, { gaps: ['Notes were not read.'] });
    expect(judge({ of, report: { 'src/a.ts': lines(1, 20, 20) } })).toMatchObject({
      kind: 'pass',
      notes: ['Notes were not read.'],
    });
  });

  test.each([
    ['provenance', { provenance: { state: 'absent', reason: 'No history.' } }],
    ['the change', { change: { state: 'absent', reason: 'No history.' } }],
  ] as const)('%s', (_what, missing) => {
    const all = { provenance: twenty, change: changes(changed('src/a.ts', 20)), tracked: tracked(...PATHS), coverage: good };
    expect(ask(aiTested, { ...all, ...missing }).kind).toBe('unknown');
  });
});

describe('lines of which it could not be told who made them', () => {
  // Lines 1 to 20 are AI-made; the change adds 1 to 100, and 21 on carry no marker, or could not be told.
  const report = (ran: number, ranBeyond: number) => ({ 'src/a.ts': { ...lines(1, 20, ran), ...lines(21, 100, ranBeyond) } });
  const of = (n: number) => provenance({ 'src/a.ts': [made(1, 20)] }, untold(n));

  test.each([
    ['all others are tested', of(80), report(20, 80), 'pass'],
    // 20 of 25 would still be 80 %, 20 of 26 not.
    ['five, and none of the others is tested', of(5), report(20, 0), 'pass'],
    ['six, and none of the others is tested', of(6), report(20, 0), 'unknown'],
    ['six, and five of the others are not tested', of(6), report(20, 75), 'pass'],
    ['many, and it is too low already', of(80), report(0, 80), 'fail'],
  ])('%s: %s', (_what, given, told, kind) => {
    expect(judge({ of: given, report: told }).kind).toBe(kind);
  });

  test('too few to judge as it stands, and not with the untold ones', () => {
    // 5 of 15 are tested; with ten tested lines more it would be 15 of 25, which is too low.
    const few = (n: number) => provenance({ 'src/a.ts': [made(1, 15)] }, untold(n));
    const told = { 'src/a.ts': { ...lines(1, 15, 5), ...lines(16, 100, 85) } };
    expect(judge({ of: few(0), report: told }).kind).toBe('not-applicable');
    expect(judge({ of: few(4), report: told }).kind).toBe('not-applicable');
    expect(judge({ of: few(5), report: told }).kind).toBe('unknown');
  });

  test('nothing could be told at all', () => {
    expect(judge({ of: provenance({}, untold(100)), report: report(0, 0) }).kind).toBe('unknown');
    expect(judge({ of: provenance({}, untold(100)), report: report(20, 80) }).kind).not.toBe('fail');
  });

  test('they may stand in a file that no report names, though they name its kind', () => {
    const files = [changed('src/a.ts', 20), changed('src/b.ts', 10), A_TEST];
    const told = { 'src/a.ts': lines(1, 20, 20) };
    expect(judge({ of: of(5), files, report: told }).kind).toBe('pass');
    expect(judge({ of: of(6), files, report: told }).kind).toBe('unknown');
  });

  test('a weaker marker is told', () => {
    const told = provenance({ 'src/a.ts': [made(1, 20), made(21, 100, { grade: 'hint' })] }, untold(50));
    expect(judge({ of: told, report: report(20, 0) }).kind).toBe('pass');
  });
});

describe('whether the change brings tests', () => {
  const report = { 'src/a.ts': lines(1, 20, 20) };
  const source = changed('src/a.ts', 100);
  test.each([
    ['a test that it adds to', [source, A_TEST], 'pass'],
    ['none', [source], 'fail'],
    ['a test that it only deletes from', [source, changed('test/a.test.ts', 0, { deletions: 9 })], 'fail'],
    ['a test that it deletes', [source, changed('test/a.test.ts', 0, { status: 'deleted', linesUnknown: true })], 'fail'],
    ['a fixture', [source, changed('test/data.json', 90)], 'fail'],
    ['a test renamed', [source, changed('test/a.test.ts', 0, { status: 'renamed', from: 'test/b.test.ts' })], 'fail'],
  ] as const)('%s: %s', (_what, files, kind) => {
    expect(judge({ of: twenty, report, files }).kind).toBe(kind);
    expect(judge({ of: twenty, report, files, options: { tests: false } }).kind).toBe('pass');
  });

  test('what it was not asked is said: no coverage', () => {
    expect(judge({ of: twenty })).toEqual({
      kind: 'pass',
      said: 'Whether tests run the AI-made lines is not judged: coverage was not asked for. Beside 20 AI-made lines of code it adds to tests.',
    });
    expect(judge({ of: twenty, options: { tests: false } })).toMatchObject({ kind: 'not-applicable' });
  });

  test('fewer lines, texts and what is generated ask for none', () => {
    const generated = changed('src/a.ts', 100, { attributes: { generated: true, vendored: false } });
    expect(judge({ of: provenance({ 'src/a.ts': [made(1, 19)] }), files: [source] }).kind).toBe('not-applicable');
    expect(judge({ of: provenance({ 'README.md': [made(1, 90)] }), files: [changed('README.md', 90)] }).kind).toBe(
      'not-applicable',
    );
    expect(judge({ of: twenty, files: [generated] }).kind).toBe('not-applicable');
  });

  test('untold lines may be what it takes', () => {
    expect(judge({ of: provenance({ 'src/a.ts': [made(1, 15)] }, untold(4)), files: [source] }).kind).toBe('not-applicable');
    expect(judge({ of: provenance({ 'src/a.ts': [made(1, 15)] }, untold(5)), files: [source] }).kind).toBe('unknown');
    expect(judge({ of: provenance({ 'src/a.ts': [made(1, 15)] }, untold(5)), files: [source, A_TEST] }).kind).toBe(
      'not-applicable',
    );
  });
});

describe('forged evidence', () => {
  const RANK = { fail: 0, unknown: 1, learning: 1, pass: 2, 'not-applicable': 2 } as const;
  const report = { 'src/a.ts': { ...lines(1, 50, 30), ...lines(51, 100, 50) } };
  const rank = (of: Reading<Provenance>) => RANK[judge({ of, report }).kind];

  test('a note that a person wrote lines takes no other evidence away', () => {
    const without = provenance({ 'src/a.ts': [made(1, 50)] });
    const human = provenance({ 'src/a.ts': [made(1, 50)] }, { lines: { added: 100, ai: 50, human: 50, untold: 0 } });
    expect(judge({ of: human, report })).toEqual(judge({ of: without, report }));
    expect(judge({ of: human, report }).kind).toBe('fail');
  });

  test('a marker on untested lines never helps', () => {
    for (const [from, to] of [
      [31, 40],
      [31, 50],
      [45, 50],
    ] as const) {
      // biome-ignore format: a table
      const before = provenance({ 'src/a.ts': [made(51, 100)] });
      const after = provenance({ 'src/a.ts': [made(from, to), made(51, 100)] });
      expect(rank(after)).toBeLessThanOrEqual(rank(before));
    }
  });

  test('weaker evidence on tested lines excuses no untested ones of stronger evidence', () => {
    // Alone 30 of 50: too low. Together 80 of 100, which would do.
    const strong = made(1, 50, { grade: 'authored' });
    expect(judge({ of: provenance({ 'src/a.ts': [strong] }), report }).kind).toBe('fail');
    const diluted = judge({ of: provenance({ 'src/a.ts': [strong, made(51, 100)] }), report });
    expect(diluted).toMatchObject({
      kind: 'fail',
      said: expect.stringContaining(
        '30 of 50 coverable AI-made lines of grade authored or stronger are covered (60 %); 80% are asked for.',
      ),
    });
  });

  test('lines that are told no more are judged as untold, not as a person’s', () => {
    const files = { 'src/a.ts': [made(51, 100)] };
    expect(judge({ of: provenance(files), report }).kind).toBe('pass');
    expect(judge({ of: provenance(files, untold(50)), report }).kind).toBe('unknown');
  });
});
