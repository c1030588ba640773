import { describe, expect, test } from 'vitest';
import { isTeam, ownersIn, ownersOf } from '../../src/model/owners.ts';

const fits = (pattern: string, path: string) => ownersOf(ownersIn(`${pattern} @o`), path).length > 0;

/** Pattern, paths it names, paths it does not: by GitHub's page on code owners, and gitignore's where that one is silent. */
const PATTERNS: readonly (readonly [pattern: string, named: readonly string[], others: readonly string[]])[] = [
  ['*', ['a', 'a/b', 'a/b/.c'], []],
  ['**', ['a', 'a/b/c'], []],
  ['*.js', ['a.js', 'src/a.js', 'src/deep/.js', 'a.js/b.ts'], ['a.jsx', 'js', 'a.JS']],
  ['/build/logs/', ['build/logs/a', 'build/logs/deep/a'], ['build/logs', 'a/build/logs/b', 'build/logs2/a', 'build/a']],
  ['docs/*', ['docs/a.md', 'docs/.a'], ['docs/build-app/a.md', 'a/docs/b.md', 'docs']],
  ['/*', ['a', '.a'], ['a/b']],
  ['apps/', ['apps/a', 'apps/deep/a', 'in/apps/a'], ['apps', 'in/apps', 'myapps/a', 'Apps/a']],
  ['/docs/', ['docs/a', 'docs/deep/a'], ['in/docs/a', 'docs']],
  ['/scripts/', ['scripts/a', 'scripts/deep/a'], ['in/scripts/a']],
  [
    '**/logs',
    ['logs', 'logs/a', 'build/logs/a', 'scripts/logs/a', 'deeply/nested/logs/a'],
    ['build/logs2/a', 'catalogs/a', 'Logs/a'],
  ],
  ['/apps/github', ['apps/github', 'apps/github/a', 'apps/github/deep/a'], ['apps/githubber', 'in/apps/github', 'apps']],
  ['apps/github', ['apps/github/a'], ['in/apps/github/a']],
  ['logs', ['logs', 'logs/a', 'in/logs', 'in/logs/a'], ['logs.txt']],
  ['/logs', ['logs', 'logs/a'], ['in/logs']],
  ['docs/**', ['docs/a', 'docs/deep/a'], ['docs', 'in/docs/a']],
  ['docs/**/', ['docs/a', 'docs/deep/a'], ['docs', 'in/docs/a']],
  ['docs/**/a.md', ['docs/a.md', 'docs/in/a.md', 'docs/in/deep/a.md'], ['a.md', 'docs/b.md', 'in/docs/a.md']],
  ['**/docs/*.md', ['docs/a.md', 'in/docs/a.md'], ['docs/in/a.md']],
  ['docs/*/a', ['docs/in/a', 'docs/in/a/b'], ['docs/a', 'docs/in/deep/a']],
  ['/docs/*.md', ['docs/a.md'], ['docs/in/a.md', 'docs/a.mdx']],
  ['/v?/', ['v1/a', 'vé/a', 'v😀/a'], ['v/a', 'v10/a']],
  ['a**b', ['ab', 'axxb', 'in/axb'], ['a/b']],
  ['*a*b*c', ['abc', 'xaxbxc', 'in/aabbcc'], ['acb', 'ab/c']],
  ['/with\\ space/', ['with space/a'], ['with/a', 'space/a']],
  ['/a\\*b', ['a*b'], ['axb', 'a\\*b']],
  ['/what\\?', ['what?'], ['whats']],
  ['/\\[id\\]/', ['[id]/a'], ['i/a']],
  ['\\!now', ['!now'], ['now']],
  ['/src/C#/', ['src/C#/a.cs'], ['src/C/a.cs']],
  ['/a.b+c(d)', ['a.b+c(d)'], ['aab+c(d)', 'a.bbc(d)']],
  ['/{a,b}', ['{a,b}'], ['a', 'b']],
  ['a//b', [], ['a/b', 'a//c']],
];

describe.each(PATTERNS)('%s', (pattern, named, others) => {
  for (const path of named) test(`names ${path}`, () => expect(fits(pattern, path)).toBe(true));
  for (const path of others) test(`does not name ${path}`, () => expect(fits(pattern, path)).toBe(false));
});

