import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aiDisclosed } from '../../src/checks/ai-disclosed.ts';
import { aiSchema } from '../../src/model/ai-settings.ts';
import type { Mark, Provenance } from '../../src/model/provenance.ts';
import { GRADES } from '../../src/model/provenance.ts';
import { ask } from '../support/evidence.ts';
import { ACCOUNT, commit, made, mark, provenance, signs } from '../support/provenance.ts';

const answer = (given: Partial<Provenance> = {}, disclosure: unknown = {}) =>
  ask(aiDisclosed, { provenance: provenance(given) }, {}, { ai: aiSchema.parse({ disclosure }) });

const HINT = mark({ marker: 'x', grade: 'hint' });
const SUGGESTION = mark({ marker: 'y', grade: 'suggestion' });
const ASSISTED = mark({ grade: 'disclosed', text: 'Assisted-by: Claude (Opus)' });
const SIGNED_OFF = mark({
  marker: 'agent-signed-off',
  agent: 'unnamed',
  grade: 'disclosed',
  text: 'Signed-off-by: <noreply@anthropic.com>',
});
const AUTHOR = mark({ grade: 'authored', where: 'author', text: '<noreply@anthropic.com>' });
const NOTE = mark({ marker: 'git-ai-note', grade: 'authored', where: 'note', text: 'claude' });
const BRANCH = mark({ grade: 'hint', where: 'branch', text: 'claude/' });
const LABEL = mark({ grade: 'disclosed', where: 'label', text: 'ai-generated' });
const BOX = mark({ grade: 'disclosed', where: 'box', agent: 'unnamed', text: 'I did use AI assistance' });

const one = (...marks: readonly Mark[]) => ({ commits: [commit('a', marks)] });
const lines = { added: 9, ai: 3, human: 0, untold: 0 };
const used = signs([BOX], { said: 'used', signs: [BOX], asked: true });
const notUsed = (...marks: readonly Mark[]) => signs(marks, { said: 'not-used', asked: true });

describe('optional: what is said must not be denied by what is there', () => {
  test.each([
    ['nothing', {}, 'pass'],
    ['an agent, and nothing said', one(mark()), 'pass'],
    ['an agent, and it is said', { ...one(mark()), pull: used }, 'pass'],
    ['no agent, and help is said', { ...one(), pull: used }, 'pass'],
    ['none, and none is said', { ...one(), pull: notUsed() }, 'pass'],
    ['both are said', { ...one(), pull: signs([BOX], { said: 'contradictory' }) }, 'fail'],
    ['none is said, and a trailer names an agent', { ...one(mark()), pull: notUsed() }, 'fail'],
    ['none is said, and an agent is the author', { ...one(AUTHOR), pull: notUsed() }, 'fail'],
    ['none is said, and a note tells of lines', { ...one(), lines, pull: notUsed() }, 'fail'],
    ['none is said, and an agent’s account opened it', { ...one(), pull: notUsed(ACCOUNT) }, 'fail'],
    [
      'none is said; a label, a branch, a hint and a suggestion',
      { ...one(HINT, SUGGESTION), pull: notUsed(LABEL, BRANCH) },
      'pass',
    ],
    ['none is said; a label, where labels count', { ...one(), pull: notUsed(LABEL), least: 'disclosed' }, 'fail'],
    ['none is said; a trailer, where only authors count', { ...one(mark()), pull: notUsed(), least: 'authored' }, 'pass'],
    [
      'none is said, and a merge brings an agent’s work',
      { commits: [commit('a', [mark()], { kind: 'merge' })], pull: notUsed() },
      'pass',
    ],
    ['an agent signed off', one(SIGNED_OFF), 'fail'],
    ['an agent signed off, beside what is said', { ...one(SIGNED_OFF), pull: used }, 'fail'],
  ] as const)('%s: %s', (_name, given, kind) => {
    expect(answer(given).kind).toBe(kind);
  });
});

