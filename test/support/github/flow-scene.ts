import { execFileSync } from 'node:child_process';
import type { Facts } from '../../../src/flow/facts.ts';
import { factsSchema, isoOf } from '../../../src/flow/facts.ts';
import type { FlowSettings } from '../../../src/flow/settings.ts';
import { FLOW_DEFAULTS } from '../../../src/flow/settings.ts';
import { githubFacts } from '../../../src/gathering/flow-facts.ts';
import type { FlowWorld } from '../../../src/gathering/flow-facts-source.ts';
import { forgeOf } from '../../../src/platform/forge.ts';
import { gitHub as client } from '../../../src/platform/github.ts';
import { readHistory } from '../../../src/platform/history.ts';
import type { GoldenHistory } from '../history.ts';
import { goldenHistory, hour } from '../history.ts';
import type { After, Repository } from '../repository.ts';
import type { Permissions } from './people.ts';
import type { GitHubServer } from './server.ts';
import { gitHub, REPOSITORY, TOKEN } from './server.ts';

/** A history whose every date is written down, GitHub in front of it, and the client that the Action has. */
export interface FlowScene {
  readonly history: GoldenHistory;
  readonly github: GitHubServer;
  readonly forge: FlowWorld['forge'];
  /** From GitHub, with the whole history by git beside it unless `byGit` is false. */
  facts(options?: {
    readonly at?: number;
    readonly previous?: Facts;
    readonly settings?: Partial<FlowSettings>;
    readonly byGit?: boolean;
    readonly history?: FlowWorld['history'];
    readonly windowDays?: number;
  }): Promise<Facts>;
}

/** What reads all that flow is told from. */
export const READ_ALL: Permissions = {
  contents: 'read',
  pull_requests: 'read',
  issues: 'read',
  deployments: 'read',
  actions: 'read',
};

/** People of these histories, by the address that they commit with. */
export const EMAILS = { 'ada@example.org': 'ada', 'grace@example.org': 'grace' };
export const iso = (n: number) => isoOf(hour(n));

export function flowScene(after: After, build: (history: GoldenHistory) => void) {
  const history = goldenHistory(after);
  build(history);
  return async (permissions: Permissions = READ_ALL): Promise<FlowScene> => {
    const people = { ada: 'write', grace: 'write' };
    const github = await gitHub(after, { git: repositoryOf(history), emails: EMAILS, people, tokens: { [TOKEN]: permissions } });
    const forge = forgeOf(() => client(TOKEN, github.url, github.graphqlUrl), REPOSITORY);
    return {
      history,
      github,
      forge,
      async facts({ at = 2000, previous, settings = {}, byGit = true, windowDays, history: told } = {}) {
        const world: FlowWorld = {
          forge,
          openFile: async () => 'absent',
          ...(byGit && { history: told ?? ((also) => readHistory(history.folder, { also })) }),
        };
        const facts = await githubFacts(world, {
          repository: REPOSITORY,
          settings: { ...FLOW_DEFAULTS, ...settings },
          now: hour(at),
          ...(previous && { previous }),
          ...(windowDays !== undefined && { windowDays }),
        });
        // What is written is what is read again.
        return factsSchema.parse(JSON.parse(JSON.stringify(factsSchema.encode(facts))));
      },
    };
  };
}

/** Only what is asked of git; nothing is committed through it. */
function repositoryOf({ folder, git }: GoldenHistory): Repository {
  const none = () => {
    throw new Error('This history is written by hand');
  };
  return {
    folder,
    git,
    gitBytes: (...args) => execFileSync('git', args, { cwd: folder, maxBuffer: 64 * 1024 * 1024 }),
    commit: none,
    openPull: none,
  };
}
