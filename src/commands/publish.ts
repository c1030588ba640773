import type { Answer, FinishedRun, Forge, Pull, WorkflowRun } from '../forge.ts';
import { recordedIn } from '../gathering/recorded.ts';
import type { GateReport } from '../model/report.ts';
import { quoted } from '../model/words.ts';
import type { World } from '../ports.ts';
import { CouldNotRun } from '../ports.ts';

export type Publishable =
  | { readonly kind: 'reports'; readonly pull: Pull; readonly reports: readonly GateReport[] }
  /** The pull request is known, and its run left nothing to tell. */
  | { readonly kind: 'nothing'; readonly pull: Pull; readonly why: string }
  /** There is nobody to tell it to. */
  | { readonly kind: 'moved-on'; readonly why: string };

/** Conclusions of a run that fit a verdict; any other contradicts it. */
const FITTING: Readonly<Record<string, readonly GateReport['decision'][]>> = {
  success: ['go', 'caution'],
  failure: ['stop', 'caution', 'go'],
};

/**
 * What a pull request's own run reported, for another run with a token that can write to tell. The pull request is found by the
 * head that GitHub names, never by a number in the artifact; the artifact is data, and every name and number in it that GitHub
 * knows is taken from GitHub.
 */
export async function publishable(world: World, finished: FinishedRun, artifact: string): Promise<Publishable> {
  const { forge } = world;
  if (forge === undefined) throw new CouldNotRun({ message: 'Publishing needs a token.' });
  const number = await pullOf(forge, finished);
  if (typeof number === 'string') return { kind: 'moved-on', why: number };
  const pull = okOrThrow(await forge.pull(number), 'The pull request could not be read');
  if (pull.head.sha !== finished.headSha)
    return { kind: 'moved-on', why: 'The pull request has a newer head than that run judged.' };
  const run = runOf(finished);
  const recorded = await recordedIn(forge, run, artifact);
  if (recorded.status !== 'ok') return { kind: 'nothing', pull, why: `Its report was not published: ${recorded.why}.` };
  if (recorded.value.length === 0)
    return { kind: 'nothing', pull, why: 'The run left no report: the gate did not get to its end, or kept no artifact.' };
  const repository = (await world.change()).repository;
  return { kind: 'reports', pull, reports: recorded.value.map(({ report }) => owned(report, pull, finished, repository)) };
}

/** Exactly one open pull request has this head: repository, branch and commit together. */
async function pullOf(forge: Forge, { headOwner, headBranch, headSha, headRepositoryId }: FinishedRun): Promise<number | string> {
  const pulls = okOrThrow(await forge.pullsFrom(headOwner, headBranch), 'The pull request of that run could not be looked for');
  const fitting = pulls.filter(({ sha, repositoryId }) => sha === headSha && repositoryId === headRepositoryId);
  const [only, ...others] = fitting;
  if (only === undefined) return 'No open pull request has the head of that run any more.';
  return others.length === 0 ? only.number : 'More than one open pull request has the head of that run; none of them is told.';
}

/** Everything that GitHub knows is GitHub's word; the rest is the report's own, and said to be. */
function owned(report: GateReport, pull: Pull, finished: FinishedRun, repository: string | undefined): GateReport {
  const { conclusion } = finished;
  const fits = conclusion !== undefined && Object.hasOwn(FITTING, conclusion) && FITTING[conclusion]?.includes(report.decision);
  const doubt = fits
    ? []
    : [`The run itself ended with ${quoted(conclusion ?? 'no conclusion')}, which does not fit this verdict.`];
  const { batch } = report.change;
  return {
    ...report,
    origin: 'own-run',
    change: {
      ...(repository !== undefined && { repository }),
      number: pull.number,
      title: pull.title,
      draft: pull.draft,
      openedAt: pull.openedAt,
      base: { ...pull.base },
      head: { ...pull.head },
      ...(batch && { batch }),
    },
    notes: [...doubt, ...report.notes],
  };
}

function runOf({ id, event, headSha, headBranch, conclusion }: FinishedRun): WorkflowRun {
  return { id, attempt: 1, event, headSha, headBranch, own: false, path: '', createdAt: '', conclusion };
}

function okOrThrow<T>(answer: Answer<T>, what: string): T {
  if (answer.status === 'ok') return answer.value;
  throw new CouldNotRun({ message: `${what}: ${answer.why}.` });
}
