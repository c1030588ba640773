import type { NonEmpty, Problem } from '../model/reading.ts';
import { isNonEmpty } from '../model/reading.ts';
import { isRecord } from './merge.ts';
import { parseYaml } from './yaml.ts';

/** Where an inherited policy stands: `OWNER/REPO:path@ref`. */
export interface Origin {
  readonly owner: string;
  readonly repo: string;
  readonly path: string;
  readonly ref: string;
}

const SHAPE = 'write OWNER/REPO:path@ref, such as acme/policies:.github/jidoka.yml@v1';

/** What `extends` names, or in words why it cannot be followed. Nothing in it can leave its repository or its place in a URL. */
export function originOf(text: string): Origin | string {
  const [, owner = '', repo = '', path = '', ref = ''] = /^([^/:@\s]+)\/([^/:@\s]+):([^@\s]+)(?:@(\S*))?$/.exec(text) ?? [];
  if (owner === '') return SHAPE;
  if (!/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/.test(owner)) return `the owner is no name that GitHub gives; ${SHAPE}`;
  if (!/^[A-Za-z0-9._-]{1,100}$/.test(repo) || /^\.{1,2}$/.test(repo)) {
    return `the repository is no name that GitHub gives; ${SHAPE}`;
  }
  const segments = path.split('/');
  if (segments.some((segment) => segment === '' || segment === '.' || segment === '..')) {
    return 'the path is relative to that repository and may not leave it (no "..", no leading "/")';
  }
  if (path.length > 255 || !/^[A-Za-z0-9._/-]+$/.test(path)) return 'the path may hold letters, digits and . _ - / only';
  if (ref === '') return `the ref is missing: pin it to a commit or a tag; ${SHAPE}`;
  if (ref.length > 255 || !/^[A-Za-z0-9_][A-Za-z0-9._/-]*$/.test(ref) || /\.\.|\/\/|\/$/.test(ref)) {
    return 'the ref may hold letters, digits and . _ - / only; name a commit, a tag or a branch';
  }
  return { owner, repo, path, ref };
}

/** What a policy file extends, before it is read as a whole: its parent is needed for that. Nothing where it extends nothing. */
export function extendsOf(path: string, text: string): Origin | { readonly problems: NonEmpty<Problem> } | undefined {
  const yaml = parseYaml(path, text);
  if ('problems' in yaml) return isNonEmpty(yaml.problems) ? { problems: yaml.problems } : undefined;
  const named = isRecord(yaml.value) ? yaml.value['extends'] : undefined;
  if (named === undefined) return undefined;
  const origin = typeof named === 'string' ? originOf(named) : SHAPE;
  if (typeof origin !== 'string') return origin;
  const message = `\`extends\` cannot be followed: ${origin}.`;
  return { problems: [{ kind: 'malformed', message, path, ...yaml.locate(['extends']) }] };
}
