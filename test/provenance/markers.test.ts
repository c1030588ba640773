import { describe, expect, test } from 'vitest';
import { AI_DEFAULTS } from '../../src/model/ai-settings.ts';
import { GRADES } from '../../src/model/provenance.ts';
import { agentNamed, shownWords } from '../../src/provenance/agents.ts';
import { judgeMessage } from '../../src/provenance/commit.ts';
import { MARKERS } from '../../src/provenance/markers.ts';
import { IDENTITIES, identityOf } from '../../src/provenance/markers-identities.ts';
import { MARKER_IDS } from '../../src/provenance/markers-known.ts';

const UUID = '01234567-89ab-cdef-0123-456789abcdef';

/** Rows with a form of their own: what matches, and what only looks like it. */
const FORMS: Readonly<Record<string, { readonly yes: readonly string[]; readonly no: readonly string[] }>> = {
  'aider-author-name': { yes: ['Dev One (aider) <dev1@example.com>'], no: ['aider <dev1@example.com>', 'Dev (aiders) <a@b.c>'] },
  'copilot-vscode-default': {
    yes: ['Co-authored-by: Copilot <copilot@github.com>'],
    no: ['Co-authored-by: Copilot <copilot@github.com.example>'],
  },
  'agent-signed-off': {
    yes: ['Signed-off-by: Codex <codex@openai.com>'],
    no: ['Signed-off-by: Dev One <dev1@openai.com>', 'Signed-off-by: Copilot <copilot@github.com>'],
  },
  'agent-committer': { yes: ['OpenHands <openhands@all-hands.dev>'], no: ['GitHub <noreply@github.com>'] },
  'claude-flow-coauthor': {
    yes: ['Co-Authored-By: claude-flow <ruv@ruv.net>'],
    no: ['Co-Authored-By: Dev One <ruv@ruv.net>', 'Co-Authored-By: claude-flow <dev1@ruv.net>'],
  },
  'goose-coauthor': {
    yes: ['Co-authored-by: Goose <opensource@block.xyz>'],
    no: ['Co-authored-by: Block <opensource@block.xyz>'],
  },
  'amazon-q-named-coauthor': {
    yes: ['Co-authored-by: Amazon Q Developer <noreply@amazon.com>'],
    no: ['Co-authored-by: Dev One <noreply@amazon.com>'],
  },
  'claude-session': { yes: ['Claude-Session: https://claude.ai/code/session_01Abc'], no: ['Claude-Session: on Friday'] },
  'copilot-session': { yes: [`Copilot-Session: ${UUID}`], no: ['Copilot-Session: 3', `Copilot-Session: ${UUID}0`] },
  'agent-logs-url': {
    yes: [`Agent-Logs-Url: https://github.com/o/r/sessions/${UUID}`],
    no: ['Agent-Logs-Url: https://github.com/o/r', 'Agent-Logs-Url: none'],
  },
  'amp-thread': {
    yes: [`Amp-Thread-ID: https://ampcode.com/threads/T-${UUID}`, `Amp-Thread: T-${UUID}`],
    no: ['Amp-Thread-ID: the second', 'Amp-Thread-ID: https://example.com/threads/T-1'],
  },
  'entire-trailer': {
    yes: ['Entire-Checkpoint: a3b2c4d5', 'Entire-Agent: Claude Code', 'Entire-Attribution: 73% agent'],
    no: ['Entire-Checkpoint:', 'Entire-Rewrite: yes'],
  },
  'replit-agent': { yes: ['Replit-Commit-Author: Agent', 'Replit-Commit-Author: Assistant'], no: ['Replit-Commit-Author: User'] },
  'claude-generated-by': { yes: ['Claude-Generated-By: Claude Code (cli/claude=100%)'], no: ['Claude-Generated-By: Dev One'] },
  'generated-by-agent': { yes: ['Generated-by: ChatGPT <chatgpt@openai.com>'], no: ['Generated-by: protoc 3.1'] },
  'co-authored-by-ai': { yes: ['Co-authored-by-AI: GitHub Copilot'], no: ['Co-authored-by-AI: Dev One'] },
  'assisted-by-autonomous': {
    yes: ['Assisted-by: GitHub Copilot (model: GPT-5, autonomous)', 'Assisted-by: Command Code (autonomous)'],
    no: ['Assisted-by: Dev One'],
  },
  'assisted-by-agent': {
    yes: ['Assisted-by: Claude Code', 'Assisted-by: Crush:glm-5.2', 'Assisted-by: Kimi (model: k3, supervised)'],
    no: ['Assisted-by: Dev One', 'Assisted-by: Claude Xavier'],
  },
  'ai-assisted-agent': { yes: ['AI-assisted: Codex'], no: ['AI-assisted: no', 'AI-assisted: by Dev One'] },
  'ai-assisted': { yes: ['AI-assisted: true'], no: ['AI-assisted: false', 'AI-assisted: none'] },
  'claude-footer': {
    yes: ['🤖 Generated with [Claude Code](https://claude.com/claude-code)', 'Generated with Claude Code'],
    no: [
      'It is generated with Claude Code',
      'Generated with Claude Code and love',
      '🤖 Generated with [Claude Code](https://x.example)',
    ],
  },
  'crush-footer': {
    yes: ['💘 Generated with Crush', '🐈‍⬛ Generated with [Crush](https://github.com/charmbracelet/crush)'],
    no: ['Generated with Crush line, including validation'],
  },
  'opencode-footer': { yes: ['🤖 Generated with [opencode](https://opencode.ai)'], no: ['Generated with opencode in mind'] },
  'devin-footer': { yes: ['Generated with [Devin](https://devin.ai)'], no: ['Generated with [Devin](https://devin.example)'] },
  'claude-session-link': {
    yes: ['https://claude.ai/code/session_01AbCdEfGhJk'],
    no: ['See https://claude.ai/code/session_01AbCdEfGhJk', 'https://claude.ai/code'],
  },
  'amp-thread-link': { yes: [`https://ampcode.com/threads/T-${UUID}`], no: [`as told in https://ampcode.com/threads/T-${UUID}`] },
};

