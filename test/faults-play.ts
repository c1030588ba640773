import assert from 'node:assert/strict';
import { markFields, markIn, markLine, markOf } from '../src/model/mark.ts';
import { CHECK_NAME } from '../src/reports/check-run.ts';
import { MINUTE, SPEED, secondsWords } from './faults-clock.ts';
import type { Ground, Seen, Tests } from './faults-ground.ts';
import { Shop } from './faults-ground.ts';
import type { FaultName, Strike } from './faults-list.ts';
import type { PlaceName } from './faults-places.ts';
import { PLACES } from './faults-places.ts';
import { ACTIONS_BOT } from './support/github/people.ts';
import type { After } from './support/repository.ts';

/** What a bad day did to one run: a line of the table. */
export interface Row {
  readonly fault: string;
  readonly where: string;
  readonly verdict: string;
  readonly comments: string;
  readonly check: string;
  readonly seconds: string;
  readonly words: string;
  /** For the one who looks on; different in every run. */
  readonly measured: string;
}

/** The key of the gate in these runs, and the number of a run before them. */
export const KEY = 'CI/gate';
const EARLIER = '8999';
const DECISION = { pass: 'go', fail: 'stop' } as const satisfies Record<Tests, string>;
/** Nothing that is not a wait takes longer, on a busy machine too. */
const PATIENCE = 15_000;

/** An earlier run's comment and check run, on this head. */
export function earlier({ github: { state } }: Shop): void {
  const head = state.pull(7).head.sha;
  const mark = { key: KEY, run: EARLIER, attempt: 1, head, at: '2026-11-20T08:00:00.000Z' };
  state.comment(7, ACTIONS_BOT, `${markLine(mark)}\n\n## An earlier verdict`);
  state.check(head, { name: CHECK_NAME, conclusion: 'neutral', externalId: markFields(mark) });
}

/** Places where there is something of an earlier run already. */
const SEEDED: ReadonlySet<PlaceName> = new Set(['lists', 'patch', 'comment', 'all', 'history']);

export async function playStrike(after: After, on: Ground, { name, fault, place }: Strike): Promise<Row> {
  // What the comment and the check run suffer is shown under both verdicts.
  const tests: Tests = place === 'patch' || place === 'comment' || place === 'storage' ? 'fail' : 'pass';
  const shop = await Shop.open(after, on);
  if (name === 'stale list') await shop.gate({ tests: 'fail' });
  else if (SEEDED.has(place)) earlier(shop);
  const times = place === 'once' || place === 'look' ? 1 : 99;
  for (const route of PLACES[place].routes) shop.github.fail(fault, { times, on: route });
  const seen = await shop.gate({
    tests,
    history: place === 'history' || place === 'all' ? 'full' : 'parents',
    keeps: place === 'artifact' || place === 'storage',
  });
  const row = rowOf(shop, seen, tests, { fault: name, where: PLACES[place].title });
  asOften(name, seen, place);
  if (place === 'policy') assert.equal(row.verdict, 'could not run');
  // Without its people the change is not known to be within the limit of open ones, which asks for a look.
  else if (place === 'change' || (place === 'all' && name === 'silence')) assert.equal(row.verdict, 'caution');
  // What nobody could look at is no sign that no agent made it.
  else if (place === 'notes') assert.equal(row.verdict, 'caution');
  else assert.equal(row.verdict, DECISION[tests]);
  if (place !== 'policy' && place !== 'change') await again(shop, seen, tests);
  return row;
}

/** What GitHub said is heeded: how long to wait, and that a request will not do. */
function asOften(name: FaultName, { requests, waited, annotations, report }: Seen, place: PlaceName): void {
  const routes: readonly string[] = PLACES[place].routes;
  const struck = requests.filter(({ route }) => routes.includes(route) && !route.startsWith('ARTIFACT'));
  const pauses = struck.flatMap(({ route, at }, index) => {
    const later = struck.find((one, place) => place > index && one.route === route);
    return later === undefined ? [] : [(later.at - at) * SPEED];
  });
  if (RETRY_AFTER.has(name)) assert.ok(Math.min(...pauses, 2000) >= 1900, 'it waits as long as it is told to');
  const isRefused = name !== 'stale list' && !name.startsWith('Link') && !name.startsWith('clock');
  if (isRefused && pauses.length > 0 && place !== 'once') assert.ok(waited > 0, 'it does not ask again without a pause');
  if (name === '422') assert.deepEqual(pauses, [], 'what is not liked is not sent again');
  const told = JSON.stringify([annotations, wordsOf({ report })]);
  if (name === '401') assert.doesNotMatch(told, /permissions:/, 'a token that is unknown needs no permission');
  if (LIMITS.has(name) && place !== 'once') assert.doesNotMatch(told, /Give the job/);
  if (LIMITS.has(name) && place !== 'once') assert.match(told, /limit/);
}

const RETRY_AFTER: ReadonlySet<FaultName> = new Set(['403 secondary, with Retry-After', '429 in seconds']);
/** A limit that comes under a status which says something else. */
const LIMITS: ReadonlySet<FaultName> = new Set([
  '403 secondary, with Retry-After',
  '403 secondary, without',
  'limit reset in the past',
  'limit reset far ahead',
  'GraphQL RATE_LIMITED',
]);

