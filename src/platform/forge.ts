import type { Forge } from '../forge.ts';
import { authorshipParts } from './forge-authorship.ts';
import { changeParts } from './forge-changes.ts';
import { flowParts } from './forge-flow.ts';
import { publishParts } from './forge-publish.ts';
import { pullParts } from './forge-pull.ts';
import { runParts } from './forge-runs.ts';
import type { GitHub } from './github.ts';

/** GitHub for one repository (`owner/name`). Nothing is asked, and the toolkit not loaded, before the first call. */
export function forgeOf(github: () => Promise<GitHub>, repository: string): Forge {
  const [owner = '', name = ''] = repository.split('/');
  const parts = {
    ...pullParts(github, owner, name),
    ...publishParts(github, owner, name),
    ...runParts(github, owner, name),
    ...changeParts(github, owner, name),
    ...authorshipParts(github, owner, name),
    ...flowParts(github, owner, name),
  };
  // What is asked for in several places is asked of GitHub once: one run judges one state of the world.
  return { ...parts, pull: remembered(parts.pull), role: remembered(parts.role) };
}

function remembered<K, T>(ask: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const answers = new Map<K, Promise<T>>();
  return (key) => {
    const answer = answers.get(key) ?? ask(key);
    answers.set(key, answer);
    return answer;
  };
}
