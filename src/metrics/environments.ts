import type { Facts } from '../flow/facts.ts';
import type { Window } from '../flow/metric.ts';
import type { Environments } from '../flow/sections.ts';
import { isTold, NOT_TOLD, reachNote } from '../flow/sections-facts.ts';
import type { Figure } from '../flow/sections-figures.ts';
import { standingOf, unknown } from '../flow/sections-figures.ts';
import type { FlowSettings } from '../flow/settings.ts';
import { ephemeralFigures } from './environments-ephemeral.ts';
import { stagingFigures } from './environments-staging.ts';

/** Where changes are tried before production: in an environment of their own, or in one that they share (flow-metrics, 4.11). */
export function environmentsOf(facts: Facts, window: Window, settings: FlowSettings): Environments {
  const missing = isTold(facts, 'rollouts') ? undefined : NOT_TOLD.rollouts;
  const note = reachNote(facts, window);
  const none = (unit: Figure['unit']) => unknown(unit, missing ?? '');
  const ephemeral =
    missing === undefined
      ? ephemeralFigures(facts, window)
      : { provision: none('s'), timeToLive: none('s'), leaks: none('ratio'), adoption: none('ratio') };
  const staging =
    missing === undefined
      ? stagingFigures(facts, window, settings)
      : { wait: none('s'), hold: none('s'), clobber: none('ratio'), overlap: none('ratio') };
  return {
    ephemeral: { ...standingOf(Object.values(ephemeral)), ...note, ...ephemeral },
    staging: { ...standingOf(Object.values(staging)), ...note, ...staging },
  };
}
