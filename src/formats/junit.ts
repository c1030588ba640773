import { testCollector } from '../model/collect.ts';
import type { Observed } from '../model/declared.ts';
import { addObserved, declaredCount, NOTHING_OBSERVED, shortfall, shortfallWords } from '../model/declared.ts';
import type { XmlElement, XmlFormat, XmlSink } from '../model/format.ts';
import type { Problem } from '../model/reading.ts';
import type { DeclaredTotals, TestFile, TestOutcome } from '../model/tests.ts';
import { worse } from '../model/tests.ts';
import { clipped, quoted } from '../model/words.ts';

/**
 * JUnit XML in every dialect. No one owns the format; what is read here is the union of what runners write:
 * the Surefire schema (https://maven.apache.org/surefire/maven-surefire-plugin/xsd/surefire-test-report-3.0.2.xsd) with its
 * rerun elements, GoogleTest's `status` and `result`, and the habits named beside each table.
 */
export const junit: XmlFormat = {
  id: 'junit',
  title: 'JUnit XML',
  kind: 'tests',
  syntax: 'xml',
  matches: ({ name }) => isSuite(name.toLowerCase()),
  sink: junitSink,
};

/** Elements of a test case that tell its outcome. */
const OUTCOME_ELEMENTS: ReadonlyMap<string, TestOutcome | 'flaky'> = new Map([
  ['failure', 'failed'],
  ['failed', 'failed'],
  ['error', 'errored'],
  ['skipped', 'skipped'],
  ['skip', 'skipped'],
  ['ignored', 'skipped'],
  ['disabled', 'skipped'],
  ['pending', 'skipped'],
  // Surefire and nextest: further attempts of a case that failed in the end, and of one that passed in the end.
  ['rerunfailure', 'failed'],
  ['rerunerror', 'errored'],
  ['flakyfailure', 'flaky'],
  ['flakyerror', 'flaky'],
]);

/** Elements of a test case that say nothing about its outcome. One that stands in neither table makes the case unknown. */
const SILENT_ELEMENTS: ReadonlySet<string> = new Set([
  ...['system-out', 'system-err', 'properties', 'property', 'attachments', 'attachment', 'output', 'description'],
  ...['metadata', 'tags', 'labels', 'links', 'link', 'parameters', 'parameter', 'steps', 'benchmark', 'perfdata'],
]);

/** Words of `status` and `result` attributes (GoogleTest, CTest, Bazel, Cypress, Katalon). Any other word is unknown. */
const OUTCOME_WORDS: ReadonlyMap<string, TestOutcome> = new Map<string, TestOutcome>([
  ...meaning('passed', ['pass', 'passed', 'ok', 'success', 'successful', 'succeeded', 'run', 'completed', 'complete']),
  ...meaning('failed', ['fail', 'failed', 'failure', 'not ok', 'nok', 'broken']),
  ...meaning('errored', ['error', 'errored', 'crash', 'crashed', 'timeout', 'timedout', 'timed out', 'aborted', 'killed']),
  ...meaning('skipped', ['skip', 'skipped', 'notrun', 'not run', 'not_run', 'disabled', 'ignored', 'pending']),
  ...meaning('skipped', ['suppressed', 'todo']),
]);

function meaning(outcome: TestOutcome, words: readonly string[]): [string, TestOutcome][] {
  return words.map((word) => [word, outcome]);
}

/** What is kept of a failure's text while it is read. */
const TEXT_LIMIT = 16 * 1024;

interface Suite {
  readonly kind: 'suite';
  readonly id: number;
  readonly name: string;
  readonly file: string | undefined;
  readonly declared: DeclaredTotals;
  readonly element: XmlElement;
  seen: Observed;
  /** What inner suites were already reported to miss, so that it is said once. */
  said: Observed;
}

interface Case {
  readonly kind: 'case';
  readonly element: XmlElement;
  outcome: TestOutcome;
  flaky: boolean;
  /** Failure and error elements. */
  statements: number;
  message: string;
  text: string;
}

/** One open element; `detail` is a failure whose text is wanted. */
type Frame = Suite | Case | { readonly kind: 'detail' | 'other' };

