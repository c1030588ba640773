import { describe, expect, test } from 'vitest';
import type { Pull } from '../../src/forge.ts';
import { provenanceOf } from '../../src/gathering/provenance.ts';
import type { AiSettings } from '../../src/model/ai-settings.ts';
import { aiSchema } from '../../src/model/ai-settings.ts';
import type { ChangeSet } from '../../src/model/changes.ts';
import type { Change } from '../../src/model/evidence.ts';
import type { Provenance } from '../../src/model/provenance.ts';
import type { Reading } from '../../src/model/reading.ts';
import { gitAuthorship } from '../../src/platform/authorship.ts';
import { changeSet } from '../../src/platform/diff.ts';
import type { World } from '../../src/ports.ts';
import type { AuthorshipOptions, AuthorshipScene } from '../support/github/authorship-scene.ts';
import { authorshipScene, given, writeNotes } from '../support/github/authorship-scene.ts';
import { faults } from '../support/github/server.ts';
import type { After } from '../support/repository.ts';
import { checkoutOf, repository } from '../support/repository.ts';
import { literalWorld } from '../support/world.ts';

const COMMITS = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits';
const NOTES = 'POST /graphql LineNotes';
const BLAME = 'POST /graphql Blame';
const CLAUDE = 'Co-authored-by: Claude <noreply@anthropic.com>';
const ADA = 'Ada <ada@example.org>';
const GRACE = 'Grace <7+grace@users.noreply.github.com>';
const lines = (...words: readonly string[]) => words.map((word) => `${word}\n`).join('');

/** Three lines of old; Ada adds two by hand, then Grace, with an agent, three more and a file of two. */
const MIXED: AuthorshipOptions = {
  main: { 'shop.ts': lines('m1', 'm2', 'm3') },
  commits: [
    { message: 'By hand', author: ADA, committer: ADA, files: { 'shop.ts': lines('m1', 'm2', 'm3', 'h1', 'h2') } },
    {
      message: `With help, as docs/plan.md asks\n\n${CLAUDE}`,
      author: GRACE,
      committer: GRACE,
      files: { 'shop.ts': lines('m1', 'm2', 'm3', 'h1', 'h2', 'a1', 'a2', 'a3'), 'new.ts': lines('a4', 'a5') },
    },
  ],
  github: { emails: { 'ada@example.org': 'ada', '7+grace@users.noreply.github.com': 'grace' } },
};
const AI_IN_SHOP = { from: 6, to: 8, grade: 'co-authored', agent: 'claude', source: 'commit' };

/** A note of git-ai: the lines of each file that an agent made. */
const noteOf = (files: Readonly<Record<string, string>>) =>
  `${Object.entries(files)
    .map(([path, ranges]) => `${path}\n  s_0123456789abcd::t_0123456789abcd ${ranges}\n`)
    .join('')}---\n${JSON.stringify({
    schema_version: 'authorship/3.0.0',
    sessions: { s_0123456789abcd: { agent_id: { tool: 'cursor', id: 'x', model: 'y' } } },
  })}\n`;

interface Checkout {
  /** `shallow`: the head alone, its change told by GitHub. `full`: the merge commit with all history. */
  readonly history: 'full' | 'shallow';
  readonly asks?: boolean;
  readonly token?: boolean;
  readonly settings?: Partial<Record<keyof AiSettings, unknown>>;
  readonly change?: Change;
  readonly tracked?: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  readonly git?: boolean;
}

async function told(after: After, scene: AuthorshipScene, options: Checkout): Promise<Reading<Provenance>> {
  const { history, asks = true, token = true, settings = {} } = options;
  const { forge, git, head } = scene;
  const pull: Pull = given(await forge.pull(7));
  const { folder } = checkoutOf(after, git, { ref: history === 'full' ? 'refs/pull/7/merge' : 'refs/pull/7/head', history });
  const direct = { base: 'HEAD^1', head: 'HEAD', from: 'direct' } as const;
  const change: Reading<ChangeSet> =
    history === 'full'
      ? await changeSet(folder, direct)
      : { state: 'present', value: given(await forge.files(pull)), sources: [SOURCE], problems: [] };
  const world: World = {
    ...literalWorld({
      change: options.change ?? { number: 7, base: { ref: 'main' }, head: { sha: head } },
      tracked: options.tracked ?? [],
      files: options.files ?? {},
    }),
    ...(options.git !== false && { authorship: (range) => gitAuthorship(folder, range) }),
    ...(token && { forge }),
  };
  before(scene);
  return provenanceOf(world, { change, pull, settings: aiSchema.parse(settings), asks });
}

