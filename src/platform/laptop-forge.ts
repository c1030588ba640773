import type { Forge } from '../forge.ts';
import { CouldNotRun } from '../ports.ts';
import { forgeOf } from './forge.ts';
import { gitIn } from './git.ts';
import { gitHub } from './github.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** GitHub for the repository of a checkout, with the token that the shell has. */
export async function laptopForge(root: string, env: Env): Promise<{ readonly forge: Forge; readonly repository: string }> {
  const token = env['GITHUB_TOKEN'] || env['GH_TOKEN'];
  if (!token) {
    throw new CouldNotRun({
      message:
        'To ask GitHub takes a token: set GITHUB_TOKEN to one that can read this repository, or leave `--deployments github` out.',
    });
  }
  const repository = env['GITHUB_REPOSITORY'] ?? repositoryOf((await gitIn(root)('remote', 'get-url', 'origin'))?.trim() ?? '');
  if (repository === undefined) {
    throw new CouldNotRun({
      message: 'Which repository of GitHub this is, `origin` does not say; set GITHUB_REPOSITORY=OWNER/NAME.',
    });
  }
  const api = env['GITHUB_API_URL'] ?? 'https://api.github.com';
  const graphql = env['GITHUB_GRAPHQL_URL'] ?? `${api.replace(/\/v3\/?$/, '')}/graphql`;
  return { forge: forgeOf(() => gitHub(token, api, graphql), repository), repository };
}

/** `owner/name` of the address of a remote: `https://host/owner/name.git` or `git@host:owner/name.git`. */
export function repositoryOf(url: string): string | undefined {
  const [, owner, name] = /[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(url) ?? [];
  return owner === undefined || name === undefined || owner.includes('..') ? undefined : `${owner}/${name}`;
}
