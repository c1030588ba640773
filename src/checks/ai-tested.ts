import { z } from 'zod';
import type { ChangeSet } from '../model/changes.ts';
import type { Finding, Inspection } from '../model/check.ts';
import { defineCheck } from '../model/check.ts';
import { contradicted } from '../model/contradicted.ts';
import type { Coverage } from '../model/coverage.ts';
import { kindOfFile } from '../model/file-kinds.ts';
import { fingerprint } from '../model/hash.ts';
import type { Shares } from '../model/made-coverage.ts';
import { mayBeShort, sharesOf, shortShares } from '../model/made-coverage.ts';
import type { MadeFile } from '../model/made-files.ts';
import { bringsTests, madeFiles, madeLines, noMarker, untoldIn } from '../model/made-files.ts';
import type { CoverageByFile } from '../model/patch.ts';
import { coverageByFile, isUnseen, namesItsKind } from '../model/patch.ts';
import { coverageOption, coveredWords, untestedIn } from '../model/patch-words.ts';
import type { TrackedFiles } from '../model/place.ts';
import type { Provenance } from '../model/provenance.ts';
import type { Reading } from '../model/reading.ts';
import { isNonEmpty, judgeable } from '../model/reading.ts';
import { count, grouped, listed, quoted } from '../model/words.ts';

interface Options {
  readonly coverage: string;
  readonly 'min-lines': number;
  readonly tests: boolean;
}

/** One of the two questions, answered. `none`: there is nothing to judge, and why. */
type Answer =
  | { readonly kind: 'pass' | 'none'; readonly said: string; readonly notes?: readonly string[] }
  | { readonly kind: 'fail'; readonly said: string; readonly findings: readonly Finding[] }
  | { readonly kind: 'unknown'; readonly why: readonly string[]; readonly remedy?: string };

export const aiTested = defineCheck({
  id: 'ai-tested',
  question: 'Are the AI-made lines covered by tests, and does the change bring tests?',
  rationale: 'An agent writes faster than anyone reads. A test that runs its lines is their first reader, and stays one.',
  waste: 'defects',
  level: 'warn',
  needs: ['provenance', 'change', 'tracked'],
  uses: ['coverage'],
  options: z.strictObject({
    coverage: coverageOption('How many of the coverable AI-made lines must be covered.'),
    'min-lines': z.int().min(0).default(20).meta({
      description:
        'With fewer coverable AI-made lines the share is not judged; with fewer AI-made lines of code no test is asked for.',
    }),
    tests: z.boolean().default(true).meta({
      description: 'Whether the change must add to a test file. Where tests stand in the files they test, say `false`.',
    }),
  }),
  inspect({ provenance, change, tracked, coverage }, options): Inspection {
    const files = madeFiles(provenance, change);
    if (provenance.lines.untold === 0) {
      if (madeLines(provenance) === 0) return { kind: 'not-applicable', because: noMarker(provenance) };
      if (files.length === 0) return { kind: 'not-applicable', because: 'the AI-made lines are all lines of tests' };
    }
    const given = { provenance, change, files, options };
    const answers = [coverageAnswer(given, coverage, tracked), ...(options.tests ? [testsAnswer(given)] : [])];
    const said = answers.map((answer) => (answer.kind === 'unknown' ? answer.why.join(' ') : answer.said)).join(' ');
    const notes = [...answers.flatMap((answer) => ('notes' in answer ? (answer.notes ?? []) : [])), ...provenance.gaps];
    const findings = answers.flatMap((answer) => (answer.kind === 'fail' ? answer.findings : []));
    if (isNonEmpty(findings)) return { said, findings, notes };
    const unknown = answers.filter((answer) => answer.kind === 'unknown');
    const why = unknown.length === 0 ? [] : [...unknown.flatMap((answer) => answer.why), ...notes];
    const remedy = unknown.find((answer) => answer.remedy !== undefined)?.remedy;
    if (isNonEmpty(why)) return { kind: 'unknown', why, ...(remedy !== undefined && { remedy }) };
    if (answers.every(({ kind }) => kind === 'none')) return { kind: 'not-applicable', because: said.replace(/\.$/, '') };
    return { said, findings: [], notes };
  },
});

interface Given {
  readonly provenance: Provenance;
  readonly change: ChangeSet;
  readonly files: readonly MadeFile[];
  readonly options: Options;
}