/** An identity's own addresses, written out. */
const addressesOf = ({ mails = [], accounts = [] }: (typeof IDENTITIES)[number]) => [
  ...mails,
  ...accounts.flatMap((number) => [
    `${number}+Some-login@users.noreply.github.com`,
    `${number}+app[bot]@users.noreply.github.com`,
  ]),
];
const nearMissesOf = (mail: string) => [
  `x${mail}`,
  `${mail}.example`,
  mail.replace(/^[^@]*@/, 'someone@'),
  mail.replace(/^\d+/, '1'),
  mail.replace(/\d(?=\+)/, '$&1'),
];

interface Examples {
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** What each row is held against. */
const EXAMPLES = new Map<string, Examples>([
  ...Object.entries(FORMS),
  ...IDENTITIES.flatMap((identity): (readonly [string, Examples])[] => {
    const mails = addressesOf(identity);
    const misses = mails.flatMap((mail) => nearMissesOf(mail).filter((miss) => miss !== mail));
    const key = ['Co-authored-by', 'Co-Developed-By'];
    return [
      [`${identity.id}-author`, { yes: mails.map((mail) => `A Name <${mail}>`), no: misses.map((mail) => `A Name <${mail}>`) }],
      [
        `${identity.id}-coauthor`,
        {
          yes: mails.flatMap((mail) => key.map((word) => `${word}: A Name <${mail}>`)),
          no: [...misses, 'dev1@example.com'].map((mail) => `Co-authored-by: A Name <${mail}>`),
        },
      ],
    ];
  }),
]);

/** Rows whose value has to name an agent match by both. */
function isMatched(row: (typeof MARKERS)[number], text: string): boolean {
  const value = text.slice(text.indexOf(':') + 1);
  return row.pattern.test(text) && (row.byValue === undefined || agentNamed(value) !== undefined);
}

describe('the table', () => {
  test.each(MARKERS.map((row) => [row.id, row] as const))('%s', (id, row) => {
    const { yes, no } = EXAMPLES.get(id) ?? { yes: [], no: [] };
    expect([yes.length > 0, no.length > 0]).toEqual([true, true]);
    expect(yes.filter((text) => !isMatched(row, text))).toEqual([]);
    expect(no.filter((text) => isMatched(row, text))).toEqual([]);
  });

  test.each(MARKERS.filter(({ where }) => where === 'trailer' || where === 'message').map((row) => [row.id, row] as const))(
    '%s is found at the end of a message',
    (id, { grade }) => {
      const isByTime = id === 'copilot-vscode-default';
      for (const text of EXAMPLES.get(id)?.yes ?? []) {
        const { evidence } = judgeMessage(`subject\n\nbody\n\n${text}\n`, undefined, AI_DEFAULTS);
        expect(evidence.map((mark) => `${mark.marker} ${mark.grade}`)).toContain(
          isByTime ? 'copilot-vscode-coauthor hint' : `${id} ${grade}`,
        );
      }
      for (const text of EXAMPLES.get(id)?.no ?? []) {
        const { evidence } = judgeMessage(`subject\n\nbody\n\n${text}\n`, undefined, AI_DEFAULTS);
        expect(evidence.map(({ marker }) => marker)).not.toContain(id);
      }
    },
  );

  test('says of each row whose it is, where it was seen and where it is written down', () => {
    expect(MARKERS.length).toBeGreaterThan(80);
    expect(new Set(MARKERS.map(({ id }) => id)).size).toBe(MARKERS.length);
    expect(new Set(MARKER_IDS).size).toBe(MARKER_IDS.length);
    for (const { id, agent, grade, seen, source, since = '2026-01-01' } of MARKERS) {
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(agent).toMatch(/^[a-z0-9-]+$/);
      expect(GRADES).toContain(grade);
      expect(seen).toMatch(/^(?:listed|[\w.-]+\/[\w.-]+@[0-9a-f]{7,12})$/);
      expect(source.length).toBeGreaterThan(5);
      expect(since).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(MARKER_IDS).toContain(id);
    }
  });

  test('no address belongs to two', () => {
    const all = IDENTITIES.flatMap(({ mails = [], accounts = [] }) => [...mails, ...accounts.map(String)]);
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((mail) => mail !== mail.toLowerCase())).toEqual([]);
  });
});

