import type { Facts } from '../flow/facts.ts';
import type { Window } from '../flow/metric.ts';
import type { FlowReport } from '../flow/report.ts';
import type { FlowSettings } from '../flow/settings.ts';
import { flowBefore } from '../gathering/flow-before.ts';
import { githubFacts } from '../gathering/flow-facts.ts';
import { withMade } from '../gathering/made-lines.ts';
import { ownersHere } from '../gathering/owners.ts';
import { policyOf } from '../gathering/policy.ts';
import type { World } from '../ports.ts';
import { CouldNotRun } from '../ports.ts';
import { flow, gitFacts, sourceOf } from './flow.ts';

const DAY = 86_400;
/** Beyond the window, for the trend against the one before. */
const WINDOWS = 2;

export interface FlowRun {
  readonly report: FlowReport;
  readonly facts: Facts;
  readonly window: Window;
  readonly settings: FlowSettings;
}

/** How work flows, on a runner: from GitHub where there is a token, going on from what the last run left; else from git alone. */
export async function flowOnRunner(world: World, repository: string): Promise<FlowRun> {
  const { flow: settings, settings: shared } = await policyOf(world);
  const now = Math.floor(world.now().getTime() / 1000);
  const { forge, history, openFile, step } = world;
  const { ai } = shared;
  const days = settings['window-days'];
  const window = { from: now - days * DAY, to: now };
  if (forge === undefined) {
    if (history === undefined)
      throw new CouldNotRun({ message: 'There is no history to read, and no token to ask GitHub with.' });
    const told = gitFacts({ openFile, history }, now, sourceOf(settings), { repository, ai });
    const facts = await withMade(told, world, window, shared);
    return { report: flow(facts, window, settings), facts, window, settings };
  }
  const before = await flowBefore(forge, step?.defaultBranch);
  const owners = await ownersHere(world);
  const territory = { components: shared.batch.components, ...(owners && { owners }) };
  const told = githubFacts(
    { openFile, forge, ...(history && { history }) },
    { repository, settings, ai, now, windowDays: WINDOWS * days, territory, ...(before.facts && { previous: before.facts }) },
  );
  const facts = await withMade(told, world, window, shared);
  return { report: flow(facts, window, settings, before.limit), facts, window, settings };
}
