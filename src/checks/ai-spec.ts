import { z } from 'zod';
import type { ChangeSet } from '../model/changes.ts';
import { defineCheck } from '../model/check.ts';
import type { GlobSet } from '../model/globs.ts';
import { globSet } from '../model/globs.ts';
import { fingerprint } from '../model/hash.ts';
import type { TrackedFiles } from '../model/place.ts';
import type { Provenance } from '../model/provenance.ts';
import { CLOSE_GAPS } from '../model/provenance.ts';
import { globSchema } from '../model/settings.ts';
import { count, grouped, quoted } from '../model/words.ts';

/** Where spec-kit, OpenSpec, Kiro and git-ai keep specifications; not what spec-kit itself brings into `.specify`. */
const SPECS = [
  ...['specs/*/spec.md', 'specs/*/plan.md', 'specs/*/tasks.md', '.specify/specs/**'],
  ...['openspec/specs/**', 'openspec/changes/**', '.kiro/specs/**'],
  ...['docs/superpowers/plans/*.md', 'docs/superpowers/specs/*.md'],
];

export const aiSpec = defineCheck({
  id: 'ai-spec',
  question: 'Is a large AI-made change backed by a versioned specification?',
  rationale: 'What an agent was asked for is gone with its session; a specification that is kept lets people review against it.',
  waste: 'over-processing',
  level: 'off',
  needs: ['provenance', 'change', 'tracked'],
  options: z.strictObject({
    lines: z.int().min(1).default(300).meta({ description: 'From how many AI-made lines on a specification is asked for.' }),
    globs: z.array(globSchema).min(1).max(100).default(SPECS).meta({ description: 'Globs of specifications.' }),
  }),
  inspect({ provenance, change, tracked }, { lines: least, globs }) {
    const made = count(provenance.lines.ai, 'AI-made line');
    if (provenance.lines.ai < least) return fewer(provenance, change, least);
    const specs = globSet(globs);
    const brought = broughtBy(change, specs);
    if (brought !== undefined) return { said: `The specification of ${made} comes with them: ${quoted(brought)}.`, findings: [] };
    const kept = keptSpecs(change, tracked, specs);
    const named = kept.find((path) => (provenance.names ?? []).includes(path));
    if (named !== undefined) return { said: `This change names the specification of ${made}: ${quoted(named)}.`, findings: [] };
    const { branch } = provenance;
    const called = branch === undefined ? undefined : kept.find((path) => isCalled(path, branch));
    if (called !== undefined)
      return { said: `The branch of ${made} is called as their specification: ${quoted(called)}.`, findings: [] };
    const said = `${made} and no specification: from ${grouped(least)} on this project asks for one.`;
    const remedy = 'Commit the specification that the agent was given, or name the path of an earlier one in the description.';
    if (change.truncated)
      return { kind: 'unknown', why: [`The list of files is cut, and shows no specification of ${made}.`], remedy };
    if (provenance.names === undefined) {
      return {
        kind: 'unknown',
        why: [`This change brings no specification of ${made}; whether it names one is not known.`],
        remedy,
      };
    }
    return { said, findings: [{ rule: 'ai-spec', what: said, remedy, fingerprint: fingerprint('ai-spec') }] };
  },
});

/** Fewer AI-made lines than are asked about, unless those that could not be told make up for it. */
function fewer({ lines: { ai, untold }, gaps }: Provenance, { truncated, unlisted }: ChangeSet, least: number) {
  const unseen = untold + (truncated ? (unlisted?.lines ?? least) : 0);
  const found = ai === 0 ? 'no line was found to be AI-made' : `${count(ai, 'AI-made line')} found`;
  if (ai + unseen < least) {
    return { kind: 'not-applicable', because: `${found}, and a specification is asked for from ${grouped(least)} on` } as const;
  }
  const why = `${count(unseen, 'added line')} could not be told, so whether ${grouped(least)} are AI-made is not known.`;
  return { kind: 'unknown', why: [why, ...gaps], remedy: CLOSE_GAPS } as const;
}

/** A specification that this change adds to. One that is deleted, or only moved, says nothing of what was asked. */
function broughtBy({ files }: ChangeSet, specs: GlobSet): string | undefined {
  return files.find(({ path, status, additions }) => status !== 'deleted' && additions > 0 && specs.matches(path))?.path;
}

/** Specifications that are there when the change is merged. */
function keptSpecs({ files }: ChangeSet, { paths }: TrackedFiles, specs: GlobSet): string[] {
  const gone = new Set(
    files.flatMap(({ path, status, from }) => [
      ...(status === 'deleted' ? [path] : []),
      ...(status === 'renamed' && from !== undefined ? [from] : []),
    ]),
  );
  return [...paths].filter((path) => !gone.has(path) && specs.matches(path));
}

/** spec-kit's convention: the folder of a specification, below `specs/`, and the branch have one name. */
function isCalled(path: string, branch: string): boolean {
  const [above, folder] = path.split('/').slice(-3);
  return above === 'specs' && folder === branch;
}
