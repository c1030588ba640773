import { z } from 'zod';
import type { Answer } from '../forge.ts';
import type { Blame, BlamedRange } from '../model/authorship.ts';
import type { LineRange } from '../model/changes.ts';
import { linesIn, overlap } from '../model/changes.ts';
import type { AskedPull } from './forge-authorship-commits.ts';
import { shaSchema } from './forge-authorship-commits.ts';

/** Blame by GraphQL. It tells no line's number in the commit that brought it, and takes its time: ten seconds are what a query has. */
const MOST = { files: 50, perQuery: 10, queries: 15 } as const;

const blameSchema = z.object({
  ranges: z.array(z.object({ startingLine: z.int().min(1), endingLine: z.int().min(1), commit: z.object({ oid: shaSchema }) })),
});
type Told = z.output<typeof blameSchema>;
const answerSchema = z.object({ repository: z.object({ object: z.record(z.string(), blameSchema).nullable() }) });

function queryOf(files: number): string {
  const all = Array.from({ length: files }, (_, index) => index);
  const paths = all.map((index) => `$path${index}: String!`).join(', ');
  const blames = all.map(
    (index) => `file${index}: blame(path: $path${index}) { ranges { startingLine endingLine commit { oid } } }`,
  );
  return `query Blame($owner: String!, $name: String!, $head: GitObjectID!, ${paths}) {
  repository(owner: $owner, name: $name) {
    object(oid: $head) { ... on Commit {
      ${blames.join('\n      ')}
    } }
  }
}`;
}

type Asked = readonly [path: string, lines: readonly LineRange[]];

/** Files with the most added lines first. What takes too long together is asked for in halves, and left where it does so alone. */
export async function blameOnGitHub(asked: AskedPull, lines: ReadonlyMap<string, readonly LineRange[]>): Promise<Answer<Blame>> {
  const files = [...lines].filter(([, ranges]) => ranges.length > 0).sort(([, a], [, b]) => linesIn(b) - linesIn(a));
  const left = files.slice(MOST.files).map(([path]) => path);
  const batches = batchesOf(files.slice(0, MOST.files));
  const ranges = new Map<string, readonly BlamedRange[]>();
  let queries = 0;
  for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) {
    const answer = queries < MOST.queries ? await blameOfSome(asked, batch) : undefined;
    queries++;
    if (answer?.status === 'ok') {
      for (const [index, [path, wanted]] of batch.entries())
        ranges.set(path, within(asked.head, path, wanted, answer.value[`file${index}`]));
    } else if (answer === undefined || (mayBeOne(answer) && batch.length === 1)) left.push(...batch.map(([path]) => path));
    else if (mayBeOne(answer)) batches.unshift(batch.slice(0, batch.length / 2), batch.slice(batch.length / 2));
    else return answer;
  }
  return { status: 'ok', value: { ranges, left: left.sort() } };
}

/** One file may be too much, or none that has lines (a link into another repository): the others can be told without it. */
function mayBeOne(answer: Answer<unknown>): boolean {
  return answer.status === 'not-found' || (answer.status === 'unreachable' && answer.isHeavy === true);
}

async function blameOfSome(asked: AskedPull, batch: readonly Asked[]): Promise<Answer<Readonly<Record<string, Told>>>> {
  const { github, owner, name, head } = asked;
  const paths = Object.fromEntries(batch.map(([path], index) => [`path${index}`, path]));
  const answer = await (await github()).query(queryOf(batch.length), { owner, name, head, ...paths }, answerSchema, {
    shrinks: batch.length > 1,
  });
  if (answer.status !== 'ok') return answer;
  const { object } = answer.value.repository;
  if (object === null)
    return { status: 'forbidden', why: 'the token may not read the files of the change', needs: 'contents=read' };
  const isWhole = batch.every((_, index) => object[`file${index}`] !== undefined);
  return isWhole
    ? { status: 'ok', value: object }
    : { status: 'unreachable', why: 'GitHub did not tell all files it was asked for' };
}

/** A line that the last commit brought has its own number there; of the others GitHub does not tell it. */
function within(head: string, path: string, wanted: readonly LineRange[], told: Told | undefined): BlamedRange[] {
  const found = (told?.ranges ?? []).flatMap(({ startingLine, endingLine, commit: { oid: sha } }) =>
    overlap([{ from: startingLine, to: endingLine }], wanted).map(
      (range): BlamedRange => ({ ...range, sha, ...(sha === head && { origin: { path, line: range.from } }) }),
    ),
  );
  return found.sort((a, b) => a.from - b.from);
}

function batchesOf(files: readonly Asked[]): (readonly Asked[])[] {
  const batches: (readonly Asked[])[] = [];
  for (let start = 0; start < files.length; start += MOST.perQuery) batches.push(files.slice(start, start + MOST.perQuery));
  return batches;
}
