import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNote, saysAgent } from '../../src/provenance/note.ts';
import { settled } from '../../src/provenance/note-ranges.ts';

const session = (tool: string) => ({ agent_id: { tool, id: 'conversation', model: 'some-model' }, human_author: 'someone' });

/** A note as git-ai writes it; what is given stands beside the three fields that it always has. */
function noteOf(attested: string, metadata: Record<string, unknown> = {}): string {
  const whole = { schema_version: 'authorship/3.0.0', base_commit_sha: 'a'.repeat(40), prompts: {}, ...metadata };
  return `${attested}---\n${JSON.stringify(whole, null, 2)}`;
}

/** `path: agent 1-3 claude`, one text for each range. */
function told(text: string): string[] {
  return [...readNote(text).files].flatMap(([path, ranges]) =>
    ranges.map(({ by, agent, from, to }) => `${path}: ${by} ${from}-${to} ${agent}`.trimEnd()),
  );
}

const problems = (text: string) => readNote(text).problems;

describe('a note as the standard has it', () => {
  const mixed = noteOf(
    'src/main.ts\n  s_00000000000001::t_00000000000001 1-10,15\n  s_00000000000001::t_00000000000002 16\n' +
      '  h_00000000000009 20-22\nsrc/lib.ts\n  0123456789abcdef 1-50\n',
    {
      git_ai_version: '1.4.5',
      prompts: { '0123456789abcdef': { ...session('cursor'), total_additions: 50 } },
      sessions: { s_00000000000001: session('claude') },
      humans: { h_00000000000009: { author: 'Someone <someone@example.org>' } },
    },
  );

  test('sessions, people and prompts of older versions', () => {
    expect(told(mixed)).toEqual([
      'src/main.ts: agent 1-10 claude',
      // Two edits of one session, side by side.
      'src/main.ts: agent 15-16 claude',
      'src/main.ts: person 20-22',
      'src/lib.ts: agent 1-50 cursor',
    ]);
    expect(problems(mixed)).toEqual([]);
    expect(saysAgent(readNote(mixed))).toBe(true);
  });

  test('no one is named', () => {
    expect(JSON.stringify([...readNote(mixed).files])).not.toMatch(/someone/i);
  });

  test('an empty one says nothing, and that is no problem', () => {
    for (const text of [noteOf(''), '', '\n']) {
      expect([told(text), problems(text), saysAgent(readNote(text))]).toEqual([[], [], false]);
    }
  });

  test('one of people alone', () => {
    const text = noteOf('a.ts\n  h_00000000000009 1-3\n', { humans: { h_00000000000009: { author: 'Someone' } } });
    expect([told(text), saysAgent(readNote(text))]).toEqual([['a.ts: person 1-3'], false]);
  });
});

