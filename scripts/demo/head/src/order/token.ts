export interface Token {
  readonly subject: string;
  /** Seconds since 1970. */
  readonly issuedAt: number;
}

const LIFETIME = 15 * 60;

/** Whether a token may still be used at `now` (seconds since 1970). */
export function isFresh(token: Token, now: number): boolean {
  return now - token.issuedAt <= LIFETIME * 1000;
}
