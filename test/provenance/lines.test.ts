import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Blame, BlamedRange } from '../../src/model/authorship.ts';
import type { LineRange } from '../../src/model/changes.ts';
import type { Grade, Graded, JudgedCommit } from '../../src/model/provenance.ts';
import { GRADES, isAtLeast } from '../../src/model/provenance.ts';
import type { LinesInput } from '../../src/provenance/lines.ts';
import { linesOf } from '../../src/provenance/lines.ts';
import { withNote } from '../../src/provenance/lines-note.ts';
import type { Note, NoteRange } from '../../src/provenance/note.ts';
import { mark } from '../support/provenance.ts';

function commit(sha: string, grade: Graded, agent = 'claude', kind: JudgedCommit['kind'] = 'ordinary'): JudgedCommit {
  const evidence = grade === 'none' ? [] : [mark({ marker: 'm', agent, grade, text: 'Made-by: it' })];
  return { sha, kind, grade, agents: evidence.map((one) => one.agent), evidence };
}

/** `1-3`, `7` */
function range(text: string): LineRange {
  const [from, to] = text.split('-').map(Number);
  return { from: from ?? 0, to: to ?? from ?? 0 };
}

const added = (files: Record<string, string>) =>
  new Map(Object.entries(files).map(([path, text]) => [path, text.split(',').map(range)] as const));

/** `a:1-3@5` is commit a, whose own lines are 5 to 7, in the same path; `@old.ts:5` in another. */
function blame(files: Record<string, readonly string[]>, left: readonly string[] = []): Blame {
  const blamed = (path: string, text: string): BlamedRange => {
    const [sha = '', lines = '', at = ''] = /^(\w+):([\d-]+)(?:@(.+))?$/.exec(text)?.slice(1) ?? [];
    const [line, old = path] = at.split(':').reverse();
    return { sha, ...range(lines), ...(at !== '' && { origin: { path: old, line: Number(line) } }) };
  };
  return { ranges: new Map(Object.entries(files).map(([path, texts]) => [path, texts.map((text) => blamed(path, text))])), left };
}

/** `agent 1-3`, `person 4`, `unknown 5` */
function note(files: Record<string, readonly string[]>, agent = 'codex'): Note {
  const parts = (text: string): NoteRange => {
    const [by, lines = ''] = text.split(' ') as [NoteRange['by'], string];
    return { by, agent: by === 'agent' ? agent : '', ...range(lines) };
  };
  return { files: new Map(Object.entries(files).map(([path, texts]) => [path, texts.map(parts)])), problems: [] };
}

const given = (input: Partial<LinesInput>): LinesInput => ({
  ...{ added: new Map(), commits: [], notes: new Map(), traces: [], least: 'co-authored' },
  ...input,
});

/** `a.ts 1-3 authored codex git-ai-note a` */
function told(input: Partial<LinesInput>): { made: string[]; lines: readonly number[] } {
  const { files, lines } = linesOf(given(input));
  const made = [...files].flatMap(([path, ranges]) =>
    ranges.map(({ from, to, grade, agent, source, sha }) => `${path} ${from}-${to} ${grade} ${agent} ${source} ${sha ?? '-'}`),
  );
  return { made, lines: [lines.added, lines.ai, lines.human, lines.untold] };
}

