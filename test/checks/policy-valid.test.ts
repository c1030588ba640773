import { describe, expect, test } from 'vitest';
import { suite } from '../support/junit.ts';
import { gateOver } from '../support/world.ts';

const files = { 'a.xml': suite({ a: 'ok' }) };

describe('policy-valid', () => {
  test('does not apply where the change leaves the policy alone', async () => {
    const report = await gateOver({ files, policy: 'version: 1' });
    expect(report.checks.find(({ id }) => id === 'policy-valid')?.outcome.kind).toBe('not-applicable');
    expect(report.decision).toBe('go');
  });

  test('a change that makes it invalid stops, at the line', async () => {
    const report = await gateOver({
      files,
      policy: 'version: 1',
      proposed: 'version: 1\nmoed: stop\n',
      tracked: ['.github/jidoka.yml'],
    });
    expect(report.decision).toBe('stop');
    expect(report.checks.find(({ id }) => id === 'policy-valid')?.outcome).toMatchObject({
      findings: [
        { what: 'Unknown key `moed`; did you mean `mode`?', place: { path: '.github/jidoka.yml', line: 2, confidence: 'exact' } },
      ],
    });
  });

  test('so does one that adds a first, invalid one', async () => {
    expect((await gateOver({ files, proposed: '- a' })).decision).toBe('stop');
  });

  test('a change that repairs it is judged by the defaults, and it is said', async () => {
    const report = await gateOver({ files, policy: 'moed: stop', proposed: 'mode: stop' });
    expect(report.decision).toBe('go');
    expect(report.notes[0]).toContain('This change repairs it and is judged by the defaults.');
    const failing = await gateOver({ files: { 'a.xml': suite({ a: 'fail' }) }, policy: 'moed: stop', proposed: 'mode: report' });
    expect(failing.decision).toBe('stop');
  });

  test('under an invalid policy every other change cannot be judged', async () => {
    await expect(gateOver({ files, policy: 'moed: stop' })).rejects.toThrow('Unknown key `moed`; did you mean `mode`?');
    await expect(gateOver({ files, policy: 'moed: stop', proposed: 'mdoe: stop' })).rejects.toThrow('mdoe');
  });

  test('a workspace without the file is no repair, and no other policy', async () => {
    await expect(gateOver({ files, policy: 'moed: stop', proposed: undefined })).rejects.toThrow('moed');
    const report = await gateOver({ files, policy: 'mode: stop', proposed: undefined });
    expect(report.notes).toEqual([]);
  });

  test('a weaker policy in the change does not judge it', async () => {
    const report = await gateOver({ files: { 'a.xml': suite({ a: 'fail' }) }, policy: 'mode: stop', proposed: 'mode: report' });
    expect(report.decision).toBe('stop');
    expect(report.notes).toContain('The policy here differs from the one in force; the one in force judges.');
  });
});