test.each([
  ['noreply@anthropic.com', 'claude'],
  ['NoReply@Anthropic.com', 'claude'],
  ['209825114+claude[bot]@users.noreply.github.com', 'claude'],
  ['41898282+claude[bot]@users.noreply.github.com', 'claude'],
  ['41898282+github-actions[bot]@users.noreply.github.com', undefined],
  ['41898282+claude@users.noreply.github.com', undefined],
  ['198982749+Copilot@users.noreply.github.com', 'copilot-agent'],
  ['198982749+renamed-some-day[bot]@users.noreply.github.com', 'copilot-agent'],
  ['223556219+Copilot@users.noreply.github.com', 'copilot-cli'],
  ['175728472+Copilot@users.noreply.github.com', 'copilot-suggestion'],
  ['1+Copilot@users.noreply.github.com', undefined],
  ['Copilot@users.noreply.github.com', undefined],
  ['198982749+Copilot@users.noreply.github.com.example', undefined],
  ['198982749+Copilot@example.com', undefined],
  ['cursoragent@cursor.com', 'cursor'],
  ['codex@openai.com', 'codex'],
  ['codex@example.com', undefined],
  ['158243242+devin-ai-integration[bot]@users.noreply.github.com', 'devin'],
  ['161369871+google-labs-jules[bot]@users.noreply.github.com', 'jules'],
  ['openhands@all-hands.dev', 'openhands'],
  ['someone@all-hands.dev', undefined],
  ['noreply@github.com', undefined],
  ['', undefined],
])('whose %s is', (mail, id) => {
  expect(identityOf(mail)?.id).toBe(id);
});

