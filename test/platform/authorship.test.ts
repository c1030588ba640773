import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Answer } from '../../src/forge.ts';
import type { BlamedRange } from '../../src/model/authorship.ts';
import { gitAuthorship } from '../../src/platform/authorship.ts';
import { BLAME_LIMITS, blameOf } from '../../src/platform/authorship-blame.ts';
import { NOTE_BYTES } from '../../src/platform/authorship-notes.ts';
import { heldRange } from '../../src/platform/authorship-range.ts';
import type { Repository } from '../support/repository.ts';
import { checkoutOf, repository, temporaryFolder, writeFiles } from '../support/repository.ts';

function had<T>(answer: Answer<T>): T {
  if (answer.status !== 'ok') throw new Error(answer.why);
  return answer.value;
}

/** One line of lines that a blame tells: `sha:from-to<path:line`, with names for ids. */
/** Ranges of the change's own commits. */
function told(ranges: readonly BlamedRange[] | undefined, names: Readonly<Record<string, string>>): string[] | undefined {
  return ranges
    ?.filter(({ older }) => !older)
    .map(({ sha, from, to, origin }) => `${names[sha] ?? sha}:${from}-${to}<${origin?.path}:${origin?.line}`);
}

const lines = (...numbers: readonly number[]) => numbers.map((n) => `line ${n}\n`).join('');

async function blamed(folder: string, range: { base: string; head?: string }, path: string, from: number, to: number) {
  const blame = had(await gitAuthorship(folder, range).blame(new Map([[path, [{ from, to }]]])));
  return { ranges: blame.ranges.get(path), left: blame.left };
}

describe('commits', () => {
  test('parents first, merges with them, and everything of each as it was written', async () => {
    const repo = repository(onTestFinished);
    const base = repo.git('rev-parse', 'main');
    repo.commit(
      { 'a.ts': 'a\n' },
      { on: 'topic', message: 'Add a\n\nWhy it is there.\n\nCo-authored-by: Bot <bot@example.org>\n' },
    );
    repo.commit({ 'm.ts': 'm\n' }, { on: 'main', message: 'Meanwhile' });
    repo.git('switch', '--quiet', 'topic');
    repo.git('merge', '--quiet', '--no-ff', '--message', 'Merge main', 'main');
    const env = ['-c', 'user.name=Größe', '-c', 'user.email=committer@example.org'];
    writeFiles(repo.folder, { 'b.ts': 'b\n' });
    repo.git('add', '--all');
    repo.git(...env, 'commit', '--quiet', '--author=Zoë O’Neil <zoe@example.org>', '--message', 'Größe "x"');
    const commits = had(await gitAuthorship(repo.folder, { base, head: 'topic' }).commits());
    expect(commits.map(({ message }) => message.split('\n', 1)[0]).sort()).toEqual([
      'Add a',
      'Größe "x"',
      'Meanwhile',
      'Merge main',
    ]);
    const of = (subject: string) => commits.find(({ message }) => message.startsWith(subject));
    expect(of('Add a')?.message).toBe('Add a\n\nWhy it is there.\n\nCo-authored-by: Bot <bot@example.org>\n');
    expect(of('Merge main')?.parents).toEqual([of('Add a')?.sha, of('Meanwhile')?.sha]);
    expect(of('Größe')).toMatchObject({
      author: { name: 'Zoë O’Neil', mail: 'zoe@example.org' },
      parents: [of('Merge main')?.sha],
    });
    // A minute for each commit: the base is of 09:01.
    expect(of('Add a')?.authoredAt).toBe(Date.parse('2026-11-01T09:02:00Z') / 1000);
    const seen = new Set([base]);
    for (const { sha, parents } of commits) {
      for (const parent of parents) expect(seen.has(parent), `${parent} comes before ${sha}`).toBe(true);
      seen.add(sha);
    }
  });

  test('a mailmap, a replacement and a setting of signatures change nothing of it', async () => {
    const repo = repository(onTestFinished);
    const base = repo.git('rev-parse', 'main');
    const sha = repo.commit({ '.mailmap': 'Other <other@example.org> <author@example.org>\n' }, { message: 'The real one' });
    const fake = repo.git('commit-tree', `${sha}^{tree}`, '-p', base, '-m', 'A false one');
    repo.git('replace', sha, fake);
    repo.git('config', 'log.showSignature', 'true');
    repo.git('config', 'log.mailmap', 'true');
    const commits = had(await gitAuthorship(repo.folder, { base }).commits());
    expect(commits).toMatchObject([{ sha, message: 'The real one\n', author: { mail: 'author@example.org' } }]);
  });

  test('no commit is an empty list; a base that is not there is no answer', async () => {
    const repo = repository(onTestFinished);
    expect(await gitAuthorship(repo.folder, { base: 'main' }).commits()).toEqual({ status: 'ok', value: [] });
    for (const base of ['0'.repeat(40), 'nothing', '--all']) {
      expect(await gitAuthorship(repo.folder, { base }).commits()).toMatchObject({
        status: 'unreachable',
        why: expect.stringContaining('does not hold'),
      });
    }
    const folder = temporaryFolder(onTestFinished);
    expect(await gitAuthorship(folder, { base: 'main' }).commits()).toMatchObject({ status: 'unreachable' });
  });
});

