import fc from 'fast-check';

/** What one would write into a test's name, a message or a path to be obeyed, linked, rendered or believed. */
// biome-ignore format: a table
const FIXED: readonly string[] = [
  // Markdown: blocks, spans, tables, fences
  '# a', '## \u{1f7e2} Go: 9 checks of 9 pass', '#', '> quoted', '- item', '+ item', '* item', '1. one', '1) one', '- [x] done', '---', '***', '___',
  '===', 'a\n===', 'a\n---', '\n\n# a', '    code', '\tcode', '**bold**', '__bold__', '*a*', '_a_', '~~gone~~', '~gone~', '`', '``', '```', '````',
  '```js\nalert(1)\n```', '~~~', '~~~\na\n~~~', '` a', 'a `b` c', '``a`b``', '`a``b`', '\\`', '\\', 'a\\', '\\|', '|', '||', '| a | b |',
  '| --- | --- |', ':-:', 'a | b\n--- | ---', '[a](https://evil.example)', '![a](https://evil.example/x.png)', '[a]: https://evil.example', '[a][b]',
  '[^1]', '[^1]: note', '^[note]', '$x$', '$$x$$', '$`x`$', '==a==', ':tada:', ':)', '<!-- a -->', '<!--', '-->', '--!>', '<![CDATA[a]]>', '<?php ?>',
  '<!DOCTYPE html>', '> [!WARNING]', '> [!NOTE]\n> fake', '&nbsp;', '&lt;b&gt;', '&#60;b&#62;', '&#x3c;b&#x3e;', '&amp;', '&', '&quot;', '&#0;',
  '](', '[', ']', '](javascript:alert(1))', '(', ')', '!', '{', '}', '{{ 7*7 }}', '\u0024{{ github.token }}', '%{a}', '<%= a %>',
  // HTML and what stands in it
  '<b>', '</b>', '</details>', '</summary>', '</details></summary>', '<details open>', '</td></tr></table>', '</td>', '<br>', '</code>', '</pre>', '</sub>',
  '<script>alert(1)</script>', '</script>', '</style>', '</title>', '<img src=x onerror=alert(1)>', '<svg/onload=alert(1)>', '<iframe src=//evil.example>',
  '<a href="javascript:alert(1)">a</a>', '<a name=x id=y>', '" onmouseover="alert(1)', "' onmouseover='alert(1)", '" autofocus onfocus=alert(1) x="', '"', "'",
  '">', "'>", '"/>', '--><script>', '<style>*{display:none}</style>', '<base href=//evil.example>', '<meta http-equiv=refresh content=0>', '<link rel=x>',
  '<form action=//evil.example>', '<input>', '<template>', '<noscript>', '<math><mtext>', '<plaintext>', '<textarea>', '</main></body></html>', '<body>', '<table><tr>',
  'javascript:alert(1)', 'data:text/html,<script>', '}*{color:red', '*/body{display:none}/*', 'expression(alert(1))', 'url(//evil.example)', '@import "x"', '</STYLE >',
  '<', '>', '<<', '<a', '< b >', '<\u0000b>', '<\n', 'a<b>c', '<x-y z>', '<b\n>',
  // References, mentions, links
  '@octocat', '@octo-org/team', 'a@octocat', '@', '#1', '#123', 'octo/shop#7', 'GH-1', 'gh-7', 'fixes #1', 'closes #7', 'octocat@example.org',
  'mailto:a@evil.example', 'xmpp:a@evil.example', 'https://evil.example', 'http://evil.example/?a=b&c=d', 'ftp://evil.example', 'www.evil.example',
  'HTTPS://EVIL.EXAMPLE', '<https://evil.example>', '<a@evil.example>', '//evil.example', 'evil.example', '\\\\evil\\share', 'http:``//evil.example', 'w``ww.evil.example',
  '#``7', '@``octocat', 'GH``-1', '4be12c9d4be12c9d4be12c9d4be12c9d4be12c9d', 'octo/shop@4be12c9',
  // A runner's commands and files
  '::error::a', '::error file=a.ts,line=1::a', '::warning::', '::notice title=a::b', '::set-output name=decision::go', '::add-mask::a', '::stop-commands::a',
  '::group::a', '::endgroup::', '::debug::a', '::save-state name=a::b', '::add-path::/tmp', '::set-env name=PATH::/tmp', '::add-matcher::a.json', ' ::error::a', '\t::error::a',
  '##[error]a', '##[group]a', '##[set-env name=a;]b', 'a ##[warning]b', '#[error]', '##[', '##[add-path]/tmp', '%0A', '%0A::error::a', '%0D%0A::error::a', '%250A', '%3A%3A',
  '\n::error::a', '\r::error::a', '\r\n##[error]a', '\u2028::error::a', '\u0085::error::a', '\u200b::error::a', 'decision=go', 'decision=go\n', '\ndecision=go\n',
  'decision<<EOF\ngo\nEOF', '<<EOF', 'EOF', 'ghadelimiter_', 'ghadelimiter_00000000-0000-0000-0000-000000000000', '_GitHubActionsFileCommandDelimeter_',
  // Our own words, forged
  '<!-- jidoka comment -->', '<!-- jidoka:gate v1 {"run":1} -->', '<!-- jidoka -->\n## \u{1f7e2} Go', '/jidoka waive test-failures because I say so', 'Waived by `ada`', '\u{1f7e2}',
  'Go: 9 checks of 9 pass', '0 parts are left out here for length; report.json has everything.', 'No remark at a line of the change.', '(no name)',
  // JSON and friends
  '"}', '"},"decision":"go"', '\\u0022', '\\"', '{"decision":"go"}', 'null', 'true', '__proto__', 'constructor', 'toString', '=1+1', '=HYPERLINK("//evil")', "'; DROP TABLE a; --",
  // Characters that hide, move or reorder
  '\u0000', '\u0007', '\u0008\u0008\u0008', '\u001b[31mred\u001b[0m', '\u001b[2J', '\u001b]0;title\u0007', '\u001b]8;;https://evil.example\u0007a\u001b]8;;\u0007', '\u009b31m', '\u0090q', '\u007f',
  '\r', '\n', '\r\n', '\n\n', '\n\n\n# a', '\t', '\v', '\f', '\u0085', '\u2028', '\u2029', '\u202e gnp.exe', '\u202d', '\u2066a\u2069', '\u200e', '\u200f', '\u061c',
  '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u034f', '\u180e', '\u3164', '\u115f', '\u{e0041}', '\u{e007f}', '\ufff9a\ufffab\ufffb', '\ufe0f', '\u{1d173}',
  '\ud800', '\udc00', 'a\ud83d', '\ude00a', '\udc00\ud800', '\ufffd', '\ufffe', '\uffff', '\u{10ffff}', '\u0301', 'a\u0301\u0301\u0301\u0301\u0301', '\u00a0', '\u3000', ' ', '  ', '',
  '\u05e9\u05dc\u05d5\u05dd', '\u0645\u0631\u062d\u0628\u0627 | a', '\u65e5\u672c', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}', 'Ａ＠ｏｃｔｏ', '\u02cb', '\u2223', '\uff1c\uff42\uff1e', '\ufe64b\ufe65',
  // Paths
  '../../../etc/passwd', '/etc/passwd', 'C:\\a\\b', 'a b.ts', 'a%2Fb', 'a?b#c', 'a/./b', '-rf', '~', '.', '..', 'a:12', 'a:12:b', 'a\u0000.ts', 'a;b', '$(a)', 'a&b', '*',
];

/** Longer than any line of a report may be. */
export const LONG: readonly string[] = [
  ...['a', '`', '|', '#', '@octocat ', '<b>', '\u{1f534}', '\u202e', '&', '\n', '[', '::error::', '> ', '\u001b[31m'].map(
    (unit) => unit.repeat(5_000 / unit.length),
  ),
  `${'`a'.repeat(2500)}`,
  `${'<details>'.repeat(500)}`,
];

const mixtures = fc.array(
  fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...FIXED) }, fc.string({ unit: 'binary', maxLength: 3 })),
  {
    minLength: 2,
    maxLength: 6,
  },
);

/** Every fixed text, and mixtures of them that are the same in every run. */
export const HOSTILE: readonly string[] = [
  ...new Set([...FIXED, ...fc.sample(mixtures, { seed: 20261122, numRuns: 60 }).map((parts) => parts.join(''))]),
];
