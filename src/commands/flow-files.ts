import type { Facts } from '../flow/facts.ts';
import { factsText } from '../flow/facts.ts';
import { failuresOf } from '../flow/failures.ts';
import type { Window } from '../flow/metric.ts';
import { picturesOf } from '../flow/pictures.ts';
import { recent } from '../flow/recent.ts';
import type { FlowReport } from '../flow/report.ts';
import { CHANGES, changeRows, DEPLOYMENTS, deploymentRows } from '../flow/rows.ts';
import type { FlowSettings } from '../flow/settings.ts';
import { percentile, roundHalfUp } from '../metrics/statistics.ts';
import { CHANGES_FILE, FACTS_FILE, FLOW_FILE, FLOW_PAGE } from '../model/artifact-names.ts';
import { flowCsv } from '../reports/flow-csv.ts';
import { flowHtml } from '../reports/flow-html.ts';
import { parquetRows } from '../reports/flow-parquet.ts';
import { ndjsonText } from '../reports/flow-rows.ts';

/** Every file of a flow run, by name. */
export async function flowFiles(
  report: FlowReport,
  facts: Facts,
  window: Window,
  settings: FlowSettings,
): Promise<Readonly<Record<string, string | Uint8Array>>> {
  const changes = changeRows(facts, settings);
  const failed = new Set(failuresOf(facts).map(({ deployment }) => deployment.id));
  const deployments = deploymentRows(facts, { changes, failed, median });
  return {
    [FLOW_FILE]: `${JSON.stringify({ ...report, perChange: CHANGES_FILE }, null, 2)}\n`,
    'flow.csv': flowCsv(report),
    [FLOW_PAGE]: await flowHtml(report, picturesOf(recent(facts, window), window, settings)),
    [CHANGES_FILE]: ndjsonText(CHANGES, changes),
    'changes.parquet': await parquetRows(CHANGES, changes),
    'deployments.ndjson': ndjsonText(DEPLOYMENTS, deployments),
    'deployments.parquet': await parquetRows(DEPLOYMENTS, deployments),
    [FACTS_FILE]: factsText(facts),
  };
}

function median(values: readonly number[]): number | undefined {
  const middle = percentile(
    values.toSorted((a, b) => a - b),
    0.5,
  );
  return middle === undefined ? undefined : roundHalfUp(middle);
}
