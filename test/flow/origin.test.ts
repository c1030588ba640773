import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { describe, expect, onTestFinished, test } from 'vitest';
import { mayName } from '../../src/flow/endings.ts';
import { authorOf } from '../../src/flow/origin.ts';
import { originOfAccount } from '../../src/flow/source.ts';
import { withOrigins, withPulls } from '../../src/flow/source-changes.ts';
import { AI_DEFAULTS, aiSchema } from '../../src/model/ai-settings.ts';
import { MARKERS } from '../../src/provenance/markers.ts';
import { at, change, pull, sha } from '../support/facts.ts';
import type { Made } from '../support/history.ts';
import { factsIn, GITHUB, goldenHistory, hour } from '../support/history.ts';

const CLAUDE = 'Co-Authored-By: Claude <noreply@anthropic.com>';
const COPILOT = '198982749+Copilot@users.noreply.github.com';

/** Commits one after the other on the branch, each a change of its own. */
async function originsOf(commits: readonly (Partial<Made> & { readonly message: string })[], options = {}) {
  const history = goldenHistory(onTestFinished);
  let tip: string | undefined;
  for (const [index, { message, ...made }] of commits.entries())
    tip = history.commit(message, { at: index, parents: tip === undefined ? [] : [tip], ...made });
  history.branch('main', tip ?? '');
  const { changes } = await factsIn(history, options);
  return changes.map(({ origin, author = '' }) => [origin, author.replace(/:.*|[0-9a-f]+$/, '')]);
}

