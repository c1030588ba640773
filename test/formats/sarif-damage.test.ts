import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ScanTotals } from '../../src/model/scans.ts';
import type { Json } from '../support/sarif.ts';
import { at, bases, error, log, read, rules, scansOf } from '../support/sarif.ts';

const SEED = Number(process.env['MUTATION_SEED'] ?? 20261122);
const folder = join(import.meta.dirname, '..', 'fixtures', 'sarif');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.sarif'))
  .map((file) => file.slice(0, -'.sarif'.length));

// --- What must not look clean -----------------------------------------------------------------------------------------------

const failed = (invocation: Json, more: Json = {}) => log([], { invocations: [invocation], ...more });

/** [what, the text, why it is unfinished (a run that did not finish), or what it complains about, or why it is unreadable] */
const NOT_CLEAN: readonly (readonly [string, string, 'unfinished' | 'problem' | 'unreadable', string | RegExp])[] = [
  ['no run', '{"version":"2.1.0","runs":[]}', 'unfinished', 'no run'],
  ['runs: null', '{"version":"2.1.0","runs":null}', 'unfinished', 'no run'],
  ['results: null', log(null), 'unfinished', 'it lists no results: it did not begin to scan'],
  [
    'no results at all',
    '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"Demo"}}}]}',
    'unfinished',
    'it lists no results: it did not begin to scan',
  ],
  [
    'executionSuccessful: false',
    failed({ executionSuccessful: false, exitCode: 3, exitCodeDescription: 'oops' }),
    'unfinished',
    'its execution failed (exit code 3, `oops`)',
  ],
  ['executionSuccessful: "false"', failed({ executionSuccessful: 'false' }), 'unfinished', 'its execution failed'],
  ['executionSuccessful: 0', failed({ executionSuccessful: 0 }), 'unfinished', 'its execution failed'],
  [
    'the second of two invocations failed',
    log([], { invocations: [{ executionSuccessful: true }, { executionSuccessful: false }] }),
    'unfinished',
    'its execution failed',
  ],
  [
    'an error while it ran',
    failed({ executionSuccessful: true, toolExecutionNotifications: [{ level: 'note' }, error] }),
    'unfinished',
    'it reports an error: `disk is full`',
  ],
  [
    'an error in its configuration',
    failed({ executionSuccessful: true, toolConfigurationNotifications: [error] }),
    'unfinished',
    'it reports an error: `disk is full`',
  ],
  [
    'a notification of a level no one knows',
    failed({ executionSuccessful: true, toolExecutionNotifications: [{ level: 'fatal' }] }),
    'unfinished',
    'it reports an error',
  ],
  [
    'a notification whose descriptor is an error',
    JSON.stringify({
      version: '2.1.0',
      runs: [
        {
          invocations: [{ executionSuccessful: true, toolExecutionNotifications: [{ descriptor: { index: 0 } }] }],
          tool: { driver: { name: 'Demo', notifications: [{ id: 'N', defaultConfiguration: { level: 'error' } }] } },
          results: [],
        },
      ],
    }),
    'unfinished',
    'it reports an error',
  ],
  [
    'many errors',
    failed({ executionSuccessful: true, toolExecutionNotifications: Array.from({ length: 9 }, () => error) }),
    'unfinished',
    'it reports 6 more errors',
  ],
  [
    'it did not start',
    failed({ executionSuccessful: false, processStartFailureMessage: 'not found' }),
    'unfinished',
    'it did not start: `not found`',
  ],
  ['a signal ended it', failed({ exitSignalName: 'SIGKILL' }), 'unfinished', 'it was ended by `SIGKILL`'],
  [
    'a conversion of a run that failed',
    log([], { conversion: { tool: {}, invocation: { executionSuccessful: false } } }),
    'unfinished',
    'its execution failed',
  ],
  [
    'results in another file',
    log([], { externalPropertyFileReferences: { results: [{ location: { uri: 'r.json' }, itemCount: 7 }] } }),
    'unfinished',
    'its results stand in another file, which is not read',
  ],
  [
    'results apart from their run',
    '{"version":"2.1.0","inlineExternalProperties":[{"results":[{}]}],"runs":[{"tool":{"driver":{"name":"Demo"}},"results":[]}]}',
    'unfinished',
    'results stand apart from their run, where they are not read',
  ],
  [
    'one of two runs has no results',
    '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"A"}},"results":[]},{"tool":{"driver":{"name":"B"}}}]}',
    'unfinished',
    'it lists no results: it did not begin to scan',
  ],
  [
    'a level no one knows',
    log([{ level: 'fatal' }, { level: 'fatal' }, { level: 'note' }]),
    'problem',
    '2 results have the level `fatal`, which SARIF does not have: counted as errors.',
  ],
  [
    'a level in other letters',
    log([{ level: 'Error' }]),
    'problem',
    '1 result has the level `Error`, which SARIF does not have: counted as errors.',
  ],
  [
    'a level that is no word',
    log([{ level: 3 }]),
    'problem',
    '1 result has the level `3`, which SARIF does not have: counted as errors.',
  ],
  [
    'a rule with a level no one knows',
    log([{ ruleId: 'A' }], {}, { driver: { rules: [{ id: 'A', defaultConfiguration: { level: 'blocker' } }] } }),
    'problem',
    '1 result has the level `blocker`, which SARIF does not have: counted as errors.',
  ],
  [
    'a rule that is not there',
    log([{ ruleIndex: 7, level: 'note' }], {}, { driver: { rules } }),
    'problem',
    '1 result names a rule (no name) that the file does not describe where they say.',
  ],
  [
    'an extension that is not there',
    log([{ rule: { id: 'A', index: 0, toolComponent: { index: 4 } } }], {}, { driver: { rules: [] } }),
    'problem',
    /names a rule `A`/,
  ],
  [
    'an index that names another rule',
    log([{ ruleId: 'GONE', ruleIndex: 2 }], {}, { driver: { rules } }),
    'problem',
    /names a rule `GONE`/,
  ],
  [
    'a pass that is an error',
    log([
      { kind: 'pass', level: 'error' },
      { kind: 'pass', level: 'error' },
    ]),
    'problem',
    '2 results are of kind `pass`, which is no finding, and have the level `error`.',
  ],
  [
    'no version',
    '{"runs":[{"tool":{"driver":{"name":"Demo"}},"results":[]}]}',
    'unreadable',
    /^This is SARIF of no stated version; read is 2\.1\.0\. /,
  ],
  [
    'version 2.0.0',
    '{"version":"2.0.0","runs":[{"tool":{"name":"Demo"},"results":[]}]}',
    'unreadable',
    /^This is SARIF `2\.0\.0`; read is 2\.1\.0\. Have the tool write that/,
  ],
  [
    'version 1.0.0',
    '{"version":"1.0.0","$schema":"http://json.schemastore.org/sarif-1.0.0","runs":[{"results":[{}]}]}',
    'unreadable',
    /`1\.0\.0`/,
  ],
  ['version 2.1.0-rtm', '{"version":"2.1.0-rtm.4","runs":[]}', 'unreadable', /2\.1\.0-rtm\.4/],
  ['no runs', '{"version":"2.1.0","$schema":"x/sarif.json"}', 'unreadable', 'It has no list of `runs`.'],
  ['runs is an object', '{"version":"2.1.0","runs":{"results":[]}}', 'unreadable', 'It has no list of `runs`.'],
  ['a run is null', '{"version":"2.1.0","runs":[null]}', 'unreadable', 'A run is no object.'],
  ['a run is a list', '{"version":"2.1.0","runs":[[]]}', 'unreadable', 'A run is no object.'],
  ['no tool', '{"version":"2.1.0","runs":[{"results":[]}]}', 'unreadable', 'A run does not name its tool (`tool.driver.name`).'],
  [
    'a tool without a name',
    '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":" "}},"results":[]}]}',
    'unreadable',
    'A run does not name its tool (`tool.driver.name`).',
  ],
  ['results is an object', log({}), 'unreadable', "A run's `results` are no list."],
  ['results is a text', log('none'), 'unreadable', "A run's `results` are no list."],
  ['a result is null', log([null]), 'unreadable', 'A result is no object.'],
  ['a result is a number', log([{}, 0]), 'unreadable', 'A result is no object.'],
  [
    'invocations is an object',
    log([], { invocations: { executionSuccessful: false } }),
    'unreadable',
    "A run's `invocations` are no list.",
  ],
  ['rules is an object', log([], {}, { driver: { rules: {} } }), 'unreadable', "A run's `rules` are no list."],
  ['an extension is null', log([], { tool: { extensions: [null] } }), 'unreadable', 'An extension is no object.'],
  [
    'results twice, the second empty',
    '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"Demo"}},"results":[{}],"results":[]}]}',
    'unreadable',
    /`results` stands twice/,
  ],
  [
    'results twice, spelt differently',
    '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"Demo"}},"results":[{}],"result\\u0073":[]}]}',
    'unreadable',
    /`results` stands twice/,
  ],
  [
    'runs twice',
    '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"Demo"}},"results":[{}]}],"runs":[]}',
    'unreadable',
    /`runs` stands twice/,
  ],
  ['cut off after the last result', log([{}]).slice(0, -3), 'unreadable', /cut off/],
  ['text after the end', `${log([])}{}`, 'unreadable', /after the end/],
];

