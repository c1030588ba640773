import type { Grade } from '../model/provenance.ts';
import type { Marker } from './markers-row.ts';

/**
 * Markers of a pull request as a whole. An account is GitHub's word, by exact login and only where it is a bot's; everything else is
 * the writer's to put there or to leave out. Of a branch and a line only what matches is shown, or the pattern's group where it has
 * one: the rest may name a person.
 */

type Where = 'account' | 'branch' | 'body' | 'label';

const of =
  (where: Where, grade: Grade, source: string) =>
  (id: string, agent: string, pattern: RegExp, seen = 'listed'): Marker => {
    return { id, agent, grade, where, pattern, forgeable: where !== 'account', seen, source };
  };

const account = of('account', 'authored', 'the author of a pull request, where GitHub says that it is a bot');
const branch = of('branch', 'hint', 'what the agent calls the branches that it pushes');
const footer = of('body', 'hint', 'what the tool writes below a description');
const session = of('body', 'session', 'the link to its session that the tool writes below a description');
const label = of('label', 'disclosed', 'labels that projects put on');
const topic = of('label', 'hint', 'labels that projects put on, also on changes about the tool');

// GitHub's two APIs tell a bot's login with and without `[bot]`.
const accounts = [
  account('account-copilot', 'copilot', /^copilot(?:-swe-agent)?(?:\[bot\])?$/i),
  account('account-devin', 'devin', /^devin-ai-integration(?:\[bot\])?$/i),
  account('account-jules', 'jules', /^google-labs-jules(?:\[bot\])?$/i),
  account('account-cursor', 'cursor', /^cursor(?:\[bot\])?$/i),
  account('account-claude', 'claude', /^claude(?:\[bot\])?$/i),
  account('account-codex', 'codex', /^(?:openai-codex|chatgpt-codex-connector)(?:\[bot\])?$/i),
  account('account-lovable', 'lovable', /^gpt-engineer-app(?:\[bot\])?$/i),
];

// With a slash only: `cursor-`, `codex-` and `claude-` begin the names of features, too.
const branches = [
  branch('branch-copilot', 'copilot', /^copilot\/(?=.)/i, 'Z3Prover/z3@6e5971641f'),
  branch('branch-codex', 'codex', /^codex\/(?=.)/i, 'Aider-AI/aider@861a1e4d1'),
  branch('branch-claude', 'claude', /^claude\/(?=.)/i, 'All-Hands-AI/OpenHands@7389a55327'),
  branch('branch-cursor', 'cursor', /^cursor\/(?=.)/i, 'All-Hands-AI/OpenHands@f0e729e098'),
  branch('branch-devin', 'devin', /^devin\/(?=.)/i, 'cline/cline@a8ad78965b'),
  branch('branch-jules', 'jules', /^jules\/(?=.)/i, 'Aider-AI/aider@5b21caaa9'),
  branch('branch-openhands', 'openhands', /^openhands\/(?=.)/i),
  branch('branch-aider', 'aider', /^aider\/(?=.)/i),
  branch('branch-gemini', 'gemini', /^gemini\/(?=.)/i),
  branch('branch-factory', 'factory', /^factory\/(?=.)/i),
  branch('branch-cline', 'cline', /^cline\/(?=.)/i),
];

/** A line of its own, perhaps with a picture before it and emphasis around it. */
const ownLine = (words: string) =>
  new RegExp(
    `^[*_]{0,2}(?:\\p{Extended_Pictographic}[\\p{Extended_Pictographic}\\u200d\\ufe0f]{0,9}\\s*)?(${words})[*_.]*$`,
    'iu',
  );

const footers = [
  footer(
    'body-claude',
    'claude',
    ownLine('Generated with (?:\\[Claude Code\\]\\(https://[^()\\s]{1,100}\\)|Claude Code)'),
    'Aider-AI/aider@3c3aff16f',
  ),
  footer(
    'body-cursor',
    'cursor',
    ownLine('Made with (?:\\[Cursor\\]\\(https://(?:www\\.)?cursor\\.com[^()\\s]{0,100}\\)|Cursor)'),
  ),
  footer(
    'body-devin',
    'devin',
    ownLine('Generated with \\[Devin\\]\\(https://(?:cli\\.|app\\.)?devin\\.ai[^()\\s]{0,100}\\)'),
    'steipete/CodexBar@5736117a2',
  ),
  footer(
    'body-crush',
    'crush',
    ownLine('Generated with (?:\\[Crush\\]\\(https://[^()\\s]{1,100}\\)|Crush)'),
    'charmbracelet/crush@e567c0abd',
  ),
];

const sessions = [
  session(
    'body-claude-session',
    'claude',
    /^<?(https:\/\/claude\.ai\/code\/session_[A-Za-z0-9]{8,64})>?$/,
    'anthropics/claude-code-action@e720b3fd',
  ),
  session(
    'body-cursor-session',
    'cursor',
    /(?:^<?|href=")(https:\/\/(?:www\.)?cursor\.com\/(?:agents\/|background-agent\?bcId=)bc-[0-9a-f]{8}-[0-9a-f-]{27})/,
  ),
  session(
    'body-devin-session',
    'devin',
    /^[*_]{0,2}Link to Devin (?:run|session)[*_]{0,2}:[*_]{0,2}\s*<?(https:\/\/app\.devin\.ai\/sessions\/[0-9a-f]{32})/i,
  ),
  session(
    'body-jules-session',
    'jules',
    /^[*_]{0,2}(PR created automatically by Jules for task \[\d{5,25}\]\(https:\/\/jules\.google\.com\/(?:task|session)\/\d{5,25}\))/i,
  ),
  session('body-codex-session', 'codex', /^<?(https:\/\/chatgpt\.com\/codex\/tasks\/task_[a-z]_[0-9a-f]{8,64})>?$/),
];

const labels = [
  label('label-ai-generated', 'unnamed', /^ai-generated$/i),
  label('label-ai-detected', 'unnamed', /^ai-detected$/i),
  label('label-ai-unreviewed', 'unnamed', /^ai-unreviewed$/i),
  label('label-robot-ai', 'unnamed', /^🤖 ?ai-[a-z0-9-]{1,40}$/iu),
  label('label-robot-copilot', 'copilot', /^🤖 ?copilot$/iu),
  label('label-robot-claude', 'claude', /^🤖 ?claude code$/iu),
  topic('label-codex', 'codex', /^codex$/i),
];

export const PULL_MARKERS: readonly Marker[] = [...accounts, ...branches, ...footers, ...sessions, ...labels];
