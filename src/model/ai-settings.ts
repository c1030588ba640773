import { z } from 'zod';
import { GRADES } from './provenance.ts';

/** What a team says of agents: policy section `ai`. Everything has a default; nothing here can turn a gate green. */

const words = (about: string) => z.array(z.string().min(1).max(200)).max(100).default([]).meta({ description: about });

const agentSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,39}$/, 'write small letters, digits and dashes')
      .meta({ description: 'How reports call it.' }),
    logins: words('Accounts that are the agent, such as `our-bot[bot]`.'),
    mails: words('Mail addresses, whole, that are the agent’s.'),
    trailers: words('Whole trailers that it leaves, such as `Made-with: our-bot`.'),
    branches: words('How branches begin that it makes, such as `our-bot/`: a hint.'),
  })
  .refine(({ logins, mails, trailers, branches }) => logins.length + mails.length + trailers.length + branches.length > 0, {
    message: 'say by what it is known: logins, mails, trailers or branches',
  });

export const aiSchema = z
  .strictObject({
    'min-grade': z
      .enum(GRADES)
      .default('co-authored')
      .meta({ description: 'The weakest evidence by which lines count as AI-made; what is weaker is only shown.' }),
    agents: z.array(agentSchema).max(50).default([]).meta({ description: 'Agents of your own, beside those known.' }),
    'without-markers': words('Markers, by id, that this team sets aside: see docs/provenance.md.'),
    notes: z.enum(['fetch', 'local', 'off']).default('fetch').meta({
      description: 'Line notes of git-ai: asked of GitHub where the checkout has none, only from the checkout, or not read.',
    }),
    disclosure: z
      .strictObject({
        mode: z.enum(['optional', 'required', 'forbidden']).default('optional').meta({
          description: '`required`: the description says whether an agent helped. `forbidden`: no change by an agent.',
        }),
        trailers: z.enum(['allow', 'require', 'forbid']).default('allow').meta({
          description:
            '`require`: a commit that an agent had a hand in says so in a trailer. `forbid`: no commit names an agent as author.',
        }),
        labels: words('Labels, beside the known ones, that say an agent helped.'),
        used: words('Words of a box that says an agent helped, beside the known ones.'),
        'not-used': words('Words of a box that says none did, beside the known ones.'),
      })
      .prefault({}),
  })
  .prefault({})
  .meta({ description: 'How AI-made lines are known, and how help is disclosed.' });

export type AiSettings = z.output<typeof aiSchema>;

/** Without a policy. */
export const AI_DEFAULTS: AiSettings = aiSchema.parse({});
