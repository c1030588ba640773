import type { Fault } from './faults.ts';

/** What is to go wrong, or to happen, at the next requests of some route. */
export class Failures {
  readonly #faults: { readonly fault: Fault; readonly on: string; left: number }[] = [];
  readonly #hooks: { readonly on: string; readonly happens: () => void | Promise<void> }[] = [];

  add(fault: Fault, times: number, on: string): void {
    this.#faults.push({ fault, on, left: times });
  }

  clear(): void {
    this.#faults.length = 0;
    this.#hooks.length = 0;
  }

  next(route: string): Fault | undefined {
    const next = this.#faults.find(({ left, on }) => left > 0 && route.includes(on));
    if (next) next.left--;
    return next?.fault;
  }

  before(on: string, happens: () => void | Promise<void>): void {
    this.#hooks.push({ on, happens });
  }

  async happen(route: string): Promise<void> {
    const due = this.#hooks.filter(({ on }) => route.includes(on));
    for (const hook of due) this.#hooks.splice(this.#hooks.indexOf(hook), 1);
    for (const { happens } of due) await happens();
  }
}
