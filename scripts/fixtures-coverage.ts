import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { neutral, shell, temporary } from './fixture-tools.ts';

const EXTENSIONS = { lcov: 'info', cobertura: 'xml', trx: 'trx' } as const;
type Kind = keyof typeof EXTENSIONS;

interface Run {
  /** A shell command in a fresh copy of the project. */
  readonly command: string;
  /** Where it leaves its reports. */
  readonly reports: Readonly<Partial<Record<Kind, string>>>;
}

interface Tool {
  readonly id: string;
  /** The folder of its project in `scripts/fixtures/`. */
  readonly project: string;
  readonly npm?: readonly string[];
  readonly debian?: string;
  /** Prints the version, which is the first thing like `1.2` or `1.2.3` in it. */
  readonly version: string;
  /** By variant; the plain one is ''. */
  readonly runs: Readonly<Record<string, Run>>;
}

const inCoverage = { lcov: 'coverage/lcov.info', cobertura: 'coverage/cobertura-coverage.xml' };
const both = (command: string): Run => ({ command, reports: inCoverage });
const trx = (command: string): Run => ({ command, reports: { trx: 'report.trx' } });

const vitest = (provider: string) =>
  both(
    `npx vitest run --coverage.enabled --coverage.provider=${provider} --coverage.include='src/**' --coverage.reporter=lcov --coverage.reporter=cobertura`,
  );
const jestCoverage = (flags = '') =>
  both(`npx jest --ci --coverage --coverageReporters=lcov --coverageReporters=cobertura ${flags}`);
const jestTrx = (folder: string) =>
  trx(`npx jest '/${folder}/[^/]+$' --ci --reporters=jest-trx-results-processor; mv test-results.trx report.trx`);
const mochaTrx = (folder: string) =>
  trx(`npx mocha --reporter mocha-trx-reporter --reporter-options output=report.trx ${folder}/*_test.js`);
const vitestTrx = (folder: string) =>
  trx(`npx vitest run --reporter=vitest-trx-results-processor --dir ${folder}; mv test-results.trx report.trx`);

const gcov = 'g++ --coverage -O0 -o demo main.cc shipping.cc && ./demo';
const python = '/usr/bin/python3';
const pythonReports = { lcov: 'coverage.lcov', cobertura: 'coverage.xml' };
const coveragePy = (flags: string): Run => ({
  command: `${python} -m coverage run ${flags} -m pytest -q -p no:cacheprovider; ${python} -m coverage xml; ${python} -m coverage lcov`,
  reports: pythonReports,
});
const pytestCov = (flags: string): Run => ({
  command: `${python} -m pytest -p no:cacheprovider ${flags} --cov-branch --cov-report=xml --cov-report=lcov`,
  reports: pythonReports,
});
const phpunit = (settings: string): Run => ({
  command: `php ${settings} /usr/bin/phpunit --coverage-cobertura coverage.xml`,
  reports: { cobertura: 'coverage.xml' },
});

