import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { AuthoredCommit } from '../../src/model/authored.ts';
import { authoredLines } from '../../src/platform/authored-lines.ts';
import type { Files, Repository } from '../support/repository.ts';
import { checkoutOf, repository, temporaryFolder } from '../support/repository.ts';

/** The suite's commits are a minute apart: the first at 9:00 on the first of November 2026. */
const FIRST = Date.parse('2026-11-01T09:01:00Z') / 1000;
const ALL = { from: 0, to: FIRST + 86_400 };

async function read(folder: string, span = ALL, options = {}) {
  const commits: AuthoredCommit[] = [];
  const told = await authoredLines(folder, span, (commit) => commits.push(commit), options);
  return { told, commits: commits.reverse() };
}

const lines = (n: number, word = 'line') => Array.from({ length: n }, (_, i) => `${word} ${i}\n`).join('');

function shop(files: Files): Repository {
  return repository(onTestFinished, files);
}

describe('commits with their lines', () => {
  test('are told whole: who, when, the message as written, and what each adds to which file', async () => {
    const repo = shop({ 'a.ts': lines(10) });
    const second = repo.commit(
      { 'a.ts': `${lines(10)}more\n`, 'src/café "x".ts': lines(3), 'with\ttab and\nend.ts': lines(2) },
      { message: 'Add things\n\nOver\ntwo lines.\n\nCo-Authored-By: Claude <noreply@anthropic.com>' },
    );
    const { told, commits } = await read(repo.folder);
    expect(told).toMatchObject({ branch: 'main', head: second });
    expect(commits.map(({ added }) => [...added])).toEqual([
      [['a.ts', 10]],
      [
        ['a.ts', 1],
        ['src/café "x".ts', 3],
        ['with\ttab and\nend.ts', 2],
      ],
    ]);
    expect(commits[1]).toMatchObject({
      sha: second,
      parents: [commits[0]?.sha],
      author: { name: 'Test Author', mail: 'author@example.org' },
      committer: { name: 'Test Author', mail: 'author@example.org' },
      authoredAt: FIRST + 60,
      committedAt: FIRST + 60,
      message: 'Add things\n\nOver\ntwo lines.\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n',
    });
  });

  test('a file that moved adds what is new in it; binaries, deletions and empty commits add nothing', async () => {
    const repo = shop({ 'old/a.ts': lines(20), 'b.ts': lines(4), 'c.bin': new Uint8Array([1, 0, 2]) });
    repo.git('mv', 'old/a.ts', 'new name.ts');
    repo.commit({ 'new name.ts': `${lines(20)}and\ntwo\n` });
    repo.commit({ 'b.ts': null, 'c.bin': new Uint8Array([0, 1, 2, 3, 4]) });
    repo.commit({});
    repo.commit({ 'last.ts': 'x\n' });
    const { commits } = await read(repo.folder);
    expect(commits.map(({ added }) => [...added])).toEqual([
      [
        ['b.ts', 4],
        ['old/a.ts', 20],
      ],
      [['new name.ts', 2]],
      [],
      [],
      [['last.ts', 1]],
    ]);
  });

  test('merges are left out, and what they merge is in', async () => {
    const repo = shop({ 'a.ts': lines(1) });
    repo.commit({ 'b.ts': lines(2) }, { on: 'side' });
    repo.commit({ 'c.ts': lines(3) });
    repo.git('merge', '--quiet', '--no-ff', '-m', 'Merge side', 'side');
    const { commits } = await read(repo.folder);
    expect(commits.map(({ added }) => [...added][0])).toEqual([
      ['a.ts', 1],
      ['b.ts', 2],
      ['c.ts', 3],
    ]);
  });

  test('are those of the span alone, by the committer’s clock, whatever another clock said', async () => {
    const repo = shop({ 'a.ts': lines(1) });
    const at = (name: string, seconds: number) => {
      repo.commit({ [`${name}.ts`]: lines(1) }, { message: name });
      const [tree, parent] = [repo.git('rev-parse', 'HEAD^{tree}'), repo.git('rev-parse', 'HEAD^')];
      const made = execFileSync('git', ['commit-tree', tree, '-p', parent, '-m', name], {
        cwd: repo.folder,
        encoding: 'utf8',
        env: {
          ...{ PATH: process.env['PATH'], HOME: tmpdir(), GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.org' },
          ...{ GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.org' },
          ...{ GIT_AUTHOR_DATE: '1000000000 +0000', GIT_COMMITTER_DATE: `${seconds} +0000` },
        },
      }).trim();
      repo.git('reset', '--quiet', '--hard', made);
    };
    const begin = FIRST + 3600;
    at('before', begin - 1);
    at('first', begin);
    // In a history that stops at the first old date everything before this one would be lost.
    at('wrong clock', 1_000_000_001);
    at('last', begin + 99);
    at('after', begin + 100);
    const { commits } = await read(repo.folder, { from: begin, to: begin + 100 });
    expect(commits.map(({ message }) => message.trim())).toEqual(['first', 'last']);
    expect(commits[0]).toMatchObject({ authoredAt: 1_000_000_000, committedAt: begin });
  });
});

describe('what the repository says', () => {
  test('of its files: generated and vendored ones by the attributes of the branch, not those of the working tree', async () => {
    const repo = shop({
      '.gitattributes':
        'gen/** linguist-generated\nlib/** linguist-vendored=true\ndist/** -diff\nplain/** linguist-generated=false\n',
      ...Object.fromEntries(['gen/a.ts', 'lib/b.ts', 'dist/c.js', 'plain/d.ts'].map((path) => [path, lines(2)])),
    });
    const { told, commits } = await read(repo.folder);
    const attributes = 'attributes' in told ? told.attributes : new Map();
    const saying = (word: 'generated' | 'vendored') => [...attributes].flatMap(([path, its]) => (its[word] ? [path] : [])).sort();
    expect([saying('generated'), saying('vendored')]).toEqual([['dist/c.js', 'gen/a.ts'], ['lib/b.ts']]);
    const before = [...(commits[0]?.added ?? [])];
    expect(before).toContainEqual(['dist/c.js', 2]);
    // In the working tree alone: every file would be a binary without lines.
    execFileSync('sh', ['-c', "echo '* -diff' > .gitattributes"], { cwd: repo.folder });
    const again = await read(repo.folder);
    expect([...(again.commits[0]?.added ?? [])]).toEqual(before);
    expect(again.told).toEqual(told);
  });

  test('of diffs and pagers changes nothing, and runs nothing', async () => {
    const repo = shop({ 'a.ts': lines(5), '.gitattributes': '*.ts diff=evil\n' });
    repo.git('mv', 'a.ts', 'b.ts');
    repo.commit({ 'b.ts': `${lines(5)}x\n` });
    const { commits } = await read(repo.folder);
    const evil = 'sh -c "touch was-run"';
    for (const [key, value] of [
      ['diff.external', evil],
      ['diff.evil.command', evil],
      ['diff.evil.textconv', evil],
      ['log.showSignature', 'true'],
      ['gpg.program', evil],
      ['diff.renames', 'false'],
      ['diff.renameLimit', '1'],
      ['log.showRoot', 'false'],
      ['log.diffMerges', 'on'],
      ['diff.relative', 'true'],
      ['color.ui', 'always'],
    ] as const)
      repo.git('config', key, value);
    expect((await read(repo.folder)).commits).toEqual(commits);
    expect(repo.git('status', '--porcelain')).toBe('');
  });
});

describe('a history that is not at hand is a problem', () => {
  test('in a shallow checkout', async () => {
    const origin = shop({ 'a.ts': lines(1) });
    origin.commit({ 'b.ts': lines(1) });
    const { told, commits } = await read(checkoutOf(onTestFinished, origin, { ref: 'refs/heads/main' }).folder);
    expect(told).toMatchObject({ problem: expect.stringMatching(/shallow/), remedy: expect.stringMatching(/fetch-depth: 0/) });
    expect(commits).toEqual([]);
  });

  test('outside a repository, and of a branch that is not there', async () => {
    expect((await read(temporaryFolder(onTestFinished))).told).toHaveProperty('problem');
    const { folder } = shop({ 'a.ts': lines(1) });
    const branch = { ref: 'refs/heads/gone', name: 'gone' };
    expect((await read(folder, ALL, { branch })).told).toMatchObject({ problem: expect.stringMatching(/`refs\/heads\/gone`/) });
  });

  test('in a partial clone, whose files git would fetch one by one', async () => {
    const origin = shop({ 'a.ts': lines(1) });
    origin.git('config', 'uploadpack.allowFilter', 'true');
    const folder = temporaryFolder(onTestFinished);
    execFileSync('git', ['clone', '--quiet', '--filter=blob:none', '--no-checkout', `file://${origin.folder}`, folder]);
    expect((await read(folder)).told).toMatchObject({ problem: expect.stringMatching(/partial clone/) });
  });

  test('in a copy whose objects are missing', async () => {
    const repo = shop({ 'a.ts': lines(1) });
    repo.commit({ 'a.ts': lines(2) });
    const blob = repo.git('rev-parse', 'HEAD~1:a.ts');
    execFileSync('rm', ['-f', `.git/objects/${blob.slice(0, 2)}/${blob.slice(2)}`], { cwd: repo.folder });
    expect((await read(repo.folder)).told).toMatchObject({ problem: expect.stringMatching(/whole history/) });
  });
});
