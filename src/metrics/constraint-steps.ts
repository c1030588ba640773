import type { FocusingStep, Verdict } from '../flow/constraint-shape.ts';
import type { Course, Resource } from '../flow/course.ts';
import type { Facts, RunFact } from '../flow/facts.ts';
import type { Load } from '../flow/occupancy.ts';
import { visitsOf } from '../flow/occupancy.ts';
import type { FlowSettings } from '../flow/settings.ts';
import { capital, count } from '../model/words.ts';
import type { Moved } from './constraint-settled.ts';
import { isSame, namedBy } from './constraint-settled.ts';
import type { Judged } from './constraint-window.ts';
import { growingWeeks, sum } from './constraint-window.ts';
import { WORDS } from './constraint-words.ts';
import { smallestSample, WEEK } from './statistics.ts';

/** What the words are about. */
export interface About {
  /** The window that was asked for; the figures are its. */
  readonly now: Judged;
  readonly verdict: Verdict;
  readonly moved?: Moved;
  readonly courses: readonly Course[];
  readonly facts: Facts;
  readonly settings: FlowSettings;
}

/** Below it a share is told as k of n only. */
const NEED_OF_SHARE = smallestSample(0.5);

/** `42 %`, rounded. */
function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function shareOf(resource: Resource, { shares }: Judged): number {
  return shares.find((one) => one.resource === resource)?.share ?? 0;
}

/** The answer in a sentence or two. */
export function sentenceOf(about: About): string {
  const { now, verdict, moved } = about;
  const subject = verdict.kind === 'constraint' ? 'The constraint' : 'The largest delay';
  const went = moved === undefined ? '' : ` ${subject} moved from ${WORDS[moved.from].name} to ${WORDS[moved.to].name}.`;
  const other = isSame(now.verdict, verdict)
    ? ''
    : ` These weeks by themselves say: ${claimOf(now.verdict)}; that has to hold for two weeks running.`;
  return `${capital(claimOf(verdict))}${figuresOf(about)}.${went}${other}`;
}

function claimOf(verdict: Verdict): string {
  if (verdict.kind === 'development') return 'most time is in development';
  if (verdict.kind === 'none') return 'no single largest delay';
  if (verdict.kind === 'cadence') return 'the largest delay is the cadence of releases';
  const subject = verdict.kind === 'constraint' ? 'the constraint' : 'the largest delay';
  return `${subject} is ${WORDS[verdict.resource].name}`;
}

/** What a claim rests on, as the end of its sentence. */
function figuresOf({ now, verdict }: About): string {
  if (verdict.kind === 'development') return `: ${percent(shareOf('development', now))} of all time in progress`;
  if (verdict.kind === 'none') {
    const waits = now.shares.filter(({ resource }) => resource !== 'development').slice(0, 2);
    const told = waits.map(({ resource, share }) => `${WORDS[resource].name} (${percent(share)})`);
    return waits.length < 2 ? '' : `; the top two are ${told.join(' and ')}`;
  }
  const grows = verdict.kind === 'constraint' ? ', and its queue grows' : '';
  return `: changes spend ${percent(shareOf(verdict.resource, now))} of their time ${WORDS[verdict.resource].spent}${grows}`;
}

/**
 * The five focusing steps (E. M. Goldratt and J. Cox, "The Goal", 2nd ed., 1992) for what the verdict names, with the figures of this
 * repository. They speak of the work; none where nothing is named.
 */
export function focusingSteps(about: About): FocusingStep[] {
  const resource = namedBy(about.verdict);
  if (resource === undefined) return [];
  return [
    { step: 'identify', text: identify(resource, about) },
    { step: 'exploit', text: exploit(resource, about) },
    { step: 'subordinate', text: subordinate(about.now.occupancy.of[resource]) },
    { step: 'elevate', text: elevate(resource, about) },
    { step: 'inertia', text: inertia(resource, about) },
  ];
}

function identify(resource: Resource, { now }: About): string {
  const { largest = 0 } = now.shares.find((one) => one.resource === resource) ?? {};
  return `In ${count(now.weeks, 'week')}, ${count(now.n, 'change')} spent ${percent(shareOf(resource, now))} of their time ${WORDS[resource].spent}; it is the longest wait in ${percent(largest)} of resamples of these weeks.`;
}

function exploit(resource: Resource, about: About): string {
  const { now, facts } = about;
  const from = now.to - now.weeks * WEEK;
  if (resource === 'release') {
    const releases = facts.deployments.filter(({ at, kind }) => kind === 'normal' && from <= at && at < now.to);
    const changes = sum(now.occupancy.of.release.departures);
    return `${count(releases.length, 'release')} brought ${count(changes, 'change')}: ${WORDS.release.exploit}.`;
  }
  const { turns, lost } = lostTurns(resource, from, about);
  const seen = facts.runs.length === 0 ? 'were given up' : 'were red or given up';
  const part = turns < NEED_OF_SHARE ? '' : ` (${percent(lost / turns)})`;
  return `${lost} of its ${count(turns, 'turn')}${part} went to changes that ${seen}: ${WORDS[resource].exploit}.`;
}

/** Visits that ended in the window, and those among them of changes that were red when they came, or were never merged. */
function lostTurns(resource: Resource, from: number, { now, courses, facts }: About) {
  const isRed = redness(facts);
  let [turns, lost] = [0, 0];
  for (const course of courses) {
    for (const visit of visitsOf(course)) {
      if (visit.resource !== resource || visit.to < from || visit.to >= now.to) continue;
      turns++;
      if (course.state === 'closed' || isRed(course, visit.from)) lost++;
    }
  }
  return { turns, lost };
}

/** Whether the last run that ended on a change before a time had failed. */
function redness({ runs }: Facts): (course: Course, at: number) => boolean {
  const bySha = new Map<string, RunFact[]>();
  for (const run of runs) {
    const before = bySha.get(run.sha);
    if (before === undefined) bySha.set(run.sha, [run]);
    else before.push(run);
  }
  return ({ pull }, at) => {
    const ended = (pull?.commits ?? [])
      .flatMap(({ sha }) => bySha.get(sha) ?? [])
      .filter(({ endedAt = Number.POSITIVE_INFINITY }) => endedAt <= at)
      .sort((a, b) => (a.endedAt ?? 0) - (b.endedAt ?? 0));
    return ended.at(-1)?.conclusion === 'failure';
  };
}

function subordinate(load: Load): string {
  const [came, left] = [sum(load.arrivals.slice(-4)), sum(load.departures.slice(-4))];
  const weeks = growingWeeks(load);
  const inWeeks = weeks === 0 ? 'in none of them more than left' : `in ${weeks} of them more than left`;
  return `In the last four weeks ${came} came and ${left} left, ${inWeeks}: begin no more than leaves it.`;
}

function elevate(resource: Resource, { now }: About): string {
  const half = percent(shareOf(resource, now) / 2);
  return `Twice its capacity would free ${half} of all time in progress, by the shares alone: ${WORDS[resource].elevate}.`;
}

function inertia(resource: Resource, { moved, settings }: About): string {
  const approvals = settings['required-approvals'];
  const own = resource === 'review' ? ` (here ${count(approvals, 'approval')})` : '';
  if (moved !== undefined)
    return `It moved here from ${WORDS[moved.from].name}: look again at what was made for that, ${WORDS[moved.from].rules}; then at what holds it here now, ${WORDS[resource].rules}${own}.`;
  return `When it moves on, begin again at the first step, and look again at what was made for it: ${WORDS[resource].rules}${own}.`;
}
