import { describe, expect, test } from 'vitest';
import { stage } from '../support/stage.ts';
import { FAILING, failureAt, junit, PASSING, TEST_FILE } from '../support/stage-reports.ts';
import { outcomeOf, routes } from './told.ts';

/** What a pull request sees of its verdict: the job's end, one comment, one check run, two artifacts. */
describe.concurrent('a pull request', () => {
  test('goes: one comment, one check run, the reports kept, and a second run changes those in place', async ({
    onTestFinished,
  }) => {
    const scene = await stage(onTestFinished, { policy: 'version: 1\n' });
    const first = await scene.gate();
    expect(first.exitCode).toBe(0);
    const [comment] = scene.own();
    const [check] = scene.checks();
    expect(first.outputs).toMatchObject({
      decision: 'go',
      'comment-id': String(comment?.id),
      'artifact-id': String(scene.state.artifacts()[0]?.id),
      'wip-exceeded': 'false',
      wip: '1',
    });
    expect(comment?.body).toMatch(
      new RegExp(`^<!-- jidoka key=CI/gate run=${first.run.id} attempt=1 head=${first.run.headSha} `),
    );
    expect(check).toMatchObject({ status: 'completed', conclusion: 'success', annotations: [] });
    expect(check?.externalId).toContain(`key=CI/gate run=${first.run.id} attempt=1 head=${first.run.headSha} `);
    expect(scene.state.artifacts().map(({ name, type }) => [name, type])).toEqual([
      ['jidoka-gate-1', 'application/zip'],
      ['jidoka-gate-1.html', 'text/html'],
    ]);
    expect(first.annotations).toEqual([]);
    // What is read before the verdict is asked for side by side, in any order.
    const read = ['GET /actions/artifacts', 'GET /actions/artifacts', 'POST /graphql Change', 'POST /graphql FlowChange'];
    expect(routes(first).slice(1, 7).toSorted()).toEqual([...read, 'POST /graphql LineNotes', 'POST /graphql Queue']);
    expect([...routes(first).slice(0, 1), ...routes(first).slice(7)]).toEqual([
      ...['GET /contents/{path}', 'GET /commits/{ref}/check-runs', 'POST /check-runs'],
      ...['POST /graphql OwnComments', 'POST /issues/{issue_number}/comments', 'POST /graphql OwnComments'],
    ]);
    const second = await scene.gate({ wrote: FAILING });
    expect([...routes(second).slice(0, 1), ...routes(second).slice(7)]).toEqual([
      ...['GET /contents/{path}', 'GET /commits/{ref}/check-runs', 'PATCH /check-runs/{check_run_id}'],
      ...['POST /graphql OwnComments', 'PATCH /issues/comments/{comment_id}'],
    ]);
    expect(scene.own().map(({ id }) => id)).toEqual([comment?.id]);
    expect(scene.comment()).toContain('## 🔴 Stop');
    expect(scene.checks().map(({ id, conclusion }) => [id, conclusion])).toEqual([[check?.id, 'failure']]);
  });

  test('stops: the remark stands at its line in the check run, and not a second time in the log', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, { keeps: false });
    const told = await scene.gate({ wrote: FAILING });
    expect(told.outputs).toMatchObject({ decision: 'stop', 'stopped-by': 'test-failures', 'tests-failed': '1' });
    expect(told.annotations.map(({ level, file }) => [level, file])).toEqual([['error', undefined]]);
    const [check] = scene.checks();
    expect(check?.conclusion).toBe('failure');
    expect(check?.annotations).toMatchObject([{ path: TEST_FILE, start_line: 88, end_line: 88, annotation_level: 'failure' }]);
    expect(scene.comment()).toContain('rejects an empty order');
    expect(scene.comment()).toContain(`/blob/${told.run.headSha}/${TEST_FILE}#L88`);
  });

  test('stops where no report is there, and says what was looked for in every channel', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, { keeps: false });
    const told = await scene.gate({ wrote: {} });
    expect(told.outputs).toMatchObject({ decision: 'stop', 'tests-total': '' });
    for (const text of [scene.comment(), told.summary, told.log, scene.checks()[0]?.output.summary]) {
      expect(text).toContain('No test report matched');
    }
    expect(scene.checks()[0]?.conclusion).toBe('failure');
  });

  test('as a draft has the same decision and exit code; its comment is quieter', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, { keeps: false, pulls: [{ number: 7, draft: true }] });
    const told = await scene.gate({ wrote: FAILING });
    expect(told.outputs['decision']).toBe('stop');
    expect(told.report?.change.draft).toBe(true);
    expect(scene.comment()).toContain('## 🔴 Stop');
    expect(scene.comment().replace(/<details>[\s\S]*<\/details>/, '')).not.toContain('rejects an empty order');
  });

  test('on a stack is measured against its own base, and judged by the default branch’s policy', async ({ onTestFinished }) => {
    const lines = (count: number) => 'export const line = 1;\n'.repeat(count);
    const scene = await stage(onTestFinished, {
      keeps: false,
      policy: 'checks:\n  batch-size: { level: stop, lines: 50 }\n',
      pulls: [
        { number: 7, changes: { 'src/first.ts': lines(90), '.github/jidoka.yml': 'mode: report\n' } },
        { number: 8, base: 'topic', changes: { 'src/second.ts': lines(12) } },
      ],
    });
    const upper = await scene.gate({ pull: 8 });
    expect(upper.report?.change).toMatchObject({ number: 8, base: { ref: 'topic' }, batch: { lines: 12, files: 1 } });
    expect(upper.report?.policy).toMatchObject({ source: 'default-branch', ref: 'main', mode: 'stop' });
    expect(upper.outputs['decision']).toBe('go');
    expect(outcomeOf(upper, 'batch-size')).toBe('pass');
    expect(scene.own(7)).toEqual([]);
    const lower = await scene.gate({ pull: 7 });
    expect(lower.outputs).toMatchObject({ decision: 'stop', 'stopped-by': 'batch-size' });
  });

  test('of 3,200 files is judged on its own totals where the checkout is shallow, and that the list is cut is said', async ({
    onTestFinished,
  }) => {
    const files = Array.from({ length: 3200 }, (_, index) => ({
      ...{ filename: `src/part-${index}.ts`, status: 'added' as const, additions: 1, deletions: 0, sha: 'a'.repeat(40) },
      patch: '@@ -0,0 +1 @@\n+export {};',
    }));
    const scene = await stage(onTestFinished, {
      keeps: false,
      policy: 'checks:\n  batch-size: { level: stop }\n',
      pulls: [{ number: 7, files, size: { additions: 4200, deletions: 30, changedFiles: 3200 } }],
    });
    const told = await scene.gate({ checkout: 'shallow' });
    expect(told.outputs).toMatchObject({ decision: 'stop', 'stopped-by': 'batch-size', 'batch-lines': '4230' });
    expect(told.report?.change.batch).toMatchObject({ lines: 4230, files: 3200, source: 'api', truncated: true });
    expect(told.requests.filter(({ route }) => route.endsWith('/files'))).toHaveLength(30);
    expect(scene.comment()).toMatch(/not listed|cut|truncated/);
  });
});

