import { describe, expect, test } from 'vitest';
import type { Fault, GitHubServer } from '../support/github/server.ts';
import { faults, SITUATIONS } from '../support/github/server.ts';
import type { Stage } from '../support/stage.ts';
import { stage } from '../support/stage.ts';
import { FAILING } from '../support/stage-reports.ts';
import { notices } from './told.ts';

const BOT = 'github-actions[bot]';
const POST = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';

/** A comment of an earlier run of the same gate, as the mark tells. */
function marked({ state }: Stage, run: number, key = 'CI/gate'): string {
  const { sha } = state.pull(7).head;
  return `<!-- jidoka key=${key} run=${run} attempt=1 head=${sha} at=2026-11-20T09:00:00.000Z -->\n\n## 🟢 Go: of run ${run}`;
}

/** One comment for each gate, whatever else happens on the pull request. */
describe.concurrent('our comment', () => {
  test('is found among 140 others, on whichever page it stands', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, { keeps: false });
    scene.state.manyComments(7, 140, 'wout');
    await scene.gate();
    const [first] = scene.own();
    scene.state.manyComments(7, 70, 'marit');
    const told = await scene.gate({ wrote: FAILING });
    expect(scene.own().map(({ id }) => id)).toEqual([first?.id]);
    expect(scene.comment()).toContain('## 🔴 Stop');
    expect(told.requests.filter(({ route }) => route === 'POST /graphql OwnComments')).toHaveLength(3);
  });

  test('is one where two stand: the oldest stays, with the newest text', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, { keeps: false });
    const oldest = scene.state.comment(7, BOT, marked(scene, 11));
    scene.state.comment(7, 'wout', 'In between');
    scene.state.comment(7, BOT, marked(scene, 12));
    const told = await scene.gate({ wrote: FAILING });
    expect(scene.own().map(({ id }) => id)).toEqual([oldest.id]);
    expect(scene.comment()).toContain(`run=${told.run.id} `);
  });

  test('is never somebody else’s, whatever its first line says', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, { keeps: false });
    const forged = [
      scene.state.comment(7, 'wout', marked(scene, 99_999)),
      scene.state.comment(7, 'other-app[bot]', marked(scene, 99_999)),
    ];
    await scene.gate();
    expect(forged.map(({ lastEditedAt }) => lastEditedAt)).toEqual([null, null]);
    expect(scene.state.comments(7)).toHaveLength(3);
    expect(scene.comment()).not.toContain('run=99999 ');
  });

  test('is another one for another gate of the same pull request', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, { keeps: false });
    await scene.gate();
    await scene.gate({ job: 'gate-docs' });
    await scene.gate({ workflow: 'Nightly' });
    await scene.gate();
    const keys = scene.own().map(({ body }) => /key=(\S+)/.exec(body)?.[1]);
    expect(keys).toEqual(['CI/gate', 'CI/gate-docs', 'Nightly/gate']);
  });

  test('of a newer run is not changed by an older one that ends last', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, { keeps: false });
    const { headSha, headBranch, headRepository } = scene.events.pullRequest(7);
    const older = scene.state.run({ id: 8999, headSha, headBranch, headRepository, status: 'in_progress' });
    const newer = await scene.gate();
    const late = await scene.gate({ run: older, wrote: FAILING });
    expect([newer.exitCode, late.exitCode]).toEqual([0, 1]);
    expect(scene.comment()).toContain(`run=${newer.run.id} `);
    expect(scene.checks().map(({ conclusion }) => conclusion)).toEqual(['success']);
    expect(notices(late).join()).toContain('A newer run has commented already');
  });

  test('of an older head is changed, even by a run with a lower number', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, { keeps: false });
    await scene.gate({ wrote: FAILING });
    scene.push(7, { 'src/shop.ts': 'export const price = 8;\n' });
    const { headSha, headBranch } = scene.events.pullRequest(7);
    const told = await scene.gate({ run: scene.state.run({ id: 8999, headSha, headBranch, status: 'in_progress' }) });
    expect(scene.comment()).toContain(`head=${told.run.headSha}`);
  });

  test('that was deleted in between is made anew', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, { keeps: false });
    await scene.gate();
    SITUATIONS['comment deleted between GET and PATCH'].prepare(scene.github, { number: 7 });
    await scene.gate({ wrote: FAILING });
    expect(scene.comment()).toContain('## 🔴 Stop');
  });

  test('is one where two runs make it at the same moment', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, { keeps: false });
    scene.github.before(POST, () => void scene.state.comment(7, BOT, marked(scene, 11)));
    const told = await scene.gate({ wrote: FAILING });
    expect(scene.comment()).toContain(`run=${told.run.id} `);
  });

  const lost: readonly [string, Fault][] = [
    ['502, and it was written', faults.writeDone],
    ['a reset, and it was written', faults.writeDoneThenReset],
    ['502, and it was not', faults.badGateway],
  ];
  test.for(lost)('is one where the answer to writing it is lost: %s', async ([, fault], { onTestFinished }) => {
    const scene = await stage(onTestFinished, { keeps: false });
    scene.github.fail(fault, { on: POST });
    const told = await scene.gate({ wrote: FAILING, speed: 20 });
    expect(scene.comment()).toContain(`run=${told.run.id} `);
    expect(told.exitCode).toBe(1);
  });

  test('cannot be written for ever: the verdict stands, and that is said', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, { keeps: false });
    const never: readonly Parameters<GitHubServer['fail']>[] = [[faults.badGateway, { times: 99, on: POST }]];
    for (const [fault, on] of never) scene.github.fail(fault, on);
    const told = await scene.gate({ speed: 20 });
    expect(told.exitCode).toBe(0);
    expect(notices(told).join()).toContain('The comment was not written');
    expect(told.summary).toContain('## 🟢 Go');
  });

  test('and check run stay with the commit that was judged, where somebody pushes meanwhile', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, { keeps: false });
    const event = scene.events.pullRequest(7);
    const sha = scene.origin.commit({ 'src/shop.ts': 'export const price = 8;\n' }, { on: 'topic' });
    SITUATIONS['sha moved during the run'].prepare(scene.github, { number: 7, sha });
    const told = await scene.gate({ event });
    expect(scene.checks(told.run.headSha)).toHaveLength(1);
    expect(scene.checks(sha)).toEqual([]);
    for (const { body } of scene.own()) expect(body).toContain(`head=${told.run.headSha}`);
  });
});