describe('what real notes do besides', () => {
  const sessions = { s_1: session('codex') };
  const by = (ranges: string, path = 'a.ts') => noteOf(`${path}\n  s_1::t_1 ${ranges}\n`, { sessions });

  test.each<[string, string, string[]]>([
    [
      'ranges in no order',
      by('226-246,204,212-213'),
      ['a.ts: agent 204-204 codex', 'a.ts: agent 212-213 codex', 'a.ts: agent 226-246 codex'],
    ],
    ['ranges that overlap, and neighbours', by('5-9,1-6,10'), ['a.ts: agent 1-10 codex']],
    ['line ends of Windows', by('1-2').replaceAll('\n', '\r\n'), ['a.ts: agent 1-2 codex']],
    ['empty lines, spaces at the end', by('1-2').replace('\n', '  \n\n'), ['a.ts: agent 1-2 codex']],
    ['a mark of the byte order', `\uFEFF${by('1-2')}`, ['a.ts: agent 1-2 codex']],
    ['a path in quotes', by('1', '"my file.ts"'), ['my file.ts: agent 1-1 codex']],
    ['a path with quotes inside', by('1', '"my "own" file.ts"'), ['my "own" file.ts: agent 1-1 codex']],
    ['a path with a line end', by('1', '"my\nfile.ts"'), ['my\nfile.ts: agent 1-1 codex']],
    ['a path that begins with a quote', by('1', '"odd.ts'), ['"odd.ts: agent 1-1 codex']],
    ['a path with a backslash, as it is', by('1', 'a\\b.ts'), ['a\\b.ts: agent 1-1 codex']],
    ['a path like a field of every object', by('1', '__proto__'), ['__proto__: agent 1-1 codex']],
    ['a file without lines', noteOf('a.ts\nb.ts\n  s_1::t_1 1\n', { sessions }), ['b.ts: agent 1-1 codex']],
    [
      'a file named twice',
      noteOf('a.ts\n  s_1::t_1 1\na.ts\n  s_1::t_1 3\n', { sessions }),
      ['a.ts: agent 1-1 codex', 'a.ts: agent 3-3 codex'],
    ],
    ['a session without its trace', noteOf('a.ts\n  s_1 1-2\n', { sessions }), ['a.ts: agent 1-2 codex']],
    ['fields that nobody knows', by('1').replace('"prompts"', '"logical_commit_id": "x", "prompts"'), ['a.ts: agent 1-1 codex']],
    ['no name of the base', by('1').replace('a'.repeat(40), 'x'), ['a.ts: agent 1-1 codex']],
    ['a session that is not explained', noteOf('a.ts\n  s_2::t_1 1-2\n', { sessions }), ['a.ts: agent 1-2 unnamed']],
    ['a person who is not explained', noteOf('a.ts\n  h_2 1-2\n'), ['a.ts: person 1-2']],
    ['an agent without a session', noteOf('a.ts\n  ai_agent 3,9\n'), ['a.ts: agent 3-3 unnamed', 'a.ts: agent 9-9 unnamed']],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
    expect(problems(text)).toEqual([]);
  });

  test.each(['0a1efe2', 'abcd1', '0a1efe2b', '94341aa7-fe48-4948-ab50-4fa9abb78651'])('keys of other lengths: %s', (key) => {
    expect(told(noteOf(`a.ts\n  ${key} 1-2\n`, { prompts: { [key]: session('Cursor') } }))).toEqual(['a.ts: agent 1-2 cursor']);
    const unexplained = noteOf(`a.ts\n  ${key} 1-2\n  ${key} 7\n`);
    expect(told(unexplained)).toEqual(['a.ts: unknown 1-2', 'a.ts: unknown 7-7']);
    expect(problems(unexplained)).toEqual(['A note of git-ai: lines of it are by a key that it does not explain (2 times).']);
    expect(saysAgent(readNote(unexplained))).toBe(false);
  });

  test.each(['human', 'constructor', '__proto__', 'toString'])('a word as a key: %s', (key) => {
    expect(told(noteOf(`a.ts\n  ${key} 1-2\n`))).toEqual(['a.ts: unknown 1-2']);
  });

  test.each<[string, string]>([
    ['github-copilot', 'copilot'],
    ['Claude', 'claude'],
    ['claude-code', 'claude'],
    ['droid', 'factory'],
    ['human', 'unnamed'],
    ['mock_ai', 'mock_ai'],
    ['test-agent', 'test-agent'],
    ['', 'unnamed'],
    ['constructor', 'constructor'],
    ['Ann Lee <ann@example.org>', 'unnamed'],
    ['x'.repeat(41), 'unnamed'],
    ['a\u202eb', 'unnamed'],
  ])('the tool %j is told as %s', (tool, agent) => {
    expect(told(noteOf('a.ts\n  s_1::t_1 1\n', { sessions: { s_1: session(tool) } }))).toEqual([`a.ts: agent 1-1 ${agent}`]);
  });

  test.each<[string, unknown]>([
    ['a list', []],
    ['a list of sessions', { sessions: [session('codex')] }],
    ['a session that is a word', { sessions: { s_1: 'codex' } }],
    ['an agent that is a word', { sessions: { s_1: { agent_id: 'codex' } } }],
    ['a tool that is a number', { sessions: { s_1: { agent_id: { tool: 7 } } } }],
    ['nothing', null],
  ])('metadata of another shape: %s', (_, metadata) => {
    expect(told(`a.ts\n  s_1::t_1 1\n---\n${JSON.stringify(metadata)}`)).toEqual(['a.ts: agent 1-1 unnamed']);
  });
});

