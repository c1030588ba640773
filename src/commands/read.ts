import type { ReadFile, ReadReport } from '../model/read.ts';
import type { FileReading } from '../model/tests.ts';
import { fileState } from '../model/tests.ts';
import type { World } from '../ports.ts';
import { readOpened, withoutPath } from './evidence.ts';

/** Reads the named files, wherever they lie, and says what is in them. */
export async function read(world: Pick<World, 'openFile'>, paths: readonly string[]): Promise<ReadReport> {
  const files: ReadFile[] = [];
  for (const path of paths) {
    const file = await world.openFile(path);
    files.push(file === 'absent' ? missing(path) : toFile(path, await readOpened(path, file)));
  }
  return { schema: 'jidoka.read/v1', files };
}

function missing(path: string): ReadFile {
  return { path, state: 'absent', problems: [{ kind: 'unreadable', message: 'There is no such file.' }] };
}

function toFile(path: string, reading: FileReading): ReadFile {
  const format = reading.source && reading.source.format !== 'unknown' ? { format: reading.source.format } : {};
  if (reading.state === 'unreadable') {
    return { path, ...format, state: 'unreadable', problems: reading.problems.map(withoutPath) };
  }
  const { totals, declared, problems } = reading.file;
  return {
    path,
    ...format,
    state: fileState(reading.file),
    tests: { ...totals, ...(declared && { declared }) },
    problems: problems.map(withoutPath),
  };
}
