import { describe, expect, test } from 'vitest';
import { AI_DEFAULTS, type AiSettings, aiSchema } from '../../src/model/ai-settings.ts';
import type { Signatory, ToldCommit } from '../../src/model/authorship.ts';
import { isAtLeast } from '../../src/model/provenance.ts';
import { judgeCommit, judgeMessage } from '../../src/provenance/commit.ts';

const PERSON: Signatory = { name: 'Dev One', mail: 'dev1@example.com' };
const by = (mail: string, name = 'Some Name', more: Partial<Signatory> = {}): Signatory => ({ name, mail, ...more });

/** A commit of one person, but for what is said. */
function commit(given: Partial<ToldCommit>): ToldCommit {
  const author = given.author ?? PERSON;
  return {
    ...{ sha: 'c'.repeat(40), parents: ['a'.repeat(40)], author, committer: author },
    ...{ authoredAt: Date.parse('2026-10-01T00:00:00Z') / 1000, message: 'subject\n' },
    ...given,
  };
}

const judged = (given: Partial<ToldCommit>, settings: AiSettings = AI_DEFAULTS) => judgeCommit(commit(given), settings);
const gradeOf = (message: string, author?: Signatory) => judgeMessage(message, author, AI_DEFAULTS).grade;
const markersOf = (given: Partial<ToldCommit>) => judged(given).evidence.map(({ marker, grade }) => `${marker} ${grade}`);

const CLAUDE = 'Co-Authored-By: Claude <noreply@anthropic.com>';
const COPILOT = 'Co-authored-by: Copilot <223556219+Copilot@users.noreply.github.com>';
const SUGGESTED = 'Co-authored-by: Copilot Autofix powered by AI <175728472+Copilot@users.noreply.github.com>';

describe('A2.1 a suggestion that was applied', () => {
  test.each([
    ['175728472+Copilot', 'copilot'],
    ['62310815+github-advanced-security[bot]', 'copilot'],
    ['223894421+github-code-quality[bot]', 'copilot'],
    ['176961590+gemini-code-assist[bot]', 'gemini'],
    ['136622811+coderabbitai[bot]', 'coderabbit'],
  ])('%s has suggested it, and not authored it', (login, agent) => {
    const mail = `${login}@users.noreply.github.com`;
    const inTrailer = judged({ message: `Apply suggestion\n\nCo-authored-by: A Bot <${mail}>\n` });
    const asAuthor = judged({ author: by(mail, 'A Bot') });
    // GitHub's word that this author is the bot called Copilot makes it no agent either: it has several of that name.
    const asAccount = judged({ author: by(mail, 'A Bot', { login: 'Copilot', bot: true }), vouched: true });
    for (const { grade, agents } of [inTrailer, asAuthor, asAccount])
      expect({ grade, agents }).toEqual({ grade: 'suggestion', agents: [agent] });
    expect(isAtLeast(inTrailer.grade, AI_DEFAULTS['min-grade'])).toBe(false);
  });

  test('beside an agent’s own trailer the agent’s counts', () => {
    expect(judged({ message: `subject\n\n${SUGGESTED}\n${CLAUDE}\n` })).toMatchObject({
      grade: 'co-authored',
      agents: ['claude', 'copilot'],
    });
  });
});

describe('A2.2 the trailer of VS Code', () => {
  const message = 'subject\n\nCo-authored-by: Copilot <copilot@github.com>\n';
  test.each([
    ['2026-04-21T23:59:59Z', 'copilot-vscode-coauthor'],
    ['2026-04-22T00:00:00Z', 'copilot-vscode-default'],
    ['2026-06-30T23:59:59Z', 'copilot-vscode-default'],
    ['2026-07-01T00:00:00Z', 'copilot-vscode-coauthor'],
  ])('is a hint, and told apart while it was put on every commit: %s', (at, marker) => {
    expect(markersOf({ message, authoredAt: Date.parse(at) / 1000 })).toEqual([`${marker} hint`]);
  });

  test('is a hint where the time is not known', () => {
    expect(gradeOf(message)).toBe('hint');
  });
});

