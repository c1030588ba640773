import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/flow/facts.ts';
import { isWithin } from '../../src/flow/metric.ts';
import { CHANGES, DEPLOYMENTS } from '../../src/flow/rows.ts';
import { changeLeadTime } from '../../src/metrics/change-lead-time.ts';
import { mergeToDeploy } from '../../src/metrics/merge-to-deploy.ts';
import { at, change, deployment, facts, sha, told } from '../support/facts.ts';
import { FIRST, median, rowsOf } from '../support/flow-rows.ts';
import { simulate } from '../support/simulation.ts';

const HOUR = 3600;

describe('rows and metrics agree', () => {
  test('the median of five lead times by hand', () => {
    // Begun at noon of the days 1 to 5, live on day 10 at noon: 9, 8, 7, 6 and 5 days; the middle one is 7 days = 168 h.
    const five = [1, 2, 3, 4, 5].map((day) => change(`c${day}`, at(day, 12), at(day + 1, 12)));
    const all = deployment('v1', at(10, 12), ['c1', 'c2', 'c3', 'c4', 'c5']);
    const rows = rowsOf(facts(five, [FIRST, all]));
    expect(median(rows.flatMap(({ lead_time_seconds: time }) => time ?? []))).toBe(168 * HOUR);
  });

  const team = { developers: 8, reviewers: 3, hours: { coding: 20, review: 3, rework: 5, merge: 2 }, spread: 1 } as const;
  const simulated = simulate({ ...team, returned: 0.4, abandoned: 0.1, asked: 'endless', release: 'weekly', weeks: 30 }, 11);
  /** Every seventh of a bot, every eleventh a squash, every thirteenth a back-port. */
  const mixed: Facts = {
    ...simulated,
    changes: simulated.changes.map((one, index) => ({
      ...one,
      ...(index % 7 === 0 && { origin: 'bot' as const }),
      ...(index % 11 === 0 && { kind: 'squash' as const, commits: [] }),
      ...(index % 13 === 0 && { picks: [sha('elsewhere')] }),
    })),
  };
  const rows = rowsOf(mixed);
  const window = { from: at(60), to: at(60 + 84) };
  const inWindow = rows.filter((row) => row.kind !== null && isWithin(row.deployed_at ?? row.merged_at ?? 0, window));

  test.for([
    ['lead_time_seconds', changeLeadTime],
    ['merge_to_deploy_seconds', mergeToDeploy],
  ] as const)('in the values: %s', ([column, metric]) => {
    const times = inWindow.flatMap((row) => row[column] ?? []);
    const found = told(metric, mixed, window);
    expect(found).toMatchObject({ status: 'ok', n: times.length, p50: median(times) });
    expect([Math.min(...times), Math.max(...times)]).toEqual([found.min, found.max]);
  });

  test('in what is left out, and why', () => {
    const counts: Record<string, number> = {};
    for (const { excluded_reason: reason } of inWindow) if (reason !== null) counts[reason] = (counts[reason] ?? 0) + 1;
    const left = told(changeLeadTime, mixed, window).excluded ?? [];
    expect(left.map(({ reason }) => reason)).toEqual(['backport', 'bot', 'squash_no_pr']);
    expect(counts).toEqual(Object.fromEntries(left.map(({ reason, count }) => [reason, count])));
  });

  test('the stages of what was delivered are its lead time, to the second', () => {
    const stages = CHANGES.columns.map(({ name }) => name).filter((name) => name.startsWith('stage_'));
    const delivered = rowsOf(simulated).filter((row) => row.lead_time_seconds !== null);
    expect(delivered.length).toBeGreaterThan(100);
    for (const row of delivered)
      expect(stages.reduce((sum, name) => sum + Number(row[name] ?? 0), 0)).toBe(row.lead_time_seconds);
  });

  test('the order of the facts changes nothing', () => {
    const turned = { ...mixed, changes: mixed.changes.toReversed(), pulls: mixed.pulls.toReversed() };
    expect(rowsOf(turned)).toEqual(rows);
  });
});

describe('the columns', () => {
  test('have names that SQL reads unquoted, each once, and say what they hold', () => {
    for (const { columns } of [CHANGES, DEPLOYMENTS]) {
      const names = columns.map(({ name }) => String(name));
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
      for (const { name, type, description } of columns) {
        expect(description, name).toMatch(/^\S.*\.$/);
        expect(name.endsWith('_at') || name === 'as_of', name).toBe(type === 'time');
        expect(name.endsWith('_seconds'), name).toBe(type === 'seconds');
      }
    }
  });

  test('are those that the queries in docs/sql ask for', () => {
    const folder = resolve(import.meta.dirname, '../../docs/sql');
    const known = new Set([...CHANGES.columns, ...DEPLOYMENTS.columns].map(({ name }) => String(name)));
    const files = readdirSync(folder);
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) {
      const text = readFileSync(join(folder, file), 'utf8').replace(/--.*$/gm, '');
      for (const [name] of text.matchAll(/\b[a-z]+(?:_[a-z]+)*_(?:at|of|seconds|reason)\b/g)) expect(known, file).toContain(name);
    }
  });
});
