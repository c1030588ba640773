import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ctrf } from '../../src/formats/ctrf.ts';
import { sarif } from '../../src/formats/sarif.ts';
import { pathsOf } from '../../src/formats/sarif-places.ts';
import { bandOf } from '../../src/formats/sarif-rules.ts';
import type { ScanTotals } from '../../src/model/scans.ts';
import { FINDINGS_KEPT } from '../../src/model/scans.ts';
import type { Json } from '../support/sarif.ts';
import { at, bases, log, read, rules, scansOf } from '../support/sarif.ts';

const folder = join(import.meta.dirname, '..', 'fixtures', 'sarif');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.sarif'))
  .map((file) => file.slice(0, -'.sarif'.length));

// --- Fixtures ---------------------------------------------------------------------------------------------------------------

/** What is true of the scan, as far as its report can tell; `note` says the rest. Written by hand. */
interface Expected extends ScanTotals {
  readonly tool: string;
  readonly secrets: number;
  readonly complete: boolean;
  readonly unfinished?: number;
}

test('every report has its expectation, and every expectation its report', () => {
  const expected = readdirSync(folder).filter((file) => file.endsWith('.expected.json'));
  expect(names.length).toBeGreaterThan(15);
  expect(expected.map((file) => file.slice(0, -'.expected.json'.length))).toEqual(names);
});

test.each(names)('%s reads as what is true', async (name) => {
  const expected = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8')) as Expected;
  for (const size of [65536, 97]) {
    const scans = scansOf(await read(readFileSync(join(folder, `${name}.sarif`)), size));
    const { results, suppressed, byLevel, bySeverity } = expected;
    expect(scans.totals).toEqual({ results, suppressed, byLevel, bySeverity });
    expect(scans.findings.filter(({ secret }) => secret).length).toBe(expected.secrets);
    expect({
      tools: scans.tools,
      complete: scans.complete,
      unfinished: scans.unfinished.length,
      problems: scans.problems,
    }).toEqual({
      tools: [expected.tool],
      complete: expected.complete,
      unfinished: expected.unfinished ?? 0,
      problems: [],
    });
    for (const finding of scans.findings) {
      expect(finding.message).not.toBe('');
      expect(finding.rule).not.toBe('');
      expect(finding.places[0]?.line).toBeGreaterThan(0);
      expect(finding.places[0]?.path).toMatch(/^(\/home\/runner\/work\/demo\/demo\/)?[^/%][^%]*\.\w+$/);
    }
  }
});

// --- What SARIF means -------------------------------------------------------------------------------------------------------

