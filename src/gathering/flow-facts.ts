import type { Facts, IncidentFact, Seconds } from '../flow/facts.ts';
import { isoOf } from '../flow/facts.ts';
import type { RawHistory } from '../flow/graph.ts';
import { factsOf } from '../flow/history.ts';
import type { FlowSettings } from '../flow/settings.ts';
import type { Aliases } from '../flow/source.ts';
import { aliasesBetween, withOrigins, withPulls } from '../flow/source-changes.ts';
import { causeOf } from '../flow/source-deployments.ts';
import type { Territory } from '../flow/source-paths.ts';
import type { AiSettings } from '../model/ai-settings.ts';
import { count } from '../model/words.ts';
import { CouldNotRun } from '../ports.ts';
import type { Parts } from './flow-facts-parts.ts';
import { gap, gatherParts } from './flow-facts-parts.ts';
import type { FlowWorld, Source } from './flow-facts-source.ts';
import { isToldAlready, sourceOf } from './flow-facts-source.ts';

/** The event log with what GitHub tells beside the history: pull requests, issues, deployments, runs. */

const DAY = 86_400;
/** How far back a first run looks (flow-metrics, 3.6). */
export const BACKFILL_DAYS = 90;
/** Beyond the window, so that the first deployment of it has one before that it builds on. */
const MARGIN_DAYS = 30;
/** GitHub's lists may lag behind, and its clock differ from this one. */
const OVERLAP: Seconds = 3600;
/** What is older is no longer handed on from run to run. */
const KEPT_DAYS = 400;

export interface GitHubFacts {
  /** `owner/name`. */
  readonly repository: string;
  readonly settings: FlowSettings;
  readonly now: Seconds;
  readonly windowDays?: number;
  /** By what agents are known. */
  readonly ai?: AiSettings;
  /** Parts and owners of files, where they are known. */
  readonly territory?: Territory;
  /** What an earlier run gathered: only what changed since is asked for. */
  readonly previous?: Facts;
}

/**
 * Facts from GitHub. What it does not tell is said in `partial` and in a note, and is never an empty list that looks whole: `since`
 * is absent where pull requests are not known at all.
 */
export async function githubFacts(world: FlowWorld, options: GitHubFacts): Promise<Facts> {
  const { repository, settings, now, windowDays = BACKFILL_DAYS } = options;
  const from = now - windowDays * DAY;
  const previous = continued(options, from);
  const watermark = previous === undefined ? from : previous.at - OVERLAP;
  const kept = now - Math.max(KEPT_DAYS, windowDays) * DAY;
  const { territory = { components: {} } } = options;
  const parts = await gatherParts(world.forge.flow, { repository, settings, from, watermark, kept, previous, territory });
  const source = await sourceOf(world, { settings, parts, watermark, previous });
  const told = await historyOf(world, { options, parts, source, previous, since: from - MARGIN_DAYS * DAY });
  const aliases = [...aliasesBetween(told.facts.changes, previous?.changes ?? []), ...parts.aliases, ...told.aliases];
  const hotfixLabels = settings.incidents['hotfix-labels'];
  const join = { hotfixLabels, aliases, isBounded: told.isBounded };
  const { changes, elsewhere } = withPulls(told.facts.changes, parts.pulls, join);
  const { deployments } = told.facts;
  return {
    ...told.facts,
    repository,
    at: now,
    from: 'github',
    ...(parts.since !== undefined && { since: Math.max(parts.since, kept) }),
    ...(parts.gaps.length > 0 && { partial: parts.gaps.join(' ') }),
    changes,
    pulls: withOrigins(parts.pulls, changes),
    items: parts.items,
    rollouts: parts.rollouts,
    runs: parts.runs,
    incidents: parts.incidents.map((incident) => withCauses(incident, { rollouts: parts.rollouts, deployments })),
    notes: once([
      ...told.facts.notes.filter((note) => !SQUASHES.test(note)),
      ...parts.notes,
      ...notesOf(changes, elsewhere.filter(({ endedAt = 0 }) => endedAt >= from).length),
      ...parts.gaps,
    ]),
  };
}

/** An earlier log that can be continued: of this repository, whole, and reaching as far back as is asked now. */
function continued({ previous, repository, now }: GitHubFacts, from: Seconds): Facts | undefined {
  if (previous?.from !== 'github' || previous.partial !== undefined || previous.since === undefined) return undefined;
  if (previous.repository?.toLowerCase() !== repository.toLowerCase() || previous.at > now) return undefined;
  return previous.since <= from + DAY && previous.at >= from ? previous : undefined;
}

