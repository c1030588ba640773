import { z } from 'zod';
import type { LineRange } from '../model/changes.ts';
import { isIn } from '../model/changes.ts';
import type { Finding } from '../model/check.ts';
import { defineCheck } from '../model/check.ts';
import { globSet } from '../model/globs.ts';
import { fingerprint } from '../model/hash.ts';
import type { RawPlace, TrackedFiles } from '../model/place.ts';
import { resolvePlaces } from '../model/place.ts';
import type { CompactFinding, ScanFinding } from '../model/scans.ts';
import { count, grouped, quoted } from '../model/words.ts';

const threshold = z.enum(['critical', 'high', 'medium', 'low', 'error', 'warning', 'note', 'any']);
type Threshold = z.output<typeof threshold>;
const SEVERITIES: readonly string[] = ['critical', 'high', 'medium', 'low'];
const LEVELS: readonly string[] = ['error', 'warning', 'note', 'none'];

/** Whether a finding is at or above a threshold, which is a severity or a level of SARIF. */
function reaches({ severity, level }: Pick<ScanFinding, 'severity' | 'level'>, limit: Threshold): boolean {
  if (limit === 'any') return true;
  const severities = SEVERITIES.indexOf(limit);
  if (severities >= 0) return SEVERITIES.indexOf(severity) <= severities;
  return LEVELS.indexOf(level) <= LEVELS.indexOf(limit);
}

export const scanFindings = defineCheck({
  id: 'scan-findings',
  question: 'Is the change free of new findings at or above the threshold?',
  rationale: 'A finding on a line that is being written costs minutes; the same finding found later costs a second change.',
  waste: 'defects',
  level: 'stop',
  needs: ['scans', 'tracked'],
  uses: ['change'],
  options: z.strictObject({
    threshold: threshold.default('high').meta({
      description:
        'From which severity on a finding counts (a rule without one: error is high, warning medium, note low), or from which level: `error`, `warning`, `note`.',
    }),
    compare: z.enum(['new', 'all']).default('new').meta({
      description:
        'Which findings count: `all`, or only `new` ones. With no baseline, those on lines that the change adds are new.',
    }),
    tools: z
      .record(z.string(), z.strictObject({ threshold }))
      .default({})
      .meta({ description: 'A threshold of its own for a tool, by its name in the report.' }),
    paths: z
      .record(z.string(), z.strictObject({ threshold }))
      .default({})
      .meta({ description: 'A threshold of its own for files, by glob; the first that matches holds.' }),
  }),
  inspect({ scans, tracked, change }, options) {
    const rules = Object.entries(options.paths).map(([glob, rule]) => ({ set: globSet([glob]), threshold: rule.threshold }));
    const limit = (tool: string, path: string | undefined): Threshold => {
      const byPath = path === undefined ? undefined : rules.find(({ set }) => set.matches(path))?.threshold;
      const byTool = Object.hasOwn(options.tools, tool) ? options.tools[tool]?.threshold : undefined;
      return byPath ?? byTool ?? options.threshold;
    };
    const isNew = newness(options.compare, change.state === 'present' ? change.value.files : undefined, tracked);
    let old = 0;
    const counts = (finding: CompactFinding, places: readonly RawPlace[]): boolean => {
      const place = resolvePlaces(places, tracked);
      if (!reaches(finding, limit(finding.tool, place?.path))) return false;
      // A secret that was published is no older debt: it is out.
      const counting = finding.secret || isNew(places, place);
      if (!counting) old++;
      return counting;
    };
    const kept = scans.files.flatMap(({ findings }) => findings).filter((finding) => counts(finding, finding.places));
    const others = scans.files.flatMap((file) => file.others).filter((one) => counts(one, one.place ? [one.place] : [])).length;
    const notes = [
      ...(scans.totals.suppressed > 0
        ? [`${count(scans.totals.suppressed, 'result')} of the scans ${scans.totals.suppressed === 1 ? 'is' : 'are'} suppressed.`]
        : []),
      ...(old > 0
        ? [
            `${count(old, 'finding')} at or above the threshold ${old === 1 ? 'stands' : 'stand'} on lines that this change does not add.`,
          ]
        : []),
      ...(options.compare === 'new' && change.state !== 'present'
        ? ['Which lines the change adds is not known, so every finding counts as new.']
        : []),
    ];
    const all = kept.length + others;
    if (all === 0)
      return {
        said: `${count(scans.totals.results, 'result')}, none of them new at or above ${options.threshold}.`,
        findings: [],
        notes,
      };
    const word = options.compare === 'new' ? 'new finding' : 'finding';
    const findings = kept.map(toFinding);
    return {
      said: `${count(all, word)} at or above the threshold.`,
      findings: others > 0 ? [...findings, uncounted(others)] : findings,
      total: all,
      notes,
    };
  },
});

interface Changed {
  readonly path: string;
  readonly status: string;
  readonly added: readonly LineRange[];
}

/** Whether a finding is the change's own. What cannot be told is: an unknown change, or a place that may be one of its files. */
function newness(compare: 'new' | 'all', files: readonly Changed[] | undefined, tracked: TrackedFiles) {
  const byPath = new Map((files ?? []).map((file) => [file.path, file]));
  const names = new Set((files ?? []).map(({ path }) => path.slice(path.lastIndexOf('/') + 1)));
  return (places: readonly RawPlace[], place: ReturnType<typeof resolvePlaces>): boolean => {
    if (compare === 'all' || files === undefined) return true;
    if (place === undefined)
      return places.some(({ path }) => names.has(path.slice(path.replaceAll('\\', '/').lastIndexOf('/') + 1)));
    // Every place of a finding that has several may be the one the change wrote.
    return places.some((raw) => {
      const found = resolvePlaces([raw], tracked);
      const file = found === undefined ? undefined : byPath.get(found.path);
      if (file === undefined) return false;
      return file.status === 'added' || found?.line === undefined || isIn(file.added, found.line);
    });
  };
}

function toFinding(finding: ScanFinding): Finding {
  const { tool, rule, severity, message, places, identity } = finding;
  return {
    rule,
    what: `${quoted(rule)}: ${quoted(message, 240)} (${severity}, ${quoted(tool)})`,
    remedy: 'Mend it; where the rule is wrong, suppress it in the way the scanner reads.',
    fingerprint: fingerprint('scan', tool, rule, identity ?? `${places[0]?.path ?? ''} ${message}`),
    places,
    ...(places[0] !== undefined && { subject: { file: places[0].path } }),
  };
}

function uncounted(n: number): Finding {
  return {
    rule: 'scan-findings',
    what: `${grouped(n)} more findings count; they are not kept one by one.`,
    remedy: 'See the scan reports themselves.',
    fingerprint: fingerprint('scan-findings', 'others'),
  };
}
