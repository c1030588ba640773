import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { GateReport } from '../src/model/report.ts';
import { story } from '../src/model/story.ts';
import { quoted, visible } from '../src/model/words.ts';
import { annotate, log, setOutputs } from '../src/platform/actions.ts';
import { annotations } from '../src/reports/annotations.ts';
import { checkRun } from '../src/reports/check-run.ts';
import { html } from '../src/reports/html.ts';
import { comment, summary } from '../src/reports/markdown.ts';
import { terminal } from '../src/reports/terminal.ts';
import { HOSTILE, LONG } from './reports/hostile.ts';
import { at, check, failing, finding, provenance, report, reviewRow, SHA, TOTALS, waiver } from './reports/literal.ts';
import { HIDDEN, htmlSkeleton, markdownSkeleton, outputsOf, printed, TERMINAL, written8 } from './reports/readers.ts';
import { commandOf } from './support/runner-commands.ts';

/**
 * Hostile text in every field of a report that comes from outside, rendered to every channel, and read by readers that are not
 * ours. Each finds the same skeleton (elements, attributes, commands) as in the same report with harmless words.
 */

/** `[W]` is a word that the program quotes, `[P]` one that it takes as it is (a path, a rule, a login, a message). */
function template(): GateReport {
  const place = { ...at('[P]', 12) };
  const problem = { kind: 'malformed' as const, message: 'Not well-formed at [W].', path: '[P]', line: 3 };
  const file = { path: '[P]', format: '[P]', sha256: '[P]', state: 'unreadable' as const, problems: [problem] };
  const broken = finding('[W] failed.', {
    rule: '[P]',
    remedy: 'Mend [W].',
    place,
    detail: '[P]',
    subject: { test: '[P]', file: '[P]' },
  });
  const old = { ...broken, what: '[W] failed before.', compare: 'existing' as const };
  const tests = {
    state: 'unreadable' as const,
    reason: 'No [W].',
    totals: TOTALS,
    base: TOTALS,
    files: [file],
  };
  return report(
    [
      failing([broken, old], {
        outcome: { kind: 'fail', said: '1 of [W] failed: [W].', findings: [broken, old], total: 2, notes: ['Note of [W].'] },
      }),
      failing([{ ...broken, detail: 'one\n[P]\nthree' }], {
        id: 'signed',
        question: 'Signed?',
        waiver: waiver({ by: '[P]', role: '[P]', reason: '[P]', check: '[P]' }),
      }),
      check({ id: 'unknown', question: 'Known?', outcome: { kind: 'unknown', why: ['[W] is missing.'], remedy: 'Upload [W].' } }),
      check({ id: 'passing', outcome: { kind: 'pass', said: '[W] passed.', notes: ['[W] is old.'] } }),
      check({ id: 'aside', outcome: { kind: 'not-applicable', because: 'no [W]' } }),
      failing([broken], { id: 'off', question: 'Off?', level: 'off' }),
    ],
    {
      change: {
        repository: 'octo/shop',
        number: 7,
        title: '[P]',
        base: { ref: '[P]', sha: SHA },
        head: { ref: '[P]', sha: SHA },
      },
      policy: { source: 'default-branch', path: '[P]', ref: '[P]', sha: '[P]', mode: 'stop', wouldBe: 'stop' },
      run: { key: '[P]', id: '[P]', attempt: 2, url: '[P]' },
      notes: ['A note of [W].', '[W]'],
      truncated: ['[W] is cut.'],
      evidence: {
        tests,
        scans: { state: 'absent', reason: 'No [W].', files: [{ ...file, tools: ['[P]'] }] },
        coverage: { state: 'present', lines: { covered: 1, total: 2 }, files: [] },
        jobs: { state: 'present', jobs: [{ id: '[P]', result: '[P]' }] },
        provenance: hostileProvenance(),
      },
    },
  );
}

