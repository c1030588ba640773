import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type * as Of from '../../test/support/github/records.ts';
import type { Files } from '../../test/support/repository.ts';
import type { Played, Scene, Stage } from '../../test/support/stage.ts';
import { FAILING, PASSING, TEST_FILE } from '../../test/support/stage-reports.ts';
import { AI_SCENE, aiReports } from './ai.ts';
import { below } from './files.ts';

/** What happens around a pull request, number 7, and what the Action is then asked. */
export interface Story {
  readonly about: string;
  readonly scene: Scene;
  /** Plays it once, under a run that is there already or under a new one. What the last step left is what is shown. */
  readonly play: (stage: Stage, run?: Of.Run) => Promise<Played>;
}

const root = resolve(import.meta.dirname, '..', '..');

/** The change of `jidoka demo` as a pull request: the same code, the same reports, the same policy. */
const DEMO = {
  main: below('scripts/demo/base'),
  policy: readFileSync(join(root, 'src/demo/jidoka.yml'), 'utf8'),
  pulls: [{ number: 7, title: 'Refunds, and tokens that live for a quarter of an hour', changes: below('scripts/demo/head') }],
} satisfies Scene;
const REPORTS = below('src/demo/reports', 'reports/');

const SHOP = { main: { 'src/shop.ts': 'export const price = 1;\n' } } satisfies Scene;
const NEEDS = { needs: JSON.stringify({ test: { result: 'success', outputs: {} } }) };

/** What docs/workflows/flow.yml gives. */
const NIGHTLY = { contents: 'read', pull_requests: 'read', issues: 'read', deployments: 'read', actions: 'read' } as const;

function night(stage: Stage): Promise<Played> {
  const checkout = { ref: 'refs/heads/main', history: 'full' } as const;
  return stage.step({ event: stage.events.schedule(), token: 'flow', checkout, workflow: 'Flow', job: 'flow' });
}

