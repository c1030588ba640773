import { actorOf } from '../../../src/flow/source.ts';
import type { Answer } from '../../../src/forge.ts';
import type { GoldenHistory } from '../history.ts';
import { GITHUB } from '../history.ts';
import type { After } from '../repository.ts';
import type { FlowScene } from './flow-scene.ts';
import { flowScene, iso, READ_ALL } from './flow-scene.ts';
import { REPOSITORY } from './server.ts';

/** Histories with what GitHub knows of them. */

export const [ADA, GRACE] = ['ada@example.org', 'grace@example.org'] as const;

export type Named = Readonly<Record<string, string>>;

/** One of each: a merge, a squash, a rebase of two, a push, a revert through a pull request, a cherry-pick. */
export function everyKind({ commit, branch, tag }: GoldenHistory): Named {
  const root = commit('Begin', { at: 1, author: ADA });
  const a1 = commit('Add a', { parents: [root], at: 10, author: ADA });
  const a2 = commit('Test a', { parents: [a1], at: 12, author: ADA });
  const merge = commit('Merge pull request #1 from ada/a\n\nPart a', {
    parents: [root, a2],
    at: 20,
    author: ADA,
    committer: GITHUB,
  });
  const b1 = commit('Add b', { parents: [merge], at: 21, author: GRACE });
  const b2 = commit('Test b', { parents: [b1], at: 24, author: GRACE });
  const squash = commit('Part b (#2)', { parents: [merge], at: 30, author: GRACE, committer: GITHUB });
  const c1 = commit('Add c', { parents: [merge], at: 31, author: GRACE });
  const c2 = commit('Test c', { parents: [c1], at: 33, author: GRACE });
  const r1 = commit('Add c', { parents: [squash], at: 40, authored: 31, author: GRACE });
  const rebase = commit('Test c', { parents: [r1], at: 40, authored: 33, author: GRACE });
  const direct = commit('Straight in', { parents: [rebase], at: 50, author: ADA });
  const v1 = commit('Take b back', { parents: [direct], at: 55, author: ADA });
  const revert = commit('Revert "Part b" (#5)\n\nReverts acme/shop#2', {
    parents: [direct],
    at: 60,
    author: ADA,
    committer: GITHUB,
  });
  const fix = commit('Fix', { parents: [root], at: 5, author: ADA });
  const pick = commit(`Fix\n\n(cherry picked from commit ${fix})`, { parents: [revert], at: 70, authored: 5, author: ADA });
  for (const [name, sha] of Object.entries({ main: pick, a: a2, b: b2, c: c2, 'revert-2-b': v1, release: fix }))
    branch(name, sha);
  for (const [name, sha, at] of [
    ['v0', root, 2],
    ['v1', rebase, 45],
    ['v2', pick, 80],
  ] as const)
    tag(name, sha, at);
  return { root, a1, a2, merge, b1, b2, squash, c1, c2, r1, rebase, direct, v1, revert, fix, pick };
}

export function pullsOf(
  { github: { state } }: FlowScene,
  { root = '', merge = '', squash = '', rebase = '', direct = '', revert = '' }: Named,
) {
  const merged = (at: number) => ({ state: 'closed', merged: true, closedAt: iso(at), updatedAt: iso(at) }) as const;
  state.openPull({
    number: 1,
    head: 'a',
    title: 'Part a',
    author: 'ada',
    baseSha: root,
    mergeSha: merge,
    createdAt: iso(11),
    ...merged(20),
  });
  state.openPull({
    number: 2,
    head: 'b',
    title: 'Part b',
    author: 'grace',
    baseSha: merge,
    mergeSha: squash,
    createdAt: iso(22),
    ...merged(30),
  });
  state.openPull({
    number: 3,
    head: 'c',
    title: 'Part c',
    author: 'grace',
    baseSha: merge,
    mergeSha: rebase,
    createdAt: iso(32),
    ...merged(40),
  });
  state.openPull({
    number: 5,
    head: 'revert-2-b',
    author: 'ada',
    baseSha: direct,
    mergeSha: revert,
    createdAt: iso(56),
    ...merged(60),
  });
}

export async function everyKindScene(after: After): Promise<{ readonly scene: FlowScene; readonly shas: Named }> {
  let shas: Named = {};
  const scene = await flowScene(after, (history) => {
    shas = everyKind(history);
  })();
  pullsOf(scene, shas);
  return { scene, shas };
}

/** Three commits one after the other, an hour each from hour 1. */
function line({ commit, branch }: GoldenHistory): string[] {
  const shas: string[] = [];
  for (const at of [1, 2, 3]) shas.push(commit(`Step ${at}`, { parents: shas.slice(-1), at, author: ADA }));
  branch('main', shas.at(-1) ?? '');
  return shas;
}

export async function lineScene(
  after: After,
  permissions = READ_ALL,
): Promise<{ readonly scene: FlowScene; readonly shas: readonly string[] }> {
  let shas: string[] = [];
  const scene = await flowScene(after, (history) => {
    shas = line(history);
  })(permissions);
  return { scene, shas };
}

/** Statuses of a deployment, each with its hour. */
export const said = (...told: readonly (readonly [string, number])[]) => told.map(([state, at]) => ({ state, at: iso(at) }));

/** Whom facts call so. */
export const person = (login: string) => actorOf(REPOSITORY, { login, isBot: false });
export const [ada, grace, mia] = [person('ada'), person('grace'), person('mia')];

/** So many commits of one person, an hour each, the first on the branch `base`. */
export async function sceneOf(after: After, permissions = READ_ALL, steps = 1): Promise<FlowScene> {
  return flowScene(after, ({ commit, branch }) => {
    let tip = commit('Begin', { at: 1, author: ADA });
    branch('base', tip);
    for (let at = 2; at <= steps; at++) tip = commit(`Step ${at}`, { parents: [tip], at, author: ADA });
    branch('main', tip);
  })(permissions);
}

export function given<T>(answer: Answer<T>): T {
  if (answer.status !== 'ok') throw new Error(answer.why);
  return answer.value;
}

/** How long the pages were that a query asked for, and what came of each. */
export const asked = ({ github }: FlowScene, query: string) =>
  github.requests
    .filter(({ route }) => route.endsWith(` ${query}`))
    .map(({ body, status }) => [body, status])
    .map(([body, status]) => [/"first":(\d+)/.exec(JSON.stringify(body))?.[1], status]);
