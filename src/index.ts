/**
 * What the bundle exports. `dist/cli.js` and `dist/main.js` are two-line starters over it, so that a laptop never loads what
 * only a runner needs, and the other way round.
 */
export async function cli(arguments_: readonly string[], home: string): Promise<void> {
  await (await import('./cli.ts')).cli(arguments_, home);
}

export async function action(): Promise<void> {
  await (await import('./main.ts')).action();
}
