import type { FlowReport } from '../flow/report.ts';
import type { WeeklySeries } from '../flow/sections.ts';
import { flowSections } from '../flow/sections.ts';
import { grouped } from '../model/words.ts';
import { cell, figuresPart } from './flow-html-figures.ts';
import type { FlowPart, FlowSection, Missing } from './flow-html-parts.ts';
import { headed, sectionOf } from './flow-html-parts.ts';
import { inUnit, inWords, leftOutWords, saidShort } from './flow-html-words.ts';
import { list, markup, sentence, table } from './html-parts.ts';

/** Sections about what stands around the stream: waste, origin, unevenness, overburden, handoffs. */

/** The seven wastes, one a row. */
export function wastesSection({ wastes }: FlowReport): FlowSection {
  const all = Object.values(wastes);
  const missing = all.flatMap(({ title, proxies }): Missing[] =>
    proxies.flatMap((proxy) =>
      proxy.status === 'unavailable' ? [{ what: `${title}: ${proxy.title.toLowerCase()}`, reason: proxy.reason ?? '' }] : [],
    ),
  );
  const rows = all.flatMap(({ title, proxies, note }) => {
    const known = proxies.filter(({ status }) => status !== 'unavailable');
    if (known.length === 0) return [];
    const told = known.map((proxy) => {
      const left = leftOutWords(proxy);
      return markup`<li>${sentence(proxy.title)}: <strong>${saidShort(proxy, proxy.unit)}</strong>${left === undefined ? undefined : markup` <span class="left">${left}</span>`}</li>`;
    });
    const more = note === undefined ? undefined : markup`<p class="left">${sentence(note)}</p>`;
    return [[title, markup`<ul>${told}</ul>${more}`]];
  });
  const body =
    rows.length === 0
      ? undefined
      : table('Each waste, by what can be measured of it', ['Waste', 'What stands for it here'], rows);
  return sectionOf('wastes', 'The seven wastes', [{ ...(body && { body }), missing }]);
}

const ORIGINS = {
  human: 'people',
  'ai-assisted': 'people with agents',
  agent: 'agents',
  'dependency-bot': 'dependency bots',
  bot: 'other bots',
} as const;

/** People, agents and bots beside each other, as far as there are enough of them. */
export function originsSection({ origins }: FlowReport): FlowSection {
  const { slices, note } = origins;
  const seen = slices.filter(({ n }) => n > 0);
  const columns = ['leadTime', 'pickup', 'merged', 'reviewPerHundredLines'] as const;
  const shown = columns.filter((id) => seen.some((slice) => slice[id].status !== 'unavailable'));
  const missing = columns.flatMap((id): Missing[] => {
    const reason = seen[0]?.[id].reason ?? '';
    return shown.includes(id) || seen.length === 0 ? [] : [{ what: `By origin: ${inWords(id)}`, reason }];
  });
  if (seen.length === 0) return { missing };
  const heads = {
    leadTime: 'Lead time',
    pickup: 'Wait for the first review',
    merged: 'Merged of those that ended',
    reviewPerHundredLines: 'Review for 100 lines',
  };
  const body = markup`${table(
    'Changes merged in the window, by where they come from',
    ['From', 'Merged', ...shown.map((id) => heads[id])],
    seen.map((slice) => [ORIGINS[slice.origin], grouped(slice.n), ...shown.map((id) => cell(slice[id]))]),
  )}${note === undefined ? undefined : markup`<p class="left">${sentence(note)}</p>`}`;
  return sectionOf('origins', 'Flow by origin', [{ body, missing }]);
}

/** Mura and muri. */
export function unevenSection({ mura, muri }: FlowReport): FlowSection {
  const { recommendation } = muri;
  const advice = recommendation === undefined ? undefined : markup`<p class="found">${sentence(recommendation)}</p>`;
  const of = flowSections.muri.shape;
  return sectionOf('unevenness', 'Unevenness and overburden', [
    weeklyPart([
      ['Merges', mura.merges],
      ['Deployments', mura.deployments],
      ['Changes that became ready for review', mura.reviewArrivals],
    ]),
    figuresPart('How evenly work comes and goes', [{ schema: flowSections.mura, figures: mura, words: MURA }]),
    figuresPart(
      'Load of review',
      [
        { schema: flowSections.muri, figures: muri },
        { schema: of.reviews, figures: muri.reviews, of: 'How reviews are spread' },
        { schema: of.requests, figures: muri.requests, of: 'How requests for a review are spread' },
      ],
      { note: muri.note, more: advice },
    ),
  ]);
}

