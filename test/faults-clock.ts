/** The clock of a step whose waits are made shorter: what it waited for, by its own clock, and how long it took. */

/** How many times faster the waits of a step pass: a minute is ten seconds. */
export const SPEED = 6;

/** Timers are late by some milliseconds of the wall's clock, which are so many more of the step's. */
export const MINUTE = 63_000;

interface Wait {
  readonly from: number;
  readonly to: number;
  /** What was asked for, in milliseconds of the step's own clock. */
  readonly asked: number;
}

/**
 * A module for the step: it writes down each pause that passed to its end, and each time limit that struck. A pause by a bare
 * timer, as the artifact client's, passes faster too; the runner's own quick clock knows only the pauses of `node:timers/promises`.
 */
export function noteWaits(file: string): string {
  const code = `
    import { subscribe } from 'node:diagnostics_channel';
    import { writeFileSync } from 'node:fs';
    import timers from 'node:timers/promises';
    const waits = [];
    const note = (from, asked) => waits.push({ from, to: performance.now(), asked });
    const { setTimeout: sleep } = timers;
    timers.setTimeout = async (delay, ...rest) => {
      const from = performance.now();
      const value = await sleep(delay, ...rest);
      note(from, delay * ${SPEED});
      return value;
    };
    let newest;
    const asking = new Set();
    subscribe('undici:request:create', ({ request }) => asking.add(request));
    for (const end of ['trailers', 'error']) subscribe('undici:request:' + end, ({ request }) => asking.delete(request));
    const { timeout } = AbortSignal;
    AbortSignal.timeout = (delay) => {
      const from = performance.now();
      const signal = timeout.call(AbortSignal, delay);
      newest = signal;
      // One request is made after the other. The limit of one that was answered long ago strikes too, and nobody waits for it.
      signal.addEventListener('abort', () => newest === signal && asking.size > 0 && note(from, delay * ${SPEED}));
      return signal;
    };
    const timer = globalThis.setTimeout;
    const faster = (call, delay = 0, ...rest) => {
      const from = performance.now();
      const isPause = /\\[native code\\]|\\bresolve\\b/.test(Function.prototype.toString.call(call));
      const then = (...given) => {
        note(from, delay);
        call(...given);
      };
      return timer(isPause ? then : call, delay / ${SPEED}, ...rest);
    };
    globalThis.setTimeout = Object.assign(faster, timer);
    // Pauses are drawn by lot: here they are all of the middle length.
    Math.random = () => 0.5;
    process.on('exit', () => writeFileSync(${JSON.stringify(file)}, JSON.stringify(waits)));`;
  return `--import=data:text/javascript,${encodeURIComponent(code)}`;
}

/** Milliseconds that all waits took together: what passed beside another wait is not counted again. */
export function waitedFor(waits: readonly Wait[]): number {
  let all = 0;
  const left = [...waits].sort((a, b) => a.from - b.from);
  for (let first = left.shift(); first !== undefined; first = left.shift()) {
    let [to, asked] = [first.to, first.asked];
    while (left[0] !== undefined && left[0].from < to - GRAIN) {
      const { to: end } = left.shift() ?? first;
      // One that outlasts the other: only the clock on the wall tells both together.
      if (end > to + GRAIN) [to, asked] = [end, (end - first.from) * SPEED];
    }
    all += asked;
  }
  return all;
}

/** Milliseconds by which timers are late. */
const GRAIN = 20;

/** In words that do not change from run to run. */
export function secondsWords(milliseconds: number): string {
  if (milliseconds < 1000) return 'at once';
  if (milliseconds < 10_000) return '< 10 s';
  return milliseconds <= MINUTE ? '< 60 s' : '> 60 s';
}