describe('a line by the records of its commit', () => {
  test('note, markers, trace, nothing: in that order', () => {
    const result = told({
      added: added({ 'a.ts': '1-8,20-21' }),
      commits: [commit('a', 'co-authored'), commit('b', 'none'), commit('c', 'hint', 'devin')],
      // In commit a, lines 1 to 4 were 11 to 14.
      blame: blame({ 'a.ts': ['a:1-4@11', 'b:5-8@5', 'c:20-21@20'] }),
      notes: new Map([['a', note({ 'a.ts': ['agent 12-13', 'person 14'] })]]),
      traces: [
        { path: 'a.ts', agent: 'cursor', from: 4, to: 6 },
        { path: 'b.ts', agent: 'cursor', from: 7, to: 8 },
      ],
    });
    expect(result.made).toEqual([
      'a.ts 1-1 co-authored claude commit a',
      'a.ts 2-3 authored codex git-ai-note a',
      // 4: the note says a person made it; the trailer stands all the same. The trace says less than either.
      'a.ts 4-4 co-authored claude commit a',
      'a.ts 5-6 hint cursor agent-trace b',
      'a.ts 20-21 hint devin commit c',
    ]);
    // Counted: 1 to 4. A hint does not; nothing is untold.
    expect(result.lines).toEqual([10, 4, 0, 0]);
  });

  test('the note is asked for the line, and the path, that its commit had', () => {
    const result = told({
      added: added({ 'new.ts': '5-7' }),
      commits: [commit('a', 'none')],
      blame: blame({ 'new.ts': ['a:5-7@old.ts:1'] }),
      notes: new Map([['a', note({ 'old.ts': ['agent 3'], 'new.ts': ['agent 5-6'] })]]),
    });
    // Line 7 was line 3 of old.ts.
    expect(result).toEqual({ made: ['new.ts 7-7 authored codex git-ai-note a'], lines: [3, 1, 0, 0] });
  });

  test('a person by the note alone; a line that a key attests to nobody known is told by nobody', () => {
    const result = told({
      added: added({ 'a.ts': '1-4' }),
      commits: [commit('a', 'none')],
      blame: blame({ 'a.ts': ['a:1-4@1'] }),
      notes: new Map([['a', note({ 'a.ts': ['person 1-2', 'unknown 3'] })]]),
    });
    expect(result).toEqual({ made: [], lines: [4, 0, 2, 1] });
  });

  test('a note that cannot be read leaves the lines of its commit untold, with and without blame', () => {
    const input = { added: added({ 'a.ts': '1-4' }), commits: [commit('a', 'none')] };
    const notes = new Map([['a', { files: new Map(), problems: ['It is no note.'] }]]);
    expect(told({ ...input, notes, blame: blame({ 'a.ts': ['a:1-4@1'] }) })).toEqual({ made: [], lines: [4, 0, 0, 4] });
    expect(told({ ...input, notes })).toEqual({ made: [], lines: [4, 0, 0, 4] });
    // An empty one was read, and says nothing.
    const empty = new Map([['a', { files: new Map(), problems: [] }]]);
    expect(told({ ...input, notes: empty, blame: blame({ 'a.ts': ['a:1-4@1'] }) })).toEqual({ made: [], lines: [4, 0, 0, 0] });
  });

  test('a person by the note takes away only what does not count', () => {
    const input = (least: Grade) => ({
      added: added({ 'a.ts': '1' }),
      commits: [commit('a', 'session')],
      blame: blame({ 'a.ts': ['a:1@1'] }),
      notes: new Map([['a', note({ 'a.ts': ['person 1'] })]]),
      least,
    });
    expect(told(input('session'))).toEqual({ made: ['a.ts 1-1 session claude commit a'], lines: [1, 1, 0, 0] });
    expect(told(input('co-authored'))).toEqual({ made: [], lines: [1, 0, 1, 0] });
    const traces = [{ path: 'a.ts', agent: 'cursor', from: 1, to: 1 }];
    expect(told({ ...input('hint'), commits: [commit('a', 'none')], traces }).lines).toEqual([1, 1, 0, 0]);
  });

  test('merges and reverts claim nothing by their markers, and are told', () => {
    const result = told({
      added: added({ 'a.ts': '1-2' }),
      commits: [commit('a', 'authored', 'claude', 'merge'), commit('b', 'authored', 'claude', 'revert')],
      blame: blame({ 'a.ts': ['a:1@1', 'b:2@2'] }),
    });
    expect(result).toEqual({ made: [], lines: [2, 0, 0, 0] });
  });

  test('what the note of a marked commit leaves out is claimed by the marker, never by the note', () => {
    const own = { ...commit('b', 'none'), ...withNote(commit('b', 'none'), note({ 'a.ts': ['agent 1'] })) };
    const result = told({
      added: added({ 'a.ts': '1-4' }),
      commits: [commit('a', 'session'), own],
      blame: blame({ 'a.ts': ['b:1-2@1', 'a:3-4@3'] }),
      notes: new Map([
        ['a', note({ 'a.ts': ['agent 3'] })],
        ['b', note({ 'a.ts': ['agent 1'] })],
      ]),
    });
    expect(result.made).toEqual([
      'a.ts 1-1 authored codex git-ai-note b',
      'a.ts 3-3 authored codex git-ai-note a',
      'a.ts 4-4 session claude commit a',
    ]);
  });

  test('neighbours are joined only where everything is the same', () => {
    const commits = [commit('a', 'authored'), commit('b', 'authored'), commit('c', 'authored', 'codex')];
    const result = told({
      added: added({ 'a.ts': '8-9,1-3,4-6,6-7,11' }),
      commits,
      blame: blame({ 'a.ts': ['a:1-2@1', 'a:3-3@9', 'b:4-5@4', 'c:6-9@6', 'c:11@11'] }),
    });
    expect(result).toEqual({
      made: [
        'a.ts 1-3 authored claude commit a',
        'a.ts 4-5 authored claude commit b',
        'a.ts 6-9 authored codex commit c',
        'a.ts 11-11 authored codex commit c',
      ],
      lines: [10, 10, 0, 0],
    });
  });
});

