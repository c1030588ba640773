import type { Facts, IncidentFact, ItemFact, PullFact, RolloutFact, RunFact, Seconds } from '../flow/facts.ts';
import { isoOf } from '../flow/facts.ts';
import type { FlowSettings } from '../flow/settings.ts';
import type { Aliases, Cut, Listed, Tip, ToldDeployment, ToldIssue, ToldPull } from '../flow/source.ts';
import { firstRunsOf, withPushes } from '../flow/source-changes.ts';
import { rolloutOf, withProduction } from '../flow/source-deployments.ts';
import { incidentOf } from '../flow/source-incidents.ts';
import type { Territory } from '../flow/source-paths.ts';
import { withTouched } from '../flow/source-paths.ts';
import type { Answer, FlowForge } from '../forge.ts';
import { count } from '../model/words.ts';

/** What GitHub tells beside the history, joined to what an earlier run was told. */
export interface Parts {
  readonly pulls: PullFact[];
  readonly items: ItemFact[];
  readonly incidents: IncidentFact[];
  readonly rollouts: RolloutFact[];
  readonly runs: RunFact[];
  /** When deployments were let in, by id. */
  readonly approvals: ReadonlyMap<string, Seconds>;
  readonly aliases: Aliases;
  readonly tip: Tip | undefined;
  /** From when on all of it is whole; undefined where pull requests are not known. */
  readonly since: Seconds | undefined;
  /** What is not known, each as a sentence. */
  readonly gaps: string[];
  readonly notes: string[];
}

export interface Wanted {
  readonly repository: string;
  readonly settings: FlowSettings;
  /** Where the window begins. */
  readonly from: Seconds;
  /** What happened before is known already, or not wanted. */
  readonly watermark: Seconds;
  /** What ended before is not handed on. */
  readonly kept: Seconds;
  readonly previous: Facts | undefined;
  readonly territory: Territory;
}

/** One after the other: GitHub asks not to be asked in parallel. */
export async function gatherParts(flow: FlowForge, wanted: Wanted): Promise<Parts> {
  const { previous, watermark, kept, from } = wanted;
  const log = ledger(previous?.since ?? from);
  const runs = log.take('Workflow runs', 'actions: read', await flow.runs(runsFrom(wanted)));
  const updated = await flow.pulls(watermark);
  const pulls = log.take('Pull requests', 'pull-requests: read` and `contents: read', updated);
  // An open one that nobody has touched since was told by the run before.
  const untouched =
    previous === undefined && updated.status === 'ok'
      ? log.takeAside('Old open pull requests', await flow.untouchedPulls(watermark))
      : [];
  const issues = log.take('Issues', 'issues: read', await flow.issues(watermark));
  const deployments = log.take('Deployments', 'deployments: read', await flow.deployments(watermark));
  const allRuns = joined(previous?.runs ?? [], runs, ({ id }) => id).filter(({ createdAt }) => createdAt >= from);
  const told = [...untouched, ...pulls];
  const firstRuns = firstRunsOf(allRuns);
  const touched = withTouched(wanted.territory);
  const pushed = told.map((one) => withPushes(touched(one), firstRuns));
  const rollouts = deployments.map(rolloutOf);
  return {
    pulls: joined(
      previous?.pulls ?? [],
      pushed.map(({ pull }) => pull),
      ({ number }) => number,
    )
      .filter(({ endedAt = kept }) => endedAt >= kept)
      .sort((a, b) => a.number - b.number),
    items: joined(
      previous?.items ?? [],
      issues.map(({ item }) => item),
      ({ number }) => number,
    )
      .filter(({ closedAt = kept }) => closedAt >= kept)
      .sort((a, b) => a.number - b.number),
    incidents: incidentsOf(wanted, issues),
    rollouts: withProduction(
      joined(
        previous?.rollouts ?? [],
        rollouts.map(({ fact }) => fact),
        ({ id }) => id,
      ).filter((one) => one.createdAt >= kept),
      wanted.settings.deployments.environment,
    ).sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)),
    runs: allRuns.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)),
    approvals: new Map([
      ...(previous?.deployments ?? []).flatMap(({ id, approvedAt }) =>
        approvedAt === undefined ? [] : [[id, approvedAt] as const],
      ),
      ...rollouts.flatMap(({ fact, approvedAt }) => (approvedAt === undefined ? [] : [[fact.id, approvedAt] as const])),
    ]),
    aliases: told.flatMap(({ aliases }) => aliases),
    tip: updated.status === 'ok' ? updated.value.tip : undefined,
    since: updated.status === 'ok' || previous !== undefined ? log.since() : undefined,
    gaps: log.gaps,
    notes: notesOf({ told, pushed, issues, deployments, runs: allRuns }),
  };
}

