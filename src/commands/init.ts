import { project } from '../model/project.ts';
import type { Runner } from '../model/runners.ts';
import { packagesOf, runnersOf } from '../model/runners.ts';
import type { World } from '../ports.ts';
import { CouldNotRun } from '../ports.ts';

/** A file that `init` writes. */
export interface StarterFile {
  readonly path: string;
  readonly text: string;
}

export interface Starter {
  readonly files: readonly StarterFile[];
  /** What is left for a person, as sentences. */
  readonly next: readonly string[];
}

export const WORKFLOW_PATH = '.github/workflows/jidoka.yml';

/**
 * A workflow and a policy in mode `report`, fitted to the test runner that is seen and to the default branch. Refuses to
 * overwrite; writes nothing itself.
 */
export async function init(world: Pick<World, 'readText' | 'trackedFiles'>, branch = 'main'): Promise<Starter> {
  for (const path of [WORKFLOW_PATH, project.policyPath]) {
    if ((await world.readText(path)) !== undefined) {
      throw new CouldNotRun({ message: 'This file exists and is left as it is; init only writes what is not there yet.', path });
    }
  }
  const packageJson = await world.readText('package.json');
  const files = new Set((await world.trackedFiles()).paths);
  if (packageJson !== undefined) files.add('package.json');
  const [runner] = runnersOf({ files, packages: packagesOf(packageJson) });
  return {
    files: [
      { path: WORKFLOW_PATH, text: workflow(runner, branch) },
      { path: project.policyPath, text: policy(runner) },
    ],
    next: next(runner),
  };
}

/** Where the other workflows are described: a matrix, forks, a merge queue and more. */
const OTHERS = `https://github.com/${project.action.replace(/@.*$/, '')}/tree/main/docs/workflows`;

/** Jidoka around the steps that run the tests, on pull requests and on what they are held against. */
function workflow(runner: Runner | undefined, branch: string): string {
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
      - uses: ${project.action}
        if: always()
        with:
          tests: '${runner?.report ?? '**/junit*.xml'}'
`;
}

function policy(runner: Runner | undefined): string {
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

function next(runner: Runner | undefined): string[] {
  return [
    runner
      ? `The workflow runs ${runner.title} as \`${runner.line}\`, which writes \`${runner.report}\`.`
      : 'No test runner was recognised: put the step that runs your tests into the workflow, and have it write a JUnit XML report.',
    `Put the owner the Action is published under in place of \`OWNER\` in \`${project.action}\`, pinned to a commit.`,
    'Commit both files. The policy is read from the default branch, so it holds from the merge on.',
    "Require the job `gate` in a ruleset, not the check run `jidoka/report`: the job's exit code is the verdict.",
    `For a matrix, pull requests from forks and a merge queue, see ${OTHERS}`,
  ];
}
