import { z } from 'zod';
import { flowHereSchema } from './flow-here.ts';
import { reportedProvenanceSchema } from './reported-provenance.ts';
import { waiverSchema } from './waiver.ts';

/** `jidoka.gate/v1`: the verdict as a file. What is not known is absent, never zero. */

const decision = z.enum(['go', 'caution', 'stop']);
const level = z.enum(['stop', 'warn', 'off']);
const wasteSchema = z.enum(['defects', 'over-processing', 'waiting', 'inventory', 'motion', 'transportation', 'overproduction']);
const total = z.int().min(0);

const totalsSchema = z
  .strictObject({ total, passed: total, failed: total, errored: total, skipped: total, flaky: total, unknown: total })
  .meta({
    description: '`total` is the sum of passed, failed, errored, skipped and unknown; `flaky` counts passed cases apart.',
  });

const problemSchema = z.strictObject({
  kind: z.enum(['malformed', 'mismatch', 'limit', 'unreadable']),
  message: z.string(),
  path: z.string(),
  line: z.int().min(1).exactOptional(),
  column: z.int().min(1).exactOptional(),
  remedy: z.string().exactOptional().meta({ description: 'What to do about it, where that is known.' }),
});

const findingSchema = z.strictObject({
  rule: z.string(),
  what: z.string().meta({ description: 'A sentence; words from outside stand between backticks.' }),
  remedy: z.string().meta({ description: 'What to do next.' }),
  place: z
    .strictObject({ path: z.string(), line: z.int().min(1).exactOptional(), confidence: z.enum(['exact', 'suffix', 'package']) })
    .exactOptional()
    .meta({ description: 'A tracked file, and how sure it is; absent where no file is sure enough.' }),
  fingerprint: z.string(),
  compare: z.enum(['new', 'existing']).exactOptional(),
  subject: z.strictObject({ test: z.string().exactOptional(), file: z.string().exactOptional() }).exactOptional(),
  detail: z.string().exactOptional().meta({ description: "The failure's own message." }),
});

const notes = z.array(z.string()).exactOptional();

const outcomeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pass'), said: z.string(), notes }),
  z.strictObject({
    kind: z.literal('fail'),
    said: z.string(),
    findings: z.array(findingSchema).min(1),
    total: z.int().min(1).meta({ description: 'How many there are, those included that are not listed.' }),
    notes,
  }),
  z.strictObject({ kind: z.literal('unknown'), why: z.array(z.string()).min(1), remedy: z.string().exactOptional() }),
  z.strictObject({ kind: z.literal('not-applicable'), because: z.string() }),
  z.strictObject({ kind: z.literal('learning'), have: total, need: total }),
]);

const checkSchema = z.strictObject({
  id: z.string(),
  question: z.string(),
  waste: wasteSchema,
  level,
  onUnknown: level,
  outcome: outcomeSchema,
  waiver: waiverSchema.nullable().meta({ description: 'A signed exception, where one holds.' }),
});

const state = z.enum(['present', 'empty', 'absent', 'unreadable', 'not-applicable']);
const reason = z.string().exactOptional().meta({ description: 'Why there is nothing to judge, where there is nothing.' });
const fileBase = {
  path: z.string(),
  sha256: z.string().exactOptional(),
  format: z.string().exactOptional(),
  problems: z.array(problemSchema),
};
const fileState = z.enum(['present', 'empty', 'unreadable']);
const files = <T extends z.ZodRawShape>(own: T) => z.array(z.strictObject({ ...fileBase, state: fileState, ...own }));

const testsSchema = z.strictObject({
  state,
  reason,
  totals: totalsSchema.exactOptional().meta({ description: 'Over the files that could be read.' }),
  base: totalsSchema.exactOptional().meta({ description: "The same of the base's recorded evidence." }),
  files: files({ totals: totalsSchema.exactOptional() }),
});

const scanTotalsSchema = z.strictObject({
  results: total.meta({ description: 'Results that stand: neither suppressed nor of a kind that is no finding.' }),
  suppressed: total,
  byLevel: z.strictObject({ error: total, warning: total, note: total, none: total }),
  bySeverity: z.strictObject({ critical: total, high: total, medium: total, low: total }),
});

