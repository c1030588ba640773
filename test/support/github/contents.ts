import type { Repository } from '../repository.ts';
import { commitsBetween } from './commits.ts';
import type { ChangedFile, GitCommit } from './records.ts';

/** GitHub answers with the content of files up to this size; of larger ones only with the rest. */
const CONTENT_LIMIT = 1024 * 1024;

interface Entry {
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size: number;
  readonly path: string;
}

export interface Place {
  readonly git: Repository;
  readonly branch: string;
  /** The REST address of the repository. */
  readonly api: string;
  readonly html: string;
}

/** The git side of the repository, in GitHub's shapes. Ids and bytes are git's own. */
export class Contents {
  readonly git: Repository;
  readonly #place: Place;
  /** What lies between two commits never changes, and a list of files is asked for page by page. */
  readonly #between = new Map<string, unknown>();

  constructor(place: Place) {
    this.git = place.git;
    this.#place = place;
  }

  /** Of the default branch, when no ref is named. */
  commit(ref: string | undefined): string | undefined {
    if (ref !== undefined && this.#between.has(`is ${ref}`)) return ref;
    const found = this.object(`${this.#named(ref)}^{commit}`);
    // A commit by its whole id stays one.
    if (found !== undefined && found === ref) this.#between.set(`is ${ref}`, true);
    return found;
  }

  object(expression: string): string | undefined {
    try {
      return this.git.git('rev-parse', '--verify', '--quiet', '--end-of-options', expression);
    } catch {
      return undefined;
    }
  }

  /** A file, or a folder's list. */
  at(commit: string, path: string): unknown {
    const [entry] = this.list(commit, '--', path.replace(/\/$/, ''));
    if (entry === undefined) return undefined;
    if (entry.type === 'tree') return this.list(`${commit}:${entry.path}`).map((inner) => this.#about(inner, `${entry.path}/`));
    if (entry.type !== 'blob' || entry.mode === '120000') throw new Error(`${path}: links and submodules are not modelled`);
    const isSmall = entry.size <= CONTENT_LIMIT;
    const lines =
      this.bytes(entry.sha)
        .toString('base64')
        .match(/.{1,60}/g) ?? [];
    return {
      ...this.#about(entry, ''),
      content: isSmall ? lines.map((line) => `${line}\n`).join('') : '',
      encoding: isSmall ? 'base64' : 'none',
    };
  }

  bytes(blob: string): Buffer {
    return this.git.gitBytes('cat-file', 'blob', blob);
  }

  tree(ref: string | undefined, recursive: boolean): unknown {
    const sha = this.object(this.#named(ref));
    if (sha === undefined || this.object(`${sha}^{tree}`) === undefined) return undefined;
    const tree = this.list(sha, ...(recursive ? ['-r', '-t'] : [])).map(({ path, mode, type, sha: id, size }) => ({
      path,
      mode,
      type,
      sha: id,
      ...(type === 'blob' && { size }),
      url: `${this.#place.api}/git/${type}s/${id}`,
    }));
    return { sha, url: `${this.#place.api}/git/trees/${sha}`, tree, truncated: false };
  }

  mergeBase(one: string, other: string): string | undefined {
    try {
      return this.git.git('merge-base', one, other);
    } catch {
      return undefined;
    }
  }

  /** What a pull request shows: from where the head left the base to the head. */
  changes(base: string, head: string): readonly ChangedFile[] {
    return this.#once(`files ${base} ${head}`, () => changedFiles(this.git, this.mergeBase(base, head) ?? base, head));
  }

  commits(base: string, head: string): readonly GitCommit[] {
    return this.#once(`commits ${base} ${head}`, () => this.#seen(commitsBetween(this.git, `${base}..${head}`)));
  }

  /** All that a commit can be reached from, newest first. */
  history(sha: string): readonly GitCommit[] {
    return this.#once(`history ${sha}`, () => this.#seen(commitsBetween(this.git, sha)).toReversed());
  }

  aCommit(sha: string): GitCommit | undefined {
    return this.#once(`commit ${sha}`, () => commitsBetween(this.git, sha, '-1')[0]);
  }

  list(tree: string, ...more: readonly string[]): Entry[] {
    const [flags, rest] = more[0] === '--' ? [[], more] : [more, []];
    const lines = this.git
      .gitBytes('ls-tree', '-l', '-z', ...flags, tree, ...rest)
      .toString('utf8')
      .split('\0');
    return lines.flatMap((line) => {
      const [, mode, type, sha, size, path] = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(line) ?? [];
      if (mode === undefined || type === undefined || sha === undefined || path === undefined) return [];
      return [{ mode, type, sha, size: Number(size) || 0, path }];
    });
  }

  /** Each of them is known from now on. */
  #seen(commits: readonly GitCommit[]): readonly GitCommit[] {
    for (const commit of commits) this.#between.set(`commit ${commit.sha}`, commit);
    return commits;
  }

  #once<T>(key: string, make: () => T): T {
    if (!this.#between.has(key)) this.#between.set(key, make());
    // Each key names the kind of its value.
    return this.#between.get(key) as T;
  }

  #named(ref: string | undefined): string {
    return ref === undefined || ref === 'HEAD' ? `refs/heads/${this.#place.branch}` : ref;
  }

  #about({ type, sha, size, path: name }: Entry, folder: string): Record<string, unknown> {
    const { api, html, branch } = this.#place;
    const path = `${folder}${name}`;
    const self = `${api}/contents/${path}?ref=${branch}`;
    const isFile = type === 'blob';
    const git = `${api}/git/${type}s/${sha}`;
    const page = `${html}/${type}/${branch}/${path}`;
    return {
      type: isFile ? 'file' : 'dir',
      size,
      name: path.slice(path.lastIndexOf('/') + 1),
      path,
      sha,
      url: self,
      git_url: git,
      html_url: page,
      download_url: isFile ? `https://raw.githubusercontent.com/${page.slice('https://github.com/'.length)}` : null,
      _links: { self, git, html: page },
    };
  }
}

