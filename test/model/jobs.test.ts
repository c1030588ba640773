import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NEEDS_LIMIT, readNeeds } from '../../src/model/jobs.ts';

const problemOf = (text: string) => {
  const read = readNeeds(text);
  return 'problem' in read ? read.problem : undefined;
};

describe('what toJSON(needs) says', () => {
  test('every result GitHub knows, and outputs that are passed over', () => {
    const text = `{
  "build": { "result": "success", "outputs": { "version": "1.2.3" } },
  "test": { "result": "failure", "outputs": {} },
  "lint": { "result": "cancelled", "outputs": {} },
  "deploy": { "result": "skipped", "outputs": {} }
}`;
    expect(readNeeds(text)).toEqual({
      jobs: {
        jobs: [
          { id: 'build', result: 'success' },
          { id: 'test', result: 'failure' },
          { id: 'lint', result: 'cancelled' },
          { id: 'deploy', result: 'skipped' },
        ],
      },
    });
  });

  test('no needs at all is no job', () => {
    expect(readNeeds('{}')).toEqual({ jobs: { jobs: [] } });
  });

  test.each(['neutral', 'Success', '', 'constructor', '__proto__'])('the word %j is no success', (result) => {
    expect(readNeeds(JSON.stringify({ a: { result } }))).toEqual({ jobs: { jobs: [{ id: 'a', result: 'unknown' }] } });
  });

  test('a job called __proto__ is a job, and nobody else gets its properties', () => {
    expect(readNeeds('{"__proto__":{"result":"failure"},"constructor":{"result":"success"}}')).toEqual({
      jobs: {
        jobs: [
          { id: '__proto__', result: 'failure' },
          { id: 'constructor', result: 'success' },
        ],
      },
    });
    expect(({} as Record<string, unknown>)['result']).toBeUndefined();
  });

  test.each([
    ['nothing', '', 'which is no JSON'],
    ['an expression that was not evaluated', '$' + '{{ toJSON(needs) }}', 'which is no JSON'],
    ['a list', '[{"result":"success"}]', 'which names no jobs'],
    ['null', 'null', 'which names no jobs'],
    ['a text', '"success"', 'which names no jobs'],
    ['a job without a result', '{"a":{"outputs":{}}}', 'says no result of the job `a`'],
    ['a job that is a word', '{"a":"success"}', 'says no result of the job `a`'],
    ['a result that is no text', '{"a":{"result":true}}', 'says no result of the job `a`'],
    ['too much', `{"a":"${'x'.repeat(NEEDS_LIMIT)}"}`, 'is longer than 1,048,576 characters'],
  ])('%s is a problem', (_name, text, words) => {
    expect(problemOf(text)).toContain(words);
  });

  test('never throws, and drops no job', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        readNeeds(text);
      }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom('__proto__', 'a', 'toString', 'b-1', 'C_2')), (ids) => {
        const text = `{${ids.map((id) => `${JSON.stringify(id)}:{"result":"failure"}`).join(',')}}`;
        expect(readNeeds(text)).toEqual({ jobs: { jobs: ids.map((id) => ({ id, result: 'failure' })) } });
      }),
    );
  });
});
