import { z } from 'zod';
import { FILE_KINDS } from './file-kinds.ts';
import { GRADES, MARK_PLACES } from './provenance.ts';
import { SEVERITIES } from './scans.ts';

/** Provenance and the review map as files hold them (`report.json`, `review-map.json`, `jidoka.provenance/v1`). Nobody is named. */

const total = z.int().min(0);
const line = z.int().min(1);
const grade = z.enum(GRADES);
const graded = z.enum([...GRADES, 'none']).meta({ description: '`none`: no marker found, which says nothing of who wrote it.' });
const state = z.enum(['present', 'empty', 'absent', 'unreadable', 'not-applicable']);
const linesSchema = z.strictObject({ added: total, ai: total, human: total, untold: total });
const range = z.strictObject({ from: line, to: line }).meta({ description: '1-based; both ends belong to it.' });

const markSchema = z.strictObject({
  marker: z.string().meta({ description: 'Id of the marker; see docs/provenance.md.' }),
  agent: z.string(),
  grade,
  where: z.enum(MARK_PLACES),
  text: z.string(),
  forgeable: z.boolean().meta({ description: 'Whether the writer of the change could have put it there.' }),
});

const judgedCommitSchema = z.strictObject({
  sha: z.string(),
  kind: z.enum(['ordinary', 'merge', 'revert']),
  grade: graded,
  agents: z.array(z.string()),
  evidence: z.array(markSchema),
  lines: z
    .strictObject({ ai: total, human: total, untracked: total })
    .exactOptional()
    .meta({ description: 'Lines it adds; `human` are those a note attests and no marker claims.' }),
});

const madeRangeSchema = range.extend({
  grade,
  agent: z.string(),
  source: z.enum(['git-ai-note', 'agent-trace', 'commit']),
  sha: z.string().exactOptional(),
});

const madeFileSchema = z.strictObject({ path: z.string(), ranges: z.array(madeRangeSchema) });

/** `jidoka.provenance/v1` (contract.md). */
export const provenanceFileSchema = z
  .strictObject({
    schema: z.literal('jidoka.provenance/v1'),
    range: z.string().exactOptional(),
    lines: linesSchema.exactOptional().meta({ description: 'Lines that the range adds.' }),
    commits: z.array(judgedCommitSchema),
    files: z.array(madeFileSchema),
    gaps: z.array(z.string()),
  })
  .meta({ title: 'jidoka.provenance/v1', description: 'Which commits and lines carry which markers, with grade and evidence.' });

const branchSchema = z
  .strictObject({ line, covered: total, total })
  .meta({ description: 'Branches of a line: taken, and there.' });

/** One AI-made range, and what speaks for looking at it. */
export const reviewRowSchema = z.strictObject({
  path: z.string(),
  ...range.shape,
  /** Where to begin: the worst finding, else the first untested line, else its first line. */
  at: line,
  lines: total,
  kind: z.enum(FILE_KINDS).meta({ description: 'What stands in the file: no test runs `plain` text and data.' }),
  agent: z.string(),
  grade,
  source: madeRangeSchema.shape.source,
  sha: z.string().exactOptional(),
  coverage: z
    .strictObject({ covered: total, total, untested: z.array(range), branches: z.array(branchSchema) })
    .exactOptional()
    .meta({
      description:
        'Of its coverable lines; absent where no report names the file, and for tests and `plain` files. `branches`: not all taken.',
    }),
  findings: z.array(
    z.strictObject({
      tool: z.string(),
      rule: z.string(),
      severity: z.enum(SEVERITIES),
      line: line.exactOptional(),
      message: z.string(),
    }),
  ),
  findingsTotal: total,
  owners: z
    .strictObject({ teams: z.array(z.string()), people: total })
    .exactOptional()
    .meta({ description: 'By CODEOWNERS of the base: teams by name, people by number; absent where there is no such file.' }),
  depth: total.exactOptional().meta({ description: 'The deepest nesting inside, by indentation.' }),
  churn: total.exactOptional().meta({ description: 'Commits that touched the file in the 90 days before.' }),
  points: z.number().min(0).meta({ description: 'How urgently to look: docs/provenance.md says how it is counted.' }),
  because: z.array(z.string()).meta({ description: 'What the points are for, each as a sentence.' }),
});

/** Lines that want a test, in words that a person or an agent can act on. */
export const testRequestSchema = z.strictObject({
  path: z.string(),
  agents: z.array(z.string()),
  lines: total.meta({ description: 'AI-made lines that no test runs.' }),
  ranges: z.array(range),
  branches: z.array(branchSchema),
  ask: z.string().meta({ description: 'The request, as a sentence.' }),
});

export const reportedProvenanceSchema = z
  .strictObject({
    state,
    reason: z.string().exactOptional(),
    least: grade.exactOptional().meta({ description: 'The weakest grade that counts.' }),
    lines: linesSchema.exactOptional(),
    share: z
      .number()
      .min(0)
      .max(1)
      .exactOptional()
      .meta({ description: 'AI-made lines of all added ones; absent where some could not be told.' }),
    agents: z.array(z.string()).exactOptional(),
    commits: z.array(judgedCommitSchema).exactOptional(),
    pull: z
      .strictObject({
        grade: graded,
        agents: z.array(z.string()),
        evidence: z.array(markSchema),
        disclosure: z.strictObject({
          said: z.enum(['used', 'not-used', 'contradictory', 'nothing']),
          asked: z.boolean(),
          signs: z.array(markSchema),
        }),
      })
      .exactOptional(),
    map: z.array(reviewRowSchema).exactOptional().meta({ description: 'AI-made ranges, where to look first at the top.' }),
    mapTotal: total.exactOptional(),
    tests: z.array(testRequestSchema).exactOptional(),
    testsTotal: total.exactOptional(),
    gaps: z.array(z.string()).exactOptional(),
  })
  .meta({ description: 'Who made the lines, as far as honest markers tell.' });

/** `review-map.json`. */
export const reviewMapFileSchema = z
  .strictObject({
    schema: z.literal('jidoka.review-map/v1'),
    change: z.strictObject({
      repository: z.string().exactOptional(),
      number: z.int().exactOptional(),
      head: z.string().exactOptional(),
    }),
    at: z.iso.datetime(),
    state,
    reason: z.string().exactOptional().meta({ description: 'Why nothing is known, where nothing is.' }),
    least: grade.exactOptional(),
    lines: linesSchema.exactOptional(),
    rows: z.array(reviewRowSchema),
    rowsTotal: total,
    tests: z.array(testRequestSchema),
    testsTotal: total,
    gaps: z.array(z.string()),
  })
  .meta({
    title: 'jidoka.review-map/v1',
    description: 'AI-made ranges of a change, in the order in which to look at them, and tests to write.',
  });

export type ReportedProvenance = z.output<typeof reportedProvenanceSchema>;
export type ReviewRow = z.output<typeof reviewRowSchema>;
export type TestRequest = z.output<typeof testRequestSchema>;
export type ProvenanceFile = z.output<typeof provenanceFileSchema>;
export type ReviewMapFile = z.output<typeof reviewMapFileSchema>;
