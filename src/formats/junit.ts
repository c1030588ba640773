import { testCollector, testFile } from '../model/collect.ts';
import { ledger, NOTHING_OBSERVED, scopeWords } from '../model/declared.ts';
import type { XmlElement, XmlFormat, XmlSink } from '../model/format.ts';
import type { TestFile, TestOutcome } from '../model/tests.ts';
import { worse } from '../model/tests.ts';
import { clipped, count, grouped, quoted } from '../model/words.ts';
import {
  couldNotRun,
  declaredBy,
  isExpectedToFail,
  isTry,
  lineOf,
  OPAQUE_ELEMENTS,
  OUTCOME_ATTRIBUTES,
  OUTCOME_ELEMENTS,
  OUTCOME_WORDS,
  runnerCount,
  SILENT_ELEMENTS,
  stableSuite,
} from './dialects.ts';

/**
 * JUnit XML in every dialect. No one owns the format; what is read here is the union of what runners write:
 * the Surefire schema (https://maven.apache.org/surefire/maven-surefire-plugin/xsd/surefire-test-report-3.0.2.xsd) with its
 * rerun elements, GoogleTest's `status` and `result`, and the habits in `dialects.ts`.
 */
export const junit: XmlFormat = {
  id: 'junit',
  title: 'JUnit XML',
  recognised: 'a root element `testsuites` or `testsuite`, in any case',
  kind: 'tests',
  syntax: 'xml',
  matches: ({ name }) => isSuite(name.toLowerCase()),
  sink: junitSink,
};

/** What is kept of a failure's text while it is read. */
const TEXT_LIMIT = 16 * 1024;

interface Suite {
  readonly kind: 'suite';
  readonly id: number;
  readonly name: string;
  readonly file: string | undefined;
}

interface Case {
  readonly kind: 'case';
  readonly element: XmlElement;
  outcome: TestOutcome;
  flaky: boolean;
  /** The runner expected the failure and did not fail for it. */
  expected: boolean;
  skips: boolean;
  /** Failure and error elements, of tries too. */
  statements: number;
  tries: number;
  message: string;
  text: string;
}

/** One open element; `detail` is a failure whose text is wanted. */
type Frame = Suite | Case | Passage | { readonly kind: 'detail' | 'other' };

/** An element that says nothing by itself; an outcome below it still belongs to the case or the suite around it. */
interface Passage {
  readonly kind: 'passage';
  readonly around: Suite | Case;
}