describe('a person with an agent', () => {
  test('is told by what a commit ends with, and stays a pseudonym', async () => {
    expect(
      await originsOf([
        { message: 'By hand' },
        { message: `With one\n\nWhy.\n\n${CLAUDE}` },
        { message: `Nothing but a trailer\n\n${CLAUDE}\n` },
        { message: `Among others\n\nReviewed-by: Ann <ann@example.org>\n${CLAUDE}\nSigned-off-by: Ben <ben@example.org>` },
        { message: 'Generated\n\nGenerated-by: Claude Code (claude-opus-4-6)' },
        { message: 'By one', author: COPILOT },
        { message: `By one with another\n\n${CLAUDE}`, author: COPILOT },
        { message: `Bump\n\n${CLAUDE}`, author: '49699333+dependabot[bot]@users.noreply.github.com' },
      ]),
    ).toEqual([
      ['human', 'p'],
      ['ai-assisted', 'p'],
      ['ai-assisted', 'p'],
      ['ai-assisted', 'p'],
      ['ai-assisted', 'p'],
      ['agent', 'bot'],
      ['agent', 'bot'],
      ['dependency-bot', 'bot'],
    ]);
  });

  test('is not told by less: people, sessions, suggestions, quotations, words', async () => {
    const messages = [
      'Pair\n\nCo-authored-by: Claude Dupont <claude@example.org>',
      'Pair\n\nCo-authored-by: Jane Doe <jane@anthropic.com>',
      'Assisted\n\nAssisted-by: Jay Satiro',
      'A session\n\nClaude-Session: https://claude.ai/code/session_0123456789abcdef',
      'A suggestion\n\nCo-authored-by: Copilot <175728472+Copilot@users.noreply.github.com>',
      'A hint\n\nCo-authored-by: Copilot <copilot@github.com>',
      `Quoted\n\n${CLAUDE}\n\nis what the other commit says, so this paragraph is the last.`,
      'In words\n\nThanks to Claude and Copilot: they helped.',
      'A footer\n\nGenerated with [Claude Code](https://claude.com/claude-code)',
    ];
    const told = await originsOf(messages.map((message) => ({ message })));
    expect(told).toEqual(messages.map(() => ['human', 'p']));
  });

  test('is told where a tool signs behind the author’s name, and not behind the committer’s', async () => {
    const history = goldenHistory(onTestFinished);
    const root = history.commit('By hand', { at: 1 });
    const named = (author: string, committer: string, parent: string) =>
      execFileSync('git', ['commit-tree', history.git('rev-parse', `${root}^{tree}`), '-p', parent, '-m', 'Work'], {
        cwd: history.folder,
        encoding: 'utf8',
        env: {
          ...{ PATH: process.env['PATH'], HOME: tmpdir(), GIT_AUTHOR_NAME: author, GIT_COMMITTER_NAME: committer },
          ...{ GIT_AUTHOR_EMAIL: 'ann@example.org', GIT_COMMITTER_EMAIL: 'ann@example.org' },
          ...{ GIT_AUTHOR_DATE: `${hour(2)} +0000`, GIT_COMMITTER_DATE: `${hour(2)} +0000` },
        },
      }).trim();
    const signed = named('Ann (aider)', 'Ann', root);
    const moved = named('Ann', 'Ann (aider)', signed);
    const hers = named('Ann (she)', 'Ann (she)', moved);
    history.branch('main', hers);
    const { changes } = await factsIn(history);
    expect(changes.map(({ origin, author }) => [origin, author])).toEqual([
      ['human', expect.stringMatching(/^p/)],
      ['ai-assisted', changes[2]?.author],
      ['human', changes[1]?.author],
      ['human', changes[1]?.author],
    ]);
    expect(JSON.stringify(changes)).not.toMatch(/ann|Ann|aider/);
  });

  test('by any commit of a merge, and of a squash by the one that is left', async () => {
    const history = goldenHistory(onTestFinished);
    const root = history.commit('Begin', { at: 1 });
    const first = history.commit('work', { at: 2, parents: [root] });
    const second = history.commit(`more\n\n${CLAUDE}`, { at: 3, parents: [first] });
    const merged = history.commit('Merge pull request #1 from o/x', { at: 4, parents: [root, second], committer: GITHUB });
    const own = history.commit('work', { at: 4.5, parents: [merged] });
    const plain = history.commit(`Merge branch 'main' into y\n\n${CLAUDE}`, { at: 5, parents: [own, merged] });
    // What stands below a merge, this one or one inside, is no work of its own.
    const alone = history.commit(`Merge pull request #2 from o/y\n\n${CLAUDE}`, {
      at: 6,
      parents: [merged, plain],
      committer: GITHUB,
    });
    const byAgent = history.commit('fix', { at: 7, parents: [alone], author: COPILOT });
    const mine = history.commit('mine', { at: 6.5, parents: [alone] });
    const both = history.commit('join', { at: 8, parents: [mine, byAgent] });
    const third = history.commit('Merge pull request #3 from o/z', { at: 9, parents: [alone, both], committer: GITHUB });
    const squash = history.commit(`Squashed (#4)\n\n* work\n\n${CLAUDE}\n\n* by hand\n\n---------\n\n${CLAUDE}`, {
      ...{ at: 10, parents: [third], committer: GITHUB },
    });
    history.branch('main', squash);
    const { changes } = await factsIn(history);
    expect(changes.map(({ id, kind, origin }) => [id, kind, origin])).toEqual([
      [root, 'direct', 'human'],
      ['#1', 'merge', 'ai-assisted'],
      ['#2', 'merge', 'human'],
      ['#3', 'merge', 'ai-assisted'],
      // GitHub names at its end whoever wrote any of the commits.
      ['#4', 'squash', 'ai-assisted'],
    ]);
  });

  test('by a policy’s own agents, and without markers that it sets aside', async () => {
    const ai = aiSchema.parse({
      agents: [{ id: 'ours', mails: ['ours@example.org'], trailers: ['Made-with: ours'] }],
      'without-markers': ['claude-coauthor'],
    });
    const commits = [
      { message: 'By ours', author: 'ours@example.org' },
      { message: 'With ours\n\nMade-with: ours' },
      { message: `With one that does not count\n\n${CLAUDE}` },
    ];
    expect((await originsOf(commits, { ai })).map(([origin]) => origin)).toEqual(['agent', 'ai-assisted', 'human']);
    expect((await originsOf(commits)).map(([origin]) => origin)).toEqual(['human', 'human', 'ai-assisted']);
  });
});

