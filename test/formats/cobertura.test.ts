import { describe, expect, test } from 'vitest';
import { cobertura } from '../../src/formats/cobertura.ts';
import { resolveCovered } from '../../src/model/coverage.ts';
import type { XmlElement } from '../../src/model/format.ts';
import { trackedFiles } from '../../src/model/place.ts';
import { cleanerMutants, coverageIn, expectationsOf, mutantsOf, originalsIn, readsBetterCovered } from '../support/mutations.ts';

const line = (number: number | string, hits: number | string, more = '') => `<line number="${number}" hits="${hits}" ${more}/>`;
const classOf = (file: string, lines: string, methods = '') =>
  `<class name="A" filename="${file}"><methods>${methods}</methods><lines>${lines}</lines></class>`;
const report = (classes: string, attributes = '', sources = '') =>
  `<?xml version="1.0"?>\n<coverage ${attributes}>\n${sources}<packages><package name=""><classes>${classes}</classes></package></packages></coverage>`;
const method = (...lines: string[]) => `<method name="m"><lines>${lines.join('')}</lines></method>`;

describe('reports of real tools', () => {
  test.each(expectationsOf('cobertura'))('$name reads as what happened', async ({ report, expected }) => {
    const { tool: _tool, note: _note, ...told } = JSON.parse(expected);
    const { problems, at: _at, ...read } = await coverageIn(report);
    expect({ ...read, mismatch: problems.length > 0 }, problems.join('\n')).toEqual(told);
  });
});

