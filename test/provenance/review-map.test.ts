import { describe, expect, test } from 'vitest';
import { unitedLines } from '../../src/model/join.ts';
import { ownersIn } from '../../src/model/owners.ts';
import { trackedFiles } from '../../src/model/place.ts';
import type { MadeRange, Provenance } from '../../src/model/provenance.ts';
import { judgeable } from '../../src/model/reading.ts';
import { reviewRowSchema, testRequestSchema } from '../../src/model/reported-provenance.ts';
import type { MapInput } from '../../src/provenance/review-map.ts';
import { reviewMap } from '../../src/provenance/review-map.ts';
import { coverage, scans } from '../support/evidence.ts';
import { made as anyRange, provenanceOf } from '../support/provenance.ts';

const SHA = 'a'.repeat(40);
const made = (from: number, to: number, more: Partial<MadeRange> = {}) => anyRange(from, to, { sha: SHA, ...more });
const provenance = (files: Readonly<Record<string, readonly MadeRange[]>>, least: Provenance['least'] = 'co-authored') =>
  provenanceOf({ files: new Map(Object.entries(files)), least });

const mapOf = (files: Readonly<Record<string, readonly MadeRange[]>>, more: Partial<MapInput> = {}) =>
  reviewMap({
    provenance: provenance(files),
    tracked: trackedFiles([...Object.keys(files), ...(more.tracked?.paths ?? [])]),
    text: () => undefined,
    ...more,
  });

/** Lines of a file with whether a test ran them. */
const ran = (from: number, to: number, isRun = true) =>
  Object.fromEntries(Array.from({ length: to - from + 1 }, (_, index) => [from + index, isRun]));
const covered = (
  files: Parameters<typeof coverage>[0],
  branches: Readonly<Record<string, ReadonlyMap<number, { covered: number; total: number }>>> = {},
) => {
  const value = judgeable(coverage(files));
  if (value === undefined) throw new Error('no coverage');
  const reports = value.reports.map((report) => ({
    ...report,
    files: report.files.map((file) => ({
      ...file,
      ...(branches[file.path] && { branchLines: branches[file.path] ?? new Map() }),
    })),
  }));
  return { reports, lines: unitedLines(reports) };
};
const found = (findings: Parameters<typeof scans>[0], more: Parameters<typeof scans>[1] = {}) => {
  const value = judgeable(scans(findings, more));
  if (value === undefined) throw new Error('no scans');
  return value;
};
const at = (path: string, line: number) => ({ places: [{ path, line }] });

/** 80 lines; those from 59 to 61 are nested five deep, by two blanks each. */
const QUERY = Array.from({ length: 80 }, (_, index) => {
  const line = index + 1;
  const levels = line < 55 ? 1 : line < 59 ? line - 54 : line <= 61 ? 5 : 1;
  return `${'  '.repeat(levels)}x${line}();`;
}).join('\n');

