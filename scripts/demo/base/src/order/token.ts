export interface Token {
  readonly subject: string;
  /** Seconds since 1970. */
  readonly issuedAt: number;
}

/** Whether a token may still be used at `now` (seconds since 1970). */
export function isFresh(token: Token, now: number): boolean {
  return now - token.issuedAt <= 300;
}