describe('what cannot be told', () => {
  const commits = [commit('a', 'authored')];

  test('a line that no commit has, a commit that nobody told of', () => {
    const result = told({ added: added({ 'a.ts': '1-3' }), commits, blame: blame({ 'a.ts': ['a:1@1', 'x:2@2'] }) });
    expect(result).toEqual({ made: ['a.ts 1-1 authored claude commit a'], lines: [3, 1, 0, 2] });
  });

  test('lines of a note whose place in the commit is not known', () => {
    const input = { added: added({ 'a.ts': '1-2' }), commits: [commit('b', 'none')], blame: blame({ 'a.ts': ['b:1-2'] }) };
    expect(told({ ...input, notes: new Map([['b', note({ 'a.ts': ['agent 1'] })]]) })).toEqual({ made: [], lines: [2, 0, 0, 2] });
    expect(told({ ...input, notes: new Map([['b', note({ 'a.ts': ['person 1'] })]]) })).toEqual({
      made: [],
      lines: [2, 0, 0, 0],
    });
    expect(told({ ...input, notes: new Map() }).lines).toEqual([2, 0, 0, 0]);
  });

  test('a file that was left; its lines may be claimed by a change that is marked throughout', () => {
    const files = { added: added({ 'a.ts': '1', 'b.ts': '1-4' }), blame: blame({ 'a.ts': ['a:1@1'] }, ['b.ts']) };
    expect(told({ ...files, commits: [...commits, commit('b', 'none')] })).toEqual({
      made: ['a.ts 1-1 authored claude commit a'],
      lines: [5, 1, 0, 4],
    });
    expect(told({ ...files, commits }).lines).toEqual([5, 5, 0, 0]);
  });

  test('a hint does not stand for what was not looked at', () => {
    const traces = [{ path: 'a.ts', agent: 'cursor', from: 2, to: 2 }];
    const input = { added: added({ 'a.ts': '1-3' }), commits: [commit('a', 'authored'), commit('b', 'none')], traces };
    expect(told(input)).toEqual({ made: ['a.ts 2-2 hint cursor agent-trace -'], lines: [3, 0, 0, 3] });
    expect(told({ ...input, least: 'hint' }).lines).toEqual([3, 1, 0, 2]);
  });
});

