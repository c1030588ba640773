export const STAGE_IDS = [
  'coding',
  'parked',
  'pickup',
  'author_turn',
  'reviewer_turn',
  'approved_wait',
  'checks_wait',
  'merge_queue',
  'unreviewed',
  'integration_wait',
  'release_wait',
  'env_approval',
  'deploy',
] as const;
export type StageId = (typeof STAGE_IDS)[number];

export const STAGE_CLASSES = ['work', 'wait', 'rework', 'machine'] as const;
/** Lean's word for what happens in a stage. */
export type StageClass = (typeof STAGE_CLASSES)[number];

/** Who a change can stand with, in the order in which it passes them; authors and reviewers take turns. */
export const RESOURCES = ['development', 'authors', 'review', 'merge', 'queue', 'release', 'environment'] as const;
/** With whom or what a change stands (flow-metrics, 4.5). */
export type Resource = (typeof RESOURCES)[number];

export interface Stage {
  readonly id: StageId;
  readonly class: StageClass;
  /** Absent where a machine has it, where nobody looked at it, and while it was closed. */
  readonly resource?: Resource;
  readonly title: string;
}

/** The stages of a change (flow-metrics, 4.3), in the order in which it passes them. To go back in this order is to return. */
export const STAGES: readonly Stage[] = [
  { id: 'coding', class: 'work', resource: 'development', title: 'Coding' },
  { id: 'parked', class: 'wait', title: 'Closed for a while' },
  { id: 'pickup', class: 'wait', resource: 'review', title: 'Waits for its first review' },
  { id: 'author_turn', class: 'rework', resource: 'authors', title: 'The author’s turn' },
  { id: 'reviewer_turn', class: 'wait', resource: 'review', title: 'The reviewers’ turn' },
  { id: 'approved_wait', class: 'wait', resource: 'merge', title: 'Approved, not merged' },
  { id: 'checks_wait', class: 'machine', resource: 'merge', title: 'Approved, waits for its checks' },
  { id: 'merge_queue', class: 'machine', resource: 'queue', title: 'In the merge queue' },
  { id: 'unreviewed', class: 'wait', title: 'Ready, merged without a review' },
  { id: 'integration_wait', class: 'wait', resource: 'release', title: 'Merged, not on the default branch' },
  { id: 'release_wait', class: 'wait', resource: 'release', title: 'Waits for a release' },
  { id: 'env_approval', class: 'wait', resource: 'environment', title: 'Waits for the environment’s approval' },
  { id: 'deploy', class: 'machine', title: 'Being deployed' },
];
