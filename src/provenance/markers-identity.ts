import type { Grade } from '../model/provenance.ts';

/**
 * Who an agent is when it signs: whole mail addresses, and accounts of GitHub by their number, since a login can be renamed. An
 * address that only shares its domain, its login or its name with one of these is somebody else's. Each names the file or the page
 * where its maker writes it down, and a commit that carries it, as author and in a trailer.
 */
export interface Identity {
  readonly id: string;
  readonly agent: string;
  /** Numbers of accounts, whatever their logins are now. */
  readonly accounts?: readonly number[];
  /** Whole, in small letters. */
  readonly mails?: readonly string[];
  /** As author; in a trailer it is `co-authored`, unless it is weaker than that. */
  readonly grade?: Extract<Grade, 'authored' | 'suggestion' | 'hint'>;
  readonly author?: string;
  readonly trailer?: string;
  readonly source: string;
  readonly since?: string;
}
