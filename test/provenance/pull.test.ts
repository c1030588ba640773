import { describe, expect, test } from 'vitest';
import { aiSchema } from '../../src/model/ai-settings.ts';
import { MARKERS } from '../../src/provenance/markers.ts';
import type { MarkedPull } from '../../src/provenance/pull.ts';
import { pullSigns } from '../../src/provenance/pull.ts';
import { PULL_MARKERS } from '../../src/provenance/pull-markers.ts';
import { namedFiles } from '../../src/provenance/pull-names.ts';

const read = (pull: Partial<MarkedPull>, ai: unknown = {}) =>
  pullSigns({ author: { login: 'ann', bot: false }, branch: 'fix', body: '', labels: [], ...pull }, aiSchema.parse(ai));
const found = (pull: Partial<MarkedPull>, ai: unknown = {}) =>
  read(pull, ai).evidence.map(({ marker, grade }) => `${marker} ${grade}`);

describe('accounts', () => {
  test.each([
    ['Copilot', true, ['copilot']],
    ['copilot-swe-agent', true, ['copilot']],
    ['copilot-swe-agent[bot]', true, ['copilot']],
    ['devin-ai-integration', true, ['devin']],
    ['devin-ai-integration[bot]', true, ['devin']],
    ['google-labs-jules[bot]', true, ['jules']],
    ['cursor[bot]', true, ['cursor']],
    ['claude[bot]', true, ['claude']],
    ['openai-codex[bot]', true, ['codex']],
    ['chatgpt-codex-connector[bot]', true, ['codex']],
    ['gpt-engineer-app[bot]', true, ['lovable']],
    // People and other bots
    ['Copilot', false, []],
    ['claude', false, []],
    ['cursor', false, []],
    ['devin', true, []],
    ['copilotxi', true, []],
    ['claude-fan[bot]', true, []],
    ['my-claude', true, []],
    ['github-actions[bot]', true, []],
    ['dependabot[bot]', true, []],
    ['autofix-ci[bot]', true, []],
    ['gemini-code-assist[bot]', true, []],
    ['coderabbitai[bot]', true, []],
  ])('%s, a bot: %s', (login, bot, agents) => {
    const signs = read({ author: { login, bot } });
    expect(signs.agents).toEqual(agents);
    expect(signs.grade).toBe(agents.length > 0 ? 'authored' : 'none');
    for (const mark of signs.evidence) expect(mark).toMatchObject({ where: 'account', forgeable: false, text: login });
  });
});

describe('branches', () => {
  test.each([
    ['claude/fix-it', 'claude'],
    ['copilot/sub-pr-7', 'copilot'],
    ['codex/a', 'codex'],
    ['cursor/a', 'cursor'],
    ['devin/1733912122-a', 'devin'],
    ['jules/a', 'jules'],
    ['openhands/a', 'openhands'],
    ['aider/a', 'aider'],
    ['gemini/a', 'gemini'],
    ['factory/a', 'factory'],
    ['cline/a', 'cline'],
    ['Claude/a', 'claude'],
  ])('%s', (branch, agent) => {
    expect(read({ branch })).toMatchObject({ grade: 'hint', agents: [agent] });
    expect(read({ branch }).evidence[0]).toMatchObject({
      where: 'branch',
      text: branch.slice(0, branch.indexOf('/') + 1),
      forgeable: true,
    });
  });

  test.each([
    ...['claude', 'claude/', 'claude-merge', 'codex-3040', 'cursor-blink', 'factory-cleanup', 'amp-provider', 'agent/a', 'bot/a'],
    ...['ai-a', 'fix/claude/a', 'myclaude/a', 'openhands-fix-issue-7', 'main', ''],
  ])('%s is a branch like any other', (branch) => {
    expect(found({ branch })).toEqual([]);
  });
});

