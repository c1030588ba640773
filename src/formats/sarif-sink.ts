import type { JsonPlan, JsonSink } from '../model/format.ts';
import { ReportError } from '../model/format.ts';
import type { Problem } from '../model/reading.ts';
import type { CompactFinding, ScanFinding } from '../model/scans.ts';
import { FINDINGS_KEPT } from '../model/scans.ts';
import { quoted } from '../model/words.ts';
import type { JsonObject } from './json-fields.ts';
import { field, isObject, listField } from './json-fields.ts';
import type { Unfinished } from './sarif-invocations.ts';
import { ruleOf } from './sarif-rules.ts';
import type { RunTotals } from './sarif-run.ts';
import { sarifRun, toolOf } from './sarif-run.ts';

type At = { readonly line: number };

/** Problems of one file that are told; a file with more is no cleaner for it. */
const TOLD = 100;

/** What is done with one SARIF file. */
export function sarifSink(path: string): JsonSink {
  const totals: RunTotals = {
    results: 0,
    suppressed: 0,
    byLevel: { error: 0, warning: 0, note: 0, none: 0 },
    bySeverity: { critical: 0, high: 0, medium: 0, low: 0 },
  };
  const tools = new Set<string>();
  const unfinished: Unfinished[] = [];
  const findings: ScanFinding[] = [];
  const others: CompactFinding[] = [];
  const problems: Problem[] = [];
  /** The first thing that is not as the standard has it. Told at the end: another version has other shapes. */
  let broken: Problem | undefined;
  let runs = 0;
  let run = sarifRun(FINDINGS_KEPT);

  const refuse = (message: string, { line }: At): void => {
    broken ??= { kind: 'malformed', message, path, line, column: 1 };
  };
  const known = (value: unknown, what: string, at: At): value is JsonObject => {
    if (!isObject(value)) refuse(`${what} is no object.`, at);
    return isObject(value);
  };
  /** Elements that matter are objects; what an array of them holds besides is refused. */
  const each = (what: string, element: (value: JsonObject, at: At) => void): JsonPlan => ({
    each: {},
    element: (value, at) => known(value, what, at) && element(value, at),
  });
  const rules = (what: string, add: (value: unknown) => void): JsonPlan => each(what, add);
  const notification = each('A notification', (value) => run.invocations.notification(value));
  const unused: JsonPlan = { each: {}, element: () => undefined };

  const plan: JsonPlan = {
    keys: {
      runs: {
        each: {
          keys: {
            results: each('A result', (value, at) => run.result(value, at)),
            tool: {
              keys: {
                driver: {
                  keys: {
                    rules: rules('A rule', (value) => run.rules.addToDriver(ruleOf(value))),
                    notifications: rules('A notification', (value) => run.notifications.addToDriver(ruleOf(value))),
                    taxa: unused,
                  },
                },
                extensions: {
                  each: {
                    keys: {
                      rules: rules('A rule', (value) => run.rules.addToExtension(ruleOf(value))),
                      notifications: rules('A notification', (value) => run.notifications.addToExtension(ruleOf(value))),
                      taxa: unused,
                    },
                  },
                  element: (value, at) => {
                    if (!known(value, 'An extension', at)) return;
                    run.rules.endExtension(value);
                    run.notifications.endExtension(value);
                  },
                },
              },
            },
            invocations: {
              each: { keys: { toolExecutionNotifications: notification, toolConfigurationNotifications: notification } },
              element: (value, at) => known(value, 'An invocation', at) && run.invocations.invocation(value),
            },
            artifacts: { each: {}, element: (value) => run.places.artifact(value) },
            logicalLocations: unused,
            threadFlowLocations: unused,
            graphs: unused,
            webRequests: unused,
            webResponses: unused,
            taxonomies: unused,
            translations: unused,
            policies: unused,
            addresses: unused,
          },
        },
        element: (value, at) => endRun(value, at),
      },
      inlineExternalProperties: {
        each: { keys: { results: unused } },
        element: (value) => {
          if (field(value, 'results'))
            unfinished.push({ tool: '', why: 'results stand apart from their run, where they are not read' });
        },
      },
    },
  };

  const endRun = (value: unknown, at: At): void => {
    const ended = run;
    runs++;
    run = sarifRun(Math.max(0, FINDINGS_KEPT - findings.length));
    if (!known(value, 'A run', at)) return;
    for (const [of, key] of listsOf(value)) {
      const list = field(of, key);
      if (list !== undefined && list !== null && !Array.isArray(list)) refuse(`A run's ${quoted(key)} are no list.`, at);
    }
    const tool = toolOf(value);
    if (tool === undefined) {
      refuse('A run does not name its tool (`tool.driver.name`).', at);
      return;
    }
    const outcome = ended.end(tool, value, totals);
    tools.add(tool);
    unfinished.push(...outcome.unfinished.slice(0, Math.max(1, TOLD - unfinished.length)));
    findings.push(...outcome.findings);
    for (const other of outcome.others) others.push(other);
    for (const { message, line } of outcome.complaints.slice(0, Math.max(0, TOLD - problems.length)))
      problems.push({ kind: 'mismatch', message, path, line: line ?? at.line });
  };

  return {
    plan,
    end(rest) {
      const version = field(rest, 'version');
      if (version !== '2.1.0')
        throw new ReportError({ kind: 'unreadable', message: otherVersion(version), path, line: 1, column: 1 });
      const list = field(rest, 'runs');
      if (list !== null && !Array.isArray(list)) refuse('It has no list of `runs`.', { line: 1 });
      if (broken) throw new ReportError(broken);
      if (runs === 0) unfinished.push({ tool: '', why: 'no run' });
      const complete = unfinished.length === 0;
      const scans = { path, tools: [...tools], totals, complete, unfinished, findings, others, problems };
      return { kind: 'scans', scans };
    },
  };
}

/** Where a run has lists that results or their worth depend on. */
function listsOf(run: unknown): readonly (readonly [unknown, string])[] {
  const tool = field(run, 'tool');
  const extensions = listField(tool, 'extensions');
  return [
    [run, 'results'],
    [run, 'invocations'],
    [tool, 'extensions'],
    ...[field(tool, 'driver'), ...extensions].map((component) => [component, 'rules'] as const),
  ];
}

function otherVersion(version: unknown): string {
  const said = typeof version === 'string' ? `SARIF ${quoted(version, 40)}` : 'SARIF of no stated version';
  return `This is ${said}; read is 2.1.0. Have the tool write that, or convert the file: \`sarif-multitool transform --sarif-output-version Current\`.`;
}
