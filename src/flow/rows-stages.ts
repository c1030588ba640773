import type { StageId } from '../model/stages.ts';
import { STAGE_IDS } from '../model/stages.ts';
import type { Course } from './course.ts';
import { delivering } from './deployments.ts';
import type { Facts } from './facts.ts';
import type { ChangeRow, StageColumn } from './rows-columns.ts';
import { stageColumn } from './rows-columns.ts';
import { isTold } from './sections-facts.ts';

const ASKED: ReadonlySet<StageId> = new Set(['env_approval', 'deploy']);

/** What is known of the stages of every course. */
interface Told {
  readonly pulls: boolean;
  /** Without any deployment, whether what is merged waits for one is not known. */
  readonly deployments: boolean;
}

/**
 * Seconds in each stage, none where it was not in it; null where its stages are not told, or not that one: those before the merge only
 * a pull request tells, and those between the request for a deployment and its success only a deployment that says when it was asked
 * for. What the metric of stages leaves out has none.
 */
export function stageCells(facts: Facts): (course: Course | undefined) => Pick<ChangeRow, StageColumn> {
  const told: Told = { pulls: isTold(facts, 'pulls'), deployments: delivering(facts).length > 0 };
  return (course) => {
    const spent = new Map<StageId, number>();
    for (const { stage, from, to } of course?.segments ?? []) spent.set(stage, (spent.get(stage) ?? 0) + to - from);
    const cells: Partial<Record<StageColumn, number | null>> = {};
    for (const id of STAGE_IDS) cells[stageColumn(id)] = isKnown(id, course, told) ? (spent.get(id) ?? 0) : null;
    return cells as Pick<ChangeRow, StageColumn>;
  };
}

function isKnown(id: StageId, course: Course | undefined, { pulls, deployments }: Told): boolean {
  if (course === undefined) return false;
  const { state, pull, change, deployment } = course;
  // A direct push is all coding until it is merged; of anything else that takes its pull request.
  const isReviewTold = pull !== undefined || (pulls && change?.kind === 'direct');
  if (pull?.eventsCut || (pulls && !isReviewTold)) return false;
  if (ASKED.has(id)) return deployment?.createdAt !== undefined;
  const isMerged = state === 'merged' || state === 'delivered';
  if (id === 'release_wait') return isMerged && deployments;
  return isReviewTold && (id !== 'integration_wait' || isMerged);
}
