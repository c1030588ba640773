import type { ChangeFact, PullFact, RunFact, Seconds } from './facts.ts';
import type { Aliases, ToldPull } from './source.ts';
import { withoutLogins } from './source.ts';

/** Joins what GitHub tells of pull requests to the changes that the history tells. */

export interface PullJoin {
  /** Labels by which a change is a hotfix. */
  readonly hotfixLabels: readonly string[];
  readonly aliases: Aliases;
  /** The history begins on some day, so that a merge may lack commits that its pull request has. */
  readonly isBounded: boolean;
}

interface Joined {
  readonly changes: ChangeFact[];
  /** Merged pull requests whose commit is not among the changes: of other branches, or later than the history. */
  readonly elsewhere: readonly PullFact[];
}

/**
 * Changes with what their pull requests say: the number, when work began and when it was opened, whose it is, what it takes back; and
 * which of merge, squash and rebase it was, told by the commits themselves.
 */
export function withPulls(changes: readonly ChangeFact[], pulls: readonly PullFact[], join: PullJoin): Joined {
  const merged = pulls.filter(({ state, sha }) => state === 'merged' && sha !== undefined);
  const places = new Map(changes.map(({ sha }, place) => [sha, place]));
  const told: (ChangeFact | undefined)[] = [...changes];
  const own = new Map(merged.map((pull) => [pull.sha ?? '', pull]));
  const shaOf = new Map(changes.map(({ id, sha }) => [id, sha]));
  for (const { number, sha } of merged) shaOf.set(`#${number}`, sha ?? '');
  const elsewhere: PullFact[] = [];
  for (const [sha, pull] of own) {
    const place = places.get(sha);
    const change = place === undefined ? undefined : told[place];
    if (place === undefined || change === undefined) {
      elsewhere.push(pull);
      continue;
    }
    const before = rebasedBefore(told, place, pull, own);
    for (let at = place - before.length; at < place; at++) told[at] = undefined;
    told[place] = joined(change, before, pull, { join, shaOf });
  }
  const names = new Map(join.aliases);
  const kept = told.flatMap((change) => (change === undefined ? [] : [withoutNames(change, own, names)]));
  return { changes: unambiguous(kept, own), elsewhere };
}

/** A pull request that was joined before, in an earlier run, says again what it said. */
const isJoined = ({ id, openedAt }: ChangeFact, { number }: PullFact) => id === `#${number}` && openedAt !== undefined;

interface Context {
  readonly join: PullJoin;
  readonly shaOf: ReadonlyMap<string, string>;
}

function joined(change: ChangeFact, before: readonly ChangeFact[], pull: PullFact, { join, shaOf }: Context): ChangeFact {
  const kind = isJoined(change, pull) ? change.kind : kindOf(change, pull);
  const reverted = pull.reverts.flatMap((number) => shaOf.get(`#${number}`) ?? []);
  const all = [...before, change];
  const named = (key: 'picks' | 'reverts') => all.flatMap((one) => one[key]);
  return {
    ...change,
    id: `#${pull.number}`,
    kind,
    mergedAt: pull.endedAt ?? change.mergedAt,
    ...(pull.title !== undefined && { title: pull.title }),
    openedAt: pull.openedAt,
    commits: commitsOf(kind, all, pull, join.isBounded),
    origin: originOf(pull, all),
    author: pull.author,
    reverts: [...new Set([...named('reverts'), ...reverted])].filter((sha) => sha !== change.sha),
    picks: [...new Set(named('picks'))],
    hotfix: change.hotfix || HOTFIX.test(pull.branch ?? '') || pull.labels.some((label) => join.hotfixLabels.includes(label)),
  };
}

/** Accounts are GitHub's word; but that a person had an agent beside them only the commits tell. */
function originOf({ origin }: PullFact, changes: readonly ChangeFact[]): ChangeFact['origin'] {
  const isAssisted = changes.some((one) => one.origin === 'ai-assisted' || one.origin === 'agent');
  return origin === 'human' && isAssisted ? 'ai-assisted' : origin;
}

/** Pull requests with what the commits that came of them tell. */
export function withOrigins(pulls: readonly PullFact[], changes: readonly ChangeFact[]): PullFact[] {
  const assisted = new Set(changes.flatMap(({ id, origin }) => (origin === 'ai-assisted' ? [id] : [])));
  return pulls.map((pull) =>
    pull.origin === 'human' && assisted.has(`#${pull.number}`) ? { ...pull, origin: 'ai-assisted' } : pull,
  );
}

const HOTFIX = /^hotfix[/-]/i;

/** A squash has the time of the merge; commits that came as they were keep when they were written. */
function kindOf(change: ChangeFact, pull: PullFact): ChangeFact['kind'] {
  if (change.kind === 'merge') return 'merge';
  return isOf(change, pull) ? 'rebase' : 'squash';
}

function isOf({ commits }: ChangeFact, pull: PullFact): boolean {
  const written = new Set(pull.commits.map(({ authoredAt }) => authoredAt));
  return commits.length > 0 && commits.every(({ authoredAt }) => written.has(authoredAt));
}

