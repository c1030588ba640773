import { writeSync } from 'node:fs';
import { read } from './commands/read.ts';
import type { FlowSettings } from './flow/settings.ts';
import type { FlowWorld } from './gathering/flow-facts-source.ts';
import type { MadeSettings } from './gathering/made-lines.ts';
import { project } from './model/project.ts';
import type { GateReport } from './model/report.ts';
import type { Values } from './platform/arguments.ts';
import { help, parseArguments } from './platform/arguments.ts';
import { openFile } from './platform/open.ts';
import { progressForPerson } from './platform/progress.ts';
import type { TerminalOptions } from './reports/terminal.ts';

/** The program on a laptop. Sets the exit code: 0 go or caution, 1 stop, 2 could not run (contract.md). */
export async function cli(arguments_: readonly string[], home: string): Promise<void> {
  process.exitCode = await run(arguments_, home);
}

async function run(arguments_: readonly string[], home: string): Promise<number> {
  const parsed = parseArguments(arguments_);
  if (typeof parsed === 'string') return fail(parsed);
  const { command, files, values } = parsed;
  if (values.on('version')) return say(`${project.version}\n`);
  if (values.on('help')) return say(help(command));
  const chosen = command === undefined ? undefined : COMMANDS[command];
  if (chosen === undefined) return fail(help(undefined));
  try {
    return await chosen(values, files, home);
  } catch (error) {
    return await couldNotRun(error);
  }
}

type CommandRun = (values: Values, files: readonly string[], home: string) => Promise<number>;

