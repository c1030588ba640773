import { describe, expect, test } from 'vitest';
import type { GateReport } from '../../src/model/report.ts';
import { story } from '../../src/model/story.ts';
import type { CheckRunOptions } from '../../src/reports/check-run.ts';
import { ANNOTATIONS_LIMIT, batches, checkRun, OUTPUT_LIMIT } from '../../src/reports/check-run.ts';
import { at, CAUTION, check, failing, finding, GO, report } from './literal.ts';

const run = (told: GateReport, options: CheckRunOptions = { annotations: 'all' }) => checkRun(told, story(told), options);
const size = (text: string) => new TextEncoder().encode(text).length;

test.each([
  [report([check()], GO), 'success'],
  [report([failing([finding('x')], { level: 'warn' })], CAUTION), 'neutral'],
  [report([failing([finding('x')])]), 'failure'],
])('the conclusion is the decision', (told, conclusion) => {
  expect(run(told)).toMatchObject({ name: 'jidoka/report', conclusion, output: { title: story(told).title } });
});

test('a finding of a whole file stands at its first line, and one without a place nowhere', () => {
  const told = report([failing([finding('`a` failed.', { place: at('a.ts'), detail: 'why' }), finding('`b` failed.')])]);
  expect(run(told).annotations).toEqual([
    {
      path: 'a.ts',
      startLine: 1,
      endLine: 1,
      level: 'failure',
      title: 'Did every test that ran pass?',
      message: '"a" failed.\nMake it pass.\nwhy',
    },
  ]);
});

test('the most severe come first', () => {
  const placed = (level: 'stop' | 'warn' | 'off') =>
    failing([finding('x', { place: at(`${level}.ts`, 1) })], { id: level, level });
  const { annotations } = run(report([placed('off'), placed('warn'), placed('stop')]));
  expect(annotations.map(({ path, level }) => [path, level])).toEqual([
    ['stop.ts', 'failure'],
    ['warn.ts', 'warning'],
    ['off.ts', 'notice'],
  ]);
});

describe('what is annotated', () => {
  const places = [at('in.ts', 5), at('in.ts', 50), at('in.ts'), at('out.ts', 5)];
  const told = report([failing(places.map((place) => finding('x', { place })))]);
  const changed = { files: new Map([['in.ts', [{ from: 1, to: 10 }]]]) };
  const chosen = (options: CheckRunOptions) =>
    run(told, options).annotations.map(({ path, startLine }) => `${path}:${startLine}`);

  test('is what the change adds, touches, all or none', () => {
    expect(chosen({ annotations: 'added', changed })).toEqual(['in.ts:5', 'in.ts:1']);
    expect(chosen({ annotations: 'file', changed })).toEqual(['in.ts:5', 'in.ts:50', 'in.ts:1']);
    expect(chosen({ annotations: 'all', changed })).toHaveLength(4);
    expect(chosen({ annotations: 'none', changed })).toEqual([]);
  });

  test('is all, said so, where the change is not known', () => {
    for (const annotations of ['added', 'file'] as const) {
      const { annotations: all, cut, output } = run(told, { annotations });
      expect(all).toHaveLength(4);
      expect(cut).toBe('What the change adds is not known, so every finding with a place is remarked on.');
      expect(output.summary).toContain(`4 remarks at lines, in Files changed. ${cut}`);
    }
  });

  test('says what stands elsewhere', () => {
    expect(run(told, { annotations: 'added', changed }).cut).toBe(
      '2 more findings stand at lines that the change does not add: see the report.',
    );
    expect(run(told, { annotations: 'file', changed }).cut).toBe(
      '1 more finding stands in files that the change does not touch: see the report.',
    );
  });

  test('is told in one line where there is none', () => {
    const { annotations, cut, output } = run(report([check()], GO), { annotations: 'added', changed });
    expect([annotations, cut]).toEqual([[], undefined]);
    expect(output.summary).toContain('No remark at a line of the change.');
  });
});

describe('limits', () => {
  const detail = '日本🔴'.repeat(40_000);
  const findings = Array.from({ length: 812 }, (_, index) =>
    finding(`\`${index}\` failed.`, { place: at('a.ts', index + 1), detail }),
  );
  const told = report(
    Array.from({ length: 5 }, (_, index) => failing(findings, { id: `c${index}`, question: '日'.repeat(2000) })),
    {
      notes: Array.from({ length: 500 }, () => '日本'.repeat(500)),
    },
  );
  const made = run(report([failing(findings)]));

  test('500 annotations, and it is said', () => {
    expect(made.annotations).toHaveLength(ANNOTATIONS_LIMIT);
    expect(made.cut).toBe('500 of 812 remarks are shown at lines, most severe first.');
    expect(made.output.summary).toContain(made.cut);
  });

  test('50 a request', () => {
    expect(batches(made.annotations).map(({ length }) => length)).toEqual(Array.from({ length: 10 }, () => 50));
    expect(batches([1, 2, 3], 2)).toEqual([[1, 2], [3]]);
    expect(batches([])).toEqual([]);
  });

  test('as many bytes as the API takes', () => {
    const { output, annotations } = run(told);
    expect(size(output.summary)).toBeLessThanOrEqual(OUTPUT_LIMIT);
    expect(size(output.text)).toBeLessThanOrEqual(OUTPUT_LIMIT);
    expect(output.text).toMatch(/of 812 are shown/);
    expect(output.summary).toMatch(/left out here for length/);
    for (const { title, message } of annotations) {
      expect(title.length).toBeLessThanOrEqual(255);
      expect(size(message)).toBeLessThanOrEqual(64 * 1024);
    }
    expect(output.title.length).toBeLessThanOrEqual(255);
  });
});
