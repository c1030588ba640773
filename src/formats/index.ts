import type { Format } from '../model/format.ts';
import { cobertura } from './cobertura.ts';
import { ctrf } from './ctrf.ts';
import { junit } from './junit.ts';
import { lcov } from './lcov.ts';
import { sarif } from './sarif.ts';
import { trx } from './trx.ts';

/** Every report format that is read. Each is recognised by content, and no two take the same file. */
export const formats: readonly Format[] = [junit, trx, ctrf, sarif, lcov, cobertura];
