import type { PlaceName } from './faults-places.ts';
import type { Fault } from './support/github/server.ts';
import { FAULTS } from './support/github/server.ts';

/** Where each of GitHub's bad days strikes. */

export type FaultName = keyof typeof FAULTS;

const READS = ['policy', 'change', 'lists'] as const;
const WRITES = ['post', 'patch'] as const;
const EVERYWHERE = [...READS, ...WRITES] as const;

/** Every fault has its places: where an answer of that kind can come. */
export const STRIKES: Readonly<Record<FaultName, readonly PlaceName[]>> = {
  '401': [...EVERYWHERE, 'notes'],
  '403 permission': [...EVERYWHERE, 'notes'],
  '403 secondary, with Retry-After': [...EVERYWHERE, 'once'],
  '403 secondary, without': EVERYWHERE,
  '429 in seconds': [...EVERYWHERE, 'artifact', 'once'],
  '429 until a date': ['policy', 'lists', 'post', 'patch'],
  '429 with garbage': ['policy', 'lists', 'patch'],
  '429 for no time': ['policy', ...WRITES, 'once'],
  'limit reset in the past': ['policy', 'lists', ...WRITES],
  'limit reset far ahead': EVERYWHERE,
  '404': [...EVERYWHERE, 'notes'],
  '409': WRITES,
  '410': ['policy', ...WRITES],
  '422': ['lists', ...WRITES],
  '500': [...EVERYWHERE, 'notes', 'history', 'artifact', 'storage', 'once'],
  '502': ['policy', 'lists', 'patch', 'once'],
  '502, write done': [...WRITES, 'artifact'],
  'reset, write done': [...WRITES, 'artifact'],
  '503': ['policy', 'post', 'once'],
  '504 page': ['change', 'lists', 'patch', 'artifact'],
  '200 truncated': [...EVERYWHERE, 'notes'],
  '200 empty': [...EVERYWHERE, 'artifact'],
  '200 page': ['policy', 'lists', 'post', 'artifact'],
  '200 wrong schema': ['policy', 'change', 'post'],
  '200 empty object': ['change', 'notes', 'lists', 'patch', 'artifact'],
  '200 empty list': READS,
  'GraphQL errors beside data': ['change', 'notes', 'comment'],
  'GraphQL partial data': ['change', 'notes', 'comment'],
  'GraphQL RATE_LIMITED': ['change', 'notes', 'comment'],
  'Link missing': ['lists'],
  'Link looping': ['lists'],
  'Link to another host': ['lists'],
  '304': READS,
  'reset before headers': [...EVERYWHERE, 'artifact', 'storage', 'once'],
  'reset in the body': [...EVERYWHERE, 'once'],
  'stalled body': [...EVERYWHERE, 'comment'],
  'slow loris': ['policy', 'lists', 'post', 'comment'],
  silence: [...EVERYWHERE, 'notes', 'history', 'comment', 'artifact', 'storage', 'all'],
  'redirect 301': EVERYWHERE,
  'redirect 307': WRITES,
  'stale list': ['lists', 'look'],
  'clock an hour ahead': ['all'],
  'clock an hour behind': ['all'],
  'artifact quota': ['artifact'],
  'artifact conflict': ['artifact'],
};

export interface Strike {
  readonly name: FaultName;
  readonly fault: Fault;
  readonly place: PlaceName;
}

export const strikes: readonly Strike[] = (Object.keys(FAULTS) as FaultName[]).flatMap((name) =>
  STRIKES[name].map((place) => ({ name, fault: FAULTS[name].fault, place })),
);