function junitSink(path: string): XmlSink<TestFile> {
  const frames: Frame[] = [];
  const suites: Suite[] = [];
  const cases: Case[] = [];
  const problems: Problem[] = [];
  const tests = testCollector(path);
  let suiteId = 0;
  let wantsText = false;
  let root: Suite | undefined;
  let ofTopSuites: DeclaredTotals = {};

  const mismatch = (message: string, { line, column }: XmlElement): void => {
    problems.push({ kind: 'mismatch', message, path, line, column });
  };

  const openSuite = (element: XmlElement): Suite => {
    const { attributes } = element;
    const suite: Suite = {
      kind: 'suite',
      id: ++suiteId,
      name: attributes.get('name') ?? '',
      file: attributes.get('file') ?? attributes.get('filepath') ?? suites.at(-1)?.file,
      declared: declaredBy(element, (message) => mismatch(message, element)),
      element,
      seen: NOTHING_OBSERVED,
      said: NOTHING_OBSERVED,
    };
    root ??= suite;
    suites.push(suite);
    return suite;
  };

  const closeSuite = (suite: Suite): void => {
    suites.pop();
    const short = shortfall(suite.declared, addObserved(suite.seen, suite.said));
    if (short.cases + short.failing + short.skipped > 0) {
      mismatch(shortfallWords(scopeOf(suite), suite.declared, suite.seen), suite.element);
    }
    const parent = suites.at(-1);
    if (parent === undefined) return;
    parent.seen = addObserved(parent.seen, suite.seen);
    parent.said = addObserved(parent.said, addObserved(suite.said, short));
    if (parent === root) ofTopSuites = addDeclared(ofTopSuites, suite.declared);
  };

  const openCase = (element: XmlElement): Case => {
    const test: Case = { kind: 'case', element, outcome: 'passed', flaky: false, statements: 0, message: '', text: '' };
    for (const name of ['status', 'result']) {
      const word = element.attributes.get(name);
      if (word !== undefined) tell(test, OUTCOME_WORDS.get(word.trim().toLowerCase()), `${name}=${word}`);
    }
    cases.push(test);
    return test;
  };

  const closeCase = (test: Case): void => {
    cases.pop();
    const suite = suites.at(-1);
    const { attributes, line: reportLine } = test.element;
    const { outcome, flaky, message, text } = test;
    if (suite) {
      const failing = outcome === 'failed' || outcome === 'errored' ? 1 : 0;
      const statements = Math.max(failing, test.statements);
      suite.seen = addObserved(suite.seen, { cases: 1, failing, statements, skipped: outcome === 'skipped' ? 1 : 0 });
    }
    tests.add({
      name: attributes.get('name') ?? '',
      className: attributes.get('classname') ?? attributes.get('class'),
      file: attributes.get('file') ?? attributes.get('filepath') ?? suite?.file,
      line: lineOf(attributes, suite?.name === 'pytest'),
      suites: suites.map(({ name }) => name).filter((name) => name !== ''),
      suiteId: suite?.id ?? 0,
      outcome,
      flaky,
      message,
      text,
      reportLine,
    });
  };

  const openInCase = (element: XmlElement, test: Case): Frame => {
    const word = element.name.toLowerCase();
    const told = OUTCOME_ELEMENTS.get(word);
    if (told === 'flaky') test.flaky = true;
    // An element of another vocabulary (`<x:note>`) is no outcome; an unknown one of JUnit's might be.
    else if (told !== undefined || !(SILENT_ELEMENTS.has(word) || element.prefixed)) tell(test, told, `<${element.name}>`);
    if (told === undefined || told === 'skipped') return { kind: 'other' };
    if (told !== 'flaky') test.statements++;
    test.message ||= clipped(element.attributes.get('message') ?? '', TEXT_LIMIT);
    return { kind: 'detail' };
  };

  /** A failure or error that belongs to no case: a crash, a fixture, a collection error. */
  const openInSuite = (element: XmlElement, suite: Suite): Frame => {
    const told = OUTCOME_ELEMENTS.get(element.name.toLowerCase());
    if (told === 'failed' || told === 'errored') {
      suite.seen = addObserved(suite.seen, { ...NOTHING_OBSERVED, failing: 1, statements: 1 });
      const said = element.attributes.get('message') ?? '';
      mismatch(`${scopeOf(suite)} states an error outside any test${said === '' ? '.' : `: ${quoted(said)}`}`, element);
    }
    return { kind: 'other' };
  };

  const frameOf = (element: XmlElement): Frame => {
    const name = element.name.toLowerCase();
    if (isSuite(name)) return openSuite(element);
    if (name === 'testcase') return openCase(element);
    const parent = frames.at(-1);
    if (parent?.kind === 'case') return openInCase(element, parent);
    if (parent?.kind === 'suite') return openInSuite(element, parent);
    return { kind: 'other' };
  };

  return {
    open(element) {
      const frame = frameOf(element);
      frames.push(frame);
      wantsText = frame.kind === 'detail';
    },
    close() {
      const frame = frames.pop();
      if (frame?.kind === 'suite') closeSuite(frame);
      else if (frame?.kind === 'case') closeCase(frame);
      wantsText = frames.at(-1)?.kind === 'detail';
    },
    text(piece) {
      const test = cases.at(-1);
      if (test && test.text.length < TEXT_LIMIT) test.text += piece.slice(0, TEXT_LIMIT - test.text.length);
    },
    get wantsText() {
      return wantsText;
    },
    end() {
      const declared = root && isTold(root.declared) ? root.declared : ofTopSuites;
      return { path, ...tests.end(), ...(isTold(declared) && { declared }), problems };
    },
  };
}

