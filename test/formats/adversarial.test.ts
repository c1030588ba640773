import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeReports } from '../../src/commands/gate.ts';
import type { GateReport } from '../../src/model/report.ts';
import { story } from '../../src/model/story.ts';
import type { TestTotals } from '../../src/model/tests.ts';
import { NO_TESTS, NOTABLE_LIMIT } from '../../src/model/tests.ts';
import type { Decision } from '../../src/model/verdict.ts';
import { forLog } from '../../src/reports/escape.ts';
import { terminal } from '../../src/reports/terminal.ts';
import { gateOver, literalWorld } from '../support/world.ts';

/**
 * Reports that lie, break, or are no reports: what each must come to, under the policy that holds where there is none.
 * A row whose file may not pass is also run beside a good report, whose counts must survive and must not hide it.
 */
interface Row {
  readonly file: string;
  readonly state: 'present' | 'empty' | 'unreadable';
  /** What is not named is zero; absent for what cannot be read. */
  readonly totals?: Partial<TestTotals>;
  readonly gate: Decision;
  /** Part of what the gate says of it. */
  readonly says?: string;
  /** Line and column of the first problem. */
  readonly at?: readonly [number, number];
  /** The decision where repeated cases are retries, if it is asked. */
  readonly retries?: Decision;
  /** The decision beside a good report, where it is not `stop` for what stops alone. */
  readonly beside?: Decision;
}

const RETRIES = 'version: 1\nevidence:\n  repeated-cases: retries\n';
const GOOD =
  '<testsuite name="good" tests="3"><testcase name="a"/><testcase name="b"/><testcase name="c"><skipped/></testcase></testsuite>';
const GOOD_TOTALS = totalsOf({ passed: 2, skipped: 1 });

