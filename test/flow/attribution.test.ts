import { describe, expect, test } from 'vitest';
import { attributionsOf, retreatsOf } from '../../src/flow/attribution.ts';
import type { DeploymentFact, Facts, IncidentFact, Seconds } from '../../src/flow/facts.ts';
import { failuresOf } from '../../src/flow/failures.ts';
import { at, change, deployment, facts, pull, sha } from '../support/facts.ts';

const HOUR = 3600;

function incident(id: string, startedAt: Seconds, more: Partial<IncidentFact> = {}): IncidentFact {
  return { id, openedAt: startedAt, startedAt, causedBy: [], fixedBy: [], ...more };
}

/** Changes #101, #102 and #103, shipped by A on day 10, B on day 20 and C on day 30, always at midnight. */
const a = change('a', at(8), at(9), { id: '#101' });
const b = change('b', at(18), at(19), { id: '#102' });
const c = change('c', at(28), at(29), { id: '#103' });
const A = deployment('A', at(10), ['a'], { kind: 'first' });
const B = deployment('B', at(20), ['b']);
const C = deployment('C', at(30), ['c']);
/** What was live before is live again. */
const again = (name: string, of: DeploymentFact, time: Seconds, kind: DeploymentFact['kind']) =>
  deployment(name, time, [], { sha: of.sha, contents: [], kind });

/** Every incident with its way and its deployments. */
const told = (of: Facts) =>
  attributionsOf(of).map(({ incident: { id }, way, deployments }) => [id, way, ...deployments.map((one) => one.id)]);
/** Every failed deployment with how it is known. */
const failed = (of: Facts) => failuresOf(of).map(({ deployment: { id }, by }) => [id, by]);

