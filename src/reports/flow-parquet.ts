import type { SchemaElement } from 'hyparquet-writer';
import type { Cell, Column, ColumnType, Row, Table } from '../flow/rows-columns.ts';
import { project } from '../model/project.ts';

/** So many rows are encoded at a time: memory goes with them, and readers take such a group at a time too. */
const GROUP = 50_000;

/**
 * Rows as an Apache Parquet file: the same rows are the same bytes. What the table is called is in its metadata, under `schema`. The
 * writer is loaded with the first file.
 */
export async function parquetRows<Name extends string>(
  { schema, columns }: Table<Name>,
  rows: readonly Row<Name>[],
): Promise<Uint8Array> {
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer');
  const bytes = new ByteWriter();
  const file = new ParquetWriter({
    writer: bytes,
    schema: [{ name: 'row', num_children: columns.length }, ...columns.map(elementOf)],
    kvMetadata: [{ key: 'schema', value: schema }],
    createdBy: `${project.name} version ${project.version}`,
  });
  for (let from = 0; from < rows.length; from += GROUP) {
    const group = rows.slice(from, from + GROUP);
    file.write({
      columnData: columns.map(({ name, type }) => ({ name, data: group.map((row) => stored(type, row[name])) })),
      rowGroupSize: GROUP,
    });
  }
  file.finish();
  return bytes.getBytes();
}

/** Both the type's old name and its new one, for readers of either. */
const TYPES: Readonly<Record<ColumnType, Omit<SchemaElement, 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  time: {
    type: 'INT64',
    converted_type: 'TIMESTAMP_MILLIS',
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
  },
  seconds: { type: 'INT64' },
  count: { type: 'INT64' },
  flag: { type: 'BOOLEAN' },
};

function elementOf({ name, type, nullable }: Column): SchemaElement {
  return { name, ...TYPES[type], repetition_type: nullable ? 'OPTIONAL' : 'REQUIRED' };
}

function stored(type: ColumnType, cell: Cell): string | bigint | boolean | null {
  return typeof cell === 'number' ? BigInt(type === 'time' ? cell * 1000 : cell) : cell;
}
