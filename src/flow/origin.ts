import { fingerprint } from '../model/hash.ts';
import type { ChangeFact } from './facts.ts';

const DEPENDENCY_BOTS =
  /(?:dependabot|renovate|depfu|greenkeeper|scala-steward|pyup)[\w-]*\[bot\]@|^(?:support@dependabot\.com|bot@renovateapp\.com|renovate@whitesourcesoftware\.com|github-bot@pyup\.io|snyk-bot@snyk\.io|me@scala-steward\.org)$/;
/** Agents that write commits of their own. The account `Copilot` is the only one whose address does not say that it is a bot. */
const AGENTS =
  /^\d+\+copilot@users\.noreply\.|[+^](?:copilot[\w-]*|claude|devin-ai-integration|cursor|google-labs-jules|chatgpt-codex-connector)\[bot\]@|^(?:noreply@anthropic\.com|cursoragent@cursor\.com|codex@openai\.com|noreply@openai\.com|openhands@all-hands\.dev)$/;
const BOTS = /\[bot\]@users\.noreply\.|^actions?@github\.com$/;

/** Where a commit comes from, by its author's address. */
export function originOf(mail: string): ChangeFact['origin'] {
  const address = mail.toLowerCase();
  if (DEPENDENCY_BOTS.test(address)) return 'dependency-bot';
  if (AGENTS.test(address)) return 'agent';
  return BOTS.test(address) ? 'bot' : 'human';
}

/** Who wrote a commit, as facts tell it: the address of a person is in none. */
export function authorOf(mail: string, origin: ChangeFact['origin']): string {
  const address = mail.toLowerCase();
  return origin === 'human' ? `p${fingerprint(address)}` : `bot:${address.replace(/@.*$/, '').replace(/^\d+\+/, '')}`;
}
