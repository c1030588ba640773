import type { Answer, Forge, Pull } from '../forge.ts';
import type { LineRange } from '../model/changes.ts';
import type { Mark } from '../model/mark.ts';
import { gateKey } from '../model/mark.ts';
import type { GateReport } from '../model/report.ts';
import type { Story } from '../model/story.ts';
import type { Step, World } from '../ports.ts';
import type { CheckRunOptions } from '../reports/check-run.ts';
import { checkRun } from '../reports/check-run.ts';
import { comment, notRun } from '../reports/markdown.ts';
import { writeCheckRun } from './check-run.ts';
import { stick } from './sticky.ts';

/** What is published, and where. Nothing of it changes the verdict, which stands before the first request is made. */
export interface Wanted {
  readonly comment: 'always' | 'on-stop' | 'never';
  readonly checkRun: boolean;
  readonly annotations: CheckRunOptions['annotations'];
  /** The pull request that is commented on. */
  readonly number: number | undefined;
  readonly added: ReadonlyMap<string, readonly LineRange[]> | undefined;
  /** The token of a fork's run can only read: another workflow publishes. */
  readonly fromFork: boolean;
}

export interface Published {
  readonly commentId?: number;
  /** True when the remarks stand in a check run, and need not be made a second time. */
  readonly annotated: boolean;
  /** What could not be done and what it takes, as sentences. */
  readonly notices: readonly string[];
}

/** Comments on the pull request and writes the check run. Whatever fails is said in the run's own log and summary. */
export async function publish(world: World, report: GateReport, told: Story, wanted: Wanted): Promise<Published> {
  const { forge, step } = world;
  if (step === undefined) return { annotated: false, notices: [] };
  if (forge === undefined) {
    return { annotated: false, notices: ['There is no token, so neither a comment nor a check run was written.'] };
  }
  const site: Site = { forge, step, mark: markOfReport(report, step), wanted };
  const remarked = await remark(site, report, told);
  const said = await say(site, report, told, remarked.remarks);
  return {
    annotated: remarked.remarks !== undefined,
    notices: [...remarked.notices, ...said.notices],
    ...(said.id !== undefined && { commentId: said.id }),
  };
}

interface Site {
  readonly forge: Forge;
  readonly step: Step;
  readonly mark: Mark;
  readonly wanted: Wanted;
}

type Failed = Exclude<Answer<unknown>, { status: 'ok' }>;

/** `remarks`: how many stand in the check run; absent where none was written. */
async function remark(
  { forge, step, mark, wanted }: Site,
  report: GateReport,
  told: Story,
): Promise<{ remarks?: number; notices: readonly string[] }> {
  if (!wanted.checkRun || mark.head === '') return { notices: [] };
  const { annotations, added, fromFork } = wanted;
  const run = checkRun(report, told, { annotations, server: step.server, ...(added && { changed: { files: added } }) });
  const written = await writeCheckRun(forge, mark, run);
  if (written === 'superseded') return { notices: ['A newer run has written the check run already; it is left as it is.'] };
  if (written.status === 'ok') return { remarks: run.annotations.length, notices: [] };
  const advice = adviceOn(written, 'checks: write', fromFork);
  return { notices: [`The check run was not written: ${written.why}. ${advice} The remarks are in this run's log instead.`] };
}

async function say(
  { forge, step, mark, wanted }: Site,
  report: GateReport,
  told: Story,
  remarks: number | undefined,
): Promise<{ id?: number; notices: readonly string[] }> {
  const { number, fromFork } = wanted;
  if (number === undefined || wanted.comment === 'never') return { notices: [] };
  const stuck = await stick(forge, {
    number,
    mark,
    text: comment(report, told, { server: step.server, remarks }),
    create: wanted.comment === 'always' || report.decision === 'stop',
  });
  switch (stuck.status) {
    case 'written':
      return { id: stuck.id, notices: [] };
    case 'superseded':
      return { notices: ['A newer run has commented already; its comment is left as it is.'] };
    case 'none':
      return { notices: [] };
    default: {
      const advice = adviceOn(stuck.answer, 'pull-requests: write', fromFork);
      return { notices: [`The comment was not written: ${stuck.answer.why}. ${advice}`] };
    }
  }
}

/** Says on the pull request that its own run left nothing to tell: silence would look like a pass. */
export async function tellNothing({ forge, step, now }: World, pull: Pull, workflow: string, why: string): Promise<void> {
  if (forge === undefined || step === undefined) return;
  const mark = {
    key: gateKey(workflow, 'gate'),
    run: step.run,
    attempt: step.attempt,
    head: pull.head.sha,
    at: now().toISOString(),
  };
  await stick(forge, { number: pull.number, mark, text: notRun([{ message: why }]), create: true });
}

/** Of the run that judged, whichever writes. */
function markOfReport(report: GateReport, step: Step): Mark {
  const { key, id: run, attempt } = report.run ?? { key: step.key, id: step.run, attempt: step.attempt };
  return { key, run, attempt, head: report.change.head.sha ?? '', at: report.at };
}

function adviceOn(failed: Failed, permission: string, fromFork: boolean): string {
  if (failed.status !== 'forbidden') return 'The verdict stands; run the job again to publish it.';
  if (fromFork) return "A fork's token can only read: a workflow on `workflow_run` with `command: publish` writes it.";
  return `Give the job \`permissions: ${permission}\`.`;
}
