import { occurrences } from './occurrences.ts';
import type { RawPlace } from './place.ts';
import { placesIn } from './stack.ts';
import type { DeclaredTotals, TestCase, TestFile, TestOutcome, TestTotals } from './tests.ts';
import { NOTABLE_LIMIT } from './tests.ts';
import { clipped, kept } from './words.ts';

/** A case as a reader hands it over, in the report's own words. */
export interface RawCase {
  readonly name: string;
  readonly className?: string | undefined;
  /** Names the definition, elsewhere in the report, that holds the class: it is asked for at the end. */
  readonly definition?: string | undefined;
  /** The source file, where the report names one. */
  readonly file?: string | undefined;
  /** 1-based line in `file`. */
  readonly line?: number | undefined;
  /** Names of the suites around it, outermost first. */
  readonly suites: readonly string[];
  /** Tells one listing of a suite from another of the same name: only repeats inside one suite can be retries. */
  readonly suiteId: number;
  readonly outcome: TestOutcome;
  readonly flaky: boolean;
  readonly message: string;
  /** What else the report says of the failure: a stack trace. */
  readonly text: string;
  /** Line of the report where the case stands. */
  readonly reportLine: number;
}

export const MESSAGE_LIMIT = 4096;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Counts cases and keeps the ones worth a look, in memory that does not grow with the number of passing cases. */
export function testCollector(path: string) {
  const totals: Mutable<TestTotals> = { total: 0, passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0, unknown: 0 };
  const dropped = { failing: 0, flaky: 0 };
  const notable: Mutable<TestCase>[] = [];
  const repeats = new Map<string, Mutable<TestCase>[]>();
  const seen = occurrences();
  const late: { readonly entry: Mutable<TestCase>; readonly definition: string }[] = [];
  const awaited = new Set<string>();

  const add = (raw: RawCase): void => {
    const { outcome } = raw;
    const flaky = raw.flaky && outcome === 'passed';
    totals.total++;
    totals[outcome]++;
    if (flaky) totals.flaky++;
    const owner = raw.file ?? raw.className;
    const className = raw.file === undefined ? undefined : raw.className;
    const key = [raw.definition ?? owner ?? '', className ?? '', ...raw.suites, raw.name].join('\u0000');
    const occurrence = seen.next(key);
    const inSuite = `${raw.suiteId}\u0000${key}`;
    const earlier = occurrence > 1 && raw.name !== '' ? repeats.get(inSuite) : undefined;
    for (const attempt of earlier ?? []) attempt.lastAttempt = outcome;
    const failing = outcome === 'failed' || outcome === 'errored' || outcome === 'unknown';
    if (!failing && !flaky) return;
    if (notable.length >= NOTABLE_LIMIT) {
      dropped[failing ? 'failing' : 'flaky']++;
      return;
    }
    const message = clipped(messageOf(raw), MESSAGE_LIMIT);
    const entry: Mutable<TestCase> = {
      identity: {
        ...(owner !== undefined && { owner: kept(owner) }),
        ...(className !== undefined && className !== '' && { className: kept(className) }),
        suites: raw.suites.map(kept),
        name: kept(raw.name),
        occurrence,
      },
      title: kept(titleOf(raw.className, raw.name)),
      outcome,
      flaky,
      ...(message !== '' && { message: kept(message) }),
      places: placesOf(raw),
      report: { path, line: raw.reportLine },
    };
    notable.push(entry);
    if (raw.definition !== undefined) {
      const definition = kept(raw.definition);
      late.push({ entry, definition });
      awaited.add(definition);
    }
    if (earlier) earlier.push(entry);
    else repeats.set(inSuite, [entry]);
  };

  /** Gives the cases of a definition their class; the definitions tell them apart until here, the class does from here on. */
  const resolve = (classOf: (definition: string) => string | undefined): void => {
    const taken = new Set<string>();
    for (const { entry, definition } of late) {
      const owner = classOf(definition);
      const { name, suites } = entry.identity;
      let { occurrence } = entry.identity;
      const keyOf = () => [owner ?? '', ...suites, name, occurrence].join('\u0000');
      while (taken.has(keyOf())) occurrence++;
      taken.add(keyOf());
      entry.identity = { ...(owner !== undefined && { owner }), suites, name, occurrence };
      entry.title = kept(titleOf(owner, name));
      entry.places = [...entry.places, ...placesOfClass(owner)];
    }
  };

  return {
    add,
    /** Definitions of the cases so far that are kept: `end` asks for their class. */
    awaited: awaited as ReadonlySet<string>,
    end: (classOf?: (definition: string) => string | undefined): Pick<TestFile, 'totals' | 'notable' | 'dropped'> => {
      if (classOf) resolve(classOf);
      return { totals, notable, dropped };
    },
  };
}

/** What failed first, then what else the report says, without saying the first line twice. */
function messageOf(raw: Pick<RawCase, 'message' | 'text'>): string {
  const [message, text] = [raw.message.trim(), raw.text.trim()];
  const [first = ''] = text.split('\n', 1);
  return message === '' || first.includes(message) ? text : `${message}\n${text}`.trim();
}

/** `pkg.Suite.case` where the class is a dotted name, `src/a.test.ts > adds` where it is anything else. */
export function titleOf(className: string | undefined, name: string): string {
  if (className === undefined || className === '' || name === className || name.startsWith(className)) return name;
  return /^[^\s./\\:<>()[\]{}'"`]+(\.[^\s./\\:<>()[\]{}'"`]+)*$/.test(className)
    ? `${className}.${name}`
    : `${className} > ${name}`;
}

const EXTENSIONS = ['java', 'kt', 'py', 'cs', 'php', 'scala', 'groovy', 'rb', 'swift'];

/** Best guess first: where the failure says it happened, then what the report says of the test, then where its class would be. */
function placesOf(raw: RawCase): RawPlace[] {
  const places = placesIn(`${raw.text}\n${raw.message}`);
  if (raw.file !== undefined) places.push({ path: kept(raw.file), ...(raw.line !== undefined && { line: raw.line }) });
  return [...places, ...placesOfClass(raw.className)];
}

function placesOfClass(className: string | undefined): RawPlace[] {
  if (className === undefined) return [];
  if (className.includes('/') || /\.[cm]?[jt]sx?$/.test(className)) return [{ path: kept(className) }];
  if (!/^\w+(\.\w+)+$/.test(className)) return [];
  const names = className.split('.');
  return [names, names.slice(0, -1)]
    .filter((parts) => parts.length > 1)
    .flatMap((parts) => EXTENSIONS.map((extension) => ({ path: `${parts.join('/')}.${extension}` })));
}

/** What a report says, of what was collected and what its books found. */
export function testFile(
  path: string,
  collected: Pick<TestFile, 'totals' | 'notable' | 'dropped'>,
  books: { readonly problems: TestFile['problems']; readonly unlisted: number },
  declared: DeclaredTotals,
): TestFile {
  const { totals, ...rest } = collected;
  return {
    path,
    totals: { ...totals, total: totals.total + books.unlisted, skipped: totals.skipped + books.unlisted },
    ...rest,
    ...(Object.keys(declared).length > 0 && { declared }),
    problems: books.problems,
  };
}
