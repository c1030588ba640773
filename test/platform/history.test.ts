import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { factsSchema, factsText } from '../../src/flow/facts.ts';
import { readHistory } from '../../src/platform/history.ts';
import type { GoldenHistory, Made } from '../support/history.ts';
import { factsIn, GITHUB, goldenHistory, hour } from '../support/history.ts';
import { temporaryFolder } from '../support/repository.ts';

/** Commits one after the other from hour 1; the branch `main` at the last. */
function line(history: GoldenHistory, subjects: readonly string[]): string[] {
  const shas: string[] = [];
  for (const [i, subject] of subjects.entries()) shas.push(history.commit(subject, { parents: shas.slice(-1), at: i + 1 }));
  history.branch('main', shas.at(-1) ?? '');
  return shas;
}

async function rawOf(folder: string) {
  const raw = await readHistory(folder);
  if ('problem' in raw) throw new Error(raw.problem);
  return raw;
}

describe('what git tells', () => {
  test('a commit: times, people, and of the body only the commits that it names', async () => {
    const history = goldenHistory(onTestFinished);
    const [a, b] = ['a'.repeat(40), 'b'.repeat(40)];
    const body = `Says more.\n\nThis reverts commit ${a}, reversing\nchanges made to ${b}.\n\n(cherry picked from commit ${b})\n(cherry picked from commit ${b})`;
    const root = history.commit('Begin', { at: 1 });
    const sha = history.commit(`Größe "x"\non two lines\n\n${body}`, {
      parents: [root],
      at: 5,
      authored: 2,
      author: 'ann@example.org',
      committer: GITHUB,
    });
    history.branch('main', sha);
    const raw = await rawOf(history.folder);
    expect(raw).toMatchObject({ head: sha, branch: 'main', tags: [], branches: [] });
    expect(raw.commits.map((commit) => commit.sha)).toEqual([sha, root]);
    expect(raw.commits[0]).toEqual({
      sha,
      parents: [root],
      authoredAt: hour(2),
      committedAt: hour(5),
      authorMail: 'ann@example.org',
      committerMail: GITHUB,
      subject: 'Größe "x" on two lines',
      reverts: [a],
      picks: [b],
    });
    expect(raw.commits[1]).toMatchObject({ parents: [], reverts: [], picks: [] });
  });

  test('what only looks like such a line names nothing', async () => {
    const history = goldenHistory(onTestFinished);
    const a = 'a'.repeat(40);
    const message = `This reverts commit ${a}\n\n> This reverts commit ${a}.\nSee (cherry picked from commit ${a})\nThis reverts commit nothing`;
    history.branch('main', history.commit(message, { at: 1 }));
    expect((await rawOf(history.folder)).commits[0]).toMatchObject({ reverts: [], picks: [] });
  });

  test('a message of many megabytes costs nothing once it is read', async () => {
    const history = goldenHistory(onTestFinished);
    const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' };
    const stream = (message: string) =>
      `commit refs/heads/main\ncommitter Dev <dev@example.org> 1767225600 +0000\ndata ${message.length}\n${message}\n\n`;
    const long = `Long\n\n${'x'.repeat(8_000_000)}\nThis reverts commit ${'c'.repeat(40)}.\n`;
    execFileSync('git', ['fast-import', '--quiet'], { cwd: history.folder, env, input: stream('First') + stream(long) });
    const { commits } = await rawOf(history.folder);
    expect(commits.map(({ subject, reverts }) => [subject, reverts])).toEqual([
      ['Long', ['c'.repeat(40)]],
      ['First', []],
    ]);
    expect(JSON.stringify(commits).length).toBeLessThan(1000);
  });

  test('tags: of either kind, of a tag, not of a tree; commits that only a tag holds are read', async () => {
    const history = goldenHistory(onTestFinished);
    const [first = '', second = ''] = line(history, ['one', 'two']);
    const off = history.commit('fix', { parents: [first], at: 9 });
    history.tag('light', first);
    history.tag('heavy', second, 7);
    history.tag('twice', history.git('rev-parse', 'heavy'), 8);
    history.tag('off', off);
    history.tag('tree', history.git('rev-parse', `${first}^{tree}`));
    const raw = await rawOf(history.folder);
    const at = (n: number) => hour(n);
    expect(raw.tags).toEqual([
      { name: 'heavy', sha: second, kind: 'annotated', at: at(7) },
      { name: 'light', sha: first, kind: 'lightweight' },
      { name: 'off', sha: off, kind: 'lightweight' },
      { name: 'twice', sha: second, kind: 'annotated', at: at(8) },
    ]);
    expect(new Set(raw.commits.map(({ sha }) => sha))).toEqual(new Set([first, second, off]));
  });

  test('branches and commits that are asked for; what is not there is left out', async () => {
    const history = goldenHistory(onTestFinished);
    const [first = '', second = ''] = line(history, ['one', 'two']);
    const live = history.commit('live', { parents: [first], at: 3 });
    const lost = history.commit('on no branch', { parents: [first], at: 4 });
    history.branch('production', live);
    const raw = await readHistory(history.folder, { also: ['production', 'gone', '--all', lost, 'd'.repeat(40)] });
    if ('problem' in raw) throw new Error(raw.problem);
    expect(raw.branches).toEqual([{ name: 'production', sha: live }]);
    expect(new Set(raw.commits.map(({ sha }) => sha))).toEqual(new Set([first, second, live, lost]));
  });

  test("the repository's settings run nothing and change nothing", async () => {
    const history = goldenHistory(onTestFinished);
    const [, second = ''] = line(history, ['one', 'zwölf']);
    const signed = history
      .git('cat-file', 'commit', second)
      .replace('\n\n', '\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n -----END PGP SIGNATURE-----\n\n');
    writeFileSync(join(history.folder, 'signed'), `${signed}\n`);
    history.branch('main', history.git('hash-object', '-t', 'commit', '-w', 'signed'));
    writeFileSync(join(history.folder, 'gpg'), `#!/bin/sh\ntouch '${history.folder}/ran'\n`, { mode: 0o755 });
    const plain = await rawOf(history.folder);
    for (const [key, value] of [
      ['log.showSignature', 'true'],
      ['gpg.program', join(history.folder, 'gpg')],
      ['color.ui', 'always'],
      ['i18n.logOutputEncoding', 'latin1'],
      ['format.pretty', 'fuller'],
    ] as const)
      history.git('config', key, value);
    history.git('replace', plain.head, history.commit('instead', { at: 9 }));
    expect(await rawOf(history.folder)).toEqual(plain);
    expect(existsSync(join(history.folder, 'ran'))).toBe(false);
  });

  test('no repository, no default branch, a shallow copy: each is a problem with what to do', async () => {
    const bare = temporaryFolder(onTestFinished);
    expect(await readHistory(bare)).toMatchObject({ problem: expect.stringContaining('no git repository') });
    const history = goldenHistory(onTestFinished);
    expect(await readHistory(history.folder)).toMatchObject({ problem: 'The default branch is not known.' });
    line(history, ['one', 'two']);
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${history.folder}`, bare]);
    expect(await readHistory(bare)).toEqual({
      problem: 'This checkout is shallow: most of the history is missing.',
      remedy: 'Check out with `fetch-depth: 0`, or run `git fetch --unshallow --tags`.',
    });
  });

  test('a history with a hole is a problem, not a short history', async () => {
    const history = goldenHistory(onTestFinished);
    const [first = ''] = line(history, ['one', 'two', 'three']);
    execFileSync('rm', ['-f', `${history.folder}/.git/objects/${first.slice(0, 2)}/${first.slice(2)}`]);
    expect(await readHistory(history.folder)).toMatchObject({ problem: 'git could not tell the whole history.' });
  });
});

describe('changes', () => {
  test('a merge, a squash, a rebase, a push and an octopus', async () => {
    const history = goldenHistory(onTestFinished);
    const make = (message: string, made: Made) => history.commit(message, made);
    const root = make('Begin', { at: 1 });
    const one = make('part one', { parents: [root], at: 3, authored: 2 });
    const update = make("Merge branch 'main' into topic", { parents: [one, root], at: 4 });
    const two = make('part two', { parents: [update], at: 5 });
    const merge = make('Merge pull request #1 from o/topic', { parents: [root, two], at: 6, committer: GITHUB });
    const squash = make('Add search (#2)', { parents: [merge], at: 8, committer: GITHUB });
    const first = make('Move (#3)', { parents: [squash], at: 12, authored: 9 });
    const second = make('Rename (#3)', { parents: [first], at: 12, authored: 10 });
    const pushed = make('Fix crash of (#4)', { parents: [second], at: 14, authored: 13 });
    const left = make('left', { parents: [pushed], at: 15 });
    const right = make('right', { parents: [pushed], at: 16 });
    const octopus = make("Merge branches 'left' and 'right'", { parents: [pushed, left, right], at: 17 });
    history.branch('main', octopus);
    const facts = await factsIn(history);
    expect(factsSchema.parse(JSON.parse(factsText(facts)))).toEqual(facts);
    const told = facts.changes.map(({ id, kind, sha, mergedAt, commits }) => ({
      id,
      kind,
      sha,
      mergedAt,
      commits: commits.map((commit) => commit.sha),
    }));
    expect(told).toEqual([
      { id: root, kind: 'direct', sha: root, mergedAt: hour(1), commits: [root] },
      { id: '#1', kind: 'merge', sha: merge, mergedAt: hour(6), commits: [one, two] },
      { id: '#2', kind: 'squash', sha: squash, mergedAt: hour(8), commits: [] },
      { id: '#3', kind: 'rebase', sha: second, mergedAt: hour(12), commits: [first, second] },
      { id: pushed, kind: 'direct', sha: pushed, mergedAt: hour(14), commits: [pushed] },
      { id: octopus, kind: 'merge', sha: octopus, mergedAt: hour(17), commits: [left, right] },
    ]);
    expect(facts.changes[1]?.commits[0]).toEqual({ sha: one, authoredAt: hour(2), committedAt: hour(3) });
    expect(facts).toMatchObject({ head: octopus, deployments: [], commits: [] });
    expect(facts).not.toHaveProperty('deploymentSource');
    expect(facts.notes).toEqual([
      'When work began is not in git for 1 change that GitHub squashed.',
      'None of 0 tags looks like a release, so no deployment is known.',
    ]);
  });

  test('reverts and picks, but not of what the change itself holds; a pull request has one change', async () => {
    const history = goldenHistory(onTestFinished);
    const root = history.commit('Begin', { at: 1 });
    const bad = history.commit('Bad (#1)', { parents: [root], at: 2, committer: GITHUB });
    const back = history.commit(`Revert "Bad (#1)" (#2)\n\nThis reverts commit ${bad}.`, {
      parents: [bad],
      at: 3,
      committer: GITHUB,
    });
    const pick = history.commit(`Bad (#1)\n\n(cherry picked from commit ${bad})`, { parents: [back], at: 5, authored: 2 });
    const own = history.commit('try', { parents: [pick], at: 6 });
    const undone = history.commit(`Revert "try"\n\nThis reverts commit ${own}.`, { parents: [own], at: 7 });
    const merge = history.commit(`Merge branch 'hotfix/7'\n\nThis reverts commit ${back}.`, { parents: [pick, undone], at: 8 });
    const again = history.commit('Bad (#1)', { parents: [merge], at: 9, committer: GITHUB });
    history.branch('main', again);
    const { changes } = await factsIn(history);
    expect(changes.map(({ id, kind, reverts, picks, hotfix }) => [id, kind, reverts, picks, hotfix])).toEqual([
      [root, 'direct', [], [], false],
      ['#1', 'squash', [], [], false],
      ['#2', 'squash', [bad], [], false],
      [pick, 'direct', [], [bad], false],
      [merge, 'merge', [back], [], true],
      [again, 'squash', [], [], false],
    ]);
  });

  test('what a number behind a subject says, by who made the commit and when', async () => {
    const history = goldenHistory(onTestFinished);
    const shapes = [
      [{ message: 'Mine (#1)', at: 1 }, 'direct'],
      [{ message: 'Squashed (#2)', at: 2, committer: GITHUB }, 'squash'],
      [{ message: 'Rebased (#3)', at: 5, authored: 3, committer: GITHUB }, 'rebase'],
      [
        { message: `Copied (#4)\n\n(cherry picked from commit ${'a'.repeat(40)})`, at: 7, authored: 3, committer: GITHUB },
        'direct',
      ],
      [{ message: 'On the web', at: 8, committer: GITHUB }, 'direct'],
    ] as const;
    let tip: string | undefined;
    const ids: string[] = [];
    for (const [{ message, ...made }] of shapes) {
      tip = history.commit(message, { ...made, parents: tip === undefined ? [] : [tip] });
      ids.push(tip);
    }
    const side = history.commit('side', { parents: [tip ?? ''], at: 9 });
    const merge = history.commit('Its title (#5)', { parents: [tip ?? '', side], at: 10, committer: GITHUB });
    history.branch('main', history.commit('Not by GitHub (#6)', { parents: [merge, side], at: 11 }));
    const { changes, head } = await factsIn(history);
    expect(changes.map(({ id, kind }) => [id, kind])).toEqual([
      [ids[0], 'direct'],
      ['#2', 'squash'],
      ['#3', 'rebase'],
      [ids[3], 'direct'],
      [ids[4], 'direct'],
      ['#5', 'merge'],
      [head, 'merge'],
    ]);
  });

  test('who wrote it, by mail', async () => {
    const history = goldenHistory(onTestFinished);
    const mails = [
      ['49699333+dependabot[bot]@users.noreply.github.com', 'dependency-bot'],
      ['29139614+renovate[bot]@users.noreply.github.com', 'dependency-bot'],
      ['bot@renovateapp.com', 'dependency-bot'],
      ['1+shop-renovate[bot]@users.noreply.github.com', 'dependency-bot'],
      ['41898282+github-actions[bot]@users.noreply.github.com', 'bot'],
      ['198982749+Copilot@users.noreply.github.com', 'agent'],
      ['209825114+claude[bot]@users.noreply.github.com', 'agent'],
      ['158243242+devin-ai-integration[bot]@users.noreply.github.com', 'agent'],
      ['cursoragent@cursor.com', 'agent'],
      ['noreply@anthropic.com', 'agent'],
      ['12+claude@users.noreply.github.com', 'human'],
      ['renovate@example.org', 'human'],
      ['ann@example.org', 'human'],
    ] as const;
    let tip: string | undefined;
    for (const [i, [author]] of mails.entries())
      tip = history.commit('Work', { parents: tip === undefined ? [] : [tip], at: i, author });
    // The one who began it, not the one who merged it or added to it.
    const bump = history.commit('bump', { parents: [tip ?? ''], at: 20, author: mails[0][0] });
    const repaired = history.commit('repair', { parents: [bump], at: 21 });
    history.branch(
      'main',
      history.commit('Merge pull request #9 from o/dependabot/x', { parents: [tip ?? '', repaired], at: 22 }),
    );
    const { changes } = await factsIn(history);
    expect(changes.map(({ origin }) => origin)).toEqual([...mails.map(([, origin]) => origin), 'dependency-bot']);
  });

  test('a pull on the branch itself does not turn the history around', async () => {
    const history = goldenHistory(onTestFinished);
    const root = history.commit('Begin', { at: 1 });
    const theirs = history.commit('Add (#1)', { parents: [root], at: 2, committer: GITHUB });
    const mine = history.commit('mine', { parents: [root], at: 3 });
    const pulled = history.commit("Merge branch 'main' of github.com:O/Shop.git", { parents: [mine, theirs], at: 4 });
    history.branch('main', pulled);
    const shape = async (repository?: string) =>
      (await factsIn(history, repository === undefined ? {} : { repository })).changes.map(({ id, kind }) => [id, kind]);
    expect(await shape('o/shop')).toEqual([
      [root, 'direct'],
      ['#1', 'squash'],
      [pulled, 'merge'],
    ]);
    // Without a name, and of another repository's branch, it is a merge like any other.
    for (const other of [undefined, 'o/op', 'x/shop']) expect((await shape(other))[1]).toEqual([mine, 'direct']);
  });
});

