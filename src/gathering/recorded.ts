import type { Answer, Artifact, Forge, Pull, WorkflowRun } from '../forge.ts';
import { REPORT_FILE } from '../model/artifact-names.ts';
import { markOf } from '../model/mark.ts';
import type { GateReport } from '../model/report.ts';
import { gateReportSchema } from '../model/report.ts';
import { decision } from '../model/verdict.ts';
import { decoded } from './decoded.ts';

/** A verdict as the run that made it left it behind: data of a run that may not be trusted, checked before anything is told of it. */
export interface Recorded {
  readonly report: GateReport;
  readonly run: WorkflowRun;
}

const LARGEST = 32 * 1024 * 1024;
/** Artifacts of one run that are looked into: one for each gate job. */
const MOST = 10;

/** The verdicts of a run at a head, the newest attempt of each gate job. */
export async function recordedIn(forge: Forge, run: WorkflowRun, base: string): Promise<Answer<readonly Recorded[]>> {
  const artifacts = await forge.artifactsOf(run.id);
  if (artifacts.status !== 'ok') return artifacts;
  const found: Recorded[] = [];
  for (const artifact of newest(artifacts.value, base).slice(0, MOST)) {
    const files = await forge.download(artifact);
    if (files.status !== 'ok') return files;
    const file = files.value.find(({ path }) => path === REPORT_FILE);
    if (file === undefined) continue;
    const report = file.bytes.length > LARGEST ? undefined : decoded(gateReportSchema, file.bytes);
    if (report === undefined) return refused(artifact, 'it holds no report of this version');
    if (report.change.head.sha !== run.headSha) return refused(artifact, 'its report speaks of another commit');
    if (report.run?.id !== run.id) return refused(artifact, 'its report speaks of another run');
    const told = decision(report.checks, report.policy.mode);
    if (told.decision !== report.decision) return refused(artifact, 'its decision does not follow from its checks');
    found.push({ report, run });
  }
  return { status: 'ok', value: found };
}

/**
 * The verdicts of the newest gate run at a head that left one; none where no run has. A change can bring a workflow that leaves a
 * verdict of its own: where our comment names the run it was made from, only that one is believed.
 */
export async function recordedAt(forge: Forge, pull: Pull, base: string): Promise<Answer<readonly Recorded[]>> {
  const runs = await forge.runsOf(pull.head.sha);
  if (runs.status !== 'ok') return runs;
  const named = new Set(
    pull.comments.comments.flatMap(({ body, own }) => {
      const mark = own ? markOf(body) : undefined;
      return mark?.head === pull.head.sha ? [mark.run] : [];
    }),
  );
  const fitting = runs.value
    .filter(
      ({ id, event, headSha }) => event === 'pull_request' && headSha === pull.head.sha && (named.size === 0 || named.has(id)),
    )
    .sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? 1 : -1));
  for (const run of fitting) {
    const recorded = await recordedIn(forge, run, base);
    if (recorded.status !== 'ok' || recorded.value.length > 0) return recorded;
  }
  return { status: 'ok', value: [] };
}

function refused({ name }: Artifact, why: string): Answer<never> {
  return { status: 'unreachable', why: `the artifact ${name} is refused: ${why}` };
}

/** `base-JOB-ATTEMPT`: of each job, the last. What `collect` and the baseline left is called otherwise. */
function newest(artifacts: readonly Artifact[], base: string): Artifact[] {
  const byJob = new Map<string, { artifact: Artifact; attempt: number }>();
  for (const artifact of artifacts) {
    const { name } = artifact;
    if (!name.startsWith(`${base}-`) || /^jidoka-(collect|evidence)-/.test(name)) continue;
    const [, job, attempt] = /^(.+)-(\d{1,6})$/.exec(name.slice(base.length + 1)) ?? [];
    if (job === undefined) continue;
    const before = byJob.get(job);
    if (before === undefined || before.attempt < Number(attempt)) byJob.set(job, { artifact, attempt: Number(attempt) });
  }
  return [...byJob.values()].map(({ artifact }) => artifact);
}