describe('the worked example of docs/provenance.md', () => {
  // Lines 31 to 72 of src/query.ts, 42 lines. 40 of them are coverable (not 71 and 72), 40 to 51 are untested: 12.
  const lines = { ...ran(31, 39), ...ran(40, 51, false), ...ran(52, 70) };
  const { rows, tests } = mapOf(
    { 'src/query.ts': [made(31, 72)] },
    {
      coverage: covered({ 'src/query.ts': lines }, { 'src/query.ts': new Map([[38, { covered: 1, total: 2 }]]) }),
      scans: found([{ rule: 'js/sql-injection', severity: 'high', message: 'Built from input.', ...at('src/query.ts', 44) }]),
      owners: ownersIn('/docs/ @octo/docs\n'),
      churn: new Map([['src/query.ts', 4]]),
      text: () => QUERY,
    },
  );

  test('the points are those of the arithmetic', () => {
    // 12 untested lines at 20        =  240
    // 30 other lines at 1            =   30
    //  1 branch not taken at 10      =   10
    //  3 lines nested five deep at 1 =    3
    //  the worst finding, high       = 4000
    // together 4283; 4 commits make it 4 tenths more: 5996.2
    expect(rows[0]?.points).toBe(5996);
  });

  test('every part is said', () => {
    expect(rows).toEqual([
      {
        path: 'src/query.ts',
        from: 31,
        to: 72,
        at: 44,
        lines: 42,
        kind: 'code',
        agent: 'claude',
        grade: 'co-authored',
        source: 'commit',
        sha: SHA,
        coverage: { covered: 28, total: 40, untested: [{ from: 40, to: 51 }], branches: [{ line: 38, covered: 1, total: 2 }] },
        findings: [{ tool: 'Scanner', rule: 'js/sql-injection', severity: 'high', line: 44, message: 'Built from input.' }],
        findingsTotal: 1,
        owners: { teams: [], people: 0 },
        depth: 5,
        churn: 4,
        points: 5996,
        because: [
          '1 finding inside, high: `js/sql-injection`.',
          '12 of 40 coverable lines are untested (40-51).',
          '1 branch of tested lines is not taken (line 38).',
          'Nested 5 deep.',
          'Touched by 4 commits in the 90 days before.',
          'Nobody owns this file by CODEOWNERS.',
        ],
      },
    ]);
    expect(rows.map((row) => reviewRowSchema.safeParse(row).success)).toEqual([true]);
  });

  test('and asked for in words', () => {
    expect(tests).toEqual([
      {
        path: 'src/query.ts',
        agents: ['claude'],
        lines: 12,
        ranges: [{ from: 40, to: 51 }],
        branches: [{ line: 38, covered: 1, total: 2 }],
        ask: 'Write tests for `src/query.ts` that run lines 40-51 (12 AI-made lines that no test runs, made with `claude`); not all branches are taken in line 38 (1 of 2).',
      },
    ]);
    expect(tests.map((one) => testRequestSchema.safeParse(one).success)).toEqual([true]);
  });
});

describe('the order of a change as they come', () => {
  // What a senior reviewer would take first: the injection, then what nothing tested ran, then what acts and cannot be
  // measured, then the nested part of what is tested, then tests, and texts last.
  const files = {
    'README.md': [made(1, 60)],
    'db/003_orders.sql': [made(1, 40)],
    'package.json': [made(12, 14)],
    'src/cart.ts': [made(1, 90)],
    'src/export.ts': [made(1, 45)],
    'src/price.ts': [made(10, 40)],
    'src/query.ts': [made(31, 40)],
    'src/report.ts': [made(1, 100)],
    'test/cart.test.ts': [made(1, 130)],
  };
  const { rows } = mapOf(files, {
    tracked: trackedFiles(Object.keys(files)),
    coverage: covered({
      'src/cart.ts': ran(1, 90), //                               90 tested: 90
      'src/price.ts': { ...ran(10, 30), ...ran(31, 40, false) }, // 10 untested and 21 others: 221; 8 commits: 397.8
      'src/query.ts': ran(31, 40), //                             10 tested, a critical finding: 6,010
      'src/report.ts': { ...ran(1, 60), ...ran(61, 100, false) }, // 40 untested and 60 others: 860
    }),
    scans: found([
      { severity: 'critical', ...at('src/query.ts', 35) },
      { severity: 'low', ...at('test/cart.test.ts', 3) },
    ]),
    churn: new Map([['src/price.ts', 8]]),
  });

  test('is that of their points', () => {
    expect(rows.map(({ path, points }) => [path, points])).toEqual([
      ['src/query.ts', 6010],
      ['src/report.ts', 860],
      ['src/export.ts', 450], // 45 lines that no report names: 10 each
      ['db/003_orders.sql', 400], // 40 lines, of which no report can say anything
      ['src/price.ts', 398],
      ['test/cart.test.ts', 170], // 130 and a low finding
      ['src/cart.ts', 90],
      ['README.md', 60],
      ['package.json', 3],
    ]);
  });

  test('and why is said of each', () => {
    const because = Object.fromEntries(rows.map((row) => [row.path, row.because]));
    expect(because['src/export.ts']).toEqual([
      'Whether tests run it is not known: no coverage report names this file, though they name others of its kind.',
    ]);
    expect(because['db/003_orders.sql']).toEqual(['Whether tests run it is not known: no coverage report names this file.']);
    expect(because['test/cart.test.ts']?.at(-1)).toBe('Part of the tests: see what it asserts, and what it replaces.');
    expect(because['src/cart.ts']).toEqual(['All 90 coverable lines are tested.']);
    expect(because['README.md']).toEqual(['Text or data, which no test runs.']);
  });
});

