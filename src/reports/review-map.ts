import type { GateReport } from '../model/report.ts';
import type { ReviewMapFile } from '../model/reported-provenance.ts';

/** `review-map.json`: where to look first, and what to test, for tools. Where nothing is known it says why instead of being empty. */
export function reviewMapFile({ at, change, evidence: { provenance } }: GateReport): ReviewMapFile {
  const { repository, number, head } = change;
  const {
    state = 'not-applicable',
    reason,
    least,
    lines,
    map = [],
    mapTotal,
    tests = [],
    testsTotal,
    gaps = [],
  } = provenance ?? {};
  return {
    schema: 'jidoka.review-map/v1',
    change: {
      ...(repository !== undefined && { repository }),
      ...(number !== undefined && { number }),
      ...(head.sha !== undefined && { head: head.sha }),
    },
    at,
    state,
    ...(reason !== undefined && { reason }),
    ...(least !== undefined && { least }),
    ...(lines !== undefined && { lines }),
    rows: map,
    rowsTotal: mapTotal ?? map.length,
    tests,
    testsTotal: testsTotal ?? tests.length,
    gaps,
  };
}
