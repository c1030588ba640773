import { z } from 'zod';
import { aiLinesSchema } from './sections-ai.ts';
import { figureSchema, standing } from './sections-figures.ts';

export type { Figure, FigureUnit } from './sections-figures.ts';

/** Sections of `jidoka.flow/v1` beside the metrics: what is wasted, uneven, overburdened, handed over, coupled; nobody is named. */

const figure = (description: string) => figureSchema.meta({ description });
const size = z.int().min(0);

const WASTES = ['inventory', 'transportation', 'motion', 'waiting', 'overproduction', 'over-processing', 'defects'] as const;

const proxySchema = figureSchema.extend({ id: z.string(), title: z.string() }).strict().meta({
  description: 'What stands for a waste, since the waste itself is not in the data.',
});

export const wasteSchema = z.strictObject({
  ...standing,
  id: z.enum(WASTES),
  title: z.string(),
  proxies: z.array(proxySchema).min(1).max(4),
});

export const wastesSchema = z.record(z.string(), wasteSchema).meta({
  description: 'The seven wastes (T. Ohno, "Toyota Production System", 1978), by id, each by what can be measured of it.',
});

const seriesSchema = z
  .strictObject({
    ...standing,
    weeks: size.meta({ description: 'Whole weeks that were looked at.' }),
    n: size.meta({ description: 'How many there were in them.' }),
    perWeek: z.number().exactOptional(),
    cv: z.number().exactOptional().meta({ description: 'Standard deviation by mean.' }),
    dispersion: z.number().exactOptional().meta({ description: 'Variance by mean: 1 for what comes at random.' }),
  })
  .meta({ description: 'Counts by week, from eight weeks on.' });

export const unevennessSchema = z
  .strictObject({
    merges: seriesSchema,
    deployments: seriesSchema,
    reviewArrivals: seriesSchema,
    arrivals: figure('Squared coefficient of variation of the times between changes that are opened: 1 at random.'),
    departures: figure('The same of the times between merges.'),
    leadTimeSpread: figure('(p90 - p50) / p50 of the change lead time.'),
    batching: figure('Share of merges that a deployment followed within 24 hours.'),
    batchingByChance: figure(
      'Share of the time that a deployment followed within 24 hours: what batching would be if nobody waited.',
    ),
    peakReviewArrivals: figure('Changes that became ready for review in the fullest week, by the mean week.'),
  })
  .meta({ description: 'Mura: how unevenly work comes and goes.' });

const concentrationSchema = z.strictObject({
  ...standing,
  people: figure('Among how many people.'),
  topOne: figure('Share of the one who has most.'),
  topThree: figure('Share of the three who have most.'),
  gini: figure('0 if all have the same, towards 1 if one has all.'),
  half: figure('How few people have half of it.'),
});

export const muriSchema = z
  .strictObject({
    ...standing,
    reviewers: figure('People who reviewed something in the window.'),
    openRequests: figure('Reviews that are asked for now, for each of them.'),
    medianToMax: figure('Their median by the most that one has: 1 where the load is even.'),
    reviews: concentrationSchema.meta({ description: 'How reviews are spread; several of one change by one person are one.' }),
    requests: concentrationSchema.meta({ description: 'How requests for a review are spread.' }),
    recommendation: z.string().exactOptional().meta({ description: 'What the system could do; never about a person.' }),
  })
  .meta({ description: 'Muri: overburden of review. Told from five reviewers on.' });

export const handoffsSchema = z
  .strictObject({
    ...standing,
    teams: figure('Teams that own what a merged change touches.'),
    crossTeam: figure('Share of merged changes that touch what two or more teams own.'),
    turns: figure('How often a merged change went from its author to reviewers or back.'),
    manyRounds: figure('Share of reviewed changes that reviewers had more than twice.'),
    handovers: figure('Share of closed items that went from one assignee to another.'),
    pickupByTeams: z
      .strictObject({ one: figureSchema, two: figureSchema, more: figureSchema })
      .meta({ description: 'Wait for the first review by the number of teams.' }),
  })
  .meta({ description: 'How often work changes hands.' });

