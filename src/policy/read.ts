import type { z } from 'zod';
import type { Check } from '../model/check.ts';
import { globProblem } from '../model/globs.ts';
import type { NonEmpty, Problem } from '../model/reading.ts';
import { isNonEmpty } from '../model/reading.ts';
import type { Mode } from '../model/verdict.ts';
import { listed, quoted } from '../model/words.ts';
import { originOf } from './extends.ts';
import { issueProblem } from './issues.ts';
import { isRecord, lockBroken, lockProblem, merged } from './merge.ts';
import type { Policy } from './policy.ts';
import { toPolicy } from './policy.ts';
import { policySchema } from './schema.ts';
import type { ParsedYaml } from './yaml.ts';
import { parseYaml } from './yaml.ts';

export type PolicyReading = { readonly policy: Policy } | { readonly problems: NonEmpty<Problem> };

/** The policy that another one extends, as it was fetched. */
export interface ParentText {
  /** `OWNER/REPO:path@ref`, as the child names it. */
  readonly name: string;
  readonly text: string;
}

/**
 * Reads a policy file strictly. Every error has line and column and says what to write instead. A file that extends another
 * needs it as `parent`: that one is read strictly by itself, and this one's values go over it.
 */
export function readPolicy(path: string, text: string, checks: readonly Check[], parent?: ParentText): PolicyReading {
  const yaml = parseYaml(path, text);
  if ('problems' in yaml) return isNonEmpty(yaml.problems) ? { problems: yaml.problems } : broken(path);
  const named = isRecord(yaml.value) ? yaml.value['extends'] : undefined;
  if (typeof named !== 'string' || typeof originOf(named) === 'string') return judged(path, yaml, checks);
  const problem = (message: string, keys: readonly string[]): { problems: NonEmpty<Problem> } => ({
    problems: [{ kind: 'malformed', message, path, ...yaml.locate(keys, 'key') }],
  });
  if (parent?.name !== named) return problem(`The policy that this one extends, ${quoted(named)}, was not read.`, ['extends']);
  const inherited = parentOf(parent, checks);
  if ('problems' in inherited) return inherited;
  if (isRecord(yaml.value) && Object.hasOwn(yaml.value, 'lock')) {
    return problem('`lock` is for a policy that others extend; one that extends another cannot be extended. Take it out.', [
      'lock',
    ]);
  }
  const touched = inherited.locks.flatMap((lock): Problem[] => {
    const keys = lockBroken(yaml.value, lock);
    if (keys === undefined) return [];
    const key = quoted(keys.join('.'));
    const locked = keys.join('.') === lock ? `${key} is` : `${key} holds ${quoted(lock)}, which is`;
    return [
      { kind: 'malformed', message: `${locked} locked by ${quoted(named)}; take it out.`, path, ...yaml.locate(keys, 'key') },
    ];
  });
  if (isNonEmpty(touched)) return { problems: touched };
  return judged(path, { ...yaml, value: merged(inherited.value, yaml.value) }, checks);
}

/** The parent's own values, without what is for itself alone; inheritance goes one level. */
function parentOf({ name, text }: ParentText, checks: readonly Check[]) {
  const yaml = parseYaml(name, text);
  if ('problems' in yaml) return { problems: isNonEmpty(yaml.problems) ? yaml.problems : broken(name).problems };
  const reading = judged(name, yaml, checks);
  if ('problems' in reading) return reading;
  const { extends: grandparent, lock, ...value } = isRecord(yaml.value) ? yaml.value : {};
  if (grandparent !== undefined) {
    const message = 'A policy that others extend may not extend another one itself: write its values out here.';
    const problems: NonEmpty<Problem> = [{ kind: 'malformed', message, path: name, ...yaml.locate(['extends'], 'key') }];
    return { problems };
  }
  return { value, locks: Array.isArray(lock) ? lock.map(String) : [] };
}

function judged(path: string, yaml: ParsedYaml, checks: readonly Check[]): PolicyReading {
  const schema = policySchema(checks);
  const parsed = schema.safeParse(yaml.value);
  const problems = parsed.success
    ? parsed.data.lock.flatMap((lock, index): Problem[] => {
        const message = lockProblem(lock, schema);
        return message === undefined ? [] : [{ kind: 'malformed', message, path, ...yaml.locate(['lock', index]) }];
      })
    : parsed.error.issues.flatMap((issue: z.core.$ZodIssue) => issueProblem(issue, schema, path, yaml));
  if (isNonEmpty(problems)) return { problems };
  return parsed.success ? { policy: toPolicy(parsed.data, checks, true) } : broken(path);
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
