import type { AiSettings } from '../model/ai-settings.ts';
import type { Facts, Seconds } from './facts.ts';
import type { CommitGraph, RawCommit, RawHistory } from './graph.ts';

/** A deployment that another source than git tells of. */
export interface ListedDeployment {
  readonly id: string;
  readonly name: string;
  readonly sha: string;
  readonly at: Seconds;
  readonly createdAt?: Seconds;
  readonly approvedAt?: Seconds;
  readonly failedAt?: Seconds;
  readonly attempts?: number;
}

export type Source = NonNullable<Facts['deploymentSource']>;

/** How facts are told from a history. */
export interface FactsOptions {
  readonly at: Seconds;
  /** `tags` looks for the tags that are releases; `tags:GLOB` and `branch:NAME` say where to look; or those that are known. */
  readonly deployments?:
    | 'tags'
    | `tags:${string}`
    | `branch:${string}`
    | (Source & { readonly listed: readonly ListedDeployment[] });
  /** `owner/name`. */
  readonly repository?: string;
  /** With release candidates and the like. */
  readonly prereleases?: boolean;
  /** By what agents are known; without it those that everybody knows. */
  readonly ai?: AiSettings;
}

/** What every part of the log is told from. */
export interface Work {
  readonly graph: CommitGraph<RawCommit>;
  readonly raw: RawHistory;
  readonly options: FactsOptions;
  readonly notes: string[];
}

const LAST_SECOND = 253_402_300_799;

/** A date that git could not read, or beyond year 9999, is the nearest that can be written. */
export function readable(seconds: number): Seconds {
  return Math.min(Math.max(seconds || 0, 0), LAST_SECOND);
}
