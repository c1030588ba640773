import type { AiSettings } from '../model/ai-settings.ts';
import type { Actor } from '../model/people.ts';
import { bareLogin, sameLogin } from '../model/people.ts';
import type { Mark, PullSigns } from '../model/provenance.ts';
import { clipped } from '../model/words.ts';
import { disclosed } from './disclosure.ts';
import { markOf, together } from './marks.ts';
import { PULL_MARKERS } from './pull-markers.ts';
import { spokenLines } from './pull-text.ts';

/** A pull request, as far as it can tell of agents. */
export interface MarkedPull {
  readonly author: Actor;
  /** The head branch's name. */
  readonly branch: string;
  /** The description, as written. */
  readonly body: string;
  readonly labels: readonly string[];
}

/** Signs of a pull request as a whole. Only its account is more than what its writer chose to say. */
export function pullSigns(pull: MarkedPull, settings: AiSettings): PullSigns {
  const { disclosure, used } = disclosed(pull.body, settings);
  const found = [
    ...(pull.author.bot ? marksOf('account', [pull.author.login]) : []),
    ...marksOf('branch', [pull.branch]),
    ...marksOf(
      'body',
      spokenLines(pull.body).map((line) => line.trim().slice(0, LINE_READ)),
    ),
    ...marksOf('label', pull.labels),
    ...ownMarks(pull, settings),
    ...labelMarks(pull.labels, settings),
    ...used,
  ];
  const without = settings['without-markers'];
  return { ...together(found.filter(({ marker }) => !without.includes(marker))), disclosure };
}

/** More than any of the markers needs. */
const LINE_READ = 4000;

function marksOf(where: 'account' | 'branch' | 'body' | 'label', texts: readonly string[]): Mark[] {
  return PULL_MARKERS.filter((marker) => marker.where === where).flatMap((marker) => {
    for (const text of texts) {
      const found = marker.pattern.exec(text);
      if (found === null) continue;
      const shown = where === 'account' || where === 'label' ? text : (found[1] ?? found[0]);
      return [markOf(marker, where, clipped(shown, TEXT_KEPT))];
    }
    return [];
  });
}

const TEXT_KEPT = 200;

/** Agents of the policy's own. */
function ownMarks({ author, branch }: MarkedPull, { agents }: AiSettings): Mark[] {
  return agents.flatMap(({ id, logins, branches }): Mark[] => {
    const own = { marker: `policy:${id}`, agent: id };
    const isAuthor = logins.some((login) => isAccount(author, login));
    const start = branches.find((one) => branch.toLowerCase().startsWith(one.toLowerCase()));
    return [
      // The account may be one that a person could have, too: it is called by the policy's name for it.
      ...(isAuthor ? [{ ...own, grade: 'authored', where: 'account', text: id, forgeable: false } as const] : []),
      ...(start === undefined
        ? []
        : [{ ...own, grade: 'hint', where: 'branch', text: clipped(start, TEXT_KEPT), forgeable: true } as const]),
    ];
  });
}

/** Labels of the policy's own; GitHub tells no two apart by their case. */
function labelMarks(labels: readonly string[], { disclosure }: AiSettings): Mark[] {
  const own = new Set(disclosure.labels.map((one) => one.toLowerCase()));
  return labels.flatMap((text): Mark[] => {
    const sign = { marker: 'label-policy', agent: 'unnamed', grade: 'disclosed', where: 'label', forgeable: true } as const;
    return own.has(text.toLowerCase()) ? [{ ...sign, text: clipped(text, TEXT_KEPT) }] : [];
  });
}

/** Whether an account is the one that is named: `our-bot[bot]` is a bot alone, `our-bot` is either. */
function isAccount({ login, bot }: Actor, named: string): boolean {
  return sameLogin(bareLogin(login), bareLogin(named)) && (bot || bareLogin(named) === named);
}
