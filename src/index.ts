/**
 * What the bundle exports; `dist/cli.js` and `dist/main.js` are two-line starters over it. The readers are what every run needs,
 * and stand in the first file; what only some need (policy, checks, reports, a runner's toolkit) is loaded when it is.
 */
export { cli } from './cli.ts';

export async function action(): Promise<void> {
  await (await import('./main.ts')).action();
}
