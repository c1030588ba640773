import { collect } from './commands/collect.ts';
import { judged, writeReports } from './commands/gate.ts';
import type { Published, Wanted } from './commands/publication.ts';
import { publish, tellNothing } from './commands/publication.ts';
import { publishable } from './commands/publish.ts';
import { read } from './commands/read.ts';
import { reportName } from './commands/recorded.ts';
import { alignJob, rejudge } from './commands/rejudge.ts';
import { legOf } from './model/bundle.ts';
import type { GateReport } from './model/report.ts';
import { story } from './model/story.ts';
import { count, quoted } from './model/words.ts';
import type { Inputs } from './platform/actions.ts';
import { annotate, complain, log, notice, readInputs, setOutputs, writeSummary } from './platform/actions.ts';
import type { RunEvent } from './platform/event.ts';
import { readEvent } from './platform/event.ts';
import { openFile } from './platform/open.ts';
import { defaultOutputDir, holdsHead, runnerWorld } from './platform/runner.ts';
import { badGlob } from './policy/read.ts';
import { waiveCommands } from './policy/waive-commands.ts';
import type { World } from './ports.ts';
import { CouldNotRun } from './ports.ts';
import { annotations } from './reports/annotations.ts';
import { notRun, summary } from './reports/markdown.ts';
import { noticesText } from './reports/notices.ts';
import { readTable } from './reports/table.ts';
import { terminal } from './reports/terminal.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The program on a runner. Exit code 1 on stop and when it could not run; a failure to publish changes neither. */
export async function action(): Promise<void> {
  try {
    process.exitCode = await run(process.env);
  } catch (error) {
    process.exitCode = 1;
    const why = error instanceof CouldNotRun ? error : new CouldNotRun({ message: fault(error) });
    complain(why);
    await writeSummary(notRun(why.problems));
  }
  // A connection that a slow server keeps open does not keep the job.
  setTimeout(() => process.exit(), 3000).unref();
}

function fault(error: unknown): string {
  return `Jidoka broke, which is a fault of its own; please report it: ${error instanceof Error ? error.stack : error}`;
}

/** One step of a job: what it was asked, what happened, and the world it acts in. */
interface Job {
  readonly inputs: Inputs;
  readonly event: RunEvent;
  readonly world: World;
  readonly workspace: string;
  readonly outputDir: string;
  /** The leg of a matrix, where the job has one. */
  readonly leg: string | undefined;
}

const RUNS: Readonly<Record<NonNullable<Inputs['command']>, (job: Job) => Promise<number>>> = {
  gate: runGate,
  collect: runCollect,
  rejudge: runRejudge,
  publish: runPublish,
};

async function run(env: Env): Promise<number> {
  const inputs = readInputs(env);
  const event = await readEvent(env);
  const bad = badGlob([...inputs.tests, ...inputs.scans, ...inputs.coverage, ...inputs.artifacts]);
  if (bad !== undefined) throw new CouldNotRun({ message: `An input names a glob that cannot be used: ${bad}` });
  const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd();
  const outputDir = inputs.outputDir ?? defaultOutputDir(env, workspace);
  const world = runnerWorld({
    event,
    workspace,
    outputDir,
    env,
    token: inputs.token,
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    graphqlUrl: env['GITHUB_GRAPHQL_URL'] ?? 'https://api.github.com/graphql',
    policyPath: inputs.policy,
  });
  const leg = inputs.matrix === null ? undefined : legOf(inputs.matrix, world.step?.job ?? '');
  return RUNS[inputs.command ?? commandOf(event)]({ inputs, event, world, workspace, outputDir, leg });
}

/** What an event asks for where the workflow does not say. */
const BY_EVENT: Readonly<Record<string, NonNullable<Inputs['command']>>> = {
  pull_request: 'gate',
  pull_request_target: 'gate',
  merge_group: 'gate',
  push: 'gate',
  workflow_dispatch: 'gate',
  workflow_run: 'publish',
  pull_request_review: 'rejudge',
  issue_comment: 'rejudge',
};

