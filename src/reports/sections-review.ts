import type { GateReport } from '../model/report.ts';
import type { ReportedProvenance } from '../model/reported-provenance.ts';
import { disagreeLine, madeWords, ownedWords, provenanceLines } from '../model/review-words.ts';
import { clipped, count, grouped, quoted } from '../model/words.ts';
import type { Section } from './budget.ts';
import { forMarkdown, forPlainMarkup } from './escape.ts';
import { bullets, folded } from './sections.ts';
import type { Links } from './sections-links.ts';

/** Where a reviewer should look first: AI-made ranges, ranked, and the tests they want. It decides nothing. */

const SENTENCE = 600;

/** At most `rows` of the map, and nothing where no line is known to be AI-made. */
export function reviewSection({ evidence: { provenance } }: GateReport, links: Links, rows: number): Section[] {
  if (provenance?.map === undefined || provenance.map.length === 0) return [];
  const [share = '', ...others] = provenanceLines(provenance);
  const whole = [
    `### Look here first\n\n${forMarkdown(share)}`,
    mapTable(provenance, links, rows),
    bullets([...others, ...disagreeLine(provenance)]),
  ];
  return [{ text: whole.join('\n\n') }, ...testsSection(provenance)];
}

function mapTable({ map = [], mapTotal = map.length }: ReportedProvenance, links: Links, limit: number): string {
  const shown = map.slice(0, limit);
  const cells = shown.map((row, index) => {
    const about = [madeWords(row), ...ownedWords(row)].map((line) => `<br><sub>${forMarkdown(clipped(line, SENTENCE))}</sub>`);
    const why = row.because.map((line) => forMarkdown(clipped(line, SENTENCE))).join('<br>');
    return `| ${index + 1} | ${links.lines(row)}${about.join('')} | ${why} |`;
  });
  const table = ['| | Lines | Why look |', '| --- | --- | --- |', ...cells].join('\n');
  const more =
    mapTotal > shown.length
      ? `\n\n${grouped(shown.length)} of ${count(mapTotal, 'range')} are shown; review-map.json has more.`
      : '';
  return `${table}${more}`;
}

const ASKS_SHOWN = 10;

/** Requests for tests, in words that whoever writes them can act on. */
function testsSection({ tests = [], testsTotal = tests.length }: ReportedProvenance): Section[] {
  if (tests.length === 0) return [];
  const asks = tests.slice(0, ASKS_SHOWN).map(({ ask }) => ask);
  const more = testsTotal > asks.length ? [`${grouped(testsTotal - asks.length)} more in ${quoted('review-map.json')}.`] : [];
  return [{ text: folded(forPlainMarkup(`Tests to write: ${count(testsTotal, 'file')}`), bullets([...asks, ...more])) }];
}