describe('a shallow checkout', () => {
  function pulled(): { repo: Repository; pull: ReturnType<Repository['openPull']> } {
    const repo = repository(onTestFinished);
    repo.commit({ 'a.ts': lines(1) }, { on: 'topic', message: 'One' });
    return { repo, pull: repo.openPull(1, 'main', 'topic') };
  }

  test('of the merge commit alone tells nothing', async () => {
    const { repo, pull } = pulled();
    const here = checkoutOf(onTestFinished, repo, { ref: 'refs/pull/1/merge' });
    const source = gitAuthorship(here.folder, { base: pull.base, head: pull.merge });
    const answer = { status: 'unreachable', why: expect.stringContaining('is shallow and does not hold') };
    expect(await source.commits()).toMatchObject(answer);
    expect(await source.blame(new Map([['a.ts', [{ from: 1, to: 1 }]]]))).toMatchObject(answer);
  });

  test('with its parents tells all of a change of one commit on the newest base', async () => {
    const { repo, pull } = pulled();
    const here = checkoutOf(onTestFinished, repo, { ref: 'refs/pull/1/merge', history: 'parents' });
    const source = gitAuthorship(here.folder, { base: pull.base, head: pull.merge });
    const commits = had(await source.commits());
    expect(commits.map(({ sha, parents }) => [sha, parents])).toEqual([
      // git itself sees no parent of it there.
      [pull.head, [pull.base]],
      [pull.merge, [pull.base, pull.head]],
    ]);
    const blame = had(await source.blame(new Map([['a.ts', [{ from: 1, to: 1 }]]])));
    expect(told(blame.ranges.get('a.ts'), { [pull.head]: 'one' })).toEqual(['one:1-1<a.ts:1']);
  });

  test('with its parents knows a commit that comes after the base, whatever its clock said', async () => {
    const repo = repository(onTestFinished);
    const base = repo.commit({ 'm.ts': lines(1) });
    // Of the same second as the base.
    const head = repo.git('commit-tree', `${base}^{tree}`, '-p', base, '-m', 'At once');
    repo.git('branch', 'topic', head);
    const pull = repo.openPull(1, 'main', 'topic');
    expect(repo.git('log', '-1', '--format=%ct', head)).toBe(repo.git('log', '-1', '--format=%ct', base));
    const here = checkoutOf(onTestFinished, repo, { ref: 'refs/pull/1/merge', history: 'parents' });
    const commits = had(await gitAuthorship(here.folder, { base, head: pull.merge }).commits());
    expect(commits.map(({ sha }) => sha)).toEqual([head, pull.merge]);
  });

  test.each([
    ['of two commits', (repo: Repository) => repo.commit({ 'a.ts': lines(1, 2) }, { on: 'topic', message: 'Two' })],
    ['of an older base', (repo: Repository) => repo.commit({ 'm.ts': lines(1) }, { on: 'main', message: 'Meanwhile' })],
  ])('with its parents is no whole list %s', async (_, commit) => {
    const { repo } = pulled();
    commit(repo);
    const pull = repo.openPull(1, 'main', 'topic');
    const here = checkoutOf(onTestFinished, repo, { ref: 'refs/pull/1/merge', history: 'parents' });
    const source = gitAuthorship(here.folder, { base: pull.base, head: pull.merge });
    const answer = { status: 'unreachable', why: expect.stringContaining('may not hold every commit') };
    expect(await source.commits()).toMatchObject(answer);
    expect(await source.blame(new Map())).toMatchObject(answer);
  });

  test('that is cut far below the change is as good as a whole one', async () => {
    const repo = repository(onTestFinished);
    for (const n of [1, 2, 3, 4, 5]) repo.commit({ 'm.ts': lines(n) });
    const sha = repo.commit({ 'a.ts': lines(1) }, { on: 'topic', from: 'main~2' });
    const pull = repo.openPull(1, 'main', 'topic');
    const folder = temporaryFolder(onTestFinished);
    repo.git('clone', '--quiet', '--depth=5', '--branch=main', '--no-single-branch', `file://${repo.folder}`, join(folder, 'it'));
    const commits = had(await gitAuthorship(join(folder, 'it'), { base: pull.base, head: sha }).commits());
    expect(commits.map((commit) => commit.sha)).toEqual([sha]);
  });

  test('whose base is cut does not take the base’s own commits for those of the change', async () => {
    const repo = repository(onTestFinished);
    const shared = repo.commit({ 'a.ts': lines(1) }, { on: 'topic' });
    repo.commit({ 'b.ts': lines(1) }, { on: 'main' });
    repo.git('merge', '--quiet', '--no-ff', '--message', 'Merge topic', 'topic');
    for (const n of [1, 2]) repo.commit({ 'm.ts': lines(n) }, { on: 'main' });
    const base = repo.git('rev-parse', 'main');
    const head = repo.commit({ 'c.ts': lines(1) }, { on: 'topic' });
    const folder = temporaryFolder(onTestFinished);
    repo.git('clone', '--quiet', '--depth=2', '--branch=main', `file://${repo.folder}`, join(folder, 'it'));
    repo.git('-C', join(folder, 'it'), 'fetch', '--quiet', 'origin', 'topic');
    // Of the topic two commits are there, the first of which is the base's long since; the base's part was cut away.
    const here = join(folder, 'it');
    expect(repo.git('-C', here, 'rev-list', `${base}..${head}`).split('\n')).toContain(shared);
    expect(await gitAuthorship(here, { base, head }).commits()).toMatchObject({ status: 'unreachable' });
  });
});

