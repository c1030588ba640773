import { describe, expect, test } from 'vitest';
import { FAILING, stage } from '../support/stage.ts';

describe.concurrent('a pull request', () => {
  test('goes', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished);
    let t = Date.now();
    const told = await scene.gate();
    console.log(Date.now() - t, told.requests.map(({ route, status, at }) => `${Math.round(at)} ${status} ${route}`).join('\n'));
    console.log(told.summary, told.stdout, scene.comment(), scene.checks());
    t = Date.now();
    const again = await scene.gate({ wrote: FAILING });
    console.log(Date.now() - t, again.requests.map(({ route, status, at }) => `${Math.round(at)} ${status} ${route}`).join('\n'));
    console.log(scene.comment(), scene.checks().length, again.stdout);
  });
});
