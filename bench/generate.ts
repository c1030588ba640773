/**
 * Writes large reports to measure with, always the same bytes for the same arguments:
 *
 *   node bench/generate.ts sarif 100 out.sarif   about 100 MB
 *   node bench/generate.ts junit 100000 out.xml  so many test cases
 *   node bench/generate.ts history 50000 out     so many commits, for `git fast-import`
 *   node bench/generate.ts authored 20000 out    so many commits that bring lines, some of them marked
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const RULES = 200;

/** A generator of numbers below `n`, the same ones in every run. */
function numbers(): (n: number) => number {
  let state = 20_261_122;
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * n);
  };
}

/** A scan as linters and scanners write one: indented, the tool first, most results alike, some with a flow or a suppression. */
export function* sarif(megabytes: number): Generator<string> {
  const below = numbers();
  const indented = (value: unknown, by: number) => JSON.stringify(value, undefined, 2).replaceAll('\n', `\n${' '.repeat(by)}`);
  const rules = Array.from({ length: RULES }, (_, i) => ({
    id: `demo/rule-${i}`,
    shortDescription: { text: `Rule number ${i} of the demo` },
    help: { text: `What to do about rule ${i}: read it again, then write it so that "no one" has to ask.\n`.repeat(8) },
    defaultConfiguration: { level: (['error', 'warning', 'note'] as const)[i % 3] },
    properties: { tags: ['maintainability'], ...(i % 4 === 0 && { 'security-severity': `${(i % 100) / 10}` }) },
  }));
  const tool = { driver: { name: 'Demo', semanticVersion: '1.0.0', rules } };
  yield `{\n  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n  "version": "2.1.0",\n  "runs": [\n    {\n      "tool": ${indented(tool, 6)},\n      "results": [`;
  let written = 0;
  for (let i = 0; written < megabytes * 1_000_000; i++) {
    const text = `${i === 0 ? '' : ','}\n        ${indented(result(i, below), 8)}`;
    written += text.length;
    yield text;
  }
  yield '\n      ],\n      "columnKind": "utf16CodeUnits"\n    }\n  ]\n}\n';
}

function result(i: number, below: (n: number) => number): object {
  const rule = below(RULES);
  const place = (line: number) => ({
    physicalLocation: {
      artifactLocation: { uri: `src/module-${below(400)}/part-${below(20)}.ts`, uriBaseId: '%SRCROOT%', index: below(8000) },
      region: { startLine: line, startColumn: 1 + below(60), endLine: line, endColumn: 80 + below(40) },
    },
  });
  return {
    ruleId: `demo/rule-${rule}`,
    ruleIndex: rule,
    ...(i % 3 === 0 && { level: 'warning' }),
    message: { text: `The value 'item${i}' is read before "it" is set; C:\\work\\${below(99)} says so.`.repeat(1 + below(3)) },
    locations: [place(1 + below(2000))],
    partialFingerprints: {
      primaryLocationLineHash: `${(i * 2_654_435_761).toString(16)}:1`,
      primaryLocationStartColumnFingerprint: '4',
    },
    ...(i % 10 === 0 && {
      codeFlows: [{ threadFlows: [{ locations: Array.from({ length: 6 }, () => ({ location: place(1 + below(2000)) })) }] }],
    }),
    ...(i % 50 === 0 && { suppressions: [{ kind: 'inSource', status: 'accepted' }] }),
  };
}

