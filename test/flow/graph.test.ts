import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsSchema, factsText } from '../../src/flow/facts.ts';
import type { GraphCommit, RawCommit, RawHistory } from '../../src/flow/graph.ts';
import { commitFinder, commitGraph, contentsOf, deployed, isAncestor, mainline } from '../../src/flow/graph.ts';
import { factsOf } from '../../src/flow/history.ts';

const shaOf = (n: number) => n.toString(16).padStart(40, '0');

/** `graphOf({ b: ['a'] })`: commits by letter, each with its parents. */
function graphOf(parents: Readonly<Record<string, readonly string[]>>) {
  const commits = Object.entries(parents).map(([sha, of], i): GraphCommit => ({ sha, parents: of, committedAt: i }));
  const graph = commitGraph(commits);
  const indexes = (names: string) => [...names].map((name) => graph.indexes.get(name) ?? -1);
  const names = (found: Iterable<number>) => [...found].map((index) => graph.commits[index]?.sha).join('');
  return { graph, indexes, names };
}

/** Kinds, bases and contents of what was deployed, in order. */
function told(parents: Readonly<Record<string, readonly string[]>>, order: string) {
  const { graph, indexes, names } = graphOf(parents);
  return deployed(graph, indexes(order)).map(({ kind, base, contents }) => [kind, base, names(contents)]);
}

const LINE = { a: [], b: ['a'], c: ['b'], d: ['c'] };
/** `x` was made from `a`, beside `b`, and merged into `m`. */
const DIAMOND = { a: [], b: ['a'], x: ['a'], m: ['b', 'x'], n: ['m'] };

describe('what each deployment was', () => {
  test('forward and back on a line', () => {
    expect(told(LINE, 'abcbc')).toEqual([
      ['first', undefined, 'a'],
      ['normal', 0, 'b'],
      ['normal', 1, 'c'],
      ['rollback', 1, ''],
      ['normal', 3, ''],
    ]);
    expect(told(LINE, 'acb').at(-1)).toEqual(['rollback', 0, '']);
    // Never live before, but on the way forward from where production is now.
    expect(told(LINE, 'adabd').map(([kind]) => kind)).toEqual(['first', 'normal', 'rollback', 'normal', 'normal']);
    expect(told(LINE, 'bb')).toEqual([
      ['first', undefined, 'ab'],
      ['redeploy', 0, ''],
    ]);
  });

  test('beside one another', () => {
    expect(told(DIAMOND, 'abxn')).toEqual([
      ['first', undefined, 'a'],
      ['normal', 0, 'b'],
      ['normal', 0, 'x'],
      ['normal', 2, 'mn'],
    ]);
    // Back to b, which was live, from x, which does not come from it.
    expect(told(DIAMOND, 'abxb').at(-1)).toEqual(['rollback', 1, '']);
    expect(told(DIAMOND, 'bx')).toEqual([
      ['first', undefined, 'ab'],
      ['normal', undefined, 'x'],
    ]);
  });
});

