/** What is known about a test runner: how to see that a repository uses it, and how to make it write a JUnit report. */
export interface Runner {
  readonly id: string;
  readonly title: string;
  /** Judged over file names of the repository's root and, for JavaScript, the dependencies of package.json. */
  readonly seen: (repository: Repository) => boolean;
  /** What the line needs installed first. */
  readonly first?: string;
  /** The line that makes it write a report, as typed in a shell or a workflow step. */
  readonly line: string;
  /** Where that line puts the report. */
  readonly report: string;
  /** What to set up before, as steps of a workflow. */
  readonly setup: readonly string[];
}

export interface Repository {
  /** Paths of tracked files. */
  readonly files: ReadonlySet<string>;
  /** Names of dependencies in package.json, all kinds. */
  readonly packages: ReadonlySet<string>;
}

const NODE = ['- uses: actions/setup-node@v6', '  with: { node-version: lts/* }', '- run: npm ci'];
const PYTHON = ['- uses: actions/setup-python@v6', '  with: { python-version: 3.x }'];
const JAVA = ['- uses: actions/setup-java@v5', '  with: { distribution: temurin, java-version: 21 }'];

const depends =
  (...names: string[]) =>
  ({ packages }: Repository) =>
    names.some((name) => packages.has(name));
const has =
  (...names: string[]) =>
  ({ files }: Repository) =>
    names.some((name) => files.has(name));

/** In the order they are tried; a repository may use several. */
export const runners: readonly Runner[] = [
  {
    id: 'jest',
    title: 'Jest',
    seen: depends('jest'),
    first: 'npm install --no-save jest-junit',
    // Without the variable a file that breaks while loading leaves no trace in the report.
    line: 'JEST_JUNIT_REPORT_TEST_SUITE_ERRORS=true npx jest --ci --reporters=default --reporters=jest-junit',
    report: 'junit.xml',
    setup: NODE,
  },
  {
    id: 'vitest',
    title: 'Vitest',
    seen: depends('vitest'),
    line: 'npx vitest run --reporter=default --reporter=junit --outputFile.junit=junit.xml',
    report: 'junit.xml',
    setup: NODE,
  },
  {
    id: 'playwright',
    title: 'Playwright',
    seen: depends('@playwright/test'),
    line: 'PLAYWRIGHT_JUNIT_OUTPUT_NAME=junit-playwright.xml npx playwright test --reporter=list,junit',
    report: 'junit-playwright.xml',
    setup: [...NODE, '- run: npx playwright install --with-deps'],
  },
  {
    id: 'mocha',
    title: 'Mocha',
    seen: depends('mocha'),
    first: 'npm install --no-save mocha-junit-reporter',
    line: 'npx mocha --reporter mocha-junit-reporter --reporter-options mochaFile=junit.xml',
    report: 'junit.xml',
    setup: NODE,
  },
  {
    id: 'pytest',
    title: 'pytest',
    seen: has('pytest.ini', 'pyproject.toml', 'setup.cfg', 'tox.ini', 'conftest.py', 'setup.py'),
    first: 'pip install pytest',
    line: 'python -m pytest --junitxml=junit.xml',
    report: 'junit.xml',
    setup: PYTHON,
  },
  {
    id: 'maven',
    title: 'Maven Surefire',
    seen: has('pom.xml'),
    line: 'mvn --batch-mode verify',
    report: '**/target/surefire-reports/TEST-*.xml',
    setup: JAVA,
  },
  {
    id: 'gradle',
    title: 'Gradle',
    seen: has('build.gradle', 'build.gradle.kts'),
    line: './gradlew test',
    report: '**/build/test-results/**/*.xml',
    setup: JAVA,
  },
  {
    id: 'go',
    title: 'go test',
    seen: has('go.mod'),
    line: 'go run gotest.tools/gotestsum@latest --junitfile junit.xml ./...',
    report: 'junit.xml',
    setup: ['- uses: actions/setup-go@v6'],
  },
  {
    id: 'cargo',
    title: 'cargo nextest',
    seen: has('Cargo.toml'),
    line: 'cargo nextest run --profile ci',
    report: 'target/nextest/ci/junit.xml',
    setup: ['- uses: taiki-e/install-action@nextest'],
  },
  {
    id: 'phpunit',
    title: 'PHPUnit',
    seen: has('phpunit.xml', 'phpunit.xml.dist', 'phpunit.dist.xml'),
    line: 'vendor/bin/phpunit --log-junit junit.xml',
    report: 'junit.xml',
    setup: ['- run: composer install'],
  },
  {
    id: 'rspec',
    title: 'RSpec',
    seen: has('.rspec', 'spec/spec_helper.rb'),
    line: 'bundle exec rspec --require rspec_junit_formatter --format RspecJunitFormatter --out junit.xml --format progress',
    report: 'junit.xml',
    setup: ['- uses: ruby/setup-ruby@v1', '  with: { bundler-cache: true }'],
  },
  {
    id: 'ctest',
    title: 'CTest',
    seen: has('CMakeLists.txt'),
    line: 'ctest --test-dir build --output-junit junit.xml',
    report: '**/junit*.xml',
    setup: ['- run: cmake -B build && cmake --build build'],
  },
  {
    id: 'node',
    title: "Node's own runner",
    seen: ({ files, packages }) => files.has('package.json') && packages.size === 0,
    line: 'node --test --test-reporter=spec --test-reporter-destination=stdout --test-reporter=junit --test-reporter-destination=junit.xml',
    report: 'junit.xml',
    setup: ['- uses: actions/setup-node@v6', '  with: { node-version: lts/* }'],
  },
];

export function runnersOf(repository: Repository): readonly Runner[] {
  return runners.filter((runner) => runner.seen(repository));
}

/** The names of all dependencies in a package.json; none when it is not readable as one. */
export function packagesOf(packageJson: string | undefined): ReadonlySet<string> {
  try {
    const parsed: unknown = JSON.parse(packageJson ?? '{}');
    if (typeof parsed !== 'object' || parsed === null) return new Set();
    const fields = new Map(Object.entries(parsed));
    return new Set(
      ['dependencies', 'devDependencies'].flatMap((field) => {
        const names: unknown = fields.get(field);
        return typeof names === 'object' && names !== null ? Object.keys(names) : [];
      }),
    );
  } catch {
    return new Set();
  }
}
