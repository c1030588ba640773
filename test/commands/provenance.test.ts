import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { flow } from '../../src/commands/flow.ts';
import { provenanceOfMessage, provenanceOfRange, provenanceSince, rangeOf } from '../../src/commands/provenance.ts';
import { factsOf } from '../../src/flow/history.ts';
import { flowReportSchema } from '../../src/flow/report.ts';
import { FLOW_DEFAULTS } from '../../src/flow/settings.ts';
import { withMade } from '../../src/gathering/made-lines.ts';
import { AI_DEFAULTS } from '../../src/model/ai-settings.ts';
import { provenanceSeriesSchema, seriesText } from '../../src/model/made-series.ts';
import { provenanceFileSchema } from '../../src/model/reported-provenance.ts';
import { authoredLines } from '../../src/platform/authored-lines.ts';
import { gitAuthorship } from '../../src/platform/authorship.ts';
import { readHistory } from '../../src/platform/history.ts';
import { localWorld } from '../../src/platform/local.ts';
import { provenanceTable, seriesTable } from '../../src/reports/provenance-table.ts';
import type { Files } from '../support/repository.ts';
import { temporaryFolder, writeFiles } from '../support/repository.ts';

const DAY = 86_400;
const WEEK = 7 * DAY;
/** Monday, the seventh of September 2026. */
const MONDAY = Date.parse('2026-09-07T00:00:00Z') / 1000;
const CLAUDE = 'Co-Authored-By: Claude <noreply@anthropic.com>';
const COPILOT = '198982749+Copilot@users.noreply.github.com';
const SCREEN = { color: false, width: 80 };

interface Work {
  readonly at: number;
  readonly by: string;
  readonly files: Files;
  readonly message?: string;
}

