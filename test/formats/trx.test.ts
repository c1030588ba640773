import { describe, expect, test } from 'vitest';
import { trx } from '../../src/formats/trx.ts';
import { NO_TESTS, type TestOutcome } from '../../src/model/tests.ts';
import { cleanerMutants, expectationsOf, mutantsOf, originalsIn, readsCleaner, testsIn } from '../support/mutations.ts';

interface Parts {
  readonly summary?: string;
  readonly counters?: string;
  readonly infos?: string;
  readonly definitions?: string;
}

const result = (outcome: string | undefined, name = 'adds', inner = '', id = name) =>
  `<UnitTestResult testId="${id}" testName="${name}"${outcome === undefined ? '' : ` outcome="${outcome}"`}>${inner}</UnitTestResult>`;
const info = (outcome: string, text: string) => `<RunInfo outcome="${outcome}"><Text>${text}</Text></RunInfo>`;
const summaryOf = ({ summary = 'Completed', counters, infos = '' }: Parts) =>
  `<ResultSummary outcome="${summary}">${counters === undefined ? '' : `<Counters ${counters}/>`}<RunInfos>${infos}</RunInfos></ResultSummary>`;
const run = (results: string, parts: Parts = {}) =>
  `<?xml version="1.0"?>\n<TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><Results>${results}</Results><TestDefinitions>${parts.definitions ?? ''}</TestDefinitions>${summaryOf(parts)}</TestRun>`;
/** As MSTest and node-trx write it: what the run came to, before its results. */
const summaryFirst = (results: string, parts: Parts = {}) =>
  `<TestRun>${summaryOf(parts)}<Results>${results}</Results></TestRun>`;
const definition = (id: string, className: string) =>
  `<UnitTest name="x" storage="c:\\x.dll" id="${id}"><Execution id="e"/><TestMethod codeBase="x" className="${className}" name="x"/></UnitTest>`;
const counts = (totals: Partial<typeof NO_TESTS>) => ({
  ...NO_TESTS,
  total: Object.values(totals).reduce((a, b) => a + b, 0),
  ...totals,
});

describe('reports of real tools', () => {
  test.each(expectationsOf('trx'))('$name reads as what happened', async ({ report, expected }) => {
    const { tool: _tool, note: _note, ...told } = JSON.parse(expected);
    const { state, totals: tests, problems } = await testsIn(report);
    expect({ state, tests, mismatch: problems.length > 0 }, problems.join('\n')).toEqual(told);
  });
});

describe('outcomes', () => {
  test.each<[string | undefined, TestOutcome]>([
    ['Passed', 'passed'],
    ['Failed', 'failed'],
    ['Error', 'errored'],
    ['Timeout', 'errored'],
    ['Aborted', 'errored'],
    ['PassedButRunAborted', 'errored'],
    ['Disconnected', 'errored'],
    ['NotRunnable', 'errored'],
    ['NotExecuted', 'skipped'],
    ['Inconclusive', 'skipped'],
    ['Warning', 'unknown'],
    ['Completed', 'unknown'],
    ['InProgress', 'unknown'],
    ['Pending', 'unknown'],
    // vstest leaves `Error` out.
    [undefined, 'errored'],
    ['', 'unknown'],
    ['Pass', 'unknown'],
    ['constructor', 'unknown'],
    [' passed ', 'passed'],
  ])('%s is %s', async (word, outcome) => {
    const { totals, notable } = await testsIn(run(result(word), { summary: 'Failed' }));
    expect(totals).toEqual({ ...NO_TESTS, total: 1, [outcome]: 1 });
    if (outcome === 'unknown') expect(notable[0]?.message).toContain(`outcome=${word?.trim()}`);
  });

  test('what never started in a run already said to be over was skipped; nothing else pending was', async () => {
    const pending = result('Pending');
    for (const summary of ['Completed', 'Passed', 'Failed'])
      expect((await testsIn(summaryFirst(pending, { summary }))).totals).toEqual(counts({ skipped: 1 }));
    const [lasting, broken] = ['InProgress', 'Aborted'].map((summary) => summaryFirst(pending, { summary }));
    for (const text of [lasting ?? '', broken ?? '', run(pending)])
      expect((await testsIn(text)).totals).toEqual(counts({ unknown: 1 }));
  });

  test.each(['TestResult', 'GenericTestResult', 'ManualTestResult', 'WebTestResult', 'LoadTestResult', 'Anything'])(
    'a <%s> is a case',
    async (name) => {
      const text = run(result('Failed').replaceAll('UnitTestResult', name));
      expect((await testsIn(text)).totals).toEqual(counts({ failed: 1 }));
    },
  );
});

