/**
 * `npm run sandbox`: plays a story against the suite's GitHub on this machine, with the bundle in dist/ as a runner starts it, and
 * shows what people would see. Nothing leaves the machine.
 *
 *     npm run sandbox                            the change of the demo
 *     npm run sandbox -- --story fork --runs 3
 *     npm run sandbox -- --json                  for machines: what stands on GitHub after the last step
 */
import { parseArgs } from 'node:util';
import type { Played, Stage } from '../test/support/stage.ts';
import { stage } from '../test/support/stage.ts';
import type { Story } from './sandbox/stories.ts';
import { playTimes, stories } from './sandbox/stories.ts';
import { told, viewOf } from './sandbox/view.ts';

const MOST_RUNS = 50;

async function sandbox(): Promise<number> {
  const { values } = parseArgs({
    options: {
      story: { type: 'string', default: Object.keys(stories)[0] ?? '' },
      runs: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    },
  });
  const story = Object.hasOwn(stories, values.story) ? stories[values.story] : undefined;
  if (story === undefined) {
    const list = Object.entries(stories).map(([name, { about }]) => `  ${name.padEnd(12)}${about}`);
    return refuse(`There is no story "${values.story}". There are:\n${list.join('\n')}`);
  }
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1 || runs > MOST_RUNS) {
    return refuse(`--runs is "${values.runs}"; write a whole number from 1 to ${MOST_RUNS}.`);
  }
  const cleaning: (() => void | Promise<void>)[] = [];
  try {
    const on = await stage((clean) => cleaning.push(clean), story.scene);
    const { played, broken } = await playedOn(on, story, runs);
    const view = await viewOf(on, values.story, played, broken);
    process.stdout.write(values.json ? `${JSON.stringify(view, null, 2)}\n` : told(view, story.about));
    return view.violations.length === 0 ? 0 : 1;
  } finally {
    for (const clean of cleaning.reverse()) await clean();
  }
}

/** What was played, and in words what did not hold after a step that always must. */
async function playedOn(on: Stage, story: Story, runs: number): Promise<{ played: Played[]; broken: string[] }> {
  try {
    return { played: await playTimes(on, story, runs), broken: [] };
  } catch (error) {
    if (!(error instanceof Error && error.name === 'AssertionError')) throw error;
    return { played: [], broken: [error.message] };
  }
}

function refuse(why: string): number {
  process.stderr.write(`${why}\n`);
  return 2;
}

process.exitCode = await sandbox();
