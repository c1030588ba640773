import { describe, expect, test } from 'vitest';
import { aiSpec } from '../../src/checks/ai-spec.ts';
import type { ChangedFile } from '../../src/model/changes.ts';
import type { Provenance } from '../../src/model/provenance.ts';
import { ask, changed, changes, present, tracked } from '../support/evidence.ts';
import { provenance } from '../support/provenance.ts';

interface Given extends Partial<Provenance> {
  readonly ai?: number;
  readonly untold?: number;
  readonly files?: never;
  readonly tracked?: readonly string[];
}

const SOURCE = changed('src/a.ts', 400);
const answer = (given: Given, files: readonly ChangedFile[] = [SOURCE], options: unknown = {}) => {
  const { ai = 300, untold = 0, tracked: paths = [], ...more } = given;
  const lines = { added: 1000, ai, human: 0, untold };
  return ask(
    aiSpec,
    { provenance: provenance({ lines, ...more }), change: changes(...files), tracked: tracked(...paths) },
    options,
  );
};

describe('how much is AI-made', () => {
  test.each([
    [300, 0, {}, 'fail'],
    [299, 0, {}, 'not-applicable'],
    [0, 0, {}, 'not-applicable'],
    [299, 1, {}, 'unknown'],
    [0, 300, {}, 'unknown'],
    [0, 299, {}, 'not-applicable'],
    [1, 0, { lines: 1 }, 'fail'],
    [9, 0, { lines: 10 }, 'not-applicable'],
  ] as const)('%i lines, %i untold, with %j: %s', (ai, untold, options, kind) => {
    expect(answer({ ai, untold }, [SOURCE], options).kind).toBe(kind);
  });

  test('what could not be told is said, with why', () => {
    expect(answer({ ai: 12, untold: 1500, gaps: ['The checkout is shallow.'] })).toEqual({
      kind: 'unknown',
      why: ['1,500 added lines could not be told, so whether 300 are AI-made is not known.', 'The checkout is shallow.'],
      remedy: 'Do what is said of it, and run the gate again.',
    });
  });

  test('few lines of a list of files that is cut are no few lines', () => {
    const cut = (unlisted?: { lines: number; files: number }) => {
      const change = present({
        files: [SOURCE],
        range: { base: 'b' },
        source: 'api',
        truncated: true,
        ...(unlisted && { unlisted }),
      } as const);
      const lines = { added: 100, ai: 100, human: 0, untold: 0 };
      return ask(aiSpec, { provenance: provenance({ lines }), change }).kind;
    };
    expect([cut(), cut({ lines: 200, files: 3 }), cut({ lines: 199, files: 3 })]).toEqual([
      'unknown',
      'unknown',
      'not-applicable',
    ]);
  });
});

describe('a specification that comes with it', () => {
  test.each([
    ['specs/012-export/spec.md', 'pass'],
    ['specs/012-export/plan.md', 'pass'],
    ['specs/012-export/tasks.md', 'pass'],
    ['specs/012-export/notes.md', 'fail'],
    ['specs/spec.md', 'fail'],
    ['lib/specs/012-export/spec.md', 'fail'],
    ['.specify/specs/012/spec.md', 'pass'],
    ['.specify/templates/spec-template.md', 'fail'],
    ['.specify/scripts/bash/common.sh', 'fail'],
    ['.specify/feature.json', 'fail'],
    ['.specify/memory/constitution.md', 'fail'],
    ['openspec/specs/export/spec.md', 'pass'],
    ['openspec/changes/add-export/proposal.md', 'pass'],
    ['openspec/project.md', 'fail'],
    ['.kiro/specs/export/requirements.md', 'pass'],
    ['.kiro/steering/product.md', 'fail'],
    ['docs/superpowers/plans/2026-11-01-export.md', 'pass'],
    ['docs/superpowers/specs/export.md', 'pass'],
    ['docs/plans/export.md', 'fail'],
    ['AGENTS.md', 'fail'],
    ['test/a.spec.ts', 'fail'],
  ])('%s: %s', (path, kind) => {
    expect(answer({}, [SOURCE, changed(path, 20)]).kind).toBe(kind);
  });

  test.each([
    ['deleted', changed('specs/a/spec.md', 0, { status: 'deleted', deletions: 9 })],
    ['only moved', changed('specs/b/spec.md', 0, { status: 'renamed', from: 'specs/a/spec.md' })],
    ['moved away', changed('old/spec.md', 3, { status: 'renamed', from: 'specs/a/spec.md' })],
    ['only cut shorter', changed('specs/a/spec.md', 0, { deletions: 3 })],
  ])('one that is %s is none', (_name, file) => {
    expect(answer({}, [SOURCE, file]).kind).toBe('fail');
  });

  test('the policy says where they are', () => {
    const files = [SOURCE, changed('rfc/1.md', 3)];
    expect(answer({}, files, { globs: ['rfc/**'] })).toEqual({
      kind: 'pass',
      said: 'The specification of 300 AI-made lines comes with them: `rfc/1.md`.',
    });
    expect(answer({}, [SOURCE, changed('specs/a/spec.md', 3)], { globs: ['rfc/**'] }).kind).toBe('fail');
  });
});

