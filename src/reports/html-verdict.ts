import type { GateReport, ReportedCheck, ReportedFinding } from '../model/report.ts';
import type { Row, Story } from '../model/story.ts';
import { placeWords, remedyWords, saysMore } from '../model/story.ts';
import { weight } from '../model/verdict.ts';
import type { Waiver } from '../model/waiver.ts';
import { count, grouped, quoted } from '../model/words.ts';
import type { HtmlSection, Markup } from './html-parts.ts';
import { lines, list, markup, sentence, table } from './html-parts.ts';

/** A failure's own message is shown for so many findings of a check; report.json has all. */
const DETAILS = 200;
/** So few findings stand open. */
const OPEN = 3;

/** What did not pass, most severe first, each with every finding. */
export function attentionSection({ rows, shown }: Story): HtmlSection | undefined {
  if (rows.length + shown.length === 0) return undefined;
  return { id: 'attention', title: 'What asks for attention', body: markup`${[...rows, ...shown].map(rowArticle)}` };
}

function rowArticle(row: Row): Markup {
  const state = row.unknown ? 'unknown' : row.weight;
  const remedy = remedyWords(row);
  return markup`<article class="row ${state}">
<h3>${row.question}</h3>
<p class="meta"><span class="badge ${state}">${stateWords(row)}</span> ${row.ids.map((id) => markup`<code>${id}</code>`)} · waste it prevents: ${row.waste}</p>
<p class="found">${sentence(row.found)}</p>
${row.also.map((one) => markup`<p>${sentence(one)}</p>`)}
${remedy === '' ? undefined : markup`<p><strong>What to do:</strong> ${sentence(remedy)}</p>`}
${row.findings.some((one) => saysMore(row, one) || one.detail !== undefined) ? findingList(row) : undefined}
</article>`;
}

function stateWords({ unknown, weight: own, waived }: Row): string {
  const word = unknown ? 'Unknown' : { stop: 'Stops the line', caution: 'Asks for a look', go: 'Shown, not counted' }[own];
  if (waived) return unknown ? 'Unknown, waived' : 'Waived';
  return unknown && own === 'stop' ? 'Unknown: stops the line' : word;
}

function findingList({ findings, ids }: Row): Markup {
  const cut = findings.slice(DETAILS).some(({ detail }) => detail !== undefined);
  const told = cut ? `; the messages of the first ${grouped(DETAILS)}` : '';
  const items = findings.map((finding, index) => findingItem(finding, ids, index < DETAILS));
  const body = markup`<summary>${count(findings.length, 'finding')}${told}</summary>
<ol>
${items}
</ol>`;
  return findings.length <= OPEN ? markup`<details open>${body}</details>` : markup`<details>${body}</details>`;
}

function findingItem(finding: ReportedFinding, ids: readonly string[], whole: boolean): Markup {
  const { what, rule, place, compare, detail } = finding;
  const where = place === undefined ? undefined : markup` ${sentence(placeWords(place))}`;
  const base = compare === 'existing' ? markup` <span class="badge">on the base too</span>` : undefined;
  const named = ids.includes(rule) || what.includes(quoted(rule)) ? undefined : markup` <span class="rule">${rule}</span>`;
  const message = whole && detail !== undefined ? markup`<pre tabindex="0">${lines(detail.trimEnd())}</pre>` : undefined;
  return markup`<li>${sentence(what)}${where}${base}${named}${message}</li>`;
}

/** Every check with its answer, those that pass or do not apply too. */
export function checksSection({ checks }: GateReport): HtmlSection {
  const rows = checks.map((check) => {
    const unknown = check.onUnknown === check.level ? '' : `, if unknown ${check.onUnknown}`;
    const { state, word } = answer(check);
    return [
      markup`${check.question}<br><code>${check.id}</code> <span class="rule">level ${check.level}${unknown}</span>`,
      markup`<span class="badge ${state}">${word}</span> ${sentence(saidOf(check))}`,
    ];
  });
  return { id: 'checks', title: 'All checks', body: table('Every check and its answer', ['Check', 'Answer'], rows) };
}

function answer(check: ReportedCheck): { state: string; word: string } {
  const signed = check.waiver === null ? '' : ', waived';
  switch (check.outcome.kind) {
    case 'pass':
      return { state: 'pass', word: 'passes' };
    case 'fail':
      return { state: weight(check), word: `fails${signed}` };
    case 'unknown':
      return { state: 'unknown', word: `unknown${signed}` };
    case 'learning':
      return { state: 'none', word: 'is learning' };
    default:
      return { state: 'none', word: 'does not apply' };
  }
}

function saidOf({ outcome }: ReportedCheck): string {
  switch (outcome.kind) {
    case 'pass':
    case 'fail':
      return outcome.said;
    case 'unknown':
      return outcome.why.join(' ');
    case 'learning':
      return `${grouped(outcome.have)} of ${grouped(outcome.need)} so far.`;
    default:
      return `${outcome.because}.`;
  }
}

/** Signed exceptions: who, why, and until when. */
export function waiversSection({ checks }: GateReport): HtmlSection | undefined {
  const waivers = checks.flatMap(({ waiver }) => waiver ?? []);
  if (waivers.length === 0) return undefined;
  return { id: 'waivers', title: 'Waivers', body: markup`${waivers.map(waiverArticle)}` };
}

function waiverArticle({ check, by, role, reason, at, sha, source, until }: Waiver): Markup {
  const end = until === undefined ? '' : `, and at the latest until ${quoted(until)}`;
  return markup`<article class="row caution">
<h3><code>${check}</code></h3>
<p>${sentence(`Signed by ${quoted(by)} (${quoted(role)}) in a ${source}, on ${at.slice(0, 16).replace('T', ' ')} UTC.`)}</p>
<blockquote>${reason}</blockquote>
<p>${sentence(`Holds for ${quoted(sha.slice(0, 7))}${end}; the next push voids it.`)}</p>
</article>`;
}

export function notesSection({ notes }: Story): HtmlSection | undefined {
  return notes.length === 0 ? undefined : { id: 'notes', title: 'Notes', body: list(notes) };
}
