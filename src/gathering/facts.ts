import { z } from 'zod';
import type { Facts, Seconds } from '../flow/facts.ts';
import { factsSchema, secondsOf } from '../flow/facts.ts';
import type { ListedDeployment } from '../flow/history.ts';
import type { Window } from '../flow/metric.ts';
import { quoted } from '../model/words.ts';
import type { World } from '../ports.ts';
import { CouldNotRun } from '../ports.ts';

const DAY = 86_400;

/** Facts that another run or tool wrote; outside data like any other. */
export async function factsOfFile(world: Pick<World, 'openFile'>, path: string): Promise<Facts> {
  const parsed = factsSchema.safeParse(json(await textOf(world, path), path));
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  const where = first === undefined ? '' : ` (${quoted(first.path.map(String).join('.'))}: ${first.message})`;
  throw new CouldNotRun({ message: `This is no jidoka.facts/v1${where}.`, path });
}

const eventSchema = z.strictObject({
  sha: z.string().regex(/^[0-9a-f]{40,64}$/),
  at: z.iso.datetime({ offset: true }),
  name: z.string().min(1).exactOptional(),
});

/** Deployments from a file of one JSON object a line: `{"sha":"…","at":"2026-01-31T12:00:00Z","name":"v1"}`. */
export async function listedDeployments(world: Pick<World, 'openFile'>, path: string): Promise<readonly ListedDeployment[]> {
  const lines = (await textOf(world, path)).split(/\r?\n/);
  return lines.flatMap((line, index): ListedDeployment[] => {
    if (line.trim() === '') return [];
    const parsed = eventSchema.safeParse(json(line, path, index + 1));
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const what = `${quoted(issue?.path.map(String).join('.') ?? '')}: ${issue?.message ?? ''}`;
      throw new CouldNotRun({ message: `A deployment is {"sha", "at", "name"}; ${what}.`, path, line: index + 1 });
    }
    const { sha, at, name = sha.slice(0, 7) } = parsed.data;
    return [{ id: `${index + 1}`, name, sha, at: secondsOf(at) }];
  });
}

/** The window that is asked for: `--until` or now, and so many days before it, or `--since`. */
export function windowOf(
  now: Seconds,
  asked: { readonly since?: string | undefined; readonly until?: string | undefined; readonly days: string | undefined },
  usual: number,
): Window {
  const to = asked.until === undefined ? now : timeOf('--until', asked.until);
  const days = asked.days === undefined ? usual : Number(asked.days);
  if (!Number.isInteger(days) || days < 1 || days > 3660) {
    throw new CouldNotRun({ message: `\`--window\` is ${quoted(asked.days ?? '')}; write a number of days, such as 84.` });
  }
  const from = asked.since === undefined ? to - days * DAY : timeOf('--since', asked.since);
  if (from >= to) throw new CouldNotRun({ message: 'The window ends before it begins; see `--since` and `--until`.' });
  return { from, to };
}

/** A day or a time in UTC, where no zone is named. */
export function timeOf(option: string, text: string): Seconds {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text);
  const at = day || time ? secondsOf(text) : Number.NaN;
  if (Number.isNaN(at))
    throw new CouldNotRun({
      message: `\`${option}\` is ${quoted(text)}; write a day (2026-01-31) or a time (2026-01-31T12:00:00Z).`,
    });
  return at;
}

function json(text: string, path: string, line?: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CouldNotRun({ message: 'This is not JSON.', path, ...(line !== undefined && { line }) });
  }
}

async function textOf(world: Pick<World, 'openFile'>, path: string): Promise<string> {
  const file = await world.openFile(path);
  if (file === 'absent') throw new CouldNotRun({ message: 'There is no such file.', path });
  if ('kind' in file) throw new CouldNotRun(file);
  const decoder = new TextDecoder('utf-8');
  let all = '';
  for await (const chunk of file.bytes) all += decoder.decode(chunk, { stream: true });
  return all + decoder.decode();
}
