import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import type { Role } from '../../src/model/people.ts';
import type { CheckResult, Decision } from '../../src/model/verdict.ts';
import { decide } from '../../src/model/verdict.ts';
import { waiverSchema } from '../../src/model/waiver.ts';
import { readPolicy } from '../../src/policy/read.ts';
import { waiveCommands } from '../../src/policy/waive-commands.ts';
import type { Signature, WaiverContext } from '../../src/policy/waivers.ts';
import { judgeWaivers, withWaivers } from '../../src/policy/waivers.ts';

const HEAD = 'abcdef0123456789abcdef0123456789abcdef01';
const SHORT = HEAD.slice(0, 7);

describe('/jidoka waive', () => {
  const command = { check: 'batch-size', sha: SHORT, reason: 'generated code' };

  test.each([
    ['as it is written', `/jidoka waive batch-size ${SHORT} generated code`, [command]],
    ['with a day', `/jidoka waive batch-size ${SHORT} generated code until 2027-02-01`, [{ ...command, until: '2027-02-01' }]],
    ['the word until alone', `/jidoka waive batch-size ${SHORT} not until spring`, [{ ...command, reason: 'not until spring' }]],
    ['pasted in backticks', `/jidoka waive \`batch-size\` \`${HEAD}\` generated code`, [{ ...command, sha: HEAD }]],
    ['in capitals', `/Jidoka Waive batch-size ${SHORT.toUpperCase()} generated code`, [command]],
    ['with a carriage return', `/jidoka waive batch-size ${SHORT} generated code\r\nmore`, [command]],
    ['below other words', `Let us go.\n\n/jidoka waive batch-size ${SHORT} generated code`, [command]],
    ['twice', `/jidoka waive batch-size ${SHORT} generated code\n`.repeat(2), [command, command]],
    ['not at the beginning of a line', `please /jidoka waive batch-size ${SHORT} x`, []],
    ['indented', `    /jidoka waive batch-size ${SHORT} x`, []],
    ['quoted', `> /jidoka waive batch-size ${SHORT} x\n  > /jidoka waive batch-size ${SHORT} x`, []],
    ['fenced', `\`\`\`sh\n/jidoka waive batch-size ${SHORT} x\n\`\`\``, []],
    ['fenced by tildes, with bars inside', `~~~\n\`\`\`\n/jidoka waive batch-size ${SHORT} x\n~~~`, []],
    ['in a fence that does not end', `\`\`\`\`\n\`\`\`\n/jidoka waive batch-size ${SHORT} x`, []],
    ['after a fence', `\`\`\`\nx\n\`\`\`\`\n/jidoka waive batch-size ${SHORT} generated code`, [command]],
    ['after what only looks like one', `\`\`\`a\`b\n/jidoka waive batch-size ${SHORT} generated code`, [command]],
    ['hidden from readers', `<!-- e.g.\n/jidoka waive batch-size ${SHORT} x\n-->`, []],
    ['after a hidden line', `<!-- e.g. --> <!-->\n/jidoka waive batch-size ${SHORT} generated code`, [command]],
    ['of another command', `/jidoka waiver batch-size ${SHORT} x\n/jidoka rejudge`, []],
    ['nothing', '', []],
  ])('%s', (_name, body, commands) => {
    expect(waiveCommands(body)).toEqual(commands);
  });

  test.each([
    ['no word at all', '', 'names no check'],
    ['no check', '"quoted" x', '`"quoted"` is no check\'s id'],
    ['no commit', 'batch-size', 'no commit is named'],
    ['a reason for a commit', 'batch-size generated code', '`generated` is no commit'],
    ['too short a commit', 'batch-size abcdef x', '`abcdef` is no commit'],
    ['no reason', `batch-size ${SHORT}`, 'give a reason'],
    ['a day and no reason', `batch-size ${SHORT} until 2027-01-01`, 'give a reason'],
    ['a day that is none', `batch-size ${SHORT} x until 2027-02-30`, '`2027-02-30` is none'],
    ['another way to write a day', `batch-size ${SHORT} x until 1.2.2027`, 'YYYY-MM-DD'],
    ['too long a reason', `batch-size ${SHORT} ${'x'.repeat(501)}`, 'at most 500 characters'],
    ['far too long a reason', `batch-size ${SHORT} ${'x'.repeat(60_000)}`, 'at most 500 characters'],
  ])('%s is told', (_name, words, help) => {
    expect(waiveCommands(`/jidoka waive ${words}`)).toMatchObject({ commands: [], problems: [expect.stringContaining(help)] });
  });

  test('a command that cannot be followed takes none of the others away', () => {
    const body = `/jidoka waive batch-size ${SHORT} generated code\n/jidoka waive batch-size`;
    expect(waiveCommands(body)).toMatchObject({ commands: [command], problems: [expect.any(String)] });
  });

  test('a comment written to take long does not', () => {
    const started = performance.now();
    for (const words of [' '.repeat(65_000), 'until 1'.repeat(9_000), `until ${'1'.repeat(60_000)} x`, '<!--'.repeat(16_000)]) {
      waiveCommands(`/jidoka waive batch-size ${SHORT} ${words}`);
      waiveCommands(words.split(' ').join('\n'));
    }
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  test('whatever a comment says, a command is whole or none', () => {
    const word = fc.constantFrom(
      '/jidoka',
      'waive',
      'batch-size',
      SHORT,
      'until',
      '2027-01-01',
      '\n',
      '`',
      '```',
      '> ',
      '<!--',
      '-->',
      'x',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const found = waiveCommands(words.join(' '));
        for (const one of Array.isArray(found) ? found : []) {
          expect(one.sha).toMatch(/^[0-9a-f]{7,}$/);
          expect(one.reason.trim()).not.toBe('');
        }
      }),
    );
  });
});

