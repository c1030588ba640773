import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aiReviewed } from '../../src/checks/ai-reviewed.ts';
import { aiSchema } from '../../src/model/ai-settings.ts';
import type { Role } from '../../src/model/people.ts';
import type { Provenance } from '../../src/model/provenance.ts';
import { GRADES, isAtLeast } from '../../src/model/provenance.ts';
import type { Opinion, Review } from '../../src/model/review.ts';
import { ask, present } from '../support/evidence.ts';
import { ACCOUNT, commit, made, mark, provenance, signs } from '../support/provenance.ts';

/** Of a change of two commits, the first of them made with an agent, and the second its head. */
const MADE: Partial<Provenance> = {
  commits: [commit('a', [mark()]), commit('b')],
  lines: { added: 9, ai: 5, human: 0, untold: 0 },
};
const OPENED: Partial<Provenance> = { commits: [commit('a'), commit('b')], pull: signs([ACCOUNT]) };

/** An approval of the head by someone who may write, unless told otherwise. */
const opinion = (more: Partial<Opinion> & { login?: string; bot?: boolean; at?: string } = {}): Opinion => {
  const { login = 'ann', bot = false, at = 'b', ...rest } = more;
  return { by: { login, bot }, state: 'approved', sha: at.repeat(40), isOfHead: at === 'b', role: 'write', ...rest };
};
const objection = (more: Parameters<typeof opinion>[0] = {}) => opinion({ login: 'cid', state: 'changes-requested', ...more });

const answer = (
  opinions: readonly Opinion[],
  given: Partial<Provenance> = MADE,
  review: Partial<Review> = {},
  ai: unknown = {},
) => {
  const told: Review = { author: { login: 'Bob', bot: false }, labels: [], opinions, truncated: false, ...review };
  return ask(aiReviewed, { provenance: provenance(given), review: present(told) }, {}, { ai: aiSchema.parse(ai) });
};

describe('whether anything is AI-made', () => {
  const weak = mark({ grade: 'hint', where: 'trailer' });
  test.each([
    ['a marked commit', { commits: [commit('b', [mark()])] }, 'fail'],
    ['lines of a note', { lines: { added: 9, ai: 1, human: 0, untold: 0 } }, 'fail'],
    ['an agent’s account', OPENED, 'fail'],
    ['nothing', { commits: [commit('b')] }, 'not-applicable'],
    ['a hint', { commits: [commit('b', [weak])] }, 'not-applicable'],
    ['a suggestion', { commits: [commit('b', [mark({ grade: 'suggestion' })])] }, 'not-applicable'],
    ['a label', { pull: signs([mark({ grade: 'disclosed', where: 'label' })]) }, 'not-applicable'],
    ['a label, where labels count', { pull: signs([mark({ grade: 'disclosed', where: 'label' })]), least: 'disclosed' }, 'fail'],
    ['a hint, where hints count', { commits: [commit('b', [weak])], least: 'hint' }, 'fail'],
    ['a merge of marked work', { commits: [commit('b', [mark()], { kind: 'merge' })] }, 'not-applicable'],
    ['nothing, and not all was looked at', { commits: [commit('b')], gaps: ['The notes could not be read.'] }, 'unknown'],
  ] as const)('%s: %s', (_name, given, kind) => {
    expect(answer([], given).kind).toBe(kind);
  });
});