describe('the cause of an incident', () => {
  /** Of B by name, though C is the latest deployment. */
  test.each([
    ['a deployment', 'B'],
    ['a change', '#102'],
    ['the commit by which it was merged', sha('b')],
    ['a commit of a change', sha('b work')],
    ['the beginning of a commit', sha('b').slice(0, 8)],
  ])('is what somebody named: %s', (_, name) => {
    const broken = incident('i', at(30, 1), { causedBy: [name] });
    expect(told(facts([a, b, c], [A, B, C], { incidents: [broken] }))).toEqual([['i', 'explicit', 'B']]);
  });

  test('is looked for elsewhere when the name means nothing here', () => {
    const broken = incident('i', at(30, 1), { causedBy: ['#999', 'deadbeef', 'the network'] });
    expect(told(facts([a, b, c], [A, B, C], { incidents: [broken] }))).toEqual([['i', 'temporal', 'C']]);
  });

  test('is, for a named redeploy, the deployment that was live', () => {
    const redeploy = again('B again', B, at(21), 'redeploy');
    const broken = incident('i', at(21, 1), { causedBy: ['B again'] });
    expect(told(facts([a, b], [A, B, redeploy], { incidents: [broken] }))).toEqual([['i', 'explicit', 'B']]);
  });

  test('is the deployment that shipped what its fix takes back', () => {
    const fix = change('fix', at(31), at(31), { id: '#104', reverts: [sha('b')] });
    const broken = incident('i', at(30, 1), { fixedBy: ['#104'] });
    expect(told(facts([a, b, c, fix], [A, B, C], { incidents: [broken] }))).toEqual([['i', 'revert', 'B']]);
  });

  test('is so too when only the pull request says what it takes back, be it merged or not', () => {
    const fix = change('fix', at(31), at(31), { id: '#104' });
    const asked = pull(104, at(31), [], { reverts: [102] });
    const broken = incident('i', at(30, 1), { fixedBy: ['#104'] });
    const more = { incidents: [broken], pulls: [asked] };
    expect(told(facts([a, b, c, fix], [A, B, C], more))).toEqual([['i', 'revert', 'B']]);
    expect(told(facts([a, b, c], [A, B, C], more))).toEqual([['i', 'revert', 'B']]);
  });

  test('is the first deployment after the one that a rollback restored, where it followed within a day', () => {
    // It began an hour after C; production went back to A, so B is the first suspect. The latest deployment would be C.
    const back = again('A again', A, at(30, 25), 'rollback');
    const broken = incident('i', at(30, 1));
    expect(told(facts([a, b, c], [A, B, C, back], { incidents: [broken] }))).toEqual([['i', 'rollback', 'B']]);
    // A second later than 24 h after the beginning, the rollback is another matter.
    const late = { ...back, at: at(30, 25) + 1 };
    expect(told(facts([a, b, c], [A, B, C, late], { incidents: [broken] }))).toEqual([['i', 'temporal', 'C']]);
  });

  test('is, behind such a rollback, the deployment that is known more surely to have failed', () => {
    const back = again('A again', A, at(30, 4), 'rollback');
    const revert = change('revert', at(30, 3), at(30, 3), { reverts: [sha('c')] });
    const of = facts([a, b, c, revert], [A, B, C, back], { incidents: [incident('i', at(30, 1))] });
    expect(told(of)).toEqual([['i', 'rollback', 'C']]);
    expect(failed(of)).toEqual([['C', 'revert']]);
  });

  test('is no rollback of what was not live when it began', () => {
    const back = again('A again', A, at(20, 2), 'rollback');
    const broken = incident('i', at(19, 23));
    expect(told(facts([a, b], [A, B, back], { incidents: [broken] }))).toEqual([['i', 'none']]);
  });

  test.each([
    ['in the very second of it', at(20), ['i', 'temporal', 'B']],
    ['24 h after it', at(20, 24), ['i', 'temporal', 'B']],
    ['a second later', at(20, 24) + 1, ['i', 'none']],
    ['a second before it', at(20) - 1, ['i', 'none']],
  ])('is the latest deployment when it began %s', (_, start, expected) => {
    expect(told(facts([a, b], [A, B], { incidents: [incident('i', start)] }))).toEqual([expected]);
  });

  test('is by its beginning, and where that is not known by its report', () => {
    const { startedAt: _, ...reported } = incident('i', at(20, 2));
    expect(told(facts([a, b], [A, B], { incidents: [{ ...reported, openedAt: at(25) }] }))).toEqual([['i', 'none']]);
    expect(told(facts([a, b], [A, B], { incidents: [{ ...reported, openedAt: at(20, 3) }] }))).toEqual([['i', 'temporal', 'B']]);
    const late = incident('i', at(20, 2), { openedAt: at(25) });
    expect(told(facts([a, b], [A, B], { incidents: [late] }))).toEqual([['i', 'temporal', 'B']]);
  });

  test('is no redeploy: that brought nothing', () => {
    const redeploy = again('B again', B, at(20, 23), 'redeploy');
    const broken = (hour: number) => incident('i', at(20, hour));
    expect(told(facts([a, b], [A, B, redeploy], { incidents: [broken(24)] }))).toEqual([['i', 'temporal', 'B']]);
    expect(told(facts([a, b], [A, B, redeploy], { incidents: [broken(25)] }))).toEqual([['i', 'none']]);
  });

  test('is looked for in order: a name, a fix, a rollback, the time', () => {
    const fix = change('fix', at(30, 3), at(30, 3), { id: '#104', reverts: [sha('b')] });
    const back = again('A again', A, at(30, 4), 'rollback');
    const of = (more: Partial<IncidentFact>, deployments: readonly DeploymentFact[]) =>
      told(facts([a, b, c, fix], deployments, { incidents: [incident('i', at(30, 1), more)] }));
    expect(of({ causedBy: ['A'], fixedBy: ['#104'] }, [A, B, C, back])).toEqual([['i', 'explicit', 'A']]);
    expect(of({ fixedBy: ['#104'] }, [A, B, C, back])).toEqual([['i', 'revert', 'B']]);
    // The revert is known to nobody as the fix, yet it is one: it names B behind the rollback, as the first after A would be.
    expect(of({}, [A, B, C, back])).toEqual([['i', 'rollback', 'B']]);
    expect(of({}, [A, B, C])).toEqual([['i', 'temporal', 'C']]);
  });

  test('is none where nothing is deployed', () => {
    const broken = incident('i', at(20, 2), { causedBy: ['#102'] });
    expect(told(facts([a, b], [], { incidents: [broken] }))).toEqual([['i', 'none']]);
    expect(failed(facts([a, b], [], { incidents: [broken] }))).toEqual([]);
  });
});

