import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { churn } from '../../src/platform/churn.ts';

const folder = mkdtempSync(join(tmpdir(), 'churn-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function git(cwd: string, at: string, ...args: string[]): string {
  const who = {
    GIT_AUTHOR_NAME: 'Dev',
    GIT_AUTHOR_EMAIL: 'dev@example.com',
    GIT_COMMITTER_NAME: 'Dev',
    GIT_COMMITTER_EMAIL: 'dev@example.com',
  };
  const env = { ...process.env, ...who, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at };
  return execFileSync('git', args, { cwd, env, encoding: 'utf8' }).trim();
}

function commit(path: string, text: string, at: string): string {
  writeFileSync(join(folder, path), text);
  git(folder, at, 'add', '-A');
  git(folder, at, 'commit', '-q', '-m', text);
  return git(folder, at, 'rev-parse', 'HEAD');
}

describe('churn', () => {
  git(folder, '2026-01-01T00:00:00Z', 'init', '-q', '-b', 'main');
  commit('a.ts', 'one', '2026-01-01T00:00:00Z');
  commit('a.ts', 'two', '2026-03-01T00:00:00Z');
  commit('ü b.ts', 'three', '2026-03-02T00:00:00Z');
  const base = commit('a.ts', 'four', '2026-03-03T00:00:00Z');
  commit('a.ts', 'five, of the change', '2026-03-04T00:00:00Z');
  const since = new Date('2026-02-01T00:00:00Z');

  test('commits of the base since a time, by file; the change itself does not count', async () => {
    // Of a.ts: two and four; one is older, five is not of the base.
    const counts = await churn(folder, { base, paths: ['a.ts', 'ü b.ts', 'none.ts'], since });
    expect([...(counts ?? [])]).toEqual([
      ['a.ts', 2],
      ['ü b.ts', 1],
      ['none.ts', 0],
    ]);
  });

  test('a history that was cut, or does not hold the base, tells nothing', async () => {
    const shallow = join(folder, 'shallow');
    git(folder, '2026-03-05T00:00:00Z', 'clone', '-q', '--depth', '2', `file://${folder}`, shallow);
    expect(await churn(shallow, { base: 'HEAD', paths: ['a.ts'], since })).toBeUndefined();
    expect(await churn(folder, { base: 'f'.repeat(40), paths: ['a.ts'], since })).toBeUndefined();
    expect(await churn(tmpdir(), { base, paths: ['a.ts'], since })).toBeUndefined();
  });
});
