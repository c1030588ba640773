/** The four kinds of work of the Flow Framework (M. Kersten, "Project to Product", 2018). */
export const FLOW_ITEMS = ['feature', 'defect', 'risk', 'debt'] as const;
/** One of them. */
export type FlowItemType = (typeof FLOW_ITEMS)[number];

/** What kind of work an item is, or that nothing says. */
export type FlowItemKind = FlowItemType | 'unclassified';
/** Every kind, `unclassified` last. */
export const FLOW_KINDS: readonly FlowItemKind[] = [...FLOW_ITEMS, 'unclassified'];

/**
 * Where the kind is told, the surest first (flow-metrics, 4.9): a label that the policy names; a label by its usual meaning; the issue
 * type; the same three of what it is linked to; the title by the convention of commits; the branch; what writes it (a bot that
 * updates dependencies). `advisory`: a security advisory that the title names made a risk of it. What a change touches is not known
 * here, so no path is asked.
 */
export const LEVELS = ['label', 'usual-label', 'issue-type', 'linked', 'title', 'branch', 'author', 'advisory', 'none'] as const;
/** One of `LEVELS`. */
export type ClassificationLevel = (typeof LEVELS)[number];
