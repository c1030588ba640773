import { count, quoted } from '../model/words.ts';
import { agentOf, UNNAMED } from './note-agent.ts';
import { field, fieldsOf, isRange, listField, parsed, textField } from './note-json.ts';
import type { NoteRange } from './note-ranges.ts';
import { settled } from './note-ranges.ts';

export type { NoteRange } from './note-ranges.ts';

/** What a git-ai note says of the lines that its commit brought. Lines are 1-based in the file as that commit has it. */
export interface Note {
  /** By path in that commit; ranges sorted, without overlap. A line that is in none is untracked, which says nothing of it. */
  readonly files: ReadonlyMap<string, readonly NoteRange[]>;
  /** What could not be read or relied on, each as a sentence. */
  readonly problems: readonly string[];
}

/** Whether it attests any line to an agent. */
export function saysAgent(note: Note): boolean {
  return [...note.files.values()].some((ranges) => ranges.some(({ by }) => by === 'agent'));
}

/** Notes that were seen go to 3 MB, nearly all of it metadata of versions that kept whole conversations. */
const MOST_CHARACTERS = 4 * 1024 * 1024;

type Maker = Pick<NoteRange, 'by' | 'agent'>;
const UNKNOWN: Maker = { by: 'unknown', agent: '' };

/**
 * A note of git-ai: the Git AI Standard 3 (text, `---`, JSON), or the JSON `authorship/0.0.1` that was before it. Real notes
 * deviate from both; each line is read by itself, and what is not understood is said and claims nothing.
 */
export function readNote(text: string): Note {
  const draft = new Draft();
  const isLarge = text.length > MOST_CHARACTERS;
  if (isLarge) draft.problem('it is larger than 4 MB, and was read up to there');
  const start = text.slice(0, MOST_CHARACTERS).replace(/^\uFEFF/, '');
  if (start.trim() === '') return draft.note();
  if (start.trimStart().startsWith('{')) readOlder(parsed(start), draft);
  else readText(start, draft);
  return draft.note();
}

/** A note while it is read. */
class Draft {
  readonly #files = new Map<string, NoteRange[]>();
  readonly #problems = new Map<string, number>();

  add(path: string, maker: Maker, from: number, to: number): void {
    const ranges = this.#files.get(path) ?? [];
    ranges.push({ from, to, ...maker });
    this.#files.set(path, ranges);
  }

  problem(words: string): void {
    this.#problems.set(words, (this.#problems.get(words) ?? 0) + 1);
  }

