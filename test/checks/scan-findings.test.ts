import { describe, expect, test } from 'vitest';
import { scanFindings } from '../../src/checks/scan-findings.ts';
import type { ScanFinding } from '../../src/model/scans.ts';
import { NO_RESULTS, scanFingerprint } from '../../src/model/scans.ts';
import { baseScans, baseTests } from '../support/baseline.ts';
import { ask, changed, changes, present, scans, tracked } from '../support/evidence.ts';

/** What `scans` makes of an empty finding. */
const FINDING: ScanFinding = {
  tool: 'Scanner',
  rule: 'rule',
  level: 'error',
  severity: 'high',
  secret: false,
  message: 'Mind this.',
  places: [],
};

const files = tracked('src/a.ts', 'src/b.ts', 'lib/b.ts');
const change = changes(changed('src/a.ts', 10), changed('src/new.ts', 5, { status: 'added' }));
const at = (line: number, path = 'src/a.ts') => ({ places: [{ path, line }] });
const kind = (findings: Parameters<typeof scans>[0], options: unknown = {}, more = {}) =>
  ask(
    scanFindings,
    { scans: scans(findings, more), change, tracked: tracked('src/a.ts', 'src/b.ts', 'lib/b.ts', 'src/new.ts') },
    options,
  ).kind;

describe('scan-findings', () => {
  test.each([
    ['on an added line', at(10), {}, 'fail'],
    ['on an old line of the same file', at(11), {}, 'pass'],
    ['in a file the change does not touch', at(1, 'src/b.ts'), {}, 'pass'],
    ['in an added file, whatever the line', at(99, 'src/new.ts'), {}, 'fail'],
    ['in a changed file, without a line', { places: [{ path: 'src/a.ts' }] }, {}, 'fail'],
    ['without a place', { places: [] }, {}, 'pass'],
    [
      'with a second place on an added line',
      {
        places: [
          { path: 'src/b.ts', line: 1 },
          { path: 'src/a.ts', line: 3 },
        ],
      },
      {},
      'fail',
    ],
    ['with a place that may be a changed file', { places: [{ path: '/elsewhere/a.ts', line: 3 }] }, {}, 'fail'],
    ['old, under compare: all', at(11), { compare: 'all' }, 'fail'],
    ['without a place, under compare: all', { places: [] }, { compare: 'all' }, 'fail'],
    ['old, and a secret', { ...at(11), secret: true }, {}, 'fail'],
    ['below the threshold', { ...at(3), severity: 'medium' as const }, {}, 'pass'],
    ['at a lower threshold', { ...at(3), severity: 'medium' as const }, { threshold: 'medium' }, 'fail'],
    ['at any', { ...at(3), severity: 'low' as const }, { threshold: 'any' }, 'fail'],
    ['of a level below the level asked for', { ...at(3), level: 'warning' as const }, { threshold: 'error' }, 'pass'],
    ['of the level asked for, whatever its severity', { ...at(3), severity: 'low' as const }, { threshold: 'error' }, 'fail'],
    ['of a note, from notes on', { ...at(3), level: 'note' as const, severity: 'low' as const }, { threshold: 'note' }, 'fail'],
    ['of no level, from notes on', { ...at(3), level: 'none' as const }, { threshold: 'note' }, 'pass'],
    ['critical is above high', { ...at(3), severity: 'critical' as const }, {}, 'fail'],
    [
      'by a tool with its own threshold',
      { ...at(3), severity: 'low' as const, tool: 'gitleaks' },
      { tools: { gitleaks: { threshold: 'any' } } },
      'fail',
    ],
    ['in a path with its own threshold', at(3), { paths: { 'src/**': { threshold: 'critical' } } }, 'pass'],
    ['in another path than that', at(3), { paths: { 'lib/**': { threshold: 'critical' } } }, 'fail'],
  ])('a finding %s', (_name, finding, options, outcome) => {
    expect(kind([finding], options)).toBe(outcome);
  });

  test('findings beyond what is kept count as the kept ones do', () => {
    const others = (line: number) => ({
      others: [
        { tool: 'Scanner', level: 'error' as const, severity: 'high' as const, secret: false, place: { path: 'src/a.ts', line } },
      ],
    });
    expect(kind([], {}, others(3))).toBe('fail');
    expect(kind([], {}, others(30))).toBe('pass');
  });

  test('old ones are counted apart, suppressed ones are said', () => {
    const totals = { ...NO_RESULTS, results: 3, suppressed: 2 };
    const outcome = ask(scanFindings, { scans: scans([at(3), at(11), at(12)], { totals }), change, tracked: files });
    expect(outcome).toMatchObject({
      kind: 'fail',
      said: '1 new finding at or above the threshold.',
      notes: [
        '2 results of the scans are suppressed.',
        '2 findings at or above the threshold stand on lines that this change does not add.',
      ],
    });
  });

  test('where the change is not known every finding counts, and it is said', () => {
    const outcome = ask(scanFindings, { scans: scans([at(11)]), change: { state: 'absent', reason: 'shallow' }, tracked: files });
    expect(outcome).toMatchObject({
      kind: 'fail',
      notes: ['Which lines the change adds is not known, so every finding counts as new.'],
    });
  });

  test('not asked for is not applicable; asked and missing is unknown', () => {
    expect(ask(scanFindings, {}).kind).toBe('not-applicable');
    expect(ask(scanFindings, { scans: { state: 'absent', reason: 'none' } }).kind).toBe('unknown');
  });
});

