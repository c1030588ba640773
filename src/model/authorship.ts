import type { LineRange } from './changes.ts';

/** Who made a change, as git or GitHub told it, before anything is judged. */

/** An author or a committer. `login` and `bot` are GitHub's own word, where it was asked; they serve to compare and are never reported. */
export interface Signatory {
  readonly name: string;
  readonly mail: string;
  readonly login?: string;
  /** By the account's type. */
  readonly bot?: boolean;
}

/** A commit as git or GitHub tells it. */
export interface ToldCommit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly author: Signatory;
  readonly committer: Signatory;
  /** Seconds since 1970. */
  readonly authoredAt: number;
  /** Subject and body, as written. */
  readonly message: string;
  /** GitHub made and signed the commit itself, so that nobody can have written its author in. */
  readonly vouched?: boolean;
}

/** Neighbouring lines of a file that one commit brought. */
export interface BlamedRange extends LineRange {
  readonly sha: string;
  /** It is older than the change, which only moved the lines, or took them back. */
  readonly older?: true;
  /** What the first of them was called, and which line it was, in that commit's own tree; absent where the source does not tell. */
  readonly origin?: { readonly path: string; readonly line: number };
}

/** Which commit brought which of the lines that were asked for. */
export interface Blame {
  /** By path after the change; ranges sorted, within the lines asked for. */
  readonly ranges: ReadonlyMap<string, readonly BlamedRange[]>;
  /** Paths that were not looked at, because it would have taken too long. */
  readonly left: readonly string[];
}