export const epicsSchema = z
  .strictObject({
    ...standing,
    flowTime: figure('From the start of the first child to the delivery of the last, of epics that ended in the window.'),
    inProgress: figure('Epics that were begun and have not ended.'),
    efficiency: figure('Time in which some child was worked on, by the whole; pooled.'),
    idle: figure('Time of an epic in which no child was worked on.'),
    scopeGrowth: figure('Share of children that were opened after the epic began.'),
  })
  .meta({ description: 'Items that have parts. Their parts are never added to them.' });

export const environmentsSchema = z
  .strictObject({
    ephemeral: z
      .strictObject({
        ...standing,
        provision: figure('From asking for an environment of a change until it was live.'),
        timeToLive: figure('From live to gone.'),
        leaks: figure('Share of environments that are still up a week after their change was closed.'),
        adoption: figure('Share of changes that had one.'),
      })
      .meta({ description: 'Environments that are made for a change.' }),
    staging: z
      .strictObject({
        ...standing,
        wait: figure('From the merge, or from being ready, to the first success there.'),
        hold: figure('From the first success there to production.'),
        clobber: figure('Share of deployments there that another change replaced before they came to production.'),
        overlap: figure('Share of its occupied time in which it held two or more changes that were not in production yet.'),
      })
      .meta({ description: 'The environment that changes share before production.' }),
  })
  .meta({ description: 'Where changes are tried.' });

const pairSchema = z.strictObject({
  a: z.string(),
  b: z.string(),
  support: size.meta({ description: 'Changes that touch both; at least five.' }),
  confidence: z
    .tuple([z.number(), z.number()])
    .meta({ description: 'Share of changes of a that touch b, and of b that touch a.' }),
  jaccard: z.number().meta({ description: 'Changes of both by changes of either.' }),
});

const togetherSchema = z.strictObject({
  a: z.string(),
  b: z.string(),
  n: size.meta({ description: 'Deployments of a that b followed within an hour, with the same or a linked change.' }),
  deployments: z.tuple([size, size]),
  share: z.number().meta({ description: 'n by deployments of a.' }),
  base: z.number().meta({ description: 'Share of all time that a deployment of b followed within an hour.' }),
  lift: z.number().meta({ description: 'share / base: 1 if they have nothing to do with each other.' }),
});

export const couplingSchema = z
  .strictObject({
    ...standing,
    multiComponent: figure('Share of merged changes that touch more than one component.'),
    pairs: z.array(pairSchema).meta({ description: 'Components that change together, most of all first.' }),
    pairsLeft: size.exactOptional().meta({ description: 'How many more pairs there are.' }),
    together: z
      .strictObject({ ...standing, components: size, pairs: z.array(togetherSchema), raised: z.array(z.string()) })
      .meta({ description: 'Parts, by their production environments, that deploy together.' }),
  })
  .meta({ description: 'What changes and deploys together.' });

export const originsSchema = z
  .strictObject({
    ...standing,
    slices: z.array(
      z.strictObject({
        ...standing,
        origin: z.enum(['human', 'ai-assisted', 'agent', 'dependency-bot', 'bot']),
        n: size.meta({ description: 'Changes merged in the window.' }),
        leadTime: figure('From the first commit to the deployment.'),
        pickup: figure('Wait for the first review.'),
        merged: figure('Share of ended pull requests that were merged.'),
        reviewPerHundredLines: figure('Time that reviewers had the change, for a hundred lines; pooled.'),
      }),
    ),
  })
  .meta({ description: 'The same flow by where changes come from: people, people with an agent, agents, bots.' });

export const onboardingSchema = z
  .strictObject({
    ...standing,
    firstDeployment: figure('From the first commit of a newcomer to the first deployment of one of their changes.'),
  })
  .meta({ description: 'How soon newcomers of the last twelve months deliver. Told from five of them on.' });

