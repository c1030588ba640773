import { describe, expect, test } from 'vitest';
import { classifyChange, classifyIssue } from '../../src/flow/classification.ts';
import { flowClassificationSchema } from '../../src/flow/classification-shape.ts';
import type { ItemFact, PullFact } from '../../src/flow/facts.ts';
import { FLOW_DEFAULTS, flowSchema } from '../../src/flow/settings.ts';
import { classificationOf } from '../../src/metrics/classification.ts';
import { at, change, deployment, facts, pull, TWELVE_WEEKS } from '../support/facts.ts';

function issue(number: number, more: Partial<ItemFact> = {}): ItemFact {
  return {
    number,
    labels: [],
    openedAt: at(1),
    updatedAt: at(1),
    labelled: [],
    handovers: 0,
    children: 0,
    pulls: [],
    reopened: 0,
    ...more,
  };
}

const policy = flowSchema.parse({ items: { labels: { debt: ['bug', 'Spring cleaning'], feature: ['Story', 'wish'] } } });

/** A change with a title, and with a pull request if more is given. */
function kindOf(title: string, more?: Partial<PullFact>, issues: readonly ItemFact[] = [], settings = FLOW_DEFAULTS) {
  const asked = more && pull(1, at(1), [], { title, ...more });
  const { type, level } = classifyChange({ title, origin: more?.origin ?? 'human' }, settings, asked, issues);
  return [type, level];
}

