/**
 * What stands where at the beginning of a JSON file, to recognise a format by: paths such as `runs/[]/tool`, four deep at
 * most, each with the raw text of the first scalar there, or `{` or `[`. Ends where the text does, or is not JSON.
 */
export function outline(head: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  /** The name of each open container's current member. */
  const path: string[] = [];
  const open: string[] = [];
  let wantsKey = false;
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(head); token !== null; token = TOKEN.exec(head)) {
    const text = token[0].trim();
    const depth = open.length;
    if (text === '}' || text === ']') {
      open.pop();
      path.length = open.length;
      wantsKey = false;
    } else if (text === ',') wantsKey = open.at(-1) === '{';
    else if (text === ':') wantsKey = false;
    else if (wantsKey) path[depth - 1] = text.slice(1, -1);
    else {
      const name = path.join('/');
      if (depth <= DEPTH && !found.has(name)) found.set(name, text);
      if (text === '{' || text === '[') {
        open.push(text);
        path.push(text === '[' ? '[]' : '');
        wantsKey = text === '{';
      }
    }
  }
  return found;
}

const DEPTH = 4;
const TOKEN = /\s*(?:[{}[\],:]|"[^"\\]*(?:\\.[^"\\]*)*"|[\w.+-]+)/y;