function commandOf({ name, action: what }: RunEvent): NonNullable<Inputs['command']> {
  if (name === 'pull_request' && (what === 'labeled' || what === 'unlabeled')) return 'rejudge';
  const command = Object.hasOwn(BY_EVENT, name) ? BY_EVENT[name] : undefined;
  if (command !== undefined) return command;
  throw new CouldNotRun({
    message: `The event ${quoted(name)} is not judged by this version; run the gate on \`pull_request\`, \`merge_group\` or \`push\`.`,
  });
}

async function runGate({ inputs, event, world, workspace, outputDir, leg }: Job): Promise<number> {
  if (event.name === 'pull_request_target' && (await holdsHead(workspace, event.change.head.sha))) {
    throw new CouldNotRun({
      message:
        'The head of the pull request is checked out under `pull_request_target`, whose token can write: its code could use it. Run the gate on `pull_request`.',
    });
  }
  const { tests, scans, coverage, mode, needs, artifacts } = inputs;
  const { report, added } = await judged(world, {
    byHand: false,
    ...{ tests, scans, coverage, needs, artifacts },
    pull: event.pull,
    records: event.records,
    ...(mode !== undefined && { mode }),
  });
  await writeReports(world, report, { server: world.step?.server });
  setOutputs(outputsOf(report, outputDir));
  const kept = await keepReports(world, inputs, leg, event.records ? report.change.head.sha : undefined);
  const wanted = { ...wantedOf(inputs, event), number: event.change.number, added };
  const published = await publish(world, report, story(report), wanted);
  setOutputs({ 'comment-id': published.commentId ?? '', 'artifact-id': kept.id ?? '' });
  await tell(report, { ...published, notices: [...kept.notices, ...published.notices] });
  return report.decision === 'stop' ? 1 : 0;
}

function wantedOf({ comment, checkRun, annotations: which }: Inputs, { fromFork }: RunEvent): Omit<Wanted, 'number' | 'added'> {
  return { comment, checkRun, annotations: which, fromFork };
}

/** The verdict in the step's own channels. What stands in a check run is not remarked on a second time. */
async function tell(report: GateReport, { annotated, notices }: Published): Promise<void> {
  const told = story(report);
  log(terminal(told, { color: false, width: 100 }));
  const { shown, cut } = annotations(report, told);
  annotate(annotated ? { shown: shown.filter(({ path }) => path === undefined), cut: undefined } : { shown, cut });
  for (const sentence of notices) notice(sentence);
  await writeSummary(summary(report, told) + noticesText(notices));
}

/** Keeps the reports as artifacts of the run: for people, for `publish` and `rejudge`, and as the baseline of later changes. */
async function keepReports(
  { step }: World,
  { artifact }: Inputs,
  leg: string | undefined,
  recorded: string | undefined,
): Promise<{ id?: number; notices: string[] }> {
  if (step === undefined || artifact === undefined) return { notices: [] };
  const name = reportName(artifact, step.job, leg, step.attempt);
  const answers = [
    await step.keep(name, ['report.json', 'comment.md', 'summary.md']),
    await step.keep(`${name}.html`, ['jidoka.html'], { asIs: true }),
    ...(recorded === undefined ? [] : [await step.keep(`jidoka-evidence-${step.job}-${recorded}`, ['evidence.json'])]),
  ];
  const whys = new Set(answers.flatMap((answer) => (answer.status === 'ok' ? [] : [answer.why])));
  const [first] = answers;
  return {
    ...(first?.status === 'ok' && { id: first.value }),
    notices: [...whys].map((why) => `The reports were not kept as an artifact: ${why}. They are in the output directory.`),
  };
}

/** Outputs are enums and numbers, and one path that the workflow itself chose. What was not measured is empty. */
function outputsOf(report: GateReport, outputDir: string): Record<string, string | number> {
  const told = story(report);
  const { tests, queue } = report.evidence;
  return {
    decision: report.decision,
    'stopped-by': told.rows
      .filter((row) => row.weight === 'stop')
      .flatMap((row) => row.ids)
      .join(','),
    'tests-total': tests.totals?.total ?? '',
    'tests-failed': tests.totals ? tests.totals.failed + tests.totals.errored : '',
    'findings-new': newFindings(report),
    'batch-lines': report.change.batch?.lines ?? '',
    wip: queue?.open ?? '',
    'wip-exceeded': queue === undefined ? '' : String(queue.exceeded),
    report: `${outputDir}/report.json`,
  };
}

