import type { ByCommit } from './commit-map.ts';
import { commitMap } from './commit-map.ts';
import { placeOf } from './sorted.ts';

/** A commit as far as the graph cares. */
export interface GraphCommit {
  readonly sha: string;
  readonly parents: readonly string[];
  /** Unix seconds. Only breaks ties: clocks are not believed. */
  readonly committedAt: number;
}

/**
 * What git tells of a commit. Times are unix seconds. Of the message's body only the commits that it names are kept, and its last
 * paragraph where that may name an agent.
 */
export interface RawCommit extends GraphCommit {
  readonly authoredAt: number;
  readonly authorMail: string;
  readonly committerMail: string;
  readonly subject: string;
  readonly reverts: readonly string[];
  readonly picks: readonly string[];
  /** The last paragraph of the body, where it has a trailer that may be an agent's. */
  readonly ending?: string;
  /** The author's name, where it ends in brackets: a tool may have signed there. */
  readonly signedName?: string;
}

export interface RawTag {
  readonly name: string;
  /** The commit, also of an annotated tag. */
  readonly sha: string;
  readonly kind: 'annotated' | 'lightweight';
  /** When it was made; a lightweight one does not say. */
  readonly at?: number;
}

export interface RawHistory {
  readonly head: string;
  /** The default branch's name. */
  readonly branch: string;
  readonly commits: readonly RawCommit[];
  readonly tags: readonly RawTag[];
  /** Branches besides the default one. */
  readonly branches: readonly { readonly name: string; readonly sha: string }[];
}

/**
 * Commits by index. A parent's index is always below its child's, whatever the clocks said, and the same commits get the same
 * indexes in whatever order they came.
 */
export interface CommitGraph<C extends GraphCommit = GraphCommit> {
  readonly commits: readonly C[];
  readonly indexes: ByCommit<number>;
  /** The parents of commit i are `parents[starts[i] .. starts[i + 1]]`. */
  readonly starts: Int32Array;
  readonly parents: Int32Array;
}

/** Parents that are not among the commits are left out. */
export function commitGraph<C extends GraphCommit>(commits: readonly C[]): CommitGraph<C> {
  const oldestFirst = [...commits].sort((a, b) => a.committedAt - b.committedAt || (a.sha < b.sha ? -1 : 1));
  // From here on commits are numbers: half a million texts need not be compared again.
  const indexes = commitMap<number>(commits.length);
  const given: C[] = [];
  for (const commit of oldestFirst) {
    if (indexes.has(commit.sha)) continue;
    indexes.set(commit.sha, given.length);
    given.push(commit);
  }
  const [starts, parents] = parentsAmong(given, indexes);
  const order = parentsFirst(starts, parents);
  if (order.every((place, index) => place === index)) return { commits: given, indexes, starts, parents };
  const ordered = Array.from(order, (place) => given[place] as C);
  ordered.forEach(({ sha }, index) => {
    indexes.set(sha, index);
  });
  const [orderedStarts, orderedParents] = parentsAmong(ordered, indexes);
  return { commits: ordered, indexes, starts: orderedStarts, parents: orderedParents };
}

function parentsAmong(commits: readonly GraphCommit[], indexes: ByCommit<number>): [Int32Array, Int32Array] {
  const starts = new Int32Array(commits.length + 1);
  const parents: number[] = [];
  commits.forEach((commit, i) => {
    for (const sha of commit.parents) {
      const parent = indexes.get(sha);
      if (parent !== undefined) parents.push(parent);
    }
    starts[i + 1] = parents.length;
  });
  return [starts, Int32Array.from(parents)];
}

/** The places of all commits in the given order, but each after its parents. */
function parentsFirst(starts: Int32Array, parents: Int32Array): Int32Array {
  const count = starts.length - 1;
  const order = new Int32Array(count);
  const entered = new Uint8Array(count);
  const next = Int32Array.from(starts);
  const stack: number[] = [];
  let placed = 0;
  for (let start = 0; start < count; start++) {
    if (entered[start] === 1) continue;
    entered[start] = 1;
    stack.push(start);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const edge = next[top] as number;
      if (edge === starts[top + 1]) {
        stack.pop();
        order[placed++] = top;
        continue;
      }
      next[top] = edge + 1;
      const parent = parents[edge] as number;
      if (entered[parent] === 0) {
        entered[parent] = 1;
        stack.push(parent);
      }
    }
  }
  return order;
}

export function parentsOf(graph: CommitGraph, index: number): Int32Array {
  return graph.parents.subarray(graph.starts[index], graph.starts[index + 1]);
}

/** The commit of an id, or of the beginning of one when no other begins so. */
export function commitFinder(graph: CommitGraph): (id: string) => number | undefined {
  let sorted: string[] | undefined;
  return (id) => {
    const exact = graph.indexes.get(id);
    if (exact !== undefined || id.length < 7) return exact;
    sorted ??= graph.commits.map(({ sha }) => sha).sort();
    const place = placeOf(sorted, (one) => one < id);
    const [found = '', next = ''] = sorted.slice(place, place + 2);
    return found.startsWith(id) && !next.startsWith(id) ? graph.indexes.get(found) : undefined;
  };
}

