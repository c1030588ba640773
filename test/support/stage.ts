import type { Permissions } from './github/people.ts';
import { JOB } from './github/people.ts';
import type * as Of from './github/records.ts';
import type { GitHubOptions, GitHubServer, SeenRequest } from './github/server.ts';
import { gitHub, runtimeToken, TOKEN } from './github/server.ts';
import type { PullSeed, State } from './github/state.ts';
import type { After, CheckoutOptions, Files, Repository } from './repository.ts';
import { checkoutOf, repository, temporaryFolder, writeFiles } from './repository.ts';
import type { Ran } from './runner.ts';
import { runStep } from './runner.ts';
import type { StageEvent } from './stage-events.ts';
import { Events } from './stage-events.ts';
import { holdsAlways, REPORT_CHECK } from './stage-holds.ts';
import { PASSING, TEST_FILE } from './stage-reports.ts';

/** Where stories play: a repository, GitHub around it, and one step of the Action after the other. */
export interface Scene {
  /** The default branch, beside a README and a test file. */
  readonly main?: Files;
  /** The policy of the default branch. */
  readonly policy?: string;
  /** Without any: number 7 of `anouk`, from the branch `topic`, which changes `src/shop.ts`. */
  readonly pulls?: readonly PullScene[];
  readonly people?: GitHubOptions['people'];
  /** Other repositories, by name: their files. */
  readonly others?: Readonly<Record<string, Files>>;
  readonly github?: Omit<GitHubOptions, 'git' | 'people' | 'tokens'>;
  /** False where no story needs the artifacts: keeping them is half of a step's time. */
  readonly keeps?: boolean;
  /** What tokens may do beside those of `MAY`, by name. */
  readonly may?: Readonly<Record<string, Permissions>>;
}

export interface PullScene extends Omit<PullSeed, 'head'> {
  /** What it changes in git; `files` is what the API lists instead of that. */
  readonly changes?: Files;
  /** Several commits, instead of the one that `changes` makes. */
  readonly commits?: readonly { readonly files: Files; readonly message: string; readonly author?: string }[];
  /** Its branch; `topic` for number 7. */
  readonly branch?: string;
  /** Where its branch starts; its base, when it is left out. */
  readonly from?: string;
  /** False: it is only listed, and git knows nothing of it. */
  readonly inGit?: boolean;
}

/** What tokens may do, by name: `job` is what the README asks for a gate. */
export const MAY = {
  job: JOB,
  rejudge: { ...JOB, actions: 'write' },
  /** What a fork's run and Dependabot's get, whatever the workflow asks. */
  read: { contents: 'read', pull_requests: 'read', checks: 'read', actions: 'read', issues: 'read' },
  contents: { contents: 'read' },
  scans: { ...JOB, security_events: 'read' },
  nothing: {},
} as const satisfies Record<string, Permissions>;

export const POLICY = '.github/jidoka.yml';
/** Who opens the pull requests of a scene; who else is there has the role that the name says. */
export const PEOPLE = {
  anouk: 'write',
  marit: 'maintain',
  wout: 'write',
  adelheid: 'admin',
  coen: { name: 'captain', base: 'maintain' },
} as const;

export interface StepScene {
  readonly event: StageEvent;
  readonly command?: 'collect' | 'flow' | 'gate' | 'publish' | 'rejudge';
  readonly with?: Readonly<Record<string, string>>;
  /** A name of `MAY` or of the scene's `may`. */
  readonly token?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** What earlier steps of the job left in the workspace. */
  readonly wrote?: Files;
  /** How deep the checkout is, or what else is checked out; `none`: no checkout at all. */
  readonly checkout?: 'none' | CheckoutOptions | NonNullable<CheckoutOptions['history']>;
  readonly job?: string;
  readonly workflow?: string;
  /** A run that is there already: another of its jobs, or the same one again. A new one is made without it. */
  readonly run?: Of.Run;
  /** The run goes on after this step: other jobs follow. */
  readonly goesOn?: boolean;
  readonly speed?: number;
}

