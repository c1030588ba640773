import { nearest } from '../model/nearest.ts';
import type { Actor, Role } from '../model/people.ts';
import { sameLogin } from '../model/people.ts';
import { dateSchema } from '../model/settings.ts';
import type { CheckResult, Weighed } from '../model/verdict.ts';
import type { Waiver } from '../model/waiver.ts';
import { listed, quoted } from '../model/words.ts';
import type { Policy } from './policy.ts';

/** An exception that someone signed, before it is judged. */
export interface Signature {
  readonly check: string;
  /** The head it was signed for, or how that begins. Without one it holds for none. */
  readonly sha?: string;
  readonly by: Actor;
  readonly role: Role;
  readonly reason: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly source: 'comment' | 'label';
  /** The last day it holds, YYYY-MM-DD. */
  readonly until?: string;
  /** True when someone else than its writer changed the comment: the words are then not the signer's. */
  readonly editedByOther?: boolean;
}

export interface WaiverContext {
  /** The head under judgement, whole. */
  readonly head: string;
  readonly author: Actor;
  readonly policy: Policy['waivers'];
  /** YYYY-MM-DD in UTC. */
  readonly today: string;
  /** Ids of the checks that were answered. */
  readonly checks: readonly string[];
}

export interface JudgedWaivers {
  /** At most one for a check: the newest that holds. */
  readonly waivers: readonly Waiver[];
  /** What was signed and does not hold, with why, as a sentence that names nobody. */
  readonly refused: readonly { readonly check: string; readonly why: string }[];
}

/** Which signatures hold at this head. A signature that is in doubt holds nothing. */
export function judgeWaivers(signed: readonly Signature[], context: WaiverContext): JudgedWaivers {
  const valid = new Map<string, Signature>();
  const refused = new Map<string, { check: string; why: string }>();
  for (const signature of signed) {
    const { check } = signature;
    const why = refusal(signature, context);
    const newest = valid.get(check);
    if (why !== undefined) {
      const sentence = `A waiver of ${quoted(check)} does not hold: ${why}${why.endsWith('?') ? '' : '.'}`;
      refused.set(sentence, { check, why: sentence });
    } else if (newest === undefined || Date.parse(newest.at) <= Date.parse(signature.at)) valid.set(check, signature);
  }
  const waivers = [...valid.values()].map(({ check, by, role, reason, at, source, until }) => ({
    check,
    by: by.login,
    role,
    reason: reason.trim() === '' ? 'by label' : reason.trim(),
    at: new Date(at).toISOString(),
    sha: context.head,
    source,
    ...(until !== undefined && { until }),
  }));
  return { waivers, refused: [...refused.values()] };
}

/** A result as far as a waiver is concerned, judged now or read back from a report. */
export type Waivable = Pick<CheckResult, 'id' | 'waiver'> & Weighed;

/** Puts each waiver on the result of its check where that does not pass; a result that passes needs none. */
export function withWaivers<T extends Weighed & { readonly id: string; readonly waiver: Waiver | null }>(
  results: readonly T[],
  waivers: readonly Waiver[],
): readonly T[] {
  return results.map((result) => {
    const waiver = waivers.find(({ check }) => check === result.id);
    const isOpen = result.outcome.kind === 'fail' || result.outcome.kind === 'unknown';
    return waiver !== undefined && isOpen ? { ...result, waiver } : result;
  });
}

const ENOUGH: Readonly<Record<Policy['waivers']['permission'], readonly Role[]>> = {
  maintain: ['maintain', 'admin'],
  admin: ['admin'],
};

const SHA = /^[0-9a-f]{7,64}$/;

/** Why a signature does not hold, in words, or undefined where it does. */
function refusal(signature: Signature, { head, author, policy, today, checks }: WaiverContext): string | undefined {
  const { check, by, role, sha, source, until } = signature;
  if (!checks.includes(check)) {
    const guess = nearest(check, checks);
    return guess === undefined ? 'there is no such check' : `there is no such check; did you mean ${quoted(guess)}?`;
  }
  if (policy.unwaivable.includes(check)) return 'the policy lets no one waive it';
  if (by.bot) return 'a bot cannot sign';
  if (sameLogin(by.login, author.login)) return 'nobody waives a check of their own change';
  if (signature.editedByOther === true) return 'someone else than its writer edited the comment';
  if (Number.isNaN(Date.parse(signature.at))) return 'it does not say when it was signed';
  if (sha === undefined) return 'it does not say for which head it was signed';
  const signedFor = sha.toLowerCase();
  if (!SHA.test(signedFor)) return 'it names no commit';
  if (!head.toLowerCase().startsWith(signedFor)) {
    return `it was signed for ${quoted(signedFor.slice(0, 7))}, and is void since the push of ${quoted(head.slice(0, 7))}`;
  }
  if (!ENOUGH[policy.permission].includes(role)) return roleWords(role, policy.permission);
  if (until !== undefined && !dateSchema.safeParse(until).success) return 'the day it ends on is none';
  if (until !== undefined && until < today) return `it ended on ${until}`;
  if (source === 'comment' && signature.reason.trim() === '') return 'it gives no reason';
  return undefined;
}

function roleWords(role: Role, permission: Policy['waivers']['permission']): string {
  const who = listed(ENOUGH[permission].map((enough) => quoted(enough))).replace(' and ', ' or ');
  if (role === 'custom') return `the signer has a custom role, and custom roles cannot be told; ${who} is needed`;
  if (role === 'unknown') return `the role of the signer is not known; ${who} is needed`;
  return `the signer's role ${quoted(role)} is too low; ${who} is needed`;
}
