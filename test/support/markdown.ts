import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** Markdown as an independent reader of GitHub's dialect sees it. */
export interface Rendered {
  /** Opening tags in document order, with their attributes: `code`, `a href="…"`. */
  readonly elements: readonly string[];
  /** Closing tags, in order. */
  readonly closed: readonly string[];
  /** What a person reads. */
  readonly text: string;
  /** The same without code, where GitHub looks for mentions and references. */
  readonly prose: string;
}

export function rendered(markdown: string): Rendered {
  // Raw HTML stays: our own markup is written so, and what slips through from outside has to be seen.
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
  const [elements, closed, text, prose]: string[][] = [[], [], [], []];
  let code = 0;
  for (const [part] of html.matchAll(/<[^>]*>?|[^<]+/g)) {
    if (!part.startsWith('<')) {
      text?.push(decoded(part));
      if (code === 0) prose?.push(decoded(part));
    } else if (part.startsWith('</')) {
      closed?.push(part.slice(2, -1));
      if (part === '</code>') code--;
    } else {
      elements?.push(part.slice(1).replace(/\s*\/?>$/, ''));
      if (/^<code[ >]/.test(part)) code++;
      // Blocks do not run into each other.
      if (code === 0) prose?.push(' ');
    }
  }
  return { elements: elements ?? [], closed: closed ?? [], text: (text ?? []).join(''), prose: (prose ?? []).join('') };
}

/** What GitHub would turn into a mention, a reference or a link in text outside code. */
export function references(prose: string): string[] {
  const patterns = [/@[\p{L}\p{N}_]/gu, /#\d/g, /\bGH-\d/gi, /\b(?:https?|ftp):\/\//gi, /\bwww\.\w/gi];
  return patterns.flatMap((pattern) => prose.match(pattern) ?? []);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Raw HTML keeps numeric entities, which a browser decodes. */
function decoded(html: string): string {
  return html.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(amp|lt|gt|quot));/gi, (_, decimal, hexadecimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? '';
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal));
  });
}
