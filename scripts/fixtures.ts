import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { neutral, shell, temporary } from './fixture-tools.ts';

interface Tool {
  readonly id: string;
  /** The folder of its project in `scripts/fixtures/`, where it is not named like the tool. */
  readonly project?: string;
  /** Exact versions; `npx` finds them. */
  readonly npm?: readonly string[];
  /** What to install on Debian where a command below is missing. */
  readonly debian?: string;
  /** Prints the version, which is the first thing like `1.2` or `1.2.3` in it. */
  readonly version: string;
  /** Shell commands by variant (the plain one is ''), run in a fresh copy of the project. Each writes `$REPORT`. */
  readonly runs: Readonly<Record<string, string>>;
}

const same = (variants: readonly string[], command: (folder: string) => string): Record<string, string> =>
  Object.fromEntries(variants.map((variant) => [variant, command(variant === '' ? 'main' : variant)]));

const cxx = (source: string, flags = '') => `g++ -std=c++17 ${source}.cc -o demo ${flags}`;

const jest = 'JEST_JUNIT_OUTPUT_FILE=$REPORT npx jest --reporters=jest-junit --ci';
const vitest = 'npx vitest run --reporter=junit --outputFile=$REPORT --dir';
const mocha = 'MOCHA_FILE=$REPORT npx mocha --reporter mocha-junit-reporter';
const node = 'node --test --test-reporter=junit --test-reporter-destination=$REPORT';
const playwright = 'PLAYWRIGHT_JUNIT_OUTPUT_FILE=$REPORT npx playwright test';
const pytest = '$PYTHON -m pytest -p no:cacheprovider --junitxml=$REPORT';
const phpunit = 'phpunit --log-junit $REPORT';
const ctest = (folder: string, flags = '') =>
  `cmake -S ${folder} -B built && (cd built && ctest --output-junit $REPORT --timeout 20 ${flags})`;
const gotestsum = 'GOFLAGS=-mod=mod GO111MODULE=on gotestsum --junitfile $REPORT';
const classpath = '/usr/share/java/junit4.jar:/usr/share/java/hamcrest.jar:/usr/share/java/hamcrest-core.jar';
const javac = `mkdir -p target/test-classes && javac -encoding UTF-8 -cp ${classpath} -d target/test-classes *.java`;
// The report holds every property of the virtual machine; these three would be this machine's.
const properties = '-Duser.name=runner -Duser.home=/home/runner -Dos.version=6.8.0';
// Debian's copy of Maven's plugins, beside which Maven wants to write.
const maven = 'cp -rL /usr/share/maven-repo repository && LC_ALL=C.UTF-8 mvn -o -q -Dmaven.repo.local=$PWD/repository';
const surefire = (test: string, flags = '') =>
  `${javac} && ${maven} org.apache.maven.plugins:maven-surefire-plugin:2.22.3:test -DargLine="-Dfile.encoding=UTF-8 ${properties}" -Dtest=${test} ${flags}; cp target/surefire-reports/TEST-org.example.${test}.xml $REPORT`;
const ant = (test: string) =>
  `${javac} && mkdir reports && CLASSPATH=${classpath} ANT_OPTS="${properties}" ant -lib /usr/share/java/ant-junit4.jar; cp reports/TEST-org.example.${test}.xml $REPORT`;

