import { describe, expect, test } from 'vitest';
import type { GateReport } from '../../src/model/report.ts';
import { story } from '../../src/model/story.ts';
import { comment, summary } from '../../src/reports/markdown.ts';
import { rendered } from '../support/markdown.ts';
import { at, CAUTION, check, failing, finding, GO, report, SHA, TOTALS, waiver } from './literal.ts';

const SERVER = 'https://github.com';
const said = (told: GateReport, around = {}) => comment(told, story(told), around);
const hrefs = (markdown: string) => rendered(markdown).elements.flatMap((element) => /^a href="(.*)"$/.exec(element)?.[1] ?? []);

describe('a go', () => {
  const text = said(report([check()], GO), { remarks: 0 });

  test('is a headline, a line about it, and one fold', () => {
    const { elements } = rendered(text);
    expect(elements.filter((element) => /^(h2|table|details|p)$/.test(element))).toEqual(['h2', 'p', 'details', 'p', 'p']);
    expect(text.split('\n').slice(0, 5)).toEqual([
      '## 🟢 Go: 1 check of 1 passes',
      '',
      '<sub>for `4be12c9` against `main` · default policy (`main` holds no policy file) · 2026-11-22 10:00 UTC</sub>',
      '',
      '<details><summary>What was checked</summary>',
    ]);
    expect(text).toContain('No remark at a line of the change.');
  });
});

describe('a stop', () => {
  const stopped = report([failing([finding('`a` failed.', { place: at('src/a.ts', 12), detail: 'one\ntwo' })])]);

  test('says first what stopped, then each row, then folds', () => {
    const text = said(stopped, { remarks: 7 });
    expect(text.startsWith('## 🔴 Stop: 1 of 1 check stopped the line\n\n**1 of 10 tests failed**\n\n<sub>for ')).toBe(true);
    expect(text).toContain('\n7 remarks at lines, in Files changed.\n');
    expect(text).toContain('<summary>🔴 <b>Did every test that ran pass?</b> 1 of 10 tests failed.</summary>');
  });

  test('says nothing of remarks where none were tried', () => {
    expect(said(stopped)).not.toContain('emark');
  });

  test('shows the headline of a reason, and the whole of it in its row', () => {
    const outcome = { kind: 'unknown' as const, why: ['The leg `a: b` executed no test: no report of it matched `x: y`.'] };
    const text = said(report([check({ outcome })]));
    expect(text).toContain('**The leg `a: b` executed no test**\n');
    expect(text).toContain(
      '| ⚪ | Did every test that ran pass?<br><sub>prevents defects</sub> | Unknown: The leg `a: b` executed no test: no report of it matched `x: y`. |',
    );
  });

  test('folds everything below its headline while it is a draft', () => {
    const draft = { ...stopped, change: { ...stopped.change, draft: true } };
    const text = said(draft);
    expect(text.split('\n')[0]).toBe(said(stopped).split('\n')[0]);
    const { elements, closed } = rendered(text);
    expect(elements.indexOf('details')).toBeLessThan(elements.indexOf('table'));
    expect(closed.at(-1)).toBe('details');
    expect(text.indexOf('1 of 10')).toBeGreaterThan(text.indexOf('<details>'));
  });

  test('folds many notes, and shows few', () => {
    const noted = (n: number) => said(report([failing([finding('x')])], { notes: Array.from({ length: n }, () => 'Note.') }));
    expect(noted(3)).not.toContain('3 notes');
    expect(noted(4)).toContain('<summary>4 notes</summary>');
  });
});

test('a waived row says who signed it, on a line of its own', () => {
  const text = said(report([failing([finding('`a` failed.')], { waiver: waiver() })], CAUTION));
  expect(text).toContain('## 🟡 Caution: 1 check is waived\n\n**Waived: 1 of 10 tests failed**');
  expect(text).toContain(
    'failed.<br>Waived by `ada` on 2026-11-22; the next push voids it. Why: `It fails on leap days only.` |',
  );
});

test('totals stand beside their change', () => {
  const totals = { ...TOTALS, total: 1204, passed: 1190, failed: 3, skipped: 11 };
  const base = { ...TOTALS, total: 1192, passed: 1190, failed: 2, skipped: 0, errored: 4 };
  const tests = { state: 'present' as const, totals, base, files: [] };
  const told = report([check()], { ...GO, evidence: { ...report([]).evidence, tests } });
  expect(rendered(said(told)).text).toContain(
    'Tests: 1,204 listed (+12), 1,190 passed, 3 failed (+1), 0 errored (-4), 11 skipped (+11), held against the base.',
  );
});

