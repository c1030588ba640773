import { describe, expect, onTestFinished, test } from 'vitest';
import { batchOf } from '../../src/model/batch.ts';
import type { ChangeSet } from '../../src/model/changes.ts';
import type { Reading } from '../../src/model/reading.ts';
import { batchSchema } from '../../src/model/settings.ts';
import { changeSet } from '../../src/platform/diff.ts';
import { checkoutOf, repository, temporaryFolder, writeFiles } from '../support/repository.ts';

const lines = (count: number, word = 'line') => Array.from({ length: count }, (_, i) => `${word} ${i + 1}\n`).join('');
const setOf = (reading: Reading<ChangeSet>): ChangeSet => {
  if (reading.state !== 'present') throw new Error(`${reading.state}: ${'reason' in reading ? reading.reason : ''}`);
  return reading.value;
};
const sizeOf = (set: ChangeSet) => batchOf(set, batchSchema.parse({}));
const filesOf = (set: ChangeSet) => new Map(set.files.map((file) => [file.path, file]));

describe('the change between two commits', () => {
  test("the design's example: 121 lines, and what was left out", async () => {
    const repo = repository(onTestFinished, {
      'src/old.ts': lines(50, 'old'),
      'src/gone.ts': lines(300, 'gone'),
      'package-lock.json': '{}\n',
    });
    const base = repo.git('rev-parse', 'HEAD');
    repo.commit(
      {
        'src/a.ts': lines(120),
        'test/a.test.ts': lines(40),
        'package-lock.json': lines(5000),
        'src/old.ts': null,
        'src/new.ts': lines(50, 'old'),
        'src/gone.ts': null,
        'logo.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
      },
      { on: 'topic' },
    );
    const set = setOf(await changeSet(repo.folder, { base, head: 'topic', from: 'merge-base' }));
    expect(sizeOf(set)).toMatchObject({
      lines: 121,
      files: 3,
      excluded: { lines: 5001, files: 1 },
      tests: { lines: 40, files: 1 },
    });
    const files = filesOf(set);
    expect(files.get('src/new.ts')).toMatchObject({ status: 'renamed', from: 'src/old.ts', additions: 0, deletions: 0 });
    expect(files.get('logo.png')).toMatchObject({ status: 'added', binary: true });
    expect(files.get('src/a.ts')?.added).toEqual([{ from: 1, to: 120 }]);
    expect(set.commits).toBe(1);
  });

  test('odd names: blanks, quotes, backslashes, tabs, line ends, letters of any language', async () => {
    const names = [
      'a b.ts',
      'say "hi".ts',
      'back\\slash.ts',
      'tab\there.ts',
      'line\nend.ts',
      'naïve.ts',
      '漢字/🎉.ts',
      '-dash.ts',
      ' lead.ts',
      "it's.ts",
    ];
    const repo = repository(onTestFinished);
    const base = repo.git('rev-parse', 'HEAD');
    repo.commit(Object.fromEntries(names.map((name) => [name, lines(3)])), { on: 'topic' });
    const set = setOf(await changeSet(repo.folder, { base, head: 'topic', from: 'merge-base' }));
    expect([...filesOf(set).keys()].sort()).toEqual([...names].sort());
    for (const file of set.files) expect(file.added, file.path).toEqual([{ from: 1, to: 3 }]);
  });

  test('added lines are those of the file after the change, and a text that looks like a header is none', async () => {
    const before = lines(20);
    const after = before
      .replace('line 5\n', 'line 5\n+++ b/other.ts\n@@ -1 +1 @@\n')
      .replace('line 10\n', '')
      .replace('line 15\n', 'changed\n');
    const repo = repository(onTestFinished, { 'a.txt': before });
    const base = repo.git('rev-parse', 'HEAD');
    repo.commit({ 'a.txt': after }, { on: 'topic' });
    const set = setOf(await changeSet(repo.folder, { base, head: 'topic', from: 'merge-base' }));
    expect(set.files).toMatchObject([
      {
        path: 'a.txt',
        additions: 3,
        deletions: 2,
        added: [
          { from: 6, to: 7 },
          { from: 16, to: 16 },
        ],
      },
    ]);
  });

  test("generated and vendored are the base's own word; the change cannot hide behind its .gitattributes", async () => {
    const repo = repository(onTestFinished, {
      '.gitattributes': 'gen/** linguist-generated\nlib/** linguist-vendored=true\nraw/** -diff\n',
    });
    const base = repo.git('rev-parse', 'HEAD');
    repo.commit(
      {
        '.gitattributes': '* -diff linguist-generated binary\n',
        'gen/a.ts': lines(7),
        'lib/a.ts': lines(8),
        'raw/a.ts': lines(9),
        'src/a.ts': lines(10),
      },
      { on: 'topic' },
    );
    const set = setOf(await changeSet(repo.folder, { base, head: 'topic', from: 'merge-base' }));
    const batch = sizeOf(set);
    expect(batch.weighed.map(({ file, excluded, lines: count }) => [file.path, excluded ?? count])).toEqual([
      ['.gitattributes', 4],
      ['gen/a.ts', 'generated'],
      ['lib/a.ts', 'vendored'],
      ['raw/a.ts', 'generated'],
      ['src/a.ts', 10],
    ]);
    expect(batch.excluded).toEqual({ lines: 24, files: 3 });
  });

  test("only the change's own commits count: what main did since is not the change's", async () => {
    const repo = repository(onTestFinished);
    repo.commit({ 'a.ts': lines(3) }, { on: 'topic' });
    repo.commit({ 'b.ts': lines(100) }, { on: 'main' });
    const set = setOf(await changeSet(repo.folder, { base: 'main', head: 'topic', from: 'merge-base' }));
    expect(set.files.map(({ path }) => path)).toEqual(['a.ts']);
    const stacked = repository(onTestFinished);
    stacked.commit({ 'a.ts': lines(3) }, { on: 'first' });
    stacked.commit({ 'b.ts': lines(5) }, { on: 'second', from: 'first' });
    expect(sizeOf(setOf(await changeSet(stacked.folder, { base: 'first', head: 'second', from: 'merge-base' }))).lines).toBe(5);
  });

  test('a merge commit against its first parent is what the pull request brings', async () => {
    const repo = repository(onTestFinished);
    repo.commit({ 'a.ts': lines(3) }, { on: 'topic' });
    repo.commit({ 'b.ts': lines(100) }, { on: 'main' });
    const { merge } = repo.openPull(1, 'main', 'topic');
    const set = setOf(await changeSet(repo.folder, { base: `${merge}^1`, head: merge, from: 'direct' }));
    expect(set.files.map(({ path }) => path)).toEqual(['a.ts']);
  });
});

