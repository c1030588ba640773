import { checks } from '../checks/index.ts';
import type { Change, Evidence, PolicyEdit } from '../model/evidence.ts';
import { gateReport } from '../model/judgement.ts';
import type { Problem, Reading } from '../model/reading.ts';
import { isNonEmpty, known, NOT_ASKED } from '../model/reading.ts';
import type { GateReport } from '../model/report.ts';
import { story } from '../model/story.ts';
import type { CheckResult, Mode, Verdict } from '../model/verdict.ts';
import { decide, resultOf } from '../model/verdict.ts';
import { listed, quoted } from '../model/words.ts';
import { plannedChecks } from '../policy/planned.ts';
import type { Policy } from '../policy/policy.ts';
import type { Tightening } from '../policy/read.ts';
import { defaultPolicy, readPolicy, tighten } from '../policy/read.ts';
import type { PolicyText, World } from '../ports.ts';
import { CouldNotRun } from '../ports.ts';
import { reports } from '../reports/index.ts';
import { gather } from './evidence.ts';

/** The whole gate: policy and evidence in, one report out. Throws `CouldNotRun` when it could not judge at all. */
export async function gate(world: World, asked: Tightening): Promise<GateReport> {
  const [change, inForce, proposed] = [await world.change(), await world.policyInForce(), await world.proposedPolicy()];
  const base = policyOf(inForce, proposed);
  const { policy, notes } = tighten(base.policy, asked, inForce.source !== 'default');
  const tracked = await world.trackedFiles();
  const changes = await world.changeSet();
  const { evidence: reports, files, notes: fileNotes } = await gather(world, policy, tracked, changes);
  const evidence: Evidence = {
    ...reports,
    change: changes,
    tracked: known(tracked, 'git'),
    policyEdit: base.edit,
    jobs: NOT_ASKED,
    review: NOT_ASKED,
    queue: NOT_ASKED,
    baseline: NOT_ASKED,
  };
  const at = world.now();
  const { verdict, because } = judge(evidence, policy, change, at);
  return gateReport({
    at,
    change,
    policy: policySource(inForce),
    verdict,
    evidence,
    files,
    batch: policy.settings.batch,
    tracked,
    notes: [...base.notes, ...because, ...notes, ...unusedNotes(policy), ...fileNotes],
  });
}

/** Writes every report file of a run below the output directory. */
export async function writeReports(world: World, report: GateReport): Promise<void> {
  const told = story(report);
  for (const { name, render } of reports) await world.writeOutput(name, render(report, told));
}

interface BasePolicy {
  readonly policy: Policy;
  readonly edit: Reading<PolicyEdit>;
  readonly notes: readonly string[];
}

/**
 * The policy that judges, and what the change does to it. The one in force decides, never the change's own. Where it is
 * invalid, a change that repairs it is judged by the defaults; for any other the gate cannot run.
 */
function policyOf(inForce: PolicyText, proposed: string | undefined): BasePolicy {
  const { path, text } = inForce;
  const reading = text === undefined ? { policy: defaultPolicy(checks) } : readPolicy(path, text, checks);
  const edited = inForce.source !== 'file' && isOther(proposed, text);
  const after = edited ? readPolicy(path, proposed ?? '', checks) : undefined;
  const problems: readonly Problem[] = after && 'problems' in after ? after.problems : [];
  if ('problems' in reading) {
    if (!edited || problems.length > 0) throw new CouldNotRun(...(isNonEmpty(problems) ? problems : reading.problems));
    const note = `${quoted(path)} of ${quoted(inForce.ref ?? 'the default branch')} is invalid (line ${reading.problems[0].line ?? 1}: ${reading.problems[0].message}) This change repairs it and is judged by the defaults.`;
    return { policy: defaultPolicy(checks), edit: known({ path, problems: [], repairs: true }, 'policy'), notes: [note] };
  }
  if (!edited) {
    const because = 'this change brings no other policy';
    return { policy: reading.policy, edit: { state: 'not-applicable', because, declared: 'not-asked' }, notes: [] };
  }
  const note = `The policy here differs from the one in force; the one in force judges.`;
  return { policy: reading.policy, edit: known({ path, problems, repairs: false }, 'policy'), notes: [note] };
}

/** A checkout may have turned the line ends. No file says nothing: the workspace may hold no checkout at all, which repairs no policy. */
function isOther(proposed: string | undefined, inForce: string | undefined): boolean {
  return proposed !== undefined && proposed.replaceAll('\r\n', '\n') !== inForce?.replaceAll('\r\n', '\n');
}

/** Every check's answer under the policy, and the decision. Pure. `because` says why the mode was relaxed, if it was. */
function judge(evidence: Evidence, policy: Policy, change: Change, at: Date): { verdict: Verdict; because: string[] } {
  const today = at.toISOString().slice(0, 10);
  const settings = { ...policy.settings, today };
  const results: CheckResult[] = checks.map((check) => {
    const setting = policy.checks.get(check.id) ?? { level: check.level, onUnknown: check.level, options: {} };
    return resultOf(check, setting, check.answer(evidence, setting.options, settings));
  });
  for (const { id, level, onUnknown } of policy.planned) {
    const { question, waste } = plannedChecks[id];
    const why = `The policy asks for ${quoted(id)}, which this version cannot answer yet.`;
    const remedy = `Take it out of the policy, or set \`level: off\`, until a version answers it.`;
    results.push({ id, question, waste, level, onUnknown, outcome: { kind: 'unknown', why: [why], remedy }, waiver: null });
  }
  const { mode, because } = modeOn(policy, change, today);
  return { verdict: decide(results, mode), because };
}

function modeOn(policy: Policy, change: Change, today: string): { mode: Mode; because: string[] } {
  if (policy.enforceFrom !== undefined && today < policy.enforceFrom) {
    return { mode: 'report', because: [`Levels count from ${policy.enforceFrom} on; until then this is only a report.`] };
  }
  const opened = change.openedAt?.slice(0, 10);
  if (policy.grandfatherBefore !== undefined && opened !== undefined && opened < policy.grandfatherBefore) {
    return { mode: 'report', because: [`Opened before ${policy.grandfatherBefore}: for this change it is only a report.`] };
  }
  return { mode: policy.mode, because: [] };
}

function policySource({ source, path, ref, sha, text }: PolicyText) {
  return { source, ...(text !== undefined && { path }), ...(ref !== undefined && { ref }), ...(sha !== undefined && { sha }) };
}

function unusedNotes({ unused }: Policy): string[] {
  if (unused.length === 0) return [];
  const names = listed(
    unused.map((key) => quoted(key)),
    12,
  );
  return [`The policy's ${names} ${unused.length === 1 ? 'is' : 'are'} not used by this version.`];
}
