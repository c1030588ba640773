import { uncommented } from './pull-text.ts';

/**
 * Tracked files that texts name, by their whole path from the repository's root; of a folder that is named with its slash, the files
 * that lie in it. A link to elsewhere names nothing here, nor does what a template says in a comment.
 */
export function namedFiles(texts: readonly string[], tracked: ReadonlySet<string>): readonly string[] {
  const files = new Set<string>();
  const folders = new Set<string>();
  for (const text of texts) {
    for (const word of uncommented(text).matchAll(/[^\s()[\]<>"'`,;|]{1,500}/g)) {
      const path = word[0].replace(/^[*_~]*(?:\.?\/)?/, '').replace(/[.:!?*~]+$/, '');
      if (tracked.has(path)) files.add(path);
      else if (/^[^/].*\/$/.test(path)) folders.add(path);
    }
  }
  if (folders.size > 0) {
    for (const path of tracked) if (folders.has(path.slice(0, path.lastIndexOf('/') + 1))) files.add(path);
  }
  return [...files].sort();
}