describe('A2.3 people who helped', () => {
  test.each([
    ...['Assisted-by: Jay Satiro', 'Assisted-by: Max Dymond', 'Assisted-by: Claude Xavier', 'Assisted-by: Jules One'],
    ...[
      'Generated-by: Dev Two <dev2@example.com>',
      'Reviewed-by: Claude <noreply@anthropic.com>',
      'Reported-by: Codex user on github',
    ],
    ...['Helped-by: Copilot <223556219+Copilot@users.noreply.github.com>', 'Suggested-by: Cursor', 'Acked-by: Devin'],
  ])('%s', (trailer) => {
    expect(judged({ message: `subject\n\n${trailer}\n` })).toMatchObject({ grade: 'none', evidence: [] });
  });
});

describe('A2.4 Aider as the committer', () => {
  const aider = by('dev1@example.com', 'Dev One (aider)');
  test('has saved what its user had changed', () => {
    expect(judged({ committer: aider })).toMatchObject({ grade: 'none', evidence: [] });
  });

  test('as the author it has written', () => {
    const { grade, agents, evidence } = judged({ author: aider });
    expect({ grade, agents }).toEqual({ grade: 'authored', agents: ['aider'] });
    // Whose commit it is remains untold.
    expect(evidence).toEqual([
      { marker: 'aider-author-name', agent: 'aider', grade: 'authored', where: 'author', text: '(aider)', forgeable: true },
    ]);
  });

  test('another agent that commits a person’s work is a hint, and none where it is the author’s too', () => {
    expect(markersOf({ committer: by('noreply@anthropic.com') })).toEqual(['agent-committer hint']);
    expect(markersOf({ author: by('cursoragent@cursor.com'), committer: by('noreply@anthropic.com') })).toEqual([
      'cursor-author authored',
    ]);
    for (const mail of ['noreply@github.com', 'copilot@github.com', '175728472+Copilot@users.noreply.github.com']) {
      expect(judged({ committer: by(mail) }).evidence).toEqual([]);
    }
  });
});

describe('A2.5 people of the makers, and people with such names', () => {
  test.each([
    ...[
      'someone@anthropic.com',
      'someone@entire.io',
      'someone@amazon.com',
      'foo@auggie.dev',
      'someone@openai.com',
      'someone@cursor.com',
    ],
    ...[
      '1+copilotxi@users.noreply.github.com',
      '2+seanchatmangpt@users.noreply.github.com',
      'contact@xavierclaude.be',
      'devin@example.com',
    ],
    ...['someone@all-hands.dev', 'someone@cline.bot', 'ruv@ruv.net', 'paul@aider.chat', 'claude@example.com'],
  ])('%s is a person', (mail) => {
    expect(judged({ author: by(mail, 'Claude Devin') }).evidence).toEqual([]);
    expect(
      judged({ message: `subject\n\nCo-authored-by: Claude Devin <${mail}>\nSigned-off-by: Cursor <${mail}>\n` }).evidence,
    ).toEqual([]);
  });
});

describe('A2.6 bots that are no agents', () => {
  test.each([
    ...['114827586+autofix-ci[bot]', '157164994+sentry-autofix[bot]', '49699333+dependabot[bot]', '29139614+renovate[bot]'],
    ...[
      '41898282+github-actions[bot]',
      '224641728+gemini-cli-robot',
      '218312386+gemini-cli[bot]',
      '55107282+release-please[bot]',
    ],
  ])('%s', (login) => {
    const mail = `${login}@users.noreply.github.com`;
    const author = by(mail, login, { login: login.replace(/^\d+\+/, ''), bot: true });
    expect(judged({ author, vouched: true }).evidence).toEqual([]);
    expect(judged({ message: `subject\n\nCo-authored-by: ${login} <${mail}>\n` }).evidence).toEqual([]);
  });

  test('the robot of releases', () => {
    expect(judged({ author: by('gemini-cli-robot@google.com') }).evidence).toEqual([]);
  });
});

