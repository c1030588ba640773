import { z } from 'zod';
import { RESOURCES } from '../model/stages.ts';
import { STAGES } from './course.ts';

/** What `jidoka.flow/v1` says of the constraint, of work in progress and its limit, of ages, and of what is to come. */

const short = {
  status: z.literal('insufficient'),
  reason: z.string(),
  n: z.int().min(0),
  need: z.int().min(1).meta({ description: 'How many it takes until this is told.' }),
};
const none = z.strictObject({ status: z.literal('unavailable'), reason: z.string() });
const insufficient = z.strictObject(short);
const count = z.int().min(0);
const seconds = z.number().meta({ description: 'Seconds.' });
const share = z.number().meta({ description: 'From 0 to 1.' });
const resource = z.enum(RESOURCES).meta({ description: 'With whom changes stand.' });
const stage = z.enum(STAGES.map(({ id }) => id));

const verdictSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('constraint'), resource }),
    z.strictObject({ kind: z.literal('largest-delay'), resource }),
    z.strictObject({ kind: z.literal('cadence'), resource: z.literal('release') }),
    z.strictObject({ kind: z.literal('development') }),
    z.strictObject({ kind: z.literal('none') }),
  ])
  .meta({
    description:
      '`constraint`: the largest delay, and its queue grows. `largest-delay`: its queue does not. `cadence`: changes wait for the calendar of releases. `development`: most time is in development. `none`: no delay is clearly the largest.',
  });

const stepSchema = z.strictObject({
  step: z.enum(['identify', 'exploit', 'subordinate', 'elevate', 'inertia']),
  text: z.string(),
});

export const constraintSchema = z
  .discriminatedUnion('status', [
    z.strictObject({
      status: z.literal('ok'),
      n: count.meta({ description: 'Changes that were in progress within the 12 weeks.' }),
      verdict: verdictSchema.meta({ description: 'What was so in two windows running, the last of which may be over.' }),
      sentence: z.string(),
      now: verdictSchema.meta({
        description: 'What this window says by itself. It becomes the verdict if the next one says so too.',
      }),
      windows: z.int().min(1).meta({ description: 'How many windows of 12 weeks, a week apart, were asked.' }),
      moved: z
        .strictObject({ from: resource, to: resource, at: z.iso.datetime() })
        .exactOptional()
        .meta({ description: 'The verdict named another resource before.' }),
      shares: z
        .array(
          z.strictObject({
            resource,
            share: share.meta({ description: 'Of all time that changes were in progress.' }),
            largest: share.exactOptional().meta({
              description:
                'In which share of resamples of whole weeks it is the largest delay. Absent for development, which is none.',
            }),
          }),
        )
        .meta({ description: 'The largest first; what had nothing is left out.' }),
      steps: z
        .array(stepSchema)
        .meta({ description: 'The five focusing steps, for what the verdict names. Empty where it names nothing.' }),
    }),
    insufficient,
    none,
  ])
  .meta({ description: 'What changes wait for most, over the last 12 whole weeks.' });

export const littleSchema = z
  .discriminatedUnion('status', [
    z.strictObject({
      status: z.literal('ok'),
      n: count.meta({ description: 'Changes that were merged or closed within the window.' }),
      load: z.number().meta({ description: 'L: changes in progress on average, from the first commit to the merge.' }),
      perWeek: z.number().meta({ description: 'λ: changes that ended, a week.' }),
      meanTime: seconds.meta({ description: 'W: from the first commit to the end, the mean of those that ended.' }),
      residual: z.number().meta({
        description: '|L − λW| / L. Near 0 in a stable process; large where work is begun and not ended, or old work ended.',
      }),
    }),
    insufficient,
    none,
  ])
  .meta({ description: 'Little’s law as a test of stability. It gates nothing.' });

const ropeSchema = z
  .strictObject({
    inFlight: count.meta({ description: 'Open changes that are ready, and drafts that were left alone for three days.' }),
    slots: z.int().meta({ description: 'How many more may become ready; below zero, how many there are too many.' }),
    buffer: z
      .strictObject({
        standing: count.meta({ description: 'Changes that stand with the constraint now.' }),
        of: z.int().min(1),
        zone: z.enum(['green', 'yellow', 'red']).meta({
          description:
            'How much of the buffer is missing: less than a third, less than two thirds, or more: it is about to starve.',
        }),
      })
      .exactOptional()
      .meta({ description: 'What protects the constraint from starving. Absent where no queue is known to be the drum.' }),
  })
  .meta({ description: 'Whether new work may begin.' });

