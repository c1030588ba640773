import type { Pull } from '../forge.ts';
import type { AiSettings } from '../model/ai-settings.ts';
import type { ToldCommit } from '../model/authorship.ts';
import type { ChangeSet } from '../model/changes.ts';
import type { Provenance } from '../model/provenance.ts';
import { marked } from '../model/provenance.ts';
import type { Reading } from '../model/reading.ts';
import { judgeable, known } from '../model/reading.ts';
import type { World } from '../ports.ts';
import { judgeCommit } from '../provenance/commit.ts';
import { linesOf } from '../provenance/lines.ts';
import { NOTE_MARKER } from '../provenance/lines-note.ts';
import { pullSigns } from '../provenance/pull.ts';
import { namedFiles } from '../provenance/pull-names.ts';
import type { TraceRange } from '../provenance/trace.ts';
import { readTrace } from '../provenance/trace.ts';
import { blameOf, notesOf } from './provenance-lines.ts';
import { promptersOf } from './provenance-prompters.ts';
import { commitsFrom, sourcesOf } from './provenance-sources.ts';

/** What is asked about. */
export interface Given {
  readonly change: Reading<ChangeSet>;
  /** Absent where there is no pull request, or GitHub did not tell of it. */
  readonly pull?: Pull | undefined;
  readonly settings: AiSettings;
  /** Whether GitHub may be asked for what git does not tell. */
  readonly asks: boolean;
}

/**
 * Who made the lines that a change adds. Without its commits there is no answer; whatever else could not be looked at is a gap, with
 * what to do, and never passes for a marker that was not found.
 */
export async function provenanceOf(world: World, { change, pull, settings, asks }: Given): Promise<Reading<Provenance>> {
  const changes = judgeable(change);
  if (changes === undefined) return unknownChange(change);
  const sources = await sourcesOf(world, changes, pull, asks);
  const found = await commitsFrom(sources);
  if (!('commits' in found)) return { state: 'absent', ...found };
  const told = withoutMerged(found.commits, changes, pull);
  const least = settings['min-grade'];
  const judged = told.map((commit) => judgeCommit(commit, settings));
  const { notes, gaps: ofNotes, isPartial = false } = await notesOf(sources, judged, notesAsked(settings));
  const added = new Map(changes.files.flatMap(({ path, added: lines }) => (lines.length > 0 ? [[path, lines] as const] : [])));
  const { blame, gaps: ofBlame } = await blameOf(sources, { added, commits: judged, notes, least, head: changes.range.head });
  const tracked = (await world.trackedFiles()).paths;
  const { traces, gaps: ofTraces } = await tracesOf(world, tracked);
  const made = linesOf({ added, commits: judged, blame, notes, traces, least });
  const signs = pull && pullSigns({ ...pull, branch: pull.head.ref }, settings);
  const counted = new Set(marked({ commits: made.commits, least }).map(({ sha }) => sha));
  const commits = told.filter(({ sha }) => counted.has(sha));
  const people = await promptersOf(sources, { pull, signs, commits, from: found.from }, settings);
  const branch = pull?.head.ref ?? (await world.change()).head.ref;
  const { added: all, ai, human } = made.lines;
  const value: Provenance = {
    ...made,
    ...(isPartial && { lines: { ...made.lines, untold: all - ai - human } }),
    ...(signs && { pull: signs }),
    least,
    prompters: people.prompters,
    ...(people.unnamed > 0 && { unnamed: people.unnamed }),
    names: namedFiles([...told.map(({ message }) => message), pull?.body ?? ''], tracked),
    ...(branch !== undefined && { branch }),
    gaps: [...unlisted(changes), ...ofNotes, ...ofBlame, ...ofTraces, ...people.gaps],
  };
  return known(value, found.from);
}

/** A team that sets the marker aside is not told of notes. */
function notesAsked({ notes, 'without-markers': without }: AiSettings): AiSettings['notes'] {
  return without.includes(NOTE_MARKER) ? 'off' : notes;
}

function unknownChange(change: Reading<ChangeSet>): Reading<never> {
  const reason = 'Who made the lines of the change cannot be told.';
  if (change.state !== 'absent') return { state: 'absent', reason: `${reason} What it changes is not known.` };
  return { state: 'absent', reason: `${reason} ${change.reason}`, ...(change.remedy !== undefined && { remedy: change.remedy }) };
}

/** GitHub's own merge of head and base, which a pull request's job checks out, is no commit of the change. */
function withoutMerged(commits: readonly ToldCommit[], { range }: ChangeSet, pull: Pull | undefined): readonly ToldCommit[] {
  if (pull === undefined || range.head === pull.head.sha) return commits;
  const isMerged = ({ sha, parents }: ToldCommit) => sha === range.head && parents.length > 1 && parents[1] === pull.head.sha;
  return commits.filter((commit) => !isMerged(commit));
}

/** Where Agent Trace (RFC 0.1.0) writes; counted only where the change can be held to it, as a tracked file. */
const TRACES = '.agent-trace/traces.jsonl';

async function tracesOf(
  world: World,
  tracked: ReadonlySet<string>,
): Promise<{ readonly traces: readonly TraceRange[]; readonly gaps: readonly string[] }> {
  if (!tracked.has(TRACES)) return { traces: [], gaps: [] };
  const text = await (world.readHead ?? world.readText)(TRACES);
  if (text === undefined)
    return { traces: [], gaps: [`\`${TRACES}\` could not be read, or is too large. Take it out of git, or make it smaller.`] };
  const { ranges, problems } = readTrace(text);
  return { traces: ranges, gaps: problems };
}

function unlisted({ truncated, files }: ChangeSet): string[] {
  if (!truncated && !files.some(({ linesUnknown }) => linesUnknown)) return [];
  return [
    'GitHub did not list every added line, and nothing is told of the others. Check out with `fetch-depth: 0` to have them all.',
  ];
}