describe('A2.7 a squash has every trailer of its commits', () => {
  const squash = (items: readonly string[], end: string, subject = 'Change (#7)') =>
    `${subject}\n\n${items.map((item) => `* ${item}\n\n`).join('')}---------\n\n${end}\n`;

  test.each([
    ['one of two', squash([`one\n\n${CLAUDE}`, 'two'], CLAUDE), 'disclosed'],
    ['none of two, as where the pull request’s author is the agent', squash(['one', 'two'], COPILOT), 'disclosed'],
    [
      'all of two',
      squash([`one\n\n${CLAUDE}`, `two\n\nbody\n\n${CLAUDE}`], `Co-authored-by: Dev Two <d@example.com>\n${CLAUDE}`),
      'co-authored',
    ],
    ['all of two, by two agents', squash([`one\n\n${CLAUDE}`, `two\n\n${COPILOT}`], `${COPILOT}\n${CLAUDE}`), 'co-authored'],
    ['one of two, and the other by a suggestion', squash([`one\n\n${CLAUDE}`, `two\n\n${SUGGESTED}`], CLAUDE), 'disclosed'],
    ['a description instead of a list', `Change (#7)\n\nWhat it does:\n* this\n* that\n\n---------\n\n${CLAUDE}\n`, 'disclosed'],
    ['a list without the line, at its last commit', `Change (#7)\n\n* one\n\n* two\n\n${CLAUDE}\n`, 'disclosed'],
    ['a list without the line, within', `Change (#7)\n\n* one\n\n${CLAUDE}\n\n* two\n`, 'disclosed'],
    ['a suggestion stays one', squash(['one', `two\n\n${SUGGESTED}`], SUGGESTED), 'suggestion'],
    ['a session', squash(['one', 'two'], `Copilot-Session: 01234567-89ab-cdef-0123-456789abcdef`), 'disclosed'],
    ['one point that is no list', `Change (#7)\n\n* one point\n\n${CLAUDE}\n`, 'co-authored'],
    ['a single commit that GitHub numbered', `Change (#7)\n\nWhat it does:\n* this\n* that\n\n${CLAUDE}\n`, 'co-authored'],
  ])('%s', (_about, message, grade) => {
    expect(gradeOf(message)).toBe(grade);
  });

  test('its author is the pull request’s', () => {
    expect(gradeOf(squash(['one', 'two'], CLAUDE), by('198982749+Copilot@users.noreply.github.com'))).toBe('authored');
  });

  test('each trailer is told once', () => {
    const { evidence } = judgeMessage(squash([`one\n\n${CLAUDE}`, `two\n\n${CLAUDE}`], CLAUDE), undefined, AI_DEFAULTS);
    expect(evidence).toHaveLength(1);
  });
});

