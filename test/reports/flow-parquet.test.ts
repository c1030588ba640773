import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { CHANGES, changeRows, DEPLOYMENTS, deploymentRows } from '../../src/flow/rows.ts';
import type { Row, Table } from '../../src/flow/rows-columns.ts';
import { FLOW_DEFAULTS } from '../../src/flow/settings.ts';
import { parquetRows } from '../../src/reports/flow-parquet.ts';
import { at, change, deployment, facts, pull } from '../support/facts.ts';

type Name = 'id' | 'title' | 'at' | 'spent' | 'files' | 'hotfix';
const TABLE: Table<Name> = {
  name: 'some',
  schema: 'jidoka.some/v1',
  columns: [
    { name: 'id', type: 'text', nullable: false, description: '' },
    { name: 'title', type: 'text', nullable: true, description: '' },
    { name: 'at', type: 'time', nullable: true, description: '' },
    { name: 'spent', type: 'seconds', nullable: true, description: '' },
    { name: 'files', type: 'count', nullable: true, description: '' },
    { name: 'hotfix', type: 'flag', nullable: true, description: '' },
  ],
};
const NOTHING: Row<Name> = { id: '', title: null, at: null, spent: null, files: null, hotfix: null };

/** As another program reads it. The bytes may be a part of a larger buffer. */
function file(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

async function read(bytes: Uint8Array): Promise<readonly Record<string, unknown>[]> {
  return parquetReadObjects({ file: file(bytes) });
}

describe('rows as Parquet', () => {
  test('are read back as they were, with their types', async () => {
    // 2026-01-01T00:00:00Z is 1,767,225,600 s after 1970; 2,200,000,000 lines are more than 32 bits hold.
    const full: Row<Name> = { id: '#7', title: 'a', at: 1_767_225_600, spent: -3, files: 2_200_000_000, hotfix: false };
    expect(await read(await parquetRows(TABLE, [full, NOTHING, { ...full, hotfix: true, at: -1 }]))).toEqual([
      { id: '#7', title: 'a', at: new Date('2026-01-01T00:00:00Z'), spent: -3n, files: 2_200_000_000n, hotfix: false },
      NOTHING,
      { id: '#7', title: 'a', at: new Date('1969-12-31T23:59:59Z'), spent: -3n, files: 2_200_000_000n, hotfix: true },
    ]);
  });

  test('say in their schema what each column is, and whether it may be null', async () => {
    const { schema, key_value_metadata: told, num_rows: rows } = parquetMetadata(file(await parquetRows(TABLE, [NOTHING])));
    expect(told).toEqual([{ key: 'schema', value: 'jidoka.some/v1' }]);
    expect(rows).toBe(1n);
    const [root, id, title, time, spent, files, hotfix, ...others] = schema;
    expect(others).toEqual([]);
    expect(root).toMatchObject({ num_children: 6 });
    expect(id).toMatchObject({ name: 'id', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' });
    expect(title).toMatchObject({ name: 'title', logical_type: { type: 'STRING' }, repetition_type: 'OPTIONAL' });
    expect(time).toMatchObject({ name: 'at', type: 'INT64', converted_type: 'TIMESTAMP_MILLIS', repetition_type: 'OPTIONAL' });
    expect(time?.logical_type).toEqual({ type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' });
    for (const number of [spent, files]) expect(number).toMatchObject({ type: 'INT64', repetition_type: 'OPTIONAL' });
    expect(hotfix).toMatchObject({ name: 'hotfix', type: 'BOOLEAN', repetition_type: 'OPTIONAL' });
  });

  test('of none are a file with the columns and no row', async () => {
    const bytes = await parquetRows(TABLE, []);
    expect(await read(bytes)).toEqual([]);
    expect(parquetMetadata(file(bytes)).schema).toHaveLength(7);
  });

  test('hold any title; half of a surrogate pair, which UTF-8 cannot hold, becomes the replacement character', async () => {
    const titles = ['one\ntwo\r\n', 'one\u2028two', 'say "no"', '🚀 👩‍👩‍👧', '=1+1', 'nul \0', '', 'a \ud83d b'];
    const rows = await read(
      await parquetRows(
        TABLE,
        titles.map((title) => ({ ...NOTHING, title })),
      ),
    );
    expect(rows.map(({ title }) => title)).toEqual([...titles.slice(0, -1), 'a \ufffd b']);
  });

  test('of more than one group are all there, in their order', async () => {
    const many = Array.from({ length: 50_003 }, (_, index) => ({ ...NOTHING, id: `#${index}`, files: index % 5 ? index : null }));
    const bytes = await parquetRows(TABLE, many);
    expect(parquetMetadata(file(bytes)).row_groups.map(({ num_rows: rows }) => rows)).toEqual([50_000n, 3n]);
    const rows = await read(bytes);
    expect(rows).toHaveLength(50_003);
    expect(rows.every(({ id, files }, index) => id === `#${index}` && files === (index % 5 ? BigInt(index) : null))).toBe(true);
  });

  test('are the same bytes for the same rows', async () => {
    const rows = [NOTHING, { ...NOTHING, id: 'b', at: 5 }];
    expect(await parquetRows(TABLE, rows)).toEqual(await parquetRows(TABLE, rows));
  });

  test('the tables of a flow run', async () => {
    const of = facts(
      [change('c', at(1), at(2), { id: '#7', title: 'fix: it' })],
      [deployment('v0', at(0), [], { kind: 'first' }), deployment('v1', at(3), ['c'], { base: 'v0' })],
      { pulls: [pull(8, at(80))] },
    );
    const changes = changeRows(of, FLOW_DEFAULTS);
    const [first, second] = await read(await parquetRows(CHANGES, changes));
    expect(Object.keys(first ?? {})).toEqual(CHANGES.columns.map(({ name }) => name));
    // From day 1 to day 3: 48 h.
    expect(first).toMatchObject({
      id: '#7',
      number: 7n,
      deployed_at: new Date('2026-01-04T00:00:00Z'),
      lead_time_seconds: 172_800n,
    });
    expect(first).toMatchObject({ repository: null, stage_pickup_seconds: null, flow_item: 'defect', hotfix: false });
    // Opened on day 80, of day 84.
    expect(second).toMatchObject({ id: '#8', state: 'open', kind: null, stage_pickup_seconds: 345_600n, merged_at: null });
    const rows = deploymentRows(of, { changes, failed: new Set(['v1']), median: ([only]) => only });
    expect(await read(await parquetRows(DEPLOYMENTS, rows))).toMatchObject([
      { id: 'v0', changes: null, failed: false },
      { id: 'v1', changes: 1n, failed: true, lead_time_p50_seconds: 172_800n },
    ]);
  });

  test('load their writer only when there is something to write', () => {
    const source = readFileSync(resolve(import.meta.dirname, '../../src/reports/flow-parquet.ts'), 'utf8');
    expect(source).toContain("await import('hyparquet-writer')");
    expect(source).not.toMatch(/^import (?!type ).*hyparquet/m);
  });
});
