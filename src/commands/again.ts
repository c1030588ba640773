import { checks } from '../checks/index.ts';
import type { Forge, Pull } from '../forge.ts';
import { flowHere } from '../gathering/flow-here.ts';
import type { People } from '../gathering/people.ts';
import { askPeople, untold, withRoles } from '../gathering/people.ts';
import type { BasePolicy } from '../gathering/policy.ts';
import { day, modeOn, policySource } from '../gathering/policy.ts';
import { provenanceOf } from '../gathering/provenance.ts';
import type { Recorded } from '../gathering/recorded.ts';
import { waived } from '../gathering/waivers.ts';
import type { Check } from '../model/check.ts';
import type { Evidence, Kind } from '../model/evidence.ts';
import { reportedCheck } from '../model/judgement.ts';
import { gateKey } from '../model/mark.ts';
import { trackedFiles } from '../model/place.ts';
import { known, NOT_ASKED } from '../model/reading.ts';
import type { GateReport, ReportedCheck } from '../model/report.ts';
import { reportedBatch } from '../model/reported.ts';
import { toldAgain, withNotes } from '../model/reported-again.ts';
import { decision, resultOf } from '../model/verdict.ts';
import { plannedResult } from '../policy/planned.ts';
import type { Policy } from '../policy/policy.ts';
import { isAsked, settingFor } from '../policy/policy.ts';
import type { World } from '../ports.ts';

/** A recorded verdict, and what it is now. */
export interface Again {
  readonly before: GateReport;
  readonly report: GateReport;
  /** The run whose evidence it is. */
  readonly run: Recorded['run'];
}

/**
 * Decides again from what runs recorded at the head of a pull request: under the policy in force, with what people said since.
 * Of the record stands only what its run alone could see; whatever GitHub knows is taken from GitHub, and a waiver in it is none.
 */
export async function judgeAgain(
  world: World & { readonly forge: Forge },
  pull: Pull,
  recorded: readonly Recorded[],
  base: BasePolicy,
): Promise<readonly Again[]> {
  const { forge } = world;
  const { policy } = base;
  const { repository } = await world.change();
  const { number, title, draft, openedAt } = pull;
  const change = {
    ...(repository !== undefined && { repository }),
    number,
    title,
    draft,
    openedAt,
    base: { ...pull.base },
    head: { ...pull.head },
  };
  const people = await askPeople(world, change, number, policy.checks.get('wip-limit')?.level !== 'off');
  const evidence = await freshEvidence(world, forge, pull, people, base);
  const at = world.now();
  const { mode, because } = modeOn(policy, change, day(at));
  const again: Again[] = [];
  for (const { report: before, run } of recorded) {
    const made = before.evidence.provenance;
    const found = { ...evidence, provenance: withNotes(evidence.provenance, made, policy.settings.ai) };
    const told = toldAgain(found.provenance, made, pull.fromFork);
    const results = resultsOf(before, found, policy, at, pull.fromFork);
    const occasion = { forge, pull, head: pull.head.sha, policy, today: day(at), run: run.id };
    const { results: judged, notes } = await waived(results, occasion);
    const verdict = decision(judged, mode);
    const report: GateReport = {
      ...before,
      at: at.toISOString(),
      run: runOf(world, before, run, repository),
      change: { ...change, ...(pull.fromFork ? reportedBatch(evidence.change, policy.settings.batch) : batchOf(before)) },
      policy: { ...policySource(base.inForce), mode, wouldBe: verdict.wouldBe },
      decision: verdict.decision,
      checks: [...judged],
      evidence: { ...evidenceNow(before, evidence), ...(told.provenance && { provenance: told.provenance }) },
      notes: [...new Set([...before.notes, ...because, ...notes, ...told.notes])],
      ...(pull.fromFork && { origin: 'own-run' as const }),
    };
    again.push({ before, report, run });
  }
  return again;
}

