import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Ground } from './faults-ground.ts';
import { ground } from './faults-ground.ts';
import { strikes } from './faults-list.ts';
import { lineOf, lines, PAGE, page, startOf } from './faults-page.ts';
import { PLACES } from './faults-places.ts';
import type { Row } from './faults-play.ts';
import { playStrike } from './faults-play.ts';
import { happenings } from './faults-situations.ts';
import type { After } from './support/repository.ts';

const text = readFileSync(join(resolve(import.meta.dirname, '..'), PAGE), 'utf8');
const table = text.split('\n');

/** Most of them wait, and the machine has time for others. */
vi.setConfig({ maxConcurrency: 6, testTimeout: 120_000 });

const cleanings: Parameters<After>[0][] = [];
let shared: Ground;
beforeAll(() => {
  shared = ground((clean) => cleanings.push(clean));
});
afterAll(async () => {
  for (const clean of cleanings) await clean();
});

function plays(about: Pick<Row, 'fault' | 'where'>, play: (after: After) => Promise<Row>): void {
  const name = `${about.fault} | ${about.where}`;
  test(name, async ({ onTestFinished }) => {
    const row = await play(onTestFinished);
    process.stdout.write(`${name}: ${row.measured}\n`);
    expect(table, 'run node scripts/faults.ts').toContain(lineOf(row));
  });
}

describe.concurrent("GitHub's bad days", () => {
  for (const strike of strikes) {
    plays({ fault: strike.name, where: PLACES[strike.place].title }, (after) => playStrike(after, shared, strike));
  }
  for (const happening of happenings) {
    const about = { fault: happening.name, where: happening.where };
    plays(about, (after) => happening.play(after, shared, about));
  }
});

test('the page has a line for each, in order, and no other', () => {
  const found = lines.map((about) => {
    const start = startOf(about);
    return table.filter((line) => line.startsWith(start));
  });
  expect(found.filter((some) => some.length !== 1)).toEqual([]);
  expect(text).toBe(page(found.flat()));
});
