import type { FlowReport } from '../flow/report.ts';
import { percent } from '../model/review-words.ts';
import { count, grouped, listed, quoted } from '../model/words.ts';

/** Who made the lines, in sentences that are the same for every channel. */

/** How many parts are named. */
const NAMED = 4;

/** What is always said beside the share. */
export const NO_MARKER = 'A line without a marker may have been made with an agent, too.';

/** The share of AI-made lines, of which weeks and by what; none where the facts do not tell it. */
export function madeLines({ aiLines }: FlowReport): string[] {
  const { status, reason, share, weeks, least, components, others, commits } = aiLines;
  if (status === 'unavailable') return [];
  if (share.value === undefined) return [`Of AI-made lines nothing is told yet: ${reason ?? ''}`];
  const [n, of] = [share.n ?? 0, share.of ?? 0];
  const when = `in ${count(weeks.length, 'whole week')}`;
  const evidence = `evidence of ${quoted(least ?? '')} or stronger`;
  const by = commits.of === undefined ? evidence : `${evidence} on ${grouped(commits.n ?? 0)} of ${count(commits.of, 'commit')}`;
  const first =
    n === 0
      ? `No line of ${grouped(of)} that were added ${when} is known to be AI-made: no ${evidence} was found.`
      : `${percent(n, of)} of the added lines are AI-made: ${grouped(n)} of ${grouped(of)} ${when}, by ${by}.`;
  const parts = components.filter(({ ai }) => ai > 0).map((part) => `${quoted(part.name)} ${shareOf(part)}`);
  const rest = others === undefined || others.ai === 0 ? [] : [`parts of fewer than five people ${shareOf(others)}`];
  return [first, ...(parts.length + rest.length === 0 ? [] : [`By part: ${listed([...parts, ...rest], NAMED)}.`]), NO_MARKER];
}

/** "13 % of 1,000". */
function shareOf({ added, ai }: { readonly added: number; readonly ai: number }): string {
  return `${percent(ai, added)} of ${grouped(added)}`;
}
