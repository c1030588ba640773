import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Inspection, Level, Outcome } from '../../src/model/check.ts';
import { defineCheck } from '../../src/model/check.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { Problem, Reading } from '../../src/model/reading.ts';
import type { Settings } from '../../src/model/settings.ts';
import type { TestRun } from '../../src/model/tests.ts';
import { NO_TESTS } from '../../src/model/tests.ts';
import type { CheckResult, Decision, Mode } from '../../src/model/verdict.ts';
import { decide, resultOf, weight, worst } from '../../src/model/verdict.ts';

const DECISIONS: readonly Decision[] = ['go', 'caution', 'stop'];
const LEVELS: readonly Level[] = ['off', 'warn', 'stop'];
const MODES: readonly Mode[] = ['report', 'warn', 'stop'];

const badness = (decision: Decision) => DECISIONS.indexOf(decision);
const strictness = (level: Level) => LEVELS.indexOf(level);

const finding = { rule: 'r', what: 'It broke.', remedy: 'Mend it.', fingerprint: '0' };
const OUTCOMES = {
  pass: { kind: 'pass', said: 'All is well.' },
  'not-applicable': { kind: 'not-applicable', because: 'nobody asked' },
  learning: { kind: 'learning', have: 1, need: 2 },
  fail: { kind: 'fail', said: 'Something broke.', total: 1, findings: [finding] },
  unknown: { kind: 'unknown', why: ['No one knows.'] },
} as const satisfies Record<Outcome['kind'], Outcome>;

type Kind = keyof typeof OUTCOMES;
const KINDS: readonly Kind[] = ['pass', 'not-applicable', 'learning', 'fail', 'unknown'];

function result(kind: Kind, level: Level, onUnknown: Level = level): CheckResult {
  const outcome = OUTCOMES[kind];
  return { id: 'a', question: 'Is it?', waste: 'defects', level, onUnknown, outcome, waiver: null };
}

const anyLevel = fc.constantFrom(...LEVELS);
const anyResult = fc
  .tuple(fc.constantFrom(...KINDS), anyLevel, anyLevel)
  .map(([kind, level, onUnknown]) => result(kind, level, onUnknown));
/** `on-unknown` at least as strict as `level`, as it is where nobody wrote it. */
const strictResult = anyResult.map((one) =>
  strictness(one.onUnknown) < strictness(one.level) ? { ...one, onUnknown: one.level } : one,
);
const anyMode = fc.constantFrom(...MODES);

describe('one result', () => {
  test.each([
    // outcome, level, on-unknown, weight
    ['pass', 'stop', 'stop', 'go'],
    ['not-applicable', 'stop', 'stop', 'go'],
    ['learning', 'stop', 'stop', 'go'],
    ['fail', 'stop', 'stop', 'stop'],
    ['fail', 'warn', 'warn', 'caution'],
    ['fail', 'warn', 'stop', 'caution'],
    ['fail', 'off', 'off', 'go'],
    ['fail', 'off', 'stop', 'go'],
    ['unknown', 'stop', 'stop', 'stop'],
    ['unknown', 'warn', 'warn', 'caution'],
    ['unknown', 'warn', 'stop', 'stop'],
    // Policy may soften what is not known, and never to nothing.
    ['unknown', 'stop', 'warn', 'caution'],
    ['unknown', 'stop', 'off', 'caution'],
    ['unknown', 'off', 'stop', 'go'],
  ] as const)('%s at %s, on unknown %s: %s', (kind, level, onUnknown, expected) => {
    expect(weight(result(kind, level, onUnknown))).toBe(expected);
  });

  test('what a later version may say is no pass here', () => {
    // Reports are read back from files, so that words come in which this version's types do not have.
    const later = { kind: 'deferred' as 'pass' };
    expect(weight({ level: 'stop', onUnknown: 'stop', outcome: later })).toBe('stop');
    expect(weight({ level: 'warn', onUnknown: 'off', outcome: later })).toBe('caution');
    expect(weight({ level: 'block' as 'stop', onUnknown: 'stop', outcome: { kind: 'fail' } })).toBe('stop');
  });

  test('a failure is never lighter than a pass, and what is unknown is never lighter than a failure', () => {
    fc.assert(
      fc.property(strictResult, ({ level, onUnknown }) => {
        const [pass, fail, unknown] = (['pass', 'fail', 'unknown'] as const).map((kind) =>
          badness(weight(result(kind, level, onUnknown))),
        );
        expect(pass).toBe(badness('go'));
        expect(fail).toBeGreaterThanOrEqual(pass ?? Number.NaN);
        expect(unknown).toBeGreaterThanOrEqual(fail ?? Number.NaN);
      }),
    );
  });
});

