import type { FlowMetric, FlowNumbers } from '../flow/numbers.ts';
import type { FlowReport } from '../flow/report.ts';
import type { FlowSection, Missing } from './flow-html-parts.ts';
import { folded } from './flow-html-parts.ts';
import type { Said } from './flow-html-words.ts';
import { inUnit, inWords, leftOutWords, said, titled, trendOf, unitBeside } from './flow-html-words.ts';
import type { Markup } from './html-parts.ts';
import { markup, sentence, table } from './html-parts.ts';

const DORA = [
  'change-lead-time',
  'deployment-frequency',
  'failed-deployment-recovery-time',
  'change-fail-rate',
  'deployment-rework-rate',
];
const FLOW = ['flow-velocity', 'flow-time', 'flow-efficiency', 'flow-load', 'flow-distribution'];

/** How fast and how safely changes reach production (DORA). */
export function deliverySection(report: FlowReport): FlowSection {
  return cards('delivery', 'Delivery: the DORA five', DORA, report);
}

/** How value flows (M. Kersten’s Flow Framework). */
export function flowSection(report: FlowReport): FlowSection {
  return cards('flow', 'Flow: the flow five', FLOW, report);
}

/** Whatever else was measured. */
export function othersSection(report: FlowReport): FlowSection {
  const others = Object.keys(report.metrics).filter((id) => !DORA.includes(id) && !FLOW.includes(id));
  return cards('others', 'Related measures', others, report);
}

function cards(id: string, title: string, ids: readonly string[], report: FlowReport): FlowSection {
  const known = ids.flatMap((one) => {
    const metric = report.metrics[one];
    return metric === undefined ? [] : [{ id: one, metric }];
  });
  const shown = known.filter(({ metric }) => metric.status !== 'unavailable');
  const missing = known.flatMap(({ id: one, metric }): Missing[] =>
    metric.status === 'unavailable' ? [{ what: titled(one), reason: metric.reason ?? '' }] : [],
  );
  if (known.length === 0) return { missing };
  const body = markup`${[
    shown.length === 0 ? undefined : markup`<div class="cards">${shown.map((one) => card(one.id, one.metric))}</div>`,
    missing.length === 0
      ? undefined
      : markup`<p class="left">Not known here: ${missing.map(({ what }) => what).join(', ')}. <a href="#unknown">Why</a></p>`,
  ]}`;
  return { section: { id, title, body }, missing };
}

function card(id: string, metric: FlowMetric): Markup {
  const { value, isKnown, kind, interval, beside, n } = cardOf(id, metric);
  const [trend, left] = [trendOf(metric), leftOutWords(metric)];
  return markup`<article class="card" aria-labelledby="${`metric-${id}`}">
<h3 id="${`metric-${id}`}">${titled(id)}</h3>
<p class="${isKnown ? 'value' : 'value none'}">${value}${kind === undefined ? undefined : markup` <small>${kind}</small>`}</p>
${[
  interval === undefined ? undefined : markup`<p>90 % interval ${interval}</p>`,
  n === undefined ? undefined : markup`<p>${n}</p>`,
  beside === undefined ? undefined : markup`<p>${beside}</p>`,
  trend === undefined
    ? undefined
    : trend.arrow === ''
      ? markup`<p class="trend still">${trend.text}</p>`
      : markup`<p class="trend"><span aria-hidden="true">${trend.arrow}</span> ${trend.text}</p>`,
  left === undefined ? undefined : markup`<p class="left">${left}</p>`,
  folded('What it is', definition(id, metric)),
]}
</article>`;
}

/** Two of them are a part of something, and one counts itself. */
function cardOf(id: string, metric: FlowMetric): Said {
  const told = said(metric, metric.unit);
  if (!told.isKnown) return told;
  if (id === 'flow-distribution') return { ...told, kind: 'features' };
  const most = metric.variants?.['at-most'];
  if (id === 'flow-efficiency')
    return { ...told, kind: 'at least', ...(most?.value !== undefined && { beside: `at most ${inUnit(most.value, 'ratio')}` }) };
  const { n: _, ...rest } = told;
  return metric.unit === 'count' && metric.n === metric.value ? rest : told;
}

/** What is a click away: the definition, parts by kind, and the same asked in another way. */
function definition(id: string, { definition: text, note, byType = {}, variants = {}, unit }: FlowMetric): Markup {
  return markup`<p>${sentence(text)}</p>
${[
  note === undefined ? undefined : markup`<p>${sentence(note)}</p>`,
  numbersTable(`${titled(id)} by kind of work`, 'Kind', byType, unit),
  numbersTable(`${titled(id)}, asked in other ways`, 'Way', variants, unit),
]}`;
}

function numbersTable(
  caption: string,
  first: string,
  numbers: Readonly<Record<string, FlowNumbers>>,
  unit: FlowMetric['unit'],
): Markup | undefined {
  const rows = Object.entries(numbers).map(([id, one]) => {
    const { value, kind, interval, n } = said(one, first === 'Kind' ? unit : unitBeside(one, unit));
    return [inWords(id), `${value}${kind === undefined ? '' : ` ${kind}`}`, interval ?? '', n ?? ''];
  });
  return rows.length === 0 ? undefined : table(caption, [first, 'Value', '90 % interval', 'From'], rows);
}
