import type { DefaultTreeAdapterMap } from 'parse5';
import { parse } from 'parse5';
import { expect, vi } from 'vitest';
import { references, rendered } from '../support/markdown.ts';

/** Readers of every channel that are not ours: what they find of a report is its skeleton, without a word of its text. */

const OURS =
  /^https:\/\/github\.com\/octo\/shop\/(?:blob\/[0-9a-f]{40}\/[\w./~%-]+#L12(?:-L14)?|pull\/7\/files|actions\/runs\/\d{1,20})$/;

/** Elements of Markdown as GitHub's dialect has them, without links into the repository at its head, which a path may or may not give. */
export function markdownSkeleton(markdown: string): readonly string[] {
  const { elements, closed, prose } = rendered(markdown);
  expect(references(prose)).toEqual([]);
  expect(markdown).not.toMatch(HIDDEN);
  const foreign = elements.filter((element) => !OURS.test(/^a href="(.*)"$/.exec(element)?.[1] ?? ''));
  const links = elements.length - foreign.length;
  expect(closed.filter((name) => name === 'a')).toHaveLength(links);
  return [...foreign, '/', ...closed.filter((name) => name !== 'a')];
}

/** Characters that no channel may carry to a reader: they hide, move, reorder, or are no characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
export const HIDDEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufff9-\ufffb]|[\p{Bidi_Control}\p{Surrogate}]/u;

type Node = DefaultTreeAdapterMap['node'];

export function htmlSkeleton(page: string): readonly string[] {
  const errors: string[] = [];
  const tree = parse(page, { onParseError: ({ code }) => errors.push(code) });
  expect(errors).toEqual([]);
  expect(page).not.toMatch(HIDDEN);
  const walk = (node: Node): string[] => {
    const inside = 'childNodes' in node ? node.childNodes.flatMap(walk) : [];
    if (!('tagName' in node)) return node.nodeName === '#comment' ? ['a comment'] : inside;
    const attributes = node.attrs.map(({ name, value }) => `${name}="${value}"`);
    return [[node.tagName, ...attributes].join(' '), ...inside, `/${node.tagName}`];
  };
  return walk(tree);
}

/** What a process wrote to standard output, in lines as a runner reads them. */
export function printed(print: () => void): string[] {
  const texts: string[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => texts.push(String(text)) > 0);
  try {
    print();
  } finally {
    write.mockRestore();
  }
  return texts.join('').split(/\r\n|\r|\n/);
}

/** What a terminal may get beside text: line ends. Half a pair of surrogates is written as U+FFFD by any stream. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
export const TERMINAL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]|\p{Bidi_Control}/u;

/** As a file in UTF-8 holds it. */
export function written8(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** The runner's reader of `GITHUB_OUTPUT` (runner source, FileCommandManager.cs): `name<<END`, lines, `END`. */
export function outputsOf(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const left = text.split('\n');
  for (let line = left.shift(); line !== undefined; line = left.shift()) {
    if (line === '') continue;
    const [, name = '', end = ''] = /^([^=]*?)<<(.+)$/.exec(line) ?? [];
    const length = left.indexOf(end);
    if (name === '' || length < 0) throw new Error(`The runner refuses this output: ${line}`);
    outputs[name] = left
      .splice(0, length + 1)
      .slice(0, -1)
      .join('\n');
  }
  return outputs;
}
