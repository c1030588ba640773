/**
 * Writes every generated page of docs/, and the tables of README.md, from the objects that the program itself runs on.
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
import type { Example } from '../src/policy/document.ts';
import { checksReference, policyJsonSchema, policyReference } from '../src/policy/document.ts';
import { comment } from '../src/reports/markdown.ts';
import { terminal } from '../src/reports/terminal.ts';

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
    ['README.md', readme(demo)],
  ]);
}

/** Each check's example policy, and what the check says under it. */
async function examples(): Promise<ReadonlyMap<string, Example>> {
  const all = new Map<string, Example>();
  for (const { id } of checks) {
    const policy = readFileSync(join(root, `docs/examples/${id}.yml`), 'utf8');
    const world = await demoWorld(join(root, 'src/demo'), id === 'policy-valid' ? { proposed: policy } : { text: policy });
    const { checks: results, notes: _notes, ...report } = await gate(world, { byHand: true, tests: [], scans: [], coverage: [] });
    const told = story({ ...report, notes: [], truncated: [], checks: results.filter((result) => result.id === id) });
    all.set(id, { policy, said: terminal(told, { color: false, width: 80 }).split('\n').slice(2).join('\n').trim() });
  }
  return all;
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

/** README.md with the parts between its markers made anew. */
function readme(demo: string): string {
  const action = z
    .object({ inputs: z.record(z.string(), described), outputs: z.record(z.string(), described) })
    .parse(parse(readFileSync(join(root, 'action.yml'), 'utf8')));
  const table = (rows: Readonly<Record<string, { description: string }>>) =>
    [
      '| name | what it is |',
      '| --- | --- |',
      ...Object.entries(rows).map(([name, { description }]) => `| \`${name}\` | ${description} |`),
    ].join('\n');
  let text = readFileSync(join(root, 'README.md'), 'utf8');
  const parts = { demo: `\`\`\`text\n${demo.trimEnd()}\n\`\`\``, inputs: table(action.inputs), outputs: table(action.outputs) };
  for (const [name, part] of Object.entries(parts)) {
    const between = new RegExp(`(<!-- ${name}:begin -->\\n)[\\s\\S]*?(<!-- ${name}:end -->)`);
    if (!between.test(text)) throw new Error(`README.md has no markers for ${name}`);
    text = text.replace(between, (_, begin: string, end: string) => `${begin}${part}\n${end}`);
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
