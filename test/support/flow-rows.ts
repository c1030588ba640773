import type { Facts } from '../../src/flow/facts.ts';
import type { ChangeRow } from '../../src/flow/rows.ts';
import { changeRows } from '../../src/flow/rows.ts';
import { FLOW_DEFAULTS } from '../../src/flow/settings.ts';
import { percentile, roundHalfUp } from '../../src/metrics/statistics.ts';
import { at, change, deployment, facts, pull, sha } from './facts.ts';

/** As a run makes them, without a policy. */
export function rowsOf(of: Facts): readonly ChangeRow[] {
  return changeRows(of, FLOW_DEFAULTS);
}

export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const found = percentile(sorted, 0.5);
  return found === undefined ? undefined : roundHalfUp(found);
}

export const FIRST = deployment('v0', at(0), ['before'], { kind: 'first' });

/** Begun on day 1, merged at hour 36 of it, live at hour 48: asked to be at 46, let in at 47. */
export const seven = change('c', at(1), at(1, 36), { id: '#7', title: 'Merge pull request #7 from octo/branch', author: 'p7' });
export const live = deployment('v1', at(1, 48), ['c'], { base: 'v0', createdAt: at(1, 46), approvedAt: at(1, 47), attempts: 2 });

/** Opened at hour 4 of day 1, approved at hour 16. */
export const asked = pull(7, at(1, 4), [{ at: at(1, 16), kind: 'approved', by: 'p8' }], {
  state: 'merged',
  title: 'feat: rows, as @octo asked',
  author: 'p7',
  endedAt: at(1, 36),
  sha: sha('c'),
  commits: [...seven.commits, { sha: sha('c more'), authoredAt: at(1, 2), committedAt: at(1, 2) }],
  lines: 120,
  files: 3,
});

export const whole: Facts = facts([seven], [FIRST, live], { pulls: [asked], repository: 'o/n' });
