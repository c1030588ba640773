import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { AI_DEFAULTS } from '../../src/model/ai-settings.ts';
import { GRADES, isAtLeast } from '../../src/model/provenance.ts';
import { judgeCommit } from '../../src/provenance/commit.ts';

/**
 * Commits labelled one by one: invented words in forms that stand in public commits. `cites` names
 * a commit of that form, or one whose tree lists it. Identities of agents are the real ones; people are made up.
 */

const signatory = z.strictObject({ name: z.string(), mail: z.string() });

const labelledSchema = z.array(
  z.strictObject({
    id: z.string(),
    class: z.string(),
    message: z.string(),
    author: signatory,
    /** The author, where it is left out. */
    committer: signatory.optional(),
    /** How many there are: one, where it is left out. */
    parents: z.int().nonnegative().optional(),
    expected: z.strictObject({ grade: z.enum([...GRADES, 'none']), agents: z.array(z.string()) }),
    cites: z.string(),
  }),
);

type Labelled = z.output<typeof labelledSchema>[number];

function rowsOf(name: string): Labelled[] {
  const path = new URL(`../fixtures/provenance/labelled-${name}.json`, import.meta.url);
  return labelledSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** What an agent left a mark on. */
const agents = rowsOf('agents');
/** What ordinary work looks like, and what only resembles a mark. */
const ordinary = rowsOf('ordinary');
const all = [...agents, ...ordinary];

function judged({ message, author, committer, parents }: Labelled) {
  return judgeCommit(
    {
      ...{ sha: 'c'.repeat(40), message, author, committer: committer ?? author },
      ...{
        parents: Array.from({ length: parents ?? 1 }, (_, n) => `${n + 1}`.repeat(40)),
        authoredAt: Date.UTC(2026, 6, 1) / 1000,
      },
    },
    AI_DEFAULTS,
  );
}

describe('the labelled set', () => {
  test('has at least 300 rows, of which 130 are ordinary, and none twice', () => {
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(ordinary.length).toBeGreaterThanOrEqual(130);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const said = all.map(({ message, author, committer, parents }) => JSON.stringify([message, author, committer, parents]));
    expect(new Set(said).size).toBe(all.length);
  });

  test('cites a public commit for the form of every row', () => {
    expect(all.filter(({ cites }) => !/^[\w.-]+\/[\w.-]+@[0-9a-f]{7,40}$/.test(cites)).map(({ id }) => id)).toEqual([]);
  });

  test('names nobody but agents and people who are made up', () => {
    const mails = ordinary.flatMap(({ message }) => message.match(/[\w.+-]+@(?:gmail|outlook|yahoo|hotmail)\.\w+/g) ?? []);
    expect(mails).toEqual([]);
  });

  test('agrees with itself: agents are named exactly where there is a grade', () => {
    expect(
      all.filter(({ expected }) => (expected.grade === 'none') !== (expected.agents.length === 0)).map(({ id }) => id),
    ).toEqual([]);
    expect(ordinary.filter(({ expected }) => expected.grade !== 'none' && expected.grade !== 'hint').map(({ id }) => id)).toEqual(
      [],
    );
  });
});

describe.each([
  ['agents', agents],
  ['ordinary', ordinary],
] as const)('%s', (_, rows) => {
  test.each(rows.map((row) => [row.id, row] as const))('%s', (_id, row) => {
    const { grade, agents } = judged(row);
    expect({ grade, agents }).toEqual(row.expected);
  });
});

test('the confusion: no ordinary row above hint, and no agent’s row overlooked', () => {
  const above = (rows: readonly Labelled[]) => rows.filter((row) => isAtLeast(judged(row).grade, 'suggestion')).length;
  const meant = agents.filter(({ expected }) => isAtLeast(expected.grade, 'suggestion')).length;
  expect({ ordinary: above(ordinary), agents: above(agents) }).toEqual({ ordinary: 0, agents: meant });
});

test('suggestions that were applied stay below what counts by default', () => {
  const suggested = agents.filter(({ expected }) => expected.grade === 'suggestion');
  expect(suggested.length).toBeGreaterThan(10);
  expect(suggested.filter((row) => isAtLeast(judged(row).grade, AI_DEFAULTS['min-grade']))).toEqual([]);
});
