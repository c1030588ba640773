import type { LineRange } from '../model/changes.ts';
import { count } from '../model/words.ts';
import { agentOf } from './note-agent.ts';
import { field, isRange, listField, parsed, textField } from './note-json.ts';

/** Lines of a file in which an agent had a part, by an Agent Trace. Nothing binds them to a commit: a hint. */
export interface TraceRange extends LineRange {
  readonly path: string;
  readonly agent: string;
}

const MOST_CHARACTERS = 16 * 1024 * 1024;
const MOST_RANGES = 100_000;

/**
 * Records of Agent Trace (RFC 0.1.0, January 2026), one JSON a line as its reference writes them, or one JSON for all. Versions are
 * not looked at: the reference itself writes one that its own rule refuses. Only contributors that are `ai` or `mixed` count.
 */
export function readTrace(text: string): { readonly ranges: readonly TraceRange[]; readonly problems: readonly string[] } {
  if (text.length > MOST_CHARACTERS) return { ranges: [], problems: ['An Agent Trace is larger than 16 MB, and was not read.'] };
  const whole = parsed(text);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const records = whole === undefined ? lines.map(parsed) : Array.isArray(whole) ? whole : [whole];
  const broken = records.filter((record) => record === undefined).length;
  const ranges = records.flatMap(rangesIn);
  const problems = [
    ...(broken > 0 ? [`An Agent Trace has ${count(broken, 'record')} that cannot be read.`] : []),
    ...(ranges.length > MOST_RANGES ? [`An Agent Trace names more than ${MOST_RANGES} ranges; the first count.`] : []),
  ];
  return { ranges: ranges.slice(0, MOST_RANGES), problems };
}

function rangesIn(record: unknown): TraceRange[] {
  const agent = agentOf(textField(field(record, 'tool'), 'name'));
  return listField(record, 'files').flatMap((file) => {
    const path = textField(file, 'path')?.replace(/^(?:\.\/)+/, '') ?? '';
    if (path === '' || path.startsWith('/')) return [];
    return listField(file, 'conversations').flatMap((conversation) =>
      listField(conversation, 'ranges').flatMap((range) => {
        const [from, to] = [field(range, 'start_line'), field(range, 'end_line')];
        const kind = textField(field(range, 'contributor') ?? field(conversation, 'contributor'), 'type');
        // The reference writes 1 to 1 where it knows no lines.
        const isTold = isRange(from, to) && !(from === 1 && to === 1);
        return isTold && (kind === 'ai' || kind === 'mixed') ? [{ path, agent, from: Number(from), to: Number(to) }] : [];
      }),
    );
  });
}
