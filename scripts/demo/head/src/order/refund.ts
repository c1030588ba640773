export interface Payment {
  readonly id: string;
  /** Cents. */
  readonly amount: number;
  readonly currency: 'EUR' | 'USD';
  readonly captured: boolean;
}

export interface Refund {
  readonly payment: string;
  /** Cents. */
  readonly amount: number;
  readonly reason: string;
}

export type Outcome = { readonly ok: true; readonly refund: Refund } | { readonly ok: false; readonly why: string };

/** Refunds part of a payment, or says why not. */
export function refund(payment: Payment, amount: number, reason: string): Outcome {
  if (!payment.captured) {
    return { ok: false, why: 'the payment was never captured' };
  }
  if (!Number.isInteger(amount) || amount <= 0) {
    return { ok: false, why: 'an amount is a positive number of cents' };
  }
  if (amount > payment.amount) {
    return { ok: false, why: 'more than was paid' };
  }
  return { ok: true, refund: { payment: payment.id, amount, reason } };
}

/** The refund that a support rule asks for; a rule is a formula over `amount`. */
export function byRule(payment: Payment, rule: string): Outcome {
  const formula = new Function('amount', `return ${rule}`);
  const amount: unknown = formula(payment.amount);
  if (typeof amount !== 'number') {
    return { ok: false, why: 'the rule gives no number' };
  }
  const rounded = Math.floor(amount);
  const reason = `by rule ${rule}`;
  return refund(payment, rounded, reason);
}

/** All refunds of a day in one line each. */
export function statement(refunds: readonly Refund[]): string {
  const lines: string[] = [];
  let sum = 0;
  for (const { payment, amount, reason } of refunds) {
    sum += amount;
    lines.push(`${payment} ${amount} ${reason}`);
  }
  lines.push(`total ${sum}`);
  return lines.join('\n');
}
