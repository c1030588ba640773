import { describe, expect, test } from 'vitest';
import { policyChange } from '../../src/checks/policy-change.ts';
import type { ChangedFile } from '../../src/model/changes.ts';
import type { Role } from '../../src/model/people.ts';
import type { Opinion, Review } from '../../src/model/review.ts';
import { ask, changed, changes, present } from '../support/evidence.ts';

const WORKFLOW = changed('.github/workflows/ci.yml', 3);

const opinion = (role: Role, more: Partial<Opinion> & { login?: string; bot?: boolean } = {}): Opinion => {
  const { login = 'ann', bot = false, ...rest } = more;
  return { by: { login, bot }, state: 'approved', isOfHead: true, role, ...rest };
};

const answer = (
  opinions: readonly Opinion[],
  options: unknown = {},
  { files = [WORKFLOW], ...review }: Partial<Review> & { files?: readonly ChangedFile[] } = {},
) => {
  const told: Review = { author: { login: 'Bob', bot: false }, labels: [], opinions, truncated: false, ...review };
  return ask(policyChange, { change: changes(...files), review: present(told) }, options);
};

describe('what belongs to the gate', () => {
  test.each([
    ['.github/jidoka.yml', true],
    ['.github/workflows/ci.yml', true],
    ['.github/workflows/old/ci.yml', true],
    ['.github/actions/setup/action.yml', true],
    ['CODEOWNERS', true],
    ['.github/CODEOWNERS', true],
    ['docs/CODEOWNERS', true],
    ['src/CODEOWNERS', false],
    ['action.yml', false],
    ['sub/.github/workflows/ci.yml', false],
    ['.github/dependabot.yml', false],
    ['src/a.ts', false],
  ])('%s: %s', (path, isOfGate) => {
    expect(answer([], {}, { files: [changed(path, 1)] }).kind).toBe(isOfGate ? 'fail' : 'not-applicable');
  });

  test('a renamed file counts by both names, a copy by its new one', () => {
    const moved = changed('old/ci.yml', 0, { status: 'renamed', from: '.github/workflows/ci.yml' });
    expect(answer([], {}, { files: [moved] })).toMatchObject({ findings: [{ subject: { file: '.github/workflows/ci.yml' } }] });
    const brought = changed('.github/workflows/ci.yml', 0, { status: 'renamed', from: 'old/ci.yml' });
    expect(answer([], {}, { files: [brought] }).kind).toBe('fail');
    const copied = changed('old/ci.yml', 0, { status: 'copied', from: '.github/workflows/ci.yml' });
    expect(answer([], {}, { files: [copied] }).kind).toBe('not-applicable');
  });

  test('deleting a workflow counts', () => {
    expect(answer([], {}, { files: [changed('.github/workflows/ci.yml', 0, { status: 'deleted' })] }).kind).toBe('fail');
  });

  test('the policy adds to it, and takes nothing away', () => {
    expect(answer([], { paths: ['ci/**'] }, { files: [changed('ci/a.sh', 1)] }).kind).toBe('fail');
    expect(answer([], { paths: ['ci/**', '!.github/**'] }).kind).toBe('fail');
  });

  test('a cut list of files cannot say that the gate was left alone', () => {
    const change = changes(changed('src/a.ts', 1));
    const cut = change.state === 'present' ? present({ ...change.value, truncated: true }) : change;
    expect(ask(policyChange, { change: cut }).kind).toBe('unknown');
  });
});

describe('who has looked', () => {
  test.each([
    ['nobody', [], 'fail'],
    ['a maintainer', [opinion('maintain')], 'pass'],
    ['an admin', [opinion('admin')], 'pass'],
    ['a writer', [opinion('write')], 'fail'],
    ['someone of a custom role', [opinion('custom')], 'fail'],
    ['someone of a role that is not known', [opinion('unknown')], 'fail'],
    ['the author', [opinion('admin', { login: 'bob' })], 'fail'],
    ['a bot', [opinion('admin', { bot: true })], 'fail'],
    ['an admin, at an older head', [opinion('admin', { isOfHead: false })], 'fail'],
    ['an admin whose approval was dismissed', [opinion('admin', { state: 'dismissed' })], 'fail'],
    ['one trusted for it, one trusted against it', [opinion('admin'), objection('maintain')], 'fail'],
    ['one trusted against it at an older head', [opinion('admin'), objection('maintain', { isOfHead: false })], 'fail'],
    ['one trusted for it, a writer against it', [opinion('admin'), objection('write')], 'pass'],
    ['one trusted for it, a bot against it', [opinion('admin'), objection('admin', { bot: true })], 'pass'],
  ] as const)('%s', (_name, opinions, kind) => {
    expect(answer(opinions).kind).toBe(kind);
  });

  function objection(role: Role, more: Partial<Opinion> & { bot?: boolean } = {}): Opinion {
    return opinion(role, { login: 'cid', state: 'changes-requested', ...more });
  }

  test.each([
    ['write', 'write', 'pass'],
    ['write', 'triage', 'fail'],
    ['admin', 'maintain', 'fail'],
    ['admin', 'admin', 'pass'],
  ] as const)('asked for %s, given by %s: %s', (role, given, kind) => {
    expect(answer([opinion(given)], { role }).kind).toBe(kind);
  });

  test('it says which approvals fall short, and never of whom', () => {
    const outcome = answer([
      opinion('custom'),
      opinion('unknown', { login: 'cid' }),
      opinion('write', { login: 'dan' }),
      opinion('admin', { login: 'eve', isOfHead: false }),
      opinion('admin', { login: 'robot', bot: true }),
    ]);
    expect(outcome).toMatchObject({
      kind: 'fail',
      notes: [
        '1 approval does not count: given by a bot.',
        '1 approval does not count: the custom role of whoever gave it cannot be told.',
        '1 approval does not count: the role of whoever gave it is not known.',
        '1 approval does not count: the role of whoever gave it is too low.',
        '1 approval does not count: given to another head than this one.',
      ],
      findings: [{ places: [{ path: '.github/workflows/ci.yml' }] }],
    });
    expect(JSON.stringify(outcome)).not.toMatch(/\b(ann|bob|cid|dan|eve|robot)\b/i);
  });

  test('reviews that were not all listed: an approval is one, none found is unknown, an objection stands', () => {
    expect(answer([opinion('admin')], {}, { truncated: true })).toMatchObject({
      kind: 'pass',
      notes: ['Not every review of this change was listed.'],
    });
    expect(answer([opinion('write')], {}, { truncated: true }).kind).toBe('unknown');
    expect(answer([objection('admin')], {}, { truncated: true }).kind).toBe('fail');
  });

  test('reviews that could not be read matter only where the gate is touched', () => {
    const review = { state: 'absent', reason: 'The reviews could not be read.', remedy: 'Grant it.' } as const;
    expect(ask(policyChange, { change: changes(WORKFLOW), review })).toMatchObject({ kind: 'unknown', remedy: 'Grant it.' });
    expect(ask(policyChange, { change: changes(changed('a', 1)), review }).kind).toBe('not-applicable');
    expect(ask(policyChange, { change: changes(WORKFLOW) }).kind).toBe('not-applicable');
  });
});