/** Broken files: cut, empty, of another kind, not well-formed. */
const BROKEN: readonly Row[] = [
  { file: 'cut-in-tag.xml', state: 'unreadable', gate: 'stop', says: 'was cut off', at: [6, 12] },
  { file: 'cut-in-attribute.xml', state: 'unreadable', gate: 'stop', says: 'was cut off', at: [6, 31] },
  { file: 'cut-in-text.xml', state: 'unreadable', gate: 'stop', says: 'was cut off', at: [6, 50] },
  { file: 'cut-in-cdata.xml', state: 'unreadable', gate: 'stop', says: 'was cut off', at: [9, 2] },
  { file: 'cut-after-last-case.xml', state: 'unreadable', gate: 'stop', says: 'inside 2 open elements', at: [6, 1] },
  { file: 'cut-in-end-tag.xml', state: 'unreadable', gate: 'stop', says: 'inside its root element', at: [7, 8] },
  { file: 'cut-before-last-gt.xml', state: 'unreadable', gate: 'stop', says: 'inside its root element', at: [7, 13] },
  { file: 'cut-in-declaration.xml', state: 'unreadable', gate: 'stop', says: 'must contain a root element', at: [1, 24] },
  { file: 'declaration-only.xml', state: 'unreadable', gate: 'stop', says: 'must contain a root element', at: [2, 1] },
  { file: 'comment-only.xml', state: 'unreadable', gate: 'stop', says: 'must contain a root element', at: [3, 1] },
  { file: 'comment-never-ends.xml', state: 'unreadable', gate: 'stop', says: 'was cut off', at: [10, 1] },
  { file: 'zero-bytes.xml', state: 'unreadable', gate: 'stop', says: 'The file is empty', at: [1, 1] },
  { file: 'white-space.xml', state: 'unreadable', gate: 'stop', says: 'The file is empty', at: [1, 1] },
  { file: 'bom-only.xml', state: 'unreadable', gate: 'stop', says: 'The file is empty', at: [1, 1] },
  { file: 'wrong-root.xml', state: 'unreadable', gate: 'stop', says: 'root element is `results`', at: [2, 1] },
  { file: 'nunit3.xml', state: 'unreadable', gate: 'stop', says: 'NUnit 3', at: [2, 1] },
  { file: 'nunit2.xml', state: 'unreadable', gate: 'stop', says: 'NUnit 2', at: [2, 1] },
  { file: 'trx.xml', state: 'empty', totals: {}, gate: 'stop' },
  { file: 'checkstyle.xml', state: 'unreadable', gate: 'stop', says: 'Checkstyle', at: [2, 1] },
  { file: 'report.json', state: 'unreadable', gate: 'stop', says: 'begins with `{`', at: [1, 1] },
  { file: 'page.html', state: 'unreadable', gate: 'stop', says: 'an HTML page', at: [2, 1] },
  { file: 'picture.png', state: 'unreadable', gate: 'stop', says: 'not UTF-8 text', at: [1, 1] },
  { file: 'two-roots.xml', state: 'unreadable', gate: 'stop', says: 'only one root', at: [7, 12] },
  { file: 'text-after-root.xml', state: 'unreadable', gate: 'stop', says: 'outside of root', at: [8, 1] },
  { file: 'text-before-root.xml', state: 'unreadable', gate: 'stop', says: 'begins with `>`', at: [1, 1] },
  { file: 'declaration-late.xml', state: 'unreadable', gate: 'stop', says: 'start of the document', at: [2, 7] },
  { file: 'entity-bomb.xml', state: 'unreadable', gate: 'stop', says: 'DOCTYPE with declarations', at: [6, 3] },
  { file: 'external-entity.xml', state: 'unreadable', gate: 'stop', says: 'DOCTYPE with declarations', at: [2, 69] },
  { file: 'bare-ampersand.xml', state: 'unreadable', gate: 'stop', says: 'A bare "&"', at: [4, 1] },
  { file: 'bare-ampersand-in-text.xml', state: 'unreadable', gate: 'stop', says: 'A bare "&"' },
  { file: 'less-than-in-attribute.xml', state: 'unreadable', gate: 'stop', says: 'disallowed character', at: [4, 46] },
  { file: 'undeclared-entity.xml', state: 'unreadable', gate: 'stop', says: 'undefined entity', at: [4, 54] },
  { file: 'prototype-entity.xml', state: 'unreadable', gate: 'stop', says: 'undefined entity', at: [4, 56] },
  { file: 'duplicate-attribute.xml', state: 'unreadable', gate: 'stop', says: 'duplicate attribute: status', at: [4, 56] },
  { file: 'crossed-tags.xml', state: 'unreadable', gate: 'stop', says: 'unexpected close tag', at: [4, 47] },
  { file: 'control-character.xml', state: 'unreadable', gate: 'stop', says: 'disallowed character', at: [4, 23] },
  { file: 'control-character-entity.xml', state: 'unreadable', gate: 'stop', says: 'malformed character entity', at: [4, 27] },
  { file: 'surrogate-entity.xml', state: 'unreadable', gate: 'stop', says: 'malformed character entity', at: [4, 29] },
  { file: 'cdata-end-in-text.xml', state: 'unreadable', gate: 'stop', says: 'disallowed in char data', at: [4, 39] },
  { file: 'invalid-utf8.xml', state: 'unreadable', gate: 'stop', says: 'not UTF-8 text', at: [4, 24] },
  { file: 'unknown-encoding.xml', state: 'unreadable', gate: 'stop', says: '`EBCDIC-CP-US` is not known', at: [1, 1] },
];

/** Well-formed files that are odd and say what they say. */
const ODD: readonly Row[] = [
  { file: 'external-doctype.xml', state: 'present', totals: { passed: 1 }, gate: 'go' },
  { file: 'latin-1.xml', state: 'present', totals: { passed: 1 }, gate: 'go' },
  { file: 'bom.xml', state: 'present', totals: { passed: 1 }, gate: 'go' },
  { file: 'crlf.xml', state: 'present', totals: { passed: 1, failed: 1 }, gate: 'stop', says: '`shop.Cart.pays` failed' },
  { file: 'comma-time.xml', state: 'present', totals: { passed: 2 }, gate: 'go' },
  { file: 'foreign-element.xml', state: 'present', totals: { passed: 1 }, gate: 'go' },
  {
    file: 'control-character-entity-1.1.xml',
    state: 'present',
    totals: { failed: 1 },
    gate: 'stop',
    says: '`a\\x1b[31mred` failed',
  },
  { file: 'line-break-in-tag.xml', state: 'present', totals: { passed: 1 }, gate: 'stop', says: 'declares 3 tests but lists 1' },
];

