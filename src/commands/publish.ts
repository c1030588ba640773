import type { Answer, FinishedRun, Forge, Pull, WorkflowRun } from '../forge.ts';
import type { BasePolicy } from '../gathering/policy.ts';
import { recordedAt, recordedIn } from '../gathering/recorded.ts';
import type { GateReport } from '../model/report.ts';
import { quoted } from '../model/words.ts';
import type { World } from '../ports.ts';
import { CouldNotRun } from '../ports.ts';
import type { Again } from './again.ts';
import { judgeAgain } from './again.ts';

export type Publishable =
  | { readonly kind: 'reports'; readonly pull: Pull; readonly reports: readonly GateReport[] }
  /** The pull request is known, and its run left nothing to tell. */
  | { readonly kind: 'nothing'; readonly pull: Pull; readonly why: string }
  /** There is nobody to tell it to. */
  | { readonly kind: 'moved-on'; readonly why: string };

/**
 * What a pull request's own run reported, for another run with a token that can write to tell. The pull request is found by the
 * head that GitHub names, never by a number in the artifact; the artifact is data, and is judged again: levels are those of the
 * policy in force, names and numbers that GitHub knows are GitHub's, and no waiver in it is believed.
 */
export async function publishable(world: World, finished: FinishedRun, artifact: string, base: BasePolicy): Promise<Publishable> {
  const { forge } = world;
  if (forge === undefined) throw new CouldNotRun({ message: 'Publishing needs a token.' });
  const number = await pullOf(forge, finished);
  if (typeof number === 'string') return { kind: 'moved-on', why: number };
  const pull = okOrThrow(await forge.pull(number), 'The pull request could not be read');
  if (pull.head.sha !== finished.headSha) {
    return { kind: 'moved-on', why: 'The pull request has a newer head than that run judged.' };
  }
  // A review's run left no evidence of its own: it only says that it is time to look again.
  const isGate = finished.event === 'pull_request';
  const recorded = isGate ? await recordedIn(forge, runOf(finished), artifact) : await recordedAt(forge, pull, artifact);
  if (recorded.status !== 'ok') return { kind: 'nothing', pull, why: `Its report was not published: ${recorded.why}.` };
  if (recorded.value.length === 0) {
    return { kind: 'nothing', pull, why: 'The run left no report: the gate did not get to its end, or kept no artifact.' };
  }
  const { conclusion } = finished;
  if (isGate && conclusion !== 'success' && conclusion !== 'failure') {
    const why = `The run itself ended with ${quoted(conclusion ?? 'no conclusion')}, which does not fit any verdict, so its report was not published.`;
    return { kind: 'nothing', pull, why };
  }
  const again = await judgeAgain({ ...world, forge }, pull, recorded.value, base);
  return { kind: 'reports', pull, reports: again.map((one) => (isGate ? doubted(one, finished) : one.report)) };
}

/** Exactly one open pull request has this head: repository, branch and commit together. */
async function pullOf(forge: Forge, { headOwner, headBranch, headSha, headRepositoryId }: FinishedRun): Promise<number | string> {
  const pulls = okOrThrow(await forge.pullsFrom(headOwner, headBranch), 'The pull request of that run could not be looked for');
  const fitting = pulls.filter(({ sha, repositoryId }) => sha === headSha && repositoryId === headRepositoryId);
  const [only, ...others] = fitting;
  if (only === undefined) return 'No open pull request has the head of that run any more.';
  return others.length === 0 ? only.number : 'More than one open pull request has the head of that run; none of them is told.';
}

/** A run that ended well though its report stops did not end by its gate. */
function doubted({ before, report }: Again, { conclusion }: FinishedRun): GateReport {
  if (conclusion !== 'success' || before.decision !== 'stop') return report;
  const doubt = 'The run itself ended with `success`, which does not fit this verdict: its job may not end by the gate.';
  return { ...report, notes: [doubt, ...report.notes] };
}

function runOf({ id, workflow, attempt, event, headSha, headBranch, conclusion }: FinishedRun): WorkflowRun {
  return { id, workflow, attempt, event, headSha, headBranch, own: false, path: '', createdAt: '', conclusion };
}

function okOrThrow<T>(answer: Answer<T>, what: string): T {
  if (answer.status === 'ok') return answer.value;
  throw new CouldNotRun({ message: `${what}: ${answer.why}.` });
}