const TOOLS: readonly Tool[] = [
  {
    id: 'c8',
    project: 'coverage/esm',
    npm: ['c8@12.0.0'],
    version: 'echo 12.0.0',
    runs: {
      '': both('npx c8 --src=src --include=src --reporter=lcov --reporter=cobertura node test/main.js'),
      all: both('npx c8 --all --src=src --include=src --reporter=lcov --reporter=cobertura node test/main.js'),
    },
  },
  {
    id: 'nyc',
    project: 'coverage/cjs',
    npm: ['nyc@18.0.0'],
    version: 'echo 18.0.0',
    runs: {
      '': both("npx nyc --include='src/**' --reporter=lcov --reporter=cobertura node test/main.js"),
      all: both("npx nyc --all --include='src/**' --reporter=lcov --reporter=cobertura node test/main.js"),
      // The rates of no file at all.
      empty: both("npx nyc --include='nowhere/**' --reporter=lcov --reporter=cobertura node test/main.js"),
    },
  },
  {
    id: 'vitest',
    project: 'coverage/esm',
    npm: ['vitest@5.1.1', '@vitest/coverage-v8@5.1.1', '@vitest/coverage-istanbul@5.1.1'],
    version: 'echo 5.1.1',
    runs: { v8: vitest('v8'), istanbul: vitest('istanbul') },
  },
  {
    id: 'jest',
    project: 'coverage/cjs',
    npm: ['jest@30.5.2'],
    version: 'echo 30.5.2',
    runs: { '': jestCoverage("--collectCoverageFrom='src/**'"), v8: jestCoverage('--coverageProvider=v8') },
  },
  {
    id: 'lcov',
    project: 'coverage/cpp',
    debian: 'lcov g++',
    version: 'lcov --version',
    runs: {
      '': {
        command: `${gcov}; lcov --capture --directory . --no-external --output-file lcov.info`,
        reports: { lcov: 'lcov.info' },
      },
      branches: {
        command: `${gcov}; lcov --rc lcov_branch_coverage=1 --checksum --test-name demo --capture --directory . --no-external --output-file lcov.info`,
        reports: { lcov: 'lcov.info' },
      },
      // Two runs in one file: every source stands in it twice.
      twice: {
        command: `${gcov}; lcov --capture --test-name a --directory . --no-external -o a.info; lcov --capture --test-name b --directory . --no-external -o b.info; lcov -a a.info -a b.info -o lcov.info`,
        reports: { lcov: 'lcov.info' },
      },
    },
  },
  {
    id: 'gcovr',
    project: 'coverage/cpp',
    debian: 'gcovr g++',
    version: 'gcovr --version',
    runs: {
      '': { command: `${gcov}; gcovr --cobertura coverage.xml`, reports: { cobertura: 'coverage.xml' } },
    },
  },
  {
    id: 'coverage.py',
    project: 'coverage/python',
    debian: 'python3-coverage python3-pytest',
    version: `${python} -m coverage --version`,
    runs: {
      '': coveragePy('--source=shop'),
      branches: coveragePy('--branch --source=shop'),
    },
  },
  {
    id: 'pytest-cov',
    project: 'coverage/python',
    debian: 'python3-pytest-cov',
    version: 'dpkg-query -W python3-pytest-cov',
    runs: {
      '': pytestCov('--cov=shop'),
      // Both folders hold a cart.py and an __init__.py, which the report cannot tell apart.
      sources: pytestCov('--cov=shop --cov=billing'),
    },
  },
  {
    id: 'phpunit',
    project: 'coverage/php',
    debian: 'phpunit php-pcov',
    version: 'phpunit --version',
    runs: { '': phpunit('-d xdebug.mode=off -d pcov.enabled=1') },
  },
  {
    id: 'jest-trx-results-processor',
    project: 'jest',
    npm: ['jest@30.5.2', 'jest-trx-results-processor@3.0.2'],
    version: 'echo 3.0.2',
    runs: Object.fromEntries(['', 'hook', 'skipped', 'pass', 'crash'].map((folder) => [folder, jestTrx(folder || 'main')])),
  },
  {
    id: 'mocha-trx-reporter',
    project: 'mocha',
    npm: ['mocha@11.8.0', 'mocha-trx-reporter@3.3.1'],
    version: 'echo 3.3.1',
    runs: Object.fromEntries(['', 'hook', 'skipped', 'pass', 'empty'].map((folder) => [folder, mochaTrx(folder || 'main')])),
  },
  {
    id: 'vitest-trx-results-processor',
    project: 'vitest',
    // The package lacks its own dependency on mkdirp.
    npm: ['vitest@5.1.1', 'vitest-trx-results-processor@1.0.3', 'mkdirp@3.0.1'],
    version: 'echo 1.0.3',
    runs: Object.fromEntries(['', 'hook', 'skipped', 'pass', 'crash'].map((folder) => [folder, vitestTrx(folder || 'main')])),
  },
];

const here = import.meta.dirname;
const target = join(here, '..', 'test', 'fixtures');

/** A fresh copy of the project for every run, so that no run sees another's leavings; only packages are shared. */
function regenerate(tool: Tool): string[] {
  const source = join(here, 'fixtures', tool.project);
  const packages = join(temporary, `${tool.id}-packages`);
  if (tool.npm) {
    mkdirSync(packages, { recursive: true });
    const { failed, text } = shell(`npm init -y && npm install --no-audit --no-fund ${tool.npm.join(' ')}`, packages);
    if (failed) return [`${tool.id}: skipped, npm could not install it: ${text.trim().split('\n').at(-1)}`];
  }
  const told = shell(tool.version, temporary);
  const version = /\d+\.\d+(\.\d+)?/.exec(told.text)?.[0];
  if (told.failed || version === undefined) return [`${tool.id}: skipped, not installed (apt-get install ${tool.debian})`];
  return Object.entries(tool.runs).flatMap(([variant, { command, reports }]) => {
    const name = [tool.id, version, variant].filter((part) => part !== '').join('-');
    const folder = join(temporary, name);
    cpSync(source, folder, { recursive: true });
    if (tool.npm)
      cpSync(join(packages, 'node_modules'), join(folder, 'node_modules'), { recursive: true, verbatimSymlinks: true });
    // Tests fail on purpose, so that the exit code says nothing.
    const { text } = shell(command, folder);
    if (process.env['DEBUG']) console.log(text);
    return Object.entries(reports).map(([kind, file]) => {
      const report = join(folder, file);
      if (!existsSync(report)) return `${name}: wrote no ${kind}: ${text.trim().slice(-400)}`;
      const to = join(target, kind, `${name}.${EXTENSIONS[kind as Kind]}`);
      mkdirSync(dirname(to), { recursive: true });
      writeFileSync(to, neutral(readFileSync(report, 'utf8'), folder));
      return `${kind}/${name}: written`;
    });
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
