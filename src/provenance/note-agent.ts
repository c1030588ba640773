/** What stands for an agent that is not named. */
export const UNNAMED = 'unnamed';

/** How tools are called in recordings of lines, where that is not how reports call the agent. */
const KNOWN_AS: Readonly<Record<string, string>> = {
  'claude-code': 'claude',
  'github-copilot': 'copilot',
  'github-copilot-cli': 'copilot',
  'copilot-cli': 'copilot',
  'codex-cli': 'codex',
  'cursor-agent': 'cursor',
  'gemini-cli': 'gemini',
  droid: 'factory',
  // git-ai's own word for what no agent did, which is no agent's name.
  human: UNNAMED,
};

/** The agent that a recording names: a word of its own, or `unnamed`. Words that can be no tool's name are not passed on. */
export function agentOf(tool: string | undefined): string {
  const word = tool?.trim().toLowerCase() ?? '';
  if (!/^[a-z0-9][a-z0-9._-]{0,39}$/.test(word)) return UNNAMED;
  return Object.hasOwn(KNOWN_AS, word) ? (KNOWN_AS[word] ?? word) : word;
}
