import { FONT_SIZE, HEIGHT, INKS, WIDTH } from './flow-charts-frame.ts';
import { Markup, markup } from './html-parts.ts';

/**
 * A chart of the library as a piece of the page: only shapes and words that are known here get through, colours become those of the
 * page, and what a strict Content-Security-Policy forbids, styles in attributes, is left out. `name`: for who does not see it.
 */
export function chartSvg(text: string, name: string): Markup {
  const body: string[] = [];
  let [unknown, at] = ['', 0];
  for (const match of text.matchAll(TOKENS)) {
    if (match.index !== at) break;
    at += match[0].length;
    const [, closing, tag = '', attributes = '', words] = match;
    if (words !== undefined) {
      if (unknown === '' && words.trim() !== '') body.push(markup`${plain(words)}`.html);
    } else if (unknown !== '') {
      if (closing === '/' && tag === unknown) unknown = '';
    } else if (SHAPES.has(tag)) {
      if (closing === '') body.push(shape(tag, attributes));
    } else if (HOLDERS.has(tag)) body.push(closing === '' ? `<${tag}${attributesOf(read(attributes))}>` : `</${tag}>`);
    else if (tag !== 'svg' && tag !== '' && closing === '') unknown = tag;
  }
  if (at !== text.length) throw new Error(`A chart is not written as it is read, from character ${at} on.`);
  const view = `0 0 ${WIDTH} ${HEIGHT}`;
  return markup`<svg class="chart" role="img" aria-label="${name}" viewBox="${view}" font-size="${FONT_SIZE}">${new Markup(body.join(''))}</svg>`;
}

/** A section of raw text, a tag with its attributes, or words. None of them can hold a bare `<`. */
const TOKENS = /<!\[CDATA\[[^<]*\]\]>|<(\/?)([A-Za-z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*>|([^<]+)/g;

/** With nothing in them. */
const SHAPES: ReadonlySet<string> = new Set(['path', 'rect', 'circle', 'line', 'polyline', 'polygon']);
const HOLDERS: ReadonlySet<string> = new Set(['g', 'text']);

const KEPT = new RegExp(
  `^(?:${[
    ...['d', 'points', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'width', 'height', 'transform'],
    ...['text-anchor', 'dominant-baseline', 'fill-opacity', 'stroke-opacity', 'stroke-width', 'stroke-dasharray'],
    ...['stroke-linecap', 'stroke-linejoin', 'paint-order'],
  ].join('|')})$`,
);

type Attributes = ReadonlyMap<string, string>;

function read(attributes: string): Attributes {
  return new Map([...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
}

/** What paints nothing needs no bytes. */
function shape(tag: string, attributes: string): string {
  const given = read(attributes);
  if (inkOf(given.get('fill')) === 'none' && inkOf(given.get('stroke')) === 'none') return '';
  const dot = tag === 'path' ? dotOf(given) : undefined;
  return dot === undefined ? `<${tag}${attributesOf(given)}/>` : `<circle${attributesOf(dot)}/>`;
}

function attributesOf(given: Attributes): string {
  return [...given]
    .map(([name, value]) => {
      if (name === 'fill' || name === 'stroke') return ` ${name}="${inkOf(value)}"`;
      return KEPT.test(name) && /^[\w\s.,()-]*$/.test(value) ? ` ${name}="${rounded(value)}"` : '';
    })
    .join('');
}

const NAMES: ReadonlyMap<string, string> = new Map(Object.entries(INKS).map(([name, code]) => [code, name]));

/** A stand-in as the page's own colour. What the library painted by itself is left out: it would be lost on one of the pages. */
function inkOf(value = 'none'): string {
  const name = NAMES.get(value);
  return name === undefined ? 'none' : `var(--${name})`;
}

/** Less than a tenth cannot be seen. */
function rounded(value: string): string {
  return value.replace(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10));
}

/** The library's circle is a path around zero, scaled and moved: as a circle it takes half the bytes. */
function dotOf(given: Attributes): Attributes | undefined {
  if (!given.get('d')?.startsWith('M1 0A1 1 0 1 1 1 -0.1')) return undefined;
  const [r, , , , cx, cy] = /^matrix\(([-\d.,e]+)\)$/.exec(given.get('transform') ?? '')?.[1]?.split(',') ?? [];
  if (r === undefined || cx === undefined || cy === undefined) return undefined;
  const others = [...given].filter(([name]) => name !== 'd' && name !== 'transform');
  return new Map([['cx', cx], ['cy', cy], ['r', r], ...others]);
}

/** Words as they were before the library wrote them as SVG. */
function plain(words: string): string {
  return words
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
