/** Lines of the table that do not hold yet, by fault and place: what should be otherwise. */
export const OPEN: Readonly<Record<string, string>> = {};

export function openAt({ fault, where }: { readonly fault: string; readonly where: string }): string | undefined {
  return OPEN[`${fault} @ ${where}`];
}
