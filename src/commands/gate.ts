import { checks } from '../checks/index.ts';
import { recordedAt } from '../gathering/baseline.ts';
import { farFiles } from '../gathering/elsewhere.ts';
import { DEFAULT_TEST_GLOBS, gather } from '../gathering/evidence.ts';
import { flowHere } from '../gathering/flow-here.ts';
import { ownersAtBase } from '../gathering/owners.ts';
import type { People } from '../gathering/people.ts';
import { askPeople, withRoles } from '../gathering/people.ts';
import { basePolicy, day, modeOn, policySource } from '../gathering/policy.ts';
import { provenanceOf } from '../gathering/provenance.ts';
import { mapOf } from '../gathering/review-map.ts';
import { waived } from '../gathering/waivers.ts';
import { EVIDENCE_FILE } from '../model/artifact-names.ts';
import type { LineRange } from '../model/changes.ts';
import type { Outcome } from '../model/check.ts';
import type { Change, Evidence } from '../model/evidence.ts';
import type { Jobs } from '../model/jobs.ts';
import { readNeeds } from '../model/jobs.ts';
import { gateReport } from '../model/judgement.ts';
import type { Reading } from '../model/reading.ts';
import { judgeable, known, NOT_ASKED } from '../model/reading.ts';
import { baselineOf } from '../model/recorded.ts';
import type { GateReport } from '../model/report.ts';
import { reportedBatch } from '../model/reported.ts';
import { story } from '../model/story.ts';
import type { CheckResult } from '../model/verdict.ts';
import { decide, resultOf } from '../model/verdict.ts';
import { listed, quoted } from '../model/words.ts';
import { plannedResult } from '../policy/planned.ts';
import type { Policy } from '../policy/policy.ts';
import { isAsked, settingFor } from '../policy/policy.ts';
import type { Tightening } from '../policy/read.ts';
import { tighten } from '../policy/read.ts';
import type { World } from '../ports.ts';
import type { FileReportOptions } from '../reports/index.ts';
import { reports } from '../reports/index.ts';

/** What a run asks of the gate beside its policy. */
export interface Asked extends Tightening {
  /** `${{ toJSON(needs) }}` of the gate's job. */
  readonly needs?: string;
  readonly artifacts?: readonly string[];
  /** The pull request whose people are asked. */
  readonly pull?: number | undefined;
  /** A push to the default branch: what it holds is recorded for later changes. */
  readonly records?: boolean;
}

export interface Gated {
  readonly report: GateReport;
  /** Added lines by path, where they are known. */
  readonly added: ReadonlyMap<string, readonly LineRange[]> | undefined;
  /** What the policy wants published. */
  readonly reports: Policy['reports'];
}

/** The whole gate: policy and evidence in, one report out. Throws `CouldNotRun` when it could not judge at all. */
export async function gate(world: World, asked: Asked): Promise<GateReport> {
  return (await judged(world, asked)).report;
}

export async function judged(world: World, asked: Asked): Promise<Gated> {
  const change = await world.change();
  const base = await basePolicy(world);
  const { policy, notes } = tighten(base.policy, asked, base.inForce.source !== 'default');
  const tracked = await world.trackedFiles();
  const changes = await world.changeSet();
  const far = await farFiles(world, change, {
    artifacts: asked.artifacts ?? [],
    bundles: hasNeeds(asked.needs),
    codeScanning: policy.globs.scans.includes(CODE_SCANNING),
    globs: { ...policy.globs, tests: policy.globs.tests.length > 0 ? policy.globs.tests : DEFAULT_TEST_GLOBS },
  });
  const { evidence: found, files, notes: fileNotes } = await gather(world, withoutNames(policy), tracked, changes, far);
  const [[people, provenance], flow] = await Promise.all([
    askPeople(world, change, asked.pull, policy.checks.get('wip-limit')?.level !== 'off').then(
      async (told) => [told, await madeBy(world, changes, told.pull, policy)] as const,
    ),
    flowHere(world, asked.pull, policy.flow, reportedBatch(changes, policy.settings.batch).batch?.lines),
  ]);
  const from = changes.state === 'present' ? changes.value.range.base : change.base?.sha;
  const evidence: Evidence = {
    ...found,
    change: changes,
    tracked: known(tracked, 'git'),
    policyEdit: base.edit,
    jobs: jobsOf(asked.needs, policy),
    review: people.review,
    queue: people.queue,
    flow,
    provenance,
    owners: await ownersAtBase(
      world,
      policy.checks.get('handoffs')?.level !== 'off' || (judgeable(provenance)?.lines.ai ?? 0) > 0,
    ),
    baseline: await baseline(world, from, asked.records === true),
  };
  const at = world.now();
  const answers = await answered(world, evidence, policy, at);
  const { results, notes: waiverNotes } = await withWaived(world, answers, people, change, policy, at);
  const { mode, because } = modeOn(policy, change, day(at));
  const report = gateReport({
    at,
    change,
    policy: policySource(base.inForce),
    verdict: decide(results, mode),
    evidence,
    files,
    batch: policy.settings.batch,
    wip: policy.checks.get('wip-limit')?.options,
    map: await mapOf(world, evidence, from),
    tracked,
    ...(world.step && { run: { key: world.step.key, id: world.step.run, attempt: world.step.attempt, url: world.step.url } }),
    notes: [...base.notes, ...because, ...notes, ...waiverNotes, ...unusedNotes(policy), ...fileNotes],
  });
  if (asked.records && change.head.sha !== undefined) {
    await world.writeOutput(
      EVIDENCE_FILE,
      `${JSON.stringify(baselineOf(evidence, at, change.head.sha, policy.settings.repeatedCases))}\n`,
    );
  }
  const added =
    changes.state === 'present' ? new Map(changes.value.files.map((file) => [file.path, file.added] as const)) : undefined;
  return { report, added, reports: policy.reports };
}

