/** Which commands a runner obeys in what a step prints: rules written anew from the runner's source. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** The commands a runner knows; what looks like another one is a line of the log. */
const COMMANDS = new Set([
  ...['error', 'warning', 'notice', 'debug', 'group', 'endgroup', 'echo', 'add-mask', 'add-path', 'add-matcher'],
  ...['remove-matcher', 'set-env', 'set-output', 'save-state', 'stop-commands', 'internal-set-repo-path'],
]);

/**
 * What the runner would obey in one line of output (runner source, ActionCommand.cs): `::name key=value,...::data` after
 * blanks, else `##[name key=value;...]data` anywhere. Its searches for both signs go by culture, which overlooks invisible
 * characters, while the name is cut out by position; so this one finds more signs than there are, never fewer.
 */
export function commandOf(line: string): Command | undefined {
  return modernCommand(line.replace(/^[\s\u0085]+/, '')) ?? oldCommand(line);
}

function modernCommand(line: string): Command | undefined {
  if (!line.replace(INVISIBLE, '').startsWith('::')) return undefined;
  const end = line.indexOf('::', 2);
  if (end < 0) return undefined;
  return command(line.slice(2, end), ',', (text) => unescaped(text, [':', ',']), unescaped(line.slice(end + 2), []));
}

function oldCommand(line: string): Command | undefined {
  for (let start = line.indexOf('#'); start >= 0; start = line.indexOf('#', start + 1)) {
    if (!line.slice(start).replace(INVISIBLE, '').startsWith('##[')) continue;
    const end = line.indexOf(']', start);
    if (end < start + 3) continue;
    const plain = (text: string) => unescaped(text, [';', ']']);
    const found = command(line.slice(start + 3, end), ';', plain, plain(line.slice(end + 1)));
    if (found) return found;
  }
  return undefined;
}

const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/gu;

function command(info: string, separator: string, plain: (text: string) => string, data: string): Command | undefined {
  const space = info.indexOf(' ');
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (!COMMANDS.has(name)) return undefined;
  const properties: Record<string, string> = {};
  for (const pair of space < 0
    ? []
    : info
        .slice(space + 1)
        .trim()
        .split(separator)) {
    const equals = pair.indexOf('=');
    if (equals > 0) properties[pair.slice(0, equals).trim()] = plain(pair.slice(equals + 1));
  }
  return { name, properties, data };
}

/** `%` comes last, as at the runner: `%250A` is the text `%0A`, and no line break. */
function unescaped(text: string, also: readonly string[]): string {
  return ['\r', '\n', ...also, '%'].reduce(
    (result, sign) => result.replaceAll(`%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`, sign),
    text,
  );
}

/** As .NET reads lines: at CR, LF or both, and nowhere else. */
export function lines(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}
