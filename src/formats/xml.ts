import { SaxesParser } from 'saxes';
import type { FileEvidence, XmlElement, XmlSink } from '../model/format.ts';
import { ReportError } from '../model/format.ts';
import type { Problem } from '../model/reading.ts';
import { quoted } from '../model/words.ts';
import type { Machine } from './text.ts';

/** Limits of one XML file, each named in its error. Depth as evidence rule 8; the others far above any real report. */
export const XML_LIMITS = {
  depth: 256,
  /** Attributes of one element. */
  attributes: 256,
  /** Characters of one attribute's value, of a comment, or of character data that a format asked for. */
  text: 16 * 1024 * 1024,
  /** A named or numeric entity between `&` and `;`. */
  entity: 64,
} as const;

/** Chooses the sink once the root is known, or throws a `ReportError` when no format has such a root. */
export type ChooseSink = (root: XmlElement) => XmlSink;

/**
 * Reads XML text that comes in pieces, strictly: whatever is not well-formed is a `ReportError` with line and column. Entity
 * declarations are refused; an external DOCTYPE is ignored and never fetched. Nothing is kept but what the sink keeps.
 */
export function xmlMachine(path: string, choose: ChooseSink): Machine {
  const parser = new SaxesParser({ xmlns: false });
  let sink: XmlSink | undefined;
  let depth = 0;
  let chunk = '';
  let chunkStart = 0;
  let start = { line: 1, column: 1 };

  const fail = (kind: Problem['kind'], message: string, at = { line: parser.line, column: parser.column + 1 }): never => {
    throw new ReportError({ kind, message, path, line: at.line, column: Math.max(1, at.column) });
  };
  const onText = (piece: string) => sink?.text(piece);
  // Without a text handler the parser keeps no character data, so that a gigabyte of captured output costs nothing.
  const listen = () => {
    if (sink?.wantsText) {
      parser.on('text', onText);
      parser.on('cdata', onText);
    } else {
      parser.off('text');
      parser.off('cdata');
    }
  };

  // At most seven handlers: with an eighth the engine keeps the parser as a dictionary, and reading takes three times as long.
  // So errors are caught where they are thrown instead of handled as events.
  const strictly = (act: () => void): void => {
    try {
      act();
    } catch (error) {
      // saxes throws plain errors; anything else is not about the file's form.
      if (!(error instanceof Error) || error.constructor !== Error) throw error;
      fail('malformed', sentence(error.message));
    }
  };
  parser.on('doctype', (doctype) => {
    if (/<!(ENTITY|ELEMENT|ATTLIST|NOTATION)/i.test(doctype))
      fail('malformed', 'A DOCTYPE with declarations of its own is refused.');
  });
  parser.on('comment', (text) => sink?.comment?.(text, parser.line));
  parser.on('opentagstart', (tag) => {
    // The event comes after the name and the character that ends it, which may be a line's end.
    const column = parser.column - tag.name.length - 1;
    start = column >= 1 ? { line: parser.line, column } : startInChunk(tag.name.length);
    if (++depth > XML_LIMITS.depth) fail('limit', `Elements are nested deeper than ${XML_LIMITS.depth}.`);
  });
  parser.on('opentag', (tag) => {
    const element = elementOf(tag, start);
    if (element.attributes.size > XML_LIMITS.attributes) {
      fail('limit', `An element has more than ${XML_LIMITS.attributes} attributes.`, start);
    }
    sink ??= choose(element);
    sink.open(element);
    listen();
  });
  parser.on('closetag', (tag) => {
    depth--;
    sink?.close(localName(tag.name));
    listen();
  });

  /** Where the `<` of a name that ends its line stands, counted in the text being read. */
  const startInChunk = (length: number): { line: number; column: number } => {
    const index = parser.position - chunkStart - length - 2;
    const lineStart = chunk.lastIndexOf('\n', index);
    return { line: Math.max(1, parser.line - 1), column: index < 0 ? 1 : Math.max(1, index - lineStart) };
  };

  const write = (text: string): void => {
    if (text === '') return;
    chunk = text;
    chunkStart = parser.position;
    strictly(() => parser.write(text));
    guard();
  };

  /** What saxes itself does not limit: an entity that never ends, and the size of what it is collecting. */
  const guard = (): void => {
    const entity = held(parser, 'entity');
    if (entity.length > XML_LIMITS.entity) {
      fail('malformed', BARE_AMPERSAND, position(parser, entity));
    }
    if (Reflect.get(parser, 'state') === CDATA && !sink?.wantsText) Reflect.set(parser, 'text', '');
    else if (held(parser, 'text').length > XML_LIMITS.text) {
      fail('limit', `A text, comment or attribute is longer than ${XML_LIMITS.text / 1024 / 1024} MiB.`);
    }
  };

  const end = (): FileEvidence => {
    const entity = held(parser, 'entity');
    if (entity !== '') fail('malformed', BARE_AMPERSAND, position(parser, entity));
    if (depth > 0) fail('malformed', `The file ends inside ${count(depth)}: it was cut off.`);
    strictly(() => parser.close());
    if (sink === undefined) return fail('malformed', 'The file has no root element.');
    return sink.end();
  };

  return { write, end, fail: (message) => fail('malformed', message) };
}

const BARE_AMPERSAND = 'A bare "&" stands here; XML wants "&amp;".';

const count = (depth: number) => (depth === 1 ? 'its root element' : `${depth} open elements`);

/** The parser's own buffers have no public name; a version of it that drops them fails the suite's tests of these guards. */
function held(parser: object, name: 'entity' | 'text'): string {
  const value: unknown = Reflect.get(parser, name);
  return typeof value === 'string' ? value : '';
}

/** The parser's state inside a CDATA section, asked of the parser itself. */
const CDATA: unknown = (() => {
  const probe = new SaxesParser({ xmlns: false });
  probe.write('<a><![CDATA[');
  return Reflect.get(probe, 'state');
})();

/** Where an unfinished entity began: it may have swallowed lines. */
function position(parser: { line: number; column: number }, entity: string): { line: number; column: number } {
  const breaks = entity.split('\n').length - 1;
  return breaks > 0
    ? { line: parser.line - breaks, column: 1 }
    : { line: parser.line, column: Math.max(1, parser.column - entity.length) };
}

function elementOf(tag: { name: string; attributes: Record<string, string> }, at: { line: number; column: number }): XmlElement {
  const attributes = new Map<string, string>();
  for (const name of Object.keys(tag.attributes)) attributes.set(name, tag.attributes[name] ?? '');
  return { name: localName(tag.name), prefixed: tag.name.includes(':'), attributes, ...at };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** saxes writes `3:17: disallowed character.`: the position has its own place, the rest becomes a sentence. */
function sentence(message: string): string {
  const bare = message.replace(/^(\d+:\d+: )/, '').replace(/\.$/, '');
  return `Not well-formed XML: ${quoted(bare, 200).replaceAll('`', '')}.`;
}