/** Writes every report file of a run below the output directory. */
export async function writeReports(world: World, report: GateReport, options: FileReportOptions = {}): Promise<void> {
  const told = story(report);
  for (const { name, render } of reports) await world.writeOutput(name, render(report, told, options));
}

const ON_PULL = { state: 'not-applicable', because: 'judged on the pull request', declared: 'not-asked' } as const;

/** GitHub's code scanning as a source of scans, in the place of a glob. */
export const CODE_SCANNING = 'code-scanning';

function withoutNames(policy: Policy): Policy {
  return { ...policy, globs: { ...policy.globs, scans: policy.globs.scans.filter((glob) => glob !== CODE_SCANNING) } };
}

function hasNeeds(needs: string | undefined): boolean {
  return needs !== undefined && needs !== '' && needs.trim() !== '{}';
}

/** How the jobs before this one ended. Where the policy asks and nobody told, that is not known, and no pass. */
function jobsOf(needs: string | undefined, policy: Policy): Reading<Jobs> {
  if (needs === undefined || needs === '') {
    if (!policy.named.has('jobs-succeeded')) return NOT_ASKED;
    const reason = 'The gate was not told how the jobs before it ended.';
    return { state: 'absent', reason, remedy: 'Give its step the input `needs`, with what `toJSON(needs)` gives.' };
  }
  const read = readNeeds(needs);
  if ('jobs' in read) return known(read.jobs, 'needs');
  return { state: 'unreadable', problems: [{ kind: 'malformed', path: 'needs', message: read.problem }], sources: [] };
}

/** Where neither a history nor a pull request can be asked, lines are told on the pull request. */
async function madeBy(
  world: World,
  change: Evidence['change'],
  pull: People['pull'],
  { settings }: Policy,
): Promise<Evidence['provenance']> {
  if (world.authorship === undefined && world.forge === undefined) return NOT_ASKED;
  const reading = await provenanceOf(world, { change, pull, settings: settings.ai, asks: true });
  const isElsewhere = world.step !== undefined && pull === undefined && reading.state === 'absent';
  return isElsewhere ? ON_PULL : reading;
}

async function baseline({ forge, step }: World, base: string | undefined, records: boolean): Promise<Evidence['baseline']> {
  if (forge === undefined || step?.defaultBranch === undefined || base === undefined || records) return NOT_ASKED;
  return recordedAt(forge, base, step.defaultBranch, step.job);
}

/** Every check's answer under the policy. Roles of reviewers are asked for where an answer hangs on them. */
async function answered(world: World, evidence: Evidence, policy: Policy, at: Date): Promise<CheckResult[]> {
  const settings = { ...policy.settings, today: day(at) };
  const results: CheckResult[] = [];
  let asked = evidence;
  for (const check of checks) {
    const setting = settingFor(policy, check);
    let outcome = check.answer(asked, setting.options, settings);
    if (check.asksRoles && outcome.kind !== 'not-applicable' && asked.review.state === 'present') {
      asked = { ...asked, review: await withRoles(world, asked.review) };
      outcome = check.answer(asked, setting.options, settings);
    }
    if (isAsked(policy, check) || isGood(outcome)) results.push(resultOf(check, setting, outcome));
  }
  return [...results, ...policy.planned.map(plannedResult)];
}

/** What nobody asked for is told only where it is no worry. */
function isGood({ kind }: Outcome): boolean {
  return kind === 'pass' || kind === 'not-applicable';
}

/** Exceptions that hold at the head people looked at: in a merge queue, the pull request's own. */
async function withWaived(
  { forge, step }: World,
  results: readonly CheckResult[],
  { pull }: People,
  change: Change,
  policy: Policy,
  at: Date,
): Promise<{ results: readonly CheckResult[]; notes: readonly string[] }> {
  if (forge === undefined || step === undefined || pull === undefined) return { results, notes: [] };
  const head = change.number === undefined ? pull.head.sha : (change.head.sha ?? pull.head.sha);
  return waived(results, { forge, pull, head, policy, today: day(at), run: step.run });
}

function unusedNotes({ unused }: Policy): string[] {
  if (unused.length === 0) return [];
  const names = listed(
    unused.map((key) => quoted(key)),
    12,
  );
  return [`The policy's ${names} ${unused.length === 1 ? 'is' : 'are'} not used by this version.`];
}