/** Each command loads only what it needs beyond the readers: `read` knows nothing of policies, and starts as fast. */
const COMMANDS: Readonly<Record<string, CommandRun>> = {
  async gate(values) {
    const [{ gate, writeReports }, { localWorld }, { badGlob }] = await Promise.all([
      import('./commands/gate.ts'),
      import('./platform/local.ts'),
      import('./policy/read.ts'),
    ]);
    const globs = { tests: values.list('tests'), scans: values.list('scans'), coverage: values.list('coverage') };
    const bad = badGlob([...globs.tests, ...globs.scans, ...globs.coverage]);
    if (bad !== undefined) return fail(bad);
    const world = await localWorld({
      repo: values.text('repo') ?? '.',
      base: values.text('base'),
      head: values.text('head'),
      policy: values.text('policy'),
      outputDir: values.text('output-dir'),
      progress: progressForPerson(),
    });
    const report = await gate(world, { byHand: true, ...globs });
    await writeReports(world, report);
    await tell(report, values);
    return report.decision === 'stop' ? 1 : 0;
  },

  async read(values, files) {
    if (files.length === 0) return fail('read wants at least one file: `jidoka read reports/junit.xml`.');
    const progress = progressForPerson();
    const report = await read({ openFile: (path) => openFile('.', path, { sum: false, progress }) }, files);
    if (values.on('json')) say(`${JSON.stringify(report, null, 2)}\n`);
    else say((await import('./reports/table.ts')).readTable(report.files, screen(values)));
    return report.files.every((file) => file.state === 'present') ? 0 : 1;
  },

  async explain(values, files) {
    const [path, ...others] = files;
    if (path === undefined || others.length > 0) return fail('explain wants one file: `jidoka explain jidoka/report.json`.');
    const { explain } = await import('./commands/explain.ts');
    const report = await explain({ openFile: (file) => openFile('.', file) }, path, values.text('check'));
    await tell(report, values);
    return 0;
  },

  async flow(values) {
    const [{ flow, gitFacts, sourceOf }, { factsOfFile, timeOf, windowOf }, { withMade }, { titles }] = await Promise.all([
      import('./commands/flow.ts'),
      import('./gathering/facts.ts'),
      import('./gathering/made-lines.ts'),
      import('./metrics/index.ts'),
    ]);
    const now = values.text('now');
    const at = now === undefined ? Math.floor(Date.now() / 1000) : timeOf('--now', now);
    const world = { openFile: (path: string) => openFile('.', path) };
    const file = values.text('facts');
    const root = file === undefined ? await historyRootOf(values) : undefined;
    const history = root === undefined ? undefined : historyOf(root);
    const { flow: settings, shared } = await flowPolicy(values, root);
    const asked = values.text('deployments') ?? sourceOf(settings);
    const window = windowOf(
      at,
      { since: values.text('since'), until: values.text('until'), days: values.text('window') },
      settings['window-days'],
    );
    // Before anything is asked: whoever fails first must find someone waiting.
    const lines = root === undefined ? undefined : await (await import('./cli-provenance.ts')).seriesWorld(values);
    const facts =
      root === undefined || history === undefined || lines === undefined
        ? await factsOfFile(world, file ?? '')
        : await withMade(
            asked === 'github'
              ? factsFromGitHub(root, { ...world, history }, at, anySource(settings), shared)
              : gitFacts({ ...world, history }, at, asked, { ai: shared.ai }),
            lines,
            window,
            shared,
          );
    const report = flow(facts, window, settings);
    const folder = values.text('output-dir');
    if (folder !== undefined) {
      const [{ flowFiles }, { writeBelow }] = await Promise.all([
        import('./commands/flow-files.ts'),
        import('./platform/workspace.ts'),
      ]);
      for (const [name, content] of Object.entries(await flowFiles(report, facts, window, settings)))
        await writeBelow(folder, name, content);
    }
    if (values.on('next') && values.on('json'))
      return say(`${JSON.stringify({ next: report.next, wipLimit: report.wipLimit }, null, 2)}\n`);
    if (values.on('next')) return say((await import('./reports/flow-next.ts')).flowNext(report, screen(values)));
    if (values.on('json')) return say(`${JSON.stringify(report, null, 2)}\n`);
    const { flowTable } = await import('./reports/flow-table.ts');
    return say(flowTable(report, { ...screen(values), titles }));
  },

  async provenance(values, files) {
    const [command, { provenanceTable, seriesTable }, given] = await Promise.all([
      import('./commands/provenance.ts'),
      import('./reports/provenance-table.ts'),
      import('./cli-provenance.ts'),
    ]);
    const [range, ...others] = files;
    const [message, since] = [values.text('message'), values.text('since')];
    const asked = [range, message, since].filter((one) => one !== undefined);
    if (asked.length > 1 || others.length > 0)
      return fail('provenance wants one of: a range such as `main..HEAD`, `--message FILE`, `--since DATE`.');
    if (since !== undefined) {
      const { seriesText } = await import('./model/made-series.ts');
      const series = await command.provenanceSince(
        await given.seriesWorld(values),
        await given.spanOf(since, values.text('until'), Math.floor(Date.now() / 1000)),
      );
      return say(values.on('json') ? seriesText(series) : seriesTable(series, screen(values)));
    }
    const told =
      message === undefined
        ? await command.provenanceOfRange(await given.rangeWorld(values, command.rangeOf(range)))
        : command.provenanceOfMessage(await messageIn(message), values.text('author'), await given.agentsKnown(values));
    return say(values.on('json') ? `${JSON.stringify(told, null, 2)}\n` : provenanceTable(told, screen(values)));
  },

  async init(values) {
    const [{ init }, { defaultBranch, gitIn }, { filesOf, repositoryRoot, trackedIn }, { writeNew }] = await Promise.all([
      import('./commands/init.ts'),
      import('./platform/git.ts'),
      import('./platform/local.ts'),
      import('./platform/workspace.ts'),
    ]);
    const root = await repositoryRoot(values.text('repo') ?? '.');
    const branch = (await defaultBranch(gitIn(root)))?.name;
    const { files, next } = await init({ ...filesOf(root), trackedFiles: () => trackedIn(root) }, branch);
    for (const file of files) await writeNew(root, file.path, file.text);
    const { starterText } = await import('./reports/table.ts');
    return say(starterText(files, next, screen(values)));
  },

  async demo(values, _files, home) {
    const [{ gate }, { demoWorld }] = await Promise.all([import('./commands/gate.ts'), import('./platform/demo.ts')]);
    const report = await gate(await demoWorld(`${home}/demo`), { byHand: true, tests: [], scans: [], coverage: [] });
    await tell(report, values);
    if (!values.on('json') && !values.on('quiet')) {
      say('\nThis was the shipped example. On your own change: jidoka gate --tests GLOB\nTo begin: jidoka init\n');
    }
    return 0;
  },
};

/** A message from a file, or from standard input. */
async function messageIn(path: string): Promise<string> {
  const { readInput, readNamed } = await import('./platform/workspace.ts');
  const text = path === '-' ? await readInput() : await readNamed(path);
  if (text !== undefined) return text;
  const { CouldNotRun } = await import('./ports.ts');
  throw new CouldNotRun({ message: 'There is no such file.', path });
}

async function historyRootOf(values: Values): Promise<string> {
  const { historyRoot } = await import('./platform/local.ts');
  return historyRoot(values.text('repo') ?? '.');
}

