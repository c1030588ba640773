/** The open changes of a repository: work that was started and is not finished. */
export interface Queue {
  /** Oldest first. The change under judgement is among them, where it is a pull request. */
  readonly items: readonly QueueItem[];
  /** Number of the change under judgement. */
  readonly own?: number;
  /** True when there are more open changes than were listed; `total` counts them all. */
  readonly truncated: boolean;
  readonly total: number;
}

export interface QueueItem {
  readonly number: number;
  readonly title: string;
  /** ISO 8601 UTC. */
  readonly openedAt: string;
  readonly draft: boolean;
  readonly labels: readonly string[];
  readonly branch: string;
  /** Opened by a bot, by its account's type. */
  readonly bot: boolean;
  /** Opened by whoever opened the change under judgement. */
  readonly mine: boolean;
  /** Who is asked for a review and has not answered; only ever counted. */
  readonly reviewers: readonly string[];
}
