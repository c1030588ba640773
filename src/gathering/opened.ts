import { formats } from '../formats/index.ts';
import { readReport } from '../formats/read.ts';
import type { FileEvidence } from '../model/format.ts';
import type { FileReading, Problem } from '../model/reading.ts';
import type { OpenFile } from '../ports.ts';

/** One file, whatever kind of report it turned out to be. */
export type ReportFile = FileReading<FileEvidence>;

/** Reads an opened file as the report it is. */
export async function readOpened(path: string, file: OpenFile | Problem): Promise<ReportFile> {
  if ('kind' in file) return { state: 'unreadable', problems: [file] };
  const reading = await readReport(path, file.bytes, formats);
  const source = { path, format: reading.format ?? 'unknown', sha256: await file.sha256() };
  if (reading.state === 'unreadable') return { state: 'unreadable', problems: reading.problems, source };
  const { state: _state, format: _format, ...value } = reading;
  return { state: 'read', value, source };
}
