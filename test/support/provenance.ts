import type { Graded, JudgedCommit, MadeRange, Mark, Provenance, PullSigns } from '../../src/model/provenance.ts';
import { strongest } from '../../src/model/provenance.ts';
import type { Reading } from '../../src/model/reading.ts';
import { present } from './evidence.ts';

/** Provenance as literals, for checks that are asked one by one. */

/** A mark of `co-authored` by a trailer, unless told otherwise. */
export function mark(more: Partial<Mark> = {}): Mark {
  const text = 'Co-authored-by: Claude <noreply@anthropic.com>';
  return { marker: 'claude', agent: 'claude', grade: 'co-authored', where: 'trailer', text, forgeable: true, ...more };
}

/** That an agent’s account opened a pull request, by GitHub’s own word. */
export const ACCOUNT = mark({
  marker: 'account-devin',
  agent: 'devin',
  grade: 'authored',
  where: 'account',
  text: 'devin',
  forgeable: false,
});

/** A commit of a sha that is told by its first letter, with its marks. */
export function commit(letter: string, marks: readonly Mark[] = [], more: Partial<JudgedCommit> = {}): JudgedCommit {
  const grade: Graded = strongest(marks.map((one) => one.grade));
  const agents = [...new Set(marks.filter((one) => one.grade === grade).map(({ agent }) => agent))];
  return { sha: letter.repeat(40), kind: 'ordinary', grade, agents, evidence: marks, ...more };
}

export function signs(marks: readonly Mark[] = [], disclosure: Partial<PullSigns['disclosure']> = {}): PullSigns {
  return {
    grade: strongest(marks.map((one) => one.grade)),
    agents: [...new Set(marks.map(({ agent }) => agent))],
    evidence: marks,
    disclosure: { said: 'nothing', signs: [], asked: false, ...disclosure },
  };
}

export function made(from: number, to: number, more: Partial<MadeRange> = {}): MadeRange {
  return { from, to, grade: 'co-authored', agent: 'claude', source: 'commit', ...more };
}

export function provenanceOf(more: Partial<Provenance> = {}): Provenance {
  return {
    commits: [],
    files: new Map(),
    lines: { added: 0, ai: 0, human: 0, untold: 0 },
    least: 'co-authored',
    prompters: [],
    names: [],
    gaps: [],
    ...more,
  };
}

export function provenance(more: Partial<Provenance> = {}): Reading<Provenance> {
  return present(provenanceOf(more));
}
