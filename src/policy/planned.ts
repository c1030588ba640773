import type { Level } from '../model/check.ts';
import type { CheckResult } from '../model/verdict.ts';
import { quoted } from '../model/words.ts';

/**
 * What a policy may already name and this version does not act on yet. A named check of this list answers `unknown`, at its
 * level: asking for something and not getting it is never a pass. The list shrinks as the checks arrive.
 */
export const plannedChecks = {
  'line-open': { level: 'warn', question: 'Is the line open?', waste: 'defects' },
  'environment-ready': { level: 'off', question: 'Does this change have its own environment, green?', waste: 'waiting' },
} as const satisfies Record<string, { level: Level; question: string; waste: string }>;

/** Whole sections, with what they will be about. */
export const plannedSections = {
  line: 'the default branch as a line that can be stopped',
} as const;

export type PlannedCheck = keyof typeof plannedChecks;

/** What a policy asks for and no version answers yet: unknown, at its level. */
export function plannedResult({ id, level, onUnknown }: { id: PlannedCheck; level: Level; onUnknown: Level }) {
  const { question, waste } = plannedChecks[id];
  const why = `The policy asks for ${quoted(id)}, which this version cannot answer yet.`;
  const remedy = `Take it out of the policy, or set \`level: off\`, until a version answers it.`;
  const outcome = { kind: 'unknown' as const, why: [why] satisfies [string], remedy };
  return { id, question, waste, level, onUnknown, outcome, waiver: null } satisfies CheckResult;
}
