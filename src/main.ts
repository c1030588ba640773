import { collect } from './commands/collect.ts';
import { judged, writeReports } from './commands/gate.ts';
import { publishable } from './commands/publish.ts';
import { read } from './commands/read.ts';
import { alignJob, rejudge } from './commands/rejudge.ts';
import { basePolicy } from './gathering/policy.ts';
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
import type { Policy } from './policy/policy.ts';
import { badGlob } from './policy/read.ts';
import type { World } from './ports.ts';
import { CouldNotRun } from './ports.ts';
import { keepReports } from './publishing/keep.ts';
import type { Published, Wanted } from './publishing/publication.ts';
import { publish, tellNothing } from './publishing/publication.ts';
import { sign } from './publishing/sign.ts';
import { annotations } from './reports/annotations.ts';
import { notRun, summary } from './reports/markdown.ts';
import { noticesText } from './reports/notices.ts';
import { outputsOf } from './reports/outputs.ts';
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
  flow: runFlow,
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
  schedule: 'flow',
  release: 'flow',
  deployment_status: 'flow',
};

function commandOf({ name, action: what, workflowRun, defaultBranch }: RunEvent): NonNullable<Inputs['command']> {
  // A run of the default branch itself has no pull request to publish to.
  const isOfBranch = workflowRun?.headBranch === defaultBranch && workflowRun?.event.startsWith('pull_request') === false;
  if (name === 'workflow_run' && isOfBranch) return 'flow';
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
  const { report, added, reports } = await judged(world, {
    byHand: false,
    ...{ tests, scans, coverage, needs, artifacts },
    pull: event.pull,
    records: event.records,
    ...(mode !== undefined && { mode }),
  });
  await writeReports(world, report, { server: world.step?.server });
  setOutputs(outputsOf(report, outputDir));
  const kept = await keepReports(world, artifactOf(inputs, reports), leg, event.records ? report.change.head.sha : undefined);
  const wanted = { ...wantedOf(inputs, event, reports), number: event.change.number, added };
  const published = await publish(world, report, story(report), wanted);
  setOutputs({ 'comment-id': published.commentId ?? '', 'artifact-id': kept.id ?? '' });
  await tell(report, { ...published, notices: [...kept.notices, ...published.notices] });
  return report.decision === 'stop' ? 1 : 0;
}

/** Inputs go before the policy: what is published decides nothing. */
function wantedOf(inputs: Inputs, { readsOnly }: RunEvent, policy: Policy['reports'] = {}): Omit<Wanted, 'number' | 'added'> {
  return {
    comment: inputs.comment ?? policy.comment ?? 'always',
    checkRun: inputs.checkRun ?? policy['check-run'] ?? true,
    annotations: inputs.annotations ?? policy.annotations ?? 'all',
    readsOnly,
  };
}

/** What artifacts are called where nobody says. */
const ARTIFACT = 'jidoka';

function artifactOf({ artifact }: Inputs, policy: Policy['reports']): string | false {
  return artifact ?? policy.artifact ?? ARTIFACT;
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
  const { verdicts, reports } = await rejudge(world, { pull, artifact: inputs.artifact || undefined });
  const problems =
    comment === undefined
      ? []
      : await sign(
          world,
          comment,
          verdicts.map(({ report }) => report),
        );
  for (const again of verdicts) {
    const { report } = again;
    await writeReports(world, report, { server: world.step?.server });
    setOutputs(outputsOf(report, outputDir));
    const wanted = { ...wantedOf(inputs, event, reports), number: pull, added: undefined };
    const published = await publish(world, report, story(report), wanted);
    const aligned = world.forge && (await alignJob(world.forge, again));
    await tell(report, {
      ...published,
      notices: [...published.notices, ...(aligned === undefined ? [] : [aligned]), ...problems],
    });
  }
  return verdicts.some(({ report }) => report.decision === 'stop') ? 1 : 0;
}

/** Tells a pull request what its own run reported, where that run's token could only read. */
async function runPublish({ inputs, event, world, outputDir }: Job): Promise<number> {
  const finished = event.workflowRun;
  if (finished === undefined || !finished.event.startsWith('pull_request')) {
    log('That run is of no pull request; there is nothing to publish.');
    return 0;
  }
  const base = await basePolicy(world);
  const wished = base.policy.reports;
  const found = await publishable(world, finished, artifactOf(inputs, wished) || ARTIFACT, base);
  if (found.kind === 'moved-on') {
    log(found.why);
    return 0;
  }
  if (found.kind === 'nothing') {
    await tellNothing(world, found.pull, finished, found.why);
    throw new CouldNotRun({ message: found.why });
  }
  for (const report of found.reports) {
    const wanted = { ...wantedOf(inputs, event, wished), readsOnly: false, number: found.pull.number, added: undefined };
    const published = await publish(world, report, story(report), wanted);
    setOutputs({ ...outputsOf(report, outputDir), 'comment-id': published.commentId ?? '' });
    await tell(report, published);
  }
  return 0;
}

/** On a schedule: how work flows, as a summary and as artifacts. It judges nothing, and fails only where it cannot look. */
async function runFlow({ event, inputs, world, outputDir }: Job): Promise<number> {
  const [{ flowOnRunner }, { flowFiles }, { titles }, { keepFlow }, { flowMarkdown }] = await Promise.all([
    import('./commands/flow-on-runner.ts'),
    import('./commands/flow-files.ts'),
    import('./metrics/index.ts'),
    import('./publishing/keep.ts'),
    import('./reports/flow-markdown.ts'),
  ]);
  const { report, facts, window, settings } = await flowOnRunner(world, event.repository);
  const files = await flowFiles(report, facts, window, settings);
  for (const [name, content] of Object.entries(files)) await world.writeOutput(name, content);
  const kept = inputs.artifact === false ? undefined : await keepFlow(world);
  setOutputs({
    'lead-time-p50-seconds': report.metrics['change-lead-time']?.p50 ?? '',
    'artifact-id': kept?.status === 'ok' ? kept.value : '',
    report: `${outputDir}/flow.json`,
  });
  await writeSummary(flowMarkdown(report, titles));
  log(`Written: ${Object.keys(files).join(', ')} in ${outputDir}.`);
  if (facts.partial !== undefined) notice(facts.partial);
  if (kept !== undefined && kept.status !== 'ok') notice(`The flow report was not kept as an artifact: ${kept.why}.`);
  return 0;
}
