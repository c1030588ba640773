import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { story } from '../../src/model/story.ts';
import { visible } from '../../src/model/words.ts';
import { budgeted, bytes, characters } from '../../src/reports/budget.ts';
import { fenced, forLog, forMarkdown, forTerminal } from '../../src/reports/escape.ts';
import { comment, summary } from '../../src/reports/markdown.ts';
import { suite } from '../support/junit.ts';
import { references, rendered } from '../support/markdown.ts';
import { commandOf } from '../support/runner-commands.ts';
import { gateOver } from '../support/world.ts';

/** What one would write to be obeyed, linked, rendered or believed. */
// biome-ignore format: a table
const NASTY = [
  ...['::error::', '::set-output name=a::b', '##[error]', '##[', '::', ':', '#', '[', ']', 'error', '%0A', '%0D%0A::error::x'],
  ...['`', '``', '```', '~~~', '|', '\\', '\\|', '*', '**', '_', '__', '~~', '$', '$$', '^', '[^1]', '[x](http://evil)', '![x](y)'],
  ...['<b>', '</details>', '<!--', '-->', '<img src=x>', '<http://evil>', '&lt;', '&', '&#60;', 'https://evil.example', 'http://'],
  ...['www.evil.example', 'a@b.example', '@octocat', '@', '#1', 'GH-1', 'a/b#1', 'mailto:a@b.example', 'xmpp:a@b.example'],
  ...['# ', '- ', '+ ', '> ', '1. ', '1) ', '---', '===', '- [ ] ', '    ', '\t', '\n', '\r', '\r\n', '\n\n', '\u2028', '\u0085'],
  ...['\u0000', '\u001b[31m', '\u009b31m', '\u0007', '\u202e', '\u2066', '\u200b', '\ufeff', '\u00ad', '\ufe0f', '\u034f', '\ud800'],
  ...['a', 'error', ' ', '  ', '.', '7', 'é', '日本', '🔴', ':)', '||', '| --- |', ':-:', '¬', '\u00a0', '\u3000'],
];

const hostile = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...NASTY) }, fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

/** What a person may see of a text in a report: no code that is no character, which an API would refuse. */
const seenOf = (text: string) => visible(text.replace(/[\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, '\ufffd'));

/** Every nasty word alone, at a line's start, quoted, and beside a backtick; then as many mixtures as the time allows. */
function everyText(property: (text: string) => void, numRuns = 2000): void {
  for (const nasty of NASTY) {
    for (const text of [nasty, ` ${nasty}`, `${nasty} a`, `a ${nasty} b`, `\`${nasty}\``, `${nasty}\``, `\`a\` ${nasty} \`b\``]) {
      property(text);
    }
  }
  fc.assert(fc.property(hostile, property), { numRuns });
}

describe('forLog', () => {
  test('is one line in which a runner finds no command', () => {
    everyText((text) => {
      const line = forLog(text);
      expect(line).not.toMatch(/[\r\n]/);
      expect(commandOf(line)).toBeUndefined();
    });
  });

  test('the rules it is tested by do find commands', () => {
    expect(commandOf('  ::error file=a.ts,line=3,title=a%3Ab%2Cc::one%0Atwo%250A')).toEqual({
      name: 'error',
      properties: { file: 'a.ts', line: '3', title: 'a:b,c' },
      data: 'one\ntwo%0A',
    });
    expect(commandOf('in the middle ##[warning]of a line')?.name).toBe('warning');
    expect(commandOf('::unknown::x')).toBeUndefined();
  });

  test('keeps what a person reads', () => {
    everyText((text) => {
      expect(forLog(text).replaceAll('\u200b', '')).toBe(visible(text));
    }, 300);
  });
});

describe('forTerminal', () => {
  test('holds no character that moves a cursor or the order of a line', () => {
    everyText((text) => {
      expect(forTerminal(text)).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u);
    });
  });

  test.each(['\u206a', '\u206f', '\u3164', '\u115f', '\u{e0041}', '\u{1d173}', '\u034f'])('shows the invisible %j', (hidden) => {
    expect(forTerminal(`a${hidden}b`)).not.toContain(hidden);
  });
});

