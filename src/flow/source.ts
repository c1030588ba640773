import { AI_DEFAULTS } from '../model/ai-settings.ts';
import { fingerprint } from '../model/hash.ts';
import { bareLogin } from '../model/people.ts';
import { pullSigns } from '../provenance/pull.ts';
import type { ChangeFact, ItemFact, PullFact, Seconds } from './facts.ts';
import type { RawHistory, RawTag } from './graph.ts';
import { originOf } from './origin.ts';

/** What GitHub tells of how work flows. Accounts are pseudonyms from the moment they are read; no login of a person gets this far. */

/** A list as far as it was told, newest first. */
export interface Listed<T> {
  readonly items: readonly T[];
  /** Why it ends before what was asked for, and since when it is whole nevertheless. */
  readonly cut?: Cut;
}

export interface Cut {
  /** In words, to follow a colon. */
  readonly why: string;
  readonly from?: Seconds;
}

/** Where the default branch is. */
export interface Tip {
  readonly branch: string;
  readonly head: string;
}

export interface ToldPull {
  /** Without `pushed` events: GitHub serves no times of pushes. */
  readonly pull: PullFact;
  /** All its commits in their order, merges too, with the time of the commit. */
  readonly commits: readonly { readonly sha: string; readonly at: Seconds; readonly by: string }[];
  readonly aliases: Aliases;
  /** The files that it touches; absent where GitHub did not tell all of them. */
  readonly paths?: readonly string[];
  /** Which issues it closes the token may not see. */
  readonly closesUnknown: boolean;
}

/** Who git tells of by mail address (`authorOf`), and the account of that address as these facts call it. */
export type Aliases = readonly (readonly [git: string, account: string])[];

export type StatusState = 'ERROR' | 'FAILURE' | 'INACTIVE' | 'IN_PROGRESS' | 'PENDING' | 'QUEUED' | 'SUCCESS' | 'WAITING';

export interface ToldDeployment {
  readonly id: string;
  readonly sha: string;
  readonly environment: string;
  readonly createdAt: Seconds;
  /** In whichever order. */
  readonly statuses: readonly { readonly state: StatusState; readonly at: Seconds }[];
  /** GitHub did not tell all statuses. */
  readonly statusesCut: boolean;
}

/** A published release that is no prerelease. */
export interface ToldRelease {
  readonly tag: string;
  readonly sha: string;
  readonly at: Seconds;
}

export interface ToldVersions {
  readonly releases: Listed<ToldRelease>;
  readonly tags: Listed<RawTag>;
}

export interface ToldIssue {
  readonly item: ItemFact;
  readonly body: string;
  /** GitHub did not tell all that happened to it. */
  readonly eventsCut: boolean;
}

/** The history from a day on: what is older is not in it. */
export interface ToldHistory {
  readonly raw: RawHistory;
  /** Commits that stand in it without a date of theirs: older parents of merges, without which those would look like no merges. */
  readonly beyond: readonly string[];
  readonly aliases: Aliases;
  readonly cut?: Cut;
}

/** An account of GitHub; undefined when it was deleted. */
export type Account = { readonly login: string; readonly isBot: boolean } | undefined;

/**
 * What an account is called in facts: a bot by its name, a person by a fingerprint that no other repository shares. All deleted
 * accounts are one.
 */
export function actorOf(repository: string, account: Account): string {
  if (account === undefined) return 'ghost';
  const login = bareLogin(account.login.toLowerCase());
  return account.isBot ? `bot:${login}` : `p${fingerprint(repository.toLowerCase(), login)}`;
}

/** By the account's type, and of a bot by its name. */
export function originOfAccount(account: Account): ChangeFact['origin'] {
  if (account === undefined || !account.isBot) return 'human';
  const author = { login: account.login, bot: true };
  if (pullSigns({ author, branch: '', body: '', labels: [] }, AI_DEFAULTS).grade === 'authored') return 'agent';
  // Bots have such addresses, by which git knows them.
  return originOf(`1+${bareLogin(account.login)}[bot]@users.noreply.github.com`);
}

/** A title without the accounts that it names: of mentions, forks and clones. */
export function withoutLogins(title: string): string {
  return title
    .replace(/^(Merge pull request #\d+) from \S+/, '$1')
    .replace(/^(Merge (?:remote-tracking )?branch .+?) of \S+/, '$1')
    .replace(/(^|[^\w@/])@[a-z\d](?:[a-z\d-]{0,38})(?![\w/-])/gi, '$1@someone');
}