describe('the kind of a change', () => {
  test('is what a label of the policy says, before all else', () => {
    // By its usual meaning `bug` is a defect, by its title this is a feature: this team calls it debt.
    expect(kindOf('feat: x', { labels: ['bug'] }, [], policy)).toEqual(['debt', 'label']);
    expect(kindOf('feat: x', { labels: ['spring CLEANING'] }, [], policy)).toEqual(['debt', 'label']);
  });

  test.each([
    ['bug', 'defect'],
    ['kind/bug', 'defect'],
    ['Type: Bug', 'defect'],
    ['C-enhancement', 'feature'],
    ['enhancement', 'feature'],
    ['feature-request', 'feature'],
    ['security', 'risk'],
    ['tech-debt', 'debt'],
    ['Technical Debt', 'debt'],
    ['refactor', 'debt'],
    ['dependencies', 'debt'],
    ['documentation', 'debt'],
  ])('is what the label `%s` usually means: %s', (label, expected) => {
    expect(kindOf('no word', { labels: ['P1', label] })).toEqual([expected, 'usual-label']);
  });

  test('is of labels that disagree the one that is put on with more thought, in whatever order they are', () => {
    expect(kindOf('x', { labels: ['enhancement', 'security', 'bug'] })).toEqual(['risk', 'usual-label']);
    expect(kindOf('x', { labels: ['documentation', 'bug', 'enhancement'] })).toEqual(['defect', 'usual-label']);
  });

  test('is what the issue says that it closes, by the policy, a type or a usual label', () => {
    expect(kindOf('fix: x', {}, [issue(7, { labels: ['wish'] })], policy)).toEqual(['feature', 'linked']);
    expect(kindOf('feat: x', {}, [issue(7), issue(8, { type: 'Bug' })])).toEqual(['defect', 'linked']);
    expect(kindOf('feat: x', {}, [issue(7, { labels: ['refactor'] })])).toEqual(['debt', 'linked']);
  });

  test.each([
    ['feat: x', 'feature'],
    ['feat(parser)!: x', 'feature'],
    ['Fix: x', 'defect'],
    ['fix(api): x', 'defect'],
    ['security: x', 'risk'],
    ...['perf', 'refactor', 'chore', 'build', 'ci', 'test', 'docs', 'style'].map((word) => [`${word}: x`, 'debt']),
  ])('is by convention of the title `%s` %s', (title, expected) => {
    expect(kindOf(title)).toEqual([expected, 'title']);
  });

  test.each([
    ['feat/x', 'feature'],
    ['feature/x', 'feature'],
    ['fix/x', 'defect'],
    ['hotfix/x', 'defect'],
    ['security/x', 'risk'],
    ['chore/x', 'debt'],
  ])('is by convention of the branch `%s` %s', (branch, expected) => {
    expect(kindOf('x', { branch })).toEqual([expected, 'branch']);
  });

  test('is that of the branch that git names in a merge', () => {
    expect(kindOf('Merge pull request #12 from owner/fix/login')).toEqual(['defect', 'branch']);
    expect(kindOf("Merge branch 'feat/search' into main")).toEqual(['feature', 'branch']);
    expect(kindOf("Merge remote-tracking branch 'origin/docs/readme'")).toEqual(['debt', 'branch']);
  });

  test('is debt when a bot sets a version, and risk when it closes a hole', () => {
    expect(kindOf('Bump x from 1 to 2', { origin: 'dependency-bot' })).toEqual(['debt', 'author']);
    expect(kindOf('Bump x from 1 to 2 [SECURITY]', { origin: 'dependency-bot' })).toEqual(['risk', 'advisory']);
    expect(kindOf('fix(deps): x to v2 [security]', { origin: 'dependency-bot' })).toEqual(['risk', 'advisory']);
    expect(kindOf('Update x', { origin: 'bot' })).toEqual(['unclassified', 'none']);
  });

  test('is risk before a defect where the title names an advisory, and stays a feature', () => {
    expect(kindOf('fix: CVE-2026-12345 in the parser')).toEqual(['risk', 'advisory']);
    expect(kindOf('Escape names (GHSA-abcd-1234-wxyz)', { labels: ['bug'] })).toEqual(['risk', 'advisory']);
    expect(kindOf('chore(deps): x for CVE-2026-1234', { labels: ['dependencies'] })).toEqual(['risk', 'advisory']);
    expect(kindOf('feat: warn of CVE-2026-12345')).toEqual(['feature', 'title']);
    // The policy calls it debt, and so it stays; a number too short is no advisory.
    expect(kindOf('fix: CVE-2026-12345', { labels: ['bug'] }, [], policy)).toEqual(['debt', 'label']);
    expect(kindOf('fix: CVE-2026-1')).toEqual(['defect', 'title']);
  });

  test.each(['x', '', 'Revert "feat: x"', 'revert: feat: x', 'constructor: x', 'WIP', 'fixes the parser', 'toString/x'])(
    'is unclassified where nothing says it: `%s`',
    (title) => {
      expect(kindOf(title)).toEqual(['unclassified', 'none']);
      expect(kindOf(title, { branch: 'patch-1', labels: ['good first issue', '__proto__'] })).toEqual(['unclassified', 'none']);
    },
  );

  test('comes in the order of the levels', () => {
    const all: Partial<PullFact> = { labels: ['wish', 'bug'], branch: 'security/x', origin: 'dependency-bot' };
    const linked = [issue(7, { labels: ['security'] })];
    const wish = flowSchema.parse({ items: { labels: { feature: ['wish'] } } });
    expect(kindOf('chore: x', all, linked, wish)).toEqual(['feature', 'label']);
    expect(kindOf('chore: x', all, linked)).toEqual(['defect', 'usual-label']);
    expect(kindOf('chore: x', { ...all, labels: [] }, linked)).toEqual(['risk', 'linked']);
    expect(kindOf('feat: x', { ...all, labels: [] })).toEqual(['feature', 'title']);
    expect(kindOf('x', { ...all, labels: [] })).toEqual(['risk', 'branch']);
    expect(kindOf('x', { origin: 'dependency-bot' })).toEqual(['debt', 'author']);
  });

  test('does not tell whether it breaks something; that stands beside it', () => {
    const breaks = (title: string, labels: string[] = []) =>
      classifyChange({ title, origin: 'human' }, FLOW_DEFAULTS, pull(1, at(1), [], { title, labels })).breaking;
    expect(breaks('feat!: x')).toBe(true);
    expect(breaks('fix(api)!: x')).toBe(true);
    expect(breaks('BREAKING: x')).toBe(true);
    expect(breaks('x', ['breaking-change'])).toBe(true);
    expect(breaks('feat: x')).toBe(false);
    expect(breaks('record-breaking speed!')).toBe(false);
  });
});

