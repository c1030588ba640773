import type { AiSettings } from '../model/ai-settings.ts';
import type { Signatory, ToldCommit } from '../model/authorship.ts';
import type { JudgedCommit, Mark } from '../model/provenance.ts';
import { perObject } from '../model/remembered.ts';
import { ownAgents } from './agents-own.ts';
import { marksOfAuthor, marksOfCommitter } from './commit-author.ts';
import { marksOfMessage } from './commit-message.ts';
import { strengthOf, together } from './marks.ts';

/** One commit: what kind it is, and every marker it carries. Its lines are counted elsewhere. */
export function judgeCommit(commit: ToldCommit, settings: AiSettings): JudgedCommit {
  const { sha, parents, author, committer, message, authoredAt, vouched = false } = commit;
  const kind = kindOf(message, parents.length);
  if (kind !== 'ordinary') return unmarked(sha, kind);
  const own = prepared(settings);
  return told(sha, settings, [
    ...marksOfAuthor(author, own, vouched),
    ...marksOfMessage(message, own, authoredAt),
    ...(committer.mail === author.mail ? [] : marksOfCommitter(committer, author)),
  ]);
}

/** A message alone, as where it is not committed yet, with its author where that is known. */
export function judgeMessage(message: string, author: Signatory | undefined, settings: AiSettings): JudgedCommit {
  const kind = kindOf(message, 0);
  if (kind !== 'ordinary') return unmarked('', kind);
  const own = prepared(settings);
  return told('', settings, [
    ...(author === undefined ? [] : marksOfAuthor(author, own, false)),
    ...marksOfMessage(message, own),
  ]);
}

/**
 * With parents two make a merge, whatever it is called. Without, as for the first commit of a shallow clone, it goes by the words
 * that git and GitHub give a merge.
 */
function kindOf(message: string, parents: number): JudgedCommit['kind'] {
  if (parents > 1) return 'merge';
  if (parents === 0 && MERGE.test(message)) return 'merge';
  return REVERT.test(message) && TAKES_BACK.test(message) ? 'revert' : 'ordinary';
}

const MERGE =
  /^Merge (?:branch(?:es)? '|remote-tracking branch(?:es)? '|pull request #\d|tag '|commit '|[0-9a-f]{40} into [0-9a-f]{40}\b)/;
/** git's own words, and those of Conventional Commits; a revert that is taken back is called `Reapply`. */
const REVERT = /^(?:(?:Revert|Reapply) "|revert(?:\([^()\n]{0,80}\))?: )/i;
const TAKES_BACK = /^(?:This reverts commit [0-9a-f]{7}|Reverts (?:[\w.-]+\/[\w.-]+)?#\d)/m;

function unmarked(sha: string, kind: JudgedCommit['kind']): JudgedCommit {
  return { sha, kind, grade: 'none', agents: [], evidence: [] };
}

function told(sha: string, settings: AiSettings, marks: readonly Mark[]): JudgedCommit {
  if (marks.length === 0) return unmarked(sha, 'ordinary');
  const without = settings['without-markers'];
  const seen = new Map<string, Mark>();
  for (const mark of marks) {
    const key = `${mark.marker}\n${mark.text}`;
    const before = seen.get(key);
    if (without.includes(mark.marker) || (before !== undefined && strengthOf(before) <= strengthOf(mark))) continue;
    seen.set(key, mark);
  }
  return { sha, kind: 'ordinary', ...together([...seen.values()]) };
}

/** Worked out once for a policy, and not for each of its commits. */
const prepared = perObject(ownAgents);