/** The history of a checkout. git begins to tell it at once, while the policy is read, for hardly any asks for more than the usual. */
function historyOf(root: string) {
  const read = async (also: readonly string[]) => (await import('./platform/history.ts')).readHistory(root, { also });
  const usual = read([]);
  // Whoever asks for it hears of a failure.
  usual.catch(() => {});
  return (also: readonly string[]) => (also.length === 0 ? usual : read(also));
}

/** With what GitHub tells beside the history. Twice the window, so that there is one to hold it against. */
async function factsFromGitHub(
  root: string,
  world: Pick<FlowWorld, 'history' | 'openFile'>,
  now: number,
  settings: FlowSettings,
  { ai, batch: { components } }: FlowPolicy['shared'],
) {
  const [{ laptopForge }, { githubFacts }, { ownersHere }, { filesOf }] = await Promise.all([
    import('./platform/laptop-forge.ts'),
    import('./gathering/flow-facts.ts'),
    import('./gathering/owners.ts'),
    import('./platform/local.ts'),
  ]);
  const owners = await ownersHere(filesOf(root));
  const territory = { components, ...(owners && { owners }) };
  const { forge, repository } = await laptopForge(root, process.env);
  const windowDays = 2 * settings['window-days'];
  return githubFacts({ ...world, forge }, { repository, settings, ai, now, windowDays, territory });
}

/** Whatever GitHub knows best: its deployments, else its releases, else the tags. */
function anySource(settings: FlowSettings): FlowSettings {
  return { ...settings, deployments: { ...settings.deployments, source: 'auto' } };
}

/** What a flow run asks of the policy. */
interface FlowPolicy {
  readonly flow: FlowSettings;
  readonly shared: MadeSettings;
}

/** What the policy says of flow; facts from a file are of no repository here, so only a policy that is named counts for them. */
async function flowPolicy(values: Values, root: string | undefined): Promise<FlowPolicy> {
  const [{ FLOW_DEFAULTS }, { AI_DEFAULTS }, { batchSchema }] = await Promise.all([
    import('./flow/settings.ts'),
    import('./model/ai-settings.ts'),
    import('./model/settings.ts'),
  ]);
  const none: FlowPolicy = { flow: FLOW_DEFAULTS, shared: { ai: AI_DEFAULTS, batch: batchSchema.parse({}) } };
  const named = values.text('policy');
  if (root === undefined && named === undefined) return none;
  const { policyInForce } = await import('./platform/local.ts');
  const text = await policyInForce(root ?? '.', named);
  if (text.text === undefined) return none;
  const { policyOf } = await import('./gathering/policy.ts');
  const { flow, settings } = await policyOf({ policyInForce: async () => text });
  return { flow, shared: settings };
}

async function tell(report: GateReport, values: Values): Promise<void> {
  if (values.on('json')) {
    say(`${JSON.stringify(report, null, 2)}\n`);
    return;
  }
  const [{ story }, { terminal }] = await Promise.all([import('./model/story.ts'), import('./reports/terminal.ts')]);
  say(terminal(story(report), { ...screen(values), quiet: values.on('quiet') }));
}

/** Colours only on a terminal, and never against NO_COLOR (https://no-color.org); 80 columns unless the terminal has fewer. */
function screen(values: Values): TerminalOptions {
  const color = process.stdout.isTTY === true && !values.on('no-color') && !process.env['NO_COLOR'];
  return { color, width: Math.max(40, Math.min(80, process.stdout.columns || 80)) };
}

/** Straight to the descriptor: making `process.stdout` takes as long as reading a small report. It takes over where a pipe is full. */
function say(text: string): number {
  let rest = Buffer.from(text);
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(1, rest));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EAGAIN') process.stdout.write(rest);
    // The reader of a pipe may stop reading (`| head`); that is no fault.
    else if (code !== 'EPIPE') throw error;
  }
  return 0;
}

function fail(message: string): number {
  process.stderr.write(`${message.trimEnd()}\n`);
  return 2;
}

async function couldNotRun(error: unknown): Promise<number> {
  const [{ CouldNotRun }, { problemLine }] = await Promise.all([import('./ports.ts'), import('./reports/lines.ts')]);
  if (error instanceof CouldNotRun) return fail(`The gate could not run.\n${error.problems.map(problemLine).join('\n')}`);
  return fail(
    `Jidoka broke, which is a fault of its own: please report it.\n${error instanceof Error ? error.stack : String(error)}`,
  );
}