/** Declared numbers that the cases do not bear out, at each level and in both directions. */
const LYING: readonly Row[] = [
  {
    file: 'lying-tests-root.xml',
    state: 'present',
    totals: { passed: 2 },
    gate: 'stop',
    says: '5 tests but lists 2',
    at: [2, 1],
  },
  {
    file: 'lying-tests-suite.xml',
    state: 'present',
    totals: { passed: 2 },
    gate: 'stop',
    says: '5 tests but lists 2',
    at: [3, 3],
  },
  {
    file: 'lying-tests-inner.xml',
    state: 'present',
    totals: { passed: 1 },
    gate: 'stop',
    says: '2 tests but lists 1',
    at: [4, 5],
  },
  {
    file: 'lying-failures-root.xml',
    state: 'present',
    totals: { passed: 2 },
    gate: 'stop',
    says: '1 failure or error',
    at: [2, 1],
  },
  {
    file: 'lying-failures-suite.xml',
    state: 'present',
    totals: { passed: 2 },
    gate: 'stop',
    says: '1 failure or error',
    at: [3, 3],
  },
  {
    file: 'lying-failures-inner.xml',
    state: 'present',
    totals: { passed: 1 },
    gate: 'stop',
    says: '1 failure or error',
    at: [4, 5],
  },
  {
    file: 'lying-errors-root.xml',
    state: 'present',
    totals: { passed: 2 },
    gate: 'stop',
    says: '2 failures and errors',
    at: [2, 1],
  },
  {
    file: 'lying-errors-inner.xml',
    state: 'present',
    totals: { passed: 1 },
    gate: 'stop',
    says: '1 failure or error',
    at: [4, 5],
  },
  { file: 'lying-skipped-root.xml', state: 'present', totals: { passed: 2 }, gate: 'stop', says: '1 skipped test', at: [2, 1] },
  { file: 'lying-skipped-suite.xml', state: 'present', totals: { passed: 2 }, gate: 'stop', says: '1 skipped test', at: [3, 3] },
  { file: 'lying-disabled-inner.xml', state: 'present', totals: { passed: 1 }, gate: 'stop', says: '1 skipped test', at: [4, 5] },
  { file: 'modest-tests.xml', state: 'present', totals: { passed: 2 }, gate: 'go' },
  { file: 'modest-skipped.xml', state: 'present', totals: { passed: 1, skipped: 1 }, gate: 'go' },
  {
    file: 'modest-failures-root.xml',
    state: 'present',
    totals: { passed: 1, failed: 1 },
    gate: 'stop',
    says: '1 of 2 tests failed',
  },
  {
    file: 'modest-failures-suite.xml',
    state: 'present',
    totals: { passed: 1, failed: 1 },
    gate: 'stop',
    says: '1 of 2 tests failed',
  },
  { file: 'modest-failures-inner.xml', state: 'present', totals: { failed: 1 }, gate: 'stop', says: '1 of 1 test failed' },
  { file: 'zero-counts-one-failure.xml', state: 'present', totals: { failed: 1 }, gate: 'stop', says: '1 of 1 test failed' },
  {
    file: 'count-thousands.xml',
    state: 'present',
    totals: { passed: 2 },
    gate: 'stop',
    says: '1,234 tests but lists 2',
    at: [2, 1],
  },
  {
    file: 'count-word.xml',
    state: 'present',
    totals: { passed: 2 },
    gate: 'stop',
    says: 'tests=`abc` is not a number',
    at: [2, 1],
  },
  {
    file: 'count-negative.xml',
    state: 'present',
    totals: { passed: 2 },
    gate: 'stop',
    says: 'failures=`-1` is not a number',
    at: [2, 1],
  },
  { file: 'count-empty.xml', state: 'present', totals: { passed: 2 }, gate: 'stop', says: 'is not a number', at: [2, 1] },
  {
    file: 'count-fraction.xml',
    state: 'present',
    totals: { passed: 2 },
    gate: 'stop',
    says: '`2.5` is not a number',
    at: [2, 1],
  },
  {
    file: 'count-exponent.xml',
    state: 'present',
    totals: { passed: 2 },
    gate: 'stop',
    says: '`1e3` is not a number',
    at: [2, 1],
  },
  { file: 'count-huge.xml', state: 'present', totals: { passed: 2 }, gate: 'stop', says: 'is not a number', at: [2, 1] },
  { file: 'count-padded.xml', state: 'present', totals: { passed: 2 }, gate: 'go' },
  { file: 'catch2-assertions.xml', state: 'present', totals: { passed: 1 }, gate: 'go' },
  { file: 'catch2-failures.xml', state: 'present', totals: { passed: 1, errored: 1 }, gate: 'stop', says: 'broke with an error' },
  {
    file: 'catch2-missing-failure.xml',
    state: 'present',
    totals: { passed: 1 },
    gate: 'stop',
    says: '1 failure or error',
    at: [3, 3],
  },
];

