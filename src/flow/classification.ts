import type { ClassificationLevel, FlowItemKind, FlowItemType } from '../model/flow-item.ts';
import { LEVELS } from '../model/flow-item.ts';
import { typeOfBranch, typeOfTitle, typeOfUsualLabel, wordOf } from './classification-words.ts';
import type { ChangeFact, ItemFact, PullFact } from './facts.ts';
import type { FlowSettings } from './settings.ts';

/** A kind with where it was told. */
export interface Classified {
  readonly type: FlowItemKind;
  readonly level: ClassificationLevel;
  /** It says that it breaks what relies on it; that is no kind of work. */
  readonly breaking: boolean;
  /** What people said: by a label or an issue type, of its own or linked. */
  readonly told?: FlowItemType;
  /** What the title or branch alone says, whatever people said. */
  readonly guessed?: FlowItemType;
}

/** All that speaks of the kind of one item. */
interface Signs {
  readonly labels: readonly string[];
  readonly issueType: string | undefined;
  readonly linked: readonly Pick<Signs, 'labels' | 'issueType'>[];
  readonly titles: readonly string[];
  readonly branches: readonly string[];
  readonly origins: readonly ChangeFact['origin'][];
}

/** What kind of work a change is: a pull request, or without one a commit with nothing but its title. */
export function classifyChange(
  { title, origin }: Pick<ChangeFact, 'title' | 'origin'>,
  settings: FlowSettings,
  pull?: PullFact,
  issues: readonly ItemFact[] = [],
): Classified {
  const branch = pull?.branch ?? mergedBranch(title ?? '');
  const signs: Signs = {
    labels: pull?.labels ?? [],
    issueType: undefined,
    linked: issues.map(({ labels, type }) => ({ labels, issueType: type })),
    titles: [pull?.title ?? title ?? ''],
    branches: branch === undefined ? [] : [branch],
    origins: [pull?.origin ?? origin],
  };
  return classify(signs, settings);
}

/** What kind of work an issue is; where it does not say so itself, the first of its pull requests that does. */
export function classifyIssue(
  { labels, type, title = '' }: ItemFact,
  settings: FlowSettings,
  pulls: readonly PullFact[] = [],
): Classified {
  const signs: Signs = {
    labels,
    issueType: type,
    linked: pulls.map((pull) => ({ labels: pull.labels, issueType: undefined })),
    titles: [title, ...pulls.map((pull) => pull.title ?? '')],
    branches: pulls.flatMap(({ branch }) => branch ?? []),
    origins: pulls.map(({ origin }) => origin),
  };
  return classify(signs, settings);
}

function classify(signs: Signs, settings: FlowSettings): Classified {
  const found = firstOf(signs, settings);
  const guessed = first(signs.titles, typeOfTitle) ?? first(signs.branches, typeOfBranch);
  const told = found !== undefined && isTold(found.level) ? found.type : undefined;
  return {
    ...advised(found ?? { type: 'unclassified', level: 'none' }, signs),
    breaking: signs.titles.some((title) => BREAKING.test(title)) || signs.labels.some((label) => BREAKS.has(wordOf(label))),
    ...(told !== undefined && { told }),
    ...(guessed !== undefined && { guessed }),
  };
}

interface Found<Type extends FlowItemKind = FlowItemKind> {
  readonly type: Type;
  readonly level: ClassificationLevel;
}

function isTold(level: ClassificationLevel): boolean {
  return level === 'label' || level === 'usual-label' || level === 'issue-type' || level === 'linked';
}

function firstOf(signs: Signs, settings: FlowSettings): Found<FlowItemType> | undefined {
  for (const level of LEVELS) {
    const type = WAYS[level]?.(signs, settings);
    if (type !== undefined) return { type, level };
  }
  return undefined;
}

const WAYS: Partial<Record<ClassificationLevel, (signs: Signs, settings: FlowSettings) => FlowItemType | undefined>> = {
  label: ({ labels }, settings) => typeOfLabels(labels, settings),
  'usual-label': ({ labels }) => surest(labels.map(typeOfUsualLabel)),
  'issue-type': ({ issueType }, settings) => typeOfIssueType(issueType, settings),
  linked: ({ linked }, settings) => first(linked, (other) => spokenOf(other, settings)),
  title: ({ titles }) => first(titles, typeOfTitle),
  branch: ({ branches }) => first(branches, typeOfBranch),
  author: ({ origins }) => (origins.includes('dependency-bot') ? 'debt' : undefined),
};

function spokenOf({ labels, issueType }: Pick<Signs, 'labels' | 'issueType'>, settings: FlowSettings): FlowItemType | undefined {
  return typeOfLabels(labels, settings) ?? surest(labels.map(typeOfUsualLabel)) ?? typeOfIssueType(issueType, settings);
}

/** Of several labels that disagree the rarer word: a label such as `security` is put on with more thought than `enhancement`. */
const SUREST: readonly FlowItemType[] = ['risk', 'defect', 'feature', 'debt'];

function surest(types: readonly (FlowItemType | undefined)[]): FlowItemType | undefined {
  return SUREST.find((type) => types.includes(type));
}

function typeOfLabels(labels: readonly string[], { items }: FlowSettings): FlowItemType | undefined {
  if (labels.length === 0) return undefined;
  const own = new Set(labels.map((label) => label.toLowerCase()));
  return SUREST.find((type) => items.labels[type]?.some((label) => own.has(label.toLowerCase())));
}

function typeOfIssueType(type: string | undefined, settings: FlowSettings): FlowItemType | undefined {
  return type === undefined ? undefined : (typeOfLabels([type], settings) ?? typeOfUsualLabel(type));
}

function first<T>(of: readonly T[], type: (one: T) => FlowItemType | undefined): FlowItemType | undefined {
  for (const one of of) {
    const found = type(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

const ADVISORY = /\bCVE-\d{4}-\d{4,}\b|\bGHSA(?:-[0-9a-z]{4}){3}\b|\[security\]/i;

/** Risk goes before a defect, and before debt that no label of the policy says; a feature stays one. */
function advised(found: Found, { titles }: Signs): Found {
  const { type, level } = found;
  const gives = type === 'defect' || type === 'unclassified' || (type === 'debt' && level !== 'label');
  return gives && titles.some((title) => ADVISORY.test(title)) ? { type: 'risk', level: 'advisory' } : found;
}

const BREAKING = /^[a-z]+(?:\([^)]*\))?!:|\bBREAKING\b/;
const BREAKS: ReadonlySet<string> = new Set(['breaking', 'breaking change', 'semver major']);

/** Of a merge commit's subject, which is all that git alone has of a pull request. */
function mergedBranch(subject: string): string | undefined {
  return (
    /^Merge pull request #\d+ from [^/\s]+\/(\S+)/.exec(subject)?.[1] ??
    /^Merge (?:remote-tracking )?branch '(?:origin\/)?([^']+)'/.exec(subject)?.[1]
  );
}