/** Names of agents, markers, owners, rules and paths come from outside; so do the words of a commit that are evidence. */
function hostileProvenance() {
  const mark = { marker: '[P]', agent: '[P]', grade: 'hint' as const, where: 'trailer' as const, text: '[P]', forgeable: true };
  const found = { tool: '[P]', rule: '[P]', severity: 'high' as const, line: 12, message: '[P]' };
  const row = reviewRow({
    path: '[P]',
    from: 12,
    to: 14,
    at: 12,
    agent: '[P]',
    sha: '[P]',
    findings: [found],
    because: ['For [W].'],
  });
  return provenance({
    agents: ['[P]'],
    commits: [{ sha: '[P]', kind: 'ordinary', grade: 'hint', agents: ['[P]'], evidence: [mark] }],
    pull: { grade: 'hint', agents: ['[P]'], evidence: [mark], disclosure: { said: 'used', asked: true, signs: [mark] } },
    map: [{ ...row, owners: { teams: ['[P]'], people: 1 } }],
    mapTotal: 2,
    tests: [{ path: '[P]', agents: ['[P]'], lines: 1, ranges: [], branches: [], ask: 'Test [W].' }],
    testsTotal: 2,
    gaps: ['A gap of [W].'],
  });
}

/** Every string of a value that the schema leaves free, replaced. */
function filled<T>(value: T, fill: (text: string) => string): T {
  return JSON.parse(JSON.stringify(value), (_, one: unknown) => (typeof one === 'string' ? fill(one) : one));
}

/** As the gate writes it: outside words between backticks in sentences. */
function written(word: string): GateReport {
  return filled(TEMPLATE, (text) => text.replaceAll('[W]', () => quoted(word)).replaceAll('[P]', () => word));
}

/** As nobody may write it, and a pull request's own run could: whole sentences, questions, ids and shas from outside. */
function forged(word: string): GateReport {
  const every = filled(TEMPLATE, (text) => (/\[[WP]\]/.test(text) ? word : text));
  const checks = every.checks.map((one) => ({ ...one, id: word, question: word }));
  const change = { ...every.change, repository: word, base: { ref: word, sha: word }, head: { ref: word, sha: word } };
  return { ...every, tool: { name: word, version: word }, origin: 'own-run', checks, change };
}

