import { describe, expect, test } from 'vitest';
import type { Graded } from '../../src/model/provenance.ts';
import type { Note, NoteRange } from '../../src/provenance/note.ts';
import type { MadeCommit, SeriesInput } from '../../src/provenance/series.ts';
import { seriesOf } from '../../src/provenance/series.ts';

const DAY = 86_400;
const WEEK = 7 * DAY;
/** Monday, the second of November 2026. */
const MONDAY = Date.parse('2026-11-02T00:00:00Z') / 1000;

/** On a day of the first week, in the fourth hour of it. */
const on = (day: number) => MONDAY + day * DAY + 4 * 3600;

let people = 0;

/** Of a person of their own, unless one is named. */
function commit(day: number, grade: Graded, added: Readonly<Record<string, number>>, more: Partial<MadeCommit> = {}): MadeCommit {
  people++;
  return {
    judged: { kind: 'ordinary', grade },
    committedAt: on(day),
    added: new Map(Object.entries(added)),
    person: `p${people}`,
    ...more,
  };
}

function note(files: Readonly<Record<string, readonly (readonly [by: NoteRange['by'], from: number, to: number])[]>>): Note {
  const ranges = Object.entries(files).map(
    ([path, all]) => [path, all.map(([by, from, to]) => ({ from, to, by, agent: by === 'agent' ? 'claude' : '' }))] as const,
  );
  return { files: new Map(ranges), problems: [] };
}

function told(commits: readonly MadeCommit[], more: Partial<SeriesInput> = {}) {
  return seriesOf({
    ...{ commits, from: MONDAY, to: MONDAY + 2 * WEEK, least: 'co-authored', components: {}, isLeftOut: () => false },
    ...more,
  });
}

describe('weeks', () => {
  test('are whole ones from Monday, 00:00 UTC, those without a line too', () => {
    // From Wednesday of the week before to Wednesday of the third week: the whole weeks are the two between.
    const { weeks } = told([commit(0, 'none', { 'a.ts': 10 })], { from: MONDAY - 4 * DAY, to: MONDAY + 2 * WEEK + 3 * DAY });
    expect(weeks).toEqual([
      { from: MONDAY, added: 10, ai: 0, byGrade: {} },
      { from: MONDAY + WEEK, added: 0, ai: 0, byGrade: {} },
    ]);
  });

  test('begin with their first second, and end before the next one’s', () => {
    const at = (committedAt: number) => commit(0, 'none', { 'a.ts': 1 }, { committedAt });
    const { weeks, commits } = told([
      at(MONDAY - 1),
      at(MONDAY),
      at(MONDAY + WEEK - 1),
      at(MONDAY + WEEK),
      at(MONDAY + 2 * WEEK),
    ]);
    expect(weeks.map(({ added }) => added)).toEqual([2, 1]);
    // What is of no whole week is in no other number.
    expect(commits.n).toBe(3);
  });

  test('of six days there is none', () => {
    expect(told([commit(0, 'authored', { 'a/b': 1 })], { to: MONDAY + WEEK - 1 })).toEqual({
      ...{ least: 'co-authored', weeks: [], components: [], commits: { n: 0, marked: 0, reverts: 0 }, leftOut: 0 },
    });
  });
});