const MURA = {
  arrivals: 'How unevenly changes are opened: 1 is as chance would have it, more is in bursts',
  departures: 'How unevenly changes are merged: 1 is as chance would have it, more is in bursts',
  leadTimeSpread: 'How much longer than the median the slowest tenth takes, in medians',
};

function weeklyPart(series: readonly (readonly [string, WeeklySeries])[]): FlowPart {
  const title = 'Week by week';
  const missing = series.flatMap(([what, { status, reason }]): Missing[] =>
    status === 'unavailable' ? [{ what: `${title}: ${what.toLowerCase()}`, reason: reason ?? '' }] : [],
  );
  const known = series.filter(([, { status }]) => status !== 'unavailable');
  if (known.length === 0) return { missing };
  const two = (value: number | undefined) => (value === undefined ? '-' : inUnit(value, 'plain'));
  const body = table(
    'Counts of whole weeks',
    ['What', 'A week', 'Standard deviation by mean', 'Variance by mean (1: at random)', 'From'],
    known.map(([what, { status, reason, weeks, n, perWeek, cv, dispersion }]) =>
      status === 'ok'
        ? [what, two(perWeek), two(cv), two(dispersion), `${grouped(n)} in ${weeks} weeks`]
        : [what, reason ?? '', '', '', `${grouped(n)} in ${weeks} weeks`],
    ),
  );
  return { body: headed(title, body), missing };
}

/** How work changes hands, and what hangs together. */
export function handoffsSection({ handoffs, epics, onboarding, coupling }: FlowReport): FlowSection {
  const { pickupByTeams } = handoffs;
  return sectionOf('handoffs', 'Handoffs and coupling', [
    figuresPart(
      'Handoffs',
      [
        { schema: flowSections.handoffs, figures: handoffs },
        {
          schema: flowSections.handoffs.shape.pickupByTeams,
          figures: { 'one team': pickupByTeams.one, 'two teams': pickupByTeams.two, 'three teams or more': pickupByTeams.more },
          of: 'Wait for the first review, by the number of teams',
        },
      ],
      { note: handoffs.note },
    ),
    figuresPart('Items with parts', [{ schema: flowSections.epics, figures: epics }], { note: epics.note }),
    figuresPart('Newcomers', [{ schema: flowSections.onboarding, figures: onboarding }], { note: onboarding.note }),
    couplingPart(coupling),
  ]);
}

function couplingPart(coupling: FlowReport['coupling']): FlowPart {
  const { pairs, pairsLeft, together, note } = coupling;
  const tables = [
    pairs.length === 0
      ? undefined
      : markup`${table(
          'Components that change together',
          ['Components', 'Changes of both', 'Share of the first’s', 'Share of the second’s'],
          pairs.map(({ a, b, support, confidence: [first, second] }) => [
            `${a} and ${b}`,
            grouped(support),
            inUnit(first, 'ratio'),
            inUnit(second, 'ratio'),
          ]),
        )}${pairsLeft === undefined ? undefined : markup`<p class="left">${grouped(pairsLeft)} more pairs are in flow.json.</p>`}`,
    together.raised.length === 0 ? undefined : list(together.raised),
    together.pairs.length === 0
      ? undefined
      : table(
          'Parts that deploy together',
          ['Parts', 'Times as often as by chance'],
          together.pairs.map(({ a, b, lift }) => [`${b} within an hour after ${a}`, inUnit(lift, 'plain')]),
        ),
  ].filter((one) => one !== undefined);
  const more = tables.length === 0 ? undefined : markup`${tables}`;
  return figuresPart('Coupling', [{ schema: flowSections.coupling, figures: coupling }], { note, more });
}
