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
import { STAGES } from '../src/flow/course.ts';
import { factsSchema } from '../src/flow/facts.ts';
import { flowReportSchema } from '../src/flow/report.ts';
import { CHANGES, DEPLOYMENTS } from '../src/flow/rows.ts';
import { formats } from '../src/formats/index.ts';
import { JSON_LIMITS } from '../src/formats/json.ts';
import { XML_LIMITS } from '../src/formats/xml.ts';
import { metrics } from '../src/metrics/index.ts';
import { provenanceSeriesSchema } from '../src/model/made-series.ts';
import { gateReportSchema } from '../src/model/report.ts';
import { provenanceFileSchema, reviewMapFileSchema } from '../src/model/reported-provenance.ts';
import { story } from '../src/model/story.ts';
import { demoWorld } from '../src/platform/demo.ts';
import { checksReference, policyJsonSchema, policyReference } from '../src/policy/document.ts';
import { comment } from '../src/reports/markdown.ts';
import { terminal } from '../src/reports/terminal.ts';
import { examples } from './docs-examples.ts';
import { githubParts, permissionsTable } from './docs-github.ts';
import { provenanceParts } from './docs-provenance.ts';

const root = resolve(import.meta.dirname, '..');
const described = z.object({ description: z.string() });

/** Every generated file by its path. */
export async function generated(): Promise<ReadonlyMap<string, string>> {
  const report = await gate(await demoWorld(join(root, 'src', 'demo')), { byHand: true, tests: [], scans: [], coverage: [] });
  const told = story(report);
  const demo = terminal(told, { color: false, width: 80 });
  return new Map([
    ['docs/policy.schema.json', json(policyJsonSchema(checks))],
    ['docs/facts.schema.json', json(z.toJSONSchema(factsSchema, { io: 'input' }))],
    ['docs/flow.schema.json', json(z.toJSONSchema(flowReportSchema, { io: 'input' }))],
    ['docs/metrics.md', metricsReference()],
    ['docs/report.schema.json', json(z.toJSONSchema(gateReportSchema, { io: 'input' }))],
    ['docs/policy.md', policyReference(checks)],
    ['docs/checks.md', checksReference(checks, await examples())],
    ['docs/formats.md', formatsReference()],
    ['docs/samples/comment-stop.md', comment(report, told)],
    ['docs/samples/terminal-stop.txt', demo],
    ['docs/provenance.md', between('docs/provenance.md', provenanceParts())],
    ['docs/provenance.schema.json', json(z.toJSONSchema(provenanceFileSchema, { io: 'input' }))],
    ['docs/provenance-series.schema.json', json(z.toJSONSchema(provenanceSeriesSchema, { io: 'input' }))],
    ['docs/review-map.schema.json', json(z.toJSONSchema(reviewMapFileSchema, { io: 'input' }))],
    ['docs/github.md', between('docs/github.md', githubParts())],
    ['README.md', between('README.md', readmeParts(demo))],
  ]);
}

/** The flow metrics, each with what exactly is measured; the stages; and the tables of a run. */
function metricsReference(): string {
  const rows = metrics.map(({ id, title, unit, definition }) => `| \`${id}\` | ${title} | ${unit} | ${definition} |`);
  const sections = Object.entries(flowReportSchema.shape).flatMap(([key, schema]) => {
    const description = z.globalRegistry.get(schema)?.description;
    return description === undefined ? [] : [`| \`${key}\` | ${description} |`];
  });
  return [
    '# The flow metrics',
    '',
    '`jidoka flow` computes them: on any clone from git alone, without a token; with `--deployments github` and a token in GITHUB_TOKEN,',
    'and in the Action, from pull requests, issues, deployments and runs as well. `--json` prints [`flow.json`](flow.schema.json);',
    '`--output-dir` writes it with `jidoka-flow.html` for people, `flow.csv`, the tables below and the [facts](facts.schema.json) behind',
    'it all, from which `--facts` computes the same again.',
    '',
    'Durations are whole seconds; quantiles are of type 7, each shown from the smallest sample on that has a 90 % interval (p50: 5,',
    'p75: 9, p85: 15, p90: 22). What is too little or not known is said to be; it is never zero. What was left out is counted by reason.',
    'A trend is told only where p < 0.01, by a permutation of whole weeks: what was deployed together is no independent sample.',
    '',
    '| id | metric | unit | what is measured |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    '## Deployments',
    '',
    'One source, never several mixed. On a clone: `tags:GLOB` (by itself it looks for the tags that are releases; grade E, for a tag',
    'without a date tells the earliest time possible), `branch:NAME` (grade F: merged is taken for deployed), or `file:EVENTS.ndjson`',
    '(grade A), one `{"sha", "at", "name"}` a line. From GitHub besides: its deployments to the environments that the policy calls',
    'production (grade B; live from the first success on, whatever became of it), else releases (C), or the runs of a workflow (D).',
    'What is in a deployment is what it reaches and no earlier one did, so that a hotfix beside the main line counts nothing twice; a',
    'rollback or a redeploy brings nothing. What the first one holds has no known beginning and is left out.',
    '',
    'A commit that GitHub made by a squash has no beginning in git: without its pull request such a change is left out as `squash_no_pr`,',
    'and tells its `merge-to-deploy` all the same.',
    '',
    '## Stages',
    '',
    'At every second a change is in one of them, from its first commit to its deployment, so that they sum to its lead time.',
    '',
    '| id | stage | is | with |',
    '| --- | --- | --- | --- |',
    ...STAGES.map((stage) => `| \`${stage.id}\` | ${stage.title} | ${stage.class} | ${stage.resource ?? ''} |`),
    '',
    '## The other parts of `flow.json`',
    '',
    '| key | what it says |',
    '| --- | --- |',
    ...sections,
    '',
    'Nothing here speaks of a person. A number about people is told from five of them on, and never one by one.',
    '',
    '## The tables',
    '',
    'As `.ndjson` and `.parquet`, with the same columns; times are UTC, what is not known is null. [sql/](sql/) holds queries for DuckDB that',
    'give the same numbers as `flow.json`.',
    '',
    ...[CHANGES, DEPLOYMENTS].flatMap(({ name, columns }) => [
      `### ${name}`,
      '',
      '| column | type | what it is |',
      '| --- | --- | --- |',
      ...columns.map(
        (column) => `| \`${column.name}\` | ${column.type}${column.nullable ? ', or null' : ''} | ${column.description} |`,
      ),
      '',
    ]),
  ].join('\n');
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
