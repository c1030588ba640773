import type { Forge, WorkflowJob } from '../forge.ts';
import { basePolicy } from '../gathering/policy.ts';
import { recordedAt } from '../gathering/recorded.ts';
import type { Policy } from '../policy/policy.ts';
import type { World } from '../ports.ts';
import { CouldNotRun } from '../ports.ts';
import type { Again } from './again.ts';
import { judgeAgain } from './again.ts';

export interface RejudgeAsked {
  readonly pull: number;
  /** What report artifacts are called, where the policy does not say. */
  readonly artifact: string | undefined;
}

export interface Rejudged {
  readonly verdicts: readonly Again[];
  /** What the policy wants published. */
  readonly reports: Policy['reports'];
}

/**
 * Decides again from what was recorded at the head of a pull request, without running a test. Throws when nothing was recorded:
 * then there is nothing to decide from.
 */
export async function rejudge(world: World, asked: RejudgeAsked): Promise<Rejudged> {
  const { forge } = world;
  if (forge === undefined) throw new CouldNotRun({ message: 'Deciding again needs a token.' });
  const pull = await forge.pull(asked.pull);
  if (pull.status !== 'ok') throw new CouldNotRun({ message: `The pull request could not be read: ${pull.why}.` });
  const base = await basePolicy(world);
  const { reports } = base.policy;
  const recorded = await recordedAt(forge, pull.value, asked.artifact ?? (reports.artifact || 'jidoka'));
  if (recorded.status !== 'ok') throw new CouldNotRun({ message: `What the gate recorded could not be read: ${recorded.why}.` });
  if (recorded.value.length === 0) {
    const head = pull.value.head.sha.slice(0, 7);
    throw new CouldNotRun({ message: `No run at \`${head}\` has left a report yet, so there is nothing to decide again from.` });
  }
  return { verdicts: await judgeAgain({ ...world, forge }, pull.value, recorded.value, base), reports };
}

/** What became of the gate's own job: only its conclusion is what a ruleset requires. */
export async function alignJob(forge: Forge, { report, run }: Again): Promise<string | undefined> {
  const passes = report.decision !== 'stop';
  const jobs = await forge.jobs(run.id);
  if (jobs.status !== 'ok') return `The gate's job could not be looked at: ${jobs.why}. Press "Re-run" there.`;
  const name = report.run?.key.split('/')[1] ?? '';
  const job = jobOf(jobs.value, name);
  if (job === undefined) return `The gate's job was not found in its run; press "Re-run" there.`;
  if (job.status !== 'completed') return 'The gate is running at this head, and will see what was said.';
  if ((job.conclusion === 'success') === passes) return undefined;
  const answer = await forge.rerunJob(job.id);
  if (answer.status === 'ok') return 'The gate’s job was started again: its conclusion is what a ruleset requires.';
  const who = answer.status === 'forbidden' ? 'Give the job `permissions: actions: write`, or let' : 'Let';
  return `The gate's job was not started again: ${answer.why}. ${who} someone with write access press "Re-run failed jobs".`;
}

/** GitHub lists a job by the name people see, which is its id unless the workflow gives it another. */
function jobOf(jobs: readonly WorkflowJob[], id: string): WorkflowJob | undefined {
  const exact = jobs.filter(({ name }) => name === id);
  const [only, ...others] =
    exact.length > 0 ? exact : jobs.filter(({ name }) => name.startsWith(`${id} `) || name.endsWith(`/ ${id}`));
  return others.length === 0 ? only : undefined;
}
