import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { neutral, shell, temporary } from './fixture-tools.ts';

interface Tool {
  readonly id: string;
  readonly kind: 'sarif' | 'ctrf';
  /** The folder of its project, where it is not named like the tool. */
  readonly project?: string;
  /** Exact versions; `npx` finds them. */
  readonly npm?: readonly string[];
  /** What to install where a command below is missing. */
  readonly needs?: string;
  /** Prints the version, which is the first thing like `1.2` or `1.2.3` in it. */
  readonly version: string;
  /** Shell commands by variant (the plain one is ''), run in a fresh copy of the project. Each writes `$REPORT`. */
  readonly runs: Readonly<Record<string, string>>;
}

const same = (variants: readonly string[], command: (folder: string) => string): Record<string, string> =>
  Object.fromEntries(variants.map((variant) => [variant, command(variant === '' ? 'main' : variant)]));

const clang = (file: string) => `clang-14 --analyze -Xclang -analyzer-output=sarif -o $REPORT ${file}.c`;
const written = 'cp ctrf/ctrf-report.json $REPORT';

const TOOLS: readonly Tool[] = [
  {
    id: 'eslint',
    kind: 'sarif',
    npm: ['eslint@10.15.0', '@microsoft/eslint-formatter-sarif@3.1.0'],
    version: 'echo 10.15.0',
    // `broken` cannot be parsed; `none` has no file to look at.
    runs: {
      ...same(['', 'clean', 'broken'], (folder) => `npx eslint -f @microsoft/eslint-formatter-sarif -o $REPORT ${folder}`),
      embedded: 'SARIF_ESLINT_EMBED=true npx eslint -f @microsoft/eslint-formatter-sarif -o $REPORT main',
      none: 'mkdir none && npx eslint --no-error-on-unmatched-pattern -f @microsoft/eslint-formatter-sarif -o $REPORT none',
    },
  },
  {
    id: 'stylelint',
    kind: 'sarif',
    npm: ['stylelint@18.0.0', 'stylelint-sarif-formatter@1.0.7'],
    version: 'echo 18.0.0',
    runs: { '': './node_modules/.bin/stylelint --custom-formatter stylelint-sarif-formatter main.css 2> $REPORT' },
  },
  {
    id: 'secretlint',
    kind: 'sarif',
    npm: [
      'secretlint@13.0.6',
      '@secretlint/secretlint-rule-preset-recommend@13.0.7',
      '@secretlint/secretlint-formatter-sarif@13.0.5',
    ],
    version: 'echo 13.0.6',
    runs: {
      ...same(['', 'clean'], (file) => `npx secretlint --format @secretlint/secretlint-formatter-sarif ${file}.txt > $REPORT`),
    },
  },
  {
    id: 'biome',
    kind: 'sarif',
    npm: ['@biomejs/biome@2.6.8'],
    version: 'echo 2.6.8',
    runs: same(['', 'clean', 'broken'], (folder) => `npx biome lint --reporter=sarif ${folder} > $REPORT`),
  },
  {
    id: 'oxlint',
    kind: 'sarif',
    npm: ['oxlint@1.94.0'],
    version: 'echo 1.94.0',
    runs: same(['', 'clean', 'broken'], (folder) => `npx oxlint -D eqeqeq -f sarif ${folder} > $REPORT`),
  },
  {
    id: 'spectral',
    kind: 'sarif',
    npm: ['@stoplight/spectral-cli@6.16.3'],
    version: 'echo 6.16.3',
    runs: { '': 'npx spectral lint -f sarif -o $REPORT main.yaml' },
  },
  {
    id: 'jscpd',
    kind: 'sarif',
    npm: ['jscpd@4.2.5', 'jscpd-sarif-reporter@4.2.5'],
    version: 'echo 4.2.5',
    runs: { '': 'npx jscpd --reporters sarif -o out main; cp out/jscpd-sarif.json $REPORT' },
  },
  {
    id: 'markdownlint',
    kind: 'sarif',
    npm: ['markdownlint-cli2@0.24.1', 'markdownlint-cli2-formatter-sarif@0.0.4'],
    version: 'echo 0.24.1',
    runs: { '': 'npx markdownlint-cli2 main.md; cp report.sarif $REPORT' },
  },
  {
    id: 'ruff',
    kind: 'sarif',
    needs: 'pip install ruff',
    version: '$RUFF --version',
    runs: same(
      ['', 'clean', 'broken'],
      (file) => `$RUFF check --isolated --select F,S,B --output-format sarif -o $REPORT ${file}.py`,
    ),
  },
  {
    id: 'flawfinder',
    kind: 'sarif',
    needs: 'apt-get install flawfinder',
    version: 'flawfinder --version',
    runs: same(['', 'clean'], (file) => `flawfinder --sarif ${file}.c > $REPORT`),
  },
  {
    id: 'clang',
    kind: 'sarif',
    needs: 'apt-get install clang-14',
    version: 'clang-14 --version',
    runs: same(['', 'clean'], clang),
  },
  {
    id: 'jest',
    kind: 'ctrf',
    npm: ['jest@30.5.2', 'jest-ctrf-json-reporter@0.0.11'],
    version: 'echo 0.0.11',
    runs: same(
      ['', 'hook', 'skipped', 'pass', 'crash'],
      (folder) => `npx jest --reporters=jest-ctrf-json-reporter --ci ${folder}/; ${written}`,
    ),
  },
  {
    id: 'vitest',
    kind: 'ctrf',
    npm: ['vitest@4.0.18', '@d2t/vitest-ctrf-json-reporter@1.3.0'],
    version: 'echo 1.3.0',
    runs: same(
      ['', 'hook', 'skipped', 'pass', 'crash'],
      (folder) => `npx vitest run --reporter=@d2t/vitest-ctrf-json-reporter --dir ${folder}; ${written}`,
    ),
  },
  {
    id: 'mocha',
    kind: 'ctrf',
    npm: ['mocha@11.8.0', 'mocha-ctrf-json-reporter@0.0.11'],
    version: 'echo 0.0.11',
    runs: same(
      ['', 'hook', 'skipped', 'pass', 'empty'],
      (folder) => `npx mocha --reporter mocha-ctrf-json-reporter ${folder}/*_test.js; ${written}`,
    ),
  },
  {
    id: 'playwright',
    kind: 'ctrf',
    npm: ['@playwright/test@1.65.1', 'playwright-ctrf-json-reporter@0.0.29'],
    version: 'echo 0.0.29',
    runs: {
      ...same(
        ['', 'hook', 'skipped', 'pass', 'crash'],
        (folder) => `npx playwright test --reporter=playwright-ctrf-json-reporter ${folder}/; ${written}`,
      ),
      projects: `PROJECTS=1 npx playwright test --reporter=playwright-ctrf-json-reporter main/; ${written}`,
    },
  },
];