export const wipLimitSchema = z
  .discriminatedUnion('status', [
    z.strictObject({
      status: z.literal('ok'),
      limit: z.int().min(1).meta({ description: 'The most changes that are in flight at once: contributors and buffer.' }),
      at: z.iso
        .datetime()
        .meta({ description: 'Since when this limit holds: it moves by one at most, every two weeks at most.' }),
      target: z.int().min(1).meta({ description: 'Where it would be if it had not to move slowly.' }),
      contributors: count.meta({ description: 'How many people wrote changes within four weeks.' }),
      buffer: z.int().min(1),
      drum: z
        .strictObject({
          resource: resource.exactOptional().meta({ description: 'The queue that sets the pace; absent: merges.' }),
          perWeek: z.number(),
          weeks: count.meta({ description: 'Weeks that it is the median of: those of 12 in which the limit did not bind.' }),
          from: z
            .enum(['weeks', 'previous'])
            .meta({ description: '`previous`: the limit bound in too many weeks, so the last drum stays.' }),
        })
        .meta({ description: 'What the constraint gets done in a week.' }),
      starved: z.boolean().meta({ description: 'The drum had nothing to do while the limit held work back.' }),
      practicalWorstCase: z
        .strictObject({ w0: z.number(), from: z.int(), to: z.int() })
        .exactOptional()
        .meta({ description: 'Between these loads a line of middling unevenness reaches 80 % and 95 % of its throughput.' }),
      little: z
        .number()
        .exactOptional()
        .meta({ description: 'By Little’s law: the load at which changes take as long as the service-level expectation wants.' }),
      rope: ropeSchema,
      sentence: z.string(),
    }),
    insufficient,
    none,
  ])
  .meta({ description: 'A limit of work in progress, from this repository’s own pace.' });

export const nextSchema = z
  .discriminatedUnion('status', [
    z.strictObject({
      status: z.literal('ok'),
      slots: z.int(),
      items: z
        .array(
          z.strictObject({
            number: z.int().min(1),
            title: z.string().exactOptional(),
            acceptedAt: z.iso.datetime(),
            age: seconds.meta({ description: 'Seconds since it was accepted.' }),
          }),
        )
        .meta({ description: 'Accepted and not begun, the oldest first.' }),
      waiting: count.meta({ description: 'How many there are in all.' }),
    }),
    none,
  ])
  .meta({ description: 'What to begin next, and whether.' });

export const agingSchema = z
  .strictObject({
    sle: z
      .strictObject({
        seconds,
        from: z
          .enum(['policy', 'window'])
          .meta({ description: '`window`: 85 % of the next are to be merged within it, by those of this window.' }),
        n: count.exactOptional().meta({ description: 'Of `window`: how many changes it is from.' }),
      })
      .exactOptional()
      .meta({ description: 'What open changes are held against. Absent where it is in no policy and too few were merged.' }),
    changes: z
      .array(
        z.strictObject({
          number: z.int().min(1),
          stage,
          since: z.iso.datetime(),
          age: seconds.meta({ description: 'Seconds since its first commit.' }),
          rank: z
            .strictObject({ longer: count, of: z.int().min(1) })
            .exactOptional()
            .meta({ description: 'How many of the last merged ones took longer than it is old now.' }),
          over: z.boolean().exactOptional().meta({ description: 'Whether it is older than the service-level expectation.' }),
        }),
      )
      .meta({ description: 'Open changes, the oldest first.' }),
    sum: seconds.meta({ description: 'Of all ages.' }),
    weeks: z
      .array(z.strictObject({ at: z.iso.datetime(), n: count, sum: seconds }))
      .meta({ description: 'The same at the end of each week of the window, the oldest first.' }),
  })
  .meta({ description: 'How old open changes are.' });

export const forecastSchema = z
  .discriminatedUnion('status', [
    z.strictObject({
      status: z.literal('ok'),
      weeks: z.int().min(1).meta({ description: 'Whole weeks that were drawn from.' }),
      trials: z.int().min(1),
      howMany: z
        .array(
          z.strictObject({
            weeks: z.int().min(1),
            p50: count,
            p15: count.meta({ description: 'At least so many with a confidence of 85 %.' }),
            p5: count.meta({ description: 'At least so many with a confidence of 95 %.' }),
          }),
        )
        .meta({ description: 'Changes that will be merged.' }),
      when: z
        .strictObject({
          open: z.int().min(1),
          p50: z.int().min(1).exactOptional(),
          p85: z.int().min(1).exactOptional(),
          p95: z.int().min(1).exactOptional(),
          beyond: z.int().min(1).exactOptional().meta({ description: 'What is absent takes more weeks than these.' }),
        })
        .exactOptional()
        .meta({ description: 'Weeks until as many are merged as are open now. Absent where none is.' }),
      backtest: z
        .strictObject({
          right: count,
          of: count,
        })
        .meta({
          description:
            'How often at least as many were merged in the next four weeks as the 85 % forecast of the time said. Its spans overlap: they are not independent.',
        }),
    }),
    insufficient,
    none,
  ])
  .meta({ description: 'What is to come if weeks go on as they were.' });

export type ConstraintAnswer = z.output<typeof constraintSchema>;
export type Verdict = z.output<typeof verdictSchema>;
export type FocusingStep = z.output<typeof stepSchema>;
export type LittleAnswer = z.output<typeof littleSchema>;
export type WipLimitAnswer = z.output<typeof wipLimitSchema>;
export type Rope = z.output<typeof ropeSchema>;
export type NextAnswer = z.output<typeof nextSchema>;
export type AgingAnswer = z.output<typeof agingSchema>;
export type ForecastAnswer = z.output<typeof forecastSchema>;
