import * as core from '@actions/core';
import { nearest } from '../model/nearest.ts';
import { listed, quoted } from '../model/words.ts';
import { CouldNotRun } from '../ports.ts';
import type { Annotations } from '../reports/annotations.ts';
import { forLog } from '../reports/escape.ts';

/** The Action's inputs, checked. Their descriptions are in action.yml; the suite compares the names. */
export interface Inputs {
  readonly command: (typeof COMMANDS)[number] | undefined;
  readonly tests: readonly string[];
  readonly scans: readonly string[];
  readonly coverage: readonly string[];
  readonly policy: string | undefined;
  readonly token: string;
  readonly mode: (typeof MODES)[number] | undefined;
  readonly outputDir: string | undefined;
  readonly needs: string;
  readonly artifacts: readonly string[];
  readonly comment: (typeof COMMENT)[number] | undefined;
  readonly checkRun: boolean | undefined;
  readonly annotations: (typeof ANNOTATIONS)[number] | undefined;
  /** What artifacts are called; false where none are kept. */
  readonly artifact: string | false | undefined;
  /** The job's matrix, parsed; null where it has none. */
  readonly matrix: unknown;
}

export const INPUT_NAMES = [
  'command',
  'tests',
  'scans',
  'coverage',
  'policy',
  'token',
  'mode',
  'needs',
  'artifacts',
  'comment',
  'check-run',
  'annotations',
  'artifact',
  'output-dir',
  'matrix',
] as const;
const COMMANDS = ['gate', 'collect', 'rejudge', 'publish', 'flow'] as const;
const MODES = ['report', 'warn', 'stop'] as const;
const COMMENT = ['always', 'on-stop', 'never'] as const;
const ANNOTATIONS = ['added', 'file', 'all', 'none'] as const;

export function readInputs(env: Readonly<Record<string, string | undefined>>): Inputs {
  refuseMistyped(env);
  const token = core.getInput('token');
  if (token !== '') core.setSecret(token);
  return {
    command: oneOf('command', COMMANDS),
    tests: lines('tests'),
    scans: lines('scans'),
    coverage: lines('coverage'),
    policy: core.getInput('policy') || undefined,
    token,
    mode: oneOf('mode', MODES),
    outputDir: core.getInput('output-dir') || undefined,
    needs: core.getInput('needs'),
    artifacts: lines('artifacts'),
    comment: oneOf('comment', COMMENT),
    checkRun: yesOrNo('check-run'),
    annotations: oneOf('annotations', ANNOTATIONS),
    artifact: artifactName(),
    matrix: matrixOf(core.getInput('matrix')),
  };
}

/** A word of a list; nothing where the input is empty. */
function oneOf<const T extends string>(name: (typeof INPUT_NAMES)[number], words: readonly T[]): T | undefined {
  const given = core.getInput(name);
  const known = words.find((word) => word === given);
  if (given === '' || known !== undefined) return known;
  const guess = nearest(given, words);
  const hint = guess === undefined ? '' : ` Did you mean ${quoted(guess)}?`;
  throw new CouldNotRun({
    message: `The input \`${name}\` is ${quoted(given)}; write one of ${listed(
      words.map((word) => quoted(word)),
      9,
    )}.${hint}`,
  });
}

function yesOrNo(name: (typeof INPUT_NAMES)[number]): boolean | undefined {
  const word = oneOf(name, ['true', 'false']);
  return word === undefined ? undefined : word === 'true';
}

function artifactName(): string | false | undefined {
  const name = core.getInput('artifact');
  if (name === '') return undefined;
  if (name === 'false') return false;
  if (/^[\w.-]{1,80}$/.test(name)) return name;
  throw new CouldNotRun({
    message: `The input \`artifact\` is ${quoted(name)}; write letters, digits, dots and dashes, or \`false\`.`,
  });
}

/** What the runner fills in by itself; anything else is no matrix. */
function matrixOf(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** Globs, one a line. */
function lines(name: string): string[] {
  return core.getMultilineInput(name).filter((line) => line !== '' && !line.startsWith('#'));
}

/** The runner hands over unknown inputs with a mere warning; one that is nearly ours was meant to be, and would be lost. */
function refuseMistyped(env: Readonly<Record<string, string | undefined>>): void {
  for (const key of Object.keys(env)) {
    if (!key.startsWith('INPUT_')) continue;
    const name = key.slice('INPUT_'.length).toLowerCase();
    if (INPUT_NAMES.some((known) => known === name)) continue;
    const guess = nearest(name, INPUT_NAMES);
    if (guess !== undefined)
      throw new CouldNotRun({ message: `There is no input ${quoted(name)}; did you mean ${quoted(guess)}?` });
    log(`There is no input ${quoted(name)}; it is not used.`);
  }
}

/** Every line of outside text goes through here: none of it is a workflow command. */
export function log(text: string): void {
  for (const line of text.split('\n')) process.stdout.write(`${forLog(line)}\n`);
}

/** Annotations as workflow commands; the toolkit escapes what would end one. */
export function annotate({ shown, cut }: Annotations): void {
  for (const { level, path, line, title, message } of shown) {
    const write = level === 'error' ? core.error : level === 'warning' ? core.warning : core.notice;
    write(message, { title, ...(path !== undefined && { file: path }), ...(line !== undefined && { startLine: line }) });
  }
  if (cut !== undefined) log(cut);
}

/** What a reader of the run should know, as a notice on its page. */
export function notice(sentence: string): void {
  core.notice(sentence.replaceAll('`', '"'), { title: 'Jidoka' });
}

/** Outputs are enums, numbers and one path that the workflow itself chose. */
export function setOutputs(outputs: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

/** A summary that cannot be written is said and changes nothing. */
export async function writeSummary(markdown: string): Promise<void> {
  try {
    await core.summary.addRaw(markdown).write();
  } catch (error) {
    log(`The job summary could not be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** What kept the gate from running, as errors at their place. */
export function complain(error: CouldNotRun): void {
  for (const { message, path, line, column } of error.problems) {
    const at = { ...(path !== undefined && { file: path }), ...(line !== undefined && { startLine: line }) };
    core.error(message.replaceAll('`', '"'), {
      title: 'The gate could not run',
      ...at,
      ...(column !== undefined && { startColumn: column }),
    });
  }
}