describe('A2.8 text that tells of something else', () => {
  test.each([
    ['quoted', `subject\n\nIt said:\n\n> ${CLAUDE}\n`, 'none'],
    ['in a fence', `subject\n\n\`\`\`\n${CLAUDE}\n\`\`\`\n\nprose\n`, 'none'],
    ['in a fence at the end', `subject\n\n\`\`\`\n${CLAUDE}\n\`\`\`\n`, 'none'],
    ['indented', `subject\n\n    ${CLAUDE}\n`, 'none'],
    ['in a sentence', `subject\n\nIt adds "${CLAUDE}".\n`, 'none'],
    ['in the subject', `Drop Co-authored-by: Claude <noreply@anthropic.com>\n`, 'none'],
    ['in the middle', `subject\n\n${CLAUDE}\n\nprose\n`, 'hint'],
    ['at the end of prose', `subject\n\nprose\n${CLAUDE}\n`, 'hint'],
    ['below the subject', `subject\n${CLAUDE}\n`, 'hint'],
    ['a quoted session', `subject\n\n> https://claude.ai/code/session_01AbCdEfGhJk\n`, 'none'],
    [
      'a squash of git’s own',
      `Squashed commit of the following:\n\ncommit ${'a'.repeat(40)}\nAuthor: A\n\n    one\n\n    ${CLAUDE}\n`,
      'none',
    ],
    ['a cherry-pick brings its trailers', `subject\n\n${CLAUDE}\n(cherry picked from commit ${'a'.repeat(40)})\n`, 'co-authored'],
    [
      'blocks of tools in a row are one end',
      `subject\n\n${COPILOT}\n\nCopilot-Session: 01234567-89ab-cdef-0123-456789abcdef\n`,
      'co-authored',
    ],
    ['a footer above in its paragraph', `subject\n\n🤖 Generated with Claude Code\n${CLAUDE}\n`, 'co-authored'],
    ['a footer alone', 'subject\n\n🤖 Generated with [Claude Code](https://claude.ai/code)\n', 'hint'],
    ['line feeds of Windows', `subject\r\n\r\nbody\r\n\r\n${CLAUDE}\r\n`, 'co-authored'],
    ['words about agents', 'Make cursor keys work\n\nclaude, copilot and devin said: use AI, cursor/ and codex\n', 'none'],
  ])('%s', (_about, message, grade) => {
    expect(gradeOf(message)).toBe(grade);
  });
});

describe('A2.9 an address that is anybody’s', () => {
  test('codex@example.com is nobody’s, whatever account GitHub finds for it', () => {
    const author = by('codex@example.com', 'Codex', { login: 'a-stranger', bot: false });
    expect(judged({ author, message: 'subject\n\nCo-authored-by: Codex <codex@example.com>\n' }).evidence).toEqual([]);
  });
});

describe('A2.10 merges and reverts', () => {
  const agent = by('noreply@anthropic.com');
  const sha = 'a'.repeat(40);
  test.each([
    ['two parents', { parents: [sha, sha] }, 'merge'],
    ['two parents, whatever it is called', { parents: [sha, sha], message: `subject\n\n${CLAUDE}\n` }, 'merge'],
    ['three parents', { parents: [sha, sha, sha] }, 'merge'],
    ['a merge’s words without its parents', { parents: [], message: 'Merge pull request #7 from o/b\n' }, 'merge'],
    ['a merge’s words of git', { parents: [], message: `Merge branch 'a' into b\n` }, 'merge'],
    ['a merge’s words with one parent', { message: 'Merge pull request #7 from o/b\n' }, 'ordinary'],
    ['words that only begin alike', { parents: [], message: 'Merge two settings\n' }, 'ordinary'],
    ['a revert', { message: `Revert "x"\n\nThis reverts commit ${sha}.\n\n${CLAUDE}\n` }, 'revert'],
    ['a revert on GitHub', { message: 'Revert "x (#1)" (#2)\n\nReverts o/r#1\n' }, 'revert'],
    ['a revert by convention', { message: `revert(ui): x\n\nThis reverts commit ${sha}.\n` }, 'revert'],
    ['a revert of a revert', { message: `Reapply "x"\n\nThis reverts commit ${sha}.\n` }, 'revert'],
    ['a revert that takes back nothing', { message: 'Revert "x"\n\nby hand\n' }, 'ordinary'],
    ['a subject of its own', { message: `Go back\n\nThis reverts commit ${sha}.\n` }, 'ordinary'],
  ] as const)('%s', (_about, given, kind) => {
    const { kind: told, grade, agents, evidence } = judged({ author: agent, ...given });
    expect(told).toBe(kind);
    if (kind === 'ordinary') expect(grade).toBe('authored');
    else expect({ grade, agents, evidence }).toEqual({ grade: 'none', agents: [], evidence: [] });
  });
});

