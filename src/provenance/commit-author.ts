import type { Signatory } from '../model/authorship.ts';
import type { Mark } from '../model/provenance.ts';
import type { OwnAgents } from './agents-own.ts';
import { ownAuthor, ownMark, plainLogin } from './agents-own.ts';
import { COMMITTER_ROW, rowsBy } from './markers.ts';
import { identityOf } from './markers-identities.ts';
import { AIDER_AUTHOR } from './markers-rows.ts';
import { markOf } from './marks.ts';
import { PULL_MARKERS } from './pull-markers.ts';

const ACCOUNTS = PULL_MARKERS.filter(({ where }) => where === 'account');

/**
 * What the author's name, address and account say. A name is never shown: it may be a person's. Only what GitHub made and signed, for
 * an account that is a bot's by its own word, could not have been written in.
 */
export function marksOfAuthor(author: Signatory, own: OwnAgents, vouched: boolean): Mark[] {
  const { name, mail, login, bot = false } = author;
  const forgeable = !(vouched && bot);
  const marks: Mark[] = [];
  const identity = identityOf(mail);
  if (identity !== undefined) {
    marks.push(markOf({ ...rowsBy(identity).author, forgeable }, 'author', mail));
  }
  if (name.endsWith(' (aider)')) marks.push(markOf(AIDER_AUTHOR, 'author', '(aider)'));
  // Several accounts of one maker share a login; the number in the address is more exact, and says which is a reviewer's.
  const account =
    bot && login !== undefined && identity?.grade === undefined ? ACCOUNTS.find(({ pattern }) => pattern.test(login)) : undefined;
  if (account !== undefined && login !== undefined) {
    marks.push(markOf({ ...account, forgeable }, 'account', plainLogin(login)));
  }
  const ours = ownAuthor(own, mail, login);
  if (ours !== undefined) marks.push(ownMark(ours, 'authored', 'author', mail, forgeable));
  return marks;
}

/** Whoever applies or rebases a commit is its committer: a hint, where the author is nobody's agent. */
export function marksOfCommitter(committer: Signatory, author: Signatory): Mark[] {
  const identity = identityOf(committer.mail);
  if (identity === undefined || identity.grade !== undefined || identityOf(author.mail) !== undefined) return [];
  return [markOf({ ...COMMITTER_ROW, agent: identity.agent }, 'committer', committer.mail)];
}
