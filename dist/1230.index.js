export const id = 1230;
export const ids = [1230,391];
export const modules = {

/***/ 11230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WORKFLOW_PATH: () => (/* binding */ WORKFLOW_PATH),
/* harmony export */   init: () => (/* binding */ init)
/* harmony export */ });
/* harmony import */ var _model_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37404);
/* harmony import */ var _model_runners_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79986);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30391);



const WORKFLOW_PATH = '.github/workflows/jidoka.yml';
/**
 * A workflow and a policy in mode `report`, fitted to the test runner that is seen and to the default branch. Refuses to
 * overwrite; writes nothing itself.
 */
async function init(world, branch = 'main') {
    for (const path of [WORKFLOW_PATH, _model_project_js__WEBPACK_IMPORTED_MODULE_0__/* .project */ .C.policyPath]) {
        if ((await world.readText(path)) !== undefined) {
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.CouldNotRun({ message: 'This file exists and is left as it is; init only writes what is not there yet.', path });
        }
    }
    const packageJson = await world.readText('package.json');
    const files = new Set((await world.trackedFiles()).paths);
    if (packageJson !== undefined)
        files.add('package.json');
    const [runner] = (0,_model_runners_js__WEBPACK_IMPORTED_MODULE_1__/* .runnersOf */ .rp)({ files, packages: (0,_model_runners_js__WEBPACK_IMPORTED_MODULE_1__/* .packagesOf */ .DT)(packageJson) });
    return {
        files: [
            { path: WORKFLOW_PATH, text: workflow(runner, branch) },
            { path: _model_project_js__WEBPACK_IMPORTED_MODULE_0__/* .project */ .C.policyPath, text: policy(runner) },
        ],
        next: next(runner),
    };
}
/** Where the other workflows are described: a matrix, forks, a merge queue and more. */
const OTHERS = `https://github.com/${_model_project_js__WEBPACK_IMPORTED_MODULE_0__/* .project */ .C.action.replace(/@.*$/, '')}/tree/main/docs/workflows`;
/** Jidoka around the steps that run the tests, on pull requests and on what they are held against. */
function workflow(runner, branch) {
    const steps = runner
        ? [...runner.setup, ...(runner.first === undefined ? [] : [`- run: ${runner.first}`]), `- run: ${runner.line}`]
        : ['- run: echo "replace this step by the one that runs your tests and writes a JUnit XML report" && exit 1'];
    return `# For a matrix, pull requests from forks, a merge queue and more: ${OTHERS}
name: Jidoka
on:
  pull_request:
  push: { branches: ['${branch}'] } # what it holds is recorded, for later changes to be held against
permissions:
  contents: read # the policy of the default branch, and the checkout
  pull-requests: write # the comment; reviews, labels, waivers and open changes are read
  checks: write # the check run, which puts findings at their lines
  actions: read # what the last push to the base recorded
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with: { fetch-depth: 2 } # the change's own lines, to measure it by
${steps.map((step) => `      ${step}`).join('\n')}
      - uses: ${_model_project_js__WEBPACK_IMPORTED_MODULE_0__/* .project */ .C.action}
        if: always()
        with:
          tests: '${runner?.report ?? '**/junit*.xml'}'
`;
}
function policy(runner) {
    return `# What this team asks of a change. It holds once it is on the default branch.
version: 1
mode: report # says what it would have done; change to stop when you trust it
evidence:
  tests: ['${runner?.report ?? '**/junit*.xml'}']
checks:
  test-failures: { level: stop }
  test-inventory: { level: stop }
  flaky-tests: { level: warn }
`;
}
function next(runner) {
    return [
        runner
            ? `The workflow runs ${runner.title} as \`${runner.line}\`, which writes \`${runner.report}\`.`
            : 'No test runner was recognised: put the step that runs your tests into the workflow, and have it write a JUnit XML report.',
        `Put the owner the Action is published under in place of \`OWNER\` in \`${_model_project_js__WEBPACK_IMPORTED_MODULE_0__/* .project */ .C.action}\`, pinned to a commit.`,
        'Commit both files. The policy is read from the default branch, so it holds from the merge on.',
        "Require the job `gate` in a ruleset, not the check run `jidoka/report`: the job's exit code is the verdict.",
        `For a matrix, pull requests from forks and a merge queue, see ${OTHERS}`,
    ];
}


/***/ }),

/***/ 79986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ packagesOf),
/* harmony export */   rp: () => (/* binding */ runnersOf)
/* harmony export */ });
/* unused harmony export runners */
const NODE = ['- uses: actions/setup-node@v6', '  with: { node-version: lts/* }', '- run: npm ci'];
const PYTHON = ['- uses: actions/setup-python@v6', '  with: { python-version: 3.x }'];
const JAVA = ['- uses: actions/setup-java@v5', '  with: { distribution: temurin, java-version: 21 }'];
const depends = (...names) => ({ packages }) => names.some((name) => packages.has(name));
const has = (...names) => ({ files }) => names.some((name) => files.has(name));
/** In the order they are tried; a repository may use several. */
const runners = [
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
function runnersOf(repository) {
    return runners.filter((runner) => runner.seen(repository));
}
/** The names of all dependencies in a package.json; none when it is not readable as one. */
function packagesOf(packageJson) {
    try {
        const parsed = JSON.parse(packageJson ?? '{}');
        if (typeof parsed !== 'object' || parsed === null)
            return new Set();
        const fields = new Map(Object.entries(parsed));
        return new Set(['dependencies', 'devDependencies'].flatMap((field) => {
            const names = fields.get(field);
            return typeof names === 'object' && names !== null ? Object.keys(names) : [];
        }));
    }
    catch {
        return new Set();
    }
}


/***/ }),

/***/ 30391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CouldNotRun: () => (/* binding */ CouldNotRun)
/* harmony export */ });
/** The gate could not run: bad usage, bad policy, no repository. Exit code 2 on a laptop; the messages say what to write instead. */
class CouldNotRun extends Error {
    problems;
    constructor(problem, ...others) {
        super(problem.message);
        this.problems = [problem, ...others];
    }
}


/***/ })

};