const STATUSES: Readonly<Record<string, ChangedFile['status']>> = {
  A: 'added',
  D: 'removed',
  R: 'renamed',
  C: 'copied',
  T: 'changed',
};

/** Beyond these GitHub lists a file without its patch (docs: limits for viewing content and diffs in a repository). */
const PATCH_LINES = 20_000;
const PATCH_BYTES = 500 * 1024;

function changedFiles(git: Repository, base: string, head: string): ChangedFile[] {
  const diff = (...flags: readonly string[]) => git.gitBytes('diff', '-M', ...flags, base, head).toString('utf8');
  const patches = diff()
    .split(/^diff --git /m)
    .slice(1);
  const numbers = diff('--numstat', '-z').split('\0');
  const raw = diff('--raw', '-z', '--abbrev=40').split('\0');
  const files: ChangedFile[] = [];
  for (let line = raw.shift(); line?.startsWith(':'); line = raw.shift()) {
    const [, , , sha = '', letter = ''] = line.split(' ');
    const isMoved = /^[RC]/.test(letter);
    const previous = isMoved ? raw.shift() : undefined;
    const filename = raw.shift() ?? '';
    const [added = '', removed = '', name] = (numbers.shift() ?? '').split('\t');
    if (name === '') numbers.splice(0, 2);
    const sections = patches.splice(0, letter === 'T' ? 2 : 1);
    const text = sections.map(hunks).join('');
    const lines = (Number(added) || 0) + (Number(removed) || 0);
    const isShown = text !== '' && added !== '-' && lines <= PATCH_LINES && Buffer.byteLength(text) <= PATCH_BYTES;
    files.push({
      filename,
      ...(previous !== undefined && { previous }),
      status: STATUSES[letter.charAt(0)] ?? 'modified',
      additions: Number(added) || 0,
      deletions: Number(removed) || 0,
      sha: /^0+$/.test(sha) ? null : sha,
      ...(isShown && { patch: text.replace(/\n$/, '') }),
    });
  }
  return files;
}

function hunks(section: string): string {
  const start = section.search(/^@@/m);
  return start < 0 ? '' : section.slice(start);
}
