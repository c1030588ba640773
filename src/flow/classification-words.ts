import type { FlowItemType } from '../model/flow-item.ts';
import { FLOW_ITEMS } from '../model/flow-item.ts';

/** Words that are in use for kinds of work, with what they mean where a policy does not say. */

const USUAL: Readonly<Record<FlowItemType, readonly string[]>> = {
  feature: ['enhancement', 'feature', 'feature request', 'new feature', 'story', 'user story'],
  defect: ['bug', 'bugfix', 'crash', 'defect', 'fix', 'hotfix', 'incident', 'regression'],
  risk: ['compliance', 'privacy', 'security', 'vulnerability'],
  debt: [
    'chore',
    'cleanup',
    'debt',
    'dependencies',
    'documentation',
    'maintenance',
    'refactor',
    'refactoring',
    'tech debt',
    'technical debt',
  ],
};

/** The types of Conventional Commits 1.0.0, and of branches. `revert` is none: it is whatever it takes back. */
const CONVENTION: Readonly<Record<FlowItemType, readonly string[]>> = {
  feature: ['feat', 'feature'],
  defect: ['fix', 'bug', 'bugfix', 'hotfix'],
  risk: ['sec', 'security'],
  debt: ['build', 'chore', 'ci', 'deps', 'docs', 'perf', 'refactor', 'style', 'test'],
};

const usual = byWord(USUAL);
const convention = byWord(CONVENTION);

function byWord(words: Readonly<Record<FlowItemType, readonly string[]>>): ReadonlyMap<string, FlowItemType> {
  return new Map(FLOW_ITEMS.flatMap((type) => words[type].map((word) => [word, type] as const)));
}

/** A label without the group before it: `kind/bug`, `Type: Bug` and `bug` are one word. */
export function wordOf(label: string): string {
  return label
    .trim()
    .toLowerCase()
    .replace(/^(?:type|kind|category|[ct])\s*[:/_-]+\s*/, '')
    .replace(/[\s_-]+/g, ' ');
}

/** Of a label or an issue type by its usual meaning. */
export function typeOfUsualLabel(label: string): FlowItemType | undefined {
  return usual.get(wordOf(label));
}

/** `fix(parser)!: ...` by its first word. */
export function typeOfTitle(title: string): FlowItemType | undefined {
  const word = /^([a-z]+)(?:\([^)]*\))?!?:/i.exec(title.trim())?.[1];
  return word === undefined ? undefined : convention.get(word.toLowerCase());
}

/** `fix/parser` by what is before its first stroke. */
export function typeOfBranch(branch: string): FlowItemType | undefined {
  return branch.includes('/') ? convention.get(branch.slice(0, branch.indexOf('/')).toLowerCase()) : undefined;
}
