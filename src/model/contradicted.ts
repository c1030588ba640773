import type { Outcome } from './check.ts';
import type { Coverage } from './coverage.ts';
import { quoted } from './words.ts';

/** A pass over a report that contradicts itself is none. `said`: what the numbers would say as they stand. */
export function contradicted({ reports }: Coverage, said: string): Extract<Outcome, { kind: 'unknown' }> | undefined {
  const [problem] = reports.flatMap(({ problems }) => problems);
  if (problem === undefined) return undefined;
  return {
    kind: 'unknown',
    why: [`A coverage report does not add up: ${quoted(problem.path)}: ${problem.message} As it stands, ${said}`],
    remedy: 'See whether the report was cut, merged or edited after the tool wrote it.',
  };
}