describe('which lines make a row', () => {
  const rowsOf = (...ranges: readonly MadeRange[]) => mapOf({ 'src/a.ts': ranges }).rows;
  const other = { sha: 'b'.repeat(40) };

  test.each([
    ['neighbours of two commits', [made(1, 5), made(6, 9, other)], [[1, 9, 9]]],
    ['three other lines between them', [made(1, 5), made(9, 10)], [[1, 10, 7]]],
    ['four other lines between them', [made(1, 5), made(10, 11)], [[1, 5, 5], [10, 11, 2]]], // biome-ignore format: a table
    ['another agent', [made(1, 5), made(6, 9, { agent: 'codex' })], [[1, 5, 5], [6, 9, 4]]], // biome-ignore format: a table
    ['another grade', [made(1, 5), made(6, 9, { grade: 'authored' })], [[1, 5, 5], [6, 9, 4]]], // biome-ignore format: a table
    ['another source', [made(1, 5), made(6, 9, { source: 'git-ai-note' })], [[1, 5, 5], [6, 9, 4]]], // biome-ignore format: a table
    ['a weaker grade between them, which does not count', [made(1, 5), made(6, 6, { grade: 'hint' }), made(7, 9)], [[1, 9, 8]]],
    ['only weaker grades', [made(1, 5, { grade: 'session' })], []],
  ] as const)('%s', (_what, ranges, expected) => {
    const rows = rowsOf(...ranges).sort((a, b) => a.from - b.from);
    expect(rows.map(({ from, to, lines }) => [from, to, lines])).toEqual(expected);
  });

  test('a commit is named only where it is one', () => {
    expect(rowsOf(made(1, 5), made(6, 9))[0]).toHaveProperty('sha', SHA);
    expect(rowsOf(made(1, 5), made(6, 9, other))[0]).not.toHaveProperty('sha');
    expect(rowsOf(made(1, 5), made(6, 9, other), made(10, 12))[0]).not.toHaveProperty('sha');
  });

  test('lines between that are not AI-made are said, and count nowhere', () => {
    const { rows } = mapOf(
      { 'src/a.ts': [made(1, 5), made(9, 10)] },
      { coverage: covered({ 'src/a.ts': ran(1, 10, false) }), scans: found([at('src/a.ts', 7)]) },
    );
    // 7 AI-made lines, all untested: 140. Line 7 is someone else's, and so is the finding there.
    expect(rows[0]).toMatchObject({
      points: 140,
      findingsTotal: 0,
      coverage: {
        total: 7,
        untested: [
          { from: 1, to: 5 },
          { from: 9, to: 10 },
        ],
      },
    });
    expect(rows[0]?.because).toContain('7 of these 10 lines are AI-made.');
  });
});

describe('long ranges', () => {
  /** A function of nine lines and an empty one, again and again. */
  const text = Array.from({ length: 400 }, (_, index) => {
    const line = (index % 10) + 1;
    return line === 1 ? 'function f() {' : line === 9 ? '}' : line === 10 ? '' : '  g();';
  }).join('\n');
  const cut = (to: number, told?: string) =>
    mapOf({ 'src/a.ts': [made(1, to)] }, { text: () => told })
      .rows.map(({ from, to, lines }) => [from, to, lines])
      .sort(([a = 0], [b = 0]) => a - b);

  test('are cut where a block begins that follows an empty line', () => {
    expect(cut(150, text)).toEqual([[1, 150, 150]]);
    // 61 to 121 may begin a part; the last of them that begins a function is 121.
    expect(cut(300, text)).toEqual([[1, 120, 120], [121, 240, 120], [241, 300, 60]]); // biome-ignore format: a table
  });

  test('of a file that could not be read are cut by number', () => {
    expect(cut(300)).toEqual([[1, 120, 120], [121, 240, 120], [241, 300, 60]]); // biome-ignore format: a table
  });

  test('no line is lost or told twice', () => {
    for (const length of [151, 152, 211, 399]) {
      expect(cut(length, text).reduce((sum, [, , lines = 0]) => sum + lines, 0)).toBe(length);
      expect(cut(length, '{\n'.repeat(400)).reduce((sum, [, , lines = 0]) => sum + lines, 0)).toBe(length);
    }
  });
});

