import type { Format, ReportReading, XmlElement } from '../model/format.ts';
import { ReportError } from '../model/format.ts';
import type { Problem } from '../model/reading.ts';
import { listed, quoted } from '../model/words.ts';
import { readXml } from './xml.ts';

/** Reports people have that no format here reads yet, by root element, so that the refusal can name them. */
const KNOWN_ROOTS: ReadonlyMap<string, string> = new Map([
  ['test-run', 'NUnit 3'],
  ['test-results', 'NUnit 2'],
  ['assemblies', 'xUnit.net'],
  ['assembly', 'xUnit.net'],
  ['TestRun', 'Visual Studio TRX'],
  ['testng-results', 'TestNG'],
  ['coverage', 'a coverage report'],
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
  const choose = (root: XmlElement) => {
    format = formats.find((candidate) => candidate.matches(root));
    if (format === undefined) throw unknownRoot(path, root, formats);
    return format.sink(path);
  };
  try {
    const tests = await readXml(path, bytes, choose);
    return { state: 'read', format: format?.id ?? 'unknown', tests };
  } catch (error) {
    return { state: 'unreadable', ...(format && { format: format.id }), problems: [problemOf(error, path)] };
  }
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

function unknownRoot(path: string, root: XmlElement, formats: readonly Format[]): ReportError {
  const known = KNOWN_ROOTS.get(root.name);
  const what =
    known === undefined ? 'This is no report Jidoka knows' : `This looks like ${known}, which this version does not read`;
  const reads = listed(formats.map(({ title }) => title));
  const message = `${what}: its root element is ${quoted(root.name, 60)}. Read are: ${reads}.`;
  return new ReportError({ kind: 'unreadable', message, path, line: root.line, column: root.column });
}
