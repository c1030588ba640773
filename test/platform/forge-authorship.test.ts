import { describe, expect, test } from 'vitest';
import type { AuthorshipOptions, AuthorshipScene } from '../support/github/authorship-scene.ts';
import { authorshipScene, given, writeNotes } from '../support/github/authorship-scene.ts';
import { FAULTS, faults } from '../support/github/server.ts';
import type { After } from '../support/repository.ts';
import { repository } from '../support/repository.ts';

const COMMITS = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits';
const NOTES = 'POST /graphql LineNotes';
const BLAME = 'POST /graphql Blame';
const ADA = 'Ada <ada@example.org>';

const sourceOf = ({ forge, head }: AuthorshipScene) => forge.authorship({ number: 7, head: { ref: 'topic', sha: head } });
const plain = (count: number) => Array.from({ length: count }, (_, index) => ({ message: `Change ${index}` }));

describe.concurrent('commits', () => {
  test('accounts with their type, whether GitHub signed, parents first, and one request', async ({ onTestFinished }) => {
    const web = 'GitHub <noreply@github.com>';
    const helper = 'helper[bot] <12+helper[bot]@users.noreply.github.com>';
    const scene = await authorshipScene(onTestFinished, {
      commits: [
        { message: 'By hand', author: ADA },
        { message: 'By a bot\n\nCo-authored-by: Ada <ada@example.org>\n', author: helper, committer: web, parents: ['main'] },
        { message: 'By its App', author: helper, committer: helper },
        { message: 'As if by GitHub', author: 'Nobody <nobody@example.org>', committer: web },
        { message: 'Signed by Ada', author: ADA, committer: ADA },
        { message: "Merge branch 'other'", author: ADA, parents: [0, 4] },
      ],
      github: {
        emails: {
          'ada@example.org': 'ada',
          'noreply@github.com': 'web-flow',
          '12+helper[bot]@users.noreply.github.com': 'helper[bot]',
        },
      },
    });
    const [hand = '', bot = '', app = '', fake = '', signed = '', merge = ''] = scene.shas;
    for (const sha of [bot, app, signed]) scene.github.state.verify(sha);
    const commits = given(await sourceOf(scene).commits());
    expect(commits.map(({ sha }) => sha)).toEqual([hand, bot, app, fake, signed, merge]);
    expect(commits[0]).toEqual({
      sha: hand,
      parents: [scene.git.git('rev-parse', 'main')],
      author: { name: 'Ada', mail: 'ada@example.org', login: 'ada', bot: false },
      committer: { name: 'Test Author', mail: 'author@example.org' },
      authoredAt: Date.UTC(2026, 10, 10) / 1000,
      message: 'By hand',
    });
    expect(commits[1]).toMatchObject({
      author: { login: 'helper[bot]', bot: true },
      committer: { login: 'web-flow', bot: false },
      message: 'By a bot\n\nCo-authored-by: Ada <ada@example.org>',
      authoredAt: Date.UTC(2026, 10, 10, 0, 1) / 1000,
    });
    expect(commits.map(({ vouched }) => vouched)).toEqual([undefined, true, true, undefined, undefined, undefined]);
    expect(commits[5]?.parents).toEqual([hand, signed]);
    expect(scene.github.requests.map(({ route }) => route)).toEqual([COMMITS]);
    expect(scene.github.violations).toEqual([]);
  });

  test('all pages; and of as many as GitHub lists at most, none', async ({ onTestFinished }) => {
    const some = await authorshipScene(onTestFinished, { commits: plain(249) });
    expect(given(await sourceOf(some).commits()).map(({ sha }) => sha)).toEqual(some.shas);
    expect(some.asked(COMMITS)).toBe(3);
    const many = await authorshipScene(onTestFinished, { commits: plain(250) });
    expect(await sourceOf(many).commits()).toEqual({
      status: 'unreachable',
      why: 'GitHub lists no more than 250 commits of a change',
    });
    expect([...some.github.violations, ...many.github.violations]).toEqual([]);
  });

  test('a list that does not lead to the head is none', async ({ onTestFinished }) => {
    const scene = await authorshipScene(onTestFinished, { commits: plain(3) });
    const moved = scene.forge.authorship({ number: 7, head: { ref: 'topic', sha: 'a'.repeat(40) } });
    const why = 'the commits that GitHub lists do not lead to the head; it may have moved';
    expect(await moved.commits()).toEqual({ status: 'unreachable', why });
    const earlier = scene.forge.authorship({ number: 7, head: { ref: 'topic', sha: scene.shas[1] ?? '' } });
    expect(await earlier.commits()).toEqual({ status: 'unreachable', why });
    scene.github.fail(faults.emptyList, { on: COMMITS });
    expect(await sourceOf(scene).commits()).toEqual({ status: 'unreachable', why });
  });

  test.for([
    ['403 permission', { status: 'forbidden', needs: 'issues=write; pull_requests=write' }],
    ['404', { status: 'not-found' }],
    ['422', { status: 'refused' }],
    ['500', { status: 'unreachable' }],
    ['200 truncated', { status: 'unreachable' }],
    ['200 wrong schema', { status: 'unreachable' }],
    ['redirect 301', { status: 'refused' }],
  ] as const)('%s is no list', async ([name, answer], { onTestFinished }) => {
    const scene = await authorshipScene(onTestFinished, { commits: plain(2) });
    scene.github.fail(FAULTS[name].fault, { times: 9, on: COMMITS });
    expect(await sourceOf(scene).commits()).toMatchObject(answer);
  });
});