describe('the decision', () => {
  const ORDER: readonly Kind[] = ['pass', 'fail', 'unknown'];

  test('a worse answer never decides better', () => {
    fc.assert(
      fc.property(fc.array(strictResult), strictResult, fc.nat(2), fc.nat(2), anyMode, (others, one, i, j, mode) => {
        const [better, worse] = [ORDER[Math.min(i, j)] ?? 'pass', ORDER[Math.max(i, j)] ?? 'pass'];
        const having = (kind: Kind) => decide([...others, { ...one, outcome: OUTCOMES[kind] }], mode);
        expect(badness(having(worse).decision)).toBeGreaterThanOrEqual(badness(having(better).decision));
        expect(badness(having(worse).wouldBe)).toBeGreaterThanOrEqual(badness(having(better).wouldBe));
      }),
    );
  });

  test('taking an answer away never decides better', () => {
    fc.assert(
      fc.property(
        fc.array(anyResult),
        anyResult,
        fc.constantFrom('not-applicable' as const, 'learning' as const),
        (others, one, none) => {
          const passing = decide([...others, { ...one, outcome: OUTCOMES.pass }]);
          const without = decide([...others, { ...one, outcome: OUTCOMES[none] }]);
          expect(badness(without.decision)).toBeGreaterThanOrEqual(badness(passing.decision));
        },
      ),
    );
  });

  /**
   * Where something else was answered, every step is monotone. Where nothing was, one failing check that only warns is an
   * answer, and better than none: an empty gate stops, this one cautions.
   */
  test('beside an answer, a failure or an unknown never decides better than what does not apply', () => {
    fc.assert(
      fc.property(
        fc.array(strictResult),
        strictResult,
        fc.constantFrom('not-applicable' as const, 'learning' as const),
        fc.constantFrom('fail' as const, 'unknown' as const),
        (others, one, none, bad) => {
          const answered = [...others, result('pass', 'stop')];
          const without = decide([...answered, { ...one, outcome: OUTCOMES[none] }]);
          const having = decide([...answered, { ...one, outcome: OUTCOMES[bad] }]);
          expect(badness(having.decision)).toBeGreaterThanOrEqual(badness(without.decision));
        },
      ),
    );
    expect(decide([result('not-applicable', 'warn')]).decision).toBe('stop');
    expect(decide([result('fail', 'warn')]).decision).toBe('caution');
  });

  test('a stricter level never decides better where something else was answered', () => {
    fc.assert(
      fc.property(fc.array(anyResult), anyResult, anyLevel, anyLevel, (others, one, a, b) => {
        const [lax, strict] = strictness(a) < strictness(b) ? [a, b] : [b, a];
        const having = (part: Partial<CheckResult>) =>
          badness(decide([...others, result('pass', 'stop'), { ...one, ...part }]).decision);
        expect(having({ level: strict })).toBeGreaterThanOrEqual(having({ level: lax }));
        expect(having({ onUnknown: strict })).toBeGreaterThanOrEqual(having({ onUnknown: lax }));
      }),
    );
  });

  test('it is the worst of what each result weighs, in any order, said once or twice', () => {
    fc.assert(
      fc.property(fc.array(anyResult), fc.array(anyResult), (some, more) => {
        const all = [...some, ...more];
        const { wouldBe, unanswered, checks } = decide(all);
        expect(wouldBe).toBe(all.map(weight).reduce(worst, unanswered ? 'stop' : 'go'));
        expect(checks).toBe(all);
        expect(decide([...more, ...some]).wouldBe).toBe(wouldBe);
        expect(decide([...all, ...all]).wouldBe).toBe(wouldBe);
      }),
    );
  });

  test('an empty gate stops: no check, none above off, none that answered', () => {
    expect(decide([])).toMatchObject({ decision: 'stop', wouldBe: 'stop', unanswered: true });
    const silent = anyResult.filter(
      ({ level, outcome }) => level === 'off' || (outcome.kind !== 'pass' && outcome.kind !== 'fail'),
    );
    fc.assert(
      fc.property(fc.array(silent), (results) => {
        expect(decide(results)).toMatchObject({ decision: 'stop', wouldBe: 'stop', unanswered: true });
      }),
    );
    // What is unknown is no answer, however softly policy takes it.
    expect(decide([result('unknown', 'stop', 'off')]).decision).toBe('stop');
  });

  test('only passes, and what does not apply, are a go', () => {
    fc.assert(
      fc.property(fc.array(anyResult), anyMode, (results, mode) => {
        const counting = results.filter(({ level }) => level !== 'off');
        const clean = counting.every(({ outcome }) => outcome.kind !== 'fail' && outcome.kind !== 'unknown');
        const answered = counting.some(({ outcome }) => outcome.kind === 'pass' || outcome.kind === 'fail');
        expect(decide(results, mode).decision === 'go').toBe(clean && answered);
      }),
    );
  });

  test('a mode caps the decision and hides nothing of it', () => {
    fc.assert(
      fc.property(fc.array(anyResult), (results) => {
        const [report, warn, stop] = MODES.map((mode) => decide(results, mode));
        expect(stop?.decision).toBe(stop?.wouldBe);
        for (const capped of [report, warn]) {
          expect(capped?.wouldBe).toBe(stop?.wouldBe);
          expect(capped?.unanswered).toBe(stop?.unanswered);
          expect(capped?.decision).toBe(stop?.wouldBe === 'go' ? 'go' : 'caution');
        }
      }),
    );
  });
});