const TOOLS: readonly Tool[] = [
  {
    id: 'jest-junit',
    project: 'jest',
    npm: ['jest@30.5.2', 'jest-junit@17.0.0'],
    version: 'echo 17.0.0',
    runs: {
      ...same(['', 'hook', 'skipped', 'pass', 'crash'], (folder) => `${jest} ${folder}/`),
      // Only with this option does a file that cannot be loaded stand in the report.
      'crash-reported': `JEST_JUNIT_REPORT_TEST_SUITE_ERRORS=true ${jest} crash/`,
      file: `JEST_JUNIT_ADD_FILE_ATTRIBUTE=true ${jest} pass/`,
      empty: `${jest} --passWithNoTests nowhere/`,
    },
  },
  {
    id: 'vitest',
    npm: ['vitest@5.1.1'],
    version: 'echo 5.1.1',
    runs: {
      ...same(['', 'hook', 'skipped', 'pass', 'crash', 'unhandled'], (folder) => `${vitest} ${folder}`),
      empty: `mkdir nowhere && ${vitest} nowhere --passWithNoTests`,
    },
  },
  {
    id: 'mocha-junit-reporter',
    project: 'mocha',
    npm: ['mocha@11.8.0', 'mocha-junit-reporter@2.2.1'],
    version: 'echo 2.2.1',
    // A file that cannot be loaded ends mocha before it reports anything.
    runs: {
      ...same(['', 'hook', 'skipped', 'pass', 'empty'], (folder) => `${mocha} ${folder}/*_test.js`),
      // Without this option skipped tests are only counted.
      pending: `INCLUDE_PENDING=1 ${mocha} main/*_test.js`,
    },
  },
  {
    id: 'node',
    version: 'node --version',
    runs: same(['', 'parent', 'hook', 'skipped', 'pass', 'empty', 'crash'], (folder) => `${node} ${folder}/*_test.mjs`),
  },
  {
    id: 'playwright',
    npm: ['@playwright/test@1.65.1'],
    version: 'echo 1.65.1',
    runs: {
      ...same(['', 'hook', 'skipped', 'pass', 'crash'], (folder) => `${playwright} ${folder}/`),
      projects: `PROJECTS=1 ${playwright} main/`,
      // Tells every try; without it a retried test looks as if it had passed at once.
      retries: `INCLUDE_RETRIES=1 ${playwright} main/`,
      empty: `${playwright} nowhere/ --pass-with-no-tests`,
    },
  },
  {
    id: 'cucumber-js',
    project: 'cucumber',
    npm: ['@cucumber/cucumber@13.3.0'],
    version: 'echo 13.3.0',
    runs: same(
      ['', 'skipped', 'pass'],
      (folder) => `npx cucumber-js --require steps.js --retry 1 --format junit:$REPORT ${folder}/*.feature`,
    ),
  },
  {
    id: 'bun',
    npm: ['bun@1.4.5'],
    version: 'echo 1.4.5',
    runs: same(
      ['', 'hook', 'skipped', 'pass', 'crash'],
      (folder) => `npx bun test --reporter=junit --reporter-outfile=$REPORT ./${folder}/*_test.js`,
    ),
  },
  {
    id: 'deno',
    npm: ['deno@2.9.6'],
    version: 'echo 2.9.6',
    runs: same(['', 'skipped', 'pass', 'crash'], (folder) => `npx deno test --no-check --junit-path=$REPORT ${folder}/*_test.js`),
  },
  {
    id: 'pytest',
    debian: 'python3-pytest',
    version: '$PYTHON -m pytest --version',
    runs: {
      ...same(['', 'collection', 'module', 'skipped', 'pass', 'empty'], (folder) => `${pytest} ${folder}`),
      xunit1: `${pytest} -o junit_family=xunit1 main`,
      'xunit1-collection': `${pytest} -o junit_family=xunit1 --continue-on-collection-errors collection`,
    },
  },
  {
    id: 'unittest-xml-reporting',
    project: 'xmlrunner',
    debian: 'python3-xmlrunner',
    version: '/usr/bin/python3 -c \'import importlib.metadata as m; print(m.version("unittest-xml-reporting"))\'',
    runs: same(['', 'crash'], (folder) => `/usr/bin/python3 -m xmlrunner discover -s ${folder} --output-file $REPORT`),
  },
  {
    id: 'phpunit',
    debian: 'phpunit',
    version: 'phpunit --version',
    runs: same(['', 'skipped', 'pass', 'empty'], (folder) => `${phpunit} ${folder}`),
  },
  {
    id: 'ctest',
    debian: 'cmake',
    version: 'ctest --version',
    runs: {
      ...same(['', 'skipped', 'pass', 'empty'], (folder) => ctest(folder)),
      repeat: ctest('main', '--repeat until-pass:2'),
    },
  },
  {
    id: 'gtest',
    debian: 'g++ libgtest-dev pkg-config',
    version: 'pkg-config --modversion gtest',
    runs: {
      ...same(
        ['', 'skipped', 'pass'],
        (folder) => `${cxx(folder, '-lgtest -lgtest_main -pthread')} && ./demo --gtest_output=xml:$REPORT`,
      ),
      empty: `${cxx('pass', '-lgtest -lgtest_main -pthread')} && ./demo --gtest_output=xml:$REPORT --gtest_filter=Nowhere.*`,
    },
  },
  {
    id: 'catch2',
    debian: 'g++ catch2',
    version: 'dpkg-query -W catch2',
    runs: {
      ...same(['', 'pass', 'crash'], (folder) => `${cxx(folder)} && ./demo -r junit -o $REPORT`),
      empty: `${cxx('pass')} && ./demo -r junit -o $REPORT nowhere`,
    },
  },
  {
    id: 'doctest',
    debian: 'g++ doctest-dev',
    version: 'dpkg-query -W doctest-dev',
    runs: { '': `${cxx('main')} && ./demo -r=junit -o=$REPORT` },
  },
  {
    id: 'boost-test',
    project: 'boost',
    debian: 'g++ libboost-test-dev',
    version: 'dpkg-query -W libboost-test-dev',
    runs: { '': `${cxx('main')} && ./demo --logger=JUNIT,all,$REPORT` },
  },
  {
    id: 'meson',
    debian: 'meson ninja-build',
    version: 'meson --version',
    runs: { '': 'meson setup built main && meson test -C built; cp built/meson-logs/testlog.junit.xml $REPORT' },
  },
  {
    id: 'bats',
    debian: 'bats',
    // It does not wait for its own formatter: without the pause the report is cut off.
    version: 'bats --version',
    runs: same(
      ['', 'setup', 'skipped', 'pass', 'empty', 'crash'],
      (folder) => `bats --report-formatter junit --output . ${folder}; sleep 1; cp report.xml $REPORT`,
    ),
  },
  {
    id: 'rspec-junit-formatter',
    project: 'rspec',
    debian: 'ruby-rspec ruby-rspec-junit-formatter',
    version: 'dpkg-query -W ruby-rspec-junit-formatter',
    runs: {
      ...same(
        ['', 'cleanup', 'skipped', 'pass', 'crash'],
        (folder) => `LC_ALL=C.UTF-8 rspec -f RspecJunitFormatter -o $REPORT --pattern '${folder}/*_spec.rb'`,
      ),
      empty: "rspec -f RspecJunitFormatter -o $REPORT --pattern 'nowhere/*_spec.rb'",
    },
  },
  {
    id: 'minitest-reporters',
    project: 'minitest',
    debian: 'ruby-minitest-reporters',
    version: 'dpkg-query -W ruby-minitest-reporters',
    runs: { '': 'LC_ALL=C.UTF-8 REPORTS=$PWD/reports ruby main.rb; cp reports/*.xml $REPORT' },
  },
  {
    id: 'gotestsum',
    debian: 'golang-go gotestsum',
    version: 'dpkg-query -W gotestsum',
    runs: {
      ...same(['', 'panics', 'broken', 'skipped', 'pass', 'empty'], (folder) => `${gotestsum} -- ./${folder}`),
      reruns: `${gotestsum} --rerun-fails=2 --packages=./main`,
      all: `${gotestsum} -- ./...`,
    },
  },
  {
    id: 'tap-formatter-junit',
    project: 'tap',
    debian: 'libtap-formatter-junit-perl',
    version: 'dpkg-query -W libtap-formatter-junit-perl',
    runs: same(['', 'dies', 'skipped', 'pass'], (folder) => `prove --formatter TAP::Formatter::JUnit ${folder}.t > $REPORT`),
  },
  {
    id: 'surefire',
    project: 'java',
    debian: 'default-jdk-headless maven libsurefire-java junit4',
    version: 'dpkg-query -W libsurefire-java',
    runs: {
      '': surefire('CartTest'),
      reruns: surefire('CartTest', '-Dsurefire.rerunFailingTestsCount=2'),
      parameters: surefire('EscapesTest'),
      class: surefire('DatabaseTest'),
      skipped: surefire('AbroadTest'),
    },
  },
  {
    id: 'ant',
    project: 'java',
    debian: 'default-jdk-headless ant ant-optional junit4',
    version: 'ant -version',
    runs: { '': ant('CartTest'), class: ant('DatabaseTest'), skipped: ant('AbroadTest') },
  },
];

