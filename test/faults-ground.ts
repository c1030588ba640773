import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECK_NAME } from '../src/reports/check-run.ts';
import { noteWaits, SPEED, waitedFor } from './faults-clock.ts';
import type * as Of from './support/github/records.ts';
import type { GitHubServer, SeenRequest } from './support/github/server.ts';
import { gitHub, runtimeToken } from './support/github/server.ts';
import type { After, Repository } from './support/repository.ts';
import { checkoutOf, repository, temporaryFolder, writeFiles } from './support/repository.ts';
import { runStep } from './support/runner.ts';
import { Events } from './support/stage-events.ts';
import type { Held } from './support/stage-holds.ts';
import { holdsAlways } from './support/stage-holds.ts';
import { FAILING, PASSING, TEST_FILE } from './support/stage-reports.ts';

/** What all runs share, and none changes: a repository with one pull request, and its checkouts. */
export interface Ground {
  readonly origin: Repository;
  /** A commit that the pull request's head can move to. */
  readonly moved: string;
  readonly workspace: (tests: Tests, history: History) => string;
}

export type Tests = 'fail' | 'pass';
/** `full` holds the default branch and its policy; `main` is a checkout of that branch. */
export type History = 'full' | 'main' | 'parents';

export function ground(after: After): Ground {
  const origin = repository(after, {
    'README.md': '# Shop\n',
    [TEST_FILE]: 'a line\n'.repeat(200),
    '.github/jidoka.yml': 'version: 1\n',
  });
  origin.commit({ 'src/shop.ts': 'export const price = 7;\n' }, { on: 'topic' });
  origin.openPull(7, 'main', 'topic');
  const moved = origin.commit({ 'src/shop.ts': 'export const price = 8;\n' }, { on: 'later', from: 'topic' });
  const folders = new Map<string, string>();
  const workspace = (tests: Tests, history: History) => {
    const key = `${tests} ${history}`;
    const known = folders.get(key);
    if (known !== undefined) return known;
    const isMain = history === 'main';
    const ref = isMain ? 'refs/heads/main' : 'refs/pull/7/merge';
    const { folder } = checkoutOf(after, origin, { ref, history: isMain ? 'shallow' : history });
    writeFiles(folder, tests === 'pass' ? PASSING : FAILING);
    folders.set(key, folder);
    return folder;
  };
  return { origin, moved, workspace };
}

export interface Asked {
  readonly tests: Tests;
  /** With `main` it is a push to the default branch. */
  readonly history?: History;
  /** Artifacts are kept; else only what is written to the pull request. */
  readonly keeps?: boolean;
  readonly apiUrl?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Seen extends Held {
  readonly run: string;
  readonly requests: readonly SeenRequest[];
  /** Milliseconds that were waited, by the step's own clock. */
  readonly waited: number;
  /** Milliseconds of the wall's clock that are no wait. */
  readonly worked: number;
}

/** One GitHub, and one run of the gate after the other at its pull request. */
export class Shop {
  readonly github: GitHubServer;
  readonly #ground: Ground;
  readonly #after: After;
  #runs = 9000;

  private constructor(after: After, on: Ground, github: GitHubServer) {
    [this.#after, this.#ground, this.github] = [after, on, github];
  }

  static async open(after: After, on: Ground): Promise<Shop> {
    const github = await gitHub(after, { git: on.origin, people: { anouk: 'write' } });
    github.state.openPull({ number: 7, title: 'Raise the price', author: 'anouk', head: 'topic' });
    return new Shop(after, on, github);
  }

  async gate({ tests, history = 'parents', keeps = false, apiUrl, env = {} }: Asked): Promise<Seen> {
    const { github } = this;
    const { state } = github;
    this.#runs += 10;
    const events = new Events(state, true, 'anouk');
    const event = history === 'main' ? events.push() : events.pullRequest(7);
    const { headSha, headBranch, headRepository, actor, name } = event;
    const about = { headSha, headBranch, headRepository, actor, event: name, name: 'CI', path: 'ci.yml' };
    state.job(state.run({ id: this.#runs, ...about, status: 'in_progress' }), { name: 'gate', status: 'in_progress' });
    const waits = join(temporaryFolder(this.#after), 'waits.json');
    const before = github.requests.length;
    const started = performance.now();
    const ran = await runStep(this.#after, {
      workspace: this.#ground.workspace(tests, history),
      event,
      apiUrl: apiUrl ?? github.url,
      graphqlUrl: apiUrl === undefined ? github.graphqlUrl : `${apiUrl}/graphql`,
      speed: SPEED,
      with: keeps ? {} : { artifact: 'false' },
      env: {
        GITHUB_RUN_ID: String(this.#runs),
        ACTIONS_RESULTS_URL: github.resultsUrl,
        ACTIONS_RUNTIME_TOKEN: runtimeToken(this.#runs, 'gate'),
        NODE_OPTIONS: noteWaits(waits),
        ...env,
      },
    });
    const waited = waitedFor(JSON.parse(readFileSync(waits, 'utf8')));
    const held = { ...ran, command: 'gate', github };
    holdsAlways(held);
    return {
      ...held,
      run: String(this.#runs),
      requests: github.requests.slice(before),
      waited,
      worked: performance.now() - started - waited / SPEED,
    };
  }

  /** Our comments, by their mark. */
  comments(): readonly Of.Comment[] {
    return this.github.state.comments(7).filter(({ body }) => body.startsWith('<!-- jidoka key='));
  }

  checks(): readonly Of.CheckRun[] {
    return this.github.state.data.checks.filter(({ name }) => name === CHECK_NAME);
  }
}
