import type { ChangeFact, DeploymentFact, Facts, PullEvent, PullFact, Seconds } from '../../src/flow/facts.ts';
import { seeded } from '../../src/metrics/statistics.ts';
import { at } from './facts.ts';

/**
 * A team as a queueing network, simulated event by event: developers code, a few reviewers take what is ready in its order, some of it
 * comes back to its author, what is approved is merged, and what is merged is released by the calendar. There are no nights: an hour is an
 * hour of work. The same seed gives the same facts.
 */
export interface Team {
  readonly developers: number;
  /** Changes that could be reviewed, and merged, at the same time. Without `mergers` an approved change is merged within an hour or so. */
  readonly reviewers: number;
  readonly mergers?: number;
  /** Hours that each takes on average, once somebody has begun. */
  readonly hours: { readonly coding: number; readonly review: number; readonly rework: number; readonly merge: number };
  /** Standard deviation by mean of each of them. */
  readonly spread: number;
  /** The share of reviews that ask for changes, and the share of changes that are given up at their first review. */
  readonly returned: number;
  readonly abandoned: number;
  /** New work a week, at random; `endless`: a developer who may begin something always has something. */
  readonly asked: number | 'endless';
  readonly release: 'daily' | 'weekly';
  /** The most changes between begun and merged (`started`), or between ready and merged (`ready`). */
  readonly limit?: { readonly of: 'started' | 'ready'; readonly most: number };
  readonly weeks: number;
}

const HOUR = 3600;
const DAY = 24 * HOUR;
const START = at(0);

interface Work {
  readonly number: number;
  readonly developer: number;
  readonly begun: Seconds;
  readonly events: PullEvent[];
  readonly pushes: Seconds[];
  opened?: Seconds;
  ended?: { readonly at: Seconds; readonly as: 'merged' | 'closed' };
}

/** So many people who each do one thing after the other, what came first first. */
interface Desk {
  free: number;
  readonly line: Work[];
}

