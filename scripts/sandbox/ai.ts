import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Files } from '../../test/support/repository.ts';
import { writeFiles } from '../../test/support/repository.ts';
import type { PullScene, Scene } from '../../test/support/stage.ts';
import { below } from './files.ts';

/** A pull request of several hands: two agents, a suggestion that was applied, a person, and lines that no test runs. */

const root = resolve(import.meta.dirname, '..', '..');
const part = (name: string) => below(`scripts/sandbox/ai/${name}`);

const COMMITS = [
  {
    files: part('query'),
    message: 'Find orders by a query\n\nCo-Authored-By: Claude <noreply@anthropic.com>',
  },
  {
    files: part('export'),
    message: 'Export orders with columns of their own',
    author: 'Copilot <198982749+Copilot@users.noreply.github.com>',
  },
  {
    files: part('suggestion'),
    message: 'Compare as booleans\n\nCo-authored-by: Copilot <175728472+Copilot@users.noreply.github.com>',
  },
  { files: part('person'), message: 'Tell the tax that is in a price' },
] satisfies PullScene['commits'];

const POLICY = `evidence:
  tests: ["reports/junit.xml"]
  coverage: ["reports/lcov.info"]
  scans: ["reports/biome.sarif"]
checks:
  ai-disclosed: { level: warn }
  ai-reviewed: { level: warn }
  ai-tested: { level: warn }
  ai-scanned: { level: warn }
  ai-spec: { level: warn, lines: 50 }
ai:
  disclosure: { mode: required }
`;

export const AI_SCENE: Scene = {
  main: part('base'),
  policy: POLICY,
  pulls: [
    {
      number: 7,
      title: 'Find and export orders',
      body: 'Finds orders by a query, and exports them.\n\n- [x] I **did** use AI assistance\n- [ ] I did **not** use AI assistance\n',
      commits: COMMITS,
    },
  ],
};

/** What CI would have left in the workspace: node's own coverage and test report, and Biome's findings, of these very files. */
export function aiReports(): Files {
  const folder = mkdtempSync(join(tmpdir(), 'jidoka-ai-'));
  try {
    for (const files of [part('base'), ...COMMITS.map(({ files }) => files)]) writeFiles(folder, files);
    const report = (kind: string, file: string) => [
      `--test-reporter=${kind}`,
      `--test-reporter-destination=${join(folder, file)}`,
    ];
    const coverage = ['--experimental-test-coverage', '--test-coverage-exclude=test/**'];
    run(process.execPath, ['--test', ...coverage, ...report('lcov', 'lcov.info'), ...report('junit', 'junit.xml')], folder);
    const biome = join(root, 'node_modules/.bin/biome');
    const sarif = run(biome, ['lint', '--reporter=sarif', '--only=security', 'src'], folder).replaceAll(`${folder}/`, '');
    const read = (file: string) => readFileSync(join(folder, file), 'utf8').replaceAll(`${folder}/`, '');
    return { 'reports/junit.xml': read('junit.xml'), 'reports/lcov.info': read('lcov.info'), 'reports/biome.sarif': sarif };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a tool printed, whether or not it found something. */
function run(command: string, args: readonly string[], cwd: string): string {
  const { NODE_OPTIONS: _options, NODE_TEST_CONTEXT: _context, ...env } = process.env;
  try {
    return execFileSync(command, [...args], { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    if (error instanceof Error && 'stdout' in error) return String(error.stdout);
    throw error;
  }
}