describe('required: the description says one or the other', () => {
  const required = (given: Partial<Provenance>, more = {}) => answer(given, { mode: 'required', ...more });

  test.each([
    ['help', { pull: used }, 'pass'],
    ['none', { pull: notUsed() }, 'pass'],
    ['both', { pull: signs([BOX], { said: 'contradictory' }) }, 'fail'],
    ['nothing', { pull: signs() }, 'fail'],
    ['nothing, with a label', { pull: signs([LABEL]) }, 'fail'],
    ['nothing, with trailers', { ...one(mark()), pull: signs() }, 'fail'],
    ['none, where a trailer names an agent', { ...one(mark()), pull: notUsed() }, 'fail'],
    ['none, where not all was looked at', { ...one(), pull: notUsed(), gaps: ['No notes.'] }, 'unknown'],
    ['help, where not all was looked at', { ...one(), pull: used, gaps: ['No notes.'] }, 'pass'],
    ['it cannot be read', { ...one(), gaps: ['The pull request could not be read.'] }, 'unknown'],
    ['there is none', one(mark()), 'not-applicable'],
    ['there is none, and an agent signed off', one(SIGNED_OFF), 'fail'],
  ] as const)('%s: %s', (_name, given, kind) => {
    expect(required(given).kind).toBe(kind);
  });

  test('without a description trailers are judged still', () => {
    expect(required(one(AUTHOR), { trailers: 'require' })).toMatchObject({
      kind: 'fail',
      notes: ['What the description says is judged on the pull request.'],
    });
    expect(required(one(mark()), { trailers: 'require' })).toMatchObject({
      kind: 'pass',
      notes: ['What the description says is judged on the pull request.'],
    });
  });

  test('what to do: the boxes that are there, or words that are understood', () => {
    const remedy = (asked: boolean, more = {}) => {
      const outcome = required({ pull: signs([], { asked }) }, more);
      return outcome.kind === 'fail' ? outcome.findings[0].remedy : outcome.kind;
    };
    expect(remedy(true)).toBe('Tick the one of its boxes that is true.');
    expect(remedy(false)).toBe(
      'Say it with a ticked box: `- [x] I did use AI assistance` or `- [x] I did not use AI assistance`, whichever is true.',
    );
    expect(remedy(false, { used: ['Help was had'], 'not-used': ['No help was had'] })).toBe(
      'Say it with a ticked box: `- [x] Help was had` or `- [x] No help was had`, whichever is true.',
    );
  });
});

describe('forbidden: no help by agents', () => {
  test.each([
    ['nothing', one(), 'pass'],
    ['none is said', { ...one(), pull: notUsed() }, 'pass'],
    ['a trailer', one(mark()), 'fail'],
    ['lines of a note', { ...one(), lines }, 'fail'],
    ['a note', one(NOTE), 'fail'],
    ['an agent’s account', { ...one(), pull: signs([ACCOUNT]) }, 'fail'],
    ['help is said', { ...one(), pull: used }, 'fail'],
    ['a label, a branch, a hint and a suggestion', { ...one(HINT, SUGGESTION), pull: signs([LABEL, BRANCH]) }, 'pass'],
    ['nothing, and not all was looked at', { ...one(), gaps: ['The notes could not be read.'] }, 'unknown'],
    ['a trailer, and not all was looked at', { ...one(mark()), gaps: ['The notes could not be read.'] }, 'fail'],
  ] as const)('%s: %s', (_name, given, kind) => {
    expect(answer(given, { mode: 'forbidden' }).kind).toBe(kind);
  });
});