/** [what, results, what else the run says, its driver, the level and severity of each, how many are suppressed] */
const MEANINGS: readonly (readonly [string, readonly Json[], Json, Json, readonly string[], number?])[] = [
  ['an absent level is a warning', [{ message: { text: 'x' } }], {}, {}, ['warning medium']],
  [
    'each level',
    ['error', 'warning', 'note', 'none'].map((level) => ({ level })),
    {},
    {},
    ['error high', 'warning medium', 'note low', 'none low'],
  ],
  ['null says nothing', [{ level: null, kind: null, suppressions: null, ruleId: 'A' }], {}, { rules }, ['error high']],
  [
    'the rule by index',
    [{ ruleIndex: 0 }, { ruleIndex: 1 }, { ruleIndex: 2 }],
    {},
    { rules },
    ['error high', 'warning critical', 'note low'],
  ],
  [
    'the rule by id',
    [{ ruleId: 'A' }, { ruleId: 'B' }, { rule: { id: 'C' } }],
    {},
    { rules },
    ['error high', 'warning critical', 'note low'],
  ],
  [
    'the rule by rule.index',
    [{ rule: { index: 1 } }, { ruleId: 'A', rule: { index: 0 } }],
    {},
    { rules },
    ['warning critical', 'error high'],
  ],
  [
    'the rule by guid',
    [{ rule: { guid: 'ABC-1' } }],
    {},
    { rules: [{ id: 'x' }, { id: 'y', guid: 'abc-1', defaultConfiguration: { level: 'error' } }] },
    ['error high'],
  ],
  ['an id with one more part', [{ ruleId: 'A/1' }, { ruleId: 'A/1', ruleIndex: 0 }], {}, { rules }, ['error high', 'error high']],
  ['an index that contradicts the id: the id wins', [{ ruleId: 'A', ruleIndex: 2 }], {}, { rules }, ['error high']],
  [
    'two rules of one id: the worst',
    [{ ruleId: 'A' }],
    {},
    { rules: [{ id: 'A', defaultConfiguration: { level: 'note' } }, ...rules] },
    ['error high'],
  ],
  ['index -1 is none', [{ ruleIndex: -1, ruleId: 'B' }], {}, { rules }, ['warning critical']],
  ['what the result says wins', [{ ruleId: 'A', level: 'note' }], {}, { rules }, ['note low']],
  [
    'a rule of an extension by index',
    [{ ruleId: 'B', rule: { index: 1, toolComponent: { index: 1 } } }],
    {
      tool: {
        extensions: [
          { name: 'one', rules: [] },
          { name: 'two', rules },
        ],
      },
    },
    {},
    ['warning critical'],
  ],
  [
    'a rule of an extension by name and guid',
    [{ rule: { id: 'A', toolComponent: { name: 'two' } } }, { rule: { id: 'A', toolComponent: { guid: 'g' } } }],
    {
      tool: {
        extensions: [
          { name: 'one', guid: 'g', rules },
          { name: 'two', rules },
        ],
      },
    },
    {},
    ['error high', 'error high'],
  ],
  [
    'a rule of an extension that only its id names',
    [{ ruleId: 'A' }],
    { tool: { extensions: [{ name: 'one', rules }] } },
    {},
    ['error high'],
  ],
  [
    'an override of its invocation',
    [{ ruleId: 'A', provenance: { invocationIndex: 0 } }],
    {
      invocations: [
        {
          executionSuccessful: true,
          ruleConfigurationOverrides: [{ descriptor: { index: 0 }, configuration: { level: 'warning' } }],
        },
      ],
    },
    { rules },
    ['warning medium'],
  ],
  [
    'an override of another invocation',
    [{ ruleId: 'A', provenance: { invocationIndex: 1 } }],
    {
      invocations: [
        {
          executionSuccessful: true,
          ruleConfigurationOverrides: [{ descriptor: { id: 'A' }, configuration: { level: 'note' } }],
        },
        { executionSuccessful: true },
      ],
    },
    { rules },
    ['error high'],
  ],
  [
    'an override nothing is tied to makes no level better',
    [{ ruleId: 'A' }, { ruleId: 'C' }, { ruleId: 'Z' }],
    {
      invocations: [
        {
          executionSuccessful: true,
          ruleConfigurationOverrides: [
            { descriptor: { id: 'A' }, configuration: { level: 'note' } },
            { descriptor: { id: 'C' }, configuration: { level: 'error' } },
            { descriptor: { id: 'Z' }, configuration: { level: 'error' } },
          ],
        },
      ],
    },
    { rules },
    ['error high', 'error low', 'error high'],
  ],
  [
    'kinds that count',
    [{ kind: 'fail' }, { kind: 'open' }, { kind: 'review' }, { kind: 'odd' }, { kind: 7 }, {}],
    {},
    {},
    ['warning medium', 'none low', 'none low', 'warning medium', 'warning medium', 'warning medium'],
  ],
  [
    'kinds that do not',
    [{ kind: 'pass' }, { kind: 'notApplicable', level: 'none' }, { kind: 'informational', level: 'note' }],
    {},
    {},
    [],
  ],
  [
    'suppressions that suppress',
    [{ suppressions: [{ kind: 'inSource' }] }, { suppressions: [{ kind: 'external', status: 'accepted' }, {}] }],
    {},
    {},
    [],
    2,
  ],
  [
    'suppressions that do not',
    [
      { suppressions: [] },
      { suppressions: [{ status: 'underReview' }] },
      { suppressions: [{ status: 'rejected' }] },
      { suppressions: [{ status: 'accepted' }, { status: 'rejected' }] },
      { suppressions: [{ status: 'odd' }] },
      { suppressions: [null] },
      { suppressions: {} },
      { suppressions: [{ status: null }] },
    ],
    {},
    {},
    Array.from({ length: 8 }, () => 'warning medium'),
  ],
  [
    'baselines',
    [
      { baselineState: 'new' },
      { baselineState: 'unchanged' },
      { baselineState: 'updated' },
      { baselineState: 'absent' },
      { baselineState: 'absent', suppressions: [{}] },
      { baselineState: 'odd' },
    ],
    {},
    {},
    Array.from({ length: 4 }, () => 'warning medium'),
  ],
  [
    'code flows and related places are no results',
    [{ codeFlows: [{ threadFlows: [{ locations: [{}, {}] }] }], relatedLocations: [{}, {}], stacks: [{}] }],
    {},
    {},
    ['warning medium'],
  ],
  [
    'scores',
    ['10', '9.0', 9, '8.9', '7', 6.9, '4.0', '3.9', '0.1', '0', 0, '0.0', 'high', '', '-1', null].map((_, i) => ({
      ruleIndex: i,
      level: 'error',
    })),
    {},
    {
      rules: ['10', '9.0', 9, '8.9', '7', 6.9, '4.0', '3.9', '0.1', '0', 0, '0.0', 'high', '', '-1', null].map((score, i) => ({
        id: `${i}`,
        properties: { 'security-severity': score },
      })),
    },
    [
      'critical',
      'critical',
      'critical',
      'high',
      'high',
      'medium',
      'medium',
      'low',
      'low',
      'high',
      'high',
      'high',
      'high',
      'high',
      'high',
      'high',
    ].map((band) => `error ${band}`),
  ],
];

