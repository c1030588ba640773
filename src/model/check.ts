import type { z } from 'zod';
import type { Evidence, Kind, Values } from './evidence.ts';
import type { RawPlace } from './place.ts';
import type { NonEmpty, Reading } from './reading.ts';
import { isNonEmpty } from './reading.ts';
import type { Settings } from './settings.ts';
import { count, quoted } from './words.ts';

/** What policy does about a check that does not pass. */
export type Level = 'stop' | 'warn' | 'off';

/** The seven wastes of the Toyota Production System (Ohno 1988) as software work shows them. */
export type Waste = 'defects' | 'over-processing' | 'waiting' | 'inventory' | 'motion' | 'transportation' | 'overproduction';

/** One thing to look at. `what` and `remedy` are sentences (see words.ts). */
export interface Finding {
  /** What was broken: the check's id, or a scanner's rule. */
  readonly rule: string;
  readonly what: string;
  /** What to do next. */
  readonly remedy: string;
  /** Where in the code, as the report names it, best guess first; the gate resolves them to a tracked file, or to none. */
  readonly places?: readonly RawPlace[];
  /** Stable among runs, so that two runs can tell new from existing. */
  readonly fingerprint: string;
  /** Against the base's evidence, where that is known. */
  readonly compare?: 'new' | 'existing';
  /** What it is about, in the words of the report it came from. */
  readonly subject?: { readonly test?: string; readonly file?: string };
  /** The failure's own message, shown as a quotation where there is room. */
  readonly detail?: string;
}

/** A check's answer. A failure without a finding cannot be built. */
export type Outcome =
  | { readonly kind: 'pass'; readonly said: string; readonly notes?: readonly string[] }
  | {
      readonly kind: 'fail';
      readonly said: string;
      readonly findings: NonEmpty<Finding>;
      /** How many there are, those included that are not kept one by one. */
      readonly total: number;
      readonly notes?: readonly string[];
    }
  | { readonly kind: 'unknown'; readonly why: NonEmpty<string>; readonly remedy?: string }
  | { readonly kind: 'not-applicable'; readonly because: string }
  /** Needs history it does not have yet; never decides. */
  | { readonly kind: 'learning'; readonly have: number; readonly need: number };

/** What `inspect` says: findings (none is a pass) with one sentence over all, or why it cannot be answered. */
export type Inspection =
  | {
      readonly said: string;
      readonly findings: readonly Finding[];
      /** Where more were found than are listed. */
      readonly total?: number;
      readonly notes?: readonly string[];
    }
  | Extract<Outcome, { kind: 'unknown' | 'not-applicable' | 'learning' }>;

type Strict<S extends z.ZodRawShape> = z.ZodObject<S, z.core.$strict>;

/** What a check sees: `needs` unwrapped, `uses` as readings. Nothing else exists for it. */
export type Seen<N extends Kind, U extends Kind> = { readonly [K in N]: Values[K] } & { readonly [K in U]: Evidence[K] };

/** A check with its types folded away, as registries, policy and the gate hold it. */
export interface Check {
  readonly id: string;
  /** A yes/no question; yes is good. */
  readonly question: string;
  readonly rationale: string;
  readonly waste: Waste;
  /** The level with no policy file. */
  readonly level: Level;
  readonly needs: readonly Kind[];
  /** Every kind it sees, needed or used. */
  readonly sees: readonly Kind[];
  /** Whether its answer hangs on what reviewers may do here, which takes a request each. */
  readonly asksRoles: boolean;
  /** The check's own policy keys beside `level` and `on-unknown`. */
  readonly options: Strict<z.ZodRawShape>;
  /** Answers for this evidence. `options` must be what `options` parsed. Never throws. */
  readonly answer: (evidence: Evidence, options: unknown, settings: Settings) => Outcome;
}

/**
 * Makes a check of a question and a function over evidence. It answers `unknown` by itself when needed evidence is empty,
 * absent or unreadable, and when `inspect` throws, so that no check can turn missing evidence into a pass.
 */
export function defineCheck<
  const Id extends string,
  const N extends Kind,
  S extends z.ZodRawShape,
  const U extends Kind = never,
  const P extends keyof Settings = never,
