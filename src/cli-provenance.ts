import type { SeriesWorld } from './commands/provenance.ts';
import type { Values } from './platform/arguments.ts';

/** What `jidoka provenance` looks at: each loads only what it needs. */

/** The change between two commits of a checkout. */
export async function rangeWorld(values: Values, { base, head }: { readonly base?: string; readonly head: string }) {
  const { localWorld } = await import('./platform/local.ts');
  return localWorld({ repo: values.text('repo') ?? '.', base: base ?? values.text('base'), head, policy: values.text('policy') });
}

/** A history, over time. */
export async function seriesWorld(values: Values) {
  const [{ authoredLines }, { gitAuthorship }, { historyRoot, policyInForce }] = await Promise.all([
    import('./platform/authored-lines.ts'),
    import('./platform/authorship.ts'),
    import('./platform/local.ts'),
  ]);
  const root = await historyRoot(values.text('repo') ?? '.');
  return {
    authored: (...[span, each]: Parameters<SeriesWorld['authored']>) => authoredLines(root, span, each),
    authorship: (range: { readonly base: string }) => gitAuthorship(root, range),
    policyInForce: () => policyInForce(root, values.text('policy')),
  };
}

/** What `--since` and `--until` name; until now, where nothing is said. */
export async function spanOf(since: string, until: string | undefined, now: number) {
  const { timeOf } = await import('./gathering/facts.ts');
  return { from: timeOf('--since', since), to: until === undefined ? now : timeOf('--until', until) };
}

/** The policy's agents beside those that everybody knows; outside a repository those of a policy that is named. */
export async function agentsKnown(values: Values) {
  const [{ aiOf }, { historyRoot, policyInForce }] = await Promise.all([
    import('./commands/provenance.ts'),
    import('./platform/local.ts'),
  ]);
  const named = values.text('policy');
  const root = await historyRoot(values.text('repo') ?? '.').catch(() => undefined);
  return aiOf({ policyInForce: () => policyInForce(root ?? '.', named) }, root === undefined && named === undefined);
}
