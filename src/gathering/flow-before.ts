import type { Facts } from '../flow/facts.ts';
import { factsSchema, secondsOf } from '../flow/facts.ts';
import type { FlowReport } from '../flow/report.ts';
import { flowReportSchema } from '../flow/report.ts';
import type { Forge } from '../forge.ts';
import { FACTS_ARTIFACT, FACTS_FILE, FLOW_FILE } from '../model/artifact-names.ts';
import { decoded } from './decoded.ts';
import { leftBehind } from './left-behind.ts';

/** What the last run of the default branch knew: its facts, to go on from, and the WIP limit that it told. */
export interface Before {
  readonly facts?: Facts;
  readonly limit?: { readonly limit: number; readonly at: number; readonly drum: number };
}

/** Nothing, where there was none or it cannot be read: then all is asked for anew. */
export async function flowBefore(forge: Forge, branch: string | undefined): Promise<Before> {
  const left = await leftBehind(forge, branch, FACTS_ARTIFACT);
  if ('why' in left) return {};
  const bytesOf = (name: string) => left.files.find(({ path }) => path === name)?.bytes;
  const [told, reported] = [bytesOf(FACTS_FILE), bytesOf(FLOW_FILE)];
  const facts = told && decoded(factsSchema, told);
  const report = reported && decoded(flowReportSchema, reported);
  const limit = report && limitOf(report);
  return { ...(facts && { facts }), ...(limit && { limit }) };
}

function limitOf({ wipLimit }: FlowReport): Before['limit'] {
  if (wipLimit.status !== 'ok') return undefined;
  return { limit: wipLimit.limit, at: secondsOf(wipLimit.at), drum: wipLimit.drum.perWeek };
}
