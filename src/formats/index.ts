import type { Format } from '../model/format.ts';
import { junit } from './junit.ts';

/** Every report format that is read. */
export const formats: readonly Format[] = [junit];