export function simulate(team: Team, seed: number): Facts {
  const random = seeded(seed);
  const end = START + team.weeks * 7 * DAY;
  const agenda: { readonly at: Seconds; readonly run: () => void }[] = [];
  const works: Work[] = [];
  const idle = new Set(Array.from({ length: team.developers }, (_, index) => index));
  const returned = Array.from({ length: team.developers }, (): Work[] => []);
  /** Coded, and held back by a limit of what is ready. */
  const held = new Map<number, Work>();
  const reviews: Desk = { free: team.reviewers, line: [] };
  const merges: Desk = { free: team.mergers ?? Number.POSITIVE_INFINITY, line: [] };
  let now = START;
  let asked = team.asked === 'endless' ? Number.POSITIVE_INFINITY : 0;
  let started = 0;
  let ready = 0;

  const after = (seconds: number, run: () => void) => {
    const time = now + Math.max(60, Math.round(seconds));
    let [low, high] = [0, agenda.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      // Latest first, so that the next is at the end; of two at once, what was put down first.
      if ((agenda[middle]?.at ?? 0) > time) low = middle + 1;
      else high = middle;
    }
    agenda.splice(low, 0, { at: time, run });
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  /** Log-normal: most things are short, a few are long. */
  const taking = (hours: number) => {
    const variance = Math.log(1 + team.spread ** 2);
    return hours * HOUR * Math.exp(normal() * Math.sqrt(variance) - variance / 2);
  };
  const mayStart = () => team.limit?.of !== 'started' || started < team.limit.most;
  const mayOpen = () => team.limit?.of !== 'ready' || ready < team.limit.most;

  function begin(developer: number) {
    const back = returned[developer]?.shift();
    const draft = held.get(developer);
    if (back !== undefined) {
      idle.delete(developer);
      after(taking(team.hours.rework), () => {
        back.pushes.push(now);
        back.events.push({ at: now, kind: 'pushed', by: `dev${developer}` });
        queue(reviews, back, review);
        free(developer);
      });
    } else if (draft !== undefined) {
      if (mayOpen()) {
        held.delete(developer);
        open(draft);
        begin(developer);
      }
    } else if (asked > 0 && mayStart()) {
      idle.delete(developer);
      asked--;
      started++;
      const work: Work = { number: works.length + 1, developer, begun: now, events: [], pushes: [] };
      works.push(work);
      after(taking(team.hours.coding), () => {
        work.pushes.push(now);
        held.set(developer, work);
        free(developer);
      });
    }
  }
  function free(developer: number) {
    idle.add(developer);
    begin(developer);
  }
  /** Something has changed: whoever had nothing to do looks again, not always in the same order. */
  function wake() {
    const first = Math.floor(random() * team.developers);
    for (let step = 0; step < team.developers; step++) {
      const developer = (first + step) % team.developers;
      if (idle.has(developer)) begin(developer);
    }
  }
  function open(work: Work) {
    ready++;
    work.opened = now;
    queue(reviews, work, review);
  }
  function queue(desk: Desk, work: Work, serve: (work: Work) => void) {
    desk.line.push(work);
    if (desk.free > 0) {
      desk.free--;
      serve(desk.line.shift() ?? work);
    }
  }
  function next(desk: Desk, serve: (work: Work) => void) {
    const work = desk.line.shift();
    if (work === undefined) desk.free++;
    else serve(work);
  }
  function review(work: Work) {
    after(taking(team.hours.review), () => {
      const by = `reviewer${work.number % team.reviewers}`;
      const isFirst = work.pushes.length === 1;
      if (isFirst && random() < team.abandoned) {
        work.events.push({ at: now, kind: 'reviewed', by }, { at: now + 1, kind: 'closed', by });
        finish(work, now + 1, 'closed');
      } else if (random() < team.returned) {
        work.events.push({ at: now, kind: 'changes-requested', by });
        returned[work.developer]?.push(work);
        if (idle.has(work.developer)) begin(work.developer);
      } else {
        work.events.push({ at: now, kind: 'approved', by });
        queue(merges, work, merge);
      }
      next(reviews, review);
    });
  }
  function merge(work: Work) {
    after(taking(team.hours.merge), () => {
      finish(work, now, 'merged');
      next(merges, merge);
    });
  }
  function finish(work: Work, time: Seconds, as: 'merged' | 'closed') {
    work.ended = { at: time, as };
    started--;
    ready--;
    wake();
  }
  function arrive(perWeek: number) {
    after((-Math.log(1 - random()) * 7 * DAY) / perWeek, () => {
      asked++;
      wake();
      arrive(perWeek);
    });
  }

  if (team.asked === 'endless') wake();
  else arrive(team.asked);
  for (let entry = agenda.pop(); entry !== undefined && entry.at < end; entry = agenda.pop()) {
    now = entry.at;
    entry.run();
  }
  return told(team, works, end);
}

const shaOf = (kind: 'a' | 'c', number: number) => `${kind}${number.toString(16).padStart(39, '0')}`;

/** What a gatherer would have found at the end. */
function told(team: Team, works: readonly Work[], end: Seconds): Facts {
  const pulls = works.flatMap((work) => (work.opened === undefined ? [] : [pullOf(work, work.opened)]));
  const changes = pulls
    .flatMap((pull) => (pull.state === 'merged' ? [changeOf(pull)] : []))
    .sort((a, b) => a.mergedAt - b.mergedAt);
  return {
    schema: 'jidoka.facts/v1',
    head: shaOf('a', 0),
    at: end,
    since: START,
    from: 'github',
    deploymentSource: { source: 'github', grade: 'B' },
    commits: [],
    changes,
    deployments: releases(changes, team.release === 'daily' ? DAY : 7 * DAY, end),
    pulls,
    incidents: [],
    items: [],
    rollouts: [],
    runs: [],
    notes: [],
  };
}

function pullOf({ number, developer, begun, events, pushes, ended }: Work, openedAt: Seconds): PullFact {
  return {
    number,
    state: ended?.as ?? 'open',
    draft: false,
    author: `dev${developer}`,
    origin: 'human',
    openedAt,
    ...(ended !== undefined && { endedAt: ended.at }),
    ...(ended?.as === 'merged' && { sha: shaOf('a', number) }),
    updatedAt: ended?.at ?? events.at(-1)?.at ?? openedAt,
    commits: [begun, ...pushes].map((time, index) => ({
      sha: shaOf('c', number * 100 + index),
      authoredAt: time,
      committedAt: time,
    })),
    labels: [],
    closes: [],
    reverts: [],
    asked: [],
    events,
  };
}

function changeOf(pull: PullFact): ChangeFact {
  const { number, endedAt = 0, openedAt, commits, author } = pull;
  return {
    id: `#${number}`,
    kind: 'squash',
    sha: shaOf('a', number),
    mergedAt: endedAt,
    openedAt,
    commits,
    author,
    origin: 'human',
    reverts: [],
    picks: [],
    hotfix: false,
  };
}

/** Each holds what was merged since the one before; where nothing was, there is none. */
function releases(changes: readonly ChangeFact[], every: number, end: Seconds): DeploymentFact[] {
  const deployments: DeploymentFact[] = [
    { id: 'v0', name: 'v0', sha: shaOf('a', 0), at: START, createdAt: START, contents: [shaOf('a', 0)], kind: 'first' },
  ];
  for (let time = START + every; time <= end; time += every) {
    const held = changes.filter(({ mergedAt }) => mergedAt < time && mergedAt >= time - every);
    const name = `v${deployments.length}`;
    const sha = held.at(-1)?.sha;
    if (sha !== undefined)
      deployments.push({ id: name, name, sha, at: time, createdAt: time, contents: held.map((one) => one.sha), kind: 'normal' });
  }
  return deployments;
}
