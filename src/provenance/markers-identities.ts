import { AGENTS } from './markers-agents.ts';
import { RARE_AGENTS } from './markers-agents-rare.ts';
import type { Identity } from './markers-identity.ts';
import { REVIEWERS } from './markers-reviewers.ts';
import { literally } from './pattern.ts';

/** Every agent that is known by an account or an address. */
export const IDENTITIES: readonly Identity[] = [...AGENTS, ...REVIEWERS, ...RARE_AGENTS];

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
  const mails = identities.flatMap((one) => one.mails ?? []).map(literally);
  const accounts = identities.flatMap((one) => one.accounts ?? []);
  const numbered =
    accounts.length === 0 ? [] : [`(?:${accounts.join('|')})\\+[\\w-]+(?:\\[bot\\])?@users\\.noreply\\.github\\.com`];
  return `(?:${[...mails, ...numbered].join('|')})`;
}
