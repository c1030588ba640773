import type { Grade, Mark } from '../model/provenance.ts';
import { isAtLeast } from '../model/provenance.ts';
import { agentNamed, shownWords } from './agents.ts';
import type { OwnAgents } from './agents-own.ts';
import { ownTrailer } from './agents-own.ts';
import { mayHoldFooter, mayHoldTrailer } from './commit-hints.ts';
import { squashOf } from './commit-squash.ts';
import { BY_DEFAULT_ROW, rowsBy, SIGNED_OFF_ROW } from './markers.ts';
import { identityOf } from './markers-identities.ts';
import type { Marker } from './markers-row.ts';
import { LINE_ROWS, NAMED_MAILS, TRAILER_ROWS } from './markers-rows.ts';
import { markOf } from './marks.ts';
import type { Trailer } from './trailers.ts';
import { messageOf, plainLines, trailerIn } from './trailers-places.ts';

/** When VS Code put the trailer on commits that nobody had helped with; seconds since 1970. */
const BY_DEFAULT_FROM = Date.parse('2026-04-22T00:00:00Z') / 1000;
const BY_DEFAULT_TO = Date.parse('2026-07-01T00:00:00Z') / 1000;

/**
 * What a message says. Trailers count where the message ends. Elsewhere in it, outside quotations and code, the same line is a hint:
 * it may tell of another commit. The trailers of a squash: see `commit-squash.ts`. `at`: when it was written.
 */
export function marksOfMessage(message: string, own: OwnAgents, at?: number): Mark[] {
  const footers = mayHoldFooter(message) ? footersIn(message) : [];
  if (!mayHoldTrailer(message, own)) return footers;
  const told = messageOf(message);
  const ending = told.ending.flatMap((trailer) => marksOfTrailer(trailer, own, at));
  const inside = mayHoldTrailer(told.before, own) ? trailersInside(told.before, own, at) : [];
  const squash = ending.length + inside.length > 0 ? squashOf(told) : undefined;
  if (squash === undefined) return [...ending, ...atMost('hint', inside), ...footers];
  const isWhole =
    squash.commits.length > 0 &&
    squash.commits.every((commit) => trailersInside(commit, own, at).some(({ grade }) => isAtLeast(grade, 'co-authored')));
  return [...(isWhole ? [...ending, ...inside] : atMost('disclosed', [...ending, ...inside])), ...footers];
}

function trailersInside(text: string, own: OwnAgents, at: number | undefined): Mark[] {
  return plainLines(text).flatMap((line) => {
    const trailer = trailerIn(line);
    return trailer === undefined ? [] : marksOfTrailer(trailer, own, at);
  });
}

function footersIn(text: string): Mark[] {
  return plainLines(text).flatMap((line) => {
    const row = line.length > 300 ? undefined : LINE_ROWS.find(({ pattern }) => pattern.test(line));
    return row === undefined ? [] : [markOf(row, 'message', line)];
  });
}

function marksOfTrailer(trailer: Trailer, own: OwnAgents, at: number | undefined): Mark[] {
  const text = `${trailer.key}: ${trailer.value}`;
  const mail = /<([^<>\s]{3,320})>$/.exec(trailer.value.slice(-322))?.[1];
  const row = rowOf(trailer, text, mail, at);
  const ours = ownTrailer(own, trailer, mail);
  const said = row === undefined ? [] : [markOf({ ...row.row, agent: row.agent }, 'trailer', shownOf(trailer, row.row))];
  return [...said, ...(ours === undefined ? [] : [ours])];
}

function rowOf(
  { key, value }: Trailer,
  text: string,
  mail: string | undefined,
  at = 0,
): { row: Marker; agent: string } | undefined {
  const word = key.toLowerCase();
  const identity = mail === undefined ? undefined : identityOf(mail);
  if (word === 'co-authored-by' || word === 'co-developed-by') {
    const isByDefault = identity?.id === 'copilot-vscode' && at >= BY_DEFAULT_FROM && at < BY_DEFAULT_TO;
    if (identity !== undefined) return { row: isByDefault ? BY_DEFAULT_ROW : rowsBy(identity).coauthor, agent: identity.agent };
    // Most are people: they need not be held against every row.
    if (!NAMED_MAILS.has(mail?.toLowerCase() ?? '')) return undefined;
  }
  if (word === 'signed-off-by') {
    return identity === undefined || identity.grade !== undefined ? undefined : { row: SIGNED_OFF_ROW, agent: identity.agent };
  }
  for (const row of TRAILER_ROWS) {
    if (!row.pattern.test(text)) continue;
    const agent = row.agent === 'unnamed' ? agentNamed(value) : row.agent;
    if (agent !== undefined || row.byValue === undefined) return { row, agent: agent ?? row.agent };
  }
  return undefined;
}

/** A value that anybody words is shown without what may be a name. */
function shownOf({ key, value }: Trailer, row: Marker): string {
  const isFixed = TRAILER_ROWS.includes(row) && row.byValue === undefined;
  return `${key}: ${isFixed ? value : shownWords(value)}`;
}

function atMost(grade: Grade, marks: readonly Mark[]): Mark[] {
  return marks.map((mark) => (isAtLeast(mark.grade, grade) ? { ...mark, grade } : mark));
}
