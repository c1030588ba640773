import { describe, expect, test } from 'vitest';
import type { ReportedCheck } from '../../src/model/report.ts';
import { remedyWords, story } from '../../src/model/story.ts';
import { annotations } from '../../src/reports/annotations.ts';
import { html } from '../../src/reports/html.ts';
import { comment } from '../../src/reports/markdown.ts';
import { terminal } from '../../src/reports/terminal.ts';
import { at, CAUTION, check, failing, finding, GO, report, waiver } from '../reports/literal.ts';

const unknown = (more: Partial<ReportedCheck> = {}) =>
  check({ outcome: { kind: 'unknown', why: ['No report was found.'], remedy: 'Upload it.' }, ...more });

describe('a waived check', () => {
  const waived = failing([finding('`a` failed.')], { waiver: waiver() });

  test('is the title where it is what kept the line from stopping', () => {
    const told = story(report([waived, check({ id: 'other' })], CAUTION));
    expect(told.title).toBe('Caution: 1 check is waived');
    expect(told.reasons).toEqual(['Waived: 1 of 10 tests failed.']);
    expect(told.beside).toEqual([]);
  });

  test('stands before what only asks for a look, and is counted apart from it', () => {
    const warned = failing([finding('`b` is slow.')], { id: 'slow', level: 'warn' });
    const told = story(report([warned, waived], CAUTION));
    expect(told.title).toBe('Caution: 1 check is waived, 1 more asks for a look');
    expect(told.rows.map(({ ids }) => ids)).toEqual([['test-failures'], ['slow']]);
    expect(told.rows.map((row) => row.waived)).toEqual([true, false]);
  });

  test('stays a row beside another that stops', () => {
    const told = story(report([failing([finding('`b` failed.')], { id: 'other' }), waived]));
    expect(told.title).toBe('Stop: 1 of 2 checks stopped the line');
    expect(told.reasons).toEqual(['1 of 10 tests failed.']);
    expect(told.beside).toEqual(['1 is waived.']);
  });

  test('says who signed, why, and what voids it', () => {
    const signed = 'Waived by `ada` on 2026-11-22; the next push voids it. Why: `It fails on leap days only.`';
    expect(story(report([waived], CAUTION)).rows[0]?.also).toEqual([signed]);
    const until = failing([finding('`a` failed.')], { waiver: waiver({ until: '2026-12-01' }) });
    expect(story(report([until], CAUTION)).rows[0]?.also[0]).toContain('on 2026-11-22, until `2026-12-01` at the latest;');
  });

  test('is told so where it was not needed', () => {
    const told = story(report([check({ waiver: waiver() })], GO));
    expect(told.quiet).toEqual([
      '`test-failures` passes: 9 tests ran and none failed. The waiver signed by `ada` was not needed.',
    ]);
  });

  test('shares no row with one that nobody signed', () => {
    const told = story(report([unknown({ waiver: waiver() }), unknown({ id: 'other' })]));
    expect(told.rows.map(({ ids, weight }) => [ids, weight])).toEqual([
      [['other'], 'stop'],
      [['test-failures'], 'caution'],
    ]);
  });

  test('is the only place of a login', () => {
    const told = report([waived], CAUTION);
    const texts = [comment(told, story(told)), terminal(story(told), { color: false, width: 80 })];
    for (const text of texts) expect(text.match(/\bada\b/g)).toHaveLength(1);
    expect(html(told, story(told)).match(/\bada\b/g)).toHaveLength(2);
    expect(JSON.stringify(annotations(told, story(told)))).not.toContain('ada');
  });
});

describe('findings of the base', () => {
  const old = (what: string) => finding(what, { compare: 'existing', subject: { test: what }, place: at('old.ts', 1) });
  const fresh = finding('`new` failed.', { compare: 'new', place: at('new.ts', 2), remedy: 'Mend the new one.' });

  test('come last, and work starts at a new one', () => {
    const [row] = story(report([failing([old('`a` failed.'), old('`b` failed.'), fresh])])).rows;
    expect(row?.findings.map(({ what }) => what)).toEqual(['`new` failed.', '`a` failed.', '`b` failed.']);
    expect(row && remedyWords(row)).toBe('Start at `new.ts:2`. Mend the new one.');
    expect(row?.also).toEqual(['2 of 3 fail on the base too.']);
  });

  test.each([
    [[old('`a` failed.'), fresh], '1 of 2 fails on the base too.'],
    [[old('`a` failed.')], 'It fails on the base too.'],
    [[old('`a` failed.'), old('`b` failed.')], 'All 2 fail on the base too.'],
    [[finding('x', { compare: 'existing' }), fresh], '1 of 2 stands on the base too.'],
  ])('are told by number', (findings, sentence) => {
    expect(story(report([failing(findings)])).rows[0]?.also).toEqual([sentence]);
  });

  test('are not mentioned where nothing was compared', () => {
    expect(story(report([failing([finding('`a` failed.')])])).rows[0]?.also).toEqual([]);
  });
});

test("a report of the pull request's own run says so", () => {
  const about = (origin?: 'own-run') => story(report([check()], { ...GO, ...(origin && { origin }) })).about;
  expect(about('own-run')).toBe(`${about()} · reported by the pull request's own run`);
});

test('many reasons are told by number', () => {
  const all = Array.from({ length: 7 }, (_, index) => failing([finding('x')], { id: `c${index}` }));
  const told = story(report([...all, failing([finding('y')], { id: 'w', level: 'warn' })]));
  expect(told.reasons).toHaveLength(4);
  expect(told.beside).toEqual(['3 more stopped the line.', '1 more asks for a look.']);
});

test('what does not count is apart from what does', () => {
  const told = story(report([failing([finding('x')], { level: 'off' }), check({ id: 'other' })], GO));
  expect(told.rows).toEqual([]);
  expect(told.shown.map(({ ids }) => ids)).toEqual([['test-failures']]);
  expect(told.quiet.at(-1)).toBe('`test-failures` does not pass (shown, not counted): 1 of 10 tests failed.');
});