const scansSchema = z.strictObject({
  state,
  reason,
  totals: scanTotalsSchema.exactOptional(),
  files: files({
    totals: scanTotalsSchema.exactOptional(),
    tools: z.array(z.string()).exactOptional(),
    complete: z.boolean().exactOptional(),
  }),
});

const linesSchema = z.strictObject({ covered: total, total });

const coverageSchema = z.strictObject({
  state,
  reason,
  lines: linesSchema.exactOptional().meta({ description: 'Of the files as reports name them, each line once.' }),
  files: files({ lines: linesSchema.exactOptional() }),
});

const batchSchema = z.strictObject({
  lines: total.meta({ description: 'Lines that count: added and deleted, by the rules of the policy.' }),
  files: total,
  commits: total.exactOptional(),
  excluded: z.strictObject({ lines: total, files: total }),
  tests: z.strictObject({ lines: total, files: total }),
  source: z.enum(['git', 'api']),
  truncated: z.boolean(),
});

const jobsSchema = z
  .strictObject({
    state,
    reason,
    jobs: z.array(z.strictObject({ id: z.string(), result: z.string() })).exactOptional(),
  })
  .meta({ description: 'How the jobs before the gate ended, where it was told.' });

const queueSchema = z
  .strictObject({
    open: total.meta({ description: 'Open changes that count as work in progress.' }),
    exceeded: z.boolean().meta({ description: 'Whether a limit keeps this change waiting.' }),
  })
  .meta({ description: 'Work in progress of the repository, where a limit counts. Nobody is named or counted alone.' });

const later = z.record(z.string(), z.unknown()).exactOptional();
const ref = { ref: z.string().exactOptional(), sha: z.string().exactOptional() };

export const gateReportSchema = z
  .strictObject({
    schema: z.literal('jidoka.gate/v1'),
    tool: z.strictObject({ name: z.string(), version: z.string() }),
    origin: z
      .enum(['own-run'])
      .exactOptional()
      .meta({ description: "Set where the pull request's own run reported it, so that it is only as true as that run." }),
    run: z
      .strictObject({ key: z.string(), id: z.string(), attempt: z.int(), url: z.string() })
      .exactOptional()
      .meta({ description: "Which job's run wrote it; `key` names workflow and job, such as `CI/gate`." }),
    at: z.iso.datetime().meta({ description: 'When it was judged, in UTC.' }),
    change: z.strictObject({
      repository: z.string().exactOptional(),
      number: z.int().exactOptional(),
      title: z.string().exactOptional(),
      draft: z.boolean().exactOptional(),
      openedAt: z.string().exactOptional(),
      base: z.strictObject(ref).exactOptional(),
      head: z.strictObject(ref),
      uncommitted: z.boolean().exactOptional(),
      batch: batchSchema.exactOptional(),
    }),
    policy: z.strictObject({
      source: z.enum(['default-branch', 'default', 'file']),
      path: z.string().exactOptional(),
      ref: z.string().exactOptional(),
      sha: z.string().exactOptional(),
      mode: z.enum(['report', 'warn', 'stop']),
      wouldBe: decision.meta({ description: 'The decision were the mode `stop`.' }),
    }),
    decision,
    checks: z.array(checkSchema),
    evidence: z.strictObject({
      tests: testsSchema,
      scans: scansSchema,
      coverage: coverageSchema,
      jobs: jobsSchema.exactOptional(),
      provenance: reportedProvenanceSchema.exactOptional(),
      queue: queueSchema.exactOptional(),
      flow: flowHereSchema.exactOptional(),
      line: later,
    }),
    measurements: z.array(z.unknown()),
    truncated: z
      .array(z.string())
      .meta({ description: 'What this file leaves out, each as a sentence. No number depends on it.' }),
    notes: z.array(z.string()).meta({ description: 'What a reader has to know about this run, each as a sentence.' }),
  })
  .meta({ title: 'jidoka.gate/v1', description: 'One verdict, every check behind it, and the evidence it was made from.' });

export type GateReport = z.output<typeof gateReportSchema>;
export type ReportedCheck = GateReport['checks'][number];
export type ReportedFinding = z.output<typeof findingSchema>;
