import { isoOf } from '../flow/facts.ts';
import type { Cell, ColumnType, Row, Table } from '../flow/rows-columns.ts';

/**
 * Rows as NDJSON: a line for each, which ends with a line feed and holds all columns in their order. What is not known is null. Times
 * are ISO 8601 UTC. Nothing is escaped but for JSON; of what JSON leaves free, whatever some reader takes for the end of a line is too.
 * One at a time, for half a million rows are more than one text can hold.
 */
export function* ndjsonLines<Name extends string>({ columns }: Table<Name>, rows: Iterable<Row<Name>>): Generator<string> {
  const cells = columns.map(({ name, type }, index) => ({
    name,
    type,
    key: `${index === 0 ? '' : ','}${JSON.stringify(name)}:`,
  }));
  for (const row of rows) yield `{${cells.map(({ name, type, key }) => key + cellText(type, row[name])).join('')}}\n`;
}

/** All lines as one text. */
export function ndjsonText<Name extends string>(table: Table<Name>, rows: Iterable<Row<Name>>): string {
  return [...ndjsonLines(table, rows)].join('');
}

function cellText(type: ColumnType, cell: Cell): string {
  if (typeof cell === 'string') return oneLine(JSON.stringify(wellFormed(cell)));
  return type === 'time' && typeof cell === 'number' ? `"${isoOf(cell)}"` : String(cell);
}

/** Next line, line separator, paragraph separator: the rest are control characters, which JSON escapes. */
function oneLine(json: string): string {
  return json.replace(/[\u0085\u2028\u2029]/g, (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Without halves of a surrogate pair, which UTF-8 cannot hold and readers refuse: each becomes U+FFFD, as encoders write it. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