describe('without blame', () => {
  const files = added({ 'a.ts': '1-3', 'b.ts': '7' });

  test.each<[string, JudgedCommit[], string | undefined]>([
    ['one marked commit', [commit('a', 'authored')], 'authored claude commit a'],
    ['all marked: by the weakest', [commit('a', 'authored'), commit('b', 'co-authored')], 'co-authored claude commit -'],
    ['all marked, by several', [commit('a', 'authored'), commit('b', 'authored', 'codex')], 'authored several commit -'],
    ['merges aside', [commit('a', 'authored'), commit('b', 'none', '', 'merge')], 'authored claude commit a'],
    ['one is not marked', [commit('a', 'authored'), commit('b', 'none')], undefined],
    ['one is marked too weakly', [commit('a', 'authored'), commit('b', 'session')], undefined],
    ['merges alone', [commit('b', 'authored', 'claude', 'merge')], undefined],
    ['no commit', [], undefined],
  ])('%s', (_, commits, claim) => {
    expect(told({ added: files, commits })).toEqual(
      claim === undefined
        ? { made: [], lines: [4, 0, 0, 4] }
        : { made: [`a.ts 1-3 ${claim}`, `b.ts 7-7 ${claim}`], lines: [4, 4, 0, 0] },
    );
  });

  test('where no commit could claim a line, none is untold', () => {
    const commits = [commit('a', 'none'), commit('b', 'hint'), commit('c', 'authored', 'claude', 'merge')];
    expect(told({ added: files, commits })).toEqual({ made: [], lines: [4, 0, 0, 0] });
    expect(told({ added: files, commits, least: 'hint' }).lines).toEqual([4, 0, 0, 4]);
    const people = new Map([['a', note({ 'a.ts': ['person 1-3'] })]]);
    expect(told({ added: files, commits, notes: people }).lines).toEqual([4, 0, 0, 0]);
    expect(told({ added: files, commits, blame: blame({}, ['b.ts']) }).lines).toEqual([4, 0, 0, 0]);
    // It was looked at, and no commit of the change has them.
    expect(told({ added: files, commits, blame: blame({ 'a.ts': [], 'b.ts': [] }) }).lines).toEqual([4, 0, 0, 4]);
  });

  test('a note is no marker of every line', () => {
    const notes = new Map([['a', note({ 'a.ts': ['agent 1'] })]]);
    expect(told({ added: files, commits: [commit('a', 'none')], notes })).toEqual({ made: [], lines: [4, 0, 0, 4] });
  });
});

