import { z } from 'zod';

/**
 * `jidoka.facts/v1`: what happened, as one log that git and GitHub both can tell and that other tools can write. Every flow number
 * is computed from it alone. Times are ISO 8601 UTC; what is not known is left out.
 */

const time = z.iso.datetime();
const sha = z.string().regex(/^[0-9a-f]{7,64}$/);

const commitSchema = z
  .strictObject({
    sha,
    authoredAt: time.meta({ description: 'Survives rebase and amend; the start of the work.' }),
    committedAt: time,
  })
  .meta({ description: 'A commit of a change, merges left out.' });

const changeSchema = z.strictObject({
  id: z.string().meta({ description: '`#12` for a pull request, else the sha of the commit on the default branch.' }),
  kind: z.enum(['merge', 'squash', 'rebase', 'direct']).meta({
    description:
      'How it came to the default branch: a merge commit; one commit that GitHub made of several; several as they were; or pushed.',
  }),
  sha: sha.meta({ description: 'The commit by which it is on the default branch.' }),
  mergedAt: time,
  title: z.string().exactOptional(),
  openedAt: time.exactOptional(),
  commits: z.array(commitSchema).meta({ description: 'Empty where a squash left none and no pull request tells them.' }),
  origin: z
    .enum(['human', 'dependency-bot', 'agent', 'bot'])
    .meta({ description: 'By the account’s type, or the mail address of a known bot.' }),
  reverts: z.array(sha).meta({ description: 'Commits that it takes back, by its own message.' }),
  picks: z.array(sha).meta({ description: 'Commits that it brings a second time, by its own message.' }),
  hotfix: z.boolean().meta({ description: 'By its branch or label.' }),
});

const deploymentSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  sha,
  at: time.meta({ description: 'When it was first live.' }),
  contents: z.array(sha).meta({
    description: 'Commits of the default branch and its merged branches that are in it and in no earlier one; merges included.',
  }),
  base: z.string().exactOptional().meta({ description: 'Id of the latest earlier one that is an ancestor: for display.' }),
  kind: z.enum(['first', 'normal', 'rollback', 'redeploy']),
});

export const factsSchema = z
  .strictObject({
    schema: z.literal('jidoka.facts/v1'),
    repository: z.string().exactOptional(),
    head: sha,
    at: time.meta({ description: 'When the facts were gathered: nothing later is in them.' }),
    from: z.enum(['git', 'github', 'file']),
    deploymentSource: z
      .strictObject({
        source: z.string().meta({ description: 'Such as `tags:v*`.' }),
        grade: z.enum(['A', 'B', 'C', 'D', 'E', 'F']),
      })
      .exactOptional(),
    commits: z
      .array(
        z.strictObject({
          sha,
          authoredAt: time,
          committedAt: time,
          merge: z.boolean().meta({ description: 'It has more than one parent.' }),
        }),
      )
      .meta({ description: 'Every commit that is in the contents of a deployment, whichever change it belongs to.' }),
    changes: z.array(changeSchema),
    deployments: z.array(deploymentSchema).meta({ description: 'Of production, oldest first.' }),
    notes: z.array(z.string()).meta({ description: 'What a reader has to know, each as a sentence.' }),
  })
  .meta({ title: 'jidoka.facts/v1', description: 'The event log that flow numbers are computed from.' });

export type Facts = z.output<typeof factsSchema>;
export type ChangeFact = Facts['changes'][number];
export type DeploymentFact = Facts['deployments'][number];