describe('lines', () => {
  test('of a marked commit are all AI-made, of a weaker one none, and each grade is told', () => {
    const commits = [
      commit(0, 'co-authored', { 'a.ts': 30, 'b.ts': 10 }),
      commit(1, 'authored', { 'a.ts': 5 }),
      commit(2, 'session', { 'a.ts': 7 }),
      commit(3, 'none', { 'a.ts': 48 }),
    ];
    const { weeks, commits: counts } = told(commits);
    // 30 + 10 + 5 of 30 + 10 + 5 + 7 + 48.
    expect(weeks[0]).toEqual({ from: MONDAY, added: 100, ai: 45, byGrade: { 'co-authored': 40, authored: 5, session: 7 } });
    expect(counts).toEqual({ n: 4, marked: 2, reverts: 0 });
    // With `session` as the least, its seven count, too.
    expect(told(commits, { least: 'session' })).toMatchObject({ weeks: [{ ai: 52 }, { ai: 0 }], commits: { marked: 3 } });
  });

  test('of a note are those that it attests to agents, at most as many as were added', () => {
    const attested = note({
      // Ten lines of an agent and five of a person: ten.
      'a.ts': [
        ['agent', 1, 8],
        ['person', 9, 13],
        ['agent', 14, 15],
      ],
      // Twenty lines attested, six added.
      'b.ts': [['agent', 1, 20]],
      // Not of this commit.
      'c.ts': [['agent', 1, 3]],
    });
    const commits = [commit(0, 'none', { 'a.ts': 40, 'b.ts': 6, 'd.ts': 4 }, { note: attested })];
    expect(told(commits)).toMatchObject({
      weeks: [{ added: 50, ai: 16, byGrade: { authored: 16 } }, {}],
      commits: { n: 1, marked: 1 },
    });
  });

  test('a note adds to what a trailer says, and takes nothing away', () => {
    const both = commit(0, 'co-authored', { 'a.ts': 40 }, { note: note({ 'a.ts': [['agent', 1, 10]] }) });
    expect(told([both]).weeks[0]).toMatchObject({ added: 40, ai: 40, byGrade: { authored: 10, 'co-authored': 30 } });
    const weak = commit(0, 'hint', { 'a.ts': 40 }, { note: note({ 'a.ts': [['agent', 1, 10]] }) });
    expect(told([weak]).weeks[0]).toMatchObject({ added: 40, ai: 10, byGrade: { authored: 10, hint: 30 } });
    for (const silent of [note({}), note({ 'a.ts': [['person', 1, 40]] }), note({ 'a.ts': [['unknown', 1, 40]] })]) {
      const claimed = commit(0, 'co-authored', { 'a.ts': 40 }, { note: silent });
      expect(told([claimed]).weeks[0]).toMatchObject({ added: 40, ai: 40 });
      expect(told([commit(0, 'none', { 'a.ts': 40 }, { note: silent })]).weeks[0]).toMatchObject({ added: 40, ai: 0 });
    }
  });

  test('of merges and reverts count nowhere; reverts are counted apart', () => {
    const commits = [
      commit(0, 'none', { 'src/a.ts': 10 }),
      commit(0, 'authored', { 'src/a.ts': 99 }, { judged: { kind: 'merge', grade: 'authored' } }),
      commit(0, 'authored', { 'src/a.ts': 99 }, { judged: { kind: 'revert', grade: 'authored' } }),
    ];
    const { weeks, commits: counts } = told(commits);
    expect(weeks[0]).toMatchObject({ added: 10, ai: 0 });
    expect(counts).toEqual({ n: 1, marked: 0, reverts: 1 });
  });

  test('of files that do not count stand apart, and their commit counts', () => {
    const commits = [commit(0, 'authored', { 'package-lock.json': 9000, 'a.ts': 3 })];
    const series = told(commits, { isLeftOut: (path) => path.endsWith('lock.json') });
    expect(series).toMatchObject({ leftOut: 9000, weeks: [{ added: 3, ai: 3 }, {}], commits: { n: 1, marked: 1 } });
  });
});

describe('parts', () => {
  const five = (path: string, grade: Graded = 'none') => [0, 1, 2, 3, 4].map((day) => commit(day, grade, { [path]: 10 }));

  test('are the top folders where none is named; a file beside them is of none', () => {
    const { components } = told([
      ...five('api/a.ts', 'authored'),
      ...five('web/deep/b.ts'),
      ...five('web/c.ts'),
      ...five('README.md'),
    ]);
    expect(components).toEqual([
      { name: 'web', added: 100, ai: 0 },
      { name: 'api', added: 50, ai: 50 },
    ]);
  });

  test('that are named take a file once, the first that matches', () => {
    const components = { money: ['src/pay/**'], rest: ['src/**'] };
    const series = told([...five('src/pay/a.ts', 'co-authored'), ...five('src/b.ts'), ...five('docs/c.md')], { components });
    expect(series.components).toEqual([
      { name: 'money', added: 50, ai: 50 },
      { name: 'rest', added: 50, ai: 0 },
    ]);
  });

  test('of fewer than five people are told together, of programs alone by themselves', () => {
    const four = five('solo/a.ts', 'authored').slice(1);
    const two = five('pair/a.ts').slice(3);
    const program = commit(0, 'authored', { 'gen/a.ts': 7 }, { person: undefined });
    const series = told([...four, ...two, program]);
    expect(series.components).toEqual([{ name: 'gen', added: 7, ai: 7 }]);
    // 4 x 10 of agents, 2 x 10 without a marker.
    expect(series.others).toEqual({ components: 2, added: 60, ai: 40 });
    expect(told(five('all/a.ts'))).not.toHaveProperty('others');
  });
});
