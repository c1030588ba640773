import { describe, expect, test } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { extendsOf } from '../../src/policy/extends.ts';
import { readPolicy } from '../../src/policy/read.ts';

const PATH = '.github/jidoka.yml';
const NAME = 'acme/policies:ci/jidoka.yml@v1';
const read = (child: string, parent: string, name = NAME) => readPolicy(PATH, child, checks, { name, text: parent });
const policyOf = (child: string, parent: string) => {
  const reading = read(`extends: ${NAME}\n${child}`, parent);
  if ('problems' in reading) throw new Error(reading.problems[0].message);
  return reading.policy;
};
const errorsOf = (child: string, parent: string) => {
  const reading = read(`extends: ${NAME}\n${child}`, parent);
  return 'problems' in reading ? reading.problems.map(({ path, line, message }) => `${path}:${line} ${message}`) : [];
};

describe('what a file extends', () => {
  test.each([
    ['acme/policies:ci/jidoka.yml@v1', { owner: 'acme', repo: 'policies', path: 'ci/jidoka.yml', ref: 'v1' }],
    ['a-1/.github:jidoka.yml@0123abc', { owner: 'a-1', repo: '.github', path: 'jidoka.yml', ref: '0123abc' }],
    [
      'acme/policies:.github/jidoka.yml@release/2',
      { owner: 'acme', repo: 'policies', path: '.github/jidoka.yml', ref: 'release/2' },
    ],
  ])('%s', (named, origin) => {
    expect(extendsOf(PATH, `extends: ${named}`)).toEqual(origin);
  });

  test('nothing', () => {
    expect(extendsOf(PATH, 'mode: stop')).toBeUndefined();
    expect(extendsOf(PATH, '')).toBeUndefined();
    expect(extendsOf(PATH, '- a')).toBeUndefined();
  });

  test.each([
    ['acme/policies', 'write OWNER/REPO:path@ref'],
    ['acme/policies:jidoka.yml', 'the ref is missing'],
    ['acme/policies:jidoka.yml@', 'the ref is missing'],
    ['acme/policies:@v1', 'write OWNER/REPO'],
    ['policies:jidoka.yml@v1', 'write OWNER/REPO'],
    ['acme/policies:../jidoka.yml@v1', 'may not leave it'],
    ['acme/policies:a/../../jidoka.yml@v1', 'may not leave it'],
    ['acme/policies:/jidoka.yml@v1', 'may not leave it'],
    ['acme/policies:a//jidoka.yml@v1', 'may not leave it'],
    ['acme/policies:./jidoka.yml@v1', 'may not leave it'],
    ['acme/..:jidoka.yml@v1', 'the repository is no name'],
    ['acme/.:jidoka.yml@v1', 'the repository is no name'],
    ['-acme/policies:jidoka.yml@v1', 'the owner is no name'],
    ['ac_me/policies:jidoka.yml@v1', 'the owner is no name'],
    ['acme/policies:a%2fb.yml@v1', 'the path may hold'],
    ['acme/policies:jidoka.yml?ref=x@v1', 'the path may hold'],
    ['acme/policies:jidoka.yml@v1?x=1', 'the ref may hold'],
    ['acme/policies:jidoka.yml@-v1', 'the ref may hold'],
    ['acme/policies:jidoka.yml@../main', 'the ref may hold'],
    ['acme/policies:jidoka.yml@a..b', 'the ref may hold'],
    ['acme/policies:jidoka.yml@refs/heads/', 'the ref may hold'],
    [`acme/policies:jidoka.yml@${'v'.repeat(256)}`, 'the ref may hold'],
    ['https://github.com/acme/policies:jidoka.yml@v1', 'write OWNER/REPO'],
    ['"acme/policies:jidoka.yml@v1\\n"', 'write OWNER/REPO'],
    ['"acme/policies:jidoka.yml@ v1"', 'write OWNER/REPO'],
    ['[acme]', 'write OWNER/REPO'],
    ['3', 'write OWNER/REPO'],
  ])('%s cannot be followed', (named, words) => {
    expect(extendsOf(PATH, `version: 1\nextends: ${named}`)).toMatchObject({
      problems: [{ message: expect.stringContaining(words), line: 2, path: PATH }],
    });
    expect(readPolicy(PATH, `extends: ${named}`, checks)).toHaveProperty('problems');
  });

  test('a file that does not read says so before anything is followed', () => {
    expect(extendsOf(PATH, 'extends: &a x/y:z@v')).toMatchObject({ problems: [{ line: 1 }] });
    expect(extendsOf(PATH, `extends: ${NAME}\nextends: ${NAME}`)).toHaveProperty('problems');
  });
});