const SOURCE = { path: 'api', format: 'api', sha256: '' };

/** Requests from here on are those of the provenance alone. */
const starts = new WeakMap<AuthorshipScene, number>();
const before = (scene: AuthorshipScene) => starts.set(scene, scene.github.requests.length);
const routes = (scene: AuthorshipScene) => scene.github.requests.slice(starts.get(scene)).map(({ route }) => route);

function presentIn(reading: Reading<Provenance>): Provenance {
  if (reading.state !== 'present') throw new Error(`${reading.state}: ${'reason' in reading ? reading.reason : ''}`);
  return reading.value;
}

describe.concurrent('with the whole history', () => {
  test('lines by git; notes asked of GitHub once; accounts where none is told', async ({ onTestFinished }) => {
    const scene = await authorshipScene(onTestFinished, MIXED);
    const reading = await told(onTestFinished, scene, { history: 'full', tracked: ['docs/plan.md', 'shop.ts'] });
    const value = presentIn(reading);
    const [, helped = ''] = scene.shas;
    expect(value.lines).toEqual({ added: 7, ai: 5, human: 0, untold: 0 });
    expect([...value.files]).toEqual([
      ['new.ts', [{ ...AI_IN_SHOP, from: 1, to: 2, sha: helped }]],
      ['shop.ts', [{ ...AI_IN_SHOP, sha: helped }]],
    ]);
    expect(value.commits.map(({ sha, grade, lines: own }) => [sha, grade, own])).toEqual([
      [scene.shas[0], 'none', { ai: 0, human: 0, untracked: 2 }],
      [helped, 'co-authored', { ai: 5, human: 0, untracked: 0 }],
    ]);
    expect(value).toMatchObject({ least: 'co-authored', names: ['docs/plan.md'], branch: 'topic', gaps: [] });
    // Grace's address tells her account: nobody else is asked.
    expect(value.prompters).toEqual(['anouk', 'grace']);
    expect(routes(scene)).toEqual([NOTES]);
    expect(reading).toMatchObject({ sources: [{ path: 'git' }] });
    expect(scene.github.violations).toEqual([]);
  });

  test('who stands in a marked commit under another address, GitHub tells', async ({ onTestFinished }) => {
    const commits = [{ message: `With help\n\n${CLAUDE}`, author: ADA, committer: ADA, files: { 'a.ts': lines('a') } }];
    const scene = await authorshipScene(onTestFinished, { ...MIXED, commits });
    const value = presentIn(await told(onTestFinished, scene, { history: 'full' }));
    expect([value.prompters, value.gaps]).toEqual([['anouk', 'ada'], []]);
    // All lines are of one commit, and so nothing is blamed.
    expect(value.lines).toEqual({ added: 1, ai: 1, human: 0, untold: 0 });
    expect(routes(scene)).toEqual([NOTES, COMMITS]);
    scene.github.fail(faults.forbidden, { times: 9, on: COMMITS });
    const unsure = presentIn(await told(onTestFinished, scene, { history: 'full' }));
    expect(unsure).toMatchObject({ prompters: ['anouk'], unnamed: 1 });
    expect(unsure.gaps).toEqual([
      expect.stringMatching(/^Whose accounts .* Give the job `permissions: pull-requests: write`\.$/),
    ]);
  });

  test('an address tells an account of an enterprise too, which ends in its short name', async ({ onTestFinished }) => {
    const author = 'Ada <8+ada_acme@users.noreply.github.com>';
    const commits = [{ message: `With help\n\n${CLAUDE}`, author, committer: author, files: { 'a.ts': lines('a') } }];
    const scene = await authorshipScene(onTestFinished, { ...MIXED, commits });
    const value = presentIn(await told(onTestFinished, scene, { history: 'full' }));
    expect(value).toMatchObject({ prompters: ['anouk', 'ada_acme'], gaps: [] });
    expect(value).not.toHaveProperty('unnamed');
    expect(routes(scene)).toEqual([NOTES]);
  });

  test('without a token git tells the same, and nobody is asked', async ({ onTestFinished }) => {
    const scene = await authorshipScene(onTestFinished, MIXED);
    const value = presentIn(await told(onTestFinished, scene, { history: 'full', token: false }));
    expect([value.lines, value.gaps]).toEqual([{ added: 7, ai: 5, human: 0, untold: 0 }, []]);
    expect(routes(scene)).toEqual([]);
  });

  test.for([
    ['GitHub is not to be asked', { asks: false }],
    ['notes are off', { settings: { notes: 'off' } }],
    ['notes are local', { settings: { notes: 'local' } }],
  ] as const)('no request where %s', async ([, options], { onTestFinished }) => {
    const scene = await authorshipScene(onTestFinished, MIXED);
    const value = presentIn(await told(onTestFinished, scene, { history: 'full', ...options }));
    expect([value.lines.ai, value.gaps, routes(scene)]).toEqual([5, [], []]);
  });

  test('notes that only GitHub has say more than the markers', async ({ onTestFinished }) => {
    const scene = await authorshipScene(onTestFinished, MIXED);
    const [hand = '', helped = ''] = scene.shas;
    // Of the two lines by hand the second is an agent's; of the three with help the note leaves one out, which the trailer claims.
    writeNotes(scene.git, { [hand]: noteOf({ 'shop.ts': '5' }), [helped]: noteOf({ 'shop.ts': '6-7' }) });
    const value = presentIn(await told(onTestFinished, scene, { history: 'full' }));
    expect(value.files.get('shop.ts')).toEqual([
      { from: 5, to: 5, grade: 'authored', agent: 'cursor', source: 'git-ai-note', sha: hand },
      { from: 6, to: 7, grade: 'authored', agent: 'cursor', source: 'git-ai-note', sha: helped },
      { from: 8, to: 8, grade: 'co-authored', agent: 'claude', source: 'commit', sha: helped },
    ]);
    expect([value.lines, value.gaps]).toEqual([{ added: 7, ai: 6, human: 0, untold: 0 }, []]);
    expect(value.commits[0]).toMatchObject({ grade: 'authored', agents: ['cursor'] });
  });

  test('the merge commit of the checkout is none of the change; in a queue GitHub is not taken at its word', async ({
    onTestFinished,
  }) => {
    const scene = await authorshipScene(onTestFinished, MIXED);
    const value = presentIn(await told(onTestFinished, scene, { history: 'full' }));
    expect(value.commits.map(({ sha }) => sha)).toEqual(scene.shas);
    const queued = { head: { sha: scene.head } };
    const inQueue = await told(onTestFinished, scene, { history: 'shallow', change: queued });
    expect(inQueue).toMatchObject({
      state: 'absent',
      reason: expect.stringContaining('what is judged is not the pull request alone'),
    });
  });

  test('traces that git tracks are a hint; one that cannot be read is a gap', async ({ onTestFinished }) => {
    const trace = '.agent-trace/traces.jsonl';
    const contributor = { type: 'ai' };
    const record = { files: [{ path: 'shop.ts', conversations: [{ contributor, ranges: [{ start_line: 4, end_line: 5 }] }] }] };
    const scene = await authorshipScene(onTestFinished, MIXED);
    const files = { [trace]: `${JSON.stringify(record)}\n` };
    const read = presentIn(await told(onTestFinished, scene, { history: 'full', tracked: [trace], files }));
    expect(read.files.get('shop.ts')?.[0]).toMatchObject({ from: 4, to: 5, grade: 'hint', source: 'agent-trace' });
    expect([read.lines.ai, read.gaps]).toEqual([5, []]);
    const untracked = presentIn(await told(onTestFinished, scene, { history: 'full', files }));
    expect(untracked.files.get('shop.ts')).toHaveLength(1);
    const missing = presentIn(await told(onTestFinished, scene, { history: 'full', tracked: [trace] }));
    expect(missing.gaps).toEqual([expect.stringContaining('`.agent-trace/traces.jsonl` could not be read')]);
  });
});

