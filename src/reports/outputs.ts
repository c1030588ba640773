import type { GateReport } from '../model/report.ts';
import { story } from '../model/story.ts';

/** Outputs are enums and numbers, and one path that the workflow itself chose. What was not measured is empty. */
export function outputsOf(report: GateReport, outputDir: string): Record<string, string | number> {
  const told = story(report);
  const { tests, queue, provenance } = report.evidence;
  return {
    decision: report.decision,
    'stopped-by': told.rows
      .filter((row) => row.weight === 'stop')
      .flatMap((row) => row.ids)
      .join(','),
    'tests-total': tests.totals?.total ?? '',
    'tests-failed': tests.totals ? tests.totals.failed + tests.totals.errored : '',
    'findings-new': newFindings(report),
    'batch-lines': report.change.batch?.lines ?? '',
    wip: queue?.open ?? '',
    'wip-exceeded': queue === undefined ? '' : String(queue.exceeded),
    'ai-lines-percent': provenance?.share === undefined ? '' : Math.round(provenance.share * 100),
    report: `${outputDir}/report.json`,
  };
}

/** Findings that count; empty where no scan was judged. */
function newFindings(report: GateReport): number | '' {
  const outcome = report.checks.find(({ id }) => id === 'scan-findings')?.outcome;
  return outcome?.kind === 'fail' ? outcome.total : outcome?.kind === 'pass' ? 0 : '';
}