describe('inner results', () => {
  const inner = (...results: string[]) => `<InnerResults>${results.join('')}</InnerResults>`;
  test.each([
    [
      'rows are the cases',
      result('Failed', 'p', inner(result('Passed', 'r1'), result('Failed', 'r2'))),
      { passed: 1, failed: 1 },
    ],
    ['none makes the parent one', result('Passed', 'p', inner()), { passed: 1 }],
    ['a parent that failed by itself', result('Failed', 'p', inner(result('Passed', 'r1'))), { passed: 1, failed: 1 }],
    ['a parent that broke by itself', result('Error', 'p', inner(result('Failed', 'r1'))), { failed: 1, errored: 1 }],
    ['a parent without an outcome', result(undefined, 'p', inner(result('Passed', 'r1'))), { passed: 1, errored: 1 }],
    ['a parent with an unknown one', result('Odd', 'p', inner(result('Passed', 'r1'))), { passed: 1, unknown: 1 }],
    ['a parent that says better', result('Passed', 'p', inner(result('Failed', 'r1'))), { failed: 1 }],
    ['a skipped parent', result('NotExecuted', 'p', inner(result('Passed', 'r1'))), { passed: 1 }],
    ['all the way down', result('Failed', 'o', inner(result('Failed', 'p', inner(result('Failed', 'r1'))))), { failed: 1 }],
  ])('%s', async (_what, results, totals) => {
    const failed = 'failed' in totals || 'errored' in totals || 'unknown' in totals;
    expect((await testsIn(run(results, { summary: failed ? 'Failed' : 'Completed' }))).totals).toEqual(counts(totals));
  });

  test('older loggers count the parent, too; newer ones do not', async () => {
    const rows = result('Failed', 'p', inner(result('Passed', 'r1'), result('Failed', 'r2')));
    for (const counters of ['total="3" executed="3" passed="1" failed="2"', 'total="2" executed="2" passed="1" failed="1"'])
      expect((await testsIn(run(rows, { summary: 'Failed', counters }))).problems).toEqual([]);
    const lying = 'total="4" executed="4" passed="1" failed="3"';
    expect((await testsIn(run(rows, { summary: 'Failed', counters: lying }))).problems).toHaveLength(1);
  });
});

describe('what a run says of itself', () => {
  const one = result('Passed');
  const bad = result('Failed');
  const skip = result('NotExecuted', 'b');
  const failed = (text: string): Parts => ({ summary: 'Failed', infos: info('Error', text) });
  const crash = 'Test host process crashed';
  const announced = '[xUnit.net 00:00:01.01]     A.B [FAIL]';
  const exit = (code: number) => failed(`Exit code indicates failure: '${code}'. Please`);
  const counted = (counters: string): Parts => ({ counters });
  test.each<[string, string, Parts, string[]]>([
    ['fine', one, counted('total="1" executed="1" passed="1" failed="0"'), []],
    ['fine, in the words of jest', one, { summary: 'Passed' }, []],
    ['a warning', one, { summary: 'Warning', infos: info('Warning', 'no tests in b.dll') }, []],
    ['failed, with a failure', bad, { summary: 'Failed', counters: 'total="1" failed="1"' }, []],
    ['failed, without any', one, { summary: 'Failed' }, ['outcome is `Failed` but lists no failing test']],
    ['failed, with none at all', '', { summary: 'Failed', counters: 'total="0"' }, ['`Failed` but lists no failing']],
    ['an error', one, { summary: 'Error' }, ['its outcome is `Error`']],
    ['an error that a case explains', result('Error'), { summary: 'Error' }, []],
    ['aborted', one, { summary: 'Aborted' }, ['its outcome is `Aborted`']],
    ['aborted, as a case was', result('Aborted'), { summary: 'Aborted' }, ['its outcome is `Aborted`']],
    ['timed out', bad, { summary: 'Timeout' }, ['its outcome is `Timeout`']],
    ['not over', one, { summary: 'InProgress' }, ['its outcome is `InProgress`']],
    ['an unknown word', one, { summary: 'Odd' }, ['its outcome is `Odd`']],
    ['a crash', one, failed(crash), ['no failing', crash]],
    ['a crash beside a failure', bad, failed(crash), [crash]],
    ['a crash it calls complete', one, { infos: info('Error', crash) }, [crash]],
    ['an aborted part', one, { infos: info('Aborted', 'cancelled') }, ['cancelled']],
    ['an error without words', one, { infos: '<RunInfo/>' }, ['an error outside any test.']],
    ['a failure that xUnit.net announces', bad, failed(announced), []],
    ['more of them than listed', bad, { infos: info('Error', announced).repeat(2) }, ['announces 2 failed tests but lists 1']],
    ['an error of xUnit.net', bad, failed('[xUnit.net 00:00:01.01] A: Catastrophic failure'), ['Catastrophic']],
    ['exit code 2 of testfx', bad, exit(2), []],
    ['exit code 7 of testfx', bad, exit(7), ["'7'"]],
    ['more failures', one, counted('total="1" failed="1"'), ['1 failure or error but lists 0']],
    ['more tests', one, counted('total="2" executed="2"'), ['2 tests but lists 1']],
    ['a time-out', one, counted('total="1" timeout="1"'), ['1 failure or error but lists 0']],
    ['one that could not run', one, counted('total="1" notRunnable="1"'), ['1 failure or error but lists 0']],
    ['fewer of all', skip + bad, counted('total="0" executed="0" failed="0"'), []],
    ['skipped ones it does not count', one + skip, counted('total="2" executed="1" notExecuted="0"'), []],
    ['fewer executed than listed', one + one, counted('total="2" executed="1" notExecuted="0"'), ['1 skipped test but lists 0']],
    ['one in the queue that passed', one, counted('total="1" executed="0" pending="1"'), ['1 skipped test but lists 0']],
    ['a word for a number', one, counted('total="many"'), ['total=`many` is not a number of tests']],
    ['numbers of a prototype', one, counted('constructor="1" total="1"'), []],
  ])('%s', async (_what, results, parts, says) => {
    const { problems } = await testsIn(run(results, parts));
    expect(problems).toEqual(says.map((part) => expect.stringContaining(part)));
  });

  test('skipped tests that are counted and not listed are skipped tests', async () => {
    const { totals, problems } = await testsIn(run(result('Passed'), { counters: 'total="3" executed="1" notExecuted="2"' }));
    expect([totals, problems]).toEqual([counts({ passed: 1, skipped: 2 }), []]);
  });

  test('a run of many errors says twenty, and how many else', async () => {
    const { problems } = await testsIn(run(result('Passed'), { infos: info('Error', 'no').repeat(30) }));
    expect([problems.length, problems.at(-1)]).toEqual([21, 'The run states 10 more errors outside any test.']);
  });
});

