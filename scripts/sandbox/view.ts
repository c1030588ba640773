import { filesOfZip } from '../../src/platform/zip.ts';
import type { SeenRequest } from '../../test/support/github/server.ts';
import type { Played, Stage } from '../../test/support/stage.ts';

/** What stands on GitHub after the last step, and what that step cost. */
export interface View {
  readonly story: string;
  readonly runs: number;
  readonly decision: string | undefined;
  readonly exitCode: number | null | undefined;
  readonly comments: readonly { id: number; author: string; createdAt: string; updatedAt: string; body: string }[];
  readonly checkRuns: readonly {
    id: number;
    sha: string;
    name: string;
    conclusion: string | null;
    title: string | null;
    summary: string | null;
    text: string | null;
    annotations: readonly unknown[];
  }[];
  /** What the log of the last step remarks on, at lines and beside them. */
  readonly annotations: Played['annotations'];
  readonly artifacts: readonly { id: number; run: number; name: string; bytes: number; files: readonly string[] }[];
  readonly outputs: Played['outputs'];
  /** Markdown of the job's page. */
  readonly summary: string;
  /** Requests of the last step apart from those about artifacts. */
  readonly roundTrips: number;
  readonly requests: readonly string[];
  /** Where a request or an answer was not as GitHub describes it, or something that always holds did not. */
  readonly violations: readonly string[];
}

/** Of the artifact store, of lists of artifacts, and of the run that a baseline came from. */
const ABOUT_ARTIFACTS = /^ARTIFACT |\/actions\/artifacts|\/actions\/runs\/\{run_id\}(?:\/artifacts)?$/;

export function isRoundTrip({ route }: SeenRequest): boolean {
  return !ABOUT_ARTIFACTS.test(route);
}

export async function viewOf(stage: Stage, story: string, played: readonly Played[], broken: readonly string[]): Promise<View> {
  const last = played.at(-1);
  const artifacts = stage.state.artifacts().map(async ({ id, runId, name, size, type }) => {
    const files = type === 'application/zip' ? await filesOfZip(stage.state.blobs.get(id) ?? new Uint8Array(), name) : undefined;
    const names = files === undefined ? [name] : files.status === 'ok' ? files.value.map(({ path }) => path) : [];
    return { id, run: runId, name, bytes: size, files: names };
  });
  return {
    story,
    runs: played.length,
    decision: last?.report?.decision ?? last?.outputs['decision'],
    exitCode: last?.exitCode,
    comments: stage.own(7).map(({ id, author, createdAt, updatedAt, body }) => ({ id, author, createdAt, updatedAt, body })),
    checkRuns: stage.state.data.checks
      .filter(({ name }) => name === 'jidoka/report')
      .map(({ id, sha, name, conclusion, output, annotations }) => ({ id, sha, name, conclusion, ...output, annotations })),
    annotations: last?.annotations ?? [],
    artifacts: await Promise.all(artifacts),
    outputs: last?.outputs ?? {},
    summary: last?.summary ?? '',
    roundTrips: last?.requests.filter(isRoundTrip).length ?? 0,
    requests: last?.requests.map(({ route, status }) => `${status} ${route}`) ?? [],
    violations: [...new Set([...stage.github.violations, ...broken])],
  };
}

/** The same for a person: each thing under a heading, as it would be seen. */
export function told(view: View, about: string): string {
  const lines: string[] = [`Story "${view.story}", played ${view.runs} times. ${about}`];
  const part = (title: string, text: string) =>
    lines.push('', `== ${title} ${'='.repeat(Math.max(0, 96 - title.length))}`, '', text);
  for (const { author, body } of view.comments) part(`Comment of ${author} on pull request 7`, body.trimEnd());
  if (view.comments.length === 0) part('Comment on pull request 7', '(none)');
  for (const check of view.checkRuns) {
    const remarks = check.annotations.map((one) => remarkLine(one as Remark));
    part(
      `Check run ${check.name} at ${check.sha.slice(0, 7)}: ${check.conclusion}`,
      [check.title, '', check.summary?.trimEnd(), '', remarks.length === 0 ? '(no annotation)' : remarks.join('\n')].join('\n'),
    );
  }
  const shown = view.annotations.map(({ level, file, line, title, message }) =>
    [`${level}${file === undefined ? '' : ` at ${file}${line === undefined ? '' : `:${line}`}`}`, title, message.split('\n')[0]]
      .filter((word) => word !== undefined)
      .join(' · '),
  );
  part("Annotations of the step's log", shown.length === 0 ? '(none)' : shown.join('\n'));
  part('Job summary', view.summary.trimEnd());
  part('Artifacts', view.artifacts.map(({ name, bytes, files }) => `${name} (${bytes} bytes): ${files.join(', ')}`).join('\n'));
  part(
    'Outputs',
    Object.entries(view.outputs)
      .map(([name, value]) => `${name}=${value}`)
      .join('\n'),
  );
  part(
    'Requests of the last step',
    [...view.requests, '', `${view.roundTrips} round trips apart from artifacts; exit code ${view.exitCode}.`].join('\n'),
  );
  if (view.violations.length > 0) part('Violations', view.violations.join('\n'));
  return `${lines.join('\n')}\n`;
}

interface Remark {
  readonly path: string;
  readonly start_line?: number;
  readonly startLine?: number;
  readonly annotation_level?: string;
  readonly level?: string;
  readonly title?: string | null;
}

function remarkLine(remark: Remark): string {
  const line = remark.start_line ?? remark.startLine;
  return `${remark.annotation_level ?? remark.level} at ${remark.path}:${line} · ${remark.title ?? ''}`;
}
