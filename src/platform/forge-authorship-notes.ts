import { z } from 'zod';
import type { Answer } from '../forge.ts';
import type { AskedPull } from './forge-authorship-commits.ts';
import { shaSchema } from './forge-authorship-commits.ts';

/**
 * Line notes of git-ai out of `refs/notes/ai` (Git AI Standard 3.0.0) by GraphQL, so that no history needs to be checked out: of the
 * repository that the head is in, and of the base's.
 */

const REF = 'refs/notes/ai';
/** More are not asked for. */
const MOST = 100;
/** Commits of one query: three places each, and of each at most half a MiB of text, where GitHub ends it. */
const PER_QUERY = 50;

const oid = z.object({ oid: shaSchema }).nullable();
const blob = z.object({ oid: shaSchema, text: z.string().nullable() }).nullable();
/** In the place of a note that is no text. Of one over half a MiB GitHub tells the beginning, which its reader sees to be cut. */
const NO_TEXT = '\ufffd';
const holderSchema = z
  .object({
    nameWithOwner: z.string(),
    head: oid,
    notes: z.object({ target: oid }).nullable(),
    tip: oid,
  })
  .catchall(blob);
type Holder = z.output<typeof holderSchema>;

/** git moves notes into folders of two characters as they become many (git-notes(1)): one level, then two. */
function placesOf(sha: string): string[] {
  return [sha, `${sha.slice(0, 2)}/${sha.slice(2)}`, `${sha.slice(0, 2)}/${sha.slice(2, 4)}/${sha.slice(4)}`];
}

/** `head` is there wherever the token may read: by it nothing to see is told from nothing that may be seen. */
function holderFields(shas: readonly string[]): string {
  const notes = shas.flatMap((sha, index) =>
    placesOf(sha).map(
      (place, depth) => `note${index}at${depth}: object(expression: "${REF}:${place}") { ... on Blob { oid text } }`,
    ),
  );
  return `nameWithOwner
    head: object(oid: $head) { oid }
    notes: ref(qualifiedName: "${REF}") { target { oid } }
    tip: object(expression: "${REF}") { oid }
    ${notes.join('\n    ')}`;
}

/** Where the head is, which for a fork is another repository. */
function inHead(shas: readonly string[]): string {
  return `query LineNotes($owner: String!, $name: String!, $number: Int!, $head: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    head: object(oid: $head) { oid }
    tip: object(expression: "${REF}") { oid }
    pullRequest(number: $number) { headRepository {
    ${holderFields(shas)}
    } }
  }
}`;
}

function inBase(shas: readonly string[]): string {
  return `query LineNotesOfBase($owner: String!, $name: String!, $head: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    ${holderFields(shas)}
  }
}`;
}

const inHeadSchema = z.object({
  repository: z.object({
    nameWithOwner: z.string(),
    head: oid,
    tip: oid,
    pullRequest: z.object({ headRepository: holderSchema.nullable() }),
  }),
});
const inBaseSchema = z.object({ repository: holderSchema });

type Notes = Answer<ReadonlyMap<string, string>>;
const NONE: Answer<never> = { status: 'not-found', why: `there is no \`${REF}\` on GitHub` };
const UNSEEN: Answer<never> = {
  status: 'forbidden',
  why: 'the token may not read the files of its repository',
  needs: 'contents=read',
};
const HIDDEN: Answer<never> = { status: 'refused', why: 'the repository of its branch is gone, or this job may not see it' };

/** One query for up to fifty commits; another one for a fork where the base has notes of its own. The head's word comes first. */
export async function notesOnGitHub(asked: AskedPull, shas: readonly string[]): Promise<Notes> {
  const wanted = shas.filter((sha) => shaSchema.safeParse(sha).success);
  if (wanted.length > MOST) return { status: 'unreachable', why: `line notes of more than ${MOST} commits are not asked for` };
  const texts = new Map<string, string>();
  for (let start = 0; start < wanted.length; start += PER_QUERY) {
    const answer = await notesOfSome(asked, wanted.slice(start, start + PER_QUERY));
    if (answer.status !== 'ok') return answer;
    for (const [sha, text] of answer.value) texts.set(sha, text);
  }
  return { status: 'ok', value: texts };
}

async function notesOfSome(asked: AskedPull, shas: readonly string[]): Promise<Notes> {
  const { owner, name, number, head } = asked;
  const github = await asked.github();
  const answer = await github.query(inHead(shas), { owner, name, number, head }, inHeadSchema);
  if (answer.status !== 'ok') return unfound(answer);
  const { nameWithOwner, head: seen, tip, pullRequest } = answer.value.repository;
  if (seen === null) return UNSEEN;
  const holder = pullRequest.headRepository;
  const ofHead = holder === null ? HIDDEN : notesIn(holder, shas);
  const isFork = holder?.nameWithOwner.toLowerCase() !== nameWithOwner.toLowerCase();
  if (!isFork || tip === null || (ofHead.status !== 'ok' && ofHead !== NONE)) return ofHead;
  const base = await github.query(inBase(shas), { owner, name, head }, inBaseSchema);
  if (base.status !== 'ok') return unfound(base);
  const ofBase = notesIn(base.value.repository, shas);
  if (ofHead.status !== 'ok' || ofBase.status !== 'ok') return ofBase;
  return { status: 'ok', value: new Map([...ofBase.value, ...ofHead.value]) };
}

/** A repository or a pull request that is not found says nothing of its notes. */
function unfound(answer: Exclude<Answer<unknown>, { status: 'ok' }>): Notes {
  return answer.status === 'not-found' ? { status: 'unreachable', why: answer.why } : answer;
}

function notesIn(holder: Holder, shas: readonly string[]): Notes {
  if (holder.head === null) return UNSEEN;
  if (holder.notes === null && holder.tip === null) return NONE;
  if (holder.tip === null) return { status: 'unreachable', why: `GitHub did not open \`${REF}\`` };
  const texts = new Map<string, string>();
  for (const [index, sha] of shas.entries()) {
    const found = placesOf(sha).map((_, depth) => holder[`note${index}at${depth}`]);
    const note = found.find((one) => one != null);
    if (note) texts.set(sha, note.text ?? NO_TEXT);
  }
  return { status: 'ok', value: texts };
}
