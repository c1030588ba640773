/** A list that holds at least one element. */
export type NonEmpty<T> = readonly [T, ...T[]];

export function isNonEmpty<T>(list: readonly T[]): list is NonEmpty<T> {
  return list.length > 0;
}

/**
 * What is wrong with one file.
 * - `malformed`: not well-formed, or not what its format allows
 * - `mismatch`: well-formed, but what it declares is worse than what it lists
 * - `limit`: larger or deeper than is read
 * - `unreadable`: could not be opened, or is no report we know
 */
export interface Problem {
  readonly kind: 'malformed' | 'mismatch' | 'limit' | 'unreadable';
  readonly message: string;
  readonly path: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based. */
  readonly column?: number;
}

/** One file that evidence came from. `sha256` is of its bytes, in hexadecimal. */
export interface Source {
  readonly path: string;
  readonly format: string;
  readonly sha256: string;
}

/**
 * Evidence of one kind, joined from all its files, or why there is none. Only `present` and the `rest` beside an unreadable
 * file can be judged; every other state is an answer a check may not turn into a pass.
 */
export type Reading<T> =
  | { readonly state: 'present'; readonly value: T; readonly sources: NonEmpty<Source>; readonly problems: readonly Problem[] }
  /** Well-formed, and nothing was executed. */
  | {
      readonly state: 'empty';
      readonly reason: string;
      readonly remedy?: string;
      readonly sources: NonEmpty<Source>;
      readonly problems: readonly Problem[];
    }
  /** Asked for, and no file matched. */
  | { readonly state: 'absent'; readonly reason: string; readonly remedy?: string }
  /** `rest`: what the files that could be read said. */
  | { readonly state: 'unreadable'; readonly problems: NonEmpty<Problem>; readonly rest?: T; readonly sources: readonly Source[] }
  | { readonly state: 'not-applicable'; readonly because: string; readonly declared: 'policy' | 'not-asked' };
