import type { OwnAgents } from './agents-own.ts';
import { identityOf } from './markers-identities.ts';
import { NAMED_MAILS } from './markers-rows.ts';

/** Cheap tests by which most messages are done with: no row of the table matches where they say no. */

/** The keys of all rows, from their dash on: a pattern that begins with one letter is looked for fastest. */
const KEYS =
  /-(?:by|session|logs-url|thread|assisted|commit-author|checkpoint|agent|strategy|metadata|attribution)[a-z-]{0,40}[ \t]{0,40}:/i;
/** Those that decide by more than an address. */
const OTHER_KEYS =
  /(?:assisted|generated)-by[ \t]{0,40}:|-(?:by-ai|session|logs-url|thread|assisted|commit-author|checkpoint|agent|strategy|metadata|attribution)[a-z-]{0,40}[ \t]{0,40}:|ai-co-authored-by/i;

/** Whether a text may hold a trailer of the table or of the policy. */
export function mayHoldTrailer(text: string, own: OwnAgents): boolean {
  if (own.hint?.test(text) === true) return true;
  return KEYS.test(text) && (OTHER_KEYS.test(text) || mayNameAgent(text));
}

function mayNameAgent(text: string): boolean {
  for (const [, mail = ''] of text.matchAll(/<([^<>\s]{3,320})>/g)) {
    if (identityOf(mail) !== undefined || NAMED_MAILS.has(mail.toLowerCase())) return true;
  }
  return false;
}

/** Whether a text may hold a line that a tool writes below a message. */
export function mayHoldFooter(text: string): boolean {
  return text.includes('enerated with') || text.includes('//claude.ai/code/') || text.includes('//ampcode.com/');
}
