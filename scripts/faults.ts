/** Plays GitHub's bad days and writes docs/faults.md: `node scripts/faults.ts`, after a build. The suite compares. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ground } from '../test/faults-ground.ts';
import { strikes } from '../test/faults-list.ts';
import { lineOf, lines, PAGE, page, startOf } from '../test/faults-page.ts';
import { PLACES } from '../test/faults-places.ts';
import type { Row } from '../test/faults-play.ts';
import { playStrike } from '../test/faults-play.ts';
import { happenings } from '../test/faults-situations.ts';
import type { After } from '../test/support/repository.ts';

const AT_ONCE = 6;
const root = resolve(import.meta.dirname, '..');

interface Play {
  readonly about: Pick<Row, 'fault' | 'where'>;
  readonly run: (after: After) => Promise<Row>;
}

async function main(): Promise<void> {
  const cleanings: Parameters<After>[0][] = [];
  const on = ground((clean) => cleanings.push(clean));
  const plays: readonly Play[] = [
    ...strikes.map((strike) => ({
      about: { fault: strike.name, where: PLACES[strike.place].title },
      run: (after: After) => playStrike(after, on, strike),
    })),
    ...happenings.map((happening) => {
      const about = { fault: happening.name, where: happening.where };
      return { about, run: (after: After) => happening.play(after, on, about) };
    }),
  ];
  const rows = new Map<string, string>();
  const left = [...plays];
  const worker = async () => {
    for (let play = left.shift(); play !== undefined; play = left.shift()) await playOne(play, rows);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  for (const clean of cleanings) await clean();
  const before = readFileSync(join(root, PAGE), 'utf8').split('\n');
  const table = lines.map((about) => {
    return rows.get(keyOf(about)) ?? before.find((line) => line.startsWith(startOf(about))) ?? '';
  });
  writeFileSync(join(root, PAGE), page(table));
  process.stdout.write(`wrote ${PAGE}\n`);
}

async function playOne({ about, run }: Play, rows: Map<string, string>): Promise<void> {
  const cleanings: Parameters<After>[0][] = [];
  try {
    const row = await run((clean) => cleanings.push(clean));
    rows.set(keyOf(about), lineOf(row));
    process.stdout.write(`${keyOf(about)}: ${row.measured}\n`);
  } catch (error) {
    process.exitCode = 1;
    process.stdout.write(`DOES NOT HOLD: ${keyOf(about)}: ${error instanceof Error ? error.message : String(error)}\n`);
  }
  for (const clean of cleanings) await clean();
}

function keyOf({ fault, where }: Pick<Row, 'fault' | 'where'>): string {
  return `${fault} @ ${where}`;
}

await main();
