import type { GateReport } from '../model/report.ts';
import type { Story } from '../model/story.ts';
import type { Decision } from '../model/verdict.ts';
import { count, grouped } from '../model/words.ts';
import { remarksOf, remarkText, remarkTitle } from './remarks.ts';

/** A remark at a line of a tracked file, in plain words; the platform writes it as a workflow command. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  /** Absent for the verdict itself. */
  readonly path?: string;
  /** 1-based. */
  readonly line?: number;
  readonly title: string;
  readonly message: string;
}

export interface Annotations {
  readonly shown: readonly Annotation[];
  /** "10 of 34 findings are annotated", when some are not. */
  readonly cut: string | undefined;
}

/** What the runner takes of one step, for each level (runner source, ExecutionContext.cs). */
export const PER_LEVEL = 10;

const LEVELS = { stop: 'error', caution: 'warning', go: 'notice' } as const satisfies Record<Decision, Annotation['level']>;

/** Findings at their place in the code, as many as a step may have, most severe first. */
export function annotations(report: GateReport, told: Story): Annotations {
  const verdict = verdictOf(told);
  const all = remarksOf(report).map(
    ({ weight, path, line, title, message }): Annotation => ({
      level: LEVELS[weight],
      path,
      ...(line !== undefined && { line }),
      title,
      message,
    }),
  );
  const placed = (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const room = PER_LEVEL - verdict.filter((one) => one.level === level).length;
    return all.filter((one) => one.level === level).slice(0, room);
  });
  const cut =
    placed.length === all.length
      ? undefined
      : `${grouped(placed.length)} of ${count(all.length, 'finding')} are annotated; all are in the summary and in report.json.`;
  return { shown: [...verdict, ...placed], cut };
}

/** The verdict itself, so that a run without a placed finding says why it ended as it did. */
function verdictOf({ decision, title, reasons, beside }: Story): Annotation[] {
  if (decision === 'go') return [];
  return [
    {
      level: LEVELS[decision],
      title: remarkTitle(title),
      message: remarkText(reasons.length === 0 ? [title] : [...reasons, ...beside]),
    },
  ];
}
