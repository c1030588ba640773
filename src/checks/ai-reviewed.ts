import { z } from 'zod';
import type { AiSettings } from '../model/ai-settings.ts';
import type { Inspection } from '../model/check.ts';
import { defineCheck } from '../model/check.ts';
import { fingerprint } from '../model/hash.ts';
import type { Role } from '../model/people.ts';
import { sameLogin } from '../model/people.ts';
import type { JudgedCommit, Provenance } from '../model/provenance.ts';
import { CLOSE_GAPS, counting, isAtLeast, marked } from '../model/provenance.ts';
import type { Opinion, Review } from '../model/review.ts';
import { count, listed, quoted } from '../model/words.ts';

/** Whoever may write here. Anyone at all may press approve in a public repository. */
const ENOUGH: readonly Role[] = ['write', 'maintain', 'admin'];
const UNTOLD: readonly Role[] = ['unknown', 'custom'];

/** Accounts that ask nobody for anything: GitHub's own committer, and an agent whose login does not say that it is a bot. */
const NOBODY = ['web-flow', 'copilot'];

export const aiReviewed = defineCheck({
  id: 'ai-reviewed',
  question: 'Has a person other than the prompter approved the AI-made lines?',
  rationale: 'Whoever asked for the lines reads what was meant; someone else reads what is there.',
  waste: 'over-processing',
  level: 'warn',
  needs: ['provenance'],
  // Used and not needed: where nothing is AI-made nobody is asked, whether or not the reviews could be read.
  uses: ['review'],
  asksRoles: true,
  settings: ['ai'],
  options: z.strictObject({}),
  inspect({ provenance, review }, _, { ai }) {
    const made = madeOf(provenance);
    if (made === undefined) {
      return provenance.gaps.length === 0
        ? { kind: 'not-applicable', because: 'no marker of an agent that counts was found' }
        : {
            kind: 'unknown',
            why: ['Whether this change holds AI-made lines is not known.', ...provenance.gaps],
            remedy: CLOSE_GAPS,
          };
    }
    if (review.state === 'not-applicable') return { kind: 'not-applicable', because: review.because };
    if (review.state !== 'present') {
      const reason = 'reason' in review ? review.reason : 'What people said of this change could not be read.';
      const remedy = 'remedy' in review && review.remedy !== undefined ? { remedy: review.remedy } : {};
      return { kind: 'unknown', why: [`${made.said} ${reason}`], ...remedy };
    }
    return answered(made, weighed(review.value, made, provenance, ai), review.value.truncated);
  },
});

/** What is to be looked at. */
interface Made {
  readonly said: string;
  /** Commits whose approval takes in every AI-made line; none where only the head's does. */
  readonly enough: ReadonlySet<string>;
  /** Commits whose approval may, for all that is known: what comes after was merged in from beside them. */
  readonly beside: ReadonlySet<string>;
  /** Whether an agent's account opened it, so that who asked for it is someone else. */
  readonly isAgents: boolean;
}

/** Undefined where nothing that counts was found. */
function madeOf(provenance: Provenance): Made | undefined {
  const { commits, files, lines, least, pull } = provenance;
  const ofAgents = new Set(marked(provenance));
  const brings = (commit: JudgedCommit) => ofAgents.has(commit) || (commit.lines?.ai ?? 0) > 0;
  const last = commits.findLastIndex(brings);
  const opened = pull !== undefined && isAtLeast(pull.grade, least);
  if (last < 0 && lines.ai === 0 && !opened) return undefined;
  const known = new Set(commits.slice(0, last + 1).map(({ sha }) => sha));
  // Parents come first in the list, but of two branches that were merged neither is part of the other.
  const merged = Math.max(
    last,
    commits.findLastIndex(({ kind }) => kind === 'merge'),
  );
  const ranges = [...files.values()].flatMap((its) => counting(its, least));
  // A sign of the whole change speaks of its last commit, too.
  const isPlaced = last >= 0 && !opened && ranges.every(({ sha }) => sha !== undefined && known.has(sha));
  const account = (pull?.evidence ?? []).find(({ where, grade }) => where === 'account' && isAtLeast(grade, least));
  const agents = new Set([...commits.filter(brings).flatMap((one) => one.agents), ...(opened ? pull.agents : [])]);
  const parts = [
    ...(lines.ai > 0 ? [count(lines.ai, 'AI-made line')] : []),
    ...(ofAgents.size > 0 ? [`${count(ofAgents.size, 'commit')} with an agent’s marker`] : []),
    ...(account ? ['an agent’s account as its author'] : []),
  ];
  const by = agents.size === 0 ? '' : `, made with ${listed([...agents].sort().map((agent) => quoted(agent)))}`;
  return {
    said: `This change has ${parts.length > 0 ? listed(parts) : 'a sign of an agent that counts'}${by}.`,
    enough: new Set(isPlaced ? commits.slice(merged).map(({ sha }) => sha) : []),
    beside: new Set(isPlaced ? commits.slice(last, merged).map(({ sha }) => sha) : []),
    isAgents: account !== undefined,
  };
}