describe('what tools write below a description', () => {
  test.each([
    ['🤖 Generated with [Claude Code](https://claude.com/claude-code)', ['body-claude hint']],
    ['Generated with Claude Code', ['body-claude hint']],
    ['*🤖 Generated with [Claude Code](https://claude.ai/code)*', ['body-claude hint']],
    ['Made with [Cursor](https://cursor.com)', ['body-cursor hint']],
    ['Made with Cursor', ['body-cursor hint']],
    ['*Generated with [Devin](https://devin.ai)*', ['body-devin hint']],
    ['Generated with [Devin](https://cli.devin.ai/docs)', ['body-devin hint']],
    ['🐈‍⬛ Generated with [Crush](https://github.com/charmbracelet/crush)', ['body-crush hint']],
    ['💘 Generated with Crush', ['body-crush hint']],
    ['https://claude.ai/code/session_01XGrtUwsLBzAw8xqL7Qf26J', ['body-claude-session session']],
    ['https://chatgpt.com/codex/tasks/task_e_68521a6ba6148321a7881ab0d9cc070f', ['body-codex-session session']],
    ['**Link to Devin run**: https://app.devin.ai/sessions/b425ede537fd479d8c6ce16d105c5fdf', ['body-devin-session session']],
    [
      '*PR created automatically by Jules for task [123456](https://jules.google.com/task/123456) started by @ann*',
      ['body-jules-session session'],
    ],
    [
      '<a href="https://cursor.com/background-agent?bcId=bc-1de10d61-deb6-40f4-a2b7-f197609f5c76"><img alt="Open"></a>',
      ['body-cursor-session session'],
    ],
    ['https://cursor.com/agents/bc-1de10d61-deb6-40f4-a2b7-f197609f5c76', ['body-cursor-session session']],
    // Said of them, not by them
    ['I asked what was Generated with Claude Code here', []],
    ['Generated with Claude Code by someone I know', []],
    ['Made with Cursors', []],
    ['Generated with [Devin](https://example.com)', []],
    ['See https://claude.ai/code/session_01XGrtUwsLBzAw8xqL7Qf26J for what broke', []],
    ['The bug of https://app.devin.ai/sessions/b425ede537fd479d8c6ce16d105c5fdf', []],
    ['> 🤖 Generated with [Claude Code](https://claude.com/claude-code)', []],
    ['> <a href="https://cursor.com/agents/bc-1de10d61-deb6-40f4-a2b7-f197609f5c76">Open</a>', []],
    ['`Made with Cursor`', []],
    ['<!-- Made with Cursor -->', []],
    ['```\nMade with Cursor\n```', []],
  ])('%s', (line, marks) => {
    expect(found({ body: `What it does.\r\n\r\n${line}\r\n` })).toEqual(marks);
  });

  test('nobody is named', () => {
    const body = '*PR created automatically by Jules for task [123456](https://jules.google.com/task/123456) started by @ann*';
    expect(JSON.stringify(read({ body, branch: 'claude/ann/fix' }))).not.toMatch(/ann/);
  });
});

describe('labels', () => {
  test.each([
    ['ai-generated', ['label-ai-generated disclosed']],
    ['AI-Generated', ['label-ai-generated disclosed']],
    ['ai-detected', ['label-ai-detected disclosed']],
    ['ai-unreviewed', ['label-ai-unreviewed disclosed']],
    ['🤖 ai-review', ['label-robot-ai disclosed']],
    ['🤖 Copilot', ['label-robot-copilot disclosed']],
    ['🤖 Claude Code', ['label-robot-claude disclosed']],
    ['codex', ['label-codex hint']],
    ['ai', []],
    ['not ai-generated', []],
    ['copilot', []],
    ['area/codex', []],
  ])('%s', (label, marks) => {
    expect(found({ labels: ['bug', label] })).toEqual(marks);
  });

  test('of the policy', () => {
    const ai = { disclosure: { labels: ['Robots'] } };
    expect(read({ labels: ['robots'] }, ai)).toMatchObject({
      grade: 'disclosed',
      agents: ['unnamed'],
      evidence: [{ marker: 'label-policy', where: 'label', text: 'robots', forgeable: true }],
      disclosure: { said: 'nothing' },
    });
    expect(found({ labels: ['robot'] }, ai)).toEqual([]);
  });
});

describe('agents of the policy', () => {
  const ai = { agents: [{ id: 'our-bot', logins: ['our-bot[bot]', 'machine'], branches: ['our-bot/'] }] };
  test.each([
    ['our-bot', true, ['policy:our-bot authored']],
    ['Our-Bot[bot]', true, ['policy:our-bot authored']],
    ['our-bot', false, []],
    ['machine', false, ['policy:our-bot authored']],
    ['machine', true, ['policy:our-bot authored']],
    ['machines', false, []],
  ])('the account %s, a bot: %s', (login, bot, marks) => {
    expect(found({ author: { login, bot } }, ai)).toEqual(marks);
    for (const mark of read({ author: { login, bot } }, ai).evidence)
      expect(mark).toMatchObject({ text: 'our-bot', forgeable: false });
  });

  test.each([
    ['our-bot/fix', ['policy:our-bot hint']],
    ['our-bots/fix', []],
    ['x/our-bot/fix', []],
  ])('the branch %s', (branch, marks) => {
    expect(found({ branch }, ai)).toEqual(marks);
  });
});