function coverageAnswer(given: Given, coverage: Reading<Coverage>, tracked: TrackedFiles): Answer {
  const { provenance, change, files, options } = given;
  const { untold } = provenance.lines;
  if (coverage.state === 'not-applicable') {
    return { kind: 'none', said: `Whether tests run the AI-made lines is not judged: coverage was ${coverage.because}.` };
  }
  const value = judgeable(coverage);
  if (value === undefined) return missing(coverage);
  const known = coverageByFile(value, tracked);
  const limit = { percent: Number(options.coverage.slice(0, -1)), least: options['min-lines'] };
  const all = sharesOf(files, known, provenance.least);
  const short = shortShares(files, known, provenance.least, limit);
  if (short) {
    const isAll = short.covered === all.covered && short.coverable === all.coverable;
    const said = `${words(short, isAll ? '' : ` of grade ${short.grade} or stronger`).slice(0, -1)}; ${options.coverage} are asked for.`;
    return {
      kind: 'fail',
      said,
      findings: short.files.flatMap((file) => untestedIn(file.path, file, 'ai-tested', 'AI-made line')),
    };
  }
  const may = mayBeShort(all, untold, untoldIn(provenance, change, known), limit);
  const why = [
    ...(coverage.state === 'unreadable' ? missing(coverage).why : []),
    ...unseenWords(files, known, options),
    ...(isPartial(change) ? ['Which lines the change adds is known in part only.'] : []),
    ...(may ? [`Of ${count(untold, 'added line')} it could not be told who made them, and those may be untested.`] : []),
  ];
  if (why.length > 0) return { kind: 'unknown', why: [...why, `As it stands, ${words(all)}`], remedy: REMEDY };
  if (all.coverable === 0) return { kind: 'none', said: 'The coverage reports name no coverable line among the AI-made ones.' };
  if (all.coverable < limit.least) {
    return { kind: 'none', said: `${words(all).slice(0, -1)}, too few to judge (${limit.least} are needed).` };
  }
  return contradicted(value, words(all)) ?? { kind: 'pass', said: words(all), notes: unnamedWords(files, known) };
}

const REMEDY = 'Check out with `fetch-depth: 0`, and have the coverage tool report files that no test loads.';

function missing(reading: Reading<Coverage>): Extract<Answer, { kind: 'unknown' }> {
  if (reading.state === 'unreadable') {
    const [{ path, message, remedy }] = reading.problems;
    const why = `A coverage report could not be read: ${quoted(path)}: ${message}`;
    return { kind: 'unknown', why: [why], ...(remedy !== undefined && { remedy }) };
  }
  if (reading.state !== 'absent' && reading.state !== 'empty')
    return { kind: 'unknown', why: ['There is no coverage to judge.'] };
  return { kind: 'unknown', why: [reading.reason], ...(reading.remedy !== undefined && { remedy: reading.remedy }) };
}

function unseenWords(files: readonly MadeFile[], known: CoverageByFile, options: Options): string[] {
  const unseen = files.filter((file) => isUnseen(file, known, options['min-lines']));
  if (unseen.length === 0) return [];
  return [`No coverage report names ${listed(unseen.map(({ path }) => quoted(path)))}, though they name other such files.`];
}

/** Code that no report measures is not asked for, and said. */
function unnamedWords(files: readonly MadeFile[], known: CoverageByFile): string[] {
  const unnamed = files.filter(({ path, isCode }) => isCode && !known.has(path) && !namesItsKind(known, path));
  if (unnamed.length === 0) return [];
  return [
    `No coverage report names files such as ${listed(unnamed.map(({ path }) => quoted(path)))}: their AI-made lines are not judged.`,
  ];
}

function isPartial({ truncated, files }: ChangeSet): boolean {
  return truncated || files.some(({ path, linesUnknown }) => linesUnknown === true && kindOfFile(path) !== 'test');
}

function words(shares: Shares, which = ''): string {
  return coveredWords(shares, 'AI-made line', which);
}

function testsAnswer({ provenance, change, files, options }: Given): Answer {
  const made = files.filter(({ isCode }) => isCode).reduce((sum, { lines }) => sum + lines, 0);
  const lines = `${count(made, 'AI-made line')} of code`;
  const least = Math.max(1, options['min-lines']);
  if (bringsTests(change)) {
    return made < least
      ? { kind: 'none', said: `It adds ${lines}.` }
      : { kind: 'pass', said: `Beside ${lines} it adds to tests.` };
  }
  const { untold } = provenance.lines;
  if (isPartial(change) || change.unlisted !== undefined) {
    return { kind: 'unknown', why: ['Whether the change adds to a test is not known, for it is known in part only.'] };
  }
  if (made < least) {
    const may = made + Math.min(untold, untoldIn(provenance, change, new Map()).code) >= least;
    if (!may) return { kind: 'none', said: `It adds ${lines}, too few to ask for tests (${grouped(least)} are needed).` };
    return {
      kind: 'unknown',
      why: [`It adds no test, and of ${count(untold, 'added line')} it could not be told who made them.`],
    };
  }
  const said = `It adds ${lines} and no line of a test.`;
  return {
    kind: 'fail',
    said,
    findings: [
      {
        rule: 'ai-tested',
        what: said,
        remedy: 'Add tests of them to this change. Where tests stand in the files they test, set `tests: false`.',
        fingerprint: fingerprint('ai-tested', 'tests'),
      },
    ],
  };
}