describe('the graph', () => {
  test('a parent that is missing, and a commit that is told twice', () => {
    const { graph, indexes, names } = graphOf({ b: ['gone'], c: ['b', 'gone'] });
    expect(names(contentsOf(graph, indexes('c'))[0] ?? [])).toBe('bc');
    const once: GraphCommit = { sha: 'a', parents: [], committedAt: 1 };
    expect(commitGraph([once, once]).commits).toEqual([once]);
  });

  test('by first parents, but for a merge of the branch into its copy', () => {
    const raw = (sha: string, parents: readonly string[], subject = ''): RawCommit => commitOf({ sha, parents, subject });
    const walk = (subject: string) => {
      const graph = commitGraph([raw('a', []), raw('mine', ['a']), raw('theirs', ['a']), raw('m', ['mine', 'theirs'], subject)]);
      return mainline(graph, 3, 'main', 'o/r').map((index) => graph.commits[index]?.sha);
    };
    expect(walk("Merge branch 'topic'")).toEqual(['a', 'mine', 'm']);
    expect(walk("Merge branch 'main' of https://example.org/x/r")).toEqual(['a', 'mine', 'm']);
    expect(walk("Merge branch 'main' of https://github.com/o/r into main")).toEqual(['a', 'theirs', 'm']);
    expect(walk("Merge remote-tracking branch 'origin/main'")).toEqual(['a', 'theirs', 'm']);
    expect(walk("Merge branch 'main' into topic")).toEqual(['a', 'theirs', 'm']);
  });

  test('the beginning of an id, where no other begins so', () => {
    const graph = commitGraph(['abcdef0123', 'abcdef0999', 'ffffffffff'].map((sha) => ({ sha, parents: [], committedAt: 0 })));
    const find = commitFinder(graph);
    const found = (id: string) => graph.commits[find(id) ?? -1]?.sha;
    expect(found('abcdef01')).toBe('abcdef0123');
    expect(found('abcdef0')).toBeUndefined();
    expect(found('fffffff')).toBe('ffffffffff');
    expect(found('ffffff')).toBeUndefined();
    expect(found('fffffffffff')).toBeUndefined();
    expect(found('0000000')).toBeUndefined();
  });

  test('a history as long as the stack is not', () => {
    const length = 100_000;
    // Clocks that run backwards: the first commit looked at is the newest.
    const commits = Array.from({ length }, (_, i) => ({
      sha: shaOf(i),
      parents: i === 0 ? [] : [shaOf(i - 1)],
      committedAt: -i,
    }));
    const graph = commitGraph(commits);
    expect(graph.indexes.get(shaOf(length - 1))).toBe(length - 1);
    expect(isAncestor(graph, 0, length - 1)).toBe(true);
  });
});

test('dates that cannot be written are the nearest that can', () => {
  const commit = { ...commitOf({ sha: shaOf(1), parents: [], subject: '' }), authoredAt: Number.NaN, committedAt: 1e15 };
  const raw = { head: commit.sha, branch: 'main', commits: [commit], tags: [], branches: [] };
  const facts = factsOf(raw, { at: Date.parse('9999-12-31T23:59:59Z') / 1000 });
  expect(JSON.parse(factsText(facts)).changes).toMatchObject([
    { mergedAt: '9999-12-31T23:59:59Z', commits: [{ authoredAt: '1970-01-01T00:00:00Z' }] },
  ]);
});

function commitOf({ sha, parents, subject }: Pick<RawCommit, 'sha' | 'parents' | 'subject'>): RawCommit {
  const at = Number.parseInt(sha.slice(-4), 16) || 0;
  const mails = { authorMail: 'dev@example.org', committerMail: 'dev@example.org' };
  return { sha, parents, subject, ...mails, authoredAt: at, committedAt: at, reverts: [], picks: [] };
}

