import type { Figure } from '../flow/sections.ts';
import { figureSchema } from '../flow/sections-figures.ts';
import { capital } from '../model/words.ts';
import type { FlowPart, Missing } from './flow-html-parts.ts';
import { folded, headed } from './flow-html-parts.ts';
import type { Unit } from './flow-html-words.ts';
import { inWords, leftOutWords, said } from './flow-html-words.ts';
import type { Markup } from './html-parts.ts';
import { markup, sentence, table } from './html-parts.ts';

/** A schema whose fields say what they are: the page says it in the same words as the file. */
interface Described {
  readonly description?: string | undefined;
  readonly shape: Readonly<Record<string, { readonly description?: string | undefined }>>;
}

/** Figures that belong together. `of`: what they are of, where the title alone does not say it. */
export interface Group {
  readonly schema: Described;
  readonly figures: object;
  readonly of?: string;
  /** Better words for a reader of the page, by field. */
  readonly words?: Readonly<Record<string, string>>;
}

/** Multiples, which a percentage would hide. */
const PLAIN: ReadonlySet<string> = new Set([
  'arrivals',
  'departures',
  'leadTimeSpread',
  'peakReviewArrivals',
  'gini',
  'medianToMax',
]);

/** A heading, and a table of what is known; what cannot be known here is left to the end of the page. */
export function figuresPart(
  title: string,
  groups: readonly Group[],
  { note, hint, more }: { readonly note?: string | undefined; readonly hint?: string; readonly more?: Markup | undefined } = {},
): FlowPart {
  const all = groups.flatMap((group) => figuresOf(group).map((one) => ({ ...one, group })));
  const missing = missingOf(title, all);
  const known = all.filter(({ figure }) => figure.status !== 'unavailable');
  if (known.length === 0 && more === undefined) return { missing };
  const tables = groups.map((group) => {
    const rows = known.filter((one) => one.group === group).map(row);
    if (rows.length === 0) return undefined;
    const heading = group.of === undefined ? undefined : markup`<h4>${group.of}</h4>`;
    return markup`${heading}<div class="figures">${table(group.of ?? title, ['What', 'Value', '90 % interval', 'From'], rows)}</div>`;
  });
  const isTold = known.some(({ figure }) => figure.status === 'ok');
  const body = markup`${[
    ...(isTold || known.length === 0 ? tables : [notYet(known), folded('What it will tell', markup`${tables}`)]),
    note === undefined ? undefined : markup`<p class="left">${sentence(note)}</p>`,
    more,
  ]}`;
  return { body: headed(title, body, hint), missing };
}

interface Named {
  readonly id: string;
  readonly figure: Figure;
  readonly what: string;
}

function figuresOf({ schema, figures, of, words = {} }: Group): readonly Named[] {
  return Object.entries(figures).flatMap(([id, value]: [string, unknown]) =>
    isFigure(value)
      ? [{ id: of === undefined ? id : `${of}: ${id}`, figure: value, what: words[id] ?? wordsOf(schema, id) }]
      : [],
  );
}

function isFigure(value: unknown): value is Figure {
  return typeof value === 'object' && value !== null && 'unit' in value && 'status' in value;
}

function wordsOf({ shape }: Described, id: string): string {
  const own = shape[id]?.description;
  return own === undefined || own === figureSchema.description ? capital(inWords(id)) : own.replace(/\.$/, '');
}

function row({ id, figure, what }: Named): readonly (string | Markup)[] {
  const { value, kind, interval = '', beside, n = '' } = said(figure, unitOf(id, figure));
  return [sentence(what), under(`${value}${kind === undefined ? '' : ` ${kind}`}`, [beside, leftOutWords(figure)]), interval, n];
}

/** A number in a cell, what it rests on in small letters below. */
export function cell(figure: Figure): Markup {
  const { value, interval, beside, n, isKnown } = said(figure, figure.unit);
  const basis = (isKnown ? [interval, n] : []).filter((one) => one !== undefined).join('; ');
  return under(value, [basis === '' ? undefined : basis, isKnown ? undefined : beside, leftOutWords(figure)]);
}

function under(value: string, lines: readonly (string | undefined)[]): Markup {
  const told = lines.filter((one) => one !== undefined).map((one) => markup`<br><small>${one}</small>`);
  return markup`${value}${told}`;
}

function unitOf(id: string, { unit }: Figure): Unit {
  return PLAIN.has(id.replace(/^.*: /, '')) ? 'plain' : unit;
}

/** Nothing of it can be told yet: the first of them says what it takes. */
function notYet(known: readonly Named[]): Markup {
  const first = known[0];
  return first === undefined ? markup`` : markup`<p>${capital(said(first.figure, unitOf(first.id, first.figure)).value)}</p>`;
}

/** All of it for one reason is one thing that is missing. */
function missingOf(title: string, all: readonly Named[]): readonly Missing[] {
  const missing = all.filter(({ figure }) => figure.status === 'unavailable');
  const reasons = new Set(missing.map(({ figure }) => figure.reason ?? ''));
  if (missing.length === all.length && reasons.size === 1) return [...reasons].map((reason) => ({ what: title, reason }));
  return missing.map(({ id, figure }) => ({ what: `${title}: ${inWords(id)}`, reason: figure.reason ?? '' }));
}