describe.concurrent('where the checkout is shallow', () => {
  test('GitHub tells commits, notes and lines: the same numbers', async ({ onTestFinished }) => {
    const scene = await authorshipScene(onTestFinished, MIXED);
    const reading = await told(onTestFinished, scene, { history: 'shallow' });
    const value = presentIn(reading);
    expect([value.lines, value.gaps]).toEqual([{ added: 7, ai: 5, human: 0, untold: 0 }, []]);
    expect(value.files.get('shop.ts')).toEqual([{ ...AI_IN_SHOP, sha: scene.shas[1] }]);
    expect(value.prompters).toEqual(['anouk', 'grace']);
    expect(routes(scene)).toEqual([COMMITS, NOTES, BLAME]);
    expect(reading).toMatchObject({ sources: [{ path: 'github' }] });
    expect(scene.github.violations).toEqual([]);
  });

  test('where all is marked alike, or nothing is, no line is asked for', async ({ onTestFinished }) => {
    const [hand, helped] = MIXED.commits;
    const one = await authorshipScene(onTestFinished, { ...MIXED, commits: [helped ?? {}] });
    expect(presentIn(await told(onTestFinished, one, { history: 'shallow' })).lines).toMatchObject({ added: 7, ai: 7 });
    expect(routes(one)).toEqual([COMMITS, NOTES]);
    const none = await authorshipScene(onTestFinished, { ...MIXED, commits: [hand ?? {}] });
    const value = presentIn(await told(onTestFinished, none, { history: 'shallow' }));
    expect([value.lines, value.files.size, value.gaps]).toEqual([{ added: 2, ai: 0, human: 0, untold: 0 }, 0, []]);
    expect(routes(none)).toEqual([COMMITS, NOTES]);
  });

  test('lines that notes speak of, and GitHub cannot place, are untold and said', async ({ onTestFinished }) => {
    const scene = await authorshipScene(onTestFinished, MIXED);
    const [hand = '', helped = ''] = scene.shas;
    writeNotes(scene.git, { [hand]: noteOf({ 'shop.ts': '5' }), [helped]: noteOf({ 'shop.ts': '6' }) });
    const value = presentIn(await told(onTestFinished, scene, { history: 'shallow' }));
    // The head's own lines stand where they stood; the first commit's two may have moved.
    expect(value.files.get('shop.ts')).toMatchObject([
      { from: 6, to: 6, agent: 'cursor', source: 'git-ai-note' },
      { from: 7, to: 8, agent: 'claude', source: 'commit' },
    ]);
    expect(value.lines).toEqual({ added: 7, ai: 5, human: 0, untold: 2 });
    expect(value.gaps).toEqual([expect.stringMatching(/^Line notes could not be laid over every line/)]);
  });

  test('a fork, with its own notes', async ({ onTestFinished }) => {
    const fork = repository(onTestFinished);
    const [hand, helped] = MIXED.commits;
    const scene = await authorshipScene(onTestFinished, {
      ...MIXED,
      commits: [hand ?? {}, helped ?? {}],
      pull: { fork: { owner: 'grace' }, author: 'grace' },
      github: { ...MIXED.github, visibility: 'public', others: { 'grace/shop': fork } },
    });
    writeNotes(fork, { [scene.head]: noteOf({ 'new.ts': '1' }) });
    const value = presentIn(await told(onTestFinished, scene, { history: 'shallow' }));
    expect(value.files.get('new.ts')).toMatchObject([
      { from: 1, to: 1, source: 'git-ai-note' },
      { from: 2, to: 2, source: 'commit' },
    ]);
    expect([value.prompters, value.gaps]).toEqual([['grace'], []]);
    expect(scene.github.violations).toEqual([]);
  });
});