describe('links', () => {
  const placed = (path: string, change: Partial<GateReport['change']> = {}, more: Partial<GateReport> = {}) => {
    const base = report([failing([finding('`a` failed.', { place: at(path, 12) })])], more);
    return { ...base, change: { ...base.change, ...change } };
  };
  const blob = `${SERVER}/octo/shop/blob/${SHA}`;

  test('lead to the line at the head', () => {
    expect(hrefs(said(placed('src/a.ts'), { server: SERVER }))).toEqual([`${blob}/src/a.ts#L12`]);
    expect(hrefs(said(placed('src/a.ts'), { server: `${SERVER}/` }))).toEqual([`${blob}/src/a.ts#L12`]);
    expect(hrefs(said(placed('src/a.ts')))).toEqual([]);
  });

  test.each(["a b/[id]/(x)'!*.ts", 'ä/日本/🔴.ts', 'a%2Fb.ts', 'a?b#c|d.ts', '<a>"b"&.ts', '$x_y~z^.ts', 'a\\b.ts', '-'])(
    'hold any path: %s',
    (path) => {
      const [url = ''] = hrefs(said(placed(path), { server: SERVER }));
      expect(url).toMatch(/^[\w.:/~%#-]+$/);
      expect(decodeURIComponent(url)).toBe(`${blob}/${path}#L12`);
    },
  );

  test.each(['../../../evil', './a', 'a//b', '/a', 'a/..', 'a\u202eb', 'a\nb', 'a\ud800', 'x'.repeat(2000)])(
    'are not made of a path such as %j',
    (path) => {
      expect(hrefs(said(placed(path), { server: SERVER }))).toEqual([]);
    },
  );

  test.each([
    { repository: 'octo' },
    { repository: 'octo/..' },
    { repository: 'octo/shop/x' },
    { repository: 'octo/sh op' },
    { repository: 'evil.example/@x/y' },
    { head: { sha: 'main' } },
    { head: { sha: `${SHA}0` } },
    { head: {} },
    { uncommitted: true },
  ])('are not made for %j', (change) => {
    expect(hrefs(said(placed('a.ts', change), { server: SERVER }))).toEqual([]);
  });

  test.each(['javascript:alert(1)', 'https://x/y', 'https://a@b', 'https://', '//x', 'https://x)y', 'ftp://x'])(
    'are not made to a server such as %s',
    (server) => {
      expect(hrefs(said(placed('a.ts'), { server, remarks: 1 }))).toEqual([]);
    },
  );

  test('lead to the files changed and to the run, never to an address from the report', () => {
    const run = { key: 'CI/gate', id: '4711', attempt: 2, url: 'https://evil.example' };
    const told = placed('a.ts', {}, { run });
    const home = `${SERVER}/octo/shop`;
    expect(hrefs(said(told, { server: SERVER, remarks: 2 }))).toEqual([
      `${home}/actions/runs/4711`,
      `${blob}/a.ts#L12`,
      `${home}/pull/7/files`,
    ]);
    expect(said(told)).toContain('`CI/gate`, attempt 2');
    expect(hrefs(said({ ...told, run: { ...run, id: '1/../2' } }, { server: SERVER }))).toEqual([`${blob}/a.ts#L12`]);
  });
});

describe('length', () => {
  const long = 'expected `true` to be false & so on <b>\n'.repeat(200);
  const many = Array.from({ length: 5000 }, (_, index) =>
    finding(`\`case ${index} ${'x'.repeat(100)}\` failed.`, { detail: long, place: at('src/a.ts', index + 1) }),
  );

  test('5,000 findings with long messages stay within it, and it is said what is not shown', () => {
    const told = report(Array.from({ length: 6 }, (_, index) => failing(many, { id: `check-${index}` })));
    const text = said(told, { server: SERVER, remarks: 500 });
    expect(text.length).toBeLessThanOrEqual(60_000);
    expect(text).toMatch(/[\d,]+ of 5,000 are shown\./);
    expect(text).toMatch(/_\d+ parts? (?:is|are) left out here for length; report\.json has everything\._/);
    const { elements, closed } = rendered(text);
    for (const name of ['details', 'table', 'pre']) {
      expect(closed.filter((one) => one === name)).toHaveLength(elements.filter((one) => one === name).length);
    }
    expect(new TextEncoder().encode(summary(told, story(told))).length).toBeLessThanOrEqual(1_000_000);
  });

  test.each(['&', '\u0001', '日', '#a', '`', '|'])('a report made of %j alone stays within it, too', (unit) => {
    const word = unit.repeat(4000);
    const rows = Array.from({ length: 60 }, (_, index) =>
      failing([finding(word, { remedy: word, detail: word, place: at(word, 1) })], {
        id: word,
        question: `${word}${index}`,
        outcome: { kind: 'fail', said: word, total: 1, findings: [finding(word, { remedy: word, detail: word })] },
      }),
    );
    const told = report(rows, { notes: [word] });
    for (const change of [told.change, { ...told.change, draft: true }]) {
      const text = said({ ...told, change });
      expect(text.length).toBeLessThanOrEqual(60_000);
      expect(text).toMatch(/\d+ of 60 rows are shown; report.json has all\./);
    }
    expect(new TextEncoder().encode(summary(told, story(told))).length).toBeLessThanOrEqual(1_000_000);
  });
});

test('a tool that paints its messages is quoted without the paint', () => {
  const painted = finding('`a` failed.', { detail: '\u001b[31mred\u001b[39m and \u001b]0;title\u0007' });
  expect(rendered(said(report([failing([painted])]))).text).toContain('red and \\x1b]0;title\\x07\n');
});
