import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import type { GateReport } from '../../src/model/report.ts';
import { REPOSITORY, TOKEN } from './github/server.ts';
import type { After } from './repository.ts';
import { temporaryFolder } from './repository.ts';
import type { Command } from './runner-commands.ts';
import { commandOf, lines } from './runner-commands.ts';

/**
 * Runs the Action's bundle as a runner runs a step: a child process with nothing in its environment but what a runner puts
 * there. What comes back is read by rules written anew from the runner's source, never by the code under test.
 */
export interface Step {
  /** The checked-out repository. */
  readonly workspace: string;
  readonly event: RunEvent;
  /** As the workflow's `with:`; inputs it leaves out get action.yml's default. */
  readonly with?: Readonly<Record<string, string>>;
  readonly apiUrl?: string;
  /** Where it is not `/graphql` below the API, as on GitHub Enterprise Server. */
  readonly graphqlUrl?: string;
  /** Another Node binary. */
  readonly node?: string;
  /** How many times faster the step's clock and its waits go, so that a test need not sit through a timeout. */
  readonly speed?: number;
  /** Variables set over the runner's own; undefined takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

export interface RunEvent {
  readonly name: string;
  /** Absent: there is no event file where GITHUB_EVENT_PATH points to. */
  readonly payload?: unknown;
  readonly sha?: string;
  readonly ref?: string;
}

export interface Ran {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** The Markdown of the job's page. */
  readonly summary: string;
  readonly annotations: readonly SeenAnnotation[];
  /** Every command that the runner obeyed, annotations among them. */
  readonly commands: readonly Command[];
  /** The log a person reads: lines that are no command. */
  readonly log: string;
  /** Undefined when the step wrote none. */
  readonly report: GateReport | undefined;
  readonly reportText: string;
  /** A file of the output directory, as it is when it is asked for; empty where there is none. */
  readonly file: (name: string) => string;
}

export interface SeenAnnotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly file?: string;
  readonly line?: number;
  readonly title?: string;
  readonly message: string;
}

const root = resolve(import.meta.dirname, '..', '..');

export async function runStep(after: After, step: Step): Promise<Ran> {
  const home = temporaryFolder(after);
  const file = (name: string, text: string) => {
    const path = join(home, name);
    writeFileSync(path, text);
    return path;
  };
  const [output, summary] = [file('output', ''), file('summary', '')];
  const event = join(home, 'event.json');
  if (step.event.payload !== undefined) file('event.json', JSON.stringify(step.event.payload));
  const temp = join(home, 'temp');
  mkdirSync(temp);
  const env = {
    PATH: process.env['PATH'],
    HOME: home,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: step.workspace,
    GITHUB_EVENT_NAME: step.event.name,
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_SHA: step.event.sha ?? '',
    GITHUB_REF: step.event.ref ?? 'refs/heads/main',
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'gate',
    GITHUB_WORKFLOW: 'CI',
    GITHUB_ACTOR: 'ada',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: step.apiUrl ?? NOBODY,
    GITHUB_GRAPHQL_URL: step.graphqlUrl ?? `${step.apiUrl ?? NOBODY}/graphql`,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_ENV: file('env', ''),
    GITHUB_PATH: file('path', ''),
    GITHUB_STATE: file('state', ''),
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: temp,
    ...inputVariables(step.with ?? {}),
    ...step.env,
  };
  const { exitCode, stdout, stderr } = await spawned(step, env);
  const commands: Command[] = [];
  const log: string[] = [];
  // A runner reads both streams, and obeys both.
  for (const line of [...lines(stdout), ...lines(stderr)]) {
    const command = commandOf(line);
    if (command) commands.push(command);
    else log.push(line);
  }
  const written = step.with?.['output-dir'] ?? join(temp, 'jidoka');
  const reportText = textOf(written, 'report.json');
  return {
    exitCode,
    stdout,
    stderr,
    outputs: outputsOf(readFileSync(output, 'utf8')),
    summary: readFileSync(summary, 'utf8'),
    annotations: commands.flatMap(annotationOf),
    commands,
    log: log.join('\n'),
    report: reportText === '' ? undefined : JSON.parse(reportText),
    reportText,
    file: (name) => textOf(written, name),
  };
}

