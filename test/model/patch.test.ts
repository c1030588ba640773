import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cobertura } from '../../src/formats/cobertura.ts';
import { lcov } from '../../src/formats/lcov.ts';
import { readReport } from '../../src/formats/read.ts';
import type { CoverageFile, CoveredFile } from '../../src/model/coverage.ts';
import { totalOf, unitedBranches } from '../../src/model/coverage.ts';
import { coverageByFile, coverageInside, isUnseen, linesOf, missedStretches, untakenBranchesOf } from '../../src/model/patch.ts';
import { trackedFiles } from '../../src/model/place.ts';
import { expectationsOf } from '../support/mutations.ts';

async function read(text: string): Promise<CoverageFile> {
  async function* bytes() {
    yield Buffer.from(text);
  }
  const reading = await readReport('coverage/report', bytes(), [lcov, cobertura]);
  if (reading.state !== 'read' || reading.kind !== 'coverage') throw new Error(JSON.stringify(reading));
  return reading.coverage;
}

const record = (...lines: string[]) => ['SF:src/a.js', ...lines, 'end_of_record', ''].join('\n');
const classes = (...lines: string[]) =>
  `<coverage><packages><package><classes><class name="A" filename="src/a.js"><methods/><lines>${lines.join('')}</lines></class></classes></package></packages></coverage>`;
const line = (number: number, branches: string, more = '') =>
  `<line number="${number}" hits="1" branch="true" condition-coverage="${branches}" ${more}/>`;

/** What several reports say together of the branches of src/a.js. */
async function untaken(...texts: string[]) {
  const reports = await Promise.all(texts.map(read));
  const known = coverageByFile({ reports, lines: { covered: 0, total: 0 } }, trackedFiles(['src/a.js']));
  return Object.fromEntries(untakenBranchesOf(known.get('src/a.js')));
}

describe('branches by line', () => {
  test.each([
    ['LCOV: some taken', record('BRDA:4,0,0,3', 'BRDA:4,0,1,0', 'BRDA:9,1,0,1'), { 4: { covered: 1, total: 2 } }],
    ['LCOV: never reached', record('BRDA:4,0,0,-', 'BRDA:4,0,1,-'), { 4: { covered: 0, total: 2 } }],
    ['LCOV: unreachable ones are excluded', record('BRDA:4,0,0,1', 'BRDA:4,U0,1,0'), {}],
    ['LCOV: line 0 is of no file', record('BRDA:0,0,0,0'), {}],
    [
      'LCOV: lines out of order',
      record('BRDA:9,0,0,0', 'BRDA:4,0,1,0'),
      { 4: { covered: 0, total: 1 }, 9: { covered: 0, total: 1 } },
    ],
    ['LCOV: one file in two records', record('BRDA:4,0,0,1', 'BRDA:4,0,1,0') + record('BRDA:4,0,0,0', 'BRDA:4,0,1,2'), {}],
    ['Cobertura: half of them', classes(line(4, '50% (1/2)'), line(5, '100% (2/2)')), { 4: { covered: 1, total: 2 } }],
    ['Cobertura: none told', classes('<line number="4" hits="1" branch="true"/>'), {}],
  ])('%s', async (_what, text, expected) => {
    expect(await untaken(text)).toEqual(expected);
  });

  const one = record('BRDA:4,0,0,3', 'BRDA:4,0,1,0', 'BRDA:4,0,2,0');
  const two = record('BRDA:4,0,0,0', 'BRDA:4,0,1,1', 'BRDA:4,0,2,0');
  const exit = classes(line(4, '50% (1/2)', 'missing-branches="exit"'));
  const misfit = classes(line(4, '50% (1/2)', 'missing-branches="7,9"'));
  const seven = classes(line(4, '50% (1/2)', 'missing-branches="7"'));

  test.each([
    ['different ones taken', [one, two], { 4: { covered: 2, total: 3 } }],
    ['the same taken', [one, one], { 4: { covered: 1, total: 3 } }],
    ['one took all', [one, record('BRDA:4,0,0,1', 'BRDA:4,0,1,1', 'BRDA:4,0,2,1')], {}],
    ['one took none', [one, record('BRDA:4,0,0,-', 'BRDA:4,0,1,-', 'BRDA:4,0,2,-')], { 4: { covered: 1, total: 3 } }],
    ['Cobertura with names, different ones', [exit, seven], {}],
    ['Cobertura with names, the same', [exit, exit], { 4: { covered: 1, total: 2 } }],
    // Each took one of two, and nobody knows whether it is the same one: nothing is claimed.
    ['Cobertura without names', [classes(line(4, '50% (1/2)')), classes(line(4, '50% (1/2)'))], {}],
    ['names that do not fit the number', [misfit, misfit], {}],
    ['one took some, the other says there are more', [exit, record('BRDA:4,0,0,-', 'BRDA:4,0,1,-', 'BRDA:4,0,2,-')], {}],
    ['two tools that do not agree how many there are', [one, exit], {}],
  ])('of two reports: %s', async (_what, texts, expected) => {
    expect(await untaken(...texts)).toEqual(expected);
    expect(await untaken(...texts.toReversed())).toEqual(expected);
  });

  test('a line with thousands of branches keeps no names, and is read in time that grows with them', async () => {
    const many = record(...Array.from({ length: 20_000 }, (_, branch) => `BRDA:4,0,${branch},${branch === 0 ? 1 : 0}`));
    const file = (await read(many)).files[0];
    expect(file?.branchLines?.get(4)).toEqual({ covered: 1, total: 20_000 });
  });

  test.each([...expectationsOf('lcov'), ...expectationsOf('cobertura')])(
    '$name: the lines add up to the file',
    async ({ report }) => {
      const reading = await read(String(report)).catch(() => undefined);
      for (const { branches, branchLines } of reading?.files ?? []) {
        expect(branchLines === undefined).toBe(branches === undefined);
        const told = totalOf(branchLines?.values() ?? []);
        // coverage.py 6 tells branches of line 0, which is of no file.
        expect(told.total).toBeLessThanOrEqual(branches?.total ?? 0);
        for (const { covered, total, untaken } of branchLines?.values() ?? []) {
          expect(covered).toBeLessThanOrEqual(total);
          if (untaken) expect(untaken).toHaveLength(total - covered);
        }
      }
    },
  );

  const fixture = (path: string) => read(readFileSync(`test/fixtures/${path}`, 'utf8'));

  test('coverage.py tells where the branches lead that were not taken', async () => {
    const { files } = await fixture('cobertura/coverage.py-6.5.0-branches.xml');
    expect(files.flatMap(({ branchLines }) => [...(branchLines ?? [])])).toEqual([
      [6, { covered: 2, total: 2 }],
      [7, { covered: 1, total: 2, untaken: ['8'] }],
      [17, { covered: 1, total: 2, untaken: ['19'] }],
      [2, { covered: 0, total: 2 }],
    ]);
  });

  test.each(['nyc-18.0.0', 'jest-30.5.2', 'vitest-5.1.1-istanbul'])('%s wrote one run in both formats', async (tool) => {
    const both = await Promise.all([fixture(`lcov/${tool}.info`), fixture(`cobertura/${tool}.xml`)]);
    const [lines, others] = both.map(({ files }) =>
      files.flatMap(({ path, branchLines }) =>
        [...(branchLines ?? [])].map(
          ([at, { covered, total }]) => `${path.slice(path.lastIndexOf('/') + 1)}:${at} ${covered}/${total}`,
        ),
      ),
    );
    expect(lines?.length).toBeGreaterThan(0);
    expect(lines?.toSorted()).toEqual(others?.toSorted());
  });

  test('which of them were taken is not guessed', () => {
    const half = { covered: 1, total: 2 };
    expect(unitedBranches([half, half])).toBeUndefined();
    expect(unitedBranches([half, { ...half, untaken: ['7'] }])).toBeUndefined();
    expect(unitedBranches([half, half, { covered: 2, total: 2 }])).toEqual({ covered: 2, total: 2 });
  });

  test('nothing told is nothing', () => {
    expect(unitedBranches([])).toEqual({ covered: 0, total: 0 });
  });
});

