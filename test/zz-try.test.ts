import { expect, test } from 'vitest';
import { faults, gitHub, REPOSITORY } from './support/github/server.ts';
import { checkoutOf, repository, writeFiles } from './support/repository.ts';
import { pullRequestEvent, runStep } from './support/runner.ts';
for (const speed of [undefined, 50]) test(`try ${speed}`, async ({ onTestFinished: after }) => {
  const t0 = performance.now();
  const origin = repository(after, { 'src/a.test.ts': 'a\n', '.github/jidoka.yml': 'version: 1\n' });
  origin.commit({ 'src/b.ts': 'x\n' }, { on: 'topic' });
  const pull = origin.openPull(7, 'main', 'topic');
  const ws = checkoutOf(after, origin, { ref: 'refs/pull/7/merge' });
  writeFiles(ws.folder, { 'junit.xml': '<testsuite tests="1"><testcase classname="a" name="adds"/></testsuite>' });
  const t1 = performance.now();
  const hub = await gitHub(after, { git: origin });
  if (speed) hub.fail(faults.silent, { times: 9 });
  const ran = await runStep(after, { workspace: ws.folder, event: pullRequestEvent(pull), apiUrl: hub.url, ...(speed && { speed }) });
  console.log(t1 - t0, performance.now() - t1, ran, hub.requests, hub.violations, REPOSITORY);
  expect(hub.violations).toEqual([]);
});