describe('findings', () => {
  const one = { 'src/a.ts': [made(1, 10)] };
  const row = (findings: Parameters<typeof scans>[0], more: Parameters<typeof scans>[1] = {}) =>
    mapOf(one, { scans: found(findings, more) }).rows[0];

  // Ten lines of which nothing is known, at 10: 100.
  test.each([
    ['none', [], 100],
    ['low: 40', [{ severity: 'low' as const, ...at('src/a.ts', 3) }], 140],
    ['medium: 400', [{ severity: 'medium' as const, ...at('src/a.ts', 3) }], 500],
    ['high: 4,000', [at('src/a.ts', 3)], 4100],
    ['critical: 6,000', [{ severity: 'critical' as const, ...at('src/a.ts', 3) }], 6100],
    [
      'the worst in full, each other 20',
      [at('src/a.ts', 3), { severity: 'low' as const, ...at('src/a.ts', 4) }, at('src/a.ts', 5)],
      4140,
    ],
    ['on another line', [at('src/a.ts', 11)], 100],
    ['without a line', [{ places: [{ path: 'src/a.ts' }] }], 100],
    ['in a file that is not tracked', [at('/elsewhere/a.ts', 3)], 100],
    [
      'with a second place here',
      [
        {
          places: [
            { path: 'src/b.ts', line: 1 },
            { path: 'src/a.ts', line: 3 },
          ],
        },
      ],
      4100,
    ],
    [
      'with two places here is one',
      [
        {
          places: [
            { path: 'src/a.ts', line: 4 },
            { path: 'src/a.ts', line: 3 },
          ],
        },
      ],
      4100,
    ],
  ])('%s', (_what, findings, points) => {
    expect(row(findings)?.points).toBe(points);
  });

  test('begin at the worst; those that were not kept in full count and are not listed', () => {
    const others = [
      {
        tool: 'Scanner',
        level: 'error' as const,
        severity: 'critical' as const,
        secret: false,
        place: { path: 'src/a.ts', line: 9 },
      },
    ];
    expect(row([{ severity: 'low', ...at('src/a.ts', 2) }, at('src/a.ts', 6)], { others })).toMatchObject({
      at: 9,
      findingsTotal: 3,
      findings: [
        { severity: 'high', line: 6 },
        { severity: 'low', line: 2 },
      ],
      because: ['3 findings inside, the worst critical.', expect.any(String)],
    });
  });

  test('at most twenty are listed, and all counted', () => {
    const many = row(Array.from({ length: 50 }, () => at('src/a.ts', 3)));
    expect([many?.findings.length, many?.findingsTotal]).toEqual([20, 50]);
  });
});

