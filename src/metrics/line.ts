import type { Interval } from '../flow/course-sessions.ts';
import { coveredBy, united } from '../flow/course-sessions.ts';
import type { ChangeFact, Facts, RunFact, Seconds } from '../flow/facts.ts';
import type { Excluded, Window } from '../flow/metric.ts';
import { isWithin } from '../flow/metric.ts';
import type { Line } from '../flow/sections.ts';
import { endOf, isTold, NOT_TOLD, reachNote, reachOf } from '../flow/sections-facts.ts';
import type { Figure } from '../flow/sections-figures.ts';
import { standingOf, told, tooFew, unknown } from '../flow/sections-figures.ts';
import type { FlowSettings } from '../flow/settings.ts';
import type { RedLine } from './line-intervals.ts';
import { defaultBranchOf, redIntervals } from './line-intervals.ts';
import { durations } from './measured.ts';
import { smallestSample } from './statistics.ts';

/** Whether the default branch works, how soon it does again, and what its runs cost (flow-metrics, 4.14). */
export function lineOf(facts: Facts, window: Window, _settings: FlowSettings): Line {
  const branch = defaultBranchOf(facts);
  const reason = !isTold(facts, 'runs')
    ? NOT_TOLD.runs
    : branch === undefined
      ? 'No workflow ran for a push to the default branch.'
      : undefined;
  const reach = reachOf(facts, window);
  const line = reason === undefined && branch !== undefined ? redIntervals(facts.runs, branch) : undefined;
  const figures = {
    ...(line === undefined ? noLine(reason ?? NOT_TOLD.runs) : redFigures(facts, reach, line)),
    fighting: fighting(facts, reach, line?.red ?? []),
  };
  return {
    ...standingOf(Object.values(figures)),
    ...reachNote(facts, window),
    ...(branch !== undefined && { branch }),
    ...figures,
  };
}

type RedFigures = Pick<Line, 'red' | 'stops' | 'recovery' | 'response'>;

function noLine(reason: string): RedFigures {
  const none = (unit: Figure['unit']) => unknown(unit, reason);
  return { red: none('ratio'), stops: none('count'), recovery: none('s'), response: none('s') };
}

/** Red time, and what ended it. A red time belongs to the window in which it ended; what is still red is counted beside. */
function redFigures(facts: Facts, window: Window, { red, runs, since }: RedLine): RedFigures {
  const end = endOf(facts, window);
  const watched: Interval = { from: Math.max(window.from, since), to: end };
  const seen = runs.filter(({ endedAt }) => isWithin(endedAt, window)).length;
  const need = smallestSample(0.5);
  const enough = seen >= need && watched.to > watched.from;
  const short = (unit: Figure['unit']) => tooFew(unit, seen, need, `It is told from ${need} finished runs on.`);
  const ended = red.filter(({ to }) => isWithin(to, window));
  const open: Excluded[] = red
    .filter(({ from, to }) => from < end && to >= end)
    .map(({ from }) => ({ id: `red since ${from}`, reason: 'still_red' }));
  const responses = ended.map((stop) => ({ stop, at: responseTo(facts, stop) }));
  const silent: Excluded[] = responses.flatMap(({ stop, at }) =>
    at === undefined ? { id: `red since ${stop.from}`, reason: 'green_without_a_change' } : [],
  );
  return {
    red: enough ? told('ratio', seen, coveredBy(red, watched) / (watched.to - watched.from)) : short('ratio'),
    stops: enough ? told('count', seen, red.filter(({ from }) => isWithin(from, window)).length) : short('count'),
    recovery: {
      unit: 's',
      ...durations(
        ended.map(({ from, to }) => to - from),
        open,
      ),
    },
    response: {
      unit: 's',
      ...durations(
        responses.flatMap(({ stop, at }) => (at === undefined ? [] : at - stop.from)),
        [...open, ...silent],
      ),
    },
  };
}

/** The first thing that was done while it was red, as far as what came to the branch in that time shows: a commit, or else a merge. */
function responseTo({ changes }: Facts, { from, to }: Interval): Seconds | undefined {
  const times = changes.filter(({ mergedAt }) => from <= mergedAt && mergedAt <= to).map((change) => startedAfter(change, from));
  return times.length === 0 ? undefined : Math.min(...times);
}

function startedAfter({ commits, mergedAt }: ChangeFact, from: Seconds): Seconds {
  return commits.reduce((first, { authoredAt }) => (authoredAt >= from ? Math.min(first, authoredAt) : first), mergedAt);
}

/** Time that went into the machinery: a run that waits or is run again, or a line that is red. */
function fighting(facts: Facts, window: Window, red: readonly Interval[]): Figure {
  if (!isTold(facts, 'runs')) return unknown('ratio', NOT_TOLD.runs);
  const runs = facts.runs.filter(({ createdAt }) => isWithin(createdAt, window));
  const [end, need] = [endOf(facts, window), smallestSample(0.5)];
  if (runs.length < need || end <= window.from) return tooFew('ratio', runs.length, need, `It is told from ${need} runs on.`);
  // GitHub tells when a run was made and calls it its start: how long it waited is in no list of runs.
  const isWaitKnown = facts.from !== 'github';
  const waits = isWaitKnown ? facts.runs.flatMap(waitOf) : [];
  const fought = united([...waits, ...facts.runs.flatMap(rerunOf), ...red]);
  const share = coveredBy(fought, { from: window.from, to: end }) / (end - window.from);
  return {
    ...told('ratio', runs.length, share),
    ...(!isWaitKnown && { note: 'Without the wait of runs, which GitHub tells only of each of their jobs.' }),
  };
}

/** A run that is started again keeps the time at which it was made: only of a first attempt the wait is known. */
function waitOf({ attempt, createdAt, startedAt }: RunFact): Interval[] {
  return attempt === 1 && startedAt !== undefined && startedAt >= createdAt ? [{ from: createdAt, to: startedAt }] : [];
}

function rerunOf({ attempt, startedAt, endedAt }: RunFact): Interval[] {
  return attempt > 1 && startedAt !== undefined && endedAt !== undefined && endedAt >= startedAt
    ? [{ from: startedAt, to: endedAt }]
    : [];
}
