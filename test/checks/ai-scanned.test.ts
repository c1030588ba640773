import { describe, expect, test } from 'vitest';
import { aiScanned } from '../../src/checks/ai-scanned.ts';
import type { MadeRange, Provenance } from '../../src/model/provenance.ts';
import type { Reading } from '../../src/model/reading.ts';
import { NO_RESULTS } from '../../src/model/scans.ts';
import { ask, changed, changes, scans, tracked } from '../support/evidence.ts';
import { provenance as given, made } from '../support/provenance.ts';

const provenance = (files: Readonly<Record<string, readonly MadeRange[]>>, more: Partial<Provenance> = {}) =>
  given({ files: new Map(Object.entries(files)), ...more });

const untold = (n: number): Partial<Provenance> => ({ lines: { added: 0, ai: 0, human: 0, untold: n } });
const at = (line: number, path = 'src/a.ts') => ({ places: [{ path, line }] });
const TEN = provenance({ 'src/a.ts': [made(1, 10)], 'test/a.test.ts': [made(1, 5)] });
// The change adds lines 1 to 20 of src/a.ts and 1 to 5 of src/b.ts.
const change = changes(changed('src/a.ts', 20), changed('src/b.ts', 5), changed('test/a.test.ts', 5));
const files = tracked('src/a.ts', 'src/b.ts', 'lib/b.ts', 'test/a.test.ts');

const judge = (findings: Parameters<typeof scans>[0], of = TEN, options: unknown = {}, more: Parameters<typeof scans>[1] = {}) =>
  ask(aiScanned, { provenance: of, scans: scans(findings, more), change, tracked: files }, options);

describe('ai-scanned', () => {
  test.each([
    ['no finding', [], {}, 'pass'],
    ['in an AI-made line', [at(10)], {}, 'fail'],
    ['in an AI-made line of a test', [at(5, 'test/a.test.ts')], {}, 'fail'],
    ['in another added line', [at(11)], {}, 'pass'],
    ['in another file', [at(1, 'src/b.ts')], {}, 'pass'],
    [
      'with a second place in an AI-made line',
      [
        {
          places: [
            { path: 'src/b.ts', line: 1 },
            { path: 'src/a.ts', line: 3 },
          ],
        },
      ],
      {},
      'fail',
    ],
    ['by an absolute path', [at(3, '/home/runner/work/shop/shop/src/a.ts')], {}, 'fail'],
    ['without a place', [{ places: [] }], {}, 'pass'],
    ['in the file, without a line', [{ places: [{ path: 'src/a.ts' }] }], {}, 'unknown'],
    ['in another file, without a line', [{ places: [{ path: 'src/b.ts' }] }], {}, 'pass'],
    ['in a file of that name, one does not know which', [at(3, '/elsewhere/a.ts')], {}, 'unknown'],
    ['of any severity', [{ ...at(3), severity: 'low' as const }], {}, 'fail'],
    ['below the threshold', [{ ...at(3), severity: 'low' as const }], { threshold: 'medium' }, 'pass'],
    ['at the threshold', [{ ...at(3), severity: 'medium' as const }], { threshold: 'medium' }, 'fail'],
    ['above it', [{ ...at(3), severity: 'critical' as const }], { threshold: 'high' }, 'fail'],
    ['below it, without a line', [{ places: [{ path: 'src/a.ts' }], severity: 'low' as const }], { threshold: 'high' }, 'pass'],
  ])('%s', (_what, findings, options, kind) => {
    expect(judge(findings, TEN, options).kind).toBe(kind);
  });

  test('says what it is, where, and by what the line was made', () => {
    expect(judge([{ ...at(3), rule: 'js/sql', message: 'Built from input.' }, at(12)])).toMatchObject({
      said: '1 finding stands in the 15 AI-made lines.',
      total: 1,
      findings: [
        {
          rule: 'js/sql',
          what: '`js/sql`: `Built from input.` (high, `Scanner`) in a line made with `claude`.',
          places: [{ path: 'src/a.ts', line: 3 }],
        },
      ],
    });
    expect(judge([])).toMatchObject({ said: 'No finding stands in the 15 AI-made lines.' });
    expect(judge([], TEN, { threshold: 'high' })).toMatchObject({
      said: 'No finding at or above high stands in the 15 AI-made lines.',
    });
  });

  test('findings beyond what is kept count as the kept ones do', () => {
    const others = (line: number) => ({
      others: [
        { tool: 'Scanner', level: 'error' as const, severity: 'high' as const, secret: false, place: { path: 'src/a.ts', line } },
      ],
    });
    expect(judge([at(3)], TEN, {}, others(4))).toMatchObject({
      kind: 'fail',
      total: 2,
      findings: [{}, { what: expect.stringContaining('1 more finding') }],
    });
    expect(judge([], TEN, {}, others(4))).toMatchObject({ kind: 'fail', total: 1 });
    expect(judge([], TEN, {}, others(12)).kind).toBe('pass');
  });

  test('what was not counted is said', () => {
    const totals = { ...NO_RESULTS, suppressed: 2 };
    const gaps = provenance({ 'src/a.ts': [made(1, 10)] }, { gaps: ['Notes were not read.'] });
    expect(judge([{ places: [] }], gaps, {}, { totals })).toMatchObject({
      kind: 'pass',
      notes: [
        '1 finding names no place that could be found, and is not counted.',
        '2 results of the scans are suppressed.',
        'Notes were not read.',
      ],
    });
  });

  test('a scan that did not finish is no pass, and excuses no finding', () => {
    const cut = { complete: false, unfinished: [{ tool: 'Scanner', why: 'It crashed.' }] };
    expect(judge([], TEN, {}, cut)).toMatchObject({
      kind: 'unknown',
      why: ['`Scanner` did not finish, so that more may be there.'],
    });
    expect(judge([at(3)], TEN, {}, cut).kind).toBe('fail');
  });

  test.each([
    ['scans that nobody asked for', {}, 'not-applicable'],
    ['scans that are missing', { scans: { state: 'absent', reason: 'none' } }, 'unknown'],
    ['provenance that is missing', { scans: scans([]), provenance: { state: 'absent', reason: 'none' } }, 'unknown'],
  ] as const)('%s', (_what, given, kind) => {
    expect(ask(aiScanned, { provenance: TEN, change, tracked: files, ...given }).kind).toBe(kind);
  });
});