/** A harmless text of the same shape for `forged`, where backticks, blanks and colons of a sentence are its own. */
function harmless(word: string): string {
  const seen = visible(word.replace(/[\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, '?'));
  if (word.trim() === '') return seen.trim() === '' ? seen : '\t';
  return seen.replace(/[^` :]+/g, 'x');
}

const TEMPLATE = template();
const SERVER = 'https://github.com';

interface Skeletons {
  readonly markdown: readonly string[];
  readonly html: readonly string[];
  readonly commands: readonly string[];
}

/** Renders to every channel; what holds of each text whatever it says is asserted on the way. */
function skeletons(told: GateReport): Skeletons {
  const tale = story(told);
  const run = checkRun(told, tale, { annotations: 'all', server: SERVER });
  const inComment = comment(told, tale, { server: SERVER, remarks: 3 });
  const inSummary = summary(told, tale);
  const { title, ...texts } = run.output;

  // Our own comment is known by its first line.
  for (const text of [inComment, inSummary]) expect(text).toMatch(/^## 🔴 Stop: /);

  for (const color of [false, true]) {
    const screen = terminal(tale, { color, width: 80 });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: our own colours
    expect(color ? screen.replace(/\u001b\[(?:0|1|2|31|32|33)m/g, '') : screen).not.toMatch(TERMINAL);
    expect(printed(() => log(screen)).filter((line) => commandOf(line) !== undefined)).toEqual([]);
  }

  const titles = [title, ...run.annotations.map((annotation) => annotation.title)];
  expect([...titles, ...run.annotations.map(({ message }) => message)].filter((text) => HIDDEN.test(text))).toEqual([]);
  expect(titles.filter((text) => text.includes('\n') || text.length > 255)).toEqual([]);
  expect(run.annotations.every(({ startLine, endLine }) => startLine === 12 && endLine === 12)).toBe(true);

  const all = annotations(told, tale);
  const obeyed = printed(() => annotate(all)).flatMap((line) => commandOf(line) ?? []);
  expect(obeyed.map(({ data }) => data)).toEqual(all.shown.map(({ message }) => message));
  expect(obeyed.map(({ properties }) => properties['file'] ?? '')).toEqual(all.shown.map(({ path }) => path ?? ''));
  const commands = obeyed.map(({ name, properties }) => `${name} ${Object.keys(properties)} ${properties['line']}`);

  const parts = [inComment, inSummary, texts.summary, texts.text];
  return { markdown: parts.flatMap(markdownSkeleton), html: htmlSkeleton(html(told, tale)), commands };
}

const known = new Map<string, Skeletons>();

/** The skeleton of a harmless report, made once. */
function ofHarmless(make: (word: string) => GateReport, word: string): Skeletons {
  const key = `${make.name} ${word}`;
  const made = known.get(key) ?? skeletons(make(word));
  known.set(key, made);
  return made;
}

describe('hostile text in every field', () => {
  test('there is enough of it', () => {
    expect(HOSTILE.length).toBeGreaterThan(350);
  });

  test('gives every channel the skeleton of harmless text', () => {
    for (const word of HOSTILE) {
      const plain = word.trim() === '' ? harmless(word) : 'word';
      expect(skeletons(written(word)), JSON.stringify(word)).toEqual(ofHarmless(written, plain));
    }
  });

  test('gives it, too, where whole sentences are forged', () => {
    for (const word of HOSTILE) {
      expect(skeletons(forged(word)), JSON.stringify(word)).toEqual(ofHarmless(forged, harmless(word)));
    }
  });

  test('of any length stays within what each channel takes, and brings nothing along', () => {
    // The last is how the sentence stands that says what was left out.
    const ours = new Set([...skeletons(written('word')).markdown, 'em']);
    for (const [index, word] of LONG.entries()) {
      for (const told of [index % 2 === 0 ? written(word) : forged(word)]) {
        const tale = story(told);
        const { output } = checkRun(told, tale, { annotations: 'all', server: SERVER });
        const text = comment(told, tale, { server: SERVER, remarks: 3 });
        expect(text.length).toBeLessThanOrEqual(60_000);
        for (const part of [output.summary, output.text])
          expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(65_535);
        for (const part of [text, output.summary, output.text]) {
          expect(markdownSkeleton(part).filter((element) => !ours.has(element))).toEqual([]);
        }
        htmlSkeleton(html(told, tale));
      }
    }
  });

  test('changes nothing of the layout of a go or a draft', () => {
    const go = (told: GateReport): GateReport => ({ ...told, decision: 'go', checks: told.checks.slice(3) });
    const draft = (told: GateReport): GateReport => ({ ...told, change: { ...told.change, draft: true } });
    for (const shape of [go, draft]) {
      const skeleton = (word: string) => markdownSkeleton(comment(shape(written(word)), story(shape(written(word)))));
      const expected = skeleton('word');
      for (const word of HOSTILE.filter((one) => one.trim() !== '')) {
        expect(skeleton(word), JSON.stringify(word)).toEqual(expected);
      }
    }
  });

  test('makes no output of its own', () => {
    const folder = mkdtempSync(join(tmpdir(), 'jidoka-output-'));
    const file = join(folder, 'output');
    vi.stubEnv('GITHUB_OUTPUT', file);
    try {
      for (const word of HOSTILE) {
        writeFileSync(file, '');
        setOutputs({ decision: 'stop', 'stopped-by': word, report: word });
        expect(outputsOf(readFileSync(file, 'utf8'))).toEqual({
          decision: 'stop',
          'stopped-by': written8(word),
          report: written8(word),
        });
      }
    } finally {
      vi.unstubAllEnvs();
      rmSync(folder, { recursive: true });
    }
  });
});
