import { TEST_PATHS } from './batch.ts';
import { globSet } from './globs.ts';

/**
 * What a file is to someone who reads a change, by its path alone: a test, code that a test could run, or plain text and data,
 * where there is nothing to run. What is not known to be plain counts as code: scripts, workflows and migrations act, too.
 */
export const FILE_KINDS = ['test', 'code', 'plain'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Endings of texts, data and styles. */
const PLAIN: ReadonlySet<string> = new Set([
  ...['md', 'mdx', 'markdown', 'rst', 'txt', 'adoc', 'asciidoc', 'org', 'tex', 'po', 'pot'],
  ...['json', 'json5', 'jsonc', 'jsonl', 'ndjson', 'csv', 'tsv', 'xml', 'toml', 'ini', 'snap', 'lock', 'lockb', 'sum'],
  ...['css', 'scss', 'sass', 'less', 'svg'],
]);
const PLAIN_NAMES: ReadonlySet<string> = new Set([
  ...['license', 'notice', 'readme', 'changelog', 'authors', 'codeowners', '.gitignore', '.gitattributes', '.editorconfig'],
  ...['pnpm-lock.yaml', 'gradle.lockfile'],
]);

const tests = globSet(TEST_PATHS);

/** A path that looks like a test is one, whatever it ends with. */
export function kindOfFile(path: string): FileKind {
  if (tests.matches(path)) return 'test';
  return isPlain(path) ? 'plain' : 'code';
}

/** Text and data, wherever they stand: a fixture is no test. */
export function isPlain(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return PLAIN.has(name.slice(name.lastIndexOf('.') + 1)) || PLAIN_NAMES.has(name);
}
