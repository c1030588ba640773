import type { Mark, PullSigns } from '../model/provenance.ts';
import { GRADES, strongest } from '../model/provenance.ts';
import type { Marker } from './markers-row.ts';

/** A row that was found, with the agent that it or its value names; of a long text the beginning is kept. */
export function markOf(
  { id, agent, grade, forgeable }: Pick<Marker, 'id' | 'agent' | 'grade' | 'forgeable'>,
  where: Mark['where'],
  text: string,
): Mark {
  return { marker: id, agent, grade, where, text: text.slice(0, 200), forgeable };
}

/** Marks together: the strongest first, and the agents that they name, which is `unnamed` only where none names one. */
export function together(marks: readonly Mark[]): Pick<PullSigns, 'grade' | 'agents' | 'evidence'> {
  const evidence = marks.toSorted((a, b) => strengthOf(a) - strengthOf(b));
  const named = evidence.filter(({ agent }) => agent !== 'unnamed');
  const agents = [...new Set((named.length > 0 ? named : evidence).map(({ agent }) => agent))];
  return { grade: strongest(evidence.map(({ grade }) => grade)), agents, evidence };
}

/** Less is stronger. */
export function strengthOf({ grade }: Mark): number {
  return GRADES.indexOf(grade);
}
