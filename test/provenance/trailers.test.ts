import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trailersOf } from '../../src/provenance/trailers.ts';
import { messageOf, plainLines } from '../../src/provenance/trailers-places.ts';
import { temporaryFolder } from '../support/repository.ts';

const ENVIRONMENT = { PATH: process.env['PATH'], LC_ALL: 'C', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

/** What the real git makes of a message. */
function byGit(message: string, ...options: readonly string[]): string[] {
  const args = ['interpret-trailers', '--parse', '--no-divider', ...options];
  const out = execFileSync('git', args, { input: message, encoding: 'utf8', env: ENVIRONMENT });
  return out.split('\n').slice(0, -1);
}

const ours = (message: string) => trailersOf(message).map(({ key, value }) => `${key}: ${value}`);

const MAIL = 'Co-authored-by: A <a@example.com>';
const SIGNED = 'Signed-off-by: B <b@example.com>';
const PICKED = `(cherry picked from commit ${'a'.repeat(40)})`;
const LINES = (n: number) => Array.from({ length: n }, (_, at) => `prose ${at}`).join('\n');

/** By what is special about it, with how many trailers git finds. */
const MESSAGES: readonly [about: string, message: string, found: number][] = [
  ['nothing', '', 0],
  ['a subject', 'subject\n', 0],
  ['a trailer for a subject', `${MAIL}\n`, 0],
  ['a trailer below the subject without an empty line', `subject\n${MAIL}\n`, 0],
  ['a trailer', `subject\n\n${MAIL}\n`, 1],
  ['no line feed at the end', `subject\n\nbody\n\n${MAIL}`, 1],
  ['empty lines at the end', `subject\n\nbody\n\n${MAIL}\n\n\n`, 1],
  ['two trailers', `subject\n\nbody\n\n${MAIL}\n${SIGNED}\n`, 2],
  ['two blocks: the last counts', `subject\n\n${MAIL}\n\n${SIGNED}\n`, 1],
  ['prose after it', `subject\n\n${MAIL}\n\nprose\n`, 0],
  ['prose before it in its paragraph', `subject\n\nprose\n${MAIL}\n`, 0],
  ['a folded line', `subject\n\n${MAIL.replace(' <', '\n  <')}\n`, 1],
  ['a line folded thrice, with tabs', 'subject\n\nKey: a\n\tb\n \t c\n  d  \n', 1],
  ['a folded line below prose', `subject\n\nprose\n folded\n${SIGNED}\n`, 1],
  ['a quarter of trailers, one of them by git', `subject\n\n${LINES(3)}\n${SIGNED}\n`, 1],
  ['less than a quarter', `subject\n\n${LINES(4)}\n${SIGNED}\n`, 0],
  ['a quarter, and none by git', `subject\n\n${LINES(1)}\n${MAIL}\n${MAIL}\n`, 0],
  ['two of eight', `subject\n\n${LINES(6)}\n${MAIL}\n${SIGNED}\n`, 2],
  ['a cherry-pick among trailers', `subject\n\n${MAIL}\n${PICKED}\n`, 1],
  ['a cherry-pick alone', `subject\n\n${PICKED}\n`, 0],
  ['a cherry-pick and prose', `subject\n\n${LINES(3)}\n${PICKED}\n${MAIL}\n`, 1],
  ['comments within', `subject\n\n${MAIL}\n# comment\n${SIGNED}\n`, 2],
  ['a comment between a trailer and its folded line', 'subject\n\nKey: a\n# comment\n  b\n', 0],
  ['comments at the end', `subject\n\n${MAIL}\n# comment\n# another: one\n`, 1],
  ['a comment for a subject', `# comment\n\nsubject\n\n${MAIL}\n`, 1],
  ['conflicts as older gits list them', `subject\n\n${MAIL}\n\nConflicts:\n\ta.ts\n\tb.ts\n`, 1],
  ['conflicts in comments', `subject\n\n${MAIL}\n\n# Conflicts:\n#\ta.ts\n`, 1],
  ['a path that is no conflict', `subject\n\n${MAIL}\n\n\ta.ts\n`, 0],
  ['scissors', `subject\n\n${MAIL}\n# ------------------------ >8 ------------------------\ndiff --git\n`, 1],
  ['line feeds of Windows', `subject\r\n\r\nbody\r\n\r\n${MAIL}\r\n${SIGNED}\r\n`, 2],
  ['line feeds of Windows at the end', `subject\r\n\r\n${MAIL}\r\n\r\n\r\n`, 1],
  ['spaces on the empty line', `subject\n  \nbody\n \t \n${MAIL}\n`, 1],
  ['a space before the colon', 'subject\n\nKey : value\n', 1],
  ['a space within the key', 'subject\n\nKey word: value\n', 0],
  ['no key', 'subject\n\n: value\n', 0],
  ['no value', 'subject\n\nKey:\n', 1],
  ['no space after the colon', 'subject\n\nKey:value\n', 1],
  ['a key with a letter of another script', 'subject\n\nKé: value\n', 0],
  ['a key with an underscore', 'subject\n\na_b: value\n', 0],
  ['a link', 'subject\n\nhttps://example.com/a\n', 1],
  ['a quotation', `subject\n\n> ${MAIL}\n`, 0],
  ['code', `subject\n\n    ${MAIL}\n`, 0],
  ['a line feed first', `\nsubject: a\n\n${MAIL}\n`, 1],
  ['a divider', `subject\n\n${MAIL}\n---\nfile | 1 +\n`, 0],
  ['a divider above', `subject\n\nbody\n---\nbody\n\n${MAIL}\n`, 1],
  ['the line of a squash', `subject (#1)\n\n* one\n\n* two\n\n---------\n\n${MAIL}\n`, 1],
];

describe('the block of trailers', () => {
  test.each(MESSAGES)('%s', (_about, message, found) => {
    expect(ours(message)).toEqual(byGit(message));
    expect(ours(message)).toHaveLength(found);
  });

  test('a line --- divides a patch from its message, and nothing in a message that was committed', () => {
    const message = `subject\n\nbody\n---\nbody\n\n${MAIL}\n`;
    const divided = execFileSync('git', ['interpret-trailers', '--parse'], {
      input: message,
      encoding: 'utf8',
      env: ENVIRONMENT,
    });
    expect([divided, ours(message)]).toEqual(['', [MAIL]]);
  });

  test('is what git log finds in any message', { timeout: 120_000 }, ({ onTestFinished }) => {
    const line = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(MAIL, 'Key: value', 'a-b:c', 'Key : v') },
      { weight: 2, arbitrary: fc.constantFrom('', '', ' ', '\t', '\r') },
      {
        weight: 2,
        arbitrary: fc.constantFrom('prose', 'two words: here', '* item', '> quoted', '---', '---------', '```', ': v'),
      },
      { weight: 1, arbitrary: fc.constantFrom(SIGNED, PICKED, 'Signed-off-by:', 'Conflicts:', '\tfile', '  folded', '\tKey: v') },
      {
        weight: 1,
        arbitrary: fc.constantFrom('# comment', '#', '# Key: v', '# ------------------------ >8 ------------------------'),
      },
      {
        weight: 1,
        arbitrary: fc.string({ unit: fc.constantFrom('K', 'e', '-', ':', ' ', '\t', '#', '>', '\r', 'é'), maxLength: 8 }),
      },
    );
    const end = fc.constantFrom('', '\n', '\r\n', '\n\n');
    const text = fc.tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\n', '\r\n'), end);
    const messages = fc
      .sample(text, { numRuns: 4000, seed: 20_261_122 })
      .map(([lines, feed, last]) => `subject\n${lines.join(feed)}${last}`);
    const folder = temporaryFolder(onTestFinished);
    const git = (args: readonly string[], input = '') =>
      execFileSync('git', args, { cwd: folder, input, encoding: 'utf8', env: ENVIRONMENT, maxBuffer: 1 << 28 });
    git(['init', '--quiet']);
    const commits = messages.map((message) => {
      return `commit refs/heads/main\ncommitter A <a@example.com> 0 +0000\ndata ${Buffer.byteLength(message)}\n${message}\n`;
    });
    git(['fast-import', '--quiet'], commits.join(''));
    const told = git(['log', '--reverse', '--format=%(trailers:only=true,unfold=true)%x00', 'main']).split('\0\n').slice(0, -1);
    expect(told).toHaveLength(messages.length);
    const wrong = messages.filter((message, at) => {
      return `${ours(message).join('\n')}\n`.replace(/^\n$/, '') !== told[at];
    });
    expect(wrong.slice(0, 3)).toEqual([]);
    // Enough of them have some.
    expect(told.filter((one) => one !== '').length).toBeGreaterThan(300);
  });
});