function isSuite(name: string): boolean {
  return name === 'testsuites' || name === 'testsuite';
}

function scopeOf(suite: Suite): string {
  return suite.name === '' ? 'The report' : `The suite ${quoted(suite.name, 80)}`;
}

/** Takes the worst of what a case is told to be; an unknown word says itself as the message, where there is none. */
function tell(test: Case, told: TestOutcome | undefined, word: string): void {
  test.outcome = worse(test.outcome, told ?? 'unknown');
  if (told === undefined) test.message ||= `The report says ${word}, which is no outcome this version knows.`;
}

/** Catch2, recognised by the host name it always writes, declares assertions as tests. */
function countsAssertions(attributes: ReadonlyMap<string, string>): boolean {
  return attributes.get('hostname') === 'tbd';
}

/** The numbers a suite declares. `skipped` has four spellings; where several stand, the largest is held against the cases. */
function declaredBy({ attributes }: XmlElement, complain: (message: string) => void): DeclaredTotals {
  const read = (...names: string[]): number | undefined => {
    let largest: number | undefined;
    for (const name of names) {
      const told = declaredCount(attributes.get(name));
      if (told === 'invalid') complain(`${name}=${quoted(attributes.get(name) ?? '', 40)} is not a number of tests.`);
      else if (told !== undefined) largest = Math.max(largest ?? 0, told);
    }
    return largest;
  };
  const total = countsAssertions(attributes) ? undefined : read('tests');
  const [failed, errored, skipped] = [read('failures'), read('errors'), read('skipped', 'skip', 'skips', 'ignored', 'disabled')];
  return {
    ...(total !== undefined && { total }),
    ...(failed !== undefined && { failed }),
    ...(errored !== undefined && { errored }),
    ...(skipped !== undefined && { skipped }),
  };
}

function isTold(declared: DeclaredTotals): boolean {
  return Object.keys(declared).length > 0;
}

function addDeclared(a: DeclaredTotals, b: DeclaredTotals): DeclaredTotals {
  const sum: Record<string, number> = { ...a };
  for (const [key, value] of Object.entries(b)) sum[key] = (sum[key] ?? 0) + value;
  return sum;
}

/** 1-based; pytest (junit_family=xunit1) counts lines from 0. */
function lineOf(attributes: ReadonlyMap<string, string>, fromZero: boolean): number | undefined {
  const text = attributes.get('line') ?? attributes.get('lineno');
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) + (fromZero ? 1 : 0) : undefined;
}