/** Runs that list nothing, or whose failure belongs to no case. */
const CRASHED: readonly Row[] = [
  { file: 'no-suite.xml', state: 'empty', totals: {}, gate: 'stop', says: 'no test is listed' },
  { file: 'no-case.xml', state: 'empty', totals: {}, gate: 'stop', says: 'no test is listed' },
  // Beside a report that ran something, a suite whose every test is switched off is that suite's choice, and is shown.
  { file: 'all-skipped.xml', state: 'empty', totals: { skipped: 1 }, gate: 'stop', says: 'was skipped', beside: 'go' },
  { file: 'errors-without-case.xml', state: 'empty', totals: {}, gate: 'stop', says: '1 failure or error', at: [2, 1] },
  {
    file: 'errors-beside-passes.xml',
    state: 'present',
    totals: { passed: 2 },
    gate: 'stop',
    says: '1 failure or error',
    at: [3, 3],
  },
  { file: 'suite-level-error.xml', state: 'present', totals: { passed: 1 }, gate: 'stop', says: '`beforeAll threw`', at: [5, 5] },
  {
    file: 'suite-level-failure.xml',
    state: 'present',
    totals: { passed: 1 },
    gate: 'stop',
    says: 'outside any test',
    at: [5, 5],
  },
  { file: 'root-level-error.xml', state: 'present', totals: { passed: 1 }, gate: 'stop', says: '`cannot load`', at: [3, 3] },
  {
    file: 'wrapped-suite-error.xml',
    state: 'present',
    totals: { passed: 1 },
    gate: 'stop',
    says: '`beforeAll threw`',
  },
  { file: 'bazel-crash.xml', state: 'present', totals: { errored: 1 }, gate: 'stop', says: 'broke with an error' },
  { file: 'pytest-internal-error.xml', state: 'present', totals: { errored: 1 }, gate: 'stop', says: '`pytest.internal` broke' },
  {
    file: 'pytest-collection-error.xml',
    state: 'present',
    totals: { errored: 1 },
    gate: 'stop',
    says: '`tests.test_cart` broke',
  },
];

/** The same name more than once. */
const REPEATED: readonly Row[] = [
  { file: 'repeated-pass.xml', state: 'present', totals: { passed: 3 }, gate: 'go', retries: 'go' },
  {
    file: 'repeated-fail-then-pass.xml',
    state: 'present',
    totals: { passed: 1, failed: 1 },
    gate: 'stop',
    says: '`shop.Cart.pays` failed',
    retries: 'caution',
  },
  { file: 'repeated-pass-then-fail.xml', state: 'present', totals: { passed: 1, failed: 1 }, gate: 'stop', retries: 'stop' },
  { file: 'repeated-fail-pass-fail.xml', state: 'present', totals: { passed: 1, failed: 2 }, gate: 'stop', retries: 'stop' },
  // Only a pass redeems a failure: a skip, another suite's case and a nameless one do not, and an unknown word stays one.
  {
    file: 'repeated-fail-then-skip.xml',
    state: 'present',
    totals: { passed: 1, failed: 1, skipped: 1 },
    gate: 'stop',
    retries: 'stop',
  },
  { file: 'repeated-unknown-then-pass.xml', state: 'present', totals: { passed: 1, unknown: 1 }, gate: 'stop', retries: 'stop' },
  { file: 'repeated-in-two-suites.xml', state: 'present', totals: { passed: 1, failed: 1 }, gate: 'stop', retries: 'stop' },
  { file: 'same-name-two-classes.xml', state: 'present', totals: { passed: 1, failed: 1 }, gate: 'stop', retries: 'stop' },
  {
    file: 'same-name-two-classes-one-file.xml',
    state: 'present',
    totals: { passed: 1, failed: 1 },
    gate: 'stop',
    retries: 'stop',
  },
  { file: 'name-less-fail-then-pass.xml', state: 'present', totals: { passed: 1, failed: 1 }, gate: 'stop', retries: 'stop' },
  { file: 'name-less-cases.xml', state: 'present', totals: { passed: 2, failed: 1 }, gate: 'stop', says: '(no name) failed' },
];

