import type { Against } from '../flow/of-change.ts';
import type { FlowSettings } from '../flow/settings.ts';
import type { Forge } from '../forge.ts';
import { FLOW_ARTIFACT, FLOW_FILE } from '../model/artifact-names.ts';
import type { FlowHere } from '../model/flow-here.ts';
import type { Reading } from '../model/reading.ts';
import { known } from '../model/reading.ts';
import type { World } from '../ports.ts';
import { decoded } from './decoded.ts';
import { leftBehind } from './left-behind.ts';
import { untold } from './people.ts';

/** How a change flows, against the newest flow report of the default branch. `pull`: none where the run is of none. */
export async function flowHere(
  { forge, step, now }: World,
  pull: number | undefined,
  settings: FlowSettings,
  lines: number | undefined,
): Promise<Reading<FlowHere>> {
  if (forge === undefined || pull === undefined)
    return { state: 'not-applicable', because: 'judged on the pull request', declared: 'not-asked' };
  // Only a run that can ask pays for what the answer is worked out with.
  const { flowOfChange } = await import('../flow/of-change.ts');
  const [told, against] = await Promise.all([forge.flow.pull(pull), newestReport(forge, step?.defaultBranch)]);
  if (told.status !== 'ok') return untold('The course of this change', told);
  return known(flowOfChange(told.value.pull, Math.floor(now().getTime() / 1000), settings, against, lines), 'github');
}

async function newestReport(forge: Forge, branch: string | undefined): Promise<Against> {
  const left = await leftBehind(forge, branch, FLOW_ARTIFACT);
  if ('why' in left) return { why: `There is no flow report to hold it against: ${left.why}.` };
  const file = left.files.find(({ path }) => path === FLOW_FILE);
  const { flowReportSchema } = await import('../flow/report.ts');
  const report = file && decoded(flowReportSchema, file.bytes);
  return report === undefined ? { why: 'The flow report is not what this version writes.' } : { report };
}
