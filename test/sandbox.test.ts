import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { playTimes, stories } from '../scripts/sandbox/stories.ts';
import { viewOf } from '../scripts/sandbox/view.ts';
import { stage } from './support/stage.ts';

const root = resolve(import.meta.dirname, '..');

interface Ended {
  readonly status: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** As a person or a machine runs it. */
function sandbox(...args: readonly string[]): Promise<Ended> {
  const command = [join(root, 'scripts/sandbox.ts'), ...args];
  return new Promise((done) => {
    execFile(process.execPath, command, { cwd: root, timeout: 55_000, maxBuffer: 16 * 1024 * 1024 }, (error, stdout, stderr) =>
      done({ status: error === null ? 0 : error.code, stdout, stderr }),
    );
  });
}

const viewSchema = z.looseObject({
  story: z.string(),
  // A night decides nothing.
  decision: z.enum(['go', 'caution', 'stop']).optional(),
  exitCode: z.int(),
  comments: z.array(z.looseObject({ body: z.string(), createdAt: z.string(), updatedAt: z.string() })),
  checkRuns: z.array(z.looseObject({ sha: z.string(), name: z.literal('jidoka/report'), conclusion: z.string() })),
  artifacts: z.array(z.looseObject({ name: z.string(), files: z.array(z.string()) })),
  summary: z.string(),
  roundTrips: z.int().min(1),
  violations: z.array(z.string()),
});

async function seen(...args: readonly string[]) {
  const { status, stdout, stderr } = await sandbox('--json', ...args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return viewSchema.parse(JSON.parse(stdout));
}

describe('the sandbox', () => {
  test('two runs at one head: one comment, updated; one check run; their reports; at most ten round trips', async () => {
    const view = await seen('--runs', '2');
    expect(view).toMatchObject({ story: 'stop', decision: 'stop', exitCode: 1, violations: [] });
    const [comment, ...others] = view.comments;
    expect(others).toEqual([]);
    expect(comment?.body).toMatch(/^<!-- jidoka key=CI\/gate run=\d+ attempt=2 /);
    expect(Date.parse(comment?.updatedAt ?? '')).toBeGreaterThan(Date.parse(comment?.createdAt ?? ''));
    expect(view.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['failure']);
    expect(view.artifacts.map(({ name }) => name)).toEqual([
      ...['jidoka-gate-1', 'jidoka-gate-1.html'],
      ...['jidoka-gate-2', 'jidoka-gate-2.html'],
    ]);
    expect(view.artifacts[0]?.files.toSorted()).toEqual(['comment.md', 'report.json', 'summary.md']);
    expect(view.summary).toContain('🔴 Stop: ');
    expect(view.roundTrips).toBeLessThanOrEqual(10);
  });

  test('a run after a push: the same comment, and a check run at each head', async () => {
    const view = await seen('--runs', '3', '--story', 'clean');
    expect(view).toMatchObject({ decision: 'go', exitCode: 0, violations: [] });
    expect(view.comments).toHaveLength(1);
    const heads = view.checkRuns.map(({ sha }) => sha);
    expect(heads).toHaveLength(2);
    expect(new Set(heads).size).toBe(2);
  });

  test.concurrent.for(Object.entries(stories))(
    'story %s plays without a violation',
    async ([name, story], { onTestFinished }) => {
      const on = await stage(onTestFinished, story.scene);
      const view = viewSchema.parse(await viewOf(on, name, await playTimes(on, story, 1), []));
      expect(view.violations).toEqual([]);
      expect(view.decision === undefined).toBe(name === 'night');
      expect(view.comments.length).toBe(['queue', 'unanswered', 'night'].includes(name) ? 0 : 1);
      // Publishing, judging again and a night are no gate: they read what was recorded, or much more. Whose accounts stand behind marked
      // commits takes one more.
      if (!['fork', 'waived', 'night'].includes(name)) expect(view.roundTrips).toBeLessThanOrEqual(name === 'ai' ? 11 : 10);
    },
  );

  test('for a person it says the same in words', async () => {
    const { status, stdout } = await sandbox('--story', 'waived');
    expect(status).toBe(0);
    for (const heading of ['Comment of', 'Check run jidoka/report', 'Job summary', 'Artifacts', 'Outputs', 'round trips']) {
      expect(stdout).toContain(heading);
    }
    expect(stdout).toContain('Waived by `marit`');
  });

  test('an unknown story lists those there are', async () => {
    const { status, stdout, stderr } = await sandbox('--story', 'stpo');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    for (const name of Object.keys(stories)) expect(stderr).toMatch(new RegExp(`^ {2}${name} `, 'm'));
    expect(await sandbox('--runs', '0')).toMatchObject({ status: 2, stderr: expect.stringContaining('--runs is "0"') });
  });
});
