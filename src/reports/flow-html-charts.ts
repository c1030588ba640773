import type { Charts } from './flow-charts.ts';
import type { FlowSection } from './flow-html-parts.ts';
import { folded, keys } from './flow-html-parts.ts';
import type { Markup } from './html-parts.ts';
import { markup, sentence, table } from './html-parts.ts';

/** The charts, each with what it says, how to read it, and its table. */
export function chartsSection({ drawn, missing }: Charts): FlowSection {
  const gone = missing.map(({ title, reason }) => ({ what: `Chart "${title}"`, reason }));
  if (drawn.length === 0) return { missing: gone };
  const body = markup`<div class="charts">
${drawn.map(figure)}
</div>`;
  return { section: { id: 'charts', title: 'Charts', body }, missing: gone };
}

function figure({ id, title, hint, told, legend, svg, table: of }: Charts['drawn'][number]): Markup {
  return markup`<figure aria-labelledby="${`chart-${id}`}">
<h3 id="${`chart-${id}`}">${title}</h3>
<figcaption><p class="told">${told}</p></figcaption>
${[keys(legend), svg]}
<p class="hint">${hint}</p>
${folded(
  'As a table',
  markup`${table(`${title}: ${of.caption.toLowerCase()}`, of.head, of.rows)}${of.note === undefined ? undefined : markup`<p class="left">${sentence(of.note)}</p>`}`,
)}
</figure>`;
}
