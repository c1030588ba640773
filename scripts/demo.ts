/**
 * Makes the data of the demo by running real tools over a small change (`scripts/demo/base` to `scripts/demo/head`): its tests and
 * coverage with vitest, a scan with ESLint, its size with git. The Windows leg that the demo's policy expects is missing on
 * purpose. Needs the npm registry; the suite only reads what this wrote.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { changeSet } from '../src/platform/diff.ts';

const root = resolve(import.meta.dirname, '..');
const demo = join(root, 'src/demo');
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'jidoka-demo-')));
const TOOLS = [
  'vitest@5.1.1',
  '@vitest/coverage-v8@5.1.1',
  'eslint@9.39.1',
  '@microsoft/eslint-formatter-sarif@3.1.0',
  '@typescript-eslint/parser@8.46.4',
  'typescript@5.9.3',
];
const dates = { GIT_AUTHOR_DATE: '2026-11-22T09:00:00Z', GIT_COMMITTER_DATE: '2026-11-22T09:00:00Z' };
const identity = ['-c', 'user.name=Demo', '-c', 'user.email=demo@example.org'];
const git = (...args: string[]) =>
  execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8', env: { ...process.env, ...dates } }).trim();

/** Runs a tool that is meant to end with this code. */
function tool(command: string, code: number): void {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
  if (status !== code) throw new Error(`${command} ended with ${status}, not ${code}:\n${stdout}${stderr}`);
}

function keep(from: string, to: string): void {
  mkdirSync(join(demo, 'reports', to, '..'), { recursive: true });
  const text = readFileSync(join(folder, from), 'utf8')
    .replaceAll(folder, '/home/runner/work/shop/shop')
    .replace(/hostname="[^"]*"/g, 'hostname="runner"');
  writeFileSync(join(demo, 'reports', to), text);
}

git('init', '--quiet', '--initial-branch=main');
writeFileSync(join(folder, '.gitignore'), 'node_modules\ncoverage\njunit.xml\neslint.sarif\n');
cpSync(join(root, 'scripts/demo/base'), folder, { recursive: true });
git('add', '--all');
git('commit', '--quiet', '--message', 'Shop');
git('switch', '--quiet', '--create', 'refunds');
cpSync(join(root, 'scripts/demo/head'), folder, { recursive: true });
git('add', '--all');
git('commit', '--quiet', '--message', 'Refunds, and tokens that live for a quarter of an hour');

tool(`npm install --no-save --no-audit --no-fund ${TOOLS.join(' ')}`, 0);
tool(
  'npx vitest run --reporter=junit --outputFile=junit.xml --coverage.enabled --coverage.reporter=lcovonly --coverage.reportOnFailure',
  1,
);
tool('npx eslint --format @microsoft/eslint-formatter-sarif --output-file eslint.sarif src', 1);
rmSync(join(demo, 'reports'), { recursive: true, force: true });
keep('junit.xml', 'linux/junit.xml');
keep('coverage/lcov.info', 'lcov.info');
keep('eslint.sarif', 'eslint.sarif');

const [base, head] = [git('rev-parse', 'main'), git('rev-parse', 'refunds')];
const measured = await changeSet(folder, { base, head, from: 'merge-base' });
if (measured.state !== 'present') throw new Error(`the change is ${measured.state}`);
const data = {
  at: '2026-11-22T10:00:00Z',
  change: {
    title: 'Refunds, and tokens that live for a quarter of an hour',
    base: { ref: 'main', sha: base },
    head: { ref: 'refunds', sha: head },
  },
  trackedFiles: git('ls-files').split('\n'),
  changeSet: measured.value,
};
writeFileSync(join(demo, 'change.json'), `${JSON.stringify(data, null, 2)}\n`);
rmSync(folder, { recursive: true, force: true });