describe('the working tree', () => {
  test('uncommitted work counts, staged or not; what git does not track does not; nothing is left behind', async () => {
    const repo = repository(onTestFinished, { 'a.ts': lines(10), 'b.ts': lines(10) });
    repo.commit({ 'c.ts': lines(2) }, { on: 'topic' });
    writeFiles(repo.folder, { 'a.ts': lines(12), 'b.ts': null, 'staged.ts': lines(4), 'untracked.ts': lines(50) });
    repo.git('add', 'staged.ts');
    const status = repo.git('status', '--porcelain');
    const objects = repo.git('count-objects', '-v');
    const set = setOf(await changeSet(repo.folder, { base: 'main', from: 'merge-base' }));
    expect(set.files.map(({ path, status: what, additions }) => [path, what, additions])).toEqual([
      ['a.ts', 'modified', 2],
      ['b.ts', 'deleted', 0],
      ['c.ts', 'added', 2],
      ['staged.ts', 'added', 4],
    ]);
    expect(sizeOf(set).lines).toBe(9);
    expect(repo.git('status', '--porcelain')).toBe(status);
    expect(repo.git('count-objects', '-v')).toBe(objects);
  });

  test('a clean tree is an empty change, which is no absent one', async () => {
    const repo = repository(onTestFinished);
    expect(setOf(await changeSet(repo.folder, { base: 'main', from: 'merge-base' })).files).toEqual([]);
  });
});

describe('a history that is not there', () => {
  test('a shallow clone is said, and never an empty change', async () => {
    const repo = repository(onTestFinished);
    const base = repo.git('rev-parse', 'main');
    repo.commit({ 'a.ts': lines(3) }, { on: 'topic' });
    repo.openPull(1, 'main', 'topic');
    const workspace = checkoutOf(onTestFinished, repo, { ref: 'refs/pull/1/merge' });
    const reading = await changeSet(workspace.folder, { base, head: 'HEAD', from: 'merge-base' });
    expect(reading).toMatchObject({
      state: 'absent',
      reason: expect.stringContaining('is shallow'),
      remedy: expect.stringContaining('fetch-depth: 0'),
    });
  });

  test('histories without a common commit', async () => {
    const repo = repository(onTestFinished);
    repo.git('checkout', '--quiet', '--orphan', 'island');
    repo.git('commit', '--quiet', '--allow-empty', '--message', 'alone');
    const reading = await changeSet(repo.folder, { base: 'main', head: 'island', from: 'merge-base' });
    expect(reading).toMatchObject({ state: 'absent', reason: expect.stringContaining('no history in common') });
  });

  test('no repository at all', async () => {
    const reading = await changeSet(temporaryFolder(onTestFinished), { base: 'main', from: 'merge-base' });
    expect(reading.state).toBe('absent');
  });
});
