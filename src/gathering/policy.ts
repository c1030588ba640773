import { checks } from '../checks/index.ts';
import type { Change, PolicyEdit } from '../model/evidence.ts';
import type { NonEmpty, Problem, Reading } from '../model/reading.ts';
import { isNonEmpty, known } from '../model/reading.ts';
import type { Mode } from '../model/verdict.ts';
import { quoted } from '../model/words.ts';
import { extendsOf } from '../policy/extends.ts';
import type { Policy } from '../policy/policy.ts';
import type { ParentText, PolicyReading } from '../policy/read.ts';
import { defaultPolicy, readPolicy } from '../policy/read.ts';
import type { PolicyText, World } from '../ports.ts';
import { CouldNotRun } from '../ports.ts';

export interface BasePolicy {
  readonly policy: Policy;
  readonly inForce: PolicyText;
  readonly edit: Reading<PolicyEdit>;
  readonly notes: readonly string[];
}

/**
 * The policy that judges, and what the change does to it. The one in force decides, never the change's own. Where it is
 * invalid, a change that repairs it is judged by the defaults; for any other the gate cannot run.
 */
export async function basePolicy(world: World): Promise<BasePolicy> {
  const [inForce, proposed] = [await world.policyInForce(), await world.proposedPolicy()];
  const { path, text } = inForce;
  const reading = text === undefined ? { policy: defaultPolicy(checks) } : await readWithParent(world, path, text);
  const edited = inForce.source !== 'file' && isOther(proposed, text);
  const after = edited ? await readWithParent(world, path, proposed ?? '') : undefined;
  const problems: readonly Problem[] = after && 'problems' in after ? after.problems : [];
  if ('problems' in reading) {
    if (!edited || problems.length > 0) throw new CouldNotRun(...(isNonEmpty(problems) ? problems : reading.problems));
    const note = `${quoted(path)} of ${quoted(inForce.ref ?? 'the default branch')} is invalid (line ${reading.problems[0].line ?? 1}: ${reading.problems[0].message}) This change repairs it and is judged by the defaults.`;
    return {
      policy: defaultPolicy(checks),
      inForce,
      edit: known({ path, problems: [], repairs: true }, 'policy'),
      notes: [note],
    };
  }
  const inherited = reading.policy.inherits === undefined ? [] : [`The policy extends ${quoted(reading.policy.inherits)}.`];
  if (!edited) {
    const because = 'this change brings no other policy';
    return {
      policy: reading.policy,
      inForce,
      edit: { state: 'not-applicable', because, declared: 'not-asked' },
      notes: inherited,
    };
  }
  const note = `The policy here differs from the one in force; the one in force judges.`;
  return {
    policy: reading.policy,
    inForce,
    edit: known({ path, problems, repairs: false }, 'policy'),
    notes: [...inherited, note],
  };
}

/** The policy in force, for what judges no change. An invalid one is no policy that asks nothing. */
export async function policyOf(world: Pick<World, 'policyInForce' | 'forge'>): Promise<Policy> {
  const { path, text } = await world.policyInForce();
  const reading = text === undefined ? { policy: defaultPolicy(checks) } : await readWithParent(world, path, text);
  if ('problems' in reading) throw new CouldNotRun(...reading.problems);
  return reading.policy;
}

/** A checkout may have turned the line ends. No file says nothing: the workspace may hold no checkout at all, which repairs no policy. */
function isOther(proposed: string | undefined, inForce: string | undefined): boolean {
  return proposed !== undefined && proposed.replaceAll('\r\n', '\n') !== inForce?.replaceAll('\r\n', '\n');
}

/** Reads a policy together with the one it extends. A parent that cannot be had is no parent that asks nothing. */
async function readWithParent(world: Pick<World, 'forge'>, path: string, text: string): Promise<PolicyReading> {
  const origin = extendsOf(path, text);
  if (origin === undefined) return readPolicy(path, text, checks);
  if ('problems' in origin) return origin;
  const { owner, repo, path: file, ref } = origin;
  const name = `${owner}/${repo}:${file}@${ref}`;
  if (world.forge === undefined) {
    throw new CouldNotRun({
      message: `The policy extends ${quoted(name)}, which is read through GitHub's API; here there is none. Name a whole policy with \`--policy FILE\`.`,
      path,
    });
  }
  const answer = await world.forge.fileAt(`${owner}/${repo}`, file, ref);
  if (answer.status === 'ok') return readPolicy(path, text, checks, { name, text: answer.value.text } satisfies ParentText);
  const problems: NonEmpty<Problem> = [
    {
      kind: 'unreadable',
      path,
      message: `The policy extends ${quoted(name)}, which cannot be read: ${answer.why}. The token must be able to read that repository.`,
    },
  ];
  return { problems };
}

/** The mode that holds on a day, for a change; and why, where that is not the policy's own. */
export function modeOn(policy: Policy, change: Change, today: string): { mode: Mode; because: string[] } {
  if (policy.enforceFrom !== undefined && today < policy.enforceFrom) {
    return { mode: 'report', because: [`Levels count from ${policy.enforceFrom} on; until then this is only a report.`] };
  }
  const opened = change.openedAt?.slice(0, 10);
  if (policy.grandfatherBefore !== undefined && opened !== undefined && opened < policy.grandfatherBefore) {
    return { mode: 'report', because: [`Opened before ${policy.grandfatherBefore}: for this change it is only a report.`] };
  }
  return { mode: policy.mode, because: [] };
}

/** YYYY-MM-DD in UTC. */
export function day(at: Date): string {
  return at.toISOString().slice(0, 10);
}

/** Where the policy came from, as reports tell it. */
export function policySource({ source, path, ref, sha, text }: PolicyText) {
  return { source, ...(text !== undefined && { path }), ...(ref !== undefined && { ref }), ...(sha !== undefined && { sha }) };
}