describe('inheriting', () => {
  test('the parent holds where the child says nothing, and the policy says whom it inherits from', () => {
    const policy = policyOf('', 'mode: warn\nchecks: { batch-size: { lines: 77 } }');
    expect(policy).toMatchObject({ mode: 'warn', inherits: NAME });
    expect(policy.checks.get('batch-size')?.options).toMatchObject({ lines: 77 });
    expect(policy.named.has('batch-size')).toBe(true);
    expect(policy.unused).toEqual([]);
  });

  test('keys merge at every depth, lists and single values replace', () => {
    const parent = `evidence: { tests: ["a.xml", "b.xml"], legs: { linux: ["l/**"] } }
checks: { batch-size: { level: stop, lines: 77, paths: { "db/**": { lines: 9 } } } }`;
    const child = `evidence: { tests: ["c.xml"], legs: { windows: ["w/**"] }, expect: { tests: { legs: [linux, windows] } } }
checks: { batch-size: { lines: 88, paths: { "ui/**": { lines: 5 } } } }`;
    const policy = policyOf(child, parent);
    expect(policy.globs.tests).toEqual(['c.xml']);
    expect(policy.settings.legs).toEqual({ linux: ['l/**'], windows: ['w/**'] });
    expect(policy.checks.get('batch-size')).toMatchObject({
      level: 'stop',
      options: { lines: 88, paths: { 'db/**': { lines: 9 }, 'ui/**': { lines: 5 } } },
    });
  });

  test('an empty parent is one', () => {
    expect(policyOf('mode: warn', '').mode).toBe('warn');
  });

  test("the child's errors stand at its own lines", () => {
    expect(errorsOf('moed: stop', 'mode: warn')).toEqual([`${PATH}:2 Unknown key \`moed\`; did you mean \`mode\`?`]);
    expect(errorsOf('checks: { batch-size: 3 }', 'checks: { batch-size: { lines: 4 } }')[0]).toContain(`${PATH}:2`);
    expect(errorsOf('checks:', 'checks: { batch-size: { lines: 4 } }')[0]).toContain('`checks` is empty');
  });

  test("the parent's errors are told by its own name", () => {
    expect(errorsOf('', 'version: 1\nmoed: stop')).toEqual([`${NAME}:2 Unknown key \`moed\`; did you mean \`mode\`?`]);
    expect(errorsOf('', 'mode: &a stop')[0]).toContain(`${NAME}:1`);
  });

  test('one level, and no more', () => {
    expect(errorsOf('', 'version: 1\nextends: acme/other:a.yml@v1')[0]).toMatch(
      /^acme\/policies:ci\/jidoka\.yml@v1:2 .*may not extend another/,
    );
  });

  test('without its parent a child is no policy', () => {
    const words = 'The policy that this one extends, `acme/policies:ci/jidoka.yml@v1`, was not read.';
    expect(readPolicy(PATH, `extends: ${NAME}`, checks)).toMatchObject({ problems: [{ message: words, line: 1 }] });
    expect(read(`extends: ${NAME}`, '', 'acme/policies:ci/jidoka.yml@v2')).toMatchObject({ problems: [{ message: words }] });
  });

  test('a parent that nobody named is not followed', () => {
    expect(read('mode: stop', 'mode: warn')).toMatchObject({ policy: { mode: 'stop' } });
    expect(read('mode: stop', 'mode: warn')).not.toHaveProperty('policy.inherits');
  });

  test('__proto__ is a key like any other, and unknown', () => {
    expect(errorsOf('__proto__: { mode: warn }', 'mode: stop')[0]).toContain('Unknown key `__proto__`');
    expect(errorsOf('checks: { batch-size: { paths: { __proto__: { lines: 3 } } } }', '')).toEqual([]);
    expect(({} as Record<string, unknown>)['lines']).toBeUndefined();
  });
});

describe('locks', () => {
  const parent = (lock: string) => `mode: stop\nlock: [${lock}]`;

  test.each([
    ['a value', 'mode', 'mode: warn', '2 `mode` is locked by `acme/policies:ci/jidoka.yml@v1`; take it out.'],
    ['the same value', 'mode', 'mode: stop', '2 `mode` is locked'],
    ['a whole check', 'checks.test-failures', 'checks:\n  test-failures: { level: off }', '3 `checks.test-failures` is locked'],
    [
      'a key of a check',
      'checks.test-failures.level',
      'checks:\n  test-failures:\n    level: off',
      '4 `checks.test-failures.level` is locked',
    ],
    ['everything above it replaced', 'ai.min-grade', 'ai: 3', '2 `ai` holds `ai.min-grade`, which is locked'],
    ['a planned check', 'checks.ai-tested.coverage', 'checks: { ai-tested: { coverage: 1% } }', '2 `checks.ai-tested.coverage`'],
    ['a list', 'quarantine', 'quarantine: []', '2 `quarantine` is locked'],
    ['a named entry', 'evidence.legs.linux', 'evidence: { legs: { linux: ["x"] } }', '2 `evidence.legs.linux` is locked'],
  ])('%s', (_name, lock, child, error) => {
    expect(errorsOf(child, parent(lock))[0]).toContain(`${PATH}:${error}`);
  });

  test('what stands beside a lock is free', () => {
    const child = 'checks: { test-failures: { compare: new } }';
    expect(errorsOf(child, parent('checks.test-failures.level, checks.test-inventory, mode'))).toEqual([]);
    expect(policyOf('', parent('mode')).mode).toBe('stop');
  });

  test('every broken lock is told', () => {
    expect(errorsOf('mode: warn\nquarantine: []', parent('mode, quarantine'))).toHaveLength(2);
  });

  test.each([
    ['checks.test-failurs', '`checks.test-failurs` locks nothing: `test-failurs` is no key of `checks`.'],
    ['moed', '`moed` locks nothing: `moed` is no key of the policy.'],
    ['mode.stop', '`mode.stop` locks nothing: `mode` has no keys; lock it as a whole.'],
    ['quarantine.test', '`quarantine.test` locks nothing: `quarantine` has no keys; lock it as a whole.'],
    ['checks.constructor', '`checks.constructor` locks nothing'],
    ['extends', '`extends` cannot be locked; every file has its own.'],
    ['lock', '`lock` cannot be locked'],
  ])('a lock that would hold nothing is an error where it stands: %s', (lock, message) => {
    expect(errorsOf('', parent(lock))[0]).toContain(`${NAME}:2 ${message}`);
    expect(readPolicy(PATH, parent(lock), checks)).toMatchObject({ problems: [{ path: PATH, line: 2 }] });
  });

  test('a child has nobody to lock for', () => {
    expect(errorsOf('lock: [mode]', '')[0]).toContain('`lock` is for a policy that others extend');
  });
});
