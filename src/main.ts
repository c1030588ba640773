import { gate, writeReports } from './commands/gate.ts';
import type { GateReport } from './model/report.ts';
import { story } from './model/story.ts';
import { quoted } from './model/words.ts';
import { annotate, complain, log, readInputs, setOutputs, writeSummary } from './platform/actions.ts';
import { readEvent } from './platform/event.ts';
import { defaultOutputDir, runnerWorld } from './platform/runner.ts';
import { badGlob } from './policy/read.ts';
import { CouldNotRun } from './ports.ts';
import { annotations } from './reports/annotations.ts';
import { notRun, summary } from './reports/markdown.ts';
import { terminal } from './reports/terminal.ts';

/** The program on a runner. Exit code 1 on stop and when the gate could not run; a failure to publish changes neither. */
export async function action(): Promise<void> {
  try {
    process.exitCode = await run(process.env);
  } catch (error) {
    process.exitCode = 1;
    const why = error instanceof CouldNotRun ? error : new CouldNotRun({ message: fault(error) });
    complain(why);
    await writeSummary(notRun(why.problems));
  }
}

function fault(error: unknown): string {
  return `Jidoka broke, which is a fault of its own; please report it: ${error instanceof Error ? error.stack : error}`;
}

/** Events whose run is judged. A later version answers the others with commands of their own. */
const JUDGED = new Set(['pull_request', 'merge_group', 'push', 'workflow_dispatch']);

async function run(env: Readonly<Record<string, string | undefined>>): Promise<number> {
  const inputs = readInputs(env);
  const event = await readEvent(env);
  if (inputs.command !== '' && inputs.command !== 'gate') {
    throw new CouldNotRun({ message: `The input \`command\` is ${quoted(inputs.command)}; this version knows \`gate\`.` });
  }
  if (!JUDGED.has(event.name)) {
    throw new CouldNotRun({
      message: `The event ${quoted(event.name)} is not judged by this version; run the gate on \`pull_request\`, \`merge_group\` or \`push\`.`,
    });
  }
  const { tests, scans, coverage, mode } = inputs;
  const bad = badGlob([...tests, ...scans, ...coverage]);
  if (bad !== undefined) throw new CouldNotRun({ message: `An input names a glob that cannot be used: ${bad}` });
  const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd();
  const outputDir = inputs.outputDir ?? defaultOutputDir(env, workspace);
  const world = runnerWorld({
    event,
    workspace,
    outputDir,
    token: inputs.token,
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    policyPath: inputs.policy,
  });

  const report = await gate(world, { byHand: false, tests, scans, coverage, ...(mode !== undefined && { mode }) });
  await writeReports(world, report);
  const told = story(report);
  const totals = report.evidence.tests.totals;
  setOutputs({
    decision: report.decision,
    'stopped-by': told.rows
      .filter((row) => row.weight === 'stop')
      .flatMap((row) => row.ids)
      .join(','),
    'tests-total': totals?.total ?? '',
    'tests-failed': totals ? totals.failed + totals.errored : '',
    'findings-new': newFindings(report),
    'batch-lines': report.change.batch?.lines ?? '',
    report: `${outputDir}/report.json`,
  });
  log(terminal(told, { color: false, width: 100 }));
  annotate(annotations(report, told));
  await writeSummary(summary(report, told));
  return report.decision === 'stop' ? 1 : 0;
}

/** Findings that count; empty where no scan was judged. */
function newFindings(report: GateReport): number | '' {
  const outcome = report.checks.find(({ id }) => id === 'scan-findings')?.outcome;
  return outcome?.kind === 'fail' ? outcome.total : outcome?.kind === 'pass' ? 0 : '';
}
