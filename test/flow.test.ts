import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { factsSchema } from '../src/flow/facts.ts';
import { flowReportSchema } from '../src/flow/report.ts';
import { repository, temporaryFolder } from './support/repository.ts';

const program = join(resolve(import.meta.dirname, '..'), 'dist/cli.js');

function flow(cwd: string, ...args: readonly string[]) {
  const done = spawnSync(process.execPath, [program, 'flow', ...args], { cwd, encoding: 'utf8', timeout: 30_000 });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

/** The suite's commits are a minute apart: the first at 9:01 on the first of November 2026, then six more on main. */
function shop() {
  const repo = repository(onTestFinished);
  repo.git('tag', 'v1');
  for (let n = 1; n <= 6; n++) repo.commit({ 'src/a.ts': `export const n = ${n};\n` });
  repo.git('tag', 'v2');
  return repo;
}

const NOW = ['--now', '2026-11-03T00:00:00Z'];

describe('flow, over a clone', () => {
  test('tells the lead time of what was released since the release before', () => {
    const { folder } = shop();
    const out = temporaryFolder(onTestFinished);
    const ran = flow(folder, ...NOW, '--json', '--output-dir', out);
    expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: '' });
    const report = flowReportSchema.parse(JSON.parse(ran.out));
    expect(report.deployments).toMatchObject({ source: expect.stringMatching(/^tags:/), grade: 'E', count: 2, skippedFirst: 1 });
    // Six commits, live with the last of them: after 300, 240, 180, 120, 60 and 0 seconds. Type 7: p50 = (120 + 180) / 2.
    expect(report.metrics['change-lead-time']).toMatchObject({ status: 'ok', n: 6, p50: 150, min: 0, max: 300 });
    expect(report.metrics['commit-lead-time']).toMatchObject({ status: 'ok', n: 6, p50: 150 });
    // p75: position 3.75, 180 + 0.75 * 60 = 225; p90: position 4.5, 240 + 0.5 * 60 = 270.
    expect(report.releases.at(-1)).toMatchObject({
      ...{ name: 'v2', base: 'v1', kind: 'normal', commits: 6, changes: 6 },
      commitLeadTime: { n: 6, p50: 150, p75: 225, p90: 270 },
    });
    expect(report.releases[0]).not.toHaveProperty('commitLeadTime');
    expect(JSON.parse(readFileSync(join(out, 'flow.json'), 'utf8'))).toEqual({ ...report, perChange: 'changes.ndjson' });
    expect(readFileSync(join(out, 'flow.csv'), 'utf8')).toMatch(/^metric,status,.*\r\nchange-lead-time,ok,s,6,,150,/);

    // The facts that were written give the same numbers without any git.
    factsSchema.parse(JSON.parse(readFileSync(join(out, 'facts.json'), 'utf8')));
    const again = flow(out, ...NOW, '--json', '--facts', 'facts.json');
    expect(again.out).toBe(ran.out);
  });

  test('says what it does not know, in 80 columns', () => {
    const repo = repository(onTestFinished);
    const ran = flow(repo.folder, ...NOW, '--no-color');
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('no deployments were found');
    expect(ran.out).toMatch(/No deployment was found\. So not told: Deployment frequency/);
    expect(ran.out).not.toMatch(/NaN|undefined|null/);
    expect(ran.out.split('\n').every((line) => line.length <= 80)).toBe(true);
  });

  test('with `--next` says whether there is room and what to begin; what is not known is said to be', () => {
    const { folder } = shop();
    const ran = flow(folder, ...NOW, '--next', '--no-color');
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(ran.out).toMatch(/Whether there is room is not known: .*pull request data/);
    expect(ran.out).toContain('`flow.items.accepted` is');
    const told = JSON.parse(flow(folder, ...NOW, '--next', '--json').out);
    expect(told).toMatchObject({ next: { status: 'unavailable' }, wipLimit: { status: 'unavailable' } });
  });

  test('takes deployments from a file, each at its own time', () => {
    const repo = shop();
    const out = temporaryFolder(onTestFinished);
    const [first, last] = [repo.git('rev-parse', 'v1'), repo.git('rev-parse', 'v2')];
    const events = [
      { sha: first, at: '2026-11-01T10:00:00Z', name: 'one' },
      { sha: last, at: '2026-11-02T09:00:00+01:00', name: 'two' },
    ];
    repo.commit({ 'events.ndjson': events.map((event) => JSON.stringify(event)).join('\n') });
    const ran = flow(repo.folder, ...NOW, '--json', '--deployments', 'file:events.ndjson', '--output-dir', out);
    const report = flowReportSchema.parse(JSON.parse(ran.out));
    // Written from 9:02 to 9:07, live at 8 o'clock UTC the next day: 22 h 58 min for the first, 22 h 53 min for the last.
    expect(report.deployments).toMatchObject({ source: 'file:events.ndjson', grade: 'A' });
    expect(report.metrics['change-lead-time']).toMatchObject({ n: 6, max: 82_680, min: 82_380 });
  });

  test.each([
    [['--deployments', 'releases'], 'write `tags:GLOB`'],
    [['--window', 'a week'], 'write a number of days'],
    [['--now', 'yesterday'], 'write a day'],
    [['--since', '2026-11-04'], 'ends before it begins'],
    [['--facts', 'nothing.json'], 'There is no such file'],
    [['--deployment', 'x'], 'did you mean `--deployments`'],
  ])('refuses %j by name', (args, words) => {
    const ran = flow(shop().folder, ...(args.includes('--now') ? [] : NOW), ...args);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(words);
  });

  test('does not take a shallow clone for the whole history', () => {
    const { folder } = shop();
    const shallow = temporaryFolder(onTestFinished);
    spawnSync('git', ['clone', '--quiet', '--depth=2', `file://${folder}`, shallow]);
    const ran = flow(shallow, ...NOW);
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(/shallow.*fetch-depth: 0/s);
  });
});
