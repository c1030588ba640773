import { rangeWords } from '../model/changes.ts';
import type { GateReport, ReportedFinding } from '../model/report.ts';
import { DISAGREE, madeWords } from '../model/review-words.ts';
import type { Decision } from '../model/verdict.ts';
import { weight } from '../model/verdict.ts';
import { clipped, count, grouped } from '../model/words.ts';
import { forRemark } from './escape.ts';

/** A finding at its place in the code, in plain words; how it gets there is the channel's own. */
export interface Remark {
  readonly weight: Decision;
  readonly path: string;
  /** 1-based; absent where only the file is known. */
  readonly line: number | undefined;
  readonly title: string;
  readonly message: string;
}

const MESSAGE_LIMIT = 4000;
const TITLE_LIMIT = 255;
const WEIGHTS = ['stop', 'caution', 'go'] as const;

/** Every placed finding, most severe first. One without a sure place is in the reports, never at a guess. */
export function remarksOf(report: GateReport): Remark[] {
  const all = report.checks.flatMap((check) => {
    const { outcome, question } = check;
    if (outcome.kind !== 'fail') return [];
    const own = weight(check);
    return outcome.findings.flatMap((finding) => remarkOf(finding, own, question));
  });
  return [...WEIGHTS.flatMap((own) => all.filter((remark) => remark.weight === own)), ...lookRemarks(report)];
}

/** So many ranges of the review map are remarked on: more would keep nobody reading. */
const LOOKS = 10;

/** The ranges to look at first, as notices: they are no findings. */
function lookRemarks({ evidence: { provenance } }: GateReport): Remark[] {
  const map = provenance?.map ?? [];
  const total = provenance?.mapTotal ?? map.length;
  return map.slice(0, LOOKS).map((row, index) => {
    const place = `Lines ${rangeWords(row)}: ${madeWords(row)}.`;
    const title = `Look here first: ${grouped(index + 1)} of ${grouped(total)}`;
    const message = remarkText([place, ...row.because, DISAGREE]);
    return { weight: 'go', path: row.path, line: row.at, title, message };
  });
}

function remarkOf({ place, what, remedy, detail, compare }: ReportedFinding, own: Decision, question: string): Remark[] {
  if (place === undefined) return [];
  const base = compare === 'existing' ? ['On the base too.'] : [];
  const lines = [what, ...base, remedy, ...(detail === undefined ? [] : [detail])];
  return [{ weight: own, path: place.path, line: place.line, title: remarkTitle(question), message: remarkText(lines) }];
}

/** One line, as long as GitHub's API takes it. */
export function remarkTitle(sentence: string): string {
  return clipped(forRemark(clipped(sentence, TITLE_LIMIT)).replaceAll('\n', ' '), TITLE_LIMIT);
}

/** Sentences and lines as the text of one remark. */
export function remarkText(lines: readonly string[]): string {
  // Cut twice: what is made visible gets longer, and nothing is made visible that will not be shown.
  return clipped(lines.map((line) => forRemark(clipped(line, MESSAGE_LIMIT))).join('\n'), MESSAGE_LIMIT);
}

/** Where a pull request's remarks stand, so that nobody looks for what is not there. */
export function remarksLine(n: number): string {
  return n === 0
    ? 'No remark at a line of the change.'
    : `${count(n, 'remark')} at ${n === 1 ? 'a line' : 'lines'}, in Files changed.`;
}
