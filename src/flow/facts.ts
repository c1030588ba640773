import { z } from 'zod';
import { madeSeriesSchema } from '../model/made-series.ts';
import { timeSchema as time } from '../model/time.ts';

/**
 * `jidoka.facts/v1`: what happened, as one log that git and GitHub both can tell and that other tools can write. Every flow number
 * is computed from it alone. In a file times are ISO 8601 UTC; in memory they are whole seconds since 1970 (`Seconds`), for there may
 * be a million of them. What is not known is left out.
 */

export type { Seconds } from '../model/time.ts';
export { isoOf, secondsOf } from '../model/time.ts';

const sha = z.string().regex(/^[0-9a-f]{7,64}$/);
const count = z.int().min(0);
const origin = z.enum(['human', 'ai-assisted', 'dependency-bot', 'agent', 'bot']).meta({
  description:
    'By the account’s type, or the mail address of a known bot. `ai-assisted`: of a person, where a commit names an agent (`co-authored` or stronger). `human`: no marker was found, which says no more.',
});

const actor = z.string().min(1).meta({
  description: 'Who: a pseudonym of a person, the same one everywhere in this log; or `bot:NAME`. Never a name of a person.',
});

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
  origin,
  author: actor.exactOptional().meta({ description: 'Of the first commit.' }),
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
  createdAt: time.exactOptional().meta({ description: 'When it was asked for: until then its changes waited for a release.' }),
  approvedAt: time.exactOptional().meta({ description: 'When the environment let it in; absent where nobody had to.' }),
  failedAt: time.exactOptional().meta({ description: 'When it was said to have failed, after it had been live.' }),
  attempts: z.int().min(1).exactOptional().meta({ description: 'How often the same commit was tried until it was live.' }),
});

const pullEventSchema = z.strictObject({
  at: time,
  kind: z.enum([
    'pushed',
    'force-pushed',
    'drafted',
    'ready',
    'review-requested',
    'review-request-removed',
    'reviewed',
    'approved',
    'changes-requested',
    'dismissed',
    'commented',
    'assigned',
    'unassigned',
    'queued',
    'dequeued',
    'auto-merge-on',
    'auto-merge-off',
    'closed',
    'reopened',
  ]),
  by: actor.exactOptional().meta({ description: 'Who did it.' }),
  of: actor.exactOptional().meta({ description: 'Whose review was dismissed, or who was asked, or assigned.' }),
  insider: z.literal(true).exactOptional().meta({ description: 'Of a comment: its writer was asked, or is an owner or member.' }),
});

const pullSchema = z
  .strictObject({
    number: z.int().min(1),
    title: z.string().exactOptional(),
    state: z.enum(['open', 'closed', 'merged']).meta({ description: '`closed`: without a merge.' }),
    draft: z.boolean().meta({ description: 'As it is now, or was at its end.' }),
    author: actor,
    origin,
    openedAt: time,
    endedAt: time.exactOptional().meta({ description: 'When it was merged or closed; absent while it is open.' }),
    updatedAt: time,
    sha: sha.exactOptional().meta({ description: 'Merged: the commit by which it is on its base branch.' }),
    base: z.string().exactOptional().meta({ description: 'The branch it goes to.' }),
    branch: z.string().exactOptional().meta({ description: 'The branch it comes from.' }),
    commits: z.array(commitSchema),
    commitsCut: z.literal(true).exactOptional().meta({ description: 'GitHub did not tell all commits.' }),
    lines: count.exactOptional().meta({ description: 'Added and deleted.' }),
    files: count.exactOptional(),
    components: z
      .array(z.string())
      .exactOptional()
      .meta({ description: 'The top-level folders, or named parts, that it touches.' }),
    teams: count.exactOptional().meta({ description: 'How many teams own what it touches.' }),
    labels: z.array(z.string()),
    closes: z.array(z.int()).meta({ description: 'Issues that it closes, by GitHub’s word.' }),
    reverts: z.array(z.int()).meta({ description: 'Pull requests that it takes back.' }),
    asked: z.array(actor).meta({ description: 'People who are asked for a review now.' }),
    events: z.array(pullEventSchema).meta({ description: 'In the order of their times.' }),
    eventsCut: z.literal(true).exactOptional().meta({ description: 'GitHub did not tell all events.' }),
    verdict: z
      .strictObject({ decision: z.enum(['go', 'caution', 'stop']), waived: count, stopped: z.boolean() })
      .exactOptional()
      .meta({ description: 'What the gate said last, how many checks were waived, and whether it ever stopped the change.' }),
  })
  .meta({ description: 'A pull request and its course; a merged one is the change `#NUMBER` too.' });

