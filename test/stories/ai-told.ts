import type { ReviewMapFile } from '../../src/model/reported-provenance.ts';
import type { Played, PullScene, Scene, Stage } from '../support/stage.ts';
import { outcomeOf } from './told.ts';

/** Scenes of changes that an agent had a hand in, and short words for what is told of them. */

export const TRAILER = 'Co-authored-by: Claude <noreply@anthropic.com>';
export const SAID_NONE = '- [ ] I **did** use AI assistance\n- [x] I did **not** use AI assistance\n';
export const AI_STOPS = 'checks:\n  ai-reviewed: { level: stop }\n  ai-disclosed: { level: stop }\n';

/** So many lines, each another; `part` keeps those of two files apart. */
export function lines(part: string, count: number): string {
  return Array.from({ length: count }, (_, index) => `export const ${part}${index} = ${index};\n`).join('');
}

/** `anouk` opens it; `gretchen` stands in a commit as its author; whoever is not named may read at most. */
export function scene(pull: Partial<PullScene>, more: Scene = {}): Scene {
  return {
    policy: AI_STOPS,
    people: { anouk: 'write', gretchen: 'write', marit: 'maintain', wout: 'write', fenna: 'read' },
    ...more,
    github: { emails: { 'author@example.org': 'anouk', 'gretchen@example.org': 'gretchen' }, ...more.github },
    pulls: [{ number: 7, ...pull }],
  };
}

/** A note of git-ai (Git AI Standard 3.0.0): the lines of a file that an agent made, or a person. */
export function noteOf(path: string, ranges: string, by: 'agent' | 'person' = 'agent'): string {
  const key = by === 'agent' ? 's_0123456789abcd::t_0123456789abcd' : 'h_31dce776f88375';
  const sessions = by === 'agent' ? { s_0123456789abcd: { agent_id: { tool: 'cursor', id: 'x', model: 'y' } } } : {};
  const humans = by === 'person' ? { h_31dce776f88375: { author: 'someone' } } : {};
  return `${path}\n  ${key} ${ranges}\n---\n${JSON.stringify({ schema_version: 'authorship/3.0.0', sessions, humans })}\n`;
}

/** Of the two checks that hang on nothing but what is said and done on GitHub. */
export function outcomes(told: Pick<Played, 'report'>): Record<'reviewed' | 'disclosed', string | undefined> {
  return { reviewed: outcomeOf(told, 'ai-reviewed'), disclosed: outcomeOf(told, 'ai-disclosed') };
}

export function provenanceIn({ report }: Pick<Played, 'report'>) {
  const found = report?.evidence.provenance;
  if (found === undefined) throw new Error('Nothing is told of who made the lines');
  return found;
}

/** Where to look, in order: `path:from-to at agent`. */
export function rowsIn({ file }: Pick<Played, 'file'>): string[] {
  const { rows }: ReviewMapFile = JSON.parse(file('review-map.json'));
  return rows.map(({ path, from, to, at, agent, source }) => `${path}:${from}-${to} at ${at}, ${agent} by ${source}`);
}

/** Decides again, at a review. */
export function reviewed(stage: Stage, by: string, more: { sha?: string } = {}): Promise<Played> {
  const event = stage.events.review(stage.state.review(7, by, 'APPROVED', more));
  return stage.step({ event, workflow: 'Decide', job: 'decide', token: 'rejudge' });
}

/** Decides again, at a command of a maintainer that is of another check. */
export function commanded(stage: Stage): Promise<Played> {
  const event = stage.events.comment(stage.state.comment(7, 'marit', '/jidoka waive flow-item 1234567 look again'));
  return stage.step({ event, workflow: 'Decide', job: 'decide', token: 'rejudge', checkout: 'none' });
}
