import { z } from 'zod';
import type { Seconds } from '../flow/facts.ts';
import { secondsOf } from '../flow/facts.ts';
import type { Account, Listed } from '../flow/source.ts';
import type { Answer } from '../forge.ts';
import type { GitHub, Parameters } from './github.ts';

/** Pages of queries: smaller ones where GitHub gives up, and no more where too few points are left. */

/** Shapes that the queries of flow facts share. */
export const time = z.iso.datetime().transform(secondsOf);
export const sha = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
export const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() });
export const account = z
  .object({ login: z.string(), __typename: z.string() })
  .nullable()
  .transform((found): Account => {
    if (found === null) return undefined;
    return { login: found.login, isBot: found.__typename === 'Bot' || found.login.endsWith('[bot]') };
  });
export const names = z
  .object({ nodes: z.array(z.object({ name: z.string() })) })
  .nullable()
  .transform((found) => found?.nodes.map(({ name }) => name) ?? []);

const points = z.object({ cost: z.int(), remaining: z.int(), limit: z.int() }).nullable();

/** The other jobs of the repository draw on the same points. */
const RESERVE = 0.2;
const SCARCE = 'less than a fifth of the points of this hour is left';

/** Queries about one repository, with an eye on what they cost. */
export interface Asking {
  /** What is asked for beside `rateLimit` has that shape; `$owner` and `$name` are given where the text has them. */
  readonly query: <T>(
    text: string,
    variables: Parameters,
    shape: z.ZodType<T>,
    options?: { readonly shrinks?: boolean },
  ) => Promise<Answer<T>>;
  /** `owner/name`. */
  readonly repository: string;
}

/** Once fewer points than the reserve are left, each further question is answered with that. */
export function asking(github: () => Promise<GitHub>, owner: string, name: string): Asking {
  let left: z.output<typeof points> = null;
  const isScarce = () => left !== null && left.remaining < RESERVE * left.limit;
  return {
    repository: `${owner}/${name}`,
    async query(text, variables, shape, options) {
      if (isScarce()) return { status: 'unreachable', why: SCARCE };
      const given = { ...(text.includes('$owner') && { owner, name }), ...variables };
      const answer = await (await github()).query(text, given, z.intersection(z.object({ rateLimit: points }), shape), options);
      if (answer.status === 'ok') left = answer.value.rateLimit;
      return answer;
    },
  };
}

/** A shape under `repository`. */
export function inRepository<T extends z.ZodType>(shape: T) {
  return z.object({ repository: shape });
}

/** A part of a list, and where it goes on. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly pageInfo: z.output<typeof pageInfo>;
}

/** What part of a list is asked for. `shrinks`: a smaller page is the better second attempt. */
export interface Slice {
  readonly first: number;
  readonly after: string | null;
  readonly shrinks: boolean;
}

export interface Pages<T> {
  /** Of the first page. Half as many after each failure, and no more than that from then on. */
  readonly size: number;
  /** More are not asked for. */
  readonly most: number;
  /** By what the list is ordered. */
  readonly at: (item: T) => Seconds;
  /** Where the list may end. */
  readonly isEnough: (item: T) => boolean;
}

/** A list page by page. One that could not be had to its end says so; without its first page there is none. */
export async function listed<T>(
  ask: (slice: Slice) => Promise<Answer<Page<T>>>,
  { size, most, at, isEnough }: Pages<T>,
): Promise<Answer<Listed<T>>> {
  const items: T[] = [];
  const cut = (why: string): Answer<Listed<T>> => {
    const last = items.at(-1);
    return { status: 'ok', value: { items, cut: { why, ...(last !== undefined && { from: at(last) }) } } };
  };
  let [first, after]: [number, string | null] = [size, null];
  for (;;) {
    const answer: Answer<Page<T>> = await ask({ first, after, shrinks: first > 1 });
    if (answer.status === 'unreachable' && answer.isHeavy && first > 1) {
      first = Math.floor(first / 2);
      continue;
    }
    if (answer.status !== 'ok') return items.length === 0 ? answer : cut(answer.why);
    for (const item of answer.value.items) items.push(item);
    const { hasNextPage, endCursor } = answer.value.pageInfo;
    if (!hasNextPage || endCursor === null || answer.value.items.some(isEnough)) return { status: 'ok', value: { items } };
    if (items.length >= most) return cut(`more than ${most} are not asked for`);
    after = endCursor;
  }
}