const policyOf = (text: string) => {
  const reading = readPolicy('p.yml', text, checks);
  if ('problems' in reading) throw new Error(reading.problems[0].message);
  return reading.policy.waivers;
};

const context: WaiverContext = {
  head: HEAD,
  author: { login: 'Bob', bot: false },
  policy: policyOf(''),
  today: '2026-11-22',
  checks: checks.map(({ id }) => id),
};

const signature = (more: Partial<Signature> = {}): Signature => ({
  check: 'batch-size',
  sha: SHORT,
  by: { login: 'ann', bot: false },
  role: 'maintain',
  reason: 'generated code',
  at: '2026-11-22T09:00:00Z',
  source: 'comment',
  ...more,
});

const judged = (more: Partial<Signature>, given: Partial<WaiverContext> = {}) =>
  judgeWaivers([signature(more)], { ...context, ...given });

describe('who may sign what', () => {
  test('a signature that holds says who, why, when and for which head', () => {
    const { waivers, refused } = judged({ until: '2026-11-22' });
    expect(refused).toEqual([]);
    expect(waivers).toEqual([
      {
        check: 'batch-size',
        by: 'ann',
        role: 'maintain',
        reason: 'generated code',
        at: '2026-11-22T09:00:00.000Z',
        sha: HEAD,
        source: 'comment',
        until: '2026-11-22',
      },
    ]);
    expect(waiverSchema.parse(waivers[0])).toEqual(waivers[0]);
  });

  test.each([
    ['the author', { by: { login: 'bob', bot: false }, role: 'admin' }, 'nobody waives a check of their own change'],
    ['a bot', { by: { login: 'helper', bot: true }, role: 'admin' }, 'a bot cannot sign'],
    ['a writer', { role: 'write' }, "the signer's role `write` is too low; `maintain` or `admin` is needed"],
    ['a stranger', { role: 'none' }, "the signer's role `none` is too low"],
    ['someone of a custom role', { role: 'custom' }, 'custom roles cannot be told'],
    ['someone of whom nothing is known', { role: 'unknown' }, 'the role of the signer is not known'],
    ['another head', { sha: '1234567' }, 'it was signed for `1234567`, and is void since the push of `abcdef0`'],
    ['no head', { sha: undefined }, 'it does not say for which head it was signed'],
    ['too little of the head', { sha: 'abcdef' }, 'it names no commit'],
    ['more than the head', { sha: `${HEAD}0` }, 'void since the push of'],
    ['a comment that another one edited', { editedByOther: true }, 'someone else than its writer edited the comment'],
    ['what no one may waive', { check: 'policy-change' }, 'the policy lets no one waive it'],
    ['what no one may waive, by an admin', { check: 'policy-valid', role: 'admin' }, 'the policy lets no one waive it'],
    ['a check that is none', { check: 'batch-sise' }, 'there is no such check; did you mean `batch-size`?'],
    ['a word', { check: 'everything' }, 'there is no such check'],
    ['a day that has passed', { until: '2026-11-21' }, 'it ended on 2026-11-21'],
    ['a day that is none', { until: 'tomorrow' }, 'the day it ends on is none'],
    ['no reason', { reason: ' ' }, 'it gives no reason'],
    ['no time', { at: 'now' }, 'it does not say when it was signed'],
  ] as const)('%s: refused, and said why', (_name, { ...more }, why) => {
    const { sha, ...rest } = signature();
    const given: Signature =
      'sha' in more && more.sha === undefined ? { ...rest } : { sha: sha ?? '', ...rest, ...definedOf(more) };
    const { waivers, refused } = judgeWaivers([given], context);
    expect(waivers).toEqual([]);
    expect(refused).toEqual([{ check: given.check, why: expect.stringContaining(why) }]);
    expect(refused[0]?.why).not.toMatch(/\b(ann|bob)\b/i);
  });

  function definedOf(more: object): Partial<Signature> {
    return Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined));
  }

  test('the policy may ask for an admin, name what no one may waive, or let everything be waived', () => {
    expect(judged({}, { policy: policyOf('waivers: { permission: admin }') }).refused[0]?.why).toContain('`admin` is needed');
    expect(judged({}, { policy: policyOf('waivers: { unwaivable: [batch-size] }') }).waivers).toEqual([]);
    const open = policyOf('waivers: { unwaivable: [] }');
    expect(judged({ check: 'policy-change' }, { policy: open }).waivers).toHaveLength(1);
  });

  test('a label needs no words', () => {
    expect(judged({ source: 'label', reason: '' }).waivers).toMatchObject([{ source: 'label', reason: 'by label' }]);
  });

  test('the newest that holds wins; an older head is refused beside it', () => {
    const at = (hour: number) => `2026-11-22T0${hour}:00:00Z`;
    const { waivers, refused } = judgeWaivers(
      [
        signature({ at: at(2), reason: 'second' }),
        signature({ at: at(1), reason: 'first' }),
        signature({ at: at(3), reason: 'third', sha: '1234567' }),
        signature({ at: at(3), reason: 'third, again', sha: '1234567' }),
      ],
      context,
    );
    expect(waivers.map(({ reason }) => reason)).toEqual(['second']);
    expect(refused).toHaveLength(1);
  });
});

