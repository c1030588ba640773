import { expect, test } from 'vitest';
import { formats } from '../../src/formats/index.ts';
import { readReport } from '../../src/formats/read.ts';
import type { TestFile } from '../../src/model/tests.ts';

async function read(xml: string): Promise<TestFile> {
  const bytes = (async function* () {
    yield new TextEncoder().encode(xml);
  })();
  const reading = await readReport('r.xml', bytes, formats);
  if (reading.state !== 'read') throw new Error(reading.problems[0].message);
  if (reading.kind !== 'tests') throw new Error(reading.kind);
  return reading.tests;
}

test('identity is file or class, the chain of suites, the name, the occurrence', async () => {
  const { notable } = await read(`<testsuites name="all"><testsuite name="outer" file="src/a.test.ts"><testsuite name="inner">
    <testcase name="t"><failure/></testcase><testcase name="t"><failure/></testcase></testsuite></testsuite></testsuites>`);
  expect(notable.map(({ identity }) => identity)).toEqual([
    { owner: 'src/a.test.ts', suites: ['all', 'outer', 'inner'], name: 't', occurrence: 1 },
    { owner: 'src/a.test.ts', suites: ['all', 'outer', 'inner'], name: 't', occurrence: 2 },
  ]);
});

test.each([
  ['com.acme.OrderTest', 'rejects', 'com.acme.OrderTest.rejects'],
  ['src/a.test.ts', 'adds', 'src/a.test.ts > adds'],
  ['Order rejects', 'Order rejects', 'Order rejects'],
  ['', 'adds', 'adds'],
])('class %j and name %j are titled %j', async (className, name, title) => {
  const { notable } = await read(
    `<testsuite><testcase classname="${className}" name="${name}"><failure/></testcase></testsuite>`,
  );
  expect(notable[0]?.title).toBe(title);
});

test("pytest's lines count from 0, everyone else's from 1", async () => {
  const of = (suite: string) =>
    `<testsuite name="${suite}"><testcase name="t" file="a.py" line="11"><failure/></testcase></testsuite>`;
  expect((await read(of('pytest'))).notable[0]?.places).toEqual([{ path: 'a.py', line: 12 }]);
  expect((await read(of('other'))).notable[0]?.places).toEqual([{ path: 'a.py', line: 11 }]);
});

test('what is declared is the root, else the sum of the suites below it', async () => {
  expect((await read('<testsuites tests="9"><testsuite tests="1"><testcase/></testsuite></testsuites>')).declared).toEqual({
    total: 9,
  });
  const sums = await read(
    '<testsuites><testsuite tests="1" failures="0"><testcase/></testsuite><testsuite tests="2"><testcase/><testcase/></testsuite></testsuites>',
  );
  expect(sums.declared).toEqual({ total: 3, failed: 0 });
});

test('a shortfall is told once, at the innermost suite that is short', async () => {
  const { problems } = await read(`<testsuites tests="3" failures="1"><testsuite name="a" tests="1"><testcase/></testsuite>
<testsuite name="b" tests="2" failures="1"><testcase/></testsuite></testsuites>`);
  expect(problems).toEqual([
    {
      kind: 'mismatch',
      message: 'The suite `b` declares 1 failure or error but lists 0, and 2 tests but lists 1.',
      path: 'r.xml',
      line: 2,
      column: 1,
    },
  ]);
});
