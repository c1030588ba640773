import { z } from 'zod';
import { rangesOf, rangeWords } from './changes.ts';
import type { Finding } from './check.ts';
import { fingerprint } from './hash.ts';
import type { CoverageInside } from './patch.ts';
import { count, grouped, listed, quoted } from './words.ts';

/** Coverage of a change's lines as checks ask for it and tell it: of all added ones, and of the AI-made ones among them. */

type Lines = 'added line' | 'AI-made line';

/** The option that says how many are asked for. */
export function coverageOption(description: string) {
  return z
    .string()
    .regex(/^(100|\d{1,2})%$/, 'write a percentage such as 80%')
    .default('80%')
    .meta({ description });
}

/** "8 of 12 coverable added lines are covered (66.6 %)." `which` of them, where not all are meant. */
export function coveredWords(
  { covered, coverable }: Pick<CoverageInside, 'covered' | 'coverable'>,
  lines: Lines,
  which = '',
): string {
  const share = coverable === 0 ? '' : ` (${Math.floor((covered / coverable) * 1000) / 10} %)`;
  return `${grouped(covered)} of ${count(coverable, `coverable ${lines}`)}${which} ${coverable === 1 ? 'is' : 'are'} covered${share}.`;
}

/** The untested lines of a file as a finding; none where there are none. */
export function untestedIn(
  path: string,
  { missed, coverable }: Pick<CoverageInside, 'missed' | 'coverable'>,
  rule: string,
  lines: Lines,
): Finding[] {
  const ranges = rangesOf(missed);
  const [first] = ranges;
  if (first === undefined) return [];
  const where = listed(ranges.map(rangeWords), 6);
  return [
    {
      rule,
      what: `${quoted(path)}: ${grouped(missed.length)} of ${count(coverable, lines)} untested: ${where}.`,
      remedy: `Write a test that runs ${first.from === first.to ? 'line' : 'lines'} ${rangeWords(first)}.`,
      fingerprint: fingerprint(rule, path),
      places: [{ path, line: first.from }],
      subject: { file: path },
    },
  ];
}