test.each([
  ...['Claude Code', '🤖 Claude Code', 'Claude', 'Claude Opus 5 (1M context)', 'Anthropic: Claude Opus 4'].map((words) => [
    words,
    'claude',
  ]),
  ...['Opus 4.6', 'Claude (Anthropic, model: claude-sonnet-5, autonomous)', 'Jane <noreply@anthropic.com>'].map((words) => [
    words,
    'claude',
  ]),
  ...['GLM-5 via Crush <crush@charm.land>', 'Claude Opus 4.5 via Crush', 'Crush:AWS Claude Opus 4.6', 'Crush:auto'].map(
    (words) => [words, 'crush'],
  ),
  ...['Crush:[Qwen 3.7 Max]', 'Crush:openai/gpt-5.5', 'openai/gpt-5.5 via Crush (modified ver.)'].map((words) => [
    words,
    'crush',
  ]),
  ...['GitHub Copilot', 'GitHub Copilot (model: Claude Opus 4.8, autonomous)', 'GitHub Copilot CLI'].map((words) => [
    words,
    'copilot',
  ]),
  ...['OpenAI Codex (GPT-5, autonomous)', 'Codex'].map((words) => [words, 'codex']),
  ...['Cursor Grok 4.6 (supervised)', 'Cursor Agent (model: Composer, autonomous)', 'Composer (autonomous)'].map((words) => [
    words,
    'cursor',
  ]),
  ['OpenAI GPT-5.4', 'gpt'],
  ['gemini-cli', 'gemini'],
  ['Droid (oracle-reviewer)', 'factory'],
  ['Command Code (autonomous)', 'command-code'],
  ['IBM Bob (model: claude-sonnet-4-5, autonomous)', 'bob'],
  ['Devin AI', 'devin'],
  ...['AI', 'an LLM', 'generative AI tools', 'Somebody New (model: new-1, autonomous)', 'newagent:model-4.5'].map((words) => [
    words,
    'unnamed',
  ]),
  ...['opencode-go/qwen3.7-max (autonomous)'].map((words) => [words, 'opencode']),
  ...['Jay Satiro', 'Max Dymond', 'Reinhard Max', 'Devin', 'Devin Nusbaum', 'Claude Xavier', 'Jules Verne'].map((words) => [
    words,
    undefined,
  ]),
  ...['Bob', 'Bob (IBM)', 'chrysos349 on github', 'dpull@users.noreply.github.com', 'Karigor via Karigor'].map((words) => [
    words,
    undefined,
  ]),
  ...['https://example.com/a1', 'protoc 3.1', 'composer', 'no', '', 'Kamil Dudka and Max Dymond', 'Jo <jo@anthropic.com>'].map(
    (words) => [words, undefined],
  ),
] as [string, string | undefined][])('%s names %s', (words, agent) => {
  expect(agentNamed(words)).toBe(agent);
});

test.each([
  ['Claude Opus 5 <noreply@anthropic.com>', 'Claude Opus 5 <noreply@anthropic.com>'],
  ['Dev One <noreply@anthropic.com>', '<noreply@anthropic.com>'],
  ['Claude and Dev One <dev1@example.com>', ''],
  [
    'claude[bot] <209825114+claude[bot]@users.noreply.github.com>',
    'claude[bot] <209825114+claude[bot]@users.noreply.github.com>',
  ],
  ['Mistral Vibe <vibe@mistral.ai>', 'Mistral Vibe <vibe@mistral.ai>'],
  ['Claude Code (asked by Dev One)', 'Claude Code'],
  ['GitHub Copilot (model: GPT-5, autonomous)', 'GitHub Copilot (model: GPT-5, autonomous)'],
  ['Crush:auto', 'Crush:auto'],
])('%s is shown as %s', (words, shown) => {
  expect(shownWords(words)).toBe(shown);
});

test('no text takes long, whatever it is', () => {
  const pieces = [
    'a',
    ' ',
    '\t',
    '\n',
    '\r',
    '-',
    '(',
    ')',
    '<',
    '>',
    ':',
    '`',
    '*',
    '#',
    '🤖',
    '-by',
    '-agent',
    '[',
    'co-authored-by: ',
    'x@',
  ];
  const starts = [
    '',
    'Assisted-by: ',
    'Co-authored-by: ',
    'Co-authored-by: <',
    'AI-assisted: ',
    'Entire-Agent: ',
    '🤖 Generated with ',
  ];
  const texts = pieces.flatMap((piece) => starts.map((start) => start + piece.repeat(Math.ceil(100_000 / piece.length))));
  let slowest = { text: '', milliseconds: 0 };
  const timed = (text: string, work: () => unknown) => {
    const before = performance.now();
    work();
    const milliseconds = performance.now() - before;
    if (milliseconds > slowest.milliseconds) slowest = { text: text.slice(0, 30), milliseconds };
  };
  for (const text of texts) {
    for (const { pattern } of MARKERS) timed(text, () => pattern.test(text));
    for (const message of [
      text,
      `subject\n\n${text}`,
      `subject (#1)\n\n* a\n\n* b\n\n${text}\n\n---------\n\nCo-authored-by: A <noreply@anthropic.com>\n`,
    ])
      timed(message, () => judgeMessage(message, { name: text, mail: text }, AI_DEFAULTS));
  }
  expect(slowest.milliseconds, JSON.stringify(slowest)).toBeLessThan(1000);
});