describe('whose approval counts', () => {
  test.each([
    ['nobody’s', [], 'fail'],
    ['of someone who may write', [opinion()], 'pass'],
    ['of a maintainer', [opinion({ role: 'maintain' })], 'pass'],
    ['of an admin', [opinion({ role: 'admin' })], 'pass'],
    ['of someone who may triage', [opinion({ role: 'triage' })], 'fail'],
    ['of a reader, such as anyone with a fork', [opinion({ role: 'read' })], 'fail'],
    ['of someone without a role', [opinion({ role: 'none' })], 'fail'],
    ['of a role that is not known', [opinion({ role: 'unknown' })], 'unknown'],
    ['of a custom role', [opinion({ role: 'custom' })], 'unknown'],
    ['of a role that is not known, beside one that counts', [opinion({ role: 'unknown' }), opinion({ login: 'dan' })], 'pass'],
    ['of a bot', [opinion({ bot: true, role: 'admin' })], 'fail'],
    ['of the author', [opinion({ login: 'bob', role: 'admin' })], 'fail'],
    ['of who asked for the lines', [opinion({ login: 'EVE', role: 'admin' })], 'fail'],
    ['of who asked, and of another', [opinion({ login: 'eve' }), opinion()], 'pass'],
    ['of the account of an own agent', [opinion({ login: 'our-machine', role: 'admin' })], 'fail'],
    ['dismissed', [opinion({ state: 'dismissed' })], 'fail'],
  ] as const)('%s: %s', (_name, opinions, kind) => {
    const ai = { agents: [{ id: 'ours', logins: ['our-machine'] }] };
    expect(answer(opinions, { ...MADE, prompters: ['eve'] }, {}, ai).kind).toBe(kind);
  });

  test('of an agent’s own account, on its own change', () => {
    expect(
      answer([opinion({ login: 'devin' })], { ...OPENED, prompters: ['eve'] }, { author: { login: 'devin', bot: true } }).kind,
    ).toBe('fail');
  });

  test('who asked an agent that opened it is not known: one approval may be their own, two cannot', () => {
    const author = { login: 'devin', bot: true };
    expect(answer([], OPENED, { author }).kind).toBe('fail');
    expect(answer([opinion()], OPENED, { author }).kind).toBe('unknown');
    expect(answer([opinion(), opinion({ login: 'dan' })], OPENED, { author }).kind).toBe('pass');
    expect(answer([opinion()], { ...OPENED, prompters: ['eve'] }, { author }).kind).toBe('pass');
    expect(answer([opinion({ login: 'eve' })], { ...OPENED, prompters: ['eve'] }, { author }).kind).toBe('fail');
    for (const nobody of ['devin', 'Copilot', 'devin-ai-integration[bot]', 'web-flow'])
      expect(answer([opinion()], { ...OPENED, prompters: [nobody] }, { author }).kind).toBe('unknown');
    const ai = { agents: [{ id: 'ours', logins: ['our-machine'] }] };
    expect(answer([opinion()], { ...OPENED, prompters: ['our-machine'] }, { author }, ai).kind).toBe('unknown');
  });
});

test('someone who may have asked has no account that is known: one approval may be theirs', () => {
  const given = { ...MADE, unnamed: 1 };
  expect(answer([opinion(), opinion({ login: 'dan' })], given).kind).toBe('pass');
  expect(answer([opinion(), opinion({ login: 'dan' })], { ...MADE, unnamed: 2 }).kind).toBe('unknown');
  expect(answer([opinion()], given)).toMatchObject({
    kind: 'unknown',
    why: [
      'This change has 5 AI-made lines and 1 commit with an agent’s marker, made with `claude`.',
      '1 person who may have asked for the lines has no account that could be told, so an approval may be their own: ask for one more, or link the addresses of the commits to accounts.',
    ],
  });
  expect(answer([opinion({ role: 'read' })], given).kind).toBe('fail');
  expect(answer([opinion(), objection()], given).kind).toBe('fail');
});

describe('when it was given', () => {
  const three = (...marks: readonly (readonly ReturnType<typeof mark>[])[]) => ({
    commits: ['a', 'b', 'c'].map((letter, at) => commit(letter, marks[at] ?? [])),
  });
  const [A, B, C] = ['a', 'b', 'c'].map((at) => opinion({ at, isOfHead: at === 'c' }));

  test.each([
    ['at the last marked commit', B, three([mark()], [mark()]), 'pass'],
    ['after it', C, three([mark()], [mark()]), 'pass'],
    ['before it', A, three([mark()], [mark()]), 'fail'],
    ['before a push of more of them', B, three([], [mark()], [mark()]), 'fail'],
    ['before a push of lines that a note tells of', B, { commits: [commit('a', [mark()]), commit('b'), noted('c')] }, 'fail'],
    ['before a weak sign', B, three([mark()], [], [mark({ grade: 'hint' })]), 'pass'],
    ['at a commit that is gone', opinion({ at: 'f', isOfHead: false }), three([mark()]), 'fail'],
    ['at a head that is not listed', opinion({ at: 'f', isOfHead: true }), three([mark()]), 'pass'],
    ['at a commit that is not told', opinion({ isOfHead: false, sha: undefined as never }), three([mark()]), 'fail'],
  ] as const)('%s: %s', (_name, given, provenance, kind) => {
    expect(answer(given ? [given] : [], provenance).kind).toBe(kind);
  });

  test.each([
    [
      'from beside it, after the approval',
      [commit('a', [mark()]), commit('b'), commit('c', [], { kind: 'merge' })],
      B,
      'unknown',
    ],
    ['before the approval', [commit('a', [mark()]), commit('b', [], { kind: 'merge' }), commit('c')], B, 'pass'],
    ['before the last of them', [commit('a', [], { kind: 'merge' }), commit('b', [mark()]), commit('c')], B, 'pass'],
    [
      'from beside it, and the whole is approved',
      [commit('a', [mark()]), commit('b'), commit('c', [], { kind: 'merge' })],
      C,
      'pass',
    ],
  ] as const)('where branches were merged, %s', (_name, commits, given, kind) => {
    expect(answer(given ? [given] : [], { commits }).kind).toBe(kind);
  });

  function noted(letter: string) {
    return commit(letter, [], { lines: { ai: 3, human: 0, untracked: 0 } });
  }

  test('lines that are of no commit that is known want the head approved', () => {
    const ranges = (sha?: string) => new Map([['a.ts', [made(1, 5, sha === undefined ? {} : { sha })]]]);
    const old = [opinion({ at: 'a', isOfHead: false })];
    expect(answer(old, { ...MADE, files: ranges('a'.repeat(40)) }).kind).toBe('pass');
    expect(answer(old, { ...MADE, files: ranges() }).kind).toBe('fail');
    expect(answer(old, { ...MADE, files: ranges('f'.repeat(40)) }).kind).toBe('fail');
    expect(answer([opinion()], { ...MADE, files: ranges() }).kind).toBe('pass');
  });

  test('where not all could be looked at, only the head is whole', () => {
    const gaps = ['The notes could not be read.'];
    expect(answer([opinion({ at: 'a', isOfHead: false })], { ...MADE, gaps })).toMatchObject({
      kind: 'unknown',
      why: [
        'This change has 5 AI-made lines and 1 commit with an agent’s marker, made with `claude`.',
        'Someone approved an earlier head, and what came after could not all be looked at.',
        'The notes could not be read.',
      ],
    });
    expect(answer([opinion()], { ...MADE, gaps }).kind).toBe('pass');
  });
});

