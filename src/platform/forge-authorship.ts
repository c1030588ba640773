import type { Forge } from '../forge.ts';
import type { GitHub } from './github.ts';

/** Who made a pull request's commits and lines, as GitHub tells it. */
export function authorshipParts(_github: () => Promise<GitHub>, _owner: string, _name: string): Pick<Forge, 'authorship'> {
  const none = async () => ({ status: 'unreachable', why: 'it is not asked yet' }) as const;
  return { authorship: () => ({ commits: none, notes: none, blame: none }) };
}