/** A run that was not finished may be by now. None waits for longer than a day, or it waits for a person. */
function runsFrom({ previous, watermark }: Wanted): Seconds {
  const open = (previous?.runs ?? []).filter(
    ({ endedAt, createdAt }) => endedAt === undefined && createdAt >= watermark - 86_400,
  );
  return open.reduce((first, { createdAt }) => Math.min(first, createdAt), watermark);
}

/** What was told anew takes the place of what was known. */
function joined<T>(known: readonly T[], told: readonly T[], key: (item: T) => number | string): T[] {
  return [...new Map([...known, ...told].map((one) => [key(one), one])).values()];
}

/** An issue that lost its label is an incident no more. */
function incidentsOf({ previous, settings, repository, kept }: Wanted, issues: readonly ToldIssue[]): IncidentFact[] {
  const { labels } = settings.incidents;
  const told = new Set(issues.map(({ item }) => `#${item.number}`));
  const known = (previous?.incidents ?? []).filter(({ id, openedAt }) => !told.has(id) && openedAt >= kept);
  return [...known, ...issues.flatMap((issue) => incidentOf(issue, labels, repository) ?? [])].sort(
    (a, b) => a.openedAt - b.openedAt || (a.id < b.id ? -1 : 1),
  );
}

interface Ledger {
  readonly gaps: string[];
  readonly since: () => Seconds;
  /** The items, and a gap for what is missing. */
  readonly take: <T>(what: string, permission: string, answer: Answer<Listed<T>>) => readonly T[];
  /** Of what has no day from which on it is whole. */
  readonly takeAside: <T>(what: string, answer: Answer<Listed<T>>) => readonly T[];
}

function ledger(from: Seconds): Ledger {
  const gaps: string[] = [];
  let since = from;
  const missing = (what: string, why: string) => gaps.push(`${what} are not known: ${why}.`);
  return {
    gaps,
    since: () => since,
    take(what, permission, answer) {
      if (answer.status !== 'ok') {
        const needs = answer.status === 'forbidden' ? ` (it needs \`${permission}\`)` : '';
        missing(what, `${answer.why}${needs}`);
        return [];
      }
      const { items, cut } = answer.value;
      if (cut !== undefined) gaps.push(gap(what, cut));
      if (cut?.from !== undefined) since = Math.max(since, cut.from);
      return items;
    },
    takeAside(what, answer) {
      if (answer.status !== 'ok') missing(what, answer.why);
      else if (answer.value.cut !== undefined) gaps.push(`${what} are not all known: ${answer.value.cut.why}.`);
      return answer.status === 'ok' ? answer.value.items : [];
    },
  };
}

/** What a list that was cut lacks, as a sentence. */
export function gap(what: string, { why, from }: Cut): string {
  const part = from === undefined ? 'in part only' : `from ${isoOf(from)} on only`;
  return `${what}: known ${part}, for ${why}.`;
}

interface Heard {
  readonly told: readonly ToldPull[];
  readonly pushed: readonly { readonly pushes: number; readonly byRun: number }[];
  readonly issues: readonly ToldIssue[];
  readonly deployments: readonly ToldDeployment[];
  readonly runs: readonly RunFact[];
}

function notesOf({ told, pushed, issues, deployments, runs }: Heard): string[] {
  const sum = (key: 'byRun' | 'pushes') => pushed.reduce((total, one) => total + one[key], 0);
  const cut = told.filter(({ pull }) => pull.commitsCut || pull.eventsCut).length + issues.filter((one) => one.eventsCut).length;
  const unsure = deployments.filter(({ statusesCut }) => statusesCut).length;
  return [
    ...(sum('pushes') > 0
      ? [
          `GitHub does not say when commits were pushed: ${sum('byRun')} of ${count(sum('pushes'), 'push', 'pushes')} have the time of the first run, the others that of their commit.`,
        ]
      : []),
    ...(cut > 0
      ? [`Of ${count(cut, 'pull request or issue', 'pull requests and issues')} not all commits or events were told.`]
      : []),
    ...(unsure > 0 ? [`Of ${count(unsure, 'deployment')} not all statuses were told: when it was first live is not sure.`] : []),
    ...(told.some(({ closesUnknown }) => closesUnknown) ? ['Which issues a pull request closes the token may not see.'] : []),
    ...(runs.length > 0 ? ['A run is taken to start when GitHub took up its latest attempt, not yet when a job of it ran.'] : []),
  ];
}
