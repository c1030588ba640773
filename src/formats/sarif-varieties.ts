import type { ScanLevel } from '../model/scans.ts';
import type { JsonObject } from './json-fields.ts';
import { invocationOf, kindLevel } from './sarif-results.ts';
import type { Level, RuleName } from './sarif-rules.ts';
import { levelOf, ruleNameOf } from './sarif-rules.ts';

/** All results of a run that are alike but for place and message; what they are worth is known when the run has ended. */
export interface Variety {
  readonly name: RuleName;
  readonly level: Level | undefined;
  readonly kindLevel: ScanLevel | undefined;
  readonly invocation: number | undefined;
  results: number;
  /** Of the first one, where its level is one to complain about. */
  readonly line: number | undefined;
}

/** How many varieties of one rule are looked through before a key is made. */
const RECENT = 8;

export function varietyBook() {
  const all = new Map<string, Variety>();
  const recent = new Map<string | undefined, Variety[]>();
  return {
    all: (): IterableIterator<Variety> => all.values(),
    of(result: JsonObject, at: { readonly line: number }): Variety {
      const name = ruleNameOf(result['rule'], result);
      const level = levelOf(result['level']);
      const seen = { name, level, kindLevel: kindLevel(result), invocation: invocationOf(result) };
      // Nearly all results of a rule are of one or two varieties: comparing is much faster than making a key.
      const ofRule = recent.get(name.id);
      const same = ofRule?.find((variety) => isSame(variety, seen));
      if (same) return same;
      const key = JSON.stringify(seen);
      const known = all.get(key);
      if (known) return known;
      const variety = { ...seen, results: 0, line: typeof level === 'object' ? at.line : undefined };
      all.set(key, variety);
      if (ofRule === undefined) recent.set(name.id, [variety]);
      else if (ofRule.length < RECENT) ofRule.push(variety);
      return variety;
    },
  };
}

type Seen = Pick<Variety, 'name' | 'level' | 'kindLevel' | 'invocation'>;

function isSame(a: Seen, b: Seen): boolean {
  const [{ component: c }, { component: d }] = [a.name, b.name];
  return (
    a.name.index === b.name.index &&
    a.level === b.level &&
    a.kindLevel === b.kindLevel &&
    a.invocation === b.invocation &&
    a.name.guid === b.name.guid &&
    (c === d || (c !== undefined && d !== undefined && c.index === d.index && c.id === d.id))
  );
}
