import type { Window } from '../flow/metric.ts';
import type { MadeWorld } from '../gathering/made-lines.ts';
import { madeLinesOf } from '../gathering/made-lines.ts';
import { policyOf } from '../gathering/policy.ts';
import { provenanceOf } from '../gathering/provenance.ts';
import type { AiSettings } from '../model/ai-settings.ts';
import { AI_DEFAULTS } from '../model/ai-settings.ts';
import type { Signatory } from '../model/authorship.ts';
import type { ProvenanceSeries } from '../model/made-series.ts';
import type { JudgedCommit, Provenance } from '../model/provenance.ts';
import type { Reading } from '../model/reading.ts';
import { judgeable } from '../model/reading.ts';
import type { ProvenanceFile } from '../model/reported-provenance.ts';
import { count, quoted } from '../model/words.ts';
import type { World } from '../ports.ts';
import { CouldNotRun } from '../ports.ts';
import { judgeMessage } from '../provenance/commit.ts';

/** Who made the lines: of a range, of one message, and over time. */

/** The two ends of a range as git writes it; `A` alone is `A..HEAD`, nothing at all what the branch adds to the default one. */
export function rangeOf(text: string | undefined): { readonly base?: string; readonly head: string } {
  if (text === undefined) return { head: 'HEAD' };
  const [base = '', head = '', ...more] = text.split(/\.{2,3}/);
  if (base === '' || more.length > 0)
    throw new CouldNotRun({ message: `${quoted(text)} is no range; write \`BASE..HEAD\`, such as \`origin/main..HEAD\`.` });
  return { base, head: head === '' ? 'HEAD' : head };
}

/** Commits and lines of the world's change: since its head and its base parted. */
export async function provenanceOfRange(world: World): Promise<ProvenanceFile> {
  const { settings } = await policyOf(world);
  const change = await world.changeSet();
  if (change.state === 'absent') throw cannot(change.reason, change.remedy);
  const reading = await provenanceOf(world, { change, settings: settings.ai, asks: world.forge !== undefined });
  const told = judgeable(reading);
  const { reason, remedy } = whyNot(reading);
  if (told === undefined && reading.state !== 'empty') throw cannot(reason, remedy);
  const { base, head } = change.state === 'present' ? change.value.range : {};
  return {
    schema: 'jidoka.provenance/v1',
    ...(base !== undefined && { range: `${base}..${head ?? ''}` }),
    ...(told !== undefined && { lines: { ...told.lines } }),
    commits: (told?.commits ?? []).map(plainCommit),
    files: filesOf(told),
    gaps: told === undefined ? [reason] : [...told.gaps, ...(reading.state === 'unreadable' ? [reason] : [])],
  };
}

function cannot(reason: string, remedy: string | undefined): CouldNotRun {
  return new CouldNotRun({ message: remedy === undefined ? reason : `${reason} ${remedy}` });
}

function whyNot(reading: Reading<Provenance>): { readonly reason: string; readonly remedy: string | undefined } {
  if (reading.state === 'unreadable') return { reason: reading.problems[0].message, remedy: reading.problems[0].remedy };
  if (reading.state === 'absent' || reading.state === 'empty') return { reason: reading.reason, remedy: reading.remedy };
  return { reason: reading.state === 'not-applicable' ? reading.because : '', remedy: undefined };
}

function filesOf(told: Provenance | undefined): ProvenanceFile['files'] {
  const files = [...(told?.files ?? [])].map(([path, ranges]) => ({ path, ranges: ranges.map((range) => ({ ...range })) }));
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function plainCommit(commit: JudgedCommit): ProvenanceFile['commits'][number] {
  const { agents, evidence, lines } = commit;
  return {
    ...commit,
    agents: [...agents],
    evidence: evidence.map((mark) => ({ ...mark })),
    ...(lines && { lines: { ...lines } }),
  };
}

/** By what agents are known here; outside a repository, and without a policy that is named, those that everybody knows. */
export async function aiOf(world: Pick<World, 'policyInForce' | 'forge'>, isNowhere: boolean): Promise<AiSettings> {
  return isNowhere ? AI_DEFAULTS : (await policyOf(world)).settings.ai;
}

/** One message by itself, as a commit without an id: what a hook may ask before there is one. */
export function provenanceOfMessage(message: string, author: string | undefined, settings: AiSettings): ProvenanceFile {
  const judged = judgeMessage(message, author === undefined ? undefined : signatoryOf(author), settings);
  return { schema: 'jidoka.provenance/v1', commits: [plainCommit(judged)], files: [], gaps: [] };
}

function signatoryOf(text: string): Signatory {
  const [, name, mail] = /^\s*([^<>]*?)\s*<([^<>\s]+)>\s*$/.exec(text) ?? [];
  if (name === undefined || mail === undefined)
    throw new CouldNotRun({ message: `\`--author\` is ${quoted(text)}; write \`Name <mail@example.org>\`.` });
  return { name, mail };
}

/** What the world must offer for a series. */
export type SeriesWorld = MadeWorld & Pick<World, 'policyInForce' | 'forge'>;

/** The share of AI-made lines of the default branch, week by week. */
export async function provenanceSince(world: SeriesWorld, { from, to }: Window): Promise<ProvenanceSeries> {
  if (from >= to) throw cannot('The time ends before it begins; see `--since` and `--until`.', undefined);
  const { settings } = await policyOf(world);
  const told = await madeLinesOf(world, { from, to }, settings);
  if ('problem' in told) throw cannot(told.problem, told.remedy);
  const { series, from: at, gaps } = told;
  const short =
    series.weeks.length === 0 ? [`There is no whole week, from Monday to Sunday, in ${count(daysOf(from, to), 'day')}.`] : [];
  const { branch, head } = at;
  return { schema: 'jidoka.provenance-series/v1', branch, head, since: from, until: to, ...series, gaps: [...gaps, ...short] };
}

function daysOf(from: number, to: number): number {
  return Math.floor((to - from) / 86_400);
}
