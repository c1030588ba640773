import type { CompactFinding, ScanFinding, ScanLevel, Severity } from '../model/scans.ts';
import { count, quoted } from '../model/words.ts';
import type { JsonObject } from './json-fields.ts';
import { field, isObject, textField } from './json-fields.ts';
import type { Unfinished } from './sarif-invocations.ts';
import { invocationBook } from './sarif-invocations.ts';
import type { NamedPlace } from './sarif-places.ts';
import { placeBook } from './sarif-places.ts';
import type { Said } from './sarif-results.ts';
import { identityOf, messageOf, saidBy, standingOf } from './sarif-results.ts';
import type { Level, Rule } from './sarif-rules.ts';
import { effective, isSecretTool, levelOf, mentionsSecret, messagesOf, ruleBook, severityOf } from './sarif-rules.ts';
import type { Variety } from './sarif-varieties.ts';
import { varietyBook } from './sarif-varieties.ts';

/** One run (3.14) of a SARIF file, read in whatever order its parts come. Section numbers are of SARIF 2.1.0. */

/** A result that is kept in full. */
interface Draft {
  readonly variety: Variety;
  readonly said: Said;
  readonly places: readonly NamedPlace[];
  readonly identity: string | undefined;
}

type Overriding = ReturnType<ReturnType<typeof invocationBook>['overriding']>;
type Worth = Pick<ScanFinding, 'tool' | 'rule' | 'level' | 'severity' | 'secret'>;

interface Worthy {
  readonly worth: Worth;
  readonly rule: Rule | undefined;
  readonly told: Level;
  readonly isLost: boolean;
}

/** What a run came to, added to what the file's earlier runs did. */
export interface RunTotals {
  results: number;
  suppressed: number;
  readonly byLevel: Record<ScanLevel, number>;
  readonly bySeverity: Record<Severity, number>;
}

export interface Complaint {
  readonly message: string;
  readonly line: number | undefined;
}

export interface RunOutcome {
  readonly tool: string;
  readonly unfinished: readonly Unfinished[];
  readonly findings: readonly ScanFinding[];
  readonly others: readonly CompactFinding[];
  /** What the run says against the standard, and so cannot be trusted to say all; with the line of the first such thing. */
  readonly complaints: readonly Complaint[];
}

/** `room` findings are kept in full. */
export function sarifRun(room: number) {
  const rules = ruleBook();
  const notifications = ruleBook();
  const places = placeBook();
  const invocations = invocationBook();
  const varieties = varietyBook();
  const drafts: Draft[] = [];
  // Parallel lists, so that a million results cost a few words each until the run has ended.
  const others: Variety[] = [];
  const otherFiles: (NamedPlace['file'] | undefined)[] = [];
  const otherLines: (number | undefined)[] = [];
  /** Results of no finding that have a level all the same, by kind and level. */
  const contradictions = new Map<string, { count: number; readonly line: number }>();
  let suppressed = 0;

  const contradict = (result: JsonObject, at: { readonly line: number }): void => {
    const level = levelOf(field(result, 'level'));
    if (level === undefined || level === 'none' || level === 'note') return;
    const said = `of kind ${quoted(String(field(result, 'kind')))}, which is no finding, and have the level ${quoted(wordOf(level))}`;
    const known = contradictions.get(said);
    if (known) known.count++;
    else contradictions.set(said, { count: 1, line: at.line });
  };

  /** 3.27.10: what the result says, else what its invocation, else what the rule does, else a warning. */
  const worthOf = (tool: string, variety: Variety, overriding: Overriding): Worthy => {
    const { rule, isLost } = rules.find(variety.name);
    const override = () => overriding(rule, variety.name.id, variety.invocation);
    const told = variety.level ?? variety.kindLevel ?? override() ?? rule?.level ?? 'warning';
    const level = effective(told);
    const id = variety.name.id ?? rule?.id ?? variety.name.guid ?? '';
    const secret = isSecretTool(tool) || mentionsSecret(tool, `${id} ${rule?.words ?? ''}`);
    return { worth: { tool, rule: id, level, severity: severityOf(rule, level), secret }, rule, told, isLost };
  };

  return {
    rules,
    notifications,
    places,
    invocations,
    result(value: JsonObject, at: { readonly line: number }): void {
      const standing = standingOf(value);
      if (standing === 'suppressed') suppressed++;
      if (standing === 'no finding') contradict(value, at);
      if (standing !== 'stands') return;
      const variety = varieties.of(value, at);
      variety.results++;
      if (drafts.length < room) {
        const said = saidBy(field(value, 'message'));
        drafts.push({ variety, said, places: places.placesOf(value), identity: identityOf(value) });
        return;
      }
      others.push(variety);
      const [first] = places.placesOf(value, 1);
      otherFiles.push(first?.file);
      otherLines.push(first?.line);
    },

    /** `run` is what is left of it; `lists` says whether its results came as a list. */
    end(tool: string, run: unknown, totals: RunTotals): RunOutcome {
      const common = messagesOf(field(field(field(run, 'tool'), 'driver'), 'globalMessageStrings'));
      const { placesOf, firstOf } = places.close(field(run, 'originalUriBaseIds'));
      const complaints: Complaint[] = [...contradictions].map(([said, { count: n, line }]) => ({
        message: `${count(n, 'result is', 'results are')} ${said}.`,
        line,
      }));
      const overriding = invocations.overriding(rules);
      const worths = new Map<Variety, Worthy>();
      totals.suppressed += suppressed;
      for (const variety of varieties.all()) {
        const found = worthOf(tool, variety, overriding);
        const { results, line } = variety;
        worths.set(variety, found);
        totals.results += results;
        totals.byLevel[found.worth.level] += results;
        totals.bySeverity[found.worth.severity] += results;
        const many = (one: string, more: string) => count(results, one, more);
        if (typeof found.told === 'object') {
          const word = quoted(found.told.unknown);
          complaints.push({
            message: `${many('result has', 'results have')} the level ${word}, which SARIF does not have: counted as errors.`,
            line,
          });
        }
        if (found.isLost) {
          const message = `${many('result names', 'results name')} a rule ${quoted(found.worth.rule)} that the file does not describe where they say.`;
          complaints.push({ message, line });
        }
      }
      const findings = drafts.map(({ variety, said, places: named, identity }): ScanFinding => {
        const found = worths.get(variety) ?? worthOf(tool, variety, overriding);
        const message = messageOf(said, found.rule, common);
        const where = named.flatMap(placesOf);
        return { ...found.worth, message, places: where, ...(identity !== undefined && { identity }) };
      });
      const compact = others.map((variety, i): CompactFinding => {
        const { level, severity, secret } = (worths.get(variety) ?? worthOf(tool, variety, overriding)).worth;
        const file = otherFiles[i];
        const place = file && firstOf(file, otherLines[i]);
        return { tool, level, severity, secret, ...(place && { place }) };
      });
      return { tool, unfinished: invocations.end(tool, run, notifications), findings, others: compact, complaints };
    },
  };
}

function wordOf(level: Level): string {
  return typeof level === 'string' ? level : level.unknown;
}

/** The name of the run's tool, undefined where it has none (3.14.6, 3.18.2, 3.19.8). */
export function toolOf(run: unknown): string | undefined {
  const driver = field(field(run, 'tool'), 'driver');
  const name = isObject(driver) ? textField(driver, 'name')?.trim() : undefined;
  return name === '' ? undefined : name;
}
