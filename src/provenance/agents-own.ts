import type { AiSettings } from '../model/ai-settings.ts';
import { bareLogin, loginIn } from '../model/people.ts';
import type { Grade, Mark } from '../model/provenance.ts';
import { markOf } from './marks.ts';
import { literally } from './pattern.ts';
import type { Trailer } from './trailers.ts';

/** The agents that a policy names beside the known ones, ready to be looked up. A mark of one is called `policy:ID`. */
export interface OwnAgents {
  readonly byLogin: ReadonlyMap<string, string>;
  readonly byMail: ReadonlyMap<string, string>;
  /** By `key: value` in small letters. */
  readonly byTrailer: ReadonlyMap<string, string>;
  /** Whether a message may hold one of their addresses or trailers; undefined where there is none to hold. */
  readonly hint?: RegExp;
}

/** Worked out once for a policy; see `judgeCommit`. */
export function ownAgents({ agents }: AiSettings): OwnAgents {
  const byWord = (words: (agent: AiSettings['agents'][number]) => readonly string[], plain: (word: string) => string) =>
    new Map(agents.flatMap((agent) => words(agent).map((word) => [plain(word), agent.id] as const)));
  const keys = agents.flatMap(({ logins, mails, trailers }) => [
    ...logins.map(plainLogin),
    ...mails,
    ...trailers.map((trailer) => trailer.split(':', 1)[0] ?? ''),
  ]);
  return {
    byLogin: byWord(({ logins }) => logins, plainLogin),
    byMail: byWord(
      ({ mails }) => mails,
      (mail) => mail.trim().toLowerCase(),
    ),
    byTrailer: byWord(({ trailers }) => trailers, plainTrailer),
    ...(keys.length > 0 && { hint: new RegExp(keys.map((key) => literally(key.trim())).join('|'), 'i') }),
  };
}

/** As it is looked up, and shown. */
export function plainLogin(login: string): string {
  return bareLogin(login.trim()).toLowerCase();
}

function plainTrailer(text: string): string {
  const colon = text.indexOf(':');
  return (colon < 0 ? text : `${text.slice(0, colon).trim()}: ${text.slice(colon + 1).trim()}`).toLowerCase();
}

/** The policy's agent whose account or address it is. An address that GitHub gave out tells the login. */
export function ownAuthor(own: OwnAgents, mail: string, login: string | undefined): string | undefined {
  if (own.byMail.size + own.byLogin.size === 0) return undefined;
  const address = mail.toLowerCase();
  const byLogin = (one: string | undefined) => (one === undefined ? undefined : own.byLogin.get(plainLogin(one)));
  return own.byMail.get(address) ?? byLogin(login) ?? byLogin(loginIn(address));
}

/** What a trailer says of the policy's agents. */
export function ownTrailer(own: OwnAgents, { key, value }: Trailer, mail: string | undefined): Mark | undefined {
  if (own.hint === undefined) return undefined;
  const whole = own.byTrailer.get(`${key}: ${value}`.toLowerCase());
  const word = key.toLowerCase();
  const grade: Grade | undefined =
    whole !== undefined || word === 'co-authored-by' || word === 'co-developed-by'
      ? 'co-authored'
      : word === 'signed-off-by' || word === 'assisted-by'
        ? 'disclosed'
        : undefined;
  const id = whole ?? (mail === undefined ? undefined : ownAuthor(own, mail, undefined));
  if (grade === undefined || id === undefined) return undefined;
  // Its name may be a person's; the policy's own words are not.
  return ownMark(id, grade, 'trailer', `${key}: ${whole === undefined ? `<${mail}>` : value}`, true);
}

/** A mark of one of the policy’s agents. */
export function ownMark(id: string, grade: Grade, where: Mark['where'], text: string, forgeable: boolean): Mark {
  return markOf({ id: `policy:${id}`, agent: id, grade, forgeable }, where, text);
}
