import type { Marker } from './markers-row.ts';
import { literally } from './pattern.ts';

/** Rows that are no account and no address: trailers with keys of their own, and lines that tools write below a message. */

type Row = Omit<Marker, 'where' | 'forgeable'>;

const trailer = (row: Row): Marker => ({ ...row, where: 'trailer', forgeable: true });
const line = (row: Row): Marker => ({ ...row, where: 'message', forgeable: true });

/** A trailer whose address alone would not do: it takes the name, too. */
const named = ([id, agent, name, mail, seen, source]: (typeof NAMED)[number]): Marker => {
  const pattern = new RegExp(`^co-(?:authored|developed)-by: ${name} <${literally(mail)}>$`, 'i');
  return trailer({ id: `${id}-coauthor`, agent, grade: 'co-authored', pattern, seen, source });
};

const NAMED = [
  ['claude-flow', 'claude-flow', 'claude-flow', 'ruv@ruv.net', 'ghostty-org/ghostty@5a24a90f4e22', 'ruvnet/claude-flow'],
  ['goose', 'goose', 'goose', 'opensource@block.xyz', 'listed', 'block/aittributor src/agent.rs'],
  ['amazon-q-named', 'amazon-q', 'amazon q(?: developer)?', 'noreply@amazon.com', 'listed', 'block/aittributor src/agent.rs'],
] as const;

/** Their addresses. */
export const NAMED_MAILS: ReadonlySet<string> = new Set(NAMED.map(([, , , mail]) => mail));

/** Of one trailer the first row that matches counts. */
export const TRAILER_ROWS: readonly Marker[] = [
  ...NAMED.map(named),
  trailer({
    id: 'claude-session',
    agent: 'claude',
    grade: 'session',
    pattern: /^claude-session: https:\/\/claude\.ai\/code\/\S{1,200}$/i,
    seen: 'anthropics/claude-code-action@961d152e1b54',
    source: 'Claude Code settings, attribution.sessionUrl; anthropics/claude-code#41873',
  }),
  trailer({
    id: 'copilot-session',
    agent: 'copilot',
    grade: 'session',
    pattern: /^copilot-session: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
    seen: 'Z3Prover/z3@e42b04cc9f98',
    source: 'GitHub Copilot CLI, trailers of its commits',
  }),
  trailer({
    id: 'agent-logs-url',
    agent: 'copilot',
    grade: 'session',
    pattern: /^agent-logs-url: https:\/\/\S{1,300}\/sessions\/\S{1,200}$/i,
    seen: 'Z3Prover/z3@25af84950d41',
    source: 'GitHub Changelog, 2026-03-20: session logs of the coding agent',
    since: '2026-03-20',
  }),
  trailer({
    id: 'amp-thread',
    agent: 'amp',
    grade: 'session',
    pattern: /^amp-thread(?:-id)?: (?:https:\/\/ampcode\.com\/threads\/)?T-[0-9a-z-]{1,100}$/i,
    seen: 'block/aittributor@719fecb05ced',
    source: 'block/aittributor src/agent.rs',
  }),
  trailer({
    id: 'entire-trailer',
    agent: 'unnamed',
    grade: 'session',
    pattern: /^entire-(?:checkpoint|session|agent|strategy|metadata|attribution)[a-z-]{0,40}: \S/i,
    seen: 'entireio/cli@0df7b311a49f',
    source: 'chaoss/disclosure constants.go; entireio/cli README',
  }),
  trailer({
    id: 'replit-agent',
    agent: 'replit',
    grade: 'co-authored',
    pattern: /^replit-commit-author: (?:agent|assistant)$/i,
    seen: 'listed',
    source: 'chaoss/disclosure constants.go',
  }),
  trailer({
    id: 'claude-generated-by',
    agent: 'claude',
    grade: 'authored',
    pattern: /^claude-generated-by: claude(?: code)?\b/i,
    seen: 'anthropics/claude-code-action@e208124d290a',
    source: 'seen in commits; its maker’s page was not found',
  }),
  trailer({
    id: 'generated-by-agent',
    agent: 'unnamed',
    grade: 'authored',
    pattern: /^generated-by: \S/i,
    byValue: true,
    seen: 'github/spec-kit@75f86abeb9d5',
    source: 'ASF Generative Tooling Guidance; OpenStack policy on AI contributions',
  }),
  trailer({
    id: 'co-authored-by-ai',
    agent: 'unnamed',
    grade: 'co-authored',
    pattern: /^(?:co-authored-by-ai|ai-co-authored-by): \S/i,
    byValue: true,
    seen: 'steipete/CodexBar@7b9ddbc7f109',
    source: 'OpenLiberty GENAI_GUIDELINES',
  }),
  trailer({
    id: 'assisted-by-autonomous',
    agent: 'unnamed',
    grade: 'disclosed',
    pattern: /^assisted-by: [^()]{1,100}\((?:[^()]{1,100}, *)?autonomous\)"?$/i,
    byValue: true,
    seen: 'github/spec-kit@0fbd99d59415',
    source: 'github/spec-kit CONTRIBUTING.md',
  }),
  trailer({
    id: 'assisted-by-agent',
    agent: 'unnamed',
    grade: 'disclosed',
    pattern: /^assisted-by: \S/i,
    byValue: true,
    seen: 'charmbracelet/crush@2e8faa812ccb',
    source: 'Linux Documentation/process/coding-assistants.rst; Fedora AI contribution policy',
  }),
  trailer({
    id: 'ai-assisted-agent',
    agent: 'unnamed',
    grade: 'hint',
    pattern: /^ai-assisted(?:-by)?: \S/i,
    byValue: true,
    seen: 'ghostty-org/ghostty@84254a9d8cb7',
    source: 'block/aittributor README, with an agent for its value',
  }),
  trailer({
    id: 'ai-assisted',
    agent: 'unnamed',
    grade: 'hint',
    pattern: /^ai-assisted: (?:true|yes)$/i,
    seen: 'block/aittributor@b50775161fdb',
    source: 'block/aittributor README: it says yes rather too often',
  }),
];