describe('an earlier specification', () => {
  const SPEC = 'specs/012-export/spec.md';

  test.each([
    ['named', { names: [SPEC], tracked: [SPEC] }, 'pass'],
    ['there, and not named', { names: ['README.md'], tracked: [SPEC, 'README.md'] }, 'fail'],
    ['named, and not there', { names: [SPEC] }, 'fail'],
    ['of the branch', { branch: '012-export', tracked: [SPEC] }, 'pass'],
    ['of another branch', { branch: '013-import', tracked: [SPEC] }, 'fail'],
    ['of a branch that only begins alike', { branch: '012', tracked: [SPEC] }, 'fail'],
    ['of a branch called as the folder of all', { branch: 'specs', tracked: [SPEC] }, 'fail'],
    ['of a branch called as a folder of many', { branch: 'plans', tracked: ['docs/superpowers/plans/a.md'] }, 'fail'],
    ['of the branch, which is no specification', { branch: '012-export', tracked: ['specs/012-export/notes.md'] }, 'fail'],
    ['named, where a file that is none is', { names: ['README.md'], tracked: ['README.md'] }, 'fail'],
  ])('%s', (_name, given, kind) => {
    expect(answer(given).kind).toBe(kind);
  });

  test('one that this change takes away is none', () => {
    const gone = changed(SPEC, 0, { status: 'deleted', deletions: 9 });
    expect(answer({ names: [SPEC], branch: '012-export', tracked: [SPEC] }, [SOURCE, gone]).kind).toBe('fail');
    const moved = changed('old.md', 0, { status: 'renamed', from: SPEC });
    expect(answer({ names: [SPEC], branch: '012-export', tracked: [SPEC] }, [SOURCE, moved]).kind).toBe('fail');
  });

  test('what it is said to be', () => {
    expect(answer({ names: [SPEC], tracked: [SPEC] })).toEqual({
      kind: 'pass',
      said: 'This change names the specification of 300 AI-made lines: `specs/012-export/spec.md`.',
    });
  });
});

describe('what is not known', () => {
  test('a cut list of files shows no specification, and names none missing', () => {
    const change = present({ files: [SOURCE], range: { base: 'b' }, source: 'api', truncated: true } as const);
    const lines = { added: 400, ai: 400, human: 0, untold: 0 };
    expect(ask(aiSpec, { provenance: provenance({ lines }), change }).kind).toBe('unknown');
  });

  test('names that could not be read', () => {
    const { names: _, ...rest } = provenanceWithout();
    expect(ask(aiSpec, { provenance: present(rest), change: changes(SOURCE), tracked: tracked() }).kind).toBe('unknown');
  });

  function provenanceWithout() {
    const reading = provenance({ lines: { added: 400, ai: 400, human: 0, untold: 0 } });
    if (reading.state !== 'present') throw new Error('never');
    return reading.value;
  }

  test('no provenance', () => {
    expect(ask(aiSpec, { change: changes(SOURCE) }).kind).toBe('not-applicable');
    expect(ask(aiSpec, { change: changes(SOURCE), provenance: { state: 'absent', reason: 'none' } }).kind).toBe('unknown');
  });
});

test('what is said of none, and what to do', () => {
  expect(answer({})).toMatchObject({
    kind: 'fail',
    said: '300 AI-made lines and no specification: from 300 on this project asks for one.',
    findings: [
      { remedy: 'Commit the specification that the agent was given, or name the path of an earlier one in the description.' },
    ],
  });
});