const ending = (message: string) => messageOf(message).ending.map(({ key }) => key);

describe('the end of a message, as tools write it', () => {
  test.each([
    ['blocks in a row', `subject\n\nbody\n\n${MAIL}\n\nCopilot-Session: 1\n`, ['Co-authored-by', 'Copilot-Session']],
    ['a footer in the paragraph', `subject\n\n🤖 Generated with Claude Code\n${MAIL}\n`, ['Co-authored-by']],
    ['a footer above', `subject\n\nbody\n\n🤖 Generated with [X](https://example.com)\n\n${MAIL}\n`, ['Co-authored-by']],
    ['a picture below', `subject\n\nbody\n\n${MAIL}\n\n🤖\n`, ['Co-authored-by']],
    ['a link below', `subject\n\nbody\n\n${MAIL}\n\nhttps://example.com/session\n`, ['Co-authored-by', 'https']],
    ['prose between', `subject\n\n${MAIL}\n\nprose\n\nKey: value\n`, ['Key']],
    ['prose in the paragraph', `subject\n\nprose\n${MAIL}\n`, []],
    ['the line of a squash between', `subject\n\n${MAIL}\n\n---------\n\nKey: value\n`, ['Key']],
    ['a subject that looks like one', `fix: subject\n${MAIL}\n`, []],
    ['a folded line that continues nothing', `subject\n\n  code\n\n${MAIL}\n`, ['Co-authored-by']],
    ['git’s own block', `subject\n\n${LINES(3)}\n${SIGNED}\n`, ['Signed-off-by']],
    ['a footer alone', 'subject\n\n🤖 Generated with Claude Code\n', []],
  ])('%s', (_about, message, keys) => {
    expect(ending(message)).toEqual(keys);
  });

  test('what stands before it is whole', () => {
    expect(messageOf(`subject\r\n\r\n  code\r\n\r\n${MAIL}\r\n`).before).toBe('subject\n\n  code\n\n');
    expect(messageOf('subject\n\nbody\n').before).toBe('subject\n\nbody\n');
  });

  test('always holds what git finds', () => {
    for (const [about, message] of MESSAGES) {
      const told = messageOf(message);
      expect(told.ending.slice(told.ending.length - trailersOf(message).length), about).toEqual(trailersOf(message));
    }
  });
});

test('lines that stand for themselves', () => {
  const lines = [
    'a',
    '> b',
    '',
    '    c',
    '\td',
    '   e ',
    '```',
    'f',
    '~~~',
    '```',
    'g',
    '~~~~ts',
    'h',
    '~~~',
    'i',
    '~~~~',
    'j',
    '```',
    'k',
  ];
  expect(plainLines(lines.join('\n'))).toEqual(['a', 'e', 'g', 'j']);
});