describe.concurrent('the policy', () => {
  test('that the change weakens is not followed: the old one decides, and that is said', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, {
      keeps: false,
      policy: 'checks:\n  policy-change: { level: stop }\n',
      pulls: [{ number: 7, changes: { '.github/jidoka.yml': 'mode: report\n' } }],
    });
    const told = await scene.gate({ wrote: FAILING });
    expect(told.outputs).toMatchObject({ decision: 'stop', 'stopped-by': 'test-failures,policy-change' });
    expect(scene.comment()).toContain('The policy here differs from the one in force');
    expect(scene.comment()).toContain('nobody trusted has approved this head');
  });

  const parents = { 'acme/policies': { 'base.yml': 'lock: [mode]\nmode: stop\nevidence:\n  expect:\n    tests: { min: 5 }\n' } };
  const extending = 'extends: acme/policies:base.yml@main\n';

  test('extends another repository’s, which is followed', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, { keeps: false, policy: extending, others: parents });
    const told = await scene.gate();
    expect(told.outputs).toMatchObject({ decision: 'stop', 'stopped-by': 'test-inventory' });
    expect(told.summary).toContain('The policy extends `acme/policies:base.yml@main`');
  });

  test('cannot loosen what its parent locks', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, { keeps: false, policy: `${extending}mode: report\n`, others: parents });
    const told = await scene.gate({ wrote: FAILING });
    expect(told.summary).toContain('could not run');
    expect(told.summary).toContain('mode');
  });

  test('whose parent cannot be read is no policy that asks less: the gate cannot run', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, { keeps: false, policy: extending });
    const told = await scene.gate();
    expect(told.summary).toMatch(/could not run[\s\S]*acme\/policies:base\.yml@main.*cannot be read/);
    expect(scene.own()).toEqual([]);
  });
});

describe.concurrent('what is published', () => {
  test.for([
    ['on-stop', PASSING, 0],
    ['on-stop', FAILING, 1],
    ['never', FAILING, 0],
  ] as const)('comment: %s', async ([comment, wrote, comments], { onTestFinished }) => {
    const scene = await stage(onTestFinished, { keeps: false });
    const told = await scene.gate({ wrote, with: { comment } });
    expect(scene.own()).toHaveLength(comments);
    expect(told.outputs['comment-id'] === '').toBe(comments === 0);
    expect(scene.checks()).toHaveLength(1);
    expect(told.annotations.filter(({ level }) => level === 'notice')).toEqual([]);
  });

  test('comment: on-stop keeps a comment that is there up to date', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, { keeps: false });
    await scene.gate({ wrote: FAILING, with: { comment: 'on-stop' } });
    await scene.gate({ with: { comment: 'on-stop' } });
    expect(scene.comment()).toContain('## 🟢 Go');
  });

  const failing = {
    'junit.xml': junit({ old: failureAt(150), added: failureAt(3), far: failureAt(3).replace(TEST_FILE, 'src/far.test.ts') }),
  };
  test.for([
    ['added', [[TEST_FILE, 3]]],
    [
      'file',
      [
        [TEST_FILE, 3],
        [TEST_FILE, 150],
      ],
    ],
    [
      'all',
      [
        ['src/far.test.ts', 3],
        [TEST_FILE, 3],
        [TEST_FILE, 150],
      ],
    ],
    ['none', []],
  ] as const)('annotations: %s', async ([which, expected], { onTestFinished }) => {
    const text = 'a line\n'.repeat(200);
    const scene = await stage(onTestFinished, {
      keeps: false,
      main: { 'src/far.test.ts': text },
      pulls: [{ number: 7, changes: { [TEST_FILE]: text.replace('a line\na line\na line\n', 'a line\na line\nanother\n') } }],
    });
    const told = await scene.gate({ wrote: failing, with: { annotations: which } });
    expect(told.outputs['tests-failed']).toBe('3');
    const [check] = scene.checks();
    expect(check?.annotations.map(({ path, start_line }) => [path, start_line]).sort()).toEqual([...expected].sort());
    expect(told.annotations.filter(({ file }) => file !== undefined)).toEqual([]);
  });
});
