import { z } from 'zod';
import type { Finding } from '../model/check.ts';
import { defineCheck } from '../model/check.ts';
import { globSet } from '../model/globs.ts';
import { fingerprint } from '../model/hash.ts';
import type { Compare } from '../model/newness.ts';
import { againstBase, onNewLines } from '../model/newness.ts';
import type { RawPlace } from '../model/place.ts';
import { resolvePlaces } from '../model/place.ts';
import type { CompactFinding, ScanFinding } from '../model/scans.ts';
import { scanFingerprint } from '../model/scans.ts';
import { globSchema } from '../model/settings.ts';
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
  uses: ['change', 'baseline'],
  options: z.strictObject({
    threshold: threshold.default('high').meta({
      description:
        'From which severity on a finding counts (a rule without one: error is high, warning medium, note low), or from which level: `error`, `warning`, `note`.',
    }),
    compare: z.enum(['new', 'all']).default('new').meta({
      description:
        'Which findings count: `all`, or only those `new` against the base. With no baseline, those on lines that the change adds are new.',
    }),
    tools: z
      .record(z.string(), z.strictObject({ threshold }))
      .default({})
      .meta({ description: 'A threshold of its own for a tool, by its name in the report.' }),
    paths: z
      .record(globSchema, z.strictObject({ threshold }))
      .default({})
      .meta({ description: 'A threshold of its own for files, by glob; the first that matches holds.' }),
  }),
  inspect({ scans, tracked, change, baseline }, options) {
    const rules = Object.entries(options.paths).map(([glob, rule]) => ({ set: globSet([glob]), threshold: rule.threshold }));
    const limit = (tool: string, path: string | undefined): Threshold => {
      const byPath = path === undefined ? undefined : rules.find(({ set }) => set.matches(path))?.threshold;
      const byTool = Object.hasOwn(options.tools, tool) ? options.tools[tool]?.threshold : undefined;
      return byPath ?? byTool ?? options.threshold;
    };
    const changes = change.state === 'present' ? change.value : undefined;
    const isOnNewLines = onNewLines(changes, tracked);
    const full = scans.files.flatMap(({ findings }) => findings);
    const base = baseline.state === 'present' ? baseline.value.scans : undefined;
    const compared = againstBase(base, full, isOnNewLines);
    const old = { lines: 0, base: 0 };
    let byLines = 0;
    const counts = (finding: CompactFinding, places: readonly RawPlace[], compare?: Compare): boolean => {
      if (!reaches(finding, limit(finding.tool, resolvePlaces(places, tracked)?.path))) return false;
      // A secret that was published is no older debt: it is out.
      if (options.compare === 'all' || finding.secret) return true;
      if (compare === undefined) byLines++;
      const isNew = compare === undefined ? isOnNewLines(places) : compare === 'new';
      if (!isNew) old[compare === undefined ? 'lines' : 'base']++;
      return isNew;
    };
    const kept = full.filter((finding) => counts(finding, finding.places, compared.get(finding)));
    const others = scans.files.flatMap((file) => file.others).filter((one) => counts(one, one.place ? [one.place] : [])).length;
    const notes = [
      ...(scans.totals.suppressed > 0
        ? [`${count(scans.totals.suppressed, 'result')} of the scans ${scans.totals.suppressed === 1 ? 'is' : 'are'} suppressed.`]
        : []),
      ...(old.base > 0 ? [`${oldWords(old.base, 'was', 'were')} there on the base too.`] : []),
      ...(old.lines > 0 ? [`${oldWords(old.lines, 'stands', 'stand')} on lines that this change does not add.`] : []),
      ...(byLines > 0 && changes === undefined
        ? ['Which lines the change adds is not known, so every finding counts as new.']
        : []),
      ...(byLines > 0 && changes?.truncated
        ? ['The list of changed files is cut: findings in other files count as new too.']
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
    const findings = kept.map((finding) => toFinding(finding, compared.get(finding)));
    return {
      said: `${count(all, word)} at or above the threshold.`,
      findings: others > 0 ? [...findings, uncounted(others)] : findings,
      total: all,
      notes,
    };
  },
});

function oldWords(n: number, one: string, many: string): string {
  return `${count(n, 'finding')} at or above the threshold ${n === 1 ? one : many}`;
}

function toFinding(finding: ScanFinding, compare?: Compare): Finding {
  const { tool, rule, severity, message, places } = finding;
  return {
    rule,
    what: `${quoted(rule)}: ${quoted(message, 240)} (${severity}, ${quoted(tool)})`,
    remedy: 'Mend it; where the rule is wrong, suppress it in the way the scanner reads.',
    fingerprint: scanFingerprint(finding),
    ...(compare !== undefined && { compare }),
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
