import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLParseError } from 'yaml';
import type { Problem } from '../model/reading.ts';
import { capital } from '../model/words.ts';

/** Limits of the policy file, each named in its error. */
export const POLICY_LIMITS = { bytes: 64 * 1024, depth: 32 } as const;

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A YAML file as plain data: objects without prototype, lists, text, numbers, booleans, null. */
export interface ParsedYaml {
  readonly value: unknown;
  /** Where the value at a path of keys stands; `key` asks for its key instead. The nearest outer one when it has none. */
  readonly locate: (path: readonly PropertyKey[], part?: 'key' | 'value') => Position;
}

/** Reads YAML 1.2 strictly: no aliases, no tags, no second document, no duplicate keys, limits before parsing. */
export function parseYaml(path: string, text: string): ParsedYaml | { readonly problems: readonly Problem[] } {
  const problem = (message: string, at: Position = { line: 1, column: 1 }): Problem => ({
    kind: 'malformed',
    message,
    path,
    ...at,
  });
  if (new TextEncoder().encode(text).length > POLICY_LIMITS.bytes) {
    return { problems: [{ ...problem(`The policy is larger than ${POLICY_LIMITS.bytes / 1024} KiB.`), kind: 'limit' }] };
  }
  // Before the parser sees it: deep nesting makes a recursive parser abort the whole process.
  const deep = tooDeepAt(text);
  if (deep)
    return { problems: [{ ...problem(`Keys and lists are nested deeper than ${POLICY_LIMITS.depth}.`, deep), kind: 'limit' }] };

  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    version: '1.2',
    merge: false,
  });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  if (document.errors.length > 0) {
    return { problems: document.errors.map((error) => problem(yamlWords(error), at(error.pos[0]))) };
  }
  const refused: Problem[] = [];
  const positions = new Map<string, { key?: Position; value: Position }>();
  const plain = (node: unknown, keys: readonly PropertyKey[], key?: Position): unknown => {
    const here = at(startOf(node));
    positions.set(pathKey(keys), { ...(key && { key }), value: here });
    if (isAlias(node)) refused.push(problem('Aliases (*name) are not read here; write the value out.', here));
    else if (anchorOf(node) !== undefined) refused.push(problem('Anchors (&name) are not read here; write the value out.', here));
    else if (tagOf(node) !== undefined) refused.push(problem('Tags (!name) are not read here.', here));
    if (isMap(node)) {
      const object: Record<string, unknown> = Object.create(null);
      for (const pair of node.items) {
        const keyAt = at(startOf(pair.key));
        if (!isScalar(pair.key) || anchorOf(pair.key) !== undefined || tagOf(pair.key) !== undefined) {
          refused.push(problem('A key must be plain text.', keyAt));
          continue;
        }
        const name = String(pair.key.value);
        object[name] = plain(pair.value, [...keys, name], keyAt);
      }
      return object;
    }
    if (isSeq(node)) return node.items.map((item, index) => plain(item, [...keys, index]));
    return isScalar(node) ? node.value : null;
  };
  const value = document.contents === null ? Object.create(null) : plain(document.contents, []);
  if (refused.length > 0) return { problems: refused };
  const locate = (keys: readonly PropertyKey[], part: 'key' | 'value' = 'value'): Position => {
    const found = positions.get(pathKey(keys));
    if (found) return part === 'key' ? (found.key ?? found.value) : found.value;
    return keys.length === 0 ? { line: 1, column: 1 } : locate(keys.slice(0, -1), part);
  };
  return { value, locate };
}

/** Nesting by brackets and by indentation, counted without parsing; never less than the parser would find. */
function tooDeepAt(text: string): Position | undefined {
  let brackets = 0;
  const indents: number[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const bare = line.trimStart();
    if (bare === '' || bare.startsWith('#')) continue;
    const indent = line.length - bare.length;
    while (indents.length > 0 && (indents.at(-1) ?? 0) >= indent) indents.pop();
    indents.push(indent);
    // "- - - a" nests by its dashes, "? ? a" by its question marks.
    const compact = (/^(?:[-?:][ \t]+)+/.exec(bare)?.[0].match(/[-?:]/g) ?? []).length;
    for (let column = 0; column < bare.length; column++) {
      const character = bare.charAt(column);
      if (character === '[' || character === '{') brackets++;
      else if (character === ']' || character === '}') brackets = Math.max(0, brackets - 1);
      if (indents.length + compact + brackets > POLICY_LIMITS.depth) return { line: index + 1, column: indent + column + 1 };
    }
    if (indents.length + compact + brackets > POLICY_LIMITS.depth) return { line: index + 1, column: indent + 1 };
  }
  return undefined;
}

function startOf(node: unknown): number {
  const range = (node as Node | null | undefined)?.range;
  return range?.[0] ?? 0;
}

function anchorOf(node: unknown): string | undefined {
  return isMap(node) || isSeq(node) || isScalar(node) ? node.anchor : undefined;
}

/** A tag that was written: nodes without one have none. */
function tagOf(node: unknown): string | undefined {
  return isMap(node) || isSeq(node) || isScalar(node) ? node.tag : undefined;
}

function pathKey(path: readonly PropertyKey[]): string {
  return JSON.stringify(path.map(String));
}

function yamlWords({ code, message }: YAMLParseError): string {
  if (code === 'MULTIPLE_DOCS') return 'A policy is one document: take out the second "---".';
  return `${capital(message).replace(/\.$/, '')}.`;
}
