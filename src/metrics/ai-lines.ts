import type { Facts } from '../flow/facts.ts';
import { isoOf } from '../flow/facts.ts';
import type { Window } from '../flow/metric.ts';
import { isWithin } from '../flow/metric.ts';
import type { AiLines } from '../flow/sections-ai.ts';
import type { Figure } from '../flow/sections-figures.ts';
import { told, tooFew, unknown } from '../flow/sections-figures.ts';
import type { FlowSettings } from '../flow/settings.ts';
import { WEEK } from './statistics.ts';

const NOT_TOLD = 'It needs the history of the default branch: check out with `fetch-depth: 0`.';
const ELSEWHERE = 'Commits and parts are known of other weeks than these alone.';

/**
 * The share of AI-made lines by week and part, as facts tell it: every added line is counted, so that there is no sample and no interval.
 * Weeks that are not whole within the window are left out, and what cannot be cut down to the others is not told.
 */
export function aiLinesOf({ made }: Facts, window: Window, _settings: FlowSettings): AiLines {
  if (made === undefined) {
    const none = unknown('ratio', NOT_TOLD);
    return { status: 'unavailable', reason: NOT_TOLD, share: none, commits: none, weeks: [], components: [] };
  }
  const weeks = made.weeks.filter(({ from }) => isWithin(from, window) && from + WEEK <= window.to);
  const isAll = weeks.length === made.weeks.length;
  const sum = (key: 'added' | 'ai') => weeks.reduce((total, week) => total + week[key], 0);
  const share = shareOf(sum('ai'), sum('added'), weeks.length === 0 ? 'There is no whole week in it.' : 'No line was added.');
  return {
    status: share.status,
    ...(share.reason !== undefined && { reason: share.reason }),
    least: made.least,
    share,
    commits: isAll ? shareOf(made.commits.marked, made.commits.n, 'There was no commit.') : unknown('ratio', ELSEWHERE),
    weeks: weeks.map(({ from, added, ai }) => ({ from: isoOf(from), added, ai })),
    components: isAll ? made.components : [],
    ...(isAll && made.others && { others: made.others }),
    ...(isAll && { leftOut: made.leftOut }),
  };
}

/** `n` of `of`, all there are; of none there is no share. */
function shareOf(n: number, of: number, none: string): Figure {
  return of === 0 ? tooFew('ratio', 0, 1, none) : { ...told('ratio', n, n / of), of };
}
