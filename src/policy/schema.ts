import { z } from 'zod';
import { flowSchema } from '../flow/settings.ts';
import { aiSchema } from '../model/ai-settings.ts';
import type { Check } from '../model/check.ts';
import { globProblem } from '../model/globs.ts';
import { nearest } from '../model/nearest.ts';
import {
  batchSchema,
  dateSchema,
  expectSchema,
  globSchema,
  legsSchema,
  quarantineSchema,
  repeatedCasesSchema,
} from '../model/settings.ts';
import { MARKER_IDS } from '../provenance/markers-known.ts';
import { originOf } from './extends.ts';
import { plannedChecks, plannedSections } from './planned.ts';

const level = z.enum(['stop', 'warn', 'off']);

const globs = (what: string) =>
  z
    .array(globSchema)
    .max(100)
    .default([])
    .meta({ description: `Globs of ${what}; \`!\` excludes.` });

const evidenceSchema = z
  .strictObject({
    tests: globs('test reports'),
    scans: globs('scan reports'),
    coverage: globs('coverage reports'),
    expect: expectSchema,
    legs: legsSchema,
    'repeated-cases': repeatedCasesSchema,
    'not-applicable': z
      .array(
        z.strictObject({
          kind: z.enum(['tests', 'scans', 'coverage']),
          reason: z.string().min(1),
          paths: z.array(globSchema).min(1),
        }),
      )
      .default([])
      .meta({ description: 'Changes for which a kind of evidence is not asked: those that touch nothing outside `paths`.' }),
  })
  .prefault({})
  .meta({ description: 'Where evidence lies, and what a complete run must hold.' })
  .superRefine(({ expect, legs }, context) => {
    expect.tests.legs.forEach((leg, index) => {
      if (Object.hasOwn(legs, leg)) return;
      const guess = nearest(leg, Object.keys(legs));
      const hint = guess === undefined ? `name its globs under evidence.legs` : `did you mean "${guess}"?`;
      context.addIssue({
        code: 'custom',
        path: ['expect', 'tests', 'legs', index],
        message: `no leg is called "${leg}"; ${hint}`,
      });
    });
    for (const [leg, patterns] of Object.entries(legs)) {
      patterns.forEach((pattern, index) => {
        const problem = globProblem(pattern);
        if (problem !== undefined) context.addIssue({ code: 'custom', path: ['legs', leg, index], message: problem });
      });
    }
  });

/** The whole policy file, made of the checks that exist: a check's keys stand beside the check. */
export function policySchema(checks: readonly Check[]) {
  return z
    .strictObject({
      version: z.literal(1).default(1).meta({ description: 'The version of this file’s shape.' }),
      mode: z
        .enum(['report', 'warn', 'stop'])
        .default('stop')
        .meta({ description: 'Caps every level: `report` and `warn` never stop; `report` is for a start.' }),
      'enforce-from': dateSchema
        .exactOptional()
        .meta({ description: 'Before this day everything is judged as in mode `report`, and the reports say so.' }),
      grandfather: z
        .strictObject({ 'opened-before': dateSchema.meta({ description: 'A day, YYYY-MM-DD.' }) })
        .exactOptional()
        .meta({ description: 'Changes opened before a day are judged as in mode `report`.' }),
      extends: z
        .string()
        .superRefine((text, context) => {
          const origin = originOf(text);
          if (typeof origin === 'string') context.addIssue({ code: 'custom', message: origin });
        })
        .exactOptional()
        .meta({
          description: 'A policy to inherit from, `OWNER/REPO:path@ref`: what this file says goes over what that one says.',
        }),
      lock: z.array(z.string().min(1).max(200)).max(100).default([]).meta({
        description: 'For a policy that others extend: keys they may not set, such as `mode` or `checks.test-failures`.',
      }),
      evidence: evidenceSchema,
      checks: z
        .strictObject({
          ...Object.fromEntries(checks.map((check) => [check.id, checkSchema(check)])),
          ...Object.fromEntries(Object.entries(plannedChecks).map(([id, planned]) => [id, plannedSchema(planned.question)])),
        })
        .prefault({})
        .meta({ description: 'What each check does, by its id.' }),
      quarantine: quarantineSchema,
      batch: batchSchema,
      flow: flowSchema,
      ai: aiSection,
      waivers: waiversSchema(checks),
      reports: reportsSchema,
      ...Object.fromEntries(Object.entries(plannedSections).map(([id, about]) => [id, sectionSchema(about)])),
    })
    .meta({ title: 'Jidoka policy', description: 'What a team asks of a change: .github/jidoka.yml.' });
}