/** Up to 30 commits with up to three parents each, clocks that go wrong, and deployments of any of them in any order. */
const histories = fc
  .array(
    fc.record({
      parents: fc.uniqueArray(fc.nat(), { maxLength: 3 }),
      at: fc.integer({ min: 1_000_000, max: 1_000_020 }),
      early: fc.nat({ max: 3 }),
      subject: fc.constantFrom('Work', 'Add (#1)', 'Add (#2)', 'Merge pull request #3 from o/x', "Merge branch 'main' into x"),
      mail: fc.constantFrom('dev@example.org', 'noreply@github.com'),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((made) =>
    made.map(({ parents, at, early, subject, mail }, i): RawCommit => {
      const places = i === 0 ? [] : [...new Set(parents.map((parent) => parent % i))];
      const commit = commitOf({ sha: shaOf(i), parents: places.map(shaOf), subject });
      return { ...commit, committedAt: at, authoredAt: at - early, committerMail: mail };
    }),
  );
const cases = histories.chain((commits) =>
  fc.record({
    commits: fc.constant(commits),
    shuffled: fc.shuffledSubarray(commits, { minLength: commits.length }),
    order: fc.array(fc.nat({ max: commits.length - 1 }), { minLength: 1, maxLength: 12 }).map((places) => places.map(shaOf)),
    tagged: fc.array(fc.record({ place: fc.nat({ max: commits.length - 1 }), at: fc.option(fc.nat({ max: 20 })) }), {
      maxLength: 8,
    }),
  }),
);

/** Everything reachable, told slowly and plainly. */
function reachable(commits: readonly RawCommit[], from: string): Set<string> {
  const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
  const found = new Set<string>();
  const visit = (sha: string): void => {
    if (found.has(sha)) return;
    found.add(sha);
    for (const parent of bySha.get(sha)?.parents ?? []) visit(parent);
  };
  visit(from);
  return found;
}

describe('properties', () => {
  test('ancestors, contents, bases and kinds are what the definitions say', () => {
    fc.assert(
      fc.property(cases, ({ commits, order }) => {
        const graph = commitGraph(commits);
        const indexes = order.map((sha) => graph.indexes.get(sha) ?? -1);
        const reach = new Map(commits.map(({ sha }) => [sha, reachable(commits, sha)]));
        const has = (sha: string | undefined, ancestor: string) => reach.get(sha ?? '')?.has(ancestor) === true;
        for (const { sha } of commits) {
          for (const { sha: other } of commits) {
            const [a, b] = [graph.indexes.get(other) ?? -1, graph.indexes.get(sha) ?? -1];
            expect(isAncestor(graph, a, b)).toBe(has(sha, other));
          }
        }
        const earlier = new Set<string>();
        for (const [place, { contents, base, kind }] of deployed(graph, indexes).entries()) {
          const sha = order[place] ?? '';
          const live = order[place - 1];
          const expected = [...(reach.get(sha) ?? [])].filter((each) => !earlier.has(each));
          const found = [...contents].map((index) => graph.commits[index]?.sha ?? '');
          expect(new Set(found)).toEqual(new Set(expected));
          expect(found.length).toBe(expected.length);
          for (const each of found) earlier.add(each);
          const ancestor = order.slice(0, place).findLastIndex((before) => has(sha, before));
          expect(base).toBe(ancestor === -1 ? undefined : ancestor);
          const wasLive = order.slice(0, place).includes(sha);
          const back = has(live, sha) || (wasLive && !has(sha, live ?? ''));
          expect(kind).toBe(live === undefined ? 'first' : live === sha ? 'redeploy' : back ? 'rollback' : 'normal');
        }
        expect(earlier).toEqual(new Set(order.flatMap((sha) => [...(reach.get(sha) ?? [])])));
      }),
      { numRuns: 500 },
    );
  });

  test('facts: whatever the order of the input, and every commit once', () => {
    fc.assert(
      fc.property(cases, ({ commits, shuffled, tagged }) => {
        const tags = tagged.map(({ place, at }, i): RawHistory['tags'][number] => {
          const [name, sha] = [`v${i}.0`, shaOf(place)];
          return at === null ? { name, sha, kind: 'lightweight' } : { name, sha, kind: 'annotated', at: 1_000_000 + at };
        });
        const head = shaOf(commits.length - 1);
        const raw: RawHistory = { head, branch: 'main', commits, tags, branches: [] };
        const at = Date.UTC(2026, 0, 1) / 1000;
        const facts = factsOf(raw, { at });
        expect(factsSchema.parse(JSON.parse(factsText(facts)))).toEqual(facts);
        expect(factsOf({ ...raw, commits: shuffled, tags: tags.toReversed() }, { at })).toEqual(facts);
        const delivered = facts.deployments.flatMap(({ contents }) => contents);
        expect(new Set(delivered).size).toBe(delivered.length);
        expect(new Set(delivered)).toEqual(new Set(tags.flatMap(({ sha }) => [...reachable(commits, sha)])));
        expect(facts.commits.map(({ sha }) => sha)).toEqual(delivered);
        expect(new Set(facts.deployments.map(({ sha }) => sha)).size).toBe(facts.deployments.length);
        const ofChanges = facts.changes.flatMap((change) => change.commits.map(({ sha }) => sha));
        expect(new Set(ofChanges).size).toBe(ofChanges.length);
        expect(new Set(facts.changes.map(({ id }) => id)).size).toBe(facts.changes.length);
        // With the branch for its source, all that leads to the head is delivered.
        const whole = factsOf(raw, { at, deployments: 'branch:main' }).deployments;
        expect(new Set(whole.flatMap(({ contents }) => contents))).toEqual(reachable(commits, head));
        expect(whole.slice(1).every(({ kind }) => kind === 'normal')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