test.each(NOT_CLEAN)('%s is not clean', async (_, text, how, why) => {
  const reading = await read(text);
  const matching = typeof why === 'string' ? why : expect.stringMatching(why);
  if (how === 'unreadable') {
    expect(reading).toMatchObject({
      state: 'unreadable',
      format: 'sarif',
      problems: [{ path: 'scan.sarif', line: expect.any(Number), message: matching }],
    });
    return;
  }
  const scans = scansOf(reading);
  const told =
    how === 'unfinished' ? scans.unfinished.map(({ why: reason }) => reason) : scans.problems.map(({ message }) => message);
  expect(told).toContainEqual(matching);
  expect(scans.complete).toBe(how !== 'unfinished');
  if (how === 'problem') expect(scans.problems.every(({ kind, line }) => kind === 'mismatch' && line === 1)).toBe(true);
});

test('a level no one knows counts as an error', async () => {
  const { totals } = scansOf(await read(log([{ level: 'fatal' }, { level: 'note', ruleId: 'x' }])));
  expect(totals).toMatchObject({ results: 2, byLevel: { error: 1, note: 1 }, bySeverity: { high: 1, low: 1 } });
});

test('a complaint says where the first of its results stands', async () => {
  const text = JSON.stringify(JSON.parse(log([{ level: 'note' }, { level: 'fatal' }, { level: 'fatal' }])), undefined, 1);
  const line = text.split('\n').findIndex((one) => one.includes('fatal')) + 1;
  expect(scansOf(await read(text)).problems[0]?.line).toBe(line - 1);
});

