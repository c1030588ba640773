import { rangeWords } from '../model/changes.ts';
import type { GateReport } from '../model/report.ts';
import type { ReportedProvenance, ReviewRow } from '../model/reported-provenance.ts';
import { DISAGREE, madeWords, ownedWords, provenanceLines } from '../model/review-words.ts';
import { count, grouped } from '../model/words.ts';
import type { HtmlSection, Markup } from './html-parts.ts';
import { list, markup, sentence, table } from './html-parts.ts';

/** Where to look first: every range of the map, the tests to write, and what each commit carries. */
export function reviewSection({ evidence: { provenance } }: GateReport): HtmlSection | undefined {
  const told = provenanceLines(provenance);
  if (provenance === undefined || told.length === 0) return undefined;
  const { map = [], tests = [] } = provenance;
  const body = markup`${list(told)}
${map.length === 0 ? undefined : mapTable(provenance, map)}
${tests.length === 0 ? undefined : markup`<h3>Tests to write</h3>${list(tests.map(({ ask }) => ask))}`}
${commitsTable(provenance)}
${map.length === 0 ? undefined : markup`<p class="about">${sentence(DISAGREE)}</p>`}`;
  return { id: 'look', title: 'Where to look first', body };
}

function mapTable({ mapTotal = 0 }: ReportedProvenance, map: readonly ReviewRow[]): Markup {
  const caption = mapTotal > map.length ? `${grouped(map.length)} of ${count(mapTotal, 'AI-made range')}` : 'AI-made ranges';
  return table(
    caption,
    ['Lines', 'Why look'],
    map.map((row) => [
      markup`<code>${`${row.path}:${rangeWords(row)}`}</code>${[madeWords(row), ...ownedWords(row)].map((line) => markup`<br><span class="rule">${sentence(line)}</span>`)}`,
      markup`${row.because.map((line) => markup`${sentence(line)}<br>`)}`,
    ]),
  );
}

/** Commits that carry a marker, with the evidence. */
function commitsTable({ commits = [] }: ReportedProvenance): Markup | undefined {
  const marked = commits.filter(({ evidence }) => evidence.length > 0);
  if (marked.length === 0) return undefined;
  return table(
    'Commits with a marker',
    ['Commit', 'Grade', 'Evidence'],
    marked.map(({ sha, grade, evidence }) => [
      markup`<code>${sha.slice(0, 7)}</code>`,
      grade,
      markup`${evidence.map(({ marker, where, text }) => markup`<code>${marker}</code> (${where}): <code>${text}</code><br>`)}`,
    ]),
  );
}