describe('blame', () => {
  test('each line by its commit, with its place there; older lines are said to be older', async () => {
    const repo = repository(onTestFinished, { 'a.ts': lines(1, 2, 3) });
    const base = repo.git('rev-parse', 'main');
    const one = repo.commit({ 'a.ts': `${lines(1)}one\n${lines(2, 3)}one too\n` }, { on: 'topic' });
    const two = repo.commit({ 'a.ts': `two\n${lines(1)}one\n${lines(2, 3)}one too\n` }, { on: 'topic' });
    const all = await blamed(repo.folder, { base, head: 'topic' }, 'a.ts', 1, 6);
    const names = { [one]: 'one', [two]: 'two' };
    // Now: two, 1, one, 2, 3, one too. In `one` its lines were 2 and 5.
    expect(told(all.ranges, names)).toEqual(['two:1-1<a.ts:1', 'one:3-3<a.ts:2', 'one:6-6<a.ts:5']);
    const older = all.ranges?.filter((range) => range.older).map(({ from, to, sha }) => ({ from, to, sha }));
    expect(older).toEqual([
      { from: 2, to: 2, sha: base },
      { from: 4, to: 5, sha: base },
    ]);
    const some = await blamed(repo.folder, { base, head: 'topic' }, 'a.ts', 2, 5);
    expect(told(some.ranges, names)).toEqual(['one:3-3<a.ts:2']);
  });

  test('follows a renamed file, and tells what it was called', async () => {
    const repo = repository(onTestFinished, { 'old.ts': lines(1, 2, 3, 4, 5) });
    const base = repo.git('rev-parse', 'main');
    const one = repo.commit({ 'old.ts': `${lines(1, 2, 3, 4, 5)}one\n` }, { on: 'topic' });
    const two = repo.commit({ 'old.ts': null, 'sub/new name.ts': `two\n${lines(1, 2, 3, 4, 5)}one\n` }, { on: 'topic' });
    const { ranges } = await blamed(repo.folder, { base, head: 'topic' }, 'sub/new name.ts', 1, 7);
    expect(told(ranges, { [one]: 'one', [two]: 'two' })).toEqual(['two:1-1<sub/new name.ts:1', 'one:7-7<old.ts:6']);
  });

  test('a commit that brought lines under two names keeps them apart', async () => {
    const repo = repository(onTestFinished);
    const base = repo.git('rev-parse', 'main');
    const one = repo.commit({ 'x.ts': lines(1, 2, 3, 4), 'y.ts': lines(11, 12, 13, 14) }, { on: 'topic' });
    repo.git('switch', '--quiet', '--create', 'side', 'topic');
    repo.commit({ 'x.ts': null, 'z.ts': `${lines(1, 2, 3, 4)}side\n` }, { on: 'side' });
    repo.git('switch', '--quiet', 'topic');
    repo.commit({ 'y.ts': null, 'z.ts': lines(11, 12, 13, 14) }, { on: 'topic' });
    // A merge that keeps both.
    writeFiles(repo.folder, { 'z.ts': `${lines(1, 2, 3, 4)}side\n${lines(11, 12, 13, 14)}` });
    repo.git('add', '--all');
    const merge = repo.git('commit-tree', repo.git('write-tree'), '-p', 'topic', '-p', 'side', '-m', 'Merge');
    const { ranges } = await blamed(repo.folder, { base, head: merge }, 'z.ts', 1, 9);
    expect(told(ranges, { [one]: 'one', [repo.git('rev-parse', 'side')]: 'side' })).toEqual([
      'one:1-4<x.ts:1',
      'side:5-5<z.ts:5',
      'one:6-9<y.ts:1',
    ]);
  });

  test('the merge commit of a pull request: lines of the base that moved on are nobody’s', async () => {
    const repo = repository(onTestFinished, { 'a.ts': lines(1, 2, 3, 4, 5, 6, 7, 8) });
    const one = repo.commit({ 'a.ts': `${lines(1, 2, 3, 4, 5, 6, 7, 8)}one\n` }, { on: 'topic' });
    repo.commit({ 'a.ts': `zero\n${lines(1, 2, 3, 4, 5, 6, 7, 8)}` }, { on: 'main' });
    const { base, merge } = repo.openPull(1, 'main', 'topic');
    const { ranges } = await blamed(repo.folder, { base, head: merge }, 'a.ts', 1, 10);
    expect(told(ranges, { [one]: 'one' })).toEqual(['one:10-10<a.ts:9']);
  });

  test('the working tree: lines that no commit has are left out, and those around them keep their place', async () => {
    const repo = repository(onTestFinished, { 'a.ts': lines(1, 2) });
    const base = repo.git('rev-parse', 'main');
    const one = repo.commit({ 'a.ts': `${lines(1, 2)}one\n` }, { on: 'topic' });
    writeFiles(repo.folder, { 'a.ts': `mine\n${lines(1, 2)}one\nmine\n`, 'b.ts': 'mine\n' });
    repo.git('add', 'b.ts');
    expect(told((await blamed(repo.folder, { base }, 'a.ts', 1, 5)).ranges, { [one]: 'one' })).toEqual(['one:4-4<a.ts:3']);
    expect(await blamed(repo.folder, { base }, 'b.ts', 1, 1)).toEqual({ ranges: [], left: [] });
    // Of the same file without the working tree: three lines, and line 5 is not there.
    expect((await blamed(repo.folder, { base, head: 'topic' }, 'a.ts', 5, 5)).left).toEqual(['a.ts']);
  });

  test('line ends of another kind', async () => {
    const repo = repository(onTestFinished, { 'a.txt': 'a\r\nb\r\n' });
    const base = repo.git('rev-parse', 'main');
    const one = repo.commit({ 'a.txt': 'a\r\nnew\r\nb\r\nend' }, { on: 'topic' });
    repo.git('config', 'core.autocrlf', 'true');
    for (const range of [{ base }, { base, head: 'topic' }])
      expect(told((await blamed(repo.folder, range, 'a.txt', 1, 4)).ranges, { [one]: 'one' })).toEqual([
        'one:2-2<a.txt:2',
        'one:4-4<a.txt:4',
      ]);
  });

  test.each([
    'a b.ts',
    '-L1,1',
    '--root',
    ':(top)a.ts',
    'größe.ts',
    '"q".ts',
    'a\\b.ts',
    'two\nlines.ts',
    'tab\t.ts',
    '*.ts',
    'bell\x07.ts',
  ])('a file called %j', async (path) => {
    const repo = repository(onTestFinished, { 'a.ts': lines(9) });
    const base = repo.git('rev-parse', 'main');
    const one = repo.commit({ [path]: lines(1, 2) }, { on: 'topic' });
    for (const range of [{ base }, { base, head: 'topic' }]) {
      const { ranges, left } = await blamed(repo.folder, range, path, 1, 2);
      expect(left).toEqual([]);
      expect(ranges).toEqual([{ sha: one, from: 1, to: 2, origin: { path, line: 1 } }]);
    }
  });

  test('no setting of the repository moves a line or runs a program', async () => {
    const repo = repository(onTestFinished, { 'a.ts': lines(1, 2) });
    const base = repo.git('rev-parse', 'main');
    const one = repo.commit({ 'a.ts': lines(1, 2, 3), '.gitattributes': '*.ts diff=evil\n' }, { on: 'topic' });
    const two = repo.commit({ 'a.ts': lines(1, 2, 30) }, { on: 'topic' });
    const trace = join(temporaryFolder(onTestFinished), 'ran');
    writeFiles(repo.folder, { ignored: `${two}\n` });
    repo.git('config', 'blame.ignoreRevsFile', 'ignored');
    repo.git('config', 'blame.markIgnoredLines', 'true');
    repo.git('config', 'diff.evil.textconv', `touch ${trace}; cat`);
    repo.git('config', 'core.fsmonitor', `touch ${trace}; false`);
    repo.git('replace', two, one);
    const { ranges } = await blamed(repo.folder, { base, head: 'topic' }, 'a.ts', 1, 3);
    expect(told(ranges, { [one]: 'one', [two]: 'two' })).toEqual(['two:3-3<a.ts:3']);
    await blamed(repo.folder, { base }, 'a.ts', 1, 3);
    expect(existsSync(trace)).toBe(false);
  });

  test('a history of its own, with no parent, is part of the change', async () => {
    const repo = repository(onTestFinished);
    const base = repo.git('rev-parse', 'main');
    repo.git('switch', '--quiet', '--orphan', 'apart');
    writeFiles(repo.folder, { 'a.ts': lines(1) });
    repo.git('add', 'a.ts');
    repo.git('commit', '--quiet', '--message', 'Begin anew');
    const apart = repo.git('rev-parse', 'HEAD');
    const { ranges } = await blamed(repo.folder, { base, head: 'apart' }, 'a.ts', 1, 1);
    expect(told(ranges, { [apart]: 'apart' })).toEqual(['apart:1-1<a.ts:1']);
  });

  test('what is not looked at is named: too many files, too many lines, no such file, no time', async () => {
    const repo = repository(onTestFinished);
    const base = repo.git('rev-parse', 'main');
    repo.commit({ 'a.ts': lines(1, 2, 3), 'b.ts': lines(1), 'c.ts': lines(1, 2) }, { on: 'topic' });
    const range = had(await heldRange(repo.folder, { base, head: 'topic' }));
    const asked = new Map([
      ['a.ts', [{ from: 1, to: 3 }]],
      ['b.ts', [{ from: 1, to: 1 }]],
      ['c.ts', [{ from: 1, to: 2 }]],
      ['gone.ts', [{ from: 1, to: 1 }]],
      ['none.ts', []],
    ]);
    const look = async (limits: Partial<{ [limit in keyof typeof BLAME_LIMITS]: number }>) => {
      const { ranges, left } = had(await blameOf(repo.folder, range, asked, {}, { ...BLAME_LIMITS, ...limits }));
      return { seen: [...ranges.keys()].sort(), left };
    };
    expect(await look({})).toEqual({ seen: ['a.ts', 'b.ts', 'c.ts'], left: ['gone.ts'] });
    // b.ts and gone.ts are the smallest.
    expect(await look({ files: 2 })).toEqual({ seen: ['b.ts'], left: ['a.ts', 'c.ts', 'gone.ts'] });
    // 1 + 1 + 2 of 6 lines; the 3 of a.ts would make 7.
    expect(await look({ lines: 6 })).toEqual({ seen: ['b.ts', 'c.ts'], left: ['a.ts', 'gone.ts'] });
    expect(await look({ allWithin: 0 })).toEqual({ seen: [], left: ['a.ts', 'b.ts', 'c.ts', 'gone.ts'] });
  });
});

