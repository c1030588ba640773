import { testCollector, testFile } from '../model/collect.ts';
import { ledger } from '../model/declared.ts';
import type { XmlElement, XmlFormat, XmlSink } from '../model/format.ts';
import { hash64 } from '../model/hash.ts';
import type { TestOutcome } from '../model/tests.ts';
import { worse } from '../model/tests.ts';
import { clipped, count, grouped, quoted } from '../model/words.ts';
import {
  ANNOUNCED,
  declaredBy,
  EXIT_CODE,
  FINE_RUNS,
  isBad,
  NO_OUTCOME,
  NOT_RUN,
  OF_CASES,
  OUTCOMES_OF_TRX,
  saidOf,
} from './trx-words.ts';

/**
 * Visual Studio TRX, as the loggers write it (https://github.com/microsoft/vstest `TrxLogger`,
 * https://github.com/microsoft/testfx `TrxReportEngine`): results, definitions and the summary of the run in any order.
 */
export const trx: XmlFormat = {
  id: 'trx',
  title: 'Visual Studio TRX',
  recognised: 'a root element `TestRun`',
  kind: 'tests',
  syntax: 'xml',
  matches: ({ name }) => name === 'TestRun',
  sink: trxSink,
};

const TEXT_LIMIT = 16 * 1024;
const COMPLAINTS_TOLD = 20;

interface Case {
  readonly element: XmlElement;
  readonly outcome: TestOutcome;
  readonly word: string;
  message: string;
  text: string;
  /** The worst of the results inside, where there are any. */
  inner: TestOutcome | undefined;
}

interface RunInfo {
  readonly element: XmlElement;
  text: string;
}

