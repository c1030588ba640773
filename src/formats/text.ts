import type { FileEvidence } from '../model/format.ts';
import { ReportError } from '../model/format.ts';
import { quoted } from '../model/words.ts';

/** A reader of one syntax: text in, in pieces, and at the end what the file says. Throws `ReportError`. */
export interface Machine {
  write(text: string): void;
  end(): FileEvidence;
  /** Ends reading here, for a reason outside the syntax. */
  fail(message: string): never;
}

/** A stream of bytes as text, in whatever encoding the file says it has. */
export interface Decoder {
  /** `broken` says why the bytes after `text` cannot be read. */
  push(bytes: Uint8Array): { text: string; broken?: string };
  end(): { text: string; broken?: string };
}

/**
 * Finds the encoding as XML 1.0 appendix F does (byte order mark, then the shape of the first bytes, then the declaration)
 * and decodes strictly. Declared UTF-16 over bytes that plainly are not is read as UTF-8: .NET writes such files.
 */
export function decoder(path: string): Decoder {
  let decode: Strict | undefined;
  let label = 'utf-8';
  let head = new Uint8Array(0);

  const run = (bytes: Uint8Array, stream: boolean): { text: string; broken?: string } => {
    if (decode === undefined) {
      label = sniff(bytes, path);
      decode = new TextDecoder(label, { fatal: true });
    }
    try {
      return { text: decode.decode(bytes, { stream }) };
    } catch {
      // Decode once more, leniently, to hand over what stands before the broken bytes: the position follows from it.
      const lenient = new TextDecoder(label).decode(bytes);
      const cut = lenient.indexOf('\ufffd');
      return { text: cut < 0 ? '' : lenient.slice(0, cut), broken: `Bytes here are not ${label.toUpperCase()} text.` };
    }
  };

  return {
    push(bytes) {
      if (decode) return run(bytes, true);
      // The declaration may be cut by a small first chunk: wait for its end, or for enough bytes.
      head = joined(head, bytes);
      if (head.length < 256 && !head.includes(0x3e)) return { text: '' };
      return run(head, true);
    },
    end() {
      const rest = decode ? new Uint8Array(0) : head;
      return run(rest, false);
    },
  };
}

type Strict = InstanceType<typeof TextDecoder>;

function sniff(bytes: Uint8Array, path: string): string {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0x3c && b === 0x00) return 'utf-16le';
  if (a === 0x00 && b === 0x3c) return 'utf-16be';
  const declaration = /^<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']/.exec(String.fromCharCode(...bytes.subarray(0, 256)));
  const declared = declaration?.[1];
  if (declared === undefined || /^(utf-?16(le|be)?|unicode)$/i.test(declared)) return 'utf-8';
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    const message = `The declared encoding ${quoted(declared, 40)} is not known; write the report as UTF-8.`;
    throw new ReportError({ kind: 'malformed', message, path, line: 1, column: 1 });
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** A file's text in pieces of at most 64 KiB of bytes, strictly decoded. `broken`, on the last piece, says why it ends there. */
export async function* textOf(path: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<{ text: string; broken?: string }> {
  const decode = decoder(path);
  for await (const chunk of bytes) {
    for (let start = 0; start < chunk.length; start += SLICE) {
      const piece = decode.push(chunk.subarray(start, start + SLICE));
      if (piece.text !== '' || piece.broken !== undefined) yield piece;
      if (piece.broken !== undefined) return;
    }
  }
  yield decode.end();
}

/** Bytes decoded at once, so that a limit is seen soon after it is passed. */
const SLICE = 64 * 1024;
