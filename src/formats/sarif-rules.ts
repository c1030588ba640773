import type { ScanLevel, Severity } from '../model/scans.ts';
import { clipped, kept } from '../model/words.ts';
import type { JsonObject } from './json-fields.ts';
import { field, indexOf, isObject, listField, textField, textOrNone } from './json-fields.ts';

/** What SARIF says of a rule, and how a result names one. Section numbers are of SARIF 2.1.0. */

/** A level as it stands there; `unknown` is a word the standard does not have. */
export type Level = ScanLevel | { readonly unknown: string };

/** 3.27.10. Absent and null say nothing; whatever else is no level is kept, so that it can be told. */
export function levelOf(value: unknown): Level | undefined {
  if (value === undefined || value === null) return undefined;
  if (value === 'error' || value === 'warning' || value === 'note' || value === 'none') return value;
  return { unknown: clipped(typeof value === 'string' ? value : JSON.stringify(value), 40) };
}

/** A level no one knows counts as the worst one. */
export function effective(level: Level): ScanLevel {
  return typeof level === 'string' ? level : 'error';
}

const BANDS: readonly (readonly [Severity, number])[] = [
  ['critical', 9],
  ['high', 7],
  ['medium', 4],
];

/**
 * The band of a rule's `security-severity`, a score from 0 to 10 that GitHub defined for the property bag
 * (https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning):
 * over 9.0 is critical there, and 9.0 itself is taken for critical here. 0, and what is no number, says nothing.
 */
export function bandOf(score: unknown): Severity | undefined {
  const isNumber = typeof score === 'string' && /^\+?\d+(\.\d*)?(e[+-]?\d+)?$/i.test(score.trim());
  const value = typeof score === 'number' ? score : isNumber ? Number(score) : 0;
  if (!(value > 0)) return undefined;
  return BANDS.find(([, from]) => value >= from)?.[0] ?? 'low';
}

const BY_LEVEL: Readonly<Record<ScanLevel, Severity>> = { error: 'high', warning: 'medium', note: 'low', none: 'low' };

export function severityOf(rule: Rule | undefined, level: ScanLevel): Severity {
  return rule?.severity ?? BY_LEVEL[level];
}

/** Tools that look for secrets and nothing else, by how their names begin, in small letters and digits only. */
const SECRET_TOOLS = [
  'gitleaks',
  'trufflehog',
  'detectsecrets',
  'ggshield',
  'gitguardian',
  'secretlint',
  'noseyparker',
  'talisman',
];

export function isSecretTool(name: string): boolean {
  const plain = name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  return SECRET_TOOLS.some((tool) => plain.startsWith(tool));
}

/** Tools with rules about how workflows handle secrets, which name them without having found one. */
const ABOUT_HANDLING = new Set(['zizmor', 'actionlint']);

export function mentionsSecret(tool: string, words: string): boolean {
  return (
    /(^|[^a-z])secrets?([^a-z]|$)/i.test(words.replaceAll(/([a-z])([A-Z])/g, '$1 $2')) && !ABOUT_HANDLING.has(tool.toLowerCase())
  );
}

/** As much of a reporting descriptor (3.49) as results need. */
export interface Rule {
  readonly id: string;
  readonly guid: string | undefined;
  readonly level: Level | undefined;
  readonly severity: Severity | undefined;
  /** Name and tags, to see what the rule is about. */
  readonly words: string;
  readonly summary: string;
  /** Texts that results point at by id (3.49.11). */
  readonly messages: ReadonlyMap<string, string>;
}

const TEXT_LIMIT = 1000;
const MESSAGES_LIMIT = 50;

export function ruleOf(value: unknown): Rule {
  const properties = field(value, 'properties');
  const tags = listField(properties, 'tags').filter((tag) => typeof tag === 'string');
  const summary = textField(field(value, 'shortDescription'), 'text') ?? '';
  return {
    id: textField(value, 'id') ?? '',
    guid: textField(value, 'guid')?.toLowerCase(),
    level: levelOf(field(field(value, 'defaultConfiguration'), 'level')),
    severity: bandOf(field(properties, 'security-severity')),
    words: kept(clipped([textField(value, 'name') ?? '', ...tags].join(' '), TEXT_LIMIT)),
    summary: kept(clipped(summary, TEXT_LIMIT)),
    messages: messagesOf(field(value, 'messageStrings')),
  };
}