const DECISIONS: readonly Decision[] = ['go', 'caution', 'stop'];
const ROLES: readonly Role[] = ['admin', 'maintain', 'write', 'triage', 'read', 'none', 'custom', 'unknown'];
const finding = { rule: 'r', what: 'It broke.', remedy: 'Mend it.', fingerprint: '0' };
const OUTCOMES: readonly CheckResult['outcome'][] = [
  { kind: 'pass', said: 'Fine.' },
  { kind: 'fail', said: 'Broken.', total: 1, findings: [finding] },
  { kind: 'unknown', why: ['No one knows.'] },
  { kind: 'not-applicable', because: 'nobody asked' },
  { kind: 'learning', have: 1, need: 2 },
];

const level = fc.constantFrom('stop', 'warn', 'off' as const);
const someId = fc.constantFrom('batch-size', 'test-failures', 'policy-change', 'policy-valid');
const anyResults: fc.Arbitrary<CheckResult[]> = fc.uniqueArray(
  fc.tuple(someId, level, level, fc.constantFrom(...OUTCOMES)).map(([id, own, onUnknown, outcome]) => ({
    id,
    question: '?',
    waste: 'defects',
    level: own,
    onUnknown,
    outcome,
    waiver: null,
  })),
  { selector: ({ id }) => id },
);
const anySignature: fc.Arbitrary<Signature> = fc.record({
  check: fc.oneof(someId, fc.constant('nothing')),
  sha: fc.constantFrom(SHORT, HEAD, '1234567', 'abcdef'),
  by: fc.record({ login: fc.constantFrom('ann', 'BOB', 'robot'), bot: fc.boolean() }),
  role: fc.constantFrom(...ROLES),
  reason: fc.constantFrom('because', ''),
  at: fc.constantFrom('2026-11-22T09:00:00Z', '2026-11-20T09:00:00Z'),
  source: fc.constantFrom('comment', 'label'),
  editedByOther: fc.boolean(),
});

describe('whatever is signed', () => {
  test('a waiver never makes a decision worse, never makes a go of a stop, and leaves what passes alone', () => {
    fc.assert(
      fc.property(anyResults, fc.array(anySignature), (results, signed) => {
        const { waivers } = judgeWaivers(signed, context);
        const after = withWaivers(results, waivers);
        const [was, is] = [decide(results), decide(after)];
        expect(DECISIONS.indexOf(is.decision)).toBeLessThanOrEqual(DECISIONS.indexOf(was.decision));
        if (was.decision === 'stop') expect(is.decision).not.toBe('go');
        for (const [index, result] of after.entries()) {
          expect({ ...result, waiver: null }).toEqual(results[index]);
          if (result.waiver) expect(['fail', 'unknown']).toContain(result.outcome.kind);
        }
      }),
    );
  });

  test('what no one may waive is never waived, and nothing holds without the role', () => {
    fc.assert(
      fc.property(fc.array(anySignature), (signed) => {
        for (const waiver of judgeWaivers(signed, context).waivers) {
          expect(context.policy.unwaivable).not.toContain(waiver.check);
          expect(['maintain', 'admin']).toContain(waiver.role);
          expect(waiver.by.toLowerCase()).not.toBe('bob');
          const source = signed.some(
            ({ by, role, sha = '', check }) =>
              by.login === waiver.by && !by.bot && role === waiver.role && check === waiver.check && HEAD.startsWith(sha),
          );
          expect(source).toBe(true);
        }
      }),
    );
  });
});
