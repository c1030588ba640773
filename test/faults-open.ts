/** Lines of the table that do not hold yet, each with what should be otherwise. */

const TOKEN = 'A token that GitHub does not know is told to need a permission.';
const HASTE = 'The comment is sent again, up to three times, without a pause; after a limit too.';

const PLACES: readonly (readonly [why: string, lines: readonly string[]])[] = [
  [TOKEN, ['401 @ policy', '401 @ Change', '401 @ lists', '401 @ POST', '401 @ PATCH']],
  [
    HASTE,
    ['404 @ POST', '410 @ POST', '200 page @ POST', '200 wrong schema @ POST', 'redirect 301 @ POST', 'redirect 307 @ POST'],
  ],
  [HASTE, ['404 @ PATCH', '410 @ PATCH', '200 empty object @ PATCH', 'redirect 301 @ PATCH', 'redirect 307 @ PATCH']],
  [HASTE, ['403 secondary, with Retry-After @ PATCH', '403 secondary, without @ PATCH', 'limit reset far ahead @ PATCH']],
  [HASTE, ['429 in seconds @ PATCH', '429 until a date @ PATCH', '429 with garbage @ PATCH']],
];

const OPEN: ReadonlyMap<string, string> = new Map(PLACES.flatMap(([why, lines]) => lines.map((line) => [line, why] as const)));

export function openAt({ fault, where }: { readonly fault: string; readonly where: string }): string | undefined {
  return OPEN.get(`${fault} @ ${where}`);
}
