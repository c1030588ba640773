import type { Resource } from '../flow/course.ts';

/** How a resource is spoken of: as work and as a system, never as people. */
export interface Words {
  readonly name: string;
  /** How changes spend their time there. */
  readonly spent: string;
  /** What to do to get the most out of it as it is. */
  readonly exploit: string;
  /** What gives it more capacity. */
  readonly elevate: string;
  /** Rules that were made for it, and can outlive it. */
  readonly rules: string;
}

export const WORDS: Readonly<Record<Resource, Words>> = {
  development: { name: 'development', spent: 'in development', exploit: '', elevate: '', rules: '' },
  review: {
    name: 'review',
    spent: 'waiting for review',
    exploit: 'let checks finish before a review is asked for, and keep changes small',
    elevate: 'spread reviews wider, work in pairs, or ask for fewer approvals where little can break',
    rules: 'required approvals, code owners and limits of open reviews',
  },
  authors: {
    name: 'answers to reviews',
    spent: 'waiting for an answer to a review',
    exploit: 'answer what is begun before something new is begun',
    elevate: 'agree on the approach before the code, so that less comes back',
    rules: 'limits of open changes and rules of what a review may ask',
  },
  merge: {
    name: 'the way from approval to merge',
    spent: 'approved and not merged',
    exploit: 'let what is approved and green merge by itself',
    elevate: 'make the required checks faster, or require fewer of them before the merge',
    rules: 'required checks, branch rules and merge windows',
  },
  queue: {
    name: 'the merge queue',
    spent: 'in the merge queue',
    exploit: 'keep out of it what is red, so that no place in it is lost',
    elevate: 'let it take more changes at once, or make its checks faster',
    rules: 'the size of its groups and the checks that it requires',
  },
  release: {
    name: 'releases',
    spent: 'waiting for a release',
    exploit: 'release what is ready without waiting for what is not',
    elevate: 'release twice as often, in halves of the size',
    rules: 'release days, freezes and release branches',
  },
  environment: {
    name: 'the environment’s approval',
    spent: 'waiting to be let into the environment',
    exploit: 'let checks answer beforehand what an approval asks',
    elevate: 'approve by rule what little can break, or several deployments at once',
    rules: 'required reviewers and wait times of the environment',
  },
};