interface Told {
  readonly facts: Facts;
  readonly aliases: Aliases;
  readonly isBounded: boolean;
}

interface Asked {
  readonly options: GitHubFacts;
  readonly parts: Parts;
  readonly source: Source;
  readonly previous: Facts | undefined;
  readonly since: Seconds;
}

/** Changes and deployments: by git, else by GitHub from a day on, else, where nothing is new, as before. */
async function historyOf(world: FlowWorld, { options, parts, source, previous, since }: Asked): Promise<Told> {
  const { repository, now: at, ai } = options;
  const byGit = await world.history?.(source.also);
  const tell = (raw: RawHistory) =>
    factsOf(raw, { at, repository, deployments: source.deployments(raw.branch), ...(ai && { ai }) });
  if (byGit !== undefined && !('problem' in byGit)) return { facts: tell(byGit), aliases: [], isBounded: false };
  if (previous !== undefined && parts.tip?.head === previous.head && isToldAlready(source, previous, previous.at - OVERLAP))
    return { facts: previous, aliases: [], isBounded: true };
  const answer = await world.forge.flow.history(since, source.also);
  if (answer.status !== 'ok') {
    const why = byGit === undefined ? '' : ` ${byGit.problem} ${byGit.remedy}`;
    parts.gaps.push(`The history is not known: ${answer.why}.${why}`);
    const head = previous?.head ?? parts.tip?.head;
    if (head === undefined) throw new CouldNotRun({ message: `GitHub does not tell the history: ${answer.why}.${why}` });
    return { facts: previous ?? { ...NOTHING, head, at }, aliases: [], isBounded: true };
  }
  const { raw, beyond, aliases, cut } = answer.value;
  const facts = without(beyond, tell({ ...raw, tags: source.tags }));
  const begin = `The history is GitHub’s and begins on ${isoOf(cut?.from ?? since).slice(0, 10)}: changes and deployments before are not in it.`;
  if (cut !== undefined) parts.gaps.push(gap('The history', cut));
  const instead = byGit === undefined ? [] : [`${byGit.problem} ${byGit.remedy}`];
  return { facts: { ...facts, notes: [...instead, begin, ...facts.notes] }, aliases, isBounded: true };
}

/** What is not known but that it is there is no change, and in no deployment. */
function without(beyond: readonly string[], facts: Facts): Facts {
  const unknown = new Set(beyond);
  const isKnown = ({ sha }: { readonly sha: string }) => !unknown.has(sha);
  const deployments = facts.deployments.map((one) => ({ ...one, contents: one.contents.filter((sha) => !unknown.has(sha)) }));
  return { ...facts, commits: facts.commits.filter(isKnown), changes: facts.changes.filter(isKnown), deployments };
}

/** Where not even the history is known. */
const NOTHING = {
  schema: 'jidoka.facts/v1',
  from: 'github',
  commits: [],
  changes: [],
  deployments: [],
  pulls: [],
  incidents: [],
  items: [],
  rollouts: [],
  runs: [],
  notes: [],
} as const satisfies Omit<Facts, 'at' | 'head'>;

/** Deployments by the id that stands for them. */
function withCauses(incident: IncidentFact, { rollouts, deployments }: Pick<Facts, 'deployments' | 'rollouts'>): IncidentFact {
  const causedBy = incident.causedBy.flatMap((cause) => {
    const id = /^deployment:(\d+)$/.exec(cause)?.[1];
    return id === undefined ? [cause] : (causeOf(rollouts, deployments, id) ?? []);
  });
  return { ...incident, causedBy: [...new Set(causedBy)] };
}

/** What git says of squashes holds for git alone. */
const SQUASHES = /^When work began is not in git/;

function notesOf(changes: Facts['changes'], elsewhere: number): string[] {
  const unknown = changes.filter(({ kind, commits }) => kind === 'squash' && commits.length === 0).length;
  return [
    ...(unknown > 0
      ? [`When work began is not known for ${count(unknown, 'squash', 'squashes')}: no pull request that was asked for tells.`]
      : []),
    ...(elsewhere > 0
      ? [`Not on the default branch of this history: ${count(elsewhere, 'pull request')} that GitHub calls merged.`]
      : []),
  ];
}

/** Of sentences that differ in their numbers alone the last one. */
function once(notes: readonly string[]): string[] {
  return [...new Map(notes.map((note) => [note.replace(/\d+/g, '#'), note])).values()];
}
