import { z } from 'zod';
import type { Queue, QueueItem } from './queue.ts';

const most = (what: string) => z.int().min(1).meta({ description: what });

/** How work in progress is counted and limited: the options of `wip-limit`. */
export const wipOptions = z.strictObject({
  'per-author': most('The most open changes of one author.').default(3),
  'per-repository': z
    .union([z.int().min(1), z.literal('auto')], 'write a whole number from 1 on, or auto')
    .exactOptional()
    .meta({ description: 'The most open changes of the repository; `auto` is for a limit from its own history.' }),
  'per-reviewer': most('The most reviews that may wait for one person who is asked to review this change.').exactOptional(),
  'count-drafts': z.boolean().default(false).meta({ description: 'Whether drafts count.' }),
  exempt: z
    .strictObject({
      labels: z
        .array(z.string().min(1))
        .default(['hotfix', 'fixes-line'])
        .meta({ description: 'Labels of changes that do not count.' }),
      bots: z.boolean().default(true).meta({ description: 'Whether changes of bots are left out.' }),
      fixes: z
        .boolean()
        .default(true)
        .meta({ description: 'Whether fixes are left out: by a title `fix:` or `hotfix:`, or a branch `fix/` or `hotfix/`.' }),
      reverts: z
        .boolean()
        .default(true)
        .meta({ description: 'Whether reverts are left out: by a title `Revert "` or `revert:`, or a branch `revert-`.' }),
    })
    .prefault({})
    .meta({ description: 'What passes whatever the limit, and does not count.' }),
});

export type WipOptions = z.output<typeof wipOptions>;

/** Why a change neither counts nor waits. */
export type Exemption = 'draft' | 'label' | 'bot' | 'fix' | 'revert';

/** One limit, and how the change under judgement stands to it. */
export interface WipLimit {
  readonly of: 'author' | 'repository' | 'reviewer';
  readonly most: number;
  /** What counts towards it, the change under judgement included. */
  readonly size: number;
  /** Counted and opened before the change under judgement, oldest first: at least `most` of them, and it has to wait. */
  readonly older: readonly QueueItem[];
}

/** Work in progress around the change under judgement. */
export interface Wip {
  /** The change under judgement; absent where it is no pull request, or not among those listed. */
  readonly own?: QueueItem;
  readonly exemption?: Exemption;
  /** Counted changes of whoever opened the one under judgement, itself included. */
  readonly mine: number;
  /** Counted changes of the repository. */
  readonly repository: number;
  /** Limits that hold for the change under judgement. */
  readonly limits: readonly WipLimit[];
  /** Those of them that it is over. */
  readonly exceeded: readonly WipLimit[];
  /** Open changes that were not listed; each of them may be older. */
  readonly unlisted: number;
}

/**
 * Counts the open changes. A change is over a limit only when as many older ones as the limit allows are there already: so
 * the oldest never waits, and a lowered limit never leaves everyone waiting for everyone.
 */
export function wipOf(queue: Queue, options: WipOptions): Wip {
  const counted = queue.items.filter((item) => exemptionOf(item, options) === undefined).sort(byAge);
  const mine = counted.filter((item) => item.mine);
  const own = queue.items.find(({ number }) => number === queue.own);
  const exemption = own && exemptionOf(own, options);
  const limits = own === undefined || exemption !== undefined ? [] : limitsOf(own, counted, mine, options);
  return {
    ...(own && { own }),
    ...(exemption && { exemption }),
    mine: mine.length,
    repository: counted.length,
    limits,
    exceeded: limits.filter(({ older, most }) => older.length >= most),
    unlisted: queue.truncated ? Math.max(1, queue.total - queue.items.length) : 0,
  };
}

function limitsOf(own: QueueItem, counted: readonly QueueItem[], mine: readonly QueueItem[], options: WipOptions): WipLimit[] {
  const limit = (of: WipLimit['of'], most: number, items: readonly QueueItem[]): WipLimit => {
    const older = items.filter((item) => item.number !== own.number && byAge(item, own) < 0);
    return { of, most, size: items.length, older };
  };
  const { 'per-author': perAuthor, 'per-repository': perRepository, 'per-reviewer': perReviewer } = options;
  const waiting = own.reviewers.map((person) => counted.filter(({ reviewers }) => reviewers.includes(person)));
  const [longest] = waiting
    .map((items) => limit('reviewer', perReviewer ?? 0, items))
    .sort((a, b) => b.older.length - a.older.length);
  return [
    limit('author', perAuthor, mine),
    ...(typeof perRepository === 'number' ? [limit('repository', perRepository, counted)] : []),
    ...(perReviewer !== undefined && longest !== undefined ? [longest] : []),
  ];
}

function exemptionOf(item: QueueItem, { exempt, 'count-drafts': countDrafts }: WipOptions): Exemption | undefined {
  // GitHub tells no two labels apart by their case.
  const labels = new Set(exempt.labels.map((label) => label.toLowerCase()));
  if (item.draft && !countDrafts) return 'draft';
  if (item.labels.some((label) => labels.has(label.toLowerCase()))) return 'label';
  if (exempt.bots && item.bot) return 'bot';
  if (exempt.fixes && (/^(fix|hotfix)(\([^)]*\))?!?:/i.test(item.title) || /^(fix|hotfix)\//i.test(item.branch))) return 'fix';
  const isRevert = /^Revert "/.test(item.title) || /^revert(\([^)]*\))?!?:/i.test(item.title) || /^revert-/i.test(item.branch);
  return exempt.reverts && isRevert ? 'revert' : undefined;
}

/** Oldest first; of two opened in the same second, the lower number. */
function byAge(a: QueueItem, b: QueueItem): number {
  const apart = Date.parse(a.openedAt) - Date.parse(b.openedAt);
  return apart === 0 || Number.isNaN(apart) ? a.number - b.number : apart;
}