describe('cases worth a look', () => {
  const output = (message: string, trace = '') =>
    `<Output><StdOut>noise</StdOut><ErrorInfo><Message>${message}</Message><StackTrace>${trace}</StackTrace></ErrorInfo><TextMessages><Message>chatter</Message></TextMessages></Output>`;

  test('have message, place and the class of their definition, wherever it stands', async () => {
    const failed = result(
      'Failed',
      'Adds',
      output('Expected 1', '   at Shop.CartTests.Adds() in C:\\w\\CartTests.cs:line 12'),
      'ID-1',
    );
    const definitions = definition('id-1', 'Shop.CartTests, Shop, Version=1.0.0.0, Culture=neutral');
    const after = run(failed, { summary: 'Failed', definitions });
    const before = `<TestRun><TestDefinitions>${definitions}</TestDefinitions><Results>${failed}</Results></TestRun>`;
    for (const text of [after, before]) {
      const [test] = (await testsIn(text)).notable;
      expect(test?.identity).toEqual({ owner: 'Shop.CartTests', suites: [], name: 'Adds', occurrence: 1 });
      expect(test?.title).toBe('Shop.CartTests.Adds');
      expect(test?.message).toMatch(/^Expected 1\n.*line 12$/);
      expect(test?.places.slice(0, 2)).toEqual([{ path: 'C:\\w\\CartTests.cs', line: 12 }, { path: 'Shop/CartTests.java' }]);
    }
  });

  test('are the same in every run, though their order and ids are not', async () => {
    const [a, b] = [result('Failed', 'Adds', '', 'a'), result('Failed', 'Adds', '', 'b')];
    const [ofA, ofB] = [definition('a', 'Shop.A'), definition('b', 'Shop.B')];
    const owners = async (text: string) =>
      (await testsIn(text)).notable.map(({ identity }) => `${identity.owner} ${identity.occurrence}`).sort();
    expect(await owners(run(a + b, { definitions: ofA + ofB }))).toEqual(['Shop.A 1', 'Shop.B 1']);
    expect(await owners(run(b + a, { definitions: ofA + ofB }))).toEqual(['Shop.A 1', 'Shop.B 1']);
    // Two of one class and name stay two.
    expect(await owners(run(a + b, { definitions: ofA + definition('b', 'Shop.A') }))).toEqual(['Shop.A 1', 'Shop.A 2']);
  });

  test('of one name are never tries of one another: results stand in no order', async () => {
    const { totals, notable } = await testsIn(run(result('Failed') + result('Passed'), { summary: 'Failed' }));
    expect(totals).toEqual(counts({ failed: 1, passed: 1 }));
    expect(notable[0]).not.toHaveProperty('lastAttempt');
  });

  test('without a definition have no class', async () => {
    const [test] = (
      await testsIn(run(result('Failed', 'Adds', output('Expected 1')), { definitions: definition('Adds', 'none') }))
    ).notable;
    expect([test?.title, test?.identity.owner, test?.message]).toEqual(['Adds', undefined, 'Expected 1']);
  });
});