describe('what else is known', () => {
  const one = { 'src/a.ts': [made(1, 10)] };

  test('owners: teams by name, people by number, nothing without such a file', () => {
    const owners = ownersIn('*.ts @octo/web @octo/web @someone other@example.com\n');
    expect(mapOf(one, { owners }).rows[0]?.owners).toEqual({ teams: ['@octo/web'], people: 2 });
    expect(mapOf(one).rows[0]).not.toHaveProperty('owners');
    expect(JSON.stringify(mapOf(one, { owners }))).not.toMatch(/someone|other@/);
  });

  test.each([
    [0, 100],
    [4, 140],
    [10, 200],
    [99, 200],
  ])('%i commits: %i points', (commits, points) => {
    expect(mapOf(one, { churn: new Map([['src/a.ts', commits]]) }).rows[0]?.points).toBe(points);
  });

  test('the grade changes no point: it is no probability', () => {
    const points = (['authored', 'session', 'hint'] as const).map(
      (grade) =>
        reviewMap({
          provenance: provenance({ 'src/a.ts': [made(1, 10, { grade })] }, 'hint'),
          tracked: trackedFiles(['src/a.ts']),
          text: () => undefined,
        }).rows[0]?.points,
    );
    expect(points).toEqual([100, 100, 100]);
  });

  test('ties stand by path, then by line, in whatever order they were told', () => {
    const files = { 'src/b.ts': [made(1, 10), made(31, 40)], 'src/a.ts': [made(21, 30), made(51, 60)] };
    const order = (given: Readonly<Record<string, readonly MadeRange[]>>) =>
      mapOf(given).rows.map(({ path, from }) => `${path}:${from}`);
    expect(order(files)).toEqual(['src/a.ts:21', 'src/a.ts:51', 'src/b.ts:1', 'src/b.ts:31']);
    expect(order(Object.fromEntries(Object.entries(files).reverse()))).toEqual(order(files));
  });

  test('without evidence beside provenance there is a map all the same', () => {
    expect(mapOf(one)).toMatchObject({
      rows: [{ at: 1, points: 100, findings: [], because: ['Whether tests run it is not known: there is no coverage report.'] }],
      tests: [],
    });
  });
});

describe('requests for tests', () => {
  test('lines between untested ones that nobody can cover do not part them; a tested one does', () => {
    // Coverable are 1, 3, 4, 6 and 9; only 4 is tested.
    const lines = { 1: false, 3: false, 4: true, 6: false, 9: false };
    const { rows, tests } = mapOf({ 'src/a.ts': [made(1, 9)] }, { coverage: covered({ 'src/a.ts': lines }) });
    expect(rows[0]?.because[0]).toBe('4 of 5 coverable lines are untested (1-3 and 6-9).');
    expect(tests[0]?.ask).toContain('run lines 1-3 and 6-9 (4 AI-made lines');
    expect(tests[0]?.ranges).toEqual([
      { from: 1, to: 1 },
      { from: 3, to: 3 },
      { from: 6, to: 6 },
      { from: 9, to: 9 },
    ]);
  });

  test('one a file, most lines first, none for tests', () => {
    const files = {
      'src/a.ts': [made(1, 3), made(8, 8, { agent: 'codex' }), made(30, 31, { agent: 'cursor' })],
      'src/b.ts': [made(1, 9)],
      'src/c.ts': [made(1, 9)],
      'test/a.test.ts': [made(1, 90)],
    };
    const { tests } = mapOf(files, {
      coverage: covered({
        'src/a.ts': { ...ran(1, 8, false), ...ran(30, 31) },
        'src/b.ts': ran(1, 9, false),
        'src/c.ts': ran(1, 9),
        'test/a.test.ts': ran(1, 90, false),
      }),
    });
    expect(tests.map(({ path, lines, agents }) => [path, lines, agents])).toEqual([
      ['src/b.ts', 9, ['claude']],
      ['src/a.ts', 4, ['claude', 'codex']],
    ]);
    expect(tests[1]?.ask).toBe(
      'Write tests for `src/a.ts` that run lines 1-3 and 8 (4 AI-made lines that no test runs, made with `claude` and `codex`).',
    );
  });

  test('branches of a line that no test runs are not asked for apart', () => {
    const branches = new Map([
      [2, { covered: 0, total: 2 }],
      [4, { covered: 1, total: 3 }],
    ]);
    const { rows, tests } = mapOf(
      { 'src/a.ts': [made(1, 5)] },
      { coverage: covered({ 'src/a.ts': { ...ran(1, 2, false), ...ran(3, 5) } }, { 'src/a.ts': branches }) },
    );
    // 2 untested at 20, 3 others at 1, 2 branches of line 4 at 10.
    expect(rows[0]?.points).toBe(63);
    expect(tests[0]?.branches).toEqual([{ line: 4, covered: 1, total: 3 }]);
  });
});
