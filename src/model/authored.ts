import type { ToldCommit } from './authorship.ts';
import type { ChangedFile } from './changes.ts';

/** A commit of a branch, with how many lines it adds to which files. */
export interface AuthoredCommit extends ToldCommit {
  /** Seconds since 1970. Rebasing and squashing set it anew: when the lines came to be as they are. */
  readonly committedAt: number;
  /** By path after the commit, as `git log --numstat` counts; binaries and files without an added line are left out. */
  readonly added: ReadonlyMap<string, number>;
}

/** Which commits of a branch are asked for, by their committer's clock: from the first second, up to the last one and without it. */
export interface AuthoredSpan {
  readonly from: number;
  readonly to: number;
}

/** What was read besides the commits, which are handed over one by one. */
export interface Authored {
  /** The branch's name, and the commit that was its tip. */
  readonly branch: string;
  readonly head: string;
  /** Of every file of those commits, by the branch's own `.gitattributes`. */
  readonly attributes: ReadonlyMap<string, ChangedFile['attributes']>;
}

/** There is no history to read, and what to do about it. */
export interface NoHistory {
  readonly problem: string;
  readonly remedy: string;
}

/** Hands over every commit of the default branch in a span, merges left out, in git's order. All of them, or a problem. */
export type AuthoredLines = (span: AuthoredSpan, each: (commit: AuthoredCommit) => void) => Promise<Authored | NoHistory>;