describe('the kind of an issue', () => {
  test('is told by its own labels, then its type, then its pull requests', () => {
    const asked = pull(1, at(1), [], { labels: ['security'], title: 'feat: x', branch: 'fix/x' });
    const kind = (more: Partial<ItemFact>, pulls: readonly PullFact[] = [asked], settings = FLOW_DEFAULTS) => {
      const { type, level } = classifyIssue(issue(7, more), settings, pulls);
      return [type, level];
    };
    expect(kind({ labels: ['wish'], type: 'Bug' }, [asked], policy)).toEqual(['feature', 'label']);
    expect(kind({ labels: ['bug'], type: 'Feature' })).toEqual(['defect', 'usual-label']);
    expect(kind({ type: 'Bug' })).toEqual(['defect', 'issue-type']);
    expect(kind({ type: 'Story' }, [], policy)).toEqual(['feature', 'issue-type']);
    expect(kind({ type: 'Task' })).toEqual(['risk', 'linked']);
    expect(kind({}, [{ ...asked, labels: [] }])).toEqual(['feature', 'title']);
    expect(kind({}, [{ ...asked, labels: [], title: 'x' }])).toEqual(['defect', 'branch']);
    expect(kind({ title: 'It is slow' }, [])).toEqual(['unclassified', 'none']);
  });
});

describe('how items were classified', () => {
  const made = [
    pull(1, at(1), [], { title: 'fix: a', labels: ['bug'] }),
    pull(2, at(1), [], { title: 'feat: b', labels: ['bug'] }),
    pull(3, at(1), [], { title: 'feat!: c', branch: 'fix/c' }),
    pull(4, at(1), [], { title: 'd', labels: ['enhancement'], branch: 'feature/d' }),
    pull(5, at(1), [], { title: 'e' }),
  ].map((one) => ({ ...one, state: 'merged' as const, endedAt: at(2) }));
  const changes = made.map(({ number }) => change(`c${number}`, at(1), at(2), { id: `#${number}` }));
  const shipped = deployment('v1', at(3), ['c1', 'c2', 'c3', 'c4', 'c5']);
  const first = deployment('v0', at(0), ['before'], { kind: 'first' });
  const told = classificationOf(facts(changes, [first, shipped], { pulls: made }), TWELVE_WEEKS, FLOW_DEFAULTS);

  test('is told with how many were, and by what', () => {
    // Of five one is not; two by the label `bug`, one by `enhancement`, one by its title.
    expect(told).toMatchObject({ items: 'changes', n: 5, classified: 4, coverage: 0.8, breaking: 1 });
    expect(told.byType).toEqual({ feature: 2, defect: 2, risk: 0, debt: 0, unclassified: 1 });
    expect(told.byLevel).toEqual({ 'usual-label': 3, title: 1, none: 1 });
    expect(told.notes[0]).toContain('usual meaning');
    expect(flowClassificationSchema.parse(told)).toEqual(told);
  });

  test('sets what people say against titles and branches', () => {
    // Labelled and guessed are three: a bug that reads so, a bug that reads like a feature, a feature from a feature branch.
    expect(told.confusion).toMatchObject({ n: 3, agree: 2 });
    expect(told.confusion.matrix).toEqual({
      feature: { feature: 1, defect: 0, risk: 0, debt: 0 },
      defect: { feature: 1, defect: 1, risk: 0, debt: 0 },
      risk: { feature: 0, defect: 0, risk: 0, debt: 0 },
      debt: { feature: 0, defect: 0, risk: 0, debt: 0 },
    });
  });

  test('has no coverage of fewer than five', () => {
    const four = facts(changes.slice(1), [first, shipped], { pulls: made.slice(1) });
    const few = classificationOf(four, TWELVE_WEEKS, FLOW_DEFAULTS);
    expect(few).toMatchObject({ n: 4, classified: 3 });
    expect(few).not.toHaveProperty('coverage');
  });
});
