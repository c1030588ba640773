import { z } from 'zod';
import type { ChangeSet } from '../model/changes.ts';
import type { Finding } from '../model/check.ts';
import { defineCheck } from '../model/check.ts';
import { globSet } from '../model/globs.ts';
import { fingerprint } from '../model/hash.ts';
import type { Role } from '../model/people.ts';
import { sameLogin } from '../model/people.ts';
import { project } from '../model/project.ts';
import type { Opinion, Review } from '../model/review.ts';
import { globSchema } from '../model/settings.ts';
import { count, quoted } from '../model/words.ts';

/** What decides how a change is judged: the policy, what runs it, and who is asked. */
const GATE_PATHS: readonly string[] = [
  project.policyPath,
  '.github/workflows/**',
  '.github/actions/**',
  ...['CODEOWNERS', '.github/CODEOWNERS', 'docs/CODEOWNERS'],
];

/** Roles that can be asked for, and which are enough for each. */
const ENOUGH: Readonly<Record<'write' | 'maintain' | 'admin', readonly Role[]>> = {
  write: ['write', 'maintain', 'admin'],
  maintain: ['maintain', 'admin'],
  admin: ['admin'],
};

export const policyChange = defineCheck({
  id: 'policy-change',
  question: 'Has someone trusted looked at a change to the gate itself?',
  rationale: 'Whoever can change the gate unseen can change anything unseen.',
  waste: 'defects',
  level: 'warn',
  needs: ['change'],
  // Used and not needed: a change that leaves the gate alone asks nobody, whether or not its reviews could be read.
  uses: ['review'],
  asksRoles: true,
  options: z.strictObject({
    role: z.enum(['write', 'maintain', 'admin']).default('maintain').meta({ description: 'The least role that is trusted.' }),
    paths: z.array(globSchema).max(100).default([]).meta({
      description:
        'Globs of files that belong to the gate too, beside the policy, `.github/workflows`, `.github/actions` and `CODEOWNERS`.',
    }),
  }),
  inspect({ change, review }, { role, paths }) {
    const touched = gateFiles(change, paths);
    if (touched.length === 0) {
      return change.truncated
        ? { kind: 'unknown', why: ['The list of files is cut, so whether this change touches the gate is not known.'] }
        : { kind: 'not-applicable', because: 'this change does not touch the gate' };
    }
    if (review.state === 'not-applicable') return { kind: 'not-applicable', because: review.because };
    if (review.state !== 'present') {
      const reason = 'reason' in review ? review.reason : 'What people said of this change could not be read.';
      return { kind: 'unknown', why: [`This change touches the gate. ${reason}`], ...remedyOf(review) };
    }
    const files = count(touched.length, 'file');
    const { approved, objected, notes } = judged(review.value, ENOUGH[role]);
    const who = role === 'admin' ? 'an admin' : `someone who may ${role}`;
    if (objected) {
      const what = 'is part of the gate, and someone trusted asks for changes.';
      const remedy = 'Make the changes that were asked for, and ask for another look.';
      const said = `Someone trusted asks for changes; this change touches ${files} of the gate.`;
      return { said, findings: touched.map((path) => toFinding(path, what, remedy)), notes };
    }
    if (approved) return { said: `Someone trusted has approved the change of ${files} of the gate.`, findings: [], notes };
    if (review.value.truncated) {
      const why = 'Not every review of this change was listed, and none of those that were approves it as the policy asks.';
      return { kind: 'unknown', why: [why, ...notes], remedy: `Ask ${who} to approve this head.` };
    }
    return {
      said: `This change touches ${files} of the gate, and nobody trusted has approved this head.`,
      findings: touched.map((path) =>
        toFinding(
          path,
          'is part of the gate, and nobody trusted has approved this head.',
          `Ask ${who}, and is not the author, to approve it.`,
        ),
      ),
      notes,
    };
  },
});

/** A renamed file counts by both its names: moved out of the gate is out of the gate. */
function gateFiles({ files }: ChangeSet, paths: readonly string[]): string[] {
  // Two sets: an excluding glob of the policy takes nothing from what always belongs to the gate.
  const [always, named] = [globSet(GATE_PATHS), globSet(paths)];
  const isOfGate = (path: string) => always.matches(path) || named.matches(path);
  return files.flatMap(({ path, from, status }) => {
    if (isOfGate(path)) return [path];
    return status === 'renamed' && from !== undefined && isOfGate(from) ? [from] : [];
  });
}

interface Judged {
  readonly approved: boolean;
  readonly objected: boolean;
  readonly notes: readonly string[];
}

function judged({ author, opinions, truncated }: Review, enough: readonly Role[]): Judged {
  const others = opinions.filter(({ by }) => !sameLogin(by.login, author.login));
  const trusted = others.filter(({ by, role }) => !by.bot && enough.includes(role));
  const approving = others.filter(({ state }) => state === 'approved');
  const approved = approving.some((one) => trusted.includes(one) && one.isOfHead);
  const objected = trusted.some(({ state }) => state === 'changes-requested');
  const told = (why: string, is: (one: Opinion) => boolean): string[] => {
    const n = approving.filter(is).length;
    return n === 0 ? [] : [`${count(n, 'approval')} ${n === 1 ? 'does' : 'do'} not count: ${why}.`];
  };
  const tooLow = ({ by, role }: Opinion) => !by.bot && role !== 'custom' && role !== 'unknown' && !enough.includes(role);
  const short = [
    ...told('given by a bot', ({ by }) => by.bot),
    ...told('the custom role of whoever gave it cannot be told', ({ by, role }) => !by.bot && role === 'custom'),
    ...told('the role of whoever gave it is not known', ({ by, role }) => !by.bot && role === 'unknown'),
    ...told('the role of whoever gave it is too low', tooLow),
    ...told('given to another head than this one', (one) => trusted.includes(one) && !one.isOfHead),
  ];
  // Where the gate was approved, the approvals that fell short are no one's concern.
  const partly = truncated ? ['Not every review of this change was listed.'] : [];
  return { approved, objected, notes: approved && !objected ? partly : short };
}

function remedyOf(reading: { readonly remedy?: string } | object): { remedy?: string } {
  return 'remedy' in reading && reading.remedy !== undefined ? { remedy: reading.remedy } : {};
}

function toFinding(path: string, what: string, remedy: string): Finding {
  return {
    rule: 'policy-change',
    what: `${quoted(path)} ${what}`,
    remedy,
    fingerprint: fingerprint('policy-change', path),
    places: [{ path }],
    subject: { file: path },
  };
}
