import { z } from 'zod';
import type { Finding } from '../model/check.ts';
import { defineCheck } from '../model/check.ts';
import { globSet } from '../model/globs.ts';
import { fingerprint } from '../model/hash.ts';
import type { Job } from '../model/jobs.ts';
import { nearest } from '../model/nearest.ts';
import { globSchema } from '../model/settings.ts';
import { count, quoted } from '../model/words.ts';

export const jobsSucceeded = defineCheck({
  id: 'jobs-succeeded',
  question: 'Did every job this one needs succeed?',
  rationale: 'A job that was skipped or cancelled leaves no report behind that could say so.',
  waste: 'defects',
  level: 'stop',
  needs: ['jobs'],
  options: z.strictObject({
    jobs: z
      .array(z.string().min(1))
      .max(100)
      .default([])
      .meta({ description: "Jobs, by id, that must be among those the gate's job needs." }),
    'may-skip': z
      .array(globSchema)
      .max(100)
      .default([])
      .meta({ description: 'Globs of the ids of jobs that run only sometimes: one that was skipped is noted, and fine.' }),
  }),
  inspect({ jobs: { jobs } }, options) {
    const ids = jobs.map(({ id }) => id);
    const mayBeSkipped = globSet(options['may-skip']);
    const skipped = jobs.filter(({ id, result }) => result === 'skipped' && mayBeSkipped.matches(id));
    const succeeded = jobs.filter(({ result }) => result === 'success');
    const findings = [
      ...jobs.filter((job) => !succeeded.includes(job) && !skipped.includes(job)).map(notSucceeded),
      ...options.jobs.filter((id) => !ids.includes(id)).map((id) => missing(id, ids)),
    ];
    const notes = skipped.map(({ id }) => `The job ${quoted(id)} was skipped, as the policy allows.`);
    const [first, ...others] = findings;
    if (first !== undefined) {
      const many = `${count(findings.length, 'job')} that must succeed did not.`;
      return { said: others.length === 0 ? first.what : many, findings, notes };
    }
    if (jobs.length === 0) {
      return {
        kind: 'unknown',
        why: ["The gate's job names no `needs`, so there is no job whose end it could tell."],
        remedy: "Name the jobs that must succeed under `needs` of the gate's job, and run it with `if: always()`.",
      };
    }
    // Nothing ran, so nothing was shown: that is no pass.
    if (succeeded.length === 0)
      return { kind: 'not-applicable', because: 'every job this one needs was skipped, as the policy allows' };
    return { said: `${count(succeeded.length, 'job')} succeeded.`, findings, notes };
  },
});

const ENDS: Readonly<Record<Job['result'], readonly [what: string, remedy: string]>> = {
  success: ['succeeded', ''],
  failure: ['failed', 'See its log, and mend what broke it.'],
  cancelled: ['was cancelled', 'See whether someone stopped it or its time ran out, and run it again.'],
  skipped: [
    'was skipped',
    'See its `if`, and the jobs that it needs in turn; if it runs only sometimes, name it under `may-skip` of `jobs-succeeded`.',
  ],
  unknown: ['ended in a way that this version does not know', 'See the run; if it did succeed, please report the word.'],
};

function notSucceeded({ id, result }: Job): Finding {
  const [what, remedy] = ENDS[result];
  return {
    rule: 'jobs-succeeded',
    what: `The job ${quoted(id)} ${what}.`,
    remedy,
    fingerprint: fingerprint('jobs-succeeded', 'result', id),
  };
}

function missing(id: string, ids: readonly string[]): Finding {
  const guess = nearest(id, ids);
  return {
    rule: 'jobs-succeeded',
    what: `The policy expects the job ${quoted(id)}, which the gate's job does not need.`,
    remedy:
      guess === undefined
        ? `Add ${quoted(id)} to \`needs\` of the gate's job.`
        : `If ${quoted(guess)} is meant, write it so under \`jobs\` of \`jobs-succeeded\`; else add ${quoted(id)} to \`needs\` of the gate's job.`,
    fingerprint: fingerprint('jobs-succeeded', 'missing', id),
  };
}
