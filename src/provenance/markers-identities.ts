import type { Grade } from '../model/provenance.ts';

/**
 * Who an agent is when it signs: whole mail addresses, and accounts of GitHub by their number, since a login can be renamed. An
 * address that only shares its domain, its login or its name with one of these is somebody else's. Each names the file or the page
 * where its maker writes it down, and a commit that carries it, as author and in a trailer.
 */
export interface Identity {
  readonly id: string;
  readonly agent: string;
  /** Numbers of accounts: any login counts with them. */
  readonly accounts?: readonly number[];
  /** Whole, in small letters. */
  readonly mails?: readonly string[];
  /** As author; in a trailer it is `co-authored`, unless it is weaker than that. */
  readonly grade?: Extract<Grade, 'authored' | 'suggestion' | 'hint'>;
  readonly author?: string;
  readonly trailer?: string;
  readonly source: string;
  readonly since?: string;
}

const NOREPLY = 'users.noreply.github.com';

const AITTRIBUTOR = 'block/aittributor src/agent.rs';
const CHAOSS = 'chaoss/disclosure constants.go';
const OBSERVED = 'seen in commits; its maker’s page was not found';

export const IDENTITIES: readonly Identity[] = [
  {
    id: 'claude',
    agent: 'claude',
    accounts: [209825114, 242468646],
    // 41898282 is every Action's own number: only with this login is it the agent's.
    mails: ['noreply@anthropic.com', `41898282+claude[bot]@${NOREPLY}`],
    author: 'Aider-AI/aider@0a8d6a2e8cab',
    trailer: 'github/spec-kit@ca5cd0c0dc9a',
    source: 'Claude Code settings, attribution; anthropics/claude-code-action src/github/constants.ts',
  },
  {
    id: 'claude-listed',
    agent: 'claude',
    mails: [`215619710+anthropic-claude[bot]@${NOREPLY}`, `208546643+claude-code-action[bot]@${NOREPLY}`],
    source: CHAOSS,
  },
  {
    id: 'copilot-agent',
    agent: 'copilot',
    accounts: [198982749],
    author: 'Aider-AI/aider@336b7ba5e13c',
    trailer: 'Aider-AI/aider@336b7ba5e13c',
    source: CHAOSS,
  },
  {
    id: 'copilot-cli',
    agent: 'copilot',
    accounts: [223556219],
    author: 'github/spec-kit@904af9edd21a',
    trailer: 'Z3Prover/z3@91907ddbe4bd',
    source: `${AITTRIBUTOR}; github/copilot-cli changelog 0.0.410`,
  },
  {
    id: 'copilot-suggestion',
    agent: 'copilot',
    accounts: [175728472, 62310815, 223894421],
    grade: 'suggestion',
    author: 'google-gemini/gemini-cli@e6c98b891064',
    trailer: 'Aider-AI/aider@21bf5755f7ae',
    source: 'GitHub Docs, applying suggested changes and Copilot Autofix',
  },
  {
    id: 'copilot-vscode',
    agent: 'copilot',
    mails: ['copilot@github.com'],
    grade: 'hint',
    author: 'microsoft/testfx@e82a193c4364',
    trailer: 'github/spec-kit@a177a1a6d149',
    source: 'VS Code setting git.addAICoAuthor; microsoft/vscode#313064',
  },
  {
    id: 'cursor',
    agent: 'cursor',
    accounts: [206951365],
    mails: ['cursoragent@cursor.com'],
    author: 'All-Hands-AI/OpenHands@0d988c05101b',
    trailer: 'steipete/CodexBar@c87c35becbbd',
    source: 'Cursor settings, Agents, Attribution',
  },
  {
    id: 'cursor-noreply',
    agent: 'cursor',
    mails: ['noreply@cursor.com'],
    source: 'trailers Co-developed-by of public repositories',
  },
  {
    id: 'codex',
    agent: 'codex',
    accounts: [215057067, 199175422],
    mails: ['noreply@openai.com', 'codex@openai.com'],
    author: 'cline/cline@6662670350b6',
    trailer: 'Aider-AI/aider@53f4d47ef67a',
    source: 'openai/codex commit_attribution (#14051)',
  },
  {
    id: 'aider',
    agent: 'aider',
    mails: ['aider@aider.chat', 'noreply@aider.chat', 'noreply@aider.dev'],
    trailer: 'Aider-AI/aider@51cfb24c73b8',
    source: 'Aider-AI/aider aider/repo.py',
  },
  {
    id: 'gemini-cli',
    agent: 'gemini',
    mails: ['gemini-cli-agent@google.com', 'gemini-cli@google.com'],
    author: 'google-gemini/gemini-cli@07d1d060cf0b',
    source: AITTRIBUTOR,
  },
  {
    id: 'jules',
    agent: 'jules',
    accounts: [161369871],
    author: 'Aider-AI/aider@616b9e328b90',
    trailer: 'google-gemini/gemini-cli@26cff7704ee2',
    source: 'the GitHub App google-labs-jules',
  },
  {
    id: 'gemini-suggestion',
    agent: 'gemini',
    accounts: [176961590],
    grade: 'suggestion',
    trailer: 'google-gemini/gemini-cli@ea6fd3a6857a',
    source: 'the GitHub App gemini-code-assist',
  },
  {
    id: 'coderabbit-suggestion',
    agent: 'coderabbit',
    accounts: [136622811],
    grade: 'suggestion',
    author: 'google-gemini/gemini-cli@210e7ba2e20e',
    trailer: 'google-gemini/gemini-cli@8cdb66e0cb4e',
    source: 'the GitHub App coderabbitai',
  },
  {
    id: 'ellipsis-suggestion',
    agent: 'ellipsis',
    accounts: [65095814],
    grade: 'suggestion',
    author: 'cline/cline@c762fd4e4c18',
    trailer: 'cline/cline@c8d7cba5bfa1',
    source: 'the GitHub App ellipsis-dev',
  },
  {
    id: 'greptile-suggestion',
    agent: 'greptile',
    accounts: [165735046],
    grade: 'suggestion',
    trailer: 'cline/cline@2f58bbe4eda1',
    source: 'the GitHub App greptile-apps',
  },
  {
    id: 'sourcery-suggestion',
    agent: 'sourcery',
    accounts: [58596630],
    grade: 'suggestion',
    trailer: 'google-gemini/gemini-cli@67df4d152762',
    source: 'the GitHub App sourcery-ai',
  },
  {
    id: 'devin',
    agent: 'devin',
    accounts: [158243242],
    author: 'git-ai-project/git-ai@9259bd4b0307',
    trailer: 'charmbracelet/crush@ad0744bda5ac',
    source: 'the GitHub App devin-ai-integration',
  },
  {
    id: 'openhands',
    agent: 'openhands',
    mails: ['openhands@all-hands.dev', 'opendevin@all-hands.dev', 'opendevin@opendevin.ai'],
    author: 'All-Hands-AI/OpenHands@665ea065aa98',
    trailer: 'All-Hands-AI/OpenHands@2841e35f2467',
    source: 'All-Hands-AI/OpenHands .github/workflows/lint-fix.yml',
  },
  {
    id: 'opencode',
    agent: 'opencode',
    mails: ['noreply@opencode.ai', 'opencode@anomaly.co'],
    trailer: 'charmbracelet/crush@7627d71563be',
    source: AITTRIBUTOR,
  },
  {
    id: 'amp',
    agent: 'amp',
    mails: ['amp@ampcode.com'],
    author: 'ghostty-org/ghostty@b5e86a42844e',
    trailer: 'block/aittributor@61d117eb188e',
    source: AITTRIBUTOR,
  },
  {
    id: 'crush',
    agent: 'crush',
    mails: ['crush@charm.land', 'noreply@crush.charm.land', `charmcrush@${NOREPLY}`],
    trailer: 'charmbracelet/crush@f8be2ffc964d',
    source: 'charmbracelet/crush README.md, attribution',
  },
  { id: 'windsurf', agent: 'windsurf', mails: ['noreply@codeium.com', 'noreply@windsurf.com'], source: AITTRIBUTOR },
  {
    id: 'cline',
    agent: 'cline',
    accounts: [276134852],
    mails: ['noreply@cline.bot'],
    author: 'cline/cline@dfd82683f9dd',
    trailer: 'cline/cline@75e1cc7a6fbb',
    source: AITTRIBUTOR,
  },
  { id: 'pi', agent: 'pi', mails: ['noreply@pi.dev'], trailer: 'block/aittributor@bb6781666248', source: AITTRIBUTOR },
  {
    id: 'qwen',
    agent: 'qwen',
    mails: ['qwen-coder@alibabacloud.com'],
    trailer: 'google-gemini/gemini-cli@589ad8675008',
    source: 'QwenLM/qwen-code settings gitCoAuthor',
  },
  {
    id: 'vibe',
    agent: 'vibe',
    mails: ['vibe@mistral.ai'],
    trailer: 'github/spec-kit@54f8b2cdf0df',
    source: 'mistralai/mistral-vibe',
  },
  {
    id: 'factory',
    agent: 'factory',
    accounts: [138933559],
    trailer: 'curl/curl@de7b82acc761',
    source: 'the GitHub App factory-droid',
  },
  {
    id: 'augment',
    agent: 'augment',
    mails: ['noreply@augmentcode.com'],
    trailer: 'github/spec-kit@6757c90dbd03',
    source: OBSERVED,
  },
  {
    id: 'command-code',
    agent: 'command-code',
    mails: ['noreply@commandcode.ai'],
    trailer: 'github/spec-kit@6aa9431b2493',
    source: OBSERVED,
  },
  {
    id: 'kiro',
    agent: 'kiro',
    accounts: [244629292],
    mails: [`kiro-agent@${NOREPLY}`],
    author: 'google-gemini/gemini-cli@66803e240c26',
    trailer: 'Z3Prover/z3@0105b220fd18',
    source: 'the GitHub account kiro-agent',
  },
  { id: 'amazon-q', agent: 'amazon-q', accounts: [208079219], source: 'the GitHub App amazon-q-developer' },
  {
    id: 'roo',
    agent: 'roo',
    accounts: [219738659],
    mails: ['roomote@roocode.com'],
    author: 'cline/cline@fe1d86405380',
    trailer: 'cline/cline@6d6b836480dc',
    source: 'the GitHub App roomote',
  },
  {
    id: 'codeflash',
    agent: 'codeflash',
    accounts: [148906541],
    author: 'All-Hands-AI/OpenHands@a48f4e3fa413',
    source: 'the GitHub App codeflash-ai',
  },
  {
    id: 'warp',
    agent: 'warp',
    mails: ['oz-agent@warp.dev', 'agent@warp.dev'],
    trailer: 'Aider-AI/aider@164a8f3844d5',
    source: OBSERVED,
  },
  {
    id: 'sisyphus',
    agent: 'sisyphus',
    mails: ['clio-agent@sisyphuslabs.ai'],
    trailer: 'github/spec-kit@8778c26dcf26',
    source: OBSERVED,
  },
  {
    id: 'craft',
    agent: 'craft',
    mails: ['agents-noreply@craft.do'],
    trailer: 'steipete/CodexBar@df30db742e16',
    source: OBSERVED,
  },
  { id: 'junie', agent: 'junie', mails: ['junie@jetbrains.com'], source: OBSERVED },
  {
    id: 'codebuff',
    agent: 'codebuff',
    mails: ['noreply@codebuff.com'],
    trailer: 'github/spec-kit@4999d77d3cfa',
    source: OBSERVED,
  },
  { id: 'cosine', agent: 'cosine', mails: ['agent@cosine.sh'], trailer: 'Aider-AI/aider@a35bd1889d67', source: OBSERVED },
  {
    id: 'lovable',
    agent: 'lovable',
    accounts: [159125892],
    mails: ['noreply@lovable.dev'],
    source: 'the GitHub App gpt-engineer-app',
  },
  { id: 'v0', agent: 'v0', mails: ['noreply@v0.dev'], source: CHAOSS },
];

const byMail = new Map(IDENTITIES.flatMap((one) => (one.mails ?? []).map((mail) => [mail, one] as const)));
const byAccount = new Map(IDENTITIES.flatMap((one) => (one.accounts ?? []).map((number) => [String(number), one] as const)));

const NUMBERED = /^(\d+)\+[\w-]+(?:\[bot\])?@users\.noreply\.github\.com$/;

/** Whose a mail address is, if it is an agent's. */
export function identityOf(mail: string): Identity | undefined {
  const address = mail.toLowerCase();
  return byMail.get(address) ?? byAccount.get(NUMBERED.exec(address)?.[1] ?? '');
}

/** The addresses of identities as a pattern within another. */
export function addressesOf(identities: readonly Identity[]): string {
  const mails = identities.flatMap((one) => one.mails ?? []).map((mail) => mail.replace(/[.+[\]]/g, '\\$&'));
  const accounts = identities.flatMap((one) => one.accounts ?? []);
  const numbered =
    accounts.length === 0 ? [] : [`(?:${accounts.join('|')})\\+[\\w-]+(?:\\[bot\\])?@users\\.noreply\\.github\\.com`];
  return `(?:${[...mails, ...numbered].join('|')})`;
}
