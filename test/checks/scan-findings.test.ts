import { describe, expect, test } from 'vitest';
import { scanFindings } from '../../src/checks/scan-findings.ts';
import { NO_RESULTS } from '../../src/model/scans.ts';
import { ask, changed, changes, scans, tracked } from '../support/evidence.ts';

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
