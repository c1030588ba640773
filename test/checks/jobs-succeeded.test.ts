import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jobsSucceeded } from '../../src/checks/jobs-succeeded.ts';
import type { Job } from '../../src/model/jobs.ts';
import { ask, present } from '../support/evidence.ts';

const answer = (jobs: Readonly<Record<string, Job['result']>>, options: unknown = {}) =>
  ask(jobsSucceeded, { jobs: present({ jobs: Object.entries(jobs).map(([id, result]) => ({ id, result })) }) }, options);

describe('jobs-succeeded', () => {
  test('all succeeded', () => {
    expect(answer({ build: 'success', test: 'success' })).toEqual({ kind: 'pass', said: '2 jobs succeeded.' });
  });

  test.each([
    ['failure', 'The job `test` failed.', 'See its log'],
    ['cancelled', 'The job `test` was cancelled.', 'run it again'],
    ['skipped', 'The job `test` was skipped.', 'name it under `may-skip`'],
    ['unknown', 'The job `test` ended in a way that this version does not know.', 'See the run'],
  ] as const)('%s is no success', (result, what, remedy) => {
    const outcome = answer({ build: 'success', test: result });
    expect(outcome).toMatchObject({ kind: 'fail', said: what, findings: [{ what, remedy: expect.stringContaining(remedy) }] });
  });

  test('a conditional job may be skipped, is noted, and may not fail', () => {
    const options = { 'may-skip': ['deploy-*'] };
    expect(answer({ build: 'success', 'deploy-preview': 'skipped' }, options)).toEqual({
      kind: 'pass',
      said: '1 job succeeded.',
      notes: ['The job `deploy-preview` was skipped, as the policy allows.'],
    });
    expect(answer({ build: 'success', 'deploy-preview': 'failure' }, options).kind).toBe('fail');
    expect(answer({ build: 'success', 'deploy-preview': 'cancelled' }, options).kind).toBe('fail');
    expect(answer({ 'deploy-preview': 'skipped' }, options).kind).toBe('not-applicable');
  });

  test('a job that must be needed and is not is a finding, with a guess', () => {
    const outcome = answer({ build: 'success', tests: 'success' }, { jobs: ['build', 'test'] });
    expect(outcome).toMatchObject({
      kind: 'fail',
      said: "The policy expects the job `test`, which the gate's job does not need.",
      findings: [{ remedy: expect.stringContaining('If `tests` is meant') }],
    });
    expect(answer({}, { jobs: ['build'] }).kind).toBe('fail');
  });

  test('no job at all is unknown; needs that nobody gave is not applicable', () => {
    expect(answer({})).toMatchObject({ kind: 'unknown', why: [expect.stringContaining('names no `needs`')] });
    expect(ask(jobsSucceeded, {}).kind).toBe('not-applicable');
    expect(ask(jobsSucceeded, { jobs: { state: 'absent', reason: 'none' } }).kind).toBe('unknown');
  });

  test('it passes only when at least one job succeeded and every other one was allowed to be skipped', () => {
    const result = fc.constantFrom<Job['result']>('success', 'failure', 'cancelled', 'skipped', 'unknown');
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), result), (jobs) => {
        const ends = Object.values(jobs);
        const fine = ends.includes('success') && ends.every((end) => end === 'success' || end === 'skipped');
        expect(answer(jobs, { 'may-skip': ['**'] }).kind === 'pass').toBe(fine && passesAll(jobs));
        expect(answer(jobs).kind === 'pass').toBe(ends.length > 0 && ends.every((end) => end === 'success'));
      }),
    );
  });
});

/** `**` matches every id that GitHub allows; what the generator makes beyond it may hold slashes and dots. */
function passesAll(jobs: Readonly<Record<string, Job['result']>>): boolean {
  return Object.entries(jobs).every(([id, end]) => end !== 'skipped' || !/^\.{1,2}$|(^|\/)\.{1,2}(\/|$)/.test(id));
}
