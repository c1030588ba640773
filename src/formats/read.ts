import type { Format, JsonFormat, LineFormat, ReportReading, XmlElement } from '../model/format.ts';
import { HEAD_LENGTH, ReportError } from '../model/format.ts';
import type { Problem } from '../model/reading.ts';
import { listed, quoted } from '../model/words.ts';
import { lineMachine } from './lines.ts';
import type { Machine } from './text.ts';
import { textOf } from './text.ts';
import { xmlMachine } from './xml.ts';

/** Reports people have that no format here reads yet, by root element, so that the refusal can name them. */
const KNOWN_ROOTS: ReadonlyMap<string, string> = new Map([
  ['test-run', 'NUnit 3'],
  ['test-results', 'NUnit 2'],
  ['assemblies', 'xUnit.net'],
  ['assembly', 'xUnit.net'],
  ['TestRun', 'Visual Studio TRX'],
  ['testng-results', 'TestNG'],
  ['report', 'JaCoCo coverage'],
  ['CoverageSession', 'OpenCover coverage'],
  ['checkstyle', 'Checkstyle'],
  ['html', 'an HTML page'],
]);

/**
 * Reads one report, recognised by its content and not by its name. Never throws for what is in the file: whatever is wrong
 * with it is the reading. Memory does not grow with the file.
 */
export async function readReport(
  path: string,
  bytes: AsyncIterable<Uint8Array>,
  formats: readonly Format[],
): Promise<ReportReading> {
  let format: Format | undefined;
  const choose = async (head: string): Promise<Machine> => {
    const first = head.trimStart().charAt(0);
    if (first === '<') return xmlMachine(path, (root) => xmlFormat(root).sink(path));
    const found = formats.find(
      (candidate): candidate is JsonFormat | LineFormat =>
        candidate.syntax === (first === '{' || first === '[' ? 'json' : 'lines') && candidate.matches(head),
    );
    if (found === undefined) throw new ReportError({ ...unknownFormat(first, formats), path, line: 1, column: 1 });
    format = found;
    if (found.syntax === 'lines') return lineMachine(path, found.sink(path));
    const [{ jsonMachine }, sink] = await Promise.all([import('./json.ts'), found.sink(path)]);
    return jsonMachine(path, sink);
  };
  const xmlFormat = (root: XmlElement) => {
    const found = formats.find((candidate) => candidate.syntax === 'xml' && candidate.matches(root));
    if (found?.syntax !== 'xml') throw unknownRoot(path, root, formats);
    format = found;
    return found;
  };
  try {
    const evidence = await run(path, bytes, choose);
    return { state: 'read', format: format?.id ?? 'unknown', ...evidence };
  } catch (error) {
    return { state: 'unreadable', ...(format && { format: format.id }), problems: [problemOf(error, path)] };
  }
}

/** Collects enough of the beginning to recognise the file by, then hands everything to one machine. */
async function run(path: string, bytes: AsyncIterable<Uint8Array>, choose: (head: string) => Promise<Machine>) {
  let machine: Machine | undefined;
  let head = '';
  for await (const { text, broken } of textOf(path, bytes)) {
    if (machine) machine.write(text);
    else {
      head += text;
      const first = head.trimStart().charAt(0);
      if (first === '<' || head.length >= HEAD_LENGTH) {
        machine = await choose(head);
        machine.write(head);
      }
    }
    if (broken !== undefined) machine?.fail(broken);
    if (broken !== undefined) throw new ReportError({ kind: 'malformed', message: broken, path, line: 1, column: 1 });
  }
  if (machine === undefined) {
    if (head.trim() === '') throw new ReportError({ kind: 'malformed', message: 'The file is empty.', path, line: 1, column: 1 });
    machine = await choose(head);
    machine.write(head);
  }
  return machine.end();
}

/** A disk that fails half way, or a fault of ours: one file's reading, never the end of the others'. */
function problemOf(error: unknown, path: string): Problem {
  if (error instanceof ReportError) return error.problem;
  return {
    kind: 'unreadable',
    message: `Reading broke off: ${quoted(error instanceof Error ? error.message : String(error))}.`,
    path,
  };
}

function reads(formats: readonly Format[]): string {
  return `Read are: ${listed(
    formats.map(({ title }) => title),
    30,
  )}.`;
}

function unknownFormat(first: string, formats: readonly Format[]): Pick<Problem, 'kind' | 'message'> {
  return { kind: 'unreadable', message: `This is no report Jidoka knows: it begins with ${quoted(first)}. ${reads(formats)}` };
}

function unknownRoot(path: string, root: XmlElement, formats: readonly Format[]): ReportError {
  const known = KNOWN_ROOTS.get(root.name);
  const what =
    known === undefined ? 'This is no report Jidoka knows' : `This looks like ${known}, which this version does not read`;
  const message = `${what}: its root element is ${quoted(root.name, 60)}. ${reads(formats)}`;
  return new ReportError({ kind: 'unreadable', message, path, line: root.line, column: root.column });
}
