import type { TrackedFiles } from '../model/place.ts';
import type { Absence } from '../model/reading.ts';
import { isNonEmpty } from '../model/reading.ts';
import { packagesOf, runnersOf } from '../model/runners.ts';
import { count, listed, quoted } from '../model/words.ts';
import type { World } from '../ports.ts';

/** What to say when no test report matched: the globs tried, what lies there instead, and how the runners seen here write one. */
export async function noTests(
  world: World,
  globs: readonly string[],
  left: readonly string[],
  tracked: TrackedFiles,
): Promise<Absence> {
  const found = left.length > 0 ? left : (await world.findFiles(['**/*.xml', '**/*.trx'])).files;
  const others = left.length > 0 ? left : found.filter((path) => !tracked.paths.has(path));
  const instead =
    others.length === 0 ? '' : ` Found instead: ${quotedList(others)}${left.length > 0 ? ' (tracked by git)' : ''}.`;
  const reason = `No test report matched ${quotedList(globs, 6)}.${instead}`;
  const seen = runnersOf({ files: tracked.paths, packages: packagesOf(await world.readText('package.json')) });
  if (!isNonEmpty(seen)) {
    return {
      reason,
      remedy: 'Have the step that runs the tests write a JUnit XML report, and name it with `tests` (`--tests GLOB`).',
    };
  }
  const lines = seen.slice(0, 3).map(({ title, first, line, report }) => {
    const before = first === undefined ? '' : ` (after \`${first}\`)`;
    return `${title} writes \`${report}\` when run as \`${line}\`${before}.`;
  });
  const more = seen.length > 3 ? ` And ${count(seen.length - 3, 'more runner')}.` : '';
  return { reason, remedy: `${lines.join(' ')}${more}` };
}

/** What to say when no report of another kind matched. */
export function noneMatched(kind: 'scan' | 'coverage', globs: readonly string[]): Absence {
  return {
    reason: `No ${kind} report matched ${quotedList(globs, 6)}.`,
    remedy: `See whether the step that writes it ran and its report reached this job; if it is not wanted, take the glob away.`,
  };
}

/** Files that git tracks are fixtures or leftovers under the default globs; under named ones they are read, with a word. */
export function trackedNotes(found: readonly string[], left: readonly string[], tracked: TrackedFiles): string[] {
  if (left.length > 0) {
    const [were, it] = left.length === 1 ? ['was', 'it'] : ['were', 'them'];
    return [`${quotedList(left)} ${were} not read: git tracks ${it}, and a run writes its reports anew.`];
  }
  const old = found.filter((path) => tracked.paths.has(path));
  if (old.length === 0) return [];
  return [
    `${quotedList(old)} ${old.length === 1 ? 'is' : 'are'} tracked by git: make sure that this run wrote ${old.length === 1 ? 'it' : 'them'}.`,
  ];
}

function quotedList(words: readonly string[], limit = 3): string {
  return listed(
    words.map((word) => quoted(word)),
    limit,
  );
}