describe('what cannot be read, and what says nothing', () => {
  test.each([
    ['cut', run(result('Passed')).slice(0, -30), 'it was cut off'],
    ['another root', '<TestRuns/>', 'This is no report Jidoka knows'],
    ['a root in another case', '<testrun/>', 'This is no report Jidoka knows'],
    ['NUnit', '<test-run/>', 'NUnit 3'],
    ['entities', '<!DOCTYPE TestRun [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><TestRun/>', 'DOCTYPE'],
    ['too deep', `<TestRun><Results>${'<InnerResults>'.repeat(300)}`, 'nested deeper than 256'],
    ['a control character', run(result('Passed', 'a\u0001')), 'Not well-formed XML'],
    ['two outcomes', run('<UnitTestResult outcome="Failed" outcome="Passed"/>'), 'Not well-formed XML'],
    ['something after the end', `${run(result('Passed'))}<x/>`, 'Not well-formed XML'],
    ['binary', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'This is no report'],
    ['nothing', '', 'The file is empty'],
  ])('%s', async (_what, text, says) => {
    const { state, problems } = await testsIn(text);
    expect([state, problems[0]]).toEqual(['unreadable', expect.stringContaining(says)]);
  });

  test.each([
    ['no results', run(''), 0],
    ['a bare root', '<TestRun/>', 0],
    ['all skipped', run(result('NotExecuted') + result('Inconclusive', 'b')), 2],
  ])('%s: empty', async (_what, text, skipped) => {
    expect(await testsIn(text)).toMatchObject({ state: 'empty', totals: counts({ skipped }), problems: [] });
  });

  test('CRLF, a byte order mark, UTF-16, a prefix and pieces of any size change nothing', async () => {
    const text = run(
      result('Failed', 'a', '<Output><ErrorInfo><Message>no</Message></ErrorInfo></Output>') + result('Passed', 'b'),
      {
        summary: 'Failed',
      },
    );
    const plain = await testsIn(text);
    const prefixed = text.replace('xmlns=', 'xmlns:t=').replaceAll(/<(\/?)(?=[A-Z])/g, '<$1t:');
    for (const other of [text.replaceAll('\n', '\r\n'), `\ufeff${text}`, prefixed]) {
      for (const size of [1, 7, 10_000]) expect(await testsIn(other, size)).toEqual(plain);
    }
    expect(await testsIn(new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')))).toEqual(plain);
    expect(plain.totals).toEqual(counts({ failed: 1, passed: 1 }));
  });

  test('it is recognised by its root', () => {
    const at = { prefixed: false, attributes: new Map(), line: 1, column: 1 };
    expect([trx.matches({ name: 'TestRun', ...at }), trx.matches({ name: 'test-run', ...at })]).toEqual([true, false]);
  });
});

test('no damage to a real report makes it cleaner', async () => {
  const originals = originalsIn('trx');
  const units = [
    /<UnitTestResult(?:\s+\w+="[^"]*")*(?:\/>|>[\s\S]*?<\/UnitTestResult>)/g,
    /<Output>[\s\S]*?<\/Output>/g,
    / \w+="[^"]*"/g,
  ];
  const mutants = mutantsOf(originals, 300, 20261122, units, /(?<= outcome=")\w+/g);
  const { cleaner, excused } = await cleanerMutants(mutants, testsIn, readsCleaner, isConsistent);
  expect(cleaner).toEqual([]);
  expect(excused).toBeLessThan(20);
});

/** Nothing it states as a whole is worse than what its results come to, each by its word alone. */
function isConsistent(text: string): boolean {
  const results = [...text.matchAll(/<UnitTestResult(?:\s+\w+="[^"]*")*/g)].map(
    ([tag]) => / outcome="(\w+)"/.exec(tag)?.[1] ?? 'Error',
  );
  const summary = /<ResultSummary outcome="(\w+)"/.exec(text)?.[1] ?? '';
  const declared = (name: string) => Number(new RegExp(`<Counters[^>]* ${name}="(\\d+)"`).exec(text)?.[1] ?? 0);
  const skipped = results.filter((word) => word === 'NotExecuted' || word === 'Pending').length;
  const failing = results.length - skipped - results.filter((word) => word === 'Passed').length;
  return (
    declared('total') <= results.length &&
    declared('failed') + declared('error') <= failing &&
    declared('total') - declared('executed') - declared('error') <= skipped &&
    (summary === 'Failed' ? failing > 0 : summary === 'Passed' || summary === 'Completed')
  );
}