describe.concurrent('what fails is never "no marker found"', () => {
  const absent = (reason: RegExp, remedy: RegExp) => ({
    state: 'absent',
    reason: expect.stringMatching(reason),
    remedy: expect.stringMatching(remedy),
  });

  test('neither git nor GitHub holds the commits', async ({ onTestFinished }) => {
    const scene = await authorshipScene(onTestFinished, MIXED);
    const shallow = { history: 'shallow' } as const;
    const alone = absent(
      /^Who made the commits of the change cannot be told: this checkout is shallow/,
      /^Check out with `fetch-depth: 0`\.$/,
    );
    expect(await told(onTestFinished, scene, { ...shallow, token: false })).toEqual(alone);
    expect(await told(onTestFinished, scene, { ...shallow, asks: false })).toEqual(alone);
    expect(await told(onTestFinished, scene, { ...shallow, git: false, asks: false })).toMatchObject({ state: 'absent' });
    expect(routes(scene)).toEqual([]);
    scene.github.fail(faults.forbidden, { times: 1, on: COMMITS });
    expect(await told(onTestFinished, scene, shallow)).toEqual(
      absent(
        /GitHub did not tell it either: .*status 403\.$/,
        /^Give the job `permissions: .*`, or check out with `fetch-depth: 0`\.$/,
      ),
    );
    scene.github.fail(faults.notFound, { times: 1, on: COMMITS });
    expect(await told(onTestFinished, scene, shallow)).toMatchObject({ state: 'absent' });
    scene.github.fail(faults.emptyList, { times: 1, on: COMMITS });
    expect(await told(onTestFinished, scene, shallow)).toMatchObject({ state: 'absent' });
    scene.github.fail(faults.serverError, { times: 3, on: COMMITS });
    expect(await told(onTestFinished, scene, shallow)).toEqual(
      absent(/status 500/, /^Run the job again when GitHub answers, or check out/),
    );
  });

  test('the branch moves on during the run', async ({ onTestFinished }) => {
    const scene = await authorshipScene(onTestFinished, MIXED);
    const change = { number: 7, head: { sha: 'e'.repeat(40) } };
    expect(await told(onTestFinished, scene, { history: 'shallow', change })).toEqual(
      absent(/its branch was pushed to during this run/, /^Check out/),
    );
    expect(routes(scene)).toEqual([]);
  });

  test('more commits than GitHub lists', async ({ onTestFinished }) => {
    const commits = Array.from({ length: 250 }, () => ({ files: { 'a.ts': 'a\n' } }));
    const scene = await authorshipScene(onTestFinished, { ...MIXED, commits });
    expect(await told(onTestFinished, scene, { history: 'shallow' })).toEqual(absent(/more than 250 commits/, /^Check out with/));
  });

  test('the change itself is not known', async () => {
    const change = { state: 'absent', reason: 'Nobody knows.', remedy: 'Find out.' } as const;
    const given = { settings: aiSchema.parse({}), asks: true } as const;
    expect(await provenanceOf(literalWorld({}), { change, ...given })).toEqual({
      state: 'absent',
      reason: 'Who made the lines of the change cannot be told. Nobody knows.',
      remedy: 'Find out.',
    });
    const broken = { path: 'x', kind: 'unreadable', message: 'Broken.' } as const;
    const unreadable = { state: 'unreadable', problems: [broken], sources: [] } as const;
    expect(await provenanceOf(literalWorld({}), { change: unreadable, ...given })).toMatchObject({ state: 'absent' });
  });

  test.for([
    ['403', faults.forbidden, 1, /could not be looked at: .*403.* Give the job .*, or fetch them/],
    ['500', faults.serverError, 3, /could not be looked at: .*500.* Run the job again/],
    ['half an answer', faults.truncated, 3, /could not be looked at/],
    ['null', faults.graphqlPartial, 3, /could not be looked at/],
  ] as const)('notes: %s', async ([, fault, times, words], { onTestFinished }) => {
    const scene = await authorshipScene(onTestFinished, MIXED);
    scene.github.fail(fault, { times, on: NOTES });
    const value = presentIn(await told(onTestFinished, scene, { history: 'full' }));
    expect(value.gaps).toEqual([expect.stringMatching(words)]);
    expect(value.lines.ai).toBe(5);
  });

  test('notes: of a fork that is gone; in a note that is none', async ({ onTestFinished }) => {
    const pull = { fork: { owner: 'grace', hidden: true } };
    const gone = await authorshipScene(onTestFinished, { ...MIXED, pull });
    const { gaps } = presentIn(await told(onTestFinished, gone, { history: 'full' }));
    expect(gaps).toEqual([expect.stringMatching(/^Line notes could not be looked at: the repository of its branch is gone/)]);
    const broken = await authorshipScene(onTestFinished, MIXED);
    writeNotes(broken.git, { [broken.head]: Buffer.from([0, 255, 0]) });
    expect(presentIn(await told(onTestFinished, broken, { history: 'full' })).gaps).toEqual([
      expect.stringMatching(/^A note of git-ai: /),
    ]);
  });

  test('notes: more than a hundred commits', async ({ onTestFinished }) => {
    const commits = Array.from({ length: 101 }, (_, index) => ({ files: { 'a.ts': 'a\n'.repeat(index + 1) } }));
    const scene = await authorshipScene(onTestFinished, { ...MIXED, commits });
    writeNotes(scene.git, { [scene.shas[0] ?? '']: noteOf({ 'a.ts': '1' }) });
    const value = presentIn(await told(onTestFinished, scene, { history: 'full' }));
    expect(value.gaps).toEqual([expect.stringMatching(/^Line notes of 1 older commit were not asked for; fetch them/)]);
    expect(routes(scene)).toEqual([NOTES, NOTES]);
  });

  test('lines: no blame', async ({ onTestFinished }) => {
    const scene = await authorshipScene(onTestFinished, MIXED);
    scene.github.fail(faults.forbidden, { times: 1, on: BLAME });
    const value = presentIn(await told(onTestFinished, scene, { history: 'shallow' }));
    expect(value.lines).toEqual({ added: 7, ai: 0, human: 0, untold: 7 });
    expect(value.commits.map(({ grade }) => grade)).toEqual(['none', 'co-authored']);
    expect(value.gaps).toEqual([
      expect.stringMatching(/^Which commit brought which line could not be told: .*403.*`fetch-depth: 0`\.$/),
    ]);
  });

  test('lines that GitHub does not list', async ({ onTestFinished }) => {
    const files = [{ filename: 'big.ts', status: 'added', additions: 5, deletions: 0, sha: 'd'.repeat(40) }] as const;
    const scene = await authorshipScene(onTestFinished, { ...MIXED, pull: { files } });
    const value = presentIn(await told(onTestFinished, scene, { history: 'shallow' }));
    expect(value.gaps).toEqual([expect.stringMatching(/^GitHub did not list every added line/)]);
  });
});

describe.concurrent('people', () => {
  test("of an agent's pull request those it is assigned to, and no agent", async ({ onTestFinished }) => {
    const agent = 'Devin <158243242+devin-ai-integration[bot]@users.noreply.github.com>';
    const web = 'GitHub <noreply@github.com>';
    const commits = [{ message: 'All of it', author: agent, committer: web, files: { 'a.ts': lines('a') } }];
    const pull = { author: 'devin-ai-integration[bot]', assignees: ['marit', 'our-bot'] };
    const scene = await authorshipScene(onTestFinished, { ...MIXED, commits, pull });
    const settings = { agents: [{ id: 'ours', logins: ['our-bot'] }] };
    const value = presentIn(await told(onTestFinished, scene, { history: 'full', settings }));
    expect(value.prompters).toEqual(['marit']);
    expect(value).not.toHaveProperty('unnamed');
    expect(value.pull).toMatchObject({ grade: 'authored' });
    expect(routes(scene)).toEqual([NOTES]);
  });
});
