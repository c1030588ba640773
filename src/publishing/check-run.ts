import type { Answer, CheckRunBody, Forge, WrittenCheckRun } from '../forge.ts';
import type { CheckAnnotation } from '../model/check-annotation.ts';
import type { Mark } from '../model/mark.ts';
import { isNewer, markFields, markIn } from '../model/mark.ts';
import type { CheckRun } from '../reports/check-run.ts';
import { batches } from '../reports/check-run.ts';

/**
 * Writes the check run of a verdict at the head of the change: the one that this gate wrote there before is changed, so that a
 * commit has one; one that a newer run wrote is left. Annotations go in as many requests as they need, each adding to the last.
 */
export async function writeCheckRun(forge: Forge, mark: Mark, run: CheckRun): Promise<Answer<number> | 'superseded'> {
  const there = await ownRuns(forge, mark, run.name);
  if (there.status !== 'ok') return there;
  const { name, before } = there.value;
  const { conclusion, output, annotations } = run;
  const body: Omit<CheckRunBody, 'annotations'> = { name, conclusion, reference: markFields(mark), ...output };
  if (before !== undefined && isNewer(before.theirs, mark, mark.head)) return 'superseded';
  const missing = before === undefined ? undefined : await stillMissing(forge, before, annotations);
  if (before !== undefined && missing !== undefined) {
    const changed = await inBatches(missing, (batch) => forge.updateCheckRun(before.id, { ...body, annotations: batch }));
    // One that another app made under our name is not ours to change.
    if (changed.status === 'unreachable') return found(forge, mark, name, changed);
    if (changed.status === 'ok') return changed;
  }
  let made: number | undefined;
  const written = await inBatches(annotations, async (batch) => {
    const whole = { ...body, annotations: batch };
    const answer = await (made === undefined ? forge.createCheckRun(mark.head, whole) : forge.updateCheckRun(made, whole));
    if (answer.status === 'ok') made = answer.value;
    return answer;
  });
  return written.status === 'unreachable' ? found(forge, mark, name, written) : written;
}

/** An answer that was lost says nothing of what was done: one more look tells. */
async function found(forge: Forge, mark: Mark, name: string, lost: Answer<number>): Promise<Answer<number>> {
  const there = await forge.checkRuns(mark.head, name);
  const own = there.status === 'ok' ? there.value.find(({ reference }) => reference === markFields(mark)) : undefined;
  return own === undefined ? lost : { status: 'ok', value: own.id };
}

type Own = WrittenCheckRun & { readonly theirs: Mark };

/**
 * The name this gate writes under, and what it wrote there. Of two check runs of one name GitHub shows the newer alone: where
 * another gate of the repository has the plain name, ours carries its key, so that no green one hides a red one.
 */
async function ownRuns(
  forge: Forge,
  mark: Mark,
  name: string,
): Promise<Answer<{ readonly name: string; readonly before?: Own }>> {
  for (const candidate of [name, `${name} (${mark.key})`]) {
    const there = await forge.checkRuns(mark.head, candidate);
    if (there.status !== 'ok') return there;
    const marked = there.value.flatMap((one): Own[] => {
      const theirs = markIn(one.reference);
      return theirs === undefined ? [] : [{ ...one, theirs }];
    });
    const before = marked.find(({ theirs }) => theirs.key === mark.key);
    if (before !== undefined) return { status: 'ok', value: { name: candidate, before } };
    if (marked.length === 0) return { status: 'ok', value: { name: candidate } };
  }
  return { status: 'ok', value: { name: `${name} (${mark.key})` } };
}

/**
 * What the check run that is there still lacks; undefined where it says what no longer holds. GitHub adds annotations and takes
 * none away, so that one needs a successor.
 */
async function stillMissing(
  forge: Forge,
  { id, annotations: count }: WrittenCheckRun,
  wanted: readonly CheckAnnotation[],
): Promise<readonly CheckAnnotation[] | undefined> {
  if (count === 0) return wanted;
  const answer = await forge.annotationsOf(id);
  if (answer.status !== 'ok') return undefined;
  const there = new Set(answer.value.map(identity));
  const wantedThere = new Set(wanted.map(identity));
  return [...there].every((one) => wantedThere.has(one)) ? wanted.filter((one) => !there.has(identity(one))) : undefined;
}

function identity({ path, startLine, level, title, message }: CheckAnnotation): string {
  return JSON.stringify([path, startLine, level, title, message]);
}

/** One request at least, and no further ones after one that failed. */
async function inBatches(
  annotations: readonly CheckAnnotation[],
  send: (batch: readonly CheckAnnotation[]) => Promise<Answer<number>>,
): Promise<Answer<number>> {
  const [first = [], ...others] = batches(annotations);
  let answer = await send(first);
  for (const batch of others) if (answer.status === 'ok') answer = await send(batch);
  return answer;
}