export interface Played extends Ran {
  readonly run: Of.Run;
  /** What the step asked GitHub. */
  readonly requests: readonly SeenRequest[];
}

export interface Stage {
  readonly origin: Repository;
  readonly github: GitHubServer;
  readonly state: State;
  readonly events: Events;
  /** The gate at a pull request, 7 when none is named: its own checkout with the merge's parents, and one test that passes. */
  gate(step?: Partial<StepScene> & { readonly pull?: number }): Promise<Played>;
  step(step: StepScene): Promise<Played>;
  /** A commit on the branch of a pull request. Its head moves. */
  push(number: number, files: Files): string;
  /** Our comments of a pull request, oldest first. */
  own(number?: number): readonly Of.Comment[];
  /** The text of the one comment of ours; fails where there are more, or none. */
  comment(number?: number): string;
  /** Check runs of ours at a commit, by default at the head of number 7. */
  checks(sha?: string): readonly Of.CheckRun[];
}

export async function stage(after: After, scene: Scene = {}): Promise<Stage> {
  const origin = repository(after, {
    'README.md': '# Shop\n',
    [TEST_FILE]: 'a line\n'.repeat(200),
    ...(scene.policy !== undefined && { [POLICY]: scene.policy }),
    ...scene.main,
  });
  const may: Record<string, Permissions> = { ...MAY, ...scene.may };
  const tokens = Object.fromEntries(Object.entries(may).map(([name, permissions]) => [tokenOf(name), permissions]));
  const others = Object.fromEntries(Object.entries(scene.others ?? {}).map(([name, files]) => [name, repository(after, files)]));
  const github = await gitHub(after, {
    others,
    git: origin,
    people: PEOPLE,
    ...scene.github,
    ...(scene.people && { people: scene.people }),
    tokens,
  });
  for (const pull of scene.pulls ?? [{ number: 7 }]) openPull(origin, github.state, pull);
  return new PlayedStage(after, origin, github, scene);
}

function tokenOf(name: string): string {
  return name === 'job' ? TOKEN : `${TOKEN}-${name}`;
}

function openPull(origin: Repository, state: State, pull: PullScene): void {
  const { changes, commits, branch = pull.number === 7 ? 'topic' : `change-${pull.number}`, from, inGit = true, ...seed } = pull;
  const title = pull.title ?? `Change ${pull.number} of the shop`;
  if (inGit) {
    const changed = changes ?? { 'src/shop.ts': `export const price = ${pull.number};\n` };
    const start = from ?? pull.base ?? 'main';
    for (const { files, ...made } of commits ?? [{ files: changed }]) origin.commit(files, { ...made, on: branch, from: start });
  }
  state.openPull({ author: 'anouk', ...seed, title, ...(inGit && { head: branch }) });
}

class PlayedStage implements Stage {
  readonly origin: Repository;
  readonly github: GitHubServer;
  readonly state: State;
  readonly events: Events;
  readonly #after: After;
  readonly #keeps: boolean;
  #runs = 9000;