function trxSink(path: string): XmlSink {
  const tests = testCollector(path);
  const books = ledger(path);
  const open: string[] = [];
  const cases: Case[] = [];
  const words = new Set<string>();
  const classes = classTable();
  const run = { failing: 0, statements: 0, notRun: 0, listed: 0, containers: 0, announced: 0 };
  const infos: RunInfo[] = [];
  let unsaid = 0;
  let info: RunInfo | undefined;
  let summary: XmlElement | undefined;
  let counters: XmlElement | undefined;
  let definition: string | undefined;
  let detail: 'message' | 'text' | undefined;

  /**
   * A test that is still in the queue of a run already said to be over: mocha-trx-reporter writes so of skipped ones, and the
   * run before its results. Loggers that write a run while it lasts, or after it broke off, say that of the run.
   */
  const isNeverStarted = () =>
    ['passed', 'completed', 'failed'].includes(summary?.attributes.get('outcome')?.toLowerCase() ?? '');

  const openCase = (element: XmlElement): void => {
    const said = element.attributes.get('outcome')?.trim() ?? NO_OUTCOME;
    const word = said.toLowerCase();
    const outcome = word === 'pending' && isNeverStarted() ? 'skipped' : OUTCOMES_OF_TRX.get(word);
    if (outcome !== undefined) words.add(word);
    cases.push({ element, outcome: outcome ?? 'unknown', word: said, message: '', text: '', inner: undefined });
  };

  const closeCase = (test: Case): void => {
    const parent = cases.at(-1);
    // Rows of a data-driven test and members of an ordered one are the cases; what holds them is one only where it says worse.
    const counts = test.inner === undefined || (isBad(test.outcome) && worse(test.inner, test.outcome) !== test.inner);
    if (test.inner !== undefined) run.containers++;
    if (isBad(test.outcome) && test.outcome !== 'unknown') run.statements++;
    const worst = test.inner === undefined ? test.outcome : worse(test.inner, test.outcome);
    if (parent) parent.inner = parent.inner === undefined ? worst : worse(parent.inner, worst);
    if (!counts) return;
    const { attributes, line } = test.element;
    run.listed++;
    if (test.outcome === 'failed' || test.outcome === 'errored') run.failing++;
    if (NOT_RUN.has(test.word.toLowerCase())) run.notRun++;
    tests.add({
      name: attributes.get('testName') ?? '',
      definition: attributes.get('testId')?.toLowerCase() ?? '',
      suites: [],
      // Results stand in no order (vstest keeps them by a random key), so that none of two is a later try of the other.
      suiteId: run.listed,
      outcome: test.outcome,
      flaky: false,
      message: test.message.trim() === '' ? saidOf(test) : test.message,
      text: test.text,
      reportLine: line,
    });
  };

  const openDefinition = (element: XmlElement): void => {
    const id = element.attributes.get('id')?.toLowerCase();
    // Definitions stand before the results or after them; after them only those of kept cases are wanted.
    definition = id !== undefined && (run.listed === 0 || tests.awaited.has(id)) ? id : undefined;
  };

  const closeInfo = ({ element, text }: RunInfo): void => {
    const word = (element.attributes.get('outcome') ?? NO_OUTCOME).trim().toLowerCase();
    if (FINE_RUNS.has(word)) return;
    const said = text.trim();
    if (ANNOUNCED.test(said)) run.announced++;
    else if (infos.length < COMPLAINTS_TOLD) infos.push({ element, text: said });
    else unsaid++;
  };

  /** What the run says of itself as a whole, in words, where no case explains it. */
  const holdRun = (): void => {
    const at = summary ?? { line: 1, column: 1 };
    const said = summary?.attributes.get('outcome')?.trim();
    const word = said?.toLowerCase() ?? 'completed';
    const explained = word === 'failed' ? run.failing > 0 : OF_CASES.has(word) && words.has(word);
    if (!FINE_RUNS.has(word) && !explained) {
      const missing = word === 'failed' ? ' but lists no failing test' : '';
      books.complain(`The run says its outcome is ${quoted(said ?? '', 40)}${missing}.`, at);
    }
    for (const { element, text } of infos) {
      if (EXIT_CODE.test(text) && run.failing > 0) continue;
      books.complain(`The run states an error outside any test${text === '' ? '.' : `: ${quoted(text)}`}`, element);
    }
    if (unsaid > 0) books.complain(`The run states ${count(unsaid, 'more error')} outside any test.`, at);
    if (run.announced > run.failing) {
      books.complain(`The run announces ${count(run.announced, 'failed test')} but lists ${grouped(run.failing)}.`, at);
    }
  };

  return {
    open(element) {
      const { name } = element;
      const parent = open.at(-1);
      detail = undefined;
      if (parent === 'Results' || parent === 'InnerResults') openCase(element);
      else if (cases.length > 0 && parent === 'ErrorInfo') {
        if (name === 'Message') detail = 'message';
        else if (name === 'StackTrace') detail = 'text';
      } else if (parent === 'TestDefinitions') openDefinition(element);
      else if (name === 'TestMethod' && definition !== undefined) classes.set(definition, element.attributes.get('className'));
      else if (name === 'ResultSummary') summary = element;
      else if (name === 'Counters' && parent === 'ResultSummary') counters = element;
      else if (name === 'RunInfo') info = { element, text: '' };
      open.push(name);
    },
    close(name) {
      open.pop();
      detail = undefined;
      const parent = open.at(-1);
      const test = parent === 'Results' || parent === 'InnerResults' ? cases.pop() : undefined;
      if (test) closeCase(test);
      else if (parent === 'TestDefinitions') definition = undefined;
      else if (name === 'RunInfo' && info) {
        closeInfo(info);
        info = undefined;
      }
    },
    text(piece) {
      const test = cases.at(-1);
      if (info) info.text += piece.slice(0, TEXT_LIMIT - info.text.length);
      else if (test && detail) test[detail] += piece.slice(0, Math.max(0, TEXT_LIMIT - test[detail].length));
    },
    get wantsText() {
      return detail !== undefined || (info !== undefined && open.at(-1) === 'Text');
    },
    end() {
      const { line, column } = counters ?? { line: 1, column: 1 };
      const declared = declaredBy(counters, (message) => books.complain(message, { line, column }));
      books.open({ name: '', declared, line, column });
      const { listed, containers: tries, failing, statements, notRun } = run;
      books.saw({ cases: listed, tries, failing, statements: Math.max(failing, statements), skipped: notRun });
      books.close();
      holdRun();
      const collected = tests.end((id) => classes.get(id));
      return { kind: 'tests', tests: testFile(path, collected, books.end(), declared) };
    },
  };
}

/** Class names by definition, for a million definitions: ids as 53 bits of their hash, each name once. */
function classTable() {
  const names: string[] = [];
  const indexes = new Map<string, number>();
  const byDefinition = new Map<number, number>();
  const keyOf = (id: string): number => {
    const [high, low] = hash64(id);
    return (high & 0x1fffff) * 0x100000000 + low;
  };
  return {
    set(id: string, className: string | undefined): void {
      // MSTest writes `Acme.OrderTests, Acme.Tests, Version=1.0.0.0, ...`.
      const name = clipped((className ?? '').replace(/,.*$/s, '').trim(), 1024);
      // node-trx writes `none` where there are no classes.
      if (name === '' || name === 'none') return;
      const index = indexes.get(name) ?? names.push(name) - 1;
      indexes.set(name, index);
      byDefinition.set(keyOf(id), index);
    },
    get: (id: string): string | undefined => names[byDefinition.get(keyOf(id)) ?? -1],
  };
}
