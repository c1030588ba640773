import type { Identity } from './markers-identity.ts';

const NOREPLY = 'users.noreply.github.com';
const AITTRIBUTOR = 'block/aittributor src/agent.rs';
const CHAOSS = 'chaoss/disclosure constants.go';
const OBSERVED = 'seen in commits; its maker’s page was not found';

/** Agents that sign few public commits, or none that was looked at. */
export const RARE_AGENTS: readonly Identity[] = [
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
