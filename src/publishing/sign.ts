import type { GateReport } from '../model/report.ts';
import { waiveCommands } from '../policy/waive-commands.ts';
import type { World } from '../ports.ts';

/** A sign under a command, so that its writer need not look for what became of it. Says what of it could not be followed. */
export async function sign(
  { forge }: World,
  { id, body }: { id: number; body: string },
  reports: readonly GateReport[],
): Promise<readonly string[]> {
  const found = waiveCommands(body);
  const commands = 'commands' in found ? found.commands : found;
  const holds = commands.length > 0 && !('problems' in found) && commands.every(({ check }) => isWaived(reports, check));
  await forge?.react(id, holds ? '+1' : 'confused');
  return 'problems' in found ? found.problems : [];
}

function isWaived(reports: readonly GateReport[], check: string): boolean {
  return reports.some(({ checks }) => checks.some(({ id, waiver }) => id === check && waiver !== null));
}
