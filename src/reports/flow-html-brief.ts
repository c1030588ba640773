import type { FlowReport } from '../flow/report.ts';
import { STAGES } from '../model/stages.ts';
import { count, duration, grouped } from '../model/words.ts';
import { said, titled, trendOf } from './flow-html-words.ts';

/** What a reader in a hurry takes along, in a few sentences; none of what is not known. */
export function briefOf(report: FlowReport): readonly string[] {
  const { constraint, wipLimit, metrics } = report;
  const moved = Object.entries(metrics).flatMap(([id, metric]) => {
    const trend = trendOf(metric);
    if (trend === undefined || trend.arrow === '' || metric.status !== 'ok') return [];
    return [`${titled(id)} is ${said(metric, metric.unit).value}: ${trend.text.charAt(0).toLowerCase()}${trend.text.slice(1)}`];
  });
  return [
    ...(constraint.status === 'ok' ? [constraint.sentence] : []),
    ...agesOf(report),
    ...(wipLimit.status === 'ok' ? [wipLimit.sentence] : []),
    ...moved,
  ];
}

function agesOf({ aging: { changes, sle } }: FlowReport): readonly string[] {
  const oldest = changes[0];
  if (oldest === undefined) return [];
  const where = STAGES.find(({ id }) => id === oldest.stage)?.title ?? oldest.stage;
  const first = `the oldest, #${oldest.number}, is ${duration(oldest.age)} old (${where.charAt(0).toLowerCase()}${where.slice(1)})`;
  if (sle === undefined) return [`${count(changes.length, 'change')} open; ${first}.`];
  const over = changes.filter((one) => one.over === true).length;
  const some =
    over === 0 ? 'No open change is' : `${grouped(over)} of ${count(changes.length, 'open change')} ${over === 1 ? 'is' : 'are'}`;
  return [`${some} older than the ${duration(sle.seconds)} within which 85 % are expected to be merged; ${first}.`];
}