describe.each(['tool first', 'results first'])('%s', (order) => {
  for (const [what, results, run, driver, expected, suppressed = 0] of MEANINGS) {
    test(what, async () => {
      const scans = scansOf(await read(log(results, run, { driver, order })));
      expect(scans.findings.map(({ level, severity }) => `${level} ${severity}`)).toEqual(expected);
      expect({ ...scans.totals, complete: scans.complete, problems: scans.problems }).toMatchObject({
        results: expected.length,
        suppressed,
        complete: true,
        problems: [],
      });
      const { byLevel, bySeverity } = scans.totals;
      for (const [level, count] of Object.entries(byLevel))
        expect(count).toBe(expected.filter((one) => one.startsWith(level)).length);
      for (const [band, count] of Object.entries(bySeverity))
        expect(count).toBe(expected.filter((one) => one.endsWith(band)).length);
    });
  }
});

test('bands end where they should', () => {
  expect(
    ['9.1', '9', 8.99, '7.0', 6.99, '4', 3.99, '1e-3', '1e1', 11, Number.POSITIVE_INFINITY, '0x9', ' 5 ', true, {}].map(bandOf),
  ).toEqual([
    'critical',
    'critical',
    'high',
    'high',
    'medium',
    'medium',
    'low',
    'low',
    'critical',
    'critical',
    'critical',
    undefined,
    'medium',
    undefined,
    undefined,
  ]);
});

// --- Places, messages, identity ---------------------------------------------------------------------------------------------

test.each([
  ['src/a.ts', undefined, ['src/a.ts']],
  ['src/a.ts', 'ROOT', ['/home/runner/work/demo/demo/src/a.ts', 'src/a.ts']],
  ['a.ts', 'SRC', ['/home/runner/work/demo/demo/packages/cart/src/a.ts', 'packages/cart/src/a.ts']],
  ['a.ts', 'BELOW', ['lib/a.ts']],
  ['a.ts', 'NOWHERE', ['a.ts']],
  ['a.ts', '__proto__', ['a.ts']],
  ['a.ts', 'constructor', ['a.ts']],
  ['a.ts', 'LOOP', ['b/a/a.ts']],
  ['file:///home/r/a%20b/%C3%A9.ts', 'ROOT', ['/home/r/a b/\u00e9.ts', '/home/r/a%20b/%C3%A9.ts']],
  ['file:///C:/Code/a.cs', undefined, ['C:/Code/a.cs']],
  ['file:///c%3A/Code/a.cs', undefined, ['/c:/Code/a.cs', '/c%3A/Code/a.cs']],
  ['file://C:/Code/a.cs', undefined, ['C:/Code/a.cs']],
  ['C:\\Code\\a.cs', 'ROOT', ['C:\\Code\\a.cs']],
  ['\\\\server\\share\\a.cs', undefined, ['\\\\server\\share\\a.cs']],
  ['file://localhost/home/a.ts', undefined, ['/home/a.ts']],
  ['file:/home/a.ts', undefined, ['/home/a.ts']],
  ['/home/a.ts', 'ROOT', ['/home/a.ts']],
  ['100%.ts', undefined, ['100%.ts']],
  ['C#/a.cs', undefined, ['C#/a.cs', 'C']],
  ['a.ts?x=1#L3', undefined, ['a.ts?x=1#L3', 'a.ts']],
  ['https://example.org/src/a.ts', undefined, []],
  ['pkg:npm/left-pad', 'ROOT', []],
])('%s of %s', (uri, base, expected) => {
  expect(pathsOf(uri, base, bases)).toEqual(expected);
});

