import { addressesOf, IDENTITIES } from './markers-identities.ts';
import type { Identity } from './markers-identity.ts';
import type { Marker } from './markers-row.ts';
import { AIDER_AUTHOR, LINE_ROWS, TRAILER_ROWS } from './markers-rows.ts';

/** An identity is a marker where it signs as author, and another where a trailer names it. */
interface IdentityRows {
  readonly author: Marker;
  readonly coauthor: Marker;
}

function rowsOf(identity: Identity): IdentityRows {
  const { id, agent, grade = 'authored', author = 'listed', trailer = 'listed', source, since } = identity;
  const row = { agent, forgeable: true, source, ...(since !== undefined && { since }) };
  const addresses = addressesOf([identity]);
  return {
    author: { ...row, id: `${id}-author`, grade, where: 'author', pattern: new RegExp(`<${addresses}>$`, 'i'), seen: author },
    coauthor: {
      ...row,
      id: `${id}-coauthor`,
      grade: grade === 'authored' ? 'co-authored' : grade,
      where: 'trailer',
      pattern: new RegExp(`^co-(?:authored|developed)-by: [^<>]*<${addresses}>$`, 'i'),
      seen: trailer,
    },
  };
}

const identityRows = new Map(IDENTITIES.map((identity) => [identity, rowsOf(identity)]));

/** The rows of a known identity, by where it stands. */
export const rowsBy = (identity: Identity): IdentityRows => identityRows.get(identity) ?? rowsOf(identity);

const agents = IDENTITIES.filter(({ grade = 'authored' }) => grade === 'authored');

/** The one trailer that says less in the weeks in which an editor put it everywhere. */
export const BY_DEFAULT_ROW: Marker = {
  id: 'copilot-vscode-default',
  agent: 'copilot',
  grade: 'hint',
  where: 'trailer',
  pattern: /^co-authored-by: [^<>]*<copilot@github\.com>$/i,
  forgeable: true,
  seen: 'cline/cline@8cbe4a1ad912',
  source: 'microsoft/vscode#314311: put on hand-written commits too, until the end of June 2026',
  since: '2026-04-22',
};

/** Only a person can sign off: that an agent did says that it had a hand in it. */
export const SIGNED_OFF_ROW: Marker = {
  id: 'agent-signed-off',
  agent: 'unnamed',
  grade: 'disclosed',
  where: 'trailer',
  pattern: new RegExp(`^signed-off-by: [^<>]*<${addressesOf(agents)}>$`, 'i'),
  forgeable: true,
  seen: 'google-gemini/gemini-cli@320e9bb1f3c7',
  source: 'Linux Documentation/process/coding-assistants.rst: an agent must not sign off',
};

/** Whoever rebases or applies a commit becomes its committer: it says that an agent moved it, not that it made it. */
export const COMMITTER_ROW: Marker = {
  id: 'agent-committer',
  agent: 'unnamed',
  grade: 'hint',
  where: 'committer',
  pattern: new RegExp(`<${addressesOf(agents)}>$`, 'i'),
  forgeable: true,
  seen: 'All-Hands-AI/OpenHands@acfb349dc31f',
  source: 'git-commit(1): author and committer',
};

/** The table: every marker of a commit, each once. Facts with a source; nothing is told from style. */
export const MARKERS: readonly Marker[] = [
  ...[...identityRows.values()].flatMap(({ author, coauthor }) => [author, coauthor]),
  ...[AIDER_AUTHOR, BY_DEFAULT_ROW, SIGNED_OFF_ROW, COMMITTER_ROW],
  ...TRAILER_ROWS,
  ...LINE_ROWS,
];
