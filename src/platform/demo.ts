import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { trackedFiles } from '../model/place.ts';
import type { World } from '../ports.ts';
import { filesOf } from './local.ts';

/** The change of the shipped example, as data: no git is needed. */
const demoSchema = z.strictObject({
  at: z.iso.datetime(),
  change: z.strictObject({
    title: z.string(),
    base: z.strictObject({ ref: z.string(), sha: z.string() }),
    head: z.strictObject({ ref: z.string(), sha: z.string() }),
  }),
  trackedFiles: z.array(z.string()),
  changeSet: z.strictObject({
    files: z.array(
      z.strictObject({
        path: z.string(),
        status: z.enum(['added', 'modified', 'deleted', 'renamed']),
        additions: z.int(),
        deletions: z.int(),
        binary: z.boolean(),
        added: z.array(z.strictObject({ from: z.int(), to: z.int() })),
        attributes: z.strictObject({ generated: z.boolean(), vendored: z.boolean() }),
      }),
    ),
    range: z.strictObject({ base: z.string(), head: z.string() }),
    source: z.literal('git'),
    truncated: z.literal(false),
    commits: z.int(),
  }),
});

/** A policy to judge the example by instead of its own; `proposed` is what the change makes of it. */
export interface OtherPolicy {
  readonly text?: string;
  readonly proposed?: string;
}

/** A world over the example that ships beside the program. */
export async function demoWorld(folder: string, other: OtherPolicy = {}): Promise<World> {
  const demo = demoSchema.parse(JSON.parse(await readFile(join(folder, 'change.json'), 'utf8')));
  const text = other.text ?? (await readFile(join(folder, 'jidoka.yml'), 'utf8'));
  return {
    ...filesOf(folder),
    trackedFiles: async () => trackedFiles(demo.trackedFiles),
    changeSet: async () => ({
      state: 'present',
      value: demo.changeSet,
      sources: [{ path: 'change.json', format: 'demo', sha256: '' }],
      problems: [],
    }),
    change: async () => demo.change,
    policyInForce: async () => ({ source: 'default-branch', path: '.github/jidoka.yml', ref: demo.change.base.ref, text }),
    proposedPolicy: async () => other.proposed ?? text,
    now: () => new Date(demo.at),
    writeOutput: async () => {},
  };
}