/** Name, time, kind, base and the names of what it brought. */
async function releases(history: GoldenHistory, names: Readonly<Record<string, string>>, options = {}) {
  const facts = await factsIn(history, options);
  expect(factsSchema.parse(JSON.parse(factsText(facts)))).toEqual(facts);
  const nameOf = new Map(Object.entries(names).map(([name, sha]) => [sha, name]));
  return facts.deployments.map(({ name, at, kind, base, contents }) => [
    name,
    at,
    kind,
    base,
    contents.map((sha) => nameOf.get(sha) ?? sha).join(' '),
  ]);
}

describe('deployments', () => {
  test('a hotfix off an old release that is merged back: no commit counts twice', async () => {
    const history = goldenHistory(onTestFinished);
    const a = history.commit('a', { at: 1 });
    const b = history.commit('b', { parents: [a], at: 2 });
    const fix = history.commit('fix', { parents: [a], at: 3 });
    const back = history.commit("Merge branch 'hotfix/1.0.1'", { parents: [b, fix], at: 4 });
    const c = history.commit('c', { parents: [back], at: 5 });
    history.branch('main', c);
    history.tag('v1.0.0', a, 10);
    history.tag('v1.1.0', b, 20);
    history.tag('v1.0.1', fix, 30);
    history.tag('v1.2.0', c, 40);
    expect(await releases(history, { a, b, c, fix, back })).toEqual([
      ['v1.0.0', hour(10), 'first', undefined, 'a'],
      ['v1.1.0', hour(20), 'normal', 'v1.0.0', 'b'],
      ['v1.0.1', hour(30), 'normal', 'v1.0.0', 'fix'],
      ['v1.2.0', hour(40), 'normal', 'v1.0.1', 'back c'],
    ]);
  });

  test('a rollback brings nothing and is the base of what follows', async () => {
    const history = goldenHistory(onTestFinished);
    const [a = '', b = '', c = '', d = ''] = line(history, ['a', 'b', 'c', 'd']);
    history.tag('v1.0', a, 10);
    history.tag('v1.1', c, 20);
    history.tag('v1.1-back', b, 30);
    history.tag('v1.2', d, 40);
    expect(await releases(history, { a, b, c, d })).toEqual([
      ['v1.0', hour(10), 'first', undefined, 'a'],
      ['v1.1', hour(20), 'normal', 'v1.0', 'b c'],
      ['v1.1-back', hour(30), 'rollback', 'v1.0', ''],
      ['v1.2', hour(40), 'normal', 'v1.1-back', 'd'],
    ]);
  });

  test('listed ones: redeployed, rolled back and forward; short ids; what is not in the history is said', async () => {
    const history = goldenHistory(onTestFinished);
    const [a = '', b = '', c = ''] = line(history, ['a', 'b', 'c']);
    const shas = [a, b, b, c.slice(0, 8), b, c, 'e'.repeat(40)];
    const listed = shas.map((sha, i) => ({ id: `d${i + 1}`, name: `run ${i + 1}`, sha, at: hour(10 + i) }));
    const deployments = { source: 'file:deployments.json', grade: 'A' as const, listed: listed.toReversed() };
    const facts = await factsIn(history, { deployments });
    expect(facts.deploymentSource).toEqual({ source: 'file:deployments.json', grade: 'A' });
    expect(facts.deployments.map(({ id, sha, kind, base }) => [id, sha, kind, base])).toEqual([
      ['d1', a, 'first', undefined],
      ['d2', b, 'normal', 'd1'],
      ['d3', b, 'redeploy', 'd2'],
      ['d4', c, 'normal', 'd3'],
      ['d5', b, 'rollback', 'd3'],
      ['d6', c, 'normal', 'd5'],
    ]);
    expect(facts.notes).toContain('Left out, being of commits that this history does not hold: 1 deployment.');
  });

  test('annotated and lightweight tags, two on one commit, prereleases, and the pattern that is found', async () => {
    const history = goldenHistory(onTestFinished);
    const [a = '', b = '', c = '', d = ''] = line(history, ['a', 'b', 'c', 'd']);
    history.tag('v1.0.0', a);
    history.tag('v1', a);
    history.tag('v1.1.0-rc.1', b, 10);
    history.tag('v1.1.0', b, 12);
    history.tag('v1.1.0-again', b, 20);
    history.tag('v2.0.0beta2', d, 21);
    history.tag('tool-v1.0', c);
    history.tag('vendor', c);
    const facts = await factsIn(history);
    expect(await releases(history, { a, b, c, d })).toEqual([
      ['v1.0.0', hour(1), 'first', undefined, 'a'],
      ['v1.1.0', hour(12), 'normal', 'v1.0.0', 'b'],
    ]);
    expect(facts.deploymentSource).toEqual({ source: 'tags:v[0-9]*', grade: 'E' });
    expect(facts.commits.map(({ sha, merge }) => [sha, merge])).toEqual([
      [a, false],
      [b, false],
    ]);
    expect(facts.notes).toEqual([
      'Releases are taken to be the tags that match `v[0-9]*`, the most common pattern: 4 of 8 tags; left out: `tool-v[0-9]*` (1).',
      'Left out: 2 prereleases.',
      'Of 1 release the tag has no date: the time is its commit’s, the earliest possible.',
    ]);
    const named = await factsIn(history, { deployments: 'tags:tool-*' });
    expect(named.deployments.map(({ name }) => name)).toEqual(['tool-v1.0']);
    const all = await factsIn(history, { prereleases: true });
    expect(all.deployments.map(({ name }) => name)).toEqual(['v1.0.0', 'v1.1.0-rc.1', 'v2.0.0beta2']);
    const none = await factsIn(history, { deployments: 'tags:x*' });
    expect(none).toMatchObject({ deploymentSource: { source: 'tags:x*' }, deployments: [], notes: ['No release matches `x*`.'] });
  });

  test('tags of one time: the ancestor first, whatever they are called', async () => {
    const history = goldenHistory(onTestFinished);
    const [a = '', b = '', c = ''] = line(history, ['a', 'b', 'c']);
    history.tag('v2', a, 9);
    history.tag('v1.10', b, 9);
    history.tag('v1', c, 9);
    expect((await releases(history, { a, b, c })).map(([name, , kind]) => [name, kind])).toEqual([
      ['v2', 'first'],
      ['v1.10', 'normal'],
      ['v1', 'normal'],
    ]);
  });

  test('a branch: every step, never before the one that it follows; a branch that is not there is said', async () => {
    const history = goldenHistory(onTestFinished);
    const a = history.commit('a', { at: 5 });
    const side = history.commit('side', { parents: [a], at: 6 });
    // Its committer's clock was behind.
    const b = history.commit('b', { parents: [a, side], at: 3 });
    history.branch('main', b);
    history.branch('live', side);
    expect(await releases(history, { a, b, side }, { deployments: 'branch:main' })).toEqual([
      [`main@${a.slice(0, 7)}`, hour(5), 'first', undefined, 'a'],
      [`main@${b.slice(0, 7)}`, hour(5), 'normal', a, 'side b'],
    ]);
    const live = await factsIn(history, { deployments: 'branch:live' }, ['live']);
    expect(live.deployments.map(({ sha }) => sha)).toEqual([a, side]);
    expect(live.deploymentSource).toEqual({ source: 'branch:live', grade: 'F' });
    const gone = await factsIn(history, { deployments: 'branch:gone' }, ['gone']);
    expect(gone.notes).toEqual(['The branch `gone` is not in this history, so no deployment is known.']);
  });

  test('nothing later than the facts', async () => {
    const history = goldenHistory(onTestFinished);
    const [a = '', b = ''] = line(history, ['a', 'b']);
    history.tag('v1', a, 10);
    history.tag('v2', b, 20);
    const facts = await factsIn(history, { at: hour(1) });
    expect(facts.changes.map(({ sha }) => sha)).toEqual([a]);
    expect(facts.deployments).toEqual([]);
    expect(facts.notes).toContain('Left out, being later than these facts: 1 change.');
    expect((await factsIn(history, { at: hour(10) })).deployments.map(({ name }) => name)).toEqual(['v1']);
  });
});
