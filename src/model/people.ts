/**
 * What GitHub lets a person do in a repository, by `role_name`: the older `permission` word shows `maintain` as `write`.
 * `custom` is a role an organisation made itself; `unknown` was not asked for, or could not be told.
 */
export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none' | 'custom' | 'unknown';

/** Someone who acted on a change. A login serves to compare; reports show it only for a waiver's signature. */
export interface Actor {
  readonly login: string;
  /** By the account's type, never by its name: that is anyone's to choose. */
  readonly bot: boolean;
}

/** GitHub's two APIs tell a bot's login with and without `[bot]`. */
export function bareLogin(login: string): string {
  return login.replace(/\[bot\]$/i, '');
}

/** The login that an address tells: GitHub gives each account `LOGIN@…` or `ID+LOGIN@users.noreply.github.com`. */
export function loginIn(mail: string): string | undefined {
  return /^(?:\d+\+)?([\w-]+(?:\[bot\])?)@users\.noreply\.github\.com$/i.exec(mail)?.[1];
}

/** GitHub compares logins without regard to case. */
export function sameLogin(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
