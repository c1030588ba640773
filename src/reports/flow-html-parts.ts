import type { HtmlSection, Markup } from './html-parts.ts';
import { markup } from './html-parts.ts';

/** What the sections of the flow page are made of. */

/** Something that is not told, and why. */
export interface Missing {
  readonly what: string;
  readonly reason: string;
}

/** A section, or none where there is nothing to say; what it cannot tell is listed once, at the end of the page. */
export interface FlowSection {
  readonly section?: HtmlSection;
  readonly missing: readonly Missing[];
}

/** A part of a section, with a heading of its own. */
export interface FlowPart {
  readonly body?: Markup;
  readonly missing: readonly Missing[];
}

/** Parts one below the other. */
export function sectionOf(id: string, title: string, parts: readonly FlowPart[], lead?: string): FlowSection {
  const bodies = parts.flatMap(({ body }) => body ?? []);
  const missing = parts.flatMap((part) => part.missing);
  if (bodies.length === 0) return { missing };
  const intro = lead === undefined ? undefined : markup`<p class="lead">${lead}</p>`;
  return { section: { id, title, body: markup`${[intro, ...bodies]}` }, missing };
}

/** A heading of the third level, and what is below it. */
export function headed(title: string, body: Markup, hint?: string): Markup {
  return markup`<h3>${title}</h3>
${hint === undefined ? undefined : markup`<p class="hint">${hint}</p>`}
${body}`;
}

/** Details that are a click away. */
export function folded(summary: string, body: Markup): Markup {
  return markup`<details><summary>${summary}</summary>${body}</details>`;
}

/** A share as a small bar of a colour of the style, beside the words that tell it. */
export function bar(share: number, ink: string): Markup {
  const width = String(Math.round(share * 1000) / 10);
  return markup`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="100" height="10" fill="var(--line)"/><rect width="${width}" height="10" fill="${`var(--${ink})`}"/></svg>`;
}

/** A small square of a colour of the style, before the words that tell the colour apart. */
export function key(ink: string): Markup {
  return markup`<svg class="key" viewBox="0 0 10 10" aria-hidden="true"><rect width="10" height="10" rx="2" fill="${`var(--${ink})`}"/></svg>`;
}

/** What the colours of a picture mean. */
export function keys(entries: readonly { readonly ink: string; readonly text: string }[]): Markup | undefined {
  if (entries.length === 0) return undefined;
  return markup`<ul class="keys">${entries.map(({ ink, text }) => markup`<li>${key(ink)}${text}</li>`)}</ul>`;
}
