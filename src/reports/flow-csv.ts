import type { FlowReport } from '../flow/report.ts';

const COLUMNS = ['metric', 'status', 'unit', 'n', 'value', 'p50', 'p75', 'p90', 'low90', 'high90', 'reason'] as const;

/** The headline numbers for a spreadsheet: one metric a line, durations in seconds; what was not measured is empty, never zero. */
export function flowCsv({ metrics }: FlowReport): string {
  const rows = Object.entries(metrics).map(([id, { status, unit, n, value, p50, p75, p90, ci90, reason }]) => {
    const interval = ci90?.value ?? ci90?.p50;
    return [id, status, unit, n, value, p50, p75, p90, interval?.[0], interval?.[1], reason];
  });
  return [COLUMNS, ...rows]
    .map((row) => row.map(cell).join(','))
    .join('\r\n')
    .concat('\r\n');
}

/** RFC 4180; and what a spreadsheet would take for a formula begins with an apostrophe. */
function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