describe('a failed deployment', () => {
  test('is one, however many incidents it had, and is known by the surest of them', () => {
    const incidents = [incident('i', at(20, 1)), incident('j', at(20, 2), { causedBy: ['B'] })];
    const [only, ...others] = failuresOf(facts([a, b], [A, B], { incidents }));
    expect(others).toEqual([]);
    expect(only).toMatchObject({ deployment: { id: 'B' }, by: 'explicit' });
    expect(only?.incidents.map(({ id }) => id)).toEqual(['i', 'j']);
  });

  test('is one of which a change was taken back on day 14, but not a second later', () => {
    // B went live on day 20.
    const revert = (time: Seconds) => change('revert', time, time, { reverts: [sha('b')] });
    expect(failed(facts([a, b, revert(at(34))], [A, B]))).toEqual([['B', 'revert']]);
    expect(failed(facts([a, b, revert(at(34) + 1)], [A, B]))).toEqual([]);
    // What counts is when it was decided, not how long its release took.
    const released = deployment('R', at(60), ['revert']);
    expect(failed(facts([a, b, revert(at(34))], [A, B, released]))).toEqual([['B', 'revert']]);
  });

  test('is none whose change left with the deployment that it came with', () => {
    const both = deployment('B', at(20), ['b', 'revert']);
    const revert = change('revert', at(19, 1), at(19, 1), { reverts: [sha('b')] });
    expect(failed(facts([a, b, revert], [A, both]))).toEqual([]);
  });

  test('is none whose revert was reverted: that is a re-landing', () => {
    const revert = change('revert', at(21), at(21), { reverts: [sha('b')] });
    const relanded = change('relanded', at(22), at(22), { reverts: [sha('revert')] });
    const deployments = [A, B, deployment('R', at(21, 1), ['revert']), deployment('L', at(22, 1), ['relanded'])];
    // B was taken back. R was not: it mended.
    expect(failed(facts([a, b, revert, relanded], deployments))).toEqual([['B', 'revert']]);
    // Taken back once more, the re-landing failed too.
    const third = change('third', at(23), at(23), { reverts: [sha('relanded')] });
    expect(failed(facts([a, b, revert, relanded, third], deployments))).toEqual([
      ['B', 'revert'],
      ['L', 'revert'],
    ]);
  });

  test('is one that was taken back though it took something back itself, if that was not all it did', () => {
    const own = ['mixed work', 'mixed more'].map((name) => ({ sha: sha(name), authoredAt: at(21), committedAt: at(21) }));
    const mixed = change('mixed', at(21), at(21), { commits: own, reverts: [sha('a')] });
    const revert = change('revert', at(23), at(23), { reverts: [sha('mixed')] });
    const deployments = [A, deployment('M', at(22), ['mixed']), deployment('R', at(23, 1), ['revert'])];
    // A, of day 10, was mended by M on day 21, within its fourteen days; M by R.
    expect(failed(facts([a, mixed, revert], deployments))).toEqual([
      ['A', 'revert'],
      ['M', 'revert'],
    ]);
  });

  test('is one that was said to have failed within a day of being live', () => {
    const said = (time: Seconds) => ({ ...B, failedAt: time });
    expect(failed(facts([a, b], [A, said(at(21))]))).toEqual([['B', 'status']]);
    expect(failed(facts([a, b], [A, said(at(21) + 1)]))).toEqual([]);
  });

  test('is named by what took it back, and not a second one by its incident', () => {
    // Somebody says A. The fix of that incident takes back b, and B is blamed for nothing.
    const fix = change('fix', at(21), at(21), { id: '#104', reverts: [sha('b')] });
    const broken = incident('i', at(20, 1), { causedBy: ['A'], fixedBy: ['#104'] });
    expect(failed(facts([a, b, fix], [A, B], { incidents: [broken] }))).toEqual([['A', 'explicit']]);
  });

  test('has all its changes for suspects, unless a revert names one', () => {
    const d = change('d', at(19), at(19, 1), { id: '#104' });
    const two = deployment('B', at(20), ['b', 'd']);
    const revert = change('revert', at(21), at(21), { id: '#105', reverts: [sha('d')] });
    const suspects = (of: Facts) => failuresOf(of).map((one) => one.suspects);
    const broken = incident('i', at(20, 1), { causedBy: ['#102'] });
    expect(suspects(facts([a, b, d], [A, two], { incidents: [broken] }))).toEqual([['#102', '#104']]);
    expect(suspects(facts([a, b, d, revert], [A, two]))).toEqual([['#104']]);
  });
});

