import { count, quoted } from '../model/words.ts';
import { field, isObject, listField, textField } from './json-fields.ts';
import { saidBy } from './sarif-results.ts';
import type { Level, Rule, RuleBook, RuleName } from './sarif-rules.ts';
import { effective, levelOf, ruleNameOf } from './sarif-rules.ts';

/** How a run went, as SARIF tells it (3.20, 3.58, appendix I). Section numbers are of SARIF 2.1.0. */

export interface Unfinished {
  readonly tool: string;
  readonly why: string;
}

/** Errors of a tool about itself that are told word for word. */
const TOLD = 3;
/** From worst to best. */
const LEVELS: readonly string[] = ['error', 'warning', 'note', 'none'];

/** What the invocations of one run say. */
export function invocationBook() {
  const overrides: { readonly name: RuleName; readonly level: Level }[][] = [];
  const failures: string[] = [];
  const errors: string[] = [];
  /** Notifications whose level is that of what they describe, which may come later. */
  const open = new Map<string, { readonly name: RuleName; readonly text: string }>();
  let errorCount = 0;

  const invocation = (value: unknown): void => {
    overrides.push(
      listField(value, 'ruleConfigurationOverrides').flatMap((one) => {
        const level = levelOf(field(field(one, 'configuration'), 'level'));
        return level === undefined ? [] : [{ name: ruleNameOf(field(one, 'descriptor')), level }];
      }),
    );
    // 3.20.14: a Boolean. Not saying it is against the standard, but says nothing; anything but `true` is no success.
    const successful = field(value, 'executionSuccessful');
    if (successful !== undefined && successful !== null && successful !== true)
      failures.push(`its execution failed${exitOf(value)}`);
    const start = textField(value, 'processStartFailureMessage');
    if (start !== undefined) failures.push(`it did not start: ${quoted(start)}`);
    const signal = textField(value, 'exitSignalName');
    if (signal !== undefined && successful !== true) failures.push(`it was ended by ${quoted(signal)}`);
  };

  const error = (text: string): void => {
    errorCount++;
    if (errors.length < TOLD) errors.push(text === '' ? 'it reports an error' : `it reports an error: ${quoted(text)}`);
  };

  return {
    invocation,
    /** 3.58.6: of level `error` the run failed. A level no one knows may be one. */
    notification(value: unknown): void {
      const level = levelOf(field(value, 'level'));
      const text = saidBy(field(value, 'message')).text ?? textField(field(value, 'exception'), 'message') ?? '';
      if (level !== undefined) {
        if (effective(level) === 'error') error(text);
      } else if (isObject(field(value, 'descriptor'))) {
        const name = ruleNameOf(field(value, 'descriptor'));
        open.set(JSON.stringify(name), { name, text });
      }
    },
    /**
     * What overrides (3.20.5, 3.51) make of a rule's level. The standard ties one to results that name its invocation; for
     * results that name none it may only make things worse.
     */
    overriding(
      rules: RuleBook,
    ): (rule: Rule | undefined, id: string | undefined, invocation: number | undefined) => Level | undefined {
      /** By rule, and by id for rules that the file does not describe. */
      const own = overrides.map(() => new Map<Rule | string | undefined, Level>());
      const worst = new Map<Rule | string | undefined, Level>();
      for (const [i, list] of overrides.entries()) {
        for (const { name, level } of list) {
          const key = rules.find(name).rule ?? name.id;
          own[i]?.set(key, level);
          worst.set(key, worseLevel(worst.get(key) ?? level, level));
        }
      }
      return (rule, id, invocation) => {
        const key = rule ?? id;
        if (key === undefined || overrides.length === 0) return undefined;
        if (invocation !== undefined) return own[invocation]?.get(key);
        const level = worst.get(key);
        return level === undefined ? undefined : worseLevel(rule?.level ?? 'warning', level);
      };
    },
    /** Why the run's results may not be all there are. */
    end(tool: string, run: unknown, descriptors: RuleBook): Unfinished[] {
      const conversion = field(field(run, 'conversion'), 'invocation');
      if (isObject(conversion)) invocation(conversion);
      for (const { name, text } of open.values())
        if (effective(descriptors.find(name).rule?.level ?? 'warning') === 'error') error(text);
      const more = errorCount - errors.length;
      const reasons = [
        ...failures,
        ...errors,
        ...(more > 0 ? [`it reports ${count(more, 'more error')}`] : []),
        ...missingIn(run),
      ];
      return reasons.map((why) => ({ tool, why }));
    },
  };
}

/** 3.14.23: no list of results, or one that stands in another file (3.15). */
function missingIn(run: unknown): string[] {
  const found: string[] = [];
  if (!Array.isArray(field(run, 'results'))) found.push('it lists no results: it did not begin to scan');
  const elsewhere = field(run, 'externalPropertyFileReferences');
  for (const part of ['results', 'invocations', 'driver', 'extensions']) {
    const references = field(elsewhere, part);
    const isThere = Array.isArray(references) ? references.length > 0 : isObject(references);
    if (isThere) found.push(`its ${part} stand in another file, which is not read`);
  }
  return found;
}

function exitOf(value: unknown): string {
  const code = field(value, 'exitCode');
  const words = textField(value, 'exitCodeDescription');
  const parts = [...(typeof code === 'number' ? [`exit code ${code}`] : []), ...(words === undefined ? [] : [quoted(words)])];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function worseLevel(a: Level, b: Level): Level {
  return LEVELS.indexOf(effective(b)) < LEVELS.indexOf(effective(a)) ? b : a;
}