describe('commits', () => {
  const [a, b] = [commit('a', 'none'), commit('b', 'co-authored')];
  const files = { added: added({ 'a.ts': '1-6' }), commits: [a, b] };
  const notes = new Map([['a', note({ 'a.ts': ['agent 1-2', 'person 3'], 'gone.ts': ['agent 1-10'] })]]);

  test('each with its lines', () => {
    const { commits } = linesOf(given({ ...files, notes, blame: blame({ 'a.ts': ['a:1-4@1', 'b:5@5'] }) }));
    expect(commits.map(({ sha, lines }) => [sha, lines])).toEqual([
      ['a', { ai: 2, human: 1, untracked: 1 }],
      ['b', { ai: 1, human: 0, untracked: 0 }],
    ]);
  });

  test('a file without an added line need not be looked at', () => {
    const { commits } = linesOf(given({ added: new Map([['gone.ts', []]]), commits: [a], blame: blame({}) }));
    expect(commits[0]?.lines).toEqual({ ai: 0, human: 0, untracked: 0 });
  });

  test('no numbers where some lines were not looked at', () => {
    for (const looked of [undefined, blame({}, ['a.ts']), blame({})]) {
      const { commits } = linesOf(given({ ...files, notes, blame: looked }));
      expect(commits.map(({ lines }) => lines)).toEqual([undefined, undefined]);
    }
  });

  test('no numbers of a commit whose note speaks of lines that cannot be found', () => {
    const { commits } = linesOf(given({ ...files, notes, blame: blame({ 'a.ts': ['a:1-4', 'b:5@5'] }) }));
    expect(commits.map(({ lines }) => lines)).toEqual([undefined, { ai: 1, human: 0, untracked: 0 }]);
  });

  test('a note that attests an agent’s lines is evidence', () => {
    const [first, second] = linesOf(given({ ...files, notes })).commits;
    const mark = {
      marker: 'git-ai-note',
      agent: 'codex',
      grade: 'authored',
      where: 'note',
      text: '12 lines in 2 files',
      forgeable: true,
    };
    expect(first).toEqual({ sha: 'a', kind: 'ordinary', grade: 'authored', agents: ['codex'], evidence: [mark] });
    expect(second).toEqual(b);
  });

  test('beside markers it stands first where it is stronger, and last where it is not', () => {
    const attested = note({ 'a.ts': ['agent 1'] });
    expect(withNote(b, attested)).toMatchObject({ grade: 'authored', agents: ['codex', 'claude'] });
    expect(withNote(commit('b', 'authored'), attested)).toMatchObject({ grade: 'authored', agents: ['claude', 'codex'] });
    expect(withNote(withNote(b, attested), attested)).toEqual(withNote(b, attested));
  });

  test('a note without an agent’s line adds nothing and takes nothing away', () => {
    for (const other of [undefined, note({}), note({ 'a.ts': ['person 1', 'unknown 2'] })])
      for (const one of [a, b]) expect(withNote(one, other)).toEqual(one);
    const merge = commit('m', 'none', '', 'merge');
    expect(withNote(merge, note({ 'a.ts': ['agent 1'] }))).toEqual(merge);
  });
});