/** Findings that count; empty where no scan was judged. */
function newFindings(report: GateReport): number | '' {
  const outcome = report.checks.find(({ id }) => id === 'scan-findings')?.outcome;
  return outcome?.kind === 'fail' ? outcome.total : outcome?.kind === 'pass' ? 0 : '';
}

/** One leg: its reports are kept for the gate's job, and shown. There is no verdict here. */
async function runCollect({ inputs, world, workspace, leg }: Job): Promise<number> {
  const { tests, scans, coverage } = inputs;
  const { bundle, paths } = await collect(world, { tests, scans, coverage }, leg ?? 'job');
  const report = await read({ openFile: (path) => openFile(workspace, path) }, paths);
  log(readTable(report.files, { color: false, width: 100 }));
  for (const { why } of bundle.missing) notice(why);
  log(`${count(paths.length, 'report')} kept for the gate, as leg "${bundle.leg}".`);
  return 0;
}

/** Reviews, comments and labels: the verdict is made again from what is recorded, and the gate's job is started where it differs. */
async function runRejudge({ inputs, event, world, outputDir }: Job): Promise<number> {
  const { comment, pull } = event;
  if (pull === undefined || (comment !== undefined && !/^\/jidoka\b/m.test(comment.body))) {
    log(
      pull === undefined
        ? 'This is no pull request; there is nothing to decide.'
        : 'No command of ours; there is nothing to decide.',
    );
    return 0;
  }
  const all = await rejudge(world, { pull, artifact: inputs.artifact ?? 'jidoka' });
  for (const rejudged of all) {
    const { report } = rejudged;
    await writeReports(world, report, { server: world.step?.server });
    setOutputs(outputsOf(report, outputDir));
    const wanted = { ...wantedOf(inputs, event), number: pull, added: undefined };
    const published = await publish(world, report, story(report), wanted);
    const aligned = world.forge && (await alignJob(world.forge, rejudged));
    await tell(report, { ...published, notices: [...published.notices, ...(aligned === undefined ? [] : [aligned])] });
  }
  if (comment !== undefined)
    await answer(
      world,
      comment,
      all.map(({ report }) => report),
    );
  return all.some(({ report }) => report.decision === 'stop') ? 1 : 0;
}

/** A sign under a command, so that its writer need not look for what became of it. */
async function answer(
  { forge }: World,
  { id, body }: { id: number; body: string },
  reports: readonly GateReport[],
): Promise<void> {
  const found = waiveCommands(body);
  const commands = 'commands' in found ? found.commands : found;
  for (const problem of 'problems' in found ? found.problems : []) notice(problem);
  const holds = commands.length > 0 && !('problems' in found) && commands.every(({ check }) => isWaived(reports, check));
  await forge?.react(id, holds ? '+1' : 'confused');
}

function isWaived(reports: readonly GateReport[], check: string): boolean {
  return reports.some(({ checks }) => checks.some(({ id, waiver }) => id === check && waiver !== null));
}

/** Tells a pull request what its own run reported, where that run's token could only read. */
async function runPublish({ inputs, event, world, outputDir }: Job): Promise<number> {
  const finished = event.workflowRun;
  if (finished === undefined || !finished.event.startsWith('pull_request')) {
    log('That run is of no pull request; there is nothing to publish.');
    return 0;
  }
  const found = await publishable(world, finished, inputs.artifact ?? 'jidoka');
  if (found.kind === 'moved-on') {
    log(found.why);
    return 0;
  }
  if (found.kind === 'nothing') {
    await tellNothing(world, found.pull, finished.workflow, found.why);
    throw new CouldNotRun({ message: found.why });
  }
  for (const report of found.reports) {
    const wanted = { ...wantedOf(inputs, event), fromFork: false, number: found.pull.number, added: undefined };
    const published = await publish(world, report, story(report), wanted);
    setOutputs({ ...outputsOf(report, outputDir), 'comment-id': published.commentId ?? '' });
    await tell(report, published);
  }
  return 0;
}
