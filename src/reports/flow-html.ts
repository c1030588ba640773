import type { Pictures } from '../flow/pictures.ts';
import type { FlowReport } from '../flow/report.ts';
import { count, quoted } from '../model/words.ts';
import { chartsOf } from './flow-charts.ts';
import { briefOf } from './flow-html-brief.ts';
import { deliverySection, flowSection, othersSection } from './flow-html-cards.ts';
import { chartsSection } from './flow-html-charts.ts';
import { notesSection, readingSection, releasesSection, unknownSection } from './flow-html-ends.ts';
import { lineSection } from './flow-html-line.ts';
import { madeSection } from './flow-html-made.ts';
import type { FlowSection } from './flow-html-parts.ts';
import { handoffsSection, originsSection, unevenSection, wastesSection } from './flow-html-sections.ts';
import { streamSection } from './flow-html-stream.ts';
import { FLOW_STYLE, FLOW_STYLE_SHA256 } from './flow-html-style.ts';
import { GRADES } from './flow-html-words.ts';
import { workSection } from './flow-html-work.ts';
import { list, markup, pageHead, sentence } from './html-parts.ts';

/**
 * How work flows, as one page that needs nothing else: no script, no address, no other file, and a policy that lets a browser load
 * none, whatever the page might come to hold. The same report and pictures give the same bytes.
 */
export async function flowHtml(report: FlowReport, pictures: Pictures): Promise<string> {
  const charts = await chartsOf(report, pictures);
  const told: readonly FlowSection[] = [
    deliverySection(report),
    flowSection(report),
    streamSection(report),
    chartsSection(charts),
    workSection(report),
    wastesSection(report),
    originsSection(report),
    madeSection(report),
    unevenSection(report),
    handoffsSection(report),
    lineSection(report),
    othersSection(report),
    releasesSection(report),
  ];
  const ends = [unknownSection(told.flatMap(({ missing }) => missing)), notesSection(report), readingSection()];
  const sections = [...told, ...ends].flatMap(({ section }) => section ?? []);
  const { tool, window, repository } = report;
  const title = `Flow of ${count(window.days, 'day')} to ${window.to.slice(0, 10)}`;
  const brief = briefOf(report);
  const page = markup`${pageHead(markup`${title}${repository === undefined ? '' : ` · ${repository}`}`, FLOW_STYLE, FLOW_STYLE_SHA256)}
<body>
<a class="skip" href="#main">Skip to the numbers</a>
<header>
<p class="about">${repository ?? ''}</p>
<h1>${title}</h1>
<p class="about">${sentence(sourceOf(report))} <time datetime="${window.from}">${window.from.slice(0, 10)}</time> to <time datetime="${window.to}">${window.to.slice(0, 10)}</time>, at commit ${report.head.slice(0, 10)}.</p>
${brief.length === 0 ? undefined : markup`<div class="brief"><h2 class="plain">In short</h2>${list(brief)}</div>`}
<nav aria-label="Parts of this page"><ul>${sections.map(({ id, title: name }) => markup`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
</header>
<main id="main">
${sections.map(
  ({ id, title: name, body }) => markup`<section id="${id}" aria-labelledby="${`${id}-title`}">
<h2 id="${`${id}-title`}">${name}</h2>
${body}
</section>`,
)}
</main>
<footer>
<p>${tool.name} ${tool.version}. The same numbers for machines are in flow.json, and what they are computed from in facts.json.</p>
</footer>
</body>
</html>
`;
  return page.html;
}

/** What counts as a deployment here, and how sure that is. */
function sourceOf({ deployments: { source, grade, count: n, skippedFirst } }: FlowReport): string {
  if (source === undefined) return 'No deployments were found.';
  const surety = grade === undefined ? '' : `, grade ${grade}${GRADES[grade] === undefined ? '' : `: ${GRADES[grade]}`}`;
  const skipped =
    skippedFirst === 0
      ? ''
      : ` What was in ${skippedFirst === 1 ? 'the first known one' : `${skippedFirst} first ones`} is not known.`;
  return `${count(n, 'deployment')} from ${quoted(source)}${surety}.${skipped}`;
}
