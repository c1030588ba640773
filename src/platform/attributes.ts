import type { ChangedFile } from '../model/changes.ts';

type Attributes = ChangedFile['attributes'];

/** What git is asked, of paths that it reads from its standard input, NUL between them, and with an index that is made for it. */
export const ASK_ATTRIBUTES = [
  ...['check-attr', '--cached', '-z', '--stdin'],
  ...['linguist-generated', 'linguist-vendored', 'diff'],
];

/** What it answered, by path: three fields for each attribute of each path. */
export function attributesIn(output: string): ReadonlyMap<string, Attributes> {
  const found = new Map<string, Attributes>();
  const fields = output.split('\0');
  for (let i = 0; i + 2 < fields.length; i += 3) {
    const [path = '', name = '', value = ''] = [fields[i], fields[i + 1], fields[i + 2]];
    const before = found.get(path) ?? { generated: false, vendored: false };
    const isSet = value === 'set' || value === 'true';
    const generated = before.generated || (name === 'linguist-generated' && isSet) || (name === 'diff' && value === 'unset');
    found.set(path, { generated, vendored: before.vendored || (name === 'linguist-vendored' && isSet) });
  }
  return found;
}
