import type { Answer, FinishedRun, Forge, Pull } from '../forge.ts';
import type { LineRange } from '../model/changes.ts';
import type { Mark } from '../model/mark.ts';
import { gateKey } from '../model/mark.ts';
import type { GateReport } from '../model/report.ts';
import type { Story } from '../model/story.ts';
import { listed } from '../model/words.ts';
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
  /** The token can only read: another workflow publishes. */
  readonly readsOnly: boolean;
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
    notices: [
      ...failureNotices([...remarked.failures, ...said.failures], wanted.readsOnly),
      ...remarked.notices,
      ...said.notices,
    ],
    ...(said.id !== undefined && { commentId: said.id }),
  };
}

/** What could not be written, and the permission it takes. */
interface Failure {
  readonly what: 'check run' | 'comment';
  readonly answer: Exclude<Answer<unknown>, { status: 'ok' }>;
  readonly permission: string;
}

interface Outcome {
  readonly failures: readonly Failure[];
  readonly notices: readonly string[];
}

const FINE: Outcome = { failures: [], notices: [] };

interface Site {
  readonly forge: Forge;
  readonly step: Step;
  readonly mark: Mark;
  readonly wanted: Wanted;
}

/** `remarks`: how many stand in the check run; absent where none was written. */
async function remark(
  { forge, step, mark, wanted }: Site,
  report: GateReport,
  told: Story,
): Promise<Outcome & { remarks?: number }> {
  if (!wanted.checkRun || mark.head === '') return FINE;
  const { annotations, added } = wanted;
  const run = checkRun(report, told, { annotations, server: step.server, ...(added && { changed: { files: added } }) });
  const answer = await writeCheckRun(forge, mark, run);
  if (answer === 'superseded')
    return { ...FINE, notices: ['A newer run has written the check run already; it is left as it is.'] };
  if (answer.status === 'ok') return { ...FINE, remarks: run.annotations.length };
  return { failures: [{ what: 'check run', answer, permission: 'checks: write' }], notices: [] };
}

async function say(
  { forge, step, mark, wanted }: Site,
  report: GateReport,
  told: Story,
  remarks: number | undefined,
): Promise<Outcome & { id?: number }> {
  const { number } = wanted;
  if (number === undefined || wanted.comment === 'never') return FINE;
  const stuck = await stick(forge, {
    number,
    mark,
    text: comment(report, told, { server: step.server, remarks }),
    create: wanted.comment === 'always' || report.decision === 'stop',
  });
  switch (stuck.status) {
    case 'written':
      return { ...FINE, id: stuck.id };
    case 'superseded':
      return { ...FINE, notices: ['A newer run has commented already; its comment is left as it is.'] };
    case 'none':
      return FINE;
    default:
      return { failures: [{ what: 'comment', answer: stuck.answer, permission: 'pull-requests: write' }], notices: [] };
  }
}

/** Says on the pull request that its own run left nothing to tell: silence would look like a pass. */
export async function tellNothing({ forge, now }: World, pull: Pull, finished: FinishedRun, why: string): Promise<void> {
  if (forge === undefined) return;
  const mark = {
    key: gateKey(finished.workflow, 'gate'),
    run: finished.id,
    attempt: finished.attempt,
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

/** Each failure with what it takes; those of a token that can only read are one matter. */
function failureNotices(failures: readonly Failure[], readsOnly: boolean): string[] {
  const refused = readsOnly ? failures.filter(({ answer }) => answer.status === 'forbidden') : [];
  const others = failures.filter((failure) => !refused.includes(failure));
  const names = listed(refused.map(({ what }) => `the ${what}`));
  const one = `The token of this run can only read, so ${names} ${refused.length === 1 ? 'was' : 'were'} not written. A workflow on \`workflow_run\` with \`command: publish\` writes ${refused.length === 1 ? 'it' : 'them'}.`;
  return [
    ...(refused.length > 0 ? [one] : []),
    ...others.map(({ what, answer, permission }) => {
      const advice =
        answer.status === 'forbidden'
          ? `Give the job \`permissions: ${permission}\`.`
          : 'The verdict stands; run the job again to publish it.';
      const instead = what === 'check run' ? " The remarks are in this run's log instead." : '';
      return `The ${what} was not written: ${answer.why}. ${advice}${instead}`;
    }),
  ];
}