describe('lines', () => {
  /** After the example on GitHub's page. */
  const EXAMPLE = [
    '# A comment, and an empty line.',
    '',
    '*       @global-owner1 @global-owner2',
    '*.js    @js-owner #This is an inline comment.',
    '*.go docs@example.com',
    '*.txt @octo-org/octocats',
    '/build/logs/ @doctocat',
    'docs/*  docs@example.com',
    'apps/ @octocat',
    '/docs/ @doctocat',
    '/scripts/ @doctocat @octocat',
    '**/logs @octocat',
    '/apps/ @octocat',
    '/apps/github',
    '/apps/both @doctocat # and the team next door',
  ].join('\n');

  test.each([
    ['a.c', ['@global-owner1', '@global-owner2']],
    ['a.js', ['@js-owner']],
    ['deep/a.go', ['docs@example.com']],
    ['a.txt', ['@octo-org/octocats']],
    ['build/logs/a.txt', ['@octocat']],
    ['docs/a.js', ['@doctocat']],
    ['docs/in/a.md', ['@doctocat']],
    ['in/docs/a.js', ['@js-owner']],
    ['in/apps/a.js', ['@octocat']],
    ['scripts/a.js', ['@doctocat', '@octocat']],
    ['scripts/logs/a', ['@octocat']],
    ['apps/a', ['@octocat']],
    ['apps/github/a.js', []],
    ['apps/both/a.js', ['@doctocat']],
  ])('%s is of %j', (path, owners) => {
    expect(ownersOf(ownersIn(EXAMPLE), path)).toEqual(owners);
    expect(ownersOf(ownersIn(EXAMPLE.replaceAll('\n', '\r\n')), path)).toEqual(owners);
  });

  test('the last line that fits wins, whole', () => {
    expect(ownersOf(ownersIn('a @x @y\na @z'), 'a')).toEqual(['@z']);
    expect(ownersOf(ownersIn('a @x\n* @y'), 'a')).toEqual(['@y']);
    expect(ownersOf(ownersIn(''), 'a')).toEqual([]);
  });

  test.each([
    ['!a @x'],
    ['a[bc] @x'],
    ['[id]/a @x'],
    ['\\#a @x'],
    ['a/***/b @x'],
    ['/ @x'],
    ['a\\'],
    ['a x'],
    ['a @x y'],
    ['a @x @'],
    ['a @org/'],
    ['a @org/team/more'],
    ['a @-x'],
    ['a x@y'],
    ['a @x,@y'],
  ])('%s is skipped whole, and says why without a name', (line) => {
    const owners = ownersIn(`* @all\n  ${line}`);
    expect(owners.problems).toEqual([{ line: 2, message: expect.any(String) }]);
    expect(owners.problems[0]?.message).not.toMatch(/@[xy]\b|\ba\b.*@/);
    expect(owners.rules).toHaveLength(1);
    expect(ownersOf(owners, 'a')).toEqual(['@all']);
  });

  test.each([['@user'], ['@user_company'], ['@org/team'], ['@My-Org/my_team-2'], ['a.b+c@mail.example.com']])(
    '%s is an owner',
    (owner) => {
      expect(ownersOf(ownersIn(`*\t ${owner} `), 'a')).toEqual([owner]);
    },
  );

  test('teams are told from people', () => {
    expect(['@org/team', '@user', 'a@example.com'].map(isTeam)).toEqual([true, false, false]);
  });
});

describe('size', () => {
  const MB = 1024 * 1024;

  test('a file over the limit is not loaded at all, by its bytes', () => {
    const line = '* @x\n';
    expect(ownersIn(line + '#'.repeat(3 * MB - line.length))).toMatchObject({ rules: [{ owners: ['@x'] }] });
    const large = ownersIn(line + 'é'.repeat(2 * MB));
    expect(large).toEqual({ rules: [], problems: [], unread: expect.stringContaining('3 MB') });
    expect(ownersOf(large, 'a')).toEqual([]);
  });

  const timed = (act: () => void): number => {
    const from = performance.now();
    act();
    return performance.now() - from;
  };

  test.each([
    ['stars in a name', `${'*a'.repeat(40)}*b`, 'a'.repeat(4000)],
    ['folders', `${'**/a/'.repeat(40)}b`, Array(2000).fill('a').join('/')],
    ['both', `${'**/*a*a*a/'.repeat(30)}b`, Array(400).fill('aaaaaaaaa').join('/')],
    ['one long line', `${'a*'.repeat(MB)}b`, 'a'.repeat(4000)],
    ['one long name', `/${'\\a'.repeat(MB)}`, 'a'.repeat(4000)],
  ])('%s: no pattern takes long', (_name, pattern, path) => {
    const owners = ownersIn(`${pattern} @x`);
    expect(owners.rules).toHaveLength(1);
    expect(timed(() => expect(ownersOf(owners, path)).toEqual([]))).toBeLessThan(2000);
  });

  test('lines that are large in other ways are read at once', () => {
    const lines = [`${' '.repeat(MB)}x`, `a ${'@x '.repeat(MB / 4)}`, `a ${'a'.repeat(MB)}`, `a @x${'-'.repeat(MB / 4)}!`];
    expect(timed(() => expect(ownersIn(lines.slice(0, 2).join('\n')).problems).toEqual([]))).toBeLessThan(2000);
    expect(timed(() => expect(ownersIn(lines.slice(2).join('\n')).problems).toHaveLength(2))).toBeLessThan(2000);
  });
});