describe('trailers', () => {
  test.each([
    ['require', [mark()], 'pass'],
    ['require', [AUTHOR], 'fail'],
    ['require', [AUTHOR, ASSISTED], 'pass'],
    ['require', [NOTE], 'fail'],
    ['require', [NOTE, SIGNED_OFF], 'fail'],
    ['require', [NOTE, SUGGESTION], 'fail'],
    ['require', [HINT], 'pass'],
    ['require', [ASSISTED], 'pass'],
    ['require', [], 'pass'],
    ['forbid', [mark()], 'fail'],
    ['forbid', [mark({ text: 'Co-developed-by: Cursor <noreply@cursor.com>' })], 'fail'],
    ['forbid', [ASSISTED], 'pass'],
    ['forbid', [AUTHOR], 'pass'],
    ['forbid', [mark({ where: 'message' })], 'pass'],
    ['forbid', [HINT], 'pass'],
    ['forbid', [SUGGESTION], 'pass'],
    ['allow', [mark()], 'pass'],
    ['allow', [AUTHOR], 'pass'],
  ] as const)('%s, with %j: %s', (trailers, marks, kind) => {
    expect(answer(one(...marks), { trailers }).kind).toBe(kind);
  });

  test.each(['require', 'forbid'] as const)('%s, where not all was looked at', (trailers) => {
    expect(answer({ ...one(), gaps: ['The checkout is shallow.'] }, { trailers }).kind).toBe('unknown');
  });

  test('a sign-off names no agent', () => {
    expect(answer(one(NOTE, SIGNED_OFF), { trailers: 'require' })).toMatchObject({ kind: 'fail', total: 2 });
    expect(answer(one(mark(), SIGNED_OFF), { trailers: 'require' })).toMatchObject({ kind: 'fail', total: 1 });
  });

  test('each commit is asked', () => {
    const commits = [commit('a', [mark()]), commit('b', [AUTHOR]), commit('c', [NOTE]), commit('d')];
    expect(answer({ commits }, { trailers: 'require' })).toMatchObject({
      kind: 'fail',
      said: '2 commits with an agent’s marker do not say so in a trailer: `bbbbbbbbbb` and `cccccccccc`.',
      findings: [{ remedy: 'Add a trailer that names the agent, such as `Assisted-by`, to each message.' }],
    });
  });
});

describe('what is said', () => {
  test('a box against markers', () => {
    expect(answer({ ...one(mark()), pull: notUsed(ACCOUNT) })).toMatchObject({
      kind: 'fail',
      said: 'The description says that no agent helped; the marker of `claude` in 1 commit and the agent’s account that opened it speak against it.',
      findings: [
        { remedy: 'Say in the description that an agent helped. If a marker came there by mistake, take it out of its commit.' },
      ],
    });
  });

  test('a sign-off', () => {
    expect(answer({ ...one(SIGNED_OFF), pull: signs([BOX], { said: 'contradictory' }) })).toMatchObject({
      said: 'The description says that an agent helped, and that none did. And 1 thing more.',
      findings: [
        { remedy: 'Leave only what is true ticked.' },
        { what: 'Only a person can sign off, and an agent’s identity did in 1 commit: `aaaaaaaaaa`.' },
      ],
    });
  });

  test('weaker signs are told, and decide nothing', () => {
    const commits = [commit('a', [HINT]), commit('b', [ASSISTED]), commit('c', [HINT], { kind: 'merge' }), commit('d', [mark()])];
    expect(answer({ commits, pull: signs([BRANCH, LABEL, BRANCH]) })).toEqual({
      kind: 'pass',
      said: 'An agent helped, by the marker of `claude` in 1 commit, and nothing denies it.',
      notes: ['Told and not counted, being weaker than `co-authored`: 2 commits, the branch’s name and a label.'],
    });
  });

  test.each([
    [{ ...one(), pull: used }, 'The description says that an agent helped.'],
    [{ ...one(), pull: notUsed() }, 'The description says that no agent helped, and no marker that counts speaks against it.'],
    [one(), 'No marker of an agent that counts was found.'],
    [{ ...one(), lines }, 'An agent helped, by the record of 3 AI-made lines, and nothing denies it.'],
  ])('%#', (given, said) => {
    expect(answer(given)).toMatchObject({ kind: 'pass', said });
  });

  test('nothing could be looked at', () => {
    expect(answer({ gaps: ['The commits could not be read.'] })).toEqual({
      kind: 'unknown',
      why: ['Not all of who made this change could be looked at.', 'The commits could not be read.'],
      remedy: 'Do what is said of it, and run the gate again.',
    });
    expect(ask(aiDisclosed, {}).kind).toBe('not-applicable');
    expect(ask(aiDisclosed, { provenance: { state: 'absent', reason: 'none' } }).kind).toBe('unknown');
  });
});