/** By name; the first is the one that is played without a name. */
export const stories: Readonly<Record<string, Story>> = {
  stop: {
    about: 'The change of the demo: a failing test, a finding, and a leg that never reported.',
    scene: DEMO,
    play: (stage, run) => stage.gate({ wrote: REPORTS, ...of(run) }),
  },
  ai: {
    about: 'Two agents, a suggestion that was applied, a person, and lines that no test runs.',
    scene: AI_SCENE,
    play: (stage, run) => stage.gate({ wrote: aiReports(), checkout: 'full', ...of(run) }),
  },
  clean: {
    about: 'Every test passes, and there is no policy file yet.',
    scene: SHOP,
    play: (stage, run) => stage.gate(of(run)),
  },
  flow: {
    about: 'A night tells how work flows; then a change that was sent back once is held against what it left.',
    scene: { ...SHOP, may: { flow: NIGHTLY }, policy: 'flow:\n  sle: 60d\n' },
    async play(stage, run) {
      await night(stage);
      if (run === undefined) stage.state.review(7, 'marit', 'CHANGES_REQUESTED');
      return stage.gate(of(run));
    },
  },
  night: {
    about: 'Two nights, the second of which goes on from what the first one left.',
    scene: { ...SHOP, may: { flow: NIGHTLY } },
    async play(stage) {
      await night(stage);
      return night(stage);
    },
  },
  cut: {
    about: 'A report that breaks off in the middle, beside a whole one that passes.',
    scene: SHOP,
    play: (stage, run) =>
      stage.gate({ wrote: { ...PASSING, 'junit-2.xml': '<testsuites><testsuite name="a"><testcase' }, ...of(run) }),
  },
  fork: {
    about: "A fork's run, whose token can only read; then the workflow that publishes what it decided.",
    scene: { ...SHOP, github: { visibility: 'public' }, pulls: [{ number: 7, fork: { owner: 'forky' }, author: 'forky' }] },
    async play(stage, run) {
      const judged = await stage.gate({ wrote: FAILING, token: 'read', ...of(run) });
      return stage.step({ event: stage.events.workflowRun(judged.run), workflow: 'Gate, published', checkout: 'none' });
    },
  },
  waived: {
    about: 'A failing test, and a maintainer who waives the check at this head in a comment.',
    scene: SHOP,
    async play(stage, run) {
      const judged = await stage.gate({ wrote: FAILING, ...of(run) });
      // Judged again, the gate sees the waiver by itself.
      if (judged.report?.decision !== 'stop') return judged;
      const { sha } = stage.state.pull(7).head;
      const words = `/jidoka waive test-failures ${sha.slice(0, 10)} the gateway of the bank is down until Monday`;
      const comment = stage.state.comment(7, 'marit', words);
      return stage.step({
        event: stage.events.comment(comment),
        workflow: 'Gate, judged again',
        token: 'rejudge',
        checkout: 'none',
      });
    },
  },
  matrix: {
    about: 'Two legs that keep their reports, and one job that judges both.',
    scene: SHOP,
    async play(stage, run) {
      const event = stage.events.pullRequest(7);
      const leg = (os: string, wrote: Files, more: { run?: Of.Run }) =>
        stage.step({
          ...{ event, wrote, command: 'collect', job: 'test', goesOn: true, token: 'contents', ...more },
          with: { tests: 'junit.xml', matrix: JSON.stringify({ os }) },
        });
      const first = await leg('ubuntu-latest', PASSING, of(run));
      await leg('windows-latest', FAILING, { run: first.run });
      const failed = { needs: JSON.stringify({ test: { result: 'failure', outputs: {} } }) };
      return stage.step({ event, run: first.run, with: failed });
    },
  },
  wip: {
    about: 'The fourth open change of one author, where three may be.',
    scene: {
      ...SHOP,
      policy: 'checks:\n  wip-limit: { level: stop, per-author: 3 }\n',
      pulls: [2, 3, 5, 7].map((number) => ({ number, inGit: number === 7, createdAt: `2026-11-1${number}T09:00:00Z` })),
    },
    play: (stage, run) => stage.gate(of(run)),
  },
  baseline: {
    about: 'A test that failed on the base already, under a policy that counts new failures only.',
    scene: { ...SHOP, policy: 'checks:\n  test-failures: { level: stop, compare: new }\n' },
    async play(stage, run) {
      if (stage.state.artifacts().length === 0)
        await stage.step({ event: stage.events.push(), wrote: FAILING, checkout: 'full' });
      return stage.gate({ wrote: FAILING, ...of(run) });
    },
  },
  review: {
    about: 'A change to a workflow, under a policy that wants someone trusted to have seen it.',
    scene: {
      ...SHOP,
      policy: 'checks:\n  policy-change: { level: stop }\n',
      pulls: [{ number: 7, changes: { '.github/workflows/ci.yml': 'on: push\njobs: {}\n' } }],
    },
    play: (stage, run) => stage.gate(of(run)),
  },
  jobs: {
    about: 'A job before the gate that succeeded, and one that was cancelled.',
    scene: SHOP,
    play: (stage, run) =>
      stage.gate({
        with: { needs: JSON.stringify({ test: { result: 'success', outputs: {} }, e2e: { result: 'cancelled', outputs: {} } }) },
        ...of(run),
      }),
  },
  queue: {
    about: 'A merge queue: what would be merged is judged, and nothing is commented.',
    scene: SHOP,
    async play(stage, run) {
      const { mergeSha } = stage.state.pull(7);
      const event = stage.events.mergeGroup(7, mergeSha ?? '');
      return stage.step({ event, wrote: PASSING, checkout: { ref: 'refs/pull/7/merge', history: 'parents' }, ...of(run) });
    },
  },
  unanswered: {
    about: 'A token that may only read the policy: the verdict is the same, and what is missing is said.',
    scene: DEMO,
    play: (stage, run) => stage.gate({ wrote: REPORTS, token: 'contents', with: NEEDS, ...of(run) }),
  },
};

function of(run: Of.Run | undefined): { run?: Of.Run } {
  return run === undefined ? {} : { run };
}

/**
 * Plays a story so many times: again and again under the same run, as when somebody presses "Re-run", and every other time after
 * a push, as `synchronize` does.
 */
export async function playTimes(stage: Stage, { play }: Story, times: number): Promise<Played[]> {
  const played: Played[] = [];
  for (let time = 1; time <= times; time++) {
    const isAgain = time % 2 === 0;
    const gate = stage.state.data.runs.findLast(({ event }) => event !== 'workflow_run' && event !== 'issue_comment');
    // A story may have started it again by itself.
    if (isAgain && gate?.status === 'completed') gate.attempt++;
    if (!isAgain && time > 1) stage.push(7, { [TEST_FILE]: `${'a line\n'.repeat(200)}// push ${time}\n` });
    played.push(await (isAgain ? play(stage, gate) : play(stage)));
  }
  return played;
}
