import type { ReadFile } from '../model/read.ts';
import { count, grouped } from '../model/words.ts';
import { forTerminal } from './escape.ts';
import type { Paint } from './lines.ts';
import { painter, problemLine, wrap } from './lines.ts';

interface Screen {
  readonly color: boolean;
  readonly width: number;
}

/** What `read` says to a person: a line for each file, its counts, and every problem with its place. */
export function readTable(files: readonly ReadFile[], { color, width }: Screen): string {
  const paint = painter(color);
  return `${files.flatMap((file) => fileLines(file, width, paint)).join('\n')}\n`;
}

const MARKS = {
  present: { mark: '·', style: 'bold' },
  empty: { mark: '?', style: 'yellow' },
  absent: { mark: '✗', style: 'red' },
  unreadable: { mark: '✗', style: 'red' },
} as const;

function fileLines(file: ReadFile, width: number, paint: Paint): string[] {
  const { mark, style } = MARKS[file.state];
  const lines = [`${paint(style, `${mark} ${file.state}`)}  ${forTerminal(file.path)}`];
  if (file.tests) {
    const { total, passed, failed, errored, skipped, flaky, unknown } = file.tests;
    const parts = [
      `${grouped(passed)} passed`,
      ...Object.entries({ failed, errored, skipped, flaky, unknown }).flatMap(([word, n]) =>
        n > 0 ? [`${grouped(n)} ${word}`] : [],
      ),
    ];
    lines.push(...wrap(`${count(total, 'test')}: ${parts.join(', ')} (${file.format ?? 'unknown format'})`, width, '  '));
  }
  for (const problem of file.problems) {
    const { line, column, message } = problem;
    lines.push(
      ...wrap(
        problemLine({
          message,
          ...(line !== undefined && { path: `line ${line}`, ...(column !== undefined && { line: column }) }),
        }),
        width,
        '    ',
        '  · ',
      ),
    );
  }
  return lines;
}

/** What `init` wrote, and what is left to do. */
export function starterText(files: readonly { readonly path: string }[], next: readonly string[], { width }: Screen): string {
  const lines = [
    ...files.map(({ path }) => `wrote ${path}`),
    '',
    'What is left:',
    ...next.flatMap((line) => wrap(line, width, '    ', '  · ')),
  ];
  return `${lines.join('\n')}\n`;
}
