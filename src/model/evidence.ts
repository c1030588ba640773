import type { Baseline } from './baseline.ts';
import type { ChangeSet } from './changes.ts';
import type { Coverage } from './coverage.ts';
import type { FlowHere } from './flow-here.ts';
import type { Jobs } from './jobs.ts';
import type { Owners } from './owners.ts';
import type { TrackedFiles } from './place.ts';
import type { Provenance } from './provenance.ts';
import type { Queue } from './queue.ts';
import type { Problem, Reading } from './reading.ts';
import type { Review } from './review.ts';
import type { Scans } from './scans.ts';
import type { TestRun } from './tests.ts';

/** The change under judgement. What is not known is left out, never filled in. */
export interface Change {
  /** `owner/name` */
  readonly repository?: string;
  readonly number?: number;
  readonly title?: string;
  readonly draft?: boolean;
  /** ISO 8601 UTC. */
  readonly openedAt?: string;
  readonly base?: { readonly ref?: string; readonly sha?: string };
  readonly head: { readonly ref?: string; readonly sha?: string };
  /** True when the working tree holds changes that no commit has; they count. */
  readonly uncommitted?: boolean;
}

/** What the change does to the policy file that judges it. */
export interface PolicyEdit {
  readonly path: string;
  /** Errors of the policy as the change leaves it; none when it reads. */
  readonly problems: readonly Problem[];
  /** True when the policy in force is itself invalid, so that the defaults judge. */
  readonly repairs: boolean;
}

/** Every kind of evidence a check can ask for. A later kind is one line here; checks that do not name it cannot see it. */
export interface Values {
  readonly tests: TestRun;
  readonly scans: Scans;
  readonly coverage: Coverage;
  /** What the change does to the files. */
  readonly change: ChangeSet;
  /** The files git tracks, to find places in. */
  readonly tracked: TrackedFiles;
  readonly policyEdit: PolicyEdit;
  /** How the jobs before the gate ended. */
  readonly jobs: Jobs;
  /** What people said of the change. */
  readonly review: Review;
  /** The open changes of the repository. */
  readonly queue: Queue;
  /** Who owns the files, by `CODEOWNERS` of the base. */
  readonly owners: Owners;
  /** What the base commit was seen to hold. */
  readonly baseline: Baseline;
  /** Who made the lines that it adds, as far as honest markers tell. */
  readonly provenance: Provenance;
  /** How old it is, where it stands, and what the team's changes are like. */
  readonly flow: FlowHere;
}

export type Kind = keyof Values;
export type Evidence = { readonly [K in Kind]: Reading<Values[K]> };