describe('what is read', () => {
  test.each([
    ['a line and the same below its method', classOf('a', line(1, 1) + line(2, 0), method(line(1, 1), line(2, 0))), 1, 2],
    ['a line below a method that is none of the class', classOf('a', line(1, 0), method(line(2, 5))), 0, 1],
    ['a class whose lines all stand below methods', classOf('a', '', method(line(1, 0), line(2, 5))), 1, 2],
    ['the class is believed where a method says else', classOf('a', line(1, 0), method(line(1, 5))), 0, 1],
    ['a line twice in a class, as templates have it', classOf('a', line(1, 0) + line(1, 14) + line(1, 0)), 1, 1],
    ['two classes of one file', classOf('a', line(1, 0) + line(2, 0)) + classOf('a', line(2, 3)), 1, 2],
    ['one file with two spellings', classOf('s\\a', line(1, 0)) + classOf('./s/a', line(1, 1)), 1, 1],
    ['two files', classOf('a', line(1, 0)) + classOf('b', line(1, 1)), 1, 2],
    ['a count below zero, which overflowed', classOf('a', line(1, -5)), 0, 1],
    ['counts beyond 64 bits', classOf('a', line(1, '18446744073709551616') + line(2, '1e+20')), 2, 2],
    ['lines out of order', classOf('a', line(9, 0) + line(2, 1)), 1, 2],
    ['no class', '', 0, 0],
    ['elements and attributes of others', classOf('a', `${line(1, 1)}<x:line/>`.replace('<x:line/>', '<!-- -->')), 1, 1],
  ])('%s', async (_what, classes, covered, total) => {
    const read = await coverageIn(report(classes));
    expect({ lines: read.lines, problems: read.problems }).toEqual({ lines: { covered, total }, problems: [] });
  });

  test.each([
    ['half of them', line(1, 1, 'branch="true" condition-coverage="50% (1/2)"'), 1, 2],
    [
      'the best of two listings',
      line(1, 1, 'condition-coverage="50% (1/2)"') + line(1, 1, 'condition-coverage="0% (0/4)"'),
      1,
      4,
    ],
    ['never more than there are', line(1, 1, 'condition-coverage="300% (6/2)"'), 2, 2],
  ])('branches: %s', async (_what, lines, covered, total) => {
    expect((await coverageIn(report(classOf('a', lines)))).branches).toEqual({ covered, total });
  });

  test('no branches where none are told', async () => {
    const odd =
      line(1, 1, 'branch="true"') + line(2, 1, 'condition-coverage="50%"') + line(3, 1, 'condition-coverage="0% (0/0)"');
    expect((await coverageIn(report(classOf('a', odd)))).branches).toBeUndefined();
  });

  test('CRLF, a byte order mark, UTF-16, an external DOCTYPE and pieces of any size change nothing', async () => {
    const text = report(classOf('a', line(1, 1) + line(2, 0)), 'lines-valid="2" lines-covered="1"');
    const doctype = '<!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">';
    const plain = await coverageIn(text);
    for (const other of [text.replaceAll('\n', '\r\n'), `\ufeff${text}`, text.replace('?>\n', `?>\n${doctype}\n`)]) {
      for (const size of [1, 7, 10_000]) expect(await coverageIn(other, size)).toEqual(plain);
    }
    expect(await coverageIn(new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')))).toEqual(plain);
    expect(plain.lines).toEqual({ covered: 1, total: 2 });
  });
});

describe('what is no Cobertura report', () => {
  test.each([
    ['cut', report(classOf('a', line(1, 1))).slice(0, -20), 'it was cut off'],
    ['a line without a number', report(classOf('a', '<line hits="1"/>')), 'number=(no name) is no line.'],
    ['line 0', report(classOf('a', line(0, 1))), 'number=`0` is no line.'],
    ['a line that is no number', report(classOf('a', line('NaN', 1))), 'number=`NaN` is no line.'],
    ['a line without hits', report(classOf('a', '<line number="1"/>')), 'hits=(no name) is no count.'],
    ['hits that are no number', report(classOf('a', line(1, 'true'))), 'hits=`true` is no count.'],
    ['a line outside any class', report(line(1, 1)), 'stands outside any class'],
    ['a class in a class', report(classOf('a', classOf('b', ''))), 'inside another class'],
    ['Clover by its child', '<coverage><project/></coverage>', 'looks like Clover coverage'],
    ['Clover by its root', '<coverage generated="1" clover="3"><project/></coverage>', 'This is no report Jidoka knows'],
    ['Clover of PHPUnit', '<coverage generated="1"><project/></coverage>', 'This is no report Jidoka knows'],
    ['SonarQube', '<coverage version="1"><file path="a"/></coverage>', "looks like SonarQube's generic coverage"],
    ['another child', '<coverage><modules/></coverage>', '`modules` is no part of a Cobertura report'],
    ['JaCoCo', '<report name="a"/>', 'JaCoCo'],
    ['entities', `<!DOCTYPE coverage [<!ENTITY a "b">]>${report('')}`.replace('<?xml version="1.0"?>', ''), 'DOCTYPE'],
    ['too deep', `<coverage><packages>${'<package>'.repeat(300)}`, 'nested deeper than 256'],
    ['a control character', report(classOf('\u0001', line(1, 1))), 'Not well-formed XML'],
    ['an attribute twice', report('<class name="a" name="b"/>'), 'Not well-formed XML'],
  ])('%s', async (_what, text, says) => {
    const read = await coverageIn(text);
    expect([read.state, read.problems[0]]).toEqual(['unreadable', expect.stringContaining(says)]);
  });

  test('it is recognised by its root', () => {
    const root = (name: string, ...attributes: string[]): XmlElement => ({
      name,
      prefixed: false,
      attributes: new Map(attributes.map((attribute) => [attribute, '1'])),
      line: 1,
      column: 1,
    });
    expect([root('coverage', 'line-rate'), root('coverage')].map(cobertura.matches)).toEqual([true, true]);
    const others = [root('coverage', 'clover'), root('coverage', 'generated'), root('Coverage'), root('report')];
    expect(others.map(cobertura.matches)).not.toContain(true);
  });
});

describe('declared numbers', () => {
  const three = classOf('a', line(1, 1) + line(2, 0) + line(3, 0));
  test.each([
    ['what is listed', 'lines-valid="3" lines-covered="1" line-rate="0.3333"', []],
    ['rounded to two decimals', 'line-rate="0.33"', []],
    ['better', 'lines-valid="2" lines-covered="2" line-rate="1"', []],
    ['no numbers of lines', 'line-rate="NaN" branch-rate="NaN" complexity="NaN"', []],
    ['more lines', 'lines-valid="4" lines-covered="1"', ['declares 4 coverable lines but lists 3.']],
    ['fewer covered lines', 'lines-valid="3" lines-covered="0"', ['declares 0 covered lines but lists 1.']],
    ['a lower rate', 'line-rate="0.25"', ['a line rate of 0.25 but lists 1 of 3 lines as covered.']],
    ['a rate of none', 'line-rate="0.0"', ['a line rate of 0 but']],
    ['a word', 'lines-valid="many"', ['lines-valid=`many` is not a number of lines.']],
  ])('%s', async (_what, attributes, says) => {
    const { problems } = await coverageIn(report(three, attributes));
    expect(problems).toEqual(says.map((part) => expect.stringContaining(part)));
  });

  test('lines that two classes of a file list may be counted once or for each', async () => {
    const nested = classOf('a', line(2, 1)).replace('"A"', '"A.B"');
    const twice = classOf('a', line(1, 1) + line(2, 0)) + nested;
    for (const valid of [2, 3]) expect((await coverageIn(report(twice, `lines-valid="${valid}"`))).problems).toEqual([]);
    expect((await coverageIn(report(twice, 'lines-valid="4"'))).problems).toHaveLength(1);
    // The same class listed again is no further one, and explains neither more lines nor a lower rate.
    const again = classOf('a', line(1, 0)) + classOf('a', line(1, 1));
    expect((await coverageIn(report(again, 'lines-covered="0"'))).problems).toHaveLength(1);
    expect((await coverageIn(report(again, 'line-rate="0"'))).problems).toHaveLength(1);
    expect((await coverageIn(report(twice + nested, 'lines-valid="4"'))).problems).toHaveLength(1);
  });

  test('classes without a file stay apart, and are said to be of no use for a change', async () => {
    const { files, lines, problems } = await coverageIn(report(classOf('', line(1, 0)) + classOf('', line(1, 1))));
    expect({ files, lines }).toEqual({ files: 2, lines: { covered: 1, total: 2 } });
    expect(problems).toEqual(['2 classes name no file, so that no change can be held against their lines.']);
  });
});

test('a relative file is looked for below the source folders first', () => {
  const tracked = trackedFiles(['cart.py', 'shop/cart.py', 'a/util.py', 'b/util.py'], '/home/runner/work/r/r');
  const at = (path: string, ...roots: string[]) =>
    resolveCovered({ path: 'coverage.xml', files: [], roots, problems: [] }, path, tracked)?.path;
  expect(at('cart.py', '/home/runner/work/r/r/shop')).toBe('shop/cart.py');
  expect(at('cart.py', '/home/runner/work/r/r')).toBe('cart.py');
  expect(at('cart.py', '/elsewhere/shop')).toBe('cart.py');
  expect(at('cart.py', './shop')).toBe('shop/cart.py');
  expect(at('util.py', '/home/runner/work/r/r/a', '/home/runner/work/r/r/b')).toBe('a/util.py');
  expect(at('util.py')).toBeUndefined();
});

test('no damage to a real report makes it cleaner', async () => {
  const originals = originalsIn('cobertura');
  const units = [/<line [^>]*\/>/g, /<line [^>]*hits="0"[^>]*\/>/g, /<class [\s\S]*?<\/class>/g, /<package [\s\S]*?<\/package>/g];
  const mutants = mutantsOf(originals, 300, 20261122, units, /(?<= hits=")\d+/g);
  const { cleaner, excused } = await cleanerMutants(mutants, coverageIn, readsBetterCovered, isConsistent);
  expect(cleaner).toEqual([]);
  expect(excused).toBeLessThan(20);
});

/** Declares no more lines, no fewer covered ones and no lower rate than it lists, each line of a file once. */
function isConsistent(text: string): boolean {
  const listed = new Map<string, boolean>();
  for (const [, file = '', body = ''] of text.matchAll(/<class [^>]*filename="([^"]*)"[^>]*>([\s\S]*?)<\/class>/g)) {
    for (const [, attributes = ''] of body.replace(/<methods>[\s\S]*?<\/methods>/, '').matchAll(/<line ([^>]*)>/g)) {
      const key = `${file}:${/number="(\d+)"/.exec(attributes)?.[1]}`;
      listed.set(key, listed.get(key) === true || Number(/hits="(\d+)"/.exec(attributes)?.[1]) > 0);
    }
  }
  const covered = [...listed.values()].filter(Boolean).length;
  const declared = (name: string) => Number(new RegExp(` ${name}="([^"]*)"`).exec(text)?.[1] ?? Number.NaN);
  return (
    !(declared('lines-valid') > listed.size) &&
    !(declared('lines-covered') < covered) &&
    !(declared('line-rate') < covered / listed.size - 0.001)
  );
}
