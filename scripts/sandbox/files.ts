import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Files } from '../../test/support/repository.ts';

const root = resolve(import.meta.dirname, '..', '..');

/** The files below a folder, by their path in it. */
export function below(folder: string, under = ''): Files {
  const paths = readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    paths.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const name = path.slice(join(root, folder).length + 1).replaceAll('\\', '/');
      return [under + name, readFileSync(path)];
    }),
  );
}
