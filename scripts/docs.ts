/**
 * Writes every generated page of docs/, and the generated parts of README.md and docs/github.md, from the objects that the program
 * itself runs on.
 * `npm run docs` writes them; the suite compares (test/docs.test.ts).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { checks } from '../src/checks/index.ts';
import { gate } from '../src/commands/gate.ts';
import { formats } from '../src/formats/index.ts';
import { JSON_LIMITS } from '../src/formats/json.ts';
import { XML_LIMITS } from '../src/formats/xml.ts';
import { gateReportSchema } from '../src/model/report.ts';
import { story } from '../src/model/story.ts';
import { demoWorld } from '../src/platform/demo.ts';
import { checksReference, policyJsonSchema, policyReference } from '../src/policy/document.ts';
import { comment } from '../src/reports/markdown.ts';
import { terminal } from '../src/reports/terminal.ts';
import { examples } from './docs-examples.ts';
import { githubParts, permissionsTable } from './docs-github.ts';

const root = resolve(import.meta.dirname, '..');
const described = z.object({ description: z.string() });

/** Every generated file by its path. */
export async function generated(): Promise<ReadonlyMap<string, string>> {
  const report = await gate(await demoWorld(join(root, 'src', 'demo')), { byHand: true, tests: [], scans: [], coverage: [] });
  const told = story(report);
  const demo = terminal(told, { color: false, width: 80 });
  return new Map([
    ['docs/policy.schema.json', json(policyJsonSchema(checks))],
    ['docs/report.schema.json', json(z.toJSONSchema(gateReportSchema, { io: 'input' }))],
    ['docs/policy.md', policyReference(checks)],
    ['docs/checks.md', checksReference(checks, await examples())],
    ['docs/formats.md', formatsReference()],
    ['docs/samples/comment-stop.md', comment(report, told)],
    ['docs/samples/terminal-stop.txt', demo],
    ['docs/github.md', between('docs/github.md', githubParts())],
    ['README.md', between('README.md', readmeParts(demo))],
  ]);
}

/** The formats that are read, and how each is known. */
function formatsReference(): string {
  const rows = formats.map(({ title, kind, recognised }) => `| ${title} | ${kind} | ${recognised} |`);
  const limits = [
    `XML: ${XML_LIMITS.depth} levels, ${XML_LIMITS.attributes} attributes of one element, ${XML_LIMITS.text / 1024 / 1024} MiB of one text`,
    `JSON: ${JSON_LIMITS.depth} levels, ${JSON_LIMITS.piece / 1024 / 1024} Mi characters of one element`,
  ];
  return [
    '# The formats',
    '',
    'A file is what its content says, whatever its name and whichever glob found it; kinds may be mixed. UTF-8, UTF-16 and declared',
    'encodings are read. Whatever is not well-formed is an error with line and column, and the files beside it are judged all the same.',
    '',
    '| format | evidence | known by |',
    '| --- | --- | --- |',
    ...rows,
    '',
    'Declared numbers that are worse than what a report lists are never rounded away: they stop. Outcome words go through a table',
    'whose default is "unknown", and unknown is never a pass.',
    '',
    'Limits, each named in its error:',
    '',
    ...limits.map((limit) => `- ${limit}`),
    '',
  ].join('\n');
}

function readmeParts(demo: string): Readonly<Record<string, string>> {
  const action = z
    .object({ inputs: z.record(z.string(), described), outputs: z.record(z.string(), described) })
    .parse(parse(readFileSync(join(root, 'action.yml'), 'utf8')));
  const table = (rows: Readonly<Record<string, { description: string }>>) =>
    [
      '| name | what it is |',
      '| --- | --- |',
      ...Object.entries(rows).map(([name, { description }]) => `| \`${name}\` | ${description} |`),
    ].join('\n');
  const workflow = readFileSync(join(root, 'docs/workflows/one-job.yml'), 'utf8').replace(/^#.*\n/gm, '');
  return {
    demo: `\`\`\`text\n${demo.trimEnd()}\n\`\`\``,
    workflow: `\`\`\`yaml\n${workflow.trim()}\n\`\`\``,
    permissions: permissionsTable(),
    inputs: table(action.inputs),
    outputs: table(action.outputs),
  };
}

/** A page with the parts between its markers made anew. */
function between(path: string, parts: Readonly<Record<string, string>>): string {
  let text = readFileSync(join(root, path), 'utf8');
  for (const [name, part] of Object.entries(parts)) {
    const marked = new RegExp(`(<!-- ${name}:begin -->\\n)[\\s\\S]*?(<!-- ${name}:end -->)`);
    if (!marked.test(text)) throw new Error(`${path} has no markers for ${name}`);
    text = text.replace(marked, (_, begin: string, end: string) => `${begin}${part}\n${end}`);
  }
  return text;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

if (import.meta.main) {
  for (const [path, text] of await generated()) {
    writeFileSync(join(root, path), text);
    process.stdout.write(`wrote ${path}\n`);
  }
}
