import type { RawPlace } from '../model/place.ts';
import type { JsonObject } from './json-fields.ts';
import { field, indexOf, isObject, textField, textOrNone } from './json-fields.ts';

/** Where a result points (3.4, 3.14.14, 3.28), as paths a repository may know. Section numbers are of SARIF 2.1.0. */

/** An artifact's location as it stands there, shared by all results that name it. */
interface NamedFile {
  readonly uri: string | undefined;
  readonly base: string | undefined;
  readonly index: number | undefined;
}

export interface NamedPlace {
  readonly file: NamedFile;
  readonly line: number | undefined;
}

/** Locations of one result that are looked at. */
const LOCATIONS = 8;
/** Artifacts that are kept for results which name one by its number alone. */
const ARTIFACTS = 250_000;

/** What a run says of places; base ids and artifacts may come after the results that use them. */
export function placeBook() {
  /** By base id, then by uri or artifact. */
  const files = new Map<string | undefined, Map<string | number, NamedFile>>();
  const artifacts: NamedFile[] = [];
  const paths = new Map<NamedFile, readonly string[]>();

  const sameBase = (base: string | undefined) => {
    const known = files.get(base);
    if (known) return known;
    const fresh = new Map<string | number, NamedFile>();
    files.set(base, fresh);
    return fresh;
  };

  const fileOf = (location: unknown): NamedFile | undefined => {
    if (!isObject(location)) return undefined;
    const uri = textOrNone(location['uri']);
    const base = textOrNone(location['uriBaseId']);
    const index = uri === undefined ? indexOf(location['index']) : undefined;
    const key = uri ?? index;
    if (key === undefined) return undefined;
    const same = sameBase(base);
    const known = same.get(key);
    if (known) return known;
    const file = { uri, base, index };
    same.set(key, file);
    return file;
  };

  const placeOf = (location: unknown): NamedPlace | undefined => {
    const physical = isObject(location) ? location['physicalLocation'] : undefined;
    const file = isObject(physical) ? fileOf(physical['artifactLocation']) : undefined;
    if (file === undefined) return undefined;
    const region = isObject(physical) ? physical['region'] : undefined;
    return { file, line: isObject(region) ? indexOf(region['startLine']) || undefined : undefined };
  };

  return {
    artifact(value: unknown): void {
      if (artifacts.length >= ARTIFACTS) return;
      const location = field(value, 'location');
      artifacts.push({ uri: textField(location, 'uri'), base: textField(location, 'uriBaseId'), index: undefined });
    },
    /** In the order the result gives them; where it gives none, what was analysed (3.27.13). */
    placesOf(result: JsonObject, limit = LOCATIONS): NamedPlace[] {
      const found: NamedPlace[] = [];
      const locations = result['locations'];
      for (const location of Array.isArray(locations) ? locations : []) {
        const place = placeOf(location);
        if (place) found.push(place);
        if (found.length >= limit) return found;
      }
      const target = found.length === 0 ? fileOf(result['analysisTarget']) : undefined;
      return target ? [{ file: target, line: undefined }] : found;
    },
    /** The end of the run: what its base ids stand for. Returns what reads a place: all that it may mean, or the best guess. */
    close(baseIds: unknown) {
      const read = (file: NamedFile): readonly string[] => {
        const known = paths.get(file);
        if (known) return known;
        const { uri, base } = file.index === undefined ? file : (artifacts[file.index] ?? file);
        const found = uri === undefined ? [] : pathsOf(uri, base, baseIds);
        paths.set(file, found);
        return found;
      };
      const raw = (path: string, line: number | undefined): RawPlace => (line === undefined ? { path } : { path, line });
      return {
        placesOf: ({ file, line }: NamedPlace): RawPlace[] => read(file).map((path) => raw(path, line)),
        firstOf(file: NamedFile, line: number | undefined): RawPlace | undefined {
          const [path] = read(file);
          return path === undefined ? undefined : raw(path, line);
        },
      };
    },
  };
}

/** The paths a uri may mean: below the absolute place its base id stands for, then below the outermost base. */
export function pathsOf(uri: string, base: string | undefined, baseIds: unknown): string[] {
  if (isAbsolute(uri)) return spellings(uri);
  const { absolute, relative } = baseOf(base, baseIds);
  const found = [...(absolute === undefined ? [] : spellings(absolute + relative + uri)), ...spellings(relative + uri)];
  return [...new Set(found)];
}

/** Follows base ids (3.14.14) as far as they go; a loop ends where it closes. */
function baseOf(
  first: string | undefined,
  baseIds: unknown,
): { readonly absolute: string | undefined; readonly relative: string } {
  const seen = new Set<string>();
  let relative = '';
  let id = first;
  while (id !== undefined && !seen.has(id)) {
    seen.add(id);
    const location: unknown = isObject(baseIds) ? field(baseIds, id) : undefined;
    const uri = textField(location, 'uri') ?? '';
    const folder = uri === '' || uri.endsWith('/') ? uri : `${uri}/`;
    if (isAbsolute(uri)) return { absolute: folder, relative };
    relative = folder + relative;
    id = textField(location, 'uriBaseId');
  }
  return { absolute: undefined, relative };
}

/** A scheme has two letters at least: one is a drive. */
function isAbsolute(uri: string): boolean {
  return /^([A-Za-z][A-Za-z0-9+.-]+:|[A-Za-z]:[\\/]|[\\/])/.test(uri);
}

/** A uri as a path, read as the standard has it, then as tools write it that do not escape what they should. */
function spellings(uri: string): string[] {
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]+):/.exec(uri)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'file') return [];
  const bare = uri.replace(/^file:(\/\/localhost(?=\/))?/i, '').replace(/^\/\/(?=\/|[A-Za-z]:)/, '');
  const path = bare.replace(/^\/+(?=[A-Za-z]:[\\/])/, '');
  const cut = path.replace(/[?#].*$/s, '');
  return [...new Set([decoded(path), path, decoded(cut)])].filter((one) => one !== '');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
