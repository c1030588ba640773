import type { Identity } from './markers-identity.ts';

const NOREPLY = 'users.noreply.github.com';
const AITTRIBUTOR = 'block/aittributor src/agent.rs';
const CHAOSS = 'chaoss/disclosure constants.go';

/** Agents that sign many public commits. */
export const AGENTS: readonly Identity[] = [
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
];
