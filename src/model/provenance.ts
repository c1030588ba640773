import type { LineRange } from './changes.ts';

/** How it is known that an agent had a hand in something, strongest first. A grade is a kind of evidence, not a probability. */
export const GRADES = ['authored', 'co-authored', 'session', 'disclosed', 'suggestion', 'hint'] as const;
export type Grade = (typeof GRADES)[number];

/** What each grade says, and of what. */
export const GRADE_MEANS: Readonly<Record<Grade, string>> = {
  authored: 'an agent’s account or identity is the author, or its tool recorded the very lines',
  'co-authored': 'a trailer of the commit names the agent',
  session: 'a trailer or a link leads to an agent’s session',
  disclosed:
    'the people of the change say that an agent helped: a box, a label, `Assisted-by` with a known agent, a squash of which some commits carry a trailer',
  suggestion: 'a suggestion of a review bot was applied, most often one line',
  hint: 'a sign that ordinary work can carry too: a branch’s name, a footer, a default of an editor',
};

/** `none`: no marker found, which says nothing of who wrote it. */
export type Graded = Grade | 'none';

/** Whether it is `least` or stronger evidence. */
export function isAtLeast(grade: Graded, least: Grade): boolean {
  return grade !== 'none' && GRADES.indexOf(grade) <= GRADES.indexOf(least);
}

/** `none` of nothing. */
export function strongest(grades: Iterable<Graded>): Graded {
  let best: Graded = 'none';
  for (const grade of grades) if (grade !== 'none' && (best === 'none' || isAtLeast(grade, best))) best = grade;
  return best;
}

/** Where a marker was found. */
export const MARK_PLACES = [
  ...['author', 'committer', 'trailer', 'message', 'note', 'trace'],
  ...['account', 'branch', 'body', 'label', 'box'],
] as const satisfies readonly string[];

/** One marker that was found, and where. */
export interface Mark {
  /** Id of its row in the table of markers, or of the policy's own agent. */
  readonly marker: string;
  /** `claude`, `copilot`, ...; `unnamed` where the marker does not say. */
  readonly agent: string;
  readonly grade: Grade;
  readonly where: (typeof MARK_PLACES)[number];
  /** What was found, cut to 200 characters; never a line that names only people. */
  readonly text: string;
  /** Whether whoever wrote the commit or the pull request could have written it in, or left it out. */
  readonly forgeable: boolean;
}

/** A commit with every marker that it carries. */
export interface JudgedCommit {
  readonly sha: string;
  /** Merges and reverts bring back what others wrote: they are told and not judged. */
  readonly kind: 'ordinary' | 'merge' | 'revert';
  /** The strongest of its evidence. */
  readonly grade: Graded;
  /** Of the evidence of that grade first; each once. */
  readonly agents: readonly string[];
  readonly evidence: readonly Mark[];
  /** Lines it added, where that was counted. `human` are lines that a note attests and no marker claims. */
  readonly lines?: { readonly ai: number; readonly human: number; readonly untracked: number };
}

/** By which record a line is known to be AI-made, the most exact first. */
export type LineSource = 'git-ai-note' | 'agent-trace' | 'commit';

/** Neighbouring added lines with one provenance. Both ends belong to it; 1-based in the file after the change. */
export interface MadeRange extends LineRange {
  readonly grade: Grade;
  readonly agent: string;
  readonly source: LineSource;
  /** The commit that brought them, where that is known. */
  readonly sha?: string;
}

/** What a pull request says of itself. */
export interface Disclosure {
  /** `contradictory`: boxes that exclude each other are ticked. */
  readonly said: 'used' | 'not-used' | 'contradictory' | 'nothing';
  /** Each sign with its words, such as the ticked box. */
  readonly signs: readonly Mark[];
  /** True where the description offers boxes at all, ticked or not. */
  readonly asked: boolean;
}

/** Signs of the pull request as a whole. They speak of it alone and claim no line. */
export interface PullSigns {
  readonly grade: Graded;
  readonly agents: readonly string[];
  readonly evidence: readonly Mark[];
  readonly disclosure: Disclosure;
}

/** Who made the lines that a change adds, as far as honest markers tell. */
export interface Provenance {
  /** Oldest first. */
  readonly commits: readonly JudgedCommit[];
  readonly pull?: PullSigns;
  /** By path after the change: sorted, without overlap, within its added lines. Weaker grades than `least` are there too. */
  readonly files: ReadonlyMap<string, readonly MadeRange[]>;
  /** Added lines: all, those of `least` or stronger, those a note attests to a person alone, and those nothing could be told of. */
  readonly lines: { readonly added: number; readonly ai: number; readonly human: number; readonly untold: number };
  /** The weakest grade that counts: the policy's `ai.min-grade`. */
  readonly least: Grade;
  /** Logins of those who may have asked an agent for lines: who approves must be someone else. Never reported. */
  readonly prompters: readonly string[];
  /** How many who may have asked have no account that could be told: as many approvals may be theirs. */
  readonly unnamed?: number;
  /** Tracked files that a commit's message or the description names; absent where neither could be read. */
  readonly names?: readonly string[];
  /** The head branch; it serves to compare. */
  readonly branch?: string;
  /** What could not be looked at, each as a sentence with what to do. */
  readonly gaps: readonly string[];
}

/** What to do about gaps: each says how it is closed. */
export const CLOSE_GAPS = 'Do what is said of it, and run the gate again.';

/** Ranges whose grade counts. */
export function counting(ranges: readonly MadeRange[] | undefined, least: Grade): readonly MadeRange[] {
  return (ranges ?? []).filter(({ grade }) => isAtLeast(grade, least));
}

/** Commits of a grade that counts. */
export function marked({ commits, least }: Pick<Provenance, 'commits' | 'least'>): readonly JudgedCommit[] {
  return commits.filter(({ kind, grade }) => kind === 'ordinary' && isAtLeast(grade, least));
}
