import { MESSAGE_LIMIT } from '../model/collect.ts';
import { fingerprint } from '../model/hash.ts';
import type { ScanLevel } from '../model/scans.ts';
import { clipped, kept } from '../model/words.ts';
import type { JsonObject } from './json-fields.ts';
import { field, indexOf, isObject, listField, textField } from './json-fields.ts';
import type { Rule } from './sarif-rules.ts';

/** What one SARIF result says of itself (3.27). Section numbers are of SARIF 2.1.0. */

/** 3.27.9: these say that there is no problem, and allow no level but `none`. Any other word counts, known or not. */
const NO_FINDING = new Set<unknown>(['pass', 'notApplicable', 'informational']);

/** 3.27.10: a result of these kinds has the level `none` where it gives none. */
const WITHOUT_LEVEL = new Set<unknown>(['open', 'review']);

export type Standing = 'stands' | 'suppressed' | 'gone' | 'no finding';

export function standingOf(result: JsonObject): Standing {
  // 3.27.24: found in an earlier run, and no more.
  if (result['baselineState'] === 'absent') return 'gone';
  if (NO_FINDING.has(result['kind'])) return 'no finding';
  return isSuppressed(result['suppressions']) ? 'suppressed' : 'stands';
}

/** 3.27.23, 3.35.3: every suppression there is must be accepted, by its status or by having none. */
function isSuppressed(suppressions: unknown): boolean {
  if (!Array.isArray(suppressions) || suppressions.length === 0) return false;
  return suppressions.every((one) => isObject(one) && (one['status'] === undefined || one['status'] === 'accepted'));
}

/** The level a result has where neither it nor its rule says one. */
export function kindLevel(result: JsonObject): ScanLevel | undefined {
  return WITHOUT_LEVEL.has(result['kind']) ? 'none' : undefined;
}

/** Which invocation a result comes from (3.27.29, 3.48.6). */
export function invocationOf(result: JsonObject): number | undefined {
  const provenance = result['provenance'];
  return isObject(provenance) ? indexOf(provenance['invocationIndex']) : undefined;
}

/** A message (3.11) as it stands there; its text may be found only when the rules are known. */
export interface Said {
  readonly text: string | undefined;
  readonly id: string | undefined;
  readonly values: readonly string[];
}

export function saidBy(message: unknown): Said {
  const text = textField(message, 'text') ?? textField(message, 'markdown');
  const values = listField(message, 'arguments').map((value) => (typeof value === 'string' ? value : ''));
  return {
    text: text === undefined ? undefined : kept(clipped(text, MESSAGE_LIMIT)),
    id: textField(message, 'id'),
    values: values.map((value) => kept(clipped(value, MESSAGE_LIMIT))),
  };
}

/** 3.11.7: the text itself, else the rule's text of that id, else the tool's; `{0}` stands for the first argument (3.11.5). */
export function messageOf({ text, id, values }: Said, rule: Rule | undefined, common: ReadonlyMap<string, string>): string {
  const template = text ?? (id === undefined ? undefined : (rule?.messages.get(id) ?? common.get(id))) ?? rule?.summary ?? '';
  if (values.length === 0) return template;
  const filled = template.replaceAll(/\{\{|\}\}|\{(\d{1,3})\}/g, (whole, index: string | undefined) =>
    index === undefined ? whole.charAt(0) : (values[Number(index)] ?? whole),
  );
  return clipped(filled, MESSAGE_LIMIT);
}

/** Partial fingerprints that say which commit a finding is of, not which finding it is (gitleaks writes them). */
const ABOUT_COMMIT = new Set(['commitSha', 'email', 'author', 'date', 'commitMessage']);

/**
 * What a tool tells its results apart by: `fingerprints` (3.27.16), else `correlationGuid` (3.27.4), else
 * `partialFingerprints` (3.27.17), of which `primaryLocationLineHash` alone is enough, as it is for GitHub. To be compared
 * among results of one tool and one rule only.
 */
export function identityOf(result: unknown): string | undefined {
  const whole = pairsOf(field(result, 'fingerprints'));
  if (whole.length > 0) return identity(whole);
  const guid = textField(result, 'correlationGuid');
  if (guid !== undefined) return kept(guid);
  const partial = pairsOf(field(result, 'partialFingerprints')).filter(([name]) => !ABOUT_COMMIT.has(name));
  const lineHash = partial.filter(([name]) => name.split('/')[0] === 'primaryLocationLineHash');
  return identity(lineHash.length > 0 ? lineHash : partial);
}

function pairsOf(value: unknown): [string, string][] {
  if (!isObject(value)) return [];
  return Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
}

const IDENTITY_LIMIT = 200;

function identity(pairs: readonly (readonly [string, string])[]): string | undefined {
  if (pairs.length === 0) return undefined;
  const text = pairs.map(([name, value]) => `${name}=${value}`).sort();
  const joined = text.join(' ');
  return joined.length > IDENTITY_LIMIT ? fingerprint(...text) : kept(joined);
}
