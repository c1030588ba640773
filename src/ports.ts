import type { RawHistory } from './flow/graph.ts';
import type { Answer, AuthorshipSource, Forge } from './forge.ts';
import type { AuthoredLines } from './model/authored.ts';
import type { ChangeSet } from './model/changes.ts';
import type { Change } from './model/evidence.ts';
import type { TrackedFiles } from './model/place.ts';
import type { NonEmpty, Problem, Reading } from './model/reading.ts';

/** Everything a command may ask of, or do to, the outside. `platform/` makes one; a test may write one as a literal. */
export interface World {
  /** Regular files of the workspace that the globs match, each once, sorted; and what matched but may not be read. */
  readonly findFiles: (globs: readonly string[]) => Promise<FoundFiles>;
  /** Opens a file for reading once, or says why it cannot be read; `absent` when there is none. */
  readonly openFile: (path: string) => Promise<OpenFile | Problem | 'absent'>;
  /** A small text file of the workspace; undefined when there is none. */
  readonly readText: (path: string) => Promise<string | undefined>;
  /** The files git tracks; none outside a repository. */
  readonly trackedFiles: () => Promise<TrackedFiles>;
  /** The change under judgement. Throws `CouldNotRun` when a named ref does not exist or there is no repository. */
  readonly change: () => Promise<Change>;
  /** What the change does to the files, from the history; absent with its reason where the history does not hold it. */
  readonly changeSet: () => Promise<Reading<ChangeSet>>;
  /** The policy in force, of the default branch or of a named file. Throws `CouldNotRun` when it cannot be reached. */
  readonly policyInForce: () => Promise<PolicyText>;
  /** The policy file as the change leaves it; undefined when it leaves none. */
  readonly proposedPolicy: () => Promise<string | undefined>;
  /** A text file as the change leaves it. */
  readonly readHead?: (path: string) => Promise<string | undefined>;
  /** How many commits touched each of these files since, up to the base; absent where the history does not hold that. */
  readonly churn?: (base: string, paths: readonly string[], since: Date) => Promise<ReadonlyMap<string, number> | undefined>;
  /** A small text file at the base of the change; absent where no base is at hand. */
  readonly readBase?: (path: string) => Promise<Answer<string>>;
  /** The whole history of the default branch and what else is named, by git; a problem where the checkout does not hold it. */
  readonly history?: (also: readonly string[]) => Promise<RawHistory | { readonly problem: string; readonly remedy: string }>;
  /** Who made the commits and lines between two commits, by git; without a head, up to the working tree. */
  readonly authorship?: (range: { readonly base: string; readonly head?: string }) => AuthorshipSource;
  /** Every commit of the default branch in a span, with the lines that it adds, by git. */
  readonly authored?: AuthoredLines;
  readonly now: () => Date;
  /** Writes below the output directory, making folders as needed. */
  readonly writeOutput: (name: string, content: string | Uint8Array) => Promise<void>;
  /** GitHub, where the run has it; a laptop does without. */
  readonly forge?: Forge;
  /** What a runner's step can do besides, and what it is. */
  readonly step?: Step;
}

/** A step of a job on a runner. */
export interface Step {
  readonly run: string;
  readonly attempt: number;
  readonly job: string;
  /** Workflow and job, as one word. */
  readonly key: string;
  /** The commit that the run is of: for a pull request, its merge commit. */
  readonly sha: string | undefined;
  /** The page of the run. */
  readonly url: string;
  readonly server: string;
  readonly defaultBranch: string | undefined;
  /** Copies a file of the workspace below the output directory; its sha256 in hexadecimal. */
  readonly copyOutput: (path: string, name: string) => Promise<string | Problem>;
  /**
   * Keeps files of the output directory, or of a folder `below` it, as an artifact of this run and answers its id. `asIs`: one
   * file, not zipped, that opens in the browser under its own name. One of the same name is replaced.
   */
  readonly keep: (name: string, files: readonly string[], options?: KeepOptions) => Promise<Answer<number>>;
}

export interface KeepOptions {
  readonly asIs?: boolean;
  readonly below?: string;
}

export interface FoundFiles {
  readonly files: readonly string[];
  readonly refused: readonly Problem[];
}

export interface OpenFile {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** sha256 of all bytes, in hexadecimal; reads what is left first. */
  readonly sha256: () => Promise<string>;
}

/**
 * Where a policy came from.
 * - `default-branch`: the tip of the repository's default branch
 * - `file`: a file named on a laptop
 * - `default`: the default branch was read and holds no policy file
 */
export interface PolicyText {
  readonly source: 'default-branch' | 'file' | 'default';
  readonly path: string;
  /** The default branch's name. */
  readonly ref?: string;
  /** git's blob id of the file. */
  readonly sha?: string;
  readonly text?: string;
}

/** The gate could not run: bad usage, bad policy, no repository. Exit code 2 on a laptop; the messages say what to write instead. */
export class CouldNotRun extends Error {
  readonly problems: NonEmpty<Pick<Problem, 'message'> & Partial<Problem>>;
  constructor(problem: CouldNotRun['problems'][0], ...others: readonly Problem[]) {
    super(problem.message);
    this.problems = [problem, ...others];
  }
}