describe('a check made of a question and a function', () => {
  const problem: Problem = { kind: 'malformed', message: 'It was cut off.', path: 'b.xml', line: 3, column: 1 };
  const source = { path: 'a.xml', format: 'junit', sha256: '' };
  const run: TestRun = {
    totals: { ...NO_TESTS, total: 1, passed: 1 },
    files: [
      {
        path: 'a.xml',
        totals: { ...NO_TESTS, total: 1, passed: 1 },
        notable: [],
        dropped: { failing: 0, flaky: 0 },
        problems: [],
      },
    ],
  };
  const PASS: Inspection = { said: 'All is well.', findings: [] };
  const FAIL: Inspection = { said: 'It broke.', findings: [finding] };
  const UNASKED: Reading<never> = { state: 'not-applicable', because: 'nobody asked', declared: 'not-asked' };

  const READINGS = {
    present: { state: 'present', value: run, sources: [source], problems: [] },
    empty: { state: 'empty', reason: 'No test was executed.', sources: [source], problems: [] },
    absent: { state: 'absent', reason: 'No test report matched.', remedy: 'Write one.' },
    unreadable: { state: 'unreadable', problems: [problem], sources: [] },
    'unreadable beside a good one': { state: 'unreadable', problems: [problem, problem], rest: run, sources: [source] },
    'not applicable': UNASKED,
    'of a later version': { state: 'stale' as 'absent', reason: 'It is of yesterday.' },
  } as const satisfies Record<string, Reading<TestRun>>;

  // No check here asks for a setting, so none needs to be there.
  const few: Partial<Settings> = { today: '2026-11-22' };
  const settings = few as Settings;

  /** A check sees only the kinds that it names, so that the others need not be there. */
  const evidenceOf = (tests: Reading<TestRun>, policyEdit: Evidence['policyEdit']) => ({ tests, policyEdit }) as Evidence;

  function answer(reading: Reading<TestRun>, inspect: () => Inspection, options: unknown = {}): Outcome {
    const check = defineCheck({
      id: 'a',
      question: 'Is it?',
      rationale: 'Because.',
      waste: 'defects',
      level: 'stop',
      needs: ['tests'],
      options: z.strictObject({ limit: z.int().default(1) }),
      inspect,
    });
    return check.answer(evidenceOf(reading, UNASKED), options, settings);
  }

  test.each([
    // evidence, what inspect says, the answer
    ['present', PASS, 'pass'],
    ['present', FAIL, 'fail'],
    ['empty', PASS, 'unknown'],
    ['empty', FAIL, 'unknown'],
    ['absent', PASS, 'unknown'],
    ['absent', FAIL, 'unknown'],
    ['unreadable', PASS, 'unknown'],
    ['unreadable', FAIL, 'unknown'],
    // What could be read may condemn, and may not acquit.
    ['unreadable beside a good one', PASS, 'unknown'],
    ['unreadable beside a good one', FAIL, 'fail'],
    ['unreadable beside a good one', { kind: 'not-applicable', because: 'x' }, 'unknown'],
    ['unreadable beside a good one', { kind: 'learning', have: 0, need: 1 }, 'unknown'],
    ['not applicable', PASS, 'not-applicable'],
    ['not applicable', FAIL, 'not-applicable'],
    ['of a later version', PASS, 'unknown'],
  ] as const)('over %s evidence, %j is %s', (state, said, kind) => {
    expect(answer(READINGS[state], () => said).kind).toBe(kind);
  });

  test('it says what stands in its way', () => {
    const why = (state: keyof typeof READINGS) => {
      const outcome = answer(READINGS[state], () => PASS);
      return outcome.kind === 'unknown' ? outcome : undefined;
    };
    expect(why('empty')).toEqual({ kind: 'unknown', why: ['No test was executed.'] });
    expect(why('absent')).toEqual({ kind: 'unknown', why: ['No test report matched.'], remedy: 'Write one.' });
    expect(why('unreadable')?.why).toEqual(['A report could not be read: `b.xml` line 3: It was cut off.']);
    expect(why('unreadable beside a good one')?.why[0]).toContain('(and 1 more problem)');
  });

  test.each([
    ['an error', new Error('no such thing'), 'no such thing'],
    ['a type error', new TypeError('x is undefined'), 'x is undefined'],
    ['a text', 'out of order', 'out of order'],
    ['nothing', undefined, 'undefined'],
  ])('one that throws %s is unknown, not a pass and not a crash', (_name, thrown, said) => {
    for (const reading of [READINGS.present, READINGS['unreadable beside a good one']]) {
      const outcome = answer(reading, () => {
        throw thrown;
      });
      expect(outcome.kind).toBe('unknown');
      // The bad file is told before the broken check; either way nothing passes.
      if (outcome.kind === 'unknown') expect(outcome.why[0]).toContain(reading === READINGS.present ? said : 'could not be read');
    }
  });

  test.each([
    ['an object without a prototype', Object.create(null)],
    ['an error whose message is no text', Object.assign(new Error('x'), { message: 1 })],
  ])('one that throws %s is unknown too', (_name, thrown) => {
    const outcome = answer(READINGS.present, () => {
      throw thrown;
    });
    expect(outcome.kind).toBe('unknown');
  });

  test('options that are none of its own are unknown, not a crash', () => {
    expect(answer(READINGS.present, () => PASS, { limit: 'many' }).kind).toBe('unknown');
    expect(answer(READINGS.present, () => PASS, null).kind).toBe('unknown');
    expect(answer(READINGS.present, () => PASS, { limit: 2 }).kind).toBe('pass');
  });

  test('of two kinds it needs, what does not apply goes before what is missing, and what is missing before a pass', () => {
    const check = defineCheck({
      id: 'two',
      question: 'Is it?',
      rationale: 'Because.',
      waste: 'defects',
      level: 'stop',
      needs: ['tests', 'policyEdit'],
      options: z.strictObject({}),
      inspect: () => PASS,
    });
    const edit: Evidence['policyEdit'] = {
      state: 'present',
      value: { path: 'p.yml', problems: [], repairs: false },
      sources: [source],
      problems: [],
    };
    const over = (tests: Reading<TestRun>, policyEdit: Evidence['policyEdit']) =>
      check.answer(evidenceOf(tests, policyEdit), {}, settings).kind;
    expect(over(READINGS.present, edit)).toBe('pass');
    expect(over(READINGS.absent, edit)).toBe('unknown');
    expect(over(READINGS.present, { state: 'absent', reason: 'gone' })).toBe('unknown');
    expect(over(READINGS.absent, UNASKED)).toBe('not-applicable');
  });

  test('a result holds the level of the policy, not that of the check', () => {
    const check = defineCheck({
      id: 'a',
      question: 'Is it?',
      rationale: 'Because.',
      waste: 'defects',
      level: 'stop',
      needs: ['tests'],
      options: z.strictObject({}),
      inspect: () => PASS,
    });
    const held = resultOf(check, { level: 'warn', onUnknown: 'off' }, OUTCOMES.fail);
    expect(held).toEqual({
      id: 'a',
      question: 'Is it?',
      waste: 'defects',
      level: 'warn',
      onUnknown: 'off',
      outcome: OUTCOMES.fail,
      waiver: null,
    });
  });
});