/** `refine` makes a new schema, which has to be told what it is about again. */
const aiSection = aiSchema
  .superRefine((ai, context) => {
    ai['without-markers'].forEach((id, index) => {
      const message = markerProblem(id);
      if (message !== undefined) context.addIssue({ code: 'custom', path: ['without-markers', index], message });
    });
  })
  .meta(aiSchema.meta() ?? {});

/** A marker that is set aside must be one: a word that fits none would do nothing, unseen. */
function markerProblem(id: string): string | undefined {
  if (MARKER_IDS.includes(id)) return undefined;
  const guess = nearest(id, MARKER_IDS);
  return `no marker is called "${id}"; ${guess === undefined ? 'see docs/provenance.md' : `did you mean "${guess}"?`}`;
}

/** What is published. It decides nothing, so the workflow's inputs may say otherwise. */
const reportsSchema = z
  .strictObject({
    comment: z
      .enum(['always', 'on-stop', 'never'])
      .exactOptional()
      .meta({ description: 'When the pull request is commented on. Without this key: `always`.' }),
    'check-run': z
      .boolean()
      .exactOptional()
      .meta({ description: 'Whether the check run `jidoka/report` is written. Without this key: yes.' }),
    annotations: z.enum(['added', 'file', 'all', 'none']).exactOptional().meta({
      description: 'Which findings are annotated: on added lines, in changed files, all, or none. Without this key: `all`.',
    }),
    artifact: z
      .union([z.string().regex(/^[\w.-]{1,80}$/, 'write letters, digits, dots and dashes'), z.literal(false)])
      .exactOptional()
      .meta({
        description: 'What the artifacts of the reports are called, or `false` to keep none. Without this key: `jidoka`.',
      }),
  })
  .prefault({})
  .meta({ description: 'What is published on a pull request; inputs of the same names go before it.' });

/** What no one may sign away unless the policy says so: who guards the gate. */
const UNWAIVABLE = ['policy-change', 'policy-valid'];

function waiversSchema(checks: readonly Check[]) {
  const ids = z.enum([...checks.map(({ id }) => id), ...Object.keys(plannedChecks)]);
  return z
    .strictObject({
      'label-prefix': z
        .string()
        .min(1)
        .max(40)
        .default('jidoka/waive:')
        .meta({ description: 'How a label begins that waives the check named after it.' }),
      permission: z.enum(['maintain', 'admin']).default('maintain').meta({ description: 'The least role that may sign.' }),
      'not-author': z.literal(true).default(true).meta({ description: 'Nobody waives a check of their own change.' }),
      unwaivable: z.array(ids).default(UNWAIVABLE).meta({ description: 'Checks, by id, that no one may waive.' }),
    })
    .prefault({})
    .meta({ description: 'Who may sign an exception, and for what. It holds for one head, until the next push.' });
}

const levels = {
  level: level.exactOptional(),
  'on-unknown': level.exactOptional(),
};

function checkSchema(check: Check) {
  return z
    .strictObject({
      level: level.exactOptional().meta({ description: `What not passing does. Without this key: \`${check.level}\`.` }),
      'on-unknown': level.exactOptional().meta({ description: 'What not being answerable does. Without this key: as `level`.' }),
      ...check.options.shape,
    })
    .exactOptional()
    .meta({ description: check.question });
}

function plannedSchema(question: string) {
  return z
    .looseObject(levels)
    .exactOptional()
    .meta({ description: `${question} This version cannot answer it: named with a level above off, it is unknown.` });
}

function sectionSchema(about: string) {
  return z
    .unknown()
    .exactOptional()
    .meta({ description: `Later: ${about}. Not used by this version.` });
}
