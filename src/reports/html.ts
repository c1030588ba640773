import type { GateReport } from '../model/report.ts';
import type { Story } from '../model/story.ts';
import { quoted } from '../model/words.ts';
import { evidenceSection } from './html-evidence.ts';
import type { HtmlSection } from './html-parts.ts';
import { list, markup, pageHead, sentence } from './html-parts.ts';
import { reviewSection } from './html-review.ts';
import { STYLE, STYLE_SHA256 } from './html-style.ts';
import { attentionSection, checksSection, notesSection, waiversSection } from './html-verdict.ts';

/** The parts of the page below the verdict, in order. One that has nothing to say is left out. */
const SECTIONS: readonly ((report: GateReport, story: Story) => HtmlSection | undefined)[] = [
  (_, story) => attentionSection(story),
  (report) => reviewSection(report),
  (report) => waiversSection(report),
  (_, story) => notesSection(story),
  (report) => checksSection(report),
  (report) => evidenceSection(report),
  (report) => decisionSection(report),
];

/**
 * The verdict as one page that needs nothing else: no script, no address, no other file, and a policy that lets a browser load
 * none, whatever the page might come to hold.
 */
export function html(report: GateReport, story: Story): string {
  const sections = SECTIONS.flatMap((make) => make(report, story) ?? []);
  const { change, tool, at } = report;
  const name = [change.repository, change.number === undefined ? undefined : `#${change.number}`]
    .filter((part) => part !== undefined)
    .join(' ');
  const page = markup`${pageHead(markup`${story.title}${name === '' ? '' : ` · ${name}`}`, STYLE, STYLE_SHA256)}
<body>
<a class="skip" href="#main">Skip to the details</a>
<header>
<p class="about">${[name, change.title ?? ''].filter((part) => part !== '').join(' · ')}${change.draft ? ' (draft)' : ''}</p>
<div class="verdict ${story.decision}">
<h1>${story.title}</h1>
${story.reasons.length === 0 ? undefined : list([...story.reasons, ...story.beside])}
<p class="about">${sentence(story.about)} · <time datetime="${at}">${at.slice(0, 16).replace('T', ' ')} UTC</time></p>
</div>
<nav aria-label="Parts of this page"><ul>${sections.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
</header>
<main id="main">
${sections.map(
  ({ id, title, body }) => markup`<section id="${id}" aria-labelledby="${`${id}-title`}">
<h2 id="${`${id}-title`}">${title}</h2>
${body}
</section>`,
)}
</main>
<footer>
<p>${tool.name} ${tool.version}. The same verdict for machines, and whatever this page leaves out, is in report.json.</p>
</footer>
</body>
</html>
`;
  return page.html;
}

const SOURCES = {
  'default-branch': 'the default branch',
  default: 'the defaults: there is no policy file',
  file: 'a file named by hand',
};

/** What decided, and over which commits. */
function decisionSection({ policy, change, run, origin }: GateReport): HtmlSection {
  const { base, head } = change;
  const commit = (name: string, at: typeof head) =>
    at.sha === undefined && at.ref === undefined
      ? []
      : [`${name}: ${[at.ref, at.sha].flatMap((word) => (word === undefined ? [] : [quoted(word)])).join(' at ')}.`];
  const file =
    policy.path === undefined ? '' : `: ${quoted(policy.path)}${policy.ref === undefined ? '' : ` of ${quoted(policy.ref)}`}`;
  const facts = [
    `Policy from ${SOURCES[policy.source]}${file}${policy.sha === undefined ? '' : ` (${quoted(policy.sha)})`}.`,
    `Mode ${policy.mode}${policy.mode === 'stop' ? '' : `; in mode stop it would be ${policy.wouldBe}`}.`,
    ...commit('Head', head),
    ...(base === undefined ? [] : commit('Base', base)),
    ...(change.uncommitted ? ['Uncommitted changes are part of it.'] : []),
    ...(run === undefined ? [] : [`Written by ${quoted(run.key)}, run ${quoted(run.id)}, attempt ${run.attempt}.`]),
    ...(origin === undefined ? [] : ["Reported by the pull request's own run: as true as that run."]),
  ];
  return { id: 'decision', title: 'How it was decided', body: list(facts) };
}