describe('who asks for changes', () => {
  test.each([
    ['someone who may write', [opinion(), objection()], 'fail'],
    ['the same, before the approval', [objection(), opinion()], 'fail'],
    ['the same, at an older head', [objection({ at: 'a' }), opinion()], 'fail'],
    ['someone who asked for the lines', [opinion(), objection({ login: 'eve' })], 'fail'],
    ['a reader', [opinion(), objection({ role: 'read' })], 'pass'],
    ['a bot', [opinion(), objection({ bot: true })], 'pass'],
    ['someone whose role is not known', [opinion(), objection({ role: 'unknown' })], 'unknown'],
    ['the same, where nobody has approved', [objection({ role: 'unknown' })], 'fail'],
  ] as const)('%s: %s', (_name, opinions, kind) => {
    expect(answer(opinions, { ...MADE, prompters: ['eve'] }).kind).toBe(kind);
  });
});

describe('what is said', () => {
  test('approvals that fall short, and never of whom', () => {
    const outcome = answer(
      [
        opinion({ login: 'robot', bot: true }),
        opinion({ login: 'bob' }),
        opinion({ login: 'eve' }),
        opinion({ login: 'old', at: 'f', isOfHead: false }),
        opinion({ login: 'fay', role: 'read' }),
        opinion({ login: 'gus', role: 'read' }),
      ],
      { ...MADE, prompters: ['eve'] },
    );
    expect(outcome).toMatchObject({
      kind: 'fail',
      said: 'This change has 5 AI-made lines and 1 commit with an agent’s marker, made with `claude`. Nobody else who may write here has approved them.',
      findings: [{ remedy: 'Ask someone who may write here, and did not ask an agent for these lines, to approve this head.' }],
      notes: [
        '1 approval does not count: not given by a person.',
        '1 approval does not count: given by the author.',
        '1 approval does not count: whoever gave it may have asked for the lines.',
        '1 approval does not count: given before the last AI-made lines came.',
        '2 approvals do not count: whoever gave it may not write here.',
      ],
    });
    expect(JSON.stringify(outcome)).not.toMatch(/\b(ann|bob|eve|old|fay|gus|robot)\b/i);
  });

  test('that it passed', () => {
    expect(answer([opinion(), opinion({ login: 'robot', bot: true })])).toEqual({
      kind: 'pass',
      said: 'This change has 5 AI-made lines and 1 commit with an agent’s marker, made with `claude`. Someone else who may write here approved them.',
    });
  });
});