test('a ticked box is evidence as well; one that says none is not', () => {
  expect(read({ body: '- [x] I did use AI assistance' })).toMatchObject({
    grade: 'disclosed',
    agents: ['unnamed'],
    evidence: [{ where: 'box' }],
    disclosure: { said: 'used', asked: true },
  });
  expect(read({ body: '- [x] I did not use AI assistance' })).toMatchObject({
    grade: 'none',
    agents: [],
    evidence: [],
    disclosure: { said: 'not-used', signs: [{ where: 'box' }] },
  });
  expect(read({ body: '- [x] No AI used\n- [x] AI-assisted' })).toMatchObject({
    grade: 'disclosed',
    evidence: [{ text: 'AI-assisted' }],
    disclosure: { said: 'contradictory' },
  });
});

test('the strongest is first, and names the agents', () => {
  const signs = read({
    author: { login: 'devin-ai-integration', bot: true },
    branch: 'claude/a',
    body: '- [x] AI-assisted\n\nMade with Cursor\nMade with Cursor',
    labels: ['ai-generated', 'codex'],
  });
  expect(signs.grade).toBe('authored');
  expect(signs.agents).toEqual(['devin', 'claude', 'cursor', 'codex']);
  expect(signs.evidence.map(({ grade }) => grade)).toEqual(['authored', 'disclosed', 'disclosed', 'hint', 'hint', 'hint']);
});

test('no evidence takes any away: what denies it, either', () => {
  const signs = {
    author: { login: 'claude', bot: true },
    branch: 'claude/a',
    labels: ['ai-generated'],
    body: 'Made with Cursor',
  };
  const denied = read({ ...signs, body: `${signs.body}\n\n- [x] I did not use AI assistance` });
  expect(denied.evidence).toEqual(read(signs).evidence);
  expect(denied.grade).toBe('authored');
});

test('the policy sets markers aside by id', () => {
  const pull = { branch: 'claude/a', labels: ['ai-generated'] };
  expect(found(pull, { 'without-markers': ['branch-claude'] })).toEqual(['label-ai-generated disclosed']);
});

test('every marker has an id of its own, and says where it was seen', () => {
  const ids = [...PULL_MARKERS, ...MARKERS].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { seen, source, where, pattern, forgeable } of PULL_MARKERS) {
    expect(seen).toMatch(/^(?:listed|[\w.-]+\/[\w.-]+@[0-9a-f]{8,40})$/);
    expect(source).not.toBe('');
    expect(forgeable).toBe(where !== 'account');
    expect(pattern.global || pattern.sticky).toBe(false);
  }
});

describe('files that texts name', () => {
  const tracked = new Set([
    'specs/012-export/spec.md',
    'specs/012-export/plan.md',
    'specs/012-export/deep/a.md',
    'README.md',
    'a b.md',
  ]);
  const SPEC = ['specs/012-export/spec.md'];
  test.each([
    ['Follows specs/012-export/spec.md.', SPEC],
    ['(`specs/012-export/spec.md`)', SPEC],
    ['[the spec](specs/012-export/spec.md)', SPEC],
    ['**specs/012-export/spec.md**', SPEC],
    ['./specs/012-export/spec.md, and more', SPEC],
    ['/specs/012-export/spec.md', SPEC],
    ['Spec: specs/012-export/', ['specs/012-export/plan.md', 'specs/012-export/spec.md']],
    ['> specs/012-export/spec.md', SPEC],
    ['README.md', ['README.md']],
    ['specs/012-export', []],
    ['specs/', []],
    ['/', []],
    ['lib/specs/012-export/spec.md', []],
    ['https://github.com/other/repo/blob/main/specs/012-export/spec.md', []],
    ['specs/012-export/spec.mdx', []],
    ['SPECS/012-export/spec.md', []],
    ['<!-- such as specs/012-export/spec.md -->', []],
    ['', []],
  ])('%s', (text, files) => {
    expect(namedFiles(['Subject', text], tracked)).toEqual(files);
  });
});