function junitSink(path: string): XmlSink {
  const frames: Frame[] = [];
  const suites: Suite[] = [];
  const cases: Case[] = [];
  const tests = testCollector(path);
  const books = ledger(path);
  const runner = { tests: undefined as number | undefined, failing: 0, line: 1 };
  let suiteId = 0;
  let wantsText = false;

  const openSuite = (element: XmlElement): Suite => {
    const { attributes, line, column } = element;
    const name = attributes.get('name') ?? '';
    const declared = declaredBy(attributes, (message) => books.complain(message, element));
    books.open({ name, declared, line, column });
    const file = attributes.get('file') ?? attributes.get('filepath') ?? suites.at(-1)?.file;
    const suite: Suite = { kind: 'suite', id: ++suiteId, name, file };
    suites.push(suite);
    return suite;
  };

  const openCase = (element: XmlElement): Case => {
    const test: Case = {
      kind: 'case',
      element,
      outcome: 'passed',
      flaky: false,
      expected: false,
      skips: false,
      statements: 0,
      tries: 0,
      message: '',
      text: '',
    };
    for (const name of OUTCOME_ATTRIBUTES) {
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
    const isFailing = test.outcome === 'failed' || test.outcome === 'errored';
    const outcome = test.expected && isFailing ? 'skipped' : test.outcome;
    const failing = isFailing && !test.expected ? 1 : 0;
    const statements = Math.max(isFailing ? 1 : 0, test.statements);
    books.saw({ cases: 1, tries: test.tries, failing, statements, skipped: test.skips ? 1 : 0 });
    tests.add({
      name: attributes.get('name') ?? '',
      className: attributes.get('classname') ?? attributes.get('class'),
      file: attributes.get('file') ?? attributes.get('filepath') ?? suite?.file,
      line: lineOf(attributes, suite?.name),
      suites: suites.map(({ name }) => stableSuite(name)).filter((name) => name !== ''),
      suiteId: suite?.id ?? 0,
      outcome,
      flaky: test.flaky,
      message: test.message || (attributes.get('failure') ?? ''),
      text: test.text,
      reportLine,
    });
  };

  const openInCase = (element: XmlElement, test: Case): Frame => {
    const word = element.name.toLowerCase();
    const told = OUTCOME_ELEMENTS.get(word);
    if (isTry(word)) test.tries++;
    if (told === 'flaky') test.flaky = true;
    else if (told === 'skipped' && couldNotRun(test.element.attributes, element.attributes)) {
      test.skips = true;
      tell(test, 'errored', '');
    }
    // An element of another vocabulary (`<x:note>`) is no outcome; an unknown one of JUnit's might be.
    else if (told !== undefined || !(SILENT_ELEMENTS.has(word) || element.prefixed)) tell(test, told, `<${element.name}>`);
    if (told === 'skipped' && isExpectedToFail(test.element.attributes, element.attributes)) test.expected = true;
    if (told === undefined) return passage(word, test);
    if (told !== 'skipped') test.statements++;
    test.message ||= clipped(element.attributes.get('message') ?? '', TEXT_LIMIT);
    return { kind: told === 'skipped' ? 'other' : 'detail' };
  };

  /** A failure or error that belongs to no case: a crash, a fixture, a collection error. */
  const openInSuite = (element: XmlElement, suite: Suite): Frame => {
    const told = OUTCOME_ELEMENTS.get(element.name.toLowerCase());
    if (told !== 'failed' && told !== 'errored') return passage(element.name.toLowerCase(), suite);
    books.saw({ ...NOTHING_OBSERVED, failing: 1, statements: 1 });
    const said = element.attributes.get('message') ?? '';
    books.complain(
      `${scopeWords(suite.name)} states an error outside any test${said === '' ? '.' : `: ${quoted(said)}`}`,
      element,
    );
    return { kind: 'other' };
  };

  const frameOf = (element: XmlElement): Frame => {
    const name = element.name.toLowerCase();
    if (isSuite(name)) return openSuite(element);
    if (name === 'testcase') return openCase(element);
    const parent = frames.at(-1);
    if (parent?.kind === 'case') return openInCase(element, parent);
    if (parent?.kind === 'suite') return openInSuite(element, parent);
    if (parent?.kind === 'passage') {
      if (!OUTCOME_ELEMENTS.has(name)) return passage(name, parent.around);
      return parent.around.kind === 'case' ? openInCase(element, parent.around) : openInSuite(element, parent.around);
    }
    return { kind: parent?.kind === 'detail' ? 'detail' : 'other' };
  };

  /** What node:test says of itself, against what it listed. */
  const holdAgainstRunner = (listed: Pick<TestFile, 'totals' | 'notable' | 'dropped'>): typeof listed => {
    const { failed, errored } = listed.totals;
    if (runner.failing > failed + errored) {
      const message = `The runner says ${count(runner.failing, 'test')} failed but lists ${grouped(failed + errored)}.`;
      books.complain(message, { line: runner.line, column: 1 });
    }
    // A suite without a test is listed as a case; the runner's own count tells.
    const none = runner.tests === 0 && failed + errored === 0;
    return none ? { ...testCollector(path).end() } : listed;
  };

  return {
    open(written) {
      const frame = frameOf(lowered(written));
      frames.push(frame);
      wantsText = frame.kind === 'detail';
    },
    close() {
      const frame = frames.pop();
      if (frame?.kind === 'suite') {
        suites.pop();
        books.close();
      } else if (frame?.kind === 'case') closeCase(frame);
      wantsText = frames.at(-1)?.kind === 'detail';
    },
    text(piece) {
      const test = cases.at(-1);
      if (test && test.text.length < TEXT_LIMIT) test.text += piece.slice(0, TEXT_LIMIT - test.text.length);
    },
    comment(text, line) {
      const said = frames.length === 1 ? runnerCount(text) : undefined;
      if (said === undefined) return;
      runner.line = line;
      if (said.name === 'tests') runner.tests = said.count;
      else runner.failing += said.count;
    },
    get wantsText() {
      return wantsText;
    },
    end() {
      const collected = holdAgainstRunner(tests.end());
      const closed = books.end();
      return { kind: 'tests', tests: testFile(path, collected, closed, closed.declared) };
    },
  };
}

function passage(word: string, around: Suite | Case): Frame {
  return OPAQUE_ELEMENTS.has(word) ? { kind: 'other' } : { kind: 'passage', around };
}

/** Names of attributes in lower case, as those of elements are read. */
function lowered(element: XmlElement): XmlElement {
  let isLower = true;
  for (const name of element.attributes.keys()) if (name !== name.toLowerCase()) isLower = false;
  if (isLower) return element;
  const attributes = new Map<string, string>();
  // Where two differ in case alone, the plain spelling was meant for machines.
  for (const [name, value] of element.attributes) {
    const lower = name.toLowerCase();
    if (name === lower || !element.attributes.has(lower)) attributes.set(lower, value);
  }
  return { ...element, attributes };
}

function isSuite(name: string): boolean {
  return name === 'testsuites' || name === 'testsuite';
}

/** Takes the worst of what a case is told to be; an unknown word says itself as the message, where there is none. */
function tell(test: Case, told: TestOutcome | undefined, word: string): void {
  test.outcome = worse(test.outcome, told ?? 'unknown');
  if (told === 'skipped') test.skips = true;
  if (told === undefined) test.message ||= `The report says ${word}, which is no outcome this version knows.`;
}