/** Where and how a case's outcome is told. */
const TOLD: readonly Row[] = [
  {
    file: 'nested-failure.xml',
    state: 'present',
    totals: { passed: 1, failed: 1 },
    gate: 'stop',
    says: '`shop.Cart.pays` failed',
  },
  {
    file: 'case-under-testsuites.xml',
    state: 'present',
    totals: { passed: 1, failed: 1 },
    gate: 'stop',
    says: '1 of 2 tests failed',
  },
  { file: 'lone-testsuite.xml', state: 'present', totals: { passed: 1, failed: 1 }, gate: 'stop', says: '1 of 2 tests failed' },
  { file: 'status-fail.xml', state: 'present', totals: { passed: 1, failed: 1 }, gate: 'stop', says: '`pays` failed' },
  { file: 'result-failed.xml', state: 'present', totals: { passed: 1, failed: 1 }, gate: 'stop', says: '`pays` failed' },
  { file: 'status-skipped.xml', state: 'present', totals: { passed: 1, skipped: 1 }, gate: 'go' },
  { file: 'status-unknown.xml', state: 'present', totals: { passed: 1, unknown: 1 }, gate: 'stop', says: 'status=inconclusive' },
  {
    file: 'status-empty.xml',
    state: 'present',
    totals: { passed: 1, unknown: 1 },
    gate: 'stop',
    says: 'no outcome this version',
  },
  { file: 'status-pass-but-failure.xml', state: 'present', totals: { failed: 1 }, gate: 'stop', says: '`pays` failed' },
  { file: 'unknown-element.xml', state: 'present', totals: { passed: 1, unknown: 1 }, gate: 'stop', says: '<warning>' },
  {
    file: 'error-failure-skipped.xml',
    state: 'present',
    totals: { passed: 1, errored: 1 },
    gate: 'stop',
    says: 'broke with an error',
  },
  { file: 'skipped-after-failure.xml', state: 'present', totals: { passed: 1, failed: 1 }, gate: 'stop', says: '`pays` failed' },
  { file: 'rerun-failure.xml', state: 'present', totals: { passed: 1, failed: 1 }, gate: 'stop', says: '`pays` failed' },
  {
    file: 'rerun-error-alone.xml',
    state: 'present',
    totals: { passed: 1, errored: 1 },
    gate: 'stop',
    says: 'broke with an error',
  },
  // Without a policy file nobody is warned of flaky tests; with one they are (`retries` reads one).
  { file: 'flaky-failure.xml', state: 'present', totals: { passed: 2, flaky: 1 }, gate: 'go', retries: 'caution' },
  { file: 'flaky-and-failure.xml', state: 'present', totals: { passed: 1, failed: 1 }, gate: 'stop', says: '`pays` failed' },
  { file: 'wrapped-cases.xml', state: 'present', totals: { passed: 1, failed: 1 }, gate: 'stop', says: '1 of 2 tests failed' },
  { file: 'case-in-case.xml', state: 'present', totals: { passed: 1, failed: 1 }, gate: 'stop', says: '`inner` failed' },
  {
    file: 'suite-in-case.xml',
    state: 'present',
    totals: { passed: 1, failed: 1 },
    gate: 'stop',
    says: '`shop.Cart.pays` failed',
  },
  { file: 'namespaced.xml', state: 'present', totals: { passed: 1, failed: 1 }, gate: 'stop', says: '`pays` failed' },
  { file: 'upper-case.xml', state: 'present', totals: { passed: 1, failed: 1 }, gate: 'stop', says: '`pays` failed' },
  { file: 'upper-case-attributes.xml', state: 'present', totals: { passed: 1, failed: 1 }, gate: 'stop' },
  { file: 'failure-in-prefixed-wrapper.xml', state: 'present', totals: { passed: 1, failed: 1 }, gate: 'stop' },
  { file: 'failure-in-properties.xml', state: 'present', totals: { passed: 1, failed: 1 }, gate: 'stop' },
  { file: 'failure-in-steps.xml', state: 'present', totals: { passed: 1, failed: 1 }, gate: 'stop' },
  { file: 'prototype-names.xml', state: 'present', totals: { passed: 3, failed: 3 }, gate: 'stop', says: '`constructor` failed' },
  { file: 'prototype-elements.xml', state: 'present', totals: { unknown: 1 }, gate: 'stop', says: '<__proto__>' },
  { file: 'prototype-status.xml', state: 'present', totals: { unknown: 3 }, gate: 'stop', says: 'status=__proto__' },
  { file: 'workflow-commands.xml', state: 'present', totals: { passed: 1, failed: 1 }, gate: 'stop', says: '##[error]forged' },
];

