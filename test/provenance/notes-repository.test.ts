import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Answer } from '../../src/forge.ts';
import { AI_DEFAULTS } from '../../src/model/ai-settings.ts';
import type { ChangeSet, LineRange } from '../../src/model/changes.ts';
import { gitAuthorship } from '../../src/platform/authorship.ts';
import { changeSet } from '../../src/platform/diff.ts';
import { judgeCommit } from '../../src/provenance/commit.ts';
import { linesOf } from '../../src/provenance/lines.ts';
import { readNote } from '../../src/provenance/note.ts';
import type { Repository } from '../support/repository.ts';
import { repository, temporaryFolder, writeFiles } from '../support/repository.ts';

/** A real repository with notes as git-ai writes them, and as it should not; what is told of it is held against `git blame`. */

function had<T>(answer: Answer<T>): T {
  if (answer.status !== 'ok') throw new Error(answer.why);
  return answer.value;
}

/** A line of the base is long, so that a renamed file is still that file. */
const text = (...lines: readonly string[]) =>
  lines.map((line) => `${line.startsWith('b') ? line.padEnd(80, '=') : line}\n`).join('');
/** Or as short as the others, so that most of the file is new. */
const short = (...lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');

function addNote(repo: Repository, sha: string, note: string): void {
  const file = join(temporaryFolder(onTestFinished), 'note');
  writeFileSync(file, note);
  repo.git('notes', '--ref=ai', 'add', '-F', file, sha);
}

const metadata = (more: object, version = 'authorship/3.0.0') =>
  `---\n${JSON.stringify({ schema_version: version, base_commit_sha: 'x', prompts: {}, ...more }, null, 2)}`;
const agent = (tool: string) => ({ agent_id: { tool, id: 'c', model: 'm' }, human_author: 'Someone <someone@example.org>' });

interface History {
  readonly repo: Repository;
  readonly base: string;
  /** A letter for each commit. */
  readonly names: Readonly<Record<string, string>>;
}

/**
 * src/app.ts at the end, with who brought each line and which line it was there:
 *
 *      1 E1   E:1        5 B5   B:5        9 C9   C:9
 *      2 b1   base       6 A6   A:5       10 C10  C:10
 *      3 b2   base       7 b3   base      11 F11  F:11
 *      4 A4   A:3        8 b4   base      12 G12  G:12
 *
 * It was app.ts until commit D. `my file.ts`: 1 C, 2 D, 3 C, 4 and 5 D.
 */
function history(lines = text): History {
  const repo = repository(onTestFinished, { 'app.ts': lines('b1', 'b2', 'b3', 'b4') });
  const base = repo.git('rev-parse', 'main');
  const on = 'topic';
  const a = repo.commit({ 'app.ts': lines('b1', 'b2', 'A4', 'A5', 'A6', 'b3', 'b4') }, { on, message: 'A' });
  const b = repo.commit({ 'app.ts': lines('B1', 'b1', 'b2', 'A4', 'B5', 'A6', 'b3', 'b4') }, { on, message: 'B' });
  const c = repo.commit(
    {
      'app.ts': lines('B1', 'b1', 'b2', 'A4', 'B5', 'A6', 'b3', 'b4', 'C9', 'C10'),
      'my file.ts': lines('C1', 'C2', 'C3'),
    },
    { on, message: 'C\n\nCo-Authored-By: Claude <noreply@anthropic.com>' },
  );
  const d = repo.commit(
    {
      'app.ts': null,
      'src/app.ts': lines('B1', 'b1', 'b2', 'A4', 'B5', 'A6', 'b3', 'b4', 'C9', 'C10'),
      'my file.ts': lines('C1', 'D2', 'C3', 'D4', 'D5'),
    },
    { on, message: 'D' },
  );
  const e = repo.commit(
    { 'src/app.ts': lines('E1', 'b1', 'b2', 'A4', 'B5', 'A6', 'b3', 'b4', 'C9', 'C10') },
    { on, message: 'E' },
  );
  const f = repo.commit(
    { 'src/app.ts': lines('E1', 'b1', 'b2', 'A4', 'B5', 'A6', 'b3', 'b4', 'C9', 'C10', 'F11') },
    { on, message: 'F' },
  );
  const last = lines('E1', 'b1', 'b2', 'A4', 'B5', 'A6', 'b3', 'b4', 'C9', 'C10', 'F11', 'G12');
  const g = repo.commit({ 'src/app.ts': last }, { on, message: 'G' });
  return { repo, base, names: { [a]: 'A', [b]: 'B', [c]: 'C', [d]: 'D', [e]: 'E', [f]: 'F', [g]: 'G' } };
}

function withNotes({ repo, names }: History): void {
  const of = (letter: string) => Object.keys(names).find((sha) => names[sha] === letter) ?? '';
  const sessions = { s_00000000000001: agent('claude'), s_00000000000002: agent('github-copilot') };
  // Lines 3 to 5 of A, in no order; line 6, the base's own, cannot be among the added.
  addNote(repo, of('A'), `app.ts\n  s_00000000000001::t_00000000000001 5,3-4,6\n${metadata({ sessions })}`);
  // One line by a person, one by an agent that the metadata does not have.
  addNote(repo, of('B'), `app.ts\n  h_00000000000009 1\n  s_00000000000007::t_00000000000001 5\n${metadata({ humans: {} })}`);
  // C has a trailer. Its note gives line 9 to a person, and speaks of a file that is called otherwise.
  addNote(repo, of('C'), `app.ts\n  h_00000000000009 9\nother.ts\n  h_00000000000009 1-9\n${metadata({ humans: {} })}`);
  // A quoted path, a short key of an older version, a word for a key, and one that says nothing.
  addNote(
    repo,
    of('D'),
    `"my file.ts"\n  0a1efe2 2\n  ai_agent 4\n  human 5\n${metadata({ prompts: { '0a1efe2': agent('cursor') } })}`,
  );
  addNote(repo, of('E'), metadata({}));
  addNote(repo, of('F'), 'src/app.ts\n  s_00000000000002::t_1 11\n---\n{"schema_version": "auth');
  addNote(repo, of('G'), `src/app.ts\n  s_00000000000002::t_1 12\n${metadata({ sessions }, 'authorship/4.0.0')}`);
}

async function told(folder: string, names: History['names'], range: { base: string; head?: string }) {
  const change = await changeSet(folder, { ...range, from: 'merge-base' });
  if (change.state !== 'present') throw new Error('the change is not known');
  const added = new Map(change.value.files.map((file: ChangeSet['files'][number]) => [file.path, file.added] as const));
  const source = gitAuthorship(folder, range);
  const commits = had(await source.commits()).map((commit) => judgeCommit(commit, AI_DEFAULTS));
  const texts = await source.notes(commits.map(({ sha }) => sha));
  const notes = new Map(texts.status === 'ok' ? [...texts.value].map(([sha, note]) => [sha, readNote(note)] as const) : []);
  const blame = had(await source.blame(added));
  const result = linesOf({ added, commits, blame, notes, traces: [], least: 'co-authored' });
  const made = [...result.files].flatMap(([path, ranges]) =>
    ranges.map(
      ({ from, to, grade, agent: by, source: told, sha = '' }) =>
        `${path} ${from}-${to} ${grade} ${by} ${told} ${names[sha] ?? sha}`,
    ),
  );
  const problems = [...notes].flatMap(([sha, note]) => note.problems.map((problem) => `${names[sha]}: ${problem}`));
  return { ...result, made, problems, added, blame };
}

/** `git blame` in its ordinary form, line by line: another program's way to the same. */
function plainBlame(repo: Repository, base: string, path: string, names: History['names']): string[] {
  return repo
    .git('blame', '-s', '-n', '-f', '--abbrev=40', `${base}..topic`, '--', path)
    .split('\n')
    .map((line) => {
      const [, sha = '', old = '', number = ''] = /^\^?([0-9a-f]{39,40})\s+(.+?)\s+(\d+)\s+\d+\)/.exec(line) ?? [];
      return `${names[sha] ?? '-'} ${old} ${number}`;
    });
}

