import type { LineSink } from '../model/format.ts';
import { ReportError } from '../model/format.ts';
import type { Machine } from './text.ts';

/** Characters of one line; no line format comes near it. */
const LINE_LIMIT = 1024 * 1024;

/** Reads text that comes in pieces as lines; CRLF and LF end one, and the last need not be ended. */
export function lineMachine(path: string, sink: LineSink): Machine {
  let rest = '';
  let number = 0;
  const fail = (message: string): never => {
    throw new ReportError({ kind: 'malformed', message, path, line: number + 1, column: 1 });
  };
  const take = (line: string): void => {
    number++;
    sink.line(line.endsWith('\r') ? line.slice(0, -1) : line, number);
  };
  return {
    write(text) {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) take(line);
      if (rest.length > LINE_LIMIT) {
        throw new ReportError({ kind: 'limit', message: 'A line is longer than 1 MiB.', path, line: number + 1, column: 1 });
      }
    },
    end() {
      if (rest !== '') take(rest);
      return sink.end();
    },
    fail,
  };
}