describe('what cannot be relied on is said', () => {
  const attested = 'a.ts\n  s_1::t_1 1-3\n  h_1 5\n  0123456789abcdef 7\n';
  // By their form alone two keys are certain.
  const certain = ['a.ts: agent 1-3 unnamed', 'a.ts: person 5-5', 'a.ts: unknown 7-7'];

  test('broken metadata: what is certain by its form still counts', () => {
    const text = `${attested}---\n{"schema_version": "authorship/3.0.0", "prom`;
    expect(told(text)).toEqual(certain);
    expect(problems(text)).toContain('A note of git-ai: what stands below `---` is no JSON object.');
  });

  test('a note that ends too early: its last line may be cut', () => {
    const text = 'a.ts\n  s_1::t_1 1-3\n  s_1::t_1 10-1';
    expect(told(text)).toEqual(['a.ts: agent 1-3 unnamed']);
    expect(problems(text)).toEqual(['A note of git-ai: it has no `---` line, so it ends too early or is none.']);
  });

  test('another version is read all the same', () => {
    const text = noteOf('a.ts\n  s_1::t_1 1\n', { schema_version: 'authorship/4.0.0', sessions: { s_1: session('amp') } });
    expect(told(text)).toEqual(['a.ts: agent 1-1 amp']);
    expect(problems(text)).toEqual(['A note of git-ai: it is of version `authorship/4.0.0`, and was read as one of 3.']);
    expect(problems(noteOf('', { schema_version: 3 }))).toEqual(['A note of git-ai: it does not say which version it is of.']);
  });

  test.each(['0', '0-4', '7-3', '-1', '1-2-3', 'a-b', '1.5', '99999999999', '4294967296', '1e3'])(
    'lines that are none: %s',
    (ranges) => {
      const text = noteOf(`a.ts\n  s_1::t_1 2,${ranges},4\n`);
      expect(told(text)).toEqual(['a.ts: agent 2-2 unnamed', 'a.ts: agent 4-4 unnamed']);
      expect(problems(text)).toEqual(['A note of git-ai: it names lines that no file can have.']);
    },
  );

  test('an entry of no file, an entry of no lines', () => {
    expect(problems(noteOf('  s_1::t_1 1\na.ts\n  s_1::t_1\n'))).toEqual([
      'A note of git-ai: a line of it belongs to no file or names no lines (2 times).',
    ]);
  });

  test('prose claims nothing', () => {
    expect(saysAgent(readNote('Looks good to me.\n\n  See 1-3 above.\n'))).toBe(false);
    expect(told('Looks good to me.\n')).toEqual([]);
    expect(problems('Looks good to me.\n')).toHaveLength(1);
  });

  test('one that is too large is read as far as it goes, and quickly', () => {
    const lines = 'a.ts\n  s_1::t_1 1-3\n';
    const text = `${lines}${'  s_1::t_1 5\n'.repeat(400_000)}`;
    expect(text.length).toBeGreaterThan(4 * 1024 * 1024);
    const before = performance.now();
    expect(told(text)).toEqual(['a.ts: agent 1-3 unnamed', 'a.ts: agent 5-5 unnamed']);
    expect(performance.now() - before).toBeLessThan(5000);
    expect(problems(text)[0]).toBe('A note of git-ai: it is larger than 4 MB, and was read up to there.');
  });
});