describe('lines inside ranges', () => {
  const lines = new Map([[1, false], [3, false], [4, true], [6, false], [9, false]]); // biome-ignore format: a table
  test.each([
    [[{ from: 1, to: 9 }], 1, [1, 3, 6, 9], [[1, 3], [6, 9]]], // biome-ignore format: a table
    [[{ from: 6, to: 9 }, { from: 1, to: 1 }], 0, [1, 6, 9], [[1, 1], [6, 9]]], // biome-ignore format: a table
    // Line 3 is someone else's, and so parts 1 from 6.
    [[{ from: 1, to: 1 }, { from: 5, to: 6 }], 0, [1, 6], [[1, 1], [6, 6]]], // biome-ignore format: a table
    [[], 0, [], []],
    [[{ from: 10, to: 99 }], 0, [], []],
  ] as const)('%j', (ranges, covered, missed, stretches) => {
    expect(coverageInside(ranges, lines)).toEqual({ covered, coverable: covered + missed.length, missed });
    expect(missedStretches(ranges, lines).map(({ from, to }) => [from, to])).toEqual(stretches);
  });

  test('of several reports, covered in one is covered, and lines are sorted', () => {
    const file = (told: readonly (readonly [number, boolean])[]): CoveredFile => ({ path: 'a', lines: new Map(told) });
    expect([...linesOf([file([[5, false], [9, true]]), file([[2, false], [5, true], [9, false]])])]).toEqual([[2, false], [5, true], [9, true]]); // biome-ignore format: a table
    expect(linesOf(undefined).size).toBe(0);
  });
});

test('a file is unseen when others of its kind are named, and it is new or grew much', () => {
  const known = new Map([['src/a.ts', []]]);
  const unseen = (path: string, isNew: boolean, lines: number) => isUnseen({ path, isNew, lines }, known, 20);
  expect([unseen('src/b.ts', true, 1), unseen('src/b.ts', false, 20)]).toEqual([true, true]);
  expect([unseen('src/b.ts', false, 19), unseen('src/a.ts', true, 99), unseen('a.sql', true, 99), unseen('Makefile', true, 99)]).toEqual([false, false, false, false]); // biome-ignore format: a table
});
