import type { z } from 'zod';
import type { FlowSettings } from '../flow/settings.ts';
import type { Check, Level } from '../model/check.ts';
import type { Settings } from '../model/settings.ts';
import type { Mode } from '../model/verdict.ts';
import type { PlannedCheck } from './planned.ts';
import { plannedChecks, plannedSections } from './planned.ts';
import type { policySchema } from './schema.ts';

/** What a team asks, ready to judge with. */
export interface Policy {
  readonly mode: Mode;
  /** First day (YYYY-MM-DD) on which levels count. */
  readonly enforceFrom?: string;
  /** Changes opened before this day are only reported. */
  readonly grandfatherBefore?: string;
  /** Globs; none means the default globs for tests, and "not asked for" for the others. */
  readonly globs: { readonly tests: readonly string[]; readonly scans: readonly string[]; readonly coverage: readonly string[] };
  readonly settings: Omit<Settings, 'today'>;
  /** What the flow report counts, and against what. */
  readonly flow: FlowSettings;
  /** By check id. */
  readonly checks: ReadonlyMap<string, CheckSetting>;
  /** Checks that the file itself names, with a level above off: what they need is asked for. */
  readonly named: ReadonlySet<string>;
  /** Who may sign an exception. */
  readonly waivers: PolicyFile['waivers'];
  /** What is published; it decides nothing. */
  readonly reports: PolicyFile['reports'];
  /** The policy this one inherits from, `OWNER/REPO:path@ref`. */
  readonly inherits?: string;
  /** Checks that are asked for and that this version cannot answer. */
  readonly planned: readonly { readonly id: PlannedCheck; readonly level: Level; readonly onUnknown: Level }[];
  /** Kinds of evidence that a change of nothing but these paths need not have. */
  readonly notApplicable: PolicyFile['evidence']['not-applicable'];
  /** What the file names and this version does not act on, as key paths. */
  readonly unused: readonly string[];
}

export interface CheckSetting {
  readonly level: Level;
  readonly onUnknown: Level;
  readonly options: unknown;
}

type PolicyFile = z.output<ReturnType<typeof policySchema>>;

/** The file's data, defaults filled in, as a policy. `isFile` is false for the policy that holds where there is no file. */
export function toPolicy(file: PolicyFile, checks: readonly Check[], isFile: boolean): Policy {
  const { tests, scans, coverage } = file.evidence;
  // The registry makes the keys of `checks` and the later sections, so their types are known at run time only.
  const named: Record<string, unknown> = file.checks;
  const sections: Record<string, unknown> = file;
  const settings = new Map(checks.map((check) => [check.id, settingOf(check, named[check.id], isFile)]));
  return {
    mode: file.mode,
    ...(file['enforce-from'] !== undefined && { enforceFrom: file['enforce-from'] }),
    ...(file.grandfather !== undefined && { grandfatherBefore: file.grandfather['opened-before'] }),
    globs: { tests, scans, coverage },
    settings: {
      expect: file.evidence.expect,
      legs: file.evidence.legs,
      quarantine: file.quarantine,
      repeatedCases: file.evidence['repeated-cases'],
      batch: file.batch,
      ai: file.ai,
    },
    flow: file.flow,
    checks: settings,
    named: new Set([...settings].flatMap(([id, { level }]) => (named[id] !== undefined && level !== 'off' ? [id] : []))),
    waivers: file.waivers,
    reports: file.reports,
    ...(file.extends !== undefined && { inherits: file.extends }),
    planned: askedPlanned(named),
    notApplicable: file.evidence['not-applicable'],
    unused: Object.keys(plannedSections).filter((key) => sections[key] !== undefined),
  };
}

function settingOf(check: Check, entry: unknown, isFile: boolean): CheckSetting {
  const { level: told, 'on-unknown': onUnknown, ...options } = isRecord(entry) ? entry : {};
  // Nobody is stopped or warned on the first day by a limit they never chose.
  const level = isLevel(told) ? told : isFile || check.level === 'stop' ? check.level : 'off';
  return { level, onUnknown: isLevel(onUnknown) ? onUnknown : level, options };
}

/** Planned checks that the policy names. */
function askedPlanned(named: Readonly<Record<string, unknown>>): Policy['planned'] {
  const asked: { id: PlannedCheck; level: Level; onUnknown: Level }[] = [];
  for (const id of Object.keys(plannedChecks) as PlannedCheck[]) {
    const entry = named[id];
    if (entry === undefined) continue;
    const { level: told, 'on-unknown': onUnknown } = isRecord(entry) ? entry : {};
    const level = isLevel(told) ? told : plannedChecks[id].level;
    if (level !== 'off') asked.push({ id, level, onUnknown: isLevel(onUnknown) ? onUnknown : level });
  }
  return asked;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isLevel(value: unknown): value is Level {
  return value === 'stop' || value === 'warn' || value === 'off';
}

/** What the policy does about a check. */
export function settingFor({ checks }: Policy, { id, level }: Check): CheckSetting {
  return checks.get(id) ?? { level, onUnknown: level, options: {} };
}

/** A check that is off by default, and that the policy does not name, asks for nothing. */
export function isAsked({ named }: Policy, { id, level }: Check): boolean {
  return level !== 'off' || named.has(id);
}