describe('against the base', () => {
  const old = { message: 'old' };
  const print = scanFingerprint({ ...FINDING, ...old });
  const against = (findings: Parameters<typeof scans>[0], prints: readonly string[], options: unknown = {}, more = {}) =>
    ask(scanFindings, { scans: scans(findings), change, tracked: files, baseline: baseScans(prints, more) }, options);

  test('what the base had does not count, on whatever line; what it had not counts, on whatever line', () => {
    expect(against([{ ...old, ...at(10) }], [scanFingerprint({ ...FINDING, ...old, ...at(10) })])).toMatchObject({
      kind: 'pass',
      notes: ['1 finding at or above the threshold was there on the base too.'],
    });
    expect(against([at(11)], [])).toMatchObject({ kind: 'fail', findings: [{ compare: 'new' }] });
    expect(against([{ places: [] }], [])).toMatchObject({ kind: 'fail', findings: [{ compare: 'new' }] });
  });

  test('under all everything counts and says whether it is new', () => {
    expect(against([old, { message: 'new' }], [print], { compare: 'all' })).toMatchObject({
      kind: 'fail',
      total: 2,
      findings: [{ compare: 'existing' }, { compare: 'new' }],
    });
  });

  test('a secret counts, though the base had it', () => {
    expect(against([{ ...old, secret: true }], [print])).toMatchObject({ kind: 'fail', findings: [{ compare: 'existing' }] });
  });

  test('one more of the same is new, and it is the one on the line that the change adds', () => {
    const [a, b] = [
      { ...at(3), message: 'same' },
      { ...at(50), message: 'same' },
    ];
    const same = scanFingerprint({ ...FINDING, ...a });
    expect(scanFingerprint({ ...FINDING, ...b })).toBe(same);
    expect(against([a, b], [same])).toMatchObject({ kind: 'fail', total: 1, findings: [{ places: [{ line: 3 }] }] });
    expect(against([a, b], [same, same])).toMatchObject({ kind: 'pass' });
  });

  test('what its tool tells apart is the same however often it is listed', () => {
    const told = { identity: 'abc' };
    expect(against([told, told], [scanFingerprint({ ...FINDING, ...told })])).toMatchObject({ kind: 'pass' });
  });

  test.each([
    ['was not recorded whole', { complete: false }],
    ['is of other tools', { tools: ['Another'] }],
  ])('a base that %s: the lines that the change adds decide', (_name, more) => {
    expect(against([at(10)], [], {}, more)).toMatchObject({ kind: 'fail' });
    expect(against([at(11)], [], {}, more)).toMatchObject({ kind: 'pass' });
    const outcome = against([at(10)], [], {}, more);
    expect(outcome.kind === 'fail' && 'compare' in outcome.findings[0]).toBe(false);
  });

  test('a base that recorded no scans is none', () => {
    const baseline = baseTests([]);
    expect(ask(scanFindings, { scans: scans([at(11)]), change, tracked: files, baseline }).kind).toBe('pass');
  });

  test('findings beyond what is kept are judged by lines', () => {
    const other = {
      tool: 'Scanner',
      level: 'error',
      severity: 'high',
      secret: false,
      place: { path: 'src/a.ts', line: 3 },
    } as const;
    const given = { scans: scans([], { others: [other] }), change, tracked: files, baseline: baseScans([]) };
    expect(ask(scanFindings, given).kind).toBe('fail');
  });

  test('the change needs not be known where the base is', () => {
    const given = { scans: scans([old]), tracked: files, baseline: baseScans([print]) };
    expect(ask(scanFindings, given)).toEqual({
      kind: 'pass',
      said: '1 result, none of them new at or above high.',
      notes: ['1 finding at or above the threshold was there on the base too.'],
    });
  });
});

describe('a change that is known in part', () => {
  test('files that are not listed, and lines that are not told, may be its own', () => {
    const cut = change.state === 'present' ? present({ ...change.value, truncated: true }) : change;
    expect(ask(scanFindings, { scans: scans([at(1, 'src/b.ts')]), change: cut, tracked: files })).toMatchObject({
      kind: 'fail',
      notes: ['The list of changed files is cut: findings in other files count as new too.'],
    });
    expect(ask(scanFindings, { scans: scans([at(11)]), change: cut, tracked: files }).kind).toBe('pass');
    const dark = changes(changed('src/a.ts', 10, { added: [], linesUnknown: true }));
    expect(ask(scanFindings, { scans: scans([at(11)]), change: dark, tracked: files }).kind).toBe('fail');
  });
});