describe('a rollback', () => {
  test('A, B, A goes back behind B', () => {
    const back = again('A2', A, at(20, 2), 'rollback');
    expect(failuresOf(facts([a, b], [A, B, back]))).toMatchObject([
      { deployment: { id: 'B' }, by: 'rollback', recovery: { by: 'deployment', at: at(20, 2), deployment: { id: 'A2' } } },
    ]);
  });

  test('A, B, C, B, C failed with C once; the way forward again is a deployment like others', () => {
    const back = again('B2', B, at(30, 1), 'rollback');
    const forward = again('C2', C, at(30, 5), 'normal');
    const failures = failuresOf(facts([a, b, c], [A, B, C, back, forward]));
    expect(failures).toMatchObject([{ deployment: { id: 'C' }, recovery: { at: at(30, 1) } }]);
  });

  test('A, B, C, A fails the first after A, and the suspects are all that went', () => {
    const back = again('A2', A, at(30, 2), 'rollback');
    const of = facts([a, b, c], [A, B, C, back]);
    expect(retreatsOf(of).map(({ behind }) => behind.map(({ id }) => id))).toEqual([['B', 'C']]);
    expect(failuresOf(of)).toMatchObject([{ deployment: { id: 'B' }, suspects: ['#102', '#103'] }]);
  });

  test('is the remedy of the deployment behind it that is known more surely, and fails no other', () => {
    const back = again('A2', A, at(30, 2), 'rollback');
    const broken = incident('i', at(30, 1), { causedBy: ['C'] });
    expect(failuresOf(facts([a, b, c], [A, B, C, back], { incidents: [broken] }))).toMatchObject([
      { deployment: { id: 'C' }, by: 'explicit', recovery: { at: at(30, 2) } },
    ]);
  });

  test('to a commit that was never live goes back behind all since its latest ancestor that was', () => {
    const back = deployment('X', at(30, 2), [], { sha: sha('between a and b'), contents: [], kind: 'rollback', base: 'A' });
    expect(failed(facts([a, b, c], [A, B, C, back]))).toEqual([['B', 'rollback']]);
  });

  test('to what nobody knows the place of goes back behind what was live', () => {
    const back = deployment('X', at(30, 2), [], { sha: sha('somewhere'), contents: [], kind: 'rollback' });
    expect(failed(facts([a, b, c], [A, B, C, back]))).toEqual([['C', 'rollback']]);
  });

  test('after A, B, A, B to A goes back behind the second B', () => {
    const deployments = [
      A,
      B,
      again('A2', A, at(21), 'rollback'),
      again('B2', B, at(22), 'normal'),
      again('A3', A, at(23), 'rollback'),
    ];
    expect(failuresOf(facts([a, b], deployments))).toMatchObject([
      { deployment: { id: 'B' }, recovery: { at: at(21) } },
      { deployment: { id: 'B2' }, recovery: { at: at(23) } },
    ]);
  });
});

describe('the end of a failure', () => {
  const revert = change('revert', at(22), at(22, 12), { id: '#104', reverts: [sha('b')] });
  const fixed = deployment('F', at(23), ['revert']);
  const ends = (of: Facts) => failuresOf(of).map(({ recovery }) => recovery && [recovery.by, recovery.at]);

  test('is the resolution where that comes first: a flag off in ten minutes, the fix in three days', () => {
    const broken = incident('i', at(20), { resolvedAt: at(20) + 600, fixedBy: ['#104'] });
    expect(ends(facts([a, b, revert], [A, B, fixed], { incidents: [broken] }))).toEqual([['resolution', at(20) + 600]]);
  });

  test('is the deployment where that comes first, or while an incident is open', () => {
    const closed = incident('i', at(20), { resolvedAt: at(40), fixedBy: ['#104'] });
    expect(ends(facts([a, b, revert], [A, B, fixed], { incidents: [closed] }))).toEqual([['deployment', at(23)]]);
    const half = [incident('i', at(20), { resolvedAt: at(20, 1) }), incident('j', at(20, 2))];
    expect(ends(facts([a, b, revert], [A, B, fixed], { incidents: half }))).toEqual([['deployment', at(23)]]);
  });

  test('is the last resolution of several', () => {
    const both = [incident('i', at(20), { resolvedAt: at(20, 1) }), incident('j', at(20, 2), { resolvedAt: at(20, 7) })];
    expect(ends(facts([a, b], [A, B], { incidents: both }))).toEqual([['resolution', at(20, 7)]]);
  });

  test('is the deployment of a linked fix that takes nothing back', () => {
    const fix = change('fix', at(21), at(21), { id: '#105' });
    const broken = incident('i', at(20, 1), { fixedBy: ['#105'] });
    expect(ends(facts([a, b, fix], [A, B, C, deployment('F', at(31), ['fix'])], { incidents: [broken] }))).toEqual([
      ['deployment', at(31)],
    ]);
  });

  test('is unknown while the fix is merged and not deployed', () => {
    expect(ends(facts([a, b, revert], [A, B]))).toEqual([undefined]);
  });

  test('is, of a status alone, what was live next and did not fail itself; the same commit again too', () => {
    const said = { ...B, failedAt: at(20, 1) };
    const same = again('B2', B, at(20, 3), 'redeploy');
    expect(ends(facts([a, b], [A, said, same]))).toEqual([['deployment', at(20, 3)]]);
    const worse = { ...same, failedAt: at(20, 3) + HOUR };
    expect(ends(facts([a, b], [A, said, worse]))).toEqual([undefined]);
  });
});
