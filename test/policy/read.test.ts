import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { defaultPolicy, readPolicy, tighten } from '../../src/policy/read.ts';

const PATH = '.github/jidoka.yml';
const policyOf = (text: string) => {
  const reading = readPolicy(PATH, text, checks);
  if ('problems' in reading) throw new Error(reading.problems[0].message);
  return reading.policy;
};
const errorsOf = (text: string) => {
  const reading = readPolicy(PATH, text, checks);
  return 'problems' in reading ? reading.problems.map(({ line, column, message }) => `${line}:${column} ${message}`) : [];
};

describe('errors have a place and say what to write', () => {
  test.each([
    ['an unknown key', 'version: 1\nmoed: stop', ['2:1 Unknown key `moed`; did you mean `mode`?']],
    [
      'a check at the top',
      'batch-sise: {}',
      ['1:1 Unknown key `batch-sise`; did you mean `batch-size`, which stands under `checks`?'],
    ],
    ['a section in the wrong place', 'legs: {}', ['1:1 Unknown key `legs`; did you mean `legs`, which stands under `evidence`?']],
    [
      'an unknown check',
      'checks:\n  test-failurs: {}',
      ['2:3 Unknown key `test-failurs` in `checks`; did you mean `test-failures`?'],
    ],
    [
      'an unknown option',
      'checks: { test-failures: { compar: new } }',
      ['1:28 Unknown key `compar` in `checks.test-failures`; did you mean `compare`?'],
    ],
    ['a wrong word', 'mode: stopp', ['1:7 `mode` is `stopp`; write one of `report`, `warn` and `stop`. Did you mean `stop`?']],
    ['a list', '- a\n- b', ['1:1 The policy is a list; write keys and values, such as "version: 1".']],
    ['a text', 'hello', ['1:1 The policy is `hello`; write keys and values, such as "version: 1".']],
    [
      'a text for a list',
      'evidence: { tests: x.xml }',
      ['1:20 `evidence.tests` is `x.xml`; write a list, such as ["**/junit*.xml"].'],
    ],
    ['a number as text', 'version: "1"', ['1:10 `version` is the text "1"; write `1`.']],
    ['another version', 'version: 2', ['1:10 `version` is `2`; write `1`.']],
    ['a tab', 'mode:\n\t- x', ['2:1 Tabs are not allowed as indentation.']],
    ['the same key twice', 'mode: stop\nmode: warn', ['2:1 Map keys must be unique.']],
    ['two documents', 'mode: stop\n---\nmode: warn', ['2:1 A policy is one document: take out the second "---".']],
    [
      'an alias',
      'mode: &m stop\nversion: *m',
      [
        '1:10 Anchors (&name) are not read here; write the value out.',
        '2:10 Aliases (*name) are not read here; write the value out.',
      ],
    ],
    ['a tag', 'mode: !!js/function stop', ['1:21 Tags (!name) are not read here.']],
    ['a day that is none', 'enforce-from: 2027-02-30', ['1:15 `enforce-from` is `2027-02-30`: there is no such day.']],
    ['an author who signs', 'waivers: { not-author: false }', ['1:24 `waivers.not-author` is `false`; write `true`.']],
    [
      'an unwaivable check that is none',
      'waivers: { unwaivable: [policy-chang] }',
      [expect.stringContaining('Did you mean `policy-change`?')],
    ],
    [
      'a limit that is no number',
      'checks: { wip-limit: { per-repository: some } }',
      [expect.stringContaining('write a whole number from 1 on, or auto')],
    ],
    [
      'a glob of jobs with braces',
      'checks: { jobs-succeeded: { may-skip: ["{a,b}"] } }',
      [expect.stringContaining('braces and extended globs')],
    ],
    [
      'a missing owner',
      'quarantine: [{ test: a, until: 2027-01-01, reason: r }]',
      ['1:14 `quarantine.0.owner` is missing; write text.'],
    ],
    [
      'a leg that has no globs',
      'evidence: { legs: { linux: ["a/**"] }, expect: { tests: { legs: [linx] } } }',
      ['1:66 `evidence.expect.tests.legs.0` is `linx`: no leg is called "linx"; did you mean "linux"?'],
    ],
    [
      'a glob with braces',
      'evidence: { tests: ["{a,b}.xml"] }',
      [
        '1:21 `evidence.tests.0` is `{a,b}.xml`: braces and extended globs are not read; list the alternatives as globs of their own.',
      ],
    ],
    [
      'a glob that leaves',
      'evidence: { tests: ["../x.xml"] }',
      ['1:21 `evidence.tests.0` is `../x.xml`: a glob may not leave the repository (no "..").'],
    ],
    ['a key that is a list', '? [a]\n: b', ['1:3 A key must be plain text.']],
  ])('%s', (_name, text, errors) => {
    expect(errorsOf(text)).toEqual(errors);
  });

  test('every error is told, not the first alone', () => {
    expect(errorsOf('moed: x\nchecks: { test-failures: { level: of } }\nquarantine: 3')).toHaveLength(3);
  });

  test('__proto__ and constructor are keys like any other, and unknown', () => {
    for (const key of ['__proto__', 'constructor', 'hasOwnProperty']) {
      expect(errorsOf(`${key}: { level: off }`)[0]).toContain(`Unknown key \`${key}\``);
      expect(errorsOf(`checks: { ${key}: { level: off } }`)[0]).toContain(`Unknown key \`${key}\` in \`checks\``);
    }
    expect(({} as Record<string, unknown>)['level']).toBeUndefined();
  });
});