// --- Damage -----------------------------------------------------------------------------------------------------------------

/**
 * What stands in a file, counted without the reader. Only these facts excuse a damaged file for reading cleaner:
 * - fewer results stand (a result is gone, or says of itself that it is none): nothing in SARIF says how many there were;
 * - what a level or a score follows from is another one;
 * - fewer statements that the run failed.
 */
interface Facts {
  readonly standing: number;
  readonly worth: string;
  readonly failures: number;
  readonly suppressed: number;
}

function facts(text: string): Facts | undefined {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return undefined;
  }
  const list = (value: unknown, key: string): Json[] => {
    const found = (value as Json | null | undefined)?.[key];
    return Array.isArray(found) ? found : [];
  };
  const runs = list(root, 'runs');
  const counting = runs
    .flatMap((run) => list(run, 'results'))
    .filter(
      (one) => !['pass', 'notApplicable', 'informational'].includes(String(one?.['kind'])) && one?.['baselineState'] !== 'absent',
    );
  const standing = counting.filter((one) => {
    const accepted = list(one, 'suppressions');
    return accepted.length === 0 || accepted.some((by) => by?.['status'] !== undefined && by['status'] !== 'accepted');
  });
  const worth = standing.map((one) => ['level', 'ruleId', 'ruleIndex', 'rule', 'kind', 'provenance'].map((key) => one?.[key]));
  const tools = runs.map((run) => run?.['tool']);
  const invocations = runs.flatMap((run) => list(run, 'invocations'));
  const notes = invocations.flatMap((one) => [
    ...list(one, 'toolExecutionNotifications'),
    ...list(one, 'toolConfigurationNotifications'),
  ]);
  const failures = [
    ...invocations.filter((one) => one?.['executionSuccessful'] === false),
    ...notes.filter((one) => one?.['level'] === 'error'),
    ...runs.filter((run) => !Array.isArray(run?.['results'])),
  ];
  return {
    standing: standing.length,
    worth: JSON.stringify([worth, tools, invocations.map((one) => one?.['ruleConfigurationOverrides'])]),
    failures: failures.length,
    suppressed: counting.length - standing.length,
  };
}

