import type { Answer, Pull } from '../forge.ts';
import type { Change } from '../model/evidence.ts';
import { sameLogin } from '../model/people.ts';
import { permissionWords } from '../model/permissions.ts';
import type { Queue } from '../model/queue.ts';
import type { Reading } from '../model/reading.ts';
import { known } from '../model/reading.ts';
import type { Review } from '../model/review.ts';
import type { World } from '../ports.ts';

/** What GitHub tells of a pull request's people and of the work around it. */
export interface People {
  readonly review: Reading<Review>;
  readonly queue: Reading<Queue>;
  /** Absent where there is no pull request, or GitHub did not tell. */
  readonly pull?: Pull;
}

const NO_PULL = { state: 'not-applicable', because: 'judged on the pull request', declared: 'not-asked' } as const;
const QUIET = { state: 'not-applicable', because: 'no limit counts under this policy', declared: 'not-asked' } as const;

/** Asks for one pull request, and for the open ones where a limit counts. Roles are asked for later, by those who need them. */
export async function askPeople(
  { forge }: World,
  change: Change,
  number: number | undefined,
  asksQueue: boolean,
): Promise<People> {
  if (forge === undefined || number === undefined) return { review: NO_PULL, queue: NO_PULL };
  const answer = await forge.pull(number);
  if (answer.status !== 'ok') {
    const absent = untold('What people said of this change', answer);
    return { review: absent, queue: asksQueue ? absent : QUIET };
  }
  const pull = answer.value;
  // In a merge queue the head that people looked at is the pull request's own.
  const head = change.number === undefined ? pull.head.sha : (change.head.sha ?? pull.head.sha);
  const review: Review = {
    author: pull.author,
    labels: pull.labels,
    opinions: pull.opinions.map((opinion) => ({ ...opinion, isOfHead: opinion.sha === head, role: 'unknown' })),
    ...(pull.closes && { closes: pull.closes }),
    truncated: pull.truncated.includes('reviews'),
  };
  return { pull, review: known(review, 'github'), queue: asksQueue ? await queueOf(forge, pull) : QUIET };
}

async function queueOf(forge: NonNullable<World['forge']>, pull: Pull): Promise<Reading<Queue>> {
  const answer = await forge.queue();
  if (answer.status !== 'ok') return untold('The open changes of this repository', answer);
  const { items, total } = answer.value;
  const queue: Queue = {
    items: items.map(({ author, ...item }) => ({ ...item, bot: author.bot, mine: sameLogin(author.login, pull.author.login) })),
    own: pull.number,
    truncated: total > items.length,
    total,
  };
  return known(queue, 'github');
}

/** The same review with the role of everyone whose opinion is of this head: asked for only where it can matter. */
export async function withRoles({ forge }: World, reading: Reading<Review>): Promise<Reading<Review>> {
  if (forge === undefined || reading.state !== 'present') return reading;
  const { value } = reading;
  const opinions: Review['opinions'][number][] = [];
  for (const opinion of value.opinions) {
    const counts = !opinion.by.bot && !sameLogin(opinion.by.login, value.author.login) && opinion.state !== 'dismissed';
    const answer = counts ? await forge.role(opinion.by.login) : undefined;
    opinions.push(answer?.status === 'ok' ? { ...opinion, role: answer.value } : opinion);
  }
  return { ...reading, value: { ...value, opinions } };
}

/** Evidence that GitHub did not hand over: never an empty one. */
export function untold(
  what: string,
  answer: Exclude<Answer<unknown>, { status: 'ok' }>,
): Extract<Reading<never>, { state: 'absent' }> {
  const remedy =
    answer.status === 'forbidden'
      ? `Give the job ${permissionWords(answer.needs, 'pull-requests: read')}.`
      : 'Run the job again when GitHub answers.';
  return { state: 'absent', reason: `${what} could not be read: ${answer.why}.`, remedy };
}