/** A port of this machine at which nobody listens. (Port 1 would not even be tried: it is on the list that `fetch` refuses.) */
const NOBODY = 'http://127.0.0.1:2';

function spawned(step: Step, env: NodeJS.ProcessEnv): Promise<Pick<Ran, 'exitCode' | 'stdout' | 'stderr'>> {
  const fast = step.speed === undefined ? [] : ['--import', fasterClock(step.speed)];
  return new Promise((done, failed) => {
    const child = spawn(step.node ?? process.execPath, [...fast, join(root, 'dist', 'main.js')], {
      cwd: step.workspace,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 50_000,
    });
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', failed);
    child.on('close', (exitCode) =>
      done({ exitCode, stdout: Buffer.concat(stdout).toString('utf8'), stderr: Buffer.concat(stderr).toString('utf8') }),
    );
  });
}

/** A module that makes waits shorter and the clock quicker by the same factor, so that a budget of a minute stays one. */
function fasterClock(speed: number): string {
  const code = `
    import { syncBuiltinESMExports } from 'node:module';
    import timers from 'node:timers/promises';
    const { setTimeout: sleep } = timers;
    timers.setTimeout = (delay, ...rest) => sleep(delay / ${speed}, ...rest);
    syncBuiltinESMExports();
    const { timeout } = AbortSignal;
    AbortSignal.timeout = (delay) => timeout.call(AbortSignal, Math.ceil(delay / ${speed}));
    const { now } = Date;
    const started = now();
    Date.now = () => started + (now() - started) * ${speed};`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

/** The runner hands over every input of action.yml, and what else the workflow names. */
function inputVariables(given: Readonly<Record<string, string>>): Record<string, string> {
  const action: { inputs: Record<string, { default?: string }> } = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
  const defaults = Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? '']);
  const values: Record<string, string> = { ...Object.fromEntries(defaults), ...given };
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value.replace(/^\$\{\{ github\.token \}\}$/, TOKEN),
    ]),
  );
}

function textOf(folder: string, name: string): string {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    return '';
  }
}

/** `GITHUB_OUTPUT` (runner source, FileCommandManager.cs): `name=value`, or `name<<END`, lines, `END`. */
function outputsOf(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const left = text.split('\n');
  for (let line = left.shift(); line !== undefined; line = left.shift()) {
    if (line === '') continue;
    const [, name, sign, rest] = /^(.*?)(=|<<)(.*)$/.exec(line) ?? [];
    if (!name || rest === undefined) throw new Error(`The runner refuses this output: ${line}`);
    if (sign === '=') {
      outputs[name] = rest;
      continue;
    }
    const end = left.indexOf(rest);
    if (rest === '' || end < 0) throw new Error(`The runner finds no end of this output: ${line}`);
    outputs[name] = left
      .splice(0, end + 1)
      .slice(0, -1)
      .join('\n');
  }
  return outputs;
}

function annotationOf({ name, properties, data }: Command): SeenAnnotation[] {
  if (name !== 'error' && name !== 'warning' && name !== 'notice') return [];
  const { file, line, title } = properties;
  return [
    {
      level: name,
      ...(file !== undefined && { file }),
      ...(line !== undefined && { line: Number(line) }),
      ...(title !== undefined && { title }),
      message: data,
    },
  ];
}

/** A pull request's event, as far as GitHub's payload matters here; `sha` is the merge commit's, as on a runner. */
export function pullRequestEvent(
  pull: { readonly base: string; readonly head: string; readonly merge: string },
  more: Readonly<Record<string, unknown>> = {},
): RunEvent {
  return {
    name: 'pull_request',
    sha: pull.merge,
    ref: 'refs/pull/7/merge',
    payload: {
      action: 'synchronize',
      number: 7,
      repository: { full_name: REPOSITORY, default_branch: 'main', private: true },
      pull_request: {
        number: 7,
        title: 'Reject empty orders',
        draft: false,
        state: 'open',
        user: { login: 'ada', type: 'User' },
        created_at: '2026-11-20T08:00:00Z',
        base: { ref: 'main', sha: pull.base },
        head: { ref: 'topic', sha: pull.head },
        ...more,
      },
    },
  };
}