  constructor(after: After, origin: Repository, github: GitHubServer, { github: options, keeps = true }: Scene) {
    [this.#after, this.origin, this.github, this.state] = [after, origin, github, github.state];
    this.#keeps = keeps;
    this.events = new Events(github.state, options?.visibility !== 'public', 'wout');
  }

  gate({ pull = 7, ...step }: Partial<StepScene> & { readonly pull?: number } = {}): Promise<Played> {
    return this.step({ event: this.events.pullRequest(pull), wrote: PASSING, ...step });
  }

  async step(step: StepScene): Promise<Played> {
    const { github } = this;
    const run = this.#started(step);
    const job = this.state.job(run, { name: step.job ?? 'gate', status: 'in_progress' });
    const asked = github.requests.length;
    const ran = await runStep(this.#after, {
      workspace: this.#workspace(step),
      event: step.event,
      apiUrl: github.url,
      graphqlUrl: github.graphqlUrl,
      with: {
        token: tokenOf(step.token ?? 'job'),
        ...(step.command && { command: step.command }),
        ...(!this.#keeps && { artifact: 'false' }),
        ...step.with,
      },
      ...(step.speed !== undefined && { speed: step.speed }),
      env: { ...this.#variables(step, run), ...step.env },
    });
    const conclusion = ran.exitCode === 0 ? 'success' : 'failure';
    Object.assign(job, { status: 'completed', conclusion, completedAt: this.state.now() });
    if (!step.goesOn) this.#ended(run);
    holdsAlways({ ...ran, command: step.command ?? usualCommand(step.event), github });
    return { ...ran, run, requests: github.requests.slice(asked) };
  }

  push(number: number, files: Files): string {
    const { head } = this.state.pull(number);
    const branch = this.origin
      .git('for-each-ref', '--format=%(refname:short)', '--points-at', head.sha, 'refs/heads')
      .split('\n')[0];
    const sha = this.origin.commit(files, { on: branch ?? head.ref });
    this.state.push(number, sha);
    return sha;
  }

  own(number = 7): readonly Of.Comment[] {
    return this.state.comments(number).filter(({ author }) => author === 'github-actions[bot]');
  }

  comment(number = 7): string {
    const own = this.own(number);
    const [only] = own;
    if (only === undefined || own.length > 1) throw new Error(`There are ${own.length} comments of ours`);
    return only.body;
  }

  checks(sha = this.state.pull(7).head.sha): readonly Of.CheckRun[] {
    return this.state.checkRuns(sha).filter(({ name }) => name === REPORT_CHECK);
  }

  #started({ event, run, workflow = 'CI' }: StepScene): Of.Run {
    if (run !== undefined) return Object.assign(run, { status: 'in_progress', conclusion: null });
    this.#runs++;
    const { headSha, headBranch, headRepository, actor, name } = event;
    const path = `${workflow.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.yml`;
    return this.state.run({
      id: this.#runs,
      headSha,
      headBranch,
      headRepository,
      actor,
      event: name,
      name: workflow,
      path,
      status: 'in_progress',
    });
  }

  #ended(run: Of.Run): void {
    const jobs = this.state.data.jobs.filter(({ runId, attempt }) => runId === run.id && attempt === run.attempt);
    const failed = jobs.some(({ conclusion }) => conclusion === 'failure');
    Object.assign(run, { status: 'completed', conclusion: failed ? 'failure' : 'success', updatedAt: this.state.now() });
  }

  #workspace({ checkout = 'parents', event, wrote = {} }: StepScene): string {
    const folder =
      checkout === 'none'
        ? temporaryFolder(this.#after)
        : checkoutOf(
            this.#after,
            this.origin,
            typeof checkout === 'object' ? checkout : { ref: event.ref ?? 'main', history: checkout },
          ).folder;
    writeFiles(folder, wrote);
    return folder;
  }

  #variables({ event, job = 'gate', workflow = 'CI' }: StepScene, run: Of.Run): Record<string, string> {
    return {
      GITHUB_RUN_ID: String(run.id),
      GITHUB_RUN_ATTEMPT: String(run.attempt),
      GITHUB_JOB: job,
      GITHUB_WORKFLOW: workflow,
      GITHUB_ACTOR: event.actor,
      GITHUB_REPOSITORY: this.state.ground.name,
      ACTIONS_RESULTS_URL: this.github.resultsUrl,
      ACTIONS_RUNTIME_TOKEN: runtimeToken(run.id, job),
    };
  }
}

const USUAL: Readonly<Record<string, string>> = {
  schedule: 'flow',
  workflow_run: 'publish',
  pull_request_review: 'rejudge',
  issue_comment: 'rejudge',
};

function usualCommand({ name, payload }: StageEvent): string {
  const action = (payload as { action?: string } | undefined)?.action ?? '';
  return name === 'pull_request' && action.endsWith('labeled') ? 'rejudge' : (USUAL[name] ?? 'gate');
}