describe.concurrent('notes', () => {
  const two: AuthorshipOptions = { commits: plain(2) };

  test.for([0, 1, 2] as const)('%i folders deep, in one query', async (depth, { onTestFinished }) => {
    const scene = await authorshipScene(onTestFinished, { commits: plain(3) });
    const [first = '', second = ''] = scene.shas;
    writeNotes(scene.git, { [first]: 'one\n', [second]: 'two\n', ['f'.repeat(40)]: 'another\n' }, depth);
    expect(given(await sourceOf(scene).notes(scene.shas))).toEqual(
      new Map([
        [first, 'one\n'],
        [second, 'two\n'],
      ]),
    );
    expect(scene.github.requests.map(({ route }) => route)).toEqual([NOTES]);
    expect(scene.github.violations).toEqual([]);
  });

  test('none at all, in one query', async ({ onTestFinished }) => {
    const scene = await authorshipScene(onTestFinished, two);
    expect(await sourceOf(scene).notes(scene.shas)).toMatchObject({ status: 'not-found' });
    expect(scene.github.requests).toHaveLength(1);
    expect(scene.github.violations).toEqual([]);
  });

  test('notes of other commits are no notes of these', async ({ onTestFinished }) => {
    const scene = await authorshipScene(onTestFinished, two);
    writeNotes(scene.git, { ['f'.repeat(40)]: 'another\n' });
    expect(given(await sourceOf(scene).notes(scene.shas)).size).toBe(0);
  });

  const fork = (after: After) => {
    const git = repository(after);
    const pull = { fork: { owner: 'grace' } };
    return { git, options: { ...two, pull, github: { visibility: 'public', others: { 'grace/shop': git } } } as const };
  };

  test("a fork's own notes, in one query where the base has none", async ({ onTestFinished }) => {
    const { git, options } = fork(onTestFinished);
    const scene = await authorshipScene(onTestFinished, options);
    const [first = ''] = scene.shas;
    writeNotes(git, { [first]: 'of the fork\n' });
    expect(given(await sourceOf(scene).notes(scene.shas))).toEqual(new Map([[first, 'of the fork\n']]));
    expect(scene.github.requests).toHaveLength(1);
    expect(scene.github.violations).toEqual([]);
  });

  test("both repositories' notes, in two queries; the fork's word comes first", async ({ onTestFinished }) => {
    const { git, options } = fork(onTestFinished);
    const scene = await authorshipScene(onTestFinished, options);
    const [first = '', second = ''] = scene.shas;
    writeNotes(scene.git, { [first]: 'of the base\n', [second]: 'of the base\n' });
    expect(given(await sourceOf(scene).notes(scene.shas)).get(first)).toBe('of the base\n');
    writeNotes(git, { [first]: 'of the fork\n' });
    expect(given(await sourceOf(scene).notes(scene.shas))).toEqual(
      new Map([
        [first, 'of the fork\n'],
        [second, 'of the base\n'],
      ]),
    );
    expect(scene.github.requests.map(({ route }) => route)).toEqual([NOTES, `${NOTES}OfBase`, NOTES, `${NOTES}OfBase`]);
    scene.github.fail(faults.notFound, { times: 9, on: `${NOTES}OfBase` });
    expect(await sourceOf(scene).notes(scene.shas)).toMatchObject({ status: 'unreachable' });
    expect(scene.github.violations).toEqual([]);
  });

  test('a fork that is gone is not one without notes', async ({ onTestFinished }) => {
    const scene = await authorshipScene(onTestFinished, { ...two, pull: { fork: { owner: 'grace', hidden: true } } });
    expect(await sourceOf(scene).notes(scene.shas)).toMatchObject({ status: 'refused' });
    expect(scene.github.violations).toEqual([]);
  });

  test('what the token may not see is not nothing', async ({ onTestFinished }) => {
    const scene = await authorshipScene(onTestFinished, { ...two, permissions: { pull_requests: 'read' } });
    writeNotes(scene.git, { [scene.shas[0] ?? '']: 'unseen\n' });
    expect(await sourceOf(scene).notes(scene.shas)).toMatchObject({ status: 'forbidden', needs: 'contents=read' });
  });

  test('of a long one its beginning; what is no text is none', async ({ onTestFinished }) => {
    const scene = await authorshipScene(onTestFinished, two);
    const [first = '', second = ''] = scene.shas;
    writeNotes(scene.git, { [first]: 'a'.repeat(600 * 1024), [second]: Buffer.from([0, 1, 2]) });
    const notes = given(await sourceOf(scene).notes(scene.shas));
    expect(notes.get(first)).toBe('a'.repeat(512 * 1024));
    expect(notes.get(second)).toBe('\ufffd');
  });

  test('fifty commits a query, and a hundred at most', async ({ onTestFinished }) => {
    const scene = await authorshipScene(onTestFinished, { commits: plain(101) });
    writeNotes(scene.git, Object.fromEntries(scene.shas.map((sha, index) => [sha, `note ${index}\n`])), 1);
    const hundred = scene.shas.slice(1);
    expect([...given(await sourceOf(scene).notes(hundred)).values()]).toEqual(hundred.map((_, index) => `note ${index + 1}\n`));
    expect(scene.asked(NOTES)).toBe(2);
    expect(await sourceOf(scene).notes(scene.shas)).toMatchObject({ status: 'unreachable' });
    expect(scene.asked(NOTES)).toBe(2);
    expect(scene.github.violations).toEqual([]);
  });

  test.for([
    ['403 permission', 'forbidden'],
    ['404', 'unreachable'],
    ['200 empty object', 'unreachable'],
    ['GraphQL partial data', 'unreachable'],
    ['GraphQL errors beside data', 'unreachable'],
  ] as const)('%s is not "there are none"', async ([name, status], { onTestFinished }) => {
    const scene = await authorshipScene(onTestFinished, two);
    scene.github.fail(FAULTS[name].fault, { times: 9, on: NOTES });
    expect(await sourceOf(scene).notes(scene.shas)).toMatchObject({ status });
  });
});

