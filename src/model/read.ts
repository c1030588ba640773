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
  readonly problems: readonly {
    readonly kind: string;
    readonly message: string;
    readonly line?: number;
    readonly column?: number;
  }[];
}
