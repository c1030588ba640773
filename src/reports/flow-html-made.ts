import type { FlowReport } from '../flow/report.ts';
import { percent } from '../model/review-words.ts';
import { grouped } from '../model/words.ts';
import type { FlowPart, FlowSection } from './flow-html-parts.ts';
import { bar, sectionOf } from './flow-html-parts.ts';
import { madeLines, NO_MARKER } from './flow-made.ts';
import type { Markup } from './html-parts.ts';
import { markup, sentence, table } from './html-parts.ts';

type Lines = Pick<FlowReport['aiLines']['weeks'][number], 'added' | 'ai'>;

/** Who made the lines, week by week and part by part. */
export function madeSection(report: FlowReport): FlowSection {
  return sectionOf('made', 'Who made the lines', [partOf(report)]);
}

function partOf(report: FlowReport): FlowPart {
  const { status, reason = '', weeks, components, others } = report.aiLines;
  if (status === 'unavailable') return { missing: [{ what: 'Who made the lines', reason }] };
  const [first = ''] = madeLines(report);
  const parts = [
    ...components.map((part) => [part.name, ...cellsOf(part)]),
    ...(others === undefined
      ? []
      : [[`${grouped(others.components)} that fewer than five people worked on`, ...cellsOf(others)]]),
  ];
  const body = markup`${[
    markup`<p>${sentence(first)}</p>`,
    weeks.length === 0 ? undefined : table('By week, from Monday', HEAD('Week from'), weeks.map(rowOfWeek)),
    parts.length === 0 ? undefined : table('By part', HEAD('Part'), parts),
    markup`<p class="left">${NO_MARKER}</p>`,
  ]}`;
  return { body, missing: [] };
}

const HEAD = (first: string) => [first, 'AI-made', 'Lines with evidence', 'Added lines'];

function rowOfWeek({ from, ...lines }: FlowReport['aiLines']['weeks'][number]): readonly (string | Markup)[] {
  return [from.slice(0, 10), ...cellsOf(lines)];
}

function cellsOf({ added, ai }: Lines): readonly (string | Markup)[] {
  const share = added === 0 ? '-' : markup`<span class="whole">${bar(ai / added, 'blue')}${percent(ai, added)}</span>`;
  return [share, grouped(ai), grouped(added)];
}