/** Nothing but a picture or emphasis before it. */
const footer = (words: string) => new RegExp(`^[^\\p{L}\\p{N}[]{0,12}${words}$`, 'iu');

/** Lines below a message, which ordinary prose can quote: hints, but for links to a session. */
export const LINE_ROWS: readonly Marker[] = [
  line({
    id: 'claude-footer',
    agent: 'claude',
    grade: 'hint',
    pattern: footer(
      'generated with (?:claude code|\\[claude code\\](?:\\(https?://(?:claude\\.(?:ai|com)|(?:www|docs)\\.anthropic\\.com)/[^()\\s]{0,100}\\))?)',
    ),
    seen: 'Aider-AI/aider@3c3aff16ff00',
    source: 'anthropics/claude-code-action src/create-prompt/index.ts',
  }),
  line({
    id: 'crush-footer',
    agent: 'crush',
    grade: 'hint',
    pattern: footer('generated with (?:crush|\\[crush\\](?:\\(https?://[^()\\s]{1,100}\\))?)'),
    seen: 'charmbracelet/crush@2e8faa812ccb',
    source: 'charmbracelet/crush README.md, attribution',
  }),
  line({
    id: 'opencode-footer',
    agent: 'opencode',
    grade: 'hint',
    pattern: footer('generated with \\[opencode\\]\\(https://opencode\\.ai/?\\)'),
    seen: 'charmbracelet/crush@7627d71563be',
    source: 'sst/opencode, instructions for commits',
  }),
  line({
    id: 'devin-footer',
    agent: 'devin',
    grade: 'hint',
    pattern: footer('generated with \\[devin\\]\\(https://(?:cli\\.|app\\.)?devin\\.ai[^()\\s]{0,100}\\)'),
    seen: 'steipete/CodexBar@5736117a26bd',
    source: 'Devin CLI, footer of its commits',
  }),
  line({
    id: 'claude-session-link',
    agent: 'claude',
    grade: 'session',
    pattern: /^<?https:\/\/claude\.ai\/code\/session_[a-z0-9]{8,64}>?$/i,
    seen: 'anthropics/claude-code-action@232c9a15f498',
    source: 'anthropics/claude-code#77830: appended even where attribution is blanked',
  }),
  line({
    id: 'amp-thread-link',
    agent: 'amp',
    grade: 'session',
    pattern: /^<?https:\/\/ampcode\.com\/threads\/T-[0-9a-z-]{20,64}>?$/i,
    seen: 'ghostty-org/ghostty@a8b31ceb8489',
    source: 'Amp, links to threads',
  }),
];

/** Aider signs by the author's name. As the committer alone it has only saved what its user had changed. */
export const AIDER_AUTHOR: Marker = {
  id: 'aider-author-name',
  agent: 'aider',
  grade: 'authored',
  where: 'author',
  pattern: / \(aider\) <[^<>]*>$/,
  forgeable: true,
  seen: 'Aider-AI/aider@617b038ebff0',
  source: 'Aider-AI/aider aider/repo.py; docs/git.md',
};