describe('every glob is one that can be used', () => {
  test.each([
    'batch: { exclude: ["{a,b}/**"] }',
    'batch: { components: { api: ["../api/**"] } }',
    'checks: { batch-size: { paths: { "{a,b}/**": { lines: 3 } } } }',
    'checks: { companions: { rules: [{ when: ["{a,b}"], with: ["c"] }] } }',
    'checks: { scan-findings: { paths: { "{a,b}/**": { threshold: low } } } }',
  ])('%s', (text) => {
    expect(errorsOf(text)).not.toEqual([]);
  });
});

describe('bombs end quickly, with an error', () => {
  test.each([
    ['brackets', '['.repeat(20_000), 'nested deeper than 32'],
    ['braces', `a: ${'{a: '.repeat(5_000)}`, 'nested deeper than 32'],
    ['dashes', '- '.repeat(20_000), 'nested deeper than 32'],
    ['indentation', Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), 'nested deeper than 32'],
    ['question marks', '? '.repeat(20_000), 'nested deeper than 32'],
    ['aliases', `a: &a [x,x]\n${Array.from({ length: 20 }, (_, i) => `b${i}: &b${i} [*a,*a]`).join('\n')}`, 'not read here'],
    ['size', `# ${'x'.repeat(70_000)}`, 'larger than 64 KiB'],
    ['one long line', `mode: ${'x'.repeat(60_000)}`, 'write one of'],
  ])('%s', (_name, text, words) => {
    const started = performance.now();
    expect(errorsOf(text)[0]).toContain(words);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('what is read', () => {
  test("the design's own example reads; what this version cannot do is named, not lost", () => {
    const example = readFileSync(join(import.meta.dirname, '../fixtures/policy/full.yml'), 'utf8');
    const policy = policyOf(example);
    expect(policy.planned).toEqual([]);
    expect(policy.unused).toEqual(['line']);
    expect(policy.waivers.unwaivable).toEqual(['policy-change']);
    expect(policy).toMatchObject({
      enforceFrom: '2027-01-15',
      grandfatherBefore: '2027-01-01',
      settings: { legs: { linux: ['reports/linux/**'] } },
    });
  });

  test('an empty file is a policy with every default', () => {
    expect(policyOf('')).toMatchObject({ mode: 'stop', globs: { tests: [] } });
    expect(policyOf('# nothing\n').checks.get('flaky-tests')).toMatchObject({ level: 'warn', onUnknown: 'warn' });
  });

  test('on-unknown is as level, unless told', () => {
    expect(policyOf('checks: { test-failures: { level: warn } }').checks.get('test-failures')).toMatchObject({
      level: 'warn',
      onUnknown: 'warn',
    });
    expect(policyOf('checks: { test-failures: { on-unknown: warn } }').checks.get('test-failures')).toMatchObject({
      level: 'stop',
      onUnknown: 'warn',
    });
  });

  test('what the file names above off is asked for; what it leaves out, or switches off, is not', () => {
    const policy = policyOf(
      'checks: { wip-limit: {}, jobs-succeeded: { level: off }, coverage-drop: {}, companions: { level: warn } }',
    );
    expect(policy.named).toEqual(new Set(['wip-limit', 'companions']));
    expect(policyOf('mode: stop').named.size).toBe(0);
    expect(defaultPolicy(checks).named.size).toBe(0);
  });

  test('without a file only what stops by default counts', () => {
    const policy = defaultPolicy(checks);
    for (const { id, level } of checks) expect(policy.checks.get(id)?.level, id).toBe(level === 'stop' ? 'stop' : 'off');
    expect(policy.checks.get('test-failures')?.level).toBe('stop');
    expect(policy.checks.get('flaky-tests')?.level).toBe('off');
  });
});

describe('inputs only tighten', () => {
  const asked = { byHand: false, tests: [], scans: [], coverage: [] };

  test('globs add, and an exclusion is refused where there is a policy file', () => {
    const policy = policyOf('evidence: { tests: ["a/*.xml"] }');
    const { policy: tightened, notes } = tighten(policy, { ...asked, tests: ['b/*.xml', '!a/bad.xml'] }, true);
    expect(tightened.globs.tests).toEqual(['a/*.xml', 'b/*.xml']);
    expect(notes).toEqual(['`!a/bad.xml` was not followed: inputs only tighten; exclude in the policy.']);
    expect(tighten(policy, { ...asked, byHand: true, tests: ['!a/bad.xml'] }, true).policy.globs.tests).toEqual([
      'a/*.xml',
      '!a/bad.xml',
    ]);
  });

  test.each([
    ['report', 'stop', true, 'stop', 0],
    ['stop', 'report', true, 'stop', 1],
    ['warn', 'report', true, 'warn', 1],
    ['stop', 'report', false, 'report', 0],
  ] as const)('policy %s, input %s, file %s: %s', (mode, input, hasFile, result, notes) => {
    const tightened = tighten(policyOf(`mode: ${mode}`), { ...asked, mode: input }, hasFile);
    expect(tightened.policy.mode).toBe(result);
    expect(tightened.notes).toHaveLength(notes);
  });
});
