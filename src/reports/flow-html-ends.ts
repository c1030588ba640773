import type { FlowReport } from '../flow/report.ts';
import { clipped, duration, grouped } from '../model/words.ts';
import type { FlowSection, Missing } from './flow-html-parts.ts';
import { list, markup, sentence, table } from './html-parts.ts';

/** The end of the flow page: releases, what is not known and why, notes, and how to read all of it. */

const LAST = 30;
const KINDS = { first: 'the first known', normal: '', rollback: 'rollback', redeploy: 'the same again' } as const;

/** The last deployments, each with what was in it. */
export function releasesSection({ releases }: FlowReport): FlowSection {
  if (releases.length === 0) return { missing: [] };
  const shown = releases.slice(-LAST).reverse();
  const body = markup`${[
    table(
      'Deployments, the last first',
      ['Name', 'Date', 'Commits', 'Changes', 'Lead time of its changes: half within', '90 % within'],
      shown.map(({ name, deployedAt, kind, commits, changes, changeLeadTime: lead }) => [
        `${clipped(name, 80)}${KINDS[kind] === '' ? '' : ` (${KINDS[kind]})`}`,
        deployedAt.slice(0, 10),
        commits === undefined ? '-' : grouped(commits),
        changes === undefined ? '-' : grouped(changes),
        lead?.p50 === undefined ? '-' : duration(lead.p50),
        lead?.p90 === undefined ? '-' : duration(lead.p90),
      ]),
    ),
    shown.length < releases.length
      ? markup`<p class="left">The last ${shown.length} of ${grouped(releases.length)}; all of them are in flow.json.</p>`
      : undefined,
  ]}`;
  return { section: { id: 'releases', title: 'Deployments', body }, missing: [] };
}

/** Each reason once, with all that it keeps from being known. */
export function unknownSection(missing: readonly Missing[]): FlowSection {
  if (missing.length === 0) return { missing };
  const reasons = new Map<string, Set<string>>();
  for (const { what, reason } of missing) reasons.set(reason, (reasons.get(reason) ?? new Set()).add(what));
  const rows = [...reasons]
    .toSorted(([, a], [, b]) => b.size - a.size)
    .map(([reason, whats]) => [sentence(reason === '' ? 'No reason is told.' : reason), sentence([...whats].join('; '))]);
  const body = table('What is not known, by the reason', ['Why', 'What'], rows);
  return { section: { id: 'unknown', title: 'Not known here, and why', body }, missing };
}

/** What a reader has to know besides. */
export function notesSection({ notes, classification }: FlowReport): FlowSection {
  const all = [...notes, ...classification.notes];
  return all.length === 0 ? { missing: [] } : { section: { id: 'notes', title: 'Notes', body: list(all) }, missing: [] };
}

const READING: readonly (readonly [string, string])[] = [
  ['Half within, median', 'Half took no longer. A mean is not shown: a few long ones would make it.'],
  ['90 % interval', 'Where the true number lies with a confidence of 90 %. If it is wide, there is little data.'],
  ['n', 'How many it rests on. With fewer than a number takes, there is none: missing is never zero.'],
  ['Left out', 'What could not be measured, by reason. Nothing is bent to fit.'],
  [
    'Arrow',
    'Only where a difference as large would come by chance less than once in a hundred times. Without one, nothing is known to have changed.',
  ],
  ['Time', 'Elapsed calendar time, nights and weekends included, for whoever waits, waits through them. Days are in UTC.'],
  [
    'People',
    'All of it is about the work and the system. Nothing is told of one person, and of groups only from five people on.',
  ],
];

/** What the words of the page mean. */
export function readingSection(): FlowSection {
  const body = markup`<dl>${READING.map(([word, text]) => markup`<dt>${word}</dt><dd>${text}</dd>`)}</dl>`;
  return { section: { id: 'reading', title: 'How to read this', body }, missing: [] };
}
