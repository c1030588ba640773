import type { Comment, Forge, Pull } from '../forge.ts';
import type { Role } from '../model/people.ts';
import { weight } from '../model/verdict.ts';
import { quoted } from '../model/words.ts';
import type { Policy } from '../policy/policy.ts';
import { waiveCommands } from '../policy/waive-commands.ts';
import type { Signature, Waivable } from '../policy/waivers.ts';
import { judgeWaivers, withWaivers } from '../policy/waivers.ts';

export interface Occasion {
  readonly forge: Forge;
  readonly pull: Pull;
  readonly head: string;
  readonly policy: Policy;
  readonly today: string;
  /** The run whose evidence is judged. */
  readonly run: string;
}

/** Pages of older comments that are looked through for a signature. */
const OLDER_PAGES = 10;

/**
 * Puts the waivers that hold on the results that do not pass. Comments and labels are only asked about where something could be
 * waived; whatever cannot be read waives nothing, and is said.
 */
export async function waived<T extends Waivable>(
  results: readonly T[],
  occasion: Occasion,
): Promise<{ results: readonly T[]; notes: string[] }> {
  const open = new Set(results.filter((result) => weight(result) !== 'go').map(({ id }) => id));
  if (open.size === 0) return { results, notes: [] };
  const { comments, notes } = await allComments(occasion);
  const signed = [...commented(comments), ...(await labelled(occasion))];
  const relevant = signed.filter(
    ({ check, sha }) => open.has(check) || !results.some(({ id }) => id === check) || !isOf(occasion.head, sha),
  );
  if (relevant.length === 0) return { results, notes };
  const signatures: Signature[] = [];
  for (const signature of relevant) {
    // Who signed for another head need not be looked up: it does not hold whoever it was.
    const role = isOf(occasion.head, signature.sha) ? await roleOf(occasion.forge, signature) : 'unknown';
    signatures.push({ ...signature, role });
  }
  const { waivers, refused } = judgeWaivers(signatures, {
    head: occasion.head,
    author: occasion.pull.author,
    policy: occasion.policy.waivers,
    today: occasion.today,
    checks: results.map(({ id }) => id),
  });
  return { results: withWaivers(results, waivers), notes: [...notes, ...refused.map(({ why }) => why)] };
}

type Unproven = Omit<Signature, 'role'>;

function isOf(head: string, sha: string | undefined): boolean {
  return sha !== undefined && head.startsWith(sha.toLowerCase());
}

function commented(comments: readonly Comment[]): Unproven[] {
  return comments.flatMap(({ body, by, at, editedByOther, own }) => {
    const found = own ? [] : waiveCommands(body);
    const commands = 'commands' in found ? found.commands : found;
    return commands.map((command) => ({ ...command, by, at, source: 'comment' as const, editedByOther }));
  });
}

/**
 * A label carries no commit. It waives for this head when it was put on after the run of this head was created, while this head
 * still is the newest: then no other can have been meant. What the run's age cannot be told for, waives nothing.
 */
async function labelled({ forge, pull, policy, head, run }: Occasion): Promise<Unproven[]> {
  const prefix = policy.waivers['label-prefix'].toLowerCase();
  const on = pull.labels.map((label) => label.toLowerCase()).filter((label) => label.startsWith(prefix));
  if (on.length === 0 || pull.head.sha !== head) return [];
  const answer = await forge.run(run);
  const isOfHead = (at: string) =>
    answer.status === 'ok' && answer.value.headSha === head && Date.parse(at) > Date.parse(answer.value.createdAt);
  return on.flatMap((label): Unproven[] => {
    const put = pull.labelled.findLast((event) => event.label.toLowerCase() === label);
    if (put === undefined) return [];
    const { by, at } = put;
    return [
      { check: label.slice(prefix.length), by, at, reason: 'by label', source: 'label', ...(isOfHead(at) && { sha: head }) },
    ];
  });
}

async function roleOf(forge: Forge, { by }: Unproven): Promise<Role> {
  const answer = by.bot ? undefined : await forge.role(by.login);
  return answer?.status === 'ok' ? answer.value : 'unknown';
}

async function allComments({ forge, pull }: Occasion): Promise<{ comments: readonly Comment[]; notes: string[] }> {
  const comments = [...pull.comments.comments];
  let { before } = pull.comments;
  for (let page = 0; before !== undefined && page < OLDER_PAGES; page++) {
    const answer = await forge.olderComments(pull.number, before);
    if (answer.status !== 'ok')
      return { comments, notes: [`Older comments could not be read, so a waiver in them does not hold: ${quoted(answer.why)}.`] };
    comments.unshift(...answer.value.comments);
    before = answer.value.before;
  }
  const notes = before === undefined ? [] : ['Only the newest comments were looked through for waivers.'];
  return { comments, notes };
}
