import { quoted } from '../model/words.ts';
import { forTerminal } from './escape.ts';

export type Style = 'red' | 'yellow' | 'green' | 'dim' | 'bold';
export type Paint = (style: Style, text: string) => string;

const CODES: Readonly<Record<Style, number>> = { red: 31, yellow: 33, green: 32, dim: 2, bold: 1 };

export function painter(color: boolean): Paint {
  return (style, text) => (color ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text);
}

/** A sentence in lines of at most `width` columns; a single longer word stands on a line of its own. */
export function wrap(sentence: string, width: number, indent = '', first = indent): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of forTerminal(sentence).split(' ')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}

/** A problem with its place, as compilers write it. */
export function problemLine(problem: { message: string; path?: string; line?: number; column?: number }): string {
  const { path, line, column, message } = problem;
  const where = [path === undefined ? undefined : quoted(path).replaceAll('`', ''), line, column].filter(
    (part) => part !== undefined,
  );
  return forTerminal(where.length === 0 ? message : `${where.join(':')}: ${message}`);
}