const eachLine = (ranges: readonly LineRange[]) =>
  ranges.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i));

describe('a repository with notes', () => {
  test('which lines are an agent’s, by what', async () => {
    const made = history();
    withNotes(made);
    const result = await told(made.repo.folder, made.names, { base: made.base, head: 'topic' });
    expect(result.made).toEqual([
      // C1: the trailer of C. D2: the note of D, by its short key.
      'my file.ts 1-1 co-authored claude commit C',
      'my file.ts 2-2 authored cursor git-ai-note D',
      'my file.ts 3-3 co-authored claude commit C',
      'my file.ts 4-4 authored unnamed git-ai-note D',
      // A4 was line 3 of app.ts in A, A6 was line 5; B5 took the place of A5.
      'src/app.ts 4-4 authored claude git-ai-note A',
      'src/app.ts 5-5 authored unnamed git-ai-note B',
      'src/app.ts 6-6 authored claude git-ai-note A',
      // The note gives line 9 to a person, and the trailer stands.
      'src/app.ts 9-10 co-authored claude commit C',
      'src/app.ts 11-11 authored unnamed git-ai-note F',
      'src/app.ts 12-12 authored copilot git-ai-note G',
    ]);
    // src/app.ts: 1, 4 to 6 and 9 to 12 are new, eight lines; my file.ts has five. Of these thirteen E1 is nobody's, and whose D5 is
    // the note does not explain.
    expect(result.lines).toEqual({ added: 13, ai: 11, human: 0, untold: 1 });
    expect(result.commits.map(({ sha, grade, lines }) => [made.names[sha], grade, lines])).toEqual([
      ['A', 'authored', { ai: 2, human: 0, untracked: 0 }],
      ['B', 'authored', { ai: 1, human: 0, untracked: 0 }],
      ['C', 'co-authored', { ai: 4, human: 0, untracked: 0 }],
      // A key that is not explained may be an agent's.
      ['D', 'authored', undefined],
      ['E', 'none', { ai: 0, human: 0, untracked: 1 }],
      ['F', 'authored', { ai: 1, human: 0, untracked: 0 }],
      ['G', 'authored', { ai: 1, human: 0, untracked: 0 }],
    ]);
    expect(result.problems).toEqual([
      'D: A note of git-ai: lines of it are by a key that it does not explain.',
      'F: A note of git-ai: what stands below `---` is no JSON object.',
      'G: A note of git-ai: it is of version `authorship/4.0.0`, and was read as one of 3.',
    ]);
    expect(JSON.stringify([result.commits, [...result.files]])).not.toContain('omeone');
  });

  test('each line’s commit, and its place there, is what `git blame` says', async () => {
    const made = history();
    const { added, blame } = await told(made.repo.folder, made.names, { base: made.base, head: 'topic' });
    for (const [path, ranges] of [...added].filter(([, lines]) => lines.length > 0)) {
      const plain = plainBlame(made.repo, made.base, path, made.names);
      const ours = eachLine(ranges).map((line) => {
        const range = blame.ranges.get(path)?.find(({ from, to }) => from <= line && line <= to);
        return `${made.names[range?.sha ?? '']} ${range?.origin?.path} ${(range?.origin?.line ?? 0) + line - (range?.from ?? 0)}`;
      });
      expect(ours).toEqual(eachLine(ranges).map((line) => plain[line - 1]));
    }
    const app = plainBlame(made.repo, made.base, 'src/app.ts', made.names);
    expect([app[3], app[4], app[5], app[10]]).toEqual(['A app.ts 3', 'B app.ts 5', 'A app.ts 5', 'F src/app.ts 11']);
  });

  test('without its notes only the trailer is left', async () => {
    const made = history();
    const result = await told(made.repo.folder, made.names, { base: made.base, head: 'topic' });
    expect(result.made).toEqual([
      'my file.ts 1-1 co-authored claude commit C',
      'my file.ts 3-3 co-authored claude commit C',
      'src/app.ts 9-10 co-authored claude commit C',
    ]);
    expect(result.lines).toEqual({ added: 13, ai: 4, human: 0, untold: 0 });
  });

  test('in the working tree, lines that no commit has cannot be told', async () => {
    const made = history();
    withNotes(made);
    // Before all, in place of C9, and after all: three lines of no commit, and C9 is gone.
    const now = text('mine', 'E1', 'b1', 'b2', 'A4', 'B5', 'A6', 'b3', 'b4', 'mine', 'C10', 'F11', 'G12', 'mine');
    writeFiles(made.repo.folder, { 'src/app.ts': now });
    const result = await told(made.repo.folder, made.names, { base: made.base });
    expect(result.made.filter((line) => line.startsWith('src/'))).toEqual([
      'src/app.ts 5-5 authored claude git-ai-note A',
      'src/app.ts 6-6 authored unnamed git-ai-note B',
      'src/app.ts 7-7 authored claude git-ai-note A',
      'src/app.ts 11-11 co-authored claude commit C',
      'src/app.ts 12-12 authored unnamed git-ai-note F',
      'src/app.ts 13-13 authored copilot git-ai-note G',
    ]);
    // 13 and three more, less C9; less C9 of the agents' too. Untold are the three, and D5.
    expect(result.lines).toEqual({ added: 15, ai: 10, human: 0, untold: 4 });
  });

  test('a file that is new by what the change does, and old by its commits: its old lines are of no commit of the change', async () => {
    const made = history(short);
    withNotes(made);
    const result = await told(made.repo.folder, made.names, { base: made.base, head: 'topic' });
    // Four lines of twelve are no rename for a diff; commit by commit the file was followed, and they are the base's,
    // of which this change tells nothing: no marker of its own. Untold is D5 alone.
    expect(result.lines).toEqual({ added: 17, ai: 11, human: 0, untold: 1 });
  });

  test('a note of people alone is told, and frees nothing', async () => {
    const made = history();
    const of = (letter: string) => Object.keys(made.names).find((sha) => made.names[sha] === letter) ?? '';
    for (const letter of ['C', 'G'])
      addNote(made.repo, of(letter), `app.ts\n  h_1 1-20\nsrc/app.ts\n  h_1 1-20\n"my file.ts"\n  h_1 1-20\n${metadata({})}`);
    const result = await told(made.repo.folder, made.names, { base: made.base, head: 'topic' });
    // C9, C10, C1 and C3 by the trailer all the same; G12 has no marker.
    expect(result.lines).toEqual({ added: 13, ai: 4, human: 1, untold: 0 });
    expect(result.commits.map(({ grade }) => grade)).toEqual(['none', 'none', 'co-authored', 'none', 'none', 'none', 'none']);
  });
});