>(spec: {
  readonly id: Id;
  readonly question: string;
  readonly rationale: string;
  readonly waste: Waste;
  /** The level with no policy file. */
  readonly level: Level;
  readonly needs: NonEmpty<N>;
  readonly uses?: readonly U[];
  readonly settings?: readonly P[];
  /** Its answer hangs on what reviewers may do here. */
  readonly asksRoles?: true;
  readonly options: Strict<S>;
  readonly inspect: (
    evidence: Seen<NoInfer<N>, NoInfer<U>>,
    options: z.output<Strict<S>>,
    settings: Pick<Settings, NoInfer<P>>,
  ) => Inspection;
}): Check & { readonly id: Id } {
  const answer = (evidence: Evidence, options: unknown, settings: Settings): Outcome => {
    const missing: Gap[] = [];
    const seen: Record<string, unknown> = {};
    for (const kind of spec.needs) {
      const { value, gap } = unwrap(kind, evidence[kind]);
      if (gap) missing.push(gap);
      seen[kind] = value;
    }
    for (const kind of spec.uses ?? []) seen[kind] = evidence[kind];
    const notApplicable = missing.find((gap) => gap.kind === 'not-applicable');
    if (notApplicable?.kind === 'not-applicable') return notApplicable;
    const unknown = missing.find((gap) => gap.kind === 'unknown');
    if (spec.needs.some((kind) => seen[kind] === undefined)) return unknown ?? undecided(spec.id);
    const outcome = attempt(spec.id, () => spec.inspect(seen as Seen<N, U>, spec.options.parse(options), settings));
    // A real failure in what could be read beats the unknown of a bad neighbour; a pass does not.
    return unknown === undefined || outcome.kind === 'fail' ? outcome : unknown;
  };
  const { id, question, rationale, waste, level, needs, asksRoles = false } = spec;
  const sees = [...needs, ...(spec.uses ?? [])];
  return {
    id,
    question,
    rationale,
    waste,
    level,
    needs,
    sees,
    asksRoles,
    options: spec.options as unknown as Strict<z.ZodRawShape>,
    answer,
  };
}

type Gap = Extract<Outcome, { kind: 'unknown' | 'not-applicable' }>;

/** The value that can be judged, if any, and what stands against a pass, if anything. */
function unwrap<T>(kind: string, reading: Reading<T>): { value?: T; gap?: Gap } {
  switch (reading.state) {
    case 'present':
      return { value: reading.value };
    case 'empty':
    case 'absent':
      return { gap: { kind: 'unknown', why: [reading.reason], ...(reading.remedy !== undefined && { remedy: reading.remedy }) } };
    case 'unreadable': {
      const [first, ...others] = reading.problems;
      const where = `${quoted(first.path)}${first.line === undefined ? '' : ` line ${first.line}`}`;
      const more = others.length === 0 ? '' : ` (and ${count(others.length, 'more problem')})`;
      const why = `A report could not be read: ${where}: ${first.message}${more}`;
      const gap: Gap = {
        kind: 'unknown',
        why: [why],
        remedy: first.remedy ?? 'Write the report again, or take it out of what the gate is given.',
      };
      return reading.rest === undefined ? { gap } : { value: reading.rest, gap };
    }
    case 'not-applicable':
      return { gap: { kind: 'not-applicable', because: reading.because } };
    default:
      return { gap: { kind: 'unknown', why: [`The ${kind} evidence is in a state this version does not know.`] } };
  }
}

function undecided(id: string): Outcome {
  return { kind: 'unknown', why: [`The check ${quoted(id)} had nothing to judge.`] };
}

/** An inspection as an outcome; one that throws is unknown. */
function attempt(id: string, inspect: () => Inspection): Outcome {
  try {
    const result = inspect();
    if ('kind' in result) return result;
    const { said, findings, total = findings.length, notes = [] } = result;
    const noted = notes.length > 0 ? { notes } : {};
    return isNonEmpty(findings) ? { kind: 'fail', said, findings, total, ...noted } : { kind: 'pass', said, ...noted };
  } catch (error) {
    return {
      kind: 'unknown',
      why: [`The check ${quoted(id)} broke: ${quoted(messageOf(error))}`],
      remedy: 'This is a fault of Jidoka: please report it with the report file.',
    };
  }
}

/** What was thrown, in words; anything can be. */
function messageOf(error: unknown): string {
  const said: unknown = error instanceof Error ? error.message : error;
  return typeof said === 'object' || typeof said === 'function' ? 'it threw something that is no error' : String(said);
}