const seconds = new Map<string, Promise<void>>();

/**
 * A second run without the fault: exactly one comment, of that run, and its check run. What was left is compared, so that of
 * several faults that leave the same behind, one is followed up.
 */
export function again(shop: Shop, { run }: Seen, before: Tests): Promise<void> {
  const whose = (mark: { readonly run: string } | undefined) => (mark?.run === run ? 'this run' : mark?.run);
  const left = JSON.stringify([
    before,
    shop.github.state.comments(7).map(({ body }) => whose(markOf(body))),
    shop.checks().map(({ externalId }) => whose(markIn(externalId ?? ''))),
  ]);
  const known = seconds.get(left) ?? second(shop, before);
  seconds.set(left, known);
  return known;
}

async function second(shop: Shop, before: Tests): Promise<void> {
  shop.github.mend();
  const tests = before === 'pass' ? 'fail' : 'pass';
  const seen = await shop.gate({ tests });
  assert.equal(seen.report?.decision, DECISION[tests]);
  const runs = shop.comments().map(({ body }) => markOf(body)?.run);
  assert.deepEqual(runs, [seen.run], 'the comments after a second run without the fault');
  assert.match(checkWords(shop, seen), /^written/);
  assert.deepEqual(noticesOf(seen), []);
}

const CONCLUSION = { go: 'success', caution: 'neutral', stop: 'failure' } as const;

/** One run as a line, after what holds of every one. */
export function rowOf(shop: Shop, seen: Seen, tests: Tests, about: Pick<Row, 'fault' | 'where'>): Row {
  const { report, summary, log, annotations, exitCode } = seen;
  const verdict = report?.decision ?? 'could not run';
  assert.equal(exitCode, verdict === 'stop' || verdict === 'could not run' ? 1 : 0);
  const comments = shop.comments();
  assert.ok(comments.length <= 1, `${comments.length} comments`);
  assert.ok(seen.waited <= MINUTE, `waits ${Math.round(seen.waited)} ms`);
  assert.ok(seen.worked <= PATIENCE, `takes ${Math.round(seen.worked)} ms beside its waits`);
  const told = [summary, log, JSON.stringify(annotations)].join('\n');
  assert.doesNotMatch(told, /[?&]sig=|authorization|bearer|x-ratelimit|retry-after|127\.0\.0\.1|localhost/i);
  const notices = noticesOf(seen);
  for (const notice of notices) assert.ok(lettersOf(summary).includes(lettersOf(notice)), `the summary lacks: ${notice}`);
  const comment = commentWords(shop, seen);
  const check = checkWords(shop, seen);
  if (report !== undefined) {
    const says = (what: string) => notices.some((notice) => notice.startsWith(what));
    assert.equal(
      says('The comment was not written') || says('A newer run'),
      comment !== '1',
      'what is said of the comment is so',
    );
    assert.equal(says('The check run was not written'), !check.startsWith('written'), 'what is said of the check run is so');
  }
  const refused = annotations.filter(({ title }) => title === 'The gate could not run').map(({ message }) => message);
  assert.ok(verdict !== DECISION[tests] ? wordsOf(seen).length + refused.length > 0 : true, 'a verdict that differs says why');
  return {
    ...about,
    verdict,
    comments: comment,
    check,
    seconds: secondsWords(seen.waited),
    words: [...new Set([...refused, ...wordsOf(seen), ...notices])].join('\n'),
    measured: `waited ${(seen.waited / 1000).toFixed(1)} s, worked ${(seen.worked / 1000).toFixed(1)} s, ${seen.requests.length} requests`,
  };
}

export function noticesOf({ annotations }: Seen): string[] {
  return annotations.filter(({ level, title }) => level === 'notice' && title === 'Jidoka').map(({ message }) => message);
}

/** Why something is not known, and what is noted. */
function wordsOf({ report }: Pick<Seen, 'report'>): string[] {
  const unknown = report?.checks.flatMap(({ outcome }) =>
    outcome.kind === 'unknown' ? [`${outcome.why.join(' ')} ${outcome.remedy ?? ''}`.trimEnd()] : [],
  );
  return [...(unknown ?? []), ...(report?.notes ?? [])];
}

function commentWords(shop: Shop, { run }: Seen): string {
  const [only] = shop.comments();
  if (only === undefined) return 'none';
  const whose = Number(markOf(only.body)?.run);
  if (whose === Number(run)) return '1';
  return whose < Number(run) ? "1, an earlier run's" : "1, a later run's";
}

function checkWords(shop: Shop, { run, report }: Seen): string {
  const checks = shop.checks();
  const own = checks.find(({ externalId }) => markIn(externalId ?? '')?.run === run);
  if (own === undefined) return checks.length === 0 ? 'none' : "an earlier run's";
  assert.equal(own.conclusion, report && CONCLUSION[report.decision]);
  const older = checks.filter(({ sha, id }) => sha === own.sha && id !== own.id).length;
  return older === 0 ? 'written' : `written, beside ${older} older`;
}

/** Markdown, the log and a sentence say the same with other signs between. */
function lettersOf(text: string): string {
  return text.replaceAll(/&#?\w+;|[^a-z0-9]/gi, '');
}
