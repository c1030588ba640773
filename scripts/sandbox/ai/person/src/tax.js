/** Tax that is in a price, in whole cents. */
export function taxIn(price, percent) {
  return Math.round((price * percent) / (100 + percent));
}
