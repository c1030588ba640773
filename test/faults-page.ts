import { strikes } from './faults-list.ts';
import { PLACES } from './faults-places.ts';
import type { Row } from './faults-play.ts';
import { happenings } from './faults-situations.ts';

/** The page of what bad days do: docs/faults.md. */

export const PAGE = 'docs/faults.md';
const COLUMNS = ['fault', 'where', 'verdict', 'comments', 'check run', 'seconds', 'words shown'];

/** Each line of the table by what it is of, in the order of the page. */
export const lines: readonly Pick<Row, 'fault' | 'where'>[] = [
  ...strikes.map(({ name, place }) => ({ fault: name, where: PLACES[place].title })),
  ...happenings.map(({ name, where }) => ({ fault: name, where })),
];

export function lineOf({ fault, where, verdict, comments, check, seconds, words }: Row): string {
  return tableLine([fault, where, verdict, comments, check, seconds, words]);
}

/** How a line begins, whatever came of it. */
export function startOf({ fault, where }: Pick<Row, 'fault' | 'where'>): string {
  return tableLine([fault, where, '']).slice(0, -2);
}

function tableLine(cells: readonly string[]): string {
  const safe = cells.map((cell) => cell.replaceAll(/[&<>|]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll('\n', '<br>'));
  return `| ${safe.join(' | ')} |`;
}

export function page(table: readonly string[]): string {
  return [
    "# GitHub's bad days",
    '',
    'What one run of the gate does when GitHub, or what lies between, fails. Each line is a run of `dist/main.js` at a pull',
    'request, against the GitHub of the suite (`test/support/github`), which fails as told. `node scripts/faults.ts` writes this',
    'page, and `test/faults.test.ts` plays every line again and compares.',
    '',
    'Without any fault the verdict is `go` where the tests pass, and `stop` where one fails (PATCH, comment and artifact storage',
    'are played with a failing test, the others with passing ones, where the line does not say). In every line:',
    '',
    "- The exit code is the verdict's: 1 on `stop` and where the gate could not run, else 0.",
    '- There is one comment of this gate at most; after a second run, without the fault, there is exactly one, and that is its own.',
    '- All waits for GitHub together stay within 60 seconds, and so do those for the artifact store.',
    '- What is said to be written is, and what is said not to be is not. The notices stand in the log and in the summary.',
    '- Neither the token, a header nor a signed address is shown; no request carries the token to another host.',
    '- Where GitHub says how long to wait, no request of that kind comes earlier.',
    '',
    '`caution` where it would be `go`: the limit of open changes cannot be judged without GitHub, and what is not known is no pass.',
    'A check run beside an older one: the older was not seen or could not be changed, and of two of one name GitHub shows the newer.',
    '',
    '| where | what fails |',
    '| --- | --- |',
    ...Object.values(PLACES).map(({ title, note }) => `| ${title} | ${note} |`),
    '',
    `| ${COLUMNS.join(' | ')} |`,
    `|${COLUMNS.map(() => ' --- |').join('')}`,
    ...table,
    '',
  ].join('\n');
}