describe('where no line is known to be AI-made', () => {
  test.each([
    ['and nothing is untold', provenance({}), [at(3)], 'not-applicable'],
    ['but lines of a weaker marker', provenance({ 'src/a.ts': [made(1, 10, { grade: 'hint' })] }), [at(3)], 'not-applicable'],
    ['and some are untold, a finding among the added', provenance({}, untold(5)), [at(3)], 'unknown'],
    ['and some are untold, a finding elsewhere', provenance({}, untold(5)), [at(3, 'lib/b.ts')], 'not-applicable'],
  ] as const)('%s', (_what, of, findings, kind) => {
    expect(judge(findings, of).kind).toBe(kind);
  });
});

describe('forged evidence', () => {
  const some = (n: number, ranges: readonly MadeRange[] = [made(1, 10)]) => provenance({ 'src/a.ts': ranges }, untold(n));

  test('where lines are untold, a finding on an added line may be in one of them', () => {
    expect(judge([at(12)], some(0)).kind).toBe('pass');
    expect(judge([at(12)], some(1)).kind).toBe('unknown');
    expect(judge([at(30)], some(1)).kind).toBe('pass');
    expect(judge([at(3), at(12)], some(1)).kind).toBe('fail');
    // A weaker marker is no gap: that line was told.
    expect(judge([at(12)], some(1, [made(1, 10), made(11, 20, { grade: 'hint' })])).kind).toBe('pass');
  });

  test('without the change every finding may be on an added line', () => {
    const missing = { state: 'absent', reason: 'No history.' } as const;
    const asked = (of: Reading<Provenance>) =>
      ask(aiScanned, { provenance: of, scans: scans([at(30)]), change: missing, tracked: files }).kind;
    expect([asked(some(1)), asked(some(0))]).toEqual(['unknown', 'pass']);
  });

  test('a note that a person wrote lines takes nothing away', () => {
    const human = provenance({ 'src/a.ts': [made(1, 10)] }, { lines: { added: 20, ai: 0, human: 20, untold: 0 } });
    expect(judge([at(3)], human).kind).toBe('fail');
  });

  test('more evidence never makes a worse answer better', () => {
    const worse = { fail: 0, unknown: 1, learning: 1, pass: 2, 'not-applicable': 3 } as const;
    const findings = [at(12), { places: [{ path: 'src/b.ts' }] }];
    const ranges = [[], [made(1, 5)], [made(1, 10)], [made(1, 12)], [made(1, 20)]];
    const answers = ranges.map((own) => worse[judge(findings, provenance({ 'src/a.ts': own })).kind]);
    expect(answers).toEqual([...answers].sort((a, b) => b - a));
    const withB = ranges.map((own) => worse[judge(findings, provenance({ 'src/a.ts': own, 'src/b.ts': [made(1, 1)] })).kind]);
    for (const [index, answer] of withB.entries()) expect(answer).toBeLessThanOrEqual(answers[index] ?? 0);
  });
});