describe('notes', () => {
  // From a blob, which git takes as it is.
  const note = (repo: Repository, sha: string, text: string, ref = 'ai') => {
    const file = join(temporaryFolder(onTestFinished), 'note');
    writeFileSync(file, text);
    repo.git('notes', `--ref=${ref}`, 'add', '--force', '-C', repo.git('hash-object', '-w', file), sha);
  };
  const notes = (repo: Repository, ...shas: readonly string[]) => gitAuthorship(repo.folder, { base: 'main' }).notes(shas);

  test('where there are none, none are claimed to be read', async () => {
    const repo = repository(onTestFinished);
    const sha = repo.commit({ 'a.ts': 'a\n' });
    expect(await notes(repo, sha)).toMatchObject({ status: 'not-found' });
    note(repo, sha, 'Looks good\n', 'commits');
    note(repo, sha, 'Looks good\n', 'ai-too');
    expect(await notes(repo, sha)).toMatchObject({ status: 'not-found' });
  });

  test('of the commits asked for, as written', async () => {
    const repo = repository(onTestFinished);
    const [a, b, c] = ['a', 'b', 'c'].map((name) => repo.commit({ [`${name}.ts`]: name })) as [string, string, string];
    const text = 'größe.ts\n  s_1::t_1 1\n\n---\n{}';
    note(repo, a, text);
    note(repo, b, 'of b');
    expect(had(await notes(repo, a, c))).toEqual(new Map([[a, text]]));
    expect(had(await notes(repo, '../../HEAD', `${a}\n${b}`, ''))).toEqual(new Map());
  });

  test('from folders of any depth', async () => {
    const repo = repository(onTestFinished);
    const shas = ['a', 'b', 'c'].map((name) => repo.commit({ [`${name}.ts`]: name }));
    const blobs = shas.map((sha) => {
      writeFiles(repo.folder, { note: `of ${sha}` });
      return repo.git('hash-object', '-w', 'note');
    });
    const [flat, one, two] = shas.map((sha, depth) => {
      const parts = Array.from({ length: depth }, (_, i) => sha.slice(2 * i, 2 * i + 2));
      return [...parts, sha.slice(2 * depth)].join('/');
    });
    const index = ['-c', 'core.protectNTFS=false', 'update-index', '--add', '--cacheinfo'];
    repo.git('rm', '--quiet', '-r', '--cached', '.');
    for (const [i, path] of [flat, one, two].entries()) repo.git(...index, `100644,${blobs[i]},${path}`);
    repo.git('update-ref', 'refs/notes/ai', repo.git('commit-tree', repo.git('write-tree'), '-m', 'Notes'));
    expect(had(await notes(repo, ...shas))).toEqual(new Map(shas.map((sha) => [sha, `of ${sha}`])));
  });

  test('of a large one so much that its reader sees that it is', async () => {
    const repo = repository(onTestFinished);
    const [a, b] = ['a', 'b'].map((name) => repo.commit({ [`${name}.ts`]: name })) as [string, string];
    note(repo, a, 'x'.repeat(NOTE_BYTES + 5000));
    note(repo, b, 'after it');
    const read = had(await notes(repo, a, b));
    expect([read.get(a)?.length, read.get(b)]).toEqual([NOTE_BYTES + 1, 'after it']);
  });

  test('of versions that kept a ref for each commit, where there is no newer one', async () => {
    const repo = repository(onTestFinished);
    const [a, b, c] = ['a', 'b', 'c'].map((name) => repo.commit({ [`${name}.ts`]: name })) as [string, string, string];
    for (const sha of [a, b]) {
      writeFiles(repo.folder, { note: `{"files":{},"of":"${sha}"}` });
      repo.git('update-ref', `refs/ai/authorship/${sha}`, repo.git('hash-object', '-w', 'note'));
    }
    // Not a blob: it is no note.
    repo.git('update-ref', `refs/ai/authorship/${c}`, c);
    expect(had(await notes(repo, a, b, c))).toEqual(new Map([a, b].map((sha) => [sha, `{"files":{},"of":"${sha}"}`])));
    note(repo, b, 'newer');
    expect(had(await notes(repo, a, b)).get(b)).toBe('newer');
  });

  test('a replacement of a note is not read', async () => {
    const repo = repository(onTestFinished);
    const sha = repo.commit({ 'a.ts': 'a' });
    note(repo, sha, 'real');
    writeFiles(repo.folder, { false: 'false' });
    repo.git('replace', repo.git('notes', '--ref=ai', 'list', sha), repo.git('hash-object', '-w', 'false'));
    expect(had(await notes(repo, sha)).get(sha)).toBe('real');
  });
});
