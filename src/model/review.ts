import type { Actor, Role } from './people.ts';

/** What people said of the change under judgement: facts of GitHub's API at the time of judging. */
export interface Review {
  readonly author: Actor;
  readonly labels: readonly string[];
  /** Numbers of the issues that the change closes, by GitHub's own word; absent where that is not known. */
  readonly closes?: readonly number[];
  /** The newest opinion of each person who gave one, oldest first. */
  readonly opinions: readonly Opinion[];
  /** True when GitHub listed only a part. */
  readonly truncated: boolean;
}

export interface Opinion {
  readonly by: Actor;
  readonly state: 'approved' | 'changes-requested' | 'dismissed';
  /** The head that was looked at; absent where GitHub does not say. */
  readonly sha?: string;
  /** Whether that is the head under judgement. */
  readonly isOfHead: boolean;
  /** `unknown` where nobody had to ask for it. */
  readonly role: Role;
}