/** How an approval stands; `early` and the like do not count, `untold` and `partial` might if more were known. */
type Standing = 'counts' | 'untold' | 'partial' | keyof typeof SHORT;

/** Why an approval does not count. */
const SHORT = {
  'no-person': 'not given by a person',
  author: 'given by the author',
  prompter: 'whoever gave it may have asked for the lines',
  early: 'given before the last AI-made lines came',
  low: 'whoever gave it may not write here',
} as const;

interface Weighed {
  /** One approval, and one more for each who may have asked and is not known: it may be their own. */
  readonly needed: number;
  /** Approvals that count. */
  readonly sure: number;
  /** Why others might, if more were known. */
  readonly inDoubt: readonly string[];
  readonly objected: boolean;
  readonly notes: readonly string[];
}

function weighed(review: Review, made: Made, { prompters, unnamed = 0, gaps }: Provenance, { agents }: AiSettings): Weighed {
  const own = agents.flatMap(({ logins }) => logins);
  const isOneOf = (logins: readonly string[], login: string) => logins.some((one) => sameLogin(one, login));
  const isPerson = ({ by }: Opinion) => !by.bot && !isOneOf(own, by.login);

  const standingOf = (one: Opinion): Standing => {
    if (!isPerson(one)) return 'no-person';
    if (sameLogin(one.by.login, review.author.login)) return 'author';
    if (isOneOf(prompters, one.by.login)) return 'prompter';
    const isOf = (shas: ReadonlySet<string>) => one.sha !== undefined && shas.has(one.sha);
    if (!one.isOfHead && !isOf(made.enough) && !isOf(made.beside)) return 'early';
    if (UNTOLD.includes(one.role)) return 'untold';
    if (!ENOUGH.includes(one.role)) return 'low';
    // What could not be looked at may have come after it.
    return one.isOfHead || (gaps.length === 0 && isOf(made.enough)) ? 'counts' : 'partial';
  };

  const approving = review.opinions.filter(({ state }) => state === 'approved').map(standingOf);
  const numberOf = (standing: Standing) => approving.filter((one) => one === standing).length;
  const sure = numberOf('counts');
  const nobody = [...NOBODY, ...own, review.author.login];
  const asked = prompters.filter((login) => !/\[bot\]$/i.test(login) && !isOneOf(nobody, login));
  const needed = 1 + unnamed + (made.isAgents && asked.length === 0 ? 1 : 0);
  const objecting = review.opinions.filter((one) => one.state === 'changes-requested' && isPerson(one));
  const short = [
    ...(sure > 0 ? [unnamed > 0 ? unnamedWords(unnamed) : MAY_BE_OWN] : []),
    ...(numberOf('untold') > 0 ? ['What someone who approved them may do here is not known.'] : []),
    ...(numberOf('partial') > 0 ? [AFTER, ...gaps] : []),
    ...(review.truncated ? ['Not every review of this change was listed.'] : []),
  ];
  const stillInDoubt = objecting.some(({ role }) => UNTOLD.includes(role)) ? [OBJECTION] : [];
  return {
    needed,
    sure,
    inDoubt: sure < needed ? short : stillInDoubt,
    objected: objecting.some(({ role }) => ENOUGH.includes(role)),
    notes: Object.entries(SHORT).flatMap(([standing, why]) => {
      const n = approving.filter((one) => one === standing).length;
      return n === 0 ? [] : [`${count(n, 'approval')} ${n === 1 ? 'does' : 'do'} not count: ${why}.`];
    }),
  };
}

const AFTER = 'Someone approved an earlier head, and what came after could not all be looked at.';
const unnamedWords = (n: number) =>
  `${count(n, 'person', 'people')} who may have asked for the lines ${n === 1 ? 'has' : 'have'} no account that could be told, so an approval may be their own: ask for ${n === 1 ? 'one' : n} more, or link the addresses of the commits to accounts.`;
const OBJECTION = 'Someone asks for changes, and what they may do here is not known.';
const MAY_BE_OWN =
  'Not everyone who may have asked for the lines is known, so this approval may be their own: ask for one more, or assign the change to who asked.';

function answered({ said }: Made, { needed, sure, inDoubt, objected, notes }: Weighed, truncated: boolean): Inspection {
  const remedy = 'Ask someone who may write here, and did not ask an agent for these lines, to approve this head.';
  const failed = (why: string, todo: string): Inspection => {
    const finding = { rule: 'ai-reviewed', what: `${said} ${why}`, remedy: todo, fingerprint: fingerprint('ai-reviewed') };
    return { said: finding.what, findings: [finding], notes };
  };
  if (objected) return failed('Someone who may write here asks for changes.', 'Make those changes, and ask for another look.');
  if (inDoubt.length > 0) return { kind: 'unknown', why: [said, ...inDoubt, ...notes], remedy };
  if (sure < needed) return failed('Nobody else who may write here has approved them.', remedy);
  return {
    said: `${said} ${sure === 1 ? 'Someone else' : 'Others'} who may write here approved them.`,
    findings: [],
    // Where they were approved, the approvals that fell short are no one's concern.
    notes: truncated ? ['Not every review of this change was listed.'] : [],
  };
}
