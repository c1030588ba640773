import type { Contents } from './contents.ts';
import type { People } from './people.ts';
import type * as Of from './records.ts';

/** Everything that the writes of clients change, and nothing else: a copy of it is what GitHub knew a moment ago. */
export interface Data {
  readonly pulls: Of.Pull[];
  readonly events: Of.PullEvent[];
  readonly reviews: Of.Review[];
  readonly comments: Of.Comment[];
  readonly suites: Of.Suite[];
  readonly checks: Of.CheckRun[];
  readonly statuses: Of.Status[];
  readonly runs: Of.Run[];
  readonly jobs: Of.Job[];
  readonly artifacts: Of.Artifact[];
  readonly analyses: Of.Analysis[];
  readonly alerts: Of.Alert[];
  readonly deployments: Of.Deployment[];
  readonly releases: Of.Release[];
  readonly issues: Of.Issue[];
  readonly verified: Of.Verified[];
}

/** The repository as far as the state needs it. */
export interface Ground {
  readonly name: string;
  readonly branch: string;
  readonly contents: Contents;
  readonly people: People;
}

/** On its way into the storage. */
export interface Upload {
  readonly run: number;
  readonly name: string;
  readonly type: string;
  readonly blocks: Map<string, Buffer>;
  content: Buffer | undefined;
}

const FIRST_MOMENT = Date.parse('2026-11-20T09:00:00Z');

export class Store {
  readonly ground: Ground;
  readonly data: Data;
  /** Events that started workflows; what a job's own token does starts none. */
  readonly startedRuns: Of.StartedRun[] = [];
  /** Ids of jobs that were run again. */
  readonly reruns: number[] = [];
  /** Of artifacts, by id. */
  readonly blobs: Map<number, Uint8Array>;
  readonly uploads = new Map<string, Upload>();
  #seconds = 0;
  #ids = 5_000_000;

  constructor(ground: Ground, data: Data = emptyData(), blobs = new Map<number, Uint8Array>()) {
    [this.ground, this.data, this.blobs] = [ground, data, blobs];
  }

  /** A second later each time, and the same in every run. */
  now(): string {
    this.#seconds++;
    return iso(FIRST_MOMENT + this.#seconds * 1000);
  }

  id(): number {
    this.#ids++;
    return this.#ids;
  }

  started(event: string, actor: string): void {
    this.startedRuns.push({ event, actor, at: this.now() });
  }

  /** The commit may be one that only the state knows: a pull request without a place in git. */
  knows(sha: string): boolean {
    const { pulls, runs } = this.data;
    if (pulls.some(({ head, base, mergeSha }) => [head.sha, base.sha, mergeSha].includes(sha))) return true;
    return runs.some(({ headSha }) => headSha === sha) || this.ground.contents.commit(sha) !== undefined;
  }
}

export function iso(time: number): string {
  return new Date(time).toISOString().replace('.000', '');
}

/** A commit id that stands for nothing in git. */
export function madeUpSha(seed: string): string {
  return Buffer.from(seed).toString('hex').padStart(40, '0').slice(-40);
}

function emptyData(): Data {
  return {
    pulls: [],
    events: [],
    reviews: [],
    comments: [],
    suites: [],
    checks: [],
    statuses: [],
    runs: [],
    jobs: [],
    artifacts: [],
    analyses: [],
    alerts: [],
    deployments: [],
    releases: [],
    issues: [],
    verified: [],
  };
}