test('several places, in order; none; artifacts by number; whatever stands first in the file', async () => {
  const results = [
    { locations: [at('b.ts', 3), at('a.ts', 4), {}, at(undefined, 5, { index: 1 })] },
    { locations: [] },
    {},
    { locations: [{ logicalLocations: [{ name: 'main' }] }], analysisTarget: { uri: 'target.dll' } },
    {
      locations: [
        at('a.ts', 0),
        at('a.ts', 1.5),
        at('a.ts', -2),
        at('a.ts', '7'),
        at(7, 7),
        at(undefined, 1, { index: 99 }),
        'x',
        null,
      ],
    },
    { locations: {} },
  ];
  const run = {
    originalUriBaseIds: bases,
    artifacts: [{}, { location: { uri: 'c.ts', uriBaseId: 'PKG' } }],
    logicalLocations: [{}, {}],
  };
  for (const order of ['tool first', 'results first']) {
    const { findings, totals } = scansOf(await read(log(results, run, { order })));
    expect(totals.results).toBe(6);
    expect(findings.map(({ places }) => places)).toEqual([
      [
        { path: 'b.ts', line: 3 },
        { path: 'a.ts', line: 4 },
        { path: '/home/runner/work/demo/demo/packages/cart/c.ts', line: 5 },
        { path: 'packages/cart/c.ts', line: 5 },
      ],
      [],
      [],
      [{ path: 'target.dll' }],
      [{ path: 'a.ts' }, { path: 'a.ts' }, { path: 'a.ts' }, { path: 'a.ts' }],
      [],
    ]);
  }
});

test('messages: text, markdown, by id with arguments, from the tool, from the rule, none', async () => {
  const driver = {
    rules: [{ id: 'A', shortDescription: { text: 'About A' }, messageStrings: { default: { text: "'{0}' of {1} {{0}} {7}" } } }],
    globalMessageStrings: { common: { text: 'common {0}' } },
  };
  const messages = [
    { text: 'plain' },
    { markdown: '**bold**' },
    { ruleId: 'A', id: 'default', arguments: ['x', 'y'] },
    { id: 'common', arguments: ['$&'] },
    { ruleId: 'A' },
    {},
    { text: 'x'.repeat(10_000) },
  ];
  const results = messages.map(({ ruleId, ...message }: Json) => ({ ...(ruleId !== undefined && { ruleId }), message }));
  const { findings } = scansOf(await read(log(results, {}, { driver })));
  expect(findings.map(({ message }) => message.slice(0, 40))).toEqual([
    'plain',
    '**bold**',
    "'x' of y {0} {7}",
    'common $&',
    'About A',
    '',
    'x'.repeat(40),
  ]);
  expect(findings[6]?.message.length).toBe(4096);
});

test('identity', async () => {
  const results = [
    { partialFingerprints: { primaryLocationLineHash: '39fa2ee980eb94b0:1', primaryLocationStartColumnFingerprint: '4' } },
    { fingerprints: { 'b/v1': '2', 'a/v1': '1' }, partialFingerprints: { primaryLocationLineHash: 'x' } },
    { partialFingerprints: { 'contextHash/v1': 'f9' } },
    { correlationGuid: 'abc' },
    { partialFingerprints: { commitSha: '0', author: 'x', date: 'y' } },
    { partialFingerprints: {} },
    { fingerprints: { a: 'x'.repeat(5000) } },
  ];
  const { findings } = scansOf(await read(log(results)));
  expect(findings.map(({ identity }) => identity)).toEqual([
    'primaryLocationLineHash=39fa2ee980eb94b0:1',
    'a/v1=1 b/v1=2',
    'contextHash/v1=f9',
    'abc',
    undefined,
    undefined,
    expect.stringMatching(/^[0-9a-f]{16}$/),
  ]);
});

