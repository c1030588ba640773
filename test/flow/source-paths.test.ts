import { expect, test } from 'vitest';
import type { ToldPull } from '../../src/flow/source.ts';
import { withTouched } from '../../src/flow/source-paths.ts';
import { ownersIn } from '../../src/model/owners.ts';
import { at, pull } from '../support/facts.ts';

const told = (paths?: readonly string[]): ToldPull => ({
  ...{ pull: pull(1, at(1)), commits: [], aliases: [], closesUnknown: false },
  ...(paths && { paths }),
});
const OWNERS = ownersIn('*  @ada\n/api/  @shop/core @shop/web\n/web/  @shop/web\n');

test('without a policy the top folders are the parts, and a file beside them is of none', () => {
  const { pull: one } = withTouched({ components: {} })(told(['web/a.ts', 'api/b.ts', 'api/c/d.ts', 'README.md']));
  expect(one.components).toEqual(['api', 'web']);
  expect(one).not.toHaveProperty('teams');
});

test('the policy’s parts go before folders, and one file may be of two', () => {
  const components = { shop: ['web/**', 'api/shop/**'], api: ['api/**'] };
  const { pull: one } = withTouched({ components })(told(['api/shop/a.ts', 'docs/x.md']));
  expect(one.components).toEqual(['api', 'shop']);
});

test('teams are counted, people are not, and no owner at all is a known none', () => {
  const touched = withTouched({ components: {}, owners: OWNERS });
  expect(touched(told(['api/a.ts', 'web/b.ts'])).pull.teams).toBe(2);
  expect(touched(told(['README.md'])).pull.teams).toBe(0);
});

test('of a change whose files are not all known nothing is said', () => {
  expect(withTouched({ components: {}, owners: OWNERS })(told()).pull).toEqual(pull(1, at(1)));
});
