import type { Facts } from '../model/facts.ts';
import type { FlowReport } from '../model/flow-report.ts';
import { flowCsv } from './flow-csv.ts';

/** Every file of a flow run, by name. */
export function flowFiles(report: FlowReport, facts: Facts): Readonly<Record<string, string>> {
  return {
    'flow.json': `${JSON.stringify(report, null, 2)}\n`,
    'flow.csv': flowCsv(report),
    'facts.json': `${JSON.stringify(facts)}\n`,
  };
}
