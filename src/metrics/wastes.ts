import type { Facts } from '../flow/facts.ts';
import type { Window } from '../flow/metric.ts';
import type { FlowNumbers } from '../flow/numbers.ts';
import type { Environments, Handoffs, Visibility, Waste, WasteProxy } from '../flow/sections.ts';
import type { Figure } from '../flow/sections-figures.ts';
import { standingOf, unknown } from '../flow/sections-figures.ts';
import type { FlowSettings } from '../flow/settings.ts';
import type { Feedback } from '../flow/stages-shape.ts';
import { concurrency, interleaving } from './wastes-motion.ts';
import { defectShare, discarded, discardedDays, droppedItems, forced, reopened, takenBackSoon } from './wastes-surplus.ts';
import { unfinished, waitShare } from './wastes-work.ts';

/** What other parts of the report have measured already, and what stands for a waste too. */
export interface WasteSources {
  readonly handoffs: Handoffs;
  readonly environments: Environments;
  readonly visibility: Visibility;
  readonly feedback: Feedback;
  readonly changeFailRate: FlowNumbers;
  readonly deploymentReworkRate: FlowNumbers;
}

const PARTIAL = 'Partial proxy: usage is not in GitHub.';
const BLAME = 'Which lines were rewritten within 21 days is not in the facts: it needs the blame of every deleted line.';
const BRANCHES = 'Branches without a pull request are not in the facts.';

/** The seven wastes, each by one to four numbers that stand for it (flow-metrics, 4.8). */
export function wastesOf(facts: Facts, window: Window, settings: FlowSettings, sources: WasteSources): Waste[] {
  const { handoffs, environments, visibility, feedback } = sources;
  const { work, age } = unfinished(facts, window, settings);
  return [
    waste('inventory', 'Inventory: work begun and not delivered', [
      proxy('unfinished-work', 'Days since it began, of open changes, and since the merge, of what is not deployed', work),
      proxy('unfinished-age', 'Age of one of them (p85)', age, age.p85),
      proxy('stale-branches', 'Branches that nobody brings to an end', unknown('count', BRANCHES)),
    ]),
    waste('transportation', 'Transportation: work that changes hands', [
      proxy('turns', 'Turns between an author and reviewers (p50)', handoffs.turns),
      proxy('cross-team', 'Changes that two or more teams own', handoffs.crossTeam),
      proxy('handovers', 'Items that went from one assignee to another', handoffs.handovers),
    ]),
    waste('motion', 'Motion: switching from one thing to another', [
      proxy('concurrent-changes', 'Open changes for each author (p50)', concurrency(facts, window)),
      proxy('interleaving', 'Commits within four hours after one on another change', interleaving(facts, window)),
    ]),
    waste('waiting', 'Waiting', [
      proxy('wait-share', 'Share of all time in which changes wait', waitShare(facts, window, settings)),
      proxy('ci-queue', 'Wait of a run for its first job (p50)', feedback.queue.first),
      proxy('approval-wait', 'Wait of a deployment for approval (p50)', visibility.transaction.approvalWait),
      proxy('staging-wait', 'Wait for staging (p50)', environments.staging.wait),
    ]),
    waste(
      'overproduction',
      'Overproduction: what nobody needed',
      [
        proxy('discarded', 'Pull requests closed without a merge', discarded(facts, window)),
        proxy('discarded-days', 'Days that they took', discardedDays(facts, window)),
        proxy('taken-back', 'Changes taken back within 30 days', takenBackSoon(facts, window)),
        proxy('dropped-items', 'Items closed as not planned after a pull request existed', droppedItems(facts, window)),
      ],
      PARTIAL,
    ),
    waste('over-processing', 'Over-processing: doing it again', [
      proxy('force-pushes', 'Changes whose commits were replaced after they were opened', forced(facts, window)),
      proxy('many-rounds', 'Changes that took more than two rounds of review', handoffs.manyRounds),
      proxy('reruns', 'Runs that were started again', feedback.reruns),
      proxy('rewritten-lines', 'Lines rewritten within 21 days', unknown('ratio', BLAME)),
    ]),
    waste('defects', 'Defects', [
      proxy('change-fail-rate', 'Deployments that had to be mended', ratioOf(sources.changeFailRate)),
      proxy('deployment-rework-rate', 'Deployments that mend', ratioOf(sources.deploymentReworkRate)),
      proxy('defect-share', 'Defects among what was delivered', defectShare(facts, window, settings)),
      proxy('reopened-defects', 'Closed defects that had been opened again', reopened(facts, window, settings)),
    ]),
  ];
}

function waste(id: Waste['id'], title: string, proxies: WasteProxy[], note?: string): Waste {
  return { id, title, ...standingOf(proxies), proxies, ...(note !== undefined && { note }) };
}

/** Of a distribution its median is the value. */
function proxy(id: string, title: string, figure: Figure, value = figure.value ?? figure.p50): WasteProxy {
  return { id, title, ...figure, ...(value !== undefined && { value }) };
}

/** A share that a metric told: what stands beside it there is not repeated. */
function ratioOf({ status, reason, n, of, need, value, ci90 }: FlowNumbers): Figure {
  return {
    unit: 'ratio',
    status,
    ...(reason !== undefined && { reason }),
    ...(n !== undefined && { n }),
    ...(of !== undefined && { of }),
    ...(need !== undefined && { need }),
    ...(value !== undefined && { value }),
    ...(ci90 !== undefined && { ci90 }),
  };
}
