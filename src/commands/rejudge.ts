import { checks } from '../checks/index.ts';
import type { Answer, Forge, Pull, WorkflowJob } from '../forge.ts';
import type { People } from '../gathering/people.ts';
import { askPeople, untold, withRoles } from '../gathering/people.ts';
import { basePolicy, day, modeOn, policySource } from '../gathering/policy.ts';
import type { Recorded } from '../gathering/recorded.ts';
import { recordedIn } from '../gathering/recorded.ts';
import { waived } from '../gathering/waivers.ts';
import type { Change, Evidence } from '../model/evidence.ts';
import { reportedCheck } from '../model/judgement.ts';
import { trackedFiles } from '../model/place.ts';
import { known, NOT_ASKED } from '../model/reading.ts';
import type { GateReport, ReportedCheck } from '../model/report.ts';
import type { CheckResult } from '../model/verdict.ts';
import { decision, resultOf } from '../model/verdict.ts';
import type { Policy } from '../policy/policy.ts';
import type { World } from '../ports.ts';
import { CouldNotRun } from '../ports.ts';

export interface RejudgeAsked {
  readonly pull: number;
  /** What report artifacts are called, where the policy does not say. */
  readonly artifact: string | undefined;
}

export interface Rejudged {
  readonly before: GateReport;
  readonly report: GateReport;
  /** The run whose evidence it was. */
  readonly run: Recorded['run'];
  readonly pull: Pull;
  /** What the policy wants published. */
  readonly reports: Policy['reports'];
}

/**
 * Decides again from what was recorded at the head of a pull request, without running a test: under the policy in force now, with
 * what people said since. Throws when nothing was recorded: then there is nothing to decide from.
 */
export async function rejudge(world: World, asked: RejudgeAsked): Promise<readonly Rejudged[]> {
  const { forge } = world;
  if (forge === undefined) throw new CouldNotRun({ message: 'Deciding again needs a token.' });
  const pull = await forge.pull(asked.pull);
  if (pull.status !== 'ok') throw new CouldNotRun({ message: `The pull request could not be read: ${pull.why}.` });
  const base = await basePolicy(world);
  const change = changeOf(await world.change(), pull.value);
  const people = await askPeople(world, change, asked.pull, base.policy.checks.get('wip-limit')?.level !== 'off');
  const evidence = await freshEvidence(world, forge, pull.value, people, base.edit);
  const at = world.now();
  const rejudged: Rejudged[] = [];
  for (const { report: before, run } of await recordedAtHead(
    forge,
    pull.value,
    asked.artifact ?? (base.policy.reports.artifact || 'jidoka'),
  )) {
    const fresh = freshResults(evidence, base.policy, at);
    const results = before.checks.map((check) => fresh.get(check.id) ?? underPolicy(check, base.policy));
    const occasion = {
      forge,
      pull: pull.value,
      head: pull.value.head.sha,
      policy: base.policy,
      today: day(at),
      run: run.id,
    };
    const { results: judged, notes } = await waived(results, occasion);
    const { mode, because } = modeOn(base.policy, change, day(at));
    const report: GateReport = {
      ...before,
      at: at.toISOString(),
      change: { ...before.change, title: pull.value.title, draft: pull.value.draft },
      policy: { ...policySource(base.inForce), mode, ...decided(judged, mode) },
      decision: decision(judged, mode).decision,
      checks: [...judged],
      notes: [...new Set([...before.notes, ...because, ...notes])],
      ...(pull.value.fromFork && { origin: 'own-run' as const }),
    };
    rejudged.push({ before, report, run, pull: pull.value, reports: base.policy.reports });
  }
  return rejudged;
}

function decided(checks: readonly ReportedCheck[], mode: Policy['mode']): Pick<GateReport['policy'], 'wouldBe'> {
  return { wouldBe: decision(checks, mode).wouldBe };
}

function changeOf(event: Change, { number, title, draft, openedAt, base, head }: Pull): Change {
  return { ...event, number, title, draft, openedAt, base, head };
}

/** The newest finished gate run of the head that left a report. */
async function recordedAtHead(forge: Forge, pull: Pull, artifact: string): Promise<readonly Recorded[]> {
  const runs = await forge.runsOf(pull.head.sha);
  if (runs.status !== 'ok')
    throw new CouldNotRun({
      message: `The runs of this head could not be listed: ${runs.why}. Give the job \`permissions: actions: read\`.`,
    });
  const fitting = runs.value
    .filter(({ event, headSha }) => event === 'pull_request' && headSha === pull.head.sha)
    .sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? 1 : -1));
  for (const run of fitting) {
    const recorded = await recordedIn(forge, run, artifact);
    if (recorded.status !== 'ok')
      throw new CouldNotRun({ message: `What the gate recorded could not be read: ${recorded.why}.` });
    if (recorded.value.length > 0) return recorded.value;
  }
  throw new CouldNotRun({
    message: `No run at \`${pull.head.sha.slice(0, 7)}\` has left a report yet, so there is nothing to decide again from.`,
  });
}

/** Checks that ask people are answered anew; the others stand as recorded, at the level they have now. */
function freshResults(evidence: Evidence, policy: Policy, at: Date): ReadonlyMap<string, ReportedCheck> {
  const settings = { ...policy.settings, today: day(at) };
  const fresh = new Map<string, ReportedCheck>();
  for (const check of checks.filter(({ id }) => ASKS_PEOPLE.has(id))) {
    const setting = policy.checks.get(check.id) ?? { level: check.level, onUnknown: check.level, options: {} };
    const result: CheckResult = resultOf(check, setting, check.answer(evidence, setting.options, settings));
    fresh.set(check.id, reportedCheck(result, trackedFiles([]), []));
  }
  return fresh;
}

const ASKS_PEOPLE: ReadonlySet<string> = new Set(['policy-change', 'wip-limit']);

function underPolicy(check: ReportedCheck, policy: Policy): ReportedCheck {
  const setting = policy.checks.get(check.id);
  const { level, onUnknown } = setting ?? check;
  return { ...check, level, onUnknown, waiver: null };
}

async function freshEvidence(
  world: World,
  forge: Forge,
  pull: Pull,
  people: People,
  edit: Evidence['policyEdit'],
): Promise<Evidence> {
  const files: Answer<Awaited<ReturnType<Forge['files']>> extends Answer<infer T> ? T : never> = await forge.files(pull);
  return {
    tests: NOT_ASKED,
    scans: NOT_ASKED,
    coverage: NOT_ASKED,
    jobs: NOT_ASKED,
    baseline: NOT_ASKED,
    tracked: known(trackedFiles([]), 'none'),
    policyEdit: edit,
    change: files.status === 'ok' ? known(files.value, 'api') : untold('The files of this change', files),
    review: await withRoles(world, people.review),
    queue: people.queue,
  };
}

/** What became of the gate's own job: only its conclusion is what a ruleset requires. */
export async function alignJob(forge: Forge, { report, run }: Rejudged): Promise<string | undefined> {
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
