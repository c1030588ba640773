import { z } from 'zod';
import type { Finding, Inspection } from '../model/check.ts';
import { defineCheck } from '../model/check.ts';
import { fingerprint } from '../model/hash.ts';
import { madeLines, noMarker } from '../model/made-files.ts';
import type { MadePlace } from '../model/made-places.ts';
import { madePlaces } from '../model/made-places.ts';
import { onNewLines } from '../model/newness.ts';
import type { Provenance } from '../model/provenance.ts';
import { isNonEmpty } from '../model/reading.ts';
import type { ScanFinding, Scans, Severity } from '../model/scans.ts';
import { SEVERITIES, scanFingerprint } from '../model/scans.ts';
import { count, grouped, listed, quoted } from '../model/words.ts';

export const aiScanned = defineCheck({
  id: 'ai-scanned',
  question: 'Are the AI-made lines free of any scan finding?',
  rationale: 'Nobody remembers why an agent wrote a line as it did. It is mended most cheaply before anyone has to.',
  waste: 'defects',
  level: 'warn',
  needs: ['provenance', 'scans', 'tracked'],
  uses: ['change'],
  options: z.strictObject({
    threshold: z
      .enum([...SEVERITIES, 'any'])
      .default('any')
      .meta({
        description:
          'From which severity on a finding in an AI-made line counts (a rule without one: error is high, warning medium, note low).',
      }),
  }),
  inspect({ provenance, scans, tracked, change }, { threshold }): Inspection {
    const { untold } = provenance.lines;
    const ai = madeLines(provenance);
    if (ai === 0 && untold === 0) return { kind: 'not-applicable', because: noMarker(provenance) };
    const changes = change.state === 'present' ? change.value : undefined;
    const { placeOf, rangeAt } = madePlaces(provenance, tracked, onNewLines(changes, tracked));
    const reaches = ({ severity }: { readonly severity: Severity }) =>
      threshold === 'any' || SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);

    const at: Record<MadePlace, number> = { inside: 0, maybe: 0, untold: 0, outside: 0, nowhere: 0 };
    const inside: Finding[] = [];
    for (const { findings, others } of scans.files) {
      for (const finding of findings.filter(reaches)) {
        const place = placeOf(finding.places);
        at[place]++;
        if (place === 'inside') inside.push(toFinding(finding, rangeAt));
      }
      for (const { place } of others.filter(reaches)) at[placeOf(place ? [place] : [])]++;
    }

    const limit = threshold === 'any' ? '' : ` at or above ${threshold}`;
    const lines = count(ai, 'AI-made line');
    const notes = notesOf(scans, at.nowhere, provenance);
    if (at.inside > 0) {
      const said = `${count(at.inside, 'finding')}${limit} ${at.inside === 1 ? 'stands' : 'stand'} in the ${lines}.`;
      const left = at.inside - inside.length;
      return { said, findings: left > 0 ? [...inside, uncounted(left)] : inside, total: at.inside, notes };
    }
    const open = [...unfinishedWords(scans), ...maybeWords(at, untold)];
    const why = open.length === 0 ? [] : [...open, ...notes];
    if (isNonEmpty(why)) return { kind: 'unknown', why, remedy: REMEDY };
    if (ai === 0) return { kind: 'not-applicable', because: 'no line is known to be AI-made, and no added line has a finding' };
    return { said: `No finding${limit} stands in the ${lines}.`, findings: [], notes };
  },
});

const REMEDY = 'Have every scanner finish and tell files and lines, and check out with `fetch-depth: 0`.';

function unfinishedWords({ files }: Scans): string[] {
  const tools = [
    ...new Set(files.filter(({ complete }) => !complete).flatMap((file) => file.unfinished.map(({ tool }) => tool))),
  ];
  if (files.every(({ complete }) => complete)) return [];
  const named = tools.length === 0 ? 'A scan' : listed(tools.map((tool) => quoted(tool)));
  return [`${named} did not finish, so that more may be there.`];
}

function maybeWords({ maybe, untold }: Readonly<Record<MadePlace, number>>, lines: number): string[] {
  return [
    ...(maybe === 0 ? [] : [`${count(maybe, 'finding')} may stand in an AI-made line: no line, or no file for sure, is told.`]),
    ...(untold === 0
      ? []
      : [
          `${count(untold, 'finding')} ${untold === 1 ? 'stands' : 'stand'} on added lines, and of ${grouped(lines)} such lines it could not be told who made them.`,
        ]),
  ];
}

function notesOf({ totals }: Scans, nowhere: number, { gaps }: Provenance): string[] {
  return [
    ...(nowhere === 0
      ? []
      : [
          `${count(nowhere, 'finding')} ${nowhere === 1 ? 'names' : 'name'} no place that could be found, and ${nowhere === 1 ? 'is' : 'are'} not counted.`,
        ]),
    ...(totals.suppressed === 0
      ? []
      : [`${count(totals.suppressed, 'result')} of the scans ${totals.suppressed === 1 ? 'is' : 'are'} suppressed.`]),
    ...gaps,
  ];
}

function toFinding(finding: ScanFinding, rangeAt: ReturnType<typeof madePlaces>['rangeAt']): Finding {
  const { tool, rule, severity, message, places } = finding;
  const [place] = places.flatMap((raw) => (rangeAt(raw) === undefined ? [] : [{ raw, range: rangeAt(raw) }]));
  const made = place?.range === undefined ? '' : ` in a line made with ${quoted(place.range.agent)}`;
  return {
    rule,
    what: `${quoted(rule)}: ${quoted(message, 240)} (${severity}, ${quoted(tool)})${made}.`,
    remedy: 'Mend it; where the rule is wrong, suppress it in the way the scanner reads.',
    fingerprint: fingerprint('ai-scanned', scanFingerprint(finding)),
    ...(place && { places: [place.raw], subject: { file: place.raw.path } }),
  };
}

function uncounted(n: number): Finding {
  return {
    rule: 'ai-scanned',
    what: `${count(n, 'more finding stands', 'more findings stand')} in AI-made lines; ${n === 1 ? 'it is' : 'they are'} not kept one by one.`,
    remedy: 'See the scan reports themselves.',
    fingerprint: fingerprint('ai-scanned', 'others'),
  };
}