/** A report with everything that may be said, for damage to hit. */
const everything = JSON.stringify(
  {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Demo', rules, notifications: [{ id: 'N' }] }, extensions: [{ name: 'more', rules }] },
        originalUriBaseIds: bases,
        invocations: [
          {
            executionSuccessful: true,
            ruleConfigurationOverrides: [{ descriptor: { id: 'C' }, configuration: { level: 'error' } }],
            toolExecutionNotifications: [{ level: 'note', message: { text: 'fine' } }],
          },
        ],
        artifacts: [{ location: { uri: 'a.ts' } }],
        results: [
          { ruleId: 'A', ruleIndex: 0, message: { text: 'one' }, locations: [at('a.ts', 1, { uriBaseId: 'SRC' })] },
          { ruleId: 'B', ruleIndex: 1, level: 'error', kind: 'fail', suppressions: [] },
          { ruleId: 'B', ruleIndex: 1, level: 'warning', suppressions: [{ kind: 'external', status: 'underReview' }] },
          { rule: { id: 'C', index: 2, toolComponent: { index: 0 } }, provenance: { invocationIndex: 0 } },
          { ruleId: 'A', level: 'error', suppressions: [{ kind: 'inSource', status: 'accepted' }] },
          { ruleId: 'A', kind: 'pass', level: 'none' },
          { ruleId: 'B', baselineState: 'unchanged' },
        ],
      },
      {
        tool: { driver: { name: 'Other', rules: [] } },
        invocations: [{ executionSuccessful: false, toolExecutionNotifications: [error] }],
        results: [{ level: 'note' }],
      },
    ],
  },
  undefined,
  1,
);

const originals = [
  ...names.map((name) => ({ name, text: readFileSync(join(folder, `${name}.sarif`), 'utf8') })),
  { name: 'everything', text: everything },
];

const WORDS = [
  'error',
  'warning',
  'note',
  'none',
  'pass',
  'fail',
  'review',
  'accepted',
  'rejected',
  'absent',
  'new',
  'true',
  'false',
  'null',
  'results',
  'level',
  'kind',
  'rules',
  'ruleId',
  'ruleIndex',
  'suppressions',
  'invocations',
  'executionSuccessful',
  '[]',
  '{}',
  '0',
  '1',
  '""',
];
const TARGETS =
  /"(?:error|warning|note|none|pass|fail|accepted|underReview|unchanged|results|level|kind|rules|ruleId|ruleIndex|suppressions|invocations|executionSuccessful|status)"|\btrue\b|\bfalse\b|\[\]|\b[0-9]\b/g;