const FAILED: Partial<TestTotals> = { passed: 1, failed: 1 };
const FAILING =
  '<?xml version="1.0" encoding="UTF-16"?>\n<testsuite name="köp"><testcase name="ål"/><testcase name="漢字 🎉"><failure message="é"/></testcase></testsuite>\n';

/** Rows too large or too odd to lie in a repository. */
const MADE: readonly (Row & { readonly bytes: () => string | Uint8Array })[] = [
  { file: 'deep.xml', bytes: () => nested(300), state: 'unreadable', gate: 'stop', says: 'deeper than 256', at: [1, 2828] },
  { file: 'deep-enough.xml', bytes: () => nested(255), state: 'present', totals: { passed: 1 }, gate: 'go' },
  {
    file: 'long-attribute.xml',
    bytes: () => suite(`<testcase name="${'a'.repeat(20e6)}"/>`),
    state: 'unreadable',
    gate: 'stop',
    says: 'longer than 16 MiB',
  },
  {
    file: 'long-failure.xml',
    bytes: () => suite(`<testcase name="a"><failure><![CDATA[${'a'.repeat(20e6)}]]></failure></testcase>`),
    state: 'unreadable',
    gate: 'stop',
    says: 'longer than 16 MiB',
  },
  // What a test printed is not kept, so that there is no limit on it.
  {
    file: 'long-output.xml',
    bytes: () => suite(`<testcase name="a"><system-out><![CDATA[${'a'.repeat(20e6)}]]></system-out></testcase>`),
    state: 'present',
    totals: { passed: 1 },
    gate: 'go',
  },
  {
    file: 'many-attributes.xml',
    bytes: () => suite(`<testcase ${Array.from({ length: 300 }, (_, i) => `a${i}=""`).join(' ')}/>`),
    state: 'unreadable',
    gate: 'stop',
    says: 'more than 256 attributes',
    at: [1, 24],
  },
  { file: 'nul.xml', bytes: () => suite('<testcase name="a\0b"/>'), state: 'unreadable', gate: 'stop', at: [1, 42] },
  { file: 'utf-16le-bom.xml', bytes: () => utf16(FAILING, 'le', true), state: 'present', totals: FAILED, gate: 'stop' },
  { file: 'utf-16be-bom.xml', bytes: () => utf16(FAILING, 'be', true), state: 'present', totals: FAILED, gate: 'stop' },
  { file: 'utf-16le.xml', bytes: () => utf16(FAILING, 'le', false), state: 'present', totals: FAILED, gate: 'stop' },
  { file: 'utf-16be.xml', bytes: () => utf16(FAILING, 'be', false), state: 'present', totals: FAILED, gate: 'stop' },
  // As .NET's XmlWriter over a string writes it: declared UTF-16, in truth UTF-8.
  { file: 'utf-16-in-name.xml', bytes: () => FAILING, state: 'present', totals: FAILED, gate: 'stop' },
  {
    file: 'utf-16-odd.xml',
    bytes: () => utf16(FAILING, 'le', true).subarray(0, -1),
    state: 'unreadable',
    gate: 'stop',
  },
  {
    file: 'cut-in-character.xml',
    bytes: () => new TextEncoder().encode(suite('<testcase name="né')).subarray(0, -1),
    state: 'unreadable',
    gate: 'stop',
  },
  {
    file: 'endless-entity.xml',
    bytes: () => suite(`<testcase name="&${'a'.repeat(100_000)}"/>`),
    state: 'unreadable',
    gate: 'stop',
    says: 'A bare "&"',
  },
];

/** Far above it, every chunk size would take long and tell nothing new. */
const SMALL = 10_000;

const folder = join(import.meta.dirname, '..', 'fixtures', 'adversarial', 'junit');
const rows: readonly (Row & { readonly bytes?: () => string | Uint8Array })[] = [
  ...BROKEN,
  ...ODD,
  ...LYING,
  ...CRASHED,
  ...REPEATED,
  ...TOLD,
  ...MADE,
];

// What a report names must never reach the prototype that all objects share: writing there now throws.
const before = Reflect.ownKeys(Object.prototype);
beforeAll(() => {
  Object.freeze(Object.prototype);
});

