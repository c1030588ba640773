import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Answer } from '../forge.ts';
import type { PolicyText } from '../ports.ts';
import type { GitHub } from './github.ts';

/** The policy through GitHub's API, or why it could not be told. */
export type ApiPolicy = PolicyText | { readonly why: string; readonly forbidden: boolean };

const fileSchema = z.object({
  type: z.literal('file'),
  encoding: z.literal('base64'),
  content: z.string(),
  sha: z.string().regex(/^[0-9a-f]{40,64}$/),
});
const treeSchema = z.object({
  truncated: z.boolean(),
  tree: z.array(z.object({ path: z.string(), sha: z.string().optional() })),
});

const LOOKS = 3;

/**
 * One request where there is a policy. A 404 alone does not say "no policy": a token that may not read gets one, and so does
 * one that asks too soon after a write. So the trees on the way to the file are read, and only they can say that it is not there.
 */
export async function policyFromApi(github: GitHub, repository: string, ref: string, path: string): Promise<ApiPolicy> {
  const [owner = '', repo = ''] = repository.split('/');
  for (let look = 1; look <= LOOKS; look++) {
    const file = await github.request('GET /repos/{owner}/{repo}/contents/{path}', { owner, repo, path }, fileSchema);
    if (file.status === 'ok') {
      const text = Buffer.from(file.value.content, 'base64').toString('utf8');
      return { source: 'default-branch', path, ref, sha: file.value.sha, text };
    }
    if (file.status !== 'not-found') return { why: file.why, forbidden: file.status === 'forbidden' };
    const isThere = await treesHold(github, owner, repo, path);
    if (isThere === false) return { source: 'default', path, ref };
    if (isThere !== true) return isThere;
    await sleep(250 * look);
  }
  return { why: 'GitHub lists the file and does not hand it over (404)', forbidden: false };
}

/** Whether the default branch has a file at this path, by reading each tree on the way. */
async function treesHold(
  github: GitHub,
  owner: string,
  repo: string,
  path: string,
): Promise<boolean | Exclude<ApiPolicy, PolicyText>> {
  let id = 'HEAD';
  for (const name of path.split('/')) {
    const tree: Answer<z.output<typeof treeSchema>> = await github.request(
      'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
      { owner, repo, tree_sha: id },
      treeSchema,
    );
    if (tree.status === 'unreachable') return { why: tree.why, forbidden: false };
    if (tree.status !== 'ok') return { why: 'the token may not read the contents of this repository (404)', forbidden: true };
    const entry = tree.value.tree.find((candidate) => candidate.path === name);
    if (entry === undefined)
      return tree.value.truncated ? { why: 'GitHub lists the tree in part only', forbidden: false } : false;
    id = entry.sha ?? '';
  }
  return true;
}
