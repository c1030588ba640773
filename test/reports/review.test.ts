import { describe, expect, test } from 'vitest';
import type { ReportedProvenance } from '../../src/model/reported-provenance.ts';
import { reviewMapFileSchema } from '../../src/model/reported-provenance.ts';
import { provenanceLines, shareLine } from '../../src/model/review-words.ts';
import { story } from '../../src/model/story.ts';
import { checkRun } from '../../src/reports/check-run.ts';
import { html } from '../../src/reports/html.ts';
import { comment } from '../../src/reports/markdown.ts';
import { outputsOf } from '../../src/reports/outputs.ts';
import { remarksOf } from '../../src/reports/remarks.ts';
import { reviewMapFile } from '../../src/reports/review-map.ts';
import { terminal } from '../../src/reports/terminal.ts';
import { check, failing, finding, GO, provenance, report, reviewRow, SHA } from './literal.ts';

const STOP = report([failing([finding('`a` failed.')])]);
const withMap = (more: Partial<ReportedProvenance> = {}, base = STOP) =>
  report(base.checks, { ...base, evidence: { ...base.evidence, provenance: provenance(more) } });

describe('the share in words', () => {
  const share = (added: number, ai: number, untold = 0) =>
    shareLine(provenance({ lines: { added, ai, human: 0, untold }, agents: ['claude'] }));

  test.each([
    [
      210,
      61,
      0,
      '61 of 210 added lines are AI-made (29 %), with `claude`. In the other 149 no marker was found, which says nothing of who wrote them.',
    ],
    [1, 1, 0, '1 of 1 added line is AI-made (100 %), with `claude`.'],
    [1000, 1, 0, /^1 of 1,000 added lines is AI-made \(under 1 %\)/],
    [1000, 999, 0, /^999 of 1,000 added lines are AI-made \(over 99 %\)/],
    [10, 4, 2, /^4 of 10 .* In the other 4 no marker .* Of 2 it could not be told\.$/],
    [10, 0, 0, 'No marker was found in 10 added lines, which says nothing of who wrote them.'],
    [10, 0, 10, 'Of 10 added lines it could not be told who made them.'],
  ])('%i added, %i AI-made, %i untold', (added, ai, untold, said) => {
    if (typeof said === 'string') expect(share(added, ai, untold)).toBe(said);
    else expect(share(added, ai, untold)).toMatch(said);
  });

  test('what is not known is said to be, and never a share', () => {
    expect(provenanceLines({ state: 'absent', reason: 'The checkout is shallow.' })).toEqual([
      'Who made the lines is not known: The checkout is shallow.',
    ]);
    expect(provenanceLines(undefined)).toEqual([]);
    expect(provenanceLines(provenance({ lines: { added: 0, ai: 0, human: 0, untold: 0 }, map: [] }))).toEqual([]);
  });
});

describe('the review map in every channel', () => {
  const told = withMap();
  const tale = story(told);

  test('the comment has ten rows at most, each linking its lines at the head', () => {
    const text = comment(told, tale, { server: 'https://github.com' });
    expect(text).toContain('### Look here first');
    expect(text).toContain(`[\`src/query.ts:31-72\`](https://github.com/octo/shop/blob/${SHA}/src/query.ts#L31-L72)`);
    expect(text).toContain('12 of 40 coverable lines are untested');
    expect(text).toContain('owned by `@octo/db` and 2 people');
    expect(text).toContain('Tests to write: 1 file');
    const rows = Array.from({ length: 30 }, (_, index) => reviewRow({ from: index + 1, to: index + 1, at: index + 1 }));
    const many = withMap({ map: rows, mapTotal: 900 });
    const long = comment(many, story(many));
    expect(long.match(/made with `claude`/g)).toHaveLength(10);
    expect(long).toContain('10 of 900 ranges are shown');
  });

  test('a go shows it in its fold', () => {
    const go = withMap({}, report([check()], GO));
    expect(comment(go, story(go))).toMatch(/<details>.*Look here first.*<\/details>/s);
  });

  test('remarks are notices, ten at most, after every finding, and say how to disagree', () => {
    const remarks = remarksOf(withMap({ map: Array.from({ length: 30 }, () => reviewRow()), mapTotal: 30 }));
    expect(remarks).toHaveLength(10);
    expect(remarks[0]).toMatchObject({ weight: 'go', path: 'src/query.ts', line: 40, title: 'Look here first: 1 of 30' });
    expect(remarks[0]?.message).toContain('Lines 31-72: made with');
    expect(remarks[0]?.message).toContain('ai.without-markers');
    const run = checkRun(told, tale, { annotations: 'all' });
    expect(run.annotations.filter(({ level }) => level === 'notice')).toHaveLength(2);
    // A notice changes no conclusion.
    expect(run.conclusion).toBe('failure');
    expect(run.output.text).toContain('Look here first');
  });

  test('the terminal names five ranges in 80 columns', () => {
    const text = terminal(tale, { color: false, width: 80 });
    expect(text).toContain('Look here first\n');
    expect(text).toContain('  1. `src/query.ts:31-72`: made with `claude`');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('the page has every row, the tests and how to disagree', () => {
    const page = html(told, tale);
    expect(page).toContain('id="look"');
    expect(page).toContain('src/b.ts:5');
    expect(page).toContain('Tests to write');
    expect(page).toContain('ai.without-markers');
  });

  test('review-map.json fits its schema, also where nothing is known', () => {
    expect(reviewMapFileSchema.parse(reviewMapFile(told))).toMatchObject({ rowsTotal: 2, change: { number: 7, head: SHA } });
    const absent = report(STOP.checks, {
      ...STOP,
      evidence: { ...STOP.evidence, provenance: { state: 'absent', reason: 'Shallow.' } },
    });
    expect(reviewMapFileSchema.parse(reviewMapFile(absent))).toMatchObject({ state: 'absent', reason: 'Shallow.', rows: [] });
    expect(reviewMapFileSchema.parse(reviewMapFile(STOP))).toMatchObject({ state: 'not-applicable' });
  });

  test('the output is a whole percentage, and empty where nothing could be told', () => {
    expect(outputsOf(told, 'out')['ai-lines-percent']).toBe(29);
    expect(outputsOf(STOP, 'out')['ai-lines-percent']).toBe('');
    const { share: _share, ...untold } = provenance({ lines: { added: 3, ai: 0, human: 0, untold: 3 } });
    expect(
      outputsOf(report(STOP.checks, { ...STOP, evidence: { ...STOP.evidence, provenance: untold } }), 'out')['ai-lines-percent'],
    ).toBe('');
  });

  test('without a known AI-made line nobody is bothered', () => {
    const none = withMap({
      map: [],
      mapTotal: 0,
      tests: [],
      testsTotal: 0,
      lines: { added: 10, ai: 0, human: 0, untold: 0 },
      agents: [],
    });
    const tale = story(none);
    expect(comment(none, tale)).not.toContain('Look here first');
    expect(comment(none, tale)).toContain('No marker was found in 10 added lines');
    expect(terminal(tale, { color: false, width: 80 })).not.toContain('Look here first');
    expect(remarksOf(none)).toEqual([]);
  });
});