describe.concurrent('blame', () => {
  const lines = (...words: readonly string[]) => words.map((word) => `${word}\n`).join('');

  test('ranges by commit, within the lines asked for', async ({ onTestFinished }) => {
    const scene = await authorshipScene(onTestFinished, {
      main: { 'a.ts': lines('m1', 'm2') },
      commits: [
        { files: { 'a.ts': lines('m1', 'c1', 'c2', 'c3', 'm2') } },
        { files: { 'a.ts': lines('m1', 'c1', 'd1', 'c2', 'c3', 'm2', 'd2'), 'b "b".ts': lines('d3') } },
      ],
    });
    const [first = '', second = ''] = scene.shas;
    const asked = new Map([
      [
        'a.ts',
        [
          { from: 2, to: 4 },
          { from: 7, to: 9 },
        ],
      ],
      ['b "b".ts', [{ from: 1, to: 1 }]],
      ['none.ts', []],
    ]);
    const { ranges, left } = given(await sourceOf(scene).blame(asked));
    expect(left).toEqual([]);
    expect([...ranges]).toEqual([
      [
        'a.ts',
        [
          { from: 2, to: 2, sha: first },
          { from: 3, to: 3, sha: second, origin: { path: 'a.ts', line: 3 } },
          { from: 4, to: 4, sha: first },
          { from: 7, to: 7, sha: second, origin: { path: 'a.ts', line: 7 } },
        ],
      ],
      ['b "b".ts', [{ from: 1, to: 1, sha: second, origin: { path: 'b "b".ts', line: 1 } }]],
    ]);
    expect(scene.asked(BLAME)).toBe(1);
    expect(scene.github.violations).toEqual([]);
  });

  const manyFiles = (count: number) => {
    const names = Array.from({ length: count }, (_, index) => `f${String(index).padStart(2, '0')}.ts`);
    const files = Object.fromEntries(names.map((name, index) => [name, 'line\n'.repeat(index + 1)]));
    const asked = new Map(names.map((name, index) => [name, [{ from: 1, to: index + 1 }]] as const));
    return { files, asked };
  };

  test('fifty files, those of most lines, ten a query', async ({ onTestFinished }) => {
    const { files, asked } = manyFiles(52);
    const scene = await authorshipScene(onTestFinished, { commits: [{ files }] });
    const { ranges, left } = given(await sourceOf(scene).blame(asked));
    expect(ranges.size).toBe(50);
    expect(left).toEqual(['f00.ts', 'f01.ts']);
    expect(scene.asked(BLAME)).toBe(5);
    expect(scene.github.violations).toEqual([]);
  });

  test('what is too much together is asked for in halves, and what is so alone is left', async ({ onTestFinished }) => {
    const { files, asked } = manyFiles(3);
    const scene = await authorshipScene(onTestFinished, { commits: [{ files }] });
    scene.github.fail(faults.badGateway, { times: 4, on: BLAME });
    const { ranges, left } = given(await sourceOf(scene).blame(asked));
    // All three, then the largest alone as often as a request is repeated; the other two are told.
    expect([[...ranges.keys()].sort(), left]).toEqual([['f00.ts', 'f01.ts'], ['f02.ts']]);
  });

  test('what the token may not see', async ({ onTestFinished }) => {
    const { files, asked } = manyFiles(1);
    const scene = await authorshipScene(onTestFinished, { commits: [{ files }], permissions: { pull_requests: 'read' } });
    expect(await sourceOf(scene).blame(asked)).toMatchObject({ status: 'forbidden' });
  });

  test.for([
    ['403 permission', 'forbidden'],
    ['500', 'unreachable'],
    ['200 empty object', 'unreachable'],
  ] as const)('%s is no blame', async ([name, status], { onTestFinished }) => {
    const { files, asked } = manyFiles(1);
    const scene = await authorshipScene(onTestFinished, { commits: [{ files }] });
    scene.github.fail(FAULTS[name].fault, { times: 9, on: BLAME });
    expect(await sourceOf(scene).blame(asked)).toMatchObject({ status });
  });
});