describe('what a mark tells', () => {
  test('only what GitHub made and signed for a bot could not have been written in', () => {
    const author = by('158243242+devin-ai-integration[bot]@users.noreply.github.com', 'devin', {
      login: 'devin-ai-integration[bot]',
      bot: true,
    });
    const forgeable = (given: Partial<ToldCommit>) =>
      judged(given).evidence.map(({ where, forgeable }) => `${where} ${forgeable}`);
    expect(forgeable({ author, vouched: true })).toEqual(['author false', 'account false']);
    expect(forgeable({ author })).toEqual(['author true', 'account true']);
    expect(forgeable({ author: { ...author, bot: false }, vouched: true })).toEqual(['author true']);
    expect(forgeable({ author, vouched: true, message: `subject\n\n${CLAUDE}\n` })).toContain('trailer true');
  });

  test.each([
    ['Copilot', 'copilot'],
    ['copilot-swe-agent', 'copilot'],
    ['copilot-swe-agent[bot]', 'copilot'],
    ['devin-ai-integration[bot]', 'devin'],
    ['claude[bot]', 'claude'],
  ])('GitHub’s word that %s is a bot is enough, and its name alone is not', (login, agent) => {
    const author = by('any@example.com', 'Any Name', { login, bot: true });
    expect(judged({ author })).toMatchObject({ grade: 'authored', agents: [agent] });
    expect(judged({ author: { ...author, bot: false } }).evidence).toEqual([]);
    expect(judged({ author: by('any@example.com', login) }).evidence).toEqual([]);
  });

  test('no more than 200 characters, and nobody’s name', () => {
    const long = `Agent-Logs-Url: https://github.com/o/r/sessions/${'a'.repeat(200)}`;
    const named = 'Co-authored-by: Dev Two <noreply@anthropic.com>';
    const { evidence } = judged({ author: by('noreply@anthropic.com', 'Dev One'), message: `subject\n\n${named}\n${long}\n` });
    expect(evidence.map(({ text }) => text)).toEqual([
      'noreply@anthropic.com',
      'Co-authored-by: <noreply@anthropic.com>',
      long.slice(0, 200),
    ]);
    expect(JSON.stringify(evidence)).not.toContain('Dev ');
  });

  test('the strongest first, its agents first, each once; who has no name only where nobody has one', () => {
    const message = `subject\n\n${COPILOT}\nEntire-Checkpoint: 123\n${CLAUDE}\n`;
    const { grade, agents, evidence } = judged({ author: by('cursoragent@cursor.com'), message });
    expect(grade).toBe('authored');
    expect(agents).toEqual(['cursor', 'copilot', 'claude']);
    expect(evidence.map((mark) => mark.grade)).toEqual(['authored', 'co-authored', 'co-authored', 'session']);
    expect(judgeMessage('subject\n\nEntire-Checkpoint: 123\n', undefined, AI_DEFAULTS).agents).toEqual(['unnamed']);
  });

  test('of a message alone, without a sha', () => {
    expect(judgeMessage(`subject\n\n${CLAUDE}\n`, PERSON, AI_DEFAULTS)).toEqual({
      ...{ sha: '', kind: 'ordinary', grade: 'co-authored', agents: ['claude'] },
      evidence: [
        { marker: 'claude-coauthor', agent: 'claude', grade: 'co-authored', where: 'trailer', text: CLAUDE, forgeable: true },
      ],
    });
    expect(judgeMessage('', undefined, AI_DEFAULTS)).toMatchObject({ kind: 'ordinary', grade: 'none' });
  });
});

