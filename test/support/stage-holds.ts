import assert from 'node:assert/strict';
import type * as Of from './github/records.ts';
import type { GitHubServer } from './github/server.ts';
import { TOKEN } from './github/server.ts';
import type { Ran } from './runner.ts';

/** What one step of a story left behind: with its runner, and on GitHub. */
export interface Held extends Ran {
  readonly command: string;
  readonly github: GitHubServer;
}

export const REPORT_CHECK = 'jidoka/report';
/** Commands of the runner that a step may give. The toolkit's client of the artifact store is who debugs. */
const KNOWN = ['debug', 'add-mask', 'error', 'warning', 'notice'];

/** What holds after every step of every story, whatever it is about. */
export function holdsAlways(held: Held): void {
  const { github, commands, annotations, log, summary, stdout, stderr, outputs } = held;
  assert.deepEqual(github.violations, []);
  // The one place where a token stands is the command that makes the runner hide it.
  const told = log + summary + held.reportText + JSON.stringify([annotations, outputs]);
  assert.ok(!told.includes(TOKEN), 'the token is told');
  assert.deepEqual(
    commands.filter(({ name }) => !KNOWN.includes(name)),
    [],
  );
  assert.doesNotMatch(stdout.replaceAll('\n', ''), /[\p{Cc}\p{Bidi_Control}]/u);
  assert.equal(stderr, '');
  for (const level of ['error', 'warning', 'notice']) {
    assert.ok(annotations.filter((one) => one.level === level).length <= 10, `more than ten of level ${level}`);
  }
  exitCodeFits(held);
  assert.deepEqual(namedIn(held), [], 'people are named');
}

/** 1 on a stop and where nothing could be judged; `publish` and `collect` judge nothing themselves. */
function exitCodeFits({ command, exitCode, report, outputs, summary }: Held): void {
  if (summary.includes('could not run')) {
    assert.deepEqual({ exitCode, outputs, report }, { exitCode: 1, outputs: {}, report: undefined });
    return;
  }
  if (report !== undefined) assert.equal(outputs['decision'], report.decision);
  else assert.notEqual(command, 'gate');
  assert.equal(exitCode, report?.decision === 'stop' ? 1 : 0);
}

/** Everyone that this GitHub knows of, but for the owner, whose name every address holds. */
function loginsOf({ state }: GitHubServer): Set<string> {
  const { pulls, comments, reviews, runs, events } = state.data;
  const { people, name } = state.ground;
  const seen = [
    ...people.logins(),
    ...pulls.flatMap(({ author, reviewers, head }) => [author, ownerOf(head.repository), ...reviewers.map((one) => one.name)]),
    ...[...comments, ...reviews].map(({ author }) => author),
    ...comments.flatMap(({ editor }) => editor ?? []),
    ...[...runs, ...events].map(({ actor }) => actor),
  ];
  return new Set(seen.filter((login) => login !== ownerOf(name) && !login.endsWith('[bot]')));
}

function ownerOf(name: string): string {
  return name.slice(0, name.indexOf('/'));
}

/** Logins that stand where anyone can read them. The signer of a waiver is the only person a verdict may name. */
function namedIn(held: Held): string[] {
  const { github, report } = held;
  const signers = new Set(report?.checks.flatMap(({ waiver }) => waiver?.by ?? []));
  const told = [held.log, held.summary, held.reportText, JSON.stringify([held.annotations, held.outputs]), ...writtenIn(github)];
  const text = told.join('\n');
  return [...loginsOf(github)].filter((login) => {
    if (signers.has(login) || text.includes(`Waived by \`${login}\``)) return false;
    return new RegExp(`(?<![\\w-])${login.replaceAll(/[^\w-]/g, '\\$&')}(?![\\w-])`, 'i').test(text);
  });
}

function writtenIn({ state }: GitHubServer): string[] {
  const comments = state.data.comments.filter(({ author }) => author === 'github-actions[bot]').map(({ body }) => body);
  const checks = state.data.checks.filter(({ name }) => name === REPORT_CHECK);
  return [...comments, ...checks.map(({ output, annotations }: Of.CheckRun) => JSON.stringify([output, annotations]))];
}
