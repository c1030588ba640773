import { parseArgs } from 'node:util';
import { nearest } from '../model/nearest.ts';
import { quoted } from '../model/words.ts';

/** What each command is for, and the options it takes. */
const COMMANDS: Readonly<
  Record<string, { readonly about: string; readonly usage: string; readonly options: readonly Option[] }>
> = {
  gate: {
    about: 'Judge this change: reports, policy and all, in one verdict.',
    usage: 'gate [options]',
    options: ['tests', 'scans', 'coverage', 'policy', 'base', 'head', 'repo', 'output-dir', 'json', 'quiet', 'no-color'],
  },
  read: { about: 'Say what the gate sees in these report files.', usage: 'read FILE...', options: ['json', 'no-color'] },
  explain: {
    about: 'Retell a verdict from its report.json.',
    usage: 'explain REPORT.json',
    options: ['check', 'json', 'quiet', 'no-color'],
  },
  flow: {
    about: 'How work flows here: lead time, deployments, failures, stages; from git alone, or with GitHub.',
    usage: 'flow [options]',
    options: [
      'deployments',
      'since',
      'until',
      'window',
      'now',
      'facts',
      'policy',
      'repo',
      'output-dir',
      'next',
      'json',
      'no-color',
    ],
  },
  provenance: {
    about: 'Which commits and lines carry which markers of agents, and how that is known.',
    usage: 'provenance [BASE..HEAD]',
    options: ['message', 'author', 'since', 'until', 'policy', 'base', 'repo', 'json', 'no-color'],
  },
  init: { about: 'Write a workflow and a starting policy for this repository.', usage: 'init', options: ['repo', 'no-color'] },
  demo: {
    about: 'The gate over a shipped example: a change that is stopped, and why.',
    usage: 'demo',
    options: ['json', 'quiet', 'no-color'],
  },
};

const OPTIONS = {
  tests: { type: 'string', multiple: true, about: 'GLOB of test reports; repeatable, ! excludes' },
  scans: { type: 'string', multiple: true, about: 'GLOB of scan reports; repeatable, ! excludes' },
  coverage: { type: 'string', multiple: true, about: 'GLOB of coverage reports; repeatable, ! excludes' },
  policy: { type: 'string', about: 'FILE to judge by, instead of the default branch’s policy' },
  base: { type: 'string', about: 'REF the change is held against (default: the default branch)' },
  head: { type: 'string', about: 'REF of the change (default: what is checked out, uncommitted work included)' },
  repo: { type: 'string', about: 'DIR of the checkout (default: here)' },
  'output-dir': { type: 'string', about: 'DIR to write the files of the run into' },
  deployments: {
    type: 'string',
    about:
      'SOURCE of deployments: `tags:v*`, `branch:main`, `file:events.ndjson`, `github` with GITHUB_TOKEN (default: tags, found by looking)',
  },
  since: { type: 'string', about: 'DATE the window begins' },
  until: { type: 'string', about: 'DATE the window ends, not included (default: now)' },
  window: { type: 'string', about: 'DAYS of the window (default: 84)' },
  now: { type: 'string', about: 'TIME that is taken for now, so that a run can be repeated' },
  facts: { type: 'string', about: 'FILE of facts (jidoka.facts/v1) to compute from, instead of git' },
  message: { type: 'string', about: 'FILE of one commit message to judge, or `-` for standard input' },
  author: { type: 'string', about: '`Name <mail>` of that message’s author' },
  next: { type: 'boolean', about: 'only what to pull next: slots that are free, and the oldest accepted items' },
  check: { type: 'string', about: 'ID of the one check to retell' },
  json: { type: 'boolean', about: 'machine output on standard output, nothing else there' },
  quiet: { type: 'boolean', about: 'only the verdict’s line' },
  'no-color': { type: 'boolean', about: 'no colours, even on a terminal' },
  help: { type: 'boolean', short: 'h', about: 'this text' },
  version: { type: 'boolean', about: 'the version' },
} as const;

type Option = keyof typeof OPTIONS;

/** The options as given. */
export interface Values {
  readonly text: (name: Option) => string | undefined;
  readonly list: (name: Option) => readonly string[];
  readonly on: (name: Option) => boolean;
}

/** Reads a command line. A text is what is wrong with it, with the nearest name where one is close. */
export function parseArguments(
  arguments_: readonly string[],
): { command: string | undefined; files: string[]; values: Values } | string {
  const { tokens } = parseArgs({ args: [...arguments_], options: OPTIONS, strict: false, allowPositionals: true, tokens: true });
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const [command, ...files] = words;
  if (command !== undefined && !Object.hasOwn(COMMANDS, command)) {
    const guess = nearest(command, Object.keys(COMMANDS));
    return `There is no command ${quoted(command)}${guess === undefined ? `; see \`jidoka --help\`` : `; did you mean ${quoted(guess)}?`}`;
  }
  const known: readonly string[] = [...(command === undefined ? [] : (COMMANDS[command]?.options ?? [])), 'help', 'version'];
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option: { type: 'string' | 'boolean'; multiple?: true } | undefined = known.includes(token.name)
      ? OPTIONS[token.name as Option]
      : undefined;
    if (option === undefined) {
      const guess = nearest(token.name, known);
      return `${quoted(token.rawName)} is no option${command === undefined ? '' : ` of ${command}`}${guess === undefined ? '' : `; did you mean \`--${guess}\`?`}`;
    }
    if (option.type === 'string' && (token.value === undefined || token.value === ''))
      return `${quoted(token.rawName)} wants a value.`;
    if (option.type === 'boolean' && token.value !== undefined) return `${quoted(token.rawName)} takes no value.`;
    const before = given.get(token.name) ?? [];
    if (before.length > 0 && option.type === 'string' && !option.multiple) return `${quoted(token.rawName)} is given twice.`;
    given.set(token.name, [...before, token.value ?? '']);
  }
  const values: Values = {
    text: (name) => given.get(name)?.[0],
    list: (name) => given.get(name) ?? [],
    on: (name) => given.has(name),
  };
  return { command, files, values };
}

export function help(command: string | undefined): string {
  const one = command === undefined ? undefined : COMMANDS[command];
  const row = (name: string, about: string) => `  ${name.padEnd(15)} ${about}`;
  const options = (names: readonly Option[]) => names.map((name) => row(`--${name}`, OPTIONS[name].about));
  if (one !== undefined) return `${one.about}\n\nUsage: jidoka ${one.usage}\n\n${options([...one.options, 'help']).join('\n')}\n`;
  const commands = Object.entries(COMMANDS).map(([name, { about }]) => row(name, about));
  return `Jidoka: one verdict on a change that can be explained.\n\nUsage: jidoka COMMAND [options]\n\n${commands.join('\n')}\n\n${options(['help', 'version']).join('\n')}\n\nExit codes: 0 go or caution, 1 stop, 2 the gate could not run.\n`;
}