/** A repository whose commits have the dates and authors that are given. */
function repositoryOf(works: readonly Work[]) {
  const folder = temporaryFolder(onTestFinished);
  const git = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    execFileSync('git', args, {
      ...{ cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
      env: {
        ...{ PATH: process.env['PATH'], HOME: tmpdir(), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
        ...{ GIT_AUTHOR_NAME: 'Someone', GIT_COMMITTER_NAME: 'Someone', GIT_COMMITTER_EMAIL: 'merger@example.org' },
        ...env,
      },
    }).trim();
  git(['init', '--quiet', '--initial-branch=main']);
  const add = ({ at, by, files, message = 'Work' }: Work) => {
    writeFiles(folder, files);
    git(['add', '--all']);
    const date = `${at} +0000`;
    git(['commit', '--quiet', '-m', message], { GIT_AUTHOR_EMAIL: by, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date });
    return git(['rev-parse', 'HEAD']);
  };
  return { folder, git, shas: works.map(add), add };
}

const lines = (n: number, word = 'line') => Array.from({ length: n }, (_, i) => `${word} ${i}\n`).join('');

/** Three whole weeks, with a day before and a day after them. */
function weeks() {
  const people = ['ann', 'ben', 'cleo', 'dan', 'eve'].map((name) => `${name}@example.org`);
  return repositoryOf([
    // Sunday: of no whole week.
    { at: MONDAY - 3600, by: 'ann@example.org', files: { 'api/old.ts': lines(1000) }, message: `Before\n\n${CLAUDE}` },
    // First week: 100 lines by five people in api, 50 of them with an agent; 30 by an agent in web; a lock file.
    ...people.map((by, n) => ({
      ...{ at: MONDAY + n * DAY, by, files: { [`api/${n}.ts`]: lines(20) } },
      message: n < 2 ? `With one\n\n${CLAUDE}` : 'By hand',
    })),
    { at: MONDAY + 5 * DAY, by: COPILOT, files: { 'web/a.ts': lines(30), 'web/package-lock.json': lines(500) } },
    { at: MONDAY + 6 * DAY, by: '49699333+dependabot[bot]@users.noreply.github.com', files: { 'web/b.ts': lines(10) } },
    // Second week: a suggestion, which is weaker, and a person alone in docs.
    {
      ...{ at: MONDAY + WEEK, by: 'ann@example.org', files: { 'docs/a.md': lines(8) } },
      message: 'Apply suggestion\n\nCo-authored-by: Copilot <175728472+Copilot@users.noreply.github.com>',
    },
    {
      at: MONDAY + WEEK + DAY,
      by: 'ann@example.org',
      files: { 'docs/b.md': lines(12), 'gen/x.ts': lines(77), '.gitattributes': 'gen/** linguist-generated\n' },
    },
    // Third week: a note tells that 4 of 20 lines are an agent's.
    { at: MONDAY + 2 * WEEK + DAY, by: 'ann@example.org', files: { 'docs/c.md': lines(20) }, message: `Noted\n\n${CLAUDE}` },
    // Monday after.
    { at: MONDAY + 3 * WEEK + 60, by: COPILOT, files: { 'web/late.ts': lines(400) } },
  ]);
}

const NOTE = `docs/c.md\n  s_0123456789abcd::t_0123456789abcd 3-6\n---\n${JSON.stringify({
  schema_version: 'authorship/3.0.0',
  base_commit_sha: '',
  prompts: {},
  sessions: { s_0123456789abcd: { agent_id: { tool: 'claude', id: 'x', model: 'opus' } } },
})}\n`;

const WINDOW = { from: MONDAY - 2 * DAY, to: MONDAY + 3 * WEEK + DAY };

function worldOf(folder: string, policy?: string) {
  return {
    authored: (span: Parameters<typeof authoredLines>[1], each: Parameters<typeof authoredLines>[2]) =>
      authoredLines(folder, span, each),
    authorship: (range: { readonly base: string }) => gitAuthorship(folder, range),
    policyInForce: async () =>
      policy === undefined
        ? { source: 'default' as const, path: '.jidoka/policy.yml' }
        : { source: 'file' as const, path: 'policy.yml', text: policy },
  };
}

describe('provenance --since', () => {
  test('tells the share of AI-made lines by whole week and part', async () => {
    const { folder, git, shas } = weeks();
    execFileSync('git', ['notes', '--ref=ai', 'add', '-F', '-', shas.at(-2) ?? ''], {
      ...{ cwd: folder, input: NOTE },
      env: {
        ...process.env,
        GIT_COMMITTER_NAME: 'N',
        GIT_COMMITTER_EMAIL: 'n@example.org',
        GIT_AUTHOR_NAME: 'N',
        GIT_AUTHOR_EMAIL: 'n@example.org',
      },
    });
    const series = await provenanceSince(worldOf(folder), WINDOW);
    expect(series).toMatchObject({ branch: 'main', head: git(['rev-parse', 'HEAD']), least: 'co-authored', gaps: [] });
    expect(series.weeks).toEqual([
      // 5 x 20 + 30 + 10; of them 2 x 20 with a trailer and 30 by an agent's account.
      { from: MONDAY, added: 140, ai: 70, byGrade: { 'co-authored': 40, authored: 30 } },
      // 8 + 12, and one line of attributes.
      { from: MONDAY + WEEK, added: 21, ai: 0, byGrade: { suggestion: 8 } },
      // A note gives 4 lines to an agent; the other 16 are of a commit with a trailer.
      { from: MONDAY + 2 * WEEK, added: 20, ai: 20, byGrade: { authored: 4, 'co-authored': 16 } },
    ]);
    // Five people in api; web is by programs alone; docs is by one person.
    expect(series.components).toEqual([
      { name: 'api', added: 100, ai: 40 },
      { name: 'web', added: 40, ai: 30 },
    ]);
    expect(series.others).toEqual({ components: 1, added: 40, ai: 20 });
    expect(series.commits).toEqual({ n: 10, marked: 4, reverts: 0 });
    expect(series.leftOut).toBe(577);
    // Nobody is named, and the file reads back as it was.
    expect(seriesText(series)).not.toMatch(/ann|ben|cleo|example\.org|dependabot|Copilot/);
    expect(provenanceSeriesSchema.parse(JSON.parse(seriesText(series)))).toEqual(series);
    expect(z.encode(provenanceSeriesSchema, series).weeks[0]?.from).toBe('2026-09-07T00:00:00Z');
  });

  test('goes by the policy: the least grade, components, agents of its own, markers set aside, no notes', async () => {
    const { folder } = weeks();
    const policy = `version: 1
ai:
  min-grade: suggestion
  notes: 'off'
  without-markers: [claude-coauthor]
  agents: [{ id: ours, mails: [eve@example.org] }]
batch:
  lockfiles: false
  components:
    texts: ['docs/**']
`;
    const { weeks: told, components, others, least } = await provenanceSince(worldOf(folder, policy), WINDOW);
    expect(least).toBe('suggestion');
    // 20 by the policy's own agent, 30 and the 500 lines of the lock file by the agent's account.
    expect(told.map(({ added, ai }) => [added, ai])).toEqual([
      [640, 550],
      [21, 8],
      [20, 0],
    ]);
    // One person alone.
    expect([components, others]).toEqual([[], { components: 1, added: 40, ai: 8 }]);
  });

  test('says so where there is no whole week, and cannot run where the history is cut', async () => {
    const { folder } = weeks();
    const short = await provenanceSince(worldOf(folder), { from: MONDAY + DAY, to: MONDAY + 5 * DAY });
    expect(short).toMatchObject({ weeks: [], gaps: [expect.stringMatching(/no whole week.*4 days/)] });
    await expect(provenanceSince(worldOf(folder), { from: MONDAY, to: MONDAY })).rejects.toThrow(/ends before it begins/);
    const shallow = temporaryFolder(onTestFinished);
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${folder}`, shallow]);
    await expect(provenanceSince(worldOf(shallow), WINDOW)).rejects.toThrow(/shallow.*fetch-depth: 0/);
  });

  test('is told to people in 80 columns, whatever parts are called', async () => {
    const hostile = `\u001b[31m${'x'.repeat(90)}`;
    const { folder } = weeks();
    const series = await provenanceSince(worldOf(folder), WINDOW);
    const table = seriesTable({ ...series, branch: hostile, components: [{ name: hostile, added: 3, ai: 1 }] }, SCREEN);
    expect(table).not.toContain('\u001b');
    expect(table.split('\n').filter((line) => line.length > 80 && !line.includes('\\x1b'))).toEqual([]);
    expect(seriesTable(series, SCREEN).split('\n')).toEqual(
      expect.arrayContaining([
        'AI-made lines on `main`, 3 whole weeks from 2026-09-07',
        expect.stringMatching(/^ {2}2026-09-07 +50 % +70 +140 {2}█{10}$/),
        expect.stringMatching(/^ {2}2026-09-14 +0 % +0 +21$/),
        expect.stringMatching(/^ {2}api +40 % +40 +100 {2}█+$/),
      ]),
    );
    const narrow = seriesTable(series, { color: false, width: 40 }).split('\n');
    expect(narrow.filter((line) => line.length > 40)).toEqual([]);
  });
});

describe('the flow report', () => {
  test('has the same weeks, and its numbers', async () => {
    const { folder } = weeks();
    const raw = await readHistory(folder);
    if ('problem' in raw) throw new Error(raw.problem);
    const before = factsOf(raw, { at: WINDOW.to });
    const settings = { ai: AI_DEFAULTS, batch: { ...BATCH } };
    const facts = await withMade(Promise.resolve(before), worldOf(folder), WINDOW, settings);
    const report = flowReportSchema.parse(flow(facts, WINDOW, FLOW_DEFAULTS));
    // Without the note: 70 + 0 + 20 of 140 + 21 + 20.
    expect(report.aiLines).toMatchObject({ status: 'ok', share: { n: 90, of: 181 }, commits: { n: 4, of: 10 } });
    expect(report.aiLines.weeks).toHaveLength(3);
    // A world without a history takes away what an earlier run told.
    expect(await withMade(Promise.resolve(facts), {}, WINDOW, settings)).toEqual(before);
    const shallow = { authored: async () => ({ problem: 'Cut.', remedy: 'Fetch.' }) };
    expect(await withMade(Promise.resolve(facts), shallow, WINDOW, settings)).toEqual(before);
  });
});

const BATCH = { 'tests-weight': 0, exclude: [], gitattributes: true, lockfiles: true, components: {} };

describe('provenance of a range', () => {
  test.each([
    [undefined, { head: 'HEAD' }],
    ['main..topic', { base: 'main', head: 'topic' }],
    ['origin/main...', { base: 'origin/main', head: 'HEAD' }],
    ['v1.0', { base: 'v1.0', head: 'HEAD' }],
  ])('%s has two ends', (text, ends) => expect(rangeOf(text)).toEqual(ends));

  test.each(['..HEAD', 'a..b..c', ''])('%j is none', (text) => expect(() => rangeOf(text)).toThrow(/is no range/));

  test('tells commits with their evidence and the lines of each file', async () => {
    const { folder, git, add, shas } = repositoryOf([{ at: MONDAY, by: 'ann@example.org', files: { 'a.ts': lines(3) } }]);
    git(['switch', '--quiet', '--create', 'topic']);
    const hand = add({ at: MONDAY + 60, by: 'ann@example.org', files: { 'b.ts': lines(2) } });
    const helped = add({
      at: MONDAY + 120,
      by: 'ann@example.org',
      files: { 'a.ts': `${lines(3)}${lines(5, 'new')}` },
      message: `Help\n\n${CLAUDE}`,
    });
    const world = await localWorld({ repo: folder, base: 'main', head: 'topic' });
    const file = provenanceFileSchema.parse(await provenanceOfRange(world));
    expect(file).toMatchObject({
      schema: 'jidoka.provenance/v1',
      range: `${shas[0]}..${helped}`,
      lines: { added: 7, ai: 5, human: 0 },
      commits: [
        { sha: hand, grade: 'none', evidence: [] },
        { sha: helped, grade: 'co-authored', agents: ['claude'], evidence: [{ marker: 'claude-coauthor', where: 'trailer' }] },
      ],
      files: [{ path: 'a.ts', ranges: [{ from: 4, to: 8, grade: 'co-authored', agent: 'claude', source: 'commit' }] }],
    });
    const table = provenanceTable(file, SCREEN);
    expect(table).toContain('5 of 7 added lines are AI-made (71 %), with `claude`.');
    expect(table).toMatch(new RegExp(`\\n${helped.slice(0, 10)} {2}co-authored, with \`claude\``));
    expect(table).toContain('And 1 commit without a marker.');
    expect(table).toMatch(/a\.ts\n {4}4-8 co-authored, `claude`/);
    expect(table).not.toMatch(/ann@|human-written|undefined/);
    expect(table.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('of a base that is not there cannot be told', async () => {
    const { folder } = repositoryOf([{ at: MONDAY, by: 'ann@example.org', files: { 'a.ts': 'x\n' } }]);
    const world = await localWorld({ repo: folder, base: 'gone', head: 'HEAD' });
    await expect(provenanceOfRange(world)).rejects.toThrow(/`gone`/);
  });
});

describe('provenance --message', () => {
  test('judges one message, with its author where one is named', () => {
    const told = provenanceFileSchema.parse(provenanceOfMessage(`Fix\n\n${CLAUDE}\n`, undefined, AI_DEFAULTS));
    expect(told).toMatchObject({ commits: [{ sha: '', kind: 'ordinary', grade: 'co-authored', agents: ['claude'] }], files: [] });
    expect(told).not.toHaveProperty('lines');
    const plain = provenanceOfMessage('Fix', undefined, AI_DEFAULTS);
    expect(plain.commits[0]?.grade).toBe('none');
    expect(provenanceOfMessage('Fix', `Copilot <${COPILOT}>`, AI_DEFAULTS).commits[0]?.grade).toBe('authored');
    expect(provenanceTable(told, SCREEN)).toMatch(/The message {2}co-authored, with `claude`\n {4}· trailer: `Co-Authored-By/);
    expect(provenanceTable(plain, SCREEN)).toContain('The message  no marker found');
  });

  test.each(['Ann', 'ann@example.org', '<>', 'Ann <ann@example.org> x'])('does not guess who %j is', (author) =>
    expect(() => provenanceOfMessage('Fix', author, AI_DEFAULTS)).toThrow(/Name <mail@example.org>/),
  );
});
