import type { LineTotals } from './coverage.ts';
import type { ScanTotals } from './scans.ts';
import type { DeclaredTotals, TestTotals } from './tests.ts';

/** `jidoka.read/v1`: what the gate sees in each file. */
export interface ReadReport {
  readonly schema: 'jidoka.read/v1';
  readonly files: readonly ReadFile[];
}

export interface ReadFile {
  readonly path: string;
  readonly format?: string;
  readonly state: 'present' | 'empty' | 'absent' | 'unreadable';
  readonly tests?: TestTotals & { readonly declared?: DeclaredTotals };
  readonly scan?: ScanTotals & { readonly tools: readonly string[]; readonly complete: boolean };
  readonly coverage?: { readonly files: number; readonly lines: LineTotals; readonly branches?: LineTotals };
  readonly problems: readonly {
    readonly kind: string;
    readonly message: string;
    readonly line?: number;
    readonly column?: number;
  }[];
}
