/**
 * `primaryLocationLineHash`, by which GitHub code scanning knows a result again when its lines have moved
 * (https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning#providing-data-to-track-code-scanning-alerts-across-runs):
 * a polynomial hash, modulo 2 to the 64th, of the hundred characters from the beginning of the line on. Spaces and tabs do
 * not count, every line break counts as a line feed, and after the end of the file stand U+FFFF and then nothing but zeros.
 * The same hash again in the same file is told apart by `:2`, `:3`.
 */

const WINDOW = 100;
const FACTOR = 37;
const END = 0xffff;
const [TAB, LINE_FEED, RETURN, SPACE] = [0x09, 0x0a, 0x0d, 0x20];

/** What the character that leaves the window has become by then. */
const LEAVING = BigInt(FACTOR) ** BigInt(WINDOW);
const [LEAVING_HIGH, LEAVING_LOW] = [Number((LEAVING >> 32n) & 0xffffffffn), Number(LEAVING & 0xffffffffn)];
const HALF = 0x1_0000_0000;

/** The hash of every line, first line first. Text that ends in a line break has an empty last line, as code scanning counts. */
export function lineHashes(text: string): string[] {
  const { units, starts } = unitsOf(text);
  const hashes: string[] = [];
  const counts = new Map<string, number>();
  // 64 bits in two halves: every product below stays within what a number holds exactly.
  let high = 0;
  let low = 0;
  for (let end = 0; hashes.length < starts.length; end++) {
    if (end - WINDOW === starts[hashes.length]) {
      const hash = hexadecimal(high, low);
      const seen = (counts.get(hash) ?? 0) + 1;
      counts.set(hash, seen);
      hashes.push(`${hash}:${seen}`);
    }
    const leaving = units[end - WINDOW] ?? 0;
    const sum = low * FACTOR + (units[end] ?? 0) - leaving * LEAVING_LOW;
    const carry = Math.floor(sum / HALF);
    low = sum - carry * HALF;
    const rest = high * FACTOR + carry - leaving * LEAVING_HIGH;
    high = rest - Math.floor(rest / HALF) * HALF;
  }
  return hashes;
}

/** Without leading zeros, as code scanning writes it. */
function hexadecimal(high: number, low: number): string {
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
}

/** The hash of one line, 1-based; undefined where the text has no such line. */
export function lineHash(text: string, line: number): string | undefined {
  return lineHashes(text)[line - 1];
}

/** The characters that count, and where among them each line begins. */
function unitsOf(text: string): { readonly units: Uint16Array; readonly starts: readonly number[] } {
  const units = new Uint16Array(text.length + 1);
  const starts: number[] = [];
  let length = 0;
  let isStart = true;
  let afterReturn = false;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : END;
    const isFold = afterReturn && unit === LINE_FEED;
    afterReturn = unit === RETURN;
    if (unit === SPACE || unit === TAB || isFold) continue;
    if (isStart) starts.push(length);
    isStart = unit === LINE_FEED || unit === RETURN;
    units[length++] = unit === RETURN ? LINE_FEED : unit;
  }
  return { units: units.subarray(0, length), starts };
}