/** Every list element and member of a value, as a way to leave it out. */
function* removals(value: unknown): Generator<() => void> {
  if (Array.isArray(value)) {
    for (const [i, one] of value.entries()) {
      yield () => value.splice(i, 1);
      yield* removals(one);
    }
  } else if (typeof value === 'object' && value !== null) {
    const object = value as Record<string, unknown>;
    for (const key of Object.keys(object)) {
      yield () => delete object[key];
      yield* removals(object[key]);
    }
  }
}

function damaged(text: string, how: string, a: number, b: number, c: number): string {
  const i = a % text.length;
  if (how === 'cut') return text.slice(0, i);
  if (how === 'flip') return `${text.slice(0, i)}${'"{}[]:,\\ x0-e\n'.charAt(b % 14)}${text.slice(i + 1)}`;
  if (how === 'leave out') return text.slice(0, i) + text.slice(i + 1 + (b % 60));
  if (how === 'splice') {
    const from = c % text.length;
    return text.slice(0, i) + text.slice(from, from + (b % 200)) + text.slice(i);
  }
  if (how === 'swap') {
    const found = [...text.matchAll(TARGETS)];
    const target = found[a % Math.max(1, found.length)];
    const word = WORDS[b % WORDS.length] ?? '';
    if (target === undefined) return text;
    return (
      text.slice(0, target.index) +
      (target[0].startsWith('"') && /^[a-zA-Z]/.test(word) ? `"${word}"` : word) +
      text.slice(target.index + target[0].length)
    );
  }
  const value: unknown = JSON.parse(text);
  const all = [...removals(value)];
  all[a % Math.max(1, all.length)]?.();
  return JSON.stringify(value);
}

const BANDS = ['critical', 'high', 'medium', 'low'] as const;

/** How many results are at least so bad, for each band. */
function weights({ bySeverity }: ScanTotals): number[] {
  return BANDS.map((_, i) => BANDS.slice(0, i + 1).reduce((sum, band) => sum + bySeverity[band], 0));
}

test('damage never makes a scan look cleaner', { timeout: 120_000 }, async () => {
  const kinds = fc.constantFrom('cut', 'flip', 'leave out', 'splice', 'swap', 'swap', 'swap', 'drop', 'drop', 'drop');
  const one = fc.record({
    original: fc.constantFrom(...originals, ...Array.from({ length: 8 }, () => ({ name: 'everything', text: everything }))),
    how: kinds,
    a: fc.nat(),
    b: fc.nat(),
    c: fc.nat(),
  });
  let cleaner = 0;
  await fc.assert(
    fc.asyncProperty(one, async ({ original, how, a, b, c }) => {
      const text = damaged(original.text, how, a, b, c);
      const before = scansOf(await read(original.text));
      const [was, is] = [facts(original.text), facts(text)];
      const reading = await read(text);
      if (is === undefined) {
        expect(reading.state).toBe('unreadable');
        return;
      }
      if (reading.state === 'unreadable' || was === undefined) return;
      const after = scansOf(reading);
      if (after.problems.length > before.problems.length) return;
      const [old, now] = [weights(before.totals), weights(after.totals)];
      const isBetter = now.some((weight, i) => weight < (old[i] ?? 0));
      if (isBetter || after.totals.results < before.totals.results) cleaner++;
      expect({
        fewer: after.totals.results < before.totals.results && is.standing >= was.standing && after.complete === before.complete,
      }).toEqual({ fewer: false });
      expect({ better: isBetter && is.worth === was.worth && after.complete === before.complete }).toEqual({ better: false });
      expect({ finished: after.complete && !before.complete && is.failures >= was.failures }).toEqual({ finished: false });
      // What the facts do not explain, nothing may: the same facts read the same.
      if (JSON.stringify(is) === JSON.stringify(was)) expect(after.totals).toEqual(before.totals);
    }),
    { seed: SEED, numRuns: Number(process.env['MUTATION_RUNS'] ?? 300) },
  );
  expect(cleaner).toBeGreaterThan(0);
});