const incidentSchema = z
  .strictObject({
    id: z.string(),
    openedAt: time.meta({ description: 'When it was reported.' }),
    startedAt: time.exactOptional().meta({ description: 'When it began, where that is known.' }),
    resolvedAt: time.exactOptional(),
    causedBy: z
      .array(z.string())
      .meta({ description: 'Named causes: commits by sha, changes as `#12`, deployments by id. Empty where none is named.' }),
    fixedBy: z.array(z.string()).meta({ description: 'Changes that closed it, as `#12`.' }),
  })
  .meta({ description: 'Something broke in production.' });

const itemSchema = z
  .strictObject({
    number: z.int().min(1),
    title: z.string().exactOptional(),
    type: z.string().exactOptional().meta({ description: 'The issue type of the organisation.' }),
    labels: z.array(z.string()),
    openedAt: time,
    updatedAt: time,
    closedAt: time.exactOptional(),
    outcome: z.enum(['completed', 'not-planned', 'duplicate', 'unknown']).exactOptional(),
    labelled: z.array(z.strictObject({ label: z.string(), at: time })).meta({ description: 'When each label was put on first.' }),
    assignedAt: time.exactOptional(),
    milestonedAt: time.exactOptional(),
    handovers: count.meta({ description: 'How often it went from one assignee to another.' }),
    parent: z.int().exactOptional(),
    children: count.meta({ description: 'How many sub-issues it has.' }),
    pulls: z.array(z.int()).meta({ description: 'Pull requests that close it.' }),
    reopened: count,
  })
  .meta({ description: 'A work item: an issue.' });

const rolloutSchema = z
  .strictObject({
    id: z.string(),
    environment: z.string(),
    sha,
    production: z.boolean(),
    transient: z.boolean().meta({ description: 'Of an environment that is made for a change and goes with it.' }),
    createdAt: time,
    liveAt: time.exactOptional().meta({ description: 'The first success; absent where there was none.' }),
    endedAt: time.exactOptional().meta({ description: 'When it was no longer live.' }),
    failedAt: time.exactOptional(),
  })
  .meta({ description: 'A deployment to any environment, whether it became live or not.' });

const runSchema = z
  .strictObject({
    id: z.string(),
    workflow: z.string(),
    sha,
    event: z.string(),
    branch: z.string().exactOptional(),
    attempt: z.int().min(1),
    createdAt: time,
    startedAt: time.exactOptional().meta({ description: 'When its first job was taken up.' }),
    endedAt: time.exactOptional(),
    conclusion: z.enum(['success', 'failure', 'cancelled', 'skipped', 'unknown']),
  })
  .meta({ description: 'A run of a workflow.' });

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
    since: time.exactOptional().meta({
      description: 'From when on pull requests, items, rollouts and runs are whole. Absent where none were asked for.',
    }),
    partial: z.string().exactOptional().meta({ description: 'Why they are not as whole as was asked.' }),
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
    changes: z.array(changeSchema).meta({ description: 'What came to the default branch.' }),
    deployments: z.array(deploymentSchema).meta({ description: 'Of production, oldest first.' }),
    pulls: z.array(pullSchema).prefault([]),
    incidents: z.array(incidentSchema).prefault([]),
    items: z.array(itemSchema).prefault([]),
    rollouts: z.array(rolloutSchema).prefault([]),
    runs: z.array(runSchema).prefault([]),
    made: madeSeriesSchema.exactOptional().meta({
      description:
        'Added lines of the default branch by week and part, and how many of them are AI-made; absent where no history was at hand.',
    }),
    notes: z.array(z.string()).meta({ description: 'What a reader has to know, each as a sentence.' }),
  })
  .meta({ title: 'jidoka.facts/v1', description: 'The event log that flow numbers are computed from.' });

export type Facts = z.output<typeof factsSchema>;
export type CommitFact = ChangeFact['commits'][number];
export type ChangeFact = Facts['changes'][number];
export type DeploymentFact = Facts['deployments'][number];
export type PullFact = Facts['pulls'][number];
export type PullEvent = PullFact['events'][number];
export type IncidentFact = Facts['incidents'][number];
export type ItemFact = Facts['items'][number];
export type RolloutFact = Facts['rollouts'][number];
export type RunFact = Facts['runs'][number];

/** Changes that people answer for, alone or with an agent. */
export function isOfPeople(origin: ChangeFact['origin']): boolean {
  return origin === 'human' || origin === 'ai-assisted';
}

/** Whether an actor is no person. */
export function isBot(who: string): boolean {
  return who.startsWith('bot:');
}

/** As a file holds them. */
export function factsText(facts: Facts): string {
  return `${JSON.stringify(z.encode(factsSchema, facts))}\n`;
}