export const gateCostSchema = z
  .strictObject({
    ...standing,
    judged: figure('Changes that ended in the window and that the gate judged.'),
    stopped: figure('Share of them that it ever stopped.'),
    mended: figure('Share of the stopped that were merged without a waiver.'),
    abandoned: figure('Share of the stopped that were closed without a merge.'),
    waived: figure('Share of merged changes that came through by a waiver.'),
    revertedAfterWaiver: figure('Share of merged changes with a waiver that were later taken back.'),
    revertedWithoutWaiver: figure('Share of merged changes without a waiver that were later taken back.'),
  })
  .meta({ description: 'What the gate stopped, what it let pass by a waiver, and what was later taken back.' });

export const batchFlowSchema = z
  .strictObject({
    ...standing,
    changesPerDeployment: figureSchema,
    commitsPerDeployment: figureSchema,
    bySize: z
      .strictObject({
        ...standing,
        n: size,
        quintiles: z.array(
          z.strictObject({
            from: size.meta({ description: 'Lines of the smallest change in it.' }),
            to: size.meta({ description: 'Lines of the largest.' }),
            n: size,
            pickup: figureSchema,
            leadTime: figureSchema,
          }),
        ),
      })
      .meta({ description: 'Merged changes by size, in fifths of this repository.' }),
    takt: figure('Working time for each item that was accepted: as fast as they come.'),
    cadence: figure('Working time for each item that was delivered: as fast as they go.'),
  })
  .meta({ description: 'How large the pieces are that work moves in, and what their size does to it.' });

export const lineSchema = z
  .strictObject({
    ...standing,
    branch: z.string().exactOptional().meta({ description: 'The default branch, as it shows in the runs.' }),
    red: figure('Share of the time in which some workflow of the default branch was red.'),
    stops: figure('How often it went red.'),
    recovery: figure('From red to green.'),
    response: figure('From red to the first commit, or merge, that came while it was red.'),
    fighting: figure('Share of the time in which a run was queued, or run again, or the line was red.'),
  })
  .meta({ description: 'The line: whether the default branch works.' });

export const visibilitySchema = z
  .strictObject({
    ...standing,
    withItem: figure('Share of merged changes that belong to an item.'),
    chain: figure('Share of merged changes with an unbroken chain from item to change to deployment.'),
    proven: figure('Share of production deployments whose commit was live in an earlier environment.'),
    nearMisses: figure('Items labelled `near-miss`: to tell of one is health.'),
    transaction: z
      .strictObject({
        duration: figure('From asking for a deployment until it was live.'),
        approved: figure('Share of deployments that somebody had to let in.'),
        approvalWait: figure('How long they waited for it.'),
        dispatched: figure('Share of deployments that somebody started by hand.'),
      })
      .meta({ description: 'What one deployment costs, however little is in it.' }),
  })
  .meta({ description: 'Whether work can be followed, and what a deployment takes.' });

/** The sections by their names in the file. */
export const flowSections = {
  wastes: wastesSchema,
  mura: unevennessSchema,
  muri: muriSchema,
  handoffs: handoffsSchema,
  epics: epicsSchema,
  environments: environmentsSchema,
  coupling: couplingSchema,
  origins: originsSchema,
  aiLines: aiLinesSchema,
  onboarding: onboardingSchema,
  batches: batchFlowSchema,
  gate: gateCostSchema,
  line: lineSchema,
  visibility: visibilitySchema,
} as const;

export type Waste = z.output<typeof wasteSchema>;
export type WasteProxy = Waste['proxies'][number];
export type Unevenness = z.output<typeof unevennessSchema>;
export type WeeklySeries = Unevenness['merges'];
export type Muri = z.output<typeof muriSchema>;
export type Concentration = Muri['reviews'];
export type Handoffs = z.output<typeof handoffsSchema>;
export type Epics = z.output<typeof epicsSchema>;
export type Environments = z.output<typeof environmentsSchema>;
export type Coupling = z.output<typeof couplingSchema>;
export type Origins = z.output<typeof originsSchema>;
export type OriginSlice = Origins['slices'][number];
export type Onboarding = z.output<typeof onboardingSchema>;
export type BatchFlow = z.output<typeof batchFlowSchema>;
export type GateCost = z.output<typeof gateCostSchema>;
export type Line = z.output<typeof lineSchema>;
export type Visibility = z.output<typeof visibilitySchema>;
