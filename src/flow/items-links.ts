import type { Facts, ItemFact, PullFact } from './facts.ts';
import { perFacts } from './remembered.ts';

/** Which pull requests belong to which issue, whichever of the two says so. */
export interface Links {
  readonly pulls: ReadonlyMap<number, PullFact>;
  /** Numbers of pull requests by the number of the issue that they close, in their order. */
  readonly pullsOf: ReadonlyMap<number, readonly number[]>;
  /** Issues by the number of the pull request that closes them. */
  readonly issuesOf: ReadonlyMap<number, readonly ItemFact[]>;
}

/** The links of all facts; of issues that are not in them none. */
export const linksOf = perFacts(({ pulls, items }: Facts): Links => {
  const closing = new Map<number, Set<number>>(items.map((item) => [item.number, new Set(item.pulls)]));
  for (const { number, closes } of pulls) for (const issue of closes) closing.get(issue)?.add(number);
  const issuesOf = new Map<number, ItemFact[]>();
  for (const item of items)
    for (const number of closing.get(item.number) ?? []) issuesOf.set(number, [...(issuesOf.get(number) ?? []), item]);
  return {
    pulls: new Map(pulls.map((pull) => [pull.number, pull])),
    pullsOf: new Map([...closing].map(([issue, numbers]) => [issue, [...numbers].sort((a, b) => a - b)])),
    issuesOf,
  };
});