test.each([
  ['gitleaks', {}, true],
  ['TruffleHog', {}, true],
  ['detect-secrets', {}, true],
  ['ggshield', {}, true],
  ['Trivy', { id: 'aws-access-key-id', name: 'Secret', properties: { tags: ['secret', 'security', 'CRITICAL'] } }, true],
  ['Semgrep OSS', { id: 'generic.secrets.security.detected-aws-key' }, true],
  ['checkov', { id: 'CKV_SECRET_6' }, true],
  ['Demo', { id: 'no-hardcodedSecret' }, true],
  ['Demo', { id: 'secretary-name' }, false],
  ['zizmor', { id: 'zizmor/secrets-inherit' }, false],
  ['CodeQL', { id: 'js/xss', properties: { tags: ['security'] } }, false],
])('%s with %j is about secrets: %s', async (name, rule, expected) => {
  const { findings } = scansOf(await read(log([{ ruleIndex: 0 }], {}, { driver: { name, rules: [{ id: 'x', ...rule }] } })));
  expect(findings[0]?.secret).toBe(expected);
});

test('findings beyond the limit are compact, and counted like the others', async () => {
  const results = Array.from({ length: FINDINGS_KEPT + 50 }, (_, i) => ({
    ruleId: 'B',
    level: i % 2 ? 'note' : 'error',
    locations: [at(`${i}.ts`, i)],
  }));
  for (const order of ['tool first', 'results first']) {
    const scans = scansOf(await read(log(results, {}, { driver: { rules }, order })));
    expect(scans.totals).toMatchObject({ results: FINDINGS_KEPT + 50, bySeverity: { critical: FINDINGS_KEPT + 50 } });
    expect(scans.findings.length).toBe(FINDINGS_KEPT);
    expect(scans.others.length).toBe(50);
    expect(scans.others[1]).toEqual({
      tool: 'Demo',
      level: 'note',
      severity: 'critical',
      secret: false,
      place: { path: `${FINDINGS_KEPT + 1}.ts`, line: FINDINGS_KEPT + 1 },
    });
  }
});

test('several runs, of one tool and of others', async () => {
  const run = (name: string, results: unknown) => ({ tool: { driver: { name } }, results });
  const text = JSON.stringify({ version: '2.1.0', runs: [run('A', [{}]), run('B', [{ level: 'error' }]), run('A', null)] });
  const scans = scansOf(await read(text));
  expect(scans).toMatchObject({ tools: ['A', 'B'], totals: { results: 2 }, complete: false, unfinished: [{ tool: 'A' }] });
  expect(scans.findings.map(({ tool }) => tool)).toEqual(['A', 'B']);
});

describe('recognition', () => {
  test.each([
    ['{"version":"2.1.0","runs":[', true],
    ['{"runs" : [ {"results":[', true],
    ['{\n\t"$schema": "https://json.schemastore.org/sarif-2.1.0.json"', true],
    ['{"properties":{"x":[1,2]},"runs":[{"tool":{"driver":{}}}]', true],
    ['{"runs":null,"version":"2.1.0"}', true],
    ['{"message":"version runs sarif"}', false],
    ['{"a":{"version":"2.1.0","runs":[]}}', false],
    ['{"version":"2.1.0"}', false],
    ['{"runs":[1]}', false],
    ['[{"version":"2.1.0","runs":[]}]', false],
    ['{"reportFormat":"CTRF","results":{"tool":{},"summary":{},"tests":[]}}', false],
    ['{"results":{"tool":{"name":"sarif"},"summary":{},"tests":[]}}', false],
  ])('%s', (head, expected) => {
    expect(sarif.matches(head)).toBe(expected);
    if (expected) expect(ctrf.matches(head)).toBe(false);
  });

  test('whatever stands in the first 64 KiB', async () => {
    const results = Array.from({ length: 500 }, (_, i) => ({ message: { text: `${i} ${'x'.repeat(300)}` } }));
    const scans = scansOf(await read(log(results, {}, { order: 'results first' })));
    expect(scans.totals.results).toBe(500);
  });
});