/** The run as GitHub knows it; only the job's name is the record's own, for a run has no other word of which of its jobs wrote it. */
function runOf(
  { step }: World,
  { run: told }: GateReport,
  run: Recorded['run'],
  repository: string | undefined,
): NonNullable<GateReport['run']> {
  const job = told?.key.split('/')[1] ?? 'gate';
  const url = `${step?.server ?? 'https://github.com'}/${repository ?? ''}/actions/runs/${run.id}`;
  return { key: gateKey(run.workflow, job), id: run.id, attempt: run.attempt, url };
}

/** What the run alone could see stands; how the change flows is as it is now. Who made it is told beside. */
function evidenceNow(
  { evidence: { flow: _then, provenance: _made, ...seen } }: GateReport,
  { flow }: Evidence,
): GateReport['evidence'] {
  return { ...seen, ...(flow.state === 'present' && { flow: flow.value }) };
}

function batchOf({ change: { batch } }: GateReport): Pick<GateReport['change'], 'batch'> {
  return batch === undefined ? {} : { batch };
}

/** What people said may have changed since: a check that sees it is answered anew. */
const OF_PEOPLE: readonly Kind[] = ['review', 'queue', 'flow'];
/** They say it in the description and by labels, too: so is a check that sees nothing else. */
const OF_WORDS: readonly Kind[] = ['provenance'];
/** And where the record is a stranger's, so is one that sees nothing but what GitHub tells. */
const OF_GITHUB: readonly Kind[] = [...OF_PEOPLE, ...OF_WORDS, 'change'];

function isAnsweredAnew({ sees }: Check, foreign: boolean): boolean {
  const alone = foreign ? OF_GITHUB : OF_WORDS;
  return sees.some((kind) => OF_PEOPLE.includes(kind)) || sees.every((kind) => alone.includes(kind));
}

/** Every check of this version, in order, under the policy in force; and those the policy asks for that no version answers yet. */
function resultsOf(before: GateReport, evidence: Evidence, policy: Policy, at: Date, foreign: boolean): readonly ReportedCheck[] {
  const settings = { ...policy.settings, today: day(at) };
  const answered = checks.flatMap((check: Check): ReportedCheck[] => {
    const setting = settingFor(policy, check);
    const asked = isAsked(policy, check);
    if (asked && isAnsweredAnew(check, foreign)) {
      return [reportedCheck(resultOf(check, setting, check.answer(evidence, setting.options, settings)), trackedFiles([]), [])];
    }
    const { id, question, waste } = check;
    const { level, onUnknown } = setting;
    const told = before.checks.find((one) => one.id === id)?.outcome;
    const isSilent = level === 'off' && (told === undefined || (!asked && told.kind !== 'pass'));
    if (isSilent) return [];
    const outcome = told ?? { kind: 'unknown' as const, why: ['The report of the run does not answer it.'] };
    return [{ id, question, waste, level, onUnknown, outcome, waiver: null }];
  });
  const planned = policy.planned.map(plannedResult);
  return [...answered, ...planned];
}

/** The pull request alone, as GitHub tells it: what is checked out here may be anything. */
function asOf({ authorship: _git, ...world }: World, { number, head }: Pull): World {
  return { ...world, change: async () => ({ number, head }) };
}

async function freshEvidence(
  world: World,
  forge: Forge,
  pull: Pull,
  people: People,
  { edit, policy }: BasePolicy,
): Promise<Evidence> {
  const files = await forge.files(pull);
  const change: Evidence['change'] =
    files.status === 'ok' ? known(files.value, 'api') : untold('The files of this change', files);
  return {
    tests: NOT_ASKED,
    scans: NOT_ASKED,
    coverage: NOT_ASKED,
    jobs: NOT_ASKED,
    baseline: NOT_ASKED,
    owners: NOT_ASKED,
    provenance: await provenanceOf(asOf(world, pull), { change, pull, settings: policy.settings.ai, asks: true }),
    tracked: known(trackedFiles([]), 'none'),
    policyEdit: edit,
    change,
    review: await withRoles(world, people.review),
    queue: people.queue,
    flow: await flowHere(world, pull.number, policy.flow, reportedBatch(change, policy.settings.batch).batch?.lines),
  };
}
