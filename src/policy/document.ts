import { z } from 'zod';
import type { Check } from '../model/check.ts';
import { plannedChecks, plannedSections } from './planned.ts';
import { policySchema } from './schema.ts';
import { unwrapped } from './unwrapped.ts';

/** The policy's JSON Schema (draft 2020-12), for editors. */
export function policyJsonSchema(checks: readonly Check[]): unknown {
  return z.toJSONSchema(policySchema(checks), { io: 'input' });
}

/** The reference of the policy file, in Markdown, from the same definitions that read it. */
export function policyReference(checks: readonly Check[]): string {
  const shape = policySchema(checks).shape;
  const planned = Object.keys(plannedSections);
  const keys = Object.entries(shape).filter(([key]) => !planned.includes(key) && key !== 'checks');
  return [
    '# The policy file',
    '',
    'One file, `.github/jidoka.yml`, read from the default branch. Without one, the defaults hold and every report says so.',
    'It is read strictly: at most 64 KiB, 32 levels deep, no aliases, anchors or tags; an unknown key is an error that names the',
    'nearest known one. Editors complete it with `# yaml-language-server: $schema=` and [policy.schema.json](policy.schema.json).',
    '',
    '## Keys',
    '',
    '| key | what it says | default |',
    '| --- | --- | --- |',
    ...keys.flatMap(([key, schema]) => rows(key, schema)),
    '',
    '## Checks',
    '',
    'Each stands under `checks` by its id. Besides its own keys it takes `level` (`stop`, `warn` or `off`) and `on-unknown` (the',
    'same words; without it, as `level`). See [checks.md](checks.md).',
    '',
    '## Known, and not used by this version',
    '',
    'A policy may name these already. A named check whose level is not `off` is answered "unknown", at its level: what is asked',
    'for and cannot be answered is never a pass. A named section is noted in every report.',
    '',
    ...Object.entries(plannedSections).map(([key, about]) => `- \`${key}\`: ${about}`),
    ...Object.entries(plannedChecks).map(([id, { question }]) => `- \`checks.${id}\`: ${question}`),
    '',
  ].join('\n');
}

/** A policy, and what its check then says of the shipped example. */
export interface Example {
  readonly policy: string;
  readonly said: string;
}

/** The pages of the checks, in Markdown, each with its example. */
export function checksReference(checks: readonly Check[], examples: ReadonlyMap<string, Example>): string {
  const pages = checks.map((check) => {
    const options = Object.entries(check.options.shape).flatMap(([key, schema]) => rows(key, schema));
    const table = options.length === 0 ? [] : ['', '| key | what it says | default |', '| --- | --- | --- |', ...options];
    const withoutPolicy = check.level === 'stop' ? 'the same' : '`off`: shown, not counted';
    return [
      `## ${check.id}`,
      '',
      `**${check.question}**`,
      '',
      check.rationale,
      '',
      `Prevents: ${check.waste}. Level: \`${check.level}\`; without a policy file: ${withoutPolicy}.`,
      ...table,
      ...exampleLines(examples.get(check.id)),
      '',
    ].join('\n');
  });
  return `# The checks\n\nEach is a yes/no question; yes is good. Evidence that is missing, empty or unreadable is answered "unknown", never "yes".\nThe examples judge the change of \`jidoka demo\`.\n\n${pages.join('\n')}`;
}

function exampleLines(example: Example | undefined): string[] {
  if (example === undefined) return [];
  return [
    '',
    '```yaml',
    example.policy.trimEnd(),
    '```',
    '',
    'says of the example:',
    '',
    '```text',
    example.said.trimEnd(),
    '```',
  ];
}

function rows(key: string, schema: z.core.$ZodType): string[] {
  const inner = unwrapped(schema);
  const description = z.globalRegistry.get(schema)?.description ?? z.globalRegistry.get(inner)?.description ?? '';
  if (inner instanceof z.ZodObject) {
    const own = description === '' ? [] : [`| \`${key}\` | ${description} | |`];
    return [...own, ...Object.entries(inner.shape).flatMap(([name, value]) => rows(`${key}.${name}`, value))];
  }
  if (inner instanceof z.ZodArray && inner.element instanceof z.ZodObject) {
    const own = `| \`${key}\` | ${description} | none |`;
    return [
      own,
      ...Object.entries(inner.element.shape).flatMap(([name, value]) => rows(`${key}[].${name}`, value as z.core.$ZodType)),
    ];
  }
  return [`| \`${key}\` | ${description} | ${defaultOf(schema)} |`];
}

function defaultOf(schema: z.core.$ZodType): string {
  if (!(schema instanceof z.ZodDefault)) return '';
  const value: unknown = schema.def.defaultValue;
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map((one) => `\`${String(one)}\``).join(', ');
  if (typeof value === 'object' && value !== null) return 'none';
  return `\`${String(value)}\``;
}
