import type { Owners } from '../model/owners.ts';
import { ownersIn } from '../model/owners.ts';
import type { Reading } from '../model/reading.ts';
import { known, NOT_ASKED } from '../model/reading.ts';
import type { World } from '../ports.ts';
import { untold } from './people.ts';

/** Where GitHub looks, in its order; the first that is there holds. */
const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/** CODEOWNERS as the base has it: a change does not choose who is asked about it. */
export async function ownersAtBase({ readBase }: World, asks: boolean): Promise<Reading<Owners>> {
  if (!asks || readBase === undefined) return NOT_ASKED;
  for (const path of PLACES) {
    const answer = await readBase(path);
    if (answer.status === 'ok') return known(ownersIn(answer.value), path);
    if (answer.status !== 'not-found') return untold(`CODEOWNERS of the base`, answer);
  }
  return { state: 'not-applicable', because: 'there is no CODEOWNERS file', declared: 'not-asked' };
}

/** CODEOWNERS as the checkout has it, where that is the default branch's. */
export async function ownersHere({ readText }: Pick<World, 'readText'>): Promise<Owners | undefined> {
  for (const path of PLACES) {
    const text = await readText(path);
    if (text !== undefined) return ownersIn(text);
  }
  return undefined;
}
