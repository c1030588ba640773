import { globSet } from '../model/globs.ts';
import type { Owners } from '../model/owners.ts';
import { isTeam, ownersOf } from '../model/owners.ts';
import type { PullFact } from './facts.ts';
import type { ToldPull } from './source.ts';

/** By what files belong together: the parts that a policy names, and who owns them. */
export interface Territory {
  /** Globs of deployable parts, by name; where none is named, the top folders are the parts. */
  readonly components: Readonly<Record<string, readonly string[]>>;
  /** CODEOWNERS of the default branch, as it is now; absent where there is none, or where it cannot be read. */
  readonly owners?: Owners;
}

/** Adds which parts a pull request touches, and how many teams own those files; nothing where its files are not all known. */
export function withTouched({ components, owners }: Territory): (told: ToldPull) => ToldPull {
  const partsOf = partsBy(components);
  return (told) => {
    const { paths, pull } = told;
    if (paths === undefined) return told;
    const teams = owners && new Set(paths.flatMap((path) => ownersOf(owners, path).filter(isTeam)));
    const touched: PullFact = { ...pull, components: partsOf(paths), ...(teams && { teams: teams.size }) };
    return { ...told, pull: touched };
  };
}

function partsBy(components: Territory['components']): (paths: readonly string[]) => string[] {
  const named = Object.entries(components).map(([name, globs]) => ({ name, files: globSet(globs) }));
  return (paths) => {
    const parts = paths.flatMap((path) =>
      named.length === 0 ? topOf(path) : named.flatMap(({ name, files }) => (files.matches(path) ? name : [])),
    );
    return [...new Set(parts)].sort();
  };
}

/** A file beside the folders belongs to none of them. */
function topOf(path: string): string[] {
  const slash = path.indexOf('/');
  return slash < 0 ? [] : [path.slice(0, slash)];
}
