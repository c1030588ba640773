import { perObject } from '../model/remembered.ts';
import { deploymentOf, isDelivering } from './deployments.ts';
import type { DeploymentFact, Facts, Seconds } from './facts.ts';
import type { Window } from './metric.ts';
import { perFacts } from './remembered.ts';

const DAY = 86_400;
/**
 * How far back beyond the window something can still matter: half a year of deployments for the rework rate, as long again as the
 * window for a trend, thirty days for what was taken back.
 */
const REACH = 400 * DAY;

/**
 * The part of a log that a window's numbers can depend on, so that a long history costs one pass. What is still open, or merged and not
 * deployed, is kept however old it is. Deployments all stay, for what comes after them is told by them; of old ones only what they
 * held is left out.
 */
export function recent(facts: Facts, window: Window): Facts {
  return known(facts)(window);
}

/** The report and the pictures of one run are told of the same part, with all that was worked out of it. */
const known = perFacts((facts) => perObject((window: Window) => recentPart(facts, window)));

function recentPart(facts: Facts, window: Window): Facts {
  const length = window.to - window.from;
  const cut = window.from - length - REACH;
  const isLong = facts.changes.some(({ mergedAt }) => mergedAt < cut) || facts.deployments.some(({ at }) => at < cut);
  if (!isLong) return facts;
  const deployments = facts.deployments.map((one): DeploymentFact => (one.at >= cut ? one : { ...one, contents: [] }));
  const live = deploymentOf(facts);
  // Nothing came first with a rollback or with the same again, unless another tool says so.
  const besides = new Set(deployments.flatMap(({ kind, contents }) => (isDelivering(kind) ? [] : contents)));
  const isKept = (sha: string): boolean => (live.get(sha)?.at ?? Number.NEGATIVE_INFINITY) >= cut || besides.has(sha);
  const isOpen = (sha: string) => facts.deployments.length > 0 && !live.has(sha);
  const isRecent = (time: Seconds | undefined) => time === undefined || time >= cut;
  return {
    ...facts,
    commits: facts.commits.filter(({ sha }) => isKept(sha)),
    changes: facts.changes.filter(({ sha, mergedAt }) => mergedAt >= cut || isKept(sha) || isOpen(sha)),
    deployments,
    pulls: facts.pulls.filter(({ endedAt }) => isRecent(endedAt)),
    incidents: facts.incidents.filter(({ resolvedAt, openedAt }) => isRecent(resolvedAt) || openedAt >= cut),
    items: facts.items.filter(({ closedAt }) => isRecent(closedAt)),
    rollouts: facts.rollouts.filter(({ createdAt, endedAt }) => createdAt >= cut || isRecent(endedAt)),
    runs: facts.runs.filter(({ createdAt }) => createdAt >= cut),
  };
}