test('an address of a person is a pseudonym, alone and with an agent', () => {
  expect(authorOf('Ann@example.org', 'ai-assisted')).toBe(authorOf('ann@example.org', 'human'));
  expect(authorOf('ann@example.org', 'ai-assisted')).toMatch(/^p[0-9a-f]+$/);
});

describe('what GitHub tells', () => {
  test.each([
    ['copilot-swe-agent', 'agent'],
    ['Copilot', 'agent'],
    ['claude[bot]', 'agent'],
    ['devin-ai-integration[bot]', 'agent'],
    ['dependabot', 'dependency-bot'],
    ['renovate[bot]', 'dependency-bot'],
    ['github-actions', 'bot'],
    ['coderabbitai[bot]', 'bot'],
    ['cursor-fan[bot]', 'bot'],
  ])('a bot called %s is of origin %s; a person is never one', (login, origin) => {
    expect(originOfAccount({ login, isBot: true })).toBe(origin);
    expect(originOfAccount({ login, isBot: false })).toBe('human');
  });

  test('of a person’s pull request, its commits by git tell that an agent helped; of a bot’s nothing more', () => {
    const [helped, alone, bots, pushed] = ['ai-assisted', 'human', 'ai-assisted', 'agent'] as const;
    const merged = [helped, alone, bots, pushed].map((origin, n) =>
      change(`c${n}`, at(n), at(n + 1), { id: sha(`c${n}`), origin }),
    );
    const origins = ['human', 'human', 'dependency-bot', 'human'] as const;
    const pulls = origins.map((origin, n) =>
      pull(n + 1, at(n), [], {
        origin,
        state: 'merged',
        endedAt: at(n + 1),
        sha: sha(`c${n}`),
        commits: merged[n]?.commits ?? [],
      }),
    );
    const { changes } = withPulls(merged, pulls, { hotfixLabels: [], aliases: [], isBounded: false });
    const expected = ['ai-assisted', 'human', 'dependency-bot', 'ai-assisted'];
    expect(changes.map(({ origin }) => origin)).toEqual(expected);
    expect(withOrigins(pulls, changes).map(({ origin }) => origin)).toEqual(expected);
    // An open one of a person says what its account says.
    expect(withOrigins([pull(9, at(1))], changes).map(({ origin }) => origin)).toEqual(['human']);
  });
});

describe('the endings that are kept', () => {
  test('are all that a marker of `co-authored` or stronger can stand in', () => {
    const strong = MARKERS.filter(({ where, grade }) => where === 'trailer' && (grade === 'authored' || grade === 'co-authored'));
    expect(strong.length).toBeGreaterThan(20);
    for (const { id, pattern } of strong) {
      // Of a pattern such as `^co-(?:authored|developed)-by: ` the key's first letters, with what may follow them.
      const key = /^\^\(?(?:\?:)?([a-z-]+)/.exec(pattern.source)?.[1] ?? '';
      expect(mayName(`${key}: someone`), `${id}: ${key}`).toBe(true);
    }
  });

  test('are none of people’s own', () => {
    for (const line of [
      'Signed-off-by: A <a@example.org>',
      'reviewed-by: B',
      'Closes: #12',
      'Closes #12',
      'Link: https://example.org/x: y',
      'https://example.org/a:b',
      'a sentence, with: a colon',
      'Note that it is so.',
    ])
      expect(mayName(line), line).toBe(false);
    expect(mayName(`Signed-off-by: A <a@example.org>\n${CLAUDE}`)).toBe(true);
    expect(AI_DEFAULTS['min-grade']).toBe('co-authored');
  });
});
