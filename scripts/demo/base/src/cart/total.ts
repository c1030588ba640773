export interface Line {
  /** Cents. */
  readonly price: number;
  readonly quantity: number;
}

/** The sum of a cart in cents. */
export function total(lines: readonly Line[]): number {
  return lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0);
}