const here = import.meta.dirname;
const target = join(here, '..', 'test', 'fixtures', 'junit');

function regenerate(tool: Tool): string[] {
  const project = join(temporary, tool.id);
  const fresh = () => cpSync(join(here, 'fixtures', tool.project ?? tool.id), project, { recursive: true });
  fresh();
  if (tool.npm) {
    const { failed, text } = shell(`npm install --no-save --no-audit --no-fund ${tool.npm.join(' ')}`, project);
    if (failed) return [`${tool.id}: skipped, npm could not install it: ${text.trim().split('\n').at(-1)}`];
  }
  const told = shell(tool.version, project);
  const version = /\d+\.\d+(\.\d+)?/.exec(told.text)?.[0];
  if (told.failed || version === undefined) return [`${tool.id}: skipped, not installed (apt-get install ${tool.debian})`];
  return Object.entries(tool.runs).map(([variant, command]) => {
    const name = [tool.id, version, variant].filter((part) => part !== '').join('-');
    // A second folder for tools without packages of their own, so that no run sees another's leavings.
    const folder = tool.npm ? project : join(temporary, name);
    if (folder !== project) cpSync(join(here, 'fixtures', tool.project ?? tool.id), folder, { recursive: true });
    const report = join(temporary, `${name}.xml`);
    // Tests fail on purpose, so that the exit code says nothing.
    const { text } = shell(command, folder, report);
    if (process.env['DEBUG']) console.log(text);
    if (!existsSync(report)) return `${name}: wrote no report: ${text.trim().slice(-400)}`;
    writeFileSync(join(target, `${name}.xml`), neutral(readFileSync(report, 'utf8'), folder));
    return `${name}: written`;
  });
}

const wanted = process.argv.slice(2);
mkdirSync(target, { recursive: true });
try {
  for (const tool of TOOLS) {
    if (wanted.length === 0 || wanted.includes(tool.id)) for (const line of regenerate(tool)) console.log(line);
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
