import { fstatSync, writeSync } from 'node:fs';
import { clipped, visible } from '../model/words.ts';

/** Told after each chunk of a file: how many of its bytes are read. */
export type Progress = (path: string, read: number, size: number) => void;

/** Short work says nothing. Milliseconds. */
const QUIET = 1000;
const STEP = 200;
const CLEAR = '\r\u001b[2K';

/**
 * A line on standard error while a person waits, taken away at the file's end; undefined where no person looks on. The kind of
 * descriptor 2 is asked of the file system, because making `process.stderr` costs more than a short read.
 */
export function progressForPerson(): Progress | undefined {
  if (!isTerminalLike(2)) return undefined;
  const started = performance.now();
  let told = 0;
  return (path, read, size) => {
    const now = performance.now();
    if (now - started < QUIET) return;
    if (read >= size) {
      if (told > 0) writeSync(2, CLEAR);
      told = 0;
    } else if (now - told >= STEP) {
      told = now;
      writeSync(2, `${CLEAR}  reading ${clipped(visible(path), 50)} ${Math.floor((read / size) * 100)} %`);
    }
  };
}

/** A character device; false where the descriptor is closed. */
function isTerminalLike(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return false;
  }
}
