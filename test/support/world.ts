import { createHash } from 'node:crypto';
import { gate } from '../../src/commands/gate.ts';
import type { ChangeSet } from '../../src/model/changes.ts';
import type { Change } from '../../src/model/evidence.ts';
import { globSet } from '../../src/model/globs.ts';
import { trackedFiles } from '../../src/model/place.ts';
import type { Problem, Reading } from '../../src/model/reading.ts';
import type { GateReport } from '../../src/model/report.ts';
import type { Tightening } from '../../src/policy/read.ts';
import type { World } from '../../src/ports.ts';

/** A world as a literal: what lies in it is what it says. The one fake of the suite. */
export interface Literal {
  /** Report files by path; a problem stands for a file that cannot be opened. */
  readonly files?: Readonly<Record<string, string | Uint8Array | Problem>>;
  readonly tracked?: readonly string[];
  readonly policy?: string;
  /** As the change leaves it; without this key, the change leaves the policy alone. */
  readonly proposed?: string | undefined;
  readonly change?: Change;
  readonly changes?: Reading<ChangeSet>;
  /** ISO 8601. */
  readonly now?: string;
  /** Bytes handed over at once. */
  readonly chunk?: number;
}

export function literalWorld(literal: Literal): World & { readonly written: Map<string, string> } {
  const files = new Map(Object.entries(literal.files ?? {}));
  const written = new Map<string, string>();
  return {
    written,
    findFiles: async (globs) => {
      const set = globSet(globs);
      return { files: [...files.keys()].filter((path) => set.matches(path)).sort(), refused: [] };
    },
    openFile: async (path) => {
      const content = files.get(path);
      if (content === undefined) return 'absent';
      if (typeof content === 'object' && 'kind' in content) return content;
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      return {
        bytes: chunks(bytes, literal.chunk ?? 64 * 1024),
        sha256: async () => createHash('sha256').update(bytes).digest('hex'),
      };
    },
    readText: async (path) => {
      const content = files.get(path);
      return typeof content === 'string' ? content : undefined;
    },
    changeSet: async () => literal.changes ?? NO_CHANGE,
    trackedFiles: async () => trackedFiles(literal.tracked ?? []),
    change: async () => literal.change ?? { base: { ref: 'main', sha: 'b'.repeat(40) }, head: { sha: 'a'.repeat(40) } },
    policyInForce: async () =>
      literal.policy === undefined
        ? { source: 'default', path: '.github/jidoka.yml', ref: 'main' }
        : { source: 'default-branch', path: '.github/jidoka.yml', ref: 'main', sha: 'c'.repeat(40), text: literal.policy },
    proposedPolicy: async () => ('proposed' in literal ? literal.proposed : literal.policy),
    now: () => new Date(literal.now ?? '2026-11-22T10:00:00Z'),
    writeOutput: async (name, content) => {
      written.set(name, String(content));
    },
  };
}

/** A change that touches no file: small, and known. */
const NO_CHANGE: Reading<ChangeSet> = {
  state: 'present',
  value: { files: [], range: { base: 'b'.repeat(40) }, source: 'git', truncated: false },
  sources: [{ path: 'literal', format: 'git', sha256: '' }],
  problems: [],
};

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

export const NOTHING_ASKED: Tightening = { byHand: true, tests: [], scans: [], coverage: [] };

/** The whole gate over a literal world. Reports are looked for as `**` unless `asked` says otherwise. */
export function gateOver(literal: Literal, asked: Partial<Tightening> = { tests: ['**'] }): Promise<GateReport> {
  return gate(literalWorld(literal), { ...NOTHING_ASKED, ...asked });
}
