import { addressesOf, IDENTITIES } from './markers-identities.ts';
import type { Identity } from './markers-identity.ts';
import type { Marker } from './markers-row.ts';
import { AIDER_AUTHOR, LINE_ROWS, TRAILER_ROWS } from './markers-rows.ts';

export type { Marker } from './markers-row.ts';

const SIGNED_OFF = 'agent-signed-off';
const COMMITTED = 'agent-committer';
const BY_DEFAULT = 'copilot-vscode-default';

/** An identity is a marker where it signs as author, and another where a trailer names it. */
function rowsOf(identity: Identity): Marker[] {
  const { id, agent, grade = 'authored', author = 'listed', trailer = 'listed', source, since } = identity;
  const row = { agent, forgeable: true, source, ...(since !== undefined && { since }) };
  const addresses = addressesOf([identity]);
  return [
    { ...row, id: `${id}-author`, grade, where: 'author', pattern: new RegExp(`<${addresses}>$`, 'i'), seen: author },
    {
      ...row,
      id: `${id}-coauthor`,
      grade: grade === 'authored' ? 'co-authored' : grade,
      where: 'trailer',
      pattern: new RegExp(`^co-(?:authored|developed)-by: [^<>]*<${addresses}>$`, 'i'),
      seen: trailer,
    },
  ];
}

const agents = IDENTITIES.filter(({ grade = 'authored' }) => grade === 'authored');

/** The table: every marker of a commit, each once. Facts with a source; nothing is told from style. */
export const MARKERS: readonly Marker[] = [
  ...IDENTITIES.flatMap(rowsOf),
  AIDER_AUTHOR,
  {
    id: BY_DEFAULT,
    agent: 'copilot',
    grade: 'hint',
    where: 'trailer',
    pattern: /^co-authored-by: [^<>]*<copilot@github\.com>$/i,
    forgeable: true,
    seen: 'cline/cline@8cbe4a1ad912',
    source: 'microsoft/vscode#314311: put on hand-written commits too, until the end of June 2026',
    since: '2026-04-22',
  },
  {
    id: SIGNED_OFF,
    agent: 'unnamed',
    grade: 'disclosed',
    where: 'trailer',
    pattern: new RegExp(`^signed-off-by: [^<>]*<${addressesOf(agents)}>$`, 'i'),
    forgeable: true,
    seen: 'google-gemini/gemini-cli@320e9bb1f3c7',
    source: 'Linux Documentation/process/coding-assistants.rst: an agent must not sign off',
  },
  {
    // Whoever rebases or applies a commit becomes its committer: it says that an agent moved it, not that it made it.
    id: COMMITTED,
    agent: 'unnamed',
    grade: 'hint',
    where: 'committer',
    pattern: new RegExp(`<${addressesOf(agents)}>$`, 'i'),
    forgeable: true,
    seen: 'All-Hands-AI/OpenHands@acfb349dc31f',
    source: 'git-commit(1): author and committer',
  },
  ...TRAILER_ROWS,
  ...LINE_ROWS,
];

const byId = new Map(MARKERS.map((row) => [row.id, row]));

/** A row that is known to be there. */
function row(id: string): Marker {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`no marker is called ${id}`);
  return found;
}

/** The rows of an identity, by where it stands. */
export const authorRow = (identity: Identity): Marker => row(`${identity.id}-author`);
export const coauthorRow = (identity: Identity): Marker => row(`${identity.id}-coauthor`);
export const SIGNED_OFF_ROW = row(SIGNED_OFF);
export const COMMITTER_ROW = row(COMMITTED);
export const BY_DEFAULT_ROW = row(BY_DEFAULT);
