/** A part of a report. The first parts are the verdict; only later ones may be cut. */
export interface Section {
  readonly text: string;
  /** Never cut. */
  readonly essential?: boolean;
}

/**
 * Joins sections up to a limit, in order. A section that does not fit is left out, the ones after it are still tried, and
 * the end says how many are missing. Essential sections are kept whatever else goes.
 */
export function budgeted(
  sections: readonly Section[],
  limit: number,
  size: (text: string) => number,
  fullReport: string,
): string {
  const notice = (left: number) =>
    `_${left} ${left === 1 ? 'part is' : 'parts are'} left out here for length; ${fullReport} has everything._`;
  const reserve = size(notice(999)) + 2;
  let room =
    limit - reserve - sections.filter((section) => section.essential).reduce((sum, section) => sum + size(section.text) + 2, 0);
  let left = 0;
  const kept = sections.filter((section) => {
    if (section.essential) return true;
    const cost = size(section.text) + 2;
    if (cost > room) {
      left++;
      return false;
    }
    room -= cost;
    return true;
  });
  const texts = kept.map((section) => section.text);
  return `${[...texts, ...(left > 0 ? [notice(left)] : [])].join('\n\n')}\n`;
}

/** UTF-8 bytes. */
export function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** UTF-16 units, as GitHub counts a comment. */
export function characters(text: string): number {
  return text.length;
}