const here = import.meta.dirname;

function projectOf({ kind, project, id }: Tool): string {
  return join(here, 'fixtures', kind === 'sarif' ? 'scans' : '', project ?? id);
}

function regenerate(tool: Tool): string[] {
  const project = join(temporary, `${tool.kind}-${tool.id}`);
  cpSync(projectOf(tool), project, { recursive: true });
  if (tool.npm) {
    const { failed, text } = shell(`npm install --no-save --no-audit --no-fund ${tool.npm.join(' ')}`, project);
    if (failed) return [`${tool.id}: skipped, npm could not install it: ${text.trim().split('\n').at(-1)}`];
  }
  const told = shell(tool.version, project);
  const version = /\d+\.\d+(\.\d+)?/.exec(told.text)?.[0];
  if (told.failed || version === undefined) return [`${tool.id}: skipped, not installed (${tool.needs})`];
  const target = join(here, '..', 'test', 'fixtures', tool.kind);
  mkdirSync(target, { recursive: true });
  return Object.entries(tool.runs).map(([variant, command]) => {
    const name = [tool.id, version, variant].filter((part) => part !== '').join('-');
    const file = `${name}.${tool.kind === 'sarif' ? 'sarif' : 'json'}`;
    const report = join(temporary, file);
    // Findings and failures are there on purpose, so that the exit code says nothing.
    const { text } = shell(`rm -rf ctrf; ${command}`, project, report);
    if (process.env['DEBUG']) console.log(text);
    if (!existsSync(report)) return `${name}: wrote no report: ${text.trim().slice(-400)}`;
    writeFileSync(join(target, file), neutral(readFileSync(report, 'utf8'), project));
    return `${name}: written`;
  });
}

const wanted = process.argv.slice(2);
try {
  for (const tool of TOOLS) {
    if (wanted.length === 0 || wanted.includes(tool.id)) for (const line of regenerate(tool)) console.log(line);
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
