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
  /** What to do about it, where that is known. */
  readonly remedy?: string;
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

/** One matched file of a kind: what it says, or why it could not be read. */
export type FileReading<T> =
  | { readonly state: 'read'; readonly value: T; readonly source: Source }
  | { readonly state: 'unreadable'; readonly problems: NonEmpty<Problem>; readonly source?: Source };

/** A value that did not come from a report: it is always there. `from` says where it is from. */
export function known<T>(value: T, from: string): Reading<T> {
  return { state: 'present', value, sources: [{ path: from, format: from, sha256: '' }], problems: [] };
}

/** What can be judged of a reading, if anything: a bad file beside good ones does not hide what those say. */
export function judgeable<T>(reading: Reading<T>): T | undefined {
  return reading.state === 'present' ? reading.value : reading.state === 'unreadable' ? reading.rest : undefined;
}

/** Evidence that nobody asked for is not missing. */
export const NOT_ASKED = { state: 'not-applicable', because: 'not asked for', declared: 'not-asked' } as const;

/** Why there is no evidence of a kind that was asked for. */
export interface Absence {
  readonly reason: string;
  readonly remedy?: string;
}

/**
 * Joins the readings of every matched file of a kind. One bad file makes the whole unreadable, with what the good ones said as
 * `rest`; no good file hides it. `empty` may say that well-formed files hold nothing to judge.
 */
export function joined<F, T>(
  readings: readonly FileReading<F>[],
  absent: Absence,
  join: (files: NonEmpty<F>) => T,
  about: { readonly problems: (file: F) => readonly Problem[]; readonly empty?: (value: T) => Absence | undefined },
): Reading<T> {
  const files = readings.flatMap((reading) => (reading.state === 'read' ? [reading.value] : []));
  const sources = readings.flatMap((reading) => (reading.source ? [reading.source] : []));
  const bad = readings.flatMap((reading) => (reading.state === 'unreadable' ? reading.problems : []));
  const value = isNonEmpty(files) ? join(files) : undefined;
  if (isNonEmpty(bad)) return { state: 'unreadable', problems: bad, sources, ...(value !== undefined && { rest: value }) };
  if (value === undefined || !isNonEmpty(sources)) return { state: 'absent', ...absent };
  const problems = files.flatMap(about.problems);
  const empty = about.empty?.(value);
  return empty ? { state: 'empty', ...empty, sources, problems } : { state: 'present', value, sources, problems };
}
