import { expect, test } from 'vitest';
import { companions } from '../../src/checks/companions.ts';
import { ask, changed, changes } from '../support/evidence.ts';

const rules = { rules: [{ when: ['src/**'], with: ['CHANGELOG.md', 'changes/*.md'] }] };

test.each([
  ['both', [changed('src/a.ts', 1), changed('CHANGELOG.md', 1)], 'pass'],
  ['the other companion', [changed('src/a.ts', 1), changed('changes/7.md', 1)], 'pass'],
  ['one alone', [changed('src/a.ts', 1)], 'fail'],
  ['neither', [changed('README.md', 1)], 'pass'],
  ['moved away', [changed('lib/a.ts', 0, { status: 'renamed', from: 'src/a.ts' })], 'fail'],
])('%s', (_name, files, kind) => {
  expect(ask(companions, { change: changes(...files) }, rules).kind).toBe(kind);
});

test('without a rule it does not apply', () => {
  expect(ask(companions, { change: changes(changed('a', 1)) }).kind).toBe('not-applicable');
});
