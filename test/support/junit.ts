/** JUnit text for tables of tests: `ok`, `fail`, `skip` ... become cases of one suite. */
export function suite(
  cases: Readonly<Record<string, 'ok' | 'fail' | 'error' | 'skip' | 'flaky' | 'odd'>>,
  name = 'Suite',
): string {
  const inner = {
    ok: '',
    fail: '<failure message="expected 1"/>',
    error: '<error message="boom"/>',
    skip: '<skipped/>',
    flaky: '<flakyFailure message="first try"/>',
    odd: '<mystery/>',
  };
  const lines = Object.entries(cases).map(
    ([test, outcome]) => `<testcase classname="pkg.${name}" name="${test}">${inner[outcome]}</testcase>`,
  );
  return `<testsuite name="${name}">${lines.join('')}</testsuite>`;
}
