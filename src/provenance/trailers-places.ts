import type { Trailer } from './trailers.ts';
import { BY_GIT, blockStart, endOf, isFolded, KEY, lineStart, parsed, titleEnd } from './trailers.ts';

/** A message by the places where trailers can stand. */
export interface Message {
  /** Trailers with which the message ends. */
  readonly ending: readonly Trailer[];
  /** All that stands before them, with line feeds alone. */
  readonly before: string;
}

/**
 * The end of a message as tools write it: git's block, or paragraphs in a row that hold nothing but trailers and a tool's own footer.
 * Tools add their trailers one after another, with an empty line between them, or below a line such as `Generated with ...`; to
 * git only the last paragraph would count, and only without such a line. The first paragraph is the subject, and never part of it.
 */
export function messageOf(message: string): Message {
  const text = message.includes('\r') ? message.replaceAll('\r\n', '\n') : message;
  const end = endOf(text);
  const start = Math.min(blockStart(text, end), endingStart(text, end));
  return { ending: parsed(text.slice(start, end)), before: text.slice(0, start) };
}

/** Lines that stand for themselves: not quoted, not indented as code, not within a fence. Each without the spaces around it. */
export function plainLines(text: string): string[] {
  const plain: string[] = [];
  let fence: string | undefined;
  for (const line of text.split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
    } else if (mark !== undefined) fence = mark;
    else if (line !== '' && !/^(?: {4}| {0,3}\t| {0,3}>)/.test(line)) plain.push(line.trim());
  }
  return plain;
}

/** A line as a trailer, wherever it stands. */
export function trailerIn(line: string): Trailer | undefined {
  if (!KEY.test(line)) return undefined;
  const colon = line.indexOf(':');
  return { key: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() };
}

/** A line of nothing but pictures, a tool's footer, a link. */
const FOOTER = /^(?:\p{Extended_Pictographic}[^\p{L}\p{N}]*|[^\p{L}\p{N}]{0,12}Generated with \S.{0,150}|<?https:\/\/\S+)$/u;

/** Where the paragraphs start that hold nothing but trailers and footers; at the end where there are none. */
function endingStart(text: string, end: number): number {
  const title = titleEnd(text);
  let start = end;
  let [trailers, folded] = [0, 0];
  for (let at = end; at > title; ) {
    const next = at;
    at = lineStart(text, next);
    if (at < title) break;
    const line = text.slice(at, next).trimEnd();
    if (line === '') {
      if (folded > 0) break;
      start = next;
    } else if (BY_GIT.test(line) || KEY.test(line)) {
      trailers += 1;
      folded = 0;
    } else if (isFolded(line)) folded += 1;
    else if (folded > 0 || !FOOTER.test(line)) break;
  }
  return trailers > 0 ? start : end;
}
