import type { GateReport } from '../model/report.ts';
import { weight } from '../model/verdict.ts';

/** Outputs are enums and numbers, and one path that the workflow itself chose. What was not measured is empty. */
export function outputsOf(report: GateReport, outputDir: string): Record<string, string | number> {
  const { tests, queue, provenance } = report.evidence;
  return {
    decision: report.decision,
    'stopped-by': report.checks
      .filter((check) => weight(check) === 'stop')
      .map(({ id }) => id)
      .join(','),
    'tests-total': tests.totals?.total ?? '',
    'tests-failed': tests.totals ? tests.totals.failed + tests.totals.errored : '',
    'findings-new': newFindings(report),
    'batch-lines': report.change.batch?.lines ?? '',
    wip: queue?.open ?? '',
    'wip-exceeded': queue === undefined ? '' : String(queue.exceeded),
    'ai-lines-percent': wholePercent(provenance?.share),
    report: `${outputDir}/report.json`,
  };
}

/** Never 0 where there is something, nor 100 where something is missing. */
function wholePercent(share: number | undefined): number | '' {
  if (share === undefined || share === 0 || share === 1) return share === undefined ? '' : 100 * share;
  return Math.min(99, Math.max(1, Math.round(100 * share)));
}

/** Findings that count; empty where no scan was judged. */
function newFindings(report: GateReport): number | '' {
  const outcome = report.checks.find(({ id }) => id === 'scan-findings')?.outcome;
  return outcome?.kind === 'fail' ? outcome.total : outcome?.kind === 'pass' ? 0 : '';
}