/** Whether `ancestor` is the commit itself or can be reached from it. */
export function isAncestor(graph: CommitGraph, ancestor: number, commit: number): boolean {
  if (ancestor >= commit) return ancestor === commit;
  const seen = new Uint8Array(commit - ancestor);
  const stack = [commit];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    for (const parent of parentsOf(graph, at)) {
      if (parent === ancestor) return true;
      // What lies below the ancestor's index cannot lead up to it.
      if (parent < ancestor || seen[parent - ancestor] === 1) continue;
      seen[parent - ancestor] = 1;
      stack.push(parent);
    }
  }
  return false;
}

/**
 * For each head: the commits reachable from it and from no earlier one, parents first. No commit is visited twice, so all heads
 * together cost what one walk of the history costs.
 */
export function contentsOf({ commits, starts, parents }: CommitGraph, heads: readonly number[]): (readonly number[])[] {
  const seen = new Uint8Array(commits.length);
  return heads.map((head) => {
    if (seen[head] === 1) return NOTHING;
    seen[head] = 1;
    const found = [head];
    for (let i = 0; i < found.length; i++) {
      const at = found[i] as number;
      for (let edge = starts[at] as number; edge < (starts[at + 1] as number); edge++) {
        const parent = parents[edge] as number;
        if (seen[parent] === 1) continue;
        seen[parent] = 1;
        found.push(parent);
      }
    }
    return found.length === 1 ? found : found.sort((a, b) => a - b);
  });
}

const NOTHING: readonly number[] = [];

/** The branch from its root to its tip by first parents, but for merges of the branch into a copy of itself. */
export function mainline(graph: CommitGraph<RawCommit>, tip: number, branch: string, repository?: string): number[] {
  const steps: number[] = [];
  for (let at: number | undefined = tip; at !== undefined; ) {
    steps.push(at);
    const commit: RawCommit | undefined = graph.commits[at];
    const parents: Int32Array = parentsOf(graph, at);
    at = parents.length > 1 && commit !== undefined && isPull(commit, branch, repository) ? parents[1] : parents[0];
  }
  return steps.reverse();
}

/** `git pull` on the branch makes a merge whose second parent is the branch as the others had it. */
export function isPull({ subject }: RawCommit, branch: string, repository: string | undefined): boolean {
  if (subject.startsWith(`Merge remote-tracking branch 'origin/${branch}'`)) return true;
  if (subject.startsWith(`Merge branch '${branch}' into `)) return true;
  const from = `Merge branch '${branch}' of `;
  if (repository === undefined || !subject.startsWith(from)) return false;
  const url = subject.slice(from.length).split(' ')[0] ?? '';
  return `/${url.replace(/^.*:/, '').replace(/\.git$/, '')}`.toLowerCase().endsWith(`/${repository.toLowerCase()}`);
}

export interface Deployed {
  /** In none of the earlier ones. */
  readonly contents: readonly number[];
  /** Place of the latest earlier one that is an ancestor, or the very commit. */
  readonly base: number | undefined;
  readonly kind: 'first' | 'normal' | 'rollback' | 'redeploy';
}

/** What each deployment was, from the deployed commits in the order of time. */
export function deployed(graph: CommitGraph, order: readonly number[]): Deployed[] {
  const contents = contentsOf(graph, order);
  // By commit: the latest of the deployments that brought something and are in it. A later one of those is in none of the commits
  // seen so far, or it would have brought nothing, so an entry never grows old.
  const latest = new Int32Array(graph.commits.length).fill(-1);
  const broughtNothing: number[] = [];
  const wasLive = new Set<number>();
  return order.map((commit, place) => {
    const brought = contents[place] ?? NOTHING;
    for (const index of brought) {
      for (const parent of parentsOf(graph, index)) latest[index] = Math.max(latest[index] ?? -1, latest[parent] ?? -1);
    }
    const known = latest[commit] ?? -1;
    const base = Math.max(known, broughtNothing.findLast((at) => at < known || isAncestor(graph, order[at] ?? -1, commit)) ?? -1);
    const kind = kindOf(graph, { commit, live: order[place - 1], isNew: brought.length > 0, wasLive: wasLive.has(commit) });
    if (brought.length > 0) latest[commit] = place;
    else broughtNothing.push(place);
    wasLive.add(commit);
    return { contents: brought, base: base < 0 ? undefined : base, kind };
  });
}

interface Step {
  readonly commit: number;
  readonly live: number | undefined;
  readonly isNew: boolean;
  readonly wasLive: boolean;
}

/** Back is where the live commit came from, or where production was before unless that leads on: A, B, C, B, C ends normally. */
function kindOf(graph: CommitGraph, { commit, live, isNew, wasLive }: Step): Deployed['kind'] {
  if (live === undefined) return 'first';
  if (commit === live) return 'redeploy';
  if (isNew) return 'normal';
  if (isAncestor(graph, commit, live)) return 'rollback';
  return wasLive && !isAncestor(graph, live, commit) ? 'rollback' : 'normal';
}
