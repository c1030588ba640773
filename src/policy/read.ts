import type { z } from 'zod';
import type { Check } from '../model/check.ts';
import { globProblem } from '../model/globs.ts';
import type { NonEmpty, Problem } from '../model/reading.ts';
import { isNonEmpty } from '../model/reading.ts';
import type { Mode } from '../model/verdict.ts';
import { listed, quoted } from '../model/words.ts';
import { issueProblem } from './issues.ts';
import type { Policy } from './policy.ts';
import { toPolicy } from './policy.ts';
import { policySchema } from './schema.ts';
import { parseYaml } from './yaml.ts';

export type PolicyReading = { readonly policy: Policy } | { readonly problems: NonEmpty<Problem> };

/** Reads a policy file strictly. Every error has line and column and says what to write instead. */
export function readPolicy(path: string, text: string, checks: readonly Check[]): PolicyReading {
  const yaml = parseYaml(path, text);
  if ('problems' in yaml) return isNonEmpty(yaml.problems) ? { problems: yaml.problems } : broken(path);
  const schema = policySchema(checks);
  const parsed = schema.safeParse(yaml.value);
  if (parsed.success) return { policy: toPolicy(parsed.data, checks, true) };
  const problems = parsed.error.issues.flatMap((issue: z.core.$ZodIssue) => issueProblem(issue, schema, path, yaml));
  return isNonEmpty(problems) ? { problems } : broken(path);
}

/** The policy where there is no file: what stops by default decides, everything else is shown without counting. */
export function defaultPolicy(checks: readonly Check[]): Policy {
  return toPolicy(policySchema(checks).parse({}), checks, false);
}

function broken(path: string): { problems: NonEmpty<Problem> } {
  return { problems: [{ kind: 'malformed', message: 'The policy could not be read.', path, line: 1, column: 1 }] };
}

/** What a workflow or a command line may add. */
export interface Tightening {
  /** True on a laptop, where a person may also leave reports out; a workflow is part of the change and may not. */
  readonly byHand: boolean;
  readonly tests: readonly string[];
  readonly scans: readonly string[];
  readonly coverage: readonly string[];
  readonly mode?: Mode;
}

const STRICTNESS: NonEmpty<Mode> = ['report', 'warn', 'stop'];

/**
 * Inputs live in the change's own files, so they only tighten: globs add to the policy's, an exclusion is refused, and a mode
 * relaxes only where there is no policy file to relax. Says what it did not follow.
 */
export function tighten(policy: Policy, asked: Tightening, hasFile: boolean): { policy: Policy; notes: string[] } {
  const notes: string[] = [];
  const added = (kind: 'tests' | 'scans' | 'coverage'): readonly string[] => {
    const globs = asked[kind];
    const excluding = globs.filter((glob) => glob.startsWith('!'));
    const strict = hasFile && !asked.byHand;
    const following = strict ? globs.filter((glob) => !glob.startsWith('!')) : globs;
    if (strict && excluding.length > 0) {
      notes.push(
        `${listed(excluding.map((glob) => quoted(glob)))} was not followed: inputs only tighten; exclude in the policy.`,
      );
    }
    return [...new Set([...policy.globs[kind], ...following])];
  };
  const globs = { tests: added('tests'), scans: added('scans'), coverage: added('coverage') };
  let { mode } = policy;
  if (asked.mode !== undefined && asked.mode !== mode) {
    const tightens = STRICTNESS.indexOf(asked.mode) > STRICTNESS.indexOf(mode);
    if (tightens || !hasFile) mode = asked.mode;
    else notes.push(`Mode ${quoted(asked.mode)} was not followed: inputs only tighten, and the policy says ${quoted(mode)}.`);
  }
  return { policy: { ...policy, mode, globs }, notes };
}

/** The first glob of an input or option that cannot be used, in words. */
export function badGlob(globs: readonly string[]): string | undefined {
  for (const glob of globs) {
    const problem = globProblem(glob);
    if (problem !== undefined) return `${quoted(glob)}: ${problem}`;
  }
  return undefined;
}
