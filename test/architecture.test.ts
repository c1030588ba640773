import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checks } from '../src/checks/index.ts';
import { formats } from '../src/formats/index.ts';

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort();

/** Imports as written, types included: `import`, `export ... from` and `import()`. The formatter keeps each on one statement. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

const graph = new Map(
  files.map((file) => {
    const imports = importsOf(file);
    const inside = imports
      .filter((name) => name.startsWith('.'))
      .map((name) => relative(src, resolve(src, dirname(file), name)).replaceAll('\\', '/'));
    return [file, { inside, outside: imports.filter((name) => !name.startsWith('.')) }] as const;
  }),
);

const folderOf = (file: string) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : file.replace(/\.ts$/, ''));

/** Who may import whom (docs/architecture.md). A folder may import itself only as SHARED says. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  index: ['main', 'cli'],
  main: ['commands', 'metrics', 'gathering', 'publishing', 'platform', 'flow', 'model', 'ports', 'policy', 'reports'],
  'cli-provenance': ['commands', 'gathering', 'platform', 'ports'],
  cli: ['cli-provenance', 'commands', 'gathering', 'metrics', 'platform', 'flow', 'model', 'ports', 'policy', 'reports'],
  ports: ['flow', 'model', 'forge'],
  forge: ['flow', 'model'],
  commands: ['ports', 'forge', 'flow', 'provenance', 'model', 'policy', 'checks', 'metrics', 'reports', 'gathering'],
  gathering: ['ports', 'forge', 'flow', 'model', 'policy', 'formats', 'provenance', 'checks'],
  publishing: ['ports', 'forge', 'model', 'policy', 'reports'],
  platform: ['flow', 'model', 'ports', 'forge'],
  formats: ['model'],
  provenance: ['model'],
  metrics: ['flow', 'model'],
  reports: ['flow', 'model'],
  policy: ['flow', 'provenance', 'model'],
  checks: ['model'],
  flow: ['provenance', 'model'],
  model: [],
};

/** Files that their siblings may import; `*` where a folder is one piece. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  model: ['*'],
  flow: ['*'],
  platform: ['*'],
  policy: ['*'],
  formats: ['xml', 'text', 'json', 'json-fields', 'json-outline', 'lines', 'dialects'],
  reports: [
    ...['escape', 'budget', 'lines', 'remarks', 'sections', 'sections-evidence', 'sections-flow', 'sections-links'],
    'sections-review',
    ...['flow-lines', 'flow-words', 'html-parts', 'html-style'],
  ],
  commands: ['again'],
  gathering: ['*'],
  publishing: ['*'],
  provenance: ['*'],
  metrics: ['statistics', 'measured'],
};

/** npm packages and node modules by folder. */
const PACKAGES: Readonly<Record<string, readonly RegExp[]>> = {
  main: [/^@actions\//],
  cli: [/^node:/],
  platform: [/^node:/, /^@actions\//, /^@octokit\//, /^zod$/, /^yauzl$/],
  model: [/^zod$/],
  flow: [/^zod$/],
  policy: [/^zod$/, /^yaml$/],
  checks: [/^zod$/],
  gathering: [/^zod$/],
  formats: [],
};

const FILE_PACKAGES: Readonly<Record<string, readonly RegExp[]>> = {
  'formats/xml.ts': [/^saxes$/],
  'reports/flow-charts-engine.ts': [/^echarts\//],
  // Types alone.
  'reports/flow-charts-frame.ts': [/^echarts\//],
  'reports/flow-parquet.ts': [/^hyparquet-writer$/],
  'model/globs.ts': [/^minimatch$/],
};

/** Parts of one large format or reader: `sarif.ts`, `sarif-rules.ts`. */
function sameWhole(a: string, b: string): boolean {
  return a.replace(/(-[\w-]+)?\.ts$/, '') === b.replace(/(-[\w-]+)?\.ts$/, '');
}

describe('the house', () => {
  test('every import goes where it may', () => {
    const wrong: string[] = [];
    for (const [file, { inside }] of graph) {
      const from = folderOf(file);
      for (const target of inside) {
        const to = folderOf(target);
        expect(existsSync(join(src, target)), `${file} imports ${target}`).toBe(true);
        const shared = SHARED[from] ?? [];
        const name = target.slice(target.indexOf('/') + 1).replace(/\.ts$/, '');
        const isIndex = file.endsWith('/index.ts');
        const fine =
          from === to
            ? sameWhole(file, target) || isIndex || shared.includes('*') || shared.includes(name)
            : (ALLOWED[from] ?? []).includes(to);
        // The Action's channel types and its log escaper belong to reports; the platform only carries them out.
        const carriesOut = file === 'platform/actions.ts' && to === 'reports';
        if (!fine && !carriesOut) wrong.push(`${file} -> ${target}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('there is no circle', () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' -> '));
      if (done.has(file) || trail.includes(file)) return;
      for (const next of graph.get(file)?.inside ?? []) visit(next, [...trail, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  test('packages stay in their folders', () => {
    const wrong: string[] = [];
    for (const [file, { outside }] of graph) {
      const allowed = [...(PACKAGES[folderOf(file)] ?? []), ...(FILE_PACKAGES[file] ?? [])];
      for (const name of outside) if (!allowed.some((pattern) => pattern.test(name))) wrong.push(`${file} -> ${name}`);
    }
    expect(wrong).toEqual([]);
  });

  test('outside platform, main and cli nothing touches the machine', () => {
    const impure =
      /\bprocess\.(?:env|exit|std|cwd|argv|hrtime|nextTick)|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bconsole\.|\bglobalThis\b|\bsetTimeout\(/;
    const wrong = files
      .filter((file) => !file.startsWith('platform/') && file !== 'main.ts' && file !== 'cli.ts')
      .filter((file) => impure.test(readFileSync(join(src, file), 'utf8')));
    expect(wrong).toEqual([]);
  });

  test('no any, no unchecked parse, no file above 300 lines', () => {
    for (const file of files) {
      const text = readFileSync(join(src, file), 'utf8');
      expect(text.split('\n').length, `${file} is long`).toBeLessThanOrEqual(300);
      const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
      expect(code, file).not.toMatch(/: any\b|\bas any\b|@ts-|\bas unknown as (?!Strict<)/);
    }
  });

  test('depth is two, and no folder or file has a name that says nothing', () => {
    for (const file of files) {
      expect(file.split('/').length, file).toBeLessThanOrEqual(2);
      expect(file).not.toMatch(/(^|\/)(utils?|helpers?|common|services?|types|misc)(\.ts|\/)/);
    }
  });
});

/** Folders with a registry: every file of theirs is registered and has a test of its name. */
describe('registries', () => {
  test('every check is one file, registered under its id, with a test and a page', () => {
    const names = files
      .filter((file) => /^checks\/(?!index)/.test(file))
      .map((file) => file.slice('checks/'.length, -'.ts'.length));
    const docs = readFileSync(join(root, 'docs/checks.md'), 'utf8');
    expect(checks.map(({ id }) => id).sort()).toEqual(names);
    for (const name of names) {
      expect(existsSync(join(root, 'test/checks', `${name}.test.ts`)), `test/checks/${name}.test.ts is missing`).toBe(true);
      expect(existsSync(join(root, `docs/examples/${name}.yml`)), `docs/examples/${name}.yml is missing`).toBe(true);
      expect(docs, `docs/checks.md: run npm run docs`).toContain(`## ${name}\n`);
    }
  });

  test('every format is one file, registered, with a test', () => {
    const shared = ['index', 'read', ...(SHARED['formats'] ?? [])];
    const names = files.filter((file) => file.startsWith('formats/')).map((file) => file.slice('formats/'.length, -'.ts'.length));
    const own = names.filter((name) => !shared.includes(name.split('-')[0] ?? ''));
    const parts = own.filter((name) => formats.some(({ id }) => name.startsWith(`${id}-`)));
    expect(formats.map(({ id }) => id).sort()).toEqual(own.filter((name) => !parts.includes(name)));
    for (const { id: name } of formats)
      expect(existsSync(join(root, 'test/formats', `${name}.test.ts`)), `test/formats/${name}.test.ts is missing`).toBe(true);
  });

  test('every report is registered in reports/index.ts or used by an entry', () => {
    const used = new Set([...graph.values()].flatMap(({ inside }) => inside));
    const unused = files.filter((file) => file.startsWith('reports/') && file !== 'reports/index.ts' && !used.has(file));
    expect(unused).toEqual([]);
  });
});
