import type * as Of from '../support/github/records.ts';
import type { Played, Scene, Stage } from '../support/stage.ts';

/** A public repository, and a pull request from a fork of `fenna`. */
export const FORK: Scene = {
  github: { visibility: 'public' },
  pulls: [{ number: 7, author: 'fenna', fork: { owner: 'fenna', branch: 'topic' } }],
};

/** What the workflow on `workflow_run` does, on the default branch, with a token that can write. */
export function published(scene: Stage, run: Of.Run): Promise<Played> {
  return scene.step({ event: scene.events.workflowRun(run), workflow: 'Publish', job: 'publish', checkout: 'none' });
}