test('every file has its row, and every row of the folder its file', () => {
  expect(readdirSync(folder).sort()).toEqual(
    rows
      .filter((row) => row.bytes === undefined)
      .map((row) => row.file)
      .sort(),
  );
  expect(new Set(rows.map((row) => row.file)).size).toBe(rows.length);
});

for (const row of rows) {
  const { file, state, gate, says, at, retries, beside = gate === 'go' ? 'go' : 'stop' } = row;
  test(file, async () => {
    const bytes = bytesOf(row);
    const report = await gateOver({ files: { [file]: bytes } });
    const [read] = report.evidence.tests.files;
    const expected = row.totals && totalsOf(row.totals);
    expect({ state: read?.state, totals: read?.totals, gate: report.decision }).toEqual({ state, totals: expected, gate });
    if (says !== undefined) expect(told(report)).toContain(says);
    if (at) expect([read?.problems[0]?.line, read?.problems[0]?.column]).toEqual(at);

    for (const chunk of bytes.length <= SMALL ? [1, 3, 64] : []) {
      const again = await gateOver({ files: { [file]: bytes }, chunk });
      const [other] = again.evidence.tests.files;
      expect({ state: other?.state, totals: other?.totals, gate: again.decision }, `${chunk} bytes at once`).toEqual({
        state,
        totals: expected,
        gate,
      });
    }

    const both = await gateOver({ files: { 'good.xml': GOOD, [file]: bytes } });
    expect(both.evidence.tests.state).toBe(state === 'unreadable' ? 'unreadable' : 'present');
    expect(both.evidence.tests.totals).toEqual(sumOf(GOOD_TOTALS, expected ?? NO_TESTS));
    expect(both.evidence.tests.files).toHaveLength(2);
    expect(both.decision).toBe(beside);

    if (retries === undefined) return;
    expect((await gateOver({ files: { [file]: bytes }, policy: RETRIES })).decision).toBe(retries);
  });
}

test('nothing of it reached a prototype', () => {
  expect(Object.isFrozen(Object.prototype)).toBe(true);
  expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
  const [plain, list]: [object, object] = [{}, []];
  for (const name of ['polluted', 'message', 'type', 'file']) expect([name in plain, name in list]).toEqual([false, false]);
});

