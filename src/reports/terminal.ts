import type { ReportedFinding } from '../model/report.ts';
import type { Row, Story } from '../model/story.ts';
import { placeWords, remedyWords, saysMore } from '../model/story.ts';
import { clipped, count } from '../model/words.ts';
import { detailLines, forTerminal } from './escape.ts';
import type { Paint, Style } from './lines.ts';
import { painter, wrap } from './lines.ts';

export interface TerminalOptions {
  readonly color: boolean;
  /** Columns. */
  readonly width: number;
  /** Only the first line. */
  readonly quiet?: boolean;
}

const FINDINGS_SHOWN = 5;
const DETAIL_LINES = 3;
const LOOKS_SHOWN = 5;

/** A verdict for a person at a terminal: verdict first, then each thing that did not pass with what to do next. */
export function terminal(story: Story, { color, width, quiet = false }: TerminalOptions): string {
  const paint = painter(color);
  const sign = SIGNS[story.decision];
  const title = paint(sign.style, `${sign.mark} ${forTerminal(story.title)}`);
  if (quiet) return `${title}\n`;
  const lines = [title, ...wrap(story.about, width, '  ').map((line) => paint('dim', line))];
  for (const row of story.rows) lines.push('', ...rowLines(row, width, paint));
  if (story.looks.length > 0) lines.push('', ...lookLines(story.looks, width, paint));
  if (story.quiet.length > 0) lines.push('', ...story.quiet.flatMap((line) => wrap(line, width, '    ', '  · ')));
  if (story.notes.length > 0) lines.push('', ...story.notes.flatMap((line) => wrap(line, width, '    ', '  ! ')));
  return `${lines.join('\n')}\n`;
}

/** The ranges to look at first; the first sentence is over all. */
function lookLines([share = '', ...ranges]: readonly string[], width: number, paint: Paint): string[] {
  const shown = ranges.slice(0, LOOKS_SHOWN);
  const more = ranges.length - shown.length;
  return [
    paint('bold', 'Look here first'),
    ...wrap(share, width, '  '),
    ...shown.flatMap((line, index) => wrap(line, width, '     ', `  ${index + 1}. `)),
    ...(more > 0 ? [`  · and ${count(more, 'more range')} in review-map.json`] : []),
  ];
}

const SIGNS = {
  stop: { mark: '✗', style: 'red' },
  caution: { mark: '!', style: 'yellow' },
  go: { mark: '✓', style: 'green' },
} as const satisfies Record<Story['decision'], { mark: string; style: Style }>;

function rowLines(row: Row, width: number, paint: Paint): string[] {
  const sign = SIGNS[row.weight];
  const mark = row.unknown ? '?' : sign.mark;
  const shown = row.findings.slice(0, FINDINGS_SHOWN);
  const more = row.findings.length - shown.length;
  const ids = forTerminal(row.ids.join(', '));
  const question = `${mark} ${forTerminal(row.question)}`;
  const head = paint(sign.style, question);
  const lines = [
    ...(question.length + ids.length + 2 > width ? [head, paint('dim', `  ${ids}`)] : [`${head}  ${paint('dim', ids)}`]),
    ...wrap([row.unknown ? `Unknown: ${row.found}` : row.found, ...row.also].join(' '), width, '  '),
    ...shown.flatMap((finding) => findingLines(finding, saysMore(row, finding), width, paint)),
    ...(more > 0 ? [`  · and ${count(more, 'more finding')} in report.json`] : []),
  ];
  const remedy = remedyWords(row);
  if (remedy !== '') lines.push(...wrap(remedy, width, '    ', '  → '));
  return lines;
}

function findingLines(finding: ReportedFinding, named: boolean, width: number, paint: Paint): string[] {
  const base = finding.compare === 'existing' ? ' On the base too.' : '';
  const lines = named || base !== '' ? wrap(`${finding.what}${base}`, width, '    ', '  · ') : [];
  if (finding.place)
    lines.push(paint('dim', clipped(`    at ${forTerminal(placeWords(finding.place).replaceAll('`', ''))}`, width)));
  const detail = detailLines(finding.detail ?? '').filter((line) => line.trim() !== '');
  lines.push(...detail.slice(0, DETAIL_LINES).map((line) => paint('dim', clipped(`    ${forTerminal(line.trimEnd())}`, width))));
  if (detail.length > DETAIL_LINES) lines.push(paint('dim', `    … ${count(detail.length - DETAIL_LINES, 'more line')}`));
  return lines;
}