export function messagesOf(value: unknown): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [id, message] of isObject(value) ? Object.entries(value).slice(0, MESSAGES_LIMIT) : []) {
    const text = textField(message, 'text') ?? textField(message, 'markdown');
    if (text !== undefined) found.set(id, kept(clipped(text, TEXT_LIMIT)));
  }
  return found;
}

/** How a result, an override or a notification names a descriptor (3.52); `component` undefined is the driver. */
export interface RuleName {
  readonly id: string | undefined;
  readonly index: number | undefined;
  readonly guid: string | undefined;
  readonly component: { readonly index: number | undefined; readonly id: string | undefined } | undefined;
}

/** `result`, where the reference is its own, stands in with `ruleId` and `ruleIndex` for what the reference leaves out (3.27.7). */
export function ruleNameOf(reference: unknown, result?: JsonObject): RuleName {
  const [id, index] = [textOrNone(result?.['ruleId']), indexOf(result?.['ruleIndex'])];
  if (!isObject(reference)) return { id, index, guid: undefined, component: undefined };
  const component = reference['toolComponent'];
  return {
    id: textOrNone(reference['id']) ?? id,
    index: indexOf(reference['index']) ?? index,
    guid: textOrNone(reference['guid'])?.toLowerCase(),
    component: isObject(component)
      ? { index: indexOf(component['index']), id: textOrNone(component['guid']) ?? textOrNone(component['name']) }
      : undefined,
  };
}

/** Rules of one tool component (3.19), by all they can be named with. */
class Component {
  readonly #rules: Rule[] = [];
  readonly #byId = new Map<string, Rule[]>();
  readonly #byGuid = new Map<string, Rule>();
  add(rule: Rule): void {
    this.#rules.push(rule);
    if (rule.guid !== undefined) this.#byGuid.set(rule.guid, rule);
    const same = this.#byId.get(rule.id);
    if (same) same.push(rule);
    else this.#byId.set(rule.id, [rule]);
  }
  at(index: number): Rule | undefined {
    return this.#rules[index];
  }
  withGuid(guid: string): Rule | undefined {
    return this.#byGuid.get(guid);
  }
  /** Several rules may share an id (3.52.5): the worst of them. An id may have one more part than its rule's (3.52.4). */
  withId(id: string): Rule | undefined {
    const same = this.#byId.get(id) ?? this.#byId.get(id.slice(0, Math.max(0, id.lastIndexOf('/'))));
    return same?.reduce((worst, rule) => (badness(rule) > badness(worst) ? rule : worst));
  }
}

const SEVERITIES: readonly Severity[] = ['low', 'medium', 'high', 'critical'];

function badness(rule: Rule): number {
  return SEVERITIES.indexOf(severityOf(rule, effective(rule.level ?? 'warning')));
}

/** All rules of a run: the driver's and its extensions' (3.18). They may come before or after the results that name them. */
export function ruleBook() {
  const driver = new Component();
  const extensions: { readonly rules: Component; readonly ids: readonly unknown[] }[] = [];
  let next = new Component();

  const componentOf = ({ component }: RuleName): Component | undefined => {
    if (component === undefined) return driver;
    const { index, id } = component;
    if (index !== undefined) return extensions[index]?.rules;
    return id === undefined ? driver : extensions.find(({ ids }) => ids.includes(id))?.rules;
  };

  return {
    addToDriver: (rule: Rule) => driver.add(rule),
    /** To the extension that `endExtension` closes. */
    addToExtension: (rule: Rule) => next.add(rule),
    endExtension(value: unknown): void {
      extensions.push({ rules: next, ids: [field(value, 'guid'), field(value, 'name')] });
      next = new Component();
    },
    /**
     * 3.52.3. The index decides, unless the rule there has another id: then the id does. `isLost` when an index is given and
     * nothing fits it, so that how bad the result is cannot be known.
     */
    find(name: RuleName): { readonly rule: Rule | undefined; readonly isLost: boolean } {
      const { id, index, guid } = name;
      const component = componentOf(name);
      const there = index === undefined ? undefined : component?.at(index);
      if (there && (id === undefined || id === there.id || id.startsWith(`${there.id}/`))) return { rule: there, isLost: false };
      const byId = id === undefined ? undefined : component?.withId(id);
      const elsewhere = () => (id === undefined ? undefined : extensions.map(({ rules }) => rules.withId(id)).find(Boolean));
      const rule = (guid === undefined ? undefined : component?.withGuid(guid)) ?? byId ?? elsewhere();
      return { rule, isLost: rule === undefined && (index !== undefined || component === undefined) };
    },
  };
}

export type RuleBook = ReturnType<typeof ruleBook>;