describe('no evidence relaxes it', () => {
  const marks = fc.array(
    fc.record({
      grade: fc.constantFrom(...GRADES),
      where: fc.constantFrom<Mark['where']>('author', 'trailer', 'message', 'note'),
      marker: fc.constantFrom('claude', 'agent-signed-off'),
    }),
    { maxLength: 2 },
  );
  const pullMarks = fc.array(
    fc.record({ grade: fc.constantFrom(...GRADES), where: fc.constantFrom<Mark['where']>('account', 'branch', 'body', 'label') }),
    { maxLength: 3 },
  );
  const boxes = fc.subarray(['used', 'not-used'] as const);
  const given = fc.record({
    marks: fc.tuple(marks, marks),
    pullMarks,
    boxes,
    hasPull: fc.boolean(),
    ai: fc.nat(2),
    gap: fc.boolean(),
  });
  type Given = typeof given extends fc.Arbitrary<infer T> ? T : never;
  const policy = fc.record({
    mode: fc.constantFrom('optional', 'required', 'forbidden'),
    trailers: fc.constantFrom('allow', 'require', 'forbid'),
  });

  const kindOf = (it: Given, disclosure: unknown) => {
    const said = it.boxes.length > 1 ? 'contradictory' : (it.boxes[0] ?? 'nothing');
    const pull = signs(
      it.pullMarks.map((its) => mark(its)),
      { said, asked: it.boxes.length > 0 },
    );
    return answer(
      {
        commits: it.marks.map((its, at) =>
          commit(
            'ab'.charAt(at),
            its.map((more) => mark(more)),
          ),
        ),
        files: it.ai > 0 ? new Map([['a.ts', [made(1, it.ai)]]]) : new Map(),
        lines: { added: 9, ai: it.ai, human: 0, untold: 0 },
        gaps: it.gap ? ['Something could not be read.'] : [],
        ...(it.hasPull && { pull }),
      },
      disclosure,
    ).kind;
  };
  const isGood = (kind: string) => kind === 'pass' || kind === 'not-applicable';

  test('neither a mark, nor a label, an account, a line, a gap', () => {
    fc.assert(
      fc.property(given, policy, fc.nat(1), marks, pullMarks, (it, asked, at, more, morePull) => {
        const before = kindOf(it, asked);
        if (isGood(before)) return;
        const marked = it.marks.map((its, index) => (index === at ? [...its, ...more] : its)) as Given['marks'];
        const others: Given[] = [
          { ...it, pullMarks: [...it.pullMarks, ...morePull] },
          { ...it, ai: it.ai + 1 },
          { ...it, gap: true },
        ];
        for (const after of others) expect(isGood(kindOf(after, asked))).toBe(false);
        // Where trailers are asked for, one more of them is what was asked for.
        if (asked.trailers !== 'require') expect(isGood(kindOf({ ...it, marks: marked }, asked))).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('nor a ticked box, but the one that is asked for', () => {
    fc.assert(
      fc.property(given, policy, fc.constantFrom('used' as const, 'not-used' as const), (it, asked, box) => {
        const before = kindOf(it, asked);
        const isAnswer = asked.mode === 'required' && it.boxes.length === 0;
        if (isGood(before) || isAnswer) return;
        const after = kindOf({ ...it, boxes: [...new Set([...it.boxes, box])] }, asked);
        expect(isGood(after)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('what is forged: a box, a trailer taken out, a label taken off', () => {
    const whole = { commits: [commit('a', [mark(), AUTHOR]), commit('b', [NOTE])], pull: signs([ACCOUNT, LABEL]) };
    const forbidden = { mode: 'forbidden' };
    expect(answer(whole, forbidden).kind).toBe('fail');
    expect(answer({ ...whole, pull: notUsed(ACCOUNT) }, forbidden).kind).toBe('fail');
    expect(answer({ commits: [commit('a', [AUTHOR]), commit('b')] }, forbidden).kind).toBe('fail');
    expect(answer({ commits: [commit('a'), commit('b', [NOTE])] }, forbidden).kind).toBe('fail');
    expect(answer({ commits: [commit('a'), commit('b')], pull: notUsed(ACCOUNT) }, forbidden).kind).toBe('fail');
  });

  test('nor a note that calls lines a person’s', () => {
    const lines = { added: 9, ai: 0, human: 9, untold: 0 };
    expect(answer({ ...one(mark()), lines, pull: notUsed() }).kind).toBe('fail');
    expect(answer({ ...one(mark()), lines }, { mode: 'forbidden' }).kind).toBe('fail');
  });
});