describe('forMarkdown', () => {
  /** Where reports put a sentence, and what that alone amounts to. */
  const places: Readonly<Record<string, { around: (text: string) => string; elements: readonly string[]; text: string }>> = {
    heading: { around: (text) => `## 🔴 ${text}`, elements: ['h2'], text: '🔴' },
    bold: { around: (text) => `**a ${text} b**`, elements: ['p', 'strong'], text: 'ab' },
    bullet: { around: (text) => `- a ${text}`, elements: ['ul', 'li'], text: 'a' },
    'start of a bullet': { around: (text) => `- ${text}`, elements: ['ul', 'li'], text: '' },
    cell: {
      around: (text) => `| a | b | c |\n| --- | --- | --- |\n| d | ${text} | e |`,
      elements: ['table', 'thead', 'tr', 'th', 'th', 'th', 'tbody', 'tr', 'td', 'td', 'td'],
      text: 'abcde',
    },
    'small print': { around: (text) => `<sub>a ${text} b</sub>`, elements: ['p', 'sub'], text: 'ab' },
  };

  test.each(Object.entries(places))('makes nothing of a sentence but text and code: %s', (_, { around, elements, text: own }) => {
    everyText((text) => {
      const seen = rendered(around(forMarkdown(text)));
      expect(seen.elements.filter((element) => element !== 'code')).toEqual(elements);
      expect(references(seen.prose)).toEqual([]);
      expect(letters(seen.text)).toHaveLength(own.length + letters(seenOf(text)).length);
      expect(letters(seen.text)).toContain(letters(seenOf(text)));
    }, 1000);
  });

  test.each(['# a', '#', '    a', ' ``# a'])('makes no block of %j at the start of a bullet', (text) => {
    expect(rendered(`- ${forMarkdown(text)}`).elements).toEqual(['ul', 'li']);
  });

  test('loses nothing at the end of a heading', () => {
    expect(rendered(`## ${forMarkdown('a #')}`).text).toBe('a #');
  });

  test.each(['#``7', 'GH``-1', 'http:``//evil.example', 'w``ww.evil.example'])('joins nothing to a reference: %j', (text) => {
    const seen = rendered(`a ${forMarkdown(text)}`);
    expect([...references(seen.prose), ...seen.elements]).toEqual(['p']);
  });

  test('sets quoted words as code and nothing else', () => {
    everyText((text) => {
      const quotes = text.split('`');
      const words = quotes.length % 2 === 0 ? [] : quotes.filter((word, index) => index % 2 === 1 && word !== '');
      const seen = rendered(`a ${forMarkdown(text)}`);
      // Two words without anything between them are set as one.
      expect(seen.elements.filter((element) => element === 'code').length).toBeLessThanOrEqual(words.length);
      if (words.length > 0) expect(seen.elements).toContain('code');
    }, 300);
  });

  /** Blanks, quotation marks and the look-alike do not count in a comparison; the empty characters that keep words apart neither. */
  function letters(text: string): string {
    return text.replace(/[\s`'\u200b]/g, '').replaceAll('\u2223', '|');
  }
});

describe('a whole report', () => {
  /** What a report is made of; anything else came from outside. */
  const OURS = /^(h2|p|sub|strong|table|thead|tbody|tr|th|td|ul|li|details|summary|b|br|code|pre|code class="language-text")$/;

  const inXml = (text: string) => `<failure message="${entities(text)}">${entities(text)}</failure>`;
  const entities = (text: string) =>
    text
      .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/g, '?')
      .replace(/[&<>"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);

  test('holds no markup, reference or table cell that a test, a message or a file name brought along', async () => {
    const words = fc.tuple(hostile, hostile, hostile);
    await fc.assert(
      fc.asyncProperty(words, async ([name, message, file]) => {
        const cases = `<testcase classname="a" name="${entities(name)}">${inXml(message)}</testcase>`;
        const path = `reports/${file.replace(/[/\0]/g, '')}.xml`;
        const report = await gateOver({
          files: {
            [path]: `<testsuite>${cases.repeat(2)}</testsuite>`,
            [`${path}.broken.xml`]: `<testsuite><testcase name="${entities(name)}">`,
          },
          policy: `checks: {}\n${JSON.stringify(name.slice(0, 100))}: 1\n`,
          proposed: 'checks: {}\n',
        });
        for (const text of [summary(report, story(report)), comment(report, story(report))]) {
          const { elements, closed, prose } = rendered(text);
          expect(elements.filter((element) => !OURS.test(element))).toEqual([]);
          expect(references(prose)).toEqual([]);
          const counted = (name: string) => elements.filter((element) => element === name).length;
          expect(counted('td')).toBe(4 * (counted('tr') - 1));
          expect(closed.filter((element) => element === 'details')).toHaveLength(counted('details'));
          expect(text.startsWith('## 🔴 Stop: ')).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('is inert in the line that unfolds a section, too', async () => {
    const report = await gateOver({ files: { 'a.xml': suite({ a: 'fail' }) } });
    const told = story(report);
    const rows = told.rows.map((row) => ({ ...row, found: 'the file `<img src=x>@octocat`' }));
    const { elements, prose } = rendered(summary(report, { ...told, rows }));
    expect(elements.filter((element) => !OURS.test(element))).toEqual([]);
    expect(references(prose)).toEqual([]);
  });
});

describe('fenced', () => {
  test('is one block of code that holds every line and ends where it should', () => {
    everyText((text) => {
      const seen = rendered(`- before\n\n${fenced(text)}\n\nafter **b** @-`);
      expect(seen.elements).toEqual(['ul', 'li', 'pre', 'code class="language-text"', 'p', 'strong']);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of a terminal, which are left out
      const plain = text.replace(/\u001b\[[\d;]*m/g, '');
      const lines = plain.split(/\r\n|\r|\n/).map((line) => seenOf(line.replaceAll('\t', '    ')));
      expect(seen.text).toContain(`${lines.join('\n')}\n`);
    });
  });
});

describe('budgeted', () => {
  const section = fc.record({ text: hostile, essential: fc.constant(false) });
  const verdict = { text: '## verdict', essential: true };
  const measures = [
    ['bytes', bytes],
    ['characters', characters],
  ] as const;

  test.each(measures)('never exceeds its limit, and the verdict comes first: %s', (_, size) => {
    fc.assert(
      fc.property(fc.array(section, { maxLength: 30 }), fc.integer({ min: 150, max: 400 }), (sections, limit) => {
        const text = budgeted([verdict, ...sections], limit, size, 'report.json');
        expect(size(text)).toBeLessThanOrEqual(limit);
        expect(text.startsWith('## verdict')).toBe(true);
        const left = sections.filter(({ text: part }) => part !== '' && !text.includes(part)).length;
        if (left > 0) expect(text).toMatch(/left out here for length; report\.json has everything/);
      }),
      { numRuns: 2000 },
    );
  });

  test('keeps what is essential whatever else goes, and says how much is missing', () => {
    const parts = [verdict, { text: 'x'.repeat(500) }, { text: 'table', essential: true }, { text: 'small' }];
    const text = budgeted(parts, 200, characters, 'report.json');
    expect(text).toBe('## verdict\n\ntable\n\nsmall\n\n_1 part is left out here for length; report.json has everything._\n');
  });
});