describe('the JSON before there was text', () => {
  const older = (files: unknown, version: unknown = 'authorship/0.0.1') => JSON.stringify({ files, schema_version: version });
  const file = (path: string, ...authors: unknown[]) => ({ [path]: { file: path, authors } });

  test('lines and pairs of lines, of an agent that is described', () => {
    const agent = { author: 'Claude', lines: [1, [10, 12]], agent_metadata: { agent_id: { tool: 'claude' } } };
    expect(told(older(file('a.ts', agent, { ...agent, lines: [[20, 21]], agent_metadata: { tool: 'cursor' } })))).toEqual([
      'a.ts: agent 1-1 claude',
      'a.ts: agent 10-12 claude',
      'a.ts: agent 20-21 cursor',
    ]);
  });

  test('a name alone may be anyone’s', () => {
    const text = older(file('a.ts', { author: 'Claude', lines: [22], agent_metadata: null }));
    expect(told(text)).toEqual(['a.ts: unknown 22-22']);
    expect(problems(text)).toEqual(['A note of git-ai: it tells who made lines by a name alone, which may be anyone’s.']);
  });

  test('odd shapes', () => {
    expect(problems('{"files"')).toEqual(['A note of git-ai: it begins as JSON and is none.']);
    for (const files of [null, [], 'a', { a: null }, { a: { authors: 'x' } }, { a: { authors: [null, 3] } }])
      expect(told(older(files))).toEqual([]);
    const authors = { author: 'x', lines: [0, [3, 1], 'a', [1, 'b'], [], {}, 4], agent_metadata: null };
    expect(told(older(file('a.ts', authors)))).toEqual(['a.ts: unknown 4-4']);
    expect(problems(older({}, 'authorship/0.9.0'))).toHaveLength(1);
    expect(problems(older({}, undefined))).toEqual([]);
  });
});

describe('a line that several speak of', () => {
  test('an agent before a person before nobody; of agents the one named last', () => {
    const text = noteOf('a.ts\n  s_1::t_1 1-10\n  s_2::t_1 4-5\n  h_1 1-12\n  unexplained 1-14\n', {
      sessions: { s_1: session('claude'), s_2: session('codex') },
    });
    expect(told(text)).toEqual([
      'a.ts: agent 1-3 claude',
      'a.ts: agent 4-5 codex',
      'a.ts: agent 6-10 claude',
      'a.ts: person 11-12',
      'a.ts: unknown 13-14',
    ]);
  });

  test('always the same as line by line', () => {
    const range = fc
      .record({
        from: fc.integer({ min: 1, max: 30 }),
        size: fc.integer({ min: 0, max: 12 }),
        by: fc.constantFrom('agent' as const, 'person' as const, 'unknown' as const),
        agent: fc.constantFrom('a', 'b'),
      })
      .map(({ from, size, by, agent }) => ({ from, to: from + size, by, agent: by === 'agent' ? agent : '' }));
    fc.assert(
      fc.property(fc.array(range, { maxLength: 12 }), (ranges) => {
        const expected = new Map<number, string>();
        for (const by of ['unknown', 'person', 'agent'])
          for (const { from, to, agent } of ranges.filter((one) => one.by === by))
            for (let line = from; line <= to; line++) expected.set(line, `${by} ${agent}`);
        const seen = new Map<number, string>();
        let last = 0;
        for (const { from, to, by, agent } of settled(ranges)) {
          expect(from).toBeGreaterThan(last);
          for (let line = from; line <= to; line++) seen.set(line, `${by} ${agent}`);
          last = to;
        }
        expect([...seen].sort(([a], [b]) => a - b)).toEqual([...expected].sort(([a], [b]) => a - b));
      }),
    );
  });

  test('whatever the text, it is read', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '"', ' ', '\n', '---\n', '  s_1 ', '1', '-', ',', '{', '}', '\r', 'h_1 ') }),
        (text) => {
          for (const ranges of readNote(text).files.values()) expect(ranges.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