/** What lies before the last commit of a rebase and came with it: git alone takes each for a change of its own. */
function rebasedBefore(
  told: readonly (ChangeFact | undefined)[],
  place: number,
  pull: PullFact,
  own: ReadonlyMap<string, PullFact>,
): ChangeFact[] {
  const last = told[place];
  if (last === undefined || isJoined(last, pull) || kindOf(last, pull) !== 'rebase') return [];
  const before: ChangeFact[] = [];
  let left = pull.commits.length - last.commits.length;
  for (let at = place - 1; at >= 0; at--) {
    const change = told[at];
    const isAnother = change === undefined || change.kind === 'merge' || own.has(change.sha) || change.openedAt !== undefined;
    if (isAnother || change.commits.length > left || !isOf(change, pull)) break;
    left -= change.commits.length;
    before.unshift(change);
  }
  return before;
}

function commitsOf(
  kind: ChangeFact['kind'],
  all: readonly ChangeFact[],
  { commits }: PullFact,
  isBounded: boolean,
): ChangeFact['commits'] {
  const found = all.flatMap((one) => one.commits);
  if (kind === 'squash') return commits.length > 0 ? commits : found;
  if (kind === 'merge' && (isBounded || found.length === 0)) return commits.length > 0 ? commits : found;
  return found;
}

/** Git takes a number at the end of a subject for a pull request's. Where GitHub says whose it is, the others lose it. */
function unambiguous(changes: readonly ChangeFact[], own: ReadonlyMap<string, PullFact>): ChangeFact[] {
  const numbers = new Set([...own.values()].map(({ number }) => `#${number}`));
  return changes.map((change) => (numbers.has(change.id) && !own.has(change.sha) ? { ...change, id: change.sha } : change));
}

function withoutNames(change: ChangeFact, own: ReadonlyMap<string, PullFact>, names: ReadonlyMap<string, string>): ChangeFact {
  const { title, author } = change;
  const known = author === undefined || own.has(change.sha) ? author : (names.get(author) ?? author.replace(/\[bot\]$/, ''));
  return {
    ...change,
    ...(title !== undefined && { title: withoutLogins(title) }),
    ...(known !== undefined && { author: known }),
  };
}

/**
 * Who git tells of in an earlier log and in this one, as far as each address stood for one account only: what earlier runs were told
 * of accounts is not told again.
 */
export function aliasesBetween(now: readonly ChangeFact[], before: readonly ChangeFact[]): Aliases {
  const accounts = new Map(before.map(({ sha, author }) => [sha, author]));
  const found = new Map<string, Set<string>>();
  for (const { sha, author } of now) {
    const account = accounts.get(sha);
    if (author === undefined || account === undefined) continue;
    found.set(author, (found.get(author) ?? new Set()).add(account));
  }
  return [...found].flatMap(([git, all]) => [...all].flatMap((account) => (all.size === 1 ? [[git, account] as const] : [])));
}

export interface Pushed {
  readonly pull: PullFact;
  readonly pushes: number;
  /** How many of them the first run of a commit dates; the others have their commit's date. */
  readonly byRun: number;
}

/**
 * A pull request with its pushes. GitHub does not say when a commit was pushed (flow-metrics, 4): the first run of it says so, and a
 * commit without one came with the next that has; else its own date, not before the pull request was opened nor after its end.
 */
export function withPushes({ pull, commits }: ToldPull, firstRuns: ReadonlyMap<string, Seconds>): Pushed {
  const { openedAt, endedAt = Number.POSITIVE_INFINITY } = pull;
  const pushes = new Map<Seconds, { readonly by: string; readonly isRun: boolean }>();
  let next: Seconds | undefined;
  for (const { sha, at, by } of commits.toReversed()) {
    const run = firstRuns.get(sha);
    next = run ?? next;
    const time = next ?? Math.min(Math.max(at, openedAt), endedAt);
    if (time > openedAt && time <= endedAt && !pushes.has(time)) pushes.set(time, { by, isRun: next !== undefined });
  }
  const events = [...pushes].map(([at, { by }]) => ({ at, kind: 'pushed' as const, by }));
  const byRun = [...pushes.values()].filter(({ isRun }) => isRun).length;
  const all = [...pull.events, ...events].sort((a, b) => a.at - b.at);
  return { pull: { ...pull, events: all }, pushes: events.length, byRun };
}

/** When each commit first set a workflow off. */
export function firstRunsOf(runs: readonly RunFact[]): ReadonlyMap<string, Seconds> {
  const first = new Map<string, Seconds>();
  for (const { sha, createdAt, event } of runs) {
    if (!PUSHED.has(event)) continue;
    first.set(sha, Math.min(first.get(sha) ?? createdAt, createdAt));
  }
  return first;
}

/** What a push sets off at once. */
const PUSHED: ReadonlySet<string> = new Set(['push', 'pull_request', 'pull_request_target']);
