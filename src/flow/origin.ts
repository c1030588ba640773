import type { AiSettings } from '../model/ai-settings.ts';
import { AI_DEFAULTS } from '../model/ai-settings.ts';
import type { Signatory } from '../model/authorship.ts';
import { fingerprint } from '../model/hash.ts';
import { isAtLeast } from '../model/provenance.ts';
import { perValue } from '../model/remembered.ts';
import { judgeMessage } from '../provenance/commit.ts';
import type { ChangeFact } from './facts.ts';
import type { RawCommit } from './graph.ts';

type Origin = ChangeFact['origin'];

const DEPENDENCY_BOTS =
  /(?:dependabot|renovate|depfu|greenkeeper|scala-steward|pyup)[\w-]*\[bot\]@|^(?:support@dependabot\.com|bot@renovateapp\.com|renovate@whitesourcesoftware\.com|github-bot@pyup\.io|snyk-bot@snyk\.io|me@scala-steward\.org)$/;
const BOTS = /\[bot\]@users\.noreply\.|^actions?@github\.com$/;

/** Where a commit comes from, by its author's address alone; so nobody is `ai-assisted` by it. */
export function originOf(mail: string, ai: AiSettings = AI_DEFAULTS): Origin {
  const address = mail.toLowerCase();
  if (DEPENDENCY_BOTS.test(address)) return 'dependency-bot';
  if (isAgent(mail, ai)) return 'agent';
  return BOTS.test(address) ? 'bot' : 'human';
}

function isAgent(mail: string, ai: AiSettings): boolean {
  const { evidence } = judgeMessage('', { name: '', mail }, ai);
  return evidence.some(({ where, grade }) => where === 'author' && grade === 'authored');
}

/** Whether an author is no program, as far as the address tells. */
export function isPerson({ mail }: Pick<Signatory, 'mail'>, ai: AiSettings): boolean {
  return originOf(mail, ai) === 'human';
}

/** Who wrote a commit, as facts tell it: the address of a person is in none. */
export function authorOf(mail: string, origin: Origin): string {
  const address = mail.toLowerCase();
  const isProgram = origin !== 'human' && origin !== 'ai-assisted';
  return isProgram ? `bot:${address.replace(/@.*$/, '').replace(/^\d+\+/, '')}` : `p${fingerprint(address)}`;
}

/** Whose commits they are, each address and each ending of a message judged once: a few hundred people write fifty thousand changes. */
export interface Writers {
  readonly of: (mail: string) => { readonly author: string; readonly origin: Origin };
  /** Whether an agent had a hand in a commit: by its author, or by what its message ends with. */
  readonly isAssisted: (commit: RawCommit) => boolean;
}

export function writers(ai: AiSettings = AI_DEFAULTS): Writers {
  const signs = new Map<string, boolean>();
  const of = perValue((mail: string) => {
    const origin = originOf(mail, ai);
    return { author: authorOf(mail, origin), origin };
  });
  const isSign = (ending = '', name = '') => {
    const key = `${name}\n${ending}`;
    const before = signs.get(key);
    if (before !== undefined) return before;
    const author = { name, mail: 'someone@example.org' };
    const found = isAtLeast(judgeMessage(`Work\n\n${ending}`, author, ai).grade, 'co-authored');
    signs.set(key, found);
    return found;
  };
  return {
    of,
    isAssisted: ({ authorMail, ending, signedName }) =>
      ((ending !== undefined || signedName !== undefined) && isSign(ending, signedName)) || of(authorMail).origin === 'agent',
  };
}
