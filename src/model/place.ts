/**
 * From what a report calls a place to a file of the repository, with confidence (evidence rule 9): the exact path, then a
 * unique suffix, then a unique file of the right package, else none. An ambiguous path gets no place rather than a wrong one.
 */

/** A place as a report names it: an absolute runner path, a Windows path, a module, a package and a file name. */
export interface RawPlace {
  readonly path: string;
  /** 1-based. */
  readonly line?: number;
}

export type Confidence = 'exact' | 'suffix' | 'package';

export interface Place {
  /** Relative to the repository, with `/`, tracked by git. */
  readonly path: string;
  readonly line?: number;
  readonly confidence: Confidence;
}

/** The files git tracks, indexed by file name so that a suffix is found without walking all of them. */
export interface TrackedFiles {
  /** Absolute path of the checkout with `/`, where known: what lies below it is exact. */
  readonly root?: string;
  readonly paths: ReadonlySet<string>;
  readonly byName: ReadonlyMap<string, readonly string[]>;
}

export function trackedFiles(paths: Iterable<string>, root?: string): TrackedFiles {
  const all = new Set<string>();
  const byName = new Map<string, string[]>();
  for (const path of paths) {
    all.add(path);
    const name = path.slice(path.lastIndexOf('/') + 1);
    const same = byName.get(name);
    if (same) same.push(path);
    else byName.set(name, [path]);
  }
  return { ...(root !== undefined && { root: root.replaceAll('\\', '/') }), paths: all, byName };
}

/** The first of the candidates that can be found for sure. */
export function resolvePlaces(candidates: readonly RawPlace[], tracked: TrackedFiles): Place | undefined {
  for (const candidate of candidates) {
    const found = resolvePlace(candidate, tracked);
    if (found) return found;
  }
  return undefined;
}

export function resolvePlace(raw: RawPlace, tracked: TrackedFiles): Place | undefined {
  const line = raw.line !== undefined && Number.isInteger(raw.line) && raw.line > 0 ? { line: raw.line } : {};
  const named = raw.path.replace(/^file:\/\//, '').replaceAll('\\', '/');
  const below = tracked.root !== undefined && named.startsWith(`${tracked.root}/`) ? named.slice(tracked.root.length + 1) : named;
  const wanted = segments(below);
  if (wanted.length === 0 || wanted.includes('node_modules')) return undefined;
  const path = wanted.join('/');
  const absolute = /^(\/|[A-Za-z]:)/.test(below);
  if (!absolute && tracked.paths.has(path)) return { path, ...line, confidence: 'exact' };
  const sameName = tracked.byName.get(wanted.at(-1) ?? '') ?? [];
  // A tracked path that the named one ends with (`/home/runner/work/r/r/src/a.ts`); the longest is the most specific ...
  const inside = longest(sameName.filter((candidate) => candidate.includes('/') && path.endsWith(`/${candidate}`)));
  if (inside !== undefined) return { path: inside, ...line, confidence: 'suffix' };
  if (absolute) return undefined;
  // ... or exactly one tracked path that ends with the named one (`com/acme/A.java`, or a bare `a.ts`).
  const around = sameName.filter((candidate) => candidate.endsWith(`/${path}`));
  const only = around.length === 1 ? around[0] : undefined;
  return only === undefined ? undefined : { path: only, ...line, confidence: wanted.length > 1 ? 'suffix' : 'package' };
}

/** The path's segments with `.` and `..` taken out; none when it leaves its root. */
function segments(path: string): string[] {
  const kept: string[] = [];
  for (const segment of path.replace(/^[A-Za-z]:/, '').split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') kept.push(segment);
    else if (kept.pop() === undefined) return [];
  }
  return kept;
}

function longest(paths: readonly string[]): string | undefined {
  return paths.reduce<string | undefined>(
    (best, path) => (best === undefined || path.length > best.length ? path : best),
    undefined,
  );
}
