/**
 * CODEOWNERS as GitHub reads it: the last line whose pattern fits a file names its owners, or says that it has none. Patterns
 * are those of gitignore, without `!`, `[ ]` and `\#`; a star alone at the end (`docs/*`) names the files of a folder and not
 * those of the folders in it. A line that GitHub cannot read is skipped whole. Paths are compared with regard to case.
 */

/** One line that gives files owners, or takes them away. */
export interface OwnerRule {
  /** 1-based. */
  readonly line: number;
  /** `@user`, `@org/team` or an e-mail address, as written; none where the line takes the owners away. */
  readonly owners: readonly string[];
  /** What every path that fits begins with, so that most rules are passed over at once. */
  readonly start: string;
  readonly parts: readonly Part[];
}

export interface Owners {
  readonly rules: readonly OwnerRule[];
  /** Lines that GitHub skips. They quote nothing: what stands there may be someone's name. */
  readonly problems: readonly OwnersProblem[];
  /** Why GitHub loads nothing of the file, where it does not. */
  readonly unread?: string;
}

export interface OwnersProblem {
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}

/** Any number of folders, or one name as its characters: `*`, `?`, others, each with the backslash that escapes it. */
type Part = typeof FOLDERS | readonly string[];

const FOLDERS = '**';
const ANY_NAME: Part = ['*'];

/** "Must be under 3 MB", of which GitHub does not say whether it counts in tens or in twos: the larger. */
const MAX_BYTES = 3 * 1024 * 1024;

export function ownersIn(text: string): Owners {
  if (new TextEncoder().encode(text).length > MAX_BYTES) {
    return { rules: [], problems: [], unread: 'CODEOWNERS is larger than 3 MB, and GitHub loads no such file.' };
  }
  const rules: OwnerRule[] = [];
  const problems: OwnersProblem[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = index + 1;
    const written = raw.trimStart();
    if (written === '' || written.startsWith('#')) continue;
    const end = written.search(/(?<!\\)\s/);
    const pattern = end < 0 ? written : written.slice(0, end);
    const owners = end < 0 ? [] : ownersOfLine(written.slice(end));
    const message = patternProblem(pattern) ?? (owners.every(isOwner) ? undefined : NO_OWNER);
    if (message === undefined) rules.push({ line, owners, ...compiled(pattern) });
    else problems.push({ line, message });
  }
  return { rules, problems };
}

/** The owners of a file, as written; none where no line gives it any. */
export function ownersOf({ rules }: Owners, path: string): readonly string[] {
  const names = path.split('/').map((name) => [...name]);
  const rule = rules.findLast(({ start, parts }) => path.startsWith(start) && fits(parts, names, isFolders, isName));
  return rule?.owners ?? [];
}

/** Whether an owner is a team, and not a person. */
export function isTeam(owner: string): boolean {
  return owner.startsWith('@') && owner.includes('/');
}

/** The words behind the pattern, up to a comment. */
function ownersOfLine(text: string): string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const comment = words.findIndex((word) => word.startsWith('#'));
  return comment < 0 ? words : words.slice(0, comment);
}

const NO_OWNER = 'Something there is no owner: owners are written `@user`, `@org/team`, or as an e-mail address.';

function isOwner(word: string): boolean {
  return /^@[A-Za-z0-9][\w-]*(\/[\w-]+)?$/.test(word) || /^[\w.%+'-]+@[\w-]+(\.[\w-]+)+$/.test(word);
}

/** Why GitHub does not read a pattern, in words. */
function patternProblem(pattern: string): string | undefined {
  if (pattern.startsWith('\\#')) return 'A pattern cannot begin with `#`, with a backslash before it or without.';
  if (pattern.startsWith('!')) return 'A pattern cannot take away with `!`; a line without owners does.';
  if (/(?<!\\)[[\]]/.test(pattern)) return 'A pattern has no ranges: `[` and `]` want a backslash before them.';
  if (pattern.includes('***')) return 'A pattern cannot hold three stars in a row.';
  if (/^\/+$/.test(pattern)) return 'This pattern matches nothing; `*` matches every file.';
  if (/(?<!\\)\\$/.test(pattern)) return 'A pattern cannot end with a backslash.';
  return undefined;
}

function compiled(pattern: string): Pick<OwnerRule, 'start' | 'parts'> {
  const isFolder = pattern.endsWith('/');
  const path = isFolder ? pattern.slice(0, -1) : pattern;
  const names = path.replace(/^\//, '').split('/');
  const last = names.at(-1);
  const parts = names.map((name): Part => (name === FOLDERS ? FOLDERS : (name.match(/\\?./gsu) ?? [])));
  // A name without a slash before or inside it is looked for in every folder; what is found as a folder is all that it holds.
  const before: Part[] = path.includes('/') ? [] : [FOLDERS];
  const below: Part[] = isFolder || last === FOLDERS ? [ANY_NAME, FOLDERS] : last === '*' ? [] : [FOLDERS];
  const wild = names.findIndex((name) => /[*?\\]/.test(name));
  const start = before.length > 0 ? '' : (wild < 0 ? names : names.slice(0, wild)).join('/');
  return { start, parts: [...before, ...parts, ...below] };
}

const isFolders = (part: Part) => part === FOLDERS;
const isName = (part: Part, name: readonly string[]) => part !== FOLDERS && fits(part, name, isStar, isCharacter);
const isStar = (token: string) => token === '*';
const isCharacter = (token: string, character: string) =>
  token === '?' || token === character || (token.length > 1 && token.slice(1) === character);

/**
 * Whether the items are what the pattern says, where a gap stands for any number of them. When something does not fit, only
 * the newest gap is tried longer: an older one could reach nothing that this one cannot. So no pattern takes more time than
 * its length times that of the items, whatever its stars.
 */
function fits<P, T>(
  pattern: readonly P[],
  items: readonly T[],
  isGap: (part: P) => boolean,
  is: (part: P, item: T) => boolean,
): boolean {
  let at = 0;
  let i = 0;
  let afterGap = -1;
  let tried = 0;
  while (i < items.length) {
    const part = pattern[at];
    const item = items[i];
    if (part !== undefined && isGap(part)) {
      afterGap = ++at;
      tried = i;
    } else if (part !== undefined && item !== undefined && is(part, item)) {
      at++;
      i++;
    } else if (afterGap >= 0) {
      at = afterGap;
      i = ++tried;
    } else return false;
  }
  return pattern.slice(at).every(isGap);
}
