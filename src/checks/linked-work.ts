import { z } from 'zod';
import type { ChangeSet } from '../model/changes.ts';
import { defineCheck } from '../model/check.ts';
import { globSet } from '../model/globs.ts';
import { fingerprint } from '../model/hash.ts';
import type { Review } from '../model/review.ts';
import { globSchema } from '../model/settings.ts';
import { listed, quoted } from '../model/words.ts';

export const linkedWork = defineCheck({
  id: 'linked-work',
  question: 'Does this change come from accepted work?',
  rationale: 'Work that nobody asked for is the most expensive kind: it has to be reviewed, kept and undone like any other.',
  waste: 'overproduction',
  level: 'off',
  needs: ['review'],
  uses: ['change'],
  options: z.strictObject({
    specs: z.array(globSchema).max(100).default(['docs/adr/**', '**/adr/**', 'specs/**']).meta({
      description: 'Globs of decision records and specifications: a change that brings or changes one is linked by it.',
    }),
    exempt: z
      .strictObject({
        labels: z
          .array(z.string().min(1))
          .default(['hotfix', 'fixes-line'])
          .meta({ description: 'Labels of changes that need no link.' }),
        bots: z.boolean().default(true).meta({ description: 'Whether changes of bots need none.' }),
      })
      .prefault({})
      .meta({ description: 'What needs no link.' }),
  }),
  inspect({ review, change }, { specs, exempt }) {
    const exemption = exemptionOf(review, exempt);
    if (exemption !== undefined) return { said: `${exemption} needs no link.`, findings: [] };
    const { closes } = review;
    if (closes !== undefined && closes.length > 0) {
      // Quoted, so that no channel makes a link of the number: a link would be noted at the issue.
      return { said: `This change closes ${listed(closes.map((number) => quoted(`#${number}`)))}.`, findings: [] };
    }
    const spec = change.state === 'present' ? specOf(change.value, specs) : undefined;
    if (spec !== undefined) return { said: `This change says what it is from in ${quoted(spec)}.`, findings: [] };
    if (closes === undefined) {
      return {
        kind: 'unknown',
        why: ['Which issues this change closes is not known.'],
        remedy: 'Give the job `permissions: issues: read`, and judge it again.',
      };
    }
    if (specs.length > 0 && (change.state !== 'present' || change.value.truncated)) {
      return { kind: 'unknown', why: ['This change closes no issue, and whether it changes a specification is not known.'] };
    }
    const said = 'This change closes no issue and changes no specification.';
    const finding = {
      rule: 'linked-work',
      what: said,
      remedy: 'Write `Closes #NUMBER` of the accepted issue into its description, or bring the specification it follows.',
      fingerprint: fingerprint('linked-work'),
    };
    return { said, findings: [finding] };
  },
});

function exemptionOf({ author, labels }: Review, exempt: { labels: readonly string[]; bots: boolean }): string | undefined {
  // GitHub tells no two labels apart by their case.
  const exempted = new Set(exempt.labels.map((label) => label.toLowerCase()));
  if (labels.some((label) => exempted.has(label.toLowerCase()))) return 'A change with a label that the policy exempts';
  return exempt.bots && author.bot ? 'A change of a bot' : undefined;
}

/** A specification that this change adds to. One that is deleted, or only moved, says nothing of why it is made. */
function specOf({ files }: ChangeSet, globs: readonly string[]): string | undefined {
  const specs = globSet(globs);
  return files.find(
    ({ path, status, additions, binary }) => status !== 'deleted' && (additions > 0 || binary) && specs.matches(path),
  )?.path;
}
