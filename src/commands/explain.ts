import { nearest } from '../model/nearest.ts';
import type { GateReport } from '../model/report.ts';
import { gateReportSchema } from '../model/report.ts';
import { listed, quoted } from '../model/words.ts';
import type { World } from '../ports.ts';
import { CouldNotRun } from '../ports.ts';

const MAX_BYTES = 256 * 1024 * 1024;

/** Reads a `report.json` back, whole or one check of it. It is outside data: its shape is checked before anything is told. */
export async function explain(world: Pick<World, 'openFile'>, path: string, only?: string): Promise<GateReport> {
  const report = parse(path, await text(world, path));
  if (only === undefined) return report;
  const ids = report.checks.map(({ id }) => id);
  if (!ids.includes(only)) {
    const guess = nearest(only, ids);
    const hint =
      guess === undefined
        ? `it has ${listed(
            ids.map((id) => quoted(id)),
            40,
          )}`
        : `did you mean ${quoted(guess)}?`;
    throw new CouldNotRun({ message: `The report has no check ${quoted(only)}; ${hint}` });
  }
  return { ...report, checks: report.checks.filter(({ id }) => id === only) };
}

async function text(world: Pick<World, 'openFile'>, path: string): Promise<string> {
  const file = await world.openFile(path);
  if (file === 'absent') throw new CouldNotRun({ message: 'There is no such file; write the path of a report.json.', path });
  if ('kind' in file) throw new CouldNotRun(file);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let all = '';
  try {
    for await (const chunk of file.bytes) {
      all += decoder.decode(chunk, { stream: true });
      if (all.length > MAX_BYTES) throw new CouldNotRun({ message: 'The report is larger than 256 MiB.', path });
    }
    return all + decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) throw new CouldNotRun({ message: 'The report is not UTF-8 text.', path });
    throw error;
  }
}

function parse(path: string, json: string): GateReport {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new CouldNotRun({ message: 'This is not JSON; write the path of a report.json that the gate wrote.', path });
  }
  const parsed = gateReportSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  const where = first === undefined ? '' : ` (${quoted(first.path.map(String).join('.'))}: ${first.message})`;
  throw new CouldNotRun({ message: `This is no jidoka.gate/v1 report${where}.`, path });
}
