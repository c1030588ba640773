import type { AiSettings } from '../model/ai-settings.ts';
import type { Disclosure, Mark } from '../model/provenance.ts';
import { agentNamed } from './agents.ts';
import { BOX_FORMS } from './disclosure-forms.ts';
import { markOf } from './marks.ts';
import { literally } from './pattern.ts';
import { plainWords, spokenLines } from './pull-text.ts';

/** What a description says of help by agents, and which of its signs say that there was some. */
export interface Disclosed {
  readonly disclosure: Disclosure;
  readonly used: readonly Mark[];
}

/** By its ticked boxes, and by a line `Generated-by: AGENT`. */
export function disclosed(body: string, settings: AiSettings): Disclosed {
  const lines = spokenLines(body);
  const boxes = boxesOf(lines).flatMap(({ ticked, words }) => {
    const found = meaningOf(words, settings);
    return found === undefined ? [] : [{ ticked, ...found }];
  });
  const signs = [...boxes.filter(({ ticked }) => ticked), ...generatedBy(lines, settings)];
  const [used, notUsed] = [signs.filter(({ said }) => said === 'used'), signs.filter(({ said }) => said === 'not-used')];
  const one = used.length > 0 ? 'used' : notUsed.length > 0 ? 'not-used' : 'nothing';
  return {
    disclosure: {
      said: used.length > 0 && notUsed.length > 0 ? 'contradictory' : one,
      signs: signs.map(({ mark }) => mark),
      asked: boxes.length > 0,
    },
    used: used.map(({ mark }) => mark),
  };
}

interface Meaning {
  readonly said: 'used' | 'not-used';
  readonly mark: Mark;
}

interface Box {
  readonly ticked: boolean;
  readonly words: string;
}

/** More than a box's statement needs, and little enough to look through at once. */
const WORDS_READ = 1000;

/** Items of task lists, as GitHub makes boxes of them: `- [ ]`, `* [x]`, `1. [X]`. */
function boxesOf(lines: readonly string[]): Box[] {
  const boxes: { ticked: boolean; text: string; open: boolean }[] = [];
  for (const line of lines) {
    const found = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\[([ xX])\]\s+(.*)$/.exec(line);
    const last = boxes.at(-1);
    if (found) boxes.push({ ticked: found[1] !== ' ', text: found[2] ?? '', open: true });
    else if (last?.open && /^\s+[^\s*+-]/.test(line)) last.text = `${last.text} ${line.trim()}`.slice(0, WORDS_READ);
    else if (last) last.open = false;
  }
  return boxes.map(({ ticked, text }) => ({ ticked, words: plainWords(text.slice(0, WORDS_READ)) }));
}

/** What a box says, by the form or the policy's words that tell most of it: "no AI was used" holds "AI was used". */
function meaningOf(words: string, { disclosure, 'without-markers': without }: AiSettings): Meaning | undefined {
  const found = [
    ...disclosure['not-used'].map((phrase) => ({ id: 'box-policy-not-used', said: 'not-used' as const, pattern: whole(phrase) })),
    ...disclosure.used.map((phrase) => ({ id: 'box-policy-used', said: 'used' as const, pattern: whole(phrase) })),
    ...BOX_FORMS,
  ]
    .filter(({ id }) => !without.includes(id))
    .flatMap(({ id, said, pattern }) => {
      const text = pattern.exec(words)?.[0];
      return text === undefined || text === '' ? [] : [{ said, mark: sign(id, 'unnamed', text) }];
    });
  // Where both tell as much, help is what is heard.
  return found.sort(
    (a, b) => b.mark.text.length - a.mark.text.length || Number(b.said === 'used') - Number(a.said === 'used'),
  )[0];
}

/** A phrase as whole words, in any case. */
function whole(phrase: string): RegExp {
  const words = literally(plainWords(phrase));
  return words === '' ? /(?!)/ : new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'iu');
}

/** A line of its own; what is meant by it must be an agent that is known, since other tools generate, too. */
function generatedBy(lines: readonly string[], { 'without-markers': without }: AiSettings): Meaning[] {
  const id = 'body-generated-by';
  if (without.includes(id)) return [];
  return lines.flatMap((line) => {
    const words = /^(?: {0,3}|[-*+] +)\**Generated-by:\**\s+(\S.*)$/i.exec(line)?.[1];
    const agent = words === undefined ? undefined : agentNamed(words.slice(0, WORDS_READ));
    return agent === undefined ? [] : [{ said: 'used' as const, mark: sign(id, agent, `Generated-by: ${agent}`, 'body') }];
  });
}

function sign(marker: string, agent: string, text: string, where: 'box' | 'body' = 'box'): Mark {
  return markOf({ id: marker, agent, grade: 'disclosed', forgeable: true }, where, text);
}