test('reviews: not all listed, not readable, not asked for', () => {
  expect(answer([], MADE, { truncated: true }).kind).toBe('unknown');
  expect(answer([opinion()], MADE, { truncated: true })).toMatchObject({
    kind: 'pass',
    notes: ['Not every review of this change was listed.'],
  });
  expect(answer([objection()], MADE, { truncated: true }).kind).toBe('fail');
  const review = { state: 'absent', reason: 'The reviews could not be read.', remedy: 'Grant it.' } as const;
  expect(ask(aiReviewed, { provenance: provenance(MADE), review })).toMatchObject({ kind: 'unknown', remedy: 'Grant it.' });
  expect(ask(aiReviewed, { provenance: provenance(), review }).kind).toBe('not-applicable');
  expect(ask(aiReviewed, { provenance: provenance(MADE) }).kind).toBe('not-applicable');
  expect(ask(aiReviewed, { review }).kind).toBe('not-applicable');
  expect(ask(aiReviewed, { provenance: { state: 'absent', reason: 'none' } }).kind).toBe('unknown');
});

describe('nothing relaxes it but an approval that counts', () => {
  const letters = ['a', 'b', 'c'];
  const marks = fc.array(
    fc.constantFrom(...GRADES).map((grade) => mark({ grade })),
    { maxLength: 2 },
  );
  const opinions = fc.array(
    fc.record({
      login: fc.constantFrom<string>('ann', 'bob', 'cid', 'dan', 'eve'),
      bot: fc.boolean(),
      at: fc.constantFrom<string>('a', 'b', 'c', 'f'),
      state: fc.constantFrom('approved' as const, 'changes-requested' as const, 'dismissed' as const),
      role: fc.constantFrom<Role>('admin', 'write', 'triage', 'read', 'none', 'unknown'),
    }),
    { maxLength: 4 },
  );
  const given = fc.record({
    marks: fc.tuple(marks, marks, marks),
    opinions,
    account: fc.boolean(),
    gap: fc.boolean(),
    ai: fc.nat(3),
  });
  type Given = typeof given extends fc.Arbitrary<infer T> ? T : never;

  const kindOf = ({ marks: all, opinions: said, account, gap, ai }: Given) =>
    answer(
      said.map(({ at, ...rest }) => opinion({ ...rest, at, isOfHead: at === 'c' })),
      {
        commits: letters.map((letter, at) => commit(letter, all[at] ?? [])),
        lines: { added: 9, ai, human: 0, untold: 0 },
        // Lines of no commit that is known, so that a mark on one does not place them.
        files: new Map(ai > 0 ? [['a.ts', [made(1, ai)]]] : []),
        prompters: ['eve'],
        gaps: gap ? ['Something could not be read.'] : [],
        ...(account && { pull: signs([ACCOUNT]) }),
      },
    ).kind;
  const isFound = ({ marks: all, account, ai }: Given) =>
    account || ai > 0 || all.flat().some(({ grade }) => isAtLeast(grade, 'co-authored'));
  const isRelaxed = (before: string, after: string) => before === 'fail' && (after === 'pass' || after === 'not-applicable');

  test('more marks, an agent’s account, more lines, a gap', () => {
    fc.assert(
      fc.property(given, fc.nat(2), marks, (one, at, more) => {
        const before = kindOf(one);
        const marked = one.marks.map((its, index) => (index === at ? [...its, ...more] : its)) as Given['marks'];
        for (const after of [
          { ...one, marks: marked },
          { ...one, account: true },
          { ...one, ai: one.ai + 1 },
          { ...one, gap: true },
        ]) {
          expect(isRelaxed(before, kindOf(after))).toBe(false);
          // What was found and not passed before is not passed by more evidence of agents.
          if (isFound(one) && before !== 'pass') expect(['pass', 'not-applicable']).not.toContain(kindOf(after));
        }
      }),
    );
  });

  test('an opinion of a bot, of the author, of a prompter, of a reader, of an unknown role, or of an older head', () => {
    const useless = fc.constantFrom<Partial<Given['opinions'][number]>>(
      { bot: true },
      { login: 'bob' },
      { login: 'eve' },
      { role: 'read' },
      { role: 'triage' },
      { role: 'none' },
      { role: 'unknown' },
      { at: 'f' },
      { state: 'dismissed' },
      { state: 'changes-requested' },
    );
    fc.assert(
      fc.property(given, useless, (one, less) => {
        const more = { login: 'new', bot: false, at: 'c', state: 'approved' as const, role: 'admin' as const, ...less };
        const before = kindOf(one);
        const after = kindOf({ ...one, opinions: [...one.opinions, more] });
        if (before !== 'pass') expect(after).not.toBe('pass');
      }),
    );
  });

  test('one that counts does', () => {
    expect(answer([opinion({ role: 'read' })]).kind).toBe('fail');
    expect(answer([opinion({ role: 'read' }), opinion({ login: 'dan' })]).kind).toBe('pass');
  });
});