test('no name in a report, and no name of a report, becomes a command of the runner', async () => {
  const forged = readFileSync(join(folder, 'workflow-commands.xml'));
  const names = ['::error::forged.xml', '##[error]forged.xml', ' ::set-output name=verdict::go.xml', 'a\n::error::forged.xml'];
  const all = [...names.map((name) => [name, forged] as const), ['::warning::bad.xml', '<'] as const];
  // With a broken file, without one, and alone: each is told in sentences of its own.
  for (const chosen of [all, all.slice(0, -1), all.slice(0, 1)]) {
    const files = Object.fromEntries(chosen);
    const world = literalWorld({ files });
    const report = await gateOver({ files });
    await writeReports(world, report);
    const printed = terminal(story(report), { color: false, width: 100 }).split('\n').map(forLog);
    expect(printed.join('\n')).toContain('forged');
    for (const line of printed) expect(line).not.toMatch(/^\s*::|##\[/);
    // Every finding is told in one line: nothing from outside starts a line of its own.
    for (const line of told(report).split('\n')) expect(line).not.toMatch(/^\s*(::|##\[)/);
    expect([...world.written.keys()]).toEqual(['report.json', 'review-map.json', 'comment.md', 'summary.md', 'jidoka.html']);
  }
});

describe('beyond what is kept one by one', () => {
  const flaky = (n: number) =>
    Array.from({ length: n }, (_, i) => `<testcase name="f${i}"><flakyFailure message="first"/></testcase>`).join('');
  const passing = Array.from({ length: 100 }, (_, i) => `<testcase name="p${i}"/>`).join('');
  const failing = '<testcase name="late"><failure message="boom"/></testcase>';
  const over = NOTABLE_LIMIT + 500;

  test('100 passes and 1,500 flaky cases hide no failure', async () => {
    const report = await gateOver({ files: { 'a.xml': suite(passing + flaky(over) + failing) } });
    expect(report.decision).toBe('stop');
    expect(report.evidence.tests.totals).toEqual(totalsOf({ passed: 100 + over, failed: 1, flaky: over }));
    expect(told(report)).toContain('1 more test failed');
  });

  test('1,000 failures in quarantine hide no failure', async () => {
    const quarantined = '<testcase name="known"><failure message="boom"/></testcase>'.repeat(NOTABLE_LIMIT);
    const policy = 'version: 1\nquarantine:\n  - { test: known, owner: me, until: 2026-12-31, reason: known }\n';
    const files = (more: string) => ({ files: { 'a.xml': suite(passing + quarantined + more) }, policy });
    expect((await gateOver(files(''))).decision).toBe('go');
    const report = await gateOver(files(failing));
    expect(report.decision).toBe('stop');
    expect(told(report)).toContain('1 more test failed');
  });

  test('1,000 flaky cases hide no unknown one', async () => {
    const unknown = '<testcase name="late" status="mystery"/>';
    const report = await gateOver({ files: { 'a.xml': suite(passing + flaky(NOTABLE_LIMIT) + unknown) } });
    expect(report.decision).toBe('stop');
    expect(told(report)).toContain('The outcome of 1 test is not understood');
  });

  test('1,000 retried failures hide none that was not retried', async () => {
    const retried = Array.from(
      { length: NOTABLE_LIMIT },
      (_, i) => `<testcase name="r${i}"><failure/></testcase><testcase name="r${i}"/>`,
    ).join('');
    const run = (more: string) => gateOver({ files: { 'a.xml': suite(retried + more) }, policy: RETRIES });
    expect((await run('')).decision).toBe('caution');
    expect((await run(failing)).decision).toBe('stop');
    // Not kept, so not known to be redeemed: strict rather than generous.
    expect((await run(`${failing}<testcase name="late"/>`)).decision).toBe('stop');
  });
});

test('the place of a problem is where the element begins, also where its name ends the line', async () => {
  const report = await gateOver({ files: { 'a.xml': readFileSync(join(folder, 'line-break-in-tag.xml')) } });
  const [problem] = report.evidence.tests.files[0]?.problems ?? [];
  expect([problem?.line, problem?.column]).toEqual([3, 3]);
});

test('many retried failures are judged in time that grows with their number', { timeout: 20_000 }, async () => {
  const run = async (reports: number): Promise<number> => {
    const retried = Array.from({ length: 500 }, (_, i) => `<testcase name="r${i}"><failure/></testcase><testcase name="r${i}"/>`);
    const files = Object.fromEntries(Array.from({ length: reports }, (_, i) => [`${i}.xml`, suite(retried.join(''))]));
    const start = performance.now();
    expect((await gateOver({ files, policy: RETRIES })).decision).toBe('caution');
    return performance.now() - start;
  };
  await run(1);
  expect(await run(6)).toBeLessThan(Math.max(300, 12 * (await run(1))));
});

function totalsOf(totals: Partial<TestTotals>): TestTotals {
  const all = { ...NO_TESTS, ...totals };
  return { ...all, total: all.passed + all.failed + all.errored + all.skipped + all.unknown };
}

function sumOf(a: TestTotals, b: TestTotals): TestTotals {
  return totalsOf({
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    errored: a.errored + b.errored,
    skipped: a.skipped + b.skipped,
    flaky: a.flaky + b.flaky,
    unknown: a.unknown + b.unknown,
  });
}

function bytesOf({ file, bytes }: { file: string; bytes?: () => string | Uint8Array }): Uint8Array {
  const made = bytes === undefined ? readFileSync(join(folder, file)) : bytes();
  return typeof made === 'string' ? new TextEncoder().encode(made) : made;
}

/** Everything a report says, one sentence to a line. */
function told(report: GateReport): string {
  const { tests } = report.evidence;
  return [
    tests.reason ?? '',
    ...tests.files.flatMap((file) => file.problems.map((problem) => problem.message)),
    ...report.checks.flatMap(({ outcome }) => {
      if (outcome.kind === 'unknown') return outcome.why;
      return outcome.kind === 'fail' ? [outcome.said, ...outcome.findings.map((finding) => finding.what)] : [];
    }),
  ].join('\n');
}

function suite(cases: string): string {
  return `<testsuite name="shop">${cases}</testsuite>`;
}

function nested(depth: number): string {
  return `${'<testsuite>'.repeat(depth)}<testcase name="a"/>${'</testsuite>'.repeat(depth)}`;
}

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = new Uint8Array((text.length + (mark ? 1 : 0)) * 2);
  const view = new DataView(bytes.buffer);
  [...(mark ? ['\ufeff'] : []), ...text.split('')].forEach((unit, i) => {
    view.setUint16(i * 2, unit.charCodeAt(0), order === 'le');
  });
  return bytes;
}
