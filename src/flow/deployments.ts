import type { DeploymentFact, Facts } from './facts.ts';
import { perFacts } from './remembered.ts';
import { shaNumbers } from './shas.ts';

/** To be asked by commit. */
export type ByCommit<T> = Pick<ReadonlyMap<string, T>, 'get' | 'has'>;

/** Deployments that brought something: what was live already, or again, delivers nothing. */
export function delivering({ deployments }: Facts): readonly DeploymentFact[] {
  return deployments.filter(({ kind }) => kind === 'first' || kind === 'normal');
}

/** By commit, the deployment that brought it. */
export const deploymentOf = perFacts((facts: Facts): ByCommit<DeploymentFact> => {
  const all = delivering(facts);
  const places = shaNumbers(all.reduce((count, { contents }) => count + contents.length, 0));
  all.forEach(({ contents }, place) => {
    for (const sha of contents) places.set(sha, place);
  });
  return {
    has: (sha) => places.get(sha) >= 0,
    get: (sha) => {
      const place = places.get(sha);
      return place < 0 ? undefined : all[place];
    },
  };
});