  note(): Note {
    const files = new Map([...this.#files].map(([path, ranges]) => [path, settled(ranges)] as const));
    const problems = [...this.#problems].map(([words, n]) => (n === 1 ? `${words}.` : `${words} (${count(n, 'time')}).`));
    return { files, problems: problems.map((words) => `A note of git-ai: ${words}`) };
  }
}

function readText(text: string, draft: Draft): void {
  const divider = /^---[ \t]*\r?$/m.exec(text);
  const attested = divider === null ? text.slice(0, text.lastIndexOf('\n') + 1) : text.slice(0, divider.index);
  const metadata = divider === null ? undefined : parsed(text.slice(divider.index + divider[0].length));
  if (divider === null) draft.problem('it has no `---` line, so it ends too early or is none');
  else if (fieldsOf(metadata).length === 0) draft.problem('what stands below `---` is no JSON object');
  else checkVersion(metadata, draft);
  const makerOf = makersBy(metadata);
  let path: string | undefined;
  for (const line of linesOf(attested)) {
    if (line.trim() === '') continue;
    if (/^\s/.test(line)) readEntry(line, path, makerOf, draft);
    else path = line.length > 1 && line.startsWith('"') && line.endsWith('"') ? line.slice(1, -1) : line;
  }
}

/** Lines without their ends. A quoted path may hold a line end of its own, which git-ai writes as it is; an entry is indented. */
function* linesOf(text: string): Iterable<string> {
  let open = '';
  for (const raw of text.split('\n')) {
    const line = raw.trimEnd();
    if (open !== '' && /^\s/.test(line)) {
      yield open;
      open = '';
    }
    const whole: string = open === '' ? line : `${open}\n${line}`;
    const isOpen = whole.startsWith('"') && (whole.length === 1 || !whole.endsWith('"'));
    open = isOpen ? whole : '';
    if (!isOpen) yield whole;
  }
  if (open !== '') yield open;
}

function readEntry(line: string, path: string | undefined, makerOf: (key: string) => Maker, draft: Draft): void {
  const [key = '', ...tokens] = line.trim().split(/[\s,]+/);
  if (path === undefined || tokens.length === 0) {
    draft.problem('a line of it belongs to no file or names no lines');
    return;
  }
  const maker = makerOf(key);
  if (maker.by === 'unknown') draft.problem('lines of it are by a key that it does not explain');
  for (const token of tokens) {
    const [, first, last] = /^(\d{1,10})(?:-(\d{1,10}))?$/.exec(token) ?? [];
    const [from, to] = [Number(first), Number(last ?? first)];
    if (isRange(from, to)) draft.add(path, maker, from, to);
    else if (token !== '') draft.problem('it names lines that no file can have');
  }
}

/**
 * Who a key is, by its form (1.2.3.1): `s_...::t_...` a session of an agent, `h_...` a person; any other key is an agent's where
 * the metadata has it among the prompts, whatever its length. `ai_agent` and `ai_tab` are what git-ai calls agents without a session.
 */
function makersBy(metadata: unknown): (key: string) => Maker {
  const [sessions, prompts] = [field(metadata, 'sessions'), field(metadata, 'prompts')];
  return (key) => {
    if (key.startsWith('h_')) return { by: 'person', agent: '' };
    if (key.startsWith('s_')) return { by: 'agent', agent: toolOf(field(sessions, key.split('::', 1)[0] ?? '')) };
    if (key === 'ai_agent' || key === 'ai_tab') return { by: 'agent', agent: UNNAMED };
    const prompt = field(prompts, key) ?? field(sessions, key);
    return prompt === undefined ? UNKNOWN : { by: 'agent', agent: toolOf(prompt) };
  };
}

function toolOf(record: unknown): string {
  return agentOf(textField(field(record, 'agent_id'), 'tool'));
}

function checkVersion(metadata: unknown, draft: Draft): void {
  const version = textField(metadata, 'schema_version');
  if (version === undefined) draft.problem('it does not say which version it is of');
  else if (!/^authorship\/3\./.test(version)) draft.problem(`it is of version ${quoted(version, 40)}, and was read as one of 3`);
}

/** `{files: {PATH: {authors: [{author, lines: [1, [3, 5]], agent_metadata}]}}}`. Of a mere name nothing can be told. */
function readOlder(value: unknown, draft: Draft): void {
  if (value === undefined) draft.problem('it begins as JSON and is none');
  const version = textField(value, 'schema_version');
  if (version !== undefined && version !== 'authorship/0.0.1')
    draft.problem(`it is JSON of version ${quoted(version, 40)}, and was read as \`authorship/0.0.1\``);
  let byName = false;
  for (const [path, file] of fieldsOf(field(value, 'files'))) {
    for (const author of listField(file, 'authors')) {
      const agent = field(author, 'agent_metadata');
      const isAgent = fieldsOf(agent).length > 0;
      byName ||= !isAgent;
      const named = textField(agent, 'tool') ?? textField(field(agent, 'agent_id'), 'tool');
      const maker: Maker = isAgent ? { by: 'agent', agent: agentOf(named) } : UNKNOWN;
      for (const lines of listField(author, 'lines')) {
        const [from, to = from]: readonly unknown[] = Array.isArray(lines) ? lines : [lines];
        if (isRange(from, to)) draft.add(path, maker, Number(from), Number(to));
        else draft.problem('it names lines that no file can have');
      }
    }
  }
  if (byName) draft.problem('it tells who made lines by a name alone, which may be anyone’s');
}

/** Whether a note may speak of an agent in a way that could not be read: then its commit's other lines are not known to be nobody's. */
export function isUnsure({ files, problems }: Note): boolean {
  if (files.size === 0) return problems.length > 0;
  return [...files.values()].some((ranges) => ranges.some(({ by }) => by === 'unknown'));
}
