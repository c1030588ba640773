/**
 * Holds what the table of markers says of commits of public repositories against what a reader found in them:
 *
 *   node bench/provenance-study.ts github/spec-kit=~/clones/spec-kit curl/curl=~/clones/curl ...
 *
 * Of each repository the last 2,000 commits without merges, up to the commit that `provenance-judged.json` names, are judged by the
 * code; a sample of 100 was read and graded before the code was asked. `--old` judges every commit from before 2021, when there were
 * no agents; `--notes` holds markers against git-ai's notes; `--differences` names each commit on which code and reader differ.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ToldCommit } from '../src/model/authorship.ts';
import type { Graded } from '../src/model/provenance.ts';
import { GRADES, isAtLeast } from '../src/model/provenance.ts';
import { notesOf } from '../src/platform/authorship-notes.ts';
import { readNote, saysAgent } from '../src/provenance/note.ts';
import { commits, drawn, git, gradeOf, isAbove, row, STUDY, share } from './provenance-history.ts';

const flag = { type: 'boolean', default: false } as const;
const { values, positionals } = parseArgs({ allowPositionals: true, options: { old: flag, notes: flag, differences: flag } });
const where = new Map(positionals.map((one) => [one.slice(0, one.indexOf('=')), resolve(one.slice(one.indexOf('=') + 1))]));

const ALL: readonly Graded[] = [...GRADES, 'none'];

interface Pair {
  readonly sha: string;
  readonly code: Graded;
  readonly reader: Graded;
}

/** Of one repository: prints its row, and gives what code and reader say of the sample. */
function compared({ repository, head, judged }: (typeof STUDY.repositories)[number], root: string): Pair[] {
  const graded = new Map(commits(root, ['-n', `${STUDY.of}`, head, '--']).map((commit) => [commit.sha, gradeOf(commit)]));
  const read = new Map(ALL.flatMap((grade) => (judged[grade] ?? []).map((sha) => [sha, grade] as const)));
  const pairs = drawn(graded.keys()).map((sha) => {
    const reader = read.get(sha.slice(0, 12));
    if (reader === undefined) throw new Error(`${repository}: ${sha} was not read: is this the same history?`);
    return { sha, code: graded.get(sha) ?? 'none', reader };
  });
  row([
    repository,
    head.slice(0, 12),
    graded.size,
    ...ALL.map((grade) => [...graded.values()].filter((one) => one === grade).length),
  ]);
  if (values.differences) {
    for (const { sha, code, reader } of pairs) {
      if (code !== reader) console.error(`${repository}@${sha.slice(0, 12)}: code ${code}, reader ${reader}`);
    }
  }
  return pairs;
}

function told(name: string, pairs: readonly Pair[]): void {
  const above = pairs.filter(({ code }) => isAbove(code));
  const there = pairs.filter(({ reader }) => reader !== 'none');
  const missed = there.filter(({ code, reader }) => code === 'none' || (isAbove(reader) && !isAbove(code)));
  const right = above.filter(({ reader }) => isAbove(reader)).length;
  const counting = pairs.filter(({ code }) => isAtLeast(code, 'co-authored'));
  const agreed = counting.filter(({ reader }) => isAtLeast(reader, 'co-authored')).length;
  const same = pairs.filter(({ code, reader }) => code === reader).length;
  const precision = share(right, above.length);
  row([
    name,
    pairs.length,
    above.length,
    precision,
    `${missed.length} of ${there.length}`,
    `${agreed} of ${counting.length}`,
    same,
  ]);
}

/** Commits whose note attests lines to an agent, and how many of them carry a marker that counts. */
async function recall(repository: string, root: string): Promise<void> {
  const noted = git(root, ['ls-tree', '-r', '--name-only', 'refs/notes/ai']).split('\n');
  const shas = noted.map((path) => path.replaceAll('/', '')).filter((sha) => /^[0-9a-f]{40}$/.test(sha));
  const held = commits(root, ['--no-walk=unsorted', '--ignore-missing', '--stdin'], shas.join('\n'));
  const [attested, silent]: [ToldCommit[], ToldCommit[]] = [[], []];
  for (let at = 0; at < held.length; at += 500) {
    const batch = held.slice(at, at + 500);
    const asked = batch.map(({ sha }) => sha);
    const notes = await notesOf(root, asked, {});
    if (notes.status !== 'ok') throw new Error(`the notes of ${repository} could not be read`);
    for (const commit of batch) {
      const note = readNote(notes.value.get(commit.sha) ?? '');
      if (saysAgent(note)) attested.push(commit);
      else if (note.files.size === 0) silent.push(commit);
    }
  }
  const marked = new Set(held.filter((commit) => isAtLeast(gradeOf(commit), 'co-authored')));
  const both = attested.filter((commit) => marked.has(commit)).length;
  const speaking = marked.size - silent.filter((commit) => marked.has(commit)).length;
  console.log(`\n${repository}: ${shas.length} notes, ${held.length} of them on commits that are there and no merges.`);
  console.log(
    `${attested.length} attest lines to an agent; ${both} of these carry a marker of co-authored or above: ${share(both, attested.length)}.`,
  );
  console.log(`Of ${marked.size} with such a marker the note of ${marked.size - speaking} attests no line at all; of the other`);
  console.log(`${speaking} it attests lines to an agent in ${both}: ${share(both, speaking)}.`);
}

/** Commits of a time without agents: whatever is found there is found wrongly. */
function beforeAgents(): void {
  const sums = [0, 0, 0];
  console.log('\nCommitted before 2021-01-01, all of HEAD without merges:\n');
  row(['repository', 'commits', 'above hint', 'hints']);
  row(['---', '---', '---', '---']);
  for (const [repository, root] of where) {
    const grades = commits(root, ['--before=2021-01-01T00:00:00Z', 'HEAD', '--']).map(gradeOf);
    const counts = [grades.length, grades.filter(isAbove).length, grades.filter((grade) => grade === 'hint').length];
    if (grades.length > 0) row([repository, ...counts]);
    for (const [at, count] of counts.entries()) sums[at] = (sums[at] ?? 0) + count;
  }
  row(['all', ...sums]);
}

row(['repository', 'head', 'commits', ...ALL]);
row(Array.from({ length: ALL.length + 3 }, () => '---'));
const samples = STUDY.repositories.flatMap((one) => {
  const root = where.get(one.repository);
  return root === undefined ? [] : [{ ...one, pairs: compared(one, root) }];
});
console.log('');
row(['repository', 'read', 'above hint', 'precision', 'missed', 'counting: reader agrees', 'same grade']);
row(Array.from({ length: 7 }, () => '---'));
for (const { repository, pairs } of samples) told(repository, pairs);
const pooled = (chosen: typeof samples) => chosen.flatMap(({ pairs }) => pairs);
told('all', pooled(samples));
told('all that the table was not made from', pooled(samples.filter(({ unseen }) => unseen)));
if (values.old) beforeAgents();
if (values.notes) {
  for (const [repository, root] of where) if (git(root, ['for-each-ref', 'refs/notes/ai']) !== '') await recall(repository, root);
}
