import { z } from 'zod';
import type { RunFact, Seconds } from '../flow/facts.ts';
import { isoOf } from '../flow/facts.ts';
import type { Listed } from '../flow/source.ts';
import type { Answer } from '../forge.ts';
import { time } from './forge-flow-pages.ts';
import type { GitHub } from './github.ts';
import { PER_PAGE } from './github.ts';

/** Runs of workflows, from REST: GraphQL has no list of them. */

const ROUTE = 'GET /repos/{owner}/{repo}/actions/runs';
/** No filter lists more than a thousand; what is older is asked for by its time. */
const PAGES_OF_A_FILTER = 10;
const PAGES = 50;

const run = z.object({
  id: z.int(),
  name: z.string().nullable().optional(),
  path: z.string(),
  head_sha: z.string().regex(/^[0-9a-f]{40,64}$/),
  head_branch: z.string().nullable(),
  event: z.string(),
  run_attempt: z.int().min(1).optional(),
  status: z.string().nullable(),
  conclusion: z.string().nullable(),
  created_at: time,
  run_started_at: time.optional(),
  updated_at: time,
});
const page = z.object({ total_count: z.int().min(0), workflow_runs: z.array(run) });

/** Those that were created since, the latest first. */
export async function runsSince(
  github: () => Promise<GitHub>,
  owner: string,
  repo: string,
  since: Seconds,
): Promise<Answer<Listed<RunFact>>> {
  const found = new Map<string, RunFact>();
  const told = (why?: string): Answer<Listed<RunFact>> => {
    const items = [...found.values()];
    const from = items.at(-1)?.createdAt;
    return { status: 'ok', value: { items, ...(why !== undefined && { cut: { why, ...(from !== undefined && { from }) } }) } };
  };
  let [created, number] = [`>=${isoOf(since)}`, 1];
  for (let pages = 0; pages < PAGES; pages++) {
    const parameters = { owner, repo, created, exclude_pull_requests: true, per_page: PER_PAGE, page: number };
    const answer = await (await github()).request(ROUTE, parameters, page);
    if (answer.status !== 'ok') return found.size === 0 ? answer : told(answer.why);
    const { workflow_runs: runs, total_count: total } = answer.value;
    const before = found.size;
    for (const one of runs) found.set(String(one.id), toldRun(one));
    if (runs.length < PER_PAGE && (number < PAGES_OF_A_FILTER || total <= PAGES_OF_A_FILTER * PER_PAGE)) return told();
    number++;
    if (number <= PAGES_OF_A_FILTER) continue;
    const oldest = runs.at(-1)?.created_at;
    if (oldest === undefined || (pages >= PAGES_OF_A_FILTER && found.size === before)) return told('GitHub lists no further');
    [created, number] = [`${isoOf(since)}..${isoOf(oldest)}`, 1];
  }
  return told(`more than ${PAGES * PER_PAGE} are not asked for`);
}

/** Everything else is neither good nor bad news: `neutral`, `stale`, `action_required`. */
const CONCLUSIONS: Readonly<Record<string, RunFact['conclusion']>> = {
  success: 'success',
  failure: 'failure',
  timed_out: 'failure',
  startup_failure: 'failure',
  cancelled: 'cancelled',
  skipped: 'skipped',
};

/**
 * `startedAt` is when GitHub took up the latest attempt, not yet when a job of it ran: that only the jobs tell, a request a run.
 * `endedAt` is when a completed run was changed last, which is its end unless someone deletes its logs.
 */
function toldRun(one: z.output<typeof run>): RunFact {
  return {
    id: String(one.id),
    workflow: one.name ?? one.path,
    sha: one.head_sha,
    event: one.event,
    ...(one.head_branch !== null && { branch: one.head_branch }),
    attempt: one.run_attempt ?? 1,
    createdAt: one.created_at,
    ...(one.run_started_at !== undefined && { startedAt: one.run_started_at }),
    ...(one.status === 'completed' && { endedAt: one.updated_at }),
    conclusion: CONCLUSIONS[one.conclusion ?? ''] ?? 'unknown',
  };
}
