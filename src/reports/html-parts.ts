import { forAttribute, forHtml, forHtmlLines, forHtmlSentence } from './escape.ts';

/** HTML that `markup` made: whatever came from outside has been through its escaper. */
export class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

type Part = Markup | string | number | undefined | readonly (Markup | undefined)[];

/** HTML as a template. A string that is put in is text, in an attribute its value; only markup stays markup. */
export function markup(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const made = parts.map((part, index) => html(part, texts[index]?.endsWith('="') ? forAttribute : forHtml));
  return new Markup(texts.map((text, index) => `${text}${made[index] ?? ''}`).join(''));
}

function html(part: Part, escaped: (text: string) => string): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.html;
  if (typeof part === 'object') return part.map((one) => one?.html ?? '').join('\n');
  return escaped(String(part));
}

/** A sentence, its quoted words as code. */
export function sentence(text: string): Markup {
  return new Markup(forHtmlSentence(text));
}

/** Lines as they are. */
export function lines(text: string): Markup {
  return new Markup(forHtmlLines(text));
}

/** A part of the page with a heading of its own; the page lists them for those who jump. */
export interface HtmlSection {
  readonly id: string;
  readonly title: string;
  readonly body: Markup;
}

export function list(sentences: readonly string[]): Markup {
  return markup`<ul>${sentences.map((one) => markup`<li>${sentence(one)}</li>`)}</ul>`;
}

/** A table with its caption; the first cell of a row is the row's heading. Wide ones scroll, by keyboard too. */
export function table(caption: string, head: readonly string[], rows: readonly (readonly Part[])[]): Markup {
  const cells = ([first, ...others]: readonly Part[]) =>
    markup`<tr><th scope="row">${first}</th>${others.map((cell) => markup`<td>${cell}</td>`)}</tr>`;
  return markup`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${head.map((title) => markup`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>
${rows.map(cells)}
</tbody>
</table></div>`;
}

/** The head of a page that needs nothing else: no script, no address, no other file, and a policy that lets a browser load none. */
export function pageHead(title: Markup, style: string, sha256: string): Markup {
  const policy = `default-src 'none'; style-src 'sha256-${sha256}'; base-uri 'none'; form-action 'none'`;
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>`;
}
