import type { Forge } from '../forge.ts';
import { deploymentsSince } from './forge-flow-deployments.ts';
import { historySince } from './forge-flow-history.ts';
import { issuesSince } from './forge-flow-issues.ts';
import { asking } from './forge-flow-pages.ts';
import { pullOf, pullsSince } from './forge-flow-pulls.ts';
import { runsSince } from './forge-flow-runs.ts';
import { versionsSince } from './forge-flow-versions.ts';
import type { GitHub } from './github.ts';

/** How work flows, as GitHub tells it. */
export function flowParts(github: () => Promise<GitHub>, owner: string, name: string): Pick<Forge, 'flow'> {
  const asked = asking(github, owner, name);
  return {
    flow: {
      pulls: (since) => pullsSince(asked, since, 'updated'),
      pull: (number) => pullOf(asked, number),
      untouchedPulls: (since) => pullsSince(asked, since, 'untouched'),
      deployments: (since) => deploymentsSince(asked, since),
      versions: (since) => versionsSince(asked, since),
      issues: (since) => issuesSince(asked, since),
      runs: (since) => runsSince(github, owner, name, since),
      history: (since, also) => historySince(asked, since, also),
    },
  };
}
