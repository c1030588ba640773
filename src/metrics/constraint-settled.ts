import type { Verdict } from '../flow/constraint-shape.ts';
import type { Resource } from '../flow/course.ts';
import type { Seconds } from '../flow/facts.ts';
import type { Judged } from './constraint-window.ts';

/** The verdict names another resource than the one before that named any. */
export interface Moved {
  readonly from: Resource;
  readonly to: Resource;
  /** The end of the window that said so for the second time. */
  readonly at: Seconds;
}

export interface Settled {
  readonly verdict: Verdict;
  readonly moved?: Moved;
}

/**
 * The last verdict that two windows running agreed on, of windows from the oldest to the newest. Where none agree, no delay is clearly
 * the largest; a single window has to do by itself.
 */
export function settled(windows: readonly Pick<Judged, 'verdict' | 'to'>[]): Settled {
  const [only] = windows;
  if (windows.length === 1 && only !== undefined) return { verdict: only.verdict };
  let verdict: Verdict = { kind: 'none' };
  let named: Resource | undefined;
  let moved: Moved | undefined;
  windows.forEach((window, index) => {
    const before = windows[index - 1];
    if (before === undefined || !isSame(window.verdict, before.verdict)) return;
    verdict = window.verdict;
    const resource = namedBy(verdict);
    if (resource === undefined || resource === named) return;
    if (named !== undefined) moved = { from: named, to: resource, at: window.to };
    named = resource;
  });
  return { verdict, ...(moved !== undefined && namedBy(verdict) !== undefined && { moved }) };
}

/** Whom a verdict names, if it does. */
export function namedBy(verdict: Verdict): Resource | undefined {
  return 'resource' in verdict ? verdict.resource : undefined;
}

/** Whether two verdicts say the same of the same resource. */
export function isSame(a: Verdict, b: Verdict): boolean {
  return a.kind === b.kind && namedBy(a) === namedBy(b);
}