describe('whatever the records', () => {
  const PATHS = ['a.ts', 'b.ts'];
  const [NAMES, LINES] = [['a', 'b', 'c'], 12];
  const cells = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: LINES, maxLength: LINES });
  const by = fc.constantFrom<NoteRange['by'] | undefined>('agent', 'person', 'unknown', undefined);
  const input = fc
    .record({
      added: fc.array(cells(fc.boolean()), { minLength: 2, maxLength: 2 }),
      grades: fc.array(fc.constantFrom<Graded>('none', ...GRADES), { minLength: 3, maxLength: 3 }),
      kinds: fc.array(fc.constantFrom<JudgedCommit['kind']>('ordinary', 'ordinary', 'merge'), { minLength: 3, maxLength: 3 }),
      blamed: fc.option(
        fc.array(fc.option(cells(fc.constantFrom('a', 'b', 'c', 'x', undefined))), { minLength: 2, maxLength: 2 }),
      ),
      noted: fc.array(fc.option(cells(by)), { minLength: 3, maxLength: 3 }),
      traced: cells(fc.boolean()),
      least: fc.constantFrom(...GRADES),
    })
    .map(({ added: at, grades, kinds, blamed, noted, traced, least }): LinesInput => {
      const single = <T>(values: readonly (T | undefined | false)[]) =>
        values.flatMap((value, i) => (value ? [{ value, from: i + 1, to: i + 1 }] : []));
      const ranges = new Map(
        PATHS.flatMap((path, i) => {
          const lines = blamed?.[i];
          const one = single(lines ?? []).map(({ value: sha, from, to }) => ({ sha, from, to, origin: { path, line: from } }));
          return lines ? [[path, one] as const] : [];
        }),
      );
      const notes = NAMES.flatMap((sha, i) => {
        const lines = single(noted[i] ?? []).map(({ value, from, to }) => ({
          by: value,
          agent: value === 'agent' ? 'codex' : '',
          from,
          to,
        }));
        return noted[i] ? [[sha, { files: new Map([['a.ts', lines]]), problems: [] }] as const] : [];
      });
      return {
        added: new Map(PATHS.map((path, i) => [path, single(at[i] ?? []).map(({ from, to }) => ({ from, to }))])),
        commits: NAMES.map((sha, i) => commit(sha, grades[i] ?? 'none', 'claude', kinds[i])),
        ...(blamed && { blame: { ranges, left: PATHS.filter((path) => !ranges.has(path)) } }),
        notes: new Map(notes),
        traces: single(traced).map(({ from, to }) => ({ path: 'b.ts', agent: 'cursor', from, to })),
        least,
      };
    });

  const size = ({ from, to }: LineRange) => to - from + 1;
  const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

  test('ranges are sorted, apart, within the added lines, and are as many as is said', () => {
    fc.assert(
      fc.property(input, (one) => {
        const { files, lines } = linesOf(one);
        const within = (path: string) => new Set((one.added.get(path) ?? []).map(({ from }) => from));
        let counted = 0;
        for (const [path, ranges] of files) {
          let last = 0;
          for (const made of ranges) {
            expect(made.from).toBeGreaterThan(last);
            for (let line = made.from; line <= made.to; line++) expect(within(path).has(line)).toBe(true);
            last = made.to;
            if (isAtLeast(made.grade, one.least)) counted += size(made);
          }
        }
        expect(lines.ai).toBe(counted);
        expect(lines.added).toBe(sum([...one.added.values()].map((ranges) => sum(ranges.map(size)))));
        expect(lines.ai + lines.human + lines.untold).toBeLessThanOrEqual(lines.added);
      }),
    );
  });

  test('the parts of the commits are the parts of the whole', () => {
    fc.assert(
      fc.property(input, (one) => {
        const { commits, lines } = linesOf(one);
        const parts = commits.flatMap((each) => each.lines ?? []);
        if (parts.length === 0) return;
        // A commit of which a line is untold has no part.
        expect(sum(parts.map(({ ai }) => ai))).toBeLessThanOrEqual(lines.ai);
        expect(sum(parts.map(({ human }) => human))).toBeLessThanOrEqual(lines.human);
        const rest = lines.added - lines.ai - lines.human - lines.untold;
        expect(sum(parts.map(({ untracked }) => untracked))).toBeLessThanOrEqual(rest);
      }),
    );
  });

  test('what a note attests to people never lowers what counts, nor what is untold', () => {
    fc.assert(
      fc.property(input, fc.constantFrom(...NAMES), (one, sha) => {
        const files = new Map(PATHS.map((path) => [path, [{ by: 'person' as const, agent: '', from: 1, to: LINES }]]));
        const bare = { ...one, notes: new Map([...one.notes].filter(([key]) => key !== sha)) };
        const noted = { ...bare, notes: new Map([...bare.notes, [sha, { files, problems: [] }] as const]) };
        expect(linesOf(noted).lines.ai).toBe(linesOf(bare).lines.ai);
        expect(linesOf(noted).lines.untold).toBe(linesOf(bare).lines.untold);
        expect(linesOf(noted).commits.map(({ grade }) => grade)).toEqual(linesOf(bare).commits.map(({ grade }) => grade));
      }),
    );
  });

  test('a marker less leaves what the notes claim', () => {
    fc.assert(
      fc.property(input, (one) => {
        const ofNotes = (given: LinesInput) =>
          [...linesOf(given).files].flatMap(([path, ranges]) =>
            ranges.filter(({ source }) => source === 'git-ai-note').map(({ from, to }) => `${path} ${from}-${to}`),
          );
        const commits = one.commits.map(({ sha, kind }) => commit(sha, 'none', '', kind));
        expect(ofNotes({ ...one, commits })).toEqual(ofNotes(one));
      }),
    );
  });

  test('a stronger marker never lowers what counts', () => {
    fc.assert(
      fc.property(input, (one) => {
        const commits = one.commits.map(({ sha, kind }) => commit(sha, 'authored', 'claude', kind));
        expect(linesOf({ ...one, commits }).lines.ai).toBeGreaterThanOrEqual(linesOf(one).lines.ai);
      }),
    );
  });
});
