import { createHash } from 'node:crypto';
import type { DefaultTreeAdapterMap } from 'parse5';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { story } from '../../src/model/story.ts';
import { html } from '../../src/reports/html.ts';
import { STYLE, STYLE_SHA256 } from '../../src/reports/html-style.ts';
import { reports } from '../../src/reports/index.ts';
import { at, CAUTION, check, failing, finding, GO, report, TOTALS, waiver } from './literal.ts';

type Node = DefaultTreeAdapterMap['node'];
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function elementsOf(node: Node): Element[] {
  const own =
    'tagName' in node
      ? [
          {
            name: node.tagName,
            attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
            text: textOf(node),
          },
        ]
      : [];
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap(elementsOf) : [])];
}

const sum = (character: string) => character.repeat(64);
const files = [{ path: 'r/junit.xml', format: 'junit', sha256: sum('a'), state: 'present' as const, problems: [] }];
const broken = {
  path: 'r/cut.xml',
  state: 'unreadable' as const,
  problems: [{ kind: 'malformed' as const, message: 'It ends too early.', path: 'r/cut.xml', line: 3 }],
};
const told = report(
  [
    failing([
      finding('`a` failed.', { place: at('src/a.ts', 12), detail: 'one\n  two <b>' }),
      finding('`b` failed.', { compare: 'existing' }),
    ]),
    failing([finding('`c` failed.')], { id: 'signed', question: 'Is it signed?', waiver: waiver() }),
    check({ id: 'passing' }),
    check({ id: 'aside', outcome: { kind: 'not-applicable', because: 'nobody asked' } }),
    check({ id: 'learning', outcome: { kind: 'learning', have: 1, need: 5 } }),
    failing([finding('`d` failed.')], { id: 'only-shown', level: 'off' }),
  ],
  {
    notes: ['A note about `it`.'],
    truncated: ['c: 1 of 2 findings are listed.'],
    run: { key: 'CI/gate', id: '4711', attempt: 1, url: 'https://x.example' },
    origin: 'own-run',
    evidence: {
      tests: { state: 'present', totals: TOTALS, base: { ...TOTALS, total: 8 }, files: [...files, broken] },
      scans: { state: 'absent', reason: 'No file matched `*.sarif`.', files: [] },
      coverage: { state: 'present', lines: { covered: 1, total: 4 }, files: [] },
    },
  },
);
const page = html(told, story(told));
const errors: string[] = [];
const elements = elementsOf(parse(page, { onParseError: ({ code }) => errors.push(code) }));
const named = (name: string) => elements.filter((element) => element.name === name);

describe('the page', () => {
  test('is HTML without an error', () => {
    expect(errors).toEqual([]);
  });

  test('loads nothing, runs nothing, and says so to the browser', () => {
    const policy = named('meta').find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
    expect(policy?.attributes['content']).toBe(
      `default-src 'none'; style-src 'sha256-${STYLE_SHA256}'; base-uri 'none'; form-action 'none'`,
    );
    expect(STYLE_SHA256).toBe(createHash('sha256').update(STYLE).digest('base64'));
    expect(named('style').map(({ text }) => text)).toEqual([STYLE]);
    for (const name of ['script', 'link', 'img', 'iframe', 'object', 'embed', 'form', 'base', 'svg'])
      expect(named(name)).toEqual([]);
    expect(elements.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => /^on|^style$|^src/.test(name))).toEqual(
      [],
    );
    expect(named('a').every(({ attributes }) => attributes['href']?.startsWith('#'))).toBe(true);
    expect(STYLE).not.toMatch(/url\(|@import/);
  });

  test('can be read by whoever does not see it', () => {
    expect(named('html')[0]?.attributes['lang']).toBe('en');
    expect(named('title')[0]?.text).toBe('Stop: 1 of 4 checks stopped the line · octo/shop #7');
    for (const landmark of ['header', 'nav', 'main', 'footer', 'h1']) expect(named(landmark)).toHaveLength(1);
    const levels = elements.flatMap(({ name }) => (/^h\d$/.test(name) ? [Number(name.slice(1))] : []));
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
    expect(named('th').every(({ attributes }) => /^(col|row)$/.test(attributes['scope'] ?? ''))).toBe(true);
    expect(named('th').every(({ text }) => text.trim() !== '')).toBe(true);
    expect(named('table')).toHaveLength(named('caption').length);
    const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of [...named('a'), ...named('section')]) {
      const target = attributes['href']?.slice(1) ?? attributes['aria-labelledby'];
      expect(ids).toContain(target);
    }
  });

  test('has everything: checks, findings, evidence, notes, waivers, policy and sums', () => {
    const text = named('body')[0]?.text ?? '';
    for (const one of [
      ...['a failed.', 'b failed.', 'c failed.', 'on the base too', 'src/a.ts:12', 'one\n  two <b>', 'Waived', 'ada', 'maintain'],
      ...['It fails on leap days only.', 'passing', 'does not apply', 'nobody asked.', '1 of 5 so far.', 'Shown, not counted'],
      ...['A note about it.', '1 of 2 findings are listed', sum('a'), 'r/cut.xml', 'Line 3: It ends too early.', '+2'],
      ...['absent: No file matched *.sarif.', '1 of 4 lines (25.0 %)', '.github/jidoka.yml', 'Mode stop.', 'CI/gate', 'own run'],
    ]) {
      expect(text).toContain(one);
    }
    expect(text).not.toContain('x.example');
  });
});

test('a part with nothing to say is left out', () => {
  const titles = (one: typeof told) => html(one, story(one)).match(/(?<=<h2[^>]*>)[^<]*/g);
  expect(titles(told)).toEqual(['What asks for attention', 'Waivers', 'Notes', 'All checks', 'Evidence', 'How it was decided']);
  expect(titles(report([check()], GO))).toEqual(['All checks', 'Evidence', 'How it was decided']);
  expect(titles(report([failing([finding('x')], { level: 'warn' })], CAUTION))).toHaveLength(4);
});

test('messages of 200 findings of a check are shown, and it is said', () => {
  const many = report([failing(Array.from({ length: 300 }, () => finding('`x` failed.', { detail: 'why' })))]);
  const text = html(many, story(many));
  expect(text.match(/<pre/g)).toHaveLength(200);
  expect(text).toContain('300 findings; the messages of the first 200');
});

test('the same report gives the same bytes, and it is one of the files', () => {
  const file = reports.find(({ name }) => name === 'jidoka.html');
  expect(file?.render(told, story(told), {})).toBe(page);
});