/** Test cases as most runners write them: a suite for every hundred, one in a thousand fails, one in fifty is skipped. */
export function* junit(cases: number): Generator<string> {
  const failures = Math.ceil(cases / 1000);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="demo" tests="${cases}" failures="${failures}" errors="0">\n`;
  for (let i = 0; i < cases; i++) {
    if (i % 100 === 0) {
      const here = Math.min(100, cases - i);
      yield `${i === 0 ? '' : '  </testsuite>\n'}  <testsuite name="src/module-${i / 100}.test.ts" tests="${here}" failures="${i % 1000 === 0 ? 1 : 0}" errors="0">\n`;
    }
    const open = `    <testcase classname="src/module-${Math.floor(i / 100)}.test.ts" name="adds the ${i}th item &amp; totals" time="0.${i % 999}"`;
    if (i % 1000 === 0)
      yield `${open}>\n      <failure message="expected ${i} to be ${i + 1}">Error: expected ${i} to be ${i + 1}\n    at src/module-${i / 100}.test.ts:12:7</failure>\n    </testcase>\n`;
    else if (i % 50 === 1) yield `${open}><skipped/></testcase>\n`;
    else yield `${open}/>\n`;
  }
  yield `${cases > 0 ? '  </testsuite>\n' : ''}</testsuites>\n`;
}

/**
 * A history for `git fast-import`: three of four changes squashed or pushed, each fourth a merge of three commits, a tag each fiftieth
 * change, forty authors.
 */
export function* history(commits: number): Generator<string> {
  const below = numbers();
  const start = Date.UTC(2016, 0, 1) / 1000;
  const commit = (mark: number, ref: string, at: number, subject: string, parents: readonly number[]) => {
    const who = `Dev ${mark % 40} <dev${mark % 40}@example.org>`;
    const body = `${subject}\n\nWhat it is for, in a line or two: the ${mark}th of them.\n`;
    const [first, second] = parents;
    return [
      `commit ${ref}\nmark :${mark}\nauthor ${who} ${at - below(200_000)} +0100\ncommitter ${who} ${at} +0100\n`,
      `data ${Buffer.byteLength(body)}\n${body}`,
      ...(first === undefined ? [] : [`from :${first}\n`]),
      ...(second === undefined ? [] : [`merge :${second}\n`]),
    ].join('');
  };
  let [mark, tip, changes] = [0, 0, 0];
  while (mark < commits) {
    const at = start + mark * 6000;
    changes++;
    const base = tip === 0 ? [] : [tip];
    if (changes % 4 === 0) {
      for (let n = 0; n < 3; n++) {
        const parent = n === 0 ? base : [mark];
        mark++;
        yield commit(mark, 'refs/heads/side', at - (3 - n) * 3000, `Step ${n} of change ${changes}`, parent);
      }
      const side = mark;
      mark++;
      yield commit(mark, 'refs/heads/main', at, `Merge pull request #${changes} from someone/topic-${changes}`, [...base, side]);
    } else {
      mark++;
      yield commit(mark, 'refs/heads/main', at, `Change the ${changes}th part (#${changes})`, base);
    }
    tip = mark;
    if (changes % 50 === 0) yield `reset refs/tags/v1.${changes / 50}.0\nfrom :${tip}\n`;
  }
}

const TRAILERS = [
  'Co-Authored-By: Claude <noreply@anthropic.com>',
  'Co-authored-by: Copilot <223556219+Copilot@users.noreply.github.com>',
  'Co-authored-by: Cursor <cursoragent@cursor.com>',
];

/**
 * A history with lines, for `git fast-import`: each commit brings five new lines to one of 400 files of forty. Each fourth carries an
 * agent's trailer, each tenth is a bot's, and the messages are as long as people's are.
 */
export function* authored(commits: number): Generator<string> {
  const start = Date.UTC(2025, 0, 6) / 1000;
  const files = Array.from({ length: 400 }, (_, file) =>
    Array.from({ length: 40 }, (__, line) => `line ${line} of file ${file}`),
  );
  for (let mark = 1; mark <= commits; mark++) {
    const file = (mark * 7919) % files.length;
    const lines = files[file] ?? [];
    const at = (mark * 5) % 40;
    for (let n = 0; n < 5; n++) lines[(at + n) % 40] = `line ${n} of commit ${mark}, which does something`;
    const text = `${lines.join('\n')}\n`;
    const who =
      mark % 10 === 0
        ? 'dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>'
        : `Dev ${mark % 40} <dev${mark % 40}@example.org>`;
    const trailer = mark % 4 === 0 ? `\n${TRAILERS[mark % TRAILERS.length]}\n` : '';
    const body = `Change the ${mark}th part\n\n${'What it is for, in a line or two, and why it is done so.\n'.repeat(4)}${trailer}`;
    const when = start + mark * 2000;
    yield [
      `commit refs/heads/main\nmark :${mark}\nauthor ${who} ${when} +0100\ncommitter ${who} ${when} +0100\n`,
      `data ${Buffer.byteLength(body)}\n${body}${mark === 1 ? '' : `from :${mark - 1}\n`}`,
      `M 100644 inline src/part-${file % 20}/file-${file}.ts\ndata ${Buffer.byteLength(text)}\n${text}\n`,
    ].join('');
  }
}

const FORMATS = { sarif, junit, history, authored };

function main([format, size, path]: readonly string[]): void {
  const make = Object.entries(FORMATS).find(([name]) => name === format)?.[1];
  const amount = Number(size);
  if (make === undefined || !(amount > 0) || path === undefined) {
    process.stderr.write(
      'node bench/generate.ts sarif MEGABYTES FILE\nnode bench/generate.ts junit CASES FILE\nnode bench/generate.ts history COMMITS FILE\nnode bench/generate.ts authored COMMITS FILE\n',
    );
    process.exitCode = 2;
    return;
  }
  const file = openSync(path, 'w');
  let block = '';
  for (const piece of make(amount)) {
    block += piece;
    if (block.length < 1_000_000) continue;
    writeSync(file, block);
    block = '';
  }
  writeSync(file, block);
  closeSync(file);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv.slice(2));