describe('the policy’s own agents', () => {
  const settings = aiSchema.parse({
    agents: [
      { id: 'ours', logins: ['Our-Bot[bot]'], mails: ['Bot@Ours.example'], trailers: ['Made-with: Our Bot', 'X-Run (a+b): yes'] },
      { id: 'other', branches: ['other/'] },
    ],
    'without-markers': ['claude-coauthor'],
  });
  const marks = (given: Partial<ToldCommit>) => judged(given, settings).evidence.map(({ marker, grade }) => `${marker} ${grade}`);

  test.each([
    ['its address', { author: by('bot@ours.example') }, ['policy:ours authored']],
    ['its account, by GitHub', { author: by('x@example.com', 'X', { login: 'our-bot' }) }, ['policy:ours authored']],
    ['its account, by the address', { author: by('123+our-bot[bot]@users.noreply.github.com') }, ['policy:ours authored']],
    ['another account', { author: by('123+our-bot-2[bot]@users.noreply.github.com') }, []],
    ['another address', { author: by('xbot@ours.example') }, []],
    ['a trailer of its own', { message: 'subject\n\nmade-with: our bot\n' }, ['policy:ours co-authored']],
    ['another value', { message: 'subject\n\nMade-with: our bot 2\n' }, []],
    ['a co-author', { message: 'subject\n\nCo-authored-by: B <BOT@ours.example>\n' }, ['policy:ours co-authored']],
    ['one who signs off', { message: 'subject\n\nSigned-off-by: B <bot@ours.example>\n' }, ['policy:ours disclosed']],
    [
      'a co-author by its account',
      { message: 'subject\n\nCo-authored-by: B <1+our-bot[bot]@users.noreply.github.com>\n' },
      ['policy:ours co-authored'],
    ],
    ['a reviewer', { message: 'subject\n\nReviewed-by: B <bot@ours.example>\n' }, []],
    ['in the middle', { message: 'subject\n\nMade-with: Our Bot\n\nprose\n' }, ['policy:ours hint']],
    [
      'one of the known, too',
      { message: `subject\n\nMade-with: Our Bot\n${COPILOT}\n` },
      ['policy:ours co-authored', 'copilot-cli-coauthor co-authored'],
    ],
  ] as const)('%s', (_about, given, found) => {
    expect(marks(given)).toEqual(found);
  });

  test('shows nobody’s name', () => {
    const { evidence } = judged(
      { author: by('bot@ours.example', 'Dev Two'), message: 'subject\n\nCo-authored-by: Dev Three <bot@ours.example>\n' },
      settings,
    );
    expect(evidence.map(({ text }) => text)).toEqual(['bot@ours.example', 'Co-authored-by: <bot@ours.example>']);
  });

  test('known by its account alone', () => {
    const byLogin = aiSchema.parse({ agents: [{ id: 'ours', logins: ['our-bot'] }] });
    const message = 'subject\n\nCo-authored-by: B <1+our-bot[bot]@users.noreply.github.com>\n';
    expect(judged({ message }, byLogin)).toMatchObject({ grade: 'co-authored', agents: ['ours'] });
  });

  test('a marker that is set aside is none', () => {
    expect(marks({ message: `subject\n\n${CLAUDE}\n` })).toEqual([]);
    expect(marks({ author: by('noreply@anthropic.com'), message: `subject\n\n${CLAUDE}\n` })).toEqual(['claude-author authored']);
  });
});

test('a commit is judged faster than git reads it', () => {
  const messages = ['Fix it\n\nIt was broken.\n', `Add it (#1)\n\n${'prose of some length\n'.repeat(20)}\n${CLAUDE}\n`];
  const people = Array.from({ length: 50 }, (_, at) => by(`dev${at}@example.com`));
  const commits = Array.from({ length: 20_000 }, (_, at) =>
    commit({ message: messages[at % 4 === 0 ? 1 : 0] ?? '', author: people[at % 50] ?? PERSON }),
  );
  for (const one of commits.slice(0, 2000)) judgeCommit(one, AI_DEFAULTS);
  const before = performance.now();
  const marked = commits.filter((one) => judgeCommit(one, AI_DEFAULTS).grade !== 'none').length;
  expect(marked).toBe(5000);
  // Some 30 ms when this was written; the limit leaves room for a busy machine.
  expect(performance.now() - before).toBeLessThan(1000);
});
