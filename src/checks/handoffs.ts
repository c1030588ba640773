import { z } from 'zod';
import { batchOf } from '../model/batch.ts';
import { defineCheck } from '../model/check.ts';
import { fingerprint } from '../model/hash.ts';
import type { Owners } from '../model/owners.ts';
import { isTeam, ownersOf } from '../model/owners.ts';
import { clipped, count, grouped, listed, quoted, visible } from '../model/words.ts';

export const handoffs = defineCheck({
  id: 'handoffs',
  question: 'Can few teams finish this?',
  rationale: 'Every team that a change has to pass is a queue it waits in.',
  waste: 'transportation',
  level: 'warn',
  needs: ['change', 'owners'],
  settings: ['batch'],
  options: z.strictObject({
    teams: z.int().min(1).default(3).meta({ description: 'The most teams of `CODEOWNERS` that may own what changes.' }),
  }),
  inspect({ change, owners }, { teams: most }, { batch: settings }) {
    if (owners.unread !== undefined) return { kind: 'unknown', why: [owners.unread], remedy: 'Say it in fewer patterns.' };
    const counted = batchOf(change, settings).weighed.filter(({ excluded }) => excluded === undefined);
    // A file that moves is the concern of whoever had it, too.
    const paths = counted.flatMap(({ file }) =>
      file.status === 'renamed' && file.from !== undefined ? [file.path, file.from] : [file.path],
    );
    const { teams, people, theirs } = owning(owners, paths);
    const notes = skippedNotes(owners);
    const own = `${count(teams.length, 'team')} ${teams.length === 1 ? 'owns' : 'own'}`;
    if (teams.length <= most && change.truncated) {
      return { kind: 'unknown', why: [`The list of files is cut: ${own} what is listed, and more may own the rest.`, ...notes] };
    }
    if (teams.length === 0) {
      const said = people === 0 ? '' : `; ${people === 1 ? '1 person does' : `${grouped(people)} people do`}`;
      return { said: `No team owns what this change touches${said}.`, findings: [], notes };
    }
    const names = listed(
      teams.map(({ name, paths: its }) => `${quoted(name)} ${count(its.length, 'file')}`),
      TEAMS_TOLD,
    );
    if (teams.length <= most) return { said: `${own} what this change touches: ${names}.`, findings: [], notes };
    const byPeople = people === 0 ? [] : [told(count(people, 'person', 'people'), theirs)];
    const finding = {
      rule: 'handoffs',
      what: `${own} what this change touches: ${names}; the limit is ${grouped(most)}.`,
      remedy: 'Split it into changes that fewer teams can finish, each on its own.',
      fingerprint: fingerprint('handoffs', 'teams'),
      detail: [...teams.map(({ name, paths: its }) => told(name, its)), ...byPeople].join('\n'),
    };
    return { said: finding.what, findings: [finding], notes };
  },
});

const TEAMS_TOLD = 12;

interface Owning {
  /** Most files first. */
  readonly teams: readonly { readonly name: string; readonly paths: readonly string[] }[];
  /** How many persons own files that no team owns, and which: who they are is nobody's concern. */
  readonly people: number;
  readonly theirs: readonly string[];
}

function owning(owners: Owners, paths: readonly string[]): Owning {
  // GitHub tells no two names apart by their case.
  const teams = new Map<string, { name: string; paths: string[] }>();
  const people = new Set<string>();
  const theirs: string[] = [];
  for (const path of paths) {
    const all = new Map(ownersOf(owners, path).map((owner) => [owner.toLowerCase(), owner] as const));
    const named = [...all].filter(([, owner]) => isTeam(owner));
    for (const [key, name] of named) {
      const team = teams.get(key) ?? { name, paths: [] };
      team.paths.push(path);
      teams.set(key, team);
    }
    if (named.length > 0 || all.size === 0) continue;
    for (const key of all.keys()) people.add(key);
    theirs.push(path);
  }
  const sorted = [...teams.values()].sort((a, b) => b.paths.length - a.paths.length || (a.name < b.name ? -1 : 1));
  return { teams: sorted, people: people.size, theirs };
}

/** A line of the detail, which is shown as a quotation. */
function told(name: string, paths: readonly string[]): string {
  return `${name}: ${listed(
    paths.map((path) => clipped(visible(path), 120)),
    6,
  )}`;
}

function skippedNotes({ problems }: Owners): string[] {
  const [first] = problems;
  if (first === undefined) return [];
  return [`GitHub skips ${count(problems.length, 'line')} of \`CODEOWNERS\`. Line ${first.line}: ${first.message}`];
}
